"""Gradient caching: the gradient of a large batch with the memory of a small one.

Gao et al., "Scaling Deep Contrastive Learning Batch Size under Memory Limited Setup", RepL4NLP
2021. Contrastive terms need the features of all rows at once, but features are small: encode
part by part without a gradient, find the loss's gradient with respect to the features, then
encode each part again and pass that gradient on. Words are told part by part anyway.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager

import torch

from training.batch import Batch
from training.models.encoder import Features
from training.objectives.objective import Encoded, Losses, Objective


def backward_in_parts(
    objective: Objective,
    batch: Batch,
    size: int,
    autocast: Callable[[], AbstractContextManager],
    scale: Callable[[torch.Tensor], torch.Tensor],
) -> Losses:
    """Add the gradients of ``objective(batch)`` to the parameters, ``size`` images at a time.

    They are the same as those of the whole batch as long as rows do not influence each other
    inside the encoder: batch norms that are trained see parts instead of the batch. Dropout
    falls the same way in both passes.

    Args:
        autocast: makes the context in which forward passes run.
        scale: what makes a loss large enough for half precision.
    """
    parts = list(batch.parts(size))
    devices = [batch.positives.device] if batch.positives.is_cuda else []
    states, encoded = [], []
    for part in parts:
        states.append(_random_state(devices))
        with torch.no_grad(), autocast():
            encoded.append(objective.encode(part))
    whole = _joined(encoded)
    leaves = [*whole.text, *whole.image]  # the trunk features serve their own part only
    for leaf in leaves:
        leaf.requires_grad_()
    with autocast():
        aligned = objective.align(whole, batch)
    scale(aligned.total).backward()

    mlm, presence = torch.zeros_like(aligned.total), torch.zeros_like(aligned.total)
    first = [0] * len(leaves)
    for part, state in zip(parts, states, strict=True):
        with torch.random.fork_rng(devices):
            _set_random_state(state, devices)
            with autocast():
                again = objective.encode(part)
        features = [*again.text, *again.image]
        surrogate = torch.zeros_like(aligned.total)
        for number, (feature, leaf) in enumerate(zip(features, leaves, strict=True)):
            if leaf.grad is not None:
                span = slice(first[number], first[number] + len(feature))
                gradient = leaf.grad[span, : feature.shape[1]]
                surrogate = surrogate + (feature * gradient).sum()
            first[number] += len(feature)
        with autocast():
            told = objective.tell(again, part)
        own = objective.with_words(aligned._replace(total=torch.zeros_like(mlm)), *told).total
        (surrogate + scale(own)).backward()
        mlm, presence = mlm + told[0].detach(), presence + told[1].detach()
    return objective.with_words(aligned, mlm, presence)


def _joined(parts: list[Encoded]) -> Encoded:
    text, valid, image, trunk = zip(*parts, strict=True)
    return Encoded(
        Features(*(torch.cat(values) for values in zip(*text, strict=True))),
        torch.cat(valid),
        Features(*(torch.cat(values) for values in zip(*image, strict=True))),
        torch.cat(trunk),
    )


def _random_state(devices: list[torch.device]) -> list[torch.Tensor]:
    return [torch.get_rng_state(), *(torch.cuda.get_rng_state(device) for device in devices)]


def _set_random_state(state: list[torch.Tensor], devices: list[torch.device]) -> None:
    torch.set_rng_state(state[0])
    for device, value in zip(devices, state[1:], strict=True):
        torch.cuda.set_rng_state(value, device)
