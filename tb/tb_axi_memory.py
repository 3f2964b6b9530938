"""Bench for the wrapper with an AXI4 master: the host's own driver runs layers over it."""

import json
import os
from pathlib import Path

import cocotb
import numpy as np
from cocotb.task import bridge
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host.axi import MemoryDriver, Registers
from lacuna.host.machine import Machine
from lacuna.host.mapper import map_layer
from lacuna.hw.axi.ports import lite_ports, master_read_ports, master_write_ports
from lacuna.tb.axi_bus import Lite, Storage, inputs_of, start
from lacuna.tb.layers import expected, jobs
from lacuna.tb.machines import config_of


CONFIG = config_of(os.environ["MACHINE"])
SHARE = float(os.environ["SHARE"])
SEED = int(os.environ["SEED"])
CORE_PERIOD = int(os.environ["CORE_PERIOD"]) or None
PROGRAMS, MOST_LAYERS = int(os.environ["PROGRAMS"]), int(os.environ["MOST_LAYERS"])
MEMORY_BYTES = 1 << 22


async def attach(dut):
    """Return registers, memory and the random numbers of a test, out of reset."""
    rng = np.random.default_rng(SEED)
    ports = lite_ports(12), master_read_ports(CONFIG, 64), master_write_ports(CONFIG, 64)
    await start(dut, inputs_of(*ports), core_period=CORE_PERIOD)
    return Lite(dut, rng, share=SHARE), Storage(dut, MEMORY_BYTES, rng, share=SHARE), rng


class Runner:
    """A host whose driver writes programs to places that change."""

    def __init__(self, lite, storage, rng):
        self.registers = Registers(lite, "axi")
        self.rng = rng
        half, size = MEMORY_BYTES // 2, CONFIG.link_bits // 8
        self.driver = MemoryDriver(
            CONFIG,
            self.registers,
            storage,
            program=range(half),
            answer=range(half, 2 * half),
            wait=lite.wait,
        )
        self.word_bytes = size
        self.half = half
        self.host = Machine(CONFIG, driver=self.drive)
        self.compared = 0

    def drive(self, words):
        """Run a program at places of any alignment."""
        first, second = (int(place) * self.word_bytes for place in self.rng.integers(0, 4096, 2))
        self.driver.program = range(first, self.half)
        self.driver.answer = range(self.half + second, 2 * self.half)
        return self.driver(words)

    def check(self, several):
        """Run jobs as one program and compare every value."""
        for job, result in zip(several, self.host.run_jobs(several), strict=True):
            np.testing.assert_array_equal(result.ofmap, expected(job))
            self.compared += 1
        counters = self.registers.counters()
        assert counters == result.answer.counters
        assert self.registers.get("layers") == len(several)
        assert self.registers.get("programs") == 1


@cocotb.test()
async def random_layers(dut):
    """Programs of random layers, anywhere in memory."""
    runner = Runner(*await attach(dut))

    def run():
        @settings(
            max_examples=PROGRAMS,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(st.lists(jobs(CONFIG, map_with=map_layer), min_size=1, max_size=MOST_LAYERS))
        def check(several):
            runner.check(several)

        runner.driver.prepare()
        check()

    await bridge(run)()
    Path(os.environ["COUNTS"]).write_text(json.dumps({"compared": runner.compared}))
