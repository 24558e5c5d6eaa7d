"""A profile in which every documented field of every kind is set, with words of the caller's.

The names here are those of `docs/site-yml.md`, `docs/front-matter.md` and `docs/kinds-*.md`; a test compares them."""

from __future__ import annotations

from pathlib import Path
from typing import Callable

import yaml

Words = Callable[[str], str]

PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="40" height="30">'
    '<rect width="40" height="30" fill="#8a3b12"/></svg>\n'
)


def site(words: Words, address: Words) -> dict:
    """`site.yml`; `words` fills a field of text, `address` one of an http(s) address."""
    return {
        "name": words("name"),
        "pronouns": words("pronouns"),
        "role": words("role"),
        "tagline": words("tagline"),
        "description": words("description"),
        "place": words("place"),
        "language": "en",
        "time-zone": "Europe/Lisbon",
        "portrait": "photos/picture.svg",
        "portrait-alt": words("portrait-alt"),
        "contact": {"email": "mara@example.org", "phone": "+351 210 000 000"},
        "links": [
            {"label": words("links.label"), "url": address("links"), "me": True},
            {"label": words("links.label.2"), "url": address("links.2"), "me": False},
        ],
        "newsletter": {
            "label": words("newsletter.label"),
            "url": address("newsletter"),
            "about": words("newsletter.about"),
        },
        "base-url": "https://una.example/",
        "theme": "plain",
        "settings": {},
        "menu": [
            {"label": words("menu.label"), "to": "about.md"},
            {"label": words("menu.label.2"), "to": address("menu")},
            "values", "journal",
        ],
        "smart-punctuation": True,
        "social-cards": "pages",
        "invented": words("invented"),
        "copyright": words("copyright"),
        "security": {"contact": "mailto:mara@example.org", "expires": "2027-10-31"},
        "check": {
            "rules": {"token-hobbies": "off", "exposure": "note"},
            "phrases": [words("check.phrases")],
            "names": [words("check.names")],
            "vocabulary": [words("check.vocabulary")],
            "fail-on": "never",
        },
    }


def common(words: Words, slug: str) -> dict:
    """The fields that every kind has."""
    return {
        "title": words("title"),
        "description": words("description"),
        "slug": slug,
        "aliases": [f"old/{slug}.html"],
        "date": "2026-03-14",
        "updated": "2026-04-01",
        "draft": False,
        "publish-from": "2026-03-01",
        "publish-until": "2036-03-01",
        "language": "en",
        "image": "photos/picture.svg",
        "alt": words("alt"),
        "private": "nothing to see",
    }


def pages(words: Words, address: Words) -> dict[str, dict]:
    """Front matter by file, at least one file of every kind."""
    instead = [
        {"for": words("instead.for"), "to": words("instead.to"), "link": address("instead")}
    ]
    price = {"amount": "45.50", "up-to": "90", "currency": "EUR", "note": words("price.note")}
    kinds: dict[str, dict] = {
        "companions/dog.md": {
            "kind": "companion", "name": words("companion.name"), "species": words("species"),
            "breed": words("breed"), "born": "2019-04", "since": "2019",
        },
        "values/slow.md": {"kind": "value"},
        "volunteering/kitchen.md": {
            "kind": "volunteering", "organisation": words("organisation"), "role": words("role"),
            "since": "2018", "place": words("place"), "link": address("volunteering"),
        },
        "books/bread.md": {
            "kind": "book", "subtitle": words("subtitle"), "publisher": words("publisher"),
            "year": 2021, "isbn": "978-0-306-40615-7", "cover": "photos/picture.svg",
            "cover-alt": words("cover-alt"),
            "buy": [{"label": words("buy.label"), "url": address("buy")}],
        },
        "beliefs/rest.md": {"kind": "belief"},
        "dreams/boat.md": {"kind": "dream", "help": words("help")},
        "promise.md": {"kind": "promise", "instead": instead},
        "fit.md": {
            "kind": "fit", "for": [words("for")], "not-for": [words("not-for")],
            "instead": instead,
        },
        "moments/dawn.md": {
            "kind": "moment", "photo": "photos/picture.svg", "where": words("where"),
            "when": "2024-05-01",
        },
        "offers/tea.md": {
            "kind": "offer", "type": "workshop", "start": "2027-05-01 10:00",
            "end": "2027-05-01 16:00", "time-zone": "Europe/Lisbon", "place": words("place"),
            "online": words("online"), "price": price, "capacity": 8, "book": words("book"),
            "cancelled": False,
        },
        "offers/past.md": {
            "kind": "offer", "type": "workshop", "start": "2025-05-01", "end": "2025-05-02",
            "place": words("place"), "online": True, "price": price, "capacity": 3,
            "book": address("offer.book"), "cancelled": True,
        },
        "offers/talk.md": {"kind": "offer", "type": "service", "price": price},
        "letters/one.md": {
            "kind": "letter", "from": "Somebody Else", "shown-as": words("shown-as"),
            "consent": {"given": "2026-03-20", "how": "by e-mail"},
        },
        "journal/first.md": {
            "kind": "journal", "summary": words("summary"), "tags": [words("tag"), "plain"],
        },
        "about.md": {"kind": "page", "menu": 3},
    }
    files = {"index.md": {"title": words("front.title"), "description": words("front.description")}}
    for name, fields in kinds.items():
        fields = common(words, Path(name).stem) | fields
        if fields["kind"] == "moment":
            del fields["image"]
        files[name] = fields
    return files


def write(folder: Path, profile: dict, front_matter: dict[str, dict], body: Words) -> Path:
    """Writes the profile as a content folder; `body` gives the Markdown of a file."""
    (folder / "photos").mkdir(parents=True)
    (folder / "photos" / "picture.svg").write_text(PICTURE)
    (folder / "site.yml").write_text(in_yaml(profile), encoding="utf-8")
    for name, fields in front_matter.items():
        file = folder / name
        file.parent.mkdir(exist_ok=True)
        file.write_text(f"---\n{in_yaml(fields)}---\n{body(name)}\n", encoding="utf-8", newline="")
    return folder


def in_yaml(value: dict) -> str:
    return yaml.safe_dump(value, allow_unicode=False, sort_keys=False, width=10_000)
