"""Numbers that may tell what is in an archive from what is not, for one text and its tiles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np

from rs_textsearch.engine.calibration.photographs import Photographs
from rs_textsearch.engine.calibration.presence import best_matched, ceiling, shortfalls
from rs_textsearch.engine.encoding.card import Score
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import (
    INDEX_BETA,
    TextBank,
    bank_scores,
    log_mean_exp,
)
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.searching.combining import spread
from training.errors import TrainingError, engine_errors
from training.evaluation.scorer import blocks
from training.presence.mosaics import BATCH, Tiles

PRESENCE = "best score less what such a text reaches (presence)"
CEILING = "best score less the bank's ceiling"
BEST = "best score"
CLOSED_FORM = "z over the photographs, global term, closed form"
UNANSWERED = "least answered token of the best tile"
COMBINED = (PRESENCE, CEILING, BEST, CLOSED_FORM, UNANSWERED)
"""What a combination is made of."""


@dataclass(frozen=True)
class Reference:
    """What scores are compared with: a bank of captions, and ``photographs`` as background.

    ``score`` and ``patches`` are the model's.
    """

    score: Score
    patches: int
    bank: TextBank = field(repr=False)
    photographs: Tiles = field(repr=False)

    @classmethod
    def of(cls, encoder: Encoder) -> Reference:
        """The bank of a bundle and the photographs that ship, encoded.

        Raises:
            TrainingError: a bundle without a bank, or one that cannot be used.
        """
        bundle = encoder.bundle
        with engine_errors():
            if not bundle.bank:
                raise TrainingError(f"{bundle.path} has no bank: make one with training bank")
            bank = TextBank.build(encoder.encode_texts(bundle.bank))
            images = Photographs.load(bundle.input_size).tiles
            parts = (images[rows] for rows in blocks(len(images), BATCH))
            return cls(bundle.card.score, bundle.patches, bank, Tiles.encoded(encoder, parts))

    @cached_property
    def covariance(self) -> np.ndarray:
        """That of the photographs' global embeddings, ``[d, d]``."""
        return np.cov(self.photographs.globes.T)

    def scores(self, texts: TextBank, tiles: Tiles) -> np.ndarray:
        """Scores of texts with tiles, float32 ``[T, n]``."""
        return bank_scores(texts, tiles.globes, tiles.sketches, self.score, self.patches).T

    def candidates(self, texts: Sequence[TextFeatures], tiles: Tiles) -> Candidates:
        """What the candidates of ``texts`` are computed from, where ``tiles`` may be."""
        together = TextBank.build(texts)
        return Candidates(
            self,
            texts,
            tiles,
            self.scores(together, tiles),
            self.scores(together, self.photographs),
            self.scores(self.bank, tiles),
        )

    def shortfalls(self, texts: Sequence[TextFeatures], reached: np.ndarray) -> np.ndarray:
        """How far below the ceiling texts stay, ``[T]``, by what the bank ``reached``."""
        globes = np.stack([text.globe for text in texts])
        return shortfalls(globes, self.bank.globals, reached)


@dataclass(frozen=True)
class Candidates:
    """Scores ``[T, n]`` of texts with tiles, ``background`` ``[T, m]`` with the photographs.

    ``captions`` ``[B, n]`` are the scores of the bank.
    """

    reference: Reference
    texts: Sequence[TextFeatures]
    tiles: Tiles
    scores: np.ndarray = field(repr=False)
    background: np.ndarray = field(repr=False)
    captions: np.ndarray = field(repr=False)

    @cached_property
    def normaliser(self) -> np.ndarray:
        """That of the tiles, float32 ``[n]``."""
        return log_mean_exp(self.captions.T, INDEX_BETA)

    @property
    def reached(self) -> np.ndarray:
        """What each caption of the bank reaches on all tiles, ``[B]``."""
        return self.captions.max(axis=1)

    def ceiling(self, kept: np.ndarray) -> float:
        """What the bank reaches on the tiles ``kept``, bool ``[n]``."""
        positions = np.flatnonzero(kept)[best_matched(self.normaliser[kept])]
        globes, sketches = self.tiles.globes[positions], self.tiles.sketches[positions]
        return ceiling(
            self.reference.bank, globes, sketches, self.reference.score, self.reference.patches
        )

    def of(self, number: int, kept: np.ndarray, reached: float) -> dict[str, float]:
        """The candidates of a text in an archive of the tiles ``kept``, bool ``[n]``.

        Args:
            number: of the text.
            kept: at least one tile.
            reached: :meth:`ceiling` of these tiles.
        """
        text, scores = self.texts[number], self.scores[number][kept]
        best, at = float(scores.max()), np.flatnonzero(kept)[scores.argmax()]
        background = self.background[number]
        globes = self.reference.photographs.globes
        deviation = np.sqrt(text.globe @ self.reference.covariance @ text.globe)
        middle, sigma = spread(scores)
        answers = (text.tokens @ self.tiles.patches[at].T).max(axis=1)
        found = {
            BEST: best,
            CEILING: best - reached,
            "best score, softmax against the bank": (scores - self.normaliser[kept]).max(),
            "best score less its mean over the photographs": best - background.mean(),
            "best score less its best over the photographs": best - background.max(),
            "z over the photographs": (best - background.mean()) / background.std(),
            CLOSED_FORM: (
                (self.tiles.globes[kept] @ text.globe).max() - globes.mean(axis=0) @ text.globe
            )
            / deviation,
            UNANSWERED: answers.min(),
            "z within the raster": (best - middle) / sigma,
        }
        return {name: float(value) for name, value in found.items()}
