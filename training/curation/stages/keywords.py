"""Captions that speak of remote sensing (RS5M's first filter over web-scale sets)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar

from training.config.component import option
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.errors import TrainingError

_KINDS = {
    "imag": r"imag(?:e|es|ery|ing)\b",
    "photo": r"photo",
    "map": r"map(?:s|ped|ping)?\b",
    "pic": r"pic(?:s|ture|tures)?\b",
    "view": r"view",
    "scan": r"scan(?:s|ned|ning|ner)?\b",
    "data": r"data\b",
    "surveillance": r"surveillance\b",
}
_MEANT = {
    "aerial": ("imag", "photo", "map", "pic", "view", "scan", "data", "surveillance"),
    "satellite": ("imag", "photo", "map", "pic", "view", "scan", "data", "surveillance"),
    "space": ("photo", "imag", "view", "surveillance"),
    "spaceborne": ("photo", "imag", "view", "surveillance"),
}
PHRASES = {
    "remote sensing": r"\bremote[\s-]+sensing\b",
    "remotely sensed": r"\bremotely[\s-]+sensed\b",
    "earth observ": r"\bearth[\s-]+observ",
} | {
    f"{where} {stem}": rf"\b{where.replace('spaceborne', 'space-?borne')}[\s-]+{_KINDS[stem]}"
    for where, stems in _MEANT.items()
    for stem in stems
}
"""27 stems (METHOD D). METHOD names the families and not every member: "remotely sensed", "aerial
data" and "aerial surveillance" are ours. Short stems end where the word or its forms end: "aerial
picnic" and "satellite scandal" are no remote sensing."""

NAMES = {
    "Google Earth": r"\bgoogle[\s-]+earth\b",
    "Freesound": r"\bfreesound\b",
    "Sentinel-1": r"\bsentinel[\s-]?1[ab]?\b",
    "Sentinel-2": r"\bsentinel[\s-]?2[abc]?\b",
    "Gaofen": r"\bgaofen(?:[\s-]?\d+)?\b",
    "USGS": r"\busgs\b",
    "NAIP": r"\bnaip\b",
    "MODIS": r"\bmodis\b",
    "EOSDIS": r"\beosdis\b",
    "WorldView": r"(?-i:\bWorldView\b)|\bworldview[\s-]?[1-4]\b",
    "Planet Dove": r"\bplanet[\s-]?doves?\b",
    "ArcGIS": r"\barcgis\b",
    "Maxar": r"\bmaxar\b",
    "Landsat": r"\blandsat(?:[\s-]?\d)?\b",
    "Geographic Information System": r"\bgeographic information systems?\b",
}
"""15 names (METHOD D); a worldview without a number is an outlook on life, unless it is spelt as
the satellite is."""
OTHER = "no keyword"


@dataclass(frozen=True)
class Keywords(Stage):
    """Keep samples one of whose captions has a phrase or a name of remote sensing."""

    key: ClassVar[str] = "keywords"
    title: ClassVar[str] = "captions that speak of remote sensing"

    extra: tuple[str, ...] = option((), "further regular expressions, each counted by itself")

    def check(self) -> None:
        for pattern in self.extra:
            try:
                re.compile(pattern)
            except re.error as error:
                raise TrainingError(
                    f"keywords.extra: {pattern!r} is no regular expression ({error})"
                ) from error

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        def judged(sample: Sample) -> Sample:
            found = list(dict.fromkeys(self.found(sample.captions)))
            if not found:
                return replace(sample, removed=OTHER)
            return replace(sample, scores={**sample.scores, "keywords": found})

        return Worked([judged(sample) for sample in samples])

    def found(self, captions: Sequence[str]) -> Iterator[str]:
        """The phrases and names in ``captions``, one that two captions have twice."""
        for name, pattern in _patterns(self.extra):
            for caption in captions:
                if pattern.search(caption):
                    yield name


@lru_cache(maxsize=8)
def _patterns(extra: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    wanted = PHRASES | NAMES | {pattern: pattern for pattern in extra}
    return tuple((name, re.compile(text, re.IGNORECASE)) for name, text in wanted.items())


def counts(samples: Sequence[Sample]) -> Counter[str]:
    """How many samples each phrase or name was found in."""
    found: Counter[str] = Counter()
    for sample in samples:
        found.update(sample.scores.get("keywords", ()))
    return found
