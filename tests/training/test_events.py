"""What a command says while it runs."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.engine.errors import BadInput
from training.errors import TrainingError
from training.events import Events


def told(events: Events) -> None:
    events.note("seven labels were left out")
    events.progress(1, 2, "reading tiles")
    events.step(1, 20, 400, 1.25)
    events.validation(1, 0.5, loss=2.0)
    events.result({"kind": "model", "bundle": "new"}, "written to new")


def test_a_program_gets_lines_and_a_person_gets_words(capsys: pytest.CaptureFixture[str]) -> None:
    told(Events(as_json=True))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.pop("type") for line in lines] == [
        "note", "progress", "step", "validation", "result"
    ]  # fmt: skip
    assert lines[2:] == [
        {"epoch": 1, "step": 20, "steps": 400, "loss": 1.25},
        {"epoch": 1, "recall": 0.5, "loss": 2.0},
        {"kind": "model", "bundle": "new"},
    ]
    told(Events(quiet=True))
    out, err = capsys.readouterr()
    assert (out, err) == ("written to new\n", "note: seven labels were left out\n")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (TrainingError("too few"), {"message": "too few", "remedy": ""}),
        (BadInput.of("query_empty"), {"code": "bad_input", "message": "The query is empty."}),
    ],
)
def test_an_error_is_the_last_line_and_goes_on(error, expected, capsys) -> None:
    with pytest.raises(type(error)), Events(as_json=True).errors():
        raise error
    line = json.loads(capsys.readouterr().out)
    assert line["type"] == "error" and expected.items() <= line.items()
