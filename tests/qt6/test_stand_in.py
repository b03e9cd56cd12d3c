"""What stands in for QGIS lets nothing through that QGIS 4 would not have."""

from __future__ import annotations

import pytest
from PyQt6.QtCore import QObject, QTimer
from PyQt6.QtWidgets import QComboBox, QWidget
from qgis.core import Qgis, QgsFeatureRequest, QgsMapLayer, QgsProject, QgsRectangle
from qgis.gui import QgsDockWidget, QgsMapLayerComboBox

from tests.qt6.listening import until

REFUSED = {
    "an enumeration without its scope": ("from qgis.PyQt.QtCore import Qt\nQt.AlignLeft",
                                         AttributeError),
    "one of QGIS": ("from qgis.core import Qgis\nQgis.Warning", AttributeError),
    "an old name of a member": ("from qgis.core import QgsMapLayer\nQgsMapLayer.RasterLayer",
                                AttributeError),
    "exec_": ("from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()", AttributeError),
    "a class that moved": ("from qgis.PyQt.QtWidgets import QAction", ImportError),
    "a class that went": ("from qgis.PyQt.QtCore import QRegExp", ImportError),
    "Qt 5": ("from PyQt5.QtCore import Qt", ImportError),
    "an unknown class": ("from qgis.core import QgsMapLayerRegistry", ImportError),
    "an unknown module": ("import qgis.nothing", ImportError),
    "an unknown method": ("from qgis.core import QgsProject\nQgsProject.instance().layerNamed('x')",
                          AttributeError),
    "an unknown field": ("from qgis.core import QgsVectorFileWriter\n"
                         "QgsVectorFileWriter.SaveVectorOptions().drivername = 'GPKG'",
                         AttributeError),
    "what QGIS said it drops": ("from qgis.core import QgsPalLayerSettings\n"
                                "QgsPalLayerSettings().quadOffset = 1", AttributeError),
    "too many arguments": ("from qgis.core import QgsProject\nQgsProject.instance().clear(1)",
                           TypeError),
    "a wrong name": ("from qgis.core import QgsRasterLayer\nQgsRasterLayer('a', name='b')",
                     TypeError),
    "a fraction": ("from qgis.core import QgsRasterLayer\nQgsRasterLayer('', '').bandName(1.0)",
                   TypeError),
    "a number for a member": ("from qgis.core import QgsMessageLog\n"
                              "QgsMessageLog.logMessage('a', 'b', 1)", TypeError),
    "a member of another": ("from qgis.core import Qgis, QgsMessageLog\n"
                            "QgsMessageLog.logMessage('a', 'b', Qgis.DataType.Byte)", TypeError),
    "a type of Qt 5": ("from qgis.core import QgsField\nfrom qgis.PyQt.QtCore import QVariant\n"
                       "QgsField('a', QVariant.Int)", AttributeError),
}  # fmt: skip


@pytest.mark.parametrize("what", REFUSED)
def test_it_refuses(what, application):
    text, kind = REFUSED[what]
    with pytest.raises(kind):
        exec(compile(text, what, "exec"), {})


def test_classes_derive_from_those_of_qt(application):
    assert issubclass(QgsDockWidget, QWidget) and issubclass(QgsMapLayerComboBox, QComboBox)
    assert issubclass(QgsMapLayer, QObject) and not issubclass(QgsRectangle, QObject)


def test_flags_are_combined_and_calls_go_on(application):
    flags = Qgis.FeatureRequestFlag.NoGeometry | Qgis.FeatureRequestFlag.ExactIntersect
    request = QgsFeatureRequest().setFlags(flags)
    assert isinstance(request, QgsFeatureRequest) and request.flags() == flags


def test_signals_carry_what_the_stubs_say(application):
    heard = []
    project = QgsProject.instance()
    project.layersAdded.connect(heard.append)
    project.layersAdded.emit([1, 2])
    project.layersAdded.disconnect(heard.append)
    assert heard == [[1, 2]]
    with pytest.raises(TypeError):
        project.layersAdded.emit()


def test_what_a_slot_raises_is_heard(faults):
    QTimer.singleShot(0, lambda: 1 / 0)
    with pytest.raises(AssertionError, match="ZeroDivisionError"):
        until(lambda: False, "nothing")
    faults.said.clear()
