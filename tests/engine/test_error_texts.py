"""Errors by codes: every one that the engine raises has its texts, with its values."""

from __future__ import annotations

import ast
import pickle
import string
from pathlib import Path

from rs_textsearch import engine
from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.notes import Note
from rs_textsearch.error_texts import ERRORS, TABLES
from rs_textsearch.note_texts import TEXTS


def fields(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field}


def test_an_error_is_said_by_its_code():
    error = UnreadableRaster.of("raster_format", path="/a.ecw", kind="ECW")
    assert error.message == (
        "/a.ecw cannot be opened: the engine's GDAL does not know the format ECW, or the file is "
        "damaged."
    )
    assert error.remedy.startswith("Where QGIS shows it")
    note = {"code": "raster_format", "text": error.message,
            "values": {"path": "/a.ecw", "kind": "ECW"}}  # fmt: skip
    assert error.as_dict() == {
        "code": "unreadable_raster", "message": error.message, "remedy": error.remedy, "note": note
    }  # fmt: skip
    again = pickle.loads(pickle.dumps(error))  # as a worker process sends it
    assert type(again) is UnreadableRaster and again.as_dict() == error.as_dict()


def test_an_error_can_be_the_reason_of_another():
    first = UnreadableRaster.of("raster_missing", path="/a.tif")
    none = BadInput.of("none_indexed", n=3, reason=first.said)
    assert none.message.endswith("The first: /a.tif does not exist.")
    assert none.as_dict()["note"]["values"]["reason"] == first.as_dict()["note"]
    assert BadInput("Said.").said == "Said." and "note" not in BadInput("Said.").as_dict()
    changed = BadInput.of("raster_changed", path="/a", reason=Note.of("content_changed"))
    assert changed.message.endswith("indexed: the file's content changed.")


def test_every_error_of_the_engine_is_in_the_table_with_its_values():
    """Read from the sources: a code that is missing would be met in a rare case only."""
    words, calls = set(), []
    package = Path(engine.__path__[0])
    training = package.parents[1] / "training"  # whose errors QGIS shows, too
    for path in (*package.rglob("*.py"), *training.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                words.add(node.value)
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name.endswith(".of") and name[0].isupper() and node.args:
                calls.append((path, node))
    ends = {"_in_area", "_of_all"}
    unused = {code for code in ERRORS if code not in words}
    assert {code for code in unused if not any(end in code for end in ends)} == set()
    known = 0
    for path, call in calls:
        codes = [word.value for word in ast.walk(call.args[0]) if isinstance(word, ast.Constant)]
        given = {keyword.arg for keyword in call.keywords}
        for code in set(codes) & set(ERRORS):
            known += 1
            text = ERRORS[code]
            wanted = fields(text.message) | fields(text.remedy)
            assert None in given or wanted == given, (path, code)
    assert known > 50


def test_every_error_and_every_note_has_a_code_of_its_own():
    assert len(ERRORS) == sum(map(len, TABLES))
    assert not set(ERRORS) & set(TEXTS)


def test_what_is_said_in_qgis_has_the_same_values():
    for code, text in ERRORS.items():
        assert fields(text.in_qgis) <= fields(text.message) | fields(text.remedy), code
        assert "--" not in (text.in_qgis or text.remedy), code
