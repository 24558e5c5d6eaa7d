"""The same content gives the same bytes: anywhere, at any time, in whatever order files are found."""

from __future__ import annotations

import os
import random
import shutil
from pathlib import Path

import pytest

from built_site import BuiltSite, differences
from conftest import BASE_URL, CONTENT
from program import Program


def copied_in_another_order(source: Path, target: Path) -> None:
    """The same files, made in another order and at other times, so that listings differ."""
    files = [path for path in sorted(source.rglob("*")) if path.is_file()]
    random.Random(7).shuffle(files)
    for age, path in enumerate(files):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (1_000_000_000 + age, 1_000_000_000 + age))


@pytest.mark.parametrize(
    "surroundings",
    [
        {"TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"},
        {"TZ": "America/St_Johns", "LANG": "C", "LC_ALL": "C"},
        {"TZ": "", "LANG": "", "HOME": "/nonexistent"},
    ],
    ids=["Kiritimati, Turkish", "St. John's, C", "nothing set"],
)
def test_surroundings_change_nothing(
    sample: BuiltSite, program: Program, tmp_path: Path, surroundings: dict[str, str]
) -> None:
    program.build(CONTENT, tmp_path / "site", "--base-url", BASE_URL, **surroundings)
    assert not differences(sample, BuiltSite(tmp_path / "site", BASE_URL))


def test_the_order_of_files_changes_nothing(
    sample: BuiltSite, program: Program, tmp_path: Path
) -> None:
    copied_in_another_order(CONTENT, tmp_path / "content")
    program.build(tmp_path / "content", tmp_path / "site", "--base-url", BASE_URL)
    assert not differences(sample, BuiltSite(tmp_path / "site", BASE_URL))


def test_the_place_changes_nothing(sample: BuiltSite, program: Program, tmp_path: Path) -> None:
    """Called from elsewhere with relative paths, into a folder of another name."""
    shutil.copytree(CONTENT, tmp_path / "me")
    program.build(Path("me"), Path("out/there"), "--base-url", BASE_URL, cwd=tmp_path)
    assert not differences(sample, BuiltSite(tmp_path / "out" / "there", BASE_URL))


def test_a_second_build_writes_nothing(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    program.build(CONTENT, folder, "--base-url", BASE_URL)
    before = stamps(folder)
    program.build(CONTENT, folder, "--base-url", BASE_URL)
    assert stamps(folder) == before


def stamps(folder: Path) -> dict[str, tuple[int, int]]:
    """When each file was last written, and which file it is."""
    return {
        path.relative_to(folder).as_posix(): (path.stat().st_mtime_ns, path.stat().st_ino)
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_going_there_and_back_gives_the_same(
    sample: BuiltSite, program: Program, tmp_path: Path
) -> None:
    """Drafts, another address, and back: nothing of what was there in between is left."""
    folder = tmp_path / "site"
    program.build(CONTENT, folder, "--base-url", BASE_URL)
    program.build(CONTENT, folder, "--base-url", "https://other.example/x/", "--drafts")
    program.build(CONTENT, folder, "--base-url", BASE_URL)
    assert not differences(sample, BuiltSite(folder, BASE_URL))
