"""Augmentation of whole batches of decoded images: one resampling for all geometry."""

from __future__ import annotations

import re
from dataclasses import dataclass

import torch
from torch.nn import functional

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


@dataclass(frozen=True)
class Views:
    """How each of ``B`` images is augmented; drawn apart from the images it is applied to.

    Attributes:
        theta: float32 ``[B, 2, 3]``, the affine map of dihedral view and crop.
        colour: float32 ``[B, 3]``, factors of contrast, brightness and saturation.
    """

    theta: torch.Tensor
    colour: torch.Tensor

    def part(self, span: slice) -> Views:
        """Those of some images."""
        return Views(self.theta[span], self.colour[span])


def augment(
    images: torch.Tensor,
    crop_min: float,
    jitter: float,
    generator: torch.Generator,
    dihedral: bool = True,
    fixed: torch.Tensor | None = None,
) -> torch.Tensor:
    """Random dihedral view, square crop and colour of each image, uint8 ``[B, S, S, 3]``.

    Returns:
        float32 ``[B, 3, S, S]`` in 0..255; see :func:`draw_views` and :func:`apply_views`.
    """
    return apply_views(
        images, draw_views(len(images), crop_min, jitter, generator, dihedral, fixed)
    )


def draw_views(
    batch: int,
    crop_min: float,
    jitter: float,
    generator: torch.Generator,
    dihedral: bool = True,
    fixed: torch.Tensor | None = None,
) -> Views:
    """Random dihedral view, square crop and colour for each of ``batch`` images.

    Seen from above, north is arbitrary: all eight dihedral views are as likely as the original.

    Args:
        crop_min: smallest share of the area that a crop keeps, in (0, 1].
        jitter: brightness, contrast and saturation vary by up to this factor.
        generator: of the CPU; equal states give equal views, and equal crops and colours
            whatever is fixed.
        dihedral: False only crops, as CLIP's training does.
        fixed: bool ``[B]``, images that are neither turned nor mirrored, such as those whose
            caption has `orientation_words`.
    """

    def uniform(low: float, high: float) -> torch.Tensor:
        return low + (high - low) * torch.rand(batch, generator=generator)

    side = uniform(crop_min, 1.0).sqrt()
    shift_x = (1 - side) * uniform(-1, 1)
    shift_y = (1 - side) * uniform(-1, 1)
    quarter = torch.randint(0, 4, (batch,), generator=generator) * (torch.pi / 2)
    mirror = torch.randint(0, 2, (batch,), generator=generator) * 2.0 - 1.0
    if not dihedral:
        fixed = torch.ones(batch, dtype=torch.bool)
    if fixed is not None:
        quarter = quarter.masked_fill(fixed, 0.0)
        mirror = mirror.masked_fill(fixed, 1.0)
    cos, sin = quarter.cos() * side, quarter.sin() * side
    theta = torch.stack(
        [
            torch.stack([cos * mirror, -sin, shift_x], dim=1),
            torch.stack([sin * mirror, cos, shift_y], dim=1),
        ],
        dim=1,
    )
    return Views(theta, torch.stack([uniform(1 - jitter, 1 + jitter) for _ in range(3)], dim=1))


def apply_views(images: torch.Tensor, views: Views) -> torch.Tensor:
    """Augment uint8 ``[B, S, S, 3]``, on any device, in one resampling for all geometry.

    Returns:
        float32 ``[B, 3, S, S]`` in 0..255.
    """
    pixels = to_planes(images)
    theta, colour = views.theta.to(images.device), views.colour.to(images.device)
    grid = functional.affine_grid(theta, list(pixels.shape), align_corners=False)
    pixels = functional.grid_sample(
        pixels, grid, mode="bilinear", padding_mode="reflection", align_corners=False
    )
    contrast, brightness, saturation = colour[:, :, None, None, None].unbind(dim=1)
    mean = pixels.mean(dim=(1, 2, 3), keepdim=True)
    pixels = (pixels - mean) * contrast + mean * brightness
    grey = pixels.mean(dim=1, keepdim=True)
    return (grey + (pixels - grey) * saturation).clamp(0, 255)


def to_planes(images: torch.Tensor) -> torch.Tensor:
    """uint8 ``[B, S, S, 3]`` to float32 ``[B, 3, S, S]`` in 0..255."""
    return images.permute(0, 3, 1, 2).float()
