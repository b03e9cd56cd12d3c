"""Pictures of tiles and of other examples, fetched from the engine when they are looked at."""

from __future__ import annotations

import base64
from collections import OrderedDict
from collections.abc import Iterable
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QPixmap

from ...errors import TextSearchError
from ...values.example import Example, TileExample
from ...worker.engine import EngineClient

SIDE = 128  # pixels: twice the drawn size, for screens with two pixels a point
BATCH = 16
LARGE = 256  # of the tiles of a grid with large pictures
KEPT = 600  # pictures of 64 KB each; half as many large ones, which have four times as much
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
        self._side, self._seen = SIDE, 0
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
        """Return the picture of ``tile``, a small one or None while it has to be fetched."""
        pixmap = self._pixmaps.get(tile)
        if pixmap is not None:
            self._pixmaps.move_to_end(tile)
            if pixmap.width() >= self._side or not isinstance(tile, TileExample):
                return pixmap
        if tile not in self._fetched and tile not in self._missing:
            self._waiting[tile] = None
            self._waiting.move_to_end(tile)
            while len(self._waiting) > max(WAITING, self._seen):
                self._waiting.popitem(last=False)
            if not self._collect.isActive():  # however often it is asked for, it is fetched
                self._collect.start()
        return pixmap

    def want(self, side: float, seen: int) -> None:
        """Learn how large tiles are drawn, in pixels of the screen, and how many are seen at most.

        Smaller pictures stay for now: what is drawn larger than it was fetched is fetched again
        when it is asked for. All that are seen are fetched and kept.
        """
        self._side = SIDE if side <= SIDE else LARGE
        self._seen = seen

    def keep(self, example: Example, picture: QPixmap) -> None:
        """Take the ``picture`` of an example that somebody has fetched."""
        self._pixmaps[example] = picture
        self._missing.discard(example)
        self._limit()
        self.loaded.emit([example])

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
        self._missing = {
            example
            for example in self._missing
            if not (isinstance(example, TileExample) and example.index in changed)
        }

    def _fetch(self) -> None:
        if self._fetched or not self._waiting:
            return
        first = next(reversed(self._waiting))
        batch = [tile for tile in reversed(self._waiting) if _is_of(first, tile)][:BATCH]
        for tile in batch:
            del self._waiting[tile]
        self._fetched = frozenset(batch)
        request = self._engine.request(*_asked(batch, self._side))
        request.succeeded.connect(self._on_loaded)
        request.failed.connect(self._on_failed)

    def _on_loaded(self, result: dict[str, Any]) -> None:
        encoded = result.get("thumbnails") or {}
        came = []
        for example in self._fetched:
            number = str(example.tile) if isinstance(example, TileExample) else ""
            pixmap = picture(encoded.get(number) or result.get("picture"))
            if pixmap is not None:
                self._pixmaps[example] = pixmap
                came.append(example)
        self._limit()
        self._done(self._fetched.difference(came))
        self.loaded.emit(came)

    def _limit(self) -> None:
        kept = KEPT if self._side == SIDE else KEPT // 2
        while len(self._pixmaps) > max(kept, 2 * self._seen):
            self._pixmaps.popitem(last=False)

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


def picture(encoded: str | None) -> QPixmap | None:
    """Return the picture of the engine's text, None where there is none."""
    pixmap = QPixmap()
    return pixmap if pixmap.loadFromData(base64.b64decode(encoded or "")) else None


def _asked(batch: list[Example], side: int) -> tuple[str, dict[str, Any]]:
    """Return the request for pictures of tiles of one index, or of one example that is no tile."""
    first, documents = batch[0], [example.to_json() for example in batch]
    if isinstance(first, TileExample):
        return "thumbnails", {"index": first.index, "places": documents, "size": side}
    return "picture", {"example": documents[0], "size": SIDE}


def _is_of(one: Example, other: Example) -> bool:
    """Tell whether two can be fetched together: their numbers are of one index and state."""
    if not (isinstance(one, TileExample) and isinstance(other, TileExample)):
        return one == other
    return (one.index, one.state) == (other.index, other.state)
