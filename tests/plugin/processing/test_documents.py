"""What documents give to qgis_process, its algorithms take."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsProcessingParameterDefinition

from rs_textsearch.processing.provider import TextSearchProvider
from tests.documents import shell
from tests.documents.markdown import documents

PREFIX = "rs_textsearch:"
GENERAL = {"distance_units", "area_units", "ellipsoid", "PROJECT_PATH"}
"""What qgis_process takes for any algorithm."""


@pytest.fixture
def algorithms(qgis_app) -> Iterator[dict]:
    provider = TextSearchProvider()
    provider.refreshAlgorithms()
    yield {algorithm.name(): algorithm for algorithm in provider.algorithms()}


def commands() -> Iterator[tuple[str, shell.Words]]:
    """Yield what is given to qgis_process, with where it stands."""
    for document in documents():
        blocks = [(block.text, block.line) for block in document.blocks if block.is_shell]
        inline = [(code.text, code.line) for code in document.inline if "qgis_process" in code.text]
        for text, first in [*blocks, *inline]:
            for line in shell.lines(text):
                for words in line.commands:
                    if "qgis_process" in words[0]:
                        yield f"{document.name}:{first + line.number - 1}", words


def problems(words: shell.Words, algorithms: dict, whole: bool = True) -> Iterator[str]:
    """Yield what an algorithm of ours does not take of ``words``."""
    named = [word for word in words if word.startswith(PREFIX)]
    if not named:
        return
    algorithm = algorithms.get(named[0].removeprefix(PREFIX))
    if algorithm is None:
        yield f"there is no algorithm {named[0]}"
        return
    given = dict(word.removeprefix("--").split("=", 1) for word in words if "=" in word)
    known = {one.name(): one for one in algorithm.parameterDefinitions()}
    for name in given.keys() - known.keys() - GENERAL:
        yield f"{named[0]} has no parameter {name}"
    for name in given.keys() & known.keys():
        if not known[name].checkValueIsAcceptable(given[name]):
            yield f"{name} is not {given[name]}"
    optional = QgsProcessingParameterDefinition.FlagOptional
    if "run" in words and whole:
        for name, one in known.items():
            needed = not one.flags() & optional and one.defaultValue() is None
            if needed and name not in given and not one.isDestination():
                yield f"{named[0]} needs {name}"


def test_documents(algorithms) -> None:
    wrong = [
        f"{where}: {problem}"
        for where, words in commands()
        for problem in problems(words, algorithms, "…" not in words)
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("qgis_process list", 0),
        ("qgis_process run native:buffer -- X=1", 0),
        ("qgis_process run rs_textsearch:nosuch", 1),
        ("qgis_process run rs_textsearch:searchtext -- NOSUCH=1", 1),
        ("qgis_process help rs_textsearch:searchtext", 0),
    ],
)
def test_wrong_commands_are_found(algorithms, text: str, wrong: int) -> None:
    (line,) = shell.lines(text)
    assert len(list(problems(line.commands[0], algorithms, whole=False))) == wrong
