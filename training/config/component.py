"""What a component of a configuration is: options with bounds and help, rules, and what is idle."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import Field, dataclass, field, fields
from typing import Any, ClassVar


@dataclass(frozen=True)
class Limits:
    """Which values an option takes; None and no choices: any of its type."""

    choices: tuple[str, ...] = ()
    least: float | None = None
    above: float | None = None
    most: float | None = None
    below: float | None = None

    @property
    def bounded(self) -> bool:
        """Whether numbers have bounds."""
        return any(value is not None for value in (self.least, self.above, self.most, self.below))

    def hold(self, value: Any) -> bool:
        """Whether ``value`` is one of them."""
        if isinstance(value, float) and not math.isfinite(value):
            return False
        return (
            (not self.choices or value in self.choices)
            and (self.least is None or value >= self.least)
            and (self.above is None or value > self.above)
            and (self.most is None or value <= self.most)
            and (self.below is None or value < self.below)
        )

    def __str__(self) -> str:
        if self.choices:
            return " or ".join(choice or '""' for choice in self.choices)
        parts = []
        if self.least is not None:
            parts.append(f"{self.least:g} or more")
        if self.above is not None:
            parts.append(f"more than {self.above:g}")
        if self.most is not None:
            parts.append(f"at most {self.most:g}")
        if self.below is not None:
            parts.append(f"less than {self.below:g}")
        return " and ".join(parts) or "a finite number"


def option(default: Any, text: str, **limits: Any) -> Any:
    """A field of a component: its default, its help text and its :class:`Limits`."""
    return field(default=default, metadata={"help": text, "limits": Limits(**limits)})


def help_of(item: Field) -> str:
    """The help text of an option."""
    return item.metadata["help"]


def limits_of(item: Field) -> Limits:
    """The values that an option takes."""
    return item.metadata["limits"]


@dataclass(frozen=True)
class Component:
    """Options that belong together; a frozen dataclass whose fields are :func:`option`.

    Attributes:
        key: name of the component in a configuration, and before the dot in ``--set``.
    """

    key: ClassVar[str]

    def problems(self, config: Any) -> Iterator[str]:
        """What cannot work, one message each: the option's key, its value and the remedy.

        Args:
            config: the :class:`~training.config.Config` that this component is part of.
        """
        for item in fields(self):
            value, limits = getattr(self, item.name), limits_of(item)
            if not limits.hold(value):
                yield f"{self.key}.{item.name} is {value}; it must be {limits}"
        yield from self.contradictions(config)

    def unreached(self, config: Any, remedy: str) -> Iterator[str]:
        """That the run ends before the first epoch of this component, its option ``epoch``."""
        epochs = config.optimiser.epochs
        if self.epoch >= epochs:
            yield (
                f"{self.key}.epoch is {self.epoch}, but the last of {epochs} epochs is "
                f"{epochs - 1}: {remedy}"
            )

    def contradictions(self, config: Any) -> Iterator[str]:
        """What cannot work beside other options; messages as of :meth:`problems`."""
        yield from ()

    def inactive(self, config: Any) -> dict[str, str]:
        """Options that cannot act in ``config``, each with the reason."""
        return {}

    def all_but(self, names: tuple[str, ...], reason: str) -> dict[str, str]:
        """One ``reason`` for every option except ``names``."""
        return {item.name: reason for item in fields(self) if item.name not in names}
