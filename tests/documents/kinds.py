"""The kinds of commands that documents show, each checked by what would read its words.

Nothing is run here. A value in capitals (N, DIR) and ``…`` stand for what the reader knows; of a
command with ``…``, and of one within a sentence, the options that are named are checked.
"""

from __future__ import annotations

import functools
import os
import re
import runpy
import subprocess
import sys
from collections.abc import Callable
from unittest import mock

from rs_textsearch import parameters
from rs_textsearch.engine import arguments
from rs_textsearch.engine.errors import EngineError
from tests.documents.markdown import ROOT
from tests.documents.parsing import Taken, Wrong, asking, is_placeholder, without_rest
from tests.documents.shell import Words
from training import cli

_PLAIN = frozenset(
    ("alias", "cd", "mkdir", "cp", "mv", "ls", "gdalbuildvrt", "gdal_translate", "gdalinfo",
     "ogr2ogr", "ogrinfo")
)  # fmt: skip
_FOREIGN = frozenset(
    ("apt", "apt-get", "sudo", "git", "qgis", "dask", "docker", "curl", "aws", "qgis-plugin-ci",
     "unzip", "xvfb-run", "qgis_process")
)  # fmt: skip
"""Programs of others, of whose words nothing is known here; those that are plain are run.

What qgis_process is given is checked where QGIS is (tests/plugin/processing/test_documents.py).
"""
_RUN = ("rs_textsearch.engine", "training", "resources.scene")
"""Modules whose commands are run; what `tests` holds measures or draws, and takes long."""


def is_run(words: Words) -> bool:
    """Whether a command of a block is not only checked but run."""
    if words[0] in ("python", "python3"):
        return words[1:2] == ("-m",) and words[2] in _RUN
    return words[0] == "textsearch" or words[0] in _PLAIN


def check(words: Words, partial: bool = False) -> None:
    """Raise :class:`Wrong` where ``words`` are not taken by the command, or are none."""
    program = words[0].rsplit("/", 1)[-1]
    if program not in KINDS and program not in _PLAIN | _FOREIGN:
        raise Wrong(f"{program} is no command that these tests know")
    if program in KINDS:
        KINDS[program](words, partial)


def is_command(words: Words) -> bool:
    """Whether inline code is a command that is checked: one of ours, or options of one."""
    if not words:
        return False
    if words[0].rsplit("/", 1)[-1] in KINDS:
        return len(words) > 1
    named = words[0] in _COMMANDS and any(word.startswith("--") for word in words)
    return named or bool(re.match(r"--[a-z]", words[0]))


def check_piece(words: Words) -> None:
    """Check inline code: a command, or a piece of one, which one of ours has to take."""
    if words[0].rsplit("/", 1)[-1] in KINDS:
        check(words, partial=True)
        return
    if words[0] in _COMMANDS:
        tried = [functools.partial(one, words, True) for one in _COMMANDS[words[0]]]
    else:
        tried = [
            functools.partial(one, (name, *words), True)
            for name, ours in _COMMANDS.items()
            for one in ours
        ]
        tried += [functools.partial(_literal, path, words) for path in _scripts()]
    reasons = []
    for ask in tried:
        try:
            ask()
        except Wrong as wrong:
            reasons.append(str(wrong))
        else:
            return
    raise Wrong(reasons[0] if words[0] in _COMMANDS else "no command of ours takes that")


# --- make -----------------------------------------------------------------------------------------


def _make(words: Words, partial: bool) -> None:
    targets, variables = _makefile()
    for word in words[1:]:
        name, equals, _ = word.partition("=")
        if equals and name not in variables:
            raise Wrong(f"the Makefile has no variable {name}")
        if not equals and not word.startswith("-") and word not in targets:
            raise Wrong(f"the Makefile has no target {word}")


@functools.cache
def _makefile() -> tuple[set[str], set[str]]:
    """Targets and variables, as make reads them where it has not been told any."""
    asked = ["make", "--no-print-directory", "-npr", "help"]
    # Within make, what that has set is in the environment, as if it were no variable of the file.
    bare = {"PATH": os.environ["PATH"]}
    told = subprocess.run(
        asked, cwd=ROOT, env=bare, capture_output=True, text=True, check=True
    ).stdout
    targets = re.findall(r"^\.PHONY:(.*)$", told, re.MULTILINE)
    variables = re.findall(r"^# makefile \(.*\n(\w+) \??:?=", told, re.MULTILINE)
    return {name for line in targets for name in line.split()}, set(variables)


# --- ours -----------------------------------------------------------------------------------------


def _python(words: Words, partial: bool) -> None:
    if words[1:2] == ("-m",):
        module, rest = words[2], words[3:]
        if module == "rs_textsearch.engine":
            _engine(rest, partial)
        elif module == "training":
            _training(rest, partial)
        else:
            _module(module, rest, partial)
    elif words[1].endswith(".py"):
        if not (ROOT / words[1]).is_file():
            raise Wrong(f"there is no file {words[1]}")
    else:
        raise Wrong(f"python {words[1]} is nothing that these tests know")


def _engine(given: Words, partial: bool) -> None:
    """The command line's own parser, then the checks of the values."""
    words, left_out = without_rest(given)
    if not words or is_placeholder(words[0]):
        return
    partial = partial or left_out
    try:
        with asking(partial, ends=False):
            asked = arguments.parsed(words)
            declared = {one.name: one for one in parameters.COMMANDS[asked.name]}
            values = {
                name: _filled(declared[name], value, partial)
                for name, value in asked.params.items()
            }
            _ENGINE_CHECKS.get(asked.name, _checked)(values, asked.name)
    except EngineError as error:
        raise Wrong(str(error)) from error


def _filled(parameter: parameters.Parameter, value: object, partial: bool) -> object:
    """Return a value; of a placeholder, and of what a piece of a command leaves out, an example."""
    numbers = (parameters.NUMBER, parameters.NUMBERS, parameters.WHOLE, parameters.WHOLES)
    if is_placeholder(value) and (parameter.kind in numbers or parameter.choices):
        return parameter.example or parameter.choices[0]
    if partial and parameter.required and not value:
        return [parameter.example] if parameter.repeats else parameter.example
    return value


def _checked(values: dict, command: str) -> None:
    from rs_textsearch.engine.checking import checked

    values.pop("json", None)
    if command == "info":  # people ask about several
        values = {**values, "index": "".join(values["index"] or ["IDX.gpkg"])}
    checked(values, command)


def _index(values: dict, command: str) -> None:
    from rs_textsearch.engine.options import IndexOptions

    # A runtime may be one that a document tells how to add.
    IndexOptions.from_params({**values, "runtime": values["runtime"] and "auto"})


_ENGINE_CHECKS: dict[str, Callable[[dict, str], None]] = {"index": _index}


def _training(given: Words, partial: bool) -> None:
    """The real parser of the command, and the real configuration of what ``--set`` changes."""
    words, left_out = without_rest(given)
    if not words or is_placeholder(words[0]):
        return
    try:
        with asking(partial or left_out, ends=True):
            cli.main(words)
    except Taken as taken:
        try:
            _SETTINGS.get(words[0], lambda asked: None)(taken.meaning)
        except EngineError as error:
            raise Wrong(str(error)) from error
        return
    except EngineError as error:
        raise Wrong(str(error)) from error
    if not {"--help", "-h"} & set(words):
        raise Wrong(f"training {words[0]} did not read its words")


def _changes(asked) -> list[str]:
    return [text for text in asked.set if text and text != "KEY=VALUE"]


def _fit(asked) -> None:
    from training.config import configured

    if not is_placeholder(asked.preset) and not is_placeholder(asked.options):
        configured(asked.options or asked.preset, _changes(asked))


def _ablate(asked) -> None:
    from training.ablation.folder import Ablation
    from training.ablation.plan import acting
    from training.ablation.tables import select_tables

    if asked.tables is None or is_placeholder(asked.tables):
        return
    tables = select_tables(asked.tables)
    chosen = Ablation(asked.out, asked.preset or tables[0].preset, tuple(_changes(asked)))
    acting(chosen.base, tables)


def _curate(asked) -> None:
    from training.curation.cli import _stages

    asked.set = _changes(asked)
    _stages(asked)


def _adapt(asked) -> None:
    from training.adaptation.recipes import RECIPES

    if asked.recipe not in RECIPES:
        raise Wrong(f"adapt has no recipe {asked.recipe}")


def _regions(asked) -> None:
    from training.regions.cli import _options

    if asked.rasters and asked.labels:
        _options(asked)


_SETTINGS: dict[str, Callable[..., None]] = {
    "fit": _fit,
    "ablate": _ablate,
    "curate": _curate,
    "adapt": _adapt,
    "regions": _regions,
}


def _module(name: str, given: Words, partial: bool) -> None:
    """A program of the repository: its own parser, or its source where that needs QGIS."""
    path = ROOT / name.replace(".", "/")
    source = path / "__main__.py" if path.is_dir() else path.with_suffix(".py")
    if not source.is_file():
        raise Wrong(f"there is no module {name}")
    words, left_out = without_rest(given)
    text = source.read_text("utf-8")
    if "from qgis" in text:
        _literal(source, tuple(words))
        return
    try:
        with (
            asking(partial or left_out, ends=True),
            mock.patch.object(sys, "argv", [str(source), *words]),
            mock.patch.dict(os.environ),
        ):
            runpy.run_module(name, run_name="__main__")
    except Taken:
        return
    if not {"--help", "-h"} & set(words):
        raise Wrong(f"{name} did not read its words")


def _literal(source, words: Words) -> None:
    text = source.read_text("utf-8")
    for word in words:
        if word.startswith("--") and f'"{word.partition("=")[0]}"' not in text:
            raise Wrong(f"{source.name} has no option {word}")


def _scripts() -> list:
    folders = ("tests/bench", "tests/demo", "resources/scene", "rs_textsearch/installation")
    return [path for folder in folders for path in sorted((ROOT / folder).glob("*.py"))]


# --- others' --------------------------------------------------------------------------------------


def _torchrun(words: Words, partial: bool) -> None:
    from torch.distributed.run import get_args_parser

    split = words.index("-m") if "-m" in words else len(words)
    with asking(partial, ends=False):
        get_args_parser().parse_args([*words[1:split], "script"])
    _python(("python", *words[split:]), partial)


def _pip(words: Words, partial: bool) -> None:
    from pip._internal.commands import commands_dict, create_command

    if words[1] not in commands_dict:
        raise Wrong(f"pip has no command {words[1]}")
    with asking(partial, ends=False):
        create_command(words[1]).parser.parse_args(list(words[2:]))


def _sh(words: Words, partial: bool) -> None:
    if not (ROOT / words[1]).is_file():
        raise Wrong(f"there is no script {words[1]}")


def _textsearch(words: Words, partial: bool) -> None:
    """The name that README.md gives to the engine."""
    _engine(words[1:], partial)


KINDS: dict[str, Callable[[Words, bool], None]] = {
    "make": _make,
    "python": _python,
    "python3": _python,
    "PYTHON": _python,  # the engine's, wherever it lies
    "textsearch": _textsearch,
    "torchrun": _torchrun,
    "pip": _pip,
    "sh": _sh,
}
_COMMANDS: dict[str, list[Callable[[Words, bool], None]]] = {}
for _name in parameters.COMMANDS:
    if _name in arguments._SUMMARIES:
        _COMMANDS.setdefault(_name, []).append(_engine)
for _name in cli.COMMANDS:
    _COMMANDS.setdefault(_name, []).append(_training)
