"""The table of terms, which a loss is added to."""

from __future__ import annotations

from training.objectives.classes import SceneClasses
from training.objectives.consistency import ViewConsistency
from training.objectives.contrast import GlobalContrast, LocalContrast
from training.objectives.distillation import SelfDistillation
from training.objectives.keyword_classification import KeywordClassification
from training.objectives.masked_language import MaskedLanguage
from training.objectives.material import Material
from training.objectives.memory import CrossBatchMemory
from training.objectives.mixup import MixedContrast
from training.objectives.preservation import WordPreservation
from training.objectives.retention import Retention
from training.objectives.term import Term

TERMS: tuple[type[Term], ...] = (
    GlobalContrast,
    LocalContrast,
    MaskedLanguage,
    KeywordClassification,
    SceneClasses,
    WordPreservation,
    Retention,
    ViewConsistency,
    MixedContrast,
    CrossBatchMemory,
    SelfDistillation,
)
"""Subclasses of :class:`~training.objectives.term.Term`."""


def build_terms(material: Material) -> list[Term]:
    """The terms that a run's configuration asks for, in the order of the table."""
    built = (kind.build(material) for kind in TERMS)
    return [term for term in built if term is not None]
