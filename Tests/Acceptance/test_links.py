"""Lychee follows every link and anchor: at a domain's root, in a subfolder, and from disk."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from built_site import BuiltSite


def dead_links(root: Path, pages: list[Path], *options: object) -> list[str]:
    """Links between files that lead nowhere, of pages below a root."""
    lychee = Path(sys.executable).parent / "lychee"
    assert lychee.exists(), "lychee is missing; run 'make test'"
    done = subprocess.run(
        [lychee, "--offline", "--include-fragments", "--root-dir", root, "--no-progress",
         "--format", "json", *options, "--", *pages],
        capture_output=True, text=True, timeout=120,
    )
    report = json.loads(done.stdout)
    assert report["total"] > 0, f"lychee saw no link\n{done.stderr}"
    dead = [
        f"{Path(page).relative_to(root)}: {link['url']}: {link['status']}"
        for page, links in report["error_map"].items()
        for link in links
    ]
    assert bool(dead) == (done.returncode != 0), done.stderr
    return dead


def linking_pages(site: BuiltSite) -> list[Path]:
    """All pages but 404.html, whose links are absolute."""
    return [site.folder / name for name in site.pages() if name != "404.html"]


@pytest.mark.parametrize("name", ["sample", "homeless_sample", "drafts_sample", "hostile_sample"])
def test_at_the_root(name: str, request: pytest.FixtureRequest) -> None:
    site = request.getfixturevalue(name)
    assert not dead_links(site.folder, linking_pages(site))


def test_in_a_subfolder(subfolder_sample: BuiltSite, tmp_path: Path) -> None:
    inside = tmp_path / urlsplit(subfolder_sample.base_url).path.strip("/")
    shutil.copytree(subfolder_sample.folder, inside)
    moved = BuiltSite(inside, subfolder_sample.base_url)
    assert not dead_links(tmp_path, linking_pages(moved))


def test_from_disk(sample: BuiltSite) -> None:
    """Where a slash at the start means the disk's root, and a folder is not a page."""
    assert not dead_links(Path("/"), linking_pages(sample), "--index-files", "")


def test_the_404_page_finds_home(sample: BuiltSite, subfolder_sample: BuiltSite) -> None:
    for site in sample, subfolder_sample:
        links = site.tree("404.html").xpath("//a/@href")
        assert site.base_url in links or site.base_url + "index.html" in links
        for link in links:
            if urlsplit(link).scheme in ("http", "https") and link.startswith(site.base_url):
                assert site.file_at(link.split("#")[0]), link
            else:
                assert urlsplit(link).scheme in ("http", "https", "mailto", "tel"), link


def test_a_dead_link_would_be_found(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text("<a href='gone.html'>gone</a> <a href='#nowhere'>nowhere</a>")
    assert len(dead_links(tmp_path, [page])) == 2
