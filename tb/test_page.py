"""The page of a report: what stands in it, and what must not."""

import copy
import re
from html.parser import HTMLParser

import pytest

from lacuna.host.page import CAUSES, host_rows, network_rows, render, sums
from lacuna.host.page_figures import HEIGHT, WIDTH, heat_maps, link_words, roofline
from lacuna.host.page_text import amount, choice, mark, percent, shape
from lacuna.tb.runs import small_report


#: Elements that have no end.
VOID = {"meta", "link", "img", "br", "rect", "line", "circle", "polyline"}


class Page(HTMLParser):
    """Collects the elements of a page, and the text of each table row; raises where one is open."""

    def __init__(self, text):
        super().__init__()
        self.open, self.elements, self.rows, self.text = [], [], [], []
        self.feed(text)
        assert not self.open

    def handle_starttag(self, tag, attrs):
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])

    def handle_startendtag(self, tag, attrs):
        """Note an element without an end."""
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        """Every element ends as it has begun."""
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data):
        """Keep text, and that of the row."""
        if data.strip():
            self.text.append(data.strip())
            if "tr" in self.open:
                self.rows[-1].append(data.strip())


@pytest.mark.parametrize("on", ["verilator", "golden"])
def test_a_page_needs_nothing_else(on):
    text = render(small_report(on)[1])
    page = Page(text)
    assert "script" not in {tag for tag, _attributes in page.elements}
    for tag, attributes in page.elements:
        for name, value in attributes.items():
            assert name != "href" or value == "data:,"
            assert name != "src" or value.startswith("data:image/png;base64,")
            assert not name.startswith("on"), f"{tag} must not do anything"
    assert "://" not in text
    assert "url(" not in text
    assert "@import" not in text


def test_all_layers_and_sums_are_there():
    _run, report = small_report()
    page, total = Page(render(report)), sums(report)
    machine = [row for row in page.rows if row[:1] in (["1"], ["2"], ["3"]) and len(row) > 9]
    assert [row[1] for row in machine] == ["conv1", "conv2", "fc"]
    for row, layer in zip(machine, report["layers"], strict=True):
        assert amount(layer["cycles"]) in row
        assert percent(layer["utilisation"]) in row
        assert percent(layer["zeros"]["ofmap"]) in row
        assert amount(layer["link"]["in"]) in row
        assert amount(layer["energy"]["total"]) in row
    (last,) = (row for row in page.rows if row[:2] == ["all", "3 layers"])
    assert f"{len(report['nodes'])} nodes on the host" in last
    assert amount(total["cycles"]) in last
    assert total["cycles"] == sum(layer["cycles"] for layer in report["layers"])
    assert total["cycles_per_image"] == total["cycles"] / 4
    for name in CAUSES.values():
        assert name in page.text
    assert sum(tag == "img" for tag, _attributes in page.elements) == 3 + 6 + 6 + 6 + 1 + 1


def test_what_ran_on_the_host():
    report = copy.deepcopy(small_report()[1])
    report["nodes"][0]["products"] = products = 5000
    report["reasons"] = [{"node": "cube", "op": "Conv", "reason": "it has 3 axes"}]
    total = sums(report)
    own = sum(layer["products"] for layer in report["layers"])
    assert total["share"] == own / (own + products)
    assert host_rows(report)[0]["products"] == products
    text = " ".join(" ".join(Page(render(report)).text).split())
    assert "Conv cube: it has 3 axes." in text
    assert percent(own / (own + products)) in text


def test_rows_follow_the_model():
    rows = network_rows(small_report()[1])
    kinds = ["layer" if row["layer"] else "host" for row in rows]
    assert kinds == ["host", "layer", "host", "layer", "host", "layer", "host"]
    assert [row["number"] for row in rows if row["layer"]] == [1, 2, 3]
    assert [node["op"] for node in rows[2]["nodes"]].count("MaxPool") == 1


def test_without_counters_it_says_so():
    text = render(small_report("golden")[1])
    assert "Golden's model knows neither time nor counters" in text
    for name in ("heat", "stalls", "roofline", "levels", "cycles"):
        assert f'id="{name}"' not in text
    report = copy.deepcopy(small_report()[1])
    report["on"] = "board"
    for layer in report["layers"]:
        for name in ("stalls", "waits", "pes", "energy"):
            layer[name] = None
    text = render(report)
    assert "The configuration bytes has no counters" in text
    assert 'id="cycles"' in text
    assert 'id="roofline"' in text


def test_no_layer_on_the_machine():
    report = copy.deepcopy(small_report()[1]) | {"layers": []}
    assert "No layer of this model is on the machine." in render(report)


def test_names_are_only_text():
    """Whatever stands in a model gets no meaning in the page."""
    report = copy.deepcopy(small_report()[1])
    wicked = "<script>alert(1)</script>\"' onload=x"
    report["model"] = report["layers"][0]["layer"] = report["nodes"][0]["op"] = wicked
    page = Page(render(report))
    assert "script" not in {tag for tag, _attributes in page.elements}
    assert not any("onload" in attributes for _tag, attributes in page.elements)
    assert wicked in page.text


def test_heat_maps_stand_bottom_up():
    report = copy.deepcopy(small_report()[1])
    layer = report["layers"][0]
    layer["pes"]["busy"][0][0] = layer["cycles"]
    layer["pes"]["busy"][-1][-1] = 0
    found = heat_maps(report["layers"])[0]
    cells = {(cell["x"], cell["y"]): cell["share"] for cell in found["cells"]}
    assert len(cells) == 12
    rows, columns = sorted({y for _x, y in cells}), sorted({x for x, _y in cells})
    assert cells[columns[0], rows[-1]] == 1
    assert cells[columns[-1], rows[0]] == 0
    assert found["idle"] >= 1


@pytest.mark.parametrize("ratio", [None, 0.25])
def test_roofline(ratio):
    """The knee stands where the link brings what the PEs can do; points stand below the roof."""
    report = small_report()[1] | {"link_ratio": ratio}
    roof = roofline(report)
    (left, low), (knee, high), (right, flat) = roof["roof"]
    assert left < knee < right <= WIDTH
    assert low > high == flat > 0
    assert low <= HEIGHT
    for point, layer in zip(roof["points"], report["layers"], strict=True):
        words = link_words(layer, ratio)
        link = layer["link"]
        assert words == (link["in"] + link["out"] if ratio else max(link["in"], link["out"]))
        assert point["x"] == layer["products"] / words
        assert point["y"] == layer["products"] / layer["cycles"]
        assert point["share"] == point["y"] / min(12, (ratio or 1) * point["x"])
        if ratio is None:
            assert 0 < point["share"] <= 1
            assert point["cy"] > flat
    at = {text: x for x, text in roof["x_ticks"]}
    assert at["32"] - at["16"] == pytest.approx(at["16"] - at["8"])


@pytest.mark.parametrize(
    "text, expected",
    [
        (amount(None), "\N{EN DASH}"),
        (amount(0), "0"),
        (amount(12.345), "12.35"),
        (amount(99_999), "99,999"),
        (amount(123_456), "123.5 k"),
        (amount(1.5e9), "1.5 G"),
        (percent(None), "\N{EN DASH}"),
        (percent(0.5), "50.0%"),
        (percent(1.0), "100.0%"),
        (percent(0.99999), "> 99.9%"),
        (mark(3), "3"),
    ],
)
def test_numbers(text, expected):
    assert text == expected


def test_shapes():
    by = "\N{MULTIPLICATION SIGN}"
    layer = copy.deepcopy(small_report()[1]["layers"][1])
    assert [text.replace(by, "x") for text in shape(layer)] == [
        "6x6x6 \N{RIGHTWARDS ARROW} 6x2x2",
        "3x3 /2 in 6 groups",
    ]
    layer["shape"] |= {"stride": [2, 1], "padding": [1, 0, 1, 0], "groups": 1}
    assert shape(layer)[1].replace(by, "x") == "3x3 /2x1 pad 1,0"
    layer["mapping"] |= {"p": 3, "q": 2, "mode": "filters", "groups": 2, "group_rows": 4}
    assert [text.replace(by, "x") for text in choice(layer)] == ["p 3, q 2", "2 filters x 4 rows"]
    layer["mapping"]["mode"] = "rows"
    assert choice(layer)[1] == "4 rows"
    assert choice(layer | {"mapping": None}) == ["\N{EN DASH}"]


def test_styles_are_those_of_the_parts():
    """Every part of a bar has a colour."""
    text = render(small_report()[1])
    used = set(re.findall(r'class="(c-\w+)"', text))
    assert used
    assert used <= set(re.findall(r"\.(c-\w+)", text.split("</style>")[0]))
