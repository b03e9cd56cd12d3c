"""The term that keeps what a sentence encoder knows of words which no caption has."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch.nn import functional

from training.batch import Extra, Rows
from training.data.captions import PAD_ID, encode
from training.errors import TrainingError
from training.objectives.material import Material, sentence_vectors
from training.objectives.term import Part, Term


class WordPreservation(Term):
    """Cosines of words among each other stay those that the pretrained text tower starts with.

    Captions move only what they speak of; of all other words nothing is asked, so the heads may
    take them anywhere. Similarity-preserving distillation (Tung and Mori, ICCV 2019), of words
    drawn from the vocabulary: the mean squared difference of both matrices of cosines, those of
    the start after the captions' mean is subtracted, which all sentences share.

    Args:
        ids: tokens of words, int64 ``[W, L]``.
        start: their unit vectors at the start, float32 ``[W, w]``.
        count: words a step.
    """

    name = "preservation"
    scope = "part"

    def __init__(self, weight: float, ids: torch.Tensor, start: torch.Tensor, count: int) -> None:
        super().__init__(weight)
        self.ids, self.start, self.count = ids, start, min(count, len(ids))

    @classmethod
    def build(cls, material: Material) -> WordPreservation | None:
        config = material.config.preservation
        if config.weight == 0:
            return None
        words = sorted(word for word in material.tokenizer.get_vocab() if is_word(word))
        if len(words) < 2:
            raise TrainingError(
                "the text tower's vocabulary has no words, only pieces: set preservation.weight=0"
            )
        ids = torch.from_numpy(encode(material.tokenizer, words))
        start = sentence_vectors(material.encoder, ids) - material.sentences.mean(dim=0)
        return cls(config.weight, ids, functional.normalize(start, dim=1), config.words)

    def draw(
        self, rows: Rows, ids: torch.Tensor, generator: torch.Generator
    ) -> Mapping[str, Extra]:
        """Tokens of some words, int64 ``[n, L]``, and their cosines at the start, ``[n, n]``."""
        drawn = torch.randperm(len(self.ids), generator=generator)[: self.count]
        ids, start = self.ids[drawn], self.start[drawn]
        length = int((ids != PAD_ID).sum(dim=1).max())
        return {
            "words": Extra(ids[:, :length], "step"),
            "word_cosines": Extra(start @ start.T, "step"),
        }

    def forward(self, part: Part) -> torch.Tensor:
        batch = part.batch
        now = part.encoder.encode_text(batch["words"]).pooled
        loss = (now @ now.T - batch["word_cosines"]).square().mean()
        return loss * len(batch.image_rows) / batch.images_in_step


def is_word(piece: str) -> bool:
    """Whether a piece of a vocabulary stands for a whole word of three letters or more."""
    return len(piece) > 2 and piece.isascii() and piece.isalpha()
