"""Whether a word is spelt as words are, judged by the letters of those that a tokenizer has.

A tokenizer has no piece of its own for most words of a language (pylon, lorry, floodplain), and
spells them from pieces as it does what a hand on the keyboard makes (asdfgh). Their letters tell
them apart: a letter's probability after the two before it, interpolated with that after one
(Witten and Bell, 1991, with one number of kinds of letters for all).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from rs_textsearch.vocabulary import plain

LEAST = -4.7
"""Mean logarithm of the letters' probabilities from which on they make a word. Of 230 names of
what aerial images show, kiln and oxbow have the lowest, -4.5 and -4.2; asdfgh, lkjhg and the like
are below -5."""
_SHORTEST = 3
_MARKS = ("##", "\u0120", "\u2581")
"""What tokenizers set before pieces that continue a word, or that begin one."""
_KINDS, _LETTERS, _FLOOR = 5.0, 28.0, 0.1


@dataclass(frozen=True)
class Spelling:
    """``counts`` of one, two and three letters in a row; ``^`` begins a word and ``$`` ends it."""

    counts: Counter[str]

    @classmethod
    def of(cls, entries: Iterable[str]) -> Spelling:
        """Return that of a tokenizer's vocabulary, with whatever marks its entries have."""
        words = [
            word
            for word in map(_without_marks, entries)
            if len(word) >= _SHORTEST and word.isalpha()
        ]
        rows = [row for word in words for row in _rows(word)]
        counts = Counter(rows)
        counts.update([row[1:] for row in rows])
        counts.update([row[1] for row in rows])
        counts["^^"] = len(words)
        return cls(counts)

    def fits(self, word: str) -> bool:
        """Return whether ``word`` is spelt as those are; without a letter it is not."""
        letters = "".join(filter(str.isalpha, plain(word)))
        found = [math.log(self._probability(row)) for row in _rows(letters)]
        return bool(letters) and sum(found) / len(found) >= LEAST

    def _probability(self, row: str) -> float:
        """Return that of the last of three letters after the others."""
        counts = self.counts
        after_one = (counts[row[1:]] + _FLOOR) / (counts[row[1]] + _FLOOR * _LETTERS)
        return (counts[row] + _KINDS * after_one) / (counts[row[:2]] + _KINDS)


def _rows(word: str) -> list[str]:
    """Return each letter of a word, and its end, with the two before it."""
    marked = f"^^{word}$"
    return [marked[first : first + 3] for first in range(len(word) + 1)]


def _without_marks(entry: str) -> str:
    for mark in _MARKS:
        entry = entry.removeprefix(mark)
    return plain(entry.removesuffix("</w>"))
