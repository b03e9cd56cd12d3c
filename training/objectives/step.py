"""All captions of a step against all images: what terms that compare them are shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple

import torch
from torch.utils.checkpoint import checkpoint

from training.distributed import Processes
from training.models.similarity import global_similarity, local_similarity
from training.objectives.term import Part


class Scores(NamedTuple):
    """A number for each caption and image, as far as a process's share of a loss needs it.

    Attributes:
        rows: of its captions with all images, ``[T, B*]``.
        columns: of all captions with its images, ``[T*, B]``. One process alone has all of either:
            then both are the same tensor.
    """

    rows: torch.Tensor
    columns: torch.Tensor

    def map(self, function: Callable[[torch.Tensor], torch.Tensor]) -> Scores:
        """``function`` of either tensor."""
        rows = function(self.rows)
        return Scores(rows, rows if self.columns is self.rows else function(self.columns))


@dataclass(frozen=True)
class Step(Part):
    """All rows of a process, with their similarities to everybody's, in float32.

    Attributes:
        kind: of the local similarity, as :func:`~training.models.similarity.local_similarity` has
            it.
        gram_dtype: of its Gram matrices.
        eliminate: says which pairs the contrastive terms leave out; None: none.
    """

    processes: Processes
    kind: str
    gram_dtype: torch.dtype = torch.float32
    eliminate: Callable[[Step], Mapping[str, Scores]] | None = None

    @cached_property
    def global_scores(self) -> Scores:
        """``S_g``."""
        return self.cosines(self.features.text.pooled, self.features.image.pooled)

    def cosines(self, text: torch.Tensor, image: torch.Tensor) -> Scores:
        """Of unit vectors of this process's captions ``[T, d]`` and images ``[B, d]``."""
        rows = global_similarity(text, self.of_all_images(image))
        if self.processes.count == 1:
            return Scores(rows, rows)
        return Scores(rows, global_similarity(self.of_all_rows(text), image))

    @cached_property
    def local_scores(self) -> Scores:
        """``S_l``.

        Of several processes, each holds the Gram matrices of its own stretch and, for a while, of
        one other's.
        """
        text, valid, image = self.features[:3]
        score = partial(local_similarity, kind=self.kind, dtype=self.gram_dtype)
        if self.processes.count == 1:
            rows = score(text.local, valid, image.local)
            return Scores(rows, rows)
        again = partial(checkpoint, score, use_reentrant=False)
        images = self.of_all_images(image.local)
        texts, valids = self.of_all_rows(text.local), self.of_all_rows(valid)
        rows = [again(text.local, valid, images[span]) for span in self.batch.image_spans]
        columns = [again(texts[span], valids[span], image.local) for span in self.batch.row_spans]
        return Scores(torch.cat(rows, dim=1), torch.cat(columns, dim=0))

    @cached_property
    def eliminated(self) -> Mapping[str, Scores]:
        """Pairs that contrastive terms leave out, bool, by the terms' names."""
        return {} if self.eliminate is None else self.eliminate(self)

    def pairs(self, matrix: torch.Tensor) -> Scores:
        """This process's share of a matrix ``[T*, B*]`` of the whole step."""
        if self.processes.count == 1:
            return Scores(matrix, matrix)
        batch = self.batch
        rows, images = batch.row_spans[batch.process], batch.image_spans[batch.process]
        return Scores(matrix[rows], matrix[:, images])

    def reordered(self, marks: Scores, columns: torch.Tensor) -> Scores:
        """Bool scores with other images of the step in their columns, int64 ``[B*]``."""
        whole = self.of_all_rows(marks.rows.to(torch.uint8))  # not all backends gather bool
        return self.pairs(whole[:, columns].bool())

    def own_pairs(self, scores: Scores) -> torch.Tensor:
        """What scores say of this process's captions and their own images, ``[T]``."""
        rows = self.batch.row_spans[self.batch.process]
        return scores.rows.gather(1, self.batch.own_image[rows].unsqueeze(1)).squeeze(1)

    def of_all_images(self, tensor: torch.Tensor) -> torch.Tensor:
        """Rows of this process's images ``[B, ...]`` and those of all others: ``[B*, ...]``."""
        return self.processes.gather(tensor, self.batch.image_spans)

    def of_all_rows(self, tensor: torch.Tensor) -> torch.Tensor:
        """Rows of this process's captions ``[T, ...]`` and those of all others: ``[T*, ...]``."""
        return self.processes.gather(tensor, self.batch.row_spans)
