"""What tests of the training dialog share."""

from __future__ import annotations

import pytest

from rs_textsearch.gui.training.dialog import TrainingDialog
from rs_textsearch.services.training import Training
from tests.plugin.helpers import add_polygons


@pytest.fixture
def polygons(qgis_app):
    """Return a memory layer of the project with two classes."""
    boxes = ((left, 5_000_800, left + 300, 5_001_200) for left in (500_000, 500_800))
    rows = ((name, f"something {name}") for name in ("red", "green"))
    return add_polygons("Fields", ("class:string", "caption:string"), *zip(boxes, rows))


@pytest.fixture
def opened(qgis_app, qtbot):
    """Return a function that opens the dialog; it is gone at the end."""
    def open_dialog() -> TrainingDialog:
        training = Training()
        dialog = TrainingDialog(training)
        training.setParent(dialog)
        qtbot.addWidget(dialog, before_close_func=TrainingDialog.give_up)  # without a question
        dialog.show()
        return dialog

    return open_dialog
