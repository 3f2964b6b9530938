// Ifmap and psum streams (hw/control/ifmap_stream.py, psum_stream.py, hw/array/route.py).

#pragma once

#include "machine.h"

namespace {

// Hands a word to a PE, if that takes it.
bool Machine::give(const IfmapWord& word, int target) {
    if (!takes(target)) return false;
    wake(target);
    pes[target].fifo.push(word);
    return true;
}

// Hands the words of the columns to their PEs, and the word of the stage to columns that had room;
// returns whether it leaves.
bool Machine::across() {
    for (auto& column : ifmap_columns)
        column.deliver([&](int target) { return give(column.stage.front().word, target); });
    auto& stage = ifmap_network.stage;
    int newest = -1;  // column that has the word
    const bool leaves = ifmap_network.deliver([&](int target) {
        const int column = target / config.rows;
        auto& words = ifmap_columns[column].stage;
        if (column != newest) {
            if (words.level == 2) return false;
            words.push({stage.front().word, {}}), newest = column;
        }
        words.back().waiting.push_back(target);
        return true;
    });
    for (auto& [words] : ifmap_columns)
        if (words.level && words.front().waiting.empty()) words.pop();
    return leaves;
}

void Machine::ifmap_stream() {
    auto& stage = ifmap_network.stage;
    const auto takes = [&](int target) { return give(stage.front().word, target); };
    const bool leaves = config.pipelined ? across() : ifmap_network.deliver(takes);
    const bool stage_ready = ifmap_network.ready(leaves, config.pipelined);
    const bool ready = config.pipelined ? ifmap_words.level != 2 : stage_ready;
    if (leaves) stage.pop();
    if (ifmap_words.level && stage_ready) stage.push(ifmap_words.front()), ifmap_words.pop();
    const bool valid = ifmap_tags.level && responses[1].valid();
    ifmap_stalls = valid && !ready;
    area_released = taken[1] = false;
    if (valid && ready) {
        const IfmapTag tag = ifmap_tags.front();
        const bool more = tag.final && !ifmap_token;
        route(tag, ifmap_token);
        area_released = more && tag.release;
        ifmap_token = more;
        if (!more) ifmap_tags.pop(), taken[1] = true;
    }
    const bool queued = config.pipelined;
    const auto item = ifmap_nest.item(queued);
    const bool fires = goes[IFMAP_READER], final = fires && item.done;
    const bool nest_ready =
        (ifmap_nest.goes(fires, queued) || !ifmap_nest.valid) && ifmap_nest.done;
    const bool start = ifmap_accepted && ifmap_current != 2 &&
                       (!(ifmap_accepted->flags & ACQUIRE) || tiles) && nest_ready;
    if (fires) {
        const Pass& pass = *item.pass;
        const bool last = item.index[2] == pass.ifmap_row_words - 1;
        ifmap_tags.push({int16_t(item.index[3]), int16_t(item.index[5]), int16_t(item.tag),
                         uint8_t(last ? pass.ifmap_last_values : config.activation_lanes),
                         item.index[1] == pass.steps - 1, last, item.done,
                         bool(pass.flags & RELEASE)});
    }
    ifmap_nest.tick(fires, queued);
    ifmap_current -= final;
    ifmap_ready = (start && !config.pipelined) || !ifmap_accepted;
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

void Machine::route(const IfmapTag& tag, bool token) {
    auto& words = config.pipelined ? ifmap_words : ifmap_network.stage;
    words.push({});
    auto& [word, waiting] = words.back();
    word = {uint8_t(token ? 0 : tag.count), tag.last && !token, token};
    const Pass& pass = *pass_of[routed & 1];
    for (int column = 0; column < config.columns; ++column) {
        const Place& where = place[routed & 1][column];
        const int base = column * config.rows;
        if (token) {
            for (int row = 0; row < pass.pairs; ++row) waiting.push_back(base + row);
            continue;
        }
        const int filter_row = tag.row - where.first_row;
        const int position = tag.position + filter_row;
        const bool meets = where.on && (where.in_tail || !tag.tail) && filter_row >= 0 &&
                           filter_row < pass.kernel_rows &&
                           (pass.ifmap_sets == 1 || where.group == tag.set);
        if (meets && position >= 0 && position < pass.pairs)
            waiting.push_back(base + position);
    }
    if (token) ++routed;
}

bool Machine::may_read() const {
    const Pass& pass = *read_nest.item(config.pipelined).pass;
    return read_tags.level != TAGS && (pass.flags & FIRST || lead < pass.distance);
}

void Machine::start(Nest<5>& nest, const Pass& pass) {
    nest.pass = &pass;
    nest.count = {pass.images, pass.steps, pass.psum_row_words, pass.groups, pass.group_rows};
    nest.stride = {pass.psum_image_stride, pass.psum_step_stride, 1, pass.psum_group_stride,
                   pass.psum_row_words};
    nest.tag_stride = {0, 0, 0, pass.group_rows, 1};
    nest.base = pass.psum_base, nest.tail = pass.tail_rows;
    nest.start();
}

void Machine::psum_reader() {
    auto& stage = psum_network.stage;
    const bool leaves = psum_network.deliver([&](int target) {
        Column& column = columns[target];
        if (column.feed_before == config.column_fifo) return false;
        column.feed.push(stage.front().word), wake(target * config.rows, STALL_PSUM_IN);
        return true;
    });
    const bool stage_ready = psum_network.ready(leaves, config.pipelined);
    if (leaves) stage.pop();
    const bool here = read_tags.level && (read_tags.front().zero || responses[0].valid());
    taken[0] = false;
    const bool queued = config.pipelined;
    const auto item = read_nest.item(queued);
    const bool may = read_nest.offers(queued) && may_read();
    if (here && stage_ready) {
        const PsumTag tag = read_tags.front();
        const bool more = tag.final && !read_token;
        stage.push({});
        auto& [word, waiting] = stage.back();
        word = {tag.column, uint8_t(read_token ? 0 : tag.count), tag.last && !read_token,
                read_token};
        if (!read_token) waiting.push_back(tag.column);
        else
            for (int column = 0; column < config.columns; ++column) waiting.push_back(column);
        read_token = more;
        if (!more) read_tags.pop(), taken[0] = !tag.zero;
    }
    const bool zero = may && (item.pass->flags & FIRST);
    const bool walked = may && (zero || goes[PSUM_READER]);
    const bool nest_ready =
        (read_nest.goes(walked, queued) || !read_nest.valid) && read_nest.done;
    const bool starts = read_accepted && read_current != 2 && nest_ready;
    if (walked) {
        const Pass& pass = *item.pass;
        const bool last = item.index[2] == pass.psum_row_words - 1;
        read_tags.push({uint8_t(item.tag),
                        uint8_t(last ? pass.psum_last_values : config.psum_lanes), last,
                        item.done, bool(pass.flags & FIRST)});
        read_current -= item.done;
    }
    read_nest.tick(walked, queued);
    lead += walked - grants[PSUM_WRITER];
    read_ready = (starts && !config.pipelined) || !read_accepted;
    if (!starts) return;
    start(read_nest, *read_accepted);
    ++read_current, read_accepted = nullptr;
}

void Machine::psum_writer() {
    const bool written = goes[PSUM_WRITER], served = grants[PSUM_WRITER];
    const Request& request =
        config.pipelined ? requests[PSUM_WRITER].front() : entering[PSUM_WRITER];
    pass_done = served && request.last;
    const bool queued = config.pipelined;
    const bool nest_ready =
        (write_nest.goes(written, queued) || !write_nest.valid) && write_nest.done;
    const bool first = write_accepted && (write_accepted->flags & FIRST);
    const bool starts = write_accepted && finals_open != 2 && (!first || areas) && nest_ready;
    finals += pass_done && request.final;
    if (written) --columns[write_nest.item(queued).tag].words;
    write_nest.tick(written, queued);
    finals_open += starts - pass_done;
    areas += area_freed - (starts && first);
    write_ready = (starts && !config.pipelined) || !write_accepted;
    if (!starts) return;
    start(write_nest, *write_accepted);
    write_accepted = nullptr;
}

}  // namespace
