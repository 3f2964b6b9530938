"""How Yosys makes cells of a family out of Verilog: one netlist, to be placed or simulated."""

from ..hw.memory import PREFIX


__all__ = ["SYNTHESIS", "to_cells"]

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
#: Where a device is full: a reset or a clock enable of a few flip-flops alone becomes logic. The
#: eight flip-flops of a tile share two resets, and to find tiles for 4,000 combinations takes
#: nextpnr time and room.
FEW_SETS = (
    "dfflegalize -cell $_DFF_?_ 01 -cell $_DFF_?P?_ r -cell $_DFFE_??_ 01 -cell $_DFFE_?P??_ r "
    "-cell $_SDFF_?P?_ r -cell $_SDFFE_?P??_ r -minsrst 24 -mince 4"
)


def to_cells(family, name, *, few_sets=False, options=""):
    """Return the commands that make one module of cells of a design.

    Hidden names are short, and abc9 takes them.

    Parameters
    ----------
    family : str
        One of :data:`SYNTHESIS`.
    name : str
        Name of the top module.
    few_sets : bool
        With :data:`FEW_SETS`.
    options : str
        More for the last command of the synthesis.
    """
    synth = f"{SYNTHESIS[family]} -top {name}"
    first = (f"{synth} -run begin:map_ffs", FEW_SETS) if few_sets else ()
    last = f"{synth} -run map_ffs:" if few_sets else synth
    return [
        *("proc", *MEMORIES[family], "flatten -noscopeinfo", KEEP),
        *(f"rename -hide {OTHERS}", f"rename -enumerate {OTHERS}"),
        *(*first, f"{last} {options}".rstrip()),
    ]
