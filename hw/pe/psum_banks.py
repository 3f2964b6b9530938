"""The psums of a compressed PE: one window adds up while the one before it leaves."""

from amaranth.hdl import Module, Mux, Signal, signed
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..flow import Queue
from ..layouts import psum
from ..protection import fault_port, report
from .columns import entry_operation
from .scratchpad import PsumScratchpad


__all__ = ["PsumBanks"]


class PsumBanks(wiring.Component):
    """Two psum scratchpads that change places with every window.

    Products are added to one of them. When the last of a window has been added, its p psums go
    out, one per cycle, each added to the psum from below; meanwhile the products of the next
    window are added to the other one. A psum that leaves is 0 afterwards, so one that meets no
    product of the next window needs nothing else. An operation waits while both hold psums that
    must leave, and for ``psum_spad_words`` cycles after a reset, in which both are cleared.

    Behind the end of a pass psums are handed through, up to and with their ``end``.

    Source: the psum scratchpad of Chen, Yang, Emer, Sze, "Eyeriss v2", JETCAS 9(2), 2019,
    section IV, which is read and written by two at once.

    Parameters
    ----------
    config : Config
        Uses ``psum_spad_words``, ``psum_bits``, ``counters``.

    Members
    -------
    i_op : ``In(entry_operation(config))``
        An operation in the stage that adds.
    i_addr : ``In(range(psum_spad_words))``
        The psum of its product.
    o_data : ``Out(signed(psum_bits))``
        That psum as it was.
    i_sum : ``In(signed(psum_bits))``
        The same with the product.
    o_move : ``Out(1)``
        There is no operation, or it leaves.
    i_psum, o_psum : ``In, Out(stream.Signature(psum(config)))``
        Psums from below, psums to above.
    o_window : ``Out(range(ifmap_spad_words + 1))``
        Values of the window of the psum that leaves, 0 where none does. Only with ``counters``.
    o_sent : ``Out(1)``
        A psum of the PE leaves.
    o_waits : ``Out(1)``
        There is a psum or an end to send.
    o_faults : ``Out(faults)``
        A psum that is used was found wrong. Only with ``protection``.
    """

    i_op: data.View
    i_addr: Signal
    o_data: Signal
    i_sum: Signal
    o_move: Signal
    i_psum: stream.Interface
    o_psum: stream.Interface
    o_window: Signal
    o_sent: Signal
    o_waits: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        ports = {
            "i_op": In(entry_operation(config)),
            "i_addr": In(ceil_log2(config.psum_spad_words)),
            "o_data": Out(signed(config.psum_bits)),
            "i_sum": In(signed(config.psum_bits)),
            "o_move": Out(1),
            "i_psum": In(stream.Signature(psum(config))),
            "o_psum": Out(stream.Signature(psum(config))),
            "o_sent": Out(1),
            "o_waits": Out(1),
        }
        if config.counters:
            ports["o_window"] = Out(range(config.ifmap_spad_words + 1))
        super().__init__(ports | fault_port(config.protection))

    def elaborate(self, platform):
        m = Module()
        op = self.i_op
        tokens = m.submodules.tokens = Queue(op.shape(), depth=2)
        clearing = Signal(init=1)
        there, token = Signal(), tokens.o.p
        m.d.comb += [
            there.eq(op.product | op.last | op.end),
            self.o_move.eq(~there | (tokens.i.ready & ~clearing)),
            tokens.i.p.eq(op),
            tokens.i.valid.eq((op.last | op.end) & ~clearing),
        ]
        filling, leaving = Signal(), Signal()  # which bank
        with m.If(op.last & self.o_move):
            m.d.sync += filling.eq(~filling)

        index = Signal.like(self.i_addr)
        window, sent, finished = Signal(), Signal(), Signal()
        taken = self.o_psum.valid & self.o_psum.ready
        m.d.comb += [
            window.eq(tokens.o.valid & ~token.end),
            sent.eq(window & taken),
            finished.eq(index + 1 == token.p),
            tokens.o.ready.eq(taken & Mux(token.end, self.i_psum.p.end, finished)),
            self.o_sent.eq(sent),
            self.o_waits.eq(tokens.o.valid),
        ]
        with m.If(clearing | sent):
            m.d.sync += index.eq(index + 1)
        with m.If(clearing & (index == self.config.psum_spad_words - 1)):
            m.d.sync += [clearing.eq(0), index.eq(0)]
        with m.If(sent & finished):
            m.d.sync += [index.eq(0), leaving.eq(~leaving)]

        banks = [PsumScratchpad(self.config) for _bank in range(2)]
        for number, bank in enumerate(banks):
            m.submodules[f"bank_{number}"] = bank
            emptied = Signal(name=f"emptied_{number}")
            m.d.comb += [
                emptied.eq(clearing | (window & (leaving == number))),
                bank.i_addr.eq(Mux(emptied, index, self.i_addr)),
                bank.i_data.eq(Mux(emptied, 0, self.i_sum)),
                bank.i_write.eq(
                    clearing | Mux(emptied, sent, op.product & self.o_move & (filling == number))
                ),
            ]
        m.d.comb += self.o_data.eq(Mux(filling, banks[1].o_data, banks[0].o_data))
        # behind the end of a pass the other bank is read, in which every psum is 0
        source = Mux(leaving ^ token.end, banks[1].o_data, banks[0].o_data)
        m.d.comb += [
            self.o_psum.valid.eq(tokens.o.valid & self.i_psum.valid),
            self.i_psum.ready.eq(tokens.o.valid & self.o_psum.ready),
            self.o_psum.p.eq(self.i_psum.p),
            self.o_psum.p.data.eq(source + self.i_psum.p.data),
        ]
        if self.config.protection != "none":
            adds = op.product & self.o_move
            for number, bank in enumerate(banks):
                sends = taken & tokens.o.valid & ((leaving ^ token.end) == number)
                m.d.comb += bank.i_used.eq(sends | (adds & (filling == number)))
        report(m, self, *banks)
        if self.config.counters:
            m.d.comb += self.o_window.eq(Mux(sent, token.window, 0))
        return m
