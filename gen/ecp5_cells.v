// Models of two cells of ECP5 that Yosys has only as boxes, as far as synthesis uses them here.
//
// Source: Lattice, ECP5 and ECP5-5G Memory Usage Guide (FPGA-TN-02204) and sysDSP Usage Guide
// (FPGA-TN-02205), and how Yosys connects the cells (share/lattice/brams_map_16kd.v,
// dsp_map_18x18.v).

// A multiplier without registers.
module MULT18X18D (
    input A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0, B17,
    B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0, C17, C16, C15,
    C14, C13, C12, C11, C10, C9, C8, C7, C6, C5, C4, C3, C2, C1, C0, SIGNEDA, SIGNEDB, SOURCEA,
    SOURCEB,
    output P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20, P19,
    P18, P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2, P1, P0
);
  wire [17:0] a = {
        A17, A16, A15, A14, A13, A12, A11, A10, A9, A8, A7, A6, A5, A4, A3, A2, A1, A0
  };
  wire [17:0] b = {
        B17, B16, B15, B14, B13, B12, B11, B10, B9, B8, B7, B6, B5, B4, B3, B2, B1, B0
  };
  wire signed [18:0] wide_a = {SIGNEDA & a[17], a};
  wire signed [18:0] wide_b = {SIGNEDB & b[17], b};
  wire signed [37:0] product = wide_a * wide_b;
  assign {
        P35, P34, P33, P32, P31, P30, P29, P28, P27, P26, P25, P24, P23, P22, P21, P20,
        P19, P18, P17, P16, P15, P14, P13, P12, P11, P10, P9, P8, P7, P6, P5, P4, P3, P2,
        P1, P0
  } = product[35:0];
endmodule

// A block RAM of 2048 x 9 bits that is written through port A and read through port B, each 9, 18
// or 36 bits wide. The content begins with 0. A read of a word that is written in the same cycle
// finds the old one.
module DP16KD (
    input DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6, DIA5,
    DIA4, DIA3, DIA2, DIA1, DIA0, ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5,
    ADA4, ADA3, ADA2, ADA1, ADA0, CEA, OCEA, CLKA, WEA, RSTA, CSA2, CSA1, CSA0, DIB17, DIB16,
    DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6, DIB5, DIB4, DIB3, DIB2,
    DIB1, DIB0, ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2,
    ADB1, ADB0, CEB, OCEB, CLKB, WEB, RSTB, CSB2, CSB1, CSB0,
    output DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6, DOA5,
    DOA4, DOA3, DOA2, DOA1, DOA0, DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9,
    DOB8, DOB7, DOB6, DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
);
  parameter DATA_WIDTH_A = 18;
  parameter DATA_WIDTH_B = 18;
  parameter REGMODE_A = "NOREG";
  parameter REGMODE_B = "NOREG";
  parameter RESETMODE = "SYNC";
  parameter ASYNC_RESET_RELEASE = "SYNC";
  parameter CSDECODE_A = "0b000";
  parameter CSDECODE_B = "0b000";
  parameter WRITEMODE_A = "NORMAL";
  parameter WRITEMODE_B = "NORMAL";
  parameter CLKAMUX = "CLKA";
  parameter CLKBMUX = "CLKB";
  parameter GSR = "AUTO";

  // synthesis uses nothing else here: a design that does must not pass unseen
  initial
    if ((DATA_WIDTH_A != 36 && DATA_WIDTH_A != 18 && DATA_WIDTH_A != 9)
        || (DATA_WIDTH_B != 36 && DATA_WIDTH_B != 18 && DATA_WIDTH_B != 9)
        || REGMODE_A != "NOREG" || REGMODE_B != "NOREG" || CLKAMUX != "CLKA" || CLKBMUX != "CLKB")
      $fatal(1, "this model of DP16KD does not know such a mode");

  localparam LANES_A = DATA_WIDTH_A / 9;
  localparam LANES_B = DATA_WIDTH_B / 9;
  wire [13:0] write_at = {
        ADA13, ADA12, ADA11, ADA10, ADA9, ADA8, ADA7, ADA6, ADA5, ADA4, ADA3, ADA2, ADA1,
        ADA0
  };
  wire [13:0] read_at = {
        ADB13, ADB12, ADB11, ADB10, ADB9, ADB8, ADB7, ADB6, ADB5, ADB4, ADB3, ADB2, ADB1,
        ADB0
  };
  wire [35:0] write = {
        DIB17, DIB16, DIB15, DIB14, DIB13, DIB12, DIB11, DIB10, DIB9, DIB8, DIB7, DIB6,
        DIB5, DIB4, DIB3, DIB2, DIB1, DIB0,
        DIA17, DIA16, DIA15, DIA14, DIA13, DIA12, DIA11, DIA10, DIA9, DIA8, DIA7, DIA6,
        DIA5, DIA4, DIA3, DIA2, DIA1, DIA0
  };
  // from 18 bits up the low bits of the address enable the bytes
  wire [3:0] enable = DATA_WIDTH_A == 9 ? {3'b0, WEA} : {4{WEA}} & write_at[3:0];
  wire [10:0] write_base = write_at[13:3] & ~(LANES_A - 1);
  wire [10:0] read_base = read_at[13:3] & ~(LANES_B - 1);

  reg [8:0] memory[0:2047];
  reg [35:0] found = 0;
  integer place;
  initial for (place = 0; place < 2048; place = place + 1) memory[place] = 0;

  integer lane;
  always @(posedge CLKA)
    if (CEA)
      for (lane = 0; lane < LANES_A; lane = lane + 1)
        if (enable[lane]) memory[write_base + lane] <= write[9 * lane +: 9];

  integer part;
  always @(posedge CLKB)
    if (RSTB) found <= 0;
    else if (CEB)
      for (part = 0; part < LANES_B; part = part + 1)
        found[9 * part +: 9] <= memory[read_base + part];

`ifndef BLACKBOX  // which Yosys defines when it needs the ports alone
  always @(posedge CLKB)
    if (WEB) $fatal(1, "this model of DP16KD is written through port A alone");
`endif

  // narrow reads come out at port B, wide ones at both, the low half at A
  wire [35:0] shown = DATA_WIDTH_B == 36 ? found : {found[17:0], 18'b0};
  assign {
        DOB17, DOB16, DOB15, DOB14, DOB13, DOB12, DOB11, DOB10, DOB9, DOB8, DOB7, DOB6,
        DOB5, DOB4, DOB3, DOB2, DOB1, DOB0
  } = shown[35:18];
  assign {
        DOA17, DOA16, DOA15, DOA14, DOA13, DOA12, DOA11, DOA10, DOA9, DOA8, DOA7, DOA6,
        DOA5, DOA4, DOA3, DOA2, DOA1, DOA0
  } = shown[17:0];
endmodule
