"""Coordinate reference systems as texts that the engine takes, and whether two are one."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer

from ..compat import WKT_PREFERRED

_CODED, _USERS = "EPSG:", "USER:"  # what codes begin with


def text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return the code of a system, that of a system without one as WKT; empty for none.

    The codes of systems that the user defined mean something in this profile of QGIS only.
    """
    if not crs.isValid():
        return ""
    code = crs.authid()
    if code and not code.startswith(_USERS):
        return code
    return crs.toWkt(WKT_PREFERRED)


def of_text(known: str | None) -> QgsCoordinateReferenceSystem:
    """Return the system that the engine, or :func:`text`, names; an invalid one for none."""
    crs = QgsCoordinateReferenceSystem()
    if known:
        crs.createFromUserInput(known)
    return crs


def is_same(one: QgsCoordinateReferenceSystem, other: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether two systems put coordinates at one place.

    Their texts may differ: a system without a code is written otherwise by each library. PROJ
    strings alone do not tell: they may name the ellipsoid only, which several datums share.
    """
    if one == other:
        return True
    if not one.isValid() or not other.isValid() or one.toProj() != other.toProj():
        return False
    datums = {one.geographicCrsAuthId(), other.geographicCrsAuthId()}
    return len(datums) == 1 or not all(datum.startswith(_CODED) for datum in datums)


def is_undefined(crs: QgsCoordinateReferenceSystem) -> bool:
    """Tell whether a file says of its coordinates only that they are some."""
    return not crs.isValid() or crs.description().lower().startswith("undefined")


def chosen(layer: QgsRasterLayer) -> QgsCoordinateReferenceSystem:
    """Return the system that was set on a layer in QGIS against its file; invalid where none was.

    QGIS may be told to give a system to layers that have none. That of a picture whose pixels
    count as coordinates is no place.
    """
    crs, own = layer.crs(), layer.dataProvider().crs()
    if is_same(crs, own):
        return QgsCoordinateReferenceSystem()
    extent = layer.extent()
    corners = (extent.xMinimum(), extent.yMaximum(), extent.xMaximum(), -extent.yMinimum())
    if not own.isValid() and corners == (0.0, 0.0, float(layer.width()), float(layer.height())):
        return QgsCoordinateReferenceSystem()
    return crs
