"""Background, levels of presence and a self-check of any bundle, on what ships with the plugin."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.background import background
from rs_textsearch.engine.calibration.photographs import Photographs
from rs_textsearch.engine.calibration.presence import best_matched, ceiling, limits, noticed
from rs_textsearch.engine.encoding.card import CARD, Presence
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import (
    INDEX_BETA,
    TextBank,
    bank_scores,
    tile_normaliser,
)
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.encoding.text_encoder import TextFeatures
from rs_textsearch.engine.paths import written_in_place

_BATCH, _TEXTS = 8, 64
"""Photographs and texts that are encoded between two questions whether to go on."""
_DIGITS = 3
"""Of what a caption reaches on the card."""


def measure(encoder: Encoder, check: Callable[[], None] = lambda: None) -> dict[str, Any]:
    """Return ``background``, ``presence`` and ``photographs`` for the encoder's card.

    Each photograph is one tile, all of them one archive: a class is there, and without the
    photographs that show it, it is not. The bundle needs a bank. ``check`` is called every second
    or so and may raise.
    """
    bundle, score = encoder.bundle, encoder.bundle.card.score
    photographs = Photographs.load(bundle.input_size)
    parts = []
    for begin in range(0, len(photographs.tiles), _BATCH):
        check()
        parts.append(encoder.encode_images(photographs.tiles[begin : begin + _BATCH]))
    globes, patches = (np.concatenate(part) for part in zip(*parts))
    sketches, _ = make_sketches(patches)
    bank = _text_bank(encoder, bundle.bank, check)
    texts = _text_bank(encoder, photographs.texts, check)
    scores = bank_scores(texts, globes, sketches, score, bundle.patches).T
    normaliser = tile_normaliser(bank, globes, sketches, score, bundle.patches, INDEX_BETA)
    best = best_matched(normaliser)
    reached = ceiling(bank, globes[best], sketches[best], score, bundle.patches)
    shown = photographs.shown
    classes = shown.any(axis=1)
    there = scores[classes].max(axis=1) - reached
    absent = np.where(shown, -np.inf, scores).max(axis=1) - reached
    areas = [
        area_under_curve(row[here], row[~here])
        for row, here in zip(scores[classes], shown[classes])
    ]
    return {
        "background": background(scores[shown], scores[~shown]),
        "presence": presence_on_card(there, absent, "photographs that ship with the plugin"),
        "photographs": {"classes": len(areas), "auc": float(np.mean(areas))},
    }


def area_under_curve(there: np.ndarray, absent: np.ndarray) -> float:
    """Return how often what is ``there`` [n] scores above what is ``absent`` [m]; ties count half.

    The area under the ROC curve: 1/2 is chance. Neither is empty.
    """
    ordered = np.sort(there)
    below = np.searchsorted(ordered, absent, "left") + np.searchsorted(ordered, absent, "right")
    return float(1 - below.mean() / (2 * len(there)))


def _text_bank(encoder: Encoder, texts: Sequence[str], check: Callable[[], None]) -> TextBank:
    """Return the features of ``texts``, encoded a part at a time, those of one length together."""
    order = sorted(range(len(texts)), key=lambda number: len(texts[number].split()))
    found: dict[int, TextFeatures] = {}
    for begin in range(0, len(order), _TEXTS):
        check()
        part = order[begin : begin + _TEXTS]
        found |= zip(part, encoder.encode_texts([texts[number] for number in part]))
    return TextBank.build([found[number] for number in range(len(texts))])


def presence_on_card(
    there: np.ndarray, absent: np.ndarray, on: str, reached: Sequence[float] = ()
) -> dict[str, Any]:
    """Return the card's ``presence``, from presence scores measured ``on`` some images.

    ``reached`` is what each caption of the bank does there, where the scores take it into account.
    Beside the limits of the levels the card says what they are worth: the share of what is not
    there that is ``noticed`` where 5 % of what is there is below them.
    """
    found: Presence = limits(there, absent)
    return {
        "weak": found.weak,
        "fair": found.fair,
        "strong": found.strong,
        "noticed": noticed(there, absent),
        "measured_on": on,
        "reached": [round(float(score), _DIGITS) for score in reached],
    }


def write_card(folder: Path, card: dict[str, Any]) -> None:
    """Write ``card`` as that of the bundle in ``folder``, in one step."""
    with written_in_place(folder / CARD) as temporary:
        text = json.dumps(card, ensure_ascii=False, indent=1)
        temporary.write_text(text, encoding="utf-8", newline="\n")
