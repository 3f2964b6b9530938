// Streams words from a file through a machine in four-valued simulation, and looks for unknowns.
//
// MACHINE, LINK_BITS, WORDS and DEPTH are defined on the command line. Arguments: +in=FILE (words in
// hexadecimal), +words=N, +out=FILE (a word and m_axis_tlast in each line), +stall_in=N and +stall_out=N
// (chances of a pause, of 256), +seed=N, +limit=N (cycles), +reset_for=N (cycles).
`timescale 1ns / 1ps
module lacuna_bench;
  localparam SETTLE = 64;
  reg clk = 0;
  reg rst = 1;
  reg [`LINK_BITS-1:0] sent[0:`DEPTH-1];
  reg s_valid = 0, m_ready = 0, withheld = 0;
  reg [`LINK_BITS-1:0] s_data = 0;
  wire s_ready, m_valid, m_last, busy;
  wire [`LINK_BITS-1:0] m_data;
  wire [7:0] error;
  reg [7:0] was = 0;
  reg [8*1024:1] in, out;
  integer target, seed, stall_in, stall_out, limit, reset_for, words;
  integer cycle = 0, position = 0, taken = 0, given = 0, quiet = 0, unknown = 0, broken = 0;
  reg [`LINK_BITS:0] offer = 0;

  `MACHINE machine (
      .clk(clk),
      .rst(rst),
      .s_axis_tdata(s_data),
      .s_axis_tvalid(s_valid),
      .s_axis_tready(s_ready),
      .m_axis_tdata(m_data),
      .m_axis_tvalid(m_valid),
      .m_axis_tready(m_ready),
      .m_axis_tlast(m_last),
      .status_error(error),
      .status_busy(busy)
  );

  initial begin
    if (!$value$plusargs("in=%s", in) || !$value$plusargs("out=%s", out)) $fatal(1, "no files");
    if (!$value$plusargs("words=%d", words)) $fatal(1, "no number of words");
    if (!$value$plusargs("stall_in=%d", stall_in)) stall_in = 0;
    if (!$value$plusargs("stall_out=%d", stall_out)) stall_out = 0;
    if (!$value$plusargs("seed=%d", seed)) seed = 1;
    if (!$value$plusargs("limit=%d", limit)) limit = 20000;
    if (!$value$plusargs("reset_for=%d", reset_for)) reset_for = 1;
    $readmemh(in, sent, 0, words - 1);
    target = $fopen(out, "w");
    repeat (reset_for) begin
      #5 clk = 1;
      #5 clk = 0;
    end
    rst = 0;
    while (!(taken == words && quiet > SETTLE && busy === 1'b0) && quiet < limit) begin
      drive;
      #4 look;
      #1 clk = 1;
      #5 clk = 0;
      cycle = cycle + 1;
    end
    $display("cycles %0d", cycle);
    $display("taken %0d", taken);
    $display("unknown %0d", unknown);
    $display("broken %0d", broken);
    $display("status %0d", error);
    $display("hang %0d", quiet >= limit);
    $finish;
  end

  // Sets the inputs of a cycle; what is offered stays until it is taken.
  task drive;
    begin
      if (!s_valid && position < words && $unsigned($random(seed)) % 256 >= stall_in) begin
        s_valid = 1;
        s_data = sent[position];
        position = position + 1;
      end
      m_ready = $unsigned($random(seed)) % 256 >= stall_out;
    end
  endtask

  // Looks at the outputs of a cycle.
  task look;
    begin
      quiet = quiet + 1;
      if (^{s_ready, m_valid, busy, error} === 1'bx) doubt("a handshake or the status");
      if (m_valid === 1'b1 && ^{m_data, m_last} === 1'bx) doubt("a word that is offered");
      if (withheld && (m_valid !== 1'b1 || {m_last, m_data} !== offer)) broken = broken + 1;
      withheld = m_valid && !m_ready;
      offer = {m_last, m_data};
      if (error !== was && error) $display("error %0d", error);
      if (error !== was && !error) $display("clear %0d", given + withheld);
      was = error;
      if (m_valid && m_ready) begin
        $fdisplay(target, "%h %b", m_data, m_last);
        given = given + 1;
        quiet = 0;
      end
      if (s_valid && s_ready) begin
        taken = taken + 1;
        s_valid <= #2 0;
        quiet = 0;
      end
    end
  endtask

  task doubt(input [8*40:1] what);
    begin
      if (unknown < 5)
        $display("doubt %0s in cycle %0d: s_ready %b, m_valid %b, busy %b, error %b, m_data %h",
                 what, cycle, s_ready, m_valid, busy, error, m_data);
      unknown = unknown + 1;
    end
  endtask
endmodule
