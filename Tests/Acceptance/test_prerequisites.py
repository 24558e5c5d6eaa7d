"""`make` installs what is missing, asks for rights only then, and says so where it cannot."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from program import REPOSITORY, said


@pytest.fixture
def tools(tmp_path: Path) -> Path:
    """A folder that comes first on the path, with a package manager that only takes notes."""
    folder = tmp_path / "tools"
    folder.mkdir()
    pretend(folder, "apt-get", f'echo "$@" >> {tmp_path}/apt.log')
    pretend(folder, "sudo", f'echo sudo >> {tmp_path}/apt.log; exec "$@"')
    return folder


def pretend(folder: Path, name: str, does: str) -> None:
    tool = folder / name
    tool.write_text(f"#!/bin/sh\n{does}\n")
    tool.chmod(0o755)


def install_missing(tools: Path, *purposes: str, **environment: str):
    import os

    return subprocess.run(
        [REPOSITORY / "Scripts" / "install-missing", *purposes],
        env=os.environ | {"PATH": f"{tools}:{os.environ['PATH']}"} | environment,
        capture_output=True, text=True, stdin=subprocess.DEVNULL,
    )  # fmt: skip


def notes(tools: Path) -> str:
    log = tools.parent / "apt.log"
    return log.read_text() if log.exists() else ""


def test_where_nothing_is_missing_nothing_is_run(tools: Path) -> None:
    done = install_missing(tools, "build", "test")
    assert done.returncode == 0 and not done.stdout, said(done)
    assert notes(tools) == ""


def test_what_is_missing_is_named_and_installed(tools: Path) -> None:
    pretend(tools, "java", "exit 1")
    pretend(tools, "id", "echo 0")
    done = install_missing(tools, "test")
    assert done.returncode == 0, said(done)
    assert "missing here: default-jre-headless" in done.stdout
    update, install = notes(tools).splitlines()
    assert update.endswith("update")
    assert install.endswith("install -y --no-install-recommends default-jre-headless")


def test_rights_are_asked_for_only_then(tools: Path) -> None:
    pretend(tools, "java", "exit 1")
    pretend(tools, "id", "echo 1000")
    assert install_missing(tools, "test").returncode == 0
    assert notes(tools).splitlines().count("sudo") == 2


def test_elsewhere_it_names_what_to_install(tools: Path) -> None:
    (tools / "apt-get").unlink()
    for name in ("bash", "sh", "env", "sed", "head", "sort", "grep", "cat", "python3", "id"):
        (tools / name).symlink_to(Path("/usr/bin") / name)
    done = install_missing(tools, "test", PATH=str(tools), CHROMIUM="/usr/bin/true")
    assert done.returncode == 1 and "default-jre-headless" in done.stdout, said(done)
    assert "package manager" in done.stderr


@pytest.mark.parametrize("version", ["6.2.4", "5.10"])
def test_an_old_swift_is_refused(tools: Path, version: str) -> None:
    pretend(tools, "swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')
    done = install_missing(tools, "build")
    assert done.returncode == 1 and notes(tools) == "", said(done)
    assert f"is {version}" in done.stderr and "swift.org" in done.stderr


@pytest.mark.parametrize("version", ["6.3", "6.3.1", "6.10", "7.0"])
def test_a_new_swift_is_welcome(tools: Path, version: str) -> None:
    pretend(tools, "swift", f'echo "Swift version {version} (swift-{version}-RELEASE)"')
    assert install_missing(tools, "build").returncode == 0


def test_without_swift_it_says_where_to_get_it(tools: Path) -> None:
    done = install_missing(tools, "build", SWIFT="no-such-swift")
    assert done.returncode == 1, said(done)
    assert "swift.org/install" in done.stderr and "tarball" in done.stderr
