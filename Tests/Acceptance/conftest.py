"""What the tests share: the program, the sites it built once, and one browser."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright

import hostile
from built_site import BuiltSite
from program import REPOSITORY, Program
from themed_site import PROFILES, THEMES, WEIGHT
from themed_site import built as built_in

BASE_URL = "https://una.example/"
SUBFOLDER_URL = "https://example.org/people/una-t/"
CONTENT = REPOSITORY / "content"
BROWSERS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """`CANDOR` if set, else what `make build` or `make program` left last, with its themes beside it
    as in a tarball, so that it finds them from any folder."""
    if named := os.environ.get("CANDOR"):
        return Program(Path(named).resolve())
    places = [REPOSITORY / ".build" / kind / "candor" for kind in ("debug", "release")]
    made = max(filter(Path.is_file, places), key=lambda path: path.stat().st_mtime, default=None)
    if not made:
        pytest.exit(f"there is no program at {places[0]}; run 'make test'", 1)
    folder = tmp_path_factory.mktemp("program")
    try:
        os.link(made.resolve(), folder / "candor")
    except OSError:  # another disk
        shutil.copy2(made, folder / "candor")
    if (worker := made.resolve().with_name("candor-photo-worker")).is_file():
        shutil.copy2(worker, folder / worker.name)
    (folder / "themes").symlink_to(REPOSITORY / "themes")
    return Program(folder / "candor")


@pytest.fixture(scope="session")
def workshop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what lives as long as the whole run."""
    return tmp_path_factory.mktemp("candor")


def built(program: Program, folder: Path, base_url: str | None, *options: object) -> BuiltSite:
    address = ["--base-url", base_url] if base_url else []
    program.build(content_with_address(base_url, folder), folder, *address, *options)
    return BuiltSite(folder, base_url)


def content_with_address(base_url: str | None, folder: Path) -> Path:
    """The sample; without the base URL of its own `site.yml` when none is asked for."""
    if base_url:
        return CONTENT
    copy = folder.with_name(folder.name + "-content")
    shutil.copytree(CONTENT, copy)
    site = copy / "site.yml"
    lines = site.read_text().splitlines(keepends=True)
    site.write_text("".join(line for line in lines if not line.startswith("base-url:")))
    return copy


@pytest.fixture(scope="session")
def sample(program: Program, workshop: Path) -> BuiltSite:
    """The sample profile at the root of a domain."""
    return built(program, workshop / "sample", BASE_URL)


@pytest.fixture(scope="session")
def homeless_sample(program: Program, workshop: Path) -> BuiltSite:
    """The sample profile without a base URL."""
    return built(program, workshop / "homeless", None)


@pytest.fixture(scope="session")
def subfolder_sample(program: Program, workshop: Path) -> BuiltSite:
    """The sample profile below a path of somebody else's domain."""
    return built(program, workshop / "subfolder", SUBFOLDER_URL)


@pytest.fixture(scope="session")
def drafts_sample(program: Program, workshop: Path) -> BuiltSite:
    """The sample profile with what is not ready yet."""
    return built(program, workshop / "drafts", BASE_URL, "--drafts")


@pytest.fixture(scope="session")
def hostile_sample(program: Program, workshop: Path) -> BuiltSite:
    """A profile whose every field attacks the site."""
    content = hostile.write(workshop / "hostile-content")
    program.build(content, workshop / "hostile", "--base-url", BASE_URL)
    return BuiltSite(workshop / "hostile", BASE_URL)


@pytest.fixture(scope="session", params=[(it, who) for it in THEMES for who in PROFILES], ids="-".join)
def themed(
    request: pytest.FixtureRequest, program: Program, tmp_path_factory: pytest.TempPathFactory
) -> BuiltSite:
    """A full and two poor profiles in each of the themes."""
    return built_in(program, tmp_path_factory.mktemp("themed"), *request.param)


@pytest.fixture(
    params=["sample", "homeless_sample", "subfolder_sample", "drafts_sample", "hostile_sample"]
)
def any_site(request: pytest.FixtureRequest) -> BuiltSite:
    """Each of the sites in turn."""
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("CHROMIUM")
    path = named or next(filter(None, map(shutil.which, BROWSERS)), None)
    if not path:
        pytest.exit("there is no Chromium on this machine; run 'make test', which installs it", 1)
    with sync_playwright() as playwright:
        # The sandbox needs rights that root in a container lacks; every page opened is our own.
        launched = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield launched
        launched.close()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the front pages weigh is shown, and not only when one is too heavy."""
    reports = [it for it in terminalreporter.getreports("passed") if it.when == "call"]
    weights = [
        f"{report.nodeid.split('[')[-1].rstrip(']')}: {value}"
        for report in reports
        for name, value in report.user_properties
        if name == WEIGHT
    ]
    if weights:
        terminalreporter.section("front pages")
        terminalreporter.write_line("\n".join(weights))
