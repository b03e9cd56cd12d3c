"""Whether labels and rasters say where they lie."""

from __future__ import annotations

from collections.abc import Iterator

from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive


def system_notes(labels: Labels, archive: Archive) -> Iterator[Note]:
    """Yield what is taken for granted where labels or rasters have no reference system."""
    nowhere = [raster for raster in archive.present if archive.places[raster].crs is None]
    if labels.crs is None and len(nowhere) < len(archive.present):
        yield Note.of("labels_no_system")
    if labels.crs is not None and nowhere:
        path = str(archive.rasters[nowhere[0]].path)
        yield Note.of("labels_on_no_system", path=path, n=len(nowhere))
