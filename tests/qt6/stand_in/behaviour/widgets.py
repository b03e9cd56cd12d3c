"""QGIS's own widgets, as far as Qt's below them do not do it."""

from __future__ import annotations

from typing import Any

from PyQt6 import sip
from PyQt6.QtCore import Qt
from PyQt6.QtWidgets import QHBoxLayout, QLineEdit, QTextBrowser, QVBoxLayout

from .acting import acts_as


@acts_as("QgsMapLayerComboBox")
class LayerBox:
    """A list of the project's layers."""

    def __init__(self, *_: Any) -> None:
        from qgis.core import QgsProject

        self.__dict__["_fill"] = lambda *_: sip.isdeleted(self) or _fill(self)
        QgsProject.instance().layersAdded.connect(self.__dict__["_fill"])
        QgsProject.instance().layersRemoved.connect(self.__dict__["_fill"])
        self.currentIndexChanged.connect(lambda _: self.layerChanged.emit(self.currentLayer()))
        _fill(self)

    def setFilters(self, filters: Any) -> None:
        self.__dict__["_filters"] = filters
        _fill(self)

    def currentLayer(self) -> Any:
        return self.currentData()

    def layer(self, index: int) -> Any:
        return self.itemData(index)

    def setLayer(self, layer: Any) -> None:
        self.setCurrentIndex(max(0, self.findData(layer)) if layer is not None else -1)


def _fill(box: Any) -> None:
    """Show the layers that a box may show, the chosen one still chosen."""
    from qgis.core import Qgis, QgsProject, QgsRasterLayer

    chosen = box.currentData()
    wants_raster = box.__dict__.get("_filters") == Qgis.LayerFilter.RasterLayer
    box.blockSignals(True)
    box.clear()
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsRasterLayer) == wants_raster:
            box.addItem(layer.name(), layer)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.blockSignals(False)
    if box.currentData() is not chosen:
        box.layerChanged.emit(box.currentData())


@acts_as("QgsFileWidget")
class FileWidget:
    """A line for a path."""

    def __init__(self, *_: Any) -> None:
        line = self.__dict__["_line"] = QLineEdit(self)
        QHBoxLayout(self).addWidget(line)
        line.textChanged.connect(self.fileChanged)

    def filePath(self) -> str:
        return self.__dict__["_line"].text()

    def setFilePath(self, path: str | None) -> None:
        self.__dict__["_line"].setText(path or "")

    def lineEdit(self) -> Any:
        return self.__dict__["_line"]


@acts_as("QgsOpacityWidget")
class Opacity:
    """A share."""

    def setOpacity(self, opacity: float) -> None:
        self.__dict__["_share"] = opacity
        self.opacityChanged.emit(opacity)

    def opacity(self) -> float:
        return self.__dict__.get("_share", 1.0)


@acts_as("QgsMessageBarItem")
class BarItem:
    """A message: a line that can be read and copied, and room for buttons."""

    def __init__(self, *args: Any, **_: Any) -> None:
        texts = [one for one in args if isinstance(one, str)]
        self._title, self._said = texts[0] if len(texts) > 1 else "", texts[-1] if texts else ""
        self._browser = QTextBrowser(self)
        self._browser.setText(self._said)
        QHBoxLayout(self).addWidget(self._browser)

    def title(self) -> str:
        return self._title

    def text(self) -> str:
        return self._said

    def setText(self, text: str) -> Any:
        self._said = text
        self._browser.setText(text)
        return self


@acts_as("QgsMessageBar")
class MessageBar:
    """The messages that were pushed and not taken back."""

    def __init__(self, *_: Any) -> None:
        self.__dict__["_items"] = []
        QVBoxLayout(self)

    @staticmethod
    def createMessage(*args: Any) -> Any:
        from qgis.gui import QgsMessageBarItem

        return QgsMessageBarItem(*args)

    def pushMessage(self, *args: Any, **_: Any) -> None:
        from qgis.gui import QgsMessageBarItem

        self.pushItem(QgsMessageBarItem(*[one for one in args if isinstance(one, str)][:2]))

    def pushItem(self, item: Any) -> Any:
        self.__dict__["_items"].append(item)
        self.layout().addWidget(item)
        return item

    def pushWidget(self, widget: Any, *_: Any) -> Any:
        return self.pushItem(widget)

    def items(self) -> list[Any]:
        return list(self.__dict__["_items"])

    def currentItem(self) -> Any:
        return next(reversed(self.__dict__["_items"]), None)

    def popWidget(self, item: Any = None) -> bool:
        if item in self.__dict__["_items"]:
            self.__dict__["_items"].remove(item)
            item.deleteLater()
            return True
        return False

    def clearWidgets(self) -> bool:
        for item in self.items():
            self.popWidget(item)
        return True


@acts_as("QgsCheckableComboBox")
class CheckableBox:
    """Entries with ticks."""

    def addItemWithCheckState(self, text: str, state: Any, userData: Any = None) -> None:
        self.addItem(text, userData)
        self.setItemData(self.count() - 1, state, Qt.ItemDataRole.CheckStateRole)

    def checkedItemsData(self) -> list[Any]:
        role = Qt.ItemDataRole.CheckStateRole
        checked = [i for i in range(self.count()) if Qt.CheckState(self.itemData(i, role) or 0)
                   == Qt.CheckState.Checked]  # fmt: skip
        return [self.itemData(index) for index in checked]
