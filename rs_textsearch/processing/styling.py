"""The look of result layers that Processing loads itself, once the algorithm is over."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)
from qgis.PyQt import sip

Style = Callable[[Any], None]


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives one layer its look.

    The context deletes the post-processor of each layer as it goes, so that two layers must not
    share one; and it holds no reference, so that one must be kept here until then: the algorithm
    has gone before the layers are loaded.
    """

    _kept: list[_Styler] = []

    def __init__(self, style: Style) -> None:
        super().__init__()
        self._style = style
        _Styler._kept = [kept for kept in _Styler._kept if not sip.isdeleted(kept)]
        _Styler._kept.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer, which is in the project by now."""
        self._style(layer)


def name_when_loaded(
    context: QgsProcessingContext, path: str, name: str, *, above: bool = False
) -> None:
    """Let the layer of the output ``path`` be named ``name``; ``above``: over the other results."""
    if context.willLoadLayerOnCompletion(path):
        details = context.layerToLoadOnCompletionDetails(path)
        details.name = name
        if hasattr(details, "layerSortKey"):  # since QGIS 3.32; the greater lies above
            details.layerSortKey = int(above)


def style_when_loaded(context: QgsProcessingContext, path: str, style: Style) -> None:
    """Let ``style`` be called with the layer of the output ``path`` where it will be loaded."""
    if context.willLoadLayerOnCompletion(path):
        context.layerToLoadOnCompletionDetails(path).setPostProcessor(_Styler(style))
