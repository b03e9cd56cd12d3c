"""The type stubs of QGIS read as data: its classes, their signals' arguments, what is deprecated.

The stubs (qgis-stubs on PyPI) are what SIP writes when QGIS is built, here 3.44 with Qt 5. Only the
classes that are asked for are parsed: the whole would take seconds.
"""

from __future__ import annotations

import ast
import importlib.metadata
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

MODULES = ("core", "gui")
_CLASS = re.compile(r"^class (\w+)\b", re.MULTILINE)
_ALIAS = re.compile(r"^(\w+) = (typing\.\w+\[.*\]|\w+)$", re.MULTILINE)
_SIGNALS = re.compile(r"^ *([\w.]+)\.__signal_arguments__ = (\{.*\})$", re.MULTILINE)


def folder() -> Path:
    """Return where pip put the stubs; raises PackageNotFoundError where they are not installed."""
    found = importlib.metadata.distribution("qgis-stubs").locate_file("qgis-stubs")
    return Path(str(found))


class StubModule:
    """One module of QGIS, ``core`` or ``gui``."""

    def __init__(self, name: str, where: Path) -> None:
        self.name = name
        self._text = (where / f"_{name}.pyi").read_text("utf-8")
        self._additions = (where / name / "__init__.py").read_text("utf-8")
        starts = [(found.start(), found[1]) for found in _CLASS.finditer(self._text)]
        ends = [start for start, _ in starts[1:]] + [len(self._text)]
        self._places = {name: (start, end) for (start, name), end in zip(starts, ends)}
        self._head = self._text[: starts[0][0]]
        self._parsed: dict[str, ast.ClassDef] = {}

    @property
    def classes(self) -> list[str]:
        """The names of the module's classes."""
        return list(self._places)

    def parse(self, name: str) -> ast.ClassDef:
        """Return the syntax tree of a class; comments that name a type are kept."""
        if name not in self._parsed:
            start, end = self._places[name]
            tree = ast.parse(self._text[start:end], type_comments=True)
            self._parsed[name] = next(node for node in tree.body if isinstance(node, ast.ClassDef))
        return self._parsed[name]

    @cached_property
    def aliases(self) -> dict[str, ast.expr]:
        """Names that the stubs give to types for their own use."""
        found = _ALIAS.findall(self._head)
        return {name: ast.parse(text, mode="eval").body for name, text in found}

    @cached_property
    def signal_arguments(self) -> dict[str, dict[str, list[str]]]:
        """What signals carry, as ``name: type``, by class and signal."""
        return {
            name: ast.literal_eval(text) for name, text in _SIGNALS.findall(self._additions)
        }


def methods(node: ast.ClassDef) -> Iterator[tuple[str, list[ast.FunctionDef]]]:
    """Yield each method of a class with its overloads."""
    grouped: dict[str, list[ast.FunctionDef]] = {}
    for one in node.body:
        if isinstance(one, ast.FunctionDef):
            grouped.setdefault(one.name, []).append(one)
    yield from grouped.items()


def is_deprecated(function: ast.FunctionDef) -> bool:
    """Tell whether an overload is marked as deprecated."""
    return any(
        isinstance(mark, ast.Call) and ast.unparse(mark.func) == "deprecated"
        for mark in function.decorator_list
    )


def is_static(function: ast.FunctionDef) -> bool:
    """Tell whether an overload needs no object."""
    return any(ast.unparse(mark) == "staticmethod" for mark in function.decorator_list)


def of_flags(node: ast.ClassDef) -> str:
    """Return the enumeration whose members a class of flags holds; empty for any other class.

    Qt 6's bindings have no such classes: the enumeration itself can be combined.
    """
    constructors = dict(methods(node)).get("__init__", [])
    for function in constructors:
        arguments = function.args.args
        if len(arguments) == 2 and arguments[1].arg == "f" and arguments[1].annotation:
            named = [
                part.value if isinstance(part, ast.Constant) else ast.unparse(part)
                for part in ast.walk(arguments[1].annotation)
                if isinstance(part, (ast.Constant, ast.Attribute))
            ]
            others = [name for name in named if "." in name and not name.startswith("typing.")
                      and name.rpartition(".")[2] != node.name]  # fmt: skip
            if others and "__invert__" in dict(methods(node)):
                return others[0]
    return ""
