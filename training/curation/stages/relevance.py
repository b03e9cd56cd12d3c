"""Images of the earth from above, by two judges that must agree (RS5M's joint filter)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, ClassVar

import numpy as np

from training.config.component import option
from training.curation.encoders import open_encoder
from training.curation.sample import Sample
from training.curation.stage import Given, Plan, Stage, Table, Worked
from training.curation.stages.classifier import Classifier, train_on_folders
from training.errors import TrainingError

UNLIKE, OTHER = "unlike the prompts", "not remote sensing"

_WORDINGS = (
    "a {}",
    "a photo of the ground: {}",
    "a {} of a city",
    "a {} of buildings and roads",
    "a {} of farmland",
    "a {} of a forest",
    "a {} of a river",
    "a {} of the coast",
    "a {} of an airport",
    "a {} of mountains",
    "a {} of bare land",
)
PROMPTS = tuple(
    wording.format(kind).replace("a aerial", "an aerial")
    for wording in _WORDINGS
    for kind in ("remote sensing image", "aerial image", "satellite image")
)
"""33 prompts; RS5M has about as many (METHOD D), whose words are not published."""


@dataclass(frozen=True)
class Relevance(Stage):
    """Keep images that are like the mean prompt and that the classifier takes for remote sensing.

    RS5M keeps the 90 % that are most like the prompts, and of all images the 80 % that the
    classifier is surest of; an image must be among both. Shares suit a set of which most is
    remote sensing; for others give probabilities.
    """

    key: ClassVar[str] = "relevance"
    title: ClassVar[str] = "images of the earth from above"
    embedded: ClassVar[bool] = True

    prompts: tuple[str, ...] = option(PROMPTS, "texts whose mean feature images are held against")
    keep_similar: float = option(
        0.9, "share of the images to keep that are most like the prompts; 1: all", above=0, most=1
    )
    positives: tuple[str, ...] = option(
        (), "folders or tar files of remote sensing images, for the classifier"
    )
    negatives: tuple[str, ...] = option((), "those of other images")
    keep_likely: float = option(
        0.8,
        "share of the images to keep that the classifier is surest of; 1: all",
        above=0,
        most=1,
    )
    least_probability: float = option(
        0.0, "least probability of remote sensing that an image to keep must have", least=0, below=1
    )
    seed: int = option(0, "of the classifier's split", least=0)

    def inactive(self, config: Any) -> dict[str, str]:
        if self.positives or self.negatives:
            return {}
        reason = "there is no classifier; give relevance.positives and relevance.negatives"
        return dict.fromkeys(("keep_likely", "least_probability", "seed"), reason)

    def check(self) -> None:
        if bool(self.positives) != bool(self.negatives):
            raise TrainingError(
                "relevance: a classifier needs both --set relevance.positives=DIR and "
                "--set relevance.negatives=DIR"
            )
        for source in (*self.positives, *self.negatives):
            if not Path(source).exists():
                raise TrainingError(f"relevance: {source}: no such folder or tar file of images")

    def depends_on(self) -> Any:
        return [Path(source).stat().st_mtime_ns for source in (*self.positives, *self.negatives)]

    def plan(self, table: Table) -> Plan:
        encoder = open_encoder(table.encoder)
        meaning = encoder.texts(self.prompts).astype(np.float64).mean(axis=0)
        if not np.isfinite(meaning).all():
            raise TrainingError(
                "relevance.prompts: one of them has no word that the encoder knows; leave it out"
            )
        meaning /= np.linalg.norm(meaning)
        classifier = None
        if self.positives:
            classifier = train_on_folders(encoder, self.positives, self.negatives, self.seed)
        similar, likely = [], []
        for number, samples in table:
            if samples:
                features = _features(samples, table.features(number))
                similar.append(features @ meaning)
                if classifier is not None:
                    likely.append(classifier.probability(features))
        facts: dict[str, Any] = {
            "meaning": meaning.tolist(),
            "least_similarity": _threshold(similar, self.keep_similar),
        }
        if classifier is not None:
            facts |= {
                "classifier": classifier.to_json(),
                "least_probability": max(
                    _threshold(likely, self.keep_likely), self.least_probability
                ),
            }
        return Plan(facts)

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        if not samples:
            return Worked([])
        features = _features(samples, given.features())
        similarity = features @ np.array(given.facts["meaning"])
        probability = np.ones(len(samples))
        classifier = given.facts.get("classifier")
        if classifier:
            probability = Classifier.from_json(classifier).probability(features)
        judged = []
        for sample, like, likely in zip(samples, similarity.tolist(), probability.tolist()):
            scores = {**sample.scores, "similarity": round(like, 6)}
            if classifier:
                scores["probability"] = round(likely, 6)
            sample = replace(sample, scores=scores)
            if classifier and likely < given.facts["least_probability"]:
                sample = replace(sample, removed=OTHER, note=f"probability {likely:.3f}")
            elif like < given.facts["least_similarity"]:
                sample = replace(sample, removed=UNLIKE, note=f"similarity {like:.3f}")
            judged.append(sample)
        return Worked(judged)


def _features(samples: Sequence[Sample], known: dict[str, np.ndarray]) -> np.ndarray:
    """Features of the upright images, float64 ``[N, d]``."""
    return np.stack([known[sample.key][0] for sample in samples]).astype(np.float64)


def _threshold(parts: list[np.ndarray], keep: float) -> float:
    """The value that the share ``keep`` of all values reaches; ties stay."""
    values = np.concatenate(parts) if parts else np.zeros(1)
    return float(np.quantile(values, 1 - keep, method="lower"))
