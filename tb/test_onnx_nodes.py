"""How much a node on the host computes."""

import numpy as np
import pytest
from onnx import helper

from lacuna.host.onnx_nodes import products_of


def zeros(**shapes):
    """Return arrays of zeros of these shapes, by name."""
    return {name: np.zeros(shape, np.int8) for name, shape in shapes.items()}


@pytest.mark.parametrize(
    "op, shapes, made, options, products",
    [
        ("Conv", {"x": (2, 6, 9, 9), "w": (4, 3, 2, 5)}, (2, 4, 8, 5), {}, 2 * 4 * 40 * 30),
        (
            "ConvInteger",
            {"x": (1, 2, 4, 5, 6), "w": (3, 2, 2, 2, 2)},
            (1, 3, 3, 4, 5),
            {},
            180 * 16,
        ),
        (
            "QLinearConv",
            {"x": (1, 1, 3, 3), "s": (), "z": (), "w": (2, 1, 2, 2)},
            (1, 2, 2, 2),
            {},
            8 * 4,
        ),
        ("MatMul", {"x": (5, 2, 3), "w": (5, 3, 4)}, (5, 2, 4), {}, 5 * 2 * 4 * 3),
        ("MatMul", {"x": (3,), "w": (3, 4)}, (4,), {}, 12),
        ("Gemm", {"x": (2, 3), "w": (3, 4)}, (2, 4), {}, 24),
        ("Gemm", {"x": (3, 2), "w": (4, 3)}, (2, 4), {"transA": 1, "transB": 1}, 24),
        ("QLinearMatMul", {"x": (2, 7), "s": (), "z": (), "w": (7, 5)}, (2, 5), {}, 70),
        ("Add", {"x": (2, 3), "w": (2, 3)}, (2, 3), {}, 0),
    ],
    ids=str,
)
def test_products(op, shapes, made, options, products):
    node = helper.make_node(op, list(shapes), ["y"], **options)
    found = products_of(node, zeros(**shapes), zeros(y=made))
    assert found == products
    assert isinstance(found, int), "JSON knows no numpy"
