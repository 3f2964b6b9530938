"""Ports of the AXI channels, by their usual names."""

from amaranth.lib import data
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..layouts import link_word


__all__ = [
    "LITE_PREFIX",
    "MASTER_PREFIX",
    "OKAY",
    "SLVERR",
    "answer_word",
    "burst_rest",
    "frame_word",
    "lite_ports",
    "master_read_ports",
    "master_write_ports",
    "memory_job",
    "pass_through",
    "stream_ports",
    "whole_words",
]

LITE_PREFIX, MASTER_PREFIX = "s_axil_", "m_axi_"
#: Responses of AXI.
OKAY, SLVERR = 0b00, 0b10
#: Kinds of bursts and of memory.
INCREMENT, BUFFERABLE = 0b01, 0b0011


def frame_word(config):
    """One word of a frame; ``last`` marks its last."""
    return data.StructLayout({"data": link_word(config), "last": 1})


def answer_word(config):
    """One word of an answer; ``last`` marks the last one of a frame, ``program`` of a program."""
    return data.StructLayout({"data": link_word(config), "last": 1, "program": 1})


def memory_job(address_bits):
    """Words that stand one behind the other in memory.

    ``address`` is in bytes, ``words`` their number; ``last``: they end a program.
    """
    return data.StructLayout({"address": address_bits, "words": 32, "last": 1})


#: What is left to know of a burst on its way: ``length`` beats less one; it is the ``final`` one of
#: its job, whose last word is the ``last`` of a program.
burst_rest = data.StructLayout({"length": 8, "final": 1, "last": 1})


def pass_through(m, outside, inside, channels):
    """Make ``channels`` of a component ports of the one that it stands in, in both directions."""
    for name, member in channels.items():
        there, here = getattr(inside, name), getattr(outside, name)
        m.d.comb += there.eq(here) if member.flow is In else here.eq(there)


def lite_ports(address_bits):
    """Return the ports of an AXI4-Lite slave of 32 bits; ``awprot`` and ``arprot`` are ignored."""
    channels = {
        "awaddr": In(address_bits),
        "awprot": In(3),
        "awvalid": In(1),
        "awready": Out(1),
        "wdata": In(32),
        "wstrb": In(4),
        "wvalid": In(1),
        "wready": Out(1),
        "bresp": Out(2),
        "bvalid": Out(1),
        "bready": In(1),
        "araddr": In(address_bits),
        "arprot": In(3),
        "arvalid": In(1),
        "arready": Out(1),
        "rdata": Out(32),
        "rresp": Out(2),
        "rvalid": Out(1),
        "rready": In(1),
    }
    return {LITE_PREFIX + name: member for name, member in channels.items()}


def address_ports(kind, address_bits):
    """Return the ports of channel AR or AW."""
    return {
        f"{kind}id": Out(1),
        f"{kind}addr": Out(address_bits),
        f"{kind}len": Out(8),
        f"{kind}size": Out(3),
        f"{kind}burst": Out(2),
        f"{kind}cache": Out(4),
        f"{kind}prot": Out(3),
        f"{kind}valid": Out(1),
        f"{kind}ready": In(1),
    }


def whole_words(component, kind):
    """Return what drives channel AR or AW of ``component`` in all its bursts.

    Whole words at rising addresses, id 0, normal memory that may be buffered, unprivileged data.
    """
    size = exact_log2(component.config.link_bits // 8)
    constants = {"size": size, "burst": INCREMENT, "cache": BUFFERABLE}
    return [
        getattr(component, f"{MASTER_PREFIX}{kind}{name}").eq(value)
        for name, value in constants.items()
    ]


def master_read_ports(config, address_bits):
    """Return the ports of the reading channels of an AXI4 master."""
    channels = address_ports("ar", address_bits) | {
        "rid": In(1),
        "rdata": In(config.link_bits),
        "rresp": In(2),
        "rlast": In(1),
        "rvalid": In(1),
        "rready": Out(1),
    }
    return {MASTER_PREFIX + name: member for name, member in channels.items()}


def master_write_ports(config, address_bits):
    """Return the ports of the writing channels of an AXI4 master."""
    channels = address_ports("aw", address_bits) | {
        "wdata": Out(config.link_bits),
        "wstrb": Out(config.link_bits // 8),
        "wlast": Out(1),
        "wvalid": Out(1),
        "wready": In(1),
        "bid": In(1),
        "bresp": In(2),
        "bvalid": In(1),
        "bready": Out(1),
    }
    return {MASTER_PREFIX + name: member for name, member in channels.items()}


def stream_ports(config):
    """Return the ports of AXI4-Stream in (``s_axis``) and out (``m_axis``)."""
    return {
        "s_axis_tdata": In(config.link_bits),
        "s_axis_tvalid": In(1),
        "s_axis_tready": Out(1),
        "s_axis_tlast": In(1),
        "m_axis_tdata": Out(config.link_bits),
        "m_axis_tvalid": Out(1),
        "m_axis_tready": In(1),
        "m_axis_tlast": Out(1),
    }
