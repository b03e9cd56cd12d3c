"""The plan: which tiles, in which split, with which captions; no pixels are read for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import first_line
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.spatial_blocks import Ground
from training.errors import TrainingError
from training.regions import balance
from training.regions.captions import TEMPLATES, Captioner
from training.regions.captions_file import read_captions
from training.regions.labelled import read_labels
from training.regions.options import SPLITS, RegionOptions
from training.regions.prepared import Prepared
from training.regions.scenes import Map, read_map
from training.regions.sizes import Size, asked_for, chosen, listed, without_tiles
from training.regions.splitting import divide
from training.regions.tiles import Tiles, candidates
from training.regions.views import size_limits, views

Progress = Callable[[float, float, str], None]
"""Told how much of how much is done, and what: the code of a note."""
TOLD = 16
"""Tiles after which something is told again."""


def prepare(options: RegionOptions, progress: Progress = lambda *_: None) -> Prepared:
    """Read rasters and labels, choose tiles, divide them and caption them.

    Raises:
        TrainingError, EngineError: of whatever is wrong with them, see the package.
    """
    bundle = Bundle.open(options.bundle)
    progress(0, 1, "reading_labels")
    labelled = read_labels(options)
    map_ = read_map(options.rasters, labelled, bundle.card)
    notes = [*labelled.notes, *map_.notes]
    if options.sizes:
        sizes, told = asked_for(options.sizes, map_)
        notes += told
    else:
        sizes = chosen(map_, bundle.card, bundle.name)
        notes += without_tiles(map_, sizes)
    progress(0, 1, "choosing_tiles")
    ground = _ground(map_)
    found = candidates(map_, sizes, ground, options.overlap)
    if not len(found):
        raise TrainingError.of("region_no_tile", path=str(labelled.labels.path))
    progress(0, 1, "dividing_ground")
    largest = max(size.side for size in sizes)
    splitting = divide(
        map_, found, ground, largest, options.shares, options.seed, options.block, options.buffer
    )
    straddles = splitting.split < 0
    tiles, split = found.take(~straddles), splitting.split[~straddles]
    names = _names(map_, sizes, tiles)
    order = np.array(sorted(range(len(names)), key=lambda row: (split[row], names[row])), int)
    tiles, split = tiles.take(order), split[order]
    labels = balance.labels_of(tiles)
    over = balance.over_share(np.where(split == 0, labels, -1), options.most, options.seed)
    prepared = Prepared(
        options,
        map_,
        tuple(sizes),
        options.image_side or bundle.card.input_size,
        splitting,
        tiles,
        split,
        tuple(names[row] for row in order.tolist()),
        tuple(map_.classes[label] if label >= 0 else "" for label in labels.tolist()),
        ((),) * len(tiles),
        {"straddling": int(straddles.sum()), "balance": 0, "no_data": 0, "edited": 0},
        tuple(notes),
    )
    if over.any():
        names = listed([map_.classes[label] for label in np.unique(labels[over])])
        share = f"{balance.share_of(labels[split == 0], options.most):.0%}"
        note = Note.of("region_balance", n=int(over.sum()), names=names, share=share)
        prepared = prepared.without(over, "balance", note)
    prepared = replace(prepared, captions=_captions(prepared, progress))
    return prepared if options.captions is None else _edited(prepared, options.captions)


def _ground(map_: Map) -> Ground:
    from pyproj.exceptions import ProjError

    places = [scene.place for scene in map_.scenes]
    ground = Ground.under(places)
    try:
        for number, place in enumerate(places):
            corners = [[0, 0], [place.width, place.height]]
            if not np.isfinite(ground.at(place, corners, number)).all():
                raise ProjError("a corner has no place")
    except ProjError as error:
        raise TrainingError.of(
            "region_no_place", path=str(map_.scenes[number].path), reason=first_line(error)
        ) from error
    return ground


def _names(map_: Map, sizes: Sequence[Size], tiles: Tiles) -> list[str]:
    """The file name of each tile: raster, size and left upper corner."""
    sides = [f"{size.side:.6g}".replace(".", "_") + map_.unit for size in sizes]
    corners = np.rint(tiles.boxes[:, :2]).astype(int).tolist()
    return [
        f"{map_.scenes[scene].name}-{sides[size]}-{x:05d}-{y:05d}.png"
        for scene, size, (x, y) in zip(
            tiles.scene.tolist(), tiles.size.tolist(), corners, strict=True
        )
    ]


def _captions(prepared: Prepared, progress: Progress) -> tuple[tuple[str, ...], ...]:
    options, map_, tiles = prepared.options, prepared.map, prepared.tiles
    captioner = Captioner(
        map_.labelled,
        options.templates or TEMPLATES,
        bool(options.attributes),
        options.per_tile,
        options.paraphrases,
        options.seed,
        size_limits(map_.scenes),
    )
    captions: list[tuple[str, ...]] = [()] * len(tiles)
    done = 0
    for number, scene in enumerate(map_.scenes):
        rows = np.flatnonzero(tiles.scene == number)
        shown = views(scene, tiles.boxes[rows], tiles.shows[rows], map_.classes)
        for row, groups in zip(rows.tolist(), shown, strict=True):
            captions[row] = tuple(captioner.captions(prepared.names[row], groups))
            done += 1
            if done % TOLD == 0 or done == len(tiles):
                progress(done, len(tiles), "writing_captions")
    return tuple(captions)


def _edited(prepared: Prepared, path: Path) -> Prepared:
    """The tiles with the captions that somebody left them; those with none are left out."""
    table = read_captions(path)
    edited = table.captions
    strange = sorted(edited.keys() - set(prepared.names))
    if strange:
        raise TrainingError.of(
            "region_captions_strange", path=str(path), n=len(strange), first=strange[0]
        )
    places = {
        name: (SPLITS[split], label)
        for name, split, label in zip(
            prepared.names, prepared.split, prepared.labels, strict=True
        )
    }
    moved = sum(
        (split or places[name][0], label or places[name][1]) != places[name]
        for name, split, label in table.places
    )
    if moved:
        note = Note.of("region_edited_places", n=moved, path=str(path))
        prepared = replace(prepared, notes=(*prepared.notes, note))
    had = prepared.captioned
    captions = tuple(
        tuple(edited.get(name, ())) if before else ()
        for name, before in zip(prepared.names, prepared.captions, strict=True)
    )
    prepared = replace(prepared, captions=captions)
    lost = had & ~prepared.captioned
    note = Note.of("region_edited", n=int(lost.sum()), path=str(path))
    return prepared.without(lost, "edited", note)
