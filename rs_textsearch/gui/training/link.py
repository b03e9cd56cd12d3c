"""Ties trainings to the dock: models that come of them, their indexes, and the set-up they need."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ...bundles import Bundle
from ...errors import SourceError
from ...layers.origin import raster_file
from ...services.labels import LabelStore
from ...values.source import Source
from ..notice import Notice
from ..setup.link import SetupLink

if TYPE_CHECKING:  # else QGIS, which may start with the dock open, waits for the whole dialog
    from .dialog import TrainingDialog


class TrainingLink(QObject):
    """Opens the dialog; there is one training at a time in this QGIS.

    Signals:
        model_added(object): the ``Bundle`` that came of a training.
        indexing_wanted(list, str): raster layers should be indexed with the model in a folder.
    """

    model_added = pyqtSignal(object)
    indexing_wanted = pyqtSignal(list, str)

    def __init__(
        self,
        setup: SetupLink,
        sources: Callable[[], list[Source]],
        labels: LabelStore,
        window: QWidget,
    ) -> None:
        """``sources()`` are the rasters that are searched: those of a new training, at first."""
        super().__init__(window)
        self._setup = setup
        self._sources = sources
        self._window = window
        self._labels = labels
        self._dialog: TrainingDialog | None = None
        setup.setup.will_change.connect(self._on_setup)
        setup.setup.put_right.connect(self._on_put_right)
        labels.changed.connect(self._offer_marks)

    def open_dialog(self) -> TrainingDialog:
        """Show the dialog, the one that is open where there is one, and return it."""
        from ...services.training import Training
        from .dialog import TrainingDialog

        if self._dialog is None:
            training = Training()
            self._dialog = TrainingDialog(training, self._window)
            training.setParent(self._dialog)
            self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._dialog.finished.connect(self._on_closed)
            self._dialog.model_added.connect(self.model_added)
            self._dialog.indexing_wanted.connect(self._on_indexing_wanted)
            self._dialog.setup_wanted.connect(self._open_setup)
            for notice in self._dialog.findChildren(Notice):
                notice.setup_wanted.connect(self._setup.open)
            self._offer_marks()
            if not training.labels.rasters:
                self._dialog.labels.rasters.tick([str(each.path) for each in self._sources()])
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def give_up(self) -> None:
        """End what runs and close, as when QGIS quits or the plugin goes."""
        if self._dialog is not None:
            self._dialog.give_up()

    def _offer_marks(self) -> None:
        """Offer the marks as they are now."""
        if self._dialog is not None:
            marks = self._labels.path()
            self._dialog.labels.layer.offer_marks(marks if marks.is_file() else None)

    def _on_closed(self, _: int) -> None:
        self._dialog = None

    def _open_setup(self) -> None:
        self._setup.open().panel.offer_training()

    def _on_setup(self) -> None:
        """End what runs in the environment, whose files are about to be changed."""
        if self._dialog is not None:
            self._dialog.end()

    def _on_put_right(self) -> None:
        if self._dialog is not None:
            self._dialog.look_again()

    def _on_indexing_wanted(self, bundle: Bundle, rasters: list[str]) -> None:
        layers = [layer for path in rasters if (layer := _layer_of(path)) is not None]
        if layers:
            self.indexing_wanted.emit(layers, str(bundle.folder))


def _layer_of(path: str) -> QgsMapLayer | None:
    """Return the raster of the project with this file, added where it is missing."""
    project = QgsProject.instance()
    for layer in project.mapLayers().values():
        try:
            if isinstance(layer, QgsRasterLayer) and raster_file(layer) == Path(path):
                return layer
        except SourceError:  # of a service
            continue
    layer = QgsRasterLayer(path, Path(path).stem)
    return project.addMapLayer(layer) if layer.isValid() else None
