"""Memories as somebody else would supply them: what the contract leaves open is put to the test."""

__all__ = ["models"]

#: What stands behind the ports of every kind. A word begins as ``GARBAGE``, and so does what is
#: read before the first read.
HEAD = """
module {module}({ports});
  input clk;
  {inputs}
  input [{last}:0] write_data;
  output {reg}[{last}:0] read_data;
  reg [{last}:0] words [0:{top}];
  integer i;
  initial for (i = 0; i <= {top}; i = i + 1) words[i] = GARBAGE;
"""
BODIES = {
    "1rw": (
        ("enable", "write", "address"),
        """
  initial read_data = GARBAGE;
  always @(posedge clk)
    if (enable && write) words[address] <= write_data;
    else if (enable) read_data <= words[address];
endmodule
""",
    ),
    "1r1w": (
        ("write_enable", "write_address", "read_enable", "read_address"),
        """
  initial read_data = GARBAGE;
  always @(posedge clk) begin
    if (write_enable) words[write_address] <= write_data;
    if (read_enable)
      read_data <= write_enable && write_address == read_address ? GARBAGE : words[read_address];
  end
endmodule
""",
    ),
    "1r1w_async": (
        ("write_enable", "write_address", "read_address"),
        """
  assign read_data = words[read_address];
  always @(posedge clk) if (write_enable) words[write_address] <= write_data;
endmodule
""",
    ),
}


def models(memories):
    """Return the Verilog of every memory that a sidecar lists.

    Words begin with garbage, and a word that is read while it is written is garbage where that is
    left open.
    """
    return "".join(model(**memory) for memory in memories)


def model(*, module, kind, depth, width, collision, **_others):
    """Return the Verilog of one memory."""
    assert collision == {"1rw": "none", "1r1w": "undefined", "1r1w_async": "old"}[kind]
    names, body = BODIES[kind]
    bits = max(1, (depth - 1).bit_length())
    inputs = (f"input [{bits - 1}:0] {n};" if "address" in n else f"input {n};" for n in names)
    text = HEAD.format(
        module=module,
        ports=", ".join(("clk", *names, "write_data", "read_data")),
        inputs=" ".join(inputs),
        last=width - 1,
        top=depth - 1,
        reg="" if "async" in kind else "reg ",
    )
    return (text + body).replace("GARBAGE", f"{{{width}{{1'b1}}}}")
