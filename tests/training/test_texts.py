"""What ``regions`` and ``adapt`` tell QGIS: all of it by codes, which QGIS has in its language."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import training
from rs_textsearch.error_texts import ERRORS
from rs_textsearch.note_texts import TEXTS


def calls(package: str) -> Iterator[tuple[str, ast.Call]]:
    for path in Path(training.__path__[0], package).glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                yield f"{path.name}:{node.lineno}", node


def codes(node: ast.expr) -> set[str]:
    return {it.value for it in ast.walk(node) if isinstance(it, ast.Constant)}


@pytest.mark.parametrize("package", ["regions", "adaptation"])
def test_every_text_has_a_code(package: str) -> None:
    told = []
    for place, call in calls(package):
        name = ast.unparse(call.func)
        assert name != "TrainingError", f"{place}: QGIS has no translation of this text"
        if name == "TrainingError.of" and codes(call.args[0]):
            assert codes(call.args[0]) <= ERRORS.keys(), place
        elif name.split(".")[-1] == "progress":
            assert codes(call.args[2]) <= TEXTS.keys() and codes(call.args[2]), place
        elif name.split(".")[-1] == "note":
            assert not isinstance(call.args[0], ast.Constant | ast.JoinedStr), place
        else:
            continue
        told.append(place)
    assert len(told) > 15
