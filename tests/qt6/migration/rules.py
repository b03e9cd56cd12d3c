"""What has to be other for Qt 6 and QGIS 4, rule by rule.

The rules are those of QGIS's guide to the migration and of its script; they are held here against
the classes themselves: what does not resolve in PyQt6, or in QGIS without what it promised to drop,
is a finding.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Callable, Iterator

from .receivers import members_used
from .source import Finding, Source, read

Found = Iterator[tuple[ast.AST, str]]
RENAMED = {"exec_": "exec", "print_": "print"}
WHOLE = (
    "QSize", "QPoint", "QRect", "setFixedWidth", "setFixedHeight", "setFixedSize", "resize",
    "setMinimumWidth", "setMinimumHeight", "setMaximumWidth", "setMaximumHeight",
    "setGeometry", "setContentsMargins", "setSpacing", "setInterval", "singleShot",
)  # fmt: skip
"""What takes whole numbers alone."""
BINDINGS = ("PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
OF_QGIS_3 = ("QGIS3.ini", "QGIS/QGIS3", "QGIS\\QGIS3")


def imports(source: Source) -> Found:
    """A class that moved or went: QAction, QShortcut, QRegExp, QDesktopWidget, qApp, module Qt."""
    for line, name in source.missing:
        yield ast.Pass(lineno=line), f"{name} is not there"


def bindings(source: Source) -> Found:
    """Qt's bindings by their own name, or sip's; ``qgis.PyQt`` has the right ones."""
    for node in source.nodes:
        if any(name.partition(".")[0] in BINDINGS for name in _imported(node)):
            yield node, "import of bindings that are not qgis.PyQt's"


def _imported(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []


def chains(source: Source) -> Found:
    """A chain of attributes that breaks off: an enumeration without its scope, a QVariant type."""
    for node in source.each(ast.Attribute):
        try:
            source.resolve(node)
        except AttributeError:
            if source.resolve_quietly(node.value) is not None:  # else its own beginning says it
                yield node, f"{ast.unparse(node)} is not there"


def members(source: Source) -> Found:
    """A member that a class does not have any more: globalPos of mouse events, width of metrics."""
    for node, kind in members_used(source):
        if not any(_has(one, node.attr) for one in _with_derived(kind)):
            yield node, f"{kind.__name__} has no {node.attr}"


def _has(kind: type, name: str) -> bool:
    return hasattr(kind, name) or name in dir(kind)  # the fields of a style option are in dir alone


def _with_derived(kind: type) -> Iterator[type]:
    """Yield a class and all that derive from it: Qt hands out what is more than was declared."""
    yield kind
    for derived in kind.__subclasses__():
        yield from _with_derived(derived)


def renamed(source: Source) -> Found:
    """``exec_`` and its like, called or defined."""
    for node in source.each((ast.Attribute, ast.FunctionDef)):
        name = node.attr if isinstance(node, ast.Attribute) else node.name
        if name in RENAMED:
            yield node, f"{name} is {RENAMED[name]}"


def metrics(source: Source) -> Found:
    """The width of a text by ``fontMetrics().width``."""
    for node in source.each(ast.Attribute):
        if node.attr == "width" and ast.unparse(node.value).endswith("fontMetrics()"):
            yield node, "fontMetrics().width is horizontalAdvance"


def desktop(source: Source) -> Found:
    """``QApplication.desktop()`` by whatever name the application has."""
    for node in source.calls("desktop"):
        if not node.args:
            yield node, "desktop() is gone: ask QScreen"


def overloads(source: Source) -> Found:
    """A signal chosen by its types, ``activated[str]``; Qt 6 has names instead."""
    for node in source.calls("connect", "disconnect", "emit"):
        signal = node.func.value if isinstance(node.func, ast.Attribute) else None
        chosen = isinstance(signal, ast.Subscript) and isinstance(signal.value, ast.Attribute)
        if chosen and not _is_overload(source, signal):
            yield node, f"{ast.unparse(signal)} is an overload"


def _is_overload(source: Source, chosen: ast.Subscript) -> bool:
    """Tell whether a class of the file derives from Qt a signal with those very types."""
    if ast.unparse(chosen.value.value) != "self":
        return False
    types = {"str": str, "int": int}.get(ast.unparse(chosen.slice))
    for base in (base for node in source.each(ast.ClassDef) for base in node.bases):
        try:
            getattr(source.class_of(base), chosen.value.attr)[types]
        except (AttributeError, KeyError, TypeError):
            continue
        return True
    return False


def numbers(source: Source) -> Found:
    """A fraction where Qt takes whole numbers."""
    for node in source.calls(*WHOLE):
        if any(_is_fraction(part) for value in node.args for part in _parts(value)):
            yield node, f"{ast.unparse(node)} with a fraction"


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    """Yield a sum's and a product's parts; what a function makes of its own is not looked at."""
    yield node
    if isinstance(node, ast.BinOp):
        yield from _parts(node.left)
        yield from _parts(node.right)


def _is_fraction(node: ast.expr) -> bool:
    divided = isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div)
    return divided or (isinstance(node, ast.Constant) and isinstance(node.value, float))


def enumerations(source: Source) -> Found:
    """A member of an enumeration taken for a number: ``int(...)``, or keys that are added."""
    used = [(node, value) for node in source.calls("int", "float") for value in node.args[:1]]
    for node in source.each(ast.BinOp):
        if not isinstance(node.op, (ast.BitOr, ast.BitAnd)):
            used += [(node, node.left), (node, node.right)]
    for node, value in used:
        member = source.resolve_quietly(value)
        if isinstance(member, enum.Enum) and not isinstance(member, int):
            yield node, f"{ast.unparse(node)}: no number"


def variants(source: Source) -> Found:
    """An invalid QVariant, which is NULL; one made of a type."""
    for node in source.calls("QVariant"):
        if not node.args or ast.unparse(node.args[0]).startswith("QVariant."):
            yield node, f"{ast.unparse(node)} is NULL"


def moments(source: Source) -> Found:
    """A QDateTime of eight numbers, or of a date alone."""
    for node in source.calls("QDateTime"):
        alone = len(node.args) == 1 and ast.unparse(node.args[0]).startswith("QDate(")
        if alone or len(node.args) >= 7:
            yield node, f"{ast.unparse(node)} wants a date and a time"


def actions(source: Source) -> Found:
    """An action that ``addAction`` makes of a text, a slot and keys: their order changed."""
    for node in source.calls("addAction"):
        if len(node.args) >= 3:
            yield node, "addAction with keys: make the QAction first"


def resources(source: Source) -> Found:
    """Compiled resources, which PyQt6 has no compiler for."""
    for node in source.each((ast.Import, ast.ImportFrom)):
        names = [alias.name for alias in node.names] + [getattr(node, "module", "") or ""]
        if any(name.endswith("_rc") for name in names):
            yield node, "compiled resources"


def folders(source: Source) -> Found:
    """A folder or a file of QGIS 3 by name: QGIS 4 has its own profile and settings."""
    for node in source.each(ast.Constant):
        if isinstance(node.value, str) and any(name in node.value for name in OF_QGIS_3):
            yield node, f"{node.value!r} is of QGIS 3"


RULES: tuple[Callable[[Source], Found], ...] = (
    imports, bindings, chains, members, renamed, metrics, desktop, overloads, numbers,
    enumerations, variants, moments, actions, resources, folders,
)  # fmt: skip


def findings(text: str) -> list[Finding]:
    """Return what is to be changed in a Python file."""
    source = read(text)
    found = {
        Finding(rule.__name__, getattr(node, "lineno", 0), said)
        for rule in RULES
        for node, said in rule(source)
    }
    return sorted(found, key=lambda one: (one.line, one.rule))
