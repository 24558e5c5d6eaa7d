"""What search engines read: JSON-LD and Open Graph, without a star in sight."""

from __future__ import annotations

import json
from typing import Iterator

import extruct
import pytest

from built_site import BuiltSite

RATINGS = {"AggregateRating", "Review", "Rating", "aggregateRating", "review", "reviewRating", "starRating"}


def blocks(site: BuiltSite, name: str) -> list[dict]:
    address = site.address_of(name) if site.base_url else None
    found = extruct.extract(site.read(name).decode(), base_url=address, syntaxes=["json-ld"])
    return found["json-ld"]


def things(value: object) -> Iterator[dict]:
    """Every object in a piece of JSON, with those inside."""
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from things(inner)


def of_type(site: BuiltSite, kind: str) -> list[tuple[str, dict]]:
    return [
        (name, thing)
        for name in site.readable_pages()
        for thing in things(blocks(site, name))
        if kind in (thing.get("@type"), *([thing["@type"]] if isinstance(thing.get("@type"), str) else thing.get("@type", [])))
    ]


def test_every_block_is_json(any_site: BuiltSite) -> None:
    for name in any_site.pages():
        for script in any_site.tree(name).xpath("//script"):
            assert script.get("type") == "application/ld+json", f"{name} has a script"
            json.loads(script.text)


def test_the_front_page_is_the_profile_page_of_a_person(sample: BuiltSite) -> None:
    profiles = [it for it in things(blocks(sample, "index.html")) if it.get("@type") == "ProfilePage"]
    assert len(profiles) == 1
    person = profiles[0]["mainEntity"]
    assert person["@type"] == "Person"
    assert person["name"] and person["url"] == sample.base_url


@pytest.mark.parametrize(
    ("kind", "required"),
    [
        ("Book", {"name", "author"}),
        ("Event", {"name", "startDate", "location", "url"}),
        ("Service", {"name", "provider"}),
        ("BlogPosting", {"headline", "datePublished", "author"}),
    ],
)
def test_each_thing_says_what_it_is(sample: BuiltSite, kind: str, required: set[str]) -> None:
    found = of_type(sample, kind)
    assert found, f"no page has a {kind}"
    for name, thing in found:
        assert required <= thing.keys(), f"{kind} on {name} lacks {required - thing.keys()}"


def test_events_have_a_time_with_its_offset(sample: BuiltSite) -> None:
    for name, event in of_type(sample, "Event"):
        start = event["startDate"]
        assert len(start) == 10 or start[-6] in "+-" or start.endswith("Z"), f"{name}: {start}"


def test_nothing_is_rated(any_site: BuiltSite) -> None:
    for name in any_site.pages():
        for thing in things(blocks(any_site, name)):
            assert not RATINGS & {thing.get("@type") if isinstance(thing.get("@type"), str) else None}, name
            assert not RATINGS & thing.keys(), name
        assert not any_site.tree(name).xpath("//*[contains(@itemtype, 'Rating')]"), name


def test_open_graph_is_absolute(sample: BuiltSite) -> None:
    for name in sample.readable_pages():
        meta = {it.get("property"): it.get("content") for it in sample.tree(name).iter("meta")}
        assert meta.get("og:title") and meta.get("og:type"), name
        assert meta.get("og:url") == sample.address_of(name), name
        if "og:image" in meta:
            assert sample.file_at(meta["og:image"]), f"{name}: {meta['og:image']}"


def test_canonical_is_the_page_itself(sample: BuiltSite) -> None:
    for name in sample.readable_pages():
        links = sample.tree(name).xpath("//head/link[@rel='canonical']/@href")
        assert links == [sample.address_of(name)], name


def test_without_an_address_nothing_claims_one(homeless_sample: BuiltSite) -> None:
    for name in homeless_sample.pages():
        tree = homeless_sample.tree(name)
        assert not tree.xpath("//head/link[@rel='canonical']"), name
        assert not tree.xpath("//meta[@property='og:url']"), name
        assert b"example.org/una" not in homeless_sample.read(name), name
