"""Augmentation of whole batches of decoded images, vectorised, on the device that trains.

Square crops take one bilinear resampling for all geometry. Crops as in the code that EBAKER was
released with (METHOD A.1: OpenCLIP's ``RandomResizedCrop``) are cut out of the image as it is
stored and resized once, bicubic and antialiased; what turns or mirrors them comes after, as in
RS5M's transforms (METHOD D).

What a turned crop sees beyond the image's border is the image mirrored there: black corners would
show the tower how far each image was turned.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
import torch
from torch.nn import functional

from training.config.batches import AugmentationConfig
from training.data.captions import CaptionTable

ORIENTATION = re.compile(
    r"\b((north|south)(east|west)?|east|west)(ern|ward|wards)?\b"
    r"|\b(left|right)(most|ward|wards|hand)?\b"
    r"|\b(upper|lower)(most)?\b|\b(top|bottom)(most)?\b"
    r"|\b(vertical|horizontal)(ly)?\b|\bupside\b",
    re.IGNORECASE,
)


def orientation_words(text: str) -> bool:
    """Whether a caption says where up or north is: a turned or mirrored view may belie it.

    METHOD H6. Some of what it finds is harmless ("a right angle", "the top of the hill"); few
    captions are lost by that, 0.6 % of RSICD's and RSITMD's have such a word.
    """
    return ORIENTATION.search(text) is not None


TRIES = 10
RATIOS = (3 / 4, 4 / 3)
"""Crops drawn until one fits, and their aspect: torchvision's ``RandomResizedCrop``."""


def oriented_images(captions: CaptionTable) -> np.ndarray:
    """Images any of whose captions has `orientation_words`, bool ``[N]``."""
    oriented = np.array([orientation_words(text) for text in captions.texts])
    return np.array([oriented[own].any() for own in captions.of_image])


def stored_side(size: int) -> int:
    """Side of the squares that whole images are stored in for crops of ``size`` pixels.

    RSITMD's and NWPU's 256 pixels for CLIP's 224: no published image is shrunk, let alone
    enlarged, before its crop is resized.
    """
    return -(-size * 8 // 7)


@dataclass(frozen=True)
class Views:
    """How each of ``B`` images is augmented; drawn apart from the images it is applied to.

    Attributes:
        box: int64 ``[B, 4]``, top, left, height and width of the crop that is resized first;
            None for square crops.
        theta: float32 ``[B, 2, 3]``, the affine map of turn and mirroring, and of a square crop;
            None where there is nothing to map.
        colour: float32 ``[B, 3]``, factors of contrast, brightness and saturation; None to leave
            them.
    """

    box: torch.Tensor | None
    theta: torch.Tensor | None
    colour: torch.Tensor | None

    def part(self, span: slice) -> Views:
        """Those of some images."""
        return Views(
            *(None if item is None else item[span] for item in (self.box, self.theta, self.colour))
        )


def draw_views(
    batch: int,
    options: AugmentationConfig,
    generator: torch.Generator,
    upright: torch.Tensor | None = None,
    extents: torch.Tensor | None = None,
) -> Views:
    """Random crop, turn and colours for each of ``batch`` images.

    Args:
        generator: of the CPU; equal states give equal views, and equal crops and colours
            whatever stays upright.
        upright: bool ``[batch]``, images that are neither turned nor mirrored, such as those
            whose caption has `orientation_words`.
        extents: int64 ``[batch, 2]``, height and width of each image in pixels, which released
            crops are cut from.
    """

    def uniform(low: float, high: float) -> torch.Tensor:
        return low + (high - low) * torch.rand(batch, generator=generator)

    box, side, shift = None, torch.ones(batch), torch.zeros(2, batch)
    if options.crop == "released":
        box = _draw_boxes(extents, options.crop_min, generator)
    else:
        side = uniform(options.crop_min, options.crop_max).sqrt()
        shift = (1 - side) * torch.stack([uniform(-1, 1), uniform(-1, 1)])
    angle, mirror = torch.zeros(batch), torch.ones(batch)
    if options.flip == "dihedral":
        angle = torch.randint(0, 4, (batch,), generator=generator) * (torch.pi / 2)
    if options.flip != "none":
        mirror = torch.randint(0, 2, (batch,), generator=generator) * 2.0 - 1.0
    if options.rotation > 0:
        angle = angle + uniform(-1, 1) * math.radians(options.rotation)
    if upright is not None:
        angle, mirror = angle.masked_fill(upright, 0.0), mirror.masked_fill(upright, 1.0)
    theta = None
    if box is None or options.flip != "none" or options.rotation > 0:
        cos, sin = angle.cos() * side, angle.sin() * side
        theta = torch.stack(
            [
                torch.stack([cos * mirror, -sin, shift[0]], dim=1),
                torch.stack([sin * mirror, cos, shift[1]], dim=1),
            ],
            dim=1,
        )
    colour = None
    if options.colour_jitter > 0:
        low, high = 1 - options.colour_jitter, 1 + options.colour_jitter
        colour = torch.stack([uniform(low, high) for _ in range(3)], dim=1)
    return Views(box, theta, colour)


def _draw_boxes(
    extents: torch.Tensor, crop_min: float, generator: torch.Generator
) -> torch.Tensor:
    """torchvision's ``RandomResizedCrop.get_params`` with scale ``(crop_min, 1)``, for a batch.

    Returns:
        int64 ``[B, 4]``: top, left, height, width; where none of `TRIES` fits, the largest part
        in the middle whose aspect is one of `RATIOS`.
    """
    shape = (len(extents), TRIES)
    full_height, full_width = extents[:, :1], extents[:, 1:]
    area = full_height * full_width * (
        crop_min + (1 - crop_min) * torch.rand(shape, generator=generator)
    )
    low, high = (math.log(ratio) for ratio in RATIOS)
    ratio = (low + (high - low) * torch.rand(shape, generator=generator)).exp()
    height, width = (area / ratio).sqrt().round().long(), (area * ratio).sqrt().round().long()
    fits = (height > 0) & (height <= full_height) & (width > 0) & (width <= full_width)
    # The first that fits: argmax takes the first of equal values.
    first = fits.int().argmax(dim=1, keepdim=True)
    size = torch.cat([height.gather(1, first), width.gather(1, first)], dim=1)
    room = extents - size + 1
    corner = (torch.rand(room.shape, generator=generator) * room).long().minimum(room - 1)
    most = torch.cat([full_width / RATIOS[0], full_height * RATIOS[1]], dim=1).round().long()
    largest = extents.minimum(most)
    middle = torch.cat([(extents - largest) // 2, largest], dim=1)
    return torch.where(fits.any(dim=1, keepdim=True), torch.cat([corner, size], dim=1), middle)


def apply_views(images: torch.Tensor, views: Views, size: int) -> torch.Tensor:
    """Augment uint8 ``[B, S, S, 3]``, on any device.

    Args:
        size: side of the result; of a square crop it is ``S``.

    Returns:
        float32 ``[B, 3, size, size]`` in 0..255.
    """
    mode = "bilinear"
    pixels = to_planes(images)
    if views.box is not None:
        pixels, mode = resized_crops(pixels, views.box, size), "bicubic"
    if views.theta is not None:
        grid = functional.affine_grid(
            views.theta.to(images.device), list(pixels.shape), align_corners=False
        )
        pixels = functional.grid_sample(
            pixels, grid, mode=mode, padding_mode="reflection", align_corners=False
        )
    if views.colour is not None:
        colour = views.colour.to(images.device)
        contrast, brightness, saturation = colour[:, :, None, None, None].unbind(dim=1)
        mean = pixels.mean(dim=(1, 2, 3), keepdim=True)
        pixels = (pixels - mean) * contrast + mean * brightness
        grey = pixels.mean(dim=1, keepdim=True)
        pixels = grey + (pixels - grey) * saturation
    return pixels.clamp(0, 255)


def resized_crops(pixels: torch.Tensor, box: torch.Tensor, size: int) -> torch.Tensor:
    """A crop of each of ``B`` images, resized bicubic and antialiased as torchvision does it.

    Args:
        pixels: float32 ``[B, 3, S, S]``.
        box: int64 ``[B, 4]`` on the CPU: top, left, height, width in pixels.

    Returns:
        float32 ``[B, 3, size, size]``; bicubic kernels may overshoot the input's range.
    """
    crops = [
        image[None, :, top : top + height, left : left + width]
        for image, (top, left, height, width) in zip(pixels, box.tolist(), strict=True)
    ]
    # One by one: each has a shape of its own. As two matrix products of the batch, the same is
    # four times slower on a processor.
    return torch.cat(
        [
            functional.interpolate(crop, (size, size), mode="bicubic", antialias=True)
            for crop in crops
        ]
    )


def to_planes(images: torch.Tensor) -> torch.Tensor:
    """uint8 ``[B, S, S, 3]`` to float32 ``[B, 3, S, S]`` in 0..255."""
    return images.permute(0, 3, 1, 2).float()
