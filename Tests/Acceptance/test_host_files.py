"""What hosts, search engines and researchers look for beside the pages."""

from __future__ import annotations

import json
import re
from urllib.parse import urlsplit

import lxml.etree
import sectxt

from built_site import BuiltSite
from conftest import BASE_URL

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_the_sitemap_lists_the_pages_and_no_other(sample: BuiltSite) -> None:
    tree = lxml.etree.fromstring(sample.read("sitemap.xml"))
    assert tree.tag == SITEMAP + "urlset"
    listed = [it.text for it in tree.iter(SITEMAP + "loc")]
    assert all(map(sample.file_at, listed)), [it for it in listed if not sample.file_at(it)]
    unlisted = set(sample.readable_pages()) - set(map(sample.file_at, listed))
    assert not {name for name in unlisted if not says_noindex(sample, name)}
    assert len(listed) == len(set(listed))


def says_noindex(site: BuiltSite, name: str) -> bool:
    return bool(site.tree(name).xpath("//meta[@name='robots' and contains(@content, 'noindex')]"))


def test_sitemap_dates_are_dates(sample: BuiltSite) -> None:
    for it in lxml.etree.fromstring(sample.read("sitemap.xml")).iter(SITEMAP + "lastmod"):
        assert re.match(r"\d{4}-\d\d-\d\d($|T\d\d:\d\d)", it.text), it.text


def test_robots_name_the_sitemap(sample: BuiltSite) -> None:
    lines = sample.read("robots.txt").decode().splitlines()
    assert f"Sitemap: {BASE_URL}sitemap.xml" in lines
    assert any(line.lower().startswith("user-agent:") for line in lines)
    assert "Disallow: /" not in lines


def test_robots_without_an_address_name_no_sitemap(homeless_sample: BuiltSite) -> None:
    assert b"sitemap" not in homeless_sample.read("robots.txt").lower()
    assert "sitemap.xml" not in homeless_sample.published()


def test_security_txt_is_valid(sample: BuiltSite) -> None:
    parsed = sectxt.Parser(sample.read(".well-known/security.txt"), urls=f"{BASE_URL}.well-known/security.txt")
    assert not [error for error in parsed.errors if error["code"] != "expired"], parsed.errors


def test_humans_txt_is_there(sample: BuiltSite) -> None:
    assert sample.read("humans.txt").decode().strip()


def test_hosts_leave_the_files_as_they_are(sample: BuiltSite, subfolder_sample: BuiltSite) -> None:
    assert ".nojekyll" in sample.published()
    assert sample.read("CNAME").decode().strip() == urlsplit(BASE_URL).netloc
    assert "CNAME" not in subfolder_sample.published()


def test_apache_is_told_the_same_as_others(sample: BuiltSite) -> None:
    lines = sample.read(".htaccess").decode().splitlines()
    assert any(line.split() == ["ErrorDocument", "404", "/404.html"] for line in lines)
    assert any("Content-Security-Policy" in line for line in lines)


def test_in_a_subfolder_what_is_absolute_has_the_path(subfolder_sample: BuiltSite) -> None:
    path = urlsplit(subfolder_sample.base_url).path
    lines = subfolder_sample.read(".htaccess").decode().splitlines()
    assert any(line.split() == ["ErrorDocument", "404", f"{path}404.html"] for line in lines)
    for line in subfolder_sample.read("_redirects").decode().splitlines():
        if line.strip() and not line.startswith("#"):
            old, new, *_ = line.split()
            assert old.startswith(path), line
            assert new.startswith((path, subfolder_sample.base_url)), line


def test_the_manifest_holds_names_and_hashes_and_nothing_else(sample: BuiltSite) -> None:
    manifest = sample.read(".candor.json").decode()
    json.loads(manifest)
    for name in sample.published():
        assert json.dumps(name, ensure_ascii=False)[1:-1] in manifest or json.dumps(name)[1:-1] in manifest, name
    assert str(sample.folder) not in manifest


def test_the_manifest_is_kept_from_readers(sample: BuiltSite) -> None:
    """On a host that serves whatever lies in the folder."""
    assert re.search(r"candor(\.|\\x2e)json", sample.read(".htaccess").decode())
