"""Documents in words, or as JSON, on stdout; progress, notes and errors on stderr."""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Iterable
from typing import Any

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.protocol import encoded
from rs_textsearch.redaction import redacted

_STATES = {
    "fresh": "ready",
    "partial": "not complete",
    "stale": "out of date",
    "missing": "raster not found",
}
"""The states of an index in QGIS's words."""
_TEXTS = 3
"""Texts that are said of one kind of note."""


def say(text: str) -> None:
    """Print one line on stderr; that nobody can read it is no reason to fail."""
    with contextlib.suppress(OSError):
        print(redacted(" ".join(text.split())), file=sys.stderr)


def note(text: str) -> None:
    """Say something that the user had better know."""
    say(f"note: {text}")


def line(document: dict[str, Any], as_json: bool, text: str) -> None:
    """Print a document as JSON, or ``text``, which says the same."""
    print(encoded(document) if as_json else text)


def counted(number: int, what: str) -> str:
    """Return how many there are of ``what``, which is said in the singular."""
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


def index(document: dict[str, Any], as_json: bool) -> None:
    """Print the document of an index run, its notes and what failed."""
    if document["device_note"]:
        note(document["device_note"]["text"])
    if document["model_note"]:
        note(document["model_note"])
    _notes(document)
    if as_json:
        print(encoded(document))
    else:
        print(f"{document['index']}: {counted(document['tiles'], 'tile')}, {_gained(document)}")
    failed = {entry["raster"] for entry in document["failed"]}
    # What was indexed of a raster before it failed is in the document as well.
    done = sum(entry["raster"] not in failed for entry in document["rasters"])
    _failures(document["failed"], done, "rasters")


def _gained(document: dict[str, Any]) -> str:
    """Return in words what an index run added."""
    new, skipped = document["tiles_new"], document["tiles_skipped_nodata"]
    left_out = f", {skipped} without valid pixels left out" if skipped else ""
    if new:
        return (
            f"{new} of them new in {document['seconds']:.1f} s ({document['tiles_per_s']:.1f} "
            f"tiles/s on {document['device']}){left_out}"
        )
    return f"none of them new{left_out}" if left_out or document["failed"] else "up to date"


def _failures(failed: list[dict[str, Any]], done: int, what: str) -> None:
    """Say what failed, file by file, and how many of all files."""
    for entry in failed:
        say(f"error: {entry['message']} {entry['remedy']}")
    if failed:
        said = "1 is" if done == 1 else f"{done} are"
        say(f"error: {len(failed)} of {len(failed) + done} {what} failed; {said} done.")


def _notes(*documents: dict[str, Any]) -> None:
    """Say the notes of documents, and those of their rasters once for all that have the same."""
    told: list[tuple[str, str, str]] = []
    for document in documents:
        for entry in document.get("notes") or []:
            if entry["code"] != "failed":  # said as an error
                note(entry["text"])
        for raster in document.get("rasters") or []:
            for entry in raster.get("notes") or []:
                told.append((entry["code"], raster["raster"], entry["text"]))
    _of_rasters(told)


def _of_rasters(told: Iterable[tuple[str, str, str]]) -> None:
    """Say notes, each a code, a raster and a text: once what is the same of several rasters.

    Of texts by one code that name files or sizes, thousands perhaps, the first few are said.
    """
    by_code: dict[str, dict[str, list[str]]] = {}
    for code, raster, text in told:
        texts = by_code.setdefault(code, {})
        last = text if text in texts or len(texts) < _TEXTS else list(texts)[-1]
        texts.setdefault(last, []).append(raster)
    for texts in by_code.values():
        for text, names in texts.items():
            more = f" and {len(names) - 1} more" if len(names) > 1 else ""
            note(f"{names[0]}{more}: {text}")


def search(document: dict[str, Any], as_json: bool) -> None:
    """Print the document of a search."""
    _notes(document)
    _of_rasters(map(_stale, document["stale"]))
    if as_json:
        print(encoded(document))
    else:
        _results(document)
    failed = document["failed"]
    _failures(failed, len(document["indexes"]) - len(failed), "indexes")


def teach(document: dict[str, Any], as_json: bool) -> None:
    """Print what came out of teaching a search."""
    _notes(document)
    labels = f"tiles that are right: {document['right']}, wrong: {document['wrong']}"
    text = f"{document['path']}: {document['query']!r}, taught ({document['method']}; {labels})"
    if document["before"] is not None:
        before, after = (document[when]["average_precision"] for when in ("before", "after"))
        text += f"; average precision of labels held out {before:.2f} before, {after:.2f} after"
    line(document, as_json, text)


def _level(result: dict[str, Any]) -> str:
    """The level of a result in the dock's words: the lowest is no absence, only unlikely."""
    level = result["level"] or "-"
    return "unlikely" if level == "none" else level


def _stale(entry: dict[str, Any]) -> tuple[str, str, str]:
    remedy = "" if entry["state"] == "missing" else "; run index again"
    return entry["state"], entry["raster"], f"{entry['reason']}{remedy}."


def _results(document: dict[str, Any]) -> None:
    if document["unknown_words"]:
        print(f"The model does not know these words: {', '.join(document['unknown_words'])}.")
    if document["unknown_words_not"]:
        words = ", ".join(document["unknown_words_not"])
        print(f"Of what is not wanted, the model does not know these words: {words}.")
    for word, meant in document["meant_words"].items():
        print(f"Did you mean {meant!r} instead of {word!r}?")
    for word, near in document["guessed_words"].items():
        print(f"No training caption had {word!r}: it is taken for {' or '.join(near)}.")
    if document["nothing_stands_out"]:
        print("Nothing stands out for this query; these are the closest tiles.")
    if document["tiles_outside"]:
        every = document["tiles_scored"] + document["tiles_outside"]
        print(f"Searched in the area: {document['tiles_scored']} of {counted(every, 'tile')}.")
    print("rank  tile      score  level     z      bounds (xmin ymin xmax ymax), scale, raster")
    for item in document["results"]:
        bounds = " ".join(map(_coordinate, item["bounds"]))
        print(
            f"{item['rank']:<5d} {item['tile']:<9d} {item['score']:<6.3f} "
            f"{_level(item):<9} "
            f"{_shown(item['zscore'])} {bounds}, {item['scale']:g}, {item['raster']}"
        )
    if document["rescored"]:
        print(
            f"Proven from the first on: {counted(document['proven'], 'tile')}. No other can reach "
            f"them; scored from all patch features: {counted(document['rescored'], 'tile')}."
        )
    for entry in document["heatmaps"]:
        print(f"heatmap: {entry['path']}")
    if document["tiles_file"]:
        print(f"tiles: {document['tiles_file']}")


def _shown(zscore: float | None) -> str:
    return f"{zscore:<6.2f}" if zscore is not None else "-     "


def _coordinate(value: float) -> str:
    return f"{value:.6g}" if abs(value) < 1000 else f"{value:.1f}"


def info(document: dict[str, Any], as_json: bool) -> None:
    """Print what an index holds, or what several do (``indexes``, and which ``failed``)."""
    several = document.get("indexes", [document])
    _notes(*several)
    if as_json:
        print(encoded(document))
    else:
        for one in several:
            _info(one)
    _failures(document.get("failed", []), len(several), "indexes")


def _info(document: dict[str, Any]) -> None:
    bundle, tiling = document["bundle"], document["tiling"]
    print(
        f"{document['index']}: {_STATES[document['state']]}, "
        f"{counted(document['tiles'], 'tile')}, {document['size_bytes'] / 1e6:.1f} MB, "
        f"built {re.sub(r'[.][0-9]+', '', document['created'])}"
    )
    print(
        f"model {bundle['name']} {bundle['version']} ({bundle['id']}), "
        f"{'at ' + bundle['path'] if bundle['available'] else 'not found any more'}"
    )
    print(
        f"tiles of {tiling['tile_size']}{_chosen_sizes(document)}, scales "
        f"{', '.join(f'{scale:g}' for scale in tiling['scales'])}, overlap {tiling['overlap']:g}"
    )
    for entry in document["rasters"]:
        state = _STATES[entry["state"]] + (f" ({entry['reason']})" if entry["reason"] else "")
        print(
            f"{entry['raster']}: {state}, {counted(entry['tiles'], 'tile')}, "
            f"bands {', '.join(map(str, entry['bands']))}, {entry['crs'] or 'no reference system'}"
        )


def _chosen_sizes(document: dict[str, Any]) -> str:
    """Return in words how large the tiles became, from the least to the largest, if by choice."""
    if document["tiling"]["tile_size"] != "auto":
        return ""
    rasters = sorted(document["rasters"], key=lambda entry: entry["tile_px"])
    said = dict.fromkeys(map(_tile_size, rasters[:1] + rasters[-1:]))
    return f": {' to '.join(said)}" if said else ""


def _tile_size(raster: dict[str, Any]) -> str:
    pixels, metres = raster["tile_px"], raster["ground_resolution_m"]
    return f"{pixels:g} px" + (f" ({pixels * metres:.3g} m)" if metres else "")


def doctor(document: dict[str, Any], as_json: bool) -> None:
    """Print the report on the installation."""
    if not document["ok"]:
        say("error: Not everything works; the report says what and why.")
    if as_json:
        print(encoded(document))
        return
    print(document["report"])


def bundle(document: dict[str, Any], as_json: bool) -> None:
    """Print the document of a conversion, and its notes."""
    _notes(document)
    size = f"{document['bytes'] / 1e6:.1f} MB"
    text = f"{document['bundle']}: {document['model']}, {document['precision']}, {size}"
    line(document, as_json, f"{text}, in {document['seconds']:.1f} s")


def message_line(done: int, total: int, seconds: float, text: Note | str) -> None:
    """Print progress as one JSON object on stdout, in the words of the protocol."""
    message = {"type": "progress", "done": done, "total": total, "seconds": round(seconds, 1)}
    _message(message | _said(text))


def message_note(note: Note) -> None:
    """The same for something that the user had better know."""
    _message({"type": "note"} | _said(note))


def message_error(error: EngineError) -> None:
    """The same for what went wrong, after which nothing follows."""
    _message({"type": "error"} | error.as_dict())


def _said(text: Note | str) -> dict[str, Any]:
    return {"text": text.text, "note": text.as_json()} if isinstance(text, Note) else {"text": text}


def _message(message: dict[str, Any]) -> None:
    print(encoded(message), flush=True)


class Bar:
    """A progress bar on stderr, made at the first progress so that bad input prints no bar.

    ``unit`` is what is counted.
    """

    def __init__(self, unit: str = "tile") -> None:
        self._bar: Any = None
        self._unit = unit

    def __enter__(self) -> Bar:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()

    def __call__(self, done: int, total: int, seconds: float, text: Note | str) -> None:
        """Show that ``done`` of ``total`` are done."""
        from tqdm import tqdm

        if self._bar is not None and done < self._bar.n:  # the next thing that is counted
            self._bar.close()
            self._bar = None
        if self._bar is None:
            self._bar = tqdm(total=total, initial=done, unit=self._unit, file=sys.stderr)
        self._bar.total = total
        said = text.text if isinstance(text, Note) else text
        self._bar.set_postfix_str(" ".join(said.split()), refresh=False)
        self._bar.update(done - self._bar.n)
