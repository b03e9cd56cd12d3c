"""Queries that the user asked and those that they saved: a JSON file in the profile of QGIS."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import settings
from ..errors import QueryFileError
from ..files import Replacement, free_name
from ..translation import tr
from ..values.query import Query
from .shared_file import SharedFile

SCHEMA = 1
RECENT = 30


def profile_file() -> Path:
    """Return the file of this profile."""
    return settings.profile_folder() / "queries.json"


@dataclass(frozen=True)
class Queries:
    """What the file holds: recent queries, newest first, and saved ones by name."""

    recent: tuple[Query, ...] = ()
    saved: dict[str, Query] = field(default_factory=dict)


class QueryHistory(QObject):
    """Recent and saved queries; every change is written at once.

    Other windows of QGIS change the same file: what they wrote is seen and kept.

    Signals:
        changed(): the queries are others now.
        failed(object): the ``QueryFileError`` of a change that had to wait for another window.
    """

    changed = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = SharedFile(path or profile_file(), _load, _document, self._on_failed)

    def recent(self) -> list[Query]:
        """Return what was asked last, newest first."""
        return list(self._file.read().recent)

    def saved(self) -> dict[str, Query]:
        """Return the saved queries, by name and in the order of their names."""
        return dict(sorted(self._file.read().saved.items(), key=lambda entry: entry[0].casefold()))

    def remember(self, query: Query) -> None:
        """Put ``query`` first among the recent ones; raises QueryFileError."""
        same = query.identity()

        def step(now: Queries) -> Queries:
            others = (known for known in now.recent if known.identity() != same)
            return Queries((query, *others)[:RECENT], now.saved)

        self._change(step)

    def clear_recent(self) -> None:
        """Forget the recent queries; raises QueryFileError."""
        self._change(lambda now: Queries((), now.saved))

    def save(self, name: str, query: Query) -> None:
        """Keep ``query`` under ``name``, in place of one that has it; raises QueryFileError."""
        self._change(lambda now: Queries(now.recent, {**now.saved, name: query}))

    def rename(self, old: str, new: str) -> None:
        """Give a saved query another name; raises QueryFileError."""

        def step(now: Queries) -> Queries:
            others = {name: query for name, query in now.saved.items() if name != old}
            if old in now.saved:  # else another window removed it
                others[new] = now.saved[old]
            return Queries(now.recent, others)

        self._change(step)

    def remove(self, name: str) -> None:
        """Forget a saved query; raises QueryFileError."""
        self._change(
            lambda now: Queries(now.recent, {k: v for k, v in now.saved.items() if k != name})
        )

    def export_to(self, path: Path) -> int:
        """Write the saved queries to ``path`` and return their number; raises QueryFileError."""
        saved = self.saved()
        text = json.dumps(_document(Queries(saved=saved)), ensure_ascii=False, indent=1)
        try:
            with Replacement(path) as part:
                part.write_text(text, encoding="utf-8")
        except OSError as error:
            raise _unwritable(path, error) from error
        return len(saved)

    def import_from(self, path: Path) -> int:
        """Add the saved queries of ``path`` and return their number.

        One that has the name of another query here gets a number behind its name.

        Raises:
            QueryFileError: it is no such file; nothing has changed then.
        """
        found = _parse(path).saved

        def step(now: Queries) -> Queries:
            saved = dict(now.saved)
            for name, query in found.items():
                free, number = name, 2
                while free in saved and saved[free] != query:
                    free, number = f"{name} ({number})", number + 1
                saved[free] = query
            return Queries(now.recent, saved)

        self._change(step)
        return len(found)

    def _change(self, step: Callable[[Queries], Queries]) -> None:
        try:
            self._file.change(step)
        except OSError as error:
            raise _unwritable(self._file.path, error) from error
        self.changed.emit()

    def _on_failed(self, error: Exception) -> None:
        self.changed.emit()
        if isinstance(error, OSError):
            error = _unwritable(self._file.path, error)
        self.failed.emit(error)


def _document(queries: Queries) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "recent": [query.to_json() for query in queries.recent],
        "saved": [{"name": name, **query.to_json()} for name, query in queries.saved.items()],
    }


def _load(path: Path) -> Queries:
    """Return what the profile's file holds; one that is spoilt is put aside, not lost."""
    if not path.is_file():
        return Queries()
    try:
        return _parse(path)
    except QueryFileError:
        try:
            path.replace(free_name(path.with_suffix(".unreadable.json")))
        except OSError as error:
            raise _unreadable(path, error, tr("Remove the file.")) from error
        return Queries()


def _parse(path: Path) -> Queries:
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
        if document["schema"] > SCHEMA:
            raise QueryFileError(
                tr("The queries in {path} come from a newer version.").format(path=path),
                tr("Update the plugin."),
            )
        return Queries(
            tuple(Query.from_json(entry) for entry in document["recent"]),
            {str(entry["name"]): Query.from_json(entry) for entry in document["saved"]},
        )
    except OSError as error:
        raise _unreadable(path, error, tr("Choose a file that you may read.")) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise QueryFileError(
            tr("{path} holds no saved queries.").format(path=path),
            tr("Choose a file that “Export saved queries” wrote."),
            str(error),
        ) from error


def _unreadable(path: Path, error: OSError, remedy: str) -> QueryFileError:
    return QueryFileError(
        tr("The queries in {path} cannot be read ({reason}).").format(
            path=path, reason=error.strerror
        ),
        remedy,
    )


def _unwritable(path: Path, error: OSError) -> QueryFileError:
    return QueryFileError(
        tr("The queries cannot be written to {path} ({reason}).").format(
            path=path, reason=error.strerror
        ),
        tr("Make the folder writable, or free space on the disk."),
    )
