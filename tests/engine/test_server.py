"""The protocol of ``serve`` with a real process."""

from __future__ import annotations

import base64
import json
import queue
import subprocess
import threading
import time

import pytest

from tests.engine.conftest import command, environment
from tests.engine.rasters import write_raster


class Client:
    """Starts an engine and talks to it."""

    def __init__(self):
        self.process = subprocess.Popen(
            command("serve"), env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.lines = queue.Queue()
        self.messages = []
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self.process.stderr.read, daemon=True).start()

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
    client = Client()
    yield client
    client.process.kill()
    client.process.wait()


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
    client.send(8, "shutdown")
    client.wait(8)
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
        ("index", {"out": str(tmp_path / "i.gpkg")}, "bad_input", "No raster"),
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
