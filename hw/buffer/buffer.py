"""The global buffer: single-port banks shared by readers and writers."""

from amaranth.hdl import Cat, Const, Module, Mux, Signal
from amaranth.lib import data, stream, wiring
from amaranth.lib.wiring import In, Out
from amaranth.utils import exact_log2

from ..flow import Queue, connect
from ..layouts import link_word
from ..memory import SinglePortRam, share_ram
from ..protection import check_bits, decode, encode, fault_port, report


__all__ = ["ADDRESS_BITS", "CLIENTS", "PATIENCE", "RESPONSES", "Buffer", "clients_of"]

#: Width of a buffer address, which counts words.
ADDRESS_BITS = 16
#: Who uses the buffer of the machine, the first one first: psum writer, psum reader, ifmap reader,
#: store reader, loader.
CLIENTS = ("write", "read", "read", "read", "write")
#: A client that has been refused in so many cycles running goes before those that have not.
PATIENCE = 8
#: Requests of one reader that may be under way; twice as many where ``pipelined``.
RESPONSES = 4


def responses_of(config):
    """Return how many requests of one reader may be under way."""
    return RESPONSES * (1 + config.pipelined)


def clients_of(config):
    """Return who uses the buffer of a machine: the ifmap reader reads several words at once."""
    return (*CLIENTS[:2], *CLIENTS[2:3] * config.ifmap_reads, *CLIENTS[3:])


class Buffer(wiring.Component):
    """Words in single-port banks, for several clients at once.

    Addresses count words from 0. From bank 0 up, four banks make a group in which the two low
    address bits choose the bank; of the rest, two banks make a group with one low bit, and one
    stands alone. A bank does one access per cycle. Clients that ask for different banks do not
    meet; of those that ask for one bank, the first in ``clients`` goes first. While a client has
    been refused :data:`PATIENCE` cycles running, only such clients are served, whatever the bank.
    So nobody is refused more than ``PATIENCE + len(clients) - 1`` cycles running.

    A request is served in the cycle in which it is transferred: a read finds what the transfers of
    the cycles before have written. Responses come in the order of the requests, three cycles after
    them or later, four where ``pipelined``: the banks then do in the next cycle what has been
    granted in this one. A reader that meets nobody gets one word per cycle. :func:`responses_of`
    requests of a reader may be without a response taken: the next one is not asked for before. An
    address beyond the last bank is served, changes nothing and reads as 0. ``ready`` of a request
    depends on the requests of the others.

    A reset forgets all requests and responses, not the words.

    With ``protection`` a word keeps its check bits from the writer to the reader, through banks
    and responses.

    Source: Lacuna formats, 4. Reference model: a dictionary, in the tests.

    Parameters
    ----------
    config : :class:`hw.config.Config`
        ``buffer_banks``, ``bank_words``, ``link_bits`` and ``protection`` count.
    clients : sequence of str
        ``"read"`` or ``"write"`` for each client, in order of priority.

    Members
    -------
    i_write : ``In(stream).array(writers)``
        ``address``, ``data``: writes of writer k, the k-th ``"write"`` of ``clients``.
    i_read : ``In(stream).array(readers)``
        ``address``: read requests of reader k, the k-th ``"read"``.
    o_read : ``Out(stream of link_word).array(readers)``
        The words that reader k asked for.
    grants : ``Out(len(clients))``
        Bit c: client c is served in this cycle.
    waits : ``Out(len(clients))``
        Bit c: client c asks in this cycle and is refused, because others go first.
    o_faults : ``Out(faults)``
        A response taken was found wrong. Only with ``protection``.

    Raises
    ------
    ValueError
        ``clients`` is empty or holds something else.
    """

    i_write: list
    i_read: list
    o_read: list
    grants: Signal
    waits: Signal
    o_faults: data.View

    def __init__(self, config, *, clients=CLIENTS):
        if not clients or not set(clients) <= {"read", "write"}:
            raise ValueError(f'clients must be some of "read" and "write", not {clients!r}')
        self.config = config
        self.clients = tuple(clients)
        readers, writers = self.clients.count("read"), self.clients.count("write")
        request = data.StructLayout({"address": ADDRESS_BITS})
        write = data.StructLayout({"address": ADDRESS_BITS, "data": config.link_bits})
        super().__init__(
            {
                "i_write": In(stream.Signature(write)).array(writers),
                "i_read": In(stream.Signature(request)).array(readers),
                "o_read": Out(stream.Signature(link_word(config))).array(readers),
                "grants": Out(len(self.clients)),
                "waits": Out(len(self.clients)),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        writes, reads = iter(self.i_write), iter(self.i_read)
        requests = [next(writes if kind == "write" else reads) for kind in self.clients]
        # A reader may ask only if its response will find room.
        room = Signal(len(requests), init=2 ** len(requests) - 1)
        asks, urgent = Signal(len(requests)), Signal(len(requests))
        m.d.comb += asks.eq(Cat(request.valid for request in requests) & room)
        m.d.comb += self.waits.eq(asks & ~self.grants)
        for client, request in enumerate(requests):
            m.d.comb += request.ready.eq(self.grants[client])
            waited = Signal(range(PATIENCE + 1), name=f"waited_{client}")
            m.d.comb += urgent[client].eq(waited[-1])  # it stops at PATIENCE, a power of two
            with m.If(~self.waits[client]):
                m.d.sync += waited.eq(0)
            with m.Elif(~urgent[client]):
                m.d.sync += waited.eq(waited + 1)

        # While somebody's patience is at an end, the others pause: cheaper than a choice per bank.
        patient, may = Signal(), Signal(len(requests))
        m.d.comb += [
            patient.eq(~urgent.any()),
            may.eq(asks & (urgent | patient.replicate(len(asks)))),
        ]
        served, words = self._banks(m, platform, requests, may)

        readers = [client for client, kind in enumerate(self.clients) if kind == "read"]
        parts = []
        for number, client in enumerate(readers):
            kind = Responses if self.config.overlap else Response
            m.submodules[f"responses_{number}"] = responses = kind(self.config)
            parts.append(responses)
            source = Signal(len(words), name=f"source_{number}")  # the bank that is read
            m.d.sync += source.eq(Cat(here[client] for here in served))
            m.d.comb += [
                room[client].eq(responses.room),
                responses.put.eq(self.grants[client]),
                responses.word.eq(one_of(source, words)),
            ]
            connect(m, responses.o, self.o_read[number])
        report(m, self, *parts)
        return m

    def _banks(self, m, platform, requests, may):
        """Make the banks and lead to each of them the first client that may use it.

        Returns whether bank b serves client c, ``served[b][c]``, and what each bank has read.
        """
        config = self.config
        row_bits = exact_log2(config.bank_words)
        writers = [client for client, kind in enumerate(self.clients) if kind == "write"]
        addresses = [request.p.address for request in requests]
        writes = [encode(requests[client].p.data, config.protection) for client in writers]
        if config.pipelined:
            addresses = [registered(m, address) for address in addresses]
            writes = [registered(m, word) for word in writes]
        served, words = [], []
        places = [self._bank_of(m, client, request) for client, request in enumerate(requests)]
        for number in range(self.config.buffer_banks):
            low = self._low_bits(number)
            # named, so that the Verilog says them once; bit c is client c
            wants = Signal(len(requests), name=f"wants_bank_{number}")
            here = Signal(len(requests), name=f"here_{number}")
            for client in range(len(requests)):
                first = wants[:client] == 0
                m.d.comb += wants[client].eq(may[client] & (places[client] == number))
                m.d.comb += here[client].eq(wants[client] & first)
            bank = SinglePortRam(width=stored_bits(config), depth=config.bank_words)
            m.submodules[f"bank_{number}"] = share_ram(bank, platform)
            if self.config.pipelined:
                wants = here = registered(m, here)
            rows = [address[low : low + row_bits] for address in addresses]
            writing = [here[client] for client in writers]
            m.d.comb += [
                bank.enable.eq(wants.any()),
                bank.write.eq(Cat(writing).any()),
                bank.address.eq(one_of(here, rows)),
                bank.write_data.eq(one_of(writing, writes)),
            ]
            served.append(here)
            words.append(bank.read_data)
        for client, place in enumerate(places):
            meets = Cat(may[before] & (places[before] == place) for before in range(client))
            there = place < self.config.buffer_banks
            m.d.comb += self.grants[client].eq(may[client] & ~(meets.any() & there))
        return served, words

    def _bank_of(self, m, client, request):
        """Return the number of the bank that a request is for, or one that there is not."""
        row_bits = exact_log2(self.config.bank_words)
        place = Signal(ADDRESS_BITS - row_bits + 2, name=f"place_{client}")
        fours, rest = divmod(self.config.buffer_banks, 4)
        parts = [
            Cat(request.p.address[:low], request.p.address[low + row_bits :]) for low in range(3)
        ]
        two = Mux(parts[1] < 4 * fours + 2, parts[1], parts[0]) if rest & 2 else parts[0]
        m.d.comb += place.eq(Mux(parts[2] < 4 * fours, parts[2], two) if rest else parts[2])
        return place

    def _low_bits(self, bank):
        """Return how many low address bits choose a bank in the group of ``bank``."""
        fours, rest = divmod(self.config.buffer_banks, 4)
        if bank < 4 * fours:
            return 2
        return 1 if bank < 4 * fours + (rest & 2) else 0


def stored_bits(config):
    """Return the width of a word in a bank."""
    return config.link_bits + check_bits(config.link_bits, config.protection)


class Responses(wiring.Component):
    """The words of one reader on their way back, and the end of their check bits.

    Parameters
    ----------
    config : :class:`hw.config.Config`
        ``link_bits``, ``pipelined`` and ``protection`` count.

    Members
    -------
    room : ``Out(1)``
        Another request may be served: its word will find a place.
    put : ``In(1)``
        A request is served in this cycle.
    word : ``In``
        What was read for the request of the cycle before (where ``pipelined``, of two before), as
        it is stored.
    o : ``Out(stream of link_word)``
        The words, three cycles after their request or later; four where ``pipelined``.
    o_faults : ``Out(faults)``
        A word taken was found wrong. Only with ``protection``.
    """

    o: stream.Interface
    room: Signal
    put: Signal
    word: Signal
    o_faults: data.View

    def __init__(self, config):
        self.config = config
        word = link_word(config)
        super().__init__(
            {
                "room": Out(1),
                "put": In(1),
                "word": In(stored_bits(config)),
                "o": Out(stream.Signature(word)),
            }
            | fault_port(config.protection)
        )

    def elaborate(self, platform):
        m = Module()
        depth = responses_of(self.config)
        m.submodules.queue = queue = Queue(stored_bits(self.config), depth=depth)
        self._decode(m, queue.o)
        arrives = Signal()
        put = self.put
        if self.config.pipelined:
            put = registered(m, put)
        m.d.sync += [arrives.eq(put), queue.i.valid.eq(arrives)]
        with m.If(arrives):  # the wide multiplexer over the banks ends in this register
            m.d.sync += queue.i.p.eq(self.word)

        count = Signal(range(depth + 1))  # requests without a response taken
        m.d.comb += self.room.eq(count != depth)
        m.d.sync += count.eq(count + self.put - (self.o.valid & self.o.ready))
        return m

    def _decode(self, m, stored):
        """Bring what is stored to ``o`` as words."""
        config = self.config
        word, wrong = decode(m, stored.p, config.link_bits, config.protection, name="word")
        m.d.comb += [
            self.o.p.eq(word),
            self.o.valid.eq(stored.valid),
            stored.ready.eq(self.o.ready),
        ]
        report(m, self, buffer=[(wrong, self.o.valid, self.o.valid & self.o.ready)])


class Response(Responses):
    """The same for a reader that asks for one word after the other: two cycles after a request."""

    def elaborate(self, platform):
        m = Module()
        m.submodules.queue = queue = Queue(stored_bits(self.config), depth=1)
        self._decode(m, queue.o)
        busy = Signal()
        m.d.comb += [self.room.eq(~busy), queue.i.p.eq(self.word)]
        m.d.sync += queue.i.valid.eq(self.put)
        with m.If(self.o.valid & self.o.ready):
            m.d.sync += busy.eq(0)
        with m.If(self.put):
            m.d.sync += busy.eq(1)
        return m


def registered(m, value):
    """Return ``value`` one cycle later."""
    later = Signal(len(value))
    m.d.sync += later.eq(value)
    return later


def one_of(chosen, values):
    """Return the value whose bit of ``chosen`` is 1, of which there is one at most, else 0."""
    total = Const(0)
    for bit, value in zip(chosen, values, strict=True):
        total = total | Mux(bit, value, 0)
    return total
