"""The run-length code: decoding undoes encoding; a decoder fed with anything stays in order."""

from amaranth.hdl import Array, Elaboratable, Module, Mux, Signal, Value, signed

from ..hw.codec.rlc_decoder import RlcDecoder
from ..hw.codec.rlc_encoder import RlcEncoder
from ..hw.config import Config
from .contract import drive, held, stream_ports
from .rules import Rules, any_const, any_seq


__all__ = ["AnyWords", "NarrowConfig", "RoundTrip"]

#: Segments told apart, more than the codecs hold at once.
SEGMENT_BITS = 3


class NarrowConfig(Config):
    """A configuration whose words are too narrow for a machine, but not for a codec."""

    def __post_init__(self):
        """Allow any widths."""


class RoundTrip(Elaboratable):
    """The encoder, and the decoder behind it.

    All segments have one length, of 1 to 2^``length_bits`` values, coded or raw; values, zero
    point, gaps and stalls are free. One value, of any segment and place, is followed.

    Parameters
    ----------
    config : Config
        Widths.
    length_bits : int
        Of the length of a segment.
    """

    def __init__(self, config, *, length_bits=3):
        self.config = config
        self.length_bits = length_bits

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        config = self.config
        m.submodules.encoder = encoder = RlcEncoder(config)
        m.submodules.decoder = decoder = RlcDecoder(config)
        length = Signal(self.length_bits + 1)
        zero_point = any_const(m, config.activation_bits, "zero_point")
        coded = any_const(m, 1, "coded")
        m.d.comb += [
            length.eq(any_const(m, self.length_bits, "length_less_one") + 1),
            encoder.coded.eq(coded),
            encoder.zero_point.eq(zero_point),
            decoder.zero_point.eq(zero_point),
            decoder.i.p.eq(encoder.o.p.data),
            decoder.i.valid.eq(encoder.o.valid),
            encoder.o.ready.eq(decoder.i.ready),
            decoder.i_segment.p.coded.eq(coded),
            decoder.i_segment.p["values"].eq(length),
            decoder.o.ready.eq(any_seq(m, 1, "ready")),
        ]
        waits = Signal()
        m.d.comb += decoder.i_segment.valid.eq(waits | any_seq(m, 1, "announced"))
        m.d.sync += waits.eq(decoder.i_segment.valid & ~decoder.i_segment.ready)

        source, sink = encoder.i, decoder.o
        held_word, offered = Signal.like(Value.cast(source.p.data)), Signal()
        word = any_seq(m, len(held_word), "values")
        m.d.comb += [
            source.valid.eq(offered | any_seq(m, 1, "valid")),
            Value.cast(source.p.data).eq(Mux(offered, held_word, word)),
        ]
        m.d.sync += [offered.eq(source.valid & ~source.ready), held_word.eq(source.p.data)]
        sent = self._place(m, "sent", source, length)
        m.d.comb += [source.p.count.eq(sent.count), source.p.last.eq(sent.last)]
        came = self._place(m, "came", sink, length)

        segment = any_const(m, SEGMENT_BITS, "segment")
        place = any_const(m, self.length_bits, "place")
        known, value = Signal(), Signal(signed(config.activation_bits))
        with m.If(source.valid & source.ready & sent.holds(segment, place)):
            m.d.sync += [known.eq(1), value.eq(sent.value(place))]
        arrives = sink.valid & came.holds(segment, place)
        rules.always("no code is refused", decoder.error == 0)
        rules.always("words are full but the last", ~sink.valid | (sink.p.count == came.count))
        rules.always("last marks the last word", ~sink.valid | (sink.p.last == came.last))
        rules.always("nothing comes that was not sent", ~arrives | known)
        rules.always("every value comes back", ~arrives | (came.value(place) == value))
        rules.reached(
            "a value of a second word comes back",
            arrives & sink.ready & coded & (came.first != 0) & (value != zero_point),
        )
        return m

    def _place(self, m, name, port, length):
        """Return where the word of ``port`` stands."""
        return Place(m, name, port, length, self.config.activation_lanes)


class Place:
    """Where a word of values stands in its segment, and which segment it is of."""

    def __init__(self, m, name, port, length, lanes):
        self.port = port
        self.segment = Signal(SEGMENT_BITS, name=f"{name}_segment")
        self.first = Signal.like(length, name=f"{name}_first")  # place of its first value
        self.count = Signal(range(lanes + 1), name=f"{name}_count")
        self.last = Signal(name=f"{name}_last")
        left = Signal.like(length, name=f"{name}_left")
        m.d.comb += [
            left.eq(length - self.first),
            self.last.eq(left <= lanes),
            self.count.eq(Mux(self.last, left, lanes)),
        ]
        with m.If(port.valid & port.ready):
            m.d.sync += self.first.eq(self.first + lanes)
            with m.If(self.last):
                m.d.sync += [self.first.eq(0), self.segment.eq(self.segment + 1)]

    def holds(self, segment, place):
        """Return whether the word has value ``place`` of ``segment``."""
        inside = (place >= self.first) & (place < self.first + self.count)
        return (segment == self.segment) & inside

    def value(self, place):
        """Return value ``place``, which the word has."""
        lanes = Array(Value.cast(lane) for lane in self.port.p.data)
        return lanes[(place - self.first)[: len(self.count) - 1]]


class AnyWords(Elaboratable):
    """The decoder, fed with arbitrary words and lengths.

    Parameters
    ----------
    config : Config
        Widths.
    patience : int
        Cycles in a row in which a word may have to wait while its segment is announced and the
        output is taken.
    """

    def __init__(self, config, *, patience):
        self.config = config
        self.patience = patience

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        m.submodules.dut = dut = RlcDecoder(self.config)
        source, segments, sink = stream_ports(dut)
        drive(m, source)
        drive(m, segments)
        waits, _before = held(m, sink)
        zero_point = any_const(m, self.config.activation_bits, "zero_point")
        m.d.comb += [dut.o.ready.eq(any_seq(m, 1, "ready")), dut.zero_point.eq(zero_point)]

        error, before = dut.error, Signal.like(dut.error)
        stuck, waited = Signal(), Signal(range(self.patience + 2))
        m.d.sync += before.eq(error)
        empty = dut.i_segment.p["values"] == 0
        m.d.comb += stuck.eq(
            dut.i.valid & ~dut.i.ready & dut.o.ready & dut.i_segment.valid & ~empty
        )
        m.d.sync += waited.eq(0)
        with m.If(stuck & (waited <= self.patience)):
            m.d.sync += waited.eq(waited + 1)
        rules.always("an error stays", (before == 0) | (error == before))
        rules.always("nothing new comes in error", (error == 0) | ~dut.o.valid | waits)
        rules.always("words are drained in error", (error == 0) | dut.i.ready)
        rules.always("segments are drained in error", (error == 0) | dut.i_segment.ready)
        rules.always("a word waits no longer", waited <= self.patience)
        rules.reached("an error behind a good word", (error != 0) & waits)
        rules.reached("a long wait", waited == self.patience)
        return m
