"""Whether a program's data depend on timing: who may touch which word of the buffer when."""

import numpy as np

from .words import FormatError


__all__ = ["Hazards"]

#: No count of releases or tiles reaches this.
NEVER = 1 << 40


def _refuse(bad, addresses, message):
    """Raise HAZARD if any of ``bad``, and name the first address."""
    if np.any(bad):
        address = int(np.broadcast_to(addresses, bad.shape)[bad][0])
        raise FormatError("HAZARD", f"{message}, buffer word {address}")


class Hazards:
    """Follows who wrote and who read each buffer word in a layer.

    The machine orders its streams only by the counters of formats section 7. So what a packet
    needs must follow from the counts that it waits for, not from its place on the link.

    Parameters
    ----------
    buffer_words : int
        Depth of the global buffer, in link words.
    """

    def __init__(self, buffer_words):
        #: tiles that must have been acquired by passes before the word may be read as ifmap
        self.tile = np.full(buffer_words, NEVER)
        #: number of the psum word that wrote here last; NEVER if none did
        self.number = np.full(buffer_words, NEVER)
        #: final passes that must have been waited for before the word may be stored
        self.final = np.full(buffer_words, NEVER)
        #: ifmap areas that must have been given back before the word may be loaded
        self.pass_reads = np.zeros(buffer_words, int)
        #: psum areas that must have been given back before the word may be written by a pass
        self.store_reads = np.zeros(buffer_words, int)
        #: whether a pass wrote the word in this layer, and whether an IFMAP did
        self.is_psum = np.zeros(buffer_words, bool)
        self.is_ifmap = np.zeros(buffer_words, bool)

    def layer(self):
        """Begin a layer: everything before it is done."""
        for table in (self.tile, self.final):
            table[table < NEVER] = 0
        self.number[self.number < NEVER] = -NEVER
        for table in (self.pass_reads, self.store_reads, self.is_psum, self.is_ifmap):
            table[:] = 0

    def load(self, addresses, *, tile, released):
        """Write words of tile number ``tile``; ``released`` areas have surely been given back."""
        _refuse(
            self.pass_reads[addresses] > max(released, 0),
            addresses,
            "ifmap still in use is replaced",
        )
        _refuse(self.is_psum[addresses], addresses, "psums are replaced by ifmap")
        self.tile[addresses] = tile + 1
        self.number[addresses] = self.final[addresses] = NEVER
        self.is_ifmap[addresses] = True

    def read_ifmap(self, addresses, *, acquired, releases):
        """Read ifmap in a pass: ``acquired`` tiles are its own, ``releases`` came before it."""
        _refuse(self.tile[addresses] > acquired, addresses, "ifmap is read that may not be ready")
        self.pass_reads[addresses] = releases + 1

    def read_psums(self, addresses, *, first_number, distance):
        """Read psum words number ``first_number`` and up."""
        numbers = first_number + np.arange(len(addresses))
        written = self.number[addresses]
        _refuse(written == NEVER, addresses, "psums are read that nobody wrote")
        _refuse(
            written > numbers - distance, addresses, f"psums are read before distance {distance}"
        )

    def write_psums(self, addresses, *, first_number, finals, released):
        """Write psum words; ``released`` psum areas have surely been given back."""
        _refuse(self.is_ifmap[addresses], addresses, "ifmap is replaced by psums")
        _refuse(
            self.store_reads[addresses] > max(released, 0),
            addresses,
            "psums not yet stored are replaced",
        )
        if len(np.unique(addresses)) < len(addresses):
            raise FormatError("HAZARD", "a pass must not write a word of the buffer twice")
        self.number[addresses] = first_number + np.arange(len(addresses))
        self.final[addresses] = finals + 1
        self.tile[addresses] = NEVER
        self.is_psum[addresses] = True

    def store(self, addresses, *, waited, releases):
        """Read psums in a STORE: ``waited`` final passes are done, ``releases`` came before it."""
        _refuse(self.final[addresses] > waited, addresses, "psums are stored that may not be final")
        self.store_reads[addresses] = releases + 1
