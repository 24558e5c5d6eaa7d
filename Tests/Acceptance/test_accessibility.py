"""axe-core finds nothing on any page of any theme, in both colour schemes, on a phone and on a desk."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from static_host import serving
from themed_site import telling
from visiting import watched

WIDTHS = (375, 1280)
SCHEMES = ("light", "dark")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
RUN = """(tags) => axe.run(document, {
  runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'],
})"""


def violations(page: Page) -> list[str]:
    """What axe says about the page as it stands; the browser runs it past the site's policy."""
    found = page.evaluate(RUN, TAGS)
    assert found["testEngine"]["name"] == "axe-core" and found["passes"], "axe did not run"
    return [
        f"{rule['id']}: {rule['help']}: {node['html'][:160]} ({node['target']})"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


def in_every_look(page: Page) -> list[str]:
    found = []
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found += [f"{scheme}, {width} px: {it}" for it in violations(page)]
    return found


def test_axe_finds_nothing(themed: BuiltSite, browser: Browser) -> None:
    found = []
    with serving(themed.folder) as host, watched(browser) as (_, page, _record):
        for name in [*telling(themed), "there/is/no/such/page"]:
            page.goto(host.address + name)
            page.evaluate(AXE)
            found += [f"{name}: {it}" for it in in_every_look(page)]
    assert not found, "\n".join([f"{len(found)} violations", *found[:40]])


def test_axe_would_find_something(browser: Browser) -> None:
    with watched(browser) as (_, page, _record):
        page.set_content("<title>x</title><img src='data:,'><p style='color:#ccc'>Pale</p>")
        page.evaluate(AXE)
        assert violations(page)
