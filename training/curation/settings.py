"""Which stages run with which options: a preset, a file, and single options."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from training.config.component import help_of, limits_of
from training.config.values import of_type, parsed
from training.curation.stage import Stage
from training.curation.stages import PRESETS, STAGES, Embeddings
from training.errors import TrainingError

Values = dict[str, dict[str, Any]]
"""Options by stage and name."""


def stages_of(names: Sequence[str], values: Mapping[str, Mapping[str, Any]]) -> tuple[Stage, ...]:
    """The stages ``names``, or those of a preset, in the order they run in.

    Those that compare features bring ``embeddings`` with them.

    Raises:
        TrainingError: an unknown stage or option, an option of a stage that does not run or that
            cannot act, or a value that it cannot take.
    """
    wanted = {stage for name in names for stage in PRESETS.get(name, (name,))}
    for name in wanted | set(values):
        if name not in STAGES:
            raise TrainingError(
                f"{name}: no such stage; there are {', '.join(STAGES)} and the presets "
                f"{', '.join(PRESETS)}"
            )
    if any(STAGES[name].embedded for name in wanted):
        wanted.add(Embeddings.key)
    for name in values:
        if name not in wanted:
            raise TrainingError(f"{name} has options, but does not run; name it in --stages too")
    chosen = []
    for name, stage in STAGES.items():
        if name in wanted:
            chosen.append(_with_options(stage(), values.get(name, {})))
    return tuple(chosen)


def read_file(path: Path) -> tuple[list[str], Values]:
    """Stages and options of a TOML or JSON file: ``stages`` (names or presets), a table a stage.

    Where ``stages`` is missing, those with a table run.

    Raises:
        TrainingError: the file cannot be read, or holds something else.
    """
    try:
        text = path.read_text(encoding="utf-8")
        document = _toml(path, text) if path.suffix.lower() == ".toml" else json.loads(text)
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror})") from error
    except ValueError as error:  # both decoders' errors, and text that is not UTF-8
        raise TrainingError(f"{path}: cannot be read ({error})") from error
    if not isinstance(document, dict):
        raise TrainingError(f"{path}: no table of stages and their options")
    names = document.pop("stages", list(document))
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TrainingError(f"{path}: stages is no list of names")
    for name, options in document.items():
        if not isinstance(options, dict):
            raise TrainingError(f"{path}: {name} is no table of options")
    return names, document


def _toml(path: Path, text: str) -> dict[str, Any]:
    if sys.version_info < (3, 11):
        raise TrainingError(f"{path}: TOML needs Python 3.11; write it as JSON")
    import tomllib

    return tomllib.loads(text)


def read_assignments(assignments: Iterable[str]) -> Values:
    """Options of ``--set stage.option=value``.

    Raises:
        TrainingError: a text of another form, an unknown option, or a value of another type.
    """
    values: Values = {}
    for text in assignments:
        key, equals, value = text.partition("=")
        stage, dot, name = key.partition(".")
        if not (equals and dot):
            raise TrainingError(f"--set {text}: write stage.option=value")
        if stage not in STAGES or name not in {item.name for item in fields(STAGES[stage])}:
            raise TrainingError(f"--set {text}: no such option; --options lists all of them")
        values.setdefault(stage, {})[name] = parsed(key, getattr(STAGES[stage](), name), value)
    return values


def _with_options(stage: Stage, options: Mapping[str, Any]) -> Stage:
    names = [item.name for item in fields(stage)]
    for name, value in options.items():
        if name not in names:
            raise TrainingError(
                f"{stage.key}.{name}: no such option; {stage.key} has {', '.join(names) or 'none'}"
            )
        key = f"{stage.key}.{name}"
        stage = replace(stage, **{name: of_type(key, getattr(stage, name), value)})
    for problem in stage.problems(None):
        raise TrainingError(problem)
    for name, reason in stage.inactive(None).items():
        if name in options:
            raise TrainingError(f"{stage.key}.{name} cannot act: {reason}")
    return stage


def all_options() -> str:
    """Every stage and option with its help, its limits and its default."""
    lines = []
    for name, stage in STAGES.items():
        lines.append(f"{name}: {stage.title}")
        for item in fields(stage):
            default = getattr(stage(), item.name)
            if isinstance(default, tuple):
                shown = ",".join(map(str, default)) if len(default) < 4 else f"{len(default)} texts"
            else:
                shown = str(default)
            limits = limits_of(item)
            taken = f" ({limits})" if str(limits) != "a finite number" else ""
            lines.append(f"  {name}.{item.name}={shown}\n      {help_of(item)}{taken}")
    return "\n".join(lines)
