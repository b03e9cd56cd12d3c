"""The folder of pairs: pixels are read, and everything is written, or nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.folders import remove_abandoned, written_folder
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.searching.thumbnails import png
from training.data.pairs import FEWEST
from training.errors import TrainingError
from training.regions import folder
from training.regions.blocks_file import write_blocks
from training.regions.captions_file import captions_table
from training.regions.chips import chips
from training.regions.document import SPLIT_NAMES, document
from training.regions.labels_file import write_labels
from training.regions.options import SPLITS
from training.regions.overview import overview
from training.regions.prepare import TOLD, Progress
from training.regions.prepared import Prepared


def write(
    prepared: Prepared, out: Path | None, progress: Progress = lambda *_: None
) -> dict[str, Any]:
    """Read the pixels, write the folder, and return the document.

    ``out`` ``None`` writes nothing: the same is read, and the document is the same.

    Raises:
        TrainingError, EngineError: a raster cannot be read, or ``out`` holds something else.
    """
    if out is None:
        return document(_read(prepared, None, progress), None)
    folder.check_out(out, prepared.options.captions)
    place = out.resolve()  # of a link, the folder that it leads to
    place.parent.mkdir(parents=True, exist_ok=True)
    remove_abandoned(place.parent)
    with written_folder(place, replaces=True) as temporary:
        images = temporary / folder.IMAGES
        images.mkdir()
        prepared = _read(prepared, images, progress)
        table = captions_table(
            (name, SPLITS[split], label, caption)
            for name, split, label, captions in zip(
                prepared.names, prepared.split, prepared.labels, prepared.captions, strict=True
            )
            for caption in captions
        )
        (temporary / folder.CAPTIONS).write_bytes(table)
        told = document(prepared, hashlib.sha256(table).hexdigest())
        lines = list(_lines(prepared))
        pairs = [line for line in lines if "captions" in line]
        wrong = [line for line in lines if "captions" not in line]
        for name in SPLITS:
            of = [pair for pair in pairs if pair["split"] == name]
            _write_lines(temporary / f"{name}.jsonl", of)
        if wrong:
            _write_lines(temporary / folder.WRONG, wrong)
        largest = max(size.side for size in prepared.sizes)
        write_blocks(temporary / folder.BLOCKS, prepared.splitting, prepared.map, largest)
        write_labels(temporary / folder.LABELS, prepared.map.labelled)
        page = overview(told, pairs, wrong, prepared.splitting)
        (temporary / folder.OVERVIEW).write_text(page, encoding="utf-8", newline="\n")
        text = json.dumps(told, indent=1, ensure_ascii=False)
        (temporary / folder.DOCUMENT).write_text(text, encoding="utf-8", newline="\n")
    return {"out": str(out), **told}


def _read(prepared: Prepared, images: Path | None, progress: Progress) -> Prepared:
    """Read all tiles, write them to ``images``, and leave out those without data."""
    tiles = prepared.tiles
    empty = np.zeros(len(tiles), bool)
    done = 0
    for number, scene in enumerate(prepared.map.scenes):
        rows = np.flatnonzero(tiles.scene == number)
        if not len(rows):
            continue
        for row, pixels in chips(
            scene, tiles.take(rows), prepared.sizes, prepared.options.overlap, prepared.image_side
        ):
            if pixels is None:
                empty[rows[row]] = True
            elif images is not None:
                (images / prepared.names[rows[row]]).write_bytes(png(pixels))
            done += 1
            if done % TOLD == 0 or done == len(tiles):
                progress(done, len(tiles), "reading_tiles")
    note = Note.of("region_no_data", n=int(empty.sum()))
    prepared = prepared.without(empty, "no_data", note)
    _check_splits(prepared)
    return prepared


def _check_splits(prepared: Prepared) -> None:
    """Raise TrainingError where there is too little to train on, or to judge it by."""
    counts = np.bincount(prepared.split[prepared.captioned], minlength=len(SPLITS)).tolist()
    for name, code, count in zip(SPLITS, SPLIT_NAMES, counts, strict=True):
        if count < FEWEST[name]:
            split = Note.of(code)
            raise TrainingError.of("region_split_few", n=count, split=split, least=FEWEST[name])


def _lines(prepared: Prepared) -> Iterator[dict[str, Any]]:
    tiles, classes = prepared.tiles, prepared.map.classes
    for row, name in enumerate(prepared.names):
        scene = prepared.map.scenes[tiles.scene[row]]
        item: dict[str, Any] = {"filename": name}
        if prepared.captions[row]:
            item["captions"] = list(prepared.captions[row])
        if prepared.labels[row]:
            item["label"] = prepared.labels[row]
        item["split"] = SPLITS[prepared.split[row]]
        item["shows"] = [classes[i] for i in np.flatnonzero(tiles.shows[row]) if classes[i]]
        if tiles.wrong[row].any():
            item["wrong"] = [classes[i] for i in np.flatnonzero(tiles.wrong[row])]
        bounds = scene.place.bounds(tiles.boxes[row : row + 1])[0]
        item["raster"], item["bounds"] = str(scene.path), bounds.tolist()
        item["side"] = prepared.sizes[tiles.size[row]].side
        yield item


def _write_lines(path: Path, items: list[dict[str, Any]]) -> None:
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for item in items:
            stream.write(json.dumps(item, ensure_ascii=False) + "\n")
