// Streams a file of link words through a machine and what it answers into another file.
//
// The words are little-endian. The result is one JSON object on standard output; with --list=FILE,
// which holds the options of a run in each line, one object for each, each on a machine of its own. Options are those
// of `sim/verilator.py`, which builds and starts this. Two headers are made there: `status.h` lists
// the machine's public status ports as STATUS(X) X(name)..., `streams.h` the streams inside as
// STREAMS(X) X(name, valid, ready)...

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

#include "Vtop.h"
#include "Vtop___024root.h"
#include "status.h"
#include "streams.h"
#include "verilated.h"

namespace {

using Word = std::remove_reference_t<decltype(Vtop::s_axis_tdata)>;  // 32, 64 or 128 bits
constexpr uint64_t LOOK = 16;  // cycles from one look at the streams inside to the next
constexpr uint8_t END = 0xA6, ENDED = 0xB2;  // kinds of packets, as in docs/formats.md

struct Options {
    std::string in, out, list;
    uint64_t first = 0, count = UINT64_MAX;  // words of `in` that are sent
    uint64_t ratio_words = 0, ratio_cycles = 1;  // link words per cycle; 0: as many as fit
    double stall_in = 0, stall_out = 0;
    uint64_t seed = 1;
    uint64_t reset_at = UINT64_MAX, reset_for = 1;
    uint64_t pause_at = UINT64_MAX, pause_for = 0;  // before which word the source pauses, cycles
    uint64_t ended = 0;  // ENDED packets to wait for; 0: as many as there are END packets
    uint64_t settle = 64, limit = 200000, max_cycles = 1000000000;

    explicit Options(const std::vector<std::string>& arguments) {
        std::map<std::string, std::string> given;
        for (const std::string& each : arguments) {
            const size_t equals = each.find('=');
            if (equals == std::string::npos) continue;
            given[each.substr(0, equals)] = each.substr(equals + 1);
        }
        auto number = [&](const char* name, uint64_t& field) {
            if (given.count(name)) field = std::strtoull(given[name].c_str(), nullptr, 10);
        };
        auto fraction = [&](const char* name, double& field) {
            if (given.count(name)) field = std::strtod(given[name].c_str(), nullptr);
        };
        in = given["--in"], out = given["--out"], list = given["--list"];
        number("--first", first), number("--count", count);
        number("--ratio-words", ratio_words), number("--ratio-cycles", ratio_cycles);
        fraction("--stall-in", stall_in), fraction("--stall-out", stall_out);
        number("--seed", seed);
        number("--reset-at", reset_at), number("--reset-for", reset_for);
        number("--pause-at", pause_at), number("--pause-for", pause_for);
        number("--ended", ended), number("--settle", settle);
        number("--limit", limit), number("--max-cycles", max_cycles);
    }
};

// Follows the packets of one direction by their headers.
struct Packets {
    static constexpr size_t header = std::max<size_t>(1, 8 / sizeof(Word));
    uint16_t fields[4] = {};  // kind + 256 * flags, count, sequence, id
    size_t position = 0, complete = 0, ends = 0;

    // Takes a word; returns whether it is the last of its packet.
    bool take(const Word& word) {
        if (position < header) {
            const size_t offset = position * sizeof(Word);
            std::memcpy(reinterpret_cast<char*>(fields) + offset, &word,
                        std::min(sizeof(Word), sizeof(fields)));
        }
        if (++position < header + 1 || position < header + fields[1] + 1u) return false;
        position = 0, ++complete;
        const uint8_t kind = fields[0] & 0xFF;
        if (kind == END || kind == ENDED) ++ends;
        return true;
    }
};

// The link is one bus: a token for every word in either direction, none saved up while it is idle.
struct Tokens {
    uint64_t words, cycles, credit = 0;

    int refill() {  // words that may pass in this cycle: 0 to 2
        if (!words) return 2;
        credit = std::min(credit + words, cycles + words - 1);
        return std::min<uint64_t>(2, credit / cycles);
    }
    void spend() {
        if (words) credit -= cycles;
    }
};

struct Random {  // xorshift64
    uint64_t state;
    bool below(double probability) {
        if (probability <= 0) return false;
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        return (state >> 11) * 0x1p-53 < probability;
    }
};

// What a stream was like; -1 where the machine has no such signal.
struct Stream {
    int8_t valid = 0, ready = 0;
};
#define LINK_AND(OTHERS, X)                           \
    X("s_axis", top.s_axis_tvalid, top.s_axis_tready) \
    OTHERS(X) X("m_axis", top.m_axis_tvalid, top.m_axis_tready)

class Bench {
  public:
    Bench(const Options& options)
        : options(options), tokens{options.ratio_words, options.ratio_cycles},
          random{options.seed * 0x9E3779B97F4A7C15u | 1} {
        load();
        target = std::fopen(options.out.c_str(), "ab");
        if (!target) fail("cannot write " + options.out);
    }

    void run() {
        // one edge of reset, which the low level before it makes an edge whatever clk begins with
        top.rst = 1, top.clk = 0, top.eval();
        step();
        const auto start = std::chrono::steady_clock::now();
        while (!finished() && cycle < options.max_cycles && quiet < options.limit) {
            const bool reset =
                cycle >= options.reset_at && cycle - options.reset_at < options.reset_for;
            drive(reset);
            top.eval();
            if (reset) packets_out.position = 0, withheld = false, words_at_reset = words_out;
            else observe();
            step();
            ++cycle;
        }
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        std::fclose(target);
        report(seconds.count());
        top.final();
    }

  private:
    [[noreturn]] static void fail(const std::string& why) {
        std::fprintf(stderr, "%s\n", why.c_str());
        std::exit(2);
    }

    void load() {
        FILE* source = std::fopen(options.in.c_str(), "rb");
        if (!source) fail("cannot read " + options.in);
        std::fseek(source, long(options.first * sizeof(Word)), SEEK_SET);
        Word word;
        while (words.size() < options.count && std::fread(&word, sizeof(Word), 1, source) == 1)
            words.push_back(word);
        std::fclose(source);
        Packets packets;
        for (const Word& each : words) packets.take(each);
        ended = options.ended ? options.ended : packets.ends;
    }

    // A rising edge. The clock falls with the next inputs: nothing happens on that edge.
    void step() {
        top.clk = 1, top.eval();
        top.clk = 0;
    }

    // Sets the inputs of a cycle. A word that is offered stays so until it is taken, and has paid
    // for the link when it was first offered; where one token is left the directions take turns.
    void drive(bool reset) {
        int grants = tokens.refill();
        const bool pauses = next == options.pause_at && paused < options.pause_for;
        paused += pauses;
        const bool wants = !reset && !offered && !pauses && next < words.size() &&
                           !random.below(options.stall_in);
        const bool listens = !reset && !random.below(options.stall_out);
        const bool contested = grants == 1 && wants && listens && top.m_axis_tvalid;
        if (wants && grants && !(contested && output_next)) {
            tokens.spend(), --grants;
            offered = true;
        }
        if (contested) output_next = !output_next;
        top.rst = reset;
        top.s_axis_tvalid = offered && !reset;
        if (offered) top.s_axis_tdata = words[next];
        top.m_axis_tready = listens && grants > 0;
    }

    // Looks at what passes in this cycle.
    void observe() {
        ++quiet;
        if (top.s_axis_tvalid && top.s_axis_tready) {
            if (!next++) first_cycle = cycle;
            offered = false, quiet = 0;
        }
        const Word word = top.m_axis_tdata;
        if (withheld && (!top.m_axis_tvalid || std::memcmp(&word, &before, sizeof(Word)))) ++broken;
        withheld = top.m_axis_tvalid && !top.m_axis_tready;
        before = word;
        if (top.m_axis_tvalid && top.m_axis_tready) {
            std::fwrite(&word, sizeof(Word), 1, target);
            if (remains) remains = false;
            else if (packets_out.take(word) != bool(top.m_axis_tlast)) ++tlast_wrong;
            tokens.spend();
            ++words_out, last_cycle = cycle, quiet = 0;
        }
        if (top.status_error && (errors.empty() || errors.back() != top.status_error || !failed))
            errors.push_back(top.status_error);
        if (failed && !top.status_error) begin_again();
        failed = top.status_error != 0;
        // behind an error, what has gone wrong is reset; what waits in vain does so for long
        if (!failed && cycle % LOOK == 0) look();
    }

    // A good PROGRAM packet has cleared the error: what follows is the answer to its program, but
    // for a word of the one before that is still offered.
    void begin_again() {
        packets_out.position = 0, remains = withheld;
        clears.push_back(words_out + withheld);
    }

    // Notes which streams are valid and which ready.
    void look() {
        Stream* stream = streams;
#define LOOK_AT(name, valid_now, ready_now) *stream++ = {int8_t(valid_now), int8_t(ready_now)};
        LINK_AND(STREAMS, LOOK_AT)
    }

    // Everything has gone in, and the program has ended or was given up, and nothing follows.
    bool finished() const {
        if (next < words.size() || quiet < options.settle) return false;
        if (top.status_busy || top.m_axis_tvalid) return false;
        return failed || (ended && packets_out.ends >= ended && !packets_out.position);
    }

    void report(double seconds) {
        std::printf("{\"cycles\": %llu, \"simulated\": %llu, \"seconds\": %.6f, ",
                    (unsigned long long)(words_out ? last_cycle - first_cycle + 1 : 0),
                    (unsigned long long)cycle, seconds);
        std::printf("\"words_in\": %zu, \"words_out\": %zu, \"words_at_reset\": %zu, ", next,
                    words_out, words_at_reset);
        std::printf("\"ended\": %zu, \"hang\": %s, \"error\": %d, \"errors\": [", packets_out.ends,
                    finished() ? "false" : "true", int(top.status_error));
        for (size_t i = 0; i < errors.size(); ++i) std::printf("%s%d", i ? ", " : "", errors[i]);
        std::printf("], \"clears\": [");
        for (size_t i = 0; i < clears.size(); ++i) std::printf("%s%zu", i ? ", " : "", clears[i]);
        std::printf("], \"broken_offers\": %zu, \"tlast_wrong\": %zu, \"state\": \"", broken,
                    tlast_wrong);
        std::printf("s_axis valid %d ready %d, m_axis valid %d ready %d", top.s_axis_tvalid,
                    top.s_axis_tready, top.m_axis_tvalid, top.m_axis_tready);
        std::printf(", %zu of %zu words in, %zu out, %zu packets and %zu words of the next",
                    next, words.size(), words_out, packets_out.complete, packets_out.position);
#define SHOW(name) std::printf(", " #name " %llu", (unsigned long long)top.name);
        STATUS(SHOW)
        std::printf("\", \"status\": {");
        const char* between = "";
#define TELL(name)                                                               \
    std::printf("%s\"" #name "\": %llu", between, (unsigned long long)top.name); \
    between = ", ";
        STATUS(TELL)
        std::printf("}, \"streams\": {");
        if (!top.status_error) look();
        const Stream* stream = streams;
        const char* comma = "";
#define SHOW_STREAM(name, valid_now, ready_now)                                   \
    std::printf("%s\"%s\": [%d, %d]", comma, name, stream->valid, stream->ready); \
    comma = ", ", ++stream;
        LINK_AND(STREAMS, SHOW_STREAM)
        std::printf("}}\n");
    }

    const Options options;
    Vtop top;
    Tokens tokens;
    Random random;
    Packets packets_out;
    std::vector<Word> words;
    std::vector<int> errors;
    std::vector<size_t> clears;
    FILE* target = nullptr;
    Word before{};
    size_t next = 0, words_out = 0, words_at_reset = 0, ended = 0, broken = 0, tlast_wrong = 0;
    uint64_t cycle = 0, quiet = 0, paused = 0, first_cycle = 0, last_cycle = 0;
#define COUNT(name, valid, ready) +1
    Stream streams[LINK_AND(STREAMS, COUNT)];
    bool offered = false, output_next = false, withheld = false, failed = false;
    bool remains = false;  // the next word out is of a program that was given up
};

}  // namespace

int main(int count, char** values) {
    Verilated::commandArgs(count, values);
    const Options options({values + 1, values + count});
    if (options.list.empty()) {
        Bench(options).run();
        return 0;
    }
    std::ifstream list(options.list);
    for (std::string line; std::getline(list, line);) {
        std::istringstream parts(line);
        std::vector<std::string> arguments;
        for (std::string each; parts >> each;) arguments.push_back(each);
        std::vector<const char*> told(values, values + count);  // the Verilog sees what has a +
        for (const std::string& each : arguments)
            if (each[0] == '+') told.push_back(each.c_str());
        Verilated::commandArgs(told.size(), told.data());
        Bench(Options(arguments)).run();
    }
    return 0;
}
