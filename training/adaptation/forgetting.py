"""How much a model has forgotten: on general pairs where there are some, else on photographs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.bundle import area_under_curve
from rs_textsearch.engine.calibration.photographs import Photographs
from training.errors import engine_errors
from training.evaluation.encode import TorchModel
from training.evaluation.evaluate import measure
from training.evaluation.sets import EvaluationSet

MOST_LOST = 0.02
"""Of ``before``: what an adapted model may lose, else less of it is taken."""
MEASURED_ON = {
    "replayed": "replayed pairs", "photographs": "photographs that ship with the plugin",
}  # fmt: skip
"""What a document's ``code`` means."""


@dataclass(frozen=True)
class Memory:
    """What a model knows beside its region.

    Attributes:
        known: 0 to 1. Of general pairs mR, equal captions counted as equal; of the photographs how
            often those that show a class score above those that do not (area under the curve).
        bank: scores of the bank's captions with the photographs, float32 ``[B, n]``.
    """

    known: float
    bank: np.ndarray

    def lost(self, after: Memory) -> float:
        """What is known no more; less than 0 where more is."""
        return self.known - after.known

    def agreement(self, after: Memory) -> float:
        """Mean correlation of a caption's scores over the photographs, before and after."""
        both = [item.bank - item.bank.mean(axis=1, keepdims=True) for item in (self, after)]
        norms = [np.linalg.norm(item, axis=1) + 1e-9 for item in both]
        return float(((both[0] * both[1]).sum(axis=1) / (norms[0] * norms[1])).mean())


class Examiner:
    """Asks models what they know.

    Args:
        side: of the models' images, pixels.
        bank: captions that shall not be forgotten.
        held_out: general pairs; none: the photographs that ship, with what is to be seen there.
    """

    def __init__(self, side: int, bank: Sequence[str], held_out: Sequence[EvaluationSet]) -> None:
        with engine_errors():
            self.photographs = Photographs.load(side)
        self.bank, self.held_out = bank, held_out

    def ask(self, model: TorchModel) -> Memory:
        """What ``model`` knows."""
        local = model.rule.local
        images = model.encode_images(self.photographs.tiles, local)
        bank = model.scores(model.encode_texts(self.bank, local), images)
        if self.held_out:
            return Memory(measure(model, self.held_out)["equivalent"]["mr"] / 100, bank)
        shown = self.photographs.shown
        classes = shown.any(axis=1)
        texts = [text for text, there in zip(self.photographs.texts, classes, strict=True) if there]
        scores = model.scores(model.encode_texts(texts, local), images)
        areas = [
            area_under_curve(row[here], row[~here])
            for row, here in zip(scores, shown[classes], strict=True)
        ]
        return Memory(float(np.mean(areas)), bank)

    def report(self, before: Memory, after: Memory) -> dict[str, Any]:
        """For a document; ``most_lost`` is what it may be less by."""
        code = "replayed" if self.held_out else "photographs"
        return {
            "code": code,
            "measured_on": MEASURED_ON[code],
            "most_lost": round(MOST_LOST * before.known, 4),
            "before": round(before.known, 4),
            "after": round(after.known, 4),
            "lost": round(before.lost(after), 4),
            "agreement": round(before.agreement(after), 4),
        }
