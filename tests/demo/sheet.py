"""A contact sheet: the best pictures of each query, one row a query."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

SIDE, GAP, LABEL = 168, 10, 250
FRAME = 4
PAPER, INK, QUIET, RIGHT, TILE = "#ffffff", "#1f2328", "#6a737d", "#1a9850", "#ffffff"

Row = tuple[str, str, list[tuple[Image.Image, "bool | None"]]]


def draw_sheet(rows: list[Row], path: Path, legend: str) -> None:
    """Write the sheet as PNG.

    ``rows`` are a query, a line to be printed below it, and pictures of ``SIDE`` pixels, each with
    whether it is right (``None``: nobody knows). Right ones are framed.
    """
    columns = max(len(items) for _, _, items in rows)
    size = (LABEL + columns * (SIDE + GAP) + GAP, len(rows) * (SIDE + GAP) + 4 * GAP)
    sheet = Image.new("RGB", size, PAPER)
    draw = ImageDraw.Draw(sheet)
    large, small = ImageFont.load_default(17), ImageFont.load_default(14)
    for number, (query, count, items) in enumerate(rows):
        top = GAP + number * (SIDE + GAP)
        lines = _wrapped(query, large, LABEL - 3 * GAP)
        draw.multiline_text((2 * GAP, top + 2), lines, INK, large, spacing=6)
        below = top + 14 + 24 * (lines.count("\n") + 1)
        draw.text((2 * GAP, below), count, QUIET, small)
        for column, (picture, right) in enumerate(items):
            left = LABEL + column * (SIDE + GAP)
            sheet.paste(picture, (left, top))
            if right:
                edges = (left, top, left + SIDE - 1, top + SIDE - 1)
                draw.rectangle(edges, outline=RIGHT, width=FRAME)
    draw.text((LABEL, size[1] - 3 * GAP), legend, QUIET, small)
    sheet.save(path)


def photograph(item: dict[str, Any]) -> Image.Image:
    """Return the photograph of a result, with the tile outlined where it is a part of it."""
    with Image.open(item["raster"]) as file:
        scale = SIDE / max(file.size)
        whole = file.size
        picture = file.convert("RGB").resize((SIDE, SIDE), Image.Resampling.LANCZOS)
    left, top, right, bottom = item["box"]
    if (right - left, bottom - top) != whole:
        edges = [round(edge * scale) for edge in (left, top, right, bottom)]
        ImageDraw.Draw(picture).rectangle(edges, outline=TILE, width=1)
    return picture


def _wrapped(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
