"""The sample scene: which object stands where in a coastal town of about 4 x 4 km.

Places are in metres from the upper left corner, x to the right and y down; the plan is fixed, the
seed draws every detail.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import numpy as np
from shapely.geometry import Polygon, box

from resources.scene import built, land, transport
from resources.scene.captions import caption
from resources.scene.parts import road, rounded, scatter_trees, tree_row
from resources.scene.render import Canvas, Light, Pen, ring
from resources.scene.render import box as corners
from resources.scene.textures import pick, shade

SIDE_M = 4080.0
SUN = Light(
    azimuth=-2.25,
    elevation=0.83,
    shadow=0.32,
    haze=0.045,
    gain=(1.12, 1.12, 1.08),
    contrast=1.16,
    blur_px=0.3,
    noise=2.0,
)


@dataclass(frozen=True)
class Feature:
    """One true object: class name, outline in scene metres (x right, y down), captions."""

    label: str
    outline: Polygon
    captions: list[str]


@dataclass
class Scene:
    """image: uint8 [size, size, 3]; features: the truth; pixel_m: metres a pixel."""

    image: np.ndarray
    features: list[Feature]
    pixel_m: float


@dataclass
class _Plan:
    """Draws objects and remembers where they are."""

    canvas: Canvas
    rng: np.random.Generator
    features: list[Feature] = field(default_factory=list)
    deep: tuple[int, int, int] = (44, 80, 86)

    def pen(self, x: float, y: float, angle: float = 0.0) -> Pen:
        return Pen(self.canvas, x, y, angle)

    def note(self, label: str, outline: np.ndarray, around: str, facts: dict[str, Any]) -> None:
        """Record an object; its outline is cut at the scene's edge."""
        whole = Polygon(outline).buffer(0)
        inside = whole.intersection(box(0, 0, SIDE_M, SIDE_M))
        part = max(getattr(inside, "geoms", [inside]), key=lambda g: g.area)
        if part.is_empty:
            raise ValueError(f"the plan puts {label!r} outside the scene")
        self.features.append(Feature(label, part, caption(label, facts, around, self.rng, 4)))

    def area(
        self,
        label: str,
        draw: Callable[[Pen, np.random.Generator, float, float], dict[str, Any]],
        place: tuple[float, float, float],
        size: tuple[float, float],
        around: str,
    ) -> None:
        """Draw and record something that fills a rectangle; place: x, y, angle."""
        pen = self.pen(*place)
        facts = draw(pen, self.rng, *size)
        self.note(label, pen.world(corners(*size)), around, facts)


def draw_scene(seed: int, size: int = 2400) -> Scene:
    """The sample scene, `SIDE_M` metres wide at `size` pixels; the same for the same arguments."""
    rng = np.random.default_rng(seed)
    pixel = SIDE_M / size
    plan = _Plan(Canvas(size, size, pixel, SUN), rng)
    _country(plan)
    _coast(plan)
    line = _river(plan)
    _town(plan)
    _railway(plan)
    _roads(plan)
    _bridges(plan, line)
    _harbour(plan)
    _objects(plan)
    return Scene(plan.canvas.photograph(rng), plan.features, pixel)


def _country(plan: _Plan) -> None:
    """Meadows, farmland, forests and bare land."""
    rng = plan.rng
    middle = SIDE_M / 2
    land.pasture(plan.pen(middle, middle, 0.12), rng, SIDE_M * 1.25, SIDE_M * 1.25)
    plan.area("farmland", land.farmland, (3450, 3300, 0.06), (1400, 1700), "farmland")
    plan.area("farmland", land.farmland, (3780, 2270, -0.1), (760, 560), "farmland")
    plan.area("farmland", land.farmland, (1170, 3790, 0.1), (600, 520), "meadow")
    for x, y, width, depth in ((2130, 3700, 900, 760), (3740, 1390, 760, 480)):
        pen = plan.pen(x, y, rng.uniform(-0.2, 0.2))
        outline = ring(width, depth, 2.6, 60) * (1 + 0.05 * rng.standard_normal((60, 1)))
        facts = land.forest(pen, rng, width, depth, outline)
        plan.note("forest", pen.world(outline), "meadow", facts)
    plan.area("bare land", land.bare, (1900, 300, 0.05), (480, 440), "industrial")
    plan.area("meadow", partial(land.meadow, tone=4), (2990, 1400, 0.08), (620, 460), "forest")


def _coast(plan: _Plan) -> None:
    """Sea to the west with a beach along the whole coast; the harbour covers its northern part."""
    rng = plan.rng
    pen = plan.pen(640, SIDE_M / 2, np.pi / 2)
    facts = land.beach(pen, rng, 4500, 95, 900)
    sand = np.array([(450, 2030), (770, 2030), (770, SIDE_M), (450, SIDE_M)])
    plan.note("beach", sand, "meadow", facts)
    sea = np.array([(0, 1700), (430, 1700), (430, SIDE_M), (0, SIDE_M)])
    plan.note("sea", sea, "sea", facts)
    tree_row(plan.pen(0, 0), rng, (735, 2100), (735, SIDE_M), 13)
    plan.deep = facts["deep"]


def _river(plan: _Plan) -> np.ndarray:
    """A river from the east edge to the sea; returns its centre line [N, 2]."""
    xs = np.linspace(SIDE_M + 60, 590, 120)
    bend = 95 * np.sin(xs / 430) + 55 * np.sin(xs / 190 + 1.0)
    line = np.stack([xs, 1790 + bend * np.clip((xs - 500) / 700, 0, 1)], axis=1)
    tone = np.array((74, 98, 92))
    facts = land.river(plan.pen(0, 0), plan.rng, line, 118, 0.45, shade(tone))
    mouth = plan.pen(700, line[-1, 1], np.pi / 2)
    for t in np.linspace(0, 1, 14):
        colour = shade(np.asarray(plan.deep) * (1 - t) + tone * t)
        mouth.rect(0, 120 - 100 * t, 112, 240 - 200 * t, colour, "water")
    for side in (-1, 1):
        mouth.stroke([(side * 60, -40), (side * 60, 245)], 11, (128, 122, 112), "ballast", 4)
    outline = land.ribbon(line, 118 + 50)
    plan.note("river", outline, "dense", {**facts, "colour": "green"})
    return line


def _town(plan: _Plan) -> None:
    """Housing and industry."""
    rng = plan.rng
    dense, sparse = built.dense_housing, built.sparse_housing
    plan.area("dense residential", dense, (1370, 1300, 0.05), (860, 500), "dense")
    plan.area("dense residential", dense, (2190, 1290, -0.04), (680, 540), "dense")
    plan.area("dense residential", dense, (2330, 2370, 0.1), (760, 620), "dense")
    plan.area("dense residential", dense, (1130, 3000, 0.0), (560, 760), "sparse")
    plan.area("sparse residential", sparse, (2890, 2960, 0.0), (600, 460), "meadow")
    plan.area("sparse residential", sparse, (3640, 1000, 0.1), (640, 420), "forest")
    plan.area("industrial", built.industrial, (1250, 700, 0.03), (460, 620), "industrial")
    plan.area("industrial", built.industrial, (1950, 800, 0.02), (420, 300), "bare")
    scatter_trees(plan.pen(1750, 2350), rng, 900, 500, 14, 0.7)


def _roads(plan: _Plan) -> None:
    """Main roads of the town."""
    rng, pen = plan.rng, plan.pen(0, 0)
    roads = (
        ([(1780, -20), (1775, 700), (1790, 1500), (1800, 1700)], 20),
        ([(1800, 1850), (1810, 2150), (1780, 2620), (1700, 3200), (1640, 4100)], 20),
        ([(2600, 1000), (2620, 1500), (2650, 1700)], 15),
        ([(2660, 1950), (2680, 2700), (2620, 3300), (2660, 4100)], 15),
        ([(690, 1010), (1300, 1010), (1780, 1010), (2600, 1000), (3300, 1130), (4100, 1200)], 18),
        ([(820, 2060), (1300, 2080), (1810, 2120), (2680, 2010), (3300, 1990), (4100, 2020)], 16),
        ([(815, 1010), (820, 1660)], 14),
        ([(820, 1950), (815, 3000), (830, 4100)], 14),
        ([(830, 3400), (1680, 3330), (2620, 3240)], 14),
    )
    for line, width in roads:
        road(pen, rng, line, width, cars=0.7)
        for (xa, ya), (xb, yb) in zip(line[:-1], line[1:]):
            if rng.random() < 0.6:
                along = np.array((xb - xa, yb - ya), float)
                across = along[::-1] * (-1, 1) / np.linalg.norm(along) * (width * 0.5 + 8)
                tree_row(
                    pen, rng, (xa + across[0], ya + across[1]), (xb + across[0], yb + across[1]), 14
                )


def _bridges(plan: _Plan, line: np.ndarray) -> None:
    """Road bridges where the main roads meet the river."""
    for x, lean, width in ((820, 0.0, 20), (1800, 0.0, 30), (2655, 0.03, 24)):
        y = float(np.interp(x, line[::-1, 0], line[::-1, 1]))
        pen = plan.pen(x, y, np.pi / 2 + lean)
        facts = land.bridge(pen, plan.rng, 190, width, 190)
        plan.note(
            "bridge", pen.world(corners(250, width + 60)), "dense", {**facts, "colour": "green"}
        )


def _harbour(plan: _Plan) -> None:
    """Quays built out over the northern beach: a marina and a cargo port, with tanks behind."""
    rng = plan.rng
    pen = plan.pen(560, 700, np.pi / 2)
    pen.rect(0, 60, 1540, 150, plan.deep, "water")
    pen.rect(0, -85, 1540, 170, pick(rng, "concrete", 3, 1), "concrete")
    mole = [(770, -60), (770, 60), (745, 330), (640, 400)]
    pen.stroke(mole, 15, (126, 120, 110), "ballast", 4)
    for x, marina in ((1060, True), (340, False)):
        own = plan.pen(560, x, np.pi / 2)
        facts = transport.harbour(own, rng, 640, 330, marina)
        outline = own.world(corners(680, 480) + np.array((0, 130)))
        plan.note("harbour", outline, "industrial", facts)


def _objects(plan: _Plan) -> None:
    """The landmarks."""
    rng = plan.rng
    pen = plan.pen(2950, 480, 0.07)
    facts = transport.airport(pen, rng, 1700, fingers=3, lawn=pick(rng, "grass", 3, 3))
    plan.note("airport", pen.world(corners(1800, 540) + np.array((0, 20))), "meadow", facts)

    pen = plan.pen(1010, 310, 0.0)
    facts = built.tanks(pen, rng, 5, 5, 23)
    plan.note("storage tanks", pen.world(corners(*facts["size"])), "industrial", facts)

    pen = plan.pen(1390, 2400, 0.25)
    facts = built.stadium(pen, rng, 300)
    plan.note("stadium", pen.world(ring(340, 300, 2.4)), "meadow", facts)
    lot = plan.pen(1020, 2370, 0.03)
    facts = transport.parking(lot, rng, 230, 330)
    plan.note("parking", lot.world(corners(250, 350)), "meadow", facts)
    lot = plan.pen(2250, 1330, -0.04)
    facts = transport.parking(lot, rng, 330, 250)
    plan.note("parking", lot.world(corners(350, 270)), "dense", facts)

    pen = plan.pen(3020, 2370, 0.3)
    facts = built.baseball(pen, rng, 4, 140)
    plan.note("baseball field", pen.world(ring(440, 440, 3.0)), "meadow", facts)


def _railway(plan: _Plan) -> None:
    """The station and the double track through it."""
    rng, pen = plan.rng, plan.pen(0, 0)
    line = np.array(
        [
            (1530, 4100),
            (1535, 3500),
            (1545, 3200),
            (1720, 2950),
            (2150, 2930),
            (2700, 2900),
            (4100, 2700),
        ]
    )
    smooth = rounded(line)
    pen.polygon(land.ribbon(smooth, 17), pick(rng, "ballast", 3), "ballast")
    half = len(smooth)
    for track in np.split(land.ribbon(smooth, 8), [half]):
        pen.stroke(track, 2, (78, 72, 70), "ballast")
    own = plan.pen(2150, 2930, -0.03)
    facts = transport.station(own, rng, 700, 18)
    outline = own.world(corners(780, 260) + np.array((0, -50)))
    plan.note("railway station", outline, "dense", facts)
