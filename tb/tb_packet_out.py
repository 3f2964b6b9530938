"""Bench for ``packet_out``: generated Verilog against golden.formats."""

import os

import cocotb
import numpy as np

from lacuna.hw.control.packet_out import PacketOut
from lacuna.tb.power import reset, start
from lacuna.tb.streams import Stall, drive, layout
from lacuna.tb.test_packet_out import (
    MACHINES,
    gaps_of,
    jobs_of,
    packets_of,
    random_stores,
    words_of,
)


CONFIG = MACHINES[os.environ["MACHINE"]]
DESIGN = PacketOut(CONFIG)
STREAMS = "i", "i_ended", "i_counted", "i_counts"
INPUTS = [f"{name}__{part}" for name in STREAMS for part in ("valid", "payload")]
INPUTS += ["o__ready", "restart"]


async def run(dut, stall, inputs, count):
    """Drive ``inputs``; return the (cycle, word) of ``count`` words that leave."""
    payloads = {
        name: [layout(DESIGN, name).const(value).as_bits() for value in values]
        if name != "i_counts"
        else values
        for name, values in inputs.items()
    }
    got = (await drive(dut, payloads, {"o": count}, stall=stall))["o"]
    return [(cycle, layout(DESIGN, "o").from_bits(word)) for cycle, word in got]


def unpack(got):
    """Return (data, last) of collected words."""
    return [(word.data, word.last) for _cycle, word in got]


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def ofmaps(dut):
    await start(dut, INPUTS)
    stores = random_stores(np.random.default_rng(2017), CONFIG)
    expected = words_of(CONFIG, [p for store in stores for p in packets_of(CONFIG, store)])
    stall = Stall(np.random.default_rng(2018), idle=0.2, stall=0.2)
    words = [word for store in stores for word in store]
    assert unpack(await run(dut, stall, {"i": words}, len(expected))) == expected


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def one_word_per_cycle_and_reset(dut):
    await start(dut, INPUTS)
    stall = Stall(np.random.default_rng(2018))
    stores = random_stores(np.random.default_rng(2019), CONFIG)
    words = [word for store in stores for word in store]
    await run(dut, stall, {"i": words}, CONFIG.packet_words)
    await reset(dut, INPUTS)
    expected = words_of(CONFIG, packets_of(CONFIG, stores[-1]))
    got = await run(dut, stall, {"i": stores[-1]}, len(expected))
    assert unpack(got) == expected
    inside, between = gaps_of(got)
    assert not any(inside)
    assert set(between) == {1}


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def ended_and_counted(dut):
    await start(dut, INPUTS)
    jobs, packets = jobs_of(np.random.default_rng(2017), CONFIG, 3)
    packets = packets[0::2] + packets[1::2]  # those of the one kind wait for those of the other
    expected = words_of(CONFIG, packets)
    got = await run(dut, Stall(np.random.default_rng(2018), stall=0.3), jobs, len(expected))
    assert unpack(got) == expected
