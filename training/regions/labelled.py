"""The labels: classes or sentences, each polygon once, and nothing that contradicts itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.labels import Label, Labels
from training.errors import TrainingError
from training.regions import osm
from training.regions.options import OSM, RegionOptions

APART = "|"
"""What stands between the sentences of a polygon."""
_SENTENCE = 5
"""Words: texts that have so many, half of them, are sentences."""
_SAME = 0.5
"""Of the smaller of two polygons: so much in common contradicts, if one is right and one wrong."""
_SAME_TILE = 0.9
"""Of the larger of two outlines, of which one at least is that of a tile that somebody judged: the
tiles of a search overlap by half, and what their neighbours show they need not show."""


@dataclass(frozen=True)
class Labelled:
    """``labels`` whose text is a class, "" for none; ``caption_field`` holds their sentences."""

    labels: Labels
    caption_field: str
    notes: tuple[Note, ...]

    def sentences(self, label: Label) -> list[str]:
        """The sentences about a polygon, none where it has none."""
        text = label.attributes.get(self.caption_field) if self.caption_field else None
        parts = (" ".join(part.split()) for part in str(text or "").split(APART))
        return [part for part in parts if part]


def read_labels(options: RegionOptions) -> Labelled:
    """Read the labels that the options name.

    Raises:
        TrainingError: there is no such field of sentences, or nothing that is not contradicted.
        EngineError: the file cannot be read, or says nothing.
    """
    read = _read(options)
    notes = list(read.notes)
    labels = _without_doubles(_spelled_alike(read.labels), notes)
    labels = _without_contradictions(labels, notes)
    if not labels:
        raise TrainingError.of("region_contradicted", path=str(read.path))
    captions = _spelled(options, labels[0].attributes) if options.caption_field else ""
    if not options.field and options.attributes != OSM:
        captions, labels = options.caption_field, _as_sentences(labels, options.caption_field)
    elif not captions and _are_sentences(labels):
        notes.append(Note.of("region_sentences", field=options.field))
        captions, labels = options.field, _as_sentences(labels, options.field)
    return Labelled(replace(read, labels=tuple(labels)), captions, tuple(notes))


def _read(options: RegionOptions) -> Labels:
    """The labels by their field, by what tags say where that says nothing, or by sentences."""
    verdict = options.verdict or None
    if options.attributes != OSM:
        return Labels.read(options.labels, options.field or options.caption_field, verdict)
    wanted = options.field.casefold()

    def said(fields: Mapping[str, Any]) -> str | None:
        for name, value in fields.items():
            if wanted and name.casefold() == wanted and osm.says_something(value):
                return osm.named(wanted, str(value))
        return osm.thing(fields)

    read = Labels.read(options.labels, said, verdict)
    if wanted and not any(
        name.casefold() == wanted for label in read.labels for name in label.attributes
    ):
        return Labels.read(options.labels, options.field, verdict)  # which says what is missing
    return read


def _are_sentences(labels: Sequence[Label]) -> bool:
    return float(np.median([len(label.text.split()) for label in labels])) >= _SENTENCE


def _as_sentences(labels: Sequence[Label], field: str) -> list[Label]:
    return [
        replace(label, text="", attributes={**label.attributes, field: label.text})
        for label in labels
    ]


def _spelled(options: RegionOptions, fields: Mapping[str, Any]) -> str:
    """The field of captions as the file spells it."""
    wanted = options.caption_field.casefold()
    if wanted == options.field.casefold():
        return ""
    for name in fields:
        if name.casefold() == wanted:
            return name
    raise TrainingError.of(
        "labels_field",
        path=str(options.labels),
        field=options.caption_field,
        names=", ".join(fields),
    )


def _spelled_alike(labels: Sequence[Label]) -> list[Label]:
    """The labels, those that differ in letter case alone by the first spelling."""
    first: dict[str, str] = {}
    return [replace(one, text=first.setdefault(one.key, one.text)) for one in labels]


def _without_doubles(labels: Sequence[Label], notes: list[Note]) -> list[Label]:
    """The labels without those that say of the same polygon the same again."""
    found: dict[tuple, Label] = {}
    for label in labels:
        key = (label.text, label.right, shapely.to_wkb(shapely.normalize(label.shape)))
        found.setdefault(key, label)
    if len(found) < len(labels):
        notes.append(Note.of("labels_doubled", n=len(labels) - len(found)))
    return list(found.values())


def _without_contradictions(labels: Sequence[Label], notes: list[Note]) -> list[Label]:
    """The labels without those of which one says right and one wrong of the same place."""
    shapes = np.array([label.shape for label in labels], object)
    wrong = np.array([not label.right for label in labels])
    right = np.flatnonzero(~wrong)
    tree = shapely.STRtree(shapes[right])
    bad: set[int] = set()
    for number in map(int, np.flatnonzero(wrong)):
        for other in map(int, right[tree.query(shapes[number], predicate="intersects")]):
            common = shapely.area(shapely.intersection(shapes[number], shapes[other]))
            areas = shapes[number].area, shapes[other].area
            judged = labels[number].judged or labels[other].judged
            least = _SAME_TILE * max(areas) if judged else _SAME * min(areas)
            if labels[other].text == labels[number].text and common > least:
                bad |= {number, other}
    if bad:
        notes.append(Note.of("labels_contradict", n=len(bad), text=labels[min(bad)].text))
    return [label for number, label in enumerate(labels) if number not in bad]
