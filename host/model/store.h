// The store unit (hw/control/store.py, hw/arith/post.py, hw/codec).

#pragma once

#include "machine.h"

namespace {

void Machine::store(bool takes) {
    stores_before = stores.level;
    const Packet* packet = stores.level ? stores.front() : nullptr;
    const bool waits = packet && (packet->fields[0] & STORE_WAIT);
    const bool start = store_state == STORE_IDLE && packet && !(waits && finals == 0);
    const bool offered = config.pipelined ? segments.level > 0 : encoder.valid;
    const bool row_ends = config.pipelined ? segments.front() : encoder.last;
    const bool leaves = offered && takes;
    stored = store_state == STORE_DONE;
    area_freed = stored && (packet->fields[0] & STORE_RELEASE);
    const bool ends = row_ends && rows_left == 1;
    if (leaves) collect(ends);
    if (store_state == STORE_RUN && leaves && row_ends) {
        if (ends) store_state = STORE_DONE;
        --rows_left;
    } else if (stored) {
        store_state = STORE_IDLE;
    }
    if (!config.pipelined) {
        encode(packet, takes);
    } else {
        const bool room = segments.level != 2, coded = encoder.valid, last = encoder.last;
        encode(packet, room);
        if (leaves) segments.pop();
        if (coded && room) segments.push(last);
    }
    if (goes[STORE_READER]) walk();
    if (start) {
        store_state = STORE_RUN, rows_left = packet->fields[2];
        walk_rows = packet->fields[2], walk_values = packet->fields[3];
        walk_address = packet->fields[1], segment = 0, row_word = 0;
    }
    finals -= start && waits;  // what is written in this cycle is added by the writer
    if (stored) stores.pop();
}

// Part `number` of `whole` cut evenly into `parts`.
int Machine::share(int64_t whole, int64_t number, int64_t parts) {
    return int(whole * (number + 1) / parts - whole * number / parts);
}

void Machine::encode(const Packet* packet, bool takes) {
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
    encoder.tick(takes, was_full, {turns, emits, was_last});
    const bool moves = config.pipelined ? packed.level != 2 : encoder_ready;
    const bool packer_ready = moves || !packer_valid;
    const bool comes = config.pipelined ? packed.level > 0 : packer_valid;
    if (encoder_ready) {
        encoder_full = comes;
        if (comes) encoder_last = config.pipelined ? packed.front() : packer_last;
        if (comes && config.pipelined) packed.pop();
    }
    if (config.pipelined && packer_valid && moves) packed.push(packer_last);
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

void Machine::walk() {
    const bool last = walk_values <= config.psum_lanes;
    marks.push(last), ++walk_address, walk_values -= config.psum_lanes;
    if (last) --walk_rows, walk_values = stores.front()->fields[3];
}

}  // namespace
