"""Result layers written to files of the user's choice, whole or not at all."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsFeatureRequest,
    QgsField,
    QgsMapLayerStyle,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..compat import NO_GEOMETRY, NUMBER_FIELD, save_default_style
from ..errors import OutputError, SourceError
from ..files import Replacement
from ..translation import tr
from . import outputs
from .footprints import RANK
from .origin import layer_file

DRIVERS = {".gpkg": "GPKG", ".geojson": "GeoJSON", ".json": "GeoJSON", ".csv": "CSV"}
FORMATS = "GeoPackage (*.gpkg);;GeoJSON (*.geojson);;CSV (*.csv)"  # of a file dialog
GEOTIFF = "GeoTIFF (*.tif)"
_OPTIONS = {"GeoJSON": ["RFC7946=YES"], "CSV": ["GEOMETRY=AS_WKT"], "GPKG": []}


def export_tiles(layer: QgsVectorLayer, path: Path, ranks: Iterable[int] | None = None) -> int:
    """Write what the map shows of ``layer``, or the tiles of ``ranks``; return their number.

    The suffix of ``path`` names the format. GeoJSON and CSV, which record no reference system,
    are written in WGS 84, CSV with the outline as well-known text and the centre as two numbers; a
    GeoPackage is written in the project's system and keeps the style.

    Raises:
        SourceError: the format is unknown, or the file cannot be written or must not be
            replaced; an earlier one stays.
    """
    driver = DRIVERS.get(path.suffix.lower())
    if driver is None:
        raise SourceError(
            tr("Tiles cannot be written as {path}.").format(path=path),
            tr("Choose a name that ends in .gpkg, .geojson or .csv."),
        )
    project = QgsProject.instance()
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.layerName = path.stem
    options.fileEncoding = "UTF-8"
    options.layerOptions = _OPTIONS[driver]
    chosen = layer.clone()  # with a selection and fields of its own
    if driver == "CSV":
        _add_centres(chosen)
    fields = chosen.fields()
    options.attributes = [i for i in range(fields.count()) if fields.at(i).name() != "fid"]
    target = QgsCoordinateReferenceSystem("EPSG:4326") if driver != "GPKG" else project.crs()
    if layer.crs().isValid() and target.isValid():
        options.ct = QgsCoordinateTransform(layer.crs(), target, project)
    if ranks is not None:
        listed = ", ".join(str(int(rank)) for rank in ranks)
        chosen.selectByExpression(f'"{RANK}" IN ({listed})')
        options.onlySelectedFeatures = True
    count = chosen.selectedFeatureCount() if ranks is not None else _count(chosen)
    outputs.check(path, project)
    context = project.transformContext()
    try:
        with Replacement(path) as part:
            outcome = QgsVectorFileWriter.writeAsVectorFormatV3(
                chosen, str(part), context, options
            )
            if outcome[0] != QgsVectorFileWriter.WriterError.NoError:
                raise OSError(0, outcome[1])
            if driver == "GPKG":
                _store_style(layer, part, path.stem)
    except OSError as error:
        raise _refused(path, error) from error
    return count


def export_raster(layer: QgsRasterLayer, path: Path) -> None:
    """Copy the GeoTIFF of ``layer`` to ``path``, values and reference system as they are.

    Raises:
        OutputError: the file cannot be written or must not be replaced; an earlier one stays.
    """
    outputs.check(path, QgsProject.instance())
    try:
        outputs.copy(layer_file(layer), path)
    except OSError as error:
        raise _refused(path, error) from error


def with_suffix(path: str, chosen_filter: str) -> Path:
    """Return ``path`` with the suffix of the filter chosen in a file dialog if it has none."""
    target = Path(path)
    if target.suffix.lower() in (*DRIVERS, ".tif"):
        return target
    return target.with_name(target.name + "." + chosen_filter.rsplit(".", 1)[-1].rstrip(")"))


def _add_centres(layer: QgsVectorLayer) -> None:
    """Give ``layer`` fields of where the centres lie, as spreadsheets and GPS devices take them."""
    crs = layer.crs()
    if not crs.isValid():
        return
    system = QgsExpression.quotedString(crs.authid() or f"WKT:{crs.toWkt()}")
    for axis, name in (("x", "longitude"), ("y", "latitude")):
        centre = f"{axis}(transform(centroid($geometry), {system}, 'EPSG:4326'))"
        layer.addExpressionField(centre, QgsField(name, NUMBER_FIELD))


def _store_style(layer: QgsVectorLayer, path: Path, name: str) -> None:
    written = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    style.writeToLayer(written)
    save_default_style(written, layer.name())


def _refused(path: Path, error: OSError) -> OutputError:
    return OutputError(
        tr("{path} cannot be written ({reason}).").format(path=path, reason=error.strerror),
        tr("Choose another folder, or close the program that has the file open."),
    )


def _count(layer: QgsVectorLayer) -> int:
    request = QgsFeatureRequest().setFlags(NO_GEOMETRY)
    return sum(1 for _ in layer.getFeatures(request.setSubsetOfAttributes([])))
