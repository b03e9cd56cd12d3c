"""The table of captions that people edit: a row a caption, opened by any spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
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


def read_captions(path: Path) -> Mapping[str, list[str]]:
    """Captions by image as somebody left them; an image with no caption left has no entry.

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
    head = text.partition("\n")[0]
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=max(_APART, key=head.count))
    columns = [name.strip().casefold() for name in next(rows, [])]
    if not {"image", "caption"} <= set(columns):
        raise TrainingError.of(
            "region_captions_columns",
            path=str(path),
            columns=", ".join(COLUMNS),
            found=", ".join(columns) or "-",
        )
    image, caption = columns.index("image"), columns.index("caption")
    found: dict[str, dict[str, None]] = {}
    for row in rows:
        if len(row) <= max(image, caption):
            continue
        name, words = row[image].strip(), " ".join(row[caption].split())
        if name and words:
            check_unicode([words], str(path))
            found.setdefault(name, {}).setdefault(words)
    if not found:
        raise TrainingError.of("region_captions_none", path=str(path))
    return {name: list(captions) for name, captions in found.items()}
