"""Stadium, baseball fields, storage tanks, industry and housing."""

from __future__ import annotations

from typing import Any

import numpy as np

from resources.scene.parts import (
    ROOFS,
    WHITE,
    car,
    choose,
    hall,
    house,
    road,
    scatter_trees,
    tree,
    tree_row,
)
from resources.scene.render import Pen, arc, box, ring
from resources.scene.textures import pick, shade

Facts = dict[str, Any]


def stadium(pen: Pen, rng: np.random.Generator, width: float = 250.0) -> Facts:
    """Oval tiers around a running track and a striped green pitch; long axis along x."""
    depth = width * rng.uniform(0.74, 0.86)
    power = rng.uniform(2.0, 3.0)
    plaza = pick(rng, "concrete", 6)
    pen.polygon(ring(width * 1.3, depth * 1.34, 2.6), plaza, "concrete")
    for t in np.linspace(0, 2 * np.pi, 40):
        if rng.random() < 0.6:
            x, y = np.cos(t) * width * 0.62, np.sin(t) * depth * 0.64
            tree(pen, rng, x, y, rng.uniform(2.5, 4.5))
    roof = choose(rng, (WHITE, (206, 208, 206), (170, 178, 184), (150, 146, 140), (188, 176, 160)))
    seats = choose(
        rng, ((92, 112, 156), (150, 150, 148), (166, 92, 78), (120, 124, 128), (176, 160, 96))
    )
    pen.polygon(ring(width, depth, power), shade(roof, 0.9), "roof", 26)
    pen.polygon(ring(width * 0.97, depth * 0.965, power), roof, "roof", 26)
    spokes = int(rng.integers(32, 60))
    for t in np.linspace(0, 2 * np.pi, spokes, endpoint=False):
        direction = np.array((np.cos(t) * width, np.sin(t) * depth)) / 2
        pen.stroke([direction * 0.72, direction * 0.95], 1.2, shade(roof, 0.8), "roof", 26)
    covered = rng.uniform(0.76, 0.86)
    for k, t in enumerate(np.linspace(covered, 0.64, 5)):
        tone = shade(seats, 1.08 - 0.09 * k)
        pen.polygon(ring(width * t, depth * t * 0.97, power), tone, "roof", 18 - 3.2 * k)
    inner_w, inner_d = width * 0.62, depth * 0.58
    track = rng.random() < 0.65
    red = shade((160, 84, 66), rng.uniform(0.85, 1.15))
    grass = shade((70, 108, 58), rng.uniform(0.8, 1.25))
    surface = red if track else shade(grass, 0.8)
    pen.polygon(ring(inner_w, inner_d, 3.0), surface, "grass" if not track else "plain")
    if track:
        pen.polygon(ring(inner_w * 0.86, inner_d * 0.78, 3.0), shade(grass, 0.92), "grass")
    pitch_w, pitch_d = inner_w * 0.7, inner_d * 0.66
    football_pitch(pen, grass, pitch_w, pitch_d)
    for side in (-1, 1):
        for end in (-1, 1):
            x, y = side * width * 0.44, end * depth * 0.47
            pen.rect(x, y, 4, 4, WHITE, "plain", 40)
    return {
        "track": track,
        "roof": "white" if min(roof) > 195 else "grey",
        "seats": seats,
    }


def football_pitch(pen: Pen, grass: tuple[int, int, int], width: float, depth: float) -> None:
    """A striped pitch with white lines, long axis along x."""
    stripes = 10
    for k in range(stripes):
        x = -width / 2 + (k + 0.5) * width / stripes
        pen.rect(x, 0, width / stripes, depth, shade(grass, 1.06 if k % 2 else 0.94), "grass")
    line = (206, 216, 202)
    for points in (
        np.vstack([box(width, depth), box(width, depth)[:1]]),
        np.array([(0, -depth / 2), (0, depth / 2)]),
        np.vstack([ring(depth * 0.28, depth * 0.28), ring(depth * 0.28, depth * 0.28)[:1]]),
    ):
        pen.stroke(points, 1.0, line, "grass")
    for side in (-1, 1):
        area = box(width * 0.15, depth * 0.55) + np.array((side * width * 0.425, 0))
        pen.stroke(np.vstack([area, area[:1]]), 1.0, line, "grass")


def ball_field(pen: Pen, rng: np.random.Generator, radius: float) -> None:
    """One baseball field: home plate at the origin, outfield opening towards +x."""
    grass = shade((90, 114, 68), rng.uniform(0.8, 1.25))
    soil = pick(rng, "soil", 8)
    half = np.pi / 4
    fan = np.vstack([[(-14.0, 0.0)], arc(radius, -half * 1.06, half * 1.06)])
    pen.polygon(fan * 1.0, soil, "soil")
    fan = np.vstack([[(-9.0, 0.0)], arc(radius - 5, -half, half)])
    pen.polygon(fan, grass, "grass")
    for k, r in enumerate(np.arange(radius - 14, radius * 0.45, -9.0)):
        if k % 2:
            stripe = np.vstack([arc(r, -half * 0.97, half * 0.97), arc(r - 9, half, -half)])
            pen.polygon(stripe, shade(grass, 0.93), "grass")
    base = radius * 0.25
    infield = np.vstack([[(-base * 0.25, 0.0)], arc(base * 2.0, -half, half)])
    pen.disc(0, 0, base * 0.38, soil, "soil")
    pen.polygon(infield, soil, "soil")
    if rng.random() < 0.8:
        diamond = np.array([(0.35, 0), (0.92, -0.57), (1.5, 0), (0.92, 0.57)]) * base
        pen.polygon(diamond, shade(grass, 1.04), "grass")
        pen.disc(base * 0.9, 0, base * 0.14, soil, "soil")
    for side in (-1, 1):
        end = np.array((np.cos(half), side * np.sin(half))) * (radius - 5)
        pen.stroke([(0, 0), end], 0.8, (214, 214, 204), "grass")


def baseball(pen: Pen, rng: np.random.Generator, fields: int = 1, radius: float = 120.0) -> Facts:
    """One to four baseball fields in a park with trees, stands and cars."""
    grass = pick(rng, "grass", 6)
    reach = radius * (1.25 if fields == 1 else 2.35)
    park = ring(reach * 1.12, reach * (1.12 if fields != 2 else 0.78), 5.0)
    pen.polygon(park, grass, "grass")
    if fields == 1:
        homes = [(-radius * 0.5, 0.0, 0.0)]
    elif fields == 2:
        homes = [(14.0, 0.0, 0.0), (-14.0, 0.0, np.pi)]
    else:
        quarters = [0.0, np.pi / 2, np.pi, -np.pi / 2]
        homes = [(np.cos(a) * 18, np.sin(a) * 18, a) for a in quarters[:fields]]
    for x, y, angle in homes:
        own = pen.at(x, y, angle)
        ball_field(own, rng, radius * rng.uniform(0.88, 1.0))
        for side in (-1, 1):
            own.rect(8, side * 26, 26, 5, (176, 176, 172), "roof", 4, angle=side * np.pi / 4)
    if fields == 1 and rng.random() < 0.4:
        own = pen.at(*homes[0][:2])
        stand = np.vstack([arc(34, 2.0, 4.28), arc(56, 4.28, 2.0)])
        own.polygon(stand, (178, 176, 170), "roof", 10)
    for t in np.linspace(0, 2 * np.pi, 60):
        if rng.random() < 0.5:
            tree(
                pen,
                rng,
                np.cos(t) * reach * 0.58 + rng.normal(0, 5),
                np.sin(t) * reach * (0.58 if fields != 2 else 0.4) + rng.normal(0, 5),
                rng.uniform(3, 5.5),
            )
    return {"fields": fields}


def tanks(
    pen: Pen, rng: np.random.Generator, columns: int = 5, rows: int = 3, radius: float = 20.0
) -> Facts:
    """Rows of round tanks in bunds with pipes and small buildings."""
    gap = radius * rng.uniform(2.9, 3.5)
    width, depth = columns * gap + 60, rows * gap + 60
    ground = pick(rng, "concrete" if rng.random() < 0.5 else "bare", 7)
    pen.rect(0, 0, width, depth, shade(ground, 0.9), "concrete")
    paint = ((233, 235, 229), (222, 222, 216), (196, 192, 184), (168, 158, 142))
    tone = choose(rng, paint[:3])
    mixed = rng.random() < 0.35
    count = 0
    for row in range(rows):
        y = (row - (rows - 1) / 2) * gap
        small = rng.random() < 0.25
        for column in range(columns):
            x = (column - (columns - 1) / 2) * gap
            bund = pen.at(x, y)
            bund.rect(0, 0, gap * 0.94, gap * 0.94, shade(ground, 1.12), "concrete", 1.5)
            floor = pick(rng, "grass" if rng.random() < 0.2 else "concrete", 5)
            bund.rect(0, 0, gap * 0.88, gap * 0.88, shade(floor, 0.85), "concrete")
            if rng.random() < 0.06:
                continue
            colour = choose(rng, paint) if mixed else shade(tone, rng.uniform(0.95, 1.03))
            if small:
                for dx, dy in ((-1, -1), (1, -1), (-1, 1), (1, 1)):
                    place = np.array((dx, dy)) * radius * 0.56
                    _tank(bund, rng, *place, radius * 0.45, colour)
                    count += 1
            else:
                _tank(bund, rng, 0, 0, radius * rng.uniform(0.9, 1.05), colour)
                count += 1
        pen.stroke(
            [(-width / 2 + 10, y + gap / 2), (width / 2 - 10, y + gap / 2)],
            3.5,
            shade((150, 142, 130), rng.uniform(0.8, 1.2)),
            "ballast",
            2,
        )
    for x in np.arange(-width / 2 + 25, width / 2 - 30, 60):
        if rng.random() < 0.6:
            hall(pen, rng, x + 15, depth / 2 - 14, rng.uniform(14, 34), 16, None, 6)
    return {"tanks": count, "white": min(tone) > 200 and not mixed, "size": (width, depth)}


def _tank(
    pen: Pen, rng: np.random.Generator, x: float, y: float, radius: float, colour: object
) -> None:
    """One tank: wall, roof and a brighter cap."""
    height = rng.uniform(11, 17)
    pen.disc(x, y, radius, shade(colour, 0.8), "roof", height)
    pen.disc(x, y, radius - 1.2, shade(colour), "roof", height)
    if rng.random() < 0.6:
        pen.disc(x, y, radius * 0.25, shade(colour, rng.choice([0.85, 1.06])), "roof", height)
    angle = rng.uniform(0, 6.3)
    end = (x + np.cos(angle) * radius * 0.95, y + np.sin(angle) * radius * 0.95)
    pen.stroke([(x, y), end], 0.9, shade(colour, 0.75), "roof", height)


def industrial(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> Facts:
    """Large halls in yards along internal roads."""
    pen.rect(
        0, 0, width, depth, pick(rng, "asphalt" if rng.random() < 0.5 else "concrete"), "concrete"
    )
    family = choose(rng, ((114, 148, 197), (212, 217, 219), (171, 168, 165), (134, 130, 128)))
    y = -depth / 2
    while y < depth / 2 - 50:
        row = rng.uniform(60, 110)
        x = -width / 2
        while x < width / 2 - 40:
            w = rng.uniform(50, 140)
            roof = family if rng.random() < 0.45 else None
            if rng.random() < 0.82:
                hall(pen, rng, x + w / 2, y + row / 2, w - 14, row - 22, roof, rng.uniform(7, 13))
            else:
                for cx in np.arange(x + 8, x + w - 8, 3.4):
                    if rng.random() < 0.6:
                        car(pen, rng, cx, y + row / 2, along_x=False)
            x += w
        pen.rect(0, y, width, 11, pick(rng, "asphalt"), "asphalt")
        tree_row(pen, rng, (-width / 2, y + 8), (width / 2, y + 8), 16)
        y += row
    return {"roofs": "blue" if family[2] > family[0] + 30 else "grey"}


def dense_housing(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> Facts:
    """Streets of houses with gardens, trees and cars."""
    lawn = pick(rng, "grass", 5)
    street = pick(rng, "asphalt", 5)
    plot, deep = rng.uniform(15, 23), rng.uniform(25, 33)
    block = 2 * deep + 11
    mixed = rng.random() < 0.6
    family = choose(rng, ROOFS)
    green = rng.uniform(0.3, 0.95)
    cross = np.arange(-width / 2 + rng.uniform(40, 90), width / 2, rng.uniform(110, 170))
    y = -depth / 2 + 6
    while y < depth / 2:
        pen.rect(0, y, width, 9, street, "asphalt")
        for x in np.arange(-width / 2 + plot / 2, width / 2, plot):
            if np.abs(cross - x).min() < 10:
                continue
            for side, offset in ((1, 0.27), (-1, 0.73)):
                py = y + 4 + 2 * deep * offset
                edge = min(width / 2 - abs(x), depth / 2 - abs(py))
                if rng.random() < (0.05 if edge > 30 else 0.3):
                    continue
                garden = shade(lawn, rng.uniform(0.82, 1.25))
                pen.rect(x, py, plot, deep + 3, garden, "urban")
                roof = choose(rng, ROOFS) if mixed else shade(family, rng.uniform(0.85, 1.15))
                turn = rng.random() < 0.3
                own = pen.at(x, py, np.pi / 2 if turn else 0.0)
                house(own, 0, 0, rng.uniform(11, plot - 1.5), rng.uniform(10, 15), roof, 8)
                if rng.random() < green:
                    back = py + side * rng.uniform(10, 15)
                    tree(pen, rng, x + rng.normal(0, 5), back, rng.uniform(3, 6.5))
                if rng.random() < green * 0.35:
                    tree(pen, rng, x + plot / 2, py - side * 9, rng.uniform(2.5, 4.5))
        for _ in range(int(width / 60)):
            car(pen, rng, rng.uniform(-0.5, 0.5) * width, y + rng.choice([-3, 3]))
        y += block
    for x in cross:
        pen.rect(x, 0, 9, depth, street, "asphalt")
    roofs = "red and grey" if mixed else "red" if family[0] > family[2] + 35 else "grey"
    return {"roofs": roofs}


def sparse_housing(pen: Pen, rng: np.random.Generator, width: float, depth: float) -> Facts:
    """A few houses with lawns, drives and pools among many trees along a lane."""
    wooded = rng.random() < 0.55
    pen.rect(
        0,
        0,
        width,
        depth,
        pick(rng, "trees" if wooded else "meadow", 5),
        "trees" if wooded else "meadow",
        0,
    )
    lane = [(-width / 2, rng.uniform(-30, 30)), (0, 0), (width / 2, rng.uniform(-40, 40))]
    homes = max(2, int(width * depth / rng.uniform(9000, 16000)))
    pools = 0
    scatter_trees(pen, rng, width, depth, 14 if wooded else 22, 0.6)
    road(pen, rng, lane, 7, marked=False, cars=0.4)
    done: list[tuple[float, float]] = []
    for _ in range(homes * 6):
        if len(done) >= homes:
            break
        x, y = rng.uniform(-0.44, 0.44, 2) * (width, depth)
        if any(np.hypot(x - a, y - b) < 62 for a, b in done) or abs(y) < 26:
            continue
        done.append((x, y))
        own = pen.at(x, y, rng.uniform(0, np.pi))
        lawn = ring(rng.uniform(44, 66), rng.uniform(36, 52), 2.6, 24)
        own.polygon(lawn, shade(pick(rng, "grass"), 1.12), "grass")
        own.stroke([(0, 0), (14, 22 if y < 0 else -22)], 4, (168, 162, 150), "concrete")
        roof = choose(rng, ROOFS)
        house(own, 0, 0, rng.uniform(18, 26), rng.uniform(11, 15), roof, 7)
        if rng.random() < 0.5:
            house(own.at(9, 8, np.pi / 2), 0, 0, 14, 9, roof, 5)
        if rng.random() < 0.35:
            own.rect(-12, 14, 10, 6, (86, 168, 188), "water")
            pools += 1
        for _ in range(5):
            a = rng.uniform(0, 6.3)
            tree(own, rng, np.cos(a) * 24, np.sin(a) * 21, rng.uniform(3, 5))
    return {"houses": len(done), "pools": pools, "wooded": wooded}
