"""The registers of a wrapper, made from their table."""

from amaranth.hdl import Cat, Const, Module, Signal, Value
from amaranth.lib import data, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import ceil_log2

from ..register import Access
from ..registers import ADDRESS_BITS


__all__ = ["RegisterFile", "layout"]


def layout(register):
    """Return the fields of a register as a layout; a register of one field is that field."""
    if len(register.fields) == 1:
        return register.fields[0].bits
    return data.StructLayout({field.name: field.bits for field in register.fields})


def members(registers):
    """Return the ports of a :class:`RegisterFile` beside the bus."""
    found = {}
    for name, register in registers.items():
        if register.access in {Access.STATUS, Access.PENDING}:
            found[f"i_{name}"] = In(layout(register))
        if register.access in {Access.STORED, Access.STROBE, Access.PENDING}:
            found[f"o_{name}"] = Out(layout(register))
        if register.count > 1:
            found[f"o_{name}_index"] = Out(ceil_log2(register.count))
    return found


class RegisterFile(wiring.Component):
    """Reads and writes the registers of a table.

    A read is answered in its cycle. A write acts in the next cycle: a strobe is then 1 for one
    cycle. Where software clears a pending bit in the cycle in which the hardware sets it, it stays
    set.

    Parameters
    ----------
    registers : dict of str to Register
        The table.
    constants : dict of str to int
        Values of its constant registers.

    Members
    -------
    i_write, i_read, i_write_index, i_read_index, i_data, i_strobe, o_data, o_write_error,
    o_read_error :
        The bus, see :class:`Lite`. Errors: there is no such register, or a constant or a status is
        written.
    i_<name> :
        What a status says; which bits of a pending register are set now.
    o_<name> :
        A stored register, a strobe, or what is pending.
    o_<name>_index :
        Which register of an array is read.

    Raises
    ------
    ValueError
        Two registers overlap, or a constant has no value.
    """

    i_write: Signal
    i_read: Signal
    i_write_index: Signal
    i_read_index: Signal
    i_data: Signal
    i_strobe: Signal
    o_data: Signal
    o_write_error: Signal
    o_read_error: Signal

    def __init__(self, registers, constants):
        self.registers = registers
        self.constants = constants
        taken = {}
        for name, register in registers.items():
            if register.access == Access.CONSTANT and name not in constants:
                raise ValueError(f"constants must have a value for {name}")
            for index in range(register.address // 4, register.address // 4 + register.count):
                if index in taken:
                    raise ValueError(f"{name} must not overlap {taken[index]}")
                taken[index] = name
        index = ADDRESS_BITS - 2
        bus = {
            "i_write": In(1),
            "i_read": In(1),
            "i_write_index": In(index),
            "i_read_index": In(index),
            "i_data": In(32),
            "i_strobe": In(4),
            "o_data": Out(32),
            "o_write_error": Out(1),
            "o_read_error": Out(1),
        }
        super().__init__(bus | members(registers))

    def serve(self, m, lite):
        """Connect the bus to a :class:`Lite`, in the module ``m`` that holds both."""
        m.d.comb += [
            self.i_write.eq(lite.o_write),
            self.i_write_index.eq(lite.o_write_index),
            self.i_read_index.eq(lite.o_read_index),
            self.i_data.eq(lite.o_data),
            self.i_strobe.eq(lite.o_strobe),
            lite.i_data.eq(self.o_data),
            lite.i_write_error.eq(self.o_write_error),
            lite.i_read_error.eq(self.o_read_error),
        ]

    def port(self, way, name):
        """Return a port of a register as a plain value."""
        return Value.cast(getattr(self, f"{way}_{name}"))

    def elaborate(self, platform):
        m = Module()
        lanes = Cat(bit.replicate(8) for bit in self.i_strobe)
        self._read(m)
        m.d.comb += self.o_write_error.eq(1)
        for name, register in self.registers.items():
            if register.access == Access.STROBE:
                m.d.sync += self.port("o", name).eq(0)
            if register.access == Access.PENDING:
                m.d.sync += self.port("o", name).eq(self.port("o", name) | self.port("i", name))
        with m.Switch(self.i_write_index):
            for name, register in self.registers.items():
                if register.access in {Access.CONSTANT, Access.STATUS}:
                    continue
                with m.Case(register.address // 4):
                    m.d.comb += self.o_write_error.eq(0)
                    with m.If(self.i_write):
                        self._write(m, name, register, lanes)
        return m

    def _write(self, m, name, register, lanes):
        """Write one register."""
        target = self.port("o", name)
        if register.access == Access.STORED:
            m.d.sync += target.eq((target & ~lanes) | (self.i_data & lanes))
        elif register.access == Access.STROBE:
            m.d.sync += target.eq(self.i_data & lanes)
        else:
            m.d.sync += target.eq((target & ~(self.i_data & lanes)) | self.port("i", name))

    def _read(self, m):
        """Choose what is read."""
        with m.Switch(self.i_read_index):
            for name, register in self.registers.items():
                first = register.address // 4
                if register.access == Access.CONSTANT:
                    value = Const(self.constants[name], 32)
                elif register.access == Access.STROBE:
                    value = Const(0, 32)
                else:
                    side = "i" if register.access == Access.STATUS else "o"
                    value = self.port(side, name)
                if register.count > 1:
                    port = getattr(self, f"o_{name}_index")
                    m.d.comb += port.eq(self.i_read_index - first)
                with m.Case(*range(first, first + register.count)):
                    m.d.comb += self.o_data.eq(value)
            with m.Default():
                m.d.comb += self.o_read_error.eq(1)
