// Counts the cycles of a layer: the machine of hw/ without its data.
//
// Every queue, register stage, arbiter and counter that decides when something happens is here, and
// nothing of what happens: words have no content. Each part bears the name of its component, whose
// file says what it does. A cycle is done from the end of the machine to its beginning, so that each
// part finds what the next one takes, and before its own registers change.
//
// Input: 64-bit integers on standard input, made by host/predict.py. Output: one JSON object.

#include <cstdint>
#include <cstdio>
#include <map>
#include <utility>
#include <vector>

#include "model/array.h"
#include "model/describe.h"
#include "model/in.h"
#include "model/machine.h"
#include "model/out.h"
#include "model/program.h"
#include "model/store.h"
#include "model/streams.h"

namespace {

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
