"""Each rule of the plugin site finds the zip that breaks it, and nothing in one that does not."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import site_rules

METADATA = {
    "name": "A",
    "description": "B",
    "about": "C",
    "version": "1.2.3",
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "author": "D",
    "email": "e@example.org",
    "homepage": "https://example.org",
    "repository": "https://example.org/r",
    "tracker": "https://example.org/t",
    "changelog": "1.2.3: F",
    "tags": "g",
    "category": "Raster",
    "icon": "icon.svg",
    "license": "GPL-2.0-or-later",
    "external_deps": "none",
    "experimental": "True",
    "deprecated": "False",
    "hasProcessingProvider": "yes",
}


def entry(name: str, mode: int = 0o100644) -> zipfile.ZipInfo:
    """Return a file of the zip, by a name that `zipfile` itself would make a plain one."""
    found = zipfile.ZipInfo("x")
    found.filename = found.orig_filename = name
    found.external_attr = mode << 16
    return found


def write(path: Path, *more: zipfile.ZipInfo, top: str = "a_top", **keys: str) -> list[str]:
    """Write a plugin with other keys or more files; return the rules that it breaks."""
    lines = [f"{key}={value}" for key, value in {**METADATA, **keys}.items()]
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry(f"{top}/metadata.txt"), "\n".join(["[general]", *lines]))
        for name in ("__init__.py", "LICENSE", "README.md", "CHANGELOG.md", "icon.svg"):
            archive.writestr(entry(f"{top}/{name}"), name)
        for each in more:
            archive.writestr(each, "")
    return site_rules.broken_rules(path)


def test_a_good_plugin_breaks_none(tmp_path: Path) -> None:
    assert write(tmp_path / "a.zip") == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("other/x.py", "there are 2 top folders"),
        ("/x.py", "no plain relative path"),
        ("a_top/../x.py", "no plain relative path"),
        ("a_top\\x.py", "no plain relative path"),
        ("a_top/b:c.py", "no plain relative path"),
        ("a_top/__pycache__/x.py", "may not ship"),
        ("a_top/x.pyc", "may not ship"),
        ("a_top/lib/X.DLL", "may not ship"),
        ("a_top/.bandit", "is hidden"),
        ("a_top/what?.png", "on Windows"),
        ("a_top/aux.py", "on Windows"),
        ("a_top/end.", "on Windows"),
        ("a_top/License", "in case only"),
        (f"a_top/{'x' * 150}", "156 characters"),
        ("a_top/folder/", "no plain file"),
    ],
)
def test_a_file_that_may_not_be_there_is_found(tmp_path: Path, name: str, text: str) -> None:
    wrong = write(tmp_path / "a.zip", entry(name))
    assert any(text in line for line in wrong), wrong


@pytest.mark.parametrize("mode", [0o100755, 0o120777])
def test_programs_and_links_are_found(tmp_path: Path, mode: int) -> None:
    assert write(tmp_path / "a.zip", entry("a_top/x.txt", mode)) == [
        "a_top/x.txt: is no plain file"
    ]


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ({"about": ""}, "lacks about"),
        ({"about": "64 % more"}, "cannot be read"),  # the site's and QGIS's reader expand %
        ({"version": "1.2.3-beta", "changelog": "1.2.3-beta"}, "no plain x.y.z"),
        ({"changelog": "1.2.2: F"}, "does not begin with 1.2.3"),
        ({"tracker": "http://bugs"}, "tracker is no link"),
        ({"homepage": "example.org"}, "homepage is no link"),
        ({"qgisMinimumVersion": "3"}, "qgisMinimumVersion is no x.y"),
        ({"email": "nobody"}, "email is no address"),
        ({"author": "a/b"}, "author has a slash"),
        ({"experimental": "perhaps"}, "experimental is none of"),
        ({"icon": "none.svg"}, "the icon 'none.svg' is not there"),
        ({"top": "a-top"}, "top folder's name"),
    ],
)
def test_metadata_that_is_wrong_is_found(tmp_path: Path, keys: dict[str, str], text: str) -> None:
    wrong = write(tmp_path / "a.zip", **keys)
    assert any(text in line for line in wrong), wrong


def test_a_missing_licence_and_no_zip_are_found(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a_top/__init__.py", "")
    wrong = site_rules.broken_rules(tmp_path / "a.zip")
    assert {"LICENSE is missing", "metadata.txt is missing"} <= set(wrong)
    (tmp_path / "b.zip").write_bytes(b"no zip")
    assert "is no zip" in site_rules.broken_rules(tmp_path / "b.zip")[0]
