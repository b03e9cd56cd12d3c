"""A model's card as people read it."""

from __future__ import annotations

import html
from typing import Any

from ... import wording
from ...bundles import Bundle
from ...translation import tr, tr_n


def card_html(bundle: Bundle) -> str:
    """Return the card of ``bundle`` as HTML for a text browser; all its texts are escaped."""
    card = bundle.card
    extent = card.get("ground_extent_m") or {}
    rows = [
        (tr("Method"), card.get("method")),
        (tr("Checkpoint"), _checkpoint(card.get("checkpoint"))),
        (tr("Notes"), _notes(card.get("notes"))),
        (tr("Ground in a tile"), _extent(extent)),
        (tr("Input"), tr("{n} × {n} pixels").format(n=card.get("input_size", "?"))),
        (tr("Vocabulary"), _vocabulary(card)),
        (tr("Made"), str(card.get("created") or "")[:10]),
        (tr("Licence"), card.get("licence")),
        ("", card.get("licence_notes")),
        (tr("Folder"), tr("part of the plugin") if bundle.ships else str(bundle.folder)),
        (tr("Identity"), bundle.id),
    ]
    parts = [f"<h3>{html.escape(bundle.label())}</h3>", _table(rows)]
    data = [(str(d.get("title") or d.get("name")), _data(d)) for d in card.get("data") or []]
    if data:
        parts += [f"<h4>{tr('Trained and tested on')}</h4>", _table(data)]
    metrics = _metrics(card.get("metrics") or {})
    if metrics:
        parts += [f"<h4>{tr('Measured')}</h4>", _table(metrics)]
    return "".join(parts)


def _table(rows: list[tuple[str, Any]]) -> str:
    cells = "".join(
        f"<tr><td valign='top'><b>{html.escape(name)}</b>&nbsp;&nbsp;</td>"
        f"<td>{html.escape(str(value))}</td></tr>"
        for name, value in rows
        if value
    )
    return f"<table cellspacing='0' cellpadding='2'>{cells}</table>"


def _checkpoint(entry: object) -> str:
    """Return of what file a converted model was made, and how."""
    if not isinstance(entry, dict):
        return ""
    names = ("file", "architecture", "precision")
    return ", ".join(str(entry[name]) for name in names if entry.get(name))


def _notes(notes: object) -> str:
    """Return what was taken for granted about a converted model, and what is to be doubted."""
    entries = notes if isinstance(notes, list) else []
    return " ".join(wording.note(note) for note in entries if isinstance(note, dict))


def _extent(extent: dict[str, Any]) -> str:
    if not extent:
        return ""
    return tr("{low} to {high} m, typically {typical} m").format(
        low=wording.number(float(extent.get("min") or 0)),
        high=wording.number(float(extent.get("max") or 0)),
        typical=wording.number(float(extent.get("typical") or 0)),
    )


def _vocabulary(card: dict[str, Any]) -> str:
    vocabulary = card.get("vocabulary") or {}
    words = vocabulary.get("words", vocabulary) if isinstance(vocabulary, dict) else vocabulary
    if not words:
        return ""
    text = tr_n("{n} word seen in training", "{n} words seen in training", len(words))
    return text.format(n=wording.number(len(words)))


def _data(entry: dict[str, Any]) -> str:
    parts = [str(entry.get("split") or "")]
    if entry.get("images"):
        images = int(entry["images"])
        parts.append(tr_n("{n} image", "{n} images", images).format(n=wording.number(images)))
    if entry.get("captions"):
        captions = int(entry["captions"])
        text = tr_n("{n} caption", "{n} captions", captions)
        parts.append(text.format(n=wording.number(captions)))
    if entry.get("synthetic"):
        parts.append(tr("synthetic"))
    if entry.get("licence"):
        parts.append(tr("licence: {text}").format(text=entry["licence"]))
    return ", ".join(part for part in parts if part)


def _metrics(metrics: dict[str, Any]) -> list[tuple[str, str]]:
    """Return a row for each split: mean recall, and the recalls of text to image."""
    rows = []
    for split, values in metrics.items():
        if not isinstance(values, dict) or "mr" not in values:
            continue
        text = tr("mean recall {value} %").format(value=wording.number(values["mr"], 1))
        recalls = values.get("t2i") or {}
        found = [f"R@{k} {wording.number(recalls[f'r{k}'], 1)} %" for k in (1, 5, 10)
                 if f"r{k}" in recalls]  # fmt: skip
        if found:
            text = f"{text}; {tr('text to image')}: {', '.join(found)}"
        rows.append((str(split), text))
    return rows
