"""The three pictures of the tour in resources/tour, made of the sample scene by the engine.

    python -m tests.demo.tour

The heatmap, the tiles and their ranks are what the engine answers; colours and frames are drawn
here, without words, so that the pictures need no translation.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont
from rasterio.windows import Window

from rs_textsearch.definitions import SAMPLE_SCENE, TOUR
from tests.demo.common import DemoError, shown_path
from tests.demo.steps import engine

QUERY = "a harbour with many boats"
SIZE = (560, 315)
DETAIL = 2  # drawn so many times larger, then reduced: smooth lines
SEEN = (60, 236, 1070, 602)  # the part of the scene, in its pixels: left, top, width, height
TILE = 118  # pixels of the scene: 200 m
QUALITY = 80
MOST_BYTES = 150_000
LEVEL = 0.45  # of the polygons
GOLD, PAPER, INK, MORE, LESS = "#ffd21f", "#ffffff", "#2b2f36", "#3d8b3d", "#c23b32"
HEAT = ((0.0, (188, 55, 84)), (0.5, (249, 142, 9)), (1.0, (252, 255, 164)))  # Inferno's upper half


def to_picture(x: float, y: float) -> tuple[float, float]:
    """Return where a pixel of the scene lies in the picture as it is drawn."""
    scale = SIZE[0] * DETAIL / SEEN[2]
    return (x - SEEN[0]) * scale, (y - SEEN[1]) * scale


def rectangle(box: list[float]) -> list[float]:
    """Return a box of the scene, x0, y0, x1, y1, in the picture."""
    return [*to_picture(*box[:2]), *to_picture(*box[2:])]


def read_scene() -> Image.Image:
    """Return the part of the scene that is seen."""
    with rasterio.open(SAMPLE_SCENE) as scene:
        pixels = scene.read([1, 2, 3], window=Window(*SEEN))
    size = (SIZE[0] * DETAIL, SIZE[1] * DETAIL)
    return Image.fromarray(np.moveaxis(pixels, 0, 2)).resize(size, Image.Resampling.LANCZOS)


def read_heat(path: Path) -> np.ndarray:
    """Return the heatmap of the part that is seen: 0 in most of it, 1 at the best place.

    Shape [rows, columns] of the picture as it is drawn, float32.
    """
    with rasterio.open(path) as heat, rasterio.open(SAMPLE_SCENE) as scene:
        left, top = scene.xy(SEEN[1], SEEN[0], "ul")
        right, bottom = scene.xy(SEEN[1] + SEEN[3], SEEN[0] + SEEN[2], "ul")
        window = heat.window(left, bottom, right, top)
        values = heat.read(1, window=window, masked=True).filled(-np.inf)
    lowest = np.quantile(values[np.isfinite(values)], 0.93)
    share = np.clip((values - lowest) / (values.max() - lowest), 0.0, 1.0).astype(np.float32)
    size = (SIZE[0] * DETAIL, SIZE[1] * DETAIL)
    return np.asarray(Image.fromarray(share).resize(size, Image.Resampling.BICUBIC)).clip(0, 1)


def coloured(scene: Image.Image, share: np.ndarray) -> Image.Image:
    """Return the scene below the heatmap, which fades in."""
    stops = [stop for stop, _ in HEAT]
    channels = [np.interp(share, stops, [colour[band] for _, colour in HEAT]) for band in range(3)]
    colours = Image.fromarray(np.stack(channels, axis=2).astype(np.uint8))
    mask = Image.fromarray((255 * 0.75 * np.minimum(1.0, 1.8 * share)).astype(np.uint8))
    return Image.composite(colours, scene, mask)


def apart(results: list[dict[str, Any]], count: int) -> list[dict[str, Any]]:
    """Return the best tiles that do not overlap."""
    chosen: list[dict[str, Any]] = []
    for item in results:
        x0, y0, x1, y1 = item["box"]
        free = all(
            x1 <= a or c <= x0 or y1 <= b or d <= y0 for a, b, c, d in (c["box"] for c in chosen)
        )
        if free and len(chosen) < count:
            chosen.append(item)
    return chosen


def beyond(results: list[dict[str, Any]], share: np.ndarray) -> dict[str, Any]:
    """Return the best tile outside the polygons: it resembles what is wanted, and is not it."""
    for item in results:
        x0, y0, x1, y1 = (round(edge) for edge in rectangle(item["box"]))
        seen = x0 >= 0 and y0 >= 0 and x1 < share.shape[1] and y1 < share.shape[0]
        if seen and share[y0:y1, x0:x1].max() < LEVEL:
            return item
    raise DemoError("every tile of the picture lies in a polygon")


def draw_index(scene: Image.Image) -> Image.Image:
    """Return the scene cut into tiles, those on the left described already."""
    picture = Image.blend(scene, Image.new("RGB", scene.size, PAPER), 0.45)
    done = Image.new("L", scene.size, 0)
    lines = Image.new("L", scene.size, 0)
    draw_done, draw_lines = ImageDraw.Draw(done), ImageDraw.Draw(lines)
    columns, rows = SEEN[2] // TILE + 1, SEEN[3] // TILE + 1
    for row in range(rows):
        for column in range(columns):
            x, y = SEEN[0] + column * TILE, SEEN[1] + row * TILE
            box = rectangle([x, y, x + TILE, y + TILE])
            if row * columns + column < 0.62 * rows * columns:
                draw_done.rectangle(box, fill=255)
            draw_lines.rectangle(box, outline=255, width=3)
    picture.paste(scene, mask=done)
    picture.paste(Image.new("RGB", scene.size, PAPER), mask=lines.point(lambda v: v * 3 // 4))
    return picture


def draw_ask(scene: Image.Image, share: np.ndarray, best: list[dict[str, Any]]) -> Image.Image:
    """Return the heatmap and the best tiles, and the query in a line of its own."""
    picture = coloured(scene, share)
    draw = ImageDraw.Draw(picture)
    for item in best:
        box = rectangle(item["box"])
        draw.rectangle([v - 2 for v in box[:2]] + [v + 2 for v in box[2:]], outline=INK, width=9)
        draw.rectangle(box, outline=GOLD, width=5)
    font = ImageFont.load_default(34)
    left, top, width, height = 430, 490, 610, 78
    shadow = Image.new("L", picture.size, 0)
    field = [left, top, left + width, top + height]
    ImageDraw.Draw(shadow).rounded_rectangle(field, 14, fill=170)
    picture.paste(INK, mask=ImageChops.offset(shadow.filter(ImageFilter.GaussianBlur(10)), 0, 6))
    draw.rounded_rectangle(field, 14, fill=PAPER)
    draw.ellipse([left + 26, top + 22, left + 50, top + 46], outline="#d9730d", width=6)
    draw.line([left + 47, top + 44, left + 60, top + 57], fill="#d9730d", width=8)
    draw.text((left + 84, top + height // 2), QUERY, INK, font, anchor="lm")
    return picture


def draw_refine(
    scene: Image.Image, share: np.ndarray, best: list[dict[str, Any]], other: dict[str, Any]
) -> Image.Image:
    """Return an example of what is wanted, one of what is not, and the polygon of the rest."""
    picture = Image.blend(scene, Image.new("RGB", scene.size, INK), 0.28)
    mask = Image.fromarray((share > LEVEL).astype(np.uint8) * 255)
    picture.paste(scene, mask=mask)
    edge = ImageChops.subtract(
        mask.filter(ImageFilter.MaxFilter(9)), mask.filter(ImageFilter.MinFilter(5))
    )
    picture.paste(Image.new("RGB", scene.size, GOLD), mask=edge)
    draw = ImageDraw.Draw(picture)
    side = 190
    for number, (item, colour) in enumerate(((best[0], MORE), (other, LESS))):
        left, top = 470 + number * 270, 215
        with rasterio.open(SAMPLE_SCENE) as file:
            x0, y0, x1, y1 = item["box"]
            pixels = file.read([1, 2, 3], window=Window(x0, y0, x1 - x0, y1 - y0))
        chip = Image.fromarray(np.moveaxis(pixels, 0, 2)).resize((side, side))
        draw.rectangle([left - 8, top - 8, left + side + 7, top + side + 7], fill=PAPER)
        picture.paste(chip, (left, top))
        x, y, r = left + side, top + side, 42
        draw.ellipse([x - r, y - r, x + r, y + r], fill=colour, outline=PAPER, width=7)
        draw.line([x - 20, y, x + 20, y], fill=PAPER, width=11)
        if colour == MORE:
            draw.line([x, y - 20, x, y + 20], fill=PAPER, width=11)
    return picture


def main() -> int:
    """Make and keep the pictures."""
    try:
        with tempfile.TemporaryDirectory() as folder:
            index, heat = Path(folder) / "scene.gpkg", Path(folder) / "heat.tif"
            engine("index", str(SAMPLE_SCENE), "--out", str(index), "--tile-size", "200m")
            words = ("search", str(index), QUERY, "--top", "2000", "--heatmap", str(heat))
            results = engine(*words)["results"]
            share = read_heat(heat)
            other = beyond(results, share)
    except DemoError as error:
        print(f"tour: {error}", file=sys.stderr)
        return 1
    scene, best = read_scene(), apart(results, 3)
    TOUR.mkdir(exist_ok=True)
    total = 0
    for name, picture in (
        ("index", draw_index(scene)),
        ("ask", draw_ask(scene, share, best)),
        ("refine", draw_refine(scene, share, best, other)),
    ):
        path = TOUR / f"{name}.jpg"
        smaller = picture.resize(SIZE, Image.Resampling.LANCZOS)
        smaller.save(path, quality=QUALITY, optimize=True, progressive=True)
        total += path.stat().st_size
        print(f"{shown_path(path)}: {path.stat().st_size / 1e3:.0f} kB")
    return int(total > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
