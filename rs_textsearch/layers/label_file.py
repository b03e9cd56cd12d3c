"""The GeoPackage of labels that people made of a search's results.

One layer ``labels`` in EPSG:4326, whatever the rasters are in, so that one file serves them all and
the engine's ``Labels`` reads it. A tile of a raster without a reference system is a row without a
polygon: it serves this search, not the map. Rows that were drawn in QGIS have no tile: they are
labels for training and evaluation, no marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

from ..errors import LabelFileError
from ..files import Replacement, locked
from ..translation import tr
from ..values.example import TileExample
from ..values.mark import RIGHT, WRONG, Mark
from . import reference

LAYER = "labels"
CRS = "EPSG:4326"
FIELDS = {
    "label": "string",
    "verdict": "string",
    "raster": "string",
    "tile_px": "double",
    "made": "string",
    "tile": "integer",
    "index_path": "string",
    "index_state": "string",
    "box_px": "string",
}
"""The last four find a tile again; tile layers of results have the same."""


def read(path: Path) -> list[Mark]:
    """Return the marks in a file, none where there is no file; raises LabelFileError."""
    return [mark for _, mark in _rows(path, _opened(path))] if path.is_file() else []


def change(path: Path, put: Iterable[Mark], drop: Iterable[Mark] = ()) -> None:
    """Write ``put``, each in the place of an earlier verdict, and take ``drop`` away.

    The file is made by the first mark. Nothing else in it changes.

    Raises:
        LabelFileError: it cannot be written.
    """
    _change(path, list(put), {mark.key() for mark in drop}, [])


def drawn(path: Path) -> list[QgsFeature]:
    """Return the rows of a file that people drew; raises LabelFileError."""
    layer = _opened(path)
    known = {number for number, _ in _rows(path, layer)}
    return [each for each in layer.getFeatures() if each.id() not in known]


def copy(
    source: Path, target: Path, marks: Iterable[Mark], shapes: Sequence[QgsFeature]
) -> None:
    """Add ``marks`` and the drawn ``shapes`` of ``source`` to ``target``, with all their columns.

    Raises:
        LabelFileError: a file cannot be read or written.
    """
    layer = _opened(source)
    rows = {mark.key(): layer.getFeature(number) for number, mark in _rows(source, layer)}
    _change(target, list(marks), set(), shapes, rows)


def remove(path: Path, marks: Iterable[Mark], shapes: Sequence[QgsFeature]) -> None:
    """Take ``marks`` and drawn ``shapes`` away; raises LabelFileError."""
    change(path, (), marks)
    layer = _opened(path)
    provider = layer.dataProvider()
    if shapes and not provider.deleteFeatures([shape.id() for shape in shapes]):
        raise _unwritable(path, provider.error().message())


def places(rasters: Iterable[QgsRasterLayer]) -> list[QgsGeometry]:
    """Return the extents of raster layers in the system of the labels, where they have one."""
    items = (
        {
            "crs": raster.crs().toWkt(),
            "bounds": [
                raster.extent().xMinimum(), raster.extent().yMinimum(),
                raster.extent().xMaximum(), raster.extent().yMaximum(),
            ],
        }
        for raster in rasters
        if raster.crs().isValid()
    )  # fmt: skip
    return [_polygon(corners) for corners in map(outline, items) if corners]


def outline(item: dict[str, Any]) -> tuple[tuple[float, float], ...]:
    """Return the corners in degrees of a result's tile, none where it has no place on the ground.

    A straight edge in the raster's system is one in degrees within far less than a pixel.
    """
    crs = reference.of_text(item.get("crs"))
    if reference.is_undefined(crs):
        return ()
    project = QgsProject.instance()
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(CRS), project)
    left, bottom, right, top = item["bounds"]
    corners = ((left, top), (right, top), (right, bottom), (left, bottom))
    try:
        places = [transform.transform(QgsPointXY(x, y)) for x, y in corners]
    except QgsCsException:
        return ()
    return tuple((place.x(), place.y()) for place in places)


def _change(
    path: Path,
    put: list[Mark],
    gone: set[tuple[str, str]],
    shapes: Sequence[QgsFeature],
    rows: Mapping[tuple[str, str], QgsFeature] = MappingProxyType({}),
) -> None:
    try:
        with locked(path):
            if not path.exists():
                if not put and not shapes:
                    return
                with Replacement(path) as part:
                    _create(part)
            _write(path, {mark.key(): mark for mark in put}, gone, shapes, rows)
    except OSError as error:
        raise _unwritable(path, error.strerror or str(error)) from error


def _create(path: Path) -> None:
    declared = "&".join(f"field={name}:{kind}" for name, kind in FIELDS.items())
    empty = QgsVectorLayer(f"Polygon?crs={CRS}&{declared}", LAYER, "memory")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    outcome = QgsVectorFileWriter.writeAsVectorFormatV3(
        empty, str(path), QgsCoordinateTransformContext(), options
    )
    if outcome[0] != QgsVectorFileWriter.WriterError.NoError:
        raise OSError(0, outcome[1])


def _write(
    path: Path,
    wanted: dict[tuple[str, str], Mark],
    gone: set[tuple[str, str]],
    shapes: Sequence[QgsFeature],
    former: Mapping[tuple[str, str], QgsFeature],
) -> None:
    """Change the rows of a file: those that get another verdict, the new ones, those that go.

    ``former`` are rows of another file, with the columns that people added there.
    """
    layer = _opened(path)
    provider = layer.dataProvider()
    if not _add_columns(layer, [*shapes, *former.values()]):
        raise _unwritable(path, provider.error().message())
    fields = layer.fields()
    rows = [(number, mark.key()) for number, mark in _rows(path, layer)]
    known = {key: number for number, key in rows}
    verdict, made = fields.indexOf("verdict"), fields.indexOf("made")
    changed = {
        known[key]: {verdict: _verdict(mark), made: mark.made}
        for key, mark in wanted.items()
        if key in known
    }
    added = [
        _feature(mark, _like(former.get(key), layer), path)
        for key, mark in wanted.items()
        if key not in known
    ]
    added += [_like(each, layer) for each in shapes]
    removed = [number for number, key in rows if key in gone]
    done = (
        (not changed or provider.changeAttributeValues(changed))
        and (not added or provider.addFeatures(added)[0])
        and (not removed or provider.deleteFeatures(removed))
    )
    if not done:
        raise _unwritable(path, " ".join(provider.errors()) or provider.error().message())


def _opened(path: Path) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{path}|layername={LAYER}", LAYER, "ogr")
    if not layer.isValid() or any(layer.fields().indexOf(name) < 0 for name in FIELDS):
        raise LabelFileError(
            tr("{path} holds no labels that the plugin wrote.").format(path=path),
            tr("Move the file away, or give it another name; marks make a new one."),
        )
    return layer


def _rows(path: Path, layer: QgsVectorLayer) -> Iterable[tuple[int, Mark]]:
    """Yield the number and the mark of each row that is about a tile."""
    for feature in layer.getFeatures():
        values = {name: feature[name] for name in FIELDS}
        mark = _mark(path, {k: None if v == NULL else v for k, v in values.items()}, feature)
        if mark is not None:
            yield feature.id(), mark


def _mark(path: Path, row: dict[str, Any], feature: QgsFeature) -> Mark | None:
    """Return the mark of a row; None for one that a person drew or emptied."""
    text, verdict = str(row["label"] or "").strip(), str(row["verdict"] or "").strip().lower()
    try:
        box = tuple(float(edge) for edge in str(row["box_px"] or "").split())
        number = int(row["tile"] or 0)
    except ValueError:
        return None
    if not text or verdict not in ("", RIGHT, WRONG) or not row["raster"] or len(box) != 4:
        return None
    tile = TileExample(
        str(row["index_path"] or ""), number, str(row["index_state"] or ""),
        str(_found(path, row["raster"])), box,
    )  # fmt: skip
    return Mark(text, tile, verdict != WRONG, _outline(feature.geometry()), str(row["made"] or ""))


def _outline(geometry: QgsGeometry) -> tuple[tuple[float, float], ...]:
    if geometry.isNull() or geometry.isEmpty():
        return ()
    polygons = geometry.asMultiPolygon() if geometry.isMultipart() else [geometry.asPolygon()]
    ring = polygons[0][0] if polygons and polygons[0] else []
    return tuple((point.x(), point.y()) for point in ring[:-1])


def _feature(mark: Mark, feature: QgsFeature, path: Path) -> QgsFeature:
    """Return a row with a mark filled in."""
    left, top, right, bottom = mark.tile.box
    values = {
        "label": mark.text,
        "verdict": _verdict(mark),
        "raster": _recorded(path, mark.tile.raster),
        "tile_px": ((right - left) * (bottom - top)) ** 0.5,
        "made": mark.made,
        "tile": mark.tile.tile,
        "index_path": mark.tile.index,
        "index_state": mark.tile.state,
        "box_px": " ".join(map(repr, mark.tile.box)),
    }
    for name, value in values.items():
        feature[name] = value
    if mark.outline:
        feature.setGeometry(_polygon(mark.outline))
    return feature


def _polygon(corners: Sequence[tuple[float, float]]) -> QgsGeometry:
    ring = [QgsPointXY(x, y) for x, y in corners]
    return QgsGeometry.fromPolygonXY([[*ring, ring[0]]])


def _like(row: QgsFeature | None, layer: QgsVectorLayer) -> QgsFeature:
    """Return a row for ``layer``, which numbers it itself, with all that ``row`` says, if any."""
    feature = QgsFeature(layer.fields())
    if row is not None:
        for name in _columns(row.fields(), layer):
            feature[name] = row[name]
        feature.setGeometry(row.geometry())
    return feature


def _columns(fields: QgsFields, layer: QgsVectorLayer) -> list[str]:
    """Return the names of ``fields`` without that of the rows' numbers in ``layer``."""
    numbers = {layer.fields().at(place).name() for place in layer.primaryKeyAttributes()}
    return [name for name in fields.names() if name not in numbers]


def _add_columns(layer: QgsVectorLayer, rows: Sequence[QgsFeature]) -> bool:
    """Give a layer the columns of ``rows`` that it lacks; tell whether it has them."""
    if not rows:
        return True
    fields = rows[0].fields()
    lacking = [name for name in _columns(fields, layer) if layer.fields().indexOf(name) < 0]
    if lacking and not layer.dataProvider().addAttributes(
        [fields.field(name) for name in lacking]
    ):
        return False
    layer.updateFields()
    return True


def _verdict(mark: Mark) -> str:
    return RIGHT if mark.right else WRONG


def _recorded(path: Path, raster: str) -> str:
    """Return how a file names a raster: relative to its folder where the raster lies below that.

    So a project that is moved with its rasters keeps its marks.
    """
    try:
        return Path(raster).relative_to(path.parent).as_posix()
    except ValueError:
        return raster


def _found(path: Path, recorded: str) -> Path:
    """Return the raster that :func:`_recorded` named."""
    return path.parent / recorded


def _unwritable(path: Path, reason: str) -> LabelFileError:
    return LabelFileError(
        tr("The marks cannot be written to {path}.").format(path=path),
        tr("Make the file and its folder writable, save what is being edited in it, or close the "
           "program that holds it."),
        reason,
    )  # fmt: skip
