"""Ranking by words, and by what a few labels made of them, class by class on other images."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.encoding.banks import text_bank
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import (
    INDEX_BETA,
    TextBank,
    bank_scores,
    tile_normaliser,
)
from rs_textsearch.engine.evaluating.retrieval import average_precision
from rs_textsearch.engine.searching.taught import LEVELS, Scorer
from rs_textsearch.engine.teaching.learning import UNLABELLED, learn
from rs_textsearch.engine.teaching.methods import Linear, Method, Prototype
from rs_textsearch.engine.teaching.space import Space
from rs_textsearch.engine.teaching.space import Tiles as Scored
from rs_textsearch.engine.teaching.teach import SAMPLE
from training.data.images import load_images
from training.data.pairs import ImageRecord
from training.data.sources import Source
from training.errors import TrainingError, engine_errors
from training.evaluation.scorer import blocks
from training.presence.mosaics import BATCH, Tiles
from training.zeroshot.data import Classes, labelled

WORDS, CHOSEN = "words alone", "teach: chosen by labels held out"
LOW = "linear, unlabelled tiles that score low"
METHODS: dict[str, Method] = {
    "examples alone": Prototype(examples_share=1.0, first_labels=0.0),
    "prototype": Prototype(),
    "linear": Linear(),
    "linear, no unlabelled tiles": Linear(unlabelled_weight=0.0),
    LOW: Linear(),
}
RIGHT, JUDGED = "right", "judged"
"""Right ones at random; or as many right and wrong ones, from the top of a list by words."""


@dataclass(frozen=True)
class Labelled:
    """Images as an index has them: embeddings float32 ``[n, d]`` and ``labels`` ``[n]``.

    ``scores`` float32 ``[n]`` are those of each class's name by the model, calibrated by its bank
    where it has one.
    """

    embeddings: np.ndarray = field(repr=False)
    labels: np.ndarray = field(repr=False)
    scores: Mapping[str, np.ndarray] = field(repr=False)

    def of(self, label: str) -> Scored:
        """The images as a search for the class sees them."""
        return Scored(self.scores[label].astype(np.float64), self.embeddings)


def encoded(
    encoder: Encoder,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    template: str,
) -> Labelled:
    """Encode labelled images, and ask for each class by ``template`` with its name for ``{}``.

    Raises:
        TrainingError: an image without a label, an unreadable one, or a bundle that is none.
    """
    classes = Classes.of(labelled(records))
    with tempfile.TemporaryDirectory() as scratch, engine_errors():
        images = load_images(records, sources, encoder.bundle.input_size, Path(scratch))
        parts = (np.asarray(images[rows]) for rows in blocks(len(records), BATCH))
        tiles = Tiles.encoded(encoder, parts)
        texts = TextBank.build(
            encoder.encode_texts([template.replace("{}", name) for name in classes.names])
        )
        card, bank = encoder.bundle.card, text_bank(encoder)
    rule = (card.score, card.patches)
    scores = bank_scores(texts, tiles.globes, tiles.sketches, *rule)
    if bank is not None:
        normaliser = tile_normaliser(bank, tiles.globes, tiles.sketches, *rule, INDEX_BETA)
        scores = scores - normaliser[:, None]
    truth = np.array([record.label for record in records])
    return Labelled(tiles.globes, truth, dict(zip(classes.labels, scores.T, strict=True)))


@dataclass(frozen=True)
class Trial:
    """One class, one draw of labels: the average precision by each method.

    ``right`` are the tiles of the level strong that show the class, of ``strong`` of them, by what
    :data:`CHOSEN` made.
    """

    labels: str
    count: int
    values: dict[str, float]
    right: int
    strong: int


def trials(
    known: Labelled, asked: Labelled, counts: Sequence[int], seeds: int
) -> Iterator[Trial]:
    """Yield what labels drawn from ``known`` images make of rankings of the ``asked`` ones.

    Raises:
        TrainingError: no class is in both.
    """
    classes = sorted(set(known.labels.tolist()) & set(asked.labels.tolist()))
    if not classes:
        raise TrainingError("no label is in both pair files: nothing can be taught and ranked")
    for number, label in enumerate(classes):
        for seed in range(seeds):
            for kind in (RIGHT, JUDGED):
                for count in counts:
                    random = np.random.default_rng([seed, number, count])
                    yield _trial(known, asked, label, kind, count, random)


def _trial(
    known: Labelled, asked: Labelled, label: str, kind: str, count: int, random: np.random.Generator
) -> Trial:
    here, there = known.of(label), asked.of(label)
    shows, truth = known.labels == label, asked.labels == label
    order = random.permutation(len(shows))
    if kind == JUDGED:  # half of the images are an archive; people judge the top of its list
        order = order[: len(order) // 2]
        order = order[np.argsort(-here.scores[order], kind="stable")]
        chosen = np.concatenate([order[shows[order]][:count], order[~shows[order]][:count]])
    else:
        chosen = order[shows[order]][:count]
    right = shows[chosen]
    rest = np.setdiff1d(random.permutation(len(shows)), chosen)
    sample = here[random.permutation(rest)[:SAMPLE]]
    space, unlabelled = Space.of(sample), sample[:UNLABELLED]
    low = sample[sample.scores < np.median(sample.scores)][:UNLABELLED]

    def worth(scorer: Scorer) -> float:
        return average_precision(scorer(there.scores, there.embeddings), truth)

    values = {WORDS: average_precision(there.scores, truth)}
    for name, method in METHODS.items():
        some = low if name == LOW else unlabelled
        values[name] = worth(method.fit(space, here[chosen], right, some))
    lesson = learn(here[chosen], right, np.arange(len(chosen)), sample)
    values[CHOSEN] = worth(lesson.scorer)
    strong = lesson.scorer(there.scores, there.embeddings) >= LEVELS.strong
    return Trial(kind, count, values, int(truth[strong].sum()), int(strong.sum()))


def summary(found: Sequence[Trial]) -> list[dict[str, Any]]:
    """Means over classes and draws, per cent, a row for each kind and number of labels."""
    rows = []
    for kind, count in dict.fromkeys((trial.labels, trial.count) for trial in found):
        mine = [trial for trial in found if (trial.labels, trial.count) == (kind, count)]
        means = {
            name: round(100 * float(np.mean([trial.values[name] for trial in mine])), 2)
            for name in mine[0].values
        }
        right, strong = (sum(trial.right for trial in mine), sum(trial.strong for trial in mine))
        rows.append(
            {"labels": kind, "count": count, "average_precision": means}
            | {"strong_right": round(100 * right / strong, 1) if strong else None}
        )
    return rows


def table(rows: Sequence[Mapping[str, Any]]) -> str:
    """The summary as a table in Markdown: a row for each method."""
    heads = [f"{row['count']} {row['labels']}" for row in rows]
    lines = [f"| mean average precision | {' | '.join(heads)} |", "|---" * (len(heads) + 1) + "|"]
    for name in rows[0]["average_precision"]:
        cells = [f"{row['average_precision'][name]:.1f}" for row in rows]
        lines.append(f"| {name} | {' | '.join(cells)} |")
    shares = ["" if row["strong_right"] is None else f"{row['strong_right']:.0f}" for row in rows]
    return "\n".join([*lines, f"| right of those that are *strong*, % | {' | '.join(shares)} |"])
