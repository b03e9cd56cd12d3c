"""Images and captions to evaluate on, one set for each data set."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from training.data.images import Images, load_images
from training.data.pairs import ImageRecord
from training.data.sources import Source, assigned
from training.evaluation.protocol import Gallery
from training.models.encoder import FrozenFeatures

POOLED = "pooled"
"""Name of a set that holds several data sets."""


@dataclass(frozen=True)
class EvaluationSet:
    """A gallery with its images.

    Attributes:
        name: of the data set.
        images: uint8 RGB ``[N, S, S, 3]``, or what a model's frozen layers make of them.
    """

    name: str
    images: Images | FrozenFeatures
    gallery: Gallery


def by_dataset(
    records: Sequence[ImageRecord], pooled: bool = False
) -> dict[str, list[ImageRecord]]:
    """The records of each data set: a published gallery is that of one (METHOD A.2, 25).

    Args:
        pooled: leave those of several data sets together, as one harder gallery.
    """
    sets: dict[str, list[ImageRecord]] = {}
    for record in records:
        sets.setdefault(record.dataset, []).append(record)
    return {POOLED: list(records)} if pooled and len(sets) > 1 else sets


@contextmanager
def opened_sets(
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    input_size: int,
    pooled: bool = False,
) -> Iterator[list[EvaluationSet]]:
    """The decoded images of ``records`` and their captions by data set, for a while.

    Raises:
        TrainingError: unreadable data.
    """
    sources = assigned(sources, records)
    with tempfile.TemporaryDirectory() as scratch:
        yield [
            EvaluationSet(
                name, load_images(part, sources, input_size, Path(scratch)), Gallery.of(part)
            )
            for name, part in by_dataset(records, pooled).items()
        ]
