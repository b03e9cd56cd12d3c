"""The dialog that asks one query of two models and shows both rankings side by side."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ... import bundles, wording
from ...errors import TextSearchError
from ...services.sources import index_path
from ...translation import tr, tr_n
from ...values.source import Source
from ...worker.engine import EngineClient, Request
from ..notice import Notice
from ..results.map_link import MapLink
from ..results.model import ResultsModel
from ..results.thumbnails import Thumbnails
from ..results.view import ResultsView

TOP = 20


class Side(QWidget):
    """One model, its index of the raster, and its ranking.

    Signals:
        build_wanted(str): the folder of the model, whose index is missing.
    """

    build_wanted = pyqtSignal(str)

    def __init__(
        self, engine: EngineClient, thumbnails: Thumbnails, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Side")
        self._engine = engine
        self._source: Source | None = None
        self._request: Request | None = None
        self.bounds: list[list[float]] = []
        self.model = QComboBox(self)
        self.model.setObjectName(f"{name}ModelCombo")
        for bundle in bundles.installed():
            self.model.addItem(bundle.label(), bundle)
        self.notice = Notice(f"{name}Notice", self)
        self.build_button = QPushButton(tr("Build the missing index"), self)
        self.build_button.setObjectName(f"{name}BuildButton")
        self.build_button.hide()
        self.results = ResultsModel(thumbnails, self)
        self.view = ResultsView(self.results, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.model)
        column.addWidget(self.notice)
        column.addWidget(self.build_button)
        column.addWidget(self.view, 1)
        self.build_button.clicked.connect(self._on_build)

    def search(self, source: Source, query: str, done: Any) -> None:
        """Ask ``query`` of the index that the chosen model has of ``source``."""
        self._source = source
        self.bounds = []
        self.results.set_results([], "", 0)
        self.notice.say(tr("Searching…"))
        self.build_button.hide()
        bundle = self.model.currentData()
        paths = [source.index, index_path(source.path, str(bundle.folder))]
        self._look([path for path in dict.fromkeys(paths) if path.is_file()], bundle, query, done)

    def _look(self, paths: list[Path], bundle: bundles.Bundle, query: str, done: Any) -> None:
        """Find the index of ``bundle`` among ``paths``, one after the other, then search it."""
        if not paths:
            self.notice.say(
                tr("“{layer}” has no index by this model.").format(layer=self._source.name),
                "warning",
            )
            self.build_button.show()
            done()
            return
        request = self._engine.request("info", {"index": str(paths[0])})
        self._request = request
        request.succeeded.connect(partial(self._on_info, request, paths, bundle, query, done))
        request.failed.connect(partial(self._on_failed, request, done))

    def _on_info(
        self, request: Request, paths: list[Path], bundle: bundles.Bundle, query: str, done: Any,
        info: dict[str, Any],
    ) -> None:  # fmt: skip
        if request is not self._request:
            return
        if (info.get("bundle") or {}).get("id") != bundle.id:
            self._look(paths[1:], bundle, query, done)
            return
        params = {"indexes": [str(paths[0])], "query": query, "top": TOP}
        request = self._engine.request("search", params)
        self._request = request
        request.succeeded.connect(partial(self._on_found, request, str(paths[0]), done))
        request.failed.connect(partial(self._on_failed, request, done))

    def _on_found(
        self, request: Request, index: str, done: Any, document: dict[str, Any]
    ) -> None:
        if request is not self._request:
            return
        results = document.get("results") or []
        self.bounds = [item["bounds"] for item in results]
        self.results.set_results(results, index, len(results))
        cautions = wording.cautions(document)
        self.notice.say(" ".join(cautions), "warning")
        done()

    def _on_failed(self, request: Request, done: Any, error: TextSearchError) -> None:
        if request is self._request:
            self.notice.explain(error)
            done()

    def _on_build(self) -> None:
        self.build_wanted.emit(str(self.model.currentData().folder))


class ModelComparison(QDialog):
    """A query line above two sides.

    Signals:
        build_wanted(str): an index by the model in this folder should be built.
    """

    build_wanted = pyqtSignal(str)

    def __init__(
        self,
        engine: EngineClient,
        thumbnails: Thumbnails,
        map_link: MapLink,
        source: Source,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_comparison")
        self.setWindowTitle(tr("Compare models on “{layer}”").format(layer=source.name))
        self._source = source
        self.query = QLineEdit(self)
        self.query.setObjectName("comparisonQuery")
        self.query.setPlaceholderText(tr("What do you look for?"))
        self.button = QPushButton(tr("Search"), self)
        self.button.setObjectName("comparisonButton")
        self.sides = [Side(engine, thumbnails, name, self) for name in ("left", "right")]
        self.sides[1].model.setCurrentIndex(min(1, self.sides[1].model.count() - 1))
        self.summary = QLabel(self)
        self.summary.setObjectName("comparisonSummary")
        self.summary.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.query, 1)
        row.addWidget(self.button)
        grid = QGridLayout()
        for column, side in enumerate(self.sides):
            grid.addWidget(side, 0, column)
            side.view.pan_wanted.connect(map_link.pan_to)
            side.view.zoom_wanted.connect(map_link.zoom_to)
            side.build_wanted.connect(self.build_wanted)
        column = QVBoxLayout(self)
        column.addLayout(row)
        column.addLayout(grid, 1)
        column.addWidget(self.summary)
        self.resize(680, 520)
        self.button.clicked.connect(self.search)

    def search(self) -> None:
        """Ask both models."""
        query = " ".join(self.query.text().split())
        self.summary.clear()
        if query:
            for side in self.sides:
                side.search(self._source, query, self._summarise)

    def _summarise(self) -> None:
        first, second = (side.bounds for side in self.sides)
        if first and second:
            both = sum(any(_overlap(a, b) for b in second) for a in first)
            text = tr_n(
                "{n} of the {top} best tiles of the left lies on one of the right.",
                "{n} of the {top} best tiles of the left lie on ones of the right.",
                both,
            )
            self.summary.setText(text.format(n=both, top=len(first)))


def _overlap(a: list[float], b: list[float]) -> bool:
    """Tell whether two boxes share more than half of the smaller one."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    smaller = min((c[2] - c[0]) * (c[3] - c[1]) for c in (a, b))
    return width > 0 and height > 0 and width * height > smaller / 2
