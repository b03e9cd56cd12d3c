"""Heatmaps of classes and what they localize, and what tiles show."""

from __future__ import annotations

import numpy as np
import pytest
import shapely

from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.evaluating.maps import Maps
from rs_textsearch.engine.evaluating.relevance import Region, Relevance, relevance
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.within import ArchiveWithin
from tests.engine.evaluating.conftest import FIELDS, write_labels


@pytest.fixture(scope="module")
def archive(here):
    return Archive([load(here.index)])


def of(archive, *boxes):
    """A class that the tiles show which lie in one of ``boxes``."""
    regions = tuple(Region(0, shapely.box(*box)) for box in boxes)
    inside = [
        any(shapely.box(*tile).intersection(region.shape).area > 0 for region in regions)
        for tile in archive.boxes
    ]
    every = np.ones(len(archive), bool)
    return Relevance("a", np.array(inside), every, ~every, regions)


def test_a_map_that_points_at_its_region_is_good_and_another_is_not(archive):
    one = of(archive, FIELDS["red"])
    good = Maps(archive).measures(one, one.relevant.astype(float))
    bad = Maps(archive).measures(one, -one.relevant.astype(float))
    assert good["pointing"] > 0.8 and bad["pointing"] == 0
    assert good["rmi"] > 0.8 > 0.4 > bad["rmi"] and good["rda"] == 1


def test_maps_with_the_same_limits_compare(archive):
    one = of(archive, FIELDS["red"])
    maps, scores = Maps(archive), one.relevant.astype(float)
    assert maps.of(0, scores).grey.max() == 255
    assert maps.of(0, scores, (0, 2)).grey.max() == 127
    assert maps.of(0, scores, (0.5, 0.75)).grey.min() == 0
    assert np.array_equal(maps.of(0, scores, (0, 1)).grey, maps.of(0, scores).grey)


def test_what_lies_outside_of_an_area_is_no_background(archive, here, tmp_path):
    """A map within an area is measured as that of an archive that holds no more."""
    box = write_labels(tmp_path / "area.geojson", [((0, 0, 150, 240), {})])
    part = ArchiveWithin(archive, AreaOfInterest.read(box))
    one = of(part, FIELDS["red"], FIELDS["blue"])  # of which the second one lies outside
    found = Maps(part)
    assert len(found.outlines(0, one.regions)) == 1
    shown = found.of(0, np.ones(len(part)))
    assert 0.4 < shown.known.mean() < 0.6 and not shown.grey.any()
    # The same value everywhere is as dense within as outside, whatever lies beyond the area.
    flat = found.measures(one, np.arange(len(part)) * 1e-9 + 1)
    assert flat["rsu"] < 0.9


def test_what_tiles_show_and_what_is_neither(archive, here):
    labels = Labels.read(here.labels, "class")
    (red,) = (
        one
        for one in relevance(archive, labels, np.ones(len(archive), bool), False)
        if one.label == "red"
    )
    x0, y0, x1, y1 = archive.boxes.T
    common = np.clip(np.minimum(x1, 75) - x0, 0, None) * np.clip(np.minimum(y1, 75) - y0, 0, None)
    assert np.array_equal(red.relevant, common >= 400)
    assert np.array_equal(~red.counted, (common > 0) & (common < 400))
    only = relevance(archive, labels, np.ones(len(archive), bool), True)
    assert all(one.counted.sum() < red.counted.sum() for one in only)


def test_blocks_are_squares_of_the_ground(archive):
    blocks = Blocks.of(archive, 100)  # metres, 50 pixels
    assert blocks.side == 100 and len(np.unique(blocks.of_tile)) == blocks.count
    centres = 2 * (archive.boxes[:, :2] + archive.boxes[:, 2:]) / 2
    for number in range(blocks.count):
        mine = centres[blocks.of_tile == number]
        assert (np.ptp(mine, axis=0) <= 101).all()
    assert Blocks.of(archive).side == pytest.approx(160, rel=0.01)


def test_very_many_blocks_become_larger_ones(archive):
    assert Blocks.of(archive).count > 6 >= Blocks.of(archive, most=6).count
    assert Blocks.of(archive, 100, most=6).count > 6  # as it was asked for


def test_the_grids_of_few_rasters_are_kept(archive):
    found = Maps(archive)
    one = of(archive, FIELDS["red"])
    assert found.outlines(0, one.regions) is found.outlines(0, one.regions)
    other = of(archive, FIELDS["blue"])
    red, blue = (found.outlines(0, each.regions)[0] for each in (one, other))
    assert red.tolist() != blue.tolist()


def test_draws_follow_their_seed_and_begin_with_the_sample(archive):
    blocks = Blocks.of(archive, 100)
    drawn = blocks.draws(50, 3)
    assert drawn.shape == (51, blocks.count) and (drawn[0] == 1).all()
    assert (drawn.sum(axis=1) == blocks.count).all()
    assert np.array_equal(drawn, blocks.draws(50, 3))
    assert not np.array_equal(drawn, blocks.draws(50, 4))


def test_folds_are_of_whole_blocks_and_each_has_some(archive):
    blocks = Blocks.of(archive, 60)
    relevant = np.isin(blocks.of_tile, [0, 3, 5])
    folds = blocks.folds(relevant)
    for number in range(blocks.count):
        assert len(np.unique(folds[blocks.of_tile == number])) == 1
    assert np.unique(folds).tolist() == np.unique(folds[relevant]).tolist() == [0, 1, 2]
    assert blocks.folds(blocks.of_tile == 3) is None
