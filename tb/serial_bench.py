"""A serial port on its wires: what a host sends, and what it hears."""

from amaranth.sim import Simulator

from lacuna.golden.serial import KINDS, bits, frame, frames
from lacuna.hw.serial.port import SerialPort


__all__ = ["DIVISOR", "HASH", "WINDOW", "WORD_BYTES", "Bench", "report"]

DIVISOR, WINDOW, WORD_BYTES, HASH = 4, 64, 4, 0xC0DB1234
PARTS = (("hash", 4), ("word_bytes", 1), ("window_log", 1), ("taken", 2), ("error", 1))
PARTS += (("fault", 1), ("busy", 1), ("spare", 1))


def report(payload):
    """Return the fields of a REPORT by name."""
    found, place = {}, 0
    for name, size in PARTS:
        found[name] = int.from_bytes(payload[place : place + size], "little")
        place += size
    assert place == len(payload), f"a report has {place} bytes, not {len(payload)}"
    return found


class Bench:
    """A port whose machine takes words and gives others.

    Parameters
    ----------
    takes : bool
        The machine takes words; else it lets them wait.
    gives : list of (int, bool)
        Words of the machine, and whether each ends a packet.
    """

    def __init__(self, *, takes=True, gives=()):
        self.port = SerialPort(hash=HASH, word_bits=8 * WORD_BYTES, divisor=DIVISOR, window=WINDOW)
        self.takes = takes
        self.gives = list(gives)
        self.taken, self.heard, self.levels, self.resets = [], bytearray(), [], 0

    def run(self, line, *, settle=600, error_at=None):
        """Send levels of the line, then wait ``settle`` cycles; return the frames heard.

        ``error_at`` is the cycle in which the machine shows error 9.
        """
        sim = Simulator(self.port)
        sim.add_clock(1e-8)
        sim.add_testbench(self._send(list(line) + [1] * settle, error_at))
        sim.add_testbench(self._machine, background=True)
        sim.add_testbench(self._give, background=True)
        sim.run()
        self.heard = decode(self.levels)
        return frames(self.heard)

    def _send(self, levels, error_at):
        async def process(ctx):
            for cycle, level in enumerate(levels):
                ctx.set(self.port.i_line, level)
                if cycle == error_at:
                    ctx.set(self.port.i_error, 9)
                *_edge, heard, reset = await ctx.tick().sample(self.port.o_line, self.port.o_reset)
                self.levels.append(heard)
                self.resets += reset

        return process

    async def _machine(self, ctx):
        ctx.set(self.port.o_word.ready, self.takes)
        while True:
            *_edge, valid, word = await ctx.tick().sample(
                self.port.o_word.valid, self.port.o_word.p
            )
            if valid and self.takes:
                self.taken.append(word)

    async def _give(self, ctx):
        await ctx.tick().repeat(20)
        for word, last in self.gives:
            ctx.set(self.port.i_word.p, word)
            ctx.set(self.port.i_last, last)
            ctx.set(self.port.i_word.valid, 1)
            await ctx.tick().until(self.port.i_word.ready)
        ctx.set(self.port.i_word.valid, 0)


def decode(levels):
    """Return the bytes of a line by its levels, each sampled in the middle of a bit."""
    found, place = bytearray(), 0
    while place + 10 * DIVISOR <= len(levels):
        if levels[place]:
            place += 1
            continue
        middles = [levels[place + DIVISOR * bit + DIVISOR // 2] for bit in range(10)]
        assert middles[0] == 0, "a start bit must last"
        assert middles[9] == 1, "a byte must have a stop bit"
        found.append(sum(bit << number for number, bit in enumerate(middles[1:9])))
        place += 10 * DIVISOR
    return found


def sent(*parts):
    """Return the levels of frames, each ``(kind, sequence, payload)``."""
    assert all(part[0] in KINDS for part in parts)
    return bits(b"".join(frame(*part) for part in parts), DIVISOR)
