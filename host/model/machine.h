// The machine: its registers, and what is done in a cycle.

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "parts.h"
#include "program.h"

namespace {

// What is counted while a layer is under way.
struct Totals {
    uint64_t cycles = 0;
    std::array<uint64_t, 14> counters{};  // GLOBAL_COUNTERS
    // of all PEs: those that the machine has, and stall_filter before the first pass and after
    // the last one
    std::array<uint64_t, 7> pe{};

    template <typename Function>
    void each(const Totals& other, Function function) {
        function(cycles, other.cycles);
        for (size_t k = 0; k < counters.size(); ++k) function(counters[k], other.counters[k]);
        for (size_t k = 0; k < pe.size(); ++k) function(pe[k], other.pe[k]);
    }
};
enum { BUSY, STALL_IFMAP, STALL_FILTER, STALL_PSUM_IN, STALL_PSUM_OUT, BEFORE, AFTER };

class Machine {
  public:
    explicit Machine(const Program& given)
        : program(&given), config(given.config), ratio_words(given.ratio_words),
          ratio_cycles(given.ratio_cycles) {
        pes.resize(size_t(config.rows) * config.columns);
        sleep.resize(size_t(config.columns) * words_of_sleep());
        idle_pes = int(pes.size());
        columns.resize(config.columns);
        ifmap_columns.resize(config.columns);
        filter_rows.resize(config.rows);
        for (auto& map : place) map.resize(config.columns);
        column_index = config.columns;
    }

    Totals totals;
    bool finished = false;
    size_t passes = 0;  // that have begun

    void run();
    void move_to(size_t packet, size_t begun);
    // Appends all that decides what comes, but for the packets to come.
    void describe(std::vector<int>& state) const;

  private:
    struct Place {
        bool on, in_tail;
        int group, first_row;
    };
    struct FilterRow {
        int level = 0, left = 0;
    };

    const Program* program;
    Config config;
    uint64_t ratio_words, ratio_cycles, credit = 0;
    uint64_t idle = 0;  // cycles without progress
    bool counting = false;
    uint64_t sent = 0;
    bool offered = false, output_next = false;

    void cycle();

    // ---- sim/harness.cpp: the link
    bool link();
    void spend();

    // ---- hw/buffer/buffer.py
    // `goes`: what the client offers leaves it: into its queue, or to the buffer itself.
    std::array<bool, CLIENTS> asks{}, grants{}, goes{};
    std::array<Queue<Request, 2>, CLIENTS> requests;  // only if pipelined
    std::array<Request, CLIENTS> entering{};
    std::array<int, CLIENTS> waited{};
    std::array<Responses, 3> responses;  // of the readers, in the order of the clients

    void request();
    void relay(std::array<int, CLIENTS>& address);
    void arbitrate(const std::array<int, CLIENTS>& address);
    std::array<bool, 3> taken{};  // responses taken in this cycle

    void buffer_tick();

    // ---- hw/control/packet_out.py, packet_collector.py, hw/top.py: the way out
    bool egress = false, out_valid = false;
    enum { OUT_IDLE, OUT_HEADER, OUT_PAYLOAD, OUT_TRAILER } out_state = OUT_IDLE;
    enum { JOB_OFMAP, JOB_ENDED, JOB_COUNTED } out_job = JOB_OFMAP;
    int out_part = 0, out_left = 0;
    Queue<int, 2> jobs;  // words of complete packets
    int collected = 0, fifo_level = 0;
    bool fifo_ready = false, counted_waits = false;
    bool out_busy = false;  // before this cycle

    bool output(bool listens);
    bool out_fired = false, counted_quiet = true;

    void collect(bool last);

    // ---- hw/control/store.py and what is in it
    Queue<const Packet*, 2> stores;
    enum { STORE_IDLE, STORE_RUN, STORE_DONE } store_state = STORE_IDLE;
    int finals = 0, rows_left = 0;
    int walk_rows = 0, walk_values = 0, walk_address = 0;
    Queue<bool, TAGS> marks;  // whether a word is the last of its row
    bool table_valid = false, table_last = false;
    std::array<uint8_t, 6> post{};  // 0: empty, 1: a word, 2: the last word of a row
    int packer_part = 0;
    bool packer_valid = false, packer_last = false;
    Queue<bool, 2> packed;  // only if pipelined: whether a word is the last of its row
    bool encoder_full = false, encoder_last = false;
    Queue<bool, 2> segments;  // only if pipelined: whether a coded word is the last of its row
    int row_word = 0, segment = 0, pair_base = 0;
    Gearbox encoder;
    bool stored = false, area_freed = false;

    void store(bool takes);
    static int share(int64_t whole, int64_t number, int64_t parts);
    // Twice the pairs that a segment of so many words has on average: its last word is not full.
    int likely_pairs(int words) const { return (2 * words - 1) * config.pairs_per_word + 1; }

    void encode(const Packet* packet, bool takes);
    void walk();

    // ---- hw/array: the PEs, column by column from the bottom up
    std::vector<PE> pes;  // column outer
    std::vector<Column> columns;
    Queue<Network<IfmapWord>::Sent, 2> ifmap_words;  // before the stage, only if pipelined
    Network<IfmapWord> ifmap_network;
    std::vector<Network<IfmapWord>> ifmap_columns;  // only if pipelined (GridMulticast)
    Network<PsumWord> psum_network;
    uint32_t loaded = 0;
    uint32_t heard = 0;  // of these, those that PEs know of: a cycle later if pipelined
    std::array<const Pass*, 2> pass_of{};  // of even and of odd passes
    std::array<std::vector<Place>, 2> place;
    bool begun = true, ended = true;  // registers
    bool begun_before = true, ended_before = true;  // before them, only if pipelined
    int idle_pes = 0, late_pes = 0;   // that have finished the newest pass; not even the one before

    // Cycles that each PE has still to sleep: a byte each, eight PEs of a column in a word.
    std::vector<uint64_t> sleep;
    int words_of_sleep() const { return (config.rows + 7) / 8; }
    uint8_t slept(int target) const;
    void array();
    bool begun_next = true, ended_next = true;

    uint8_t nap(PE& pe, int below) const;
    void pass_time(PE& pe, int count);
    void wake(int target);
    void wake(int target, int cause);
    void wake_all();
    bool takes(int target) const;
    bool give(const IfmapWord& word, int target);
    bool across();
    void work(PE& pe, int row, int below, PE* lower, Column& column);
    void unpack(Column& column);
    void issue(PE& pe, int row, bool move);
    static void step(PE& pe);
    void ring(PE& pe, bool at_end, bool end_taken, bool room);
    void pack(Column& column, PE& pe, int top);

    // ---- hw/control/ifmap_stream.py and the router
    const Pass* ifmap_accepted = nullptr;
    int ifmap_current = 0, tiles = 0;
    Nest<6> ifmap_nest;
    Queue<IfmapTag, TAGS> ifmap_tags;
    bool ifmap_token = false, area_released = false, ifmap_stalls = false, ifmap_ready = true;
    uint32_t routed = 0;  // passes whose words have gone through the router

    void ifmap_stream();
    void route(const IfmapTag& tag, bool token);

    // ---- hw/control/psum_stream.py
    const Pass *read_accepted = nullptr, *write_accepted = nullptr;
    int read_current = 0, finals_open = 0, areas = 0, lead = 0;
    Nest<5> read_nest, write_nest;
    Queue<PsumTag, TAGS> read_tags;
    bool read_token = false, read_ready = true, write_ready = true, pass_done = false;

    bool may_read() const;
    static void start(Nest<5>& nest, const Pass& pass);
    void psum_reader();
    void psum_writer();

    // ---- hw/control/loader.py and the decoder
    const Packet* load_packet = nullptr;
    int load_segments = 0, load_written = 0, load_announced = 0, load_come = 0, load_address = 0;
    int come_word = 0;                  // of the segment that comes
    int load_queue = 0;                 // words before the decoder, only if pipelined
    int tokens = 0;                     // segments told to the decoder, at most two
    bool word_full = false, active = false;
    // the segment that is decoded, its word, counted in the packet, too, and where that begins
    int decoded = 0, decoded_word = 0, decoded_inside = 0, decoded_lane = 0;
    Gearbox decoder;
    Queue<Placed, 2> placed;  // words before it, only if pipelined
    bool loader_idle = true, loader_takes = false;

    int segment_words(const Packet& packet, int number) const;
    int values_of(const Packet& packet, int words) const;
    void load();
    bool decoder_ready = false, decoder_fires = false;

    void load_tick(bool comes, const Packet* job);

    // ---- hw/control/pass_load.py and the filter network
    std::vector<FilterRow> filter_rows;
    bool described = false, whole_before = false, filters_done = false;
    int column_index, filter_pair = 0, filter_words_left = 0;

    void filters_tick(int pair);

    // ---- hw/top.py, gate.py, packet_in.py, dispatch.py: the way in
    int ingress = 0, program_left = -1;
    bool running = false, reset = true;
    size_t current = 0;  // the packet under way
    enum { HEADER, BLOCKS, BODY, TRAILER, CHECK } in_state = HEADER;
    int in_index = 0, in_left = 0;
    int body_level = 0;     // words on their way to those who use them, only if pipelined
    bool accepted = false;  // in the cycle before, only if pipelined
    bool seen = false, in_layer = false, told = false, in_fired = false;
    int stores_open = 0, free_areas = 0, open_passes = 0, table_words = 0;

    int block_words(const Packet& packet) const;
    void input();
    void idle_parts();
    bool receive(bool valid);
    int stores_before = 0;

    void advance(const Packet& packet);
    void act(const Packet& packet);
    void hear_pass();
    void commit_pass(const Pass& pass);
    void count();
    bool waits(Client client) const { return asks[client] && !grants[client]; }
};

// Goes on until one more pass has begun, or to the end.
void Machine::run() {
    const size_t before = passes;
    while (!finished && passes == before) {
        cycle();
        if (++idle > 1000000) fail("the program makes no progress");
    }
}

// Stands behind the packet before `packet`, with nothing else changed.
void Machine::move_to(size_t packet, size_t begun) {
    sent = sent + program->words[packet] - program->words[current];
    current = packet, passes = begun;
}

void Machine::cycle() {
    const bool listens = link();
    request();
    const bool out_ready = output(listens);
    store(out_ready);
    array();
    ifmap_stream();
    psum_reader();
    psum_writer();
    load();
    input();
    buffer_tick();
    if (counting) count();
    counting = in_layer;
}

}  // namespace
