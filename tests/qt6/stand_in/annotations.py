"""What an annotation of the stubs accepts as an argument, and what stands for it as a result.

As strict as SIP is: no float for an int, no number for a member of an enumeration, None only where
a pointer or a text may be none.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Callable, Iterable
from typing import Any

import PyQt6
from PyQt6 import QtCore, QtGui, QtNetwork, QtPrintSupport, QtSql, QtWidgets, QtXml

QT = {
    module.__name__.rpartition(".")[2]: module
    for module in (QtCore, QtGui, QtNetwork, QtPrintSupport, QtSql, QtWidgets, QtXml)
}


class UnknownType(Exception):
    """Qt 6 does not have a type that the stubs, made with Qt 5, name."""


class Kind:
    """A type: what it accepts, and what stands for it. This one accepts all and gives None."""

    def accepts(self, value: Any) -> bool:
        """Tell whether ``value`` may be passed."""
        return True

    def make(self) -> Any:
        """Return a plausible value."""
        return None


class Nothing(Kind):
    """``None``."""

    def accepts(self, value: Any) -> bool:
        return value is None


class Plain(Kind):
    """A number, a text or a truth value."""

    def __init__(self, kind: type) -> None:
        self._kind = kind

    def accepts(self, value: Any) -> bool:
        if self._kind is float:
            return hasattr(type(value), "__float__") or hasattr(type(value), "__index__")
        if self._kind in (int, bool):
            return hasattr(type(value), "__index__") or type(value).__name__ == "bool_"
        if self._kind is bytes:
            return isinstance(value, (bytes, bytearray, QtCore.QByteArray))
        return isinstance(value, self._kind)

    def make(self) -> Any:
        return self._kind()


class Instance(Kind):
    """An object of a class, or a member of an enumeration."""

    def __init__(self, kind: type) -> None:
        self.kind = kind

    def accepts(self, value: Any) -> bool:
        return isinstance(value, self.kind)

    def make(self) -> Any:
        if issubclass(self.kind, enum.Enum):
            return next(iter(self.kind))
        if hasattr(self.kind, "blank"):
            return self.kind.blank()
        try:
            return self.kind()
        except TypeError:  # abstract, or one that needs more than can be made up
            return None


class Either(Kind):
    """One of several; what stands for it is the first that is something."""

    def __init__(self, kinds: list[Kind]) -> None:
        self._kinds = kinds

    def accepts(self, value: Any) -> bool:
        return any(kind.accepts(value) for kind in self._kinds)

    def make(self) -> Any:
        return self._kinds[0].make()


class Many(Kind):
    """A list, a set or whatever can be gone through."""

    def __init__(self, inner: Kind, kind: type = list) -> None:
        self._inner, self._kind = inner, kind

    def accepts(self, value: Any) -> bool:
        if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
            return False
        return not isinstance(value, (list, tuple, set)) or all(map(self._inner.accepts, value))

    def make(self) -> Any:
        return self._kind()


class Several(Kind):
    """A tuple of so many."""

    def __init__(self, kinds: list[Kind]) -> None:
        self._kinds = kinds

    def accepts(self, value: Any) -> bool:
        return isinstance(value, (list, tuple))

    def make(self) -> Any:
        return tuple(kind.make() for kind in self._kinds)


class Mapping(Kind):
    """A dictionary."""

    def accepts(self, value: Any) -> bool:
        return isinstance(value, dict)

    def make(self) -> Any:
        return {}


class Called(Kind):
    """A function, a method or a signal."""

    def accepts(self, value: Any) -> bool:
        return callable(value) or isinstance(value, QtCore.pyqtBoundSignal)


PLAIN = {"int": int, "float": float, "bool": bool, "str": str, "bytes": bytes}
MANY = {"List": list, "list": list, "Iterable": list, "Sequence": list, "set": set, "Set": set}
ANYTHING = {"typing.Any", "Any", "object", "PyQt5.sip.voidptr", "PyQt5.sip.Buffer", "Ellipsis"}


def kind_of(node: ast.expr | None, find: Callable[[str], Any]) -> Kind:
    """Return the kind that an annotation names.

    Args:
        node: the annotation; None and ``...`` for anything.
        find: returns the class, the syntax tree of an alias, or None for a name of QGIS.

    Raises:
        UnknownType: neither QGIS nor PyQt6 has it.
    """
    if node is None:
        return Kind()
    if isinstance(node, ast.Constant):
        if node.value is None:
            return Nothing()
        if isinstance(node.value, str):
            return kind_of(ast.parse(node.value, mode="eval").body, find)
        return Kind()
    if isinstance(node, ast.Subscript):
        return _subscripted(node, find)
    return _named(ast.unparse(node), find)


def _subscripted(node: ast.Subscript, find: Callable[[str], Any]) -> Kind:
    outer = ast.unparse(node.value).rpartition(".")[2]
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if outer == "Optional":
        return Either([kind_of(inner[0], find), Nothing()])
    if outer == "Union":
        return Either(_known(inner, find))
    if outer in MANY:
        return Many(kind_of(inner[0], find), MANY[outer])
    if outer in ("Tuple", "tuple"):
        return Several([kind_of(one, find) for one in inner])
    if outer in ("Dict", "dict", "Mapping"):
        return Mapping()
    if outer == "Callable":
        return Called()
    if outer == "Type":
        return Instance(type)
    raise UnknownType(ast.unparse(node))


def _known(nodes: list[ast.expr], find: Callable[[str], Any]) -> list[Kind]:
    """Return those of a union's kinds that Qt 6 has, at least one."""
    found = []
    for node in nodes:
        try:
            found.append(kind_of(node, find))
        except UnknownType:
            continue
    if not found:
        raise UnknownType(" or ".join(map(ast.unparse, nodes)))
    return found


def _named(name: str, find: Callable[[str], Any]) -> Kind:
    if name in PLAIN:
        return Plain(PLAIN[name])
    if name in ANYTHING or name.startswith("PYQT_"):
        return Kind()
    if name in MANY:
        return Many(Kind(), MANY[name])
    if name.startswith("datetime."):
        raise UnknownType(name)
    found = find(name.removeprefix("_core."))
    if isinstance(found, ast.expr):
        return kind_of(found, find)
    if found is None and name.startswith("Qt"):
        found = _of_qt(name)
    if found is QtCore.QVariant:
        return Kind()
    if not isinstance(found, type):
        raise UnknownType(name)
    return Instance(found)


def _of_qt(name: str) -> Any:
    module, *path = name.split(".")
    # What Qt 6 moved it moved from the widgets to QtGui.
    moved = module == "QtWidgets" and not hasattr(QtWidgets, path[0])
    found: Any = QtGui if moved else QT.get(module, PyQt6)
    for part in path:
        found = getattr(found, part, None)
    return found
