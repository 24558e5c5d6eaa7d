"""Calendars and address books take in what the site offers."""

from __future__ import annotations

import icalendar
import pytest
import vobject

from built_site import BuiltSite


def only(site: BuiltSite, ending: str) -> tuple[str, bytes]:
    found = [(name, data) for name, data in site.published().items() if name.endswith(ending)]
    assert len(found) == 1, [name for name, _ in found]
    return found[0]


def well_folded(data: bytes) -> None:
    """RFC 5545 3.1 and RFC 6350 3.2: lines end in CR LF and hold at most 75 bytes of whole
    characters."""
    assert data.endswith(b"\r\n")
    for line in data[:-2].split(b"\r\n"):
        assert b"\n" not in line and b"\r" not in line, line
        assert len(line) <= 75, line
        line.decode("utf-8")


@pytest.mark.parametrize("name", ["sample", "homeless_sample", "hostile_sample"])
def test_the_card_is_a_card(name: str, request: pytest.FixtureRequest) -> None:
    site: BuiltSite = request.getfixturevalue(name)
    card, data = only(site, ".vcf")
    well_folded(data)
    cards = list(vobject.readComponents(data.decode()))
    assert len(cards) == 1
    assert cards[0].fn.value.strip()
    links = [href for href in site.tree("index.html").xpath("//a/@href") if href.endswith(card)]
    assert links, "the front page does not link to the card"


@pytest.mark.parametrize("name", ["sample", "subfolder_sample", "hostile_sample"])
def test_the_calendar_is_a_calendar(name: str, request: pytest.FixtureRequest) -> None:
    site: BuiltSite = request.getfixturevalue(name)
    _, data = only(site, ".ics")
    well_folded(data)
    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
    assert not calendar.errors
    events = calendar.walk("VEVENT")
    assert events and len(events) == len(list(vobject.readOne(data.decode()).vevent_list))
    assert len({event["UID"] for event in events}) == len(events)
    for event in events:
        assert not event.errors, event.errors
        assert event["SUMMARY"].strip() and event["DTSTAMP"]
        assert event["DTSTART"].dt <= event["DTEND"].dt


def test_a_workshop_happens_in_its_own_zone(sample: BuiltSite) -> None:
    """Either in UTC, or with a zone that the calendar itself defines."""
    calendar = icalendar.Calendar.from_ical(only(sample, ".ics")[1])
    zones = {zone["TZID"] for zone in calendar.walk("VTIMEZONE")}
    for event in calendar.walk("VEVENT"):
        start = event["DTSTART"]
        if hasattr(start.dt, "hour"):
            assert start.dt.tzinfo, event["SUMMARY"]
            assert "TZID" not in start.params or start.params["TZID"] in zones


def test_the_addresses_in_the_calendar_are_there(sample: BuiltSite) -> None:
    for event in icalendar.Calendar.from_ical(only(sample, ".ics")[1]).walk("VEVENT"):
        assert sample.file_at(str(event["URL"]).split("#")[0]), event["URL"]


def test_without_an_address_there_is_no_calendar(homeless_sample: BuiltSite) -> None:
    """Its events would have no address, and nothing to be known by for ever."""
    assert not [name for name in homeless_sample.published() if name.endswith(".ics")]
    for name in homeless_sample.pages():
        assert not homeless_sample.tree(name).xpath("//a[contains(@href, '.ics')]"), name
