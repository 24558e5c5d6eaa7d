"""The preview: what a browser shows while somebody writes."""

from __future__ import annotations

import http.client
import shutil
import socket
import subprocess
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import pytest
from playwright.sync_api import Browser, expect

from conftest import CONTENT
from program import Program


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


@contextmanager
def previewing(program: Program, folder: Path, *options: str) -> Iterator[tuple[subprocess.Popen, int]]:
    port = free_port()
    command = [str(program.path), "serve", "--port", str(port), *options]
    preview = subprocess.Popen(
        command, cwd=folder, env=program.environment(), text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )
    try:
        said = preview.stdout.readline()
        assert f"http://127.0.0.1:{port}/" in said, said + preview.stderr.read()
        yield preview, port
    finally:
        preview.terminate()
        preview.wait(10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


def answer(port: int, path: str, method: str = "GET", **headers: str) -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, headers=headers)
    return connection.getresponse()


def test_an_open_page_follows_what_is_written(program: Program, folder: Path, browser: Browser) -> None:
    with previewing(program, folder) as (_, port):
        page = browser.new_page()
        requests: list[str] = []
        page.on("request", lambda request: requests.append(request.url))
        page.goto(f"http://127.0.0.1:{port}/colophon.html")
        expect(page.locator("h1").first).not_to_have_text("One moment", timeout=30_000)
        file = folder / "content" / "colophon.md"
        before = file.read_text()

        file.write_text(before + "\nA sentence that was not there.\n")
        expect(page.get_by_text("A sentence that was not there.")).to_be_visible(timeout=30_000)

        file.write_text(before + "\n[Nowhere](nowhere.md)\n")
        expect(page.get_by_text("there is no 'nowhere.md'")).to_be_visible(timeout=30_000)

        file.write_text(before + "\nMended.\n")
        expect(page.get_by_text("Mended.")).to_be_visible(timeout=30_000)
        page.close()
    assert all(url.startswith(f"http://127.0.0.1:{port}/") for url in requests)
    assert not (folder / "site").exists(), "a preview writes no site"


def test_only_this_computer_is_answered(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (_, port):
        assert answer(port, "/", Host=f"rebound.example:{port}").status == 403
        assert answer(port, "/", Host=f"localhost:{port}").status in (200, 500)
        assert answer(port, "/", method="POST").status == 405
        assert answer(port, "/", method="HEAD").read() == b""
        address = socket.gethostbyname(socket.gethostname())
        if not address.startswith("127."):
            with pytest.raises(OSError):
                socket.create_connection((address, port), timeout=5)


def test_a_port_that_is_taken_is_named(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (_, port):
        done = program.run("serve", "--port", str(port), cwd=folder)
    assert done.returncode == 2
    assert f"port {port} is in use" in done.stderr
