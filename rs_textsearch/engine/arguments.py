"""The words of the command line: options and help, made of the declared parameters."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, NoReturn

from rs_textsearch.definitions import VERSION
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.parameters import ADVANCED, COMMANDS, FLAG, INTERNAL, Parameter

_PROGRAM = "python -m rs_textsearch.engine"
_STATUS = """\
exit status:
  0    done
  1    the engine failed; the message says where the details are
  2    something cannot be used, or some of the files failed (the others are done)
  130  interrupted by Ctrl-C; 143 ended by SIGTERM. What an index run has done is kept
"""
_SUMMARIES = {
    "index": "cut rasters into tiles and describe each by the model, once",
    "search": "rank the tiles of indexes for a text, best first",
    "evaluate": "measure by labelled polygons how well searches find what is here",
    "teach": "teach the search for a query by tiles that are right or wrong, in seconds",
    "info": "what indexes hold and whether they are up to date",
    "forget": "remove a raster from an index",
    "relocate": "say where a raster of an index lies now",
    "export": "write an index with its embeddings as GeoParquet or GeoPackage",
    "import": "make an index of exported files or of parts of a run on a cluster",
    "bundle": "make a model bundle of a checkpoint of CLIP, without torch",
    "doctor": "check the installation and measure its speed",
    "serve": "answer JSON lines on stdin (for the plugin)",
}
_MORE = {
    "index": """\
A run that was interrupted, or that finds new rasters, continues the index: run the same command
again. A batch goes on past a raster that cannot be read and ends with a summary.

examples, each after python -m rs_textsearch.engine:
  index ortho.tif --out ortho.gpkg
  index "scenes/**/*.tif" --out scenes.gpkg --tile-size 200m --scales 1,2,4
  index sar.tif --out sar.gpkg --stretch -25,0 --nodata -9999
  index scene.tif --out scene.gpkg --bands 4,3,2 --aoi districts.gpkg
""",
    "search": """\
A text, a value or a name may begin with "-"; what follows "--" is never an option.

examples, each after python -m rs_textsearch.engine:
  search ortho.gpkg "many boats are docked in a harbor"
  search ortho.gpkg "a river" --not "a road" --top 50 --heatmap river.tif --tiles river.gpkg
  search ortho.gpkg "" --like 17 --like other.gpkg:4
  search ortho.gpkg "" --like harbour.png
  search ortho.gpkg "boats" --like ortho.tif@500100,4999000,500500,4999400
  search archive/ "a solar farm" --area districts.gpkg:north --json
  search ortho.gpkg "a river" --bbox 12.9,56.1,13.1,56.2 --bbox-crs EPSG:4326
  search ortho.gpkg "" --taught solar.taught.json
""",
    "evaluate": """\
Each label is asked as a query, and every tile is right or wrong by the polygons. Intervals come
from drawing blocks of the ground. Compared with a model, or with indexes of the same tiles, the
report says what was gained: before and after on the same blocks. With --json, progress is on
stdout as well, one JSON object a line, before the document.

examples, each after python -m rs_textsearch.engine:
  evaluate ortho.gpkg --labels truth.gpkg --field class --report here.html
  evaluate ortho.tif --labels truth.gpkg --bundle mine --against-bundle clip --area blocks.gpkg
  evaluate ortho.gpkg --labels verdicts.gpkg --field label --verdict verdict --labelled-only
""",
    "teach": """\
Nothing is trained: the labels move the score of the words towards what right tiles have in common.
What was gained is told on labels that were held out, place by place, from five right and five wrong
tiles on. The file is searched with: search --taught.

examples, each after python -m rs_textsearch.engine:
  teach ortho.gpkg --query "solar panels" --right 12,17 --wrong 3 --out solar.taught.json
  teach ortho.gpkg --labels truth.gpkg --field class --label solar --query "solar panels" \\
      --out solar.taught.json
  teach ortho.gpkg --labels verdicts.gpkg --verdict verdict --query "solar panels" \\
      --out solar.taught.json
""",
    "bundle": """\
The architecture is told from the file where that is possible. Nothing of the checkpoint is run. The
bundle is compared with the checkpoint and searches the sample scene before it is moved into place.
With --json, progress is on stdout as well, one JSON object a line, before the document or, where
it fails, the error.

examples, each after python -m rs_textsearch.engine:
  bundle --checkpoint RemoteCLIP-ViT-B-32.pt --model ViT-B-32-quickgelu --out remoteclip
  bundle --checkpoint ViT-L-14.pt --out clip-l-14 --precision int8 --ground-extent 60,300,2000
""",
    "info": """\
examples, each after python -m rs_textsearch.engine:
  info ortho.gpkg
  info archive/ --json
""",
}


_MESSAGES = ("bundle", "evaluate")
"""Commands that take long: with --json they tell on stdout what they do and what goes wrong."""
_KEPT = "What a run that continues an index does not say is taken from that index."


@dataclass(frozen=True)
class Command:
    """What was asked: a command, its parameters as they were typed and whether JSON is wanted."""

    name: str
    params: dict[str, Any]
    json: bool


def parsed(arguments: Sequence[str]) -> Command:
    """Return what ``arguments`` ask for.

    Prints and leaves with SystemExit for ``--help`` and ``--version``; raises :class:`BadInput`
    for words that are no command.
    """
    parser, commands = _parsers()
    name = arguments[0] if arguments else ""
    if name not in commands:
        parser.parse_args(arguments[:1])
        raise AssertionError("without a command, argparse leaves or refuses")
    declared = _offered(name)
    words = commands[name].parse_args(_joined(arguments[1:], name, declared))
    given = {parameter.name: getattr(words, parameter.name) for parameter in declared}
    return Command(name, given, getattr(words, "json", False))


def tells_messages(words: Sequence[str]) -> bool:
    """Whether ``words`` ask for progress and errors as JSON objects, a line each, on stdout."""
    return words[:1] != [] and words[0] in _MESSAGES and "--json" in words


def _offered(command: str) -> list[Parameter]:
    """Return the parameters that people are offered."""
    return [one for one in COMMANDS.get(command, ()) if one.level != INTERNAL]


def _joined(words: Sequence[str], command: str, declared: list[Parameter]) -> list[str]:
    """Return the words with values joined to their options, and all that is no option at the end.

    argparse takes a value or a text that begins with "-" for an option; joined, and behind "--",
    they are what they were meant to be.
    """
    takes_value = {one.option: one.kind != FLAG for one in declared if not one.positional}
    takes_value |= {"--json": False, "--help": False, "-h": False}
    options: list[str] = []
    places: list[str] = []
    position = 0
    while position < len(words):
        word = words[position]
        position += 1
        if word == "--":
            places += words[position:]
            break
        name = word.partition("=")[0]
        if name not in takes_value:
            if word[:2] == "--":
                raise BadInput(
                    f"{command} has no option {name}.", _meant(name, command, list(takes_value))
                )
            places.append(word)
        elif takes_value[name] and name == word and position < len(words):
            if words[position] in (*takes_value, "--"):
                raise BadInput(
                    f"The option {name} has no value.",
                    f"Give one; {name}={words[position]} if that is meant.",
                )
            options.append(f"{name}={words[position]}")
            position += 1
        else:
            options.append(word)
    return [*options, "--", *places] if places else options


def _meant(name: str, command: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    advice = f"Did you mean {close[0]}?" if close else f"See {command} --help."
    return f'{advice} A text or a name that begins with "--" stands behind a word "--".'


class _Parser(argparse.ArgumentParser):
    """argparse that raises the engine's errors."""

    def error(self, message: str) -> NoReturn:
        raise BadInput(f"{message[:1].upper()}{message[1:]}.", f"See {self.prog} --help.")


def _parsers() -> tuple[_Parser, dict[str, _Parser]]:
    parser = _Parser(
        prog=_PROGRAM,
        description="Search rasters by text: index them once, then ask.",
        epilog=f"COMMAND --help tells more.\n\n{_STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=VERSION)
    added = parser.add_subparsers(
        dest="command", metavar="COMMAND", required=True, parser_class=_Parser
    )
    commands = {name: _command(added, name) for name in _SUMMARIES}
    return parser, commands


def _command(added: Any, name: str) -> _Parser:
    summary, offered = _SUMMARIES[name], _offered(name)
    words = [one.example if one.positional else f"{one.option} {one.example}"
             for one in offered if one.positional or one.required]  # fmt: skip
    parser: _Parser = added.add_parser(
        name,
        help=summary,
        usage=" ".join([_PROGRAM, name, *words, "[options]"]),
        description=f"{summary[:1].upper()}{summary[1:]}.",
        epilog=f"{_MORE.get(name, '')}\n{_STATUS}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    groups: dict[str, Any] = {}
    for parameter in offered:
        title = "tiles and pictures" if parameter.kept else "more"
        if not parameter.kept and parameter.level != ADVANCED:
            _add(parser, name, parameter)
            continue
        if title not in groups:
            groups[title] = parser.add_argument_group(title, _KEPT if parameter.kept else None)
        _add(groups[title], name, parameter)
    if name != "serve":
        parser.add_argument("--json", action="store_true", help="print one JSON document")
    return parser


def _add(group: Any, command: str, parameter: Parameter) -> None:
    keywords: dict[str, Any] = {"help": _help(parameter)}
    if parameter.positional:
        # info is asked about one index by programs, about several by people
        many = parameter.repeats or command == "info"
        group.add_argument(
            parameter.name, nargs="+" if many else None, metavar=parameter.example, **keywords
        )
    elif parameter.kind == FLAG:
        group.add_argument(
            parameter.option, dest=parameter.name, action="store_const", const=True, **keywords
        )
    else:
        group.add_argument(
            parameter.option,
            dest=parameter.name,
            required=parameter.required,
            action="append" if parameter.repeats else "store",
            metavar="|".join(map(str, parameter.choices)) or parameter.example,
            **keywords,
        )


def _help(parameter: Parameter) -> str:
    """Return the help of a parameter with its default."""
    default = parameter.default
    if default in (None, "", (), False):
        return parameter.help.replace("%", "%%")
    shown = ",".join(f"{one:g}" for one in default) if isinstance(default, tuple) else str(default)
    return f"{parameter.help} (default: {shown})".replace("%", "%%")
