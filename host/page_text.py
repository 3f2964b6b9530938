"""Numbers and shapes as a page of a report writes them."""

__all__ = ["amount", "choice", "mark", "percent", "shape"]

DASH, TIMES, ARROW = "\N{EN DASH}", "\N{MULTIPLICATION SIGN}", "\N{RIGHTWARDS ARROW}"
#: Powers of ten that have a letter.
LETTERS = ((1e12, "T"), (1e9, "G"), (1e6, "M"), (1e3, "k"))
#: Numbers below this are written out.
SMALL = 100_000


def amount(value):
    """Return a number in few characters, with thousands apart; a dash for None."""
    if value is None:
        return mark(value)
    if abs(value) < SMALL:
        whole = float(value).is_integer() or abs(value) >= 1000
        return f"{value:,.0f}" if whole else f"{value:,.2f}"
    power, letter = next(pair for pair in LETTERS if abs(value) >= pair[0])
    return f"{value / power:,.1f} {letter}"


def percent(value):
    """Return a share 0..1 in percent; a dash for None. What is not all is never 100 %."""
    if value is None:
        return mark(value)
    text = f"{value:.1%}"
    return "> 99.9%" if text == "100.0%" and value < 1 else text


def mark(value):
    """Return a value as text, a dash for None."""
    return DASH if value is None else str(value)


def shape(layer):
    """Return the shape of a layer as two texts: the maps; the filter and how it moves."""
    size = layer["shape"]
    maps = [TIMES.join(str(size[name]) for name in names) for names in ("CHW", "MEF")]
    kernel = f"{size['R']}{TIMES}{size['S']}"
    if set(size["stride"]) != {1}:
        kernel += " /" + TIMES.join(map(str, dict.fromkeys(size["stride"])))
    if any(size["padding"]):
        kernel += " pad " + ",".join(map(str, dict.fromkeys(size["padding"])))
    if size["groups"] > 1:
        kernel += f" in {size['groups']} groups"
    return [f" {ARROW} ".join(maps), kernel]


def choice(layer):
    """Return how a layer was cut as two texts: what a PE holds, what the columns stand for."""
    cut = layer["mapping"]
    if cut is None:
        return [mark(None)]
    columns = f"{cut['group_rows']} rows"
    if cut["mode"] != "rows":
        columns = f"{cut['groups']} {cut['mode']} {TIMES} {columns}"
    return [f"p {cut['p']}, q {cut['q']}", columns]
