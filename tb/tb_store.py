"""Bench for ``store``: generated Verilog against golden.post and golden.rlc."""

import os

import cocotb
import numpy as np
from cocotb.triggers import RisingEdge

from lacuna.tb.power import reset, start
from lacuna.tb.streams import Stall
from lacuna.tb.test_post import MACHINES
from lacuna.tb.test_store import OUTPUTS, Surroundings, random_jobs


CONFIG = MACHINES[os.environ["MACHINE"]]
LIMIT = 20_000
STREAMS = "i", "i_data"
INPUTS = [f"{name}__{part}" for name in STREAMS for part in ("valid", "payload")]
INPUTS += ["i_table_en", "i_table_slot", "i_table_index", "i_table_data", "i_final"]
INPUTS += ["o__ready", "o_request__ready"]


async def live(dut, around, cycles=None):
    """Let the design live in its surroundings, for some cycles or until all stores are done."""
    while not around.finished and (cycles is None or around.cycle < cycles):
        for name, value in around.inputs().items():
            getattr(dut, name).value = int(value)
        await RisingEdge(dut.clk)
        values = {name: getattr(dut, name).value for name in OUTPUTS}
        seen = {name: int(v) if v.is_resolvable else None for name, v in values.items()}
        around.observe(seen)
        assert around.cycle < LIMIT, f"only {around.done} stores done"


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def matches_golden(dut):
    rng = np.random.default_rng(2017)
    await start(dut, INPUTS)
    around = Surroundings(
        random_jobs(rng, CONFIG, 8), Stall(rng, idle=0.2, stall=0.2), final_chance=0.05
    )
    await live(dut, around)
    around.check()


@cocotb.test(timeout_time=1, timeout_unit="ms")
async def reset_in_the_middle(dut):
    rng = np.random.default_rng(2018)
    await start(dut, INPUTS)
    first = Surroundings(random_jobs(rng, CONFIG, 8), Stall(rng))
    await live(dut, first, cycles=61)
    assert not first.finished
    await reset(dut, INPUTS)
    second = Surroundings(random_jobs(rng, CONFIG, 4), Stall(rng))
    await live(dut, second)
    second.check()
