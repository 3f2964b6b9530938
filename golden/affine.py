"""What an affine loop nest visits, by loops."""

__all__ = ["nest", "wrap"]


def wrap(value, bits, *, signed):
    """Return ``value`` modulo 2^``bits``, as an unsigned or two's complement integer."""
    value %= 2**bits
    return value - 2**bits if signed and value >= 2 ** (bits - 1) else value


def nest(
    base,
    count,
    stride,
    *,
    address_bits,
    tag=0,
    tag_stride=(),
    tag_bits=0,
    tail=None,
    tail_count=1,
):
    """Return the items of one loop nest in order.

    Parameters
    ----------
    base, tag : int
        Address and tag of the first item.
    count, stride, tag_stride : sequence of int
        Iterations of each level, and what one of them adds; level 0 is the outermost.
    address_bits, tag_bits : int
        Addresses are unsigned, tags two's complement; both wrap. 0 tag bits: no tags.
    tail : (int, int), optional
        ``(outer, inner)``: in the last iteration of level ``outer``, level ``inner`` has
        ``tail_count`` iterations.
    tail_count : int
        See there.

    Returns
    -------
    list of dict
        ``address``, ``tag`` (unless ``tag_bits`` is 0), ``index`` (list), ``first`` (0 or 1) and
        ``last`` (list of 0 or 1): ``last[k]`` means that level k and all levels inside it are in
        their last iteration.
    """
    levels = len(count)

    def bound(index, level):
        if tail is not None and level == tail[1] and index[tail[0]] == count[tail[0]] - 1:
            return tail_count
        return count[level]

    def walk(index):
        if len(index) == levels:
            yield index
            return
        for value in range(bound(index, len(index))):
            yield from walk([*index, value])

    items = []
    for index in walk([]):
        ends = [index[level] == bound(index, level) - 1 for level in range(levels)]
        address = base + sum(i * s for i, s in zip(index, stride, strict=True))
        item = {
            "address": wrap(address, address_bits, signed=False),
            "index": index,
            "first": int(not items),
            "last": [int(all(ends[level:])) for level in range(levels)],
        }
        if tag_bits:
            there = tag + sum(i * s for i, s in zip(index, tag_stride, strict=True))
            item["tag"] = wrap(there, tag_bits, signed=True)
        items.append(item)
    return items
