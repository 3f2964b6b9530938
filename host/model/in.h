// The way in: loader, filters, packets (hw/control).

#pragma once

#include "machine.h"

namespace {

int Machine::segment_words(const Packet& packet, int number) const {
    const int lanes = config.activation_lanes;
    return packet.fields[0] & LOAD_CODED ? packet.segments[number]
                                         : (packet.fields[3] + lanes - 1) / lanes;
}

// Values of the coded word that is decoded, if pairs are spread evenly over the segment.
int Machine::values_of(const Packet& packet, int words) const {
    const int64_t values = packet.fields[3], all = likely_pairs(words);
    const int64_t begin = 2 * config.pairs_per_word * decoded_word;
    const int64_t end = std::min(begin + 2 * config.pairs_per_word, all);
    return int(values * end / all - values * begin / all);
}

// Before the words of this cycle come: what of them will be taken.
void Machine::load() {
    const bool busy = load_written != load_segments;
    loader_idle = !busy && !requests[LOADER].level;
    const bool ready = config.pipelined ? requests[LOADER].level != 2 : grants[LOADER];
    const bool free = config.pipelined ? placed.level != 2 : decoder.takes(ready && busy);
    const bool fire = word_full && active && free;
    const bool room = config.pipelined ? load_queue != 2 : !word_full || fire;
    loader_takes = room && load_come != load_segments;
    decoder_ready = ready && busy, decoder_fires = fire;
}

void Machine::load_tick(bool comes, const Packet* job) {
    Placed next{1, true, false};
    auto& [turns, emits, done] = next;
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
    const bool last = goes[LOADER] && decoder.last;
    if (!config.pipelined) {
        decoder.tick(decoder_ready, word_full && active, next);
    } else {
        const bool leaves = placed.level && decoder.takes(decoder_ready);
        decoder.tick(decoder_ready, placed.level, placed.front());
        if (leaves) placed.pop();
        if (decoder_fires) placed.push(next);
    }
    if (!config.pipelined) {
        if (word_ready) word_full = comes;
    } else {
        const bool moves = word_ready && load_queue;
        if (word_ready) word_full = moves;
        load_queue += comes - moves;
    }
    if (segment_ready) {
        if (decoder_fires) ++decoded, decoded_word = 0;
        active = tokens > 0, tokens -= active;
    }
    if (announces) ++tokens, ++load_announced;
    if (goes[LOADER]) ++load_address, load_written += last;
    if (comes && ++come_word == segment_words(*load_packet, load_come)) ++load_come, come_word = 0;
    if (!job) return;
    load_packet = job, load_segments = job->fields[2], load_address = job->fields[1];
    load_written = load_announced = load_come = come_word = 0;
    decoded = decoded_word = decoded_inside = 0;
}

void Machine::filters_tick(int pair) {
    for (FilterRow& row : filter_rows) {
        const bool done = row.left <= 1;
        if (row.left) --row.left;
        if (row.level && done) row.left = config.weight_lanes, --row.level;
    }
    if (pair >= 0) ++filter_rows[pair].level;
}

int Machine::block_words(const Packet& packet) const {
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

void Machine::input() {
    const bool comes = offered && ingress != 2;
    const bool valid = ingress > 0;
    bool take = false;
    if (heard != loaded) wake_all(), hear_pass();
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
    begun = config.pipelined ? begun_before : begun_next;
    ended = config.pipelined ? ended_before : ended_next;
    begun_before = begun_next, ended_before = ended_next;
    stores_open -= stored;
    free_areas += area_released;
    open_passes -= pass_done;
}

void Machine::idle_parts() {
    load_tick(false, nullptr);
    filters_tick(-1);
    in_fired = false;
}

bool Machine::receive(bool valid) {
    if (current >= program->packets.size()) {
        idle_parts();
        return false;
    }
    const Packet& packet = program->packets[current];
    const bool is_described = in_state >= BODY;
    const bool begin = is_described && !seen;
    const bool quiet = counted_quiet && !out_busy;
    const bool idle = quiet && !open_passes && ended && loader_idle && !stores_open;
    const bool body_valid = config.pipelined ? body_level > 0 : in_state == BODY && valid;
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
            comes = body_valid && body_ready;
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
            if (body_valid && body_ready) pair = filter_pair;
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
    const bool body_leaves = body_valid && body_ready;
    const bool room = config.pipelined ? body_level != 2 : body_ready;
    const bool take = valid && (in_state == HEADER || in_state == BLOCKS ||
                                (in_state == BODY && room) ||
                                (in_state == TRAILER && (config.pipelined ? accepted : accept)));
    accepted = in_state == TRAILER && accept && !take;
    if (config.pipelined) body_level += (in_state == BODY && take) - body_leaves;
    const bool commit = config.pipelined ? in_state == CHECK : in_state == TRAILER && take;
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
    if (body_leaves && packet.kind == STORE) --table_words;
    seen = is_described && !commit;
    if (take || commit) advance(packet);
    if (commit) act(packet);
    in_fired = take;
    return take;
}

void Machine::advance(const Packet& packet) {
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
        case TRAILER:
            if (config.pipelined) {
                in_state = CHECK;
                return;
            }
            [[fallthrough]];
        default: in_state = HEADER, ++current;
    }
}

void Machine::act(const Packet& packet) {
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

// The newest pass reaches the PEs, which are awake.
void Machine::hear_pass() {
    late_pes = int(pes.size()) - idle_pes, idle_pes = 0;
    ++heard;
}

void Machine::commit_pass(const Pass& pass) {
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
    ++loaded, ++open_passes, ++passes;
    if (!config.pipelined) hear_pass();
    ifmap_accepted = read_accepted = write_accepted = &pass;
}

void Machine::count() {
    const std::array<bool, 14> events = {
        true, in_fired, out_fired, grants[LOADER], grants[IFMAP_READER], grants[PSUM_READER],
        grants[PSUM_WRITER], grants[STORE_READER], waits(LOADER), waits(IFMAP_READER),
        waits(PSUM_READER), waits(PSUM_WRITER), waits(STORE_READER), ifmap_stalls};
    for (size_t event = 0; event < events.size(); ++event)
        totals.counters[event] += events[event];
    ++totals.cycles;
}

}  // namespace
