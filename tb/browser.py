"""A page in headless Chromium, as a reader sees it: wide and narrow."""

import html
import json
import re
import shutil
import subprocess
from pathlib import Path

import numpy as np
from PIL import Image


__all__ = ["BROWSERS", "Seen", "look", "photograph"]

#: Chromium, where it is installed: what tests are run with.
BROWSERS = [name for name in ("chromium", "chromium-browser") if shutil.which(name)][:1]
FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")
FLAGS += ("--disable-background-networking", "--disable-component-update", "--disable-sync")
FLAGS += ("--hide-scrollbars", "--enable-logging=stderr", "--log-level=0")
#: Seconds after which a browser hangs.
PATIENCE = 120
#: A page around the page: it says what the browser made of it. The page itself holds no script.
FRAME = """<!doctype html><title>frame</title><body style="margin:0">
<iframe id="page" style="border:0;display:block;width:{width}px;height:800px" srcdoc="{source}">
</iframe><pre id="seen"></pre><script>
page.onload = () => {{
  const made = page.contentDocument, root = made.documentElement
  const cells = row => [...row.cells].map(cell => cell.innerText)
  seen.textContent = JSON.stringify({{
    width: root.scrollWidth, height: root.scrollHeight, text: made.body.innerText,
    rows: [...made.querySelectorAll("#network tr")].map(cells),
    pictures: [...made.images].map(each => each.naturalWidth),
    heat: made.querySelectorAll("#heat svg").length,
    points: made.querySelectorAll("#roofline .point").length,
    bars: [...made.querySelectorAll("#cycles .bar i")].map(each => each.offsetWidth)
  }})
}}
</script>"""


class Seen(dict):
    """What a browser made of a page, by name, and its messages as ``console``."""

    def __init__(self, facts, console):
        super().__init__(facts)
        self.console = console


def browse(folder, *more):
    """Run the browser; return what it prints, and the messages of its console."""
    command = [BROWSERS[0], *FLAGS, f"--user-data-dir={folder / 'profile'}", *more]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE, check=True)
    return done.stdout, [line for line in done.stderr.splitlines() if "CONSOLE" in line]


def look(page, folder, *, width):
    """Return what the browser makes of a page that is ``width`` pixels wide, as :class:`Seen`."""
    frame = Path(folder) / "frame.html"
    frame.write_text(FRAME.format(width=width, source=html.escape(page)), encoding="utf-8")
    dom, console = browse(Path(folder), "--virtual-time-budget=5000", "--dump-dom", frame.as_uri())
    found = re.search(r'<pre id="seen">(.*?)</pre>', dom, re.S)
    assert found, f"the page must load within the frame: {console}"
    return Seen(json.loads(html.unescape(found[1])), console)


def photograph(path, folder, *, width, height):
    """Return a screenshot of a page as pixels, shape ``(height, width, 3)``."""
    target = Path(folder) / "page.png"
    size = f"--window-size={width},{height}"
    browse(Path(folder), size, f"--screenshot={target}", Path(path).as_uri())
    return np.asarray(Image.open(target).convert("RGB"), dtype=int)
