"""How much of what was learnt is taken: what finds most and forgets little, and why not all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rs_textsearch.engine.notes import Note
from training.adaptation.forgetting import MOST_LOST, Memory
from training.adaptation.retrieval import Found


@dataclass(frozen=True)
class Weighed:
    """A ``share`` of the adapted weights, with what it finds in the region and knows beside it."""

    share: float
    found: Found
    memory: Memory

    @property
    def as_json(self) -> dict[str, float]:
        """For a document; ``known`` is measured as ``forgotten`` says."""
        return {"share": self.share, **self.found.as_json, "known": round(self.memory.known, 4)}


def heaviest(tried: Sequence[Weighed]) -> Weighed:
    """What finds most of those that lose no more than is allowed of the first, the base."""
    base = tried[0].memory
    allowed = [it for it in tried if base.lost(it.memory) <= MOST_LOST * base.known]
    return max(allowed, key=lambda it: (it.found, -it.share))


def told(tried: Sequence[Weighed], best_epoch: int) -> Note | None:
    """Why not all of the weights of ``best_epoch`` were taken; ``None`` where they were."""
    if best_epoch == 0:
        return Note.of("adapt_nothing")
    base, taken, whole = tried[0], heaviest(tried), tried[-1]
    if taken is whole:
        return None
    most = max(tried, key=lambda it: (it.found, -it.share))
    if not taken.share:
        return Note.of("adapt_nothing" if most is taken else "adapt_too_dear")
    share, finds, all_finds = (
        f"{100 * value:.{digits}f} %"
        for value, digits in ((taken.share, 1), (taken.found.recall, 0), (whole.found.recall, 0))
    )
    if most is taken:
        return Note.of(
            "adapt_part_better", share=share, epoch=best_epoch, recall=finds, whole=all_finds
        )
    lost = 100 * base.memory.lost(whole.memory) / (base.memory.known or 1.0)
    return Note.of(
        "adapt_part", share=share, epoch=best_epoch, lost=f"{lost:.1f} %",
        most=f"{100 * MOST_LOST:.0f} %", recall=finds, whole=all_finds,
    )  # fmt: skip
