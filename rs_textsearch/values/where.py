"""The part of the indexes that a query is asked of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..translation import tr

EVERYWHERE, VIEW, LAYER, SELECTED = "everywhere", "view", "layer", "selected"
_KINDS = (EVERYWHERE, VIEW, LAYER, SELECTED)


@dataclass(frozen=True)
class Where:
    """What is meant, not the polygons: these are those of the moment in which the query is asked.

    Attributes:
        kind: ``EVERYWHERE``, ``VIEW`` (what the map shows), ``LAYER`` (the polygons of a layer) or
            ``SELECTED`` (those that are selected in it).
        layer: id of the layer, empty where none is meant.
        name: its name, by which another project may have it.
    """

    kind: str = EVERYWHERE
    layer: str = ""
    name: str = ""

    def __bool__(self) -> bool:
        """Tell whether it is only a part."""
        return self.kind != EVERYWHERE

    def text(self) -> str:
        """Return it as the end of a sentence, ``in the view``; empty for everywhere."""
        if self.kind == VIEW:
            return tr("in the view")
        if self.kind == LAYER:
            return tr("in “{layer}”").format(layer=self.name)
        if self.kind == SELECTED:
            return tr("in the selection")
        return ""

    def identity(self) -> tuple[str, ...]:
        """Return what tells it from others; nothing for everywhere."""
        return (f"{self.kind} {self.layer}",) if self else ()

    def to_json(self) -> dict[str, str]:
        """Return it as JSON types, without what is empty."""
        found = {"kind": self.kind, "layer": self.layer, "name": self.name}
        return {key: value for key, value in found.items() if value}

    @classmethod
    def from_json(cls, document: dict[str, Any] | None) -> Where:
        """Return what :meth:`to_json` described; everywhere for nothing.

        Raises:
            ValueError, AttributeError: ``document`` is no such thing.
        """
        if not document:
            return cls()
        kind = str(document.get("kind"))
        if kind not in _KINDS:
            raise ValueError(f"no part of an index is called {kind}")
        return cls(kind, str(document.get("layer") or ""), str(document.get("name") or ""))
