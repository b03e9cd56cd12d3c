"""How much ground tiles show: what suits the model, the rasters and the polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.labels import Label, Labels
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.tiling import TileSize
from training.errors import TrainingError
from training.regions.labelled import Labelled
from training.regions.scenes import Map, Scene
from training.regions.sizes import asked_for, chosen, without_tiles

CARD = Bundle.open(None).card  # images of 60 to 4800 m, 300 m as a rule


def map_of(*rasters: tuple[int, float, float], widths: dict[str, float] | None = None) -> Map:
    """Rasters of so many pixels, metres a pixel and metres that the engine's tile shows."""
    scenes = []
    for number, (side, pixel, window) in enumerate(rasters):
        place = Place(side, side, "EPSG:32633", (pixel, 0, 0, 0, -pixel, 0), (pixel, pixel))
        named = widths or {"field": window}
        shapes = np.array([shapely.box(0, 0, w / pixel, w / pixel) for w in named.values()])
        labels = tuple(Label(n, s, True, {}) for n, s in zip(named, shapes, strict=True))
        sides = (window / pixel, window / pixel)
        name = f"{number}.tif"
        scenes.append(Scene(Path(name), name, place, Opening(), labels, shapes, sides))
    read = Labelled(Labels(Path("labels.gpkg"), None, ()), "", ())
    return Map(tuple(scenes), "m", read, "", ())


@pytest.mark.parametrize(
    ("raster", "widths", "sides", "codes"),
    [
        ((4000, 1.0, 300.0), None, [300], ["model"]),
        ((4000, 0.1, 133.0), None, [60], ["room"]),
        ((1500, 1.0, 300.0), None, [210], ["room"]),
        ((400, 10.0, 640.0), None, [570], ["room"]),
        ((9000, 10.0, 640.0), None, [640], ["pixels"]),
        ((4000, 1.0, 200.0), None, [200], ["raster"]),
        ((4000, 1.0, 300.0), {"house": 15, "pond": 30}, [300, 150], ["model", "small"]),
        ((6000, 1.0, 300.0), {"farm": 900, "sea": 2000, "hut": 200}, [300, 600],
         ["model", "large"]),
        ((3000, 1.0, 300.0), {"farm": 900, "sea": 2000}, [300], ["model"]),  # no room for 600 m
        ((4000, 1.0, 300.0), {"a": 90, "b": 90, "c": 90, "d": 90, "hut": 9}, [300], ["model"]),
    ],
)  # fmt: skip
def test_sizes_suit_the_model_the_rasters_and_the_polygons(
    raster: tuple, widths: dict | None, sides: list[float], codes: list[str]
) -> None:
    found = chosen(map_of(raster, widths=widths), CARD, "mini")
    assert [size.side for size in found] == pytest.approx(sides)
    assert [size.why.code for size in found] == [f"region_size_{code}" for code in codes]


@pytest.mark.parametrize(("raster", "suits"), [((1500, 1.0, 300.0), "300 m"),
                                               ((400, 10.0, 640.0), "640 m")])  # fmt: skip
def test_less_than_what_suits_is_less(raster: tuple, suits: str) -> None:
    """Where the resolution allows no tiles as the model knows them, those of an index suit."""
    (size,) = chosen(map_of(raster), CARD, "mini")
    assert size.why.values["typical"] == suits


def test_a_raster_that_no_size_fits_is_told() -> None:
    both = map_of((4000, 1.0, 300.0), (4000, 1.0, 300.0), (200, 1.0, 60.0))
    (note,) = without_tiles(both, chosen(both, CARD, "mini"))
    assert note.values == {"side": "300 m", "path": "2.tif"}
    sizes, notes = asked_for([TileSize(250, "m"), TileSize(100, "m")], both)
    assert [size.side for size in sizes] == [100, 250]
    assert [(note.code, note.values["path"]) for note in notes] == [
        ("region_size_skipped", "2.tif")
    ]


def test_sizes_that_fit_nothing_are_refused() -> None:
    map_ = map_of((400, 1.0, 133.0))
    with pytest.raises(TrainingError, match=r"Tiles of 500 m fit no raster. Give 48 m to 400 m\."):
        asked_for([TileSize(500, "m")], map_)
    with pytest.raises(TrainingError, match="metres, such as 300"):
        asked_for([TileSize(64, "px")], map_)
    with pytest.raises(TrainingError, match="too small"):
        chosen(map_of((40, 1.0, 40.0)), CARD, "mini")
