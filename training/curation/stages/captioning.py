"""Captions for images that have a label only (RS5M's RS3)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from training.config.component import option
from training.curation.captioners import TEMPLATES, captioner
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.errors import TrainingError

UNCAPTIONED = "no caption"


@dataclass(frozen=True)
class Captioning(Stage):
    """Let a captioner write candidates for samples without captions; those left bare go."""

    key: ClassVar[str] = "captioning"
    title: ClassVar[str] = "captions for label-only sets"

    captioner: str = option(
        TEMPLATES,
        "templates (sentences about the label), module:function, or a command that reads a line of "
        "JSON an image and writes one",
    )
    count: int = option(20, "candidates an image", least=1)
    anew: bool = option(False, "whether images with captions get candidates too, beside theirs")

    def check(self) -> None:
        if not self.captioner.strip():
            raise TrainingError("captioning.captioner: none is given; `templates` needs no model")
        captioner(self.captioner)

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        asked = [sample for sample in samples if self.anew or not sample.captions]
        answers = captioner(self.captioner)(asked, self.count) if asked else []
        written = {sample.key: answer for sample, answer in zip(asked, answers, strict=True)}
        done = []
        for sample in samples:
            texts = (*sample.captions, *written.get(sample.key, ()))
            sample = replace(sample, captions=tuple(dict.fromkeys(texts)))
            done.append(sample if texts else replace(sample, removed=UNCAPTIONED))
        return Worked(done)
