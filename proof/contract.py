"""The stream contract of any component: what is offered stays, until it is taken."""

from contextlib import nullcontext
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from unittest.mock import patch

from amaranth.hdl import Cat, Const, Elaboratable, Fragment, Module, Mux, Signal, Value
from amaranth.lib import stream
from amaranth.lib.wiring import In

from ..hw.flow import Queue
from .rules import Rules, any_seq


__all__ = [
    "Contract",
    "Port",
    "drive",
    "free_inputs",
    "free_ports",
    "held",
    "obeys",
    "stream_ports",
]


@dataclass(frozen=True)
class Port:
    """A stream port of a component, or a channel of an AXI bus.

    ``name`` is that of its Verilog ports; a channel (``s_axis_t``, ``m_axi_ar``) has the ports
    ``channel`` beside ``valid`` and ``ready``. ``stream`` has ``valid``, ``ready`` and ``p``.
    """

    name: str
    is_input: bool
    stream: Any
    channel: tuple | None = None

    @property
    def valid_name(self):
        """Name of ``valid`` in Verilog."""
        return f"{self.name}__valid" if self.channel is None else f"{self.name}valid"

    @property
    def ready_name(self):
        """Name of ``ready`` in Verilog."""
        return f"{self.name}__ready" if self.channel is None else f"{self.name}ready"

    @property
    def payload_names(self):
        """Names of the payload in Verilog."""
        return [f"{self.name}__payload"] if self.channel is None else list(self.channel)

    @property
    def member_names(self):
        """Names of the plain members that a channel is made of; none of a stream."""
        if self.channel is None:
            return []
        return [self.valid_name, self.ready_name, *self.channel]


def walk(signature, holder):
    """Yield name, member and value of each port of ``holder``; arrays are taken apart."""
    for name, member in signature.members.items():
        yield from spread(name, member, getattr(holder, name), member.dimensions)


def spread(name, member, value, dimensions):
    """Yield the elements of an array of ports, or the port itself."""
    if not dimensions:
        yield name, member, value
        return
    for index in range(dimensions[0]):
        yield from spread(f"{name}__{index}", member, value[index], dimensions[1:])


def is_stream(member):
    """Whether a member of a signature is a stream."""
    return member.is_signature and isinstance(member.signature, stream.Signature)


def stream_ports(component):
    """Return every stream :class:`Port` of ``component``, and every channel of an AXI bus."""
    members = component.signature.members
    found = [
        Port(name, member.flow is In, value)
        for name, member, value in walk(component.signature, component)
        if is_stream(member)
    ]
    for name, member in members.items():
        prefix = name.removesuffix("valid")
        if prefix == name or f"{prefix}ready" not in members:
            continue
        payload = tuple(
            each
            for each in members
            if each.startswith(prefix) and each not in {name, f"{prefix}ready"}
        )
        signals = SimpleNamespace(
            valid=getattr(component, name),
            ready=getattr(component, f"{prefix}ready"),
            p=Cat(getattr(component, each) for each in payload),
        )
        found.append(Port(prefix, member.flow is In, signals, payload))
    return found


def bits(value):
    """Return a payload as a plain value."""
    return Value.cast(value)


def drive(m, port, *, offers=None, stays=None):
    """Drive input ``port`` with any offers that obey the contract; nothing else is assumed.

    With ``offers``, one is made only in a cycle in which that is 1. With ``stays``, the payload is
    that of the cycle before in those in which that is 1. Return whether an offer was not taken.
    """
    source, name = port.stream, port.name
    waits = Signal(name=f"{name}_waits")
    before = Signal(len(bits(source.p)), name=f"{name}_before")
    offer = any_seq(m, 1, f"{name}_any_valid")
    m.d.comb += source.valid.eq(waits | (offer if offers is None else offer & offers))
    m.d.sync += waits.eq(source.valid & ~source.ready)
    if len(before):
        payload = any_seq(m, len(before), f"{name}_any_payload")
        keeps = waits if stays is None else waits | stays
        m.d.comb += bits(source.p).eq(Mux(keeps, before, payload))
        m.d.sync += before.eq(bits(source.p))
    return waits


def held(m, port):
    """Return whether ``port`` had an offer that was not taken, and what it was."""
    waits = Signal(name=f"{port.name}_waited")
    before = Signal(len(bits(port.stream.p)), name=f"{port.name}_offered")
    m.d.sync += [
        waits.eq(port.stream.valid & ~port.stream.ready),
        before.eq(bits(port.stream.p)),
    ]
    return waits, before


def obeys(m, rules, port, *, gone: Any = 0, waiting=True):
    """Add the contract of output ``port`` to ``rules``; a stalled offer must be reachable.

    With ``gone`` an offer may be withdrawn. Without ``waiting`` it is never made before it can be
    taken.
    """
    waits, before = held(m, port)
    rules.always(f"{port.name} holds its offer", ~waits | port.stream.valid | gone)
    if len(before):
        rules.always(
            f"{port.name} keeps its payload", ~waits | (bits(port.stream.p) == before) | gone
        )
    if waiting:
        rules.reached(f"{port.name} waits and goes on", waits & port.stream.ready)
    else:
        rules.reached(f"{port.name} goes on", port.stream.valid & port.stream.ready)


def free_inputs(m, component, *, driven=()):
    """Let every input of ``component`` that is no stream have any value in every cycle."""
    channels = {name for port in stream_ports(component) for name in port.member_names}
    for name, member, value in walk(component.signature, component):
        if member.is_signature or member.flow is not In or name in {*driven, *channels}:
            continue
        if len(bits(value)):
            m.d.comb += bits(value).eq(any_seq(m, len(bits(value)), f"{name}_any"))


def free_ports(m, component, *, driven=()):
    """Let anything happen at the ports of ``component`` but ``driven`` that obeys the contract."""
    free_inputs(m, component, driven=driven)
    for port in stream_ports(component):
        if port.name in driven:
            continue
        if port.is_input:
            drive(m, port)
        else:
            m.d.comb += port.stream.ready.eq(any_seq(m, 1, f"{port.name}_any_ready"))


def elaborated(component):
    """Return the fragment of ``component`` and all queues in it."""
    queues, original = [], Queue.elaborate

    def elaborate(self, platform):
        queues.append(self)
        return original(self, platform)

    with patch.object(Queue, "elaborate", elaborate):
        return Fragment.get(component, None), queues


class Contract(Elaboratable):
    """A component whose inputs obey the contract and whose outputs must.

    Parameters
    ----------
    component : :class:`wiring.Component`
        The design.
    driven : sequence of str
        Inputs that ``around`` drives; all others are free.
    around : callable of (m, component), optional
        Drives them (:mod:`proof.surroundings`).
    only : sequence of str, optional
        The outputs that are looked at; all of them by default.
    unless : callable of component, optional
        Returns when an offer may be withdrawn.
    prompt : sequence of str, optional
        Outputs that offer only what can be taken at once, by their surroundings.
    context : context manager, optional
        In it the component is elaborated.
    """

    def __init__(
        self,
        component,
        *,
        driven=(),
        around=None,
        only=(),
        unless=None,
        prompt=(),
        context=None,
    ):
        self.component = component
        self.context = context or nullcontext()
        self.driven = driven
        self.around = around
        self.only = only
        self.unless = unless
        self.prompt = prompt

    def elaborate(self, platform):
        m = Module()
        rules = Rules(m)
        with self.context:
            m.submodules.dut, queues = elaborated(self.component)
        for number, queue in enumerate(queues):
            if queue.depth & (queue.depth + 1):  # else `level` cannot hold more
                rules.always(
                    f"queue {number} holds no more than it can", queue.level <= queue.depth
                )
        free_ports(m, self.component, driven=self.driven)
        for port in stream_ports(self.component):
            if not port.is_input and (not self.only or port.name in self.only):
                gone = self.unless(self.component) if self.unless else Const(0)
                obeys(m, rules, port, gone=gone, waiting=port.name not in self.prompt)
        if self.around:
            self.around(m, self.component)
        if not any(not port.is_input for port in stream_ports(self.component)):
            rules.reached(
                "input is taken",
                Cat(p.stream.valid & p.stream.ready for p in stream_ports(self.component)).any(),
            )
        return m
