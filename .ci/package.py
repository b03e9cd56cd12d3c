"""Stage the plugin as QGIS and the plugin site get it, and zip it.

    package.py stage FOLDER     FOLDER/rs_textsearch, as in the zip
    package.py build [FOLDER]   FOLDER/rs_textsearch.VERSION.zip (default: dist), checked
    package.py version          the version in metadata.txt

Everything that the plugin needs goes under the one top folder that the plugin site asks for.
The same input gives the same bytes: names are sorted and times fixed.
"""

from __future__ import annotations

import configparser
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NAME = "rs_textsearch"
SHIPPED = (
    "rs_textsearch",
    "training",
    "resources",
    "i18n",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
)
LEFT_OUT = ("resources/scene", "resources/screenshots")
FORBIDDEN_PARTS = {"__pycache__", "__MACOSX", ".git"}
FORBIDDEN_SUFFIXES = {".pyc", ".pyo", ".so", ".dll", ".exe", ".sh", ".bat"}
REQUIRED_KEYS = (
    "name",
    "description",
    "about",
    "version",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "author",
    "email",
    "homepage",
    "repository",
    "tracker",
    "category",
    "icon",
    "hasProcessingProvider",
)
MAX_BYTES = 25_000_000
ZIP_TIME = (2026, 1, 1, 0, 0, 0)
LRELEASE = (
    "/usr/lib/qt5/bin/lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "lrelease",
    "pyside6-lrelease",
)


class PackageError(Exception):
    """What keeps the plugin from being packaged, in words for the person who packages."""


def metadata(path: Path) -> configparser.SectionProxy:
    """Return the [general] section of a metadata.txt, keys in their own case."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, encoding="utf-8")
    if "general" not in parser:
        raise PackageError(f"{path}: has no [general] section")
    return parser["general"]


def _git_listing(root: Path) -> list[str] | None:
    """Return tracked and not ignored files, or None outside a git checkout."""
    if not shutil.which("git") or not (root / ".git").exists():
        return None
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(
        ["git", "-C", str(root), *listing], capture_output=True, text=True, check=False
    )
    return None if done.returncode else list(filter(None, done.stdout.split("\0")))


def shipped_files(root: Path) -> Iterator[Path]:
    """Yield the files that ship, relative to `root`: what git knows or would add, else all."""
    names = _git_listing(root)
    if names is None:
        tops = (root / top for top in SHIPPED)
        found = (path for top in tops for path in ([top] if top.is_file() else top.rglob("*")))
        names = [path.relative_to(root).as_posix() for path in found]
    names = sorted(set(names))
    for name in names:
        path = Path(name)
        if path.parts[0] not in SHIPPED or any(Path(left) in path.parents for left in LEFT_OUT):
            continue
        # hidden files, and indexes and results that the plugin keeps beside a raster
        hidden = any(part.startswith(".") or f".{NAME}" in part for part in path.parts)
        unwanted = FORBIDDEN_PARTS & set(path.parts) or path.suffix in FORBIDDEN_SUFFIXES
        if not hidden and not unwanted and (root / path).is_file():
            yield path


def compile_translations(folder: Path) -> None:
    """Make a .qm beside each .ts in `folder`."""
    sources = sorted(folder.glob("*.ts"))
    if not sources:
        return
    lrelease = next(filter(None, map(shutil.which, LRELEASE)), None)
    if lrelease is None:
        raise PackageError(
            "lrelease is missing, so no translation can be built (qttools5-dev-tools)"
        )
    done = subprocess.run(
        [lrelease, "-silent", *map(str, sources)], capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise PackageError(
            f"lrelease failed on {folder}: {done.stderr.strip() or done.stdout.strip()}"
        )


def stage(folder: Path, root: Path = ROOT) -> Path:
    """Copy what ships to `folder`/rs_textsearch, replacing what is there, and return that path."""
    target = folder / NAME
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    for name in shipped_files(root):
        parts = name.parts[1:] if name.parts[0] == NAME else name.parts
        destination = target.joinpath(*parts)
        if destination.exists():
            raise PackageError(f"{name}: two files would become {destination.relative_to(folder)}")
        destination.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, destination)
    compile_translations(target / "i18n")
    return target


def check(target: Path) -> None:
    """Raise PackageError, with all that is wrong, if the plugin site would refuse `target`."""
    wrong = [
        f"{name} is missing"
        for name in ("__init__.py", "metadata.txt", "LICENSE", "README.md")
        if not (target / name).is_file()
    ]
    if (target / "metadata.txt").is_file():
        general = metadata(target / "metadata.txt")
        wrong += [
            f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not general.get(key, "").strip()
        ]
        icon = general.get("icon", "")
        if icon and not (target / icon).is_file():
            wrong.append(f"metadata.txt names {icon} as icon, which is not there")
        version = general.get("version", "")
        if len(version.split(".")) != 3 or not version.replace(".", "").isdigit():
            wrong.append(f"version {version!r} is no plain x.y.z")
    for path in target.rglob("*"):
        relative = path.relative_to(target)
        if path.suffix in FORBIDDEN_SUFFIXES or FORBIDDEN_PARTS & set(relative.parts):
            wrong.append(f"{relative.as_posix()} may not ship")
    if wrong:
        raise PackageError("; ".join(wrong))


def build(folder: Path, root: Path = ROOT) -> Path:
    """Stage, check and zip; return the path of the zip, which is complete or not there at all."""
    target = stage(root / "build" / "package", root)
    check(target)
    folder.mkdir(parents=True, exist_ok=True)
    result = folder / f"{NAME}.{metadata(target / 'metadata.txt')['version']}.zip"
    part = result.with_suffix(".part")
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(target.rglob("*")):
            if path.is_file():
                entry = zipfile.ZipInfo(path.relative_to(target.parent).as_posix(), ZIP_TIME)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    size = part.stat().st_size
    if size > MAX_BYTES:
        part.unlink()
        raise PackageError(f"the zip has {size:,} bytes; the plugin site takes {MAX_BYTES:,}")
    part.replace(result)
    return result


def main(arguments: list[str]) -> int:
    try:
        if arguments[:1] == ["stage"] and len(arguments) == 2:
            print(stage(Path(arguments[1])))
        elif arguments[:1] == ["build"] and len(arguments) <= 2:
            result = build(Path(arguments[1] if len(arguments) == 2 else ROOT / "dist"))
            print(f"{result} ({result.stat().st_size / 1e6:.1f} MB)")
        elif arguments == ["version"]:
            print(metadata(ROOT / "metadata.txt")["version"])
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except PackageError as error:
        print(f"package: {error}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
