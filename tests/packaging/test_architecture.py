"""Two processes and one direction of imports, read from the sources."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.packaging.import_graph import Graph, circles, import_graph

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
HEAVY |= {"pyarrow", "dask", "distributed", "cv2"}
QT = {"PyQt5", "PyQt6", "PySide2", "PySide6"}


def imports(path: Path) -> Iterator[str]:
    """Yield the whole name of each module that a file imports, wherever in the file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def sources(root: Path, part: str) -> list[Path]:
    """Return the Python files of the engine, of training, of the scene or of the QGIS side."""
    tops = {"training": "training", "scene": "resources/scene"}
    files = sorted((root / tops.get(part, "rs_textsearch")).rglob("*.py"))
    if part in tops:
        return files
    engine = root / "rs_textsearch" / "engine"
    return [path for path in files if (engine in path.parents) == (part == "engine")]


@functools.cache
def graph_of(root: Path, part: str) -> Graph:
    """Return which modules of a part import which."""
    return import_graph(root, sources(root, part))


@pytest.mark.parametrize(
    ("part", "forbidden"),
    [
        ("engine", {"qgis", "torch", "torchvision", "open_clip", "timm", "training"} | QT),
        ("qgis", HEAVY | QT | {"subprocess", "training"}),
        ("training", {"qgis", "subprocess", "pickle", "resources"} | QT),
        ("scene", {"qgis", "subprocess", "pickle", "training", "rs_textsearch", "torch"} | QT),
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


@pytest.mark.parametrize("part", ["engine", "qgis", "training", "scene"])
def test_no_modules_import_each_other_in_a_circle(root: Path, part: str) -> None:
    assert circles(graph_of(root, part)) == []


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


ERRORS_BY_TEXT = {
    "rs_textsearch/engine/arguments.py": {"BadInput"},  # the command line's own words
    "rs_textsearch/engine/protocol.py": {"ProtocolError"},  # what only a programmer can mend
    "rs_textsearch/engine/requests.py": {"ProtocolError"},
    "rs_textsearch/engine/server.py": {"ProtocolError"},
}
"""Errors of the engine that QGIS never says in another language."""


def kinds_of_errors(files: list[Path]) -> set[str]:
    """Return the names of EngineError and of all classes that derive from it."""
    classes = [
        node
        for path in files
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.ClassDef)
    ]
    kinds, before = {"EngineError"}, 0
    while len(kinds) > before:
        before = len(kinds)
        kinds |= {one.name for one in classes if kinds & {ast.unparse(b) for b in one.bases}}
    return kinds


def test_the_engine_says_its_errors_by_codes(root: Path) -> None:
    """A text in English alone could not be said in the language of who uses QGIS."""
    files = sources(root, "engine")
    kinds = kinds_of_errors(files)
    assert kinds > {"BadInput", "Damage", "Cancelled", "ProtocolError", "NoCheckpoint"}
    found: dict[str, set[str]] = {}
    for path in files:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = ast.unparse(node.func) if isinstance(node, ast.Call) else ""
            if name.rpartition(".")[2] in kinds:
                found.setdefault(path.relative_to(root).as_posix(), set()).add(name)
    assert found == ERRORS_BY_TEXT, "raise EngineError.of(code, ...), its text in error_texts/"


# -- floors ------------------------------------------------------------------------------------

PLUGIN = (
    {"compat", "definitions", "errors", "settings", "translation", "wording", "vocabulary"}
    | {"parameters", "note_texts", "bundles", "help", "files", "later", "redaction", "work_folder"}
    | {"error_texts", "installation", "moving", "page"},
    {"values"},
    {"worker"},
    {"layers"},
    {"services"},
    {"gui", "processing"},
    {"plugin"},
    {"__init__"},
)
ENGINE = (
    {"__init__", "arguments", "cache", "checking", "cluster", "errors", "example", "failures"}
    | {"fields", "fingerprint", "folders", "inside", "lock", "noted"}
    | {"kinds", "named", "notes", "outputs", "packages", "pam", "parallel", "paths"}
    | {"place", "printing", "process", "protocol", "report", "requests", "signals", "streams"},
    {"encoding", "reading"},
    {"calibration", "index", "options", "diagnostics"},
    {"searching"},
    {"building", "selo"},
    {"conversion", "evaluating"},
    {"teaching"},
    {"server"},
    {"commands"},
    {"cli"},
    {"__main__"},
)
TRAINING = (
    {"config", "distributed", "errors", "events", "html_page", "onnx_storage", "quantisation"},
    {"data"},
    {"arguments", "runs"},
    {"models"},
    {"batch", "trained"},
    {"objectives"},
    {"evaluation"},
    {"card", "curation", "fitting", "regions", "selo", "zeroshot"},
    {"export", "presence"},
    {"bank", "dedup", "draft", "few_labels"},
    {"adaptation"},
    {"cli"},
    {"ablation"},
    {"commands"},
    {"__init__"},
    {"__main__"},
)
"""Packages and single modules of a part from the ground up. An import goes down, or stays in its
package; packages on one floor do not know each other."""
FLOORS = {
    "qgis": ("rs_textsearch", PLUGIN),
    "engine": ("rs_textsearch.engine", ENGINE),
    "training": ("training", TRAINING),
}


def top_of(module: str, above: str) -> str:
    """Return the package or single module of a part that a module belongs to.

    The commands of training's packages are a floor of their own, wherever their files are.
    """
    inner = module.removeprefix(above).strip(".").split(".")
    if above == "training" and len(inner) > 1 and inner[-1].endswith("cli"):
        return "commands"
    return inner[0] or "__init__"


def floor_of(module: str, part: str) -> tuple[int, str]:
    """Return the floor of a module, and its package or, on the ground, nothing."""
    above, floors = FLOORS[part]
    top = top_of(module, above)
    (floor,) = [number for number, names in enumerate(floors) if top in names]
    return floor, top if floor else ""


@pytest.mark.parametrize("part", FLOORS)
def test_every_file_has_a_floor(root: Path, part: str) -> None:
    above, floors = FLOORS[part]
    tops = {top_of(name, above) for name in graph_of(root, part)}
    assert tops == set.union(*floors), "a package or module came or went: say where it stands"


@pytest.mark.parametrize("part", FLOORS)
def test_no_import_runs_back_up(root: Path, part: str) -> None:
    wrong = []
    for module, targets in graph_of(root, part).items():
        floor, package = floor_of(module, part)
        for target in targets:
            below, other = floor_of(target, part)
            if below > floor or (below == floor and other != package):
                wrong.append(f"{module} imports {target}")
    assert sorted(wrong) == []
