"""Small random scenes with captions, to be mixed into model training.

Each chip is a scene of its own: layout, colours, orientation, sun, season and ground extent
(350-800 m) are drawn afresh, so nothing of the shipped sample scene is seen in training.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from PIL import Image

from resources.scene import built, land, transport
from resources.scene.captions import caption
from resources.scene.parts import road, scatter_trees
from resources.scene.render import Canvas, Pen, random_light
from resources.scene.textures import pick

Facts = dict[str, Any]


@dataclass(frozen=True)
class Chip:
    """image: uint8 [size, size, 3]; captions: five lower-case sentences; label: class name."""

    image: np.ndarray
    captions: list[str]
    label: str
    ground_m: float


@dataclass(frozen=True)
class _View:
    """A chip in the making: canvas, random state and the sides of its window in metres."""

    canvas: Canvas
    rng: np.random.Generator
    side: float

    def pen(self, spread: float = 0.12) -> Pen:
        """A pen near the centre at a random angle."""
        x, y = self.side / 2 + self.rng.uniform(-spread, spread, 2) * self.side
        return Pen(self.canvas, x, y, self.rng.uniform(0, 2 * np.pi))

    def backdrop(self, *kinds: str) -> str:
        """Cover the whole window with one of `kinds`; returns which."""
        kind = kinds[int(self.rng.integers(len(kinds)))]
        wide = self.side * 1.5
        pen = Pen(self.canvas, self.side / 2, self.side / 2, self.rng.uniform(0, 2 * np.pi))
        if kind == "dense":
            built.dense_housing(pen, self.rng, wide, wide)
        elif kind == "sparse":
            built.sparse_housing(pen, self.rng, wide, wide)
        elif kind == "industrial":
            built.industrial(pen, self.rng, wide, wide)
        else:
            getattr(land, kind)(pen, self.rng, wide, wide)
        return kind

    def clutter(self) -> None:
        """A road and some trees on top of the backdrop, some of the time."""
        if self.rng.random() < 0.5:
            pen = self.pen(0.45)
            line = [(-self.side, 0), (0, self.rng.uniform(-30, 30)), (self.side, 0)]
            road(pen, self.rng, line, self.rng.uniform(8, 16), cars=1.0)
        if self.rng.random() < 0.4:
            pen = Pen(self.canvas, self.side / 2, self.side / 2)
            scatter_trees(pen, self.rng, self.side, self.side, 4, 0.8)


def _airport(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("meadow", "bare", "pasture", "industrial")
    rng = view.rng
    name = ("terminal", "terminal", "middle", "runway")[int(rng.integers(4))]
    angle, length = rng.uniform(0, 2 * np.pi), rng.uniform(1000, 1700)
    centre = view.side / 2
    focus = {
        "terminal": (rng.uniform(-0.12, 0.12) * length, -30.0),
        "middle": (rng.uniform(-0.3, 0.3) * length, 50.0),
        "runway": (rng.choice([-1, 1]) * (length / 2 - 190), 110.0),
    }[name]
    back = Pen(view.canvas, 0, 0, angle).world([focus])[0]
    facts = transport.airport(
        Pen(view.canvas, centre - back[0], centre - back[1], angle), rng, length
    )
    return {**facts, "view": name}, around


def _harbour(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("dense", "industrial", "pasture", "bare", "forest")
    pen = view.pen(0.08).at(0, -view.rng.uniform(60, 130))
    land.sea(pen, view.rng, 1600)
    return transport.harbour(pen, view.rng, view.rng.uniform(420, 640)), around


def _stadium(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("dense", "pasture", "industrial", "forest", "bare", "meadow")
    view.clutter()
    width = min(view.rng.uniform(210, 300), view.side * 0.75)
    pen = view.pen(0.1)
    facts = built.stadium(pen, view.rng, width)
    if view.rng.random() < 0.4:
        transport.parking(pen.at(0, -width * 0.9), view.rng, width, 110)
    return facts, around


def _baseball(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("dense", "meadow", "pasture", "forest", "bare", "sparse")
    view.clutter()
    fields = int(view.rng.choice([1, 1, 2, 3, 4]))
    radius = min(view.rng.uniform(95, 135), view.side * (0.4 if fields == 1 else 0.24))
    return built.baseball(view.pen(0.08), view.rng, fields, radius), around


def _tanks(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("industrial", "pasture", "bare", "forest", "meadow")
    view.clutter()
    radius = view.rng.uniform(11, 27)
    columns = int(np.clip(view.side * view.rng.uniform(0.5, 0.9) / (3.2 * radius), 2, 9))
    rows = int(np.clip(view.side * view.rng.uniform(0.3, 0.8) / (3.2 * radius), 2, 7))
    return built.tanks(view.pen(), view.rng, columns, rows, radius), around


def _dense(view: _View) -> tuple[Facts, str]:
    pen = view.pen(0)
    return built.dense_housing(pen, view.rng, view.side * 1.45, view.side * 1.45), "dense"


def _sparse(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("forest", "meadow")
    side = view.side * view.rng.uniform(0.9, 1.45)
    return built.sparse_housing(view.pen(0.05), view.rng, side, side), around


def _farmland(view: _View) -> tuple[Facts, str]:
    pen = view.pen(0)
    return land.farmland(pen, view.rng, view.side * 1.45, view.side * 1.45), "farmland"


def _forest(view: _View) -> tuple[Facts, str]:
    facts = land.forest(view.pen(0), view.rng, view.side * 1.5, view.side * 1.5)
    return facts, "forest"


def _water(view: _View, over: bool) -> tuple[Facts, str]:
    around = view.backdrop("forest", "farmland", "pasture", "dense", "bare", "meadow")
    rng, pen = view.rng, view.pen(0.06)
    width = rng.uniform(70, 170) if over else rng.uniform(40, 120)
    line = land.meander(rng, view.side * 2, rng.uniform(10, 40) if over else rng.uniform(20, 85))
    facts = land.river(pen, rng, line, width, rng.uniform(0, 0.8))
    if over:
        turned = pen.at(0, 0, np.pi / 2 + rng.normal(0, 0.2))
        span, deck = width * 1.2 + 18, rng.uniform(14, 30)
        facts = {**land.bridge(turned, rng, span, deck, view.side), **facts}
    return facts, around


def _beach(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("forest", "pasture", "dense", "bare", "meadow")
    sand = view.rng.uniform(40, 110)
    return land.beach(view.pen(0.12), view.rng, view.side * 2.2, sand, 1200), around


def _station(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("dense", "industrial", "pasture", "dense", "bare")
    tracks = int(view.rng.integers(9, 24))
    length = view.side * view.rng.uniform(0.8, 1.3)
    return transport.station(view.pen(0.08), view.rng, length, tracks), around


def _parking(view: _View) -> tuple[Facts, str]:
    around = view.backdrop("dense", "industrial", "pasture", "forest")
    width, depth = view.side * view.rng.uniform(0.5, 0.85), view.side * view.rng.uniform(0.4, 0.7)
    return transport.parking(view.pen(0.06), view.rng, width, depth), around


def _open(view: _View, kind: str) -> tuple[Facts, str]:
    wide = view.side * 1.5
    facts = getattr(land, kind)(view.pen(0), view.rng, wide, wide)
    if view.rng.random() < 0.25:
        road(view.pen(0.4), view.rng, [(-wide, 0), (wide, 0)], 9)
    return facts, kind


def _meadow(view: _View) -> tuple[Facts, str]:
    if view.rng.random() < 0.5:
        return _open(view, "meadow")
    kind = view.backdrop("pasture")
    view.clutter()
    return {}, kind


def _industrial(view: _View) -> tuple[Facts, str]:
    wide = view.side * 1.5
    return built.industrial(view.pen(0), view.rng, wide, wide), "industrial"


def _sea(view: _View) -> tuple[Facts, str]:
    colour = pick(view.rng, "water")
    land.sea(view.pen(0).at(0, -2000), view.rng, 4000, colour)
    return {"sea": "green" if colour[1] >= colour[2] else "blue"}, "sea"


# Class name -> (drawing function, weight). Weights favour objects over plain ground.
_CLASSES: dict[str, tuple[Callable[[_View], tuple[Facts, str]], float]] = {
    "harbour": (_harbour, 1.0),
    "airport": (_airport, 1.4),
    "stadium": (_stadium, 1.0),
    "baseball field": (_baseball, 1.0),
    "storage tanks": (_tanks, 1.0),
    "dense residential": (_dense, 1.0),
    "sparse residential": (_sparse, 1.0),
    "farmland": (_farmland, 1.0),
    "forest": (_forest, 0.6),
    "river": (lambda view: _water(view, over=False), 1.0),
    "bridge": (lambda view: _water(view, over=True), 1.0),
    "beach": (_beach, 1.0),
    "railway station": (_station, 1.0),
    "parking": (_parking, 1.0),
    "meadow": (_meadow, 0.6),
    "bare land": (lambda view: _open(view, "bare"), 0.5),
    "industrial": (_industrial, 0.7),
    "sea": (_sea, 0.25),
}
CLASSES = tuple(_CLASSES)


def chip(rng: np.random.Generator, size: int = 150, label: str | None = None) -> Chip:
    """One chip of `size` pixels; the class is drawn at random where `label` is None.

    Raises KeyError for a label that is not in `CLASSES`.
    """
    if label is None:
        weights = np.array([weight for _, weight in _CLASSES.values()])
        label = CLASSES[int(rng.choice(len(CLASSES), p=weights / weights.sum()))]
    side = float(rng.uniform(350, 800))
    canvas = Canvas(size, size, side / size, random_light(rng))
    view = _View(canvas, rng, side)
    facts, around = _CLASSES[label][0](view)
    image = _compressed(canvas.photograph(rng), int(rng.integers(70, 93)))
    return Chip(image, caption(label, facts, around, rng), label, side)


def _compressed(image: np.ndarray, quality: int) -> np.ndarray:
    """The image as JPEG leaves it: AID's images have been through it too."""
    buffer = io.BytesIO()
    Image.fromarray(image).save(buffer, "JPEG", quality=quality)
    return np.array(Image.open(buffer).convert("RGB"))


def chips(seed: int, count: int, size: int = 150) -> Iterator[Chip]:
    """`count` chips, the same ones for the same seed.

    Chip k depends on (seed, k) only, so a run can be split among workers.
    """
    for k in range(count):
        yield chip(np.random.default_rng((seed, k)), size)
