"""A memory behind AXI4, cycle by cycle, for both simulators; it judges what its master does."""

from collections import deque

from lacuna.golden.axi import BOUNDARY_BYTES


__all__ = ["OUTPUTS", "Memory"]

#: What a master drives, and what it is driven with.
OUTPUTS = (
    *("arvalid", "araddr", "arlen", "arsize", "arburst", "rready"),
    *("awvalid", "awaddr", "awlen", "awsize", "awburst"),
    *("wvalid", "wdata", "wstrb", "wlast", "bready"),
)
#: Channels that the master drives, and their payload.
OFFERS = {
    "ar": ("araddr", "arlen"),
    "aw": ("awaddr", "awlen"),
    "w": ("wdata", "wlast"),
}


class Memory:
    """Words by address; every access is noted.

    Parameters
    ----------
    stall : Stall
        Gaps on all five channels.
    word_bytes : int
        Bytes of a word.
    latency : int
        Cycles from an address to its first word; from the last word of a burst to its answer.
    errors : dict of int to int
        Responses other than 0 by address.

    Members
    -------
    words : dict of int to int
        Contents; what was never written is its address.
    reads, writes : list of (int, int)
        Address and beats of each burst.
    owed : int
        Bursts that are not answered yet.
    cycles : dict of str to list of int
        When a word passed, ``"r"`` and ``"w"``.

    Raises
    ------
    AssertionError
        The master withdraws or changes an offer, crosses 4 kB, marks a wrong last word.
    """

    def __init__(self, stall, *, word_bytes=8, latency=0, errors=None):
        self.stall = stall
        self.word_bytes = word_bytes
        self.latency = latency
        self.errors = errors or {}
        self.words = {}
        self.reads, self.writes = [], []
        self.cycle = 0
        self.cycles = {"r": [], "w": []}
        self.out = dict.fromkeys(("arready", "awready", "wready", "rvalid", "bvalid"), 0)
        self.refused = {}
        self.beats = deque()  # (cycle, address, last) to be read
        self.open = deque()  # (address, beats) to be written
        self.data = deque()  # (word, last) that came
        self.answers = deque()  # (cycle, response)
        self.early_last = False  # a fault: the last word is marked too early

    @property
    def owed(self):
        """Whether anything is outstanding."""
        return len(self.beats) + len(self.open) + len(self.answers)

    def step(self, seen):
        """Take what the master drove in a cycle (by name); return what to drive in the next."""
        self.cycle += 1
        out = self.out
        self.judge(seen)
        if seen["arvalid"] and out["arready"]:
            self.asked(seen)
        if out["rvalid"] and seen["rready"]:
            self.beats.popleft()
            self.cycles["r"].append(self.cycle)
            out["rvalid"] = 0
        if seen["awvalid"] and out["awready"]:
            address, beats = seen["awaddr"], seen["awlen"] + 1
            self.check(address, beats, seen["awsize"], seen["awburst"])
            self.writes.append((address, beats))
            self.open.append((address, beats))
        if seen["wvalid"] and out["wready"]:
            assert seen["wstrb"] == (1 << self.word_bytes) - 1
            self.data.append((seen["wdata"], seen["wlast"]))
            self.cycles["w"].append(self.cycle)
        self.store()
        if out["bvalid"] and seen["bready"]:
            self.answers.popleft()
            out["bvalid"] = 0
        return self.drive()

    def asked(self, seen):
        """Note a burst to read."""
        address, beats = seen["araddr"], seen["arlen"] + 1
        self.check(address, beats, seen["arsize"], seen["arburst"])
        self.reads.append((address, beats))
        for beat in range(beats):
            place = address + beat * self.word_bytes
            self.beats.append((self.cycle + self.latency, place, beat == beats - 1))

    def store(self):
        """Store a burst whose words are all there."""
        while self.open and len(self.data) >= self.open[0][1]:
            address, beats = self.open.popleft()
            response = 0
            for beat in range(beats):
                word, last = self.data.popleft()
                assert last == (beat == beats - 1), "wlast must mark the last beat"
                place = address + beat * self.word_bytes
                response = response or self.errors.get(place, 0)
                if not response:
                    self.words[place] = word
            self.answers.append((self.cycle + self.latency, response))

    def drive(self):
        """Choose what to drive."""
        out = self.out
        for name in ("arready", "awready", "wready"):
            out[name] = int(not self.stall.refuses())
        due = self.beats and self.beats[0][0] <= self.cycle
        if not out["rvalid"] and due and not self.stall.pauses():
            _cycle, place, last = self.beats[0]
            out["rvalid"] = 1
            out["rdata"] = self.words.get(place, place)
            out["rresp"] = self.errors.get(place, 0)
            out["rlast"] = int(last or self.early_last)
        due = self.answers and self.answers[0][0] <= self.cycle
        if not out["bvalid"] and due and not self.stall.pauses():
            out["bvalid"], out["bresp"] = 1, self.answers[0][1]
        return dict(out)

    def judge(self, seen):
        """Demand that offers stay until they are taken."""
        for channel, payload in OFFERS.items():
            offer = tuple(seen[name] for name in payload) if seen[f"{channel}valid"] else None
            if channel in self.refused:
                assert offer == self.refused[channel], f"{channel} must keep what it offers"
            self.refused.pop(channel, None)
            if offer is not None and not self.out[f"{channel}ready"]:
                self.refused[channel] = offer

    def check(self, address, beats, size, burst):
        """Demand a legal burst."""
        assert (1 << size, burst) == (self.word_bytes, 1)
        assert address % self.word_bytes == 0
        last = address + beats * self.word_bytes - 1
        assert address // BOUNDARY_BYTES == last // BOUNDARY_BYTES, "4 kB must not be crossed"
