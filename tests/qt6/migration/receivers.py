"""Which class an object is of, where a file says so: by an annotation, or by making it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache

from .source import FUNCTIONS, Source, walk


@cache
def members_used(source: Source) -> list[tuple[ast.Attribute, type]]:
    """Return each attribute that is asked of an object of a known class."""
    used = []
    fields = _fields(source)
    for function in source.each(FUNCTIONS):
        known = _locals(source, function)
        for node in walk(function):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                kind = _kind(source, node.value, known, fields)
                if kind is not None:
                    used.append((node, kind))
    return used


def _kind(
    source: Source, node: ast.expr, known: dict[str, type | None], fields: dict[str, type | None]
) -> type | None:
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Call):
        return source.class_of(node.func)
    if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "self":
        return fields.get(node.attr)
    return None


def _locals(source: Source, function: ast.AST) -> dict[str, type | None]:
    """Return the classes of a function's parameters and variables; None where they differ."""
    found: dict[str, type | None] = {}
    arguments = function.args
    for one in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs):
        found[one.arg] = source.named_class(one.annotation)
    for node in walk(function):
        for target, value in _assigned(node):
            if isinstance(target, ast.Name):
                _tell(source, found, target.id, value)
    return found


def _fields(source: Source) -> dict[str, type | None]:
    """Return the classes of what ``self`` is given; None where classes of the file differ."""
    found: dict[str, type | None] = {}
    for node in source.nodes:
        for target, value in _assigned(node):
            if isinstance(target, ast.Attribute) and ast.unparse(target.value) == "self":
                _tell(source, found, target.attr, value)
    return found


def _tell(source: Source, found: dict[str, type | None], name: str, value: ast.expr) -> None:
    """Note the class of what a name is given; None where it was given another before."""
    kind = source.class_of(value.func) if isinstance(value, ast.Call) else None
    found[name] = kind if found.get(name, kind) is kind else None


def _assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    if isinstance(node, ast.Assign):
        yield from ((target, node.value) for target in node.targets)
    elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
        yield node.target, node.value
    elif isinstance(node, (ast.For, ast.comprehension)):
        yield from ((one, node.iter) for one in ast.walk(node.target) if isinstance(one, ast.Name))
    elif isinstance(node, ast.withitem) and node.optional_vars is not None:
        yield node.optional_vars, node.context_expr
