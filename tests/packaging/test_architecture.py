"""Two processes and one direction of imports, read from the sources."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.import_graph import circles, import_graph

HEAVY = {
    "torch",
    "torchvision",
    "open_clip",
    "timm",
    "onnxruntime",
    "openvino",
    "rasterio",
    "fiona",
}
HEAVY |= {"pyogrio", "geopandas", "tokenizers", "shapely", "pyproj", "PIL", "tqdm", "fudgeo"}
HEAVY |= {"pyarrow", "dask", "distributed"}
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6"}


def imports(path: Path) -> Iterator[str]:
    """Yield the whole name of each module that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def sources(root: Path, part: str) -> list[Path]:
    """Return the Python files of the engine, of training or of the QGIS side."""
    files = sorted((root / ("training" if part == "training" else "rs_textsearch")).rglob("*.py"))
    if part == "training":
        return files
    engine = root / "rs_textsearch" / "engine"
    return [path for path in files if (engine in path.parents) == (part == "engine")]


@pytest.mark.parametrize(
    ("part", "forbidden"),
    [
        ("engine", {"qgis", "torch", "torchvision", "open_clip", "timm", "training"} | QT),
        ("qgis", HEAVY | QT | {"subprocess", "training"}),
        ("training", {"qgis", "subprocess", "pickle"} | QT),
    ],
)
def test_no_part_imports_what_it_must_not(root: Path, part: str, forbidden: set[str]) -> None:
    files = sources(root, part)
    assert files
    wrong = [
        f"{path.relative_to(root)} imports {name}"
        for path in files
        for name in imports(path)
        if name.split(".")[0] in forbidden
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "part",
    [
        pytest.param("engine", marks=pytest.mark.xfail(reason="three circles are being opened")),
        "qgis",
        "training",
    ],
)
def test_no_modules_import_each_other_in_a_circle(root: Path, part: str) -> None:
    assert circles(import_graph(root, sources(root, part))) == []


def test_a_circle_is_found_wherever_its_imports_stand(tmp_path: Path) -> None:
    files = {
        "pack/__init__.py": "",
        "pack/above.py": "from pack import below\nfrom . import aside",
        "pack/below.py": "def late():\n    from .inner import deep\n",
        "pack/aside.py": "import pack.below",
        "pack/inner/__init__.py": "",
        "pack/inner/deep.py": "from ..below import late\nimport json\n",
    }
    for name, text in files.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    graph = import_graph(tmp_path, sorted(tmp_path.rglob("*.py")))
    assert graph["pack.above"] == {"pack.below", "pack.aside"}
    assert circles(graph) == [["pack.below", "pack.inner.deep"]]


def test_the_qgis_side_reaches_the_engine_through_its_process_only(root: Path) -> None:
    wrong = [
        f"{path.relative_to(root)} imports {name}"
        for path in sources(root, "qgis")
        for name in imports(path)
        if "engine" in name.split(".")[:2] and not name.startswith(".worker")
        and path.parent.name != "worker"
    ]  # fmt: skip
    assert wrong == []


def test_the_engine_can_be_imported_without_qgis(root: Path) -> None:
    """`rs_textsearch/__init__.py` is imported by the engine's interpreter as well."""
    tree = ast.parse((root / "rs_textsearch" / "__init__.py").read_text("utf-8"))
    top_level = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    names = [
        alias.name if isinstance(node, ast.Import) else node.module
        for node in top_level
        for alias in node.names
    ]
    assert {name.split(".")[0] for name in names} <= {"__future__", "typing"}


# -- floors of the plugin, and circles of files ------------------------------------------------

FLOORS = (
    {"compat", "definitions", "errors", "settings", "translation", "wording", "vocabulary"}
    | {"parameters", "bundles", "help", "files"},
    {"values"},
    {"worker"},
    {"layers"},
    {"services"},
    {"gui", "processing"},
    {"plugin"},
    {"__init__"},
)
"""The plugin's packages and single modules from the ground up. An import goes down, or stays in
its package; packages on one floor do not know each other."""

GOING = (
    ["rs_textsearch.engine.building.coarse_to_fine", "rs_textsearch.engine.building.indexing"],
    ["rs_textsearch.engine.index.loaded", "rs_textsearch.engine.index.parts"],
    ["training.ablation.report", "training.ablation.runner"],
    ["training.models.encoder", "training.models.mini", "training.models.openclip"],
)
"""Circles that are being taken apart; remove each with its change."""


def module_name(path: Path, root: Path) -> str:
    """Return the name under which a file is imported, a package by its own name."""
    parts = path.relative_to(root).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def running_nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that run, in functions too; what stands under TYPE_CHECKING does not."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for other in node.orelse:
                yield other
                yield from running_nodes(other)
            continue
        yield node
        yield from running_nodes(node)


def imported_files(path: Path, root: Path, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules of `known` that a file imports."""
    name = module_name(path, root)
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in running_nodes(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in known)
        elif isinstance(node, ast.ImportFrom):
            start = package.split(".")[: len(package.split(".")) - node.level + 1]
            base = ".".join([*(start if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                inside = f"{base}.{alias.name}"
                yield from [inside] if inside in known else [base] if base in known else []


def graph(root: Path, part: str) -> dict[str, set[str]]:
    """Return what each file of a part imports of the same part, by module names."""
    known = {module_name(path, root): path for path in sources(root, part)}
    return {
        name: set(imported_files(path, root, known)) - {name} for name, path in known.items()
    }


def circles(edges: dict[str, set[str]]) -> list[list[str]]:
    """Return the groups of modules that reach each other, sorted."""

    def reached(start: str) -> set[str]:
        found: set[str] = set()
        waiting = [start]
        while waiting:
            for name in edges[waiting.pop()] - found:
                found.add(name)
                waiting.append(name)
        return found

    reach = {name: reached(name) for name in edges}
    groups = {
        tuple(sorted(other for other in reach[name] if name in reach[other]))
        for name in edges
        if name in reach[name]
    }
    return sorted(map(list, groups))


def floor_of(module: str) -> tuple[int, str]:
    """Return the floor of a module of the plugin, and its package or, on the ground, nothing."""
    top = [*module.split("."), "__init__"][1]
    (floor,) = [number for number, names in enumerate(FLOORS) if top in names]
    return floor, top if floor else ""


def test_every_file_of_the_plugin_has_a_floor(root: Path) -> None:
    known = set.union(*FLOORS)
    tops = {[*name.split("."), "__init__"][1] for name in graph(root, "qgis")}
    assert tops <= known, "a new package or module: say in FLOORS where it stands"


def test_no_import_of_the_plugin_runs_back_up(root: Path) -> None:
    wrong = []
    for module, targets in graph(root, "qgis").items():
        floor, package = floor_of(module)
        for target in targets:
            below, other = floor_of(target)
            if below > floor or (below == floor and other != package):
                wrong.append(f"{module} imports {target}")
    assert sorted(wrong) == []


@pytest.mark.parametrize("part", ["qgis", "engine", "training"])
def test_no_files_import_each_other_in_a_circle(root: Path, part: str) -> None:
    found = [group for group in circles(graph(root, part)) if group not in GOING]
    assert found == []


def test_a_circle_is_seen(tmp_path: Path) -> None:
    package = tmp_path / "training"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "a.py").write_text("def f():\n    from . import b\n")
    (package / "b.py").write_text("from .c import x\n")
    (package / "c.py").write_text("import training.a\n")
    typed = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from . import e\n"
    (package / "d.py").write_text(typed + "from .a import f\n")
    (package / "e.py").write_text("from .d import g\n")
    assert circles(graph(tmp_path, "training")) == [["training.a", "training.b", "training.c"]]
