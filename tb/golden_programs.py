"""Layers written by hand for golden's tests: the plainest host that can be, and independent."""

import numpy as np

from lacuna.golden import rlc
from lacuna.golden.machine import run
from lacuna.tb.golden_packets import (
    ACQUIRE,
    CODED,
    EXTENDED,
    FINAL,
    FIRST,
    HASH,
    IFMAP_ACQUIRE,
    READY,
    RELEASE,
    RELU,
    RESCALE,
    STORE_RELEASE,
    TINY,
    WAIT,
    Program,
    to_words,
)


def shapes(rng, *, channels=5, size=(9, 8), count=7, kernel=(3, 3), images=2, bits=16):
    """Return a sparse ifmap and filters."""
    low = -(2 ** (bits - 1))
    ifmap = rng.integers(low, -low, (images, channels, *size))
    ifmap[rng.random(ifmap.shape) < 0.5] = 3
    return ifmap, rng.integers(low, -low, (count, channels, *kernel))


def runs(program, machine=TINY, **options):
    """Run ``program`` on a machine."""
    return run(program.words, config_hash=HASH, **machine, **options)


def one_layer(how=None, machine=TINY, seed=2017, **shape):
    """Return a program of one layer, the reader of its ofmap, and its arrays."""
    ifmap, filters = shapes(np.random.default_rng(seed), bits=machine["activation_bits"], **shape)
    program = Program(machine["link_bits"])
    reader = layer(program, ifmap, filters, machine, **(how or {}))
    return program, reader, ifmap, filters


def layer(program, ifmap, filters, machine, **how):
    """Append a layer without padding; return a function that reads its ofmap.

    ``how``: ``q``, ``p``, ``group_rows``, ``groups`` (of filters), ``stride``, ``zero_point``,
    ``tiles`` (of the ifmap), ``coded`` (both ways), and ``post``, a dictionary of ``bias``,
    ``multiplier``, ``shift``, ``relu``, ``threshold``, ``zero_point``.
    """
    return _Layer(program, ifmap, filters, machine, **how).write()


def used(windows, size, stride):
    """Return the positions that some window uses."""
    return sorted({window * stride + k for window in range(windows) for k in range(size)})


class _Layer:
    def __init__(
        self,
        program,
        ifmap,
        filters,
        machine,
        *,
        q=1,
        p=1,
        group_rows=1,
        groups=1,
        stride=1,
        zero_point=0,
        tiles=1,
        coded=False,
        last=True,
        post=None,
    ):
        self.program, self.machine = program, machine
        self.q, self.p, self.groups, self.group_rows = q, p, groups, group_rows
        self.stride, self.zero_point, self.tiles, self.coded = stride, zero_point, tiles, coded
        self.last, self.post = last, post or {}
        count, _depth, self.kernel_rows, self.kernel_columns = filters.shape
        self.rows = (ifmap.shape[2] - self.kernel_rows) // stride + 1
        self.columns = (ifmap.shape[3] - self.kernel_columns) // stride + 1
        used_rows = used(self.rows, self.kernel_rows, stride)
        used_columns = used(self.columns, self.kernel_columns, stride)
        ifmap = ifmap[:, :, used_rows][..., used_columns]
        images, channels, self.height, self.width = ifmap.shape
        self.images, self.count = images, count
        fill = ((0, 0), (0, -channels % (q * tiles)), (0, 0), (0, 0))
        self.ifmap = np.pad(ifmap, fill, constant_values=zero_point)
        blank = (0, -count % (p * groups))
        self.filters = np.pad(filters, (blank, *fill[1:]))
        self.blocks = len(self.filters) // (p * groups)
        self.slots = self.ifmap.shape[1] // q // tiles
        self.row_words = -(-self.width * q * machine["activation_bits"] // machine["link_bits"])
        self.psum_lanes = machine["link_bits"] // machine["psum_bits"]
        self.psum_words = -(-self.columns * p // self.psum_lanes)
        self.tile_words = self.slots * images * self.height * self.row_words
        self.area_words = groups * images * self.rows * self.psum_words
        self.psum_area = min(self.tiles, 2) * self.tile_words

    def write(self):
        """Write the whole layer."""
        program = self.program
        areas = min(self.tiles, 2), 2
        program.add("LAYER", program.fields(*areas, self.zero_point, 0))
        self.first_pass, tile_number = True, 0
        for block in range(self.blocks):
            for tile in range(self.tiles):
                base = tile_number % areas[0] * self.tile_words
                self.load(tile, base)
                self.passes(block, tile, base)
                tile_number += 1
            self.store(block)
        program.add("END", flags=int(self.last), identity=7)
        return self.ofmap

    def load(self, tile, base):
        """Send one tile, one packet per channel group."""
        for slot in range(self.slots):
            channel = (tile * self.slots + slot) * self.q
            planes = self.ifmap[:, channel : channel + self.q]
            rows = planes.transpose(0, 2, 3, 1).reshape(self.images * self.height, -1)
            payload = [word for row in rows for word in self.segment(row)]
            flags = (
                CODED * self.coded + IFMAP_ACQUIRE * (slot == 0) + READY * (slot == self.slots - 1)
            )
            where = base + slot * self.images * self.height * self.row_words
            head = self.program.fields(flags, where, len(rows), rows.shape[1])
            self.program.add("IFMAP", head + payload)

    def segment(self, row):
        """Return the words of one ifmap row."""
        machine = self.machine
        if not self.coded:
            return to_words(row, machine["activation_bits"], machine["link_bits"])
        widths = {name: machine[name] for name in ("run_bits", "link_bits")}
        widths["value_bits"] = machine["activation_bits"]
        return rlc.encode(row, **widths, zero_point=self.zero_point)

    def passes(self, block, tile, base):
        """Send the passes of one tile: its pairs, cut by the height of the array."""
        pairs = self.slots * self.kernel_rows
        for start in range(0, pairs, self.machine["rows"]):
            stop = min(start + self.machine["rows"], pairs)
            flags = FIRST * (tile == 0 and start == 0)
            flags += FINAL * (tile == self.tiles - 1 and stop == pairs)
            flags += ACQUIRE * (start == 0) + RELEASE * (stop == pairs)
            flags += EXTENDED * self.first_pass
            slot, row = divmod(start, self.kernel_rows)
            plane = self.images * self.height * self.row_words
            window = self.q * self.kernel_columns
            bits = self.p * window * self.machine["weight_bits"]
            filter_words = -(-bits // self.machine["link_bits"])
            short = [
                flags,
                stop - start,
                row,
                (stop - 1) // self.kernel_rows - slot + 1,
                base + slot * plane,
                self.psum_area + block % 2 * self.area_words,
                self.area_words,
                filter_words,
            ]
            payload = self.program.fields(*short)
            if self.first_pass:
                payload += self.program.fields(*self.extended(window))
            self.first_pass = False
            self.program.add("PASS", payload + self.filter_words(block, tile, start, stop))

    def extended(self, window):
        """Return fields 8 to 35."""
        machine, steps = self.machine, -(-self.rows // self.group_rows)
        tail = self.rows - (steps - 1) * self.group_rows
        lanes = machine["link_bits"] // machine["activation_bits"]
        step = min(self.stride, self.kernel_rows)
        return [
            *(self.p, window, self.q * min(self.stride, self.kernel_columns)),
            *(self.kernel_rows, step, self.groups, self.group_rows, tail),
            *(self.groups, 1, self.images, steps),
            *(self.row_words, self.width * self.q - (self.row_words - 1) * lanes),
            *((rows - 1) * step + self.kernel_rows for rows in (self.group_rows, tail)),
            *(self.height * self.row_words, self.group_rows * step * self.row_words),
            *(0, self.images * self.height * self.row_words),
            *(self.psum_words, self.columns * self.p - (self.psum_words - 1) * self.psum_lanes),
            *(self.rows * self.psum_words, self.group_rows * self.psum_words),
            *(self.images * self.rows * self.psum_words, 0, 0, 0),
        ]

    def filter_words(self, block, tile, start, stop):
        """Return the filters of pairs ``start`` to ``stop``, alternating."""
        words = []
        for group in range(self.groups):
            first = (block * self.groups + group) * self.p
            blocks = []
            for pair in range(start, stop):
                slot, row = divmod(pair, self.kernel_rows)
                channel = (tile * self.slots + slot) * self.q
                weights = self.filters[first : first + self.p, channel : channel + self.q, row]
                values = weights.transpose(2, 1, 0).ravel()
                machine = self.machine
                blocks.append(to_words(values, machine["weight_bits"], machine["link_bits"]))
            words += [word for turn in zip(*blocks, strict=True) for word in turn]
        return words

    def store(self, block):
        """Store the filters of one block of groups, one STORE per group."""
        post = self.post
        for group in range(self.groups):
            flags = CODED * self.coded + WAIT * (group == 0)
            flags += STORE_RELEASE * (group == self.groups - 1)
            flags += RELU * post.get("relu", False) + RESCALE * ("multiplier" in post)
            period = -(-self.psum_lanes // self.p) * self.p
            first = (block * self.groups + group) * self.p
            rows = self.images * self.rows
            base = self.psum_area + block % 2 * self.area_words + group * rows * self.psum_words
            payload = self.program.fields(
                *(flags, base, rows, self.columns * self.p, period),
                *(post.get("threshold", 0), post.get("zero_point", 0), 0),
            )
            for k in range(period):
                m = min(first + k % self.p, self.count - 1)
                bias, multiplier, shift = (
                    int(post[name][m]) if name in post else 0
                    for name in ("bias", "multiplier", "shift")
                )
                payload += self.program.fields(bias, bias >> 16, multiplier, shift)
            identity = block * self.groups + group
            self.program.add("STORE", payload, identity=identity)

    def ofmap(self, payloads):
        """Read the words of the STOREs of this layer, one list each, as ``(N, M, E, F)``."""
        machine = self.machine
        count, rows = self.columns * self.p, self.images * self.rows
        bits = machine["activation_bits"]
        planes = []
        for words in payloads:
            if self.coded:
                values = rlc.decode_segments(
                    words,
                    rows,
                    count,
                    run_bits=machine["run_bits"],
                    value_bits=bits,
                    link_bits=machine["link_bits"],
                    zero_point=self.post.get("zero_point", 0),
                )
            else:
                lanes = machine["link_bits"] // bits
                half = 2 ** (bits - 1)
                values = np.array(
                    [
                        ((word >> bits * lane & (2 * half - 1)) ^ half) - half
                        for word in words
                        for lane in range(lanes)
                    ]
                ).reshape(rows, -1)
                assert not values[:, count:].any()
            shape = (self.images, self.rows, self.columns, self.p)
            planes.append(values[:, :count].reshape(shape).transpose(0, 3, 1, 2))
        return np.concatenate(planes, axis=1)[:, : self.count]
