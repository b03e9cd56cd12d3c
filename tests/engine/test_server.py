"""The protocol of ``serve`` with a real process."""

from __future__ import annotations

import base64
import json
import queue
import signal
import subprocess
import sys
import threading
import time

import pytest

from tests.engine.conftest import command, environment
from tests.engine.rasters import write_raster


class Client:
    """Starts an engine and talks to it."""

    def __init__(self, **variables):
        self.process = subprocess.Popen(
            command("serve"), env={**environment(), **variables}, stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )
        self.lines = queue.Queue()
        self.messages = []
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def _read(self):
        for line in self.process.stdout:
            self.lines.put(json.loads(line.decode("utf-8")))
        self.lines.put(None)

    def send(self, number, method, **params):
        line = {"id": number, "method": method, "params": params}
        self.write(json.dumps(line, ensure_ascii=False))

    def write(self, line):
        self.process.stdin.write(line.encode("utf-8") + b"\n")
        self.process.stdin.flush()

    def wait(self, number, *kinds, timeout=30):
        deadline = time.monotonic() + timeout
        while True:
            message = self.lines.get(timeout=max(0.01, deadline - time.monotonic()))
            assert message is not None, "the engine ended"
            self.messages.append(message)
            if message.get("id") == number and message["type"] in (kinds or ("result", "error")):
                return message

    def result(self, number, method, **params):
        self.send(number, method, **params)
        answer = self.wait(number)
        assert answer["type"] == "result", answer
        return answer["result"]


@pytest.fixture
def client():
    with Client() as client:
        yield client


@pytest.fixture(scope="module")
def served():
    """A client that the tests of bad input share: it has to outlive them all."""
    with Client() as client:
        yield client


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    return write_raster(tmp_path_factory.mktemp("lärge") / "a.tif", width=1500, height=1500)


def request(raster, out, bundle, **params):
    return {"rasters": [str(raster)], "out": str(out), "bundle": str(bundle), "tile_size": "64px",
            **params}


def test_a_session(client, tmp_path, bundle, raster):
    hello = client.lines.get(timeout=20)
    assert hello["type"] == "hello" and hello["protocol"] == 1
    assert hello["pid"] == client.process.pid and hello["version"] and hello["python"]
    out = tmp_path / "i.gpkg"
    plan = client.result(1, "plan", **request(raster, out, bundle))
    assert not out.exists()
    indexed = client.result(2, "index", **request(raster, out, bundle))
    assert plan["tiles"] == indexed["tiles"] and plan["rasters"][0]["tile_px"] == 64
    assert plan["rasters"][0]["ground_resolution_m"] == pytest.approx(2, rel=1e-3)
    assert plan["bytes"] == pytest.approx(out.stat().st_size, rel=1.5)
    progress = [m for m in client.messages if m["type"] == "progress"]
    assert progress and progress[-1]["done"] == progress[-1]["total"]
    assert set(progress[0]) == {"id", "type", "stage", "done", "total", "rate", "eta_s", "text"}
    found = client.result(3, "search", index=str(out), query="blue", top=5, **{"not": ["red"]},
                          heatmap=str(tmp_path / "ü.tif"))
    assert len(found["results"]) == 5 and found["heatmaps"][0]["path"].endswith("ü.tif")
    again = client.result(4, "search", index=str(out), query="blue", top=5, **{"not": ["red"]})
    assert again["results"] == found["results"]
    ids = [item["tile"] for item in found["results"]]
    images = client.result(5, "thumbnails", index=str(out), tiles=ids, size=48)["thumbnails"]
    assert set(images) == {str(i) for i in ids}
    for image in images.values():
        assert base64.b64decode(image).startswith(b"\x89PNG\r\n")
    assert client.result(6, "info", index=str(out))["state"] == "fresh"
    assert client.result(7, "card", bundle=str(bundle))["name"] == "random"
    marks = [{**item, "right": number < 3} for number, item in enumerate(found["results"])]
    taught = client.result(8, "teach", indexes=[str(out)], query="blue", labels=marks,
                           out=str(tmp_path / "ü.taught.json"))
    assert (taught["right"], taught["wrong"]) == (3, 2)
    better = client.result(9, "search", index=str(out), taught=taught["path"], top=5)
    assert better["query"] == "blue" and better["taught"]["right"] == 3
    client.send(10, "shutdown")
    client.wait(10)
    assert client.process.wait(timeout=10) == 0


def test_thumbnails_show_the_tile(client, tmp_path, bundle, raster):
    from rasterio.errors import NotGeoreferencedWarning
    from rasterio.io import MemoryFile

    out = tmp_path / "i.gpkg"
    client.result(1, "index", **request(raster, out, bundle))
    tile = client.result(2, "search", index=str(out), query="red")["results"][0]["tile"]
    images = client.result(3, "thumbnails", index=str(out), tiles=[tile], size=32)["thumbnails"]
    with pytest.warns(NotGeoreferencedWarning), \
            MemoryFile(base64.b64decode(images[str(tile)])) as file, file.open() as image:
        red, green, _ = image.read().reshape(3, -1).mean(axis=1)
        assert (image.width, image.height) == (32, 32) and red > 190 and green < 70


def test_thumbnails_of_places_outlive_the_numbers(client, tmp_path, bundle, raster):
    out = tmp_path / "i.gpkg"
    client.result(1, "index", **request(raster, out, bundle))
    found = client.result(2, "search", index=str(out), query="red")["results"]
    ask = {"index": str(out), "size": 32}
    before = client.result(3, "thumbnails", places=found[:2], **ask)["thumbnails"]
    numbers = [item["tile"] for item in found[:2]]
    assert before == client.result(4, "thumbnails", tiles=numbers, **ask)["thumbnails"]
    anew = {**request(raster, out, bundle), "tile_size": "48px", "overwrite": True}
    client.result(5, "index", **anew)
    assert client.result(6, "thumbnails", places=found[:2], **ask)["thumbnails"] == before
    odd = [{**found[0], "box": box} for box in ([0, 0, 0, 0], [5, 5, 1, 1], [-9, 0, 9, 9],
                                                [0, 0, 1e300, 9], [0, 0, 1e9, 1e9])]
    odd.append({**found[0], "raster": "/elsewhere.tif"})
    for number, item in enumerate(odd, 7):
        assert client.result(number, "thumbnails", places=[item], **ask)["thumbnails"] == {}


def test_thumbnails_of_a_raster_that_changed(client, tmp_path, bundle, raster):
    out = tmp_path / "i.gpkg"
    client.result(1, "index", **request(raster, out, bundle))
    write_raster(raster, width=64, height=64)
    client.send(2, "thumbnails", index=str(out), tiles=[1], size=32)
    assert client.wait(2)["error"]["code"] == "stale_index"
    client.send(3, "thumbnails", index=str(out), tiles=[1], size=9999)
    assert client.wait(3)["error"]["code"] == "bad_input"


def test_errors_are_answered(client, tmp_path, bundle, raster):
    for number, (method, params, code, words) in enumerate([
        ("search", {"index": str(tmp_path / "no.gpkg"), "query": "x"}, "bad_input", "not exist"),
        ("search", {"index": str(tmp_path / "no.gpkg"), "query": " "}, "bad_input", "empty"),
        ("search", {"query": "x"}, "bad_input", "No index"),
        ("index", {"rasters": ["/no.tif"], "out": str(tmp_path / "i.gpkg"),
                   "bundle": str(bundle)}, "unreadable_raster", "does not exist"),
        ("index", {"out": str(tmp_path / "i.gpkg")}, "bad_input", "Rasters: no value"),
        ("index", {"rasters": [str(raster)], "out": str(tmp_path / "i.gpkg"), "tilesize": "1"},
         "bad_input", "'tilesize'"),
        ("plan", {"rasters": [str(raster)], "out": str(tmp_path / "i.gpkg"),
                  "bundle": str(tmp_path)}, "bundle", "lacks card.json"),
        ("thumbnails", {"index": str(tmp_path / "no.gpkg"), "tiles": "x"}, "bad_input",
         "Tiles 'x' is no whole number"),
        ("card", {"bundle": "/nowhere"}, "bundle", "does not exist"),
        ("fly", {}, "protocol", "'fly'"),
    ]):
        client.send(number, method, **params)
        answer = client.wait(number)
        assert answer["type"] == "error", answer
        error = answer["error"]
        assert error["code"] == code and words in error["message"] and error["remedy"], error
    client.write("no json")
    assert client.wait(None)["error"]["code"] == "protocol"
    client.write('{"id": 9}')
    assert client.wait(None)["error"]["code"] == "protocol"
    assert client.result(10, "card", bundle=str(bundle))["dim"] == 16


@pytest.mark.parametrize("line", [
    b"hello", b"\xff\xfe\0\1", b"\0", b"[]", b"5", b'"x"', b"null", b'{"id": 1}',
    b'{"id": NaN, "method": "info"}', b'{"id": 1, "method": []}',
    b'{"id": 1.0, "method": "info"}', b'{"id": true, "method": "info"}',
    b'{"id": ' + b"9" * 5000 + b', "method": "info"}',
    b'{"id": 1, "method": "info", "params": []}', b'{"id": 1, "method": "info", "params": [1]}',
    b'{"id": 1, "method": "info", "params": 0}', b'{"id": 1, "method": "info"}{"id": 2}',
    b'{"id": 1, "params": ' + b'{"a":' * 5000 + b"1" + b"}" * 5000 + b"}", b"{" * 100_000,
], ids=lambda line: line[:40].decode("latin-1"))  # fmt: skip
def test_lines_that_are_no_request(served, line):
    served.process.stdin.write(line + b"\n")
    served.process.stdin.flush()
    answer = served.wait(None)
    assert answer["type"] == "error" and answer["error"]["code"] == "protocol"
    assert len(answer["error"]["message"]) < 500


_LONG, _LOOP = "x" * 70_000, "round.gpkg"
_PATHS = [5, ["a"], {"a": 1}, True, "a\0b", "\ud800", _LONG, "y" * 300 + ".gpkg", _LOOP, "/", "."]
_BAD = [
    *(("info", {"index": path}) for path in _PATHS),
    *(("search", {"index": path, "query": "x"}) for path in _PATHS),
    *(("search", {"indexes": [path], "query": "x"}) for path in _PATHS),
    *(("forget", {"index": "OK", "raster": path}) for path in _PATHS),
    *(("relocate", {"index": "OK", "raster": "r.tif", "path": path}) for path in _PATHS),
    *(("thumbnails", {"index": path, "tiles": [1]}) for path in _PATHS),
    *(("card", {"bundle": path}) for path in _PATHS),
    *(("plan", {"rasters": [path], "out": "p.gpkg"}) for path in _PATHS),
    *(("plan", {"rasters": ["r.tif"], "out": path}) for path in _PATHS),
    *(("plan", {"rasters": ["r.tif"], "out": "p.gpkg", "aoi": path}) for path in _PATHS),
    *(("search", {"index": "OK", "query": "x", "heatmap": path}) for path in _PATHS),
    *(("search", {"index": "OK", "query": "x", "tiles": path}) for path in _PATHS),
    *(("search", {"index": "OK", "query": "x", name: value}) for name, value in [
        ("top", "x"), ("top", {"a": 1}), ("top", 10**400), ("top", 10**4000), ("top", -1),
        ("text_weight", [0.5, 1]), ("text_weight", float("inf")), ("smoothing", 5), ("not", 5),
        ("not", {"a": 1}), ("like", [[1]]), ("like", True), ("like", float("nan")),
        ("like", {"tile": None}), ("like", [{"index": 5, "tile": 1}]), ("unlike", ["1:x"]),
        ("like", [10**30]), ("like", [{"tile": 1, "box": "x", "state": "y"}]), ("refine", "yes"),
        ("calibration", ["auto"]), ("query", 5), ("query", ["x"]), ("wanted", 1),
    ]),
    *(("plan", {"rasters": ["r.tif"], "out": "p.gpkg", name: value}) for name, value in [
        ("scales", {"a": 1}), ("scales", [1e999]), ("overlap", [0.1, 0.2]), ("tile_size", 300),
        ("tile_size", ["300m"]), ("tile_size", "1e999m"), ("bands", "1;2"), ("bands", [10**400]),
        ("stretch", [0, 1]), ("device", 3), ("workers", float("inf")), ("workers", 1.5),
        ("views", 2), ("nodata", "x"), ("alpha", "-1"), ("tiling", "x"), ("tiling", {"scales": 0}),
        ("dask", 5), ("coarse_to_fine", [" "]), ("fine_share", 0), ("overwrite", "no"),
    ]),
    *(("teach", {"index": "OK", "query": "x", "right": [1], "out": path}) for path in _PATHS),
    *(("search", {"index": "OK", "taught": path}) for path in _PATHS),
    *(("teach", {"index": "OK", "query": "x", "out": "t.json", **params}) for params in [
        {}, {"right": 10**30}, {"right": ["x"]}, {"labels": 5}, {"labels": [{"tile": 1}]},
        {"labels": [{"tile": None, "right": True}]}, {"labels": [{"tile": 1, "right": 1}]},
        {"labels": [{"tile": 1, "right": True, "box": "x"}]}, {"labels_file": _LONG},
        {"labels_file": "r.tif"}, {"right": [1], "field": 5}, {"wrong": [1]}, {"right": [True]},
    ]),
    *(("thumbnails", {"index": "OK", **params}) for params in [
        {"tiles": "x"}, {"tiles": [-1]}, {"tiles": [10**30]}, {"tiles": [1.5]},
        {"places": "x"}, {"places": [1.5]}, {"places": [10**30]}, {"places": [{"tile": None}]},
        {"places": [{"tile": 1, "state": "y", "box": "x"}]},
        {"tiles": [1], "size": 0}, {"tiles": [1], "size": True}, {"tiles": [1], "size": 10**9},
    ]),
    *(("picture", {"example": {"image": path}}) for path in _PATHS),
    *(("picture", {"example": {"raster": path, "bounds": [0, 0, 9, 9]}}) for path in _PATHS),
    *(("search", {"index": "OK", "like": {"image": path}}) for path in _PATHS),
    *(("picture", params) for params in [
        {}, {"example": "r.tif"}, {"example": {"tile": 1}}, {"example": {"image": "r.tif"},
        "size": 0}, {"example": {"raster": "r.tif", "bounds": [0, 0, 1e999, 1]}},
        {"example": {"raster": "r.tif", "bounds": [0, 0, 9, 9], "crs": "EPSG:0"}},
        {"example": {"raster": "r.tif", "bounds": [-9, -9, 9, 9], "index": "OK/no"}},
    ]),
]  # fmt: skip


def test_bad_input_is_answered_and_never_a_fault_of_the_engine(
    served, tmp_path, raster, bundle, index_of
):
    index_of(raster, tmp_path / "i.gpkg", bundle)
    (tmp_path / _LOOP).symlink_to(tmp_path / _LOOP)
    before = (tmp_path / "i.gpkg").read_bytes()
    places = {"OK": str(tmp_path / "i.gpkg"), "r.tif": str(raster), _LOOP: str(tmp_path / _LOOP),
              "p.gpkg": str(tmp_path / "p.gpkg"), "t.json": str(tmp_path / "t.json")}  # fmt: skip

    def placed(value):
        if isinstance(value, list):
            return [placed(item) for item in value]
        return places.get(value, value) if isinstance(value, str) else value

    for number, (method, params) in enumerate(_BAD, 1):
        params = {name: placed(value) for name, value in params.items()}
        if method == "plan" and "bundle" not in params:
            params["bundle"] = str(bundle)
        said = {name: str(value)[:80] for name, value in params.items() if value is not None}
        told = [method, said]
        print(told)  # shown where no answer comes
        served.write(json.dumps({"id": number, "method": method, "params": params}))
        answer = served.wait(number)
        told.append(str(answer)[:500])
        assert answer["type"] == "error", told
        error = answer["error"]
        assert error["code"] in {"bad_input", "unreadable_raster", "bundle"}, told
        assert error["remedy"] and "\n" not in error["message"], told
    assert (tmp_path / "i.gpkg").read_bytes() == before
    assert {path.name for path in tmp_path.iterdir()} == {"i.gpkg", _LOOP, raster.name}


def test_info_loads_nothing_unless_it_is_asked_to(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", width=1500, height=1500)
    index_of(raster, tmp_path / "i.gpkg", bundle, tile_size="40px")
    cache = tmp_path / "cache"
    with Client(RS_TEXTSEARCH_CACHE=str(cache)) as client:
        assert client.result(1, "info", index=str(tmp_path / "i.gpkg"))["tiles"] > 2000
        assert client.result(2, "info", index=str(tmp_path / "i.gpkg"))["state"] == "fresh"
        assert not (cache / "indexes").exists()
        client.result(3, "info", index=str(tmp_path / "i.gpkg"), warm=True)
        deadline = time.monotonic() + 60
        while not list((cache / "indexes").glob("*/*")) and time.monotonic() < deadline:
            time.sleep(0.02)
        assert list((cache / "indexes").glob("*/*"))


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_engine_as_its_client_does(client, tmp_path, bundle, large, number):
    out = tmp_path / "l.gpkg"
    client.send(1, "index", **request(large, out, bundle, tile_size="12px"))
    while client.wait(1, "progress")["done"] == 0:
        pass
    client.process.send_signal(number)
    assert client.wait(1)["error"]["code"] == "cancelled"
    assert client.process.wait(timeout=20) == 0


def test_cancel_busy_and_search_meanwhile(client, tmp_path, bundle, raster, large):
    small, out = tmp_path / "s.gpkg", tmp_path / "l.gpkg"
    client.result(1, "index", **request(raster, small, bundle))
    client.send(2, "index", **request(large, out, bundle, tile_size="12px"))
    while client.wait(2, "progress")["done"] == 0:
        pass
    client.send(3, "index", **request(raster, tmp_path / "x.gpkg", bundle))
    assert client.wait(3)["error"]["code"] == "busy"
    assert client.result(4, "search", index=str(small), query="blue")["results"]
    assert client.result(5, "search", index=str(out), query="blue")["results"]
    assert client.result(6, "cancel", id=2) == {"cancelled": True}
    ended = [m for m in client.messages if m.get("id") == 2 and m["type"] == "error"]
    answer = ended[0] if ended else client.wait(2, "error")
    assert answer["error"]["code"] == "cancelled"
    assert client.result(7, "info", index=str(out))["state"] == "partial"
    assert client.result(8, "cancel", id=2) == {"cancelled": False}


def test_the_end_of_stdin_ends_the_engine(client, tmp_path, bundle, large):
    out = tmp_path / "l.gpkg"
    client.send(1, "index", **request(large, out, bundle, tile_size="12px"))
    while client.wait(1, "progress")["done"] == 0:
        pass
    client.process.stdin.close()
    assert client.process.wait(timeout=10) == 0
    assert not out.with_name(f".{out.name}.lock").exists()


def test_heartbeats_while_a_request_runs(bundle, large, tmp_path, monkeypatch):
    import io

    from rs_textsearch.engine import server
    from rs_textsearch.engine.protocol import Channel

    monkeypatch.setattr(server, "_HEARTBEAT_S", 0.02)
    output = io.StringIO()
    served = server.Server(Channel(output))
    gate = threading.Event()
    served._methods["plan"] = lambda *_: {"waited": gate.wait(5)}

    def lines():
        yield '{"id": 1, "method": "plan"}\n'
        time.sleep(0.3)
        gate.set()

    served.serve(lines())
    messages = [json.loads(line) for line in output.getvalue().splitlines()]
    assert {"type": "heartbeat"} in messages
    assert {"id": 1, "type": "result", "result": {"waited": True}} in messages


def test_memory_that_runs_out_is_told_with_a_remedy():
    import io

    from rs_textsearch.engine import server
    from rs_textsearch.engine.protocol import Channel

    def fail(*_):
        raise MemoryError

    def lines():
        yield '{"id": 1, "method": "plan"}\n'
        yield '{"id": 2, "method": "info"}\n'
        deadline = time.monotonic() + 5  # the end of the lines would cancel what still runs
        while output.getvalue().count("\n") < 3 and time.monotonic() < deadline:
            time.sleep(0.01)

    output = io.StringIO()
    served = server.Server(Channel(output))
    served._methods["plan"] = fail
    served._methods["info"] = lambda *_: {"works": True}
    served.serve(lines())
    answers = {m["id"]: m for m in map(json.loads, output.getvalue().splitlines()) if "id" in m}
    assert answers[1]["error"]["code"] == "out_of_memory" and answers[1]["error"]["remedy"]
    assert answers[2]["result"] == {"works": True}
