"""What is asked for: of which rasters and polygons pairs are made, and how."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.reading.spatial_blocks import SHARES
from rs_textsearch.engine.reading.tiling import LEAST_PIXELS, TileSize
from training.data.pairs import HELD_OUT, TRAIN
from training.errors import TrainingError

SPLITS = (TRAIN, *HELD_OUT)
"""Their numbers are those of :func:`~rs_textsearch.engine.reading.spatial_blocks.split_blocks`."""
_MOST_PIXELS = 1024
"""Of a chip's side: no model that can be adapted takes more."""
OSM, FIELDS = "osm", "fields"
AUTO = "auto"


@dataclass(frozen=True)
class RegionOptions:
    """Options of ``training regions``; raises TrainingError for what cannot be.

    ``field`` holds the class of a polygon and may be empty with ``attributes`` ``"osm"``, where
    tags tell it; ``caption_field`` holds sentences, several apart by ``|``; ``verdict`` says
    whether a place shows it. ``sizes`` are sides of tiles, none to choose them by the model of
    ``bundle`` (``None``: the one that ships) and the polygons. ``image_side`` is that of the chips
    in pixels, ``None`` for the model's. ``block`` and ``buffer`` are metres (pixels without a
    reference system), ``None`` to choose. ``most`` is the largest share of the training images that
    a class may have. ``captions`` is a table of captions that was edited.
    """

    rasters: tuple[Path, ...]
    labels: Path
    field: str = ""
    caption_field: str = ""
    verdict: str = ""
    attributes: str = ""
    templates: tuple[str, ...] = ()
    per_tile: int = 5
    paraphrases: int = 0
    sizes: tuple[TileSize, ...] = ()
    overlap: float = 0.5
    bundle: Path | None = None
    image_side: int | None = None
    shares: tuple[float, float, float] = SHARES
    block: float | None = None
    buffer: float | None = None
    most: float = 0.5
    captions: Path | None = None
    seed: int = 0

    def __post_init__(self) -> None:
        if not self.rasters:
            raise TrainingError.of("region_no_raster")
        if self.attributes not in ("", OSM, FIELDS):
            raise TrainingError.of(
                "region_attributes", name=self.attributes, names=f"{OSM}, {FIELDS}"
            )
        if not self.field and not self.caption_field and self.attributes != OSM:
            raise TrainingError.of("region_no_field")
        for template in self.templates:
            if template.count("{}") != 1:
                raise TrainingError.of("region_template", text=f"“{template}”", mark="{}")
        if len({size.unit for size in self.sizes}) > 1:
            raise TrainingError.of("region_size_units")
        if not 0 <= self.overlap <= 0.9:
            raise TrainingError.of("region_overlap", share=f"{self.overlap:g}")
        if self.per_tile < 1 or self.paraphrases < 0:
            raise TrainingError.of("region_captions_number")
        if self.image_side is not None and self.image_side < LEAST_PIXELS:
            raise TrainingError.of("region_image_side", n=self.image_side, least=LEAST_PIXELS)
        if self.image_side is not None and self.image_side > _MOST_PIXELS:
            raise TrainingError.of("region_image_large", n=self.image_side, most=_MOST_PIXELS)
        if len(self.shares) != len(SPLITS) or not all(0 < share < 1 for share in self.shares):
            raise TrainingError.of("region_shares", shares=",".join(map(str, self.shares)))
        if not 0 < self.most <= 1:
            raise TrainingError.of("region_most", share=f"{self.most:g}")
        for name, length in (("block", self.block), ("buffer", self.buffer)):
            if length is not None and not 0 <= length < float("inf"):
                raise TrainingError.of("region_length", name=name, length=f"{length:g}")

    def as_json(self) -> dict[str, Any]:
        """The options as the document holds them."""
        return {
            field.name: _plain(getattr(self, field.name)) for field in dataclasses.fields(self)
        }


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return str(value) if isinstance(value, Path | TileSize) else value
