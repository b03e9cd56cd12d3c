"""No text has a noun in the plural behind a number that may be one: "1 tiles".

It is said in forms by number (``tr_n``), or the noun stands away from the number: "Tiles left
out: 1". Notes and errors of the engine have no forms, only the second.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

import pytest

from tests.plugin.helpers import ROOT
from tests.plugin.test_translation import update

COUNT = (
    r"\{(?:n|count|done|all|kept|measured|left|train|val|test|right|wrong|places|marks|pixels|tiles"
    r"|regions|classes|images|blocks|rows|labels|captions|epochs|layers|pairs|words)\}"
)
PLURAL = re.compile(
    rf"{COUNT}(?: of {COUNT}| of the)?(?: (?!px |is |to |of |and |are |in )[a-z]+){{0,2}}? "
    r"(?!is\b|was\b|has\b|its\b|this\b|as\b|times\b|shows\b)[a-z]+s\b(?!/)"
)
ALWAYS_MANY = {
    "None of the {n} rasters can be indexed": "of one, its own error is said",
    "Nothing is indexed: no pixel of the {n} rasters": "of one, another text is said",
    "{n} worker processes": "it is more than those that are replaced",
    "The index {path} has {n} rasters {raster}": "one is no question",
    "{path} holds {n} rasters, one of which": "one is no question",
    "says what {n} captions reach": "a bank has thousands",
    "{pixels} pixels of {path} wide": "one has a text of its own",
    "{path} has {n} tiles of {pixels} pixels, more": "millions",
    "has {n} tiles of {side} in a row, more": "millions",
    "{folder} lacks {n} of the images": "right for one, too",
    "Images of {n} pixels a side are more": "thousands",
    "a tile has at least {n} pixels a side": "a fixed number",
    "fewer than {n} blocks": "a fixed number",
    "drawn from {n} blocks": "fewer than a fixed number have no intervals",
    "{n} × {n} pixels": "the input of a model",
    "Search {count} texts": "of one and of two, another text is said",
    "split by {n} blocks": "three splits have one each at least",
    "{n} million pixels": "more than what is drawn at most",
    "which of its {n} bands are red": "three at least",
    "a tile is only {pixels} pixels of this raster": "one is refused before",
    "A tile is only {pixels} raster pixels": "one is refused before",
    "{n} pieces of words": "what a model reads",
    "The example {name} is only {pixels} pixels": "one is refused before",
    "{n} indexes: {state}": "of one, its path is said",
    "Of {all} labelled tiles {n} were taken": "a fixed number, of more",
    "has not answered for {n} seconds": "a fixed number",
    "{n} without valid pixels": "right for one, too",
}
"""Texts whose number is never one, or that are right for it: a part of each, and why."""


def offences(text: str) -> list[str]:
    return [found.group() for found in PLURAL.finditer(text)]


def allowed(text: str) -> bool:
    return any(part in text for part in ALWAYS_MANY)


def printed() -> Iterator[str]:
    """Yield what is said in English only, ``{n}`` for each value: the terminal, the report."""
    engine = ROOT / "rs_textsearch" / "engine"
    for path in (engine / "printing.py", *(engine / "evaluating").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = (getattr(part, "value", "") for part in node.values)
                yield "".join(part if isinstance(part, str) else "{n}" for part in parts)


@pytest.mark.parametrize("text", [
    "{n} tiles were left out.", "no tile shows any of its {n} regions", "over {n} classes",
    "{n} of {all} tiles of the one", "{n} marked tiles are gone", "taught by {count} marks",
    "{right} right and {n} wrong tiles", "{n} general pairs", "lacks {n} of the images",
])  # fmt: skip
def test_a_plural_behind_a_number_is_found(text):
    assert offences(text)


@pytest.mark.parametrize("text", [
    "Tiles left out: {n} – they show nothing.", "{n} px", "feature {n} of {path}", "{n} tiles/s",
    "All polygons of {path} ({n}) are said to be wrong.", "{path} has no bands.", "(classes: {n}).",
])  # fmt: skip
def test_what_is_right_for_one_is_not_found(text):
    assert not offences(text)


def test_a_text_with_a_count_is_right_for_one_thing():
    texts = [text for text, about in update.texts().items() if about.one is None]
    said = list(printed())
    assert len(said) > 50
    wrong = [text for text in (*texts, *said) if offences(text) and not allowed(text)]
    assert wrong == []
    everything = "\n".join((*texts, *said))
    assert [part for part in ALWAYS_MANY if part not in everything] == []  # none is left over
