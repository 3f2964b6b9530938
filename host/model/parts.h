// Parts that stand several times in a machine, or say what moves through it.

#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "program.h"

namespace {

// First in, first out; holds up to Most values.
template <typename T, int Most>
struct Queue {
    std::array<T, Most> values{};
    unsigned head = 0;
    int level = 0;
    T& front() { return values[head]; }
    T& back() { return values[(head + level - 1) % Most]; }
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

    // What is offered, which may stand in a queue of two.
    struct Item {
        const Pass* pass;
        std::array<int, Levels> index;
        int address, tag;
        bool done;
    };
    Queue<Item, 2> items;
    bool offers(bool queued) const { return queued ? items.level > 0 : valid; }
    Item item(bool queued) const {
        return queued ? items.at(0) : Item{pass, index, address, tag, done};
    }
    // Whether the nest itself goes on, if what is offered `leaves`.
    bool goes(bool leaves, bool queued) const {
        return queued ? valid && items.level != 2 : leaves;
    }
    void tick(bool leaves, bool queued) {
        const bool moves = goes(leaves, queued);
        if (queued && leaves) items.pop();
        if (queued && moves) items.push({pass, index, address, tag, done});
        if (moves) leave();
    }
};

// hw/buffer/buffer.py: the words of one reader on their way back.
struct Responses {
    int count = 0, level = 0;
    bool granted = false, arrives = false, enters = false;
    bool room(bool pipelined) const { return count != (pipelined ? 8 : 4); }
    bool valid() const { return level > 0; }
    void tick(bool put, bool taken, bool pipelined) {
        level += enters - taken, count += put - taken;
        enters = arrives, arrives = pipelined ? granted : put;
        granted = pipelined && put;
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

// Words on a network, one or two, and the targets that have not taken them
// (hw/array/multicast.py behind a stage).
template <typename Word>
struct Network {
    struct Sent {
        Word word{};
        std::vector<int> waiting;
    };
    Queue<Sent, 2> stage;
    // Whether the stage takes a word in this cycle, before the word that `leaves` is gone.
    bool ready(bool leaves, bool pipelined) const {
        return pipelined ? stage.level != 2 : leaves || !stage.level;
    }
    // Hands the front word to the targets that take it; returns whether it leaves.
    template <typename Function>
    bool deliver(Function takes) {
        if (!stage.level) return false;
        auto& waiting = stage.front().waiting;
        waiting.erase(std::remove_if(waiting.begin(), waiting.end(), takes), waiting.end());
        return waiting.empty();
    }
};

// What a client asks of the buffer, on its way there (hw/flow.py, relay).
struct Request {
    int address;
    bool last, final;  // of a pass; of a pass that is final
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

// What a word means to the gearbox: cycles, whether a word leaves, whether its segment ends.
struct Placed {
    int turns;
    bool emits, ends;
};

// hw/codec/gearbox.py
struct Gearbox {
    int turns = 0, turn = 1;
    bool busy = false, emits = false, ends = false, valid = false, last = false;
    bool free(bool ready) const { return ready || !valid; }
    bool takes(bool ready) const { return !busy || (free(ready) && turn == turns); }
    void tick(bool ready, bool offered, const Placed& next) {
        const bool taken = takes(ready), moves = free(ready);
        if (moves) valid = busy && emits, last = ends && turn == turns;
        if (busy && moves) ++turn;
        if (!taken) return;
        busy = offered, turn = 1;
        if (offered) turns = next.turns, emits = next.emits, ends = next.ends;
    }
};

}  // namespace
