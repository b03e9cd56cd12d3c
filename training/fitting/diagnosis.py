"""What to look at when a loss or a gradient is not a number."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from training.batch import Batch, Split
from training.objectives.objective import Objective

NAMED = 3
"""Images that a message names."""


@torch.no_grad()
def explain(
    objective: Objective, batch: Batch, data: Split, what: str, values: Sequence[float], step: int
) -> str:
    """One line that names the step, the images and captions to suspect, and the remedy.

    Where some rows of the batch are no numbers and others are, it names those.

    Args:
        what: is not finite.
        values: of which the message has the first that is not.
    """
    objective.eval()  # one process may be alone here: in training its batch norms wait for all
    features = objective.encode(batch)
    bad_images = _unusable(features.image.pooled) | _unusable(features.image.local.flatten(1))
    bad_texts = _unusable(features.text.pooled) | _unusable(features.text.local.flatten(1))
    bad_images[batch.image_of_text[bad_texts]] = True
    if bad_images.all():
        suspects, scope = batch.image_rows, "the whole batch is affected, the weights are spoilt"
    elif not bad_images.any():
        suspects, scope = batch.image_rows, "every feature of the batch is a number still"
    else:
        suspects, scope = batch.image_rows[bad_images.cpu().numpy()], "affected are only these"
    names = [data.names[row] for row in suspects[:NAMED]]
    caption = data.captions.texts[data.captions.of_image[suspects[0]][0]]
    more = len(suspects) - len(names)
    value = next(value for value in values if not math.isfinite(value))
    return (
        f"the {what} is {value} at step {step}; {scope}: {', '.join(names)}"
        + (f" and {more} more images" if more else "")
        + f" (the first says {caption!r}); look at the data, or lower "
        "optimiser.lr or optimiser.clip_norm with --set"
    )


def _unusable(rows: torch.Tensor) -> torch.Tensor:
    return ~torch.isfinite(rows).all(dim=1)
