"""Ties the query, its results, the map and the footprint layers to the searches."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog

from ..errors import QueryFileError, SourceError
from ..layers import export, footprints, group
from ..services.controller import IndexController
from ..services.searches import Answer, Searches
from ..translation import tr, tr_n
from ..values.example import Example
from ..values.query import Query
from .asking import agrees, may_replace
from .query.panel import QueryPanel
from .results.map_link import MapLink
from .results.panel import ResultsPanel


class SearchLink(QObject):
    """Selections go both ways between list and map; the list leads where both change.

    Signals:
        exported(str, int): file, number of tiles.
        failed(object): a ``TextSearchError`` to show.
    """

    exported = pyqtSignal(str, int)
    failed = pyqtSignal(object)

    def __init__(
        self,
        index: IndexController,
        searches: Searches,
        query: QueryPanel,
        results: ResultsPanel,
        map_link: MapLink,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._searches = searches
        self._query = query
        self._results = results
        self._map = map_link
        self._layer_id = ""
        self._selecting = False
        searches.started.connect(self._on_started)
        searches.ended.connect(self._on_ended)
        searches.found.connect(self._on_found)
        searches.found.connect(self._look_there)
        searches.vocabulary_changed.connect(query.set_vocabulary)
        query.search_wanted.connect(self.search)
        query.failed.connect(self.failed)
        view, actions = results.view, results.actions_of_rows
        view.pan_wanted.connect(map_link.pan_to)
        view.zoom_wanted.connect(map_link.zoom_to)
        view.ranks_selected.connect(self._select_on_map)
        results.answer_chosen.connect(self._on_answer_chosen)
        results.answers.close_wanted.connect(self._close)
        results.count_settled.connect(self._show_count)
        actions.similar_wanted.connect(self._find_similar)
        actions.like_wanted.connect(self._more_like)
        actions.unlike_wanted.connect(self._less_like)
        actions.export_wanted.connect(self._export)
        map_link.clicked.connect(self._on_map_clicked)
        QgsProject.instance().layersRemoved.connect(results.answers.forget)
        QgsProject.instance().layersRemoved.connect(self._on_removed)
        QgsProject.instance().cleared.connect(self._on_project_left)

    def search(self, queries: list[Query]) -> None:
        """Ask the chosen rasters' indexes."""
        self._searches.run(self._index.sources, queries)

    def ask(self, query: Query) -> None:
        """Fill in a query and search."""
        self._query.show_query(query)
        self.search([query])

    def ask_after(self, former: Query, query: Query) -> None:
        """Ask a query that came of ``former``, once the search that runs is done.

        The lines take it over only where they still hold ``former``: anything else was typed
        meanwhile.
        """
        if self._query.queries() == [former]:
            self._query.show_query(query)
        self._searches.run(self._index.sources, [query], replacing=False)

    def show(self, answers: list[Answer], shown: Answer) -> None:
        """List what earlier searches found, and of it ``shown``; the map stays as it is."""
        for answer in answers:
            self._results.answers.add(answer)
        self._results.add_answer(shown)
        self._query.show_query(shown.query)
        self._follow(shown)

    def show_index(self, index: str) -> None:
        """List the last answer of ``index`` where another one's is listed."""
        shown, wanted = self._results.answer, self._results.answers.about(index)
        if wanted is None or wanted is shown:
            return
        typed = self._query.queries()
        self._results.show_answer(wanted)
        if typed and shown is not None and typed != [shown.query]:
            self._query.show_query(typed[0])  # it was not asked yet

    # -- searches --------------------------------------------------------------------------

    def _on_started(self, query: Query) -> None:
        self._results.show_searching(True)
        try:
            self._query.history.remember(query)
        except QueryFileError as error:
            self.failed.emit(error)

    def _on_ended(self) -> None:
        self._results.show_searching(False)

    def _on_found(self, answer: Answer) -> None:
        """List an answer, unless the raster was left meanwhile for another that has answers."""
        shown, chosen = self._results.answer, self._index.source
        left = chosen is None or str(chosen.index) != answer.index
        if left and shown is not None and shown.index != answer.index:
            self._results.answers.keep(answer)
            return
        self._results.add_answer(answer)
        self._follow(answer)

    def _look_there(self, answer: Answer) -> None:
        """Show the map where something was found, unless the raster was left meanwhile."""
        if self._index.source is not None and str(self._index.source.index) == answer.index:
            results = answer.document.get("results") or []
            self._map.bring_into_view(results[: self._results.model.rowCount()])

    def _on_answer_chosen(self, answer: Answer) -> None:
        footprints.bring_up(answer.layer_id)
        self._query.show_query(answer.query)
        self._follow(answer)

    def _close(self, answer: Answer) -> None:
        """Take an answer's group out of the project, and its tab away, if the user agrees."""
        project = QgsProject.instance()
        found = group.group_of(footprints.find(answer.layer_id), project)
        if found is not None:
            layers = len(found.findLayers())
            lost = tr_n(
                "Its layer leaves the project, with what was made of it. The query stays among "
                "the recent ones: it can be asked again.",
                "Its group of {count} layers leaves the project, with what was made of them. The "
                "query stays among the recent ones: it can be asked again.",
                layers,
            ).format(count=layers)
            text = tr("Close the answer to “{query}”?").format(query=answer.query.title())
            if not agrees(self._results.window(), tr("Close Answer"), f"{text}\n\n{lost}"):
                return
        following = self._results.answers.next_to(answer)
        if following is not self._results.answer:
            self._results.show_answer(following)
        if found is not None:
            group.remove(found, project)
        self._results.answers.remove(answer)

    # -- examples --------------------------------------------------------------------------

    def _find_similar(self, tile: Example) -> None:
        self.ask(Query(like=(tile,), where=self._query.where.where()))

    def _more_like(self, tiles: list[Example]) -> None:
        self._refine(tiles, wanted=True)

    def _less_like(self, tiles: list[Example]) -> None:
        self._refine(tiles, wanted=False)

    def _refine(self, tiles: list[Example], *, wanted: bool) -> None:
        """Add examples to the query whose results are shown, whatever was typed since."""
        shown = self._results.answer.query if self._results.answer else None
        if shown is not None and self._query.queries() != [shown]:
            self._query.show_query(shown)
        self._query.examples.add(tiles, wanted=wanted)

    # -- map and footprints ----------------------------------------------------------------

    def _follow(self, answer: Answer) -> None:
        """Let the list and the footprint layer of ``answer`` go together."""
        former = footprints.find(self._layer_id)
        if former is not None:
            former.selectionChanged.disconnect(self._on_layer_selection)
        self._layer_id = ""
        layer = footprints.find(answer.layer_id)
        if layer is not None:
            self._layer_id = answer.layer_id
            footprints.show_best(layer, self._results.model.rowCount())
            layer.selectionChanged.connect(self._on_layer_selection)

    def _on_removed(self, layer_ids: list[str]) -> None:
        """Forget a layer that is gone: another project may have one with the same id."""
        if self._layer_id in layer_ids:
            self._layer_id = ""

    def _on_project_left(self) -> None:
        """Ask what is filled in as it stands: the marks of another project taught it."""
        self._query.taught.set_taught("", None)

    def _layer(self) -> QgsVectorLayer | None:
        return footprints.find(self._layer_id)

    def _show_count(self, count: int) -> None:
        layer = self._layer()
        if layer is not None:
            footprints.show_best(layer, count)

    def _select_on_map(self, ranks: list[int]) -> None:
        layer = self._layer()
        if layer is None or self._selecting:
            return
        self._selecting = True
        footprints.select(layer, ranks)
        self._selecting = False

    def _on_layer_selection(self, *_: object) -> None:
        layer = self._layer()
        if layer is None or self._selecting:
            return
        self._results.view.select_ranks(footprints.selected(layer))

    def _on_map_clicked(self, point: QgsPointXY) -> None:
        layer = self._layer()
        if layer is None or not self._results.isVisible():
            return
        rank = footprints.at(layer, point, self._map.crs())
        if rank is not None:
            self._results.view.select_ranks([rank])
            self._select_on_map([rank])

    # -- export ----------------------------------------------------------------------------

    def _export(self, ranks: list[int] | None) -> None:
        name = self._results.answer.query.name() if self._results.answer else "tiles"
        safe = "".join(letter if letter.isalnum() else "_" for letter in name)[:40]
        path, chosen = QFileDialog.getSaveFileName(
            self._results.window(), tr("Export tiles"), f"{safe}.gpkg", export.FORMATS
        )
        if not path:
            return
        target = export.with_suffix(path, chosen)
        # the dialog has asked about the name that was typed
        if target == Path(path) or may_replace(target, self._results.window()):
            self.export_to(target, ranks)

    def export_to(self, path: Path, ranks: list[int] | None) -> None:
        """Write the shown tiles, or those of ``ranks``; a signal tells the outcome."""
        layer = self._layer()
        if layer is None:
            self.failed.emit(
                SourceError(
                    tr("The layer of these results is not in the project any more."),
                    tr("Search again."),
                )
            )
            return
        try:
            self.exported.emit(str(path), export.export_tiles(layer, path, ranks))
        except SourceError as error:
            self.failed.emit(error)
