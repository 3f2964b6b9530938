"""The memory that a foreign core is simulated with: its words, and the cycles of each."""

import os

import pytest

from lacuna.sim import axi_memory
from lacuna.tb import machines


WORDS = 4
#: Reads four words from address 0 in one burst, then writes each, inverted, behind address 64.
#: Registers: 4 starts, 8 is 1 while it works.
COPIER = """
module copier(
  input CLK, input RESETN,
  output [31:0] maxi_araddr, output [7:0] maxi_arlen, output maxi_arvalid, input maxi_arready,
  input [127:0] maxi_rdata, input maxi_rvalid, input maxi_rlast, output maxi_rready,
  output [31:0] maxi_awaddr, output [7:0] maxi_awlen, output maxi_awvalid, input maxi_awready,
  output [127:0] maxi_wdata, output [15:0] maxi_wstrb, output maxi_wlast, output maxi_wvalid,
  input maxi_wready, input maxi_bvalid, output maxi_bready,
  input [31:0] saxi_awaddr, input saxi_awvalid, output saxi_awready,
  input [31:0] saxi_wdata, input [3:0] saxi_wstrb, input saxi_wvalid, output saxi_wready,
  output saxi_bvalid, input saxi_bready,
  input [31:0] saxi_araddr, input saxi_arvalid, output saxi_arready,
  output [31:0] saxi_rdata, output saxi_rvalid, input saxi_rready
);
  reg [2:0] state; // idle, address, read, write address, write, answer
  reg [1:0] place;
  reg [127:0] words [3:0];
  reg [31:0] asked;
  assign maxi_araddr = 0, maxi_arlen = 3, maxi_arvalid = state == 1;
  assign maxi_rready = state == 2;
  assign maxi_awaddr = 64, maxi_awlen = 3, maxi_awvalid = state == 3;
  assign maxi_wdata = ~words[place], maxi_wstrb = 16'h7fff, maxi_wvalid = state == 4;
  assign maxi_wlast = place == 3, maxi_bready = 1;
  assign saxi_awready = 1, saxi_wready = 1, saxi_bvalid = 1, saxi_arready = 1, saxi_rvalid = 1;
  assign saxi_rdata = asked == 8 ? state != 0 : 0;
  always @(posedge CLK) begin
    if (saxi_arvalid) asked <= saxi_araddr;
    if (state == 0 && saxi_wvalid && saxi_wdata == 1) state <= 1;
    if (state == 1) state <= 2;
    if (state == 2 && maxi_rvalid) begin
      words[place] <= maxi_rdata;
      place <= place + 1;
      if (maxi_rlast) state <= 3;
    end
    if (state == 3) state <= 4;
    if (state == 4) begin
      place <= place + 1;
      if (maxi_wlast) state <= 5;
    end
    if (state == 5 && maxi_bvalid) state <= 0;
    if (!RESETN) begin state <= 0; place <= 0; end
  end
endmodule
"""


@pytest.fixture(scope="module")
def copier(tmp_path_factory):
    source = tmp_path_factory.mktemp("copier") / "copier.v"
    source.write_text(COPIER)
    return axi_memory.build(source, name="copier", build_dir=machines.BUILDS)


@pytest.mark.parametrize("latency", [1, 2, 30])
def test_words_and_cycles(copier, latency):
    """A word per cycle each way, the first so many cycles behind its address."""
    memory = bytes(range(16 * WORDS)) + b"\xee" * 16 * WORDS
    result = axi_memory.run(copier, memory, start=4, busy=8, latency=latency)
    assert (result.words_in, result.words_out) == (WORDS, WORDS)
    assert result.cycles == latency + WORDS + 1 + WORDS  # from one address to the other, words
    assert result.memory[: 16 * WORDS] == memory[: 16 * WORDS]
    for place in range(WORDS):
        word = memory[16 * place : 16 * place + 15]
        written = bytes(255 - byte for byte in word) + b"\xee"  # the strobe spares the last byte
        start = 16 * (WORDS + place)
        assert result.memory[start : start + 16] == written


def test_an_address_beyond_the_memory(copier):
    with pytest.raises(RuntimeError, match=r"^the simulation failed: an address beyond the end"):
        axi_memory.run(copier, bytes(64), start=4, busy=8)


def test_a_core_that_never_ends(copier):
    message = r"^the simulation failed: the design went on for ever$"
    with pytest.raises(RuntimeError, match=message):
        axi_memory.run(copier, bytes(128), start=12, busy=8, latency=500, max_cycles=100)


def test_a_core_that_does_not_compile(tmp_path):
    source = tmp_path / "wrong.v"
    source.write_text("module wrong(input CLK; endmodule" + os.linesep)
    with pytest.raises(RuntimeError, match=r"^wrong must compile:"):
        axi_memory.build(source, name="wrong", build_dir=tmp_path)
