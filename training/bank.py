"""``python -m training bank``: a bank of training captions for a bundle that exists.

Tiles of an index are normalised by the bank (:mod:`rs_textsearch.engine.encoding.normaliser`), so
that those which suit every text are held back. The bank is text only, so it costs little space, and
the bundle keeps its identity: indexes that were built with it stay valid.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from training.arguments import add_pairs, add_seed

if TYPE_CHECKING:
    from training.data.pairs import ImageRecord

SIZE = 500
"""Captions: 1,000 and 3,000 ranked no better (validation split), and an index run encodes them."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the subcommand's arguments."""
    parser.add_argument("bundle", type=Path, metavar="BUNDLE", help="exported model bundle")
    add_pairs(parser)
    parser.add_argument("--size", type=int, default=SIZE, help="captions (default: %(default)s)")
    add_seed(parser)


def run(args: argparse.Namespace) -> int:
    """Write the bank and note it on the card."""
    from training.data.pairs import not_held_out, read_pairs

    texts = choose(not_held_out(read_pairs(args.pairs)), args.size, args.seed)
    write_bank(args.bundle, texts)
    print(f"{args.bundle}: a bank of {len(texts)} captions; index rasters anew to use it")
    return 0


def choose(records: Sequence[ImageRecord], size: int, seed: int) -> list[str]:
    """Return at most ``size`` different captions, each of another image, the same for a seed.

    Raises:
        TrainingError: no caption holds a word, or none is wanted.
    """
    import numpy as np

    from training.data.captions import normalise
    from training.errors import TrainingError

    if size < 1:
        raise TrainingError(f"--size {size}: give 1 or more")
    generator = np.random.default_rng(seed)
    chosen: dict[str, str] = {}
    for number in generator.permutation(len(records)):
        captions = records[number].captions
        caption = captions[generator.integers(len(captions))]
        if any(letter.isalnum() for letter in caption):
            chosen.setdefault(normalise(caption), " ".join(caption.split()))
        if len(chosen) == size:
            break
    if not chosen:
        raise TrainingError("no caption holds a word, so there is no bank to make")
    return list(chosen.values())


def write_bank(folder: Path, texts: Sequence[str]) -> None:
    """Write ``texts`` as the bank of the bundle ``folder``, and its levels of presence by them.

    The levels are measured on the photographs that ship; ``training presence`` measures them on
    validation images.

    Raises:
        TrainingError: the folder is no bundle.
    """
    from rs_textsearch.engine.calibration.bundle import measure
    from rs_textsearch.engine.encoding.bundle import Bundle
    from rs_textsearch.engine.encoding.card import BANK, CARD
    from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
    from training.card import file_entry
    from training.errors import engine_errors
    from training.runs import write_json

    with engine_errors():
        card = Bundle.open(folder).card.raw
    bank = folder / BANK
    text = json.dumps(list(texts), ensure_ascii=False, indent=0) + "\n"
    bank.write_text(text, encoding="utf-8", newline="\n")
    card["files"][BANK] = file_entry(bank)
    # Levels of presence are distances to what the bank reaches: those of another one say nothing.
    write_json(folder / CARD, card | {"presence": None})
    with engine_errors():
        measured = measure(OnnxEncoder(Bundle.open(folder), "cpu"))
    write_json(folder / CARD, card | {"presence": measured["presence"]})
