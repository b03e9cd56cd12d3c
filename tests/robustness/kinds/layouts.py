"""How the pixels lie in a GeoTIFF."""

from __future__ import annotations

from collections.abc import Iterator

import rasterio
from rasterio.enums import ColorInterp, Resampling

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import HEIGHT, Draw, indexed, values, write

BLOCKS = {
    "strips of 1": {"blockysize": 1},
    "strips of 7": {"blockysize": 7},
    "one strip": {"blockysize": HEIGHT},
    "tiles of 16": {"tiled": True, "blockxsize": 16, "blockysize": 16},
    "tiles of 48 x 80": {"tiled": True, "blockxsize": 48, "blockysize": 80},
    "a tile that is larger": {"tiled": True, "blockxsize": 512, "blockysize": 512},
    "wide tiles": {"tiled": True, "blockxsize": 1024, "blockysize": 16},
}
COMPRESSIONS = {
    "none": {},
    "LZW": {"compress": "lzw", "predictor": 2},
    "DEFLATE": {"compress": "deflate"},
    "ZSTD": {"compress": "zstd"},
    "LZMA": {"compress": "lzma"},
    "PACKBITS": {"compress": "packbits"},
    "LERC": {"compress": "lerc"},
    "LERC and ZSTD": {"compress": "lerc_zstd"},
    "WEBP": {"compress": "webp"},
    "JPEG": {"compress": "jpeg"},
    "JPEG YCbCr": {"compress": "jpeg", "photometric": "ycbcr"},
}
OTHERS = {
    "BigTIFF": {"BIGTIFF": "YES"},
    "big endian": {"endianness": "BIG"},
    "sparse": {"SPARSE_OK": True, "tiled": True, "blockxsize": 16, "blockysize": 16},
    "CMYK": {"bands": 4, "photometric": "cmyk"},
    "Lab": {"photometric": "cielab"},
    "white is zero": {"bands": 1, "photometric": "miniswhite"},
    "1 bit": {"bands": 1, "nbits": 1},
    "2 bits": {"bands": 1, "nbits": 2},
    "4 bits": {"nbits": 4},
    "12 bits": {"dtype": "uint16", "nbits": 12},
    "half precision": {"dtype": "float32", "nbits": 16},
    "predictor 3": {"dtype": "float32", "compress": "deflate", "predictor": 3},
    "COG": {"driver": "COG"},
    "COG, JPEG": {"driver": "COG", "compress": "jpeg"},
}


def _runs() -> Iterator[tuple[str, Run]]:
    for how, compression in COMPRESSIONS.items():
        for where, blocks in BLOCKS.items():
            if "jpeg" in compression.values() and blocks["blockysize"] < 16:
                continue  # its blocks are of 8 or 16 rows
            yield f"{how}, {where}", indexed(_laid(**compression, **blocks))
    for interleave in ("band", "pixel"):
        yield f"by {interleave}", indexed(_laid(interleave=interleave))
    for name, options in OTHERS.items():
        yield name, indexed(_laid(**options))
    for inside in (True, False):
        where = "inside" if inside else "beside"
        yield f"overviews {where}", indexed(_overviews(inside))
        yield f"overviews {where} of another picture", indexed(_overviews(inside, stale=True))
    yield "scale and offset", indexed(_adjusted())
    yield "blue, green, red", indexed(_flagged(ColorInterp.blue, ColorInterp.green,
                                               ColorInterp.red))  # fmt: skip


def _laid(bands: int = 3, dtype: str = "uint8", **profile: object) -> Draw:
    data = values(dtype, bands)
    if "nbits" in profile and dtype == "uint8":
        data >>= 8 - int(profile["nbits"])
    if profile.get("nbits") == 12:
        data >>= 4
    return lambda folder: write(folder / "r.tif", data, **profile)


def _overviews(inside: bool, stale: bool = False) -> Draw:
    def draw(folder):
        path = write(folder / "r.tif", values(width=300, height=260))
        with rasterio.Env(TIFF_USE_OVR=not inside), rasterio.open(path, "r+") as out:
            out.build_overviews([2, 4, 8], Resampling.nearest)
        if stale:
            with rasterio.open(path, "r+") as out:
                out.write(255 - values(width=300, height=260))
        return path

    return draw


def _adjusted() -> Draw:
    def after(out):
        out.scales, out.offsets = (1e-4,) * 3, (-0.1,) * 3

    return lambda folder: write(folder / "r.tif", values("uint16"), after)


def _flagged(*flags: ColorInterp) -> Draw:
    return lambda folder: write(
        folder / "r.tif", values(), lambda out: setattr(out, "colorinterp", flags)
    )


KIND = Kind(
    "Layouts",
    "GeoTIFFs in seven block layouts by eleven compressions, colour spaces, bit depths, byte "
    "orders, overviews inside and beside, stale ones too.",
    _runs,
)
