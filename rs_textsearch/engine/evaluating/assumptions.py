"""What an evaluation takes for granted, in notes, and what came out of it, in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rs_textsearch.engine.evaluating.blocks import Blocks, shown_side
from rs_textsearch.engine.evaluating.intervals import LEAST_BLOCKS, LEAST_HOLDING
from rs_textsearch.engine.evaluating.relevance import Relevance
from rs_textsearch.engine.evaluating.request import EvaluateOptions
from rs_textsearch.engine.evaluating.systems import system_notes
from rs_textsearch.engine.evaluating.table import MAIN, interval, percent
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive

CROWDED = 0.4
"""Share of the tiles that show a class, in the mean, from which any order looks good."""


def notes(
    options: EvaluateOptions,
    labels: Labels,
    archive: Archive,
    classes: Sequence[Relevance],
    blocks: Blocks,
) -> list[Note]:
    """Return what a reader of the metrics has to know."""
    found = list(labels.notes)
    found += system_notes(labels, archive)
    found += archive.doubts
    if options.labelled_only:
        found.append(Note.of("evaluated_labelled"))
    else:
        found.append(Note.of("evaluated_all"))
        if options.verdict is not None:
            found.append(Note.of("evaluated_verdicts"))
    partly = np.any([one.partly for one in classes], axis=0).sum()
    if partly:
        found.append(Note.of("evaluated_partly", n=int(partly)))
    chosen = [one for one in classes if one.relevant.any()]
    found += [
        Note.of("evaluated_without", label=one.label, n=len(one.regions))
        for one in classes
        if not one.relevant.any()
    ]
    if len(chosen) == 1:
        found.append(Note.of("evaluated_one", label=chosen[0].label))
    shares = [one.relevant.sum() / one.counted.sum() for one in chosen]
    if np.mean(shares) > CROWDED:
        found.append(Note.of("evaluated_crowded", share=f"{percent(float(np.mean(shares)))} %"))
    side = shown_side(archive, blocks.side)
    found.append(Note.of("evaluated_blocks", n=blocks.count, side=side))
    few = [one.label for one in chosen if len(blocks.holding(one.relevant)) < LEAST_HOLDING]
    if blocks.count < LEAST_BLOCKS:
        found.append(Note.of("evaluated_small", n=LEAST_BLOCKS))
    elif few:
        found.append(Note.of("evaluated_few", n=LEAST_HOLDING, labels=", ".join(few)))
    return found


def headline(mean: dict[str, Any]) -> Note:
    """Return what came out, by the means over classes of the document."""
    after = mean["metrics"][MAIN]
    if mean["before"] is None:
        return Note.of("evaluation_alone", n=mean["classes"], after=interval(after))
    before, gained = mean["before"][MAIN], mean["difference"][MAIN]
    said = {
        "before": percent(before["value"]),
        "after": percent(after["value"]),
        "gained": interval(gained, sign="+"),
    }
    if gained["low"] is None:
        return Note.of("evaluation_uncertain", **said)
    if gained["low"] > 0:
        return Note.of("evaluation_better", **said)
    if gained["high"] < 0:
        return Note.of("evaluation_worse", **said)
    return Note.of("evaluation_even", **said)
