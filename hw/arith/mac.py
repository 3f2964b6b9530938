"""Multiply an ifmap value by a weight and add the product to a psum."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import wiring
from amaranth.lib.wiring import In, Out


__all__ = ["Mac"]


class Mac(wiring.Component):
    """Multiplier and adder of one PE.

    ``o_sum = (i_first ? 0 : i_psum) + product``, modulo 2^psum_bits, where ``product`` is
    ``(ifmap * filter) >> product_shift`` (floor). One product per cycle, in two pipeline stages:
    the operands are taken at the first edge, their product at the second, so it is in ``o_sum``
    in the cycle after that; ``i_psum`` and ``i_first`` are added in the same cycle. A cycle
    without ``i_move`` changes nothing.

    Source: the PE of Chen et al., "Eyeriss", JSSC 52(1), 2017, section V-B: two-stage multiplier,
    operands held for a zero ifmap value. Reference model: :func:`golden.arith.product`.

    Parameters
    ----------
    config : Config
        Uses ``ifmap_bits``, ``weight_bits``, ``psum_bits``, ``product_shift``.

    Members
    -------
    i_move : ``In(1)``
        The pipeline moves on.
    i_operands : ``In(1)``
        Take ``i_ifmap`` and ``i_filter``; else the multiplier keeps its operands.
    i_ifmap, i_filter : ``In(signed)``
        The operands, in units of the layer's quantisation steps.
    i_zero : ``In(1)``
        The product of the operands held now is taken as 0.
    i_first : ``In(1)``
        ``i_psum`` counts as 0.
    i_psum : ``In(signed(psum_bits))``
        The sum so far.
    o_sum : ``Out(signed(psum_bits))``
        The sum with the product.
    """

    i_move: Signal
    i_operands: Signal
    i_ifmap: Signal
    i_filter: Signal
    i_zero: Signal
    i_first: Signal
    i_psum: Signal
    o_sum: Signal

    def __init__(self, config):
        self.config = config
        super().__init__(
            {
                "i_move": In(1),
                "i_operands": In(1),
                "i_ifmap": In(signed(config.ifmap_bits)),
                "i_filter": In(signed(config.weight_bits)),
                "i_zero": In(1),
                "i_first": In(1),
                "i_psum": In(signed(config.psum_bits)),
                "o_sum": Out(signed(config.psum_bits)),
            }
        )

    def elaborate(self, platform):
        m = Module()
        config = self.config
        ifmap = Signal.like(self.i_ifmap, reset_less=True)
        weight = Signal.like(self.i_filter, reset_less=True)
        # A block RAM and a multiplier in one cycle are slow: the operands have registers.
        with m.If(self.i_move & self.i_operands):
            m.d.sync += [ifmap.eq(self.i_ifmap), weight.eq(self.i_filter)]

        # Bits above a psum never matter: sums are modular.
        top = min(config.product_bits, config.product_shift + config.psum_bits)
        exact = Signal(signed(config.product_bits))
        product = Signal(signed(top - config.product_shift), reset_less=True)
        m.d.comb += exact.eq(ifmap * weight)
        with m.If(self.i_move):
            m.d.sync += product.eq(exact[config.product_shift : top])
            with m.If(self.i_zero):
                m.d.sync += product.eq(0)

        m.d.comb += self.o_sum.eq(Mux(self.i_first, 0, self.i_psum) + product)
        return m
