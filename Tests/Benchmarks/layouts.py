"""Lays one tree of content out for each generator; the bodies stay as they are, only links and front matter are put as each one reads them."""

import re
import shutil
from pathlib import Path

HERE = Path(__file__).parent


def hugo(tree: Path, out: Path) -> None:
    shutil.copytree(HERE / "hugo", out)
    shutil.copytree(tree / "static", out / "static")
    shutil.copytree(tree / "content", out / "content")
    (out / "content" / "index.md").rename(out / "content" / "_index.md")


SITE = """name: Field notes
language: en
time-zone: UTC
base-url: https://example.org/
smart-punctuation: false
menu: [journal, about.md, now.md, uses.md, colophon.md, contact.md]
"""


def candor(tree: Path, out: Path) -> None:
    shutil.copytree(HERE / "candor", out)
    content = out / "content"
    shutil.copytree(tree / "content", content)
    shutil.copytree(tree / "static" / "images", content / "images")
    (content / "site.yml").write_text(SITE)
    used = tags(content / "journal")
    for path in sorted(content.rglob("*.md")):
        text = path.read_text()
        text = re.sub(r"\]\(/journal/([a-z0-9-]+)/\)", r"](/journal/\1.md)", text)
        text = re.sub(r"\]\(/tags/([a-z]+)/\)", lambda found: tag(found[1], used), text)
        text = re.sub(r"\]\(/(about|colophon|contact|now|uses)/\)", r"](/\1.md)", text)
        if path.parent == content:
            text = text.replace("\nsummary:", "\ndescription:", 1)
            if path.name != "index.md":
                text = text.replace("\ndate:", "\nkind: page\ndate:", 1)
        path.write_text(text)


def tags(journal: Path) -> set[str]:
    """The tags of published posts: a link to any other leads nowhere, which is an error here and goes unseen elsewhere."""
    used = set()
    for path in journal.glob("*.md"):
        head = path.read_text().split("\n---\n", 1)[0]
        if "draft: true" not in head:
            used.update(re.search(r"^tags: \[(.*)\]$", head, re.M)[1].split(", "))
    return used


def tag(name: str, used: set[str]) -> str:
    return f"](/tags/{name}.html)" if name in used else "](/about.md)"
