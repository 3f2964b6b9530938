// Counts the cycles of a layer: the machine of hw/ without its data.
//
// Every queue, register stage, arbiter and counter that decides when something happens is here, and
// nothing of what happens: words have no content. Each part bears the name of its component, whose
// file says what it does. A cycle is done from the end of the machine to its beginning, so that each
// part finds what the next one takes, and before its own registers change.
//
// Input: 64-bit integers on standard input, made by host/predict.py. Output: one JSON object.

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <utility>
#include <vector>

namespace {

enum Kind { LAYER = 0xA2, IFMAP = 0xA3, PASS = 0xA4, STORE = 0xA5, END = 0xA6, COUNTERS = 0xA7 };
enum IfmapFlag { LOAD_CODED = 1, LOAD_ACQUIRE = 2, LOAD_READY = 4 };
enum PassFlag { FIRST = 1, FINAL = 2, ACQUIRE = 4, RELEASE = 8, WHOLE = 16, EXTENDED = 32 };
enum StoreFlag { STORE_CODED = 1, STORE_WAIT = 2, STORE_RELEASE = 4 };
enum Client { PSUM_WRITER, PSUM_READER, IFMAP_READER, STORE_READER, LOADER, CLIENTS };

constexpr int PATIENCE = 8, RESPONSES = 4, TAGS = 8, TABLES = 2;
// What host/predict.py refuses to exceed.
constexpr size_t MOST_STATES = 4000;
constexpr int MOST_CHAIN = 8, MOST_IFMAP = 8, MOST_FEED = 32;


[[noreturn]] void fail(const char* why) {
    std::fprintf(stderr, "%s\n", why);
    std::exit(2);
}

struct Input {
    int64_t next() {
        int64_t value;
        if (std::fread(&value, sizeof value, 1, stdin) != 1) fail("the outline ends early");
        return value;
    }
    std::vector<int> list() {
        std::vector<int> values(next());
        for (int& value : values) value = int(next());
        return values;
    }
};

struct Config {
    int rows, columns, activation_lanes, weight_lanes, psum_lanes, pairs_per_word, fields_per_word;
    int ifmap_spad_words, banks, row_bits, ifmap_fifo, chain_fifo, column_fifo, packet_words;
    int post_latency, counters, count_words, program_words;
    explicit Config(Input& in) {
        for (int* field : {&rows, &columns, &activation_lanes, &weight_lanes, &psum_lanes,
                           &pairs_per_word, &fields_per_word, &ifmap_spad_words, &banks, &row_bits,
                           &ifmap_fifo, &chain_fifo, &column_fifo, &packet_words, &post_latency,
                           &counters, &count_words, &program_words})
            *field = int(in.next());
    }
    int blocks(int fields) const { return (fields + fields_per_word - 1) / fields_per_word; }
    // Bank of an address: groups of four, then of two, then one alone.
    int bank(int address) const {
        const int fours = banks / 4 * 4;
        for (int low = 2; low > 0; --low) {
            const int number = (address >> (low + row_bits) << low) | (address & ((1 << low) - 1));
            if (number < (low == 2 ? fours : fours + (banks & 2))) return number;
        }
        return address >> row_bits;
    }
};

// Fields of PASS_FIELDS, in their order.
struct Pass {
    int flags, pairs, row, slots, ifmap_base, psum_base, distance, filter_words, p, window, retire,
        kernel_rows, row_step, groups, group_rows, tail_rows, filter_sets, ifmap_sets, images,
        steps, ifmap_row_words, ifmap_last_values, ifmap_rows, ifmap_tail_rows,
        ifmap_image_stride, ifmap_step_stride, ifmap_set_stride, ifmap_slot_stride,
        psum_row_words, psum_last_values, psum_image_stride, psum_step_stride, psum_group_stride;
};

struct Packet {
    int kind, payload;
    std::vector<int> fields;
    std::vector<int> segments;  // words of each segment, where they are coded
    std::vector<int> inside;    // values of each coded word, of STORE pairs of each value word
    Pass pass{};
    int number = 0;  // packets that are alike have the same one

    explicit Packet(Input& in)
        : kind(int(in.next())), payload(int(in.next())), fields(in.list()), segments(in.list()),
          inside(in.list()) {
        if (kind != PASS) return;
        if (fields.size() * sizeof(int) < sizeof(Pass)) fail("a pass lacks fields");
        std::copy_n(fields.begin(), sizeof(Pass) / sizeof(int), reinterpret_cast<int*>(&pass));
    }
};

// First in, first out; holds up to Most values.
template <typename T, int Most>
struct Queue {
    std::array<T, Most> values{};
    unsigned head = 0;
    int level = 0;
    T& front() { return values[head]; }
    const T& at(int place) const { return values[(head + place) % Most]; }
    void push(const T& value) { values[(head + level++) % Most] = value; }
    void pop() { head = (head + 1) % Most, --level; }
};

// hw/control/loopnest.py: an item a cycle; `done`: the item is the last one, or there is none.
template <int Levels>
struct Nest {
    const Pass* pass = nullptr;
    std::array<int, Levels> count{}, stride{}, tag_stride{}, index{};
    int base = 0, tag_base = 0, tail = 1, address = 0, tag = 0;
    bool valid = false, done = true;

    int limit(int level) const {
        return level == Levels - 1 && index[1] == count[1] - 1 ? tail : count[level];
    }
    void find() {
        address = base, tag = tag_base, done = true;
        for (int level = 0; level < Levels; ++level) {
            address += index[level] * stride[level], tag += index[level] * tag_stride[level];
            done &= index[level] == limit(level) - 1;
        }
        address &= 0xFFFF;
    }
    void start() { index.fill(0), valid = true, find(); }
    void step() {
        for (int level = Levels - 1; level >= 0; --level) {
            if (index[level] != limit(level) - 1) {
                ++index[level];
                break;
            }
            index[level] = 0;
        }
        find();
    }
    // Leaves the item; the next one comes, unless it was the last.
    void leave() { done ? void(valid = false) : step(); }
};

// hw/buffer/buffer.py: the words of one reader on their way back.
struct Responses {
    int count = 0, level = 0;
    bool arrives = false, enters = false;
    bool room() const { return count != RESPONSES; }
    bool valid() const { return level > 0; }
    void tick(bool put, bool taken) {
        level += enters - taken, count += put - taken;
        enters = arrives, arrives = put;
    }
};

// A psum that moves up a chain: nothing of interest, the last one of a row, the end of a pass.
enum Psum : uint8_t { INNER, LAST, PASS_END };

struct PsumWord {
    uint8_t column, count;
    bool last, end;
};
struct PsumTag {
    uint8_t column, count;
    bool last, final, zero;
};
struct IfmapWord {
    uint8_t count;
    bool last, end;
};
struct IfmapTag {
    int16_t set, row, position;
    uint8_t count;
    bool tail, last, final, release;
};

// Where a word goes, and who has taken it (hw/array/multicast.py), behind a stage of one word.
template <typename Word>
struct Network {
    Word word{};
    std::vector<int> waiting;  // targets that have not taken it
    bool full = false;
};

// hw/pe: what it issues is nothing of interest (0), a finished sum (1) or the end of a pass (2).
struct PE {
    enum State : uint8_t { IDLE, WORKING, PASSING } state = IDLE;
    uint8_t fetched = 0, multiply = 0, accumulate = 0, send = 0;
    uint8_t p = 0, window = 0, retire = 0, filter_count = 1, value_count = 1;
    uint8_t tail = 0, cursor = 0, oldest = 0;  // places in the ring, modulo 256
    uint8_t left = 0;                          // values of the unpacked word, or its end
    IfmapWord unpacked{};
    bool retiring = true;
    bool takes = true;  // the ifmap queue has room in this cycle
    // Cycles, from the next one on, in which nothing is done but that `asleep` is counted; 0: awake.
    uint8_t planned = 0, asleep = 0;
    uint32_t finished = 0;
    Queue<Psum, MOST_CHAIN> out;
    Queue<IfmapWord, MOST_IFMAP> fifo;
    std::array<uint64_t, 4> lasts{};  // which places of the ring hold the last value of a row
};

struct Column {
    Queue<PsumWord, MOST_FEED> feed;  // hw/array/chain.py
    int lane = 0, feed_before = 0;
    int words = 0, packed = 0;  // hw/array/collect.py
    bool complete = false;
};

// hw/codec/gearbox.py
struct Gearbox {
    int turns = 0, turn = 1;
    bool busy = false, emits = false, ends = false, valid = false, last = false;
    bool free(bool ready) const { return ready || !valid; }
    bool takes(bool ready) const { return !busy || (free(ready) && turn == turns); }
    void tick(bool ready, bool offered, int next_turns, bool next_emits, bool next_ends) {
        const bool taken = takes(ready), moves = free(ready);
        if (moves) valid = busy && emits, last = ends && turn == turns;
        if (busy && moves) ++turn;
        if (!taken) return;
        busy = offered, turn = 1;
        if (offered) turns = next_turns, emits = next_emits, ends = next_ends;
    }
};

// What goes in, and the link.
struct Program {
    const Config config;
    const uint64_t ratio_words, ratio_cycles;
    std::vector<Packet> packets;
    std::vector<uint64_t> words;  // before each packet
    std::vector<size_t> passes;   // packets that are passes

    explicit Program(Input& in) : config(in), ratio_words(in.next()), ratio_cycles(in.next()) {
        std::map<std::vector<int>, int> known;
        words.push_back(config.program_words);
        for (int64_t left = in.next(); left > 0; --left) {
            Packet& packet = packets.emplace_back(in);
            words.push_back(words.back() + config.blocks(4) + packet.payload + 1);
            if (packet.kind == PASS) passes.push_back(packets.size() - 1);
            std::vector<int> key = {packet.kind, packet.payload};
            key.insert(key.end(), packet.fields.begin(), packet.fields.end());
            key.insert(key.end(), packet.segments.begin(), packet.segments.end());
            key.insert(key.end(), packet.inside.begin(), packet.inside.end());
            packet.number = known.emplace(key, int(known.size())).first->second;
        }
    }
};

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
        filter_rows.resize(config.rows);
        for (auto& map : place) map.resize(config.columns);
        column_index = config.columns;
    }

    Totals totals;
    bool finished = false;
    size_t passes = 0;  // that have begun

    // Goes on until one more pass has begun, or to the end.
    void run() {
        const size_t before = passes;
        while (!finished && passes == before) {
            cycle();
            if (++idle > 1000000) fail("the program makes no progress");
        }
    }

    // Stands behind the packet before `packet`, with nothing else changed.
    void move_to(size_t packet, size_t begun) {
        sent = sent + program->words[packet] - program->words[current];
        current = packet, passes = begun;
    }

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

    void cycle() {
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

    // ---- sim/harness.cpp: the link; returns whether it takes a word
    bool link() {
        int grants = 2;
        if (ratio_words) {
            credit = std::min(credit + ratio_words, ratio_cycles + ratio_words - 1);
            grants = int(std::min<uint64_t>(2, credit / ratio_cycles));
        }
        const bool wants = !offered && sent < program->words.back();
        const bool contested = grants == 1 && wants && egress;
        if (wants && grants && !(contested && output_next)) spend(), --grants, offered = true;
        if (contested) output_next = !output_next;
        return grants > 0;
    }
    void spend() {
        if (ratio_words) credit -= ratio_cycles;
    }

    // ---- hw/buffer/buffer.py
    std::array<bool, CLIENTS> asks{}, grants{};
    std::array<int, CLIENTS> waited{};
    std::array<Responses, 3> responses;  // of the readers, in the order of the clients

    void request() {
        std::array<int, CLIENTS> address{};
        asks[PSUM_WRITER] = write_nest.valid && columns[write_nest.tag].words > 0;
        address[PSUM_WRITER] = write_nest.address;
        asks[PSUM_READER] = read_nest.valid && !(read_nest.pass->flags & FIRST) && may_read();
        asks[PSUM_READER] &= responses[0].room();
        address[PSUM_READER] = read_nest.address;
        asks[IFMAP_READER] = ifmap_nest.valid && ifmap_tags.level != TAGS && responses[1].room();
        address[IFMAP_READER] = ifmap_nest.address;
        asks[STORE_READER] = walk_rows != 0 && marks.level != TAGS && responses[2].room();
        address[STORE_READER] = walk_address;
        asks[LOADER] = decoder.valid && load_written != load_segments;
        address[LOADER] = load_address;
        bool urgent = false;
        for (int client = 0; client < CLIENTS; ++client) urgent |= waited[client] == PATIENCE;
        std::array<int, CLIENTS> bank{};
        for (int client = 0; client < CLIENTS; ++client) {
            grants[client] = asks[client] && (!urgent || waited[client] == PATIENCE);
            bank[client] = grants[client] ? config.bank(address[client]) : -1;
            for (int before = 0; before < client; ++before)
                if (grants[client] && bank[before] == bank[client]) grants[client] = false;
        }
        for (int client = 0; client < CLIENTS; ++client) {
            const bool waits = asks[client] && !grants[client];
            waited[client] = waits ? std::min(waited[client] + 1, PATIENCE) : 0;
            if (grants[client]) idle = 0;
        }
    }

    std::array<bool, 3> taken{};  // responses taken in this cycle

    void buffer_tick() {
        for (int reader = 0; reader < 3; ++reader)
            responses[reader].tick(grants[PSUM_READER + reader], taken[reader]);
    }

    // ---- hw/control/packet_out.py, packet_collector.py, hw/top.py: the way out
    bool egress = false, out_valid = false;
    enum { OUT_IDLE, OUT_HEADER, OUT_PAYLOAD, OUT_TRAILER } out_state = OUT_IDLE;
    enum { JOB_OFMAP, JOB_ENDED, JOB_COUNTED } out_job = JOB_OFMAP;
    int out_part = 0, out_left = 0;
    Queue<int, 2> jobs;  // words of complete packets
    int collected = 0, fifo_level = 0;
    bool fifo_ready = false, counted_waits = false;
    bool out_busy = false;  // before this cycle

    // Returns whether the collector takes a word.
    bool output(bool listens) {
        out_busy = collected != 0 || jobs.level || out_state != OUT_IDLE || out_valid;
        counted_quiet = !counted_waits;
        const bool takes = fifo_level != 2 * config.packet_words && jobs.level != 2;
        const bool leaves = egress && listens;
        const bool core_ready = leaves || !egress;
        const bool core_fires = out_valid && core_ready;
        if (leaves) spend(), idle = 0;
        if (core_ready) egress = out_valid;
        out_fired = core_fires;
        const bool step = core_ready || !out_valid;
        bool offer = false, reads = false;
        switch (out_state) {
            case OUT_IDLE:
                if (jobs.level || counted_waits) {
                    out_state = OUT_HEADER, out_part = 0;
                    if (jobs.level)
                        out_left = jobs.front(), jobs.pop(), out_job = JOB_OFMAP;
                    else
                        out_left = config.count_words, counted_waits = false, out_job = JOB_COUNTED;
                }
                break;
            case OUT_HEADER:
                offer = true;
                if (step && ++out_part == config.blocks(4))
                    out_state = out_left ? OUT_PAYLOAD : OUT_TRAILER;
                break;
            case OUT_PAYLOAD:
                offer = fifo_ready, reads = step;
                if (step && offer && --out_left == 0) out_state = OUT_TRAILER;
                break;
            case OUT_TRAILER:
                offer = true;
                if (step) out_state = OUT_IDLE;
                break;
        }
        if (step) out_valid = offer;
        const bool inner = fifo_level && (!fifo_ready || reads);
        fifo_level -= inner;
        if (inner) fifo_ready = true;
        else if (reads) fifo_ready = false;
        return takes;
    }
    bool out_fired = false, counted_quiet = true;

    void collect(bool last) {
        ++fifo_level;
        if (++collected == config.packet_words || last) jobs.push(collected), collected = 0;
    }

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
    bool encoder_full = false, encoder_last = false;
    int row_word = 0, segment = 0, pair_base = 0;
    Gearbox encoder;
    bool stored = false, area_freed = false, final_written = false;

    void store(bool takes) {
        stores_before = stores.level;
        const Packet* packet = stores.level ? stores.front() : nullptr;
        const bool waits = packet && (packet->fields[0] & STORE_WAIT);
        const bool start = store_state == STORE_IDLE && packet && !(waits && finals == 0);
        const bool leaves = encoder.valid && takes;
        stored = store_state == STORE_DONE;
        area_freed = stored && (packet->fields[0] & STORE_RELEASE);
        const bool ends = encoder.last && rows_left == 1;
        if (leaves) collect(ends);
        if (store_state == STORE_RUN && leaves && encoder.last) {
            if (ends) store_state = STORE_DONE;
            --rows_left;
        } else if (stored) {
            store_state = STORE_IDLE;
        }
        encode(packet, takes);
        if (grants[STORE_READER]) walk();
        if (start) {
            store_state = STORE_RUN, rows_left = packet->fields[2];
            walk_rows = packet->fields[2], walk_values = packet->fields[3];
            walk_address = packet->fields[1], segment = 0, row_word = 0;
        }
        finals -= start && waits;  // what is written in this cycle is added by the writer
        if (stored) stores.pop();
    }

    // Part `number` of `whole` cut evenly into `parts`.
    static int share(int64_t whole, int64_t number, int64_t parts) {
        return int(whole * (number + 1) / parts - whole * number / parts);
    }
    // Twice the pairs that a segment of so many words has on average: its last word is not full.
    int likely_pairs(int words) const { return (2 * words - 1) * config.pairs_per_word + 1; }

    void encode(const Packet* packet, bool takes) {
        const bool fire = encoder_full && encoder.takes(takes);
        int turns = 1;
        bool emits = true;
        if (fire && (packet->fields[0] & STORE_CODED)) {
            const int64_t lanes = config.activation_lanes, pairs = config.pairs_per_word;
            const int64_t words = (packet->fields[3] + lanes - 1) / lanes;
            const int leave = packet->inside.empty()
                                  ? share(likely_pairs(packet->segments[segment]) / 2, row_word,
                                          words)
                                  : packet->inside[segment * words + row_word];
            const int behind = pair_base + leave;
            turns = encoder_last ? (behind - 1) / int(pairs) + 1 : std::max(1, behind / int(pairs));
            emits = encoder_last || behind >= pairs;
            pair_base = encoder_last ? 0 : behind % int(pairs);
        }
        if (fire) {
            ++row_word;
            if (encoder_last) ++segment, row_word = 0;
        }
        const bool was_full = encoder_full, was_last = encoder_last;
        const bool encoder_ready = !encoder_full || fire;
        encoder.tick(takes, was_full, turns, emits, was_last);
        const bool packer_ready = encoder_ready || !packer_valid;
        if (encoder_ready) {
            encoder_full = packer_valid;
            if (packer_valid) encoder_last = packer_last;
        }
        const int latency = config.post_latency;
        const uint8_t made = post[latency - 1];
        const bool step = packer_ready || !made;
        if (packer_ready) {
            const int parts = config.activation_lanes / config.psum_lanes;
            packer_valid = made && (packer_part == parts - 1 || made == 2);
            packer_last = made == 2;
            if (made) packer_part = made == 2 ? 0 : (packer_part + 1) % parts;
        }
        const bool table_ready = step || !table_valid;
        if (step) {
            for (int stage = latency - 1; stage > 0; --stage) post[stage] = post[stage - 1];
            post[0] = table_valid ? 1 + table_last : 0;
        }
        taken[2] = table_ready && responses[2].valid() && marks.level;
        if (table_ready) table_valid = taken[2];
        if (taken[2]) table_last = marks.front(), marks.pop();
    }

    void walk() {
        const bool last = walk_values <= config.psum_lanes;
        marks.push(last), ++walk_address, walk_values -= config.psum_lanes;
        if (last) --walk_rows, walk_values = stores.front()->fields[3];
    }

    // ---- hw/array: the PEs, column by column from the bottom up
    std::vector<PE> pes;  // column outer
    std::vector<Column> columns;
    Network<IfmapWord> ifmap_network;
    Network<PsumWord> psum_network;
    uint32_t loaded = 0;
    std::array<const Pass*, 2> pass_of{};  // of even and of odd passes
    std::array<std::vector<Place>, 2> place;
    bool begun = true, ended = true;  // registers
    int idle_pes = 0, late_pes = 0;   // that have finished the newest pass; not even the one before

    // Cycles that each PE has still to sleep: a byte each, eight PEs of a column in a word.
    std::vector<uint64_t> sleep;
    int words_of_sleep() const { return (config.rows + 7) / 8; }
    uint8_t slept(int target) const {
        const int row = target % config.rows, column = target / config.rows;
        const uint64_t word = sleep[size_t(column) * words_of_sleep() + row / 8];
        return pes[target].planned - uint8_t(word >> row % 8 * 8);
    }

    void array() {
        constexpr uint64_t low = 0x7F7F7F7F7F7F7F7F;
        begun_next = !late_pes, ended_next = idle_pes == int(pes.size());
        const int words = words_of_sleep();
        for (int index = 0; index < config.columns; ++index) {
            Column& column = columns[index];
            column.feed_before = column.feed.level;
            PE* const chain = &pes[size_t(index) * config.rows];
            int last = -1, before = 0;  // the PE done last, and its psums before that
            for (int place = 0; place < words; ++place) {
                uint64_t& naps = sleep[size_t(index) * words + place];
                const uint64_t sleeping = (((naps & low) + low) | naps) & ~low;
                naps -= sleeping >> 7;
                const int count = std::min(config.rows - 8 * place, 8);
                uint64_t awake = ~sleeping & ~low & (~uint64_t(0) >> (64 - 8 * count));
                for (; awake; awake &= awake - 1) {
                    const int row = 8 * place + __builtin_ctzll(awake) / 8;
                    PE& pe = chain[row];
                    const int below = row == 0          ? column.feed_before
                                      : last == row - 1 ? before
                                                        : chain[row - 1].out.level;
                    before = pe.out.level, last = row;
                    if (pe.planned) pass_time(pe, pe.planned), pe.planned = 0;
                    work(pe, row, below, row ? &pe - 1 : nullptr, column);
                    pe.planned = nap(pe);
                    naps |= uint64_t(pe.planned) << row % 8 * 8;
                }
            }
            PE& top = chain[config.rows - 1];
            pack(column, top, last == config.rows - 1 ? before : top.out.level);
        }
    }
    bool begun_next = true, ended_next = true;

    // Returns for how many cycles, from the next one on, a PE does nothing that others see; it may
    // be woken before by a word or a pass.
    uint8_t nap(PE& pe) const {
        if (pe.fetched | pe.multiply | pe.accumulate | pe.send) return 0;
        const bool blocked =
            pe.left && (pe.unpacked.end || uint8_t(pe.tail - pe.oldest) == config.ifmap_spad_words);
        if (pe.left ? !blocked : pe.fifo.level) return 0;
        if (pe.state == PE::IDLE && loaded == pe.finished) return pe.asleep = STALL_FILTER, 255;
        if (pe.state != PE::WORKING) return 0;
        if (pe.cursor == pe.tail) return pe.left ? 0 : (pe.asleep = STALL_IFMAP, 255);
        pe.asleep = BUSY;
        bool retiring = pe.retiring;
        int value = pe.value_count, cycles = pe.p - pe.filter_count;
        if (value == pe.window) return 0;
        for (uint8_t next = pe.cursor + 1; next != pe.tail && value + 1 != pe.window; ++next) {
            if (cycles + pe.p > 255 || (pe.left && !pe.unpacked.end && retiring)) break;
            cycles += pe.p, retiring = value++ < pe.retire;
        }
        return uint8_t(cycles);
    }

    // Does what a sleeping PE did in so many cycles.
    void pass_time(PE& pe, int count) {
        if (counting) {
            totals.pe[pe.asleep] += count;
            if (pe.asleep == STALL_FILTER && passes == 0) totals.pe[BEFORE] += count;
            if (pe.asleep == STALL_FILTER && passes == program->passes.size())
                totals.pe[AFTER] += count;
        }
        if (pe.asleep != BUSY) return;
        for (; count > pe.p - pe.filter_count; step(pe)) count -= pe.p - pe.filter_count + 1;
        pe.filter_count += count;
    }

    void wake(int target) {
        PE& pe = pes[target];
        if (!pe.planned) return;
        pass_time(pe, slept(target));
        pe.planned = 0;
        const int row = target % config.rows, column = target / config.rows;
        sleep[size_t(column) * words_of_sleep() + row / 8] &= ~(uint64_t(0xFF) << row % 8 * 8);
    }
    void wake_all() {
        for (int target = 0; target < int(pes.size()); ++target) wake(target);
    }

    // Whether the ifmap queue of a PE takes a word in this cycle.
    bool takes(int target) const {
        const PE& pe = pes[target];
        return pe.planned && slept(target) ? pe.fifo.level != config.ifmap_fifo : pe.takes;
    }

    // One cycle of a PE; `below` psums wait at its input.
    void work(PE& pe, int row, int below, PE* lower, Column& column) {
        Psum input = INNER;
        if (below && lower) input = lower->out.front();
        if (below && !lower) {
            const PsumWord& word = column.feed.front();
            if (word.end) input = PASS_END;
            else if (word.last && column.lane + 1 == word.count) input = LAST;
        }
        const bool room = pe.out.level != config.chain_fifo;
        const bool passes = pe.send && below && room;
        const bool move = !pe.send || (passes && (pe.send != 2 || input == PASS_END));
        if (counting && pe.send) {
            if (!below) ++totals.pe[STALL_PSUM_IN];
            else if (!room) ++totals.pe[STALL_PSUM_OUT];
        }
        if (passes) {
            pe.out.push(input);
            if (lower) lower->out.pop();
            else unpack(column);
        }
        issue(pe, row, move);
    }

    void unpack(Column& column) {
        const PsumWord& word = column.feed.front();
        if (word.end || column.lane + 1 == word.count) column.feed.pop(), column.lane = 0;
        else ++column.lane;
    }

    void issue(PE& pe, int row, bool move) {
        const bool valid = pe.cursor != pe.tail;
        const bool at_end = pe.left && pe.unpacked.end;
        const bool product = pe.state == PE::WORKING && move && valid;
        const bool finish =
            move && (pe.state == PE::PASSING || (pe.state == PE::WORKING && !valid && at_end));
        if (counting && move) {
            if (product || finish) ++totals.pe[BUSY];
            else if (pe.state == PE::IDLE && loaded == pe.finished) {
                ++totals.pe[STALL_FILTER];
                if (passes == 0) ++totals.pe[BEFORE];
                if (passes == program->passes.size()) ++totals.pe[AFTER];
            }
            else if (pe.state == PE::WORKING) ++totals.pe[STALL_IFMAP];
        }
        const bool end_taken = finish && pe.state == PE::WORKING;
        const bool ring_room = uint8_t(pe.tail - pe.oldest) != config.ifmap_spad_words;
        if (move) {
            pe.send = pe.accumulate, pe.accumulate = pe.multiply, pe.multiply = pe.fetched;
            pe.fetched = finish ? 2 : product && pe.value_count == pe.window ? 1 : 0;
        }
        if (finish) {
            if (loaded - pe.finished == 2) --late_pes;
            else ++idle_pes;
            pe.state = PE::IDLE, ++pe.finished;
        } else if (pe.state == PE::IDLE) {
            if (loaded != pe.finished) {
                const Pass& pass = *pass_of[pe.finished & 1];
                pe.p = pass.p, pe.window = pass.window, pe.retire = pass.retire;
                pe.state = row < pass.pairs ? PE::WORKING : PE::PASSING;
            }
        } else if (product) {
            if (pe.filter_count++ == pe.p) step(pe);
        }
        ring(pe, at_end, end_taken, ring_room);
    }

    static void step(PE& pe) {
        const bool free = pe.retiring || (pe.lasts[pe.cursor / 64] >> pe.cursor % 64 & 1);
        const uint8_t following = pe.cursor + 1;
        const bool last_value = pe.value_count == pe.window;
        pe.filter_count = 1;
        pe.cursor = !free && last_value ? pe.oldest : following;
        if (free) pe.oldest = following;
        pe.retiring = last_value || pe.value_count < pe.retire;
        pe.value_count = last_value ? 1 : pe.value_count + 1;
    }

    void ring(PE& pe, bool at_end, bool end_taken, bool room) {
        const bool put = pe.left && !at_end && room;
        const bool ready = pe.left <= 1 && (!pe.left || (at_end ? end_taken : room));
        pe.takes = config.ifmap_fifo == 1 ? ready || !pe.fifo.level
                                          : pe.fifo.level != config.ifmap_fifo;
        if (put) {
            const uint64_t bit = uint64_t(1) << pe.tail % 64;
            uint64_t& lasts = pe.lasts[pe.tail++ / 64];
            lasts = pe.left == 1 && pe.unpacked.last ? lasts | bit : lasts & ~bit;
        }
        if (!put && !ready) return;
        if (pe.left > 1) {
            --pe.left;
        } else if (pe.fifo.level) {
            pe.unpacked = pe.fifo.front(), pe.fifo.pop();
            pe.left = pe.unpacked.end ? 1 : pe.unpacked.count;
        } else {
            pe.left = 0;
        }
    }

    // hw/array/collect.py; `top` psums wait at the top of the chain.
    void pack(Column& column, PE& pe, int top) {
        const bool room = column.words != config.column_fifo;
        const bool ready = room || !column.complete;
        if (room && column.complete) {
            ++column.words, column.complete = false, column.packed = 0;
        }
        if (!top || !ready) return;
        const Psum value = pe.out.front();
        pe.out.pop();
        if (value == PASS_END) return;
        ++column.packed;
        column.complete = value == LAST || column.packed == config.psum_lanes;
    }

    // ---- hw/control/ifmap_stream.py and the router
    const Pass* ifmap_accepted = nullptr;
    int ifmap_current = 0, tiles = 0;
    Nest<6> ifmap_nest;
    Queue<IfmapTag, TAGS> ifmap_tags;
    bool ifmap_token = false, area_released = false, ifmap_stalls = false, ifmap_ready = true;
    uint32_t routed = 0;  // passes whose words have gone through the router

    void ifmap_stream() {
        auto& network = ifmap_network;
        bool leaves = false;
        if (network.full) {
            auto& waiting = network.waiting;
            waiting.erase(std::remove_if(waiting.begin(), waiting.end(),
                                         [&](int target) {
                                             if (!takes(target)) return false;
                                             wake(target);
                                             pes[target].fifo.push(network.word);
                                             return true;
                                         }),
                          waiting.end());
            leaves = waiting.empty();
        }
        const bool stage_ready = leaves || !network.full;
        const bool valid = ifmap_tags.level && responses[1].valid();
        ifmap_stalls = valid && !stage_ready;
        area_released = taken[1] = false;
        if (stage_ready) network.full = valid;
        if (valid && stage_ready) {
            const IfmapTag tag = ifmap_tags.front();
            const bool more = tag.final && !ifmap_token;
            route(tag, ifmap_token);
            area_released = more && tag.release;
            ifmap_token = more;
            if (!more) ifmap_tags.pop(), taken[1] = true;
        }
        const Nest<6>& nest = ifmap_nest;
        const bool fires = grants[IFMAP_READER], final = fires && nest.done;
        const bool nest_ready = (fires || !nest.valid) && nest.done;
        const bool start = ifmap_accepted && ifmap_current != 2 &&
                           (!(ifmap_accepted->flags & ACQUIRE) || tiles) && nest_ready;
        if (fires) {
            const Pass& pass = *nest.pass;
            const bool last = nest.index[2] == pass.ifmap_row_words - 1;
            ifmap_tags.push({int16_t(nest.index[3]), int16_t(nest.index[5]), int16_t(nest.tag),
                             uint8_t(last ? pass.ifmap_last_values : config.activation_lanes),
                             nest.index[1] == pass.steps - 1, last, nest.done,
                             bool(pass.flags & RELEASE)});
            ifmap_nest.leave();
        }
        ifmap_current -= final;
        ifmap_ready = start || !ifmap_accepted;
        if (!start) return;
        const Pass& pass = *ifmap_accepted;
        ifmap_nest.pass = &pass;
        ifmap_nest.count = {pass.images,     pass.steps, pass.ifmap_row_words,
                            pass.ifmap_sets, pass.slots, pass.ifmap_rows};
        ifmap_nest.stride = {pass.ifmap_image_stride, pass.ifmap_step_stride, 1,
                             pass.ifmap_set_stride,   pass.ifmap_slot_stride, pass.ifmap_row_words};
        ifmap_nest.tag_stride = {0, 0, 0, 0, pass.kernel_rows, 0};
        ifmap_nest.base = pass.ifmap_base, ifmap_nest.tag_base = -pass.row;
        ifmap_nest.tail = pass.ifmap_tail_rows;
        ifmap_nest.start();
        tiles -= bool(pass.flags & ACQUIRE);
        ++ifmap_current, ifmap_accepted = nullptr;
    }

    void route(const IfmapTag& tag, bool token) {
        auto& network = ifmap_network;
        network.word = {uint8_t(token ? 0 : tag.count), tag.last && !token, token};
        const Pass& pass = *pass_of[routed & 1];
        for (int column = 0; column < config.columns; ++column) {
            const Place& where = place[routed & 1][column];
            const int base = column * config.rows;
            if (token) {
                for (int row = 0; row < pass.pairs; ++row) network.waiting.push_back(base + row);
                continue;
            }
            const int filter_row = tag.row - where.first_row;
            const int position = tag.position + filter_row;
            const bool meets = where.on && (where.in_tail || !tag.tail) && filter_row >= 0 &&
                               filter_row < pass.kernel_rows &&
                               (pass.ifmap_sets == 1 || where.group == tag.set);
            if (meets && position >= 0 && position < pass.pairs)
                network.waiting.push_back(base + position);
        }
        if (token) ++routed;
    }

    // ---- hw/control/psum_stream.py
    const Pass *read_accepted = nullptr, *write_accepted = nullptr;
    int read_current = 0, finals_open = 0, areas = 0, lead = 0;
    Nest<5> read_nest, write_nest;
    Queue<PsumTag, TAGS> read_tags;
    bool read_token = false, read_ready = true, write_ready = true, pass_done = false;

    bool may_read() const {
        const Pass& pass = *read_nest.pass;
        return read_tags.level != TAGS && (pass.flags & FIRST || lead < pass.distance);
    }

    static void start(Nest<5>& nest, const Pass& pass) {
        nest.pass = &pass;
        nest.count = {pass.images, pass.steps, pass.psum_row_words, pass.groups, pass.group_rows};
        nest.stride = {pass.psum_image_stride, pass.psum_step_stride, 1, pass.psum_group_stride,
                       pass.psum_row_words};
        nest.tag_stride = {0, 0, 0, pass.group_rows, 1};
        nest.base = pass.psum_base, nest.tail = pass.tail_rows;
        nest.start();
    }

    void psum_reader() {
        auto& network = psum_network;
        bool leaves = false;
        if (network.full) {
            auto& waiting = network.waiting;
            waiting.erase(std::remove_if(waiting.begin(), waiting.end(),
                                         [&](int target) {
                                             Column& column = columns[target];
                                             if (column.feed_before == config.column_fifo)
                                                 return false;
                                             column.feed.push(network.word);
                                             return true;
                                         }),
                          waiting.end());
            leaves = waiting.empty();
        }
        const bool stage_ready = leaves || !network.full;
        const bool here = read_tags.level && (read_tags.front().zero || responses[0].valid());
        taken[0] = false;
        if (stage_ready) network.full = here;
        const bool may = read_nest.valid && may_read();
        if (here && stage_ready) {
            const PsumTag tag = read_tags.front();
            const bool more = tag.final && !read_token;
            network.word = {tag.column, uint8_t(read_token ? 0 : tag.count),
                            tag.last && !read_token, read_token};
            if (!read_token) network.waiting.push_back(tag.column);
            else
                for (int column = 0; column < config.columns; ++column)
                    network.waiting.push_back(column);
            read_token = more;
            if (!more) read_tags.pop(), taken[0] = !tag.zero;
        }
        const bool zero = may && (read_nest.pass->flags & FIRST);
        const bool walked = may && (zero || grants[PSUM_READER]);
        const bool nest_ready = (walked || !read_nest.valid) && read_nest.done;
        const bool starts = read_accepted && read_current != 2 && nest_ready;
        if (walked) {
            const Pass& pass = *read_nest.pass;
            const bool last = read_nest.index[2] == pass.psum_row_words - 1;
            read_tags.push({uint8_t(read_nest.tag),
                            uint8_t(last ? pass.psum_last_values : config.psum_lanes), last,
                            read_nest.done, bool(pass.flags & FIRST)});
            read_current -= read_nest.done;
            read_nest.leave();
        }
        lead += walked - grants[PSUM_WRITER];
        read_ready = starts || !read_accepted;
        if (!starts) return;
        start(read_nest, *read_accepted);
        ++read_current, read_accepted = nullptr;
    }

    void psum_writer() {
        const bool written = grants[PSUM_WRITER];
        pass_done = written && write_nest.done;
        const bool nest_ready = (written || !write_nest.valid) && write_nest.done;
        const bool first = write_accepted && (write_accepted->flags & FIRST);
        const bool starts = write_accepted && finals_open != 2 && (!first || areas) && nest_ready;
        finals += pass_done && (write_nest.pass->flags & FINAL);
        if (written) --columns[write_nest.tag].words, write_nest.leave();
        finals_open += starts - pass_done;
        areas += area_freed - (starts && first);
        write_ready = starts || !write_accepted;
        if (!starts) return;
        start(write_nest, *write_accepted);
        write_accepted = nullptr;
    }

    // ---- hw/control/loader.py and the decoder
    const Packet* load_packet = nullptr;
    int load_segments = 0, load_written = 0, load_announced = 0, load_come = 0, load_address = 0;
    int come_word = 0;                  // of the segment that comes
    int tokens = 0;                     // segments told to the decoder, at most two
    bool word_full = false, active = false;
    // the segment that is decoded, its word, counted in the packet, too, and where that begins
    int decoded = 0, decoded_word = 0, decoded_inside = 0, decoded_lane = 0;
    Gearbox decoder;
    bool loader_idle = true, loader_takes = false;

    int segment_words(const Packet& packet, int number) const {
        const int lanes = config.activation_lanes;
        return packet.fields[0] & LOAD_CODED ? packet.segments[number]
                                             : (packet.fields[3] + lanes - 1) / lanes;
    }

    // Values of the coded word that is decoded, if pairs are spread evenly over the segment.
    int values_of(const Packet& packet, int words) const {
        const int64_t values = packet.fields[3], all = likely_pairs(words);
        const int64_t begin = 2 * config.pairs_per_word * decoded_word;
        const int64_t end = std::min(begin + 2 * config.pairs_per_word, all);
        return int(values * end / all - values * begin / all);
    }

    // Before the words of this cycle come: what of them will be taken.
    void load() {
        loader_idle = load_written == load_segments;
        const bool writes = grants[LOADER], ready = writes;
        const bool fire = word_full && active && decoder.takes(ready && !loader_idle);
        loader_takes = (!word_full || fire) && load_come != load_segments;
        decoder_ready = ready && !loader_idle, decoder_fires = fire;
    }
    bool decoder_ready = false, decoder_fires = false;

    void load_tick(bool comes, const Packet* job) {
        bool done = false, emits = true;
        int turns = 1;
        if (decoder_fires) {
            const Packet& packet = *load_packet;
            const int words = segment_words(packet, decoded);
            done = decoded_word == words - 1;
            if (packet.fields[0] & LOAD_CODED) {
                const int lanes = config.activation_lanes;
                const int behind = decoded_lane + (packet.inside.empty()
                                                       ? values_of(packet, words)
                                                       : packet.inside[decoded_inside]);
                decoded_lane = done ? 0 : behind % lanes;
                turns = done ? (behind - 1) / lanes + 1 : std::max(1, behind / lanes);
                emits = done || behind >= lanes;
            }
            ++decoded_word, ++decoded_inside;
        }
        const bool segment_ready = !active || (decoder_fires && done);
        const bool word_ready = !word_full || decoder_fires;
        const bool announces = load_written != load_segments && load_announced != load_segments &&
                               tokens != 2;
        const bool last = grants[LOADER] && decoder.last;
        decoder.tick(decoder_ready, word_full && active, turns, emits, done);
        if (word_ready) word_full = comes;
        if (segment_ready) {
            if (decoder_fires) ++decoded, decoded_word = 0;
            active = tokens > 0, tokens -= active;
        }
        if (announces) ++tokens, ++load_announced;
        if (grants[LOADER]) ++load_address, load_written += last;
        if (comes && ++come_word == segment_words(*load_packet, load_come)) ++load_come, come_word = 0;
        if (!job) return;
        load_packet = job, load_segments = job->fields[2], load_address = job->fields[1];
        load_written = load_announced = load_come = come_word = 0;
        decoded = decoded_word = decoded_inside = 0;
    }

    // ---- hw/control/pass_load.py and the filter network
    std::vector<FilterRow> filter_rows;
    bool described = false, whole_before = false, filters_done = false;
    int column_index, filter_pair = 0, filter_words_left = 0;

    void filters_tick(int pair) {
        for (FilterRow& row : filter_rows) {
            const bool done = row.left <= 1;
            if (row.left) --row.left;
            if (row.level && done) row.left = config.weight_lanes, --row.level;
        }
        if (pair >= 0) ++filter_rows[pair].level;
    }

    // ---- hw/top.py, gate.py, packet_in.py, dispatch.py: the way in
    int ingress = 0, program_left = -1;
    bool running = false, reset = true;
    size_t current = 0;  // the packet under way
    enum { HEADER, BLOCKS, BODY, TRAILER, OVER } in_state = HEADER;
    int in_index = 0, in_left = 0;
    bool seen = false, in_layer = false, told = false, in_fired = false;
    int stores_open = 0, free_areas = 0, open_passes = 0, table_words = 0;

    int block_words(const Packet& packet) const {
        switch (packet.kind) {
            case LAYER:
            case IFMAP: return config.blocks(4);
            case STORE: return config.blocks(8);
            case PASS:
                return config.blocks(8) +
                       (packet.fields[0] & EXTENDED ? config.blocks(28) : 0);
        }
        return 0;
    }

    void input() {
        const bool comes = offered && ingress != 2;
        const bool valid = ingress > 0;
        bool take = false;
        if (running && !reset) take = receive(valid);
        else idle_parts();
        reset = !running;
        if (!running && valid) {
            if (program_left < 0) program_left = config.program_words;
            take = true;
            if (--program_left == 0) running = true;
        }
        if (comes) offered = false, ++sent, idle = 0;
        ingress += comes - take;
        begun = begun_next, ended = ended_next;
        stores_open -= stored;
        free_areas += area_released;
        open_passes -= pass_done;
    }

    void idle_parts() {
        load_tick(false, nullptr);
        filters_tick(-1);
        in_fired = false;
    }

    bool receive(bool valid) {
        if (current >= program->packets.size()) {
            idle_parts();
            return false;
        }
        const Packet& packet = program->packets[current];
        const bool is_described = in_state == BODY || in_state == TRAILER;
        const bool begin = is_described && !seen;
        const bool quiet = counted_quiet && !out_busy;
        const bool idle = quiet && !open_passes && ended && loader_idle && !stores_open;
        bool body_ready = false, accept = false, comes = false;
        int pair = -1;
        const Packet* job = nullptr;
        const bool columns_ready = column_index == config.columns;
        if (is_described) switch (packet.kind) {
            case LAYER:
            case END:
            case COUNTERS: accept = idle; break;
            case IFMAP: {
                const bool acquire = packet.fields[0] & LOAD_ACQUIRE;
                if (!told && (!acquire || free_areas) && loader_idle) job = &packet;
                body_ready = told && loader_takes;
                accept = told && loader_idle;
                comes = in_state == BODY && valid && body_ready;
                break;
            }
            case PASS: {
                const Pass& pass = packet.pass;
                const bool whole = (pass.flags & WHOLE) || whole_before;
                const bool free = described && columns_ready && (whole ? ended : begun);
                const FilterRow& row = filter_rows[filter_pair];
                body_ready = free && !filters_done && row.level != 2;
                bool filters_idle = true;
                for (const FilterRow& each : filter_rows)
                    filters_idle &= !each.left && !each.level;
                accept = described && columns_ready && filters_done && filters_idle &&
                         ifmap_ready && read_ready && write_ready;
                if (in_state == BODY && valid && body_ready) pair = filter_pair;
                break;
            }
            case STORE: {
                const bool free = stores_open != TABLES, complete = !table_words;
                body_ready = free && !complete;
                accept = free && complete && stores_before != 2;
                break;
            }
        }
        // the tables of a store count down from its first word on
        const bool take = valid && (in_state == HEADER || in_state == BLOCKS ||
                                    (in_state == BODY && body_ready) ||
                                    (in_state == TRAILER && accept));
        const bool commit = in_state == TRAILER && take;
        load_tick(comes, job);
        filters_tick(pair);
        if (column_index != config.columns) ++column_index;
        if (job) {
            told = true;
            if (packet.fields[0] & LOAD_ACQUIRE) --free_areas;
        }
        if (begin && packet.kind == PASS) {
            described = true;
            if (packet.pass.flags & EXTENDED) column_index = 0;
        }
        if (pair >= 0) {
            filter_pair = (filter_pair + 1) % packet.pass.pairs;
            filters_done = --filter_words_left == 0;
        }
        if (in_state == BODY && take && packet.kind == STORE) --table_words;
        seen = is_described && !commit;
        if (take) advance(packet);
        if (commit) act(packet);
        in_fired = take;
        return take;
    }
    int stores_before = 0;

    void advance(const Packet& packet) {
        switch (in_state) {
            case HEADER:
                if (++in_index < config.blocks(4)) return;
                in_index = 0, in_left = packet.payload;
                in_state = in_left ? BLOCKS : TRAILER;
                if (packet.kind == STORE) table_words = packet.payload - block_words(packet);
                if (packet.kind == PASS) filter_words_left = packet.payload - block_words(packet);
                return;
            case BLOCKS:
                --in_left;
                if (++in_index == block_words(packet)) in_index = 0, in_state = BODY;
                if (!in_left) in_state = TRAILER;
                return;
            case BODY:
                if (--in_left == 0) in_state = TRAILER;
                return;
            default: in_state = HEADER, ++current;
        }
    }

    void act(const Packet& packet) {
        switch (packet.kind) {
            case LAYER:
                wake_all(), in_layer = true;
                free_areas = packet.fields[0] - area_released, areas = packet.fields[1];
                break;
            case IFMAP:
                told = false, tiles += bool(packet.fields[0] & LOAD_READY);
                break;
            case PASS: commit_pass(packet.pass); break;
            case STORE: stores.push(&packet), ++stores_open; break;
            case COUNTERS:
                if (config.counters) wake_all(), finished = true;
                counted_waits = true;
                break;
            case END: wake_all(), finished = true; break;
        }
    }

    void commit_pass(const Pass& pass) {
        wake_all();  // and begin with all PEs awake, so that machines are easily compared
        described = filters_done = false, filter_pair = 0;
        whole_before = pass.flags & WHOLE;
        pass_of[loaded & 1] = &pass;
        std::vector<Place>& places = place[loaded & 1];
        int group = 0, row = 0;
        for (Place& where : places) {
            where = {group < pass.groups, row < pass.tail_rows, group, row * pass.row_step};
            if (++row == pass.group_rows) ++group, row = 0;
        }
        late_pes = int(pes.size()) - idle_pes, idle_pes = 0;
        ++loaded, ++open_passes, ++passes;
        ifmap_accepted = read_accepted = write_accepted = &pass;
    }

    void count() {
        const std::array<bool, 14> events = {
            true, in_fired, out_fired, grants[LOADER], grants[IFMAP_READER], grants[PSUM_READER],
            grants[PSUM_WRITER], grants[STORE_READER], waits(LOADER), waits(IFMAP_READER),
            waits(PSUM_READER), waits(PSUM_WRITER), waits(STORE_READER), ifmap_stalls};
        for (size_t event = 0; event < events.size(); ++event)
            totals.counters[event] += events[event];
        ++totals.cycles;
    }
    bool waits(Client client) const { return asks[client] && !grants[client]; }
};

// Writes integers, the parts of a machine one after the other, so that equal texts mean machines
// that go on alike: places in rings are counted from their beginning, passes from the newest one.
class Text {
  public:
    explicit Text(std::vector<int>& target) : target(target) {}
    template <typename... Values>
    void add(Values... values) {
        (target.push_back(int(values)), ...);
    }
    void add_pass(const Pass* pass) {
        const int* fields = reinterpret_cast<const int*>(pass);
        target.push_back(pass != nullptr);
        if (pass) target.insert(target.end(), fields, fields + sizeof(Pass) / sizeof(int));
    }
    void add_packet(const Packet* packet) {
        target.push_back(packet ? packet->number : -1);
    }
    template <typename Items, typename Function>
    void add_queue(const Items& queue, Function function) {
        target.push_back(queue.level);
        for (int k = 0; k < queue.level; ++k) function(queue.at(k));
    }

  private:
    std::vector<int>& target;
};

void Machine::describe(std::vector<int>& state) const {
    Text text(state);
    auto word = [&](const PsumWord& each) { text.add(each.column, each.count, each.last, each.end); };
    auto value = [&](const auto& each) { text.add(each); };
    auto nest = [&](const auto& each) {
        text.add(each.valid, each.done);
        if (!each.valid) return;
        text.add_pass(each.pass);
        for (int index : each.index) text.add(index);
    };
    auto gearbox = [&](const Gearbox& each) {
        text.add(each.turns, each.turn, each.busy, each.emits, each.ends, each.valid, each.last);
    };
    // the way in
    text.add(ratio_words ? credit : 0, offered, output_next, ingress, in_layer, told, seen, stores_open,
             free_areas, open_passes, table_words, begun, ended, whole_before, column_index,
             sent - program->words[current]);
    for (const FilterRow& row : filter_rows) text.add(row.level, row.left);
    text.add_packet(loader_idle ? nullptr : load_packet);
    text.add(load_segments - load_written, load_announced - load_written, load_come - load_written,
             decoded - load_written, load_address, come_word, tokens, word_full, active,
             decoded_word, decoded_lane);
    gearbox(decoder);
    // streams and buffer
    for (const Pass* pass : {ifmap_accepted, read_accepted, write_accepted}) text.add_pass(pass);
    nest(ifmap_nest), nest(read_nest), nest(write_nest);
    text.add(ifmap_current, tiles, ifmap_token, loaded - routed, read_current, finals_open, areas,
             lead, read_token);
    text.add_queue(ifmap_tags, [&](const IfmapTag& tag) {
        text.add(tag.set, tag.row, tag.position, tag.count, tag.tail, tag.last, tag.final,
                 tag.release);
    });
    text.add_queue(read_tags, [&](const PsumTag& tag) {
        text.add(tag.column, tag.count, tag.last, tag.final, tag.zero);
    });
    for (const Responses& each : responses)
        text.add(each.count, each.level, each.arrives, each.enters);
    for (int each : waited) text.add(each);
    // the array
    text.add(ifmap_network.full, psum_network.full);
    if (ifmap_network.full) {
        text.add(ifmap_network.word.count, ifmap_network.word.last, ifmap_network.word.end);
        for (int target : ifmap_network.waiting) text.add(target);
    }
    if (psum_network.full) {
        word(psum_network.word);
        for (int target : psum_network.waiting) text.add(target);
    }
    text.add_pass(pass_of[loaded & 1]), text.add_pass(pass_of[~loaded & 1]);
    for (const Column& column : columns) {
        text.add_queue(column.feed, word);
        text.add(column.lane, column.words, column.packed, column.complete);
    }
    for (const PE& pe : pes) {
        text.add(pe.state, loaded - pe.finished, pe.fetched, pe.multiply, pe.accumulate, pe.send);
        if (pe.state == PE::WORKING)
            text.add(pe.p, pe.window, pe.retire, pe.filter_count, pe.value_count, pe.retiring);
        text.add(uint8_t(pe.tail - pe.oldest), uint8_t(pe.cursor - pe.oldest), pe.left);
        for (uint8_t place = pe.oldest; place != pe.tail; ++place)
            text.add(pe.lasts[place / 64] >> place % 64 & 1);
        if (pe.left) text.add(pe.unpacked.last, pe.unpacked.end);
        text.add_queue(pe.out, value);
        text.add_queue(pe.fifo, [&](const IfmapWord& each) {
            text.add(each.count, each.last, each.end);
        });
    }
    // the way out
    text.add_queue(stores, [&](const Packet* packet) { text.add_packet(packet); });
    text.add(store_state, finals, rows_left, walk_rows, walk_values, walk_address, table_valid,
             table_last, packer_part, packer_valid, packer_last, encoder_full, encoder_last,
             row_word, segment, pair_base);
    text.add_queue(marks, value);
    for (uint8_t stage : post) text.add(stage);
    gearbox(encoder);
    text.add(egress, out_valid, out_state, out_job, out_part, out_left, collected, fifo_level,
             fifo_ready, counted_waits);
    text.add_queue(jobs, value);
}

// Passes that begin in a state in which one has begun before, with the same packets to come up to
// the next pass, go on as that one did: they are not done again.
class Memory {
  public:
    explicit Memory(const Program& program) : program(program), machine(program) {}

    size_t simulated = 0;  // passes

    Totals run() {
        machine.run();
        while (!machine.finished) {
            const int state = know();
            if (follow(state)) continue;
            const Totals before = machine.totals;
            const Key key = {state, coming(machine.passes)};
            machine.run();
            ++simulated;
            if (state < 0 || machine.finished) continue;
            Totals change = machine.totals;
            change.each(before, [](uint64_t& now, uint64_t then) { now -= then; });
            const int next = know();
            if (next >= 0) steps[key] = {next, change};
        }
        return machine.totals;
    }

  private:
    using Key = std::pair<int, std::vector<int>>;  // state, packets
    struct Step {
        int state;
        Totals change;
    };
    const Program& program;
    Machine machine;
    std::map<std::vector<int>, int> known;
    std::vector<Machine> states;
    std::map<Key, Step> steps;

    // Numbers of the packets from the one behind the newest pass up to the next one.
    std::vector<int> coming(size_t passes) const {
        const auto& places = program.passes;
        if (passes >= places.size()) return {-1};
        std::vector<int> numbers;
        for (size_t place = places[passes - 1] + 1; place <= places[passes]; ++place)
            numbers.push_back(program.packets[place].number);
        return numbers;
    }

    // Returns the number of the state of the machine; -1 if there is no room for it.
    int know() {
        std::vector<int> text;
        machine.describe(text);
        const auto found = known.find(text);
        if (found != known.end()) return found->second;
        if (states.size() >= MOST_STATES) return -1;
        known.emplace(std::move(text), int(states.size()));
        states.push_back(machine);
        return int(states.size()) - 1;
    }

    // Goes as far as is known; returns whether that is anywhere.
    bool follow(int state) {
        size_t passes = machine.passes;
        Totals totals = machine.totals;
        const int start = state;
        while (state >= 0) {
            const auto step = steps.find({state, coming(passes)});
            if (step == steps.end()) break;
            totals.each(step->second.change, [](uint64_t& now, uint64_t more) { now += more; });
            state = step->second.state, ++passes;
        }
        if (passes == machine.passes || start < 0) return false;
        machine = states[state];
        machine.totals = totals;
        machine.move_to(program.passes[passes - 1] + 1, passes);
        return true;
    }
};

void report(const Totals& totals, bool counters, size_t simulated) {
    std::printf("{\"cycles\": %llu, \"counters\": [",
                (unsigned long long)(totals.cycles - (counters ? 0 : 1)));
    const char* comma = "";
    for (uint64_t each : totals.counters)
        std::printf("%s%llu", comma, (unsigned long long)each), comma = ", ";
    std::printf("], \"pe\": [");
    comma = "";
    for (uint64_t each : totals.pe)
        std::printf("%s%llu", comma, (unsigned long long)each), comma = ", ";
    std::printf("], \"simulated\": %zu}\n", simulated);
}

}  // namespace

int main() {
    Input input;
    const Program program(input);
    Memory memory(program);
    const Totals totals = memory.run();
    report(totals, program.config.counters, memory.simulated);
    return 0;
}
