"""A folder that the program has written, seen as files, pages and addresses."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

#: Present in the output but never put online.
UNPUBLISHED = {".candor.json"}


@dataclass(frozen=True)
class BuiltSite:
    folder: Path
    base_url: str | None  # ends with a slash

    def files(self) -> dict[str, bytes]:
        """Every file by its path from the folder, with its bytes."""
        return {
            path.relative_to(self.folder).as_posix(): path.read_bytes()
            for path in sorted(self.folder.rglob("*"))
            if path.is_file()
        }

    def published(self) -> dict[str, bytes]:
        return {name: data for name, data in self.files().items() if name not in UNPUBLISHED}

    def pages(self) -> list[str]:
        """The HTML files, those that only lead elsewhere included."""
        return [name for name in self.files() if name.endswith(".html")]

    def readable_pages(self) -> list[str]:
        """The pages that somebody reads: no redirects, and no 404 page, which has no address."""
        return [
            name
            for name in self.pages()
            if name != "404.html" and not self.leads_elsewhere(name)
        ]

    def leads_elsewhere(self, name: str) -> bool:
        return re.search(rb"""http-equiv=["']?refresh""", self.read(name), re.I) is not None

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def tree(self, name: str) -> lxml.html.HtmlElement:
        return lxml.html.document_fromstring(self.read(name).decode("utf-8"))

    def linked(self, media_type: str, page: str = "index.html") -> list[str]:
        """Files that `<link>` elements of a page name with a media type, by absolute address."""
        return [
            link.get("href")
            for link in self.tree(page).iter("link")
            if link.get("type") == media_type
        ]

    def file_at(self, address: str) -> str | None:
        """The file behind an absolute address of this site, without fragment; none if not here."""
        assert self.base_url
        if not address.startswith(self.base_url):
            return None
        name = unquote(urlsplit(address).path)[len(urlsplit(self.base_url).path) :]
        if name == "" or name.endswith("/"):
            name += "index.html"
        return name if (self.folder / name).is_file() else None

    def address_of(self, name: str) -> str:
        assert self.base_url
        return self.base_url + ("" if name == "index.html" else name)


def differences(one: BuiltSite, other: BuiltSite) -> list[str]:
    """Names of files that are in one folder only or differ in their bytes."""
    left, right = one.files(), other.files()
    return sorted(name for name in left.keys() | right.keys() if left.get(name) != right.get(name))
