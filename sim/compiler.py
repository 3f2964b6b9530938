"""Compile a C++ program with the compiler of the system."""

import shutil
import subprocess
import tempfile
from pathlib import Path


__all__ = ["compile_program"]

COMPILERS = "c++", "g++", "clang++"


def compile_program(source, target, flags):
    """Compile one file into the executable ``target``; nobody sees half of it.

    Parameters
    ----------
    source, target : Path
        The program, and where it goes; the folder of ``target`` is made if it is not there.
    flags : sequence of str
        Options of the compiler.

    Raises
    ------
    FileNotFoundError
        There is no compiler.
    RuntimeError
        It refuses the program.
    """
    compiler = next((path for path in map(shutil.which, COMPILERS) if path), None)
    if compiler is None:
        names = ", ".join(COMPILERS)
        raise FileNotFoundError(f"a C++ compiler must be installed, one of {names}")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=f"{source.stem}-") as folder:
        made = Path(folder) / source.stem
        command = [compiler, *flags, "-o", str(made), str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"{source.name} must compile:\n{done.stderr[-6000:]}")
        made.replace(target)
