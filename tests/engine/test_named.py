"""Rasters and indexes by name, folder and pattern."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from rs_textsearch.engine import named
from rs_textsearch.engine.errors import BadInput
from tests.engine.rasters import write_raster


@pytest.fixture(scope="module")
def archive(tmp_path_factory, bundle, engine):
    """Rasters two folders deep, side files, papers, an index, its heatmap and its tiles."""
    folder = tmp_path_factory.mktemp("archive")
    (folder / "2024" / "west").mkdir(parents=True)
    (folder / ".hidden").mkdir()
    for name in ("a.tif", "2024/b.TIF", "2024/west/c.tif", ".hidden/d.tif"):
        write_raster(folder / name, width=130, height=90)
    for name in ("a.tif.aux.xml", "a.tfw", "2024/b.TIF.ovr", "2024/west/c.qml"):
        (folder / name).write_text("<x/>")
    for name in ("read me.txt", "2024/table.csv", "2024/plan.docx", "2024/none.gpkg"):
        (folder / name).write_text("x")
    index = folder / "a.rs_textsearch.gpkg"
    done = engine("index", folder / "a.tif", "--out", index, "--bundle", bundle,
                  "--tile-size", "64px")  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = engine("search", index, "red", "--heatmap", folder / "2024" / "heat.tif",
                   "--tiles", folder / "found.gpkg")  # fmt: skip
    assert found.returncode == 0, found.stderr
    return folder


def names(folder, files):
    return [Path(file).relative_to(folder).as_posix() for file in files]


def test_a_folder_stands_for_its_rasters(archive):
    found, notes = named.rasters([str(archive)])
    assert names(archive, found) == ["2024/b.TIF", "2024/west/c.tif", "a.tif"]
    assert len(notes) == 1 and "and 4 more" in notes[0].text
    for name in (".aux.xml", ".tfw", ".ovr", ".qml"):
        assert name not in notes[0].text


@pytest.mark.parametrize(
    ("pattern", "wanted"),
    [
        ("*.tif", ["a.tif"]),
        ("**/*.tif", ["2024/west/c.tif", "a.tif"]),
        ("2024/*", ["2024/b.TIF", "2024/west/c.tif"]),
        ("[a-b].tif", ["a.tif"]),
        ("20??/[!c]*.TIF", ["2024/b.TIF"]),
    ],
)
def test_patterns(archive, pattern, wanted):
    found, _ = named.rasters([str(archive / pattern)])
    assert sorted(names(archive, found)) == wanted


def test_a_name_is_taken_as_it_is(archive, tmp_path):
    odd = tmp_path / "scene [1] *.tif"
    odd.write_text("")
    words = [str(odd), str(archive / "2024" / "plan.docx"), "no such file.tif", "-x.tif"]
    assert named.rasters(words) == (words, [])


@pytest.mark.parametrize(
    ("word", "message"),
    [("*.jp2", "No file matches"), ("2024/*.csv", "holds no raster"), ("empty", "holds no raster"),
     ("2024/heat*", "holds no raster"), ("**/found*", "holds no raster")],
)  # fmt: skip
def test_nothing_that_could_be_indexed(archive, word, message):
    (archive / "empty").mkdir(exist_ok=True)
    with pytest.raises(BadInput, match=message):
        named.rasters([str(archive / word)])


def test_what_this_program_wrote_is_no_raster(archive):
    names = [str(archive / name) for name in ("a.tif", "2024/heat.tif", "a.rs_textsearch.gpkg")]
    found, notes = named.rasters(names)
    assert found == names[:1] and len(notes) == 2 and "heat.tif" in notes[0].text
    for name in names[1:]:
        with pytest.raises(BadInput, match="is no raster to index: this program wrote it"):
            named.rasters([name])


def test_a_damaged_raster_is_not_left_out(tmp_path):
    (tmp_path / "cut.tif").write_bytes(b"II*\0")
    (tmp_path / "none.tif").write_bytes(b"")
    found, notes = named.rasters([str(tmp_path)])
    assert names(tmp_path, found) == ["cut.tif", "none.tif"] and notes == []


def test_flat_files_have_a_header(tmp_path):
    for name in ("scene", "scene.hdr", "other.dat", "other.dat.hdr", "lonely.dat"):
        (tmp_path / name).write_text("")
    found, notes = named.rasters([str(tmp_path)])
    assert names(tmp_path, found) == ["other.dat", "scene"] and "lonely.dat" in notes[0].text


def test_a_geopackage_with_pictures_is_a_raster(tmp_path):
    import rasterio

    path = write_raster(tmp_path / "a.tif")
    with rasterio.open(path) as source:
        profile = {"driver": "GPKG", "width": source.width, "height": source.height, "count": 3,
                   "dtype": "uint8", "crs": source.crs, "transform": source.transform}
        with rasterio.open(tmp_path / "p.gpkg", "w", **profile) as target:
            target.write(source.read())
    assert names(tmp_path, named.rasters([str(tmp_path)])[0]) == ["a.tif", "p.gpkg"]


def test_links_that_go_round_do_no_harm(archive, tmp_path):
    write_raster(tmp_path / "a.tif")
    (tmp_path / "round").symlink_to(tmp_path)
    assert names(tmp_path, named.rasters([str(tmp_path)])[0]) == ["a.tif"]


def test_indexes_of_a_folder(archive):
    index = str(archive / "a.rs_textsearch.gpkg")
    for word in (archive, archive / "*.gpkg", archive / "**" / "*.gpkg"):
        assert named.indexes([str(word)]) == ([index], [])
    assert named.indexes([str(archive / "a.tif")]) == ([str(archive / "a.tif")], [])
    with pytest.raises(BadInput, match="holds no index"):
        named.indexes([str(archive / "2024")])


def test_a_folder_of_parts_is_an_index(tmp_path):
    (tmp_path / "p.parquet").write_text("")
    assert named.indexes([str(tmp_path)]) == ([str(tmp_path)], [])


def test_indexes_are_found_beside_what_was_exported_from_them(archive, tmp_path):
    shutil.copy(archive / "a.rs_textsearch.gpkg", tmp_path / "a.gpkg")
    shutil.copy(archive / "found.gpkg", tmp_path)
    (tmp_path / "a.parquet").write_text("")
    found, notes = named.indexes([str(tmp_path)])
    assert found == [str(tmp_path / "a.gpkg")]
    assert len(notes) == 1 and notes[0].text.endswith("left out unless named: a.parquet")
    exported = str(tmp_path / "a.parquet")
    assert named.indexes([exported]) == ([exported], [])


def test_the_command_line_takes_folders_and_patterns(archive, tmp_path, bundle, engine):
    out = tmp_path / "all.gpkg"
    done = engine("index", archive, "--out", out, "--bundle", bundle, "--tile-size", "64px",
                  "--json")  # fmt: skip
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert len(document["rasters"]) == 3
    assert "note: " in done.stderr and "left out" in done.stderr
    again = engine("index", archive / "**" / "*.[tT][iI][fF]", "--out", out, "--bundle", bundle,
                   "--tile-size", "64px")  # fmt: skip
    assert again.returncode == 0 and ", up to date" in again.stdout, again.stderr
    (tmp_path / "all.parquet").write_text("")
    found = engine("search", tmp_path, archive, "red", "--json")
    assert len(json.loads(found.stdout)["indexes"]) == 2
    assert "left out unless named: all.parquet" in found.stderr
    info = engine("info", tmp_path / "*.gpkg", archive, "--json")
    assert [entry["tiles"] > 0 for entry in json.loads(info.stdout)["indexes"]] == [True, True]
    nothing = engine("index", archive / "*.jp2", "--out", tmp_path / "n.gpkg")
    assert nothing.returncode == 2 and not (tmp_path / "n.gpkg").exists()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_folder_that_may_not_be_read(tmp_path, engine):
    (tmp_path / "locked").mkdir(mode=0)
    done = engine("index", tmp_path, "--out", tmp_path / "i.gpkg")
    assert done.returncode == 2 and "locked" in done.stderr


@pytest.mark.parametrize("word", ["", " ", "\n"])
def test_an_empty_name_is_not_the_current_folder(word):
    for take in (named.rasters, named.indexes):
        with pytest.raises(BadInput, match="empty"):
            take([word])
