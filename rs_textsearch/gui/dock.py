"""The dock: panels put together and wired to the controller."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from qgis.PyQt.QtWidgets import QWidget

from .. import wording
from ..errors import ENGINE_CODES, TextSearchError
from ..later import call_later
from ..layers import footprints
from ..services import index_files, samples
from ..services.controller import IndexController
from ..services.engine_setup import EngineSetup
from ..services.history import QueryHistory
from ..services.labels import LabelStore
from ..services.project_link import ProjectLink
from ..services.searches import Answer, Searches
from ..translation import tr
from ..values import index_state
from ..values.index_options import IndexOptions
from ..worker.engine import EngineClient
from . import tab_order
from .area_link import AreaLink
from .column import DockContent, Pages, ScrollingColumn
from .example_link import ExampleLink
from .indexes.link import IndexLink
from .layers.actions import LayerActions
from .layers.panel import LayersPanel
from .mark_link import MarkLink
from .messages import Messages
from .query.panel import QueryPanel
from .results.map_link import MapLink
from .results.panel import ResultsPanel
from .results.thumbnails import Thumbnails
from .search_link import SearchLink
from .setup.link import SetupLink
from .sources.dialogs import SourceDialogs
from .sources.panel import SourcePanel
from .sources.welcome import WelcomePanel
from .teach_link import TeachLink
from .training.link import TrainingLink


class SearchDock(QgsDockWidget):
    """Choose a raster, index it, ask it.

    Programs and tests drive it through the methods below; each does what the widgets do.

    * ``set_layer(layer)``: choose the raster; ``info_changed`` follows.
    * ``build_index()``: press Build / Continue / Rebuild; ``index_finished`` or ``failed``.
    * ``search(text, not_text="")``: fill both lines and search; ``search_finished`` or ``failed``.
    * ``cancel()``: what Esc does. ``index_path()``: the index file of the chosen raster.

    Object names: ``layerCombo``, ``settingsButton`` (the gear), ``indexMark``, ``buildButton``,
    ``cancelButton``, ``progressBar``, ``progressText``, ``indexStateText``, ``indexesButton``,
    ``tileSizeSpin``, ``scalesCombo``, ``overlapSpin``, ``queryEdit``, ``notEdit``,
    ``searchButton``, ``queryMenuButton``, ``queryHintText``, ``textWeightSlider``,
    ``answersBar``, ``countSlider``, ``countSpin``, ``countUnit``, ``viewButton``, ``tileSlider``,
    ``resultsView``, ``resultsNoticeText``, ``resultsSummary``, ``resultsCaution``,
    ``sampleButton``, ``photographsButton``, ``thresholdSlider``, ``polygonsButton``,
    ``exportButton``, ``teachButton``.

    Signals:
        infoChanged(dict): the engine's ``info`` of the index; ``{"state": "missing"}``.
        planChanged(dict): the engine's estimate.
        indexProgress(dict): a progress message of an index run.
        indexFinished(dict): the engine's ``index`` document.
        searchFinished(dict): the engine's ``search`` document; the layers are in the project.
        thumbnailsLoaded(): pictures of the list have come.
        failed(str): message and remedy of anything that went wrong, a cancel included.
        closed(): the user closed the dock.
    """

    infoChanged = pyqtSignal(dict)
    planChanged = pyqtSignal(dict)
    indexProgress = pyqtSignal(dict)
    indexFinished = pyqtSignal(dict)
    searchFinished = pyqtSignal(dict)
    thumbnailsLoaded = pyqtSignal()
    failed = pyqtSignal(str)
    closed = pyqtSignal()

    def __init__(
        self, iface: Any, engine: EngineClient, parent: QWidget | None = None,
        setup: EngineSetup | None = None, labels: LabelStore | None = None,
    ) -> None:  # fmt: skip
        super().__init__(tr("Text Search"), parent)
        self.setObjectName("rs_textsearch_dock")
        self._iface = iface
        self._lacks_engine = False
        self.setup = setup or EngineSetup(self)
        self.setup_link = SetupLink(self.setup, engine, self)
        self.messages = Messages(iface, self)
        self.labels = labels or LabelStore(QgsProject.instance(), self)
        self.controller = IndexController(engine, self)
        self.searches = Searches(engine, self, iface.mapCanvas().mapSettings)
        self.thumbnails = Thumbnails(engine, self)
        self.map_link = MapLink(iface.mapCanvas(), self)
        self.source = SourcePanel(self, iface.mapCanvas())
        self.query = QueryPanel(QueryHistory(parent=self), self.thumbnails, self)
        self.results = ResultsPanel(self.thumbnails, self)
        self.search_link = SearchLink(
            self.controller, self.searches, self.query, self.results, self.map_link, self
        )
        self.mark_link = MarkLink(self.labels, self.results, self.messages, self)
        self.teach_link = TeachLink(
            self.controller, self.mark_link, self.results, self.search_link, self.messages, self
        )
        self.area_link = AreaLink(self.query.where, self.messages, iface.mapCanvas(), self)
        self.example_link = ExampleLink(
            self.controller, self.query, self.thumbnails, self.messages, iface.mapCanvas(), self
        )
        self.layers = LayersPanel(iface.mapCanvas(), self)
        self.layer_actions = LayerActions(self, self)
        self.indexes = IndexLink(self.controller, self)
        self.source.picker.follow(self.indexes.manager)
        self.project_link = ProjectLink(self.controller, self.query.queries, self)
        self.source_dialogs = SourceDialogs(
            self.controller, self.source, self.thumbnails, self.map_link, iface.mapCanvas(),
            self.query.current, self,
        )  # fmt: skip
        self.training = TrainingLink(
            self.setup_link, lambda: self.controller.sources, self.labels, self
        )
        self.welcome = WelcomePanel(self.setup, self)
        self._lay_out()
        self._connect_widgets()
        self._connect_controller()
        self._choose_first_layer()
        self.project_link.restore()

    # -- methods for programs --------------------------------------------------------------

    def set_layer(self, layer: QgsMapLayer | None) -> None:
        """Choose the raster to search."""
        self.source.set_layer(layer)

    def set_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Choose the rasters to search as one, the first in the list of layers."""
        self.set_layer(layers[0])
        if len(layers) > 1:
            self.source.picker.set_more(layers[1:])

    def index_path(self) -> str:
        """Return the index file of the chosen raster, existing or to be built; else empty."""
        return str(self.controller.source.index) if self.controller.source else ""

    def build_index(self) -> None:
        """Build the index, continue it, or build it anew where the tiling was changed."""
        self.source.build_button.click()

    def search(self, text: str, not_text: str = "") -> None:
        """Fill the query lines and search."""
        self.query.set_texts(text, not_text)
        self.search_link.search(self.query.queries())

    def cancel(self) -> None:
        """Give up what is being taught, else the search that runs, else the index run."""
        if self.teach_link.is_running():
            self.teach_link.cancel()
        elif self.searches.is_running():
            self.searches.cancel()
        else:
            self.controller.cancel_index()

    def renew(self) -> None:
        """Ask everything again that depends on the options: the engine may be another now."""
        engine = self.controller.engine
        if not self.controller.is_indexing():
            engine.stop()
        self.messages.clear()
        self.setup_link.settle()
        self.source.content.show_models(self.source.content.bundle())
        self.controller.refresh()

    def clear_messages(self) -> None:
        """Take what the dock said out of QGIS's message bar."""
        self.messages.clear()

    # -- composition -----------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._pages = Pages([self.welcome, self.results], self)
        self._pages.setObjectName("resultsPages")
        asking = [self.source, self.query, self.messages.problem]
        content = DockContent(asking, self._pages, self.layers, self)
        content.setObjectName("rs_textsearch_content")
        self._scroll = ScrollingColumn(content, self)
        self._scroll.setObjectName("rs_textsearch_scroll")
        self.setWidget(self._scroll)
        tab_order.arrange(self._scroll)

    def _connect_widgets(self) -> None:
        self.source.layers_chosen.connect(self.controller.set_layers)
        self.source.plan_wanted.connect(self._plan)
        self.source.plan_outdated.connect(self.controller.drop_plans)
        self.source.build_wanted.connect(self._build)
        self.source.cancel_wanted.connect(self.controller.cancel_index)
        self.query.results_wanted.connect(self._enter_results)
        self.source.indexes_wanted.connect(self.indexes.open_dialog)
        self.indexes.layers_wanted.connect(self._add_layers)
        self.source_dialogs.training_wanted.connect(self.training.open_dialog)
        self.training.model_added.connect(self.source_dialogs.show_new_model)
        self.training.indexing_wanted.connect(self.source_dialogs.build_with)
        self.project_link.query_found.connect(self.query.show_query)
        self.project_link.layers_found.connect(self.set_layers)
        self.project_link.answers_found.connect(self._on_reopened)
        self.project_link.failed.connect(self._on_failed)
        self.results.answer_chosen.connect(self._show_layers_of)
        self.layers.polygons_wanted.connect(self._make_polygons)
        self.layers.export_wanted.connect(self.layer_actions.export)
        self.layer_actions.done.connect(self._on_done)
        self.layer_actions.failed.connect(self._on_failed)
        self.welcome.scene_wanted.connect(partial(self._show_sample, samples.add_scene))
        self.welcome.photographs_wanted.connect(partial(self._show_sample, samples.add_photographs))

    def _connect_controller(self) -> None:
        controller = self.controller
        controller.source_changed.connect(self._on_source)
        controller.source_refused.connect(self._on_refused)
        controller.info_changed.connect(self._on_info)
        controller.plan_changed.connect(self.source.show_plan)
        controller.plan_changed.connect(self.planChanged)
        controller.plan_failed.connect(self._on_plan_failed)
        controller.index_started.connect(self.source.show_running)
        controller.index_progress.connect(self.source.show_progress)
        controller.index_progress.connect(self.indexProgress)
        controller.index_ended.connect(self.source.show_idle)
        controller.index_finished.connect(self._on_indexed)
        controller.source_changed.connect(self.messages.clear)
        controller.index_started.connect(self.messages.settle)
        self.searches.started.connect(self.messages.settle)
        controller.failed.connect(self._on_failed)
        controller.engine.said_hello.connect(self._on_engine)
        self.searches.found.connect(self._on_found)
        self.searches.failed.connect(self._on_failed)
        self.closed.connect(self.example_link.stop)
        self.closed.connect(self.area_link.stop)
        links = (self.search_link, self.mark_link, self.teach_link, self.example_link)
        for part in (*links, self.source_dialogs):
            part.failed.connect(self._on_failed)
        self.closed.connect(self.source_dialogs.close_all)
        self.search_link.exported.connect(self._on_exported)
        self.thumbnails.loaded.connect(self._on_thumbnails)
        for part in (self.messages, self.source.state, self.source_dialogs, self.indexes):
            part.setup_wanted.connect(self.setup_link.open)
        self.setup.put_right.connect(self.renew)

    def _choose_first_layer(self) -> None:
        """Start with the layer that is selected in the layer tree, else the first raster."""
        active = self._iface.activeLayer()
        if isinstance(active, QgsRasterLayer):
            self.set_layer(active)
        else:
            self.set_layer(self.source.layers.currentLayer())

    # -- actions -----------------------------------------------------------------------------

    def _plan(self, options: IndexOptions, anew: bool) -> None:
        self.controller.plan(options, anew=anew)

    def _build(self, options: IndexOptions, anew: bool) -> None:
        self.controller.build(options, anew=anew)

    def _enter_results(self) -> None:
        if self.results.view.isVisible():
            self.results.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_layers(self, layers: list[QgsRasterLayer]) -> None:
        """Search ``layers`` together with the chosen rasters that have an index."""
        chosen = [layer for layer in self.source.picker.layers() if index_files.of_layer(layer)]
        self.set_layers([*chosen, *(layer for layer in layers if layer not in chosen)])

    def _make_polygons(self, group: Any, merged: bool) -> None:
        self.layer_actions.make_polygons(group, self.layers.level(), merged=merged)

    def _show_sample(self, add: Callable[[QgsProject], list[QgsRasterLayer]]) -> None:
        layers = add(QgsProject.instance())
        self.set_layers(layers)
        # after QGIS's own look at all layers, where they are the first of a project
        call_later(self.map_link, partial(self.map_link.show_layer, layers[0]))

    # -- reactions ---------------------------------------------------------------------------

    def _on_source(self, source: object) -> None:
        self.source.show_source(source)
        self.query.set_ready(False)
        self.welcome.set_step(2 if source is not None else 1)

    def _on_refused(self, error: TextSearchError) -> None:
        self.source.show_refusal(error)
        self.failed.emit(error.text())

    def _on_engine(self, _: dict[str, Any]) -> None:
        """Take back what was said of a missing engine once one answers, and ask again."""
        if self._lacks_engine:
            self._lacks_engine = False
            self.messages.settle()
            self.controller.refresh()

    def _on_plan_failed(self, error: TextSearchError) -> None:
        if error.code in ENGINE_CODES:
            self._on_failed(error)
            self.messages.problem.clear()  # the panel says it, once
        self.source.show_plan_error(error)

    def _on_info(self, info: dict[str, Any]) -> None:
        self._follow(self.controller.states())
        self.source.show_info(info)
        searchable = info.get("state") in ("fresh", "partial", "stale")
        self.query.set_ready(searchable)
        if searchable:
            self.searches.load_vocabulary(info.get("bundle") or {})
        known = info.get("state") != "missing" and self.results.answers.about(self.index_path())
        if known:
            self.search_link.show_index(self.index_path())
        self._pages.show_page(self.results if known else self.welcome)
        if self.controller.source is not None:
            self.welcome.set_step(3 if info.get("state") in ("fresh", "stale") else 2)
        self.infoChanged.emit(info)

    def _on_indexed(self, result: dict[str, Any]) -> None:
        text = tr("Index ready: {tiles} in {time}.").format(
            tiles=wording.tiles(int(result.get("tiles") or 0)),
            time=wording.duration(float(result.get("seconds") or 0.0)),
        )
        notes = (wording.note(result.get("device_note") or {}), self.indexes.remark())
        self.messages.tell(" ".join(filter(None, (text, *notes))))
        self.query.query.setFocus()
        self.indexFinished.emit(result)

    def _follow(self, states: dict[str, str]) -> None:
        """Let lists and pictures know in which states indexes are."""
        self.thumbnails.follow(states)
        self.results.follow(states)

    def _on_found(self, answer: Answer) -> None:
        self._follow(index_state.of_results(answer.document))
        if self.index_path() == answer.index:  # else another raster is chosen by now
            self._pages.show_page(self.results)
        QTimer.singleShot(0, self._scroll_to_results)  # once the page has its place
        self._show_layers_of(answer)
        self.searchFinished.emit(answer.document)

    def _show_layers_of(self, answer: Answer) -> None:
        self.layers.show_group_of(footprints.find(answer.layer_id))

    def _on_reopened(self, answers: list[Answer], shown: Answer) -> None:
        self.search_link.show(answers, shown)
        self._show_layers_of(shown)
        if self.index_path() == shown.index:
            self._pages.show_page(self.results)

    def _scroll_to_results(self) -> None:
        self._scroll.ensureWidgetVisible(self.results.view)

    def _on_thumbnails(self, _: list) -> None:
        if self.thumbnails.count():
            self.thumbnailsLoaded.emit()

    def _on_exported(self, path: str, count: int) -> None:
        text = tr("{tiles} written to {path}.").format(tiles=wording.tiles(count), path=path)
        self.messages.tell(text)

    def _on_done(self, text: str) -> None:
        self.messages.tell(text)

    def _on_failed(self, error: TextSearchError) -> None:
        if error.code in ENGINE_CODES:
            self._lacks_engine = True
            self.setup.state_changed.emit()  # it was there, and is not now
        self.messages.explain(error)
        self.failed.emit(error.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc, which no child has used, cancel what runs."""
        running = self.teach_link.is_running() or self.searches.is_running()
        if event.key() == Qt.Key.Key_Escape and (running or self.controller.is_indexing()):
            self.cancel()
            return
        super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what was not answered when the dock was closed, with its engine."""
        super().showEvent(event)
        self.controller.catch_up()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that the dock closes, whoever closes it."""
        super().closeEvent(event)
        self.closed.emit()
