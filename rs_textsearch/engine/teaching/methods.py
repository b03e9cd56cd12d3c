"""Two ways from a few labelled tiles to a score: a mean of examples, and a linear classifier.

Both begin with the words and move away from them as far as labels tell: an untaught search is the
limit of either.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Union

import numpy as np

from rs_textsearch.engine.searching.combining import spread
from rs_textsearch.engine.searching.taught import Scorer
from rs_textsearch.engine.teaching.logistic import logistic
from rs_textsearch.engine.teaching.space import Space, Tiles

EXAMPLES_SHARE = 0.5
"""Share of the examples in a prototype's score where there are many; the words have the rest."""
FIRST_LABELS = 0.5
"""Right tiles as which the words count against them: one example has a third of the score."""
WRONG_SHARE = 0.2
"""Weight of the mean of wrong tiles, that of right ones being 1 (Rocchio 1971)."""
TEXT_ODDS = 0.75
"""Log odds of a z-score of the words, before there are labels."""
PENALTY = 0.1
"""Of a linear classifier where labels are too few to choose one."""
UNLABELLED_WEIGHT = 10.0
"""Wrong tiles as which those that nobody labelled count, all together."""


@dataclass(frozen=True)
class Prototype:
    """The mean of the right tiles less a little of the wrong ones', and the words (Rocchio)."""

    name: ClassVar[str] = "prototype"
    examples_share: float = EXAMPLES_SHARE
    first_labels: float = FIRST_LABELS
    wrong_share: float = WRONG_SHARE

    def fit(self, space: Space, tiles: Tiles, right: np.ndarray, unlabelled: Tiles) -> Scorer:
        """Return the score from ``tiles`` of which ``right`` bool [m] are, one at least.

        ``unlabelled`` are tiles like those that will be searched, one at least.
        """
        features = space.features(tiles)
        weights = features[right].mean(axis=0)
        if not right.all():
            weights = weights - self.wrong_share * features[~right].mean(axis=0)
        middle, sigma = spread(space.features(unlabelled) @ weights)
        count = float(right.sum())
        share = self.examples_share * count / (count + self.first_labels)
        slope = share / sigma
        return space.scorer(1.0 - share, slope * weights, -slope * middle)


@dataclass(frozen=True)
class Linear:
    """Logistic regression on embeddings that starts from the words and is penalised for leaving.

    Right tiles weigh as much as all others together. Tiles that nobody labelled count as wrong, but
    little: most of them are, and without them a classifier that saw nothing but the tiles that
    the words confuse knows nothing of the rest.
    """

    name: ClassVar[str] = "linear"
    penalty: float = PENALTY
    text_odds: float = TEXT_ODDS
    unlabelled_weight: float = UNLABELLED_WEIGHT

    def fit(self, space: Space, tiles: Tiles, right: np.ndarray, unlabelled: Tiles) -> Scorer:
        """As :meth:`Prototype.fit`; the score is in log odds."""
        everything = Tiles(
            np.concatenate([tiles.scores, unlabelled.scores]),
            np.concatenate([tiles.embeddings, unlabelled.embeddings]),
        )
        wanted, costs = balanced(right, len(unlabelled), self.unlabelled_weight)
        weights, offset = logistic(
            space.features(everything),
            self.text_odds * space.texts(everything),
            wanted,
            costs,
            self.penalty,
        )
        return space.scorer(self.text_odds, weights, offset)


Method = Union[Prototype, Linear]


def balanced(
    right: np.ndarray, unlabelled: int, weight: float = UNLABELLED_WEIGHT
) -> tuple[np.ndarray, np.ndarray]:
    """Return what is wanted, 0 or 1, and the costs of labelled and unlabelled tiles, float64.

    The costs add up to the number of labels, half of it on right tiles; the ``unlabelled`` ones
    share ``weight``, as that many wrong tiles.
    """
    wanted = np.concatenate([right.astype(np.float64), np.zeros(unlabelled)])
    costs = np.ones(len(wanted))
    costs[len(right) :] = weight / max(unlabelled, 1)
    for value in (0.0, 1.0):
        mine = wanted == value
        if costs[mine].sum() > 0:
            costs[mine] *= len(right) / 2 / costs[mine].sum()
    return wanted, costs
