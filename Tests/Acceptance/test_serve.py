"""The preview: what a browser shows while somebody writes."""

from __future__ import annotations

import http.client
import os
import shutil
import signal
import socket
import subprocess
import time
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
def previewing(
    program: Program, folder: Path, *options: str, port: int | None = None
) -> Iterator[tuple[subprocess.Popen, int]]:
    port = port or free_port()
    command = [str(program.path), "serve", "--quick-photos", "--port", str(port), *options]
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


def written(port: int, path: str) -> bytes:
    """What stands at an address once the content was read."""
    for _ in range(300):
        said = answer(port, path).read()
        if b"<h1>One moment</h1>" not in said:
            return said
        time.sleep(0.1)
    raise AssertionError("the content was never read")


def said_to(port: int, request: bytes, wait: float = 20) -> bytes:
    """Everything that is said to raw bytes until the other side ends it."""
    said = b""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as line:
        try:
            line.sendall(request)
            while part := line.recv(1 << 16):
                said += part
        except OSError:
            pass
    return said


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


def test_many_open_pages_all_follow(program: Program, folder: Path, browser: Browser) -> None:
    """More than the six connections that a browser opens to one place."""
    with previewing(program, folder) as (_, port):
        context = browser.new_context()
        pages = [context.new_page() for _ in range(8)]
        for page in pages:
            page.goto(f"http://127.0.0.1:{port}/colophon.html")
        for page in pages:
            expect(page.locator("h1").first).not_to_have_text("One moment", timeout=30_000)
        file = folder / "content" / "colophon.md"
        before = file.read_text()
        for number in range(2):
            file.write_text(f"{before}\nEdit number {number}.\n")
            for page in pages:
                expect(page.get_by_text(f"Edit number {number}.")).to_be_visible(timeout=30_000)
        pages.pop(0).close()
        file.write_text(before + "\nThe first page is gone.\n")
        for page in pages:
            expect(page.get_by_text("The first page is gone.")).to_be_visible(timeout=30_000)
        context.close()


def test_a_page_follows_a_preview_that_is_started_again(program: Program, folder: Path, browser: Browser) -> None:
    port = free_port()
    page = browser.new_page()
    with previewing(program, folder, port=port):
        page.goto(f"http://127.0.0.1:{port}/colophon.html")
        expect(page.locator("h1").first).not_to_have_text("One moment", timeout=30_000)
    file = folder / "content" / "colophon.md"
    file.write_text(file.read_text() + "\nWritten while nobody served.\n")
    with previewing(program, folder, port=port):
        expect(page.get_by_text("Written while nobody served.")).to_be_visible(timeout=30_000)
        page.close()


def test_only_this_computer_is_answered(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (_, port):
        assert answer(port, "/", Host=f"rebound.example:{port}").status == 403
        assert answer(port, "/", Host=f"localhost:{port}").status in (200, 500)
        assert answer(port, "/", method="POST").status == 405
        page = written(port, "/")
        head = answer(port, "/", method="HEAD")
        assert head.read() == b"" and head.headers["Content-Length"] == str(len(page))
        assert head.headers["Cache-Control"] == "no-store"
        address = socket.gethostbyname(socket.gethostname())
        if not address.startswith("127."):
            with pytest.raises(OSError):
                socket.create_connection((address, port), timeout=5)


def test_files_are_what_they_say(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (_, port):
        page = written(port, "/").decode()
        assert "/_candor/live.js" in page
        assert answer(port, "/_candor/live.js").headers["Content-Type"].startswith("text/javascript")
        style = page.split('rel="stylesheet" href="')[1].split('"')[0]
        assert answer(port, f"/{style}").headers["Content-Type"] == "text/css; charset=utf-8"
        assert answer(port, "/feed.xml").status in (200, 404)
        missing = answer(port, "/nothing/here.html")
        assert missing.status == 404 and b"/_candor/live.js" in missing.read()


HOST = b"Host: localhost:PORT\r\n"
LISTEN = b"GET /_candor/events HTTP/1.1\r\n" + HOST + b"\r\n"
HOSTILE = [
    (b"GET /%zz HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n", b" 400 "),
    (b"GET /%00 HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n", b" 400 "),
    (b"GET /%2e%2e/content/site.yml HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n", b" 404 "),
    (b"GET /../../../../etc/passwd HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n", b" 404 "),
    (b"GET //etc/passwd HTTP/1.1\r\n" + HOST + b"Connection: close\r\n\r\n", b" 404 "),
    (b"GET /" + b"a" * 1_000_000 + b" HTTP/1.1\r\n" + HOST + b"\r\n", b" 400 "),
    (b"GET / HTTP/1.1\r\n" + HOST + b"X: " + b"a" * 1_000_000 + b"\r\n\r\n", b" 400 "),
    (b"GET / HTTP/1.1\r\n" + HOST + b"X: a\r\n" * 10_000 + b"\r\n", b" 400 "),
    (b"GET / HTTP/1.1\r\n\r\n", b" 403 "),
    (b"GET / HTTP/1.1\r\n" + HOST + b"Host: evil.example\r\n\r\n", b" 403 "),
    (b"GET http://evil.example/ HTTP/1.1\r\n" + HOST + b"\r\n", b" 403 "),
    (b"POST / HTTP/1.1\r\n" + HOST + b"Content-Length: 5000000000\r\n\r\nhello", b" 405 "),
    (b"GET / HTTP/1.1\r\n" + HOST + b"Content-Length: -1\r\n\r\n", b" 400 "),
    (b"GET / HTTP/1.1\r\n" + HOST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n", b" 400 "),
    (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", b" 400 "),
    (b"\x00" * 100, b" 400 "),
]


def test_hostile_requests_are_refused_and_change_nothing(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (preview, port):
        page = written(port, "/")
        for request, status in HOSTILE:
            said = said_to(port, request.replace(b"PORT", b"%d" % port))
            # What is refused before it was sent to its end may be cut off with its answer.
            assert status in said.split(b"\r\n")[0] or len(request) > 50_000 and not said, request[:60]
            assert b"root:" not in said and b"time-zone" not in said
        for half in (b"", b"GET", b"GET / HTTP/1.1\r\nHost: local", b"GET / HTTP/1.1\r\n"):
            with socket.create_connection(("127.0.0.1", port)) as line:
                line.sendall(half)
        assert preview.poll() is None
        assert answer(port, "/").read() == page


def test_hundreds_of_open_pages_cost_nothing(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (preview, port):
        page = written(port, "/")
        lines = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(300)]
        for line in lines:
            line.sendall(LISTEN.replace(b"PORT", b"%d" % port))
        for line in lines:
            said = b""
            while b"data: " not in said:
                said += line.recv(1 << 12)
        assert answer(port, "/").read() == page
        file = folder / "content" / "colophon.md"
        file.write_text(file.read_text() + "\nMore.\n")
        for line in lines:
            assert b"data: " in line.recv(1 << 12)
            line.close()
        # And when far more come than are let in, those that come later are answered again.
        crowd = [socket.create_connection(("127.0.0.1", port), timeout=20) for _ in range(900)]
        for line in crowd:
            line.close()
        assert b"More." in written(port, "/colophon.html")
        assert preview.poll() is None


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interruption_ends_it_at_once(program: Program, folder: Path, number: signal.Signals) -> None:
    with previewing(program, folder) as (preview, port):
        line = socket.create_connection(("127.0.0.1", port), timeout=20)
        line.sendall(LISTEN.replace(b"PORT", b"%d" % port))
        line.recv(1 << 12)
        preview.send_signal(number)
        assert preview.wait(10) == 0
        assert "Fatal" not in preview.stderr.read()
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.1", port), timeout=5)


def test_the_program_for_photos_holds_no_connection(program: Program, folder: Path) -> None:
    """Else the port would stay in use, and browsers wait, until the last photo is made."""
    with previewing(program, folder) as (preview, port):
        with socket.create_connection(("127.0.0.1", port), timeout=20):
            while not (worker := workers(preview.pid)):
                assert b"<h1>One moment</h1>" in answer(port, "/").read(), "no photo was made"
            held = sockets(worker[0])
        # Its standard input and output are one.
        assert held == ["0", "1"]


def sockets(pid: int) -> list[str]:
    """The numbers of the open files of a program that are sockets, in order."""
    found = []
    for file in Path(f"/proc/{pid}/fd").iterdir():
        try:
            if os.readlink(file).startswith("socket:"):
                found.append(file.name)
        except OSError:  # it was closed meanwhile
            continue
    return sorted(found)


def workers(pid: int) -> list[int]:
    """The programs for photos that a preview has started."""
    found = []
    for status in Path("/proc").glob("[0-9]*/status"):
        try:
            lines = dict(line.split(":\t", 1) for line in status.read_text().splitlines() if ":\t" in line)
        except OSError:  # it is gone
            continue
        if lines["PPid"] == str(pid) and lines["Name"].startswith("candor-photo"):
            found.append(int(lines["Pid"]))
    return found


def test_a_port_that_is_taken_is_named(program: Program, folder: Path) -> None:
    with previewing(program, folder) as (_, port):
        done = program.run("serve", "--port", str(port), cwd=folder)
    assert done.returncode == 2
    assert f"port {port} is in use" in done.stderr


def test_the_usual_port_gives_way_to_the_next_one(program: Program, folder: Path) -> None:
    with socket.socket() as other:
        try:
            other.bind(("127.0.0.1", 4000))
            other.listen()
        except OSError:  # somebody else has it, which is as good
            pass
        command = [str(program.path), "serve"]
        preview = subprocess.Popen(
            command, cwd=folder, env=program.environment(), text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        said = preview.stdout.readline()
        preview.terminate()
        assert preview.wait(10) == 0, preview.stderr.read()
    assert 4000 < int(said.split("127.0.0.1:")[1].split("/")[0]) < 4010
