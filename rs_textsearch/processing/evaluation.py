"""What an evaluation says, as outputs and as lines of the log."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingOutputNumber, QgsProcessingOutputString

from .. import wording
from ..translation import tr
from .base import EngineAlgorithm

MAIN = "average_precision"
HEADLINE, CLASSES = "HEADLINE", "CLASSES"
VALUE, LOW, HIGH = "AVERAGE_PRECISION", "AVERAGE_PRECISION_LOW", "AVERAGE_PRECISION_HIGH"
BEFORE, GAINED = "AVERAGE_PRECISION_BEFORE", "GAINED"
GAINED_LOW, GAINED_HIGH, P = "GAINED_LOW", "GAINED_HIGH", "P"


def add_outputs(algorithm: EngineAlgorithm) -> None:
    """Declare the outputs that are no files."""
    algorithm.addOutput(QgsProcessingOutputString(HEADLINE, tr("What came out")))
    for name, label in (
        (CLASSES, tr("Classes")),
        (VALUE, tr("Mean average precision")),
        (LOW, tr("Lower end of its interval")),
        (HIGH, tr("Upper end of its interval")),
        (BEFORE, tr("Mean average precision before")),
        (GAINED, tr("What was gained")),
        (GAINED_LOW, tr("Lower end of the interval of the gain")),
        (GAINED_HIGH, tr("Upper end of the interval of the gain")),
        (P, tr("p of the hypothesis that nothing was gained")),
    ):
        algorithm.addOutput(QgsProcessingOutputNumber(name, label))


def values(document: dict[str, Any]) -> dict[str, Any]:
    """Return these outputs; what the engine's ``document`` does not know is left out."""
    mean = document["mean"]
    value, before = mean["metrics"][MAIN], (mean["before"] or {}).get(MAIN, {})
    gained = (mean["difference"] or {}).get(MAIN, {})
    found = {
        HEADLINE: wording.note(document["headline"]),
        CLASSES: mean["classes"],
        VALUE: value["value"],
        LOW: value["low"],
        HIGH: value["high"],
        BEFORE: before.get("value"),
        GAINED: gained.get("value"),
        GAINED_LOW: gained.get("low"),
        GAINED_HIGH: gained.get("high"),
        P: gained.get("p"),
    }
    return {name: said for name, said in found.items() if said is not None}


def lines(document: dict[str, Any]) -> list[str]:
    """Return what came out class by class, and the sentence about all."""
    found = []
    for one in document["classes"]:
        after = wording.percent(one["metrics"][MAIN]["value"])
        said = tr("{label}: average precision {after}").format(label=one["label"], after=after)
        if one["before"] is not None:
            before = wording.percent(one["before"][MAIN]["value"])
            said = tr("{label}: average precision {before}, then {after}").format(
                label=one["label"], before=before, after=after
            )
        found.append(said)
    return [*found, wording.note(document["headline"])]
