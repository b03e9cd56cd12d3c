"""The canvas: flat colours, heights and ground covers in, an aerial photograph out.

Objects draw polygons in local metres through a `Pen` (a place and a rotation). Three planes are
kept at `supersample` times the final resolution: colour, height above ground (for shadows) and
ground cover (for textures). `Canvas.photograph` adds texture, shadows, the optics' blur, haze and
sensor noise.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter

from resources.scene.textures import COVER_CODES, shade, texture

_HEIGHT_UNIT_M = 0.5
Colour = tuple[int, int, int]


@dataclass(frozen=True)
class Light:
    """Sun and air. azimuth: direction in which shadows fall, radians (x right, y down)."""

    azimuth: float
    elevation: float
    shadow: float = 0.42
    haze: float = 0.06
    gain: tuple[float, float, float] = (1.0, 1.0, 1.0)
    contrast: float = 1.0
    blur_px: float = 0.3
    noise: float = 2.5

    @property
    def direction(self) -> tuple[float, float]:
        """Unit vector (x, y down) in which shadows fall."""
        return float(np.cos(self.azimuth)), float(np.sin(self.azimuth))


def random_light(rng: np.random.Generator) -> Light:
    """Light of a random place and season, spread like the AID classes' mean colours (sd 12-25)."""
    return Light(
        azimuth=rng.uniform(0, 2 * np.pi),
        elevation=rng.uniform(0.6, 1.15),
        shadow=rng.uniform(0.22, 0.45),
        haze=rng.uniform(0.0, 0.22) ** 1.3,
        gain=tuple((rng.normal(1.0, 0.1) * rng.normal(1.0, 0.025, 3)).clip(0.7, 1.35).tolist()),
        contrast=rng.uniform(0.95, 1.4),
        blur_px=rng.uniform(0.12, 0.45),
        noise=rng.uniform(1.0, 4.0),
    )


class Canvas:
    """A rectangle of ground, x to the right and y down, in metres from its upper left corner."""

    def __init__(
        self, width: int, height: int, pixel_m: float, light: Light, supersample: int = 2
    ) -> None:
        self.width, self.height, self.pixel_m = width, height, pixel_m
        self.light, self.supersample = light, supersample
        self.unit = pixel_m / supersample
        size = (width * supersample, height * supersample)
        self._colour = Image.new("RGB", size, (90, 100, 76))
        self._height = Image.new("L", size, 0)
        self._cover = Image.new("L", size, COVER_CODES["meadow"])
        self._draw = [ImageDraw.Draw(i) for i in (self._colour, self._height, self._cover)]

    @property
    def extent_m(self) -> tuple[float, float]:
        """Width and height in metres."""
        return self.width * self.pixel_m, self.height * self.pixel_m

    def fill(self, points: np.ndarray, colour: Colour, cover: str, height: float) -> None:
        """Fill the polygon `points` ([N, 2], metres) on all three planes."""
        pixels = (points / self.unit).ravel().tolist()
        self._draw[0].polygon(pixels, fill=colour)
        self._draw[1].polygon(pixels, fill=min(255, int(height / _HEIGHT_UNIT_M)))
        self._draw[2].polygon(pixels, fill=COVER_CODES[cover])

    def disc(
        self, x: float, y: float, radius: float, colour: Colour, cover: str, height: float
    ) -> None:
        """Fill a disc; centre and radius in metres."""
        u = self.unit
        box = ((x - radius) / u, (y - radius) / u, (x + radius) / u, (y + radius) / u)
        self._draw[0].ellipse(box, fill=colour)
        self._draw[1].ellipse(box, fill=min(255, int(height / _HEIGHT_UNIT_M)))
        self._draw[2].ellipse(box, fill=COVER_CODES[cover])

    def stroke(
        self, points: np.ndarray, width: float, colour: Colour, cover: str, height: float
    ) -> None:
        """Draw the polyline `points` ([N, 2], metres) `width` metres wide."""
        pixels = (points / self.unit).ravel().tolist()
        px = max(1, round(width / self.unit))
        joint = "curve" if px > 2 and len(points) > 2 else None
        self._draw[0].line(pixels, fill=colour, width=px, joint=joint)
        self._draw[1].line(
            pixels, fill=min(255, int(height / _HEIGHT_UNIT_M)), width=px, joint=joint
        )
        self._draw[2].line(pixels, fill=COVER_CODES[cover], width=px, joint=joint)

    def outside(self, points: np.ndarray, margin: float) -> bool:
        """Whether all of `points` lie more than `margin` metres off the canvas on one side."""
        low, high = points.min(axis=0), points.max(axis=0)
        width, height = self.extent_m
        return bool(
            high[0] < -margin
            or high[1] < -margin
            or low[0] > width + margin
            or low[1] > height + margin
        )

    def photograph(self, rng: np.random.Generator) -> np.ndarray:
        """The finished picture: uint8 [height, width, 3]."""
        light = self.light
        picture = np.asarray(self._colour, dtype=np.float32)
        covers = np.asarray(self._cover)
        picture = picture + texture(covers, self.unit, light.direction, rng)
        sunlit = gaussian_filter(1.0 - self._shadows().astype(np.float32), 0.6)
        depth = light.shadow + (1 - light.shadow) * sunlit
        picture *= depth[..., None] * np.float32(1.0)
        picture[..., 2] += 8.0 * (1.0 - sunlit)
        sigma = light.blur_px * self.supersample
        picture = gaussian_filter(picture, (sigma, sigma, 0))
        s = self.supersample
        picture = picture.reshape(self.height, s, self.width, s, 3).mean(axis=(1, 3))
        middle = 105.0
        picture = (picture - middle) * light.contrast + middle
        picture *= np.asarray(light.gain, np.float32)
        picture = picture * (1 - light.haze) + light.haze * np.array([168, 178, 188], np.float32)
        picture += light.noise * rng.standard_normal(picture.shape[:2], dtype=np.float32)[..., None]
        return np.clip(picture, 0, 255).astype(np.uint8)

    def _shadows(self) -> np.ndarray:
        """Where something higher stands between the ground and the sun: bool [rows, columns]."""
        height = np.asarray(self._height).astype(np.float32) * _HEIGHT_UNIT_M
        tangent = np.tan(self.light.elevation)
        reach = int(np.ceil(float(height.max()) / tangent / self.unit))
        dark = np.zeros(height.shape, bool)
        if reach == 0:
            return dark
        rows, columns = height.shape
        dx, dy = self.light.direction
        seen = set()
        for step in range(1, reach + 1):
            shift = (round(step * dy), round(step * dx))
            if shift in seen:
                continue
            seen.add(shift)
            ray = step * self.unit * tangent
            to_rows, from_rows = _overlap(rows, shift[0])
            to_columns, from_columns = _overlap(columns, shift[1])
            source = height[from_rows, from_columns]
            dark[to_rows, to_columns] |= source - ray > height[to_rows, to_columns] + 0.4
        return dark


def _overlap(length: int, shift: int) -> tuple[slice, slice]:
    """Destination and source slices of an axis shifted by `shift`."""
    if shift >= 0:
        return slice(shift, length), slice(0, max(0, length - shift))
    return slice(0, max(0, length + shift)), slice(-shift, length)


class Pen:
    """Draws in local metres: origin at (x, y) of the canvas, axes turned by `angle` radians."""

    def __init__(self, canvas: Canvas, x: float, y: float, angle: float = 0.0) -> None:
        self.canvas, self.x, self.y, self.angle = canvas, x, y, angle
        cos, sin = np.cos(angle), np.sin(angle)
        self._turn = np.array([[cos, sin], [-sin, cos]])

    def world(self, points: object) -> np.ndarray:
        """Local points [N, 2] in the canvas's metres."""
        return np.asarray(points, dtype=float) @ self._turn + (self.x, self.y)

    def at(self, x: float, y: float, angle: float = 0.0) -> Pen:
        """A pen at local (x, y), turned by a further `angle`."""
        (world,) = self.world([(x, y)])
        return Pen(self.canvas, world[0], world[1], self.angle + angle)

    def polygon(
        self, points: object, colour: Colour, cover: str = "plain", height: float = 0.0
    ) -> None:
        """Fill a polygon."""
        world = self.world(points)
        if not self.canvas.outside(world, 40.0):
            self.canvas.fill(world, colour, cover, height)

    def rect(
        self,
        x: float,
        y: float,
        width: float,
        depth: float,
        colour: Colour,
        cover: str = "plain",
        height: float = 0.0,
        angle: float = 0.0,
    ) -> None:
        """Fill a rectangle centred at (x, y), `width` along x and `depth` along y."""
        corners = box(width, depth)
        if angle:
            cos, sin = np.cos(angle), np.sin(angle)
            corners = corners @ np.array([[cos, sin], [-sin, cos]])
        self.polygon(corners + np.array((x, y)), colour, cover, height)

    def disc(
        self,
        x: float,
        y: float,
        radius: float,
        colour: Colour,
        cover: str = "plain",
        height: float = 0.0,
    ) -> None:
        """Fill a disc."""
        world = self.world([(x, y)])
        if not self.canvas.outside(world, radius + 40.0):
            self.canvas.disc(world[0, 0], world[0, 1], radius, colour, cover, height)

    def stroke(
        self,
        points: object,
        width: float,
        colour: Colour,
        cover: str = "plain",
        height: float = 0.0,
    ) -> None:
        """Draw a polyline."""
        world = self.world(points)
        if not self.canvas.outside(world, width + 40.0):
            self.canvas.stroke(world, width, colour, cover, height)

    def lit(self, colour: object, normal: float) -> Colour:
        """`colour` of a pitched roof whose normal points along the local angle `normal`."""
        facing = -np.cos(normal + self.angle - self.canvas.light.azimuth)
        return shade(colour, 1.0 + 0.28 * facing)


def box(width: float, depth: float) -> np.ndarray:
    """Corners [4, 2] of a rectangle about the origin."""
    return np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)]) * (width / 2, depth / 2)


def ring(width: float, depth: float, power: float = 2.0, count: int = 64) -> np.ndarray:
    """Points [count, 2] of a superellipse about the origin; `power` 2 is an ellipse."""
    t = np.linspace(0, 2 * np.pi, count, endpoint=False)
    cos, sin = np.cos(t), np.sin(t)
    x = np.sign(cos) * np.abs(cos) ** (2 / power) * width / 2
    y = np.sign(sin) * np.abs(sin) ** (2 / power) * depth / 2
    return np.stack([x, y], axis=1)


def arc(radius: float, start: float, end: float, count: int = 24) -> np.ndarray:
    """Points [count, 2] of a circular arc about the origin, angles in radians."""
    t = np.linspace(start, end, count)
    return np.stack([np.cos(t), np.sin(t)], axis=1) * radius
