"""The file behind a raster layer, and where its index and results belong."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..errors import ServiceLayerError, SourceError
from ..indexes.index_places import bundle_index_path, index_path
from ..queries.query import Query
from ..translation import tr


@dataclass(frozen=True)
class Source:
    """What the engine needs to know of a layer, free of QGIS objects.

    Attributes:
        layer_id: id of the QGIS layer.
        name: its name in the layer tree.
        path: the raster file.
        index: the index file, existing or to be made.
        results: folder for files that belong to the index, like the polygons of its area.
        has_crs: whether the file says where it lies; a CRS that the user gave to the layer in
            QGIS is unknown to the engine.
    """

    layer_id: str
    name: str
    path: Path
    index: Path
    results: Path
    has_crs: bool

    def indexed(self) -> bool:
        """Tell whether the index file exists, complete or not."""
        return self.index.is_file()


def from_layer(layer: QgsMapLayer, bundle: str = "") -> Source:
    """Return the source behind ``layer``, with its usual index or that of another ``bundle``.

    Raises:
        SourceError: the layer is not a raster file that the engine can open.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise SourceError(
            tr("“{layer}” is not a raster layer.").format(layer=layer.name()),
            tr("Choose a raster layer that comes from a file, for example a GeoTIFF."),
        )
    path = _file_of(layer)
    index = index_path(path) if not bundle else bundle_index_path(path, bundle)
    return Source(
        layer_id=layer.id(),
        name=layer.name(),
        path=path,
        index=index,
        results=index.with_suffix(""),
        has_crs=layer.dataProvider().crs().isValid(),
    )


def _file_of(layer: QgsRasterLayer) -> Path:
    remedy = tr(
        "Draw the part that you want to search into a GeoTIFF with the button below."
    )
    provider = layer.providerType()
    if provider != "gdal":
        raise ServiceLayerError(
            tr("“{layer}” comes from a service ({provider}), not from a raster file.").format(
                layer=layer.name(), provider=provider
            ),
            remedy,
        )
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    text = str(parts.get("path") or "")
    if parts.get("vsiPrefix") or parts.get("vsiSuffix"):
        raise ServiceLayerError(
            tr("“{layer}” lies inside an archive or on a server: {path}.").format(
                layer=layer.name(), path=text
            ),
            remedy,
        )
    path = Path(text)
    if path.is_file():
        return path
    if ":" in path.name or '"' in text or parts.get("layerName"):
        raise ServiceLayerError(
            tr("“{layer}” is a part of a larger file: {path}.").format(
                layer=layer.name(), path=layer.source()
            ),
            remedy,
        )
    raise SourceError(
        tr("The file of “{layer}” does not exist any more: {path}.").format(
            layer=layer.name(), path=text
        ),
        tr("Repair the layer's data source, or remove the layer."),
    )


def layer_crs(source: Source, project: QgsProject) -> QgsCoordinateReferenceSystem:
    """Return the CRS that the source's layer has in ``project``; invalid when it is gone."""
    layer = project.mapLayer(source.layer_id)
    return layer.crs() if layer is not None else QgsCoordinateReferenceSystem()


def result_stem(query: Query) -> str:
    """Return a file name, without suffix, that is readable and unique to the query."""
    words = re.sub(r"[^\w]+", "_", query.name(), flags=re.UNICODE).strip("_")[:40] or "query"
    text = "\n".join(query.identity())
    key = hashlib.blake2b(text.encode("utf-8"), digest_size=4).hexdigest()
    return f"{words}-{key}"
