"""Machines with a name."""

from dataclasses import replace

from .config import Config


__all__ = ["CONFIGS"]

#: Every configuration with a name.
CONFIGS = {
    "tiny": Config(
        rows=3,
        columns=4,
        filter_spad_words=64,
        psum_spad_words=8,
        buffer_banks=8,
        bank_words=128,
        packet_words=32,
        timeout_cycles=4096,
    ),
    "small": Config(
        rows=6,
        columns=7,
        filter_spad_words=128,
        psum_spad_words=16,
        buffer_banks=12,
        bank_words=256,
        packet_words=64,
        timeout_cycles=16384,
    ),
    "eyeriss": Config(rows=12, columns=14),
}
CONFIGS["eyeriss_skipping"] = replace(CONFIGS["eyeriss"], skipping=True, chain_fifo_words=8)
CONFIGS["eyeriss_compressed"] = replace(CONFIGS["eyeriss_skipping"], compressed=True)
#: Bytes, with zero points and a factor per filter; sizes as `bench/edge8.py` has found them.
CONFIGS["edge8"] = Config(
    rows=12,
    columns=12,
    activation_bits=8,
    weight_bits=8,
    psum_bits=32,
    product_shift=0,
    link_bits=128,
    filter_spad_words=192,
    psum_spad_words=8,
    buffer_banks=16,
    run_bits=4,
    zero_points=True,
)
CONFIGS["edge8_skipping"] = replace(CONFIGS["edge8"], skipping=True, chain_fifo_words=8)
#: edge8 in small, which builds fast: what `make run` reads digits with.
CONFIGS["edge8_small"] = replace(
    CONFIGS["edge8"], rows=3, columns=8, link_bits=64, psum_spad_words=16, bank_words=128
)
#: What an iCE40UP5K holds beside its serial port: one thing after the other, and one value.
CONFIGS["ice40up5k"] = Config(
    rows=2,
    columns=1,
    activation_bits=8,
    weight_bits=8,
    product_shift=4,
    link_bits=32,
    filter_spad_words=128,
    psum_spad_words=8,
    buffer_banks=1,
    bank_words=1024,
    run_bits=4,
    gating=False,
    rescale=False,
    counters=False,
    count_bits=10,
    overlap=False,
    block_spads=True,
    serial=True,
    ifmap_fifo_words=0,
    chain_fifo_words=1,
    packet_words=32,
    timeout_cycles=4096,
)
#: What an LFE5U-25F holds with room to route it: a narrow link halves what is not PEs, and a
#: multiplexer over few banks is what is left of a crossbar.
CONFIGS["ecp5_25f"] = Config(
    rows=6,
    columns=4,
    link_bits=32,
    psum_spad_words=16,
    buffer_banks=6,
    bank_words=2048,
    rescale=False,
    counters=False,
    pipelined=True,
    count_bits=14,
    packet_words=64,
)
#: Every multiplier of an LFE5U-85F, and of its 208 block RAMs 156 for filters, 32 for the buffer.
#: Bytes: as many values per word of a narrow link, and a quarter of the flip-flops less. It is
#: placed by a plan (gen/floorplan.py).
CONFIGS["ecp5_85f"] = replace(
    CONFIGS["ecp5_25f"],
    rows=12,
    columns=13,
    activation_bits=8,
    weight_bits=8,
    product_shift=4,
    run_bits=4,
    buffer_banks=8,
)
