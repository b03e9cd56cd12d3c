"""The model bundles on this computer: the one that ships and those that the user added.

A bundle is a folder with ``card.json`` and the files that it lists with their SHA-256: two ONNX
files, a tokenizer, and what else the model has, like its bank. Added bundles lie in the profile,
one folder each, and are only taken with every file as its card says.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from . import moving, settings
from .definitions import DEFAULT_BUNDLE
from .errors import BundleError
from .translation import tr
from .work_folder import WorkFolder

CARD = "card.json"
FILES = ("image.onnx", "text.onnx", "tokenizer.json")
SCHEMA = 1
MOST_BYTES = 8_000_000_000
MOST_CARD_BYTES = 4_000_000
_BLOCK = 1 << 20
_ALSO = re.compile(r"(licen[cs]e|readme|notice)[\w.-]*", re.IGNORECASE)


@dataclass(frozen=True)
class Bundle:
    """A bundle's folder and the content of its card."""

    folder: Path
    card: dict[str, Any]

    @property
    def id(self) -> str:
        """Identity of the model, as the engine computes it from the hashes of its files."""
        text = " ".join(_digest(self.card, name) for name in FILES)
        return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()

    @property
    def ships(self) -> bool:
        """Whether the bundle is a part of the plugin."""
        return self.folder == DEFAULT_BUNDLE

    def label(self) -> str:
        """Return title and version."""
        title = self.card.get("title") or self.card.get("name") or self.folder.name
        return f"{title} {self.card.get('version', '')}".strip()


def folder() -> Path:
    """Return the folder of this profile for added bundles; it may not exist."""
    return settings.profile_folder() / "models"


def installed() -> list[Bundle]:
    """Return the bundle that ships, then the added ones by name; damaged ones are left out."""
    found = folder().iterdir() if folder().is_dir() else ()
    # What begins with a dot is being copied, or was when QGIS ended.
    places = sorted(p for p in found if p.is_dir() and not p.name.startswith("."))
    return [read(place) for place in (DEFAULT_BUNDLE, *places) if _is_whole(place)]


def converted() -> set[str]:
    """Return the SHA-256 in hex of the checkpoints that models here were made of."""
    made_of = (bundle.card.get("checkpoint") for bundle in installed())
    digests = (str(entry.get("sha256")) for entry in made_of if isinstance(entry, dict))
    return {digest.removeprefix("sha256:") for digest in digests}


def read(place: Path) -> Bundle:
    """Return the bundle in the folder ``place``.

    Raises:
        BundleError: it is none; the files' contents are not looked at.
    """
    try:
        with (place / CARD).open("rb") as file:
            card = _read_card(file, str(place))
    except OSError as error:
        raise _no_bundle(str(place), str(error.strerror)) from error
    missing = [name for name in _listed(card) if not (place / name).is_file()]
    if missing:
        raise _no_bundle(str(place), tr("{name} is missing").format(name=missing[0]))
    return Bundle(place, card)


def add(origin: Path, is_cancelled: Callable[[], bool] = lambda: False) -> Bundle:
    """Copy the bundle in a folder or a zip to the profile and return the copy.

    Nothing of an archive is written but the files that a bundle has, under their own names, so
    that no path in it leads elsewhere.

    Raises:
        BundleError: it is no bundle, a file differs from its card, or the disk is full.
    """
    work: WorkFolder | None = None
    try:
        with _open(origin) as (names, open_file):
            with open_file(CARD) as file:
                card = _read_card(file, str(origin))
            final = _place(Bundle(origin, card))
            if final.is_dir() and _is_whole(final):
                return read(final)
            work = WorkFolder(folder())
            target = work.path
            for wanted in _listed(card):
                with open_file(wanted) as file:
                    digest = _copy(file, target / wanted, is_cancelled)
                if digest != _digest(card, wanted):
                    raise BundleError(
                        tr("{name} in {path} is not the file that its card describes.").format(
                            name=wanted, path=origin
                        ),
                        tr("It is damaged or was replaced: get the bundle again from its source."),
                    )
            for other in (CARD, *(n for n in names if _ALSO.fullmatch(n))):
                with open_file(other) as file:
                    _copy(file, target / other, is_cancelled)
        shutil.rmtree(final, ignore_errors=True)  # a copy that lacks a file, as 0.1 made them
        moving.move(target, final)
        return read(final)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        raise _no_bundle(str(origin), str(error)) from error
    finally:
        if work is not None:
            work.remove()


def take(place: Path) -> Bundle:
    """Move the bundle in the folder ``place``, on this disk, to the profile and return it.

    Raises:
        BundleError: it is no bundle, or cannot be moved.
    """
    bundle = read(place)
    final = _place(bundle)
    if final.is_dir() and _is_whole(final):
        shutil.rmtree(place, ignore_errors=True)  # the same was made before
        return read(final)
    try:
        shutil.rmtree(final, ignore_errors=True)
        final.parent.mkdir(parents=True, exist_ok=True)
        moving.move(place, final)
    except OSError as error:
        raise BundleError(
            tr("{model} cannot be moved to {path}: {reason}.").format(
                model=bundle.label(), path=final, reason=error.strerror
            ),
            tr("Check that you may write there."),
        ) from error
    return read(final)


def _place(bundle: Bundle) -> Path:
    """Return where an added bundle lies."""
    name = re.sub(r"[^\w.-]+", "-", f"{bundle.card['name']}-{bundle.card['version']}").strip(".-")
    return folder() / f"{name}-{bundle.id[:8]}"


def _is_whole(place: Path) -> bool:
    try:
        read(place)
    except BundleError:
        return False
    return True


def remove(bundle: Bundle) -> None:
    """Delete an added bundle; indexes built with it cannot be searched any more.

    Raises:
        BundleError: it ships with the plugin, lies elsewhere, or cannot be deleted.
    """
    if bundle.folder.parent != folder():
        raise BundleError(
            tr("{model} was not added here and stays.").format(model=bundle.label()),
            tr("Only models that were added with “Add” can be removed."),
        )
    try:
        shutil.rmtree(bundle.folder)
    except OSError as error:
        raise BundleError(
            tr("{model} cannot be deleted: {reason}.").format(
                model=bundle.label(), reason=error.strerror
            ),
            tr("Close what uses it, for example another QGIS, and try again."),
        ) from error


@contextmanager
def _open(origin: Path) -> Iterator[tuple[list[str], Callable[[str], BinaryIO]]]:
    """Give the names of the files in a bundle's folder or zip, and what opens one of them."""
    if origin.is_dir():
        yield [p.name for p in origin.iterdir() if p.is_file()], lambda n: (origin / n).open("rb")
        return
    with zipfile.ZipFile(origin) as archive:
        cards = [i for i in archive.infolist() if PurePosixPath(i.filename).name == CARD]
        if len(cards) != 1:
            raise _no_bundle(str(origin), tr(
                "the number of cards in it is {n}"
            ).format(n=len(cards)))
        inside = PurePosixPath(cards[0].filename).parent
        entries = {
            PurePosixPath(info.filename).name: info
            for info in archive.infolist()
            if PurePosixPath(info.filename).parent == inside and not info.is_dir()
        }
        if sum(info.file_size for info in entries.values()) > MOST_BYTES:
            raise _no_bundle(str(origin), tr("it is too large"))

        def open_entry(name: str) -> BinaryIO:
            if name not in entries:
                raise _no_bundle(str(origin), tr("{name} is missing").format(name=name))
            return archive.open(entries[name])

        yield list(entries), open_entry


def _read_card(file: BinaryIO, where: str) -> dict[str, Any]:
    try:
        card = json.loads(file.read(MOST_CARD_BYTES).decode("utf-8"))
        digests = [_digest(card, name) for name in _listed(card)]
        known = card["schema"] == SCHEMA and str(card["name"]) and str(card["version"])
        if not known or not all(re.fullmatch(r"[0-9a-f]{64}", digest) for digest in digests):
            raise ValueError(tr("its card is not of the kind that this version reads"))
    except KeyError as error:
        raise _no_bundle(where, tr("its card lacks {key}").format(key=error)) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise _no_bundle(where, str(error)) from error
    return card


def _listed(card: dict[str, Any]) -> list[str]:
    """Return the files of a bundle: those that every one has, and others that its card lists.

    Raises:
        ValueError: the card names a file that does not lie beside it.
    """
    names = list(dict.fromkeys([*FILES, *map(str, card["files"])]))
    for name in names:
        if name != PurePosixPath(name).name or "\\" in name or name in ("..", CARD):
            raise ValueError(tr("its card names the file {name}").format(name=name))
    return names


def _digest(card: dict[str, Any], name: str) -> str:
    return str(card["files"][name]["sha256"]).lower().removeprefix("sha256:")


def _copy(file: BinaryIO, target: Path, is_cancelled: Callable[[], bool]) -> str:
    """Copy ``file`` and return the SHA-256 of what was copied, in hex."""
    digest = hashlib.sha256()
    size = 0
    with target.open("wb") as copy:
        while block := file.read(_BLOCK):
            size += len(block)
            if size > MOST_BYTES or is_cancelled():
                raise BundleError(tr("Adding the model was cancelled."))
            digest.update(block)
            copy.write(block)
    return digest.hexdigest()


def _no_bundle(where: str, reason: str) -> BundleError:
    return BundleError(
        tr("{path} is no model bundle: {reason}.").format(path=where, reason=reason.rstrip(".")),
        tr("Choose the folder, or the zip, that the training package exported."),
    )
