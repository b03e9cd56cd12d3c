"""Open country: meadow, bare land, farmland, forest, sea, beach, river."""

from __future__ import annotations

from typing import Any

import numpy as np

from resources.scene.parts import boat, house, road, scatter_trees, tree, tree_row
from resources.scene.render import Pen, box
from resources.scene.textures import pick, shade

Facts = dict[str, Any]


def meadow(
    pen: Pen, rng: np.random.Generator, width: float, depth: float, tone: int | None = None
) -> Facts:
    """Grass with faint mowing lines and a few trees; tone: which of the cover's colours."""
    colour = pick(rng, "meadow", base=tone)
    pen.rect(0, 0, width, depth, colour, "meadow")
    if rng.random() < 0.5:
        for y in np.arange(-depth / 2 + 10, depth / 2 - 10, rng.uniform(14, 40)):
            pen.stroke([(-width / 2, y), (width / 2, y)], 3, shade(colour, 0.95), "meadow")
    trees = rng.choice([0.0, 0.4, 2.0])
    scatter_trees(pen, rng, width * 0.95, depth * 0.95, trees, 0.7)
    return {"trees": trees > 0}


def pasture(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> None:
    """Large meadows of slightly different tone with hedgerows and single trees."""
    for left, right in _pieces(_cuts(rng, width, 170, 340)):
        for top, bottom in _pieces(_cuts(rng, depth, 150, 320)):
            own = pen.at((left + right) / 2, (top + bottom) / 2)
            w, h = right - left, bottom - top
            own.rect(0, 0, w + 2, h + 2, pick(rng, "meadow", 4), "meadow")
            if rng.random() < 0.6:
                tree_row(own, rng, (-w / 2, -h / 2), (w / 2, -h / 2), rng.uniform(8, 20))
            if rng.random() < 0.6:
                tree_row(own, rng, (-w / 2, -h / 2), (-w / 2, h / 2), rng.uniform(8, 20))
            scatter_trees(own, rng, w, h, rng.choice([0.5, 2, 6]), 0.8)


def bare(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> Facts:
    """Bare soil with stains, tracks and a little scrub."""
    base = int(rng.integers(5))
    colour = pick(rng, "bare", base=base)
    pen.rect(0, 0, width, depth, colour, "bare")
    for _ in range(int(rng.integers(2, 8))):
        x, y = rng.uniform(-0.45, 0.45, 2) * (width, depth)
        blob = wobble_ring(rng, rng.uniform(12, 70)) + np.array((x, y))
        keep = np.clip(blob, (-width / 2, -depth / 2), (width / 2, depth / 2))
        pen.polygon(keep, shade(colour, rng.uniform(0.86, 1.1)), "bare")
    for _ in range(int(rng.integers(0, 3))):
        a, b = rng.uniform(-0.5, 0.5, (2, 2)) * (width, depth)
        middle = (a + b) / 2 + rng.normal(0, 25, 2)
        pen.stroke([a, middle, b], 3.5, shade(colour, 1.1), "bare")
    scatter_trees(pen, rng, width * 0.95, depth * 0.95, rng.choice([0.0, 1.0, 5.0]), 0.4)
    return {"colour": ("brown", "brown", "grey", "khaki", "brown")[base]}


def farmland(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> Facts:
    """A patchwork of fields with crop rows, lanes and sometimes a farmhouse."""
    pen.rect(0, 0, width, depth, pick(rng, "crop", base=2), "crop")
    across = _cuts(rng, width, *((55, 150) if rng.random() < 0.6 else (110, 260)))
    greens = rng.random() < 0.45
    for left, right in _pieces(across):
        down = _cuts(rng, depth, *((40, 110) if rng.random() < 0.6 else (90, 200)))
        for top, bottom in _pieces(down):
            base = int(rng.choice([1, 3, 5, 6, 9])) if greens and rng.random() < 0.75 else None
            colour = pick(rng, "crop", 8, base)
            w, h = right - left - 2.5, bottom - top - 2.5
            field = pen.at((left + right) / 2, (top + bottom) / 2)
            field.rect(0, 0, w, h, colour, "crop")
            if rng.random() < 0.65:
                _rows(field, rng, w, h, colour)
        if rng.random() < 0.35:
            pen.stroke([(left, -depth / 2), (left, depth / 2)], 4, (172, 164, 146), "bare")
        elif rng.random() < 0.15:
            tree_row(pen, rng, (left, -depth / 2), (left, depth / 2), 14)
    if rng.random() < 0.5:
        y = rng.uniform(-0.3, 0.3) * depth
        pen.stroke([(-width / 2, y), (width / 2, y)], 5, (178, 172, 158), "concrete")
    buildings = rng.random() < 0.3
    if buildings:
        x, y = rng.uniform(-0.3, 0.3, 2) * (width, depth)
        farm = pen.at(x, y)
        farm.rect(0, 0, 60, 45, pick(rng, "grass"), "grass")
        house(farm, -12, -8, 22, 12, (150, 96, 76))
        house(farm, 14, 6, 30, 14, (176, 172, 166))
        scatter_trees(farm, rng, 60, 45, 30)
    return {"buildings": buildings, "green": greens}


def _cuts(rng: np.random.Generator, length: float, low: float, high: float) -> np.ndarray:
    """Where a length is cut into pieces of random size: increasing, -length/2 .. length/2."""
    cuts = [-length / 2]
    while cuts[-1] < length / 2 - low:
        cuts.append(cuts[-1] + rng.uniform(low, high))
    cuts[-1] = length / 2
    return np.asarray(cuts if len(cuts) > 1 else [-length / 2, length / 2])


def _pieces(cuts: np.ndarray) -> np.ndarray:
    """Start and end of each piece between cuts: [N - 1, 2]."""
    return np.stack([cuts[:-1], cuts[1:]], axis=1)


def _rows(
    pen: Pen, rng: np.random.Generator, width: float, depth: float, colour: tuple[int, int, int]
) -> None:
    """Crop rows along the longer side."""
    gap, tone = rng.uniform(5.5, 14), shade(colour, rng.choice([0.84, 0.9, 1.1]))
    if width > depth:
        for y in np.arange(-depth / 2 + gap, depth / 2 - 1, gap):
            pen.stroke([(-width / 2, y), (width / 2, y)], gap * 0.4, tone, "crop")
    else:
        for x in np.arange(-width / 2 + gap, width / 2 - 1, gap):
            pen.stroke([(x, -depth / 2), (x, depth / 2)], gap * 0.4, tone, "crop")


def forest(
    pen: Pen, rng: np.random.Generator, width: float, depth: float, outline: object = None
) -> Facts:
    """Closed canopy, with patches of another tone and sometimes a clearing or a track."""
    colour = pick(rng, "trees", 5)
    shape = box(width, depth) if outline is None else outline
    pen.polygon(shape, colour, "trees", 9.0)
    for _ in range(int(width * depth / 9000)):
        x, y = rng.uniform(-0.45, 0.45, 2) * (width, depth)
        blob = wobble_ring(rng, rng.uniform(10, 45)) + np.array((x, y))
        if outline is None or np.linalg.norm((x / width, y / depth)) < 0.33:
            pen.polygon(blob, shade(colour, rng.uniform(0.85, 1.18)), "trees", 9.0)
    clearing = rng.random() < 0.2
    if clearing:
        x, y = rng.uniform(-0.25, 0.25, 2) * (width, depth)
        pen.polygon(
            wobble_ring(rng, rng.uniform(15, 40)) + np.array((x, y)), pick(rng, "meadow"), "meadow"
        )
    track = rng.random() < 0.2
    if track and outline is None:
        points = meander(rng, width, rng.uniform(5, 25), 12)
        pen.stroke(points, 5, pick(rng, "bare"), "bare")
    return {"clearing": clearing, "path": track}


def sea(pen: Pen, rng: np.random.Generator, reach: float, colour: object = None) -> None:
    """Water on the side y > 0 of the pen, `reach` metres far and wide."""
    tone = colour or pick(rng, "water")
    pen.polygon([(-reach, 0), (reach, 0), (reach, reach), (-reach, reach)], tone, "water")


def beach(
    pen: Pen, rng: np.random.Generator, width: float, sand: float = 60.0, reach: float = 900.0
) -> Facts:
    """Sand along x about y = 0, surf and deepening sea at y > 0; the land lies at y < 0.

    width: length of the shore in metres; sand: breadth of the sand; reach: how far the sea goes.
    """
    xs = np.linspace(-width / 2, width / 2, max(12, int(width / 14)))
    bend = _wave(rng, xs, 14, 260) + _wave(rng, xs, 3, 60)
    base = int(rng.integers(5))
    tone = pick(rng, "sand", base=base)
    green = rng.random() < 0.45
    deep = np.array((40, 84, 80) if green else (46, 76, 92)) + rng.normal(0, 8)
    shallow = np.array((110, 158, 142)) + rng.normal(0, 8)
    _band(pen, xs, bend - sand * 0.55 + _wave(rng, xs, 4, 40), bend + 25, tone, "sand")
    _band(pen, xs, bend + sand * 0.30, bend + reach, shade(tone, 0.78), "sand")
    start, waves = bend + sand * 0.42, int(rng.integers(1, 4))
    steps = 9
    for k in range(steps):
        t = (k / (steps - 1)) ** 0.8
        edge = start + 110 * t**1.6 + _wave(rng, xs, 5 * t + 0.5, 90)
        colour = shade(shallow * (1 - t) + deep * t)
        _band(pen, xs, edge, bend + reach, colour, "water")
    for k in range(waves):
        offset = start + 2 + k * rng.uniform(16, 30) + _wave(rng, xs, 3, 70)
        thick = rng.uniform(4, 10) / (1 + 0.4 * k) * (0.6 + 0.5 * np.abs(_wave(rng, xs, 1, 80)))
        foam = shade((226, 230, 226), 1.0 - 0.06 * k)
        _band(pen, xs, offset, offset + thick, foam, "surf")
    if rng.random() < 0.4:
        for _ in range(int(rng.integers(1, 4))):
            x = rng.uniform(-0.4, 0.4) * width
            boat(pen, rng, x, rng.uniform(120, 240), rng.uniform(0, 6.3), 12, wake=True)
    return {
        "colour": ("white", "yellow", "yellow", "grey", "yellow")[base],
        "sea": "green" if green else "blue",
        "deep": shade(deep),
    }


def _band(
    pen: Pen, xs: np.ndarray, near: np.ndarray, far: np.ndarray, colour: object, cover: str
) -> None:
    """Fill between two curves over `xs`."""
    low, high = np.stack([xs, near], 1), np.stack([xs, far], 1)
    pen.polygon(np.concatenate([low, high[::-1]]), colour, cover)


def _wave(rng: np.random.Generator, xs: np.ndarray, amplitude: float, length: float) -> np.ndarray:
    """A smooth random curve: three sines of about the given wavelength."""
    total = np.zeros_like(xs)
    for factor in (0.6, 1.0, 1.7):
        phase = rng.uniform(0, 2 * np.pi)
        total += np.sin(xs * 2 * np.pi / (length * factor) + phase) * factor**0.5
    return total * amplitude / 1.7


def wobble_ring(rng: np.random.Generator, radius: float, count: int = 28) -> np.ndarray:
    """A blob's outline [count, 2] about the origin."""
    t = np.linspace(0, 2 * np.pi, count, endpoint=False)
    r = np.full(count, radius)
    for k in (2, 3, 5):
        r = r + radius * 0.22 / k**0.5 * np.sin(k * t + rng.uniform(0, 6.3))
    return np.stack([np.cos(t) * r, np.sin(t) * r * rng.uniform(0.6, 1)], axis=1)


def meander(
    rng: np.random.Generator, length: float, amplitude: float, count: int = 40
) -> np.ndarray:
    """A wandering line [count, 2] along x, through about the origin."""
    xs = np.linspace(-length / 2, length / 2, count)
    ys = _wave(rng, xs, amplitude, max(200.0, amplitude * 8))
    return np.stack([xs, ys - ys[count // 2]], axis=1)


def ribbon(points: np.ndarray, width: float | np.ndarray) -> np.ndarray:
    """The polygon [2N, 2] of a line of a given width."""
    tangent = np.gradient(points, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    normal = tangent[:, ::-1] * (-1, 1)
    half = np.broadcast_to(np.asarray(width, float) / 2, len(points))[:, None]
    return np.concatenate([points + normal * half, (points - normal * half)[::-1]])


def river(
    pen: Pen,
    rng: np.random.Generator,
    line: np.ndarray,
    width: float,
    trees: float = 0.5,
    colour: object = None,
) -> Facts:
    """A river along `line` (local metres) with muddy banks, trees and sand bars.

    trees: how densely the banks are wooded, 0..1.
    """
    kind = int(rng.integers(3))
    tone = (
        colour
        or (
            pick(rng, "water"),
            shade(np.array((78, 91, 74)) + rng.normal(0, 8)),
            shade(np.array((122, 112, 88)) + rng.normal(0, 8)),
        )[kind]
    )
    widths = width * (1 + 0.12 * _wave(rng, line[:, 0], 1, 300))
    pen.polygon(ribbon(line, widths + 14), shade(pick(rng, "bare", base=2), 0.95), "bare")
    bars = rng.random() < 0.35
    tangent = np.gradient(line, axis=0)
    tangent /= np.linalg.norm(tangent, axis=1, keepdims=True) + 1e-9
    normal = tangent[:, ::-1] * (-1, 1)
    pen.polygon(ribbon(line, widths), tone, "water")
    if bars:
        index = int(rng.integers(len(line) // 4, 3 * len(line) // 4))
        side = rng.choice([-1, 1])
        place = line[index] + normal[index] * widths[index] * 0.42 * side
        angle = float(np.arctan2(tangent[index, 1], tangent[index, 0]))
        lens = wobble_ring(rng, width * 0.6) * (1.7, 0.3)
        pen.at(*place, angle=angle).polygon(lens, pick(rng, "sand"), "sand")
    for a, n, w in zip(line, normal, widths):
        for side in (-1, 1):
            for _ in range(int(rng.poisson(trees * 4))):
                x, y = a + n * side * (w / 2 + rng.gamma(2, 6)) + rng.normal(0, 8, 2)
                if abs((np.array((x, y)) - a) @ n) > w / 2 + 3:
                    tree(pen, rng, x, y, rng.uniform(2.5, 5.5))
    return {"colour": ("dark", "green", "yellow")[kind], "bars": bars, "trees": trees > 0.3}


def bridge(
    pen: Pen, rng: np.random.Generator, length: float, width: float = 22.0, reach: float = 400.0
) -> Facts:
    """A road bridge along x, `length` metres over the water, with roads out to +-`reach`."""
    road(pen, rng, [(-reach, 0), (reach, 0)], width * 0.75, cars=1.5)
    deck = shade((158, 156, 150), rng.uniform(0.85, 1.15))
    for x in np.arange(-length / 2 + 20, length / 2 - 10, 38):
        pen.rect(x, 0, 7, width + 9, shade(deck, 0.7), "concrete", 4)
    pen.rect(0, 0, length, width, deck, "concrete", 12)
    pen.rect(0, 0, length, width * 0.78, pick(rng, "asphalt"), "asphalt", 12)
    pen.rect(0, 0, length, 1.0, (190, 190, 182), "plain", 12)
    cars = 0
    if rng.random() < 0.7:
        for _ in range(int(length / 22)):
            side = rng.choice([-1, 1]) * width * rng.choice([0.12, 0.28])
            pen.rect(rng.uniform(-0.5, 0.5) * length, side, 6, 2.6, (224, 224, 220), "plain", 13.5)
            cars += 1
    towers = rng.random() < 0.3 and length > 110
    if towers:
        for x in (-length * 0.28, length * 0.28):
            pen.rect(x, -width * 0.55, 6, 4, (196, 194, 188), "plain", 40)
            pen.rect(x, width * 0.55, 6, 4, (196, 194, 188), "plain", 40)
    return {"cars": cars, "towers": towers}
