// The link, the buffer and the way out (hw/buffer, hw/control/packet_out.py).

#pragma once

#include "machine.h"

namespace {

bool Machine::link() {
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

void Machine::spend() {
    if (ratio_words) credit -= ratio_cycles;
}

void Machine::request() {
    std::array<int, CLIENTS> address{};
    const bool queued = config.pipelined;
    const auto write = write_nest.item(queued);
    asks[PSUM_WRITER] = write_nest.offers(queued) && columns[write.tag].words > 0;
    address[PSUM_WRITER] = write.address;
    asks[PSUM_READER] = read_nest.offers(queued) &&
                        !(read_nest.item(queued).pass->flags & FIRST) && may_read();
    address[PSUM_READER] = read_nest.item(queued).address;
    asks[IFMAP_READER] = ifmap_nest.offers(queued) && ifmap_tags.level != TAGS;
    address[IFMAP_READER] = ifmap_nest.item(queued).address;
    asks[STORE_READER] = walk_rows != 0 && marks.level != TAGS;
    address[STORE_READER] = walk_address;
    asks[LOADER] = decoder.valid && load_written != load_segments;
    address[LOADER] = load_address;
    for (int client = 0; client < CLIENTS; ++client)
        entering[client] = {address[client], false, false};
    if (asks[PSUM_WRITER] && write.done)
        entering[PSUM_WRITER] = {write.address, true, bool(write.pass->flags & FINAL)};
    if (queued) relay(address);
    for (int reader = 0; reader < 3; ++reader)
        asks[PSUM_READER + reader] &= responses[reader].room(config.pipelined);
    arbitrate(address);
    if (!queued) goes = grants;
}

// What the clients ask for goes into their queues; the buffer is asked for what leaves these.
void Machine::relay(std::array<int, CLIENTS>& address) {
    for (int client = 0; client < CLIENTS; ++client) {
        Queue<Request, 2>& queue = requests[client];
        goes[client] = asks[client] && queue.level != 2;
        asks[client] = queue.level > 0;
        if (asks[client]) address[client] = queue.front().address;
    }
}

void Machine::arbitrate(const std::array<int, CLIENTS>& address) {
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

void Machine::buffer_tick() {
    for (int reader = 0; reader < 3; ++reader)
        responses[reader].tick(grants[PSUM_READER + reader], taken[reader], config.pipelined);
    if (!config.pipelined) return;
    for (int client = 0; client < CLIENTS; ++client) {
        if (grants[client]) requests[client].pop();
        if (goes[client]) requests[client].push(entering[client]);
    }
}

// Returns whether the collector takes a word.
bool Machine::output(bool listens) {
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

void Machine::collect(bool last) {
    ++fifo_level;
    if (++collected == config.packet_words || last) jobs.push(collected), collected = 0;
}

}  // namespace
