"""Several indexes searched as one."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster


@pytest.fixture(scope="module")
def folder(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("archive")
    rasters = [write_raster(folder / "a.tif"), write_raster(folder / "b.tif", place="degrees",
                                                            width=100)]
    for name, chosen in (("a", rasters[:1]), ("b", rasters[1:]), ("both", rasters)):
        index_of(chosen, folder / f"{name}.gpkg", bundle, tile_size="32px")
    return folder


def ask(query="", **params):
    return Searcher().search(SearchOptions.from_params({"query": query, **params}))


def test_two_indexes_equal_one(folder):
    names = [str(folder / "a.gpkg"), str(folder / "b.gpkg")]
    outputs = [folder / "h1.tif", folder / "h2.tif"]
    one = ask("red", index=folder / "both.gpkg", top=500, **{"not": ["blue"]}, heatmap=outputs[0])
    two = ask("red", indexes=names, top=500, **{"not": ["blue"]}, heatmap=outputs[1])
    assert two["indexes"] == names and two["index"] == names[0]
    assert one["tiles_scored"] == two["tiles_scored"]
    same = ("rank", "score", "zscore", "percentile", "bounds", "crs", "raster", "scale")
    for a, b in zip(one["results"], two["results"], strict=True):
        assert [a[key] for key in same] == [b[key] for key in same]
        assert b["index"] == names[b["crs"] == "EPSG:4326"]
    for stem in ("a", "b"):
        assert (folder / f"h1_{stem}.tif").stat().st_size > 0
        assert (folder / f"h2_{stem}.tif").stat().st_size > 0
    assert ask("red", indexes=[*names, names[0]])["indexes"] == names


def test_tiles_that_have_no_place_beside_the_others_are_told(folder, tmp_path, bundle, index_of):
    lost = write_raster(tmp_path / "lost.tif", place="none")
    index_of(lost, tmp_path / "lost.gpkg", bundle, tile_size="32px")
    mixed = ask("red", indexes=[str(folder / "a.gpkg"), str(tmp_path / "lost.gpkg")], top=500)
    (note,) = [note for note in mixed["notes"] if note["code"] == "unplaced"]
    assert note["values"] == {"n": sum(one["crs"] is None for one in mixed["results"])}
    for alone in (folder / "both.gpkg", tmp_path / "lost.gpkg"):
        assert "unplaced" not in [note["code"] for note in ask("red", index=alone)["notes"]]


def test_examples_of_any_index(folder):
    names = [str(folder / "a.gpkg"), str(folder / "b.gpkg")]
    first = ask("red", indexes=names[1:])["results"][0]["tile"]
    example = {"index": names[1], "tile": first}
    found = ask(indexes=names, like=[example], top=50)
    assert (names[1], first) not in [(r["index"], r["tile"]) for r in found["results"]]
    assert ask(indexes=names, like=f"{names[1]}:{first}", top=50)["results"] == found["results"]
    other = ask(indexes=names, like=[first], top=50)
    assert (names[0], first) not in [(r["index"], r["tile"]) for r in other["results"]]
    # An example may come from an index that is not searched.
    alone = ask(index=names[0], like=[example], top=1)["results"][0]
    assert alone["index"] == names[0]
    words = ask("blue", indexes=names, like=[example], text_weight=1, top=9)["results"]
    plain = ask("blue", indexes=names, top=9)["results"]
    assert [r["tile"] for r in words] == [r["tile"] for r in plain]
    with pytest.raises(BadInput, match="has no tile 99999"):
        ask("blue", indexes=names, like=[{"index": names[1], "tile": 99999}])


def test_different_models_do_not_compare(folder, tmp_path, index_of):
    other = write_bundle(tmp_path / "model", seed=5)
    index_of(folder / "a.tif", tmp_path / "c.gpkg", other, tile_size="32px")
    with pytest.raises(StaleIndex, match=r"a\.gpkg and .*c\.gpkg were built with different models"):
        ask("red", indexes=[str(folder / "a.gpkg"), str(tmp_path / "c.gpkg")])


@pytest.mark.parametrize("params", [
    {"text_weight": 1.5}, {"smoothing": "strong"}, {"calibration": "?"}, {"like": [{"tile": "x"}]},
    {"like": [{"index": 5, "tile": 1}]}, {"indexes": 5},
])
def test_parameters_that_cannot_be_used(folder, params):
    with pytest.raises(BadInput):
        ask("red", **{"indexes": [str(folder / "a.gpkg")], **params})


def test_thousands_of_results_are_numbered_and_sorted(folder):
    results = ask("red", index=folder / "both.gpkg", top=5000)["results"]
    assert [item["rank"] for item in results] == list(range(1, len(results) + 1))
    assert np.all(np.diff([item["score"] for item in results]) <= 0)


def test_heatmaps_of_the_rasters_with_the_best_tiles(folder, tmp_path):
    whole = ask("red", index=folder / "both.gpkg", top=500, heatmap=tmp_path / "all.tif")
    assert len(whole["heatmaps"]) == 2 and not whole["notes"]
    best = whole["results"][0]["raster"]
    some = ask(
        "red", index=folder / "both.gpkg", top=1, heatmap=tmp_path / "one.tif", heatmap_rasters=1
    )
    (made,) = some["heatmaps"]
    assert made["raster"] == best
    assert [path.name for path in tmp_path.glob("one*")] == [Path(made["path"]).name]
    same = next(item["path"] for item in whole["heatmaps"] if item["raster"] == best)
    with rasterio.open(made["path"]) as one, rasterio.open(same) as other:
        assert np.array_equal(one.read(), other.read())
    (note,) = some["notes"]
    assert "the rasters with the best tiles have a heatmap: 1 of 2" in note["text"]
    enough = ask(
        "red", index=folder / "both.gpkg", heatmap=tmp_path / "two.tif", heatmap_rasters=2
    )
    assert len(enough["heatmaps"]) == 2 and not enough["notes"]


def test_a_heatmap_of_a_chosen_raster_replaces_nobodys_file(folder, tmp_path):
    for stem in ("a", "b"):
        (tmp_path / f"h_{stem}.tif").write_bytes(b"mine")
    with pytest.raises(BadInput, match="is not a heatmap"):
        ask("red", index=folder / "both.gpkg", heatmap=tmp_path / "h.tif", heatmap_rasters=1)
    assert {path.read_bytes() for path in tmp_path.iterdir()} == {b"mine"}
