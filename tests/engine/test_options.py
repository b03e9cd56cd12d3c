"""Options from requests: what is taken, and what is refused in one line before anything happens."""

from __future__ import annotations

import math
from pathlib import Path
from types import SimpleNamespace

import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.example import AreaExample, ImageExample, TileExample
from rs_textsearch.engine.options import IndexOptions, SearchOptions
from rs_textsearch.engine.reading.tiling import TileSize


def run(**params):
    return IndexOptions.from_params({"rasters": ["a.tif"], "out": "a.gpkg", **params})


def search(**params):
    return SearchOptions.from_params({"index": "/i.gpkg", "query": "red", **params})


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"bands": "1.7"}, "Bands '1.7' is no whole number"),
        ({"bands": "1.5,2,3"}, "Bands '1.5' is no whole number"),
        ({"bands": "0"}, "Bands '0' is below 1"),
        ({"bands": [1, 2, True]}, "Bands True is no whole number"),
        ({"coarse_to_fine": " "}, "No text is named for a run from coarse to fine"),
        ({"coarse_to_fine": [" ", "\t"]}, "No text is named for a run from coarse to fine"),
        ({"coarse_to_fine": "a pond", "scales": 1}, "more than one scale"),
        ({"overwrite": "no"}, "Build anew 'no' is neither true nor false"),
        ({"keep_patches": 1}, "Keep patch features 1 is neither true nor false"),
        ({"overlap": "nan"}, "Overlap 'nan' is no number"),
        ({"overlap": 10**400}, "is no number"),
        ({"workers": 0}, "Workers 0 is below 1"),
        ({"workers": 1.5}, "Workers 1.5 is no whole number"),
        ({"views": 2}, "Views 2 is not one of the choices. Choose one of 1, 4"),
        ({"fine_share": 0}, "below 0.001"),
        ({"device": "gpu"}, "Choose one of auto, cpu, cuda"),
        ({"runtime": "tensorflow"}, "runtime"),
        ({"tile_size": 300}, "Tile size 300 is no text"),
        ({"tile_size": "300"}, "tile size '300' is not understood"),
        ({"nodata": "white"}, "The nodata value 'white' is no number"),
        ({"alpha": "0"}, "The alpha band '0' is no number of a band"),
        ({"alpha": "4.5"}, "The alpha band '4.5' is no number of a band"),
        ({"stretch": 5}, "Stretch 5 is no text"),
        ({"bundle": 5}, "Model 5 is no path"),
        ({"rasters": [5]}, "Rasters 5 is no path"),
        ({"rasters": ["a\0.tif"]}, "is no path"),
        ({"rasters": [""]}, "is no path"),
        ({"rasters": "\udcff.tif"}, "not valid UTF-8"),
        ({"tiling": "300m"}, "Tiling '300m' is no object"),
        ({"tiling": {"overlap": 5}}, "Overlap 5 is above 0.9"),
        ({"tilesize": "300m"}, "'tilesize' of index is not known"),
        ({"t" * 10_000: 1}, "is not known"),
    ],
)
def test_refused(params, message):
    with pytest.raises(BadInput) as caught:
        run(**params)
    assert message in str(caught.value) and caught.value.remedy
    assert len(str(caught.value)) < 600 and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({"top": 10**400}, "Number of best tiles"),
        ({"top": 10**5000}, "a number of thousands of digits is above"),
        ({"top": 0}, "is below 1"),
        ({"top": "2.5"}, "is no whole number"),
        ({"text_weight": 2}, "Weight of the text 2 is above 1"),
        ({"calibration": "x"}, "Choose one of auto, bank, none"),
        ({"index": 5}, "Index 5 is no path"),
        ({"index": "a\0b"}, "is no path"),
        ({"index": None}, "No index is named"),
        ({"query": " ", "like": []}, "The query is empty"),
        ({"query": ["a"]}, "Query ['a'] is no text"),
        ({"like": "x"}, "names no tile, no image"),
        ({"like": [1.5]}, "names no tile"),
        ({"unlike": [{"tile": 1, "box": [1, 2]}]}, "names no tile, no image"),
        ({"heatmap": "h.png"}, "must end in .tif"),
        ({"heatmap": 3}, "Heatmap 3 is no path"),
    ],
)
def test_refused_of_a_search(params, message):
    with pytest.raises(BadInput) as caught:
        search(**params)
    assert message in str(caught.value)


def test_links_that_go_round_in_a_circle(tmp_path):
    (tmp_path / "a.tif").symlink_to(tmp_path / "b.tif")
    (tmp_path / "b.tif").symlink_to(tmp_path / "a.tif")
    with pytest.raises(BadInput, match="leads nowhere but to itself"):
        run(rasters=[str(tmp_path / "a.tif")])
    with pytest.raises(BadInput, match="leads nowhere but to itself"):
        search(index=str(tmp_path / "a.tif"))


def test_a_text_is_as_good_as_a_value():
    said = run(
        scales="2,1,2", overlap="0.25", bands="4,3,2", views="4", workers="2", tile_size="12.5m"
    )
    assert said == run(
        scales=[1, 2], overlap=0.25, bands=[4, 3, 2], views=4, workers=2, tile_size="12.5m"
    )
    assert said.scales == (1.0, 2.0) and said.bands == (4, 3, 2)
    assert said.tile_size == TileSize(12.5, "m")


def test_how_a_raster_is_opened():
    assert run().nodata == "auto" and run().alpha == "auto" and run().crs is None
    said = run(nodata="-9999", alpha="5", crs="EPSG:25832")
    assert (said.nodata, said.alpha, said.crs) == (-9999.0, 5, "EPSG:25832")
    assert run(nodata="file").nodata == "file"
    assert math.isnan(run(nodata="nan").nodata)
    assert (run(nodata="none").nodata, run(alpha="none").alpha) == ("none", "none")


def test_an_area_and_the_whole_raster(tmp_path):
    assert run().aoi is None and not run().whole_raster
    whole = run(aoi="none")
    assert whole.aoi is None and whole.whole_raster
    some = run(aoi=str(tmp_path / "none"))
    assert some.aoi == tmp_path / "none" and not some.whole_raster


def test_a_tiling_travels_verbatim_and_single_items_win():
    tiling = {
        "tile_size": "150.5m", "scales": [0.5, 8], "overlap": 0.333, "bands": [3, 2, 1],
        "stretch": "0,1;0,2;0,3", "views": 4, "aoi": "0123",
    }  # fmt: skip
    taken = run(tiling=tiling)
    assert taken.tile_size == TileSize(150.5, "m") and taken.scales == (0.5, 8.0)
    assert (taken.overlap, taken.bands, taken.stretch, taken.views) == (
        0.333, (3, 2, 1), "0,1;0,2;0,3", 4,
    )  # fmt: skip
    assert taken.aoi is None
    assert run(tiling=tiling, overlap=0.0).overlap == 0.0
    assert run(tiling=tiling, overlap=0.0).scales == (0.5, 8.0)


def test_what_is_unsaid_is_the_indexs():
    stored = SimpleNamespace(
        tile_size=TileSize(300, "m"), scales=(1.0, 3.0), overlap=0.0, bands=(1, 2, 3),
        stretch="none", views=4,
    )  # fmt: skip
    continued = run(overlap=0.25, stretch="auto").continuing(stored)
    assert continued.tile_size == TileSize(300, "m") and continued.scales == (1.0, 3.0)
    assert (continued.overlap, continued.stretch, continued.views) == (0.25, "auto", 4)
    stored.scales = (1.0,)
    with pytest.raises(BadInput, match="more than one scale"):
        run(coarse_to_fine="a pond").continuing(stored)


def test_examples_are_numbers_or_places(tmp_path):
    box = [0, 1.5, 64, 65.5]
    place = {"index": str(tmp_path / "i.gpkg"), "tile": 7, "state": "ab", "raster": "/r.tif",
             "box": box}  # fmt: skip
    found = search(like=["17", 3, f"{tmp_path}/x:y.gpkg:5", place])
    first = found.indexes[0]
    assert found.like[:2] == (TileExample(first, 17), TileExample(first, 3))
    assert found.like[2] == TileExample(tmp_path / "x:y.gpkg", 5)
    assert found.like[3] == TileExample(
        tmp_path / "i.gpkg", 7, "ab", found.like[3].raster, tuple(map(float, box))
    )
    assert found.like[3].raster.name == "r.tif"


def test_examples_are_images_or_areas(tmp_path):
    bounds = (500000.0, -20.5, 500064.0, 1e3)
    typed = f"{tmp_path}/a@b.tif@500000,-20.5,500064,1e3"
    area = {"raster": "a.tif", "bounds": list(bounds), "crs": "EPSG:4326", "index": "i.gpkg"}
    found = search(
        like=[str(tmp_path / "x:y.png"), typed, f"{typed},EPSG:32633"],
        unlike=[{"image": str(tmp_path / "p.png")}, area],
    )
    raster = tmp_path / "a@b.tif"
    assert found.like == (
        ImageExample(tmp_path / "x:y.png"),
        AreaExample(raster, bounds),
        AreaExample(raster, bounds, "EPSG:32633"),
    )
    assert found.unlike[0] == ImageExample(tmp_path / "p.png")
    assert found.unlike[1] == AreaExample(
        Path("a.tif").absolute(), bounds, "EPSG:4326", Path("i.gpkg").absolute()
    )


@pytest.mark.parametrize("item", [
    "a.tif@5,0,1,1", "a.tif@0,0,0,1", {"raster": "a.tif", "bounds": [0, 2, 1, 1]},
])  # fmt: skip
def test_what_is_no_rectangle_is_said(item):
    with pytest.raises(BadInput, match=r"no rectangle.*xmin,ymin,xmax,ymax"):
        search(like=[item])


@pytest.mark.parametrize("item", [
    "a.tif@1,2,x,4", {"raster": "a.tif", "bounds": "1,2,3,4"}, {"bounds": [0, 0, 1, 1]},
    {"raster": "a.tif", "bounds": [0, 1, 2]}, {"raster": 5, "bounds": [0, 0, 1, 1]},
    {"image": 3}, {"image": ""}, {"raster": "a.tif", "bounds": [0, 0, 1, float("nan")]},
])  # fmt: skip
def test_what_is_no_example_is_said(item):
    with pytest.raises(BadInput, match="no image file and no area"):
        search(like=[item])


def test_negative_texts_and_indexes_once(tmp_path):
    (tmp_path / "a.gpkg").write_text("")
    (tmp_path / "l.gpkg").symlink_to(tmp_path / "a.gpkg")
    found = search(indexes=[str(tmp_path / "a.gpkg"), str(tmp_path / "l.gpkg")], **{
        "not": ["red", " ", "blue "]})
    assert found.indexes == (tmp_path / "a.gpkg",)
    assert found.negative == ("red", "blue")
