"""Memories that flip bits: a machine whose memories, and nothing else, can be disturbed."""

import json
import re
from dataclasses import dataclass

from ..gen import verilog


__all__ = ["Flip", "places", "write"]

#: A memory of every kind. A word begins as garbage, and what is read of a word while it is written
#: is garbage where that is left open. ``flips`` names the one memory that is disturbed, ``address``
#: the word and ``mask`` its bits, ``cycle`` the clock edge, counted from the first.
HEAD = """
module {module}({ports});
  input clk;
  {inputs}
  input [{last}:0] write_data;
  output {reg}[{last}:0] read_data;
  reg [{last}:0] words [0:{top}];
  reg mine = 0;
  reg [63:0] cycle = 0, at = 0;
  reg [31:0] where = 0;
  reg [{last}:0] mask = 0;
  string name;
  wire flips = mine && cycle == at;
  wire [{last}:0] written = flips && {address} == where[{high}:0] ? write_data ^ mask : write_data;
  initial begin
    for (int i = 0; i <= {top}; i = i + 1) words[i] = GARBAGE;
    if ($test$plusargs("memories")) $display("%m {kind} {depth} {width}");
    if ($value$plusargs("flips=%s", name)) mine = name == $sformatf("%m");
    if ($value$plusargs("address=%d", where) && $value$plusargs("mask=%h", mask)) ;
    if ($value$plusargs("cycle=%d", at)) ;
  end
  always @(posedge clk) if (mine) cycle <= cycle + 1;
  always @(posedge clk) begin
    if (flips) words[where[{high}:0]] <= words[where[{high}:0]] ^ mask;
    if ({writes}) words[{address}] <= written;
  end
"""
BODIES = {
    "1rw": (
        ("enable", "write", "address"),
        "enable && write",
        """
  always @(posedge clk) if (enable && !write) read_data <= words[address];
endmodule
""",
    ),
    "1r1w": (
        ("write_enable", "write_address", "read_enable", "read_address"),
        "write_enable",
        """
  always @(posedge clk) if (read_enable)
    read_data <= write_enable && write_address == read_address ? GARBAGE : words[read_address];
endmodule
""",
    ),
    "1r1w_async": (
        ("write_enable", "write_address", "read_address"),
        "write_enable",
        """
  assign read_data = words[read_address];
endmodule
""",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Flip:
    """Bits of one word that change at one clock edge.

    Parameters
    ----------
    memory : str
        Name of the memory, one of :func:`places`.
    address : int
        Number of the word.
    mask : int
        The bits.
    cycle : int
        Number of the clock edge, from the first one of the simulation.
    """

    memory: str
    address: int
    mask: int
    cycle: int

    @property
    def arguments(self):
        """What the simulation must be told."""
        values = f"+address={self.address}", f"+mask={self.mask:x}", f"+cycle={self.cycle}"
        return (f"+flips={self.memory}", *values)


def write(config, name, folder):
    """Write the Verilog of ``config`` with memories that flip bits; return its path.

    Parameters
    ----------
    config : Config
        The machine.
    name : str
        Its name; the module is ``lacuna_<name>``.
    folder : path-like
        Where the file goes.
    """
    boxed = verilog.write_machine(config, name, folder, memory="blackbox")
    memories = json.loads(boxed.with_suffix(".json").read_text())["memories"]
    whole = boxed.with_name(f"{boxed.stem}_faulty.v")
    whole.write_text(boxed.read_text() + "".join(model(**memory) for memory in memories))
    return whole


def model(*, module, kind, depth, width, **_others):
    """Return the Verilog of one memory."""
    names, writes, body = BODIES[kind]
    high = max(1, (depth - 1).bit_length()) - 1
    inputs = (f"input [{high}:0] {n};" if "address" in n else f"input {n};" for n in names)
    text = HEAD.format(
        module=module,
        kind=kind,
        depth=depth,
        width=width,
        ports=", ".join(("clk", *names, "write_data", "read_data")),
        inputs=" ".join(inputs),
        last=width - 1,
        top=depth - 1,
        high=high,
        address="address" if kind == "1rw" else "write_address",
        writes=writes,
        reg="" if "async" in kind else "reg ",
    )
    # odd numbers of ones among them, which are no word of any code
    return (text + body).replace("GARBAGE", f"{{{width}{{1'b1}}}}")


def places(printed):
    """Return the memories of a machine that was started with ``+memories`` and printed this.

    Returns
    -------
    dict of str to tuple
        By name: kind, number of words, bits of a stored word.
    """
    found = re.findall(r"^(\S+) (1rw|1r1w|1r1w_async) (\d+) (\d+)$", printed, re.M)
    return {name: (kind, int(depth), int(width)) for name, kind, depth, width in found}
