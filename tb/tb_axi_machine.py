"""Bench for both wrappers around a machine: the host's own drivers run layers over them."""

import json
import os
from pathlib import Path

import cocotb
import numpy as np
from cocotb.task import bridge
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lacuna.host.axi import MemoryDriver, Registers, StreamDriver
from lacuna.host.machine import Machine
from lacuna.host.mapper import map_layer
from lacuna.hw.axi.ports import lite_ports, master_read_ports, master_write_ports, stream_ports
from lacuna.tb.axi_bus import Lite, Storage, Streams, inputs_of, start
from lacuna.tb.layers import expected, jobs
from lacuna.tb.machines import config_of


CONFIG = config_of(os.environ["MACHINE"])
WRAPPER = os.environ["WRAPPER"]
SHARE = float(os.environ["SHARE"])
CORE_PERIOD = int(os.environ["CORE_PERIOD"]) or None
PROGRAMS, MOST_LAYERS = int(os.environ["PROGRAMS"]), int(os.environ["MOST_LAYERS"])
SEED = 2017
WORD = CONFIG.link_bits // 8
#: Bytes of memory; programs stand in the first half, answers in the second.
HALF = 1 << 21
PORTS = {
    "stream": (stream_ports(CONFIG),),
    "memory": (master_read_ports(CONFIG, 64), master_write_ports(CONFIG, 64)),
}


class Runner:
    """A host with a driver, out of reset."""

    def __init__(self, dut):
        self.rng = np.random.default_rng(SEED)
        lite = Lite(dut, self.rng, share=SHARE)
        if WRAPPER == "stream":
            self.registers = Registers(lite, "stream")
            link = Streams(dut, self.rng, share=SHARE)
            self.driver = StreamDriver(CONFIG, self.registers, link, wait=lite.wait)
            drive = self.driver
        else:
            self.registers = Registers(lite, "axi")
            storage = Storage(dut, 2 * HALF, self.rng, share=SHARE)
            places = {"program": range(HALF), "answer": range(HALF, 2 * HALF)}
            self.driver = MemoryDriver(CONFIG, self.registers, storage, wait=lite.wait, **places)
            drive = self.drive
        self.host = Machine(CONFIG, driver=drive)
        self.compared = 0

    def drive(self, words):
        """Run a program at places of any alignment."""
        first, second = (WORD * int(place) for place in self.rng.integers(0, 4096, 2))
        self.driver.program = range(first, HALF)
        self.driver.answer = range(HALF + second, 2 * HALF)
        return self.driver(words)

    def check(self, several):
        """Run jobs as one program; compare every value, and the registers with the packets."""
        results = self.host.run_jobs(several)
        for job, result in zip(several, results, strict=True):
            np.testing.assert_array_equal(result.ofmap, expected(job))
            self.compared += 1
        get = self.registers.get
        assert self.registers.counters() == results[-1].answer.counters
        assert (get("layers"), get("counted"), get("programs")) == (len(several), len(several), 1)
        assert get("layer_id") == len(several) - 1
        assert get("failures") == get("error") == 0
        if CORE_PERIOD is None:
            assert get("cycles_low") >= sum(result.cycles for result in results)


@cocotb.test()
async def random_layers(dut):
    """Run programs of random layers; in memory they stand anywhere."""
    await start(dut, inputs_of(lite_ports(12), *PORTS[WRAPPER]), core_period=CORE_PERIOD)
    runner = Runner(dut)

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
