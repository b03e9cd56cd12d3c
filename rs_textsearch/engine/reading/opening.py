"""Opening: how a raster is opened, as it was asked for and as it was decided."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from rs_textsearch.engine.fields import Damage, Fields
from rs_textsearch.engine.notes import Note

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
    def parse(cls, fields: Fields) -> Opening:
        """Return the opening that :meth:`as_json` described; raises Damage."""
        return cls(
            bands=fields.wholes("bands", least=1, default=None),
            nodata=_nodata(fields),
            alpha=fields.text("alpha") if _is_text(fields, "alpha") else fields.whole("alpha", 1),
            opaque=fields.number("opaque", default=None),
            crs=fields.text("crs", None),
        )


def _nodata(fields: Fields) -> float | str:
    if not _is_text(fields, "nodata"):
        return fields.number("nodata")
    text = fields.text("nodata")
    if text in _WORDS:
        return text
    try:
        return float(text)  # what is no finite number is no number in JSON either
    except ValueError as error:
        raise Damage.of(
            "damaged_value", name="'nodata'", value=ascii(text), wanted=Note.of("kind_number")
        ) from error


def _is_text(fields: Fields, key: str) -> bool:
    return isinstance(fields.values.get(key), str)
