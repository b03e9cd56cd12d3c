"""argparse, asked only whether it takes a command's words."""

from __future__ import annotations

import argparse
import contextlib
import io
import re
from collections.abc import Iterator
from typing import Any
from unittest import mock

REST = "…"
"""Stands for words that a document leaves out."""
_PLACEHOLDER = re.compile(r"[A-Z][A-Z0-9]*|REST|…|\.\.\.")


class Wrong(Exception):
    """Words that a command does not take, and why."""


class Taken(BaseException):
    """The words were taken; what they mean."""

    def __init__(self, meaning: argparse.Namespace) -> None:
        super().__init__()
        self.meaning = meaning


def is_placeholder(word: object) -> bool:
    """Whether ``word`` stands for one that the reader knows: N, DIR, … ."""
    return isinstance(word, str) and bool(_PLACEHOLDER.fullmatch(word))


def without_rest(words: tuple[str, ...]) -> tuple[list[str], bool]:
    """Return the words without ``…``, and whether some are left out.

    After an option, and alone, ``…`` is a value of it.
    """
    kept: list[str] = []
    for number, word in enumerate(words):
        if word not in (REST, "..."):
            kept.append(word)
        elif number and words[number - 1].startswith("--") and "=" not in words[number - 1]:
            kept.append("REST")
    return kept, len(kept) < len(words) or "REST" in kept


@contextlib.contextmanager
def asking(partial: bool, ends: bool) -> Iterator[None]:
    """Have argparse raise :class:`Wrong` for words that it does not take.

    Args:
        partial: what is required may be missing, and so may values: a document names the options
            that it speaks of.
        ends: raise :class:`Taken` once the words are taken, so that nothing is done.
    """
    parse, convert, choose = (
        argparse.ArgumentParser.parse_args,
        argparse.ArgumentParser._get_value,
        argparse.ArgumentParser._check_value,
    )
    known = argparse.ArgumentParser.parse_known_args

    def parse_args(self: argparse.ArgumentParser, *given: Any, **named: Any) -> Any:
        meaning = parse(self, *given, **named)
        if ends:
            raise Taken(meaning)
        return meaning

    def parse_known_args(self: argparse.ArgumentParser, *given: Any, **named: Any) -> Any:
        if partial:
            for action in [*self._actions, *self._mutually_exclusive_groups]:
                action.required = False
                if isinstance(action, (argparse._StoreAction, argparse._AppendAction)):
                    action.nargs = {"+": "*", None: "?"}.get(action.nargs, action.nargs)
        return known(self, *given, **named)

    def get_value(self: argparse.ArgumentParser, action: argparse.Action, word: str) -> Any:
        number = action.type in (int, float) or action.choices is not None
        return word if number and is_placeholder(word) else convert(self, action, word)

    def check_value(self: argparse.ArgumentParser, action: argparse.Action, value: Any) -> None:
        if not is_placeholder(value):
            choose(self, action, value)

    changes = {
        "parse_args": parse_args,
        "parse_known_args": parse_known_args,
        "_get_value": get_value,
        "_check_value": check_value,
    }
    said = io.StringIO()
    try:
        with (
            mock.patch.multiple(argparse.ArgumentParser, **changes),
            contextlib.redirect_stderr(said),
            contextlib.redirect_stdout(io.StringIO()),
        ):
            yield
    except SystemExit as left:
        if left.code:  # 0 is --help
            raise Wrong(said.getvalue().strip().splitlines()[-1]) from left
