"""Served with its own headers, every page opens quietly: no error, no broken policy, no request to
another host, nothing that sticks out of a small screen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page

from built_site import BuiltSite
from static_host import header_rules, redirect_rules, serving
from visiting import Record, broken_policies, watched

#: Elements that reach past the right edge and are not inside something that scrolls by itself.
STICKING_OUT = """() => {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  return [...document.querySelectorAll('body *')]
    .filter((it) => it.getBoundingClientRect().right > width + 1)
    .map((it) => it.outerHTML.slice(0, 120));
}"""

BROKEN_IMAGES = """() => [...document.images]
  .filter((it) => !it.complete || it.naturalWidth === 0).map((it) => it.currentSrc || it.src)"""


@dataclass
class Walk:
    """What was seen on a walk through every page."""

    host: str
    record: Record
    policies: list[str]
    sticking_out: list[str]
    broken_images: list[str]
    statuses: dict[str, int]


def eager(page: Page) -> None:
    """Loads what waits for the reader to scroll, and waits for it."""
    page.evaluate(
        """() => Promise.all([...document.images].map((it) => {
          it.loading = 'eager';
          return it.complete || new Promise((done) => { it.onload = it.onerror = done });
        }))"""
    )


@pytest.fixture(scope="module", params=["sample", "subfolder_sample"])
def walk(request: pytest.FixtureRequest, browser: Browser) -> Walk:
    site: BuiltSite = request.getfixturevalue(request.param)
    prefix = urlsplit(site.base_url).path
    small = {"width": 320, "height": 640}
    with serving(site.folder, prefix) as host, watched(browser, viewport=small) as (_, page, record):
        seen = Walk(urlsplit(host.address).netloc, record, [], [], [], {})
        for name in site.readable_pages():
            seen.statuses[name] = page.goto(host.address + name).status
            eager(page)
            seen.policies += broken_policies(page)
            seen.sticking_out += [f"{name}: {it}" for it in page.evaluate(STICKING_OUT)]
            seen.broken_images += [f"{name}: {it}" for it in page.evaluate(BROKEN_IMAGES)]
        return seen


def test_every_page_is_there(walk: Walk) -> None:
    assert walk.statuses and set(walk.statuses.values()) == {200}, walk.statuses


def test_the_console_stays_empty(walk: Walk) -> None:
    noise = [it for it in walk.record.console if ": log:" not in it]
    assert not noise + walk.record.errors, "\n".join(noise + walk.record.errors)


def test_nothing_breaks_the_content_security_policy(walk: Walk) -> None:
    assert not walk.policies, "\n".join(walk.policies)


def test_no_request_goes_to_another_host(walk: Walk) -> None:
    assert walk.record.requests
    assert not walk.record.elsewhere(walk.host)


def test_no_request_fails(walk: Walk) -> None:
    """An icon that is still on its way when the next page opens is given up, which is no failure."""
    failed = [it for it in walk.record.failed if not it.endswith("net::ERR_ABORTED")]
    assert not failed, "\n".join(failed)


def test_every_picture_shows(walk: Walk) -> None:
    assert not walk.broken_images, "\n".join(walk.broken_images)


def test_nothing_sticks_out_of_a_screen_of_320_pixels(walk: Walk) -> None:
    assert not walk.sticking_out, "\n".join(walk.sticking_out[:20])


def test_the_policy_is_strict(sample: BuiltSite) -> None:
    policies = [value for _, name, value in header_rules(sample.folder) if name.lower() == "content-security-policy"]
    assert policies, "_headers sets no Content-Security-Policy"
    for policy in policies:
        directives = dict(
            (words[0], words[1:]) for words in map(str.split, policy.split(";")) if words
        )
        assert directives["default-src"] == ["'none'"]
        assert directives["base-uri"] == ["'none'"]
        assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:", "data:"} & set(
            directives.get("script-src", []) + directives.get("style-src", [])
        )


def test_a_missing_page_says_so_in_its_own_style(sample: BuiltSite, browser: Browser) -> None:
    with serving(sample.folder) as host, watched(browser) as (_, page, record):
        answer = page.goto(host.address + "there/is/no/such/page")
        assert answer.status == 404
        font = "getComputedStyle(document.body).fontFamily"
        styled = page.evaluate(font)
        page.evaluate("document.querySelectorAll('style').forEach((it) => it.remove())")
        assert page.evaluate(font) != styled, "the 404 page carries no style of its own"
        assert not broken_policies(page)
        assert [urlsplit(url).path for url in record.requests] == ["/there/is/no/such/page"]


def test_old_addresses_lead_to_new_ones(sample: BuiltSite, browser: Browser) -> None:
    rules = redirect_rules(sample.folder)
    stubs = [name for name in sample.pages() if sample.leads_elsewhere(name)]
    assert rules and stubs, "the sample should have at least one alias"
    with serving(sample.folder) as host, watched(browser) as (_, page, _record):
        for name in stubs:
            page.goto(host.address + name)
            page.wait_for_url(lambda url: not url.endswith(name), timeout=5000)
            assert page.evaluate("document.querySelector('main') !== null"), page.url


def test_redirects_know_where_they_lead(sample: BuiltSite) -> None:
    for old, (new, status) in redirect_rules(sample.folder).items():
        assert status == 301, f"{old} is answered with {status}"
        address = new if "://" in new else sample.base_url.rstrip("/") + new
        assert sample.file_at(address), f"{old} leads to {new}, which is not there"
