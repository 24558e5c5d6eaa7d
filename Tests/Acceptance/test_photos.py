"""Photos come out upright, in sizes that fit, and tell nothing besides what is to be seen."""

from __future__ import annotations

import json
import re
import shutil
import signal
import subprocess
import time
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

import photographs
from program import Program, said

SITE = "name: Ada Low\nlanguage: en\ntime-zone: UTC\nbase-url: https://ada.example/\n"
MADE = {".avif", ".webp", ".jpg", ".png"}


@pytest.fixture(scope="module", autouse=True)
def worker(program: Program) -> Path:
    path = program.path.with_name("candor-photo-worker")
    assert path.is_file(), f"there is no {path}; run 'make test'"
    return path


def profile(folder: Path, photos: dict[str, bytes], extra: str = "", head: str = "") -> Path:
    content = folder / "content"
    photographs.write(content / "photos", photos)
    (content / "site.yml").write_text(SITE)
    lines = [f"![Quarters of {name}](photos/{name})\n" for name in photos]
    text = "\n".join([f"---\ntitle: Ada Low\n{head}---\n\nI mend clocks.\n", *lines, extra])
    (content / "index.md").write_text(text)
    return content


def build(program: Program, content: Path, *options: object):
    return program.run(
        "build", "--content", content, "--output", content.parent / "site", *options, timeout=900
    )


def pictures(site: Path) -> list[Path]:
    return sorted(path for path in site.rglob("*") if path.suffix in MADE)


@pytest.fixture(scope="module")
def site(program: Program, tmp_path_factory: pytest.TempPathFactory) -> Path:
    content = profile(tmp_path_factory.mktemp("photos"), photographs.sound())
    done = build(program, content)
    assert done.returncode == 0, said(done)
    return content.parent / "site"


def metadata(files: list[Path]) -> list[dict[str, object]]:
    done = subprocess.run(
        ["exiftool", "-j", "-a", "-G1", "-ee", *map(str, files)],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)


#: What every file has because it is one: its container, its size, how it is coded, one dot a millimetre.
HARMLESS = {"ExifTool", "System", "File", "JFIF", "PNG", "PNG-pHYs", "RIFF", "Meta", "QuickTime", "Composite"}
REVEALING = re.compile(r"gps|latitude|longitude|comment|thumbnail|artist|author|profile desc|software")


def test_no_file_that_is_made_has_any_metadata(site: Path) -> None:
    files = pictures(site)
    assert len(files) > 60
    for found in metadata(files):
        for key, value in found.items():
            group, _, name = key.partition(":")
            assert not name or group in HARMLESS, (found["SourceFile"], key, value)
            assert not REVEALING.search(name.lower()), (found["SourceFile"], key, value)


def test_no_byte_of_the_site_holds_what_the_metadata_said(site: Path) -> None:
    for path in filter(Path.is_file, site.rglob("*")):
        assert photographs.OWNER.encode() not in path.read_bytes(), path


def test_no_original_is_published(site: Path) -> None:
    originals = set(photographs.sound().values())
    for path in pictures(site):
        assert path.read_bytes() not in originals, path


@pytest.mark.parametrize("orientation", photographs.TURNED)
@pytest.mark.parametrize("ending", ["avif", "webp", "jpg"])
def test_a_photo_is_upright(site: Path, orientation: int, ending: str) -> None:
    files = list((site / "photos").glob(f"turned-{orientation}-*.{ending}"))
    assert len(files) == 3
    for path in files:
        check_quarters(path, 1200 / 800)


@pytest.mark.parametrize(
    "name", ["cmyk", "scan", "web", "new", "misnamed", "press", "foreign"]
)
def test_every_kind_of_photo_keeps_its_colours(site: Path, name: str) -> None:
    files = list((site / "photos").glob(f"{name}-*"))
    assert {path.suffix for path in files} == {".avif", ".webp", ".jpg"}
    for path in files:
        check_quarters(path, 1200 / 800, tolerance=110 if name == "cmyk" else 30)


def check_quarters(path: Path, ratio: float, tolerance: int = 30) -> None:
    with Image.open(path) as opened:
        picture = opened.convert("RGB")
    assert abs(picture.width / picture.height - ratio) < 0.01, path
    for x, y, colour in photographs.QUARTERS:
        seen = picture.getpixel((int(picture.width * x), int(picture.height * y)))
        assert all(abs(a - b) <= tolerance for a, b in zip(seen, colour)), (path, (x, y), seen)


@pytest.mark.parametrize("name", ["glass", "pane"])
def test_what_can_be_seen_through_stays_so(site: Path, name: str) -> None:
    files = list((site / "photos").glob(f"{name}-*"))
    assert {path.suffix for path in files} == {".avif", ".webp", ".png"}
    for path in files:
        with Image.open(path) as picture:
            alpha = picture.convert("RGBA").getchannel("A")
            low, high = alpha.getextrema()
            assert low < 30 and high > 225, path


def test_sixteen_bits_become_eight(site: Path) -> None:
    for path in (site / "photos").glob("deep-*"):
        with Image.open(path) as picture:
            assert picture.mode in ("RGB", "L"), (path, picture.mode)


@pytest.mark.parametrize("name", ["moving-*.webp"])
def test_what_moves_keeps_moving(site: Path, name: str) -> None:
    files = list((site / "photos").glob(name))
    # The GIF and the WebP have the same frames and the same name; each stands for itself.
    assert files
    for path in files:
        with Image.open(path) as picture:
            assert picture.n_frames == 8, path
    stills = list((site / "photos").glob("moving-*.jpg"))
    assert stills and not list((site / "photos").glob("moving-*.avif"))


class Pictures(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.images: list[dict[str, str]] = []
        self.sources: list[dict[str, str]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attributes}
        if tag == "img":
            self.images.append(values)
        elif tag == "source":
            self.sources.append(values)


def test_a_page_names_every_file_with_its_true_width(site: Path) -> None:
    page = Pictures((site / "index.html").read_text())
    assert len(page.images) == len(photographs.sound())
    for image in page.images + page.sources:
        for candidate in image.get("srcset", "").split(", "):
            if not candidate:
                continue
            address, width = candidate.split(" ")
            with Image.open(site / address) as picture:
                assert f"{picture.width}w" == width, address
        if "srcset" in image:
            assert image["sizes"]
    for image in page.images:
        with Image.open(site / image["src"]) as picture:
            assert (str(picture.width), str(picture.height)) == (image["width"], image["height"])
        assert image["alt"].startswith("Quarters of")


def test_all_but_the_first_wait_until_a_reader_comes_near(site: Path) -> None:
    first, *others = Pictures((site / "index.html").read_text()).images
    assert "loading" not in first
    assert all(image["loading"] == "lazy" for image in others)


def test_the_colour_of_a_photo_stands_in_a_stylesheet(site: Path) -> None:
    html = (site / "index.html").read_text()
    assert "style=" not in html
    sheets = [path.read_text() for path in (site / "assets").glob("photos.*.css")]
    assert len(sheets) == 1
    for image in Pictures(html).images:
        if name := image.get("class"):
            assert f".{name}{{" in sheets[0]
        else:
            assert "glass" in image["src"] or "pane" in image["src"]


def test_no_picture_is_enlarged(site: Path) -> None:
    assert [path.name.split(".")[0] for path in (site / "photos").glob("tiny-*.jpg")] == ["tiny-1"]
    for path in pictures(site):
        with Image.open(path) as picture:
            assert picture.width <= 1200, path


def test_photos_with_a_place_are_named_once(program: Program, tmp_path: Path) -> None:
    content = profile(tmp_path, {"here.jpg": photographs.turned(1), "glass.png": photographs.see_through()})
    done = build(program, content)
    line = next(line for line in done.stdout.splitlines() if "where" in line)
    assert "here.jpg" in line and "glass.png" not in line


@pytest.mark.parametrize("name", photographs.hostile())
def test_a_hostile_file_is_one_message(program: Program, tmp_path: Path, name: str) -> None:
    files = {name: photographs.hostile()[name], "good.jpg": photographs.turned(1)}
    content = profile(tmp_path, files)
    started = time.monotonic()
    done = build(program, content)
    # The rest of the site goes on, with the picture's words in its place; or stops, if asked to.
    assert done.returncode == 0, said(done)
    messages = [line for line in done.stderr.splitlines() if ": warning: " in line]
    assert len(messages) == 1 and name in messages[0], said(done)
    assert "good.jpg" not in done.stderr
    html = (tmp_path / "site" / "index.html").read_text()
    assert f"Quarters of {name}" in html and html.count("<picture>") == 1
    assert build(program, content, "--strict").returncode == 1
    assert time.monotonic() - started < 60


def test_heic_is_read_where_the_library_can(program: Program, tmp_path: Path) -> None:
    made = photographs.heic()
    if made is None:
        pytest.skip("this machine's libvips cannot write HEIC, so there is none to read")
    content = profile(tmp_path, {"phone.heic": made})
    assert photographs.OWNER.encode() in made
    done = build(program, content)
    assert done.returncode == 0, said(done)
    files = list((tmp_path / "site" / "photos").glob("phone-*"))
    assert {path.suffix for path in files} == {".avif", ".webp", ".jpg"}
    for path in files:
        check_quarters(path, 1200 / 800)
        assert photographs.OWNER.encode() not in path.read_bytes()


def test_raw_html_names_what_was_made_or_gives_way_to_words(program: Program, tmp_path: Path) -> None:
    extra = (
        '<p>Before <img src="photos/good.jpg" alt="Fine"> and <img alt="Lost &amp; gone" '
        'srcset="photos/good.jpg 1x, photos/half.jpg 2x" src="photos/half.jpg" width=9> and '
        '<a class="x" href="photos/half.jpg" id="y">all of it</a>.</p>\n'
    )
    files = {"half.jpg": photographs.hostile()["half.jpg"], "good.jpg": photographs.turned(1)}
    content = profile(tmp_path, files, extra)
    done = build(program, content)
    assert done.returncode == 0, said(done)
    html = (tmp_path / "site" / "index.html").read_text()
    assert "photos/half" not in html
    assert re.search(r'Before <img src="photos/good-1200\.\w+\.jpg" alt="Fine"> and Lost &amp; gone and ', html)
    assert '<a class="x" id="y">all of it</a>' in html


def test_other_settings_make_only_what_they_must(program: Program, tmp_path: Path) -> None:
    content = profile(tmp_path, {"a.jpg": photographs.turned(6)})
    cache = tmp_path / ".candor-cache" / "photos"

    def kept() -> dict[str, int]:
        return {path.name: path.stat().st_ino for path in cache.glob("*-*/*")}

    assert build(program, content, "--quick-photos").returncode == 0
    quick = kept()
    assert quick and not any(name.startswith("avif") for name in quick)
    assert build(program, content).returncode == 0
    usual = kept()
    assert quick.items() <= usual.items()
    assert {name.split("-")[0] for name in usual.keys() - quick.keys()} == {"avif"}
    made = {path.name: path.read_bytes() for path in pictures(tmp_path / "site")}
    # Made in two steps or in one, the files are the same.
    shutil.rmtree(cache)
    assert build(program, content).returncode == 0
    assert {path.name: path.read_bytes() for path in pictures(tmp_path / "site")} == made


def test_a_second_build_reads_no_photo(program: Program, tmp_path: Path) -> None:
    content = profile(tmp_path, {"a.jpg": photographs.turned(6)})
    assert build(program, content).returncode == 0
    before = {path: path.read_bytes() for path in pictures(tmp_path / "site")}
    shutil.rmtree(tmp_path / "site")
    elsewhere = tmp_path / "program"
    elsewhere.mkdir()
    shutil.copy2(program.path, elsewhere / "candor")
    (elsewhere / "themes").symlink_to((program.path.parent / "themes").resolve())
    # There is no worker beside this one.
    again = build(Program(elsewhere / "candor"), content)
    assert again.returncode == 0, said(again)
    assert {path: path.read_bytes() for path in pictures(tmp_path / "site")} == before


def test_without_a_worker_it_is_said_what_is_missing(program: Program, tmp_path: Path) -> None:
    elsewhere = tmp_path / "program"
    elsewhere.mkdir()
    shutil.copy2(program.path, elsewhere / "candor")
    (elsewhere / "themes").symlink_to((program.path.parent / "themes").resolve())
    lonely = Program(elsewhere / "candor")
    content = profile(tmp_path, {"a.jpg": photographs.turned(1), "b.jpg": photographs.turned(2)})
    done = build(lonely, content)
    assert done.returncode == 1 and done.stderr.count("photos need") == 1, said(done)
    (content / "index.md").write_text("---\ntitle: Ada Low\n---\n\nNo photo here.\n")
    assert build(lonely, content).returncode == 0


def test_an_interrupted_build_leaves_nothing_half_written(program: Program, tmp_path: Path) -> None:
    photos = {f"{number}.jpg": photographs.turned(number) for number in photographs.TURNED}
    content = profile(tmp_path, photos)
    arguments = [program.path, "build", "--content", content, "--output", tmp_path / "site"]
    running = subprocess.Popen(
        list(map(str, arguments)), env=program.environment(), stdout=subprocess.DEVNULL
    )
    cache = tmp_path / ".candor-cache" / "photos"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and len(list(cache.glob("*/*"))) < 3:
        time.sleep(0.01)
    running.send_signal(signal.SIGKILL)
    running.wait()
    assert not (tmp_path / "site").exists()
    assert build(program, content).returncode == 0
    for path in pictures(tmp_path / "site"):
        with Image.open(path) as picture:
            picture.load()


def test_unused_files_go_when_asked(program: Program, tmp_path: Path) -> None:
    content = profile(tmp_path, {"a.jpg": photographs.turned(1), "b.jpg": photographs.turned(2)})
    assert build(program, content).returncode == 0
    cache = tmp_path / ".candor-cache" / "photos"
    assert len(list(cache.glob("*-*"))) == 2
    (content / "photos" / "b.jpg").unlink()
    text = (content / "index.md").read_text()
    (content / "index.md").write_text(re.sub(r"!\[[^\n]*b\.jpg\)\n", "", text))
    assert build(program, content).returncode == 0
    done = program.run("prune", "--content", content)
    assert done.returncode == 0 and "removed" in done.stdout, said(done)
    assert len(list(cache.glob("*-*"))) == 1
    assert build(program, content).returncode == 0


def test_captions_galleries_links_and_previews(program: Program, tmp_path: Path) -> None:
    extra = (
        '![Quarters](photos/a.jpg "Four <colours>")\n\n- ![One](photos/a.jpg)\n- ![Two](photos/a.jpg "2")\n\n'
        "[all of it](photos/a.jpg)\n"
    )
    content = profile(tmp_path, {"a.jpg": photographs.turned(6)}, extra, "image: a.jpg\nalt: Quarters\n")
    done = build(program, content)
    assert done.returncode == 0, said(done)
    html = (tmp_path / "site" / "index.html").read_text()
    assert "<figcaption>Four &lt;colours&gt;</figcaption></figure>" in html
    gallery = html[html.index('<ul class="gallery">') :]
    assert gallery[: gallery.index("</ul>")].count("<li><figure><picture>") == 2
    widest = next((tmp_path / "site" / "photos").glob("a-1200.*.jpg")).name
    assert f'href="photos/{widest}"' in html
    assert re.search(r'property="og:image" content="https://ada.example/photos/a-card\.\w+\.jpg"', html)
    assert 'property="og:image:width" content="1200"' in html


def test_a_drawing_loses_what_is_active(program: Program, tmp_path: Path) -> None:
    drawing = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10" onload="x()"><!-- zqxj -->'
        b'<script>x()</script><image href="https://x.example/a.png"/><rect width="5" height="5"/></svg>'
    )
    content = profile(tmp_path, {"d.svg": drawing})
    done = build(program, content, "--verbose")
    assert done.returncode == 0, said(done)
    assert "left out of this drawing" in done.stderr
    (made,) = (tmp_path / "site" / "photos").glob("d.*.svg")
    text = made.read_text()
    assert 'rect width="5"' in text
    assert not re.search("script|onload|x.example|zqxj", text)


def test_the_worker_opens_no_file_and_no_connection(worker: Path) -> None:
    with subprocess.Popen([worker], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as running:
        assert running.stdout and running.stdin
        assert running.stdout.readline().startswith(b"ready ")
        status = Path(f"/proc/{running.pid}/status").read_text()
        limits = Path(f"/proc/{running.pid}/limits").read_text()
        running.stdin.close()
    assert "Seccomp:\t2" in status
    assert re.search(r"Max address space +\d", limits)
    assert re.search(r"Max core file size +0 ", limits)
