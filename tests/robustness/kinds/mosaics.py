"""VRTs: whole, with gaps, damaged, and with sources that are missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.robustness.cases import REFUSED, WELL, Kind, Run
from tests.robustness.drawing import HEIGHT, UTM, WIDTH, Draw, indexed, values, write

BandText = tuple[str, str, str]
"""Type of a VRT's band, what stands in it before its source, and the type of its source."""


def mosaic(bands: Sequence[BandText], *, sources: bool = True) -> Draw:
    """A VRT of one source a band; ``sources`` False leaves the files out."""

    def draw(folder: Path) -> Path:
        parts = []
        for number, (dtype, inside, source) in enumerate(bands, 1):
            name = f"source_{source}.tif"
            if sources and not (folder / name).exists():
                write(folder / name, values(source, 1))
            parts.append(_band(number, dtype, inside + simple_source(name)))
        return vrt(folder / "r.vrt", "".join(parts))

    return draw


def simple_source(name: str, band: int = 1, inside: str = "") -> str:
    """The text of one source."""
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{name}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>{inside}</SimpleSource>"
    )


def vrt(path: Path, body: str, width: int = WIDTH, height: int = HEIGHT, crs: str = UTM) -> Path:
    """Write a VRT that has ``body`` as its bands."""
    path.write_text(
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{crs}</SRS>'
        f"<GeoTransform>500000,2,0,5000000,0,-2</GeoTransform>{body}</VRTDataset>",
        encoding="utf-8",
    )
    return path


def _band(number: int, dtype: str, inside: str) -> str:
    return f'<VRTRasterBand dataType="{dtype}" band="{number}">{inside}</VRTRasterBand>'


_THREE = [("Byte", "", "uint8")] * 3
_MIXED = [("Byte", "", "uint8"), ("UInt16", "", "uint16"), ("Float64", "", "float64")]


def _runs() -> Iterator[tuple[str, Run]]:
    yield "three bands", indexed(mosaic(_THREE))
    yield "bands of different types", indexed(mosaic(_MIXED))
    yield "a type that its source has not", indexed(mosaic([("UInt16", "", "float32")] * 3))
    for dtype in ("CInt16", "CInt32", "CFloat32", "CFloat64"):
        yield f"{dtype}", indexed(mosaic([(dtype, "", "int16")]), must=REFUSED)
    yield "complex second and third bands", indexed(
        mosaic([("Byte", "", "uint8"), ("CFloat32", "", "int16"), ("CInt16", "", "int16")]),
        must=REFUSED,
    )
    for what, inside in (
        ("nodata in one band", "<NoDataValue>0</NoDataValue>"),
        ("nodata that its type cannot hold", "<NoDataValue>-9999</NoDataValue>"),
        ("nodata that is no number", "<NoDataValue>none</NoDataValue>"),
        ("hidden nodata", "<NoDataValue>0</NoDataValue><HideNoDataValue>1</HideNoDataValue>"),
        ("a scale of zero", "<Scale>0</Scale><Offset>5</Offset>"),
    ):
        yield what, indexed(mosaic([("Byte", inside, "uint8"), *_THREE[:2]]), must=None)
    for gone in ("all sources", "one source", "a source of a source"):
        yield f"missing: {gone}", indexed(_missing(gone), must=REFUSED)
    for name, nodata in (("gap", ""), ("gap, nodata", "<NoDataValue>0</NoDataValue>")):
        yield name, indexed(_gap(nodata))
    yield "only gap", indexed(lambda folder: vrt(folder / "r.vrt", _band(1, "Byte", "")), must=None)
    for name, body in BODIES.items():
        yield name, indexed(_body(body), must=None)
    for name, text in TEXTS.items():
        yield f"text: {name}", indexed(_text(text), must=REFUSED)
    yield "larger than its source", indexed(_large(4000, 3000, sources=True), must=WELL)
    yield "300,000 x 300,000", indexed(_large(300_000, 300_000), "--tile-size", "40000m",
                                       must=None)  # fmt: skip
    yield "2,000,000,000 x 1", indexed(_large(2_000_000_000, 1), must=None)
    yield "source damaged", indexed(_damaged(), must=None)


BODIES = {
    "no band": "",
    "a source that is itself": _band(1, "Byte", simple_source("r.vrt")),
    "a band that its source has not": _band(1, "Byte", simple_source("source.tif", 9)),
    "a window outside its source": _band(
        1, "Byte", simple_source("source.tif", 1, '<SrcRect xOff="500" yOff="0" xSize="90" '
                                                  'ySize="80"/>')),
    "a window of no size": _band(
        1, "Byte", simple_source("source.tif", 1, '<SrcRect xOff="0" yOff="0" xSize="0" '
                                                  'ySize="0"/>')),
    "a source with no name": _band(1, "Byte", simple_source("")),
    "a source that is a folder": _band(1, "Byte", simple_source(".")),
    "a source that is text": _band(1, "Byte", simple_source("notes.txt")),
    "a type that is none": _band(1, "Byte9", simple_source("source.tif")),
    "bands 1 and 3": _band(1, "Byte", simple_source("source.tif"))
    + _band(3, "Byte", simple_source("source.tif")),
    "an unknown pixel function": _band(
        1, 'Byte" subClass="VRTDerivedRasterBand', "<PixelFunctionType>nosuch</PixelFunctionType>"
        + simple_source("source.tif")),
    "Python as a pixel function": _band(
        1, 'Byte" subClass="VRTDerivedRasterBand',
        "<PixelFunctionLanguage>Python</PixelFunctionLanguage><PixelFunctionType>f"
        "</PixelFunctionType><PixelFunctionCode><![CDATA[\nopen('was here', 'w')\n"
        "def f(*a, **k):\n    pass\n]]></PixelFunctionCode>" + simple_source("source.tif")),
    "raw bytes of another file": _band(
        1, 'Byte" subClass="VRTRawRasterBand',
        '<SourceFilename relativeToVRT="1">source.tif</SourceFilename><ImageOffset>0</ImageOffset>'
        "<PixelOffset>1</PixelOffset><LineOffset>96</LineOffset>"),
}  # fmt: skip
TEXTS = {
    "nothing": "",
    "not closed": "<VRTDataset rasterXSize='9' rasterYSize='9'>",
    "no size": "<VRTDataset></VRTDataset>",
    "size that is negative": "<VRTDataset rasterXSize='-5' rasterYSize='9'></VRTDataset>",
    "size that is zero": "<VRTDataset rasterXSize='0' rasterYSize='0'></VRTDataset>",
    "size that is huge": "<VRTDataset rasterXSize='99999999999' rasterYSize='9'></VRTDataset>",
    "deep": "<VRTDataset>" * 5000,
    "entities": '<!DOCTYPE a [<!ENTITY b "bbbb">]><VRTDataset>&b;</VRTDataset>',
}


def _missing(gone: str) -> Draw:
    def draw(folder: Path) -> Path:
        names = ["a.tif", "b.tif", "c.tif"]
        if gone == "one source":
            for name in names[:2]:
                write(folder / name, values(bands=1))
        if gone == "a source of a source":
            inner = vrt(folder / "inner.vrt", _band(1, "Byte", simple_source("gone.tif")))
            names = [inner.name] * 3
        bands = (_band(i, "Byte", simple_source(name)) for i, name in enumerate(names, 1))
        return vrt(folder / "r.vrt", "".join(bands))

    return draw


def _gap(nodata: str) -> Draw:
    size = f'xOff="0" yOff="0" xSize="{WIDTH // 2}" ySize="{HEIGHT}"'
    half = f"<SrcRect {size}/><DstRect {size}/>"

    def draw(folder: Path) -> Path:
        write(folder / "source.tif", values())
        bands = (
            _band(i, "Byte", nodata + simple_source("source.tif", i, half)) for i in (1, 2, 3)
        )
        return vrt(folder / "r.vrt", "".join(bands))

    return draw


def _body(body: str) -> Draw:
    def draw(folder: Path) -> Path:
        write(folder / "source.tif", values())
        (folder / "notes.txt").write_text("no raster", encoding="utf-8")
        return vrt(folder / "r.vrt", body)

    return draw


def _text(text: str) -> Draw:
    def draw(folder: Path) -> Path:
        (folder / "r.vrt").write_text(text, encoding="utf-8")
        return folder / "r.vrt"

    return draw


def _large(width: int, height: int, sources: bool = False) -> Draw:
    def draw(folder: Path) -> Path:
        if sources:
            write(folder / "source.tif", values())
        inside = simple_source("source.tif") if sources else ""
        return vrt(folder / "r.vrt", _band(1, "Byte", inside), width, height)

    return draw


def _damaged() -> Draw:
    def draw(folder: Path) -> Path:
        path = mosaic(_THREE)(folder)
        source = folder / "source_uint8.tif"
        source.write_bytes(source.read_bytes()[:300])
        return path

    return draw


KIND = Kind(
    "Mosaics",
    "VRTs of mixed and complex types, with gaps, odd nodata, sources that are missing, damaged, "
    "text, folders or the VRT itself, texts that are no VRT, code in them, sizes up to 300,000 x "
    "300,000 px.",
    _runs,
)
