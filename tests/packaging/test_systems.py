"""What would go wrong on another system, told from the sources of what ships."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ONLY_POSIX = {
    "os": {"fork", "forkpty", "killpg", "getuid", "geteuid", "mkfifo", "posix_fallocate", "sync",
           "sched_getaffinity", "getpriority", "setpriority", "statvfs", "wait", "chown"},
    "signal": {"SIGKILL", "SIGHUP", "SIGUSR1", "SIGUSR2", "SIGALRM", "alarm", "pause", "setitimer"},
    "time": {"tzset"},
}  # fmt: skip
"""Names that Windows lacks."""
POSIX_MODULES = {"fcntl", "resource", "pwd", "grp", "termios", "tty", "pty", "posix", "readline"}
WINDOWS_MODULES = {"winreg", "msvcrt", "_winapi"}
CALLED_THERE = {
    "rs_textsearch/engine/paths.py": "fcntl",
    "rs_textsearch/installation/pythons.py": "winreg",
}
"""Modules that are imported in a function which is called on their system alone."""
GUARDS = ("sys.platform", "os.name", "hasattr(", "ImportError", "AttributeError")
"""What tells the system before such a name is used."""


def faults(source: str) -> Iterator[str]:
    """Yield what is wrong with a file, each with its line."""
    tree = ast.parse(source)
    above: dict[ast.AST, ast.AST] = {
        child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            if node.attr in ONLY_POSIX.get(node.value.id, ()) and not _guarded(node, above):
                yield f"{node.lineno}: {ast.unparse(node)} is not on every system"
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            names = [one.name for one in node.names]
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else names
            for name in names:
                if name in POSIX_MODULES | WINDOWS_MODULES and not _guarded(node, above):
                    yield f"{node.lineno}: {name} is not on every system"
        elif isinstance(node, ast.Call):
            yield from (f"{node.lineno}: {fault}" for fault in _call(node))


def _call(node: ast.Call) -> Iterator[str]:
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
    words = {word.arg: word.value for word in node.keywords}
    texts = [one.value for one in node.args if isinstance(one, ast.Constant)]
    if name in ("read_text", "write_text"):
        # the encoding is the first argument of one, and the second of the other
        given = len(node.args) > (name == "write_text")
        if not given and "encoding" not in words:
            yield f"{name} in the encoding of the system"
    elif name == "open" and _opens_a_file(node):
        at = 0 if isinstance(node.func, ast.Attribute) else 1
        mode = words.get("mode", node.args[at] if len(node.args) > at else None)
        binary = isinstance(mode, ast.Constant) and "b" in str(mode.value)
        if not binary and "encoding" not in words:
            yield "open in the encoding of the system"
    elif name in ("get_context", "set_start_method") and texts != ["spawn"]:
        yield f"{name} without spawn: only Linux forks"
    elif name == "NamedTemporaryFile":
        yield "NamedTemporaryFile cannot be opened twice on Windows"
    elif name == "strftime" and any("%-" in str(text) or "%s" in str(text) for text in texts):
        yield "strftime with what other systems do not know"


def _opens_a_file(node: ast.Call) -> bool:
    """Whether it is the built-in, or a method with the mode of a file."""
    if isinstance(node.func, ast.Name):
        return node.func.id == "open"
    first = node.args[0] if node.args else None
    return isinstance(first, ast.Constant) and str(first.value) in ("r", "w", "a", "x", "r+")


def _guarded(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether the system is asked around ``node``, or before it in a block that may end there."""
    while node in above:
        outer = above[node]
        if isinstance(outer, (ast.If, ast.IfExp)) and _asks(outer.test):
            return True
        if isinstance(outer, ast.Try) and any(h.type and _asks(h.type) for h in outer.handlers):
            return True
        body = getattr(outer, "body", None)
        if isinstance(body, list) and node in body:
            earlier = body[: body.index(node)]
            if any(isinstance(one, ast.If) and _asks(one.test) and _leaves(one) for one in earlier):
                return True
            if isinstance(outer, ast.With) and any(_asks(i.context_expr) for i in outer.items):
                return True
        node = outer
    return False


def _leaves(block: ast.If) -> bool:
    return isinstance(block.body[-1], (ast.Return, ast.Raise))


def _asks(node: ast.AST) -> bool:
    return any(guard in ast.unparse(node) for guard in GUARDS)


@pytest.mark.parametrize("part", ["rs_textsearch", "training", "resources"])
def test_what_ships_runs_on_every_system(root: Path, part: str) -> None:
    files = sorted((root / part).rglob("*.py"))
    assert files
    wrong = [
        f"{path.relative_to(root).as_posix()}:{fault}"
        for path in files
        for fault in faults(path.read_text("utf-8"))
        if CALLED_THERE.get(path.relative_to(root).as_posix(), "?") not in fault
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "source",
    [
        "import fcntl",
        "import os\nos.fork()",
        "import signal\nsignal.signal(signal.SIGHUP, None)",
        "from pathlib import Path\nPath('a').read_text()",
        "from pathlib import Path\nPath('a').write_text('b')",
        "open('a')",
        "from pathlib import Path\nPath('a').open('w')",
        "import multiprocessing\nmultiprocessing.get_context('fork')",
        "import multiprocessing\nmultiprocessing.get_context()",
        "import tempfile\ntempfile.NamedTemporaryFile()",
        "import time\ntime.strftime('%-d')",
        "import sys\nif sys.platform == 'win32':\n    pass\nelse:\n    pass\ndef f():\n"
        "    import winreg",
    ],
)
def test_faults_are_found(source: str) -> None:
    assert list(faults(source))


@pytest.mark.parametrize(
    "source",
    [
        "import sys\nif sys.platform == 'win32':\n    import msvcrt\nelse:\n    import fcntl",
        "def f():\n    if sys.platform == 'win32':\n        return\n    os.killpg(1)",
        "import os\nn = len(os.sched_getaffinity(0)) if hasattr(os, 'sched_getaffinity') else 1",
        "from pathlib import Path\nPath('a').read_text('utf-8')",
        "from pathlib import Path\nPath('a').open('rb')",
        "open('a', 'w', encoding='utf-8')",
        "import rasterio\nrasterio.open('a.tif')",
        "try:\n    import resource\nexcept ImportError:\n    resource = None",
    ],
)
def test_what_is_right_is_left_alone(source: str) -> None:
    assert not list(faults(source))
