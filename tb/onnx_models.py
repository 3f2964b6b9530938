"""Small ONNX models of one kind of layer each, with random integers in them."""

import numpy as np
from onnx import checker, helper, numpy_helper, shape_inference


__all__ = ["constants", "gemm_model", "model_of", "network", "qdq_model", "qlinear_model", "scales"]

#: A float network of three layers.
NODES = [
    helper.make_node("Conv", ["x", "w1", "b1"], ["c1"], name="conv1", pads=[1] * 4),
    helper.make_node("BatchNormalization", ["c1", "g", "s", "m", "v"], ["n1"], name="norm"),
    helper.make_node("Relu", ["n1"], ["r1"], name="relu"),
    helper.make_node("MaxPool", ["r1"], ["p1"], name="pool", kernel_shape=[2, 2], strides=[2, 2]),
    helper.make_node("Conv", ["p1", "w2"], ["c2"], name="conv2", group=6, strides=[2, 2]),
    helper.make_node("Clip", ["c2", "low", "high"], ["r2"], name="relu6"),
    helper.make_node("Flatten", ["r2"], ["f"], name="flatten"),
    helper.make_node("Gemm", ["f", "w3", "b3"], ["y"], name="fc", transB=1),
]
TYPES = {"int8": np.int8, "uint8": np.uint8}


def model_of(nodes, inputs, outputs, arrays, *, opset=17, domains=()):
    """Return a checked model; ``inputs`` and ``outputs`` map names to (dtype, shape)."""

    def infos(table):
        return [
            helper.make_tensor_value_info(name, helper.np_dtype_to_tensor_dtype(np.dtype(kind)), s)
            for name, (kind, s) in table.items()
        ]

    graph = helper.make_graph(nodes, "g", infos(inputs), infos(outputs), constants(arrays))
    opsets = [helper.make_opsetid("", opset), *(helper.make_opsetid(name, 1) for name in domains)]
    model = helper.make_model(graph, opset_imports=opsets, ir_version=10)
    checker.check_model(model)
    return shape_inference.infer_shapes(model)


def constants(arrays):
    """Return arrays as initializers."""
    return [numpy_helper.from_array(np.asarray(value), name) for name, value in arrays.items()]


def scales(rng, shape, kind, *, per_filter):
    """Return the arrays of a quantised convolution or product with ``shape[0]`` filters.

    The output scale is such that the results fill their range, and some are beyond it.
    """
    fan_in = int(np.prod(shape[1:]))
    w_scale = rng.uniform(0.5, 2, len(shape) and shape[0] if per_filter else ()) / 127
    low = np.iinfo(kind).min
    return {
        "x_scale": np.float32(rng.uniform(0.01, 0.1)),
        "x_zero": kind(low + rng.integers(0, 256)),
        "w": rng.integers(-127, 128, shape).astype(np.int8),
        "w_scale": np.float32(w_scale),
        "w_zero": np.zeros(np.shape(w_scale), np.int8),
        "y_scale": np.float32(rng.uniform(0.02, 0.1) * np.sqrt(fan_in)),
        "y_zero": kind(low + rng.integers(0, 256)),
        "b": rng.integers(-9000, 9000, shape[0]).astype(np.int32),
    }


def qlinear_model(rng, shape, size, *, kind="int8", per_filter=True, bias=True, **attributes):
    """Return a model of one QLinearConv node and its input."""
    kind = TYPES[kind]
    arrays = scales(rng, shape, kind, per_filter=per_filter)
    if not bias:
        del arrays["b"]
    order = ("x_scale", "x_zero", "w", "w_scale", "w_zero", "y_scale", "y_zero", "b")
    names = [name for name in order if name in arrays]
    node = helper.make_node("QLinearConv", ["x", *names], ["y"], name="conv", **attributes)
    channels = shape[1] * attributes.get("group", 1)
    low = np.iinfo(kind).min
    values = rng.integers(low, low + 256, (2, channels, *size)).astype(kind)
    dims = (2, shape[0], *[None] * len(size))
    return model_of([node], {"x": (kind, values.shape)}, {"y": (kind, dims)}, arrays), values


def qdq_model(rng, shape, size, *, kind="int8", after=("Relu",), **attributes):
    """Return a model of a Conv node between quantised tensors, and its float input."""
    kind = TYPES[kind]
    arrays = scales(rng, shape, kind, per_filter=True)
    arrays["b_scale"] = np.float32(arrays["x_scale"] * arrays["w_scale"])
    arrays["b_zero"] = np.zeros(shape[0], np.int32)
    if "BatchNormalization" in after:
        arrays |= {
            "gain": np.float32(rng.uniform(0.5, 1.5, shape[0]) * rng.choice([-1, 1], shape[0])),
            "shift": np.float32(rng.normal(0, 1, shape[0])),
            "mean": np.float32(rng.normal(0, 1, shape[0])),
            "variance": np.float32(rng.uniform(0.5, 1.5, shape[0])),
        }
    arrays |= {"low": np.float32(0), "high": np.float32(40 * arrays["y_scale"])}
    extra = {"BatchNormalization": ["gain", "shift", "mean", "variance"], "Clip": ["low", "high"]}
    nodes = [
        helper.make_node("QuantizeLinear", ["x", "x_scale", "x_zero"], ["xq"], name="quantise"),
        helper.make_node("DequantizeLinear", ["xq", "x_scale", "x_zero"], ["xr"], name="back"),
        helper.make_node("DequantizeLinear", ["w", "w_scale", "w_zero"], ["wr"], axis=0),
        helper.make_node("DequantizeLinear", ["b", "b_scale", "b_zero"], ["br"], axis=0),
        helper.make_node("Conv", ["xr", "wr", "br"], ["t0"], name="conv", **attributes),
    ]
    for index, op in enumerate(after):
        given = [f"t{index}", *extra.get(op, [])]
        nodes.append(helper.make_node(op, given, [f"t{index + 1}"], name=op.lower()))
    nodes.append(
        helper.make_node("QuantizeLinear", [f"t{len(after)}", "y_scale", "y_zero"], ["yq"])
    )
    nodes.append(helper.make_node("DequantizeLinear", ["yq", "y_scale", "y_zero"], ["y"]))
    used = {name for node in nodes for name in node.input}
    arrays = {name: value for name, value in arrays.items() if name in used}
    channels = shape[1] * attributes.get("group", 1)
    values = rng.normal(0, 3, (2, channels, *size)).astype(np.float32)
    dims = (2, shape[0], *[None] * len(size))
    inputs = {"x": (np.float32, values.shape)}
    return model_of(nodes, inputs, {"y": (np.float32, dims)}, arrays), values


def gemm_model(rng, op, rows, depth, count, *, kind="int8", transposed=False):
    """Return a model of one QGemm or QLinearMatMul node and its input."""
    kind = TYPES[kind]
    arrays = scales(rng, (count, depth), kind, per_filter=op == "QGemm")
    if not (op == "QGemm" and transposed):
        arrays["w"] = np.ascontiguousarray(arrays["w"].T)
    names = ["x_scale", "x_zero", "w", "w_scale", "w_zero"]
    options = {}
    if op == "QGemm":
        names.append("b")
        options = {"domain": "com.microsoft", "transB": int(transposed), "alpha": 0.5}
    else:
        del arrays["b"]
    node = helper.make_node(op, ["x", *names, "y_scale", "y_zero"], ["y"], name="fc", **options)
    low = np.iinfo(kind).min
    values = rng.integers(low, low + 256, (*rows, depth)).astype(kind)
    model = model_of(
        [node],
        {"x": (kind, values.shape)},
        {"y": (kind, (*rows, count))},
        arrays,
        domains=["com.microsoft"],
    )
    return model, values


def network(batch="N"):
    """Return a float model of three layers, and inputs."""
    rng = np.random.default_rng(2017)

    def some(*shape):
        return rng.normal(0, 0.4, shape).astype(np.float32)

    arrays = {
        "w1": some(6, 3, 3, 3), "b1": some(6), "g": 1 + some(6), "s": some(6), "m": some(6),
        "v": 1 + np.abs(some(6)), "w2": some(6, 1, 3, 3), "low": np.float32(0),
        "high": np.float32(6), "w3": some(10, 6 * 4), "b3": some(10),
    }  # fmt: skip
    inputs, outputs = {"x": (np.float32, [batch, 3, 12, 12])}, {"y": (np.float32, [batch, 10])}
    return model_of(NODES, inputs, outputs, arrays), rng.normal(0, 1, (4, 3, 12, 12)).astype("f4")
