"""The machine of the paper: its Verilog runs a layer, bit for bit."""

import pytest

from lacuna.gen import lint, verilog
from lacuna.host.layer import Layer
from lacuna.host.mapper import map_layer
from lacuna.tb import machines
from lacuna.tb.layers import expected, random_job


#: Six pairs of channels by three rows; 20 ofmap rows are two steps of the 14 columns.
LAYER = {"C": 8, "M": 20, "H": 22, "W": 14, "R": 3, "S": 3}


@pytest.mark.full
def test_every_reader_accepts_it(tmp_path):
    path = verilog.write_machine(machines.config_of("eyeriss"), "eyeriss", tmp_path)
    assert {"verilator", "yosys"} <= set(lint.lint(path, name=path.stem))


@pytest.mark.timeout(1500)  # 168 PEs: to write, to compile and to simulate takes minutes
@pytest.mark.full
def test_layers(tally):
    host = machines.host("eyeriss")
    changes = [{"ifmap_coded": True, "ofmap_coded": True}, {"N": 2, "relu": True, "rescale": True}]
    jobs = [
        random_job(map_layer(Layer(**LAYER | change), host.config), zeros=zeros)
        for change, zeros in zip(changes, (0.5, 0.9), strict=True)
    ]
    for job, result in zip(jobs, host.run_jobs(jobs), strict=True):
        tally.compare(result.ofmap, expected(job))
        assert result.counters["pe_products"] >= job.mapping.layer.macs
        assert result.counters["pe_gated"] > 0
        assert result.cycles >= job.mapping.layer.macs / host.config.pe_count
