module lacuna_ice40up5k(rst, s_axis_tdata, s_axis_tvalid, m_axis_tready, s_axis_tready, m_axis_tdata, m_axis_tvalid, m_axis_tlast, status_error, status_busy, clk);
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  input clk;
  wire clk;
  wire [31:0] i__payload;
  wire [31:0] \i__payload$17 ;
  wire [31:0] \i__payload$23 ;
  wire [32:0] \i__payload$26 ;
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
  output [31:0] m_axis_tdata;
  wire [31:0] m_axis_tdata;
  output m_axis_tlast;
  wire m_axis_tlast;
  input m_axis_tready;
  wire m_axis_tready;
  output m_axis_tvalid;
  wire m_axis_tvalid;
  wire [31:0] o__payload;
  wire [31:0] \o__payload$18 ;
  wire [32:0] \o__payload$27 ;
  wire [32:0] \o__payload$34 ;
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
  input [31:0] s_axis_tdata;
  wire [31:0] s_axis_tdata;
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
  \lacuna_ice40up5k.egress  egress (
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
  \lacuna_ice40up5k.ingress  ingress (
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
  assign m_axis_tdata = \o__payload$34 [31:0];
  assign m_axis_tlast = \o__payload$34 [32];
endmodule

module \lacuna_ice40up5k.egress (rst, o__ready, i__valid, o__valid, i__ready, i__payload, o__payload, clk);
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
  reg [32:0] \$9 ;
  input clk;
  wire clk;
  input [32:0] i__payload;
  wire [32:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [32:0] o__payload;
  reg [32:0] o__payload = 33'h000000000;
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
      \$9  = 33'h000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \lacuna_ice40up5k.ingress (rst, i__payload, i__valid, o__valid, i__ready, o__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [31:0] \$10 ;
  reg [1:0] \$11 ;
  reg [31:0] \$12 ;
  reg [31:0] \$13 ;
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
  input [31:0] i__payload;
  wire [31:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [1:0] level = 2'h0;
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input rst;
  wire rst;
  reg [31:0] spare = 32'd0;
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
      \$12  = 32'd0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = o__payload;
    if (\$8 ) begin
      \$13  = \$10 ;
    end
    if (rst) begin
      \$13  = 32'd0;
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
  input [31:0] i__payload;
  wire [31:0] i__payload;
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
  output [31:0] o__payload;
  reg [31:0] o__payload;
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
  reg [31:0] wanted;
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
  assign \$17  = index == 2'h3;
  assign \$18  = i__payload == 17'h100a1;
  assign \$19  = ! o_error;
  assign \$20  = index < 2'h2;
  assign \$21  = index == 2'h2;
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
    o__payload = 32'd0;
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
    wanted = 32'd0;
    if (\$2 ) begin
    end else if (\$3 ) begin
      (* full_case = 32'd1 *)
      casez (index)
        2'h0:
            wanted = 32'd65697;
        2'h1:
            wanted = 32'd65536;
        2'h2:
            wanted = 32'd2084767714;
        2'h3:
            wanted = 32'd1204172900;
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
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [64:0] \$25 ;
  wire [64:0] \$26 ;
  wire [4:0] \$27 ;
  wire [5:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [4:0] \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire [1:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  reg [63:0] \$41 ;
  reg [3:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
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
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire [143:0] \i__payload$11 ;
  wire [31:0] \i__payload$17 ;
  wire [48:0] \i__payload$212 ;
  wire [80:0] \i__payload$235 ;
  wire [31:0] \i__payload$240 ;
  wire [31:0] \i__payload$32 ;
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
  wire [31:0] i_body__payload;
  wire [31:0] \i_body__payload$26 ;
  wire i_body__ready;
  wire \i_body__ready$31 ;
  wire i_body__valid;
  wire \i_body__valid$28 ;
  wire i_column__payload;
  wire i_column__ready;
  wire i_column__valid;
  wire i_commit;
  wire \i_commit$65 ;
  wire [31:0] i_counted__payload;
  wire i_counted__ready;
  wire i_counted__valid;
  wire [31:0] i_data__payload;
  wire [31:0] \i_data__payload$193 ;
  wire [31:0] \i_data__payload$205 ;
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
  wire [127:0] i_fields;
  wire [575:0] \i_fields$62 ;
  wire [36:0] i_filter__payload;
  wire i_filter__ready;
  wire i_filter__valid;
  wire i_filters_idle;
  wire i_final;
  wire i_groups;
  wire i_hold;
  wire i_idle;
  wire [62:0] i_ifmap__payload;
  wire i_ifmap__ready;
  wire i_ifmap__valid;
  wire [48:0] i_job__payload;
  wire i_job__ready;
  wire i_job__valid;
  wire [7:0] i_kind;
  wire [1:0] i_loaded;
  wire i_loader_idle;
  wire i_loader_starves;
  wire [79:0] i_params;
  wire [212:0] i_pass__payload;
  wire [179:0] \i_pass__payload$100 ;
  wire [179:0] \i_pass__payload$94 ;
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
  wire [36:0] i_psum__payload;
  wire i_psum__ready;
  wire i_psum__valid;
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
  wire i_set;
  wire i_store_ready;
  wire i_stored;
  wire [53:0] i_table_data;
  wire i_table_en;
  wire [2:0] i_table_index;
  wire i_table_slot;
  wire i_tile;
  wire [31:0] i_word__payload;
  wire i_word__ready;
  wire i_word__valid;
  wire [47:0] i_write__0__payload;
  wire i_write__0__ready;
  wire i_write__0__valid;
  wire [47:0] i_write__1__payload;
  wire i_write__1__ready;
  wire i_write__1__valid;
  wire i_written;
  wire [7:0] i_zero_point;
  wire [7:0] \i_zero_point$150 ;
  wire level;
  wire \level$248 ;
  wire \level$253 ;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  wire [62:0] \o__payload$113 ;
  wire [36:0] \o__payload$119 ;
  wire [143:0] \o__payload$12 ;
  wire [48:0] \o__payload$213 ;
  wire [80:0] \o__payload$219 ;
  wire [31:0] \o__payload$225 ;
  wire [32:0] \o__payload$230 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$116 ;
  wire \o__ready$122 ;
  wire \o__ready$15 ;
  wire \o__ready$216 ;
  wire \o__ready$222 ;
  wire \o__ready$228 ;
  wire \o__ready$232 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$115 ;
  wire \o__valid$121 ;
  wire \o__valid$14 ;
  wire \o__valid$215 ;
  wire \o__valid$221 ;
  wire \o__valid$227 ;
  wire \o__valid$231 ;
  wire o_accept;
  wire \o_accept$70 ;
  wire [15:0] o_address__payload;
  wire [15:0] \o_address__payload$188 ;
  wire o_address__ready;
  wire \o_address__ready$191 ;
  wire o_address__valid;
  wire \o_address__valid$190 ;
  wire o_begun;
  wire [31:0] o_body__payload;
  wire o_body__ready;
  wire o_body__valid;
  wire o_column__payload;
  wire o_column__ready;
  wire o_column__valid;
  wire o_commit;
  wire o_complete;
  wire o_count;
  wire o_described;
  wire o_done;
  wire \o_done$254 ;
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
  wire [36:0] o_filter__payload;
  wire o_filter__ready;
  wire o_filter__valid;
  wire o_filters_idle;
  wire o_final;
  wire [7:0] o_flags;
  wire o_groups;
  wire [15:0] o_id;
  wire o_idle;
  wire [212:0] o_ifmap__payload;
  wire o_ifmap__ready;
  wire o_ifmap__valid;
  wire o_illegal;
  wire [48:0] o_job__payload;
  wire o_job__ready;
  wire o_job__valid;
  wire [7:0] o_kind;
  wire o_layer;
  wire [31:0] o_load_body__payload;
  wire o_load_body__ready;
  wire o_load_body__valid;
  wire [1:0] o_loaded;
  wire [79:0] o_params;
  wire o_pass_begin;
  wire [31:0] o_pass_body__payload;
  wire o_pass_body__ready;
  wire o_pass_body__valid;
  wire o_pass_commit;
  output o_progress;
  reg o_progress = 1'h0;
  wire [31:0] o_psum__payload;
  wire o_psum__ready;
  wire o_psum__valid;
  wire [7:0] o_psum_areas;
  wire [31:0] o_read__0__payload;
  wire o_read__0__ready;
  wire o_read__0__valid;
  wire [31:0] o_read__1__payload;
  wire o_read__1__ready;
  wire o_read__1__valid;
  wire [31:0] o_read__2__payload;
  wire o_read__2__ready;
  wire o_read__2__valid;
  wire [179:0] o_read__payload;
  wire o_read__ready;
  wire o_read__valid;
  wire o_release;
  wire \o_release$160 ;
  wire [15:0] o_request__payload;
  wire o_request__ready;
  wire o_request__valid;
  wire o_starves;
  wire o_store;
  wire [63:0] o_table;
  wire o_tile;
  wire [179:0] o_write__payload;
  wire [47:0] \o_write__payload$164 ;
  wire [47:0] \o_write__payload$170 ;
  wire o_write__ready;
  wire \o_write__ready$167 ;
  wire \o_write__ready$173 ;
  wire o_write__valid;
  wire \o_write__valid$166 ;
  wire \o_write__valid$172 ;
  wire o_written;
  wire [7:0] o_zero_point;
  reg [3:0] open_passes = 4'h0;
  input rst;
  wire rst;
  assign \$1  = ! i_ended__valid;
  assign \$2  = ! i_counted__valid;
  assign \$3  = \$1  & \$2 ;
  assign \$4  = ~ busy;
  assign \$5  = \$3  & \$4 ;
  assign \$6  = ! open_passes;
  assign \$7  = \$5  & \$6 ;
  assign \$8  = \$7  & i_ended;
  assign i_idle = \$8  & i_loader_idle;
  assign \$9  = ! i_ended__valid;
  assign \$10  = ! i_counted__valid;
  assign \$11  = \$9  & \$10 ;
  assign \$12  = ~ busy;
  assign \$13  = \$11  & \$12 ;
  assign o_ended = finishing & \$13 ;
  assign \$14  = \i__valid$13  | i_ended__valid;
  assign \$15  = \$14  | i_counted__valid;
  assign \$16  = & { o_write__ready, o_read__ready, o_ifmap__ready };
  assign \$17  = ~ \$16 ;
  assign \$18  = \$15  | \$17 ;
  assign \$19  = | open_passes;
  assign \$20  = \$18  | \$19 ;
  assign \$21  = ~ i_ended;
  assign \$22  = \$20  | \$21 ;
  assign i_hold = \$22  | busy;
  assign \$23  = \i__valid$233  | i_ended__valid;
  assign \$24  = ~ \$23 ;
  assign \$25  = cycles + \$24 ;
  assign \$26  = i_set ? 65'h00000000000000000 : \$25 ;
  assign \$27  = open_passes + \i_commit$65 ;
  assign \$28  = \$27  - \o_done$254 ;
  assign \$29  = | grants;
  assign \$30  = o__valid & o__ready;
  assign \$31  = \$29  | \$30 ;
  assign \$32  = \i__valid$233  & o_flags[0];
  always @(posedge clk)
    cycles <= \$41 ;
  always @(posedge clk)
    open_passes <= \$42 ;
  always @(posedge clk)
    o_progress <= \$43 ;
  always @(posedge clk)
    finishing <= \$44 ;
  pe_array array (
    .clk(clk),
    .i_column__payload(i_column__payload),
    .i_column__ready(o_column__ready),
    .i_column__valid(i_column__valid),
    .i_filter__payload(i_filter__payload),
    .i_filter__ready(o_filter__ready),
    .i_filter__valid(i_filter__valid),
    .i_groups(i_groups),
    .i_ifmap__payload(i_ifmap__payload),
    .i_ifmap__ready(\o__ready$116 ),
    .i_ifmap__valid(i_ifmap__valid),
    .i_loaded(i_loaded),
    .i_params(i_params),
    .i_psum__payload(i_psum__payload),
    .i_psum__ready(\o__ready$122 ),
    .i_psum__valid(i_psum__valid),
    .o_begun(i_begun),
    .o_ended(i_ended),
    .o_filters_idle(i_filters_idle),
    .o_psum__payload(i_word__payload),
    .o_psum__ready(o_psum__ready),
    .o_psum__valid(i_word__valid),
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
    .waits(\$36 )
  );
  \core.counted  counted (
    .clk(clk),
    .i__valid(\i__valid$238 ),
    .level(i_counted__valid),
    .o__payload(i_counted__payload),
    .o__ready(\o__ready$228 ),
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
    .o_in_layer(\$33 ),
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
    .i__valid(\i__valid$233 ),
    .level(i_ended__valid),
    .o__payload(i_ended__payload),
    .o__ready(\o__ready$222 ),
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
    .o_idle(\$34 ),
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
    .i_hold(i_hold),
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
    .i_counts__payload(32'd0),
    .i_counts__ready(\$40 ),
    .i_counts__valid(1'h0),
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
    .o_idle(\$35 ),
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
    .o_done(\o_done$254 ),
    .o_final(i_final),
    .o_write__payload(i_write__0__payload),
    .o_write__ready(\o_write__ready$167 ),
    .o_write__valid(i_write__0__valid),
    .o_written(i_written),
    .rst(rst)
  );
  store_unit store (
    .clk(clk),
    .i__payload({ o_id, o_fields[127:0] }),
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
    .o_values(\$38 ),
    .o_waiting(\$37 ),
    .o_zeros(\$39 ),
    .rst(rst)
  );
  \core.stores  stores (
    .clk(clk),
    .i__ready(i_store_ready),
    .i__valid(\i__valid$75 ),
    .level(\i__valid$13 ),
    .o__ready(\o__ready$15 ),
    .\port$38$17 (o_id),
    .\port$38$33 (o_fields[127:0]),
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
    \$41  = \$26 [63:0];
    if (rst) begin
      \$41  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$42  = \$28 [3:0];
    if (rst) begin
      \$42  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = \$31 ;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = finishing;
    if (\$32 ) begin
      \$44  = 1'h1;
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  assign \i__payload$11  = { o_id, o_fields[127:0] };
  assign \o__payload$12  = { o_id, o_fields[127:0] };
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
  assign \i__payload$235  = i_ended__payload;
  assign o_count = \i__valid$238 ;
  assign \i__payload$240  = i_counted__payload;
  assign \o_error$245  = o_error;
  assign level = i_ended__valid;
  assign \level$248  = i_counted__valid;
  assign \level$253  = \i__valid$13 ;
  assign i_errors[23:16] = \o_error$244 ;
  assign i_errors[15:8] = \o_error$243 ;
  assign i_errors[7:0] = \o_error$242 ;
  assign i_counted__payload[31:16] = 16'h0000;
  assign i_counted__payload[15:0] = o_id;
  assign i_ended__payload[80] = o_flags[0];
  assign i_ended__payload[79:16] = cycles;
  assign i_ended__payload[15:0] = o_id;
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

module \core.counted (rst, i__valid, o__ready, o__payload, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [31:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [31:0] o__payload;
  wire [31:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module \core.ended (rst, i__valid, o__ready, o__payload, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [80:0] i__payload;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [80:0] o__payload;
  wire [80:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module \core.stores (rst, \port$38$17 , \port$38$33 , i__valid, o__ready, i__ready, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [143:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  wire [143:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input [15:0] \port$38$17 ;
  wire [15:0] \port$38$17 ;
  input [127:0] \port$38$33 ;
  wire [127:0] \port$38$33 ;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign o__payload = { \port$38$17 , \port$38$33  };
  assign i__payload = { \port$38$17 , \port$38$33  };
endmodule

module packet_in(rst, i_hold, i__payload, i__valid, o_body__ready, i_accept, i__ready, o_kind, o_flags, o_id, o_fields, o_described, o_body__payload, o_body__valid, o_ending, o_commit, o_error, clk);
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
  wire [16:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire \$113 ;
  wire \$114 ;
  reg [63:0] \$115 ;
  reg [4:0] \$116 ;
  reg [15:0] \$117 ;
  reg [15:0] \$118 ;
  reg [7:0] \$119 ;
  wire \$12 ;
  reg [7:0] \$120 ;
  reg [15:0] \$121 ;
  reg [2:0] \$122 ;
  reg [575:0] \$123 ;
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
  wire [15:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
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
  wire [5:0] \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [5:0] \$84 ;
  wire \$85 ;
  wire [16:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [5:0] \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire \$99 ;
  reg \$signal ;
  reg [15:0] \$signal$34 ;
  input clk;
  wire clk;
  wire [31:0] crc;
  wire [31:0] data;
  reg empty;
  reg ends;
  reg [2:0] fsm_state = 3'h0;
  reg [63:0] header = 64'h0000000000000000;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input i_accept;
  wire i_accept;
  input i_hold;
  wire i_hold;
  reg [4:0] index = 5'h00;
  reg [15:0] left = 16'h0000;
  output [31:0] o_body__payload;
  reg [31:0] o_body__payload;
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
  wire ripe;
  input rst;
  wire rst;
  reg [15:0] \sequence  = 16'h0001;
  wire start;
  wire take;
  wire \take$27 ;
  wire taken;
  wire trailer;
  wire valid;
  wire [31:0] word__payload;
  reg word__ready;
  wire word__valid;
  reg [4:0] words;
  assign \$1  = ~ trailer;
  assign valid = i__valid & \$1 ;
  assign \$2  = ~ trailer;
  assign take = taken & \$2 ;
  assign start = taken & trailer;
  assign taken = word__valid & word__ready;
  assign \$3  = ripe | trailer;
  assign word__valid = i__valid & \$3 ;
  assign \$4  = ripe | trailer;
  assign i__ready = word__ready & \$4 ;
  assign \take$27  = word__valid & word__ready;
  assign \$7  = ~ i_hold;
  assign \$8  = index == 1'h1;
  assign \$9  = ~ \$signal ;
  assign \$10  = | header[15:8];
  assign \$11  = header[7:0] != 8'ha6;
  assign \$12  = header[15:8] != 1'h1;
  assign \$13  = \$11  | \$12 ;
  assign \$14  = \$10  & \$13 ;
  assign \$15  = \$9  | \$14 ;
  assign \$16  = i__payload[15:0] != \sequence ;
  assign \$17  = header[31:16] < \$signal$34 ;
  assign \$18  = header[31:16] != \$signal$34 ;
  assign \$19  = empty & \$18 ;
  assign \$20  = \$17  | \$19 ;
  assign \$21  = ! index;
  assign \$22  = | i__payload[15:10];
  assign \$23  = | i__payload[31:26];
  assign \$24  = index == 1'h1;
  assign \$25  = | i__payload[15:10];
  assign \$26  = | i__payload[31:26];
  assign \$27  = index == 2'h2;
  assign \$28  = | i__payload[15:10];
  assign \$29  = | i__payload[31:26];
  assign \$30  = index == 2'h3;
  assign \$31  = | i__payload[15:10];
  assign \$32  = | i__payload[31:26];
  assign \$33  = index == 3'h4;
  assign \$34  = | i__payload[15:4];
  assign \$35  = | i__payload[31:20];
  assign \$36  = index == 3'h5;
  assign \$37  = | i__payload[15:4];
  assign \$38  = | i__payload[31:23];
  assign \$39  = index == 3'h6;
  assign \$40  = | i__payload[15:7];
  assign \$41  = | i__payload[31:17];
  assign \$42  = index == 3'h7;
  assign \$43  = | i__payload[15:1];
  assign \$44  = | i__payload[31:17];
  assign \$45  = index == 4'h8;
  assign \$46  = | i__payload[15:1];
  assign \$47  = | i__payload[31:17];
  assign \$48  = index == 4'h9;
  assign \$49  = | i__payload[15:10];
  assign \$50  = | i__payload[31:26];
  assign \$51  = index == 4'ha;
  assign \$52  = | i__payload[15:10];
  assign \$53  = | i__payload[31:19];
  assign \$54  = index == 4'hb;
  assign \$55  = | i__payload[15:10];
  assign \$56  = | i__payload[31:26];
  assign \$57  = index == 4'hc;
  assign \$58  = | i__payload[15:10];
  assign \$59  = | i__payload[31:26];
  assign \$60  = index == 4'hd;
  assign \$61  = | i__payload[15:10];
  assign \$62  = | i__payload[31:26];
  assign \$63  = index == 4'he;
  assign \$64  = | i__payload[15:10];
  assign \$65  = | i__payload[31:18];
  assign \$66  = index == 4'hf;
  assign \$67  = | i__payload[15:10];
  assign \$68  = | i__payload[31:26];
  assign \$69  = index == 5'h10;
  assign \$70  = | i__payload[15:10];
  assign \$71  = | i__payload[31:16];
  assign \$72  = index == 5'h11;
  assign \$73  = | i__payload[15:0];
  assign \$74  = | i__payload[31:16];
  assign \$75  = index + 1'h1;
  assign \$76  = \$75  == words;
  assign \$77  = left == 1'h1;
  assign \$78  = ~ ends;
  assign \$79  = i__payload == crc;
  assign \$80  = ! fsm_state;
  assign trailer = fsm_state == 1'h1;
  assign \$81  = fsm_state == 2'h2;
  assign \$82  = fsm_state == 2'h3;
  assign \$83  = fsm_state == 3'h4;
  assign \$84  = index + 1'h1;
  assign \$85  = index == 1'h1;
  assign \$86  = \sequence  + 1'h1;
  assign \$87  = index == 1'h1;
  assign \$88  = | header[31:16];
  assign \$89  = index + 1'h1;
  assign \$90  = left - 1'h1;
  assign \$91  = ! index;
  assign \$92  = index == 1'h1;
  assign \$93  = index == 2'h2;
  assign \$94  = index == 2'h3;
  assign \$95  = index == 3'h4;
  assign \$96  = index == 3'h5;
  assign \$97  = index == 3'h6;
  assign \$98  = index == 3'h7;
  assign \$99  = index == 4'h8;
  assign \$100  = index == 4'h9;
  assign \$101  = index == 4'ha;
  assign \$102  = index == 4'hb;
  assign \$103  = index == 4'hc;
  assign \$104  = index == 4'hd;
  assign \$105  = index == 4'he;
  assign \$106  = index == 4'hf;
  assign \$107  = index == 5'h10;
  assign \$108  = index == 5'h11;
  assign \$109  = left == 1'h1;
  assign \$110  = left - 1'h1;
  assign \$111  = left == 1'h1;
  assign \$112  = i__payload == crc;
  assign \$113  = o_kind == 8'ha6;
  assign \$114  = \$113  & o_flags[0];
  always @(posedge clk)
    header <= \$115 ;
  always @(posedge clk)
    index <= \$116 ;
  always @(posedge clk)
    left <= \$117 ;
  always @(posedge clk)
    \sequence  <= \$118 ;
  always @(posedge clk)
    o_kind <= \$119 ;
  always @(posedge clk)
    o_flags <= \$120 ;
  always @(posedge clk)
    o_id <= \$121 ;
  always @(posedge clk)
    fsm_state <= \$122 ;
  always @(posedge clk)
    o_fields <= \$123 ;
  checksum \crc$40  (
    .clk(clk),
    .crc(crc),
    .data(i__payload),
    .ripe(ripe),
    .rst(rst),
    .start(start),
    .take(take),
    .valid(valid)
  );
  always @* begin
    if (\$wake ) begin end
    words = 5'h00;
    casez (o_kind)
      8'ha2:
          words = 5'h02;
      8'ha3:
          words = 5'h02;
      8'ha5:
          words = 5'h04;
      8'ha4:
        begin
          words = 5'h04;
          if (\$6 ) begin
            words = 5'h12;
          end
        end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    word__ready = 1'h0;
    casez (fsm_state)
      3'h0:
          word__ready = \$7 ;
      3'h2:
          word__ready = 1'h1;
      3'h3:
          word__ready = o_body__ready;
      3'h1:
          word__ready = i_accept;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$signal  = 1'h0;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$8 ) begin
              casez (header[7:0])
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
    \$signal$34  = 16'h0000;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$8 ) begin
              casez (header[7:0])
                8'ha2:
                    \$signal$34  = 16'h0002;
                8'ha3:
                    \$signal$34  = 16'h0002;
                8'ha4:
                    \$signal$34  = 16'h0004;
                8'ha5:
                    \$signal$34  = 16'h0004;
                8'ha6:
                    \$signal$34  = 16'h0000;
                8'ha7:
                    \$signal$34  = 16'h0000;
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
          if (\take$27 ) begin
            if (\$8 ) begin
              casez (header[7:0])
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
          if (\take$27 ) begin
            if (\$8 ) begin
              if (\$15 ) begin
                o_error = 8'h01;
              end else if (\$16 ) begin
                o_error = 8'h02;
              end else if (\$20 ) begin
                o_error = 8'h05;
              end
            end
          end
      3'h2:
          if (\take$27 ) begin
            if (\$21 ) begin
              if (\$22 ) begin
                o_error = 8'h06;
              end
              if (\$23 ) begin
                o_error = 8'h06;
              end
            end
            if (\$24 ) begin
              if (\$25 ) begin
                o_error = 8'h06;
              end
              if (\$26 ) begin
                o_error = 8'h06;
              end
            end
            if (\$27 ) begin
              if (\$28 ) begin
                o_error = 8'h06;
              end
              if (\$29 ) begin
                o_error = 8'h06;
              end
            end
            if (\$30 ) begin
              if (\$31 ) begin
                o_error = 8'h06;
              end
              if (\$32 ) begin
                o_error = 8'h06;
              end
            end
            if (\$33 ) begin
              if (\$34 ) begin
                o_error = 8'h06;
              end
              if (\$35 ) begin
                o_error = 8'h06;
              end
            end
            if (\$36 ) begin
              if (\$37 ) begin
                o_error = 8'h06;
              end
              if (\$38 ) begin
                o_error = 8'h06;
              end
            end
            if (\$39 ) begin
              if (\$40 ) begin
                o_error = 8'h06;
              end
              if (\$41 ) begin
                o_error = 8'h06;
              end
            end
            if (\$42 ) begin
              if (\$43 ) begin
                o_error = 8'h06;
              end
              if (\$44 ) begin
                o_error = 8'h06;
              end
            end
            if (\$45 ) begin
              if (\$46 ) begin
                o_error = 8'h06;
              end
              if (\$47 ) begin
                o_error = 8'h06;
              end
            end
            if (\$48 ) begin
              if (\$49 ) begin
                o_error = 8'h06;
              end
              if (\$50 ) begin
                o_error = 8'h06;
              end
            end
            if (\$51 ) begin
              if (\$52 ) begin
                o_error = 8'h06;
              end
              if (\$53 ) begin
                o_error = 8'h06;
              end
            end
            if (\$54 ) begin
              if (\$55 ) begin
                o_error = 8'h06;
              end
              if (\$56 ) begin
                o_error = 8'h06;
              end
            end
            if (\$57 ) begin
              if (\$58 ) begin
                o_error = 8'h06;
              end
              if (\$59 ) begin
                o_error = 8'h06;
              end
            end
            if (\$60 ) begin
              if (\$61 ) begin
                o_error = 8'h06;
              end
              if (\$62 ) begin
                o_error = 8'h06;
              end
            end
            if (\$63 ) begin
              if (\$64 ) begin
                o_error = 8'h06;
              end
              if (\$65 ) begin
                o_error = 8'h06;
              end
            end
            if (\$66 ) begin
              if (\$67 ) begin
                o_error = 8'h06;
              end
              if (\$68 ) begin
                o_error = 8'h06;
              end
            end
            if (\$69 ) begin
              if (\$70 ) begin
                o_error = 8'h06;
              end
              if (\$71 ) begin
                o_error = 8'h06;
              end
            end
            if (\$72 ) begin
              if (\$73 ) begin
                o_error = 8'h06;
              end
              if (\$74 ) begin
                o_error = 8'h06;
              end
            end
            if (\$77 ) begin
              if (\$78 ) begin
                o_error = 8'h05;
              end
            end
          end
      3'h3:
          /* empty */;
      3'h1:
          if (\take$27 ) begin
            (* full_case = 32'd1 *)
            if (\$79 ) begin
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
          if (\take$27 ) begin
            ends = \$76 ;
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    o_body__payload = 32'd0;
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
          o_body__valid = word__valid;
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
          o_ending = word__valid;
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
          if (\take$27 ) begin
            if (\$79 ) begin
              o_commit = 1'h1;
            end
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$115  = header;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            \$115  = { 32'h00000000, i__payload };
          end
    endcase
    if (rst) begin
      \$115  = 64'h0000000000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$116  = index;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            \$116  = \$84 [4:0];
            if (\$85 ) begin
              \$116  = 5'h00;
            end
          end
      3'h2:
          if (\take$27 ) begin
            \$116  = \$89 [4:0];
            if (ends) begin
              \$116  = 5'h00;
            end
          end
      3'h3:
          /* empty */;
      3'h1:
          \$116  = 5'h00;
    endcase
    if (rst) begin
      \$116  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$117  = left;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$85 ) begin
              \$117  = header[31:16];
            end
          end
      3'h2:
          if (\take$27 ) begin
            \$117  = \$90 [15:0];
          end
      3'h3:
          if (\take$27 ) begin
            \$117  = \$110 [15:0];
          end
    endcase
    if (rst) begin
      \$117  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$118  = \sequence ;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$85 ) begin
              \$118  = \$86 [15:0];
            end
          end
    endcase
    if (rst) begin
      \$118  = 16'h0001;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$119  = o_kind;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$85 ) begin
              \$119  = header[7:0];
            end
          end
    endcase
    if (rst) begin
      \$119  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$120  = o_flags;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$85 ) begin
              \$120  = header[15:8];
            end
          end
    endcase
    if (rst) begin
      \$120  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$121  = o_id;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$85 ) begin
              \$121  = i__payload[31:16];
            end
          end
    endcase
    if (rst) begin
      \$121  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$122  = fsm_state;
    casez (fsm_state)
      3'h0:
          if (\take$27 ) begin
            if (\$87 ) begin
              \$122  = 3'h1;
              if (\$88 ) begin
                \$122  = 3'h2;
              end
            end
          end
      3'h2:
          if (\take$27 ) begin
            if (ends) begin
              \$122  = 3'h3;
            end
            if (\$109 ) begin
              \$122  = 3'h1;
            end
          end
      3'h3:
          if (\take$27 ) begin
            if (\$111 ) begin
              \$122  = 3'h1;
            end
          end
      3'h1:
          if (\take$27 ) begin
            \$122  = 3'h0;
            if (\$112 ) begin
              if (\$114 ) begin
                \$122  = 3'h4;
              end
            end
          end
    endcase
    if (rst) begin
      \$122  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$123  = o_fields;
    casez (fsm_state)
      3'h0:
          /* empty */;
      3'h2:
          if (\take$27 ) begin
            if (\$91 ) begin
              \$123 [15:0] = { 6'h00, i__payload[9:0] };
              \$123 [31:16] = { 6'h00, i__payload[25:16] };
            end
            if (\$92 ) begin
              \$123 [47:32] = { 6'h00, i__payload[9:0] };
              \$123 [63:48] = { 6'h00, i__payload[25:16] };
            end
            if (\$93 ) begin
              \$123 [79:64] = { 6'h00, i__payload[9:0] };
              \$123 [95:80] = { 6'h00, i__payload[25:16] };
            end
            if (\$94 ) begin
              \$123 [111:96] = { 6'h00, i__payload[9:0] };
              \$123 [127:112] = { 6'h00, i__payload[25:16] };
            end
            if (\$95 ) begin
              \$123 [143:128] = { 12'h000, i__payload[3:0] };
              \$123 [159:144] = { 12'h000, i__payload[19:16] };
            end
            if (\$96 ) begin
              \$123 [175:160] = { 12'h000, i__payload[3:0] };
              \$123 [191:176] = { 9'h000, i__payload[22:16] };
            end
            if (\$97 ) begin
              \$123 [207:192] = { 9'h000, i__payload[6:0] };
              \$123 [223:208] = { 15'h0000, i__payload[16] };
            end
            if (\$98 ) begin
              \$123 [239:224] = { 15'h0000, i__payload[0] };
              \$123 [255:240] = { 15'h0000, i__payload[16] };
            end
            if (\$99 ) begin
              \$123 [271:256] = { 15'h0000, i__payload[0] };
              \$123 [287:272] = { 15'h0000, i__payload[16] };
            end
            if (\$100 ) begin
              \$123 [303:288] = { 6'h00, i__payload[9:0] };
              \$123 [319:304] = { 6'h00, i__payload[25:16] };
            end
            if (\$101 ) begin
              \$123 [335:320] = { 6'h00, i__payload[9:0] };
              \$123 [351:336] = { 13'h0000, i__payload[18:16] };
            end
            if (\$102 ) begin
              \$123 [367:352] = { 6'h00, i__payload[9:0] };
              \$123 [383:368] = { 6'h00, i__payload[25:16] };
            end
            if (\$103 ) begin
              \$123 [399:384] = { 6'h00, i__payload[9:0] };
              \$123 [415:400] = { 6'h00, i__payload[25:16] };
            end
            if (\$104 ) begin
              \$123 [431:416] = { 6'h00, i__payload[9:0] };
              \$123 [447:432] = { 6'h00, i__payload[25:16] };
            end
            if (\$105 ) begin
              \$123 [463:448] = { 6'h00, i__payload[9:0] };
              \$123 [479:464] = { 14'h0000, i__payload[17:16] };
            end
            if (\$106 ) begin
              \$123 [495:480] = { 6'h00, i__payload[9:0] };
              \$123 [511:496] = { 6'h00, i__payload[25:16] };
            end
            if (\$107 ) begin
              \$123 [527:512] = { 6'h00, i__payload[9:0] };
              \$123 [543:528] = 16'h0000;
            end
            if (\$108 ) begin
              \$123 [559:544] = 16'h0000;
              \$123 [575:560] = 16'h0000;
            end
          end
    endcase
    if (rst) begin
      \$123  = 576'h000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    end
  end
  assign word__payload = i__payload;
  assign data = i__payload;
  assign { \$5 [15:6], \$5 [4:0] } = 15'h0000;
  assign \$5 [5] = o_fields[5];
  assign \$6  = o_fields[5];
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
  reg [7:0] \$112 ;
  reg \$113 ;
  reg \$114 ;
  reg [3:0] \$115 ;
  reg [31:0] \$116 ;
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
  input [31:0] i_body__payload;
  wire [31:0] i_body__payload;
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
  reg [31:0] low = 32'd0;
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
  output [31:0] o_load_body__payload;
  reg [31:0] o_load_body__payload;
  input o_load_body__ready;
  wire o_load_body__ready;
  output o_load_body__valid;
  reg o_load_body__valid;
  output o_pass_begin;
  wire o_pass_begin;
  output [31:0] o_pass_body__payload;
  reg [31:0] o_pass_body__payload;
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
  output [7:0] o_zero_point;
  reg [7:0] o_zero_point = 8'h00;
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
  assign \$33  = $signed({ i_fields[39], i_fields[39], i_fields[39], i_fields[39], i_fields[39], i_fields[39], i_fields[39], i_fields[39] }) != $signed(i_fields[47:40]);
  assign \$34  = \$32  | \$33 ;
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
  assign \$80  = \$78  & \$79 ;
  assign \$81  = \$signal$56  & complete;
  assign \$82  = \$81  & i_store_ready;
  assign \$83  = ! i_fields[47:32];
  assign \$84  = ! i_fields[63:48];
  assign \$85  = \$83  | \$84 ;
  assign \$86  = i_fields[79:64] < 2'h2;
  assign \$87  = \$85  | \$86 ;
  assign \$88  = i_fields[79:64] > 4'h8;
  assign \$89  = \$87  | \$88 ;
  assign \$93  = \$89  | \$92 ;
  assign \$94  = | i_fields[111:96];
  assign \$95  = \$93  | \$94 ;
  assign \$96  = | i_fields[127:112];
  assign \$97  = \$95  | \$96 ;
  assign \$99  = | \$98 ;
  assign \$100  = \$97  | \$99 ;
  assign \$101  = i_body__payload[31:16] > 6'h2f;
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
              \$112  = i_fields[39:32];
            end
      endcase
    end
    if (rst) begin
      \$112  = 8'h00;
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
      \$116  = 32'd0;
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
    o_load_body__payload = 32'd0;
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
    o_pass_body__payload = 32'd0;
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
            o_table[41:10] = low;
            o_table[57:42] = i_body__payload[15:0];
            o_table[63:58] = i_body__payload[21:16];
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
  assign \$17  = \$signal$52 ;
  assign \$39 [15:1] = 15'h0000;
  assign \$39 [0] = i_fields[0];
  assign { \$41 [15:2], \$41 [0] } = 15'h0000;
  assign \$41 [1] = i_fields[1];
  assign { \$50 [15:3], \$50 [1:0] } = 15'h0000;
  assign \$50 [2] = i_fields[2];
  assign { \$54 [15:2], \$54 [0] } = 15'h0000;
  assign \$54 [1] = i_fields[1];
  assign \$60  = { 3'h0, i_fields[15:3] };
  assign \$79  = \$signal$52 ;
  assign { \$90 [15:5], \$90 [3:0] } = 15'h0000;
  assign \$90 [4] = i_fields[4];
  assign \$92  = \$91 ;
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
  wire \$100 ;
  wire [15:0] \$101 ;
  wire \$102 ;
  wire [15:0] \$103 ;
  wire \$104 ;
  wire \$105 ;
  wire [2:0] \$106 ;
  wire [2:0] \$107 ;
  wire \$108 ;
  wire [10:0] \$109 ;
  wire \$11 ;
  wire [10:0] \$110 ;
  wire \$111 ;
  wire [1:0] \$112 ;
  wire [1:0] \$113 ;
  wire \$114 ;
  wire [2:0] \$115 ;
  wire [15:0] \$116 ;
  wire \$117 ;
  reg [1:0] \$118 ;
  reg [9:0] \$119 ;
  wire \$12 ;
  reg \$120 ;
  reg \$121 ;
  reg \$122 ;
  reg [1:0] \$123 ;
  reg \$124 ;
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
  wire [5:0] \$64 ;
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
  wire \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [15:0] \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [15:0] \$93 ;
  wire \$94 ;
  wire [15:0] \$95 ;
  wire \$96 ;
  wire [15:0] \$97 ;
  wire \$98 ;
  wire [15:0] \$99 ;
  reg [1:0] \$signal  = 2'h0;
  reg [9:0] \$signal$40  = 10'h000;
  input clk;
  wire clk;
  reg described = 1'h0;
  (* init = 1'h0 *)
  wire done;
  wire free;
  reg group = 1'h0;
  input i_begin;
  wire i_begin;
  input i_begun;
  wire i_begun;
  input [31:0] i_body__payload;
  wire [31:0] i_body__payload;
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
  wire [14:0] o;
  output o_accept;
  wire o_accept;
  output o_complete;
  reg o_complete = 1'h0;
  output o_extended;
  wire o_extended;
  output [36:0] o_filter__payload;
  wire [36:0] o_filter__payload;
  input o_filter__ready;
  wire o_filter__ready;
  output o_filter__valid;
  wire o_filter__valid;
  wire o_fits;
  output o_groups;
  wire o_groups;
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
  output [79:0] o_params;
  wire [79:0] o_params;
  output [179:0] o_read__payload;
  wire [179:0] o_read__payload;
  input o_read__ready;
  wire o_read__ready;
  output o_read__valid;
  wire o_read__valid;
  wire o_ready;
  output [179:0] o_write__payload;
  wire [179:0] o_write__payload;
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
  assign \$13  = \$12  & free;
  assign \$14  = i_body__valid & \$13 ;
  assign \$15  = ~ o_complete;
  assign o_filter__valid = \$14  & \$15 ;
  assign \$17  = \$16  & free;
  assign \$18  = o_filter__ready & \$17 ;
  assign \$19  = ~ o_complete;
  assign i_body__ready = \$18  & \$19 ;
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
  assign \$40  = i_fields[31:16] > 2'h2;
  assign \$41  = i_fields[143:128] > 4'h8;
  assign \$42  = i_fields[159:144] > 4'hc;
  assign \$43  = i_fields[191:176] > 7'h7f;
  assign \$44  = i_fields[207:192] > 7'h7f;
  assign \$45  = i_fields[223:208] > 1'h1;
  assign \$46  = i_fields[239:224] > 1'h1;
  assign \$47  = i_fields[351:336] > 3'h4;
  assign \$48  = i_fields[479:464] > 2'h2;
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
  assign \$64  = \$63  ? 6'h20 : 6'h10;
  assign \$65  = i_fields[127:112] > \$64 ;
  assign \$66  = i_fields[271:256] != 1'h1;
  assign \$67  = i_fields[271:256] != i_fields[223:208];
  assign \$68  = \$66  & \$67 ;
  assign \$69  = i_fields[287:272] != 1'h1;
  assign \$70  = i_fields[287:272] != i_fields[223:208];
  assign \$71  = \$69  & \$70 ;
  assign \$73  = | \$72 ;
  assign \$74  = | { \$73 , \$71 , \$68 , \$65 , \$61 , \$60 , \$59 , \$56 , \$51 , \$50 , \$49 , \$48 , \$47 , \$46 , \$45 , \$44 , \$43 , \$42 , \$41 , \$40 , \$39 , \$38 , \$37 , \$36 , \$35 , \$34 , \$33 , \$32 , \$31 , \$30 , \$29 , \$28 , \$27 , \$26 , \$25 , \$24 , \$23 , \$22 , \$21  };
  assign o_illegal = \$20  & \$76 ;
  assign \$78  = \$77  & o_complete;
  assign \$79  = \$78  & i_filters_idle;
  assign \$80  = o_ifmap__ready & o_read__ready;
  assign \$81  = \$80  & o_write__ready;
  assign o_accept = \$79  & \$81 ;
  assign \$85  = ~ \$84 ;
  assign \$87  = i_fields[287:272] != 1'h1;
  assign \$90  = ~ \$89 ;
  assign \$92  = i_fields[287:272] != 1'h1;
  assign \$105  = o_filter__valid & o_filter__ready;
  assign \$106  = \$signal  + 1'h1;
  assign \$107  = \$signal  + 1'h1;
  assign \$108  = \$107  == i_fields[31:16];
  assign \$109  = \$signal$40  + 1'h1;
  assign \$110  = \$signal$40  + 1'h1;
  assign \$111  = \$110  == i_fields[127:112];
  assign \$112  = group + 1'h1;
  assign \$113  = group + 1'h1;
  assign \$114  = \$113  == i_fields[271:256];
  assign \$115  = o_loaded + 1'h1;
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
  \pass_load.columns  columns (
    .o(o)
  );
  always @* begin
    if (\$wake ) begin end
    \$118  = \$signal ;
    if (\$105 ) begin
      \$118  = \$106 [1:0];
      if (\$108 ) begin
        \$118  = 2'h0;
      end
    end
    if (i_commit) begin
      \$118  = 2'h0;
    end
    if (rst) begin
      \$118  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$119  = \$signal$40 ;
    if (\$105 ) begin
      if (\$108 ) begin
        \$119  = \$109 [9:0];
        if (\$111 ) begin
          \$119  = 10'h000;
        end
      end
    end
    if (i_commit) begin
      \$119  = 10'h000;
    end
    if (rst) begin
      \$119  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$120  = group;
    if (\$105 ) begin
      if (\$108 ) begin
        if (\$111 ) begin
          \$120  = \$112 [0];
        end
      end
    end
    if (i_commit) begin
      \$120  = 1'h0;
    end
    if (rst) begin
      \$120  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$121  = o_complete;
    if (\$105 ) begin
      if (\$108 ) begin
        if (\$111 ) begin
          \$121  = \$114 ;
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
      \$123  = \$115 [1:0];
    end
    if (rst) begin
      \$123  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$124  = whole_before;
    if (i_commit) begin
      \$124  = \$117 ;
    end
    if (rst) begin
      \$124  = 1'h0;
    end
  end
  assign i_groups = i_fields[223:208];
  assign i_group_rows = i_fields[239:224];
  assign i_tail_rows = i_fields[255:240];
  assign i_row_step = i_fields[207:192];
  assign o_ready = 1'h1;
  assign done = o_complete;
  assign o_fits = 1'h1;
  assign o_groups = o[2];
  assign o_ifmap__valid = i_commit;
  assign o_read__valid = i_commit;
  assign o_write__valid = i_commit;
  assign o_write__payload[179:164] = i_fields[95:80];
  assign o_write__payload[163:148] = i_fields[111:96];
  assign o_write__payload[147:132] = i_fields[527:512];
  assign o_write__payload[131:116] = i_fields[511:496];
  assign o_write__payload[115:100] = i_fields[495:480];
  assign o_write__payload[99:84] = i_fields[255:240];
  assign o_write__payload[83:68] = i_fields[239:224];
  assign o_write__payload[67:52] = i_fields[223:208];
  assign o_write__payload[51:36] = i_fields[463:448];
  assign o_write__payload[35:20] = i_fields[319:304];
  assign o_write__payload[19:4] = i_fields[303:288];
  assign o_write__payload[3:2] = i_fields[465:464];
  assign o_write__payload[1] = \$104 ;
  assign o_write__payload[0] = \$102 ;
  assign o_read__payload[179:164] = i_fields[95:80];
  assign o_read__payload[163:148] = i_fields[111:96];
  assign o_read__payload[147:132] = i_fields[527:512];
  assign o_read__payload[131:116] = i_fields[511:496];
  assign o_read__payload[115:100] = i_fields[495:480];
  assign o_read__payload[99:84] = i_fields[255:240];
  assign o_read__payload[83:68] = i_fields[239:224];
  assign o_read__payload[67:52] = i_fields[223:208];
  assign o_read__payload[51:36] = i_fields[463:448];
  assign o_read__payload[35:20] = i_fields[319:304];
  assign o_read__payload[19:4] = i_fields[303:288];
  assign o_read__payload[3:2] = i_fields[465:464];
  assign o_read__payload[1] = \$100 ;
  assign o_read__payload[0] = \$98 ;
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
  assign o_ifmap__payload[1] = \$96 ;
  assign o_ifmap__payload[0] = \$94 ;
  assign o_params[79:65] = o;
  assign o_params[64] = \$92 ;
  assign o_params[63:56] = i_fields[183:176];
  assign o_params[55:54] = i_fields[17:16];
  assign o_params[53] = \$91 ;
  assign o_params[52:49] = i_fields[163:160];
  assign o_params[48:45] = i_fields[147:144];
  assign o_params[44:41] = i_fields[131:128];
  assign o_params[40] = 1'h1;
  assign o_params[39:25] = o;
  assign o_params[24] = \$87 ;
  assign o_params[23:16] = i_fields[183:176];
  assign o_params[15:14] = i_fields[17:16];
  assign o_params[13] = \$86 ;
  assign o_params[12:9] = i_fields[163:160];
  assign o_params[8:5] = i_fields[147:144];
  assign o_params[4:1] = i_fields[131:128];
  assign o_params[0] = 1'h1;
  assign o_filter__payload[36] = \$11 ;
  assign o_filter__payload[35] = \$7 ;
  assign o_filter__payload[34] = \$6 ;
  assign o_filter__payload[33] = group;
  assign o_filter__payload[32] = \$signal [0];
  assign o_filter__payload[31:0] = i_body__payload;
  assign { \$1 [15:6], \$1 [4:0] } = 15'h0000;
  assign \$1 [5] = i_fields[5];
  assign { \$3 [15:5], \$3 [3:0] } = 15'h0000;
  assign \$3 [4] = i_fields[4];
  assign { \$8 [15:5], \$8 [3:0] } = 15'h0000;
  assign \$8 [4] = i_fields[4];
  assign \$12  = described;
  assign \$16  = described;
  assign \$20  = described;
  assign \$52 [15:1] = 15'h0000;
  assign \$52 [0] = i_fields[0];
  assign { \$62 [15:5], \$62 [3:0] } = 15'h0000;
  assign \$62 [4] = i_fields[4];
  assign \$72  = { 6'h00, i_fields[15:6] };
  assign \$75  = 1'h0;
  assign \$76  = \$74 ;
  assign \$77  = described;
  assign { \$82 [15:6], \$82 [4:0] } = 15'h0000;
  assign \$82 [5] = i_fields[5];
  assign { \$83 [15:5], \$83 [3:0] } = 15'h0000;
  assign \$83 [4] = i_fields[4];
  assign \$86  = 1'h0;
  assign { \$88 [15:5], \$88 [3:0] } = 15'h0000;
  assign \$88 [4] = i_fields[4];
  assign \$91  = \$90 ;
  assign { \$93 [15:3], \$93 [1:0] } = 15'h0000;
  assign \$93 [2] = i_fields[2];
  assign { \$95 [15:4], \$95 [2:0] } = 15'h0000;
  assign \$95 [3] = i_fields[3];
  assign \$97 [15:1] = 15'h0000;
  assign \$97 [0] = i_fields[0];
  assign { \$99 [15:2], \$99 [0] } = 15'h0000;
  assign \$99 [1] = i_fields[1];
  assign \$101 [15:1] = 15'h0000;
  assign \$101 [0] = i_fields[0];
  assign { \$103 [15:2], \$103 [0] } = 15'h0000;
  assign \$103 [1] = i_fields[1];
  assign { \$116 [15:5], \$116 [3:0] } = 15'h0000;
  assign \$116 [4] = i_fields[4];
  assign \$2  = i_fields[5];
  assign \$4  = i_fields[4];
  assign \$9  = i_fields[4];
  assign \$53  = i_fields[0];
  assign \$63  = i_fields[4];
  assign o_extended = i_fields[5];
  assign \$84  = i_fields[4];
  assign \$89  = i_fields[4];
  assign \$94  = i_fields[2];
  assign \$96  = i_fields[3];
  assign \$98  = i_fields[0];
  assign \$100  = i_fields[1];
  assign \$102  = i_fields[0];
  assign \$104  = i_fields[1];
  assign \$117  = i_fields[4];
endmodule

module \pass_load.columns (o);
  output [14:0] o;
  wire [14:0] o;
  wire o_fits;
  wire o_ready;
  assign o_ready = 1'h1;
  assign o_fits = 1'h1;
  assign o[1] = 1'h1;
  assign o[0] = 1'h1;
  assign o[14:2] = 13'h0000;
endmodule

module loader(rst, i_job__payload, i_job__valid, i__payload, i__valid, i_zero_point, o_write__ready, i_job__ready, i__ready, o_write__payload, o_write__valid, o_idle, o_starves, o_error, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [10:0] \$13 ;
  wire \$14 ;
  wire [16:0] \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [10:0] \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [10:0] \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  reg [9:0] \$26 ;
  reg [9:0] \$27 ;
  reg \$28 ;
  reg [9:0] \$29 ;
  wire \$3 ;
  reg [48:0] \$30 ;
  reg [9:0] \$31 ;
  reg \$32 ;
  wire \$4 ;
  wire \$5 ;
  wire [10:0] \$6 ;
  wire [10:0] \$7 ;
  wire [10:0] \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [9:0] announced = 10'h000;
  wire [47:0] asked__payload;
  wire asked__ready;
  wire asked__valid;
  reg busy = 1'h0;
  input clk;
  wire clk;
  reg [9:0] come = 10'h000;
  wire ends;
  wire [7:0] error;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  wire [31:0] \i__payload$23 ;
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
  input [7:0] i_zero_point;
  wire [7:0] i_zero_point;
  reg [48:0] job = 49'h0000000000000;
  reg [9:0] left = 10'h000;
  wire [16:0] o__payload;
  wire [35:0] \o__payload$40 ;
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
  output [47:0] o_write__payload;
  wire [47:0] o_write__payload;
  input o_write__ready;
  wire o_write__ready;
  output o_write__valid;
  wire o_write__valid;
  input rst;
  wire rst;
  wire [31:0] words__payload;
  wire words__ready;
  wire words__valid;
  reg [9:0] written = 10'h000;
  wire [7:0] zero_point;
  assign \$1  = left <= 3'h4;
  assign ends = job[0] ? i__payload[31] : \$1 ;
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
  assign \$17  = \$16  & \o__payload$40 [35];
  assign \$18  = written + \$17 ;
  assign \$19  = o_write__valid & o_write__ready;
  assign \$20  = \$19  & \o__payload$40 [35];
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
    .i__payload(i__payload),
    .i__ready(words__ready),
    .i__valid(\i__valid$25 ),
    .i_segment__payload(i_segment__payload),
    .i_segment__ready(o__ready),
    .i_segment__valid(i_segment__valid),
    .o__payload(\o__payload$40 ),
    .o__ready(\o__ready$42 ),
    .o__valid(\o__valid$41 ),
    .rst(rst),
    .zero_point(i_zero_point)
  );
  \loader.segment  segment (
    .clk(clk),
    .i__ready(\i__ready$44 ),
    .i__valid(\i__valid$38 ),
    .level(i_segment__valid),
    .o__payload(i_segment__payload),
    .o__ready(o__ready),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$26  = left;
    if (\$5 ) begin
      \$26  = \$6 [9:0];
      if (ends) begin
        \$26  = job[42:33];
      end
    end
    if (\$10 ) begin
      \$26  = i_job__payload[42:33];
    end
    if (rst) begin
      \$26  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = come;
    if (\$5 ) begin
      if (ends) begin
        \$27  = \$7 [9:0];
      end
    end
    if (\$10 ) begin
      \$27  = 10'h000;
    end
    if (rst) begin
      \$27  = 10'h000;
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
      \$29  = \$13 [9:0];
    end
    if (\$24 ) begin
      \$29  = 10'h000;
    end
    if (rst) begin
      \$29  = 10'h000;
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
      \$31  = \$18 [9:0];
    end
    if (\$24 ) begin
      \$31  = 10'h000;
    end
    if (rst) begin
      \$31  = 10'h000;
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
  assign \i__payload$37  = i_segment__payload;
  assign o_idle = i_job__ready;
  assign o_write__payload[47:16] = \o__payload$40 [31:0];
  assign o_write__payload[15:0] = job[16:1];
  assign i_segment__payload[16:1] = job[48:33];
  assign i_segment__payload[0] = job[0];
endmodule

module \loader.decoder (rst, i__payload, zero_point, i__valid, o__ready, i__ready, i_segment__ready, i_segment__payload, o__valid, o__payload, error, i_segment__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [1:0] \$18 ;
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
  wire [10:0] \$32 ;
  wire \$33 ;
  wire [4:0] \$34 ;
  wire [4:0] \$35 ;
  wire [2:0] \$36 ;
  wire [2:0] \$37 ;
  wire [2:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire [2:0] \$43 ;
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
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  reg \$61 ;
  reg [9:0] \$62 ;
  reg \$63 ;
  reg [3:0] \$64 ;
  reg [1:0] \$65 ;
  reg [1:0] \$66 ;
  reg [35:0] \$67 ;
  reg \$68 ;
  reg [7:0] \$69 ;
  wire \$7 ;
  wire [5:0] \$78 ;
  wire [7:0] \$8 ;
  wire [7:0] \$9 ;
  reg [7:0] \$signal ;
  reg \$signal$12  = 1'h0;
  input clk;
  wire clk;
  wire coded;
  output [7:0] error;
  reg [7:0] error = 8'h00;
  reg failed = 1'h0;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input [16:0] i_segment__payload;
  wire [16:0] i_segment__payload;
  output i_segment__ready;
  wire i_segment__ready;
  input i_segment__valid;
  wire i_segment__valid;
  reg [1:0] lane = 2'h0;
  wire leaves;
  reg [9:0] left = 10'h000;
  output [35:0] o__payload;
  reg [35:0] o__payload = 36'h000000000;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg pads;
  reg [1:0] place = 2'h0;
  input rst;
  wire rst;
  reg [3:0] run;
  wire step;
  wire [7:0] value;
  wire zero;
  input [7:0] zero_point;
  wire [7:0] zero_point;
  reg [3:0] zeros = 4'h0;
  assign \$25  = ! i_segment__payload[16:1];
  assign \$26  = \$24  & \$25 ;
  assign \$27  = \$23  | \$26 ;
  assign i_segment__ready = \$27  | failed;
  assign \$28  = ~ \$signal$12 ;
  assign \$29  = \$28  & i_segment__valid;
  assign \$30  = | i_segment__payload[16:1];
  assign \$31  = \$29  & \$30 ;
  assign \$32  = left - 1'h1;
  assign \$33  = left == 1'h1;
  assign \$34  = zeros + 1'h1;
  assign \$35  = zero ? \$34  : 5'h00;
  assign \$36  = lane + 1'h1;
  assign \$37  = place + 1'h1;
  assign \$38  = zero ? { 1'h0, place } : \$37 ;
  assign \$39  = left == 1'h1;
  assign \$40  = left == 1'h1;
  assign \$41  = lane == 2'h3;
  assign \$42  = \$40  | \$41 ;
  assign \$43  = lane + 1'h1;
  assign \$44  = left == 1'h1;
  assign \$45  = ! lane;
  assign \$46  = ! lane;
  assign \$47  = lane == 1'h1;
  assign \$48  = lane == 2'h2;
  assign \$49  = lane == 2'h3;
  assign \$50  = left == 1'h1;
  assign \$51  = \$50  & zero;
  assign \$52  = leaves & pads;
  assign \$53  = leaves & i__payload[31];
  assign \$54  = left == 1'h1;
  assign \$55  = ~ \$54 ;
  assign \$56  = \$53  & \$55 ;
  assign \$57  = ~ i__payload[31];
  assign \$58  = leaves & \$57 ;
  assign \$59  = left == 1'h1;
  assign \$60  = \$58  & \$59 ;
  always @(posedge clk)
    \$signal$12  <= \$61 ;
  always @(posedge clk)
    left <= \$62 ;
  always @(posedge clk)
    o__valid <= \$63 ;
  always @(posedge clk)
    zeros <= \$64 ;
  always @(posedge clk)
    lane <= \$65 ;
  always @(posedge clk)
    place <= \$66 ;
  always @(posedge clk)
    o__payload <= \$67 ;
  always @(posedge clk)
    failed <= \$68 ;
  always @(posedge clk)
    error <= \$69 ;
  assign \$1  = place == 1'h1;
  assign \$2  = | i__payload[30:24];
  assign \$3  = ! place;
  assign \$4  = | i__payload[30:24];
  assign \$5  = | i__payload[23:12];
  assign \$6  = \$4  | \$5 ;
  assign \$7  = zeros != run;
  assign zero = i_segment__payload[0] & \$7 ;
  assign \$78  = place * 4'h8;
  assign \$8  = i__payload >> \$78 ;
  assign \$9  = i_segment__payload[0] ? \$signal  : \$8 ;
  assign \$10  = zero ? { zero_point[7], zero_point } : { 1'h0, \$9  };
  assign \$11  = \$signal$12  & i__valid;
  assign \$12  = ~ o__valid;
  assign \$13  = \$12  | o__ready;
  assign \$14  = \$11  & \$13 ;
  assign \$15  = ~ failed;
  assign step = \$14  & \$15 ;
  assign \$16  = left == 1'h1;
  assign \$17  = ~ zero;
  assign \$18  = i_segment__payload[0] ? 2'h1 : 2'h3;
  assign \$19  = place == \$18 ;
  assign \$20  = \$17  & \$19 ;
  assign leaves = \$16  | \$20 ;
  assign \$21  = step & leaves;
  assign i__ready = \$21  | failed;
  assign \$22  = left == 1'h1;
  assign \$23  = step & \$22 ;
  assign \$24  = ~ \$signal$12 ;
  always @* begin
    if (\$wake ) begin end
    run = 4'h0;
    if (\$1 ) begin
      run = i__payload[15:12];
    end
    if (\$3 ) begin
      run = i__payload[3:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$signal  = 8'h00;
    if (\$1 ) begin
      \$signal  = i__payload[23:16];
    end
    if (\$3 ) begin
      \$signal  = i__payload[11:4];
    end
  end
  always @* begin
    if (\$wake ) begin end
    pads = 1'h0;
    if (\$1 ) begin
      pads = \$2 ;
    end
    if (\$3 ) begin
      pads = \$6 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$61  = \$signal$12 ;
    if (\$31 ) begin
      \$61  = 1'h1;
    end
    if (step) begin
      if (\$33 ) begin
        \$61  = 1'h0;
      end
    end
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$62  = left;
    if (\$31 ) begin
      \$62  = i_segment__payload[10:1];
    end
    if (step) begin
      \$62  = \$32 [9:0];
    end
    if (rst) begin
      \$62  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$63  = o__valid;
    if (o__ready) begin
      \$63  = 1'h0;
    end
    if (step) begin
      \$63  = \$42 ;
      if (i_segment__payload[0]) begin
        if (\$51 ) begin
          \$63  = 1'h0;
        end else if (\$52 ) begin
          \$63  = 1'h0;
        end else if (\$56 ) begin
          \$63  = 1'h0;
        end else if (\$60 ) begin
          \$63  = 1'h0;
        end
      end
    end
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$64  = zeros;
    if (step) begin
      \$64  = \$35 [3:0];
      if (leaves) begin
        \$64  = 4'h0;
      end
    end
    if (rst) begin
      \$64  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$65  = lane;
    if (step) begin
      \$65  = \$36 [1:0];
      if (\$39 ) begin
        \$65  = 2'h0;
      end
    end
    if (rst) begin
      \$65  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$66  = place;
    if (step) begin
      \$66  = \$38 [1:0];
      if (leaves) begin
        \$66  = 2'h0;
      end
    end
    if (rst) begin
      \$66  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$67  = o__payload;
    if (step) begin
      \$67 [34:32] = \$43 ;
      \$67 [35] = \$44 ;
      if (\$45 ) begin
        \$67 [7:0] = 8'h00;
        \$67 [15:8] = 8'h00;
        \$67 [23:16] = 8'h00;
        \$67 [31:24] = 8'h00;
      end
      if (\$46 ) begin
        \$67 [7:0] = \$10 [7:0];
      end
      if (\$47 ) begin
        \$67 [15:8] = \$10 [7:0];
      end
      if (\$48 ) begin
        \$67 [23:16] = \$10 [7:0];
      end
      if (\$49 ) begin
        \$67 [31:24] = \$10 [7:0];
      end
    end
    if (rst) begin
      \$67  = 36'h000000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$68  = failed;
    if (step) begin
      if (i_segment__payload[0]) begin
        if (\$51 ) begin
          \$68  = 1'h1;
        end else if (\$52 ) begin
          \$68  = 1'h1;
        end else if (\$56 ) begin
          \$68  = 1'h1;
        end else if (\$60 ) begin
          \$68  = 1'h1;
        end
      end
    end
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$69  = error;
    if (step) begin
      if (i_segment__payload[0]) begin
        if (\$51 ) begin
          \$69  = 8'h09;
        end else if (\$52 ) begin
          \$69  = 8'h0a;
        end else if (\$56 ) begin
          \$69  = 8'h07;
        end else if (\$60 ) begin
          \$69  = 8'h08;
        end
      end
    end
    if (rst) begin
      \$69  = 8'h00;
    end
  end
  assign coded = i_segment__payload[0];
  assign value = \$10 [7:0];
endmodule

module \loader.segment (rst, i__valid, o__ready, i__ready, o__payload, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [16:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [16:0] o__payload;
  wire [16:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module ifmap_stream(rst, i_pass__payload, i_pass__valid, i_tile, i_zero_point, o_address__ready, i_data__payload, i_data__valid, o__ready, i_pass__ready, o_address__payload, o_address__valid, i_data__ready, o__payload, o__valid, o_release, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [2:0] \$12 ;
  wire [2:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire [5:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  reg \$25 ;
  reg [3:0] \$26 ;
  reg \$27 ;
  reg \$28 ;
  wire [9:0] \$29 ;
  wire \$3 ;
  wire [49:0] \$30 ;
  wire \$31 ;
  wire [10:0] \$32 ;
  wire [11:0] \$33 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [8:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$30 ;
  reg \$signal$32  = 1'h0;
  wire \$signal$33 ;
  reg \$signal$35  = 1'h0;
  input clk;
  wire clk;
  wire [212:0] i__payload;
  wire [197:0] \i__payload$29 ;
  wire i__ready;
  wire \i__ready$28 ;
  wire i__valid;
  wire \i__valid$26 ;
  input [31:0] i_data__payload;
  wire [31:0] i_data__payload;
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
  input [7:0] i_zero_point;
  wire [7:0] i_zero_point;
  wire level;
  output [62:0] o__payload;
  wire [62:0] o__payload;
  wire [212:0] \o__payload$24 ;
  wire [83:0] \o__payload$31 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$27 ;
  wire \o__ready$36 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$22 ;
  wire \o__valid$34 ;
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
  input rst;
  wire rst;
  wire start;
  reg [3:0] tiles = 4'h0;
  assign \$1  = ~ \$signal ;
  assign \$2  = \o__valid$22  & \$1 ;
  assign \$3  = ~ i_pass__payload[0];
  assign \$4  = | tiles;
  assign \$5  = \$3  | \$4 ;
  assign start = \$2  & \$5 ;
  assign \$6  = \$signal  | start;
  assign \i__valid$26  = \o__valid$22  & \$6 ;
  assign \$7  = - i_pass__payload[25:18];
  assign \$8  = ~ \$signal$32 ;
  assign \$signal$30  = \$29 [0] & \$8 ;
  assign \$signal$33  = o__valid & o__ready;
  assign \$9  = ~ \$signal$35 ;
  assign o_address__valid = \o__valid$34  & \$9 ;
  assign o__valid = \$signal$35  & i_data__valid;
  assign \$10  = ~ \$signal$30 ;
  assign i_data__ready = \$signal$33  & \$10 ;
  assign \$11  = ~ \$signal$30 ;
  assign \o__ready$36  = \$signal$33  & \$11 ;
  assign \$12  = \$29 [7] ? i_pass__payload[36:34] : 3'h4;
  assign \$13  = \$signal$32  ? 3'h0 : \$12 ;
  assign \$14  = ~ \$signal$32 ;
  assign \$15  = \$29 [7] & \$14 ;
  assign \$16  = \$signal$33  & \$signal$30 ;
  assign o_release = \$16  & i_pass__payload[1];
  assign o_idle = ! \o__valid$22 ;
  assign \$17  = \$signal  | start;
  assign \$18  = ~ \o__ready$27 ;
  assign \$19  = \$17  & \$18 ;
  assign \$20  = tiles + i_tile;
  assign \$21  = start & i_pass__payload[0];
  assign \$22  = \$20  - \$21 ;
  assign \$23  = o_address__valid & o_address__ready;
  assign \$24  = ~ \$signal$30 ;
  always @(posedge clk)
    \$signal  <= \$25 ;
  always @(posedge clk)
    tiles <= \$26 ;
  always @(posedge clk)
    \$signal$35  <= \$27 ;
  always @(posedge clk)
    \$signal$32  <= \$28 ;
  \ifmap_stream.accepted  accepted (
    .clk(clk),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .level(\o__valid$22 ),
    .o__payload(i_pass__payload),
    .o__ready(\o__ready$27 ),
    .rst(rst)
  );
  \ifmap_stream.nest  nest (
    .began_4(\$32 ),
    .\began_4$12 (\$33 ),
    .clk(clk),
    .i__payload(\i__payload$29 ),
    .i__ready(\o__ready$27 ),
    .i__valid(\i__valid$26 ),
    .o__ready(\o__ready$36 ),
    .o__valid(\o__valid$34 ),
    .\port$462$0 (\$29 ),
    .\port$466$0 (\$30 ),
    .\port$468$0 (\$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$25  = \$19 ;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = \$22 [3:0];
    if (rst) begin
      \$26  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = \$signal$35 ;
    if (\$23 ) begin
      \$27  = 1'h1;
    end
    if (\$signal$33 ) begin
      if (\$24 ) begin
        \$27  = 1'h0;
      end
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$28  = \$signal$32 ;
    if (\$signal$33 ) begin
      \$28  = \$signal$30 ;
    end
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign \o__payload$24  = i_pass__payload;
  assign \i__ready$28  = \o__ready$27 ;
  assign \o__payload$31  = { \$29 , \$31 , \$33 , \$30 , \$32  };
  assign level = \o__valid$22 ;
  assign o_address__payload = { 5'h00, \$32  };
  assign o__payload[31:24] = i_data__payload[31:24];
  assign o__payload[23:16] = i_data__payload[23:16];
  assign o__payload[15:8] = i_data__payload[15:8];
  assign o__payload[7:0] = i_data__payload[7:0];
  assign o__payload[36] = \$signal$32 ;
  assign o__payload[35] = \$15 ;
  assign o__payload[34:32] = \$13 ;
  assign o__payload[62:51] = \$33 ;
  assign o__payload[50:39] = { 2'h0, \$30 [49:40] };
  assign o__payload[38] = \$29 [6];
  assign o__payload[37] = 1'h0;
  assign \i__payload$29 [175:164] = { 4'h0, i_pass__payload[33:26] };
  assign \i__payload$29 [127:116] = { \$7 [8], \$7 [8], \$7 [8], \$7  };
  assign \i__payload$29 [197:188] = i_pass__payload[142:133];
  assign \i__payload$29 [10:0] = i_pass__payload[12:2];
  assign \i__payload$29 [115:105] = i_pass__payload[79:69];
  assign \i__payload$29 [60:51] = i_pass__payload[126:117];
  assign \i__payload$29 [104:94] = i_pass__payload[207:197];
  assign \i__payload$29 [50:41] = i_pass__payload[110:101];
  assign \i__payload$29 [93:83] = 11'h001;
  assign \i__payload$29 [40:31] = i_pass__payload[78:69];
  assign \i__payload$29 [82:72] = i_pass__payload[175:165];
  assign \i__payload$29 [30:21] = i_pass__payload[62:53];
  assign \i__payload$29 [71:61] = i_pass__payload[159:149];
  assign \i__payload$29 [20:11] = i_pass__payload[46:37];
  assign { \i__payload$29 [187:176], \i__payload$29 [163:128] } = 48'h000000000000;
endmodule

module \ifmap_stream.accepted (rst, o__payload, i__valid, i__ready, o__ready, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [212:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [212:0] o__payload;
  wire [212:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module \ifmap_stream.nest (rst, i__valid, o__ready, i__ready, i__payload, \port$462$0 , \port$466$0 , \port$468$0 , o__valid, began_4, \began_4$12 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [11:0] \$100 ;
  wire [10:0] \$101 ;
  wire [10:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [11:0] \$105 ;
  wire [10:0] \$106 ;
  wire [10:0] \$107 ;
  wire \$108 ;
  wire \$109 ;
  wire \$11 ;
  wire [10:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [11:0] \$113 ;
  wire [10:0] \$114 ;
  wire [10:0] \$115 ;
  wire \$116 ;
  wire \$117 ;
  wire [11:0] \$118 ;
  wire [10:0] \$119 ;
  wire \$12 ;
  wire [10:0] \$120 ;
  wire \$121 ;
  wire \$122 ;
  wire [11:0] \$123 ;
  wire [10:0] \$124 ;
  wire [10:0] \$125 ;
  wire \$126 ;
  wire \$127 ;
  wire [11:0] \$128 ;
  wire [10:0] \$129 ;
  wire \$13 ;
  wire [10:0] \$130 ;
  wire \$131 ;
  wire \$132 ;
  wire [11:0] \$133 ;
  wire [10:0] \$134 ;
  wire [10:0] \$135 ;
  wire \$136 ;
  wire \$137 ;
  wire [10:0] \$138 ;
  wire \$139 ;
  wire \$14 ;
  wire \$140 ;
  wire [11:0] \$141 ;
  wire [10:0] \$142 ;
  wire [10:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [11:0] \$146 ;
  wire [10:0] \$147 ;
  wire [10:0] \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire \$150 ;
  wire [11:0] \$151 ;
  wire [10:0] \$152 ;
  wire [10:0] \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [11:0] \$156 ;
  wire [10:0] \$157 ;
  wire [10:0] \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [11:0] \$161 ;
  wire [10:0] \$162 ;
  wire [10:0] \$163 ;
  wire \$164 ;
  wire \$165 ;
  wire [10:0] \$166 ;
  wire \$167 ;
  wire \$168 ;
  wire [11:0] \$169 ;
  wire [10:0] \$17 ;
  wire [10:0] \$170 ;
  wire [10:0] \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [11:0] \$174 ;
  wire [10:0] \$175 ;
  wire [10:0] \$176 ;
  wire \$177 ;
  wire \$178 ;
  wire [11:0] \$179 ;
  wire \$18 ;
  wire [10:0] \$180 ;
  wire [10:0] \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [11:0] \$184 ;
  wire [10:0] \$185 ;
  wire [10:0] \$186 ;
  wire \$187 ;
  wire \$188 ;
  wire [11:0] \$189 ;
  wire [10:0] \$19 ;
  wire [10:0] \$190 ;
  wire [10:0] \$191 ;
  wire \$192 ;
  wire \$193 ;
  wire [11:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [12:0] \$197 ;
  wire [11:0] \$198 ;
  wire [12:0] \$199 ;
  wire \$2 ;
  wire \$20 ;
  wire \$200 ;
  wire \$201 ;
  wire [12:0] \$202 ;
  wire [11:0] \$203 ;
  wire [12:0] \$204 ;
  wire \$205 ;
  wire \$206 ;
  wire [12:0] \$207 ;
  wire [11:0] \$208 ;
  wire [12:0] \$209 ;
  wire [10:0] \$21 ;
  wire \$210 ;
  wire \$211 ;
  wire [12:0] \$212 ;
  wire [11:0] \$213 ;
  wire [12:0] \$214 ;
  wire \$215 ;
  wire \$216 ;
  wire [12:0] \$217 ;
  wire [11:0] \$218 ;
  wire [12:0] \$219 ;
  wire \$22 ;
  wire \$220 ;
  wire \$221 ;
  wire [11:0] \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire [12:0] \$225 ;
  wire [11:0] \$226 ;
  wire [12:0] \$227 ;
  wire \$228 ;
  wire \$229 ;
  wire [10:0] \$23 ;
  wire [12:0] \$230 ;
  wire [11:0] \$231 ;
  wire [12:0] \$232 ;
  wire \$233 ;
  wire \$234 ;
  wire [12:0] \$235 ;
  wire [11:0] \$236 ;
  wire [12:0] \$237 ;
  wire \$238 ;
  wire \$239 ;
  wire \$24 ;
  wire [12:0] \$240 ;
  wire [11:0] \$241 ;
  wire [12:0] \$242 ;
  wire \$243 ;
  wire \$244 ;
  wire [12:0] \$245 ;
  wire [11:0] \$246 ;
  wire [12:0] \$247 ;
  wire \$248 ;
  wire \$249 ;
  wire [10:0] \$25 ;
  wire [11:0] \$250 ;
  wire \$251 ;
  wire \$252 ;
  wire [12:0] \$253 ;
  wire [11:0] \$254 ;
  wire [12:0] \$255 ;
  wire \$256 ;
  wire \$257 ;
  wire [12:0] \$258 ;
  wire [11:0] \$259 ;
  wire \$26 ;
  wire [12:0] \$260 ;
  wire \$261 ;
  wire \$262 ;
  wire [12:0] \$263 ;
  wire [11:0] \$264 ;
  wire [12:0] \$265 ;
  wire \$266 ;
  wire \$267 ;
  wire [12:0] \$268 ;
  wire [11:0] \$269 ;
  wire \$27 ;
  wire [12:0] \$270 ;
  wire \$271 ;
  wire \$272 ;
  wire [12:0] \$273 ;
  wire [11:0] \$274 ;
  wire [12:0] \$275 ;
  wire \$276 ;
  wire \$277 ;
  wire [11:0] \$278 ;
  wire \$279 ;
  wire \$28 ;
  wire \$280 ;
  wire [12:0] \$281 ;
  wire [11:0] \$282 ;
  wire [12:0] \$283 ;
  wire \$284 ;
  wire \$285 ;
  wire [12:0] \$286 ;
  wire [11:0] \$287 ;
  wire [12:0] \$288 ;
  wire \$289 ;
  wire [10:0] \$29 ;
  wire \$290 ;
  wire [12:0] \$291 ;
  wire [11:0] \$292 ;
  wire [12:0] \$293 ;
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
  wire [11:0] \$306 ;
  wire \$307 ;
  wire \$308 ;
  wire [12:0] \$309 ;
  wire \$31 ;
  wire [11:0] \$310 ;
  wire [12:0] \$311 ;
  wire \$312 ;
  wire \$313 ;
  wire [12:0] \$314 ;
  wire [11:0] \$315 ;
  wire [12:0] \$316 ;
  wire \$317 ;
  wire \$318 ;
  wire [12:0] \$319 ;
  wire \$32 ;
  wire [11:0] \$320 ;
  wire [12:0] \$321 ;
  wire \$322 ;
  wire \$323 ;
  wire [12:0] \$324 ;
  wire [11:0] \$325 ;
  wire [12:0] \$326 ;
  wire \$327 ;
  wire \$328 ;
  wire [12:0] \$329 ;
  wire [10:0] \$33 ;
  wire [11:0] \$330 ;
  wire [12:0] \$331 ;
  wire [9:0] \$332 ;
  reg [49:0] \$333 ;
  reg [49:0] \$334  = 50'h0000000000000;
  reg \$335 ;
  reg \$336  = 1'h0;
  reg \$337 ;
  reg [9:0] \$338 ;
  reg [9:0] \$339 ;
  wire \$34 ;
  reg [9:0] \$340 ;
  reg [9:0] \$341 ;
  reg [9:0] \$342 ;
  reg [4:0] \$343 ;
  reg [10:0] \$344 ;
  reg [10:0] \$345 ;
  reg [10:0] \$346 ;
  reg [10:0] \$347 ;
  reg [10:0] \$348 ;
  reg [11:0] \$349 ;
  wire \$35 ;
  reg [11:0] \$350 ;
  reg [11:0] \$351 ;
  reg [11:0] \$352 ;
  reg [11:0] \$353 ;
  wire \$36 ;
  wire [10:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [10:0] \$41 ;
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
  wire [10:0] \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [10:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [11:0] \$57 ;
  wire [10:0] \$58 ;
  wire [10:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [11:0] \$62 ;
  wire [10:0] \$63 ;
  wire [10:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [11:0] \$67 ;
  wire [10:0] \$68 ;
  wire [10:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire \$71 ;
  wire [11:0] \$72 ;
  wire [10:0] \$73 ;
  wire [10:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire [11:0] \$77 ;
  wire [10:0] \$78 ;
  wire [10:0] \$79 ;
  wire \$8 ;
  wire \$80 ;
  wire \$81 ;
  wire [10:0] \$82 ;
  wire \$83 ;
  wire \$84 ;
  wire [11:0] \$85 ;
  wire [10:0] \$86 ;
  wire [10:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [11:0] \$90 ;
  wire [10:0] \$91 ;
  wire [10:0] \$92 ;
  wire \$93 ;
  wire \$94 ;
  wire [11:0] \$95 ;
  wire [10:0] \$96 ;
  wire [10:0] \$97 ;
  wire \$98 ;
  wire \$99 ;
  wire \$signal ;
  wire \$signal$2 ;
  reg [9:0] ahead_0 = 10'h000;
  reg [9:0] ahead_1 = 10'h000;
  reg [9:0] ahead_2 = 10'h000;
  reg [9:0] ahead_3 = 10'h000;
  reg [9:0] ahead_4 = 10'h000;
  reg [10:0] began_0 = 11'h000;
  reg [11:0] \began_0$24  = 12'h000;
  reg [10:0] began_1 = 11'h000;
  reg [11:0] \began_1$25  = 12'h000;
  reg [10:0] began_2 = 11'h000;
  reg [11:0] \began_2$26  = 12'h000;
  reg [10:0] began_3 = 11'h000;
  reg [11:0] \began_3$27  = 12'h000;
  output [10:0] began_4;
  reg [10:0] began_4 = 11'h000;
  output [11:0] \began_4$12 ;
  reg [11:0] \began_4$12  = 12'h000;
  input clk;
  wire clk;
  reg [4:0] ends = 5'h1f;
  wire go;
  input [197:0] i__payload;
  wire [197:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [83:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [9:0] \port$462$0 ;
  wire [9:0] \port$462$0 ;
  (* init = 50'h0000000000000 *)
  output [49:0] \port$466$0 ;
  wire [49:0] \port$466$0 ;
  (* init = 1'h0 *)
  output \port$468$0 ;
  wire \port$468$0 ;
  input rst;
  wire rst;
  wire [5:0] single;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign \$2  = o__valid & o__ready;
  assign i__ready = \$2  & \$signal ;
  assign \$3  = ~ \$signal ;
  assign \$4  = o__ready & \$3 ;
  assign go = o__valid ? \$4  : i__valid;
  assign \$5  = i__payload[20:11] == 1'h1;
  assign \$6  = i__payload[30:21] == 1'h1;
  assign \$7  = i__payload[40:31] == 1'h1;
  assign \$8  = i__payload[50:41] == 1'h1;
  assign \$9  = i__payload[60:51] == 1'h1;
  assign \$10  = i__payload[197:188] == 1'h1;
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
  assign \$27  = ahead_0 == i__payload[20:11];
  assign \$28  = ends[0] ? \$5  : \$27 ;
  assign \$29  = \$334 [9:0] + 1'h1;
  assign \$30  = go & \$332 [2];
  assign \$31  = ahead_1 == i__payload[30:21];
  assign \$32  = ends[1] ? \$6  : \$31 ;
  assign \$33  = \$334 [19:10] + 1'h1;
  assign \$34  = go & \$332 [3];
  assign \$35  = ahead_2 == i__payload[40:31];
  assign \$36  = ends[2] ? \$7  : \$35 ;
  assign \$37  = \$334 [29:20] + 1'h1;
  assign \$38  = go & \$332 [4];
  assign \$39  = ahead_3 == i__payload[50:41];
  assign \$40  = ends[3] ? \$8  : \$39 ;
  assign \$41  = \$334 [39:30] + 1'h1;
  assign \$43  = ahead_1 == i__payload[30:21];
  assign \$44  = ends[1] ? \$6  : \$43 ;
  assign \$45  = \$332 [2] ? \$44  : ends[1];
  assign \$46  = \$45  ? \$10  : \$9 ;
  assign \$47  = ahead_4 == i__payload[197:188];
  assign \$48  = ahead_4 == i__payload[60:51];
  assign \$49  = ends[1] ? \$47  : \$48 ;
  assign \$50  = ends[4] ? \$46  : \$49 ;
  assign \$51  = \$334 [49:40] + 1'h1;
  assign \$52  = go & \$332 [1];
  assign \$53  = & ends;
  assign \$54  = \$53  ? i__payload[10:0] : 11'h000;
  assign \$55  = ~ ends[0];
  assign \$56  = \$332 [1] & \$55 ;
  assign \$57  = began_0 + i__payload[71:61];
  assign \$58  = \$56  ? \$57 [10:0] : 11'h000;
  assign \$59  = \$54  | \$58 ;
  assign \$60  = ~ ends[1];
  assign \$61  = \$332 [2] & \$60 ;
  assign \$62  = began_1 + i__payload[82:72];
  assign \$63  = \$61  ? \$62 [10:0] : 11'h000;
  assign \$64  = \$59  | \$63 ;
  assign \$65  = ~ ends[2];
  assign \$66  = \$332 [3] & \$65 ;
  assign \$67  = began_2 + i__payload[93:83];
  assign \$68  = \$66  ? \$67 [10:0] : 11'h000;
  assign \$69  = \$64  | \$68 ;
  assign \$70  = ~ ends[3];
  assign \$71  = \$332 [4] & \$70 ;
  assign \$72  = began_3 + i__payload[104:94];
  assign \$73  = \$71  ? \$72 [10:0] : 11'h000;
  assign \$74  = \$69  | \$73 ;
  assign \$75  = ~ ends[4];
  assign \$77  = began_4 + i__payload[115:105];
  assign \$78  = ends[4] ? 11'h000 : \$77 [10:0];
  assign \$79  = \$74  | \$78 ;
  assign \$80  = go & \$332 [2];
  assign \$81  = & ends;
  assign \$82  = \$81  ? i__payload[10:0] : 11'h000;
  assign \$83  = ~ ends[0];
  assign \$84  = \$332 [1] & \$83 ;
  assign \$85  = began_0 + i__payload[71:61];
  assign \$86  = \$84  ? \$85 [10:0] : 11'h000;
  assign \$87  = \$82  | \$86 ;
  assign \$88  = ~ ends[1];
  assign \$89  = \$332 [2] & \$88 ;
  assign \$90  = began_1 + i__payload[82:72];
  assign \$91  = \$89  ? \$90 [10:0] : 11'h000;
  assign \$92  = \$87  | \$91 ;
  assign \$93  = ~ ends[2];
  assign \$94  = \$332 [3] & \$93 ;
  assign \$95  = began_2 + i__payload[93:83];
  assign \$96  = \$94  ? \$95 [10:0] : 11'h000;
  assign \$97  = \$92  | \$96 ;
  assign \$98  = ~ ends[3];
  assign \$99  = \$332 [4] & \$98 ;
  assign \$100  = began_3 + i__payload[104:94];
  assign \$101  = \$99  ? \$100 [10:0] : 11'h000;
  assign \$102  = \$97  | \$101 ;
  assign \$103  = ~ ends[4];
  assign \$105  = began_4 + i__payload[115:105];
  assign \$106  = ends[4] ? 11'h000 : \$105 [10:0];
  assign \$107  = \$102  | \$106 ;
  assign \$108  = go & \$332 [3];
  assign \$109  = & ends;
  assign \$110  = \$109  ? i__payload[10:0] : 11'h000;
  assign \$111  = ~ ends[0];
  assign \$112  = \$332 [1] & \$111 ;
  assign \$113  = began_0 + i__payload[71:61];
  assign \$114  = \$112  ? \$113 [10:0] : 11'h000;
  assign \$115  = \$110  | \$114 ;
  assign \$116  = ~ ends[1];
  assign \$117  = \$332 [2] & \$116 ;
  assign \$118  = began_1 + i__payload[82:72];
  assign \$119  = \$117  ? \$118 [10:0] : 11'h000;
  assign \$120  = \$115  | \$119 ;
  assign \$121  = ~ ends[2];
  assign \$122  = \$332 [3] & \$121 ;
  assign \$123  = began_2 + i__payload[93:83];
  assign \$124  = \$122  ? \$123 [10:0] : 11'h000;
  assign \$125  = \$120  | \$124 ;
  assign \$126  = ~ ends[3];
  assign \$127  = \$332 [4] & \$126 ;
  assign \$128  = began_3 + i__payload[104:94];
  assign \$129  = \$127  ? \$128 [10:0] : 11'h000;
  assign \$130  = \$125  | \$129 ;
  assign \$131  = ~ ends[4];
  assign \$133  = began_4 + i__payload[115:105];
  assign \$134  = ends[4] ? 11'h000 : \$133 [10:0];
  assign \$135  = \$130  | \$134 ;
  assign \$136  = go & \$332 [4];
  assign \$137  = & ends;
  assign \$138  = \$137  ? i__payload[10:0] : 11'h000;
  assign \$139  = ~ ends[0];
  assign \$140  = \$332 [1] & \$139 ;
  assign \$141  = began_0 + i__payload[71:61];
  assign \$142  = \$140  ? \$141 [10:0] : 11'h000;
  assign \$143  = \$138  | \$142 ;
  assign \$144  = ~ ends[1];
  assign \$145  = \$332 [2] & \$144 ;
  assign \$146  = began_1 + i__payload[82:72];
  assign \$147  = \$145  ? \$146 [10:0] : 11'h000;
  assign \$148  = \$143  | \$147 ;
  assign \$149  = ~ ends[2];
  assign \$150  = \$332 [3] & \$149 ;
  assign \$151  = began_2 + i__payload[93:83];
  assign \$152  = \$150  ? \$151 [10:0] : 11'h000;
  assign \$153  = \$148  | \$152 ;
  assign \$154  = ~ ends[3];
  assign \$155  = \$332 [4] & \$154 ;
  assign \$156  = began_3 + i__payload[104:94];
  assign \$157  = \$155  ? \$156 [10:0] : 11'h000;
  assign \$158  = \$153  | \$157 ;
  assign \$159  = ~ ends[4];
  assign \$161  = began_4 + i__payload[115:105];
  assign \$162  = ends[4] ? 11'h000 : \$161 [10:0];
  assign \$163  = \$158  | \$162 ;
  assign \$165  = & ends;
  assign \$166  = \$165  ? i__payload[10:0] : 11'h000;
  assign \$167  = ~ ends[0];
  assign \$168  = \$332 [1] & \$167 ;
  assign \$169  = began_0 + i__payload[71:61];
  assign \$170  = \$168  ? \$169 [10:0] : 11'h000;
  assign \$171  = \$166  | \$170 ;
  assign \$172  = ~ ends[1];
  assign \$173  = \$332 [2] & \$172 ;
  assign \$174  = began_1 + i__payload[82:72];
  assign \$175  = \$173  ? \$174 [10:0] : 11'h000;
  assign \$176  = \$171  | \$175 ;
  assign \$177  = ~ ends[2];
  assign \$178  = \$332 [3] & \$177 ;
  assign \$179  = began_2 + i__payload[93:83];
  assign \$180  = \$178  ? \$179 [10:0] : 11'h000;
  assign \$181  = \$176  | \$180 ;
  assign \$182  = ~ ends[3];
  assign \$183  = \$332 [4] & \$182 ;
  assign \$184  = began_3 + i__payload[104:94];
  assign \$185  = \$183  ? \$184 [10:0] : 11'h000;
  assign \$186  = \$181  | \$185 ;
  assign \$187  = ~ ends[4];
  assign \$189  = began_4 + i__payload[115:105];
  assign \$190  = ends[4] ? 11'h000 : \$189 [10:0];
  assign \$191  = \$186  | \$190 ;
  assign \$192  = go & \$332 [1];
  assign \$193  = & ends;
  assign \$194  = \$193  ? i__payload[127:116] : 12'h000;
  assign \$195  = ~ ends[0];
  assign \$196  = \$332 [1] & \$195 ;
  assign \$197  = $signed(\began_0$24 ) + $signed(i__payload[139:128]);
  assign \$198  = \$196  ? \$197 [11:0] : 12'h000;
  assign \$199  = { \$194 [11], \$194  } | { 1'h0, \$198  };
  assign \$200  = ~ ends[1];
  assign \$201  = \$332 [2] & \$200 ;
  assign \$202  = $signed(\began_1$25 ) + $signed(i__payload[151:140]);
  assign \$203  = \$201  ? \$202 [11:0] : 12'h000;
  assign \$204  = \$199  | { 1'h0, \$203  };
  assign \$205  = ~ ends[2];
  assign \$206  = \$332 [3] & \$205 ;
  assign \$207  = $signed(\began_2$26 ) + $signed(i__payload[163:152]);
  assign \$208  = \$206  ? \$207 [11:0] : 12'h000;
  assign \$209  = \$204  | { 1'h0, \$208  };
  assign \$210  = ~ ends[3];
  assign \$211  = \$332 [4] & \$210 ;
  assign \$212  = $signed(\began_3$27 ) + $signed(i__payload[175:164]);
  assign \$213  = \$211  ? \$212 [11:0] : 12'h000;
  assign \$214  = \$209  | { 1'h0, \$213  };
  assign \$215  = ~ ends[4];
  assign \$217  = $signed(\began_4$12 ) + $signed(i__payload[187:176]);
  assign \$218  = ends[4] ? 12'h000 : \$217 [11:0];
  assign \$219  = \$214  | { 1'h0, \$218  };
  assign \$220  = go & \$332 [2];
  assign \$221  = & ends;
  assign \$222  = \$221  ? i__payload[127:116] : 12'h000;
  assign \$223  = ~ ends[0];
  assign \$224  = \$332 [1] & \$223 ;
  assign \$225  = $signed(\began_0$24 ) + $signed(i__payload[139:128]);
  assign \$226  = \$224  ? \$225 [11:0] : 12'h000;
  assign \$227  = { \$222 [11], \$222  } | { 1'h0, \$226  };
  assign \$228  = ~ ends[1];
  assign \$229  = \$332 [2] & \$228 ;
  assign \$230  = $signed(\began_1$25 ) + $signed(i__payload[151:140]);
  assign \$231  = \$229  ? \$230 [11:0] : 12'h000;
  assign \$232  = \$227  | { 1'h0, \$231  };
  assign \$233  = ~ ends[2];
  assign \$234  = \$332 [3] & \$233 ;
  assign \$235  = $signed(\began_2$26 ) + $signed(i__payload[163:152]);
  assign \$236  = \$234  ? \$235 [11:0] : 12'h000;
  assign \$237  = \$232  | { 1'h0, \$236  };
  assign \$238  = ~ ends[3];
  assign \$239  = \$332 [4] & \$238 ;
  assign \$240  = $signed(\began_3$27 ) + $signed(i__payload[175:164]);
  assign \$241  = \$239  ? \$240 [11:0] : 12'h000;
  assign \$242  = \$237  | { 1'h0, \$241  };
  assign \$243  = ~ ends[4];
  assign \$245  = $signed(\began_4$12 ) + $signed(i__payload[187:176]);
  assign \$246  = ends[4] ? 12'h000 : \$245 [11:0];
  assign \$247  = \$242  | { 1'h0, \$246  };
  assign \$248  = go & \$332 [3];
  assign \$249  = & ends;
  assign \$250  = \$249  ? i__payload[127:116] : 12'h000;
  assign \$251  = ~ ends[0];
  assign \$252  = \$332 [1] & \$251 ;
  assign \$253  = $signed(\began_0$24 ) + $signed(i__payload[139:128]);
  assign \$254  = \$252  ? \$253 [11:0] : 12'h000;
  assign \$255  = { \$250 [11], \$250  } | { 1'h0, \$254  };
  assign \$256  = ~ ends[1];
  assign \$257  = \$332 [2] & \$256 ;
  assign \$258  = $signed(\began_1$25 ) + $signed(i__payload[151:140]);
  assign \$259  = \$257  ? \$258 [11:0] : 12'h000;
  assign \$260  = \$255  | { 1'h0, \$259  };
  assign \$261  = ~ ends[2];
  assign \$262  = \$332 [3] & \$261 ;
  assign \$263  = $signed(\began_2$26 ) + $signed(i__payload[163:152]);
  assign \$264  = \$262  ? \$263 [11:0] : 12'h000;
  assign \$265  = \$260  | { 1'h0, \$264  };
  assign \$266  = ~ ends[3];
  assign \$267  = \$332 [4] & \$266 ;
  assign \$268  = $signed(\began_3$27 ) + $signed(i__payload[175:164]);
  assign \$269  = \$267  ? \$268 [11:0] : 12'h000;
  assign \$270  = \$265  | { 1'h0, \$269  };
  assign \$271  = ~ ends[4];
  assign \$273  = $signed(\began_4$12 ) + $signed(i__payload[187:176]);
  assign \$274  = ends[4] ? 12'h000 : \$273 [11:0];
  assign \$275  = \$270  | { 1'h0, \$274  };
  assign \$276  = go & \$332 [4];
  assign \$277  = & ends;
  assign \$278  = \$277  ? i__payload[127:116] : 12'h000;
  assign \$279  = ~ ends[0];
  assign \$280  = \$332 [1] & \$279 ;
  assign \$281  = $signed(\began_0$24 ) + $signed(i__payload[139:128]);
  assign \$282  = \$280  ? \$281 [11:0] : 12'h000;
  assign \$283  = { \$278 [11], \$278  } | { 1'h0, \$282  };
  assign \$284  = ~ ends[1];
  assign \$285  = \$332 [2] & \$284 ;
  assign \$286  = $signed(\began_1$25 ) + $signed(i__payload[151:140]);
  assign \$287  = \$285  ? \$286 [11:0] : 12'h000;
  assign \$288  = \$283  | { 1'h0, \$287  };
  assign \$289  = ~ ends[2];
  assign \$290  = \$332 [3] & \$289 ;
  assign \$291  = $signed(\began_2$26 ) + $signed(i__payload[163:152]);
  assign \$292  = \$290  ? \$291 [11:0] : 12'h000;
  assign \$293  = \$288  | { 1'h0, \$292  };
  assign \$294  = ~ ends[3];
  assign \$295  = \$332 [4] & \$294 ;
  assign \$296  = $signed(\began_3$27 ) + $signed(i__payload[175:164]);
  assign \$297  = \$295  ? \$296 [11:0] : 12'h000;
  assign \$298  = \$293  | { 1'h0, \$297  };
  assign \$299  = ~ ends[4];
  assign \$301  = $signed(\began_4$12 ) + $signed(i__payload[187:176]);
  assign \$302  = ends[4] ? 12'h000 : \$301 [11:0];
  assign \$303  = \$298  | { 1'h0, \$302  };
  assign \$305  = & ends;
  assign \$306  = \$305  ? i__payload[127:116] : 12'h000;
  assign \$307  = ~ ends[0];
  assign \$308  = \$332 [1] & \$307 ;
  assign \$309  = $signed(\began_0$24 ) + $signed(i__payload[139:128]);
  assign \$310  = \$308  ? \$309 [11:0] : 12'h000;
  assign \$311  = { \$306 [11], \$306  } | { 1'h0, \$310  };
  assign \$312  = ~ ends[1];
  assign \$313  = \$332 [2] & \$312 ;
  assign \$314  = $signed(\began_1$25 ) + $signed(i__payload[151:140]);
  assign \$315  = \$313  ? \$314 [11:0] : 12'h000;
  assign \$316  = \$311  | { 1'h0, \$315  };
  assign \$317  = ~ ends[2];
  assign \$318  = \$332 [3] & \$317 ;
  assign \$319  = $signed(\began_2$26 ) + $signed(i__payload[163:152]);
  assign \$320  = \$318  ? \$319 [11:0] : 12'h000;
  assign \$321  = \$316  | { 1'h0, \$320  };
  assign \$322  = ~ ends[3];
  assign \$323  = \$332 [4] & \$322 ;
  assign \$324  = $signed(\began_3$27 ) + $signed(i__payload[175:164]);
  assign \$325  = \$323  ? \$324 [11:0] : 12'h000;
  assign \$326  = \$321  | { 1'h0, \$325  };
  assign \$327  = ~ ends[4];
  assign \$329  = $signed(\began_4$12 ) + $signed(i__payload[187:176]);
  assign \$330  = ends[4] ? 12'h000 : \$329 [11:0];
  assign \$331  = \$326  | { 1'h0, \$330  };
  always @(posedge clk)
    \$334  <= \$333 ;
  always @(posedge clk)
    \$336  <= \$335 ;
  always @(posedge clk)
    o__valid <= \$337 ;
  always @(posedge clk)
    ahead_0 <= \$338 ;
  always @(posedge clk)
    ahead_1 <= \$339 ;
  always @(posedge clk)
    ahead_2 <= \$340 ;
  always @(posedge clk)
    ahead_3 <= \$341 ;
  always @(posedge clk)
    ahead_4 <= \$342 ;
  always @(posedge clk)
    ends <= \$343 ;
  always @(posedge clk)
    began_0 <= \$344 ;
  always @(posedge clk)
    began_1 <= \$345 ;
  always @(posedge clk)
    began_2 <= \$346 ;
  always @(posedge clk)
    began_3 <= \$347 ;
  always @(posedge clk)
    began_4 <= \$348 ;
  always @(posedge clk)
    \began_0$24  <= \$349 ;
  always @(posedge clk)
    \began_1$25  <= \$350 ;
  always @(posedge clk)
    \began_2$26  <= \$351 ;
  always @(posedge clk)
    \began_3$27  <= \$352 ;
  always @(posedge clk)
    \began_4$12  <= \$353 ;
  always @* begin
    if (\$wake ) begin end
    \$333  = \$334 ;
    if (\$26 ) begin
      \$333 [9:0] = \$29 [9:0];
      if (ends[0]) begin
        \$333 [9:0] = 10'h000;
      end
    end
    if (\$30 ) begin
      \$333 [19:10] = \$33 [9:0];
      if (ends[1]) begin
        \$333 [19:10] = 10'h000;
      end
    end
    if (\$34 ) begin
      \$333 [29:20] = \$37 [9:0];
      if (ends[2]) begin
        \$333 [29:20] = 10'h000;
      end
    end
    if (\$38 ) begin
      \$333 [39:30] = \$41 [9:0];
      if (ends[3]) begin
        \$333 [39:30] = 10'h000;
      end
    end
    if (\$42 ) begin
      \$333 [49:40] = \$51 [9:0];
      if (ends[4]) begin
        \$333 [49:40] = 10'h000;
      end
    end
    if (rst) begin
      \$333  = 50'h0000000000000;
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
    if (\$signal$2 ) begin
      \$337  = go;
    end
    if (rst) begin
      \$337  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$338  = ahead_0;
    if (\$16 ) begin
      \$338  = \$17 [9:0];
      if (ends[0]) begin
        \$338  = 10'h002;
      end
    end
    if (rst) begin
      \$338  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$339  = ahead_1;
    if (\$18 ) begin
      \$339  = \$19 [9:0];
      if (ends[1]) begin
        \$339  = 10'h002;
      end
    end
    if (rst) begin
      \$339  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$340  = ahead_2;
    if (\$20 ) begin
      \$340  = \$21 [9:0];
      if (ends[2]) begin
        \$340  = 10'h002;
      end
    end
    if (rst) begin
      \$340  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$341  = ahead_3;
    if (\$22 ) begin
      \$341  = \$23 [9:0];
      if (ends[3]) begin
        \$341  = 10'h002;
      end
    end
    if (rst) begin
      \$341  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$342  = ahead_4;
    if (\$24 ) begin
      \$342  = \$25 [9:0];
      if (ends[4]) begin
        \$342  = 10'h002;
      end
    end
    if (rst) begin
      \$342  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$343  = ends;
    if (\$26 ) begin
      \$343 [0] = \$28 ;
    end
    if (\$30 ) begin
      \$343 [1] = \$32 ;
    end
    if (\$34 ) begin
      \$343 [2] = \$36 ;
    end
    if (\$38 ) begin
      \$343 [3] = \$40 ;
    end
    if (\$42 ) begin
      \$343 [4] = \$50 ;
    end
    if (rst) begin
      \$343  = 5'h1f;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$344  = began_0;
    if (\$52 ) begin
      \$344  = \$79 ;
    end
    if (rst) begin
      \$344  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$345  = began_1;
    if (\$80 ) begin
      \$345  = \$107 ;
    end
    if (rst) begin
      \$345  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$346  = began_2;
    if (\$108 ) begin
      \$346  = \$135 ;
    end
    if (rst) begin
      \$346  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$347  = began_3;
    if (\$136 ) begin
      \$347  = \$163 ;
    end
    if (rst) begin
      \$347  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$348  = began_4;
    if (\$164 ) begin
      \$348  = \$191 ;
    end
    if (rst) begin
      \$348  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$349  = \began_0$24 ;
    if (\$192 ) begin
      \$349  = \$219 [11:0];
    end
    if (rst) begin
      \$349  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$350  = \began_1$25 ;
    if (\$220 ) begin
      \$350  = \$247 [11:0];
    end
    if (rst) begin
      \$350  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$351  = \began_2$26 ;
    if (\$248 ) begin
      \$351  = \$275 [11:0];
    end
    if (rst) begin
      \$351  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$352  = \began_3$27 ;
    if (\$276 ) begin
      \$352  = \$303 [11:0];
    end
    if (rst) begin
      \$352  = 12'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$353  = \began_4$12 ;
    if (\$304 ) begin
      \$353  = \$331 [11:0];
    end
    if (rst) begin
      \$353  = 12'h000;
    end
  end
  assign o__payload = { \$332 , \$336 , \began_4$12 , \$334 , began_4 };
  assign single = { \$10 , \$9 , \$8 , \$7 , \$6 , \$5  };
  assign \port$462$0  = \$332 ;
  assign \port$466$0  = \$334 ;
  assign \port$468$0  = \$336 ;
  assign \$332 [4] = \$15 ;
  assign \$332 [3] = \$14 ;
  assign \$332 [2] = \$13 ;
  assign \$332 [1] = \$12 ;
  assign \$332 [0] = \$11 ;
  assign \$332 [9:5] = ends;
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

module psum_reader(rst, i_pass__payload, i_pass__valid, i_written, o_address__ready, i_data__payload, i_data__valid, o__ready, i_pass__ready, o_address__payload, o_address__valid, i_data__ready, o__payload, o__valid, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [31:0] \$15 ;
  wire \$16 ;
  wire [11:0] \$17 ;
  wire [12:0] \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg [10:0] \$21 ;
  wire [5:0] \$22 ;
  wire [30:0] \$23 ;
  wire [10:0] \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  reg \$signal$27  = 1'h0;
  wire \$signal$28 ;
  reg \$signal$31  = 1'h0;
  input clk;
  wire clk;
  wire [179:0] i__payload;
  wire [83:0] \i__payload$19 ;
  wire i__ready;
  wire \i__ready$24 ;
  wire i__valid;
  wire \i__valid$21 ;
  input [31:0] i_data__payload;
  wire [31:0] i_data__payload;
  output i_data__ready;
  wire i_data__ready;
  input i_data__valid;
  wire i_data__valid;
  input [179:0] i_pass__payload;
  wire [179:0] i_pass__payload;
  output i_pass__ready;
  wire i_pass__ready;
  input i_pass__valid;
  wire i_pass__valid;
  input i_written;
  wire i_written;
  reg [10:0] lead = 11'h000;
  wire level;
  output [36:0] o__payload;
  wire [36:0] o__payload;
  wire [179:0] \o__payload$20 ;
  wire [47:0] \o__payload$26 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$23 ;
  wire \o__ready$33 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$22 ;
  wire \o__valid$30 ;
  output [15:0] o_address__payload;
  wire [15:0] o_address__payload;
  input o_address__ready;
  wire o_address__ready;
  output o_address__valid;
  wire o_address__valid;
  output o_idle;
  wire o_idle;
  input rst;
  wire rst;
  wire walked;
  assign \$1  = ~ \$signal$27 ;
  assign \$signal  = \$22 [0] & \$1 ;
  assign \$signal$28  = o__valid & o__ready;
  assign \$2  = ~ \$signal ;
  assign walked = \$signal$28  & \$2 ;
  assign \$3  = ~ \$signal$31 ;
  assign \$4  = \o__valid$30  & \$3 ;
  assign \$5  = ~ i_pass__payload[0];
  assign \$6  = \$4  & \$5 ;
  assign \$7  = lead < i_pass__payload[163:148];
  assign o_address__valid = \$6  & \$7 ;
  assign \$8  = \$signal$31  & i_data__valid;
  assign \$9  = i_pass__payload[0] | \$8 ;
  assign o__valid = \o__valid$30  & \$9 ;
  assign \$10  = ~ i_pass__payload[0];
  assign i_data__ready = walked & \$10 ;
  assign \$11  = \$22 [5] ? i_pass__payload[3:2] : 2'h2;
  assign \$12  = \$signal$27  ? 2'h0 : \$11 ;
  assign \$13  = ~ \$signal$27 ;
  assign \$14  = \$22 [5] & \$13 ;
  assign o_idle = ! \i__valid$21 ;
  assign \$15  = i_pass__payload[0] ? 32'd0 : i_data__payload;
  assign \$16  = o_address__valid & o_address__ready;
  assign \$17  = lead + walked;
  assign \$18  = \$17  - i_written;
  always @(posedge clk)
    \$signal$31  <= \$19 ;
  always @(posedge clk)
    \$signal$27  <= \$20 ;
  always @(posedge clk)
    lead <= \$21 ;
  \psum_reader.accepted  accepted (
    .clk(clk),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .level(\i__valid$21 ),
    .o__payload(i_pass__payload),
    .o__ready(\o__ready$23 ),
    .rst(rst)
  );
  \psum_reader.nest  nest (
    .began_2(\$24 ),
    .clk(clk),
    .i__payload(\i__payload$19 ),
    .i__ready(\o__ready$23 ),
    .i__valid(\i__valid$21 ),
    .o__ready(walked),
    .o__valid(\o__valid$30 ),
    .\port$172$0 (\$22 ),
    .\port$176$0 (\$23 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$19  = \$signal$31 ;
    if (\$16 ) begin
      \$19  = 1'h1;
    end
    if (walked) begin
      \$19  = 1'h0;
    end
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$20  = \$signal$27 ;
    if (\$signal$28 ) begin
      \$20  = \$signal ;
    end
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$21  = \$18 [10:0];
    if (rst) begin
      \$21  = 11'h000;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign \o__payload$20  = i_pass__payload;
  assign \o__valid$22  = \i__valid$21 ;
  assign \i__ready$24  = \o__ready$23 ;
  assign \o__payload$26  = { \$22 , \$23 , \$24  };
  assign \o__ready$33  = walked;
  assign level = \i__valid$21 ;
  assign o_address__payload = { 5'h00, \$24  };
  assign o__payload[31:0] = \$15 ;
  assign o__payload[35] = \$signal$27 ;
  assign o__payload[34] = \$14 ;
  assign o__payload[33:32] = \$12 ;
  assign o__payload[36] = 1'h0;
  assign \i__payload$19 [10:0] = i_pass__payload[174:164];
  assign \i__payload$19 [73:63] = 11'h001;
  assign \i__payload$19 [40:31] = i_pass__payload[45:36];
  assign \i__payload$19 [62:52] = i_pass__payload[126:116];
  assign \i__payload$19 [30:21] = i_pass__payload[29:20];
  assign \i__payload$19 [51:41] = i_pass__payload[110:100];
  assign \i__payload$19 [20:11] = i_pass__payload[13:4];
  assign \i__payload$19 [83:74] = 10'h000;
endmodule

module \psum_reader.accepted (rst, o__payload, i__valid, i__ready, o__ready, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [179:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [179:0] o__payload;
  wire [179:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module \psum_reader.nest (rst, o__ready, i__ready, i__payload, i__valid, \port$172$0 , \port$176$0 , o__valid, began_2, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [10:0] \$12 ;
  wire \$13 ;
  wire [10:0] \$14 ;
  wire \$15 ;
  wire [10:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [10:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [10:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [10:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [10:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire [10:0] \$35 ;
  wire [10:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [11:0] \$39 ;
  wire \$4 ;
  wire [10:0] \$40 ;
  wire [10:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [11:0] \$44 ;
  wire [10:0] \$45 ;
  wire [10:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [10:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [11:0] \$52 ;
  wire [10:0] \$53 ;
  wire [10:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [11:0] \$57 ;
  wire [10:0] \$58 ;
  wire [10:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [11:0] \$62 ;
  wire [10:0] \$63 ;
  wire [10:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [10:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [11:0] \$70 ;
  wire [10:0] \$71 ;
  wire [10:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [11:0] \$75 ;
  wire [10:0] \$76 ;
  wire [10:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire [11:0] \$80 ;
  wire [10:0] \$81 ;
  wire [10:0] \$82 ;
  wire [5:0] \$83 ;
  reg [30:0] \$84 ;
  reg [30:0] \$85  = 31'h00000000;
  reg \$86 ;
  reg [9:0] \$87 ;
  reg [9:0] \$88 ;
  reg [9:0] \$89 ;
  wire \$9 ;
  reg [2:0] \$90 ;
  reg [10:0] \$91 ;
  reg [10:0] \$92 ;
  reg [10:0] \$93 ;
  wire \$signal ;
  wire \$signal$2 ;
  reg [9:0] ahead_0 = 10'h000;
  reg [9:0] ahead_1 = 10'h000;
  reg [9:0] ahead_2 = 10'h000;
  reg [10:0] began_0 = 11'h000;
  reg [10:0] began_1 = 11'h000;
  output [10:0] began_2;
  reg [10:0] began_2 = 11'h000;
  input clk;
  wire clk;
  reg [2:0] ends = 3'h7;
  wire go;
  input [83:0] i__payload;
  wire [83:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [47:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [5:0] \port$172$0 ;
  wire [5:0] \port$172$0 ;
  (* init = 31'h00000000 *)
  output [30:0] \port$176$0 ;
  wire [30:0] \port$176$0 ;
  input rst;
  wire rst;
  wire [2:0] single;
  assign \$4  = o__ready & \$3 ;
  assign go = o__valid ? \$4  : i__valid;
  assign \$5  = i__payload[20:11] == 1'h1;
  assign \$6  = i__payload[30:21] == 1'h1;
  assign \$7  = i__payload[40:31] == 1'h1;
  assign \$8  = & ends;
  assign \$9  = & ends[2:1];
  assign \$11  = go & \$83 [1];
  assign \$12  = ahead_0 + 1'h1;
  assign \$13  = go & \$83 [2];
  assign \$14  = ahead_1 + 1'h1;
  assign \$16  = ahead_2 + 1'h1;
  assign \$17  = go & \$83 [1];
  assign \$18  = ahead_0 == i__payload[20:11];
  assign \$19  = ends[0] ? \$5  : \$18 ;
  assign \$20  = \$85 [9:0] + 1'h1;
  assign \$21  = go & \$83 [2];
  assign \$22  = ahead_1 == i__payload[30:21];
  assign \$23  = ends[1] ? \$6  : \$22 ;
  assign \$24  = \$85 [19:10] + 1'h1;
  assign \$26  = ahead_2 == i__payload[40:31];
  assign \$27  = ends[2] ? \$7  : \$26 ;
  assign \$28  = \$85 [29:20] + 1'h1;
  assign \$29  = go & \$83 [1];
  assign \$30  = & ends;
  assign \$31  = \$30  ? i__payload[10:0] : 11'h000;
  assign \$32  = ~ ends[0];
  assign \$33  = \$83 [1] & \$32 ;
  assign \$34  = began_0 + i__payload[51:41];
  assign \$35  = \$33  ? \$34 [10:0] : 11'h000;
  assign \$36  = \$31  | \$35 ;
  assign \$37  = ~ ends[1];
  assign \$38  = \$83 [2] & \$37 ;
  assign \$39  = began_1 + i__payload[62:52];
  assign \$40  = \$38  ? \$39 [10:0] : 11'h000;
  assign \$41  = \$36  | \$40 ;
  assign \$42  = ~ ends[2];
  assign \$44  = began_2 + i__payload[73:63];
  assign \$45  = ends[2] ? 11'h000 : \$44 [10:0];
  assign \$46  = \$41  | \$45 ;
  assign \$47  = go & \$83 [2];
  assign \$48  = & ends;
  assign \$49  = \$48  ? i__payload[10:0] : 11'h000;
  assign \$50  = ~ ends[0];
  assign \$51  = \$83 [1] & \$50 ;
  assign \$52  = began_0 + i__payload[51:41];
  assign \$53  = \$51  ? \$52 [10:0] : 11'h000;
  assign \$54  = \$49  | \$53 ;
  assign \$55  = ~ ends[1];
  assign \$56  = \$83 [2] & \$55 ;
  assign \$57  = began_1 + i__payload[62:52];
  assign \$58  = \$56  ? \$57 [10:0] : 11'h000;
  assign \$59  = \$54  | \$58 ;
  assign \$60  = ~ ends[2];
  assign \$62  = began_2 + i__payload[73:63];
  assign \$63  = ends[2] ? 11'h000 : \$62 [10:0];
  assign \$64  = \$59  | \$63 ;
  assign \$66  = & ends;
  assign \$67  = \$66  ? i__payload[10:0] : 11'h000;
  assign \$68  = ~ ends[0];
  assign \$69  = \$83 [1] & \$68 ;
  assign \$70  = began_0 + i__payload[51:41];
  assign \$71  = \$69  ? \$70 [10:0] : 11'h000;
  assign \$72  = \$67  | \$71 ;
  assign \$73  = ~ ends[1];
  assign \$74  = \$83 [2] & \$73 ;
  assign \$75  = began_1 + i__payload[62:52];
  assign \$76  = \$74  ? \$75 [10:0] : 11'h000;
  assign \$77  = \$72  | \$76 ;
  assign \$78  = ~ ends[2];
  assign \$80  = began_2 + i__payload[73:63];
  assign \$81  = ends[2] ? 11'h000 : \$80 [10:0];
  assign \$82  = \$77  | \$81 ;
  always @(posedge clk)
    \$85  <= \$84 ;
  always @(posedge clk)
    o__valid <= \$86 ;
  always @(posedge clk)
    ahead_0 <= \$87 ;
  always @(posedge clk)
    ahead_1 <= \$88 ;
  always @(posedge clk)
    ahead_2 <= \$89 ;
  always @(posedge clk)
    ends <= \$90 ;
  always @(posedge clk)
    began_0 <= \$91 ;
  always @(posedge clk)
    began_1 <= \$92 ;
  always @(posedge clk)
    began_2 <= \$93 ;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign \$2  = o__valid & o__ready;
  assign i__ready = \$2  & \$signal ;
  assign \$3  = ~ \$signal ;
  always @* begin
    if (\$wake ) begin end
    \$84  = \$85 ;
    if (go) begin
      \$84 [30] = \$signal ;
    end
    if (\$17 ) begin
      \$84 [9:0] = \$20 [9:0];
      if (ends[0]) begin
        \$84 [9:0] = 10'h000;
      end
    end
    if (\$21 ) begin
      \$84 [19:10] = \$24 [9:0];
      if (ends[1]) begin
        \$84 [19:10] = 10'h000;
      end
    end
    if (\$25 ) begin
      \$84 [29:20] = \$28 [9:0];
      if (ends[2]) begin
        \$84 [29:20] = 10'h000;
      end
    end
    if (rst) begin
      \$84  = 31'h00000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$86  = o__valid;
    if (\$signal$2 ) begin
      \$86  = go;
    end
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$87  = ahead_0;
    if (\$11 ) begin
      \$87  = \$12 [9:0];
      if (ends[0]) begin
        \$87  = 10'h002;
      end
    end
    if (rst) begin
      \$87  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$88  = ahead_1;
    if (\$13 ) begin
      \$88  = \$14 [9:0];
      if (ends[1]) begin
        \$88  = 10'h002;
      end
    end
    if (rst) begin
      \$88  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$89  = ahead_2;
    if (\$15 ) begin
      \$89  = \$16 [9:0];
      if (ends[2]) begin
        \$89  = 10'h002;
      end
    end
    if (rst) begin
      \$89  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$90  = ends;
    if (\$17 ) begin
      \$90 [0] = \$19 ;
    end
    if (\$21 ) begin
      \$90 [1] = \$23 ;
    end
    if (\$25 ) begin
      \$90 [2] = \$27 ;
    end
    if (rst) begin
      \$90  = 3'h7;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$91  = began_0;
    if (\$29 ) begin
      \$91  = \$46 ;
    end
    if (rst) begin
      \$91  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$92  = began_1;
    if (\$47 ) begin
      \$92  = \$64 ;
    end
    if (rst) begin
      \$92  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$93  = began_2;
    if (\$65 ) begin
      \$93  = \$82 ;
    end
    if (rst) begin
      \$93  = 11'h000;
    end
  end
  assign o__payload = { \$83 , \$85 , began_2 };
  assign single = { \$7 , \$6 , \$5  };
  assign \port$172$0  = \$83 ;
  assign \port$176$0  = \$85 ;
  assign \$83 [2] = \$10 ;
  assign \$83 [1] = \$9 ;
  assign \$83 [0] = \$8 ;
  assign \$83 [5:3] = ends;
  assign \$10  = ends[2];
  assign \$15  = go;
  assign \$25  = go;
  assign \$43  = \$42 ;
  assign \$61  = \$60 ;
  assign \$65  = go;
  assign \$79  = \$78 ;
endmodule

module psum_writer(rst, i_pass__payload, i_pass__valid, i_area, i_areas, i_set, o_column__ready, i_word__payload, i_word__valid, o_write__ready, i_pass__ready, o_column__payload, o_column__valid, i_word__ready, o_write__payload, o_write__valid, o_written, o_final, o_done, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [8:0] \$10 ;
  wire \$11 ;
  wire [9:0] \$12 ;
  reg \$13 ;
  reg [7:0] \$14 ;
  wire [5:0] \$15 ;
  wire [30:0] \$16 ;
  wire [10:0] \$17 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg [7:0] areas = 8'h00;
  input clk;
  wire clk;
  wire [179:0] i__payload;
  wire [83:0] \i__payload$23 ;
  wire i__ready;
  wire \i__ready$31 ;
  wire i__valid;
  wire \i__valid$29 ;
  input i_area;
  wire i_area;
  input [7:0] i_areas;
  wire [7:0] i_areas;
  input [179:0] i_pass__payload;
  wire [179:0] i_pass__payload;
  output i_pass__ready;
  wire i_pass__ready;
  input i_pass__valid;
  wire i_pass__valid;
  input i_set;
  wire i_set;
  input [31:0] i_word__payload;
  wire [31:0] i_word__payload;
  output i_word__ready;
  wire i_word__ready;
  input i_word__valid;
  wire i_word__valid;
  wire [179:0] o__payload;
  wire [47:0] \o__payload$34 ;
  wire o__ready;
  wire \o__ready$33 ;
  wire o__valid;
  wire \o__valid$32 ;
  output o_column__payload;
  wire o_column__payload;
  input o_column__ready;
  wire o_column__ready;
  output o_column__valid;
  wire o_column__valid;
  output o_done;
  wire o_done;
  output o_final;
  wire o_final;
  output [47:0] o_write__payload;
  wire [47:0] o_write__payload;
  input o_write__ready;
  wire o_write__ready;
  output o_write__valid;
  wire o_write__valid;
  output o_written;
  wire o_written;
  input rst;
  wire rst;
  wire start;
  assign \$1  = ~ \$signal ;
  assign \$2  = o__valid & \$1 ;
  assign \$3  = ~ i_pass__payload[0];
  assign \$4  = | areas;
  assign \$5  = \$3  | \$4 ;
  assign start = \$2  & \$5 ;
  assign \$6  = \$signal  | start;
  assign \i__valid$29  = o__valid & \$6 ;
  assign o_written = i_word__valid & o_write__ready;
  assign o_done = o_written & \$15 [0];
  assign o_final = o_done & i_pass__payload[1];
  assign \$7  = \$signal  | start;
  assign \$8  = ~ o__ready;
  assign \$9  = \$7  & \$8 ;
  assign \$10  = areas + i_area;
  assign \$11  = start & i_pass__payload[0];
  assign \$12  = \$10  - \$11 ;
  always @(posedge clk)
    \$signal  <= \$13 ;
  always @(posedge clk)
    areas <= \$14 ;
  \psum_writer.accepted  accepted (
    .clk(clk),
    .i__ready(i_pass__ready),
    .i__valid(i_pass__valid),
    .level(o__valid),
    .o__payload(i_pass__payload),
    .o__ready(o__ready),
    .rst(rst)
  );
  \psum_writer.nest  nest (
    .began_2(\$17 ),
    .clk(clk),
    .i__payload(\i__payload$23 ),
    .i__ready(o__ready),
    .i__valid(\i__valid$29 ),
    .o__ready(o_column__ready),
    .o__valid(o_column__valid),
    .\port$158$0 (\$15 ),
    .\port$162$0 (\$16 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$13  = \$9 ;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$14  = \$12 [7:0];
    if (i_set) begin
      \$14  = i_areas;
    end
    if (rst) begin
      \$14  = 8'h00;
    end
  end
  assign i__payload = i_pass__payload;
  assign i__valid = i_pass__valid;
  assign i__ready = i_pass__ready;
  assign o__payload = i_pass__payload;
  assign \i__ready$31  = o__ready;
  assign \o__valid$32  = o_column__valid;
  assign \o__ready$33  = o_column__ready;
  assign \o__payload$34  = { \$15 , \$16 , \$17  };
  assign o_column__payload = 1'h0;
  assign i_word__ready = o_write__ready;
  assign o_write__valid = i_word__valid;
  assign o_write__payload[47:16] = i_word__payload;
  assign o_write__payload[15:0] = { 5'h00, \$17  };
  assign \i__payload$23 [10:0] = i_pass__payload[174:164];
  assign \i__payload$23 [73:63] = 11'h001;
  assign \i__payload$23 [40:31] = i_pass__payload[45:36];
  assign \i__payload$23 [62:52] = i_pass__payload[126:116];
  assign \i__payload$23 [30:21] = i_pass__payload[29:20];
  assign \i__payload$23 [51:41] = i_pass__payload[110:100];
  assign \i__payload$23 [20:11] = i_pass__payload[13:4];
  assign \i__payload$23 [83:74] = 10'h000;
endmodule

module \psum_writer.accepted (rst, o__payload, i__valid, i__ready, o__ready, level, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  input clk;
  wire clk;
  wire [179:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  output level;
  reg level = 1'h0;
  input [179:0] o__payload;
  wire [179:0] o__payload;
  input o__ready;
  wire o__ready;
  (* init = 1'h0 *)
  wire o__valid;
  input rst;
  wire rst;
  assign i__ready = ~ level;
  assign \$1  = level & o__ready;
  always @(posedge clk)
    level <= \$2 ;
  always @* begin
    if (\$wake ) begin end
    \$2  = level;
    if (i__valid) begin
      \$2  = 1'h1;
    end
    if (\$1 ) begin
      \$2  = 1'h0;
    end
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  assign o__valid = level;
  assign i__payload = o__payload;
endmodule

module \psum_writer.nest (rst, o__ready, i__valid, i__ready, i__payload, \port$158$0 , \port$162$0 , o__valid, began_2, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [10:0] \$12 ;
  wire \$13 ;
  wire [10:0] \$14 ;
  wire \$15 ;
  wire [10:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [10:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire [10:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [10:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire [10:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire [10:0] \$35 ;
  wire [10:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [11:0] \$39 ;
  wire \$4 ;
  wire [10:0] \$40 ;
  wire [10:0] \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire [11:0] \$44 ;
  wire [10:0] \$45 ;
  wire [10:0] \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire [10:0] \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [11:0] \$52 ;
  wire [10:0] \$53 ;
  wire [10:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [11:0] \$57 ;
  wire [10:0] \$58 ;
  wire [10:0] \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire \$61 ;
  wire [11:0] \$62 ;
  wire [10:0] \$63 ;
  wire [10:0] \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire [10:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [11:0] \$70 ;
  wire [10:0] \$71 ;
  wire [10:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [11:0] \$75 ;
  wire [10:0] \$76 ;
  wire [10:0] \$77 ;
  wire \$78 ;
  wire \$79 ;
  wire \$8 ;
  wire [11:0] \$80 ;
  wire [10:0] \$81 ;
  wire [10:0] \$82 ;
  wire [5:0] \$83 ;
  reg [30:0] \$84 ;
  reg [30:0] \$85  = 31'h00000000;
  reg \$86 ;
  reg [9:0] \$87 ;
  reg [9:0] \$88 ;
  reg [9:0] \$89 ;
  wire \$9 ;
  reg [2:0] \$90 ;
  reg [10:0] \$91 ;
  reg [10:0] \$92 ;
  reg [10:0] \$93 ;
  wire \$signal ;
  wire \$signal$2 ;
  reg [9:0] ahead_0 = 10'h000;
  reg [9:0] ahead_1 = 10'h000;
  reg [9:0] ahead_2 = 10'h000;
  reg [10:0] began_0 = 11'h000;
  reg [10:0] began_1 = 11'h000;
  output [10:0] began_2;
  reg [10:0] began_2 = 11'h000;
  input clk;
  wire clk;
  reg [2:0] ends = 3'h7;
  wire go;
  input [83:0] i__payload;
  wire [83:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [47:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  output [5:0] \port$158$0 ;
  wire [5:0] \port$158$0 ;
  (* init = 31'h00000000 *)
  output [30:0] \port$162$0 ;
  wire [30:0] \port$162$0 ;
  input rst;
  wire rst;
  wire [2:0] single;
  assign \$4  = o__ready & \$3 ;
  assign go = o__valid ? \$4  : i__valid;
  assign \$5  = i__payload[20:11] == 1'h1;
  assign \$6  = i__payload[30:21] == 1'h1;
  assign \$7  = i__payload[40:31] == 1'h1;
  assign \$8  = & ends;
  assign \$9  = & ends[2:1];
  assign \$11  = go & \$83 [1];
  assign \$12  = ahead_0 + 1'h1;
  assign \$13  = go & \$83 [2];
  assign \$14  = ahead_1 + 1'h1;
  assign \$16  = ahead_2 + 1'h1;
  assign \$17  = go & \$83 [1];
  assign \$18  = ahead_0 == i__payload[20:11];
  assign \$19  = ends[0] ? \$5  : \$18 ;
  assign \$20  = \$85 [9:0] + 1'h1;
  assign \$21  = go & \$83 [2];
  assign \$22  = ahead_1 == i__payload[30:21];
  assign \$23  = ends[1] ? \$6  : \$22 ;
  assign \$24  = \$85 [19:10] + 1'h1;
  assign \$26  = ahead_2 == i__payload[40:31];
  assign \$27  = ends[2] ? \$7  : \$26 ;
  assign \$28  = \$85 [29:20] + 1'h1;
  assign \$29  = go & \$83 [1];
  assign \$30  = & ends;
  assign \$31  = \$30  ? i__payload[10:0] : 11'h000;
  assign \$32  = ~ ends[0];
  assign \$33  = \$83 [1] & \$32 ;
  assign \$34  = began_0 + i__payload[51:41];
  assign \$35  = \$33  ? \$34 [10:0] : 11'h000;
  assign \$36  = \$31  | \$35 ;
  assign \$37  = ~ ends[1];
  assign \$38  = \$83 [2] & \$37 ;
  assign \$39  = began_1 + i__payload[62:52];
  assign \$40  = \$38  ? \$39 [10:0] : 11'h000;
  assign \$41  = \$36  | \$40 ;
  assign \$42  = ~ ends[2];
  assign \$44  = began_2 + i__payload[73:63];
  assign \$45  = ends[2] ? 11'h000 : \$44 [10:0];
  assign \$46  = \$41  | \$45 ;
  assign \$47  = go & \$83 [2];
  assign \$48  = & ends;
  assign \$49  = \$48  ? i__payload[10:0] : 11'h000;
  assign \$50  = ~ ends[0];
  assign \$51  = \$83 [1] & \$50 ;
  assign \$52  = began_0 + i__payload[51:41];
  assign \$53  = \$51  ? \$52 [10:0] : 11'h000;
  assign \$54  = \$49  | \$53 ;
  assign \$55  = ~ ends[1];
  assign \$56  = \$83 [2] & \$55 ;
  assign \$57  = began_1 + i__payload[62:52];
  assign \$58  = \$56  ? \$57 [10:0] : 11'h000;
  assign \$59  = \$54  | \$58 ;
  assign \$60  = ~ ends[2];
  assign \$62  = began_2 + i__payload[73:63];
  assign \$63  = ends[2] ? 11'h000 : \$62 [10:0];
  assign \$64  = \$59  | \$63 ;
  assign \$66  = & ends;
  assign \$67  = \$66  ? i__payload[10:0] : 11'h000;
  assign \$68  = ~ ends[0];
  assign \$69  = \$83 [1] & \$68 ;
  assign \$70  = began_0 + i__payload[51:41];
  assign \$71  = \$69  ? \$70 [10:0] : 11'h000;
  assign \$72  = \$67  | \$71 ;
  assign \$73  = ~ ends[1];
  assign \$74  = \$83 [2] & \$73 ;
  assign \$75  = began_1 + i__payload[62:52];
  assign \$76  = \$74  ? \$75 [10:0] : 11'h000;
  assign \$77  = \$72  | \$76 ;
  assign \$78  = ~ ends[2];
  assign \$80  = began_2 + i__payload[73:63];
  assign \$81  = ends[2] ? 11'h000 : \$80 [10:0];
  assign \$82  = \$77  | \$81 ;
  always @(posedge clk)
    \$85  <= \$84 ;
  always @(posedge clk)
    o__valid <= \$86 ;
  always @(posedge clk)
    ahead_0 <= \$87 ;
  always @(posedge clk)
    ahead_1 <= \$88 ;
  always @(posedge clk)
    ahead_2 <= \$89 ;
  always @(posedge clk)
    ends <= \$90 ;
  always @(posedge clk)
    began_0 <= \$91 ;
  always @(posedge clk)
    began_1 <= \$92 ;
  always @(posedge clk)
    began_2 <= \$93 ;
  assign \$signal  = & ends;
  assign \$1  = ~ o__valid;
  assign \$signal$2  = o__ready | \$1 ;
  assign \$2  = o__valid & o__ready;
  assign i__ready = \$2  & \$signal ;
  assign \$3  = ~ \$signal ;
  always @* begin
    if (\$wake ) begin end
    \$84  = \$85 ;
    if (go) begin
      \$84 [30] = \$signal ;
    end
    if (\$17 ) begin
      \$84 [9:0] = \$20 [9:0];
      if (ends[0]) begin
        \$84 [9:0] = 10'h000;
      end
    end
    if (\$21 ) begin
      \$84 [19:10] = \$24 [9:0];
      if (ends[1]) begin
        \$84 [19:10] = 10'h000;
      end
    end
    if (\$25 ) begin
      \$84 [29:20] = \$28 [9:0];
      if (ends[2]) begin
        \$84 [29:20] = 10'h000;
      end
    end
    if (rst) begin
      \$84  = 31'h00000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$86  = o__valid;
    if (\$signal$2 ) begin
      \$86  = go;
    end
    if (rst) begin
      \$86  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$87  = ahead_0;
    if (\$11 ) begin
      \$87  = \$12 [9:0];
      if (ends[0]) begin
        \$87  = 10'h002;
      end
    end
    if (rst) begin
      \$87  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$88  = ahead_1;
    if (\$13 ) begin
      \$88  = \$14 [9:0];
      if (ends[1]) begin
        \$88  = 10'h002;
      end
    end
    if (rst) begin
      \$88  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$89  = ahead_2;
    if (\$15 ) begin
      \$89  = \$16 [9:0];
      if (ends[2]) begin
        \$89  = 10'h002;
      end
    end
    if (rst) begin
      \$89  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$90  = ends;
    if (\$17 ) begin
      \$90 [0] = \$19 ;
    end
    if (\$21 ) begin
      \$90 [1] = \$23 ;
    end
    if (\$25 ) begin
      \$90 [2] = \$27 ;
    end
    if (rst) begin
      \$90  = 3'h7;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$91  = began_0;
    if (\$29 ) begin
      \$91  = \$46 ;
    end
    if (rst) begin
      \$91  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$92  = began_1;
    if (\$47 ) begin
      \$92  = \$64 ;
    end
    if (rst) begin
      \$92  = 11'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$93  = began_2;
    if (\$65 ) begin
      \$93  = \$82 ;
    end
    if (rst) begin
      \$93  = 11'h000;
    end
  end
  assign o__payload = { \$83 , \$85 , began_2 };
  assign single = { \$7 , \$6 , \$5  };
  assign \port$158$0  = \$83 ;
  assign \port$162$0  = \$85 ;
  assign \$83 [2] = \$10 ;
  assign \$83 [1] = \$9 ;
  assign \$83 [0] = \$8 ;
  assign \$83 [5:3] = ends;
  assign \$10  = ends[2];
  assign \$15  = go;
  assign \$25  = go;
  assign \$43  = \$42 ;
  assign \$61  = \$60 ;
  assign \$65  = go;
  assign \$79  = \$78 ;
endmodule

module pe_array(rst, i_ifmap__payload, i_ifmap__valid, i_filter__payload, i_filter__valid, i_groups, i_psum__payload, i_psum__valid, i_column__payload, i_column__valid, o_psum__ready, i_params, i_loaded, i_ifmap__ready, i_filter__ready, i_psum__ready, i_column__ready, o_psum__payload, o_psum__valid, o_begun, o_ended
, o_filters_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg \$8 ;
  wire [3:0] active;
  input clk;
  wire clk;
  wire [17:0] i__0__payload;
  wire i__0__ready;
  wire i__0__valid;
  wire [62:0] i__payload;
  wire [36:0] \i__payload$54 ;
  wire [36:0] \i__payload$57 ;
  wire i__ready;
  wire \i__ready$56 ;
  wire \i__ready$59 ;
  wire i__valid;
  wire \i__valid$55 ;
  wire \i__valid$58 ;
  wire [3:0] i_active;
  input i_column__payload;
  wire i_column__payload;
  wire \i_column__payload$60 ;
  output i_column__ready;
  wire i_column__ready;
  wire \i_column__ready$62 ;
  input i_column__valid;
  wire i_column__valid;
  wire \i_column__valid$61 ;
  wire [15:0] i_filter__0;
  wire [15:0] i_filter__1;
  input [36:0] i_filter__payload;
  wire [36:0] i_filter__payload;
  output i_filter__ready;
  wire i_filter__ready;
  input i_filter__valid;
  wire i_filter__valid;
  input i_groups;
  wire i_groups;
  wire \i_groups$67 ;
  wire [36:0] i_ifmap__0__payload;
  wire i_ifmap__0__ready;
  wire i_ifmap__0__valid;
  wire [36:0] i_ifmap__1__payload;
  wire i_ifmap__1__ready;
  wire i_ifmap__1__valid;
  input [62:0] i_ifmap__payload;
  wire [62:0] i_ifmap__payload;
  output i_ifmap__ready;
  wire i_ifmap__ready;
  input i_ifmap__valid;
  wire i_ifmap__valid;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$71 ;
  input [79:0] i_params;
  wire [79:0] i_params;
  wire [51:0] \i_params$66 ;
  wire [27:0] \i_params$72 ;
  input [36:0] i_psum__payload;
  wire [36:0] i_psum__payload;
  wire [17:0] \i_psum__payload$23 ;
  output i_psum__ready;
  wire i_psum__ready;
  wire \i_psum__ready$28 ;
  input i_psum__valid;
  wire i_psum__valid;
  wire \i_psum__valid$25 ;
  wire [15:0] o__0__0;
  wire [36:0] o__0__0__payload;
  wire o__0__0__ready;
  wire o__0__0__valid;
  wire [17:0] o__0__payload;
  wire o__0__ready;
  wire o__0__valid;
  wire [15:0] o__1__0;
  wire [36:0] o__1__0__payload;
  wire o__1__0__ready;
  wire o__1__0__valid;
  wire [31:0] o__payload;
  wire o__ready;
  wire o__valid;
  output o_begun;
  reg o_begun = 1'h0;
  wire \o_begun$73 ;
  output o_ended;
  reg o_ended = 1'h0;
  wire \o_ended$74 ;
  output o_filters_idle;
  wire o_filters_idle;
  wire o_idle;
  output [31:0] o_psum__payload;
  wire [31:0] o_psum__payload;
  wire [17:0] \o_psum__payload$30 ;
  input o_psum__ready;
  wire o_psum__ready;
  wire \o_psum__ready$33 ;
  output o_psum__valid;
  wire o_psum__valid;
  wire \o_psum__valid$32 ;
  input rst;
  wire rst;
  assign \$2  = i_params[15:14] > 1'h1;
  assign \$3  = i_params[55:54] > 1'h0;
  assign \$4  = i_params[55:54] > 1'h1;
  always @(posedge clk)
    o_begun <= \$7 ;
  always @(posedge clk)
    o_ended <= \$8 ;
  assign \$1  = i_params[15:14] > 1'h0;
  psum_collector collector (
    .clk(clk),
    .i__0__payload(i__0__payload),
    .i__0__ready(\o_psum__ready$33 ),
    .i__0__valid(i__0__valid),
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
    .i_filter__0(i_filter__0),
    .i_filter__1(i_filter__1),
    .i_ifmap__0__payload(i_ifmap__0__payload),
    .i_ifmap__0__ready(o__0__0__ready),
    .i_ifmap__0__valid(i_ifmap__0__valid),
    .i_ifmap__1__payload(i_ifmap__1__payload),
    .i_ifmap__1__ready(o__1__0__ready),
    .i_ifmap__1__valid(i_ifmap__1__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$72 ),
    .i_psum__payload(\i_psum__payload$23 ),
    .i_psum__ready(o__0__ready),
    .i_psum__valid(\i_psum__valid$25 ),
    .o_begun(\o_begun$73 ),
    .o_ended(\o_ended$74 ),
    .o_psum__payload(i__0__payload),
    .o_psum__ready(\o_psum__ready$33 ),
    .o_psum__valid(i__0__valid),
    .rst(rst)
  );
  psum_feeder feeder (
    .clk(clk),
    .i__payload(i_psum__payload),
    .i__ready(i_psum__ready),
    .i__valid(i_psum__valid),
    .o__0__payload(\i_psum__payload$23 ),
    .o__0__ready(o__0__ready),
    .o__0__valid(\i_psum__valid$25 ),
    .rst(rst)
  );
  filter_network filters (
    .clk(clk),
    .i__payload(i_filter__payload),
    .i__ready(i_filter__ready),
    .i__valid(i_filter__valid),
    .i_groups(i_groups),
    .o__0__0(i_filter__0),
    .o__1__0(i_filter__1),
    .o_idle(o_filters_idle),
    .rst(rst)
  );
  ifmap_router router (
    .clk(clk),
    .i__payload(i_ifmap__payload),
    .i__ready(i_ifmap__ready),
    .i__valid(i_ifmap__valid),
    .i_params(\i_params$66 ),
    .o__0__0__payload(i_ifmap__0__payload),
    .o__0__0__ready(o__0__0__ready),
    .o__0__0__valid(i_ifmap__0__valid),
    .o__1__0__payload(i_ifmap__1__payload),
    .o__1__0__ready(o__1__0__ready),
    .o__1__0__valid(i_ifmap__1__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$7  = \$5 ;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$8  = \$6 ;
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  assign o__0__payload = \i_psum__payload$23 ;
  assign o__0__valid = \i_psum__valid$25 ;
  assign \i_psum__ready$28  = o__0__ready;
  assign \o_psum__payload$30  = i__0__payload;
  assign \o_psum__valid$32  = i__0__valid;
  assign i__0__ready = \o_psum__ready$33 ;
  assign o__0__0__payload = i_ifmap__0__payload;
  assign o__0__0__valid = i_ifmap__0__valid;
  assign i_ifmap__0__ready = o__0__0__ready;
  assign o__0__0 = i_filter__0;
  assign o__1__0__payload = i_ifmap__1__payload;
  assign o__1__0__valid = i_ifmap__1__valid;
  assign i_ifmap__1__ready = o__1__0__ready;
  assign o__1__0 = i_filter__1;
  assign i__payload = i_ifmap__payload;
  assign i__valid = i_ifmap__valid;
  assign i__ready = i_ifmap__ready;
  assign \i__payload$54  = i_filter__payload;
  assign \i__valid$55  = i_filter__valid;
  assign \i__ready$56  = i_filter__ready;
  assign \i__payload$57  = i_psum__payload;
  assign \i__valid$58  = i_psum__valid;
  assign \i__ready$59  = i_psum__ready;
  assign \i_column__payload$60  = i_column__payload;
  assign \i_column__valid$61  = i_column__valid;
  assign \i_column__ready$62  = i_column__ready;
  assign o__payload = o_psum__payload;
  assign o__valid = o_psum__valid;
  assign o__ready = o_psum__ready;
  assign \i_groups$67  = i_groups;
  assign o_idle = o_filters_idle;
  assign i_active = active;
  assign \i_loaded$71  = i_loaded;
  assign \i_params$72 [27:14] = i_params[53:40];
  assign \i_params$72 [13:0] = i_params[13:0];
  assign active[3:2] = { \$4 , \$3  };
  assign active[1:0] = { \$2 , \$1  };
  assign \i_params$66 [51:26] = i_params[79:54];
  assign \i_params$66 [25:0] = i_params[39:14];
  assign \$5  = \o_begun$73 ;
  assign \$6  = \o_ended$74 ;
endmodule

module global_buffer(rst, i_write__0__payload, i_write__0__valid, i_write__1__payload, i_write__1__valid, i_read__0__payload, i_read__0__valid, i_read__1__payload, i_read__1__valid, i_read__2__payload, i_read__2__valid, o_read__0__ready, o_read__1__ready, o_read__2__ready, i_write__0__ready, i_write__1__ready, i_read__0__ready, i_read__1__ready, i_read__2__ready, o_read__0__payload, o_read__0__valid
, o_read__1__payload, o_read__1__valid, o_read__2__payload, o_read__2__valid, grants, waits, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire \$100 ;
  wire \$101 ;
  wire [4:0] \$102 ;
  wire \$103 ;
  wire \$104 ;
  wire [4:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [4:0] \$108 ;
  reg [3:0] \$109 ;
  wire [5:0] \$11 ;
  reg [3:0] \$110 ;
  reg [3:0] \$111 ;
  reg [3:0] \$112 ;
  reg [3:0] \$113 ;
  reg \$114 ;
  reg \$115 ;
  reg \$116 ;
  wire \$12 ;
  wire [5:0] \$13 ;
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
  wire [4:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [9:0] \$34 ;
  wire [9:0] \$35 ;
  wire [9:0] \$36 ;
  wire [9:0] \$37 ;
  wire [9:0] \$38 ;
  wire [9:0] \$39 ;
  wire \$4 ;
  wire [9:0] \$40 ;
  wire [9:0] \$41 ;
  wire [9:0] \$42 ;
  wire [31:0] \$43 ;
  wire [31:0] \$44 ;
  wire [31:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire [5:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
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
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire [5:0] \$7 ;
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
  wire [5:0] \$9 ;
  wire \$90 ;
  wire [31:0] \$91 ;
  wire [31:0] \$92 ;
  wire [31:0] \$93 ;
  wire \$94 ;
  wire \$95 ;
  wire [4:0] \$96 ;
  wire \$97 ;
  wire \$98 ;
  wire [4:0] \$99 ;
  wire [4:0] \$signal ;
  wire \$signal$36 ;
  wire [9:0] address;
  input clk;
  wire clk;
  wire enable;
  output [4:0] grants;
  wire [4:0] grants;
  wire [4:0] here_0;
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
  input [47:0] i_write__0__payload;
  wire [47:0] i_write__0__payload;
  output i_write__0__ready;
  wire i_write__0__ready;
  input i_write__0__valid;
  wire i_write__0__valid;
  input [47:0] i_write__1__payload;
  wire [47:0] i_write__1__payload;
  output i_write__1__ready;
  wire i_write__1__ready;
  input i_write__1__valid;
  wire i_write__1__valid;
  wire [4:0] may;
  wire [31:0] o__payload;
  wire [31:0] \o__payload$61 ;
  wire [31:0] \o__payload$68 ;
  wire o__ready;
  wire \o__ready$63 ;
  wire \o__ready$70 ;
  wire o__valid;
  wire \o__valid$62 ;
  wire \o__valid$69 ;
  output [31:0] o_read__0__payload;
  wire [31:0] o_read__0__payload;
  input o_read__0__ready;
  wire o_read__0__ready;
  output o_read__0__valid;
  wire o_read__0__valid;
  output [31:0] o_read__1__payload;
  wire [31:0] o_read__1__payload;
  input o_read__1__ready;
  wire o_read__1__ready;
  output o_read__1__valid;
  wire o_read__1__valid;
  output [31:0] o_read__2__payload;
  wire [31:0] o_read__2__payload;
  input o_read__2__ready;
  wire o_read__2__ready;
  output o_read__2__valid;
  wire o_read__2__valid;
  wire [7:0] place_0;
  wire [7:0] place_1;
  wire [7:0] place_2;
  wire [7:0] place_3;
  wire [7:0] place_4;
  wire put;
  wire \put$58 ;
  wire \put$65 ;
  wire [31:0] read_data;
  wire [4:0] room;
  wire \room$49 ;
  wire \room$57 ;
  wire \room$64 ;
  input rst;
  wire rst;
  reg source_0 = 1'h0;
  reg source_1 = 1'h0;
  reg source_2 = 1'h0;
  wire [4:0] urgent;
  reg [3:0] waited_0 = 4'h0;
  reg [3:0] waited_1 = 4'h0;
  reg [3:0] waited_2 = 4'h0;
  reg [3:0] waited_3 = 4'h0;
  reg [3:0] waited_4 = 4'h0;
  output [4:0] waits;
  wire [4:0] waits;
  wire [4:0] wants_bank_0;
  wire [31:0] word;
  wire [31:0] \word$59 ;
  wire [31:0] \word$66 ;
  wire write;
  wire [31:0] write_data;
  assign \$signal  = { i_write__1__valid, i_read__2__valid, i_read__1__valid, i_read__0__valid, i_write__0__valid } & room;
  assign \$1  = ~ grants;
  assign waits = \$signal  & \$1 ;
  assign \$2  = | urgent;
  assign \$signal$36  = ~ \$2 ;
  assign \$3  = urgent | { \$signal$36 , \$signal$36 , \$signal$36 , \$signal$36 , \$signal$36  };
  assign may = \$signal  & \$3 ;
  assign \$4  = { i_write__0__payload[15:12], i_write__0__payload[1:0] } < 1'h0;
  assign \$5  = \$4  ? { i_write__0__payload[15:12], i_write__0__payload[1:0] } : i_write__0__payload[15:10];
  assign \$6  = { i_read__0__payload[15:12], i_read__0__payload[1:0] } < 1'h0;
  assign \$7  = \$6  ? { i_read__0__payload[15:12], i_read__0__payload[1:0] } : i_read__0__payload[15:10];
  assign \$8  = { i_read__1__payload[15:12], i_read__1__payload[1:0] } < 1'h0;
  assign \$9  = \$8  ? { i_read__1__payload[15:12], i_read__1__payload[1:0] } : i_read__1__payload[15:10];
  assign \$10  = { i_read__2__payload[15:12], i_read__2__payload[1:0] } < 1'h0;
  assign \$11  = \$10  ? { i_read__2__payload[15:12], i_read__2__payload[1:0] } : i_read__2__payload[15:10];
  assign \$12  = { i_write__1__payload[15:12], i_write__1__payload[1:0] } < 1'h0;
  assign \$13  = \$12  ? { i_write__1__payload[15:12], i_write__1__payload[1:0] } : i_write__1__payload[15:10];
  assign \$14  = ! \$5 ;
  assign \$15  = may[0] & \$14 ;
  assign \$18  = ! \$7 ;
  assign \$19  = may[1] & \$18 ;
  assign \$20  = ! wants_bank_0[0];
  assign \$21  = wants_bank_0[1] & \$20 ;
  assign \$22  = ! \$9 ;
  assign \$23  = may[2] & \$22 ;
  assign \$24  = ! wants_bank_0[1:0];
  assign \$25  = wants_bank_0[2] & \$24 ;
  assign \$26  = ! \$11 ;
  assign \$27  = may[3] & \$26 ;
  assign \$28  = ! wants_bank_0[2:0];
  assign \$29  = wants_bank_0[3] & \$28 ;
  assign \$30  = ! \$13 ;
  assign \$31  = may[4] & \$30 ;
  assign \$32  = ! wants_bank_0[3:0];
  assign \$33  = wants_bank_0[4] & \$32 ;
  assign enable = | wants_bank_0;
  assign write = | { here_0[4], here_0[0] };
  assign \$34  = here_0[0] ? i_write__0__payload[9:0] : 10'h000;
  assign \$36  = here_0[1] ? i_read__0__payload[9:0] : 10'h000;
  assign \$37  = \$35  | \$36 ;
  assign \$38  = here_0[2] ? i_read__1__payload[9:0] : 10'h000;
  assign \$39  = \$37  | \$38 ;
  assign \$40  = here_0[3] ? i_read__2__payload[9:0] : 10'h000;
  assign \$41  = \$39  | \$40 ;
  assign \$42  = here_0[4] ? i_write__1__payload[9:0] : 10'h000;
  assign address = \$41  | \$42 ;
  assign \$43  = here_0[0] ? i_write__0__payload[47:16] : 32'd0;
  assign \$45  = here_0[4] ? i_write__1__payload[47:16] : 32'd0;
  assign write_data = \$44  | \$45 ;
  assign \$47  = \$5  < 1'h1;
  assign \$51  = \$5  == \$7 ;
  assign \$52  = may[0] & \$51 ;
  assign \$54  = \$7  < 1'h1;
  assign \$55  = \$53  & \$54 ;
  assign \$56  = ~ \$55 ;
  assign \$57  = may[1] & \$56 ;
  assign \$58  = \$5  == \$9 ;
  assign \$59  = may[0] & \$58 ;
  assign \$60  = \$7  == \$9 ;
  assign \$61  = may[1] & \$60 ;
  assign \$62  = | { \$61 , \$59  };
  assign \$63  = \$9  < 1'h1;
  assign \$64  = \$62  & \$63 ;
  assign \$65  = ~ \$64 ;
  assign \$66  = may[2] & \$65 ;
  assign \$67  = \$5  == \$11 ;
  assign \$68  = may[0] & \$67 ;
  assign \$69  = \$7  == \$11 ;
  assign \$70  = may[1] & \$69 ;
  assign \$71  = \$9  == \$11 ;
  assign \$72  = may[2] & \$71 ;
  assign \$73  = | { \$72 , \$70 , \$68  };
  assign \$74  = \$11  < 1'h1;
  assign \$75  = \$73  & \$74 ;
  assign \$76  = ~ \$75 ;
  assign \$77  = may[3] & \$76 ;
  assign \$78  = \$5  == \$13 ;
  assign \$79  = may[0] & \$78 ;
  assign \$80  = \$7  == \$13 ;
  assign \$81  = may[1] & \$80 ;
  assign \$82  = \$9  == \$13 ;
  assign \$83  = may[2] & \$82 ;
  assign \$84  = \$11  == \$13 ;
  assign \$85  = may[3] & \$84 ;
  assign \$86  = | { \$85 , \$83 , \$81 , \$79  };
  assign \$87  = \$13  < 1'h1;
  assign \$88  = \$86  & \$87 ;
  assign \$89  = ~ \$88 ;
  assign \$90  = may[4] & \$89 ;
  assign \$91  = source_0 ? read_data : 32'd0;
  assign \$92  = source_1 ? read_data : 32'd0;
  assign \$93  = source_2 ? read_data : 32'd0;
  assign \$94  = ~ waits[0];
  assign \$95  = ~ urgent[0];
  assign \$96  = waited_0 + 1'h1;
  assign \$97  = ~ waits[1];
  assign \$98  = ~ urgent[1];
  assign \$99  = waited_1 + 1'h1;
  assign \$100  = ~ waits[2];
  assign \$101  = ~ urgent[2];
  assign \$102  = waited_2 + 1'h1;
  assign \$103  = ~ waits[3];
  assign \$104  = ~ urgent[3];
  assign \$105  = waited_3 + 1'h1;
  assign \$106  = ~ waits[4];
  assign \$107  = ~ urgent[4];
  assign \$108  = waited_4 + 1'h1;
  always @(posedge clk)
    waited_0 <= \$109 ;
  always @(posedge clk)
    waited_1 <= \$110 ;
  always @(posedge clk)
    waited_2 <= \$111 ;
  always @(posedge clk)
    waited_3 <= \$112 ;
  always @(posedge clk)
    waited_4 <= \$113 ;
  always @(posedge clk)
    source_0 <= \$114 ;
  always @(posedge clk)
    source_1 <= \$115 ;
  always @(posedge clk)
    source_2 <= \$116 ;
  lacuna_ram_1rw_1024x32 bank_0 (
    .address(address),
    .clk(clk),
    .enable(enable),
    .read_data(read_data),
    .write(write),
    .write_data(write_data)
  );
  \global_buffer.responses_0  responses_0 (
    .clk(clk),
    .i__payload(word),
    .o__payload(o_read__0__payload),
    .o__ready(o_read__0__ready),
    .o__valid(o_read__0__valid),
    .put(grants[1]),
    .room(\room$49 ),
    .rst(rst)
  );
  \global_buffer.responses_1  responses_1 (
    .clk(clk),
    .i__payload(\word$59 ),
    .o__payload(o_read__1__payload),
    .o__ready(o_read__1__ready),
    .o__valid(o_read__1__valid),
    .put(grants[2]),
    .room(\room$57 ),
    .rst(rst)
  );
  \global_buffer.responses_2  responses_2 (
    .clk(clk),
    .i__payload(\word$66 ),
    .o__payload(o_read__2__payload),
    .o__ready(o_read__2__ready),
    .o__valid(o_read__2__valid),
    .put(grants[3]),
    .room(\room$64 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$109  = waited_0;
    if (\$94 ) begin
      \$109  = 4'h0;
    end else if (\$95 ) begin
      \$109  = \$96 [3:0];
    end
    if (rst) begin
      \$109  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$110  = waited_1;
    if (\$97 ) begin
      \$110  = 4'h0;
    end else if (\$98 ) begin
      \$110  = \$99 [3:0];
    end
    if (rst) begin
      \$110  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$111  = waited_2;
    if (\$100 ) begin
      \$111  = 4'h0;
    end else if (\$101 ) begin
      \$111  = \$102 [3:0];
    end
    if (rst) begin
      \$111  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$112  = waited_3;
    if (\$103 ) begin
      \$112  = 4'h0;
    end else if (\$104 ) begin
      \$112  = \$105 [3:0];
    end
    if (rst) begin
      \$112  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$113  = waited_4;
    if (\$106 ) begin
      \$113  = 4'h0;
    end else if (\$107 ) begin
      \$113  = \$108 [3:0];
    end
    if (rst) begin
      \$113  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$114  = here_0[1];
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$115  = here_0[2];
    if (rst) begin
      \$115  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$116  = here_0[3];
    if (rst) begin
      \$116  = 1'h0;
    end
  end
  assign place_0 = { 2'h0, \$5  };
  assign place_1 = { 2'h0, \$7  };
  assign place_2 = { 2'h0, \$9  };
  assign place_3 = { 2'h0, \$11  };
  assign place_4 = { 2'h0, \$13  };
  assign put = grants[1];
  assign o__payload = o_read__0__payload;
  assign o__valid = o_read__0__valid;
  assign o__ready = o_read__0__ready;
  assign \put$58  = grants[2];
  assign \o__payload$61  = o_read__1__payload;
  assign \o__valid$62  = o_read__1__valid;
  assign \o__ready$63  = o_read__1__ready;
  assign \put$65  = grants[3];
  assign \o__payload$68  = o_read__2__payload;
  assign \o__valid$69  = o_read__2__valid;
  assign \o__ready$70  = o_read__2__ready;
  assign i_write__0__ready = grants[0];
  assign i_write__1__ready = grants[4];
  assign i_read__0__ready = grants[1];
  assign i_read__1__ready = grants[2];
  assign i_read__2__ready = grants[3];
  assign room[3] = \room$64 ;
  assign room[2] = \room$57 ;
  assign room[1] = \room$49 ;
  assign { room[4], room[0] } = 2'h3;
  assign grants[4] = \$90 ;
  assign grants[3] = \$77 ;
  assign grants[2] = \$66 ;
  assign grants[1] = \$57 ;
  assign grants[0] = \$50 ;
  assign here_0[4] = \$33 ;
  assign here_0[3] = \$29 ;
  assign here_0[2] = \$25 ;
  assign here_0[1] = \$21 ;
  assign here_0[0] = \$17 ;
  assign wants_bank_0[4] = \$31 ;
  assign wants_bank_0[3] = \$27 ;
  assign wants_bank_0[2] = \$23 ;
  assign wants_bank_0[1] = \$19 ;
  assign wants_bank_0[0] = \$15 ;
  assign urgent[4] = waited_4[3];
  assign urgent[3] = waited_3[3];
  assign urgent[2] = waited_2[3];
  assign urgent[1] = waited_1[3];
  assign urgent[0] = waited_0[3];
  assign \$46  = 1'h0;
  assign \$48  = 1'h0;
  assign \$49  = 1'h1;
  assign \$50  = may[0];
  assign \$53  = \$52 ;
  assign \$16  = 1'h1;
  assign \$17  = \$15 ;
  assign \$35  = \$34 ;
  assign \$44  = \$43 ;
  assign word = \$91 ;
  assign \word$59  = \$92 ;
  assign \word$66  = \$93 ;
endmodule

module \global_buffer.responses_0 (rst, o__ready, i__payload, room, o__valid, put, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  reg \$3 ;
  reg busy = 1'h0;
  input clk;
  wire clk;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  reg i__valid = 1'h0;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  wire [31:0] \o__payload$1 ;
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
  wire [31:0] word;
  assign room = ~ busy;
  assign \$1  = o__valid & o__ready;
  always @(posedge clk)
    i__valid <= \$2 ;
  always @(posedge clk)
    busy <= \$3 ;
  \global_buffer.responses_0.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$2  = put;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$3  = busy;
    if (\$1 ) begin
      \$3  = 1'h0;
    end
    if (put) begin
      \$3  = 1'h1;
    end
    if (rst) begin
      \$3  = 1'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
  assign word = i__payload;
endmodule

module \global_buffer.responses_0.queue (rst, o__ready, i__payload, o__valid, i__valid, o__payload, clk);
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

module \global_buffer.responses_1 (rst, o__ready, i__payload, room, o__valid, put, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  reg \$3 ;
  reg busy = 1'h0;
  input clk;
  wire clk;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  reg i__valid = 1'h0;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  wire [31:0] \o__payload$1 ;
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
  wire [31:0] word;
  assign room = ~ busy;
  assign \$1  = o__valid & o__ready;
  always @(posedge clk)
    i__valid <= \$2 ;
  always @(posedge clk)
    busy <= \$3 ;
  \global_buffer.responses_1.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$2  = put;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$3  = busy;
    if (\$1 ) begin
      \$3  = 1'h0;
    end
    if (put) begin
      \$3  = 1'h1;
    end
    if (rst) begin
      \$3  = 1'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
  assign word = i__payload;
endmodule

module \global_buffer.responses_1.queue (rst, o__ready, i__payload, o__valid, i__valid, o__payload, clk);
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

module \global_buffer.responses_2 (rst, o__ready, i__payload, room, o__valid, put, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  reg \$2 ;
  reg \$3 ;
  reg busy = 1'h0;
  input clk;
  wire clk;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  reg i__valid = 1'h0;
  output [31:0] o__payload;
  wire [31:0] o__payload;
  wire [31:0] \o__payload$1 ;
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
  wire [31:0] word;
  assign room = ~ busy;
  assign \$1  = o__valid & o__ready;
  always @(posedge clk)
    i__valid <= \$2 ;
  always @(posedge clk)
    busy <= \$3 ;
  \global_buffer.responses_2.queue  queue (
    .clk(clk),
    .i__payload(i__payload),
    .i__valid(i__valid),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$2  = put;
    if (rst) begin
      \$2  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$3  = busy;
    if (\$1 ) begin
      \$3  = 1'h0;
    end
    if (put) begin
      \$3  = 1'h1;
    end
    if (rst) begin
      \$3  = 1'h0;
    end
  end
  assign \o__payload$1  = o__payload;
  assign \o__valid$3  = o__valid;
  assign \o__ready$5  = o__ready;
  assign word = i__payload;
endmodule

module \global_buffer.responses_2.queue (rst, o__ready, i__payload, o__valid, i__valid, o__payload, clk);
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

module store_unit(rst, i__payload, i__valid, i_table_en, i_table_slot, i_table_index, i_table_data, i_final, o_request__ready, i_data__payload, i_data__valid, o__ready, i__ready, o_request__payload, o_request__valid, i_data__ready, o__payload, o__valid, o_done, o_release, o_waiting
, o_values, o_zeros, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [15:0] \$10 ;
  wire \$11 ;
  wire [15:0] \$12 ;
  wire [15:0] \$13 ;
  wire [15:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire [10:0] \$18 ;
  wire [15:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire [11:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [10:0] \$25 ;
  wire \$26 ;
  reg \$27 ;
  reg [9:0] \$28 ;
  reg [9:0] \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg \$31 ;
  wire [2:0] \$32 ;
  wire \$33 ;
  wire [30:0] \$34 ;
  wire \$35 ;
  wire [15:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  wire \$signal$38 ;
  wire [15:0] base;
  input clk;
  wire clk;
  wire coded;
  wire done;
  reg [9:0] finals = 10'h000;
  reg [1:0] fsm_state = 2'h0;
  input [143:0] i__payload;
  wire [143:0] i__payload;
  wire [34:0] \i__payload$27 ;
  wire [8:0] \i__payload$32 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$30 ;
  wire \i__ready$37 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$28 ;
  wire \i__valid$34 ;
  input [31:0] i_data__payload;
  wire [31:0] i_data__payload;
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  wire [18:0] \o__payload$24 ;
  wire [8:0] \o__payload$33 ;
  wire [32:0] \o__payload$39 ;
  input o__ready;
  wire o__ready;
  wire \o__ready$31 ;
  wire \o__ready$36 ;
  wire \o__ready$58 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$25 ;
  wire \o__valid$35 ;
  wire \o__valid$57 ;
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
  output [1:0] o_values;
  wire [1:0] o_values;
  output o_waiting;
  wire o_waiting;
  output [1:0] o_zeros;
  wire [1:0] o_zeros;
  wire [15:0] period;
  wire relu;
  wire rescale;
  reg [9:0] rows = 10'h000;
  wire [15:0] \rows$44 ;
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
  wire [7:0] zero_point;
  wire [7:0] \zero_point$56 ;
  assign \$1  = ~ \$signal ;
  assign o_request__valid = \o__valid$25  & \$1 ;
  assign done = i_data__valid & i_data__ready;
  assign \$2  = rows == 1'h1;
  assign \$signal$38  = \$33  & \$2 ;
  assign \$3  = \$15  & i__valid;
  assign \$6  = \$3  & \$5 ;
  assign \$7  = ! finals;
  assign o_waiting = \$6  & \$7 ;
  assign \$8  = \$15  & i__valid;
  assign \$9  = ~ o_waiting;
  assign start = \$8  & \$9 ;
  assign o_release = i__ready & \$11 ;
  assign \$15  = ! fsm_state;
  assign \$16  = fsm_state == 1'h1;
  assign i__ready = fsm_state == 2'h2;
  assign \$17  = o_request__valid & o_request__ready;
  assign \$18  = finals + i_final;
  assign \$21  = start & \$20 ;
  assign \$22  = \$18  - \$21 ;
  assign \$23  = o__valid & o__ready;
  assign \$24  = \$23  & \$33 ;
  assign \$25  = rows - 1'h1;
  assign \$26  = ~ slot;
  always @(posedge clk)
    \$signal  <= \$27 ;
  always @(posedge clk)
    finals <= \$28 ;
  always @(posedge clk)
    rows <= \$29 ;
  always @(posedge clk)
    fsm_state <= \$30 ;
  always @(posedge clk)
    slot <= \$31 ;
  \store_unit.encoder  encoder (
    .clk(clk),
    .coded(coded),
    .i__payload(\i__payload$32 ),
    .i__ready(\o__ready$36 ),
    .i__valid(\i__valid$34 ),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .\port$199$0 (\$33 ),
    .\port$207$0 (\$34 ),
    .rst(rst),
    .term(\$35 ),
    .zero_point(i__payload[103:96])
  );
  \store_unit.post  post (
    .clk(clk),
    .i__payload(\i__payload$27 ),
    .i__ready(i_data__ready),
    .i__valid(i_data__valid),
    .o__payload(\i__payload$32 ),
    .o__ready(\o__ready$36 ),
    .o__valid(\i__valid$34 ),
    .\port$0$68 (i__payload[103:64]),
    .relu(relu),
    .rst(rst),
    .slot(slot),
    .\write_data$13 (i_table_data),
    .write_enable(i_table_en),
    .write_index(i_table_index),
    .write_slot(i_table_slot)
  );
  \store_unit.walk  walk (
    .clk(clk),
    .o__ready(done),
    .o__valid(\o__valid$25 ),
    .\port$0$20 (i__payload[63:16]),
    .\port$178$0 (\$32 ),
    .\port$182$0 (o_request__payload),
    .rst(rst),
    .start(start)
  );
  always @* begin
    if (\$wake ) begin end
    \$27  = \$signal ;
    if (\$17 ) begin
      \$27  = 1'h1;
    end
    if (done) begin
      \$27  = 1'h0;
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$28  = \$22 [9:0];
    if (rst) begin
      \$28  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$29  = rows;
    casez (fsm_state)
      2'h0:
          if (start) begin
            \$29  = i__payload[41:32];
          end
      2'h1:
          if (\$24 ) begin
            \$29  = \$25 [9:0];
          end
    endcase
    if (rst) begin
      \$29  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$30  = fsm_state;
    casez (fsm_state)
      2'h0:
          if (start) begin
            \$30  = 2'h1;
          end
      2'h1:
          if (\$24 ) begin
            if (\$signal$38 ) begin
              \$30  = 2'h2;
            end
          end
      2'h2:
          \$30  = 2'h0;
    endcase
    if (rst) begin
      \$30  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$31  = slot;
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          \$31  = \$26 ;
    endcase
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  assign \o__payload$24  = { \$32 , o_request__payload };
  assign \i__valid$28  = i_data__valid;
  assign \i__ready$30  = i_data__ready;
  assign \o__ready$31  = done;
  assign \o__payload$33  = \i__payload$32 ;
  assign \o__valid$35  = \i__valid$34 ;
  assign \i__ready$37  = \o__ready$36 ;
  assign \o__payload$39  = { \$33 , \$35 , \$34  };
  assign base = i__payload[31:16];
  assign \rows$44  = i__payload[47:32];
  assign values = i__payload[63:48];
  assign period = i__payload[79:64];
  assign write_en = i_table_en;
  assign write_slot = i_table_slot;
  assign write_index = i_table_index;
  assign write_data = i_table_data;
  assign threshold = i__payload[95:80];
  assign zero_point = i__payload[103:96];
  assign \zero_point$56  = i__payload[103:96];
  assign \o__valid$57  = o__valid;
  assign \o__ready$58  = o__ready;
  assign o_done = i__ready;
  assign o_values = 2'h0;
  assign o_zeros = 2'h0;
  assign o__payload[48:33] = i__payload[143:128];
  assign o__payload[31:0] = { \$35 , \$34  };
  assign o__payload[32] = \$signal$38 ;
  assign \i__payload$27 [34] = \$32 [2];
  assign \i__payload$27 [33:32] = \$32 [1:0];
  assign \i__payload$27 [31:0] = i_data__payload;
  assign { \$4 [15:2], \$4 [0] } = 15'h0000;
  assign \$4 [1] = i__payload[1];
  assign \$5  = i__payload[1];
  assign { \$10 [15:3], \$10 [1:0] } = 15'h0000;
  assign \$10 [2] = i__payload[2];
  assign \$11  = i__payload[2];
  assign { \$12 [15:4], \$12 [2:0] } = 15'h0000;
  assign \$12 [3] = i__payload[3];
  assign relu = i__payload[3];
  assign { \$13 [15:5], \$13 [3:0] } = 15'h0000;
  assign \$13 [4] = i__payload[4];
  assign rescale = i__payload[4];
  assign \$14 [15:1] = 15'h0000;
  assign \$14 [0] = i__payload[0];
  assign coded = i__payload[0];
  assign { \$19 [15:2], \$19 [0] } = 15'h0000;
  assign \$19 [1] = i__payload[1];
  assign \$20  = i__payload[1];
endmodule

module \store_unit.encoder (rst, zero_point, o__ready, coded, i__valid, i__ready, i__payload, \port$199$0 , o__valid, \port$207$0 , term, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$11 ;
  wire \$12 ;
  wire [2:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg \$21 ;
  reg \$22  = 1'h0;
  reg \$23 ;
  reg [3:0] \$24 ;
  reg [1:0] \$25 ;
  reg [30:0] \$26 ;
  reg \$27 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [1:0] \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire \$signal ;
  reg [30:0] \$signal$13  = 31'h00000000;
  wire \$signal$5 ;
  input clk;
  wire clk;
  input coded;
  wire coded;
  wire complete;
  input [8:0] i__payload;
  wire [8:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [32:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  reg [1:0] place = 2'h0;
  (* init = 1'h0 *)
  output \port$199$0 ;
  wire \port$199$0 ;
  (* init = 31'h00000000 *)
  output [30:0] \port$207$0 ;
  wire [30:0] \port$207$0 ;
  input rst;
  wire rst;
  reg [3:0] run = 4'h0;
  output term;
  reg term = 1'h0;
  input [7:0] zero_point;
  wire [7:0] zero_point;
  assign \$1  = ~ o__valid;
  assign i__ready = \$1  | o__ready;
  assign \$signal  = i__valid & i__ready;
  assign \$2  = ~ coded;
  assign \$3  = i__payload[7:0] != zero_point;
  assign \$4  = \$2  | \$3 ;
  assign \$5  = & run;
  assign \$6  = \$4  | \$5 ;
  assign \$signal$5  = \$6  | i__payload[8];
  assign \$7  = coded ? 2'h1 : 2'h3;
  assign \$8  = place == \$7 ;
  assign complete = i__payload[8] | \$8 ;
  assign \$9  = ~ \$signal$5 ;
  assign \$10  = \$signal  & \$9 ;
  assign \$11  = run + 1'h1;
  assign \$12  = \$signal  & \$signal$5 ;
  assign \$13  = place + 1'h1;
  assign \$14  = ! place;
  assign \$15  = ! place;
  assign \$16  = place == 1'h1;
  assign \$17  = ! place;
  assign \$18  = place == 1'h1;
  assign \$19  = place == 2'h2;
  assign \$20  = place == 2'h3;
  always @(posedge clk)
    \$22  <= \$21 ;
  always @(posedge clk)
    o__valid <= \$23 ;
  always @(posedge clk)
    run <= \$24 ;
  always @(posedge clk)
    place <= \$25 ;
  always @(posedge clk)
    \$signal$13  <= \$26 ;
  always @(posedge clk)
    term <= \$27 ;
  always @* begin
    if (\$wake ) begin end
    \$21  = \$22 ;
    if (\$12 ) begin
      \$21  = i__payload[8];
    end
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$23  = o__valid;
    if (o__ready) begin
      \$23  = 1'h0;
    end
    if (\$12 ) begin
      \$23  = complete;
    end
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$24  = run;
    if (\$10 ) begin
      \$24  = \$11 [3:0];
    end
    if (\$12 ) begin
      \$24  = 4'h0;
    end
    if (rst) begin
      \$24  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$25  = place;
    if (\$12 ) begin
      \$25  = \$13 [1:0];
      if (complete) begin
        \$25  = 2'h0;
      end
    end
    if (rst) begin
      \$25  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = \$signal$13 ;
    if (\$12 ) begin
      if (\$14 ) begin
        \$26  = 31'h00000000;
      end
      (* full_case = 32'd1 *)
      if (coded) begin
        if (\$15 ) begin
          \$26 [11:0] = { i__payload[7:0], run };
        end
        if (\$16 ) begin
          \$26 [23:12] = { i__payload[7:0], run };
        end
      end else begin
        if (\$17 ) begin
          \$26 [7:0] = i__payload[7:0];
        end
        if (\$18 ) begin
          \$26 [15:8] = i__payload[7:0];
        end
        if (\$19 ) begin
          \$26 [23:16] = i__payload[7:0];
        end
        if (\$20 ) begin
          \$26 [30:24] = i__payload[6:0];
        end
      end
    end
    if (rst) begin
      \$26  = 31'h00000000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$27  = term;
    if (\$12 ) begin
      if (\$14 ) begin
        \$27  = 1'h0;
      end
      (* full_case = 32'd1 *)
      if (coded) begin
        \$27  = i__payload[8];
      end else begin
        if (\$20 ) begin
          \$27  = i__payload[7];
        end
      end
    end
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  assign o__payload = { \$22 , term, \$signal$13  };
  assign \port$199$0  = \$22 ;
  assign \port$207$0  = \$signal$13 ;
endmodule

module \store_unit.post (rst, \port$0$68 , write_enable, write_slot, write_index, \write_data$13 , i__valid, relu, o__valid, i__ready, o__ready, i__payload, slot, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [15:0] \$1 ;
  wire [1:0] \$10 ;
  wire [18:0] \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire [18:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [18:0] \$17 ;
  wire [18:0] \$18 ;
  wire \$19 ;
  wire [16:0] \$2 ;
  wire [18:0] \$20 ;
  wire \$21 ;
  wire [18:0] \$22 ;
  wire \$23 ;
  wire [18:0] \$24 ;
  wire \$25 ;
  wire [18:0] \$26 ;
  wire \$27 ;
  wire [18:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [18:0] \$30 ;
  wire \$31 ;
  wire [18:0] \$32 ;
  wire [7:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [1:0] \$36 ;
  wire [1:0] \$37 ;
  wire [3:0] \$38 ;
  wire \$39 ;
  wire [16:0] \$4 ;
  wire [3:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg [2:0] \$45 ;
  wire [5:0] \$46 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [15:0] \$signal ;
  reg \$signal$16  = 1'h0;
  wire \$signal$21 ;
  reg \$signal$26  = 1'h0;
  wire [15:0] biased;
  input clk;
  wire clk;
  wire ends;
  input [34:0] i__payload;
  wire [34:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg [2:0] index = 3'h0;
  wire [17:0] kept;
  output [8:0] o__payload;
  wire [8:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  wire [15:0] period;
  input [39:0] \port$0$68 ;
  wire [39:0] \port$0$68 ;
  wire [3:0] read_address;
  wire [15:0] read_data;
  wire read_enable;
  input relu;
  wire relu;
  input rst;
  wire rst;
  wire [17:0] scaled;
  input slot;
  wire slot;
  wire [15:0] threshold;
  wire [3:0] write_address;
  wire [15:0] write_data;
  input [53:0] \write_data$13 ;
  wire [53:0] \write_data$13 ;
  wire write_en;
  input write_enable;
  wire write_enable;
  input [2:0] write_index;
  wire [2:0] write_index;
  input write_slot;
  wire write_slot;
  wire [15:0] written;
  wire [7:0] zero_point;
  always @(posedge clk)
    index <= \$45 ;
  assign \$46  = \$signal$16  * 5'h10;
  assign \$1  = i__payload[31:0] >> \$46 ;
  assign \$2  = $signed(\$1 ) + $signed(\$signal );
  assign \$3  = $signed(\$2 [15:0]) < $signed({ 1'h0, \port$0$68 [31:16] });
  assign \$4  = - \port$0$68 [31:16];
  assign \$5  = $signed(\$2 [15:0]) > $signed(\$4 );
  assign \$6  = \$3  & \$5 ;
  assign \$7  = $signed(\$2 [15:0]) < $signed(1'h0);
  assign \$8  = relu & \$7 ;
  assign \$9  = \$6  | \$8 ;
  assign kept = \$9  ? 18'h00000 : { \$2 [15], \$2 [15], \$2 [15:0] };
  assign \$signal$21  = o__valid & o__ready;
  assign \$10  = \$signal$16  + 1'h1;
  assign ends = \$10  == i__payload[33:32];
  assign o__valid = i__valid & \$signal$26 ;
  assign \$11  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$12  = | \$11 [18:7];
  assign \$13  = ~ \$12 ;
  assign \$14  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$15  = & \$14 [18:7];
  assign \$16  = \$13  | \$15 ;
  assign \$17  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$18  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$19  = ~ \$18 [18];
  assign \$20  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$21  = ~ \$20 [18];
  assign \$22  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$23  = ~ \$22 [18];
  assign \$24  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$25  = ~ \$24 [18];
  assign \$26  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$27  = ~ \$26 [18];
  assign \$28  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$29  = ~ \$28 [18];
  assign \$30  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$31  = ~ \$30 [18];
  assign \$32  = $signed(kept) + $signed(\port$0$68 [39:32]);
  assign \$33  = \$16  ? \$17 [7:0] : { \$32 [18], \$31 , \$29 , \$27 , \$25 , \$23 , \$21 , \$19  };
  assign \$34  = ends & i__payload[34];
  assign i__ready = \$signal$21  & ends;
  assign \$35  = ~ \$signal$21 ;
  assign \$36  = \$signal$16  + 1'h1;
  assign \$37  = ends ? 2'h0 : \$36 ;
  assign \$38  = index + 1'h1;
  assign \$39  = ends & i__payload[34];
  assign \$40  = index + 1'h1;
  assign \$41  = \$40  == \port$0$68 [15:0];
  assign \$42  = \$39  | \$41 ;
  always @(posedge clk)
    \$signal$26  <= \$43 ;
  always @(posedge clk)
    \$signal$16  <= \$44 ;
  lacuna_ram_1r1w_16x16 ram (
    .clk(clk),
    .read_address({ slot, index }),
    .read_data(\$signal ),
    .read_enable(1'h1),
    .write_address({ write_slot, write_index }),
    .write_data(\write_data$13 [15:0]),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$45  = index;
    if (\$signal$21 ) begin
      \$45  = \$38 [2:0];
      if (\$42 ) begin
        \$45  = 3'h0;
      end
    end
    if (rst) begin
      \$45  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = \$35 ;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = \$signal$16 ;
    if (\$signal$21 ) begin
      \$44  = \$37 [0];
    end
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  assign read_enable = 1'h1;
  assign read_address = { slot, index };
  assign write_address = { write_slot, write_index };
  assign write_en = write_enable;
  assign write_data = \write_data$13 [15:0];
  assign written = \write_data$13 [15:0];
  assign read_data = \$signal ;
  assign biased = \$2 [15:0];
  assign scaled = { \$2 [15], \$2 [15], \$2 [15:0] };
  assign threshold = \port$0$68 [31:16];
  assign zero_point = \port$0$68 [39:32];
  assign period = \port$0$68 [15:0];
  assign o__payload[8] = \$34 ;
  assign o__payload[7:0] = \$33 ;
endmodule

module \store_unit.walk (rst, \port$0$20 , o__ready, start, o__valid, \port$178$0 , \port$182$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [9:0] \$1 ;
  reg [9:0] \$10 ;
  wire \$2 ;
  wire [16:0] \$3 ;
  wire [10:0] \$4 ;
  wire [10:0] \$5 ;
  wire [2:0] \$6 ;
  reg [15:0] \$7 ;
  reg [15:0] \$8  = 16'h0000;
  reg [9:0] \$9 ;
  reg [9:0] \$signal  = 10'h000;
  wire [15:0] base;
  input clk;
  wire clk;
  wire last;
  wire [18:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  input [47:0] \port$0$20 ;
  wire [47:0] \port$0$20 ;
  output [2:0] \port$178$0 ;
  wire [2:0] \port$178$0 ;
  (* init = 16'h0000 *)
  output [15:0] \port$182$0 ;
  wire [15:0] \port$182$0 ;
  wire [15:0] rows;
  input rst;
  wire rst;
  input start;
  wire start;
  reg [9:0] values = 10'h000;
  wire [15:0] \values$8 ;
  assign o__valid = | \$signal ;
  assign last = values <= 2'h2;
  assign \$1  = last ? values : 10'h002;
  assign \$2  = o__valid & o__ready;
  assign \$3  = \$8  + 1'h1;
  assign \$4  = values - 2'h2;
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
      \$9  = \$4 [9:0];
      if (last) begin
        \$9  = \port$0$20 [41:32];
      end
    end
    if (start) begin
      \$9  = \port$0$20 [41:32];
    end
    if (rst) begin
      \$9  = 10'h000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$10  = \$signal ;
    if (\$2 ) begin
      if (last) begin
        \$10  = \$5 [9:0];
      end
    end
    if (start) begin
      \$10  = \port$0$20 [25:16];
    end
    if (rst) begin
      \$10  = 10'h000;
    end
  end
  assign o__payload = { \$6 , \$8  };
  assign \values$8  = \port$0$20 [47:32];
  assign base = \port$0$20 [15:0];
  assign rows = \port$0$20 [31:16];
  assign \port$178$0  = \$6 ;
  assign \port$182$0  = \$8 ;
  assign \$6 [1:0] = \$1 [1:0];
  assign \$6 [2] = last;
endmodule

module packet_out(rst, i__payload, i__valid, i_ended__payload, i_ended__valid, i_counted__payload, i_counted__valid, i_counts__payload, i_counts__valid, o__ready, restart, i__ready, i_ended__ready, i_counted__ready, i_counts__ready, o__payload, o__valid, busy, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [7:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [31:0] \$12 ;
  wire [31:0] \$13 ;
  wire [31:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [6:0] \$19 ;
  wire [7:0] \$2 ;
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
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [1:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [15:0] \$40 ;
  wire [15:0] \$41 ;
  wire \$42 ;
  wire [6:0] \$43 ;
  wire [1:0] \$44 ;
  wire [6:0] \$45 ;
  wire [15:0] \$46 ;
  wire [15:0] \$47 ;
  wire \$48 ;
  wire [16:0] \$49 ;
  wire [15:0] \$5 ;
  wire [6:0] \$50 ;
  reg \$51 ;
  reg \$52 ;
  reg [1:0] \$53 ;
  reg \$54 ;
  reg [5:0] \$55 ;
  reg [15:0] \$56 ;
  reg [5:0] \$57 ;
  wire [15:0] \$6 ;
  wire [6:0] \$66 ;
  wire [15:0] \$7 ;
  wire [6:0] \$71 ;
  wire [15:0] \$8 ;
  wire [31:0] \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$34  = 1'h0;
  output busy;
  wire busy;
  input clk;
  wire clk;
  reg [5:0] count = 6'h00;
  wire [31:0] crc;
  wire [31:0] data;
  reg [5:0] following;
  reg [1:0] fsm_state = 2'h0;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output i__ready;
  reg i__ready;
  input i__valid;
  wire i__valid;
  input [31:0] i_counted__payload;
  wire [31:0] i_counted__payload;
  output i_counted__ready;
  reg i_counted__ready;
  input i_counted__valid;
  wire i_counted__valid;
  input [31:0] i_counts__payload;
  wire [31:0] i_counts__payload;
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
  reg last = 1'h0;
  output [32:0] o__payload;
  wire [32:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  wire o__valid;
  reg offer;
  wire put;
  wire [4:0] read_address;
  wire [31:0] read_data;
  wire read_enable;
  input restart;
  wire restart;
  wire ripe;
  input rst;
  wire rst;
  reg [5:0] sent = 6'h00;
  reg [15:0] \sequence  = 16'h0000;
  wire start;
  wire take;
  wire taken;
  reg trailer;
  wire valid;
  reg [31:0] word;
  wire [4:0] write_address;
  wire [31:0] write_data;
  wire write_enable;
  assign \$32  = fsm_state == 2'h3;
  assign \$33  = count == 5'h1f;
  assign \$34  = i__payload[32] | \$33 ;
  assign \$35  = i__valid & \$34 ;
  assign \$36  = \$35  | i_ended__valid;
  assign \$37  = \$36  | i_counted__valid;
  assign \$38  = \$signal$34  + 1'h1;
  assign \$40  = i_ended__valid ? 16'h0002 : i_counted__payload[31:16];
  assign \$41  = \$signal  ? { 10'h000, count } : \$40 ;
  assign \$42  = ! \$41 ;
  assign \$43  = sent + 1'h1;
  assign \$44  = \$signal$34  + 1'h1;
  assign \$45  = sent + 1'h1;
  assign \$46  = i_ended__valid ? 16'h0002 : i_counted__payload[31:16];
  assign \$47  = \$signal  ? { 10'h000, count } : \$46 ;
  assign \$48  = \$45  == \$47 ;
  assign \$49  = \sequence  + 1'h1;
  assign \$50  = count + 1'h1;
  always @(posedge clk)
    \$signal  <= \$51 ;
  always @(posedge clk)
    last <= \$52 ;
  always @(posedge clk)
    fsm_state <= \$53 ;
  always @(posedge clk)
    \$signal$34  <= \$54 ;
  always @(posedge clk)
    sent <= \$55 ;
  always @(posedge clk)
    \sequence  <= \$56 ;
  always @(posedge clk)
    count <= \$57 ;
  assign \$1  = i_ended__valid ? 8'hb2 : 8'hb3;
  assign \$2  = \$signal  ? 8'hb1 : \$1 ;
  assign \$3  = i_ended__valid & i_ended__payload[80];
  assign \$4  = \$signal  ? last : \$3 ;
  assign \$5  = i_ended__valid ? 16'h0002 : i_counted__payload[31:16];
  assign \$6  = \$signal  ? { 10'h000, count } : \$5 ;
  assign \$7  = i_ended__valid ? i_ended__payload[15:0] : i_counted__payload[15:0];
  assign \$8  = \$signal  ? i__payload[48:33] : \$7 ;
  assign \$66  = \$signal$34  * 6'h20;
  assign \$9  = { \$8 , \sequence , \$6 , 7'h00, \$4 , \$2  } >> \$66 ;
  assign \$10  = \$signal  | i_ended__valid;
  assign \$11  = \$10  | i_counts__valid;
  assign \$71  = \$signal$34  * 6'h20;
  assign \$12  = i_ended__payload[79:16] >> \$71 ;
  assign \$13  = i_ended__valid ? \$12  : i_counts__payload;
  assign \$14  = \$signal  ? read_data : \$13 ;
  assign \$15  = ~ \$signal ;
  assign \$16  = taken & \$15 ;
  assign \$17  = ~ i_ended__valid;
  assign \$18  = \$16  & \$17 ;
  assign \$19  = sent + 1'h1;
  assign \$20  = ~ \$signal ;
  assign \$21  = ~ \$signal ;
  assign \$22  = ~ i_ended__valid;
  assign \$23  = \$21  & \$22 ;
  assign write_enable = i__valid & i__ready;
  assign taken = o__valid & o__ready;
  assign \$24  = ~ \$29 ;
  assign \$25  = | count;
  assign busy = \$24  | \$25 ;
  assign \$26  = ~ trailer;
  assign valid = offer & \$26 ;
  assign \$27  = ~ trailer;
  assign take = taken & \$27 ;
  assign start = taken & trailer;
  assign \$28  = ripe | trailer;
  assign o__valid = offer & \$28 ;
  assign \$29  = ! fsm_state;
  assign \$30  = fsm_state == 1'h1;
  assign \$31  = fsm_state == 2'h2;
  checksum \crc$44  (
    .clk(clk),
    .crc(crc),
    .data(word),
    .ripe(ripe),
    .rst(rst),
    .start(start),
    .take(take),
    .valid(valid)
  );
  lacuna_ram_1r1w_32x32 ram (
    .clk(clk),
    .read_address(following[4:0]),
    .read_data(read_data),
    .read_enable(1'h1),
    .write_address(count[4:0]),
    .write_data(i__payload[31:0]),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    following = sent;
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (taken) begin
            following = \$19 [5:0];
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    i__ready = 1'h0;
    casez (fsm_state)
      2'h0:
          i__ready = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    offer = 1'h0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          offer = 1'h1;
      2'h2:
          offer = \$11 ;
      2'h3:
          offer = 1'h1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    word = 32'd0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          word = \$9 ;
      2'h2:
          word = \$14 ;
      2'h3:
          word = crc;
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
          i_counts__ready = \$18 ;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    trailer = 1'h0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          trailer = 1'h1;
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
          if (taken) begin
            i_ended__ready = \$20 ;
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    i_counted__ready = 1'h0;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          if (taken) begin
            i_counted__ready = \$23 ;
          end
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$51  = \$signal ;
    casez (fsm_state)
      2'h0:
          \$51  = i__valid;
    endcase
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$52  = last;
    casez (fsm_state)
      2'h0:
          \$52  = i__payload[32];
    endcase
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$53  = fsm_state;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          if (\$37 ) begin
            \$53  = 2'h1;
          end
      2'h1:
          if (taken) begin
            if (\$39 ) begin
              \$53  = 2'h2;
              if (\$42 ) begin
                \$53  = 2'h3;
              end
            end
          end
      2'h2:
          if (taken) begin
            if (\$48 ) begin
              \$53  = 2'h3;
            end
          end
      2'h3:
          if (taken) begin
            \$53  = 2'h0;
          end
    endcase
    if (rst) begin
      \$53  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$54  = \$signal$34 ;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          if (taken) begin
            \$54  = \$38 [0];
            if (\$39 ) begin
              \$54  = 1'h0;
            end
          end
      2'h2:
          if (taken) begin
            \$54  = \$44 [0];
          end
      2'h3:
          if (taken) begin
            \$54  = 1'h0;
          end
    endcase
    if (rst) begin
      \$54  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$55  = sent;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          if (taken) begin
            \$55  = \$43 [5:0];
          end
      2'h3:
          if (taken) begin
            \$55  = 6'h00;
          end
    endcase
    if (rst) begin
      \$55  = 6'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$56  = \sequence ;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          if (taken) begin
            \$56  = \$49 [15:0];
          end
    endcase
    if (restart) begin
      \$56  = 16'h0000;
    end
    if (rst) begin
      \$56  = 16'h0000;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$57  = count;
    (* full_case = 32'd1 *)
    casez (fsm_state)
      2'h0:
          /* empty */;
      2'h1:
          /* empty */;
      2'h2:
          /* empty */;
      2'h3:
          if (taken) begin
            \$57  = 6'h00;
          end
    endcase
    if (write_enable) begin
      \$57  = \$50 [5:0];
    end
    if (rst) begin
      \$57  = 6'h00;
    end
  end
  assign write_address = count[4:0];
  assign write_data = i__payload[31:0];
  assign put = write_enable;
  assign read_enable = 1'h1;
  assign read_address = following[4:0];
  assign data = word;
  assign o__payload[32] = trailer;
  assign o__payload[31:0] = word;
  assign \$39  = \$signal$34 ;
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

module checksum(rst, start, data, valid, take, ripe, crc, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [31:0] \$5 ;
  wire [31:0] \$6 ;
  wire [5:0] \$7 ;
  reg [31:0] \$8 ;
  reg [4:0] \$9 ;
  wire [31:0] \$auto$rtlil.cc:2739:Not$2 ;
  reg [4:0] \$signal  = 5'h00;
  input clk;
  wire clk;
  output [31:0] crc;
  wire [31:0] crc;
  input [31:0] data;
  wire [31:0] data;
  wire feedback;
  output ripe;
  wire ripe;
  input rst;
  wire rst;
  input start;
  wire start;
  reg [31:0] state = 32'd4294967295;
  input take;
  wire take;
  input valid;
  wire valid;
  assign ripe = \$signal  == 5'h1f;
  assign \$1  = data >> \$signal ;
  assign feedback = state[0] ^ \$1 ;
  assign \$2  = ~ ripe;
  assign \$3  = \$2  | take;
  assign \$4  = valid & \$3 ;
  assign \$6  = { 1'h0, state[31:1] } ^ \$5 ;
  assign \$7  = \$signal  + 1'h1;
  always @(posedge clk)
    state <= \$8 ;
  always @(posedge clk)
    \$signal  <= \$9 ;
  assign \$auto$rtlil.cc:2739:Not$2  = ~ state;
  always @* begin
    if (\$wake ) begin end
    \$8  = state;
    if (\$4 ) begin
      \$8  = \$6 ;
    end
    if (start) begin
      \$8  = 32'd4294967295;
    end
    if (rst) begin
      \$8  = 32'd4294967295;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$9  = \$signal ;
    if (\$4 ) begin
      \$9  = \$7 [4:0];
    end
    if (rst) begin
      \$9  = 5'h00;
    end
  end
  assign crc = \$auto$rtlil.cc:2739:Not$2 ;
  assign { \$5 [28], \$5 [25], \$5 [22], \$5 [18:16], \$5 [14:10], \$5 [7:6], \$5 [4:0] } = 18'h00000;
  assign { \$5 [31:29], \$5 [27:26], \$5 [24:23], \$5 [21:19], \$5 [15], \$5 [9:8], \$5 [5] } = { feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback, feedback };
endmodule

module ifmap_router(rst, i__payload, i__valid, i_params, o__0__0__ready, o__1__0__ready, i__ready, o__0__0__payload, o__0__0__valid, o__1__0__payload, o__1__0__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [1:0] \$15 ;
  wire [2:0] \$16 ;
  wire [2:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  reg \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  wire [12:0] filter_row_0;
  input [62:0] i__payload;
  wire [62:0] i__payload;
  wire [38:0] \i__payload$19 ;
  wire [38:0] \i__payload$22 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$21 ;
  wire \i__ready$27 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$20 ;
  wire \i__valid$24 ;
  input [51:0] i_params;
  wire [51:0] i_params;
  wire meets_0;
  output [36:0] o__0__0__payload;
  wire [36:0] o__0__0__payload;
  input o__0__0__ready;
  wire o__0__0__ready;
  output o__0__0__valid;
  wire o__0__0__valid;
  wire [36:0] o__0__payload;
  wire o__0__ready;
  wire o__0__valid;
  output [36:0] o__1__0__payload;
  wire [36:0] o__1__0__payload;
  input o__1__0__ready;
  wire o__1__0__ready;
  output o__1__0__valid;
  wire o__1__0__valid;
  wire [36:0] o__1__payload;
  wire o__1__ready;
  wire o__1__valid;
  wire [38:0] o__payload;
  wire o__ready;
  wire o__valid;
  reg odd = 1'h0;
  wire [25:0] params;
  wire [13:0] position_0;
  input rst;
  wire rst;
  wire [1:0] to_0;
  wire [1:0] used;
  assign params = odd ? i_params[51:26] : i_params[25:0];
  assign \$1  = params[1:0] > 1'h0;
  assign \$2  = params[1:0] > 1'h1;
  assign filter_row_0 = i__payload[50:39] - params[25:14];
  assign position_0 = $signed(i__payload[62:51]) + $signed(filter_row_0);
  assign \$3  = ~ i__payload[38];
  assign \$4  = params[12] | \$3 ;
  assign \$5  = params[11] & \$4 ;
  assign \$6  = $signed(filter_row_0) >= $signed(1'h0);
  assign \$7  = \$5  & \$6 ;
  assign \$8  = $signed(filter_row_0) < $signed({ 1'h0, params[9:2] });
  assign \$9  = \$7  & \$8 ;
  assign \$10  = ~ params[10];
  assign \$11  = params[13] == i__payload[37];
  assign \$12  = \$10  | \$11 ;
  assign meets_0 = \$9  & \$12 ;
  assign \$13  = ! position_0;
  assign \$14  = position_0 == 1'h1;
  assign \$15  = meets_0 ? { \$14 , \$13  } : 2'h0;
  assign \$16  = i__payload[36] ? 3'h7 : { 1'h0, \$15  };
  assign \$17  = { 1'h0, used } & \$16 ;
  assign \$18  = i__valid & i__ready;
  assign \$19  = \$18  & i__payload[36];
  assign \$20  = ~ odd;
  always @(posedge clk)
    odd <= \$21 ;
  \ifmap_router.multicast  multicast (
    .clk(clk),
    .i__payload(\i__payload$22 ),
    .i__ready(o__ready),
    .i__valid(\i__valid$24 ),
    .o__0__ready(o__0__0__ready),
    .o__0__valid(o__0__0__valid),
    .o__1__ready(o__1__0__ready),
    .o__1__valid(o__1__0__valid),
    .rst(rst)
  );
  \ifmap_router.stage  stage (
    .clk(clk),
    .i__payload(\i__payload$19 ),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o__payload(\i__payload$22 ),
    .o__ready(o__ready),
    .o__valid(\i__valid$24 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$21  = odd;
    if (\$19 ) begin
      \$21  = \$20 ;
    end
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  assign to_0 = \$17 [1:0];
  assign \i__valid$20  = i__valid;
  assign \i__ready$21  = i__ready;
  assign o__payload = \i__payload$22 ;
  assign o__valid = \i__valid$24 ;
  assign \i__ready$27  = o__ready;
  assign o__0__payload = \i__payload$22 [36:0];
  assign o__0__valid = o__0__0__valid;
  assign o__0__ready = o__0__0__ready;
  assign o__1__payload = \i__payload$22 [36:0];
  assign o__1__valid = o__1__0__valid;
  assign o__1__ready = o__1__0__ready;
  assign o__0__0__payload = \i__payload$22 [36:0];
  assign o__1__0__payload = \i__payload$22 [36:0];
  assign \i__payload$19 [38:37] = \$17 [1:0];
  assign \i__payload$19 [36:0] = i__payload[36:0];
  assign used[1] = \$2 ;
  assign used[0] = \$1 ;
endmodule

module \ifmap_router.multicast (rst, o__0__ready, o__1__ready, o__0__valid, o__1__valid, i__ready, i__valid, i__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [1:0] \$1 ;
  wire [1:0] \$2 ;
  wire [1:0] \$3 ;
  wire [1:0] \$4 ;
  wire \$5 ;
  reg [1:0] \$6 ;
  input clk;
  wire clk;
  input [38:0] i__payload;
  wire [38:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  wire [36:0] o__0__payload;
  input o__0__ready;
  wire o__0__ready;
  output o__0__valid;
  wire o__0__valid;
  wire [36:0] o__1__payload;
  input o__1__ready;
  wire o__1__ready;
  output o__1__valid;
  wire o__1__valid;
  input rst;
  wire rst;
  reg [1:0] served = 2'h0;
  wire [1:0] waiting;
  assign o__1__valid = i__valid & waiting[1];
  assign \$2  = ~ { o__1__ready, o__0__ready };
  assign \$3  = waiting & \$2 ;
  assign i__ready = ! \$3 ;
  assign \$4  = served | { o__1__ready, o__0__ready };
  assign \$5  = i__valid & i__ready;
  always @(posedge clk)
    served <= \$6 ;
  assign \$1  = ~ served;
  assign waiting = i__payload[38:37] & \$1 ;
  assign o__0__valid = i__valid & waiting[0];
  always @* begin
    if (\$wake ) begin end
    \$6  = served;
    if (i__valid) begin
      \$6  = \$4 ;
    end
    if (\$5 ) begin
      \$6  = 2'h0;
    end
    if (rst) begin
      \$6  = 2'h0;
    end
  end
  assign o__0__payload = i__payload[36:0];
  assign o__1__payload = i__payload[36:0];
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
  reg [38:0] \$9 ;
  input clk;
  wire clk;
  input [38:0] i__payload;
  wire [38:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [38:0] o__payload;
  reg [38:0] o__payload = 39'h0000000000;
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
      \$9  = 39'h0000000000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module filter_network(rst, i__payload, i__valid, i_groups, i__ready, o__0__0, o__1__0, o_idle, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [6:0] \$1 ;
  wire [7:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [7:0] \$16 ;
  wire [2:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  wire [7:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [7:0] \$23 ;
  reg [1:0] \$24 ;
  reg [6:0] \$25 ;
  reg [6:0] \$26 ;
  wire \$3 ;
  wire [5:0] \$38 ;
  wire [6:0] \$4 ;
  wire [5:0] \$46 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  input [36:0] i__payload;
  wire [36:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input i_groups;
  wire i_groups;
  reg [1:0] lane = 2'h0;
  output [15:0] o__0__0;
  wire [15:0] o__0__0;
  output [15:0] o__1__0;
  wire [15:0] o__1__0;
  output o_idle;
  wire o_idle;
  reg [6:0] place;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_1 = 7'h00;
  input rst;
  wire rst;
  assign o_idle = ~ i__valid;
  assign i__ready = lane == 2'h3;
  assign \$2  = ! lane;
  assign \$3  = i__payload[35] & \$2 ;
  assign \$4  = i__payload[36] ? 7'h40 : 7'h00;
  assign \$5  = ! i__payload[32];
  assign \$6  = i__valid & \$5 ;
  assign \$7  = i_groups == i__payload[33];
  assign \$8  = i__payload[34] | \$7 ;
  assign \$9  = \$6  & \$8 ;
  assign \$38  = lane * 4'h8;
  assign \$10  = i__payload[31:0] >> \$38 ;
  assign \$12  = i__valid & \$11 ;
  assign \$13  = i_groups == i__payload[33];
  assign \$14  = i__payload[34] | \$13 ;
  assign \$15  = \$12  & \$14 ;
  assign \$46  = lane * 4'h8;
  assign \$16  = i__payload[31:0] >> \$46 ;
  assign \$17  = lane + 1'h1;
  assign \$18  = ! i__payload[32];
  assign \$19  = i__valid & \$18 ;
  assign \$20  = place + 1'h1;
  assign \$22  = i__valid & \$21 ;
  assign \$23  = place + 1'h1;
  always @(posedge clk)
    lane <= \$24 ;
  always @(posedge clk)
    place_0 <= \$25 ;
  always @(posedge clk)
    place_1 <= \$26 ;
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[32])
      1'h0:
          \$1  = place_0;
      1'h1:
          \$1  = place_1;
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    place = \$1 ;
    if (\$3 ) begin
      place = \$4 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$24  = lane;
    if (i__valid) begin
      \$24  = \$17 [1:0];
    end
    if (rst) begin
      \$24  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$25  = place_0;
    if (\$19 ) begin
      \$25  = \$20 [6:0];
    end
    if (rst) begin
      \$25  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$26  = place_1;
    if (\$22 ) begin
      \$26  = \$23 [6:0];
    end
    if (rst) begin
      \$26  = 7'h00;
    end
  end
  assign o__1__0[15:8] = \$16 ;
  assign o__1__0[7:1] = place;
  assign o__1__0[0] = \$15 ;
  assign o__0__0[15:8] = \$10 ;
  assign o__0__0[7:1] = place;
  assign o__0__0[0] = \$9 ;
  assign \$11  = i__payload[32];
  assign \$21  = i__payload[32];
endmodule

module psum_feeder(rst, i__payload, i__valid, o__0__ready, i__ready, o__0__payload, o__0__valid, clk);
  input clk;
  wire clk;
  input [36:0] i__payload;
  wire [36:0] i__payload;
  wire [35:0] \i__payload$8 ;
  output i__ready;
  wire i__ready;
  wire \i__ready$10 ;
  input i__valid;
  wire i__valid;
  wire \i__valid$9 ;
  output [17:0] o__0__payload;
  wire [17:0] o__0__payload;
  input o__0__ready;
  wire o__0__ready;
  output o__0__valid;
  wire o__0__valid;
  wire [17:0] o__payload;
  wire o__ready;
  wire o__valid;
  input rst;
  wire rst;
  \psum_feeder.unpack_0  unpack_0 (
    .clk(clk),
    .i__payload(i__payload[35:0]),
    .i__ready(i__ready),
    .o__payload(o__0__payload),
    .o__ready(o__0__ready),
    .o__valid(i__valid),
    .rst(rst)
  );
  assign \i__payload$8  = i__payload[35:0];
  assign \i__valid$9  = i__valid;
  assign \i__ready$10  = i__ready;
  assign o__payload = o__0__payload;
  assign o__valid = i__valid;
  assign o__ready = o__0__ready;
  assign o__0__valid = i__valid;
endmodule

module \psum_feeder.unpack_0 (rst, i__payload, o__valid, o__ready, i__ready, o__payload, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [1:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire [1:0] \$5 ;
  wire [1:0] \$6 ;
  reg \$7 ;
  input clk;
  wire clk;
  wire ends;
  input [35:0] i__payload;
  wire [35:0] i__payload;
  output i__ready;
  wire i__ready;
  wire i__valid;
  reg lane = 1'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload;
  input o__ready;
  wire o__ready;
  input o__valid;
  wire o__valid;
  input rst;
  wire rst;
  assign ends = i__payload[35] | \$2 ;
  assign \$3  = ends & i__payload[34];
  assign i__ready = o__ready & ends;
  assign \$4  = o__valid & o__ready;
  assign \$5  = lane + 1'h1;
  assign \$6  = ends ? 2'h0 : \$5 ;
  always @(posedge clk)
    lane <= \$7 ;
  assign \$1  = lane + 1'h1;
  assign \$2  = \$1  == i__payload[33:32];
  always @* begin
    if (\$wake ) begin end
    (* full_case = 32'd1 *)
    casez (lane)
      1'h0:
          o__payload[15:0] = i__payload[15:0];
      1'h1:
          o__payload[15:0] = i__payload[31:16];
    endcase
  end
  always @* begin
    if (\$wake ) begin end
    \$7  = lane;
    if (\$4 ) begin
      \$7  = \$6 [0];
    end
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  assign i__valid = o__valid;
  always @* begin
    if (\$wake ) begin end
    o__payload[17] = i__payload[35];
  end
  always @* begin
    if (\$wake ) begin end
    o__payload[16] = \$3 ;
  end
endmodule

module psum_collector(rst, i__0__payload, i__0__valid, i_column__payload, i_column__valid, o__ready, i__0__ready, i_column__ready, o__payload, o__valid, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$2 ;
  wire [31:0] \$3 ;
  wire \$4 ;
  wire [1:0] \$5 ;
  input clk;
  wire clk;
  input [17:0] i__0__payload;
  wire [17:0] i__0__payload;
  output i__0__ready;
  wire i__0__ready;
  input i__0__valid;
  wire i__0__valid;
  wire [17:0] i__payload;
  wire i__ready;
  wire i__valid;
  input i_column__payload;
  wire i_column__payload;
  output i_column__ready;
  wire i_column__ready;
  input i_column__valid;
  wire i_column__valid;
  output [31:0] o__payload;
  reg [31:0] o__payload;
  wire [35:0] \o__payload$16 ;
  input o__ready;
  wire o__ready;
  reg \o__ready$17 ;
  output o__valid;
  wire o__valid;
  wire \o__valid$15 ;
  reg present;
  input rst;
  wire rst;
  assign \$1  = ! i_column__payload;
  assign \$2  = i_column__valid & o__ready;
  assign o__valid = i_column__valid & present;
  assign i_column__ready = o__ready & present;
  \psum_collector.pack_0  pack_0 (
    .clk(clk),
    .count(\$5 ),
    .i__payload(i__0__payload),
    .i__ready(i__0__ready),
    .i__valid(i__0__valid),
    .o__ready(\o__ready$17 ),
    .o__valid(\o__valid$15 ),
    .\port$37$0 (\$3 ),
    .\port$39$0 (\$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    present = 1'h0;
    if (\$1 ) begin
      present = \o__valid$15 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    o__payload = 32'd0;
    if (\$1 ) begin
      o__payload = \$3 ;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \o__ready$17  = 1'h0;
    if (\$1 ) begin
      \o__ready$17  = \$2 ;
    end
  end
  assign i__payload = i__0__payload;
  assign i__valid = i__0__valid;
  assign i__ready = i__0__ready;
  assign \o__payload$16  = { 1'h0, \$4 , \$5 , \$3  };
endmodule

module \psum_collector.pack_0 (rst, i__payload, i__valid, i__ready, o__ready, \port$37$0 , \port$39$0 , o__valid, count, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  reg [31:0] \$13 ;
  reg [31:0] \$14  = 32'd0;
  reg \$15 ;
  reg \$16  = 1'h0;
  reg \$17 ;
  reg [1:0] \$18 ;
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
  output [1:0] count;
  reg [1:0] count = 2'h0;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg lane;
  wire [35:0] o__payload;
  input o__ready;
  wire o__ready;
  output o__valid;
  reg o__valid = 1'h0;
  (* init = 32'd0 *)
  output [31:0] \port$37$0 ;
  wire [31:0] \port$37$0 ;
  (* init = 1'h0 *)
  output \port$39$0 ;
  wire \port$39$0 ;
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
    end
    if (\$9 ) begin
      (* full_case = 32'd1 *)
      casez (lane)
        1'h0:
            \$13 [15:0] = i__payload[15:0];
        1'h1:
            \$13 [31:16] = i__payload[15:0];
      endcase
    end
    if (rst) begin
      \$13  = 32'd0;
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
    lane = 1'h0;
    if (\$4 ) begin
      if (\$5 ) begin
        lane = count[0];
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
      \$18  = 2'h0;
    end
    if (\$9 ) begin
      \$18  = \$10 ;
    end
    if (rst) begin
      \$18  = 2'h0;
    end
  end
  assign complete = o__valid;
  assign o__payload = { 1'h0, \$16 , count, \$14  };
  assign \port$37$0  = \$14 ;
  assign \port$39$0  = \$16 ;
  assign \$11  = lane;
endmodule

module pe_column(rst, i_ifmap__0__payload, i_ifmap__0__valid, i_ifmap__1__payload, i_ifmap__1__valid, i_filter__0, i_filter__1, i_psum__payload, i_psum__valid, o_psum__ready, i_params, i_active, i_loaded, i_ifmap__0__ready, i_ifmap__1__ready, i_psum__ready, o_psum__payload, o_psum__valid, o_begun, o_ended, clk
);
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  input clk;
  wire clk;
  input [3:0] i_active;
  wire [3:0] i_active;
  wire [15:0] i_filter;
  wire [15:0] \i_filter$41 ;
  input [15:0] i_filter__0;
  wire [15:0] i_filter__0;
  input [15:0] i_filter__1;
  wire [15:0] i_filter__1;
  input [36:0] i_ifmap__0__payload;
  wire [36:0] i_ifmap__0__payload;
  output i_ifmap__0__ready;
  wire i_ifmap__0__ready;
  input i_ifmap__0__valid;
  wire i_ifmap__0__valid;
  input [36:0] i_ifmap__1__payload;
  wire [36:0] i_ifmap__1__payload;
  output i_ifmap__1__ready;
  wire i_ifmap__1__ready;
  input i_ifmap__1__valid;
  wire i_ifmap__1__valid;
  wire [36:0] i_ifmap__payload;
  wire [36:0] \i_ifmap__payload$32 ;
  wire i_ifmap__ready;
  wire \i_ifmap__ready$34 ;
  wire i_ifmap__valid;
  wire \i_ifmap__valid$33 ;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$28 ;
  wire [1:0] \i_loaded$42 ;
  input [27:0] i_params;
  wire [27:0] i_params;
  wire [27:0] \i_params$29 ;
  wire [27:0] \i_params$43 ;
  input [17:0] i_psum__payload;
  wire [17:0] i_psum__payload;
  wire [17:0] \i_psum__payload$24 ;
  wire [17:0] \i_psum__payload$35 ;
  output i_psum__ready;
  wire i_psum__ready;
  wire \i_psum__ready$26 ;
  wire \i_psum__ready$40 ;
  input i_psum__valid;
  wire i_psum__valid;
  wire \i_psum__valid$25 ;
  wire \i_psum__valid$37 ;
  wire [1:0] lag_0;
  wire [1:0] lag_1;
  output o_begun;
  wire o_begun;
  output o_ended;
  wire o_ended;
  wire [1:0] o_finished;
  wire [1:0] \o_finished$45 ;
  output [17:0] o_psum__payload;
  wire [17:0] o_psum__payload;
  wire [17:0] \o_psum__payload$36 ;
  wire [17:0] \o_psum__payload$46 ;
  input o_psum__ready;
  wire o_psum__ready;
  wire \o_psum__ready$39 ;
  wire \o_psum__ready$48 ;
  output o_psum__valid;
  wire o_psum__valid;
  wire \o_psum__valid$38 ;
  wire \o_psum__valid$47 ;
  input rst;
  wire rst;
  assign \$3  = \$1 [1:0] >= 2'h2;
  assign \$4  = \$2 [1:0] >= 2'h2;
  assign \$5  = | { \$4 , \$3  };
  assign o_begun = ~ \$5 ;
  assign \$6  = ! \$1 [1:0];
  assign \$7  = ! \$2 [1:0];
  assign o_ended = & { \$7 , \$6  };
  assign \$1  = i_loaded - o_finished;
  assign \$2  = i_loaded - \o_finished$45 ;
  pe pe_0 (
    .clk(clk),
    .i_filter(i_filter__0),
    .i_ifmap__payload(i_ifmap__0__payload),
    .i_ifmap__ready(i_ifmap__0__ready),
    .i_ifmap__valid(i_ifmap__0__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$29 ),
    .i_psum__payload(i_psum__payload),
    .i_psum__ready(i_psum__ready),
    .i_psum__valid(i_psum__valid),
    .o_finished(o_finished),
    .o_psum__payload(\i_psum__payload$35 ),
    .o_psum__ready(\o_psum__ready$39 ),
    .o_psum__valid(\i_psum__valid$37 ),
    .rst(rst)
  );
  pe pe_1 (
    .clk(clk),
    .i_filter(i_filter__1),
    .i_ifmap__payload(i_ifmap__1__payload),
    .i_ifmap__ready(i_ifmap__1__ready),
    .i_ifmap__valid(i_ifmap__1__valid),
    .i_loaded(i_loaded),
    .i_params(\i_params$43 ),
    .i_psum__payload(\i_psum__payload$35 ),
    .i_psum__ready(\o_psum__ready$39 ),
    .i_psum__valid(\i_psum__valid$37 ),
    .o_finished(\o_finished$45 ),
    .o_psum__payload(o_psum__payload),
    .o_psum__ready(o_psum__ready),
    .o_psum__valid(o_psum__valid),
    .rst(rst)
  );
  assign i_ifmap__payload = i_ifmap__0__payload;
  assign i_ifmap__valid = i_ifmap__0__valid;
  assign i_ifmap__ready = i_ifmap__0__ready;
  assign \i_psum__payload$24  = i_psum__payload;
  assign \i_psum__valid$25  = i_psum__valid;
  assign \i_psum__ready$26  = i_psum__ready;
  assign i_filter = i_filter__0;
  assign \i_loaded$28  = i_loaded;
  assign lag_0 = \$1 [1:0];
  assign \i_ifmap__payload$32  = i_ifmap__1__payload;
  assign \i_ifmap__valid$33  = i_ifmap__1__valid;
  assign \i_ifmap__ready$34  = i_ifmap__1__ready;
  assign \o_psum__payload$36  = \i_psum__payload$35 ;
  assign \o_psum__valid$38  = \i_psum__valid$37 ;
  assign \i_psum__ready$40  = \o_psum__ready$39 ;
  assign \i_filter$41  = i_filter__1;
  assign \i_loaded$42  = i_loaded;
  assign lag_1 = \$2 [1:0];
  assign \o_psum__payload$46  = o_psum__payload;
  assign \o_psum__valid$47  = o_psum__valid;
  assign \o_psum__ready$48  = o_psum__ready;
  assign \i_params$43 [14] = i_active[3];
  assign \i_params$43 [27:15] = i_params[27:15];
  assign \i_params$43 [0] = i_active[1];
  assign \i_params$43 [13:1] = i_params[13:1];
  assign \i_params$29 [14] = i_active[2];
  assign \i_params$29 [27:15] = i_params[27:15];
  assign \i_params$29 [0] = i_active[0];
  assign \i_params$29 [13:1] = i_params[13:1];
endmodule

module lacuna_ram_1rw_1024x32(enable, write, address, write_data, read_data, clk);
  wire \$1 ;
  wire [9:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  wire \$signature__en ;
  input [9:0] address;
  wire [9:0] address;
  input clk;
  wire clk;
  input enable;
  wire enable;
  wire [9:0] read__addr;
  wire [31:0] read__data;
  wire read__en;
  output [31:0] read_data;
  wire [31:0] read_data;
  input write;
  wire write;
  input [31:0] write_data;
  wire [31:0] write_data;
  reg [31:0] contents [1023:0];
  initial begin
    contents[0] = 32'd0;
    contents[1] = 32'd0;
    contents[2] = 32'd0;
    contents[3] = 32'd0;
    contents[4] = 32'd0;
    contents[5] = 32'd0;
    contents[6] = 32'd0;
    contents[7] = 32'd0;
    contents[8] = 32'd0;
    contents[9] = 32'd0;
    contents[10] = 32'd0;
    contents[11] = 32'd0;
    contents[12] = 32'd0;
    contents[13] = 32'd0;
    contents[14] = 32'd0;
    contents[15] = 32'd0;
    contents[16] = 32'd0;
    contents[17] = 32'd0;
    contents[18] = 32'd0;
    contents[19] = 32'd0;
    contents[20] = 32'd0;
    contents[21] = 32'd0;
    contents[22] = 32'd0;
    contents[23] = 32'd0;
    contents[24] = 32'd0;
    contents[25] = 32'd0;
    contents[26] = 32'd0;
    contents[27] = 32'd0;
    contents[28] = 32'd0;
    contents[29] = 32'd0;
    contents[30] = 32'd0;
    contents[31] = 32'd0;
    contents[32] = 32'd0;
    contents[33] = 32'd0;
    contents[34] = 32'd0;
    contents[35] = 32'd0;
    contents[36] = 32'd0;
    contents[37] = 32'd0;
    contents[38] = 32'd0;
    contents[39] = 32'd0;
    contents[40] = 32'd0;
    contents[41] = 32'd0;
    contents[42] = 32'd0;
    contents[43] = 32'd0;
    contents[44] = 32'd0;
    contents[45] = 32'd0;
    contents[46] = 32'd0;
    contents[47] = 32'd0;
    contents[48] = 32'd0;
    contents[49] = 32'd0;
    contents[50] = 32'd0;
    contents[51] = 32'd0;
    contents[52] = 32'd0;
    contents[53] = 32'd0;
    contents[54] = 32'd0;
    contents[55] = 32'd0;
    contents[56] = 32'd0;
    contents[57] = 32'd0;
    contents[58] = 32'd0;
    contents[59] = 32'd0;
    contents[60] = 32'd0;
    contents[61] = 32'd0;
    contents[62] = 32'd0;
    contents[63] = 32'd0;
    contents[64] = 32'd0;
    contents[65] = 32'd0;
    contents[66] = 32'd0;
    contents[67] = 32'd0;
    contents[68] = 32'd0;
    contents[69] = 32'd0;
    contents[70] = 32'd0;
    contents[71] = 32'd0;
    contents[72] = 32'd0;
    contents[73] = 32'd0;
    contents[74] = 32'd0;
    contents[75] = 32'd0;
    contents[76] = 32'd0;
    contents[77] = 32'd0;
    contents[78] = 32'd0;
    contents[79] = 32'd0;
    contents[80] = 32'd0;
    contents[81] = 32'd0;
    contents[82] = 32'd0;
    contents[83] = 32'd0;
    contents[84] = 32'd0;
    contents[85] = 32'd0;
    contents[86] = 32'd0;
    contents[87] = 32'd0;
    contents[88] = 32'd0;
    contents[89] = 32'd0;
    contents[90] = 32'd0;
    contents[91] = 32'd0;
    contents[92] = 32'd0;
    contents[93] = 32'd0;
    contents[94] = 32'd0;
    contents[95] = 32'd0;
    contents[96] = 32'd0;
    contents[97] = 32'd0;
    contents[98] = 32'd0;
    contents[99] = 32'd0;
    contents[100] = 32'd0;
    contents[101] = 32'd0;
    contents[102] = 32'd0;
    contents[103] = 32'd0;
    contents[104] = 32'd0;
    contents[105] = 32'd0;
    contents[106] = 32'd0;
    contents[107] = 32'd0;
    contents[108] = 32'd0;
    contents[109] = 32'd0;
    contents[110] = 32'd0;
    contents[111] = 32'd0;
    contents[112] = 32'd0;
    contents[113] = 32'd0;
    contents[114] = 32'd0;
    contents[115] = 32'd0;
    contents[116] = 32'd0;
    contents[117] = 32'd0;
    contents[118] = 32'd0;
    contents[119] = 32'd0;
    contents[120] = 32'd0;
    contents[121] = 32'd0;
    contents[122] = 32'd0;
    contents[123] = 32'd0;
    contents[124] = 32'd0;
    contents[125] = 32'd0;
    contents[126] = 32'd0;
    contents[127] = 32'd0;
    contents[128] = 32'd0;
    contents[129] = 32'd0;
    contents[130] = 32'd0;
    contents[131] = 32'd0;
    contents[132] = 32'd0;
    contents[133] = 32'd0;
    contents[134] = 32'd0;
    contents[135] = 32'd0;
    contents[136] = 32'd0;
    contents[137] = 32'd0;
    contents[138] = 32'd0;
    contents[139] = 32'd0;
    contents[140] = 32'd0;
    contents[141] = 32'd0;
    contents[142] = 32'd0;
    contents[143] = 32'd0;
    contents[144] = 32'd0;
    contents[145] = 32'd0;
    contents[146] = 32'd0;
    contents[147] = 32'd0;
    contents[148] = 32'd0;
    contents[149] = 32'd0;
    contents[150] = 32'd0;
    contents[151] = 32'd0;
    contents[152] = 32'd0;
    contents[153] = 32'd0;
    contents[154] = 32'd0;
    contents[155] = 32'd0;
    contents[156] = 32'd0;
    contents[157] = 32'd0;
    contents[158] = 32'd0;
    contents[159] = 32'd0;
    contents[160] = 32'd0;
    contents[161] = 32'd0;
    contents[162] = 32'd0;
    contents[163] = 32'd0;
    contents[164] = 32'd0;
    contents[165] = 32'd0;
    contents[166] = 32'd0;
    contents[167] = 32'd0;
    contents[168] = 32'd0;
    contents[169] = 32'd0;
    contents[170] = 32'd0;
    contents[171] = 32'd0;
    contents[172] = 32'd0;
    contents[173] = 32'd0;
    contents[174] = 32'd0;
    contents[175] = 32'd0;
    contents[176] = 32'd0;
    contents[177] = 32'd0;
    contents[178] = 32'd0;
    contents[179] = 32'd0;
    contents[180] = 32'd0;
    contents[181] = 32'd0;
    contents[182] = 32'd0;
    contents[183] = 32'd0;
    contents[184] = 32'd0;
    contents[185] = 32'd0;
    contents[186] = 32'd0;
    contents[187] = 32'd0;
    contents[188] = 32'd0;
    contents[189] = 32'd0;
    contents[190] = 32'd0;
    contents[191] = 32'd0;
    contents[192] = 32'd0;
    contents[193] = 32'd0;
    contents[194] = 32'd0;
    contents[195] = 32'd0;
    contents[196] = 32'd0;
    contents[197] = 32'd0;
    contents[198] = 32'd0;
    contents[199] = 32'd0;
    contents[200] = 32'd0;
    contents[201] = 32'd0;
    contents[202] = 32'd0;
    contents[203] = 32'd0;
    contents[204] = 32'd0;
    contents[205] = 32'd0;
    contents[206] = 32'd0;
    contents[207] = 32'd0;
    contents[208] = 32'd0;
    contents[209] = 32'd0;
    contents[210] = 32'd0;
    contents[211] = 32'd0;
    contents[212] = 32'd0;
    contents[213] = 32'd0;
    contents[214] = 32'd0;
    contents[215] = 32'd0;
    contents[216] = 32'd0;
    contents[217] = 32'd0;
    contents[218] = 32'd0;
    contents[219] = 32'd0;
    contents[220] = 32'd0;
    contents[221] = 32'd0;
    contents[222] = 32'd0;
    contents[223] = 32'd0;
    contents[224] = 32'd0;
    contents[225] = 32'd0;
    contents[226] = 32'd0;
    contents[227] = 32'd0;
    contents[228] = 32'd0;
    contents[229] = 32'd0;
    contents[230] = 32'd0;
    contents[231] = 32'd0;
    contents[232] = 32'd0;
    contents[233] = 32'd0;
    contents[234] = 32'd0;
    contents[235] = 32'd0;
    contents[236] = 32'd0;
    contents[237] = 32'd0;
    contents[238] = 32'd0;
    contents[239] = 32'd0;
    contents[240] = 32'd0;
    contents[241] = 32'd0;
    contents[242] = 32'd0;
    contents[243] = 32'd0;
    contents[244] = 32'd0;
    contents[245] = 32'd0;
    contents[246] = 32'd0;
    contents[247] = 32'd0;
    contents[248] = 32'd0;
    contents[249] = 32'd0;
    contents[250] = 32'd0;
    contents[251] = 32'd0;
    contents[252] = 32'd0;
    contents[253] = 32'd0;
    contents[254] = 32'd0;
    contents[255] = 32'd0;
    contents[256] = 32'd0;
    contents[257] = 32'd0;
    contents[258] = 32'd0;
    contents[259] = 32'd0;
    contents[260] = 32'd0;
    contents[261] = 32'd0;
    contents[262] = 32'd0;
    contents[263] = 32'd0;
    contents[264] = 32'd0;
    contents[265] = 32'd0;
    contents[266] = 32'd0;
    contents[267] = 32'd0;
    contents[268] = 32'd0;
    contents[269] = 32'd0;
    contents[270] = 32'd0;
    contents[271] = 32'd0;
    contents[272] = 32'd0;
    contents[273] = 32'd0;
    contents[274] = 32'd0;
    contents[275] = 32'd0;
    contents[276] = 32'd0;
    contents[277] = 32'd0;
    contents[278] = 32'd0;
    contents[279] = 32'd0;
    contents[280] = 32'd0;
    contents[281] = 32'd0;
    contents[282] = 32'd0;
    contents[283] = 32'd0;
    contents[284] = 32'd0;
    contents[285] = 32'd0;
    contents[286] = 32'd0;
    contents[287] = 32'd0;
    contents[288] = 32'd0;
    contents[289] = 32'd0;
    contents[290] = 32'd0;
    contents[291] = 32'd0;
    contents[292] = 32'd0;
    contents[293] = 32'd0;
    contents[294] = 32'd0;
    contents[295] = 32'd0;
    contents[296] = 32'd0;
    contents[297] = 32'd0;
    contents[298] = 32'd0;
    contents[299] = 32'd0;
    contents[300] = 32'd0;
    contents[301] = 32'd0;
    contents[302] = 32'd0;
    contents[303] = 32'd0;
    contents[304] = 32'd0;
    contents[305] = 32'd0;
    contents[306] = 32'd0;
    contents[307] = 32'd0;
    contents[308] = 32'd0;
    contents[309] = 32'd0;
    contents[310] = 32'd0;
    contents[311] = 32'd0;
    contents[312] = 32'd0;
    contents[313] = 32'd0;
    contents[314] = 32'd0;
    contents[315] = 32'd0;
    contents[316] = 32'd0;
    contents[317] = 32'd0;
    contents[318] = 32'd0;
    contents[319] = 32'd0;
    contents[320] = 32'd0;
    contents[321] = 32'd0;
    contents[322] = 32'd0;
    contents[323] = 32'd0;
    contents[324] = 32'd0;
    contents[325] = 32'd0;
    contents[326] = 32'd0;
    contents[327] = 32'd0;
    contents[328] = 32'd0;
    contents[329] = 32'd0;
    contents[330] = 32'd0;
    contents[331] = 32'd0;
    contents[332] = 32'd0;
    contents[333] = 32'd0;
    contents[334] = 32'd0;
    contents[335] = 32'd0;
    contents[336] = 32'd0;
    contents[337] = 32'd0;
    contents[338] = 32'd0;
    contents[339] = 32'd0;
    contents[340] = 32'd0;
    contents[341] = 32'd0;
    contents[342] = 32'd0;
    contents[343] = 32'd0;
    contents[344] = 32'd0;
    contents[345] = 32'd0;
    contents[346] = 32'd0;
    contents[347] = 32'd0;
    contents[348] = 32'd0;
    contents[349] = 32'd0;
    contents[350] = 32'd0;
    contents[351] = 32'd0;
    contents[352] = 32'd0;
    contents[353] = 32'd0;
    contents[354] = 32'd0;
    contents[355] = 32'd0;
    contents[356] = 32'd0;
    contents[357] = 32'd0;
    contents[358] = 32'd0;
    contents[359] = 32'd0;
    contents[360] = 32'd0;
    contents[361] = 32'd0;
    contents[362] = 32'd0;
    contents[363] = 32'd0;
    contents[364] = 32'd0;
    contents[365] = 32'd0;
    contents[366] = 32'd0;
    contents[367] = 32'd0;
    contents[368] = 32'd0;
    contents[369] = 32'd0;
    contents[370] = 32'd0;
    contents[371] = 32'd0;
    contents[372] = 32'd0;
    contents[373] = 32'd0;
    contents[374] = 32'd0;
    contents[375] = 32'd0;
    contents[376] = 32'd0;
    contents[377] = 32'd0;
    contents[378] = 32'd0;
    contents[379] = 32'd0;
    contents[380] = 32'd0;
    contents[381] = 32'd0;
    contents[382] = 32'd0;
    contents[383] = 32'd0;
    contents[384] = 32'd0;
    contents[385] = 32'd0;
    contents[386] = 32'd0;
    contents[387] = 32'd0;
    contents[388] = 32'd0;
    contents[389] = 32'd0;
    contents[390] = 32'd0;
    contents[391] = 32'd0;
    contents[392] = 32'd0;
    contents[393] = 32'd0;
    contents[394] = 32'd0;
    contents[395] = 32'd0;
    contents[396] = 32'd0;
    contents[397] = 32'd0;
    contents[398] = 32'd0;
    contents[399] = 32'd0;
    contents[400] = 32'd0;
    contents[401] = 32'd0;
    contents[402] = 32'd0;
    contents[403] = 32'd0;
    contents[404] = 32'd0;
    contents[405] = 32'd0;
    contents[406] = 32'd0;
    contents[407] = 32'd0;
    contents[408] = 32'd0;
    contents[409] = 32'd0;
    contents[410] = 32'd0;
    contents[411] = 32'd0;
    contents[412] = 32'd0;
    contents[413] = 32'd0;
    contents[414] = 32'd0;
    contents[415] = 32'd0;
    contents[416] = 32'd0;
    contents[417] = 32'd0;
    contents[418] = 32'd0;
    contents[419] = 32'd0;
    contents[420] = 32'd0;
    contents[421] = 32'd0;
    contents[422] = 32'd0;
    contents[423] = 32'd0;
    contents[424] = 32'd0;
    contents[425] = 32'd0;
    contents[426] = 32'd0;
    contents[427] = 32'd0;
    contents[428] = 32'd0;
    contents[429] = 32'd0;
    contents[430] = 32'd0;
    contents[431] = 32'd0;
    contents[432] = 32'd0;
    contents[433] = 32'd0;
    contents[434] = 32'd0;
    contents[435] = 32'd0;
    contents[436] = 32'd0;
    contents[437] = 32'd0;
    contents[438] = 32'd0;
    contents[439] = 32'd0;
    contents[440] = 32'd0;
    contents[441] = 32'd0;
    contents[442] = 32'd0;
    contents[443] = 32'd0;
    contents[444] = 32'd0;
    contents[445] = 32'd0;
    contents[446] = 32'd0;
    contents[447] = 32'd0;
    contents[448] = 32'd0;
    contents[449] = 32'd0;
    contents[450] = 32'd0;
    contents[451] = 32'd0;
    contents[452] = 32'd0;
    contents[453] = 32'd0;
    contents[454] = 32'd0;
    contents[455] = 32'd0;
    contents[456] = 32'd0;
    contents[457] = 32'd0;
    contents[458] = 32'd0;
    contents[459] = 32'd0;
    contents[460] = 32'd0;
    contents[461] = 32'd0;
    contents[462] = 32'd0;
    contents[463] = 32'd0;
    contents[464] = 32'd0;
    contents[465] = 32'd0;
    contents[466] = 32'd0;
    contents[467] = 32'd0;
    contents[468] = 32'd0;
    contents[469] = 32'd0;
    contents[470] = 32'd0;
    contents[471] = 32'd0;
    contents[472] = 32'd0;
    contents[473] = 32'd0;
    contents[474] = 32'd0;
    contents[475] = 32'd0;
    contents[476] = 32'd0;
    contents[477] = 32'd0;
    contents[478] = 32'd0;
    contents[479] = 32'd0;
    contents[480] = 32'd0;
    contents[481] = 32'd0;
    contents[482] = 32'd0;
    contents[483] = 32'd0;
    contents[484] = 32'd0;
    contents[485] = 32'd0;
    contents[486] = 32'd0;
    contents[487] = 32'd0;
    contents[488] = 32'd0;
    contents[489] = 32'd0;
    contents[490] = 32'd0;
    contents[491] = 32'd0;
    contents[492] = 32'd0;
    contents[493] = 32'd0;
    contents[494] = 32'd0;
    contents[495] = 32'd0;
    contents[496] = 32'd0;
    contents[497] = 32'd0;
    contents[498] = 32'd0;
    contents[499] = 32'd0;
    contents[500] = 32'd0;
    contents[501] = 32'd0;
    contents[502] = 32'd0;
    contents[503] = 32'd0;
    contents[504] = 32'd0;
    contents[505] = 32'd0;
    contents[506] = 32'd0;
    contents[507] = 32'd0;
    contents[508] = 32'd0;
    contents[509] = 32'd0;
    contents[510] = 32'd0;
    contents[511] = 32'd0;
    contents[512] = 32'd0;
    contents[513] = 32'd0;
    contents[514] = 32'd0;
    contents[515] = 32'd0;
    contents[516] = 32'd0;
    contents[517] = 32'd0;
    contents[518] = 32'd0;
    contents[519] = 32'd0;
    contents[520] = 32'd0;
    contents[521] = 32'd0;
    contents[522] = 32'd0;
    contents[523] = 32'd0;
    contents[524] = 32'd0;
    contents[525] = 32'd0;
    contents[526] = 32'd0;
    contents[527] = 32'd0;
    contents[528] = 32'd0;
    contents[529] = 32'd0;
    contents[530] = 32'd0;
    contents[531] = 32'd0;
    contents[532] = 32'd0;
    contents[533] = 32'd0;
    contents[534] = 32'd0;
    contents[535] = 32'd0;
    contents[536] = 32'd0;
    contents[537] = 32'd0;
    contents[538] = 32'd0;
    contents[539] = 32'd0;
    contents[540] = 32'd0;
    contents[541] = 32'd0;
    contents[542] = 32'd0;
    contents[543] = 32'd0;
    contents[544] = 32'd0;
    contents[545] = 32'd0;
    contents[546] = 32'd0;
    contents[547] = 32'd0;
    contents[548] = 32'd0;
    contents[549] = 32'd0;
    contents[550] = 32'd0;
    contents[551] = 32'd0;
    contents[552] = 32'd0;
    contents[553] = 32'd0;
    contents[554] = 32'd0;
    contents[555] = 32'd0;
    contents[556] = 32'd0;
    contents[557] = 32'd0;
    contents[558] = 32'd0;
    contents[559] = 32'd0;
    contents[560] = 32'd0;
    contents[561] = 32'd0;
    contents[562] = 32'd0;
    contents[563] = 32'd0;
    contents[564] = 32'd0;
    contents[565] = 32'd0;
    contents[566] = 32'd0;
    contents[567] = 32'd0;
    contents[568] = 32'd0;
    contents[569] = 32'd0;
    contents[570] = 32'd0;
    contents[571] = 32'd0;
    contents[572] = 32'd0;
    contents[573] = 32'd0;
    contents[574] = 32'd0;
    contents[575] = 32'd0;
    contents[576] = 32'd0;
    contents[577] = 32'd0;
    contents[578] = 32'd0;
    contents[579] = 32'd0;
    contents[580] = 32'd0;
    contents[581] = 32'd0;
    contents[582] = 32'd0;
    contents[583] = 32'd0;
    contents[584] = 32'd0;
    contents[585] = 32'd0;
    contents[586] = 32'd0;
    contents[587] = 32'd0;
    contents[588] = 32'd0;
    contents[589] = 32'd0;
    contents[590] = 32'd0;
    contents[591] = 32'd0;
    contents[592] = 32'd0;
    contents[593] = 32'd0;
    contents[594] = 32'd0;
    contents[595] = 32'd0;
    contents[596] = 32'd0;
    contents[597] = 32'd0;
    contents[598] = 32'd0;
    contents[599] = 32'd0;
    contents[600] = 32'd0;
    contents[601] = 32'd0;
    contents[602] = 32'd0;
    contents[603] = 32'd0;
    contents[604] = 32'd0;
    contents[605] = 32'd0;
    contents[606] = 32'd0;
    contents[607] = 32'd0;
    contents[608] = 32'd0;
    contents[609] = 32'd0;
    contents[610] = 32'd0;
    contents[611] = 32'd0;
    contents[612] = 32'd0;
    contents[613] = 32'd0;
    contents[614] = 32'd0;
    contents[615] = 32'd0;
    contents[616] = 32'd0;
    contents[617] = 32'd0;
    contents[618] = 32'd0;
    contents[619] = 32'd0;
    contents[620] = 32'd0;
    contents[621] = 32'd0;
    contents[622] = 32'd0;
    contents[623] = 32'd0;
    contents[624] = 32'd0;
    contents[625] = 32'd0;
    contents[626] = 32'd0;
    contents[627] = 32'd0;
    contents[628] = 32'd0;
    contents[629] = 32'd0;
    contents[630] = 32'd0;
    contents[631] = 32'd0;
    contents[632] = 32'd0;
    contents[633] = 32'd0;
    contents[634] = 32'd0;
    contents[635] = 32'd0;
    contents[636] = 32'd0;
    contents[637] = 32'd0;
    contents[638] = 32'd0;
    contents[639] = 32'd0;
    contents[640] = 32'd0;
    contents[641] = 32'd0;
    contents[642] = 32'd0;
    contents[643] = 32'd0;
    contents[644] = 32'd0;
    contents[645] = 32'd0;
    contents[646] = 32'd0;
    contents[647] = 32'd0;
    contents[648] = 32'd0;
    contents[649] = 32'd0;
    contents[650] = 32'd0;
    contents[651] = 32'd0;
    contents[652] = 32'd0;
    contents[653] = 32'd0;
    contents[654] = 32'd0;
    contents[655] = 32'd0;
    contents[656] = 32'd0;
    contents[657] = 32'd0;
    contents[658] = 32'd0;
    contents[659] = 32'd0;
    contents[660] = 32'd0;
    contents[661] = 32'd0;
    contents[662] = 32'd0;
    contents[663] = 32'd0;
    contents[664] = 32'd0;
    contents[665] = 32'd0;
    contents[666] = 32'd0;
    contents[667] = 32'd0;
    contents[668] = 32'd0;
    contents[669] = 32'd0;
    contents[670] = 32'd0;
    contents[671] = 32'd0;
    contents[672] = 32'd0;
    contents[673] = 32'd0;
    contents[674] = 32'd0;
    contents[675] = 32'd0;
    contents[676] = 32'd0;
    contents[677] = 32'd0;
    contents[678] = 32'd0;
    contents[679] = 32'd0;
    contents[680] = 32'd0;
    contents[681] = 32'd0;
    contents[682] = 32'd0;
    contents[683] = 32'd0;
    contents[684] = 32'd0;
    contents[685] = 32'd0;
    contents[686] = 32'd0;
    contents[687] = 32'd0;
    contents[688] = 32'd0;
    contents[689] = 32'd0;
    contents[690] = 32'd0;
    contents[691] = 32'd0;
    contents[692] = 32'd0;
    contents[693] = 32'd0;
    contents[694] = 32'd0;
    contents[695] = 32'd0;
    contents[696] = 32'd0;
    contents[697] = 32'd0;
    contents[698] = 32'd0;
    contents[699] = 32'd0;
    contents[700] = 32'd0;
    contents[701] = 32'd0;
    contents[702] = 32'd0;
    contents[703] = 32'd0;
    contents[704] = 32'd0;
    contents[705] = 32'd0;
    contents[706] = 32'd0;
    contents[707] = 32'd0;
    contents[708] = 32'd0;
    contents[709] = 32'd0;
    contents[710] = 32'd0;
    contents[711] = 32'd0;
    contents[712] = 32'd0;
    contents[713] = 32'd0;
    contents[714] = 32'd0;
    contents[715] = 32'd0;
    contents[716] = 32'd0;
    contents[717] = 32'd0;
    contents[718] = 32'd0;
    contents[719] = 32'd0;
    contents[720] = 32'd0;
    contents[721] = 32'd0;
    contents[722] = 32'd0;
    contents[723] = 32'd0;
    contents[724] = 32'd0;
    contents[725] = 32'd0;
    contents[726] = 32'd0;
    contents[727] = 32'd0;
    contents[728] = 32'd0;
    contents[729] = 32'd0;
    contents[730] = 32'd0;
    contents[731] = 32'd0;
    contents[732] = 32'd0;
    contents[733] = 32'd0;
    contents[734] = 32'd0;
    contents[735] = 32'd0;
    contents[736] = 32'd0;
    contents[737] = 32'd0;
    contents[738] = 32'd0;
    contents[739] = 32'd0;
    contents[740] = 32'd0;
    contents[741] = 32'd0;
    contents[742] = 32'd0;
    contents[743] = 32'd0;
    contents[744] = 32'd0;
    contents[745] = 32'd0;
    contents[746] = 32'd0;
    contents[747] = 32'd0;
    contents[748] = 32'd0;
    contents[749] = 32'd0;
    contents[750] = 32'd0;
    contents[751] = 32'd0;
    contents[752] = 32'd0;
    contents[753] = 32'd0;
    contents[754] = 32'd0;
    contents[755] = 32'd0;
    contents[756] = 32'd0;
    contents[757] = 32'd0;
    contents[758] = 32'd0;
    contents[759] = 32'd0;
    contents[760] = 32'd0;
    contents[761] = 32'd0;
    contents[762] = 32'd0;
    contents[763] = 32'd0;
    contents[764] = 32'd0;
    contents[765] = 32'd0;
    contents[766] = 32'd0;
    contents[767] = 32'd0;
    contents[768] = 32'd0;
    contents[769] = 32'd0;
    contents[770] = 32'd0;
    contents[771] = 32'd0;
    contents[772] = 32'd0;
    contents[773] = 32'd0;
    contents[774] = 32'd0;
    contents[775] = 32'd0;
    contents[776] = 32'd0;
    contents[777] = 32'd0;
    contents[778] = 32'd0;
    contents[779] = 32'd0;
    contents[780] = 32'd0;
    contents[781] = 32'd0;
    contents[782] = 32'd0;
    contents[783] = 32'd0;
    contents[784] = 32'd0;
    contents[785] = 32'd0;
    contents[786] = 32'd0;
    contents[787] = 32'd0;
    contents[788] = 32'd0;
    contents[789] = 32'd0;
    contents[790] = 32'd0;
    contents[791] = 32'd0;
    contents[792] = 32'd0;
    contents[793] = 32'd0;
    contents[794] = 32'd0;
    contents[795] = 32'd0;
    contents[796] = 32'd0;
    contents[797] = 32'd0;
    contents[798] = 32'd0;
    contents[799] = 32'd0;
    contents[800] = 32'd0;
    contents[801] = 32'd0;
    contents[802] = 32'd0;
    contents[803] = 32'd0;
    contents[804] = 32'd0;
    contents[805] = 32'd0;
    contents[806] = 32'd0;
    contents[807] = 32'd0;
    contents[808] = 32'd0;
    contents[809] = 32'd0;
    contents[810] = 32'd0;
    contents[811] = 32'd0;
    contents[812] = 32'd0;
    contents[813] = 32'd0;
    contents[814] = 32'd0;
    contents[815] = 32'd0;
    contents[816] = 32'd0;
    contents[817] = 32'd0;
    contents[818] = 32'd0;
    contents[819] = 32'd0;
    contents[820] = 32'd0;
    contents[821] = 32'd0;
    contents[822] = 32'd0;
    contents[823] = 32'd0;
    contents[824] = 32'd0;
    contents[825] = 32'd0;
    contents[826] = 32'd0;
    contents[827] = 32'd0;
    contents[828] = 32'd0;
    contents[829] = 32'd0;
    contents[830] = 32'd0;
    contents[831] = 32'd0;
    contents[832] = 32'd0;
    contents[833] = 32'd0;
    contents[834] = 32'd0;
    contents[835] = 32'd0;
    contents[836] = 32'd0;
    contents[837] = 32'd0;
    contents[838] = 32'd0;
    contents[839] = 32'd0;
    contents[840] = 32'd0;
    contents[841] = 32'd0;
    contents[842] = 32'd0;
    contents[843] = 32'd0;
    contents[844] = 32'd0;
    contents[845] = 32'd0;
    contents[846] = 32'd0;
    contents[847] = 32'd0;
    contents[848] = 32'd0;
    contents[849] = 32'd0;
    contents[850] = 32'd0;
    contents[851] = 32'd0;
    contents[852] = 32'd0;
    contents[853] = 32'd0;
    contents[854] = 32'd0;
    contents[855] = 32'd0;
    contents[856] = 32'd0;
    contents[857] = 32'd0;
    contents[858] = 32'd0;
    contents[859] = 32'd0;
    contents[860] = 32'd0;
    contents[861] = 32'd0;
    contents[862] = 32'd0;
    contents[863] = 32'd0;
    contents[864] = 32'd0;
    contents[865] = 32'd0;
    contents[866] = 32'd0;
    contents[867] = 32'd0;
    contents[868] = 32'd0;
    contents[869] = 32'd0;
    contents[870] = 32'd0;
    contents[871] = 32'd0;
    contents[872] = 32'd0;
    contents[873] = 32'd0;
    contents[874] = 32'd0;
    contents[875] = 32'd0;
    contents[876] = 32'd0;
    contents[877] = 32'd0;
    contents[878] = 32'd0;
    contents[879] = 32'd0;
    contents[880] = 32'd0;
    contents[881] = 32'd0;
    contents[882] = 32'd0;
    contents[883] = 32'd0;
    contents[884] = 32'd0;
    contents[885] = 32'd0;
    contents[886] = 32'd0;
    contents[887] = 32'd0;
    contents[888] = 32'd0;
    contents[889] = 32'd0;
    contents[890] = 32'd0;
    contents[891] = 32'd0;
    contents[892] = 32'd0;
    contents[893] = 32'd0;
    contents[894] = 32'd0;
    contents[895] = 32'd0;
    contents[896] = 32'd0;
    contents[897] = 32'd0;
    contents[898] = 32'd0;
    contents[899] = 32'd0;
    contents[900] = 32'd0;
    contents[901] = 32'd0;
    contents[902] = 32'd0;
    contents[903] = 32'd0;
    contents[904] = 32'd0;
    contents[905] = 32'd0;
    contents[906] = 32'd0;
    contents[907] = 32'd0;
    contents[908] = 32'd0;
    contents[909] = 32'd0;
    contents[910] = 32'd0;
    contents[911] = 32'd0;
    contents[912] = 32'd0;
    contents[913] = 32'd0;
    contents[914] = 32'd0;
    contents[915] = 32'd0;
    contents[916] = 32'd0;
    contents[917] = 32'd0;
    contents[918] = 32'd0;
    contents[919] = 32'd0;
    contents[920] = 32'd0;
    contents[921] = 32'd0;
    contents[922] = 32'd0;
    contents[923] = 32'd0;
    contents[924] = 32'd0;
    contents[925] = 32'd0;
    contents[926] = 32'd0;
    contents[927] = 32'd0;
    contents[928] = 32'd0;
    contents[929] = 32'd0;
    contents[930] = 32'd0;
    contents[931] = 32'd0;
    contents[932] = 32'd0;
    contents[933] = 32'd0;
    contents[934] = 32'd0;
    contents[935] = 32'd0;
    contents[936] = 32'd0;
    contents[937] = 32'd0;
    contents[938] = 32'd0;
    contents[939] = 32'd0;
    contents[940] = 32'd0;
    contents[941] = 32'd0;
    contents[942] = 32'd0;
    contents[943] = 32'd0;
    contents[944] = 32'd0;
    contents[945] = 32'd0;
    contents[946] = 32'd0;
    contents[947] = 32'd0;
    contents[948] = 32'd0;
    contents[949] = 32'd0;
    contents[950] = 32'd0;
    contents[951] = 32'd0;
    contents[952] = 32'd0;
    contents[953] = 32'd0;
    contents[954] = 32'd0;
    contents[955] = 32'd0;
    contents[956] = 32'd0;
    contents[957] = 32'd0;
    contents[958] = 32'd0;
    contents[959] = 32'd0;
    contents[960] = 32'd0;
    contents[961] = 32'd0;
    contents[962] = 32'd0;
    contents[963] = 32'd0;
    contents[964] = 32'd0;
    contents[965] = 32'd0;
    contents[966] = 32'd0;
    contents[967] = 32'd0;
    contents[968] = 32'd0;
    contents[969] = 32'd0;
    contents[970] = 32'd0;
    contents[971] = 32'd0;
    contents[972] = 32'd0;
    contents[973] = 32'd0;
    contents[974] = 32'd0;
    contents[975] = 32'd0;
    contents[976] = 32'd0;
    contents[977] = 32'd0;
    contents[978] = 32'd0;
    contents[979] = 32'd0;
    contents[980] = 32'd0;
    contents[981] = 32'd0;
    contents[982] = 32'd0;
    contents[983] = 32'd0;
    contents[984] = 32'd0;
    contents[985] = 32'd0;
    contents[986] = 32'd0;
    contents[987] = 32'd0;
    contents[988] = 32'd0;
    contents[989] = 32'd0;
    contents[990] = 32'd0;
    contents[991] = 32'd0;
    contents[992] = 32'd0;
    contents[993] = 32'd0;
    contents[994] = 32'd0;
    contents[995] = 32'd0;
    contents[996] = 32'd0;
    contents[997] = 32'd0;
    contents[998] = 32'd0;
    contents[999] = 32'd0;
    contents[1000] = 32'd0;
    contents[1001] = 32'd0;
    contents[1002] = 32'd0;
    contents[1003] = 32'd0;
    contents[1004] = 32'd0;
    contents[1005] = 32'd0;
    contents[1006] = 32'd0;
    contents[1007] = 32'd0;
    contents[1008] = 32'd0;
    contents[1009] = 32'd0;
    contents[1010] = 32'd0;
    contents[1011] = 32'd0;
    contents[1012] = 32'd0;
    contents[1013] = 32'd0;
    contents[1014] = 32'd0;
    contents[1015] = 32'd0;
    contents[1016] = 32'd0;
    contents[1017] = 32'd0;
    contents[1018] = 32'd0;
    contents[1019] = 32'd0;
    contents[1020] = 32'd0;
    contents[1021] = 32'd0;
    contents[1022] = 32'd0;
    contents[1023] = 32'd0;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      contents[address] <= write_data;
  end
  reg [31:0] _0_;
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

module lacuna_ram_1r1w_16x16(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [15:0] \$1 ;
  wire [3:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 16'h0000 *)
  wire [15:0] fetched;
  wire [3:0] read__addr;
  wire [15:0] read__data;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [15:0] read_data;
  reg [15:0] read_data = 16'h0000;
  input read_enable;
  wire read_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [15:0] contents [15:0];
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

module lacuna_ram_1r1w_32x32(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [31:0] \$1 ;
  wire [4:0] \$signature__addr ;
  wire [31:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 32'd0 *)
  wire [31:0] fetched;
  wire [4:0] read__addr;
  wire [31:0] read__data;
  input [4:0] read_address;
  wire [4:0] read_address;
  output [31:0] read_data;
  reg [31:0] read_data = 32'd0;
  input read_enable;
  wire read_enable;
  input [4:0] write_address;
  wire [4:0] write_address;
  input [31:0] write_data;
  wire [31:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [31:0] contents [31:0];
  initial begin
    contents[0] = 32'd0;
    contents[1] = 32'd0;
    contents[2] = 32'd0;
    contents[3] = 32'd0;
    contents[4] = 32'd0;
    contents[5] = 32'd0;
    contents[6] = 32'd0;
    contents[7] = 32'd0;
    contents[8] = 32'd0;
    contents[9] = 32'd0;
    contents[10] = 32'd0;
    contents[11] = 32'd0;
    contents[12] = 32'd0;
    contents[13] = 32'd0;
    contents[14] = 32'd0;
    contents[15] = 32'd0;
    contents[16] = 32'd0;
    contents[17] = 32'd0;
    contents[18] = 32'd0;
    contents[19] = 32'd0;
    contents[20] = 32'd0;
    contents[21] = 32'd0;
    contents[22] = 32'd0;
    contents[23] = 32'd0;
    contents[24] = 32'd0;
    contents[25] = 32'd0;
    contents[26] = 32'd0;
    contents[27] = 32'd0;
    contents[28] = 32'd0;
    contents[29] = 32'd0;
    contents[30] = 32'd0;
    contents[31] = 32'd0;
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

module pe(rst, i_ifmap__payload, i_ifmap__valid, i_filter, i_psum__payload, i_psum__valid, o_psum__ready, i_params, i_loaded, i_ifmap__ready, i_psum__ready, o_psum__payload, o_psum__valid, o_finished, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  reg [7:0] \$11 ;
  reg [7:0] \$12 ;
  reg [7:0] \$13 ;
  reg [7:0] \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg [15:0] \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire \$3 ;
  wire [16:0] \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg \$signal  = 1'h0;
  reg \$signal$71  = 1'h0;
  reg [7:0] accumulate = 8'h00;
  input clk;
  wire clk;
  wire done;
  reg [7:0] fetched = 8'h00;
  reg [15:0] held = 16'h0000;
  wire [36:0] i__payload;
  wire [17:0] \i__payload$68 ;
  wire i__ready;
  wire \i__ready$67 ;
  wire i__valid;
  wire \i__valid$65 ;
  wire [6:0] i_addr;
  wire [2:0] \i_addr$59 ;
  wire [15:0] i_data;
  wire i_end;
  wire \i_end$30 ;
  input [15:0] i_filter;
  wire [15:0] i_filter;
  wire [7:0] \i_filter$51 ;
  wire i_first;
  wire i_free;
  reg [7:0] i_ifmap = 8'h00;
  input [36:0] i_ifmap__payload;
  wire [36:0] i_ifmap__payload;
  output i_ifmap__ready;
  wire i_ifmap__ready;
  input i_ifmap__valid;
  wire i_ifmap__valid;
  wire i_last;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  wire [1:0] \i_loaded$22 ;
  wire i_move;
  wire \i_move$46 ;
  wire \i_move$63 ;
  wire [2:0] i_next;
  wire i_operands;
  input [27:0] i_params;
  wire [27:0] i_params;
  wire [27:0] \i_params$21 ;
  wire [15:0] i_psum;
  input [17:0] i_psum__payload;
  wire [17:0] i_psum__payload;
  output i_psum__ready;
  wire i_psum__ready;
  input i_psum__valid;
  wire i_psum__valid;
  wire i_read;
  wire i_rewind;
  wire i_step;
  wire i_valid;
  wire [15:0] i_write;
  wire \i_write$62 ;
  wire i_zero;
  wire \i_zero$53 ;
  (* init = 8'h00 *)
  wire [7:0] ifmap;
  wire move;
  reg [7:0] multiply = 8'h00;
  wire [17:0] o__payload;
  wire o__ready;
  wire o__valid;
  wire [7:0] o_data;
  wire [15:0] \o_data$58 ;
  wire o_end;
  wire \o_end$31 ;
  wire [9:0] o_entry;
  wire [6:0] o_filter_addr;
  output [1:0] o_finished;
  wire [1:0] o_finished;
  wire [1:0] \o_finished$23 ;
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
  wire o_step;
  wire [15:0] o_sum;
  wire o_valid;
  input rst;
  wire rst;
  assign \$1  = ~ fetched[7];
  assign i_operands = fetched[0] & \$1 ;
  assign \$2  = i_move & accumulate[0];
  assign \$3  = ~ accumulate[6];
  assign \i_write$62  = \$2  & \$3 ;
  assign \i__valid$65  = \$signal  & i_psum__valid;
  assign i_psum__ready = \$signal  & \i__ready$67 ;
  assign \$4  = $signed(held) + $signed(i_psum__payload[15:0]);
  assign \$5  = i_psum__valid & \i__ready$67 ;
  assign \$6  = ~ \$signal$71 ;
  assign \$7  = \$6  | i_psum__payload[17];
  assign done = \$5  & \$7 ;
  assign \$8  = ~ \$signal ;
  assign i_move = \$8  | done;
  assign \$9  = accumulate[0] & accumulate[6];
  assign \$10  = \$9  | accumulate[1];
  always @(posedge clk)
    i_ifmap <= \$11 ;
  always @(posedge clk)
    fetched <= \$12 ;
  always @(posedge clk)
    multiply <= \$13 ;
  always @(posedge clk)
    accumulate <= \$14 ;
  always @(posedge clk)
    \$signal  <= \$15 ;
  always @(posedge clk)
    \$signal$71  <= \$16 ;
  always @(posedge clk)
    held <= \$17 ;
  \pe.filters  filters (
    .clk(clk),
    .i_write(i_filter),
    .o_data(\i_filter$51 ),
    .\port$116$0 (\$18 ),
    .\port$221$0 (\$19 ),
    .read_enable(i_read)
  );
  \pe.ifmaps  ifmaps (
    .clk(clk),
    .i__payload(i_ifmap__payload),
    .i__ready(i_ifmap__ready),
    .i__valid(i_ifmap__valid),
    .i_end(\i_end$30 ),
    .i_free(i_free),
    .i_rewind(i_rewind),
    .i_step(i_step),
    .o_end(i_end),
    .o_entry(o_entry),
    .o_valid(i_valid),
    .rst(rst)
  );
  \pe.mac  mac (
    .clk(clk),
    .i_filter(\i_filter$51 ),
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
    .i__payload(\i__payload$68 ),
    .i__ready(\i__ready$67 ),
    .i__valid(\i__valid$65 ),
    .o__payload(o_psum__payload),
    .o__ready(o_psum__ready),
    .o__valid(o_psum__valid),
    .rst(rst)
  );
  \pe.psums  psums (
    .clk(clk),
    .o_data(i_psum),
    .read_address(multiply[4:2]),
    .read_enable(i_move),
    .rst(rst),
    .write_address(accumulate[4:2]),
    .write_data(i_data),
    .write_enable(\i_write$62 )
  );
  \pe.window  window (
    .clk(clk),
    .i_end(i_end),
    .i_last(o_entry[9]),
    .i_loaded(i_loaded),
    .i_move(i_move),
    .i_params(i_params),
    .i_valid(i_valid),
    .last_value(i_rewind),
    .o_end(\i_end$30 ),
    .o_finished(o_finished),
    .o_free(i_free),
    .o_op(o_op),
    .o_operands(i_read),
    .o_step(i_step),
    .\port$116$0 (\$18 ),
    .\port$221$0 (\$19 ),
    .rst(rst)
  );
  always @* begin
    if (\$wake ) begin end
    \$11  = i_ifmap;
    if (i_read) begin
      \$11  = o_entry[7:0];
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$12  = fetched;
    if (i_move) begin
      \$12  = o_op;
    end
    if (rst) begin
      \$12  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$13  = multiply;
    if (i_move) begin
      \$13  = fetched;
      if (fetched[1]) begin
        \$13 [7] = 1'h1;
      end
    end
    if (rst) begin
      \$13  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$14  = accumulate;
    if (i_move) begin
      \$14  = multiply;
    end
    if (rst) begin
      \$14  = 8'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$15  = \$signal ;
    if (i_move) begin
      \$15  = \$10 ;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$16  = \$signal$71 ;
    if (i_move) begin
      \$16  = accumulate[1];
    end
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$17  = held;
    if (i_move) begin
      \$17  = i_data;
    end
  end
  assign i__payload = i_ifmap__payload;
  assign i__valid = i_ifmap__valid;
  assign i__ready = i_ifmap__ready;
  assign o__payload = o_psum__payload;
  assign o__valid = o_psum__valid;
  assign o__ready = o_psum__ready;
  assign \i_params$21  = i_params;
  assign \i_loaded$22  = i_loaded;
  assign \o_finished$23  = o_finished;
  assign move = i_move;
  assign o_valid = i_valid;
  assign o_end = i_end;
  assign \o_end$31  = \i_end$30 ;
  assign o_step = i_step;
  assign o_free = i_free;
  assign o_rewind = i_rewind;
  assign i_write = i_filter;
  assign o_operands = i_read;
  assign i_addr = { \$18 , \$19  };
  assign o_filter_addr = { \$18 , \$19  };
  assign i_zero = o_entry[8];
  assign i_last = o_entry[9];
  assign \i_move$46  = i_move;
  assign ifmap = i_ifmap;
  assign o_data = \i_filter$51 ;
  assign \i_zero$53  = multiply[7];
  assign i_first = accumulate[5];
  assign \o_data$58  = i_psum;
  assign \i_addr$59  = accumulate[4:2];
  assign o_sum = i_data;
  assign \i_move$63  = i_move;
  assign i_next = multiply[4:2];
  assign \i__payload$68 [15:0] = \$4 [15:0];
  assign \i__payload$68 [17:16] = i_psum__payload[17:16];
endmodule

module \pe.filters (i_write, o_data, \port$116$0 , read_enable, \port$221$0 , clk);
  input clk;
  wire clk;
  wire [6:0] i_addr;
  wire i_read;
  input [15:0] i_write;
  wire [15:0] i_write;
  output [7:0] o_data;
  wire [7:0] o_data;
  input \port$116$0 ;
  wire \port$116$0 ;
  input [5:0] \port$221$0 ;
  wire [5:0] \port$221$0 ;
  wire [6:0] read_address;
  wire [7:0] read_data;
  input read_enable;
  wire read_enable;
  wire [6:0] write_address;
  wire [7:0] write_data;
  wire write_enable;
  lacuna_ram_1r1w_128x8 ram (
    .clk(clk),
    .read_address({ \port$116$0 , \port$221$0  }),
    .read_data(o_data),
    .read_enable(read_enable),
    .write_address(i_write[7:1]),
    .write_data(i_write[15:8]),
    .write_enable(i_write[0])
  );
  assign write_address = i_write[7:1];
  assign write_data = i_write[15:8];
  assign write_enable = i_write[0];
  assign read_address = { \port$116$0 , \port$221$0  };
  assign i_addr = { \port$116$0 , \port$221$0  };
  assign i_read = read_enable;
  assign read_data = o_data;
endmodule

module \pe.ifmaps (rst, i__payload, i__valid, i__ready, o_valid, o_entry, i_rewind, i_step, i_end, i_free, o_end, clk);
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
  wire [4:0] \$22 ;
  wire [4:0] \$23 ;
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
  wire [3:0] \$33 ;
  wire \$34 ;
  wire [4:0] \$35 ;
  wire [4:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg [3:0] \$39 ;
  wire \$4 ;
  reg [36:0] \$40 ;
  reg [4:0] \$41 ;
  reg [4:0] \$42 ;
  reg [4:0] \$43 ;
  reg [4:0] \$44 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  input clk;
  wire clk;
  reg [4:0] cursor = 5'h00;
  wire [9:0] entry;
  wire [4:0] following;
  wire [4:0] goal;
  input [36:0] i__payload;
  wire [36:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  input i_end;
  wire i_end;
  input i_free;
  wire i_free;
  input i_rewind;
  wire i_rewind;
  input i_step;
  wire i_step;
  reg [3:0] lanes = 4'h0;
  output o_end;
  reg o_end;
  output [9:0] o_entry;
  wire [9:0] o_entry;
  output o_valid;
  wire o_valid;
  wire o_write;
  reg [4:0] oldest = 5'h00;
  wire put;
  reg [4:0] reached = 5'h00;
  wire [3:0] read_address;
  wire [9:0] read_data;
  wire read_enable;
  input rst;
  wire rst;
  reg [4:0] tail = 5'h00;
  reg [36:0] word = 37'h0000000000;
  wire [3:0] write_address;
  wire [9:0] write_data;
  wire write_enable;
  always @(posedge clk)
    oldest <= \$44 ;
  assign \$1  = ~ word[36];
  assign \$2  = lanes[0] & \$1 ;
  assign \$3  = tail[3:0] != oldest[3:0];
  assign \$4  = tail[4] == oldest[4];
  assign \$5  = \$3  | \$4 ;
  assign put = \$2  & \$5 ;
  assign \$6  = lanes[0] & word[36];
  assign \$7  = ~ lanes[1];
  assign \$8  = ~ lanes[0];
  assign \$9  = tail[3:0] != oldest[3:0];
  assign \$10  = tail[4] == oldest[4];
  assign \$11  = \$9  | \$10 ;
  assign \$12  = word[36] ? i_end : \$11 ;
  assign \$13  = \$8  | \$12 ;
  assign i__ready = \$7  & \$13 ;
  assign \$14  = ! word[7:0];
  assign \$15  = ~ lanes[1];
  assign \$16  = word[35] & \$15 ;
  assign \$17  = ~ i_free;
  assign \$18  = i_rewind & \$17 ;
  assign \$19  = \$18  ? oldest : { \$25 , \$23 [3:0] };
  assign goal = i_step ? \$19  : cursor;
  assign \$20  = reached != tail;
  assign o_valid = cursor != reached;
  assign \$21  = cursor[3:0] == 4'hb;
  assign \$22  = cursor[3:0] + 1'h1;
  assign \$23  = \$21  ? 5'h00 : \$22 ;
  assign \$24  = cursor[3:0] == 4'hb;
  assign \$25  = cursor[4] ^ \$24 ;
  assign \$26  = put | i__ready;
  assign \$28  = i__payload[34:32] > 1'h0;
  assign \$29  = \$28  | i__payload[36];
  assign \$30  = i__payload[34:32] > 1'h1;
  assign \$31  = i__payload[34:32] > 2'h2;
  assign \$32  = i__payload[34:32] > 2'h3;
  assign \$33  = i__valid ? { \$32 , \$31 , \$30 , \$29  } : 4'h0;
  assign \$34  = tail[3:0] == 4'hb;
  assign \$35  = tail[3:0] + 1'h1;
  assign \$36  = \$34  ? 5'h00 : \$35 ;
  assign \$37  = tail[3:0] == 4'hb;
  assign \$38  = tail[4] ^ \$37 ;
  always @(posedge clk)
    lanes <= \$39 ;
  always @(posedge clk)
    word <= \$40 ;
  always @(posedge clk)
    reached <= \$41 ;
  always @(posedge clk)
    tail <= \$42 ;
  always @(posedge clk)
    cursor <= \$43 ;
  lacuna_ram_1r1w_12x10 ram (
    .clk(clk),
    .read_address(goal[3:0]),
    .read_data(o_entry),
    .read_enable(1'h1),
    .write_address(tail[3:0]),
    .write_data(entry),
    .write_enable(put)
  );
  always @* begin
    if (\$wake ) begin end
    o_end = \$6 ;
    if (\$20 ) begin
      o_end = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$39  = lanes;
    if (\$27 ) begin
      (* full_case = 32'd1 *)
      if (lanes[1]) begin
        \$39  = { 1'h0, lanes[3:1] };
      end else begin
        \$39  = \$33 ;
      end
    end
    if (rst) begin
      \$39  = 4'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$40  = word;
    if (\$27 ) begin
      (* full_case = 32'd1 *)
      if (lanes[1]) begin
        \$40 [31:0] = { 8'h00, word[31:8] };
      end else begin
        \$40  = i__payload;
      end
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$41  = tail;
    if (rst) begin
      \$41  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$42  = tail;
    if (put) begin
      \$42  = { \$38 , \$36 [3:0] };
    end
    if (rst) begin
      \$42  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = cursor;
    if (i_step) begin
      \$43  = { \$25 , \$23 [3:0] };
      if (i_free) begin
      end else if (i_rewind) begin
        \$43  = oldest;
      end
    end
    if (rst) begin
      \$43  = 5'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = oldest;
    if (i_step) begin
      if (i_free) begin
        \$44  = { \$25 , \$23 [3:0] };
      end
    end
    if (rst) begin
      \$44  = 5'h00;
    end
  end
  assign write_address = tail[3:0];
  assign write_data = entry;
  assign write_enable = put;
  assign following = { \$25 , \$23 [3:0] };
  assign read_enable = 1'h1;
  assign read_address = goal[3:0];
  assign read_data = o_entry;
  assign o_write = put;
  assign entry[9] = \$16 ;
  assign entry[8] = \$14 ;
  assign entry[7:0] = word[7:0];
  assign \$27  = \$26 ;
endmodule

module \pe.mac (rst, i_operands, i_move, i_filter, i_psum, o_sum, i_ifmap, i_zero, i_first, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  reg [7:0] \$4 ;
  reg [7:0] \$5 ;
  reg [11:0] \$6 ;
  input clk;
  wire clk;
  wire [15:0] exact;
  input [7:0] i_filter;
  wire [7:0] i_filter;
  input i_first;
  wire i_first;
  input [7:0] i_ifmap;
  wire [7:0] i_ifmap;
  input i_move;
  wire i_move;
  input i_operands;
  wire i_operands;
  input [15:0] i_psum;
  wire [15:0] i_psum;
  input i_zero;
  wire i_zero;
  reg [7:0] ifmap = 8'h00;
  output [15:0] o_sum;
  wire [15:0] o_sum;
  reg [11:0] product = 12'h000;
  input rst;
  wire rst;
  reg [7:0] weight = 8'h00;
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
      \$6  = exact[15:4];
      if (i_zero) begin
        \$6  = 12'h000;
      end
    end
  end
  assign o_sum = \$3 [15:0];
endmodule

module \pe.out (rst, o__ready, i__valid, o__valid, i__ready, i__payload, o__payload, clk);
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
  reg [17:0] \$9 ;
  input clk;
  wire clk;
  input [17:0] i__payload;
  wire [17:0] i__payload;
  output i__ready;
  wire i__ready;
  input i__valid;
  wire i__valid;
  reg level = 1'h0;
  output [17:0] o__payload;
  reg [17:0] o__payload = 18'h00000;
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
      \$9  = 18'h00000;
    end
  end
  assign \$1  = o__ready;
  assign o__valid = level;
endmodule

module \pe.psums (rst, write_enable, read_enable, o_data, write_data, read_address, write_address, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire [16:0] \$1 ;
  wire \$2 ;
  wire \$3 ;
  reg [15:0] \$4 ;
  reg \$5 ;
  input clk;
  wire clk;
  wire [2:0] i_addr;
  wire [15:0] i_data;
  wire i_move;
  wire [2:0] i_next;
  wire i_write;
  output [15:0] o_data;
  wire [15:0] o_data;
  input [2:0] read_address;
  wire [2:0] read_address;
  wire [15:0] read_data;
  input read_enable;
  wire read_enable;
  input rst;
  wire rst;
  reg same = 1'h0;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  reg [15:0] written = 16'h0000;
  always @(posedge clk)
    written <= \$4 ;
  always @(posedge clk)
    same <= \$5 ;
  assign \$1  = same ? { written[15], written } : { 1'h0, read_data };
  assign \$2  = read_address == write_address;
  assign \$3  = write_enable & \$2 ;
  lacuna_ram_1r1w_8x16 ram (
    .clk(clk),
    .read_address(read_address),
    .read_data(read_data),
    .read_enable(read_enable),
    .write_address(write_address),
    .write_data(write_data),
    .write_enable(write_enable)
  );
  always @* begin
    if (\$wake ) begin end
    \$5  = same;
    if (read_enable) begin
      \$5  = \$3 ;
    end
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$4  = written;
    if (read_enable) begin
      \$4  = write_data;
    end
  end
  assign i_addr = write_address;
  assign i_data = write_data;
  assign i_write = write_enable;
  assign i_move = read_enable;
  assign i_next = read_address;
  assign o_data = \$1 [15:0];
endmodule

module \pe.window (rst, i_params, i_loaded, i_move, i_valid, i_last, last_value, o_step, o_end, o_free, \port$116$0 , o_operands, i_end, o_op, o_finished, \port$221$0 , clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  wire \$1 ;
  wire \$10 ;
  wire [4:0] \$102 ;
  wire \$11 ;
  wire \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [13:0] \$15 ;
  wire [13:0] \$16 ;
  wire [13:0] \$17 ;
  wire \$18 ;
  wire [1:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [13:0] \$25 ;
  wire \$26 ;
  wire [13:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [2:0] \$30 ;
  wire [4:0] \$31 ;
  wire [7:0] \$32 ;
  wire \$33 ;
  wire [4:0] \$34 ;
  wire [13:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg [1:0] \$41 ;
  reg [2:0] \$42 ;
  reg [3:0] \$43 ;
  reg [6:0] \$44 ;
  reg [3:0] \$45 ;
  reg \$46 ;
  wire \$5 ;
  wire \$6 ;
  wire [4:0] \$66 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire [4:0] \$77 ;
  wire \$8 ;
  wire [4:0] \$88 ;
  wire \$9 ;
  wire [4:0] \$92 ;
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
  input i_last;
  wire i_last;
  input [1:0] i_loaded;
  wire [1:0] i_loaded;
  input i_move;
  wire i_move;
  input [27:0] i_params;
  wire [27:0] i_params;
  input i_valid;
  wire i_valid;
  reg [2:0] index = 3'h0;
  output last_value;
  wire last_value;
  output o_end;
  wire o_end;
  wire [6:0] o_filter_addr;
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
  wire o_wait_filter;
  wire o_wait_ifmap;
  reg [6:0] offset = 7'h00;
  reg passing = 1'h0;
  output \port$116$0 ;
  wire \port$116$0 ;
  output [5:0] \port$221$0 ;
  wire [5:0] \port$221$0 ;
  reg retiring = 1'h1;
  input rst;
  wire rst;
  reg [3:0] value_count = 4'h1;
  assign \$33  = \$signal$3  & \$signal$12 ;
  assign \$34  = value_count + 1'h1;
  assign \$102  = o_finished[0] * 4'he;
  assign \$35  = i_params >> \$102 ;
  assign \$36  = value_count < \$35 [12:9];
  assign \$37  = \$signal$3  & \$signal$12 ;
  assign \$38  = \$37  & last_value;
  always @(posedge clk)
    \$signal$4  <= \$39 ;
  always @(posedge clk)
    passing <= \$40 ;
  always @(posedge clk)
    o_finished <= \$41 ;
  always @(posedge clk)
    index <= \$42 ;
  always @(posedge clk)
    filter_count <= \$43 ;
  always @(posedge clk)
    offset <= \$44 ;
  always @(posedge clk)
    value_count <= \$45 ;
  always @(posedge clk)
    retiring <= \$46 ;
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
  assign \$66  = o_finished[0] * 4'he;
  assign \$15  = i_params >> \$66 ;
  assign \$signal$12  = filter_count == \$15 [4:1];
  assign \$70  = o_finished[0] * 4'he;
  assign \$16  = i_params >> \$70 ;
  assign last_value = value_count == \$16 [8:5];
  assign o_step = \$signal$3  & \$signal$12 ;
  assign o_end = finish & \$signal$4 ;
  assign o_free = retiring | i_last;
  assign \$77  = o_finished[0] * 4'he;
  assign \$17  = i_params >> \$77 ;
  assign \$18  = \$17 [13] ? 1'h1 : 1'h0;
  assign \$19  = offset[6] + \$18 ;
  assign \$20  = value_count == 1'h1;
  assign \$22  = ~ \$signal$4 ;
  assign \$23  = ~ passing;
  assign \$24  = \$22  & \$23 ;
  assign \$88  = o_finished[0] * 4'he;
  assign \$25  = i_params >> \$88 ;
  assign \$26  = \$signal  & \$25 [0];
  assign \$92  = o_finished[0] * 4'he;
  assign \$27  = i_params >> \$92 ;
  assign \$28  = ~ \$27 [0];
  assign \$29  = \$signal  & \$28 ;
  assign \$30  = o_finished + 1'h1;
  assign \$31  = filter_count + 1'h1;
  assign \$32  = offset + 1'h1;
  always @* begin
    if (\$wake ) begin end
    \$39  = \$signal$4 ;
    if (\$24 ) begin
      \$39  = \$26 ;
    end
    if (finish) begin
      \$39  = 1'h0;
    end
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$40  = passing;
    if (\$24 ) begin
      \$40  = \$29 ;
    end
    if (finish) begin
      \$40  = 1'h0;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$41  = o_finished;
    if (finish) begin
      \$41  = \$30 [1:0];
    end
    if (rst) begin
      \$41  = 2'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$42  = index;
    if (\$signal$3 ) begin
      \$42  = filter_count[2:0];
    end
    if (\$33 ) begin
      \$42  = 3'h0;
    end
    if (rst) begin
      \$42  = 3'h0;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$43  = filter_count;
    if (\$signal$3 ) begin
      \$43  = \$31 [3:0];
    end
    if (\$33 ) begin
      \$43  = 4'h1;
    end
    if (rst) begin
      \$43  = 4'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$44  = offset;
    if (\$signal$3 ) begin
      \$44  = \$32 [6:0];
    end
    if (\$38 ) begin
      \$44  = 7'h00;
    end
    if (rst) begin
      \$44  = 7'h00;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$45  = value_count;
    if (\$33 ) begin
      \$45  = \$34 [3:0];
    end
    if (\$38 ) begin
      \$45  = 4'h1;
    end
    if (rst) begin
      \$45  = 4'h1;
    end
  end
  always @* begin
    if (\$wake ) begin end
    \$46  = retiring;
    if (\$33 ) begin
      \$46  = \$36 ;
    end
    if (\$38 ) begin
      \$46  = 1'h1;
    end
    if (rst) begin
      \$46  = 1'h1;
    end
  end
  assign o_rewind = last_value;
  assign o_filter_addr = { \$19 [0], offset[5:0] };
  assign \port$116$0  = \$19 [0];
  assign \port$221$0  = offset[5:0];
  assign o_op[7] = 1'h0;
  assign o_op[6] = last_value;
  assign o_op[5] = \$20 ;
  assign o_op[4:2] = index;
  assign o_op[1] = finish;
  assign o_op[0] = \$signal$3 ;
  assign \$21  = 1'h1;
  assign o_operands = \$signal$3 ;
endmodule

module lacuna_ram_1r1w_12x10(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [9:0] \$1 ;
  wire [3:0] \$signature__addr ;
  wire [9:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 10'h000 *)
  wire [9:0] fetched;
  wire [3:0] read__addr;
  wire [9:0] read__data;
  input [3:0] read_address;
  wire [3:0] read_address;
  output [9:0] read_data;
  reg [9:0] read_data = 10'h000;
  input read_enable;
  wire read_enable;
  input [3:0] write_address;
  wire [3:0] write_address;
  input [9:0] write_data;
  wire [9:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [9:0] contents [11:0];
  initial begin
    contents[0] = 10'h000;
    contents[1] = 10'h000;
    contents[2] = 10'h000;
    contents[3] = 10'h000;
    contents[4] = 10'h000;
    contents[5] = 10'h000;
    contents[6] = 10'h000;
    contents[7] = 10'h000;
    contents[8] = 10'h000;
    contents[9] = 10'h000;
    contents[10] = 10'h000;
    contents[11] = 10'h000;
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

module lacuna_ram_1r1w_128x8(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [7:0] \$1 ;
  wire [6:0] \$signature__addr ;
  wire [7:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 8'h00 *)
  wire [7:0] fetched;
  wire [6:0] read__addr;
  wire [7:0] read__data;
  input [6:0] read_address;
  wire [6:0] read_address;
  output [7:0] read_data;
  reg [7:0] read_data = 8'h00;
  input read_enable;
  wire read_enable;
  input [6:0] write_address;
  wire [6:0] write_address;
  input [7:0] write_data;
  wire [7:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
  reg [7:0] contents [127:0];
  initial begin
    contents[0] = 8'h00;
    contents[1] = 8'h00;
    contents[2] = 8'h00;
    contents[3] = 8'h00;
    contents[4] = 8'h00;
    contents[5] = 8'h00;
    contents[6] = 8'h00;
    contents[7] = 8'h00;
    contents[8] = 8'h00;
    contents[9] = 8'h00;
    contents[10] = 8'h00;
    contents[11] = 8'h00;
    contents[12] = 8'h00;
    contents[13] = 8'h00;
    contents[14] = 8'h00;
    contents[15] = 8'h00;
    contents[16] = 8'h00;
    contents[17] = 8'h00;
    contents[18] = 8'h00;
    contents[19] = 8'h00;
    contents[20] = 8'h00;
    contents[21] = 8'h00;
    contents[22] = 8'h00;
    contents[23] = 8'h00;
    contents[24] = 8'h00;
    contents[25] = 8'h00;
    contents[26] = 8'h00;
    contents[27] = 8'h00;
    contents[28] = 8'h00;
    contents[29] = 8'h00;
    contents[30] = 8'h00;
    contents[31] = 8'h00;
    contents[32] = 8'h00;
    contents[33] = 8'h00;
    contents[34] = 8'h00;
    contents[35] = 8'h00;
    contents[36] = 8'h00;
    contents[37] = 8'h00;
    contents[38] = 8'h00;
    contents[39] = 8'h00;
    contents[40] = 8'h00;
    contents[41] = 8'h00;
    contents[42] = 8'h00;
    contents[43] = 8'h00;
    contents[44] = 8'h00;
    contents[45] = 8'h00;
    contents[46] = 8'h00;
    contents[47] = 8'h00;
    contents[48] = 8'h00;
    contents[49] = 8'h00;
    contents[50] = 8'h00;
    contents[51] = 8'h00;
    contents[52] = 8'h00;
    contents[53] = 8'h00;
    contents[54] = 8'h00;
    contents[55] = 8'h00;
    contents[56] = 8'h00;
    contents[57] = 8'h00;
    contents[58] = 8'h00;
    contents[59] = 8'h00;
    contents[60] = 8'h00;
    contents[61] = 8'h00;
    contents[62] = 8'h00;
    contents[63] = 8'h00;
    contents[64] = 8'h00;
    contents[65] = 8'h00;
    contents[66] = 8'h00;
    contents[67] = 8'h00;
    contents[68] = 8'h00;
    contents[69] = 8'h00;
    contents[70] = 8'h00;
    contents[71] = 8'h00;
    contents[72] = 8'h00;
    contents[73] = 8'h00;
    contents[74] = 8'h00;
    contents[75] = 8'h00;
    contents[76] = 8'h00;
    contents[77] = 8'h00;
    contents[78] = 8'h00;
    contents[79] = 8'h00;
    contents[80] = 8'h00;
    contents[81] = 8'h00;
    contents[82] = 8'h00;
    contents[83] = 8'h00;
    contents[84] = 8'h00;
    contents[85] = 8'h00;
    contents[86] = 8'h00;
    contents[87] = 8'h00;
    contents[88] = 8'h00;
    contents[89] = 8'h00;
    contents[90] = 8'h00;
    contents[91] = 8'h00;
    contents[92] = 8'h00;
    contents[93] = 8'h00;
    contents[94] = 8'h00;
    contents[95] = 8'h00;
    contents[96] = 8'h00;
    contents[97] = 8'h00;
    contents[98] = 8'h00;
    contents[99] = 8'h00;
    contents[100] = 8'h00;
    contents[101] = 8'h00;
    contents[102] = 8'h00;
    contents[103] = 8'h00;
    contents[104] = 8'h00;
    contents[105] = 8'h00;
    contents[106] = 8'h00;
    contents[107] = 8'h00;
    contents[108] = 8'h00;
    contents[109] = 8'h00;
    contents[110] = 8'h00;
    contents[111] = 8'h00;
    contents[112] = 8'h00;
    contents[113] = 8'h00;
    contents[114] = 8'h00;
    contents[115] = 8'h00;
    contents[116] = 8'h00;
    contents[117] = 8'h00;
    contents[118] = 8'h00;
    contents[119] = 8'h00;
    contents[120] = 8'h00;
    contents[121] = 8'h00;
    contents[122] = 8'h00;
    contents[123] = 8'h00;
    contents[124] = 8'h00;
    contents[125] = 8'h00;
    contents[126] = 8'h00;
    contents[127] = 8'h00;
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

module lacuna_ram_1r1w_8x16(write_enable, write_address, write_data, read_enable, read_address, read_data, clk);
  reg \$wake ;
  initial \$wake <= 1'h0;
  reg [15:0] \$1 ;
  wire [2:0] \$signature__addr ;
  wire [15:0] \$signature__data ;
  wire \$signature__en ;
  input clk;
  wire clk;
  (* init = 16'h0000 *)
  wire [15:0] fetched;
  wire [2:0] read__addr;
  wire [15:0] read__data;
  input [2:0] read_address;
  wire [2:0] read_address;
  output [15:0] read_data;
  reg [15:0] read_data = 16'h0000;
  input read_enable;
  wire read_enable;
  input [2:0] write_address;
  wire [2:0] write_address;
  input [15:0] write_data;
  wire [15:0] write_data;
  input write_enable;
  wire write_enable;
  (* no_rw_check = "1" *)
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
