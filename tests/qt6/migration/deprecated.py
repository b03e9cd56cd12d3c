"""Uses of what QGIS calls deprecated: by the class where it is known, else by a name alone."""

from __future__ import annotations

import ast
import re
from functools import cache

from PyQt6 import QtCore, QtGui, QtNetwork, QtWidgets

from tests.qt6.stand_in.stubs import MODULES, folder

from .receivers import members_used
from .source import Finding, read

_METHOD = re.compile(r"^( +)((?:@.*\n\1)*)def (\w+)\(", re.MULTILINE)
_CLASS = re.compile(r"^class (\w+)\b.*\n((?:(?: .*)?\n)*)", re.MULTILINE)


@cache
def members() -> dict[str, dict[str, bool]]:
    """Return each class of QGIS with its members, and whether every overload is deprecated."""
    found: dict[str, dict[str, bool]] = {}
    for module in MODULES:
        text = (folder() / f"_{module}.pyi").read_text("utf-8")
        for name, body in _CLASS.findall(text):
            marked = found[name] = {}
            for _, marks, member in _METHOD.findall(body):
                marked[member] = marked.get(member, True) and "@deprecated" in marks
    return found


@cache
def names() -> set[str]:
    """Return the names that every class which has them, of QGIS or Qt, calls deprecated."""
    marked = [pair for of_class in members().values() for pair in of_class.items()]
    alive = {member for member, deprecated in marked if not deprecated}
    for module in (QtCore, QtGui, QtNetwork, QtWidgets):
        for kind in vars(module).values():
            alive |= set(dir(kind))
    return {member for member, deprecated in marked if deprecated} - alive - {"__init__"}


def uses(text: str) -> list[Finding]:
    """Return where a Python file uses what is deprecated."""
    source = read(text)
    found = set()
    for node in source.nodes:
        if isinstance(node, ast.Attribute):
            kind = source.class_of(node.value)
            known = kind is not None and _is_deprecated(kind, node.attr)
            if known or (kind is None and node.attr in names()):
                found.add(Finding("deprecated", node.lineno, f"{node.attr} is deprecated"))
    for node, kind in members_used(source):
        if _is_deprecated(kind, node.attr):
            found.add(Finding("deprecated", node.lineno, f"{node.attr} is deprecated"))
    return sorted(found, key=lambda one: one.line)


def _is_deprecated(kind: type, name: str) -> bool:
    """Tell whether the class that gives ``kind`` a member calls it deprecated."""
    owner = next((one for one in kind.__mro__ if name in vars(one)), None)
    return owner is not None and members().get(owner.__name__, {}).get(name, False)
