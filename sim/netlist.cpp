// Simulates a netlist of gates, every gate with a delay of one, and counts what each net does.
//
// stdin:  nets; one line per cell: kind, nets (inputs as in KINDS, then the output); "end";
//         one line per memory, numbers: depth, width, enable, clocked read address, data out,
//         write address, write enable, data in; "end"; first counted cycle; nets of the inputs;
//         nets of the outputs; then the inputs of each cycle as bits.
// stdout: transitions, settled changes and ones of each net; then the outputs of each cycle.
// Net 0 is 0, net 1 is 1. Flip-flops and memories are clocked once per cycle and begin with 0.

#include <cstdint>
#include <cstdio>
#include <iostream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

// A change that is still under way after so many delays goes round in a loop.
constexpr int kMostSteps = 10000;

enum Kind { NOT, NAND, NOR, XOR, XNOR, MUX, DFF, DFFE };

struct Cell {
  int kind;
  int pins[4];
  int output;
};

struct Memory {
  std::vector<uint64_t> words;
  int width;
  int enable;
  std::vector<int> read_address, read_data, write_address, write_enable, write_data;
};

std::vector<uint8_t> value;
std::vector<std::vector<int>> readers;
std::vector<Cell> cells;
std::vector<Memory> memories;
std::vector<uint64_t> transitions, settled, ones;
bool counting = false;

std::vector<int> numbers() {
  std::string line;
  std::getline(std::cin, line);
  std::istringstream stream(line);
  std::vector<int> found;
  for (int number; stream >> number;) found.push_back(number);
  return found;
}

uint64_t read(const std::vector<int>& nets) {
  uint64_t whole = 0;
  for (size_t bit = 0; bit < nets.size(); bit++) whole |= uint64_t(value[nets[bit]]) << bit;
  return whole;
}

uint8_t evaluate(const Cell& cell) {
  const uint8_t a = value[cell.pins[0]], b = value[cell.pins[1]];
  switch (cell.kind) {
    case NOT: return !a;
    case NAND: return !(a && b);
    case NOR: return !(a || b);
    case XOR: return a ^ b;
    case XNOR: return !(a ^ b);
    default: return value[cell.pins[2]] ? b : a;
  }
}

using Changes = std::vector<std::pair<int, uint8_t>>;

// What an edge of the clock changes.
void clock(Changes& changes) {
  for (const Cell& cell : cells) {
    if (cell.kind < DFF) continue;
    if (cell.kind == DFF || value[cell.pins[1]]) {
      changes.push_back({cell.output, value[cell.pins[0]]});
    }
  }
  for (Memory& memory : memories) {
    if (value[memory.enable]) {
      const uint64_t word = memory.words.at(read(memory.read_address));
      for (int bit = 0; bit < memory.width; bit++) {
        changes.push_back({memory.read_data[bit], uint8_t(word >> bit & 1)});
      }
    }
    const uint64_t mask = read(memory.write_enable);
    if (mask) {
      uint64_t& word = memory.words.at(read(memory.write_address));
      word = (word & ~mask) | (read(memory.write_data) & mask);
    }
  }
}

// Lets changes run through the gates until nothing moves.
void settle(Changes changes) {
  static std::vector<int> stamp(cells.size(), 0);
  static int now = 0;
  std::vector<int> woken;
  for (int step = 0; !changes.empty(); step++) {
    if (step == kMostSteps) throw std::runtime_error("the netlist must not have loops of gates");
    woken.clear();
    now++;
    for (const auto& [net, next] : changes) {
      if (value[net] == next) continue;
      value[net] = next;
      transitions[net] += counting;
      for (int index : readers[net]) {
        if (stamp[index] != now) {
          stamp[index] = now;
          woken.push_back(index);
        }
      }
    }
    changes.clear();
    for (int index : woken) {
      const uint8_t next = evaluate(cells[index]);
      if (next != value[cells[index].output]) changes.push_back({cells[index].output, next});
    }
  }
}

void load() {
  const size_t nets = numbers().at(0);
  value.assign(nets, 0);
  value[1] = 1;
  readers.resize(nets);
  transitions.assign(nets, 0);
  settled = ones = transitions;
  for (auto line = numbers(); !line.empty(); line = numbers()) {
    Cell cell{line[0], {0, 0, 0, 0}, line.back()};
    for (size_t pin = 1; pin + 1 < line.size(); pin++) {
      cell.pins[pin - 1] = line[pin];
      if (cell.kind < DFF) readers[line[pin]].push_back(int(cells.size()));
    }
    cells.push_back(cell);
  }
  for (auto line = numbers(); !line.empty(); line = numbers()) {
    Memory memory{std::vector<uint64_t>(line[0], 0), line[1], line[2], {}, {}, {}, {}, {}};
    memory.read_address = numbers();
    memory.words.resize(size_t(1) << memory.read_address.size(), 0);
    memory.read_data = numbers();
    memory.write_address = numbers();
    memory.write_enable = numbers();
    memory.write_data = numbers();
    memories.push_back(memory);
  }
}

}  // namespace

int main() try {
  load();
  const int begin = numbers().at(0);
  const std::vector<int> inputs = numbers(), outputs = numbers();
  std::vector<std::string> answers;
  Changes changes;
  for (size_t index = 0; index < cells.size(); index++) {
    if (cells[index].kind < DFF) changes.push_back({cells[index].output, evaluate(cells[index])});
  }
  settle(changes);
  std::vector<uint8_t> last = value;
  std::string line;
  for (int cycle = 0; std::getline(std::cin, line); cycle++) {
    counting = cycle >= begin;
    changes.clear();
    if (cycle) clock(changes);
    for (size_t bit = 0; bit < inputs.size(); bit++) {
      changes.push_back({inputs[bit], uint8_t(line.at(bit) == '1')});
    }
    settle(changes);
    for (size_t net = 0; net < value.size(); net++) {
      settled[net] += counting && value[net] != last[net];
      ones[net] += counting && value[net];
    }
    last = value;
    std::string answer;
    for (int net : outputs) answer += value[net] ? '1' : '0';
    answers.push_back(answer);
  }
  for (size_t net = 0; net < value.size(); net++) {
    std::printf("%zu %llu %llu %llu\n", net, (unsigned long long)transitions[net],
                (unsigned long long)settled[net], (unsigned long long)ones[net]);
  }
  for (const std::string& answer : answers) std::printf("%s\n", answer.c_str());
  return 0;
} catch (const std::exception& error) {
  std::fprintf(stderr, "%s\n", error.what());
  return 1;
}
