"""Writes the Verilog of one convolution with NNgen, and where its arrays stand in memory.

A program of its own, ``python -m lacuna.bench.nngen_core FILE 'JSON'``: NNgen is an extra
(``pip install 'lacuna[peers]'``), prints as it works, and leaves files where it runs. ``FILE.v``
becomes the Verilog, ``FILE.json`` the addresses, in bytes.
"""

import json
import sys
from pathlib import Path

import nngen


__all__ = ["main", "operator"]


def operator(*, C, M, H, W, shift, parallel):
    """Return a 3x3 convolution of one image, padding 1, and its arrays by name.

    Bytes, sums of 32 bits; a bias and a factor of 8 bits per filter, one shift, ReLU.

    Parameters
    ----------
    C, M, H, W : int
        Channels, filters, rows and columns.
    shift : int
        Of the results behind the factor, rounded.
    parallel : dict
        NNgen's attributes of the operator: how many of what it computes at once.
    """
    arrays = {
        "ifmap": nngen.placeholder(nngen.int8, shape=(1, H, W, C), name="ifmap"),
        "filters": nngen.variable(dtype=nngen.int8, shape=(M, 3, 3, C), name="filters"),
        "bias": nngen.variable(dtype=nngen.int32, shape=(M,), name="bias"),
        "scale": nngen.variable(dtype=nngen.int8, shape=(M,), name="scale"),
    }
    result = nngen.conv2d(
        arrays["ifmap"],
        arrays["filters"],
        strides=(1, 1, 1, 1),
        bias=arrays["bias"],
        scale=arrays["scale"],
        rshift_out=shift,
        act_func=nngen.relu,
        padding=1,
        dtype=nngen.int8,
        mul_dtype=nngen.int16,
        sum_dtype=nngen.int32,
        name="ofmap",
    )
    result.attribute(**parallel)
    return result, arrays


def main():
    """Write both files."""
    target, given = Path(sys.argv[1]), json.loads(sys.argv[2])
    settings, name = given.pop("config"), given.pop("name")
    result, arrays = operator(**given)
    nngen.to_verilog([result], name, str(target.with_suffix(".v")), config=settings)
    addresses = {key: array.addr for key, array in (arrays | {"ofmap": result}).items()}
    target.with_suffix(".json").write_text(json.dumps(addresses) + "\n")


if __name__ == "__main__":
    main()
