"""GeoParquet: what is written is what the standard says, and what is read is what was written."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from rs_textsearch.engine.errors import BadInput, StaleIndex
from rs_textsearch.engine.index.exchange import export, import_parts
from rs_textsearch.engine.index.loading import IndexCache, load
from rs_textsearch.engine.index.state import describe_index
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import write_raster

pyarrow = pytest.importorskip("pyarrow")
parquet = pytest.importorskip("pyarrow.parquet")

ARRAYS = ("ids", "raster", "boxes", "scale", "valid", "globals", "sketches", "bounds")


def same(first, second):
    one, other = load(first), load(second)
    for name in ARRAYS:
        assert np.array_equal(getattr(one, name), getattr(other, name)), name
    for mine, theirs in zip(one.rasters, other.rasters, strict=True):
        assert replace(mine, recorded_path="") == replace(theirs, recorded_path="")
    return True


@pytest.fixture
def index(tmp_path, bundle, index_of):
    out = tmp_path / "ïndex.gpkg"
    rasters = [
        write_raster(tmp_path / "a.tif", width=300, nodata="value"),
        write_raster(tmp_path / "b.tif", place="degrees", seed=3),
    ]
    index_of(rasters, out, bundle)
    return out


def test_round_trip(tmp_path, index):
    out, back = tmp_path / "tiles.parquet", tmp_path / "back.gpkg"
    document = export(index, out)
    assert document["tiles"] == len(load(index).ids) and same(index, out)
    assert import_parts([out], back)["tiles"] == document["tiles"] and same(index, back)
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {"a.tif", "b.tif", "ïndex.gpkg", "tiles.parquet", "back.gpkg"}


def test_an_imported_index_is_continued(tmp_path, bundle, index, index_of):
    export(index, tmp_path / "t.parquet")
    import_parts([tmp_path / "t.parquet"], tmp_path / "back.gpkg")
    with IndexStore(index) as one, IndexStore(tmp_path / "back.gpkg") as other:
        for mine, theirs in zip(one.rasters(), other.rasters()):
            sets = [
                {n for part in store.windows_done(record) for a, b in part for n in range(a, b)}
                for store, record in ((one, mine), (other, theirs))
            ]
            assert sets[0] == sets[1] == set(range(mine.total))
    again = index_of([tmp_path / "a.tif", tmp_path / "b.tif"], tmp_path / "back.gpkg", bundle)
    assert again["tiles_new"] == again["tiles_skipped_nodata"] == 0


def test_the_file_is_geoparquet(tmp_path, index):
    """By the rules of GeoParquet 1.1, with readers that know nothing of this program."""
    import shapely
    from pyproj import CRS

    out = tmp_path / "tiles.parquet"
    export(index, out)
    table = parquet.read_table(out)
    geo = json.loads(parquet.read_metadata(out).metadata[b"geo"])
    assert geo["version"] == "1.1.0" and geo["primary_column"] == "geometry"
    column = geo["columns"]["geometry"]
    assert column["encoding"] == "WKB" and column["geometry_types"] == ["Polygon"]
    assert CRS.from_json_dict(column["crs"]).to_epsg() == 32633
    shapes = shapely.from_wkb(table["geometry"].to_numpy(zero_copy_only=False))
    assert (shapely.get_type_id(shapes) == 3).all() and shapely.is_valid(shapes).all()
    assert column["bbox"] == pytest.approx(shapely.total_bounds(shapes))
    dim = load(index).globals.shape[1]
    assert table.schema.field("global").type == pyarrow.list_(pyarrow.float16(), dim)
    assert table["raster"].unique().to_pylist() == ["a.tif", "b.tif"]
    place = load(index).rasters[0].place.transform
    first = table.slice(0, 1).to_pylist()[0]
    west, north = place[2] + first["x_px"] * place[0], place[5] + first["y_px"] * place[4]
    assert shapes[0].bounds[0] == pytest.approx(west)
    assert shapes[0].bounds[3] == pytest.approx(north)


def test_search_and_info_take_a_file_and_a_folder(tmp_path, bundle, index, index_of):
    folder = tmp_path / "parts"
    folder.mkdir()
    export(index, folder / "1.parquet")
    alone = tmp_path / "c.gpkg"
    index_of(write_raster(tmp_path / "c.tif", seed=8), alone, bundle)
    searcher = Searcher()

    def results(path):
        return searcher.search(SearchOptions.from_params({"index": str(path), "query": "blue"}))

    expected = results(index)
    for path in (folder / "1.parquet", folder):
        found = results(path)
        assert [r["tile"] for r in found["results"]] == [r["tile"] for r in expected["results"]]
        assert found["stale"] == []
    export(alone, folder / "2.parquet")
    both = load(index), load(alone)
    found = results(folder)  # the folder changed, so it is read anew
    assert found["tiles_scored"] == sum(len(one.ids) for one in both)
    info = describe_index(folder)
    assert info["state"] == "fresh" and len(info["rasters"]) == 3
    assert info["tiles"] == found["tiles_scored"] and info["size_bytes"] > 0
    import_parts([folder], tmp_path / "all.gpkg")
    assert same(folder, tmp_path / "all.gpkg")


def test_what_cannot_be_read(tmp_path, bundle, index, index_of):
    from tests.engine.bundles import write_bundle

    (tmp_path / "empty").mkdir()
    with pytest.raises(BadInput, match="holds no index"):
        load(tmp_path / "empty")
    (tmp_path / "no.parquet").write_bytes(b"nothing of the kind")
    with pytest.raises(BadInput, match="cannot be read as a Parquet file"):
        load(tmp_path / "no.parquet")
    parquet.write_table(pyarrow.table({"a": [1]}), tmp_path / "other.parquet")
    with pytest.raises(BadInput, match="not one of text-search tiles"):
        IndexCache().get(tmp_path / "other.parquet")
    folder = tmp_path / "mixed"
    folder.mkdir()
    export(index, folder / "1.parquet")
    other = tmp_path / "other.gpkg"
    index_of(tmp_path / "a.tif", other, write_bundle(tmp_path / "model", seed=9))
    export(other, folder / "2.parquet")
    with pytest.raises(StaleIndex, match="built with the model"):
        load(folder)
    with pytest.raises(BadInput, match="exists already"):
        import_parts([folder], other)


def test_export_and_import_from_the_command_line(tmp_path, index, engine):
    out = tmp_path / "t.parquet"
    done = engine("export", index, out, "--json")
    assert done.returncode == 0 and json.loads(done.stdout)["bytes"] == out.stat().st_size
    done = engine("import", out, "--out", tmp_path / "back.gpkg")
    assert done.returncode == 0 and "tiles of 2 rasters" in done.stdout
    done = engine("export", index, tmp_path / "t.csv")
    assert done.returncode == 2 and "must end in .parquet" in done.stderr


def put(column, values):
    def change(table):
        return table.set_column(table.schema.get_field_index(column), column, values(table))

    return change


def texts(table):
    return pyarrow.array(["x"] * len(table))


def nulls(table):
    return pyarrow.nulls(len(table), pyarrow.float64())


COLUMNS = {
    "no embeddings": (lambda t: t.drop(["global"]), "no column 'global'"),
    "no width": (lambda t: t.drop(["width_px"]), "no column 'width_px'"),
    "texts": (put("width_px", texts), "'width_px' holds what is no number"),
    "nulls": (put("valid_share", nulls), "'valid_share' holds what is no number"),
    "text for an embedding": (put("global", texts), "'global' holds no lists"),
    "short embeddings": (
        put("global", lambda t: pyarrow.array([[1.0, 2.0]] * len(t))), "lists of another length"),
    "NaN": (put("x_px", lambda t: pyarrow.array([float("nan")] * len(t))), "what is no number"),
    "no extent": (put("width_px", lambda t: pyarrow.array([0.0] * len(t))), "without extent"),
    "another raster": (put("raster_id", lambda t: pyarrow.array([9] * len(t))), "does not know"),
    "one number": (put("tile", lambda t: pyarrow.array([5] * len(t))), "numbered in their order"),
    "rows twice": (lambda t: pyarrow.concat_tables([t, t]), "numbered in their order"),
}


@pytest.mark.parametrize("kind", COLUMNS)
def test_damaged_columns_are_said(tmp_path, index, kind):
    change, words = COLUMNS[kind]
    out = tmp_path / "t.parquet"
    export(index, out)
    known = parquet.read_metadata(out).metadata
    metadata = {key: known[key] for key in (b"geo", b"rs_textsearch")}
    parquet.write_table(change(parquet.read_table(out)).replace_schema_metadata(metadata), out)
    for command in (lambda: load(out), lambda: import_parts([out], tmp_path / "back.gpkg")):
        with pytest.raises(BadInput, match=r"t\.parquet is damaged: .*" + words):
            command()
    assert not (tmp_path / "back.gpkg").exists()


def test_lists_that_another_tool_wrote(tmp_path, index):
    """Of any size, as most tools write them."""
    out = tmp_path / "t.parquet"
    export(index, out)
    table, metadata = parquet.read_table(out), parquet.read_metadata(out).metadata
    for name in ("global", "sketch", "bounds"):
        column = table[name].combine_chunks()
        plain = pyarrow.array(column.to_pylist(), pyarrow.list_(column.type.value_type))
        table = put(name, lambda _, values=plain: values)(table)
    kept = {b"rs_textsearch": metadata[b"rs_textsearch"]}
    parquet.write_table(table.replace_schema_metadata(kept), out)
    assert same(index, out)


METADATA = {
    "no JSON": lambda said: b"{",
    "no text": lambda said: b"\xff",
    "a list": lambda said: b"[]",
    "deep": lambda said: b"[" * 100_000,
    "no header": lambda said: {**said, "header": None},
    "no rasters": lambda said: {**said, "rasters": None},
    "empty rasters": lambda said: {**said, "rasters": [{"x": 1}]},
    "no bundle": lambda said: {**said, "header": {**said["header"], "bundle": {}}},
    **{
        f"{key} {value}": lambda said, change={key: value}: {
            **said, "rasters": [{**said["rasters"][0], **change}]
        }
        for key, value in (
            ("ranges", [[0, 2**40]]), ("ranges", [[5, 1]]), ("ranges", [[-1, 1]]),
            ("ranges", [[1]]), ("ranges", "x"), ("validity", "!!"), ("wanted", -1),
            ("record", {}), ("path", "a\0b"), ("path", ""),
        )
    },
}


@pytest.mark.parametrize("kind", METADATA)
def test_damaged_metadata_are_said(tmp_path, index, kind):
    out = tmp_path / "t.parquet"
    export(index, out)
    table, known = parquet.read_table(out), parquet.read_metadata(out).metadata
    said = METADATA[kind](json.loads(known[b"rs_textsearch"]))
    text = said if isinstance(said, bytes) else json.dumps(said).encode()
    parquet.write_table(table.replace_schema_metadata({b"rs_textsearch": text}), out)
    for command in (lambda: describe_index(out), lambda: load(out)):
        with pytest.raises(BadInput, match=r"t\.parquet is damaged: "):
            command()
