"""Blocks of the ground: the same for all rasters, and whole in one split."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.spatial_blocks import Ground, block_of, split_blocks

UTM = Place(100, 100, "EPSG:32633", (10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0), (10.0, 10.0))
DEGREES = Place(100, 100, "EPSG:4326", (1e-4, 0.0, 15.0, 0.0, -1e-4, 45.15), (7.9, 11.1))
PICTURE = Place(100, 100, None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), None)


def test_one_place_of_two_rasters_is_one_point_of_the_ground() -> None:
    from pyproj import Transformer

    ground = Ground.under([UTM, DEGREES, PICTURE])
    x, y = Transformer.from_crs("EPSG:32633", "EPSG:4326", always_xy=True).transform(
        500_400, 4_999_700
    )
    one = ground.at(UTM, np.array([[40, 30]]))
    other = ground.at(DEGREES, np.array([[(x - 15) / 1e-4, (45.15 - y) / 1e-4]]))
    np.testing.assert_allclose(one, other, atol=0.01)
    side = ground.at(UTM, np.array([[40, 30], [140, 30]]))
    assert np.hypot(*np.diff(side, axis=0)[0]) == pytest.approx(1000, rel=1e-3)


def test_pictures_without_a_place_share_no_block() -> None:
    ground = Ground.under([PICTURE, PICTURE])
    points = [ground.at(PICTURE, np.array([[5, 5], [50, 5]]), number) for number in (0, 1)]
    blocks = block_of(np.concatenate(points), 10.0)
    assert len(set(blocks.tolist())) == 4


def test_blocks_are_squares_on_both_sides_of_zero() -> None:
    points = np.array([[-0.5, 0.5], [-9.5, 9.5], [0.5, 0.5], [0.5, -0.5]])
    first, same, right, below = block_of(points, 10.0).tolist()
    assert first == same and len({first, right, below}) == 3


items = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 7)), min_size=1, max_size=80)


@given(items, st.integers(0, 3))
def test_blocks_are_whole_and_the_rarest_class_is_in_as_many_splits_as_it_can(found, seed) -> None:
    blocks = np.array([block for block, _ in found])
    shows = np.array([[bits >> i & 1 for i in range(3)] for _, bits in found], bool)
    split = split_blocks(blocks, shows, seed=seed)
    assert (split == split_blocks(blocks, shows, seed=seed)).all()
    for block in set(blocks.tolist()):
        assert len(set(split[blocks == block].tolist())) == 1
    of_class = [len(set(blocks[shows[:, label]].tolist())) for label in range(3)]
    rarest = min((n for n in of_class if n), default=0)
    if rarest:
        label = of_class.index(rarest)  # it chooses first, the others among what is left
        assert len(set(split[shows[:, label]].tolist())) == min(rarest, 3)


def test_a_class_of_three_blocks_is_in_every_split_and_shares_are_kept() -> None:
    blocks = np.repeat(np.arange(50), 10)
    shows = np.zeros((500, 2), bool)
    shows[:, 0] = blocks % 2 == 0
    shows[:, 1] = np.isin(blocks, (4, 17, 33))
    for seed in range(20):
        split = split_blocks(blocks, shows, seed=seed)
        assert set(split[shows[:, 1]].tolist()) == {0, 1, 2}
        np.testing.assert_allclose(np.bincount(split) / 500, (0.6, 0.2, 0.2), atol=0.05)
        np.testing.assert_allclose(np.bincount(split[shows[:, 0]]) / 250, (0.6, 0.2, 0.2), atol=0.1)
