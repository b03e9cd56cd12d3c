"""Noise fields and the texture of each ground cover.

The constants were measured on RSICD's AID images (150 px, 80 training images a class):
`COVERS[...].colours` are k-means centres (k = 6, 200 random pixels an image) of the class that
shows the cover, and the amplitudes were set so that drawn chips have the class's mean standard
deviation and mean horizontal gradient (forest 20 and 16 grey levels, meadow 15 and 8, farmland
25 and 9, bare land 22 and 10, desert 12 and 4). Power spectra of the real images fall as
f^-0.9 (forest) to f^-2.7 (stadium), about f^-2 on average.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from scipy.ndimage import gaussian_filter

_BANK = 768


def power_noise(shape: tuple[int, int], exponent: float, rng: np.random.Generator) -> np.ndarray:
    """Gaussian noise whose power falls as f**-exponent: float32 [rows, columns], mean 0, std 1."""
    rows, columns = shape
    white = rng.standard_normal(shape, dtype=np.float32)
    frequency = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(columns)[None])
    frequency[0, 0] = 1.0
    gain = frequency ** (-exponent / 2.0)
    gain[0, 0] = 0.0
    field = np.fft.irfft2(np.fft.rfft2(white) * gain, s=shape)
    return (field / field.std()).astype(np.float32)


@lru_cache(maxsize=8)
def _bank(exponent: float) -> np.ndarray:
    """One fixed periodic field per exponent, so that a small drawing need not run an FFT."""
    seed = int(exponent * 1000)
    return power_noise((_BANK, _BANK), exponent, np.random.default_rng(seed))


def noise(shape: tuple[int, int], exponent: float, rng: np.random.Generator) -> np.ndarray:
    """As `power_noise`; small shapes are random flipped crops of a fixed field, about 100x quicker.

    Returns float32 [rows, columns].
    """
    rows, columns = shape
    if max(shape) > _BANK // 2:
        return power_noise(shape, exponent, rng)
    row, column = rng.integers(0, _BANK - rows), rng.integers(0, _BANK - columns)
    crop = _bank(exponent)[row : row + rows, column : column + columns]
    if rng.random() < 0.5:
        crop = crop[::-1]
    return crop[:, ::-1] if rng.random() < 0.5 else crop


def canopy(
    shape: tuple[int, int], crown_px: float, sun: tuple[float, float], rng: np.random.Generator
) -> np.ndarray:
    """Brightness of tree crowns lit from one side: float32 [rows, columns], about unit deviation.

    crown_px: crown diameter in pixels; sun: unit vector (x, y down) in which shadows fall.
    """
    sigma = max(0.55, crown_px / 3.2)
    height = gaussian_filter(rng.standard_normal(shape, dtype=np.float32), sigma, mode="wrap")
    height /= height.std()
    slope_y, slope_x = np.gradient(height)
    lit = slope_x * sun[0] + slope_y * sun[1]
    lit /= lit.std() + 1e-6
    gaps = np.minimum(height + 0.6, 0.0)
    return 0.65 * lit + 0.35 * height + 0.5 * gaps


@dataclass(frozen=True)
class Cover:
    """A ground cover: colours (RGB, drawn from at random) and texture amplitudes in grey levels."""

    colours: tuple[tuple[int, int, int], ...]
    fine: float = 8.0
    coarse: float = 4.0
    crowns: float = 0.0
    tint: float = 0.0


# The order is the code stored in the canvas's cover plane.
COVERS: dict[str, Cover] = {
    "plain": Cover(((128, 128, 128),), fine=5.7, coarse=2.0),
    "grass": Cover(
        ((57, 71, 51), (76, 87, 65), (97, 103, 80), (90, 102, 79), (66, 83, 61), (84, 96, 58)),
        fine=13.3,
        coarse=6.0,
        tint=5.0,
    ),
    "meadow": Cover(
        ((57, 71, 51), (76, 87, 65), (97, 103, 80), (62, 86, 56), (84, 104, 70), (74, 96, 58)),
        fine=17.1,
        coarse=8.0,
        tint=5.0,
    ),
    "bare": Cover(
        ((168, 150, 135), (147, 129, 118), (124, 106, 97), (188, 170, 157), (170, 132, 104)),
        fine=17.1,
        coarse=14.0,
        tint=5.0,
    ),
    "crop": Cover(
        (
            (117, 120, 103),
            (90, 102, 79),
            (145, 146, 131),
            (66, 83, 61),
            (160, 146, 120),
            (46, 62, 43),
            (74, 98, 62),
            (132, 112, 88),
            (178, 168, 140),
            (96, 116, 66),
        ),
        fine=11.4,
        coarse=6.0,
        tint=3.0,
    ),
    "trees": Cover(
        ((35, 55, 39), (51, 75, 58), (40, 58, 36), (46, 66, 50), (56, 66, 42), (36, 60, 52)),
        fine=19.0,
        coarse=5.0,
        crowns=30.0,
        tint=4.0,
    ),
    "asphalt": Cover(
        ((104, 103, 97), (92, 92, 88), (112, 111, 108), (84, 83, 80)), fine=11.4, coarse=5.0
    ),
    "concrete": Cover(
        ((148, 148, 143), (136, 136, 130), (169, 169, 162), (158, 154, 146)), fine=13.3, coarse=7.0
    ),
    "urban": Cover(
        ((81, 84, 74), (96, 96, 88), (109, 111, 102), (70, 76, 64)),
        fine=20.0,
        coarse=14.0,
        tint=5.0,
    ),
    "roof": Cover(((150, 146, 140),), fine=11.4, coarse=3.0),
    "water": Cover(
        ((54, 77, 84), (44, 74, 74), (32, 52, 52), (58, 72, 56), (62, 84, 78), (50, 66, 70)),
        fine=4.8,
        coarse=4.0,
    ),
    "surf": Cover(((225, 230, 226),), fine=64.6, coarse=26.0),
    "sand": Cover(
        ((226, 220, 206), (204, 190, 158), (224, 212, 184), (176, 168, 152), (208, 182, 132)),
        fine=11.4,
        coarse=8.0,
        tint=2.0,
    ),
    "soil": Cover(((150, 104, 72), (168, 116, 76), (176, 134, 96)), fine=13.3, coarse=5.0),
    "ballast": Cover(((107, 100, 94), (92, 84, 78), (120, 114, 108)), fine=20.9, coarse=8.0),
}
COVER_CODES = {name: code for code, name in enumerate(COVERS)}
_AMPLITUDES = np.array(
    [[c.fine, c.coarse, c.crowns, c.tint] for c in COVERS.values()], dtype=np.float32
)


def pick(
    rng: np.random.Generator, cover: str, jitter: float = 6.0, base: int | None = None
) -> tuple[int, int, int]:
    """One of a cover's measured colours with a common and a per-channel Gaussian deviation."""
    colours = COVERS[cover].colours
    colour = np.asarray(colours[int(rng.integers(len(colours))) if base is None else base], float)
    return shade(colour + rng.normal(0, jitter) + rng.normal(0, jitter / 3, 3))


def shade(colour: object, factor: float = 1.0) -> tuple[int, int, int]:
    """`colour` (any three numbers) times `factor`, clipped to 0..255."""
    red, green, blue = np.clip(np.asarray(colour, float) * factor, 0, 255).astype(int).tolist()
    return red, green, blue


def texture(
    covers: np.ndarray, pixel_m: float, sun: tuple[float, float], rng: np.random.Generator
) -> np.ndarray:
    """What is to be added to the flat colours: float32 [rows, columns, 3] in grey levels.

    covers: uint8 [rows, columns] of `COVER_CODES`; pixel_m: ground metres a pixel.
    """
    shape = covers.shape
    amplitude = _AMPLITUDES[covers]
    grey = amplitude[..., 0] * noise(shape, 0.6, rng)
    grey += amplitude[..., 1] * noise(shape, 2.4, rng)
    if (covers == COVER_CODES["trees"]).any():
        crown = rng.uniform(6.5, 11.0)
        grey += amplitude[..., 2] * canopy(shape, crown / pixel_m, sun, rng)
    tint = amplitude[..., 3] * noise(shape, 2.0, rng)
    return np.stack([grey + tint, grey, grey - 0.6 * tint], axis=-1)
