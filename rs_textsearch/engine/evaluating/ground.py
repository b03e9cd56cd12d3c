"""The ground on which a search is evaluated: polygons, of which a field may say the split.

The blocks of pairs that were made from a map (``training regions``) are of training, of validation
or of test; only those of test say how well a model does that was trained on the others.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.polygons import read_features

SPLIT, TEST = "split", "test"
"""The field, and what it says of blocks that no training saw."""


LARGEST = "largest"
"""The field that says up to which side tiles keep out of the ground of another split."""


@dataclass(frozen=True)
class EvaluatedGround:
    """``area`` and the ``split`` that it is of, ``None`` for none.

    Tiles of a side up to ``largest``, in metres or in pixels of rasters without a reference
    system, whose centres lie in it reach into no other split; ``None`` where that is not known.
    """

    area: AreaOfInterest
    split: str | None
    largest: float | None


def read_ground(path: Path, split: str | None) -> EvaluatedGround:
    """Return the polygons of a file as the ground of an evaluation.

    Where they say their split, those of ``split``, or else of test, are meant; otherwise all of
    them, and there is none. Raises :class:`BadInput`.
    """
    file, features, crs = read_features(path)
    said = {str(one.fields[SPLIT]) for one in features if one.fields.get(SPLIT) is not None}
    if not said and split is not None:
        raise BadInput.of("area_without_splits", path=str(file))
    wanted = (split or TEST) if said else None
    parts = [
        shapely.make_valid(part)
        for one in features
        if wanted is None or str(one.fields.get(SPLIT)).casefold() == wanted.casefold()
        for part in one.polygons
    ]
    if not parts:
        raise BadInput.of(
            "area_without_split", path=str(file), split=str(wanted), names=", ".join(sorted(said))
        )
    sides = [one.fields[LARGEST] for one in features if _is_number(one.fields.get(LARGEST))]
    largest = min(map(float, sides)) if wanted is not None and sides else None
    return EvaluatedGround(AreaOfInterest(file, shapely.union_all(parts), crs), wanted, largest)


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
