"""What tests of the training dialog share."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer

from rs_textsearch.gui.training.dialog import TrainingDialog
from rs_textsearch.services.training import Training


@pytest.fixture
def polygons(qgis_app):
    """Return a memory layer of the project with two classes."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=caption:string", "Fields", "memory"
    )
    for number, name in enumerate(("red", "green")):
        feature = QgsFeature(layer.fields())
        feature["class"] = name
        feature["caption"] = f"something {name}"
        left = 500_000 + 800 * number
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(left, 5_000_800, left + 300, 5_001_200))
        )
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


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
