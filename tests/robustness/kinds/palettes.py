"""Colour tables, whole and broken."""

from __future__ import annotations

from collections.abc import Iterator

from tests.robustness.cases import Kind, Run
from tests.robustness.drawing import Draw, indexed, values, write
from tests.robustness.kinds.mosaics import mosaic

ENTRIES = "".join(f'<Entry c1="{i}" c2="{255 - i}" c3="0" c4="255"/>' for i in range(256))


def _runs() -> Iterator[tuple[str, Run]]:
    for nodata in (None, 0):
        for alpha in (255, 0):
            name = f"7 colours, the first {'opaque' if alpha else 'clear'}, nodata {nodata}"
            yield name, indexed(_table(7, alpha, nodata))
    yield "more pixel values than colours", indexed(_table(2, 255, None))
    yield "65,536 colours", indexed(_table(65536, 255, None, dtype="uint16"))
    tables = {"no table": "", "an empty table": "<ColorTable></ColorTable>",
              "a table": f"<ColorTable>{ENTRIES}</ColorTable>",
              "a table of one": '<ColorTable><Entry c1="1" c2="2" c3="3" c4="4"/></ColorTable>',
              "entries that are no numbers": '<ColorTable><Entry c1="x"/></ColorTable>',
              "entries out of range": '<ColorTable><Entry c1="999" c2="-5" c3="0"/></ColorTable>',
              }  # fmt: skip
    for dtype in ("Byte", "Int16", "UInt16", "Float32"):
        for name, table in tables.items():
            source = {"Byte": "uint8"}.get(dtype, dtype.lower())
            band = f"<ColorInterp>Palette</ColorInterp>{table}"
            yield f"{name} over {dtype}", indexed(mosaic([(dtype, band, source)]), must=None)
    second = [("Byte", "", "uint8"), ("Byte", f"<ColorInterp>Palette</ColorInterp>"
                                      f"<ColorTable>{ENTRIES}</ColorTable>", "uint8")]  # fmt: skip
    yield "a table in the second band", indexed(mosaic(second))


def _table(count: int, alpha: int, nodata: int | None, dtype: str = "uint8") -> Draw:
    data = values(dtype, 1) // 40
    table = {i: (i * 37 % 256, 255 - i % 256, i % 7 * 30, 255) for i in range(count)}
    table[0] = (*table[0][:3], alpha)
    return lambda folder: write(
        folder / "r.tif", data, lambda out: out.write_colormap(1, table), nodata=nodata
    )


KIND = Kind(
    "Palettes",
    "Colour tables of 2 to 65,536 colours with clear ones, over types that cannot have one, "
    "missing, empty, broken.",
    _runs,
)
