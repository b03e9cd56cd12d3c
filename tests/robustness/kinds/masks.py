"""Alpha bands and masks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import rasterio
from rasterio.enums import ColorInterp

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import HEIGHT, WIDTH, Draw, indexed, values, write

_C = ColorInterp
RGB = (_C.red, _C.green, _C.blue)
_LEFT = np.zeros((HEIGHT, WIDTH), bool)
_LEFT[:, : WIDTH // 3] = True


def _runs() -> Iterator[tuple[str, Run]]:
    alphas = {
        "0 and 255": np.where(_LEFT, 0, 255),
        "0 and 1": np.where(_LEFT, 0, 1),
        "in steps": np.linspace(0, 255, WIDTH * HEIGHT).reshape(HEIGHT, WIDTH),
        "255": np.full((HEIGHT, WIDTH), 255),
        "near infrared": values(bands=4)[3],
    }
    for dtype in ("uint8", "uint16", "float32"):
        for name, alpha in alphas.items():
            for colours in (RGB, (_C.gray,), (*RGB, _C.undefined)):
                label = f"{dtype}, alpha {name} after {len(colours)} bands"
                yield label, indexed(_with_alpha(dtype, alpha, colours))
    for name, alpha in (("0", 0), ("100", 100)):
        alike = np.full((HEIGHT, WIDTH), alpha)
        yield f"alpha {name} everywhere", indexed(_with_alpha("uint8", alike, RGB), must=None)
    yield "alpha in the first band", indexed(_alpha_first())
    for where in ("inside", "beside"):
        for name, mask in (("a part", _LEFT), ("everything", np.ones_like(_LEFT))):
            must = {} if name == "a part" else {"must": None}
            yield f"mask {where}, {name} hidden", indexed(_masked(mask, where == "inside"), **must)
    yield "mask beside nodata", indexed(_masked(_LEFT, True, nodata=0))
    yield "JPEG with a mask", indexed(_masked(_LEFT, True, compress="jpeg", photometric="ycbcr"))
    yield "mask of another size", indexed(_odd_mask(), must=None)


def _with_alpha(dtype: str, alpha: np.ndarray, colours: Sequence[ColorInterp]) -> Draw:
    data = np.concatenate([values(dtype, len(colours)), alpha[None].astype(dtype)])
    flags = (*colours, _C.alpha)

    def draw(folder):
        return write(folder / "r.tif", data, lambda out: setattr(out, "colorinterp", flags))

    return draw


def _alpha_first() -> Draw:
    data = np.concatenate([np.where(_LEFT, 0, 255)[None].astype("uint8"), values()])
    flags = (_C.alpha, *RGB)
    return lambda folder: write(
        folder / "r.tif", data, lambda out: setattr(out, "colorinterp", flags)
    )


def _masked(mask: np.ndarray, inside: bool, **profile: object) -> Draw:
    def draw(folder):
        if inside:
            return write(folder / "r.tif", values(), lambda out: out.write_mask(~mask), **profile)
        path = write(folder / "r.tif", values(), **profile)
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as out:
            out.write_mask(~mask)
        return path

    return draw


def _odd_mask() -> Draw:
    def draw(folder):
        path = write(folder / "r.tif", values())
        write(folder / "r.tif.msk", np.zeros((1, 7, 5), "uint8"),
              lambda out: out.update_tags(INTERNAL_MASK_FLAGS_1="2"))  # fmt: skip
        return path

    return draw


KIND = Kind(
    "Alpha and masks",
    "Alpha bands of three types with five contents after one to four bands (near infrared that is "
    "flagged as alpha among them), masks inside the file, beside it, of another size.",
    _runs,
)
