"""A link to any page shows a picture: the page's own in the right shape, or one that the theme draws."""

from __future__ import annotations

import re
import shutil
import subprocess
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

import photographs
from program import REPOSITORY, Program, said
from test_photos import HARMLESS, metadata

THEMES = sorted(path.name for path in (REPOSITORY / "themes").iterdir())
SITE = "name: Ada Low\ntagline: I mend clocks.\nlanguage: en\ntime-zone: UTC\nbase-url: https://ada.example/\n"


class Head(HTMLParser):
    """The `<meta>` of a page by property or name."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.said: dict[str, str] = {}
        self.feed(path.read_text())

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = dict(attributes)
        if tag == "meta" and (key := values.get("property") or values.get("name")):
            assert key not in self.said, key
            self.said[key] = values.get("content") or ""


def write(folder: Path, pages: dict[str, str], site: str = SITE) -> Path:
    content = folder / "content"
    content.mkdir(parents=True, exist_ok=True)
    (content / "site.yml").write_text(site)
    for name, text in ({"index.md": "---\ntitle: Hello\n---\nI mend clocks.\n"} | pages).items():
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text)
    return content


def page(title: str, more: str = "") -> str:
    return f'---\nkind: page\ntitle: "{title}"\n{more}---\nSome words.\n'


def build(program: Program, folder: Path, *options: object, **changes: str):
    done = program.run(
        "build", "--content", folder / "content", "--output", folder / "site", *options, **changes
    )
    assert done.returncode == 0, said(done)
    return done


def cards(folder: Path) -> dict[str, Path]:
    """The drawn cards by the name of their page."""
    found = sorted((folder / "site" / "cards").rglob("*.png"))
    return {path.name.split(".")[0]: path for path in found}


def shown(site: Path, name: str) -> Path:
    """The file that a page's preview shows; what is said of it is checked."""
    head = Head(site / name).said
    address = head["og:image"]
    assert address.startswith("https://ada.example/")
    path = site / address.removeprefix("https://ada.example/")
    with Image.open(path) as picture:
        picture.load()
        assert (str(picture.width), str(picture.height)) == (
            head["og:image:width"], head["og:image:height"],
        )  # fmt: skip
    assert head["og:image:alt"]
    return path


PAGES = {
    "short.md": page("Haar"),
    "long.md": page("very " * 100 + "long"),
    "word.md": page("Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung"),
    "accents.md": page("Žluťoučký kůň, Łódź & Ångström"),
    "arabic.md": page("عن الصبر"),
    "hebrew.md": page("שלום"),
    "chinese.md": page("我的价值观"),
    "emoji.md": page("Six weeks 🐶 in June"),
}


@pytest.fixture(scope="module", params=THEMES)
def site(request: pytest.FixtureRequest, program: Program, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("cards")
    write(folder, PAGES)
    build(program, folder, "--theme", request.param)
    return folder / "site"


def test_every_page_shows_a_card_of_the_right_size(site: Path) -> None:
    names = [path.name for path in site.glob("*.html") if path.name != "404.html"]
    assert len(names) > len(PAGES)
    for name in names:
        path = shown(site, name)
        with Image.open(path) as picture:
            assert picture.size == (1200, 630) and picture.format == "PNG", path
        assert path.stat().st_size < 60_000, path
        assert Head(site / name).said["twitter:card"] == "summary_large_image"


def test_a_card_has_no_metadata(site: Path) -> None:
    for found in metadata(sorted((site / "cards").rglob("*.png"))):
        for key in found:
            group, _, name = key.partition(":")
            assert not name or group in HARMLESS, (found["SourceFile"], key)


def test_letters_that_the_font_lacks_give_way_to_the_name(site: Path) -> None:
    strange = [shown(site, f"{name}.html").read_bytes() for name in ("arabic", "hebrew", "chinese")]
    assert len(set(strange)) == 1
    others = [shown(site, f"{name}.html").read_bytes() for name in ("short", "long", "index")]
    assert len({*strange, *others}) == 4


@pytest.mark.parametrize("theme", THEMES)
def test_the_fonts_of_the_machine_change_nothing(
    program: Program, tmp_path: Path, theme: str
) -> None:
    made = []
    empty = tmp_path / "empty"
    empty.mkdir()
    elsewhere = {
        "HOME": str(empty), "XDG_DATA_HOME": str(empty), "XDG_CONFIG_HOME": str(empty),
        "FONTCONFIG_PATH": str(empty), "FONTCONFIG_FILE": str(empty / "none.conf"), "LANG": "C",
    }  # fmt: skip
    for name, changes in (("here", {}), ("there", elsewhere)):
        write(tmp_path / name, {"about.md": page("Über mich")})
        build(program, tmp_path / name, "--theme", theme, **changes)
        made.append({key: path.read_bytes() for key, path in cards(tmp_path / name).items()})
    assert made[0] == made[1] and len(made[0]) == 2


def test_no_font_but_the_theme_s_is_opened(program: Program, tmp_path: Path) -> None:
    if not shutil.which("strace"):
        pytest.skip("strace is not installed, which shows the files that a program opens")
    write(tmp_path, {})
    log = tmp_path / "log"
    command = ["strace", "-f", "-o", log, "-e", "trace=openat,open", program.path, "build"]
    command += ["--content", tmp_path / "content", "--output", tmp_path / "site"]
    subprocess.run(list(map(str, command)), env=program.environment(), check=True, timeout=300)
    assert cards(tmp_path)
    assert not re.search(r"/usr/share/fonts|fontconfig|libpango", log.read_text())


@pytest.mark.parametrize(
    "theme, setting", [("hearth", "wall"), ("plain", "paper"), ("fieldnotes", "cover")]
)
def test_a_card_has_the_person_s_own_colours(
    program: Program, tmp_path: Path, theme: str, setting: str
) -> None:
    write(tmp_path, {}, SITE + f'theme: {theme}\nsettings:\n  {setting}: "#123456"\n')
    build(program, tmp_path)
    with Image.open(cards(tmp_path)["index"]) as picture:
        counts = {colour: count for count, colour in picture.convert("RGB").getcolors(1 << 20)}
    assert counts[(0x12, 0x34, 0x56)] > 100_000


def test_no_worker_is_needed(program: Program, tmp_path: Path) -> None:
    elsewhere = tmp_path / "program"
    elsewhere.mkdir()
    shutil.copy2(program.path, elsewhere / "candor")
    (elsewhere / "themes").symlink_to((program.path.parent / "themes").resolve())
    write(tmp_path, {})
    build(Program(elsewhere / "candor"), tmp_path)
    assert cards(tmp_path)


def test_without_an_address_there_is_no_card(program: Program, tmp_path: Path) -> None:
    write(tmp_path, {}, SITE.replace("base-url: https://ada.example/\n", ""))
    build(program, tmp_path)
    assert not cards(tmp_path)


def test_cards_can_be_switched_off(program: Program, tmp_path: Path) -> None:
    photographs.write(tmp_path / "content" / "photos", {"ada.jpg": photographs.turned(1)})
    extra = "portrait: photos/ada.jpg\nportrait-alt: Ada, in four colours\nsocial-cards: no\n"
    write(tmp_path, {}, SITE + extra)
    build(program, tmp_path)
    assert not cards(tmp_path)
    assert shown(tmp_path / "site", "index.html").name.startswith("ada-")
    assert Head(tmp_path / "site" / "index.html").said["twitter:card"] == "summary"


def test_a_name_that_cannot_be_drawn_leaves_the_portrait(program: Program, tmp_path: Path) -> None:
    photographs.write(tmp_path / "content" / "photos", {"ada.jpg": photographs.turned(1)})
    site = SITE.replace("Ada Low", "مريم").replace("I mend clocks.", "أصلح الساعات")
    extra = "portrait: photos/ada.jpg\nportrait-alt: Mariam, in four colours\n"
    write(tmp_path, {"latin.md": page("Clocks")}, site + extra)
    build(program, tmp_path)
    assert shown(tmp_path / "site", "index.html").name.startswith("ada-")
    assert shown(tmp_path / "site", "latin.html").parent.name == "cards"


def test_the_newest_posts_have_their_own_and_all_if_asked(
    program: Program, tmp_path: Path
) -> None:
    posts = {
        f"journal/post-{number}.md": f"---\ntitle: Post {number}\ndate: 2026-0{1 + number // 28}-{1 + number % 28:02}\n---\nx\n"
        for number in range(60)
    }
    write(tmp_path, posts)
    build(program, tmp_path)
    site = tmp_path / "site"
    drawn = {name for name in cards(tmp_path) if name.startswith("post-")}
    assert drawn == {f"post-{number}" for number in range(8, 60)}
    assert shown(site, "journal/post-0.html") == shown(site, "index.html")
    assert shown(site, "journal/post-59.html") == cards(tmp_path)["post-59"]
    write(tmp_path, posts, SITE + "social-cards: all\n")
    build(program, tmp_path)
    assert len([name for name in cards(tmp_path) if name.startswith("post-")]) == 60


def test_a_second_build_draws_nothing(program: Program, tmp_path: Path) -> None:
    write(tmp_path, {"about.md": page("About")})
    build(program, tmp_path)
    kept = sorted((tmp_path / ".candor-cache" / "photos" / "drawings").iterdir())
    made = {name: path.read_bytes() for name, path in cards(tmp_path).items()}
    assert len(kept) == len(made) == 2
    before = {path: path.stat().st_ino for path in kept}
    shutil.rmtree(tmp_path / "site")
    build(program, tmp_path)
    assert {path: path.stat().st_ino for path in kept} == before
    assert {name: path.read_bytes() for name, path in cards(tmp_path).items()} == made
    # What was damaged is drawn again.
    kept[0].write_bytes(kept[0].read_bytes()[:-1] + b"x")
    shutil.rmtree(tmp_path / "site")
    build(program, tmp_path)
    assert {name: path.read_bytes() for name, path in cards(tmp_path).items()} == made
    # What no page needs any more goes when asked.
    (tmp_path / "content" / "about.md").unlink()
    time.sleep(0.01)
    build(program, tmp_path)
    assert program.run("prune", "--content", tmp_path / "content").returncode == 0
    assert len(list((tmp_path / ".candor-cache" / "photos" / "drawings").iterdir())) == 1


def test_a_page_s_own_picture_is_cut_to_the_shape(program: Program, tmp_path: Path) -> None:
    tall = photographs.quarters(600, 900)
    photos = {
        "wide.jpg": photographs.turned(6),
        "tall.jpg": photographs.written(tall, "JPEG"),
        "small.jpg": photographs.written(photographs.quarters(400, 300), "JPEG"),
        "glass.png": photographs.see_through(),
        "moving.gif": photographs.moving("GIF"),
    }
    photographs.write(tmp_path / "content" / "photos", photos)
    pages = {f"{name.split('.')[0]}.md": page(name, f"image: {name}\nalt: Quarters\n") for name in photos}
    write(tmp_path, pages)
    build(program, tmp_path)
    site = tmp_path / "site"
    sizes = {}
    for name in photos:
        stem = name.split(".")[0]
        path = shown(site, f"{stem}.html")
        assert path.parent.name == "photos" and "-card." in path.name
        with Image.open(path) as picture:
            assert picture.format == "JPEG" and picture.mode == "RGB"
            sizes[stem] = picture.size
        head = Head(site / f"{stem}.html").said
        assert head["og:image:alt"] == "Quarters" and head["twitter:card"] == "summary_large_image"
    assert sizes["wide"] == (1200, 630) and sizes["tall"] == (1200, 630)
    assert sizes["small"] == (400, 210) and sizes["glass"] == (600, 315)
    for found in metadata(sorted((site / "photos").glob("*-card.*.jpg"))):
        assert {key.partition(":")[0] for key in found if ":" in key} <= HARMLESS
    # What is taller than wide stands whole, with all four colours, in the middle.
    with Image.open(shown(site, "tall.html")) as picture:
        for x, y, colour in photographs.QUARTERS:
            seen = picture.getpixel((390 + int(420 * x), int(630 * y)))
            assert all(abs(a - b) <= 30 for a, b in zip(seen, colour)), (x, y, seen)
        assert picture.getpixel((10, 10)) == picture.getpixel((1190, 620))
