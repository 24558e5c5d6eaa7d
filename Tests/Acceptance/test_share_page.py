"""The page that is made to be passed on holds what it promises."""

from __future__ import annotations

import io

import PIL.Image
import pytest
import zxingcpp
from playwright.sync_api import Browser

from built_site import BuiltSite
from static_host import serving
from visiting import watched


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("name", ["sample", "subfolder_sample"])
def test_a_telephone_reads_the_code(
    name: str, scheme: str, browser: Browser, request: pytest.FixtureRequest
) -> None:
    site: BuiltSite = request.getfixturevalue(name)
    with serving(site.folder) as host, watched(browser, color_scheme=scheme) as (_, page, _record):
        page.goto(host.address + "share.html")
        picture = page.locator("main").screenshot()
    codes = zxingcpp.read_barcodes(PIL.Image.open(io.BytesIO(picture)))
    assert [code.text for code in codes] == [site.base_url]


def test_without_an_address_there_is_no_code(homeless_sample: BuiltSite) -> None:
    tree = homeless_sample.tree("share.html")
    assert not tree.xpath("//main//svg[count(.//*[local-name()='path' or local-name()='rect']) > 0 and contains(@class, 'qr')]")
    assert tree.xpath("//main//a[contains(@href, '.vcf')]")


def test_nothing_on_it_waits_to_be_scrolled_to(sample: BuiltSite) -> None:
    """What is printed at once must be there at once."""
    assert sample.tree("share.html").xpath("//main//img")
    assert not sample.tree("share.html").xpath("//main//img[@loading='lazy']")
