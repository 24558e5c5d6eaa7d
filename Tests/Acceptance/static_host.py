"""A web server that treats a built folder as a static host does: it reads `_headers` and
`_redirects`, and answers with `404.html` where there is nothing."""

from __future__ import annotations

import fnmatch
import mimetypes
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Iterator
from urllib.parse import unquote, urlsplit

NOT_SERVED = {"_headers", "_redirects", ".htaccess", ".candor.json"}
MEDIA_TYPES = {".ics": "text/calendar", ".vcf": "text/vcard", ".atom": "application/atom+xml"}


def header_rules(folder: Path) -> list[tuple[str, str, str]]:
    """`_headers` as (pattern of paths, header, value)."""
    rules, pattern = [], None
    file = folder / "_headers"
    for line in file.read_text().splitlines() if file.exists() else []:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            pattern = line.strip()
        else:
            name, _, value = line.strip().partition(":")
            rules.append((pattern, name.strip(), value.strip()))
    return rules


def redirect_rules(folder: Path) -> dict[str, tuple[str, int]]:
    """`_redirects` as old path -> (new address, status)."""
    file = folder / "_redirects"
    rows = [line.split() for line in file.read_text().splitlines()] if file.exists() else []
    return {
        row[0]: (row[1], int(row[2].rstrip("!")) if len(row) > 2 else 301)
        for row in rows
        if len(row) > 1 and not row[0].startswith("#")
    }


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        host: StaticHost = self.server  # type: ignore[assignment]
        path = unquote(urlsplit(self.path).path)
        inside = path[len(host.prefix) :] if path.startswith(host.prefix) else None
        name = None if inside is None else (inside + "index.html" if inside[-1:] in ("", "/") else inside)
        file = host.folder / name if name and name not in NOT_SERVED else None
        if file and file.is_file() and file.resolve().is_relative_to(host.folder.resolve()):
            self.answer(200, file, "/" + inside)
        elif inside is not None and "/" + inside in host.redirects:
            target, status = host.redirects["/" + inside]
            self.send_response(status)
            self.send_header("Location", target)
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            self.answer(404, host.folder / "404.html", "/404.html")

    def answer(self, status: int, file: Path, path: str) -> None:
        host: StaticHost = self.server  # type: ignore[assignment]
        body = file.read_bytes() if file.is_file() else b""
        kind = MEDIA_TYPES.get(file.suffix) or mimetypes.guess_type(file.name)[0]
        self.send_response(status)
        self.send_header("Content-Type", f"{kind or 'application/octet-stream'}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        for pattern, name, value in host.headers:
            if fnmatch.fnmatchcase(path, pattern):
                self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing: what a page asked for is recorded in the browser."""


class StaticHost(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, folder: Path, prefix: str) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.folder, self.prefix = folder, prefix
        self.headers, self.redirects = header_rules(folder), redirect_rules(folder)
        self.address = f"http://127.0.0.1:{self.server_address[1]}{prefix}"


@contextmanager
def serving(folder: Path, prefix: str = "/") -> Iterator[StaticHost]:
    """Serves a folder below `prefix`, which begins and ends with a slash."""
    host = StaticHost(folder, prefix)
    thread = threading.Thread(target=host.serve_forever, daemon=True)
    thread.start()
    try:
        yield host
    finally:
        host.shutdown()
        host.server_close()
        thread.join()
