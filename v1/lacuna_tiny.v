module lacuna_tiny(rst, s_axis_tdata, s_axis_tvalid, m_axis_tready, s_axis_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, status_error, status_busy, clk);
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  input clk;
  wire clk;
  wire [63:0] i__payload;
  wire [63:0] \i__payload$17 ;
  wire [63:0] \i__payload$23 ;
  wire [64:0] \i__payload$26 ;
  wire i__ready;
  wire \i__ready$22 ;
  wire \i__ready$25 ;
  wire \i__ready$33 ;
  wire i__valid;
  wire \i__valid$19 ;
  wire \i__valid$24 ;
  wire \i__valid$28 ;
  wire i_blocked;
  wire i_ended;
  wire [7:0] i_error;
  wire i_progress;
  output [63:0] m_axis_tdata;
  wire [63:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  wire [63:0] o__payload;
  wire [63:0] \o__payload$18 ;
  wire [64:0] \o__payload$27 ;
  wire [64:0] \o__payload$34 ;
  wire o__ready;
  wire \o__ready$21 ;
  wire \o__ready$32 ;
  wire \o__ready$36 ;
  wire o__valid;
  wire \o__valid$20 ;
  wire \o__valid$29 ;
  wire \o__valid$35 ;
  wire o_busy;
  wire o_ended;
  wire [7:0] o_error;
  wire [7:0] \o_error$44 ;
  wire o_progress;
  wire o_reset;
  input rst;
  wire rst;
  input [63:0] s_axis_tdata;
  wire [63:0] s_axis_tdata;
  output s_axis_tready;
  wire s_axis_tready;
  input s_axis_tvalid;
  wire s_axis_tvalid;
  output status_busy;
  wire status_busy;
  output [7:0] status_error;
  wire [7:0] status_error;
  assign \$3  = ~ o_reset;
  assign \$4  = status_busy & \$3 ;
  assign \o__ready$32  = \i__ready$33  & \$4 ;
  assign \$5  = ~ \o__ready$32 ;
  assign i_blocked = \o__valid$29  & \$5 ;
  assign \$6  = rst | o_reset;
  assign \$1  = ~ o_reset;
  assign \$2  = status_busy & \$1 ;
  assign \i__valid$28  = \o__valid$29  & \$2 ;
  core core (
    .clk(clk),
    .i__payload(\i__payload$17 ),
    .i__ready(\o__ready$21 ),
    .i__valid(\i__valid$19 ),
    .o__payload(\i__payload$26 ),
    .o__ready(\o__ready$32 ),
    .o__valid(\o__valid$29 ),
    .o_ended(i_ended),
    .o_error(i_error),
    .o_progress(i_progress),
    .rst(\$6 )
  );
  \lacuna_tiny.egress  egress (
    .clk(clk),
    .i__payload(\i__payload$26 ),
    .i__ready(\i__ready$33 ),
    .i__valid(\i__valid$28 ),
    .o__payload(\o__payload$34 ),
    .o__ready(m_axis_tready),
    .o__valid(m_axis_tvalid),
    .rst(rst)
  );
  gate gate (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(o__ready),
    .i__valid(i__valid),
    .i_blocked(i_blocked),
    .i_ended(i_ended),
    .i_error(i_error),
    .i_progress(i_progress),
    .o__payload(\i__payload$17 ),
    .o__ready(\o__ready$21 ),
    .o__valid(\i__valid$19 ),
    .o_busy(status_busy),
    .o_error(status_error),
    .o_reset(o_reset),
    .rst(rst)
  );
  \lacuna_tiny.ingress  ingress (
    .clk(clk),
    .i__payload(s_axis_tdata),
    .i__ready(s_axis_tready),
    .i__valid(s_axis_tvalid),
    .o__payload(i__payload),
    .o__ready(o__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  assign o__payload = i__payload;
  assign o__valid = i__valid;
  assign i__ready = o__ready;
  assign \o__payload$18  = \i__payload$17 ;
  assign \o__valid$20  = \i__valid$19 ;
  assign \i__ready$22  = \o__ready$21 ;
  assign \i__payload$23  = s_axis_tdata;
  assign \i__valid$24  = s_axis_tvalid;
  assign \i__ready$25  = s_axis_tready;
  assign \o__payload$27  = \i__payload$26 ;
  assign o_busy = status_busy;
  assign \o__valid$35  = m_axis_tvalid;
  assign \o__ready$36  = m_axis_tready;
  assign o_error = i_error;
  assign o_ended = i_ended;
  assign o_progress = i_progress;
  assign \o_error$44  = status_error;
  assign m_axis_tdata = \o__payload$34 [63:0];
  assign m_axis_tlast = \o__payload$34 [64];
endmodule

module \lacuna_tiny.egress (rst, o__ready, i__valid, o__valid, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [64:0] \$9 ;
  input clk;
  wire clk;
  input [64:0] i__payload;
  wire [64:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [64:0] o__payload;
  reg [64:0] o__payload = 65'h00000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 65'h00000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \lacuna_tiny.ingress (rst, i__payload, i__valid, o__valid, i__ready, o__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [63:0] \$10 ;
  reg [1:0] \$11 ;
  reg [63:0] \$12 ;
  reg [63:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [63:0] o__payload;
  reg [63:0] o__payload = 64'h0000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [63:0] spare = 64'h0000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 64'h0000000000000000;
    end
  end
endmodule

module gate(rst, i__payload, i__valid, o__ready, i_error, i_ended, i_progress, i_blocked, i__ready, o__payload, o__valid, o_reset, o_error, o_busy, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [2:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  reg \$24 ;
  reg [12:0] \$25 ;
  reg \$26 ;
  reg [7:0] \$27 ;
  reg [1:0] \$28 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [13:0] \$9 ;
  input clk;
  wire clk;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  output i__ready;
  reg i__ready;
  input i__valid;
  wire i__valid;
  input i_blocked;
  wire i_blocked;
  input i_ended;
  wire i_ended;
  input [7:0] i_error;
  wire [7:0] i_error;
  input i_progress;
  wire i_progress;
  reg [1:0] index = 2'h0;
  output [63:0] o__payload;
  reg [63:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid;
  output o_busy;
  reg o_busy = 1'h0;
  output [7:0] o_error;
  reg [7:0] o_error = 8'h00;
  output o_reset;
  reg o_reset = 1'h0;
  reg [12:0] quiet = 13'h0000;
  input rst;
  wire rst;
  (* init = 1'h0 *)
  wire running;
  reg [63:0] wanted;
  assign \$1  = ~ o_reset;
  assign \$2  = o_busy & \$1 ;
  assign \$3  = ~ o_busy;
  assign \$4  = ! i_error;
  assign \$5  = ~ o_busy;
  assign \$6  = ~ o_reset;
  assign \$7  = o_busy & \$6 ;
  assign \$8  = ~ o_busy;
  assign \$9  = quiet + 1'h1;
  assign \$10  = i__valid & i__ready;
  assign \$11  = \$10  | i_progress;
  assign \$12  = \$11  | i_blocked;
  assign \$13  = | i_error;
  assign \$14  = quiet == 13'h1000;
  assign \$15  = index + 1'h1;
  assign \$16  = i__payload != wanted;
  assign \$17  = index == 2'h2;
  assign \$18  = i__payload == 49'h10000000100a1;
  assign \$19  = ! o_error;
  assign \$20  = index < 1'h1;
  assign \$21  = index == 1'h1;
  assign \$22  = \$21  ? 4'h4 : 4'h3;
  assign \$23  = \$20  ? 4'h1 : \$22 ;
  always @(posedge clk)
    o_reset <= \$24 ;
  always @(posedge clk)
    quiet <= \$25 ;
  always @(posedge clk)
    o_busy <= \$26 ;
  always @(posedge clk)
    o_error <= \$27 ;
  always @(posedge clk)
    index <= \$28 ;
  always @* begin
    if (\$wake ) begin end
    o__payload = 64'h0000000000000000;
    if (\$2 ) begin
      if (\$4 ) begin
        o__payload = i__payload;
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    o__valid = 1'h0;
    if (\$2 ) begin
      if (\$4 ) begin
        o__valid = i__valid;
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    i__ready = 1'h0;
    if (\$2 ) begin
      if (\$4 ) begin
        i__ready = o__ready;
      end
    end else if (\$3 ) begin
      i__ready = 1'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    wanted = 64'h0000000000000000;
    if (\$2 ) begin
    end else if (\$3 ) begin
      casez (index)
        2'h0:
            wanted = 64'h00010000000100a1;
        2'h1:
            wanted = 64'h00000000b94a160f;
        2'h2:
            wanted = 64'h0000000015e63e32;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$24  = \$5 ;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$25  = quiet;
    if (\$7 ) begin
      \$25  = \$9 [12:0];
      if (\$12 ) begin
        \$25  = 13'h0000;
      end
    end else if (\$8 ) begin
      \$25  = 13'h0000;
    end
    if (rst) begin
      \$25  = 13'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = o_busy;
    if (\$7 ) begin
      if (\$13 ) begin
        \$26  = 1'h0;
      end else if (\$14 ) begin
        \$26  = 1'h0;
      end else if (i_ended) begin
        \$26  = 1'h0;
      end
    end else if (\$8 ) begin
      if (i__valid) begin
        if (\$16 ) begin
        end else if (\$17 ) begin
          \$26  = 1'h1;
        end
      end
    end
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = o_error;
    if (\$7 ) begin
      if (\$13 ) begin
        \$27  = i_error;
      end else if (\$14 ) begin
        \$27  = 8'h0c;
      end
    end else if (\$8 ) begin
      if (i__valid) begin
        if (\$16 ) begin
          if (\$19 ) begin
            \$27  = { 4'h0, \$23  };
          end
        end else if (\$17 ) begin
          \$27  = 8'h00;
        end
      end
    end
    if (rst) begin
      \$27  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$28  = index;
    if (\$7 ) begin
    end else if (\$8 ) begin
      if (i__valid) begin
        \$28  = \$15 [1:0];
        if (\$16 ) begin
          \$28  = { 1'h0, \$18  };
        end else if (\$17 ) begin
          \$28  = 2'h0;
        end
      end
    end
    if (rst) begin
      \$28  = 2'h0;
    end
  end
  assign running = o_busy;
endmodule

module core(rst, i__payload, i__valid, o__ready, i__ready, o__payload, o__valid, o_error, o_ended, o_progress, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [64:0] \$18 ;
  wire [64:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire [5:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [2:0] \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  reg [63:0] \$31 ;
  reg [3:0] \$32 ;
  reg \$33 ;
  reg \$34 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire busy;
  input clk;
  wire clk;
  reg [63:0] cycles = 64'h0000000000000000;
  reg finishing = 1'h0;
  wire [4:0] grants;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  wire [143:0] \i__payload$11 ;
  wire [63:0] \i__payload$17 ;
  wire [80:0] \i__payload$212 ;
  wire [80:0] \i__payload$235 ;
  wire [31:0] \i__payload$240 ;
  wire [63:0] \i__payload$32 ;
  wire [143:0] \i__payload$77 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$16 ;
  wire \i__ready$19 ;
  wire \i__ready$217 ;
  wire \i__ready$37 ;
  wire \i__ready$80 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$13 ;
  wire \i__valid$18 ;
  wire \i__valid$214 ;
  wire \i__valid$233 ;
  wire \i__valid$238 ;
  wire \i__valid$34 ;
  wire \i__valid$75 ;
  wire i_accept;
  wire [84:0] i_addresses;
  wire i_area;
  wire [7:0] i_areas;
  wire i_begin;
  wire i_begun;
  wire [63:0] i_body__payload;
  wire [63:0] \i_body__payload$26 ;
  wire i_body__ready;
  wire \i_body__ready$31 ;
  wire i_body__valid;
  wire \i_body__valid$28 ;
  wire i_clear;
  wire \i_clear$266 ;
  wire [1:0] i_column__payload;
  wire i_column__ready;
  wire i_column__valid;
  wire i_commit;
  wire \i_commit$65 ;
  wire [31:0] i_counted__payload;
  wire i_counted__ready;
  wire i_counted__valid;
  wire [63:0] i_counts__payload;
  wire i_counts__ready;
  wire i_counts__valid;
  wire [63:0] i_data__payload;
  wire [63:0] \i_data__payload$193 ;
  wire [63:0] \i_data__payload$205 ;
  wire i_data__ready;
  wire \i_data__ready$198 ;
  wire \i_data__ready$210 ;
  wire i_data__valid;
  wire \i_data__valid$195 ;
  wire \i_data__valid$207 ;
  wire i_described;
  wire i_ended;
  wire [80:0] i_ended__payload;
  wire i_ended__ready;
  wire i_ended__valid;
  wire i_ending;
  wire [23:0] i_errors;
  wire [13:0] i_events;
  wire [127:0] i_fields;
  wire [575:0] \i_fields$62 ;
  wire [70:0] i_filter__payload;
  wire i_filter__ready;
  wire i_filter__valid;
  wire i_filters_idle;
  wire i_final;
  wire [7:0] i_groups;
  wire i_hold;
  wire i_idle;
  wire [95:0] i_ifmap__payload;
  wire i_ifmap__ready;
  wire i_ifmap__valid;
  wire [48:0] i_job__payload;
  wire i_job__ready;
  wire i_job__valid;
  wire [7:0] i_kind;
  wire [1:0] i_loaded;
  wire i_loader_idle;
  wire i_loader_starves;
  wire [177:0] i_params;
  wire [212:0] i_pass__payload;
  wire [180:0] \i_pass__payload$100 ;
  wire [180:0] \i_pass__payload$94 ;
  wire i_pass__ready;
  wire \i_pass__ready$105 ;
  wire \i_pass__ready$99 ;
  wire i_pass__valid;
  wire \i_pass__valid$102 ;
  wire \i_pass__valid$96 ;
  wire i_pass_accept;
  wire i_pass_complete;
  wire i_pass_extended;
  wire i_pass_illegal;
  wire [70:0] i_psum__payload;
  wire i_psum__ready;
  wire i_psum__valid;
  wire i_read;
  wire [15:0] i_read__0__payload;
  wire i_read__0__ready;
  wire i_read__0__valid;
  wire [15:0] i_read__1__payload;
  wire i_read__1__ready;
  wire i_read__1__valid;
  wire [15:0] i_read__2__payload;
  wire i_read__2__ready;
  wire i_read__2__valid;
  wire i_released;
  wire [31:0] i_scan;
  wire i_set;
  wire i_shift;
  wire i_store_ready;
  wire i_stored;
  wire [53:0] i_table_data;
  wire i_table_en;
  wire [2:0] i_table_index;
  wire i_table_slot;
  wire i_tile;
  wire [63:0] i_word__payload;
  wire i_word__ready;
  wire i_word__valid;
  wire [79:0] i_write__0__payload;
  wire i_write__0__ready;
  wire i_write__0__valid;
  wire [79:0] i_write__1__payload;
  wire i_write__1__ready;
  wire i_write__1__valid;
  wire i_written;
  wire [15:0] i_zero_point;
  wire [15:0] \i_zero_point$150 ;
  wire level;
  wire \level$248 ;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  wire [95:0] \o__payload$113 ;
  wire [70:0] \o__payload$119 ;
  wire [143:0] \o__payload$12 ;
  wire [80:0] \o__payload$213 ;
  wire [80:0] \o__payload$219 ;
  wire [31:0] \o__payload$225 ;
  wire [64:0] \o__payload$230 ;
  wire [63:0] \o__payload$253 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$116 ;
  wire \o__ready$122 ;
  wire \o__ready$15 ;
  wire \o__ready$216 ;
  wire \o__ready$222 ;
  wire \o__ready$228 ;
  wire \o__ready$232 ;
  wire \o__ready$256 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$115 ;
  wire \o__valid$121 ;
  wire \o__valid$14 ;
  wire \o__valid$215 ;
  wire \o__valid$221 ;
  wire \o__valid$227 ;
  wire \o__valid$231 ;
  wire \o__valid$255 ;
  wire o_accept;
  wire \o_accept$70 ;
  wire [15:0] o_address__payload;
  wire [15:0] \o_address__payload$188 ;
  wire o_address__ready;
  wire \o_address__ready$191 ;
  wire o_address__valid;
  wire \o_address__valid$190 ;
  wire o_begun;
  wire [63:0] o_body__payload;
  wire o_body__ready;
  wire o_body__valid;
  wire [1:0] o_column__payload;
  wire o_column__ready;
  wire o_column__valid;
  wire o_commit;
  wire o_complete;
  wire o_count;
  wire o_described;
  wire o_done;
  wire \o_done$271 ;
  wire o_end;
  output o_ended;
  wire o_ended;
  wire \o_ended$145 ;
  wire o_ending;
  output [7:0] o_error;
  wire [7:0] o_error;
  wire [7:0] \o_error$242 ;
  wire [7:0] \o_error$243 ;
  wire [7:0] \o_error$244 ;
  wire [7:0] \o_error$245 ;
  wire o_extended;
  wire [575:0] o_fields;
  wire [70:0] o_filter__payload;
  wire o_filter__ready;
  wire o_filter__valid;
  wire o_filters_idle;
  wire o_final;
  wire [7:0] o_flags;
  wire [7:0] o_groups;
  wire [15:0] o_id;
  wire o_idle;
  wire \o_idle$268 ;
  wire [212:0] o_ifmap__payload;
  wire o_ifmap__ready;
  wire o_ifmap__valid;
  wire o_illegal;
  wire o_in_layer;
  wire [48:0] o_job__payload;
  wire o_job__ready;
  wire o_job__valid;
  wire [7:0] o_kind;
  wire o_layer;
  wire [63:0] o_load_body__payload;
  wire o_load_body__ready;
  wire o_load_body__valid;
  wire [1:0] o_loaded;
  wire [177:0] o_params;
  wire o_pass_begin;
  wire [63:0] o_pass_body__payload;
  wire o_pass_body__ready;
  wire o_pass_body__valid;
  wire o_pass_commit;
  output o_progress;
  reg o_progress = 1'h0;
  wire [63:0] o_psum__payload;
  wire o_psum__ready;
  wire o_psum__valid;
  wire [7:0] o_psum_areas;
  wire [63:0] o_read__0__payload;
  wire o_read__0__ready;
  wire o_read__0__valid;
  wire [63:0] o_read__1__payload;
  wire o_read__1__ready;
  wire o_read__1__valid;
  wire [63:0] o_read__2__payload;
  wire o_read__2__ready;
  wire o_read__2__valid;
  wire [180:0] o_read__payload;
  wire o_read__ready;
  wire o_read__valid;
  wire o_release;
  wire \o_release$160 ;
  wire [15:0] o_request__payload;
  wire o_request__ready;
  wire o_request__valid;
  wire [31:0] o_scan;
  wire o_shift;
  wire o_starves;
  wire o_store;
  wire [63:0] o_table;
  wire o_tile;
  wire [180:0] o_write__payload;
  wire [79:0] \o_write__payload$164 ;
  wire [79:0] \o_write__payload$170 ;
  wire o_write__ready;
  wire \o_write__ready$167 ;
  wire \o_write__ready$173 ;
  wire o_write__valid;
  wire \o_write__valid$166 ;
  wire \o_write__valid$172 ;
  wire o_written;
  wire [15:0] o_zero_point;
  reg [3:0] open_passes = 4'h0;
  input rst;
  wire rst;
  wire [4:0] waits;
  assign \$1  = ! level;
  assign \$2  = ! \level$248 ;
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ~ busy;
  assign \$5  = \$3  & \$4 ;
  assign \$6  = ! open_passes;
  assign \$7  = \$5  & \$6 ;
  assign \$8  = \$7  & i_ended;
  assign i_idle = \$8  & i_loader_idle;
  assign \$9  = ! level;
  assign \$10  = ! \level$248 ;
  assign \$11  = \$9  & \$10 ;
  assign \$12  = ~ busy;
  assign \$13  = \$11  & \$12 ;
  assign o_ended = finishing & \$13 ;
  assign \$14  = i__valid & i__ready;
  assign \$15  = o__valid & o__ready;
  assign \$16  = ~ \o__ready$116 ;
  assign \$17  = i_ifmap__valid & \$16 ;
  assign i_hold = ~ \o_idle$268 ;
  assign \$18  = cycles + 1'h1;
  assign \$19  = i_set ? 65'h00000000000000000 : \$18 ;
  assign \$20  = open_passes + \i_commit$65 ;
  assign \$21  = \$20  - \o_done$271 ;
  assign \$22  = | grants;
  assign \$23  = o__valid & o__ready;
  assign \$24  = \$22  | \$23 ;
  assign \$25  = \i__valid$233  & o_flags[0];
  always @(posedge clk)
    cycles <= \$31 ;
  always @(posedge clk)
    open_passes <= \$32 ;
  always @(posedge clk)
    o_progress <= \$33 ;
  always @(posedge clk)
    finishing <= \$34 ;
  pe_array array (
    .clk(clk),
    .i_clear(i_set),
    .i_column__payload(i_column__payload),
    .i_column__ready(o_column__ready),
    .i_column__valid(i_column__valid),
    .i_filter__payload(i_filter__payload),
    .i_filter__ready(o_filter__ready),
    .i_filter__valid(i_filter__valid),
    .i_groups(i_groups),
    .i_hold(i_hold),
    .i_ifmap__payload(i_ifmap__payload),
    .i_ifmap__ready(\o__ready$116 ),
    .i_ifmap__valid(i_ifmap__valid),
    .i_loaded(i_loaded),
    .i_params(i_params),
    .i_psum__payload(i_psum__payload),
    .i_psum__ready(\o__ready$122 ),
    .i_psum__valid(i_psum__valid),
    .i_shift(i_shift),
    .o_begun(i_begun),
    .o_ended(i_ended),
    .o_filters_idle(i_filters_idle),
    .o_psum__payload(i_word__payload),
    .o_psum__ready(o_psum__ready),
    .o_psum__valid(i_word__valid),
    .o_scan(i_scan),
    .rst(rst)
  );
  global_buffer buffer (
    .clk(clk),
    .grants(grants),
    .i_read__0__payload(i_read__0__payload),
    .i_read__0__ready(o_address__ready),
    .i_read__0__valid(i_read__0__valid),
    .i_read__1__payload(i_read__1__payload),
    .i_read__1__ready(\o_address__ready$191 ),
    .i_read__1__valid(i_read__1__valid),
    .i_read__2__payload(i_read__2__payload),
    .i_read__2__ready(o_request__ready),
    .i_read__2__valid(i_read__2__valid),
    .i_write__0__payload(i_write__0__payload),
    .i_write__0__ready(\o_write__ready$167 ),
    .i_write__0__valid(i_write__0__valid),
    .i_write__1__payload(i_write__1__payload),
    .i_write__1__ready(\o_write__ready$173 ),
    .i_write__1__valid(i_write__1__valid),
    .o_read__0__payload(i_data__payload),
    .o_read__0__ready(o_read__0__ready),
    .o_read__0__valid(i_data__valid),
    .o_read__1__payload(\i_data__payload$193 ),
    .o_read__1__ready(o_read__1__ready),
    .o_read__1__valid(\i_data__valid$195 ),
    .o_read__2__payload(\i_data__payload$205 ),
    .o_read__2__ready(o_read__2__ready),
    .o_read__2__valid(\i_data__valid$207 ),
    .rst(rst),
    .waits(waits)
  );
  count count (
    .clk(clk),
    .i_clear(i_set),
    .i_events({ \$17 , waits[3], waits[0], waits[1], waits[2], waits[4], grants[3], grants[0], grants[1], grants[2], grants[4], \$15 , \$14 , o_in_layer }),
    .i_read(\i__valid$238 ),
    .i_scan(i_scan),
    .o__payload(i_counts__payload),
    .o__ready(\o__ready$256 ),
    .o__valid(i_counts__valid),
    .o_idle(\o_idle$268 ),
    .o_shift(i_shift),
    .rst(rst)
  );
  \core.counted  counted (
    .clk(clk),
    .i__payload(\i__payload$240 ),
    .i__valid(\i__valid$238 ),
    .level(\level$248 ),
    .o__payload(i_counted__payload),
    .o__ready(\o__ready$228 ),
    .o__valid(i_counted__valid),
    .rst(rst)
  );
  dispatch dispatch (
    .clk(clk),
    .i_body__payload(i_body__payload),
    .i_body__ready(o_body__ready),
    .i_body__valid(i_body__valid),
    .i_commit(i_commit),
    .i_described(i_described),
    .i_ending(i_ending),
    .i_fields(o_fields[127:0]),
    .i_flags(8'h00),
    .i_idle(i_idle),
    .i_kind(i_kind),
    .i_loader_idle(i_loader_idle),
    .i_loader_starves(i_loader_starves),
    .i_pass_accept(i_pass_accept),
    .i_pass_complete(i_pass_complete),
    .i_pass_extended(i_pass_extended),
    .i_pass_illegal(i_pass_illegal),
    .i_released(i_released),
    .i_store_ready(i_store_ready),
    .i_stored(i_stored),
    .o_accept(i_accept),
    .o_count(\i__valid$238 ),
    .o_end(\i__valid$233 ),
    .o_error(\o_error$243 ),
    .o_in_layer(o_in_layer),
    .o_job__payload(i_job__payload),
    .o_job__ready(o_job__ready),
    .o_job__valid(i_job__valid),
    .o_layer(i_set),
    .o_load_body__payload(\i__payload$32 ),
    .o_load_body__ready(o_load_body__ready),
    .o_load_body__valid(\i__valid$34 ),
    .o_pass_begin(i_begin),
    .o_pass_body__payload(\i_body__payload$26 ),
    .o_pass_body__ready(o_pass_body__ready),
    .o_pass_body__valid(\i_body__valid$28 ),
    .o_pass_commit(\i_commit$65 ),
    .o_psum_areas(i_areas),
    .o_store(\i__valid$75 ),
    .o_table(o_table),
    .o_tile(i_tile),
    .o_zero_point(i_zero_point),
    .rst(rst)
  );
  \core.ended  ended (
    .clk(clk),
    .i__payload(\i__payload$235 ),
    .i__valid(\i__valid$233 ),
    .level(level),
    .o__payload(i_ended__payload),
    .o__ready(\o__ready$222 ),
    .o__valid(i_ended__valid),
    .rst(rst)
  );
  ifmap_stream ifmap_stream (
    .clk(clk),
    .i_data__payload(\i_data__payload$193 ),
    .i_data__ready(o_read__1__ready),
    .i_data__valid(\i_data__valid$195 ),
    .i_pass__payload(i_pass__payload),
    .i_pass__ready(o_ifmap__ready),
    .i_pass__valid(i_pass__valid),
    .i_tile(i_tile),
    .i_zero_point(i_zero_point),
    .o__payload(i_ifmap__payload),
    .o__ready(\o__ready$116 ),
    .o__valid(i_ifmap__valid),
    .o_address__payload(i_read__1__payload),
    .o_address__ready(\o_address__ready$191 ),
    .o_address__valid(i_read__1__valid),
    .o_idle(\$26 ),
    .o_release(i_released),
    .rst(rst)
  );
  loader loader (
    .clk(clk),
    .i__payload(\i__payload$32 ),
    .i__ready(o_load_body__ready),
    .i__valid(\i__valid$34 ),
    .i_job__payload(i_job__payload),
    .i_job__ready(o_job__ready),
    .i_job__valid(i_job__valid),
    .i_zero_point(i_zero_point),
    .o_error(\o_error$244 ),
    .o_idle(i_loader_idle),
    .o_starves(i_loader_starves),
    .o_write__payload(i_write__1__payload),
    .o_write__ready(\o_write__ready$173 ),
    .o_write__valid(i_write__1__valid),
    .rst(rst)
  );
  packet_in packet_in (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .i_accept(i_accept),
    .o_body__payload(i_body__payload),
    .o_body__ready(o_body__ready),
    .o_body__valid(i_body__valid),
    .o_commit(i_commit),
    .o_described(i_described),
    .o_ending(i_ending),
    .o_error(\o_error$242 ),
    .o_fields(o_fields),
    .o_flags(o_flags),
    .o_id(o_id),
    .o_kind(i_kind),
    .rst(rst)
  );
  packet_out packet_out (
    .busy(busy),
    .clk(clk),
    .i__payload(\i__payload$212 ),
    .i__ready(\o__ready$216 ),
    .i__valid(\i__valid$214 ),
    .i_counted__payload(i_counted__payload),
    .i_counted__ready(\o__ready$228 ),
    .i_counted__valid(i_counted__valid),
    .i_counts__payload(i_counts__payload),
    .i_counts__ready(\o__ready$256 ),
    .i_counts__valid(i_counts__valid),
    .i_ended__payload(i_ended__payload),
    .i_ended__ready(\o__ready$222 ),
    .i_ended__valid(i_ended__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .restart(1'h0),
    .rst(rst)
  );
  pass_load pass_load (
    .clk(clk),
    .i_begin(i_begin),
    .i_begun(i_begun),
    .i_body__payload(\i_body__payload$26 ),
    .i_body__ready(o_pass_body__ready),
    .i_body__valid(\i_body__valid$28 ),
    .i_commit(\i_commit$65 ),
    .i_ended(i_ended),
    .i_fields(o_fields),
    .i_filters_idle(i_filters_idle),
    .o_accept(i_pass_accept),
    .o_complete(i_pass_complete),
    .o_extended(i_pass_extended),
    .o_filter__payload(i_filter__payload),
    .o_filter__ready(o_filter__ready),
    .o_filter__valid(i_filter__valid),
    .o_groups(i_groups),
    .o_ifmap__payload(i_pass__payload),
    .o_ifmap__ready(o_ifmap__ready),
    .o_ifmap__valid(i_pass__valid),
    .o_illegal(i_pass_illegal),
    .o_loaded(i_loaded),
    .o_params(i_params),
    .o_read__payload(\i_pass__payload$94 ),
    .o_read__ready(o_read__ready),
    .o_read__valid(\i_pass__valid$96 ),
    .o_write__payload(\i_pass__payload$100 ),
    .o_write__ready(o_write__ready),
    .o_write__valid(\i_pass__valid$102 ),
    .rst(rst)
  );
  psum_reader psum_reader (
    .clk(clk),
    .i_data__payload(i_data__payload),
    .i_data__ready(o_read__0__ready),
    .i_data__valid(i_data__valid),
    .i_pass__payload(\i_pass__payload$94 ),
    .i_pass__ready(o_read__ready),
    .i_pass__valid(\i_pass__valid$96 ),
    .i_written(i_written),
    .o__payload(i_psum__payload),
    .o__ready(\o__ready$122 ),
    .o__valid(i_psum__valid),
    .o_address__payload(i_read__0__payload),
    .o_address__ready(o_address__ready),
    .o_address__valid(i_read__0__valid),
    .o_idle(\$27 ),
    .rst(rst)
  );
  psum_writer psum_writer (
    .clk(clk),
    .i_area(i_area),
    .i_areas(i_areas),
    .i_pass__payload(\i_pass__payload$100 ),
    .i_pass__ready(o_write__ready),
    .i_pass__valid(\i_pass__valid$102 ),
    .i_set(i_set),
    .i_word__payload(i_word__payload),
    .i_word__ready(o_psum__ready),
    .i_word__valid(i_word__valid),
    .o_column__payload(i_column__payload),
    .o_column__ready(o_column__ready),
    .o_column__valid(i_column__valid),
    .o_done(\o_done$271 ),
    .o_final(i_final),
    .o_write__payload(i_write__0__payload),
    .o_write__ready(\o_write__ready$167 ),
    .o_write__valid(i_write__0__valid),
    .o_written(i_written),
    .rst(rst)
  );
  store_unit store (
    .clk(clk),
    .i__payload(\i__payload$11 ),
    .i__ready(\o__ready$15 ),
    .i__valid(\i__valid$13 ),
    .i_data__payload(\i_data__payload$205 ),
    .i_data__ready(o_read__2__ready),
    .i_data__valid(\i_data__valid$207 ),
    .i_final(i_final),
    .i_table_data(i_table_data),
    .i_table_en(o_table[0]),
    .i_table_index(o_table[4:2]),
    .i_table_slot(o_table[1]),
    .o__payload(\i__payload$212 ),
    .o__ready(\o__ready$216 ),
    .o__valid(\i__valid$214 ),
    .o_done(i_stored),
    .o_release(i_area),
    .o_request__payload(i_read__2__payload),
    .o_request__ready(o_request__ready),
    .o_request__valid(i_read__2__valid),
    .o_values(\$29 ),
    .o_waiting(\$28 ),
    .o_zeros(\$30 ),
    .rst(rst)
  );
  \core.stores  stores (
    .clk(clk),
    .i__ready(i_store_ready),
    .i__valid(\i__valid$75 ),
    .o__payload(\i__payload$11 ),
    .o__ready(\o__ready$15 ),
    .o__valid(\i__valid$13 ),
    .\port$31$17 (o_id),
    .\port$31$33 (o_fields[127:0]),
    .rst(rst)
  );
  watch watch (
    .clk(clk),
    .i_addresses(i_addresses),
    .i_errors(i_errors),
    .o_error(o_error),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$31  = \$19 [63:0];
    if (rst) begin
      \$31  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$32  = \$21 [3:0];
    if (rst) begin
      \$32  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$33  = \$24 ;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$34  = finishing;
    if (\$25 ) begin
      \$34  = 1'h1;
    end
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  assign \o__payload$12  = \i__payload$11 ;
  assign \o__valid$14  = \i__valid$13 ;
  assign \i__ready$16  = \o__ready$15 ;
  assign \i__payload$17  = i__payload;
  assign \i__valid$18  = i__valid;
  assign \i__ready$19  = i__ready;
  assign o_body__payload = i_body__payload;
  assign o_body__valid = i_body__valid;
  assign i_body__ready = o_body__ready;
  assign o_pass_body__payload = \i_body__payload$26 ;
  assign o_pass_body__valid = \i_body__valid$28 ;
  assign \i_body__ready$31  = o_pass_body__ready;
  assign o_load_body__payload = \i__payload$32 ;
  assign o_load_body__valid = \i__valid$34 ;
  assign \i__ready$37  = o_load_body__ready;
  assign o_job__payload = i_job__payload;
  assign o_job__valid = i_job__valid;
  assign i_job__ready = o_job__ready;
  assign o_kind = i_kind;
  assign i_fields = o_fields[127:0];
  assign o_described = i_described;
  assign o_ending = i_ending;
  assign o_commit = i_commit;
  assign o_accept = i_accept;
  assign o_idle = i_loader_idle;
  assign o_starves = i_loader_starves;
  assign o_zero_point = i_zero_point;
  assign \i_fields$62  = o_fields;
  assign o_pass_begin = i_begin;
  assign o_pass_commit = \i_commit$65 ;
  assign o_extended = i_pass_extended;
  assign \o_accept$70  = i_pass_accept;
  assign o_complete = i_pass_complete;
  assign o_illegal = i_pass_illegal;
  assign o_store = \i__valid$75 ;
  assign \i__payload$77  = { o_id, o_fields[127:0] };
  assign \i__ready$80  = i_store_ready;
  assign o_done = i_stored;
  assign i_table_en = o_table[0];
  assign i_table_slot = o_table[1];
  assign i_table_index = o_table[4:2];
  assign o_ifmap__payload = i_pass__payload;
  assign o_ifmap__valid = i_pass__valid;
  assign i_pass__ready = o_ifmap__ready;
  assign o_read__payload = \i_pass__payload$94 ;
  assign o_read__valid = \i_pass__valid$96 ;
  assign \i_pass__ready$99  = o_read__ready;
  assign o_write__payload = \i_pass__payload$100 ;
  assign o_write__valid = \i_pass__valid$102 ;
  assign \i_pass__ready$105  = o_write__ready;
  assign o_filter__payload = i_filter__payload;
  assign o_filter__valid = i_filter__valid;
  assign i_filter__ready = o_filter__ready;
  assign \o__payload$113  = i_ifmap__payload;
  assign \o__valid$115  = i_ifmap__valid;
  assign i_ifmap__ready = \o__ready$116 ;
  assign \o__payload$119  = i_psum__payload;
  assign \o__valid$121  = i_psum__valid;
  assign i_psum__ready = \o__ready$122 ;
  assign o_column__payload = i_column__payload;
  assign o_column__valid = i_column__valid;
  assign i_column__ready = o_column__ready;
  assign o_psum__payload = i_word__payload;
  assign o_psum__valid = i_word__valid;
  assign i_word__ready = o_psum__ready;
  assign o_groups = i_groups;
  assign o_params = i_params;
  assign o_loaded = i_loaded;
  assign o_begun = i_begun;
  assign \o_ended$145  = i_ended;
  assign o_filters_idle = i_filters_idle;
  assign o_tile = i_tile;
  assign \i_zero_point$150  = i_zero_point;
  assign o_release = i_released;
  assign o_written = i_written;
  assign o_layer = i_set;
  assign o_psum_areas = i_areas;
  assign \o_release$160  = i_area;
  assign o_final = i_final;
  assign \o_write__payload$164  = i_write__0__payload;
  assign \o_write__valid$166  = i_write__0__valid;
  assign i_write__0__ready = \o_write__ready$167 ;
  assign \o_write__payload$170  = i_write__1__payload;
  assign \o_write__valid$172  = i_write__1__valid;
  assign i_write__1__ready = \o_write__ready$173 ;
  assign o_address__payload = i_read__0__payload;
  assign o_address__valid = i_read__0__valid;
  assign i_read__0__ready = o_address__ready;
  assign o_read__0__payload = i_data__payload;
  assign o_read__0__valid = i_data__valid;
  assign i_data__ready = o_read__0__ready;
  assign \o_address__payload$188  = i_read__1__payload;
  assign \o_address__valid$190  = i_read__1__valid;
  assign i_read__1__ready = \o_address__ready$191 ;
  assign o_read__1__payload = \i_data__payload$193 ;
  assign o_read__1__valid = \i_data__valid$195 ;
  assign \i_data__ready$198  = o_read__1__ready;
  assign o_request__payload = i_read__2__payload;
  assign o_request__valid = i_read__2__valid;
  assign i_read__2__ready = o_request__ready;
  assign o_read__2__payload = \i_data__payload$205 ;
  assign o_read__2__valid = \i_data__valid$207 ;
  assign \i_data__ready$210  = o_read__2__ready;
  assign \o__payload$213  = \i__payload$212 ;
  assign \o__valid$215  = \i__valid$214 ;
  assign \i__ready$217  = \o__ready$216 ;
  assign \o__payload$219  = i_ended__payload;
  assign \o__valid$221  = i_ended__valid;
  assign i_ended__ready = \o__ready$222 ;
  assign \o__payload$225  = i_counted__payload;
  assign \o__valid$227  = i_counted__valid;
  assign i_counted__ready = \o__ready$228 ;
  assign \o__payload$230  = o__payload;
  assign \o__valid$231  = o__valid;
  assign \o__ready$232  = o__ready;
  assign o_end = \i__valid$233 ;
  assign o_count = \i__valid$238 ;
  assign \o_error$245  = o_error;
  assign \o__payload$253  = i_counts__payload;
  assign \o__valid$255  = i_counts__valid;
  assign i_counts__ready = \o__ready$256 ;
  assign i_events = { \$17 , waits[3], waits[0], waits[1], waits[2], waits[4], grants[3], grants[0], grants[1], grants[2], grants[4], \$15 , \$14 , o_in_layer };
  assign i_clear = i_set;
  assign i_read = \i__valid$238 ;
  assign o_scan = i_scan;
  assign \i_clear$266  = i_set;
  assign o_shift = i_shift;
  assign i_errors[23:16] = \o_error$244 ;
  assign i_errors[15:8] = \o_error$243 ;
  assign i_errors[7:0] = \o_error$242 ;
  assign \i__payload$240 [31:16] = 16'h0055;
  assign \i__payload$240 [15:0] = o_id;
  assign \i__payload$235 [80] = o_flags[0];
  assign \i__payload$235 [79:16] = cycles;
  assign \i__payload$235 [15:0] = o_id;
  assign i_addresses[84:69] = i_read__2__payload;
  assign i_addresses[68] = i_read__2__valid;
  assign i_addresses[67:52] = i_read__1__payload;
  assign i_addresses[51] = i_read__1__valid;
  assign i_addresses[50:35] = i_read__0__payload;
  assign i_addresses[34] = i_read__0__valid;
  assign i_addresses[33:18] = i_write__1__payload[15:0];
  assign i_addresses[17] = i_write__1__valid;
  assign i_addresses[16:1] = i_write__0__payload[15:0];
  assign i_addresses[0] = i_write__0__valid;
  assign i_table_data[53:48] = o_table[63:58];
  assign i_table_data[47:32] = o_table[57:42];
  assign i_table_data[31:0] = o_table[41:10];
endmodule

module \core.counted (rst, i__valid, o__ready, o__valid, i__payload, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [31:0] \$9 ;
  input clk;
  wire clk;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 32'd0;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \core.ended (rst, i__valid, o__ready, o__valid, i__payload, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [80:0] \$9 ;
  input clk;
  wire clk;
  input [80:0] i__payload;
  wire [80:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  output [80:0] o__payload;
  reg [80:0] o__payload = 81'h000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 81'h000000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \core.stores (rst, \port$31$17 , \port$31$33 , i__valid, o__ready, o__valid, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [143:0] \$10 ;
  reg [1:0] \$11 ;
  reg [143:0] \$12 ;
  reg [143:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [143:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [143:0] o__payload;
  reg [143:0] o__payload = 144'h000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [15:0] \port$31$17 ;
  wire [15:0] \port$31$17 ;
  input [127:0] \port$31$33 ;
  wire [127:0] \port$31$33 ;
  input rst;
  wire rst;
  reg [143:0] spare = 144'h000000000000000000000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : { \port$31$17 , \port$31$33  };
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = { \port$31$17 , \port$31$33  };
    end
    if (rst) begin
      \$12  = 144'h000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 144'h000000000000000000000000000000000000;
    end
  end
  assign i__payload = { \port$31$17 , \port$31$33  };
endmodule

module packet_in(rst, i__payload, i__valid, o_body__ready, i_accept, i__ready, o_kind, o_flags, o_id, o_fields, o_described, o_body__payload, o_body__valid, o_ending, o_commit, o_error, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [15:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [4:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [4:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [16:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [4:0] \$33 ;
  wire [16:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [16:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  reg [63:0] \$50 ;
  reg [3:0] \$51 ;
  reg [15:0] \$52 ;
  reg [15:0] \$53 ;
  reg [7:0] \$54 ;
  reg [7:0] \$55 ;
  reg [15:0] \$56 ;
  reg [2:0] \$57 ;
  reg [575:0] \$58 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal ;
  reg [15:0] \$signal$26 ;
  input clk;
  wire clk;
  wire [31:0] crc;
  wire [63:0] data;
  reg empty;
  reg ends;
  reg [2:0] fsm_state = 3'h0;
  reg [63:0] header = 64'h0000000000000000;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  output i__ready;
  reg i__ready;
  input i__valid;
  wire i__valid;
  input i_accept;
  wire i_accept;
  reg [3:0] index = 4'h0;
  reg [15:0] left = 16'h0000;
  output [63:0] o_body__payload;
  reg [63:0] o_body__payload;
  input o_body__ready;
  wire o_body__ready;
  output o_body__valid;
  reg o_body__valid;
  output o_commit;
  reg o_commit;
  output o_described;
  reg o_described;
  output o_ending;
  reg o_ending;
  output [7:0] o_error;
  reg [7:0] o_error;
  output [575:0] o_fields;
  reg [575:0] o_fields = 576'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  output [7:0] o_flags;
  reg [7:0] o_flags = 8'h00;
  output [15:0] o_id;
  reg [15:0] o_id = 16'h0000;
  output [7:0] o_kind;
  reg [7:0] o_kind = 8'h00;
  input rst;
  wire rst;
  reg [15:0] \sequence  = 16'h0001;
  reg start;
  wire take;
  wire valid;
  reg [3:0] words;
  assign \$41  = index == 3'h6;
  assign \$42  = index == 3'h7;
  assign \$43  = index == 4'h8;
  assign \$44  = left == 1'h1;
  assign \$45  = left - 1'h1;
  assign \$46  = left == 1'h1;
  assign \$47  = i__payload == crc;
  assign \$48  = o_kind == 8'ha6;
  assign \$49  = \$48  & o_flags[0];
  always @(posedge clk)
    header <= \$50 ;
  always @(posedge clk)
    index <= \$51 ;
  always @(posedge clk)
    left <= \$52 ;
  always @(posedge clk)
    \sequence  <= \$53 ;
  always @(posedge clk)
    o_kind <= \$54 ;
  always @(posedge clk)
    o_flags <= \$55 ;
  always @(posedge clk)
    o_id <= \$56 ;
  always @(posedge clk)
    fsm_state <= \$57 ;
  always @(posedge clk)
    o_fields <= \$58 ;
  assign take = i__valid & i__ready;
  assign \$3  = ! index;
  assign \$4  = take & \$3 ;
  assign \$5  = ! index;
  assign \$6  = ~ \$signal ;
  assign \$7  = | i__payload[15:8];
  assign \$8  = i__payload[7:0] != 8'ha6;
  assign \$9  = i__payload[15:8] != 1'h1;
  assign \$10  = \$8  | \$9 ;
  assign \$11  = \$7  & \$10 ;
  assign \$12  = \$6  | \$11 ;
  assign \$13  = i__payload[47:32] != \sequence ;
  assign \$14  = i__payload[31:16] < \$signal$26 ;
  assign \$15  = i__payload[31:16] != \$signal$26 ;
  assign \$16  = empty & \$15 ;
  assign \$17  = \$14  | \$16 ;
  assign \$18  = index + 1'h1;
  assign \$19  = \$18  == words;
  assign \$20  = left == 1'h1;
  assign \$21  = ~ ends;
  assign \$22  = i__payload == crc;
  assign \$23  = ! fsm_state;
  assign \$24  = fsm_state == 1'h1;
  assign \$25  = fsm_state == 2'h2;
  assign \$26  = fsm_state == 2'h3;
  assign \$27  = fsm_state == 3'h4;
  assign \$28  = index + 1'h1;
  assign \$29  = ! index;
  assign \$30  = \sequence  + 1'h1;
  assign \$31  = ! index;
  assign \$32  = | i__payload[31:16];
  assign \$33  = index + 1'h1;
  assign \$34  = left - 1'h1;
  assign \$35  = ! index;
  assign \$36  = index == 1'h1;
  assign \$37  = index == 2'h2;
  assign \$38  = index == 2'h3;
  assign \$39  = index == 3'h4;
  assign \$40  = index == 3'h5;
  checksum \crc$32  (
    .clk(clk),
    .crc(crc),
    .data(i__payload),
    .rst(rst),
    .start(start),
    .valid(take)
  );
  always @* begin
    if (\$wake ) begin end
    words = 4'h0;
    casez (o_kind)
      8'ha2:
          words = 4'h1;
      8'ha3:
          words = 4'h1;
      8'ha5:
          words = 4'h2;
      8'ha4:
        begin
          words = 4'h2;
          if (\$2 ) begin
            words = 4'h9;
          end
        end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    i__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          i__ready = 1'h1;
      3'h2:
          i__ready = 1'h1;
      3'h3:
          i__ready = o_body__ready;
      3'h1:
          i__ready = i_accept;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    start = 1'h0;
    casez (fsm_state)
      3'h0:
          start = \$4 ;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$signal  = 1'h0;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$5 ) begin
              casez (i__payload[7:0])
                8'ha2:
                    \$signal  = 1'h1;
                8'ha3:
                    \$signal  = 1'h1;
                8'ha4:
                    \$signal  = 1'h1;
                8'ha5:
                    \$signal  = 1'h1;
                8'ha6:
                    \$signal  = 1'h1;
                8'ha7:
                    \$signal  = 1'h1;
              endcase
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$26  = 16'h0000;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$5 ) begin
              casez (i__payload[7:0])
                8'ha2:
                    \$signal$26  = 16'h0001;
                8'ha3:
                    \$signal$26  = 16'h0001;
                8'ha4:
                    \$signal$26  = 16'h0002;
                8'ha5:
                    \$signal$26  = 16'h0002;
                8'ha6:
                    \$signal$26  = 16'h0000;
                8'ha7:
                    \$signal$26  = 16'h0000;
              endcase
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    empty = 1'h0;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$5 ) begin
              casez (i__payload[7:0])
                8'ha2:
                    empty = 1'h1;
                8'ha3:
                    empty = 1'h0;
                8'ha4:
                    empty = 1'h0;
                8'ha5:
                    empty = 1'h0;
                8'ha6:
                    empty = 1'h1;
                8'ha7:
                    empty = 1'h1;
              endcase
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_error = 8'h00;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$5 ) begin
              if (\$12 ) begin
                o_error = 8'h01;
              end else if (\$13 ) begin
                o_error = 8'h02;
              end else if (\$17 ) begin
                o_error = 8'h05;
              end
            end
          end
      3'h2:
          if (take) begin
            if (\$20 ) begin
              if (\$21 ) begin
                o_error = 8'h05;
              end
            end
          end
      3'h3:
          /* empty */;
      3'h1:
          if (take) begin
            (* full_case = 32'd1 *)
            if (\$22 ) begin
            end else begin
              o_error = 8'h03;
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    ends = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          if (take) begin
            ends = \$19 ;
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_body__payload = 64'h0000000000000000;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          o_body__payload = i__payload;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_body__valid = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          o_body__valid = i__valid;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_described = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          o_described = 1'h1;
      3'h1:
          o_described = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_ending = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h1:
          o_ending = i__valid;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_commit = 1'h0;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          /* empty */;
      3'h3:
          /* empty */;
      3'h1:
          if (take) begin
            if (\$22 ) begin
              o_commit = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$50  = header;
    casez (fsm_state)
      3'h0:
          if (take) begin
            \$50  = i__payload;
          end
    endcase
    if (rst) begin
      \$50  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$51  = index;
    casez (fsm_state)
      3'h0:
          if (take) begin
            \$51  = \$28 [3:0];
            if (\$29 ) begin
              \$51  = 4'h0;
            end
          end
      3'h2:
          if (take) begin
            \$51  = \$33 [3:0];
            if (ends) begin
              \$51  = 4'h0;
            end
          end
      3'h3:
          /* empty */;
      3'h1:
          \$51  = 4'h0;
    endcase
    if (rst) begin
      \$51  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$52  = left;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$29 ) begin
              \$52  = i__payload[31:16];
            end
          end
      3'h2:
          if (take) begin
            \$52  = \$34 [15:0];
          end
      3'h3:
          if (take) begin
            \$52  = \$45 [15:0];
          end
    endcase
    if (rst) begin
      \$52  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$53  = \sequence ;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$29 ) begin
              \$53  = \$30 [15:0];
            end
          end
    endcase
    if (rst) begin
      \$53  = 16'h0001;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$54  = o_kind;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$29 ) begin
              \$54  = i__payload[7:0];
            end
          end
    endcase
    if (rst) begin
      \$54  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$55  = o_flags;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$29 ) begin
              \$55  = i__payload[15:8];
            end
          end
    endcase
    if (rst) begin
      \$55  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$56  = o_id;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$29 ) begin
              \$56  = i__payload[63:48];
            end
          end
    endcase
    if (rst) begin
      \$56  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$57  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (take) begin
            if (\$31 ) begin
              \$57  = 3'h1;
              if (\$32 ) begin
                \$57  = 3'h2;
              end
            end
          end
      3'h2:
          if (take) begin
            if (ends) begin
              \$57  = 3'h3;
            end
            if (\$44 ) begin
              \$57  = 3'h1;
            end
          end
      3'h3:
          if (take) begin
            if (\$46 ) begin
              \$57  = 3'h1;
            end
          end
      3'h1:
          if (take) begin
            \$57  = 3'h0;
            if (\$47 ) begin
              if (\$49 ) begin
                \$57  = 3'h4;
              end
            end
          end
    endcase
    if (rst) begin
      \$57  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$58  = o_fields;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          if (take) begin
            if (\$35 ) begin
              \$58 [15:0] = i__payload[15:0];
              \$58 [31:16] = i__payload[31:16];
              \$58 [47:32] = i__payload[47:32];
              \$58 [63:48] = i__payload[63:48];
            end
            if (\$36 ) begin
              \$58 [79:64] = i__payload[15:0];
              \$58 [95:80] = i__payload[31:16];
              \$58 [111:96] = i__payload[47:32];
              \$58 [127:112] = i__payload[63:48];
            end
            if (\$37 ) begin
              \$58 [143:128] = i__payload[15:0];
              \$58 [159:144] = i__payload[31:16];
              \$58 [175:160] = i__payload[47:32];
              \$58 [191:176] = i__payload[63:48];
            end
            if (\$38 ) begin
              \$58 [207:192] = i__payload[15:0];
              \$58 [223:208] = i__payload[31:16];
              \$58 [239:224] = i__payload[47:32];
              \$58 [255:240] = i__payload[63:48];
            end
            if (\$39 ) begin
              \$58 [271:256] = i__payload[15:0];
              \$58 [287:272] = i__payload[31:16];
              \$58 [303:288] = i__payload[47:32];
              \$58 [319:304] = i__payload[63:48];
            end
            if (\$40 ) begin
              \$58 [335:320] = i__payload[15:0];
              \$58 [351:336] = i__payload[31:16];
              \$58 [367:352] = i__payload[47:32];
              \$58 [383:368] = i__payload[63:48];
            end
            if (\$41 ) begin
              \$58 [399:384] = i__payload[15:0];
              \$58 [415:400] = i__payload[31:16];
              \$58 [431:416] = i__payload[47:32];
              \$58 [447:432] = i__payload[63:48];
            end
            if (\$42 ) begin
              \$58 [463:448] = i__payload[15:0];
              \$58 [479:464] = i__payload[31:16];
              \$58 [495:480] = i__payload[47:32];
              \$58 [511:496] = i__payload[63:48];
            end
            if (\$43 ) begin
              \$58 [527:512] = i__payload[15:0];
              \$58 [543:528] = i__payload[31:16];
              \$58 [559:544] = i__payload[47:32];
              \$58 [575:560] = i__payload[63:48];
            end
          end
    endcase
    if (rst) begin
      \$58  = 576'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  assign data = i__payload;
  assign valid = take;
  assign { \$1 [15:6], \$1 [4:0] } = 15'h0000;
  assign \$1 [5] = o_fields[5];
  assign \$2  = o_fields[5];
endmodule

module dispatch(rst, i_kind, i_flags, i_fields, i_described, i_ending, i_commit, i_body__payload, i_body__valid, o_pass_body__ready, o_load_body__ready, i_pass_extended, i_pass_accept, i_pass_complete, i_pass_illegal, o_job__ready, i_loader_idle, i_loader_starves, i_released, i_store_ready, i_stored
, i_idle, i_body__ready, o_accept, o_error, o_pass_begin, o_pass_body__payload, o_pass_body__valid, o_load_body__payload, o_load_body__valid, o_pass_commit, o_job__payload, o_job__valid, o_tile, o_table, o_store, o_layer, o_psum_areas, o_zero_point, o_end, o_count, o_in_layer
, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  reg \$108 ;
  reg [1:0] \$109 ;
  wire \$11 ;
  reg [3:0] \$110 ;
  reg \$111 ;
  reg [15:0] \$112 ;
  reg \$113 ;
  reg \$114 ;
  reg [3:0] \$115 ;
  reg [63:0] \$116 ;
  reg \$117 ;
  reg [15:0] \$118 ;
  reg \$119 ;
  wire \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire [1:0] \$16 ;
  wire \$17 ;
  wire [16:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [2:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [15:0] \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire [15:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [4:0] \$5 ;
  wire [15:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [15:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [5:0] \$6 ;
  wire [15:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [15:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [15:0] \$98 ;
  wire \$99 ;
  reg [3:0] \$signal  = 4'h0;
  wire \$signal$47 ;
  reg \$signal$52  = 1'h0;
  reg [15:0] \$signal$53  = 16'h0000;
  reg \$signal$56 ;
  reg acquired;
  input clk;
  wire clk;
  reg complete;
  reg extended = 1'h0;
  input [63:0] i_body__payload;
  wire [63:0] i_body__payload;
  output i_body__ready;
  reg i_body__ready;
  input i_body__valid;
  wire i_body__valid;
  input i_commit;
  wire i_commit;
  input i_described;
  wire i_described;
  input i_ending;
  wire i_ending;
  input [127:0] i_fields;
  wire [127:0] i_fields;
  input [7:0] i_flags;
  wire [7:0] i_flags;
  input i_idle;
  wire i_idle;
  input [7:0] i_kind;
  wire [7:0] i_kind;
  input i_loader_idle;
  wire i_loader_idle;
  input i_loader_starves;
  wire i_loader_starves;
  input i_pass_accept;
  wire i_pass_accept;
  input i_pass_complete;
  wire i_pass_complete;
  input i_pass_extended;
  wire i_pass_extended;
  input i_pass_illegal;
  wire i_pass_illegal;
  input i_released;
  wire i_released;
  input i_store_ready;
  wire i_store_ready;
  input i_stored;
  wire i_stored;
  wire idle;
  reg [63:0] low = 64'h0000000000000000;
  output o_accept;
  reg o_accept;
  output o_count;
  reg o_count;
  output o_end;
  reg o_end;
  output [7:0] o_error;
  reg [7:0] o_error;
  output o_in_layer;
  reg o_in_layer = 1'h0;
  output [48:0] o_job__payload;
  reg [48:0] o_job__payload;
  input o_job__ready;
  wire o_job__ready;
  output o_job__valid;
  reg o_job__valid;
  output o_layer;
  reg o_layer;
  output [63:0] o_load_body__payload;
  reg [63:0] o_load_body__payload;
  input o_load_body__ready;
  wire o_load_body__ready;
  output o_load_body__valid;
  reg o_load_body__valid;
  output o_pass_begin;
  wire o_pass_begin;
  output [63:0] o_pass_body__payload;
  reg [63:0] o_pass_body__payload;
  input o_pass_body__ready;
  wire o_pass_body__ready;
  output o_pass_body__valid;
  reg o_pass_body__valid;
  output o_pass_commit;
  reg o_pass_commit;
  output [7:0] o_psum_areas;
  reg [7:0] o_psum_areas;
  output o_store;
  reg o_store;
  output [63:0] o_table;
  reg [63:0] o_table;
  output o_tile;
  reg o_tile;
  output [15:0] o_zero_point;
  reg [15:0] o_zero_point = 16'h0000;
  input rst;
  wire rst;
  reg seen = 1'h0;
  reg slot = 1'h0;
  reg [3:0] starved = 4'h0;
  reg [1:0] stores = 2'h0;
  reg told = 1'h0;
  assign \$1  = ~ i_commit;
  assign \$2  = i_described & \$1 ;
  assign \$3  = stores + o_store;
  assign \$4  = \$3  - i_stored;
  assign \$5  = \$signal  + i_released;
  assign \$6  = \$5  - acquired;
  assign \$7  = i_kind == 8'ha2;
  assign \$8  = o_in_layer == \$7 ;
  assign \$9  = \$signal$47  & \$8 ;
  assign \$10  = o_job__valid & o_job__ready;
  assign \$11  = i_ending & i_loader_starves;
  assign \$12  = \$11  & told;
  assign \$13  = starved + 1'h1;
  assign \$14  = \$12  ? \$13  : 5'h00;
  assign \$15  = i_body__valid & i_body__ready;
  assign \$16  = \$signal$52  + 1'h1;
  assign \$17  = ! \$signal$52 ;
  assign \$18  = \$signal$53  + 1'h1;
  assign \$19  = ~ slot;
  assign \$20  = ~ seen;
  assign \$signal$47  = i_described & \$20 ;
  assign \$21  = i_kind == 8'ha4;
  assign o_pass_begin = \$signal$47  & \$21 ;
  assign \$22  = ! stores;
  assign idle = i_idle & \$22 ;
  assign \$23  = i_kind == 8'ha2;
  assign \$24  = o_in_layer == \$23 ;
  assign \$25  = \$signal$47  & \$24 ;
  assign \$26  = ! i_fields[15:0];
  assign \$27  = i_fields[15:0] > 4'hf;
  assign \$28  = \$26  | \$27 ;
  assign \$29  = ! i_fields[31:16];
  assign \$30  = \$28  | \$29 ;
  assign \$31  = i_fields[31:16] > 8'hff;
  assign \$32  = \$30  | \$31 ;
  assign \$35  = | i_fields[63:48];
  assign \$36  = \$34  | \$35 ;
  assign \$37  = | i_fields[47:32];
  assign \$38  = \$36  | \$37 ;
  assign \$40  = ~ told;
  assign \$43  = ~ \$42 ;
  assign \$44  = | \$signal ;
  assign \$45  = \$43  | \$44 ;
  assign \$46  = \$40  & \$45 ;
  assign \$47  = i_body__valid & told;
  assign \$48  = o_load_body__ready & told;
  assign \$49  = told & i_loader_idle;
  assign \$52  = i_commit & \$51 ;
  assign \$53  = o_job__valid & o_job__ready;
  assign \$56  = \$53  & \$55 ;
  assign \$57  = ! i_fields[47:32];
  assign \$58  = ! i_fields[63:48];
  assign \$59  = \$57  | \$58 ;
  assign \$61  = | \$60 ;
  assign \$62  = \$59  | \$61 ;
  assign \$63  = starved == 4'hf;
  assign \$64  = told & i_loader_idle;
  assign \$65  = \$64  & i_body__valid;
  assign \$66  = \$63  | \$65 ;
  assign \$67  = ~ extended;
  assign \$68  = ~ i_pass_extended;
  assign \$69  = \$67  & \$68 ;
  assign \$70  = i_pass_complete & i_body__valid;
  assign \$71  = ~ i_pass_complete;
  assign \$72  = \$71  & i_ending;
  assign \$73  = \$70  | \$72 ;
  assign \$74  = stores != 2'h2;
  assign \$75  = \$signal$53  == i_fields[79:64];
  assign \$76  = ~ complete;
  assign \$77  = \$signal$56  & \$76 ;
  assign \$78  = i_body__valid & i_body__ready;
  assign \$79  = ! \$signal$52 ;
  assign \$80  = \$78  & \$79 ;
  assign \$81  = \$signal$56  & complete;
  assign \$82  = \$81  & i_store_ready;
  assign \$83  = ! i_fields[47:32];
  assign \$84  = ! i_fields[63:48];
  assign \$85  = \$83  | \$84 ;
  assign \$86  = i_fields[79:64] < 3'h4;
  assign \$87  = \$85  | \$86 ;
  assign \$88  = i_fields[79:64] > 4'h8;
  assign \$89  = \$87  | \$88 ;
  assign \$94  = | i_fields[111:96];
  assign \$95  = \$93  | \$94 ;
  assign \$96  = | i_fields[127:112];
  assign \$97  = \$95  | \$96 ;
  assign \$99  = | \$98 ;
  assign \$100  = \$97  | \$99 ;
  assign \$101  = i_body__payload[63:48] > 6'h2f;
  assign \$102  = o_table[0] & \$101 ;
  assign \$103  = \$100  | \$102 ;
  assign \$104  = complete & i_body__valid;
  assign \$105  = ~ complete;
  assign \$106  = \$105  & i_ending;
  assign \$107  = \$104  | \$106 ;
  always @(posedge clk)
    seen <= \$108 ;
  always @(posedge clk)
    stores <= \$109 ;
  always @(posedge clk)
    \$signal  <= \$110 ;
  always @(posedge clk)
    o_in_layer <= \$111 ;
  always @(posedge clk)
    o_zero_point <= \$112 ;
  always @(posedge clk)
    extended <= \$113 ;
  always @(posedge clk)
    told <= \$114 ;
  always @(posedge clk)
    starved <= \$115 ;
  always @(posedge clk)
    low <= \$116 ;
  always @(posedge clk)
    \$signal$52  <= \$117 ;
  always @(posedge clk)
    \$signal$53  <= \$118 ;
  always @(posedge clk)
    slot <= \$119 ;
  always @* begin
    if (\$wake ) begin end
    \$108  = \$2 ;
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$109  = \$4 [1:0];
    if (rst) begin
      \$109  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$110  = \$6 [3:0];
    if (o_layer) begin
      \$110  = i_fields[3:0];
    end
    if (rst) begin
      \$110  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$111  = o_in_layer;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            if (i_commit) begin
              \$111  = 1'h1;
            end
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            /* empty */;
        8'ha6:
            if (i_commit) begin
              \$111  = 1'h0;
            end
      endcase
    end
    if (rst) begin
      \$111  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$112  = o_zero_point;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            if (i_commit) begin
              \$112  = i_fields[47:32];
            end
      endcase
    end
    if (rst) begin
      \$112  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$113  = extended;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            if (i_commit) begin
              \$113  = 1'h0;
            end
        8'ha3:
            /* empty */;
        8'ha4:
            if (i_commit) begin
              \$113  = 1'h1;
            end
      endcase
    end
    if (rst) begin
      \$113  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$114  = told;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
          begin
            if (\$10 ) begin
              \$114  = 1'h1;
            end
            if (i_commit) begin
              \$114  = 1'h0;
            end
          end
      endcase
    end
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$115  = starved;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            \$115  = \$14 [3:0];
      endcase
    end
    if (rst) begin
      \$115  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$116  = low;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            if (\$15 ) begin
              \$116  = i_body__payload;
            end
      endcase
    end
    if (rst) begin
      \$116  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$117  = \$signal$52 ;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            if (\$15 ) begin
              \$117  = \$16 [0];
              if (\$17 ) begin
                \$117  = 1'h0;
              end
            end
      endcase
    end
    if (rst) begin
      \$117  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$118  = \$signal$53 ;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
          begin
            if (\$15 ) begin
              if (\$17 ) begin
                \$118  = \$18 [15:0];
              end
            end
            if (i_commit) begin
              \$118  = 16'h0000;
            end
          end
      endcase
    end
    if (rst) begin
      \$118  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$119  = slot;
    if (\$9 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            if (i_commit) begin
              \$119  = \$19 ;
            end
      endcase
    end
    if (rst) begin
      \$119  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_error = 8'h00;
    if (\$25 ) begin
      o_error = 8'h0d;
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            if (\$38 ) begin
              o_error = 8'h06;
            end
        8'ha3:
            if (\$62 ) begin
              o_error = 8'h06;
            end else if (\$66 ) begin
              o_error = 8'h05;
            end
        8'ha4:
            if (\$69 ) begin
              o_error = 8'h0d;
            end else if (i_pass_illegal) begin
              o_error = 8'h06;
            end else if (\$73 ) begin
              o_error = 8'h05;
            end
        8'ha5:
            if (\$103 ) begin
              o_error = 8'h06;
            end else if (\$107 ) begin
              o_error = 8'h05;
            end
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_accept = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            o_accept = idle;
        8'ha3:
            o_accept = \$49 ;
        8'ha4:
            o_accept = i_pass_accept;
        8'ha5:
            o_accept = \$82 ;
        8'ha6:
            o_accept = idle;
        8'ha7:
            o_accept = idle;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_layer = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            if (i_commit) begin
              o_layer = 1'h1;
            end
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_psum_areas = 8'h00;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            o_psum_areas = i_fields[23:16];
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_job__payload = 49'h0000000000000;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
          begin
            o_job__payload[0] = \$39 [0];
            o_job__payload[16:1] = i_fields[31:16];
            o_job__payload[32:17] = i_fields[47:32];
            o_job__payload[48:33] = i_fields[63:48];
          end
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_job__valid = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            o_job__valid = \$46 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_load_body__payload = 64'h0000000000000000;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            o_load_body__payload = i_body__payload;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_load_body__valid = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            o_load_body__valid = \$47 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    i_body__ready = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            i_body__ready = \$48 ;
        8'ha4:
            i_body__ready = o_pass_body__ready;
        8'ha5:
            i_body__ready = \$77 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_tile = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            o_tile = \$52 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    acquired = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            acquired = \$56 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_pass_body__payload = 64'h0000000000000000;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            o_pass_body__payload = i_body__payload;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_pass_body__valid = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            o_pass_body__valid = i_body__valid;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_pass_commit = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            o_pass_commit = i_commit;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$56  = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            \$signal$56  = \$74 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    complete = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            complete = \$75 ;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_table = 64'h0000000000000000;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
          begin
            o_table[0] = \$80 ;
            o_table[1] = slot;
            o_table[9:2] = \$signal$53 [7:0];
            o_table[41:10] = i_body__payload[31:0];
            o_table[57:42] = i_body__payload[47:32];
            o_table[63:58] = i_body__payload[53:48];
          end
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_store = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            o_store = i_commit;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_end = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            /* empty */;
        8'ha6:
            o_end = i_commit;
      endcase
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_count = 1'h0;
    if (\$25 ) begin
    end else if (i_described) begin
      casez (i_kind)
        8'ha2:
            /* empty */;
        8'ha3:
            /* empty */;
        8'ha4:
            /* empty */;
        8'ha5:
            /* empty */;
        8'ha6:
            /* empty */;
        8'ha7:
            o_count = i_commit;
      endcase
    end
  end
  assign \$33  = 1'h0;
  assign \$34  = \$32 ;
  assign \$39 [15:1] = 15'h0000;
  assign \$39 [0] = i_fields[0];
  assign { \$41 [15:2], \$41 [0] } = 15'h0000;
  assign \$41 [1] = i_fields[1];
  assign { \$50 [15:3], \$50 [1:0] } = 15'h0000;
  assign \$50 [2] = i_fields[2];
  assign { \$54 [15:2], \$54 [0] } = 15'h0000;
  assign \$54 [1] = i_fields[1];
  assign \$60  = { 3'h0, i_fields[15:3] };
  assign { \$90 [15:5], \$90 [3:0] } = 15'h0000;
  assign \$90 [4] = i_fields[4];
  assign \$92  = 1'h0;
  assign \$93  = \$89 ;
  assign \$98  = { 5'h00, i_fields[15:5] };
  assign \$42  = i_fields[1];
  assign \$51  = i_fields[2];
  assign \$55  = i_fields[1];
  assign \$91  = i_fields[4];
endmodule

module pass_load(rst, i_fields, i_begin, i_body__payload, i_body__valid, i_commit, o_filter__ready, i_begun, i_ended, i_filters_idle, o_ifmap__ready, o_read__ready, o_write__ready, i_body__ready, o_accept, o_complete, o_extended, o_illegal, o_filter__payload, o_filter__valid, o_groups
, o_params, o_loaded, o_ifmap__payload, o_ifmap__valid, o_read__payload, o_read__valid, o_write__payload, o_write__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [15:0] \$1 ;
  wire \$10 ;
  wire [16:0] \$100 ;
  wire \$101 ;
  wire [8:0] \$102 ;
  wire [8:0] \$103 ;
  wire \$104 ;
  wire [2:0] \$105 ;
  wire [15:0] \$106 ;
  wire \$107 ;
  wire [15:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [15:0] \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  reg [7:0] \$118 ;
  reg [15:0] \$119 ;
  wire \$12 ;
  reg [7:0] \$120 ;
  reg \$121 ;
  reg \$122 ;
  reg [1:0] \$123 ;
  reg \$124 ;
  reg [177:0] \$125 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [15:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [15:0] \$57 ;
  wire [15:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [15:0] \$62 ;
  wire \$63 ;
  wire [4:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [15:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire [15:0] \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [15:0] \$82 ;
  wire [15:0] \$83 ;
  wire \$84 ;
  wire [15:0] \$85 ;
  wire \$86 ;
  wire [15:0] \$87 ;
  wire \$88 ;
  wire [15:0] \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [15:0] \$91 ;
  wire \$92 ;
  wire [15:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [8:0] \$96 ;
  wire [8:0] \$97 ;
  wire \$98 ;
  wire [16:0] \$99 ;
  reg [7:0] \$signal  = 8'h00;
  reg [15:0] \$signal$40  = 16'h0000;
  input clk;
  wire clk;
  reg described = 1'h0;
  (* init = 1'h0 *)
  wire done;
  wire free;
  reg [7:0] group = 8'h00;
  input i_begin;
  wire i_begin;
  input i_begun;
  wire i_begun;
  input [63:0] i_body__payload;
  wire [63:0] i_body__payload;
  output i_body__ready;
  wire i_body__ready;
  input i_body__valid;
  wire i_body__valid;
  input i_commit;
  wire i_commit;
  input i_ended;
  wire i_ended;
  input [575:0] i_fields;
  wire [575:0] i_fields;
  input i_filters_idle;
  wire i_filters_idle;
  wire [15:0] i_group_rows;
  wire [15:0] i_groups;
  wire [15:0] i_row_step;
  wire i_start;
  wire [15:0] i_tail_rows;
  wire [63:0] o;
  output o_accept;
  wire o_accept;
  output o_complete;
  reg o_complete = 1'h0;
  output o_extended;
  wire o_extended;
  output [70:0] o_filter__payload;
  wire [70:0] o_filter__payload;
  input o_filter__ready;
  wire o_filter__ready;
  output o_filter__valid;
  wire o_filter__valid;
  wire o_fits;
  output [7:0] o_groups;
  wire [7:0] o_groups;
  output [212:0] o_ifmap__payload;
  wire [212:0] o_ifmap__payload;
  input o_ifmap__ready;
  wire o_ifmap__ready;
  output o_ifmap__valid;
  wire o_ifmap__valid;
  output o_illegal;
  wire o_illegal;
  output [1:0] o_loaded;
  reg [1:0] o_loaded = 2'h0;
  output [177:0] o_params;
  reg [177:0] o_params = 178'h000000000000000000000000000000000000000000000;
  output [180:0] o_read__payload;
  wire [180:0] o_read__payload;
  input o_read__ready;
  wire o_read__ready;
  output o_read__valid;
  wire o_read__valid;
  wire o_ready;
  output [180:0] o_write__payload;
  wire [180:0] o_write__payload;
  input o_write__ready;
  wire o_write__ready;
  output o_write__valid;
  wire o_write__valid;
  input rst;
  wire rst;
  reg whole_before = 1'h0;
  assign i_start = i_begin & \$2 ;
  assign \$5  = \$4  | whole_before;
  assign free = \$5  ? i_ended : i_begun;
  assign \$6  = i_fields[271:256] == 1'h1;
  assign \$7  = ! \$signal$40 ;
  assign \$10  = ~ \$9 ;
  assign \$11  = o_loaded[0] & \$10 ;
  assign \$12  = described & o_ready;
  assign \$13  = \$12  & free;
  assign \$14  = i_body__valid & \$13 ;
  assign \$15  = ~ o_complete;
  assign o_filter__valid = \$14  & \$15 ;
  assign \$16  = described & o_ready;
  assign \$17  = \$16  & free;
  assign \$18  = o_filter__ready & \$17 ;
  assign \$19  = ~ o_complete;
  assign i_body__ready = \$18  & \$19 ;
  assign \$20  = described & o_ready;
  assign \$21  = ! i_fields[63:48];
  assign \$22  = ! i_fields[127:112];
  assign \$23  = ! i_fields[143:128];
  assign \$24  = ! i_fields[159:144];
  assign \$25  = ! i_fields[175:160];
  assign \$26  = ! i_fields[191:176];
  assign \$27  = ! i_fields[207:192];
  assign \$28  = ! i_fields[223:208];
  assign \$29  = ! i_fields[239:224];
  assign \$30  = ! i_fields[255:240];
  assign \$31  = ! i_fields[303:288];
  assign \$32  = ! i_fields[319:304];
  assign \$33  = ! i_fields[335:320];
  assign \$34  = ! i_fields[351:336];
  assign \$35  = ! i_fields[367:352];
  assign \$36  = ! i_fields[383:368];
  assign \$37  = ! i_fields[463:448];
  assign \$38  = ! i_fields[479:464];
  assign \$39  = ! i_fields[31:16];
  assign \$40  = i_fields[31:16] > 2'h3;
  assign \$41  = i_fields[143:128] > 4'h8;
  assign \$42  = i_fields[159:144] > 4'hc;
  assign \$43  = i_fields[191:176] > 7'h7f;
  assign \$44  = i_fields[207:192] > 7'h7f;
  assign \$45  = i_fields[223:208] > 3'h4;
  assign \$46  = i_fields[239:224] > 3'h4;
  assign \$47  = i_fields[351:336] > 3'h4;
  assign \$48  = i_fields[479:464] > 3'h4;
  assign \$49  = i_fields[367:352] > 12'hfff;
  assign \$50  = i_fields[175:160] > i_fields[159:144];
  assign \$51  = i_fields[207:192] > i_fields[191:176];
  assign \$54  = ~ \$53 ;
  assign \$55  = ! i_fields[111:96];
  assign \$56  = \$54  & \$55 ;
  assign \$57  = i_fields[543:528] | i_fields[559:544];
  assign \$58  = \$57  | i_fields[575:560];
  assign \$59  = | \$58 ;
  assign \$60  = i_fields[47:32] >= i_fields[191:176];
  assign \$61  = i_fields[255:240] > i_fields[239:224];
  assign \$64  = \$63  ? 5'h10 : 5'h08;
  assign \$65  = i_fields[127:112] > \$64 ;
  assign \$66  = i_fields[271:256] != 1'h1;
  assign \$67  = i_fields[271:256] != i_fields[223:208];
  assign \$68  = \$66  & \$67 ;
  assign \$69  = i_fields[287:272] != 1'h1;
  assign \$70  = i_fields[287:272] != i_fields[223:208];
  assign \$71  = \$69  & \$70 ;
  assign \$73  = | \$72 ;
  assign \$74  = | { \$73 , \$71 , \$68 , \$65 , \$61 , \$60 , \$59 , \$56 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21  };
  assign \$75  = ~ o_fits;
  assign \$76  = \$74  | \$75 ;
  assign o_illegal = \$20  & \$76 ;
  assign \$77  = described & o_ready;
  assign \$78  = \$77  & o_complete;
  assign \$79  = \$78  & i_filters_idle;
  assign \$80  = o_ifmap__ready & o_read__ready;
  assign \$81  = \$80  & o_write__ready;
  assign o_accept = \$79  & \$81 ;
  assign \$95  = o_filter__valid & o_filter__ready;
  assign \$96  = \$signal  + 1'h1;
  assign \$97  = \$signal  + 1'h1;
  assign \$98  = \$97  == i_fields[31:16];
  assign \$99  = \$signal$40  + 1'h1;
  assign \$100  = \$signal$40  + 1'h1;
  assign \$101  = \$100  == i_fields[127:112];
  assign \$102  = group + 1'h1;
  assign \$103  = group + 1'h1;
  assign \$104  = \$103  == i_fields[271:256];
  assign \$105  = o_loaded + 1'h1;
  assign \$110  = ~ \$109 ;
  assign \$112  = i_fields[287:272] != 1'h1;
  assign \$115  = ~ \$114 ;
  assign \$117  = i_fields[287:272] != 1'h1;
  always @(posedge clk)
    \$signal  <= \$118 ;
  always @(posedge clk)
    \$signal$40  <= \$119 ;
  always @(posedge clk)
    group <= \$120 ;
  always @(posedge clk)
    o_complete <= \$121 ;
  always @(posedge clk)
    described <= \$122 ;
  always @(posedge clk)
    o_loaded <= \$123 ;
  always @(posedge clk)
    whole_before <= \$124 ;
  always @(posedge clk)
    o_params <= \$125 ;
  \pass_load.columns  columns (
    .clk(clk),
    .i_start(i_start),
    .o(o),
    .o_fits(o_fits),
    .o_ready(o_ready),
    .\port$0$196 (i_fields[255:192]),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$118  = \$signal ;
    if (\$95 ) begin
      \$118  = \$96 [7:0];
      if (\$98 ) begin
        \$118  = 8'h00;
      end
    end
    if (i_commit) begin
      \$118  = 8'h00;
    end
    if (rst) begin
      \$118  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$119  = \$signal$40 ;
    if (\$95 ) begin
      if (\$98 ) begin
        \$119  = \$99 [15:0];
        if (\$101 ) begin
          \$119  = 16'h0000;
        end
      end
    end
    if (i_commit) begin
      \$119  = 16'h0000;
    end
    if (rst) begin
      \$119  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$120  = group;
    if (\$95 ) begin
      if (\$98 ) begin
        if (\$101 ) begin
          \$120  = \$102 [7:0];
        end
      end
    end
    if (i_commit) begin
      \$120  = 8'h00;
    end
    if (rst) begin
      \$120  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$121  = o_complete;
    if (\$95 ) begin
      if (\$98 ) begin
        if (\$101 ) begin
          \$121  = \$104 ;
        end
      end
    end
    if (i_commit) begin
      \$121  = 1'h0;
    end
    if (rst) begin
      \$121  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$122  = described;
    if (i_begin) begin
      \$122  = 1'h1;
    end
    if (i_commit) begin
      \$122  = 1'h0;
    end
    if (rst) begin
      \$122  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$123  = o_loaded;
    if (i_commit) begin
      \$123  = \$105 [1:0];
    end
    if (rst) begin
      \$123  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$124  = whole_before;
    if (i_commit) begin
      \$124  = \$107 ;
    end
    if (rst) begin
      \$124  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$125  = o_params;
    if (i_commit) begin
      (* full_case = 32'd1 *)
      if (o_loaded[0]) begin
        \$125 [89] = 1'h1;
        \$125 [93:90] = i_fields[131:128];
        \$125 [97:94] = i_fields[147:144];
        \$125 [101:98] = i_fields[163:160];
        \$125 [102] = \$111 ;
        \$125 [104:103] = i_fields[17:16];
        \$125 [112:105] = i_fields[183:176];
        \$125 [113] = \$112 ;
        \$125 [177:114] = o;
      end else begin
        \$125 [0] = 1'h1;
        \$125 [4:1] = i_fields[131:128];
        \$125 [8:5] = i_fields[147:144];
        \$125 [12:9] = i_fields[163:160];
        \$125 [13] = \$116 ;
        \$125 [15:14] = i_fields[17:16];
        \$125 [23:16] = i_fields[183:176];
        \$125 [24] = \$117 ;
        \$125 [88:25] = o;
      end
    end
    if (rst) begin
      \$125  = 178'h000000000000000000000000000000000000000000000;
    end
  end
  assign i_groups = i_fields[223:208];
  assign i_group_rows = i_fields[239:224];
  assign i_tail_rows = i_fields[255:240];
  assign i_row_step = i_fields[207:192];
  assign done = o_complete;
  assign o_ifmap__valid = i_commit;
  assign o_read__valid = i_commit;
  assign o_write__valid = i_commit;
  assign o_write__payload[180:165] = i_fields[95:80];
  assign o_write__payload[164:149] = i_fields[111:96];
  assign o_write__payload[148:133] = i_fields[527:512];
  assign o_write__payload[132:117] = i_fields[511:496];
  assign o_write__payload[116:101] = i_fields[495:480];
  assign o_write__payload[100:85] = i_fields[255:240];
  assign o_write__payload[84:69] = i_fields[239:224];
  assign o_write__payload[68:53] = i_fields[223:208];
  assign o_write__payload[52:37] = i_fields[463:448];
  assign o_write__payload[36:21] = i_fields[319:304];
  assign o_write__payload[20:5] = i_fields[303:288];
  assign o_write__payload[4:2] = i_fields[466:464];
  assign o_write__payload[1] = \$94 ;
  assign o_write__payload[0] = \$92 ;
  assign o_read__payload[180:165] = i_fields[95:80];
  assign o_read__payload[164:149] = i_fields[111:96];
  assign o_read__payload[148:133] = i_fields[527:512];
  assign o_read__payload[132:117] = i_fields[511:496];
  assign o_read__payload[116:101] = i_fields[495:480];
  assign o_read__payload[100:85] = i_fields[255:240];
  assign o_read__payload[84:69] = i_fields[239:224];
  assign o_read__payload[68:53] = i_fields[223:208];
  assign o_read__payload[52:37] = i_fields[463:448];
  assign o_read__payload[36:21] = i_fields[319:304];
  assign o_read__payload[20:5] = i_fields[303:288];
  assign o_read__payload[4:2] = i_fields[466:464];
  assign o_read__payload[1] = \$90 ;
  assign o_read__payload[0] = \$88 ;
  assign o_ifmap__payload[212:197] = i_fields[447:432];
  assign o_ifmap__payload[196:181] = i_fields[431:416];
  assign o_ifmap__payload[180:165] = i_fields[415:400];
  assign o_ifmap__payload[164:149] = i_fields[399:384];
  assign o_ifmap__payload[148:133] = i_fields[383:368];
  assign o_ifmap__payload[132:117] = i_fields[367:352];
  assign o_ifmap__payload[116:101] = i_fields[63:48];
  assign o_ifmap__payload[100:85] = i_fields[287:272];
  assign o_ifmap__payload[84:69] = i_fields[335:320];
  assign o_ifmap__payload[68:53] = i_fields[319:304];
  assign o_ifmap__payload[52:37] = i_fields[303:288];
  assign o_ifmap__payload[36:34] = i_fields[338:336];
  assign o_ifmap__payload[33:26] = i_fields[183:176];
  assign o_ifmap__payload[25:18] = i_fields[39:32];
  assign o_ifmap__payload[17:2] = i_fields[79:64];
  assign o_ifmap__payload[1] = \$86 ;
  assign o_ifmap__payload[0] = \$84 ;
  assign o_filter__payload[70] = \$11 ;
  assign o_filter__payload[69] = \$7 ;
  assign o_filter__payload[68] = \$6 ;
  assign o_filter__payload[67:66] = group[1:0];
  assign o_filter__payload[65:64] = \$signal [1:0];
  assign o_filter__payload[63:0] = i_body__payload;
  assign o_groups[7:6] = o[51:50];
  assign o_groups[5:4] = o[35:34];
  assign o_groups[3:2] = o[19:18];
  assign o_groups[1:0] = o[3:2];
  assign { \$1 [15:6], \$1 [4:0] } = 15'h0000;
  assign \$1 [5] = i_fields[5];
  assign { \$3 [15:5], \$3 [3:0] } = 15'h0000;
  assign \$3 [4] = i_fields[4];
  assign { \$8 [15:5], \$8 [3:0] } = 15'h0000;
  assign \$8 [4] = i_fields[4];
  assign \$52 [15:1] = 15'h0000;
  assign \$52 [0] = i_fields[0];
  assign { \$62 [15:5], \$62 [3:0] } = 15'h0000;
  assign \$62 [4] = i_fields[4];
  assign \$72  = { 6'h00, i_fields[15:6] };
  assign { \$82 [15:6], \$82 [4:0] } = 15'h0000;
  assign \$82 [5] = i_fields[5];
  assign { \$83 [15:3], \$83 [1:0] } = 15'h0000;
  assign \$83 [2] = i_fields[2];
  assign { \$85 [15:4], \$85 [2:0] } = 15'h0000;
  assign \$85 [3] = i_fields[3];
  assign \$87 [15:1] = 15'h0000;
  assign \$87 [0] = i_fields[0];
  assign { \$89 [15:2], \$89 [0] } = 15'h0000;
  assign \$89 [1] = i_fields[1];
  assign \$91 [15:1] = 15'h0000;
  assign \$91 [0] = i_fields[0];
  assign { \$93 [15:2], \$93 [0] } = 15'h0000;
  assign \$93 [1] = i_fields[1];
  assign { \$106 [15:5], \$106 [3:0] } = 15'h0000;
  assign \$106 [4] = i_fields[4];
  assign { \$108 [15:5], \$108 [3:0] } = 15'h0000;
  assign \$108 [4] = i_fields[4];
  assign \$111  = \$110 ;
  assign { \$113 [15:5], \$113 [3:0] } = 15'h0000;
  assign \$113 [4] = i_fields[4];
  assign \$116  = 1'h0;
  assign \$2  = i_fields[5];
  assign \$4  = i_fields[4];
  assign \$9  = i_fields[4];
  assign \$53  = i_fields[0];
  assign \$63  = i_fields[4];
  assign o_extended = i_fields[5];
  assign \$84  = i_fields[2];
  assign \$86  = i_fields[3];
  assign \$88  = i_fields[0];
  assign \$90  = i_fields[1];
  assign \$92  = i_fields[0];
  assign \$94  = i_fields[1];
  assign \$107  = i_fields[4];
  assign \$109  = i_fields[4];
  assign \$114  = i_fields[4];
endmodule

module \pass_load.columns (rst, \port$0$196 , i_start, o_ready, o_fits, o, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [7:0] \$11 ;
  reg [7:0] \$12 ;
  reg [11:0] \$13 ;
  reg [63:0] \$14 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [8:0] \$5 ;
  wire [16:0] \$6 ;
  wire [8:0] \$7 ;
  wire \$8 ;
  wire [8:0] \$9 ;
  reg [7:0] \$signal  = 8'h00;
  input clk;
  wire clk;
  reg [11:0] first_row = 12'h000;
  wire [15:0] i_group_rows;
  wire [15:0] i_groups;
  wire [15:0] i_row_step;
  input i_start;
  wire i_start;
  wire [15:0] i_tail_rows;
  reg [2:0] index = 3'h4;
  output [63:0] o;
  reg [63:0] o = 64'h0000000000000000;
  output o_fits;
  wire o_fits;
  output o_ready;
  wire o_ready;
  input [63:0] \port$0$196 ;
  wire [63:0] \port$0$196 ;
  reg [7:0] row = 8'h00;
  input rst;
  wire rst;
  assign o_ready = index == 3'h4;
  assign o_fits = \$signal  >= \port$0$196 [31:16];
  assign \$1  = ~ o_ready;
  assign \$2  = index + 1'h1;
  assign \$3  = \$signal  < \port$0$196 [31:16];
  assign \$4  = row < \port$0$196 [63:48];
  assign \$5  = row + 1'h1;
  assign \$6  = first_row + \port$0$196 [15:0];
  assign \$7  = row + 1'h1;
  assign \$8  = \$7  == \port$0$196 [47:32];
  assign \$9  = \$signal  + 1'h1;
  always @(posedge clk)
    index <= \$10 ;
  always @(posedge clk)
    \$signal  <= \$11 ;
  always @(posedge clk)
    row <= \$12 ;
  always @(posedge clk)
    first_row <= \$13 ;
  always @(posedge clk)
    o <= \$14 ;
  always @* begin
    if (\$wake ) begin end
    \$10  = index;
    if (i_start) begin
      \$10  = 3'h0;
    end else if (\$1 ) begin
      \$10  = \$2 [2:0];
    end
    if (rst) begin
      \$10  = 3'h4;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = \$signal ;
    if (i_start) begin
      \$11  = 8'h00;
    end else if (\$1 ) begin
      if (\$8 ) begin
        \$11  = \$9 [7:0];
      end
    end
    if (rst) begin
      \$11  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = row;
    if (i_start) begin
      \$12  = 8'h00;
    end else if (\$1 ) begin
      \$12  = \$5 [7:0];
      if (\$8 ) begin
        \$12  = 8'h00;
      end
    end
    if (rst) begin
      \$12  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = first_row;
    if (i_start) begin
      \$13  = 12'h000;
    end else if (\$1 ) begin
      \$13  = \$6 [11:0];
      if (\$8 ) begin
        \$13  = 12'h000;
      end
    end
    if (rst) begin
      \$13  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$14  = o;
    if (i_start) begin
    end else if (\$1 ) begin
      casez (index)
        3'h0:
            \$14 [0] = \$3 ;
        3'h1:
            \$14 [16] = \$3 ;
        3'h2:
            \$14 [32] = \$3 ;
        3'h3:
            \$14 [48] = \$3 ;
      endcase
      casez (index)
        3'h0:
            \$14 [1] = \$4 ;
        3'h1:
            \$14 [17] = \$4 ;
        3'h2:
            \$14 [33] = \$4 ;
        3'h3:
            \$14 [49] = \$4 ;
      endcase
      casez (index)
        3'h0:
            \$14 [3:2] = \$signal [1:0];
        3'h1:
            \$14 [19:18] = \$signal [1:0];
        3'h2:
            \$14 [35:34] = \$signal [1:0];
        3'h3:
            \$14 [51:50] = \$signal [1:0];
      endcase
      casez (index)
        3'h0:
            \$14 [15:4] = first_row;
        3'h1:
            \$14 [31:20] = first_row;
        3'h2:
            \$14 [47:36] = first_row;
        3'h3:
            \$14 [63:52] = first_row;
      endcase
    end
    if (rst) begin
      \$14  = 64'h0000000000000000;
    end
  end
  assign i_groups = \port$0$196 [31:16];
  assign i_tail_rows = \port$0$196 [63:48];
  assign i_row_step = \port$0$196 [15:0];
  assign i_group_rows = \port$0$196 [47:32];
endmodule

module loader(rst, i_job__payload, i_job__valid, i__payload, i__valid, i_zero_point, o_write__ready, i_job__ready, i__ready, o_write__payload, o_write__valid, o_idle, o_starves, o_error, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [16:0] \$13 ;
  wire \$14 ;
  wire [16:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [16:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [16:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg [15:0] \$26 ;
  reg [15:0] \$27 ;
  reg \$28 ;
  reg [15:0] \$29 ;
  wire \$3 ;
  reg [48:0] \$30 ;
  reg [15:0] \$31 ;
  reg \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire [16:0] \$6 ;
  wire [16:0] \$7 ;
  wire [16:0] \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [15:0] announced = 16'h0000;
  wire [79:0] asked__payload;
  wire asked__ready;
  wire asked__valid;
  reg busy = 1'h0;
  input clk;
  wire clk;
  reg [15:0] come = 16'h0000;
  wire ends;
  wire [7:0] error;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  wire [63:0] \i__payload$23 ;
  wire [16:0] \i__payload$37 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$28 ;
  wire \i__ready$44 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$25 ;
  wire \i__valid$38 ;
  input [48:0] i_job__payload;
  wire [48:0] i_job__payload;
  output i_job__ready;
  wire i_job__ready;
  input i_job__valid;
  wire i_job__valid;
  wire [16:0] i_segment__payload;
  wire i_segment__ready;
  wire i_segment__valid;
  input [15:0] i_zero_point;
  wire [15:0] i_zero_point;
  reg [48:0] job = 49'h0000000000000;
  reg [15:0] left = 16'h0000;
  wire [16:0] o__payload;
  wire [67:0] \o__payload$40 ;
  wire o__ready;
  wire \o__ready$42 ;
  wire o__valid;
  wire \o__valid$41 ;
  output [7:0] o_error;
  wire [7:0] o_error;
  output o_idle;
  wire o_idle;
  output o_starves;
  wire o_starves;
  output [79:0] o_write__payload;
  wire [79:0] o_write__payload;
  input o_write__ready;
  wire o_write__ready;
  output o_write__valid;
  wire o_write__valid;
  input rst;
  wire rst;
  wire [63:0] words__payload;
  wire words__ready;
  wire words__valid;
  reg [15:0] written = 16'h0000;
  wire [15:0] zero_point;
  assign \$1  = left <= 3'h4;
  assign ends = job[0] ? i__payload[63] : \$1 ;
  assign \i__valid$25  = i__valid & \$signal ;
  assign i__ready = words__ready & \$signal ;
  assign \$2  = busy | o_write__valid;
  assign i_job__ready = ~ \$2 ;
  assign \$3  = ~ o_write__valid;
  assign o_starves = \$signal  & \$3 ;
  assign \$4  = announced != job[32:17];
  assign \i__valid$38  = busy & \$4 ;
  assign o_write__valid = \o__valid$41  & busy;
  assign \o__ready$42  = o_write__ready & busy;
  assign \$5  = i__valid & i__ready;
  assign \$6  = left - 3'h4;
  assign \$7  = come + 1'h1;
  assign \$8  = come + 1'h1;
  assign \$9  = \$8  == job[32:17];
  assign \$10  = i_job__valid & i_job__ready;
  assign \$11  = | i_job__payload[32:17];
  assign \$12  = \i__valid$38  & \i__ready$44 ;
  assign \$13  = announced + 1'h1;
  assign \$14  = o_write__valid & o_write__ready;
  assign \$15  = job[16:1] + 1'h1;
  assign \$16  = o_write__valid & o_write__ready;
  assign \$17  = \$16  & \o__payload$40 [67];
  assign \$18  = written + \$17 ;
  assign \$19  = o_write__valid & o_write__ready;
  assign \$20  = \$19  & \o__payload$40 [67];
  assign \$21  = written + 1'h1;
  assign \$22  = \$21  == job[32:17];
  assign \$23  = \$20  & \$22 ;
  assign \$24  = i_job__valid & i_job__ready;
  assign \$25  = | i_job__payload[32:17];
  always @(posedge clk)
    left <= \$26 ;
  always @(posedge clk)
    come <= \$27 ;
  always @(posedge clk)
    \$signal  <= \$28 ;
  always @(posedge clk)
    announced <= \$29 ;
  always @(posedge clk)
    job <= \$30 ;
  always @(posedge clk)
    written <= \$31 ;
  always @(posedge clk)
    busy <= \$32 ;
  \loader.decoder  decoder (
    .clk(clk),
    .error(o_error),
    .fill(i_zero_point),
    .\i__payload$39 (i__payload),
    .\i__ready$5 (words__ready),
    .\i__valid$38 (\i__valid$25 ),
    .i_segment__payload(i_segment__payload),
    .i_segment__ready(o__ready),
    .i_segment__valid(i_segment__valid),
    .o__payload(\o__payload$40 ),
    .o__ready(\o__ready$42 ),
    .o__valid(\o__valid$41 ),
    .rst(rst)
  );
  \loader.segment  segment (
    .clk(clk),
    .i__payload(\i__payload$37 ),
    .i__ready(\i__ready$44 ),
    .i__valid(\i__valid$38 ),
    .o__payload(i_segment__payload),
    .o__ready(o__ready),
    .o__valid(i_segment__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$26  = left;
    if (\$5 ) begin
      \$26  = \$6 [15:0];
      if (ends) begin
        \$26  = job[48:33];
      end
    end
    if (\$10 ) begin
      \$26  = i_job__payload[48:33];
    end
    if (rst) begin
      \$26  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = come;
    if (\$5 ) begin
      if (ends) begin
        \$27  = \$7 [15:0];
      end
    end
    if (\$10 ) begin
      \$27  = 16'h0000;
    end
    if (rst) begin
      \$27  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$28  = \$signal ;
    if (\$5 ) begin
      if (ends) begin
        if (\$9 ) begin
          \$28  = 1'h0;
        end
      end
    end
    if (\$10 ) begin
      \$28  = \$11 ;
    end
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$29  = announced;
    if (\$12 ) begin
      \$29  = \$13 [15:0];
    end
    if (\$24 ) begin
      \$29  = 16'h0000;
    end
    if (rst) begin
      \$29  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$30  = job;
    if (\$14 ) begin
      \$30 [16:1] = \$15 [15:0];
    end
    if (\$24 ) begin
      \$30  = i_job__payload;
    end
    if (rst) begin
      \$30  = 49'h0000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$31  = written;
    if (\$14 ) begin
      \$31  = \$18 [15:0];
    end
    if (\$24 ) begin
      \$31  = 16'h0000;
    end
    if (rst) begin
      \$31  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$32  = busy;
    if (\$14 ) begin
      if (\$23 ) begin
        \$32  = 1'h0;
      end
    end
    if (\$24 ) begin
      \$32  = \$25 ;
    end
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  assign o__payload = i_segment__payload;
  assign o__valid = i_segment__valid;
  assign i_segment__ready = o__ready;
  assign zero_point = i_zero_point;
  assign error = o_error;
  assign \i__payload$23  = i__payload;
  assign words__payload = i__payload;
  assign words__valid = \i__valid$25 ;
  assign \i__ready$28  = words__ready;
  assign asked__payload = o_write__payload;
  assign asked__valid = o_write__valid;
  assign asked__ready = o_write__ready;
  assign o_idle = i_job__ready;
  assign o_write__payload[79:16] = \o__payload$40 [63:0];
  assign o_write__payload[15:0] = job[16:1];
  assign \i__payload$37 [16:1] = job[48:33];
  assign \i__payload$37 [0] = job[0];
endmodule

module \loader.decoder (rst, \i__payload$39 , fill, \i__valid$38 , o__ready, \i__ready$5 , i_segment__ready, i_segment__valid, o__payload, error, o__valid, i_segment__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [16:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [8:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  reg \$112 ;
  reg [63:0] \$113 ;
  reg [6:0] \$114 ;
  reg [6:0] \$115 ;
  reg [6:0] \$116 ;
  reg [15:0] \$117 ;
  reg \$118 ;
  reg \$119 ;
  wire \$12 ;
  reg [1:0] \$120 ;
  reg [7:0] \$121 ;
  reg \$122 ;
  reg [7:0] \$123 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [15:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [15:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [15:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [15:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [7:0] \$52 ;
  wire \$53 ;
  wire [7:0] \$54 ;
  wire \$55 ;
  wire [7:0] \$56 ;
  wire [7:0] \$57 ;
  wire [8:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire [8:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [2:0] \$68 ;
  wire [2:0] \$69 ;
  wire \$7 ;
  wire [2:0] \$70 ;
  wire [2:0] \$71 ;
  wire [2:0] \$72 ;
  wire [2:0] \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire [5:0] \$91 ;
  wire [5:0] \$92 ;
  wire [6:0] \$93 ;
  wire [5:0] \$94 ;
  wire [6:0] \$95 ;
  wire [7:0] \$96 ;
  wire [6:0] \$97 ;
  wire [16:0] \$98 ;
  wire [17:0] \$99 ;
  reg \$signal  = 1'h0;
  reg \$signal$2  = 1'h0;
  wire \$signal$3 ;
  reg \$signal$6  = 1'h0;
  wire \$signal$8 ;
  wire [2:0] \$signal$9 ;
  reg [1:0] base = 2'h0;
  wire [8:0] behind;
  input clk;
  wire clk;
  (* enum_base_type = "Error" *)
  (* enum_value_0000 = "NONE" *)
  (* enum_value_0001 = "HEADER" *)
  (* enum_value_0010 = "SEQUENCE" *)
  (* enum_value_0011 = "CRC" *)
  (* enum_value_0100 = "CONFIG" *)
  (* enum_value_0101 = "LENGTH" *)
  (* enum_value_0110 = "FIELD" *)
  (* enum_value_0111 = "RLC_EARLY" *)
  (* enum_value_1000 = "RLC_LATE" *)
  (* enum_value_1001 = "RLC_RUN" *)
  (* enum_value_1010 = "RLC_PAD" *)
  (* enum_value_1011 = "ADDRESS" *)
  (* enum_value_1100 = "TIMEOUT" *)
  (* enum_value_1101 = "ORDER" *)
  (* enum_value_1110 = "MEMORY" *)
  reg [3:0] code;
  reg coded = 1'h0;
  wire [2:0] ends;
  output [7:0] error;
  reg [7:0] error = 8'h00;
  input [15:0] fill;
  wire [15:0] fill;
  (* init = 1'h0 *)
  wire halt;
  wire [146:0] i__payload;
  input [63:0] \i__payload$39 ;
  wire [63:0] \i__payload$39 ;
  wire i__ready;
  output \i__ready$5 ;
  wire \i__ready$5 ;
  wire i__valid;
  input \i__valid$38 ;
  wire \i__valid$38 ;
  input [16:0] i_segment__payload;
  wire [16:0] i_segment__payload;
  output i_segment__ready;
  wire i_segment__ready;
  input i_segment__valid;
  wire i_segment__valid;
  reg [15:0] left = 16'h0000;
  wire [63:0] masked;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  wire [68:0] \o__payload$31 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$35 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$33 ;
  reg [6:0] offset_0 = 7'h00;
  reg [6:0] offset_1 = 7'h00;
  reg [6:0] offset_2 = 7'h00;
  wire [7:0] place;
  wire [7:0] place_0;
  wire [7:0] place_1;
  wire [7:0] place_2;
  input rst;
  wire rst;
  reg [7:0] sticky = 8'h00;
  wire [7:0] stop;
  reg [63:0] word = 64'h0000000000000000;
  wire [15:0] zero_point;
  assign i__valid = \$signal  & \$signal$2 ;
  assign \$1  = \$signal  & \$signal$2 ;
  assign \$signal$3  = \$1  & i__ready;
  assign \$2  = ~ \$signal ;
  assign \$3  = \$2  | \$signal$3 ;
  assign \i__ready$5  = \$3  | \$signal$6 ;
  assign \$4  = ~ \$signal$2 ;
  assign \$5  = \$signal$3  & \$signal$8 ;
  assign \$6  = \$4  | \$5 ;
  assign i_segment__ready = \$6  | \$signal$6 ;
  assign \$7  = ! left[15:7];
  assign \$8  = ~ \$7 ;
  assign \$9  = offset_0 < left[6:0];
  assign \$10  = \$8  | \$9 ;
  assign \$11  = ! left[15:7];
  assign \$12  = offset_0 == left[6:0];
  assign \$13  = \$11  & \$12 ;
  assign \$14  = ! left[15:7];
  assign \$15  = ~ \$14 ;
  assign \$16  = offset_1 < left[6:0];
  assign \$17  = \$15  | \$16 ;
  assign \$18  = ! left[15:7];
  assign \$19  = offset_1 == left[6:0];
  assign \$20  = \$18  & \$19 ;
  assign \$21  = ! left[15:7];
  assign \$22  = ~ \$21 ;
  assign \$23  = offset_2 < left[6:0];
  assign \$24  = \$22  | \$23 ;
  assign \$25  = ! left[15:7];
  assign \$26  = offset_2 == left[6:0];
  assign \$27  = \$25  & \$26 ;
  assign \$28  = | ends;
  assign \$29  = left < 3'h4;
  assign \$signal$8  = coded ? \$28  : \$29 ;
  assign place = base + offset_2;
  assign behind = place + 1'h1;
  assign stop = base + left[6:0];
  assign \$30  = ~ \$signal$8 ;
  assign \$31  = coded | \$30 ;
  assign \$32  = left[1:0] >= 1'h0;
  assign \$33  = \$31  | \$32 ;
  assign \$34  = \$33  ? word[15:0] : 16'h0000;
  assign \$35  = ~ \$signal$8 ;
  assign \$36  = coded | \$35 ;
  assign \$37  = left[1:0] >= 1'h1;
  assign \$38  = \$36  | \$37 ;
  assign \$39  = \$38  ? word[31:16] : 16'h0000;
  assign \$40  = ~ \$signal$8 ;
  assign \$41  = coded | \$40 ;
  assign \$42  = left[1:0] >= 2'h2;
  assign \$43  = \$41  | \$42 ;
  assign \$44  = \$43  ? word[47:32] : 16'h0000;
  assign \$45  = ~ \$signal$8 ;
  assign \$46  = coded | \$45 ;
  assign \$47  = left[1:0] >= 2'h3;
  assign \$48  = \$46  | \$47 ;
  assign \$49  = \$48  ? word[63:48] : 16'h0000;
  assign \$50  = ~ coded;
  assign place_0 = base + offset_0;
  assign place_1 = base + offset_1;
  assign \$53  = \$signal$9 [0] & coded;
  assign place_2 = base + offset_2;
  assign \$55  = \$signal$9 [1] & coded;
  assign \$58  = \$57  + 1'h1;
  assign \$59  = behind < 3'h4;
  assign \$61  = \$59  ? 9'h001 : \$60 ;
  assign \$62  = coded ? \$61  : 9'h001;
  assign \$63  = \$signal$8  ? \$58  : \$62 ;
  assign \$64  = ~ coded;
  assign \$65  = \$signal$8  | \$64 ;
  assign \$66  = behind >= 3'h4;
  assign \$67  = \$65  | \$66 ;
  assign \$68  = stop[1:0] + 1'h1;
  assign \$69  = \$signal$8  ? \$68  : 3'h4;
  assign \$70  = ~ \$signal$9 ;
  assign \$71  = { \$signal$9 [1:0], 1'h1 } & \$70 ;
  assign \$72  = ~ ends;
  assign \$73  = \$71  & \$72 ;
  assign \$74  = | \$73 ;
  assign \$76  = | word[20:0];
  assign \$78  = ~ \$signal$9 [0];
  assign \$79  = | word[41:21];
  assign \$80  = \$78  & \$79 ;
  assign \$81  = ~ \$signal$9 [1];
  assign \$82  = | word[62:42];
  assign \$83  = \$81  & \$82 ;
  assign \$84  = | { \$83 , \$80 , \$77  };
  assign \$87  = ~ \$signal$8 ;
  assign \$88  = word[63] & \$87 ;
  assign \$89  = ~ word[63];
  assign \$90  = \$89  & \$signal$8 ;
  assign \$91  = \i__payload$39 [4:0] + 1'h0;
  assign \$92  = \i__payload$39 [4:0] + \i__payload$39 [25:21];
  assign \$93  = \$92  + 1'h1;
  assign \$94  = \i__payload$39 [4:0] + \i__payload$39 [25:21];
  assign \$95  = \$94  + \i__payload$39 [46:42];
  assign \$96  = \$95  + 2'h2;
  assign \$97  = coded ? offset_2 : 7'h03;
  assign \$98  = left - \$97 ;
  assign \$99  = $signed(\$98 ) - $signed(2'h1);
  assign \$100  = | i_segment__payload[16:1];
  assign \$101  = i_segment__valid & \$100 ;
  assign \$102  = i_segment__payload[16:1] - 1'h1;
  assign \$103  = i__valid & i__ready;
  assign \$104  = ~ \$signal$8 ;
  assign \$105  = coded & \$104 ;
  assign \$106  = \$105  ? behind : 9'h000;
  assign \$107  = \$signal  & \$signal$2 ;
  assign \$108  = \$107  & coded;
  assign \$109  = ~ \$signal$6 ;
  assign \$110  = \$108  & \$109 ;
  assign \$111  = | code;
  always @(posedge clk)
    \$signal  <= \$112 ;
  always @(posedge clk)
    word <= \$113 ;
  always @(posedge clk)
    offset_0 <= \$114 ;
  always @(posedge clk)
    offset_1 <= \$115 ;
  always @(posedge clk)
    offset_2 <= \$116 ;
  always @(posedge clk)
    left <= \$117 ;
  always @(posedge clk)
    \$signal$2  <= \$118 ;
  always @(posedge clk)
    coded <= \$119 ;
  always @(posedge clk)
    base <= \$120 ;
  always @(posedge clk)
    sticky <= \$121 ;
  always @(posedge clk)
    \$signal$6  <= \$122 ;
  always @(posedge clk)
    error <= \$123 ;
  \loader.decoder.gearbox  gearbox (
    .clk(clk),
    .fill(fill),
    .halt(\$signal$6 ),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$31 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    code = 4'h0;
    if (\$74 ) begin
      code = 4'h9;
    end else if (\$86 ) begin
      code = 4'ha;
    end else if (\$88 ) begin
      code = 4'h7;
    end else if (\$90 ) begin
      code = 4'h8;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$112  = \$signal ;
    if (\i__ready$5 ) begin
      \$112  = \i__valid$38 ;
    end
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$113  = word;
    if (\i__ready$5 ) begin
      if (\i__valid$38 ) begin
        \$113  = \i__payload$39 ;
      end
    end
    if (rst) begin
      \$113  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$114  = offset_0;
    if (\i__ready$5 ) begin
      if (\i__valid$38 ) begin
        \$114  = { 1'h0, \$91  };
      end
    end
    if (rst) begin
      \$114  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$115  = offset_1;
    if (\i__ready$5 ) begin
      if (\i__valid$38 ) begin
        \$115  = \$93 ;
      end
    end
    if (rst) begin
      \$115  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$116  = offset_2;
    if (\i__ready$5 ) begin
      if (\i__valid$38 ) begin
        \$116  = \$96 [6:0];
      end
    end
    if (rst) begin
      \$116  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$117  = left;
    if (\$signal$3 ) begin
      \$117  = \$99 [15:0];
    end
    if (i_segment__ready) begin
      \$117  = \$102 [15:0];
    end
    if (rst) begin
      \$117  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$118  = \$signal$2 ;
    if (i_segment__ready) begin
      \$118  = \$101 ;
    end
    if (rst) begin
      \$118  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$119  = coded;
    if (i_segment__ready) begin
      \$119  = i_segment__payload[0];
    end
    if (rst) begin
      \$119  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$120  = base;
    if (\$103 ) begin
      \$120  = \$106 [1:0];
    end
    if (rst) begin
      \$120  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$121  = sticky;
    if (\$110 ) begin
      \$121  = { 4'h0, code };
    end
    if (rst) begin
      \$121  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$122  = \$signal$6 ;
    if (\$110 ) begin
      \$122  = \$111 ;
    end
    if (rst) begin
      \$122  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$123  = sticky;
    if (rst) begin
      \$123  = 8'h00;
    end
  end
  assign zero_point = fill;
  assign halt = \$signal$6 ;
  assign \o__valid$33  = o__valid;
  assign \o__ready$35  = o__ready;
  assign o__payload[67] = \o__payload$31 [68];
  assign o__payload[66:64] = \o__payload$31 [66:64];
  assign o__payload[63:0] = \o__payload$31 [63:0];
  assign i__payload[146:144] = \$69 ;
  assign i__payload[142] = \$67 ;
  assign i__payload[141:137] = \$63 [4:0];
  assign i__payload[69:65] = \$56 [4:0];
  assign i__payload[71:70] = place_2[1:0];
  assign i__payload[64] = \$55 ;
  assign i__payload[63:48] = masked[62:47];
  assign i__payload[45:41] = \$54 [4:0];
  assign i__payload[47:46] = place_1[1:0];
  assign i__payload[40] = \$53 ;
  assign i__payload[39:24] = masked[41:26];
  assign i__payload[21:17] = \$52 [4:0];
  assign i__payload[23:22] = place_0[1:0];
  assign i__payload[16] = \$51 ;
  assign i__payload[15:0] = masked[20:5];
  assign i__payload[143] = \$signal$8 ;
  assign i__payload[136] = \$50 ;
  assign i__payload[135:72] = masked;
  assign masked[63:48] = \$49 ;
  assign masked[47:32] = \$44 ;
  assign masked[31:16] = \$39 ;
  assign masked[15:0] = \$34 ;
  assign ends[2] = \$27 ;
  assign ends[1] = \$20 ;
  assign ends[0] = \$13 ;
  assign \$signal$9 [2] = \$24 ;
  assign \$signal$9 [1] = \$17 ;
  assign \$signal$9 [0] = \$10 ;
  assign \$51  = coded;
  assign \$52  = { 2'h0, place_0[7:2] };
  assign \$54  = { 2'h0, place_1[7:2] };
  assign \$56  = { 2'h0, place_2[7:2] };
  assign \$57  = { 2'h0, stop[7:2] };
  assign \$60  = { 2'h0, behind[8:2] };
  assign \$75  = 1'h0;
  assign \$77  = 1'h0;
  assign \$85  = 1'h0;
  assign \$86  = \$84 ;
endmodule

module \loader.decoder.gearbox (rst, fill, o__ready, i__valid, i__ready, i__payload, halt, o__valid, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire [5:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire [15:0] \$230 ;
  wire [15:0] \$231 ;
  wire [15:0] \$232 ;
  wire [15:0] \$233 ;
  wire [15:0] \$234 ;
  wire [15:0] \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire [15:0] \$244 ;
  wire [15:0] \$245 ;
  wire [15:0] \$246 ;
  wire [15:0] \$247 ;
  wire [15:0] \$248 ;
  wire [15:0] \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [15:0] \$258 ;
  wire [15:0] \$259 ;
  wire \$26 ;
  wire [15:0] \$260 ;
  wire [15:0] \$261 ;
  wire [15:0] \$262 ;
  wire [15:0] \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire [15:0] \$272 ;
  wire [15:0] \$273 ;
  wire [15:0] \$274 ;
  wire [15:0] \$275 ;
  wire [15:0] \$276 ;
  wire [15:0] \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire [15:0] \$409 ;
  wire \$41 ;
  wire [15:0] \$410 ;
  wire [15:0] \$411 ;
  wire [15:0] \$412 ;
  wire [15:0] \$413 ;
  wire [15:0] \$414 ;
  wire [15:0] \$415 ;
  wire \$416 ;
  wire \$417 ;
  wire \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire \$43 ;
  wire \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire \$443 ;
  wire \$444 ;
  wire \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire \$448 ;
  wire \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire \$485 ;
  wire \$486 ;
  wire \$487 ;
  wire \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire \$492 ;
  wire \$493 ;
  wire \$494 ;
  wire \$495 ;
  wire \$496 ;
  wire \$497 ;
  wire \$498 ;
  wire \$499 ;
  wire \$5 ;
  wire \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire \$502 ;
  wire \$503 ;
  wire \$504 ;
  wire \$505 ;
  wire \$506 ;
  wire \$507 ;
  wire \$508 ;
  wire \$509 ;
  wire \$51 ;
  wire \$510 ;
  wire \$511 ;
  wire \$512 ;
  wire \$513 ;
  wire \$514 ;
  wire \$515 ;
  wire \$516 ;
  wire \$517 ;
  wire \$518 ;
  wire \$519 ;
  wire \$52 ;
  wire \$520 ;
  wire \$521 ;
  wire \$522 ;
  wire \$523 ;
  wire \$524 ;
  wire \$525 ;
  wire \$526 ;
  wire \$527 ;
  wire \$528 ;
  wire \$529 ;
  wire \$53 ;
  wire \$530 ;
  wire \$531 ;
  wire \$532 ;
  wire \$533 ;
  wire \$534 ;
  wire \$535 ;
  wire \$536 ;
  wire \$537 ;
  wire \$538 ;
  wire \$539 ;
  wire \$54 ;
  wire \$540 ;
  wire \$541 ;
  wire \$542 ;
  wire \$543 ;
  wire [15:0] \$544 ;
  wire [15:0] \$545 ;
  wire [15:0] \$546 ;
  wire [15:0] \$547 ;
  wire [15:0] \$548 ;
  wire [15:0] \$549 ;
  wire \$55 ;
  wire [15:0] \$550 ;
  wire \$551 ;
  wire \$552 ;
  wire \$553 ;
  wire \$554 ;
  wire \$555 ;
  wire \$556 ;
  wire \$557 ;
  wire \$558 ;
  wire \$559 ;
  wire \$56 ;
  wire \$560 ;
  wire \$561 ;
  wire \$562 ;
  wire \$563 ;
  wire \$564 ;
  wire \$565 ;
  wire \$566 ;
  wire \$567 ;
  wire \$568 ;
  wire \$569 ;
  wire \$57 ;
  wire \$570 ;
  wire \$571 ;
  wire \$572 ;
  wire \$573 ;
  wire \$574 ;
  wire \$575 ;
  wire \$576 ;
  wire \$577 ;
  wire \$578 ;
  wire \$579 ;
  wire \$58 ;
  wire \$580 ;
  wire \$581 ;
  wire \$582 ;
  wire \$583 ;
  wire \$584 ;
  wire \$585 ;
  wire \$586 ;
  wire \$587 ;
  wire \$588 ;
  wire \$589 ;
  wire \$59 ;
  wire \$590 ;
  wire \$591 ;
  wire \$592 ;
  wire \$593 ;
  wire \$594 ;
  wire \$595 ;
  wire \$596 ;
  wire \$597 ;
  wire \$598 ;
  wire \$599 ;
  wire \$6 ;
  wire \$60 ;
  wire \$600 ;
  wire \$601 ;
  wire \$602 ;
  wire \$603 ;
  wire \$604 ;
  wire \$605 ;
  wire \$606 ;
  wire \$607 ;
  wire \$608 ;
  wire \$609 ;
  wire \$61 ;
  wire \$610 ;
  wire \$611 ;
  wire \$612 ;
  wire \$613 ;
  wire \$614 ;
  wire \$615 ;
  wire \$616 ;
  wire \$617 ;
  wire \$618 ;
  wire \$619 ;
  wire \$62 ;
  wire \$620 ;
  wire \$621 ;
  wire \$622 ;
  wire \$623 ;
  wire \$624 ;
  wire \$625 ;
  wire \$626 ;
  wire \$627 ;
  wire \$628 ;
  wire \$629 ;
  wire \$63 ;
  wire \$630 ;
  wire \$631 ;
  wire \$632 ;
  wire \$633 ;
  wire \$634 ;
  wire \$635 ;
  wire \$636 ;
  wire \$637 ;
  wire \$638 ;
  wire \$639 ;
  wire \$64 ;
  wire \$640 ;
  wire \$641 ;
  wire \$642 ;
  wire \$643 ;
  wire \$644 ;
  wire \$645 ;
  wire \$646 ;
  wire \$647 ;
  wire \$648 ;
  wire \$649 ;
  wire \$65 ;
  wire \$650 ;
  wire \$651 ;
  wire \$652 ;
  wire \$653 ;
  wire \$654 ;
  wire \$655 ;
  wire \$656 ;
  wire \$657 ;
  wire \$658 ;
  wire \$659 ;
  wire \$66 ;
  wire \$660 ;
  wire \$661 ;
  wire \$662 ;
  wire \$663 ;
  wire \$664 ;
  wire \$665 ;
  wire \$666 ;
  wire \$667 ;
  wire \$668 ;
  wire \$669 ;
  wire \$67 ;
  wire \$670 ;
  wire \$671 ;
  wire \$672 ;
  wire \$673 ;
  wire \$674 ;
  wire \$675 ;
  wire \$676 ;
  wire \$677 ;
  wire \$678 ;
  wire [15:0] \$679 ;
  wire \$68 ;
  wire [15:0] \$680 ;
  wire [15:0] \$681 ;
  wire [15:0] \$682 ;
  wire [15:0] \$683 ;
  wire [15:0] \$684 ;
  wire [15:0] \$685 ;
  wire \$686 ;
  wire \$687 ;
  wire \$688 ;
  wire \$689 ;
  wire \$69 ;
  wire \$690 ;
  wire \$691 ;
  wire \$692 ;
  wire \$693 ;
  wire \$694 ;
  wire \$695 ;
  wire \$696 ;
  wire \$697 ;
  wire \$698 ;
  wire \$699 ;
  wire \$7 ;
  wire \$70 ;
  wire \$700 ;
  wire \$701 ;
  wire \$702 ;
  wire \$703 ;
  wire \$704 ;
  wire \$705 ;
  wire \$706 ;
  wire \$707 ;
  wire \$708 ;
  wire \$709 ;
  wire \$71 ;
  wire \$710 ;
  wire \$711 ;
  wire \$712 ;
  wire \$713 ;
  wire \$714 ;
  wire \$715 ;
  wire \$716 ;
  wire \$717 ;
  wire \$718 ;
  wire \$719 ;
  wire \$72 ;
  wire \$720 ;
  wire \$721 ;
  wire \$722 ;
  wire \$723 ;
  wire \$724 ;
  wire \$725 ;
  wire \$726 ;
  wire \$727 ;
  wire \$728 ;
  wire \$729 ;
  wire \$73 ;
  wire \$730 ;
  wire \$731 ;
  wire \$732 ;
  wire \$733 ;
  wire \$734 ;
  wire \$735 ;
  wire \$736 ;
  wire \$737 ;
  wire \$738 ;
  wire \$739 ;
  wire \$74 ;
  wire \$740 ;
  wire \$741 ;
  wire \$742 ;
  wire \$743 ;
  wire \$744 ;
  wire \$745 ;
  wire \$746 ;
  wire \$747 ;
  wire \$748 ;
  wire \$749 ;
  wire \$75 ;
  wire \$750 ;
  wire \$751 ;
  wire \$752 ;
  wire \$753 ;
  wire \$754 ;
  wire \$755 ;
  wire \$756 ;
  wire \$757 ;
  wire \$758 ;
  wire \$759 ;
  wire \$76 ;
  wire \$760 ;
  wire \$761 ;
  wire \$762 ;
  wire \$763 ;
  wire \$764 ;
  wire \$765 ;
  wire \$766 ;
  wire \$767 ;
  wire \$768 ;
  wire \$769 ;
  wire \$77 ;
  wire \$770 ;
  wire \$771 ;
  wire \$772 ;
  wire \$773 ;
  wire \$774 ;
  wire \$775 ;
  wire \$776 ;
  wire \$777 ;
  wire \$778 ;
  wire \$779 ;
  wire \$78 ;
  wire \$780 ;
  wire \$781 ;
  wire \$782 ;
  wire \$783 ;
  wire \$784 ;
  wire \$785 ;
  wire \$786 ;
  wire \$787 ;
  wire \$788 ;
  wire \$789 ;
  wire \$79 ;
  wire \$790 ;
  wire \$791 ;
  wire \$792 ;
  wire \$793 ;
  wire \$794 ;
  wire \$795 ;
  wire \$796 ;
  wire \$797 ;
  wire \$798 ;
  wire \$799 ;
  wire \$8 ;
  wire \$80 ;
  wire \$800 ;
  wire \$801 ;
  wire \$802 ;
  wire \$803 ;
  wire \$804 ;
  wire \$805 ;
  wire \$806 ;
  wire \$807 ;
  wire \$808 ;
  wire \$809 ;
  wire \$81 ;
  wire \$810 ;
  wire \$811 ;
  wire \$812 ;
  wire \$813 ;
  wire [15:0] \$814 ;
  wire [15:0] \$815 ;
  wire [15:0] \$816 ;
  wire [15:0] \$817 ;
  wire [15:0] \$818 ;
  wire [15:0] \$819 ;
  wire \$82 ;
  wire [15:0] \$820 ;
  wire [63:0] \$821 ;
  wire [63:0] \$822 ;
  reg [4:0] \$823 ;
  reg \$824 ;
  reg \$825 ;
  reg \$826 ;
  reg [146:0] \$827 ;
  reg [15:0] \$828 ;
  reg [15:0] \$829 ;
  wire \$83 ;
  reg [15:0] \$830 ;
  reg [15:0] \$831 ;
  reg \$832 ;
  reg [68:0] \$833 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire \$signal$3 ;
  reg begun = 1'h0;
  reg busy = 1'h0;
  input clk;
  wire clk;
  wire ends;
  input [15:0] fill;
  wire [15:0] fill;
  wire \final ;
  reg first = 1'h0;
  input halt;
  wire halt;
  reg [146:0] held = 147'h0000000000000000000000000000000000000;
  wire [2:0] here_0;
  wire [2:0] here_1;
  wire [2:0] here_2;
  wire [2:0] here_3;
  input [146:0] i__payload;
  wire [146:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [15:0] kept_0 = 16'h0000;
  reg [15:0] kept_1 = 16'h0000;
  reg [15:0] kept_2 = 16'h0000;
  reg [15:0] kept_3 = 16'h0000;
  output [68:0] o__payload;
  reg [68:0] o__payload = 69'h000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  wire [2:0] stay_0;
  wire [2:0] stay_1;
  wire [2:0] stay_2;
  wire [2:0] stay_3;
  reg [4:0] turn = 5'h01;
  assign \$162  = ~ held[142];
  assign \$163  = here_2[2] & \$162 ;
  assign \$164  = \$161  | \$163 ;
  assign \$165  = \$156  & \$164 ;
  assign \$166  = held[23:22] == 2'h3;
  assign \$167  = held[16] & \$166 ;
  assign \$168  = \$167  & first;
  assign \$169  = ! held[21:17];
  assign \$170  = \$168  & \$169 ;
  assign \$171  = ~ busy;
  assign \$172  = ~ begun;
  assign \$173  = \$171  & \$172 ;
  assign \$174  = ~ \$173 ;
  assign \$175  = held[23:22] == 2'h3;
  assign \$176  = held[16] & \$175 ;
  assign \$177  = held[21:17] == turn;
  assign \$178  = held[142] & \$177 ;
  assign \$179  = \$176  & \$178 ;
  assign \$180  = ~ held[142];
  assign \$181  = here_3[0] & \$180 ;
  assign \$182  = \$179  | \$181 ;
  assign \$183  = \$174  & \$182 ;
  assign \$184  = held[47:46] == 2'h3;
  assign \$185  = held[40] & \$184 ;
  assign \$186  = \$185  & first;
  assign \$187  = ! held[45:41];
  assign \$188  = \$186  & \$187 ;
  assign \$189  = ~ busy;
  assign \$190  = ~ begun;
  assign \$191  = \$189  & \$190 ;
  assign \$192  = ~ \$191 ;
  assign \$193  = held[47:46] == 2'h3;
  assign \$194  = held[40] & \$193 ;
  assign \$195  = held[45:41] == turn;
  assign \$196  = held[142] & \$195 ;
  assign \$197  = \$194  & \$196 ;
  assign \$198  = ~ held[142];
  assign \$199  = here_3[1] & \$198 ;
  assign \$200  = \$197  | \$199 ;
  assign \$201  = \$192  & \$200 ;
  assign \$202  = held[71:70] == 2'h3;
  assign \$203  = held[64] & \$202 ;
  assign \$204  = \$203  & first;
  assign \$205  = ! held[69:65];
  assign \$206  = \$204  & \$205 ;
  assign \$207  = ~ busy;
  assign \$208  = ~ begun;
  assign \$209  = \$207  & \$208 ;
  assign \$210  = ~ \$209 ;
  assign \$211  = held[71:70] == 2'h3;
  assign \$212  = held[64] & \$211 ;
  assign \$213  = held[69:65] == turn;
  assign \$214  = held[142] & \$213 ;
  assign \$215  = \$212  & \$214 ;
  assign \$216  = ~ held[142];
  assign \$217  = here_3[2] & \$216 ;
  assign \$218  = \$215  | \$217 ;
  assign \$219  = \$210  & \$218 ;
  assign \$220  = turn + 1'h1;
  assign \$221  = ~ held[143];
  assign \$222  = | here_0;
  assign \$223  = held[142] | \$222 ;
  assign \$224  = \$signal$3  & \$223 ;
  assign \$225  = ~ busy;
  assign \$226  = ~ begun;
  assign \$227  = \$225  & \$226 ;
  assign \$228  = \$224  | \$227 ;
  assign \$229  = | stay_0;
  assign \$230  = held[15:0] & { stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0] };
  assign \$231  = held[39:24] & { stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1] };
  assign \$232  = \$230  | \$231 ;
  assign \$233  = held[63:48] & { stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2] };
  assign \$234  = \$232  | \$233 ;
  assign \$235  = \$229  ? \$234  : fill;
  assign \$236  = | here_1;
  assign \$237  = held[142] | \$236 ;
  assign \$238  = \$signal$3  & \$237 ;
  assign \$239  = ~ busy;
  assign \$240  = ~ begun;
  assign \$241  = \$239  & \$240 ;
  assign \$242  = \$238  | \$241 ;
  assign \$243  = | stay_1;
  assign \$244  = held[15:0] & { stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0] };
  assign \$245  = held[39:24] & { stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1] };
  assign \$246  = \$244  | \$245 ;
  assign \$247  = held[63:48] & { stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2] };
  assign \$248  = \$246  | \$247 ;
  assign \$249  = \$243  ? \$248  : fill;
  assign \$250  = | here_2;
  assign \$251  = held[142] | \$250 ;
  assign \$252  = \$signal$3  & \$251 ;
  assign \$253  = ~ busy;
  assign \$254  = ~ begun;
  assign \$255  = \$253  & \$254 ;
  assign \$256  = \$252  | \$255 ;
  assign \$257  = | stay_2;
  assign \$258  = held[15:0] & { stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0] };
  assign \$259  = held[39:24] & { stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1] };
  assign \$260  = \$258  | \$259 ;
  assign \$261  = held[63:48] & { stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2] };
  assign \$262  = \$260  | \$261 ;
  assign \$263  = \$257  ? \$262  : fill;
  assign \$264  = | here_3;
  assign \$265  = held[142] | \$264 ;
  assign \$266  = \$signal$3  & \$265 ;
  assign \$267  = ~ busy;
  assign \$268  = ~ begun;
  assign \$269  = \$267  & \$268 ;
  assign \$270  = \$266  | \$269 ;
  assign \$271  = | stay_3;
  assign \$272  = held[15:0] & { stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0], stay_3[0] };
  assign \$273  = held[39:24] & { stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1], stay_3[1] };
  assign \$274  = \$272  | \$273 ;
  assign \$275  = held[63:48] & { stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2], stay_3[2] };
  assign \$276  = \$274  | \$275 ;
  assign \$277  = \$271  ? \$276  : fill;
  assign \$278  = busy & held[142];
  assign \$279  = ~ halt;
  assign \$280  = \$278  & \$279 ;
  assign \$281  = ~ held[136];
  assign \$282  = ~ ends;
  assign \$283  = held[146:144] > 1'h0;
  assign \$284  = \$282  | \$283 ;
  assign \$285  = \$281  & \$284 ;
  assign \$286  = | here_0;
  assign \$287  = ~ \$286 ;
  assign \$288  = \$285  & \$287 ;
  assign \$289  = ~ held[136];
  assign \$290  = ~ ends;
  assign \$291  = held[146:144] > 1'h0;
  assign \$292  = \$290  | \$291 ;
  assign \$293  = \$289  & \$292 ;
  assign \$294  = | here_0;
  assign \$295  = ~ \$294 ;
  assign \$296  = \$293  & \$295 ;
  assign \$297  = ~ held[136];
  assign \$298  = ~ ends;
  assign \$299  = held[146:144] > 1'h0;
  assign \$300  = \$298  | \$299 ;
  assign \$301  = \$297  & \$300 ;
  assign \$302  = | here_0;
  assign \$303  = ~ \$302 ;
  assign \$304  = \$301  & \$303 ;
  assign \$305  = ~ held[136];
  assign \$306  = ~ ends;
  assign \$307  = held[146:144] > 1'h0;
  assign \$308  = \$306  | \$307 ;
  assign \$309  = \$305  & \$308 ;
  assign \$310  = | here_0;
  assign \$311  = ~ \$310 ;
  assign \$312  = \$309  & \$311 ;
  assign \$313  = ~ held[136];
  assign \$314  = ~ ends;
  assign \$315  = held[146:144] > 1'h0;
  assign \$316  = \$314  | \$315 ;
  assign \$317  = \$313  & \$316 ;
  assign \$318  = | here_0;
  assign \$319  = ~ \$318 ;
  assign \$320  = \$317  & \$319 ;
  assign \$321  = ~ held[136];
  assign \$322  = ~ ends;
  assign \$323  = held[146:144] > 1'h0;
  assign \$324  = \$322  | \$323 ;
  assign \$325  = \$321  & \$324 ;
  assign \$326  = | here_0;
  assign \$327  = ~ \$326 ;
  assign \$328  = \$325  & \$327 ;
  assign \$329  = ~ held[136];
  assign \$330  = ~ ends;
  assign \$331  = held[146:144] > 1'h0;
  assign \$332  = \$330  | \$331 ;
  assign \$333  = \$329  & \$332 ;
  assign \$334  = | here_0;
  assign \$335  = ~ \$334 ;
  assign \$336  = \$333  & \$335 ;
  assign \$337  = ~ held[136];
  assign \$338  = ~ ends;
  assign \$339  = held[146:144] > 1'h0;
  assign \$340  = \$338  | \$339 ;
  assign \$341  = \$337  & \$340 ;
  assign \$342  = | here_0;
  assign \$343  = ~ \$342 ;
  assign \$344  = \$341  & \$343 ;
  assign \$345  = ~ held[136];
  assign \$346  = ~ ends;
  assign \$347  = held[146:144] > 1'h0;
  assign \$348  = \$346  | \$347 ;
  assign \$349  = \$345  & \$348 ;
  assign \$350  = | here_0;
  assign \$351  = ~ \$350 ;
  assign \$352  = \$349  & \$351 ;
  assign \$353  = ~ held[136];
  assign \$354  = ~ ends;
  assign \$355  = held[146:144] > 1'h0;
  assign \$356  = \$354  | \$355 ;
  assign \$357  = \$353  & \$356 ;
  assign \$358  = | here_0;
  assign \$359  = ~ \$358 ;
  assign \$360  = \$357  & \$359 ;
  assign \$361  = ~ held[136];
  assign \$362  = ~ ends;
  assign \$363  = held[146:144] > 1'h0;
  assign \$364  = \$362  | \$363 ;
  assign \$365  = \$361  & \$364 ;
  assign \$366  = | here_0;
  assign \$367  = ~ \$366 ;
  assign \$368  = \$365  & \$367 ;
  assign \$369  = ~ held[136];
  assign \$370  = ~ ends;
  assign \$371  = held[146:144] > 1'h0;
  assign \$372  = \$370  | \$371 ;
  assign \$373  = \$369  & \$372 ;
  assign \$374  = | here_0;
  assign \$375  = ~ \$374 ;
  assign \$376  = \$373  & \$375 ;
  assign \$377  = ~ held[136];
  assign \$378  = ~ ends;
  assign \$379  = held[146:144] > 1'h0;
  assign \$380  = \$378  | \$379 ;
  assign \$381  = \$377  & \$380 ;
  assign \$382  = | here_0;
  assign \$383  = ~ \$382 ;
  assign \$384  = \$381  & \$383 ;
  assign \$385  = ~ held[136];
  assign \$386  = ~ ends;
  assign \$387  = held[146:144] > 1'h0;
  assign \$388  = \$386  | \$387 ;
  assign \$389  = \$385  & \$388 ;
  assign \$390  = | here_0;
  assign \$391  = ~ \$390 ;
  assign \$392  = \$389  & \$391 ;
  assign \$393  = ~ held[136];
  assign \$394  = ~ ends;
  assign \$395  = held[146:144] > 1'h0;
  assign \$396  = \$394  | \$395 ;
  assign \$397  = \$393  & \$396 ;
  assign \$398  = | here_0;
  assign \$399  = ~ \$398 ;
  assign \$400  = \$397  & \$399 ;
  assign \$401  = ~ held[136];
  assign \$402  = ~ ends;
  assign \$403  = held[146:144] > 1'h0;
  assign \$404  = \$402  | \$403 ;
  assign \$405  = \$401  & \$404 ;
  assign \$406  = | here_0;
  assign \$407  = ~ \$406 ;
  assign \$408  = \$405  & \$407 ;
  assign \$409  = kept_0 & { \$408 , \$400 , \$392 , \$384 , \$376 , \$368 , \$360 , \$352 , \$344 , \$336 , \$328 , \$320 , \$312 , \$304 , \$296 , \$288  };
  assign \$410  = held[15:0] & { here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0] };
  assign \$411  = held[39:24] & { here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1] };
  assign \$412  = \$410  | \$411 ;
  assign \$413  = held[63:48] & { here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2] };
  assign \$414  = \$412  | \$413 ;
  assign \$415  = \$409  | \$414 ;
  assign \$416  = ~ held[136];
  assign \$417  = ~ ends;
  assign \$418  = held[146:144] > 1'h1;
  assign \$419  = \$417  | \$418 ;
  assign \$420  = \$416  & \$419 ;
  assign \$421  = | here_1;
  assign \$422  = ~ \$421 ;
  assign \$423  = \$420  & \$422 ;
  assign \$424  = ~ held[136];
  assign \$425  = ~ ends;
  assign \$426  = held[146:144] > 1'h1;
  assign \$427  = \$425  | \$426 ;
  assign \$428  = \$424  & \$427 ;
  assign \$429  = | here_1;
  assign \$430  = ~ \$429 ;
  assign \$431  = \$428  & \$430 ;
  assign \$432  = ~ held[136];
  assign \$433  = ~ ends;
  assign \$434  = held[146:144] > 1'h1;
  assign \$435  = \$433  | \$434 ;
  assign \$436  = \$432  & \$435 ;
  assign \$437  = | here_1;
  assign \$438  = ~ \$437 ;
  assign \$439  = \$436  & \$438 ;
  assign \$440  = ~ held[136];
  assign \$441  = ~ ends;
  assign \$442  = held[146:144] > 1'h1;
  assign \$443  = \$441  | \$442 ;
  assign \$444  = \$440  & \$443 ;
  assign \$445  = | here_1;
  assign \$446  = ~ \$445 ;
  assign \$447  = \$444  & \$446 ;
  assign \$448  = ~ held[136];
  assign \$449  = ~ ends;
  assign \$450  = held[146:144] > 1'h1;
  assign \$451  = \$449  | \$450 ;
  assign \$452  = \$448  & \$451 ;
  assign \$453  = | here_1;
  assign \$454  = ~ \$453 ;
  assign \$455  = \$452  & \$454 ;
  assign \$456  = ~ held[136];
  assign \$457  = ~ ends;
  assign \$458  = held[146:144] > 1'h1;
  assign \$459  = \$457  | \$458 ;
  assign \$460  = \$456  & \$459 ;
  assign \$461  = | here_1;
  assign \$462  = ~ \$461 ;
  assign \$463  = \$460  & \$462 ;
  assign \$464  = ~ held[136];
  assign \$465  = ~ ends;
  assign \$466  = held[146:144] > 1'h1;
  assign \$467  = \$465  | \$466 ;
  assign \$468  = \$464  & \$467 ;
  assign \$469  = | here_1;
  assign \$470  = ~ \$469 ;
  assign \$471  = \$468  & \$470 ;
  assign \$472  = ~ held[136];
  assign \$473  = ~ ends;
  assign \$474  = held[146:144] > 1'h1;
  assign \$475  = \$473  | \$474 ;
  assign \$476  = \$472  & \$475 ;
  assign \$477  = | here_1;
  assign \$478  = ~ \$477 ;
  assign \$479  = \$476  & \$478 ;
  assign \$480  = ~ held[136];
  assign \$481  = ~ ends;
  assign \$482  = held[146:144] > 1'h1;
  assign \$483  = \$481  | \$482 ;
  assign \$484  = \$480  & \$483 ;
  assign \$485  = | here_1;
  assign \$486  = ~ \$485 ;
  assign \$487  = \$484  & \$486 ;
  assign \$488  = ~ held[136];
  assign \$489  = ~ ends;
  assign \$490  = held[146:144] > 1'h1;
  assign \$491  = \$489  | \$490 ;
  assign \$492  = \$488  & \$491 ;
  assign \$493  = | here_1;
  assign \$494  = ~ \$493 ;
  assign \$495  = \$492  & \$494 ;
  assign \$496  = ~ held[136];
  assign \$497  = ~ ends;
  assign \$498  = held[146:144] > 1'h1;
  assign \$499  = \$497  | \$498 ;
  assign \$500  = \$496  & \$499 ;
  assign \$501  = | here_1;
  assign \$502  = ~ \$501 ;
  assign \$503  = \$500  & \$502 ;
  assign \$504  = ~ held[136];
  assign \$505  = ~ ends;
  assign \$506  = held[146:144] > 1'h1;
  assign \$507  = \$505  | \$506 ;
  assign \$508  = \$504  & \$507 ;
  assign \$509  = | here_1;
  assign \$510  = ~ \$509 ;
  assign \$511  = \$508  & \$510 ;
  assign \$512  = ~ held[136];
  assign \$513  = ~ ends;
  assign \$514  = held[146:144] > 1'h1;
  assign \$515  = \$513  | \$514 ;
  assign \$516  = \$512  & \$515 ;
  assign \$517  = | here_1;
  assign \$518  = ~ \$517 ;
  assign \$519  = \$516  & \$518 ;
  assign \$520  = ~ held[136];
  assign \$521  = ~ ends;
  assign \$522  = held[146:144] > 1'h1;
  assign \$523  = \$521  | \$522 ;
  assign \$524  = \$520  & \$523 ;
  assign \$525  = | here_1;
  assign \$526  = ~ \$525 ;
  assign \$527  = \$524  & \$526 ;
  assign \$528  = ~ held[136];
  assign \$529  = ~ ends;
  assign \$530  = held[146:144] > 1'h1;
  assign \$531  = \$529  | \$530 ;
  assign \$532  = \$528  & \$531 ;
  assign \$533  = | here_1;
  assign \$534  = ~ \$533 ;
  assign \$535  = \$532  & \$534 ;
  assign \$536  = ~ held[136];
  assign \$537  = ~ ends;
  assign \$538  = held[146:144] > 1'h1;
  assign \$539  = \$537  | \$538 ;
  assign \$540  = \$536  & \$539 ;
  assign \$541  = | here_1;
  assign \$542  = ~ \$541 ;
  assign \$543  = \$540  & \$542 ;
  assign \$544  = kept_1 & { \$543 , \$535 , \$527 , \$519 , \$511 , \$503 , \$495 , \$487 , \$479 , \$471 , \$463 , \$455 , \$447 , \$439 , \$431 , \$423  };
  assign \$545  = held[15:0] & { here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0] };
  assign \$546  = held[39:24] & { here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1] };
  assign \$547  = \$545  | \$546 ;
  assign \$548  = held[63:48] & { here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2] };
  assign \$549  = \$547  | \$548 ;
  assign \$550  = \$544  | \$549 ;
  assign \$551  = ~ held[136];
  assign \$552  = ~ ends;
  assign \$553  = held[146:144] > 2'h2;
  assign \$554  = \$552  | \$553 ;
  assign \$555  = \$551  & \$554 ;
  assign \$556  = | here_2;
  assign \$557  = ~ \$556 ;
  assign \$558  = \$555  & \$557 ;
  assign \$559  = ~ held[136];
  assign \$560  = ~ ends;
  assign \$561  = held[146:144] > 2'h2;
  assign \$562  = \$560  | \$561 ;
  assign \$563  = \$559  & \$562 ;
  assign \$564  = | here_2;
  assign \$565  = ~ \$564 ;
  assign \$566  = \$563  & \$565 ;
  assign \$567  = ~ held[136];
  assign \$568  = ~ ends;
  assign \$569  = held[146:144] > 2'h2;
  assign \$570  = \$568  | \$569 ;
  assign \$571  = \$567  & \$570 ;
  assign \$572  = | here_2;
  assign \$573  = ~ \$572 ;
  assign \$574  = \$571  & \$573 ;
  assign \$575  = ~ held[136];
  assign \$576  = ~ ends;
  assign \$577  = held[146:144] > 2'h2;
  assign \$578  = \$576  | \$577 ;
  assign \$579  = \$575  & \$578 ;
  assign \$580  = | here_2;
  assign \$581  = ~ \$580 ;
  assign \$582  = \$579  & \$581 ;
  assign \$583  = ~ held[136];
  assign \$584  = ~ ends;
  assign \$585  = held[146:144] > 2'h2;
  assign \$586  = \$584  | \$585 ;
  assign \$587  = \$583  & \$586 ;
  assign \$588  = | here_2;
  assign \$589  = ~ \$588 ;
  assign \$590  = \$587  & \$589 ;
  assign \$591  = ~ held[136];
  assign \$592  = ~ ends;
  assign \$593  = held[146:144] > 2'h2;
  assign \$594  = \$592  | \$593 ;
  assign \$595  = \$591  & \$594 ;
  assign \$596  = | here_2;
  assign \$597  = ~ \$596 ;
  assign \$598  = \$595  & \$597 ;
  assign \$599  = ~ held[136];
  assign \$600  = ~ ends;
  assign \$601  = held[146:144] > 2'h2;
  assign \$602  = \$600  | \$601 ;
  assign \$603  = \$599  & \$602 ;
  assign \$604  = | here_2;
  assign \$605  = ~ \$604 ;
  assign \$606  = \$603  & \$605 ;
  assign \$607  = ~ held[136];
  assign \$608  = ~ ends;
  assign \$609  = held[146:144] > 2'h2;
  assign \$610  = \$608  | \$609 ;
  assign \$611  = \$607  & \$610 ;
  assign \$612  = | here_2;
  assign \$613  = ~ \$612 ;
  assign \$614  = \$611  & \$613 ;
  assign \$615  = ~ held[136];
  assign \$616  = ~ ends;
  assign \$617  = held[146:144] > 2'h2;
  assign \$618  = \$616  | \$617 ;
  assign \$619  = \$615  & \$618 ;
  assign \$620  = | here_2;
  assign \$621  = ~ \$620 ;
  assign \$622  = \$619  & \$621 ;
  assign \$623  = ~ held[136];
  assign \$624  = ~ ends;
  assign \$625  = held[146:144] > 2'h2;
  assign \$626  = \$624  | \$625 ;
  assign \$627  = \$623  & \$626 ;
  assign \$628  = | here_2;
  assign \$629  = ~ \$628 ;
  assign \$630  = \$627  & \$629 ;
  assign \$631  = ~ held[136];
  assign \$632  = ~ ends;
  assign \$633  = held[146:144] > 2'h2;
  assign \$634  = \$632  | \$633 ;
  assign \$635  = \$631  & \$634 ;
  assign \$636  = | here_2;
  assign \$637  = ~ \$636 ;
  assign \$638  = \$635  & \$637 ;
  assign \$639  = ~ held[136];
  assign \$640  = ~ ends;
  assign \$641  = held[146:144] > 2'h2;
  assign \$642  = \$640  | \$641 ;
  assign \$643  = \$639  & \$642 ;
  assign \$644  = | here_2;
  assign \$645  = ~ \$644 ;
  assign \$646  = \$643  & \$645 ;
  assign \$647  = ~ held[136];
  assign \$648  = ~ ends;
  assign \$649  = held[146:144] > 2'h2;
  assign \$650  = \$648  | \$649 ;
  assign \$651  = \$647  & \$650 ;
  assign \$652  = | here_2;
  assign \$653  = ~ \$652 ;
  assign \$654  = \$651  & \$653 ;
  assign \$655  = ~ held[136];
  assign \$656  = ~ ends;
  assign \$657  = held[146:144] > 2'h2;
  assign \$658  = \$656  | \$657 ;
  assign \$659  = \$655  & \$658 ;
  assign \$660  = | here_2;
  assign \$661  = ~ \$660 ;
  assign \$662  = \$659  & \$661 ;
  assign \$663  = ~ held[136];
  assign \$664  = ~ ends;
  assign \$665  = held[146:144] > 2'h2;
  assign \$666  = \$664  | \$665 ;
  assign \$667  = \$663  & \$666 ;
  assign \$668  = | here_2;
  assign \$669  = ~ \$668 ;
  assign \$670  = \$667  & \$669 ;
  assign \$671  = ~ held[136];
  assign \$672  = ~ ends;
  assign \$673  = held[146:144] > 2'h2;
  assign \$674  = \$672  | \$673 ;
  assign \$675  = \$671  & \$674 ;
  assign \$676  = | here_2;
  assign \$677  = ~ \$676 ;
  assign \$678  = \$675  & \$677 ;
  assign \$679  = kept_2 & { \$678 , \$670 , \$662 , \$654 , \$646 , \$638 , \$630 , \$622 , \$614 , \$606 , \$598 , \$590 , \$582 , \$574 , \$566 , \$558  };
  assign \$680  = held[15:0] & { here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0] };
  assign \$681  = held[39:24] & { here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1] };
  assign \$682  = \$680  | \$681 ;
  assign \$683  = held[63:48] & { here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2] };
  assign \$684  = \$682  | \$683 ;
  assign \$685  = \$679  | \$684 ;
  assign \$686  = ~ held[136];
  assign \$687  = ~ ends;
  assign \$688  = held[146:144] > 2'h3;
  assign \$689  = \$687  | \$688 ;
  assign \$690  = \$686  & \$689 ;
  assign \$691  = | here_3;
  assign \$692  = ~ \$691 ;
  assign \$693  = \$690  & \$692 ;
  assign \$694  = ~ held[136];
  assign \$695  = ~ ends;
  assign \$696  = held[146:144] > 2'h3;
  assign \$697  = \$695  | \$696 ;
  assign \$698  = \$694  & \$697 ;
  assign \$699  = | here_3;
  assign \$700  = ~ \$699 ;
  assign \$701  = \$698  & \$700 ;
  assign \$702  = ~ held[136];
  assign \$703  = ~ ends;
  assign \$704  = held[146:144] > 2'h3;
  assign \$705  = \$703  | \$704 ;
  assign \$706  = \$702  & \$705 ;
  assign \$707  = | here_3;
  assign \$708  = ~ \$707 ;
  assign \$709  = \$706  & \$708 ;
  assign \$710  = ~ held[136];
  assign \$711  = ~ ends;
  assign \$712  = held[146:144] > 2'h3;
  assign \$713  = \$711  | \$712 ;
  assign \$714  = \$710  & \$713 ;
  assign \$715  = | here_3;
  assign \$716  = ~ \$715 ;
  assign \$717  = \$714  & \$716 ;
  assign \$718  = ~ held[136];
  assign \$719  = ~ ends;
  assign \$720  = held[146:144] > 2'h3;
  assign \$721  = \$719  | \$720 ;
  assign \$722  = \$718  & \$721 ;
  assign \$723  = | here_3;
  assign \$724  = ~ \$723 ;
  assign \$725  = \$722  & \$724 ;
  assign \$726  = ~ held[136];
  assign \$727  = ~ ends;
  assign \$728  = held[146:144] > 2'h3;
  assign \$729  = \$727  | \$728 ;
  assign \$730  = \$726  & \$729 ;
  assign \$731  = | here_3;
  assign \$732  = ~ \$731 ;
  assign \$733  = \$730  & \$732 ;
  assign \$734  = ~ held[136];
  assign \$735  = ~ ends;
  assign \$736  = held[146:144] > 2'h3;
  assign \$737  = \$735  | \$736 ;
  assign \$738  = \$734  & \$737 ;
  assign \$739  = | here_3;
  assign \$740  = ~ \$739 ;
  assign \$741  = \$738  & \$740 ;
  assign \$742  = ~ held[136];
  assign \$743  = ~ ends;
  assign \$744  = held[146:144] > 2'h3;
  assign \$745  = \$743  | \$744 ;
  assign \$746  = \$742  & \$745 ;
  assign \$747  = | here_3;
  assign \$748  = ~ \$747 ;
  assign \$749  = \$746  & \$748 ;
  assign \$750  = ~ held[136];
  assign \$751  = ~ ends;
  assign \$752  = held[146:144] > 2'h3;
  assign \$753  = \$751  | \$752 ;
  assign \$754  = \$750  & \$753 ;
  assign \$755  = | here_3;
  assign \$756  = ~ \$755 ;
  assign \$757  = \$754  & \$756 ;
  assign \$758  = ~ held[136];
  assign \$759  = ~ ends;
  assign \$760  = held[146:144] > 2'h3;
  assign \$761  = \$759  | \$760 ;
  assign \$762  = \$758  & \$761 ;
  assign \$763  = | here_3;
  assign \$764  = ~ \$763 ;
  assign \$765  = \$762  & \$764 ;
  assign \$766  = ~ held[136];
  assign \$767  = ~ ends;
  assign \$768  = held[146:144] > 2'h3;
  assign \$769  = \$767  | \$768 ;
  assign \$770  = \$766  & \$769 ;
  assign \$771  = | here_3;
  assign \$772  = ~ \$771 ;
  assign \$773  = \$770  & \$772 ;
  assign \$774  = ~ held[136];
  assign \$775  = ~ ends;
  assign \$776  = held[146:144] > 2'h3;
  assign \$777  = \$775  | \$776 ;
  assign \$778  = \$774  & \$777 ;
  assign \$779  = | here_3;
  assign \$780  = ~ \$779 ;
  assign \$781  = \$778  & \$780 ;
  assign \$782  = ~ held[136];
  assign \$783  = ~ ends;
  assign \$784  = held[146:144] > 2'h3;
  assign \$785  = \$783  | \$784 ;
  assign \$786  = \$782  & \$785 ;
  assign \$787  = | here_3;
  assign \$788  = ~ \$787 ;
  assign \$789  = \$786  & \$788 ;
  assign \$790  = ~ held[136];
  assign \$791  = ~ ends;
  assign \$792  = held[146:144] > 2'h3;
  assign \$793  = \$791  | \$792 ;
  assign \$794  = \$790  & \$793 ;
  assign \$795  = | here_3;
  assign \$796  = ~ \$795 ;
  assign \$797  = \$794  & \$796 ;
  assign \$798  = ~ held[136];
  assign \$799  = ~ ends;
  assign \$800  = held[146:144] > 2'h3;
  assign \$801  = \$799  | \$800 ;
  assign \$802  = \$798  & \$801 ;
  assign \$803  = | here_3;
  assign \$804  = ~ \$803 ;
  assign \$805  = \$802  & \$804 ;
  assign \$806  = ~ held[136];
  assign \$807  = ~ ends;
  assign \$808  = held[146:144] > 2'h3;
  assign \$809  = \$807  | \$808 ;
  assign \$810  = \$806  & \$809 ;
  assign \$811  = | here_3;
  assign \$812  = ~ \$811 ;
  assign \$813  = \$810  & \$812 ;
  assign \$814  = kept_3 & { \$813 , \$805 , \$797 , \$789 , \$781 , \$773 , \$765 , \$757 , \$749 , \$741 , \$733 , \$725 , \$717 , \$709 , \$701 , \$693  };
  assign \$815  = held[15:0] & { here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0], here_3[0] };
  assign \$816  = held[39:24] & { here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1], here_3[1] };
  assign \$817  = \$815  | \$816 ;
  assign \$818  = held[63:48] & { here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2], here_3[2] };
  assign \$819  = \$817  | \$818 ;
  assign \$820  = \$814  | \$819 ;
  assign \$821  = held[135:72] & { held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136], held[136] };
  assign \$822  = { \$820 , \$685 , \$550 , \$415  } | \$821 ;
  always @(posedge clk)
    turn <= \$823 ;
  always @(posedge clk)
    first <= \$824 ;
  always @(posedge clk)
    begun <= \$825 ;
  always @(posedge clk)
    busy <= \$826 ;
  always @(posedge clk)
    held <= \$827 ;
  always @(posedge clk)
    kept_0 <= \$828 ;
  always @(posedge clk)
    kept_1 <= \$829 ;
  always @(posedge clk)
    kept_2 <= \$830 ;
  always @(posedge clk)
    kept_3 <= \$831 ;
  always @(posedge clk)
    o__valid <= \$832 ;
  always @(posedge clk)
    o__payload <= \$833 ;
  assign \$1  = ~ o__valid;
  assign \$signal  = o__ready | \$1 ;
  assign \$signal$3  = busy & \$signal ;
  assign \final  = held[141:137] == turn;
  assign \$2  = ~ busy;
  assign \$3  = \$signal$3  & \final ;
  assign i__ready = \$2  | \$3 ;
  assign ends = held[143] & \final ;
  assign \$4  = ! held[23:22];
  assign \$5  = held[16] & \$4 ;
  assign \$6  = \$5  & first;
  assign \$7  = ! held[21:17];
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ~ busy;
  assign \$10  = ~ begun;
  assign \$11  = \$9  & \$10 ;
  assign \$12  = ~ \$11 ;
  assign \$13  = ! held[23:22];
  assign \$14  = held[16] & \$13 ;
  assign \$15  = held[21:17] == turn;
  assign \$16  = held[142] & \$15 ;
  assign \$17  = \$14  & \$16 ;
  assign \$18  = ~ held[142];
  assign \$19  = here_0[0] & \$18 ;
  assign \$20  = \$17  | \$19 ;
  assign \$21  = \$12  & \$20 ;
  assign \$22  = ! held[47:46];
  assign \$23  = held[40] & \$22 ;
  assign \$24  = \$23  & first;
  assign \$25  = ! held[45:41];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = ~ busy;
  assign \$28  = ~ begun;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = ~ \$29 ;
  assign \$31  = ! held[47:46];
  assign \$32  = held[40] & \$31 ;
  assign \$33  = held[45:41] == turn;
  assign \$34  = held[142] & \$33 ;
  assign \$35  = \$32  & \$34 ;
  assign \$36  = ~ held[142];
  assign \$37  = here_0[1] & \$36 ;
  assign \$38  = \$35  | \$37 ;
  assign \$39  = \$30  & \$38 ;
  assign \$40  = ! held[71:70];
  assign \$41  = held[64] & \$40 ;
  assign \$42  = \$41  & first;
  assign \$43  = ! held[69:65];
  assign \$44  = \$42  & \$43 ;
  assign \$45  = ~ busy;
  assign \$46  = ~ begun;
  assign \$47  = \$45  & \$46 ;
  assign \$48  = ~ \$47 ;
  assign \$49  = ! held[71:70];
  assign \$50  = held[64] & \$49 ;
  assign \$51  = held[69:65] == turn;
  assign \$52  = held[142] & \$51 ;
  assign \$53  = \$50  & \$52 ;
  assign \$54  = ~ held[142];
  assign \$55  = here_0[2] & \$54 ;
  assign \$56  = \$53  | \$55 ;
  assign \$57  = \$48  & \$56 ;
  assign \$58  = held[23:22] == 1'h1;
  assign \$59  = held[16] & \$58 ;
  assign \$60  = \$59  & first;
  assign \$61  = ! held[21:17];
  assign \$62  = \$60  & \$61 ;
  assign \$63  = ~ busy;
  assign \$64  = ~ begun;
  assign \$65  = \$63  & \$64 ;
  assign \$66  = ~ \$65 ;
  assign \$67  = held[23:22] == 1'h1;
  assign \$68  = held[16] & \$67 ;
  assign \$69  = held[21:17] == turn;
  assign \$70  = held[142] & \$69 ;
  assign \$71  = \$68  & \$70 ;
  assign \$72  = ~ held[142];
  assign \$73  = here_1[0] & \$72 ;
  assign \$74  = \$71  | \$73 ;
  assign \$75  = \$66  & \$74 ;
  assign \$76  = held[47:46] == 1'h1;
  assign \$77  = held[40] & \$76 ;
  assign \$78  = \$77  & first;
  assign \$79  = ! held[45:41];
  assign \$80  = \$78  & \$79 ;
  assign \$81  = ~ busy;
  assign \$82  = ~ begun;
  assign \$83  = \$81  & \$82 ;
  assign \$84  = ~ \$83 ;
  assign \$85  = held[47:46] == 1'h1;
  assign \$86  = held[40] & \$85 ;
  assign \$87  = held[45:41] == turn;
  assign \$88  = held[142] & \$87 ;
  assign \$89  = \$86  & \$88 ;
  assign \$90  = ~ held[142];
  assign \$91  = here_1[1] & \$90 ;
  assign \$92  = \$89  | \$91 ;
  assign \$93  = \$84  & \$92 ;
  assign \$94  = held[71:70] == 1'h1;
  assign \$95  = held[64] & \$94 ;
  assign \$96  = \$95  & first;
  assign \$97  = ! held[69:65];
  assign \$98  = \$96  & \$97 ;
  assign \$99  = ~ busy;
  assign \$100  = ~ begun;
  assign \$101  = \$99  & \$100 ;
  assign \$102  = ~ \$101 ;
  assign \$103  = held[71:70] == 1'h1;
  assign \$104  = held[64] & \$103 ;
  assign \$105  = held[69:65] == turn;
  assign \$106  = held[142] & \$105 ;
  assign \$107  = \$104  & \$106 ;
  assign \$108  = ~ held[142];
  assign \$109  = here_1[2] & \$108 ;
  assign \$110  = \$107  | \$109 ;
  assign \$111  = \$102  & \$110 ;
  assign \$112  = held[23:22] == 2'h2;
  assign \$113  = held[16] & \$112 ;
  assign \$114  = \$113  & first;
  assign \$115  = ! held[21:17];
  assign \$116  = \$114  & \$115 ;
  assign \$117  = ~ busy;
  assign \$118  = ~ begun;
  assign \$119  = \$117  & \$118 ;
  assign \$120  = ~ \$119 ;
  assign \$121  = held[23:22] == 2'h2;
  assign \$122  = held[16] & \$121 ;
  assign \$123  = held[21:17] == turn;
  assign \$124  = held[142] & \$123 ;
  assign \$125  = \$122  & \$124 ;
  assign \$126  = ~ held[142];
  assign \$127  = here_2[0] & \$126 ;
  assign \$128  = \$125  | \$127 ;
  assign \$129  = \$120  & \$128 ;
  assign \$130  = held[47:46] == 2'h2;
  assign \$131  = held[40] & \$130 ;
  assign \$132  = \$131  & first;
  assign \$133  = ! held[45:41];
  assign \$134  = \$132  & \$133 ;
  assign \$135  = ~ busy;
  assign \$136  = ~ begun;
  assign \$137  = \$135  & \$136 ;
  assign \$138  = ~ \$137 ;
  assign \$139  = held[47:46] == 2'h2;
  assign \$140  = held[40] & \$139 ;
  assign \$141  = held[45:41] == turn;
  assign \$142  = held[142] & \$141 ;
  assign \$143  = \$140  & \$142 ;
  assign \$144  = ~ held[142];
  assign \$145  = here_2[1] & \$144 ;
  assign \$146  = \$143  | \$145 ;
  assign \$147  = \$138  & \$146 ;
  assign \$148  = held[71:70] == 2'h2;
  assign \$149  = held[64] & \$148 ;
  assign \$150  = \$149  & first;
  assign \$151  = ! held[69:65];
  assign \$152  = \$150  & \$151 ;
  assign \$153  = ~ busy;
  assign \$154  = ~ begun;
  assign \$155  = \$153  & \$154 ;
  assign \$156  = ~ \$155 ;
  assign \$157  = held[71:70] == 2'h2;
  assign \$158  = held[64] & \$157 ;
  assign \$159  = held[69:65] == turn;
  assign \$160  = held[142] & \$159 ;
  assign \$161  = \$158  & \$160 ;
  always @* begin
    if (\$wake ) begin end
    \$823  = turn;
    if (\$signal$3 ) begin
      \$823  = \$220 [4:0];
    end
    if (i__ready) begin
      \$823  = 5'h01;
    end
    if (rst) begin
      \$823  = 5'h01;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$824  = first;
    if (\$signal$3 ) begin
      \$824  = 1'h0;
    end
    if (i__ready) begin
      \$824  = 1'h1;
    end
    if (rst) begin
      \$824  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$825  = begun;
    if (\$signal$3 ) begin
      if (\final ) begin
        \$825  = \$221 ;
      end
    end
    if (rst) begin
      \$825  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$826  = busy;
    if (i__ready) begin
      \$826  = i__valid;
    end
    if (rst) begin
      \$826  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$827  = held;
    if (i__ready) begin
      if (i__valid) begin
        \$827  = i__payload;
      end
    end
    if (rst) begin
      \$827  = 147'h0000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$828  = kept_0;
    if (\$228 ) begin
      \$828  = \$235 ;
    end
    if (rst) begin
      \$828  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$829  = kept_1;
    if (\$242 ) begin
      \$829  = \$249 ;
    end
    if (rst) begin
      \$829  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$830  = kept_2;
    if (\$256 ) begin
      \$830  = \$263 ;
    end
    if (rst) begin
      \$830  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$831  = kept_3;
    if (\$270 ) begin
      \$831  = \$277 ;
    end
    if (rst) begin
      \$831  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$832  = o__valid;
    if (\$signal ) begin
      \$832  = \$280 ;
    end
    if (rst) begin
      \$832  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$833  = o__payload;
    if (\$signal$3 ) begin
      \$833 [63:0] = \$822 ;
      \$833 [66:64] = 3'h4;
      \$833 [67] = held[136];
      \$833 [68] = ends;
      if (ends) begin
        \$833 [66:64] = held[146:144];
      end
    end
    if (rst) begin
      \$833  = 69'h000000000000000000;
    end
  end
  assign stay_3[2] = \$219 ;
  assign stay_3[1] = \$201 ;
  assign stay_3[0] = \$183 ;
  assign here_3[2] = \$206 ;
  assign here_3[1] = \$188 ;
  assign here_3[0] = \$170 ;
  assign stay_2[2] = \$165 ;
  assign stay_2[1] = \$147 ;
  assign stay_2[0] = \$129 ;
  assign here_2[2] = \$152 ;
  assign here_2[1] = \$134 ;
  assign here_2[0] = \$116 ;
  assign stay_1[2] = \$111 ;
  assign stay_1[1] = \$93 ;
  assign stay_1[0] = \$75 ;
  assign here_1[2] = \$98 ;
  assign here_1[1] = \$80 ;
  assign here_1[0] = \$62 ;
  assign stay_0[2] = \$57 ;
  assign stay_0[1] = \$39 ;
  assign stay_0[0] = \$21 ;
  assign here_0[2] = \$44 ;
  assign here_0[1] = \$26 ;
  assign here_0[0] = \$8 ;
endmodule

module \loader.segment (rst, i__valid, o__ready, o__valid, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [16:0] \$10 ;
  reg [1:0] \$11 ;
  reg [16:0] \$12 ;
  reg [16:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [16:0] i__payload;
  wire [16:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [16:0] o__payload;
  reg [16:0] o__payload = 17'h00000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [16:0] spare = 17'h00000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 17'h00000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 17'h00000;
    end
  end
endmodule

module ifmap_stream(rst, i_pass__payload, i_pass__valid, i_tile, i_zero_point, o_address__ready, i_data__payload, i_data__valid, o__ready, i_pass__ready, o_address__payload, o_address__valid, i_data__ready, o__payload, o__valid, o_release, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [8:0] \$27 ;
  wire \$28 ;
  wire [9:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  reg [7:0] \$31 ;
  reg \$32 ;
  wire [5:0] \$33 ;
  wire [95:0] \$34 ;
  wire \$35 ;
  wire [11:0] \$36 ;
  wire \$4 ;
  wire [8:0] \$5 ;
  wire [16:0] \$6 ;
  wire \$7 ;
  wire [16:0] \$8 ;
  wire [2:0] \$9 ;
  reg \$signal  = 1'h0;
  input clk;
  wire clk;
  wire [212:0] i__payload;
  wire [212:0] \i__payload$30 ;
  wire [307:0] \i__payload$31 ;
  wire [39:0] \i__payload$32 ;
  wire i__ready;
  wire \i__ready$23 ;
  wire \i__ready$27 ;
  wire \i__ready$37 ;
  wire i__valid;
  wire \i__valid$21 ;
  wire \i__valid$29 ;
  wire \i__valid$38 ;
  input [63:0] i_data__payload;
  wire [63:0] i_data__payload;
  output i_data__ready;
  wire i_data__ready;
  input i_data__valid;
  wire i_data__valid;
  input [212:0] i_pass__payload;
  wire [212:0] i_pass__payload;
  output i_pass__ready;
  wire i_pass__ready;
  input i_pass__valid;
  wire i_pass__valid;
  input i_tile;
  wire i_tile;
  input [15:0] i_zero_point;
  wire [15:0] i_zero_point;
  wire level;
  wire [1:0] \level$47 ;
  wire [3:0] \level$48 ;
  wire more;
  output [95:0] o__payload;
  wire [95:0] o__payload;
  wire [212:0] \o__payload$24 ;
  wire [130:0] \o__payload$33 ;
  wire [212:0] \o__payload$34 ;
  wire [39:0] \o__payload$42 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$28 ;
  wire \o__ready$39 ;
  wire \o__ready$40 ;
  wire \o__ready$45 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$22 ;
  wire \o__valid$36 ;
  wire \o__valid$44 ;
  output [15:0] o_address__payload;
  wire [15:0] o_address__payload;
  input o_address__ready;
  wire o_address__ready;
  output o_address__valid;
  wire o_address__valid;
  output o_idle;
  wire o_idle;
  output o_release;
  wire o_release;
  wire row_ends;
  input rst;
  wire rst;
  wire start;
  reg [7:0] tiles = 8'h00;
  assign \$1  = \o__valid$22  & \i__ready$23 ;
  assign \$2  = ~ \o__payload$24 [0];
  assign \$3  = | tiles;
  assign \$4  = \$2  | \$3 ;
  assign \i__valid$21  = \$1  & \$4 ;
  assign start = \i__valid$21  & \i__ready$27 ;
  assign \$5  = - \o__payload$24 [25:18];
  assign \$6  = \o__payload$34 [68:53] - 1'h1;
  assign \$7  = \$34 [31:16] == \$6 ;
  assign \$8  = \o__payload$34 [84:69] - 1'h1;
  assign row_ends = \$34 [47:32] == \$8 ;
  assign \$9  = row_ends ? \o__payload$34 [36:34] : 3'h4;
  assign o_address__valid = \o__valid$36  & \i__ready$37 ;
  assign \i__valid$38  = \o__valid$36  & o_address__ready;
  assign \o__ready$39  = \i__ready$37  & o_address__ready;
  assign \$10  = \o__valid$36  & \o__ready$39 ;
  assign \o__ready$40  = \$10  & \$33 [0];
  assign \$11  = ~ \$signal ;
  assign more = \o__payload$42 [38] & \$11 ;
  assign o__valid = \o__valid$44  & i_data__valid;
  assign \$12  = o__ready & i_data__valid;
  assign \$13  = ~ more;
  assign \o__ready$45  = \$12  & \$13 ;
  assign \$14  = o__ready & \o__valid$44 ;
  assign \$15  = ~ more;
  assign i_data__ready = \$14  & \$15 ;
  assign \$16  = \$signal  ? 5'h00 : \o__payload$42 [36:32];
  assign \$17  = ~ \$signal ;
  assign \$18  = \o__payload$42 [37] & \$17 ;
  assign \$19  = o__valid & o__ready;
  assign \$20  = \$19  & more;
  assign o_release = \$20  & \o__payload$42 [39];
  assign \$21  = ! level;
  assign \$22  = ! \level$47 ;
  assign \$23  = \$21  & \$22 ;
  assign \$24  = ! \level$48 ;
  assign \$25  = \$23  & \$24 ;
  assign \$26  = ~ o__valid;
  assign o_idle = \$25  & \$26 ;
  assign \$27  = tiles + i_tile;
  assign \$28  = start & \o__payload$24 [0];
  assign \$29  = \$27  - \$28 ;
  assign \$30  = o__ready & o__valid;
  always @(posedge clk)
    tiles <= \$31 ;
  always @(posedge clk)
    \$signal  <= \$32 ;
  \ifmap_stream.accepted  accepted (
    .clk(clk),
    .i__payload(i_pass__payload),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .level(level),
    .o__payload(\o__payload$24 ),
    .o__ready(start),
    .o__valid(\o__valid$22 ),
    .rst(rst)
  );
  \ifmap_stream.current  current (
    .clk(clk),
    .i__payload(\o__payload$24 ),
    .i__ready(\i__ready$23 ),
    .i__valid(start),
    .level(\level$47 ),
    .o__payload(\o__payload$34 ),
    .o__ready(\o__ready$40 ),
    .rst(rst)
  );
  \ifmap_stream.nest  nest (
    .began_5(o_address__payload),
    .\began_5$13 (\$36 ),
    .clk(clk),
    .i__payload(\i__payload$31 ),
    .i__ready(\i__ready$27 ),
    .i__valid(\i__valid$21 ),
    .o__ready(\o__ready$39 ),
    .o__valid(\o__valid$36 ),
    .\port$652$0 (\$33 ),
    .\port$656$0 (\$34 ),
    .\port$658$0 (\$35 ),
    .rst(rst)
  );
  \ifmap_stream.tags  tags (
    .clk(clk),
    .i__ready(\i__ready$37 ),
    .i__valid(\i__valid$38 ),
    .level(\level$48 ),
    .o__payload(\o__payload$42 ),
    .o__ready(\o__ready$45 ),
    .o__valid(\o__valid$44 ),
    .rst(rst),
    .write_data(\i__payload$32 )
  );
  always @* begin
    if (\$wake ) begin end
    \$31  = \$29 [7:0];
    if (rst) begin
      \$31  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$32  = \$signal ;
    if (\$30 ) begin
      \$32  = more;
    end
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign \o__ready$28  = start;
  assign \i__valid$29  = start;
  assign \i__payload$30  = \o__payload$24 ;
  assign \o__payload$33  = { \$33 , \$35 , \$36 , \$34 , o_address__payload };
  assign o__payload[63:48] = i_data__payload[63:48];
  assign o__payload[47:32] = i_data__payload[47:32];
  assign o__payload[31:16] = i_data__payload[31:16];
  assign o__payload[15:0] = i_data__payload[15:0];
  assign o__payload[68] = \$signal ;
  assign o__payload[67] = \$18 ;
  assign o__payload[66:64] = \$16 [2:0];
  assign o__payload[95:84] = \o__payload$42 [31:20];
  assign o__payload[83:72] = \o__payload$42 [19:8];
  assign o__payload[71] = \o__payload$42 [7];
  assign o__payload[70:69] = \o__payload$42 [1:0];
  assign \i__payload$32 [39] = \o__payload$34 [1];
  assign \i__payload$32 [38] = \$33 [0];
  assign \i__payload$32 [36:32] = { 2'h0, \$9  };
  assign \i__payload$32 [37] = row_ends;
  assign \i__payload$32 [31:20] = \$36 ;
  assign \i__payload$32 [19:8] = \$34 [91:80];
  assign \i__payload$32 [7] = \$7 ;
  assign \i__payload$32 [6:0] = \$34 [54:48];
  assign \i__payload$31 [279:268] = { 4'h0, \o__payload$24 [33:26] };
  assign \i__payload$31 [219:208] = { \$5 [8], \$5 [8], \$5 [8], \$5  };
  assign \i__payload$31 [307:292] = \o__payload$24 [148:133];
  assign \i__payload$31 [15:0] = \o__payload$24 [17:2];
  assign \i__payload$31 [207:192] = \o__payload$24 [84:69];
  assign \i__payload$31 [111:96] = \o__payload$24 [132:117];
  assign \i__payload$31 [191:176] = \o__payload$24 [212:197];
  assign \i__payload$31 [95:80] = \o__payload$24 [116:101];
  assign \i__payload$31 [175:160] = \o__payload$24 [196:181];
  assign \i__payload$31 [79:64] = \o__payload$24 [100:85];
  assign \i__payload$31 [159:144] = 16'h0001;
  assign \i__payload$31 [63:48] = \o__payload$24 [84:69];
  assign \i__payload$31 [143:128] = \o__payload$24 [180:165];
  assign \i__payload$31 [47:32] = \o__payload$24 [68:53];
  assign \i__payload$31 [127:112] = \o__payload$24 [164:149];
  assign \i__payload$31 [31:16] = \o__payload$24 [52:37];
  assign { \i__payload$31 [291:280], \i__payload$31 [267:220] } = 60'h000000000000000;
endmodule

module \ifmap_stream.accepted (rst, i__payload, i__valid, o__ready, o__valid, i__ready, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [212:0] \$9 ;
  input clk;
  wire clk;
  input [212:0] i__payload;
  wire [212:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  output [212:0] o__payload;
  reg [212:0] o__payload = 213'h000000000000000000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 213'h000000000000000000000000000000000000000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \ifmap_stream.current (rst, i__valid, o__ready, i__ready, i__payload, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [212:0] \$10 ;
  reg [1:0] \$11 ;
  reg [212:0] \$12 ;
  reg [212:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [212:0] i__payload;
  wire [212:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] level;
  reg [1:0] level = 2'h0;
  output [212:0] o__payload;
  reg [212:0] o__payload = 213'h000000000000000000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  reg [212:0] spare = 213'h000000000000000000000000000000000000000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 213'h000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 213'h000000000000000000000000000000000000000000000000000000;
    end
  end
endmodule

module \ifmap_stream.nest (rst, i__valid, o__ready, i__ready, i__payload, \port$652$0 , \port$656$0 , \port$658$0 , o__valid, began_5, \began_5$13 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [15:0] \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [16:0] \$103 ;
  wire [15:0] \$104 ;
  wire [15:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [16:0] \$108 ;
  wire [15:0] \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [16:0] \$113 ;
  wire [15:0] \$114 ;
  wire [15:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [16:0] \$118 ;
  wire [15:0] \$119 ;
  wire \$12 ;
  wire [15:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [16:0] \$123 ;
  wire [15:0] \$124 ;
  wire [15:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [15:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire [16:0] \$131 ;
  wire [15:0] \$132 ;
  wire [15:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire [16:0] \$136 ;
  wire [15:0] \$137 ;
  wire [15:0] \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [16:0] \$141 ;
  wire [15:0] \$142 ;
  wire [15:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [16:0] \$146 ;
  wire [15:0] \$147 ;
  wire [15:0] \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [16:0] \$151 ;
  wire [15:0] \$152 ;
  wire [15:0] \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [16:0] \$156 ;
  wire [15:0] \$157 ;
  wire [15:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [15:0] \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire [16:0] \$164 ;
  wire [15:0] \$165 ;
  wire [15:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [16:0] \$169 ;
  wire \$17 ;
  wire [15:0] \$170 ;
  wire [15:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [16:0] \$174 ;
  wire [15:0] \$175 ;
  wire [15:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [16:0] \$179 ;
  wire \$18 ;
  wire [15:0] \$180 ;
  wire [15:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [16:0] \$184 ;
  wire [15:0] \$185 ;
  wire [15:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [16:0] \$189 ;
  wire [16:0] \$19 ;
  wire [15:0] \$190 ;
  wire [15:0] \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [15:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [16:0] \$197 ;
  wire [15:0] \$198 ;
  wire [15:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [16:0] \$202 ;
  wire [15:0] \$203 ;
  wire [15:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire [16:0] \$207 ;
  wire [15:0] \$208 ;
  wire [15:0] \$209 ;
  wire [16:0] \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire [16:0] \$212 ;
  wire [15:0] \$213 ;
  wire [15:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [16:0] \$217 ;
  wire [15:0] \$218 ;
  wire [15:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire [16:0] \$222 ;
  wire [15:0] \$223 ;
  wire [15:0] \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire [15:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [16:0] \$23 ;
  wire [16:0] \$230 ;
  wire [15:0] \$231 ;
  wire [15:0] \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [16:0] \$235 ;
  wire [15:0] \$236 ;
  wire [15:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [16:0] \$240 ;
  wire [15:0] \$241 ;
  wire [15:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire [16:0] \$245 ;
  wire [15:0] \$246 ;
  wire [15:0] \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire [16:0] \$25 ;
  wire [16:0] \$250 ;
  wire [15:0] \$251 ;
  wire [15:0] \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire [16:0] \$255 ;
  wire [15:0] \$256 ;
  wire [15:0] \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire [11:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire [12:0] \$263 ;
  wire [11:0] \$264 ;
  wire [12:0] \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire [12:0] \$268 ;
  wire [11:0] \$269 ;
  wire [16:0] \$27 ;
  wire [12:0] \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire [12:0] \$273 ;
  wire [11:0] \$274 ;
  wire [12:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [12:0] \$278 ;
  wire [11:0] \$279 ;
  wire \$28 ;
  wire [12:0] \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire [12:0] \$283 ;
  wire [11:0] \$284 ;
  wire [12:0] \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire [12:0] \$288 ;
  wire [11:0] \$289 ;
  wire [16:0] \$29 ;
  wire [12:0] \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire [11:0] \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire [12:0] \$296 ;
  wire [11:0] \$297 ;
  wire [12:0] \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [12:0] \$301 ;
  wire [11:0] \$302 ;
  wire [12:0] \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [12:0] \$306 ;
  wire [11:0] \$307 ;
  wire [12:0] \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire [12:0] \$311 ;
  wire [11:0] \$312 ;
  wire [12:0] \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire [12:0] \$316 ;
  wire [11:0] \$317 ;
  wire [12:0] \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire [12:0] \$321 ;
  wire [11:0] \$322 ;
  wire [12:0] \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire [11:0] \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire [12:0] \$329 ;
  wire [16:0] \$33 ;
  wire [11:0] \$330 ;
  wire [12:0] \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire [12:0] \$334 ;
  wire [11:0] \$335 ;
  wire [12:0] \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire [12:0] \$339 ;
  wire \$34 ;
  wire [11:0] \$340 ;
  wire [12:0] \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire [12:0] \$344 ;
  wire [11:0] \$345 ;
  wire [12:0] \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire [12:0] \$349 ;
  wire \$35 ;
  wire [11:0] \$350 ;
  wire [12:0] \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire [12:0] \$354 ;
  wire [11:0] \$355 ;
  wire [12:0] \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire [11:0] \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire [12:0] \$362 ;
  wire [11:0] \$363 ;
  wire [12:0] \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire [12:0] \$367 ;
  wire [11:0] \$368 ;
  wire [12:0] \$369 ;
  wire [16:0] \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire [12:0] \$372 ;
  wire [11:0] \$373 ;
  wire [12:0] \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire [12:0] \$377 ;
  wire [11:0] \$378 ;
  wire [12:0] \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire [12:0] \$382 ;
  wire [11:0] \$383 ;
  wire [12:0] \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire [12:0] \$387 ;
  wire [11:0] \$388 ;
  wire [12:0] \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire [11:0] \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire [12:0] \$395 ;
  wire [11:0] \$396 ;
  wire [12:0] \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire [12:0] \$400 ;
  wire [11:0] \$401 ;
  wire [12:0] \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire [12:0] \$405 ;
  wire [11:0] \$406 ;
  wire [12:0] \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire [16:0] \$41 ;
  wire [12:0] \$410 ;
  wire [11:0] \$411 ;
  wire [12:0] \$412 ;
  wire \$413 ;
  wire \$414 ;
  wire [12:0] \$415 ;
  wire [11:0] \$416 ;
  wire [12:0] \$417 ;
  wire \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire [12:0] \$420 ;
  wire [11:0] \$421 ;
  wire [12:0] \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire [11:0] \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire [12:0] \$428 ;
  wire [11:0] \$429 ;
  wire \$43 ;
  wire [12:0] \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire [12:0] \$433 ;
  wire [11:0] \$434 ;
  wire [12:0] \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire [12:0] \$438 ;
  wire [11:0] \$439 ;
  wire \$44 ;
  wire [12:0] \$440 ;
  wire \$441 ;
  wire \$442 ;
  wire [12:0] \$443 ;
  wire [11:0] \$444 ;
  wire [12:0] \$445 ;
  wire \$446 ;
  wire \$447 ;
  wire [12:0] \$448 ;
  wire [11:0] \$449 ;
  wire [16:0] \$45 ;
  wire [12:0] \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire [12:0] \$453 ;
  wire [11:0] \$454 ;
  wire [12:0] \$455 ;
  wire [5:0] \$456 ;
  reg [95:0] \$457 ;
  reg [95:0] \$458  = 96'h000000000000000000000000;
  reg \$459 ;
  wire \$46 ;
  reg \$460  = 1'h0;
  reg \$461 ;
  reg [307:0] \$462 ;
  reg [6:0] \$463 ;
  reg [15:0] \$464 ;
  reg [15:0] \$465 ;
  reg [15:0] \$466 ;
  reg [15:0] \$467 ;
  reg [15:0] \$468 ;
  reg [15:0] \$469 ;
  wire \$47 ;
  reg [5:0] \$470 ;
  reg [15:0] \$471 ;
  reg [15:0] \$472 ;
  reg [15:0] \$473 ;
  reg [15:0] \$474 ;
  reg [15:0] \$475 ;
  reg [15:0] \$476 ;
  reg [11:0] \$477 ;
  reg [11:0] \$478 ;
  reg [11:0] \$479 ;
  wire \$48 ;
  reg [11:0] \$480 ;
  reg [11:0] \$481 ;
  reg [11:0] \$482 ;
  wire [16:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire [16:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [15:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [16:0] \$65 ;
  wire [15:0] \$66 ;
  wire [15:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [16:0] \$70 ;
  wire [15:0] \$71 ;
  wire [15:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [16:0] \$75 ;
  wire [15:0] \$76 ;
  wire [15:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire [16:0] \$80 ;
  wire [15:0] \$81 ;
  wire [15:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [16:0] \$85 ;
  wire [15:0] \$86 ;
  wire [15:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [15:0] \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire [16:0] \$98 ;
  wire [15:0] \$99 ;
  wire \$signal ;
  reg [307:0] \$signal$16  = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
  wire \$signal$2 ;
  reg [6:0] \$signal$9  = 7'h00;
  reg [15:0] ahead_0 = 16'h0000;
  reg [15:0] ahead_1 = 16'h0000;
  reg [15:0] ahead_2 = 16'h0000;
  reg [15:0] ahead_3 = 16'h0000;
  reg [15:0] ahead_4 = 16'h0000;
  reg [15:0] ahead_5 = 16'h0000;
  reg [15:0] began_0 = 16'h0000;
  reg [11:0] \began_0$28  = 12'h000;
  reg [15:0] began_1 = 16'h0000;
  reg [11:0] \began_1$29  = 12'h000;
  reg [15:0] began_2 = 16'h0000;
  reg [11:0] \began_2$30  = 12'h000;
  reg [15:0] began_3 = 16'h0000;
  reg [11:0] \began_3$31  = 12'h000;
  reg [15:0] began_4 = 16'h0000;
  reg [11:0] \began_4$32  = 12'h000;
  output [15:0] began_5;
  reg [15:0] began_5 = 16'h0000;
  output [11:0] \began_5$13 ;
  reg [11:0] \began_5$13  = 12'h000;
  input clk;
  wire clk;
  reg [5:0] ends = 6'h3f;
  wire go;
  input [307:0] i__payload;
  wire [307:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [130:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [5:0] \port$652$0 ;
  wire [5:0] \port$652$0 ;
  (* init = 96'h000000000000000000000000 *)
  output [95:0] \port$656$0 ;
  wire [95:0] \port$656$0 ;
  (* init = 1'h0 *)
  output \port$658$0 ;
  wire \port$658$0 ;
  input rst;
  wire rst;
  wire [6:0] single;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign i__ready = \$signal$2  & \$signal ;
  assign \$2  = ~ \$signal ;
  assign \$3  = i__valid | \$2 ;
  assign go = \$signal$2  & \$3 ;
  assign \$4  = & ends;
  assign \$5  = i__payload[31:16] == 1'h1;
  assign \$6  = i__payload[47:32] == 1'h1;
  assign \$7  = i__payload[63:48] == 1'h1;
  assign \$8  = i__payload[79:64] == 1'h1;
  assign \$9  = i__payload[95:80] == 1'h1;
  assign \$10  = i__payload[111:96] == 1'h1;
  assign \$11  = i__payload[307:292] == 1'h1;
  assign single = \$4  ? { \$11 , \$10 , \$9 , \$8 , \$7 , \$6 , \$5  } : \$signal$9 ;
  assign \$12  = & ends;
  assign \$13  = & ends[5:1];
  assign \$14  = & ends[5:2];
  assign \$15  = & ends[5:3];
  assign \$16  = & ends[5:4];
  assign \$18  = go & \$456 [1];
  assign \$19  = ahead_0 + 1'h1;
  assign \$20  = go & \$456 [2];
  assign \$21  = ahead_1 + 1'h1;
  assign \$22  = go & \$456 [3];
  assign \$23  = ahead_2 + 1'h1;
  assign \$24  = go & \$456 [4];
  assign \$25  = ahead_3 + 1'h1;
  assign \$26  = go & \$456 [5];
  assign \$27  = ahead_4 + 1'h1;
  assign \$29  = ahead_5 + 1'h1;
  assign \$30  = go & \$456 [1];
  assign \$31  = ahead_0 == \$signal$16 [31:16];
  assign \$32  = ends[0] ? single[0] : \$31 ;
  assign \$33  = \$458 [15:0] + 1'h1;
  assign \$34  = go & \$456 [2];
  assign \$35  = ahead_1 == \$signal$16 [47:32];
  assign \$36  = ends[1] ? single[1] : \$35 ;
  assign \$37  = \$458 [31:16] + 1'h1;
  assign \$38  = go & \$456 [3];
  assign \$39  = ahead_2 == \$signal$16 [63:48];
  assign \$40  = ends[2] ? single[2] : \$39 ;
  assign \$41  = \$458 [47:32] + 1'h1;
  assign \$42  = go & \$456 [4];
  assign \$43  = ahead_3 == \$signal$16 [79:64];
  assign \$44  = ends[3] ? single[3] : \$43 ;
  assign \$45  = \$458 [63:48] + 1'h1;
  assign \$46  = go & \$456 [5];
  assign \$47  = ahead_4 == \$signal$16 [95:80];
  assign \$48  = ends[4] ? single[4] : \$47 ;
  assign \$49  = \$458 [79:64] + 1'h1;
  assign \$51  = ahead_1 == \$signal$16 [47:32];
  assign \$52  = ends[1] ? single[1] : \$51 ;
  assign \$53  = \$456 [2] ? \$52  : ends[1];
  assign \$54  = \$53  ? single[6] : single[5];
  assign \$55  = ahead_5 == \$signal$16 [307:292];
  assign \$56  = ahead_5 == \$signal$16 [111:96];
  assign \$57  = ends[1] ? \$55  : \$56 ;
  assign \$58  = ends[5] ? \$54  : \$57 ;
  assign \$59  = \$458 [95:80] + 1'h1;
  assign \$60  = go & \$456 [1];
  assign \$61  = & ends;
  assign \$62  = \$61  ? i__payload[15:0] : 16'h0000;
  assign \$63  = ~ ends[0];
  assign \$64  = \$456 [1] & \$63 ;
  assign \$65  = began_0 + \$signal$16 [127:112];
  assign \$66  = \$64  ? \$65 [15:0] : 16'h0000;
  assign \$67  = \$62  | \$66 ;
  assign \$68  = ~ ends[1];
  assign \$69  = \$456 [2] & \$68 ;
  assign \$70  = began_1 + \$signal$16 [143:128];
  assign \$71  = \$69  ? \$70 [15:0] : 16'h0000;
  assign \$72  = \$67  | \$71 ;
  assign \$73  = ~ ends[2];
  assign \$74  = \$456 [3] & \$73 ;
  assign \$75  = began_2 + \$signal$16 [159:144];
  assign \$76  = \$74  ? \$75 [15:0] : 16'h0000;
  assign \$77  = \$72  | \$76 ;
  assign \$78  = ~ ends[3];
  assign \$79  = \$456 [4] & \$78 ;
  assign \$80  = began_3 + \$signal$16 [175:160];
  assign \$81  = \$79  ? \$80 [15:0] : 16'h0000;
  assign \$82  = \$77  | \$81 ;
  assign \$83  = ~ ends[4];
  assign \$84  = \$456 [5] & \$83 ;
  assign \$85  = began_4 + \$signal$16 [191:176];
  assign \$86  = \$84  ? \$85 [15:0] : 16'h0000;
  assign \$87  = \$82  | \$86 ;
  assign \$88  = ~ ends[5];
  assign \$90  = began_5 + \$signal$16 [207:192];
  assign \$91  = ends[5] ? 16'h0000 : \$90 [15:0];
  assign \$92  = \$87  | \$91 ;
  assign \$93  = go & \$456 [2];
  assign \$94  = & ends;
  assign \$95  = \$94  ? i__payload[15:0] : 16'h0000;
  assign \$96  = ~ ends[0];
  assign \$97  = \$456 [1] & \$96 ;
  assign \$98  = began_0 + \$signal$16 [127:112];
  assign \$99  = \$97  ? \$98 [15:0] : 16'h0000;
  assign \$100  = \$95  | \$99 ;
  assign \$101  = ~ ends[1];
  assign \$102  = \$456 [2] & \$101 ;
  assign \$103  = began_1 + \$signal$16 [143:128];
  assign \$104  = \$102  ? \$103 [15:0] : 16'h0000;
  assign \$105  = \$100  | \$104 ;
  assign \$106  = ~ ends[2];
  assign \$107  = \$456 [3] & \$106 ;
  assign \$108  = began_2 + \$signal$16 [159:144];
  assign \$109  = \$107  ? \$108 [15:0] : 16'h0000;
  assign \$110  = \$105  | \$109 ;
  assign \$111  = ~ ends[3];
  assign \$112  = \$456 [4] & \$111 ;
  assign \$113  = began_3 + \$signal$16 [175:160];
  assign \$114  = \$112  ? \$113 [15:0] : 16'h0000;
  assign \$115  = \$110  | \$114 ;
  assign \$116  = ~ ends[4];
  assign \$117  = \$456 [5] & \$116 ;
  assign \$118  = began_4 + \$signal$16 [191:176];
  assign \$119  = \$117  ? \$118 [15:0] : 16'h0000;
  assign \$120  = \$115  | \$119 ;
  assign \$121  = ~ ends[5];
  assign \$123  = began_5 + \$signal$16 [207:192];
  assign \$124  = ends[5] ? 16'h0000 : \$123 [15:0];
  assign \$125  = \$120  | \$124 ;
  assign \$126  = go & \$456 [3];
  assign \$127  = & ends;
  assign \$128  = \$127  ? i__payload[15:0] : 16'h0000;
  assign \$129  = ~ ends[0];
  assign \$130  = \$456 [1] & \$129 ;
  assign \$131  = began_0 + \$signal$16 [127:112];
  assign \$132  = \$130  ? \$131 [15:0] : 16'h0000;
  assign \$133  = \$128  | \$132 ;
  assign \$134  = ~ ends[1];
  assign \$135  = \$456 [2] & \$134 ;
  assign \$136  = began_1 + \$signal$16 [143:128];
  assign \$137  = \$135  ? \$136 [15:0] : 16'h0000;
  assign \$138  = \$133  | \$137 ;
  assign \$139  = ~ ends[2];
  assign \$140  = \$456 [3] & \$139 ;
  assign \$141  = began_2 + \$signal$16 [159:144];
  assign \$142  = \$140  ? \$141 [15:0] : 16'h0000;
  assign \$143  = \$138  | \$142 ;
  assign \$144  = ~ ends[3];
  assign \$145  = \$456 [4] & \$144 ;
  assign \$146  = began_3 + \$signal$16 [175:160];
  assign \$147  = \$145  ? \$146 [15:0] : 16'h0000;
  assign \$148  = \$143  | \$147 ;
  assign \$149  = ~ ends[4];
  assign \$150  = \$456 [5] & \$149 ;
  assign \$151  = began_4 + \$signal$16 [191:176];
  assign \$152  = \$150  ? \$151 [15:0] : 16'h0000;
  assign \$153  = \$148  | \$152 ;
  assign \$154  = ~ ends[5];
  assign \$156  = began_5 + \$signal$16 [207:192];
  assign \$157  = ends[5] ? 16'h0000 : \$156 [15:0];
  assign \$158  = \$153  | \$157 ;
  assign \$159  = go & \$456 [4];
  assign \$160  = & ends;
  assign \$161  = \$160  ? i__payload[15:0] : 16'h0000;
  assign \$162  = ~ ends[0];
  assign \$163  = \$456 [1] & \$162 ;
  assign \$164  = began_0 + \$signal$16 [127:112];
  assign \$165  = \$163  ? \$164 [15:0] : 16'h0000;
  assign \$166  = \$161  | \$165 ;
  assign \$167  = ~ ends[1];
  assign \$168  = \$456 [2] & \$167 ;
  assign \$169  = began_1 + \$signal$16 [143:128];
  assign \$170  = \$168  ? \$169 [15:0] : 16'h0000;
  assign \$171  = \$166  | \$170 ;
  assign \$172  = ~ ends[2];
  assign \$173  = \$456 [3] & \$172 ;
  assign \$174  = began_2 + \$signal$16 [159:144];
  assign \$175  = \$173  ? \$174 [15:0] : 16'h0000;
  assign \$176  = \$171  | \$175 ;
  assign \$177  = ~ ends[3];
  assign \$178  = \$456 [4] & \$177 ;
  assign \$179  = began_3 + \$signal$16 [175:160];
  assign \$180  = \$178  ? \$179 [15:0] : 16'h0000;
  assign \$181  = \$176  | \$180 ;
  assign \$182  = ~ ends[4];
  assign \$183  = \$456 [5] & \$182 ;
  assign \$184  = began_4 + \$signal$16 [191:176];
  assign \$185  = \$183  ? \$184 [15:0] : 16'h0000;
  assign \$186  = \$181  | \$185 ;
  assign \$187  = ~ ends[5];
  assign \$189  = began_5 + \$signal$16 [207:192];
  assign \$190  = ends[5] ? 16'h0000 : \$189 [15:0];
  assign \$191  = \$186  | \$190 ;
  assign \$192  = go & \$456 [5];
  assign \$193  = & ends;
  assign \$194  = \$193  ? i__payload[15:0] : 16'h0000;
  assign \$195  = ~ ends[0];
  assign \$196  = \$456 [1] & \$195 ;
  assign \$197  = began_0 + \$signal$16 [127:112];
  assign \$198  = \$196  ? \$197 [15:0] : 16'h0000;
  assign \$199  = \$194  | \$198 ;
  assign \$200  = ~ ends[1];
  assign \$201  = \$456 [2] & \$200 ;
  assign \$202  = began_1 + \$signal$16 [143:128];
  assign \$203  = \$201  ? \$202 [15:0] : 16'h0000;
  assign \$204  = \$199  | \$203 ;
  assign \$205  = ~ ends[2];
  assign \$206  = \$456 [3] & \$205 ;
  assign \$207  = began_2 + \$signal$16 [159:144];
  assign \$208  = \$206  ? \$207 [15:0] : 16'h0000;
  assign \$209  = \$204  | \$208 ;
  assign \$210  = ~ ends[3];
  assign \$211  = \$456 [4] & \$210 ;
  assign \$212  = began_3 + \$signal$16 [175:160];
  assign \$213  = \$211  ? \$212 [15:0] : 16'h0000;
  assign \$214  = \$209  | \$213 ;
  assign \$215  = ~ ends[4];
  assign \$216  = \$456 [5] & \$215 ;
  assign \$217  = began_4 + \$signal$16 [191:176];
  assign \$218  = \$216  ? \$217 [15:0] : 16'h0000;
  assign \$219  = \$214  | \$218 ;
  assign \$220  = ~ ends[5];
  assign \$222  = began_5 + \$signal$16 [207:192];
  assign \$223  = ends[5] ? 16'h0000 : \$222 [15:0];
  assign \$224  = \$219  | \$223 ;
  assign \$226  = & ends;
  assign \$227  = \$226  ? i__payload[15:0] : 16'h0000;
  assign \$228  = ~ ends[0];
  assign \$229  = \$456 [1] & \$228 ;
  assign \$230  = began_0 + \$signal$16 [127:112];
  assign \$231  = \$229  ? \$230 [15:0] : 16'h0000;
  assign \$232  = \$227  | \$231 ;
  assign \$233  = ~ ends[1];
  assign \$234  = \$456 [2] & \$233 ;
  assign \$235  = began_1 + \$signal$16 [143:128];
  assign \$236  = \$234  ? \$235 [15:0] : 16'h0000;
  assign \$237  = \$232  | \$236 ;
  assign \$238  = ~ ends[2];
  assign \$239  = \$456 [3] & \$238 ;
  assign \$240  = began_2 + \$signal$16 [159:144];
  assign \$241  = \$239  ? \$240 [15:0] : 16'h0000;
  assign \$242  = \$237  | \$241 ;
  assign \$243  = ~ ends[3];
  assign \$244  = \$456 [4] & \$243 ;
  assign \$245  = began_3 + \$signal$16 [175:160];
  assign \$246  = \$244  ? \$245 [15:0] : 16'h0000;
  assign \$247  = \$242  | \$246 ;
  assign \$248  = ~ ends[4];
  assign \$249  = \$456 [5] & \$248 ;
  assign \$250  = began_4 + \$signal$16 [191:176];
  assign \$251  = \$249  ? \$250 [15:0] : 16'h0000;
  assign \$252  = \$247  | \$251 ;
  assign \$253  = ~ ends[5];
  assign \$255  = began_5 + \$signal$16 [207:192];
  assign \$256  = ends[5] ? 16'h0000 : \$255 [15:0];
  assign \$257  = \$252  | \$256 ;
  assign \$258  = go & \$456 [1];
  assign \$259  = & ends;
  assign \$260  = \$259  ? i__payload[219:208] : 12'h000;
  assign \$261  = ~ ends[0];
  assign \$262  = \$456 [1] & \$261 ;
  assign \$263  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$264  = \$262  ? \$263 [11:0] : 12'h000;
  assign \$265  = { \$260 [11], \$260  } | { 1'h0, \$264  };
  assign \$266  = ~ ends[1];
  assign \$267  = \$456 [2] & \$266 ;
  assign \$268  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$269  = \$267  ? \$268 [11:0] : 12'h000;
  assign \$270  = \$265  | { 1'h0, \$269  };
  assign \$271  = ~ ends[2];
  assign \$272  = \$456 [3] & \$271 ;
  assign \$273  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$274  = \$272  ? \$273 [11:0] : 12'h000;
  assign \$275  = \$270  | { 1'h0, \$274  };
  assign \$276  = ~ ends[3];
  assign \$277  = \$456 [4] & \$276 ;
  assign \$278  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$279  = \$277  ? \$278 [11:0] : 12'h000;
  assign \$280  = \$275  | { 1'h0, \$279  };
  assign \$281  = ~ ends[4];
  assign \$282  = \$456 [5] & \$281 ;
  assign \$283  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$284  = \$282  ? \$283 [11:0] : 12'h000;
  assign \$285  = \$280  | { 1'h0, \$284  };
  assign \$286  = ~ ends[5];
  assign \$288  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$289  = ends[5] ? 12'h000 : \$288 [11:0];
  assign \$290  = \$285  | { 1'h0, \$289  };
  assign \$291  = go & \$456 [2];
  assign \$292  = & ends;
  assign \$293  = \$292  ? i__payload[219:208] : 12'h000;
  assign \$294  = ~ ends[0];
  assign \$295  = \$456 [1] & \$294 ;
  assign \$296  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$297  = \$295  ? \$296 [11:0] : 12'h000;
  assign \$298  = { \$293 [11], \$293  } | { 1'h0, \$297  };
  assign \$299  = ~ ends[1];
  assign \$300  = \$456 [2] & \$299 ;
  assign \$301  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$302  = \$300  ? \$301 [11:0] : 12'h000;
  assign \$303  = \$298  | { 1'h0, \$302  };
  assign \$304  = ~ ends[2];
  assign \$305  = \$456 [3] & \$304 ;
  assign \$306  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$307  = \$305  ? \$306 [11:0] : 12'h000;
  assign \$308  = \$303  | { 1'h0, \$307  };
  assign \$309  = ~ ends[3];
  assign \$310  = \$456 [4] & \$309 ;
  assign \$311  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$312  = \$310  ? \$311 [11:0] : 12'h000;
  assign \$313  = \$308  | { 1'h0, \$312  };
  assign \$314  = ~ ends[4];
  assign \$315  = \$456 [5] & \$314 ;
  assign \$316  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$317  = \$315  ? \$316 [11:0] : 12'h000;
  assign \$318  = \$313  | { 1'h0, \$317  };
  assign \$319  = ~ ends[5];
  assign \$321  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$322  = ends[5] ? 12'h000 : \$321 [11:0];
  assign \$323  = \$318  | { 1'h0, \$322  };
  assign \$324  = go & \$456 [3];
  assign \$325  = & ends;
  assign \$326  = \$325  ? i__payload[219:208] : 12'h000;
  assign \$327  = ~ ends[0];
  assign \$328  = \$456 [1] & \$327 ;
  assign \$329  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$330  = \$328  ? \$329 [11:0] : 12'h000;
  assign \$331  = { \$326 [11], \$326  } | { 1'h0, \$330  };
  assign \$332  = ~ ends[1];
  assign \$333  = \$456 [2] & \$332 ;
  assign \$334  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$335  = \$333  ? \$334 [11:0] : 12'h000;
  assign \$336  = \$331  | { 1'h0, \$335  };
  assign \$337  = ~ ends[2];
  assign \$338  = \$456 [3] & \$337 ;
  assign \$339  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$340  = \$338  ? \$339 [11:0] : 12'h000;
  assign \$341  = \$336  | { 1'h0, \$340  };
  assign \$342  = ~ ends[3];
  assign \$343  = \$456 [4] & \$342 ;
  assign \$344  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$345  = \$343  ? \$344 [11:0] : 12'h000;
  assign \$346  = \$341  | { 1'h0, \$345  };
  assign \$347  = ~ ends[4];
  assign \$348  = \$456 [5] & \$347 ;
  assign \$349  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$350  = \$348  ? \$349 [11:0] : 12'h000;
  assign \$351  = \$346  | { 1'h0, \$350  };
  assign \$352  = ~ ends[5];
  assign \$354  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$355  = ends[5] ? 12'h000 : \$354 [11:0];
  assign \$356  = \$351  | { 1'h0, \$355  };
  assign \$357  = go & \$456 [4];
  assign \$358  = & ends;
  assign \$359  = \$358  ? i__payload[219:208] : 12'h000;
  assign \$360  = ~ ends[0];
  assign \$361  = \$456 [1] & \$360 ;
  assign \$362  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$363  = \$361  ? \$362 [11:0] : 12'h000;
  assign \$364  = { \$359 [11], \$359  } | { 1'h0, \$363  };
  assign \$365  = ~ ends[1];
  assign \$366  = \$456 [2] & \$365 ;
  assign \$367  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$368  = \$366  ? \$367 [11:0] : 12'h000;
  assign \$369  = \$364  | { 1'h0, \$368  };
  assign \$370  = ~ ends[2];
  assign \$371  = \$456 [3] & \$370 ;
  assign \$372  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$373  = \$371  ? \$372 [11:0] : 12'h000;
  assign \$374  = \$369  | { 1'h0, \$373  };
  assign \$375  = ~ ends[3];
  assign \$376  = \$456 [4] & \$375 ;
  assign \$377  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$378  = \$376  ? \$377 [11:0] : 12'h000;
  assign \$379  = \$374  | { 1'h0, \$378  };
  assign \$380  = ~ ends[4];
  assign \$381  = \$456 [5] & \$380 ;
  assign \$382  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$383  = \$381  ? \$382 [11:0] : 12'h000;
  assign \$384  = \$379  | { 1'h0, \$383  };
  assign \$385  = ~ ends[5];
  assign \$387  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$388  = ends[5] ? 12'h000 : \$387 [11:0];
  assign \$389  = \$384  | { 1'h0, \$388  };
  assign \$390  = go & \$456 [5];
  assign \$391  = & ends;
  assign \$392  = \$391  ? i__payload[219:208] : 12'h000;
  assign \$393  = ~ ends[0];
  assign \$394  = \$456 [1] & \$393 ;
  assign \$395  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$396  = \$394  ? \$395 [11:0] : 12'h000;
  assign \$397  = { \$392 [11], \$392  } | { 1'h0, \$396  };
  assign \$398  = ~ ends[1];
  assign \$399  = \$456 [2] & \$398 ;
  assign \$400  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$401  = \$399  ? \$400 [11:0] : 12'h000;
  assign \$402  = \$397  | { 1'h0, \$401  };
  assign \$403  = ~ ends[2];
  assign \$404  = \$456 [3] & \$403 ;
  assign \$405  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$406  = \$404  ? \$405 [11:0] : 12'h000;
  assign \$407  = \$402  | { 1'h0, \$406  };
  assign \$408  = ~ ends[3];
  assign \$409  = \$456 [4] & \$408 ;
  assign \$410  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$411  = \$409  ? \$410 [11:0] : 12'h000;
  assign \$412  = \$407  | { 1'h0, \$411  };
  assign \$413  = ~ ends[4];
  assign \$414  = \$456 [5] & \$413 ;
  assign \$415  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$416  = \$414  ? \$415 [11:0] : 12'h000;
  assign \$417  = \$412  | { 1'h0, \$416  };
  assign \$418  = ~ ends[5];
  assign \$420  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$421  = ends[5] ? 12'h000 : \$420 [11:0];
  assign \$422  = \$417  | { 1'h0, \$421  };
  assign \$424  = & ends;
  assign \$425  = \$424  ? i__payload[219:208] : 12'h000;
  assign \$426  = ~ ends[0];
  assign \$427  = \$456 [1] & \$426 ;
  assign \$428  = $signed(\began_0$28 ) + $signed(\$signal$16 [231:220]);
  assign \$429  = \$427  ? \$428 [11:0] : 12'h000;
  assign \$430  = { \$425 [11], \$425  } | { 1'h0, \$429  };
  assign \$431  = ~ ends[1];
  assign \$432  = \$456 [2] & \$431 ;
  assign \$433  = $signed(\began_1$29 ) + $signed(\$signal$16 [243:232]);
  assign \$434  = \$432  ? \$433 [11:0] : 12'h000;
  assign \$435  = \$430  | { 1'h0, \$434  };
  assign \$436  = ~ ends[2];
  assign \$437  = \$456 [3] & \$436 ;
  assign \$438  = $signed(\began_2$30 ) + $signed(\$signal$16 [255:244]);
  assign \$439  = \$437  ? \$438 [11:0] : 12'h000;
  assign \$440  = \$435  | { 1'h0, \$439  };
  assign \$441  = ~ ends[3];
  assign \$442  = \$456 [4] & \$441 ;
  assign \$443  = $signed(\began_3$31 ) + $signed(\$signal$16 [267:256]);
  assign \$444  = \$442  ? \$443 [11:0] : 12'h000;
  assign \$445  = \$440  | { 1'h0, \$444  };
  assign \$446  = ~ ends[4];
  assign \$447  = \$456 [5] & \$446 ;
  assign \$448  = $signed(\began_4$32 ) + $signed(\$signal$16 [279:268]);
  assign \$449  = \$447  ? \$448 [11:0] : 12'h000;
  assign \$450  = \$445  | { 1'h0, \$449  };
  assign \$451  = ~ ends[5];
  assign \$453  = $signed(\began_5$13 ) + $signed(\$signal$16 [291:280]);
  assign \$454  = ends[5] ? 12'h000 : \$453 [11:0];
  assign \$455  = \$450  | { 1'h0, \$454  };
  always @(posedge clk)
    \$458  <= \$457 ;
  always @(posedge clk)
    \$460  <= \$459 ;
  always @(posedge clk)
    o__valid <= \$461 ;
  always @(posedge clk)
    \$signal$16  <= \$462 ;
  always @(posedge clk)
    \$signal$9  <= \$463 ;
  always @(posedge clk)
    ahead_0 <= \$464 ;
  always @(posedge clk)
    ahead_1 <= \$465 ;
  always @(posedge clk)
    ahead_2 <= \$466 ;
  always @(posedge clk)
    ahead_3 <= \$467 ;
  always @(posedge clk)
    ahead_4 <= \$468 ;
  always @(posedge clk)
    ahead_5 <= \$469 ;
  always @(posedge clk)
    ends <= \$470 ;
  always @(posedge clk)
    began_0 <= \$471 ;
  always @(posedge clk)
    began_1 <= \$472 ;
  always @(posedge clk)
    began_2 <= \$473 ;
  always @(posedge clk)
    began_3 <= \$474 ;
  always @(posedge clk)
    began_4 <= \$475 ;
  always @(posedge clk)
    began_5 <= \$476 ;
  always @(posedge clk)
    \began_0$28  <= \$477 ;
  always @(posedge clk)
    \began_1$29  <= \$478 ;
  always @(posedge clk)
    \began_2$30  <= \$479 ;
  always @(posedge clk)
    \began_3$31  <= \$480 ;
  always @(posedge clk)
    \began_4$32  <= \$481 ;
  always @(posedge clk)
    \began_5$13  <= \$482 ;
  always @* begin
    if (\$wake ) begin end
    \$457  = \$458 ;
    if (\$30 ) begin
      \$457 [15:0] = \$33 [15:0];
      if (ends[0]) begin
        \$457 [15:0] = 16'h0000;
      end
    end
    if (\$34 ) begin
      \$457 [31:16] = \$37 [15:0];
      if (ends[1]) begin
        \$457 [31:16] = 16'h0000;
      end
    end
    if (\$38 ) begin
      \$457 [47:32] = \$41 [15:0];
      if (ends[2]) begin
        \$457 [47:32] = 16'h0000;
      end
    end
    if (\$42 ) begin
      \$457 [63:48] = \$45 [15:0];
      if (ends[3]) begin
        \$457 [63:48] = 16'h0000;
      end
    end
    if (\$46 ) begin
      \$457 [79:64] = \$49 [15:0];
      if (ends[4]) begin
        \$457 [79:64] = 16'h0000;
      end
    end
    if (\$50 ) begin
      \$457 [95:80] = \$59 [15:0];
      if (ends[5]) begin
        \$457 [95:80] = 16'h0000;
      end
    end
    if (rst) begin
      \$457  = 96'h000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$459  = \$460 ;
    if (go) begin
      \$459  = \$signal ;
    end
    if (rst) begin
      \$459  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$461  = o__valid;
    if (i__ready) begin
      \$461  = i__valid;
    end
    if (rst) begin
      \$461  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$462  = \$signal$16 ;
    if (go) begin
      if (\$signal ) begin
        \$462  = i__payload;
      end
    end
    if (rst) begin
      \$462  = 308'h00000000000000000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$463  = \$signal$9 ;
    if (go) begin
      \$463  = single;
    end
    if (rst) begin
      \$463  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$464  = ahead_0;
    if (\$18 ) begin
      \$464  = \$19 [15:0];
      if (ends[0]) begin
        \$464  = 16'h0002;
      end
    end
    if (rst) begin
      \$464  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$465  = ahead_1;
    if (\$20 ) begin
      \$465  = \$21 [15:0];
      if (ends[1]) begin
        \$465  = 16'h0002;
      end
    end
    if (rst) begin
      \$465  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$466  = ahead_2;
    if (\$22 ) begin
      \$466  = \$23 [15:0];
      if (ends[2]) begin
        \$466  = 16'h0002;
      end
    end
    if (rst) begin
      \$466  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$467  = ahead_3;
    if (\$24 ) begin
      \$467  = \$25 [15:0];
      if (ends[3]) begin
        \$467  = 16'h0002;
      end
    end
    if (rst) begin
      \$467  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$468  = ahead_4;
    if (\$26 ) begin
      \$468  = \$27 [15:0];
      if (ends[4]) begin
        \$468  = 16'h0002;
      end
    end
    if (rst) begin
      \$468  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$469  = ahead_5;
    if (\$28 ) begin
      \$469  = \$29 [15:0];
      if (ends[5]) begin
        \$469  = 16'h0002;
      end
    end
    if (rst) begin
      \$469  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$470  = ends;
    if (\$30 ) begin
      \$470 [0] = \$32 ;
    end
    if (\$34 ) begin
      \$470 [1] = \$36 ;
    end
    if (\$38 ) begin
      \$470 [2] = \$40 ;
    end
    if (\$42 ) begin
      \$470 [3] = \$44 ;
    end
    if (\$46 ) begin
      \$470 [4] = \$48 ;
    end
    if (\$50 ) begin
      \$470 [5] = \$58 ;
    end
    if (rst) begin
      \$470  = 6'h3f;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$471  = began_0;
    if (\$60 ) begin
      \$471  = \$92 ;
    end
    if (rst) begin
      \$471  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$472  = began_1;
    if (\$93 ) begin
      \$472  = \$125 ;
    end
    if (rst) begin
      \$472  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$473  = began_2;
    if (\$126 ) begin
      \$473  = \$158 ;
    end
    if (rst) begin
      \$473  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$474  = began_3;
    if (\$159 ) begin
      \$474  = \$191 ;
    end
    if (rst) begin
      \$474  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$475  = began_4;
    if (\$192 ) begin
      \$475  = \$224 ;
    end
    if (rst) begin
      \$475  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$476  = began_5;
    if (\$225 ) begin
      \$476  = \$257 ;
    end
    if (rst) begin
      \$476  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$477  = \began_0$28 ;
    if (\$258 ) begin
      \$477  = \$290 [11:0];
    end
    if (rst) begin
      \$477  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$478  = \began_1$29 ;
    if (\$291 ) begin
      \$478  = \$323 [11:0];
    end
    if (rst) begin
      \$478  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$479  = \began_2$30 ;
    if (\$324 ) begin
      \$479  = \$356 [11:0];
    end
    if (rst) begin
      \$479  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$480  = \began_3$31 ;
    if (\$357 ) begin
      \$480  = \$389 [11:0];
    end
    if (rst) begin
      \$480  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$481  = \began_4$32 ;
    if (\$390 ) begin
      \$481  = \$422 [11:0];
    end
    if (rst) begin
      \$481  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$482  = \began_5$13 ;
    if (\$423 ) begin
      \$482  = \$455 [11:0];
    end
    if (rst) begin
      \$482  = 12'h000;
    end
  end
  assign o__payload = { \$456 , \$460 , \began_5$13 , \$458 , began_5 };
  assign \port$652$0  = \$456 ;
  assign \port$656$0  = \$458 ;
  assign \port$658$0  = \$460 ;
  assign \$456 [5] = \$17 ;
  assign \$456 [4] = \$16 ;
  assign \$456 [3] = \$15 ;
  assign \$456 [2] = \$14 ;
  assign \$456 [1] = \$13 ;
  assign \$456 [0] = \$12 ;
  assign \$17  = ends[5];
  assign \$28  = go;
  assign \$50  = go;
  assign \$89  = \$88 ;
  assign \$122  = \$121 ;
  assign \$155  = \$154 ;
  assign \$188  = \$187 ;
  assign \$221  = \$220 ;
  assign \$225  = go;
  assign \$254  = \$253 ;
  assign \$287  = \$286 ;
  assign \$320  = \$319 ;
  assign \$353  = \$352 ;
  assign \$386  = \$385 ;
  assign \$419  = \$418 ;
  assign \$423  = go;
  assign \$452  = \$451 ;
endmodule

module \ifmap_stream.tags (rst, i__valid, o__ready, o__valid, i__ready, o__payload, write_data, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [39:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [3:0] level;
  reg [3:0] level = 4'h0;
  output [39:0] o__payload;
  wire [39:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [39:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [39:0] write_data;
  wire [39:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x40 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module psum_reader(rst, i_pass__payload, i_pass__valid, i_written, o_address__ready, i_data__payload, i_data__valid, o__ready, i_pass__ready, o_address__payload, o_address__valid, i_data__ready, o__payload, o__valid, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [17:0] \$29 ;
  wire \$3 ;
  wire [18:0] \$30 ;
  wire \$31 ;
  reg [16:0] \$32 ;
  reg \$33 ;
  wire [4:0] \$34 ;
  wire [79:0] \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [16:0] \$8 ;
  wire [2:0] \$9 ;
  wire \$signal ;
  wire \$signal$34 ;
  reg \$signal$42  = 1'h0;
  input clk;
  wire clk;
  wire [180:0] i__payload;
  wire [215:0] \i__payload$19 ;
  wire [180:0] \i__payload$27 ;
  wire [14:0] \i__payload$38 ;
  wire i__ready;
  wire \i__ready$23 ;
  wire \i__ready$25 ;
  wire \i__ready$33 ;
  wire i__valid;
  wire \i__valid$21 ;
  wire \i__valid$26 ;
  wire \i__valid$37 ;
  input [63:0] i_data__payload;
  wire [63:0] i_data__payload;
  output i_data__ready;
  wire i_data__ready;
  input i_data__valid;
  wire i_data__valid;
  input [180:0] i_pass__payload;
  wire [180:0] i_pass__payload;
  output i_pass__ready;
  wire i_pass__ready;
  input i_pass__valid;
  wire i_pass__valid;
  input i_written;
  wire i_written;
  reg [16:0] lead = 17'h00000;
  wire level;
  wire [1:0] \level$46 ;
  wire [3:0] \level$47 ;
  wire more;
  output [70:0] o__payload;
  reg [70:0] o__payload;
  wire [180:0] \o__payload$20 ;
  wire [180:0] \o__payload$29 ;
  wire [105:0] \o__payload$31 ;
  wire [14:0] \o__payload$41 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$24 ;
  wire \o__ready$35 ;
  wire \o__ready$36 ;
  wire \o__ready$44 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$22 ;
  wire \o__valid$32 ;
  wire \o__valid$43 ;
  output [15:0] o_address__payload;
  wire [15:0] o_address__payload;
  input o_address__ready;
  wire o_address__ready;
  output o_address__valid;
  wire o_address__valid;
  output o_idle;
  wire o_idle;
  wire row_ends;
  input rst;
  wire rst;
  assign \i__valid$21  = \o__valid$22  & \i__ready$23 ;
  assign \o__ready$24  = \i__ready$25  & \i__ready$23 ;
  assign \i__valid$26  = \o__valid$22  & \i__ready$25 ;
  assign \$1  = lead < \o__payload$29 [164:149];
  assign \$signal  = \o__payload$29 [0] | \$1 ;
  assign \$2  = \o__valid$32  & \$signal ;
  assign \$3  = \$2  & \i__ready$33 ;
  assign \$4  = ~ \o__payload$29 [0];
  assign o_address__valid = \$3  & \$4 ;
  assign \$5  = \o__valid$32  & \$signal ;
  assign \$6  = \$5  & \i__ready$33 ;
  assign \$7  = o_address__ready | \o__payload$29 [0];
  assign \$signal$34  = \$6  & \$7 ;
  assign \o__ready$36  = \$signal$34  & \$34 [0];
  assign \$8  = \o__payload$29 [52:37] - 1'h1;
  assign row_ends = \$35 [47:32] == \$8 ;
  assign \$9  = row_ends ? \o__payload$29 [4:2] : 3'h4;
  assign \$10  = ~ \$signal$42 ;
  assign more = \o__payload$41 [13] & \$10 ;
  assign \$11  = \o__payload$41 [14] | i_data__valid;
  assign o__valid = \o__valid$43  & \$11 ;
  assign \$12  = \o__payload$41 [14] | i_data__valid;
  assign \$13  = o__ready & \$12 ;
  assign \$14  = ~ more;
  assign \o__ready$44  = \$13  & \$14 ;
  assign \$15  = o__ready & \o__valid$43 ;
  assign \$16  = ~ \o__payload$41 [14];
  assign \$17  = \$15  & \$16 ;
  assign \$18  = ~ more;
  assign i_data__ready = \$17  & \$18 ;
  assign \$19  = \$signal$42  ? 5'h00 : \o__payload$41 [11:7];
  assign \$20  = ~ \$signal$42 ;
  assign \$21  = \o__payload$41 [12] & \$20 ;
  assign \$22  = ~ \o__payload$41 [14];
  assign \$23  = ! level;
  assign \$24  = ! \level$46 ;
  assign \$25  = \$23  & \$24 ;
  assign \$26  = ! \level$47 ;
  assign \$27  = \$25  & \$26 ;
  assign \$28  = ~ o__valid;
  assign o_idle = \$27  & \$28 ;
  assign \$29  = lead + \$signal$34 ;
  assign \$30  = \$29  - i_written;
  assign \$31  = o__ready & o__valid;
  always @(posedge clk)
    lead <= \$32 ;
  always @(posedge clk)
    \$signal$42  <= \$33 ;
  \psum_reader.accepted  accepted (
    .clk(clk),
    .i__payload(i_pass__payload),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .level(level),
    .o__payload(\o__payload$20 ),
    .o__ready(\o__ready$24 ),
    .o__valid(\o__valid$22 ),
    .rst(rst)
  );
  \psum_reader.current  current (
    .clk(clk),
    .i__payload(\o__payload$20 ),
    .i__ready(\i__ready$23 ),
    .i__valid(\i__valid$26 ),
    .level(\level$46 ),
    .o__payload(\o__payload$29 ),
    .o__ready(\o__ready$36 ),
    .rst(rst)
  );
  \psum_reader.nest  nest (
    .began_4(o_address__payload),
    .\began_4$13 (\$37 ),
    .clk(clk),
    .i__payload(\i__payload$19 ),
    .i__ready(\i__ready$25 ),
    .i__valid(\i__valid$21 ),
    .o__ready(\$signal$34 ),
    .o__valid(\o__valid$32 ),
    .\port$519$0 (\$34 ),
    .\port$523$0 (\$35 ),
    .\port$525$0 (\$36 ),
    .rst(rst)
  );
  \psum_reader.tags  tags (
    .clk(clk),
    .i__ready(\i__ready$33 ),
    .i__valid(\$signal$34 ),
    .level(\level$47 ),
    .o__payload(\o__payload$41 ),
    .o__ready(\o__ready$44 ),
    .o__valid(\o__valid$43 ),
    .rst(rst),
    .write_data(\i__payload$38 )
  );
  always @* begin
    if (\$wake ) begin end
    o__payload[63:0] = 64'h0000000000000000;
    if (\$22 ) begin
      o__payload[63:0] = i_data__payload;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$32  = \$30 [16:0];
    if (rst) begin
      \$32  = 17'h00000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$33  = \$signal$42 ;
    if (\$31 ) begin
      \$33  = more;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign \i__payload$27  = \o__payload$20 ;
  assign \o__payload$31  = { \$34 , \$36 , \$37 , \$35 , o_address__payload };
  assign \o__ready$35  = \$signal$34 ;
  assign \i__valid$37  = \$signal$34 ;
  always @* begin
    if (\$wake ) begin end
    o__payload[68] = \$signal$42 ;
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[67] = \$21 ;
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[66:64] = \$19 [2:0];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[70:69] = \o__payload$41 [1:0];
  end
  assign \i__payload$38 [14] = \o__payload$29 [0];
  assign \i__payload$38 [13] = \$34 [0];
  assign \i__payload$38 [11:7] = { 2'h0, \$9  };
  assign \i__payload$38 [12] = row_ends;
  assign \i__payload$38 [6:0] = { \$37 [3], \$37 [3], \$37 [3], \$37  };
  assign \i__payload$19 [199:196] = 4'h1;
  assign \i__payload$19 [195:192] = \o__payload$20 [72:69];
  assign \i__payload$19 [215:200] = \o__payload$20 [100:85];
  assign \i__payload$19 [15:0] = \o__payload$20 [180:165];
  assign \i__payload$19 [175:160] = \o__payload$20 [52:37];
  assign \i__payload$19 [95:80] = \o__payload$20 [84:69];
  assign \i__payload$19 [159:144] = \o__payload$20 [148:133];
  assign \i__payload$19 [79:64] = \o__payload$20 [68:53];
  assign \i__payload$19 [143:128] = 16'h0001;
  assign \i__payload$19 [63:48] = \o__payload$20 [52:37];
  assign \i__payload$19 [127:112] = \o__payload$20 [132:117];
  assign \i__payload$19 [47:32] = \o__payload$20 [36:21];
  assign \i__payload$19 [111:96] = \o__payload$20 [116:101];
  assign \i__payload$19 [31:16] = \o__payload$20 [20:5];
  assign \i__payload$19 [191:176] = 16'h0000;
endmodule

module \psum_reader.accepted (rst, i__payload, i__valid, o__ready, o__valid, i__ready, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [180:0] \$9 ;
  input clk;
  wire clk;
  input [180:0] i__payload;
  wire [180:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  output [180:0] o__payload;
  reg [180:0] o__payload = 181'h0000000000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 181'h0000000000000000000000000000000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \psum_reader.current (rst, i__valid, o__ready, i__ready, i__payload, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [180:0] \$10 ;
  reg [1:0] \$11 ;
  reg [180:0] \$12 ;
  reg [180:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [180:0] i__payload;
  wire [180:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] level;
  reg [1:0] level = 2'h0;
  output [180:0] o__payload;
  reg [180:0] o__payload = 181'h0000000000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  reg [180:0] spare = 181'h0000000000000000000000000000000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 181'h0000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 181'h0000000000000000000000000000000000000000000000;
    end
  end
endmodule

module \psum_reader.nest (rst, i__valid, o__ready, i__ready, i__payload, \port$519$0 , \port$523$0 , \port$525$0 , o__valid, began_4, \began_4$13 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [16:0] \$100 ;
  wire [15:0] \$101 ;
  wire [15:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [16:0] \$105 ;
  wire [15:0] \$106 ;
  wire [15:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [16:0] \$113 ;
  wire [15:0] \$114 ;
  wire [15:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [16:0] \$118 ;
  wire [15:0] \$119 ;
  wire \$12 ;
  wire [15:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [16:0] \$123 ;
  wire [15:0] \$124 ;
  wire [15:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [16:0] \$128 ;
  wire [15:0] \$129 ;
  wire \$13 ;
  wire [15:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire [16:0] \$133 ;
  wire [15:0] \$134 ;
  wire [15:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [15:0] \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [16:0] \$141 ;
  wire [15:0] \$142 ;
  wire [15:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [16:0] \$146 ;
  wire [15:0] \$147 ;
  wire [15:0] \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [16:0] \$151 ;
  wire [15:0] \$152 ;
  wire [15:0] \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [16:0] \$156 ;
  wire [15:0] \$157 ;
  wire [15:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [16:0] \$161 ;
  wire [15:0] \$162 ;
  wire [15:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire [15:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [16:0] \$169 ;
  wire [16:0] \$17 ;
  wire [15:0] \$170 ;
  wire [15:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [16:0] \$174 ;
  wire [15:0] \$175 ;
  wire [15:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [16:0] \$179 ;
  wire \$18 ;
  wire [15:0] \$180 ;
  wire [15:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [16:0] \$184 ;
  wire [15:0] \$185 ;
  wire [15:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [16:0] \$189 ;
  wire [16:0] \$19 ;
  wire [15:0] \$190 ;
  wire [15:0] \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [3:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [4:0] \$197 ;
  wire [3:0] \$198 ;
  wire [4:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [4:0] \$202 ;
  wire [3:0] \$203 ;
  wire [4:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire [4:0] \$207 ;
  wire [3:0] \$208 ;
  wire [4:0] \$209 ;
  wire [16:0] \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire [4:0] \$212 ;
  wire [3:0] \$213 ;
  wire [4:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [4:0] \$217 ;
  wire [3:0] \$218 ;
  wire [4:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire [3:0] \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire [4:0] \$225 ;
  wire [3:0] \$226 ;
  wire [4:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [16:0] \$23 ;
  wire [4:0] \$230 ;
  wire [3:0] \$231 ;
  wire [4:0] \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [4:0] \$235 ;
  wire [3:0] \$236 ;
  wire [4:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [4:0] \$240 ;
  wire [3:0] \$241 ;
  wire [4:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire [4:0] \$245 ;
  wire [3:0] \$246 ;
  wire [4:0] \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire [16:0] \$25 ;
  wire [3:0] \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire [4:0] \$253 ;
  wire [3:0] \$254 ;
  wire [4:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [4:0] \$258 ;
  wire [3:0] \$259 ;
  wire \$26 ;
  wire [4:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire [4:0] \$263 ;
  wire [3:0] \$264 ;
  wire [4:0] \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire [4:0] \$268 ;
  wire [3:0] \$269 ;
  wire \$27 ;
  wire [4:0] \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire [4:0] \$273 ;
  wire [3:0] \$274 ;
  wire [4:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [3:0] \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire [4:0] \$281 ;
  wire [3:0] \$282 ;
  wire [4:0] \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [4:0] \$286 ;
  wire [3:0] \$287 ;
  wire [4:0] \$288 ;
  wire \$289 ;
  wire [16:0] \$29 ;
  wire \$290 ;
  wire [4:0] \$291 ;
  wire [3:0] \$292 ;
  wire [4:0] \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire [4:0] \$296 ;
  wire [3:0] \$297 ;
  wire [4:0] \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [4:0] \$301 ;
  wire [3:0] \$302 ;
  wire [4:0] \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [3:0] \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire [4:0] \$309 ;
  wire \$31 ;
  wire [3:0] \$310 ;
  wire [4:0] \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire [4:0] \$314 ;
  wire [3:0] \$315 ;
  wire [4:0] \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire [4:0] \$319 ;
  wire \$32 ;
  wire [3:0] \$320 ;
  wire [4:0] \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire [4:0] \$324 ;
  wire [3:0] \$325 ;
  wire [4:0] \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire [4:0] \$329 ;
  wire [16:0] \$33 ;
  wire [3:0] \$330 ;
  wire [4:0] \$331 ;
  wire [4:0] \$332 ;
  reg [79:0] \$333 ;
  reg [79:0] \$334  = 80'h00000000000000000000;
  reg \$335 ;
  reg \$336  = 1'h0;
  reg \$337 ;
  reg [215:0] \$338 ;
  reg [5:0] \$339 ;
  wire \$34 ;
  reg [15:0] \$340 ;
  reg [15:0] \$341 ;
  reg [15:0] \$342 ;
  reg [15:0] \$343 ;
  reg [15:0] \$344 ;
  reg [4:0] \$345 ;
  reg [15:0] \$346 ;
  reg [15:0] \$347 ;
  reg [15:0] \$348 ;
  reg [15:0] \$349 ;
  wire \$35 ;
  reg [15:0] \$350 ;
  reg [3:0] \$351 ;
  reg [3:0] \$352 ;
  reg [3:0] \$353 ;
  reg [3:0] \$354 ;
  reg [3:0] \$355 ;
  wire \$36 ;
  wire [16:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [16:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [16:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [15:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [16:0] \$57 ;
  wire [15:0] \$58 ;
  wire [15:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [16:0] \$62 ;
  wire [15:0] \$63 ;
  wire [15:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [16:0] \$67 ;
  wire [15:0] \$68 ;
  wire [15:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [16:0] \$72 ;
  wire [15:0] \$73 ;
  wire [15:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire [16:0] \$77 ;
  wire [15:0] \$78 ;
  wire [15:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [15:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [16:0] \$85 ;
  wire [15:0] \$86 ;
  wire [15:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [16:0] \$95 ;
  wire [15:0] \$96 ;
  wire [15:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [215:0] \$signal$16  = 216'h000000000000000000000000000000000000000000000000000000;
  wire \$signal$2 ;
  reg [5:0] \$signal$9  = 6'h00;
  reg [15:0] ahead_0 = 16'h0000;
  reg [15:0] ahead_1 = 16'h0000;
  reg [15:0] ahead_2 = 16'h0000;
  reg [15:0] ahead_3 = 16'h0000;
  reg [15:0] ahead_4 = 16'h0000;
  reg [15:0] began_0 = 16'h0000;
  reg [3:0] \began_0$26  = 4'h0;
  reg [15:0] began_1 = 16'h0000;
  reg [3:0] \began_1$27  = 4'h0;
  reg [15:0] began_2 = 16'h0000;
  reg [3:0] \began_2$28  = 4'h0;
  reg [15:0] began_3 = 16'h0000;
  reg [3:0] \began_3$29  = 4'h0;
  output [15:0] began_4;
  reg [15:0] began_4 = 16'h0000;
  output [3:0] \began_4$13 ;
  reg [3:0] \began_4$13  = 4'h0;
  input clk;
  wire clk;
  reg [4:0] ends = 5'h1f;
  wire go;
  input [215:0] i__payload;
  wire [215:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [105:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [4:0] \port$519$0 ;
  wire [4:0] \port$519$0 ;
  (* init = 80'h00000000000000000000 *)
  output [79:0] \port$523$0 ;
  wire [79:0] \port$523$0 ;
  (* init = 1'h0 *)
  output \port$525$0 ;
  wire \port$525$0 ;
  input rst;
  wire rst;
  wire [5:0] single;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign i__ready = \$signal$2  & \$signal ;
  assign \$2  = ~ \$signal ;
  assign \$3  = i__valid | \$2 ;
  assign go = \$signal$2  & \$3 ;
  assign \$4  = & ends;
  assign \$5  = i__payload[31:16] == 1'h1;
  assign \$6  = i__payload[47:32] == 1'h1;
  assign \$7  = i__payload[63:48] == 1'h1;
  assign \$8  = i__payload[79:64] == 1'h1;
  assign \$9  = i__payload[95:80] == 1'h1;
  assign \$10  = i__payload[215:200] == 1'h1;
  assign single = \$4  ? { \$10 , \$9 , \$8 , \$7 , \$6 , \$5  } : \$signal$9 ;
  assign \$11  = & ends;
  assign \$12  = & ends[4:1];
  assign \$13  = & ends[4:2];
  assign \$14  = & ends[4:3];
  assign \$16  = go & \$332 [1];
  assign \$17  = ahead_0 + 1'h1;
  assign \$18  = go & \$332 [2];
  assign \$19  = ahead_1 + 1'h1;
  assign \$20  = go & \$332 [3];
  assign \$21  = ahead_2 + 1'h1;
  assign \$22  = go & \$332 [4];
  assign \$23  = ahead_3 + 1'h1;
  assign \$25  = ahead_4 + 1'h1;
  assign \$26  = go & \$332 [1];
  assign \$27  = ahead_0 == \$signal$16 [31:16];
  assign \$28  = ends[0] ? single[0] : \$27 ;
  assign \$29  = \$334 [15:0] + 1'h1;
  assign \$30  = go & \$332 [2];
  assign \$31  = ahead_1 == \$signal$16 [47:32];
  assign \$32  = ends[1] ? single[1] : \$31 ;
  assign \$33  = \$334 [31:16] + 1'h1;
  assign \$34  = go & \$332 [3];
  assign \$35  = ahead_2 == \$signal$16 [63:48];
  assign \$36  = ends[2] ? single[2] : \$35 ;
  assign \$37  = \$334 [47:32] + 1'h1;
  assign \$38  = go & \$332 [4];
  assign \$39  = ahead_3 == \$signal$16 [79:64];
  assign \$40  = ends[3] ? single[3] : \$39 ;
  assign \$41  = \$334 [63:48] + 1'h1;
  assign \$43  = ahead_1 == \$signal$16 [47:32];
  assign \$44  = ends[1] ? single[1] : \$43 ;
  assign \$45  = \$332 [2] ? \$44  : ends[1];
  assign \$46  = \$45  ? single[5] : single[4];
  assign \$47  = ahead_4 == \$signal$16 [215:200];
  assign \$48  = ahead_4 == \$signal$16 [95:80];
  assign \$49  = ends[1] ? \$47  : \$48 ;
  assign \$50  = ends[4] ? \$46  : \$49 ;
  assign \$51  = \$334 [79:64] + 1'h1;
  assign \$52  = go & \$332 [1];
  assign \$53  = & ends;
  assign \$54  = \$53  ? i__payload[15:0] : 16'h0000;
  assign \$55  = ~ ends[0];
  assign \$56  = \$332 [1] & \$55 ;
  assign \$57  = began_0 + \$signal$16 [111:96];
  assign \$58  = \$56  ? \$57 [15:0] : 16'h0000;
  assign \$59  = \$54  | \$58 ;
  assign \$60  = ~ ends[1];
  assign \$61  = \$332 [2] & \$60 ;
  assign \$62  = began_1 + \$signal$16 [127:112];
  assign \$63  = \$61  ? \$62 [15:0] : 16'h0000;
  assign \$64  = \$59  | \$63 ;
  assign \$65  = ~ ends[2];
  assign \$66  = \$332 [3] & \$65 ;
  assign \$67  = began_2 + \$signal$16 [143:128];
  assign \$68  = \$66  ? \$67 [15:0] : 16'h0000;
  assign \$69  = \$64  | \$68 ;
  assign \$70  = ~ ends[3];
  assign \$71  = \$332 [4] & \$70 ;
  assign \$72  = began_3 + \$signal$16 [159:144];
  assign \$73  = \$71  ? \$72 [15:0] : 16'h0000;
  assign \$74  = \$69  | \$73 ;
  assign \$75  = ~ ends[4];
  assign \$77  = began_4 + \$signal$16 [175:160];
  assign \$78  = ends[4] ? 16'h0000 : \$77 [15:0];
  assign \$79  = \$74  | \$78 ;
  assign \$80  = go & \$332 [2];
  assign \$81  = & ends;
  assign \$82  = \$81  ? i__payload[15:0] : 16'h0000;
  assign \$83  = ~ ends[0];
  assign \$84  = \$332 [1] & \$83 ;
  assign \$85  = began_0 + \$signal$16 [111:96];
  assign \$86  = \$84  ? \$85 [15:0] : 16'h0000;
  assign \$87  = \$82  | \$86 ;
  assign \$88  = ~ ends[1];
  assign \$89  = \$332 [2] & \$88 ;
  assign \$90  = began_1 + \$signal$16 [127:112];
  assign \$91  = \$89  ? \$90 [15:0] : 16'h0000;
  assign \$92  = \$87  | \$91 ;
  assign \$93  = ~ ends[2];
  assign \$94  = \$332 [3] & \$93 ;
  assign \$95  = began_2 + \$signal$16 [143:128];
  assign \$96  = \$94  ? \$95 [15:0] : 16'h0000;
  assign \$97  = \$92  | \$96 ;
  assign \$98  = ~ ends[3];
  assign \$99  = \$332 [4] & \$98 ;
  assign \$100  = began_3 + \$signal$16 [159:144];
  assign \$101  = \$99  ? \$100 [15:0] : 16'h0000;
  assign \$102  = \$97  | \$101 ;
  assign \$103  = ~ ends[4];
  assign \$105  = began_4 + \$signal$16 [175:160];
  assign \$106  = ends[4] ? 16'h0000 : \$105 [15:0];
  assign \$107  = \$102  | \$106 ;
  assign \$108  = go & \$332 [3];
  assign \$109  = & ends;
  assign \$110  = \$109  ? i__payload[15:0] : 16'h0000;
  assign \$111  = ~ ends[0];
  assign \$112  = \$332 [1] & \$111 ;
  assign \$113  = began_0 + \$signal$16 [111:96];
  assign \$114  = \$112  ? \$113 [15:0] : 16'h0000;
  assign \$115  = \$110  | \$114 ;
  assign \$116  = ~ ends[1];
  assign \$117  = \$332 [2] & \$116 ;
  assign \$118  = began_1 + \$signal$16 [127:112];
  assign \$119  = \$117  ? \$118 [15:0] : 16'h0000;
  assign \$120  = \$115  | \$119 ;
  assign \$121  = ~ ends[2];
  assign \$122  = \$332 [3] & \$121 ;
  assign \$123  = began_2 + \$signal$16 [143:128];
  assign \$124  = \$122  ? \$123 [15:0] : 16'h0000;
  assign \$125  = \$120  | \$124 ;
  assign \$126  = ~ ends[3];
  assign \$127  = \$332 [4] & \$126 ;
  assign \$128  = began_3 + \$signal$16 [159:144];
  assign \$129  = \$127  ? \$128 [15:0] : 16'h0000;
  assign \$130  = \$125  | \$129 ;
  assign \$131  = ~ ends[4];
  assign \$133  = began_4 + \$signal$16 [175:160];
  assign \$134  = ends[4] ? 16'h0000 : \$133 [15:0];
  assign \$135  = \$130  | \$134 ;
  assign \$136  = go & \$332 [4];
  assign \$137  = & ends;
  assign \$138  = \$137  ? i__payload[15:0] : 16'h0000;
  assign \$139  = ~ ends[0];
  assign \$140  = \$332 [1] & \$139 ;
  assign \$141  = began_0 + \$signal$16 [111:96];
  assign \$142  = \$140  ? \$141 [15:0] : 16'h0000;
  assign \$143  = \$138  | \$142 ;
  assign \$144  = ~ ends[1];
  assign \$145  = \$332 [2] & \$144 ;
  assign \$146  = began_1 + \$signal$16 [127:112];
  assign \$147  = \$145  ? \$146 [15:0] : 16'h0000;
  assign \$148  = \$143  | \$147 ;
  assign \$149  = ~ ends[2];
  assign \$150  = \$332 [3] & \$149 ;
  assign \$151  = began_2 + \$signal$16 [143:128];
  assign \$152  = \$150  ? \$151 [15:0] : 16'h0000;
  assign \$153  = \$148  | \$152 ;
  assign \$154  = ~ ends[3];
  assign \$155  = \$332 [4] & \$154 ;
  assign \$156  = began_3 + \$signal$16 [159:144];
  assign \$157  = \$155  ? \$156 [15:0] : 16'h0000;
  assign \$158  = \$153  | \$157 ;
  assign \$159  = ~ ends[4];
  assign \$161  = began_4 + \$signal$16 [175:160];
  assign \$162  = ends[4] ? 16'h0000 : \$161 [15:0];
  assign \$163  = \$158  | \$162 ;
  assign \$165  = & ends;
  assign \$166  = \$165  ? i__payload[15:0] : 16'h0000;
  assign \$167  = ~ ends[0];
  assign \$168  = \$332 [1] & \$167 ;
  assign \$169  = began_0 + \$signal$16 [111:96];
  assign \$170  = \$168  ? \$169 [15:0] : 16'h0000;
  assign \$171  = \$166  | \$170 ;
  assign \$172  = ~ ends[1];
  assign \$173  = \$332 [2] & \$172 ;
  assign \$174  = began_1 + \$signal$16 [127:112];
  assign \$175  = \$173  ? \$174 [15:0] : 16'h0000;
  assign \$176  = \$171  | \$175 ;
  assign \$177  = ~ ends[2];
  assign \$178  = \$332 [3] & \$177 ;
  assign \$179  = began_2 + \$signal$16 [143:128];
  assign \$180  = \$178  ? \$179 [15:0] : 16'h0000;
  assign \$181  = \$176  | \$180 ;
  assign \$182  = ~ ends[3];
  assign \$183  = \$332 [4] & \$182 ;
  assign \$184  = began_3 + \$signal$16 [159:144];
  assign \$185  = \$183  ? \$184 [15:0] : 16'h0000;
  assign \$186  = \$181  | \$185 ;
  assign \$187  = ~ ends[4];
  assign \$189  = began_4 + \$signal$16 [175:160];
  assign \$190  = ends[4] ? 16'h0000 : \$189 [15:0];
  assign \$191  = \$186  | \$190 ;
  assign \$192  = go & \$332 [1];
  assign \$193  = & ends;
  assign \$194  = \$193  ? i__payload[179:176] : 4'h0;
  assign \$195  = ~ ends[0];
  assign \$196  = \$332 [1] & \$195 ;
  assign \$197  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$198  = \$196  ? \$197 [3:0] : 4'h0;
  assign \$199  = { \$194 [3], \$194  } | { 1'h0, \$198  };
  assign \$200  = ~ ends[1];
  assign \$201  = \$332 [2] & \$200 ;
  assign \$202  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$203  = \$201  ? \$202 [3:0] : 4'h0;
  assign \$204  = \$199  | { 1'h0, \$203  };
  assign \$205  = ~ ends[2];
  assign \$206  = \$332 [3] & \$205 ;
  assign \$207  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$208  = \$206  ? \$207 [3:0] : 4'h0;
  assign \$209  = \$204  | { 1'h0, \$208  };
  assign \$210  = ~ ends[3];
  assign \$211  = \$332 [4] & \$210 ;
  assign \$212  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$213  = \$211  ? \$212 [3:0] : 4'h0;
  assign \$214  = \$209  | { 1'h0, \$213  };
  assign \$215  = ~ ends[4];
  assign \$217  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$218  = ends[4] ? 4'h0 : \$217 [3:0];
  assign \$219  = \$214  | { 1'h0, \$218  };
  assign \$220  = go & \$332 [2];
  assign \$221  = & ends;
  assign \$222  = \$221  ? i__payload[179:176] : 4'h0;
  assign \$223  = ~ ends[0];
  assign \$224  = \$332 [1] & \$223 ;
  assign \$225  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$226  = \$224  ? \$225 [3:0] : 4'h0;
  assign \$227  = { \$222 [3], \$222  } | { 1'h0, \$226  };
  assign \$228  = ~ ends[1];
  assign \$229  = \$332 [2] & \$228 ;
  assign \$230  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$231  = \$229  ? \$230 [3:0] : 4'h0;
  assign \$232  = \$227  | { 1'h0, \$231  };
  assign \$233  = ~ ends[2];
  assign \$234  = \$332 [3] & \$233 ;
  assign \$235  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$236  = \$234  ? \$235 [3:0] : 4'h0;
  assign \$237  = \$232  | { 1'h0, \$236  };
  assign \$238  = ~ ends[3];
  assign \$239  = \$332 [4] & \$238 ;
  assign \$240  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$241  = \$239  ? \$240 [3:0] : 4'h0;
  assign \$242  = \$237  | { 1'h0, \$241  };
  assign \$243  = ~ ends[4];
  assign \$245  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$246  = ends[4] ? 4'h0 : \$245 [3:0];
  assign \$247  = \$242  | { 1'h0, \$246  };
  assign \$248  = go & \$332 [3];
  assign \$249  = & ends;
  assign \$250  = \$249  ? i__payload[179:176] : 4'h0;
  assign \$251  = ~ ends[0];
  assign \$252  = \$332 [1] & \$251 ;
  assign \$253  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$254  = \$252  ? \$253 [3:0] : 4'h0;
  assign \$255  = { \$250 [3], \$250  } | { 1'h0, \$254  };
  assign \$256  = ~ ends[1];
  assign \$257  = \$332 [2] & \$256 ;
  assign \$258  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$259  = \$257  ? \$258 [3:0] : 4'h0;
  assign \$260  = \$255  | { 1'h0, \$259  };
  assign \$261  = ~ ends[2];
  assign \$262  = \$332 [3] & \$261 ;
  assign \$263  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$264  = \$262  ? \$263 [3:0] : 4'h0;
  assign \$265  = \$260  | { 1'h0, \$264  };
  assign \$266  = ~ ends[3];
  assign \$267  = \$332 [4] & \$266 ;
  assign \$268  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$269  = \$267  ? \$268 [3:0] : 4'h0;
  assign \$270  = \$265  | { 1'h0, \$269  };
  assign \$271  = ~ ends[4];
  assign \$273  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$274  = ends[4] ? 4'h0 : \$273 [3:0];
  assign \$275  = \$270  | { 1'h0, \$274  };
  assign \$276  = go & \$332 [4];
  assign \$277  = & ends;
  assign \$278  = \$277  ? i__payload[179:176] : 4'h0;
  assign \$279  = ~ ends[0];
  assign \$280  = \$332 [1] & \$279 ;
  assign \$281  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$282  = \$280  ? \$281 [3:0] : 4'h0;
  assign \$283  = { \$278 [3], \$278  } | { 1'h0, \$282  };
  assign \$284  = ~ ends[1];
  assign \$285  = \$332 [2] & \$284 ;
  assign \$286  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$287  = \$285  ? \$286 [3:0] : 4'h0;
  assign \$288  = \$283  | { 1'h0, \$287  };
  assign \$289  = ~ ends[2];
  assign \$290  = \$332 [3] & \$289 ;
  assign \$291  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$292  = \$290  ? \$291 [3:0] : 4'h0;
  assign \$293  = \$288  | { 1'h0, \$292  };
  assign \$294  = ~ ends[3];
  assign \$295  = \$332 [4] & \$294 ;
  assign \$296  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$297  = \$295  ? \$296 [3:0] : 4'h0;
  assign \$298  = \$293  | { 1'h0, \$297  };
  assign \$299  = ~ ends[4];
  assign \$301  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$302  = ends[4] ? 4'h0 : \$301 [3:0];
  assign \$303  = \$298  | { 1'h0, \$302  };
  assign \$305  = & ends;
  assign \$306  = \$305  ? i__payload[179:176] : 4'h0;
  assign \$307  = ~ ends[0];
  assign \$308  = \$332 [1] & \$307 ;
  assign \$309  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$310  = \$308  ? \$309 [3:0] : 4'h0;
  assign \$311  = { \$306 [3], \$306  } | { 1'h0, \$310  };
  assign \$312  = ~ ends[1];
  assign \$313  = \$332 [2] & \$312 ;
  assign \$314  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$315  = \$313  ? \$314 [3:0] : 4'h0;
  assign \$316  = \$311  | { 1'h0, \$315  };
  assign \$317  = ~ ends[2];
  assign \$318  = \$332 [3] & \$317 ;
  assign \$319  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$320  = \$318  ? \$319 [3:0] : 4'h0;
  assign \$321  = \$316  | { 1'h0, \$320  };
  assign \$322  = ~ ends[3];
  assign \$323  = \$332 [4] & \$322 ;
  assign \$324  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$325  = \$323  ? \$324 [3:0] : 4'h0;
  assign \$326  = \$321  | { 1'h0, \$325  };
  assign \$327  = ~ ends[4];
  assign \$329  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$330  = ends[4] ? 4'h0 : \$329 [3:0];
  assign \$331  = \$326  | { 1'h0, \$330  };
  always @(posedge clk)
    \$334  <= \$333 ;
  always @(posedge clk)
    \$336  <= \$335 ;
  always @(posedge clk)
    o__valid <= \$337 ;
  always @(posedge clk)
    \$signal$16  <= \$338 ;
  always @(posedge clk)
    \$signal$9  <= \$339 ;
  always @(posedge clk)
    ahead_0 <= \$340 ;
  always @(posedge clk)
    ahead_1 <= \$341 ;
  always @(posedge clk)
    ahead_2 <= \$342 ;
  always @(posedge clk)
    ahead_3 <= \$343 ;
  always @(posedge clk)
    ahead_4 <= \$344 ;
  always @(posedge clk)
    ends <= \$345 ;
  always @(posedge clk)
    began_0 <= \$346 ;
  always @(posedge clk)
    began_1 <= \$347 ;
  always @(posedge clk)
    began_2 <= \$348 ;
  always @(posedge clk)
    began_3 <= \$349 ;
  always @(posedge clk)
    began_4 <= \$350 ;
  always @(posedge clk)
    \began_0$26  <= \$351 ;
  always @(posedge clk)
    \began_1$27  <= \$352 ;
  always @(posedge clk)
    \began_2$28  <= \$353 ;
  always @(posedge clk)
    \began_3$29  <= \$354 ;
  always @(posedge clk)
    \began_4$13  <= \$355 ;
  always @* begin
    if (\$wake ) begin end
    \$333  = \$334 ;
    if (\$26 ) begin
      \$333 [15:0] = \$29 [15:0];
      if (ends[0]) begin
        \$333 [15:0] = 16'h0000;
      end
    end
    if (\$30 ) begin
      \$333 [31:16] = \$33 [15:0];
      if (ends[1]) begin
        \$333 [31:16] = 16'h0000;
      end
    end
    if (\$34 ) begin
      \$333 [47:32] = \$37 [15:0];
      if (ends[2]) begin
        \$333 [47:32] = 16'h0000;
      end
    end
    if (\$38 ) begin
      \$333 [63:48] = \$41 [15:0];
      if (ends[3]) begin
        \$333 [63:48] = 16'h0000;
      end
    end
    if (\$42 ) begin
      \$333 [79:64] = \$51 [15:0];
      if (ends[4]) begin
        \$333 [79:64] = 16'h0000;
      end
    end
    if (rst) begin
      \$333  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$335  = \$336 ;
    if (go) begin
      \$335  = \$signal ;
    end
    if (rst) begin
      \$335  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$337  = o__valid;
    if (i__ready) begin
      \$337  = i__valid;
    end
    if (rst) begin
      \$337  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$338  = \$signal$16 ;
    if (go) begin
      if (\$signal ) begin
        \$338  = i__payload;
      end
    end
    if (rst) begin
      \$338  = 216'h000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$339  = \$signal$9 ;
    if (go) begin
      \$339  = single;
    end
    if (rst) begin
      \$339  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$340  = ahead_0;
    if (\$16 ) begin
      \$340  = \$17 [15:0];
      if (ends[0]) begin
        \$340  = 16'h0002;
      end
    end
    if (rst) begin
      \$340  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$341  = ahead_1;
    if (\$18 ) begin
      \$341  = \$19 [15:0];
      if (ends[1]) begin
        \$341  = 16'h0002;
      end
    end
    if (rst) begin
      \$341  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$342  = ahead_2;
    if (\$20 ) begin
      \$342  = \$21 [15:0];
      if (ends[2]) begin
        \$342  = 16'h0002;
      end
    end
    if (rst) begin
      \$342  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$343  = ahead_3;
    if (\$22 ) begin
      \$343  = \$23 [15:0];
      if (ends[3]) begin
        \$343  = 16'h0002;
      end
    end
    if (rst) begin
      \$343  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$344  = ahead_4;
    if (\$24 ) begin
      \$344  = \$25 [15:0];
      if (ends[4]) begin
        \$344  = 16'h0002;
      end
    end
    if (rst) begin
      \$344  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$345  = ends;
    if (\$26 ) begin
      \$345 [0] = \$28 ;
    end
    if (\$30 ) begin
      \$345 [1] = \$32 ;
    end
    if (\$34 ) begin
      \$345 [2] = \$36 ;
    end
    if (\$38 ) begin
      \$345 [3] = \$40 ;
    end
    if (\$42 ) begin
      \$345 [4] = \$50 ;
    end
    if (rst) begin
      \$345  = 5'h1f;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$346  = began_0;
    if (\$52 ) begin
      \$346  = \$79 ;
    end
    if (rst) begin
      \$346  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$347  = began_1;
    if (\$80 ) begin
      \$347  = \$107 ;
    end
    if (rst) begin
      \$347  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$348  = began_2;
    if (\$108 ) begin
      \$348  = \$135 ;
    end
    if (rst) begin
      \$348  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$349  = began_3;
    if (\$136 ) begin
      \$349  = \$163 ;
    end
    if (rst) begin
      \$349  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$350  = began_4;
    if (\$164 ) begin
      \$350  = \$191 ;
    end
    if (rst) begin
      \$350  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$351  = \began_0$26 ;
    if (\$192 ) begin
      \$351  = \$219 [3:0];
    end
    if (rst) begin
      \$351  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$352  = \began_1$27 ;
    if (\$220 ) begin
      \$352  = \$247 [3:0];
    end
    if (rst) begin
      \$352  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$353  = \began_2$28 ;
    if (\$248 ) begin
      \$353  = \$275 [3:0];
    end
    if (rst) begin
      \$353  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$354  = \began_3$29 ;
    if (\$276 ) begin
      \$354  = \$303 [3:0];
    end
    if (rst) begin
      \$354  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$355  = \began_4$13 ;
    if (\$304 ) begin
      \$355  = \$331 [3:0];
    end
    if (rst) begin
      \$355  = 4'h0;
    end
  end
  assign o__payload = { \$332 , \$336 , \began_4$13 , \$334 , began_4 };
  assign \port$519$0  = \$332 ;
  assign \port$523$0  = \$334 ;
  assign \port$525$0  = \$336 ;
  assign \$332 [4] = \$15 ;
  assign \$332 [3] = \$14 ;
  assign \$332 [2] = \$13 ;
  assign \$332 [1] = \$12 ;
  assign \$332 [0] = \$11 ;
  assign \$15  = ends[4];
  assign \$24  = go;
  assign \$42  = go;
  assign \$76  = \$75 ;
  assign \$104  = \$103 ;
  assign \$132  = \$131 ;
  assign \$160  = \$159 ;
  assign \$164  = go;
  assign \$188  = \$187 ;
  assign \$216  = \$215 ;
  assign \$244  = \$243 ;
  assign \$272  = \$271 ;
  assign \$300  = \$299 ;
  assign \$304  = go;
  assign \$328  = \$327 ;
endmodule

module \psum_reader.tags (rst, i__valid, o__ready, o__valid, i__ready, o__payload, write_data, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [14:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [3:0] level;
  reg [3:0] level = 4'h0;
  output [14:0] o__payload;
  wire [14:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [14:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [14:0] write_data;
  wire [14:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x15 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module psum_writer(rst, i_pass__payload, i_pass__valid, i_area, i_areas, i_set, o_column__ready, i_word__payload, i_word__valid, o_write__ready, i_pass__ready, o_column__payload, o_column__valid, i_word__ready, o_write__payload, o_write__valid, o_written, o_final, o_done, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [79:0] \$10 ;
  wire \$11 ;
  wire [15:0] \$12 ;
  wire [3:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [8:0] \$5 ;
  wire \$6 ;
  wire [9:0] \$7 ;
  reg [7:0] \$8 ;
  wire [4:0] \$9 ;
  reg [7:0] areas = 8'h00;
  wire [80:0] asked__payload;
  wire asked__ready;
  wire asked__valid;
  input clk;
  wire clk;
  wire [180:0] i__payload;
  wire [215:0] \i__payload$23 ;
  wire \i__payload$33 ;
  wire i__ready;
  wire \i__ready$27 ;
  wire \i__ready$30 ;
  wire i__valid;
  wire \i__valid$25 ;
  wire \i__valid$32 ;
  input i_area;
  wire i_area;
  input [7:0] i_areas;
  wire [7:0] i_areas;
  input [180:0] i_pass__payload;
  wire [180:0] i_pass__payload;
  output i_pass__ready;
  wire i_pass__ready;
  input i_pass__valid;
  wire i_pass__valid;
  input i_set;
  wire i_set;
  input [63:0] i_word__payload;
  wire [63:0] i_word__payload;
  output i_word__ready;
  wire i_word__ready;
  input i_word__valid;
  wire i_word__valid;
  wire [180:0] o__payload;
  wire [105:0] \o__payload$34 ;
  wire \o__payload$40 ;
  wire o__ready;
  wire \o__ready$36 ;
  wire \o__ready$41 ;
  wire o__valid;
  wire \o__valid$35 ;
  output [1:0] o_column__payload;
  wire [1:0] o_column__payload;
  input o_column__ready;
  wire o_column__ready;
  output o_column__valid;
  wire o_column__valid;
  output o_done;
  wire o_done;
  output o_final;
  wire o_final;
  output [79:0] o_write__payload;
  wire [79:0] o_write__payload;
  input o_write__ready;
  wire o_write__ready;
  output o_write__valid;
  wire o_write__valid;
  output o_written;
  wire o_written;
  input rst;
  wire rst;
  wire start;
  assign \$1  = ~ o__payload[0];
  assign \$2  = | areas;
  assign \$3  = \$1  | \$2 ;
  assign \$4  = \i__ready$27  & \$3 ;
  assign \i__valid$25  = o__valid & \$4 ;
  assign start = \i__valid$25  & \i__ready$30 ;
  assign o_written = i_word__valid & o_write__ready;
  assign o_done = o_written & asked__payload[80];
  assign o_final = o_done & \o__payload$40 ;
  assign \$5  = areas + i_area;
  assign \$6  = start & o__payload[0];
  assign \$7  = \$5  - \$6 ;
  always @(posedge clk)
    areas <= \$8 ;
  \psum_writer.accepted  accepted (
    .clk(clk),
    .i__payload(i_pass__payload),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .o__payload(o__payload),
    .o__ready(start),
    .o__valid(o__valid),
    .rst(rst)
  );
  \psum_writer.finals  finals (
    .clk(clk),
    .i__payload(o__payload[1]),
    .i__ready(\i__ready$27 ),
    .i__valid(start),
    .o__payload(\o__payload$40 ),
    .o__ready(o_done),
    .rst(rst)
  );
  \psum_writer.nest  nest (
    .began_4(\$12 ),
    .\began_4$13 (\$13 ),
    .clk(clk),
    .i__payload(\i__payload$23 ),
    .i__ready(\i__ready$30 ),
    .i__valid(\i__valid$25 ),
    .o__ready(o_column__ready),
    .o__valid(o_column__valid),
    .\port$467$0 (\$9 ),
    .\port$471$0 (\$10 ),
    .\port$473$0 (\$11 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$8  = \$7 [7:0];
    if (i_set) begin
      \$8  = i_areas;
    end
    if (rst) begin
      \$8  = 8'h00;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign o__ready = start;
  assign \i__valid$32  = start;
  assign \i__payload$33  = o__payload[1];
  assign \o__payload$34  = { \$9 , \$11 , \$13 , \$10 , \$12  };
  assign \o__valid$35  = o_column__valid;
  assign \o__ready$36  = o_column__ready;
  assign asked__valid = i_word__valid;
  assign asked__ready = o_write__ready;
  assign \o__ready$41  = o_done;
  assign o_column__payload = \$13 [1:0];
  assign i_word__ready = o_write__ready;
  assign o_write__valid = i_word__valid;
  assign o_write__payload[79:16] = asked__payload[79:16];
  assign o_write__payload[15:0] = asked__payload[15:0];
  assign asked__payload[80] = \$9 [0];
  assign asked__payload[79:16] = i_word__payload;
  assign asked__payload[15:0] = \$12 ;
  assign \i__payload$23 [199:196] = 4'h1;
  assign \i__payload$23 [195:192] = o__payload[72:69];
  assign \i__payload$23 [215:200] = o__payload[100:85];
  assign \i__payload$23 [15:0] = o__payload[180:165];
  assign \i__payload$23 [175:160] = o__payload[52:37];
  assign \i__payload$23 [95:80] = o__payload[84:69];
  assign \i__payload$23 [159:144] = o__payload[148:133];
  assign \i__payload$23 [79:64] = o__payload[68:53];
  assign \i__payload$23 [143:128] = 16'h0001;
  assign \i__payload$23 [63:48] = o__payload[52:37];
  assign \i__payload$23 [127:112] = o__payload[132:117];
  assign \i__payload$23 [47:32] = o__payload[36:21];
  assign \i__payload$23 [111:96] = o__payload[116:101];
  assign \i__payload$23 [31:16] = o__payload[20:5];
  assign \i__payload$23 [191:176] = 16'h0000;
endmodule

module \psum_writer.accepted (rst, i__payload, i__valid, o__ready, o__valid, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [180:0] \$9 ;
  input clk;
  wire clk;
  input [180:0] i__payload;
  wire [180:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [180:0] o__payload;
  reg [180:0] o__payload = 181'h0000000000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 181'h0000000000000000000000000000000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \psum_writer.finals (rst, i__valid, o__ready, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  reg [1:0] \$11 ;
  reg \$12 ;
  reg \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input i__payload;
  wire i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output o__payload;
  reg o__payload = 1'h0;
  input o__ready;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  reg spare = 1'h0;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 1'h0;
    end
  end
endmodule

module \psum_writer.nest (rst, o__ready, i__valid, i__ready, i__payload, \port$467$0 , \port$471$0 , \port$473$0 , o__valid, began_4, \began_4$13 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [16:0] \$100 ;
  wire [15:0] \$101 ;
  wire [15:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [16:0] \$105 ;
  wire [15:0] \$106 ;
  wire [15:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire [15:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [16:0] \$113 ;
  wire [15:0] \$114 ;
  wire [15:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [16:0] \$118 ;
  wire [15:0] \$119 ;
  wire \$12 ;
  wire [15:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [16:0] \$123 ;
  wire [15:0] \$124 ;
  wire [15:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [16:0] \$128 ;
  wire [15:0] \$129 ;
  wire \$13 ;
  wire [15:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire [16:0] \$133 ;
  wire [15:0] \$134 ;
  wire [15:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [15:0] \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [16:0] \$141 ;
  wire [15:0] \$142 ;
  wire [15:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [16:0] \$146 ;
  wire [15:0] \$147 ;
  wire [15:0] \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [16:0] \$151 ;
  wire [15:0] \$152 ;
  wire [15:0] \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [16:0] \$156 ;
  wire [15:0] \$157 ;
  wire [15:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [16:0] \$161 ;
  wire [15:0] \$162 ;
  wire [15:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire [15:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [16:0] \$169 ;
  wire [16:0] \$17 ;
  wire [15:0] \$170 ;
  wire [15:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [16:0] \$174 ;
  wire [15:0] \$175 ;
  wire [15:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [16:0] \$179 ;
  wire \$18 ;
  wire [15:0] \$180 ;
  wire [15:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [16:0] \$184 ;
  wire [15:0] \$185 ;
  wire [15:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [16:0] \$189 ;
  wire [16:0] \$19 ;
  wire [15:0] \$190 ;
  wire [15:0] \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [3:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [4:0] \$197 ;
  wire [3:0] \$198 ;
  wire [4:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [4:0] \$202 ;
  wire [3:0] \$203 ;
  wire [4:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire [4:0] \$207 ;
  wire [3:0] \$208 ;
  wire [4:0] \$209 ;
  wire [16:0] \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire [4:0] \$212 ;
  wire [3:0] \$213 ;
  wire [4:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [4:0] \$217 ;
  wire [3:0] \$218 ;
  wire [4:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire [3:0] \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire [4:0] \$225 ;
  wire [3:0] \$226 ;
  wire [4:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [16:0] \$23 ;
  wire [4:0] \$230 ;
  wire [3:0] \$231 ;
  wire [4:0] \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [4:0] \$235 ;
  wire [3:0] \$236 ;
  wire [4:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [4:0] \$240 ;
  wire [3:0] \$241 ;
  wire [4:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire [4:0] \$245 ;
  wire [3:0] \$246 ;
  wire [4:0] \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire [16:0] \$25 ;
  wire [3:0] \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire [4:0] \$253 ;
  wire [3:0] \$254 ;
  wire [4:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [4:0] \$258 ;
  wire [3:0] \$259 ;
  wire \$26 ;
  wire [4:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire [4:0] \$263 ;
  wire [3:0] \$264 ;
  wire [4:0] \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire [4:0] \$268 ;
  wire [3:0] \$269 ;
  wire \$27 ;
  wire [4:0] \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire [4:0] \$273 ;
  wire [3:0] \$274 ;
  wire [4:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [3:0] \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire [4:0] \$281 ;
  wire [3:0] \$282 ;
  wire [4:0] \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [4:0] \$286 ;
  wire [3:0] \$287 ;
  wire [4:0] \$288 ;
  wire \$289 ;
  wire [16:0] \$29 ;
  wire \$290 ;
  wire [4:0] \$291 ;
  wire [3:0] \$292 ;
  wire [4:0] \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire [4:0] \$296 ;
  wire [3:0] \$297 ;
  wire [4:0] \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire [4:0] \$301 ;
  wire [3:0] \$302 ;
  wire [4:0] \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire [3:0] \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire [4:0] \$309 ;
  wire \$31 ;
  wire [3:0] \$310 ;
  wire [4:0] \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire [4:0] \$314 ;
  wire [3:0] \$315 ;
  wire [4:0] \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire [4:0] \$319 ;
  wire \$32 ;
  wire [3:0] \$320 ;
  wire [4:0] \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire [4:0] \$324 ;
  wire [3:0] \$325 ;
  wire [4:0] \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire [4:0] \$329 ;
  wire [16:0] \$33 ;
  wire [3:0] \$330 ;
  wire [4:0] \$331 ;
  wire [4:0] \$332 ;
  reg [79:0] \$333 ;
  reg [79:0] \$334  = 80'h00000000000000000000;
  reg \$335 ;
  reg \$336  = 1'h0;
  reg \$337 ;
  reg [215:0] \$338 ;
  reg [5:0] \$339 ;
  wire \$34 ;
  reg [15:0] \$340 ;
  reg [15:0] \$341 ;
  reg [15:0] \$342 ;
  reg [15:0] \$343 ;
  reg [15:0] \$344 ;
  reg [4:0] \$345 ;
  reg [15:0] \$346 ;
  reg [15:0] \$347 ;
  reg [15:0] \$348 ;
  reg [15:0] \$349 ;
  wire \$35 ;
  reg [15:0] \$350 ;
  reg [3:0] \$351 ;
  reg [3:0] \$352 ;
  reg [3:0] \$353 ;
  reg [3:0] \$354 ;
  reg [3:0] \$355 ;
  wire \$36 ;
  wire [16:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [16:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire [16:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [15:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [16:0] \$57 ;
  wire [15:0] \$58 ;
  wire [15:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [16:0] \$62 ;
  wire [15:0] \$63 ;
  wire [15:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [16:0] \$67 ;
  wire [15:0] \$68 ;
  wire [15:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [16:0] \$72 ;
  wire [15:0] \$73 ;
  wire [15:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire [16:0] \$77 ;
  wire [15:0] \$78 ;
  wire [15:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [15:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [16:0] \$85 ;
  wire [15:0] \$86 ;
  wire [15:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [16:0] \$95 ;
  wire [15:0] \$96 ;
  wire [15:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  reg [215:0] \$signal$16  = 216'h000000000000000000000000000000000000000000000000000000;
  wire \$signal$2 ;
  reg [5:0] \$signal$9  = 6'h00;
  reg [15:0] ahead_0 = 16'h0000;
  reg [15:0] ahead_1 = 16'h0000;
  reg [15:0] ahead_2 = 16'h0000;
  reg [15:0] ahead_3 = 16'h0000;
  reg [15:0] ahead_4 = 16'h0000;
  reg [15:0] began_0 = 16'h0000;
  reg [3:0] \began_0$26  = 4'h0;
  reg [15:0] began_1 = 16'h0000;
  reg [3:0] \began_1$27  = 4'h0;
  reg [15:0] began_2 = 16'h0000;
  reg [3:0] \began_2$28  = 4'h0;
  reg [15:0] began_3 = 16'h0000;
  reg [3:0] \began_3$29  = 4'h0;
  output [15:0] began_4;
  reg [15:0] began_4 = 16'h0000;
  output [3:0] \began_4$13 ;
  reg [3:0] \began_4$13  = 4'h0;
  input clk;
  wire clk;
  reg [4:0] ends = 5'h1f;
  wire go;
  input [215:0] i__payload;
  wire [215:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [105:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [4:0] \port$467$0 ;
  wire [4:0] \port$467$0 ;
  (* init = 80'h00000000000000000000 *)
  output [79:0] \port$471$0 ;
  wire [79:0] \port$471$0 ;
  (* init = 1'h0 *)
  output \port$473$0 ;
  wire \port$473$0 ;
  input rst;
  wire rst;
  wire [5:0] single;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign i__ready = \$signal$2  & \$signal ;
  assign \$2  = ~ \$signal ;
  assign \$3  = i__valid | \$2 ;
  assign go = \$signal$2  & \$3 ;
  assign \$4  = & ends;
  assign \$5  = i__payload[31:16] == 1'h1;
  assign \$6  = i__payload[47:32] == 1'h1;
  assign \$7  = i__payload[63:48] == 1'h1;
  assign \$8  = i__payload[79:64] == 1'h1;
  assign \$9  = i__payload[95:80] == 1'h1;
  assign \$10  = i__payload[215:200] == 1'h1;
  assign single = \$4  ? { \$10 , \$9 , \$8 , \$7 , \$6 , \$5  } : \$signal$9 ;
  assign \$11  = & ends;
  assign \$12  = & ends[4:1];
  assign \$13  = & ends[4:2];
  assign \$14  = & ends[4:3];
  assign \$16  = go & \$332 [1];
  assign \$17  = ahead_0 + 1'h1;
  assign \$18  = go & \$332 [2];
  assign \$19  = ahead_1 + 1'h1;
  assign \$20  = go & \$332 [3];
  assign \$21  = ahead_2 + 1'h1;
  assign \$22  = go & \$332 [4];
  assign \$23  = ahead_3 + 1'h1;
  assign \$25  = ahead_4 + 1'h1;
  assign \$26  = go & \$332 [1];
  assign \$27  = ahead_0 == \$signal$16 [31:16];
  assign \$28  = ends[0] ? single[0] : \$27 ;
  assign \$29  = \$334 [15:0] + 1'h1;
  assign \$30  = go & \$332 [2];
  assign \$31  = ahead_1 == \$signal$16 [47:32];
  assign \$32  = ends[1] ? single[1] : \$31 ;
  assign \$33  = \$334 [31:16] + 1'h1;
  assign \$34  = go & \$332 [3];
  assign \$35  = ahead_2 == \$signal$16 [63:48];
  assign \$36  = ends[2] ? single[2] : \$35 ;
  assign \$37  = \$334 [47:32] + 1'h1;
  assign \$38  = go & \$332 [4];
  assign \$39  = ahead_3 == \$signal$16 [79:64];
  assign \$40  = ends[3] ? single[3] : \$39 ;
  assign \$41  = \$334 [63:48] + 1'h1;
  assign \$43  = ahead_1 == \$signal$16 [47:32];
  assign \$44  = ends[1] ? single[1] : \$43 ;
  assign \$45  = \$332 [2] ? \$44  : ends[1];
  assign \$46  = \$45  ? single[5] : single[4];
  assign \$47  = ahead_4 == \$signal$16 [215:200];
  assign \$48  = ahead_4 == \$signal$16 [95:80];
  assign \$49  = ends[1] ? \$47  : \$48 ;
  assign \$50  = ends[4] ? \$46  : \$49 ;
  assign \$51  = \$334 [79:64] + 1'h1;
  assign \$52  = go & \$332 [1];
  assign \$53  = & ends;
  assign \$54  = \$53  ? i__payload[15:0] : 16'h0000;
  assign \$55  = ~ ends[0];
  assign \$56  = \$332 [1] & \$55 ;
  assign \$57  = began_0 + \$signal$16 [111:96];
  assign \$58  = \$56  ? \$57 [15:0] : 16'h0000;
  assign \$59  = \$54  | \$58 ;
  assign \$60  = ~ ends[1];
  assign \$61  = \$332 [2] & \$60 ;
  assign \$62  = began_1 + \$signal$16 [127:112];
  assign \$63  = \$61  ? \$62 [15:0] : 16'h0000;
  assign \$64  = \$59  | \$63 ;
  assign \$65  = ~ ends[2];
  assign \$66  = \$332 [3] & \$65 ;
  assign \$67  = began_2 + \$signal$16 [143:128];
  assign \$68  = \$66  ? \$67 [15:0] : 16'h0000;
  assign \$69  = \$64  | \$68 ;
  assign \$70  = ~ ends[3];
  assign \$71  = \$332 [4] & \$70 ;
  assign \$72  = began_3 + \$signal$16 [159:144];
  assign \$73  = \$71  ? \$72 [15:0] : 16'h0000;
  assign \$74  = \$69  | \$73 ;
  assign \$75  = ~ ends[4];
  assign \$77  = began_4 + \$signal$16 [175:160];
  assign \$78  = ends[4] ? 16'h0000 : \$77 [15:0];
  assign \$79  = \$74  | \$78 ;
  assign \$80  = go & \$332 [2];
  assign \$81  = & ends;
  assign \$82  = \$81  ? i__payload[15:0] : 16'h0000;
  assign \$83  = ~ ends[0];
  assign \$84  = \$332 [1] & \$83 ;
  assign \$85  = began_0 + \$signal$16 [111:96];
  assign \$86  = \$84  ? \$85 [15:0] : 16'h0000;
  assign \$87  = \$82  | \$86 ;
  assign \$88  = ~ ends[1];
  assign \$89  = \$332 [2] & \$88 ;
  assign \$90  = began_1 + \$signal$16 [127:112];
  assign \$91  = \$89  ? \$90 [15:0] : 16'h0000;
  assign \$92  = \$87  | \$91 ;
  assign \$93  = ~ ends[2];
  assign \$94  = \$332 [3] & \$93 ;
  assign \$95  = began_2 + \$signal$16 [143:128];
  assign \$96  = \$94  ? \$95 [15:0] : 16'h0000;
  assign \$97  = \$92  | \$96 ;
  assign \$98  = ~ ends[3];
  assign \$99  = \$332 [4] & \$98 ;
  assign \$100  = began_3 + \$signal$16 [159:144];
  assign \$101  = \$99  ? \$100 [15:0] : 16'h0000;
  assign \$102  = \$97  | \$101 ;
  assign \$103  = ~ ends[4];
  assign \$105  = began_4 + \$signal$16 [175:160];
  assign \$106  = ends[4] ? 16'h0000 : \$105 [15:0];
  assign \$107  = \$102  | \$106 ;
  assign \$108  = go & \$332 [3];
  assign \$109  = & ends;
  assign \$110  = \$109  ? i__payload[15:0] : 16'h0000;
  assign \$111  = ~ ends[0];
  assign \$112  = \$332 [1] & \$111 ;
  assign \$113  = began_0 + \$signal$16 [111:96];
  assign \$114  = \$112  ? \$113 [15:0] : 16'h0000;
  assign \$115  = \$110  | \$114 ;
  assign \$116  = ~ ends[1];
  assign \$117  = \$332 [2] & \$116 ;
  assign \$118  = began_1 + \$signal$16 [127:112];
  assign \$119  = \$117  ? \$118 [15:0] : 16'h0000;
  assign \$120  = \$115  | \$119 ;
  assign \$121  = ~ ends[2];
  assign \$122  = \$332 [3] & \$121 ;
  assign \$123  = began_2 + \$signal$16 [143:128];
  assign \$124  = \$122  ? \$123 [15:0] : 16'h0000;
  assign \$125  = \$120  | \$124 ;
  assign \$126  = ~ ends[3];
  assign \$127  = \$332 [4] & \$126 ;
  assign \$128  = began_3 + \$signal$16 [159:144];
  assign \$129  = \$127  ? \$128 [15:0] : 16'h0000;
  assign \$130  = \$125  | \$129 ;
  assign \$131  = ~ ends[4];
  assign \$133  = began_4 + \$signal$16 [175:160];
  assign \$134  = ends[4] ? 16'h0000 : \$133 [15:0];
  assign \$135  = \$130  | \$134 ;
  assign \$136  = go & \$332 [4];
  assign \$137  = & ends;
  assign \$138  = \$137  ? i__payload[15:0] : 16'h0000;
  assign \$139  = ~ ends[0];
  assign \$140  = \$332 [1] & \$139 ;
  assign \$141  = began_0 + \$signal$16 [111:96];
  assign \$142  = \$140  ? \$141 [15:0] : 16'h0000;
  assign \$143  = \$138  | \$142 ;
  assign \$144  = ~ ends[1];
  assign \$145  = \$332 [2] & \$144 ;
  assign \$146  = began_1 + \$signal$16 [127:112];
  assign \$147  = \$145  ? \$146 [15:0] : 16'h0000;
  assign \$148  = \$143  | \$147 ;
  assign \$149  = ~ ends[2];
  assign \$150  = \$332 [3] & \$149 ;
  assign \$151  = began_2 + \$signal$16 [143:128];
  assign \$152  = \$150  ? \$151 [15:0] : 16'h0000;
  assign \$153  = \$148  | \$152 ;
  assign \$154  = ~ ends[3];
  assign \$155  = \$332 [4] & \$154 ;
  assign \$156  = began_3 + \$signal$16 [159:144];
  assign \$157  = \$155  ? \$156 [15:0] : 16'h0000;
  assign \$158  = \$153  | \$157 ;
  assign \$159  = ~ ends[4];
  assign \$161  = began_4 + \$signal$16 [175:160];
  assign \$162  = ends[4] ? 16'h0000 : \$161 [15:0];
  assign \$163  = \$158  | \$162 ;
  assign \$165  = & ends;
  assign \$166  = \$165  ? i__payload[15:0] : 16'h0000;
  assign \$167  = ~ ends[0];
  assign \$168  = \$332 [1] & \$167 ;
  assign \$169  = began_0 + \$signal$16 [111:96];
  assign \$170  = \$168  ? \$169 [15:0] : 16'h0000;
  assign \$171  = \$166  | \$170 ;
  assign \$172  = ~ ends[1];
  assign \$173  = \$332 [2] & \$172 ;
  assign \$174  = began_1 + \$signal$16 [127:112];
  assign \$175  = \$173  ? \$174 [15:0] : 16'h0000;
  assign \$176  = \$171  | \$175 ;
  assign \$177  = ~ ends[2];
  assign \$178  = \$332 [3] & \$177 ;
  assign \$179  = began_2 + \$signal$16 [143:128];
  assign \$180  = \$178  ? \$179 [15:0] : 16'h0000;
  assign \$181  = \$176  | \$180 ;
  assign \$182  = ~ ends[3];
  assign \$183  = \$332 [4] & \$182 ;
  assign \$184  = began_3 + \$signal$16 [159:144];
  assign \$185  = \$183  ? \$184 [15:0] : 16'h0000;
  assign \$186  = \$181  | \$185 ;
  assign \$187  = ~ ends[4];
  assign \$189  = began_4 + \$signal$16 [175:160];
  assign \$190  = ends[4] ? 16'h0000 : \$189 [15:0];
  assign \$191  = \$186  | \$190 ;
  assign \$192  = go & \$332 [1];
  assign \$193  = & ends;
  assign \$194  = \$193  ? i__payload[179:176] : 4'h0;
  assign \$195  = ~ ends[0];
  assign \$196  = \$332 [1] & \$195 ;
  assign \$197  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$198  = \$196  ? \$197 [3:0] : 4'h0;
  assign \$199  = { \$194 [3], \$194  } | { 1'h0, \$198  };
  assign \$200  = ~ ends[1];
  assign \$201  = \$332 [2] & \$200 ;
  assign \$202  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$203  = \$201  ? \$202 [3:0] : 4'h0;
  assign \$204  = \$199  | { 1'h0, \$203  };
  assign \$205  = ~ ends[2];
  assign \$206  = \$332 [3] & \$205 ;
  assign \$207  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$208  = \$206  ? \$207 [3:0] : 4'h0;
  assign \$209  = \$204  | { 1'h0, \$208  };
  assign \$210  = ~ ends[3];
  assign \$211  = \$332 [4] & \$210 ;
  assign \$212  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$213  = \$211  ? \$212 [3:0] : 4'h0;
  assign \$214  = \$209  | { 1'h0, \$213  };
  assign \$215  = ~ ends[4];
  assign \$217  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$218  = ends[4] ? 4'h0 : \$217 [3:0];
  assign \$219  = \$214  | { 1'h0, \$218  };
  assign \$220  = go & \$332 [2];
  assign \$221  = & ends;
  assign \$222  = \$221  ? i__payload[179:176] : 4'h0;
  assign \$223  = ~ ends[0];
  assign \$224  = \$332 [1] & \$223 ;
  assign \$225  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$226  = \$224  ? \$225 [3:0] : 4'h0;
  assign \$227  = { \$222 [3], \$222  } | { 1'h0, \$226  };
  assign \$228  = ~ ends[1];
  assign \$229  = \$332 [2] & \$228 ;
  assign \$230  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$231  = \$229  ? \$230 [3:0] : 4'h0;
  assign \$232  = \$227  | { 1'h0, \$231  };
  assign \$233  = ~ ends[2];
  assign \$234  = \$332 [3] & \$233 ;
  assign \$235  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$236  = \$234  ? \$235 [3:0] : 4'h0;
  assign \$237  = \$232  | { 1'h0, \$236  };
  assign \$238  = ~ ends[3];
  assign \$239  = \$332 [4] & \$238 ;
  assign \$240  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$241  = \$239  ? \$240 [3:0] : 4'h0;
  assign \$242  = \$237  | { 1'h0, \$241  };
  assign \$243  = ~ ends[4];
  assign \$245  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$246  = ends[4] ? 4'h0 : \$245 [3:0];
  assign \$247  = \$242  | { 1'h0, \$246  };
  assign \$248  = go & \$332 [3];
  assign \$249  = & ends;
  assign \$250  = \$249  ? i__payload[179:176] : 4'h0;
  assign \$251  = ~ ends[0];
  assign \$252  = \$332 [1] & \$251 ;
  assign \$253  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$254  = \$252  ? \$253 [3:0] : 4'h0;
  assign \$255  = { \$250 [3], \$250  } | { 1'h0, \$254  };
  assign \$256  = ~ ends[1];
  assign \$257  = \$332 [2] & \$256 ;
  assign \$258  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$259  = \$257  ? \$258 [3:0] : 4'h0;
  assign \$260  = \$255  | { 1'h0, \$259  };
  assign \$261  = ~ ends[2];
  assign \$262  = \$332 [3] & \$261 ;
  assign \$263  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$264  = \$262  ? \$263 [3:0] : 4'h0;
  assign \$265  = \$260  | { 1'h0, \$264  };
  assign \$266  = ~ ends[3];
  assign \$267  = \$332 [4] & \$266 ;
  assign \$268  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$269  = \$267  ? \$268 [3:0] : 4'h0;
  assign \$270  = \$265  | { 1'h0, \$269  };
  assign \$271  = ~ ends[4];
  assign \$273  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$274  = ends[4] ? 4'h0 : \$273 [3:0];
  assign \$275  = \$270  | { 1'h0, \$274  };
  assign \$276  = go & \$332 [4];
  assign \$277  = & ends;
  assign \$278  = \$277  ? i__payload[179:176] : 4'h0;
  assign \$279  = ~ ends[0];
  assign \$280  = \$332 [1] & \$279 ;
  assign \$281  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$282  = \$280  ? \$281 [3:0] : 4'h0;
  assign \$283  = { \$278 [3], \$278  } | { 1'h0, \$282  };
  assign \$284  = ~ ends[1];
  assign \$285  = \$332 [2] & \$284 ;
  assign \$286  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$287  = \$285  ? \$286 [3:0] : 4'h0;
  assign \$288  = \$283  | { 1'h0, \$287  };
  assign \$289  = ~ ends[2];
  assign \$290  = \$332 [3] & \$289 ;
  assign \$291  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$292  = \$290  ? \$291 [3:0] : 4'h0;
  assign \$293  = \$288  | { 1'h0, \$292  };
  assign \$294  = ~ ends[3];
  assign \$295  = \$332 [4] & \$294 ;
  assign \$296  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$297  = \$295  ? \$296 [3:0] : 4'h0;
  assign \$298  = \$293  | { 1'h0, \$297  };
  assign \$299  = ~ ends[4];
  assign \$301  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$302  = ends[4] ? 4'h0 : \$301 [3:0];
  assign \$303  = \$298  | { 1'h0, \$302  };
  assign \$305  = & ends;
  assign \$306  = \$305  ? i__payload[179:176] : 4'h0;
  assign \$307  = ~ ends[0];
  assign \$308  = \$332 [1] & \$307 ;
  assign \$309  = $signed(\began_0$26 ) + $signed(\$signal$16 [183:180]);
  assign \$310  = \$308  ? \$309 [3:0] : 4'h0;
  assign \$311  = { \$306 [3], \$306  } | { 1'h0, \$310  };
  assign \$312  = ~ ends[1];
  assign \$313  = \$332 [2] & \$312 ;
  assign \$314  = $signed(\began_1$27 ) + $signed(\$signal$16 [187:184]);
  assign \$315  = \$313  ? \$314 [3:0] : 4'h0;
  assign \$316  = \$311  | { 1'h0, \$315  };
  assign \$317  = ~ ends[2];
  assign \$318  = \$332 [3] & \$317 ;
  assign \$319  = $signed(\began_2$28 ) + $signed(\$signal$16 [191:188]);
  assign \$320  = \$318  ? \$319 [3:0] : 4'h0;
  assign \$321  = \$316  | { 1'h0, \$320  };
  assign \$322  = ~ ends[3];
  assign \$323  = \$332 [4] & \$322 ;
  assign \$324  = $signed(\began_3$29 ) + $signed(\$signal$16 [195:192]);
  assign \$325  = \$323  ? \$324 [3:0] : 4'h0;
  assign \$326  = \$321  | { 1'h0, \$325  };
  assign \$327  = ~ ends[4];
  assign \$329  = $signed(\began_4$13 ) + $signed(\$signal$16 [199:196]);
  assign \$330  = ends[4] ? 4'h0 : \$329 [3:0];
  assign \$331  = \$326  | { 1'h0, \$330  };
  always @(posedge clk)
    \$334  <= \$333 ;
  always @(posedge clk)
    \$336  <= \$335 ;
  always @(posedge clk)
    o__valid <= \$337 ;
  always @(posedge clk)
    \$signal$16  <= \$338 ;
  always @(posedge clk)
    \$signal$9  <= \$339 ;
  always @(posedge clk)
    ahead_0 <= \$340 ;
  always @(posedge clk)
    ahead_1 <= \$341 ;
  always @(posedge clk)
    ahead_2 <= \$342 ;
  always @(posedge clk)
    ahead_3 <= \$343 ;
  always @(posedge clk)
    ahead_4 <= \$344 ;
  always @(posedge clk)
    ends <= \$345 ;
  always @(posedge clk)
    began_0 <= \$346 ;
  always @(posedge clk)
    began_1 <= \$347 ;
  always @(posedge clk)
    began_2 <= \$348 ;
  always @(posedge clk)
    began_3 <= \$349 ;
  always @(posedge clk)
    began_4 <= \$350 ;
  always @(posedge clk)
    \began_0$26  <= \$351 ;
  always @(posedge clk)
    \began_1$27  <= \$352 ;
  always @(posedge clk)
    \began_2$28  <= \$353 ;
  always @(posedge clk)
    \began_3$29  <= \$354 ;
  always @(posedge clk)
    \began_4$13  <= \$355 ;
  always @* begin
    if (\$wake ) begin end
    \$333  = \$334 ;
    if (\$26 ) begin
      \$333 [15:0] = \$29 [15:0];
      if (ends[0]) begin
        \$333 [15:0] = 16'h0000;
      end
    end
    if (\$30 ) begin
      \$333 [31:16] = \$33 [15:0];
      if (ends[1]) begin
        \$333 [31:16] = 16'h0000;
      end
    end
    if (\$34 ) begin
      \$333 [47:32] = \$37 [15:0];
      if (ends[2]) begin
        \$333 [47:32] = 16'h0000;
      end
    end
    if (\$38 ) begin
      \$333 [63:48] = \$41 [15:0];
      if (ends[3]) begin
        \$333 [63:48] = 16'h0000;
      end
    end
    if (\$42 ) begin
      \$333 [79:64] = \$51 [15:0];
      if (ends[4]) begin
        \$333 [79:64] = 16'h0000;
      end
    end
    if (rst) begin
      \$333  = 80'h00000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$335  = \$336 ;
    if (go) begin
      \$335  = \$signal ;
    end
    if (rst) begin
      \$335  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$337  = o__valid;
    if (i__ready) begin
      \$337  = i__valid;
    end
    if (rst) begin
      \$337  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$338  = \$signal$16 ;
    if (go) begin
      if (\$signal ) begin
        \$338  = i__payload;
      end
    end
    if (rst) begin
      \$338  = 216'h000000000000000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$339  = \$signal$9 ;
    if (go) begin
      \$339  = single;
    end
    if (rst) begin
      \$339  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$340  = ahead_0;
    if (\$16 ) begin
      \$340  = \$17 [15:0];
      if (ends[0]) begin
        \$340  = 16'h0002;
      end
    end
    if (rst) begin
      \$340  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$341  = ahead_1;
    if (\$18 ) begin
      \$341  = \$19 [15:0];
      if (ends[1]) begin
        \$341  = 16'h0002;
      end
    end
    if (rst) begin
      \$341  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$342  = ahead_2;
    if (\$20 ) begin
      \$342  = \$21 [15:0];
      if (ends[2]) begin
        \$342  = 16'h0002;
      end
    end
    if (rst) begin
      \$342  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$343  = ahead_3;
    if (\$22 ) begin
      \$343  = \$23 [15:0];
      if (ends[3]) begin
        \$343  = 16'h0002;
      end
    end
    if (rst) begin
      \$343  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$344  = ahead_4;
    if (\$24 ) begin
      \$344  = \$25 [15:0];
      if (ends[4]) begin
        \$344  = 16'h0002;
      end
    end
    if (rst) begin
      \$344  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$345  = ends;
    if (\$26 ) begin
      \$345 [0] = \$28 ;
    end
    if (\$30 ) begin
      \$345 [1] = \$32 ;
    end
    if (\$34 ) begin
      \$345 [2] = \$36 ;
    end
    if (\$38 ) begin
      \$345 [3] = \$40 ;
    end
    if (\$42 ) begin
      \$345 [4] = \$50 ;
    end
    if (rst) begin
      \$345  = 5'h1f;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$346  = began_0;
    if (\$52 ) begin
      \$346  = \$79 ;
    end
    if (rst) begin
      \$346  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$347  = began_1;
    if (\$80 ) begin
      \$347  = \$107 ;
    end
    if (rst) begin
      \$347  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$348  = began_2;
    if (\$108 ) begin
      \$348  = \$135 ;
    end
    if (rst) begin
      \$348  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$349  = began_3;
    if (\$136 ) begin
      \$349  = \$163 ;
    end
    if (rst) begin
      \$349  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$350  = began_4;
    if (\$164 ) begin
      \$350  = \$191 ;
    end
    if (rst) begin
      \$350  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$351  = \began_0$26 ;
    if (\$192 ) begin
      \$351  = \$219 [3:0];
    end
    if (rst) begin
      \$351  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$352  = \began_1$27 ;
    if (\$220 ) begin
      \$352  = \$247 [3:0];
    end
    if (rst) begin
      \$352  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$353  = \began_2$28 ;
    if (\$248 ) begin
      \$353  = \$275 [3:0];
    end
    if (rst) begin
      \$353  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$354  = \began_3$29 ;
    if (\$276 ) begin
      \$354  = \$303 [3:0];
    end
    if (rst) begin
      \$354  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$355  = \began_4$13 ;
    if (\$304 ) begin
      \$355  = \$331 [3:0];
    end
    if (rst) begin
      \$355  = 4'h0;
    end
  end
  assign o__payload = { \$332 , \$336 , \began_4$13 , \$334 , began_4 };
  assign \port$467$0  = \$332 ;
  assign \port$471$0  = \$334 ;
  assign \port$473$0  = \$336 ;
  assign \$332 [4] = \$15 ;
  assign \$332 [3] = \$14 ;
  assign \$332 [2] = \$13 ;
  assign \$332 [1] = \$12 ;
  assign \$332 [0] = \$11 ;
  assign \$15  = ends[4];
  assign \$24  = go;
  assign \$42  = go;
  assign \$76  = \$75 ;
  assign \$104  = \$103 ;
  assign \$132  = \$131 ;
  assign \$160  = \$159 ;
  assign \$164  = go;
  assign \$188  = \$187 ;
  assign \$216  = \$215 ;
  assign \$244  = \$243 ;
  assign \$272  = \$271 ;
  assign \$300  = \$299 ;
  assign \$304  = go;
  assign \$328  = \$327 ;
endmodule

module pe_array(rst, i_ifmap__payload, i_ifmap__valid, i_filter__payload, i_filter__valid, i_groups, i_psum__payload, i_psum__valid, i_column__payload, i_column__valid, o_psum__ready, i_params, i_loaded, i_hold, i_clear, i_shift, i_ifmap__ready, i_filter__ready, i_psum__ready, i_column__ready, o_psum__payload
, o_psum__valid, o_begun, o_ended, o_filters_idle, o_scan, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  reg \$9 ;
  wire [5:0] active;
  input clk;
  wire clk;
  wire [17:0] i__0__payload;
  wire i__0__ready;
  wire i__0__valid;
  wire [17:0] i__1__payload;
  wire i__1__ready;
  wire i__1__valid;
  wire [17:0] i__2__payload;
  wire i__2__ready;
  wire i__2__valid;
  wire [17:0] i__3__payload;
  wire i__3__ready;
  wire i__3__valid;
  wire [95:0] i__payload;
  wire [70:0] \i__payload$174 ;
  wire [70:0] \i__payload$177 ;
  wire i__ready;
  wire \i__ready$176 ;
  wire \i__ready$179 ;
  wire i__valid;
  wire \i__valid$175 ;
  wire \i__valid$178 ;
  wire [5:0] i_active;
  wire [5:0] \i_active$193 ;
  wire [5:0] \i_active$196 ;
  wire [5:0] \i_active$199 ;
  input i_clear;
  wire i_clear;
  wire \i_clear$226 ;
  wire \i_clear$229 ;
  wire \i_clear$232 ;
  wire \i_clear$235 ;
  input [1:0] i_column__payload;
  wire [1:0] i_column__payload;
  wire [1:0] \i_column__payload$180 ;
  output i_column__ready;
  wire i_column__ready;
  wire \i_column__ready$182 ;
  input i_column__valid;
  wire i_column__valid;
  wire \i_column__valid$181 ;
  wire [22:0] i_filter__0;
  wire [22:0] \i_filter__0$117 ;
  wire [22:0] \i_filter__0$153 ;
  wire [22:0] \i_filter__0$81 ;
  wire [22:0] i_filter__1;
  wire [22:0] \i_filter__1$125 ;
  wire [22:0] \i_filter__1$161 ;
  wire [22:0] \i_filter__1$89 ;
  wire [22:0] i_filter__2;
  wire [22:0] \i_filter__2$133 ;
  wire [22:0] \i_filter__2$169 ;
  wire [22:0] \i_filter__2$97 ;
  input [70:0] i_filter__payload;
  wire [70:0] i_filter__payload;
  output i_filter__ready;
  wire i_filter__ready;
  input i_filter__valid;
  wire i_filter__valid;
  input [7:0] i_groups;
  wire [7:0] i_groups;
  wire [7:0] \i_groups$187 ;
  input i_hold;
  wire i_hold;
  wire \i_hold$225 ;
  wire \i_hold$228 ;
  wire \i_hold$231 ;
  wire \i_hold$234 ;
  wire [68:0] i_ifmap__0__payload;
  wire [68:0] \i_ifmap__0__payload$111 ;
  wire [68:0] \i_ifmap__0__payload$147 ;
  wire [68:0] \i_ifmap__0__payload$75 ;
  wire i_ifmap__0__ready;
  wire \i_ifmap__0__ready$116 ;
  wire \i_ifmap__0__ready$152 ;
  wire \i_ifmap__0__ready$80 ;
  wire i_ifmap__0__valid;
  wire \i_ifmap__0__valid$113 ;
  wire \i_ifmap__0__valid$149 ;
  wire \i_ifmap__0__valid$77 ;
  wire [68:0] i_ifmap__1__payload;
  wire [68:0] \i_ifmap__1__payload$119 ;
  wire [68:0] \i_ifmap__1__payload$155 ;
  wire [68:0] \i_ifmap__1__payload$83 ;
  wire i_ifmap__1__ready;
  wire \i_ifmap__1__ready$124 ;
  wire \i_ifmap__1__ready$160 ;
  wire \i_ifmap__1__ready$88 ;
  wire i_ifmap__1__valid;
  wire \i_ifmap__1__valid$121 ;
  wire \i_ifmap__1__valid$157 ;
  wire \i_ifmap__1__valid$85 ;
  wire [68:0] i_ifmap__2__payload;
  wire [68:0] \i_ifmap__2__payload$127 ;
  wire [68:0] \i_ifmap__2__payload$163 ;
  wire [68:0] \i_ifmap__2__payload$91 ;
  wire i_ifmap__2__ready;
  wire \i_ifmap__2__ready$132 ;
  wire \i_ifmap__2__ready$168 ;
  wire \i_ifmap__2__ready$96 ;
  wire i_ifmap__2__valid;
  wire \i_ifmap__2__valid$129 ;
  wire \i_ifmap__2__valid$165 ;
  wire \i_ifmap__2__valid$93 ;
  input [95:0] i_ifmap__payload;
  wire [95:0] i_ifmap__payload;
  output i_ifmap__ready;
  wire i_ifmap__ready;
  input i_ifmap__valid;
  wire i_ifmap__valid;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$191 ;
  wire [1:0] \i_loaded$194 ;
  wire [1:0] \i_loaded$197 ;
  wire [1:0] \i_loaded$200 ;
  input [177:0] i_params;
  wire [177:0] i_params;
  wire [149:0] \i_params$186 ;
  wire [27:0] \i_params$192 ;
  wire [27:0] \i_params$195 ;
  wire [27:0] \i_params$198 ;
  wire [27:0] \i_params$201 ;
  input [70:0] i_psum__payload;
  wire [70:0] i_psum__payload;
  wire [17:0] \i_psum__payload$135 ;
  wire [17:0] \i_psum__payload$27 ;
  wire [17:0] \i_psum__payload$63 ;
  wire [17:0] \i_psum__payload$99 ;
  output i_psum__ready;
  wire i_psum__ready;
  wire \i_psum__ready$104 ;
  wire \i_psum__ready$140 ;
  wire \i_psum__ready$32 ;
  wire \i_psum__ready$68 ;
  input i_psum__valid;
  wire i_psum__valid;
  wire \i_psum__valid$101 ;
  wire \i_psum__valid$137 ;
  wire \i_psum__valid$29 ;
  wire \i_psum__valid$65 ;
  wire [31:0] i_scan__0;
  wire [31:0] \i_scan__0$205 ;
  wire [31:0] \i_scan__0$207 ;
  wire [31:0] \i_scan__0$209 ;
  wire [31:0] i_scan__1;
  wire [31:0] \i_scan__1$213 ;
  wire [31:0] \i_scan__1$215 ;
  wire [31:0] \i_scan__1$217 ;
  wire [31:0] i_scan__2;
  wire [31:0] \i_scan__2$221 ;
  wire [31:0] \i_scan__2$223 ;
  input i_shift;
  wire i_shift;
  wire \i_shift$227 ;
  wire \i_shift$230 ;
  wire \i_shift$233 ;
  wire \i_shift$236 ;
  wire [22:0] o__0__0;
  wire [68:0] o__0__0__payload;
  wire o__0__0__ready;
  wire o__0__0__valid;
  wire [22:0] o__0__1;
  wire [68:0] o__0__1__payload;
  wire o__0__1__ready;
  wire o__0__1__valid;
  wire [22:0] o__0__2;
  wire [68:0] o__0__2__payload;
  wire o__0__2__ready;
  wire o__0__2__valid;
  wire [22:0] o__0__3;
  wire [68:0] o__0__3__payload;
  wire o__0__3__ready;
  wire o__0__3__valid;
  wire [17:0] o__0__payload;
  wire o__0__ready;
  wire o__0__valid;
  wire [22:0] o__1__0;
  wire [68:0] o__1__0__payload;
  wire o__1__0__ready;
  wire o__1__0__valid;
  wire [22:0] o__1__1;
  wire [68:0] o__1__1__payload;
  wire o__1__1__ready;
  wire o__1__1__valid;
  wire [22:0] o__1__2;
  wire [68:0] o__1__2__payload;
  wire o__1__2__ready;
  wire o__1__2__valid;
  wire [22:0] o__1__3;
  wire [68:0] o__1__3__payload;
  wire o__1__3__ready;
  wire o__1__3__valid;
  wire [17:0] o__1__payload;
  wire o__1__ready;
  wire o__1__valid;
  wire [22:0] o__2__0;
  wire [68:0] o__2__0__payload;
  wire o__2__0__ready;
  wire o__2__0__valid;
  wire [22:0] o__2__1;
  wire [68:0] o__2__1__payload;
  wire o__2__1__ready;
  wire o__2__1__valid;
  wire [22:0] o__2__2;
  wire [68:0] o__2__2__payload;
  wire o__2__2__ready;
  wire o__2__2__valid;
  wire [22:0] o__2__3;
  wire [68:0] o__2__3__payload;
  wire o__2__3__ready;
  wire o__2__3__valid;
  wire [17:0] o__2__payload;
  wire o__2__ready;
  wire o__2__valid;
  wire [17:0] o__3__payload;
  wire o__3__ready;
  wire o__3__valid;
  wire [63:0] o__payload;
  wire o__ready;
  wire o__valid;
  output o_begun;
  reg o_begun = 1'h0;
  wire \o_begun$237 ;
  wire \o_begun$238 ;
  wire \o_begun$239 ;
  wire \o_begun$240 ;
  output o_ended;
  reg o_ended = 1'h0;
  wire \o_ended$241 ;
  wire \o_ended$242 ;
  wire \o_ended$243 ;
  wire \o_ended$244 ;
  output o_filters_idle;
  wire o_filters_idle;
  wire o_idle;
  output [63:0] o_psum__payload;
  wire [63:0] o_psum__payload;
  wire [17:0] \o_psum__payload$106 ;
  wire [17:0] \o_psum__payload$142 ;
  wire [17:0] \o_psum__payload$34 ;
  wire [17:0] \o_psum__payload$70 ;
  input o_psum__ready;
  wire o_psum__ready;
  wire \o_psum__ready$109 ;
  wire \o_psum__ready$145 ;
  wire \o_psum__ready$37 ;
  wire \o_psum__ready$73 ;
  output o_psum__valid;
  wire o_psum__valid;
  wire \o_psum__valid$108 ;
  wire \o_psum__valid$144 ;
  wire \o_psum__valid$36 ;
  wire \o_psum__valid$72 ;
  output [31:0] o_scan;
  wire [31:0] o_scan;
  wire [31:0] o_scan__0;
  wire [31:0] \o_scan__0$204 ;
  wire [31:0] \o_scan__0$206 ;
  wire [31:0] \o_scan__0$208 ;
  wire [31:0] o_scan__1;
  wire [31:0] \o_scan__1$212 ;
  wire [31:0] \o_scan__1$214 ;
  wire [31:0] \o_scan__1$216 ;
  wire [31:0] o_scan__2;
  wire [31:0] \o_scan__2$220 ;
  wire [31:0] \o_scan__2$222 ;
  wire [31:0] \o_scan__2$224 ;
  input rst;
  wire rst;
  assign \$1  = i_params[15:14] > 1'h0;
  assign \$2  = i_params[15:14] > 1'h1;
  assign \$3  = i_params[15:14] > 2'h2;
  assign \$4  = i_params[104:103] > 1'h0;
  assign \$5  = i_params[104:103] > 1'h1;
  assign \$6  = i_params[104:103] > 2'h2;
  assign \$7  = & { \o_begun$240 , \o_begun$239 , \o_begun$238 , \o_begun$237  };
  assign \$8  = & { \o_ended$244 , \o_ended$243 , \o_ended$242 , \o_ended$241  };
  always @(posedge clk)
    o_begun <= \$9 ;
  always @(posedge clk)
    o_ended <= \$10 ;
  psum_collector collector (
    .clk(clk),
    .i__0__payload(i__0__payload),
    .i__0__ready(\o_psum__ready$37 ),
    .i__0__valid(i__0__valid),
    .i__1__payload(i__1__payload),
    .i__1__ready(\o_psum__ready$73 ),
    .i__1__valid(i__1__valid),
    .i__2__payload(i__2__payload),
    .i__2__ready(\o_psum__ready$109 ),
    .i__2__valid(i__2__valid),
    .i__3__payload(i__3__payload),
    .i__3__ready(\o_psum__ready$145 ),
    .i__3__valid(i__3__valid),
    .i_column__payload(i_column__payload),
    .i_column__ready(i_column__ready),
    .i_column__valid(i_column__valid),
    .o__payload(o_psum__payload),
    .o__ready(o_psum__ready),
    .o__valid(o_psum__valid),
    .rst(rst)
  );
  pe_column column_0 (
    .clk(clk),
    .i_active(active),
    .i_clear(i_clear),
    .i_filter__0(i_filter__0),
    .i_filter__1(i_filter__1),
    .i_filter__2(i_filter__2),
    .i_hold(i_hold),
    .i_ifmap__0__payload(i_ifmap__0__payload),
    .i_ifmap__0__ready(o__0__0__ready),
    .i_ifmap__0__valid(i_ifmap__0__valid),
    .i_ifmap__1__payload(i_ifmap__1__payload),
    .i_ifmap__1__ready(o__1__0__ready),
    .i_ifmap__1__valid(i_ifmap__1__valid),
    .i_ifmap__2__payload(i_ifmap__2__payload),
    .i_ifmap__2__ready(o__2__0__ready),
    .i_ifmap__2__valid(i_ifmap__2__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$192 ),
    .i_psum__payload(\i_psum__payload$27 ),
    .i_psum__ready(o__0__ready),
    .i_psum__valid(\i_psum__valid$29 ),
    .i_scan__0(i_scan__0),
    .i_scan__1(i_scan__1),
    .i_scan__2(i_scan__2),
    .i_shift(i_shift),
    .o_begun(\o_begun$237 ),
    .o_ended(\o_ended$241 ),
    .o_psum__payload(i__0__payload),
    .o_psum__ready(\o_psum__ready$37 ),
    .o_psum__valid(i__0__valid),
    .o_scan__0(o_scan),
    .o_scan__1(\i_scan__0$209 ),
    .o_scan__2(\i_scan__1$217 ),
    .rst(rst)
  );
  pe_column column_1 (
    .clk(clk),
    .i_active(active),
    .i_clear(i_clear),
    .i_filter__0(\i_filter__0$81 ),
    .i_filter__1(\i_filter__1$89 ),
    .i_filter__2(\i_filter__2$97 ),
    .i_hold(i_hold),
    .i_ifmap__0__payload(\i_ifmap__0__payload$75 ),
    .i_ifmap__0__ready(o__0__1__ready),
    .i_ifmap__0__valid(\i_ifmap__0__valid$77 ),
    .i_ifmap__1__payload(\i_ifmap__1__payload$83 ),
    .i_ifmap__1__ready(o__1__1__ready),
    .i_ifmap__1__valid(\i_ifmap__1__valid$85 ),
    .i_ifmap__2__payload(\i_ifmap__2__payload$91 ),
    .i_ifmap__2__ready(o__2__1__ready),
    .i_ifmap__2__valid(\i_ifmap__2__valid$93 ),
    .i_loaded(i_loaded),
    .i_params(\i_params$195 ),
    .i_psum__payload(\i_psum__payload$63 ),
    .i_psum__ready(o__1__ready),
    .i_psum__valid(\i_psum__valid$65 ),
    .i_scan__0(\i_scan__0$205 ),
    .i_scan__1(\i_scan__1$213 ),
    .i_scan__2(\i_scan__2$221 ),
    .i_shift(i_shift),
    .o_begun(\o_begun$238 ),
    .o_ended(\o_ended$242 ),
    .o_psum__payload(i__1__payload),
    .o_psum__ready(\o_psum__ready$73 ),
    .o_psum__valid(i__1__valid),
    .o_scan__0(i_scan__0),
    .o_scan__1(i_scan__1),
    .o_scan__2(i_scan__2),
    .rst(rst)
  );
  pe_column column_2 (
    .clk(clk),
    .i_active(active),
    .i_clear(i_clear),
    .i_filter__0(\i_filter__0$117 ),
    .i_filter__1(\i_filter__1$125 ),
    .i_filter__2(\i_filter__2$133 ),
    .i_hold(i_hold),
    .i_ifmap__0__payload(\i_ifmap__0__payload$111 ),
    .i_ifmap__0__ready(o__0__2__ready),
    .i_ifmap__0__valid(\i_ifmap__0__valid$113 ),
    .i_ifmap__1__payload(\i_ifmap__1__payload$119 ),
    .i_ifmap__1__ready(o__1__2__ready),
    .i_ifmap__1__valid(\i_ifmap__1__valid$121 ),
    .i_ifmap__2__payload(\i_ifmap__2__payload$127 ),
    .i_ifmap__2__ready(o__2__2__ready),
    .i_ifmap__2__valid(\i_ifmap__2__valid$129 ),
    .i_loaded(i_loaded),
    .i_params(\i_params$198 ),
    .i_psum__payload(\i_psum__payload$99 ),
    .i_psum__ready(o__2__ready),
    .i_psum__valid(\i_psum__valid$101 ),
    .i_scan__0(\i_scan__0$207 ),
    .i_scan__1(\i_scan__1$215 ),
    .i_scan__2(\i_scan__2$223 ),
    .i_shift(i_shift),
    .o_begun(\o_begun$239 ),
    .o_ended(\o_ended$243 ),
    .o_psum__payload(i__2__payload),
    .o_psum__ready(\o_psum__ready$109 ),
    .o_psum__valid(i__2__valid),
    .o_scan__0(\i_scan__0$205 ),
    .o_scan__1(\i_scan__1$213 ),
    .o_scan__2(\i_scan__2$221 ),
    .rst(rst)
  );
  pe_column column_3 (
    .clk(clk),
    .i_active(active),
    .i_clear(i_clear),
    .i_filter__0(\i_filter__0$153 ),
    .i_filter__1(\i_filter__1$161 ),
    .i_filter__2(\i_filter__2$169 ),
    .i_hold(i_hold),
    .i_ifmap__0__payload(\i_ifmap__0__payload$147 ),
    .i_ifmap__0__ready(o__0__3__ready),
    .i_ifmap__0__valid(\i_ifmap__0__valid$149 ),
    .i_ifmap__1__payload(\i_ifmap__1__payload$155 ),
    .i_ifmap__1__ready(o__1__3__ready),
    .i_ifmap__1__valid(\i_ifmap__1__valid$157 ),
    .i_ifmap__2__payload(\i_ifmap__2__payload$163 ),
    .i_ifmap__2__ready(o__2__3__ready),
    .i_ifmap__2__valid(\i_ifmap__2__valid$165 ),
    .i_loaded(i_loaded),
    .i_params(\i_params$201 ),
    .i_psum__payload(\i_psum__payload$135 ),
    .i_psum__ready(o__3__ready),
    .i_psum__valid(\i_psum__valid$137 ),
    .i_scan__0(\i_scan__0$209 ),
    .i_scan__1(\i_scan__1$217 ),
    .i_scan__2(32'd0),
    .i_shift(i_shift),
    .o_begun(\o_begun$240 ),
    .o_ended(\o_ended$244 ),
    .o_psum__payload(i__3__payload),
    .o_psum__ready(\o_psum__ready$145 ),
    .o_psum__valid(i__3__valid),
    .o_scan__0(\i_scan__0$207 ),
    .o_scan__1(\i_scan__1$215 ),
    .o_scan__2(\i_scan__2$223 ),
    .rst(rst)
  );
  psum_feeder feeder (
    .clk(clk),
    .i__payload(i_psum__payload),
    .i__ready(i_psum__ready),
    .i__valid(i_psum__valid),
    .o__0__payload(\i_psum__payload$27 ),
    .o__0__ready(o__0__ready),
    .o__0__valid(\i_psum__valid$29 ),
    .o__1__payload(\i_psum__payload$63 ),
    .o__1__ready(o__1__ready),
    .o__1__valid(\i_psum__valid$65 ),
    .o__2__payload(\i_psum__payload$99 ),
    .o__2__ready(o__2__ready),
    .o__2__valid(\i_psum__valid$101 ),
    .o__3__payload(\i_psum__payload$135 ),
    .o__3__ready(o__3__ready),
    .o__3__valid(\i_psum__valid$137 ),
    .rst(rst)
  );
  filter_network filters (
    .clk(clk),
    .i__payload(i_filter__payload),
    .i__ready(i_filter__ready),
    .i__valid(i_filter__valid),
    .i_groups(i_groups),
    .o__0__0(i_filter__0),
    .o__0__1(\i_filter__0$81 ),
    .o__0__2(\i_filter__0$117 ),
    .o__0__3(\i_filter__0$153 ),
    .o__1__0(i_filter__1),
    .o__1__1(\i_filter__1$89 ),
    .o__1__2(\i_filter__1$125 ),
    .o__1__3(\i_filter__1$161 ),
    .o__2__0(i_filter__2),
    .o__2__1(\i_filter__2$97 ),
    .o__2__2(\i_filter__2$133 ),
    .o__2__3(\i_filter__2$169 ),
    .o_idle(o_filters_idle),
    .rst(rst)
  );
  ifmap_router router (
    .clk(clk),
    .i__payload(i_ifmap__payload),
    .i__ready(i_ifmap__ready),
    .i__valid(i_ifmap__valid),
    .i_params(\i_params$186 ),
    .o__0__0__payload(i_ifmap__0__payload),
    .o__0__0__ready(o__0__0__ready),
    .o__0__0__valid(i_ifmap__0__valid),
    .o__0__1__payload(\i_ifmap__0__payload$75 ),
    .o__0__1__ready(o__0__1__ready),
    .o__0__1__valid(\i_ifmap__0__valid$77 ),
    .o__0__2__payload(\i_ifmap__0__payload$111 ),
    .o__0__2__ready(o__0__2__ready),
    .o__0__2__valid(\i_ifmap__0__valid$113 ),
    .o__0__3__payload(\i_ifmap__0__payload$147 ),
    .o__0__3__ready(o__0__3__ready),
    .o__0__3__valid(\i_ifmap__0__valid$149 ),
    .o__1__0__payload(i_ifmap__1__payload),
    .o__1__0__ready(o__1__0__ready),
    .o__1__0__valid(i_ifmap__1__valid),
    .o__1__1__payload(\i_ifmap__1__payload$83 ),
    .o__1__1__ready(o__1__1__ready),
    .o__1__1__valid(\i_ifmap__1__valid$85 ),
    .o__1__2__payload(\i_ifmap__1__payload$119 ),
    .o__1__2__ready(o__1__2__ready),
    .o__1__2__valid(\i_ifmap__1__valid$121 ),
    .o__1__3__payload(\i_ifmap__1__payload$155 ),
    .o__1__3__ready(o__1__3__ready),
    .o__1__3__valid(\i_ifmap__1__valid$157 ),
    .o__2__0__payload(i_ifmap__2__payload),
    .o__2__0__ready(o__2__0__ready),
    .o__2__0__valid(i_ifmap__2__valid),
    .o__2__1__payload(\i_ifmap__2__payload$91 ),
    .o__2__1__ready(o__2__1__ready),
    .o__2__1__valid(\i_ifmap__2__valid$93 ),
    .o__2__2__payload(\i_ifmap__2__payload$127 ),
    .o__2__2__ready(o__2__2__ready),
    .o__2__2__valid(\i_ifmap__2__valid$129 ),
    .o__2__3__payload(\i_ifmap__2__payload$163 ),
    .o__2__3__ready(o__2__3__ready),
    .o__2__3__valid(\i_ifmap__2__valid$165 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$7 ;
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = \$8 ;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  assign o__0__payload = \i_psum__payload$27 ;
  assign o__0__valid = \i_psum__valid$29 ;
  assign \i_psum__ready$32  = o__0__ready;
  assign \o_psum__payload$34  = i__0__payload;
  assign \o_psum__valid$36  = i__0__valid;
  assign i__0__ready = \o_psum__ready$37 ;
  assign o__0__0__payload = i_ifmap__0__payload;
  assign o__0__0__valid = i_ifmap__0__valid;
  assign i_ifmap__0__ready = o__0__0__ready;
  assign o__0__0 = i_filter__0;
  assign o__1__0__payload = i_ifmap__1__payload;
  assign o__1__0__valid = i_ifmap__1__valid;
  assign i_ifmap__1__ready = o__1__0__ready;
  assign o__1__0 = i_filter__1;
  assign o__2__0__payload = i_ifmap__2__payload;
  assign o__2__0__valid = i_ifmap__2__valid;
  assign i_ifmap__2__ready = o__2__0__ready;
  assign o__2__0 = i_filter__2;
  assign o__1__payload = \i_psum__payload$63 ;
  assign o__1__valid = \i_psum__valid$65 ;
  assign \i_psum__ready$68  = o__1__ready;
  assign \o_psum__payload$70  = i__1__payload;
  assign \o_psum__valid$72  = i__1__valid;
  assign i__1__ready = \o_psum__ready$73 ;
  assign o__0__1__payload = \i_ifmap__0__payload$75 ;
  assign o__0__1__valid = \i_ifmap__0__valid$77 ;
  assign \i_ifmap__0__ready$80  = o__0__1__ready;
  assign o__0__1 = \i_filter__0$81 ;
  assign o__1__1__payload = \i_ifmap__1__payload$83 ;
  assign o__1__1__valid = \i_ifmap__1__valid$85 ;
  assign \i_ifmap__1__ready$88  = o__1__1__ready;
  assign o__1__1 = \i_filter__1$89 ;
  assign o__2__1__payload = \i_ifmap__2__payload$91 ;
  assign o__2__1__valid = \i_ifmap__2__valid$93 ;
  assign \i_ifmap__2__ready$96  = o__2__1__ready;
  assign o__2__1 = \i_filter__2$97 ;
  assign o__2__payload = \i_psum__payload$99 ;
  assign o__2__valid = \i_psum__valid$101 ;
  assign \i_psum__ready$104  = o__2__ready;
  assign \o_psum__payload$106  = i__2__payload;
  assign \o_psum__valid$108  = i__2__valid;
  assign i__2__ready = \o_psum__ready$109 ;
  assign o__0__2__payload = \i_ifmap__0__payload$111 ;
  assign o__0__2__valid = \i_ifmap__0__valid$113 ;
  assign \i_ifmap__0__ready$116  = o__0__2__ready;
  assign o__0__2 = \i_filter__0$117 ;
  assign o__1__2__payload = \i_ifmap__1__payload$119 ;
  assign o__1__2__valid = \i_ifmap__1__valid$121 ;
  assign \i_ifmap__1__ready$124  = o__1__2__ready;
  assign o__1__2 = \i_filter__1$125 ;
  assign o__2__2__payload = \i_ifmap__2__payload$127 ;
  assign o__2__2__valid = \i_ifmap__2__valid$129 ;
  assign \i_ifmap__2__ready$132  = o__2__2__ready;
  assign o__2__2 = \i_filter__2$133 ;
  assign o__3__payload = \i_psum__payload$135 ;
  assign o__3__valid = \i_psum__valid$137 ;
  assign \i_psum__ready$140  = o__3__ready;
  assign \o_psum__payload$142  = i__3__payload;
  assign \o_psum__valid$144  = i__3__valid;
  assign i__3__ready = \o_psum__ready$145 ;
  assign o__0__3__payload = \i_ifmap__0__payload$147 ;
  assign o__0__3__valid = \i_ifmap__0__valid$149 ;
  assign \i_ifmap__0__ready$152  = o__0__3__ready;
  assign o__0__3 = \i_filter__0$153 ;
  assign o__1__3__payload = \i_ifmap__1__payload$155 ;
  assign o__1__3__valid = \i_ifmap__1__valid$157 ;
  assign \i_ifmap__1__ready$160  = o__1__3__ready;
  assign o__1__3 = \i_filter__1$161 ;
  assign o__2__3__payload = \i_ifmap__2__payload$163 ;
  assign o__2__3__valid = \i_ifmap__2__valid$165 ;
  assign \i_ifmap__2__ready$168  = o__2__3__ready;
  assign o__2__3 = \i_filter__2$169 ;
  assign i__payload = i_ifmap__payload;
  assign i__valid = i_ifmap__valid;
  assign i__ready = i_ifmap__ready;
  assign \i__payload$174  = i_filter__payload;
  assign \i__valid$175  = i_filter__valid;
  assign \i__ready$176  = i_filter__ready;
  assign \i__payload$177  = i_psum__payload;
  assign \i__valid$178  = i_psum__valid;
  assign \i__ready$179  = i_psum__ready;
  assign \i_column__payload$180  = i_column__payload;
  assign \i_column__valid$181  = i_column__valid;
  assign \i_column__ready$182  = i_column__ready;
  assign o__payload = o_psum__payload;
  assign o__valid = o_psum__valid;
  assign o__ready = o_psum__ready;
  assign \i_groups$187  = i_groups;
  assign o_idle = o_filters_idle;
  assign i_active = active;
  assign \i_loaded$191  = i_loaded;
  assign \i_active$193  = active;
  assign \i_loaded$194  = i_loaded;
  assign \i_active$196  = active;
  assign \i_loaded$197  = i_loaded;
  assign \i_active$199  = active;
  assign \i_loaded$200  = i_loaded;
  assign o_scan__0 = o_scan;
  assign \o_scan__0$204  = i_scan__0;
  assign \o_scan__0$206  = \i_scan__0$205 ;
  assign \o_scan__0$208  = \i_scan__0$207 ;
  assign o_scan__1 = \i_scan__0$209 ;
  assign \o_scan__1$212  = i_scan__1;
  assign \o_scan__1$214  = \i_scan__1$213 ;
  assign \o_scan__1$216  = \i_scan__1$215 ;
  assign o_scan__2 = \i_scan__1$217 ;
  assign \o_scan__2$220  = i_scan__2;
  assign \o_scan__2$222  = \i_scan__2$221 ;
  assign \o_scan__2$224  = \i_scan__2$223 ;
  assign \i_hold$225  = i_hold;
  assign \i_clear$226  = i_clear;
  assign \i_shift$227  = i_shift;
  assign \i_hold$228  = i_hold;
  assign \i_clear$229  = i_clear;
  assign \i_shift$230  = i_shift;
  assign \i_hold$231  = i_hold;
  assign \i_clear$232  = i_clear;
  assign \i_shift$233  = i_shift;
  assign \i_hold$234  = i_hold;
  assign \i_clear$235  = i_clear;
  assign \i_shift$236  = i_shift;
  assign \i_params$201 [27:14] = i_params[102:89];
  assign \i_params$201 [13:0] = i_params[13:0];
  assign \i_params$198 [27:14] = i_params[102:89];
  assign \i_params$198 [13:0] = i_params[13:0];
  assign \i_params$195 [27:14] = i_params[102:89];
  assign \i_params$195 [13:0] = i_params[13:0];
  assign \i_params$192 [27:14] = i_params[102:89];
  assign \i_params$192 [13:0] = i_params[13:0];
  assign active[5:3] = { \$6 , \$5 , \$4  };
  assign active[2:0] = { \$3 , \$2 , \$1  };
  assign \i_params$186 [149:75] = i_params[177:103];
  assign \i_params$186 [74:0] = i_params[88:14];
endmodule

module global_buffer(rst, i_write__0__payload, i_write__0__valid, i_write__1__payload, i_write__1__valid, i_read__0__payload, i_read__0__valid, i_read__1__payload, i_read__1__valid, i_read__2__payload, i_read__2__valid, o_read__0__ready, o_read__1__ready, o_read__2__ready, i_write__0__ready, i_write__1__ready, i_read__0__ready, i_read__1__ready, i_read__2__ready, o_read__0__payload, o_read__0__valid
, o_read__1__payload, o_read__1__valid, o_read__2__payload, o_read__2__valid, grants, waits, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire [6:0] \$120 ;
  wire [6:0] \$121 ;
  wire [6:0] \$122 ;
  wire [6:0] \$123 ;
  wire [6:0] \$124 ;
  wire [6:0] \$125 ;
  wire [6:0] \$126 ;
  wire [6:0] \$127 ;
  wire [6:0] \$128 ;
  wire [63:0] \$129 ;
  wire \$13 ;
  wire [63:0] \$130 ;
  wire [63:0] \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire [6:0] \$152 ;
  wire [6:0] \$153 ;
  wire [6:0] \$154 ;
  wire [6:0] \$155 ;
  wire [6:0] \$156 ;
  wire [6:0] \$157 ;
  wire [6:0] \$158 ;
  wire [6:0] \$159 ;
  wire \$16 ;
  wire [6:0] \$160 ;
  wire [63:0] \$161 ;
  wire [63:0] \$162 ;
  wire [63:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [6:0] \$184 ;
  wire [6:0] \$185 ;
  wire [6:0] \$186 ;
  wire [6:0] \$187 ;
  wire [6:0] \$188 ;
  wire [6:0] \$189 ;
  wire \$19 ;
  wire [6:0] \$190 ;
  wire [6:0] \$191 ;
  wire [6:0] \$192 ;
  wire [63:0] \$193 ;
  wire [63:0] \$194 ;
  wire [63:0] \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire [6:0] \$216 ;
  wire [6:0] \$217 ;
  wire [6:0] \$218 ;
  wire [6:0] \$219 ;
  wire \$22 ;
  wire [6:0] \$220 ;
  wire [6:0] \$221 ;
  wire [6:0] \$222 ;
  wire [6:0] \$223 ;
  wire [6:0] \$224 ;
  wire [63:0] \$225 ;
  wire [63:0] \$226 ;
  wire [63:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire \$235 ;
  wire \$236 ;
  wire \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire [6:0] \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire [6:0] \$248 ;
  wire [6:0] \$249 ;
  wire [6:0] \$25 ;
  wire [6:0] \$250 ;
  wire [6:0] \$251 ;
  wire [6:0] \$252 ;
  wire [6:0] \$253 ;
  wire [6:0] \$254 ;
  wire [6:0] \$255 ;
  wire [6:0] \$256 ;
  wire [63:0] \$257 ;
  wire [63:0] \$258 ;
  wire [63:0] \$259 ;
  wire [6:0] \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire \$263 ;
  wire \$264 ;
  wire \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire [6:0] \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire [6:0] \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire [6:0] \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire [4:0] \$3 ;
  wire [6:0] \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire [63:0] \$305 ;
  wire [63:0] \$306 ;
  wire [63:0] \$307 ;
  wire [63:0] \$308 ;
  wire [63:0] \$309 ;
  wire [6:0] \$31 ;
  wire [63:0] \$310 ;
  wire [63:0] \$311 ;
  wire [63:0] \$312 ;
  wire [63:0] \$313 ;
  wire [63:0] \$314 ;
  wire [63:0] \$315 ;
  wire [63:0] \$316 ;
  wire [63:0] \$317 ;
  wire [63:0] \$318 ;
  wire [63:0] \$319 ;
  wire [6:0] \$32 ;
  wire [63:0] \$320 ;
  wire [63:0] \$321 ;
  wire [63:0] \$322 ;
  wire [63:0] \$323 ;
  wire [63:0] \$324 ;
  wire [63:0] \$325 ;
  wire [63:0] \$326 ;
  wire [63:0] \$327 ;
  wire [63:0] \$328 ;
  wire [63:0] \$329 ;
  wire [63:0] \$33 ;
  wire [63:0] \$330 ;
  wire [63:0] \$331 ;
  wire [63:0] \$332 ;
  wire [63:0] \$333 ;
  wire [63:0] \$334 ;
  wire [63:0] \$335 ;
  wire [63:0] \$336 ;
  wire [63:0] \$337 ;
  wire [63:0] \$338 ;
  wire [63:0] \$339 ;
  wire [63:0] \$34 ;
  wire [63:0] \$340 ;
  wire [63:0] \$341 ;
  wire [63:0] \$342 ;
  wire [63:0] \$343 ;
  wire [63:0] \$344 ;
  wire [63:0] \$345 ;
  wire [63:0] \$346 ;
  wire [63:0] \$347 ;
  wire [63:0] \$348 ;
  wire [63:0] \$349 ;
  wire [63:0] \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire [4:0] \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire [4:0] \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire [4:0] \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire [4:0] \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire [4:0] \$364 ;
  reg [3:0] \$365 ;
  reg [3:0] \$366 ;
  reg [3:0] \$367 ;
  reg [3:0] \$368 ;
  reg [3:0] \$369 ;
  wire \$37 ;
  reg [7:0] \$370 ;
  reg [7:0] \$371 ;
  reg [7:0] \$372 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [6:0] \$56 ;
  wire [6:0] \$57 ;
  wire [6:0] \$58 ;
  wire [6:0] \$59 ;
  wire \$6 ;
  wire [6:0] \$60 ;
  wire [6:0] \$61 ;
  wire [6:0] \$62 ;
  wire [6:0] \$63 ;
  wire [6:0] \$64 ;
  wire [63:0] \$65 ;
  wire [63:0] \$66 ;
  wire [63:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [6:0] \$88 ;
  wire [6:0] \$89 ;
  wire \$9 ;
  wire [6:0] \$90 ;
  wire [6:0] \$91 ;
  wire [6:0] \$92 ;
  wire [6:0] \$93 ;
  wire [6:0] \$94 ;
  wire [6:0] \$95 ;
  wire [6:0] \$96 ;
  wire [63:0] \$97 ;
  wire [63:0] \$98 ;
  wire [63:0] \$99 ;
  wire [4:0] \$signal ;
  wire \$signal$36 ;
  wire [6:0] address;
  wire [6:0] \address$53 ;
  wire [6:0] \address$59 ;
  wire [6:0] \address$65 ;
  wire [6:0] \address$71 ;
  wire [6:0] \address$77 ;
  wire [6:0] \address$83 ;
  wire [6:0] \address$89 ;
  input clk;
  wire clk;
  wire enable;
  wire \enable$51 ;
  wire \enable$57 ;
  wire \enable$63 ;
  wire \enable$69 ;
  wire \enable$75 ;
  wire \enable$81 ;
  wire \enable$87 ;
  output [4:0] grants;
  wire [4:0] grants;
  wire [4:0] here_0;
  wire [4:0] here_1;
  wire [4:0] here_2;
  wire [4:0] here_3;
  wire [4:0] here_4;
  wire [4:0] here_5;
  wire [4:0] here_6;
  wire [4:0] here_7;
  input [15:0] i_read__0__payload;
  wire [15:0] i_read__0__payload;
  output i_read__0__ready;
  wire i_read__0__ready;
  input i_read__0__valid;
  wire i_read__0__valid;
  input [15:0] i_read__1__payload;
  wire [15:0] i_read__1__payload;
  output i_read__1__ready;
  wire i_read__1__ready;
  input i_read__1__valid;
  wire i_read__1__valid;
  input [15:0] i_read__2__payload;
  wire [15:0] i_read__2__payload;
  output i_read__2__ready;
  wire i_read__2__ready;
  input i_read__2__valid;
  wire i_read__2__valid;
  input [79:0] i_write__0__payload;
  wire [79:0] i_write__0__payload;
  output i_write__0__ready;
  wire i_write__0__ready;
  input i_write__0__valid;
  wire i_write__0__valid;
  input [79:0] i_write__1__payload;
  wire [79:0] i_write__1__payload;
  output i_write__1__ready;
  wire i_write__1__ready;
  input i_write__1__valid;
  wire i_write__1__valid;
  wire [4:0] may;
  wire [63:0] o__payload;
  wire [63:0] \o__payload$110 ;
  wire [63:0] \o__payload$117 ;
  wire o__ready;
  wire \o__ready$112 ;
  wire \o__ready$119 ;
  wire o__valid;
  wire \o__valid$111 ;
  wire \o__valid$118 ;
  output [63:0] o_read__0__payload;
  wire [63:0] o_read__0__payload;
  input o_read__0__ready;
  wire o_read__0__ready;
  output o_read__0__valid;
  wire o_read__0__valid;
  output [63:0] o_read__1__payload;
  wire [63:0] o_read__1__payload;
  input o_read__1__ready;
  wire o_read__1__ready;
  output o_read__1__valid;
  wire o_read__1__valid;
  output [63:0] o_read__2__payload;
  wire [63:0] o_read__2__payload;
  input o_read__2__ready;
  wire o_read__2__ready;
  output o_read__2__valid;
  wire o_read__2__valid;
  wire [10:0] place_0;
  wire [10:0] place_1;
  wire [10:0] place_2;
  wire [10:0] place_3;
  wire [10:0] place_4;
  wire put;
  wire \put$107 ;
  wire \put$114 ;
  wire [63:0] read_data;
  wire [63:0] \read_data$100 ;
  wire [63:0] \read_data$101 ;
  wire [63:0] \read_data$102 ;
  wire [63:0] \read_data$96 ;
  wire [63:0] \read_data$97 ;
  wire [63:0] \read_data$98 ;
  wire [63:0] \read_data$99 ;
  wire [4:0] room;
  wire \room$106 ;
  wire \room$113 ;
  wire \room$91 ;
  input rst;
  wire rst;
  reg [7:0] source_0 = 8'h00;
  reg [7:0] source_1 = 8'h00;
  reg [7:0] source_2 = 8'h00;
  wire [4:0] urgent;
  reg [3:0] waited_0 = 4'h0;
  reg [3:0] waited_1 = 4'h0;
  reg [3:0] waited_2 = 4'h0;
  reg [3:0] waited_3 = 4'h0;
  reg [3:0] waited_4 = 4'h0;
  output [4:0] waits;
  wire [4:0] waits;
  wire [4:0] wants_bank_0;
  wire [4:0] wants_bank_1;
  wire [4:0] wants_bank_2;
  wire [4:0] wants_bank_3;
  wire [4:0] wants_bank_4;
  wire [4:0] wants_bank_5;
  wire [4:0] wants_bank_6;
  wire [4:0] wants_bank_7;
  wire [63:0] word;
  wire [63:0] \word$108 ;
  wire [63:0] \word$115 ;
  wire write;
  wire \write$52 ;
  wire \write$58 ;
  wire \write$64 ;
  wire \write$70 ;
  wire \write$76 ;
  wire \write$82 ;
  wire \write$88 ;
  wire [63:0] write_data;
  wire [63:0] \write_data$54 ;
  wire [63:0] \write_data$60 ;
  wire [63:0] \write_data$66 ;
  wire [63:0] \write_data$72 ;
  wire [63:0] \write_data$78 ;
  wire [63:0] \write_data$84 ;
  wire [63:0] \write_data$90 ;
  assign \$signal  = { i_write__1__valid, i_read__2__valid, i_read__1__valid, i_read__0__valid, i_write__0__valid } & room;
  assign \$1  = ~ grants;
  assign waits = \$signal  & \$1 ;
  assign \$2  = | urgent;
  assign \$signal$36  = ~ \$2 ;
  assign \$3  = urgent | { \$signal$36 , \$signal$36 , \$signal$36 , \$signal$36 , \$signal$36  };
  assign may = \$signal  & \$3 ;
  assign \$4  = ! { i_write__0__payload[15:9], i_write__0__payload[1:0] };
  assign \$5  = may[0] & \$4 ;
  assign \$8  = ! { i_read__0__payload[15:9], i_read__0__payload[1:0] };
  assign \$9  = may[1] & \$8 ;
  assign \$10  = ! wants_bank_0[0];
  assign \$11  = wants_bank_0[1] & \$10 ;
  assign \$12  = ! { i_read__1__payload[15:9], i_read__1__payload[1:0] };
  assign \$13  = may[2] & \$12 ;
  assign \$14  = ! wants_bank_0[1:0];
  assign \$15  = wants_bank_0[2] & \$14 ;
  assign \$16  = ! { i_read__2__payload[15:9], i_read__2__payload[1:0] };
  assign \$17  = may[3] & \$16 ;
  assign \$18  = ! wants_bank_0[2:0];
  assign \$19  = wants_bank_0[3] & \$18 ;
  assign \$20  = ! { i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign \$21  = may[4] & \$20 ;
  assign \$22  = ! wants_bank_0[3:0];
  assign \$23  = wants_bank_0[4] & \$22 ;
  assign enable = | wants_bank_0;
  assign write = | { here_0[4], here_0[0] };
  assign \$24  = here_0[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$26  = here_0[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$27  = \$25  | \$26 ;
  assign \$28  = here_0[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$29  = \$27  | \$28 ;
  assign \$30  = here_0[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$31  = \$29  | \$30 ;
  assign \$32  = here_0[4] ? i_write__1__payload[8:2] : 7'h00;
  assign address = \$31  | \$32 ;
  assign \$33  = here_0[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$35  = here_0[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign write_data = \$34  | \$35 ;
  assign \$36  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 1'h1;
  assign \$37  = may[0] & \$36 ;
  assign \$40  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 1'h1;
  assign \$41  = may[1] & \$40 ;
  assign \$42  = ! wants_bank_1[0];
  assign \$43  = wants_bank_1[1] & \$42 ;
  assign \$44  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 1'h1;
  assign \$45  = may[2] & \$44 ;
  assign \$46  = ! wants_bank_1[1:0];
  assign \$47  = wants_bank_1[2] & \$46 ;
  assign \$48  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 1'h1;
  assign \$49  = may[3] & \$48 ;
  assign \$50  = ! wants_bank_1[2:0];
  assign \$51  = wants_bank_1[3] & \$50 ;
  assign \$52  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 1'h1;
  assign \$53  = may[4] & \$52 ;
  assign \$54  = ! wants_bank_1[3:0];
  assign \$55  = wants_bank_1[4] & \$54 ;
  assign \enable$51  = | wants_bank_1;
  assign \write$52  = | { here_1[4], here_1[0] };
  assign \$56  = here_1[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$58  = here_1[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$59  = \$57  | \$58 ;
  assign \$60  = here_1[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$61  = \$59  | \$60 ;
  assign \$62  = here_1[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$63  = \$61  | \$62 ;
  assign \$64  = here_1[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$53  = \$63  | \$64 ;
  assign \$65  = here_1[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$67  = here_1[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$54  = \$66  | \$67 ;
  assign \$68  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 2'h2;
  assign \$69  = may[0] & \$68 ;
  assign \$72  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 2'h2;
  assign \$73  = may[1] & \$72 ;
  assign \$74  = ! wants_bank_2[0];
  assign \$75  = wants_bank_2[1] & \$74 ;
  assign \$76  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 2'h2;
  assign \$77  = may[2] & \$76 ;
  assign \$78  = ! wants_bank_2[1:0];
  assign \$79  = wants_bank_2[2] & \$78 ;
  assign \$80  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 2'h2;
  assign \$81  = may[3] & \$80 ;
  assign \$82  = ! wants_bank_2[2:0];
  assign \$83  = wants_bank_2[3] & \$82 ;
  assign \$84  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 2'h2;
  assign \$85  = may[4] & \$84 ;
  assign \$86  = ! wants_bank_2[3:0];
  assign \$87  = wants_bank_2[4] & \$86 ;
  assign \enable$57  = | wants_bank_2;
  assign \write$58  = | { here_2[4], here_2[0] };
  assign \$88  = here_2[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$90  = here_2[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$91  = \$89  | \$90 ;
  assign \$92  = here_2[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$93  = \$91  | \$92 ;
  assign \$94  = here_2[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$95  = \$93  | \$94 ;
  assign \$96  = here_2[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$59  = \$95  | \$96 ;
  assign \$97  = here_2[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$99  = here_2[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$60  = \$98  | \$99 ;
  assign \$100  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 2'h3;
  assign \$101  = may[0] & \$100 ;
  assign \$104  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 2'h3;
  assign \$105  = may[1] & \$104 ;
  assign \$106  = ! wants_bank_3[0];
  assign \$107  = wants_bank_3[1] & \$106 ;
  assign \$108  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 2'h3;
  assign \$109  = may[2] & \$108 ;
  assign \$110  = ! wants_bank_3[1:0];
  assign \$111  = wants_bank_3[2] & \$110 ;
  assign \$112  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 2'h3;
  assign \$113  = may[3] & \$112 ;
  assign \$114  = ! wants_bank_3[2:0];
  assign \$115  = wants_bank_3[3] & \$114 ;
  assign \$116  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 2'h3;
  assign \$117  = may[4] & \$116 ;
  assign \$118  = ! wants_bank_3[3:0];
  assign \$119  = wants_bank_3[4] & \$118 ;
  assign \enable$63  = | wants_bank_3;
  assign \write$64  = | { here_3[4], here_3[0] };
  assign \$120  = here_3[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$122  = here_3[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$123  = \$121  | \$122 ;
  assign \$124  = here_3[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$125  = \$123  | \$124 ;
  assign \$126  = here_3[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$127  = \$125  | \$126 ;
  assign \$128  = here_3[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$65  = \$127  | \$128 ;
  assign \$129  = here_3[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$131  = here_3[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$66  = \$130  | \$131 ;
  assign \$132  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 3'h4;
  assign \$133  = may[0] & \$132 ;
  assign \$136  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 3'h4;
  assign \$137  = may[1] & \$136 ;
  assign \$138  = ! wants_bank_4[0];
  assign \$139  = wants_bank_4[1] & \$138 ;
  assign \$140  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 3'h4;
  assign \$141  = may[2] & \$140 ;
  assign \$142  = ! wants_bank_4[1:0];
  assign \$143  = wants_bank_4[2] & \$142 ;
  assign \$144  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 3'h4;
  assign \$145  = may[3] & \$144 ;
  assign \$146  = ! wants_bank_4[2:0];
  assign \$147  = wants_bank_4[3] & \$146 ;
  assign \$148  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 3'h4;
  assign \$149  = may[4] & \$148 ;
  assign \$150  = ! wants_bank_4[3:0];
  assign \$151  = wants_bank_4[4] & \$150 ;
  assign \enable$69  = | wants_bank_4;
  assign \write$70  = | { here_4[4], here_4[0] };
  assign \$152  = here_4[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$154  = here_4[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$155  = \$153  | \$154 ;
  assign \$156  = here_4[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$157  = \$155  | \$156 ;
  assign \$158  = here_4[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$159  = \$157  | \$158 ;
  assign \$160  = here_4[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$71  = \$159  | \$160 ;
  assign \$161  = here_4[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$163  = here_4[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$72  = \$162  | \$163 ;
  assign \$164  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 3'h5;
  assign \$165  = may[0] & \$164 ;
  assign \$168  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 3'h5;
  assign \$169  = may[1] & \$168 ;
  assign \$170  = ! wants_bank_5[0];
  assign \$171  = wants_bank_5[1] & \$170 ;
  assign \$172  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 3'h5;
  assign \$173  = may[2] & \$172 ;
  assign \$174  = ! wants_bank_5[1:0];
  assign \$175  = wants_bank_5[2] & \$174 ;
  assign \$176  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 3'h5;
  assign \$177  = may[3] & \$176 ;
  assign \$178  = ! wants_bank_5[2:0];
  assign \$179  = wants_bank_5[3] & \$178 ;
  assign \$180  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 3'h5;
  assign \$181  = may[4] & \$180 ;
  assign \$182  = ! wants_bank_5[3:0];
  assign \$183  = wants_bank_5[4] & \$182 ;
  assign \enable$75  = | wants_bank_5;
  assign \write$76  = | { here_5[4], here_5[0] };
  assign \$184  = here_5[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$186  = here_5[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$187  = \$185  | \$186 ;
  assign \$188  = here_5[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$189  = \$187  | \$188 ;
  assign \$190  = here_5[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$191  = \$189  | \$190 ;
  assign \$192  = here_5[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$77  = \$191  | \$192 ;
  assign \$193  = here_5[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$195  = here_5[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$78  = \$194  | \$195 ;
  assign \$196  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 3'h6;
  assign \$197  = may[0] & \$196 ;
  assign \$200  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 3'h6;
  assign \$201  = may[1] & \$200 ;
  assign \$202  = ! wants_bank_6[0];
  assign \$203  = wants_bank_6[1] & \$202 ;
  assign \$204  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 3'h6;
  assign \$205  = may[2] & \$204 ;
  assign \$206  = ! wants_bank_6[1:0];
  assign \$207  = wants_bank_6[2] & \$206 ;
  assign \$208  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 3'h6;
  assign \$209  = may[3] & \$208 ;
  assign \$210  = ! wants_bank_6[2:0];
  assign \$211  = wants_bank_6[3] & \$210 ;
  assign \$212  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 3'h6;
  assign \$213  = may[4] & \$212 ;
  assign \$214  = ! wants_bank_6[3:0];
  assign \$215  = wants_bank_6[4] & \$214 ;
  assign \enable$81  = | wants_bank_6;
  assign \write$82  = | { here_6[4], here_6[0] };
  assign \$216  = here_6[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$218  = here_6[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$219  = \$217  | \$218 ;
  assign \$220  = here_6[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$221  = \$219  | \$220 ;
  assign \$222  = here_6[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$223  = \$221  | \$222 ;
  assign \$224  = here_6[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$83  = \$223  | \$224 ;
  assign \$225  = here_6[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$227  = here_6[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$84  = \$226  | \$227 ;
  assign \$228  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == 3'h7;
  assign \$229  = may[0] & \$228 ;
  assign \$232  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == 3'h7;
  assign \$233  = may[1] & \$232 ;
  assign \$234  = ! wants_bank_7[0];
  assign \$235  = wants_bank_7[1] & \$234 ;
  assign \$236  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == 3'h7;
  assign \$237  = may[2] & \$236 ;
  assign \$238  = ! wants_bank_7[1:0];
  assign \$239  = wants_bank_7[2] & \$238 ;
  assign \$240  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == 3'h7;
  assign \$241  = may[3] & \$240 ;
  assign \$242  = ! wants_bank_7[2:0];
  assign \$243  = wants_bank_7[3] & \$242 ;
  assign \$244  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } == 3'h7;
  assign \$245  = may[4] & \$244 ;
  assign \$246  = ! wants_bank_7[3:0];
  assign \$247  = wants_bank_7[4] & \$246 ;
  assign \enable$87  = | wants_bank_7;
  assign \write$88  = | { here_7[4], here_7[0] };
  assign \$248  = here_7[0] ? i_write__0__payload[8:2] : 7'h00;
  assign \$250  = here_7[1] ? i_read__0__payload[8:2] : 7'h00;
  assign \$251  = \$249  | \$250 ;
  assign \$252  = here_7[2] ? i_read__1__payload[8:2] : 7'h00;
  assign \$253  = \$251  | \$252 ;
  assign \$254  = here_7[3] ? i_read__2__payload[8:2] : 7'h00;
  assign \$255  = \$253  | \$254 ;
  assign \$256  = here_7[4] ? i_write__1__payload[8:2] : 7'h00;
  assign \address$89  = \$255  | \$256 ;
  assign \$257  = here_7[0] ? i_write__0__payload[79:16] : 64'h0000000000000000;
  assign \$259  = here_7[4] ? i_write__1__payload[79:16] : 64'h0000000000000000;
  assign \write_data$90  = \$258  | \$259 ;
  assign \$261  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } < 4'h8;
  assign \$265  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == { i_read__0__payload[15:9], i_read__0__payload[1:0] };
  assign \$266  = may[0] & \$265 ;
  assign \$268  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } < 4'h8;
  assign \$269  = \$267  & \$268 ;
  assign \$270  = ~ \$269 ;
  assign \$271  = may[1] & \$270 ;
  assign \$272  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == { i_read__1__payload[15:9], i_read__1__payload[1:0] };
  assign \$273  = may[0] & \$272 ;
  assign \$274  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == { i_read__1__payload[15:9], i_read__1__payload[1:0] };
  assign \$275  = may[1] & \$274 ;
  assign \$276  = | { \$275 , \$273  };
  assign \$277  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } < 4'h8;
  assign \$278  = \$276  & \$277 ;
  assign \$279  = ~ \$278 ;
  assign \$280  = may[2] & \$279 ;
  assign \$281  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == { i_read__2__payload[15:9], i_read__2__payload[1:0] };
  assign \$282  = may[0] & \$281 ;
  assign \$283  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == { i_read__2__payload[15:9], i_read__2__payload[1:0] };
  assign \$284  = may[1] & \$283 ;
  assign \$285  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == { i_read__2__payload[15:9], i_read__2__payload[1:0] };
  assign \$286  = may[2] & \$285 ;
  assign \$287  = | { \$286 , \$284 , \$282  };
  assign \$288  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } < 4'h8;
  assign \$289  = \$287  & \$288 ;
  assign \$290  = ~ \$289 ;
  assign \$291  = may[3] & \$290 ;
  assign \$292  = { i_write__0__payload[15:9], i_write__0__payload[1:0] } == { i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign \$293  = may[0] & \$292 ;
  assign \$294  = { i_read__0__payload[15:9], i_read__0__payload[1:0] } == { i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign \$295  = may[1] & \$294 ;
  assign \$296  = { i_read__1__payload[15:9], i_read__1__payload[1:0] } == { i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign \$297  = may[2] & \$296 ;
  assign \$298  = { i_read__2__payload[15:9], i_read__2__payload[1:0] } == { i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign \$299  = may[3] & \$298 ;
  assign \$300  = | { \$299 , \$297 , \$295 , \$293  };
  assign \$301  = { i_write__1__payload[15:9], i_write__1__payload[1:0] } < 4'h8;
  assign \$302  = \$300  & \$301 ;
  assign \$303  = ~ \$302 ;
  assign \$304  = may[4] & \$303 ;
  assign \$305  = source_0[0] ? read_data : 64'h0000000000000000;
  assign \$307  = source_0[1] ? \read_data$96  : 64'h0000000000000000;
  assign \$308  = \$306  | \$307 ;
  assign \$309  = source_0[2] ? \read_data$97  : 64'h0000000000000000;
  assign \$310  = \$308  | \$309 ;
  assign \$311  = source_0[3] ? \read_data$98  : 64'h0000000000000000;
  assign \$312  = \$310  | \$311 ;
  assign \$313  = source_0[4] ? \read_data$99  : 64'h0000000000000000;
  assign \$314  = \$312  | \$313 ;
  assign \$315  = source_0[5] ? \read_data$100  : 64'h0000000000000000;
  assign \$316  = \$314  | \$315 ;
  assign \$317  = source_0[6] ? \read_data$101  : 64'h0000000000000000;
  assign \$318  = \$316  | \$317 ;
  assign \$319  = source_0[7] ? \read_data$102  : 64'h0000000000000000;
  assign word = \$318  | \$319 ;
  assign \$320  = source_1[0] ? read_data : 64'h0000000000000000;
  assign \$322  = source_1[1] ? \read_data$96  : 64'h0000000000000000;
  assign \$323  = \$321  | \$322 ;
  assign \$324  = source_1[2] ? \read_data$97  : 64'h0000000000000000;
  assign \$325  = \$323  | \$324 ;
  assign \$326  = source_1[3] ? \read_data$98  : 64'h0000000000000000;
  assign \$327  = \$325  | \$326 ;
  assign \$328  = source_1[4] ? \read_data$99  : 64'h0000000000000000;
  assign \$329  = \$327  | \$328 ;
  assign \$330  = source_1[5] ? \read_data$100  : 64'h0000000000000000;
  assign \$331  = \$329  | \$330 ;
  assign \$332  = source_1[6] ? \read_data$101  : 64'h0000000000000000;
  assign \$333  = \$331  | \$332 ;
  assign \$334  = source_1[7] ? \read_data$102  : 64'h0000000000000000;
  assign \word$108  = \$333  | \$334 ;
  assign \$335  = source_2[0] ? read_data : 64'h0000000000000000;
  assign \$337  = source_2[1] ? \read_data$96  : 64'h0000000000000000;
  assign \$338  = \$336  | \$337 ;
  assign \$339  = source_2[2] ? \read_data$97  : 64'h0000000000000000;
  assign \$340  = \$338  | \$339 ;
  assign \$341  = source_2[3] ? \read_data$98  : 64'h0000000000000000;
  assign \$342  = \$340  | \$341 ;
  assign \$343  = source_2[4] ? \read_data$99  : 64'h0000000000000000;
  assign \$344  = \$342  | \$343 ;
  assign \$345  = source_2[5] ? \read_data$100  : 64'h0000000000000000;
  assign \$346  = \$344  | \$345 ;
  assign \$347  = source_2[6] ? \read_data$101  : 64'h0000000000000000;
  assign \$348  = \$346  | \$347 ;
  assign \$349  = source_2[7] ? \read_data$102  : 64'h0000000000000000;
  assign \word$115  = \$348  | \$349 ;
  assign \$350  = ~ waits[0];
  assign \$351  = ~ urgent[0];
  assign \$352  = waited_0 + 1'h1;
  assign \$353  = ~ waits[1];
  assign \$354  = ~ urgent[1];
  assign \$355  = waited_1 + 1'h1;
  assign \$356  = ~ waits[2];
  assign \$357  = ~ urgent[2];
  assign \$358  = waited_2 + 1'h1;
  assign \$359  = ~ waits[3];
  assign \$360  = ~ urgent[3];
  assign \$361  = waited_3 + 1'h1;
  assign \$362  = ~ waits[4];
  assign \$363  = ~ urgent[4];
  assign \$364  = waited_4 + 1'h1;
  always @(posedge clk)
    waited_0 <= \$365 ;
  always @(posedge clk)
    waited_1 <= \$366 ;
  always @(posedge clk)
    waited_2 <= \$367 ;
  always @(posedge clk)
    waited_3 <= \$368 ;
  always @(posedge clk)
    waited_4 <= \$369 ;
  always @(posedge clk)
    source_0 <= \$370 ;
  always @(posedge clk)
    source_1 <= \$371 ;
  always @(posedge clk)
    source_2 <= \$372 ;
  lacuna_ram_1rw_128x64 bank_0 (
    .address(address),
    .clk(clk),
    .enable(enable),
    .read_data(read_data),
    .write(write),
    .write_data(write_data)
  );
  lacuna_ram_1rw_128x64 bank_1 (
    .address(\address$53 ),
    .clk(clk),
    .enable(\enable$51 ),
    .read_data(\read_data$96 ),
    .write(\write$52 ),
    .write_data(\write_data$54 )
  );
  lacuna_ram_1rw_128x64 bank_2 (
    .address(\address$59 ),
    .clk(clk),
    .enable(\enable$57 ),
    .read_data(\read_data$97 ),
    .write(\write$58 ),
    .write_data(\write_data$60 )
  );
  lacuna_ram_1rw_128x64 bank_3 (
    .address(\address$65 ),
    .clk(clk),
    .enable(\enable$63 ),
    .read_data(\read_data$98 ),
    .write(\write$64 ),
    .write_data(\write_data$66 )
  );
  lacuna_ram_1rw_128x64 bank_4 (
    .address(\address$71 ),
    .clk(clk),
    .enable(\enable$69 ),
    .read_data(\read_data$99 ),
    .write(\write$70 ),
    .write_data(\write_data$72 )
  );
  lacuna_ram_1rw_128x64 bank_5 (
    .address(\address$77 ),
    .clk(clk),
    .enable(\enable$75 ),
    .read_data(\read_data$100 ),
    .write(\write$76 ),
    .write_data(\write_data$78 )
  );
  lacuna_ram_1rw_128x64 bank_6 (
    .address(\address$83 ),
    .clk(clk),
    .enable(\enable$81 ),
    .read_data(\read_data$101 ),
    .write(\write$82 ),
    .write_data(\write_data$84 )
  );
  lacuna_ram_1rw_128x64 bank_7 (
    .address(\address$89 ),
    .clk(clk),
    .enable(\enable$87 ),
    .read_data(\read_data$102 ),
    .write(\write$88 ),
    .write_data(\write_data$90 )
  );
  \global_buffer.responses_0  responses_0 (
    .clk(clk),
    .o__payload(o_read__0__payload),
    .o__ready(o_read__0__ready),
    .o__valid(o_read__0__valid),
    .put(grants[1]),
    .room(\room$91 ),
    .rst(rst),
    .word(word)
  );
  \global_buffer.responses_1  responses_1 (
    .clk(clk),
    .o__payload(o_read__1__payload),
    .o__ready(o_read__1__ready),
    .o__valid(o_read__1__valid),
    .put(grants[2]),
    .room(\room$106 ),
    .rst(rst),
    .word(\word$108 )
  );
  \global_buffer.responses_2  responses_2 (
    .clk(clk),
    .o__payload(o_read__2__payload),
    .o__ready(o_read__2__ready),
    .o__valid(o_read__2__valid),
    .put(grants[3]),
    .room(\room$113 ),
    .rst(rst),
    .word(\word$115 )
  );
  always @* begin
    if (\$wake ) begin end
    \$365  = waited_0;
    if (\$350 ) begin
      \$365  = 4'h0;
    end else if (\$351 ) begin
      \$365  = \$352 [3:0];
    end
    if (rst) begin
      \$365  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$366  = waited_1;
    if (\$353 ) begin
      \$366  = 4'h0;
    end else if (\$354 ) begin
      \$366  = \$355 [3:0];
    end
    if (rst) begin
      \$366  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$367  = waited_2;
    if (\$356 ) begin
      \$367  = 4'h0;
    end else if (\$357 ) begin
      \$367  = \$358 [3:0];
    end
    if (rst) begin
      \$367  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$368  = waited_3;
    if (\$359 ) begin
      \$368  = 4'h0;
    end else if (\$360 ) begin
      \$368  = \$361 [3:0];
    end
    if (rst) begin
      \$368  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$369  = waited_4;
    if (\$362 ) begin
      \$369  = 4'h0;
    end else if (\$363 ) begin
      \$369  = \$364 [3:0];
    end
    if (rst) begin
      \$369  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$370  = { here_7[1], here_6[1], here_5[1], here_4[1], here_3[1], here_2[1], here_1[1], here_0[1] };
    if (rst) begin
      \$370  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$371  = { here_7[2], here_6[2], here_5[2], here_4[2], here_3[2], here_2[2], here_1[2], here_0[2] };
    if (rst) begin
      \$371  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$372  = { here_7[3], here_6[3], here_5[3], here_4[3], here_3[3], here_2[3], here_1[3], here_0[3] };
    if (rst) begin
      \$372  = 8'h00;
    end
  end
  assign place_0 = { 2'h0, i_write__0__payload[15:9], i_write__0__payload[1:0] };
  assign place_1 = { 2'h0, i_read__0__payload[15:9], i_read__0__payload[1:0] };
  assign place_2 = { 2'h0, i_read__1__payload[15:9], i_read__1__payload[1:0] };
  assign place_3 = { 2'h0, i_read__2__payload[15:9], i_read__2__payload[1:0] };
  assign place_4 = { 2'h0, i_write__1__payload[15:9], i_write__1__payload[1:0] };
  assign put = grants[1];
  assign o__payload = o_read__0__payload;
  assign o__valid = o_read__0__valid;
  assign o__ready = o_read__0__ready;
  assign \put$107  = grants[2];
  assign \o__payload$110  = o_read__1__payload;
  assign \o__valid$111  = o_read__1__valid;
  assign \o__ready$112  = o_read__1__ready;
  assign \put$114  = grants[3];
  assign \o__payload$117  = o_read__2__payload;
  assign \o__valid$118  = o_read__2__valid;
  assign \o__ready$119  = o_read__2__ready;
  assign i_write__0__ready = grants[0];
  assign i_write__1__ready = grants[4];
  assign i_read__0__ready = grants[1];
  assign i_read__1__ready = grants[2];
  assign i_read__2__ready = grants[3];
  assign room[3] = \room$113 ;
  assign room[2] = \room$106 ;
  assign room[1] = \room$91 ;
  assign { room[4], room[0] } = 2'h3;
  assign grants[4] = \$304 ;
  assign grants[3] = \$291 ;
  assign grants[2] = \$280 ;
  assign grants[1] = \$271 ;
  assign grants[0] = \$264 ;
  assign here_7[4] = \$247 ;
  assign here_7[3] = \$243 ;
  assign here_7[2] = \$239 ;
  assign here_7[1] = \$235 ;
  assign here_7[0] = \$231 ;
  assign wants_bank_7[4] = \$245 ;
  assign wants_bank_7[3] = \$241 ;
  assign wants_bank_7[2] = \$237 ;
  assign wants_bank_7[1] = \$233 ;
  assign wants_bank_7[0] = \$229 ;
  assign here_6[4] = \$215 ;
  assign here_6[3] = \$211 ;
  assign here_6[2] = \$207 ;
  assign here_6[1] = \$203 ;
  assign here_6[0] = \$199 ;
  assign wants_bank_6[4] = \$213 ;
  assign wants_bank_6[3] = \$209 ;
  assign wants_bank_6[2] = \$205 ;
  assign wants_bank_6[1] = \$201 ;
  assign wants_bank_6[0] = \$197 ;
  assign here_5[4] = \$183 ;
  assign here_5[3] = \$179 ;
  assign here_5[2] = \$175 ;
  assign here_5[1] = \$171 ;
  assign here_5[0] = \$167 ;
  assign wants_bank_5[4] = \$181 ;
  assign wants_bank_5[3] = \$177 ;
  assign wants_bank_5[2] = \$173 ;
  assign wants_bank_5[1] = \$169 ;
  assign wants_bank_5[0] = \$165 ;
  assign here_4[4] = \$151 ;
  assign here_4[3] = \$147 ;
  assign here_4[2] = \$143 ;
  assign here_4[1] = \$139 ;
  assign here_4[0] = \$135 ;
  assign wants_bank_4[4] = \$149 ;
  assign wants_bank_4[3] = \$145 ;
  assign wants_bank_4[2] = \$141 ;
  assign wants_bank_4[1] = \$137 ;
  assign wants_bank_4[0] = \$133 ;
  assign here_3[4] = \$119 ;
  assign here_3[3] = \$115 ;
  assign here_3[2] = \$111 ;
  assign here_3[1] = \$107 ;
  assign here_3[0] = \$103 ;
  assign wants_bank_3[4] = \$117 ;
  assign wants_bank_3[3] = \$113 ;
  assign wants_bank_3[2] = \$109 ;
  assign wants_bank_3[1] = \$105 ;
  assign wants_bank_3[0] = \$101 ;
  assign here_2[4] = \$87 ;
  assign here_2[3] = \$83 ;
  assign here_2[2] = \$79 ;
  assign here_2[1] = \$75 ;
  assign here_2[0] = \$71 ;
  assign wants_bank_2[4] = \$85 ;
  assign wants_bank_2[3] = \$81 ;
  assign wants_bank_2[2] = \$77 ;
  assign wants_bank_2[1] = \$73 ;
  assign wants_bank_2[0] = \$69 ;
  assign here_1[4] = \$55 ;
  assign here_1[3] = \$51 ;
  assign here_1[2] = \$47 ;
  assign here_1[1] = \$43 ;
  assign here_1[0] = \$39 ;
  assign wants_bank_1[4] = \$53 ;
  assign wants_bank_1[3] = \$49 ;
  assign wants_bank_1[2] = \$45 ;
  assign wants_bank_1[1] = \$41 ;
  assign wants_bank_1[0] = \$37 ;
  assign here_0[4] = \$23 ;
  assign here_0[3] = \$19 ;
  assign here_0[2] = \$15 ;
  assign here_0[1] = \$11 ;
  assign here_0[0] = \$7 ;
  assign wants_bank_0[4] = \$21 ;
  assign wants_bank_0[3] = \$17 ;
  assign wants_bank_0[2] = \$13 ;
  assign wants_bank_0[1] = \$9 ;
  assign wants_bank_0[0] = \$5 ;
  assign urgent[4] = waited_4[3];
  assign urgent[3] = waited_3[3];
  assign urgent[2] = waited_2[3];
  assign urgent[1] = waited_1[3];
  assign urgent[0] = waited_0[3];
  assign \$260  = 1'h0;
  assign \$262  = 1'h0;
  assign \$263  = 1'h1;
  assign \$264  = may[0];
  assign \$267  = \$266 ;
  assign \$6  = 1'h1;
  assign \$7  = \$5 ;
  assign \$25  = \$24 ;
  assign \$34  = \$33 ;
  assign \$38  = 1'h1;
  assign \$39  = \$37 ;
  assign \$57  = \$56 ;
  assign \$66  = \$65 ;
  assign \$70  = 1'h1;
  assign \$71  = \$69 ;
  assign \$89  = \$88 ;
  assign \$98  = \$97 ;
  assign \$102  = 1'h1;
  assign \$103  = \$101 ;
  assign \$121  = \$120 ;
  assign \$130  = \$129 ;
  assign \$134  = 1'h1;
  assign \$135  = \$133 ;
  assign \$153  = \$152 ;
  assign \$162  = \$161 ;
  assign \$166  = 1'h1;
  assign \$167  = \$165 ;
  assign \$185  = \$184 ;
  assign \$194  = \$193 ;
  assign \$198  = 1'h1;
  assign \$199  = \$197 ;
  assign \$217  = \$216 ;
  assign \$226  = \$225 ;
  assign \$230  = 1'h1;
  assign \$231  = \$229 ;
  assign \$249  = \$248 ;
  assign \$258  = \$257 ;
  assign \$306  = \$305 ;
  assign \$321  = \$320 ;
  assign \$336  = \$335 ;
endmodule

module \global_buffer.responses_0 (rst, o__ready, word, room, o__valid, o__payload, put, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [3:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [63:0] \$6 ;
  reg [2:0] \$7 ;
  reg arrives = 1'h0;
  input clk;
  wire clk;
  reg [2:0] count = 3'h0;
  reg [63:0] i__payload = 64'h0000000000000000;
  reg i__valid = 1'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  wire [63:0] \o__payload$1 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$5 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$3 ;
  input put;
  wire put;
  output room;
  wire room;
  input rst;
  wire rst;
  input [63:0] word;
  wire [63:0] word;
  assign \$2  = o__valid & o__ready;
  assign \$3  = \$1  - \$2 ;
  always @(posedge clk)
    arrives <= \$4 ;
  always @(posedge clk)
    i__valid <= \$5 ;
  always @(posedge clk)
    i__payload <= \$6 ;
  always @(posedge clk)
    count <= \$7 ;
  assign room = count != 3'h4;
  assign \$1  = count + put;
  \global_buffer.responses_0.queue  queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
  always @* begin
    if (\$wake ) begin end
    \$4  = put;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$5  = arrives;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$6  = i__payload;
    if (arrives) begin
      \$6  = word;
    end
    if (rst) begin
      \$6  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = \$3 [2:0];
    if (rst) begin
      \$7  = 3'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
endmodule

module \global_buffer.responses_0.queue (rst, o__ready, o__valid, o__payload, i__valid, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [1:0] \$11 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  reg [2:0] \$9 ;
  (* init = 2'h0 *)
  wire [1:0] \$signal ;
  input clk;
  wire clk;
  wire [63:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read_address = 2'h0;
  wire [63:0] read_data;
  input rst;
  wire rst;
  (* init = 2'h0 *)
  wire [1:0] tail;
  reg [1:0] write_address = 2'h0;
  input [63:0] write_data;
  wire [63:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 3'h4;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_4x64 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [2:0];
    if (rst) begin
      \$9  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [1:0];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \global_buffer.responses_1 (rst, o__ready, word, room, o__valid, o__payload, put, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [3:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [63:0] \$6 ;
  reg [2:0] \$7 ;
  reg arrives = 1'h0;
  input clk;
  wire clk;
  reg [2:0] count = 3'h0;
  reg [63:0] i__payload = 64'h0000000000000000;
  reg i__valid = 1'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  wire [63:0] \o__payload$1 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$5 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$3 ;
  input put;
  wire put;
  output room;
  wire room;
  input rst;
  wire rst;
  input [63:0] word;
  wire [63:0] word;
  assign \$2  = o__valid & o__ready;
  assign \$3  = \$1  - \$2 ;
  always @(posedge clk)
    arrives <= \$4 ;
  always @(posedge clk)
    i__valid <= \$5 ;
  always @(posedge clk)
    i__payload <= \$6 ;
  always @(posedge clk)
    count <= \$7 ;
  assign room = count != 3'h4;
  assign \$1  = count + put;
  \global_buffer.responses_1.queue  queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
  always @* begin
    if (\$wake ) begin end
    \$4  = put;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$5  = arrives;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$6  = i__payload;
    if (arrives) begin
      \$6  = word;
    end
    if (rst) begin
      \$6  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = \$3 [2:0];
    if (rst) begin
      \$7  = 3'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
endmodule

module \global_buffer.responses_1.queue (rst, o__ready, o__valid, o__payload, i__valid, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [1:0] \$11 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  reg [2:0] \$9 ;
  (* init = 2'h0 *)
  wire [1:0] \$signal ;
  input clk;
  wire clk;
  wire [63:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read_address = 2'h0;
  wire [63:0] read_data;
  input rst;
  wire rst;
  (* init = 2'h0 *)
  wire [1:0] tail;
  reg [1:0] write_address = 2'h0;
  input [63:0] write_data;
  wire [63:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 3'h4;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_4x64 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [2:0];
    if (rst) begin
      \$9  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [1:0];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \global_buffer.responses_2 (rst, o__ready, word, room, o__valid, o__payload, put, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [3:0] \$1 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [63:0] \$6 ;
  reg [2:0] \$7 ;
  reg arrives = 1'h0;
  input clk;
  wire clk;
  reg [2:0] count = 3'h0;
  reg [63:0] i__payload = 64'h0000000000000000;
  reg i__valid = 1'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  wire [63:0] \o__payload$1 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$5 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$3 ;
  input put;
  wire put;
  output room;
  wire room;
  input rst;
  wire rst;
  input [63:0] word;
  wire [63:0] word;
  assign \$2  = o__valid & o__ready;
  assign \$3  = \$1  - \$2 ;
  always @(posedge clk)
    arrives <= \$4 ;
  always @(posedge clk)
    i__valid <= \$5 ;
  always @(posedge clk)
    i__payload <= \$6 ;
  always @(posedge clk)
    count <= \$7 ;
  assign room = count != 3'h4;
  assign \$1  = count + put;
  \global_buffer.responses_2.queue  queue (
    .clk(clk),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .write_data(i__payload)
  );
  always @* begin
    if (\$wake ) begin end
    \$4  = put;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$5  = arrives;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$6  = i__payload;
    if (arrives) begin
      \$6  = word;
    end
    if (rst) begin
      \$6  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = \$3 [2:0];
    if (rst) begin
      \$7  = 3'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
endmodule

module \global_buffer.responses_2.queue (rst, o__ready, o__valid, o__payload, i__valid, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [1:0] \$10 ;
  reg [1:0] \$11 ;
  wire [3:0] \$2 ;
  wire \$3 ;
  wire [4:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  wire [2:0] \$8 ;
  reg [2:0] \$9 ;
  (* init = 2'h0 *)
  wire [1:0] \$signal ;
  input clk;
  wire clk;
  wire [63:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] level = 3'h0;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [1:0] read_address = 2'h0;
  wire [63:0] read_data;
  input rst;
  wire rst;
  (* init = 2'h0 *)
  wire [1:0] tail;
  reg [1:0] write_address = 2'h0;
  input [63:0] write_data;
  wire [63:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 3'h4;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_4x64 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [2:0];
    if (rst) begin
      \$9  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [1:0];
    end
    if (rst) begin
      \$10  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [1:0];
    end
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module store_unit(rst, i__payload, i__valid, i_table_en, i_table_slot, i_table_index, i_table_data, i_final, o_request__ready, i_data__payload, i_data__valid, o__ready, i__ready, o_request__payload, o_request__valid, i_data__ready, o__payload, o__valid, o_done, o_release, o_waiting
, o_values, o_zeros, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [15:0] \$11 ;
  wire [15:0] \$12 ;
  wire [15:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [16:0] \$16 ;
  wire [15:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [17:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [16:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [1:0] \$29 ;
  wire [15:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [2:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [4:0] \$41 ;
  reg [15:0] \$42 ;
  reg [15:0] \$43 ;
  reg [1:0] \$44 ;
  reg \$45 ;
  reg [2:0] \$46 ;
  reg [2:0] \$47 ;
  wire [3:0] \$48 ;
  wire [151:0] \$49 ;
  wire \$5 ;
  wire [63:0] \$50 ;
  wire [3:0] \$51 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [15:0] \$9 ;
  wire \$signal ;
  wire [15:0] base;
  input clk;
  wire clk;
  wire coded;
  reg [15:0] finals = 16'h0000;
  reg [1:0] fsm_state = 2'h0;
  input [143:0] i__payload;
  wire [143:0] i__payload;
  wire [3:0] \i__payload$29 ;
  wire [67:0] \i__payload$30 ;
  wire [219:0] \i__payload$36 ;
  wire [67:0] \i__payload$42 ;
  wire [67:0] \i__payload$48 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$26 ;
  wire \i__ready$34 ;
  wire \i__ready$41 ;
  wire \i__ready$47 ;
  wire \i__ready$53 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$28 ;
  wire \i__valid$32 ;
  wire \i__valid$38 ;
  wire \i__valid$44 ;
  wire \i__valid$50 ;
  input [63:0] i_data__payload;
  wire [63:0] i_data__payload;
  output i_data__ready;
  wire i_data__ready;
  input i_data__valid;
  wire i_data__valid;
  input i_final;
  wire i_final;
  input [53:0] i_table_data;
  wire [53:0] i_table_data;
  input i_table_en;
  wire i_table_en;
  input [2:0] i_table_index;
  wire [2:0] i_table_index;
  input i_table_slot;
  wire i_table_slot;
  output [80:0] o__payload;
  wire [80:0] o__payload;
  wire [19:0] \o__payload$24 ;
  wire [3:0] \o__payload$31 ;
  wire [219:0] \o__payload$37 ;
  wire [67:0] \o__payload$43 ;
  wire [67:0] \o__payload$49 ;
  wire [64:0] \o__payload$55 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$27 ;
  wire \o__ready$35 ;
  wire \o__ready$40 ;
  wire \o__ready$46 ;
  wire \o__ready$52 ;
  wire \o__ready$74 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$25 ;
  wire \o__valid$33 ;
  wire \o__valid$39 ;
  wire \o__valid$45 ;
  wire \o__valid$51 ;
  wire \o__valid$73 ;
  output o_done;
  wire o_done;
  output o_release;
  wire o_release;
  output [15:0] o_request__payload;
  wire [15:0] o_request__payload;
  input o_request__ready;
  wire o_request__ready;
  output o_request__valid;
  wire o_request__valid;
  output [2:0] o_values;
  reg [2:0] o_values = 3'h0;
  output o_waiting;
  wire o_waiting;
  output [2:0] o_zeros;
  reg [2:0] o_zeros = 3'h0;
  wire [15:0] period;
  wire relu;
  wire rescale;
  reg [15:0] rows = 16'h0000;
  wire [15:0] \rows$60 ;
  input rst;
  wire rst;
  reg slot = 1'h0;
  wire start;
  wire [15:0] threshold;
  wire [15:0] values;
  wire [53:0] write_data;
  wire write_en;
  wire [2:0] write_index;
  wire write_slot;
  wire [15:0] zero_point;
  wire [15:0] \zero_point$72 ;
  assign \$35  = \i__payload$42 [66:64] > 2'h2;
  assign \$36  = \$34  & \$35 ;
  assign \$37  = \$33  + \$36 ;
  assign \$38  = \i__payload$42 [63:48] == i__payload[111:96];
  assign \$39  = \i__payload$42 [66:64] > 2'h3;
  assign \$40  = \$38  & \$39 ;
  assign \$41  = \$37  + \$40 ;
  always @(posedge clk)
    finals <= \$42 ;
  always @(posedge clk)
    rows <= \$43 ;
  always @(posedge clk)
    fsm_state <= \$44 ;
  always @(posedge clk)
    slot <= \$45 ;
  always @(posedge clk)
    o_values <= \$46 ;
  always @(posedge clk)
    o_zeros <= \$47 ;
  assign o_request__valid = \o__valid$25  & \i__ready$26 ;
  assign \o__ready$27  = o_request__ready & \i__ready$26 ;
  assign \i__valid$28  = \o__valid$25  & o_request__ready;
  assign \i__valid$32  = i_data__valid & \o__valid$33 ;
  assign i_data__ready = \i__ready$34  & \o__valid$33 ;
  assign \o__ready$35  = \i__ready$34  & i_data__valid;
  assign \$1  = rows == 1'h1;
  assign \$signal  = \o__payload$55 [64] & \$1 ;
  assign \$2  = \$14  & i__valid;
  assign \$5  = \$2  & \$4 ;
  assign \$6  = ! finals;
  assign o_waiting = \$5  & \$6 ;
  assign \$7  = \$14  & i__valid;
  assign \$8  = ~ o_waiting;
  assign start = \$7  & \$8 ;
  assign o_release = i__ready & \$10 ;
  assign \$14  = ! fsm_state;
  assign \$15  = fsm_state == 1'h1;
  assign i__ready = fsm_state == 2'h2;
  assign \$16  = finals + i_final;
  assign \$19  = start & \$18 ;
  assign \$20  = \$16  - \$19 ;
  assign \$21  = o__valid & o__ready;
  assign \$22  = \$21  & \o__payload$55 [64];
  assign \$23  = rows - 1'h1;
  assign \$24  = ~ slot;
  assign \$25  = \i__valid$44  & \o__ready$46 ;
  assign \$26  = \i__payload$42 [15:0] == i__payload[111:96];
  assign \$27  = \i__payload$42 [66:64] > 1'h0;
  assign \$28  = \$26  & \$27 ;
  assign \$29  = 1'h0 + \$28 ;
  assign \$30  = \i__payload$42 [31:16] == i__payload[111:96];
  assign \$31  = \i__payload$42 [66:64] > 1'h1;
  assign \$32  = \$30  & \$31 ;
  assign \$33  = \$29  + \$32 ;
  assign \$34  = \i__payload$42 [47:32] == i__payload[111:96];
  \store_unit.encoder  encoder (
    .clk(clk),
    .\coded$32 (coded),
    .\i__payload$31 (\i__payload$48 ),
    .\i__ready$4 (\o__ready$52 ),
    .\i__valid$30 (\i__valid$50 ),
    .o__payload(\o__payload$55 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst),
    .zero_point(i__payload[111:96])
  );
  \store_unit.marks  marks (
    .clk(clk),
    .i__ready(\i__ready$26 ),
    .i__valid(\i__valid$28 ),
    .o__payload(\o__payload$31 ),
    .o__ready(\o__ready$35 ),
    .o__valid(\o__valid$33 ),
    .rst(rst),
    .write_data(\i__payload$29 )
  );
  \store_unit.packer  packer (
    .clk(clk),
    .i__payload(\i__payload$42 ),
    .i__ready(\o__ready$46 ),
    .i__valid(\i__valid$44 ),
    .o__payload(\i__payload$48 ),
    .o__ready(\o__ready$52 ),
    .o__valid(\i__valid$50 ),
    .rst(rst)
  );
  \store_unit.post  post (
    .clk(clk),
    .i__valid(\i__valid$38 ),
    .o__payload(\i__payload$42 ),
    .o__ready(\o__ready$46 ),
    .o__valid(\i__valid$44 ),
    .\port$0$84 (i__payload[111:80]),
    .\port$1655$0 (\$49 ),
    .\port$1659$0 (\$50 ),
    .\port$1661$0 (\$51 ),
    .relu(relu),
    .rescale(rescale),
    .rst(rst),
    .step(\o__ready$40 )
  );
  \store_unit.table  \table  (
    .clk(clk),
    .i__payload(\i__payload$30 ),
    .i__ready(\i__ready$34 ),
    .i__valid(\i__valid$32 ),
    .o__ready(\o__ready$40 ),
    .o__valid(\i__valid$38 ),
    .period(i__payload[79:64]),
    .\port$1655$0 (\$49 ),
    .\port$1659$0 (\$50 ),
    .\port$1661$0 (\$51 ),
    .rst(rst),
    .slot(slot),
    .\write_data$16 (i_table_data),
    .write_enable(i_table_en),
    .write_index(i_table_index),
    .write_slot(i_table_slot)
  );
  \store_unit.walk  walk (
    .clk(clk),
    .o__ready(\o__ready$27 ),
    .o__valid(\o__valid$25 ),
    .\port$0$20 (i__payload[63:16]),
    .\port$1645$0 (\$48 ),
    .\port$1649$0 (o_request__payload),
    .rst(rst),
    .start(start)
  );
  always @* begin
    if (\$wake ) begin end
    \$42  = \$20 [15:0];
    if (rst) begin
      \$42  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = rows;
    casez (fsm_state)
      2'h0:
          if (start) begin
            \$43  = i__payload[47:32];
          end
      2'h1:
          if (\$22 ) begin
            \$43  = \$23 [15:0];
          end
    endcase
    if (rst) begin
      \$43  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = fsm_state;
    casez (fsm_state)
      2'h0:
          if (start) begin
            \$44  = 2'h1;
          end
      2'h1:
          if (\$22 ) begin
            if (\$signal ) begin
              \$44  = 2'h2;
            end
          end
      2'h2:
          \$44  = 2'h0;
    endcase
    if (rst) begin
      \$44  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$45  = slot;
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          \$45  = \$24 ;
    endcase
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$46  = 3'h0;
    if (\$25 ) begin
      \$46  = \i__payload$42 [66:64];
    end
    if (rst) begin
      \$46  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$47  = 3'h0;
    if (\$25 ) begin
      \$47  = \$41 [2:0];
    end
    if (rst) begin
      \$47  = 3'h0;
    end
  end
  assign \o__payload$24  = { \$48 , o_request__payload };
  assign \i__payload$36  = { \$51 , \$49 , \$50  };
  assign \o__payload$37  = { \$51 , \$49 , \$50  };
  assign \o__valid$39  = \i__valid$38 ;
  assign \i__ready$41  = \o__ready$40 ;
  assign \o__payload$43  = \i__payload$42 ;
  assign \o__valid$45  = \i__valid$44 ;
  assign \i__ready$47  = \o__ready$46 ;
  assign \o__payload$49  = \i__payload$48 ;
  assign \o__valid$51  = \i__valid$50 ;
  assign \i__ready$53  = \o__ready$52 ;
  assign base = i__payload[31:16];
  assign \rows$60  = i__payload[47:32];
  assign values = i__payload[63:48];
  assign period = i__payload[79:64];
  assign write_en = i_table_en;
  assign write_slot = i_table_slot;
  assign write_index = i_table_index;
  assign write_data = i_table_data;
  assign threshold = i__payload[95:80];
  assign zero_point = i__payload[111:96];
  assign \zero_point$72  = i__payload[111:96];
  assign \o__valid$73  = o__valid;
  assign \o__ready$74  = o__ready;
  assign o_done = i__ready;
  assign o__payload[80:65] = i__payload[143:128];
  assign o__payload[63:0] = \o__payload$55 [63:0];
  assign o__payload[64] = \$signal ;
  assign \i__payload$30 [67] = \o__payload$31 [3];
  assign \i__payload$30 [66:64] = \o__payload$31 [2:0];
  assign \i__payload$30 [63:0] = i_data__payload;
  assign \i__payload$29 [3] = \$48 [3];
  assign \i__payload$29 [2:0] = \$48 [2:0];
  assign { \$3 [15:2], \$3 [0] } = 15'h0000;
  assign \$3 [1] = i__payload[1];
  assign \$4  = i__payload[1];
  assign { \$9 [15:3], \$9 [1:0] } = 15'h0000;
  assign \$9 [2] = i__payload[2];
  assign \$10  = i__payload[2];
  assign { \$11 [15:4], \$11 [2:0] } = 15'h0000;
  assign \$11 [3] = i__payload[3];
  assign relu = i__payload[3];
  assign { \$12 [15:5], \$12 [3:0] } = 15'h0000;
  assign \$12 [4] = i__payload[4];
  assign rescale = i__payload[4];
  assign \$13 [15:1] = 15'h0000;
  assign \$13 [0] = i__payload[0];
  assign coded = i__payload[0];
  assign { \$17 [15:2], \$17 [0] } = 15'h0000;
  assign \$17 [1] = i__payload[1];
  assign \$18  = i__payload[1];
endmodule

module \store_unit.encoder (rst, zero_point, o__ready, \coded$32 , \i__ready$4 , \i__valid$30 , \i__payload$31 , o__payload, o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [3:0] \$100 ;
  wire [3:0] \$101 ;
  wire [3:0] \$102 ;
  wire [3:0] \$103 ;
  wire [2:0] \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [3:0] \$109 ;
  wire [3:0] \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire [3:0] \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire [3:0] \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire [3:0] \$12 ;
  wire \$120 ;
  wire [3:0] \$121 ;
  wire [3:0] \$122 ;
  wire [3:0] \$123 ;
  wire [3:0] \$124 ;
  wire [3:0] \$125 ;
  wire [3:0] \$126 ;
  wire [3:0] \$127 ;
  wire [4:0] \$128 ;
  wire [5:0] \$129 ;
  wire [3:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire [3:0] \$134 ;
  wire [3:0] \$135 ;
  wire [3:0] \$136 ;
  wire [3:0] \$137 ;
  wire [3:0] \$138 ;
  wire [3:0] \$139 ;
  wire [3:0] \$14 ;
  wire [3:0] \$140 ;
  reg [1:0] \$141 ;
  reg [2:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire [3:0] \$147 ;
  wire [3:0] \$148 ;
  wire [3:0] \$149 ;
  wire [3:0] \$15 ;
  wire [3:0] \$150 ;
  wire [3:0] \$151 ;
  wire [3:0] \$152 ;
  wire [3:0] \$153 ;
  reg [1:0] \$154 ;
  reg [2:0] \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire [3:0] \$16 ;
  wire [3:0] \$160 ;
  wire [3:0] \$161 ;
  wire [3:0] \$162 ;
  wire [3:0] \$163 ;
  wire [3:0] \$164 ;
  wire [3:0] \$165 ;
  wire [3:0] \$166 ;
  reg [1:0] \$167 ;
  reg [2:0] \$168 ;
  wire \$169 ;
  wire [3:0] \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire [3:0] \$173 ;
  wire [3:0] \$174 ;
  wire [3:0] \$175 ;
  wire [3:0] \$176 ;
  wire [3:0] \$177 ;
  wire [3:0] \$178 ;
  wire [3:0] \$179 ;
  wire [1:0] \$18 ;
  reg [1:0] \$180 ;
  reg [2:0] \$181 ;
  wire [3:0] \$182 ;
  reg [2:0] \$183 ;
  wire [3:0] \$184 ;
  wire \$185 ;
  reg [2:0] \$186 ;
  wire [2:0] \$187 ;
  wire [3:0] \$188 ;
  wire [3:0] \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [63:0] \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [5:0] \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire [15:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire [15:0] \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire [15:0] \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire [15:0] \$213 ;
  reg [1:0] \$214 ;
  reg \$215 ;
  reg [67:0] \$216 ;
  reg \$217 ;
  reg [3:0] \$218 ;
  reg [3:0] \$219 ;
  wire \$22 ;
  reg [4:0] \$220 ;
  reg [1:0] \$221 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire [5:0] \$3 ;
  wire [1:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [5:0] \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire [2:0] \$42 ;
  wire [3:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [3:0] \$48 ;
  wire [3:0] \$49 ;
  wire [5:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire [3:0] \$53 ;
  wire [3:0] \$54 ;
  wire [1:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire [5:0] \$6 ;
  wire [3:0] \$60 ;
  wire [3:0] \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [2:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [3:0] \$72 ;
  wire [3:0] \$73 ;
  wire [3:0] \$74 ;
  wire [3:0] \$75 ;
  wire [3:0] \$76 ;
  wire [3:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [4:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [3:0] \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire \$9 ;
  wire [3:0] \$90 ;
  wire [3:0] \$91 ;
  wire [1:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire [3:0] \$97 ;
  wire [3:0] \$98 ;
  wire [3:0] \$99 ;
  (* init = 1'h0 *)
  wire \$signal ;
  reg [3:0] \$signal$15  = 4'h0;
  wire \$signal$2 ;
  reg [1:0] base = 2'h0;
  input clk;
  wire clk;
  reg coded = 1'h0;
  input \coded$32 ;
  wire \coded$32 ;
  wire [170:0] i__payload;
  input [67:0] \i__payload$31 ;
  wire [67:0] \i__payload$31 ;
  wire i__ready;
  output \i__ready$4 ;
  wire \i__ready$4 ;
  reg i__valid = 1'h0;
  input \i__valid$30 ;
  wire \i__valid$30 ;
  reg [3:0] level = 4'h0;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  wire [67:0] \o__payload$23 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$27 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$25 ;
  wire [2:0] place_0;
  wire [2:0] place_1;
  wire [2:0] place_2;
  wire [2:0] place_3;
  wire [2:0] place_4;
  input rst;
  wire rst;
  wire [4:0] run_0;
  reg [4:0] run_1;
  reg [4:0] run_2;
  reg [4:0] run_3;
  reg [4:0] run_4;
  reg [4:0] start = 5'h00;
  reg [67:0] word = 68'h00000000000000000;
  input [15:0] zero_point;
  wire [15:0] zero_point;
  assign \$signal$2  = i__valid & i__ready;
  assign \$1  = ~ i__valid;
  assign \i__ready$4  = \$1  | \$signal$2 ;
  assign \$2  = start + 1'h0;
  assign \$3  = start + 1'h1;
  assign \$4  = start + 2'h2;
  assign \$5  = start + 2'h3;
  assign \$6  = start + 3'h4;
  assign place_0 = base + 1'h0;
  assign \$7  = & \$2 [4:0];
  assign \$8  = & run_1;
  assign \$9  = & run_2;
  assign \$10  = & run_3;
  assign \$11  = level | { \$10 , \$9 , \$8 , \$7  };
  assign \$12  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$13  = \$signal$15  & \$12 ;
  assign \$14  = \$13  & { word[67], word[67], word[67], word[67] };
  assign \$15  = \$11  | \$14 ;
  assign \$16  = \$signal$15  & \$15 ;
  assign \$17  = \$16  & { coded, coded, coded, coded };
  assign \$18  = 1'h0 + \$17 [0];
  assign place_1 = base + \$18 ;
  assign \$19  = & \$2 [4:0];
  assign \$20  = & run_1;
  assign \$21  = & run_2;
  assign \$22  = & run_3;
  assign \$23  = level | { \$22 , \$21 , \$20 , \$19  };
  assign \$24  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$25  = \$signal$15  & \$24 ;
  assign \$26  = \$25  & { word[67], word[67], word[67], word[67] };
  assign \$27  = \$23  | \$26 ;
  assign \$28  = \$signal$15  & \$27 ;
  assign \$29  = \$28  & { coded, coded, coded, coded };
  assign \$30  = 1'h0 + \$29 [0];
  assign \$31  = & \$2 [4:0];
  assign \$32  = & run_1;
  assign \$33  = & run_2;
  assign \$34  = & run_3;
  assign \$35  = level | { \$34 , \$33 , \$32 , \$31  };
  assign \$36  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$37  = \$signal$15  & \$36 ;
  assign \$38  = \$37  & { word[67], word[67], word[67], word[67] };
  assign \$39  = \$35  | \$38 ;
  assign \$40  = \$signal$15  & \$39 ;
  assign \$41  = \$40  & { coded, coded, coded, coded };
  assign \$42  = \$30  + \$41 [1];
  assign \$43  = base + \$42 ;
  assign \$44  = & \$2 [4:0];
  assign \$45  = & run_1;
  assign \$46  = & run_2;
  assign \$47  = & run_3;
  assign \$48  = level | { \$47 , \$46 , \$45 , \$44  };
  assign \$49  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$50  = \$signal$15  & \$49 ;
  assign \$51  = \$50  & { word[67], word[67], word[67], word[67] };
  assign \$52  = \$48  | \$51 ;
  assign \$53  = \$signal$15  & \$52 ;
  assign \$54  = \$53  & { coded, coded, coded, coded };
  assign \$55  = 1'h0 + \$54 [0];
  assign \$56  = & \$2 [4:0];
  assign \$57  = & run_1;
  assign \$58  = & run_2;
  assign \$59  = & run_3;
  assign \$60  = level | { \$59 , \$58 , \$57 , \$56  };
  assign \$61  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$62  = \$signal$15  & \$61 ;
  assign \$63  = \$62  & { word[67], word[67], word[67], word[67] };
  assign \$64  = \$60  | \$63 ;
  assign \$65  = \$signal$15  & \$64 ;
  assign \$66  = \$65  & { coded, coded, coded, coded };
  assign \$67  = \$55  + \$66 [1];
  assign \$68  = & \$2 [4:0];
  assign \$69  = & run_1;
  assign \$70  = & run_2;
  assign \$71  = & run_3;
  assign \$72  = level | { \$71 , \$70 , \$69 , \$68  };
  assign \$73  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$74  = \$signal$15  & \$73 ;
  assign \$75  = \$74  & { word[67], word[67], word[67], word[67] };
  assign \$76  = \$72  | \$75 ;
  assign \$77  = \$signal$15  & \$76 ;
  assign \$78  = \$77  & { coded, coded, coded, coded };
  assign \$79  = \$67  + \$78 [2];
  assign \$80  = base + \$79 ;
  assign \$81  = & \$2 [4:0];
  assign \$82  = & run_1;
  assign \$83  = & run_2;
  assign \$84  = & run_3;
  assign \$85  = level | { \$84 , \$83 , \$82 , \$81  };
  assign \$86  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$87  = \$signal$15  & \$86 ;
  assign \$88  = \$87  & { word[67], word[67], word[67], word[67] };
  assign \$89  = \$85  | \$88 ;
  assign \$90  = \$signal$15  & \$89 ;
  assign \$91  = \$90  & { coded, coded, coded, coded };
  assign \$92  = 1'h0 + \$91 [0];
  assign \$93  = & \$2 [4:0];
  assign \$94  = & run_1;
  assign \$95  = & run_2;
  assign \$96  = & run_3;
  assign \$97  = level | { \$96 , \$95 , \$94 , \$93  };
  assign \$98  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$99  = \$signal$15  & \$98 ;
  assign \$100  = \$99  & { word[67], word[67], word[67], word[67] };
  assign \$101  = \$97  | \$100 ;
  assign \$102  = \$signal$15  & \$101 ;
  assign \$103  = \$102  & { coded, coded, coded, coded };
  assign \$104  = \$92  + \$103 [1];
  assign \$105  = & \$2 [4:0];
  assign \$106  = & run_1;
  assign \$107  = & run_2;
  assign \$108  = & run_3;
  assign \$109  = level | { \$108 , \$107 , \$106 , \$105  };
  assign \$110  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$111  = \$signal$15  & \$110 ;
  assign \$112  = \$111  & { word[67], word[67], word[67], word[67] };
  assign \$113  = \$109  | \$112 ;
  assign \$114  = \$signal$15  & \$113 ;
  assign \$115  = \$114  & { coded, coded, coded, coded };
  assign \$116  = \$104  + \$115 [2];
  assign \$117  = & \$2 [4:0];
  assign \$118  = & run_1;
  assign \$119  = & run_2;
  assign \$120  = & run_3;
  assign \$121  = level | { \$120 , \$119 , \$118 , \$117  };
  assign \$122  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$123  = \$signal$15  & \$122 ;
  assign \$124  = \$123  & { word[67], word[67], word[67], word[67] };
  assign \$125  = \$121  | \$124 ;
  assign \$126  = \$signal$15  & \$125 ;
  assign \$127  = \$126  & { coded, coded, coded, coded };
  assign \$128  = \$116  + \$127 [3];
  assign \$129  = base + \$128 ;
  assign \$130  = & \$2 [4:0];
  assign \$131  = & run_1;
  assign \$132  = & run_2;
  assign \$133  = & run_3;
  assign \$134  = level | { \$133 , \$132 , \$131 , \$130  };
  assign \$135  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$136  = \$signal$15  & \$135 ;
  assign \$137  = \$136  & { word[67], word[67], word[67], word[67] };
  assign \$138  = \$134  | \$137 ;
  assign \$139  = \$signal$15  & \$138 ;
  assign \$140  = \$139  & { coded, coded, coded, coded };
  assign \$143  = & \$2 [4:0];
  assign \$144  = & run_1;
  assign \$145  = & run_2;
  assign \$146  = & run_3;
  assign \$147  = level | { \$146 , \$145 , \$144 , \$143  };
  assign \$148  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$149  = \$signal$15  & \$148 ;
  assign \$150  = \$149  & { word[67], word[67], word[67], word[67] };
  assign \$151  = \$147  | \$150 ;
  assign \$152  = \$signal$15  & \$151 ;
  assign \$153  = \$152  & { coded, coded, coded, coded };
  assign \$156  = & \$2 [4:0];
  assign \$157  = & run_1;
  assign \$158  = & run_2;
  assign \$159  = & run_3;
  assign \$160  = level | { \$159 , \$158 , \$157 , \$156  };
  assign \$161  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$162  = \$signal$15  & \$161 ;
  assign \$163  = \$162  & { word[67], word[67], word[67], word[67] };
  assign \$164  = \$160  | \$163 ;
  assign \$165  = \$signal$15  & \$164 ;
  assign \$166  = \$165  & { coded, coded, coded, coded };
  assign \$169  = & \$2 [4:0];
  assign \$170  = & run_1;
  assign \$171  = & run_2;
  assign \$172  = & run_3;
  assign \$173  = level | { \$172 , \$171 , \$170 , \$169  };
  assign \$174  = ~ { 1'h0, \$signal$15 [3:1] };
  assign \$175  = \$signal$15  & \$174 ;
  assign \$176  = \$175  & { word[67], word[67], word[67], word[67] };
  assign \$177  = \$173  | \$176 ;
  assign \$178  = \$signal$15  & \$177 ;
  assign \$179  = \$178  & { coded, coded, coded, coded };
  assign \$182  = \$129 [2:0] - 1'h1;
  assign \$184  = \$183  + 1'h1;
  assign \$185  = \$129 [2:0] < 2'h3;
  assign \$187  = \$185  ? 3'h1 : \$186 ;
  assign \$188  = word[67] ? \$184  : { 1'h0, \$187  };
  assign \$189  = coded ? \$188  : 4'h1;
  assign \$190  = ~ coded;
  assign \$191  = \$190  | word[67];
  assign \$192  = \$129 [2:0] >= 2'h3;
  assign \$193  = \$191  | \$192 ;
  assign \$194  = ~ coded;
  assign \$195  = ~ \o__payload$23 [66];
  assign \$196  = \o__payload$23 [67] & \$195 ;
  assign \$197  = \o__payload$23 [63:0] | { \$196 , 63'h0000000000000000 };
  assign \$198  = \i__payload$31 [66:64] > 1'h0;
  assign \$199  = \i__payload$31 [15:0] != zero_point;
  assign \$200  = \i__payload$31 [66:64] > 1'h0;
  assign \$201  = \$200  ? \i__payload$31 [15:0] : 16'h0000;
  assign \$202  = \i__payload$31 [66:64] > 1'h1;
  assign \$203  = \i__payload$31 [31:16] != zero_point;
  assign \$204  = \i__payload$31 [66:64] > 1'h1;
  assign \$205  = \$204  ? \i__payload$31 [31:16] : 16'h0000;
  assign \$206  = \i__payload$31 [66:64] > 2'h2;
  assign \$207  = \i__payload$31 [47:32] != zero_point;
  assign \$208  = \i__payload$31 [66:64] > 2'h2;
  assign \$209  = \$208  ? \i__payload$31 [47:32] : 16'h0000;
  assign \$210  = \i__payload$31 [66:64] > 2'h3;
  assign \$211  = \i__payload$31 [63:48] != zero_point;
  assign \$212  = \i__payload$31 [66:64] > 2'h3;
  assign \$213  = \$212  ? \i__payload$31 [63:48] : 16'h0000;
  always @(posedge clk)
    i__valid <= \$215 ;
  always @(posedge clk)
    word <= \$216 ;
  always @(posedge clk)
    coded <= \$217 ;
  always @(posedge clk)
    \$signal$15  <= \$218 ;
  always @(posedge clk)
    level <= \$219 ;
  always @(posedge clk)
    start <= \$220 ;
  always @(posedge clk)
    base <= \$221 ;
  \store_unit.encoder.gearbox  gearbox (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\o__payload$23 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$141  = 2'h0;
    casez (place_0)
      3'h0:
          \$141  = 2'h0;
      3'h1:
          \$141  = 2'h1;
      3'h2:
          \$141  = 2'h2;
      3'h3:
          \$141  = 2'h0;
      3'h4:
          \$141  = 2'h1;
      3'h5:
          \$141  = 2'h2;
      3'h6:
          \$141  = 2'h0;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$142  = 3'h0;
    casez (place_0)
      3'h0:
          \$142  = 3'h0;
      3'h1:
          \$142  = 3'h0;
      3'h2:
          \$142  = 3'h0;
      3'h3:
          \$142  = 3'h1;
      3'h4:
          \$142  = 3'h1;
      3'h5:
          \$142  = 3'h1;
      3'h6:
          \$142  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$154  = 2'h0;
    casez (place_1)
      3'h0:
          \$154  = 2'h0;
      3'h1:
          \$154  = 2'h1;
      3'h2:
          \$154  = 2'h2;
      3'h3:
          \$154  = 2'h0;
      3'h4:
          \$154  = 2'h1;
      3'h5:
          \$154  = 2'h2;
      3'h6:
          \$154  = 2'h0;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$155  = 3'h0;
    casez (place_1)
      3'h0:
          \$155  = 3'h0;
      3'h1:
          \$155  = 3'h0;
      3'h2:
          \$155  = 3'h0;
      3'h3:
          \$155  = 3'h1;
      3'h4:
          \$155  = 3'h1;
      3'h5:
          \$155  = 3'h1;
      3'h6:
          \$155  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$167  = 2'h0;
    casez (\$43 [2:0])
      3'h0:
          \$167  = 2'h0;
      3'h1:
          \$167  = 2'h1;
      3'h2:
          \$167  = 2'h2;
      3'h3:
          \$167  = 2'h0;
      3'h4:
          \$167  = 2'h1;
      3'h5:
          \$167  = 2'h2;
      3'h6:
          \$167  = 2'h0;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$168  = 3'h0;
    casez (\$43 [2:0])
      3'h0:
          \$168  = 3'h0;
      3'h1:
          \$168  = 3'h0;
      3'h2:
          \$168  = 3'h0;
      3'h3:
          \$168  = 3'h1;
      3'h4:
          \$168  = 3'h1;
      3'h5:
          \$168  = 3'h1;
      3'h6:
          \$168  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$180  = 2'h0;
    casez (\$80 [2:0])
      3'h0:
          \$180  = 2'h0;
      3'h1:
          \$180  = 2'h1;
      3'h2:
          \$180  = 2'h2;
      3'h3:
          \$180  = 2'h0;
      3'h4:
          \$180  = 2'h1;
      3'h5:
          \$180  = 2'h2;
      3'h6:
          \$180  = 2'h0;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$181  = 3'h0;
    casez (\$80 [2:0])
      3'h0:
          \$181  = 3'h0;
      3'h1:
          \$181  = 3'h0;
      3'h2:
          \$181  = 3'h0;
      3'h3:
          \$181  = 3'h1;
      3'h4:
          \$181  = 3'h1;
      3'h5:
          \$181  = 3'h1;
      3'h6:
          \$181  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$183  = 3'h0;
    casez (\$182 )
      4'h0:
          \$183  = 3'h0;
      4'h1:
          \$183  = 3'h0;
      4'h2:
          \$183  = 3'h0;
      4'h3:
          \$183  = 3'h1;
      4'h4:
          \$183  = 3'h1;
      4'h5:
          \$183  = 3'h1;
      4'h6:
          \$183  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$186  = 3'h0;
    casez (\$129 [2:0])
      3'h0:
          \$186  = 3'h0;
      3'h1:
          \$186  = 3'h0;
      3'h2:
          \$186  = 3'h0;
      3'h3:
          \$186  = 3'h1;
      3'h4:
          \$186  = 3'h1;
      3'h5:
          \$186  = 3'h1;
      3'h6:
          \$186  = 3'h2;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$214  = 2'h0;
    casez (\$129 [2:0])
      3'h0:
          \$214  = 2'h0;
      3'h1:
          \$214  = 2'h1;
      3'h2:
          \$214  = 2'h2;
      3'h3:
          \$214  = 2'h0;
      3'h4:
          \$214  = 2'h1;
      3'h5:
          \$214  = 2'h2;
      3'h6:
          \$214  = 2'h0;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    run_1 = \$3 [4:0];
    if (level[0]) begin
      run_1 = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    run_2 = \$4 [4:0];
    if (level[0]) begin
      run_2 = 5'h01;
    end
    if (level[1]) begin
      run_2 = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    run_3 = \$5 [4:0];
    if (level[0]) begin
      run_3 = 5'h02;
    end
    if (level[1]) begin
      run_3 = 5'h01;
    end
    if (level[2]) begin
      run_3 = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    run_4 = \$6 [4:0];
    if (level[0]) begin
      run_4 = 5'h03;
    end
    if (level[1]) begin
      run_4 = 5'h02;
    end
    if (level[2]) begin
      run_4 = 5'h01;
    end
    if (level[3]) begin
      run_4 = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$215  = i__valid;
    if (\i__ready$4 ) begin
      \$215  = \i__valid$30 ;
    end
    if (rst) begin
      \$215  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$216  = word;
    if (\i__ready$4 ) begin
      if (\i__valid$30 ) begin
        \$216 [67:64] = \i__payload$31 [67:64];
        \$216 [15:0] = \$201 ;
        \$216 [31:16] = \$205 ;
        \$216 [47:32] = \$209 ;
        \$216 [63:48] = \$213 ;
      end
    end
    if (rst) begin
      \$216  = 68'h00000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$217  = coded;
    if (\i__ready$4 ) begin
      if (\i__valid$30 ) begin
        \$217  = \coded$32 ;
      end
    end
    if (rst) begin
      \$217  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$218  = \$signal$15 ;
    if (\i__ready$4 ) begin
      if (\i__valid$30 ) begin
        \$218 [0] = \$198 ;
        \$218 [1] = \$202 ;
        \$218 [2] = \$206 ;
        \$218 [3] = \$210 ;
      end
    end
    if (rst) begin
      \$218  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$219  = level;
    if (\i__ready$4 ) begin
      if (\i__valid$30 ) begin
        \$219 [0] = \$199 ;
        \$219 [1] = \$203 ;
        \$219 [2] = \$207 ;
        \$219 [3] = \$211 ;
      end
    end
    if (rst) begin
      \$219  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$220  = start;
    if (\$signal$2 ) begin
      \$220  = run_4;
      if (word[67]) begin
        \$220  = 5'h00;
      end
    end
    if (rst) begin
      \$220  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$221  = base;
    if (\$signal$2 ) begin
      \$221  = \$214 ;
      if (word[67]) begin
        \$221  = 2'h0;
      end
    end
    if (rst) begin
      \$221  = 2'h0;
    end
  end
  assign \$signal  = i__valid;
  assign run_0 = \$2 [4:0];
  assign place_2 = \$43 [2:0];
  assign place_3 = \$80 [2:0];
  assign place_4 = \$129 [2:0];
  assign \o__valid$25  = o__valid;
  assign \o__ready$27  = o__ready;
  assign o__payload[63:0] = \$197 ;
  assign o__payload[64] = \o__payload$23 [67];
  assign i__payload[170:169] = 2'h3;
  assign i__payload[168] = word[67];
  assign i__payload[164] = \$194 ;
  assign i__payload[163:100] = word[63:0];
  assign i__payload[95:75] = { word[63:48], run_3 };
  assign i__payload[70:50] = { word[47:32], run_2 };
  assign i__payload[45:25] = { word[31:16], run_1 };
  assign i__payload[20:0] = { word[15:0], \$2 [4:0] };
  assign i__payload[167] = \$193 ;
  assign i__payload[166:165] = \$189 [1:0];
  assign i__payload[97] = \$181 [0];
  assign i__payload[99:98] = \$180 ;
  assign i__payload[96] = \$179 [3];
  assign i__payload[72] = \$168 [0];
  assign i__payload[74:73] = \$167 ;
  assign i__payload[71] = \$166 [2];
  assign i__payload[47] = \$155 [0];
  assign i__payload[49:48] = \$154 ;
  assign i__payload[46] = \$153 [1];
  assign i__payload[22] = \$142 [0];
  assign i__payload[24:23] = \$141 ;
  assign i__payload[21] = \$140 [0];
endmodule

module \store_unit.encoder.gearbox (rst, o__ready, i__ready, i__payload, i__valid, o__valid, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire \$133 ;
  wire \$134 ;
  wire \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire \$141 ;
  wire \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire \$147 ;
  wire \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire \$161 ;
  wire \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire \$184 ;
  wire \$185 ;
  wire \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire \$207 ;
  wire \$208 ;
  wire \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire \$212 ;
  wire \$213 ;
  wire \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire \$217 ;
  wire \$218 ;
  wire \$219 ;
  wire \$22 ;
  wire [2:0] \$220 ;
  wire \$221 ;
  wire \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire \$226 ;
  wire \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire \$23 ;
  wire [20:0] \$230 ;
  wire [20:0] \$231 ;
  wire [20:0] \$232 ;
  wire [20:0] \$233 ;
  wire [20:0] \$234 ;
  wire [20:0] \$235 ;
  wire [20:0] \$236 ;
  wire [20:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire [20:0] \$246 ;
  wire [20:0] \$247 ;
  wire [20:0] \$248 ;
  wire [20:0] \$249 ;
  wire \$25 ;
  wire [20:0] \$250 ;
  wire [20:0] \$251 ;
  wire [20:0] \$252 ;
  wire [20:0] \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [20:0] \$262 ;
  wire [20:0] \$263 ;
  wire [20:0] \$264 ;
  wire [20:0] \$265 ;
  wire [20:0] \$266 ;
  wire [20:0] \$267 ;
  wire [20:0] \$268 ;
  wire [20:0] \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire \$273 ;
  wire \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire \$281 ;
  wire \$282 ;
  wire \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire \$286 ;
  wire \$287 ;
  wire \$288 ;
  wire \$289 ;
  wire \$29 ;
  wire \$290 ;
  wire \$291 ;
  wire \$292 ;
  wire \$293 ;
  wire \$294 ;
  wire \$295 ;
  wire \$296 ;
  wire \$297 ;
  wire \$298 ;
  wire \$299 ;
  wire \$3 ;
  wire \$30 ;
  wire \$300 ;
  wire \$301 ;
  wire \$302 ;
  wire \$303 ;
  wire \$304 ;
  wire \$305 ;
  wire \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire \$314 ;
  wire \$315 ;
  wire \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire \$319 ;
  wire \$32 ;
  wire \$320 ;
  wire \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire \$324 ;
  wire \$325 ;
  wire \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire \$329 ;
  wire \$33 ;
  wire \$330 ;
  wire \$331 ;
  wire \$332 ;
  wire \$333 ;
  wire \$334 ;
  wire \$335 ;
  wire \$336 ;
  wire \$337 ;
  wire \$338 ;
  wire \$339 ;
  wire \$34 ;
  wire \$340 ;
  wire \$341 ;
  wire \$342 ;
  wire \$343 ;
  wire \$344 ;
  wire \$345 ;
  wire \$346 ;
  wire \$347 ;
  wire \$348 ;
  wire \$349 ;
  wire \$35 ;
  wire \$350 ;
  wire \$351 ;
  wire \$352 ;
  wire \$353 ;
  wire \$354 ;
  wire \$355 ;
  wire \$356 ;
  wire \$357 ;
  wire \$358 ;
  wire \$359 ;
  wire \$36 ;
  wire \$360 ;
  wire \$361 ;
  wire \$362 ;
  wire \$363 ;
  wire \$364 ;
  wire \$365 ;
  wire \$366 ;
  wire \$367 ;
  wire \$368 ;
  wire \$369 ;
  wire \$37 ;
  wire \$370 ;
  wire \$371 ;
  wire \$372 ;
  wire \$373 ;
  wire \$374 ;
  wire \$375 ;
  wire \$376 ;
  wire \$377 ;
  wire \$378 ;
  wire \$379 ;
  wire \$38 ;
  wire \$380 ;
  wire \$381 ;
  wire \$382 ;
  wire \$383 ;
  wire \$384 ;
  wire \$385 ;
  wire \$386 ;
  wire \$387 ;
  wire \$388 ;
  wire \$389 ;
  wire \$39 ;
  wire \$390 ;
  wire \$391 ;
  wire \$392 ;
  wire \$393 ;
  wire \$394 ;
  wire \$395 ;
  wire \$396 ;
  wire \$397 ;
  wire \$398 ;
  wire \$399 ;
  wire \$4 ;
  wire \$40 ;
  wire \$400 ;
  wire \$401 ;
  wire \$402 ;
  wire \$403 ;
  wire \$404 ;
  wire \$405 ;
  wire \$406 ;
  wire \$407 ;
  wire \$408 ;
  wire \$409 ;
  wire \$41 ;
  wire \$410 ;
  wire \$411 ;
  wire \$412 ;
  wire \$413 ;
  wire \$414 ;
  wire \$415 ;
  wire \$416 ;
  wire \$417 ;
  wire \$418 ;
  wire \$419 ;
  wire \$42 ;
  wire \$420 ;
  wire \$421 ;
  wire \$422 ;
  wire \$423 ;
  wire \$424 ;
  wire \$425 ;
  wire \$426 ;
  wire \$427 ;
  wire \$428 ;
  wire \$429 ;
  wire \$43 ;
  wire \$430 ;
  wire \$431 ;
  wire \$432 ;
  wire \$433 ;
  wire \$434 ;
  wire \$435 ;
  wire \$436 ;
  wire \$437 ;
  wire \$438 ;
  wire \$439 ;
  wire \$44 ;
  wire \$440 ;
  wire [20:0] \$441 ;
  wire [20:0] \$442 ;
  wire [20:0] \$443 ;
  wire [20:0] \$444 ;
  wire [20:0] \$445 ;
  wire [20:0] \$446 ;
  wire [20:0] \$447 ;
  wire [20:0] \$448 ;
  wire [20:0] \$449 ;
  wire \$45 ;
  wire \$450 ;
  wire \$451 ;
  wire \$452 ;
  wire \$453 ;
  wire \$454 ;
  wire \$455 ;
  wire \$456 ;
  wire \$457 ;
  wire \$458 ;
  wire \$459 ;
  wire \$46 ;
  wire \$460 ;
  wire \$461 ;
  wire \$462 ;
  wire \$463 ;
  wire \$464 ;
  wire \$465 ;
  wire \$466 ;
  wire \$467 ;
  wire \$468 ;
  wire \$469 ;
  wire \$47 ;
  wire \$470 ;
  wire \$471 ;
  wire \$472 ;
  wire \$473 ;
  wire \$474 ;
  wire \$475 ;
  wire \$476 ;
  wire \$477 ;
  wire \$478 ;
  wire \$479 ;
  wire \$48 ;
  wire \$480 ;
  wire \$481 ;
  wire \$482 ;
  wire \$483 ;
  wire \$484 ;
  wire \$485 ;
  wire \$486 ;
  wire \$487 ;
  wire \$488 ;
  wire \$489 ;
  wire \$49 ;
  wire \$490 ;
  wire \$491 ;
  wire \$492 ;
  wire \$493 ;
  wire \$494 ;
  wire \$495 ;
  wire \$496 ;
  wire \$497 ;
  wire \$498 ;
  wire \$499 ;
  wire \$5 ;
  wire \$50 ;
  wire \$500 ;
  wire \$501 ;
  wire \$502 ;
  wire \$503 ;
  wire \$504 ;
  wire \$505 ;
  wire \$506 ;
  wire \$507 ;
  wire \$508 ;
  wire \$509 ;
  wire \$51 ;
  wire \$510 ;
  wire \$511 ;
  wire \$512 ;
  wire \$513 ;
  wire \$514 ;
  wire \$515 ;
  wire \$516 ;
  wire \$517 ;
  wire \$518 ;
  wire \$519 ;
  wire \$52 ;
  wire \$520 ;
  wire \$521 ;
  wire \$522 ;
  wire \$523 ;
  wire \$524 ;
  wire \$525 ;
  wire \$526 ;
  wire \$527 ;
  wire \$528 ;
  wire \$529 ;
  wire \$53 ;
  wire \$530 ;
  wire \$531 ;
  wire \$532 ;
  wire \$533 ;
  wire \$534 ;
  wire \$535 ;
  wire \$536 ;
  wire \$537 ;
  wire \$538 ;
  wire \$539 ;
  wire \$54 ;
  wire \$540 ;
  wire \$541 ;
  wire \$542 ;
  wire \$543 ;
  wire \$544 ;
  wire \$545 ;
  wire \$546 ;
  wire \$547 ;
  wire \$548 ;
  wire \$549 ;
  wire \$55 ;
  wire \$550 ;
  wire \$551 ;
  wire \$552 ;
  wire \$553 ;
  wire \$554 ;
  wire \$555 ;
  wire \$556 ;
  wire \$557 ;
  wire \$558 ;
  wire \$559 ;
  wire \$56 ;
  wire \$560 ;
  wire \$561 ;
  wire \$562 ;
  wire \$563 ;
  wire \$564 ;
  wire \$565 ;
  wire \$566 ;
  wire \$567 ;
  wire \$568 ;
  wire \$569 ;
  wire \$57 ;
  wire \$570 ;
  wire \$571 ;
  wire \$572 ;
  wire \$573 ;
  wire \$574 ;
  wire \$575 ;
  wire \$576 ;
  wire \$577 ;
  wire \$578 ;
  wire \$579 ;
  wire \$58 ;
  wire \$580 ;
  wire \$581 ;
  wire \$582 ;
  wire \$583 ;
  wire \$584 ;
  wire \$585 ;
  wire \$586 ;
  wire \$587 ;
  wire \$588 ;
  wire \$589 ;
  wire \$59 ;
  wire \$590 ;
  wire \$591 ;
  wire \$592 ;
  wire \$593 ;
  wire \$594 ;
  wire \$595 ;
  wire \$596 ;
  wire \$597 ;
  wire \$598 ;
  wire \$599 ;
  wire \$6 ;
  wire \$60 ;
  wire \$600 ;
  wire \$601 ;
  wire \$602 ;
  wire \$603 ;
  wire \$604 ;
  wire \$605 ;
  wire \$606 ;
  wire \$607 ;
  wire \$608 ;
  wire \$609 ;
  wire \$61 ;
  wire \$610 ;
  wire \$611 ;
  wire \$612 ;
  wire \$613 ;
  wire \$614 ;
  wire \$615 ;
  wire \$616 ;
  wire \$617 ;
  wire [20:0] \$618 ;
  wire [20:0] \$619 ;
  wire \$62 ;
  wire [20:0] \$620 ;
  wire [20:0] \$621 ;
  wire [20:0] \$622 ;
  wire [20:0] \$623 ;
  wire [20:0] \$624 ;
  wire [20:0] \$625 ;
  wire [20:0] \$626 ;
  wire \$627 ;
  wire \$628 ;
  wire \$629 ;
  wire \$63 ;
  wire \$630 ;
  wire \$631 ;
  wire \$632 ;
  wire \$633 ;
  wire \$634 ;
  wire \$635 ;
  wire \$636 ;
  wire \$637 ;
  wire \$638 ;
  wire \$639 ;
  wire \$64 ;
  wire \$640 ;
  wire \$641 ;
  wire \$642 ;
  wire \$643 ;
  wire \$644 ;
  wire \$645 ;
  wire \$646 ;
  wire \$647 ;
  wire \$648 ;
  wire \$649 ;
  wire \$65 ;
  wire \$650 ;
  wire \$651 ;
  wire \$652 ;
  wire \$653 ;
  wire \$654 ;
  wire \$655 ;
  wire \$656 ;
  wire \$657 ;
  wire \$658 ;
  wire \$659 ;
  wire \$66 ;
  wire \$660 ;
  wire \$661 ;
  wire \$662 ;
  wire \$663 ;
  wire \$664 ;
  wire \$665 ;
  wire \$666 ;
  wire \$667 ;
  wire \$668 ;
  wire \$669 ;
  wire \$67 ;
  wire \$670 ;
  wire \$671 ;
  wire \$672 ;
  wire \$673 ;
  wire \$674 ;
  wire \$675 ;
  wire \$676 ;
  wire \$677 ;
  wire \$678 ;
  wire \$679 ;
  wire \$68 ;
  wire \$680 ;
  wire \$681 ;
  wire \$682 ;
  wire \$683 ;
  wire \$684 ;
  wire \$685 ;
  wire \$686 ;
  wire \$687 ;
  wire \$688 ;
  wire \$689 ;
  wire \$69 ;
  wire \$690 ;
  wire \$691 ;
  wire \$692 ;
  wire \$693 ;
  wire \$694 ;
  wire \$695 ;
  wire \$696 ;
  wire \$697 ;
  wire \$698 ;
  wire \$699 ;
  wire \$7 ;
  wire \$70 ;
  wire \$700 ;
  wire \$701 ;
  wire \$702 ;
  wire \$703 ;
  wire \$704 ;
  wire \$705 ;
  wire \$706 ;
  wire \$707 ;
  wire \$708 ;
  wire \$709 ;
  wire \$71 ;
  wire \$710 ;
  wire \$711 ;
  wire \$712 ;
  wire \$713 ;
  wire \$714 ;
  wire \$715 ;
  wire \$716 ;
  wire \$717 ;
  wire \$718 ;
  wire \$719 ;
  wire \$72 ;
  wire \$720 ;
  wire \$721 ;
  wire \$722 ;
  wire \$723 ;
  wire \$724 ;
  wire \$725 ;
  wire \$726 ;
  wire \$727 ;
  wire \$728 ;
  wire \$729 ;
  wire \$73 ;
  wire \$730 ;
  wire \$731 ;
  wire \$732 ;
  wire \$733 ;
  wire \$734 ;
  wire \$735 ;
  wire \$736 ;
  wire \$737 ;
  wire \$738 ;
  wire \$739 ;
  wire \$74 ;
  wire \$740 ;
  wire \$741 ;
  wire \$742 ;
  wire \$743 ;
  wire \$744 ;
  wire \$745 ;
  wire \$746 ;
  wire \$747 ;
  wire \$748 ;
  wire \$749 ;
  wire \$75 ;
  wire \$750 ;
  wire \$751 ;
  wire \$752 ;
  wire \$753 ;
  wire \$754 ;
  wire \$755 ;
  wire \$756 ;
  wire \$757 ;
  wire \$758 ;
  wire \$759 ;
  wire \$76 ;
  wire \$760 ;
  wire \$761 ;
  wire \$762 ;
  wire \$763 ;
  wire \$764 ;
  wire \$765 ;
  wire \$766 ;
  wire \$767 ;
  wire \$768 ;
  wire \$769 ;
  wire \$77 ;
  wire \$770 ;
  wire \$771 ;
  wire \$772 ;
  wire \$773 ;
  wire \$774 ;
  wire \$775 ;
  wire \$776 ;
  wire \$777 ;
  wire \$778 ;
  wire \$779 ;
  wire \$78 ;
  wire \$780 ;
  wire \$781 ;
  wire \$782 ;
  wire \$783 ;
  wire \$784 ;
  wire \$785 ;
  wire \$786 ;
  wire \$787 ;
  wire \$788 ;
  wire \$789 ;
  wire \$79 ;
  wire \$790 ;
  wire \$791 ;
  wire \$792 ;
  wire \$793 ;
  wire \$794 ;
  wire [20:0] \$795 ;
  wire [20:0] \$796 ;
  wire [20:0] \$797 ;
  wire [20:0] \$798 ;
  wire [20:0] \$799 ;
  wire \$8 ;
  wire \$80 ;
  wire [20:0] \$800 ;
  wire [20:0] \$801 ;
  wire [20:0] \$802 ;
  wire [20:0] \$803 ;
  wire [63:0] \$804 ;
  wire [63:0] \$805 ;
  reg [1:0] \$806 ;
  reg \$807 ;
  reg \$808 ;
  reg \$809 ;
  wire \$81 ;
  reg [170:0] \$810 ;
  reg [20:0] \$811 ;
  reg [20:0] \$812 ;
  reg [20:0] \$813 ;
  reg \$814 ;
  reg [67:0] \$815 ;
  wire \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire \$signal$3 ;
  reg begun = 1'h0;
  reg busy = 1'h0;
  input clk;
  wire clk;
  wire ends;
  wire [20:0] fill;
  wire \final ;
  reg first = 1'h0;
  wire halt;
  reg [170:0] held = 171'h0000000000000000000000000000000000000000000;
  wire [3:0] here_0;
  wire [3:0] here_1;
  wire [3:0] here_2;
  input [170:0] i__payload;
  wire [170:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [20:0] kept_0 = 21'h000000;
  reg [20:0] kept_1 = 21'h000000;
  reg [20:0] kept_2 = 21'h000000;
  output [67:0] o__payload;
  reg [67:0] o__payload = 68'h00000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  wire [3:0] stay_0;
  wire [3:0] stay_1;
  wire [3:0] stay_2;
  reg [1:0] turn = 2'h1;
  assign \$180  = ~ held[167];
  assign \$181  = here_2[1] & \$180 ;
  assign \$182  = \$179  | \$181 ;
  assign \$183  = \$174  & \$182 ;
  assign \$184  = held[74:73] == 2'h2;
  assign \$185  = held[71] & \$184 ;
  assign \$186  = \$185  & first;
  assign \$187  = ! held[72];
  assign \$188  = \$186  & \$187 ;
  assign \$189  = ~ busy;
  assign \$190  = ~ begun;
  assign \$191  = \$189  & \$190 ;
  assign \$192  = ~ \$191 ;
  assign \$193  = held[74:73] == 2'h2;
  assign \$194  = held[71] & \$193 ;
  assign \$195  = held[72] == turn;
  assign \$196  = held[167] & \$195 ;
  assign \$197  = \$194  & \$196 ;
  assign \$198  = ~ held[167];
  assign \$199  = here_2[2] & \$198 ;
  assign \$200  = \$197  | \$199 ;
  assign \$201  = \$192  & \$200 ;
  assign \$202  = held[99:98] == 2'h2;
  assign \$203  = held[96] & \$202 ;
  assign \$204  = \$203  & first;
  assign \$205  = ! held[97];
  assign \$206  = \$204  & \$205 ;
  assign \$207  = ~ busy;
  assign \$208  = ~ begun;
  assign \$209  = \$207  & \$208 ;
  assign \$210  = ~ \$209 ;
  assign \$211  = held[99:98] == 2'h2;
  assign \$212  = held[96] & \$211 ;
  assign \$213  = held[97] == turn;
  assign \$214  = held[167] & \$213 ;
  assign \$215  = \$212  & \$214 ;
  assign \$216  = ~ held[167];
  assign \$217  = here_2[3] & \$216 ;
  assign \$218  = \$215  | \$217 ;
  assign \$219  = \$210  & \$218 ;
  assign \$220  = turn + 1'h1;
  assign \$221  = ~ held[168];
  assign \$222  = | here_0;
  assign \$223  = held[167] | \$222 ;
  assign \$224  = \$signal$3  & \$223 ;
  assign \$225  = ~ busy;
  assign \$226  = ~ begun;
  assign \$227  = \$225  & \$226 ;
  assign \$228  = \$224  | \$227 ;
  assign \$229  = | stay_0;
  assign \$230  = held[20:0] & { stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0], stay_0[0] };
  assign \$231  = held[45:25] & { stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1], stay_0[1] };
  assign \$232  = \$230  | \$231 ;
  assign \$233  = held[70:50] & { stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2], stay_0[2] };
  assign \$234  = \$232  | \$233 ;
  assign \$235  = held[95:75] & { stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3], stay_0[3] };
  assign \$236  = \$234  | \$235 ;
  assign \$237  = \$229  ? \$236  : 21'h000000;
  assign \$238  = | here_1;
  assign \$239  = held[167] | \$238 ;
  assign \$240  = \$signal$3  & \$239 ;
  assign \$241  = ~ busy;
  assign \$242  = ~ begun;
  assign \$243  = \$241  & \$242 ;
  assign \$244  = \$240  | \$243 ;
  assign \$245  = | stay_1;
  assign \$246  = held[20:0] & { stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0], stay_1[0] };
  assign \$247  = held[45:25] & { stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1], stay_1[1] };
  assign \$248  = \$246  | \$247 ;
  assign \$249  = held[70:50] & { stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2], stay_1[2] };
  assign \$250  = \$248  | \$249 ;
  assign \$251  = held[95:75] & { stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3], stay_1[3] };
  assign \$252  = \$250  | \$251 ;
  assign \$253  = \$245  ? \$252  : 21'h000000;
  assign \$254  = | here_2;
  assign \$255  = held[167] | \$254 ;
  assign \$256  = \$signal$3  & \$255 ;
  assign \$257  = ~ busy;
  assign \$258  = ~ begun;
  assign \$259  = \$257  & \$258 ;
  assign \$260  = \$256  | \$259 ;
  assign \$261  = | stay_2;
  assign \$262  = held[20:0] & { stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0], stay_2[0] };
  assign \$263  = held[45:25] & { stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1], stay_2[1] };
  assign \$264  = \$262  | \$263 ;
  assign \$265  = held[70:50] & { stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2], stay_2[2] };
  assign \$266  = \$264  | \$265 ;
  assign \$267  = held[95:75] & { stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3], stay_2[3] };
  assign \$268  = \$266  | \$267 ;
  assign \$269  = \$261  ? \$268  : 21'h000000;
  assign \$270  = busy & held[167];
  assign \$273  = ~ held[164];
  assign \$274  = ~ ends;
  assign \$275  = held[170:169] > 1'h0;
  assign \$276  = \$274  | \$275 ;
  assign \$277  = \$273  & \$276 ;
  assign \$278  = | here_0;
  assign \$279  = ~ \$278 ;
  assign \$280  = \$277  & \$279 ;
  assign \$281  = ~ held[164];
  assign \$282  = ~ ends;
  assign \$283  = held[170:169] > 1'h0;
  assign \$284  = \$282  | \$283 ;
  assign \$285  = \$281  & \$284 ;
  assign \$286  = | here_0;
  assign \$287  = ~ \$286 ;
  assign \$288  = \$285  & \$287 ;
  assign \$289  = ~ held[164];
  assign \$290  = ~ ends;
  assign \$291  = held[170:169] > 1'h0;
  assign \$292  = \$290  | \$291 ;
  assign \$293  = \$289  & \$292 ;
  assign \$294  = | here_0;
  assign \$295  = ~ \$294 ;
  assign \$296  = \$293  & \$295 ;
  assign \$297  = ~ held[164];
  assign \$298  = ~ ends;
  assign \$299  = held[170:169] > 1'h0;
  assign \$300  = \$298  | \$299 ;
  assign \$301  = \$297  & \$300 ;
  assign \$302  = | here_0;
  assign \$303  = ~ \$302 ;
  assign \$304  = \$301  & \$303 ;
  assign \$305  = ~ held[164];
  assign \$306  = ~ ends;
  assign \$307  = held[170:169] > 1'h0;
  assign \$308  = \$306  | \$307 ;
  assign \$309  = \$305  & \$308 ;
  assign \$310  = | here_0;
  assign \$311  = ~ \$310 ;
  assign \$312  = \$309  & \$311 ;
  assign \$313  = ~ held[164];
  assign \$314  = ~ ends;
  assign \$315  = held[170:169] > 1'h0;
  assign \$316  = \$314  | \$315 ;
  assign \$317  = \$313  & \$316 ;
  assign \$318  = | here_0;
  assign \$319  = ~ \$318 ;
  assign \$320  = \$317  & \$319 ;
  assign \$321  = ~ held[164];
  assign \$322  = ~ ends;
  assign \$323  = held[170:169] > 1'h0;
  assign \$324  = \$322  | \$323 ;
  assign \$325  = \$321  & \$324 ;
  assign \$326  = | here_0;
  assign \$327  = ~ \$326 ;
  assign \$328  = \$325  & \$327 ;
  assign \$329  = ~ held[164];
  assign \$330  = ~ ends;
  assign \$331  = held[170:169] > 1'h0;
  assign \$332  = \$330  | \$331 ;
  assign \$333  = \$329  & \$332 ;
  assign \$334  = | here_0;
  assign \$335  = ~ \$334 ;
  assign \$336  = \$333  & \$335 ;
  assign \$337  = ~ held[164];
  assign \$338  = ~ ends;
  assign \$339  = held[170:169] > 1'h0;
  assign \$340  = \$338  | \$339 ;
  assign \$341  = \$337  & \$340 ;
  assign \$342  = | here_0;
  assign \$343  = ~ \$342 ;
  assign \$344  = \$341  & \$343 ;
  assign \$345  = ~ held[164];
  assign \$346  = ~ ends;
  assign \$347  = held[170:169] > 1'h0;
  assign \$348  = \$346  | \$347 ;
  assign \$349  = \$345  & \$348 ;
  assign \$350  = | here_0;
  assign \$351  = ~ \$350 ;
  assign \$352  = \$349  & \$351 ;
  assign \$353  = ~ held[164];
  assign \$354  = ~ ends;
  assign \$355  = held[170:169] > 1'h0;
  assign \$356  = \$354  | \$355 ;
  assign \$357  = \$353  & \$356 ;
  assign \$358  = | here_0;
  assign \$359  = ~ \$358 ;
  assign \$360  = \$357  & \$359 ;
  assign \$361  = ~ held[164];
  assign \$362  = ~ ends;
  assign \$363  = held[170:169] > 1'h0;
  assign \$364  = \$362  | \$363 ;
  assign \$365  = \$361  & \$364 ;
  assign \$366  = | here_0;
  assign \$367  = ~ \$366 ;
  assign \$368  = \$365  & \$367 ;
  assign \$369  = ~ held[164];
  assign \$370  = ~ ends;
  assign \$371  = held[170:169] > 1'h0;
  assign \$372  = \$370  | \$371 ;
  assign \$373  = \$369  & \$372 ;
  assign \$374  = | here_0;
  assign \$375  = ~ \$374 ;
  assign \$376  = \$373  & \$375 ;
  assign \$377  = ~ held[164];
  assign \$378  = ~ ends;
  assign \$379  = held[170:169] > 1'h0;
  assign \$380  = \$378  | \$379 ;
  assign \$381  = \$377  & \$380 ;
  assign \$382  = | here_0;
  assign \$383  = ~ \$382 ;
  assign \$384  = \$381  & \$383 ;
  assign \$385  = ~ held[164];
  assign \$386  = ~ ends;
  assign \$387  = held[170:169] > 1'h0;
  assign \$388  = \$386  | \$387 ;
  assign \$389  = \$385  & \$388 ;
  assign \$390  = | here_0;
  assign \$391  = ~ \$390 ;
  assign \$392  = \$389  & \$391 ;
  assign \$393  = ~ held[164];
  assign \$394  = ~ ends;
  assign \$395  = held[170:169] > 1'h0;
  assign \$396  = \$394  | \$395 ;
  assign \$397  = \$393  & \$396 ;
  assign \$398  = | here_0;
  assign \$399  = ~ \$398 ;
  assign \$400  = \$397  & \$399 ;
  assign \$401  = ~ held[164];
  assign \$402  = ~ ends;
  assign \$403  = held[170:169] > 1'h0;
  assign \$404  = \$402  | \$403 ;
  assign \$405  = \$401  & \$404 ;
  assign \$406  = | here_0;
  assign \$407  = ~ \$406 ;
  assign \$408  = \$405  & \$407 ;
  assign \$409  = ~ held[164];
  assign \$410  = ~ ends;
  assign \$411  = held[170:169] > 1'h0;
  assign \$412  = \$410  | \$411 ;
  assign \$413  = \$409  & \$412 ;
  assign \$414  = | here_0;
  assign \$415  = ~ \$414 ;
  assign \$416  = \$413  & \$415 ;
  assign \$417  = ~ held[164];
  assign \$418  = ~ ends;
  assign \$419  = held[170:169] > 1'h0;
  assign \$420  = \$418  | \$419 ;
  assign \$421  = \$417  & \$420 ;
  assign \$422  = | here_0;
  assign \$423  = ~ \$422 ;
  assign \$424  = \$421  & \$423 ;
  assign \$425  = ~ held[164];
  assign \$426  = ~ ends;
  assign \$427  = held[170:169] > 1'h0;
  assign \$428  = \$426  | \$427 ;
  assign \$429  = \$425  & \$428 ;
  assign \$430  = | here_0;
  assign \$431  = ~ \$430 ;
  assign \$432  = \$429  & \$431 ;
  assign \$433  = ~ held[164];
  assign \$434  = ~ ends;
  assign \$435  = held[170:169] > 1'h0;
  assign \$436  = \$434  | \$435 ;
  assign \$437  = \$433  & \$436 ;
  assign \$438  = | here_0;
  assign \$439  = ~ \$438 ;
  assign \$440  = \$437  & \$439 ;
  assign \$441  = kept_0 & { \$440 , \$432 , \$424 , \$416 , \$408 , \$400 , \$392 , \$384 , \$376 , \$368 , \$360 , \$352 , \$344 , \$336 , \$328 , \$320 , \$312 , \$304 , \$296 , \$288 , \$280  };
  assign \$442  = held[20:0] & { here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0], here_0[0] };
  assign \$443  = held[45:25] & { here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1], here_0[1] };
  assign \$444  = \$442  | \$443 ;
  assign \$445  = held[70:50] & { here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2], here_0[2] };
  assign \$446  = \$444  | \$445 ;
  assign \$447  = held[95:75] & { here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3], here_0[3] };
  assign \$448  = \$446  | \$447 ;
  assign \$449  = \$441  | \$448 ;
  assign \$450  = ~ held[164];
  assign \$451  = ~ ends;
  assign \$452  = held[170:169] > 1'h1;
  assign \$453  = \$451  | \$452 ;
  assign \$454  = \$450  & \$453 ;
  assign \$455  = | here_1;
  assign \$456  = ~ \$455 ;
  assign \$457  = \$454  & \$456 ;
  assign \$458  = ~ held[164];
  assign \$459  = ~ ends;
  assign \$460  = held[170:169] > 1'h1;
  assign \$461  = \$459  | \$460 ;
  assign \$462  = \$458  & \$461 ;
  assign \$463  = | here_1;
  assign \$464  = ~ \$463 ;
  assign \$465  = \$462  & \$464 ;
  assign \$466  = ~ held[164];
  assign \$467  = ~ ends;
  assign \$468  = held[170:169] > 1'h1;
  assign \$469  = \$467  | \$468 ;
  assign \$470  = \$466  & \$469 ;
  assign \$471  = | here_1;
  assign \$472  = ~ \$471 ;
  assign \$473  = \$470  & \$472 ;
  assign \$474  = ~ held[164];
  assign \$475  = ~ ends;
  assign \$476  = held[170:169] > 1'h1;
  assign \$477  = \$475  | \$476 ;
  assign \$478  = \$474  & \$477 ;
  assign \$479  = | here_1;
  assign \$480  = ~ \$479 ;
  assign \$481  = \$478  & \$480 ;
  assign \$482  = ~ held[164];
  assign \$483  = ~ ends;
  assign \$484  = held[170:169] > 1'h1;
  assign \$485  = \$483  | \$484 ;
  assign \$486  = \$482  & \$485 ;
  assign \$487  = | here_1;
  assign \$488  = ~ \$487 ;
  assign \$489  = \$486  & \$488 ;
  assign \$490  = ~ held[164];
  assign \$491  = ~ ends;
  assign \$492  = held[170:169] > 1'h1;
  assign \$493  = \$491  | \$492 ;
  assign \$494  = \$490  & \$493 ;
  assign \$495  = | here_1;
  assign \$496  = ~ \$495 ;
  assign \$497  = \$494  & \$496 ;
  assign \$498  = ~ held[164];
  assign \$499  = ~ ends;
  assign \$500  = held[170:169] > 1'h1;
  assign \$501  = \$499  | \$500 ;
  assign \$502  = \$498  & \$501 ;
  assign \$503  = | here_1;
  assign \$504  = ~ \$503 ;
  assign \$505  = \$502  & \$504 ;
  assign \$506  = ~ held[164];
  assign \$507  = ~ ends;
  assign \$508  = held[170:169] > 1'h1;
  assign \$509  = \$507  | \$508 ;
  assign \$510  = \$506  & \$509 ;
  assign \$511  = | here_1;
  assign \$512  = ~ \$511 ;
  assign \$513  = \$510  & \$512 ;
  assign \$514  = ~ held[164];
  assign \$515  = ~ ends;
  assign \$516  = held[170:169] > 1'h1;
  assign \$517  = \$515  | \$516 ;
  assign \$518  = \$514  & \$517 ;
  assign \$519  = | here_1;
  assign \$520  = ~ \$519 ;
  assign \$521  = \$518  & \$520 ;
  assign \$522  = ~ held[164];
  assign \$523  = ~ ends;
  assign \$524  = held[170:169] > 1'h1;
  assign \$525  = \$523  | \$524 ;
  assign \$526  = \$522  & \$525 ;
  assign \$527  = | here_1;
  assign \$528  = ~ \$527 ;
  assign \$529  = \$526  & \$528 ;
  assign \$530  = ~ held[164];
  assign \$531  = ~ ends;
  assign \$532  = held[170:169] > 1'h1;
  assign \$533  = \$531  | \$532 ;
  assign \$534  = \$530  & \$533 ;
  assign \$535  = | here_1;
  assign \$536  = ~ \$535 ;
  assign \$537  = \$534  & \$536 ;
  assign \$538  = ~ held[164];
  assign \$539  = ~ ends;
  assign \$540  = held[170:169] > 1'h1;
  assign \$541  = \$539  | \$540 ;
  assign \$542  = \$538  & \$541 ;
  assign \$543  = | here_1;
  assign \$544  = ~ \$543 ;
  assign \$545  = \$542  & \$544 ;
  assign \$546  = ~ held[164];
  assign \$547  = ~ ends;
  assign \$548  = held[170:169] > 1'h1;
  assign \$549  = \$547  | \$548 ;
  assign \$550  = \$546  & \$549 ;
  assign \$551  = | here_1;
  assign \$552  = ~ \$551 ;
  assign \$553  = \$550  & \$552 ;
  assign \$554  = ~ held[164];
  assign \$555  = ~ ends;
  assign \$556  = held[170:169] > 1'h1;
  assign \$557  = \$555  | \$556 ;
  assign \$558  = \$554  & \$557 ;
  assign \$559  = | here_1;
  assign \$560  = ~ \$559 ;
  assign \$561  = \$558  & \$560 ;
  assign \$562  = ~ held[164];
  assign \$563  = ~ ends;
  assign \$564  = held[170:169] > 1'h1;
  assign \$565  = \$563  | \$564 ;
  assign \$566  = \$562  & \$565 ;
  assign \$567  = | here_1;
  assign \$568  = ~ \$567 ;
  assign \$569  = \$566  & \$568 ;
  assign \$570  = ~ held[164];
  assign \$571  = ~ ends;
  assign \$572  = held[170:169] > 1'h1;
  assign \$573  = \$571  | \$572 ;
  assign \$574  = \$570  & \$573 ;
  assign \$575  = | here_1;
  assign \$576  = ~ \$575 ;
  assign \$577  = \$574  & \$576 ;
  assign \$578  = ~ held[164];
  assign \$579  = ~ ends;
  assign \$580  = held[170:169] > 1'h1;
  assign \$581  = \$579  | \$580 ;
  assign \$582  = \$578  & \$581 ;
  assign \$583  = | here_1;
  assign \$584  = ~ \$583 ;
  assign \$585  = \$582  & \$584 ;
  assign \$586  = ~ held[164];
  assign \$587  = ~ ends;
  assign \$588  = held[170:169] > 1'h1;
  assign \$589  = \$587  | \$588 ;
  assign \$590  = \$586  & \$589 ;
  assign \$591  = | here_1;
  assign \$592  = ~ \$591 ;
  assign \$593  = \$590  & \$592 ;
  assign \$594  = ~ held[164];
  assign \$595  = ~ ends;
  assign \$596  = held[170:169] > 1'h1;
  assign \$597  = \$595  | \$596 ;
  assign \$598  = \$594  & \$597 ;
  assign \$599  = | here_1;
  assign \$600  = ~ \$599 ;
  assign \$601  = \$598  & \$600 ;
  assign \$602  = ~ held[164];
  assign \$603  = ~ ends;
  assign \$604  = held[170:169] > 1'h1;
  assign \$605  = \$603  | \$604 ;
  assign \$606  = \$602  & \$605 ;
  assign \$607  = | here_1;
  assign \$608  = ~ \$607 ;
  assign \$609  = \$606  & \$608 ;
  assign \$610  = ~ held[164];
  assign \$611  = ~ ends;
  assign \$612  = held[170:169] > 1'h1;
  assign \$613  = \$611  | \$612 ;
  assign \$614  = \$610  & \$613 ;
  assign \$615  = | here_1;
  assign \$616  = ~ \$615 ;
  assign \$617  = \$614  & \$616 ;
  assign \$618  = kept_1 & { \$617 , \$609 , \$601 , \$593 , \$585 , \$577 , \$569 , \$561 , \$553 , \$545 , \$537 , \$529 , \$521 , \$513 , \$505 , \$497 , \$489 , \$481 , \$473 , \$465 , \$457  };
  assign \$619  = held[20:0] & { here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0], here_1[0] };
  assign \$620  = held[45:25] & { here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1], here_1[1] };
  assign \$621  = \$619  | \$620 ;
  assign \$622  = held[70:50] & { here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2], here_1[2] };
  assign \$623  = \$621  | \$622 ;
  assign \$624  = held[95:75] & { here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3], here_1[3] };
  assign \$625  = \$623  | \$624 ;
  assign \$626  = \$618  | \$625 ;
  assign \$627  = ~ held[164];
  assign \$628  = ~ ends;
  assign \$629  = held[170:169] > 2'h2;
  assign \$630  = \$628  | \$629 ;
  assign \$631  = \$627  & \$630 ;
  assign \$632  = | here_2;
  assign \$633  = ~ \$632 ;
  assign \$634  = \$631  & \$633 ;
  assign \$635  = ~ held[164];
  assign \$636  = ~ ends;
  assign \$637  = held[170:169] > 2'h2;
  assign \$638  = \$636  | \$637 ;
  assign \$639  = \$635  & \$638 ;
  assign \$640  = | here_2;
  assign \$641  = ~ \$640 ;
  assign \$642  = \$639  & \$641 ;
  assign \$643  = ~ held[164];
  assign \$644  = ~ ends;
  assign \$645  = held[170:169] > 2'h2;
  assign \$646  = \$644  | \$645 ;
  assign \$647  = \$643  & \$646 ;
  assign \$648  = | here_2;
  assign \$649  = ~ \$648 ;
  assign \$650  = \$647  & \$649 ;
  assign \$651  = ~ held[164];
  assign \$652  = ~ ends;
  assign \$653  = held[170:169] > 2'h2;
  assign \$654  = \$652  | \$653 ;
  assign \$655  = \$651  & \$654 ;
  assign \$656  = | here_2;
  assign \$657  = ~ \$656 ;
  assign \$658  = \$655  & \$657 ;
  assign \$659  = ~ held[164];
  assign \$660  = ~ ends;
  assign \$661  = held[170:169] > 2'h2;
  assign \$662  = \$660  | \$661 ;
  assign \$663  = \$659  & \$662 ;
  assign \$664  = | here_2;
  assign \$665  = ~ \$664 ;
  assign \$666  = \$663  & \$665 ;
  assign \$667  = ~ held[164];
  assign \$668  = ~ ends;
  assign \$669  = held[170:169] > 2'h2;
  assign \$670  = \$668  | \$669 ;
  assign \$671  = \$667  & \$670 ;
  assign \$672  = | here_2;
  assign \$673  = ~ \$672 ;
  assign \$674  = \$671  & \$673 ;
  assign \$675  = ~ held[164];
  assign \$676  = ~ ends;
  assign \$677  = held[170:169] > 2'h2;
  assign \$678  = \$676  | \$677 ;
  assign \$679  = \$675  & \$678 ;
  assign \$680  = | here_2;
  assign \$681  = ~ \$680 ;
  assign \$682  = \$679  & \$681 ;
  assign \$683  = ~ held[164];
  assign \$684  = ~ ends;
  assign \$685  = held[170:169] > 2'h2;
  assign \$686  = \$684  | \$685 ;
  assign \$687  = \$683  & \$686 ;
  assign \$688  = | here_2;
  assign \$689  = ~ \$688 ;
  assign \$690  = \$687  & \$689 ;
  assign \$691  = ~ held[164];
  assign \$692  = ~ ends;
  assign \$693  = held[170:169] > 2'h2;
  assign \$694  = \$692  | \$693 ;
  assign \$695  = \$691  & \$694 ;
  assign \$696  = | here_2;
  assign \$697  = ~ \$696 ;
  assign \$698  = \$695  & \$697 ;
  assign \$699  = ~ held[164];
  assign \$700  = ~ ends;
  assign \$701  = held[170:169] > 2'h2;
  assign \$702  = \$700  | \$701 ;
  assign \$703  = \$699  & \$702 ;
  assign \$704  = | here_2;
  assign \$705  = ~ \$704 ;
  assign \$706  = \$703  & \$705 ;
  assign \$707  = ~ held[164];
  assign \$708  = ~ ends;
  assign \$709  = held[170:169] > 2'h2;
  assign \$710  = \$708  | \$709 ;
  assign \$711  = \$707  & \$710 ;
  assign \$712  = | here_2;
  assign \$713  = ~ \$712 ;
  assign \$714  = \$711  & \$713 ;
  assign \$715  = ~ held[164];
  assign \$716  = ~ ends;
  assign \$717  = held[170:169] > 2'h2;
  assign \$718  = \$716  | \$717 ;
  assign \$719  = \$715  & \$718 ;
  assign \$720  = | here_2;
  assign \$721  = ~ \$720 ;
  assign \$722  = \$719  & \$721 ;
  assign \$723  = ~ held[164];
  assign \$724  = ~ ends;
  assign \$725  = held[170:169] > 2'h2;
  assign \$726  = \$724  | \$725 ;
  assign \$727  = \$723  & \$726 ;
  assign \$728  = | here_2;
  assign \$729  = ~ \$728 ;
  assign \$730  = \$727  & \$729 ;
  assign \$731  = ~ held[164];
  assign \$732  = ~ ends;
  assign \$733  = held[170:169] > 2'h2;
  assign \$734  = \$732  | \$733 ;
  assign \$735  = \$731  & \$734 ;
  assign \$736  = | here_2;
  assign \$737  = ~ \$736 ;
  assign \$738  = \$735  & \$737 ;
  assign \$739  = ~ held[164];
  assign \$740  = ~ ends;
  assign \$741  = held[170:169] > 2'h2;
  assign \$742  = \$740  | \$741 ;
  assign \$743  = \$739  & \$742 ;
  assign \$744  = | here_2;
  assign \$745  = ~ \$744 ;
  assign \$746  = \$743  & \$745 ;
  assign \$747  = ~ held[164];
  assign \$748  = ~ ends;
  assign \$749  = held[170:169] > 2'h2;
  assign \$750  = \$748  | \$749 ;
  assign \$751  = \$747  & \$750 ;
  assign \$752  = | here_2;
  assign \$753  = ~ \$752 ;
  assign \$754  = \$751  & \$753 ;
  assign \$755  = ~ held[164];
  assign \$756  = ~ ends;
  assign \$757  = held[170:169] > 2'h2;
  assign \$758  = \$756  | \$757 ;
  assign \$759  = \$755  & \$758 ;
  assign \$760  = | here_2;
  assign \$761  = ~ \$760 ;
  assign \$762  = \$759  & \$761 ;
  assign \$763  = ~ held[164];
  assign \$764  = ~ ends;
  assign \$765  = held[170:169] > 2'h2;
  assign \$766  = \$764  | \$765 ;
  assign \$767  = \$763  & \$766 ;
  assign \$768  = | here_2;
  assign \$769  = ~ \$768 ;
  assign \$770  = \$767  & \$769 ;
  assign \$771  = ~ held[164];
  assign \$772  = ~ ends;
  assign \$773  = held[170:169] > 2'h2;
  assign \$774  = \$772  | \$773 ;
  assign \$775  = \$771  & \$774 ;
  assign \$776  = | here_2;
  assign \$777  = ~ \$776 ;
  assign \$778  = \$775  & \$777 ;
  assign \$779  = ~ held[164];
  assign \$780  = ~ ends;
  assign \$781  = held[170:169] > 2'h2;
  assign \$782  = \$780  | \$781 ;
  assign \$783  = \$779  & \$782 ;
  assign \$784  = | here_2;
  assign \$785  = ~ \$784 ;
  assign \$786  = \$783  & \$785 ;
  assign \$787  = ~ held[164];
  assign \$788  = ~ ends;
  assign \$789  = held[170:169] > 2'h2;
  assign \$790  = \$788  | \$789 ;
  assign \$791  = \$787  & \$790 ;
  assign \$792  = | here_2;
  assign \$793  = ~ \$792 ;
  assign \$794  = \$791  & \$793 ;
  assign \$795  = kept_2 & { \$794 , \$786 , \$778 , \$770 , \$762 , \$754 , \$746 , \$738 , \$730 , \$722 , \$714 , \$706 , \$698 , \$690 , \$682 , \$674 , \$666 , \$658 , \$650 , \$642 , \$634  };
  assign \$796  = held[20:0] & { here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0], here_2[0] };
  assign \$797  = held[45:25] & { here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1], here_2[1] };
  assign \$798  = \$796  | \$797 ;
  assign \$799  = held[70:50] & { here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2], here_2[2] };
  assign \$800  = \$798  | \$799 ;
  assign \$801  = held[95:75] & { here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3], here_2[3] };
  assign \$802  = \$800  | \$801 ;
  assign \$803  = \$795  | \$802 ;
  assign \$804  = held[163:100] & { held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164], held[164] };
  assign \$805  = { 1'h0, \$803 , \$626 , \$449  } | \$804 ;
  always @(posedge clk)
    turn <= \$806 ;
  always @(posedge clk)
    first <= \$807 ;
  always @(posedge clk)
    begun <= \$808 ;
  always @(posedge clk)
    busy <= \$809 ;
  always @(posedge clk)
    held <= \$810 ;
  always @(posedge clk)
    kept_0 <= \$811 ;
  always @(posedge clk)
    kept_1 <= \$812 ;
  always @(posedge clk)
    kept_2 <= \$813 ;
  always @(posedge clk)
    o__valid <= \$814 ;
  always @(posedge clk)
    o__payload <= \$815 ;
  assign \$1  = ~ o__valid;
  assign \$signal  = o__ready | \$1 ;
  assign \$signal$3  = busy & \$signal ;
  assign \final  = held[166:165] == turn;
  assign \$2  = ~ busy;
  assign \$3  = \$signal$3  & \final ;
  assign i__ready = \$2  | \$3 ;
  assign ends = held[168] & \final ;
  assign \$4  = ! held[24:23];
  assign \$5  = held[21] & \$4 ;
  assign \$6  = \$5  & first;
  assign \$7  = ! held[22];
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ~ busy;
  assign \$10  = ~ begun;
  assign \$11  = \$9  & \$10 ;
  assign \$12  = ~ \$11 ;
  assign \$13  = ! held[24:23];
  assign \$14  = held[21] & \$13 ;
  assign \$15  = held[22] == turn;
  assign \$16  = held[167] & \$15 ;
  assign \$17  = \$14  & \$16 ;
  assign \$18  = ~ held[167];
  assign \$19  = here_0[0] & \$18 ;
  assign \$20  = \$17  | \$19 ;
  assign \$21  = \$12  & \$20 ;
  assign \$22  = ! held[49:48];
  assign \$23  = held[46] & \$22 ;
  assign \$24  = \$23  & first;
  assign \$25  = ! held[47];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = ~ busy;
  assign \$28  = ~ begun;
  assign \$29  = \$27  & \$28 ;
  assign \$30  = ~ \$29 ;
  assign \$31  = ! held[49:48];
  assign \$32  = held[46] & \$31 ;
  assign \$33  = held[47] == turn;
  assign \$34  = held[167] & \$33 ;
  assign \$35  = \$32  & \$34 ;
  assign \$36  = ~ held[167];
  assign \$37  = here_0[1] & \$36 ;
  assign \$38  = \$35  | \$37 ;
  assign \$39  = \$30  & \$38 ;
  assign \$40  = ! held[74:73];
  assign \$41  = held[71] & \$40 ;
  assign \$42  = \$41  & first;
  assign \$43  = ! held[72];
  assign \$44  = \$42  & \$43 ;
  assign \$45  = ~ busy;
  assign \$46  = ~ begun;
  assign \$47  = \$45  & \$46 ;
  assign \$48  = ~ \$47 ;
  assign \$49  = ! held[74:73];
  assign \$50  = held[71] & \$49 ;
  assign \$51  = held[72] == turn;
  assign \$52  = held[167] & \$51 ;
  assign \$53  = \$50  & \$52 ;
  assign \$54  = ~ held[167];
  assign \$55  = here_0[2] & \$54 ;
  assign \$56  = \$53  | \$55 ;
  assign \$57  = \$48  & \$56 ;
  assign \$58  = ! held[99:98];
  assign \$59  = held[96] & \$58 ;
  assign \$60  = \$59  & first;
  assign \$61  = ! held[97];
  assign \$62  = \$60  & \$61 ;
  assign \$63  = ~ busy;
  assign \$64  = ~ begun;
  assign \$65  = \$63  & \$64 ;
  assign \$66  = ~ \$65 ;
  assign \$67  = ! held[99:98];
  assign \$68  = held[96] & \$67 ;
  assign \$69  = held[97] == turn;
  assign \$70  = held[167] & \$69 ;
  assign \$71  = \$68  & \$70 ;
  assign \$72  = ~ held[167];
  assign \$73  = here_0[3] & \$72 ;
  assign \$74  = \$71  | \$73 ;
  assign \$75  = \$66  & \$74 ;
  assign \$76  = held[24:23] == 1'h1;
  assign \$77  = held[21] & \$76 ;
  assign \$78  = \$77  & first;
  assign \$79  = ! held[22];
  assign \$80  = \$78  & \$79 ;
  assign \$81  = ~ busy;
  assign \$82  = ~ begun;
  assign \$83  = \$81  & \$82 ;
  assign \$84  = ~ \$83 ;
  assign \$85  = held[24:23] == 1'h1;
  assign \$86  = held[21] & \$85 ;
  assign \$87  = held[22] == turn;
  assign \$88  = held[167] & \$87 ;
  assign \$89  = \$86  & \$88 ;
  assign \$90  = ~ held[167];
  assign \$91  = here_1[0] & \$90 ;
  assign \$92  = \$89  | \$91 ;
  assign \$93  = \$84  & \$92 ;
  assign \$94  = held[49:48] == 1'h1;
  assign \$95  = held[46] & \$94 ;
  assign \$96  = \$95  & first;
  assign \$97  = ! held[47];
  assign \$98  = \$96  & \$97 ;
  assign \$99  = ~ busy;
  assign \$100  = ~ begun;
  assign \$101  = \$99  & \$100 ;
  assign \$102  = ~ \$101 ;
  assign \$103  = held[49:48] == 1'h1;
  assign \$104  = held[46] & \$103 ;
  assign \$105  = held[47] == turn;
  assign \$106  = held[167] & \$105 ;
  assign \$107  = \$104  & \$106 ;
  assign \$108  = ~ held[167];
  assign \$109  = here_1[1] & \$108 ;
  assign \$110  = \$107  | \$109 ;
  assign \$111  = \$102  & \$110 ;
  assign \$112  = held[74:73] == 1'h1;
  assign \$113  = held[71] & \$112 ;
  assign \$114  = \$113  & first;
  assign \$115  = ! held[72];
  assign \$116  = \$114  & \$115 ;
  assign \$117  = ~ busy;
  assign \$118  = ~ begun;
  assign \$119  = \$117  & \$118 ;
  assign \$120  = ~ \$119 ;
  assign \$121  = held[74:73] == 1'h1;
  assign \$122  = held[71] & \$121 ;
  assign \$123  = held[72] == turn;
  assign \$124  = held[167] & \$123 ;
  assign \$125  = \$122  & \$124 ;
  assign \$126  = ~ held[167];
  assign \$127  = here_1[2] & \$126 ;
  assign \$128  = \$125  | \$127 ;
  assign \$129  = \$120  & \$128 ;
  assign \$130  = held[99:98] == 1'h1;
  assign \$131  = held[96] & \$130 ;
  assign \$132  = \$131  & first;
  assign \$133  = ! held[97];
  assign \$134  = \$132  & \$133 ;
  assign \$135  = ~ busy;
  assign \$136  = ~ begun;
  assign \$137  = \$135  & \$136 ;
  assign \$138  = ~ \$137 ;
  assign \$139  = held[99:98] == 1'h1;
  assign \$140  = held[96] & \$139 ;
  assign \$141  = held[97] == turn;
  assign \$142  = held[167] & \$141 ;
  assign \$143  = \$140  & \$142 ;
  assign \$144  = ~ held[167];
  assign \$145  = here_1[3] & \$144 ;
  assign \$146  = \$143  | \$145 ;
  assign \$147  = \$138  & \$146 ;
  assign \$148  = held[24:23] == 2'h2;
  assign \$149  = held[21] & \$148 ;
  assign \$150  = \$149  & first;
  assign \$151  = ! held[22];
  assign \$152  = \$150  & \$151 ;
  assign \$153  = ~ busy;
  assign \$154  = ~ begun;
  assign \$155  = \$153  & \$154 ;
  assign \$156  = ~ \$155 ;
  assign \$157  = held[24:23] == 2'h2;
  assign \$158  = held[21] & \$157 ;
  assign \$159  = held[22] == turn;
  assign \$160  = held[167] & \$159 ;
  assign \$161  = \$158  & \$160 ;
  assign \$162  = ~ held[167];
  assign \$163  = here_2[0] & \$162 ;
  assign \$164  = \$161  | \$163 ;
  assign \$165  = \$156  & \$164 ;
  assign \$166  = held[49:48] == 2'h2;
  assign \$167  = held[46] & \$166 ;
  assign \$168  = \$167  & first;
  assign \$169  = ! held[47];
  assign \$170  = \$168  & \$169 ;
  assign \$171  = ~ busy;
  assign \$172  = ~ begun;
  assign \$173  = \$171  & \$172 ;
  assign \$174  = ~ \$173 ;
  assign \$175  = held[49:48] == 2'h2;
  assign \$176  = held[46] & \$175 ;
  assign \$177  = held[47] == turn;
  assign \$178  = held[167] & \$177 ;
  assign \$179  = \$176  & \$178 ;
  always @* begin
    if (\$wake ) begin end
    \$806  = turn;
    if (\$signal$3 ) begin
      \$806  = \$220 [1:0];
    end
    if (i__ready) begin
      \$806  = 2'h1;
    end
    if (rst) begin
      \$806  = 2'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$807  = first;
    if (\$signal$3 ) begin
      \$807  = 1'h0;
    end
    if (i__ready) begin
      \$807  = 1'h1;
    end
    if (rst) begin
      \$807  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$808  = begun;
    if (\$signal$3 ) begin
      if (\final ) begin
        \$808  = \$221 ;
      end
    end
    if (rst) begin
      \$808  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$809  = busy;
    if (i__ready) begin
      \$809  = i__valid;
    end
    if (rst) begin
      \$809  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$810  = held;
    if (i__ready) begin
      if (i__valid) begin
        \$810  = i__payload;
      end
    end
    if (rst) begin
      \$810  = 171'h0000000000000000000000000000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$811  = kept_0;
    if (\$228 ) begin
      \$811  = \$237 ;
    end
    if (rst) begin
      \$811  = 21'h000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$812  = kept_1;
    if (\$244 ) begin
      \$812  = \$253 ;
    end
    if (rst) begin
      \$812  = 21'h000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$813  = kept_2;
    if (\$260 ) begin
      \$813  = \$269 ;
    end
    if (rst) begin
      \$813  = 21'h000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$814  = o__valid;
    if (\$signal ) begin
      \$814  = \$272 ;
    end
    if (rst) begin
      \$814  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$815  = o__payload;
    if (\$signal$3 ) begin
      \$815 [63:0] = \$805 ;
      \$815 [65:64] = 2'h3;
      \$815 [66] = held[164];
      \$815 [67] = ends;
      if (ends) begin
        \$815 [65:64] = held[170:169];
      end
    end
    if (rst) begin
      \$815  = 68'h00000000000000000;
    end
  end
  assign fill = 21'h000000;
  assign halt = 1'h0;
  assign stay_2[3] = \$219 ;
  assign stay_2[2] = \$201 ;
  assign stay_2[1] = \$183 ;
  assign stay_2[0] = \$165 ;
  assign here_2[3] = \$206 ;
  assign here_2[2] = \$188 ;
  assign here_2[1] = \$170 ;
  assign here_2[0] = \$152 ;
  assign stay_1[3] = \$147 ;
  assign stay_1[2] = \$129 ;
  assign stay_1[1] = \$111 ;
  assign stay_1[0] = \$93 ;
  assign here_1[3] = \$134 ;
  assign here_1[2] = \$116 ;
  assign here_1[1] = \$98 ;
  assign here_1[0] = \$80 ;
  assign stay_0[3] = \$75 ;
  assign stay_0[2] = \$57 ;
  assign stay_0[1] = \$39 ;
  assign stay_0[0] = \$21 ;
  assign here_0[3] = \$62 ;
  assign here_0[2] = \$44 ;
  assign here_0[1] = \$26 ;
  assign here_0[0] = \$8 ;
  assign \$271  = 1'h1;
  assign \$272  = \$270 ;
endmodule

module \store_unit.marks (rst, i__valid, o__ready, o__valid, i__ready, o__payload, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [3:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [3:0] o__payload;
  wire [3:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [3:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [3:0] write_data;
  wire [3:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x4 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \store_unit.packer (rst, i__ready, o__ready, i__payload, i__valid, o__valid, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  reg \$11 ;
  reg [67:0] \$12 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire [1:0] \$6 ;
  wire [2:0] \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [67:0] o__payload;
  reg [67:0] o__payload = 68'h00000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input rst;
  wire rst;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$5  = i__ready & i__valid;
  assign \$8  = 3'h0 + i__payload[66:64];
  always @(posedge clk)
    o__valid <= \$11 ;
  always @(posedge clk)
    o__payload <= \$12 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = o__valid;
    if (i__ready) begin
      \$11  = \$4 ;
    end
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = o__payload;
    if (\$5 ) begin
      \$12 [66:64] = \$8 [2:0];
      \$12 [67] = i__payload[67];
      if (\$9 ) begin
        \$12 [15:0] = i__payload[15:0];
        \$12 [31:16] = i__payload[31:16];
        \$12 [47:32] = i__payload[47:32];
        \$12 [63:48] = i__payload[63:48];
      end else if (\$10 ) begin
        \$12 [15:0] = 16'h0000;
        \$12 [31:16] = 16'h0000;
        \$12 [47:32] = 16'h0000;
        \$12 [63:48] = 16'h0000;
      end
    end
    if (rst) begin
      \$12  = 68'h00000000000000000;
    end
  end
  assign \$2  = 1'h1;
  assign \$3  = 1'h1;
  assign \$4  = i__valid;
  assign \$6  = 2'h1;
  assign \$7  = 3'h0;
  assign \$9  = 1'h1;
  assign \$10  = 1'h1;
endmodule

module \store_unit.post (rst, \port$0$84 , relu, rescale, step, o__ready, \port$1655$0 , \port$1659$0 , \port$1661$0 , i__valid, o__payload, o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [17:0] \$106 ;
  wire [18:0] \$107 ;
  wire [18:0] \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire [16:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  wire \$115 ;
  wire [17:0] \$116 ;
  wire \$117 ;
  wire [18:0] \$118 ;
  wire \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire [18:0] \$121 ;
  wire \$122 ;
  wire \$123 ;
  wire [18:0] \$124 ;
  wire [18:0] \$125 ;
  wire \$126 ;
  wire [18:0] \$127 ;
  wire \$128 ;
  wire [18:0] \$129 ;
  wire \$13 ;
  wire \$130 ;
  wire [18:0] \$131 ;
  wire \$132 ;
  wire [18:0] \$133 ;
  wire \$134 ;
  wire [18:0] \$135 ;
  wire \$136 ;
  wire [18:0] \$137 ;
  wire \$138 ;
  wire [18:0] \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [18:0] \$141 ;
  wire \$142 ;
  wire [18:0] \$143 ;
  wire \$144 ;
  wire [18:0] \$145 ;
  wire \$146 ;
  wire [18:0] \$147 ;
  wire \$148 ;
  wire [18:0] \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [18:0] \$151 ;
  wire \$152 ;
  wire [18:0] \$153 ;
  wire \$154 ;
  wire [18:0] \$155 ;
  wire [15:0] \$156 ;
  wire [15:0] \$157 ;
  wire [16:0] \$158 ;
  wire [15:0] \$159 ;
  wire \$16 ;
  wire [5:0] \$160 ;
  wire [31:0] \$161 ;
  wire [32:0] \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire \$174 ;
  wire \$175 ;
  wire \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire \$179 ;
  wire \$18 ;
  wire \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [17:0] \$184 ;
  wire [18:0] \$185 ;
  wire [18:0] \$186 ;
  wire \$187 ;
  wire [16:0] \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire \$190 ;
  wire \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [17:0] \$194 ;
  wire \$195 ;
  wire [18:0] \$196 ;
  wire \$197 ;
  wire \$198 ;
  wire [18:0] \$199 ;
  wire [16:0] \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [18:0] \$202 ;
  wire [18:0] \$203 ;
  wire \$204 ;
  wire [18:0] \$205 ;
  wire \$206 ;
  wire [18:0] \$207 ;
  wire \$208 ;
  wire [18:0] \$209 ;
  wire \$21 ;
  wire \$210 ;
  wire [18:0] \$211 ;
  wire \$212 ;
  wire [18:0] \$213 ;
  wire \$214 ;
  wire [18:0] \$215 ;
  wire \$216 ;
  wire [18:0] \$217 ;
  wire \$218 ;
  wire [18:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire [18:0] \$221 ;
  wire \$222 ;
  wire [18:0] \$223 ;
  wire \$224 ;
  wire [18:0] \$225 ;
  wire \$226 ;
  wire [18:0] \$227 ;
  wire \$228 ;
  wire [18:0] \$229 ;
  wire \$23 ;
  wire \$230 ;
  wire [18:0] \$231 ;
  wire \$232 ;
  wire [18:0] \$233 ;
  wire [15:0] \$234 ;
  wire [15:0] \$235 ;
  wire [16:0] \$236 ;
  wire [15:0] \$237 ;
  wire [5:0] \$238 ;
  wire [31:0] \$239 ;
  wire \$24 ;
  wire [32:0] \$240 ;
  wire \$241 ;
  wire \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire \$245 ;
  wire \$246 ;
  wire \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire \$25 ;
  wire \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire \$253 ;
  wire \$254 ;
  wire \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire \$258 ;
  wire \$259 ;
  wire \$26 ;
  wire \$260 ;
  wire \$261 ;
  wire [17:0] \$262 ;
  wire [18:0] \$263 ;
  wire [18:0] \$264 ;
  wire \$265 ;
  wire [16:0] \$266 ;
  wire \$267 ;
  wire \$268 ;
  wire \$269 ;
  wire \$27 ;
  wire \$270 ;
  wire \$271 ;
  wire [17:0] \$272 ;
  wire \$273 ;
  wire [18:0] \$274 ;
  wire \$275 ;
  wire \$276 ;
  wire [18:0] \$277 ;
  wire \$278 ;
  wire \$279 ;
  wire [17:0] \$28 ;
  wire [18:0] \$280 ;
  wire [18:0] \$281 ;
  wire \$282 ;
  wire [18:0] \$283 ;
  wire \$284 ;
  wire [18:0] \$285 ;
  wire \$286 ;
  wire [18:0] \$287 ;
  wire \$288 ;
  wire [18:0] \$289 ;
  wire [18:0] \$29 ;
  wire \$290 ;
  wire [18:0] \$291 ;
  wire \$292 ;
  wire [18:0] \$293 ;
  wire \$294 ;
  wire [18:0] \$295 ;
  wire \$296 ;
  wire [18:0] \$297 ;
  wire \$298 ;
  wire [18:0] \$299 ;
  wire [15:0] \$3 ;
  wire [18:0] \$30 ;
  wire \$300 ;
  wire [18:0] \$301 ;
  wire \$302 ;
  wire [18:0] \$303 ;
  wire \$304 ;
  wire [18:0] \$305 ;
  wire \$306 ;
  wire [18:0] \$307 ;
  wire \$308 ;
  wire [18:0] \$309 ;
  wire \$31 ;
  wire \$310 ;
  wire [18:0] \$311 ;
  wire [15:0] \$312 ;
  wire [15:0] \$313 ;
  reg \$314 ;
  reg [2:0] \$315 ;
  reg \$316 ;
  reg \$317 ;
  reg [2:0] \$318 ;
  reg \$319 ;
  wire [16:0] \$32 ;
  reg \$320 ;
  reg [2:0] \$321 ;
  reg \$322 ;
  reg \$323 ;
  reg [2:0] \$324 ;
  reg \$325 ;
  reg \$326 ;
  reg [2:0] \$327 ;
  reg \$328 ;
  reg \$329 ;
  wire \$33 ;
  reg [2:0] \$330 ;
  reg \$331 ;
  reg [15:0] \$332 ;
  reg [15:0] \$333 ;
  reg [5:0] \$334 ;
  reg [31:0] \$335 ;
  reg [5:0] \$336 ;
  reg [32:0] \$337 ;
  reg [17:0] \$338 ;
  reg [17:0] \$339 ;
  wire \$34 ;
  reg [15:0] \$340 ;
  reg [15:0] \$341 ;
  reg [15:0] \$342 ;
  reg [5:0] \$343 ;
  reg [31:0] \$344 ;
  reg [5:0] \$345 ;
  reg [32:0] \$346 ;
  reg [17:0] \$347 ;
  reg [17:0] \$348 ;
  reg [15:0] \$349 ;
  wire \$35 ;
  reg [15:0] \$350 ;
  reg [15:0] \$351 ;
  reg [5:0] \$352 ;
  reg [31:0] \$353 ;
  reg [5:0] \$354 ;
  reg [32:0] \$355 ;
  reg [17:0] \$356 ;
  reg [17:0] \$357 ;
  reg [15:0] \$358 ;
  reg [15:0] \$359 ;
  wire \$36 ;
  reg [15:0] \$360 ;
  reg [5:0] \$361 ;
  reg [31:0] \$362 ;
  reg [5:0] \$363 ;
  reg [32:0] \$364 ;
  reg [17:0] \$365 ;
  reg [17:0] \$366 ;
  reg [15:0] \$367 ;
  wire \$37 ;
  wire [17:0] \$38 ;
  wire \$39 ;
  wire [5:0] \$4 ;
  wire [18:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [18:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [18:0] \$46 ;
  wire [18:0] \$47 ;
  wire \$48 ;
  wire [18:0] \$49 ;
  wire [31:0] \$5 ;
  wire \$50 ;
  wire [18:0] \$51 ;
  wire \$52 ;
  wire [18:0] \$53 ;
  wire \$54 ;
  wire [18:0] \$55 ;
  wire \$56 ;
  wire [18:0] \$57 ;
  wire \$58 ;
  wire [18:0] \$59 ;
  wire [32:0] \$6 ;
  wire \$60 ;
  wire [18:0] \$61 ;
  wire \$62 ;
  wire [18:0] \$63 ;
  wire \$64 ;
  wire [18:0] \$65 ;
  wire \$66 ;
  wire [18:0] \$67 ;
  wire \$68 ;
  wire [18:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire [18:0] \$71 ;
  wire \$72 ;
  wire [18:0] \$73 ;
  wire \$74 ;
  wire [18:0] \$75 ;
  wire \$76 ;
  wire [18:0] \$77 ;
  wire [15:0] \$78 ;
  wire [15:0] \$79 ;
  wire \$8 ;
  wire [16:0] \$80 ;
  wire [15:0] \$81 ;
  wire [5:0] \$82 ;
  wire [31:0] \$83 ;
  wire [32:0] \$84 ;
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg [15:0] biased = 16'h0000;
  reg [15:0] \biased$43  = 16'h0000;
  reg [15:0] \biased$51  = 16'h0000;
  reg [15:0] \biased$59  = 16'h0000;
  input clk;
  wire clk;
  reg [2:0] count = 3'h0;
  reg [2:0] \count$16  = 3'h0;
  reg [2:0] \count$20  = 3'h0;
  reg [2:0] \count$23  = 3'h0;
  reg [2:0] \count$26  = 3'h0;
  reg [2:0] \count$29  = 3'h0;
  reg [32:0] double = 33'h000000000;
  reg [32:0] \double$48  = 33'h000000000;
  reg [32:0] \double$56  = 33'h000000000;
  reg [32:0] \double$64  = 33'h000000000;
  wire [219:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [17:0] kept = 18'h00000;
  reg [17:0] \kept$50  = 18'h00000;
  reg [17:0] \kept$58  = 18'h00000;
  reg [17:0] \kept$66  = 18'h00000;
  reg last = 1'h0;
  reg \last$18  = 1'h0;
  reg \last$21  = 1'h0;
  reg \last$24  = 1'h0;
  reg \last$27  = 1'h0;
  reg \last$30  = 1'h0;
  reg [15:0] multiplier = 16'h0000;
  reg [15:0] \multiplier$44  = 16'h0000;
  reg [15:0] \multiplier$52  = 16'h0000;
  reg [15:0] \multiplier$60  = 16'h0000;
  output [67:0] o__payload;
  wire [67:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [31:0] \port$0$84 ;
  wire [31:0] \port$0$84 ;
  input [151:0] \port$1655$0 ;
  wire [151:0] \port$1655$0 ;
  input [63:0] \port$1659$0 ;
  wire [63:0] \port$1659$0 ;
  input [3:0] \port$1661$0 ;
  wire [3:0] \port$1661$0 ;
  reg [31:0] product = 32'd0;
  reg [31:0] \product$46  = 32'd0;
  reg [31:0] \product$54  = 32'd0;
  reg [31:0] \product$62  = 32'd0;
  input relu;
  wire relu;
  input rescale;
  wire rescale;
  reg [15:0] result = 16'h0000;
  reg [15:0] \result$10  = 16'h0000;
  reg [15:0] \result$11  = 16'h0000;
  reg [15:0] \result$9  = 16'h0000;
  input rst;
  wire rst;
  reg [17:0] scaled = 18'h00000;
  reg [17:0] \scaled$49  = 18'h00000;
  reg [17:0] \scaled$57  = 18'h00000;
  reg [17:0] \scaled$65  = 18'h00000;
  reg [5:0] shift = 6'h00;
  reg [5:0] \shift$36  = 6'h00;
  reg [5:0] \shift$45  = 6'h00;
  reg [5:0] \shift$47  = 6'h00;
  reg [5:0] \shift$53  = 6'h00;
  reg [5:0] \shift$55  = 6'h00;
  reg [5:0] \shift$61  = 6'h00;
  reg [5:0] \shift$63  = 6'h00;
  output step;
  wire step;
  wire [15:0] threshold;
  (* init = 1'h0 *)
  wire valid;
  reg \valid$14  = 1'h0;
  reg \valid$19  = 1'h0;
  reg \valid$22  = 1'h0;
  reg \valid$25  = 1'h0;
  reg \valid$28  = 1'h0;
  wire [15:0] zero_point;
  assign \$1  = ~ o__valid;
  assign step = o__ready | \$1 ;
  assign \$2  = $signed(\port$1659$0 [15:0]) + $signed(\port$1655$0 [15:0]);
  assign \$3  = rescale ? \port$1655$0 [31:16] : 16'h0001;
  assign \$4  = rescale ? \port$1655$0 [37:32] : 6'h00;
  assign \$5  = $signed(biased) * $signed(multiplier);
  assign \$6  = $signed({ product, 1'h0 }) >>> \shift$36 ;
  assign \$7  = | double[32:17];
  assign \$8  = ~ \$7 ;
  assign \$9  = & double[32:17];
  assign \$10  = \$8  | \$9 ;
  assign \$11  = ~ double[32];
  assign \$12  = ~ double[32];
  assign \$13  = ~ double[32];
  assign \$14  = ~ double[32];
  assign \$15  = ~ double[32];
  assign \$16  = ~ double[32];
  assign \$17  = ~ double[32];
  assign \$18  = ~ double[32];
  assign \$19  = ~ double[32];
  assign \$20  = ~ double[32];
  assign \$21  = ~ double[32];
  assign \$22  = ~ double[32];
  assign \$23  = ~ double[32];
  assign \$24  = ~ double[32];
  assign \$25  = ~ double[32];
  assign \$26  = ~ double[32];
  assign \$27  = ~ double[32];
  assign \$28  = \$10  ? double[17:0] : { double[32], \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21 , \$20 , \$19 , \$18 , \$17 , \$16 , \$15 , \$14 , \$13 , \$12 , \$11  };
  assign \$29  = $signed(\$28 ) + $signed(2'h1);
  assign \$31  = $signed(scaled) < $signed({ 1'h0, \port$0$84 [15:0] });
  assign \$32  = - \port$0$84 [15:0];
  assign \$33  = $signed(scaled) > $signed(\$32 );
  assign \$34  = \$31  & \$33 ;
  assign \$35  = $signed(scaled) < $signed(1'h0);
  assign \$36  = relu & \$35 ;
  assign \$37  = \$34  | \$36 ;
  assign \$38  = \$37  ? 18'h00000 : scaled;
  assign \$39  = \count$29  > 1'h0;
  assign \$40  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$41  = | \$40 [18:15];
  assign \$42  = ~ \$41 ;
  assign \$43  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$44  = & \$43 [18:15];
  assign \$45  = \$42  | \$44 ;
  assign \$46  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$47  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$48  = ~ \$47 [18];
  assign \$49  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$50  = ~ \$49 [18];
  assign \$51  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$52  = ~ \$51 [18];
  assign \$53  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$54  = ~ \$53 [18];
  assign \$55  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$56  = ~ \$55 [18];
  assign \$57  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$58  = ~ \$57 [18];
  assign \$59  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$60  = ~ \$59 [18];
  assign \$61  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$62  = ~ \$61 [18];
  assign \$63  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$64  = ~ \$63 [18];
  assign \$65  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$66  = ~ \$65 [18];
  assign \$67  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$68  = ~ \$67 [18];
  assign \$69  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$70  = ~ \$69 [18];
  assign \$71  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$72  = ~ \$71 [18];
  assign \$73  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$74  = ~ \$73 [18];
  assign \$75  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$76  = ~ \$75 [18];
  assign \$77  = $signed(kept) + $signed(\port$0$84 [31:16]);
  assign \$78  = \$45  ? \$46 [15:0] : { \$77 [18], \$76 , \$74 , \$72 , \$70 , \$68 , \$66 , \$64 , \$62 , \$60 , \$58 , \$56 , \$54 , \$52 , \$50 , \$48  };
  assign \$79  = \$39  ? \$78  : 16'h0000;
  assign \$80  = $signed(\port$1659$0 [31:16]) + $signed(\port$1655$0 [53:38]);
  assign \$81  = rescale ? \port$1655$0 [69:54] : 16'h0001;
  assign \$82  = rescale ? \port$1655$0 [75:70] : 6'h00;
  assign \$83  = $signed(\biased$43 ) * $signed(\multiplier$44 );
  assign \$84  = $signed({ \product$46 , 1'h0 }) >>> \shift$47 ;
  assign \$85  = | \double$48 [32:17];
  assign \$86  = ~ \$85 ;
  assign \$87  = & \double$48 [32:17];
  assign \$88  = \$86  | \$87 ;
  assign \$89  = ~ \double$48 [32];
  assign \$90  = ~ \double$48 [32];
  assign \$91  = ~ \double$48 [32];
  assign \$92  = ~ \double$48 [32];
  assign \$93  = ~ \double$48 [32];
  assign \$94  = ~ \double$48 [32];
  assign \$95  = ~ \double$48 [32];
  assign \$96  = ~ \double$48 [32];
  assign \$97  = ~ \double$48 [32];
  assign \$98  = ~ \double$48 [32];
  assign \$99  = ~ \double$48 [32];
  assign \$100  = ~ \double$48 [32];
  assign \$101  = ~ \double$48 [32];
  assign \$102  = ~ \double$48 [32];
  assign \$103  = ~ \double$48 [32];
  assign \$104  = ~ \double$48 [32];
  assign \$105  = ~ \double$48 [32];
  assign \$106  = \$88  ? \double$48 [17:0] : { \double$48 [32], \$105 , \$104 , \$103 , \$102 , \$101 , \$100 , \$99 , \$98 , \$97 , \$96 , \$95 , \$94 , \$93 , \$92 , \$91 , \$90 , \$89  };
  assign \$107  = $signed(\$106 ) + $signed(2'h1);
  assign \$109  = $signed(\scaled$49 ) < $signed({ 1'h0, \port$0$84 [15:0] });
  assign \$110  = - \port$0$84 [15:0];
  assign \$111  = $signed(\scaled$49 ) > $signed(\$110 );
  assign \$112  = \$109  & \$111 ;
  assign \$113  = $signed(\scaled$49 ) < $signed(1'h0);
  assign \$114  = relu & \$113 ;
  assign \$115  = \$112  | \$114 ;
  assign \$116  = \$115  ? 18'h00000 : \scaled$49 ;
  assign \$117  = \count$29  > 1'h1;
  assign \$118  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$119  = | \$118 [18:15];
  assign \$120  = ~ \$119 ;
  assign \$121  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$122  = & \$121 [18:15];
  assign \$123  = \$120  | \$122 ;
  assign \$124  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$125  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$126  = ~ \$125 [18];
  assign \$127  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$128  = ~ \$127 [18];
  assign \$129  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$130  = ~ \$129 [18];
  assign \$131  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$132  = ~ \$131 [18];
  assign \$133  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$134  = ~ \$133 [18];
  assign \$135  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$136  = ~ \$135 [18];
  assign \$137  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$138  = ~ \$137 [18];
  assign \$139  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$140  = ~ \$139 [18];
  assign \$141  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$142  = ~ \$141 [18];
  assign \$143  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$144  = ~ \$143 [18];
  assign \$145  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$146  = ~ \$145 [18];
  assign \$147  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$148  = ~ \$147 [18];
  assign \$149  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$150  = ~ \$149 [18];
  assign \$151  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$152  = ~ \$151 [18];
  assign \$153  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$154  = ~ \$153 [18];
  assign \$155  = $signed(\kept$50 ) + $signed(\port$0$84 [31:16]);
  assign \$156  = \$123  ? \$124 [15:0] : { \$155 [18], \$154 , \$152 , \$150 , \$148 , \$146 , \$144 , \$142 , \$140 , \$138 , \$136 , \$134 , \$132 , \$130 , \$128 , \$126  };
  assign \$157  = \$117  ? \$156  : 16'h0000;
  assign \$158  = $signed(\port$1659$0 [47:32]) + $signed(\port$1655$0 [91:76]);
  assign \$159  = rescale ? \port$1655$0 [107:92] : 16'h0001;
  assign \$160  = rescale ? \port$1655$0 [113:108] : 6'h00;
  assign \$161  = $signed(\biased$51 ) * $signed(\multiplier$52 );
  assign \$162  = $signed({ \product$54 , 1'h0 }) >>> \shift$55 ;
  assign \$163  = | \double$56 [32:17];
  assign \$164  = ~ \$163 ;
  assign \$165  = & \double$56 [32:17];
  assign \$166  = \$164  | \$165 ;
  assign \$167  = ~ \double$56 [32];
  assign \$168  = ~ \double$56 [32];
  assign \$169  = ~ \double$56 [32];
  assign \$170  = ~ \double$56 [32];
  assign \$171  = ~ \double$56 [32];
  assign \$172  = ~ \double$56 [32];
  assign \$173  = ~ \double$56 [32];
  assign \$174  = ~ \double$56 [32];
  assign \$175  = ~ \double$56 [32];
  assign \$176  = ~ \double$56 [32];
  assign \$177  = ~ \double$56 [32];
  assign \$178  = ~ \double$56 [32];
  assign \$179  = ~ \double$56 [32];
  assign \$180  = ~ \double$56 [32];
  assign \$181  = ~ \double$56 [32];
  assign \$182  = ~ \double$56 [32];
  assign \$183  = ~ \double$56 [32];
  assign \$184  = \$166  ? \double$56 [17:0] : { \double$56 [32], \$183 , \$182 , \$181 , \$180 , \$179 , \$178 , \$177 , \$176 , \$175 , \$174 , \$173 , \$172 , \$171 , \$170 , \$169 , \$168 , \$167  };
  assign \$185  = $signed(\$184 ) + $signed(2'h1);
  assign \$187  = $signed(\scaled$57 ) < $signed({ 1'h0, \port$0$84 [15:0] });
  assign \$188  = - \port$0$84 [15:0];
  assign \$189  = $signed(\scaled$57 ) > $signed(\$188 );
  assign \$190  = \$187  & \$189 ;
  assign \$191  = $signed(\scaled$57 ) < $signed(1'h0);
  assign \$192  = relu & \$191 ;
  assign \$193  = \$190  | \$192 ;
  assign \$194  = \$193  ? 18'h00000 : \scaled$57 ;
  assign \$195  = \count$29  > 2'h2;
  assign \$196  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$197  = | \$196 [18:15];
  assign \$198  = ~ \$197 ;
  assign \$199  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$200  = & \$199 [18:15];
  assign \$201  = \$198  | \$200 ;
  assign \$202  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$203  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$204  = ~ \$203 [18];
  assign \$205  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$206  = ~ \$205 [18];
  assign \$207  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$208  = ~ \$207 [18];
  assign \$209  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$210  = ~ \$209 [18];
  assign \$211  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$212  = ~ \$211 [18];
  assign \$213  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$214  = ~ \$213 [18];
  assign \$215  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$216  = ~ \$215 [18];
  assign \$217  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$218  = ~ \$217 [18];
  assign \$219  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$220  = ~ \$219 [18];
  assign \$221  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$222  = ~ \$221 [18];
  assign \$223  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$224  = ~ \$223 [18];
  assign \$225  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$226  = ~ \$225 [18];
  assign \$227  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$228  = ~ \$227 [18];
  assign \$229  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$230  = ~ \$229 [18];
  assign \$231  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$232  = ~ \$231 [18];
  assign \$233  = $signed(\kept$58 ) + $signed(\port$0$84 [31:16]);
  assign \$234  = \$201  ? \$202 [15:0] : { \$233 [18], \$232 , \$230 , \$228 , \$226 , \$224 , \$222 , \$220 , \$218 , \$216 , \$214 , \$212 , \$210 , \$208 , \$206 , \$204  };
  assign \$235  = \$195  ? \$234  : 16'h0000;
  assign \$236  = $signed(\port$1659$0 [63:48]) + $signed(\port$1655$0 [129:114]);
  assign \$237  = rescale ? \port$1655$0 [145:130] : 16'h0001;
  assign \$238  = rescale ? \port$1655$0 [151:146] : 6'h00;
  assign \$239  = $signed(\biased$59 ) * $signed(\multiplier$60 );
  assign \$240  = $signed({ \product$62 , 1'h0 }) >>> \shift$63 ;
  assign \$241  = | \double$64 [32:17];
  assign \$242  = ~ \$241 ;
  assign \$243  = & \double$64 [32:17];
  assign \$244  = \$242  | \$243 ;
  assign \$245  = ~ \double$64 [32];
  assign \$246  = ~ \double$64 [32];
  assign \$247  = ~ \double$64 [32];
  assign \$248  = ~ \double$64 [32];
  assign \$249  = ~ \double$64 [32];
  assign \$250  = ~ \double$64 [32];
  assign \$251  = ~ \double$64 [32];
  assign \$252  = ~ \double$64 [32];
  assign \$253  = ~ \double$64 [32];
  assign \$254  = ~ \double$64 [32];
  assign \$255  = ~ \double$64 [32];
  assign \$256  = ~ \double$64 [32];
  assign \$257  = ~ \double$64 [32];
  assign \$258  = ~ \double$64 [32];
  assign \$259  = ~ \double$64 [32];
  assign \$260  = ~ \double$64 [32];
  assign \$261  = ~ \double$64 [32];
  assign \$262  = \$244  ? \double$64 [17:0] : { \double$64 [32], \$261 , \$260 , \$259 , \$258 , \$257 , \$256 , \$255 , \$254 , \$253 , \$252 , \$251 , \$250 , \$249 , \$248 , \$247 , \$246 , \$245  };
  assign \$263  = $signed(\$262 ) + $signed(2'h1);
  assign \$265  = $signed(\scaled$65 ) < $signed({ 1'h0, \port$0$84 [15:0] });
  assign \$266  = - \port$0$84 [15:0];
  assign \$267  = $signed(\scaled$65 ) > $signed(\$266 );
  assign \$268  = \$265  & \$267 ;
  assign \$269  = $signed(\scaled$65 ) < $signed(1'h0);
  assign \$270  = relu & \$269 ;
  assign \$271  = \$268  | \$270 ;
  assign \$272  = \$271  ? 18'h00000 : \scaled$65 ;
  assign \$273  = \count$29  > 2'h3;
  assign \$274  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$275  = | \$274 [18:15];
  assign \$276  = ~ \$275 ;
  assign \$277  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$278  = & \$277 [18:15];
  assign \$279  = \$276  | \$278 ;
  assign \$280  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$281  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$282  = ~ \$281 [18];
  assign \$283  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$284  = ~ \$283 [18];
  assign \$285  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$286  = ~ \$285 [18];
  assign \$287  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$288  = ~ \$287 [18];
  assign \$289  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$290  = ~ \$289 [18];
  assign \$291  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$292  = ~ \$291 [18];
  assign \$293  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$294  = ~ \$293 [18];
  assign \$295  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$296  = ~ \$295 [18];
  assign \$297  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$298  = ~ \$297 [18];
  assign \$299  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$300  = ~ \$299 [18];
  assign \$301  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$302  = ~ \$301 [18];
  assign \$303  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$304  = ~ \$303 [18];
  assign \$305  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$306  = ~ \$305 [18];
  assign \$307  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$308  = ~ \$307 [18];
  assign \$309  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$310  = ~ \$309 [18];
  assign \$311  = $signed(\kept$66 ) + $signed(\port$0$84 [31:16]);
  assign \$312  = \$279  ? \$280 [15:0] : { \$311 [18], \$310 , \$308 , \$306 , \$304 , \$302 , \$300 , \$298 , \$296 , \$294 , \$292 , \$290 , \$288 , \$286 , \$284 , \$282  };
  assign \$313  = \$273  ? \$312  : 16'h0000;
  always @(posedge clk)
    \valid$14  <= \$314 ;
  always @(posedge clk)
    \count$16  <= \$315 ;
  always @(posedge clk)
    \last$18  <= \$316 ;
  always @(posedge clk)
    \valid$19  <= \$317 ;
  always @(posedge clk)
    \count$20  <= \$318 ;
  always @(posedge clk)
    \last$21  <= \$319 ;
  always @(posedge clk)
    \valid$22  <= \$320 ;
  always @(posedge clk)
    \count$23  <= \$321 ;
  always @(posedge clk)
    \last$24  <= \$322 ;
  always @(posedge clk)
    \valid$25  <= \$323 ;
  always @(posedge clk)
    \count$26  <= \$324 ;
  always @(posedge clk)
    \last$27  <= \$325 ;
  always @(posedge clk)
    \valid$28  <= \$326 ;
  always @(posedge clk)
    \count$29  <= \$327 ;
  always @(posedge clk)
    \last$30  <= \$328 ;
  always @(posedge clk)
    o__valid <= \$329 ;
  always @(posedge clk)
    count <= \$330 ;
  always @(posedge clk)
    last <= \$331 ;
  always @(posedge clk)
    biased <= \$332 ;
  always @(posedge clk)
    multiplier <= \$333 ;
  always @(posedge clk)
    shift <= \$334 ;
  always @(posedge clk)
    product <= \$335 ;
  always @(posedge clk)
    \shift$36  <= \$336 ;
  always @(posedge clk)
    double <= \$337 ;
  always @(posedge clk)
    scaled <= \$338 ;
  always @(posedge clk)
    kept <= \$339 ;
  always @(posedge clk)
    result <= \$340 ;
  always @(posedge clk)
    \biased$43  <= \$341 ;
  always @(posedge clk)
    \multiplier$44  <= \$342 ;
  always @(posedge clk)
    \shift$45  <= \$343 ;
  always @(posedge clk)
    \product$46  <= \$344 ;
  always @(posedge clk)
    \shift$47  <= \$345 ;
  always @(posedge clk)
    \double$48  <= \$346 ;
  always @(posedge clk)
    \scaled$49  <= \$347 ;
  always @(posedge clk)
    \kept$50  <= \$348 ;
  always @(posedge clk)
    \result$9  <= \$349 ;
  always @(posedge clk)
    \biased$51  <= \$350 ;
  always @(posedge clk)
    \multiplier$52  <= \$351 ;
  always @(posedge clk)
    \shift$53  <= \$352 ;
  always @(posedge clk)
    \product$54  <= \$353 ;
  always @(posedge clk)
    \shift$55  <= \$354 ;
  always @(posedge clk)
    \double$56  <= \$355 ;
  always @(posedge clk)
    \scaled$57  <= \$356 ;
  always @(posedge clk)
    \kept$58  <= \$357 ;
  always @(posedge clk)
    \result$10  <= \$358 ;
  always @(posedge clk)
    \biased$59  <= \$359 ;
  always @(posedge clk)
    \multiplier$60  <= \$360 ;
  always @(posedge clk)
    \shift$61  <= \$361 ;
  always @(posedge clk)
    \product$62  <= \$362 ;
  always @(posedge clk)
    \shift$63  <= \$363 ;
  always @(posedge clk)
    \double$64  <= \$364 ;
  always @(posedge clk)
    \scaled$65  <= \$365 ;
  always @(posedge clk)
    \kept$66  <= \$366 ;
  always @(posedge clk)
    \result$11  <= \$367 ;
  always @* begin
    if (\$wake ) begin end
    \$314  = \valid$14 ;
    if (step) begin
      \$314  = i__valid;
    end
    if (rst) begin
      \$314  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$315  = \count$16 ;
    if (step) begin
      \$315  = \port$1661$0 [2:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$316  = \last$18 ;
    if (step) begin
      \$316  = \port$1661$0 [3];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$317  = \valid$19 ;
    if (step) begin
      \$317  = \valid$14 ;
    end
    if (rst) begin
      \$317  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$318  = \count$20 ;
    if (step) begin
      \$318  = \count$16 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$319  = \last$21 ;
    if (step) begin
      \$319  = \last$18 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$320  = \valid$22 ;
    if (step) begin
      \$320  = \valid$19 ;
    end
    if (rst) begin
      \$320  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$321  = \count$23 ;
    if (step) begin
      \$321  = \count$20 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$322  = \last$24 ;
    if (step) begin
      \$322  = \last$21 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$323  = \valid$25 ;
    if (step) begin
      \$323  = \valid$22 ;
    end
    if (rst) begin
      \$323  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$324  = \count$26 ;
    if (step) begin
      \$324  = \count$23 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$325  = \last$27 ;
    if (step) begin
      \$325  = \last$24 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$326  = \valid$28 ;
    if (step) begin
      \$326  = \valid$25 ;
    end
    if (rst) begin
      \$326  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$327  = \count$29 ;
    if (step) begin
      \$327  = \count$26 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$328  = \last$30 ;
    if (step) begin
      \$328  = \last$27 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$329  = o__valid;
    if (step) begin
      \$329  = \valid$28 ;
    end
    if (rst) begin
      \$329  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$330  = count;
    if (step) begin
      \$330  = \count$29 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$331  = last;
    if (step) begin
      \$331  = \last$30 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$332  = biased;
    if (step) begin
      \$332  = \$2 [15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$333  = multiplier;
    if (step) begin
      \$333  = \$3 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$334  = shift;
    if (step) begin
      \$334  = \$4 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$335  = product;
    if (step) begin
      \$335  = \$5 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$336  = \shift$36 ;
    if (step) begin
      \$336  = shift;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$337  = double;
    if (step) begin
      \$337  = \$6 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$338  = scaled;
    if (step) begin
      \$338  = \$30 [17:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$339  = kept;
    if (step) begin
      \$339  = \$38 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$340  = result;
    if (step) begin
      \$340  = \$79 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$341  = \biased$43 ;
    if (step) begin
      \$341  = \$80 [15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$342  = \multiplier$44 ;
    if (step) begin
      \$342  = \$81 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$343  = \shift$45 ;
    if (step) begin
      \$343  = \$82 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$344  = \product$46 ;
    if (step) begin
      \$344  = \$83 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$345  = \shift$47 ;
    if (step) begin
      \$345  = \shift$45 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$346  = \double$48 ;
    if (step) begin
      \$346  = \$84 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$347  = \scaled$49 ;
    if (step) begin
      \$347  = \$108 [17:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$348  = \kept$50 ;
    if (step) begin
      \$348  = \$116 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$349  = \result$9 ;
    if (step) begin
      \$349  = \$157 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$350  = \biased$51 ;
    if (step) begin
      \$350  = \$158 [15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$351  = \multiplier$52 ;
    if (step) begin
      \$351  = \$159 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$352  = \shift$53 ;
    if (step) begin
      \$352  = \$160 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$353  = \product$54 ;
    if (step) begin
      \$353  = \$161 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$354  = \shift$55 ;
    if (step) begin
      \$354  = \shift$53 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$355  = \double$56 ;
    if (step) begin
      \$355  = \$162 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$356  = \scaled$57 ;
    if (step) begin
      \$356  = \$186 [17:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$357  = \kept$58 ;
    if (step) begin
      \$357  = \$194 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$358  = \result$10 ;
    if (step) begin
      \$358  = \$235 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$359  = \biased$59 ;
    if (step) begin
      \$359  = \$236 [15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$360  = \multiplier$60 ;
    if (step) begin
      \$360  = \$237 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$361  = \shift$61 ;
    if (step) begin
      \$361  = \$238 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$362  = \product$62 ;
    if (step) begin
      \$362  = \$239 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$363  = \shift$63 ;
    if (step) begin
      \$363  = \shift$61 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$364  = \double$64 ;
    if (step) begin
      \$364  = \$240 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$365  = \scaled$65 ;
    if (step) begin
      \$365  = \$264 [17:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$366  = \kept$66 ;
    if (step) begin
      \$366  = \$272 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$367  = \result$11 ;
    if (step) begin
      \$367  = \$313 ;
    end
  end
  assign i__ready = step;
  assign valid = o__valid;
  assign i__payload = { \port$1661$0 , \port$1655$0 , \port$1659$0  };
  assign threshold = \port$0$84 [15:0];
  assign zero_point = \port$0$84 [31:16];
  assign o__payload[63:48] = \result$11 ;
  assign o__payload[47:32] = \result$10 ;
  assign o__payload[31:16] = \result$9 ;
  assign o__payload[15:0] = result;
  assign o__payload[67] = last;
  assign o__payload[66:64] = count;
  assign \$30  = { \$29 [18], \$29 [18:1] };
  assign \$108  = { \$107 [18], \$107 [18:1] };
  assign \$186  = { \$185 [18], \$185 [18:1] };
  assign \$264  = { \$263 [18], \$263 [18:1] };
endmodule

module \store_unit.table (rst, period, write_enable, write_slot, write_index, \write_data$16 , i__valid, i__ready, o__ready, i__payload, slot, \port$1655$0 , \port$1659$0 , \port$1661$0 , o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [16:0] \$12 ;
  wire [16:0] \$13 ;
  wire [3:0] \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire [16:0] \$18 ;
  wire [16:0] \$19 ;
  wire [3:0] \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [16:0] \$24 ;
  wire [16:0] \$25 ;
  wire [151:0] \$26 ;
  reg [63:0] \$27 ;
  reg [63:0] \$28  = 64'h0000000000000000;
  reg [3:0] \$29 ;
  wire \$3 ;
  reg [3:0] \$30  = 4'h0;
  reg \$31 ;
  reg [2:0] \$32 ;
  reg [2:0] \$33 ;
  reg [2:0] \$34 ;
  reg [2:0] \$35 ;
  wire [3:0] \$4 ;
  wire [3:0] \$5 ;
  wire [16:0] \$6 ;
  wire [16:0] \$7 ;
  wire [3:0] \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [37:0] entry_0;
  wire [37:0] entry_1;
  wire [37:0] entry_2;
  wire [37:0] entry_3;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] index_0 = 3'h0;
  reg [2:0] index_1 = 3'h1;
  reg [2:0] index_2 = 3'h2;
  reg [2:0] index_3 = 3'h3;
  wire [219:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  input [15:0] period;
  wire [15:0] period;
  output [151:0] \port$1655$0 ;
  wire [151:0] \port$1655$0 ;
  (* init = 64'h0000000000000000 *)
  output [63:0] \port$1659$0 ;
  wire [63:0] \port$1659$0 ;
  (* init = 4'h0 *)
  output [3:0] \port$1661$0 ;
  wire [3:0] \port$1661$0 ;
  wire [3:0] read_address;
  wire [3:0] \read_address$19 ;
  wire [3:0] \read_address$27 ;
  wire [3:0] \read_address$35 ;
  wire [37:0] read_data;
  wire [37:0] \read_data$26 ;
  wire [37:0] \read_data$34 ;
  wire [37:0] \read_data$42 ;
  wire read_enable;
  wire \read_enable$21 ;
  wire \read_enable$29 ;
  wire \read_enable$37 ;
  input rst;
  wire rst;
  input slot;
  wire slot;
  wire take;
  wire [3:0] write_address;
  wire [3:0] \write_address$22 ;
  wire [3:0] \write_address$30 ;
  wire [3:0] \write_address$38 ;
  wire [37:0] write_data;
  input [53:0] \write_data$16 ;
  wire [53:0] \write_data$16 ;
  wire [37:0] \write_data$24 ;
  wire [37:0] \write_data$32 ;
  wire [37:0] \write_data$40 ;
  wire write_en;
  input write_enable;
  wire write_enable;
  wire \write_enable$23 ;
  wire \write_enable$31 ;
  wire \write_enable$39 ;
  input [2:0] write_index;
  wire [2:0] write_index;
  input write_slot;
  wire write_slot;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign take = i__valid & i__ready;
  assign \$2  = index_0 + 3'h4;
  assign \$3  = \$2  < period;
  assign \$4  = index_0 + 3'h4;
  assign \$5  = index_0 + 3'h4;
  assign \$6  = \$5  - period;
  assign \$7  = \$3  ? { 13'h0000, \$4  } : \$6 ;
  assign \$8  = index_1 + 3'h4;
  assign \$9  = \$8  < period;
  assign \$10  = index_1 + 3'h4;
  assign \$11  = index_1 + 3'h4;
  assign \$12  = \$11  - period;
  assign \$13  = \$9  ? { 13'h0000, \$10  } : \$12 ;
  assign \$14  = index_2 + 3'h4;
  assign \$15  = \$14  < period;
  assign \$16  = index_2 + 3'h4;
  assign \$17  = index_2 + 3'h4;
  assign \$18  = \$17  - period;
  assign \$19  = \$15  ? { 13'h0000, \$16  } : \$18 ;
  assign \$20  = index_3 + 3'h4;
  assign \$21  = \$20  < period;
  assign \$22  = index_3 + 3'h4;
  assign \$23  = index_3 + 3'h4;
  assign \$24  = \$23  - period;
  assign \$25  = \$21  ? { 13'h0000, \$22  } : \$24 ;
  always @(posedge clk)
    \$28  <= \$27 ;
  always @(posedge clk)
    \$30  <= \$29 ;
  always @(posedge clk)
    o__valid <= \$31 ;
  always @(posedge clk)
    index_0 <= \$32 ;
  always @(posedge clk)
    index_1 <= \$33 ;
  always @(posedge clk)
    index_2 <= \$34 ;
  always @(posedge clk)
    index_3 <= \$35 ;
  lacuna_ram_1r1w_16x38 ram_0 (
    .clk(clk),
    .read_address({ slot, index_0 }),
    .read_data(read_data),
    .read_enable(take),
    .write_address({ write_slot, write_index }),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  lacuna_ram_1r1w_16x38 ram_1 (
    .clk(clk),
    .read_address({ slot, index_1 }),
    .read_data(\read_data$26 ),
    .read_enable(take),
    .write_address({ write_slot, write_index }),
    .write_data(\write_data$24 ),
    .write_enable(write_enable)
  );
  lacuna_ram_1r1w_16x38 ram_2 (
    .clk(clk),
    .read_address({ slot, index_2 }),
    .read_data(\read_data$34 ),
    .read_enable(take),
    .write_address({ write_slot, write_index }),
    .write_data(\write_data$32 ),
    .write_enable(write_enable)
  );
  lacuna_ram_1r1w_16x38 ram_3 (
    .clk(clk),
    .read_address({ slot, index_3 }),
    .read_data(\read_data$42 ),
    .read_enable(take),
    .write_address({ write_slot, write_index }),
    .write_data(\write_data$40 ),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$27  = \$28 ;
    if (take) begin
      \$27  = i__payload[63:0];
    end
    if (rst) begin
      \$27  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$29  = \$30 ;
    if (take) begin
      \$29 [2:0] = i__payload[66:64];
      \$29 [3] = i__payload[67];
    end
    if (rst) begin
      \$29  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$31  = o__valid;
    if (i__ready) begin
      \$31  = i__valid;
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$32  = index_0;
    if (take) begin
      \$32  = \$7 [2:0];
      if (i__payload[67]) begin
        \$32  = 3'h0;
      end
    end
    if (rst) begin
      \$32  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$33  = index_1;
    if (take) begin
      \$33  = \$13 [2:0];
      if (i__payload[67]) begin
        \$33  = 3'h1;
      end
    end
    if (rst) begin
      \$33  = 3'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$34  = index_2;
    if (take) begin
      \$34  = \$19 [2:0];
      if (i__payload[67]) begin
        \$34  = 3'h2;
      end
    end
    if (rst) begin
      \$34  = 3'h2;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$35  = index_3;
    if (take) begin
      \$35  = \$25 [2:0];
      if (i__payload[67]) begin
        \$35  = 3'h3;
      end
    end
    if (rst) begin
      \$35  = 3'h3;
    end
  end
  assign read_address = { slot, index_0 };
  assign read_enable = take;
  assign write_address = { write_slot, write_index };
  assign write_en = write_enable;
  assign entry_0 = write_data;
  assign o__payload = { \$30 , \$26 , \$28  };
  assign \read_address$19  = { slot, index_1 };
  assign \read_enable$21  = take;
  assign \write_address$22  = { write_slot, write_index };
  assign \write_enable$23  = write_enable;
  assign entry_1 = \write_data$24 ;
  assign \read_address$27  = { slot, index_2 };
  assign \read_enable$29  = take;
  assign \write_address$30  = { write_slot, write_index };
  assign \write_enable$31  = write_enable;
  assign entry_2 = \write_data$32 ;
  assign \read_address$35  = { slot, index_3 };
  assign \read_enable$37  = take;
  assign \write_address$38  = { write_slot, write_index };
  assign \write_enable$39  = write_enable;
  assign entry_3 = \write_data$40 ;
  assign \port$1655$0  = \$26 ;
  assign \port$1659$0  = \$28 ;
  assign \port$1661$0  = \$30 ;
  assign \write_data$40 [37:32] = \write_data$16 [53:48];
  assign \write_data$40 [31:16] = \write_data$16 [47:32];
  assign \write_data$40 [15:0] = \write_data$16 [15:0];
  assign \write_data$32 [37:32] = \write_data$16 [53:48];
  assign \write_data$32 [31:16] = \write_data$16 [47:32];
  assign \write_data$32 [15:0] = \write_data$16 [15:0];
  assign \write_data$24 [37:32] = \write_data$16 [53:48];
  assign \write_data$24 [31:16] = \write_data$16 [47:32];
  assign \write_data$24 [15:0] = \write_data$16 [15:0];
  assign \$26 [151:114] = \read_data$42 ;
  assign \$26 [113:76] = \read_data$34 ;
  assign \$26 [75:38] = \read_data$26 ;
  assign \$26 [37:0] = read_data;
  assign write_data[37:32] = \write_data$16 [53:48];
  assign write_data[31:16] = \write_data$16 [47:32];
  assign write_data[15:0] = \write_data$16 [15:0];
endmodule

module \store_unit.walk (rst, \port$0$20 , o__ready, start, o__valid, \port$1645$0 , \port$1649$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [15:0] \$1 ;
  reg [15:0] \$10 ;
  wire \$2 ;
  wire [16:0] \$3 ;
  wire [16:0] \$4 ;
  wire [16:0] \$5 ;
  wire [3:0] \$6 ;
  reg [15:0] \$7 ;
  reg [15:0] \$8  = 16'h0000;
  reg [15:0] \$9 ;
  reg [15:0] \$signal  = 16'h0000;
  wire [15:0] base;
  input clk;
  wire clk;
  wire last;
  wire [19:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [47:0] \port$0$20 ;
  wire [47:0] \port$0$20 ;
  output [3:0] \port$1645$0 ;
  wire [3:0] \port$1645$0 ;
  (* init = 16'h0000 *)
  output [15:0] \port$1649$0 ;
  wire [15:0] \port$1649$0 ;
  wire [15:0] rows;
  input rst;
  wire rst;
  input start;
  wire start;
  reg [15:0] values = 16'h0000;
  wire [15:0] \values$8 ;
  assign o__valid = | \$signal ;
  assign last = values <= 3'h4;
  assign \$1  = last ? values : 16'h0004;
  assign \$2  = o__valid & o__ready;
  assign \$3  = \$8  + 1'h1;
  assign \$4  = values - 3'h4;
  assign \$5  = \$signal  - 1'h1;
  always @(posedge clk)
    \$8  <= \$7 ;
  always @(posedge clk)
    values <= \$9 ;
  always @(posedge clk)
    \$signal  <= \$10 ;
  always @* begin
    if (\$wake ) begin end
    \$7  = \$8 ;
    if (\$2 ) begin
      \$7  = \$3 [15:0];
    end
    if (start) begin
      \$7  = \port$0$20 [15:0];
    end
    if (rst) begin
      \$7  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = values;
    if (\$2 ) begin
      \$9  = \$4 [15:0];
      if (last) begin
        \$9  = \port$0$20 [47:32];
      end
    end
    if (start) begin
      \$9  = \port$0$20 [47:32];
    end
    if (rst) begin
      \$9  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = \$signal ;
    if (\$2 ) begin
      if (last) begin
        \$10  = \$5 [15:0];
      end
    end
    if (start) begin
      \$10  = \port$0$20 [31:16];
    end
    if (rst) begin
      \$10  = 16'h0000;
    end
  end
  assign o__payload = { \$6 , \$8  };
  assign \values$8  = \port$0$20 [47:32];
  assign base = \port$0$20 [15:0];
  assign rows = \port$0$20 [31:16];
  assign \port$1645$0  = \$6 ;
  assign \port$1649$0  = \$8 ;
  assign \$6 [2:0] = \$1 [2:0];
  assign \$6 [3] = last;
endmodule

module packet_out(rst, i__payload, i__valid, i_ended__payload, i_ended__valid, i_counted__payload, i_counted__valid, i_counts__payload, i_counts__valid, o__ready, restart, i__ready, i_ended__ready, i_counted__ready, i_counts__ready, o__payload, o__valid, busy, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [16:0] \$12 ;
  wire [1:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [1:0] \$17 ;
  wire \$18 ;
  wire [16:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg \$21 ;
  reg [64:0] \$22 ;
  reg [15:0] \$23 ;
  reg [63:0] \$24 ;
  reg [15:0] \$25 ;
  reg \$26 ;
  reg [1:0] \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  wire [63:0] \$signal$32 ;
  reg [7:0] \$signal$33 ;
  reg [7:0] \$signal$34 ;
  reg [15:0] \$signal$35 ;
  reg [15:0] \$signal$37 ;
  reg \$signal$40 ;
  reg \$signal$42 ;
  reg [64:0] \$signal$43 ;
  output busy;
  wire busy;
  wire \busy$48 ;
  input clk;
  wire clk;
  wire [31:0] crc;
  wire [63:0] data;
  reg [1:0] fsm_state = 2'h0;
  reg [63:0] header = 64'h0000000000000000;
  reg [64:0] held = 65'h00000000000000000;
  input [80:0] i__payload;
  wire [80:0] i__payload;
  wire [80:0] \i__payload$19 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$21 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$20 ;
  input [31:0] i_counted__payload;
  wire [31:0] i_counted__payload;
  output i_counted__ready;
  reg i_counted__ready;
  input i_counted__valid;
  wire i_counted__valid;
  input [63:0] i_counts__payload;
  wire [63:0] i_counts__payload;
  output i_counts__ready;
  reg i_counts__ready;
  input i_counts__valid;
  wire i_counts__valid;
  input [80:0] i_ended__payload;
  wire [80:0] i_ended__payload;
  output i_ended__ready;
  reg i_ended__ready;
  input i_ended__valid;
  wire i_ended__valid;
  reg [15:0] left = 16'h0000;
  output [64:0] o__payload;
  wire [64:0] o__payload;
  wire [63:0] \o__payload$46 ;
  input o__ready;
  wire o__ready;
  reg \o__ready$47 ;
  output o__valid;
  reg o__valid = 1'h0;
  wire \o__valid$45 ;
  wire [32:0] o_job__payload;
  reg o_job__ready;
  wire o_job__valid;
  reg part = 1'h0;
  input restart;
  wire restart;
  input rst;
  wire rst;
  reg [63:0] sent;
  reg [15:0] \sequence  = 16'h0000;
  wire start;
  wire taken;
  wire valid;
  wire wanted;
  assign \$1  = ~ o__valid;
  assign \$signal  = o__ready | \$1 ;
  assign taken = o__valid & o__ready;
  assign \$2  = ~ held[64];
  assign valid = taken & \$2 ;
  assign start = taken & held[64];
  assign \$3  = o_job__valid | i_ended__valid;
  assign wanted = \$3  | i_counted__valid;
  assign \$4  = header[7:0] == 8'hb2;
  assign \$5  = ~ \$signal$40 ;
  assign \$6  = \busy$48  | \$5 ;
  assign busy = \$6  | o__valid;
  assign \$7  = ! fsm_state;
  assign \$8  = fsm_state == 1'h1;
  assign \$9  = fsm_state == 2'h2;
  assign \$10  = fsm_state == 2'h3;
  assign \$11  = \$signal$40  & wanted;
  assign \$12  = \sequence  + 1'h1;
  assign \$13  = part + 1'h1;
  assign \$14  = ! part;
  assign \$15  = \$signal  & \$14 ;
  assign \$16  = ! left;
  assign \$17  = part + 1'h1;
  assign \$18  = \$signal  & \$signal$42 ;
  assign \$19  = left - 1'h1;
  assign \$20  = left == 1'h1;
  always @(posedge clk)
    o__valid <= \$21 ;
  always @(posedge clk)
    held <= \$22 ;
  always @(posedge clk)
    \sequence  <= \$23 ;
  always @(posedge clk)
    header <= \$24 ;
  always @(posedge clk)
    left <= \$25 ;
  always @(posedge clk)
    part <= \$26 ;
  always @(posedge clk)
    fsm_state <= \$27 ;
  \packet_out.collector  collector (
    .busy(\busy$48 ),
    .clk(clk),
    .\i__payload$6 (i__payload),
    .i__ready(i__ready),
    .\i__valid$4 (i__valid),
    .\o__payload$16 (\o__payload$46 ),
    .o__ready(o_job__ready),
    .\o__ready$20 (\o__ready$47 ),
    .\o__valid$18 (\o__valid$45 ),
    .o_job__payload(o_job__payload),
    .o_job__valid(o_job__valid),
    .rst(rst)
  );
  checksum \crc$52  (
    .clk(clk),
    .crc(crc),
    .data(held[63:0]),
    .rst(rst),
    .start(start),
    .valid(valid)
  );
  always @* begin
    if (\$wake ) begin end
    sent = held[63:0];
    if (held[64]) begin
      sent = { 32'h00000000, crc };
    end
  end
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    if (o_job__valid) begin
      \$signal$33  = 8'hb1;
    end else if (i_ended__valid) begin
      \$signal$33  = 8'hb2;
    end else begin
      \$signal$33  = 8'hb3;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$34  = 8'h00;
    if (o_job__valid) begin
      \$signal$34  = { 7'h00, o_job__payload[32] };
    end else if (i_ended__valid) begin
      \$signal$34  = { 7'h00, i_ended__payload[80] };
    end
  end
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    if (o_job__valid) begin
      \$signal$35  = o_job__payload[31:16];
    end else if (i_ended__valid) begin
      \$signal$35  = 16'h0001;
    end else begin
      \$signal$35  = i_counted__payload[31:16];
    end
  end
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    if (o_job__valid) begin
      \$signal$37  = o_job__payload[15:0];
    end else if (i_ended__valid) begin
      \$signal$37  = i_ended__payload[15:0];
    end else begin
      \$signal$37  = i_counted__payload[15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    o_job__ready = 1'h0;
    if (o_job__valid) begin
      o_job__ready = \$signal$40 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    i_counted__ready = 1'h0;
    (* full_case = 32'd1 *)
    if (o_job__valid) begin
    end else if (i_ended__valid) begin
    end else begin
      i_counted__ready = \$signal$40 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$40  = 1'h0;
    casez (fsm_state)
      2'h0:
          \$signal$40  = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$42  = 1'h0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          \$signal$42  = 1'h1;
      2'h2:
          (* full_case = 32'd1 *)
          casez (header[7:0])
            8'hb1:
                \$signal$42  = \o__valid$45 ;
            8'hb2:
                \$signal$42  = 1'h1;
            default:
                \$signal$42  = i_counts__valid;
          endcase
      2'h3:
          \$signal$42  = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$signal$43  = 65'h00000000000000000;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          \$signal$43 [63:0] = header;
      2'h2:
          (* full_case = 32'd1 *)
          casez (header[7:0])
            8'hb1:
                \$signal$43 [63:0] = \o__payload$46 ;
            8'hb2:
                \$signal$43 [63:0] = i_ended__payload[79:16];
            default:
                \$signal$43 [63:0] = i_counts__payload;
          endcase
      2'h3:
          \$signal$43 [64] = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$47  = 1'h0;
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          casez (header[7:0])
            8'hb1:
                \o__ready$47  = \$signal ;
          endcase
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    i_counts__ready = 1'h0;
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          (* full_case = 32'd1 *)
          casez (header[7:0])
            8'hb1:
                /* empty */;
            8'hb2:
                /* empty */;
            default:
                i_counts__ready = \$signal ;
          endcase
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    i_ended__ready = 1'h0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          if (\$signal ) begin
            i_ended__ready = \$4 ;
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$21  = o__valid;
    if (\$signal ) begin
      \$21  = \$signal$42 ;
    end
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$22  = held;
    if (\$signal ) begin
      \$22  = \$signal$43 ;
    end
    if (rst) begin
      \$22  = 65'h00000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$23  = \sequence ;
    if (\$11 ) begin
      \$23  = \$12 [15:0];
    end
    if (restart) begin
      \$23  = 16'h0000;
    end
    if (rst) begin
      \$23  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$24  = header;
    casez (fsm_state)
      2'h0:
          \$24  = { \$signal$37 , \sequence , \$signal$35 , \$signal$34 , \$signal$33  };
    endcase
    if (rst) begin
      \$24  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$25  = left;
    casez (fsm_state)
      2'h0:
          \$25  = \$signal$35 ;
      2'h1:
          /* empty */;
      2'h2:
          if (\$18 ) begin
            \$25  = \$19 [15:0];
          end
    endcase
    if (rst) begin
      \$25  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = part;
    casez (fsm_state)
      2'h0:
          \$26  = 1'h0;
      2'h1:
        begin
          if (\$signal ) begin
            \$26  = \$13 [0];
          end
          if (\$15 ) begin
            \$26  = 1'h0;
          end
        end
      2'h2:
          casez (header[7:0])
            8'hb1:
                /* empty */;
            8'hb2:
                if (\$signal ) begin
                  \$26  = \$17 [0];
                end
          endcase
    endcase
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = fsm_state;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          if (wanted) begin
            \$27  = 2'h1;
          end
      2'h1:
          if (\$15 ) begin
            \$27  = 2'h2;
            if (\$16 ) begin
              \$27  = 2'h3;
            end
          end
      2'h2:
          if (\$18 ) begin
            if (\$20 ) begin
              \$27  = 2'h3;
            end
          end
      2'h3:
          if (\$signal ) begin
            \$27  = 2'h0;
          end
    endcase
    if (rst) begin
      \$27  = 2'h0;
    end
  end
  assign \i__payload$19  = i__payload;
  assign \i__valid$20  = i__valid;
  assign \i__ready$21  = i__ready;
  assign data = held[63:0];
  assign \$signal$32  = { \$signal$37 , \sequence , \$signal$35 , \$signal$34 , \$signal$33  };
  assign o__payload[63:0] = sent;
  assign o__payload[64] = held[64];
endmodule

module \packet_out.collector (rst, \i__payload$6 , \i__valid$4 , i__ready, busy, \o__payload$16 , o_job__valid, o__ready, \o__ready$20 , \o__valid$18 , o_job__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [5:0] \$10 ;
  reg [4:0] \$11 ;
  wire \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  output busy;
  wire busy;
  input clk;
  wire clk;
  reg [4:0] count = 5'h00;
  wire [63:0] i__payload;
  input [80:0] \i__payload$6 ;
  wire [80:0] \i__payload$6 ;
  wire [32:0] \i__payload$9 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$1 ;
  wire \i__ready$2 ;
  wire i__valid;
  input \i__valid$4 ;
  wire \i__valid$4 ;
  wire \i__valid$7 ;
  wire [32:0] o__payload;
  output [63:0] \o__payload$16 ;
  wire [63:0] \o__payload$16 ;
  wire [63:0] \o__payload$17 ;
  input o__ready;
  wire o__ready;
  input \o__ready$20 ;
  wire \o__ready$20 ;
  wire \o__ready$21 ;
  wire o__valid;
  output \o__valid$18 ;
  wire \o__valid$18 ;
  wire \o__valid$19 ;
  output [32:0] o_job__payload;
  wire [32:0] o_job__payload;
  wire o_job__ready;
  output o_job__valid;
  wire o_job__valid;
  input rst;
  wire rst;
  assign i__ready = \i__ready$1  & \i__ready$2 ;
  assign i__valid = \i__valid$4  & i__ready;
  assign \$1  = \i__valid$4  & i__ready;
  assign \$2  = count == 5'h1f;
  assign \$3  = \i__payload$6 [64] | \$2 ;
  assign \i__valid$7  = \$1  & \$3 ;
  assign \$4  = count + 1'h1;
  assign \$5  = | count;
  assign busy = \$5  | o_job__valid;
  assign \$6  = \i__valid$4  & i__ready;
  assign \$7  = count == 5'h1f;
  assign \$8  = \i__payload$6 [64] | \$7 ;
  assign \$9  = count + 1'h1;
  assign \$10  = \$8  ? 6'h00 : \$9 ;
  always @(posedge clk)
    count <= \$11 ;
  \packet_out.collector.jobs  jobs (
    .clk(clk),
    .i__payload(\i__payload$9 ),
    .i__ready(\i__ready$2 ),
    .i__valid(\i__valid$7 ),
    .o__payload(o_job__payload),
    .o__ready(o__ready),
    .o__valid(o_job__valid),
    .rst(rst)
  );
  \packet_out.collector.words  words (
    .clk(clk),
    .i__ready(\i__ready$1 ),
    .i__valid(i__valid),
    .o__payload(\o__payload$16 ),
    .o__ready(\o__ready$20 ),
    .o__valid(\o__valid$18 ),
    .rst(rst),
    .write_data(\i__payload$6 [63:0])
  );
  always @* begin
    if (\$wake ) begin end
    \$11  = count;
    if (\$6 ) begin
      \$11  = \$10 [4:0];
    end
    if (rst) begin
      \$11  = 5'h00;
    end
  end
  assign i__payload = \i__payload$6 [63:0];
  assign o__payload = o_job__payload;
  assign o__valid = o_job__valid;
  assign o_job__ready = o__ready;
  assign \o__payload$17  = \o__payload$16 ;
  assign \o__valid$19  = \o__valid$18 ;
  assign \o__ready$21  = \o__ready$20 ;
  assign \i__payload$9 [32] = \i__payload$6 [64];
  assign \i__payload$9 [31:16] = { 10'h000, \$4  };
  assign \i__payload$9 [15:0] = \i__payload$6 [80:65];
endmodule

module \packet_out.collector.jobs (rst, i__valid, o__valid, i__ready, o__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [32:0] \$10 ;
  reg [1:0] \$11 ;
  reg [32:0] \$12 ;
  reg [32:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [32:0] i__payload;
  wire [32:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [32:0] o__payload;
  reg [32:0] o__payload = 33'h000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [32:0] spare = 33'h000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 33'h000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 33'h000000000;
    end
  end
endmodule

module \packet_out.collector.words (rst, write_data, i__valid, i__ready, o__payload, o__ready, o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [6:0] \$11 ;
  wire [6:0] \$12 ;
  wire \$13 ;
  wire [6:0] \$14 ;
  wire [6:0] \$15 ;
  reg [6:0] \$16 ;
  reg \$17 ;
  reg [5:0] \$18 ;
  reg [5:0] \$19 ;
  wire \$2 ;
  wire \$3 ;
  wire [7:0] \$4 ;
  wire \$5 ;
  wire [7:0] \$6 ;
  wire [8:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 6'h00 *)
  wire [5:0] \$signal ;
  input clk;
  wire clk;
  wire fetch;
  wire [63:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [63:0] o__payload;
  wire [63:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  wire [6:0] o_level;
  reg [5:0] read_address = 6'h00;
  wire [63:0] read_data;
  wire read_enable;
  input rst;
  wire rst;
  (* init = 6'h00 *)
  wire [5:0] tail;
  reg [6:0] waiting = 7'h00;
  reg [5:0] write_address = 6'h00;
  input [63:0] write_data;
  wire [63:0] write_data;
  wire write_enable;
  assign i__ready = waiting != 7'h40;
  assign \$1  = | waiting;
  assign \$2  = ~ o__valid;
  assign \$3  = o__ready | \$2 ;
  assign fetch = \$1  & \$3 ;
  assign write_enable = i__valid & i__ready;
  assign \$4  = waiting + o__valid;
  assign \$5  = i__valid & i__ready;
  assign \$6  = waiting + \$5 ;
  assign \$7  = \$6  - fetch;
  assign \$8  = fetch | o__ready;
  assign \$9  = i__valid & i__ready;
  assign \$10  = write_address == 6'h3f;
  assign \$11  = write_address + 1'h1;
  assign \$12  = \$10  ? 7'h00 : \$11 ;
  assign \$13  = read_address == 6'h3f;
  assign \$14  = read_address + 1'h1;
  assign \$15  = \$13  ? 7'h00 : \$14 ;
  always @(posedge clk)
    waiting <= \$16 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    write_address <= \$18 ;
  always @(posedge clk)
    read_address <= \$19 ;
  lacuna_ram_1r1w_64x64 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .read_enable(fetch),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$16  = \$7 [6:0];
    if (rst) begin
      \$16  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = o__valid;
    if (\$8 ) begin
      \$17  = fetch;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = write_address;
    if (\$9 ) begin
      \$18  = \$12 [5:0];
    end
    if (rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$19  = read_address;
    if (fetch) begin
      \$19  = \$15 [5:0];
    end
    if (rst) begin
      \$19  = 6'h00;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign read_enable = fetch;
  assign \$signal  = read_address;
  assign read_data = o__payload;
  assign o_level = \$4 [6:0];
endmodule

module watch(rst, i_errors, i_addresses, o_error, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  reg [7:0] \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [7:0] found;
  input [84:0] i_addresses;
  wire [84:0] i_addresses;
  input [23:0] i_errors;
  wire [23:0] i_errors;
  output [7:0] o_error;
  reg [7:0] o_error = 8'h00;
  input rst;
  wire rst;
  assign \$1  = i_addresses[16:1] >= 11'h400;
  assign \$2  = i_addresses[0] & \$1 ;
  assign \$3  = i_addresses[33:18] >= 11'h400;
  assign \$4  = i_addresses[17] & \$3 ;
  assign \$5  = i_addresses[50:35] >= 11'h400;
  assign \$6  = i_addresses[34] & \$5 ;
  assign \$7  = i_addresses[67:52] >= 11'h400;
  assign \$8  = i_addresses[51] & \$7 ;
  assign \$9  = i_addresses[84:69] >= 11'h400;
  assign \$10  = i_addresses[68] & \$9 ;
  assign \$11  = | i_errors[23:16];
  assign \$12  = | i_errors[15:8];
  assign \$13  = | i_errors[7:0];
  assign \$14  = ! o_error;
  always @(posedge clk)
    o_error <= \$15 ;
  always @* begin
    if (\$wake ) begin end
    found = 8'h00;
    if (\$2 ) begin
      found = 8'h0b;
    end
    if (\$4 ) begin
      found = 8'h0b;
    end
    if (\$6 ) begin
      found = 8'h0b;
    end
    if (\$8 ) begin
      found = 8'h0b;
    end
    if (\$10 ) begin
      found = 8'h0b;
    end
    if (\$11 ) begin
      found = i_errors[23:16];
    end
    if (\$12 ) begin
      found = i_errors[15:8];
    end
    if (\$13 ) begin
      found = i_errors[7:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = o_error;
    if (\$14 ) begin
      \$15  = found;
    end
    if (rst) begin
      \$15  = 8'h00;
    end
  end
endmodule

module count(rst, i_events, i_clear, i_read, i_scan, o__ready, o_shift, o__payload, o__valid, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire [7:0] \$5 ;
  reg [6:0] \$6 ;
  reg [1:0] \$7 ;
  reg [63:0] \$8 ;
  input clk;
  wire clk;
  input i_clear;
  wire i_clear;
  wire \i_clear$13 ;
  input [13:0] i_events;
  wire [13:0] i_events;
  wire [13:0] \i_events$11 ;
  wire i_hold;
  input i_read;
  wire i_read;
  input [31:0] i_scan;
  wire [31:0] i_scan;
  wire [31:0] \i_scan$15 ;
  wire i_shift;
  output [63:0] o__payload;
  reg [63:0] o__payload = 64'h0000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  output o_idle;
  wire o_idle;
  wire [31:0] o_scan;
  output o_shift;
  wire o_shift;
  reg [1:0] part = 2'h0;
  input rst;
  wire rst;
  reg [6:0] words = 7'h00;
  assign o_idle = ! words;
  assign o__valid = part == 2'h2;
  assign \$1  = | words;
  assign \$2  = ~ o__valid;
  assign o_shift = \$1  & \$2 ;
  assign \$3  = part + 1'h1;
  assign \$4  = o__valid & o__ready;
  assign \$5  = words - 1'h1;
  always @(posedge clk)
    words <= \$6 ;
  always @(posedge clk)
    part <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  assign i_hold = ~ o_idle;
  \count.counters  counters (
    .clk(clk),
    .i_clear(i_clear),
    .i_events(i_events),
    .i_hold(i_hold),
    .i_scan(i_scan),
    .i_shift(o_shift),
    .o_scan(o_scan),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$6  = words;
    if (i_read) begin
      \$6  = 7'h55;
    end
    if (\$4 ) begin
      \$6  = \$5 [6:0];
    end
    if (rst) begin
      \$6  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = part;
    if (i_read) begin
      \$7  = 2'h0;
    end
    if (o_shift) begin
      \$7  = \$3 [1:0];
    end
    if (\$4 ) begin
      \$7  = 2'h0;
    end
    if (rst) begin
      \$7  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$8  = o__payload;
    if (o_shift) begin
      casez (part)
        2'h0:
            \$8 [31:0] = o_scan;
        2'h1:
            \$8 [63:32] = o_scan;
      endcase
    end
    if (rst) begin
      \$8  = 64'h0000000000000000;
    end
  end
  assign \i_events$11  = i_events;
  assign \i_clear$13  = i_clear;
  assign i_shift = o_shift;
  assign \i_scan$15  = i_scan;
endmodule

module \count.counters (rst, i_events, i_clear, i_scan, i_hold, i_shift, o_scan, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [32:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [32:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [32:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [32:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [32:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [32:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [32:0] \$3 ;
  wire [32:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [32:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [32:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [32:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [32:0] \$42 ;
  reg [31:0] \$43 ;
  reg [31:0] \$44 ;
  reg [31:0] \$45 ;
  reg [31:0] \$46 ;
  reg [31:0] \$47 ;
  reg [31:0] \$48 ;
  reg [31:0] \$49 ;
  wire \$5 ;
  reg [31:0] \$50 ;
  reg [31:0] \$51 ;
  reg [31:0] \$52 ;
  reg [31:0] \$53 ;
  reg [31:0] \$54 ;
  reg [31:0] \$55 ;
  reg [31:0] \$56 ;
  wire [32:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [32:0] \$9 ;
  input clk;
  wire clk;
  (* init = 32'd0 *)
  wire [31:0] cycles;
  input i_clear;
  wire i_clear;
  input [13:0] i_events;
  wire [13:0] i_events;
  input i_hold;
  wire i_hold;
  input [31:0] i_scan;
  wire [31:0] i_scan;
  input i_shift;
  wire i_shift;
  reg [31:0] ifmap_bus_stalls = 32'd0;
  reg [31:0] ifmap_reads = 32'd0;
  reg [31:0] ifmap_waits = 32'd0;
  reg [31:0] link_words_in = 32'd0;
  reg [31:0] link_words_out = 32'd0;
  reg [31:0] load_waits = 32'd0;
  reg [31:0] load_writes = 32'd0;
  output [31:0] o_scan;
  reg [31:0] o_scan = 32'd0;
  reg [31:0] psum_read_waits = 32'd0;
  reg [31:0] psum_reads = 32'd0;
  reg [31:0] psum_write_waits = 32'd0;
  reg [31:0] psum_writes = 32'd0;
  input rst;
  wire rst;
  reg [31:0] store_reads = 32'd0;
  reg [31:0] store_waits = 32'd0;
  always @(posedge clk)
    o_scan <= \$43 ;
  always @(posedge clk)
    link_words_in <= \$44 ;
  always @(posedge clk)
    link_words_out <= \$45 ;
  always @(posedge clk)
    load_writes <= \$46 ;
  always @(posedge clk)
    ifmap_reads <= \$47 ;
  always @(posedge clk)
    psum_reads <= \$48 ;
  always @(posedge clk)
    psum_writes <= \$49 ;
  always @(posedge clk)
    store_reads <= \$50 ;
  always @(posedge clk)
    load_waits <= \$51 ;
  always @(posedge clk)
    ifmap_waits <= \$52 ;
  always @(posedge clk)
    psum_read_waits <= \$53 ;
  always @(posedge clk)
    psum_write_waits <= \$54 ;
  always @(posedge clk)
    store_waits <= \$55 ;
  always @(posedge clk)
    ifmap_bus_stalls <= \$56 ;
  assign \$1  = ~ i_hold;
  assign \$2  = i_events[0] & \$1 ;
  assign \$3  = o_scan + \$2 ;
  assign \$4  = ~ i_hold;
  assign \$5  = i_events[1] & \$4 ;
  assign \$6  = link_words_in + \$5 ;
  assign \$7  = ~ i_hold;
  assign \$8  = i_events[2] & \$7 ;
  assign \$9  = link_words_out + \$8 ;
  assign \$10  = ~ i_hold;
  assign \$11  = i_events[3] & \$10 ;
  assign \$12  = load_writes + \$11 ;
  assign \$13  = ~ i_hold;
  assign \$14  = i_events[4] & \$13 ;
  assign \$15  = ifmap_reads + \$14 ;
  assign \$16  = ~ i_hold;
  assign \$17  = i_events[5] & \$16 ;
  assign \$18  = psum_reads + \$17 ;
  assign \$19  = ~ i_hold;
  assign \$20  = i_events[6] & \$19 ;
  assign \$21  = psum_writes + \$20 ;
  assign \$22  = ~ i_hold;
  assign \$23  = i_events[7] & \$22 ;
  assign \$24  = store_reads + \$23 ;
  assign \$25  = ~ i_hold;
  assign \$26  = i_events[8] & \$25 ;
  assign \$27  = load_waits + \$26 ;
  assign \$28  = ~ i_hold;
  assign \$29  = i_events[9] & \$28 ;
  assign \$30  = ifmap_waits + \$29 ;
  assign \$31  = ~ i_hold;
  assign \$32  = i_events[10] & \$31 ;
  assign \$33  = psum_read_waits + \$32 ;
  assign \$34  = ~ i_hold;
  assign \$35  = i_events[11] & \$34 ;
  assign \$36  = psum_write_waits + \$35 ;
  assign \$37  = ~ i_hold;
  assign \$38  = i_events[12] & \$37 ;
  assign \$39  = store_waits + \$38 ;
  assign \$40  = ~ i_hold;
  assign \$41  = i_events[13] & \$40 ;
  assign \$42  = ifmap_bus_stalls + \$41 ;
  always @* begin
    if (\$wake ) begin end
    \$44  = \$6 [31:0];
    if (i_shift) begin
      \$44  = link_words_out;
    end
    if (i_clear) begin
      \$44  = 32'd0;
    end
    if (rst) begin
      \$44  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$45  = \$9 [31:0];
    if (i_shift) begin
      \$45  = load_writes;
    end
    if (i_clear) begin
      \$45  = 32'd0;
    end
    if (rst) begin
      \$45  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$46  = \$12 [31:0];
    if (i_shift) begin
      \$46  = ifmap_reads;
    end
    if (i_clear) begin
      \$46  = 32'd0;
    end
    if (rst) begin
      \$46  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$47  = \$15 [31:0];
    if (i_shift) begin
      \$47  = psum_reads;
    end
    if (i_clear) begin
      \$47  = 32'd0;
    end
    if (rst) begin
      \$47  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$48  = \$18 [31:0];
    if (i_shift) begin
      \$48  = psum_writes;
    end
    if (i_clear) begin
      \$48  = 32'd0;
    end
    if (rst) begin
      \$48  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$49  = \$21 [31:0];
    if (i_shift) begin
      \$49  = store_reads;
    end
    if (i_clear) begin
      \$49  = 32'd0;
    end
    if (rst) begin
      \$49  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$50  = \$24 [31:0];
    if (i_shift) begin
      \$50  = load_waits;
    end
    if (i_clear) begin
      \$50  = 32'd0;
    end
    if (rst) begin
      \$50  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$51  = \$27 [31:0];
    if (i_shift) begin
      \$51  = ifmap_waits;
    end
    if (i_clear) begin
      \$51  = 32'd0;
    end
    if (rst) begin
      \$51  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$52  = \$30 [31:0];
    if (i_shift) begin
      \$52  = psum_read_waits;
    end
    if (i_clear) begin
      \$52  = 32'd0;
    end
    if (rst) begin
      \$52  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$53  = \$33 [31:0];
    if (i_shift) begin
      \$53  = psum_write_waits;
    end
    if (i_clear) begin
      \$53  = 32'd0;
    end
    if (rst) begin
      \$53  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$54  = \$36 [31:0];
    if (i_shift) begin
      \$54  = store_waits;
    end
    if (i_clear) begin
      \$54  = 32'd0;
    end
    if (rst) begin
      \$54  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$55  = \$39 [31:0];
    if (i_shift) begin
      \$55  = ifmap_bus_stalls;
    end
    if (i_clear) begin
      \$55  = 32'd0;
    end
    if (rst) begin
      \$55  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$56  = \$42 [31:0];
    if (i_shift) begin
      \$56  = i_scan;
    end
    if (i_clear) begin
      \$56  = 32'd0;
    end
    if (rst) begin
      \$56  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = \$3 [31:0];
    if (i_shift) begin
      \$43  = link_words_in;
    end
    if (i_clear) begin
      \$43  = 32'd0;
    end
    if (rst) begin
      \$43  = 32'd0;
    end
  end
  assign cycles = o_scan;
endmodule

module checksum(rst, start, data, valid, crc, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [31:0] \$1 ;
  wire [63:0] \$10 ;
  wire \$11 ;
  wire [63:0] \$12 ;
  wire \$13 ;
  wire [63:0] \$14 ;
  wire \$15 ;
  wire [63:0] \$16 ;
  wire \$17 ;
  wire [63:0] \$18 ;
  wire \$19 ;
  wire [63:0] \$2 ;
  wire [63:0] \$20 ;
  wire \$21 ;
  wire [63:0] \$22 ;
  wire \$23 ;
  wire [63:0] \$24 ;
  wire \$25 ;
  wire [63:0] \$26 ;
  wire \$27 ;
  wire [63:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [63:0] \$30 ;
  wire \$31 ;
  wire [63:0] \$32 ;
  wire \$33 ;
  wire [63:0] \$34 ;
  wire \$35 ;
  wire [63:0] \$36 ;
  wire \$37 ;
  wire [63:0] \$38 ;
  wire \$39 ;
  wire [63:0] \$4 ;
  wire [63:0] \$40 ;
  wire \$41 ;
  wire [63:0] \$42 ;
  wire \$43 ;
  wire [63:0] \$44 ;
  wire \$45 ;
  wire [63:0] \$46 ;
  wire \$47 ;
  wire [63:0] \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire [63:0] \$50 ;
  wire \$51 ;
  wire [63:0] \$52 ;
  wire \$53 ;
  wire [63:0] \$54 ;
  wire \$55 ;
  wire [63:0] \$56 ;
  wire \$57 ;
  wire [63:0] \$58 ;
  wire \$59 ;
  wire [63:0] \$6 ;
  wire [63:0] \$60 ;
  wire \$61 ;
  wire [63:0] \$62 ;
  wire \$63 ;
  wire [63:0] \$64 ;
  wire \$65 ;
  reg [31:0] \$66 ;
  wire \$7 ;
  wire [63:0] \$8 ;
  wire \$9 ;
  wire [31:0] \$auto$rtlil.cc:2739:Not$2 ;
  wire [63:0] \$signal ;
  input clk;
  wire clk;
  output [31:0] crc;
  wire [31:0] crc;
  input [63:0] data;
  wire [63:0] data;
  wire [31:0] following;
  input rst;
  wire rst;
  input start;
  wire start;
  reg [31:0] state = 32'd4294967295;
  input valid;
  wire valid;
  assign \$33  = ^ \$32 ;
  assign \$35  = ^ \$34 ;
  assign \$37  = ^ \$36 ;
  assign \$39  = ^ \$38 ;
  assign \$41  = ^ \$40 ;
  assign \$43  = ^ \$42 ;
  assign \$45  = ^ \$44 ;
  assign \$47  = ^ \$46 ;
  assign \$49  = ^ \$48 ;
  assign \$51  = ^ \$50 ;
  assign \$53  = ^ \$52 ;
  assign \$55  = ^ \$54 ;
  assign \$57  = ^ \$56 ;
  assign \$59  = ^ \$58 ;
  assign \$61  = ^ \$60 ;
  assign \$63  = ^ \$62 ;
  assign \$65  = ^ \$64 ;
  always @(posedge clk)
    state <= \$66 ;
  assign \$1  = start ? 32'd4294967295 : state;
  assign \$signal  = data ^ { 32'h00000000, \$1  };
  assign \$3  = ^ \$2 ;
  assign \$5  = ^ \$4 ;
  assign \$7  = ^ \$6 ;
  assign \$9  = ^ \$8 ;
  assign \$11  = ^ \$10 ;
  assign \$13  = ^ \$12 ;
  assign \$15  = ^ \$14 ;
  assign \$17  = ^ \$16 ;
  assign \$19  = ^ \$18 ;
  assign \$21  = ^ \$20 ;
  assign \$23  = ^ \$22 ;
  assign \$25  = ^ \$24 ;
  assign \$27  = ^ \$26 ;
  assign \$29  = ^ \$28 ;
  assign \$31  = ^ \$30 ;
  assign \$auto$rtlil.cc:2739:Not$2  = ~ state;
  always @* begin
    if (\$wake ) begin end
    \$66  = state;
    if (valid) begin
      \$66  = following;
    end else if (start) begin
      \$66  = 32'd4294967295;
    end
    if (rst) begin
      \$66  = 32'd4294967295;
    end
  end
  assign following[31] = \$65 ;
  assign following[30] = \$63 ;
  assign following[29] = \$61 ;
  assign following[28] = \$59 ;
  assign following[27] = \$57 ;
  assign following[26] = \$55 ;
  assign following[25] = \$53 ;
  assign following[24] = \$51 ;
  assign following[23] = \$49 ;
  assign following[22] = \$47 ;
  assign following[21] = \$45 ;
  assign following[20] = \$43 ;
  assign following[19] = \$41 ;
  assign following[18] = \$39 ;
  assign following[17] = \$37 ;
  assign following[16] = \$35 ;
  assign following[15] = \$33 ;
  assign following[14] = \$31 ;
  assign following[13] = \$29 ;
  assign following[12] = \$27 ;
  assign following[11] = \$25 ;
  assign following[10] = \$23 ;
  assign following[9] = \$21 ;
  assign following[8] = \$19 ;
  assign following[7] = \$17 ;
  assign following[6] = \$15 ;
  assign following[5] = \$13 ;
  assign following[4] = \$11 ;
  assign following[3] = \$9 ;
  assign following[2] = \$7 ;
  assign following[1] = \$5 ;
  assign following[0] = \$3 ;
  assign { \$2 [63:59], \$2 [57:56], \$2 [53], \$2 [51:49], \$2 [47:41], \$2 [37], \$2 [31], \$2 [29:28], \$2 [26:21], \$2 [18], \$2 [15], \$2 [13:12], \$2 [8:7], \$2 [5], \$2 [2], \$2 [0] } = 37'h0000000000;
  assign { \$2 [58], \$2 [55:54], \$2 [52], \$2 [48], \$2 [40:38], \$2 [36:32], \$2 [30], \$2 [27], \$2 [20:19], \$2 [17:16], \$2 [14], \$2 [11:9], \$2 [6], \$2 [4:3], \$2 [1] } = { \$signal [58], \$signal [55:54], \$signal [52], \$signal [48], \$signal [40:38], \$signal [36:32], \$signal [30], \$signal [27], \$signal [20:19], \$signal [17:16], \$signal [14], \$signal [11:9], \$signal [6], \$signal [4:3], \$signal [1] };
  assign { \$4 [63:60], \$4 [58:57], \$4 [54], \$4 [52:50], \$4 [48:42], \$4 [38], \$4 [32], \$4 [30:29], \$4 [27:22], \$4 [19], \$4 [16], \$4 [14:13], \$4 [9:8], \$4 [6], \$4 [3], \$4 [1] } = 36'h000000000;
  assign { \$4 [59], \$4 [56:55], \$4 [53], \$4 [49], \$4 [41:39], \$4 [37:33], \$4 [31], \$4 [28], \$4 [21:20], \$4 [18:17], \$4 [15], \$4 [12:10], \$4 [7], \$4 [5:4], \$4 [2], \$4 [0] } = { \$signal [59], \$signal [56:55], \$signal [53], \$signal [49], \$signal [41:39], \$signal [37:33], \$signal [31], \$signal [28], \$signal [21:20], \$signal [18:17], \$signal [15], \$signal [12:10], \$signal [7], \$signal [5:4], \$signal [2], \$signal [0] };
  assign { \$6 [63:61], \$6 [59:58], \$6 [55], \$6 [53:51], \$6 [49:43], \$6 [39], \$6 [33], \$6 [31:30], \$6 [28:23], \$6 [20], \$6 [17], \$6 [15:14], \$6 [10:9], \$6 [7], \$6 [4], \$6 [2] } = 35'h000000000;
  assign { \$6 [60], \$6 [57:56], \$6 [54], \$6 [50], \$6 [42:40], \$6 [38:34], \$6 [32], \$6 [29], \$6 [22:21], \$6 [19:18], \$6 [16], \$6 [13:11], \$6 [8], \$6 [6:5], \$6 [3], \$6 [1:0] } = { \$signal [60], \$signal [57:56], \$signal [54], \$signal [50], \$signal [42:40], \$signal [38:34], \$signal [32], \$signal [29], \$signal [22:21], \$signal [19:18], \$signal [16], \$signal [13:11], \$signal [8], \$signal [6:5], \$signal [3], \$signal [1:0] };
  assign { \$8 [63:62], \$8 [60:59], \$8 [56], \$8 [54:52], \$8 [50:44], \$8 [40], \$8 [34], \$8 [32:31], \$8 [29:24], \$8 [21], \$8 [18], \$8 [16:15], \$8 [11:10], \$8 [8], \$8 [5], \$8 [3] } = 34'h000000000;
  assign { \$8 [61], \$8 [58:57], \$8 [55], \$8 [51], \$8 [43:41], \$8 [39:35], \$8 [33], \$8 [30], \$8 [23:22], \$8 [20:19], \$8 [17], \$8 [14:12], \$8 [9], \$8 [7:6], \$8 [4], \$8 [2:0] } = { \$signal [61], \$signal [58:57], \$signal [55], \$signal [51], \$signal [43:41], \$signal [39:35], \$signal [33], \$signal [30], \$signal [23:22], \$signal [20:19], \$signal [17], \$signal [14:12], \$signal [9], \$signal [7:6], \$signal [4], \$signal [2:0] };
  assign { \$10 [63], \$10 [61:60], \$10 [57], \$10 [55:53], \$10 [51:45], \$10 [41], \$10 [35], \$10 [33:32], \$10 [30:25], \$10 [22], \$10 [19], \$10 [17:16], \$10 [12:11], \$10 [9], \$10 [6], \$10 [4] } = 33'h000000000;
  assign { \$10 [62], \$10 [59:58], \$10 [56], \$10 [52], \$10 [44:42], \$10 [40:36], \$10 [34], \$10 [31], \$10 [24:23], \$10 [21:20], \$10 [18], \$10 [15:13], \$10 [10], \$10 [8:7], \$10 [5], \$10 [3:0] } = { \$signal [62], \$signal [59:58], \$signal [56], \$signal [52], \$signal [44:42], \$signal [40:36], \$signal [34], \$signal [31], \$signal [24:23], \$signal [21:20], \$signal [18], \$signal [15:13], \$signal [10], \$signal [8:7], \$signal [5], \$signal [3:0] };
  assign { \$12 [62:61], \$12 [58], \$12 [56:54], \$12 [52:46], \$12 [42], \$12 [36], \$12 [34:33], \$12 [31:26], \$12 [23], \$12 [20], \$12 [18:17], \$12 [13:12], \$12 [10], \$12 [7], \$12 [5], \$12 [0] } = 33'h000000000;
  assign { \$12 [63], \$12 [60:59], \$12 [57], \$12 [53], \$12 [45:43], \$12 [41:37], \$12 [35], \$12 [32], \$12 [25:24], \$12 [22:21], \$12 [19], \$12 [16:14], \$12 [11], \$12 [9:8], \$12 [6], \$12 [4:1] } = { \$signal [63], \$signal [60:59], \$signal [57], \$signal [53], \$signal [45:43], \$signal [41:37], \$signal [35], \$signal [32], \$signal [25:24], \$signal [22:21], \$signal [19], \$signal [16:14], \$signal [11], \$signal [9:8], \$signal [6], \$signal [4:1] };
  assign { \$14 [63:62], \$14 [59:56], \$14 [54:53], \$14 [51:49], \$14 [47], \$14 [43], \$14 [40:36], \$14 [33], \$14 [31], \$14 [29:28], \$14 [24], \$14 [21:20], \$14 [18:16], \$14 [13], \$14 [10:8], \$14 [4:3], \$14 [0] } = 35'h000000000;
  assign { \$14 [61:60], \$14 [55], \$14 [52], \$14 [48], \$14 [46:44], \$14 [42:41], \$14 [35:34], \$14 [32], \$14 [30], \$14 [27:25], \$14 [23:22], \$14 [19], \$14 [15:14], \$14 [12:11], \$14 [7:5], \$14 [2:1] } = { \$signal [61:60], \$signal [55], \$signal [52], \$signal [48], \$signal [46:44], \$signal [42:41], \$signal [35:34], \$signal [32], \$signal [30], \$signal [27:25], \$signal [23:22], \$signal [19], \$signal [15:14], \$signal [12:11], \$signal [7:5], \$signal [2:1] };
  assign { \$16 [63], \$16 [60:57], \$16 [55:54], \$16 [52:50], \$16 [48], \$16 [44], \$16 [41:37], \$16 [34], \$16 [32], \$16 [30:29], \$16 [25], \$16 [22:21], \$16 [19:17], \$16 [14], \$16 [11:9], \$16 [5:4], \$16 [1] } = 34'h000000000;
  assign { \$16 [62:61], \$16 [56], \$16 [53], \$16 [49], \$16 [47:45], \$16 [43:42], \$16 [36:35], \$16 [33], \$16 [31], \$16 [28:26], \$16 [24:23], \$16 [20], \$16 [16:15], \$16 [13:12], \$16 [8:6], \$16 [3:2], \$16 [0] } = { \$signal [62:61], \$signal [56], \$signal [53], \$signal [49], \$signal [47:45], \$signal [43:42], \$signal [36:35], \$signal [33], \$signal [31], \$signal [28:26], \$signal [24:23], \$signal [20], \$signal [16:15], \$signal [13:12], \$signal [8:6], \$signal [3:2], \$signal [0] };
  assign { \$18 [61:58], \$18 [56:55], \$18 [53:51], \$18 [49], \$18 [45], \$18 [42:38], \$18 [35], \$18 [33], \$18 [31:30], \$18 [26], \$18 [23:22], \$18 [20:18], \$18 [15], \$18 [12:10], \$18 [6:5], \$18 [2], \$18 [0] } = 34'h000000000;
  assign { \$18 [63:62], \$18 [57], \$18 [54], \$18 [50], \$18 [48:46], \$18 [44:43], \$18 [37:36], \$18 [34], \$18 [32], \$18 [29:27], \$18 [25:24], \$18 [21], \$18 [17:16], \$18 [14:13], \$18 [9:7], \$18 [4:3], \$18 [1] } = { \$signal [63:62], \$signal [57], \$signal [54], \$signal [50], \$signal [48:46], \$signal [44:43], \$signal [37:36], \$signal [34], \$signal [32], \$signal [29:27], \$signal [25:24], \$signal [21], \$signal [17:16], \$signal [14:13], \$signal [9:7], \$signal [4:3], \$signal [1] };
  assign { \$20 [62:55], \$20 [53], \$20 [50], \$20 [48], \$20 [46], \$20 [43:41], \$20 [38], \$20 [35], \$20 [33], \$20 [31:30], \$20 [24:23], \$20 [21], \$20 [17], \$20 [14:12], \$20 [10:9], \$20 [7], \$20 [4], \$20 [0] } = 32'd0;
  assign { \$20 [63], \$20 [54], \$20 [52:51], \$20 [49], \$20 [47], \$20 [45:44], \$20 [40:39], \$20 [37:36], \$20 [34], \$20 [32], \$20 [29:25], \$20 [22], \$20 [20:18], \$20 [16:15], \$20 [11], \$20 [8], \$20 [6:5], \$20 [3:1] } = { \$signal [63], \$signal [54], \$signal [52:51], \$signal [49], \$signal [47], \$signal [45:44], \$signal [40:39], \$signal [37:36], \$signal [34], \$signal [32], \$signal [29:25], \$signal [22], \$signal [20:18], \$signal [16:15], \$signal [11], \$signal [8], \$signal [6:5], \$signal [3:1] };
  assign { \$22 [63:59], \$22 [57:55], \$22 [52:51], \$22 [49:47], \$22 [44:42], \$22 [40], \$22 [38], \$22 [35], \$22 [33], \$22 [31:30], \$22 [27], \$22 [25:24], \$22 [22], \$22 [20:15], \$22 [13], \$22 [9:8], \$22 [6:3], \$22 [0] } = 40'h0000000000;
  assign { \$22 [58], \$22 [54:53], \$22 [50], \$22 [46:45], \$22 [41], \$22 [39], \$22 [37:36], \$22 [34], \$22 [32], \$22 [29:28], \$22 [26], \$22 [23], \$22 [21], \$22 [14], \$22 [12:10], \$22 [7], \$22 [2:1] } = { \$signal [58], \$signal [54:53], \$signal [50], \$signal [46:45], \$signal [41], \$signal [39], \$signal [37:36], \$signal [34], \$signal [32], \$signal [29:28], \$signal [26], \$signal [23], \$signal [21], \$signal [14], \$signal [12:10], \$signal [7], \$signal [2:1] };
  assign { \$24 [63:60], \$24 [58:56], \$24 [53:52], \$24 [50:48], \$24 [45:43], \$24 [41], \$24 [39], \$24 [36], \$24 [34], \$24 [32:31], \$24 [28], \$24 [26:25], \$24 [23], \$24 [21:16], \$24 [14], \$24 [10:9], \$24 [7:4], \$24 [1:0] } = 40'h0000000000;
  assign { \$24 [59], \$24 [55:54], \$24 [51], \$24 [47:46], \$24 [42], \$24 [40], \$24 [38:37], \$24 [35], \$24 [33], \$24 [30:29], \$24 [27], \$24 [24], \$24 [22], \$24 [15], \$24 [13:11], \$24 [8], \$24 [3:2] } = { \$signal [59], \$signal [55:54], \$signal [51], \$signal [47:46], \$signal [42], \$signal [40], \$signal [38:37], \$signal [35], \$signal [33], \$signal [30:29], \$signal [27], \$signal [24], \$signal [22], \$signal [15], \$signal [13:11], \$signal [8], \$signal [3:2] };
  assign { \$26 [63:61], \$26 [59:57], \$26 [54:53], \$26 [51:49], \$26 [46:44], \$26 [42], \$26 [40], \$26 [37], \$26 [35], \$26 [33:32], \$26 [29], \$26 [27:26], \$26 [24], \$26 [22:17], \$26 [15], \$26 [11:10], \$26 [8:5], \$26 [2:0] } = 40'h0000000000;
  assign { \$26 [60], \$26 [56:55], \$26 [52], \$26 [48:47], \$26 [43], \$26 [41], \$26 [39:38], \$26 [36], \$26 [34], \$26 [31:30], \$26 [28], \$26 [25], \$26 [23], \$26 [16], \$26 [14:12], \$26 [9], \$26 [4:3] } = { \$signal [60], \$signal [56:55], \$signal [52], \$signal [48:47], \$signal [43], \$signal [41], \$signal [39:38], \$signal [36], \$signal [34], \$signal [31:30], \$signal [28], \$signal [25], \$signal [23], \$signal [16], \$signal [14:12], \$signal [9], \$signal [4:3] };
  assign { \$28 [63:62], \$28 [60:58], \$28 [55:54], \$28 [52:50], \$28 [47:45], \$28 [43], \$28 [41], \$28 [38], \$28 [36], \$28 [34:33], \$28 [30], \$28 [28:27], \$28 [25], \$28 [23:18], \$28 [16], \$28 [12:11], \$28 [9:6], \$28 [3:0] } = 40'h0000000000;
  assign { \$28 [61], \$28 [57:56], \$28 [53], \$28 [49:48], \$28 [44], \$28 [42], \$28 [40:39], \$28 [37], \$28 [35], \$28 [32:31], \$28 [29], \$28 [26], \$28 [24], \$28 [17], \$28 [15:13], \$28 [10], \$28 [5:4] } = { \$signal [61], \$signal [57:56], \$signal [53], \$signal [49:48], \$signal [44], \$signal [42], \$signal [40:39], \$signal [37], \$signal [35], \$signal [32:31], \$signal [29], \$signal [26], \$signal [24], \$signal [17], \$signal [15:13], \$signal [10], \$signal [5:4] };
  assign { \$30 [63], \$30 [61:59], \$30 [56:55], \$30 [53:51], \$30 [48:46], \$30 [44], \$30 [42], \$30 [39], \$30 [37], \$30 [35:34], \$30 [31], \$30 [29:28], \$30 [26], \$30 [24:19], \$30 [17], \$30 [13:12], \$30 [10:7], \$30 [4:0] } = 40'h0000000000;
  assign { \$30 [62], \$30 [58:57], \$30 [54], \$30 [50:49], \$30 [45], \$30 [43], \$30 [41:40], \$30 [38], \$30 [36], \$30 [33:32], \$30 [30], \$30 [27], \$30 [25], \$30 [18], \$30 [16:14], \$30 [11], \$30 [6:5] } = { \$signal [62], \$signal [58:57], \$signal [54], \$signal [50:49], \$signal [45], \$signal [43], \$signal [41:40], \$signal [38], \$signal [36], \$signal [33:32], \$signal [30], \$signal [27], \$signal [25], \$signal [18], \$signal [16:14], \$signal [11], \$signal [6:5] };
  assign { \$32 [62:60], \$32 [57:56], \$32 [54:52], \$32 [49:47], \$32 [45], \$32 [43], \$32 [40], \$32 [38], \$32 [36:35], \$32 [32], \$32 [30:29], \$32 [27], \$32 [25:20], \$32 [18], \$32 [14:13], \$32 [11:8], \$32 [5:0] } = 40'h0000000000;
  assign { \$32 [63], \$32 [59:58], \$32 [55], \$32 [51:50], \$32 [46], \$32 [44], \$32 [42:41], \$32 [39], \$32 [37], \$32 [34:33], \$32 [31], \$32 [28], \$32 [26], \$32 [19], \$32 [17:15], \$32 [12], \$32 [7:6] } = { \$signal [63], \$signal [59:58], \$signal [55], \$signal [51:50], \$signal [46], \$signal [44], \$signal [42:41], \$signal [39], \$signal [37], \$signal [34:33], \$signal [31], \$signal [28], \$signal [26], \$signal [19], \$signal [17:15], \$signal [12], \$signal [7:6] };
  assign { \$34 [63:61], \$34 [57], \$34 [53:52], \$34 [50:49], \$34 [46], \$34 [44], \$34 [41:40], \$34 [38:37], \$34 [35:34], \$34 [32:31], \$34 [28:20], \$34 [17:15], \$34 [12], \$34 [5], \$34 [2], \$34 [0] } = 34'h000000000;
  assign { \$34 [60:58], \$34 [56:54], \$34 [51], \$34 [48:47], \$34 [45], \$34 [43:42], \$34 [39], \$34 [36], \$34 [33], \$34 [30:29], \$34 [19:18], \$34 [14:13], \$34 [11:6], \$34 [4:3], \$34 [1] } = { \$signal [60:58], \$signal [56:54], \$signal [51], \$signal [48:47], \$signal [45], \$signal [43:42], \$signal [39], \$signal [36], \$signal [33], \$signal [30:29], \$signal [19:18], \$signal [14:13], \$signal [11:6], \$signal [4:3], \$signal [1] };
  assign { \$36 [63:62], \$36 [58], \$36 [54:53], \$36 [51:50], \$36 [47], \$36 [45], \$36 [42:41], \$36 [39:38], \$36 [36:35], \$36 [33:32], \$36 [29:21], \$36 [18:16], \$36 [13], \$36 [6], \$36 [3], \$36 [1] } = 33'h000000000;
  assign { \$36 [61:59], \$36 [57:55], \$36 [52], \$36 [49:48], \$36 [46], \$36 [44:43], \$36 [40], \$36 [37], \$36 [34], \$36 [31:30], \$36 [20:19], \$36 [15:14], \$36 [12:7], \$36 [5:4], \$36 [2], \$36 [0] } = { \$signal [61:59], \$signal [57:55], \$signal [52], \$signal [49:48], \$signal [46], \$signal [44:43], \$signal [40], \$signal [37], \$signal [34], \$signal [31:30], \$signal [20:19], \$signal [15:14], \$signal [12:7], \$signal [5:4], \$signal [2], \$signal [0] };
  assign { \$38 [63], \$38 [59], \$38 [55:54], \$38 [52:51], \$38 [48], \$38 [46], \$38 [43:42], \$38 [40:39], \$38 [37:36], \$38 [34:33], \$38 [30:22], \$38 [19:17], \$38 [14], \$38 [7], \$38 [4], \$38 [2], \$38 [0] } = 33'h000000000;
  assign { \$38 [62:60], \$38 [58:56], \$38 [53], \$38 [50:49], \$38 [47], \$38 [45:44], \$38 [41], \$38 [38], \$38 [35], \$38 [32:31], \$38 [21:20], \$38 [16:15], \$38 [13:8], \$38 [6:5], \$38 [3], \$38 [1] } = { \$signal [62:60], \$signal [58:56], \$signal [53], \$signal [50:49], \$signal [47], \$signal [45:44], \$signal [41], \$signal [38], \$signal [35], \$signal [32:31], \$signal [21:20], \$signal [16:15], \$signal [13:8], \$signal [6:5], \$signal [3], \$signal [1] };
  assign { \$40 [60], \$40 [56:55], \$40 [53:52], \$40 [49], \$40 [47], \$40 [44:43], \$40 [41:40], \$40 [38:37], \$40 [35:34], \$40 [31:23], \$40 [20:18], \$40 [15], \$40 [8], \$40 [5], \$40 [3], \$40 [1] } = 32'd0;
  assign { \$40 [63:61], \$40 [59:57], \$40 [54], \$40 [51:50], \$40 [48], \$40 [46:45], \$40 [42], \$40 [39], \$40 [36], \$40 [33:32], \$40 [22:21], \$40 [17:16], \$40 [14:9], \$40 [7:6], \$40 [4], \$40 [2], \$40 [0] } = { \$signal [63:61], \$signal [59:57], \$signal [54], \$signal [51:50], \$signal [48], \$signal [46:45], \$signal [42], \$signal [39], \$signal [36], \$signal [33:32], \$signal [22:21], \$signal [17:16], \$signal [14:9], \$signal [7:6], \$signal [4], \$signal [2], \$signal [0] };
  assign { \$42 [61], \$42 [58:55], \$42 [53:52], \$42 [50], \$42 [45:44], \$42 [42:40], \$42 [34:33], \$42 [31], \$42 [29:28], \$42 [26:24], \$42 [21], \$42 [17], \$42 [14], \$42 [11:10], \$42 [3:0] } = 30'h00000000;
  assign { \$42 [63:62], \$42 [60:59], \$42 [54], \$42 [51], \$42 [49:46], \$42 [43], \$42 [39:35], \$42 [32], \$42 [30], \$42 [27], \$42 [23:22], \$42 [20:18], \$42 [16:15], \$42 [13:12], \$42 [9:4] } = { \$signal [63:62], \$signal [60:59], \$signal [54], \$signal [51], \$signal [49:46], \$signal [43], \$signal [39:35], \$signal [32], \$signal [30], \$signal [27], \$signal [23:22], \$signal [20:18], \$signal [16:15], \$signal [13:12], \$signal [9:4] };
  assign { \$44 [62], \$44 [59], \$44 [57:55], \$44 [53:51], \$44 [48], \$44 [46:45], \$44 [43:38], \$44 [36], \$44 [33], \$44 [29], \$44 [26:25], \$44 [22], \$44 [20:14], \$44 [12], \$44 [10:9], \$44 [6], \$44 [2] } = 35'h000000000;
  assign { \$44 [63], \$44 [61:60], \$44 [58], \$44 [54], \$44 [50:49], \$44 [47], \$44 [44], \$44 [37], \$44 [35:34], \$44 [32:30], \$44 [28:27], \$44 [24:23], \$44 [21], \$44 [13], \$44 [11], \$44 [8:7], \$44 [5:3], \$44 [1:0] } = { \$signal [63], \$signal [61:60], \$signal [58], \$signal [54], \$signal [50:49], \$signal [47], \$signal [44], \$signal [37], \$signal [35:34], \$signal [32:30], \$signal [28:27], \$signal [24:23], \$signal [21], \$signal [13], \$signal [11], \$signal [8:7], \$signal [5:3], \$signal [1:0] };
  assign { \$46 [63], \$46 [60], \$46 [57:55], \$46 [53], \$46 [49:46], \$46 [44:41], \$46 [38:35], \$46 [33:32], \$46 [26], \$46 [23], \$46 [21], \$46 [18], \$46 [15:13], \$46 [9], \$46 [7:6], \$46 [4], \$46 [1:0] } = 33'h000000000;
  assign { \$46 [62:61], \$46 [59:58], \$46 [54], \$46 [52:50], \$46 [45], \$46 [40:39], \$46 [34], \$46 [31:27], \$46 [25:24], \$46 [22], \$46 [20:19], \$46 [17:16], \$46 [12:10], \$46 [8], \$46 [5], \$46 [3:2] } = { \$signal [62:61], \$signal [59:58], \$signal [54], \$signal [52:50], \$signal [45], \$signal [40:39], \$signal [34], \$signal [31:27], \$signal [25:24], \$signal [22], \$signal [20:19], \$signal [17:16], \$signal [12:10], \$signal [8], \$signal [5], \$signal [3:2] };
  assign { \$48 [61], \$48 [58:56], \$48 [54], \$48 [50:47], \$48 [45:42], \$48 [39:36], \$48 [34:33], \$48 [27], \$48 [24], \$48 [22], \$48 [19], \$48 [16:14], \$48 [10], \$48 [8:7], \$48 [5], \$48 [2:1] } = 32'd0;
  assign { \$48 [63:62], \$48 [60:59], \$48 [55], \$48 [53:51], \$48 [46], \$48 [41:40], \$48 [35], \$48 [32:28], \$48 [26:25], \$48 [23], \$48 [21:20], \$48 [18:17], \$48 [13:11], \$48 [9], \$48 [6], \$48 [4:3], \$48 [0] } = { \$signal [63:62], \$signal [60:59], \$signal [55], \$signal [53:51], \$signal [46], \$signal [41:40], \$signal [35], \$signal [32:28], \$signal [26:25], \$signal [23], \$signal [21:20], \$signal [18:17], \$signal [13:11], \$signal [9], \$signal [6], \$signal [4:3], \$signal [0] };
  assign { \$50 [62], \$50 [59], \$50 [57], \$50 [54], \$50 [52:49], \$50 [46:43], \$50 [37:36], \$50 [33:32], \$50 [30], \$50 [28:27], \$50 [25], \$50 [23], \$50 [19], \$50 [15:14], \$50 [10], \$50 [8], \$50 [4], \$50 [2:0] } = 30'h00000000;
  assign { \$50 [63], \$50 [61:60], \$50 [58], \$50 [56:55], \$50 [53], \$50 [48:47], \$50 [42:38], \$50 [35:34], \$50 [31], \$50 [29], \$50 [26], \$50 [24], \$50 [22:20], \$50 [18:16], \$50 [13:11], \$50 [9], \$50 [7:5], \$50 [3] } = { \$signal [63], \$signal [61:60], \$signal [58], \$signal [56:55], \$signal [53], \$signal [48:47], \$signal [42:38], \$signal [35:34], \$signal [31], \$signal [29], \$signal [26], \$signal [24], \$signal [22:20], \$signal [18:16], \$signal [13:11], \$signal [9], \$signal [7:5], \$signal [3] };
  assign { \$52 [63], \$52 [60], \$52 [54:53], \$52 [51:50], \$52 [48:44], \$52 [40:39], \$52 [37:35], \$52 [32:26], \$52 [24], \$52 [19], \$52 [17], \$52 [15:14], \$52 [10], \$52 [6:4], \$52 [2], \$52 [0] } = 34'h000000000;
  assign { \$52 [62:61], \$52 [59:55], \$52 [52], \$52 [49], \$52 [43:41], \$52 [38], \$52 [34:33], \$52 [25], \$52 [23:20], \$52 [18], \$52 [16], \$52 [13:11], \$52 [9:7], \$52 [3], \$52 [1] } = { \$signal [62:61], \$signal [59:55], \$signal [52], \$signal [49], \$signal [43:41], \$signal [38], \$signal [34:33], \$signal [25], \$signal [23:20], \$signal [18], \$signal [16], \$signal [13:11], \$signal [9:7], \$signal [3], \$signal [1] };
  assign { \$54 [61], \$54 [55:54], \$54 [52:51], \$54 [49:45], \$54 [41:40], \$54 [38:36], \$54 [33:27], \$54 [25], \$54 [20], \$54 [18], \$54 [16:15], \$54 [11], \$54 [7:5], \$54 [3], \$54 [1] } = 33'h000000000;
  assign { \$54 [63:62], \$54 [60:56], \$54 [53], \$54 [50], \$54 [44:42], \$54 [39], \$54 [35:34], \$54 [26], \$54 [24:21], \$54 [19], \$54 [17], \$54 [14:12], \$54 [10:8], \$54 [4], \$54 [2], \$54 [0] } = { \$signal [63:62], \$signal [60:56], \$signal [53], \$signal [50], \$signal [44:42], \$signal [39], \$signal [35:34], \$signal [26], \$signal [24:21], \$signal [19], \$signal [17], \$signal [14:12], \$signal [10:8], \$signal [4], \$signal [2], \$signal [0] };
  assign { \$56 [62], \$56 [58], \$56 [56], \$56 [54:53], \$56 [50:49], \$56 [47:46], \$56 [42:40], \$56 [37:35], \$56 [31], \$56 [29:26], \$56 [21:20], \$56 [14], \$56 [12:7], \$56 [3:1] } = 32'd0;
  assign { \$56 [63], \$56 [61:59], \$56 [57], \$56 [55], \$56 [52:51], \$56 [48], \$56 [45:43], \$56 [39:38], \$56 [34:32], \$56 [30], \$56 [25:22], \$56 [19:15], \$56 [13], \$56 [6:4], \$56 [0] } = { \$signal [63], \$signal [61:59], \$signal [57], \$signal [55], \$signal [52:51], \$signal [48], \$signal [45:43], \$signal [39:38], \$signal [34:32], \$signal [30], \$signal [25:22], \$signal [19:15], \$signal [13], \$signal [6:4], \$signal [0] };
  assign { \$58 [63], \$58 [59:57], \$58 [52:50], \$58 [47], \$58 [43:39], \$58 [37], \$58 [35:33], \$58 [29:28], \$58 [22:19], \$58 [17:12], \$58 [8], \$58 [6], \$58 [2:0] } = 34'h000000000;
  assign { \$58 [62:60], \$58 [56:53], \$58 [49:48], \$58 [46:44], \$58 [38], \$58 [36], \$58 [32:30], \$58 [27:23], \$58 [18], \$58 [11:9], \$58 [7], \$58 [5:3] } = { \$signal [62:60], \$signal [56:53], \$signal [49:48], \$signal [46:44], \$signal [38], \$signal [36], \$signal [32:30], \$signal [27:23], \$signal [18], \$signal [11:9], \$signal [7], \$signal [5:3] };
  assign { \$60 [60:58], \$60 [53:51], \$60 [48], \$60 [44:40], \$60 [38], \$60 [36:34], \$60 [30:29], \$60 [23:20], \$60 [18:13], \$60 [9], \$60 [7], \$60 [3:0] } = 34'h000000000;
  assign { \$60 [63:61], \$60 [57:54], \$60 [50:49], \$60 [47:45], \$60 [39], \$60 [37], \$60 [33:31], \$60 [28:24], \$60 [19], \$60 [12:10], \$60 [8], \$60 [6:4] } = { \$signal [63:61], \$signal [57:54], \$signal [50:49], \$signal [47:45], \$signal [39], \$signal [37], \$signal [33:31], \$signal [28:24], \$signal [19], \$signal [12:10], \$signal [8], \$signal [6:4] };
  assign { \$62 [61:58], \$62 [55], \$62 [53], \$62 [49:48], \$62 [45:40], \$62 [38:37], \$62 [34:31], \$62 [27], \$62 [24:20], \$62 [18], \$62 [15], \$62 [11], \$62 [9:8], \$62 [6], \$62 [2] } = 33'h000000000;
  assign { \$62 [63:62], \$62 [57:56], \$62 [54], \$62 [52:50], \$62 [47:46], \$62 [39], \$62 [36:35], \$62 [30:28], \$62 [26:25], \$62 [19], \$62 [17:16], \$62 [14:12], \$62 [10], \$62 [7], \$62 [5:3], \$62 [1:0] } = { \$signal [63:62], \$signal [57:56], \$signal [54], \$signal [52:50], \$signal [47:46], \$signal [39], \$signal [36:35], \$signal [30:28], \$signal [26:25], \$signal [19], \$signal [17:16], \$signal [14:12], \$signal [10], \$signal [7], \$signal [5:3], \$signal [1:0] };
  assign { \$64 [62:58], \$64 [56:55], \$64 [52], \$64 [50:48], \$64 [46:40], \$64 [36], \$64 [30], \$64 [28:27], \$64 [25:20], \$64 [17], \$64 [14], \$64 [12:11], \$64 [7:6], \$64 [4], \$64 [1] } = 36'h000000000;
  assign { \$64 [63], \$64 [57], \$64 [54:53], \$64 [51], \$64 [47], \$64 [39:37], \$64 [35:31], \$64 [29], \$64 [26], \$64 [19:18], \$64 [16:15], \$64 [13], \$64 [10:8], \$64 [5], \$64 [3:2], \$64 [0] } = { \$signal [63], \$signal [57], \$signal [54:53], \$signal [51], \$signal [47], \$signal [39:37], \$signal [35:31], \$signal [29], \$signal [26], \$signal [19:18], \$signal [16:15], \$signal [13], \$signal [10:8], \$signal [5], \$signal [3:2], \$signal [0] };
  assign crc = \$auto$rtlil.cc:2739:Not$2 ;
endmodule

module lacuna_ram_1r1w_async_8x40(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [2:0] \$signature__addr ;
  wire [39:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [2:0] read__addr;
  wire [39:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [39:0] read_data;
  wire [39:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [39:0] write_data;
  wire [39:0] write_data;
  input write_enable;
  wire write_enable;
  reg [39:0] contents [7:0];
  initial begin
    contents[0] = 40'h0000000000;
    contents[1] = 40'h0000000000;
    contents[2] = 40'h0000000000;
    contents[3] = 40'h0000000000;
    contents[4] = 40'h0000000000;
    contents[5] = 40'h0000000000;
    contents[6] = 40'h0000000000;
    contents[7] = 40'h0000000000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module lacuna_ram_1r1w_async_8x15(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [2:0] \$signature__addr ;
  wire [14:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [2:0] read__addr;
  wire [14:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [14:0] read_data;
  wire [14:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [14:0] write_data;
  wire [14:0] write_data;
  input write_enable;
  wire write_enable;
  reg [14:0] contents [7:0];
  initial begin
    contents[0] = 15'h0000;
    contents[1] = 15'h0000;
    contents[2] = 15'h0000;
    contents[3] = 15'h0000;
    contents[4] = 15'h0000;
    contents[5] = 15'h0000;
    contents[6] = 15'h0000;
    contents[7] = 15'h0000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module ifmap_router(rst, i__payload, i__valid, i_params, o__0__0__ready, o__0__1__ready, o__0__2__ready, o__0__3__ready, o__1__0__ready, o__1__1__ready, o__1__2__ready, o__1__3__ready, o__2__0__ready, o__2__1__ready, o__2__2__ready, o__2__3__ready, i__ready, o__0__0__payload, o__0__0__valid, o__0__1__payload, o__0__1__valid
, o__0__2__payload, o__0__2__valid, o__0__3__payload, o__0__3__valid, o__1__0__payload, o__1__0__valid, o__1__1__payload, o__1__1__valid, o__1__2__payload, o__1__2__valid, o__1__3__payload, o__1__3__valid, o__2__0__payload, o__2__0__valid, o__2__1__payload, o__2__1__valid, o__2__2__payload, o__2__2__valid, o__2__3__payload, o__2__3__valid, clk
);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [2:0] \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [2:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [2:0] \$49 ;
  wire \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [2:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire \$70 ;
  reg \$71 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [12:0] filter_row_0;
  wire [12:0] filter_row_1;
  wire [12:0] filter_row_2;
  wire [12:0] filter_row_3;
  input [95:0] i__payload;
  wire [95:0] i__payload;
  wire [80:0] \i__payload$61 ;
  wire [80:0] \i__payload$64 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$63 ;
  wire \i__ready$69 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$62 ;
  wire \i__valid$66 ;
  input [149:0] i_params;
  wire [149:0] i_params;
  wire meets_0;
  wire meets_1;
  wire meets_2;
  wire meets_3;
  output [68:0] o__0__0__payload;
  wire [68:0] o__0__0__payload;
  input o__0__0__ready;
  wire o__0__0__ready;
  output o__0__0__valid;
  wire o__0__0__valid;
  output [68:0] o__0__1__payload;
  wire [68:0] o__0__1__payload;
  input o__0__1__ready;
  wire o__0__1__ready;
  output o__0__1__valid;
  wire o__0__1__valid;
  output [68:0] o__0__2__payload;
  wire [68:0] o__0__2__payload;
  input o__0__2__ready;
  wire o__0__2__ready;
  output o__0__2__valid;
  wire o__0__2__valid;
  output [68:0] o__0__3__payload;
  wire [68:0] o__0__3__payload;
  input o__0__3__ready;
  wire o__0__3__ready;
  output o__0__3__valid;
  wire o__0__3__valid;
  wire [68:0] o__0__payload;
  wire o__0__ready;
  wire o__0__valid;
  wire [68:0] o__10__payload;
  wire o__10__ready;
  wire o__10__valid;
  wire [68:0] o__11__payload;
  wire o__11__ready;
  wire o__11__valid;
  output [68:0] o__1__0__payload;
  wire [68:0] o__1__0__payload;
  input o__1__0__ready;
  wire o__1__0__ready;
  output o__1__0__valid;
  wire o__1__0__valid;
  output [68:0] o__1__1__payload;
  wire [68:0] o__1__1__payload;
  input o__1__1__ready;
  wire o__1__1__ready;
  output o__1__1__valid;
  wire o__1__1__valid;
  output [68:0] o__1__2__payload;
  wire [68:0] o__1__2__payload;
  input o__1__2__ready;
  wire o__1__2__ready;
  output o__1__2__valid;
  wire o__1__2__valid;
  output [68:0] o__1__3__payload;
  wire [68:0] o__1__3__payload;
  input o__1__3__ready;
  wire o__1__3__ready;
  output o__1__3__valid;
  wire o__1__3__valid;
  wire [68:0] o__1__payload;
  wire o__1__ready;
  wire o__1__valid;
  output [68:0] o__2__0__payload;
  wire [68:0] o__2__0__payload;
  input o__2__0__ready;
  wire o__2__0__ready;
  output o__2__0__valid;
  wire o__2__0__valid;
  output [68:0] o__2__1__payload;
  wire [68:0] o__2__1__payload;
  input o__2__1__ready;
  wire o__2__1__ready;
  output o__2__1__valid;
  wire o__2__1__valid;
  output [68:0] o__2__2__payload;
  wire [68:0] o__2__2__payload;
  input o__2__2__ready;
  wire o__2__2__ready;
  output o__2__2__valid;
  wire o__2__2__valid;
  output [68:0] o__2__3__payload;
  wire [68:0] o__2__3__payload;
  input o__2__3__ready;
  wire o__2__3__ready;
  output o__2__3__valid;
  wire o__2__3__valid;
  wire [68:0] o__2__payload;
  wire o__2__ready;
  wire o__2__valid;
  wire [68:0] o__3__payload;
  wire o__3__ready;
  wire o__3__valid;
  wire [68:0] o__4__payload;
  wire o__4__ready;
  wire o__4__valid;
  wire [68:0] o__5__payload;
  wire o__5__ready;
  wire o__5__valid;
  wire [68:0] o__6__payload;
  wire o__6__ready;
  wire o__6__valid;
  wire [68:0] o__7__payload;
  wire o__7__ready;
  wire o__7__valid;
  wire [68:0] o__8__payload;
  wire o__8__ready;
  wire o__8__valid;
  wire [68:0] o__9__payload;
  wire o__9__ready;
  wire o__9__valid;
  wire [80:0] o__payload;
  wire o__ready;
  wire o__valid;
  reg odd = 1'h0;
  wire [74:0] params;
  wire [13:0] position_0;
  wire [13:0] position_1;
  wire [13:0] position_2;
  wire [13:0] position_3;
  input rst;
  wire rst;
  wire [2:0] to_0;
  wire [2:0] to_1;
  wire [2:0] to_2;
  wire [2:0] to_3;
  wire [2:0] used;
  assign \$23  = $signed(filter_row_1) >= $signed(1'h0);
  assign \$24  = \$22  & \$23 ;
  assign \$25  = $signed(filter_row_1) < $signed({ 1'h0, params[9:2] });
  assign \$26  = \$24  & \$25 ;
  assign \$27  = ~ params[10];
  assign \$28  = params[30:29] == i__payload[70:69];
  assign \$29  = \$27  | \$28 ;
  assign meets_1 = \$26  & \$29 ;
  assign \$30  = ! position_1;
  assign \$31  = position_1 == 1'h1;
  assign \$32  = position_1 == 2'h2;
  assign \$33  = meets_1 ? { \$32 , \$31 , \$30  } : 3'h0;
  assign \$34  = i__payload[68] ? 4'hf : { 1'h0, \$33  };
  assign \$35  = { 1'h0, used } & \$34 ;
  assign filter_row_2 = i__payload[83:72] - params[58:47];
  assign position_2 = $signed(i__payload[95:84]) + $signed(filter_row_2);
  assign \$36  = ~ i__payload[71];
  assign \$37  = params[44] | \$36 ;
  assign \$38  = params[43] & \$37 ;
  assign \$39  = $signed(filter_row_2) >= $signed(1'h0);
  assign \$40  = \$38  & \$39 ;
  assign \$41  = $signed(filter_row_2) < $signed({ 1'h0, params[9:2] });
  assign \$42  = \$40  & \$41 ;
  assign \$43  = ~ params[10];
  assign \$44  = params[46:45] == i__payload[70:69];
  assign \$45  = \$43  | \$44 ;
  assign meets_2 = \$42  & \$45 ;
  assign \$46  = ! position_2;
  assign \$47  = position_2 == 1'h1;
  assign \$48  = position_2 == 2'h2;
  assign \$49  = meets_2 ? { \$48 , \$47 , \$46  } : 3'h0;
  assign \$50  = i__payload[68] ? 4'hf : { 1'h0, \$49  };
  assign \$51  = { 1'h0, used } & \$50 ;
  assign filter_row_3 = i__payload[83:72] - params[74:63];
  assign position_3 = $signed(i__payload[95:84]) + $signed(filter_row_3);
  assign \$52  = ~ i__payload[71];
  assign \$53  = params[60] | \$52 ;
  assign \$54  = params[59] & \$53 ;
  assign \$55  = $signed(filter_row_3) >= $signed(1'h0);
  assign \$56  = \$54  & \$55 ;
  assign \$57  = $signed(filter_row_3) < $signed({ 1'h0, params[9:2] });
  assign \$58  = \$56  & \$57 ;
  assign \$59  = ~ params[10];
  assign \$60  = params[62:61] == i__payload[70:69];
  assign \$61  = \$59  | \$60 ;
  assign meets_3 = \$58  & \$61 ;
  assign \$62  = ! position_3;
  assign \$63  = position_3 == 1'h1;
  assign \$64  = position_3 == 2'h2;
  assign \$65  = meets_3 ? { \$64 , \$63 , \$62  } : 3'h0;
  assign \$66  = i__payload[68] ? 4'hf : { 1'h0, \$65  };
  assign \$67  = { 1'h0, used } & \$66 ;
  assign \$68  = i__valid & i__ready;
  assign \$69  = \$68  & i__payload[68];
  assign \$70  = ~ odd;
  always @(posedge clk)
    odd <= \$71 ;
  assign params = odd ? i_params[149:75] : i_params[74:0];
  assign \$1  = params[1:0] > 1'h0;
  assign \$2  = params[1:0] > 1'h1;
  assign \$3  = params[1:0] > 2'h2;
  assign filter_row_0 = i__payload[83:72] - params[26:15];
  assign position_0 = $signed(i__payload[95:84]) + $signed(filter_row_0);
  assign \$4  = ~ i__payload[71];
  assign \$5  = params[12] | \$4 ;
  assign \$6  = params[11] & \$5 ;
  assign \$7  = $signed(filter_row_0) >= $signed(1'h0);
  assign \$8  = \$6  & \$7 ;
  assign \$9  = $signed(filter_row_0) < $signed({ 1'h0, params[9:2] });
  assign \$10  = \$8  & \$9 ;
  assign \$11  = ~ params[10];
  assign \$12  = params[14:13] == i__payload[70:69];
  assign \$13  = \$11  | \$12 ;
  assign meets_0 = \$10  & \$13 ;
  assign \$14  = ! position_0;
  assign \$15  = position_0 == 1'h1;
  assign \$16  = position_0 == 2'h2;
  assign \$17  = meets_0 ? { \$16 , \$15 , \$14  } : 3'h0;
  assign \$18  = i__payload[68] ? 4'hf : { 1'h0, \$17  };
  assign \$19  = { 1'h0, used } & \$18 ;
  assign filter_row_1 = i__payload[83:72] - params[42:31];
  assign position_1 = $signed(i__payload[95:84]) + $signed(filter_row_1);
  assign \$20  = ~ i__payload[71];
  assign \$21  = params[28] | \$20 ;
  assign \$22  = params[27] & \$21 ;
  \ifmap_router.multicast  multicast (
    .clk(clk),
    .i__payload(\i__payload$64 ),
    .i__ready(o__ready),
    .i__valid(\i__valid$66 ),
    .o__0__ready(o__0__0__ready),
    .o__0__valid(o__0__0__valid),
    .o__10__ready(o__2__2__ready),
    .o__10__valid(o__2__2__valid),
    .o__11__ready(o__2__3__ready),
    .o__11__valid(o__2__3__valid),
    .o__1__ready(o__0__1__ready),
    .o__1__valid(o__0__1__valid),
    .o__2__ready(o__0__2__ready),
    .o__2__valid(o__0__2__valid),
    .o__3__ready(o__0__3__ready),
    .o__3__valid(o__0__3__valid),
    .o__4__ready(o__1__0__ready),
    .o__4__valid(o__1__0__valid),
    .o__5__ready(o__1__1__ready),
    .o__5__valid(o__1__1__valid),
    .o__6__ready(o__1__2__ready),
    .o__6__valid(o__1__2__valid),
    .o__7__ready(o__1__3__ready),
    .o__7__valid(o__1__3__valid),
    .o__8__ready(o__2__0__ready),
    .o__8__valid(o__2__0__valid),
    .o__9__ready(o__2__1__ready),
    .o__9__valid(o__2__1__valid),
    .rst(rst)
  );
  \ifmap_router.stage  stage (
    .clk(clk),
    .i__payload(\i__payload$61 ),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$64 ),
    .o__ready(o__ready),
    .o__valid(\i__valid$66 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$71  = odd;
    if (\$69 ) begin
      \$71  = \$70 ;
    end
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  assign to_0 = \$19 [2:0];
  assign to_1 = \$35 [2:0];
  assign to_2 = \$51 [2:0];
  assign to_3 = \$67 [2:0];
  assign \i__valid$62  = i__valid;
  assign \i__ready$63  = i__ready;
  assign o__payload = \i__payload$64 ;
  assign o__valid = \i__valid$66 ;
  assign \i__ready$69  = o__ready;
  assign o__0__payload = \i__payload$64 [68:0];
  assign o__0__valid = o__0__0__valid;
  assign o__0__ready = o__0__0__ready;
  assign o__1__payload = \i__payload$64 [68:0];
  assign o__1__valid = o__0__1__valid;
  assign o__1__ready = o__0__1__ready;
  assign o__2__payload = \i__payload$64 [68:0];
  assign o__2__valid = o__0__2__valid;
  assign o__2__ready = o__0__2__ready;
  assign o__3__payload = \i__payload$64 [68:0];
  assign o__3__valid = o__0__3__valid;
  assign o__3__ready = o__0__3__ready;
  assign o__4__payload = \i__payload$64 [68:0];
  assign o__4__valid = o__1__0__valid;
  assign o__4__ready = o__1__0__ready;
  assign o__5__payload = \i__payload$64 [68:0];
  assign o__5__valid = o__1__1__valid;
  assign o__5__ready = o__1__1__ready;
  assign o__6__payload = \i__payload$64 [68:0];
  assign o__6__valid = o__1__2__valid;
  assign o__6__ready = o__1__2__ready;
  assign o__7__payload = \i__payload$64 [68:0];
  assign o__7__valid = o__1__3__valid;
  assign o__7__ready = o__1__3__ready;
  assign o__8__payload = \i__payload$64 [68:0];
  assign o__8__valid = o__2__0__valid;
  assign o__8__ready = o__2__0__ready;
  assign o__9__payload = \i__payload$64 [68:0];
  assign o__9__valid = o__2__1__valid;
  assign o__9__ready = o__2__1__ready;
  assign o__10__payload = \i__payload$64 [68:0];
  assign o__10__valid = o__2__2__valid;
  assign o__10__ready = o__2__2__ready;
  assign o__11__payload = \i__payload$64 [68:0];
  assign o__11__valid = o__2__3__valid;
  assign o__11__ready = o__2__3__ready;
  assign o__0__0__payload = \i__payload$64 [68:0];
  assign o__0__1__payload = \i__payload$64 [68:0];
  assign o__0__2__payload = \i__payload$64 [68:0];
  assign o__0__3__payload = \i__payload$64 [68:0];
  assign o__1__0__payload = \i__payload$64 [68:0];
  assign o__1__1__payload = \i__payload$64 [68:0];
  assign o__1__2__payload = \i__payload$64 [68:0];
  assign o__1__3__payload = \i__payload$64 [68:0];
  assign o__2__0__payload = \i__payload$64 [68:0];
  assign o__2__1__payload = \i__payload$64 [68:0];
  assign o__2__2__payload = \i__payload$64 [68:0];
  assign o__2__3__payload = \i__payload$64 [68:0];
  assign \i__payload$61 [80:69] = { \$67 [2], \$51 [2], \$35 [2], \$19 [2], \$67 [1], \$51 [1], \$35 [1], \$19 [1], \$67 [0], \$51 [0], \$35 [0], \$19 [0] };
  assign \i__payload$61 [68:0] = i__payload[68:0];
  assign used[2] = \$3 ;
  assign used[1] = \$2 ;
  assign used[0] = \$1 ;
endmodule

module \ifmap_router.multicast (rst, o__0__ready, o__1__ready, o__2__ready, o__3__ready, o__4__ready, o__5__ready, o__6__ready, o__7__ready, o__8__ready, o__9__ready, o__10__ready, o__11__ready, o__0__valid, o__1__valid, o__2__valid, o__3__valid, o__4__valid, o__5__valid, o__6__valid, o__7__valid
, o__8__valid, o__9__valid, o__10__valid, o__11__valid, i__ready, i__valid, i__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [11:0] \$1 ;
  wire [11:0] \$2 ;
  wire [11:0] \$3 ;
  wire [11:0] \$4 ;
  wire \$5 ;
  reg [11:0] \$6 ;
  input clk;
  wire clk;
  input [80:0] i__payload;
  wire [80:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [68:0] o__0__payload;
  input o__0__ready;
  wire o__0__ready;
  output o__0__valid;
  wire o__0__valid;
  wire [68:0] o__10__payload;
  input o__10__ready;
  wire o__10__ready;
  output o__10__valid;
  wire o__10__valid;
  wire [68:0] o__11__payload;
  input o__11__ready;
  wire o__11__ready;
  output o__11__valid;
  wire o__11__valid;
  wire [68:0] o__1__payload;
  input o__1__ready;
  wire o__1__ready;
  output o__1__valid;
  wire o__1__valid;
  wire [68:0] o__2__payload;
  input o__2__ready;
  wire o__2__ready;
  output o__2__valid;
  wire o__2__valid;
  wire [68:0] o__3__payload;
  input o__3__ready;
  wire o__3__ready;
  output o__3__valid;
  wire o__3__valid;
  wire [68:0] o__4__payload;
  input o__4__ready;
  wire o__4__ready;
  output o__4__valid;
  wire o__4__valid;
  wire [68:0] o__5__payload;
  input o__5__ready;
  wire o__5__ready;
  output o__5__valid;
  wire o__5__valid;
  wire [68:0] o__6__payload;
  input o__6__ready;
  wire o__6__ready;
  output o__6__valid;
  wire o__6__valid;
  wire [68:0] o__7__payload;
  input o__7__ready;
  wire o__7__ready;
  output o__7__valid;
  wire o__7__valid;
  wire [68:0] o__8__payload;
  input o__8__ready;
  wire o__8__ready;
  output o__8__valid;
  wire o__8__valid;
  wire [68:0] o__9__payload;
  input o__9__ready;
  wire o__9__ready;
  output o__9__valid;
  wire o__9__valid;
  input rst;
  wire rst;
  reg [11:0] served = 12'h000;
  wire [11:0] waiting;
  assign o__1__valid = i__valid & waiting[1];
  assign o__2__valid = i__valid & waiting[2];
  assign o__3__valid = i__valid & waiting[3];
  assign o__4__valid = i__valid & waiting[4];
  assign o__5__valid = i__valid & waiting[5];
  assign o__6__valid = i__valid & waiting[6];
  assign o__7__valid = i__valid & waiting[7];
  assign o__8__valid = i__valid & waiting[8];
  assign o__9__valid = i__valid & waiting[9];
  assign o__10__valid = i__valid & waiting[10];
  assign o__11__valid = i__valid & waiting[11];
  assign \$2  = ~ { o__11__ready, o__10__ready, o__9__ready, o__8__ready, o__7__ready, o__6__ready, o__5__ready, o__4__ready, o__3__ready, o__2__ready, o__1__ready, o__0__ready };
  assign \$3  = waiting & \$2 ;
  assign i__ready = ! \$3 ;
  assign \$4  = served | { o__11__ready, o__10__ready, o__9__ready, o__8__ready, o__7__ready, o__6__ready, o__5__ready, o__4__ready, o__3__ready, o__2__ready, o__1__ready, o__0__ready };
  assign \$5  = i__valid & i__ready;
  always @(posedge clk)
    served <= \$6 ;
  assign \$1  = ~ served;
  assign waiting = i__payload[80:69] & \$1 ;
  assign o__0__valid = i__valid & waiting[0];
  always @* begin
    if (\$wake ) begin end
    \$6  = served;
    if (i__valid) begin
      \$6  = \$4 ;
    end
    if (\$5 ) begin
      \$6  = 12'h000;
    end
    if (rst) begin
      \$6  = 12'h000;
    end
  end
  assign o__0__payload = i__payload[68:0];
  assign o__1__payload = i__payload[68:0];
  assign o__2__payload = i__payload[68:0];
  assign o__3__payload = i__payload[68:0];
  assign o__4__payload = i__payload[68:0];
  assign o__5__payload = i__payload[68:0];
  assign o__6__payload = i__payload[68:0];
  assign o__7__payload = i__payload[68:0];
  assign o__8__payload = i__payload[68:0];
  assign o__9__payload = i__payload[68:0];
  assign o__10__payload = i__payload[68:0];
  assign o__11__payload = i__payload[68:0];
endmodule

module \ifmap_router.stage (rst, i__valid, o__ready, o__valid, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [80:0] \$9 ;
  input clk;
  wire clk;
  input [80:0] i__payload;
  wire [80:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [80:0] o__payload;
  reg [80:0] o__payload = 81'h000000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 81'h000000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module filter_network(rst, i__payload, i__valid, i_groups, i__ready, o__0__0, o__0__1, o__0__2, o__0__3, o__1__0, o__1__1, o__1__2, o__1__3, o__2__0, o__2__1, o__2__2, o__2__3, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  wire [70:0] \i__payload$20 ;
  wire [70:0] \i__payload$27 ;
  wire [70:0] \i__payload$34 ;
  output i__ready;
  reg i__ready;
  wire \i__ready$24 ;
  wire \i__ready$31 ;
  wire \i__ready$38 ;
  input i__valid;
  wire i__valid;
  reg \i__valid$23 ;
  reg \i__valid$30 ;
  reg \i__valid$37 ;
  input [7:0] i_groups;
  wire [7:0] i_groups;
  wire [7:0] \i_groups$21 ;
  wire [7:0] \i_groups$28 ;
  wire [7:0] \i_groups$35 ;
  wire [2:0] idle;
  wire [22:0] o;
  wire [22:0] \o$32 ;
  wire [22:0] \o$39 ;
  output [22:0] o__0__0;
  wire [22:0] o__0__0;
  output [22:0] o__0__1;
  wire [22:0] o__0__1;
  output [22:0] o__0__2;
  wire [22:0] o__0__2;
  output [22:0] o__0__3;
  wire [22:0] o__0__3;
  output [22:0] o__1__0;
  wire [22:0] o__1__0;
  output [22:0] o__1__1;
  wire [22:0] o__1__1;
  output [22:0] o__1__2;
  wire [22:0] o__1__2;
  output [22:0] o__1__3;
  wire [22:0] o__1__3;
  output [22:0] o__2__0;
  wire [22:0] o__2__0;
  output [22:0] o__2__1;
  wire [22:0] o__2__1;
  output [22:0] o__2__2;
  wire [22:0] o__2__2;
  output [22:0] o__2__3;
  wire [22:0] o__2__3;
  wire [3:0] o_columns;
  wire [3:0] \o_columns$33 ;
  wire [3:0] \o_columns$40 ;
  output o_idle;
  wire o_idle;
  wire \o_idle$22 ;
  wire \o_idle$29 ;
  wire \o_idle$36 ;
  input rst;
  wire rst;
  assign o_idle = & idle;
  assign \$1  = ! i__payload[65:64];
  assign \$2  = o[0] & o_columns[0];
  assign \$3  = o[0] & o_columns[1];
  assign \$4  = o[0] & o_columns[2];
  assign \$5  = o[0] & o_columns[3];
  assign \$6  = i__payload[65:64] == 1'h1;
  assign \$7  = \o$32 [0] & \o_columns$33 [0];
  assign \$8  = \o$32 [0] & \o_columns$33 [1];
  assign \$9  = \o$32 [0] & \o_columns$33 [2];
  assign \$10  = \o$32 [0] & \o_columns$33 [3];
  assign \$11  = i__payload[65:64] == 2'h2;
  assign \$12  = \o$39 [0] & \o_columns$40 [0];
  assign \$13  = \o$39 [0] & \o_columns$40 [1];
  assign \$14  = \o$39 [0] & \o_columns$40 [2];
  assign \$15  = \o$39 [0] & \o_columns$40 [3];
  \filter_network.row_0  row_0 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\i__ready$24 ),
    .i__valid(\i__valid$23 ),
    .i_groups(i_groups),
    .o(o),
    .o_columns(o_columns),
    .o_idle(\o_idle$22 ),
    .rst(rst)
  );
  \filter_network.row_1  row_1 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\i__ready$31 ),
    .i__valid(\i__valid$30 ),
    .i_groups(i_groups),
    .o(\o$32 ),
    .o_columns(\o_columns$33 ),
    .o_idle(\o_idle$29 ),
    .rst(rst)
  );
  \filter_network.row_2  row_2 (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(\i__ready$38 ),
    .i__valid(\i__valid$37 ),
    .i_groups(i_groups),
    .o(\o$39 ),
    .o_columns(\o_columns$40 ),
    .o_idle(\o_idle$36 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \i__valid$23  = 1'h0;
    if (\$1 ) begin
      \i__valid$23  = i__valid;
    end
  end
  always @* begin
    if (\$wake ) begin end
    i__ready = 1'h0;
    if (\$1 ) begin
      i__ready = \i__ready$24 ;
    end
    if (\$6 ) begin
      i__ready = \i__ready$31 ;
    end
    if (\$11 ) begin
      i__ready = \i__ready$38 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \i__valid$30  = 1'h0;
    if (\$6 ) begin
      \i__valid$30  = i__valid;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \i__valid$37  = 1'h0;
    if (\$11 ) begin
      \i__valid$37  = i__valid;
    end
  end
  assign \i__payload$20  = i__payload;
  assign \i_groups$21  = i_groups;
  assign \i__payload$27  = i__payload;
  assign \i_groups$28  = i_groups;
  assign \i__payload$34  = i__payload;
  assign \i_groups$35  = i_groups;
  assign o__2__3[0] = \$15 ;
  assign o__2__3[22:1] = \o$39 [22:1];
  assign o__2__2[0] = \$14 ;
  assign o__2__2[22:1] = \o$39 [22:1];
  assign o__2__1[0] = \$13 ;
  assign o__2__1[22:1] = \o$39 [22:1];
  assign o__2__0[0] = \$12 ;
  assign o__2__0[22:1] = \o$39 [22:1];
  assign o__1__3[0] = \$10 ;
  assign o__1__3[22:1] = \o$32 [22:1];
  assign o__1__2[0] = \$9 ;
  assign o__1__2[22:1] = \o$32 [22:1];
  assign o__1__1[0] = \$8 ;
  assign o__1__1[22:1] = \o$32 [22:1];
  assign o__1__0[0] = \$7 ;
  assign o__1__0[22:1] = \o$32 [22:1];
  assign o__0__3[0] = \$5 ;
  assign o__0__3[22:1] = o[22:1];
  assign o__0__2[0] = \$4 ;
  assign o__0__2[22:1] = o[22:1];
  assign o__0__1[0] = \$3 ;
  assign o__0__1[22:1] = o[22:1];
  assign o__0__0[0] = \$2 ;
  assign o__0__0[22:1] = o[22:1];
  assign idle[2] = \o_idle$36 ;
  assign idle[1] = \o_idle$29 ;
  assign idle[0] = \o_idle$22 ;
endmodule

module \filter_network.row_0 (rst, i__payload, i_groups, o_idle, i__ready, i__valid, o, o_columns, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [2:0] \$17 ;
  reg [5:0] \$18 ;
  reg [63:0] \$19 ;
  wire \$2 ;
  reg [3:0] \$20 ;
  wire \$3 ;
  wire \$4 ;
  wire [3:0] \$5 ;
  wire [6:0] \$6 ;
  wire [63:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [5:0] addr = 6'h00;
  input clk;
  wire clk;
  wire done;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  wire [70:0] \i__payload$1 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$5 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  input [7:0] i_groups;
  wire [7:0] i_groups;
  reg [2:0] left = 3'h0;
  wire [1:0] level;
  output [22:0] o;
  wire [22:0] o;
  wire [70:0] o__payload;
  wire o__ready;
  wire o__valid;
  output [3:0] o_columns;
  reg [3:0] o_columns = 4'h0;
  output o_idle;
  wire o_idle;
  input rst;
  wire rst;
  reg [63:0] word = 64'h0000000000000000;
  assign done = left <= 1'h1;
  assign \$1  = ! left;
  assign \$2  = ! level;
  assign o_idle = \$1  & \$2 ;
  assign \$3  = | left;
  assign \$4  = | left;
  assign \$5  = left - 1'h1;
  assign \$6  = addr + 1'h1;
  assign \$8  = o__valid & done;
  assign \$9  = i_groups[1:0] == o__payload[67:66];
  assign \$10  = o__payload[68] | \$9 ;
  assign \$11  = i_groups[3:2] == o__payload[67:66];
  assign \$12  = o__payload[68] | \$11 ;
  assign \$13  = i_groups[5:4] == o__payload[67:66];
  assign \$14  = o__payload[68] | \$13 ;
  assign \$15  = i_groups[7:6] == o__payload[67:66];
  assign \$16  = o__payload[68] | \$15 ;
  always @(posedge clk)
    left <= \$17 ;
  always @(posedge clk)
    addr <= \$18 ;
  always @(posedge clk)
    word <= \$19 ;
  always @(posedge clk)
    o_columns <= \$20 ;
  \filter_network.row_0.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .level(level),
    .o__payload(o__payload),
    .o__ready(done),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$17  = left;
    if (\$4 ) begin
      \$17  = \$5 [2:0];
    end
    if (\$8 ) begin
      \$17  = 3'h4;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = addr;
    if (\$4 ) begin
      \$18  = \$6 [5:0];
    end
    if (\$8 ) begin
      if (o__payload[69]) begin
        \$18  = 6'h00;
        if (o__payload[70]) begin
          \$18  = 6'h20;
        end
      end
    end
    if (rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$19  = word;
    if (\$4 ) begin
      \$19  = \$7 ;
    end
    if (\$8 ) begin
      \$19  = o__payload[63:0];
    end
    if (rst) begin
      \$19  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$20  = o_columns;
    if (\$8 ) begin
      \$20 [0] = \$10 ;
      \$20 [1] = \$12 ;
      \$20 [2] = \$14 ;
      \$20 [3] = \$16 ;
    end
    if (rst) begin
      \$20  = 4'h0;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__ready$5  = i__ready;
  assign o__ready = done;
  assign o[22:7] = word[15:0];
  assign o[6:1] = addr;
  assign o[0] = \$3 ;
  assign \$7  = { 16'h0000, word[63:16] };
endmodule

module \filter_network.row_0.queue (rst, i__payload, o__ready, o__valid, i__ready, i__valid, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [70:0] \$10 ;
  reg [1:0] \$11 ;
  reg [70:0] \$12 ;
  reg [70:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] level;
  reg [1:0] level = 2'h0;
  output [70:0] o__payload;
  reg [70:0] o__payload = 71'h000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [70:0] spare = 71'h000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 71'h000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 71'h000000000000000000;
    end
  end
endmodule

module \filter_network.row_1 (rst, i__payload, i_groups, o_idle, i__ready, i__valid, o, o_columns, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [2:0] \$17 ;
  reg [5:0] \$18 ;
  reg [63:0] \$19 ;
  wire \$2 ;
  reg [3:0] \$20 ;
  wire \$3 ;
  wire \$4 ;
  wire [3:0] \$5 ;
  wire [6:0] \$6 ;
  wire [63:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [5:0] addr = 6'h00;
  input clk;
  wire clk;
  wire done;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  wire [70:0] \i__payload$1 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$5 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  input [7:0] i_groups;
  wire [7:0] i_groups;
  reg [2:0] left = 3'h0;
  wire [1:0] level;
  output [22:0] o;
  wire [22:0] o;
  wire [70:0] o__payload;
  wire o__ready;
  wire o__valid;
  output [3:0] o_columns;
  reg [3:0] o_columns = 4'h0;
  output o_idle;
  wire o_idle;
  input rst;
  wire rst;
  reg [63:0] word = 64'h0000000000000000;
  assign done = left <= 1'h1;
  assign \$1  = ! left;
  assign \$2  = ! level;
  assign o_idle = \$1  & \$2 ;
  assign \$3  = | left;
  assign \$4  = | left;
  assign \$5  = left - 1'h1;
  assign \$6  = addr + 1'h1;
  assign \$8  = o__valid & done;
  assign \$9  = i_groups[1:0] == o__payload[67:66];
  assign \$10  = o__payload[68] | \$9 ;
  assign \$11  = i_groups[3:2] == o__payload[67:66];
  assign \$12  = o__payload[68] | \$11 ;
  assign \$13  = i_groups[5:4] == o__payload[67:66];
  assign \$14  = o__payload[68] | \$13 ;
  assign \$15  = i_groups[7:6] == o__payload[67:66];
  assign \$16  = o__payload[68] | \$15 ;
  always @(posedge clk)
    left <= \$17 ;
  always @(posedge clk)
    addr <= \$18 ;
  always @(posedge clk)
    word <= \$19 ;
  always @(posedge clk)
    o_columns <= \$20 ;
  \filter_network.row_1.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .level(level),
    .o__payload(o__payload),
    .o__ready(done),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$17  = left;
    if (\$4 ) begin
      \$17  = \$5 [2:0];
    end
    if (\$8 ) begin
      \$17  = 3'h4;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = addr;
    if (\$4 ) begin
      \$18  = \$6 [5:0];
    end
    if (\$8 ) begin
      if (o__payload[69]) begin
        \$18  = 6'h00;
        if (o__payload[70]) begin
          \$18  = 6'h20;
        end
      end
    end
    if (rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$19  = word;
    if (\$4 ) begin
      \$19  = \$7 ;
    end
    if (\$8 ) begin
      \$19  = o__payload[63:0];
    end
    if (rst) begin
      \$19  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$20  = o_columns;
    if (\$8 ) begin
      \$20 [0] = \$10 ;
      \$20 [1] = \$12 ;
      \$20 [2] = \$14 ;
      \$20 [3] = \$16 ;
    end
    if (rst) begin
      \$20  = 4'h0;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__ready$5  = i__ready;
  assign o__ready = done;
  assign o[22:7] = word[15:0];
  assign o[6:1] = addr;
  assign o[0] = \$3 ;
  assign \$7  = { 16'h0000, word[63:16] };
endmodule

module \filter_network.row_1.queue (rst, i__payload, o__ready, o__valid, i__ready, i__valid, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [70:0] \$10 ;
  reg [1:0] \$11 ;
  reg [70:0] \$12 ;
  reg [70:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] level;
  reg [1:0] level = 2'h0;
  output [70:0] o__payload;
  reg [70:0] o__payload = 71'h000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [70:0] spare = 71'h000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 71'h000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 71'h000000000000000000;
    end
  end
endmodule

module \filter_network.row_2 (rst, i__payload, i_groups, o_idle, i__ready, i__valid, o, o_columns, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  reg [2:0] \$17 ;
  reg [5:0] \$18 ;
  reg [63:0] \$19 ;
  wire \$2 ;
  reg [3:0] \$20 ;
  wire \$3 ;
  wire \$4 ;
  wire [3:0] \$5 ;
  wire [6:0] \$6 ;
  wire [63:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [5:0] addr = 6'h00;
  input clk;
  wire clk;
  wire done;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  wire [70:0] \i__payload$1 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$5 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  input [7:0] i_groups;
  wire [7:0] i_groups;
  reg [2:0] left = 3'h0;
  wire [1:0] level;
  output [22:0] o;
  wire [22:0] o;
  wire [70:0] o__payload;
  wire o__ready;
  wire o__valid;
  output [3:0] o_columns;
  reg [3:0] o_columns = 4'h0;
  output o_idle;
  wire o_idle;
  input rst;
  wire rst;
  reg [63:0] word = 64'h0000000000000000;
  assign done = left <= 1'h1;
  assign \$1  = ! left;
  assign \$2  = ! level;
  assign o_idle = \$1  & \$2 ;
  assign \$3  = | left;
  assign \$4  = | left;
  assign \$5  = left - 1'h1;
  assign \$6  = addr + 1'h1;
  assign \$8  = o__valid & done;
  assign \$9  = i_groups[1:0] == o__payload[67:66];
  assign \$10  = o__payload[68] | \$9 ;
  assign \$11  = i_groups[3:2] == o__payload[67:66];
  assign \$12  = o__payload[68] | \$11 ;
  assign \$13  = i_groups[5:4] == o__payload[67:66];
  assign \$14  = o__payload[68] | \$13 ;
  assign \$15  = i_groups[7:6] == o__payload[67:66];
  assign \$16  = o__payload[68] | \$15 ;
  always @(posedge clk)
    left <= \$17 ;
  always @(posedge clk)
    addr <= \$18 ;
  always @(posedge clk)
    word <= \$19 ;
  always @(posedge clk)
    o_columns <= \$20 ;
  \filter_network.row_2.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .level(level),
    .o__payload(o__payload),
    .o__ready(done),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$17  = left;
    if (\$4 ) begin
      \$17  = \$5 [2:0];
    end
    if (\$8 ) begin
      \$17  = 3'h4;
    end
    if (rst) begin
      \$17  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = addr;
    if (\$4 ) begin
      \$18  = \$6 [5:0];
    end
    if (\$8 ) begin
      if (o__payload[69]) begin
        \$18  = 6'h00;
        if (o__payload[70]) begin
          \$18  = 6'h20;
        end
      end
    end
    if (rst) begin
      \$18  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$19  = word;
    if (\$4 ) begin
      \$19  = \$7 ;
    end
    if (\$8 ) begin
      \$19  = o__payload[63:0];
    end
    if (rst) begin
      \$19  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$20  = o_columns;
    if (\$8 ) begin
      \$20 [0] = \$10 ;
      \$20 [1] = \$12 ;
      \$20 [2] = \$14 ;
      \$20 [3] = \$16 ;
    end
    if (rst) begin
      \$20  = 4'h0;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__ready$5  = i__ready;
  assign o__ready = done;
  assign o[22:7] = word[15:0];
  assign o[6:1] = addr;
  assign o[0] = \$3 ;
  assign \$7  = { 16'h0000, word[63:16] };
endmodule

module \filter_network.row_2.queue (rst, i__payload, o__ready, o__valid, i__ready, i__valid, level, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [70:0] \$10 ;
  reg [1:0] \$11 ;
  reg [70:0] \$12 ;
  reg [70:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output [1:0] level;
  reg [1:0] level = 2'h0;
  output [70:0] o__payload;
  reg [70:0] o__payload = 71'h000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [70:0] spare = 71'h000000000000000000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 71'h000000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 71'h000000000000000000;
    end
  end
endmodule

module psum_feeder(rst, i__payload, i__valid, o__0__ready, o__1__ready, o__2__ready, o__3__ready, i__ready, o__0__payload, o__0__valid, o__1__payload, o__1__valid, o__2__payload, o__2__valid, o__3__payload, o__3__valid, clk);
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  input clk;
  wire clk;
  input [70:0] i__payload;
  wire [70:0] i__payload;
  wire [72:0] \i__payload$17 ;
  wire [72:0] \i__payload$20 ;
  wire [68:0] \i__payload$26 ;
  wire [68:0] \i__payload$32 ;
  wire [68:0] \i__payload$41 ;
  wire [68:0] \i__payload$47 ;
  wire [68:0] \i__payload$56 ;
  wire [68:0] \i__payload$62 ;
  wire [68:0] \i__payload$71 ;
  wire [68:0] \i__payload$77 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$19 ;
  wire \i__ready$25 ;
  wire \i__ready$31 ;
  wire \i__ready$37 ;
  wire \i__ready$46 ;
  wire \i__ready$52 ;
  wire \i__ready$61 ;
  wire \i__ready$67 ;
  wire \i__ready$76 ;
  wire \i__ready$82 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$18 ;
  wire \i__valid$22 ;
  wire \i__valid$28 ;
  wire \i__valid$34 ;
  wire \i__valid$43 ;
  wire \i__valid$49 ;
  wire \i__valid$58 ;
  wire \i__valid$64 ;
  wire \i__valid$73 ;
  wire \i__valid$79 ;
  output [17:0] o__0__payload;
  wire [17:0] o__0__payload;
  wire [68:0] \o__0__payload$27 ;
  input o__0__ready;
  wire o__0__ready;
  wire \o__0__ready$30 ;
  output o__0__valid;
  wire o__0__valid;
  wire \o__0__valid$29 ;
  output [17:0] o__1__payload;
  wire [17:0] o__1__payload;
  wire [68:0] \o__1__payload$42 ;
  input o__1__ready;
  wire o__1__ready;
  wire \o__1__ready$45 ;
  output o__1__valid;
  wire o__1__valid;
  wire \o__1__valid$44 ;
  output [17:0] o__2__payload;
  wire [17:0] o__2__payload;
  wire [68:0] \o__2__payload$57 ;
  input o__2__ready;
  wire o__2__ready;
  wire \o__2__ready$60 ;
  output o__2__valid;
  wire o__2__valid;
  wire \o__2__valid$59 ;
  output [17:0] o__3__payload;
  wire [17:0] o__3__payload;
  wire [68:0] \o__3__payload$72 ;
  input o__3__ready;
  wire o__3__ready;
  wire \o__3__ready$75 ;
  output o__3__valid;
  wire o__3__valid;
  wire \o__3__valid$74 ;
  wire [72:0] o__payload;
  wire [68:0] \o__payload$33 ;
  wire [17:0] \o__payload$38 ;
  wire [68:0] \o__payload$48 ;
  wire [17:0] \o__payload$53 ;
  wire [68:0] \o__payload$63 ;
  wire [17:0] \o__payload$68 ;
  wire [68:0] \o__payload$78 ;
  wire [17:0] \o__payload$83 ;
  wire o__ready;
  wire \o__ready$36 ;
  wire \o__ready$40 ;
  wire \o__ready$51 ;
  wire \o__ready$55 ;
  wire \o__ready$66 ;
  wire \o__ready$70 ;
  wire \o__ready$81 ;
  wire \o__ready$85 ;
  wire o__valid;
  wire \o__valid$35 ;
  wire \o__valid$39 ;
  wire \o__valid$50 ;
  wire \o__valid$54 ;
  wire \o__valid$65 ;
  wire \o__valid$69 ;
  wire \o__valid$80 ;
  wire \o__valid$84 ;
  input rst;
  wire rst;
  assign \$2  = i__payload[68] | \$1 ;
  assign \$3  = i__payload[70:69] == 1'h1;
  assign \$4  = i__payload[68] | \$3 ;
  assign \$5  = i__payload[70:69] == 2'h2;
  assign \$6  = i__payload[68] | \$5 ;
  assign \$7  = i__payload[70:69] == 2'h3;
  assign \$8  = i__payload[68] | \$7 ;
  assign \$1  = ! i__payload[70:69];
  \psum_feeder.multicast  multicast (
    .clk(clk),
    .i__payload(\i__payload$20 ),
    .i__ready(o__ready),
    .i__valid(\i__valid$22 ),
    .o__0__ready(\o__0__ready$30 ),
    .o__0__valid(\i__valid$28 ),
    .o__1__ready(\o__1__ready$45 ),
    .o__1__valid(\i__valid$43 ),
    .o__2__ready(\o__2__ready$60 ),
    .o__2__valid(\i__valid$58 ),
    .o__3__ready(\o__3__ready$75 ),
    .o__3__valid(\i__valid$73 ),
    .rst(rst)
  );
  \psum_feeder.queue_0  queue_0 (
    .clk(clk),
    .i__ready(\o__0__ready$30 ),
    .i__valid(\i__valid$28 ),
    .o__payload(\i__payload$32 ),
    .o__ready(\o__ready$36 ),
    .o__valid(o__0__valid),
    .rst(rst),
    .write_data(\i__payload$20 [68:0])
  );
  \psum_feeder.queue_1  queue_1 (
    .clk(clk),
    .i__ready(\o__1__ready$45 ),
    .i__valid(\i__valid$43 ),
    .o__payload(\i__payload$47 ),
    .o__ready(\o__ready$51 ),
    .o__valid(o__1__valid),
    .rst(rst),
    .write_data(\i__payload$20 [68:0])
  );
  \psum_feeder.queue_2  queue_2 (
    .clk(clk),
    .i__ready(\o__2__ready$60 ),
    .i__valid(\i__valid$58 ),
    .o__payload(\i__payload$62 ),
    .o__ready(\o__ready$66 ),
    .o__valid(o__2__valid),
    .rst(rst),
    .write_data(\i__payload$20 [68:0])
  );
  \psum_feeder.queue_3  queue_3 (
    .clk(clk),
    .i__ready(\o__3__ready$75 ),
    .i__valid(\i__valid$73 ),
    .o__payload(\i__payload$77 ),
    .o__ready(\o__ready$81 ),
    .o__valid(o__3__valid),
    .rst(rst),
    .write_data(\i__payload$20 [68:0])
  );
  \psum_feeder.stage  stage (
    .clk(clk),
    .i__payload(\i__payload$17 ),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$20 ),
    .o__ready(o__ready),
    .o__valid(\i__valid$22 ),
    .rst(rst)
  );
  \psum_feeder.unpack_0  unpack_0 (
    .clk(clk),
    .i__payload(\i__payload$32 ),
    .i__ready(\o__ready$36 ),
    .o__payload(o__0__payload),
    .o__ready(o__0__ready),
    .o__valid(o__0__valid),
    .rst(rst)
  );
  \psum_feeder.unpack_1  unpack_1 (
    .clk(clk),
    .i__payload(\i__payload$47 ),
    .i__ready(\o__ready$51 ),
    .o__payload(o__1__payload),
    .o__ready(o__1__ready),
    .o__valid(o__1__valid),
    .rst(rst)
  );
  \psum_feeder.unpack_2  unpack_2 (
    .clk(clk),
    .i__payload(\i__payload$62 ),
    .i__ready(\o__ready$66 ),
    .o__payload(o__2__payload),
    .o__ready(o__2__ready),
    .o__valid(o__2__valid),
    .rst(rst)
  );
  \psum_feeder.unpack_3  unpack_3 (
    .clk(clk),
    .i__payload(\i__payload$77 ),
    .i__ready(\o__ready$81 ),
    .o__payload(o__3__payload),
    .o__ready(o__3__ready),
    .o__valid(o__3__valid),
    .rst(rst)
  );
  assign \i__valid$18  = i__valid;
  assign \i__ready$19  = i__ready;
  assign o__payload = \i__payload$20 ;
  assign o__valid = \i__valid$22 ;
  assign \i__ready$25  = o__ready;
  assign \i__payload$26  = \i__payload$20 [68:0];
  assign \o__0__payload$27  = \i__payload$20 [68:0];
  assign \o__0__valid$29  = \i__valid$28 ;
  assign \i__ready$31  = \o__0__ready$30 ;
  assign \o__payload$33  = \i__payload$32 ;
  assign \i__valid$34  = o__0__valid;
  assign \o__valid$35  = o__0__valid;
  assign \i__ready$37  = \o__ready$36 ;
  assign \o__payload$38  = o__0__payload;
  assign \o__valid$39  = o__0__valid;
  assign \o__ready$40  = o__0__ready;
  assign \i__payload$41  = \i__payload$20 [68:0];
  assign \o__1__payload$42  = \i__payload$20 [68:0];
  assign \o__1__valid$44  = \i__valid$43 ;
  assign \i__ready$46  = \o__1__ready$45 ;
  assign \o__payload$48  = \i__payload$47 ;
  assign \i__valid$49  = o__1__valid;
  assign \o__valid$50  = o__1__valid;
  assign \i__ready$52  = \o__ready$51 ;
  assign \o__payload$53  = o__1__payload;
  assign \o__valid$54  = o__1__valid;
  assign \o__ready$55  = o__1__ready;
  assign \i__payload$56  = \i__payload$20 [68:0];
  assign \o__2__payload$57  = \i__payload$20 [68:0];
  assign \o__2__valid$59  = \i__valid$58 ;
  assign \i__ready$61  = \o__2__ready$60 ;
  assign \o__payload$63  = \i__payload$62 ;
  assign \i__valid$64  = o__2__valid;
  assign \o__valid$65  = o__2__valid;
  assign \i__ready$67  = \o__ready$66 ;
  assign \o__payload$68  = o__2__payload;
  assign \o__valid$69  = o__2__valid;
  assign \o__ready$70  = o__2__ready;
  assign \i__payload$71  = \i__payload$20 [68:0];
  assign \o__3__payload$72  = \i__payload$20 [68:0];
  assign \o__3__valid$74  = \i__valid$73 ;
  assign \i__ready$76  = \o__3__ready$75 ;
  assign \o__payload$78  = \i__payload$77 ;
  assign \i__valid$79  = o__3__valid;
  assign \o__valid$80  = o__3__valid;
  assign \i__ready$82  = \o__ready$81 ;
  assign \o__payload$83  = o__3__payload;
  assign \o__valid$84  = o__3__valid;
  assign \o__ready$85  = o__3__ready;
  assign \i__payload$17 [72:69] = { \$8 , \$6 , \$4 , \$2  };
  assign \i__payload$17 [68:0] = i__payload[68:0];
endmodule

module \psum_feeder.multicast (rst, o__0__valid, o__1__valid, o__2__valid, o__3__valid, i__ready, i__valid, o__0__ready, o__1__ready, o__2__ready, o__3__ready, i__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [3:0] \$1 ;
  wire [3:0] \$2 ;
  wire [3:0] \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  reg [3:0] \$6 ;
  input clk;
  wire clk;
  input [72:0] i__payload;
  wire [72:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [68:0] o__0__payload;
  input o__0__ready;
  wire o__0__ready;
  output o__0__valid;
  wire o__0__valid;
  wire [68:0] o__1__payload;
  input o__1__ready;
  wire o__1__ready;
  output o__1__valid;
  wire o__1__valid;
  wire [68:0] o__2__payload;
  input o__2__ready;
  wire o__2__ready;
  output o__2__valid;
  wire o__2__valid;
  wire [68:0] o__3__payload;
  input o__3__ready;
  wire o__3__ready;
  output o__3__valid;
  wire o__3__valid;
  input rst;
  wire rst;
  reg [3:0] served = 4'h0;
  wire [3:0] waiting;
  assign o__1__valid = i__valid & waiting[1];
  assign o__2__valid = i__valid & waiting[2];
  assign o__3__valid = i__valid & waiting[3];
  assign \$2  = ~ { o__3__ready, o__2__ready, o__1__ready, o__0__ready };
  assign \$3  = waiting & \$2 ;
  assign i__ready = ! \$3 ;
  assign \$4  = served | { o__3__ready, o__2__ready, o__1__ready, o__0__ready };
  assign \$5  = i__valid & i__ready;
  always @(posedge clk)
    served <= \$6 ;
  assign \$1  = ~ served;
  assign waiting = i__payload[72:69] & \$1 ;
  assign o__0__valid = i__valid & waiting[0];
  always @* begin
    if (\$wake ) begin end
    \$6  = served;
    if (i__valid) begin
      \$6  = \$4 ;
    end
    if (\$5 ) begin
      \$6  = 4'h0;
    end
    if (rst) begin
      \$6  = 4'h0;
    end
  end
  assign o__0__payload = i__payload[68:0];
  assign o__1__payload = i__payload[68:0];
  assign o__2__payload = i__payload[68:0];
  assign o__3__payload = i__payload[68:0];
endmodule

module \psum_feeder.queue_0 (rst, i__valid, o__valid, i__ready, o__payload, o__ready, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [68:0] write_data;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_feeder.queue_1 (rst, i__valid, o__valid, i__ready, o__payload, o__ready, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [68:0] write_data;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_feeder.queue_2 (rst, i__valid, o__valid, i__ready, o__payload, o__ready, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [68:0] write_data;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_feeder.queue_3 (rst, i__valid, o__valid, i__ready, o__payload, o__ready, write_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  input [68:0] write_data;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign i__payload = write_data;
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_feeder.stage (rst, i__valid, o__ready, o__valid, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [72:0] \$9 ;
  input clk;
  wire clk;
  input [72:0] i__payload;
  wire [72:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [72:0] o__payload;
  reg [72:0] o__payload = 73'h0000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 73'h0000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \psum_feeder.unpack_0 (rst, o__ready, o__valid, i__payload, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  input clk;
  wire clk;
  wire ends;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  wire i__valid;
  reg [1:0] lane = 2'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign ends = i__payload[68] | \$2 ;
  assign \$3  = ends & i__payload[67];
  assign i__ready = o__ready & ends;
  assign \$4  = o__valid & o__ready;
  assign \$5  = lane + 1'h1;
  assign \$6  = ends ? 3'h0 : \$5 ;
  always @(posedge clk)
    lane <= \$7 ;
  assign \$1  = lane + 1'h1;
  assign \$2  = \$1  == i__payload[66:64];
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (lane)
      2'h0:
          o__payload[15:0] = i__payload[15:0];
      2'h1:
          o__payload[15:0] = i__payload[31:16];
      2'h2:
          o__payload[15:0] = i__payload[47:32];
      2'h3:
          o__payload[15:0] = i__payload[63:48];
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = lane;
    if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h0;
    end
  end
  assign i__valid = o__valid;
  always @* begin
    if (\$wake ) begin end
    o__payload[17] = i__payload[68];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[16] = \$3 ;
  end
endmodule

module \psum_feeder.unpack_1 (rst, o__ready, o__valid, i__payload, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  input clk;
  wire clk;
  wire ends;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  wire i__valid;
  reg [1:0] lane = 2'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign ends = i__payload[68] | \$2 ;
  assign \$3  = ends & i__payload[67];
  assign i__ready = o__ready & ends;
  assign \$4  = o__valid & o__ready;
  assign \$5  = lane + 1'h1;
  assign \$6  = ends ? 3'h0 : \$5 ;
  always @(posedge clk)
    lane <= \$7 ;
  assign \$1  = lane + 1'h1;
  assign \$2  = \$1  == i__payload[66:64];
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (lane)
      2'h0:
          o__payload[15:0] = i__payload[15:0];
      2'h1:
          o__payload[15:0] = i__payload[31:16];
      2'h2:
          o__payload[15:0] = i__payload[47:32];
      2'h3:
          o__payload[15:0] = i__payload[63:48];
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = lane;
    if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h0;
    end
  end
  assign i__valid = o__valid;
  always @* begin
    if (\$wake ) begin end
    o__payload[17] = i__payload[68];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[16] = \$3 ;
  end
endmodule

module \psum_feeder.unpack_2 (rst, o__ready, o__valid, i__payload, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  input clk;
  wire clk;
  wire ends;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  wire i__valid;
  reg [1:0] lane = 2'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign ends = i__payload[68] | \$2 ;
  assign \$3  = ends & i__payload[67];
  assign i__ready = o__ready & ends;
  assign \$4  = o__valid & o__ready;
  assign \$5  = lane + 1'h1;
  assign \$6  = ends ? 3'h0 : \$5 ;
  always @(posedge clk)
    lane <= \$7 ;
  assign \$1  = lane + 1'h1;
  assign \$2  = \$1  == i__payload[66:64];
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (lane)
      2'h0:
          o__payload[15:0] = i__payload[15:0];
      2'h1:
          o__payload[15:0] = i__payload[31:16];
      2'h2:
          o__payload[15:0] = i__payload[47:32];
      2'h3:
          o__payload[15:0] = i__payload[63:48];
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = lane;
    if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h0;
    end
  end
  assign i__valid = o__valid;
  always @* begin
    if (\$wake ) begin end
    o__payload[17] = i__payload[68];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[16] = \$3 ;
  end
endmodule

module \psum_feeder.unpack_3 (rst, o__ready, o__valid, i__payload, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [2:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [2:0] \$5 ;
  wire [2:0] \$6 ;
  reg [1:0] \$7 ;
  input clk;
  wire clk;
  wire ends;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  wire i__valid;
  reg [1:0] lane = 2'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign ends = i__payload[68] | \$2 ;
  assign \$3  = ends & i__payload[67];
  assign i__ready = o__ready & ends;
  assign \$4  = o__valid & o__ready;
  assign \$5  = lane + 1'h1;
  assign \$6  = ends ? 3'h0 : \$5 ;
  always @(posedge clk)
    lane <= \$7 ;
  assign \$1  = lane + 1'h1;
  assign \$2  = \$1  == i__payload[66:64];
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (lane)
      2'h0:
          o__payload[15:0] = i__payload[15:0];
      2'h1:
          o__payload[15:0] = i__payload[31:16];
      2'h2:
          o__payload[15:0] = i__payload[47:32];
      2'h3:
          o__payload[15:0] = i__payload[63:48];
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = lane;
    if (\$4 ) begin
      \$7  = \$6 [1:0];
    end
    if (rst) begin
      \$7  = 2'h0;
    end
  end
  assign i__valid = o__valid;
  always @* begin
    if (\$wake ) begin end
    o__payload[17] = i__payload[68];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[16] = \$3 ;
  end
endmodule

module psum_collector(rst, i__0__payload, i__0__valid, i__1__payload, i__1__valid, i__2__payload, i__2__valid, i__3__payload, i__3__valid, i_column__payload, i_column__valid, o__ready, i__0__ready, i__1__ready, i__2__ready, i__3__ready, i_column__ready, o__payload, o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [63:0] \$12 ;
  wire \$13 ;
  wire [2:0] \$14 ;
  wire [63:0] \$15 ;
  wire \$16 ;
  wire [2:0] \$17 ;
  wire [63:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [63:0] \$9 ;
  input clk;
  wire clk;
  input [17:0] i__0__payload;
  wire [17:0] i__0__payload;
  output i__0__ready;
  wire i__0__ready;
  input i__0__valid;
  wire i__0__valid;
  input [17:0] i__1__payload;
  wire [17:0] i__1__payload;
  output i__1__ready;
  wire i__1__ready;
  input i__1__valid;
  wire i__1__valid;
  input [17:0] i__2__payload;
  wire [17:0] i__2__payload;
  output i__2__ready;
  wire i__2__ready;
  input i__2__valid;
  wire i__2__valid;
  input [17:0] i__3__payload;
  wire [17:0] i__3__payload;
  output i__3__ready;
  wire i__3__ready;
  input i__3__valid;
  wire i__3__valid;
  wire [17:0] i__payload;
  wire [68:0] \i__payload$23 ;
  wire [17:0] \i__payload$33 ;
  wire [68:0] \i__payload$36 ;
  wire [17:0] \i__payload$45 ;
  wire [68:0] \i__payload$48 ;
  wire [17:0] \i__payload$57 ;
  wire [68:0] \i__payload$60 ;
  wire i__ready;
  wire \i__ready$28 ;
  wire \i__ready$35 ;
  wire \i__ready$41 ;
  wire \i__ready$47 ;
  wire \i__ready$53 ;
  wire \i__ready$59 ;
  wire \i__ready$65 ;
  wire i__valid;
  wire \i__valid$25 ;
  wire \i__valid$34 ;
  wire \i__valid$38 ;
  wire \i__valid$46 ;
  wire \i__valid$50 ;
  wire \i__valid$58 ;
  wire \i__valid$62 ;
  input [1:0] i_column__payload;
  wire [1:0] i_column__payload;
  output i_column__ready;
  wire i_column__ready;
  input i_column__valid;
  wire i_column__valid;
  output [63:0] o__payload;
  reg [63:0] o__payload;
  wire [68:0] \o__payload$24 ;
  wire [68:0] \o__payload$31 ;
  wire [68:0] \o__payload$37 ;
  wire [68:0] \o__payload$43 ;
  wire [68:0] \o__payload$49 ;
  wire [68:0] \o__payload$55 ;
  wire [68:0] \o__payload$61 ;
  wire [68:0] \o__payload$67 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$27 ;
  reg \o__ready$32 ;
  wire \o__ready$40 ;
  reg \o__ready$44 ;
  wire \o__ready$52 ;
  reg \o__ready$56 ;
  wire \o__ready$64 ;
  reg \o__ready$68 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$26 ;
  wire \o__valid$30 ;
  wire \o__valid$39 ;
  wire \o__valid$42 ;
  wire \o__valid$51 ;
  wire \o__valid$54 ;
  wire \o__valid$63 ;
  wire \o__valid$66 ;
  reg present;
  input rst;
  wire rst;
  assign \$1  = ! i_column__payload;
  assign \$2  = i_column__valid & o__ready;
  assign \$3  = i_column__payload == 1'h1;
  assign \$4  = i_column__valid & o__ready;
  assign \$5  = i_column__payload == 2'h2;
  assign \$6  = i_column__valid & o__ready;
  assign \$7  = i_column__payload == 2'h3;
  assign \$8  = i_column__valid & o__ready;
  assign o__valid = i_column__valid & present;
  assign i_column__ready = o__ready & present;
  \psum_collector.pack_0  pack_0 (
    .clk(clk),
    .count(\$11 ),
    .i__payload(i__0__payload),
    .i__ready(i__0__ready),
    .i__valid(i__0__valid),
    .o__ready(\o__ready$27 ),
    .o__valid(\i__valid$25 ),
    .\port$196$0 (\$9 ),
    .\port$198$0 (\$10 ),
    .rst(rst)
  );
  \psum_collector.pack_1  pack_1 (
    .clk(clk),
    .count(\$14 ),
    .i__payload(i__1__payload),
    .i__ready(i__1__ready),
    .i__valid(i__1__valid),
    .o__ready(\o__ready$40 ),
    .o__valid(\i__valid$38 ),
    .\port$215$0 (\$12 ),
    .\port$217$0 (\$13 ),
    .rst(rst)
  );
  \psum_collector.pack_2  pack_2 (
    .clk(clk),
    .count(\$17 ),
    .i__payload(i__2__payload),
    .i__ready(i__2__ready),
    .i__valid(i__2__valid),
    .o__ready(\o__ready$52 ),
    .o__valid(\i__valid$50 ),
    .\port$234$0 (\$15 ),
    .\port$236$0 (\$16 ),
    .rst(rst)
  );
  \psum_collector.pack_3  pack_3 (
    .clk(clk),
    .count(\$20 ),
    .i__payload(i__3__payload),
    .i__ready(i__3__ready),
    .i__valid(i__3__valid),
    .o__ready(\o__ready$64 ),
    .o__valid(\i__valid$62 ),
    .\port$253$0 (\$18 ),
    .\port$255$0 (\$19 ),
    .rst(rst)
  );
  \psum_collector.queue_0  queue_0 (
    .clk(clk),
    .i__ready(\o__ready$27 ),
    .i__valid(\i__valid$25 ),
    .o__payload(\o__payload$31 ),
    .o__ready(\o__ready$32 ),
    .o__valid(\o__valid$30 ),
    .\port$196$0 (\$9 ),
    .\port$198$0 (\$10 ),
    .\port$203$0 (\$11 ),
    .rst(rst)
  );
  \psum_collector.queue_1  queue_1 (
    .clk(clk),
    .i__ready(\o__ready$40 ),
    .i__valid(\i__valid$38 ),
    .o__payload(\o__payload$43 ),
    .o__ready(\o__ready$44 ),
    .o__valid(\o__valid$42 ),
    .\port$215$0 (\$12 ),
    .\port$217$0 (\$13 ),
    .\port$222$0 (\$14 ),
    .rst(rst)
  );
  \psum_collector.queue_2  queue_2 (
    .clk(clk),
    .i__ready(\o__ready$52 ),
    .i__valid(\i__valid$50 ),
    .o__payload(\o__payload$55 ),
    .o__ready(\o__ready$56 ),
    .o__valid(\o__valid$54 ),
    .\port$234$0 (\$15 ),
    .\port$236$0 (\$16 ),
    .\port$241$0 (\$17 ),
    .rst(rst)
  );
  \psum_collector.queue_3  queue_3 (
    .clk(clk),
    .i__ready(\o__ready$64 ),
    .i__valid(\i__valid$62 ),
    .o__payload(\o__payload$67 ),
    .o__ready(\o__ready$68 ),
    .o__valid(\o__valid$66 ),
    .\port$253$0 (\$18 ),
    .\port$255$0 (\$19 ),
    .\port$260$0 (\$20 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    present = 1'h0;
    if (\$1 ) begin
      present = \o__valid$30 ;
    end
    if (\$3 ) begin
      present = \o__valid$42 ;
    end
    if (\$5 ) begin
      present = \o__valid$54 ;
    end
    if (\$7 ) begin
      present = \o__valid$66 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    o__payload = 64'h0000000000000000;
    if (\$1 ) begin
      o__payload = \o__payload$31 [63:0];
    end
    if (\$3 ) begin
      o__payload = \o__payload$43 [63:0];
    end
    if (\$5 ) begin
      o__payload = \o__payload$55 [63:0];
    end
    if (\$7 ) begin
      o__payload = \o__payload$67 [63:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$32  = 1'h0;
    if (\$1 ) begin
      \o__ready$32  = \$2 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$44  = 1'h0;
    if (\$3 ) begin
      \o__ready$44  = \$4 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$56  = 1'h0;
    if (\$5 ) begin
      \o__ready$56  = \$6 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$68  = 1'h0;
    if (\$7 ) begin
      \o__ready$68  = \$8 ;
    end
  end
  assign i__payload = i__0__payload;
  assign i__valid = i__0__valid;
  assign i__ready = i__0__ready;
  assign \i__payload$23  = { 1'h0, \$10 , \$11 , \$9  };
  assign \o__payload$24  = { 1'h0, \$10 , \$11 , \$9  };
  assign \o__valid$26  = \i__valid$25 ;
  assign \i__ready$28  = \o__ready$27 ;
  assign \i__payload$33  = i__1__payload;
  assign \i__valid$34  = i__1__valid;
  assign \i__ready$35  = i__1__ready;
  assign \i__payload$36  = { 1'h0, \$13 , \$14 , \$12  };
  assign \o__payload$37  = { 1'h0, \$13 , \$14 , \$12  };
  assign \o__valid$39  = \i__valid$38 ;
  assign \i__ready$41  = \o__ready$40 ;
  assign \i__payload$45  = i__2__payload;
  assign \i__valid$46  = i__2__valid;
  assign \i__ready$47  = i__2__ready;
  assign \i__payload$48  = { 1'h0, \$16 , \$17 , \$15  };
  assign \o__payload$49  = { 1'h0, \$16 , \$17 , \$15  };
  assign \o__valid$51  = \i__valid$50 ;
  assign \i__ready$53  = \o__ready$52 ;
  assign \i__payload$57  = i__3__payload;
  assign \i__valid$58  = i__3__valid;
  assign \i__ready$59  = i__3__ready;
  assign \i__payload$60  = { 1'h0, \$19 , \$20 , \$18  };
  assign \o__payload$61  = { 1'h0, \$19 , \$20 , \$18  };
  assign \o__valid$63  = \i__valid$62 ;
  assign \i__ready$65  = \o__ready$64 ;
endmodule

module \psum_collector.pack_0 (rst, i__payload, i__valid, i__ready, o__ready, \port$196$0 , \port$198$0 , o__valid, count, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [63:0] \$13 ;
  reg [63:0] \$14  = 64'h0000000000000000;
  reg \$15 ;
  reg \$16  = 1'h0;
  reg \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 1'h0 *)
  wire complete;
  output [2:0] count;
  reg [2:0] count = 3'h0;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] lane;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 64'h0000000000000000 *)
  output [63:0] \port$196$0 ;
  wire [63:0] \port$196$0 ;
  (* init = 1'h0 *)
  output \port$198$0 ;
  wire \port$198$0 ;
  input rst;
  wire rst;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$2  = i__valid & i__ready;
  assign \$3  = ~ i__payload[17];
  assign \$4  = \$2  & \$3 ;
  assign \$5  = ~ o__valid;
  assign \$6  = o__ready & o__valid;
  assign \$7  = i__valid & i__ready;
  assign \$8  = ~ i__payload[17];
  assign \$9  = \$7  & \$8 ;
  assign \$10  = lane + 1'h1;
  assign \$11  = lane == 2'h3;
  assign \$12  = i__payload[16] | \$11 ;
  always @(posedge clk)
    \$14  <= \$13 ;
  always @(posedge clk)
    \$16  <= \$15 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    count <= \$18 ;
  always @* begin
    if (\$wake ) begin end
    \$13  = \$14 ;
    if (\$6 ) begin
      \$13 [15:0] = 16'h0000;
      \$13 [31:16] = 16'h0000;
      \$13 [47:32] = 16'h0000;
      \$13 [63:48] = 16'h0000;
    end
    if (\$9 ) begin
      (* full_case = 32'd1 *)
      casez (lane)
        2'h0:
            \$13 [15:0] = i__payload[15:0];
        2'h1:
            \$13 [31:16] = i__payload[15:0];
        2'h2:
            \$13 [47:32] = i__payload[15:0];
        2'h3:
            \$13 [63:48] = i__payload[15:0];
      endcase
    end
    if (rst) begin
      \$13  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = \$16 ;
    if (\$9 ) begin
      \$15  = i__payload[16];
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    lane = 2'h0;
    if (\$4 ) begin
      if (\$5 ) begin
        lane = count[1:0];
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = o__valid;
    if (\$6 ) begin
      \$17  = 1'h0;
    end
    if (\$9 ) begin
      \$17  = \$12 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = count;
    if (\$6 ) begin
      \$18  = 3'h0;
    end
    if (\$9 ) begin
      \$18  = \$10 ;
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign complete = o__valid;
  assign o__payload = { 1'h0, \$16 , count, \$14  };
  assign \port$196$0  = \$14 ;
  assign \port$198$0  = \$16 ;
endmodule

module \psum_collector.pack_1 (rst, i__payload, i__valid, i__ready, o__ready, \port$215$0 , \port$217$0 , o__valid, count, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [63:0] \$13 ;
  reg [63:0] \$14  = 64'h0000000000000000;
  reg \$15 ;
  reg \$16  = 1'h0;
  reg \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 1'h0 *)
  wire complete;
  output [2:0] count;
  reg [2:0] count = 3'h0;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] lane;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 64'h0000000000000000 *)
  output [63:0] \port$215$0 ;
  wire [63:0] \port$215$0 ;
  (* init = 1'h0 *)
  output \port$217$0 ;
  wire \port$217$0 ;
  input rst;
  wire rst;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$2  = i__valid & i__ready;
  assign \$3  = ~ i__payload[17];
  assign \$4  = \$2  & \$3 ;
  assign \$5  = ~ o__valid;
  assign \$6  = o__ready & o__valid;
  assign \$7  = i__valid & i__ready;
  assign \$8  = ~ i__payload[17];
  assign \$9  = \$7  & \$8 ;
  assign \$10  = lane + 1'h1;
  assign \$11  = lane == 2'h3;
  assign \$12  = i__payload[16] | \$11 ;
  always @(posedge clk)
    \$14  <= \$13 ;
  always @(posedge clk)
    \$16  <= \$15 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    count <= \$18 ;
  always @* begin
    if (\$wake ) begin end
    \$13  = \$14 ;
    if (\$6 ) begin
      \$13 [15:0] = 16'h0000;
      \$13 [31:16] = 16'h0000;
      \$13 [47:32] = 16'h0000;
      \$13 [63:48] = 16'h0000;
    end
    if (\$9 ) begin
      (* full_case = 32'd1 *)
      casez (lane)
        2'h0:
            \$13 [15:0] = i__payload[15:0];
        2'h1:
            \$13 [31:16] = i__payload[15:0];
        2'h2:
            \$13 [47:32] = i__payload[15:0];
        2'h3:
            \$13 [63:48] = i__payload[15:0];
      endcase
    end
    if (rst) begin
      \$13  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = \$16 ;
    if (\$9 ) begin
      \$15  = i__payload[16];
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    lane = 2'h0;
    if (\$4 ) begin
      if (\$5 ) begin
        lane = count[1:0];
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = o__valid;
    if (\$6 ) begin
      \$17  = 1'h0;
    end
    if (\$9 ) begin
      \$17  = \$12 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = count;
    if (\$6 ) begin
      \$18  = 3'h0;
    end
    if (\$9 ) begin
      \$18  = \$10 ;
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign complete = o__valid;
  assign o__payload = { 1'h0, \$16 , count, \$14  };
  assign \port$215$0  = \$14 ;
  assign \port$217$0  = \$16 ;
endmodule

module \psum_collector.pack_2 (rst, i__payload, i__valid, i__ready, o__ready, \port$234$0 , \port$236$0 , o__valid, count, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [63:0] \$13 ;
  reg [63:0] \$14  = 64'h0000000000000000;
  reg \$15 ;
  reg \$16  = 1'h0;
  reg \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 1'h0 *)
  wire complete;
  output [2:0] count;
  reg [2:0] count = 3'h0;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] lane;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 64'h0000000000000000 *)
  output [63:0] \port$234$0 ;
  wire [63:0] \port$234$0 ;
  (* init = 1'h0 *)
  output \port$236$0 ;
  wire \port$236$0 ;
  input rst;
  wire rst;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$2  = i__valid & i__ready;
  assign \$3  = ~ i__payload[17];
  assign \$4  = \$2  & \$3 ;
  assign \$5  = ~ o__valid;
  assign \$6  = o__ready & o__valid;
  assign \$7  = i__valid & i__ready;
  assign \$8  = ~ i__payload[17];
  assign \$9  = \$7  & \$8 ;
  assign \$10  = lane + 1'h1;
  assign \$11  = lane == 2'h3;
  assign \$12  = i__payload[16] | \$11 ;
  always @(posedge clk)
    \$14  <= \$13 ;
  always @(posedge clk)
    \$16  <= \$15 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    count <= \$18 ;
  always @* begin
    if (\$wake ) begin end
    \$13  = \$14 ;
    if (\$6 ) begin
      \$13 [15:0] = 16'h0000;
      \$13 [31:16] = 16'h0000;
      \$13 [47:32] = 16'h0000;
      \$13 [63:48] = 16'h0000;
    end
    if (\$9 ) begin
      (* full_case = 32'd1 *)
      casez (lane)
        2'h0:
            \$13 [15:0] = i__payload[15:0];
        2'h1:
            \$13 [31:16] = i__payload[15:0];
        2'h2:
            \$13 [47:32] = i__payload[15:0];
        2'h3:
            \$13 [63:48] = i__payload[15:0];
      endcase
    end
    if (rst) begin
      \$13  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = \$16 ;
    if (\$9 ) begin
      \$15  = i__payload[16];
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    lane = 2'h0;
    if (\$4 ) begin
      if (\$5 ) begin
        lane = count[1:0];
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = o__valid;
    if (\$6 ) begin
      \$17  = 1'h0;
    end
    if (\$9 ) begin
      \$17  = \$12 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = count;
    if (\$6 ) begin
      \$18  = 3'h0;
    end
    if (\$9 ) begin
      \$18  = \$10 ;
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign complete = o__valid;
  assign o__payload = { 1'h0, \$16 , count, \$14  };
  assign \port$234$0  = \$14 ;
  assign \port$236$0  = \$16 ;
endmodule

module \psum_collector.pack_3 (rst, i__payload, i__valid, i__ready, o__ready, \port$253$0 , \port$255$0 , o__valid, count, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [2:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [63:0] \$13 ;
  reg [63:0] \$14  = 64'h0000000000000000;
  reg \$15 ;
  reg \$16  = 1'h0;
  reg \$17 ;
  reg [2:0] \$18 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  (* init = 1'h0 *)
  wire complete;
  output [2:0] count;
  reg [2:0] count = 3'h0;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] lane;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 64'h0000000000000000 *)
  output [63:0] \port$253$0 ;
  wire [63:0] \port$253$0 ;
  (* init = 1'h0 *)
  output \port$255$0 ;
  wire \port$255$0 ;
  input rst;
  wire rst;
  assign \$1  = ~ o__valid;
  assign i__ready = o__ready | \$1 ;
  assign \$2  = i__valid & i__ready;
  assign \$3  = ~ i__payload[17];
  assign \$4  = \$2  & \$3 ;
  assign \$5  = ~ o__valid;
  assign \$6  = o__ready & o__valid;
  assign \$7  = i__valid & i__ready;
  assign \$8  = ~ i__payload[17];
  assign \$9  = \$7  & \$8 ;
  assign \$10  = lane + 1'h1;
  assign \$11  = lane == 2'h3;
  assign \$12  = i__payload[16] | \$11 ;
  always @(posedge clk)
    \$14  <= \$13 ;
  always @(posedge clk)
    \$16  <= \$15 ;
  always @(posedge clk)
    o__valid <= \$17 ;
  always @(posedge clk)
    count <= \$18 ;
  always @* begin
    if (\$wake ) begin end
    \$13  = \$14 ;
    if (\$6 ) begin
      \$13 [15:0] = 16'h0000;
      \$13 [31:16] = 16'h0000;
      \$13 [47:32] = 16'h0000;
      \$13 [63:48] = 16'h0000;
    end
    if (\$9 ) begin
      (* full_case = 32'd1 *)
      casez (lane)
        2'h0:
            \$13 [15:0] = i__payload[15:0];
        2'h1:
            \$13 [31:16] = i__payload[15:0];
        2'h2:
            \$13 [47:32] = i__payload[15:0];
        2'h3:
            \$13 [63:48] = i__payload[15:0];
      endcase
    end
    if (rst) begin
      \$13  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = \$16 ;
    if (\$9 ) begin
      \$15  = i__payload[16];
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    lane = 2'h0;
    if (\$4 ) begin
      if (\$5 ) begin
        lane = count[1:0];
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = o__valid;
    if (\$6 ) begin
      \$17  = 1'h0;
    end
    if (\$9 ) begin
      \$17  = \$12 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$18  = count;
    if (\$6 ) begin
      \$18  = 3'h0;
    end
    if (\$9 ) begin
      \$18  = \$10 ;
    end
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  assign complete = o__valid;
  assign o__payload = { 1'h0, \$16 , count, \$14  };
  assign \port$253$0  = \$14 ;
  assign \port$255$0  = \$16 ;
endmodule

module \psum_collector.queue_0 (rst, o__valid, i__ready, o__payload, o__ready, \port$196$0 , \port$198$0 , i__valid, \port$203$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [63:0] \port$196$0 ;
  wire [63:0] \port$196$0 ;
  input \port$198$0 ;
  wire \port$198$0 ;
  input [2:0] \port$203$0 ;
  wire [2:0] \port$203$0 ;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data({ 1'h0, \port$198$0 , \port$203$0 , \port$196$0  }),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign write_data = { 1'h0, \port$198$0 , \port$203$0 , \port$196$0  };
  assign i__payload = { 1'h0, \port$198$0 , \port$203$0 , \port$196$0  };
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_collector.queue_1 (rst, o__valid, i__ready, o__payload, o__ready, \port$215$0 , \port$217$0 , i__valid, \port$222$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [63:0] \port$215$0 ;
  wire [63:0] \port$215$0 ;
  input \port$217$0 ;
  wire \port$217$0 ;
  input [2:0] \port$222$0 ;
  wire [2:0] \port$222$0 ;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data({ 1'h0, \port$217$0 , \port$222$0 , \port$215$0  }),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign write_data = { 1'h0, \port$217$0 , \port$222$0 , \port$215$0  };
  assign i__payload = { 1'h0, \port$217$0 , \port$222$0 , \port$215$0  };
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_collector.queue_2 (rst, o__valid, i__ready, o__payload, o__ready, \port$234$0 , \port$236$0 , i__valid, \port$241$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [63:0] \port$234$0 ;
  wire [63:0] \port$234$0 ;
  input \port$236$0 ;
  wire \port$236$0 ;
  input [2:0] \port$241$0 ;
  wire [2:0] \port$241$0 ;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data({ 1'h0, \port$236$0 , \port$241$0 , \port$234$0  }),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign write_data = { 1'h0, \port$236$0 , \port$241$0 , \port$234$0  };
  assign i__payload = { 1'h0, \port$236$0 , \port$241$0 , \port$234$0  };
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module \psum_collector.queue_3 (rst, o__valid, i__ready, o__payload, o__ready, \port$253$0 , \port$255$0 , i__valid, \port$260$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg [2:0] \$10 ;
  reg [2:0] \$11 ;
  wire [4:0] \$2 ;
  wire \$3 ;
  wire [5:0] \$4 ;
  wire \$5 ;
  wire [3:0] \$6 ;
  wire \$7 ;
  wire [3:0] \$8 ;
  reg [3:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] \$signal ;
  input clk;
  wire clk;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [3:0] level = 4'h0;
  output [68:0] o__payload;
  wire [68:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [63:0] \port$253$0 ;
  wire [63:0] \port$253$0 ;
  input \port$255$0 ;
  wire \port$255$0 ;
  input [2:0] \port$260$0 ;
  wire [2:0] \port$260$0 ;
  reg [2:0] read_address = 3'h0;
  wire [68:0] read_data;
  input rst;
  wire rst;
  (* init = 3'h0 *)
  wire [2:0] tail;
  reg [2:0] write_address = 3'h0;
  wire [68:0] write_data;
  wire write_enable;
  assign o__valid = | level;
  assign i__ready = level != 4'h8;
  assign write_enable = i__valid & i__ready;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = write_address + 1'h1;
  assign \$7  = o__valid & o__ready;
  assign \$8  = read_address + 1'h1;
  always @(posedge clk)
    level <= \$9 ;
  always @(posedge clk)
    write_address <= \$10 ;
  always @(posedge clk)
    read_address <= \$11 ;
  lacuna_ram_1r1w_async_8x69 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(o__payload),
    .write_address(write_address),
    .write_data({ 1'h0, \port$255$0 , \port$260$0 , \port$253$0  }),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$9  = \$4 [3:0];
    if (rst) begin
      \$9  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = write_address;
    if (\$5 ) begin
      \$10  = \$6 [2:0];
    end
    if (rst) begin
      \$10  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$11  = read_address;
    if (\$7 ) begin
      \$11  = \$8 [2:0];
    end
    if (rst) begin
      \$11  = 3'h0;
    end
  end
  assign tail = write_address;
  assign write_data = { 1'h0, \port$255$0 , \port$260$0 , \port$253$0  };
  assign i__payload = { 1'h0, \port$255$0 , \port$260$0 , \port$253$0  };
  assign \$signal  = read_address;
  assign read_data = o__payload;
endmodule

module pe_column(rst, i_ifmap__0__payload, i_ifmap__0__valid, i_ifmap__1__payload, i_ifmap__1__valid, i_ifmap__2__payload, i_ifmap__2__valid, i_filter__0, i_filter__1, i_filter__2, i_psum__payload, i_psum__valid, o_psum__ready, i_params, i_active, i_loaded, i_hold, i_clear, i_shift, i_scan__0, i_scan__1
, i_scan__2, i_ifmap__0__ready, i_ifmap__1__ready, i_ifmap__2__ready, i_psum__ready, o_psum__payload, o_psum__valid, o_begun, o_ended, o_scan__0, o_scan__1, o_scan__2, clk);
  wire [2:0] \$1 ;
  wire \$10 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [5:0] i_active;
  wire [5:0] i_active;
  input i_clear;
  wire i_clear;
  wire \i_clear$46 ;
  wire \i_clear$65 ;
  wire \i_clear$84 ;
  wire [22:0] i_filter;
  wire [22:0] \i_filter$59 ;
  wire [22:0] \i_filter$78 ;
  input [22:0] i_filter__0;
  wire [22:0] i_filter__0;
  input [22:0] i_filter__1;
  wire [22:0] i_filter__1;
  input [22:0] i_filter__2;
  wire [22:0] i_filter__2;
  input i_hold;
  wire i_hold;
  wire \i_hold$45 ;
  wire \i_hold$64 ;
  wire \i_hold$83 ;
  input [68:0] i_ifmap__0__payload;
  wire [68:0] i_ifmap__0__payload;
  output i_ifmap__0__ready;
  wire i_ifmap__0__ready;
  input i_ifmap__0__valid;
  wire i_ifmap__0__valid;
  input [68:0] i_ifmap__1__payload;
  wire [68:0] i_ifmap__1__payload;
  output i_ifmap__1__ready;
  wire i_ifmap__1__ready;
  input i_ifmap__1__valid;
  wire i_ifmap__1__valid;
  input [68:0] i_ifmap__2__payload;
  wire [68:0] i_ifmap__2__payload;
  output i_ifmap__2__ready;
  wire i_ifmap__2__ready;
  input i_ifmap__2__valid;
  wire i_ifmap__2__valid;
  wire [68:0] i_ifmap__payload;
  wire [68:0] \i_ifmap__payload$50 ;
  wire [68:0] \i_ifmap__payload$69 ;
  wire i_ifmap__ready;
  wire \i_ifmap__ready$52 ;
  wire \i_ifmap__ready$71 ;
  wire i_ifmap__valid;
  wire \i_ifmap__valid$51 ;
  wire \i_ifmap__valid$70 ;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$41 ;
  wire [1:0] \i_loaded$60 ;
  wire [1:0] \i_loaded$79 ;
  input [27:0] i_params;
  wire [27:0] i_params;
  wire [27:0] \i_params$42 ;
  wire [27:0] \i_params$61 ;
  wire [27:0] \i_params$80 ;
  input [17:0] i_psum__payload;
  wire [17:0] i_psum__payload;
  wire [17:0] \i_psum__payload$37 ;
  wire [17:0] \i_psum__payload$53 ;
  wire [17:0] \i_psum__payload$72 ;
  output i_psum__ready;
  wire i_psum__ready;
  wire \i_psum__ready$39 ;
  wire \i_psum__ready$58 ;
  wire \i_psum__ready$77 ;
  input i_psum__valid;
  wire i_psum__valid;
  wire \i_psum__valid$38 ;
  wire \i_psum__valid$55 ;
  wire \i_psum__valid$74 ;
  wire [31:0] i_scan;
  wire [31:0] \i_scan$67 ;
  wire [31:0] \i_scan$86 ;
  input [31:0] i_scan__0;
  wire [31:0] i_scan__0;
  input [31:0] i_scan__1;
  wire [31:0] i_scan__1;
  input [31:0] i_scan__2;
  wire [31:0] i_scan__2;
  input i_shift;
  wire i_shift;
  wire \i_shift$47 ;
  wire \i_shift$66 ;
  wire \i_shift$85 ;
  wire [1:0] lag_0;
  wire [1:0] lag_1;
  wire [1:0] lag_2;
  output o_begun;
  wire o_begun;
  output o_ended;
  wire o_ended;
  wire [1:0] o_finished;
  wire [1:0] \o_finished$63 ;
  wire [1:0] \o_finished$82 ;
  output [17:0] o_psum__payload;
  wire [17:0] o_psum__payload;
  wire [17:0] \o_psum__payload$54 ;
  wire [17:0] \o_psum__payload$73 ;
  wire [17:0] \o_psum__payload$88 ;
  input o_psum__ready;
  wire o_psum__ready;
  wire \o_psum__ready$57 ;
  wire \o_psum__ready$76 ;
  wire \o_psum__ready$90 ;
  output o_psum__valid;
  wire o_psum__valid;
  wire \o_psum__valid$56 ;
  wire \o_psum__valid$75 ;
  wire \o_psum__valid$89 ;
  wire [31:0] o_scan;
  wire [31:0] \o_scan$68 ;
  wire [31:0] \o_scan$87 ;
  output [31:0] o_scan__0;
  wire [31:0] o_scan__0;
  output [31:0] o_scan__1;
  wire [31:0] o_scan__1;
  output [31:0] o_scan__2;
  wire [31:0] o_scan__2;
  input rst;
  wire rst;
  assign \$1  = i_loaded - o_finished;
  assign \$2  = i_loaded - \o_finished$63 ;
  assign \$3  = i_loaded - \o_finished$82 ;
  assign \$4  = \$1 [1:0] >= 2'h2;
  assign \$5  = \$2 [1:0] >= 2'h2;
  assign \$6  = \$3 [1:0] >= 2'h2;
  assign \$7  = | { \$6 , \$5 , \$4  };
  assign o_begun = ~ \$7 ;
  assign \$8  = ! \$1 [1:0];
  assign \$9  = ! \$2 [1:0];
  assign \$10  = ! \$3 [1:0];
  assign o_ended = & { \$10 , \$9 , \$8  };
  pe pe_0 (
    .clk(clk),
    .i_clear(i_clear),
    .i_filter(i_filter__0),
    .i_hold(i_hold),
    .i_ifmap__payload(i_ifmap__0__payload),
    .i_ifmap__ready(i_ifmap__0__ready),
    .i_ifmap__valid(i_ifmap__0__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$42 ),
    .i_psum__payload(i_psum__payload),
    .i_psum__ready(i_psum__ready),
    .i_psum__valid(i_psum__valid),
    .i_scan(i_scan__0),
    .i_shift(i_shift),
    .o_finished(o_finished),
    .o_psum__payload(\i_psum__payload$53 ),
    .o_psum__ready(\o_psum__ready$57 ),
    .o_psum__valid(\i_psum__valid$55 ),
    .o_scan(o_scan__0),
    .rst(rst)
  );
  pe pe_1 (
    .clk(clk),
    .i_clear(i_clear),
    .i_filter(i_filter__1),
    .i_hold(i_hold),
    .i_ifmap__payload(i_ifmap__1__payload),
    .i_ifmap__ready(i_ifmap__1__ready),
    .i_ifmap__valid(i_ifmap__1__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$61 ),
    .i_psum__payload(\i_psum__payload$53 ),
    .i_psum__ready(\o_psum__ready$57 ),
    .i_psum__valid(\i_psum__valid$55 ),
    .i_scan(i_scan__1),
    .i_shift(i_shift),
    .o_finished(\o_finished$63 ),
    .o_psum__payload(\i_psum__payload$72 ),
    .o_psum__ready(\o_psum__ready$76 ),
    .o_psum__valid(\i_psum__valid$74 ),
    .o_scan(o_scan__1),
    .rst(rst)
  );
  pe pe_2 (
    .clk(clk),
    .i_clear(i_clear),
    .i_filter(i_filter__2),
    .i_hold(i_hold),
    .i_ifmap__payload(i_ifmap__2__payload),
    .i_ifmap__ready(i_ifmap__2__ready),
    .i_ifmap__valid(i_ifmap__2__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$80 ),
    .i_psum__payload(\i_psum__payload$72 ),
    .i_psum__ready(\o_psum__ready$76 ),
    .i_psum__valid(\i_psum__valid$74 ),
    .i_scan(i_scan__2),
    .i_shift(i_shift),
    .o_finished(\o_finished$82 ),
    .o_psum__payload(o_psum__payload),
    .o_psum__ready(o_psum__ready),
    .o_psum__valid(o_psum__valid),
    .o_scan(o_scan__2),
    .rst(rst)
  );
  assign i_ifmap__payload = i_ifmap__0__payload;
  assign i_ifmap__valid = i_ifmap__0__valid;
  assign i_ifmap__ready = i_ifmap__0__ready;
  assign \i_psum__payload$37  = i_psum__payload;
  assign \i_psum__valid$38  = i_psum__valid;
  assign \i_psum__ready$39  = i_psum__ready;
  assign i_filter = i_filter__0;
  assign \i_loaded$41  = i_loaded;
  assign lag_0 = \$1 [1:0];
  assign \i_hold$45  = i_hold;
  assign \i_clear$46  = i_clear;
  assign \i_shift$47  = i_shift;
  assign i_scan = i_scan__0;
  assign o_scan = o_scan__0;
  assign \i_ifmap__payload$50  = i_ifmap__1__payload;
  assign \i_ifmap__valid$51  = i_ifmap__1__valid;
  assign \i_ifmap__ready$52  = i_ifmap__1__ready;
  assign \o_psum__payload$54  = \i_psum__payload$53 ;
  assign \o_psum__valid$56  = \i_psum__valid$55 ;
  assign \i_psum__ready$58  = \o_psum__ready$57 ;
  assign \i_filter$59  = i_filter__1;
  assign \i_loaded$60  = i_loaded;
  assign lag_1 = \$2 [1:0];
  assign \i_hold$64  = i_hold;
  assign \i_clear$65  = i_clear;
  assign \i_shift$66  = i_shift;
  assign \i_scan$67  = i_scan__1;
  assign \o_scan$68  = o_scan__1;
  assign \i_ifmap__payload$69  = i_ifmap__2__payload;
  assign \i_ifmap__valid$70  = i_ifmap__2__valid;
  assign \i_ifmap__ready$71  = i_ifmap__2__ready;
  assign \o_psum__payload$73  = \i_psum__payload$72 ;
  assign \o_psum__valid$75  = \i_psum__valid$74 ;
  assign \i_psum__ready$77  = \o_psum__ready$76 ;
  assign \i_filter$78  = i_filter__2;
  assign \i_loaded$79  = i_loaded;
  assign lag_2 = \$3 [1:0];
  assign \i_hold$83  = i_hold;
  assign \i_clear$84  = i_clear;
  assign \i_shift$85  = i_shift;
  assign \i_scan$86  = i_scan__2;
  assign \o_scan$87  = o_scan__2;
  assign \o_psum__payload$88  = o_psum__payload;
  assign \o_psum__valid$89  = o_psum__valid;
  assign \o_psum__ready$90  = o_psum__ready;
  assign \i_params$80 [14] = i_active[5];
  assign \i_params$80 [27:15] = i_params[27:15];
  assign \i_params$80 [0] = i_active[2];
  assign \i_params$80 [13:1] = i_params[13:1];
  assign \i_params$61 [14] = i_active[4];
  assign \i_params$61 [27:15] = i_params[27:15];
  assign \i_params$61 [0] = i_active[1];
  assign \i_params$61 [13:1] = i_params[13:1];
  assign \i_params$42 [14] = i_active[3];
  assign \i_params$42 [27:15] = i_params[27:15];
  assign \i_params$42 [0] = i_active[0];
  assign \i_params$42 [13:1] = i_params[13:1];
endmodule

module lacuna_ram_1rw_128x64(enable, write, address, write_data, read_data, clk);
  wire \$1 ;
  wire [6:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  input [6:0] address;
  wire [6:0] address;
  input clk;
  wire clk;
  input enable;
  wire enable;
  wire [6:0] read__addr;
  wire [63:0] read__data;
  wire read__en;
  output [63:0] read_data;
  wire [63:0] read_data;
  input write;
  wire write;
  input [63:0] write_data;
  wire [63:0] write_data;
  reg [63:0] contents [127:0];
  initial begin
    contents[0] = 64'h0000000000000000;
    contents[1] = 64'h0000000000000000;
    contents[2] = 64'h0000000000000000;
    contents[3] = 64'h0000000000000000;
    contents[4] = 64'h0000000000000000;
    contents[5] = 64'h0000000000000000;
    contents[6] = 64'h0000000000000000;
    contents[7] = 64'h0000000000000000;
    contents[8] = 64'h0000000000000000;
    contents[9] = 64'h0000000000000000;
    contents[10] = 64'h0000000000000000;
    contents[11] = 64'h0000000000000000;
    contents[12] = 64'h0000000000000000;
    contents[13] = 64'h0000000000000000;
    contents[14] = 64'h0000000000000000;
    contents[15] = 64'h0000000000000000;
    contents[16] = 64'h0000000000000000;
    contents[17] = 64'h0000000000000000;
    contents[18] = 64'h0000000000000000;
    contents[19] = 64'h0000000000000000;
    contents[20] = 64'h0000000000000000;
    contents[21] = 64'h0000000000000000;
    contents[22] = 64'h0000000000000000;
    contents[23] = 64'h0000000000000000;
    contents[24] = 64'h0000000000000000;
    contents[25] = 64'h0000000000000000;
    contents[26] = 64'h0000000000000000;
    contents[27] = 64'h0000000000000000;
    contents[28] = 64'h0000000000000000;
    contents[29] = 64'h0000000000000000;
    contents[30] = 64'h0000000000000000;
    contents[31] = 64'h0000000000000000;
    contents[32] = 64'h0000000000000000;
    contents[33] = 64'h0000000000000000;
    contents[34] = 64'h0000000000000000;
    contents[35] = 64'h0000000000000000;
    contents[36] = 64'h0000000000000000;
    contents[37] = 64'h0000000000000000;
    contents[38] = 64'h0000000000000000;
    contents[39] = 64'h0000000000000000;
    contents[40] = 64'h0000000000000000;
    contents[41] = 64'h0000000000000000;
    contents[42] = 64'h0000000000000000;
    contents[43] = 64'h0000000000000000;
    contents[44] = 64'h0000000000000000;
    contents[45] = 64'h0000000000000000;
    contents[46] = 64'h0000000000000000;
    contents[47] = 64'h0000000000000000;
    contents[48] = 64'h0000000000000000;
    contents[49] = 64'h0000000000000000;
    contents[50] = 64'h0000000000000000;
    contents[51] = 64'h0000000000000000;
    contents[52] = 64'h0000000000000000;
    contents[53] = 64'h0000000000000000;
    contents[54] = 64'h0000000000000000;
    contents[55] = 64'h0000000000000000;
    contents[56] = 64'h0000000000000000;
    contents[57] = 64'h0000000000000000;
    contents[58] = 64'h0000000000000000;
    contents[59] = 64'h0000000000000000;
    contents[60] = 64'h0000000000000000;
    contents[61] = 64'h0000000000000000;
    contents[62] = 64'h0000000000000000;
    contents[63] = 64'h0000000000000000;
    contents[64] = 64'h0000000000000000;
    contents[65] = 64'h0000000000000000;
    contents[66] = 64'h0000000000000000;
    contents[67] = 64'h0000000000000000;
    contents[68] = 64'h0000000000000000;
    contents[69] = 64'h0000000000000000;
    contents[70] = 64'h0000000000000000;
    contents[71] = 64'h0000000000000000;
    contents[72] = 64'h0000000000000000;
    contents[73] = 64'h0000000000000000;
    contents[74] = 64'h0000000000000000;
    contents[75] = 64'h0000000000000000;
    contents[76] = 64'h0000000000000000;
    contents[77] = 64'h0000000000000000;
    contents[78] = 64'h0000000000000000;
    contents[79] = 64'h0000000000000000;
    contents[80] = 64'h0000000000000000;
    contents[81] = 64'h0000000000000000;
    contents[82] = 64'h0000000000000000;
    contents[83] = 64'h0000000000000000;
    contents[84] = 64'h0000000000000000;
    contents[85] = 64'h0000000000000000;
    contents[86] = 64'h0000000000000000;
    contents[87] = 64'h0000000000000000;
    contents[88] = 64'h0000000000000000;
    contents[89] = 64'h0000000000000000;
    contents[90] = 64'h0000000000000000;
    contents[91] = 64'h0000000000000000;
    contents[92] = 64'h0000000000000000;
    contents[93] = 64'h0000000000000000;
    contents[94] = 64'h0000000000000000;
    contents[95] = 64'h0000000000000000;
    contents[96] = 64'h0000000000000000;
    contents[97] = 64'h0000000000000000;
    contents[98] = 64'h0000000000000000;
    contents[99] = 64'h0000000000000000;
    contents[100] = 64'h0000000000000000;
    contents[101] = 64'h0000000000000000;
    contents[102] = 64'h0000000000000000;
    contents[103] = 64'h0000000000000000;
    contents[104] = 64'h0000000000000000;
    contents[105] = 64'h0000000000000000;
    contents[106] = 64'h0000000000000000;
    contents[107] = 64'h0000000000000000;
    contents[108] = 64'h0000000000000000;
    contents[109] = 64'h0000000000000000;
    contents[110] = 64'h0000000000000000;
    contents[111] = 64'h0000000000000000;
    contents[112] = 64'h0000000000000000;
    contents[113] = 64'h0000000000000000;
    contents[114] = 64'h0000000000000000;
    contents[115] = 64'h0000000000000000;
    contents[116] = 64'h0000000000000000;
    contents[117] = 64'h0000000000000000;
    contents[118] = 64'h0000000000000000;
    contents[119] = 64'h0000000000000000;
    contents[120] = 64'h0000000000000000;
    contents[121] = 64'h0000000000000000;
    contents[122] = 64'h0000000000000000;
    contents[123] = 64'h0000000000000000;
    contents[124] = 64'h0000000000000000;
    contents[125] = 64'h0000000000000000;
    contents[126] = 64'h0000000000000000;
    contents[127] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      contents[address] <= write_data;
  end
  reg [63:0] _0_;
  always @(posedge clk) begin
    if (read__en) begin
      _0_ <= contents[address];
    end
  end
  assign read_data = _0_;
  assign \$signature__en  = enable & write;
  assign \$1  = ~ write;
  assign read__en = enable & \$1 ;
  assign \$signature__addr  = address;
  assign \$signature__data  = write_data;
  assign read__addr = address;
  assign read__data = read_data;
endmodule

module lacuna_ram_1r1w_async_4x64(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [1:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [1:0] read__addr;
  wire [63:0] read__data;
  input [1:0] read_address;
  wire [1:0] read_address;
  output [63:0] read_data;
  wire [63:0] read_data;
  input [1:0] write_address;
  wire [1:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input write_enable;
  wire write_enable;
  reg [63:0] contents [3:0];
  initial begin
    contents[0] = 64'h0000000000000000;
    contents[1] = 64'h0000000000000000;
    contents[2] = 64'h0000000000000000;
    contents[3] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module lacuna_ram_1r1w_16x38(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [37:0] \$1 ;
  wire [3:0] \$signature__addr ;
  wire [37:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 38'h0000000000 *)
  wire [37:0] fetched;
  wire [3:0] read__addr;
  wire [37:0] read__data;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [37:0] read_data;
  reg [37:0] read_data = 38'h0000000000;
  input read_enable;
  wire read_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [37:0] write_data;
  wire [37:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [37:0] contents [15:0];
  initial begin
    contents[0] = 38'h0000000000;
    contents[1] = 38'h0000000000;
    contents[2] = 38'h0000000000;
    contents[3] = 38'h0000000000;
    contents[4] = 38'h0000000000;
    contents[5] = 38'h0000000000;
    contents[6] = 38'h0000000000;
    contents[7] = 38'h0000000000;
    contents[8] = 38'h0000000000;
    contents[9] = 38'h0000000000;
    contents[10] = 38'h0000000000;
    contents[11] = 38'h0000000000;
    contents[12] = 38'h0000000000;
    contents[13] = 38'h0000000000;
    contents[14] = 38'h0000000000;
    contents[15] = 38'h0000000000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read__data = contents[read_address];
  always @(posedge clk)
    read_data <= \$1 ;
  always @* begin
    if (\$wake ) begin end
    \$1  = read_data;
    if (read_enable) begin
      \$1  = read__data;
    end
  end
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign fetched = read_data;
endmodule

module lacuna_ram_1r1w_async_8x4(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [2:0] \$signature__addr ;
  wire [3:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [2:0] read__addr;
  wire [3:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [3:0] read_data;
  wire [3:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [3:0] write_data;
  wire [3:0] write_data;
  input write_enable;
  wire write_enable;
  reg [3:0] contents [7:0];
  initial begin
    contents[0] = 4'h0;
    contents[1] = 4'h0;
    contents[2] = 4'h0;
    contents[3] = 4'h0;
    contents[4] = 4'h0;
    contents[5] = 4'h0;
    contents[6] = 4'h0;
    contents[7] = 4'h0;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module lacuna_ram_1r1w_64x64(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [63:0] \$1 ;
  wire [5:0] \$signature__addr ;
  wire [63:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 64'h0000000000000000 *)
  wire [63:0] fetched;
  wire [5:0] read__addr;
  wire [63:0] read__data;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [63:0] read_data;
  reg [63:0] read_data = 64'h0000000000000000;
  input read_enable;
  wire read_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [63:0] write_data;
  wire [63:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [63:0] contents [63:0];
  initial begin
    contents[0] = 64'h0000000000000000;
    contents[1] = 64'h0000000000000000;
    contents[2] = 64'h0000000000000000;
    contents[3] = 64'h0000000000000000;
    contents[4] = 64'h0000000000000000;
    contents[5] = 64'h0000000000000000;
    contents[6] = 64'h0000000000000000;
    contents[7] = 64'h0000000000000000;
    contents[8] = 64'h0000000000000000;
    contents[9] = 64'h0000000000000000;
    contents[10] = 64'h0000000000000000;
    contents[11] = 64'h0000000000000000;
    contents[12] = 64'h0000000000000000;
    contents[13] = 64'h0000000000000000;
    contents[14] = 64'h0000000000000000;
    contents[15] = 64'h0000000000000000;
    contents[16] = 64'h0000000000000000;
    contents[17] = 64'h0000000000000000;
    contents[18] = 64'h0000000000000000;
    contents[19] = 64'h0000000000000000;
    contents[20] = 64'h0000000000000000;
    contents[21] = 64'h0000000000000000;
    contents[22] = 64'h0000000000000000;
    contents[23] = 64'h0000000000000000;
    contents[24] = 64'h0000000000000000;
    contents[25] = 64'h0000000000000000;
    contents[26] = 64'h0000000000000000;
    contents[27] = 64'h0000000000000000;
    contents[28] = 64'h0000000000000000;
    contents[29] = 64'h0000000000000000;
    contents[30] = 64'h0000000000000000;
    contents[31] = 64'h0000000000000000;
    contents[32] = 64'h0000000000000000;
    contents[33] = 64'h0000000000000000;
    contents[34] = 64'h0000000000000000;
    contents[35] = 64'h0000000000000000;
    contents[36] = 64'h0000000000000000;
    contents[37] = 64'h0000000000000000;
    contents[38] = 64'h0000000000000000;
    contents[39] = 64'h0000000000000000;
    contents[40] = 64'h0000000000000000;
    contents[41] = 64'h0000000000000000;
    contents[42] = 64'h0000000000000000;
    contents[43] = 64'h0000000000000000;
    contents[44] = 64'h0000000000000000;
    contents[45] = 64'h0000000000000000;
    contents[46] = 64'h0000000000000000;
    contents[47] = 64'h0000000000000000;
    contents[48] = 64'h0000000000000000;
    contents[49] = 64'h0000000000000000;
    contents[50] = 64'h0000000000000000;
    contents[51] = 64'h0000000000000000;
    contents[52] = 64'h0000000000000000;
    contents[53] = 64'h0000000000000000;
    contents[54] = 64'h0000000000000000;
    contents[55] = 64'h0000000000000000;
    contents[56] = 64'h0000000000000000;
    contents[57] = 64'h0000000000000000;
    contents[58] = 64'h0000000000000000;
    contents[59] = 64'h0000000000000000;
    contents[60] = 64'h0000000000000000;
    contents[61] = 64'h0000000000000000;
    contents[62] = 64'h0000000000000000;
    contents[63] = 64'h0000000000000000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read__data = contents[read_address];
  always @(posedge clk)
    read_data <= \$1 ;
  always @* begin
    if (\$wake ) begin end
    \$1  = read_data;
    if (read_enable) begin
      \$1  = read__data;
    end
  end
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign fetched = read_data;
endmodule

module lacuna_ram_1r1w_async_8x69(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [2:0] \$signature__addr ;
  wire [68:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [2:0] read__addr;
  wire [68:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [68:0] read_data;
  wire [68:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [68:0] write_data;
  wire [68:0] write_data;
  input write_enable;
  wire write_enable;
  reg [68:0] contents [7:0];
  initial begin
    contents[0] = 69'h000000000000000000;
    contents[1] = 69'h000000000000000000;
    contents[2] = 69'h000000000000000000;
    contents[3] = 69'h000000000000000000;
    contents[4] = 69'h000000000000000000;
    contents[5] = 69'h000000000000000000;
    contents[6] = 69'h000000000000000000;
    contents[7] = 69'h000000000000000000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module pe(rst, i_ifmap__payload, i_ifmap__valid, i_filter, i_psum__payload, i_psum__valid, o_psum__ready, i_params, i_loaded, i_hold, i_clear, i_shift, i_scan, i_ifmap__ready, i_psum__ready, o_psum__payload, o_psum__valid, o_finished, o_scan, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  reg [15:0] \$25 ;
  reg [7:0] \$26 ;
  reg [7:0] \$27 ;
  reg [7:0] \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg [15:0] \$31 ;
  wire \$32 ;
  wire [4:0] \$33 ;
  wire [16:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$74  = 1'h0;
  reg [7:0] accumulate = 8'h00;
  input clk;
  wire clk;
  wire done;
  reg [7:0] fetched = 8'h00;
  reg [15:0] held = 16'h0000;
  wire [68:0] i__payload;
  wire [17:0] \i__payload$71 ;
  wire i__ready;
  wire \i__ready$70 ;
  wire i__valid;
  wire \i__valid$68 ;
  wire [5:0] i_addr;
  wire [2:0] \i_addr$64 ;
  input i_clear;
  wire i_clear;
  wire \i_clear$81 ;
  wire [15:0] i_data;
  wire i_end;
  wire \i_end$35 ;
  wire [12:0] i_events;
  input [22:0] i_filter;
  wire [22:0] i_filter;
  wire [15:0] \i_filter$56 ;
  wire i_first;
  wire i_free;
  input i_hold;
  wire i_hold;
  wire \i_hold$80 ;
  reg [15:0] i_ifmap = 16'h0000;
  input [68:0] i_ifmap__payload;
  wire [68:0] i_ifmap__payload;
  output i_ifmap__ready;
  wire i_ifmap__ready;
  input i_ifmap__valid;
  wire i_ifmap__valid;
  wire i_last;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$27 ;
  wire i_move;
  wire \i_move$51 ;
  wire i_operands;
  input [27:0] i_params;
  wire [27:0] i_params;
  wire [27:0] \i_params$26 ;
  wire [15:0] i_psum;
  input [17:0] i_psum__payload;
  wire [17:0] i_psum__payload;
  output i_psum__ready;
  wire i_psum__ready;
  input i_psum__valid;
  wire i_psum__valid;
  wire i_read;
  wire i_rewind;
  input [31:0] i_scan;
  wire [31:0] i_scan;
  wire [31:0] \i_scan$83 ;
  input i_shift;
  wire i_shift;
  wire \i_shift$82 ;
  wire i_step;
  wire i_valid;
  wire [22:0] i_write;
  wire \i_write$67 ;
  wire i_zero;
  wire \i_zero$58 ;
  (* init = 16'h0000 *)
  wire [15:0] ifmap;
  wire move;
  reg [7:0] multiply = 8'h00;
  wire [17:0] o__payload;
  wire o__ready;
  wire o__valid;
  wire [15:0] o_data;
  wire [15:0] \o_data$63 ;
  wire o_end;
  wire \o_end$36 ;
  wire [17:0] o_entry;
  wire [5:0] o_filter_addr;
  output [1:0] o_finished;
  wire [1:0] o_finished;
  wire [1:0] \o_finished$28 ;
  wire o_free;
  wire [7:0] o_op;
  wire o_operands;
  output [17:0] o_psum__payload;
  wire [17:0] o_psum__payload;
  input o_psum__ready;
  wire o_psum__ready;
  output o_psum__valid;
  wire o_psum__valid;
  wire o_rewind;
  output [31:0] o_scan;
  wire [31:0] o_scan;
  wire [31:0] \o_scan$84 ;
  wire o_step;
  wire [15:0] o_sum;
  wire o_valid;
  wire o_wait_filter;
  wire o_wait_ifmap;
  wire o_write;
  input rst;
  wire rst;
  assign \$1  = ~ fetched[7];
  assign i_operands = fetched[0] & \$1 ;
  assign \$2  = i_move & accumulate[0];
  assign \$3  = ~ accumulate[6];
  assign \i_write$67  = \$2  & \$3 ;
  assign \i__valid$68  = \$signal  & i_psum__valid;
  assign i_psum__ready = \$signal  & \i__ready$70 ;
  assign \$4  = $signed(held) + $signed(i_psum__payload[15:0]);
  assign \$5  = i_psum__valid & \i__ready$70 ;
  assign \$6  = ~ \$signal$74 ;
  assign \$7  = \$6  | i_psum__payload[17];
  assign done = \$5  & \$7 ;
  assign \$8  = ~ \$signal ;
  assign i_move = \$8  | done;
  assign \$9  = o_op[0] | o_op[1];
  assign \$10  = o_op[0] & o_op[7];
  assign \$11  = ~ o_op[5];
  assign \$12  = o_op[0] & \$11 ;
  assign \$13  = ~ o_op[6];
  assign \$14  = o_op[0] & \$13 ;
  assign \$15  = ~ i_psum__valid;
  assign \$16  = \$signal  & \$15 ;
  assign \$17  = ~ \i__ready$70 ;
  assign \$18  = \$signal  & \$17 ;
  assign \$19  = ~ i_psum__valid;
  assign \$20  = \$signal  & \$19 ;
  assign \$21  = ~ \$20 ;
  assign \$22  = \$18  & \$21 ;
  assign \$23  = accumulate[0] & accumulate[6];
  assign \$24  = \$23  | accumulate[1];
  always @(posedge clk)
    i_ifmap <= \$25 ;
  always @(posedge clk)
    fetched <= \$26 ;
  always @(posedge clk)
    multiply <= \$27 ;
  always @(posedge clk)
    accumulate <= \$28 ;
  always @(posedge clk)
    \$signal  <= \$29 ;
  always @(posedge clk)
    \$signal$74  <= \$30 ;
  always @(posedge clk)
    held <= \$31 ;
  \pe.counters  counters (
    .clk(clk),
    .i_clear(i_clear),
    .i_hold(i_hold),
    .i_scan(i_scan),
    .i_shift(i_shift),
    .o_scan(o_scan),
    .\port$0$74 (i_filter[0]),
    .\port$114$0 (o_wait_filter),
    .\port$119$0 (o_wait_ifmap),
    .\port$122$0 (i_step),
    .\port$129$0 (i_read),
    .\port$15$0 (\$9 ),
    .\port$16$0 (\$10 ),
    .\port$18$0 (\$12 ),
    .\port$20$0 (\$14 ),
    .\port$22$0 (\$16 ),
    .\port$262$0 (o_op[0]),
    .\port$28$0 (\$22 ),
    .\port$44$0 (o_write),
    .rst(rst)
  );
  \pe.filters  filters (
    .clk(clk),
    .i_write(i_filter),
    .o_data(\i_filter$56 ),
    .\port$126$0 (\$32 ),
    .\port$278$0 (\$33 ),
    .read_enable(i_read)
  );
  \pe.ifmaps  ifmaps (
    .clk(clk),
    .i__payload(i_ifmap__payload),
    .i__ready(i_ifmap__ready),
    .i__valid(i_ifmap__valid),
    .i_end(\i_end$35 ),
    .i_free(i_free),
    .i_rewind(i_rewind),
    .i_step(i_step),
    .o_end(i_end),
    .o_entry(o_entry),
    .o_valid(i_valid),
    .put(o_write),
    .rst(rst)
  );
  \pe.mac  mac (
    .clk(clk),
    .i_filter(\i_filter$56 ),
    .i_first(accumulate[5]),
    .i_ifmap(i_ifmap),
    .i_move(i_move),
    .i_operands(i_operands),
    .i_psum(i_psum),
    .i_zero(multiply[7]),
    .o_sum(i_data),
    .rst(rst)
  );
  \pe.out  out (
    .clk(clk),
    .i__payload(\i__payload$71 ),
    .i__ready(\i__ready$70 ),
    .i__valid(\i__valid$68 ),
    .o__payload(o_psum__payload),
    .o__ready(o_psum__ready),
    .o__valid(o_psum__valid),
    .rst(rst)
  );
  \pe.psums  psums (
    .clk(clk),
    .o_data(i_psum),
    .write_address(accumulate[4:2]),
    .write_data(i_data),
    .write_enable(\i_write$67 )
  );
  \pe.window  window (
    .clk(clk),
    .i_end(i_end),
    .i_loaded(i_loaded),
    .i_move(i_move),
    .i_params(i_params),
    .i_valid(i_valid),
    .last_value(i_rewind),
    .o_end(\i_end$35 ),
    .o_finished(o_finished),
    .o_free(i_free),
    .o_op(o_op),
    .o_operands(i_read),
    .o_step(i_step),
    .o_wait_filter(o_wait_filter),
    .o_wait_ifmap(o_wait_ifmap),
    .\port$126$0 (\$32 ),
    .\port$278$0 (\$33 ),
    .\port$98$16 (o_entry[17:16]),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$25  = i_ifmap;
    if (i_read) begin
      \$25  = o_entry[15:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = fetched;
    if (i_move) begin
      \$26  = o_op;
    end
    if (rst) begin
      \$26  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = multiply;
    if (i_move) begin
      \$27  = fetched;
      if (fetched[1]) begin
        \$27 [7] = 1'h1;
      end
    end
    if (rst) begin
      \$27  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$28  = accumulate;
    if (i_move) begin
      \$28  = multiply;
    end
    if (rst) begin
      \$28  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$29  = \$signal ;
    if (i_move) begin
      \$29  = \$24 ;
    end
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$30  = \$signal$74 ;
    if (i_move) begin
      \$30  = accumulate[1];
    end
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$31  = held;
    if (i_move) begin
      \$31  = i_data;
    end
  end
  assign i__payload = i_ifmap__payload;
  assign i__valid = i_ifmap__valid;
  assign i__ready = i_ifmap__ready;
  assign o__payload = o_psum__payload;
  assign o__valid = o_psum__valid;
  assign o__ready = o_psum__ready;
  assign \i_params$26  = i_params;
  assign \i_loaded$27  = i_loaded;
  assign \o_finished$28  = o_finished;
  assign move = i_move;
  assign o_valid = i_valid;
  assign o_end = i_end;
  assign \o_end$36  = \i_end$35 ;
  assign o_step = i_step;
  assign o_free = i_free;
  assign o_rewind = i_rewind;
  assign i_write = i_filter;
  assign o_operands = i_read;
  assign i_addr = { \$32 , \$33  };
  assign o_filter_addr = { \$32 , \$33  };
  assign i_zero = o_entry[16];
  assign i_last = o_entry[17];
  assign \i_move$51  = i_move;
  assign ifmap = i_ifmap;
  assign o_data = \i_filter$56 ;
  assign \i_zero$58  = multiply[7];
  assign i_first = accumulate[5];
  assign \o_data$63  = i_psum;
  assign \i_addr$64  = accumulate[4:2];
  assign o_sum = i_data;
  assign i_events = { \$22 , \$16 , o_wait_filter, o_wait_ifmap, \$14 , \$12 , i_read, i_filter[0], i_step, o_write, \$10 , o_op[0], \$9  };
  assign \i_hold$80  = i_hold;
  assign \i_clear$81  = i_clear;
  assign \i_shift$82  = i_shift;
  assign \i_scan$83  = i_scan;
  assign \o_scan$84  = o_scan;
  assign \i__payload$71 [15:0] = \$4 [15:0];
  assign \i__payload$71 [17:16] = i_psum__payload[17:16];
endmodule

module \pe.counters (rst, \port$0$74 , i_hold, i_clear, i_shift, i_scan, \port$15$0 , \port$16$0 , \port$18$0 , \port$20$0 , \port$22$0 , \port$28$0 , \port$44$0 , \port$114$0 , \port$119$0 , \port$122$0 , \port$129$0 , \port$262$0 , o_scan, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [32:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [32:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [32:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [32:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [32:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [32:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [32:0] \$3 ;
  wire [32:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [32:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [32:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [32:0] \$39 ;
  wire \$4 ;
  reg [31:0] \$40 ;
  reg [31:0] \$41 ;
  reg [31:0] \$42 ;
  reg [31:0] \$43 ;
  reg [31:0] \$44 ;
  reg [31:0] \$45 ;
  reg [31:0] \$46 ;
  reg [31:0] \$47 ;
  reg [31:0] \$48 ;
  reg [31:0] \$49 ;
  wire \$5 ;
  reg [31:0] \$50 ;
  reg [31:0] \$51 ;
  reg [31:0] \$52 ;
  wire [32:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire [32:0] \$9 ;
  (* init = 32'd0 *)
  wire [31:0] busy;
  input clk;
  wire clk;
  reg [31:0] filter_reads = 32'd0;
  reg [31:0] filter_writes = 32'd0;
  reg [31:0] gated = 32'd0;
  input i_clear;
  wire i_clear;
  wire [12:0] i_events;
  input i_hold;
  wire i_hold;
  input [31:0] i_scan;
  wire [31:0] i_scan;
  input i_shift;
  wire i_shift;
  reg [31:0] ifmap_reads = 32'd0;
  reg [31:0] ifmap_writes = 32'd0;
  output [31:0] o_scan;
  reg [31:0] o_scan = 32'd0;
  input \port$0$74 ;
  wire \port$0$74 ;
  input \port$114$0 ;
  wire \port$114$0 ;
  input \port$119$0 ;
  wire \port$119$0 ;
  input \port$122$0 ;
  wire \port$122$0 ;
  input \port$129$0 ;
  wire \port$129$0 ;
  input \port$15$0 ;
  wire \port$15$0 ;
  input \port$16$0 ;
  wire \port$16$0 ;
  input \port$18$0 ;
  wire \port$18$0 ;
  input \port$20$0 ;
  wire \port$20$0 ;
  input \port$22$0 ;
  wire \port$22$0 ;
  input \port$262$0 ;
  wire \port$262$0 ;
  input \port$28$0 ;
  wire \port$28$0 ;
  input \port$44$0 ;
  wire \port$44$0 ;
  reg [31:0] products = 32'd0;
  reg [31:0] psum_reads = 32'd0;
  reg [31:0] psum_writes = 32'd0;
  input rst;
  wire rst;
  reg [31:0] stall_filter = 32'd0;
  reg [31:0] stall_ifmap = 32'd0;
  reg [31:0] stall_psum_in = 32'd0;
  reg [31:0] stall_psum_out = 32'd0;
  always @(posedge clk)
    ifmap_reads <= \$44 ;
  always @(posedge clk)
    filter_writes <= \$45 ;
  always @(posedge clk)
    filter_reads <= \$46 ;
  always @(posedge clk)
    psum_reads <= \$47 ;
  always @(posedge clk)
    psum_writes <= \$48 ;
  always @(posedge clk)
    stall_ifmap <= \$49 ;
  always @(posedge clk)
    stall_filter <= \$50 ;
  always @(posedge clk)
    stall_psum_in <= \$51 ;
  always @(posedge clk)
    stall_psum_out <= \$52 ;
  assign \$1  = ~ i_hold;
  assign \$2  = \port$15$0  & \$1 ;
  assign \$3  = o_scan + \$2 ;
  assign \$4  = ~ i_hold;
  assign \$5  = \port$262$0  & \$4 ;
  assign \$6  = products + \$5 ;
  assign \$7  = ~ i_hold;
  assign \$8  = \port$16$0  & \$7 ;
  assign \$9  = gated + \$8 ;
  assign \$10  = ~ i_hold;
  assign \$11  = \port$44$0  & \$10 ;
  assign \$12  = ifmap_writes + \$11 ;
  assign \$13  = ~ i_hold;
  assign \$14  = \port$122$0  & \$13 ;
  assign \$15  = ifmap_reads + \$14 ;
  assign \$16  = ~ i_hold;
  assign \$17  = \port$0$74  & \$16 ;
  assign \$18  = filter_writes + \$17 ;
  assign \$19  = ~ i_hold;
  assign \$20  = \port$129$0  & \$19 ;
  assign \$21  = filter_reads + \$20 ;
  assign \$22  = ~ i_hold;
  assign \$23  = \port$18$0  & \$22 ;
  assign \$24  = psum_reads + \$23 ;
  assign \$25  = ~ i_hold;
  assign \$26  = \port$20$0  & \$25 ;
  assign \$27  = psum_writes + \$26 ;
  assign \$28  = ~ i_hold;
  assign \$29  = \port$119$0  & \$28 ;
  assign \$30  = stall_ifmap + \$29 ;
  assign \$31  = ~ i_hold;
  assign \$32  = \port$114$0  & \$31 ;
  assign \$33  = stall_filter + \$32 ;
  assign \$34  = ~ i_hold;
  assign \$35  = \port$22$0  & \$34 ;
  assign \$36  = stall_psum_in + \$35 ;
  assign \$37  = ~ i_hold;
  assign \$38  = \port$28$0  & \$37 ;
  assign \$39  = stall_psum_out + \$38 ;
  always @(posedge clk)
    o_scan <= \$40 ;
  always @(posedge clk)
    products <= \$41 ;
  always @(posedge clk)
    gated <= \$42 ;
  always @(posedge clk)
    ifmap_writes <= \$43 ;
  always @* begin
    if (\$wake ) begin end
    \$44  = \$15 [31:0];
    if (i_shift) begin
      \$44  = filter_writes;
    end
    if (i_clear) begin
      \$44  = 32'd0;
    end
    if (rst) begin
      \$44  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$45  = \$18 [31:0];
    if (i_shift) begin
      \$45  = filter_reads;
    end
    if (i_clear) begin
      \$45  = 32'd0;
    end
    if (rst) begin
      \$45  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$46  = \$21 [31:0];
    if (i_shift) begin
      \$46  = psum_reads;
    end
    if (i_clear) begin
      \$46  = 32'd0;
    end
    if (rst) begin
      \$46  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$47  = \$24 [31:0];
    if (i_shift) begin
      \$47  = psum_writes;
    end
    if (i_clear) begin
      \$47  = 32'd0;
    end
    if (rst) begin
      \$47  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$48  = \$27 [31:0];
    if (i_shift) begin
      \$48  = stall_ifmap;
    end
    if (i_clear) begin
      \$48  = 32'd0;
    end
    if (rst) begin
      \$48  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$49  = \$30 [31:0];
    if (i_shift) begin
      \$49  = stall_filter;
    end
    if (i_clear) begin
      \$49  = 32'd0;
    end
    if (rst) begin
      \$49  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$50  = \$33 [31:0];
    if (i_shift) begin
      \$50  = stall_psum_in;
    end
    if (i_clear) begin
      \$50  = 32'd0;
    end
    if (rst) begin
      \$50  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$51  = \$36 [31:0];
    if (i_shift) begin
      \$51  = stall_psum_out;
    end
    if (i_clear) begin
      \$51  = 32'd0;
    end
    if (rst) begin
      \$51  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$52  = \$39 [31:0];
    if (i_shift) begin
      \$52  = i_scan;
    end
    if (i_clear) begin
      \$52  = 32'd0;
    end
    if (rst) begin
      \$52  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$40  = \$3 [31:0];
    if (i_shift) begin
      \$40  = products;
    end
    if (i_clear) begin
      \$40  = 32'd0;
    end
    if (rst) begin
      \$40  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$41  = \$6 [31:0];
    if (i_shift) begin
      \$41  = gated;
    end
    if (i_clear) begin
      \$41  = 32'd0;
    end
    if (rst) begin
      \$41  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$42  = \$9 [31:0];
    if (i_shift) begin
      \$42  = ifmap_writes;
    end
    if (i_clear) begin
      \$42  = 32'd0;
    end
    if (rst) begin
      \$42  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = \$12 [31:0];
    if (i_shift) begin
      \$43  = ifmap_reads;
    end
    if (i_clear) begin
      \$43  = 32'd0;
    end
    if (rst) begin
      \$43  = 32'd0;
    end
  end
  assign busy = o_scan;
  assign i_events = { \port$28$0 , \port$22$0 , \port$114$0 , \port$119$0 , \port$20$0 , \port$18$0 , \port$129$0 , \port$0$74 , \port$122$0 , \port$44$0 , \port$16$0 , \port$262$0 , \port$15$0  };
endmodule

module \pe.filters (i_write, o_data, \port$126$0 , read_enable, \port$278$0 , clk);
  input clk;
  wire clk;
  wire [5:0] i_addr;
  wire i_read;
  input [22:0] i_write;
  wire [22:0] i_write;
  output [15:0] o_data;
  wire [15:0] o_data;
  input \port$126$0 ;
  wire \port$126$0 ;
  input [4:0] \port$278$0 ;
  wire [4:0] \port$278$0 ;
  wire [5:0] read_address;
  wire [15:0] read_data;
  input read_enable;
  wire read_enable;
  wire [5:0] write_address;
  wire [15:0] write_data;
  wire write_enable;
  lacuna_ram_1r1w_64x16 ram (
    .clk(clk),
    .read_address({ \port$126$0 , \port$278$0  }),
    .read_data(o_data),
    .read_enable(read_enable),
    .write_address(i_write[6:1]),
    .write_data(i_write[22:7]),
    .write_enable(i_write[0])
  );
  assign write_address = i_write[6:1];
  assign write_data = i_write[22:7];
  assign write_enable = i_write[0];
  assign read_address = { \port$126$0 , \port$278$0  };
  assign i_addr = { \port$126$0 , \port$278$0  };
  assign i_read = read_enable;
  assign read_data = o_data;
endmodule

module \pe.ifmaps (rst, i__payload, i__valid, put, o_end, o_valid, i__ready, o_entry, i_rewind, i_step, i_end, i_free, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [4:0] \$17 ;
  wire [4:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [4:0] \$30 ;
  wire [4:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg [3:0] \$34 ;
  reg [68:0] \$35 ;
  reg [4:0] \$36 ;
  reg [4:0] \$37 ;
  reg [4:0] \$38 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [4:0] cursor = 5'h00;
  wire [17:0] entry;
  wire [4:0] following;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  wire [68:0] \i__payload$1 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$5 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$3 ;
  input i_end;
  wire i_end;
  input i_free;
  wire i_free;
  input i_rewind;
  wire i_rewind;
  input i_step;
  wire i_step;
  reg [3:0] lanes = 4'h0;
  wire [68:0] o__payload;
  wire o__ready;
  wire o__valid;
  output o_end;
  wire o_end;
  output [17:0] o_entry;
  wire [17:0] o_entry;
  output o_valid;
  wire o_valid;
  wire o_write;
  reg [4:0] oldest = 5'h00;
  output put;
  wire put;
  wire [3:0] read_address;
  wire [17:0] read_data;
  input rst;
  wire rst;
  reg [4:0] tail = 5'h00;
  reg [68:0] word = 69'h000000000000000000;
  wire [3:0] write_address;
  wire [17:0] write_data;
  wire write_enable;
  assign \$1  = ~ word[68];
  assign \$2  = lanes[0] & \$1 ;
  assign \$3  = tail[3:0] != oldest[3:0];
  assign \$4  = tail[4] == oldest[4];
  assign \$5  = \$3  | \$4 ;
  assign put = \$2  & \$5 ;
  assign o_end = lanes[0] & word[68];
  assign \$6  = ~ lanes[1];
  assign \$7  = ~ lanes[0];
  assign \$8  = tail[3:0] != oldest[3:0];
  assign \$9  = tail[4] == oldest[4];
  assign \$10  = \$8  | \$9 ;
  assign \$11  = word[68] ? i_end : \$10 ;
  assign \$12  = \$7  | \$11 ;
  assign o__ready = \$6  & \$12 ;
  assign \$13  = ! word[15:0];
  assign \$14  = ~ lanes[1];
  assign \$15  = word[67] & \$14 ;
  assign o_valid = cursor != tail;
  assign \$16  = cursor[3:0] == 4'hb;
  assign \$17  = cursor[3:0] + 1'h1;
  assign \$18  = \$16  ? 5'h00 : \$17 ;
  assign \$19  = cursor[3:0] == 4'hb;
  assign \$20  = cursor[4] ^ \$19 ;
  assign \$21  = put | o__ready;
  assign \$23  = o__payload[66:64] > 1'h0;
  assign \$24  = \$23  | o__payload[68];
  assign \$25  = o__payload[66:64] > 1'h1;
  assign \$26  = o__payload[66:64] > 2'h2;
  assign \$27  = o__payload[66:64] > 2'h3;
  assign \$28  = o__valid ? { \$27 , \$26 , \$25 , \$24  } : 4'h0;
  assign \$29  = tail[3:0] == 4'hb;
  assign \$30  = tail[3:0] + 1'h1;
  assign \$31  = \$29  ? 5'h00 : \$30 ;
  assign \$32  = tail[3:0] == 4'hb;
  assign \$33  = tail[4] ^ \$32 ;
  always @(posedge clk)
    lanes <= \$34 ;
  always @(posedge clk)
    word <= \$35 ;
  always @(posedge clk)
    tail <= \$36 ;
  always @(posedge clk)
    cursor <= \$37 ;
  always @(posedge clk)
    oldest <= \$38 ;
  \pe.ifmaps.fifo  fifo (
    .clk(clk),
    .i__payload(i__payload),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  lacuna_ram_1r1w_async_12x18 ram (
    .clk(clk),
    .read_address(cursor[3:0]),
    .read_data(o_entry),
    .write_address(tail[3:0]),
    .write_data(entry),
    .write_enable(put)
  );
  always @* begin
    if (\$wake ) begin end
    \$34  = lanes;
    if (\$22 ) begin
      (* full_case = 32'd1 *)
      if (lanes[1]) begin
        \$34  = { 1'h0, lanes[3:1] };
      end else begin
        \$34  = \$28 ;
      end
    end
    if (rst) begin
      \$34  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$35  = word;
    if (\$22 ) begin
      (* full_case = 32'd1 *)
      if (lanes[1]) begin
        \$35 [63:0] = { 16'h0000, word[63:16] };
      end else begin
        \$35  = o__payload;
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$36  = tail;
    if (put) begin
      \$36  = { \$33 , \$31 [3:0] };
    end
    if (rst) begin
      \$36  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$37  = cursor;
    if (i_step) begin
      \$37  = { \$20 , \$18 [3:0] };
      if (i_free) begin
      end else if (i_rewind) begin
        \$37  = oldest;
      end
    end
    if (rst) begin
      \$37  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$38  = oldest;
    if (i_step) begin
      if (i_free) begin
        \$38  = { \$20 , \$18 [3:0] };
      end
    end
    if (rst) begin
      \$38  = 5'h00;
    end
  end
  assign \i__payload$1  = i__payload;
  assign \i__valid$3  = i__valid;
  assign \i__ready$5  = i__ready;
  assign write_address = tail[3:0];
  assign write_data = entry;
  assign write_enable = put;
  assign read_address = cursor[3:0];
  assign read_data = o_entry;
  assign o_write = put;
  assign following = { \$20 , \$18 [3:0] };
  assign entry[17] = \$15 ;
  assign entry[16] = \$13 ;
  assign entry[15:0] = word[15:0];
  assign \$22  = \$21 ;
endmodule

module \pe.ifmaps.fifo (rst, i__payload, i__valid, o__ready, o__valid, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  wire [2:0] \$6 ;
  wire \$7 ;
  reg \$8 ;
  reg [68:0] \$9 ;
  input clk;
  wire clk;
  input [68:0] i__payload;
  wire [68:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [68:0] o__payload;
  reg [68:0] o__payload = 69'h000000000000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign \$2  = ~ o__valid;
  assign i__ready = \$1  | \$2 ;
  assign \$3  = i__valid & i__ready;
  assign \$4  = level + \$3 ;
  assign \$5  = o__valid & o__ready;
  assign \$6  = \$4  - \$5 ;
  assign \$7  = i__valid & i__ready;
  always @(posedge clk)
    level <= \$8 ;
  always @(posedge clk)
    o__payload <= \$9 ;
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 [0];
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = o__payload;
    if (\$7 ) begin
      \$9  = i__payload;
    end
    if (rst) begin
      \$9  = 69'h000000000000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \pe.mac (rst, i_operands, i_move, i_filter, i_psum, o_sum, i_ifmap, i_zero, i_first, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  reg [15:0] \$4 ;
  reg [15:0] \$5 ;
  reg [15:0] \$6 ;
  input clk;
  wire clk;
  wire [31:0] exact;
  input [15:0] i_filter;
  wire [15:0] i_filter;
  input i_first;
  wire i_first;
  input [15:0] i_ifmap;
  wire [15:0] i_ifmap;
  input i_move;
  wire i_move;
  input i_operands;
  wire i_operands;
  input [15:0] i_psum;
  wire [15:0] i_psum;
  input i_zero;
  wire i_zero;
  reg [15:0] ifmap = 16'h0000;
  output [15:0] o_sum;
  wire [15:0] o_sum;
  reg [15:0] product = 16'h0000;
  input rst;
  wire rst;
  reg [15:0] weight = 16'h0000;
  assign \$3  = $signed(\$2 ) + $signed(product);
  always @(posedge clk)
    ifmap <= \$4 ;
  always @(posedge clk)
    weight <= \$5 ;
  always @(posedge clk)
    product <= \$6 ;
  assign \$1  = i_move & i_operands;
  assign exact = $signed(ifmap) * $signed(weight);
  assign \$2  = i_first ? 16'h0000 : i_psum;
  always @* begin
    if (\$wake ) begin end
    \$4  = ifmap;
    if (\$1 ) begin
      \$4  = i_ifmap;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$5  = weight;
    if (\$1 ) begin
      \$5  = i_filter;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$6  = product;
    if (i_move) begin
      \$6  = exact[23:8];
      if (i_zero) begin
        \$6  = 16'h0000;
      end
    end
  end
  assign o_sum = \$3 [15:0];
endmodule

module \pe.out (rst, o__ready, i__valid, o__valid, i__ready, i__payload, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [17:0] \$10 ;
  reg [1:0] \$11 ;
  reg [17:0] \$12 ;
  reg [17:0] \$13 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire [3:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload = 18'h00000;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [17:0] spare = 18'h00000;
  assign o__valid = | level;
  assign i__ready = level != 2'h2;
  assign \$1  = i__valid & i__ready;
  assign \$2  = level + \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = \$2  - \$3 ;
  assign \$5  = i__valid & i__ready;
  assign \$6  = o__valid & o__ready;
  assign \$7  = ! level;
  assign \$8  = \$6  | \$7 ;
  assign \$9  = level == 2'h2;
  assign \$10  = \$9  ? spare : i__payload;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    spare <= \$12 ;
  always @(posedge clk)
    o__payload <= \$13 ;
  always @* begin
    if (\$wake ) begin end
    \$11  = \$4 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = spare;
    if (\$5 ) begin
      \$12  = i__payload;
    end
    if (rst) begin
      \$12  = 18'h00000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 18'h00000;
    end
  end
endmodule

module \pe.psums (write_enable, o_data, write_data, write_address, clk);
  input clk;
  wire clk;
  wire [2:0] i_addr;
  wire [15:0] i_data;
  wire i_write;
  output [15:0] o_data;
  wire [15:0] o_data;
  wire [2:0] read_address;
  wire [15:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  lacuna_ram_1r1w_async_8x16 ram (
    .clk(clk),
    .read_address(write_address),
    .read_data(o_data),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  assign i_addr = write_address;
  assign i_data = write_data;
  assign i_write = write_enable;
  assign read_address = write_address;
  assign read_data = o_data;
endmodule

module \pe.window (rst, i_params, i_loaded, i_move, i_end, i_valid, \port$98$16 , o_wait_filter, o_wait_ifmap, last_value, o_step, o_end, o_free, \port$126$0 , o_operands, o_op, o_finished, \port$278$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [1:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [13:0] \$22 ;
  wire [13:0] \$23 ;
  wire \$24 ;
  wire [13:0] \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [2:0] \$28 ;
  wire [4:0] \$29 ;
  wire \$3 ;
  wire [6:0] \$30 ;
  wire \$31 ;
  wire [4:0] \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  reg [13:0] \$36 ;
  reg \$37 ;
  reg \$38 ;
  reg [1:0] \$39 ;
  wire \$4 ;
  reg [2:0] \$40 ;
  reg [3:0] \$41 ;
  reg [5:0] \$42 ;
  reg [3:0] \$43 ;
  reg \$44 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire [4:0] \$77 ;
  wire \$8 ;
  wire [4:0] \$80 ;
  wire [4:0] \$84 ;
  wire \$9 ;
  wire \$signal ;
  wire \$signal$12 ;
  wire \$signal$3 ;
  reg \$signal$4  = 1'h0;
  input clk;
  wire clk;
  reg [3:0] filter_count = 4'h1;
  wire finish;
  input i_end;
  wire i_end;
  wire i_last;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  input i_move;
  wire i_move;
  input [27:0] i_params;
  wire [27:0] i_params;
  input i_valid;
  wire i_valid;
  wire i_zero;
  reg [2:0] index = 3'h0;
  output last_value;
  wire last_value;
  output o_end;
  wire o_end;
  wire [5:0] o_filter_addr;
  output [1:0] o_finished;
  reg [1:0] o_finished = 2'h0;
  output o_free;
  wire o_free;
  output [7:0] o_op;
  wire [7:0] o_op;
  output o_operands;
  wire o_operands;
  wire o_rewind;
  output o_step;
  wire o_step;
  output o_wait_filter;
  wire o_wait_filter;
  output o_wait_ifmap;
  wire o_wait_ifmap;
  reg [5:0] offset = 6'h00;
  reg [13:0] params = 14'h0000;
  reg passing = 1'h0;
  output \port$126$0 ;
  wire \port$126$0 ;
  output [4:0] \port$278$0 ;
  wire [4:0] \port$278$0 ;
  input [1:0] \port$98$16 ;
  wire [1:0] \port$98$16 ;
  reg retiring = 1'h1;
  input rst;
  wire rst;
  reg [3:0] value_count = 4'h1;
  always @(posedge clk)
    \$signal$4  <= \$37 ;
  always @(posedge clk)
    passing <= \$38 ;
  always @(posedge clk)
    o_finished <= \$39 ;
  always @(posedge clk)
    index <= \$40 ;
  always @(posedge clk)
    filter_count <= \$41 ;
  always @(posedge clk)
    offset <= \$42 ;
  always @(posedge clk)
    value_count <= \$43 ;
  always @(posedge clk)
    retiring <= \$44 ;
  assign \$signal  = i_loaded != o_finished;
  assign \$1  = \$signal$4  & i_move;
  assign \$signal$3  = \$1  & i_valid;
  assign \$2  = ~ i_valid;
  assign \$3  = \$signal$4  & \$2 ;
  assign \$4  = \$3  & i_end;
  assign \$5  = passing | \$4 ;
  assign finish = i_move & \$5 ;
  assign \$6  = ~ \$signal$4 ;
  assign \$7  = ~ passing;
  assign \$8  = \$6  & \$7 ;
  assign \$9  = ~ \$signal ;
  assign \$10  = \$8  & \$9 ;
  assign o_wait_filter = \$10  & i_move;
  assign \$11  = \$signal$4  & i_move;
  assign \$12  = ~ i_valid;
  assign \$13  = \$11  & \$12 ;
  assign \$14  = ~ i_end;
  assign o_wait_ifmap = \$13  & \$14 ;
  assign \$signal$12  = filter_count == params[4:1];
  assign last_value = value_count == params[8:5];
  assign o_step = \$signal$3  & \$signal$12 ;
  assign o_end = finish & \$signal$4 ;
  assign o_free = retiring | \port$98$16 [1];
  assign \$15  = params[13] ? 1'h1 : 1'h0;
  assign \$16  = offset[5] + \$15 ;
  assign \$17  = value_count == 1'h1;
  assign \$18  = ~ \port$98$16 [0];
  assign o_operands = \$signal$3  & \$18 ;
  assign \$19  = ~ \$signal$4 ;
  assign \$20  = ~ passing;
  assign \$21  = \$19  & \$20 ;
  assign \$77  = o_finished[0] * 4'he;
  assign \$22  = i_params >> \$77 ;
  assign \$80  = o_finished[0] * 4'he;
  assign \$23  = i_params >> \$80 ;
  assign \$24  = \$signal  & \$23 [0];
  assign \$84  = o_finished[0] * 4'he;
  assign \$25  = i_params >> \$84 ;
  assign \$26  = ~ \$25 [0];
  assign \$27  = \$signal  & \$26 ;
  assign \$28  = o_finished + 1'h1;
  assign \$29  = filter_count + 1'h1;
  assign \$30  = offset + 1'h1;
  assign \$31  = \$signal$3  & \$signal$12 ;
  assign \$32  = value_count + 1'h1;
  assign \$33  = value_count < params[12:9];
  assign \$34  = \$signal$3  & \$signal$12 ;
  assign \$35  = \$34  & last_value;
  always @(posedge clk)
    params <= \$36 ;
  always @* begin
    if (\$wake ) begin end
    \$37  = \$signal$4 ;
    if (\$21 ) begin
      \$37  = \$24 ;
    end
    if (finish) begin
      \$37  = 1'h0;
    end
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$38  = passing;
    if (\$21 ) begin
      \$38  = \$27 ;
    end
    if (finish) begin
      \$38  = 1'h0;
    end
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$39  = o_finished;
    if (finish) begin
      \$39  = \$28 [1:0];
    end
    if (rst) begin
      \$39  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$40  = index;
    if (\$signal$3 ) begin
      \$40  = filter_count[2:0];
    end
    if (\$31 ) begin
      \$40  = 3'h0;
    end
    if (rst) begin
      \$40  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$41  = filter_count;
    if (\$signal$3 ) begin
      \$41  = \$29 [3:0];
    end
    if (\$31 ) begin
      \$41  = 4'h1;
    end
    if (rst) begin
      \$41  = 4'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$42  = offset;
    if (\$signal$3 ) begin
      \$42  = \$30 [5:0];
    end
    if (\$35 ) begin
      \$42  = 6'h00;
    end
    if (rst) begin
      \$42  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = value_count;
    if (\$31 ) begin
      \$43  = \$32 [3:0];
    end
    if (\$35 ) begin
      \$43  = 4'h1;
    end
    if (rst) begin
      \$43  = 4'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = retiring;
    if (\$31 ) begin
      \$44  = \$33 ;
    end
    if (\$35 ) begin
      \$44  = 1'h1;
    end
    if (rst) begin
      \$44  = 1'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$36  = params;
    if (\$21 ) begin
      \$36  = \$22 ;
    end
  end
  assign i_last = \port$98$16 [1];
  assign o_rewind = last_value;
  assign o_filter_addr = { \$16 [0], offset[4:0] };
  assign i_zero = \port$98$16 [0];
  assign \port$126$0  = \$16 [0];
  assign \port$278$0  = offset[4:0];
  assign o_op[7] = \port$98$16 [0];
  assign o_op[6] = last_value;
  assign o_op[5] = \$17 ;
  assign o_op[4:2] = index;
  assign o_op[1] = finish;
  assign o_op[0] = \$signal$3 ;
endmodule

module lacuna_ram_1r1w_async_12x18(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [3:0] \$signature__addr ;
  wire [17:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [3:0] read__addr;
  wire [17:0] read__data;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [17:0] read_data;
  wire [17:0] read_data;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [17:0] write_data;
  wire [17:0] write_data;
  input write_enable;
  wire write_enable;
  reg [17:0] contents [11:0];
  initial begin
    contents[0] = 18'h00000;
    contents[1] = 18'h00000;
    contents[2] = 18'h00000;
    contents[3] = 18'h00000;
    contents[4] = 18'h00000;
    contents[5] = 18'h00000;
    contents[6] = 18'h00000;
    contents[7] = 18'h00000;
    contents[8] = 18'h00000;
    contents[9] = 18'h00000;
    contents[10] = 18'h00000;
    contents[11] = 18'h00000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule

module lacuna_ram_1r1w_64x16(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [15:0] \$1 ;
  wire [5:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 16'h0000 *)
  wire [15:0] fetched;
  wire [5:0] read__addr;
  wire [15:0] read__data;
  input [5:0] read_address;
  wire [5:0] read_address;
  output [15:0] read_data;
  reg [15:0] read_data = 16'h0000;
  input read_enable;
  wire read_enable;
  input [5:0] write_address;
  wire [5:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [15:0] contents [63:0];
  initial begin
    contents[0] = 16'h0000;
    contents[1] = 16'h0000;
    contents[2] = 16'h0000;
    contents[3] = 16'h0000;
    contents[4] = 16'h0000;
    contents[5] = 16'h0000;
    contents[6] = 16'h0000;
    contents[7] = 16'h0000;
    contents[8] = 16'h0000;
    contents[9] = 16'h0000;
    contents[10] = 16'h0000;
    contents[11] = 16'h0000;
    contents[12] = 16'h0000;
    contents[13] = 16'h0000;
    contents[14] = 16'h0000;
    contents[15] = 16'h0000;
    contents[16] = 16'h0000;
    contents[17] = 16'h0000;
    contents[18] = 16'h0000;
    contents[19] = 16'h0000;
    contents[20] = 16'h0000;
    contents[21] = 16'h0000;
    contents[22] = 16'h0000;
    contents[23] = 16'h0000;
    contents[24] = 16'h0000;
    contents[25] = 16'h0000;
    contents[26] = 16'h0000;
    contents[27] = 16'h0000;
    contents[28] = 16'h0000;
    contents[29] = 16'h0000;
    contents[30] = 16'h0000;
    contents[31] = 16'h0000;
    contents[32] = 16'h0000;
    contents[33] = 16'h0000;
    contents[34] = 16'h0000;
    contents[35] = 16'h0000;
    contents[36] = 16'h0000;
    contents[37] = 16'h0000;
    contents[38] = 16'h0000;
    contents[39] = 16'h0000;
    contents[40] = 16'h0000;
    contents[41] = 16'h0000;
    contents[42] = 16'h0000;
    contents[43] = 16'h0000;
    contents[44] = 16'h0000;
    contents[45] = 16'h0000;
    contents[46] = 16'h0000;
    contents[47] = 16'h0000;
    contents[48] = 16'h0000;
    contents[49] = 16'h0000;
    contents[50] = 16'h0000;
    contents[51] = 16'h0000;
    contents[52] = 16'h0000;
    contents[53] = 16'h0000;
    contents[54] = 16'h0000;
    contents[55] = 16'h0000;
    contents[56] = 16'h0000;
    contents[57] = 16'h0000;
    contents[58] = 16'h0000;
    contents[59] = 16'h0000;
    contents[60] = 16'h0000;
    contents[61] = 16'h0000;
    contents[62] = 16'h0000;
    contents[63] = 16'h0000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read__data = contents[read_address];
  always @(posedge clk)
    read_data <= \$1 ;
  always @* begin
    if (\$wake ) begin end
    \$1  = read_data;
    if (read_enable) begin
      \$1  = read__data;
    end
  end
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign fetched = read_data;
endmodule

module lacuna_ram_1r1w_async_8x16(write_enable, write_address, write_data, read_address, read_data, clk);
  wire [2:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  wire [2:0] read__addr;
  wire [15:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [15:0] read_data;
  wire [15:0] read_data;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  reg [15:0] contents [7:0];
  initial begin
    contents[0] = 16'h0000;
    contents[1] = 16'h0000;
    contents[2] = 16'h0000;
    contents[3] = 16'h0000;
    contents[4] = 16'h0000;
    contents[5] = 16'h0000;
    contents[6] = 16'h0000;
    contents[7] = 16'h0000;
  end
  always @(posedge clk) begin
    if (write_enable)
      contents[write_address] <= write_data;
  end
  assign read_data = contents[read_address];
  assign \$signature__addr  = write_address;
  assign \$signature__data  = write_data;
  assign \$signature__en  = write_enable;
  assign read__addr = read_address;
  assign read__data = read_data;
endmodule
