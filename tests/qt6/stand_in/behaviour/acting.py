"""How what a class of QGIS does in earnest is told: as a class whose methods it takes over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

BEHAVIOUR: dict[str, dict[str, Any]] = {}
_NOT_TAKEN = {"__module__", "__qualname__", "__doc__", "__dict__", "__weakref__", "__annotations__",
              "__static_attributes__", "__firstlineno__"}  # fmt: skip


def acts_as(path: str) -> Callable[[type], type]:
    """Give the methods of the decorated class to QGIS's class ``path``.

    Calls are held against the stubs first, and a name that the stubs do not have is refused.
    """

    def take(told: type) -> type:
        taken = {name: act for name, act in vars(told).items() if name not in _NOT_TAKEN}
        BEHAVIOUR[path] = {
            name: act.__func__ if isinstance(act, staticmethod) else act
            for name, act in taken.items()
        }
        return told

    return take
