"""Averaged views: the average by hand, features in their places, and indexes that say so."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.views import AveragedViews
from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import IndexOptions


@pytest.fixture(scope="module")
def encoder(bundle):
    return OnnxEncoder(Bundle.open(bundle), "cpu")


def unit(values):
    return values / np.linalg.norm(values, axis=-1, keepdims=True)


def test_averages_are_those_by_hand(encoder):
    tiles = np.random.default_rng(0).integers(0, 256, (3, 32, 32, 3), np.uint8)
    globe, local = AveragedViews(encoder).encode_images(tiles)
    for number, tile in enumerate(tiles):
        seen = [encoder.encode_images(np.rot90(tile, k)[None].copy()) for k in range(4)]
        assert np.allclose(globe[number], unit(sum(g[0] for g, _ in seen)), atol=1e-5)
        for row in range(4):
            for column in range(4):
                # Where a quarter turn to the left puts the patch, again and again.
                place, total = (row, column), 0
                for _, patches in seen:
                    total = total + patches[0, 4 * place[0] + place[1]]
                    place = (3 - place[1], place[0])
                assert np.allclose(local[number, 4 * row + column], unit(total), atol=1e-5)


def test_turned_tiles_have_the_same_embeddings(encoder):
    tiles = np.random.default_rng(1).integers(0, 256, (2, 32, 32, 3), np.uint8)
    views = AveragedViews(encoder)
    turned = np.rot90(tiles, 1, axes=(1, 2)).copy()
    (globe, local), (other, patches) = views.encode_images(tiles), views.encode_images(turned)
    assert np.allclose(globe, other, atol=1e-5)
    grid = np.rot90(local.reshape(2, 4, 4, -1), 1, axes=(1, 2))
    assert np.allclose(grid.reshape(local.shape), patches, atol=1e-5)


def test_all_else_is_the_encoders(encoder):
    views = AveragedViews(encoder)
    assert (views.batch, views.provider) == (encoder.batch, encoder.provider)
    assert views.encode_text("blue river") is encoder.encode_text("blue river")


def test_views_belong_to_the_index(tmp_path, raster, bundle, index_of):
    one, four = tmp_path / "one.gpkg", tmp_path / "four.gpkg"
    index_of(raster, one, bundle, scales="1")
    assert index_of(raster, four, bundle, scales="1", views=4)["tiles_new"] > 0
    assert load(four).header.tiling.views == 4
    assert not np.allclose(load(one).globals, load(four).globals, atol=1e-3)
    assert index_of(raster, four, bundle, scales="1", views=4)["tiles_new"] == 0
    given = tmp_path / "given.gpkg"
    run_index(
        IndexOptions.from_params({"rasters": [str(raster)], "out": str(given), "scales": "1",
                                  "bundle": str(bundle), "tile_size": "64px", "views": 4}),
        encoder=OnnxEncoder(Bundle.open(bundle), "cpu"),
    )
    assert np.allclose(load(given).globals, load(four).globals, atol=2e-3)
    assert not np.allclose(load(given).globals, load(one).globals, atol=2e-3)
    for path, views in ((one, 4), (four, 1)):
        with pytest.raises(StaleIndex, match="another number of views"):
            index_of(raster, path, bundle, scales="1", views=views)


@pytest.mark.parametrize("views", [0, 2, 3, 8, 1.5])
def test_other_numbers_are_refused(tmp_path, raster, bundle, index_of, views):
    with pytest.raises(BadInput, match="Views"):
        index_of(raster, tmp_path / "i.gpkg", bundle, views=views)
