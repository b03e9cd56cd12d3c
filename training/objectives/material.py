"""What terms of the objective are built of."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from tokenizers import Tokenizer

from training.batch import Split
from training.config import Config
from training.models.encoder import DualEncoder
from training.objectives.keywords import keywords_of
from training.objectives.soft_targets import SoftTargets, TeacherSimilarity


@dataclass(frozen=True)
class Material:
    """A run's configuration, its encoder and its training data.

    Attributes:
        teachers: what models trained before make of the data; None without teachers.
    """

    config: Config
    encoder: DualEncoder
    tokenizer: Tokenizer
    train: Split
    teachers: TeacherSimilarity | None = None

    @cached_property
    def keywords(self) -> list[str]:
        """The keywords of the training captions."""
        captions = self.train.captions
        by_dataset: dict[str, list[str]] = {}
        for dataset, own in zip(self.train.datasets, captions.of_image, strict=True):
            by_dataset.setdefault(dataset, []).extend(captions.texts[row] for row in own)
        return keywords_of(self.config.keywords, by_dataset)

    @cached_property
    def soft_targets(self) -> SoftTargets | None:
        """None without soft targets."""
        config = self.config.soft
        if config.share == 0:
            return None
        return SoftTargets(config, self.train.captions, self.teachers)
