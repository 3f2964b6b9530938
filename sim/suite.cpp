// Runs a suite of cases on a machine, one behind the other without a reset, and stops at the first
// difference from what is expected.
//
// The suite is a file of 64-bit words that `sim/suite.py` writes; the words of the link are as wide.
// The machine has the ports of `hw.top`. The result is one JSON object on standard output.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

#include "Vtop.h"
#include "verilated.h"
#if VM_COVERAGE
#include "verilated_cov.h"
#endif

namespace {

using Words = std::vector<uint64_t>;
constexpr uint64_t SETTLE = 40;  // cycles without a word at the end of a case

struct Case {
    uint64_t stall_in, stall_out;  // how often source and sink pause, of 65536
    uint64_t seed, stop;           // cycle of a reset that ends the case; 0: none
    uint64_t limit;                // cycles after which the case hangs
    uint64_t least, most;          // cycles that it may take; most = 0: any
    uint64_t error;                // status at the end
    Words errors;                  // codes that must be seen, in their order
    Words in;
    Words before, before_known;  // what may come out up to any word of it, then
    Words out, out_known;        // what must come out; bits that are not known do not count
};

struct Random {  // xorshift64
    uint64_t state;
    bool below(uint64_t share) {
        if (!share) return false;
        state ^= state << 13, state ^= state >> 7, state ^= state << 17;
        return (state >> 40 & 0xFFFF) < share;
    }
};

class Tape {
  public:
    explicit Tape(const std::string& path) : file(std::fopen(path.c_str(), "rb")) {
        if (!file) std::exit(2);
    }
    ~Tape() { std::fclose(file); }

    std::vector<Case> read() {
        std::vector<Case> cases(one());
        for (Case& each : cases) {
            for (uint64_t* field : {&each.stall_in, &each.stall_out, &each.seed, &each.stop,
                                    &each.limit, &each.least, &each.most, &each.error})
                *field = one();
            for (Words* list : {&each.errors, &each.in, &each.before, &each.before_known,
                                &each.out, &each.out_known}) {
                list->resize(one());
                for (uint64_t& word : *list) word = one();
            }
        }
        return cases;
    }

  private:
    uint64_t one() {
        uint64_t word = 0;
        if (std::fread(&word, sizeof word, 1, file) != 1) std::exit(2);
        return word;
    }
    std::FILE* file;
};

class Bench {
  public:
    explicit Bench(std::map<std::string, std::string> given) : options(std::move(given)) {
#ifdef MUTSEL
        top.mutsel = std::strtoull(options["--mutant"].c_str(), nullptr, 10);
#endif
        if (options.count("--record")) record = std::fopen(options["--record"].c_str(), "wb");
    }

    void run(const std::vector<Case>& cases) {
        top.rst = 1, top.s_axis_tvalid = 0, top.m_axis_tready = 0;
        for (int i = 0; i < 4; ++i) step();
        top.rst = 0;
        size_t number = 0;
        for (; number < cases.size() && !wrong; ++number) play(cases[number]);
        std::printf("{\"case\": %zu, \"wrong\": \"%s\", \"cycles\": %llu, \"each\": [",
                    number - bool(wrong), wrong ? wrong : "", (unsigned long long)total);
        for (size_t i = 0; i < taken.size(); ++i)
            std::printf("%s%llu", i ? ", " : "", (unsigned long long)taken[i]);
        std::printf("]}\n");
        if (record) std::fclose(record);
        top.final();
#if VM_COVERAGE
        if (options.count("--coverage"))
            VerilatedCov::write(options["--coverage"].c_str());
#endif
    }

  private:
    void step() {
        top.clk = 1, top.eval();
        top.clk = 0, top.eval();
    }

    // One case, from its first cycle to the last one that is quiet.
    void play(const Case& now) {
        Random random{now.seed * 0x9E3779B97F4A7C15u | 1};
        uint64_t cycle = 0, quiet = 0, next = 0, before = 0;
        bool offered = false, withheld = false, stopped = false, last = false;
        uint64_t shown = top.status_error;
        Words out, errors;
        for (; !wrong; ++cycle, ++total) {
            const bool reset = now.stop && cycle == now.stop;
            if (reset && now.stop > SETTLE && !top.status_busy) wrong = "idle in the middle of a program";
            stopped |= reset;
            offered = !stopped && next < now.in.size() && (offered || !random.below(now.stall_in));
            top.rst = reset;
            top.s_axis_tvalid = offered;
            if (offered) top.s_axis_tdata = now.in[next];
            top.m_axis_tready = !reset && !random.below(now.stall_out);
            top.eval();
            ++quiet;
            if (reset) {
                withheld = false;
            } else {
                if (offered && top.s_axis_tready) ++next, offered = false, quiet = 0;
                const bool valid = top.m_axis_tvalid;
                const uint64_t word = top.m_axis_tdata;
                if (withheld && (!valid || word != before || last != bool(top.m_axis_tlast)))
                    wrong = "an offer is withdrawn or changed";
                withheld = valid && !top.m_axis_tready, before = word, last = top.m_axis_tlast;
                if (valid && top.m_axis_tready) take(now, out, word), quiet = 0;
                if (valid && stopped) wrong = "a word comes out behind the reset";
            }
            const uint64_t status = top.status_error;
            if (status && status != shown) see(now, errors, status);
            if (shown && !status) left = 0;
            shown = status;
            step();
            if (cycle >= now.limit) wrong = "it hangs";
            const bool in = stopped || (next == now.in.size() && !now.stop);
            if (in && quiet >= SETTLE && errors.size() >= now.errors.size() &&
                out.size() >= now.out.size())
                break;
        }
        taken.push_back(cycle);
        if (record) keep(out, cycle);
        if (!wrong) end(now, out, errors, cycle);
    }

    // Notes a word that comes out; with nothing before it, it must be the one that is expected.
    void take(const Case& now, Words& out, uint64_t word) {
        // an error ends a packet anywhere; the next one begins with the next program
        const bool framed = framing(word) == bool(top.m_axis_tlast);
        if (!framed && !top.status_error) wrong = "tlast is wrong";
        if (now.before.empty() && !record) {
            const size_t place = out.size();
            if (place >= now.out.size()) wrong = "a word too many";
            else if ((word ^ now.out[place]) & now.out_known[place]) wrong = "a wrong word";
        }
        out.push_back(word);
    }

    // Follows the packets by their headers; returns whether the word is the last of one.
    bool framing(uint64_t word) {
        if (!left) left = (word >> 16 & 0xFFFF) + 2;
        return !--left;
    }

    void see(const Case& now, Words& errors, uint64_t status) {
        errors.push_back(status);
        if (errors.size() > now.errors.size() || now.errors[errors.size() - 1] != status)
            wrong = "a wrong error code";
    }

    void end(const Case& now, const Words& out, const Words& errors, uint64_t cycle) {
        if (errors != now.errors) wrong = "errors are missing";
        if (top.status_error != now.error) wrong = "a wrong status at the end";
        if (top.status_busy) wrong = "busy at the end";
        if (now.most && (cycle < now.least || cycle > now.most)) wrong = "it takes other cycles";
        left = 0;
        if (record) return;
        if (out.size() < now.out.size()) {
            wrong = "words are missing";
            return;
        }
        const size_t extra = out.size() - now.out.size();
        if (extra > now.before.size()) wrong = "words too many";
        for (size_t i = 0; i < out.size() && !wrong; ++i) {
            const uint64_t want = i < extra ? now.before[i] : now.out[i - extra];
            const uint64_t known = i < extra ? now.before_known[i] : now.out_known[i - extra];
            if ((out[i] ^ want) & known) wrong = "a wrong word";
        }
    }

    void keep(const Words& out, uint64_t cycle) {
        const uint64_t head[2] = {cycle, out.size()};
        std::fwrite(head, sizeof head[0], 2, record);
        std::fwrite(out.data(), sizeof out[0], out.size(), record);
    }

    std::map<std::string, std::string> options;
    Vtop top;
    std::FILE* record = nullptr;
    const char* wrong = nullptr;
    uint64_t total = 0, left = 0;
    Words taken;
};

}  // namespace

int main(int count, char** values) {
    Verilated::commandArgs(1, values);
    std::map<std::string, std::string> given;
    for (int i = 1; i < count; ++i) {
        const std::string each = values[i];
        const size_t equals = each.find('=');
        if (equals != std::string::npos) given[each.substr(0, equals)] = each.substr(equals + 1);
    }
    Bench(given).run(Tape(given["--suite"]).read());
    return 0;
}
