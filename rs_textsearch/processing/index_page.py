"""The report on indexes: one page about what they hold and whether they are up to date."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QLocale

from .. import page, wording
from ..errors import OutputError, unwritable
from ..files import Replacement
from ..translation import tr, tr_n
from ..values import index_state

STATES = ("fresh", "partial", "stale", "missing", index_state.NO_MODEL)  # from good to bad
STYLE = page.STYLE + """
td.state, th.state, td.left, th.left { text-align: left; } td.left { white-space: normal; }
.fresh { color: var(--gain); } .stale, .missing, .no_model { color: var(--loss); }
h2 small { color: var(--soft); font-weight: normal; overflow-wrap: anywhere; }
"""


def write(path: Path, documents: Sequence[dict[str, Any]]) -> None:
    """Write the report on the ``info`` documents of indexes.

    Raises:
        OutputError: the file is none of ours, or cannot be written; it stays then.
    """
    body = "\n".join(_body(documents))
    language = QLocale().bcp47Name()
    try:
        if path.exists() and path.stat().st_size and not page.is_ours(path):
            raise OutputError(
                tr("{path} exists and is no report of a text search: it is not replaced.").format(
                    path=path
                ),
                tr("Name another file for the report."),
            )
        with Replacement(path) as part:
            part.write_text(page.page(tr("Index info"), STYLE, body, language), encoding="utf-8")
    except OSError as error:
        raise unwritable(path, error) from error


def state(info: dict[str, Any]) -> str:
    """Return the state of an index in a stable word, a missing model among them."""
    return str(info["state"]) if index_state.has_model(info) else index_state.NO_MODEL


def worst(documents: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return that of several indexes which is in the worst state."""
    return max(documents, key=lambda info: STATES.index(state(info)))


def headline(info: dict[str, Any]) -> str:
    """Return in a sentence how far an index is and what it holds."""
    count = len(info["rasters"])
    rasters = tr_n("{n} raster", "{n} rasters", count).format(n=wording.number(count))
    return tr("{index}: {state}, {tiles} of {rasters}").format(
        index=Path(str(info["index"])).name, state=index_state.text(state(info)),
        tiles=wording.tiles(int(info["tiles"])), rasters=rasters,
    )  # fmt: skip


def reason(info: dict[str, Any]) -> str:
    """Return why an index is not up to date, without the last full stop; may be empty."""
    if not index_state.has_model(info):
        text = tr(
            "The model {model} is not found on this computer, and no other can search this index"
        )
        return text.format(model=index_state.model(info))
    said = index_state.reason(info)
    return f"{said[:1].upper()}{said[1:]}"


def _body(documents: Sequence[dict[str, Any]]) -> Iterator[str]:
    info = worst(documents)
    yield f'<p class="over">{escape(tr("Index info"))}</p>'
    if len(documents) == 1:
        title = headline(info)
    else:
        title = tr("{n} indexes: {state}, {tiles}").format(
            n=wording.number(len(documents)), state=index_state.text(state(info)),
            tiles=wording.tiles(sum(int(each["tiles"]) for each in documents)),
        )  # fmt: skip
    yield f"<h1>{escape(title)}</h1>"
    for info in documents:
        if len(documents) > 1:
            yield f"<h2>{escape(headline(info))}</h2>"
        said = reason(info)
        if said:
            yield f"<p>{escape(said)}.</p>"
        yield f"<dl>{''.join(_facts(info))}</dl>"
        yield from _rasters(info["rasters"])
        notes = index_state.notes(info)
        if notes:
            yield f"<h2>{escape(tr('What to know'))}</h2><ul>"
            yield from (f"<li>{escape(note)}</li>" for note in notes)
            yield "</ul>"


def _facts(info: dict[str, Any]) -> Iterator[str]:
    tiling, bundle = info["tiling"], info["bundle"]
    scales = "; ".join(wording.number(scale, 0 if scale % 1 == 0 else 2)
                       for scale in tiling["scales"])  # fmt: skip
    for name, said in (
        (tr("File"), str(info["index"])),
        (tr("Size"), wording.size(info["size_bytes"])),
        (tr("Built"), wording.date(str(info["created"]))),
        (tr("Model"), f"{index_state.model(info)} ({bundle['id']}), {bundle['path']}"),
        (tr("Tile size"), str(tiling["tile_size"])),
        (tr("Scales"), scales),
        (tr("Overlap"), wording.percent(float(tiling["overlap"]))),
        (tr("Keep patch features"), tr("yes") if info["keep_patches"] else tr("no")),
    ):
        yield f"<dt>{escape(name)}</dt><dd>{escape(said)}</dd>"


def _rasters(rasters: Sequence[dict[str, Any]]) -> Iterator[str]:
    yield f"<h2>{escape(tr('Rasters'))}</h2>"
    reasons = any(map(wording.reason, rasters))
    names = [
        ("", tr("Raster")), ("state", tr("State")), ("", tr("Tiles")), ("", tr("Tile size")),
        ("", tr("Ground resolution")), ("", tr("Bands")), ("left", tr("Reference system")),
        *([("left", tr("Reason"))] if reasons else []),
    ]  # fmt: skip
    yield '<div class="scroll"><table><tr>'
    yield from (f'<th class="{kind}">{escape(name)}</th>' for kind, name in names)
    yield "</tr>"
    for one in rasters:
        pixels, metres = one["tile_px"], one["ground_resolution_m"]
        kind, tiles = str(one["state"]), wording.number(one["tiles"])
        resolution = "–" if metres is None else tr("{n} m").format(n=wording.number(metres, 2))
        cells = [
            ("", str(one["raster"])), (f"state {kind}", index_state.text(kind)), ("", tiles),
            ("", wording.tile_side(pixels, metres and pixels * metres)), ("", resolution),
            ("", ", ".join(map(str, one["bands"]))),
            ("left", str(one["crs"] or tr("no reference system"))),
            *([("left", wording.reason(one))] if reasons else []),
        ]  # fmt: skip
        yield "<tr>"
        yield from (f'<td class="{kind}">{escape(text)}</td>' for kind, text in cells)
        yield "</tr>"
    yield "</table></div>"
