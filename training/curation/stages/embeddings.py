"""Features of the images, which later stages compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np
from PIL import Image

from training.config.component import option
from training.curation.encoders import AT_ONCE, identity, open_encoder
from training.curation.images import squares
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.data.dedup import view_hashes
from training.errors import TrainingError

VIEWS = {"one": 1, "dihedral": 8}


@dataclass(frozen=True)
class Embeddings(Stage):
    """Encode every image by ``encoder``: pooled vectors of unit length, float16.

    The perceptual hashes of its eight dihedral views are taken from the same pixels.
    """

    key: ClassVar[str] = "embeddings"
    title: ClassVar[str] = "features of the images"

    encoder: str = option("", "bundle, run or ARCHITECTURE=FILE that encodes")
    views: str = option(
        "one",
        "one: the image as it is; dihedral: its turned and mirrored views too, so that "
        "`duplicates` finds them (eight times the time)",
        choices=tuple(VIEWS),
    )

    def check(self) -> None:
        if not self.encoder:
            raise TrainingError("embeddings.encoder: none is given; give --encoder BUNDLE|RUN")
        identity(self.encoder)

    def depends_on(self) -> Any:
        return identity(self.encoder)

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        encoder = open_encoder(self.encoder)
        blocks, hashes = [], []
        for images in squares(samples, encoder.size, AT_ONCE):
            hashes += [view_hashes(Image.fromarray(image)).tobytes().hex() for image in images]
            views = [encoder.images(view) for view in turned(images, VIEWS[self.views])]
            blocks.append(np.stack(views, axis=1).astype(np.float16))
        empty = np.zeros((0, VIEWS[self.views], 1), np.float16)
        hashed = [
            replace(sample, scores={**sample.scores, "phash": text})
            for sample, text in zip(samples, hashes, strict=True)
        ]
        return Worked(hashed, np.concatenate(blocks) if blocks else empty)


def turned(images: np.ndarray, count: int) -> list[np.ndarray]:
    """The first ``count`` dihedral views of square images ``[B, S, S, C]``, the upright one first.

    Quarter turns of the image, then of its mirror image.
    """
    views = [np.rot90(images, turns, axes=(1, 2)) for turns in range(4)]
    views += [view[:, :, ::-1] for view in views]
    return [np.ascontiguousarray(view) for view in views[:count]]
