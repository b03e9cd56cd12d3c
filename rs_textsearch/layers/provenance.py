"""Where a result layer comes from, written into its metadata so that it can be repeated."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsLayerMetadata, QgsMapLayer

from ..definitions import VERSION
from ..translation import tr

PREFIX = "rs_textsearch"


def write(layer: QgsMapLayer, title: str, query: dict[str, Any]) -> None:
    """Describe ``layer`` as the outcome of ``query``.

    Args:
        layer: footprints or heatmap.
        title: the layer's title in the metadata.
        query: text values: ``query``, ``not``, ``raster``, ``index``, ``bundle`` and counts.
    """
    created = datetime.now(timezone.utc).isoformat(timespec="seconds")
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(title)
    metadata.setType("dataset")
    metadata.setAbstract(
        tr(
            "Closest matches to a text query, not a complete inventory. Values are relative to "
            "this raster and this query; they cannot be compared across queries."
        )
    )
    facts = [f"{key}: {value}" for key, value in query.items() if value not in ("", None, [])]
    metadata.setHistory([f"{created} rs_textsearch {VERSION}; " + "; ".join(facts)])
    layer.setMetadata(metadata)
    for key, value in query.items():
        layer.setCustomProperty(f"{PREFIX}/{key}", value)
    layer.setCustomProperty(f"{PREFIX}/created", created)
