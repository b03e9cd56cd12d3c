"""Types of pixels, numbers of bands."""

from __future__ import annotations

from collections.abc import Iterator

from tests.robustness.cases import REFUSED, WELL, Kind, Run
from tests.robustness.drawing import Draw, indexed, values, write

REAL = (
    *("uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64"),
    *("float32", "float64"),
)
COMPLEX = ("complex64", "complex128", "complex_int16")


def _runs() -> Iterator[tuple[str, Run]]:
    for dtype in REAL:
        for bands in (1, 2, 3, 4, 5):
            yield f"{dtype}, {bands} bands", indexed(_plain(dtype, bands), must=WELL)
    for dtype in COMPLEX:
        for bands in (1, 3):
            yield f"{dtype}, {bands} bands", indexed(_plain(dtype, bands), must=REFUSED)
    yield "200 bands", indexed(_plain("uint8", 200))
    yield "bands given", indexed(_plain("uint16", 5), "--bands", "5,1,1")
    yield "one band given", indexed(_plain("uint16", 5), "--bands", "4")


def _plain(dtype: str, bands: int) -> Draw:
    is_integer = dtype == "complex_int16"
    data = values("complex64" if is_integer else dtype, bands)
    profile = {"dtype": dtype} if is_integer else {}
    return lambda folder: write(folder / "r.tif", data, **profile)


KIND = Kind(
    "Types and bands",
    "Every type of pixel with one to five bands. Real numbers are indexed, complex ones refused.",
    _runs,
)
