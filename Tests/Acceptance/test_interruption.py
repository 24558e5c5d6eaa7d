"""Nothing is lost: not by a killed build, not by a full disk, not beside other people's files."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import pytest

from built_site import BuiltSite, differences
from conftest import BASE_URL, CONTENT
from program import Program, said

POSTS = 300
ADDRESS = ("--base-url", BASE_URL)


def write_content(folder: Path, edition: str) -> Path:
    """The sample with many posts more, each of which names the edition."""
    shutil.copytree(CONTENT, folder)
    for number in range(POSTS):
        day = f"20{10 + number // 100}-{1 + number // 9 % 12:02}-{1 + number % 28:02}"
        text = f"{edition} edition, post {number}. " * 40
        (folder / "journal" / f"post-{number:03}.md").write_text(
            f"---\ntitle: Post {number}, {edition}\ndate: {day}\n---\n{text}\n"
        )
    return folder


@pytest.fixture(scope="module")
def editions(
    program: Program, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[Path, BuiltSite]]:
    """Two editions of a site of some size, as content and as built without trouble."""
    made = {}
    for edition in ("first", "second"):
        folder = tmp_path_factory.mktemp(edition)
        content = write_content(folder / "content", edition)
        program.build(content, folder / "site", *ADDRESS)
        made[edition] = (content, BuiltSite(folder / "site", BASE_URL))
    return made


def kill_while_building(program: Program, content: Path, output: Path, chance: random.Random) -> bool:
    """Kills a build: at a random moment, or as soon as a random number of files has appeared. True
    when it was not done yet."""
    build = [str(program.path), "build", "--content", str(content), "--output", str(output), *ADDRESS]
    running = subprocess.Popen(
        build,
        env=program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    wanted = chance.randrange(1, POSTS) if chance.random() < 0.7 else None
    deadline = time.monotonic() + (60 if wanted else chance.uniform(0, 1.5))
    before = stamps(output)
    while running.poll() is None and time.monotonic() < deadline:
        if wanted and len(stamps(output) - before) >= wanted:
            break
    running.send_signal(signal.SIGKILL)
    return running.wait() == -signal.SIGKILL


def stamps(folder: Path) -> set[tuple[str, int]]:
    """The files of the journal, where most is written, with the time each was written."""
    try:
        with os.scandir(folder / "journal") as entries:
            return {(entry.name, entry.stat().st_mtime_ns) for entry in entries}
    except FileNotFoundError:
        return set()


def test_a_killed_first_build_is_completed_by_the_next(
    program: Program, editions: dict, tmp_path: Path
) -> None:
    content, clean = editions["first"]
    killed = 0
    for seed in range(5):
        folder = tmp_path / f"site-{seed}"
        killed += kill_while_building(program, content, folder, random.Random(seed))
        program.build(content, folder, *ADDRESS)
        assert not differences(clean, BuiltSite(folder, BASE_URL)), f"seed {seed}"
    assert killed, "every build was done before it could be killed"


def test_a_killed_second_build_leaves_whole_pages_and_is_completed_by_the_next(
    program: Program, editions: dict, tmp_path: Path
) -> None:
    _, first = editions["first"]
    content, second = editions["second"]
    killed = 0
    for seed in range(5, 12):
        folder = tmp_path / f"site-{seed}"
        shutil.copytree(first.folder, folder)
        killed += kill_while_building(program, content, folder, random.Random(seed))
        assert not torn(BuiltSite(folder, BASE_URL), first, second), f"seed {seed}"
        program.build(content, folder, *ADDRESS)
        assert not differences(second, BuiltSite(folder, BASE_URL)), f"seed {seed}"
    assert killed, "every build was done before it could be killed"


def torn(site: BuiltSite, first: BuiltSite, second: BuiltSite) -> list[str]:
    """Files of the first edition that are now neither of the first nor of the second."""
    now, old, new = site.published(), first.published(), second.published()
    return [
        name for name in old.keys() & new.keys() if now.get(name) not in (old[name], new[name])
    ]


@contextmanager
def small_disk(folder: Path, size: str) -> Iterator[None]:
    """A disk of its own at `folder`, for as long as the context lasts."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "candor-test", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("only root with the right to mount can make a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def grow(folder: Path, size: str) -> None:
    subprocess.run(["mount", "-o", f"remount,size={size}", str(folder)], check=True)


@pytest.mark.parametrize("size", ["200k", "1m"])
def test_a_full_disk_is_named_and_the_next_build_completes(
    program: Program, editions: dict, tmp_path: Path, size: str
) -> None:
    content, clean = editions["first"]
    disk = tmp_path / "disk"
    with small_disk(disk, size):
        done = program.run("build", "--content", content, "--output", disk / "site", *ADDRESS)
        assert done.returncode == 2, said(done)
        assert "no room on the disk" in done.stderr, said(done)
        grow(disk, "64m")
        program.build(content, disk / "site", *ADDRESS)
        assert not differences(clean, BuiltSite(disk / "site", BASE_URL))


def test_a_disk_that_fills_up_leaves_the_last_good_pages_whole(
    program: Program, editions: dict, tmp_path: Path
) -> None:
    _, first = editions["first"]
    content, second = editions["second"]
    disk = tmp_path / "disk"
    with small_disk(disk, "64m"):
        shutil.copytree(first.folder, disk / "site")
        filler = disk / "filler"
        free = shutil.disk_usage(disk).free
        filler.write_bytes(b"\0" * (free - 256 * 1024))
        (disk / "rest").write_bytes(b"\0" * max(0, shutil.disk_usage(disk).free - 8192))
        done = program.run("build", "--content", content, "--output", disk / "site", *ADDRESS)
        if done.returncode != 0:
            assert done.returncode == 2, said(done)
            assert not torn(BuiltSite(disk / "site", BASE_URL), first, second)
            filler.unlink()
            program.build(content, disk / "site", *ADDRESS)
        assert not differences(second, BuiltSite(disk / "site", BASE_URL))


def test_a_failed_build_leaves_the_last_good_site(program: Program, tmp_path: Path) -> None:
    content, folder = tmp_path / "content", tmp_path / "site"
    shutil.copytree(CONTENT, content)
    program.build(content, folder, *ADDRESS)
    before = BuiltSite(folder, BASE_URL).files()
    (content / "journal" / "broken.md").write_text("---\ntitle: X\ndate: yesterday\n---\n")
    done = program.run("build", "--content", content, "--output", folder, *ADDRESS)
    assert done.returncode == 1, said(done)
    assert "broken.md:3:7" in done.stderr + done.stdout, said(done)
    assert BuiltSite(folder, BASE_URL).files() == before


def test_other_files_in_the_output_stay(program: Program, tmp_path: Path) -> None:
    content, folder = tmp_path / "content", tmp_path / "site"
    (content / "journal").mkdir(parents=True)
    (content / "site.yml").write_text("name: Ana Sousa\n")
    (content / "index.md").write_text("---\ntitle: Hello\n---\nA letter.\n")
    post = content / "journal" / "first.md"
    post.write_text("---\ntitle: First\ndate: 2026-03-14\n---\nA post.\n")
    program.build(content, folder, *ADDRESS)
    others = [folder / "holiday.jpg", folder / "journal" / "mine.html", folder / ".git" / "HEAD"]
    for other in others:
        other.parent.mkdir(exist_ok=True)
        other.write_text("not Candor's")
    post.unlink()
    program.build(content, folder, *ADDRESS)
    assert all(other.read_text() == "not Candor's" for other in others)
    assert [path.name for path in (folder / "journal").glob("*.html")] == ["mine.html"]


def test_a_folder_with_other_things_is_refused(program: Program, tmp_path: Path) -> None:
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "thesis.txt").write_text("years of work")
    done = program.run("build", "--content", CONTENT, "--output", folder, *ADDRESS)
    assert done.returncode == 2, said(done)
    assert "documents" in done.stderr, said(done)
    assert [path.name for path in folder.iterdir()] == ["thesis.txt"]


def test_a_file_of_somebody_elses_in_the_way_is_not_overwritten(
    program: Program, tmp_path: Path
) -> None:
    folder = tmp_path / "site"
    program.build(CONTENT, folder, *ADDRESS)
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    (content / "new-page.md").write_text("---\ntitle: New page\n---\nNew.\n")
    (folder / "new-page.html").write_text("not Candor's")
    done = program.run("build", "--content", content, "--output", folder, *ADDRESS)
    assert (folder / "new-page.html").read_text() == "not Candor's", said(done)
    assert done.returncode != 0 and "new-page.html" in done.stderr + done.stdout, said(done)
