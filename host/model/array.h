// The PE array (hw/array, hw/pe).

#pragma once

#include "machine.h"

namespace {

uint8_t Machine::slept(int target) const {
    const int row = target % config.rows, column = target / config.rows;
    const uint64_t word = sleep[size_t(column) * words_of_sleep() + row / 8];
    return pes[target].planned - uint8_t(word >> row % 8 * 8);
}

void Machine::array() {
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
                pe.planned = nap(pe, row ? chain[row - 1].out.level : column.feed.level);
                naps |= uint64_t(pe.planned) << row % 8 * 8;
            }
        }
        PE& top = chain[config.rows - 1];
        pack(column, top, last == config.rows - 1 ? before : top.out.level);
    }
}

// Returns for how many cycles, from the next one on, a PE does nothing that others see; it may
// be woken before by a word, a psum, a pass, or when the PE above takes a psum.
uint8_t Machine::nap(PE& pe, int below) const {
    const bool blocked =
        pe.left && (pe.unpacked.end || uint8_t(pe.tail - pe.oldest) == config.ifmap_spad_words);
    if (pe.left ? !blocked : pe.fifo.level) return 0;
    if (pe.send) {
        if (!below) return pe.asleep = STALL_PSUM_IN, 255;
        return pe.out.level == config.chain_fifo ? (pe.asleep = STALL_PSUM_OUT, 255) : 0;
    }
    if (pe.fetched | pe.multiply | pe.accumulate) return 0;
    if (pe.state == PE::IDLE && heard == pe.finished) return pe.asleep = STALL_FILTER, 255;
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
void Machine::pass_time(PE& pe, int count) {
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

void Machine::wake(int target) {
    PE& pe = pes[target];
    if (!pe.planned) return;
    pass_time(pe, slept(target));
    pe.planned = 0;
    const int row = target % config.rows, column = target / config.rows;
    sleep[size_t(column) * words_of_sleep() + row / 8] &= ~(uint64_t(0xFF) << row % 8 * 8);
}

// Wakes a PE that waits for that alone.
void Machine::wake(int target, int cause) {
    if (pes[target].asleep == cause) wake(target);
}

void Machine::wake_all() {
    for (int target = 0; target < int(pes.size()); ++target) wake(target);
}

// Whether the ifmap queue of a PE takes a word in this cycle.
bool Machine::takes(int target) const {
    const PE& pe = pes[target];
    return pe.planned && slept(target) ? pe.fifo.level != config.ifmap_fifo : pe.takes;
}

// One cycle of a PE; `below` psums wait at its input.
void Machine::work(PE& pe, int row, int below, PE* lower, Column& column) {
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
        const int target = int(&pe - pes.data());
        pe.out.push(input);
        if (row + 1 < config.rows) wake(target + 1, STALL_PSUM_IN);
        if (lower) lower->out.pop(), wake(target - 1, STALL_PSUM_OUT);
        else unpack(column);
    }
    issue(pe, row, move);
}

void Machine::unpack(Column& column) {
    const PsumWord& word = column.feed.front();
    if (word.end || column.lane + 1 == word.count) column.feed.pop(), column.lane = 0;
    else ++column.lane;
}

void Machine::issue(PE& pe, int row, bool move) {
    const bool valid = pe.cursor != pe.tail;
    const bool at_end = pe.left && pe.unpacked.end;
    const bool product = pe.state == PE::WORKING && move && valid;
    const bool finish =
        move && (pe.state == PE::PASSING || (pe.state == PE::WORKING && !valid && at_end));
    if (counting && move) {
        if (product || finish) ++totals.pe[BUSY];
        else if (pe.state == PE::IDLE && heard == pe.finished) {
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
        if (heard - pe.finished == 2) --late_pes;
        else ++idle_pes;
        pe.state = PE::IDLE, ++pe.finished;
    } else if (pe.state == PE::IDLE) {
        if (heard != pe.finished) {
            const Pass& pass = *pass_of[pe.finished & 1];
            pe.p = pass.p, pe.window = pass.window, pe.retire = pass.retire;
            pe.state = row < pass.pairs ? PE::WORKING : PE::PASSING;
        }
    } else if (product) {
        if (pe.filter_count++ == pe.p) step(pe);
    }
    ring(pe, at_end, end_taken, ring_room);
}

void Machine::step(PE& pe) {
    const bool free = pe.retiring || (pe.lasts[pe.cursor / 64] >> pe.cursor % 64 & 1);
    const uint8_t following = pe.cursor + 1;
    const bool last_value = pe.value_count == pe.window;
    pe.filter_count = 1;
    pe.cursor = !free && last_value ? pe.oldest : following;
    if (free) pe.oldest = following;
    pe.retiring = last_value || pe.value_count < pe.retire;
    pe.value_count = last_value ? 1 : pe.value_count + 1;
}

void Machine::ring(PE& pe, bool at_end, bool end_taken, bool room) {
    const bool put = pe.left && !at_end && room;
    const bool ready =
        pe.left <= 1 && (!pe.left || (at_end ? end_taken && !config.pipelined : room));
    pe.takes = config.ifmap_fifo == 1 && !config.pipelined ? ready || !pe.fifo.level
                                                           : pe.fifo.level != config.ifmap_fifo;
    if (put) {
        const uint64_t bit = uint64_t(1) << pe.tail % 64;
        uint64_t& lasts = pe.lasts[pe.tail++ / 64];
        lasts = pe.left == 1 && pe.unpacked.last ? lasts | bit : lasts & ~bit;
    }
    if (config.pipelined && end_taken) pe.left = 0;
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
void Machine::pack(Column& column, PE& pe, int top) {
    const bool room = column.words != config.column_fifo;
    const bool ready = room || !column.complete;
    if (room && column.complete) {
        ++column.words, column.complete = false, column.packed = 0;
    }
    if (!top || !ready) return;
    const Psum value = pe.out.front();
    pe.out.pop(), wake(int(&pe - pes.data()), STALL_PSUM_OUT);
    if (value == PASS_END) return;
    ++column.packed;
    column.complete = value == LAST || column.packed == config.psum_lanes;
}

}  // namespace
