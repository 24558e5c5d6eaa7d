"""An editor for the tests: pytest-lsp's client, which is pygls', speaking with the program."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import Future
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, AsyncIterator, Awaitable, Callable

import pytest_lsp
from lsprotocol import types

from program import Program

#: What a test waits for an answer at most; a machine may be busy.
PATIENCE = 60


class Editor:
    """A client that has said hello."""

    def __init__(self, client: pytest_lsp.LanguageClient, hello: types.InitializeResult) -> None:
        self.client = client
        self.capabilities = hello.capabilities

    async def open(self, uri: str, text: str, language: str = "markdown") -> list[types.Diagnostic]:
        item = types.TextDocumentItem(uri=uri, language_id=language, version=1, text=text)
        self.client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=item))
        return await self.published(uri)

    async def change(
        self, uri: str, version: int, *changes: types.TextDocumentContentChangeEvent
    ) -> list[types.Diagnostic]:
        self.type(uri, version, *changes)
        return await self.published(uri)

    def type(
        self, uri: str, version: int, *changes: types.TextDocumentContentChangeEvent
    ) -> None:
        """The same without waiting for what comes of it."""
        self.client.text_document_did_change(
            types.DidChangeTextDocumentParams(
                text_document=types.VersionedTextDocumentIdentifier(uri=uri, version=version),
                content_changes=list(changes),
            )
        )

    async def close(self, uri: str) -> list[types.Diagnostic]:
        self.client.text_document_did_close(
            types.DidCloseTextDocumentParams(text_document=name(uri))
        )
        return await self.published(uri)

    async def saved(self, uri: str) -> list[types.Diagnostic]:
        self.client.text_document_did_save(types.DidSaveTextDocumentParams(text_document=name(uri)))
        return await self.published(uri)

    async def published(self, uri: str) -> list[types.Diagnostic]:
        """What comes next, which has to be about `uri`."""
        heard = await self.client.wait_for_notification("textDocument/publishDiagnostics")
        assert heard.uri == uri
        return list(heard.diagnostics)

    async def hover(self, uri: str, line: int, character: int) -> types.Hover | None:
        place = types.Position(line=line, character=character)
        return await self.client.text_document_hover_async(
            types.HoverParams(text_document=name(uri), position=place)
        )

    async def actions(self, uri: str, diagnostic: types.Diagnostic) -> list[types.CodeAction]:
        found = await self.client.text_document_code_action_async(
            types.CodeActionParams(
                text_document=name(uri),
                range=diagnostic.range,
                context=types.CodeActionContext(diagnostics=[diagnostic]),
            )
        )
        return list(found or [])

    async def lenses(self, uri: str) -> list[types.CodeLens]:
        found = await self.client.text_document_code_lens_async(
            types.CodeLensParams(text_document=name(uri))
        )
        return list(found or [])


def name(uri: str) -> types.TextDocumentIdentifier:
    return types.TextDocumentIdentifier(uri=uri)


def whole(text: str) -> types.TextDocumentContentChangeEvent:
    return types.TextDocumentContentChangeWholeDocument(text=text)


def edit(
    start: tuple[int, int], end: tuple[int, int], text: str
) -> types.TextDocumentContentChangeEvent:
    return types.TextDocumentContentChangePartial(
        range=types.Range(start=types.Position(*start), end=types.Position(*end)), text=text
    )


def as_typed(change: types.TextEdit) -> types.TextDocumentContentChangeEvent:
    """What the editor tells when it makes a change that was offered."""
    return types.TextDocumentContentChangePartial(range=change.range, text=change.new_text)


@asynccontextmanager
async def connected(
    program: Program, capabilities: types.ClientCapabilities, folder: Path
) -> AsyncIterator[Editor]:
    """An editor at work in `folder`, which says goodbye in the end."""
    client = pytest_lsp.make_test_lsp_client()
    await client.start_io(
        str(program.path), "lsp", "--stdio", env=program.environment(), cwd=str(folder)
    )
    hello = await client.initialize_session(
        types.InitializeParams(capabilities=capabilities, root_uri=folder.as_uri())
    )
    yield Editor(client, hello)
    await client.shutdown_session()
    assert client.error is None
    assert client._server.returncode == 0
    await client.stop()


def run(
    program: Program,
    folder: Path,
    work: Callable[[Editor], Awaitable[Any]],
    capabilities: types.ClientCapabilities | None = None,
) -> Any:
    """Does `work` with an editor. In a thread of its own: the browser's tests keep an event loop in
    this one."""

    async def conversation() -> Any:
        chosen = capabilities or types.ClientCapabilities()
        async with connected(program, chosen, folder) as editor:
            return await asyncio.wait_for(work(editor), PATIENCE)

    future: Future[Any] = Future()

    def talk() -> None:
        try:
            future.set_result(asyncio.run(conversation()))
        except BaseException as fault:
            future.set_exception(fault)

    threading.Thread(target=talk, daemon=True).start()
    return future.result(timeout=2 * PATIENCE)
