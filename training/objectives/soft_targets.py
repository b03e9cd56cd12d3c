"""How well a caption fits another image: what soft targets are made of.

A contrastive target knows one image as right and all others as equally wrong, although many of
them show the same kind of scene. Here captions tell which: as TF-IDF vectors of binary term
counts, or as vectors of a sentence encoder; images are the mean of their captions. Models trained
before, teachers, tell it by what they see.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from scipy.sparse import csr_matrix, diags

from training.batch import Batch, Extra, Rows
from training.config.similarity import SoftConfig
from training.data.captions import CaptionTable, normalise


class CaptionSimilarity:
    """Cosines of captions with the captions of images, from a word matrix computed once."""

    def __init__(self, captions: CaptionTable) -> None:
        """``idf = log(N / df)`` is over the ``N`` distinct captions: a word of all weighs 0."""
        words = [sorted(set(normalise(text).split())) for text in captions.texts]
        column = {word: index for index, word in enumerate(sorted(set().union(*words)))}
        indices = [column[word] for own in words for word in own]
        starts = np.cumsum([0, *(len(own) for own in words)])
        frequency = np.bincount(indices, minlength=len(column))
        idf = np.log(len(words) / frequency).astype(np.float32)
        shape = (len(words), len(column))
        self._captions = _unit_rows(csr_matrix((idf[indices], indices, starts), shape))
        of_image = captions.of_image
        rows = np.repeat(np.arange(len(of_image)), [len(own) for own in of_image])
        columns = np.concatenate(of_image)
        # A caption that an image repeats counts as often; lengths are one, so sums do for means.
        membership = csr_matrix(
            (np.ones(len(rows), np.float32), (rows, columns)), (len(of_image), len(words))
        )
        self._images = _unit_rows(membership @ self._captions)

    def between(self, captions: np.ndarray, images: np.ndarray) -> torch.Tensor:
        """Float32 ``[T, B]`` in 0..1 for ``T`` rows of the caption table and ``B`` images.

        A caption of words that all captions have is at 0 from everything.
        """
        product = self._captions[captions] @ self._images[images].T
        return torch.from_numpy(product.toarray())


@dataclass(frozen=True)
class TeacherSimilarity:
    """Mean cosine of ``M`` teachers between captions and images.

    Attributes:
        captions: global vectors of the caption table, unit ones of each teacher side by side,
            float32 ``[T, D]``.
        images: and of the images as they are, without augmentation, ``[N, D]``.
        teachers: ``M``.
    """

    captions: np.ndarray
    images: np.ndarray
    teachers: int

    def between(self, captions: np.ndarray, images: np.ndarray) -> torch.Tensor:
        """Float32 ``[T, B]`` in -1..1 for rows of the caption table and of the images."""
        product = self.captions[captions] @ self.images[images].T
        return torch.from_numpy(product / self.teachers)


def sentence_similarity(sentences: np.ndarray, of_image: Sequence[np.ndarray]) -> TeacherSimilarity:
    """Cosines of captions with images by sentence vectors, less the mean that all captions share.

    Args:
        sentences: unit vectors of the caption table, float32 ``[T, w]``.
        of_image: for each image, its captions; one that an image repeats counts once.
    """
    captions = _unit(sentences - sentences.mean(axis=0))
    images = np.stack([captions[np.unique(own)].mean(axis=0) for own in of_image])
    return TeacherSimilarity(captions, _unit(images), 1)


class SoftTargets:
    """What the targets of both contrastive terms follow beside who says a caption.

    Args:
        similarities: of the training split, which are added up.
    """

    def __init__(
        self, config: SoftConfig, similarities: Sequence[CaptionSimilarity | TeacherSimilarity]
    ) -> None:
        self.share, self.temperature = config.share, config.temperature
        self.similarities = similarities

    def draw(self, rows: Rows) -> Mapping[str, Extra]:
        """Cosines of each row's own caption with the images of the step, float32 ``[T*, B*]``."""
        captions = rows.captions
        total = sum(item.between(captions, rows.images) for item in self.similarities)
        return {"similarity": Extra(total, "step")}

    def affinity(self, batch: Batch) -> torch.Tensor:
        """What the softmax is taken of, float32 ``[T*, B*]``."""
        return batch["similarity"] / self.temperature


def _unit(vectors: np.ndarray) -> np.ndarray:
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True).clip(1e-12)


def _unit_rows(matrix: csr_matrix) -> csr_matrix:
    """Rows of Euclidean length 1; rows of zeros stay."""
    lengths = np.sqrt(matrix.multiply(matrix).sum(axis=1)).A1
    return diags(1 / np.maximum(lengths, np.finfo(np.float32).tiny)) @ matrix
