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
def of_classes() -> dict[str, set[str]]:
    """Return the members of which every overload is deprecated, by class."""
    found: dict[str, set[str]] = {}
    for module in MODULES:
        text = (folder() / f"_{module}.pyi").read_text("utf-8")
        for name, body in _CLASS.findall(text):
            marked: dict[str, bool] = {}
            for _, marks, member in _METHOD.findall(body):
                marked[member] = marked.get(member, True) and "@deprecated" in marks
            found[name] = {member for member, whole in marked.items() if whole}
    return found


@cache
def names() -> set[str]:
    """Return the names that every class which has them, of QGIS or Qt, calls deprecated."""
    deprecated = set().union(*of_classes().values()) - {"__init__"}
    alive = {
        member
        for module in (QtCore, QtGui, QtNetwork, QtWidgets)
        for kind in vars(module).values()
        for member in dir(kind)
    }
    for module in MODULES:
        text = (folder() / f"_{module}.pyi").read_text("utf-8")
        for name, body in _CLASS.findall(text):
            alive |= {member for _, _, member in _METHOD.findall(body)} - of_classes()[name]
    return deprecated - alive


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
    return owner is not None and name in of_classes().get(owner.__name__, ())
