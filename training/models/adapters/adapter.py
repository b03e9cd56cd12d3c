"""What the kinds of adapters have in common."""

from __future__ import annotations

from collections.abc import Iterator

from torch import nn

_NAMES = {"lora", "bottleneck", "prefix", "gating"}
"""What adapters are called where they are: no module of open_clip has such a name."""


class Adapter(nn.Module):
    """A module of weights that were not in the pretrained model."""


def adapter_parameters(model: nn.Module) -> Iterator[nn.Parameter]:
    """The weights of all adapters below ``model``."""
    for module in model.modules():
        if isinstance(module, Adapter):
            yield from module.parameters()


def is_adapters(name: str) -> bool:
    """Whether a weight of that name is an adapter's."""
    return not _NAMES.isdisjoint(name.split("."))
