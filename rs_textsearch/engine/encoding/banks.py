"""The encoded bank of a bundle, kept in the user's cache.

Encoding a bank takes as long as some hundred tiles, so a small index would be made of little
else if every run did it anew.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import asdict

import numpy as np

from rs_textsearch.engine import cache
from rs_textsearch.engine.encoding.card import BANK
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import TOLERANCE, TextBank


def text_bank(encoder: Encoder) -> TextBank | None:
    """Return the bank of the encoder's bundle, ``None`` where it has none."""
    bundle = encoder.bundle
    texts = bundle.bank
    if not texts:
        return None
    name = f"banks/{bundle.id}-{bundle.card.files[BANK].digest[:16]}-{TOLERANCE:g}.npz"
    bank = _read(name)
    if bank is None:
        bank = TextBank.build(encoder.encode_texts(texts))
        buffer = io.BytesIO()
        np.savez(buffer, **asdict(bank))
        cache.write(name, buffer.getvalue())
    return bank


def _read(name: str) -> TextBank | None:
    data = cache.read(name)
    if data is None:
        return None
    try:
        with np.load(io.BytesIO(data)) as arrays:
            return TextBank(**arrays)
    except (ValueError, TypeError, EOFError, zipfile.BadZipFile):
        return None
