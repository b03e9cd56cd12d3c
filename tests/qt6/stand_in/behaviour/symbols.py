"""Rules of a renderer, which the plugin builds as a tree."""

from __future__ import annotations

from typing import Any

from .acting import acts_as


@acts_as("QgsRuleBasedRenderer.Rule")
class Rule:
    """A rule and those below it."""

    def appendChild(self, rule: Any) -> None:
        self.__dict__.setdefault("_below", []).append(rule)

    def children(self) -> list[Any]:
        return list(self.__dict__.get("_below", []))


@acts_as("QgsRuleBasedRenderer")
class RuleRenderer:
    """Draws by rules."""

    def __init__(self, root: Any) -> None:
        self._root = root

    def rootRule(self) -> Any:
        return self._root
