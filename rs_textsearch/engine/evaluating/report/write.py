"""The page: what came out, class by class in numbers and pictures, and what was assumed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from html import escape
from pathlib import Path
from typing import Any

from rs_textsearch.definitions import VERSION
from rs_textsearch.engine.evaluating.report.figures import direction
from rs_textsearch.engine.evaluating.report.style import STYLE
from rs_textsearch.engine.evaluating.report.summary import table
from rs_textsearch.engine.evaluating.table import MAIN, interval, percent
from rs_textsearch.engine.outputs import Output
from rs_textsearch.page import page

TITLE = "Search evaluation"
READING = {
    "average precision": "How well a class's tiles are sorted before all others: 100 if every one "
    "comes first, about the share of its tiles in a random order.",
    "P@10, R@50": "Of the first ten tiles, how many show the class; of all tiles that show it, how "
    "many are among the first fifty.",
    "precision, recall, F1": "Of the tiles above a threshold, how many show the class; of those "
    "that show it, how many are above; and both in one. The threshold of each tile is the one that "
    "was best in other blocks.",
    "Rmi": "How well the heatmap points at the regions (Yuan et al. 2022): dense inside, its peaks "
    "in their middle, one each.",
    "[ , ]": "The interval that holds the value of 95 in 100 redrawn samples of blocks.",
}


def write(
    output: Output, document: Mapping[str, Any], sections: Mapping[str, str], command: str
) -> None:
    """Write the report: the ``document`` of an evaluation with ``sections`` of its classes.

    ``command`` is what makes it again.
    """
    body = "\n".join(_body(document, sections, command))
    with output.written() as temporary:
        temporary.write_text(page(TITLE, STYLE, body), encoding="utf-8", newline="\n")


def _body(
    document: Mapping[str, Any], sections: Mapping[str, str], command: str
) -> Iterator[str]:
    ids = {label: f"class-{number}" for number, label in enumerate(sections, 1)}
    yield f'<p class="over">{TITLE}</p><h1>{escape(document["headline"]["text"])}</h1>'
    yield f'<p class="soft">{_of_what(document)}</p>'
    yield "<h2>Class by class</h2>"
    yield from table(document, ids)
    if sections:
        yield "<h2>Where it was looked for, and what was found</h2>"
        yield (
            '<p class="soft">The redder, the more alike; outlined is what the labels say. Of tiles '
            "that overlap, the better one is shown.</p>"
        )
    for one in document["classes"]:
        if one["label"] in sections:
            kind = "class" if document["against"] is None else "class two"
            yield f'<section class="{kind}" id="{ids[one["label"]]}"><header>{_heading(one)}'
            yield f"</header>{sections[one['label']]}</section>"
    yield "<h2>What was assumed</h2><ul>"
    yield from (f"<li>{escape(note['text'])}</li>" for note in document["notes"])
    yield "</ul><h2>How to read it</h2><dl>"
    yield from (f"<dt>{escape(name)}</dt><dd>{escape(said)}</dd>" for name, said in READING.items())
    yield "</dl><h2>How it was made</h2><dl>"
    yield from _facts(document)
    yield f"</dl><code>{escape(command)}</code>"


def _of_what(document: Mapping[str, Any]) -> str:
    rasters = [Path(path).name for path in document["rasters"]]
    named = ", ".join(rasters[:3]) + (f" and {len(rasters) - 3} more" if len(rasters) > 3 else "")
    models = _title(document["model"])
    if document["against"] is not None:
        models = f"{_title(document['against'])} before, {models} after"
    return escape(
        f"{models}. Classes of {Path(document['labels']).name}: {len(document['classes'])}; tiles "
        f"of {named}: {document['tiles']:,}; {datetime.now():%Y-%m-%d}."
    )


def _title(model: Mapping[str, Any]) -> str:
    return model["title"] + (" (taught)" if model["taught"] else "")


def _heading(one: Mapping[str, Any]) -> str:
    main = one["metrics"][MAIN]
    said = f"average precision {interval(main)}"
    if one["before"] is not None:
        gained = one["difference"][MAIN]
        said = (
            f"average precision {percent(one['before'][MAIN]['value'])} → "
            f'{percent(main["value"])}, <span class="{direction(gained)}">'
            f'{interval(gained, sign="+")}</span>'
        )
    words = escape(", ".join(one["unknown_words"]))
    unknown = f" · words that the model does not know: {words}" if words else ""
    return (
        f"<h3>{escape(one['label'])}</h3><p>{said} · tiles: {one['tiles']:,} of "
        f"{one['counted']:,}, blocks: {one['blocks']}, regions: {one['regions']}{unknown}</p>"
    )


def _facts(document: Mapping[str, Any]) -> Iterator[str]:
    for title, side in (("model", "model"), ("model before", "against")):
        model = document[side]
        if model is not None:
            yield _fact(title, f"{model['title']}: {model['name']} {model['version']}, digest "
                               f"{model['id']}, {model['path']}")  # fmt: skip
            yield _fact("indexes", ", ".join(model["indexes"]))
    yield _fact("rasters", ", ".join(document["rasters"]))
    yield _fact("labels", f"{document['labels']}, field {document['field']}")
    if document["taught"] is not None:
        yield _fact("taught search", document["taught"]["path"])
    if document["area"]:
        yield _fact("area", document["area"])
    yield _fact(
        "resamples", f"{document['resamples']:,}, blocks: {document['blocks']}, seed: "
        f"{document['seed']}",
    )  # fmt: skip
    yield _fact("program", f"rs_textsearch {VERSION}")


def _fact(name: str, said: str) -> str:
    return f"<dt>{escape(name)}</dt><dd>{escape(said)}</dd>"
