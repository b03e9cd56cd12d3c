"""Ranked tiles written to a file of the user's choice: GeoPackage, GeoJSON or CSV."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import SourceError
from ..translation import tr
from .footprints import RANK

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".csv": "CSV"}


def export_tiles(layer: QgsVectorLayer, path: Path, ranks: Iterable[int] | None = None) -> int:
    """Write the shown tiles of ``layer``, or those of ``ranks``, and return their number.

    The suffix of ``path`` names the format. GeoJSON is written in WGS 84, as its standard wants;
    CSV has the outline as well-known text.

    Raises:
        SourceError: the format is unknown or the file cannot be written; an earlier one stays.
    """
    driver = DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise SourceError(
            tr("Tiles cannot be written as {path}.").format(path=path),
            tr("Choose a name that ends in .gpkg, .geojson or .csv."),
        )
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = "tiles"
    options.fileEncoding = "UTF-8"
    if driver == "CSV":
        options.layerOptions = ["GEOMETRY=AS_WKT"]
    if driver == "GeoJSON" and layer.crs().isValid():
        target = QgsCoordinateReferenceSystem("EPSG:4326")
        options.ct = QgsCoordinateTransform(layer.crs(), target, QgsProject.instance())
        options.layerOptions = ["RFC7946=YES"]
    chosen = layer.clone()  # with a selection of its own
    if ranks is not None:
        listed = ", ".join(str(int(rank)) for rank in ranks)
        chosen.selectByExpression(f'"{RANK}" IN ({listed})')
        options.onlySelectedFeatures = True
    count = chosen.selectedFeatureCount() if ranks is not None else _count(chosen)
    part = path.with_name(f".{path.stem}.part{path.suffix}")
    context = QgsProject.instance().transformContext()
    outcome = QgsVectorFileWriter.writeAsVectorFormatV3(chosen, str(part), context, options)
    try:
        if outcome[0] != QgsVectorFileWriter.WriterError.NoError:
            raise OSError(0, outcome[1])
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise SourceError(
            tr("The tiles cannot be written to {path} ({reason}).").format(
                path=path, reason=error.strerror
            ),
            tr("Choose another folder, or close the program that has the file open."),
        ) from error
    return count


def _count(layer: QgsVectorLayer) -> int:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    return sum(1 for _ in layer.getFeatures(request.setSubsetOfAttributes([])))
