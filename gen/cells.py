"""How Yosys makes cells of a family out of Verilog: one netlist, to be placed or simulated."""

from ..hw.memory import PREFIX


__all__ = ["SYNTHESIS", "flatten"]

#: How Yosys maps to a family.
SYNTHESIS = {
    "ecp5": "synth_ecp5",
    "ice40": "synth_ice40 -dsp -spram",
}
RAMS = f"{PREFIX}*"
#: How memories are mapped where each kind and size stands once, as the synthesis of the family does
#: it later: in a flat design each of 400 takes a second and more.
MEMORIES = {
    "ecp5": (
        f"opt {RAMS}",
        f"memory -nomap {RAMS}",
        "memory_libmap -lib +/lattice/lutrams_trellis.txt -lib +/lattice/brams_16kd.txt " + RAMS,
        f"techmap -map +/lattice/lutrams_map_trellis.v -map +/lattice/brams_map_16kd.v {RAMS}",
    ),
    "ice40": (),
}
#: What the source keeps is not joined with its equals: copies that stand where they are needed.
KEEP = "setattr -set keep 1 a:keep %ci1:+[Q] t:$*dff* %i"
#: All but block RAMs: these keep the name of their memory, by which they find their place.
OTHERS = "t:DP16KD %n"


def flatten(family):
    """Return the commands that make one module of a design, ready for :data:`SYNTHESIS`.

    Hidden names are short, and abc9 takes them.
    """
    return [
        *("proc", *MEMORIES[family], "flatten -noscopeinfo", KEEP),
        *(f"rename -hide {OTHERS}", f"rename -enumerate {OTHERS}"),
    ]
