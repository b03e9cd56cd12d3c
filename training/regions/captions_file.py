"""The table of captions that people edit: a row a caption, opened by any spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.pairs import check_unicode
from training.errors import TrainingError

COLUMNS = ("image", "split", "label", "caption")
_APART = (",", ";", "\t")
"""What spreadsheets of one country or another put between columns."""


def captions_table(rows: Iterable[tuple[str, str, str, str]]) -> bytes:
    """The file with these rows. The mark at its beginning tells Excel that it is UTF-8."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


@dataclass(frozen=True)
class Edited:
    """Captions by image as somebody left them; an image with no caption left has no entry.

    ``places`` are the other columns of each row that has one: image, split and label, "" for one
    that is not there.
    """

    captions: Mapping[str, list[str]]
    places: Sequence[tuple[str, str, str]]


def read_captions(path: Path) -> Edited:
    """Read the table as somebody left it.

    Raises:
        TrainingError: the file is missing, is no UTF-8 text or has other columns.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TrainingError.of(
            "text_unreadable", path=str(path), reason=str(error.strerror)
        ) from error
    except UnicodeDecodeError as error:
        raise TrainingError.of("region_captions_text", path=str(path)) from error
    head, _, rest = text.partition("\n")
    if head.strip().strip('"').casefold() in {f"sep={mark}" for mark in _APART}:
        text, head = rest, rest.partition("\n")[0]  # by which Excel knows what it is apart by
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(_APART, key=head.count))
    named = [name.strip() for name in next(rows, [])]
    columns = [name.casefold() for name in named]
    if not {"image", "caption"} <= set(columns):
        raise TrainingError.of(
            "region_captions_columns",
            path=str(path),
            columns=", ".join(COLUMNS),
            found=", ".join(named) or "-",
        )
    image, caption = columns.index("image"), columns.index("caption")
    others = [columns.index(name) if name in columns else None for name in ("split", "label")]
    found: dict[str, dict[str, None]] = {}
    places = []
    for row in rows:
        if len(row) <= max(image, caption):
            continue
        name, words = row[image].strip(), " ".join(row[caption].split())
        if name and words:
            check_unicode([words], str(path))
            found.setdefault(name, {}).setdefault(words)
            split, label = (
                row[at].strip() if at is not None and at < len(row) else "" for at in others
            )
            places.append((name, split, label))
    if not found:
        raise TrainingError.of("region_captions_none", path=str(path))
    return Edited({name: list(captions) for name, captions in found.items()}, places)
