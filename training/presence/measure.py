"""How well each candidate tells mosaics that hold a class from the same without it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from rs_textsearch.engine.calibration.bundle import area_under_curve
from rs_textsearch.engine.calibration.presence import noticed
from rs_textsearch.engine.encoding.encoder import Encoder
from training.data.pairs import ImageRecord
from training.errors import TrainingError, engine_errors
from training.evaluation.queries import Query, of_dataset
from training.presence.candidates import CEILING, COMBINED, PRESENCE, Reference
from training.presence.mosaics import EncodedMosaic
from training.zeroshot.prompts import class_name

NAMES, CAPTIONS, OWN_WORDS = "class names", "captions", "own words"
CAPTIONS_PER_CLASS = 4
_STEPS = 30
_RIDGE = 0.1


@dataclass(frozen=True)
class Question:
    """A text that asks for classes; ``kind`` is one of the above."""

    text: str
    labels: tuple[str, ...]
    kind: str


@dataclass(frozen=True)
class Trial:
    """The candidates of a question in an archive where what it asks for is ``there``, or not."""

    kind: str
    there: bool
    candidates: dict[str, float]


def questions(
    records: Sequence[ImageRecord], seed: int, own_words: Sequence[Query] = ()
) -> list[Question]:
    """The name of every class, captions of some of its images, and people's own words for it."""
    random = np.random.default_rng(seed)
    found = []
    for dataset in sorted({record.dataset for record in records}):
        for text, labels in of_dataset(own_words, dataset):
            found.append(Question(text, labels, OWN_WORDS))
    for label in sorted({record.label for record in records if record.label}):
        found.append(Question(class_name(label), (label,), NAMES))
        mine = [record for record in records if record.label == label]
        for number in random.permutation(len(mine))[:CAPTIONS_PER_CLASS]:
            captions = [text for text in mine[number].captions if any(map(str.isalnum, text))]
            if captions:
                text = captions[int(random.integers(len(captions)))]
                found.append(Question(text, (label,), CAPTIONS))
    return found


def trials(
    encoder: Encoder,
    reference: Reference,
    mosaics: Iterable[EncodedMosaic],
    asked: Sequence[Question],
) -> tuple[list[Trial], np.ndarray]:
    """Ask every mosaic for what it holds, with it and without it.

    Returns the trials, and what each caption of the bank reaches, the mean of the whole mosaics,
    ``[B]``, which the presence scores take into account.

    Raises:
        TrainingError: no class could be taken out.
    """
    with engine_errors():
        texts = encoder.encode_texts([question.text for question in asked])
    found: list[tuple[int, bool, dict[str, float]]] = []
    reached = []
    for mosaic in mosaics:
        candidates = reference.candidates(texts, mosaic.tiles)
        reached.append(candidates.reached)
        whole = np.ones(len(mosaic.tiles.globes), bool)
        ceilings = {(): candidates.ceiling(whole)}
        for number, question in enumerate(asked):
            labels, without = question.labels, mosaic.without(question.labels)
            if not mosaic.of_classes(labels).any() or not without.any():
                continue
            if labels not in ceilings:
                ceilings[labels] = candidates.ceiling(without)
            for there, kept, highest in (
                (True, whole, ceilings[()]),
                (False, without, ceilings[labels]),
            ):
                found.append((number, there, candidates.of(number, kept, highest)))
    if not found:
        raise TrainingError("no mosaic holds a class that can be taken out of it")
    usual = np.mean(reached, axis=0)
    short = reference.shortfalls(texts, usual)
    return [
        Trial(asked[number].kind, there, {PRESENCE: of[CEILING] + short[number], **of})
        for number, there, of in found
    ], usual


def values(of: Sequence[Trial], name: str, there: bool) -> np.ndarray:
    """A candidate's numbers, float64, of the trials whose class is there, or is not."""
    return np.array([trial.candidates[name] for trial in of if trial.there == there])


def table(of: Sequence[Trial]) -> str:
    """Markdown: AUC, and the share of what is not there that is noticed, of every candidate."""
    kinds = [kind for kind in (NAMES, CAPTIONS, OWN_WORDS) if any(t.kind == kind for t in of)]
    head = "".join(f" {kind}: AUC | noticed |" for kind in kinds)
    lines = [f"| score |{head}", "|---|" + "---|---|" * len(kinds)]
    for name in of[0].candidates:
        cells = []
        for kind in kinds:
            mine = [trial for trial in of if trial.kind == kind]
            pair = values(mine, name, True), values(mine, name, False)
            cells.append(f" {area_under_curve(*pair):.3f} | {100 * noticed(*pair):.0f} % |")
        lines.append(f"| {name} |" + "".join(cells))
    return "\n".join(lines)


def combined(of: Sequence[Trial], fitted_on: Sequence[Trial]) -> list[Trial]:
    """``of`` with one more candidate: a logistic combination fitted on other trials."""
    rows = _rows(fitted_on)
    middle, width = rows.mean(axis=0), rows.std(axis=0) + 1e-9
    weights = _logistic((rows - middle) / width, np.array([trial.there for trial in fitted_on]))
    logits = ((_rows(of) - middle) / width) @ weights[:-1] + weights[-1]
    name = f"logistic of {len(COMBINED)}, fitted on other images"
    return [
        Trial(trial.kind, trial.there, trial.candidates | {name: float(logit)})
        for trial, logit in zip(of, logits, strict=True)
    ]


def _rows(of: Sequence[Trial]) -> np.ndarray:
    return np.array([[trial.candidates[name] for name in COMBINED] for trial in of])


def _logistic(rows: np.ndarray, there: np.ndarray) -> np.ndarray:
    """Weights, the constant last, of a logistic regression by Newton's method."""
    rows = np.concatenate([rows, np.ones((len(rows), 1))], axis=1)
    weights = np.zeros(rows.shape[1])
    ridge = _RIDGE * np.eye(len(weights))
    for _ in range(_STEPS):
        likely = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (likely - there) + ridge @ weights
        curve = (rows * (likely * (1 - likely))[:, None]).T @ rows + ridge
        weights -= np.linalg.solve(curve, slope)
    return weights
