"""The file behind a layer, and the reference system that QGIS knows of it."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
)

from ..errors import ServiceLayerError, SourceError
from ..translation import tr
from ..values.source import Source


def layer_file(layer: QgsMapLayer) -> Path:
    """Return the file behind a layer from a file."""
    return Path(re.split(r"\|(?:layername|subset|layerid)=", layer.source(), maxsplit=1)[0])


def raster_file(layer: QgsMapLayer) -> Path:
    """Return the raster file behind ``layer``.

    Raises:
        SourceError: the layer is not a raster file that the engine can open.
    """
    if not isinstance(layer, QgsRasterLayer):
        raise SourceError(
            tr("“{layer}” is not a raster layer.").format(layer=layer.name()),
            tr("Choose a raster layer that comes from a file, for example a GeoTIFF."),
        )
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
    path = Path(text).absolute()
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
