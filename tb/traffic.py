"""Traffic of a component, cycle by cycle: what goes in, what must come out, in both simulators."""

from dataclasses import dataclass, field

from amaranth.hdl import ResetInserter, Signal
from amaranth.sim import Simulator

from lacuna.gen.verilog import ports
from lacuna.tb.streams import Stall


__all__ = ["Phase", "Traffic", "cycles_of", "input_ports", "plan", "play", "simulate", "streams"]


@dataclass
class Phase:
    """What happens between two barriers; ports have their names in Verilog.

    A phase ends ``settle`` cycles after its last transfer, and takes at least ``cycles``. Streams
    that it does not name are offered nothing and must offer nothing.

    Parameters
    ----------
    inputs : dict of stream to list of int
        Payloads in.
    outputs : dict of stream to list of int or (int, mask)
        Payloads that must come out; only the bits of the mask count.
    strobes : dict of port to (mask, list of int)
        Values of a port in those cycles in which a bit of the mask is 1.
    constants : dict of port to int
        Set until another phase sets them.
    after : dict of input stream to stream
        The k-th payload is offered when the k-th of the other stream has gone by.
    pulses : dict of port to stream
        One cycle of 1 for each payload of the stream, some time after it.
    finals : dict of port to int
        What outputs show in the last cycle.
    watch : list of port
        Ports whose value in each cycle is noted.
    fresh : bool
        A reset comes before the phase.
    cycles, settle, limit : int
        Least length; cycles after the last transfer; cycles after which the phase has failed.
    """

    inputs: dict = field(default_factory=dict)
    outputs: dict = field(default_factory=dict)
    strobes: dict = field(default_factory=dict)
    constants: dict = field(default_factory=dict)
    after: dict = field(default_factory=dict)
    pulses: dict = field(default_factory=dict)
    finals: dict = field(default_factory=dict)
    watch: list = field(default_factory=list)
    fresh: bool = False
    cycles: int = 0
    settle: int = 0
    limit: int = 5000


def plan(component, phases):
    """Name all streams of ``component`` in every phase."""
    sources, sinks = streams(component)
    for phase in phases:
        phase.inputs = {name: [] for name in sources} | phase.inputs
        phase.outputs = {name: [] for name in sinks} | phase.outputs
    return phases


def streams(component):
    """Return the names of the streams into and out of ``component``."""
    found = {"i": [], "o": []}
    for name, (_value, direction) in ports(component).items():
        if name.endswith("__valid"):
            found[direction.value[0]].append(name.removesuffix("__valid"))
    return found["i"], found["o"]


def input_ports(component):
    """Return the names of all inputs of ``component``."""
    return [name for name, (_value, way) in ports(component).items() if way.value == "input"]


class Traffic:
    """One phase under way: says what to drive in a cycle, and judges what was seen in it.

    Raises
    ------
    AssertionError
        An offer is withdrawn or changed; something comes out that must not; something is missing
        when ``limit`` is reached.
    """

    def __init__(self, phase, stall, *, begin=0):
        self.phase = phase
        self.stall = stall
        self.begin = self.cycle = begin
        names = [*phase.inputs, *phase.outputs, *phase.strobes, *phase.pulses, *phase.watch]
        self.log = {name: [] for name in names}
        self.offers = dict.fromkeys(phase.inputs, False)
        self.refused = {}  # output stream to the payload that was not taken
        self.quiet = 0
        self.last = {}

    def drives(self):
        """Return ``{port: value}`` for this cycle; a payload that is not offered is all ones."""
        phase, values = self.phase, {}
        for name, payloads in phase.inputs.items():
            sent = len(self.log[name])
            source = phase.after.get(name)
            if not self.offers[name] and sent < len(payloads):
                known = source is None or sent < len(self.log[source])
                self.offers[name] = known and not self.stall.pauses()
            values[f"{name}__valid"] = int(self.offers[name])
            values[f"{name}__payload"] = payloads[sent] if self.offers[name] else -1
        for name in phase.outputs:
            values[f"{name}__ready"] = int(not self.stall.refuses())
        for name, source in phase.pulses.items():
            owed = len(self.log[name]) < len(self.log[source])
            values[name] = int(owed and not self.stall.pauses())
        self.driven = values | phase.constants
        return self.driven

    def observe(self, seen):
        """Note what the ports showed before the clock edge."""
        for name in self.phase.inputs:
            if self.driven[f"{name}__valid"] and seen[f"{name}__ready"]:
                self.log[name].append((self.cycle, self.driven[f"{name}__payload"]))
                self.offers[name] = False
        for name, expected in self.phase.outputs.items():
            self._output(name, expected, seen)
        for name, (mask, expected) in self.phase.strobes.items():
            if seen[name] & mask:
                self._note(name, expected, seen[name])
        for name in self.phase.pulses:
            if self.driven[name]:
                self.log[name].append((self.cycle, 1))
        for name in self.phase.watch:
            self.log[name].append((self.cycle, seen[name]))
        self.cycle += 1
        self.last = seen
        missing = self._missing()
        self.quiet = 0 if missing else self.quiet + 1
        taken = self.cycle - self.begin
        assert taken < self.phase.limit, f"after {taken} cycles there are still missing {missing}"

    @property
    def finished(self):
        """Whether the phase has ended."""
        phase = self.phase
        if self.quiet <= phase.settle or self.cycle - self.begin < max(phase.cycles, 1):
            return False
        for name, value in phase.finals.items():
            assert self.last[name] == value, f"{name} must be {value}, not {self.last[name]}"
        return True

    def _output(self, name, expected, seen):
        """Judge one output stream."""
        valid, ready = seen[f"{name}__valid"], self.driven[f"{name}__ready"]
        payload = seen[f"{name}__payload"]
        if name in self.refused:
            assert valid, f"{name} withdrew its offer in cycle {self.cycle}"
            before = self.refused.pop(name)
            assert payload == before, f"{name} changed its offer in cycle {self.cycle}"
        if valid and ready:
            self._note(name, expected, payload)
        elif valid:
            self.refused[name] = payload

    def _note(self, name, expected, value):
        """Compare ``value`` with the next of ``expected``."""
        number = len(self.log[name])
        where = f"{name} number {number} in cycle {self.cycle}"
        assert number < len(expected), f"{where} is one too many: {value:#x}"
        wanted = expected[number]
        wanted, mask = wanted if isinstance(wanted, tuple | list) else (wanted, -1)
        assert value & mask == wanted & mask, f"{where} must be {wanted:#x}, not {value:#x}"
        self.log[name].append((self.cycle, value))

    def _missing(self):
        """Return how much each port still has to do."""
        phase = self.phase
        owed = {name: len(values) for name, values in (phase.inputs | phase.outputs).items()}
        owed |= {name: len(values) for name, (_mask, values) in phase.strobes.items()}
        owed |= {name: len(self.log[source]) for name, source in phase.pulses.items()}
        return {k: n - len(self.log[k]) for k, n in owed.items() if n > len(self.log[k])}


async def play(step, reset, phases, stall, *, cycles=None):
    """Run ``phases``, or their first ``cycles``, by ``step(drives)``, which returns what it saw.

    ``reset`` resets the design, with all inputs 0.

    Returns
    -------
    dict of port to list of (cycle, value)
    """
    log, cycle = {}, 0
    for phase in phases:
        if phase.fresh:
            await reset()
        traffic = Traffic(phase, stall, begin=cycle)
        while not traffic.finished:
            if traffic.cycle == cycles:
                return log
            traffic.observe(await step(traffic.drives()))
        cycle = traffic.cycle
        for name, events in traffic.log.items():
            log[name] = log.get(name, []) + events
    return log


def simulate(component, phases, *, rng, gaps=0.0, reset_after=None):
    """Run ``phases`` on ``component`` in Amaranth's simulator; return its log.

    With ``reset_after``, they are first run for so many cycles, then there is a reset.
    """
    reset_signal, log = Signal(), {}
    table = {name: value for name, (value, _way) in ports(component).items()}
    outputs = [name for name in table if name not in input_ports(component)]
    phases = plan(component, phases)

    async def bench(ctx):
        async def step(values):
            for name, value in values.items():
                ctx.set(table[name], value & (1 << len(table[name])) - 1)
            signals = [table[name] for name in outputs]
            seen = (await ctx.tick().sample(*signals))[-len(outputs) :]
            masks = [(1 << len(signal)) - 1 for signal in signals]
            return {n: v & mask for n, v, mask in zip(outputs, seen, masks, strict=True)}

        async def reset():
            for name in input_ports(component):
                ctx.set(table[name], 0)
            ctx.set(reset_signal, 1)
            await ctx.tick()
            ctx.set(reset_signal, 0)

        stall = Stall(rng, idle=gaps, stall=gaps)
        if reset_after is not None:
            await play(step, reset, phases, stall, cycles=reset_after)
            await reset()
        log.update(await play(step, reset, phases, stall))

    sim = Simulator(ResetInserter(reset_signal)(component))
    sim.add_clock(1e-8)
    sim.add_testbench(bench)
    sim.run()
    return log


def cycles_of(log, name):
    """Return the cycles of the transfers of one port."""
    return [cycle for cycle, _value in log[name]]
