"""Pairs from a map: rasters and labelled polygons become images with captions, in three splits.

``python -m training regions`` writes a folder, or with ``--check`` says what it would hold::

    train.jsonl val.jsonl test.jsonl  pairs: filename, captions, label (the rarest class that the
                                      image shows), split, and further shows, wrong (classes),
                                      raster, bounds (of the chip, in the raster's coordinates:
                                      xmin, ymin, xmax, ymax), side (metres of ground)
    wrong.jsonl                       chips of places that only are said not to show something:
                                      filename, wrong, split, raster, bounds, side
    images/                           the chips, PNG, as an index of the model reads its tiles
    captions.csv                      image, split, label, caption: to edit, read by --captions
    blocks.gpkg                       layer blocks: where the centres of a split's tiles may lie
    labels.gpkg                       layer labels: the polygons with what they count as (fields
                                      label and verdict), by which a model of them is evaluated
    overview.html                     thumbnails by class, and where the blocks lie
    regions.json                      the document

**The document**, which :func:`write` returns, ``regions.json`` holds and
``--json`` ends with. A *note* is ``{"code", "text", "values"}`` as everywhere in the engine:

``out``         the folder, ``null`` after ``--check``; not in ``regions.json``
``made_by``     ``"training regions"``, by which a folder of this command is known; ``schema`` 1
``unit``        ``"m"``, or ``"px"`` for rasters without reference system: of all lengths
``sizes``       ``[{"side", "why": note, "tiles"}]``: sides of ground that tiles show
``image_side``  pixels of a chip's side
``counts``      ``{"train", "val", "test", "wrong"}``: images
``classes``     ``[{"name", "polygons", "wrong_polygons", "train", "val", "test", "wrong",
                "example"}]``: polygons, images that show it by split, images of places that are
                said not to, and one of its captions (``""`` for none)
``captions``    ``{"total", "distinct"}``; ``captions_digest`` is that of the file, after
                ``--check`` ``null``
``blocks``      ``{"side", "buffer", "train", "val", "test"}``: metres, and how many of each split
``dropped``     ``{"straddling", "balance", "no_data", "edited"}``: tiles that lie across a border
                of splits, that are more of a class than its share, without valid pixels, and left
                out in ``captions.csv``
``labels``      ``{"path", "crs", "digest", "polygons"}``
``rasters``     ``[{"path", "crs", "metres_per_pixel", "sizes", "polygons", "tiles"}]``
``notes``       ``[note]``: all that was guessed, left out or cannot be, in the order of importance
``options``     what was asked for, by the names of :class:`RegionOptions`

Whatever is wrong with labels or rasters is raised before anything is written, as
:class:`~training.errors.TrainingError` or the engine's own errors.
"""

from __future__ import annotations

from training.regions.options import RegionOptions
from training.regions.prepare import prepare
from training.regions.prepared import Prepared
from training.regions.writing import write

__all__ = ["Prepared", "RegionOptions", "prepare", "write"]
