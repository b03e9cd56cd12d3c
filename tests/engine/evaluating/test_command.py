"""The command line and the request of the protocol."""

from __future__ import annotations

import json

from rs_textsearch.engine import cli
from rs_textsearch.engine.evaluating import table
from tests.engine.test_server import Client


def test_the_command_line(here, two, capsys, tmp_path):
    words = ["evaluate", str(here.index), "--labels", str(two), "--resamples", "200"]
    assert cli.main(words) == 0
    printed = capsys.readouterr()
    lines = printed.out.splitlines()
    assert lines[0].startswith("Mean average precision here: ")
    assert lines[2].split()[:3] == ["class", "regions", "tiles"]
    assert lines[-1].startswith("mean ") and any(line.startswith("red ") for line in lines)
    assert "note: A tile without a label" in printed.err
    report = tmp_path / "r.html"
    assert cli.main([*words, "--report", str(report)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == f"report: {report}"
    assert cli.main([*words, "--json", "--report", str(report)]) == 0
    document = json.loads(capsys.readouterr().out.splitlines()[-1])  # after the progress
    assert document["report"] == str(report)
    assert cli.main([*words, "--field", "kind"]) == 2
    assert "have no field kind" in capsys.readouterr().err


def test_the_request_tells_its_progress_and_can_be_cancelled(here, two):
    with Client() as client:
        request = {"sources": [str(here.index)], "labels": str(two), "resamples": 200}
        client.send(1, "evaluate", **request)
        answer = client.wait(1)
        assert answer["type"] == "result", answer
        told = [message for message in client.messages if message["type"] == "progress"]
        assert told and {message["stage"] for message in told} == {"evaluate"}
        assert answer["result"]["mean"]["classes"] == len(answer["result"]["classes"])
        client.send(2, "evaluate", **{**request, "resamples": 100_000})
        client.send(3, "cancel", id=2)
        assert client.wait(2)["error"]["code"] == "cancelled"


def test_shares_are_said_in_per_cent():
    value = {"value": 0.5149, "low": 0.1, "high": 0.999}
    assert table.interval(value) == "51 [10, 100]"
    assert table.interval({"value": -0.071, "low": -0.1, "high": 0.02}, "+") == "−7 [−10, 2]"
    assert table.interval({"value": 0.0, "low": None, "high": None}, "+") == "0"
    assert table.interval(None) == table.interval({"value": None}) == "-"


def test_what_is_not_known_is_explained():
    known, unknown = {"value": 0.5, "low": None, "high": None}, {"value": None}
    document = {"classes": [], "against": None, "report": None, "headline": {"text": "h"}}

    def last(value):
        mean = {"metrics": dict.fromkeys(table.COLUMNS.values(), value), "before": None}
        return table.lines({**document, "mean": mean})[-1]

    assert last(known).startswith("mean ") and last(unknown).startswith("-: not known")
