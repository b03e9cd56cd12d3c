"""Layers from files, read by GDAL as QGIS's provider does."""

from __future__ import annotations

import uuid
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from .acting import acts_as

gdal.UseExceptions()
ogr.UseExceptions()


@acts_as("QgsMapLayer")
class MapLayer:
    """A layer that is a file."""

    def id(self) -> str:
        return self._id

    def name(self) -> str:
        return self._called

    def setName(self, name: str) -> None:
        self._called = name
        self.nameChanged.emit()

    def source(self) -> str:
        return self._source

    def isValid(self) -> bool:
        return self._dataset is not None

    def crs(self) -> Any:
        from qgis.core import QgsCoordinateReferenceSystem

        return self._crs or QgsCoordinateReferenceSystem()

    def setCrs(self, crs: Any, *_: Any, **__: Any) -> None:
        self._crs = crs
        self.crsChanged.emit()

    def setCustomProperty(self, key: str, value: Any) -> None:
        self._custom[key] = value

    def customProperty(self, key: str, default: Any = None) -> Any:
        return self._custom.get(key, default)


def _begin(layer: Any, kind: str, args: tuple[Any, ...], dataset: Any) -> None:
    layer._id = f"{args[1] if len(args) > 1 else 'layer'}_{uuid.uuid4().hex}"
    layer._custom, layer._crs = {}, None
    layer._source, layer._called = args[0] if args else "", args[1] if len(args) > 1 else ""
    layer._kind, layer._dataset = kind, dataset


def _opened(open_: Any, path: str) -> Any:
    try:
        return open_(path) if Path(path).is_file() else None
    except RuntimeError:
        return None


def _system(wkt: str) -> Any:
    from qgis.core import QgsCoordinateReferenceSystem

    return QgsCoordinateReferenceSystem(wkt) if wkt else QgsCoordinateReferenceSystem()


@acts_as("QgsRasterLayer")
class RasterLayer:
    """A raster with its bands, size and place."""

    def __init__(self, *args: Any, **_: Any) -> None:
        _begin(self, "gdal", args, _opened(gdal.Open, args[0]) if args else None)
        if self._dataset is not None:
            self._crs = _system(self._dataset.GetProjection())

    def extent(self) -> Any:
        from qgis.core import QgsRectangle

        west, across, _, north, _, down = self._dataset.GetGeoTransform()
        east, south = west + across * self.width(), north + down * self.height()
        return QgsRectangle(west, south, east, north)

    def width(self) -> int:
        return self._dataset.RasterXSize

    def height(self) -> int:
        return self._dataset.RasterYSize

    def bandCount(self) -> int:
        return self._dataset.RasterCount

    def providerType(self) -> str:
        return self._kind

    def dataProvider(self) -> Any:
        from qgis.core import QgsRasterDataProvider

        provider = self.__dict__.setdefault("_provider", QgsRasterDataProvider.blank())
        provider._layer = self
        return provider

    def renderer(self) -> Any:
        from qgis.core import QgsMultiBandColorRenderer

        return self.__dict__.get("_drawn_by") or QgsMultiBandColorRenderer(None, 1, 2, 3)

    def setRenderer(self, renderer: Any) -> None:
        self._drawn_by = renderer
        self.rendererChanged.emit()


@acts_as("QgsRasterDataProvider")
class RasterProvider:
    """Tells what the file holds."""

    def dataType(self, number: int) -> Any:
        from qgis.core import Qgis

        kind = self._layer._dataset.GetRasterBand(number).DataType
        return Qgis.DataType.Byte if kind == gdal.GDT_Byte else Qgis.DataType.Float32

    def bandCount(self) -> int:
        return self._layer.bandCount()

    def xSize(self) -> int:
        return self._layer.width()

    def ySize(self) -> int:
        return self._layer.height()


@acts_as("QgsDataProvider")
class DataProvider:
    """The reference system of the file itself."""

    def crs(self) -> Any:
        return self._layer.crs() if "_layer" in self.__dict__ else _system("")


@acts_as("QgsVectorLayer")
class VectorLayer:
    """A vector layer; which features it has is not told here."""

    def __init__(self, *args: Any, **_: Any) -> None:
        path, _, rest = (args[0] if args else "").partition("|")
        _begin(self, "ogr", args, _opened(ogr.Open, path))
        self._filter = ""
        if self._dataset is not None:
            table = self._dataset.GetLayer(rest.partition("layername=")[2] or 0)
            srs = table.GetSpatialRef()
            self._crs = _system(srs.ExportToWkt() if srs else "")

    def setSubsetString(self, subset: str) -> bool:
        self._filter = subset
        return True

    def subsetString(self) -> str:
        return self._filter

    def featureCount(self, *_: Any) -> int:
        return 0 if self._dataset is None else self._dataset.GetLayer(0).GetFeatureCount()


@acts_as("QgsProviderRegistry")
class ProviderRegistry:
    """Takes addresses of layers apart."""

    def decodeUri(self, key: str, uri: str) -> dict[str, Any]:
        path, _, name = uri.partition("|layername=")
        return {"path": str(Path(path)), "layerName": name} if name else {"path": str(Path(path))}
