"""Pixels without a value: declared, or only to be guessed."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import HEIGHT, WIDTH, Draw, indexed, values, write

_LOWEST = float(np.finfo("float32").min)
VALUES = {
    "uint8": (0, 255),
    "int8": (-128, 0),
    "uint16": (0, 65535),
    "int16": (-9999, -32768, 0),
    "int32": (-2147483648, -9999),
    "uint32": (0, 4294967295),
    "float32": (-9999.0, float("nan"), _LOWEST, 0.0, 1e20, float("inf")),
    "float64": (-1.7976931348623157e308, float("nan"), -32768.0),
}
SHARES = (0.02, 0.36, 0.97)


def _runs() -> Iterator[tuple[str, Run]]:
    for dtype, found in VALUES.items():
        for value in found:
            for share in SHARES:
                name = f"{dtype}, {value:g} on {share:.0%}"
                yield f"{name}, undeclared", indexed(_holed(dtype, value, share, None))
                if not np.isinf(value):
                    yield f"{name}, declared", indexed(_holed(dtype, value, share, value))
    for dtype in ("uint8", "uint16", "float32", "float64"):
        yield f"{dtype}, nothing valid", indexed(_holed(dtype, 0, 1.0, 0), must=None)
        yield f"{dtype}, one value everywhere", indexed(_holed(dtype, 7, 1.0, None))
        yield f"{dtype}, a value that is not there", indexed(_holed(dtype, 7, 0.0, 1))
    for name, factor, offset in (
        *(("denormal", 1e-310, 0.0), ("huge", 1e300, 0.0), ("far from zero", 50.0, 1e9)),
    ):
        data = values("float64") * factor + offset
        yield f"float64, {name}", indexed(lambda folder, data=data: write(folder / "r.tif", data))
    yield "float32, not a number anywhere", indexed(_holed("float32", np.nan, 1.0, None), must=None)


def _holed(dtype: str, value: float, share: float, declared: float | None) -> Draw:
    data = values(dtype)
    rows = np.arange(WIDTH * HEIGHT).reshape(HEIGHT, WIDTH)
    data[:, rows < share * WIDTH * HEIGHT] = value
    return lambda folder: write(folder / "r.tif", data, nodata=declared)


KIND = Kind(
    "Nodata",
    "The values that stand for nothing, on 2, 36 and 97 % of a raster, declared and undeclared; "
    "rasters of one value, of none, and of numbers near the limits of their type.",
    _runs,
)
