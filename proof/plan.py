"""Everything that `make prove` proves."""

from dataclasses import replace

from ..hw.array.chain import Feeder
from ..hw.array.collect import Collector
from ..hw.array.route import IfmapRouter
from ..hw.axi.reader import Reader
from ..hw.axi.writer import Writer
from .bus import Answers, Bursts, SameOrder
from .catalog import BUS, NARROW, PIPELINED
from .codec import AnyWords, NarrowConfig, RoundTrip
from .control import BackToIdle
from .models import GatedMac, NaiveNest, NaiveQueue
from .networks import Progress
from .protection import Flips
from .ranges import InJob, InTile, LastWritten
from .sby import Proof
from .streams import contract_proofs


__all__ = ["proofs"]

#: Words up to this width are proven for any value, in bits.
WIDE = 18
MAC = replace(NARROW, activation_bits=4, weight_bits=4, psum_bits=8, product_shift=1)


def codec_config(link_bits, activation_bits, run_bits):
    """Return the widths of a narrow codec."""
    return NarrowConfig(
        rows=1,
        columns=1,
        link_bits=link_bits,
        activation_bits=activation_bits,
        weight_bits=activation_bits,
        psum_bits=2 * activation_bits,
        run_bits=run_bits,
    )


def model_proofs():
    """Return which components equal their models."""
    found = [
        Proof(
            name=f"equals a list (depth {depth})",
            part="flow.Queue",
            harness=lambda depth=depth: NaiveQueue(depth),
            quick=depth in {2, 3},
        )
        for depth in (1, 2, 3, 4, 5)
    ]
    nests = [(1, 2, None), (2, 2, None), (2, 2, (0, 1)), (3, 1, (0, 2)), (4, 1, (0, 2))]
    for levels, bits, tail in nests:
        note = f", tail {tail}" if tail else ""
        found.append(
            Proof(
                name=f"equals counted loops ({levels} levels of {bits} bits{note})",
                part="control.loopnest.LoopNest",
                harness=lambda levels=levels, bits=bits, tail=tail: NaiveNest(
                    levels, bits=bits, tail=tail
                ),
                quick=levels == 1,
                cover=20,
            )
        )
    found.append(
        Proof(
            name="indices and flags equal counted loops (3 levels of 2 bits, tail (0, 2))",
            part="control.loopnest.LoopNest",
            harness=lambda: NaiveNest(3, bits=2, tail=(0, 2), walks=False),
            cover=20,
        )
    )
    found.append(
        Proof(
            name="gating changes no sum (4 x 4 bits)",
            part="arith.mac.Mac",
            harness=lambda: GatedMac(MAC),
            quick=True,
        )
    )
    return found


def codec_proofs():
    """Return what is proven of the run-length code."""
    found = []
    for widths in ((4, 2, 1), (8, 2, 1), (8, 2, 2)):
        text = "link {}, values {}, runs {} bits".format(*widths)
        config = codec_config(*widths)
        found.append(
            Proof(
                name=f"any words: errors stay, silence, drained, progress ({text})",
                part="codec.rlc_decoder.RlcDecoder",
                harness=lambda config=config: AnyWords(config, patience=1),
                quick=widths == (4, 2, 1),
            )
        )
    for widths, length_bits, depth in (((4, 2, 1), 2, 14), ((8, 2, 1), 3, 10)):
        config = codec_config(*widths)
        found.append(
            Proof(
                name="decoding undoes encoding (link {}, values {}, runs {} bits)".format(*widths),
                part="codec.rlc",
                harness=lambda config=config, length_bits=length_bits: RoundTrip(
                    config, length_bits=length_bits
                ),
                engine="smtbmc bitwuzla",
                bounded=True,
                depth=depth,
                cover=14,
                budget=400,
            )
        )
    return found


def protection_proofs():
    """Return what is proven of check bits: any value in the words of a PE, 0 in those of a link."""
    promises = {
        "secded": "one flip is corrected, two are told",
        "parity": "one flip is told",
    }
    return [
        Proof(
            name=f"{guard}, {width} bits{', of the value 0' if width > WIDE else ''}: {promise}",
            part="protection",
            harness=lambda width=width, guard=guard: Flips(width, guard, zero=width > WIDE),
            quick=(width, guard) == (8, "secded"),
            cover=2,
        )
        for guard, promise in promises.items()
        for width in (1, 8, 16, 18, 32, 64, 128)
    ]


def network_proofs():
    """Return what is proven of the networks of a 2 x 2 array and of the gate."""
    lanes = NARROW.psum_lanes

    def empty_word(dut):
        word = dut.i.p.word
        return ~word.end & ((word.count == 0) | (word.count > lanes))

    def any_end(dut):
        return dut.i[0].p.end | dut.i[1].p.end

    def router():
        return Progress(IfmapRouter(NARROW), watched="i", bound=1)

    def feeder():
        return Progress(Feeder(NARROW), watched="i", bound=3, quiet=empty_word)

    def collector():
        sources = ("i__0", "i__1")
        return Progress(
            Collector(NARROW), watched="i_column", bound=6, sources=sources, quiet=any_end
        )

    name = "no deadlock: a word waits {} cycles at most while neighbours wait 1"
    networks = [
        ("array.route.IfmapRouter", 1, router),
        ("array.chain.Feeder", 3, feeder),
        ("array.collect.Collector", 6, collector),
    ]
    found = [
        Proof(name=name.format(bound), part=part, harness=harness, cover=30)
        for part, bound, harness in networks
    ]
    found.append(
        Proof(
            name="idle after every error and every silence; a good program begins",
            part="control.gate.Gate",
            harness=lambda: BackToIdle(NARROW),
            cover=16,
        )
    )
    return found


def bus_proofs():
    """Return what is proven of buses and clocks."""
    return [
        Proof(
            name="every access has its answer, one cycle later",
            part="axi.lite.Lite",
            harness=Answers,
            quick=True,
        ),
        Proof(
            name="bursts are as AXI4 allows",
            part="axi.reader.Reader",
            harness=lambda: Bursts(Reader(NARROW, **BUS), "ar"),
        ),
        Proof(
            name="bursts are as AXI4 allows and as long as they say",
            part="axi.writer.Writer",
            harness=lambda: Bursts(Writer(NARROW, **BUS), "aw"),
            budget=400,
        ),
        Proof(
            name="equals a list, whatever the clocks (depth 4)",
            part="axi.crossing.Crossing",
            harness=lambda: SameOrder(4),
            cover=40,
            budget=400,
        ),
    ]


def range_proofs():
    """Return what is proven of the addresses of writes."""
    short = {"address_bits": 13, "burst": 2, "outstanding": 2}
    name = "no write leaves its job"
    return [
        Proof(
            name="words follow each other from the base of their job on",
            part="control.loader.Loader",
            harness=lambda: InTile(NARROW, counted=False),
        ),
        Proof(
            name=name,
            part="control.loader.Loader",
            harness=lambda: InTile(NARROW),
            engine="smtbmc bitwuzla",
            bounded=True,
            depth=20,
            budget=400,
        ),
        Proof(
            name=name,
            part="axi.writer.Writer",
            harness=lambda: InJob(Writer(NARROW, **short)),
            budget=400,
        ),
        *(
            Proof(
                name="a read finds what was written last" + note,
                part="buffer.buffer.Buffer",
                harness=lambda config=config: LastWritten(config),
                engine="smtbmc bitwuzla",
                bounded=True,
                depth=12,
                budget=400,
            )
            for note, config in (("", NARROW), (" (pipelined)", PIPELINED))
        ),
    ]


def proofs(*, quick=False):
    """Return all proofs, or those that ``make test`` repeats."""
    found = [
        *model_proofs(),
        *codec_proofs(),
        *network_proofs(),
        *protection_proofs(),
        *bus_proofs(),
        *range_proofs(),
        *contract_proofs(),
    ]
    return [proof for proof in found if proof.quick or not quick]
