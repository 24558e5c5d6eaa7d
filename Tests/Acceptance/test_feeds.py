"""Feed readers get whole, absolute, well-formed feeds."""

from __future__ import annotations

import json
from datetime import datetime
from urllib.parse import urlsplit

import feedparser
import lxml.etree
import lxml.html
import pytest

from built_site import BuiltSite


def linked(site: BuiltSite, media_type: str) -> str:
    """The name of the one feed of a media type that the front page links to."""
    addresses = site.linked(media_type)
    assert len(addresses) == 1, f"{media_type}: {addresses}"
    address = addresses[0]
    name = site.file_at(address) if urlsplit(address).scheme else address
    assert name and (site.folder / name).is_file(), address
    return name


def atom(site: BuiltSite) -> bytes:
    return site.read(linked(site, "application/atom+xml"))


def json_feed(site: BuiltSite) -> dict:
    return json.loads(site.read(linked(site, "application/feed+json")))


def addresses_in(html: str) -> list[str]:
    tree = lxml.html.fragment_fromstring(html, create_parent="div")
    return [
        address
        for element in tree.iter()
        for attribute in ("href", "src", "srcset", "poster")
        if (address := element.get(attribute))
    ]


@pytest.fixture(params=["sample", "subfolder_sample"])
def site(request: pytest.FixtureRequest) -> BuiltSite:
    return request.getfixturevalue(request.param)


def test_atom_is_well_formed_and_read_without_complaint(site: BuiltSite) -> None:
    lxml.etree.fromstring(atom(site))
    feed = feedparser.parse(atom(site))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "atom10"
    assert feed.feed.title and feed.feed.id and feed.feed.updated_parsed
    assert feed.entries


def test_atom_entries_are_whole(site: BuiltSite) -> None:
    for entry in feedparser.parse(atom(site)).entries:
        assert entry.id.startswith(site.base_url) or entry.id.startswith("tag:"), entry.id
        assert site.file_at(entry.link), entry.link
        assert entry.title and entry.updated_parsed and entry.published_parsed
        assert entry.content[0].value.strip(), f"{entry.link} has no text"


def test_atom_names_itself_and_its_site(site: BuiltSite) -> None:
    links = {link.rel: link.href for link in feedparser.parse(atom(site)).feed.links}
    assert site.file_at(links["self"]) == linked(site, "application/atom+xml")
    assert site.file_at(links["alternate"])


def test_json_feed_has_the_shape_of_version_1_1(site: BuiltSite) -> None:
    feed = json_feed(site)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["title"] and feed["items"]
    assert site.file_at(feed["home_page_url"]) == "index.html"
    assert site.file_at(feed["feed_url"]) == linked(site, "application/feed+json")
    assert "author" not in feed, "'author' is of version 1.0; 1.1 has 'authors'"
    assert all(author.get("name") or author.get("url") for author in feed["authors"])
    for item in feed["items"]:
        assert isinstance(item["id"], str) and item["id"]
        assert site.file_at(item["url"]), item["url"]
        assert item.get("content_html") or item.get("content_text"), item["id"]
        assert datetime.fromisoformat(item["date_published"]).tzinfo, item["date_published"]


def test_both_feeds_tell_the_same(site: BuiltSite) -> None:
    entries = [entry.link for entry in feedparser.parse(atom(site)).entries]
    assert entries == [item["url"] for item in json_feed(site)["items"]]


def test_ids_are_unique(site: BuiltSite) -> None:
    ids = [item["id"] for item in json_feed(site)["items"]]
    assert len(ids) == len(set(ids))


def test_every_address_in_a_feed_is_absolute_and_there(site: BuiltSite) -> None:
    for item in json_feed(site)["items"]:
        for address in addresses_in(item["content_html"]):
            assert urlsplit(address).scheme, f"{item['url']} contains the relative {address}"
            if address.startswith(site.base_url):
                assert site.file_at(address), f"{item['url']} links to {address}"


def test_a_site_without_address_has_no_feed(homeless_sample: BuiltSite) -> None:
    for name in homeless_sample.pages():
        tree = homeless_sample.tree(name)
        assert not tree.xpath("//link[@type='application/atom+xml' or @type='application/feed+json']")
    feeds = [name for name in homeless_sample.published() if name.endswith((".atom", ".xml"))]
    assert not feeds
