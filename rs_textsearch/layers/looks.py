"""How the layers of a query look, kept while a repeated search replaces them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsLayerTreeLayer, QgsMapLayer, QgsMapLayerStyle, QgsRasterLayer

from . import kinds, styles, threshold


@dataclass(frozen=True)
class Look:
    """What the user may have changed on a result layer.

    Attributes:
        name: the layer's name.
        visible: whether its box in the layer tree is ticked.
        expanded: whether its legend is unfolded.
        style: everything that QGIS calls the style.
        fitted: whether a heatmap's limits are those of its values, not set by hand.
        share: share of the heatmap that its threshold leaves, None without one.
    """

    name: str
    visible: bool
    expanded: bool
    style: QgsMapLayerStyle
    fitted: bool = False
    share: float | None = None

    @classmethod
    def of(cls, node: QgsLayerTreeLayer) -> Look:
        """Return the look of the layer of ``node``."""
        layer = node.layer()
        style = QgsMapLayerStyle()
        style.readFromLayer(layer)
        fitted, share = False, None
        if isinstance(layer, QgsRasterLayer):
            fitted = styles.is_fitted(layer)
            level = threshold.shown(layer)
            if level is not None:
                share = threshold.share_above(threshold.values(layer), level)
        return cls(
            layer.name(),
            node.itemVisibilityChecked(),
            node.isExpanded(),
            style,
            fitted,
            share,
        )

    def give(self, layer: QgsMapLayer) -> None:
        """Let ``layer``, not yet in the tree, look so; its own facts and values stay its own."""
        facts = {
            key: layer.customProperty(key)
            for key in layer.customPropertyKeys()
            if key not in (styles.PROPERTY_STYLE, threshold.PROPERTY_THRESHOLD)
        }
        metadata = layer.metadata()
        self.style.writeToLayer(layer)
        for key, value in facts.items():
            layer.setCustomProperty(key, value)
        layer.setMetadata(metadata)
        layer.setName(self.name)
        if self.fitted:
            styles.fit(layer)
        if self.share is not None:
            level = threshold.at_share(threshold.values(layer), self.share)
            styles.show_threshold(layer, level)

    def place(self, node: QgsLayerTreeLayer) -> None:
        """Show and unfold ``node`` as before."""
        node.setItemVisibilityChecked(self.visible)
        node.setExpanded(self.expanded)


def key(layer: QgsMapLayer) -> tuple[str, str]:
    """Return what makes a layer the successor of an earlier one: its kind and its raster's name.

    The folder does not count, since a project may be moved with its rasters.
    """
    raster = layer.customProperty("rs_textsearch/raster") or ""
    return kinds.kind(layer), Path(raster).name if kinds.kind(layer) == kinds.HEATMAP else ""
