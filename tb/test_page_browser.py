"""The page of a report in a real browser; left out where Chromium is not installed."""

import numpy as np
import pytest

from lacuna.host.page import render, sums
from lacuna.host.page_text import amount
from lacuna.tb.browser import BROWSERS, look, photograph
from lacuna.tb.runs import small_report


@pytest.mark.parametrize("browser", BROWSERS)
@pytest.mark.parametrize("width", [1280, 400])
def test_what_the_browser_makes_of_it(browser, width, tmp_path):
    """Everything is there, no wider than the window, and the console stays silent."""
    report = small_report()[1]
    seen = look(render(report), tmp_path, width=width)
    assert seen.console == [], browser
    assert seen["width"] == width
    assert [row[0] for row in seen["rows"] if len(row) > 2] == ["", "1", "2", "3", ""]
    total = seen["rows"][-1]
    assert (total[1], total[2]) == ("all", "3 layers")
    assert total[5] == amount(sums(report)["cycles"])
    cycles = [layer["cycles"] for layer in report["layers"]]
    assert [row[5] for row in seen["rows"] if row[0].isdigit()] == [amount(c) for c in cycles]
    assert seen["heat"] == seen["points"] == 3
    assert len(seen["pictures"]) == 23
    assert min(seen["pictures"]) > 0, "every picture must be one"
    widest = max(seen["bars"])
    shares = [bar / widest for bar in seen["bars"]]
    np.testing.assert_allclose(shares, np.array(cycles) / max(cycles), atol=0.02)
    for title in ("Where the cycles go", "Roofline", "Where the PEs work", "Feature maps"):
        assert title in seen["text"]


@pytest.mark.parametrize("browser", BROWSERS)
def test_a_screenshot(browser, tmp_path):
    """It is not blank, from top to bottom, and has the colours of the drawings."""
    page = tmp_path / "page.html"
    page.write_text(render(small_report()[1]), encoding="utf-8")
    pixels = photograph(page, tmp_path, width=1280, height=3000)
    assert pixels.shape == (3000, 1280, 3), browser
    paper = pixels[0, 0]
    for part in np.array_split(pixels, 6):
        marked = np.abs(part - paper).sum(axis=2) > 60
        assert marked.mean() > 0.01
    colours = {tuple(colour) for colour in pixels.reshape(-1, 3)[::7]}
    assert len(colours) > 100
    assert (15, 124, 134) in colours, "bars of products"


@pytest.mark.parametrize("browser", BROWSERS)
def test_without_counters(browser, tmp_path):
    seen = look(render(small_report("golden")[1]), tmp_path, width=400)
    assert (seen.console, seen["width"]) == ([], 400), browser
    assert (seen["heat"], seen["points"], seen["bars"]) == (0, 0, [])
    assert "neither time nor counters" in seen["text"]
