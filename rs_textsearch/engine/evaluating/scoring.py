"""The scores that a search gives the tiles of an archive, all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import numpy as np

from rs_textsearch.engine.encoding import bundle as bundles
from rs_textsearch.engine.encoding.card import LEVELS
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.presence import Presence, Standard
from rs_textsearch.engine.searching.question import Question
from rs_textsearch.engine.searching.taught import LEVELS as TAUGHT_LEVELS
from rs_textsearch.engine.searching.taught import Taught
from rs_textsearch.engine.searching.unseen_words import KnownWords, UnseenWords

FAIR = LEVELS[2:]
"""The levels of tiles that the model is fairly or strongly sure of."""


@dataclass(frozen=True)
class Scores:
    """What a search says of the tiles: ``values`` float64 [n], the higher the more alike.

    ``fair`` bool [n] are those from the level *fair* on, ``None`` where the model has no levels;
    ``unknown`` are words of the query that the model does not know.
    """

    values: np.ndarray = field(repr=False)
    fair: np.ndarray | None = field(repr=False)
    unknown: tuple[str, ...] = ()


class Asked:
    """An archive that is asked by its own model, as :class:`Searcher` asks it.

    Scores are those before single tiles are looked at again by all of their patch features, which
    a search does with the first of an index that keeps them.
    """

    def __init__(self, archive: Archive, check: Callable[[], None]) -> None:
        """``check`` raises where the evaluation was cancelled."""
        self.archive, self._check = archive, check
        self.bundle = bundles.find(archive.header.bundle)
        self._encoder = TextEncoder(self.bundle)
        self._standard = Standard.of(archive, self._encoder)
        self._words = KnownWords()

    def of_text(self, text: str) -> Scores:
        """Return the scores for a text."""
        self._check()
        features = self._encoder.encode_text(text)
        question = Question(
            self.archive, self.bundle.card, features,
            calibrated=self.archive.normaliser is not None,
        )  # fmt: skip
        unseen = UnseenWords.of(
            self._encoder, text, (), lambda encoder: self._words.of(encoder, self._check)
        )
        standard = None
        # As in a search: where the model knows no word, it is not sure of anything.
        if self._standard is not None and (unseen.strange or not unseen.unexplained):
            standard = self._standard.of_text(features)
        sure = Presence(question.words, self.bundle.card, standard, unseen.strange)
        return Scores(question.scores, _fair(sure), unseen.unknown)

    def of_taught(self, taught: Taught) -> Scores:
        """Return the scores of a taught search, which is of the same model."""
        self._check()
        question = Question(
            self.archive, self.bundle.card, self._encoder.encode_text(taught.query),
            calibrated=taught.calibrated, scorer=taught.scorer,
        )  # fmt: skip
        card = replace(self.bundle.card, presence=TAUGHT_LEVELS)
        return Scores(question.scores, _fair(Presence(question.taught, card, 0.0)))


def _fair(sure: Presence) -> np.ndarray | None:
    """Return which tiles are fairly or strongly sure, bool [n]; ``None`` without levels."""
    if sure.words is None or sure.standard is None:
        return None
    return np.isin(np.array(sure.levels(np.arange(len(sure.words)))), FAIR)
