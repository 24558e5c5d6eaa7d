"""The built program, run the way a user runs it and apart from this machine's own settings."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

#: The date of every build here, 2026-12-01 at noon in UTC: no test depends on today's.
BUILD_TIME = "1796126400"


@dataclass(frozen=True)
class Program:
    path: Path

    def environment(self, **changes: str) -> dict[str, str]:
        """What the program sees of its surroundings; `changes` add to it."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": os.environ.get("HOME", "/"),
            "LANG": "C.UTF-8",
            "TZ": "UTC",
            "SOURCE_DATE_EPOCH": BUILD_TIME,
            "SWIFT_BACKTRACE": "enable=no",
        } | changes

    def run(
        self, *arguments: object, cwd: Path = REPOSITORY, timeout: float = 300, **changes: str
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [str(self.path), *map(str, arguments)],
            cwd=cwd,
            env=self.environment(**changes),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout,
        )

    def build(
        self, content: Path, output: Path, *options: object, cwd: Path = REPOSITORY, **changes: str
    ) -> subprocess.CompletedProcess[str]:
        """Builds and expects success; what the program said is in the failure."""
        done = self.run(
            "build", "--content", content, "--output", output, *options, cwd=cwd, **changes
        )
        assert done.returncode == 0, said(done)
        return done


def said(done: subprocess.CompletedProcess[str]) -> str:
    """What a run printed, for the message of a failed test."""
    return (
        f"exit code {done.returncode} from: {' '.join(done.args)}\n"
        f"--- standard output\n{done.stdout}\n--- standard error\n{done.stderr}"
    )
