"""Queries that the user asked and those that they saved: a JSON file in the profile of QGIS."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..errors import QueryFileError
from ..translation import tr
from ..values.places import profile_folder
from ..values.query import Query

SCHEMA = 1
RECENT = 30


def profile_file() -> Path:
    """Return the file of this profile."""
    return profile_folder() / "queries.json"


class QueryHistory(QObject):
    """Recent queries, newest first, and saved ones by name; every change is written at once.

    Signals:
        changed(): the queries are others now.
    """

    changed = pyqtSignal()

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path or profile_file()
        self._recent: list[Query] = []
        self._saved: dict[str, Query] = {}
        self._read = False

    def recent(self) -> list[Query]:
        """Return what was asked last, newest first."""
        self._load()
        return list(self._recent)

    def saved(self) -> dict[str, Query]:
        """Return the saved queries, by name and in the order of their names."""
        self._load()
        return dict(sorted(self._saved.items(), key=lambda entry: entry[0].casefold()))

    def remember(self, query: Query) -> None:
        """Put ``query`` first among the recent ones; raises QueryFileError."""
        self._load()
        same = query.identity()
        others = [known for known in self._recent if known.identity() != same]
        self._change([query, *others][:RECENT], self._saved)

    def clear_recent(self) -> None:
        """Forget the recent queries; raises QueryFileError."""
        self._load()
        self._change([], self._saved)

    def save(self, name: str, query: Query) -> None:
        """Keep ``query`` under ``name``, in place of one that has it; raises QueryFileError."""
        self._load()
        self._change(self._recent, {**self._saved, name: query})

    def rename(self, old: str, new: str) -> None:
        """Give a saved query another name; raises QueryFileError."""
        self._load()
        others = {name: query for name, query in self._saved.items() if name != old}
        self._change(self._recent, {**others, new: self._saved[old]})

    def remove(self, name: str) -> None:
        """Forget a saved query; raises QueryFileError."""
        self._load()
        others = {known: query for known, query in self._saved.items() if known != name}
        self._change(self._recent, others)

    def export_to(self, path: Path) -> int:
        """Write the saved queries to ``path`` and return their number; raises QueryFileError."""
        _write(path, _document([], self.saved()))
        return len(self._saved)

    def import_from(self, path: Path) -> int:
        """Add the saved queries of ``path`` and return their number.

        One that has the name of another query here gets a number behind its name.

        Raises:
            QueryFileError: it is no such file; nothing has changed then.
        """
        self._load()
        _, found = _parse(path)
        saved = dict(self._saved)
        for name, query in found.items():
            free, number = name, 2
            while free in saved and saved[free] != query:
                free, number = f"{name} ({number})", number + 1
            saved[free] = query
        self._change(self._recent, saved)
        return len(found)

    def _load(self) -> None:
        """Read the file when it is first needed; one that is spoilt is put aside, not lost."""
        if self._read:
            return
        self._read = True
        if not self._path.is_file():
            return
        try:
            self._recent, self._saved = _parse(self._path)
        except QueryFileError:
            aside = self._path.with_suffix(".unreadable.json")
            _move(self._path, aside)

    def _change(self, recent: list[Query], saved: dict[str, Query]) -> None:
        _write(self._path, _document(recent, saved))
        self._recent, self._saved = recent, saved
        self.changed.emit()


def _document(recent: list[Query], saved: dict[str, Query]) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "recent": [query.to_json() for query in recent],
        "saved": [{"name": name, **query.to_json()} for name, query in saved.items()],
    }


def _parse(path: Path) -> tuple[list[Query], dict[str, Query]]:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["schema"] > SCHEMA:
            raise QueryFileError(
                tr("The queries in {path} come from a newer version.").format(path=path),
                tr("Update the plugin."),
            )
        recent = [Query.from_json(entry) for entry in document["recent"]]
        saved = {str(e["name"]): Query.from_json(e) for e in document["saved"]}
    except OSError as error:
        raise QueryFileError(
            tr("The queries in {path} cannot be read ({reason}).").format(
                path=path, reason=error.strerror
            ),
            tr("Choose a file that you may read."),
        ) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise QueryFileError(
            tr("{path} holds no saved queries.").format(path=path),
            tr("Choose a file that “Export saved queries” wrote."),
            str(error),
        ) from error
    return recent, saved


def _write(path: Path, document: dict[str, Any]) -> None:
    part = path.with_name(path.name + ".part")
    text = json.dumps(document, ensure_ascii=False, indent=1)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(text, encoding="utf-8")
        part.replace(path)
    except OSError as error:
        raise QueryFileError(
            tr("The queries cannot be written to {path} ({reason}).").format(
                path=path, reason=error.strerror
            ),
            tr("Make the folder writable, or free space on the disk."),
        ) from error


def _move(path: Path, target: Path) -> None:
    try:
        path.replace(target)
    except OSError as error:
        raise QueryFileError(
            tr("The queries in {path} cannot be read ({reason}).").format(
                path=path, reason=error.strerror
            ),
            tr("Remove the file."),
        ) from error
