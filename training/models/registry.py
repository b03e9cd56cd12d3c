"""Which class an encoder's name stands for.

An encoder is one file with a class decorated with :func:`register`, and one line in
:mod:`~training.models.factory` that says where it is; a class that is registered from elsewhere,
such as a notebook, needs no line.
"""

from __future__ import annotations

from collections.abc import Callable

from training.models.encoder import DualEncoder

_CLASSES: dict[str, type[DualEncoder]] = {}


def register(name: str) -> Callable[[type[DualEncoder]], type[DualEncoder]]:
    """Decorate the class that ``encoder.name=name`` builds.

    Raises:
        ValueError: the name stands for another class.
    """

    def enter(kind: type[DualEncoder]) -> type[DualEncoder]:
        if _CLASSES.setdefault(name, kind) is not kind:
            raise ValueError(f"{name} is registered already, as {_CLASSES[name].__name__}")
        return kind

    return enter


def registered(name: str) -> type[DualEncoder] | None:
    """The class registered as ``name``; None where there is none yet."""
    return _CLASSES.get(name)
