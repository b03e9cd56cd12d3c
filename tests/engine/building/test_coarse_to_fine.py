"""Runs from coarse to fine index exactly the windows they should; plain runs add the others."""

from __future__ import annotations

import json

import numpy as np
import pytest

from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.question import Question
from tests.engine.comparing import keys
from tests.engine.rasters import write_raster
from tests.engine.searching.test_search import ask

TILING = {"tile_size": "32px", "scales": [1, 2]}


def expected(whole, scores, share):
    """Keys of the coarsest tiles, and of the best others by the mean of coarse ones there."""
    coarse = whole.scale == 2
    means = []
    for x0, y0, x1, y1 in whole.boxes[~coarse]:
        x, y = (x0 + x1) / 2, (y0 + y1) / 2
        around = [
            score for score, (a, b, c, d) in zip(scores[coarse], whole.boxes[coarse])
            if a <= x < c and b <= y < d
        ]
        means.append(np.mean(around))
    least = np.sort(means)[-int(np.ceil(share * len(means)))]
    fine = np.flatnonzero(~coarse)[np.array(means) > least - 1e-9]
    wanted = {*np.flatnonzero(coarse).tolist(), *fine.tolist()}
    return {key for key, position in keys(whole).items() if position in wanted}


def scores_of(path, text):
    """Scores of all tiles in the order of their ids."""
    archive = Archive([load(path)])
    encoder = OnnxEncoder(bundles.find(archive.header.bundle), "cpu")
    return Question(archive, encoder.bundle.card, encoder.encode_text(text)).scores


def test_the_best_of_the_smaller_windows(tmp_path, bundle, raster, index_of):
    index_of(raster, tmp_path / "whole.gpkg", bundle, **TILING)
    whole, out = load(tmp_path / "whole.gpkg"), tmp_path / "i.gpkg"
    wanted = set()
    for text in ("blue", "red"):
        wanted |= expected(whole, scores_of(tmp_path / "whole.gpkg", text), 0.1)
    document = index_of(raster, out, bundle, coarse_to_fine=["blue", "red"], fine_share=0.1,
                        **TILING)
    assert keys(load(out)).keys() == wanted
    assert document["tiles"] == document["tiles_new"] == len(wanted) < len(whole.ids)
    assert describe_index(out)["state"] == document["rasters"][0]["state"] == "fresh"
    best = ask(out, "blue")["results"][0]
    assert best["bounds"] == ask(tmp_path / "whole.gpkg", "blue")["results"][0]["bounds"]
    # The same again adds nothing, another query its own, a plain run the rest.
    again = {"coarse_to_fine": "blue", "fine_share": 0.1, **TILING}
    assert index_of(raster, out, bundle, **again)["tiles_new"] == 0
    assert index_of(raster, out, bundle, **{**again, "coarse_to_fine": "green"})["tiles_new"] > 0
    index_of(raster, out, bundle, **TILING)
    grown = load(out)
    assert keys(grown).keys() == keys(whole).keys() and len(grown.ids) == len(whole.ids)
    assert grown.rasters[0].validity == whole.rasters[0].validity


def test_the_share_is_of_all_rasters_together(tmp_path, bundle, index_of):
    blue = np.zeros((3, 128, 128), np.uint8)
    blue[:] = np.array((30, 50, 210), np.uint8)[:, None, None]
    rasters = [
        write_raster(tmp_path / "a.tif", width=128, height=128, data=blue),
        write_raster(tmp_path / "b.tif", width=128, height=128, data=255 - blue),
    ]
    index_of(rasters, tmp_path / "i.gpkg", bundle, coarse_to_fine="blue", fine_share=0.4,
             stretch="none", **TILING)
    index = load(tmp_path / "i.gpkg")
    fine = index.raster[index.scale == 1]
    assert len(fine) and (fine == 0).all()
    assert (index.raster[index.scale == 2] == 1).sum() == 9


def test_invalid_parts_are_known_where_only_large_windows_were_read(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=300, height=240, nodata="value",
                          hole=(slice(0, 200), slice(120, 220)))
    index_of(raster, tmp_path / "whole.gpkg", bundle, **TILING)
    index_of(raster, tmp_path / "i.gpkg", bundle, coarse_to_fine="red", fine_share=0.05, **TILING)
    known = [load(tmp_path / name).rasters[0] for name in ("whole.gpkg", "i.gpkg")]
    whole, seen = (r.valid_cells() for r in known)
    assert (whole != seen).mean() < 0.02  # at the edges of the hole alone
    assert not seen[1:23, 16:26].any() and seen[:, :14].all()


def test_only_the_area_is_indexed(tmp_path, bundle, raster, index_of):
    ring = [[500000, 5_000_000], [500200, 5_000_000], [500200, 4_999_000], [500000, 4_999_000],
            [500000, 5_000_000]]
    aoi = tmp_path / "area.geojson"
    aoi.write_text(json.dumps({
        "type": "Feature", "properties": {"name": "left"},
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "crs": {"type": "name", "properties": {"name": "EPSG:32633"}},
    }))
    area, out = tmp_path / "area.gpkg", tmp_path / "i.gpkg"
    index_of(raster, area, bundle, aoi=str(aoi), **TILING)
    index_of(raster, out, bundle, aoi=str(aoi), coarse_to_fine="red", **TILING)
    assert keys(load(out)).keys() < keys(load(area)).keys()


def test_bad_input_leaves_nothing(tmp_path, bundle, raster, index_of):
    out = tmp_path / "i.gpkg"
    for params, message in (
        ({"scales": [1]}, "more than one scale"),
        ({"fine_share": 0}, "smaller tiles 0 is below"),
        ({"fine_share": 1.5}, r"smaller tiles 1\.5 is above 1"),
        ({"dask": "tcp://nowhere:1", "out": "folder"}, "from coarse to fine"),
    ):
        with pytest.raises(BadInput, match=message):
            IndexOptions.from_params({
                "rasters": [str(raster)], "out": out, "coarse_to_fine": "blue", **params,
            })
    assert not out.exists()


def test_a_raster_without_valid_pixels(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=100, height=100, nodata="value",
                          data=np.zeros((3, 100, 100), np.uint8),
                          hole=(slice(None), slice(None)))
    with pytest.raises(BadInput, match=r"Nothing is indexed: no pixel of .*a\.tif is valid"):
        index_of(raster, tmp_path / "i.gpkg", bundle, coarse_to_fine="blue", **TILING)
    assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
