"""Bands: which of a raster's bands are red, green and blue."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import rasterio
from rasterio.enums import ColorInterp

from rs_textsearch.engine.errors import BadInput, UnreadableRaster
from rs_textsearch.engine.notes import Note

_COLOURS = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
_NANOMETRES = (650.0, 550.0, 450.0)
_NEAR = 60.0
"""A band further than this from a colour's wavelength, in nanometres, does not show it."""
_OTHER_WORDS = {"edge", "rededge", "infrared", "nir", "ir", "swir", "coastal", "near"}
_CODES = ("b04", "b03", "b02")
"""Red, green and blue where bands are called as those of Sentinel-2 and of HLS are."""


def choose(
    dataset: rasterio.DatasetReader,
    bands: Sequence[int] | None,
    alpha: int | str,
    path: Path,
) -> tuple[tuple[int, int, int], list[Note]]:
    """Return three band numbers, those asked for or those that are red, green and blue.

    They are told by colour interpretation, then by name, then by wavelength; where nothing tells,
    the first three that are not ``alpha`` are taken and a note says so. One band is used three
    times. Raises :class:`BadInput` for bands that the raster does not have.
    """
    if bands:
        if len(bands) not in (1, 3) or any(not 1 <= band <= dataset.count for band in bands):
            listed = ",".join(map(str, bands))
            raise BadInput.of("raster_bands", bands=listed, path=str(path), n=dataset.count)
        return tuple(bands) if len(bands) == 3 else (bands[0],) * 3, []
    meaning = dataset.colorinterp
    if all(colour in meaning for colour in _COLOURS):
        return tuple(meaning.index(colour) + 1 for colour in _COLOURS), []
    usable = [band for band in range(1, dataset.count + 1) if band != alpha]
    if not usable:
        raise UnreadableRaster.of("raster_alpha", path=str(path))
    if len(usable) < 3:
        return (usable[0],) * 3, []
    for told in (_by_name(dataset, usable), _by_wavelength(dataset, usable)):
        if told is not None:
            return told, []
    first = tuple(usable[:3])
    if len(usable) == 3:
        return first, []
    return first, [Note.of("bands", n=len(usable), bands=", ".join(map(str, first)))]


def _by_name(
    dataset: rasterio.DatasetReader, usable: Sequence[int]
) -> tuple[int, int, int] | None:
    words = {
        band: set(re.findall("[a-z]+", text.lower()))
        for band in usable
        if (text := dataset.descriptions[band - 1])
    }
    found = []
    for colour in ("red", "green", "blue"):
        named = [b for b, said in words.items() if colour in said and not said & _OTHER_WORDS]
        if len(named) != 1:
            break
        found.append(named[0])
    else:
        return tuple(found)
    codes = {
        code.lower(): band
        for band in usable
        for code in re.findall(r"\b[Bb]\d\d\b", dataset.descriptions[band - 1] or "")
    }
    return tuple(codes[c] for c in _CODES) if all(c in codes for c in _CODES) else None


def _by_wavelength(
    dataset: rasterio.DatasetReader, usable: Sequence[int]
) -> tuple[int, int, int] | None:
    lengths = {band: length for band in usable if (length := _wavelength(dataset, band))}
    if len(lengths) < 3:
        return None
    nearest = [min(lengths, key=lambda band: abs(lengths[band] - wanted)) for wanted in _NANOMETRES]
    near = all(abs(lengths[b] - wanted) <= _NEAR for b, wanted in zip(nearest, _NANOMETRES))
    return tuple(nearest) if near and len(set(nearest)) == 3 else None


def _wavelength(dataset: rasterio.DatasetReader, band: int) -> float | None:
    """Return the wavelength of ``band`` in nanometres as its tags or its name tell it."""
    imagery = dataset.tags(band, ns="IMAGERY").get("CENTRAL_WAVELENGTH_UM")
    if imagery:
        return _nanometres(imagery)
    for tags in (dataset.tags(band), dataset.tags(band, ns="ENVI")):
        for key, value in tags.items():
            if key.lower().strip() in ("wavelength", "center_wavelength", "central_wavelength"):
                return _nanometres(value)
    listed = re.findall(r"[\d.]+", dataset.tags(ns="ENVI").get("wavelength", ""))
    if len(listed) == dataset.count:
        return _nanometres(listed[band - 1])
    named = re.search(
        r"([\d.]+)\s*\(?(?:nm|nanomet|um|µm|micromet)", dataset.descriptions[band - 1] or "", re.I
    )
    return _nanometres(named[1]) if named else None


def _nanometres(text: str) -> float | None:
    number = re.match(r"\s*(\d+(?:\.\d*)?|\.\d+)", text)
    if number is None:
        return None
    length = float(number[1])
    # No sensor sees light of more than 100 micrometres or of less than 100 nanometres.
    return length * 1000 if length < 100 else length
