"""``labels.gpkg``: what the pairs were made of, by which a model of them is evaluated."""

from __future__ import annotations

from pathlib import Path

from rs_textsearch.engine.reading.labels import FOOTPRINT, RASTER
from training.regions.labelled import APART, Labelled
from training.regions.polygon_layer import write_layer

LAYER, LABEL, VERDICT = "labels", "label", "verdict"


def write_labels(path: Path, labelled: Labelled) -> None:
    """Write each polygon with what it counts as here, whatever field or tags said it.

    Where there are sentences and no class, with those.
    """
    fields = [(LABEL, "TEXT"), (VERDICT, "TEXT"), (FOOTPRINT, "TEXT"), (RASTER, "TEXT")]
    rows = (
        (
            label.shape,
            (
                label.text or APART.join(labelled.sentences(label)),
                "right" if label.right else "wrong",
                str(label.attributes[FOOTPRINT]) if label.judged else None,
                str(label.attributes[RASTER]) if label.attributes.get(RASTER) else None,
            ),
        )
        for label in labelled.labels.labels
    )
    write_layer(
        path, LAYER, labelled.labels.crs, fields, rows, "What polygons show, or do not show"
    )
