"""Headers, records and cards as a run would make them, for tests that need no run."""

from __future__ import annotations

from pathlib import Path

from rs_textsearch.engine.encoding.card import BundleRef, Card
from rs_textsearch.engine.index.records import Header, RasterRecord, now
from rs_textsearch.engine.index.schema import SCHEMA
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.tiling import TileSize, Tiling


def made_header(
    model: str = "a", dim: int = 12, patches: int = 9, keep_patches: bool = True
) -> Header:
    bundle = BundleRef("random", "0.0.1", model, Path("model"), dim, patches, 32)
    tiling = Tiling(TileSize(40.0, "px"), (1.0, 2.0), 0.5)
    return Header(SCHEMA, now(), None, bundle, tiling, keep_patches=keep_patches)


def made_record(number: int = 0, size: tuple[int, int] = (200, 150)) -> RasterRecord:
    return RasterRecord(
        path=Path(f"{number}.tif"),
        fingerprint={"bytes": 1, "mtime_ns": 1, "digest": "", "whole": True, "sources": {}},
        place=Place(*size, None, (1.0, 0.0, 0.0, 0.0, -1.0, 0.0), None),
        opening=Opening((1, 2, 3)),
        stretch=None,
        window_px=(40.0, 40.0),
        cells=(15, 20),
        stride_px=(20.0, 20.0),
        id=number,
        recorded_path=f"{number}.tif",
        total=1,
        done=1,
    )


def card_json(files: dict, size: int = 32, grid: int = 4, dim: int = 16) -> dict:
    """What the card of a bundle says that the engine reads."""
    return {
        "schema": 1,
        "name": "random",
        "version": "0.0.1",
        "files": files,
        "input_size": size,
        "patch_grid": [grid, grid],
        "dim": dim,
        "text": {"context_length": 16, "pad_id": 0, "sot_id": 1, "eot_id": 2},
        "score": {
            "global_weight": 0.6,
            "local_weight": 0.4,
            "local": {"tokens": "valid", "norm": "rms"},
        },
        "ground_extent_m": {"min": 20, "typical": 64, "max": 4800},
        "background": {
            "unmatched": {"mean": 0.1, "std": 0.2, "p99": 0.6},
            "matched": {"mean": 0.8, "std": 0.1, "p10": 0.6},
        },
    }


def made_card(**members: object) -> Card:
    """A card whose files do not matter; ``members`` as :func:`card_json` takes them."""
    files = {name: {"sha256": "0"} for name in ("image.onnx", "text.onnx", "tokenizer.json")}
    return Card.parse(card_json(files, **members), "a card that was made")
