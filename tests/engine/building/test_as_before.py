"""An index that is built anew as it was: what is not said comes from the index it replaces."""

from __future__ import annotations

import numpy as np
import pytest

from rs_textsearch.engine.building.forecast import make_plan
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import IndexOptions
from tests.engine.building.test_growing import area  # noqa: F401 - a fixture
from tests.engine.rasters import write_raster


def told(out):
    """Return the header and the records of an index."""
    with IndexStore(out) as store:
        return store.header, store.rasters()


@pytest.fixture
def made(tmp_path, bundle, raster, index_of, area):  # noqa: F811 - the fixture
    """Return an index that no default would make, its path and the rasters."""
    other = write_raster(tmp_path / "other.tif", width=200, height=160)
    out = tmp_path / "i.gpkg"
    options = {
        "tile_size": "50.5px", "scales": [1, 1.5], "overlap": 0.25, "stretch": "0,200;0,210;0,220",
        "keep_patches": True, "nodata": "7",
    }  # fmt: skip
    index_of(raster, out, bundle, aoi=area(100), **options)
    index_of(other, out, bundle, tile_size="", **{"nodata": "9"})
    return out, [raster, other]


def test_nothing_is_lost(made, bundle, index_of):
    out, rasters = made
    header, records = told(out)
    before = load(out)
    index_of(rasters, out, bundle, tile_size="", overwrite=True, as_before=True)
    again, anew = told(out)
    assert again.tiling == header.tiling and again.keep_patches and header.keep_patches
    assert [r.area for r in anew] == [r.area for r in records] and records[0].area
    assert [r.opening for r in anew] == [r.opening for r in records]
    assert len({r.opening.nodata for r in records}) == 2
    assert np.array_equal(load(out).boxes, before.boxes)


def test_what_is_said_goes_before(made, bundle, index_of):
    out, rasters = made
    header, records = told(out)
    index_of(
        rasters, out, bundle, tile_size="", overlap=0.5, aoi="none", overwrite=True, as_before=True
    )
    again, anew = told(out)
    assert again.tiling.overlap == 0.5 and again.tiling.scales == header.tiling.scales
    assert anew[0].area is None and anew[0].opening == records[0].opening


def test_bands_can_be_left_to_the_raster_again(tmp_path, raster, bundle, index_of):
    out = tmp_path / "i.gpkg"
    index_of(raster, out, bundle, bands=[3, 2, 1])
    tiling = {**told(out)[0].tiling.as_json(), "bands": None}
    index_of(raster, out, bundle, tile_size="", tiling=tiling, overwrite=True, as_before=True)
    header, (record,) = told(out)
    assert header.tiling.bands is None and record.opening.bands == (1, 2, 3)


def test_the_plan_of_it_counts_the_same(made, bundle):
    out, rasters = made
    _, records = told(out)
    params = {"rasters": list(map(str, rasters)), "out": str(out), "bundle": str(bundle)}
    options = IndexOptions.from_params({**params, "overwrite": True, "as_before": True})
    assert make_plan(options)["missing"] == sum(record.total for record in records)


def test_it_must_be_asked_for(made, bundle, index_of):
    out, rasters = made
    index_of(rasters, out, bundle, tile_size="", overwrite=True)
    header, records = told(out)
    assert header.tiling.overlap == 0.5 and not header.keep_patches
    assert [r.area for r in records] == [None, None]
