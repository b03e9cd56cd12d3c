"""Names of things in sentences: articles, plurals, counts in words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

_AN = re.compile(r"(?:[aeio]|hour|honest|u(?!n[aiu]|s[aeiu]|ti|r[aio]|k|b))", re.IGNORECASE)
_A = re.compile(r"(?:one\b|once\b|eu|ewe)", re.IGNORECASE)
_IRREGULAR = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "leaf": "leaves",
    "shelf": "shelves", "quay": "quays", "aircraft": "aircraft", "sheep": "sheep",
    "bus": "buses", "series": "series", "works": "works",
}  # fmt: skip
_UNCOUNTED = {
    "land", "water", "sand", "grass", "snow", "ice", "rock", "rubble", "scrub", "scrubland",
    "heath", "heathland", "vegetation", "farmland", "cropland", "grassland", "woodland", "wetland",
    "shrubland", "wasteland", "moorland", "parkland", "pasture", "soil", "gravel", "concrete",
    "asphalt", "mud", "debris", "forestry", "agriculture", "bareland", "sea", "ocean", "shade",
    "countryside", "housing", "infrastructure",
}  # fmt: skip
"""Last words of what is not counted: "farmland", never "two farmlands"."""
_THE = {"sea", "ocean"}
_AREAS = {
    "residential", "industrial", "commercial", "urban", "rural", "recreational", "military",
    "agricultural", "retail", "suburban",
}  # fmt: skip
"""Adjectives by which maps name areas."""
_CALLED = {
    "parking": "parking lot", "bareland": "bare land", "baseballfield": "baseball field",
    "denseresidential": "dense residential", "mediumresidential": "medium residential",
    "sparseresidential": "sparse residential", "railwaystation": "railway station",
    "storagetank": "storage tank", "storagetanks": "storage tanks",
    "footballfield": "football field", "waterbody": "body of water",
    "water body": "body of water", "solar": "solar panels",
}  # fmt: skip
"""Classes of data sets and maps whose names no one says."""
_PLACES = (
    " of ", " with ", " without ", " in ", " on ", " for ", " at ", " by ", " near ", " next ",
    " from ", " under ", " over ", " along ", " beside ", " that ",
)  # fmt: skip
"""What begins the rest of a name, after the word that has a plural."""
_NUMBERS = ("no", "one", "two", "three", "four")
SEVERAL, MANY = 5, 10
"""From so many on things are several, and many."""


@dataclass(frozen=True)
class Noun:
    """A thing: ``one`` without its article, and ``many``. ``counted``: whether it has a plural.

    A name that is a plural already, "storage tanks", has no other form; nor has what is not
    counted.
    """

    one: str
    many: str
    counted: bool = True

    @classmethod
    def of(cls, name: str) -> Noun:
        """The noun that a class is called by: ``storage_tanks``, ``Dense residential``."""
        words = " ".join(re.sub(r"[_/]+", " ", name).split())
        if not any(word.isupper() and len(word) > 1 for word in words.split()):
            words = _CALLED.get(words.lower(), words.lower())
        words = re.sub(r"^(?:an?|the|one) (?=.)", "", words, flags=re.IGNORECASE)
        if words.lower().rpartition(" ")[2] in _AREAS:
            words += " area"
        head, rest = _head(words)
        last = head.rsplit(" ", 1)[-1].lower()
        if last in _UNCOUNTED or _is_plural(last):
            return cls(words, words, False)
        return cls(words, plural(head) + rest)

    def some(self, count: int, exact: bool = True) -> str:
        """So many of them: "a quarry", "two ponds", "many houses".

        Not ``exact``: there may be a few more, cut off at the edge.
        """
        if not self.counted:
            return f"the {self.one}" if self.one in _THE else self.one
        if count <= 1:
            return with_article(self.one)
        if count >= MANY:
            return f"many {self.many}"
        if count >= SEVERAL or (count > 2 and not exact):
            return f"several {self.many}"
        if not exact:
            return f"some {self.many}"
        return f"{_NUMBERS[count]} {self.many}"

    def described(self, *before: str) -> Noun:
        """The thing with adjectives before it."""
        start = "".join(f"{word} " for word in before)
        return Noun(f"{start}{self.one}", f"{start}{self.many}", self.counted)


def article(word: str) -> str:
    """The article of what begins with ``word``."""
    return "an" if _AN.match(word) and not _A.match(word) else "a"


def with_article(words: str) -> str:
    """``words`` with "a" or "an"."""
    return f"{article(words)} {words}"


def plural(words: str) -> str:
    """The plural of a noun in the singular; of several words the last one's."""
    before, _, last = words.rpartition(" ")
    known = _IRREGULAR.get(last.lower())
    if known is None:
        if re.search(r"(?:s|x|z|ch|sh)$", last):
            known = f"{last}es"
        elif re.search(r"[^aeiou]y$", last):
            known = f"{last[:-1]}ies"
        else:
            known = f"{last}s"
    return f"{before} {known}" if before else known


def listed(phrases: Sequence[str]) -> str:
    """Phrases as a sentence lists them."""
    if len(phrases) < 2:
        return "".join(phrases)
    return f"{', '.join(phrases[:-1])} and {phrases[-1]}"


def _head(words: str) -> tuple[str, str]:
    """The part of a name that takes the plural, and the rest: "place", " of worship"."""
    cuts = [words.find(place) for place in _PLACES if place in words]
    cut = min(cuts) if cuts else len(words)
    return words[:cut], words[cut:]


def _is_plural(word: str) -> bool:
    """Whether a word is a plural already; "glass" and "campus" are none."""
    return bool(re.search(r"[^su]s$", word)) and word not in ("gas", "works", "canvas", "atlas")
