// What goes in: the machine, the link and the packets of a layer (host/predict.py writes them).

#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <algorithm>
#include <map>
#include <vector>

namespace {

enum Kind { LAYER = 0xA2, IFMAP = 0xA3, PASS = 0xA4, STORE = 0xA5, END = 0xA6, COUNTERS = 0xA7 };
enum IfmapFlag { LOAD_CODED = 1, LOAD_ACQUIRE = 2, LOAD_READY = 4 };
enum PassFlag { FIRST = 1, FINAL = 2, ACQUIRE = 4, RELEASE = 8, WHOLE = 16, EXTENDED = 32 };
enum StoreFlag { STORE_CODED = 1, STORE_WAIT = 2, STORE_RELEASE = 4 };
enum Client { PSUM_WRITER, PSUM_READER, IFMAP_READER, STORE_READER, LOADER, CLIENTS };

constexpr int PATIENCE = 8, TAGS = 8, TABLES = 2;
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
    int post_latency, counters, count_words, program_words, pipelined;
    explicit Config(Input& in) {
        for (int* field : {&rows, &columns, &activation_lanes, &weight_lanes, &psum_lanes,
                           &pairs_per_word, &fields_per_word, &ifmap_spad_words, &banks, &row_bits,
                           &ifmap_fifo, &chain_fifo, &column_fifo, &packet_words, &post_latency,
                           &counters, &count_words, &program_words, &pipelined})
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

}  // namespace
