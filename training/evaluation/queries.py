"""Lists of queries, with the classes of images that are right for each."""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.data.json_file import read_json
from training.data.pairs import dataset_words
from training.errors import TrainingError

OWN_WORDS = Path(__file__).with_name("own_words.json")
"""Queries in words that the training captions of RSICD and of UCM-Captions lack."""


@dataclass(frozen=True)
class Query:
    """A query, and the classes that are right for it by data set."""

    text: str
    classes: Mapping[str, tuple[str, ...]]


def add_own_words(parser: argparse.ArgumentParser, meaning: str) -> None:
    """``--own-words``: a list of queries, that of this package where no file is named."""
    parser.add_argument(
        "--own-words",
        type=Path,
        nargs="?",
        const=OWN_WORDS,
        metavar="QUERIES.json",
        help=meaning,
    )


def read_queries(path: Path) -> list[Query]:
    """Read ``{"queries": [{"text": "jets", "classes": {"rsicd": ["airport"]}}, ...]}``.

    Raises:
        TrainingError: the file is missing or is no such document.
    """
    document = read_json(path)
    items = document.get("queries") if isinstance(document, dict) else None
    if not items or not isinstance(items, list) or not all(map(_is_query, items)):
        raise TrainingError(
            f'{path}: expected {{"queries": [{{"text": "jets", "classes": {{"rsicd": '
            '["airport"]}}}}, ...]}}, one query or more'
        )
    return [
        Query(item["text"], {name: tuple(own) for name, own in item["classes"].items()})
        for item in items
    ]


def _is_query(item: Any) -> bool:
    if not isinstance(item, dict):
        return False
    text, classes = item.get("text"), item.get("classes")
    return (
        isinstance(text, str)
        and bool(text.strip())
        and isinstance(classes, dict)
        and all(
            isinstance(own, list) and own and all(isinstance(label, str) for label in own)
            for own in classes.values()
        )
    )


def of_dataset(queries: Sequence[Query], dataset: str) -> list[tuple[str, tuple[str, ...]]]:
    """The queries that name classes of a data set, with these.

    Classes of ``rsicd`` are those of ``rsicd-aid150`` as well: a word of the name tells.
    """
    words = dataset_words(dataset)
    found = []
    for query in queries:
        named = [own for name, own in query.classes.items() if name.casefold() in words]
        if named:
            found.append((query.text, named[0]))
    return found
