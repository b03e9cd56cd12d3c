"""Words that no training caption had, and what a pretrained text tower takes them for.

Such a tower has read more than the captions: a word that these lack lies beside words that they
have, and finds what those find. Beside none of them it finds anything. A word is placed if the
tower reads it as a word, and if the captions' word that is nearest to it (cosine of global
features) is as near as the captions' words, but for one in twenty, have their own nearest. What it
spells from pieces of words ("as", "df", "gh") lies somewhere too, often as near, and means nothing
there.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from rs_textsearch.engine import cache
from rs_textsearch.engine.encoding.text_encoder import TextEncoder
from rs_textsearch.vocabulary import plain

COUNT_LEAST = 3
"""Words seen less often in training are misspelt as often as not."""
SHORTEST = 3
PERCENTILE = 5.0
LEAST_LETTERS = 4
"""Fewer make no word of a word that is written together of several."""
NAMED = 2
"""Neighbours that are named."""


@dataclass(frozen=True)
class CaptionWords:
    """Words of the training captions: ``vectors`` float32 [N, dim], their global features.

    Those that the tokenizer spells from pieces are left out: among them are the captions' misprints
    (betweeen, ploygon), which lie near to anything and explain nothing.
    ``least`` is the cosine with the nearest of them from which on another word is placed.
    """

    words: tuple[str, ...]
    vectors: np.ndarray = field(repr=False)
    least: float

    @classmethod
    def build(cls, words: Sequence[str], vectors: np.ndarray) -> CaptionWords:
        """Return the words, at least two, with the bound that they set for others."""
        cosines = vectors @ vectors.T
        np.fill_diagonal(cosines, -1.0)
        return cls(tuple(words), vectors, float(np.percentile(cosines.max(axis=1), PERCENTILE)))

    @classmethod
    def of(
        cls, texts: TextEncoder, check: Callable[[], None] = lambda: None
    ) -> CaptionWords | None:
        """Return those of a model, from the cache where they were encoded before.

        ``None`` where it knows no words but these, or has too few. ``check`` is called between
        the steps of encoding them and may raise what ends it.
        """
        card = texts.bundle.card
        if not card.text.pretrained:
            return None
        words = [
            word
            for word, count in card.vocabulary.items()
            if count >= COUNT_LEAST and len(word) >= SHORTEST and is_read(texts, word)
        ]
        if len(words) < 2:
            return None
        digest = hashlib.blake2b(" ".join(words).encode(), digest_size=8).hexdigest()
        name = f"words/{texts.bundle.id}-{digest}.npy"
        vectors = _read(name)
        if vectors is None or vectors.shape != (len(words), card.dim):
            vectors = np.stack([found.globe for found in texts.encode_texts(words, check)])
            buffer = io.BytesIO()
            np.save(buffer, vectors)
            cache.write(name, buffer.getvalue())
        return cls.build(words, vectors)

    def near(self, vector: np.ndarray) -> list[str]:
        """Return the words nearest to one of these features [dim], none if it is not placed."""
        cosines = self.vectors @ vector
        best = np.argsort(-cosines, kind="stable")[:NAMED]
        return [self.words[number] for number in best if cosines[number] >= self.least]


def guessed_words(
    texts: TextEncoder,
    words: Sequence[str],
    known_by: Callable[[TextEncoder], CaptionWords | None] = CaptionWords.of,
) -> dict[str, list[str]]:
    """Return what the model takes for each of these ``words`` of no caption, if it places them.

    ``known_by`` gives the caption words of a model; who asks often keeps them.
    """
    known = known_by(texts) if words else None
    if known is None:
        return {}
    read = [word for word in words if is_read(texts, word)]
    found = {word: known.near(texts.encode_text(word).globe) for word in read}
    return {word: near for word, near in found.items() if near}


def may_be_word(texts: TextEncoder, word: str) -> bool:
    """Whether ``word`` is one that texts have, misspelt perhaps, and not what nobody would write.

    A pretrained tower has seen most of them in pieces, and places a text with them better than it
    shows: its scores count.
    """
    return is_read(texts, word) or texts.spelling.fits(word)


def is_read(texts: TextEncoder, word: str) -> bool:
    """Whether the tokenizer has ``word`` whole, or as whole words one after the other.

    Those have some letters (scrub, land; not ten, is). An s at the end counts for nothing.
    """
    return all(_is_read(texts, part) for part in re.split(r"['-]", plain(word)) if part)


def _is_read(texts: TextEncoder, word: str) -> bool:
    pieces = texts.pieces(word)
    if len(pieces) > 1 and pieces[-1] == "s":
        pieces.pop()
    long = len(pieces) == 1 or all(len(piece) >= LEAST_LETTERS for piece in pieces)
    return bool(pieces) and long and all(texts.pieces(piece) == [piece] for piece in pieces)


def _read(name: str) -> np.ndarray | None:
    data = cache.read(name)
    if data is None:
        return None
    try:
        vectors = np.load(io.BytesIO(data), allow_pickle=False)
    except Exception:  # a damaged file raises what its parts do
        return None
    fits = vectors.dtype == np.float32 and np.isfinite(vectors).all()
    return vectors if fits else None
