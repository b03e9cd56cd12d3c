"""What the plugin site and QGIS ask of a plugin's zip, looked up in the zip itself.

    site_rules.py ZIP    one line for each broken rule

The rules are those of the site's validator (QGIS-Plugins-Website, qgis-app/plugins/validator.py)
that need no network, what its scan reports of files, and what keeps a zip from being unpacked on
Windows or macOS. Bandit and detect-secrets, which the site runs too, are packages:
tests/packaging/site_checks.py runs them.
"""

from __future__ import annotations

import configparser
import re
import stat
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import urlparse

MAX_BYTES = 25_000_000
MAX_NAME = 150
"""Longest name in characters; with the folder of a profile before it, Windows takes 260."""
FORBIDDEN_FOLDERS = {"__MACOSX", ".git", "__pycache__"}
BINARIES = {
    ".bat", ".com", ".dll", ".dylib", ".exe", ".jar", ".pyc", ".pyd", ".pyo", ".sh", ".so"
}  # fmt: skip
REQUIRED_FILES = ("__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md")
REQUIRED_KEYS = (
    "name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion",
    "author", "email", "homepage", "repository", "tracker", "changelog", "tags", "category",
    "icon", "license", "external_deps",
)  # fmt: skip
LINKS = ("homepage", "repository", "tracker")
TEMPLATES = {"http://homepage", "http://repo", "http://bugs"}  # as the site's own form has them
CHOICES = {
    "experimental": ("True", "False"),
    "deprecated": ("True", "False"),
    "hasProcessingProvider": ("yes", "no"),
}
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_TOP = re.compile(r"[A-Za-z][A-Za-z0-9_]+")
_VERSION = re.compile(r"\d+\.\d+\.\d+")


def read_metadata(text: str) -> dict[str, str]:
    """Return the keys of a metadata.txt as QGIS and the site read them, per cent signs included.

    Raises ValueError, with what is wrong.
    """
    parser = configparser.ConfigParser()
    parser.optionxform = str
    try:
        parser.read_string(text)
        return dict(parser["general"])
    except (configparser.Error, KeyError) as error:
        raise ValueError(f"metadata.txt cannot be read: {error}") from error


def broken_rules(path: Path) -> list[str]:
    """Return what is wrong with a zip, one line each."""
    wrong = []
    if path.stat().st_size > MAX_BYTES:
        wrong.append(f"the zip has {path.stat().st_size:,} bytes; the site takes {MAX_BYTES:,}")
    try:
        with zipfile.ZipFile(path) as archive:
            if damaged := archive.testzip():
                wrong.append(f"{damaged}: is damaged")
            entries = archive.infolist()
            for entry in entries:
                wrong += [f"{entry.filename}: {text}" for text in _of_entry(entry)]
            names = [entry.filename for entry in entries]
            folded = [name.casefold() for name in names]
            wrong += [
                f"{name}: another name differs from it in case only, or is the same"
                for name in names
                if folded.count(name.casefold()) > 1
            ]
            tops = {name.split("/")[0] for name in names}
            if len(tops) != 1:
                return [*wrong, f"there are {len(tops)} top folders: {', '.join(sorted(tops))}"]
            wrong += _of_plugin(archive, *tops)
    except zipfile.BadZipFile as error:
        wrong.append(f"is no zip: {error}")
    return wrong


def _of_entry(entry: zipfile.ZipInfo) -> Iterator[str]:
    """Yield what is wrong with one file of the zip."""
    # ZipInfo has cut and turned what `orig_filename` still has
    name, parts = entry.orig_filename, entry.orig_filename.split("/")
    if "\\" in name or ".." in name or name.startswith("/") or ":" in name:
        yield "is no plain relative path"
    if len(name) > MAX_NAME:
        yield f"has {len(name)} characters; Windows may not unpack it"
    if any(re.search(r'[<>"|?*\x00-\x1f]|[. ]$', part) or _DEVICES.match(part) for part in parts):
        yield "cannot be a file's name on Windows"
    if FORBIDDEN_FOLDERS & set(parts) or PurePosixPath(name).suffix.lower() in BINARIES:
        yield "may not ship"
    if any(part.startswith(".") for part in parts):
        yield "is hidden"
    mode = entry.external_attr >> 16
    if entry.is_dir() or not (mode == 0 or stat.S_ISREG(mode)) or mode & 0o111:
        yield "is no plain file"


def _of_plugin(archive: zipfile.ZipFile, top: str) -> Iterator[str]:
    """Yield what is wrong with the folder of the plugin and with its metadata."""
    if not _TOP.fullmatch(top):
        yield f"{top}: the top folder's name must be letters, digits and _"
    names = set(archive.namelist())
    missing = [name for name in REQUIRED_FILES if f"{top}/{name}" not in names]
    yield from (f"{name} is missing" for name in missing)
    if "metadata.txt" in missing:
        return
    try:
        general = read_metadata(archive.read(f"{top}/metadata.txt").decode("utf-8"))
    except ValueError as error:
        yield str(error)
        return
    yield from (f"metadata.txt: {text}" for text in _of_metadata(general))
    if f"{top}/{general.get('icon', '')}" not in names:
        yield f"metadata.txt: the icon {general.get('icon')!r} is not there"


def _of_metadata(general: dict[str, str]) -> Iterator[str]:
    """Yield what is wrong with the keys of a metadata.txt."""
    yield from (f"lacks {key}" for key in REQUIRED_KEYS if not general.get(key, "").strip())
    version = general.get("version", "")
    if not _VERSION.fullmatch(version):
        yield f"version {version!r} is no plain x.y.z"
    if not general.get("changelog", "").startswith(version):
        yield f"changelog does not begin with {version}"
    for key in LINKS:
        link = urlparse(general.get(key, ""))
        if link.scheme != "https" or not link.netloc or general[key] in TEMPLATES:
            yield f"{key} is no link with https"
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if not re.fullmatch(r"\d+\.\d+", general.get(key, "")):
            yield f"{key} is no x.y"
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", general.get("email", "")):
        yield "email is no address"
    if "/" in general.get("author", ""):
        yield "author has a slash"
    for key, values in CHOICES.items():
        if general.get(key) not in values:
            yield f"{key} is none of {' and '.join(values)}"


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    wrong = broken_rules(Path(arguments[0]))
    print("\n".join([*wrong, f"structure and metadata: {len(wrong)} findings"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
