"""How often captions repeat: how many false negatives a plain batch holds, what an epoch costs.

Equal captions, whatever their source, are one text: `CaptionTable` is built over all records of a
run, so a caption that RSICD and RSITMD share is a positive of the images of both. Data sets need
no treatment of their own there; keyword statistics and elimination may still tell them apart by
`ImageRecord.dataset`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import NamedTuple

from training.data.captions import normalise
from training.data.pairs import ImageRecord

BATCH = 100
"""EBAKER's batch size."""


class Repeats(NamedTuple):
    """Counts over a set of images; captions are compared in normal form.

    Attributes:
        images: how many there are.
        captions: how many they have, repeated ones included.
        distinct: different texts among these.
        one_text: images all of whose captions are equal.
        shared: captions whose text another image has too, each a false negative in waiting.
        equal_pairs: expected pairs of different images with equal captions in a random batch of
            `BATCH` images with one random caption each (METHOD G.11: 2.9 for RSICD's train set).
    """

    images: int
    captions: int
    distinct: int
    one_text: int
    shared: int
    equal_pairs: float


def caption_repeats(records: Sequence[ImageRecord]) -> Repeats:
    """Count repeated captions among ``records``."""
    captions_of: dict[str, dict[int, int]] = defaultdict(lambda: defaultdict(int))
    for image, record in enumerate(records):
        for text in record.captions:
            captions_of[normalise(text)][image] += 1
    # P(two different images draw one text) = sum over texts of (sum_i p_i)^2 - sum_i p_i^2,
    # over ordered pairs of images, p_i being the share of image i's captions that are the text.
    agreeing = Fraction(0)
    for counts in captions_of.values():
        shares = [Fraction(count, len(records[image].captions)) for image, count in counts.items()]
        agreeing += sum(shares) ** 2 - sum(share * share for share in shares)
    return Repeats(
        images=len(records),
        captions=sum(len(record.captions) for record in records),
        distinct=len(captions_of),
        one_text=sum(len({*map(normalise, record.captions)}) == 1 for record in records),
        shared=sum(sum(counts.values()) for counts in captions_of.values() if len(counts) > 1),
        equal_pairs=float(agreeing * _pairs_in_batch(len(records))),
    )


def _pairs_in_batch(images: int) -> Fraction:
    """Unordered pairs of a batch over ordered pairs of all images."""
    if images < 2:
        return Fraction(0)
    batch = min(BATCH, images)
    return Fraction(batch * (batch - 1), 2 * images * (images - 1))


def readable(repeats: Repeats) -> str:
    """Two lines for a terminal."""
    return (
        f"  {repeats.distinct} different captions; {_share(repeats.one_text, repeats.images)} of "
        f"the images have only one, {_share(repeats.shared, repeats.captions)} of the captions "
        "belong to several images\n"
        f"  a random batch of {BATCH} holds {repeats.equal_pairs:.2f} pairs of images with equal "
        "captions: positives, not negatives"
    )


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"


class EpochCost(NamedTuple):
    """What one epoch computes: rows of the loss, image encodings and caption encodings."""

    rows: int
    images: int
    texts: int


def epoch_costs(records: Iterable[ImageRecord]) -> dict[str, EpochCost]:
    """The cost of an epoch for each way to pair images with their captions.

    ``all pairs``: every published pair is a row, as in EBAKER; ``distinct pairs``: repeats of a
    caption within an image left out; ``aggregated``: one row an image, all its distinct captions
    encoded; ``single caption``: one row an image with one of its captions.
    """
    images = published = distinct = 0
    for record in records:
        images += 1
        published += len(record.captions)
        distinct += len({normalise(caption) for caption in record.captions})
    return {
        "all pairs": EpochCost(published, published, published),
        "distinct pairs": EpochCost(distinct, distinct, distinct),
        "aggregated": EpochCost(images, images, distinct),
        "single caption": EpochCost(images, images, images),
    }
