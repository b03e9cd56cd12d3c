"""Gradient caching: the gradient of a large batch with the memory of a small one.

Gao et al., "Scaling Deep Contrastive Learning Batch Size under Memory Limited Setup", RepL4NLP
2021. Terms of the whole step need the features of all rows at once, but features are small: encode
part by part without a gradient, find the loss's gradient with respect to the features, then
encode each part again and pass that gradient on. Terms of a part are computed there anyway.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch
from torch import nn

from training.batch import Batch
from training.distributed import Processes
from training.models.encoder import Features
from training.objectives.objective import Losses, Objective, summed
from training.objectives.term import BatchFeatures


class RandomState:
    """Where the random numbers of dropout stand, on the processor and on ``devices``."""

    def __init__(self, devices: Sequence[torch.device]) -> None:
        self._devices = list(devices)
        self._states = [
            torch.get_rng_state(),
            *(torch.cuda.get_rng_state(device) for device in devices),
        ]

    @contextmanager
    def replayed(self) -> Iterator[None]:
        """Draw from here once more; afterwards, go on from where it was left."""
        with torch.random.fork_rng(self._devices):
            torch.set_rng_state(self._states[0])
            for device, value in zip(self._devices, self._states[1:], strict=True):
                torch.cuda.set_rng_state(value, device)
            yield


class SecondPass(nn.Module):
    """A part encoded again, with what the whole step asks of its features.

    A module, since gradients of several processes are averaged behind a module's forward pass.
    """

    def __init__(self, objective: Objective) -> None:
        super().__init__()
        self.objective = objective

    def forward(
        self,
        part: Batch,
        state: RandomState,
        autocast: Callable[[], AbstractContextManager],
        features: Sequence[torch.Tensor | None],
        weights: Sequence[torch.Tensor | None],
    ) -> tuple[torch.Tensor, Losses]:
        """A number whose gradients are those of the step's terms, and the terms of the part.

        Args:
            state: of random numbers before the first pass.
            features: gradients with respect to this part's features; None: of no use.
            weights: gradients with respect to :func:`learnt`, as far as the step's terms use
                them themselves.
        """
        with autocast():
            with state.replayed():
                found = self.objective.encode(part)
            losses = self.objective.part_losses(found, part)
        surrogate = torch.zeros_like(losses["loss"])
        values, gradients = [*_leaves(found), *learnt(self.objective)], [*features, *weights]
        for value, gradient in zip(values, gradients, strict=True):
            if gradient is not None:
                surrogate = surrogate + (value * gradient).sum()
        return surrogate, losses


def backward_in_parts(
    second_pass: nn.Module,
    objective: Objective,
    batch: Batch,
    size: int,
    processes: Processes,
    autocast: Callable[[], AbstractContextManager],
    scale: Callable[[torch.Tensor], torch.Tensor],
) -> Losses:
    """Add the gradients of ``objective(batch)`` to the parameters, ``size`` images at a time.

    They are the same as those of the whole batch, given that rows do not influence each other
    inside the encoder: batch norms must have fixed statistics. Dropout falls the same way in both
    passes.

    Args:
        second_pass: a :class:`SecondPass` of the objective, prepared by ``processes``.
        autocast: makes the context in which forward passes run.
        scale: what a loss is multiplied by before it is differentiated.
    """
    parts = list(batch.parts(size))
    devices = [batch.positives.device] if batch.positives.is_cuda else []
    states, of_parts = [], []
    for part in parts:
        states.append(RandomState(devices))
        with torch.no_grad(), autocast():
            of_parts.append(objective.encode(part))
    whole = _joined(of_parts)
    leaves, weights = _leaves(whole), learnt(objective)
    for leaf in leaves:
        leaf.requires_grad_()
    with autocast():
        losses = objective.step_losses(whole, batch)
    gradients = torch.autograd.grad(scale(losses["loss"]), [*leaves, *weights], allow_unused=True)
    of_leaves, of_weights = _split(gradients[: len(leaves)], of_parts), gradients[len(leaves) :]
    losses = {name: value.detach() for name, value in losses.items()}
    for part, state, of_part in zip(parts, states, of_leaves, strict=True):
        last = part is parts[-1]
        with nullcontext() if last else processes.not_averaging(second_pass):
            surrogate, more = second_pass(
                part, state, autocast, of_part, of_weights if last else [None] * len(weights)
            )
            (surrogate + scale(more["loss"])).backward()
        losses = summed(losses, {name: value.detach() for name, value in more.items()})
    return losses


def learnt(objective: Objective) -> list[nn.Parameter]:
    """The weights of the objective that learn."""
    return [value for value in objective.parameters() if value.requires_grad]


def _leaves(features: BatchFeatures) -> list[torch.Tensor]:
    """What terms of the whole step may use; trunk vectors serve those of a part."""
    return [*features.text, *features.image, *features.more.values()]


def _joined(parts: list[BatchFeatures]) -> BatchFeatures:
    text, valid, image, trunk, more = zip(*parts, strict=True)
    return BatchFeatures(
        Features(*(torch.cat(values) for values in zip(*text, strict=True))),
        torch.cat(valid),
        Features(*(torch.cat(values) for values in zip(*image, strict=True))),
        torch.cat(trunk),
        {name: torch.cat([part[name] for part in more]) for name in more[0]},
    )


def _split(
    gradients: Sequence[torch.Tensor | None], parts: list[BatchFeatures]
) -> list[tuple[torch.Tensor | None, ...]]:
    """The gradients of each part's features, from those of the features of all parts together."""
    lengths = zip(*([len(leaf) for leaf in _leaves(part)] for part in parts), strict=True)
    columns = (
        [None] * len(parts) if gradient is None else gradient.split(own)
        for gradient, own in zip(gradients, map(list, lengths), strict=True)
    )
    return list(zip(*columns, strict=True))
