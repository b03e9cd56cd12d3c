"""Classes made from the stubs, on top of the real PyQt6 classes where QGIS's are.

A method takes what the stubs say, remembers what it is given by ``setX`` for ``x()`` and returns
something plausible; a name that the stubs do not have is an AttributeError. What has to work in
earnest is in :mod:`.behaviour`.
"""

from __future__ import annotations

import ast
import enum
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from PyQt6 import QtCore

from . import deprecation
from .annotations import Instance, Kind, UnknownType, kind_of
from .signature import Signature
from .stubs import StubModule, methods, of_flags

SKIPPED = {"__init__", "__eq__", "__ne__", "__hash__", "__bool__", "__repr__", "__str__"}
MEMORY = "_remembered"


class Wrapper:
    """What SIP's wrapper is for classes that Qt does not know."""

    def __init__(self) -> None:
        """Take nothing: Qt's classes call it in turn."""

    def __setattr__(self, name: str, value: Any) -> None:
        # SIP lets any name be set and nobody hears of it; of a struct that is always a mistake.
        strict = getattr(type(self), "is_stand_in", False) and not name.startswith("_")
        if strict and not hasattr(type(self), name):
            raise AttributeError(f"{type(self).__name__} has no attribute {name!r}")
        object.__setattr__(self, name, value)


class Attribute:
    """A value that is there to be read and set; what it is at first is made up when it is read."""

    def __init__(self, annotation: ast.expr, find: Callable[[str], Any]) -> None:
        self._annotation, self._find = annotation, find

    def __get__(self, thing: Any, owner: type) -> Any:
        try:
            return kind_of(self._annotation, self._find).make()
        except UnknownType:
            return None


def memory(thing: Any) -> dict[str, Any]:
    """Return what an object was told, by name."""
    return thing.__dict__.setdefault(MEMORY, {})


class ClassMaker:
    """Makes the classes of QGIS's modules when they are first asked for.

    Args:
        modules: the stubs.
        behaviour: functions that do in earnest what a method says, by class and name.
    """

    def __init__(
        self, modules: list[StubModule], behaviour: dict[str, dict[str, Any]]
    ) -> None:
        self._modules = {name: module for module in modules for name in module.classes}
        self._aliases = {name: node for module in modules for name, node in module.aliases.items()}
        self._behaviour = behaviour
        self._made: dict[str, type] = {}

    def find(self, name: str) -> Any:
        """Return a class by its path or the tree of an alias; None where QGIS has none."""
        first, *path = name.split(".")
        if first in self._aliases:
            return self._aliases[first]
        if first not in self._modules:
            return None
        found: Any = self.make(first)
        for part in path:
            found = getattr(found, part, None)
        return found

    def make(self, name: str) -> type:
        """Return a class of a module's top level."""
        if name not in self._made:
            module = self._modules[name]
            node = module.parse(name)
            made = self._made[name] = self._class(node, name, module)
            self._fill(made, node, module)
        return self._made[name]

    def _class(self, node: ast.ClassDef, path: str, module: StubModule) -> type:
        """Return a class without those that are inside, which may derive from it."""
        bases = tuple(self._base(base) for base in node.bases)
        acts = self._behaviour.get(path, {})
        body: dict[str, Any] = {
            "__module__": f"qgis.{module.name}",
            "__qualname__": path,
            "is_stand_in": True,
            "__init_subclass__": classmethod(_is_of_the_plugin),
            "blank": classmethod(_blank),
        }
        body.update(self._members(node, path, bases, module))
        constructors = dict(methods(node)).get("__init__")
        if constructors:
            signature = Signature(path, constructors, self.find)
            body["__init__"] = _constructor(signature, acts.get("__init__"))
        made = type(bases[0])(node.name, bases, body)
        for name, act in acts.items():
            if name not in body and name != "__init__":
                if not (hasattr(made, name) or name.startswith("_")):
                    raise AttributeError(f"QGIS's {path} has no {name}")
                setattr(made, name, act)
        return made

    def _fill(self, made: type, node: ast.ClassDef, module: StubModule) -> None:
        """Put enumerations and inner classes into a class."""
        inside = [one for one in node.body if isinstance(one, ast.ClassDef)]
        flags = {of_flags(one).rpartition(".")[2]: one.name for one in inside if of_flags(one)}
        classes = []
        for one in inside:
            path = f"{made.__qualname__}.{one.name}"
            if [ast.unparse(base) for base in one.bases] == ["int"]:
                kind = _enumeration(one, path, flags=one.name in flags)
                setattr(made, one.name, kind)
                if one.name in flags:
                    setattr(made, flags[one.name], kind)
            elif one.name not in flags.values():
                classes.append((one, path))
        for one, path in classes:
            inner = self._class(one, path, module)
            setattr(made, one.name, inner)
            self._fill(inner, one, module)

    def _base(self, node: ast.expr) -> type:
        name = ast.literal_eval(node) if isinstance(node, ast.Constant) else ast.unparse(node)
        if name.startswith("PyQt5.sip."):
            return Wrapper
        kind = kind_of(ast.parse(name, mode="eval").body, self.find)
        if not isinstance(kind, Instance):
            raise UnknownType(name)
        return kind.kind

    def _members(
        self, node: ast.ClassDef, path: str, bases: tuple[type, ...], module: StubModule
    ) -> dict[str, Any]:
        body: dict[str, Any] = {}
        acts = self._behaviour.get(path, {})
        carried = module.signal_arguments.get(path, {})
        for one in node.body:
            if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name):
                # Other annotations are old names that QGIS gives to members of its enumerations.
                if "pyqtSignal" in ast.unparse(one.annotation):
                    body[one.target.id] = self._signal(carried.get(one.target.id, []))
            elif isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name):
                kind = ast.parse(one.type_comment or "Any", mode="eval").body
                body[one.targets[0].id] = Attribute(kind, self.find)
        for name, functions in methods(node):
            inherited = any(_is_of_qt(base, name) for base in bases)
            if name in SKIPPED or (inherited and name not in acts):
                continue
            signature = Signature(f"{path}.{name}", functions, self.find)
            body[name] = _method(name, signature, acts.get(name))
        body.update({name: act for name, act in acts.items() if not callable(act)})
        return body

    def _signal(self, carried: list[str]) -> Any:
        types = []
        for text in carried:
            kind = text.partition(": ")[2]
            types.append({"str": str, "int": int, "float": float, "bool": bool}.get(kind, object))
        return QtCore.pyqtSignal(*types)


def _is_of_the_plugin(cls: type, **kwargs: Any) -> None:
    """A class that somebody derives may have attributes of its own."""
    if cls.__module__.partition(".")[0] != "qgis":
        cls.is_stand_in = False


def _is_of_qt(base: type, name: str) -> bool:
    """Tell whether Qt itself gives ``base`` a member, which then does in earnest what it says."""
    return any(
        name in vars(one) for one in base.__mro__ if one.__module__.startswith("PyQt6")
    )


def _enumeration(node: ast.ClassDef, path: str, *, flags: bool = False) -> type:
    """Return an enumeration as QGIS has it with Qt 6: scoped, and its members are numbers, too.

    The stubs do not tell the values: they are counted, and of flags each has a bit of its own.
    """
    names = [one.targets[0].id for one in node.body if isinstance(one, ast.Assign)]
    if not flags:
        return enum.IntEnum(node.name, names, start=0, module="qgis", qualname=path)
    values, bit = {}, 1
    for name in names:
        if name == "None_" or (name.startswith("No") and name[2:3].isupper()):
            values[name] = 0
        elif name.startswith("All"):
            values[name] = bit - 1
        else:
            values[name] = bit
            bit *= 2
    return enum.IntFlag(node.name, values, module="qgis", qualname=path)


def _blank(cls: type) -> Any:
    """Return an object that nobody has said anything about."""
    try:
        return cls()
    except TypeError:  # it needs to be told more
        made = cls.__new__(cls)
        _start(made, (), {})
        return made


def _start(thing: Any, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Call the constructor of the Qt class that is below, with what it takes of the arguments."""
    base = next((one for one in type(thing).__mro__ if one.__module__.startswith("PyQt6")), None)
    if base is None:
        return
    parents = [one for one in (*args, *kwargs.values()) if isinstance(one, QtCore.QObject)]
    wanted = "QtWidgets" in base.__module__ and "Layer" not in base.__name__
    attempts = [args if wanted else (), args[:1] if wanted else (), tuple(parents[-1:]), ()]
    for attempt in attempts:
        try:
            base.__init__(thing, *attempt)
            return
        except TypeError:
            continue
    raise TypeError(f"{type(thing).__name__} cannot be made")


def _constructor(signature: Signature, act: Callable[..., None] | None) -> Any:
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        if "_starting" in self.__dict__:  # Qt's class calls those beside it
            return
        overload, given = signature.bind(args, kwargs)
        if overload.deprecated:
            deprecation.note(signature.path)
        self.__dict__["_starting"] = True
        _start(self, args, kwargs)
        memory(self).update(given)
        if act is not None:
            act(self, *args, **kwargs)

    return __init__


def _method(name: str, signature: Signature, act: Callable[..., Any] | None) -> Any:
    of_class = SimpleNamespace()  # what a static method gives once, it gives again

    def method(*args: Any, **kwargs: Any) -> Any:
        thing, rest = (of_class, args) if signature.static else (args[0], args[1:])
        overload, given = signature.bind(rest, kwargs)
        if overload.deprecated:
            deprecation.note(signature.path)
        if act is not None:
            return act(*args, **kwargs)
        return _answer(thing, name, given, overload.result)

    method.__name__, method.__qualname__ = name, signature.path
    return staticmethod(method) if signature.static else method


def _answer(thing: Any, name: str, given: dict[str, Any], result: Kind) -> Any:
    """Keep what is set, give back what was; else make something up, and stay with it."""
    known = memory(thing)
    if name.startswith("set") and len(given) == 1:
        known[name[3:4].lower() + name[4:]] = next(iter(given.values()))
        return thing if result.accepts(thing) else result.make()  # calls may go on from it
    if given:
        return result.make()
    for asked in (name, name[2:3].lower() + name[3:] if name.startswith("is") else name):
        if asked in known:
            return known[asked]
    made = result.make()
    if isinstance(made, (QtCore.QObject, Wrapper)):
        known[name] = made
    return made
