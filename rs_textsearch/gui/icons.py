"""Icons: QGIS's where they mean the same there, the plugin's own where they would not."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..definitions import ICONS


def icon(name: str) -> QIcon:
    """Return an icon of QGIS's theme, ``/mActionZoomTo.svg``, or one of ours, ``tile_more``.

    Ours have shapes of their own ground, light, so that they read on every theme.
    """
    if name.startswith("/"):
        return QgsApplication.getThemeIcon(name)
    return QIcon(str(ICONS / f"{name}.svg"))
