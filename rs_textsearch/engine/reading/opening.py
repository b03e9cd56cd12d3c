"""Opening: how a raster is opened, as it was asked for and as it was decided."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from rs_textsearch.engine.errors import BadInput

_WORDS = ("auto", "file", "none")


@dataclass(frozen=True)
class Opening:
    """What a raster's values mean: its bands, the pixels without data and its reference system.

    ``bands`` are three (or one) numbers from 1, ``None`` to choose by colour, name or wavelength.
    ``nodata`` is ``"auto"`` (what the file declares, else what is found), ``"file"`` (what it
    declares), ``"none"`` (every value counts) or the value of pixels without data in all bands.
    ``alpha`` is ``"auto"``, ``"none"`` or the number of the band that tells the valid pixels, and
    ``opaque`` the least value of such a pixel (``None``: half of what the band's type holds).
    ``crs`` is the reference system to use instead of the file's, in any form that PROJ knows.

    An opening without ``"auto"`` and with three bands is decided: a raster is opened again with
    it, by other processes and later, without another guess.
    """

    bands: tuple[int, ...] | None = None
    nodata: float | str = "auto"
    alpha: int | str = "auto"
    opaque: float | None = None
    crs: str | None = None

    @property
    def decided(self) -> bool:
        """Whether nothing is left to choose."""
        return self.bands is not None and "auto" not in (self.nodata, self.alpha)

    def as_json(self) -> dict[str, Any]:
        """Return the opening as an index stores it."""
        nodata = self.nodata
        if not isinstance(nodata, str) and not math.isfinite(nodata):
            nodata = str(nodata)
        return {
            "bands": None if self.bands is None else list(self.bands),
            "nodata": nodata,
            "alpha": self.alpha,
            "opaque": self.opaque,
            "crs": self.crs,
        }

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> Opening:
        """Return the opening that :meth:`as_json` described; raises :class:`BadInput`."""
        try:
            bands, opaque, crs = (values.get(name) for name in ("bands", "opaque", "crs"))
            nodata, alpha = values.get("nodata", "auto"), values.get("alpha", "auto")
            return cls(
                bands=None if bands is None else tuple(int(band) for band in bands),
                nodata=nodata if nodata in _WORDS else float(nodata),
                alpha=alpha if alpha in _WORDS else int(alpha),
                opaque=None if opaque is None else float(opaque),
                crs=None if crs is None else str(crs),
            )
        except (TypeError, ValueError, OverflowError) as error:
            raise BadInput(
                f"How a raster was opened cannot be read: {error}.", "Build the index again."
            ) from error


def opening_of(record: dict[str, Any]) -> Opening:
    """Return how the raster of an index's ``record`` is opened again; raises :class:`BadInput`.

    Older indexes say which bands were read and nothing else: the file decided the rest.
    """
    if "opening" in record:
        return Opening.from_json(record["opening"])
    return Opening(bands=tuple(record["bands"]))
