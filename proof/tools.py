"""Executables that PyPI does not bring: Yosys from pyosys, Bitwuzla as a reader of SMT-LIB."""

import ctypes
import os
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path


__all__ = ["YOSYS", "abc", "install", "main"]

#: Yosys, as the beginning of a command.
YOSYS = (sys.executable, "-m", "lacuna.proof.tools", "yosys")


def abc():
    """Return the path of the ``yosys-abc`` that pyosys brings.

    Raises
    ------
    FileNotFoundError
        pyosys is not installed.
    """
    spec = find_spec("pyosys")
    if spec is None or spec.origin is None:
        raise FileNotFoundError("pyosys must be installed to prove anything")
    return Path(spec.origin).with_name("yosys-abc")


def install(folder):
    """Write ``yosys`` and ``bitwuzla`` into ``folder``; return a ``PATH`` that begins with it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("yosys", "bitwuzla"):
        path = folder / name
        unfinished = path.with_name(f"{name}.{os.getpid()}")  # two runs may begin at once
        unfinished.write_text(
            f'#!/bin/sh\nexec "{sys.executable}" -m lacuna.proof.tools {name} "$@"\n'
        )
        unfinished.chmod(0o755)
        unfinished.replace(path)
    return os.pathsep.join([str(folder), str(Path(sys.executable).parent), os.environ["PATH"]])


def yosys(words):
    """Run Yosys with what sby gives it: ``-ql LOG SCRIPT`` or ``-p COMMANDS``."""
    library = import_module("pyosys.libyosys")
    design, log, commands = library.Design(), None, []
    rest = iter(words)
    for word in rest:
        if word.startswith("-") and word.endswith("l"):
            log = next(rest)
        elif word == "-p":
            commands.append(next(rest))
        elif not word.startswith("-"):
            commands.append(f"script {word}")
    for command in commands:
        library.run_pass(f"tee -q -o {log} {command}" if log else command, design)


def commands_of(lines):
    """Yield whole SMT-LIB commands from lines of text."""
    text, depth, quote = [], 0, None
    for line in lines:
        for place, letter in enumerate(line):
            if quote:
                quote = None if letter == quote else quote
            elif letter in '"|':
                quote = letter
            elif letter == ";":
                text.append(line[:place] + "\n")
                break
            else:
                depth += {"(": 1, ")": -1}.get(letter, 0)
        else:
            text.append(line)
        if depth == 0 and not quote:
            command = "".join(text).strip()
            text = []
            if command:
                yield command


def bitwuzla(_words):
    """Answer SMT-LIB commands one by one, as smtbmc asks them."""
    module = import_module("bitwuzla")
    options = module.Options()
    options.set(module.Option.PRODUCE_MODELS, True)
    parser = module.Parser(module.TermManager(), options)
    flush = ctypes.CDLL(None).fflush  # the answers are printed by C++
    for command in commands_of(sys.stdin):
        if command == "(exit)":
            break
        verb, *number = command.strip("()").split()
        if verb in {"push", "pop"}:  # the parser refuses them between two texts
            getattr(parser.bitwuzla(), verb)(int(number[0]) if number else 1)
        else:
            parser.parse(command, False, False)
        sys.stdout.flush()
        flush(None)


def main():
    """Run the tool that the first argument names."""
    {"yosys": yosys, "bitwuzla": bitwuzla}[sys.argv[1]](sys.argv[2:])


if __name__ == "__main__":
    main()
