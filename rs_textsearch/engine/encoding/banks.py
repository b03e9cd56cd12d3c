"""The encoded bank of a bundle, kept in the user's cache.

Encoding a bank takes as long as some hundred tiles, so a small index would be made of little
else if every run did it anew.
"""

from __future__ import annotations

import io
from dataclasses import asdict

import numpy as np

from rs_textsearch.engine import cache
from rs_textsearch.engine.encoding.card import BANK
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.normaliser import TOLERANCE, TextBank
from rs_textsearch.engine.encoding.text_encoder import TextEncoder


def text_bank(encoder: Encoder | TextEncoder) -> TextBank | None:
    """Return the bank of the encoder's bundle, ``None`` where it has none."""
    bundle = encoder.bundle
    texts = bundle.bank
    if not texts:
        return None
    name = f"banks/{bundle.id}-{bundle.card.files[BANK].digest[:16]}-{TOLERANCE:g}.npz"
    bank = _read(name)
    if bank is None or not _fits(bank, len(texts), bundle.dim):
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
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            return TextBank(**arrays)
    except Exception:  # a damaged archive raises what its parts do: zipfile, zlib, struct, numpy
        return None


def _fits(bank: TextBank, count: int, dim: int) -> bool:
    """Whether what the cache held can be the bank of ``count`` texts of a model."""
    rows = len(bank.rows) if bank.rows.ndim else 0
    shapes = (bank.globals.shape, bank.rows.shape, bank.starts.shape, bank.counts.shape)
    if shapes != ((count, dim), (rows, dim), (count,), (count,)):
        return False
    kinds = (bank.globals.dtype, bank.rows.dtype, bank.starts.dtype, bank.counts.dtype)
    if kinds != (np.float32, np.float32, np.int64, np.int64):
        return False
    edges = np.append(bank.starts, rows)
    return bool(
        edges[0] == 0
        and (np.diff(edges) > 0).all()
        and (bank.counts > 0).all()
        and np.isfinite(bank.globals).all()
        and np.isfinite(bank.rows).all()
    )
