"""Every theme holds a full profile and a poor one: nothing sticks out, nothing scrolls out of a keyboard's reach, and little is fetched."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from program import REPOSITORY, Program
from static_host import serving
from test_browser import STICKING_OUT
from themed_site import THEMES, WEIGHT, built, telling
from visiting import watched

#: Whether all that is cut off by a frame can be scrolled to with the keyboard alone.
OUT_OF_REACH = """() => [...document.querySelectorAll('body *')]
  .filter((it) => it.scrollWidth > it.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(it).overflowX))
  .filter((it) => it.tabIndex < 0 || it.getAttribute('role') !== 'group' || !it.getAttribute('aria-label'))
  .map((it) => it.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("width", [320, 768, 1600])
def test_nothing_sticks_out(themed: BuiltSite, width: int, browser: Browser) -> None:
    found = []
    size = {"width": width, "height": 800}
    with serving(themed.folder) as host, watched(browser, viewport=size) as (_, page, _record):
        for name in [*telling(themed), "there/is/no/such/page"]:
            page.goto(host.address + name)
            found += [f"{name}: {it}" for it in page.evaluate(STICKING_OUT)]
            found += [f"{name} (keyboard): {it}" for it in page.evaluate(OUT_OF_REACH)]
    assert not found, "\n".join(found[:20])


# Playwright's own wait asks again by `eval`, which the page's policy forbids once the first look came too early.
SCROLLED = """new Promise((done) => {
  const look = (left) => {
    if (document.activeElement.scrollLeft > 0 || left === 0) done(left > 0);
    else requestAnimationFrame(() => look(left - 1));
  };
  look(300);
})"""


def test_a_wide_table_scrolls_by_keyboard(
    program: Program, tmp_path: Path, browser: Browser
) -> None:
    poor = built(program, tmp_path, "hearth", "english")
    size = {"width": 375, "height": 800}
    with serving(poor.folder) as host, watched(browser, viewport=size) as (_, page, _record):
        page.goto(host.address + "long.html")
        frame = page.get_by_role("group", name="Table: Manufacturer, Handle").first
        frame.focus()
        page.keyboard.press("ArrowRight")
        assert page.evaluate(SCROLLED), "the arrow key moved nothing in 300 frames"


def fetched(page: Page, address: str) -> dict[str, bytes]:
    """Every file that a page asks for, as it comes from a host that does not compress."""
    files: dict[str, bytes] = {}
    page.on("response", lambda it: files.update({urlsplit(it.url).path: it.body()}))
    page.goto(address, wait_until="networkidle")
    return files


@pytest.mark.parametrize("theme", THEMES)
def test_the_front_page_is_light(
    theme: str,
    program: Program,
    tmp_path: Path,
    browser: Browser,
    record_property: Callable[[str, object], None],
) -> None:
    sample = built(program, tmp_path, theme, "sample")
    with serving(sample.folder) as host, watched(browser) as (_, page, _record):
        files = fetched(page, host.address + "index.html")
    is_picture = lambda name: name.startswith("/photos/")  # noqa: E731
    rest = sum(len(it) for name, it in files.items() if not is_picture(name))
    pictures = sum(len(it) for name, it in files.items() if is_picture(name))
    sent = sum(min(len(it), len(gzip.compress(it))) for name, it in files.items() if not is_picture(name))
    weights = (
        f"{rest / 1000:.1f} kB, {sent / 1000:.1f} kB as most hosts send it;"
        f" pictures that load at once {pictures / 1000:.1f} kB"
    )
    record_property(WEIGHT, weights)
    assert rest < 100_000, {name: len(it) for name, it in files.items()}


@pytest.mark.parametrize("theme", THEMES)
def test_the_page_to_pass_on_prints_on_one_sheet(
    theme: str, program: Program, tmp_path: Path, browser: Browser
) -> None:
    sample = built(program, tmp_path, theme, "sample")
    with serving(sample.folder) as host, watched(browser) as (_, page, _record):
        page.goto(host.address + "share.html")
        sheet = page.pdf(format="A4", prefer_css_page_size=True)
    assert sheet.count(b"/Type /Page\n") + sheet.count(b"/Type /Page ") == 1


@pytest.mark.parametrize("theme", THEMES)
def test_forced_colours_keep_what_is_chosen_apart(
    theme: str, program: Program, tmp_path: Path, browser: Browser
) -> None:
    """Where a device takes the colours away, the page one is on still differs from the others in the menu."""
    sample = built(program, tmp_path, theme, "sample")
    options = {"forced_colors": "active"}
    with serving(sample.folder) as host, watched(browser, **options) as (_, page, _record):
        page.goto(host.address + "values.html")
        looks = page.evaluate(
            """() => [...document.querySelectorAll('.menu a')].map((it) => [
              it.hasAttribute('aria-current'), getComputedStyle(it).outlineStyle])"""
        )
    assert {tuple(it) for it in looks} == {(True, "solid"), (False, "none")}


def test_a_theme_of_its_own_look_takes_fewer_than_ten_files() -> None:
    files = [it for it in (REPOSITORY / "themes" / "fieldnotes").rglob("*") if it.is_file()]
    assert len(files) < 10, files
