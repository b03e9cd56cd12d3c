"""The gate for outputs: no input, no foreign file and no old file is ever lost."""

from __future__ import annotations

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rs_textsearch.engine.errors import BadInput, NoSpace
from rs_textsearch.engine.index.geopackage import new_layer, save
from rs_textsearch.engine.inside import path_of
from rs_textsearch.engine.kinds import HEATMAP, INDEX, PARQUET, TILES
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.outputs import Outputs
from rs_textsearch.engine.searching.search import Searcher
from tests.engine.rasters import write_raster

KINDS = {".tif": (HEATMAP,), ".gpkg": (TILES, INDEX), ".parquet": (PARQUET,)}
NAMES = st.text(
    st.characters(codec="utf-8", exclude_characters="/\0", exclude_categories=("Cs", "Cc")),
    min_size=1, max_size=30,
).filter(lambda name: name.strip(". ") != "")


@pytest.fixture
def searched(tmp_path, bundle, index_of):
    """An index, its raster, and what a search of it wrote: ``h.tif`` and ``t.gpkg``."""
    raster = write_raster(tmp_path / "scene.tif")
    index_of(raster, tmp_path / "i.gpkg", bundle)
    search(tmp_path / "i.gpkg", heatmap=tmp_path / "h.tif", tiles=tmp_path / "t.gpkg")
    return tmp_path


def search(index, query="blue", **params):
    return Searcher().search(SearchOptions.from_params({"index": index, "query": query, **params}))


def content(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_file_is_an_input_where_a_raster_inside_of_it_is_one(searched):
    inside = path_of(f"GTIFF_DIR:1:{searched / 'h.tif'}")
    Outputs().reserve(searched / "h.tif", HEATMAP)
    with pytest.raises(BadInput, match="is to be written is made of it"):
        Outputs([inside]).reserve(searched / "h.tif", HEATMAP)


def foreign(path: Path, layer: str = "parcels") -> Path:
    save(new_layer(layer, "EPSG:32633", [("owner", "TEXT")])[0], path)
    return path


def add_table(path: Path, name: str) -> None:
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(f"CREATE TABLE {name} (a)")


ALIASES = {
    "itself": lambda path, folder: path,
    "dots": lambda path, folder: path.parent / "sub" / ".." / path.name,
    "link": lambda path, folder: linked(folder / f"link{path.suffix}", path),
    "link to a link": lambda path, folder: linked(
        folder / f"second{path.suffix}", linked(folder / f"first{path.suffix}", path)
    ),
    "linked folder": lambda path, folder: linked(folder / "way", path.parent) / path.name,
    # What a name in other letters is where the file system does not tell them apart.
    "hard link": lambda path, folder: hard_linked(folder / f"HARD{path.suffix}", path),
}


def linked(link: Path, target: Path) -> Path:
    link.symlink_to(target)
    return link


def hard_linked(link: Path, target: Path) -> Path:
    os.link(target, link)
    return link


@pytest.mark.parametrize("alias", ALIASES)
@settings(deadline=None, max_examples=15, suppress_health_check=list(HealthCheck))
@given(name=NAMES, suffix=st.sampled_from(sorted(KINDS)))
def test_an_input_is_refused_by_whatever_name(alias, name, suffix, tmp_path_factory):
    folder = tmp_path_factory.mktemp("o")
    (folder / "sub").mkdir()
    (folder / "in").mkdir()
    path = folder / "in" / f"{name}{suffix}"
    (path.parent / "sub").mkdir()
    path.write_bytes(b"")  # empty, so that only the name can be why it is refused
    target = ALIASES[alias](path, folder)
    for kind in KINDS[suffix]:
        with pytest.raises(BadInput, match="is not replaced: what is to be"):
            Outputs([path]).reserve(target, kind)
        later = Outputs()
        reserved = later.reserve(target, kind)
        later.add([path])
        refused = pytest.raises(BadInput, match="is not replaced: what is to be")
        with refused, reserved.written() as temporary:
            temporary.write_bytes(b"new")
    assert content(path.parent) == {path.name: b""}


def test_an_input_that_is_missing_is_refused_by_its_name(tmp_path):
    outputs = Outputs([tmp_path / "gone.tif"])
    with pytest.raises(BadInput, match="is not replaced: what is to be"):
        outputs.reserve(tmp_path / "x" / ".." / "gone.tif", HEATMAP)


def test_one_file_for_two_outputs(tmp_path):
    outputs = Outputs()
    outputs.reserve(tmp_path / "a.gpkg", TILES)
    with pytest.raises(BadInput, match="two files"):
        outputs.reserve(tmp_path / "a.gpkg", INDEX)


def test_links_in_a_circle(tmp_path):
    (tmp_path / "a.tif").symlink_to(tmp_path / "b.tif")
    (tmp_path / "b.tif").symlink_to(tmp_path / "a.tif")
    with pytest.raises(BadInput, match="leads nowhere"):
        Outputs().reserve(tmp_path / "a.tif", HEATMAP)
    Outputs([tmp_path / "a.tif"])


def test_what_is_written_through_a_link_stays_a_link(searched):
    link = linked(searched / "link.tif", searched / "h.tif")
    before = (searched / "h.tif").read_bytes()
    search(searched / "i.gpkg", "red", heatmap=link)
    assert link.is_symlink() and (searched / "h.tif").read_bytes() != before


def test_files_of_this_program_are_replaced_by_their_kind_only(searched):
    ours = {HEATMAP: "h.tif", TILES: "t.gpkg", INDEX: "i.gpkg"}
    for kind in ours:
        for mine, name in ours.items():
            if kind is mine:
                Outputs().reserve(searched / name, kind)
            else:
                with pytest.raises(BadInput, match="is not replaced: it "):
                    Outputs().reserve(searched / name, kind)


@pytest.mark.parametrize("kind", [HEATMAP, TILES, INDEX, PARQUET])
@pytest.mark.parametrize("data", [b"old", b"SQLite format 3\0" + bytes(4000), b"II*\0" + bytes(99)])
def test_files_of_nobody_knows_whom(tmp_path, kind, data):
    pytest.importorskip("pyarrow")
    target = tmp_path / "x.bin"
    target.write_bytes(data)
    with pytest.raises(BadInput, match=r"is not replaced: it is not .*remove this one"):
        Outputs().reserve(target, kind)
    assert content(tmp_path) == {"x.bin": data}
    target.write_bytes(b"")
    Outputs().reserve(target, kind)


@pytest.mark.parametrize("kind", [HEATMAP, TILES, INDEX])
def test_a_folder_or_a_pipe_is_no_output(tmp_path, kind):
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("folder", "pipe"):
        with pytest.raises(BadInput, match="it is no file"):
            Outputs().reserve(tmp_path / name, kind)


def test_tables_of_the_user_keep_a_file_from_being_replaced(searched):
    for name, kind in (("t.gpkg", TILES), ("i.gpkg", INDEX)):
        add_table(searched / name, "parcels")
        with pytest.raises(BadInput, match="other tables as well: parcels"):
            Outputs().reserve(searched / name, kind)


def test_a_spatial_index_is_no_table_of_the_user(searched):
    with closing(sqlite3.connect(searched / "t.gpkg")) as database, database:
        database.execute("CREATE VIRTUAL TABLE rtree_tiles_geom USING rtree(id, a, b, c, d)")
    Outputs().reserve(searched / "t.gpkg", TILES)


@pytest.mark.parametrize("damage", ["flip", "cut", "head"])
def test_a_damaged_index_is_known_as_ours(searched, damage):
    path = searched / "i.gpkg"
    data = bytearray(path.read_bytes())
    if damage == "flip":
        for place in range(5000, len(data), 997):
            data[place] ^= 0xFF
    elif damage == "cut":
        del data[len(data) // 2 :]
    else:
        data[:100] = bytes(100)
    path.write_bytes(data)
    Outputs().reserve(path, INDEX)


def test_side_files_go_with_the_old_file(searched):
    target = searched / "h.tif"
    for suffix in (".aux.xml", ".ovr", ".msk"):
        target.with_name(target.name + suffix).write_bytes(b"of the old one")
    output = Outputs().reserve(target, HEATMAP)
    with output.written() as temporary:
        temporary.write_bytes(b"new")
    assert target.read_bytes() == b"new"
    assert not [name for name in content(searched) if name.startswith((".", "h.tif."))]


@pytest.mark.parametrize("moment", ["writing", "moving"])
@pytest.mark.parametrize(("name", "kind", "beside"), [
    ("h.tif", HEATMAP, ".aux.xml"), ("t.gpkg", TILES, "-wal"), ("i.gpkg", INDEX, "-wal"),
])
def test_a_failure_keeps_the_old_file_and_what_belongs_to_it(
    searched, monkeypatch, moment, name, kind, beside
):
    target = searched / name
    target.with_name(name + beside).write_bytes(b"")
    before = content(searched)
    output = Outputs().reserve(target, kind)
    replace = Path.replace

    def full(path, place):
        if moment == "moving" and Path(place) == target:
            raise OSError(errno.ENOSPC, "No space left on device")
        return replace(path, place)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(NoSpace), output.written() as temporary:
        temporary.write_bytes(b"half")
        if moment == "writing":
            raise OSError(errno.ENOSPC, "No space left on device")
    assert content(searched) == before


def test_the_source_of_an_indexed_mosaic_is_no_place_for_a_heatmap(tmp_path, bundle, index_of):
    source = write_raster(tmp_path / "src.tif")
    mosaic = tmp_path / "m" / "mosaic.vrt"
    mosaic.parent.mkdir()
    mosaic.write_text(
        '<VRTDataset rasterXSize="200" rasterYSize="160"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000,2,0,5000000,0,-2</GeoTransform>"
        + "".join(
            f'<VRTRasterBand dataType="Byte" band="{band}"><SimpleSource>'
            f'<SourceFilename relativeToVRT="1">../src.tif</SourceFilename>'
            f"<SourceBand>{band}</SourceBand></SimpleSource></VRTRasterBand>"
            for band in (1, 2, 3)
        )
        + "</VRTDataset>"
    )
    index_of(mosaic, tmp_path / "i.gpkg", bundle)
    before = content(tmp_path)
    hard_linked(tmp_path / "H.tif", source)
    for name in ("src.tif", "H.tif"):
        with pytest.raises(BadInput, match="is not replaced: what is to be"):
            search(tmp_path / "i.gpkg", heatmap=tmp_path / name)
    assert {**content(tmp_path), "H.tif": b""} == {**before, "H.tif": b""}


def test_results_replace_neither_the_index_of_an_example_nor_a_foreign_file(
    searched, bundle, index_of
):
    other = searched / "other.gpkg"
    index_of(write_raster(searched / "b.tif", seed=3), other, bundle)
    precious = foreign(searched / "precious.gpkg")
    picture = write_raster(searched / "picture.tif", seed=4)
    before = content(searched)
    index = searched / "i.gpkg"
    with pytest.raises(BadInput, match="is not replaced: what is to be"):
        search(index, "", like=[f"{other}:3"], tiles=other)
    for params in ({"tiles": other}, {"tiles": precious}, {"heatmap": picture}):
        with pytest.raises(BadInput, match="is not replaced: it "):
            search(index, **params)
    assert content(searched) == before
    search(index, "red", heatmap=searched / "h.tif", tiles=searched / "t.gpkg")
    assert content(searched).keys() == before.keys()


def test_searches_at_a_time_with_one_target_do_not_share_a_file(searched):
    one, other = (Outputs().reserve(searched / "h.tif", HEATMAP) for _ in range(2))
    with one.written() as first, other.written() as second:
        data = (searched / "h.tif").read_bytes()
        first.write_bytes(data + b"first")
        second.write_bytes(data + b"second")
    assert (searched / "h.tif").read_bytes() == data + b"first"
    assert not list(searched.glob(".*"))


def test_heatmaps_of_rasters_whose_names_differ_in_letters_only(tmp_path):
    from rs_textsearch.engine.searching.heatmap import paths_for

    names = [p.name for p in paths_for(tmp_path / "h.tif", [Path("/a/x.tif"), Path("/b/X.tif")])]
    assert names == ["h_x.tif", "h_X_2.tif"]


def test_what_others_put_where_this_process_wrote_is_looked_at(searched):
    heatmap = searched / "h.tif"
    Outputs().reserve(heatmap, HEATMAP)
    write_raster(heatmap, seed=5)
    before = heatmap.read_bytes()
    with pytest.raises(BadInput, match="is not replaced: it is not a heatmap"):
        search(searched / "i.gpkg", heatmap=heatmap)
    assert heatmap.read_bytes() == before


def test_what_others_put_into_a_place_after_it_was_asked_for(searched):
    with Outputs() as outputs:
        output = outputs.reserve(searched / "h.tif", HEATMAP)
        write_raster(searched / "h.tif", seed=5)
        with pytest.raises(BadInput, match="is not replaced"), output.written() as temporary:
            temporary.write_bytes(b"new")
