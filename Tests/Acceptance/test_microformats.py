"""A reader of microformats2 learns from the pages who this is and what was written."""

from __future__ import annotations

from typing import Iterator

import mf2py

from built_site import BuiltSite


def items(site: BuiltSite, name: str) -> list[dict]:
    return mf2py.parse(doc=site.read(name).decode(), url=site.address_of(name))["items"]


def all_items(site: BuiltSite, name: str) -> Iterator[dict]:
    """The items of a page with those inside them."""
    waiting = items(site, name)
    while waiting:
        item = waiting.pop()
        yield item
        waiting += item.get("children", [])
        for values in item["properties"].values():
            waiting += [value for value in values if isinstance(value, dict) and "type" in value]


def of_type(site: BuiltSite, name: str, kind: str) -> list[dict]:
    return [item["properties"] for item in all_items(site, name) if kind in item["type"]]


def test_the_front_page_has_a_representative_h_card(sample: BuiltSite) -> None:
    """By the first rule of the algorithm: `uid` and `url` are both the page's own address."""
    cards = of_type(sample, "index.html", "h-card")
    own = [
        card
        for card in cards
        if sample.base_url in card.get("uid", []) and sample.base_url in card.get("url", [])
    ]
    assert len(own) == 1, cards
    assert own[0]["name"][0].strip()
    assert own[0].get("note") or own[0].get("job-title"), own[0]


def test_profiles_elsewhere_are_linked_both_ways(sample: BuiltSite) -> None:
    rels = mf2py.parse(doc=sample.read("index.html").decode(), url=sample.base_url)["rels"]
    assert rels.get("me")
    links = sample.tree("index.html").xpath("//head/link[@rel='me']")
    assert links, "rel=me is wanted in <head> too"


def posts(site: BuiltSite) -> list[str]:
    """Pages of single posts, known by their JSON-LD."""
    return [name for name in site.readable_pages() if b'"BlogPosting"' in site.read(name) and name.startswith("journal/")]


def test_every_post_is_an_h_entry(sample: BuiltSite) -> None:
    assert posts(sample)
    for name in posts(sample):
        entries = [
            entry
            for entry in of_type(sample, name, "h-entry")
            if sample.address_of(name) in entry.get("url", [])
        ]
        assert len(entries) == 1, name
        entry = entries[0]
        assert entry["name"][0].strip() and entry["published"] and entry["content"], name
        assert entry["author"], f"{name} does not say who wrote it"


def test_every_workshop_is_an_h_event(sample: BuiltSite) -> None:
    pages = [name for name in sample.readable_pages() if b'"@type":"Event"' in sample.read(name)]
    assert len(pages) >= 2, "the sample has a workshop to come and one that is over"
    for name in pages:
        events = of_type(sample, name, "h-event")
        assert len(events) == 1, name
        assert events[0]["name"][0].strip() and events[0]["start"] and events[0]["location"], name
        assert set(events[0].get("url", [])) <= {sample.address_of(name)}, name


def test_a_list_of_workshops_leads_to_each(sample: BuiltSite) -> None:
    listed = of_type(sample, "offers.html", "h-event")
    assert len(listed) >= 2
    for event in listed:
        assert event["name"][0].strip() and event["start"], event
        assert sample.file_at(event["url"][0]), event


def test_letters_carry_no_stars(sample: BuiltSite) -> None:
    for name in sample.pages():
        for item in all_items(sample, name):
            assert not {"rating", "average", "best", "worst"} & item["properties"].keys(), name
