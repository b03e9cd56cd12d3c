"""What is selected on the map, told to styles as a variable of the map.

QGIS has the function ``is_selected()`` for that. From 3.30 on it asks the layer in the main thread,
while the map is drawn in others: where a project is closed meanwhile, the main thread waits for
the drawing and each of the two for ever for the other (https://github.com/qgis/QGIS/issues/57230
is the same lock in another place). A variable is handed to the drawing as it begins.
"""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtXml import QDomDocument

VARIABLE = "rs_textsearch_selected"  # a map whose keys are the selected features
IS_SELECTED = f"coalesce(map_exist(@{VARIABLE}, concat(@layer_id, ' ', $id)), FALSE)"
MOST = 10_000  # selected features of a layer; of one with more, none is told


class Selection:
    """Keeps ``VARIABLE`` of a canvas in step with what is selected in its layers."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._connections = (
            (canvas.selectionChanged, self._tell),  # before the canvas draws again
            (canvas.layersChanged, self._tell),
            (QgsProject.instance().writeProject, self._leave_out),
        )
        for signal, slot in self._connections:
            signal.connect(slot)
        self._tell()

    def stop(self) -> None:
        """Let go of the canvas; nothing is selected for it any more."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._connections = ()
        self._set({})

    def _tell(self, *_: object) -> None:
        chosen: dict[str, bool] = {}
        for layer in self._canvas.layers():
            if isinstance(layer, QgsVectorLayer) and layer.selectedFeatureCount() <= MOST:
                ids = layer.selectedFeatureIds()
                chosen.update((f"{layer.id()} {number}", True) for number in ids)
        self._set(chosen)

    def _set(self, chosen: dict[str, bool]) -> None:
        scope = self._canvas.expressionContextScope()
        scope.setVariable(VARIABLE, chosen)
        self._canvas.setExpressionContextScope(scope)

    def _leave_out(self, document: QDomDocument) -> None:
        """Take the variable out of a project being saved, in which the canvas has put it."""
        variables = document.elementsByTagName("Variable")
        for element in [variables.at(i).toElement() for i in range(variables.count())]:
            if element.attribute("name") == VARIABLE:
                element.parentNode().removeChild(element)
