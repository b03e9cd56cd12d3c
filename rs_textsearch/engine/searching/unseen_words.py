"""What a model makes of the words of a question that no training caption had."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rs_textsearch.engine.encoding.caption_words import (
    COUNT_LEAST,
    LEAST_LETTERS,
    CaptionWords,
    guessed_words,
    may_be_word,
)
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.vocabulary import knows_no_word, similar_word, unknown_words

_TURN_S = 0.05
"""How long is waited for another thread before a search looks whether it was cancelled."""


class KnownWords:
    """The caption words of models, encoded once each: that takes a second or more."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: dict[str, CaptionWords | None] = {}

    def of(
        self, encoder: TextEncoder, check: Callable[[], None] = lambda: None
    ) -> CaptionWords | None:
        """Return those of a model; ``check`` is called often until they are there."""
        model = encoder.bundle.id
        if model not in self._known:
            while not self._lock.acquire(timeout=_TURN_S):
                check()
            try:
                if model not in self._known:
                    self._known[model] = CaptionWords.of(encoder, check)
            finally:
                self._lock.release()
        return self._known[model]


@dataclass(frozen=True)
class UnseenWords:
    """Words of a question that no training caption had.

    Attributes:
        unknown: those of what is wanted that the model does not know.
        unwanted: those of what is not wanted.
        guessed: what it takes the others for.
        meant: words of captions that are spelt almost like unknown ones.
        strange: whether what is wanted has no word for the model, so that its scores say nothing:
            none of captions, and none that a pretrained text tower may have read elsewhere.
        unexplained: whether what is wanted has none of captions and none that is guessed, so that
            the model may take it for anything, as it does words of another language. A guess at a
            short word beside longer ones (mit, der) explains nothing.
    """

    unknown: tuple[str, ...]
    unwanted: tuple[str, ...]
    guessed: dict[str, list[str]]
    meant: dict[str, str]
    strange: bool
    unexplained: bool

    @classmethod
    def of(
        cls,
        encoder: TextEncoder,
        query: str,
        negative: Sequence[str],
        known_by: Callable[[TextEncoder], CaptionWords | None],
    ) -> UnseenWords:
        """Return those of a question; ``known_by`` gives the caption words of its model."""
        counts = encoder.bundle.card.vocabulary
        unknown, unwanted = (unknown_words(text, counts) for text in (query, " ".join(negative)))
        guessed = guessed_words(encoder, list(dict.fromkeys([*unknown, *unwanted])), known_by)
        nothing_known = knows_no_word(query, counts)
        strange = nothing_known and not (
            encoder.bundle.card.text.pretrained
            and any(may_be_word(encoder, word) for word in unknown)
        )
        telling = [word for word in unknown if len(word) >= LEAST_LETTERS] or unknown
        unexplained = nothing_known and not any(word in guessed for word in telling)
        unknown, unwanted = (
            [word for word in words if word not in guessed] for words in (unknown, unwanted)
        )
        common = [word for word, count in counts.items() if count >= COUNT_LEAST]
        similar = {word: similar_word(word, common) for word in (*unknown, *unwanted)}
        meant = {word: other for word, other in similar.items() if other}
        return cls(tuple(unknown), tuple(unwanted), guessed, meant, strange, unexplained)

    def as_json(self) -> dict[str, Any]:
        """Return what the document of a search says of them."""
        return {
            "unknown_words": list(self.unknown),
            "unknown_words_not": list(self.unwanted),
            "guessed_words": self.guessed,
            "meant_words": self.meant,
        }
