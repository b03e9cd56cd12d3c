"""The upper part of the dock: which raster, the state of its index, and building it."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ... import settings, wording
from ...errors import ServiceLayerError, TextSearchError
from ...translation import tr
from ...values.index_options import IndexOptions, is_usual_bundle
from ...values.source import Source
from ..notice import Notice
from .content_box import ContentBox
from .raster_picker import RasterPicker
from .tiling_box import TilingBox

FEW_TILES = 40
PLAN_DELAY_MS = 350  # a spin box that is held down asks for one estimate, not for fifty


class SourcePanel(QWidget):
    """Layer, index state, tiling, Build and progress.

    Signals:
        layers_chosen(list, str): ``QgsMapLayer`` objects, and the folder of the model whose
            indexes are meant (empty: the usual ones).
        plan_wanted(object): ``IndexOptions`` to estimate.
        build_wanted(object, bool): ``IndexOptions``, and whether to overwrite the index.
        cancel_wanted(): the index run should stop.
        drawing_wanted(object): the chosen ``QgsMapLayer`` should be drawn into a file.
        models_wanted(): the list of models should open.
    """

    layers_chosen = pyqtSignal(list, str)
    plan_wanted = pyqtSignal(object)
    build_wanted = pyqtSignal(object, bool)
    cancel_wanted = pyqtSignal()
    drawing_wanted = pyqtSignal(object)
    models_wanted = pyqtSignal()

    def __init__(
        self, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sourcePanel")
        self._source: Source | None = None
        self._info: dict[str, Any] = {}
        self._index_options: IndexOptions | None = None
        self._estimate = ""
        self._running = ""

        self.picker = RasterPicker(self)
        self.layers = self.picker.combo
        self.state = Notice("indexState", self)
        self.draw_button = QPushButton(tr("Draw into a file…"), self)
        self.draw_button.setObjectName("drawButton")
        self.draw_button.setToolTip(tr("Draw a part of this layer into a GeoTIFF and search that"))
        self.draw_button.hide()
        self.tiling = TilingBox(self)
        self.content = ContentBox(canvas, self)
        self.build_button = QPushButton(tr("Build index"), self)
        self.build_button.setObjectName("buildButton")
        self.bar = QProgressBar(self)
        self.bar.setObjectName("progressBar")
        self.bar.setTextVisible(False)
        self.progress_text = QLabel(self)
        self.progress_text.setObjectName("progressText")
        self.progress_text.setWordWrap(True)
        self.progress_text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.cancel_button = QPushButton(tr("Cancel"), self)
        self.cancel_button.setObjectName("cancelButton")
        self.cancel_button.setToolTip(
            tr("Stop indexing (Esc). What is indexed stays, and “Continue index” goes on from it.")
        )
        self._lay_out()

        self._plan_timer = QTimer(self)
        self._plan_timer.setSingleShot(True)
        self._plan_timer.setInterval(PLAN_DELAY_MS)
        self._plan_timer.timeout.connect(self._ask_for_plan)
        self.picker.layers_chosen.connect(self._on_layers)
        self.tiling.options_changed.connect(self._on_options_changed)
        self.content.options_changed.connect(self._on_options_changed)
        self.content.bundle_chosen.connect(self._on_bundle)
        self.content.refused.connect(self.show_plan_error)
        self.content.models_wanted.connect(self.models_wanted)
        self.draw_button.clicked.connect(self._on_draw)
        self.build_button.clicked.connect(self._on_build)
        self.cancel_button.clicked.connect(self.cancel_wanted)
        self.show_idle()
        self.show_source(None)

    def _lay_out(self) -> None:
        progress_row = QHBoxLayout()
        progress_row.addWidget(self.bar, 1)
        progress_row.addWidget(self.cancel_button)
        self._progress = QWidget(self)
        self._progress.setObjectName("progressArea")
        progress_column = QVBoxLayout(self._progress)
        progress_column.setContentsMargins(0, 0, 0, 0)
        progress_column.setSpacing(2)
        progress_column.addLayout(progress_row)
        progress_column.addWidget(self.progress_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.picker)
        column.addWidget(self.state)
        column.addWidget(self.draw_button)
        column.addWidget(self.tiling)
        column.addWidget(self.content)
        column.addWidget(self.build_button)
        column.addWidget(self._progress)

    # -- what is shown -------------------------------------------------------------------

    def show_source(self, source: Source | None) -> None:
        """Show that ``source`` is chosen; its index state follows with ``show_info``."""
        self._source = source
        self._info = {}
        self._index_options = None
        self._estimate = ""
        self.state.clear()
        self.draw_button.hide()
        for box in (self.tiling, self.content):
            box.setVisible(source is not None)
        self.content.show_layer(self.layers.currentLayer() if source is not None else None)
        if source is not None:
            self.layers.setToolTip(str(source.path))
            self.tiling.show_options(IndexOptions())
            self.tiling.set_metres(source.has_crs)
        self._show_button()

    def show_refusal(self, error: TextSearchError) -> None:
        """Show why the chosen layer cannot be used."""
        self.state.say(error.text(), "warning")
        self.draw_button.setVisible(error.code == ServiceLayerError.code)

    def show_info(self, info: dict[str, Any]) -> None:
        """Show the state of the index."""
        self._info = info
        if self._source is None:
            return
        if info.get("tiling"):
            self.tiling.show_index(info)
            self.content.show_index(info["tiling"])
            self._index_options = self.options()
        else:
            self._index_options = None
        self._show_state()
        self._show_button()
        if info.get("state") != "fresh":
            self._plan_timer.start()

    def show_plan(self, plan: dict[str, Any]) -> None:
        """Show what an index run would cost."""
        self._estimate = wording.estimate(plan, settings.index_rate())
        warnings = [str(r["warning"]) for r in plan.get("rasters") or [] if r.get("warning")]
        if int(plan.get("tiles") or 0) < FEW_TILES:
            warnings.insert(
                0, tr("So few tiles leave little to compare: a larger raster, or smaller tiles.")
            )
        self._show_state(warnings[0] if warnings else "")
        self._show_button()

    def show_plan_error(self, error: TextSearchError) -> None:
        """Show why the raster cannot be indexed with these options."""
        self._estimate = ""
        self.state.say(error.text(), "warning")
        if error.code == "bad_input":
            self.tiling.setCollapsed(False)  # there it can be put right

    def show_running(self, layer_name: str) -> None:
        """Show the progress row in place of the state, which is being changed."""
        self._running = layer_name
        self.state.clear()
        self.bar.setRange(0, 0)
        self.progress_text.setText(tr("Starting with {layer}…").format(layer=layer_name))
        self._progress.show()
        for box in (self.tiling, self.content):
            box.setEnabled(False)
            box.setCollapsed(True)
        self._show_button()

    def show_progress(self, message: dict[str, Any]) -> None:
        """Show how far the index run is."""
        total = int(message.get("total") or 0)
        self.bar.setRange(0, total)
        self.bar.setValue(int(message.get("done") or 0))
        text = wording.progress(message)
        if not self._shows_running():
            text = f"{self._running}: {text}"
        self.progress_text.setText(text)
        self.progress_text.setToolTip(str(message.get("text") or ""))

    def show_idle(self) -> None:
        """Take the progress row away."""
        self._progress.hide()
        for box in (self.tiling, self.content):
            box.setEnabled(True)
        self._show_button()

    def is_running(self) -> bool:
        """Tell whether the progress row is shown."""
        return not self._progress.isHidden()

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose ``layer`` as a click in the list would."""
        self.picker.set_layer(layer)

    def choose_bundle(self, folder: str) -> None:
        """Choose the model whose index is meant, as a click in its list would."""
        self.content.show_models(folder)
        self.layers_chosen.emit(self.picker.layers(), folder)

    def options(self) -> IndexOptions:
        """Return what the boxes say about a new index."""
        return self.content.add_to(self.tiling.options())

    # -- inside --------------------------------------------------------------------------

    def _is_changed(self) -> bool:
        """Tell whether the tiling differs from the existing index."""
        return self._index_options is not None and self._index_options != self.options()

    def _shows_running(self) -> bool:
        """Tell whether the chosen raster is the one that is being indexed."""
        chosen = self._source.name if self._source else None
        return self.is_running() and chosen == self._running

    def _show_state(self, warning: str = "") -> None:
        if self._shows_running():
            return
        state = self._info.get("state")
        if state == "fresh" and not self._is_changed():
            tiles = wording.number(self._info.get("tiles") or 0)
            bundle = self._info.get("bundle") or {}
            text = tr("Index ready: {count} tiles").format(count=tiles)
            tip = tr("Model {model}, {size}, {path}").format(
                model=f"{bundle.get('name', '')} {bundle.get('version', '')}".strip(),
                size=wording.size(self._info.get("size_bytes") or 0),
                path=self._source.index if self._source else "",
            )
            self.state.say(text, "success", tip)
            return
        text = {
            "fresh": tr("These options differ from the index: it would be built anew."),
            "partial": tr("The index is not complete: {done} of {total} tiles.").format(
                done=wording.number(self._info.get("tiles") or 0),
                total=wording.number(self._tiles_total()),
            ),
            "stale": tr("The index is out of date: {reason}.").format(reason=self._reason()),
            "unreadable": tr("The index file cannot be read; it would be built anew."),
        }.get(state, tr("No index yet."))
        if state == "partial" and self._is_changed():
            text = tr("These options differ from the index: it would be built anew.")
        if self._estimate and state != "partial":
            text = f"{text} {self._estimate[0].upper()}{self._estimate[1:]}."
        if warning:
            text = f"{text} {warning}"
        cautious = bool(warning) or state in ("stale", "unreadable")
        self.state.say(text, "warning" if cautious else "info")

    def _tiles_total(self) -> int:
        rasters = self._info.get("rasters") or []
        return sum(int(raster.get("tiles_total") or 0) for raster in rasters)

    def _reason(self) -> str:
        reasons = [str(r["reason"]) for r in self._info.get("rasters") or [] if r.get("reason")]
        return (reasons[0] if reasons else tr("the raster or the model changed")).rstrip(".")

    def _show_button(self) -> None:
        state = self._info.get("state")
        changed = self._is_changed()
        running = self.is_running()
        texts = {
            "partial": tr("Continue index"),
            "stale": tr("Update index"),
            "unreadable": tr("Rebuild index"),
        }
        rebuild = changed or state == "fresh"
        text = tr("Rebuild index") if rebuild else texts.get(state, tr("Build index"))
        self.build_button.setText(text)
        self.build_button.setToolTip(
            tr("Cut the raster into tiles and describe each by the model, once.")
        )
        needed = state != "fresh" or changed
        self.build_button.setVisible(self._source is not None and needed and not running)

    def _on_layers(self, layers: list[QgsMapLayer]) -> None:
        self.content.show_models()  # another raster starts with the model of the options
        self.layers_chosen.emit(layers, "")

    def _on_bundle(self, folder: str) -> None:
        usual = is_usual_bundle(folder)
        self.layers_chosen.emit(self.picker.layers(), "" if usual else folder)

    def _ask_for_plan(self) -> None:
        self.plan_wanted.emit(self.options())

    def _on_options_changed(self) -> None:
        self._show_state()
        self._show_button()
        self._plan_timer.start()

    def _on_build(self) -> None:
        overwrite = self._is_changed() or self._info.get("state") == "unreadable"
        if self.content.take_area():
            self.build_wanted.emit(self.options(), overwrite)

    def _on_draw(self) -> None:
        self.drawing_wanted.emit(self.layers.currentLayer())
