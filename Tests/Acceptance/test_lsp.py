"""`candor lsp` with a client of somebody else's, and with bytes that no client would send."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any, BinaryIO, Iterator

import pytest
from lsprotocol import types

from conftest import CONTENT
from language_client import Editor, as_typed, edit, run, whole
from program import Program

BLAND = (
    "I am a passionate, dedicated and results-driven coach. I help people unlock their full\n"
    "potential and live their best lives. With over 20 years of experience I provide world-class\n"
    "solutions that empower leaders to thrive and achieve lasting success in all that they do.\n"
)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A copy of the sample, to be edited."""
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


def test_the_sample_has_no_mistakes(program: Program, content: Path) -> None:
    async def work(editor: Editor) -> None:
        for page in sorted(content.rglob("*.md")):
            if "static" not in page.parts:
                found = await editor.open(page.as_uri(), page.read_text())
                errors = [d.message for d in found if d.severity == types.DiagnosticSeverity.Error]
                assert not errors, page

    run(program, content, work)


def test_mistakes_are_told_as_they_are_typed(program: Program, content: Path) -> None:
    page = content / "goose.md"
    uri = page.as_uri()

    async def work(editor: Editor) -> None:
        before = await editor.open(uri, page.read_text())
        line = page.read_text().splitlines().index("kind: companion")
        found = await editor.change(uri, 2, edit((line, 0), (line, 4), "kidn"))
        [mistake] = [d for d in found if "kidn" in d.message]
        assert mistake.source == "candor"
        assert mistake.code == "front-matter"
        assert mistake.severity == types.DiagnosticSeverity.Error
        assert mistake.range == types.Range(types.Position(line, 0), types.Position(line, 4))
        [fix] = [a for a in await editor.actions(uri, mistake) if a.is_preferred]
        assert fix.title == "Write 'kind'"
        [change] = fix.edit.changes[uri]
        assert await editor.change(uri, 3, as_typed(change)) == before

    run(program, content, work)


def test_a_bland_text_is_asked_questions(program: Program, tmp_path: Path) -> None:
    uri = "untitled:Untitled-1"
    markdown = types.ClientCapabilities(
        text_document=types.TextDocumentClientCapabilities(
            hover=types.HoverClientCapabilities(content_format=[types.MarkupKind.Markdown])
        )
    )

    async def work(editor: Editor) -> None:
        found = await editor.open(uri, BLAND)
        assert found
        for warning in found:
            middle = warning.range.start
            hover = await editor.hover(uri, middle.line, middle.character)
            assert hover and hover.contents.kind == types.MarkupKind.Markdown
            assert "?" in hover.contents.value
            assert warning.message in hover.contents.value
        [lens] = await editor.lenses(uri)
        assert lens.command.title.startswith("sanitized")
        assert lens.range.start == types.Position(0, 0)
        assert await editor.close(uri) == []

    run(program, tmp_path, work, markdown)


def test_a_warning_can_be_silenced(program: Program, tmp_path: Path) -> None:
    uri = (tmp_path / "bio.md").as_uri()

    async def work(editor: Editor) -> None:
        found = await editor.open(uri, BLAND)
        offered = [(warning.code, await editor.actions(uri, warning)) for warning in found]
        for rule, fixes in offered:
            assert f"Leave '{rule}' alone on this line" in [fix.title for fix in fixes]
            for fix in fixes:
                [change] = fix.edit.changes[uri]
                assert await editor.change(uri, 2, whole(BLAND)) == found
                left = await editor.change(uri, 3, as_typed(change))
                assert len(left) < len(found), fix.title
                assert not [d for d in left if d.code == "suppression"], fix.title

    run(program, tmp_path, work)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8"])
def test_positions_are_counted_as_agreed(program: Program, tmp_path: Path, encoding: str) -> None:
    uri = "untitled:Untitled-1"
    start = "😀 Ünï: "
    offered = types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[encoding, "utf-16"])
    )

    def units(text: str) -> int:
        return len(text.encode("utf-8")) if encoding == "utf-8" else len(text.encode("utf-16-le")) // 2

    async def work(editor: Editor) -> None:
        assert editor.capabilities.position_encoding == encoding
        text = start + BLAND.replace("\n", " ") + "\n"
        plain = await editor.open("untitled:Untitled-2", BLAND.replace("\n", " ") + "\n")
        found = await editor.open(uri, text)
        places = {(d.code, d.range.start.character) for d in found}
        assert places & {(d.code, d.range.start.character + units(start)) for d in plain}
        # The emoji is taken away with the space behind it, counted as agreed.
        after = await editor.change(uri, 2, edit((0, 0), (0, units("😀 ")), ""))
        moved = {(code, character - units("😀 ")) for code, character in places}
        assert {(d.code, d.range.start.character) for d in after} == moved

    run(program, tmp_path, work, offered)


def test_settings_of_the_site_hold(program: Program, content: Path) -> None:
    page = content / "about.md"
    uri = page.as_uri()
    text = f"---\ntitle: About\n---\n{BLAND}"

    async def work(editor: Editor) -> None:
        found = await editor.open(uri, text)
        rule = found[0].code
        site = content / "site.yml"
        site.write_text(site.read_text() + f"check:\n  rules:\n    {rule}: off\n")
        left = await editor.saved(uri)
        assert [d for d in found if d.code != rule] == left

    run(program, content, work)


def test_dead_links_are_told_and_forgotten_once_the_page_is_there(
    program: Program, content: Path
) -> None:
    uri = (content / "journal" / "new.md").as_uri()
    text = "---\ntitle: New\ndate: 2026-03-14\n---\nSee [her](../hen.md).\n"

    async def work(editor: Editor) -> None:
        [dead] = await editor.open(uri, text)
        assert dead.code == "link" and "hen.md" in dead.message
        (content / "hen.md").write_text("---\ntitle: Hen\nkind: page\n---\nA hen.\n")
        assert await editor.saved(uri) == []

    run(program, content, work)


def test_what_is_asked_for_only_is_given_only_then(program: Program, tmp_path: Path) -> None:
    uri = "untitled:Untitled-1"
    pulls = types.ClientCapabilities(
        text_document=types.TextDocumentClientCapabilities(
            diagnostic=types.DiagnosticClientCapabilities()
        )
    )

    async def work(editor: Editor) -> None:
        item = types.TextDocumentItem(uri=uri, language_id="markdown", version=1, text=BLAND)
        editor.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        report = await editor.client.text_document_diagnostic_async(
            types.DocumentDiagnosticParams(text_document=types.TextDocumentIdentifier(uri=uri))
        )
        assert report.items
        assert not editor.client.diagnostics

    run(program, tmp_path, work, pulls)


class Wire:
    """The program's two pipes, and nothing in between."""

    def __init__(self, program: Program) -> None:
        self.process = subprocess.Popen(
            [str(program.path), "lsp"],
            env=program.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self.process.stdin and self.process.stdout
        self.input: BinaryIO = self.process.stdin
        self.output: BinaryIO = self.process.stdout

    def send(self, body: bytes | dict[str, Any]) -> None:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        self.raw(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))

    def raw(self, data: bytes) -> None:
        self.input.write(data)
        self.input.flush()

    def receive(self) -> dict[str, Any]:
        header = b""
        while not header.endswith(b"\r\n\r\n"):
            byte = self.output.read(1)
            assert byte, f"the program is gone: {self.process.wait()}"
            header += byte
        [length] = re.findall(rb"Content-Length: (\d+)", header)
        return json.loads(self.output.read(int(length)))

    def hello(self) -> None:
        self.send(
            {"jsonrpc": "2.0", "id": 0, "method": "initialize", "params": {"capabilities": {}}}
        )
        assert self.receive()["id"] == 0

    def open(self, text: str, uri: str = "untitled:1") -> None:
        item = {"uri": uri, "languageId": "markdown", "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": item}})

    def memory(self) -> int:
        """How much it holds, in KB."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1])

    def goodbye(self) -> None:
        self.send({"jsonrpc": "2.0", "id": "end", "method": "shutdown"})
        while self.receive().get("id") != "end":
            pass
        self.send({"jsonrpc": "2.0", "method": "exit"})
        assert self.process.wait(timeout=60) == 0


@pytest.fixture
def wire(program: Program) -> Iterator[Wire]:
    wire = Wire(program)
    yield wire
    wire.process.kill()
    wire.process.wait()


def test_it_ends_with_the_editor(wire: Wire) -> None:
    wire.hello()
    wire.input.close()
    assert wire.process.wait(timeout=60) == 1


HOSTILE = {
    "no JSON": b"Content-Length: 1\r\n\r\n{",
    "a byte that is no UTF-8": b"Content-Length: 3\r\n\r\n{\xff}",
    "a NUL": b"Content-Length: 1\r\n\r\n\0",
    "no length": b"Content-Type: x\r\n\r\n",
    "a length below zero": b"Content-Length: -5\r\n\r\n",
    "a length beyond all numbers": b"Content-Length: " + b"9" * 100 + b"\r\n\r\n",
    "a length that is too small": b'Content-Length: 3\r\n\r\n{"method":"x"}',
    "a header without end": b"A" * 100_000 + b"\r\n\r\n",
    "deep nesting": b"Content-Length: 200000\r\n\r\n" + b"[" * 200_000,
    "a batch": b"Content-Length: 2\r\n\r\n[]",
    "parameters of another shape": (
        b'Content-Length: 51\r\n\r\n{"id":1,"method":"textDocument/hover","params":[1]}'
    ),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bytes_are_answered_and_the_work_goes_on(wire: Wire, data: bytes) -> None:
    wire.hello()
    wire.raw(data)
    wire.open(BLAND)
    heard = [wire.receive()]
    while heard[-1].get("method") != "textDocument/publishDiagnostics":
        heard.append(wire.receive())
    assert heard[-1]["params"]["diagnostics"]
    assert all("error" in answer for answer in heard[:-1])
    wire.goodbye()


def test_half_a_surrogate_pair_is_read(wire: Wire) -> None:
    wire.hello()
    text = json.dumps("\ud83d " + BLAND).encode()
    item = b'{"uri":"untitled:1","languageId":"markdown","version":1,"text":%b}' % text
    wire.send(b'{"method":"textDocument/didOpen","params":{"textDocument":%b}}' % item)
    assert wire.receive()["params"]["diagnostics"]
    wire.goodbye()


def test_a_message_of_50_megabytes_is_answered(wire: Wire) -> None:
    wire.hello()
    wire.open("word " * 10_000_000)
    [told] = wire.receive()["params"]["diagnostics"]
    assert "at most 5 MB" in told["message"]
    wire.goodbye()


def test_ten_thousand_changes_leave_memory_flat(wire: Wire) -> None:
    wire.hello()
    wire.open(BLAND)
    wire.receive()

    def type_on(version: int) -> None:
        line = {"line": 1, "character": 3}
        changes = [
            {"range": {"start": line, "end": line}, "text": "x"},
            {"range": {"start": line, "end": {"line": 1, "character": 4}}, "text": ""},
        ]
        name = {"uri": "untitled:1", "version": version}
        params = {"textDocument": name, "contentChanges": changes}
        wire.send({"method": "textDocument/didChange", "params": params})
        # What is typed fast is read when there is a pause.
        while version % 5 == 0 and wire.receive()["params"]["version"] != version:
            pass

    for version in range(1, 1_001):
        type_on(version)
    before = wire.memory()
    for version in range(1_001, 11_001):
        type_on(version)
    assert wire.memory() < before + 4_096
    wire.goodbye()
