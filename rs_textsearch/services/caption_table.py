"""The captions of pairs as a table that people edit: ``captions.csv`` of ``training regions``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from .. import files
from ..errors import unwritable

NAME = "captions.csv"
COLUMNS = ("image", "split", "label", "caption")


@dataclass
class CaptionRow:
    """A caption of a chip.

    Attributes:
        image: file of the chip, relative to the folder ``images``.
        split: train, val or test.
        label: the class.
        caption: the sentence, which may be edited.
        kept: whether the row is written.
    """

    image: str
    split: str
    label: str
    caption: str
    kept: bool = True


def read(folder: Path) -> list[CaptionRow]:
    """Return the captions of the pairs in ``folder``; none where there is no table."""
    try:
        with (folder / NAME).open(encoding="utf-8-sig", newline="") as file:
            rows = [row for row in csv.DictReader(file) if row.get("image")]
    except (OSError, UnicodeDecodeError, csv.Error):
        return []
    return [CaptionRow(*(str(row.get(name) or "") for name in COLUMNS)) for row in rows]


def write(path: Path, rows: list[CaptionRow]) -> None:
    """Write the rows that are kept; raises OutputError."""
    try:
        with files.Replacement(path) as part, part.open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(COLUMNS)
            table.writerows(
                (row.image, row.split, row.label, row.caption) for row in rows if row.kept
            )
    except OSError as error:
        raise unwritable(path, error) from error
