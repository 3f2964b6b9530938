"""A machine without time: what a program makes of its words, bit for bit."""

import numpy as np

from . import array, bodies, rlc
from .formats import Packet, Reader, frame
from .hazards import Hazards
from .limits import Limits
from .post import post
from .result import Result, Statistics
from .words import FormatError, fields_to_words, pack, unpack


__all__ = ["run"]


def run(words, *, config_hash, strict=True, **dimensions):
    """Run programs.

    Parameters
    ----------
    words : list of int
        Everything that is sent to the machine.
    config_hash : int
        What PROGRAM packets must carry, 32 bits.
    strict : bool
        Whether a program whose result depends on timing is an error (HAZARD), although in the
        order of the link it is right.
    **dimensions
        Of the machine, see :class:`golden.limits.Limits`.

    Returns
    -------
    Result
        A packet that waits for something that stands behind it on the link is a TIMEOUT. After an
        error the words up to the next PROGRAM are discarded; that one clears the error.
    """
    limits = Limits(**dimensions)
    reader = Reader(words, link_bits=limits.link_bits, config_hash=config_hash)
    machine = _Machine(limits, strict=strict)
    result = machine.result
    while True:
        try:
            packet = reader.next()
            if packet is None:
                return result
            machine.take(packet)
        except (FormatError, rlc.RlcError) as error:
            reader.discard()
            if result.error is None:
                result.error, result.detail = error.name, str(error)


class _Machine:
    """Buffer, counters of formats section 7, and what was sent."""

    def __init__(self, limits, *, strict):
        self.limits = limits
        self.result = Result()
        self.buffer = np.zeros((limits.buffer_words, limits.link_bits // 32), np.uint32)
        self.hazards = Hazards(limits.buffer_words) if strict else None
        self.sequence = 0

    def take(self, packet):
        """Obey one packet."""
        body = bodies.decode(packet, self.limits.link_bits, getattr(self, "last_pass", None))
        act = {
            "PROGRAM": self._program,
            "LAYER": self._layer,
            "IFMAP": self._ifmap,
            "PASS": self._pass,
            "STORE": self._store,
            "END": self._end,
            "COUNTERS": self._end,
        }
        act[packet.kind](packet, body)

    def _send(self, kind, flags, identity, payload):
        packet = Packet(kind, flags, self.sequence, identity, payload)
        self.result.words += frame(packet, self.limits.link_bits)
        self.sequence = (self.sequence + 1) % 65536

    def _program(self, _packet, _body):
        self.sequence = 0
        self.result.error, self.result.detail = None, ""

    def _layer(self, packet, layer):
        self.limits.check_layer(layer)
        self.layer = layer
        self.last_pass = None
        self.statistics = Statistics(packet.id)
        self.result.layers.append(self.statistics)
        self.tiles_loaded = self.tiles_ready = self.tiles_acquired = self.tiles_released = 0
        self.psums_taken = self.psums_released = 0
        self.finals = self.finals_waited = 0
        self.psum_number = 0
        if self.hazards:
            self.hazards.layer()

    def _end(self, packet, _body):
        if packet.kind == "END":
            words = fields_to_words([0] * 4, self.limits.link_bits)
            self._send("ENDED", packet.flags, packet.id, words)
        else:
            self._send("COUNTED", 0, packet.id, [])

    def _ifmap(self, _packet, ifmap):
        self.limits.check_ifmap(ifmap)
        limits = self.limits
        if ifmap.acquire:
            self.tiles_loaded += 1
            self._waits(
                self.tiles_loaded - self.tiles_released <= self.layer.ifmap_areas, "an ifmap area"
            )
        if ifmap.coded:
            values = rlc.decode_segments(
                ifmap.words,
                ifmap.segments,
                ifmap.values,
                run_bits=limits.run_bits,
                value_bits=limits.activation_bits,
                link_bits=limits.link_bits,
                zero_point=self.layer.zero_point,
            )
            words = pack(values, limits.activation_bits, limits.link_bits)
        else:
            words = unpack(ifmap.words, 32, limits.link_bits).astype(np.uint32)
        words = words.reshape(-1, limits.link_bits // 32)
        addresses = ifmap.base + np.arange(len(words))
        if self.hazards:
            released = self.tiles_loaded - self.layer.ifmap_areas
            self.hazards.load(addresses, tile=self.tiles_ready, released=released)
        self.buffer[addresses] = words
        self.statistics.ifmap_writes += len(words)
        self.tiles_ready += ifmap.ready

    def _waits(self, condition, what):
        if not condition:
            raise FormatError("TIMEOUT", f"nothing before it on the link gives {what}")

    def _pass(self, _packet, p):
        self.limits.check_pass(p)
        if p.acquire:
            self.tiles_acquired += 1
            self._waits(self.tiles_acquired <= self.tiles_ready, "a tile")
        if p.first:
            self.psums_taken += 1
            self._waits(
                self.psums_taken - self.psums_released <= self.layer.psum_areas, "a psum area"
            )
        filters = array.filters(p, self.limits)
        for image, step in np.ndindex(p.images, p.steps):
            self._step(p, filters, image, step)
        self.last_pass = p
        self.statistics.passes += 1
        self.tiles_released += p.release
        self.finals += p.final

    def _step(self, p, filters, image, step):
        """Do the part of a pass that the columns do at once: one image, one group of rows."""
        limits, statistics = self.limits, self.statistics
        source = array.ifmap_addresses(p, image, step)
        places = array.psum_addresses(p, image, step)
        self._meet(p, source, places)
        values = unpack(self.buffer[source], limits.activation_bits, limits.link_bits)
        windows = array.windows(p, values - self.layer.zero_point, limits)
        sums = array.sums(windows, filters, limits.product_shift)
        if not p.first:
            held = unpack(self.buffer[places], limits.psum_bits, limits.link_bits)
            sums = sums + held.reshape(*places.shape[:2], -1)[..., : sums.shape[-1]]
        self.buffer[places] = pack(sums, limits.psum_bits, limits.link_bits)
        copies = p.p * (p.groups // len(windows))
        statistics.products += windows.size * copies
        statistics.gated += (windows.size - int(np.count_nonzero(windows))) * copies

    def _meet(self, p, source, places):
        """Count the words of a step, and see that they meet what they should."""
        numbers = np.moveaxis(places, -1, 0).ravel()  # word of the row, group, row
        if self.hazards:
            self.hazards.read_ifmap(
                source, acquired=self.tiles_acquired, releases=self.tiles_released
            )
            if not p.first:
                self.hazards.read_psums(numbers, first_number=self.psum_number, distance=p.distance)
            self.hazards.write_psums(
                numbers,
                first_number=self.psum_number,
                finals=self.finals,
                released=self.psums_taken - self.layer.psum_areas,
            )
        self.psum_number += len(numbers)
        self.statistics.psum_writes += len(numbers)
        self.statistics.psum_reads += 0 if p.first else len(numbers)
        rows = (places.shape[1] - 1) * p.row_step + p.kernel_rows  # sent, whatever pairs use them
        self.statistics.ifmap_reads += p.ifmap_sets * p.slots * rows * p.ifmap_row_words

    def _store(self, packet, store):
        limits = self.limits
        limits.check_store(store)
        if store.wait:
            self.finals_waited += 1
            self._waits(self.finals_waited <= self.finals, "a final pass")
        addresses = store.base + np.arange(store.rows * -(-store.values // limits.psum_lanes))
        if self.hazards:
            self.hazards.store(addresses, waited=self.finals_waited, releases=self.psums_released)
        psums = unpack(self.buffer[addresses], limits.psum_bits, limits.link_bits)
        psums = psums.reshape(store.rows, -1)[:, : store.values]
        entry = np.arange(store.values) % store.period
        bias, multiplier, shift = (
            np.array(column)[entry] for column in bodies.table(store, limits.link_bits)
        )
        ofmap = post(
            psums,
            bias,
            psum_bits=limits.psum_bits,
            activation_bits=limits.activation_bits,
            multiplier=multiplier if store.rescale else None,
            shift=shift,
            relu=store.relu,
            threshold=store.threshold,
            zero_point=store.zero_point,
            axis=1,
        )
        self.statistics.store_reads += len(addresses)
        self.statistics.ofmap_values += ofmap.size
        self.statistics.ofmap_zeros += int(np.count_nonzero(ofmap == store.zero_point))
        self._send_ofmap(packet.id, self._segments(store, ofmap))
        self.psums_released += store.release

    def _segments(self, store, ofmap):
        """Return the words of all the rows of an ofmap tile."""
        limits = self.limits
        if store.coded:
            widths = {
                "run_bits": limits.run_bits,
                "value_bits": limits.activation_bits,
                "link_bits": limits.link_bits,
            }
            return [
                word
                for row in ofmap
                for word in rlc.encode(row, **widths, zero_point=store.zero_point)
            ]
        parts = pack(ofmap, limits.activation_bits, limits.link_bits)
        raw, size = parts.astype("<u4").tobytes(), limits.link_bits // 8
        return [int.from_bytes(raw[k : k + size], "little") for k in range(0, len(raw), size)]

    def _send_ofmap(self, identity, words):
        """Cut the words of a STORE into packets."""
        size = self.limits.packet_words
        for start in range(0, len(words), size):
            last = start + size >= len(words)
            self._send("OFMAP", int(last), identity, words[start : start + size])
