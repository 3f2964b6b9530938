// Sends a program to the machine and compares what comes back; pauses on both sides.
// MACHINE, LINK_BITS, WORDS_IN, WORDS_OUT and PATIENCE are defined above.
`timescale 1ns / 1ps
module lacuna_check;
  reg clk = 0;
  reg rst = 0;
  reg [`LINK_BITS-1:0] sent[0:`WORDS_IN-1];
  reg [`LINK_BITS-1:0] expected[0:`WORDS_OUT-1];
  reg compared[0:`WORDS_OUT-1];
  reg [15:0] noise = 16'hACE1;
  integer position = 0;
  integer received = 0;
  integer quiet = 0;
  integer cycles = 0;
  wire run = cycles > 8;
  wire s_ready, m_valid, m_last, busy;
  wire [`LINK_BITS-1:0] m_data;
  wire [7:0] error;
  reg s_valid = 0;
  reg m_ready = 0;
  reg [`LINK_BITS-1:0] s_data = 0;

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
    $readmemh("program.hex", sent);
    $readmemh("answer.hex", expected);
    $readmemb("compared.bin", compared);
  end

  always #5 clk = !clk;

  always @(posedge clk) begin
    cycles <= cycles + 1;
    rst <= cycles > 1 && cycles < 6;
    noise <= {noise[14:0], noise[15] ^ noise[13] ^ noise[12] ^ noise[10]};
    m_ready <= noise[3:2] != 0;
    if (!s_valid || s_ready) begin  // what is offered stays until it is taken
      s_valid <= run && position < `WORDS_IN && noise[1:0] != 0;
      if (run && position < `WORDS_IN && noise[1:0] != 0) begin
        s_data <= sent[position];
        position <= position + 1;
      end
    end
    if (run && m_valid && m_ready) begin
      received <= received + 1;
      if (compared[received] && m_data != expected[received])
        $fatal(1, "word %0d must be %h, not %h", received, expected[received], m_data);
      if (received == `WORDS_OUT - 1) begin
        $display("lacuna_check: %0d words as expected after %0d cycles", received + 1, cycles);
        $finish;
      end
    end
    quiet <= (m_valid && m_ready) || (s_valid && s_ready) ? 0 : quiet + 1;
    if (run && ^{s_ready, m_valid, busy, error} === 1'bx) $fatal(1, "an output is unknown");
    if (run && m_valid && ^{m_data, m_last} === 1'bx) $fatal(1, "a word is unknown");
    if (run && error != 0) $fatal(1, "the machine stopped with error %0d", error);
    if (quiet > `PATIENCE) $fatal(1, "nothing moves after %0d words", received);
  end
endmodule
