// The state of a machine as integers.

#pragma once

#include <vector>

#include "machine.h"

namespace {

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
        text.add_queue(each.items, [&](const auto& item) {
            text.add_pass(item.pass);
            for (int index : item.index) text.add(index);
        });
        if (!each.valid) return;
        text.add_pass(each.pass);
        for (int index : each.index) text.add(index);
    };
    auto gearbox = [&](const Gearbox& each) {
        text.add(each.turns, each.turn, each.busy, each.emits, each.ends, each.valid, each.last);
    };
    // the way in
    text.add(ratio_words ? credit : 0, offered, output_next, ingress, in_layer, told, seen, stores_open,
             free_areas, open_passes, table_words, begun, ended, config.pipelined && begun_before,
             config.pipelined && ended_before, whole_before, column_index, body_level, config.pipelined && accepted,
             sent - program->words[current]);
    for (const FilterRow& row : filter_rows) text.add(row.level, row.left);
    text.add_packet(loader_idle ? nullptr : load_packet);
    text.add(load_segments - load_written, load_announced - load_written, load_come - load_written,
             decoded - load_written, load_address, come_word, load_queue,
             tokens, word_full, active,
             decoded_word, decoded_lane);
    gearbox(decoder);
    text.add_queue(placed, [&](const Placed& each) {
        text.add(each.turns, each.emits, each.ends);
    });
    // streams and buffer
    for (const Pass* pass : {ifmap_accepted, read_accepted, write_accepted}) text.add_pass(pass);
    nest(ifmap_nest), nest(read_nest), nest(write_nest);
    text.add(ifmap_current, tiles, ifmap_token, loaded - routed, loaded - heard, read_current,
             finals_open, areas, lead, read_token);
    text.add_queue(ifmap_tags, [&](const IfmapTag& tag) {
        text.add(tag.set, tag.row, tag.position, tag.count, tag.tail, tag.last, tag.final,
                 tag.release);
    });
    text.add_queue(read_tags, [&](const PsumTag& tag) {
        text.add(tag.column, tag.count, tag.last, tag.final, tag.zero);
    });
    for (const Responses& each : responses)
        text.add(each.count, each.level, each.granted, each.arrives, each.enters);
    for (int each : waited) text.add(each);
    for (const auto& queue : requests)
        text.add_queue(queue, [&](const Request& each) {
            text.add(each.address, each.last, each.final);
        });
    // the array
    auto ifmap = [&](const auto& sent) {
        text.add(sent.word.count, sent.word.last, sent.word.end, sent.waiting.size());
        for (int target : sent.waiting) text.add(target);
    };
    text.add_queue(ifmap_words, ifmap);
    text.add_queue(ifmap_network.stage, ifmap);
    for (const auto& each : ifmap_columns) text.add_queue(each.stage, ifmap);
    text.add_queue(psum_network.stage, [&](const auto& sent) {
        word(sent.word), text.add(sent.waiting.size());
        for (int target : sent.waiting) text.add(target);
    });
    text.add_pass(pass_of[loaded & 1]), text.add_pass(pass_of[~loaded & 1]);
    for (const Column& column : columns) {
        text.add_queue(column.feed, word);
        text.add(column.lane, column.words, column.packed, column.complete);
    }
    for (const PE& pe : pes) {
        text.add(pe.state, heard - pe.finished, pe.fetched, pe.multiply, pe.accumulate, pe.send);
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
    text.add_queue(packed, value);
    text.add_queue(segments, value);
    for (uint8_t stage : post) text.add(stage);
    gearbox(encoder);
    text.add(egress, out_valid, out_state, out_job, out_part, out_left, collected, fifo_level,
             fifo_ready, counted_waits);
    text.add_queue(jobs, value);
}

}  // namespace
