"""The upper part of the dock: which raster, the state of its index, and building it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from typing import Any

from qgis.core import QgsMapLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from ... import settings, wording
from ...errors import ServiceLayerError, TextSearchError
from ...translation import tr
from ...values import index_state
from ...values.index_options import IndexOptions, is_usual_bundle
from ...values.source import Source
from ..asking import agrees
from ..column import plain_column
from ..notice import Notice
from . import prospect
from .index_settings import IndexSettings
from .prospect import Prospect
from .ready_line import ReadyLine
from .run_row import RunRow

DOUBTS = {  # notes of tiles that show another extent than the model was trained on
    "extent", "extent_small", "extent_large", "size_of_pixels_outside", "size_of_raster_outside",
}  # fmt: skip
FINAL = {
    "bad_input", "unreadable_raster", "bundle", "engine_missing", "missing_package", "protocol"
}  # fmt: skip
PLAN_DELAY_MS = 350  # a spin box that is held down asks for one estimate, not for fifty


class SourcePanel(QWidget):
    """One line once an index is ready; what else there is to say and to do shows below it.

    The options are behind the gear of that line. Without an index they open by themselves, and
    close when there is one.

    Signals:
        layers_chosen(list, str): ``QgsMapLayer`` objects, and the folder of the model whose
            indexes are meant (empty: the usual ones).
        plan_wanted(object, bool): ``IndexOptions`` to estimate, and whether an index that is there
            would be built anew.
        plan_outdated(): what is wanted is another than what an estimate on its way is of.
        build_wanted(object, bool): what ``plan_wanted`` says, to be done; the user was asked.
        cancel_wanted(): the index run should stop.
        drawing_wanted(object): the chosen ``QgsMapLayer`` should be drawn into a file.
        models_wanted(): the list of models should open.
        indexes_wanted(): the list of indexes should open.
    """

    layers_chosen = pyqtSignal(list, str)
    plan_wanted = pyqtSignal(object, bool)
    plan_outdated = pyqtSignal()
    build_wanted = pyqtSignal(object, bool)
    cancel_wanted = pyqtSignal()
    drawing_wanted = pyqtSignal(object)
    models_wanted = pyqtSignal()
    indexes_wanted = pyqtSignal()

    def __init__(
        self, parent: QWidget | None = None, canvas: QgsMapCanvas | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sourcePanel")
        self._source: Source | None = None
        self._info: dict[str, Any] = {}
        self._plan: dict[str, Any] | None = None
        self._prospect = Prospect("")
        self._notes: dict[str, str] = {}
        self._opened = False  # the settings, by themselves

        self.line = ReadyLine(self)
        self.picker, self.gear = self.line.picker, self.line.gear
        self.layers = self.picker.combo
        self.settings = IndexSettings(canvas, self)
        self.tiling, self.content = self.settings.tiling, self.settings.content
        self.state = Notice("indexState", self)
        self.notes = Notice("indexNotes", self)
        self.draw_button = QPushButton(tr("Save a part as GeoTIFF…"), self)
        self.draw_button.setObjectName("drawButton")
        self.draw_button.setToolTip(
            tr("Save what this layer shows of an area, and search that file")
        )
        self.draw_button.hide()
        self.build_button = QPushButton(tr("Build index"), self)
        self.build_button.setObjectName("buildButton")
        self.build_button.setToolTip(
            tr("Cut the raster into tiles and describe each by the model, once.")
        )
        self.run = RunRow(self)
        self.bar, self.progress_text = self.run.bar, self.run.text
        self.cancel_button = self.run.cancel_button
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
        self.settings.indexes_wanted.connect(self.indexes_wanted)
        self.gear.toggled.connect(self._on_gear)
        self.gear.clicked.connect(self._on_gear_clicked)
        self.draw_button.clicked.connect(self._on_draw)
        self.build_button.clicked.connect(self._on_build)
        self.run.cancel_wanted.connect(self.cancel_wanted)
        self.show_idle()
        self.show_source(None)

    def _lay_out(self) -> None:
        column = plain_column(self)
        parts = (
            self.line, self.settings, self.state, self.notes, self.draw_button, self.build_button,
            self.run,
        )  # fmt: skip
        for part in parts:
            column.addWidget(part)
        self.settings.hide()

    # -- what is shown -------------------------------------------------------------------

    def show_source(self, source: Source | None) -> None:
        """Show that ``source`` is chosen; its index state follows with ``show_info``."""
        self._source = source
        self._info = {}
        self._plan = None
        self._plan_timer.stop()
        self.state.clear()
        self._show_notes({})
        self._show_mark()
        self.draw_button.hide()
        self.settings.offer(source is not None)
        self.content.show_layer(self.layers.currentLayer() if source is not None else None)
        if source is not None:
            self.tiling.show_new(source.has_crs)
        else:
            self._open_or_close()
        self._show_button()

    def show_refusal(self, error: TextSearchError) -> None:
        """Show why the chosen layer cannot be used."""
        self.state.say(error.text(), "warning")
        self.draw_button.setVisible(error.code == ServiceLayerError.code)

    def show_info(self, info: dict[str, Any]) -> None:
        """Show the state of the index."""
        self._info = info
        self._plan = None
        if self._source is None:
            return
        self.picker.show_searched(len(info.get("rasters") or []))
        if info.get("tiling"):
            self.tiling.show_index(info["tiling"])
            self.tiling.show_automatic(*index_state.tile_side(info))
            self.content.show_index(info)
        self._show_notes(info)
        self._open_or_close()
        self._look()
        if info.get("state") not in ("fresh", "unknown") or not index_state.has_model(info):
            self._plan_timer.start()

    def show_plan(self, plan: dict[str, Any]) -> None:
        """Show what an index run would cost."""
        if self._source is None:
            return
        self._plan = plan
        self.tiling.show_automatic(*index_state.tile_side(plan))
        self._show_notes(plan)
        self._look()

    def show_plan_error(self, error: TextSearchError) -> None:
        """Show why the raster cannot be indexed with these options."""
        self._plan = None
        if not self.run.is_about(self._source):
            self.state.explain(error)
        if error.code in FINAL:  # a run would say the same
            self._prospect = replace(self._prospect, possible=False)
            self._show_button()
        if error.code == "bad_input":
            self.gear.setChecked(True)
            self.tiling.setCollapsed(False)  # there it can be put right

    def show_running(self, sources: list[Source]) -> None:
        """Show the progress row in place of the state, which is being changed."""
        self.state.clear()
        self._plan_timer.stop()
        self.run.begin(sources, anew=self._prospect.anew)
        self.settings.lock(True)
        self.gear.setChecked(False)
        self._show_notes({})
        self._show_mark()
        self._show_button()

    def show_progress(self, message: dict[str, Any]) -> None:
        """Show how far the index run is."""
        self.run.show_progress(message, self._source)

    def show_idle(self) -> None:
        """Take the progress row away."""
        self.run.hide()
        self.settings.lock(False)
        self._open_or_close()
        self._show_button()

    def is_running(self) -> bool:
        """Tell whether the progress row is shown."""
        return not self.run.isHidden()

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose ``layer`` as a click in the list would."""
        self.picker.set_layer(layer)

    def choose_bundle(self, folder: str) -> None:
        """Choose the model whose index is meant, as a click in its list would."""
        self.content.show_models(folder)
        self.layers_chosen.emit(self.picker.layers(), folder)

    def said(self) -> IndexOptions:
        """Return what the user wants of the index otherwise than it is."""
        return self.content.add_to(self.tiling.said())

    # -- inside --------------------------------------------------------------------------

    def _look(self) -> None:
        """Show what is to be said of the index, and the button that goes with it."""
        if self._source is None or self.run.is_about(self._source):
            return
        free = _free_bytes(self._source)
        self._prospect = prospect.look(self._info, self.said(), self._plan, free)
        done = self._prospect.level == "success" and not self._prospect.button
        self.state.say("" if done else self._prospect.text, self._prospect.level)
        self._show_mark()
        self._show_button()

    def _show_mark(self) -> None:
        """Show in the line how the index is that is there, whatever else is wanted of it."""
        if self._source is None or not self._info or self.run.is_about(self._source):
            self.line.show_mark(None)
            return
        whole = [prospect.look(self._info, IndexOptions(), None, None).text]
        if self._info.get("tiling"):
            whole.append(
                tr("Model {model}, {size}, {path}").format(
                    model=index_state.model(self._info),
                    size=wording.size(self._info.get("size_bytes") or 0),
                    path=self._source.index,
                )
            )
        self.line.show_mark(prospect.mark(self._info), "\n\n".join([*whole, *self._notes]))

    def _show_notes(self, document: dict[str, Any]) -> None:
        """Show what the engine took for granted; of many notes the first, all in the tooltip.

        What gives no reason to doubt stays with the settings.
        """
        self._notes = index_state.notes(document)
        doubt = bool(DOUBTS.intersection(self._notes.values()))
        text = next(iter(self._notes), "") if doubt or self.gear.isChecked() else ""
        if text and len(self._notes) > 1:
            text += " " + tr("({n} more)").format(n=len(self._notes) - 1)
        self.notes.say(text, "warning" if doubt else "info", "\n\n".join(self._notes))

    def _open_or_close(self) -> None:
        """Open the settings where there is no index, and close them again once there is one."""
        needed = self._source is not None and self._info.get("state") == "missing"
        if needed and not self.gear.isChecked() and not self.is_running():
            self._opened = True
            self.gear.setChecked(True)
        elif self._opened and not needed:
            self.gear.setChecked(False)

    def _on_gear(self, checked: bool) -> None:
        self.settings.setVisible(checked)
        self._opened = self._opened and checked
        if not self.run.is_about(self._source):
            self._show_notes(self._plan or self._info)

    def _on_gear_clicked(self) -> None:
        self._opened = False  # what the user opens stays open

    def _show_button(self) -> None:
        shown = self._prospect
        self.build_button.setText(shown.button)
        self.build_button.setEnabled(shown.possible)
        self.build_button.setVisible(
            self._source is not None
            and bool(self._info)
            and bool(shown.button)
            and not self.is_running()
        )

    def _on_layers(self, layers: list[QgsMapLayer]) -> None:
        self.content.show_models()  # another raster starts with the model of the options
        self.layers_chosen.emit(layers, "")

    def _on_bundle(self, folder: str) -> None:
        usual = is_usual_bundle(folder)
        self.layers_chosen.emit(self.picker.layers(), "" if usual else folder)

    def _ask_for_plan(self) -> None:
        said = self.said()
        self.plan_wanted.emit(said, prospect.is_anew(self._info, said))

    def _on_options_changed(self) -> None:
        self._plan = None
        self.plan_outdated.emit()
        self._look()
        self._plan_timer.start()

    def _on_build(self) -> None:
        if not self.content.area.take():
            return
        anew = self._prospect.anew
        if not anew or self._confirm():
            self.build_wanted.emit(self.said(), anew)

    def _confirm(self) -> bool:
        """Ask before a whole index is made again."""
        text = tr("Build the index of “{layer}” anew?").format(layer=self._source.name)
        if self._plan is not None:
            text += "\n\n" + wording.estimate(self._plan, settings.index_rate())
        if index_state.has_model(self._info):
            text += "\n\n" + tr("The index can be searched until the new one is whole.")
        return agrees(self, tr("Rebuild index"), text)

    def _on_draw(self) -> None:
        self.drawing_wanted.emit(self.layers.currentLayer())


def _free_bytes(source: Source) -> int | None:
    """Return what the disk of the source's index has left, None where it does not tell."""
    try:
        return shutil.disk_usage(source.index.parent).free
    except OSError:
        return None
