"""A model that can be fetched as people read it: what it is, what it costs, on what terms."""

from __future__ import annotations

import html
from collections.abc import Collection

from ... import translation, wording
from ...translation import tr
from ...values.offered import Architecture, OfferedModel


def offered_html(model: OfferedModel) -> str:
    """Return what is known of ``model`` as HTML for a text browser; all its texts are escaped."""
    rows = [
        (tr("Download"), html.escape(download_size(model))),
        *_costs(model.cost),
        (tr("Ground in a tile"), html.escape(_ground(model))),
        (tr("Licence"), _link(model.licence_url, translation.tr(model.licence))),
        (tr("Source"), _link(model.source, model.source)),
        (tr("Checksum"), html.escape(checksum(model))),
    ]
    return "".join(
        (
            f"<h3>{html.escape(model.title)}</h3>",
            f"<p>{html.escape(translation.tr(model.note))}</p>",
            _table(rows),
            f"<h4>{tr('Published figures')}</h4>",
            _figures(model),
            f"<p>{tr('An index belongs to one model: yours stay, this one needs its own.')}</p>",
        )
    )


def own_file_html(architecture: Architecture | None) -> str:
    """Return what to know of a checkpoint that is on no list."""
    rows = _costs(architecture) if architecture else []
    text = tr(
        "The weights of a CLIP that somebody published or that you trained: as .safetensors, as "
        "PyTorch's state dict (.pt, .bin) or as OpenAI's archive. Nothing in the file is executed. "
        "Only its architecture must be one that the engine knows; where the file leaves open "
        "which one, choose it below."
    )
    about = f"<p>{text}</p>"
    return f"<h3>{tr('A file of your own')}</h3>{about}{_table(rows)}"


def listed_size(model: OfferedModel) -> str:
    """Return how large the file is."""
    size = wording.published_size(model.size)
    return tr("about {size}").format(size=size) if model.rounded else size


def row(model: OfferedModel, converted: Collection[str]) -> str:
    """Return the row of a list: title, size, and whether it is among the ``converted`` files."""
    size = listed_size(model)
    if model.sha256 in converted:
        size = tr("{size}, was added").format(size=size)
    return f"{model.title}\n{size}"


def download_size(model: OfferedModel) -> str:
    """Return how much is fetched and from where."""
    return tr("{size} from {host}").format(size=listed_size(model), host=model.host)


def checksum(model: OfferedModel) -> str:
    """Return by what the file is known."""
    if model.sha256:
        return f"SHA-256 {model.sha256[:16]}…"
    return tr("not published: only the size can be compared")


def consent(model: OfferedModel) -> str:
    """Return the question before the first byte."""
    parts = [
        tr("Download “{name}”, {what}?").format(name=model.title, what=download_size(model)),
        tr("Licence: {text}.").format(text=translation.tr(model.licence).rstrip(".")),
        tr(
            "{host} gets to know the address of your computer; nothing of your data is sent."
        ).format(host=model.host),
    ]
    if not model.sha256:
        parts.append(tr("Its checksum is not published, so that only its size can be compared."))
    return "\n\n".join(parts)


def _costs(cost: Architecture) -> list[tuple[str, str]]:
    disk, weights = map(wording.published_size, (cost.disk_bytes(), cost.memory_bytes()))
    memory = tr("{size} for the weights; an index run takes several times that")
    slower = tr("on a CPU about {n} times as long as with the model that ships")
    return [
        (tr("On disk after that"), html.escape(disk)),
        (tr("Memory"), html.escape(memory.format(size=weights))),
        (tr("Indexing"), html.escape(slower.format(n=wording.number(cost.times_slower())))),
    ]


def _ground(model: OfferedModel) -> str:
    if model.ground_extent_m is None:
        return tr("not published")
    low, typical, high = map(wording.number, model.ground_extent_m)
    text = tr("{low} to {high} m, typically {typical} m")
    return text.format(low=low, high=high, typical=typical)


def _figures(model: OfferedModel) -> str:
    """Return the figures in one table a source."""
    if not model.published:
        return f"<p>{tr('None that could be verified.')}</p>"
    parts = []
    for source in dict.fromkeys(source for source, _, _ in model.published):
        cells = "".join(
            f"<tr><td>{html.escape(translation.tr(measure))}&nbsp;&nbsp;</td>"
            f"<td align='right'>{wording.number(value, 2 if value % 1 else 0)}</td></tr>"
            for name, measure, value in model.published
            if name == source
        )
        parts.append(f"<p>{html.escape(source)}:</p><table cellpadding='2'>{cells}</table>")
    own = tr(
        "Reported by their authors, on test sets and by rules of their own; not measured here."
    )
    return f"{''.join(parts)}<p><i>{own}</i></p>"


def _table(rows: list[tuple[str, str]]) -> str:
    """Return a table of names, which are escaped, and of values, which are HTML."""
    cells = "".join(
        f"<tr><td valign='top'><b>{html.escape(name)}</b>&nbsp;&nbsp;</td><td>{value}</td></tr>"
        for name, value in rows
    )
    return f"<table cellspacing='0' cellpadding='2' style='margin-top: 8px'>{cells}</table>"


def _link(address: str, text: str) -> str:
    return f"<a href='{html.escape(address)}'>{html.escape(text)}</a>"
