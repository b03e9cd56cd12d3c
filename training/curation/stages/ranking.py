"""The candidate captions that suit their image best, by one encoder after another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from training.config.component import option
from training.curation.encoders import identity, open_encoder
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.errors import TrainingError

UNREADABLE = "no caption that can be read"


@dataclass(frozen=True)
class Ranking(Stage):
    """Sort captions by their cosine with the image and keep the best.

    RS5M (METHOD D): of 20 candidates ViT-H/14 keeps 10, of which RN50x64 keeps 5.
    """

    key: ClassVar[str] = "ranking"
    title: ClassVar[str] = "the candidate captions that suit best"

    encoders: tuple[str, ...] = option(
        (), "bundles, runs or ARCHITECTURE=FILE that judge, one after the other"
    )
    keep: tuple[int, ...] = option((10, 5), "captions that each of them leaves")

    def check(self) -> None:
        if not self.encoders:
            raise TrainingError("ranking.encoders: none is given; give --encoder BUNDLE|RUN")
        if len(self.keep) < len(self.encoders) or min(self.keep, default=0) < 1:
            raise TrainingError(
                f"ranking.keep {self.keep}: give a number of captions, 1 or more, for each of the "
                f"{len(self.encoders)} encoders"
            )
        for encoder in self.encoders:
            identity(encoder)

    def depends_on(self) -> Any:
        return [identity(encoder) for encoder in self.encoders]

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        # One encoder judges last: with fewer encoders than numbers the last numbers count, so that
        # 20 candidates come down to 5 whoever judges.
        ranked = {sample.key: sample for sample in samples}
        for path, keep in zip(self.encoders, self.keep[-len(self.encoders) :], strict=True):
            left = [sample for sample in ranked.values() if not sample.removed]
            ranked |= {sample.key: sample for sample in _ranked(left, path, keep)}
        return Worked(list(ranked.values()))


def _ranked(samples: Sequence[Sample], path: str, keep: int) -> list[Sample]:
    encoder = open_encoder(path)
    texts = list(dict.fromkeys(text for sample in samples for text in sample.captions))
    features = dict(zip(texts, encoder.texts(texts), strict=True)) if texts else {}
    ranked = []
    for sample, image in zip(samples, encoder.encode_samples(samples), strict=True):
        cosines = np.array([features[text] @ image for text in sample.captions])
        order = np.argsort(-cosines, kind="stable")[:keep]
        best = [(sample.captions[place], float(cosines[place])) for place in order]
        best = [(text, cosine) for text, cosine in best if np.isfinite(cosine)]
        scores = {**sample.scores, "ranking": [round(cosine, 6) for _, cosine in best]}
        sample = replace(sample, captions=tuple(text for text, _ in best), scores=scores)
        ranked.append(sample if best else replace(sample, removed=UNREADABLE))
    return ranked
