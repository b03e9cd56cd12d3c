"""Options of the scene classes that data sets label their images with."""

from __future__ import annotations

from dataclasses import dataclass

from training.config.component import Component, option


@dataclass(frozen=True)
class ClassesConfig(Component):
    """Telling an image's class from it alone (ours)."""

    key = "classes"

    weight: float = option(0.0, "weight of the term in the loss; 0 leaves it out", least=0)
