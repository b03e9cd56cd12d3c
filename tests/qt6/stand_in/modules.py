"""Puts the made classes where ``import qgis`` finds them, over PyQt6 as QGIS 4 is."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType
from typing import Any

from PyQt6 import QtCore

from .behaviour import BEHAVIOUR, EXCEPTIONS
from .classes import ClassMaker
from .stubs import MODULES, StubModule, folder

QT_MODULES = ("QtCore", "QtGui", "QtNetwork", "QtPrintSupport", "QtSql", "QtSvg", "QtTest",
              "QtWidgets", "QtXml", "sip", "uic")  # fmt: skip


class MadeModule(ModuleType):
    """A module whose classes are made when they are asked for."""

    def __init__(self, name: str, stubs: StubModule, maker: ClassMaker) -> None:
        super().__init__(name)
        self._stubs, self._maker = stubs, maker

    def __getattr__(self, name: str) -> Any:
        if name in EXCEPTIONS:
            return EXCEPTIONS[name]
        if name in self._stubs.classes:
            return self._maker.make(name)
        raise AttributeError(f"QGIS's module {self.__name__} has no {name}")


class NoQt5:
    """Refuses Qt 5's bindings, which QGIS 4 does not have."""

    def find_spec(self, name: str, *_: Any) -> None:
        """Raise ImportError for what is not there in QGIS 4."""
        if name.partition(".")[0] == "PyQt5":
            raise ImportError(f"QGIS 4 has no {name}")


def install() -> None:
    """Make ``qgis`` importable in this process; to be called before anything imports it."""
    if "qgis" in sys.modules:
        raise RuntimeError("another qgis was imported before")
    stubs = [StubModule(name, folder()) for name in MODULES]
    maker = ClassMaker(stubs, BEHAVIOUR)
    top = ModuleType("qgis")
    top.__path__ = []
    made: dict[str, ModuleType] = {"qgis": top}
    for module in stubs:
        made[f"qgis.{module.name}"] = MadeModule(f"qgis.{module.name}", module, maker)
    made["qgis.core"].NULL = QtCore.QVariant()
    made["qgis.PyQt"] = ModuleType("qgis.PyQt")
    made["qgis.PyQt"].__path__ = []
    for name in QT_MODULES:
        # QGIS's own module puts QAction and QShortcut among the widgets once more, for plugins
        # that are late; ours need not have that.
        made[f"qgis.PyQt.{name}"] = importlib.import_module(f"PyQt6.{name}")
    for name, module in made.items():
        sys.modules[name] = module
        above, _, last = name.rpartition(".")
        if above:
            setattr(made[above], last, module)
    sys.meta_path.insert(0, NoQt5())
