"""Where a result layer comes from, written into its metadata so that it can be repeated."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

from qgis.core import QgsLayerMetadata, QgsMapLayer

from ..definitions import VERSION
from ..redaction import redacted
from ..translation import tr

PREFIX = "rs_textsearch"


def write(layer: QgsMapLayer, title: str, query: dict[str, Any]) -> None:
    """Describe ``layer`` as the outcome of ``query``, in words and for programs.

    The words go into the layer's metadata (Layer Properties, Information), the values into its
    custom properties ``rs_textsearch/...``; ``asked`` holds the whole query as JSON.

    Args:
        layer: footprints, heatmap or what was made of them.
        title: the layer's title in the metadata.
        query: text values: ``query``, ``not``, ``asked``, ``raster``, ``index``, ``bundle``,
            counts. Those that are empty or None are left out.
    """
    query = {key: _plain(value) for key, value in query.items() if value not in ("", None, [])}
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
    metadata.setKeywords(
        {
            "gmd:topicCategory": ["Imagery Base Maps Earth Cover"],
            tr("Text search"): [str(query[key]) for key in ("query", "bundle") if key in query],
        }
    )
    metadata.setCrs(layer.crs())
    facts = [f"{key}: {value}" for key, value in query.items()]
    metadata.setHistory([f"{created} rs_textsearch {VERSION}; " + "; ".join(facts)])
    layer.setMetadata(metadata)
    for key, value in query.items():
        layer.setCustomProperty(f"{PREFIX}/{key}", value)
    layer.setCustomProperty(f"{PREFIX}/created", created)


def _plain(value: Any) -> Any:
    return redacted(value) if isinstance(value, str) else value


def facts(layer: QgsMapLayer) -> dict[str, Any]:
    """Return the values that :func:`write` gave ``layer``, to hand them on."""
    names = (
        "query", "not", "asked", "area", "raster", "index", "bundle", "calibration", "tiles_scored",
        "further_indexes",
    )  # fmt: skip
    found = {name: layer.customProperty(f"{PREFIX}/{name}") for name in names}
    return {name: value for name, value in found.items() if value is not None}
