"""Pictures of what a stage removed, beside what stays in their place, and of what is kept."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable
from typing import NamedTuple

from PIL import Image, ImageOps

from rs_textsearch.page import data_url
from training.curation.images import read_image
from training.curation.parts import Parts
from training.curation.sample import Sample
from training.data.decoding import open_image
from training.errors import TrainingError

SHOWN = 12
SIDE = 112


class Removed(NamedTuple):
    """A removed sample and, where it repeats one, that one."""

    sample: Sample
    kept: Sample | None


def examples(parts: Parts, reason: str) -> list[Removed]:
    """At most `SHOWN` samples that a stage removed for ``reason``, kept for "": always the same."""
    chosen: list[Sample] = []
    for number in parts:
        part = [sample for sample in parts.read(number) if sample.removed == reason]
        chosen = sorted([*chosen, *part], key=_drawn)[:SHOWN]
    wanted = {sample.repeats for sample in chosen} - {""}
    kept = {}
    for number in parts if wanted else ():
        kept |= {sample.key: sample for sample in parts.kept(number) if sample.key in wanted}
    return [Removed(sample, kept.get(sample.repeats)) for sample in chosen]


def _drawn(sample: Sample) -> bytes:
    return hashlib.blake2b(sample.key.encode(), digest_size=8).digest()


def thumbnail(sample: Sample) -> str:
    """The image, small, as a ``data:`` URL; "" where it cannot be shown."""
    if sample.location is None:
        return ""
    try:
        image = open_image(read_image(sample.location), sample.key)
    except TrainingError:
        return ""
    stream = io.BytesIO()
    ImageOps.contain(image, (SIDE, SIDE), Image.Resampling.LANCZOS).save(stream, "JPEG", quality=80)
    return data_url(stream.getvalue(), "image/jpeg")


def measured(parts: Parts, names: Iterable[str]) -> dict[str, list]:
    """What a stage measured on its samples, by the score's name; removed ones too."""
    found: dict[str, list] = {name: [] for name in names}
    for number in parts:
        for sample in parts.read(number):
            for name, values in found.items():
                if name in sample.scores:
                    values.append(sample.scores[name])
    return found
