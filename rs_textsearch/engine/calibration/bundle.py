"""Bank, background and levels of presence of any bundle, from what ships with the plugin."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.calibration.background import background
from rs_textsearch.engine.calibration.photographs import Photographs
from rs_textsearch.engine.calibration.presence import best_matched, ceiling, limits, noticed
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import BANK, CARD, FileEntry, Presence
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import (
    INDEX_BETA,
    TextBank,
    bank_scores,
    tile_normaliser,
)
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.paths import written_in_place

_BATCH = 8


def calibrate(folder: Path) -> None:
    """Complete the bundle in ``folder``: bank, background and presence, where its card lacks them.

    The bank becomes that of the default bundle; the other two are measured on the bundled
    photographs. The towers stay, so the bundle keeps its identity. Raises BundleError and BadInput.
    """
    bundle = Bundle.open(folder)
    card = dict(bundle.card.raw)
    if BANK not in bundle.card.files:
        data = Bundle.open().read_file(BANK)
        (folder / BANK).write_bytes(data)
        card["files"] = {**card["files"], BANK: FileEntry.of(data).as_json()}
        write_card(folder, card)
        bundle = Bundle.open(folder)
    missing = {"background", "presence"} - card.keys()
    if missing:
        measured = measure(OnnxEncoder(bundle, "cpu"))
        write_card(folder, card | {key: measured[key] for key in missing})


def measure(encoder: Encoder) -> dict[str, Any]:
    """Return the fields ``background`` and ``presence`` of the encoder's card; it needs a bank.

    Each photograph is one tile, all of them one archive: a class is there, and without the
    photographs that show it, it is not.
    """
    bundle, score = encoder.bundle, encoder.bundle.card.score
    photographs = Photographs.load(bundle.input_size)
    parts = [
        encoder.encode_images(photographs.tiles[begin : begin + _BATCH])
        for begin in range(0, len(photographs.tiles), _BATCH)
    ]
    globes, patches = (np.concatenate(part) for part in zip(*parts))
    sketches, _ = make_sketches(patches)
    bank = TextBank.build(encoder.encode_texts(bundle.bank))
    texts = TextBank.build(encoder.encode_texts(photographs.texts))
    scores = bank_scores(texts, globes, sketches, score, bundle.patches).T
    normaliser = tile_normaliser(bank, globes, sketches, score, bundle.patches, INDEX_BETA)
    best = best_matched(normaliser)
    reached = ceiling(bank, globes[best], sketches[best], score, bundle.patches)
    shown = photographs.shown
    there = scores[shown.any(axis=1)].max(axis=1) - reached
    absent = np.where(shown, -np.inf, scores).max(axis=1) - reached
    return {
        "background": background(scores[shown], scores[~shown]),
        "presence": presence_on_card(there, absent, "photographs that ship with the plugin"),
    }


def presence_on_card(there: np.ndarray, absent: np.ndarray, on: str) -> dict[str, Any]:
    """Return the card's ``presence``, from presence scores measured ``on`` some images.

    Beside the limits of the levels it says what they are worth: the share of what is not there
    that is ``noticed`` where ``missed`` of what is there is below them.
    """
    found: Presence = limits(there, absent)
    return {
        "weak": found.weak,
        "fair": found.fair,
        "strong": found.strong,
        "noticed": noticed(there, absent),
        "measured_on": on,
    }


def write_card(folder: Path, card: dict[str, Any]) -> None:
    """Write ``card`` as that of the bundle in ``folder``, in one step."""
    with written_in_place(folder / CARD) as temporary:
        text = json.dumps(card, ensure_ascii=False, indent=1)
        temporary.write_text(text, encoding="utf-8", newline="\n")
