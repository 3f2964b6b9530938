"""Bench for a whole machine: the layers of the demonstration, on a piece of its picture."""

import cocotb
import numpy as np

from lacuna.bench.demo import network
from lacuna.host.job import Job
from lacuna.host.mapper import map_layer
from lacuna.host.picture import load, to_fixed
from lacuna.tb.layers import expected
from lacuna.tb.streams import Stall
from lacuna.tb.tb_machine import CONFIG, Link, start


#: Layers that are compared.
LAYERS = 2
#: The piece: rows and columns of the photograph.
PIECE = slice(24, 40), slice(32, 48)
#: Cycles of one layer at most.
LIMIT = 400_000


def demonstration():
    """Yield the layers as jobs, each on what golden makes of the one before."""
    picture = load(None)[:, PIECE[0], PIECE[1]]
    fixed = {"fraction_bits": CONFIG.product_shift, "bits": CONFIG.activation_bits}
    ifmap = to_fixed(picture, **fixed)[None]
    for stage in network(*picture.shape, CONFIG):
        mapping = map_layer(stage.layer, CONFIG)
        job = Job(mapping=mapping, ifmap=ifmap, filters=stage.filters, bias=stage.bias)
        ifmap = expected(job)
        yield job


@cocotb.test(timeout_time=20, timeout_unit="ms")
async def demonstration_matches_golden(dut):
    """Two layers, values of which are not all alike."""
    await start(dut)
    link = Link(dut, Stall(np.random.default_rng(1), idle=0, stall=0), limit=LIMIT)
    for number, job in enumerate(demonstration()):
        assert len(np.unique(expected(job))) > 4
        before = link.cycle
        await link.run([job])
        dut._log.info("layer %d: %d cycles", number, link.cycle - before)
