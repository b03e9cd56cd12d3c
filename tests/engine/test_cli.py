"""The command line: JSON documents, exit status, one clear line for bad input."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import signal
import subprocess
import sys
import warnings

import numpy as np
import pytest

from rs_textsearch.engine import cli, printing
from tests.engine.conftest import ROOT, command, environment
from tests.engine.rasters import write_raster


@pytest.fixture
def here(capsys):
    """Run the command line in this process: returns the exit status and what was printed."""

    def run(*words):
        return cli.main(list(map(str, words))), *capsys.readouterr()

    return run


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
        assert document["device_note"]["text"].startswith("No CUDA: ")
        assert document["device_note"]["text"] in done.stderr

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
    assert document["tiling"]["tile_size"] == "64px" and not document["keep_patches"]
    assert document["state_id"] and document["rasters"][0]["opening"]["bands"] == [1, 2, 3]
    assert (document["rasters"][0]["area"], document["rasters"][0]["notes"]) == (False, [])
    assert set(document["rasters"][0]) >= {
        "raster", "state", "reason", "reason_note", "tiles", "tiles_total", "crs", "bands",
        "stretch", "bounds",
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
    assert devices["cpu"]["available"] and devices["cpu"]["tiles_per_s"] > 0
    assert devices["cuda"]["available"] or devices["cuda"]["note"]["text"]
    broken = engine("doctor", "--bundle", bundle / "none", "--json")
    assert broken.returncode == 2 and not json.loads(broken.stdout)["ok"]
    assert engine("doctor", "--bundle", bundle / "none").returncode == 2


@pytest.mark.parametrize(("arguments", "message"), [
    (["index", "no.tif", "--out", "i.gpkg"], "no.tif does not exist"),
    (["index", "text.tif", "--out", "i.gpkg"], "cannot be opened as a raster"),
    (["index", "cut.tif", "--out", "i.gpkg"], "cut.tif cannot be"),
    (["index", "a.tif", "--out", "i.tif"], "must end in .gpkg"),
    (["index", "a.tif", "--out", "no/i.gpkg"], "does not exist"),
    (["index", "a.tif", "--out", "i.gpkg", "--dask", "local"], "Name a folder, without .gpkg"),
    (["index", "a.tif", "--out", "i.gpkg", "--tile-size", "5 miles"], "tile size '5 miles'"),
    (["index", "a.tif", "--out", "i.gpkg", "--tile-size", "2px"], "at least 8px"),
    (["index", "a.tif", "--out", "i.gpkg", "--tile-size", "1px"], "is only 1 pixel of"),
    (["index", "a.tif", "--out", "i.gpkg", "--overlap", "1"], "Overlap '1' is above 0.9"),
    (["index", "a.tif", "--out", "i.gpkg", "--scales", "1,x"], "Scales 'x' is no number"),
    (["index", "a.tif", "--out", "i.gpkg", "--scales", "-1"], "Scales '-1' is below 0.001"),
    (["index", "a.tif", "--out", "i.gpkg", "--bands", "1,2,9"], "bands 1,2,9"),
    (["index", "a.tif", "--out", "i.gpkg", "--stretch", "9,1"], "stretch '9,1'"),
    (["index", "a.tif", "--out", "i.gpkg", "--aoi", "no.geojson"], "does not exist"),
    (["index", "plain.tif", "--out", "i.gpkg", "--tile-size", "100m"], "no coordinate reference"),
    (["index", "a.tif"], "--out"),
    (["search", "no.gpkg", "blue"], "no.gpkg does not exist"),
    (["search", "a.tif", "blue"], "a.tif is a raster, not a text-search index. Name the .gpkg"),
    (["info", "a.tif"], "a.tif is a raster, not a text-search index. Name the .gpkg"),
    (["search", "no.gpkg", ""], "query is empty"),
    (["search", "no.gpkg", "blue", "--like", "x"], "names no tile"),
    (["info", "no.gpkg"], "no.gpkg does not exist"),
    (["index", "a.tif", "--out", "i.gpkg", "--bands", "1.7"], "Bands '1.7' is no whole number"),
    (["index", "a.tif", "--out", "i.gpkg", "--coarse-to-fine", " "], "No text is named"),
    (["index", "a.tif", "--out", "i.gpkg", "--nodata", "x"], "The nodata value 'x' is no number"),
    (["index", "a.tif", "--out", "i.gpkg", "--tilesize", "9px"], "Did you mean --tile-size?"),
    (["index", "round.tif", "--out", "i.gpkg"], "round.tif"),
    (["index", "x" * 300 + ".tif", "--out", "i.gpkg"], "xxx.tif"),
    (["index", "a.tif", "--out", "y" * 300 + ".gpkg"], "yyy.gpkg"),
    (["search", "no.gpkg", "blue", "--top", "1" + "0" * 400], "Number of best tiles"),
    (["search", "no.gpkg", "-blue"], "no.gpkg does not exist"),
    (["search", "round.tif", "blue"], "round.tif"),
    (["search", "x" * 300, "blue"], "xxx"),
    (["info", "round.tif"], "round.tif"),
    (["info", "x" * 5000], "xxx"),
    (["forget", "no.gpkg", "round.tif"], "no.gpkg does not exist"),
    (["relocate", "round.tif", "a.tif", "plain.tif"], "round.tif"),
    (["fly"], "invalid choice"),
    ([], "required"),
])
def test_bad_input(tmp_path, bundle, here, monkeypatch, arguments, message):
    monkeypatch.chdir(tmp_path)
    write_raster(tmp_path / "a.tif")
    write_raster(tmp_path / "plain.tif", place="none")
    (tmp_path / "text.tif").write_text("text")
    (tmp_path / "round.tif").symlink_to("round.tif")
    cut = write_raster(tmp_path / "cut.tif", compress="deflate")
    cut.write_bytes(cut.read_bytes()[: cut.stat().st_size // 2])
    before = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    if arguments[:1] == ["index"]:
        arguments = [*arguments, "--bundle", str(bundle)]
    status, out, err = here(*arguments)
    assert status == 2 and out == "", err
    lines = err.splitlines()
    assert message in lines[-1] and "Traceback" not in err
    assert [line for line in lines if line.startswith("error: ")] == lines[-1:]
    after = {p.name: p.read_bytes() for p in tmp_path.iterdir() if p.is_file()}
    if "cut.tif" not in arguments:
        assert after == before
    assert {name: after[name] for name in before} == before


def test_stale_and_unknown_words_are_said(tmp_path, bundle, engine):
    raster = write_raster(tmp_path / "a.tif")
    engine("index", raster, "--out", tmp_path / "i.gpkg", "--bundle", bundle, "--tile-size", "64px")
    raster.unlink()
    found = engine("search", tmp_path / "i.gpkg", "blue zeppelin", "--not", "red yurt")
    assert found.returncode == 0
    assert "does not exist any more; relocate it if it was moved" in found.stderr
    assert "run index again" not in found.stderr
    assert "The model does not know these words: zeppelin." in found.stdout
    assert "Of what is not wanted, the model does not know these words: yurt." in found.stdout


def test_a_bare_name_is_enough_where_one_raster_has_it(tmp_path, bundle, index_of, here):
    for place in ("north", "south"):
        (tmp_path / place).mkdir()
    rasters = [
        write_raster(tmp_path / name, width=130, height=90, seed=seed)
        for seed, name in enumerate(("north/a.tif", "south/a.tif", "south/b.tif"))
    ]
    out = tmp_path / "i.gpkg"
    index_of(rasters, out, bundle)
    moved = rasters[2].rename(tmp_path / "c.tif")
    status, _, err = here("forget", out, "a.tif")
    assert status == 2 and "has 2 rasters a.tif" in err and f"{rasters[0]}, {rasters[1]}." in err
    for word in ("x.tif", tmp_path / "north" / "b.tif"):  # a path names no other place
        status, _, err = here("forget", out, word)
        assert status == 2 and f"has no raster {word}" in err
        assert all(str(raster) in err for raster in rasters)
    assert here("relocate", out, "b.tif", moved)[:2] == (
        0, f"{out}: {rasters[2]} is now {moved}\n"
    )  # fmt: skip
    status, said, _ = here("forget", out, "c.tif")
    assert status == 0 and f"of {moved} removed" in said
    assert str(moved) not in here("info", out)[1]


def test_guessed_words_are_said(capsys):
    document = {
        **dict.fromkeys(("unknown_words", "unknown_words_not", "results", "heatmaps"), ()),
        **dict.fromkeys(("rescored", "tiles_file")),
        "guessed_words": {"yachts": ["boats", "harbor"]},
        "meant_words": {"forrest": "forest"},
        "nothing_stands_out": False,
        "tiles_outside": 0,
    }
    printing._results(document)
    said = capsys.readouterr().out
    assert "had 'yachts': it is taken for boats or harbor." in said
    assert "Did you mean 'forest' instead of 'forrest'?" in said


def test_values_and_texts_that_begin_with_a_dash(tmp_path, bundle, engine):
    data = np.random.default_rng(0).normal(-12, 4, (1, 90, 130))
    raster = write_raster(tmp_path / "sar.tif", width=130, height=90, bands=1, dtype="float32",
                          data=data * 1000)
    out = tmp_path / "-i.gpkg"
    done = engine("index", raster, "--stretch", "-25,0", "--nodata", "-9999", "--tile-size",
                  "64px", "--out", out, "--bundle", bundle)
    assert done.returncode == 0, done.stderr
    info = json.loads(engine("info", out, "--json").stdout)
    assert info["tiling"]["stretch"] == "-25,0"
    assert info["rasters"][0]["stretch"] == [[-25.0, 0.0]] * 3
    found = engine("search", out, "-blue", "--not", "-red", "--like", "1", "--json")
    document = json.loads(found.stdout)
    assert (document["query"], document["not"]) == ("-blue", ["-red"])
    assert engine("search", "--json", "--", out, "-blue").returncode == 0


def test_one_index_of_many_that_is_bad(tmp_path, bundle, engine, index_of):
    raster = write_raster(tmp_path / "a.tif", width=130, height=90)
    index_of(raster, tmp_path / "a.gpkg", bundle)
    (tmp_path / "b.gpkg").write_text("no index")
    words = ("info", tmp_path / "b.gpkg", tmp_path / "a.gpkg")
    done = engine(*words)
    assert done.returncode == 2 and "a.gpkg: ready" in done.stdout
    assert done.stderr.splitlines()[-1] == "error: 1 of 2 indexes failed; 1 is done."
    document = json.loads(engine(*words, "--json").stdout)
    assert [entry["state"] for entry in document["indexes"]] == ["fresh"]
    assert document["failed"][0]["code"] == "bad_input" and document["failed"][0]["remedy"]
    found = engine("search", *words[1:], "red", "--heatmap", tmp_path / "h.tif")
    assert found.returncode == 2 and "/a.tif" in found.stdout and (tmp_path / "h.tif").exists()
    assert found.stderr.splitlines()[-1] == "error: 1 of 2 indexes failed; 1 is done."
    document = json.loads(engine("search", *words[1:], "red", "--json").stdout)
    assert document["results"] and [n["code"] for n in document["notes"]] == ["failed"]
    assert [entry["index"] for entry in document["failed"]] == [str(tmp_path / "b.gpkg")]
    nothing = engine("search", tmp_path / "b.gpkg", tmp_path / "c.gpkg", "red")
    assert nothing.returncode == 2 and nothing.stdout == ""


def test_one_raster_of_many_that_is_bad(tmp_path, bundle, engine):
    for name in ("a.tif", "c.tif"):
        write_raster(tmp_path / name, width=130, height=90, place="none")
    (tmp_path / "b.tif").write_bytes(b"II*\0")
    words = ("index", tmp_path, "--out", tmp_path / "i.gpkg", "--bundle", bundle, "--tile-size",
             "64px")
    done = engine(*words)
    assert done.returncode == 2 and ": 20 tiles, 20 of them new" in done.stdout, done.stderr
    said = done.stderr.splitlines()
    assert said[-1] == "error: 1 of 3 rasters failed; 2 are done."
    assert [line for line in said if line.startswith("error: ") and "b.tif" in line]
    notes = [line for line in said if line.startswith("note: ") and "a.tif and 1 more: " in line]
    assert len(notes) == 1  # what is so of several is said once
    again = engine(*words, "--json")
    document = json.loads(again.stdout)
    assert again.returncode == 2 and document["tiles_new"] == 0
    assert [entry["raster"] for entry in document["failed"]] == [str(tmp_path / "b.tif")]
    assert engine("search", tmp_path / "i.gpkg", "red").returncode == 0


def test_a_raster_that_fails_while_it_is_read_is_counted_once(tmp_path, bundle, engine):
    good, bad = (write_raster(tmp_path / name, compress="deflate") for name in ("a.tif", "b.tif"))
    bad.write_bytes(bad.read_bytes()[: bad.stat().st_size // 2])
    done = engine("index", good, bad, "--out", tmp_path / "i.gpkg", "--bundle", bundle,
                  "--tile-size", "64px")
    assert done.returncode == 2
    assert done.stderr.splitlines()[-1] == "error: 1 of 2 rasters failed; 1 is done."


def test_an_area_and_the_whole_raster(tmp_path, bundle, engine):
    raster = write_raster(tmp_path / "a.tif", place="degrees", width=400, height=200)
    left, top = 20.5, -34.0
    ring = [[left + x, top - y] for x, y in ((0, 0), (3e-3, 0), (3e-3, 3e-3), (0, 3e-3), (0, 0))]
    (tmp_path / "a.geojson").write_text(json.dumps({"type": "Polygon", "coordinates": [ring]}))
    out = tmp_path / "i.gpkg"
    words = ("index", raster, "--out", out, "--bundle", bundle, "--json")
    counts = []
    for more in (("--tile-size", "64px", "--aoi", tmp_path / "a.geojson"), (), ("--aoi", "none")):
        done = engine(*words, *more)
        assert done.returncode == 0, done.stderr
        info = json.loads(engine("info", out, "--json").stdout)
        counts.append((info["tiles"], info["rasters"][0]["area"], info["tiling"]["tile_size"]))
    some, again, whole = counts
    # What a run does not say, the index does.
    assert some == again and some[1:] == (True, "64px")
    assert whole[0] > some[0] and whole[1:] == (False, "64px")


def test_nothing_indexed_is_no_success(tmp_path, bundle, engine):
    everywhere = (slice(None), slice(None))
    raster = write_raster(tmp_path / "e.tif", width=90, height=90, nodata="value", hole=everywhere)
    done = engine("index", raster, "--out", tmp_path / "i.gpkg", "--bundle", bundle,
                  "--tile-size", "64px")
    assert done.returncode == 2 and "Nothing is indexed" in done.stderr.splitlines()[-1]
    assert "--nodata none, --alpha none" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize(("number", "status"), [(signal.SIGTERM, 143), (signal.SIGINT, 130)])
def test_a_signal_ends_a_run_and_keeps_what_is_done(tmp_path, bundle, engine, number, status):
    raster = write_raster(tmp_path / "a.tif", width=1500, height=1500)
    out = tmp_path / "i.gpkg"
    words = command("index", raster, "--out", out, "--bundle", bundle, "--tile-size", "12px")
    run = subprocess.Popen(words, env=environment(), stderr=subprocess.PIPE)
    said = b""
    while not out.exists():
        said += run.stderr.read1()
    run.send_signal(number)
    said += run.communicate(timeout=60)[1]
    assert run.returncode == status, said
    assert b"Traceback" not in said
    assert said.split(b"\n")[-2].startswith(b"The index run was cancelled.")  # below the bar
    assert json.loads(engine("info", out, "--json").stdout)["state"] == "partial"


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
def test_ctrl_c_while_the_engine_is_loaded_says_nothing():
    code = (
        "import runpy, signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, *_):\n"
        "        if name == 'rs_textsearch.engine.cli':\n"
        "            signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "runpy.run_path(sys.argv[1], run_name='__main__')\n"
    )
    entry = ROOT / "rs_textsearch" / "engine" / "__main__.py"
    done = subprocess.run([sys.executable, "-I", "-c", code, entry], capture_output=True,
                          timeout=60, check=False)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, b"")


def test_who_asks_twice_does_not_wait():
    # in a process of its own: a signal goes to all that libraries do in this one, too
    code = """
import signal
from rs_textsearch.engine.commands import Stopped, stoppable
signal.signal(signal.SIGINT, signal.default_int_handler)
try:
    with stoppable() as cancel:
        signal.raise_signal(signal.SIGINT)
        assert cancel.is_set()
        signal.raise_signal(signal.SIGINT)
        print("waited")
except Stopped as stopped:
    assert stopped.number == signal.SIGINT
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
    print("stopped")
"""
    done = subprocess.run([sys.executable, "-c", code], env=environment(), cwd=ROOT, timeout=60,
                          capture_output=True, encoding="utf-8", check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "stopped\n", "")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-", "| true"])
def test_streams_that_are_closed(tmp_path, bundle, index_of, closed):
    raster = write_raster(tmp_path / "a.tif", width=130, height=90)
    index_of(raster, tmp_path / "a.gpkg", bundle)
    before = (tmp_path / "a.gpkg").read_bytes()
    words = " ".join(map(shlex.quote, command("search", tmp_path / "a.gpkg", "red", "--tiles",
                                              tmp_path / "t.gpkg")))
    done = subprocess.run(["sh", "-c", f"{words} {closed}"], env=environment(), timeout=60,
                          capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0 and done.stderr == ""
    assert (tmp_path / "a.gpkg").read_bytes() == before
    assert (tmp_path / "t.gpkg").read_bytes().startswith(b"SQLite format 3")


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")
def test_a_terminal_with_other_characters(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=130, height=90)
    index_of(raster, tmp_path / "scène 湖.gpkg", bundle)
    ours, theirs = os.openpty()
    words = [sys.executable, "-m", "rs_textsearch.engine", "info", tmp_path / "scène 湖.gpkg"]
    done = subprocess.run(words, stdout=theirs, timeout=60, cwd=ROOT, check=False,
                          env={**environment(), "PYTHONIOENCODING": "latin-1"})
    os.close(theirs)
    said = os.read(ours, 10_000)
    os.close(ours)
    assert done.returncode == 0 and "scène \\u6e56.gpkg".encode("latin-1") in said


def test_what_is_printed_of_an_index(tmp_path, bundle, engine):
    rasters = [write_raster(tmp_path / name, width=70, height=70, place="none")
               for name in ("a.tif", "b.tif")]
    out = tmp_path / "i.gpkg"
    words = ("index", *rasters, "--out", out, "--bundle", bundle)
    assert engine(*words).returncode == 0
    again = engine(*words)
    assert again.returncode == 0 and again.stdout.endswith(" tiles, up to date\n")
    document = json.loads(engine("info", out, "--json").stdout)
    info = engine("info", out)
    size = document["rasters"][0]["tile_px"]
    assert f"\ntiles of auto: {size:g} px, scales " in info.stdout
    assert re.search(r"built \S+T\d\d:\d\d:\d\dZ\n", info.stdout)
    assert re.search(r":\d\d[.]\d+Z$", document["created"])
    notes = [entry["text"] for entry in document["rasters"][0]["notes"]]
    assert notes and all((info.stdout + info.stderr).count(text) == 1 for text in notes)
    one = tmp_path / "one.gpkg"
    engine("index", rasters[0], "--out", one, "--bundle", bundle, "--tile-size", "70px",
           "--scales", "1")
    assert "one.gpkg: ready, 1 tile, " in engine("info", one).stdout
    assert engine("export", one, tmp_path / "one.parquet").stdout.split(": ")[1][:7] == "1 tile,"
    back = engine("import", tmp_path / "one.parquet", "--out", tmp_path / "back.gpkg")
    assert back.stdout.endswith("back.gpkg: 1 tile of 1 raster\n"), back.stderr


def test_who_calls_the_command_line_keeps_its_own_errors(here):
    before = sys.excepthook, sys.unraisablehook, list(warnings.filters)
    assert here("info", "no.gpkg")[0] == 2
    assert (sys.excepthook, sys.unraisablehook, list(warnings.filters)) == before


@pytest.mark.parametrize("words", [("info", "no.gpkg"), ("fly",), ("--version",)])
def test_who_calls_the_command_line_keeps_its_own_signals(capsys, words):
    numbers = signal.SIGINT, signal.SIGTERM
    before = [signal.getsignal(number) for number in numbers]
    handlers = [signal.SIG_DFL, lambda *_: None]
    try:
        for number, handler in zip(numbers, handlers):
            signal.signal(number, handler)
        with contextlib.suppress(SystemExit):
            cli.main(list(words))
        assert [signal.getsignal(number) for number in numbers] == handlers
    finally:
        for number, handler in zip(numbers, before):
            signal.signal(number, handler)


def test_version(engine):
    from rs_textsearch.definitions import VERSION

    assert engine("--version").stdout.strip() == VERSION
