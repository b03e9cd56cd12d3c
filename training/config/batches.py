"""Options of a step's rows and of how its images are changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from training.config.component import Component, option
from training.config.encoder import MINI


@dataclass(frozen=True)
class BatchesConfig(Component):
    """Which images and captions meet in a step."""

    key = "batches"

    seed: int = option(
        -1,
        "seed of the data: order, captions, augmentation and masks; -1: that of the run, `seed`, "
        "which initial weights and dropout always follow",
        least=-1,
        most=2**63 - 1,
    )
    batch_size: int = option(128, "images a step, or pairs", least=1)
    grad_cache: int = option(
        0,
        "rows encoded at a time with cached gradients, for batches that memory cannot hold; batch "
        "norms then keep the statistics that they start with; 0: off",
        least=0,
    )
    sampling: str = option(
        "images",
        "images: a row an image, with some of its captions; pairs: a row every published (image, "
        "caption) pair",
        choices=("images", "pairs"),
    )
    captions_per_image: int = option(
        2, "captions of an image that enter one step of images, all its positives", least=1
    )
    multi_positive: bool = option(
        True,
        "whether equal captions of different images are positives of each other",
    )
    passes: int = option(
        1, "passes over the data that make an epoch: with few images one has hardly a step", least=1
    )
    replay: tuple[str, ...] = option(
        (), "data sets that are only replayed, so that what a model knows of them is kept"
    )
    replay_share: float = option(
        0.5, "share of a step's images that come from them, drawn at random", above=0, below=1
    )
    word_dropout: float = option(
        0.1, "share of caption tokens replaced by the unknown token", least=0, below=1
    )

    def contradictions(self, config: Any) -> Iterator[str]:
        if self.replay and self.sampling == "pairs":
            yield (
                f"batches.replay is {','.join(self.replay)} and batches.sampling is pairs; what is "
                "replayed is a share of a step's images: set batches.sampling=images"
            )

    def inactive(self, config: Any) -> dict[str, str]:
        reasons = {}
        if self.sampling == "pairs":
            reasons["captions_per_image"] = "batches.sampling is pairs: one caption a row"
        if not self.replay:
            reasons["replay_share"] = "batches.replay names no data set"
        if self.grad_cache >= self.batch_size:
            reasons["grad_cache"] = f"a step has {self.batch_size} rows: all fit in one part"
        return reasons


@dataclass(frozen=True)
class AugmentationConfig(Component):
    """How training images are changed before they are encoded."""

    key = "augmentation"

    crop: str = option(
        "square",
        "square crops by one bilinear resampling, or as the released code crops: aspect 3/4 to "
        "4/3, bicubic",
        choices=("square", "released"),
    )
    crop_min: float = option(
        0.6, "smallest share of the image's area that a crop keeps", above=0, most=1
    )
    crop_max: float = option(
        1.0,
        "largest share of a square crop; beyond 1 the view reaches over the image's borders, where "
        "it is mirrored: things become smaller, as on images of more ground",
        least=1,
    )
    colour_jitter: float = option(
        0.2,
        "brightness, contrast and saturation change by up to this share",
        least=0,
        below=1,
    )
    flip: str = option(
        "dihedral",
        "none, horizontal, or dihedral: all mirrorings and quarter turns, since from above north "
        "is arbitrary",
        choices=("none", "horizontal", "dihedral"),
    )
    rotation: float = option(
        0.0, "largest angle, in degrees, by which images are turned either way", least=0, most=180
    )
    cached_views: int = option(
        0,
        "augmented views an image whose frozen features are computed once; 0: fresh augmentation "
        "at every step",
        least=0,
    )

    @property
    def same_views(self) -> bool:
        """Whether all views of an image are alike."""
        still = self.crop == "square" and self.crop_min == self.crop_max == 1
        still = still and self.colour_jitter == self.rotation == 0 and self.flip == "none"
        return still or self.cached_views == 1

    def inactive(self, config: Any) -> dict[str, str]:
        if self.crop == "square":
            return {}
        return {"crop_max": f"augmentation.crop is {self.crop}, whose crops lie within the image"}

    def contradictions(self, config: Any) -> Iterator[str]:
        encoder = config.encoder
        frozen = encoder.frozen_blocks > 0 or encoder.freeze == "image"
        if self.cached_views > 0 and (encoder.name != MINI or not frozen):
            yield (
                f"augmentation.cached_views is {self.cached_views}; what can be kept is the output "
                "of mini's frozen layers, not yet of open_clip's: set it to 0, or "
                "encoder.name=mini and encoder.frozen_blocks to 1 or more"
            )
