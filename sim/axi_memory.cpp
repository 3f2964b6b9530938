// Runs a design that fetches its data from a memory and writes results back, by itself.
//
// The design is an AXI4 master of 128 bits (`maxi_`, one read and one write channel without IDs)
// with AXI4-Lite registers (`saxi_`), clock CLK and reset RESETN, low. It is started by a write to
// one register, which then returns to 0, and has ended when another one reads 0. The memory is as kind as one can be: every
// address is taken at once, a burst begins `latency` cycles after its address was taken, or behind
// the burst before it, and goes on with one word per cycle; words to be written are always taken,
// in the same cycles. The result is one JSON object on standard output. Options are those of
// `sim/axi_memory.py`, which builds and starts this.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "Vtop.h"
#include "verilated.h"

namespace {

constexpr size_t BYTES = 16;  // of a word

struct Burst {
    uint64_t address;
    unsigned words;
    uint64_t start;  // first cycle in which a word may be read
};

class Bench {
  public:
    Bench(int count, char** values) {
        for (int i = 1; i < count; ++i) {
            const std::string each = values[i];
            const size_t equals = each.find('=');
            if (equals == std::string::npos) continue;
            options[each.substr(0, equals)] = each.substr(equals + 1);
        }
        latency = number("--latency"), limit = number("--max-cycles");
        load();
    }

    void run() {
        top.RESETN = 0, wait();
        top.RESETN = 1, wait();
        write(number("--start"), 1);
        while (read(number("--start"))) {}
        while (read(number("--busy"))) {}
        wait();
        std::FILE* target = std::fopen(options["--out"].c_str(), "wb");
        if (!target) fail("cannot write " + options["--out"]);
        std::fwrite(memory.data(), 1, memory.size(), target);
        std::fclose(target);
        std::printf("{\"cycles\": %llu, \"simulated\": %llu, \"words_in\": %llu, ",
                    (unsigned long long)(last - first + 1), (unsigned long long)cycle,
                    (unsigned long long)words_in);
        std::printf("\"words_out\": %llu}\n", (unsigned long long)words_out);
        top.final();
    }

  private:
    [[noreturn]] static void fail(const std::string& why) {
        std::fprintf(stderr, "%s\n", why.c_str());
        std::exit(2);
    }

    uint64_t number(const char* name) { return std::strtoull(options[name].c_str(), nullptr, 10); }

    void load() {
        std::FILE* source = std::fopen(options["--in"].c_str(), "rb");
        if (!source) fail("cannot read " + options["--in"]);
        uint8_t byte;
        while (std::fread(&byte, 1, 1, source) == 1) memory.push_back(byte);
        std::fclose(source);
    }

    uint8_t* word(Burst& burst) {
        if (burst.address + BYTES > memory.size()) fail("an address beyond the end of the memory");
        uint8_t* found = &memory[burst.address];
        burst.address += BYTES, --burst.words;
        return found;
    }

    // Sets what the memory says in this cycle, before anything is taken.
    void offer() {
        top.maxi_arready = top.maxi_awready = top.maxi_wready = 1;
        top.maxi_bvalid = answers > 0;
        top.maxi_rvalid = !reads.empty() && cycle >= reads.front().start;
        if (top.maxi_rvalid) {
            Burst burst = reads.front();
            top.maxi_rlast = burst.words == 1;
            std::memcpy(&top.maxi_rdata, word(burst), BYTES);
        }
        top.eval();
    }

    // A cycle: everything that is valid and ready passes.
    void step() {
        offer();
        if (top.maxi_rvalid && top.maxi_rready) {
            word(reads.front()), ++words_in;
            if (!reads.front().words) reads.pop_front();
        }
        if (top.maxi_bvalid && top.maxi_bready) --answers;
        if (top.maxi_arvalid) {
            if (first > cycle) first = cycle;
            reads.push_back({top.maxi_araddr, top.maxi_arlen + 1u, cycle + latency});
        }
        if (top.maxi_awvalid) writes.push_back({top.maxi_awaddr, top.maxi_awlen + 1u, 0});
        if (top.maxi_wvalid) store();
        top.CLK = 1, top.eval();
        top.CLK = 0, top.eval();
        if (++cycle == limit) fail("the design went on for ever");
    }

    void store() {
        if (writes.empty()) fail("a word to be written came before its address");
        uint8_t *target = word(writes.front()), data[BYTES];
        std::memcpy(data, &top.maxi_wdata, BYTES);
        for (size_t i = 0; i < BYTES; ++i)
            if (top.maxi_wstrb >> i & 1) target[i] = data[i];
        ++words_out, last = cycle;
        if (!writes.front().words) writes.pop_front(), ++answers;
    }

    void wait() {
        for (int i = 0; i < 16; ++i) step();
    }

    // Steps until `done` has been seen; true in the cycle in which it is.
    template <typename Done> void until(Done done) {
        for (bool seen = false; !seen; step()) offer(), seen = done();
    }

    void write(uint32_t address, uint32_t value) {
        top.saxi_awaddr = address, top.saxi_awvalid = 1;
        until([&] { return top.saxi_awready; });
        top.saxi_awvalid = 0, top.saxi_wdata = value, top.saxi_wstrb = 15, top.saxi_wvalid = 1;
        until([&] { return top.saxi_wready; });
        top.saxi_wvalid = 0, top.saxi_bready = 1;
        until([&] { return top.saxi_bvalid; });
        top.saxi_bready = 0;
    }

    uint32_t read(uint32_t address) {
        uint32_t value = 0;
        top.saxi_araddr = address, top.saxi_arvalid = 1;
        until([&] { return top.saxi_arready; });
        top.saxi_arvalid = 0, top.saxi_rready = 1;
        until([&] { return value = top.saxi_rdata, top.saxi_rvalid; });
        top.saxi_rready = 0;
        return value;
    }

    Vtop top;
    std::map<std::string, std::string> options;
    std::vector<uint8_t> memory;
    std::deque<Burst> reads, writes;
    unsigned answers = 0;
    uint64_t cycle = 0, latency = 1, limit = 0;
    uint64_t first = UINT64_MAX, last = 0, words_in = 0, words_out = 0;
};

}  // namespace

int main(int count, char** values) {
    Verilated::commandArgs(1, values);
    Bench(count, values).run();
    return 0;
}
