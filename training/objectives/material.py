"""What terms of the objective are built of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import torch
from tokenizers import Tokenizer

from training.batch import Split
from training.config import Config
from training.config.encoder import MINI
from training.errors import TrainingError
from training.models.encoder import DualEncoder
from training.models.sentences import sentences_of
from training.objectives.soft_targets import (
    CaptionSimilarity,
    SoftTargets,
    TeacherSimilarity,
    sentence_similarity,
)


@dataclass(frozen=True)
class Material:
    """A run's configuration, its encoder and its training data.

    Attributes:
        keywords: of the training captions, for the terms that are about them.
        teachers: what models trained before make of the data; None without teachers.
    """

    config: Config
    encoder: DualEncoder
    tokenizer: Tokenizer
    train: Split
    keywords: Sequence[str] = ()
    teachers: TeacherSimilarity | None = None

    @cached_property
    def sentences(self) -> torch.Tensor:
        """:func:`sentence_vectors` of the training captions, ``[T, w]``.

        Raises:
            TrainingError: the text tower starts from nothing.
        """
        options = self.config.encoder
        start = options.init_from
        # A file of weights has an image trunk only where the encoder is mini.
        bare = start in ("", "random") or (options.name == MINI and not Path(start).is_dir())
        if not options.text_init_from and bare:
            raise TrainingError(
                "soft.likeness and preservation.weight go by what the text tower starts with, and "
                "it starts from nothing: give encoder.text_init_from, or a run or a bundle with "
                "encoder.init_from"
            )
        return sentence_vectors(self.encoder, torch.from_numpy(self.train.captions.ids))

    @cached_property
    def soft_targets(self) -> SoftTargets | None:
        """None without soft targets."""
        config = self.config.soft
        if config.share == 0:
            return None
        captions = self.train.captions
        alike = []
        if config.likeness != "sentences":
            alike.append(CaptionSimilarity(captions))
        if config.likeness != "words":
            alike.append(sentence_similarity(self.sentences.numpy(), captions.of_image))
        alike += [] if self.teachers is None else [self.teachers]
        return SoftTargets(config, alike)


def sentence_vectors(encoder: DualEncoder, ids: torch.Tensor) -> torch.Tensor:
    """Unit vectors of captions or words as the text tower starts, float32 ``[T, w]``, on the host.

    Args:
        ids: int64 ``[T, L]``, padded.
    """
    return torch.nn.functional.normalize(sentences_of(encoder, ids), dim=1)
