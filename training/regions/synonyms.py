"""Other words for the same: of remote sensing, and for how things lie to each other.

Each row says one thing. Words that say more, or less, stand in no row: a paraphrase invents
nothing.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator

from training.regions.words import article

ROWS: tuple[tuple[str, ...], ...] = (
    # how it is seen
    ("aerial image", "aerial photo", "aerial photograph", "aerial view"),
    ("aerial images", "aerial photos", "aerial photographs"),
    ("seen from above", "viewed from above", "from above"),
    ("overhead view", "top view", "bird's eye view"),
    ("the image shows", "the picture shows", "the photo shows"),
    # how things lie to each other
    ("next to", "beside", "close to", "right by"),
    ("surrounded by", "enclosed by", "in the midst of"),
    ("in the middle of", "in the centre of", "in the center of"),
    ("crossed by", "traversed by", "cut through by"),
    ("along the edge of", "along the margin of", "at the edge of"),
    # how many
    ("many", "numerous", "lots of"),
    ("several", "some", "a number of"),
    # things
    ("car park", "parking lot", "parking area"),
    ("car parks", "parking lots", "parking areas"),
    ("harbour", "harbor", "port"),
    ("harbours", "harbors", "ports"),
    ("farmland", "cropland", "agricultural land"),
    ("forest", "wood", "area of trees"),
    ("forests", "woods", "areas of trees"),
    ("meadow", "grass field", "grassy field"),
    ("meadows", "grass fields", "grassy fields"),
    ("bare land", "bare ground", "bare soil"),
    ("sea", "ocean"),
    ("residential area", "housing area", "neighbourhood", "neighborhood"),
    ("residential areas", "housing areas", "neighbourhoods", "neighborhoods"),
    ("industrial area", "industrial zone", "industrial district"),
    ("industrial areas", "industrial zones", "industrial districts"),
    ("commercial area", "business district"),
    ("commercial areas", "business districts"),
    ("railway station", "train station"),
    ("railway stations", "train stations"),
    ("railway line", "railroad", "rail line"),
    ("railway lines", "railroads", "rail lines"),
    ("airport", "aerodrome"),
    ("airports", "aerodromes"),
    ("football pitch", "soccer field", "football field"),
    ("football pitches", "soccer fields", "football fields"),
    ("baseball field", "baseball diamond"),
    ("baseball fields", "baseball diamonds"),
    ("sports pitch", "playing field", "sports field"),
    ("sports pitches", "playing fields", "sports fields"),
    ("swimming pool", "pool"),
    ("swimming pools", "pools"),
    ("motorway", "freeway"),
    ("motorways", "freeways"),
    ("greenhouse", "glasshouse"),
    ("greenhouses", "glasshouses"),
    ("cemetery", "graveyard", "burial ground"),
    ("cemeteries", "graveyards", "burial grounds"),
    ("quarry", "open pit"),
    ("quarries", "open pits"),
    ("warehouse", "storage building"),
    ("warehouses", "storage buildings"),
    ("solar panels", "photovoltaic panels"),
    ("petrol station", "gas station", "filling station"),
    ("petrol stations", "gas stations", "filling stations"),
    ("dirt road", "dirt track", "unpaved road"),
    ("dirt roads", "dirt tracks", "unpaved roads"),
    ("roof", "rooftop"),
    ("roofs", "rooftops"),
    ("building site", "construction site"),
    ("building sites", "construction sites"),
    ("allotment gardens", "garden plots"),
    ("roundabout", "traffic circle"),
    ("roundabouts", "traffic circles"),
    ("pier", "jetty"),
    ("piers", "jetties"),
)
_ROW_OF = {words: row for row in ROWS for words in row}
_KNOWN = re.compile(
    r"\b(?:(?P<article>an?) )?(?P<words>"
    + "|".join(map(re.escape, sorted(_ROW_OF, key=len, reverse=True)))
    + r")\b",
    re.IGNORECASE,
)


def paraphrases(caption: str, count: int, seed: int) -> list[str]:
    """At most ``count`` other wordings of a caption, always the same; none where none is known."""
    found: dict[str, None] = {}
    for number in range(4 * count):
        words = _reworded(caption, f"{seed}/{number}/{caption}")
        if words != caption:
            found.setdefault(words)
        if len(found) == count:
            break
    return list(found)


def _reworded(caption: str, draw: str) -> str:
    """The caption with another word of its row for each that is known, as ``draw`` has it."""
    numbers = _numbers(draw)

    def other(match: re.Match[str]) -> str:
        words = match["words"]
        row = _ROW_OF.get(words.lower())
        if row is None:
            return match[0]
        chosen = row[next(numbers) % len(row)]
        chosen = chosen[0].upper() + chosen[1:] if words[0].isupper() else chosen
        if not match["article"]:
            return chosen
        before = article(chosen)
        return f"{before.capitalize() if match['article'][0].isupper() else before} {chosen}"

    return _KNOWN.sub(other, caption)


def _numbers(draw: str) -> Iterator[int]:
    """Yield numbers that depend on ``draw`` alone."""
    number = 0
    while True:
        digest = hashlib.blake2b(f"{draw}/{number}".encode(), digest_size=4).digest()
        yield int.from_bytes(digest, "big")
        number += 1


def drawn(items: Iterable[str], draw: str) -> list[str]:
    """``items`` in an order that depends on ``draw`` and themselves alone."""
    return sorted(items, key=lambda item: hashlib.blake2b(f"{draw}/{item}".encode()).digest())
