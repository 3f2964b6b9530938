"""Bad programs in turn, each with the error that it must end in: the bad ones of a quick suite."""

from lacuna.hw.formats import Error, IfmapFlag, Kind, PassFlag
from lacuna.tb.bad_fields import FIELDS, field_cases
from lacuna.tb.golden_packets import packet, set_field
from lacuna.tb.programs import bad_program, golden_error, header, renumber


__all__ = ["bad_programs", "orders", "waits"]

KINDS = "LAYER", "IFMAP", "PASS", "STORE", "COUNTERS", "END"
#: Addresses that go beyond the buffer: kind, field, number of the packet.
ADDRESSES = [
    ("IFMAP", "base", 0),
    ("IFMAP", "base", 1),
    ("PASS", "ifmap_base", 0),
    ("PASS", "psum_base", 1),
    ("STORE", "base", 1),
]
#: Strides and bases, one bit of which leads beyond the buffer where the field is in use.
STRIDES = ("ifmap_image_stride", "ifmap_step_stride", "ifmap_set_stride", "ifmap_slot_stride")
STRIDES += ("psum_image_stride", "psum_step_stride", "psum_group_stride")
BASES = [("IFMAP", "base"), ("PASS", "ifmap_base"), ("PASS", "psum_base"), ("STORE", "base")]
#: Wrong words of a code: bit that is flipped, and the word of the packet.
CODE_BITS = [(bit, place) for place in (2, 3, 5) for bit in (0, 3, 4, 21, 25, 42, 46, 63)]


def bad_programs(config):
    """Yield name, words and error of bad programs for ``tiny``."""
    for kind in KINDS:
        yield from packets(kind)
    yield from orders()
    yield from waits()
    for kind, name, value in field_cases(config):
        program = bad_program()
        program.change(program.find(kind), FIELDS[kind].index(name), value)
        yield f"{kind} {name} {value}", program.words, Error.FIELD
    for kind, name, number in ADDRESSES:
        for beyond in (0, 512, 10_000):
            program = bad_program()
            where = config.buffer_words - 1 + beyond
            program.change(program.find(kind, number), FIELDS[kind].index(name), where)
            yield f"{kind} {name} {where}", program.words, Error.ADDRESS
    for name in ("ifmap_step_stride", "psum_group_stride", "psum_step_stride"):
        program = bad_program(ifmap_coded=False)
        program.change(program.find("PASS"), FIELDS["PASS"].index(name), 1500)
        yield f"{name} 1500", program.words, Error.ADDRESS
    program = bad_program()
    program.change(program.find("PASS", 1), FIELDS["PASS"].index("distance"), 0)
    yield "distance 0", program.words, Error.FIELD
    program = bad_program(rescale=True)
    program.change(program.find("STORE", 1), 4 * (2 + 3) + 3, 48)
    yield "shift 48", program.words, Error.FIELD
    yield from codes()
    yield from strides()


def packets(kind):
    """Yield what can be wrong with a packet of any kind."""
    for bit in (0, 7, 31, 32, 63):
        program = bad_program()
        program.parts[program.find(kind, -1)][-1] ^= 1 << bit
        yield f"{kind} checksum {bit}", program.words, Error.CRC
    program = bad_program()
    at = program.find(kind, -1)
    right = program.parts[at][0] & 255
    for code in (0, 0xA0, 0xA8, 0xE0 | right & 15, right | 2 << 8, right | 1 << 15):
        program = bad_program()
        header(program, at, 0, code)
        yield f"{kind} kind {code}", program.words, Error.HEADER
    for change in (-1, 1, 256):
        program = bad_program()
        header(program, at, 2, at + change & 0xFFFF)
        yield f"{kind} sequence {change}", program.words, Error.SEQUENCE
    program = bad_program()
    program.parts.insert(at, program.parts[at])
    yield f"{kind} doubled", program.words, Error.SEQUENCE if kind != "END" else Error.HEADER
    for word in (0, 1 << 63):
        program = bad_program()
        program.edit(at, lambda payload, word=word: payload.append(word))
        yield f"{kind} too long", program.words, Error.LENGTH
    if kind in FIELDS:
        for coded in (False, True):
            program = bad_program(ifmap_coded=coded)
            at = program.find(kind, -1)
            program.edit(at, lambda payload: payload.pop())
            yield f"{kind} too short", program.words, Error.LENGTH


def orders():
    """Yield packets where they may not stand."""
    for kind in KINDS[1:]:
        program = bad_program()
        program.parts.insert(1, program.parts[program.find(kind)])
        renumber(program)
        yield f"{kind} before LAYER", program.words, Error.ORDER
    program = bad_program()
    program.parts.insert(4, program.parts[1])
    renumber(program)
    yield "LAYER in a layer", program.words, Error.ORDER
    program = bad_program()
    at = program.find("PASS")

    def shorten(payload):
        del payload[2:9]
        set_field(payload, 0, payload[0] & 0xFFFF & ~PassFlag.EXTENDED, 64)

    program.edit(at, shorten)
    yield "short first PASS", program.words, Error.ORDER
    for bit in (0, 13, 31, 40):
        program = bad_program()
        changed = [program.parts[0][1] ^ 1 << bit]
        program.parts[0] = packet("PROGRAM", changed, sequence=0, identity=1)
        yield f"hash {bit}", program.words, Error.CONFIG
    program = bad_program()
    del program.parts[0]
    yield "no PROGRAM", program.words, Error.HEADER


def waits():
    """Yield programs that wait for what never comes."""
    program = bad_program(ifmap_coded=False)
    for at, part in enumerate(program.parts):
        if part[0] & 255 == Kind.IFMAP:
            program.change(at, 0, part[1] & 0xFFFF & ~IfmapFlag.READY)
    yield "no READY", program.words, Error.TIMEOUT
    program = bad_program()
    for at, part in enumerate(program.parts):
        if part[0] & 255 == Kind.PASS:
            program.change(at, 0, part[1] & 0xFFFF & ~PassFlag.FINAL)
    yield "no FINAL", program.words, Error.TIMEOUT


def codes():
    """Yield wrong words of a coded ifmap; the error is what golden finds."""
    for bit, place in CODE_BITS:
        program = bad_program(zeros=0.7, H=5, W=7, M=2)
        at = program.find("IFMAP")
        if place < len(program.parts[at]) - 1:
            program.edit(
                at,
                lambda payload, bit=bit, place=place: payload.__setitem__(
                    place - 1, payload[place - 1] ^ 1 << bit
                ),
            )
            yield f"code {place} {bit}", program.words, None


def strides():
    """Yield strides and bases with one bit too many; golden knows which of them are in use."""
    for bit in range(10, 16):
        for kind, name in BASES:
            program = bad_program()
            program.change(program.find(kind, -1), FIELDS[kind].index(name), 1 << bit)
            yield f"{kind} {name} bit {bit}", program.words, Error.ADDRESS
        for name in STRIDES:
            program = bad_program(N=2, C=8, groups=2, ifmap_coded=False)
            program.change(program.find("PASS"), FIELDS["PASS"].index(name), 1 << bit)
            if golden_error("tiny", program.words) == Error.ADDRESS:
                yield f"{name} bit {bit}", program.words, Error.ADDRESS
