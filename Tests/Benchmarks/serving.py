"""How long it takes from an edited file to the new page in a browser, with the server of each generator."""

import http.client
import os
import socket
import statistics
import subprocess
import time
from pathlib import Path


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def page(port: int, address: str) -> bytes:
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
        connection.request("GET", address)
        answer = connection.getresponse().read()
        connection.close()
        return answer
    except (OSError, http.client.HTTPException):
        return b""


def command(generator: str, program: Path, site: Path, port: int) -> list[str]:
    if generator == "hugo":
        options = ["--quiet", "--bind", "127.0.0.1", "--disableLiveReload", "--cacheDir", str(site / "cache")]
        return [str(program), "server", "--port", str(port), *options]
    return [str(program), "serve", "--theme", "bench", "--date", "2026-01-01", "--port", str(port)]


def seconds_to_serve(generator: str, site: Path, program: Path, edits: int) -> float:
    """The median of several edits of the newest post, each asked for every millisecond until it is there."""
    port = free_port()
    post = sorted((site / "content" / "journal").glob("*.md"))[-1]
    before = post.read_text()
    address = f"/journal/{post.stem}" + ("/" if generator == "hugo" else ".html")
    server = subprocess.Popen(
        command(generator, program, site, port),
        cwd=site,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    waits = []
    try:
        while b"</html>" not in page(port, address):
            if server.poll() is not None:
                raise SystemExit(f"the server of {generator} ended with {server.returncode}")
            time.sleep(0.01)
        time.sleep(2)
        for number in range(edits):
            # Away from any beat that a server may look at its files in.
            time.sleep(1 + (number * 0.137) % 0.5)
            mark = f"marker {number} {os.getpid()} end"
            begun = time.monotonic()
            post.write_text(f"{before}\n{mark}\n")
            while mark.encode() not in page(port, address):
                if time.monotonic() - begun > 60:
                    raise SystemExit(f"the server of {generator} never showed the edit")
                time.sleep(0.001)
            waits.append(time.monotonic() - begun)
    finally:
        server.terminate()
        server.wait()
        post.write_text(before)
    return statistics.median(waits)
