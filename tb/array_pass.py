"""Random passes of the array: their fields, their streams, and what comes out by golden.array."""

from dataclasses import replace
from itertools import product
from types import SimpleNamespace

import numpy as np

from lacuna.golden import array
from lacuna.golden.arith import wrap
from lacuna.golden.limits import Limits
from lacuna.golden.words import pack
from lacuna.hw import layouts
from lacuna.hw.array.array import array_params
from lacuna.hw.array.chain import tagged_psum_word
from lacuna.hw.array.filters import filter_word
from lacuna.hw.array.route import route_params, tagged_ifmap_word
from lacuna.hw.presets import CONFIGS
from lacuna.tb.pe_pass import squeezed


__all__ = ["ArrayPass", "make_config", "words_of"]

TINY = CONFIGS["tiny"]
#: Words of memory that a random pass may reach.
MEMORY_WORDS = 2048


def make_config(rows, columns, **changes):
    """Return a small configuration; ``**changes`` are its other parameters."""
    return replace(TINY, rows=rows, columns=columns, **changes)


def words_of(values, bits, link_bits):
    """Put the last axis of ``values`` into words, as integers; shape ``(..., words)``."""
    parts = pack(values, bits, link_bits).astype(object)
    return sum(parts[..., k] << 32 * k for k in range(link_bits // 32))


class ArrayPass(SimpleNamespace):
    """A pass whose attributes are the fields of PASS (docs/formats.md, section 2.4).

    Parameters
    ----------
    config : Config
        The machine.
    rng : :class:`numpy.random.Generator`
        What is random.
    like : ArrayPass, optional
        A pass before it in the layer: the psums are the same, so most fields are.
    **fixed
        Fields that are not random, ``filter_sets`` and ``ifmap_sets`` as booleans.
    """

    def __init__(self, config, rng, *, like=None, **fixed):
        super().__init__(config=config, rng=rng, first=True, final=False, upper=False)
        if like is None:
            self._shape(fixed)
        else:
            vars(self).update(vars(like))
        vars(self).update(fixed)
        if like is None:
            self._sizes()
        shape = self.filter_sets, self.pairs, self.window * self.p
        self.weights = self._values(config.weight_bits, shape)
        self.memory = self._values(config.ifmap_bits, (MEMORY_WORDS, config.activation_lanes))
        self.memory[rng.random(self.memory.shape) < 0.3] = 0
        count = self._columns_per_row * self.p
        shape = self.images, self.steps, self.groups, self.group_rows, count
        self.psums = self._values(config.psum_bits, shape) * (not self.first)

    def _values(self, bits, shape):
        return self.rng.integers(-(1 << bits - 1), 1 << bits - 1, shape)

    def _number(self, low, high):
        return int(self.rng.integers(low, high + 1))

    def _shape(self, fixed):
        """Choose loop bounds."""
        config, number = self.config, self._number
        most = min(config.ifmap_spad_words, 6)
        self.window = fixed.get("window", number(1, most))
        self.p = number(1, min(config.psum_spad_words, config.filter_half_words // self.window, 4))
        self.retire = number(1, self.window)
        self.kernel_rows = fixed.get("kernel_rows", number(1, 4))
        self.row = number(0, self.kernel_rows - 1)
        self.pairs = number(1, config.rows)
        self.row_step = number(1, self.kernel_rows)
        self.groups = number(1, config.columns)
        self.group_rows = number(1, config.columns // fixed.get("groups", self.groups))
        self.images, self.steps = number(1, 2), number(1, 3)
        self._columns_per_row = number(1, 6)
        for name in ("image", "step", "set", "slot"):
            setattr(self, f"ifmap_{name}_stride", number(0, 60))
        for name in ("image", "step", "group"):
            setattr(self, f"psum_{name}_stride", number(0, 200))
        self.ifmap_base, self.psum_base, self.distance = number(0, 300), number(0, 999), 2**16 - 1

    def _sizes(self):
        """Derive the other fields."""
        config = self.config
        lasts = {}
        values = (self._columns_per_row - 1) * self.retire + self.window
        for name, count, lanes in (
            ("ifmap", values, config.activation_lanes),
            ("psum", self._columns_per_row * self.p, config.psum_lanes),
        ):
            words = -(-count // lanes)
            lasts[f"{name}_row_words"] = words
            lasts[f"{name}_last_values"] = count - (words - 1) * lanes
        vars(self).update(lasts)
        for name in ("filter_sets", "ifmap_sets"):
            setattr(self, name, self.groups if vars(self).get(name) else 1)
        self.tail_rows = vars(self).get("tail_rows", self._number(1, self.group_rows))
        self.slots = (self.row + self.pairs - 1) // self.kernel_rows + 1
        self.filter_words = -(-self.p * self.window // config.weight_lanes)
        self.ifmap_rows = (self.group_rows - 1) * self.row_step + self.kernel_rows
        self.ifmap_tail_rows = (self.tail_rows - 1) * self.row_step + self.kernel_rows

    @property
    def limits(self):
        """The machine for golden."""
        return Limits.of(self.config)

    def rows_in(self, step):
        """Return rows of a group in ``step``."""
        return self.tail_rows if step == self.steps - 1 else self.group_rows

    def place(self, column):
        """Return where a column stands, as a ``column_place``."""
        group, row = divmod(column, self.group_rows)
        return {
            "on": group < self.groups,
            "in_tail": row < self.tail_rows,
            "group": group,
            "first_row": row * self.row_step,
        }

    def params(self):
        """Return the constant of ``array_params``."""
        places = [self.place(column) for column in range(self.config.columns)]
        route = {"pairs": self.pairs, "kernel_rows": self.kernel_rows, "columns": places}
        route["per_set"] = self.ifmap_sets != 1
        names = ("p", "window", "retire", "upper")
        pe = {"active": 1} | {name: getattr(self, name) for name in names}
        return array_params(self.config).const({"pe": pe, "route": route}).as_bits()

    def route(self):
        """Return the constant of ``route_params`` alone."""
        return self.params() >> layouts.pass_params(self.config).size & (
            (1 << route_params(self.config).size) - 1
        )

    def ifmap_items(self):
        """Yield ``(address, tag)`` of each ifmap word, in order; a tag is a dictionary."""
        for n, t in np.ndindex(self.images, self.steps):
            tail = t == self.steps - 1
            rows = self.ifmap_tail_rows if tail else self.ifmap_rows
            loops = self.ifmap_row_words, self.ifmap_sets, self.slots, rows
            for word, group, slot, row in np.ndindex(*loops):
                address = self.ifmap_base + n * self.ifmap_image_stride
                address += t * self.ifmap_step_stride + group * self.ifmap_set_stride
                address += slot * self.ifmap_slot_stride + row * self.ifmap_row_words + word
                last = word == self.ifmap_row_words - 1
                tag = {"set": group, "tail": tail, "row": row, "slot": slot, "last": last}
                tag["count"] = self.ifmap_last_values if last else self.config.activation_lanes
                yield address, tag

    def ifmap_word(self, address, tag):
        """Return the tagged ifmap word with the values at ``address``."""
        word = {"data": self.memory[address].tolist(), "count": tag["count"], "last": tag["last"]}
        place = {name: tag[name] for name in ("set", "tail", "row")}
        place["position"] = tag["slot"] * self.kernel_rows - self.row
        return tagged_ifmap_word(self.config).const({"word": word} | place).as_bits()

    def ifmaps(self):
        """Return all tagged ifmap words, and the one that ends the pass."""
        end = tagged_ifmap_word(self.config).const({"word": {"end": 1}}).as_bits()
        return [*(self.ifmap_word(*item) for item in self.ifmap_items()), end]

    def ifmap_groups(self, together=2):
        """Yield ``(addresses, tag, values)`` of what a skipping machine reads at once, in order.

        It reads ``together`` words of a row, 1 or 2.
        """
        for n, t in np.ndindex(self.images, self.steps):
            tail = t == self.steps - 1
            rows = self.ifmap_tail_rows if tail else self.ifmap_rows
            parts = -(-self.ifmap_row_words // together)
            for part, group, slot, row in np.ndindex(parts, self.ifmap_sets, self.slots, rows):
                base = self.ifmap_base + n * self.ifmap_image_stride
                base += t * self.ifmap_step_stride + group * self.ifmap_set_stride
                base += slot * self.ifmap_slot_stride + row * self.ifmap_row_words
                start = together * part
                words = range(start, min(start + together, self.ifmap_row_words))
                last = words.stop == self.ifmap_row_words
                values = self.memory[base + words.start : base + words.stop].ravel()
                unused = self.config.activation_lanes - self.ifmap_last_values if last else 0
                tag = {"set": group, "tail": tail, "row": row, "last": last}
                tag["position"] = slot * self.kernel_rows - self.row
                yield [base + word for word in words], tag, values[: len(values) - unused]

    def sparse_ifmaps(self, together=2):
        """Return ``(word, mask)`` of all tagged words of a skipping machine; the last ends it."""
        layout, result = tagged_ifmap_word(self.config), []
        for _addresses, tag, values in self.ifmap_groups(together):
            last = tag.pop("last")
            parts = squeezed(self.config, values)
            for number, word in enumerate(parts):
                ends = last and number == len(parts) - 1
                payload = layout.const({"word": word | {"last": ends}} | tag).as_bits()
                full = {"data": [-1] * len(word["data"]), "place": [-1] * len(word["place"])}
                full |= {"some": 1, "top": -1, "length": -1, "last": 1, "end": 1}
                mask = layout.const({"word": full} | dict.fromkeys(tag, -1)).as_bits()
                result.append((payload, mask))
        end = layout.const({"word": {"end": 1}}).as_bits()
        return [*result, (end, layout.const({"word": {"end": 1, "last": 1, "some": 1}}).as_bits())]

    def filters(self):
        """Return the filter words with their tags, the words of the pairs in turns."""
        config, layout = self.config, filter_word(self.config)
        words = words_of(self.weights, config.weight_bits, config.link_bits)
        return [
            layout.const(
                {
                    "data": int(words[group, pair, k]),
                    "pair": pair,
                    "set": group,
                    "every": self.filter_sets == 1,
                    "first": k == 0,
                    "upper": self.upper,
                }
            ).as_bits()
            for group, k, pair in product(
                range(self.filter_sets), range(self.filter_words), range(self.pairs)
            )
        ]

    def psum_items(self):
        """Yield ``(address, column, (n, t, group, row, word))`` of each psum word, in order."""
        for n, t in np.ndindex(self.images, self.steps):
            for word, group, row in np.ndindex(self.psum_row_words, self.groups, self.rows_in(t)):
                address = self.psum_base + n * self.psum_image_stride
                address += t * self.psum_step_stride + group * self.psum_group_stride
                address += row * self.psum_row_words + word
                column = group * self.group_rows + row
                yield address, column, (n, t, group, row, word)

    def psum_word(self, column, data, index):
        """Return the tagged psum word ``data`` of a column."""
        last = index[-1] == self.psum_row_words - 1
        word = {"data": data, "last": last}
        word["count"] = self.psum_last_values if last else self.config.psum_lanes
        return tagged_psum_word(self.config).const({"word": word, "column": column}).as_bits()

    def psums_in(self):
        """Return the tagged psum words in, and the one that ends the pass."""
        lanes = self.config.psum_lanes
        rows = np.pad(self.psums, [(0, 0)] * 4 + [(0, -self.psums.shape[-1] % lanes)])
        rows = rows.reshape(*rows.shape[:-1], -1, lanes)
        words = [
            self.psum_word(column, rows[index].tolist(), index)
            for _address, column, index in self.psum_items()
        ]
        return [*words, tagged_psum_word(self.config).const({"word": {"end": 1}}).as_bits()]

    def psums_out(self):
        """Return the psums after the pass, by golden; steps without a row keep it."""
        out = self.psums.copy()
        names = ("words", "psums", "memory", "weights", "rng", "config")
        fields = SimpleNamespace(**{k: v for k, v in vars(self).items() if k not in names})
        weights = self.weights.reshape(*self.weights.shape[:2], self.window, self.p)
        for n, t in np.ndindex(self.images, self.steps):
            values = self.memory[array.ifmap_addresses(fields, n, t)]
            windows = array.windows(fields, values, self.limits)
            out[n, t, :, : self.rows_in(t)] += array.sums(
                windows, weights, self.config.product_shift
            )
        return wrap(out, self.config.psum_bits)

    def words_out(self):
        """Return ``(column, word)`` of the psums after the pass, in order."""
        words = words_of(self.psums_out(), self.config.psum_bits, self.config.link_bits)
        return [(column, int(words[index])) for _address, column, index in self.psum_items()]
