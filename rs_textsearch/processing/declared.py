"""The engine's parameters as parameters of Processing: one table declares both."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import translation
from ..compat import ADVANCED, FOLDER, NUMBER_DOUBLE, NUMBER_INTEGER
from ..parameters import BASIC, FLAG, NUMBER, PATH, WHOLE, Parameter
from ..translation import tr


def add(algorithm: QgsProcessingAlgorithm, parameters: Iterable[Parameter]) -> None:
    """Declare ``parameters`` of the engine; what the user leaves empty stays unsaid."""
    for parameter in parameters:
        made = _definition(parameter)
        made.setHelp(translation.tr(parameter.help))
        if parameter.level == BASIC:
            algorithm.addParameter(made)
        else:
            add_advanced(algorithm, made)


def add_advanced(
    algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition
) -> None:
    """Declare a parameter that the dialog folds away."""
    definition.setFlags(definition.flags() | ADVANCED)
    algorithm.addParameter(definition)


def said(
    algorithm: QgsProcessingAlgorithm,
    parameters: Iterable[Parameter],
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Return what the user said of ``parameters``, for a request to the engine."""
    found = {p.name: _value(algorithm, p, values, context) for p in parameters}
    # 0 is said, though it equals False
    return {n: v for n, v in found.items() if v not in (None, "") and v is not False}


def key(parameter: Parameter) -> str:
    """Return the name of a parameter in Processing."""
    return parameter.name.upper()


def _definition(parameter: Parameter) -> QgsProcessingParameterDefinition:
    name, label = key(parameter), translation.tr(parameter.label)
    if parameter.kind == FLAG:
        return QgsProcessingParameterBoolean(name, label, bool(parameter.default))
    if parameter.choices:
        choices = list(map(str, parameter.choices))
        # the last but one argument: values are the words themselves, not their numbers
        return QgsProcessingParameterEnum(name, label, choices, False, None, True, True)
    if parameter.kind in (NUMBER, WHOLE):
        kind = NUMBER_DOUBLE if parameter.kind == NUMBER else NUMBER_INTEGER
        lowest, highest = parameter.limits
        default = None if parameter.kept else parameter.default
        return QgsProcessingParameterNumber(name, label, kind, default, True, lowest, highest)
    if parameter.kind == PATH:
        return QgsProcessingParameterFile(name, label, FOLDER, optional=True)
    if parameter.example:
        label = tr("{label}, such as {example}").format(label=label, example=parameter.example)
    return QgsProcessingParameterString(name, label, optional=True)


def _value(
    algorithm: QgsProcessingAlgorithm,
    parameter: Parameter,
    values: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    name = key(parameter)
    if parameter.kind == FLAG:
        return algorithm.parameterAsBoolean(values, name, context)
    if values.get(name) is None:
        return None
    if parameter.choices:
        return algorithm.parameterAsEnumString(values, name, context)
    if parameter.kind == NUMBER:
        return algorithm.parameterAsDouble(values, name, context)
    if parameter.kind == WHOLE:
        return algorithm.parameterAsInt(values, name, context)
    return algorithm.parameterAsString(values, name, context).strip()
