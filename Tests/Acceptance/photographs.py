"""Photos as cameras, scanners and malice make them."""

from __future__ import annotations

import ctypes
import io
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from PIL import Image, ImageCms

#: Latitude and longitude that stand in every photo here, and must stand nowhere else.
LATITUDE = (54.0, 30.0, 1.5)
#: Words that stand in every block of metadata.
OWNER = "zqxjphotocanary"

RED, GREEN, BLUE, WHITE = (230, 30, 30), (30, 200, 30), (30, 30, 230), (250, 250, 250)
#: The colours of the quarters, as somebody sees them who looks at the photo upright.
QUARTERS = ((0.25, 0.25, RED), (0.75, 0.25, GREEN), (0.25, 0.75, BLUE), (0.75, 0.75, WHITE))

#: What a camera does to an upright picture when it writes down an orientation.
TURNED = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def quarters(width: int = 1200, height: int = 800) -> Image.Image:
    picture = Image.new("RGB", (width, height), WHITE)
    picture.paste(RED, (0, 0, width // 2, height // 2))
    picture.paste(GREEN, (width // 2, 0, width, height // 2))
    picture.paste(BLUE, (0, height // 2, width // 2, height))
    return picture


def exif(orientation: int = 1) -> Image.Exif:
    block = Image.Exif()
    block[0x010E] = f"{OWNER} description"
    block[0x010F] = "Camera"
    block[0x0112] = orientation
    block[0x013B] = OWNER
    place = block.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", LATITUDE, "W", (1.0, 2.0, 3.0)
    return block


XMP = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>{OWNER}</rdf:RDF></x:xmpmeta>'.encode()


def profile() -> bytes:
    """A profile in which red and green have changed places."""
    known = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return known.replace(b"rXYZ", b"????", 1).replace(b"gXYZ", b"rXYZ", 1).replace(b"????", b"gXYZ", 1)


def written(picture: Image.Image, kind: str, **options: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def turned(orientation: int) -> bytes:
    turn = TURNED[orientation]
    picture = quarters()
    stored = picture if turn is None else picture.transpose(turn)
    return written(
        stored, "JPEG", quality=92, exif=exif(orientation), xmp=XMP, comment=OWNER.encode()
    )


def press() -> bytes:
    """A photo as agencies send it: IPTC, a thumbnail with a place of its own, a maker's note."""
    with tempfile.TemporaryDirectory() as folder:
        photo, small = Path(folder, "press.jpg"), Path(folder, "small.jpg")
        photo.write_bytes(turned(1))
        small.write_bytes(written(quarters(160, 120), "JPEG", comment=OWNER.encode()))
        subprocess.run(
            ["exiftool", "-q", "-overwrite_original", f"-IPTC:Keywords={OWNER}", f"-IPTC:City={OWNER}",
             f"-XMP-dc:Creator={OWNER}", f"-ThumbnailImage<={small}", f"-Photoshop:Instructions={OWNER}",
             photo],
            check=True,
        )  # fmt: skip
        return photo.read_bytes()


def foreign() -> bytes:
    """A photo in colours that only its profile makes right."""
    red, green, blue = quarters().split()
    return written(Image.merge("RGB", (green, red, blue)), "JPEG", quality=95, icc_profile=profile())


def heic() -> bytes | None:
    """A photo as telephones make it; nothing where this machine's libvips cannot write one."""
    try:
        vips = ctypes.CDLL("libvips.so.42")
    except OSError:
        return None
    vips.vips_init(b"test")
    vips.vips_image_new_from_file.restype = ctypes.c_void_p
    with tempfile.TemporaryDirectory() as folder:
        source, target = Path(folder, "a.jpg"), Path(folder, "a.heic")
        source.write_bytes(turned(1))
        image = vips.vips_image_new_from_file(str(source).encode(), None)
        # 1 stands for HEVC, as in VipsForeignHeifCompression.
        hevc = (b"compression", ctypes.c_int(1), None)
        if not image or vips.vips_heifsave(ctypes.c_void_p(image), str(target).encode(), *hevc):
            return None
        return target.read_bytes()


def sixteen_bit() -> bytes:
    grey = quarters(600, 400).convert("L").convert("I").point(lambda it: it * 257)
    return written(grey.convert("I;16"), "PNG")


def see_through() -> bytes:
    picture = quarters(600, 400).convert("RGBA")
    picture.putalpha(Image.linear_gradient("L").resize(picture.size))
    return written(picture, "PNG")


def moving(kind: str) -> bytes:
    frames = [Image.new("RGB", (200, 100), (20 * step, 90, 30)) for step in range(8)]
    return written(frames[0], kind, save_all=True, append_images=frames[1:], duration=80, loop=0)


def bomb(width: int, height: int) -> bytes:
    """A PNG of a few bytes that claims to be enormous."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(bytes(100_000)))
        + chunk(b"IEND", b"")
    )


def sound() -> dict[str, bytes]:
    """Photos that are published, by name."""
    photos = {f"turned-{number}.jpg": turned(number) for number in TURNED}
    picture = quarters()
    photos["cmyk.jpg"] = written(picture.convert("CMYK"), "JPEG", exif=exif())
    photos["deep.png"] = sixteen_bit()
    photos["glass.png"] = see_through()
    photos["scan.tif"] = written(picture, "TIFF", exif=exif())
    photos["web.webp"] = written(picture, "WEBP", exif=exif(), xmp=XMP)
    photos["new.avif"] = written(picture, "AVIF", exif=exif(), xmp=XMP)
    photos["misnamed.png"] = turned(6)
    photos["grey.jpg"] = written(picture.convert("L"), "JPEG", exif=exif())
    photos["press.jpg"] = press()
    photos["foreign.jpg"] = foreign()
    pane = picture.convert("RGBA")
    pane.putalpha(Image.linear_gradient("L").resize(pane.size))
    photos["pane.webp"] = written(pane, "WEBP", lossless=True, exif=exif(), xmp=XMP)
    photos["tiny.png"] = written(Image.new("RGB", (1, 1), RED), "PNG")
    photos["moving.gif"] = moving("GIF")
    photos["moving.webp"] = moving("WEBP")
    return photos


def hostile() -> dict[str, bytes]:
    """Files that are no photo, or a broken one, by name."""
    whole = turned(1)
    return {
        "half.jpg": whole[: len(whole) // 2],
        "head.jpg": whole[:200],
        "bomb.png": bomb(100_000, 100_000),
        "broad.png": bomb(60_000, 60_000),
        "short.png": bomb(900, 900)[:-60],
        "empty.jpg": b"",
        "text.jpg": b"This is a text and no photo.\n",
        "drawing.jpg": b'<svg xmlns="http://www.w3.org/2000/svg"><script>x()</script></svg>',
        "document.jpg": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
        "page.jpg": b"<!DOCTYPE html><title>x</title>",
        "film.jpg": b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41" + bytes(400),
        "named.heic": whole[2:],
        "postscript.jpg": b"%!PS-Adobe-3.0\n(x) print\n",
    }


def write(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
