"""What QGIS's classes do in earnest where the plugin is tried: files, settings, lists, the tree."""

from __future__ import annotations

from . import layers, maps, places, program, symbols, tree, widgets
from .acting import BEHAVIOUR

EXCEPTIONS = {
    name: type(name, (Exception,), {"__module__": "qgis.core"})
    for name in ("QgsCsException", "QgsProcessingException", "QgsException")
}
"""The stubs do not list exceptions."""

__all__ = [
    "BEHAVIOUR", "EXCEPTIONS", "layers", "maps", "places", "program", "symbols", "tree", "widgets",
]  # fmt: skip
