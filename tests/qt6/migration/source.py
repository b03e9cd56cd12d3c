"""A Python file as the rules see it: what its names stand for in PyQt6 and QGIS."""

from __future__ import annotations

import ast
import importlib
import inspect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

Node = TypeVar("Node", bound=ast.AST)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@dataclass(frozen=True)
class Finding:
    """What a rule found, and in which line."""

    rule: str
    line: int
    text: str


class Source:
    """The syntax tree of a file, less what is only for older QGIS.

    That is what stands behind a question whether the new one is there: the ``else`` of
    ``if hasattr(...)`` or of one that compares versions, ``except ImportError``, and what follows
    ``getattr(...) or``.
    """

    def __init__(self, text: str) -> None:
        self.tree = ast.parse(text)
        self.nodes = list(walk(self.tree))
        self.names: dict[str, Any] = {}
        self.missing: list[tuple[int, str]] = []
        for node in self.nodes:
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("qgis"):
                self._import(node)

    def each(self, kind: type[Node]) -> Iterator[Node]:
        """Yield the nodes of a kind."""
        yield from (node for node in self.nodes if isinstance(node, kind))

    def calls(self, *names: str) -> Iterator[ast.Call]:
        """Yield the calls of functions, classes or methods with one of ``names``."""
        for node in self.each(ast.Call):
            if (getattr(node.func, "attr", "") or getattr(node.func, "id", "")) in names:
                yield node

    def _import(self, node: ast.ImportFrom) -> None:
        try:
            module = importlib.import_module(node.module or "")
        except ImportError:
            self.missing.append((node.lineno, node.module or ""))
            return
        for alias in node.names:
            try:
                self.names[alias.asname or alias.name] = getattr(module, alias.name)
            except AttributeError:
                self.missing.append((node.lineno, f"{node.module}.{alias.name}"))

    def resolve(self, node: ast.expr) -> Any:
        """Return what a name or a chain of attributes stands for; None where that is unknown.

        Raises:
            AttributeError: the chain begins with a known class and breaks off.
        """
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            above = self.resolve(node.value)
            if inspect.isclass(above) or inspect.ismodule(above):
                return getattr(above, node.attr)
        return None

    def resolve_quietly(self, node: ast.expr) -> Any:
        """Return what a chain stands for, None also where it breaks off."""
        try:
            return self.resolve(node)
        except AttributeError:
            return None

    def named_class(self, annotation: ast.expr | None) -> type | None:
        """Return the class that an annotation names, alone or beside None."""
        if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
            annotation = ast.parse(annotation.value, mode="eval").body
        if isinstance(annotation, ast.BinOp):
            annotation = annotation.left
        if isinstance(annotation, (ast.Name, ast.Attribute)):
            return self.class_of(annotation)
        return None

    def class_of(self, node: ast.expr) -> type | None:
        """Return the class that an expression names, None for anything else."""
        found = self.resolve_quietly(node)
        return found if inspect.isclass(found) else None


def walk(node: ast.AST) -> Iterator[ast.AST]:
    """Yield a tree's nodes, less what is only for older QGIS."""
    yield node
    for name, value in ast.iter_fields(node):
        children = value if isinstance(value, list) else [value]
        if name == "orelse" and isinstance(node, (ast.If, ast.IfExp)) and _asks(node.test):
            continue
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or) and name == "values":
            asked = [place for place, one in enumerate(children) if _asks(one)]
            children = children[: asked[0] + 1] if asked else children
        for child in children:
            old = isinstance(child, ast.ExceptHandler) and child.type is not None \
                and "ImportError" in ast.unparse(child.type)  # fmt: skip
            if isinstance(child, ast.AST) and not old:
                yield from walk(child)


def _asks(node: ast.expr) -> bool:
    """Tell whether an expression asks if there is something new."""
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    by_version = isinstance(node, ast.Compare) and "VERSION_INT" in ast.unparse(node.left)
    return by_version or (called and node.func.id in ("hasattr", "getattr"))


@cache
def read(text: str) -> Source:
    """Return a file's text as the rules see it; what several ask is found out once."""
    return Source(text)
