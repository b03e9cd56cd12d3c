"""Pictures of tiles, fetched from the engine when they are looked at, and forgotten in time."""

from __future__ import annotations

import base64
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...errors import TextSearchError
from ...values.query import Example
from ...worker.engine import EngineClient

SIDE = 128  # pixels: twice the drawn size, for screens with two pixels a point
BATCH = 16
KEPT = 600  # pictures of 64 KB each
WAITING = 4 * BATCH  # what was scrolled past long ago is not fetched
COLLECT_MS = 20


class Thumbnails(QObject):
    """A bounded cache in front of the engine; one batch is on its way at a time.

    What was asked for last comes first, so that a list which is scrolled fast shows the rows
    that are in sight, not those that were.

    Signals:
        loaded(list): the ``Example`` of each picture that has come, or can be had again.
    """

    loaded = pyqtSignal(list)

    def __init__(self, engine: EngineClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._pixmaps: OrderedDict[Example, QPixmap] = OrderedDict()
        self._waiting: OrderedDict[Example, None] = OrderedDict()
        self._fetched: frozenset[Example] = frozenset()  # on their way
        self._missing: set[Example] = set()  # cannot be had: not asked for again and again
        self._states: dict[str, str] = {}  # of the indexes, as they are now
        self._collect = QTimer(self)
        self._collect.setSingleShot(True)
        self._collect.setInterval(COLLECT_MS)
        self._collect.timeout.connect(self._fetch)
        engine.state_changed.connect(self._on_engine)

    def get(self, tile: Example) -> QPixmap | None:
        """Return the picture of ``tile``; None for now when it has to be fetched first."""
        pixmap = self._pixmaps.get(tile)
        if pixmap is not None:
            self._pixmaps.move_to_end(tile)
            return pixmap
        if tile not in self._fetched and tile not in self._missing:
            self._waiting[tile] = None
            self._waiting.move_to_end(tile)
            while len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            if not self._collect.isActive():  # however often it is asked for, it is fetched
                self._collect.start()
        return None

    def count(self) -> int:
        """Return how many pictures are kept."""
        return len(self._pixmaps)

    def follow(self, states: dict[str, str]) -> None:
        """Learn the states of indexes: one that changed may give what it could not before.

        Pictures stay, since they are of places. So are those that are fetched: in another state
        of its index, a number is that of another tile.
        """
        changed = {index for index, state in states.items() if self._states.get(index) != state}
        self._states.update(states)
        self._missing = {tile for tile in self._missing if tile.index not in changed}

    def _fetch(self) -> None:
        if self._fetched or not self._waiting:
            return
        first = next(reversed(self._waiting))
        batch = [tile for tile in reversed(self._waiting) if _is_of(first, tile)][:BATCH]
        for tile in batch:
            del self._waiting[tile]
        self._fetched = frozenset(batch)
        request = self._engine.request(
            "thumbnails",
            {
                "index": first.index,
                "places": [tile.to_json() for tile in batch],
                "size": SIDE,
            },
        )
        request.succeeded.connect(self._on_loaded)
        request.failed.connect(self._on_failed)

    def _on_loaded(self, result: dict[str, Any]) -> None:
        encoded = result.get("thumbnails") or {}
        came = []
        for tile in self._fetched:
            pixmap = QPixmap()
            if pixmap.loadFromData(base64.b64decode(encoded.get(str(tile.tile), ""))):
                self._pixmaps[tile] = pixmap
                came.append(tile)
        while len(self._pixmaps) > KEPT:
            self._pixmaps.popitem(last=False)
        self._done(self._fetched.difference(came))
        self.loaded.emit(came)

    def _on_failed(self, _: TextSearchError) -> None:
        self._done(self._fetched)

    def _on_engine(self, state: str) -> None:
        """Ask the next engine for what this one could not give, but start none for pictures."""
        if state == "stopped":
            self._missing.update(self._waiting)
            self._waiting.clear()
        elif state == "ready" and self._missing:
            missing, self._missing = self._missing, set()
            self.loaded.emit(list(missing))  # what is in sight is drawn, and asked for, again

    def _done(self, missing: Iterable[Example]) -> None:
        self._missing.update(missing)
        self._fetched = frozenset()
        self._fetch()


def _is_of(one: Example, other: Example) -> bool:
    """Tell whether two tiles can be fetched together: their numbers are of one index and state."""
    return (one.index, one.state) == (other.index, other.state)
