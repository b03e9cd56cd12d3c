"""Splits of the ground: what holds for every map."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.labels import Label, Labels
from rs_textsearch.engine.reading.opening import Opening
from rs_textsearch.engine.reading.spatial_blocks import SHARES, Ground
from training.errors import TrainingError
from training.regions import balance
from training.regions.labelled import Labelled
from training.regions.scenes import Map, Scene
from training.regions.sizes import Size
from training.regions.splitting import divide
from training.regions.tiles import Tiles, candidates

WHY = Note.of("region_size_asked", side="")
SIZES = (Size(50.0, WHY), Size(90.0, WHY))
CLASSES = ("field", "pond", "road")


@st.composite
def maps(draw: st.DrawFn) -> Map:
    """One to three rasters that overlap or not, turned or not, with polygons of three classes."""
    random = np.random.default_rng(draw(st.integers(0, 2**20)))
    scenes = []
    for number in range(draw(st.integers(1, 3))):
        width, height = random.integers(150, 500, 2).tolist()
        turn = draw(st.sampled_from((0.0, 0.0, 0.3)))
        a, b = np.cos(turn), np.sin(turn)
        x, y = np.array([400_000, 5_000_000]) + random.uniform(-400, 400, 2)
        place = Place(width, height, "EPSG:32633", (a, b, x, b, -a, y), (1.0, 1.0))
        middles = random.uniform(0, (width, height), (random.integers(1, 25), 2))
        sides = random.uniform(3, 90, len(middles)) / 2
        shapes = shapely.box(*(middles - sides[:, None]).T, *(middles + sides[:, None]).T)
        shapes = shapely.intersection(shapes, shapely.box(0, 0, width, height))
        labels = tuple(
            Label(CLASSES[i], shape, bool(right), {})
            for i, shape, right in zip(
                random.integers(0, 3, len(shapes)), shapes, random.random(len(shapes)) < 0.9,
                strict=True,
            )
        )  # fmt: skip
        scenes.append(
            Scene(Path(f"{number}.tif"), str(number), place, Opening(), labels, shapes, (50, 50))
        )
    read = Labelled(Labels(Path("labels.gpkg"), None, ()), "", ())
    return Map(tuple(scenes), "m", read, "", ())


@settings(max_examples=12, deadline=None)
@given(maps(), st.integers(0, 3))
def test_no_tile_overlaps_one_of_another_split_and_all_lie_in_their_rasters(
    map_: Map, seed: int
) -> None:
    ground = Ground.under([scene.place for scene in map_.scenes])
    tiles = candidates(map_, SIZES, ground, 0.5)
    for number, box in zip(tiles.scene.tolist(), tiles.boxes, strict=True):
        place = map_.scenes[number].place
        assert (box >= -1e-6).all() and (box <= [place.width + 1e-6, place.height + 1e-6] * 2).all()
    assert (tiles.shows | tiles.wrong).any(axis=1).all()
    assert not (tiles.shows & tiles.wrong).any()
    try:
        splitting = divide(map_, tiles, ground, 90.0, SHARES, seed, side=190.0)
    except TrainingError as error:
        assert "Label places that lie further apart" in str(error)
        return
    again = divide(map_, tiles, ground, 90.0, SHARES, seed, side=190.0)
    assert (again.split == splitting.split).all()
    polygons = tiles.polygons
    for split in range(3):
        own, others = splitting.split == split, (splitting.split >= 0) & (splitting.split != split)
        assert own.any()
        if others.any():
            near = shapely.STRtree(polygons[others]).query(
                polygons[own], predicate="dwithin", distance=splitting.buffer * (1 - 1e-6)
            )
            assert not near.size
        # Whatever tile has its centre in an area of the split, too.
        for area in splitting.areas[splitting.cell_split == split]:
            reach = shapely.buffer(area, 45.0, cap_style="square", join_style="mitre")
            inside = shapely.relate_pattern(reach, polygons[others], "T********")
            assert not np.any(inside)


def test_classes_come_into_every_split_where_they_can() -> None:
    """Of 64 places in a square, two classes in turns; the third in a corner of one block."""
    middles = np.array([(x, y) for x in range(50, 800, 100) for y in range(50, 800, 100)])
    shapes = shapely.box(*(middles - 20).T, *(middles + 20).T)
    names = ["field" if (x // 100 + y // 100) % 2 else "pond" for x, y in middles.tolist()]
    names[0] = "road"
    labels = tuple(Label(n, s, True, {}) for n, s in zip(names, shapes, strict=True))
    place = Place(800, 800, "EPSG:32633", (1, 0, 400_000, 0, -1, 5_000_000), (1.0, 1.0))
    scene = Scene(Path("a.tif"), "a", place, Opening(), labels, shapes, (50, 50))
    map_ = Map((scene,), "m", Labelled(Labels(Path("l"), None, ()), "", ()), "", ())
    ground = Ground.under([place])
    tiles = candidates(map_, SIZES[:1], ground, 0.5)
    splitting = divide(map_, tiles, ground, 50.0, SHARES, 0)
    counts = np.stack([tiles.shows[splitting.split == k].sum(axis=0) for k in range(3)])
    assert (counts[:, :2] > 0).all()
    assert counts[0, 2] > 0 and counts[1:, 2].sum() == 0  # what is in one block is trained on
    assert counts[0, :2].sum() > counts[1:, :2].sum()
    assert splitting.class_blocks[2] < 3 <= splitting.class_blocks[:2].min()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(-1, 4), max_size=60), st.floats(0.05, 1), st.integers(0, 9))
def test_no_class_has_more_than_its_share(labels: list[int], most: float, seed: int) -> None:
    labels = np.array(labels, int)
    out = balance.over_share(labels, most, seed)
    assert not out[labels < 0].any()
    kept = labels[~out & (labels >= 0)]
    share = balance.share_of(labels, most)
    for name in np.unique(labels[labels >= 0]):
        assert (kept == name).any()
        assert (kept == name).sum() <= max(share * len(kept), 1) + 1e-9 or share == 1


def test_tiles_go_by_the_rarest_class_that_they_show() -> None:
    shows = np.array([[1, 1, 0], [1, 0, 0], [1, 0, 0], [0, 1, 1], [0, 0, 0]], bool)
    empty = np.zeros(len(shows), int)
    boxes, grounds = np.zeros((len(shows), 4)), np.zeros((len(shows), 4, 2))
    tiles = Tiles(empty, empty, boxes, empty, empty, grounds, shows, ~shows)
    assert balance.labels_of(tiles).tolist() == [1, 0, 0, 2, -1]


def test_too_few_blocks_are_refused_with_what_to_do() -> None:
    shape = shapely.box(10, 10, 40, 40)
    place = Place(300, 300, "EPSG:32633", (1, 0, 400_000, 0, -1, 5_000_000), (1.0, 1.0))
    label = Label("pond", shape, True, {})
    scene = Scene(Path("a"), "a", place, Opening(), (label,), np.array([shape]), (50, 50))
    map_ = Map((scene,), "m", Labelled(Labels(Path("l"), None, ()), "", ()), "", ())
    tiles = candidates(map_, SIZES[:1], Ground.under([place]), 0.5)
    with pytest.raises(TrainingError, match=r"fewer than 3 blocks .* or smaller tiles"):
        divide(map_, tiles, Ground.under([place]), 50.0, SHARES, 0)
