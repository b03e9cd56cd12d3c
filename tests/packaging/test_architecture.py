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


@pytest.mark.parametrize("part", ["engine", "qgis", "training"])
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


# -- floors of the plugin ----------------------------------------------------------------------

FLOORS = (
    {"compat", "definitions", "errors", "settings", "translation", "wording", "vocabulary"}
    | {"parameters", "bundles", "help", "files", "redaction"},
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


def floor_of(module: str) -> tuple[int, str]:
    """Return the floor of a module of the plugin, and its package or, on the ground, nothing."""
    top = [*module.split("."), "__init__"][1]
    (floor,) = [number for number, names in enumerate(FLOORS) if top in names]
    return floor, top if floor else ""


def test_every_file_of_the_plugin_has_a_floor(root: Path) -> None:
    tops = {
        [*name.split("."), "__init__"][1] for name in import_graph(root, sources(root, "qgis"))
    }
    assert tops <= set.union(*FLOORS), "a new package or module: say in FLOORS where it stands"


def test_no_import_of_the_plugin_runs_back_up(root: Path) -> None:
    wrong = []
    for module, targets in import_graph(root, sources(root, "qgis")).items():
        floor, package = floor_of(module)
        for target in targets:
            below, other = floor_of(target)
            if below > floor or (below == floor and other != package):
                wrong.append(f"{module} imports {target}")
    assert sorted(wrong) == []
