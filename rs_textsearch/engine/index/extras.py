"""What an index may hold beside embeddings: patch features of tiles, and their normalisers.

Patch features (``index --keep-patches``) let a search score tiles exactly; normalisers
(:mod:`rs_textsearch.engine.encoding.normaliser`) are there where the bundle has a bank of captions.
Indexes of earlier versions have neither and are still read; earlier versions read what these
became.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from rs_textsearch.engine.index.records import array
from rs_textsearch.engine.index.schema import ADDED_COLUMNS

if TYPE_CHECKING:
    from rs_textsearch.engine.encoding.encoder import Encoder
    from rs_textsearch.engine.encoding.normaliser import TextBank

_PATCHES = """
CREATE TABLE IF NOT EXISTS rs_textsearch_patches (
    tile INTEGER PRIMARY KEY NOT NULL,
    features BLOB NOT NULL
)
"""


@dataclass(frozen=True)
class Extras:
    """What is stored of a tile beside its embedding, by the index that is written."""

    keep_patches: bool
    bank: TextBank | None

    @classmethod
    def of(cls, encoder: Encoder, keep_patches: bool, normalised: bool) -> Extras:
        """``normalised``: whether tiles are normalised by the bank of the encoder's bundle."""
        from rs_textsearch.engine.encoding.banks import text_bank

        return cls(keep_patches, text_bank(encoder) if normalised else None)

    def normaliser(
        self, encoder: Encoder, globes: np.ndarray, sketches: np.ndarray
    ) -> np.ndarray | None:
        """Return the normaliser [n] of tiles, ``None`` without a bank."""
        from rs_textsearch.engine.encoding.normaliser import INDEX_BETA, tile_normaliser

        if self.bank is None:
            return None
        if not len(globes):
            return np.zeros(0, np.float32)
        score, patches = encoder.bundle.card.score, encoder.bundle.patches
        return tile_normaliser(self.bank, globes, sketches, score, patches, INDEX_BETA)


def add_missing(connection: sqlite3.Connection) -> None:
    """Make room for what indexes of earlier versions lack."""
    known = block_columns(connection)
    for column, statement in ADDED_COLUMNS.items():
        if column not in known:
            connection.execute(statement)
    connection.execute(_PATCHES)


def add_patches(connection: sqlite3.Connection, first: int, patches: np.ndarray) -> None:
    """Keep the features [n, P, dim] of the tiles ``first``, ``first + 1``, ..."""
    features = patches.astype("<f2")
    connection.executemany(
        "INSERT INTO rs_textsearch_patches (tile, features) VALUES (?, ?)",
        [(tile, rows.tobytes()) for tile, rows in enumerate(features, first)],
    )


def patches(
    connection: sqlite3.Connection, tiles: Sequence[int], shape: tuple[int, int]
) -> list[np.ndarray]:
    """Return the features float16 ``shape`` (patches, dim) of tiles.

    Raises KeyError where a tile has none, and Damage where they are of another shape.
    """
    found = []
    for tile in tiles:
        row = connection.execute(
            "SELECT features FROM rs_textsearch_patches WHERE tile = ?", (int(tile),)
        ).fetchone()
        if row is None:
            raise KeyError(tile)
        found.append(array(row[0], "<f2", shape, f"'features' ({tile})"))
    return found


def block_columns(connection: sqlite3.Connection) -> set[str]:
    """Return the names of the columns that blocks have in this index."""
    columns = connection.execute("PRAGMA table_info(rs_textsearch_blocks)").fetchall()
    return {column[1] for column in columns}
