"""Pasted images: a query that is saved or repeated needs a file, which is kept in the profile.

What is transparent is shown on white, as paper is: the engine reads colours only.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QIODevice, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from .. import settings
from ..errors import SourceError
from ..files import Replacement, delete
from ..translation import tr
from .history import profile_file

SIDE = 512  # pixels of the shorter side: more than a model looks at
KEPT = 100  # files of some 100 KB; who was used last stays, and what a saved query names


def folder() -> Path:
    """Return where pasted images are kept."""
    return settings.profile_folder() / "pasted"


def keep(image: QImage) -> Path:
    """Write ``image``, no larger than a model sees it, and return the PNG; an equal one is reused.

    The images used longest ago make room, but for those that a query of the profile names.

    Raises:
        SourceError: it is none, or cannot be written.
    """
    data = _png(image)
    if not data:
        raise SourceError(
            tr("The image cannot be read."), tr("Copy it again, or save it and choose the file.")
        )
    path = folder() / f"{hashlib.blake2b(data, digest_size=10).hexdigest()}.png"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file():
            os.utime(path)
        else:
            with Replacement(path) as part:
                part.write_bytes(data)
        _make_room()
    except OSError as error:
        raise SourceError(
            tr("The image cannot be kept in {path} ({reason}).").format(
                path=path.parent, reason=error.strerror
            ),
            tr("Make the folder writable, or free space on the disk."),
        ) from error
    return path


def _png(image: QImage) -> bytes:
    smaller = min(image.width(), image.height())
    if smaller > SIDE:
        across = Qt.AspectRatioMode.KeepAspectRatioByExpanding
        image = image.scaled(SIDE, SIDE, across, Qt.TransformationMode.SmoothTransformation)
    if image.hasAlphaChannel():
        image = _on_white(image)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return bytes(buffer.data()) if image.save(buffer, "PNG") else b""


def _on_white(image: QImage) -> QImage:
    shown = QImage(image.size(), QImage.Format.Format_RGB32)
    shown.fill(Qt.GlobalColor.white)
    painter = QPainter(shown)
    painter.drawImage(0, 0, image)
    painter.end()
    return shown


def _make_room() -> None:
    files = sorted(folder().glob("*.png"), key=lambda path: path.stat().st_mtime, reverse=True)
    if len(files) <= KEPT:
        return
    queries = profile_file()
    named = queries.read_text("utf-8", "replace") if queries.is_file() else ""
    for path in files[KEPT:]:
        if path.name not in named:  # a name is a digest, and in no query by chance
            delete(path)
