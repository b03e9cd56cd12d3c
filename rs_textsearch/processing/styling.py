"""The look and the order of result layers that Processing loads itself, once a run is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
)
from qgis.PyQt import sip

Style = Callable[[Any], None]


class ResultLayers:
    """The results of one run that Processing will load; one lies above those added after it."""

    def __init__(self, context: QgsProcessingContext, group: str = "") -> None:
        """``group`` names a group that the layers come into, where QGIS makes one."""
        self._context = context
        self._group = group
        self._order = _Order()
        self._count = 0

    def add(self, path: str, name: str, style: Style) -> None:
        """Let the layer of the output ``path``, where it is to be loaded, have a name and a look.

        Args:
            path: the file, as the algorithm returns it.
            name: of the layer.
            style: is called with the layer.
        """
        if not self._context.willLoadLayerOnCompletion(path):
            return
        details = self._context.layerToLoadOnCompletionDetails(path)
        details.name = name
        if hasattr(details, "layerSortKey"):  # since QGIS 3.32; the greater lies above
            details.layerSortKey = -self._count
        if self._group and hasattr(details, "groupName"):  # since QGIS 3.32
            details.groupName = self._group
        details.setPostProcessor(_Finisher(style, self._order, self._count))
        self._count += 1


class _Order:
    """Which layers of a run are loaded, by their place from the top.

    Before 3.32, QGIS loads results in the order of their paths.
    """

    def __init__(self) -> None:
        self._ids: dict[int, str] = {}

    def put(self, place: int, layer: QgsMapLayer, project: QgsProject) -> None:
        """Take note of ``layer``, and move those that shall lie below it there."""
        self._ids[place] = layer.id()
        root = project.layerTreeRoot()
        nodes = [root.findLayer(self._ids[place]) for place in sorted(self._ids)]
        nodes = [node for node in nodes if node is not None]  # newer versions add them later
        for upper, lower in zip(nodes, nodes[1:]):
            group = upper.parent()
            siblings = group.children()
            if lower in siblings and siblings.index(lower) < siblings.index(upper):
                group.insertChildNode(siblings.index(upper) + 1, lower.clone())
                group.removeChildNode(lower)


class _Finisher(QgsProcessingLayerPostProcessorInterface):
    """Gives one layer its look and its place.

    The context deletes the post-processor of each layer as it goes, so that two layers must not
    share one; and it holds no reference, so that one must be kept here until then: the algorithm
    has gone before the layers are loaded. The ``style`` must not hold the context, or neither would
    go.
    """

    _kept: set[_Finisher] = set()

    def __init__(self, style: Style, order: _Order, place: int) -> None:
        super().__init__()
        self._style = style
        self._order = order
        self._place = place
        # element by element: algorithms that run side by side do the same in threads of their own
        for kept in tuple(self._kept):
            if sip.isdeleted(kept):
                self._kept.discard(kept)
        self._kept.add(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Finish the layer, which is in the project by now."""
        self._style(layer)
        self._order.put(self._place, layer, context.project())
