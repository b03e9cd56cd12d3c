"""A map whose styles know what is selected, as the plugin's is."""

from __future__ import annotations

import pytest
from qgis.gui import QgsMapCanvas

from rs_textsearch.layers.selection import Selection


@pytest.fixture
def canvas(qgis_app, qtbot):
    """Return a canvas that has no layers yet."""
    shown = QgsMapCanvas()
    qtbot.addWidget(shown)
    selection = Selection(shown)
    yield shown
    selection.stop()
