"""What is not meant for readers is in no byte of the output."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import every_field
from built_site import BuiltSite
from conftest import CONTENT
from program import Program

#: Words that stand nowhere but in the one place each is named for.
CANARY = "zqxj{}canary"


def canary(place: str) -> str:
    return CANARY.format(place.replace("-", ""))


CONSENT_DAY = "2026-05-23"

PLACES = [
    "private", "comment", "inline-comment", "suppression", "yaml-comment", "site-comment",
    "from", "consent", "draft-title", "draft-body", "future", "expired", "stray", "dotfile",
    "backup", "conflict", "unused-asset", "unused-photo", "symlinked",
]  # fmt: skip

BODY = f"""Words. <!-- {canary("inline-comment")} -->

<!-- {canary("comment")}
over two lines -->

<!-- candor: off passion-without-evidence {canary("suppression")} -->
"""


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    base = tmp_path_factory.mktemp("leaks")
    words, address = (lambda field: f"the {field}"), (lambda field: "https://elsewhere.example/")
    front_matter = every_field.pages(words, address)
    for fields in front_matter.values():
        fields["private"] = canary("private")
    front_matter["letters/one.md"]["from"] = canary("from")
    front_matter["letters/one.md"]["consent"]["how"] = canary("consent")
    front_matter["letters/one.md"]["consent"]["given"] = CONSENT_DAY
    front_matter["journal/draft.md"] = {
        "title": canary("draft-title"), "date": "2026-03-01", "draft": True, "tags": ["draft-tag"],
    }
    front_matter["journal/future.md"] = {
        "title": canary("future"), "date": "2026-03-01", "publish-from": "2031-01-01",
    }
    front_matter["journal/expired.md"] = {
        "title": canary("expired"), "date": "2020-03-01", "publish-until": "2021-01-01",
    }

    def body(name: str) -> str:
        if name == "letters/one.md":
            return "> Their words.\n\nThe reply.\n\n" + BODY
        return BODY + (canary("draft-body") if name == "journal/draft.md" else "")

    folder = every_field.write(base / "content", every_field.site(words, address), front_matter, body)
    with (folder / "site.yml").open("a") as site:
        site.write(f"# {canary('site-comment')}\n")
    value = folder / "values" / "slow.md"
    value.write_text(value.read_text().replace("---\n", f"---\n# {canary('yaml-comment')}\n", 1))
    around(folder)
    return folder


def around(folder: Path) -> None:
    """Files that lie in a real folder too and that nobody meant to put online."""
    (folder / "notes.md").write_text(f"{canary('stray')}\n")
    (folder / ".hidden.md").write_text(f"---\ntitle: {canary('dotfile')}\nkind: page\n---\n")
    (folder / "about.md~").write_text(f"---\ntitle: {canary('backup')}\n---\n")
    (folder / "about (conflicted copy 2026-03-01).md").write_text(
        f"---\ntitle: {canary('conflict')}\nkind: page\n---\n"
    )
    (folder / "contract.txt").write_text(canary("unused-asset"))
    unused = every_field.PICTURE.replace("<rect", f"<title>{canary('unused-photo')}</title><rect")
    (folder / "photos" / "unused.svg").write_text(unused)
    outside = folder.parent / "outside.md"
    outside.write_text(f"---\ntitle: {canary('symlinked')}\nkind: page\n---\n")


@pytest.fixture(scope="module")
def built(program: Program, content: Path) -> tuple[BuiltSite, str]:
    folder = content.parent / "site"
    done = program.build(content, folder)
    return BuiltSite(folder, None), done.stdout + done.stderr


@pytest.mark.parametrize("place", PLACES)
def test_the_canary_stays_where_it_was(built: tuple[BuiltSite, str], place: str) -> None:
    word = canary(place).encode()
    found = [
        name
        for name, data in built[0].files().items()
        if word in data.lower() or word in name.lower().encode()
    ]
    assert not found


@pytest.mark.parametrize("day", [CONSENT_DAY, "20260523", "23 May 2026", "May 23, 2026"])
def test_the_day_of_a_consent_stays_on_record(built: tuple[BuiltSite, str], day: str) -> None:
    assert not [name for name, data in built[0].files().items() if day.encode() in data]


def test_the_site_is_otherwise_whole(built: tuple[BuiltSite, str]) -> None:
    site, _ = built
    assert b"Their words." in b"".join(site.published().values())
    assert b"the shown-as" in b"".join(site.published().values())


@pytest.mark.parametrize(
    "name", ["journal/draft.md", "journal/future.md", "journal/expired.md", "notes.md"]
)
def test_what_is_left_out_is_named(built: tuple[BuiltSite, str], name: str) -> None:
    assert name in built[1], built[1]


def test_a_link_out_of_the_folder_is_refused(
    program: Program, content: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "content"
    shutil.copytree(content, copy)
    (copy / "linked.md").symlink_to(content.parent / "outside.md")
    done = program.run("build", "--content", copy, "--output", tmp_path / "site")
    assert "linked.md" in done.stdout + done.stderr
    site = BuiltSite(tmp_path / "site", None)
    assert canary("symlinked").encode() not in b"".join(site.files().values())


def test_drafts_show_when_asked_for_and_go_again(
    program: Program, content: Path, tmp_path: Path
) -> None:
    site = BuiltSite(tmp_path / "site", None)
    program.build(content, site.folder, "--drafts")
    assert canary("draft-body").encode() in b"".join(site.files().values())
    program.build(content, site.folder)
    assert canary("draft-body").encode() not in b"".join(site.files().values())


def test_the_sample_keeps_its_own_secrets(sample: BuiltSite) -> None:
    """Names and records of the letters in the repository's own content."""
    kept = ["Peter Lindqvist-Hale", "Kayleigh Dodds", "Martin Ashworth", "print the lot"]
    content = b"".join(file.read_bytes() for file in CONTENT.rglob("*.md")).decode()
    output = b"".join(sample.files().values()).decode(errors="replace")
    for secret in kept:
        assert secret in content, f"the sample no longer has {secret}; name another secret here"
        assert secret not in output
