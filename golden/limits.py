"""What a machine can obey: its dimensions, and the checks of a program against them."""

from dataclasses import dataclass, fields

from .bodies import table
from .words import FormatError


__all__ = ["Limits"]


#: Fields of a PASS that a narrow machine may not hold.
COUNTS = (
    *("ifmap_base", "psum_base", "distance", "filter_words", "images", "steps"),
    *("ifmap_row_words", "ifmap_rows", "ifmap_tail_rows", "psum_row_words"),
    *("ifmap_image_stride", "ifmap_step_stride", "ifmap_set_stride", "ifmap_slot_stride"),
    *("psum_image_stride", "psum_step_stride", "psum_group_stride"),
)


def _must(condition, name, expected, value, error="FIELD"):
    """Raise a :class:`FormatError` unless ``condition``."""
    if not condition:
        raise FormatError(error, f"{name} must be {expected}, not {value!r}")


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Dimensions of one machine, in plain numbers.

    Parameters
    ----------
    rows, columns : int
        Shape of the PE array.
    activation_bits, weight_bits, psum_bits, run_bits, link_bits : int
        Widths, in bits.
    product_shift : int
        Bits dropped from each product.
    ifmap_spad_words, filter_spad_words, psum_spad_words : int
        Depth of the scratchpads of a PE, in values.
    buffer_words : int
        Depth of the global buffer, in link words.
    packet_words : int
        Longest payload of an OFMAP packet, in link words.
    rescale, zero_points : bool
        Whether the machine has a multiplier in its post unit; whether it subtracts a zero point.
    count_bits : int
        Width of counts, strides, addresses and thresholds in descriptors, in bits.
    """

    rows: int
    columns: int
    activation_bits: int
    weight_bits: int
    psum_bits: int
    run_bits: int
    link_bits: int
    product_shift: int
    ifmap_spad_words: int
    filter_spad_words: int
    psum_spad_words: int
    buffer_words: int
    packet_words: int
    rescale: bool = True
    zero_points: bool = True
    count_bits: int = 16

    @classmethod
    def of(cls, config):
        """Take the dimensions from any object that has attributes of these names."""
        return cls(**{field.name: getattr(config, field.name) for field in fields(cls)})

    @property
    def activation_lanes(self):
        """Activations per link word."""
        return self.link_bits // self.activation_bits

    @property
    def psum_lanes(self):
        """Psums per link word."""
        return self.link_bits // self.psum_bits

    def _address(self, name, stop):
        _must(stop <= self.buffer_words, name, f"below {self.buffer_words}", stop - 1, "ADDRESS")

    def _narrow(self, packet, names):
        """Check that the fields ``names`` of ``packet`` are as narrow as the machine's."""
        most = (1 << self.count_bits) - 1
        for name in names:
            _must(getattr(packet, name) <= most, name, f"at most {most}", getattr(packet, name))

    def _zero_point(self, value):
        half = 1 << (self.activation_bits - 1)
        _must(-half <= value < half, "zero_point", f"in {-half}..{half - 1}", value)

    def check_layer(self, layer):
        """Raise a :class:`FormatError` (FIELD) if the machine cannot run ``layer``."""
        _must(1 <= layer.ifmap_areas <= 15, "ifmap_areas", "in 1..15", layer.ifmap_areas)
        _must(1 <= layer.psum_areas <= 255, "psum_areas", "in 1..255", layer.psum_areas)
        self._zero_point(layer.zero_point)
        _must(self.zero_points or not layer.zero_point, "zero_point", 0, layer.zero_point)

    def check_ifmap(self, ifmap):
        """Raise a :class:`FormatError` (FIELD, ADDRESS, LENGTH) if ``ifmap`` cannot be loaded."""
        _must(ifmap.segments >= 1, "segments", "positive", ifmap.segments)
        _must(ifmap.values >= 1, "values", "positive", ifmap.values)
        self._narrow(ifmap, ("base", "segments", "values"))
        words = ifmap.segments * -(-ifmap.values // self.activation_lanes)
        self._address("ifmap", ifmap.base + words)
        if not ifmap.coded:
            _must(len(ifmap.words) == words, "ifmap words", words, len(ifmap.words), "LENGTH")

    def check_pass(self, p):
        """Raise a :class:`FormatError` (FIELD, LENGTH, ADDRESS) if pass ``p`` cannot be done."""
        self._narrow(p, COUNTS)
        self._check_pes(p)
        self._check_columns(p)
        self._check_rows(p)
        words = p.filter_sets * p.pairs * p.filter_words
        _must(len(p.words) == words, "filters", f"{words} words", len(p.words), "LENGTH")
        self._check_addresses(p)

    def _check_pes(self, p):
        """Check what one PE and one chain hold."""
        lanes = self.link_bits // self.weight_bits
        spad = self.filter_spad_words // (1 if p.whole else 2)
        _must(1 <= p.pairs <= self.rows, "pairs", f"in 1..{self.rows}", p.pairs)
        _must(p.kernel_rows >= 1, "kernel_rows", "positive", p.kernel_rows)
        _must(p.row < p.kernel_rows, "row", f"below kernel_rows ({p.kernel_rows})", p.row)
        slots = (p.row + p.pairs - 1) // p.kernel_rows + 1
        _must(p.slots == slots, "slots", slots, p.slots)
        _must(1 <= p.p <= self.psum_spad_words, "p", f"in 1..{self.psum_spad_words}", p.p)
        most = self.ifmap_spad_words
        _must(1 <= p.window <= most, "window", f"in 1..{most}", p.window)
        _must(1 <= p.retire <= p.window, "retire", f"in 1..window ({p.window})", p.retire)
        values = p.p * p.window
        _must(values <= spad, "p * window", f"at most {spad}", values)
        words = -(-values // lanes)
        _must(p.filter_words == words, "filter_words", words, p.filter_words)

    def _check_columns(self, p):
        """Check what the columns of the array do."""
        columns = p.groups * p.group_rows
        _must(1 <= columns <= self.columns, "groups * group_rows", f"in 1..{self.columns}", columns)
        _must(1 <= p.tail_rows <= p.group_rows, "tail_rows", f"in 1..{p.group_rows}", p.tail_rows)
        for name in ("filter_sets", "ifmap_sets"):
            sets = getattr(p, name)
            _must(sets in {1, p.groups}, name, f"1 or groups ({p.groups})", sets)
        for name in ("images", "steps"):
            _must(getattr(p, name) >= 1, name, "positive", getattr(p, name))
        _must(1 <= p.row_step <= p.kernel_rows, "row_step", f"in 1..{p.kernel_rows}", p.row_step)
        for name, rows in (("ifmap_rows", p.group_rows), ("ifmap_tail_rows", p.tail_rows)):
            expected = (rows - 1) * p.row_step + p.kernel_rows
            _must(getattr(p, name) == expected, name, expected, getattr(p, name))

    def _check_rows(self, p):
        """Check that the rows of ifmap and psums fit each other."""
        for name, lanes in (("ifmap", self.activation_lanes), ("psum", self.psum_lanes)):
            words, last = getattr(p, f"{name}_row_words"), getattr(p, f"{name}_last_values")
            _must(words >= 1, f"{name}_row_words", "positive", words)
            _must(1 <= last <= lanes, f"{name}_last_values", f"in 1..{lanes}", last)
        psums = (p.psum_row_words - 1) * self.psum_lanes + p.psum_last_values
        _must(psums % p.p == 0, "values of a psum row", f"a multiple of p ({p.p})", psums)
        values = (p.ifmap_row_words - 1) * self.activation_lanes + p.ifmap_last_values
        expected = (psums // p.p - 1) * p.retire + p.window
        _must(values == expected, "values of an ifmap row", expected, values)
        _must(p.first or p.distance >= 1, "distance", "positive", p.distance)

    def _check_addresses(self, p):
        """Check the last ifmap row and the last psum row."""
        ends = []
        for step in {max(p.steps - 2, 0), p.steps - 1}:
            rows = p.tail_rows if step == p.steps - 1 else p.group_rows
            ifmap_rows = (rows - 1) * p.row_step + p.kernel_rows
            ends.append(
                (
                    step * p.ifmap_step_stride + ifmap_rows * p.ifmap_row_words,
                    step * p.psum_step_stride + rows * p.psum_row_words,
                )
            )
        ifmap, psums = (max(end) for end in zip(*ends, strict=True))
        ifmap += (p.ifmap_sets - 1) * p.ifmap_set_stride + (p.slots - 1) * p.ifmap_slot_stride
        ifmap += p.ifmap_base + (p.images - 1) * p.ifmap_image_stride
        psums += p.psum_base + (p.images - 1) * p.psum_image_stride
        psums += (p.groups - 1) * p.psum_group_stride
        self._address("ifmap of the pass", ifmap)
        self._address("psums of the pass", psums)

    def check_store(self, store):
        """Raise a :class:`FormatError` (FIELD, LENGTH, ADDRESS) if ``store`` cannot be done."""
        _must(store.rows >= 1, "rows", "positive", store.rows)
        _must(store.values >= 1, "values", "positive", store.values)
        self._narrow(store, ("base", "rows", "values", "period", "threshold"))
        most = max(self.psum_spad_words, 2 * self.psum_lanes)
        low = self.psum_lanes
        _must(low <= store.period <= most, "period", f"in {low}..{most}", store.period)
        self._zero_point(store.zero_point)
        _must(self.zero_points or not store.zero_point, "zero_point", 0, store.zero_point)
        _must(self.rescale or not store.rescale, "rescale", False, store.rescale)
        _biases, _multipliers, shifts = table(store, self.link_bits)
        _must(max(shifts) <= 47, "shift", "at most 47", max(shifts))
        words = store.rows * -(-store.values // self.psum_lanes)
        self._address("psums of the store", store.base + words)
