"""Images that can be decoded to their last pixel."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from typing import ClassVar

from training.config.component import option
from training.curation.images import read_image
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.data.decoding import open_image
from training.errors import TrainingError

MISSING, EMPTY, BROKEN, SMALL = "missing", "empty file", "unreadable", "too small"


@dataclass(frozen=True)
class Readable(Stage):
    """Drop samples whose image is missing, of no bytes, damaged, cut short or tiny."""

    key: ClassVar[str] = "readable"
    title: ClassVar[str] = "images that can be decoded"

    least_side: int = option(16, "smallest side, in pixels, that an image may have", least=1)

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        return Worked(judged(samples, self.least_side))


def judged(samples: Sequence[Sample], least_side: int) -> list[Sample]:
    """``samples``, those marked as removed whose image cannot be used."""
    with ThreadPoolExecutor() as pool:
        return list(pool.map(partial(_judged, least_side), samples))


def _judged(least_side: int, sample: Sample) -> Sample:
    if sample.location is None:
        return replace(sample, removed=MISSING)
    try:
        data = read_image(sample.location)
    except TrainingError as error:
        return replace(sample, removed=MISSING, note=str(error))
    if not data:
        return replace(sample, removed=EMPTY)
    try:
        width, height = open_image(data, sample.key).size  # decodes all of it
    except TrainingError as error:
        return replace(sample, removed=BROKEN, note=str(error).removeprefix(f"{sample.key}: "))
    if min(width, height) < least_side:
        return replace(sample, removed=SMALL, note=f"{width} x {height} pixels")
    return sample
