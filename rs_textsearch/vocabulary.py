"""The words that a model knows; standard library only, for the engine and the plugin alike.

A vocabulary is ``card["vocabulary"]``: word in lower case without accents, to its count in the
training captions.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable

WORD = re.compile(r"\b[^\W\d]\w*(?:['-]\w+)*")
"""A word; numbers are none: a vocabulary holds no number, though captions may."""
SHORT = 2
"""Letters of words that only join others."""
JOINING = frozenset(["and", "are", "for", "from", "into", "that", "the", "there", "this", "with"])
"""Longer words that do."""
SIMILAR = 0.82
"""Least share of letters that two words have in common, in order (difflib's ``ratio``)."""


def plain(word: str) -> str:
    """Return ``word`` as a vocabulary spells it: in lower case, accents taken off."""
    letters = unicodedata.normalize("NFKD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def unknown_words(text: str, vocabulary: dict[str, int]) -> list[str]:
    """Return the words of ``text`` that the model never saw in a training caption."""
    if not vocabulary:
        return []
    unknown = []
    for word in dict.fromkeys(WORD.findall(text.lower())):
        spelled = plain(word)
        parts = re.split(r"['-]", spelled)
        if spelled not in vocabulary and not all(part in vocabulary for part in parts):
            unknown.append(word)
    return unknown


def knows_no_word(text: str, vocabulary: dict[str, int]) -> bool:
    """Tell whether the model never saw any word of ``text``: its answers mean nothing then.

    A word that only joins others (an, of, the) says nothing beside an unknown one.
    """
    unknown = unknown_words(text, vocabulary)
    known = set(WORD.findall(text.lower())) - set(unknown)
    if unknown:
        known = {word for word in known if len(word) > SHORT and word not in JOINING}
    return bool(vocabulary and text) and not known


def similar_word(word: str, known: Iterable[str]) -> str:
    """Return the one of ``known`` that a misspelt ``word`` may have meant, empty without one.

    People rarely mistake the first letter; of the others, about one in six may differ.
    """
    letters = plain(word)
    near = [other for other in known if other[:1] == letters[:1]]
    return next(iter(difflib.get_close_matches(letters, near, 1, SIMILAR)), "")


def word_before(text: str, cursor: int) -> tuple[int, str]:
    """Return where the word that ends at ``cursor`` starts, and its letters up to there."""
    start = cursor
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    return start, text[start:cursor]
