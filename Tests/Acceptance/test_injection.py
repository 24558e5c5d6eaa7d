"""A profile whose every field attacks the site that is made of it stays words."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import urlsplit

import feedparser
import lxml.etree
import lxml.html
import pytest
from playwright.sync_api import Browser

import every_field
import hostile
from built_site import BuiltSite
from program import REPOSITORY, Program, said
from static_host import serving
from test_browser import eager
from visiting import broken_policies, watched

PWNED = "window.__pwned"


@pytest.fixture(scope="module", params=["with the site's headers", "without any headers"])
def walk(request: pytest.FixtureRequest, hostile_sample: BuiltSite, browser: Browser) -> list[str]:
    """What went wrong on a walk through every page, with the policy and without its help."""
    wrong = []
    guarded = request.param.startswith("with the")
    with serving(hostile_sample.folder) as host, watched(browser, bypass_csp=not guarded) as (_, page, record):
        if not guarded:
            host.headers = []
        names = [name for name in hostile_sample.pages() if not hostile_sample.leads_elsewhere(name)]
        for name in names:
            page.goto(host.address + name)
            eager(page)
            page.keyboard.press("Tab")
            if pwned := page.evaluate(PWNED):
                wrong.append(f"{name}: ran {pwned}")
            if guarded:
                wrong += broken_policies(page)
        wrong += record.dialogs + record.errors
        # The page for missing addresses names no icon; the browser then asks for one in vain.
        wrong += [
            it for it in record.console if "404.html: error: Failed to load resource" not in it
        ]
        wrong += record.elsewhere(urlsplit(host.address).netloc)
    return wrong


def test_nothing_runs_and_nothing_is_blocked(walk: list[str]) -> None:
    assert not walk, "\n".join(walk[:20])


def test_no_element_or_attribute_comes_from_the_words(hostile_sample: BuiltSite) -> None:
    for name in hostile_sample.pages():
        tree = hostile_sample.tree(name)
        scripts = tree.xpath("//script[not(@type='application/ld+json')]")
        assert not scripts, f"{name}: {scripts[0].text_content()[:200]}"
        assert not tree.xpath("//iframe | //object | //embed | //form | //img[@src='x:']"), name
        for element in tree.iter():
            attributes = [it for it in element.attrib if it.startswith("on") or it == "autofocus"]
            assert not attributes, f"{name}: <{element.tag}> has {attributes}"


def test_no_address_is_a_script(hostile_sample: BuiltSite) -> None:
    assert not scripts(hostile_sample)


def test_the_words_arrive_as_they_are(hostile_sample: BuiltSite) -> None:
    """Escaped, but not taken away: whoever writes `<script>` in a title gets to read it."""
    title = " ".join(hostile.words("title").split())
    for name in ("values/slow.html", "journal/first.html", "about.html"):
        headings = [" ".join(it.text_content().split()) for it in hostile_sample.tree(name).iter("h1", "h2")]
        assert any(title in it for it in headings), f"{name}: {headings}"


def test_templates_do_not_read_the_words(hostile_sample: BuiltSite) -> None:
    for name in ("about.html", "index.html"):
        assert "{{name}}" in hostile_sample.tree(name).text_content(), name


def test_every_json_is_json(hostile_sample: BuiltSite) -> None:
    for name, data in hostile_sample.published().items():
        if name.endswith((".json", ".webmanifest")):
            json.loads(data)


def test_every_xml_is_xml(hostile_sample: BuiltSite) -> None:
    strict = lxml.etree.XMLParser(resolve_entities=False, no_network=True)
    files = {n: d for n, d in hostile_sample.published().items() if n.endswith((".xml", ".atom", ".svg"))}
    assert files
    for name, data in files.items():
        lxml.etree.fromstring(data, strict)


def test_feeds_hold_words_and_no_code(hostile_sample: BuiltSite) -> None:
    feeds = [data for name, data in hostile_sample.published().items() if name.endswith((".xml", ".atom")) and b"<feed" in data]
    assert feeds
    for data in feeds:
        feed = feedparser.parse(data, sanitize_html=False)
        assert not feed.bozo, feed.get("bozo_exception")
        for entry in feed.entries:
            for content in entry.content:
                tree = lxml.html.fragment_fromstring(content.value, create_parent="div")
                assert not tree.xpath(".//script | .//iframe | .//object | .//form"), entry.link
                assert not tree.xpath(".//@*[starts-with(name(), 'on')]"), entry.link


def test_plain_files_are_not_broken_into(hostile_sample: BuiltSite) -> None:
    """Lines of `_headers`, `_redirects` and the like come from the program alone."""
    for name in ("_headers", "_redirects", ".htaccess", "robots.txt", ".well-known/security.txt"):
        assert "__pwned" not in hostile_sample.read(name).decode(), name
    for line in hostile_sample.read("_redirects").decode().splitlines():
        assert not line or line.startswith("#") or len(line.split()) == 3, line


@pytest.mark.parametrize(
    "link",
    [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](java&#x73;cript:alert(1))",
        "[x](\\javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "<javascript:alert(1)>",
        "[x](data:text/html,hello)",
        "[x](vbscript:x)",
        "[x][y]\n\n[y]: javascript:alert(1)",
        "![x](javascript:alert(1))",
    ],
)
@pytest.mark.parametrize("file", ["about.md", "letters/one.md"])
def test_a_script_address_is_refused_with_its_place_or_means_nothing(
    program: Program, tmp_path: Path, file: str, link: str
) -> None:
    words, address = (lambda field: field), (lambda field: "https://elsewhere.example/")
    content = every_field.write(
        tmp_path / "content",
        every_field.site(words, address),
        every_field.pages(words, address),
        lambda name: f"> Words.\n\nReply: {link}" if name == file else "> Words.\n\nReply.",
    )
    done = program.run("build", "--content", content, "--output", tmp_path / "site")
    if done.returncode == 1:
        assert f"{file}:" in done.stderr, said(done)
    else:
        assert done.returncode == 0, said(done)
        assert not scripts(BuiltSite(tmp_path / "site", None))


def scripts(site: BuiltSite) -> list[str]:
    """Addresses of other kinds than pages may lead to."""
    return [
        f"{name}: {attribute}={value}"
        for name in site.pages()
        for element in site.tree(name).iter()
        for attribute in ("href", "src", "action", "data", "formaction", "poster")
        if urlsplit(value := "".join((element.get(attribute) or "").split())).scheme.lower()
        not in ("", "http", "https", "mailto", "tel")
    ]


@pytest.mark.parametrize(
    "manual",
    ["site-yml.md", "front-matter.md", "kinds-who-you-are.md", "kinds-what-you-do.md"],
)
def test_no_documented_field_is_missing_here(manual: str) -> None:
    documented = {
        name.rstrip(":")
        for line in (REPOSITORY / "docs" / manual).read_text().splitlines()
        if line.startswith("|")
        for name in re.findall(r"^\|\s*`([a-z-]+):?`", line)
    }
    assert documented, f"docs/{manual} has no table of fields"
    words = lambda field: field  # noqa: E731
    written = set(keys(every_field.site(words, words))) | set(
        keys(every_field.pages(words, words))
    )
    assert not documented - written, f"every_field.py does not set {documented - written}"


def keys(value: object) -> list[str]:
    if isinstance(value, dict):
        return [*value, *(key for inner in value.values() for key in keys(inner))]
    if isinstance(value, list):
        return [key for inner in value for key in keys(inner)]
    return []
