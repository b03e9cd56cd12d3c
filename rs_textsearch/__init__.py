"""Text search over rasters: the QGIS plugin and, in ``engine``, the process that does the work.

Nothing is imported here, because the engine imports this package in an interpreter
that has no QGIS.
"""

from __future__ import annotations

from typing import Any


def classFactory(iface: Any) -> Any:  # the name is QGIS's
    """Return the plugin object; QGIS calls this once when it loads the plugin."""
    from .plugin import TextSearchPlugin

    return TextSearchPlugin(iface)
