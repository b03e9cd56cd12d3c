"""What a command says while it runs."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note
from training.errors import TrainingError
from training.events import Events

OUTSIDE = Note.of("labels_outside", n=7)


def told(events: Events) -> None:
    events.note(OUTSIDE)
    events.progress(1, 2, "reading_tiles")
    events.step(1, 20, 400, 1.25)
    events.validation(1, 0.5, loss=2.0)
    events.result({"kind": "model", "bundle": "new"}, "written to new")


def test_a_program_gets_lines_and_a_person_gets_words(capsys: pytest.CaptureFixture[str]) -> None:
    told(Events(as_json=True))
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line.pop("type") for line in lines] == [
        "note", "progress", "step", "validation", "result"
    ]  # fmt: skip
    assert lines[0] == {"text": OUTSIDE.text, "note": OUTSIDE.as_json()}
    assert lines[1] == {
        "done": 1,
        "total": 2,
        "text": "Reading tiles",
        "note": {"code": "reading_tiles", "text": "Reading tiles", "values": {}},
    }
    assert lines[2:] == [
        {"epoch": 1, "step": 20, "steps": 400, "loss": 1.25},
        {"epoch": 1, "recall": 0.5, "loss": 2.0},
        {"kind": "model", "bundle": "new"},
    ]
    told(Events(quiet=True))
    out, err = capsys.readouterr()
    assert (out, err) == ("written to new\n", f"note: {OUTSIDE.text}\n")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (TrainingError("too few"), {"code": "training", "message": "too few", "remedy": ""}),
        (
            TrainingError.of("region_overlap", share="2"),
            {
                "message": "Tiles cannot overlap by 2.",
                "remedy": "Give a share from 0 to 0.9.",
                "note": {
                    "code": "region_overlap",
                    "text": "Tiles cannot overlap by 2.",
                    "values": {"share": "2"},
                },
            },
        ),
        (BadInput.of("query_empty"), {"code": "bad_input", "message": "The query is empty."}),
    ],
)
def test_an_error_is_the_last_line_and_goes_on(error, expected, capsys) -> None:
    with pytest.raises(type(error)), Events(as_json=True).errors():
        raise error
    line = json.loads(capsys.readouterr().out)
    assert line["type"] == "error" and expected.items() <= line.items()
