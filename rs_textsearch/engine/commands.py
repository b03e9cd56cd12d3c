"""What the commands of the command line do, each with its parameters as they were typed.

A command returns whether all of it worked.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rs_textsearch.engine import named, printing, signals
from rs_textsearch.engine.arguments import Command
from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import Cancelled, EngineError


def run(command: Command) -> bool:
    """Run a command; raises :class:`EngineError`, and whatever a library raises."""
    return _COMMANDS[command.name](command)


def _index(command: Command) -> bool:
    from rs_textsearch.engine.building.plans import nothing_valid
    from rs_textsearch.engine.building.request import indexed
    from rs_textsearch.engine.building.run import run_index
    from rs_textsearch.engine.options import IndexOptions

    known = indexed(Path(command.params["out"]))
    rasters, notes = named.rasters(command.params["rasters"], known)
    for note in notes:
        printing.note(note.text)
    with stoppable() as cancel, printing.Bar() as bar:  # the bar is closed before anything is said
        options = IndexOptions.from_params({**command.params, "rasters": rasters})
        document = run_index(options, bar, cancel)
    printing.index(document, command.json)
    if not document["tiles"]:
        raise nothing_valid(document)
    return not document.get("failed")


@contextmanager
def stoppable() -> Iterator[threading.Event]:
    """Give an event that Ctrl-C and SIGTERM set, and end the command then as they do.

    An index run ends between two batches, so that the block in flight is not left half; the second
    signal does not wait for that.
    """
    cancel = threading.Event()
    got: list[int] = []

    def stop(number: int, _frame: object) -> None:
        if cancel.is_set():
            raise Stopped(number)  # asked twice: at once
        got.append(number)
        cancel.set()

    try:
        with signals.handled({signal.SIGINT: stop, signal.SIGTERM: stop}):
            yield cancel
    except Cancelled as error:
        printing.say(str(error))
        raise Stopped(got[-1] if got else signal.SIGINT) from error


class Stopped(KeyboardInterrupt):
    """The command was ended by a signal, ``number``."""

    def __init__(self, number: int) -> None:
        super().__init__(number)
        self.number = number


def _indexes(words: Sequence[str]) -> list[str]:
    """Return the indexes that ``words`` name; what of a folder is left out is said."""
    indexes, notes = named.indexes(words)
    for note in notes:
        printing.note(note.text)
    return indexes


def _search(command: Command) -> bool:
    from rs_textsearch.engine.options import SearchOptions
    from rs_textsearch.engine.searching.search import Searcher

    indexes = _indexes(command.params["indexes"])
    document = Searcher().search(SearchOptions.from_params({**command.params, "indexes": indexes}))
    printing.search(document, command.json)
    return not document["failed"]


def _evaluate(command: Command) -> bool:
    from rs_textsearch.engine.evaluating import table
    from rs_textsearch.engine.evaluating.evaluate import evaluate
    from rs_textsearch.engine.evaluating.request import EvaluateOptions

    sources, notes = named.sources(command.params["sources"])
    for note in notes:
        printing.note(note.text)
    options = EvaluateOptions.from_params({**command.params, "sources": sources})
    with stoppable() as cancel, printing.Bar("step") as bar:
        show = printing.message_line if command.json else bar
        document = evaluate(options, lambda done, total, text: show(done, total, 0, text), cancel)
    for entry in document["notes"]:
        printing.note(entry["text"])
    printing.line(document, command.json, "\n".join(table.lines(document)))
    return True


def _teach(command: Command) -> bool:
    from rs_textsearch.engine.searching.search import Searcher
    from rs_textsearch.engine.teaching.request import TeachOptions
    from rs_textsearch.engine.teaching.teach import teach

    indexes = _indexes(command.params["indexes"])
    options = TeachOptions.from_params({**command.params, "indexes": indexes})
    printing.teach(teach(Searcher(), options), command.json)
    return True


def _info(command: Command) -> bool:
    from rs_textsearch.engine.index.state import describe_index

    words = command.params["index"]
    paths = _indexes(words)
    alone = paths == words and len(paths) == 1
    documents, failed = [], []
    for path in paths:
        try:
            values, _said = checked({"index": path}, "info")
            documents.append(describe_index(values["index"]))
        except EngineError as error:
            if alone:
                raise
            failed.append({"index": path, **error.as_dict()})
    printing.info(documents[0] if alone else {"indexes": documents, "failed": failed}, command.json)
    return not failed


def _raster(command: Command, values: dict[str, Any]) -> Path:
    """Return the raster of an index that is meant; a bare name is left as it was typed."""
    bare = Path(command.params["raster"])
    return bare if bare.name == command.params["raster"] else values["raster"]


def _forget(command: Command) -> bool:
    from rs_textsearch.engine.index.upkeep import forget

    values, _said = checked(command.params, "forget")
    document = forget(values["index"], _raster(command, values))
    removed = printing.counted(document["tiles_removed"], "tile")
    text = f"{document['index']}: {removed} of {document['raster']} removed, "
    printing.line(document, command.json, f"{text}{document['tiles']} left")
    return True


def _relocate(command: Command) -> bool:
    from rs_textsearch.engine.index.upkeep import relocate

    values, _said = checked(command.params, "relocate")
    document = relocate(values["index"], _raster(command, values), values["path"])
    moved = f"{document['raster']} is now {document['path']}"
    printing.line(document, command.json, f"{document['index']}: {moved}")
    return True


def _export(command: Command) -> bool:
    from rs_textsearch.engine.index.exchange import export

    values, _said = checked(command.params, "export")
    with stoppable() as cancel, printing.Bar() as bar:
        document = export(values["index"], values["out"], bar, cancel)
    tiles = printing.counted(document["tiles"], "tile")
    printing.line(document, command.json, f"{document['path']}: {tiles}, {document['bytes']} bytes")
    return True


def _import(command: Command) -> bool:
    from rs_textsearch.engine.index.exchange import import_parts
    from rs_textsearch.engine.paths import output_path

    values, _said = checked(command.params, "import")
    out = output_path(values["out"], ".gpkg")
    document = import_parts(list(values["parts"]), out, values["overwrite"])
    tiles = printing.counted(document["tiles"], "tile")
    rasters = printing.counted(document["rasters"], "raster")
    printing.line(document, command.json, f"{document['index']}: {tiles} of {rasters}")
    return True


def _bundle(command: Command) -> bool:
    from rs_textsearch.engine.conversion.convert import Conversion

    values, _said = checked(command.params, "bundle")
    conversion = Conversion.of(values)
    needs = conversion.needs.note
    printing.message_note(needs) if command.json else printing.note(needs.text)
    with stoppable() as cancel, printing.Bar("step") as bar:
        document = conversion.run(printing.message_line if command.json else bar, cancel)
    printing.bundle(document, command.json)
    return True


def _doctor(command: Command) -> bool:
    from rs_textsearch.engine.diagnostics import examine

    values, _said = checked(command.params, "doctor")
    document = examine(values["bundle"], values["device"])
    printing.doctor(document, command.json)
    return bool(document["ok"])


def _serve(_: Command) -> bool:
    from rs_textsearch.engine.server import run

    return run() == 0


_COMMANDS: dict[str, Callable[[Command], bool]] = {
    "index": _index,
    "search": _search,
    "teach": _teach,
    "evaluate": _evaluate,
    "info": _info,
    "forget": _forget,
    "relocate": _relocate,
    "export": _export,
    "import": _import,
    "bundle": _bundle,
    "doctor": _doctor,
    "serve": _serve,
}
