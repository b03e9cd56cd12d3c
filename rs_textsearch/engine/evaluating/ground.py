"""The ground on which a search is evaluated: polygons, of which a field may say the split.

The blocks of pairs that were made from a map (``training regions``) are of training, of validation
or of test; only those of test say how well a model does that was trained on the others.
"""

from __future__ import annotations

from pathlib import Path

import shapely

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.polygons import read_features

SPLIT, TEST = "split", "test"
"""The field, and what it says of blocks that no training saw."""


def read_ground(path: Path, split: str | None) -> tuple[AreaOfInterest, str | None]:
    """Return the polygons of a file as an area, and the split that they are of.

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
    return AreaOfInterest(file, shapely.union_all(parts), crs), wanted
