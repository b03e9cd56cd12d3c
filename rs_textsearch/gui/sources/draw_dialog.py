"""The dialog that draws a part of a service layer into a GeoTIFF."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsDataSourceUri, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRectangle
from qgis.gui import QgsFileWidget, QgsMapCanvas
from qgis.PyQt.QtCore import QUrl, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from ... import wording
from ...errors import OutputError, SourceError, TextSearchError
from ...files import free_name
from ...layers import outputs, rendered
from ...translation import tr, tr_n
from ...values.index_options import ground_extent
from ..asking import may_replace
from ..notice import Notice

MODEL_PIXELS = 256  # about what a model sees of a tile; a finer picture shows it no more
BYTES_PER_PIXEL = 3


class DrawDialog(QDialog):
    """Area, resolution and file; then progress, and what came of it.

    Signals:
        drawn(object): the ``Report`` of a finished drawing.
    """

    drawn = pyqtSignal(object)

    def __init__(
        self, layer: QgsMapLayer, canvas: QgsMapCanvas, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_draw")
        self.setWindowTitle(tr("Save a part of “{layer}”").format(layer=layer.name()))
        self._layer = layer
        self._canvas = canvas
        self._job: rendered.RenderJob | None = None
        self.area = QComboBox(self)
        self.area.setObjectName("drawAreaCombo")
        self.area.addItem(tr("What the map shows now"), "view")
        self.area.addItem(tr("The whole layer"), "layer")
        self.metres = QDoubleSpinBox(self)
        self.metres.setObjectName("metresSpin")
        self.metres.setRange(0.01, 100_000)
        self.metres.setDecimals(2)
        self.metres.setSuffix(tr(" m per pixel"))
        self.metres.setValue(round(ground_extent()[1] / MODEL_PIXELS, 1))
        self.file = QgsFileWidget(self)
        self.file.setObjectName("drawFileWidget")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter("GeoTIFF (*.tif)")
        self.file.setDialogTitle(tr("GeoTIFF to write"))
        self.file.setFilePath(str(_suggested_file(layer)))
        self.size = QLabel(self)
        self.size.setObjectName("drawSize")
        self.size.setWordWrap(True)
        self.terms = Notice("drawTerms", self)
        self.terms.say(terms(layer))
        self.outcome = Notice("drawOutcome", self)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("drawProgress")
        self.bar.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.draw_button = self.buttons.addButton(
            tr("Save"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.draw_button.setObjectName("startDrawingButton")
        form = QFormLayout()
        form.addRow(tr("Area"), self.area)
        form.addRow(tr("Resolution"), self.metres)
        form.addRow(tr("File"), self.file)
        form.addRow("", self.size)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.terms)
        column.addWidget(self.bar)
        column.addWidget(self.outcome)
        column.addStretch(1)
        column.addWidget(self.buttons)
        self.resize(460, self.sizeHint().height())
        self.area.currentIndexChanged.connect(self._show_size)
        self.metres.valueChanged.connect(self._show_size)
        self.draw_button.clicked.connect(self.draw)
        self.buttons.rejected.connect(self.reject)
        layer.willBeDeleted.connect(self.give_up)
        self._show_size()

    def give_up(self) -> None:
        """Cancel what goes on and close, as when the layer or the dock goes."""
        if self._job is not None:
            self._job.cancel()
        super().reject()
        self.deleteLater()

    def draw(self) -> None:
        """Start drawing; ``drawn`` follows, or a text in the dialog."""
        canvas = self._grid()
        path = geotiff(self.file.filePath())
        if canvas is None or self._job is not None or not path.name:
            return
        try:
            outputs.check(path, QgsProject.instance())
        except OutputError as error:
            self.outcome.say(error.text(), "warning")
            return
        if not may_replace(path, self):
            return
        self.outcome.clear()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.draw_button.setEnabled(False)
        self._job = rendered.RenderJob(self._layer, canvas, path, self)
        self._job.progressed.connect(self._on_progress)
        self._job.finished.connect(self._on_finished)
        self._job.failed.connect(self._on_failed)
        self._job.start()

    def reject(self) -> None:
        """Cancel the drawing that goes on, else close."""
        if self._job is not None:
            self._job.cancel()
        else:
            super().reject()

    def _grid(self) -> rendered.Canvas | None:
        whole = self.area.currentData() == "layer"
        extent = QgsRectangle(self._layer.extent() if whole else self._canvas.extent())
        crs = self._layer.crs() if whole else self._canvas.mapSettings().destinationCrs()
        try:
            return rendered.make_canvas(self._layer, extent, crs, self.metres.value())
        except SourceError as error:
            self.outcome.say(error.text(), "warning")
            return None

    def _show_size(self, *_: object) -> None:
        self.outcome.clear()
        canvas = self._grid()
        self.draw_button.setEnabled(canvas is not None)
        text = ""
        if canvas is not None:
            pixels = canvas.width * canvas.height
            text = tr("{width} × {height} pixels, at most {size}").format(
                width=wording.number(canvas.width),
                height=wording.number(canvas.height),
                size=wording.size(pixels * BYTES_PER_PIXEL),
            )
        self.size.setText(text)

    def _on_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)

    def _end(self) -> None:
        self._job.deleteLater()
        self._job = None
        self.bar.hide()
        self.draw_button.setEnabled(True)

    def _on_finished(self, report: rendered.Report) -> None:
        self._end()
        self.outcome.say(describe(report), "warning" if report.missing else "success")
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(tr("Close"))
        self.drawn.emit(report)

    def _on_failed(self, error: TextSearchError) -> None:
        self._end()
        self.outcome.say(error.text(), "info" if error.code == "cancelled" else "warning")


def terms(layer: QgsMapLayer) -> str:
    """Return what the user should think of before copying from the layer's provider."""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    url = str(parts.get("url") or QgsDataSourceUri(layer.source()).param("url"))
    host = QUrl(url).host()
    rights = [str(right) for right in layer.metadata().rights() if right]
    text = tr(
        "Many providers of map images forbid to store or to analyse them. Make sure that the "
        "terms of {provider} allow it."
    ).format(provider=host or layer.name())
    return " ".join([text, *rights])


def describe(report: rendered.Report) -> str:
    """Return in words what a drawing holds and what it lacks."""
    texts = [tr("Written to {path}.").format(path=report.path)]
    if report.missing:
        texts.append(
            tr_n(
                "{n} of {parts} parts is not complete after a second try: {share} % of the "
                "pixels did not come. They count as empty and are not searched.",
                "{n} of {parts} parts are not complete after a second try: {share} % of the "
                "pixels did not come. They count as empty and are not searched.",
                report.incomplete,
            ).format(
                n=report.incomplete,
                parts=report.parts,
                share=wording.number(100 * report.missing, 1),
            )
        )
    elif report.retried:
        text = tr_n(
            "{n} part came at the second try.",
            "{n} parts came at the second try.",
            report.retried,
        )
        texts.append(text.format(n=report.retried))
    if report.plain:
        text = tr_n(
            "{n} part is of one colour: perhaps there is no picture at this scale.",
            "{n} parts are of one colour: perhaps there is no picture at this scale.",
            report.plain,
        )
        texts.append(text.format(n=report.plain))
    return " ".join(texts)


def geotiff(text: str) -> Path:
    """Return the file that a typed path means: it ends in .tif."""
    path = Path(text.strip())
    if not path.name or path.suffix.lower() in (".tif", ".tiff"):
        return path
    return path.with_name(f"{path.name}.tif")


def _suggested_file(layer: QgsMapLayer) -> Path:
    name = "".join(letter if letter.isalnum() else "_" for letter in layer.name()) or "layer"
    home = QgsProject.instance().homePath()
    return free_name((Path(home) if home else Path.home()) / f"{name}.tif")
