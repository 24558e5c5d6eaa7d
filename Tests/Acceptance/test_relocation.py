"""A built folder can be moved anywhere, below any path, and opened from disk."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Iterator
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from test_browser import BROKEN_IMAGES, eager
from visiting import Record, watched

#: The look of the first element of each name, as one text.
LOOK = """() => ['body', 'a', 'h1', 'nav', 'main'].map((name) => {
  const it = document.querySelector(name);
  const style = it && getComputedStyle(it);
  return style && [style.fontFamily, style.color, style.maxWidth, style.padding].join();
}).join('|')"""

UNDRESS = "() => document.querySelectorAll('link[rel=stylesheet]').forEach((it) => it.remove())"


@pytest.fixture(scope="module", params=["sample", "homeless_sample"])
def moved(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    site: BuiltSite = request.getfixturevalue(request.param)
    folder = tmp_path_factory.mktemp("moved") / "a folder, ein Ordner ö" / "deep"
    shutil.copytree(site.folder, folder)
    return BuiltSite(folder, site.base_url)


@pytest.fixture
def visit(browser: Browser) -> Iterator[tuple[Page, Record]]:
    with watched(browser) as (_, page, record):
        yield page, record


def on_disk(address: str) -> Path:
    return Path(unquote(urlsplit(address).path))


def test_pages_from_disk_are_dressed_and_illustrated(
    moved: BuiltSite, visit: tuple[Page, Record]
) -> None:
    page, record = visit
    for name in moved.readable_pages():
        page.goto((moved.folder / name).as_uri())
        eager(page)
        assert not page.evaluate(BROKEN_IMAGES), name
        dressed = page.evaluate(LOOK)
        page.evaluate(UNDRESS)
        assert page.evaluate(LOOK) != dressed, f"{name} has no style from disk"
    assert {urlsplit(url).scheme for url in record.requests} <= {"file", "data"}
    assert not [it for it in record.failed if not it.endswith("net::ERR_ABORTED")], record.failed
    assert not [it for it in record.console if ": log:" not in it], record.console


def test_menu_links_from_disk_lead_to_pages(moved: BuiltSite, visit: tuple[Page, Record]) -> None:
    page, _ = visit
    for name in moved.readable_pages():
        page.goto((moved.folder / name).as_uri())
        links = page.evaluate("[...document.querySelectorAll('nav a')].map((it) => it.href)")
        assert links, f"{name} has no menu"
        for link in links:
            assert urlsplit(link).scheme != "file" or on_disk(link).is_file(), f"{name}: {link}"


def test_a_click_in_the_menu_opens_a_page(moved: BuiltSite, visit: tuple[Page, Record]) -> None:
    page, _ = visit
    page.goto((moved.folder / "index.html").as_uri())
    link = page.locator("nav a[href$='.html']:not([aria-current])").first
    target = on_disk(link.evaluate("(it) => it.href"))
    link.click()
    assert on_disk(page.url) == target
    assert page.locator("main h1").count() == 1


def test_no_page_names_a_place_by_its_root(homeless_sample: BuiltSite) -> None:
    for name in homeless_sample.pages():
        for element in homeless_sample.tree(name).iter("a", "link", "img", "source", "script"):
            for attribute in ("href", "src", "srcset"):
                assert not (element.get(attribute) or "").startswith("/"), f"{name}: {element.attrib}"


def test_style_sheets_name_nothing_by_its_root(sample: BuiltSite) -> None:
    for name, data in sample.published().items():
        if name.endswith(".css"):
            for quote in (b"", b'"', b"'"):
                assert b"url(" + quote + b"/" not in data, name
                assert b"url(" + quote + b"http" not in data, name
