"""Ties the dialogs of models and of drawing to the panel of the rasters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ...bundles import Bundle
from ...layers.rendered import Report
from ...services.controller import IndexController
from ...services.sources import no_source
from ...values.query import Query
from ...values.source import Source
from ..models.comparison import ModelComparison
from ..models.manager import ModelManager
from ..models.stronger import StrongerDialog
from ..notice import Notice
from ..results.map_link import MapLink
from ..results.thumbnails import Thumbnails
from .draw_dialog import DrawDialog
from .panel import SourcePanel


class SourceDialogs(QObject):
    """Opens one dialog at a time of each kind; they go with the dock.

    Signals:
        failed(object): a ``TextSearchError`` to show.
        setup_wanted(): the engine should be set up.
        training_wanted(): a model should be trained.
    """

    failed = pyqtSignal(object)
    setup_wanted = pyqtSignal()
    training_wanted = pyqtSignal()

    def __init__(
        self,
        controller: IndexController,
        panel: SourcePanel,
        thumbnails: Thumbnails,
        map_link: MapLink,
        canvas: QgsMapCanvas,
        query: Callable[[], Query | None],
        parent: QWidget,
    ) -> None:
        """``query()`` is what is filled in: two models are compared by it."""
        super().__init__(parent)
        self._controller = controller
        self._panel = panel
        self._thumbnails = thumbnails
        self._map_link = map_link
        self._canvas = canvas
        self._query = query
        panel.drawing_wanted.connect(self.draw)
        panel.models_wanted.connect(self.show_models)
        QgsProject.instance().cleared.connect(self._on_project_left)

    def draw(self, layer: QgsMapLayer) -> DrawDialog:
        """Open the dialog that draws ``layer`` into a file."""
        dialog = DrawDialog(layer, self._canvas, self.parent())
        dialog.drawn.connect(self._on_drawn)
        return self._open(dialog)

    def show_models(self) -> ModelManager:
        """Open the list of models."""
        dialog = ModelManager(self.parent())
        dialog.changed.connect(self._on_models_changed)
        dialog.comparison_wanted.connect(self.compare)
        dialog.stronger_wanted.connect(self.get_stronger)
        dialog.training_wanted.connect(self.training_wanted)
        return self._open(dialog)

    def get_stronger(self) -> StrongerDialog:
        """Open the dialog that gets a stronger model, the one that is open where there is one."""
        for dialog in self.parent().findChildren(StrongerDialog):
            dialog.raise_()
            dialog.activateWindow()
            return dialog
        dialog = StrongerDialog(self.parent())
        dialog.added.connect(self.show_new_model)
        dialog.default_changed.connect(self.show_new_model)
        return self._open(dialog)

    def compare(self) -> ModelComparison | None:
        """Open the comparison of two models on the chosen raster."""
        source = self._controller.source
        if source is None:
            self.failed.emit(no_source())
            return None
        dialog = ModelComparison(
            self._controller.engine, self._thumbnails, self._map_link, source, self.parent()
        )
        dialog.build_wanted.connect(partial(self._build_with, source))
        asked = self._query()
        dialog.query.setText(asked.text if asked else "")
        dialog.search()
        return self._open(dialog)

    def close_all(self) -> None:
        """Close every dialog; a drawing is cancelled and leaves no file."""
        self._on_project_left()
        for dialog in self.parent().findChildren(ModelManager):
            dialog.close()
        for dialog in self.parent().findChildren(StrongerDialog):
            dialog.give_up()

    def _on_project_left(self) -> None:
        """Close what is about a raster of the project that was left."""
        for dialog in self.parent().findChildren(DrawDialog):
            dialog.give_up()
        for dialog in self.parent().findChildren(ModelComparison):
            dialog.close()

    def _open(self, dialog: QDialog) -> QDialog:
        for notice in dialog.findChildren(Notice):
            notice.setup_wanted.connect(self.setup_wanted)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()
        return dialog

    def _on_drawn(self, report: Report) -> None:
        layer = QgsRasterLayer(str(report.path), report.path.stem)
        if layer.isValid():
            QgsProject.instance().addMapLayer(layer)
            self._panel.set_layer(layer)

    def _on_models_changed(self) -> None:
        self._panel.content.show_models(self._panel.content.bundle())

    def show_new_model(self, bundle: Bundle | None = None) -> None:
        """Show a new model, or a new default, in the list of models where that is open."""
        for dialog in self.parent().findChildren(ModelManager):
            dialog.fill(bundle or dialog.current())
        self._on_models_changed()

    def build_with(self, layers: list[QgsMapLayer], folder: str) -> None:
        """Choose rasters and the model in ``folder`` for their indexes, and build those."""
        self._panel.set_layer(layers[0])
        if len(layers) > 1:
            self._panel.picker.set_more(layers[1:])
        self._panel.choose_bundle(folder)
        self._panel.build_button.click()

    def _build_with(self, source: Source, folder: str) -> None:
        """Build the index of the raster that was compared, with the model in ``folder``."""
        layer = QgsProject.instance().mapLayer(source.layer_id)
        if layer is None:
            self.failed.emit(no_source())
            return
        self.build_with([layer], folder)
