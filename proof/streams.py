"""The proofs of the stream contract: every output stream of every component."""

from amaranth.lib import wiring

from .catalog import CATALOG, components
from .contract import Contract, stream_ports
from .sby import Proof
from .stand_ins import adapted, stand_in
from .structure import structure_result
from .surroundings import PROMPT, SURROUNDINGS, WITHDRAWN


__all__ = ["contract_proofs", "covered_ports", "every_port", "structure_results"]

INDUCTION = {"engine": "smtbmc bitwuzla", "depth": 3}
BOUNDED = {"engine": "smtbmc bitwuzla", "bounded": True, "depth": 12, "budget": 400}
READER = [(("o",), {}), (("o_address",), BOUNDED)]
STORE = [((), BOUNDED | {"cover": 30})]
#: Proofs that are not done by PDR in a minute: by component and remark, the outputs (all if there
#: are none) and how. What is bounded says so.
HOW = {
    ("array.array.PEArray", ""): [((), {"budget": 600})],
    ("array.array.PEArray", "skipping"): [((), {"budget": 600})],
    ("array.column.Column", "skipping"): [((), {"budget": 300})],
    ("array.column.Column", "compressed"): [((), {"budget": 300})],
    ("axi.memory_top.MemoryTop", ""): [
        (("s_axil_b", "s_axil_r", "m_axi_ar"), {"budget": 400}),
        (("m_axi_aw", "m_axi_w"), {"budget": 600}),
    ],
    ("control.ifmap_stream.IfmapStream", ""): [
        (("o",), {"budget": 400}),
        (("o_address",), {"budget": 400}),
    ],
    ("control.ifmap_stream.IfmapStream", "skipping"): [
        (("o_address", "o_second"), {"budget": 300}),
        (("o",), BOUNDED),
    ],
    ("control.loader.Loader", ""): [((), INDUCTION)],
    ("control.packet_serial.SerialPacketOut", "serial"): [((), {"cover": 16, "budget": 300})],
    ("control.psum_stream.PsumReader", ""): READER,
    ("control.psum_stream.PsumReader", "pipelined"): READER,
    ("control.psum_stream.PsumReader", "serial"): READER,
    ("control.squeeze.Squeeze", "skipping"): [((), INDUCTION)],
    ("control.store.Store", ""): STORE,
    ("control.store.Store", "pipelined"): STORE,
    ("control.store.Store", "serial"): STORE,
    ("control.store_serial.SerialPost", "serial"): [((), INDUCTION)],
    ("core.Core", ""): [((), {"budget": 900})],
    ("pe.psum_banks.PsumBanks", "compressed"): [((), BOUNDED)],
    ("serial.port.SerialPort", ""): [((), {"cover": 24})],
    ("top.Top", ""): [((), {"engine": "smtbmc bitwuzla", "depth": 2, "cover": 30, "budget": 900})],
    ("core.Core", "skipping"): [((), {"budget": 900})],
}
#: Components that are proven in seconds: `make test` repeats them.
QUICK = ("flow.Queue", "array.multicast.Multicast", "array.collect.Pack", "codec.gearbox.Gearbox")


def instances():
    """Yield class name, remark, and a function that makes a new instance of it."""
    classes = components()
    for part, variants in CATALOG.items():
        for remark, keywords in variants:
            yield part, remark, lambda part=part, kw=keywords: adapted(part, classes[part](**kw))


def ports_of(make):
    """Return the stream ports of a component that is looked at and never elaborated."""
    component = make()
    silence(component)
    return stream_ports(component)


def silence(component):
    """Say of ``component`` and what it holds: it is not a design that somebody forgot."""
    component._MustUse__silence = True
    for part in vars(component).values():
        if isinstance(part, wiring.Component):
            silence(part)


def every_port():
    """Return (component, remark, port) of every output stream that there is."""
    return {
        (part, remark, port.name)
        for part, remark, make in instances()
        for port in ports_of(make)
        if not port.is_input
    }


def covered_ports():
    """Return the same of those that a proof of :func:`contract_proofs` is about."""
    found = set()
    for part, remark, make in instances():
        outputs = [port.name for port in ports_of(make) if not port.is_input]
        for only, _how in HOW.get((part, remark), [((), {})]):
            found |= {(part, remark, name) for name in outputs if not only or name in only}
    return found


def contract_proofs():
    """Return the proofs of all components that have a stream at their output."""
    found = []
    for part, remark, make in instances():
        if all(port.is_input for port in ports_of(make)):
            continue
        for only, how in HOW.get((part, remark), [((), {})]):
            found.append(contract(part, remark, make, only, how))
    return found


def contract(part, remark, make, only, how):
    """Return the proof for the outputs ``only`` of one component."""
    driven, around = SURROUNDINGS.get((part, remark)) or SURROUNDINGS.get(part, ((), None))

    def harness():
        with stand_in(part):
            component = make()
        return Contract(
            component,
            context=stand_in(part),
            driven=driven,
            around=around,
            only=only,
            unless=WITHDRAWN.get(part),
            prompt=PROMPT.get(part, ()),
        )

    words = ["offers stay", *([f"of {', '.join(only)}"] if only else [])]
    name = " ".join(words + ([f"({remark})"] if remark else []))
    return Proof(name=name, part=part, harness=harness, quick=part in QUICK, **how)


def structure_results(parts=()):
    """Return what the netlists say of the components whose name holds one of ``parts``, or all."""
    return [
        structure_result(part, remark, make)
        for part, remark, make in instances()
        if any(not port.is_input for port in ports_of(make))
        if not parts or any(wanted in part for wanted in parts)
    ]
