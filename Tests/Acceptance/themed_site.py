"""A profile, full or poor, in one of the themes that come with Candor."""

from __future__ import annotations

from pathlib import Path

import poor_site
from built_site import BuiltSite
from program import REPOSITORY, Program

THEMES = ("hearth", "plain", "fieldnotes")
PROFILES = ("sample", "english", "arabic")
#: Under what name a test records what a front page weighs.
WEIGHT = "weight"
ADDRESS = "https://una.example/"
POOR = {"english": poor_site.ENGLISH, "arabic": poor_site.ARABIC}


def built(program: Program, folder: Path, theme: str, profile: str) -> BuiltSite:
    """The sample, or the poor profile of that tongue."""
    content = REPOSITORY / "content"
    if profile in POOR:
        content = poor_site.write(folder / "content", POOR[profile])
    program.build(content, folder / "site", "--base-url", ADDRESS, "--theme", theme)
    return BuiltSite(folder / "site", ADDRESS)


def telling(site: BuiltSite) -> list[str]:
    """All pages, of the posts and lists that look alike only the first."""
    alike = ("journal/post-", "journal/page-", "tags/")
    pages = site.readable_pages()
    firsts = [next((name for name in pages if name.startswith(start)), None) for start in alike]
    return [name for name in pages if not name.startswith(alike)] + list(filter(None, firsts))
