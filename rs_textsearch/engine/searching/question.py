"""A question to an archive: its score for every tile from sketches, and exactly where asked."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np

from rs_textsearch.engine.encoding.card import Card
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.index import extras
from rs_textsearch.engine.index.arrays import LoadedIndex
from rs_textsearch.engine.index.database import database_errors
from rs_textsearch.engine.index.records import damage
from rs_textsearch.engine.index.store import IndexStore
from rs_textsearch.engine.searching import ranking
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.combining import Combination
from rs_textsearch.engine.searching.taught import Scorer


class Question:
    """Words, example tiles and what is not wanted, asked of ``archive``.

    ``words`` float32 [n] are the scores of the query before calibration, ``None`` without one;
    ``taught`` float64 [n] those of a taught search, which take the place of the words', ``None``
    without one; ``scores`` float64 [n] the final ones; ``calibrated`` whether the bank takes part
    in them; ``uncertain`` whether they come from sketches that leave something of a tile out.
    """

    def __init__(
        self,
        archive: Archive,
        card: Card,
        query: TextFeatures | None,
        negative: Sequence[TextFeatures] = (),
        wanted: np.ndarray | None = None,
        unwanted: np.ndarray | None = None,
        text_weight: float = 0.5,
        calibrated: bool = False,
        scorer: Scorer | None = None,
    ) -> None:
        """``wanted`` and ``unwanted`` [dim] are the examples' embeddings, combined.

        ``scorer`` is that of a taught search for the query.
        """
        self._archive, self._score, self._patches = archive, card.score, card.patches
        self._texts = [*([] if query is None else [query]), *negative]
        self._asked = query is not None
        self.calibrated = calibrated
        self._shift = archive.normaliser if calibrated else None
        parts = [self._estimates(text) for text in self._texts]
        self.words = parts[0][0] if self._asked else None
        self._lower = [self._calibrated(part[0]) for part in parts]
        self._slack = [part[1] for part in parts]
        self._examples = None if wanted is None else self._cosines(wanted)
        self._unwanted = [] if unwanted is None else [self._cosines(unwanted)]
        self._scorer = scorer
        # A taught score is a function of the tile alone, whatever the mean of the archive is.
        self._mean = archive.normaliser_mean if calibrated else 0.0
        self._products = None if scorer is None else self._products_with(scorer.direction)
        words, against = self._split(self._lower)
        self.taught = None if scorer is None else words
        self._combination = Combination.of(
            words, self._examples, [*against, *self._unwanted], text_weight
        )
        self.scores = self._combine(self._lower)
        self.uncertain = any(slack.any() for slack in self._slack)

    def bounds(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the least and the most, float64 [n], that a tile's exact score can be."""
        margins = [self._margin(text) for text in self._texts]
        least = [lower - margin for lower, margin in zip(self._lower, margins)]
        most = [lower + slack for lower, slack in zip(self._lower, self._slack)]
        asked = int(self._asked)
        return (
            self._combine([*least[:asked], *most[asked:]]),
            self._combine([*most[:asked], *least[asked:]]),
        )

    def exact(self, positions: np.ndarray) -> np.ndarray:
        """Return the scores float64 [m] of tiles from their patch features.

        Raises :class:`BadInput` where an index lost features that it should hold.
        """
        features = _patch_features(self._archive, positions)
        parts = []
        for text in self._texts:
            local = ranking.exact_local(features, text.tokens)
            globe = self._archive.embeddings(positions) @ text.globe
            scores = ranking.weighted(globe, local, self._score, self._patches, len(text.tokens))
            parts.append(self._calibrated(scores, positions))
        return self._combine(parts, positions)

    def patch_deviations(self, positions: np.ndarray) -> np.ndarray:
        """Return what is added to a tile's score at each of its patches, float64 [m, P].

        The squared local similarity is a sum over patches, ``S_l^2 ~ sum_j R_j^2``, where R_j is
        the norm of a patch's cosines with the text's tokens. A patch has ``R_j / mean R`` times its
        tile's local term (squares, as they add up, find places less often) and the same global
        term as all. The mean over a tile's patches is zero. Raises as :meth:`exact`.
        """
        features = _patch_features(self._archive, positions)
        at = np.repeat(positions, self._patches)
        globes, parts = self._archive.embeddings(positions), []
        for text in self._texts:
            squares = ranking.patch_squares(features, text.tokens)
            local, relevance = np.sqrt(squares.sum(axis=1, keepdims=True)), np.sqrt(squares)
            mean = relevance.mean(axis=1, keepdims=True)
            shares = local * relevance / np.maximum(mean, np.finfo(np.float32).tiny)
            globe = (globes @ text.globe)[:, None]
            scores = ranking.weighted(globe, shares, self._score, self._patches, len(text.tokens))
            parts.append(self._calibrated(scores.reshape(-1), at))
        combined = self._combine(parts, at).reshape(len(positions), -1)
        return combined - combined.mean(axis=1, keepdims=True)

    def _estimates(self, text: TextFeatures) -> np.ndarray:
        """Return scores and what they may lack, float32 [2, n]."""
        bounded = partial(
            ranking.bounded_text_scores, text=text, score=self._score, patches=self._patches
        )
        return self._archive.each(bounded)

    def _products_with(self, direction: np.ndarray) -> np.ndarray:
        return self._archive.each(lambda index: ranking.cosines(index.globals, direction))

    def _cosines(self, wanted: np.ndarray) -> np.ndarray:
        return self._archive.each(partial(ranking.example_scores, wanted=wanted))

    def _calibrated(self, scores: np.ndarray, at: np.ndarray | slice = slice(None)) -> np.ndarray:
        return scores if self._shift is None else scores - self._shift[at]

    def _margin(self, text: TextFeatures) -> float:
        return ranking.rounding_margin(text, self._score, self._patches)

    def _split(
        self, parts: list[np.ndarray], at: np.ndarray | slice = slice(None)
    ) -> tuple[np.ndarray | None, list[np.ndarray]]:
        """Return the scores of what is asked, taught where it is, and of what is not wanted."""
        if not self._asked:
            return None, parts
        words, against = parts[0], parts[1:]
        if self._scorer is not None:
            words = self._scorer.of(words - self._mean, self._products[at])
        return words, against

    def _combine(
        self, parts: list[np.ndarray], at: np.ndarray | slice = slice(None)
    ) -> np.ndarray:
        words, against = self._split(parts, at)
        examples = None if self._examples is None else self._examples[at]
        return self._combination(
            words, examples, [*against, *(scores[at] for scores in self._unwanted)]
        )


def _patch_features(archive: Archive, positions: np.ndarray) -> np.ndarray:
    """Return the kept patch features float32 [m, P, dim] of tiles."""
    numbers, ids = archive.where(positions)
    found: dict[int, np.ndarray] = {}
    for number in np.unique(numbers).tolist():
        index: LoadedIndex = archive.indexes[number]
        mine = np.flatnonzero(numbers == number)
        try:
            with IndexStore(index.path) as store, database_errors(index.path), damage(index.path):
                shape = (index.header.bundle.patches, index.header.bundle.dim)
                rows = extras.patches(store.connection, ids[mine].tolist(), shape)
        except KeyError as error:
            raise BadInput.of(
                "index_lacks_patches", path=str(index.path), tile=str(error)
            ) from error
        found.update(zip(mine.tolist(), rows))
    return np.stack([found[i] for i in range(len(positions))]).astype(np.float32)
