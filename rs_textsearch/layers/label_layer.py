"""The labels of a project as a layer that can be edited: what is right is green, what is wrong red.

Each query's group shows the labels of its text; what is drawn there is one more of them.
"""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsDataProvider,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsExpression,
    QgsLayerTreeGroup,
    QgsProject,
    QgsVectorLayer,
)

from ..translation import tr
from ..values.mark import RIGHT, WRONG
from . import kinds, outlines
from .label_file import LAYER
from .loading import check

_TEXT = '"label" = {text}'
_TILE = ("tile_px", "tile", "index_path", "index_state", "box_px")  # of marks, nobody fills them in


def show(path: Path, text: str, group: QgsLayerTreeGroup, project: QgsProject) -> QgsVectorLayer:
    """Put the labels under ``text`` on top of a query's group; once there, they are returned.

    Raises:
        SourceError: QGIS cannot open the file.
    """
    for known in kinds.of_kind(group, kinds.LABELS):
        return known
    name = tr("Labels “{text}”").format(text=text)
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", name, "ogr")
    check(layer, path)
    layer.setSubsetString(_TEXT.format(text=QgsExpression.quotedString(text)))
    kinds.mark(layer, kinds.LABELS)
    _style(layer)
    _prepare(layer, text)
    project.addMapLayer(layer, False)
    group.insertLayer(0, layer)
    return layer


def renew(layer: QgsVectorLayer) -> None:
    """Let a layer show what its file holds now."""
    layer.reload()
    layer.updateExtents()
    layer.triggerRepaint()


def move(layer: QgsVectorLayer, path: Path) -> None:
    """Let a layer show another file with the same labels."""
    options = QgsDataProvider.ProviderOptions()
    options.transformContext = QgsProject.instance().transformContext()
    shown = layer.subsetString()
    layer.setDataSource(f"{path}|layername={LAYER}", layer.name(), "ogr", options)
    layer.setSubsetString(shown)


def _style(layer: QgsVectorLayer) -> None:
    verdicts = ((RIGHT, True), (WRONG, False))
    layer.setRenderer(
        outlines.rule_renderer(
            outlines.verdict_rule(f"\"verdict\" = '{verdict}'", right=right)
            for verdict, right in verdicts
        )
    )


def _prepare(layer: QgsVectorLayer, text: str) -> None:
    """Let what is drawn be a label of this text that is right, until somebody says otherwise."""
    fields = layer.fields()
    for name, value in (
        ("label", QgsExpression.quotedString(text)),
        ("verdict", QgsExpression.quotedString(RIGHT)),
        ("made", "format_date(now(), 'yyyy-MM-ddTHH:mm:ss')"),
    ):
        layer.setDefaultValueDefinition(fields.indexOf(name), QgsDefaultValue(value))
    verdicts = [{tr("right"): RIGHT}, {tr("wrong"): WRONG}]
    choice = QgsEditorWidgetSetup("ValueMap", {"map": verdicts})
    layer.setEditorWidgetSetup(fields.indexOf("verdict"), choice)
    for name in _TILE:
        layer.setEditorWidgetSetup(fields.indexOf(name), QgsEditorWidgetSetup("Hidden", {}))
