"""Bias, rescale, ReLU, threshold and saturation: what makes an ofmap value of a psum."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out


__all__ = ["PostUnit", "post_word", "raw_word", "table_entry"]

MULTIPLIER_BITS = 16
SHIFT_BITS = 6
THRESHOLD_BITS = 16
#: Wide enough for a rescaled value: what follows cannot tell ``2**16`` from a greater one, which
#: is below no threshold and saturates whatever the zero point.
SCALED_BITS = THRESHOLD_BITS + 2


def table_entry(config):
    """Table entry: what is done to the psums of one filter; without ``rescale`` the bias alone."""
    fields = {"bias": signed(config.psum_bits)}
    if config.rescale:
        fields |= {"multiplier": signed(MULTIPLIER_BITS), "shift": SHIFT_BITS}
    return data.StructLayout(fields)


def raw_word(config):
    """Up to a word of final psums of one row, each with the table entry of its filter."""
    lanes = config.psum_lanes
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.psum_bits), lanes),
            "table": data.ArrayLayout(table_entry(config), lanes),
            "count": range(lanes + 1),
            "last": 1,
        }
    )


def post_word(config):
    """Up to a word of psums as ofmap values; ``count`` of them from lane 0 up, the others 0.

    Where a psum is as wide as an activation this is :func:`..layouts.value_word`.
    """
    lanes = config.psum_lanes
    return data.StructLayout(
        {
            "data": data.ArrayLayout(signed(config.activation_bits), lanes),
            "count": range(lanes + 1),
            "last": 1,
        }
    )


def clamp(value, bits):
    """Return signed ``value`` saturated to ``bits`` bits."""
    if len(value) <= bits:
        return value
    fits = ~value[bits - 1 :].any() | value[bits - 1 :].all()
    bound = Cat((~value[-1]).replicate(bits - 1), value[-1])
    return Mux(fits, value[:bits], bound).as_signed()


class PostUnit(wiring.Component):
    """Turns final psums into ofmap values.

    Each value becomes ``x = data + bias`` modulo ``2**psum_bits``, then with ``rescale``
    ``(x * multiplier + (2**(shift - 1) if shift else 0)) >> shift`` (exact), then with ``relu``
    ``max(0, x)``; then ``|x| < threshold`` becomes 0, ``zero_point`` is added, and the result
    saturates to ``activation_bits``.

    One word of ``psum_lanes`` values per cycle; latency :attr:`latency` cycles (6, or 4 without
    ``config.rescale``). A stall at ``o`` holds all stages at once.

    Source: ``docs/formats.md`` 2.5. Reference model: :func:`golden.post.post`.

    Parameters
    ----------
    config : :class:`Config`
        The accelerator. Without ``config.rescale`` there is no multiplier.

    Members
    -------
    i : ``In(stream.Signature(raw_word(config)))``
        Psums, in units of the psum, with the bias in the same units. ``shift`` is 0..47.
    o : ``Out(stream.Signature(post_word(config)))``
        Ofmap values; ``count`` and ``last`` as at ``i``.
    relu : ``In(1)``
        Negative values become 0.
    rescale : ``In(1)``
        Multiply and shift; it does nothing without ``config.rescale``.
    threshold : ``In(16)``
        Values nearer to 0 than this become 0, in units of the ofmap.
    zero_point : ``In(signed(activation_bits))``
        What a zero is in the ofmap. Like the other settings it must not change while words are
        inside.
    """

    i: stream.Interface
    o: stream.Interface
    relu: Signal
    rescale: Signal
    threshold: Signal
    zero_point: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i": In(stream.Signature(raw_word(config))),
                "o": Out(stream.Signature(post_word(config))),
                "relu": In(1),
                "rescale": In(1),
                "threshold": In(THRESHOLD_BITS),
                "zero_point": In(signed(config.activation_bits)),
            }
        )

    @property
    def latency(self) -> int:
        """Cycles from a word at ``i`` to the same word at ``o``."""
        return 6 if self.config.rescale else 4

    def elaborate(self, platform):
        m = Module()
        step = Signal()
        m.d.comb += step.eq(self.o.ready | ~self.o.valid)
        m.d.comb += self.i.ready.eq(step)

        def stage(name, value, shape):
            """Hold ``value`` in a register; what does not fit its shape is dropped here."""
            register = Signal(shape, name=name, reset_less=name != "valid")
            with m.If(step):
                m.d.sync += register.eq(value)
            return register

        valid, count, last = self.i.valid, self.i.p.count, self.i.p.last
        before = count  # of the last stage: which lanes it must fill
        for _stage in range(self.latency):
            before = count
            valid = stage("valid", valid, 1)
            count = stage("count", count, before.shape())
            last = stage("last", last, 1)
        m.d.comb += [self.o.valid.eq(valid), self.o.p.count.eq(count), self.o.p.last.eq(last)]

        for lane in range(self.config.psum_lanes):
            scaled = self._scale(stage, self.i.p.data[lane], self.i.p.table[lane])
            value = self._finish(stage, scaled)
            meant = Mux(lane < before, value, 0)
            m.d.comb += self.o.p.data[lane].eq(
                stage("result", meant, signed(self.config.activation_bits))
            )
        return m

    def _scale(self, stage, psum, entry):
        """Add the bias and rescale."""
        psum_bits = self.config.psum_bits
        biased = stage("biased", psum + entry.bias, signed(psum_bits))
        if not self.config.rescale:
            return stage("scaled", clamp(biased, SCALED_BITS), signed(SCALED_BITS))

        multiplier = Mux(self.rescale, entry.multiplier, Const(1, signed(MULTIPLIER_BITS)))
        multiplier = stage("multiplier", multiplier, signed(MULTIPLIER_BITS))
        shift = stage("shift", Mux(self.rescale, entry.shift, 0), SHIFT_BITS)

        product_bits = psum_bits + MULTIPLIER_BITS
        product = stage("product", biased * multiplier, signed(product_bits))
        shift = stage("shift", shift, SHIFT_BITS)

        # twice the result, floored: rounding is to add 1 and halve, whatever the shift
        double = Cat(Const(0, 1), product).as_signed() >> shift
        double = stage("double", double, signed(product_bits + 1))
        return stage("scaled", (clamp(double, SCALED_BITS) + 1) >> 1, signed(SCALED_BITS))

    def _finish(self, stage, value):
        """ReLU, threshold, zero point and saturation; the last register is left to the caller."""
        small = (value < self.threshold) & (value > -self.threshold)
        cut = small | (self.relu & (value < 0))
        kept = stage("kept", Mux(cut, 0, value), value.shape())
        return clamp(kept + self.zero_point, self.config.activation_bits)
