"""The groups in which the toolbox shows the algorithms."""

from __future__ import annotations

from dataclasses import dataclass

from .. import translation
from ..parameters import tr


@dataclass(frozen=True)
class Group:
    """A group: its stable id, and its English name, which is a text for translators."""

    id: str
    name: str

    def title(self) -> str:
        """Return the name in the user's language."""
        return translation.tr(self.name)


INDEX = Group("index", tr("Index"))
SEARCH = Group("search", tr("Search"))
MODEL = Group("model", tr("Model and training"))
