"""Encoded images as arrays: a square from the middle, or the whole image inside a square."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image, UnidentifiedImageError

from training.errors import TrainingError


def whole_dtype(size: int) -> np.dtype:
    """An image inside a square of ``size`` pixels, with its height and width there."""
    return np.dtype([("pixels", np.uint8, (size, size, 3)), ("extent", np.uint16, 2)])


def decode_image(data: bytes, name: str, size: int) -> np.ndarray:
    """One encoded image as uint8 RGB ``[size, size, 3]``, centre-cropped to a square.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    image = open_image(data, name)
    side = min(image.size)
    left, top = (image.width - side) // 2, (image.height - side) // 2
    box = (left, top, left + side, top + side)
    return np.asarray(image.resize((size, size), Image.Resampling.BICUBIC, box=box))


def decode_whole(data: bytes, name: str, size: int) -> np.ndarray:
    """One encoded image in a square of ``size`` pixels, smaller if it does not fit: one item of
    :func:`whole_dtype`.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    image = open_image(data, name)
    width, height = extent_within(image.size, size)
    if (width, height) != image.size:
        image = image.resize((width, height), Image.Resampling.BICUBIC)
    stored = np.zeros((), whole_dtype(size))
    stored["pixels"][:height, :width] = np.asarray(image)
    stored["extent"] = height, width
    return stored


def extent_within(extent: tuple[int, int], size: int) -> tuple[int, int]:
    """Both sides, scaled down alike until the longer one is at most ``size``."""
    shrink = min(1.0, size / max(extent))
    return max(1, round(extent[0] * shrink)), max(1, round(extent[1] * shrink))


def open_image(data: bytes, name: str) -> Image.Image:
    """One encoded image, RGB.

    Raises:
        TrainingError: ``data`` is not a readable image.
    """
    try:
        return Image.open(io.BytesIO(data)).convert("RGB")
    except UnidentifiedImageError as error:  # its text holds an address in memory
        raise TrainingError(f"{name}: not a readable image (of no format that is known)") from error
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TrainingError(f"{name}: not a readable image ({error})") from error
