"""Brings examples from the map, from files and from the clipboard into the query.

An example is looked at by the engine first: one that cannot be used is a message, and the query
stays as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QInputDialog

from ..errors import ServiceLayerError, SourceError, TextSearchError
from ..layers import drawn_square
from ..layers.kinds import PROPERTY_QUERY
from ..services import pasted
from ..services.controller import IndexController
from ..services.sources import from_layer
from ..translation import tr
from ..values.example import AreaExample, Example, ImageExample
from .messages import Messages
from .query.panel import QueryPanel
from .query.square_tool import SquareTool
from .results.thumbnails import SIDE, Thumbnails, picture


@dataclass
class _Given:
    """Examples that were given at once, and how many of them the engine still looks at."""

    examples: list[Example]
    waiting: int


class ExampleLink(QObject):
    """Ties the query's button, what is dropped and pasted, and a map tool to the examples.

    Signals:
        failed(object): a ``TextSearchError`` to show.
    """

    failed = pyqtSignal(object)

    def __init__(
        self,
        index: IndexController,
        query: QueryPanel,
        thumbnails: Thumbnails,
        messages: Messages,
        canvas: QgsMapCanvas,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._index = index
        self._query = query
        self._thumbnails = thumbnails
        self._messages = messages
        self._canvas = canvas
        self.tool = SquareTool(canvas)
        self.tool.drawn.connect(self._on_drawn)
        self.tool.deactivated.connect(messages.clear)
        self.destroyed.connect(self.tool.deleteLater)  # its parent is the canvas
        query.example_button.rectangle_wanted.connect(self._draw)
        query.images.files_given.connect(self._on_files)
        query.images.image_given.connect(self._on_image)

    def stop(self) -> None:
        """Give the map back, where a square is being drawn."""
        self.tool.stop()

    def add(self, example: Example) -> None:
        """Add an example of what is wanted, if the engine finds something in it."""
        self._add_all([example])

    def _add_all(self, examples: list[Example]) -> None:
        """The same for several; they come together, since a query that changes is searched."""
        given = _Given(examples, len(examples))
        for example in examples:
            request = self._index.engine.request(
                "picture", {"example": example.to_json(), "size": SIDE}
            )
            request.succeeded.connect(partial(self._on_seen, given, example))
            request.failed.connect(partial(self._on_refused, given, example))

    def _on_seen(self, given: _Given, example: Example, answer: dict[str, Any]) -> None:
        pixmap = picture(answer.get("picture"))
        if pixmap is not None:
            self._thumbnails.keep(example, pixmap)
        self._on_answer(given)

    def _on_refused(self, given: _Given, example: Example, error: TextSearchError) -> None:
        given.examples.remove(example)
        self.failed.emit(error)
        self._on_answer(given)

    def _on_answer(self, given: _Given) -> None:
        given.waiting -= 1
        if not given.waiting and given.examples:
            self._query.examples.add(given.examples, wanted=True)

    def _on_files(self, paths: list[str]) -> None:
        self._add_all([ImageExample(path) for path in paths])

    def _on_image(self, image: QImage) -> None:
        try:
            self.add(ImageExample(str(pasted.keep(image))))
        except SourceError as error:
            self.failed.emit(error)

    # -- the map ---------------------------------------------------------------------------

    def _draw(self) -> None:
        self.tool.start()
        text = tr("Drag a square over what you look for; Esc gives up.")
        self._messages.tell(text, Qgis.MessageLevel.Info)

    def _on_drawn(self, square: QgsRectangle) -> None:
        layer = self._layer_under(square)
        if layer is None:
            return
        try:
            source = from_layer(layer)
        except ServiceLayerError:  # it lies in no file, but QGIS can draw it
            crs = self._canvas.mapSettings().destinationCrs()
            drawn_square.draw(layer, square, crs, pasted.SIDE, self._on_image, self)
            return
        except SourceError as error:
            self.failed.emit(error)
            return
        bounds = self._on_layer(square, layer)
        edges = (bounds.xMinimum(), bounds.yMinimum(), bounds.xMaximum(), bounds.yMaximum())
        index = str(source.index) if source.indexed() else ""
        self.add(AreaExample(str(source.path), edges, index))

    def _layer_under(self, square: QgsRectangle) -> QgsRasterLayer | None:
        """Return the topmost of the chosen rasters below ``square``, or one that the user names.

        None where there is no raster, which is said, or the user names none.
        """
        project, shown = QgsProject.instance(), self._canvas.layers()
        chosen = [project.mapLayer(source.layer_id) for source in self._index.sources]
        # A chosen one counts though it is hidden, as by a layer of a service that shows the same.
        chosen.sort(key=lambda layer: shown.index(layer) if layer in shown else len(shown))
        first = next((layer for layer in chosen if self._lies_under(square, layer)), None)
        if first is not None:
            return first
        under = [layer for layer in shown if self._lies_under(square, layer)]
        if not under:
            self.failed.emit(
                SourceError(
                    tr("No raster is shown where you have drawn."),
                    tr("Draw on a raster layer, or take an image file."),
                )
            )
            return None
        names = [f"{number}. {layer.name()}" for number, layer in enumerate(under, 1)]
        name, accepted = QInputDialog.getItem(
            self._canvas.window(),
            tr("Example from the Map"),
            tr("Take the picture from the raster"),
            names,
            0,
            False,
        )
        return under[names.index(name)] if accepted else None

    def _lies_under(self, square: QgsRectangle, layer: object) -> bool:
        """Tell whether a layer is a raster, no result of ours, below ``square``."""
        if not isinstance(layer, QgsRasterLayer) or layer.customProperty(PROPERTY_QUERY):
            return False
        bounds = self._on_layer(square, layer)
        return bounds is not None and bounds.intersects(layer.extent())

    def _on_layer(self, square: QgsRectangle, layer: QgsRasterLayer) -> QgsRectangle | None:
        """Return ``square`` in the layer's coordinates; None where it has no place there."""
        crs = self._canvas.mapSettings().destinationCrs()
        if not crs.isValid() or not layer.crs().isValid():
            return square
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        try:
            return transform.transformBoundingBox(square)
        except QgsCsException:
            return None  # an empty rectangle is the point 0, 0 before QGIS 3.34
