"""The command line: JSON documents, exit status, one clear line for bad input."""

from __future__ import annotations

import json

import pytest

from tests.engine.rasters import write_raster


def test_the_whole_way(tmp_path, bundle, engine):
    folder = tmp_path / "dír with späce"
    folder.mkdir()
    raster = write_raster(folder / "scène.tif", width=260, height=200)
    out = folder / "i.gpkg"
    done = engine("index", raster, "--out", out, "--bundle", bundle, "--tile-size", "64px",
                  "--scales", "1,2", "--json", "--device", "cuda")
    assert done.returncode == 0, done.stderr
    document = json.loads(done.stdout)
    assert set(document) >= {
        "index", "tiles", "tiles_new", "tiles_skipped_nodata", "seconds", "tiles_per_s",
        "reader_wait_share", "device", "provider", "device_note", "rasters",
    }
    if document["device"] == "cpu":
        assert document["device_note"].startswith("No CUDA: ")
        assert document["device_note"] in done.stderr

    heat, tiles = folder / "h.tif", folder / "t.gpkg"
    found = engine("search", out, "blue", "--not", "red", "--not", "green", "--top", "4", "--json",
                   "--heatmap", heat, "--tiles", tiles)
    assert found.returncode == 0 and found.stderr == "", found.stderr
    document = json.loads(found.stdout)
    assert [item["rank"] for item in document["results"]] == [1, 2, 3, 4]
    assert document["tiles_file"] == str(tiles) and heat.exists() and tiles.exists()

    info = engine("info", out, "--json")
    document = json.loads(info.stdout)
    assert set(document) >= {"index", "schema", "created", "bundle", "tiling", "tiles",
                             "size_bytes", "state", "rasters"}
    assert document["state"] == "fresh" and document["bundle"]["available"]
    assert set(document["rasters"][0]) >= {
        "raster", "state", "reason", "tiles", "tiles_total", "crs", "bands", "stretch", "bounds"
    }
    for words in (("info", out), ("search", out, "blue"), ("index", raster, "--out", out,
                  "--bundle", bundle, "--tile-size", "64px")):
        plain = engine(*words)
        assert plain.returncode == 0 and str(out.parent) in plain.stdout


def test_doctor(bundle, engine):
    done = engine("doctor", "--bundle", bundle, "--json")
    document = json.loads(done.stdout)
    assert done.returncode == 0 and document["ok"], document["problems"]
    assert document["benchmark"]["tiles_per_s"] > 0
    devices = {entry["device"]: entry for entry in document["devices"]}
    assert devices["cpu"]["available"]
    assert devices["cuda"]["available"] or devices["cuda"]["reason"]
    broken = engine("doctor", "--bundle", bundle / "none", "--json")
    assert not json.loads(broken.stdout)["ok"]


@pytest.mark.parametrize(("arguments", "message"), [
    (["index", "no.tif", "--out", "i.gpkg"], "no.tif does not exist"),
    (["index", "text.tif", "--out", "i.gpkg"], "cannot be opened as a raster"),
    (["index", "cut.tif", "--out", "i.gpkg"], "cut.tif cannot be"),
    (["index", "a.tif", "--out", "i.tif"], "must end in .gpkg"),
    (["index", "a.tif", "--out", "no/i.gpkg"], "does not exist"),
    (["index", "a.tif", "--out", "i.gpkg", "--tile-size", "5 miles"], "tile size '5 miles'"),
    (["index", "a.tif", "--out", "i.gpkg", "--tile-size", "2px"], "at least 8px"),
    (["index", "a.tif", "--out", "i.gpkg", "--overlap", "1"], "Overlap '1' is above 0.9"),
    (["index", "a.tif", "--out", "i.gpkg", "--scales", "1,x"], "Scales 'x' is no number"),
    (["index", "a.tif", "--out", "i.gpkg", "--scales", "-1"], "Scales '-1' is below 0.001"),
    (["index", "a.tif", "--out", "i.gpkg", "--bands", "1,2,9"], "bands 1,2,9"),
    (["index", "a.tif", "--out", "i.gpkg", "--stretch", "9,1"], "stretch '9,1'"),
    (["index", "a.tif", "--out", "i.gpkg", "--aoi", "no.geojson"], "does not exist"),
    (["index", "plain.tif", "--out", "i.gpkg", "--tile-size", "100m"], "no coordinate reference"),
    (["index", "a.tif"], "--out"),
    (["search", "no.gpkg", "blue"], "no.gpkg does not exist"),
    (["search", "a.tif", "blue"], "a.tif is damaged or is no GeoPackage"),
    (["search", "no.gpkg", ""], "query is empty"),
    (["search", "no.gpkg", "blue", "--like", "x"], "names no tile"),
    (["info", "no.gpkg"], "no.gpkg does not exist"),
    (["fly"], "invalid choice"),
    ([], "required"),
])
def test_bad_input(tmp_path, bundle, engine, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    write_raster(tmp_path / "a.tif")
    write_raster(tmp_path / "plain.tif", place="none")
    (tmp_path / "text.tif").write_text("text")
    cut = write_raster(tmp_path / "cut.tif", compress="deflate")
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    if arguments[:1] == ["index"]:
        arguments = [*arguments, "--bundle", str(bundle)]
    done = engine(*arguments)
    assert done.returncode == 2 and done.stdout == "", done.stderr
    lines = [line for line in done.stderr.splitlines() if "Warning 1" not in line]
    last = lines[-1]
    assert message in last and "Traceback" not in done.stderr
    assert [line for line in lines if line.startswith("error: ")] == [last]
    after = {p.name: p.read_bytes() for p in tmp_path.iterdir()}
    if "cut.tif" not in arguments:
        assert after == before
    assert {name: after[name] for name in before} == before


def test_stale_and_unknown_words_are_said(tmp_path, bundle, engine):
    raster = write_raster(tmp_path / "a.tif")
    engine("index", raster, "--out", tmp_path / "i.gpkg", "--bundle", bundle, "--tile-size", "64px")
    raster.unlink()
    found = engine("search", tmp_path / "i.gpkg", "blue zeppelin")
    assert found.returncode == 0
    assert "does not exist any more" in found.stderr and "zeppelin" in found.stdout


def test_version(engine):
    from rs_textsearch.definitions import VERSION

    assert engine("--version").stdout.strip() == VERSION
