"""Requests side by side: each answered once, given up at once, and nothing else with it."""

from __future__ import annotations

import io
import json
import queue
import threading

import pytest

from rs_textsearch.engine.errors import Cancelled
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.protocol import Channel, Request
from rs_textsearch.engine.requests import Requests
from rs_textsearch.engine.searching.search import Searcher


class Client(io.StringIO):
    """What the engine writes, message by message."""

    def __init__(self):
        super().__init__()
        self.messages = queue.Queue()

    def write(self, text):
        self.messages.put(json.loads(text))

    def answer(self):
        return self.messages.get(timeout=20)


class Held:
    """A method that waits until it is let go, as behind a lock that another request holds."""

    def __init__(self):
        self.began, self.go, self.ended = (threading.Semaphore(0) for _ in range(3))

    def __call__(self, params, request, cancel):
        self.began.release()
        assert self.go.acquire(timeout=20)
        self.ended.release()
        return {"cancelled": cancel.is_set()}


@pytest.fixture
def client():
    return Client()


@pytest.fixture
def requests(client):
    return Requests(Channel(client), long={"index"}, changing={"index", "forget"})


def answers(_params, request, _cancel):
    return {"answered": request.id}


def test_a_cancelled_search_is_answered_while_it_waits(client, requests):
    held = Held()
    requests.accept(Request(1, "search"), held)
    assert held.began.acquire(timeout=20)
    assert requests.cancel(1)
    answer = client.answer()
    assert (answer["id"], answer["error"]["code"]) == (1, "cancelled")
    assert not requests.busy and not requests.cancel(1)
    requests.accept(Request(1, "info"), answers)  # the number is free again
    assert client.answer()["result"] == {"answered": 1}
    held.go.release()
    assert held.ended.acquire(timeout=20)
    requests.accept(Request(2, "info"), answers)
    assert client.answer()["result"] == {"answered": 2}
    assert client.messages.empty()


def test_a_search_that_is_cancelled_makes_room(client, requests):
    held = Held()
    for number in (1, 2):
        requests.accept(Request(number, "search"), held)
        assert held.began.acquire(timeout=20)
    for number in (3, 4):
        requests.accept(Request(number, "info"), answers)
    assert client.messages.empty()
    assert requests.cancel(3)
    assert client.answer()["error"]["code"] == "cancelled"
    assert requests.cancel(2)
    told = [client.answer(), client.answer()]
    assert sorted((one["id"], one["type"]) for one in told) == [(2, "error"), (4, "result")]
    held.go.release(2)
    assert client.answer() == {"id": 1, "type": "result", "result": {"cancelled": False}}
    assert held.ended.acquire(timeout=20) and held.ended.acquire(timeout=20)
    assert client.messages.empty()


def test_cancelled_searches_never_run_more_than_two_that_are_awaited(client, requests):
    held = Held()
    for number in range(1, 6):
        requests.accept(Request(number, "search"), held)
        assert held.began.acquire(timeout=20)
        requests.cancel(number)
        assert client.answer()["id"] == number
    for number in (6, 7, 8):
        requests.accept(Request(number, "search"), held)
    assert held.began.acquire(timeout=20) and held.began.acquire(timeout=20)
    assert not held.began.acquire(timeout=0.1)
    held.go.release(8)
    assert {client.answer()["id"] for _ in range(3)} == {6, 7, 8}


@pytest.mark.parametrize("method", ["index", "forget"])
def test_what_changes_an_index_is_answered_when_it_is_over(client, requests, method):
    held = Held()
    requests.accept(Request(1, method), held)
    assert held.began.acquire(timeout=20)
    assert requests.cancel(1) and client.messages.empty() and requests.busy
    held.go.release()
    assert client.answer()["result"] == {"cancelled": True}


def test_what_changes_an_index_and_still_waits_is_given_up_at_once(client, requests):
    held = Held()
    for number in (1, 2):
        requests.accept(Request(number, "search"), held)
    requests.accept(Request(3, "forget"), held)
    assert requests.cancel(3) and client.answer()["error"]["code"] == "cancelled"
    held.go.release(2)
    assert {client.answer()["id"], client.answer()["id"]} == {1, 2}
    assert not requests.busy


def test_an_index_run_and_searches_side_by_side(client, requests):
    held = Held()
    requests.accept(Request(1, "index"), held)
    assert held.began.acquire(timeout=20)
    for number in (2, 3, 4):
        requests.accept(Request(number, "search"), answers)
    assert {client.answer()["id"] for _ in range(3)} == {2, 3, 4}
    requests.accept(Request(1, "search"), answers)
    assert client.answer()["error"]["code"] == "protocol"
    held.go.release()
    assert client.answer()["id"] == 1


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (BaseException("panic of a native library"), "internal"),
        (SystemExit(3), "internal"),
        (KeyboardInterrupt(), "internal"),
        (OSError(36, "File name too long", "x"), "bad_input"),
        (OverflowError("x"), "bad_input"),
        (MemoryError(), "out_of_memory"),
        (Cancelled("It was cancelled."), "cancelled"),
    ],
)
def test_whatever_happens_is_answered(client, requests, capsys, error, code):
    def fail(*_):
        raise error

    requests.accept(Request(1, "search"), fail)
    answer = client.answer()["error"]
    assert answer["code"] == code and (answer["remedy"] or code == "cancelled")
    requests.accept(Request(1, "info"), answers)
    assert client.answer()["type"] == "result"


def test_the_end_cancels_what_runs(client, requests):
    def until_cancelled(_params, _request, cancel):
        assert cancel.wait(20)
        raise Cancelled("cancelled")

    requests.accept(Request(1, "index"), until_cancelled)
    requests.end(20)
    assert client.answer()["error"]["code"] == "cancelled" and not requests.busy


class AfterChecks(threading.Event):
    """An event that is set when it was looked at ``count`` times."""

    def __init__(self, count):
        super().__init__()
        self.count = count

    def is_set(self):
        self.count -= 1
        return self.count < 0


def test_a_search_may_be_given_up_between_its_stages(tmp_path, raster, bundle, index_of):
    paths = [tmp_path / name for name in ("a.gpkg", "b.gpkg")]
    for path in paths:
        index_of(raster, path, bundle)
    outputs = {"heatmap": str(tmp_path / "h.tif"), "tiles": str(tmp_path / "t.gpkg")}
    options = SearchOptions.from_params({"indexes": list(map(str, paths)), "query": "red",
                                         **outputs})  # fmt: skip
    searcher, stages = Searcher(), 0
    while True:
        try:
            assert searcher.search(options, AfterChecks(stages))["results"]
            break
        except Cancelled:
            stages += 1
        # Who gave the search up does not find half of its results.
        assert not (tmp_path / "t.gpkg").exists() and not list(tmp_path.glob("h*.tif"))
        assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]
    # two indexes, loaded, text, score, rank, two heatmaps
    assert stages >= 7 and (tmp_path / "t.gpkg").exists()
