# amaranth: UnusedElaboratable=no
"""Watch: the first error stays; addresses beyond the end of the buffer are one."""

from dataclasses import replace

import numpy as np
import pytest

from lacuna.hw.control.watch import Watch
from lacuna.hw.formats import Error
from lacuna.tb.array_pass import make_config
from lacuna.tb.traffic import Phase, simulate


CONFIG = make_config(2, 2)
PORTS = 5


def access(port, address, *, valid=1):
    """Return the constant of ``i_addresses`` with one access."""
    return (valid | address << 1) << 17 * port


def shows(before, constants, after):
    """Return two cycles: ``constants`` come while ``before`` shows, then ``after`` shows."""
    quiet = {"i_errors": 0, "i_addresses": 0}
    cause = Phase(constants=quiet | constants, finals={"o_error": before})
    return [cause, Phase(constants=quiet, finals={"o_error": after})]


def case(_rng, config):
    """Return a Watch and phases: every error of every source, a reset before each."""
    dut = Watch(config, addresses=PORTS)
    sources = range(4 if config.protection != "none" else 3)
    assert dut.sources == len(sources)
    causes = [({"i_errors": code << 8 * k}, code) for k in sources for code in list(Error)[1:]]
    beyond = config.buffer_words
    causes += [
        ({"i_addresses": access(port, address)}, Error.ADDRESS)
        for port in range(PORTS)
        for address in (beyond, beyond + 1, 65535)
    ]
    phases = []
    for constants, code in causes:
        found = shows(0, constants, code)
        found[0].fresh = True
        # sticky: neither another error nor silence changes it
        phases += [*found, *shows(code, {"i_errors": 0x030201}, code)]
    return dut, phases


@pytest.mark.parametrize("protection", ["none", "secded"])
def test_every_cause(protection):
    rng = np.random.default_rng(2017)
    simulate(*case(rng, replace(CONFIG, protection=protection)), rng=rng, reset_after=9)


@pytest.mark.parametrize("port", range(PORTS))
def test_addresses_of_the_buffer(port):
    """The last word is no error, nor is an address that nobody asks for."""
    rng = np.random.default_rng(2018)
    last = {"i_addresses": access(port, CONFIG.buffer_words - 1)}
    idle = {"i_addresses": access(port, 65535, valid=0)}
    simulate(Watch(CONFIG, addresses=PORTS), shows(0, last, 0) + shows(0, idle, 0), rng=rng)


def test_first_of_several():
    """In one cycle packets come before the dispatcher, that before the decoder, addresses last."""
    rng = np.random.default_rng(2019)
    everything = access(2, 65535)
    phases = []
    for errors, code in [
        (0x070503, 3), (0x070500, 5), (0x070000, 7), (0, Error.ADDRESS),
    ]:  # fmt: skip
        found = shows(0, {"i_errors": errors, "i_addresses": everything}, code)
        found[0].fresh = True
        phases += found
    simulate(Watch(CONFIG, addresses=PORTS), phases, rng=rng)
