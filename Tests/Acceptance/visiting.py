"""Opening pages in the browser and writing down what happens there."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Iterator
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

#: Runs in every page before anything of it: what breaks the policy is written down there too.
WATCH = """
window.__broken = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.__broken.push(`${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`));
"""


@dataclass
class Record:
    """What happened in a browser since it was opened."""

    console: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    dialogs: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def elsewhere(self, host: str) -> list[str]:
        """Requests that did not go to `host` (with port)."""
        return [
            url
            for url in self.requests
            if urlsplit(url).netloc != host and urlsplit(url).scheme not in ("data", "about")
        ]


@contextmanager
def watched(browser: Browser, **options: object) -> Iterator[tuple[BrowserContext, Page, Record]]:
    """A fresh browser profile with one page, of which everything that happens is recorded."""
    context = browser.new_context(**options)
    context.add_init_script(WATCH)
    page, record = context.new_page(), Record()

    def dismiss(dialog) -> None:
        record.dialogs.append(f"{page.url}: {dialog.type} {dialog.message}")
        dialog.dismiss()

    page.on("dialog", dismiss)
    page.on("pageerror", lambda error: record.errors.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda it: record.failed.append(f"{it.url}: {it.failure}"))
    context.on("request", lambda request: record.requests.append(request.url))
    page.on(
        "console",
        lambda message: record.console.append(f"{page.url}: {message.type}: {message.text}"),
    )
    try:
        yield context, page, record
    finally:
        context.close()


def broken_policies(page: Page) -> list[str]:
    return [f"{page.url}: {it}" for it in page.evaluate("window.__broken")]
