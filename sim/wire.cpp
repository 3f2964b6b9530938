// A machine behind a serial port, simulated, with the line on a file descriptor.
//
// Bytes from standard input go to the machine bit by bit, what it says goes to standard output.
// `sim/wire.py` builds and starts this. Arguments: cycles per bit, and the number of bytes in after
// which the cable is out (0: never). SIGUSR1 puts it in again. The end of the input is the end.

#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <poll.h>
#include <unistd.h>

#include "Vtop.h"
#include "verilated.h"

namespace {

constexpr uint64_t LOOK = 64;      // cycles from one look at the input to the next
constexpr uint64_t REST = 200000;  // quiet cycles after which the simulation takes its time

volatile std::sig_atomic_t plugged = 0;

void plug(int) { plugged = 1; }

class Wire {
  public:
    Wire(uint64_t divisor, uint64_t pull_after) : divisor(divisor), left(pull_after) {
        pulls = pull_after > 0;
    }

    void run() {
        top.rx = 1, top.rst = 1;
        for (int i = 0; i < 4; ++i) step();
        top.rst = 0;
        for (;; ++cycle, ++quiet) {
            if (!send()) return;
            listen();
            step();
            if (quiet > REST && cycle % (32 * LOOK) == 0) usleep(1000);
        }
    }

  private:
    // A rising edge. The clock falls with the next inputs: nothing happens on that edge.
    void step() {
        top.clk = 1, top.eval();
        top.clk = 0, top.eval();
    }

    bool out() {
        if (plugged) pulls = false;
        return pulls && left == 0;
    }

    // Sets the line to the machine; false at the end of the input.
    bool send() {
        if (bits_in) {
            if (++timer_in < divisor) return true;
            timer_in = 0, --bits_in, shift_in = shift_in >> 1 | 0x200;
        }
        top.rx = shift_in & 1;
        if (bits_in || cycle % LOOK) return true;
        pollfd source{STDIN_FILENO, POLLIN, 0};
        if (poll(&source, 1, 0) <= 0) return true;
        uint8_t byte;
        if (read(STDIN_FILENO, &byte, 1) != 1) return false;
        if (out()) return true;
        if (pulls) --left;
        shift_in = byte << 1 | 0x200, bits_in = 10, timer_in = 0, quiet = 0;
        top.rx = 0;
        return true;
    }

    // Reads the line from the machine.
    void listen() {
        if (!bits_out) {
            if (!top.tx) bits_out = 10, timer_out = 0, shift_out = 0;
            return;
        }
        if (++timer_out % divisor != divisor / 2) return;
        shift_out = shift_out >> 1 | top.tx << 9;
        if (--bits_out) return;
        // the start bit was seen to its middle, nine more followed: data stand above it
        const uint8_t byte = shift_out >> 1;
        quiet = 0;
        if (!out() && write(STDOUT_FILENO, &byte, 1) != 1) std::exit(0);
    }

    Vtop top;
    const uint64_t divisor;
    uint64_t left, cycle = 0, quiet = 0, timer_in = 0, timer_out = 0;
    uint32_t shift_in = 1, shift_out = 0;
    int bits_in = 0, bits_out = 0;
    bool pulls;
};

}  // namespace

int main(int count, char** values) {
    if (count != 3) return 2;
    std::signal(SIGUSR1, plug);
    Wire(std::strtoull(values[1], nullptr, 10), std::strtoull(values[2], nullptr, 10)).run();
    return 0;
}
