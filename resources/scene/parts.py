"""Small things that objects are made of: trees, buildings, vehicles, roads."""

from __future__ import annotations

import numpy as np

from resources.scene.render import Colour, Pen
from resources.scene.textures import pick, shade

WHITE: Colour = (232, 234, 230)
ROOFS: tuple[Colour, ...] = (
    (158, 100, 78),
    (140, 86, 66),
    (112, 108, 104),
    (92, 90, 90),
    (134, 126, 116),
    (176, 168, 154),
    (120, 92, 76),
    (200, 194, 184),
    (82, 80, 84),
)
HALLS: tuple[Colour, ...] = (
    (212, 217, 219),
    (171, 168, 165),
    (114, 148, 197),
    (134, 130, 128),
    (196, 192, 180),
    (150, 158, 164),
    (164, 112, 90),
)
CARS: tuple[Colour, ...] = (
    (229, 231, 227),
    (210, 212, 212),
    (40, 40, 44),
    (32, 34, 36),
    (150, 152, 156),
    (150, 44, 40),
    (52, 74, 128),
    (120, 120, 118),
    (226, 226, 224),
)


def choose(rng: np.random.Generator, colours: tuple[Colour, ...], jitter: float = 8.0) -> Colour:
    """One of `colours`, slightly lighter or darker."""
    return shade(np.asarray(colours[int(rng.integers(len(colours)))]) + rng.normal(0, jitter))


def tree(pen: Pen, rng: np.random.Generator, x: float, y: float, radius: float) -> None:
    """A crown with a lit side; radius in metres."""
    colour = pick(rng, "trees", 7)
    pen.disc(x, y, radius, colour, "trees", radius * 1.7)
    if radius > 1.6 * pen.canvas.unit:
        dx, dy = pen.canvas.light.direction
        cos, sin = np.cos(-pen.angle), np.sin(-pen.angle)
        lx, ly = -(dx * cos - dy * sin), -(dx * sin + dy * cos)
        pen.disc(
            x + 0.3 * radius * lx,
            y + 0.3 * radius * ly,
            radius * 0.6,
            shade(colour, 1.35),
            "trees",
            radius * 1.7,
        )


def scatter_trees(
    pen: Pen,
    rng: np.random.Generator,
    width: float,
    depth: float,
    per_hectare: float,
    clumps: float = 0.5,
) -> None:
    """Trees over a rectangle about the origin, a share `clumps` of them in groups."""
    count = int(rng.poisson(per_hectare * width * depth / 1e4))
    if count == 0:
        return
    places = rng.uniform(-0.5, 0.5, (count, 2)) * (width, depth)
    grouped = int(count * clumps)
    if grouped > 4:
        centres = rng.uniform(-0.5, 0.5, (max(1, grouped // 9), 2)) * (width, depth)
        places[:grouped] = centres[rng.integers(len(centres), size=grouped)] + rng.normal(
            0, 11, (grouped, 2)
        )
        np.clip(places, (-width / 2, -depth / 2), (width / 2, depth / 2), out=places)
    for x, y in places.tolist():
        tree(pen, rng, x, y, rng.uniform(2.2, 5.5))


def tree_row(
    pen: Pen,
    rng: np.random.Generator,
    start: tuple[float, float],
    end: tuple[float, float],
    gap: float = 9.0,
) -> None:
    """A row of trees from start to end."""
    a, b = np.asarray(start), np.asarray(end)
    count = max(2, int(np.linalg.norm(b - a) / gap))
    for t in np.linspace(0, 1, count):
        if rng.random() < 0.88:
            x, y = a + (b - a) * t + rng.normal(0, 0.8, 2)
            tree(pen, rng, x, y, rng.uniform(2.6, 4.6))


def house(
    pen: Pen, x: float, y: float, width: float, depth: float, colour: Colour, height: float = 6.0
) -> None:
    """A house with a pitched roof whose ridge runs along x."""
    half = depth / 4
    pen.rect(x, y - half, width, depth / 2, pen.lit(colour, -np.pi / 2), "roof", height)
    pen.rect(x, y + half, width, depth / 2, pen.lit(colour, np.pi / 2), "roof", height)


def hall(
    pen: Pen,
    rng: np.random.Generator,
    x: float,
    y: float,
    width: float,
    depth: float,
    colour: Colour | None = None,
    height: float = 9.0,
) -> None:
    """A large flat or many-ridged roof with a rim and roof lights or plant."""
    colour = colour or choose(rng, HALLS)
    pen.rect(x, y, width, depth, shade(colour, 0.82), "roof", height)
    pen.rect(x, y, width - 2.5, depth - 2.5, colour, "roof", height)
    if rng.random() < 0.5 and min(width, depth) > 14:
        bays = max(2, int(width / 14))
        step = width / bays
        for bay in range(bays):
            offset = x - width / 2 + (bay + 0.5) * step
            side = colour if bay % 2 else pen.lit(colour, 0.0)
            pen.rect(offset, y, step * 0.5, depth - 3, shade(side, 0.93), "roof", height)
    else:
        for _ in range(int(width * depth / 500)):
            px, py = rng.uniform(-0.4, 0.4, 2) * (width, depth)
            tone = shade(colour, rng.choice([0.72, 1.18]))
            pen.rect(x + px, y + py, *rng.uniform(2.5, 6, 2), tone, "roof", height + 2)


def car(pen: Pen, rng: np.random.Generator, x: float, y: float, along_x: bool = True) -> None:
    """A car, 4.8 x 2.1 m."""
    size = (4.8, 2.1) if along_x else (2.1, 4.8)
    pen.rect(x, y, *size, choose(rng, CARS), "plain", 1.5)


def rounded(line: np.ndarray) -> np.ndarray:
    """The polyline [N, 2] with its corners cut three times (Chaikin), ends kept."""
    for _ in range(3 if len(line) > 2 else 0):
        early, late = 0.75 * line[:-1] + 0.25 * line[1:], 0.25 * line[:-1] + 0.75 * line[1:]
        cut = np.stack([early, late], axis=1).reshape(-1, 2)
        line = np.vstack([line[:1], cut[1:-1], line[-1:]])
    return line


def road(
    pen: Pen,
    rng: np.random.Generator,
    points: object,
    width: float,
    marked: bool = True,
    cars: float = 0.0,
) -> None:
    """A metalled road along `points`; `cars`: vehicles a 100 m."""
    line = rounded(np.asarray(points, float))
    pen.stroke(line, width + 3.0, pick(rng, "concrete", 5), "concrete")
    pen.stroke(line, width, pick(rng, "asphalt", 5), "asphalt")
    if marked and width > 11:
        pen.stroke(line, 0.6, (176, 176, 168), "asphalt")
    if cars <= 0:
        return
    for a, b in zip(line[:-1], line[1:]):
        length = float(np.linalg.norm(b - a))
        if length < 1e-6:
            continue
        lane = pen.at(*a, angle=float(np.arctan2(*(b - a)[::-1])))
        for _ in range(int(rng.poisson(cars * length / 100))):
            side = rng.choice([-1, 1]) * width * rng.choice([0.2, 0.35])
            car(lane, rng, rng.uniform(0, length), side)


def boat(
    pen: Pen,
    rng: np.random.Generator,
    x: float,
    y: float,
    heading: float,
    length: float,
    wake: bool = False,
) -> None:
    """A white slender hull, bow towards `heading`; length in metres."""
    own = pen.at(x, y, heading)
    beam = length * rng.uniform(0.27, 0.33)
    if wake:
        for side in (-1, 1):
            arm = [(0.3 * length, side * beam * 0.4), (-3.2 * length, side * length * 0.55)]
            own.stroke(arm, 1.6, (150, 172, 170), "water")
        own.polygon(
            [(-0.4 * length, -beam * 0.4), (-3.6 * length, 0), (-0.4 * length, beam * 0.4)],
            (198, 210, 208),
            "water",
        )
    hull = np.array([(-0.5, -0.42), (0.1, -0.5), (0.38, -0.28), (0.5, 0.0)])
    outline = np.concatenate([hull, hull[::-1] * (1, -1)]) * (length, beam)
    tone = WHITE if rng.random() < 0.8 else (206, 196, 180)
    own.polygon(outline, shade(tone, rng.uniform(0.85, 1.05)), "plain", 2.5)
    if length > 9:
        own.rect(-0.08 * length, 0, length * 0.3, beam * 0.5, (120, 132, 144), "plain", 4.0)


def plane(
    pen: Pen, rng: np.random.Generator, x: float, y: float, heading: float, span: float
) -> None:
    """An airliner, nose towards `heading`; wing span in metres."""
    own = pen.at(x, y, heading)
    s = span
    tone = shade(WHITE, rng.uniform(0.95, 1.08))
    for side in (-1, 1):
        own.polygon(
            [
                (0.13 * s, side * 0.04 * s),
                (-0.12 * s, side * 0.5 * s),
                (-0.19 * s, side * 0.5 * s),
                (-0.08 * s, side * 0.04 * s),
            ],
            shade(tone, 0.92),
            "plain",
            5.0,
        )
        own.polygon(
            [
                (-0.38 * s, 0),
                (-0.50 * s, side * 0.17 * s),
                (-0.54 * s, side * 0.17 * s),
                (-0.50 * s, 0),
            ],
            shade(tone, 0.92),
            "plain",
            7.0,
        )
        own.rect(0.07 * s, side * 0.17 * s, 0.09 * s, 0.04 * s, (120, 122, 128), "plain", 4.0)
    half = np.array([(-0.54, 0.012), (-0.36, 0.045), (0.38, 0.05), (0.46, 0.035), (0.5, 0.0)])
    own.polygon(np.concatenate([half, half[::-1] * (1, -1)]) * s, tone, "plain", 7.0)
    own.rect(-0.46 * s, 0, 0.13 * s, 0.02 * s, choose(rng, ((60, 84, 150), (170, 50, 46), WHITE)))
