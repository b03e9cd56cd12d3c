"""AIR-SLT's annotations: which regions of which image a text describes.

A file ``anno.json`` is a list of ``{"caption", "jpg_name", "points": [[[x, y], ...], ...]}`` in
pixels of the image; the last vertex of an outline often is there two or three times.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.fields import Damage, Fields, parsed


@dataclass(frozen=True)
class Query:
    """A text and the outlines float64 [k, 2] (x, y) of the regions of ``image`` that it means."""

    text: str
    image: Path
    polygons: tuple[np.ndarray, ...]


def read_annotations(path: Path, images: Path) -> list[Query]:
    """Read an annotation file whose images lie in the folder ``images``.

    Raises :class:`BadInput` for a file that cannot be read, for an entry that is none, and for
    images that are not there, which it names.
    """
    try:
        entries = parsed(path.read_bytes())
        if not isinstance(entries, list) or not entries:
            raise Damage("it is no list of queries")
        queries = [_query(Fields(entry, f"query {i}"), images) for i, entry in enumerate(entries)]
    except OSError as error:
        raise BadInput(
            f"The annotations {path} cannot be read: {error.strerror or error}.", "Check the path."
        ) from error
    except Damage as error:
        raise BadInput(
            f"{path} holds no annotations of AIR-SLT's kind: {error.message}.",
            "It must be a list of objects with caption, jpg_name and points.",
        ) from error
    missing = sorted({query.image.name for query in queries if not query.image.is_file()})
    if missing:
        raise BadInput(
            f"{images} lacks {len(missing)} of the images that {path} is about: "
            f"{', '.join(missing)}.",
            "Name the folder of the images, or take their queries out of the annotations.",
        )
    return queries


def _query(entry: Fields, images: Path) -> Query:
    text = entry.text("caption").strip()
    name = entry.text("jpg_name")
    points = entry.values.get("points")
    if not text:
        raise Damage("a caption is empty")
    if not isinstance(points, Sequence) or not points:
        raise Damage(f"{text!r} has no regions")
    return Query(text, images / name, tuple(_outline(part, text) for part in points))


def _outline(points: object, text: str) -> np.ndarray:
    try:
        outline = np.array(points, np.float64)
    except (TypeError, ValueError) as error:
        raise Damage(f"a region of {text!r} is no list of points") from error
    if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) < 3:
        raise Damage(f"a region of {text!r} is no list of three or more points x, y")
    if not np.isfinite(outline).all():
        raise Damage(f"a region of {text!r} has a coordinate that is no number")
    return outline
