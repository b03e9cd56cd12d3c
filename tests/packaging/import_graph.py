"""Which module imports which, read from the sources: imports in functions count as well."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

Graph = Mapping[str, frozenset[str]]
"""The modules that each module imports, by their dotted names, of the same tree only."""


def import_graph(root: Path, files: list[Path]) -> Graph:
    """The graph of ``files``, which lie below ``root``; a package is named by its folder."""
    modules = {_name(root, path): path for path in files}
    return {
        name: frozenset(found for found in _imported(name, path, modules) if found != name)
        for name, path in modules.items()
    }


def circles(graph: Graph) -> list[list[str]]:
    """Groups of modules that reach each other, every group sorted; none where order reigns.

    A package's ``__init__`` and the modules below it are apart: Python runs the first before the
    second anyhow.
    """
    reached = {name: _reachable(graph, name) for name in graph}
    groups = {
        tuple(sorted(other for other in reached[name] if name in reached[other]))
        for name in graph
        if name in reached[name]
    }
    return sorted(map(list, groups))


def _name(root: Path, path: Path) -> str:
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _imported(name: str, path: Path, modules: Mapping[str, Path]) -> Iterator[str]:
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*(above if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                whole = f"{base}.{alias.name}"
                found = whole if whole in modules else base
                if found in modules:
                    yield found


def _reachable(graph: Graph, start: str) -> set[str]:
    found: set[str] = set()
    ahead = list(graph[start])
    while ahead:
        name = ahead.pop()
        if name not in found:
            found.add(name)
            ahead.extend(graph[name])
    return found
