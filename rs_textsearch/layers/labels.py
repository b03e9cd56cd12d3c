"""The polygons of a layer with what they say, as a GeoPackage that training and evaluation read."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from qgis.core import QgsFeature, QgsVectorLayer

from ..errors import SourceError
from ..translation import tr
from . import polygon_file

NAME = "labels"


def write(layer: QgsVectorLayer, path: Path, *, selected: bool) -> int:
    """Write the features of ``layer``, or its selected ones, and return how many.

    Those without a geometry go along: whoever reads the file says that they are left out. An
    edit buffer counts as it stands, and memory layers are as good as files.

    Raises:
        SourceError: there are none, or the file cannot be written.
    """
    features = list(_features(layer, selected))
    if not features:
        text = tr("No polygon of “{layer}” is selected.") if selected else tr(
            "“{layer}” holds no polygon."
        )
        raise SourceError(text.format(layer=layer.name()), tr("Select or draw polygons first."))
    message = polygon_file.write_features(
        path, NAME, features, layer.crs(), layer.fields(), polygon_file.kept(layer.fields())
    )
    if message:
        text = tr("The labels of “{layer}” cannot be written: {reason}.")
        raise SourceError(
            text.format(layer=layer.name(), reason=message),
            tr("Check that the disk has space and that {path} can be written.").format(path=path),
        )
    return len(features)


def digest(layer: QgsVectorLayer, *, selected: bool) -> str:
    """Return by what polygons and fields that are written are told from others."""
    kept = polygon_file.kept(layer.fields())
    names = [layer.fields().at(number).name() for number in kept]
    told = hashlib.blake2b(repr((layer.crs().authid(), names)).encode("utf-8"), digest_size=16)
    for feature in _features(layer, selected):
        values = feature.attributes()
        told.update(bytes(feature.geometry().asWkb()))
        told.update(repr([str(values[number]) for number in kept]).encode("utf-8"))
    return told.hexdigest()


def values(layer: QgsVectorLayer, field: str, *, selected: bool, most: int) -> list[str]:
    """Return the first ``most`` different texts in a field, in the order of the features."""
    number = layer.fields().lookupField(field)
    if number < 0:
        return []
    found: dict[str, None] = {}
    for feature in _features(layer, selected):
        value = feature.attributes()[number]
        text = "" if value is None else " ".join(str(value).split())
        if text and text != "NULL":
            found[text] = None
        if len(found) == most:
            break
    return list(found)


def _features(layer: QgsVectorLayer, selected: bool) -> Iterable[QgsFeature]:
    return layer.selectedFeatures() if selected else layer.getFeatures()
