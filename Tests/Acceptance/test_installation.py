"""What `make install` and `make dist` leave runs from anywhere, without Swift and without this
repository."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tarfile
from pathlib import Path

import pytest

from built_site import BuiltSite
from conftest import BASE_URL, CONTENT
from program import REPOSITORY, Program, said

#: Libraries that every system with the GNU C library has: it, its parts, and the compiler's own.
EVERYWHERE = re.compile(
    r"^(linux-vdso|linux-gate|lib(c|m|dl|rt|pthread|util|gcc_s|stdc\+\+)|.*/ld-linux[^/]*|ld-linux[^/]*)\.so"
)


def make(*arguments: str) -> None:
    done = subprocess.run(
        ["make", "--no-print-directory", *arguments],
        cwd=REPOSITORY, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=1500,
    )
    assert done.returncode == 0, said(done)


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    prefix = tmp_path_factory.mktemp("installed") / "usr"
    make("install", f"PREFIX={prefix}")
    return prefix


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    make("dist")
    version = subprocess.run(
        [REPOSITORY / "Scripts" / "version"], capture_output=True, text=True, check=True
    ).stdout.strip()
    name = f"candor-{version}"
    archive_name = f"{name}-linux-{os.uname().machine}.tar.gz"
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(REPOSITORY / "dist" / archive_name) as archive:
        assert all(it.name == name or it.name.startswith(name + "/") for it in archive)
        archive.extractall(folder, filter="data")
    return folder / name


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder with content and nothing of the repository near it."""
    shutil.copytree(CONTENT, tmp_path / "home" / "content")
    return tmp_path / "home"


def builds(program: Path, home: Path) -> BuiltSite:
    """Calls the program as a user without Swift does."""
    Program(program).build(Path("content"), Path("site"), cwd=home, PATH="/usr/bin:/bin")
    return BuiltSite(home / "site", None)


def test_installed_it_builds(installed: Path, home: Path) -> None:
    assert builds(installed / "bin" / "candor", home).pages()


def test_installed_it_is_found_on_the_path(installed: Path, home: Path) -> None:
    done = subprocess.run(
        ["candor", "build"], cwd=home, capture_output=True, text=True,
        env=Program(Path("candor")).environment(PATH=f"{installed / 'bin'}:/usr/bin:/bin"),
    )
    assert done.returncode == 0, said(done)


def test_installed_below_a_staging_folder(home: Path, tmp_path: Path) -> None:
    make("install", "PREFIX=/opt/candor", f"DESTDIR={tmp_path}/stage")
    assert builds(tmp_path / "stage" / "opt" / "candor" / "bin" / "candor", home).pages()
    assert not Path("/opt/candor").exists()


def test_moved_as_a_whole(installed: Path, home: Path, tmp_path: Path) -> None:
    moved = tmp_path / "somewhere else, ö"
    shutil.copytree(installed, moved)
    assert builds(moved / "bin" / "candor", home).pages()


def test_without_its_themes_it_says_so(installed: Path, home: Path, tmp_path: Path) -> None:
    """So that what the other tests show comes from the installed themes and from no others."""
    moved = tmp_path / "bare"
    shutil.copytree(installed, moved)
    shutil.rmtree(moved / "share")
    done = Program(moved / "bin" / "candor").run("build", cwd=home)
    assert done.returncode == 1 and "there is no theme 'hearth'" in done.stderr, said(done)


def test_the_tarball_holds_what_a_user_needs(unpacked: Path) -> None:
    names = {path.name for path in unpacked.iterdir()}
    assert {"candor", "themes", "LICENSE", "README.md", "THIRD-PARTY.txt"} <= names
    notices = (unpacked / "THIRD-PARTY.txt").read_text()
    for software in ("cmark-gfm", "Yams", "swift-argument-parser", "SwiftNIO", "llhttp", "Swift"):
        assert software in notices


def test_the_tarball_runs_from_any_folder(unpacked: Path, home: Path, sample: BuiltSite) -> None:
    program = Program(unpacked / "candor")
    program.build(home / "content", home / "out", "--base-url", BASE_URL, cwd=Path("/"))
    assert BuiltSite(home / "out", BASE_URL).published() == sample.published()


def test_the_tarball_runs_when_moved_and_through_links(
    unpacked: Path, home: Path, tmp_path: Path
) -> None:
    moved = tmp_path / "put away" / "candor 1"
    shutil.copytree(unpacked, moved)
    first, second = tmp_path / "first", tmp_path / "bin" / "candor"
    second.parent.mkdir()
    first.symlink_to(moved / "candor")
    second.symlink_to("../first")
    assert builds(second, home).pages()


def test_the_program_needs_only_the_c_library(unpacked: Path) -> None:
    listed = subprocess.run(
        ["ldd", unpacked / "candor"], capture_output=True, text=True, check=True
    ).stdout
    needed = [line.split()[0] for line in listed.splitlines()]
    assert not [name for name in needed if not EVERYWHERE.match(name)], listed


def test_the_program_says_which_it_is(unpacked: Path) -> None:
    done = Program(unpacked / "candor").run("--version")
    version = unpacked.name.removeprefix("candor-")
    assert done.returncode == 0 and version in done.stdout, said(done)
