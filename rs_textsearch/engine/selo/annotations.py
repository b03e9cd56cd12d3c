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
            raise Damage.of("damaged_queries")
        queries = [_query(Fields(entry, f"query {i}"), images) for i, entry in enumerate(entries)]
    except OSError as error:
        reason = error.strerror or str(error)
        raise BadInput.of("annotations_unread", path=str(path), reason=reason) from error
    except Damage as error:
        raise BadInput.of("annotations_of_others", path=str(path), reason=error.said) from error
    missing = sorted({query.image.name for query in queries if not query.image.is_file()})
    if missing:
        raise BadInput.of(
            "annotated_images_missing", folder=str(images), n=len(missing), path=str(path),
            names=", ".join(missing),
        )  # fmt: skip
    return queries


def _query(entry: Fields, images: Path) -> Query:
    text = entry.text("caption").strip()
    name = entry.text("jpg_name")
    points = entry.values.get("points")
    if not text:
        raise Damage.of("damaged_caption")
    if not isinstance(points, Sequence) or not points:
        raise Damage.of("damaged_no_regions", quote=repr(text))
    return Query(text, images / name, tuple(_outline(part, text) for part in points))


def _outline(points: object, text: str) -> np.ndarray:
    try:
        outline = np.array(points, np.float64)
    except (TypeError, ValueError) as error:
        raise Damage.of("damaged_region", quote=repr(text)) from error
    if outline.ndim != 2 or outline.shape[1] != 2 or len(outline) < 3:
        raise Damage.of("damaged_outline", quote=repr(text))
    if not np.isfinite(outline).all():
        raise Damage.of("damaged_point", quote=repr(text))
    return outline
