"""Airport, harbour, railway station and parking lot."""

from __future__ import annotations

from typing import Any

import numpy as np

from resources.scene.parts import (
    HALLS,
    WHITE,
    boat,
    car,
    choose,
    hall,
    plane,
    road,
    scatter_trees,
    tree,
)
from resources.scene.render import Colour, Pen
from resources.scene.textures import pick, shade

Facts = dict[str, Any]
_CONTAINERS = ((150, 74, 60), (84, 104, 132), (196, 188, 170), (108, 112, 96))


def runway(pen: Pen, rng: np.random.Generator, length: float, width: float) -> None:
    """A runway along x with centre line, threshold bars and touchdown marks."""
    tone = pick(rng, "asphalt" if rng.random() < 0.6 else "concrete", 4)
    pen.rect(0, 0, length, width + 8, shade(tone, 0.9), "asphalt")
    pen.rect(0, 0, length, width, tone, "asphalt")
    for x in np.arange(-length / 2 + 120, length / 2 - 120, 50):
        pen.rect(x, 0, 28, 1.6, WHITE, "asphalt")
    for side in (-1, 1):
        pen.rect(0, side * (width / 2 - 1.5), length - 20, 1.2, (206, 206, 200), "asphalt")
        end = side * (length / 2 - 28)
        for k in range(-3, 4):
            if k:
                pen.rect(end, k * width / 8, 32, width / 20, WHITE, "asphalt")
        for k in (1, 2, 3):
            for lane in (-1, 1):
                pen.rect(
                    side * (length / 2 - 70 - 75 * k), lane * width * 0.2, 30, 4, WHITE, "asphalt"
                )
        pen.rect(side * (length / 2 - 150), 0, 180, width * 0.3, shade(tone, 0.82), "asphalt")


def airport(
    pen: Pen,
    rng: np.random.Generator,
    length: float = 1500.0,
    margin: float = 60.0,
    fingers: int | None = None,
    lawn: Colour | None = None,
) -> Facts:
    """Runways along x at y = 130, a taxiway, and an apron with terminal and planes at y < 0.

    fingers: how many piers the terminal has; lawn: the grass; both drawn at random where None.
    """
    grass = lawn or pick(rng, "grass" if rng.random() < 0.75 else "bare", 5)
    cover = "grass" if grass[1] >= grass[0] else "bare"
    pen.rect(0, 20, length + 2 * margin, 500 + margin, grass, cover)
    runway(pen.at(0, 150), rng, length, rng.uniform(42, 55))
    double = rng.random() < 0.35
    if double:
        runway(pen.at(0, 235), rng, length * 0.8, 40)
    taxi = pick(rng, "concrete", 4)
    pen.rect(0, 55, length * 0.96, 26, taxi, "concrete")
    pen.rect(0, 55, length * 0.96, 1.0, (196, 176, 90), "concrete")
    for x in np.linspace(-length * 0.46, length * 0.46, 5):
        pen.rect(x, 102, 26, 96, taxi, "concrete", angle=rng.choice([0.0, 0.0, 0.5, -0.5]))
    apron_w, apron_d = min(560.0, length * 0.5), 150.0
    pen.rect(0, -30, apron_w, apron_d, shade(taxi, 1.04), "concrete")
    for x in np.arange(-apron_w / 2, apron_w / 2, 35):
        pen.rect(x, -30, 0.8, apron_d, shade(taxi, 0.88), "concrete")
    roof = choose(rng, ((212, 217, 219), (196, 200, 202), (171, 168, 165), (160, 172, 188)))
    terminal_w = apron_w * rng.uniform(0.55, 0.8)
    hall(pen, rng, 0, -128, terminal_w, 46, roof, 14)
    planes, span = 0, rng.uniform(36, 50)
    if fingers is None:
        fingers = int(rng.integers(1, 4)) if rng.random() < 0.65 else 0
    fingers = min(fingers, 1 + int(terminal_w * 0.72 / (2 * span + 40)))
    if fingers:
        for x in np.linspace(-terminal_w * 0.36, terminal_w * 0.36, fingers):
            if fingers == 1:
                x = 0.0
            pen.rect(x, -70, 16, 76, shade(roof, 0.86), "roof", 10)
            for side in (-1, 1):
                for y in np.arange(-88, -30, span * 0.95):
                    if rng.random() < 0.85:
                        gap = span * 0.5 + 9
                        heading = np.pi if side > 0 else 0.0
                        plane(pen, rng, x + side * gap, y, heading, span * rng.uniform(0.8, 1))
                        planes += 1
    else:
        for x in np.arange(-terminal_w / 2 + span / 2, terminal_w / 2, span * 1.15):
            if rng.random() < 0.8:
                plane(pen, rng, x, -76, -np.pi / 2, span * rng.uniform(0.75, 1))
                planes += 1
    for x in np.arange(-apron_w / 2 + 30, apron_w / 2 - 20, span * 1.4):
        if rng.random() < 0.45:
            heading = rng.choice([0.0, np.pi, np.pi / 2, -np.pi / 2])
            plane(pen, rng, x, 12, heading, span * rng.uniform(0.6, 0.95))
            planes += 1
    if rng.random() < 0.5:
        plane(pen, rng, rng.uniform(-0.3, 0.3) * length, 150, 0.0, span)
    if rng.random() < 0.5:
        plane(pen, rng, rng.uniform(-0.2, 0.2) * length, 55, np.pi, span * 0.9)
    for x in (-apron_w * 0.5 - 50, apron_w * 0.5 + 50):
        pen.rect(x, -60, 90, 90, shade(taxi, 0.96), "concrete")
        hall(pen, rng, x, -100, 70, 55, None, 16)
        plane(pen, rng, x, -40, rng.uniform(0, 6.3), span * 0.7)
    pen.rect(0, -190, apron_w, 60, pick(rng, "asphalt"), "asphalt")
    for y in (-205, -192, -179):
        for x in np.arange(-apron_w * 0.48, apron_w * 0.48, 3.4):
            if rng.random() < 0.7:
                car(pen, rng, x, y, along_x=False)
    road(pen, rng, [(-length / 2, -232), (length / 2, -232)], 14, cars=1.0)
    return {
        "planes": planes,
        "runways": 2 if double else 1,
        "ground": "meadows" if cover == "grass" else "bareland",
    }


def harbour(
    pen: Pen,
    rng: np.random.Generator,
    width: float = 520.0,
    depth: float = 330.0,
    marina: bool | None = None,
) -> Facts:
    """A quay along y = 0 with land at y < 0 and piers with boats at y > 0.

    The water itself is drawn beforehand (it reaches further than the harbour). marina: many small
    boats rather than a few ships; drawn at random where None.
    """
    quay = pick(rng, "concrete", 5)
    land = pick(rng, "asphalt" if rng.random() < 0.5 else "concrete", 5)
    pen.rect(0, -60, width, 120, land, "asphalt")
    pen.rect(0, -6, width, 14, shade(quay, 1.05), "concrete", 2)
    boats = 0
    x = -width / 2 + rng.uniform(25, 40)
    if marina is None:
        marina = rng.random() < 0.75
    while x < width / 2 - 25:
        if marina:
            length, step = depth * rng.uniform(0.55, 0.85), rng.uniform(48, 66)
            boats += _pier(pen, rng, x, length, rng.uniform(12, 22))
        else:
            length, step = depth * rng.uniform(0.4, 0.7), rng.uniform(120, 160)
            pen.rect(x, length / 2, 34, length, quay, "concrete", 4)
            hall(pen, rng, x, length * 0.5, 20, length * 0.7, None, 10)
            for side in (-1, 1):
                if rng.random() < 0.75:
                    boats += 1
                    ship(pen, rng, x + side * 31, length * 0.5, np.pi / 2, rng.uniform(80, 130))
        x += step
    breakwater = rng.random() < 0.5
    if breakwater:
        stone = shade((124, 118, 108), rng.uniform(0.9, 1.15))
        side = rng.choice([-1, 1])
        line = [
            (side * width / 2, -5),
            (side * width / 2, depth * 0.9),
            (side * width * 0.2, depth * 1.02),
        ]
        pen.stroke(line, 13, stone, "ballast", 4)
    for _ in range(int(rng.integers(2, 6))):
        bx, by = rng.uniform(-0.45, 0.45) * width, depth * rng.uniform(0.9, 1.3)
        boat(pen, rng, bx, by, rng.uniform(0, 6.3), rng.uniform(12, 22), wake=True)
    x = -width / 2 + 30
    while x < width / 2 - 40:
        w = rng.uniform(40, 85)
        kind = rng.random()
        if kind < 0.55:
            hall(pen, rng, x + w / 2, -72, w, rng.uniform(30, 45))
        elif kind < 0.85 and not marina:
            for row in range(4):
                for cx in np.arange(x, x + w, 14):
                    if rng.random() < 0.85:
                        height = rng.uniform(3, 9)
                        pen.rect(
                            cx, -52 - 12 * row, 12.5, 5.5, choose(rng, _CONTAINERS), height=height
                        )
        elif kind < 0.85:
            for y in (-60, -76, -92):
                for cx in np.arange(x, x + w, 3.4):
                    if rng.random() < 0.65:
                        car(pen, rng, cx, y, along_x=False)
        else:
            green = pick(rng, "grass")
            pen.rect(x + w / 2, -72, w, 50, green, "grass")
            scatter_trees(pen.at(x + w / 2, -72), rng, w, 50, 30)
        x += w + rng.uniform(8, 20)
    pen.rect(0, -31, width, 12, pick(rng, "asphalt"), "asphalt")
    road(pen, rng, [(-width * 0.7, -118), (width * 0.7, -118)], 12, cars=1.5)
    return {"boats": boats, "marina": marina, "breakwater": breakwater}


def _pier(pen: Pen, rng: np.random.Generator, x: float, length: float, boat_length: float) -> int:
    """A pier out from the quay at x, boats moored on both sides; returns how many."""
    pen.rect(x, length / 2, 4.5, length, shade((168, 160, 148), rng.uniform(0.85, 1.1)), height=2)
    if rng.random() < 0.6:
        pen.rect(x, length, boat_length * 1.4, 4.5, (166, 160, 148), height=2)
    count, y = 0, rng.uniform(14, 24)
    while y < length - 4:
        step = boat_length * rng.uniform(0.36, 0.44)
        for side in (-1, 1):
            if rng.random() < 0.88:
                size = boat_length * rng.uniform(0.8, 1.05)
                offset = side * (size / 2 + 3.5)
                boat(pen, rng, x + offset, y, 0.0 if side > 0 else np.pi, size)
                count += 1
        y += step
    return count


def ship(
    pen: Pen, rng: np.random.Generator, x: float, y: float, heading: float, length: float
) -> None:
    """A cargo ship with superstructure and hatches or containers."""
    own = pen.at(x, y, heading)
    beam = length * 0.16
    hull = np.array([(-0.5, -0.45), (0.36, -0.5), (0.46, -0.25), (0.5, 0.0)])
    outline = np.concatenate([hull, hull[::-1] * (1, -1)]) * (length, beam)
    own.polygon(outline, choose(rng, ((150, 70, 58), (70, 78, 92), (180, 176, 168))), height=8)
    for cx in np.arange(-0.28 * length, 0.38 * length, 13):
        tone = choose(rng, _CONTAINERS)
        own.rect(cx, 0, 10.5, beam * 0.72, tone, height=11)
    own.rect(-0.39 * length, 0, length * 0.1, beam * 0.8, WHITE, height=20)


def station(pen: Pen, rng: np.random.Generator, length: float = 640.0, tracks: int = 14) -> Facts:
    """Parallel tracks along x with platforms, long roofs, trains and a station building."""
    gap = 6.4
    depth = tracks * gap
    ballast = pick(rng, "ballast", 6)
    throat = np.array([(0.5, 1.0), (0.66, 0.62), (0.8, 0.3), (0.97, 0.1)])
    side = np.vstack([throat[::-1] * (-1, 1), throat])
    half = np.stack([side[:, 0] * length, side[:, 1] * (depth / 2 + 6) + 4], axis=1)
    pen.polygon(np.vstack([half, half[::-1] * (1, -1)]), ballast, "ballast")
    rail = shade(ballast, rng.choice([0.5, 1.45]))
    ys = (np.arange(tracks) - (tracks - 1) / 2) * gap
    for y in ys:
        pen.stroke(side * (length, y), 2.4, rail, "ballast")
    roof = choose(rng, ((196, 200, 202), (114, 148, 197), (150, 152, 152), (178, 180, 178), WHITE))
    platforms = 0
    for k in range(1, tracks - 1, 3):
        if k % 3 == 1 and rng.random() < 0.85:
            y = (ys[k] + ys[k + 1]) / 2 if k + 1 < tracks else ys[k]
            reach = length * rng.uniform(0.5, 0.62)
            pen.rect(0, y, reach, gap * 1.3, (172, 168, 160), "concrete", 1)
            pen.rect(0, y, reach * 0.85, gap * 1.25, roof, "roof", 6)
            pen.rect(0, y, reach * 0.85, 1.0, shade(roof, 0.8), "roof", 6)
            platforms += 1
    trains = 0
    for y in ys:
        if rng.random() < 0.3:
            start, cars = rng.uniform(-0.5, 0.1) * length, int(rng.integers(4, 11))
            tone = choose(
                rng, (WHITE, (92, 108, 128), (146, 74, 62), (120, 116, 108), (80, 92, 76))
            )
            for k in range(cars):
                pen.rect(start + k * 25 + 12, y, 23, 3.2, tone, "plain", 4)
            trains += 1
    side = -depth / 2 - 40
    hall(pen, rng, 0, side, length * rng.uniform(0.22, 0.4), 40, roof, 16)
    if rng.random() < 0.5:
        pen.rect(0, 0, 36, depth + 60, shade(roof, 0.95), "roof", 14)
        for y in np.arange(-depth / 2, depth / 2, 9):
            pen.rect(0, y, 34, 2, shade(roof, 0.8), "roof", 14)
    plaza = pick(rng, "concrete", 5)
    pen.rect(0, side - 45, length * 0.5, 46, plaza, "concrete")
    for cx in np.arange(-length * 0.22, length * 0.22, 3.4):
        if rng.random() < 0.6 and abs(cx) > 25:
            car(pen, rng, cx, side - 48, along_x=False)
            car(pen, rng, cx, side - 58, along_x=False)
    road(pen, rng, [(-length * 0.6, side - 76), (length * 0.6, side - 76)], 14, cars=1.5)
    return {"tracks": tracks, "trains": trains, "platforms": platforms}


def parking(
    pen: Pen, rng: np.random.Generator, width: float = 260.0, depth: float = 200.0
) -> Facts:
    """Rows of coloured cars on asphalt with white bays, tree islands and a kerb."""
    ground = pick(rng, "asphalt", 7)
    pen.rect(0, 0, width + 4, depth + 4, (150, 148, 140), "concrete")
    pen.rect(0, 0, width, depth, ground, "asphalt")
    fill = rng.uniform(0.45, 0.95)
    aisle, bay, stall = 11.5, 5.4, rng.uniform(2.9, 3.4)
    islands = rng.random() < 0.5
    cars = 0
    y = -depth / 2 + 9
    while y < depth / 2 - 9:
        xs = np.arange(-width / 2 + 10, width / 2 - 10, stall)
        blocks = rng.random(max(1, len(xs) // 12 + 1)) < 0.92
        for row in (-1, 1):
            for k, x in enumerate(xs):
                pen_y = y + row * bay / 2
                if not blocks[k // 12] or rng.random() > fill:
                    if k % 2 == 0:
                        pen.rect(x - stall / 2, pen_y, 0.5, bay, (176, 176, 170), "asphalt")
                    continue
                car(pen, rng, x, pen_y, along_x=False)
                cars += 1
        if islands:
            for x in np.arange(-width / 2 + 10, width / 2 - 5, 42):
                pen.rect(x, y, 4, 2 * bay, pick(rng, "grass"), "grass")
                tree(pen, rng, x, y, rng.uniform(2.5, 4))
        y += aisle + 2 * bay
    building = rng.random() < 0.5
    if building:
        hall(pen, rng, 0, -depth / 2 - 38, width * rng.uniform(0.5, 0.8), 56, None, 10)
    road(pen, rng, [(-width * 0.8, depth / 2 + 14), (width * 0.8, depth / 2 + 14)], 12, cars=1.5)
    return {
        "cars": cars,
        "full": fill > 0.7,
        "trees": islands,
        "building": building,
        "roof": choose(rng, HALLS),
    }
