"""Generated Verilog of the networks and streams, with the traffic of their other tests."""

import json
from dataclasses import asdict

import numpy as np
import pytest

from lacuna.gen.verilog import ports
from lacuna.hw.array.multicast import Multicast
from lacuna.sim import cocotb_runner
from lacuna.tb import (
    test_array,
    test_chain,
    test_collect,
    test_count,
    test_dispatch,
    test_filters,
    test_gate,
    test_ifmap_stream,
    test_loader,
    test_multicast,
    test_packet_in,
    test_pass_load,
    test_psum_stream,
    test_route,
    test_watch,
)
from lacuna.tb.array_pass import make_config
from lacuna.tb.traffic import input_ports, plan


SMALL = make_config(2, 2)


def array_case(rng, config):
    """Return the array on two passes that are loaded before either runs."""
    passes = test_array.two_passes(config, rng, filter_sets=True)
    return test_array.case(config, passes, ahead=True)


def multicast_case(rng, targets):
    """Return a multicast to so many targets and its words."""
    return test_multicast.case(rng, Multicast(8, targets=targets))


def grid_case(rng, columns):
    """Return a multicast to two rows of so many columns, and its words."""
    return test_multicast.grid_case(rng, 2, columns)[:2]


CASES = {
    "multicast": (multicast_case, 3),
    "grid_multicast": (grid_case, 3),
    "ifmap_router": (test_route.case, SMALL),
    "filter_network": (test_filters.case, SMALL),
    "unpack": (test_chain.unpack_case, SMALL),
    "psum_feeder": (test_chain.feeder_case, SMALL),
    "pack": (test_collect.pack_case, SMALL),
    "psum_collector": (test_collect.collector_case, make_config(2, 2, column_fifo_words=12)),
    "pe_array": (array_case, SMALL),
    "ifmap_stream": (test_ifmap_stream.case, SMALL),
    "psum_reader": (test_psum_stream.reader_case, SMALL),
    "psum_writer": (test_psum_stream.writer_case, SMALL),
    "loader": (test_loader.case, SMALL),
    "packet_in": (test_packet_in.case, make_config(2, 2, link_bits=32)),
    "pass_load": (test_pass_load.case, SMALL),
    "dispatch": (test_dispatch.case, SMALL),
    "gate": (test_gate.case, test_gate.make_config()),
    "watch": (test_watch.case, SMALL),
    "count": (test_count.case, make_config(1, 2)),
}
#: Verilator compiles for half a minute each: it does these, Icarus all.
VERILATED = "psum_reader", "pe_array"
RUNS = [
    (simulator, name)
    for simulator in cocotb_runner.simulators()
    for name in (VERILATED if simulator == "verilator" else CASES)
]


@pytest.mark.parametrize("simulator, name", RUNS)
def test_part(simulator, name, tmp_path):
    make, size = CASES[name]
    component, phases = make(np.random.default_rng(2017), size)
    inputs = input_ports(component)
    outputs = [port for port in ports(component) if port not in inputs]
    phases = [asdict(phase) for phase in plan(component, phases)]
    case = tmp_path / "case.json"
    case.write_text(json.dumps({"inputs": inputs, "outputs": outputs, "phases": phases}))
    ran = cocotb_runner.run(
        component,
        name=name,
        bench="lacuna.tb.tb_streams",
        build_dir=tmp_path,
        simulator=simulator,
        case=case,
    )
    assert ran == 3
