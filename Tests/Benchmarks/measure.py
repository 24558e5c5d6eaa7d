"""Whole processes, as the operating system accounts for them."""

import os
import statistics
import subprocess
import threading
import time
from dataclasses import dataclass
from pathlib import Path

PAGE = os.sysconf("SC_PAGE_SIZE")


@dataclass
class Run:
    """One run of a command, all its processes together."""

    #: seconds on the clock
    wall: float
    #: seconds of user and system time
    cpu: float
    #: the most memory that all its processes held at one time, in megabytes
    megabytes: float


def run(command: list[str], folder: Path | None = None) -> Run:
    """Runs a command to its end; one that fails ends the benchmark with what it said."""
    begun = time.monotonic()
    process = subprocess.Popen(
        command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    said: list[bytes] = []
    reader = threading.Thread(target=lambda: said.append(process.stderr.read()))
    reader.start()
    together = Together(process.pid)
    together.start()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - begun
    together.stop()
    reader.join()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)}\n{b''.join(said).decode()}")
    largest = usage.ru_maxrss / 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, max(largest, together.most / 1e6))


class Together(threading.Thread):
    """Samples what a process and its descendants hold in memory."""

    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.pid, self.most, self.ended = pid, 0, threading.Event()

    def run(self):
        while not self.ended.wait(0.02):
            family = self.family(self.pid)
            # One process alone is known better from its own accounting.
            if len(family) > 1:
                self.most = max(self.most, sum(map(self.resident, family)))

    def stop(self):
        self.ended.set()
        self.join()

    def family(self, pid: int) -> list[int]:
        found = [pid]
        for task in Path(f"/proc/{pid}/task").glob("*/children"):
            try:
                for child in task.read_text().split():
                    found += self.family(int(child))
            except OSError:
                pass
        return found

    def resident(self, pid: int) -> int:
        try:
            return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
        except OSError:
            return 0


def median(runs: list[Run], what: str) -> float:
    return statistics.median(getattr(one, what) for one in runs)


def ratio(ours: list[Run], theirs: list[Run], what: str) -> float:
    """The median of the ratios, round by round: the machine may drift between rounds."""
    return statistics.median(getattr(a, what) / getattr(b, what) for a, b in zip(ours, theirs))
