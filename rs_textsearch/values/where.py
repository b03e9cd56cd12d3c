"""The part of the indexes that a query is asked of."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from ..translation import tr

EVERYWHERE, VIEW, DRAWN = "everywhere", "view", "drawn"
LAYER, SELECTED = "layer", "selected"
_KINDS = (EVERYWHERE, VIEW, DRAWN, LAYER, SELECTED)


@dataclass(frozen=True)
class Where:
    """What is meant, not the polygons: these are those of the moment in which the query is asked.

    Attributes:
        kind: ``EVERYWHERE``, ``VIEW`` (what the map shows), ``DRAWN`` (a rectangle), ``LAYER`` (the
            polygons of a layer) or ``SELECTED`` (those that are selected in it).
        layer: id of the layer, empty where none is meant.
        name: its name, by which another project may have it.
        box: minx, miny, maxx and maxy of a rectangle.
        crs: the reference system that these are in, as a text; empty for none.
    """

    kind: str = EVERYWHERE
    layer: str = ""
    name: str = ""
    box: tuple[float, ...] = ()
    crs: str = ""

    def __bool__(self) -> bool:
        """Tell whether it is only a part."""
        return self.kind != EVERYWHERE

    def text(self) -> str:
        """Return it as the end of a sentence, ``in the view``; empty for everywhere."""
        if self.kind == VIEW:
            return tr("in the view")
        if self.kind == DRAWN:
            return tr("in the rectangle")
        if self.kind == LAYER:
            return tr("in “{layer}”").format(layer=self.name)
        if self.kind == SELECTED:
            return tr("in the selection")
        return ""

    def identity(self) -> tuple[str, ...]:
        """Return what tells it from others; nothing for everywhere."""
        if not self:
            return ()
        return (" ".join([self.kind, self.layer, *(f"{edge:.9g}" for edge in self.box)]),)

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON types, without what is empty."""
        found = {**vars(self), "box": list(self.box)}
        return {key: value for key, value in found.items() if value}

    @classmethod
    def from_json(cls, document: dict[str, Any] | None) -> Where:
        """Return what :meth:`to_json` described; everywhere for nothing.

        Raises:
            ValueError, TypeError, AttributeError: ``document`` is no such thing.
        """
        if not document:
            return cls()
        kind = str(document.get("kind"))
        if kind not in _KINDS:
            raise ValueError(f"no part of an index is called {kind}")
        box = tuple(float(edge) for edge in document.get("box") or ())
        if not all(map(math.isfinite, box)) or len(box) != (4 if kind == DRAWN else 0):
            raise ValueError("no rectangle")
        layer, name, crs = (str(document.get(key) or "") for key in ("layer", "name", "crs"))
        return cls(kind, layer, name, box, crs)
