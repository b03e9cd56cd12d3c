"""The rules of QGIS's migration to Qt 6, over the plugin; each finds what it is for."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qt6.migration.rules import RULES, findings

PACKAGE = Path(__file__).resolve().parents[2] / "rs_textsearch"
SOURCES = [path for path in PACKAGE.rglob("*.py") if PACKAGE / "engine" not in path.parents]

BROKEN = {
    "imports": [
        "from qgis.PyQt.QtWidgets import QAction",
        "from qgis.PyQt.QtWidgets import QShortcut",
        "from qgis.PyQt.QtWidgets import QActionGroup",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtWidgets import QDesktopWidget",
        "from qgis.PyQt.QtWidgets import qApp",
        "from qgis.PyQt.Qt import Qt",
        "from qgis.core import QgsMapLayerRegistry",
    ],
    "bindings": ["from PyQt5.QtCore import Qt", "import sip", "import PyQt5.QtGui"],
    "chains": [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft",
        "from qgis.PyQt.QtWidgets import QMessageBox\nx = QMessageBox.Yes",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Int",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Type.Int",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.MouseButton.MidButton",
        "from qgis.core import Qgis\nx = Qgis.Warning",
        "from qgis.core import QgsMapLayer\nx = QgsMapLayer.RasterLayer",
        "from qgis.PyQt import QtCore\nx = QtCore.Qt.AlignLeft",
    ],
    "members": [
        "from qgis.PyQt.QtGui import QMouseEvent\ndef f(event: QMouseEvent): event.globalPos()",
        "from qgis.PyQt.QtGui import QDropEvent\ndef f(event: QDropEvent | None): event.pos()",
        "from qgis.PyQt.QtGui import QFontMetrics\ndef f(x):\n m = QFontMetrics(x)\n m.width('a')",
        "from qgis.core import QgsProject\ndef f(p: QgsProject): p.layerByName('x')",
        "from qgis.gui import QgsMapCanvas\nclass A:\n def f(self):\n"
        "  self.canvas = QgsMapCanvas()\n  self.canvas.refreshNow()",
    ],
    "renamed": ["dialog.exec_()", "class D:\n def exec_(self): pass"],
    "metrics": ["self.fontMetrics().width('x')"],
    "desktop": ["app.desktop()"],
    "overloads": ["box.activated[str].connect(f)", "box.currentIndexChanged[int].connect(f)"],
    "numbers": [
        "from qgis.PyQt.QtCore import QSize\nQSize(a / 2, 3)", "w.setFixedWidth(1.5 * b)"
    ],
    "enumerations": [
        "from qgis.PyQt.QtCore import Qt\nint(Qt.CheckState.Checked)",
        "from qgis.PyQt.QtCore import Qt\nx = Qt.KeyboardModifier.ControlModifier + Qt.Key.Key_A",
    ],
    "variants": ["x = QVariant()", "x = QVariant(QVariant.Int)"],
    "moments": ["QDateTime(QDate(2026, 1, 2))", "QDateTime(2026, 1, 2, 3, 4, 5, 6, 7)"],
    "actions": ["menu.addAction(icon, 'x', f, 'Ctrl+A')"],
    "resources": ["from . import resources_rc", "import resources_rc"],
    "folders": ["path = 'QGIS/QGIS3.ini'"],
}
SOUND = """
from qgis.PyQt import QtCore, sip
from qgis.PyQt.QtCore import QDate, QDateTime, QSize, Qt, QTime
from qgis.PyQt.QtGui import QFontMetrics, QMouseEvent
from qgis.core import Qgis, QgsProject, QgsWkbTypes
try:
    from qgis.PyQt.QtGui import QAction
except ImportError:
    from qgis.PyQt.QtWidgets import QAction
if hasattr(Qgis, "GeometryType"):
    POINT = Qgis.GeometryType.Point
else:
    POINT = QgsWkbTypes.PointGeometry
FLAG = getattr(Qgis, "New", None) or Qgis.Old
def f(event: QMouseEvent, x, box):
    m = QFontMetrics(x)
    m.horizontalAdvance("a")
    event.globalPosition().toPoint()
    QSize(round(x / 2), 3)
    box.textActivated.connect(f)
    QDateTime(QDate(2026, 1, 2), QTime(0, 0))
    return QtCore.Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, box.exec()
"""


@pytest.mark.parametrize("rule", [rule.__name__ for rule in RULES])
def test_a_rule_finds_what_it_is_for(rule):
    for text in BROKEN[rule]:
        assert rule in {one.rule for one in findings(text)}, text


def test_what_is_right_is_left_alone():
    assert findings(SOUND) == []


def test_nothing_is_left_to_migrate():
    assert len(SOURCES) > 150
    left = [
        f"{path.relative_to(PACKAGE.parent)}:{one.line}: {one.rule}: {one.text}"
        for path in SOURCES
        for one in findings(path.read_text("utf-8"))
    ]
    assert left == []
