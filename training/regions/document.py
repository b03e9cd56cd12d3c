"""The document: what the pairs are, in numbers and notes; its keys are told in the package."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from rs_textsearch.engine import notes as noted
from rs_textsearch.engine.notes import Note
from training.regions.folder import MAKER
from training.regions.options import SPLITS
from training.regions.prepared import Prepared
from training.regions.sizes import length, listed

SCHEMA = 1
SPLIT_NAMES = ("split_train", "split_val", "split_test")
"""Codes of what SPLITS are called."""
FEW = 20
"""Training images of a class: with fewer, not much is learnt."""


def document(prepared: Prepared, captions_digest: str | None) -> dict[str, Any]:
    """The document of pairs that are read; ``captions_digest`` of the table of captions."""
    map_, splitting, options = prepared.map, prepared.splitting, prepared.options
    labels = map_.labelled.labels
    captioned = prepared.captioned
    texts = [text for captions in prepared.captions for text in captions]
    classes = list(_classes(prepared, captioned))
    return {
        "made_by": MAKER,
        "schema": SCHEMA,
        "unit": map_.unit,
        "sizes": [
            {
                "side": size.side,
                "why": size.why.as_json(),
                "tiles": int((captioned & (prepared.tiles.size == number)).sum()),
            }
            for number, size in enumerate(prepared.sizes)
        ],
        "image_side": prepared.image_side,
        "counts": {
            **{
                name: int((captioned & (prepared.split == number)).sum())
                for number, name in enumerate(SPLITS)
            },
            "wrong": int((~captioned).sum()),
        },
        "classes": classes,
        "captions": {"total": len(texts), "distinct": len(set(texts))},
        "captions_digest": captions_digest,
        "blocks": {
            "side": splitting.side,
            "buffer": splitting.buffer,
            **{
                name: int((splitting.cell_split == number).sum())
                for number, name in enumerate(SPLITS)
            },
        },
        "dropped": dict(prepared.dropped),
        "labels": {
            "path": str(labels.path),
            "crs": labels.crs,
            "digest": map_.digest,
            "polygons": len(labels.labels),
        },
        "rasters": [
            {
                "path": str(scene.path),
                "crs": scene.place.crs,
                "metres_per_pixel": scene.place.metres_per_pixel,
                "sizes": [size.side for size in prepared.sizes if size.fits(scene)],
                "polygons": len({id(label) for label in scene.labels}),
                "tiles": int((prepared.tiles.scene == number).sum()),
            }
            for number, scene in enumerate(map_.scenes)
        ],
        "notes": noted.as_json([*_doubts(prepared, classes), *prepared.notes]),
        "options": options.as_json(),
    }


def _classes(prepared: Prepared, captioned: np.ndarray) -> Iterator[dict[str, Any]]:
    tiles = prepared.tiles
    said = {id(label): label for scene in prepared.map.scenes for label in scene.labels}.values()
    for column, name in enumerate(prepared.map.classes):
        shows = tiles.shows[:, column] & captioned
        rows = np.flatnonzero(shows & (np.array(prepared.labels, object) == name))
        first = rows if len(rows) else np.flatnonzero(shows)
        yield {
            "name": name,
            "polygons": sum(label.right and label.text == name for label in said),
            "wrong_polygons": sum(not label.right and label.text == name for label in said),
            **{
                split: int((shows & (prepared.split == number)).sum())
                for number, split in enumerate(SPLITS)
            },
            "wrong": int(tiles.wrong[:, column].sum()),
            "example": prepared.captions[first[0]][0] if len(first) else "",
        }


def _doubts(prepared: Prepared, classes: list[dict[str, Any]]) -> Iterator[Note]:
    """Yield what may go wrong with training on these pairs, and with judging it."""
    named = [row for row in classes if row["name"] and row["polygons"]]
    if len(named) == 1:
        yield Note.of("region_one_class")
    unseen = [row["name"] for row in named if not any(row[split] for split in SPLITS)]
    if unseen:
        yield Note.of("region_unseen", names=listed(unseen))
    named = [row for row in named if row["name"] not in unseen]
    for split, code in zip(SPLITS, SPLIT_NAMES, strict=True):
        missing = [row["name"] for row in named if not row[split]]
        if missing:
            yield Note.of("region_not_in", split=Note.of(code), names=listed(missing))
    if narrow := list(_narrow(prepared)):
        side = length(prepared.splitting.side, prepared.map.unit)
        yield Note.of("region_one_block", names=listed(narrow), side=side)
    few = [row for row in named if row[SPLITS[0]] < FEW]
    if few:
        counts = ", ".join(str(row[SPLITS[0]]) for row in few[:3])
        yield Note.of("region_few", names=listed([row["name"] for row in few]), counts=counts)
    if prepared.dropped["straddling"]:
        total = len(prepared.splitting.split)
        yield Note.of("region_straddling", n=prepared.dropped["straddling"], all=total)


def _narrow(prepared: Prepared) -> Iterator[str]:
    """Yield the classes that are seen in fewer blocks than there are splits."""
    for name, blocks in zip(prepared.map.classes, prepared.splitting.class_blocks, strict=True):
        if name and 0 < blocks < len(SPLITS):
            yield name
