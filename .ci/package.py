"""Stage the plugin as QGIS and the plugin site get it, and zip it: Python 3.9 and nothing else.

    package.py stage FOLDER     FOLDER/rs_textsearch, as in the zip
    package.py build [FOLDER]   FOLDER/rs_textsearch.VERSION.zip (default: dist), checked
    package.py version          the version in metadata.txt
    package.py notes            what CHANGELOG.md says of that version

Everything that the plugin needs goes under the one top folder that the plugin site asks for.
The same files give the same bytes, wherever and on whichever system they are zipped: names are
sorted by their bytes; times, rights and system are fixed. Only another zlib (zlib-ng, as in Python
3.14 for Windows) packs the same content into other bytes.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import qm
import site_rules

ROOT = Path(__file__).resolve().parents[1]
NAME = "rs_textsearch"
SHIPPED = (
    "rs_textsearch",
    "training",
    "resources",
    "metadata.txt",
    "LICENSE",
    "README.md",
    "CHANGELOG.md",
)
LEFT_OUT = ("resources/scene", "resources/screenshots")
ZIP_TIME = (2026, 1, 1, 0, 0, 0)
UNIX, PLAIN_FILE = 3, 0o100644


class PackageError(Exception):
    """What keeps the plugin from being packaged, in words for the person who packages."""


def version(root: Path = ROOT) -> str:
    """Return the version in metadata.txt."""
    return site_rules.read_metadata((root / "metadata.txt").read_text(encoding="utf-8"))["version"]


def notes(root: Path = ROOT) -> str:
    """Return what CHANGELOG.md says of the version in metadata.txt, without the heading."""
    number, inside, lines = version(root), False, []
    for line in (root / "CHANGELOG.md").read_text(encoding="utf-8").splitlines():
        if line.startswith(("## ", "[")):  # the next version, or the links at the end
            inside = line.startswith(f"## [{number}]")
        elif inside:
            lines.append(line)
    if not any(lines):
        raise PackageError(f"CHANGELOG.md says nothing of {number}")
    return "\n".join(lines).strip()


def _git_listing(root: Path) -> list[str] | None:
    """Return tracked and not ignored files, or None outside a git checkout."""
    if not shutil.which("git") or not (root / ".git").exists():
        return None
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    done = subprocess.run(["git", "-C", str(root), *listing], capture_output=True, check=False)
    return None if done.returncode else done.stdout.decode("utf-8").split("\0")


def shipped_files(root: Path) -> Iterator[Path]:
    """Yield the files that ship, relative to `root`: what git knows or would add, else all."""
    names = _git_listing(root)
    if names is None:
        tops = (root / top for top in SHIPPED)
        found = (path for top in tops for path in ([top] if top.is_file() else top.rglob("*")))
        names = [path.relative_to(root).as_posix() for path in found]
    for name in sorted(set(names)):
        path = Path(name)
        if name.split("/")[0] not in SHIPPED:
            continue
        # hidden files, and indexes and results that the plugin keeps beside a raster
        hidden = any(part.startswith(".") or f".{NAME}" in part for part in path.parts)
        left_out = any(Path(left) in path.parents for left in LEFT_OUT)
        unwanted = hidden or left_out or "__pycache__" in path.parts
        if not unwanted and (root / path).is_file():
            yield path


def stage(folder: Path, root: Path = ROOT) -> Path:
    """Put what ships into `folder`/rs_textsearch, replacing what is there, and return that path.

    Of the translations their compiled form, which is all that is read.
    """
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
    (target / "i18n").mkdir()
    for source in (root / "i18n").glob("*.ts"):
        (target / "i18n" / f"{source.stem}.qm").write_bytes(qm.compile_ts(source))
    return target


def build(folder: Path, root: Path = ROOT) -> Path:
    """Stage, zip and check; return the path of the zip, which keeps all rules or is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    result = folder / f"{NAME}.{version(root)}.zip"
    part = result.with_suffix(".part")
    with tempfile.TemporaryDirectory() as staged:
        stage(Path(staged), root)
        files = {path.relative_to(staged).as_posix(): path for path in Path(staged).rglob("*")}
        with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
            for name, path in sorted(files.items()):
                if path.is_file():
                    entry = zipfile.ZipInfo(name, ZIP_TIME)
                    entry.compress_type = zipfile.ZIP_DEFLATED
                    entry.create_system = UNIX  # else that of the computer
                    entry.external_attr = PLAIN_FILE << 16
                    archive.writestr(entry, path.read_bytes())
    if wrong := site_rules.broken_rules(part):
        part.unlink()
        raise PackageError("the plugin site would refuse this:\n  " + "\n  ".join(wrong))
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
            print(version())
        elif arguments == ["notes"]:
            print(notes())
        else:
            print(__doc__, file=sys.stderr)
            return 2
    except (PackageError, qm.TranslationError, OSError, ValueError) as error:
        print(f"package: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
