"""``training mosaics``: large images of many labelled ones, annotated for semantic localization.

An image that one can look at as a whole is not what localization is for, and AIR-SLT may not be
passed on. So the images of a classification or retrieval set are laid side by side at random; a
query's regions are the places of its class. It is a harder contrast than a real scene has, at known
places and with as many queries as one likes.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from training.arguments import add_images, add_pairs, add_seed
from training.data.images import load_images
from training.data.pairs import ImageRecord, read_pairs
from training.data.sources import Source
from training.errors import TrainingError

ANNOTATIONS = "anno.json"
IMAGES = "imgs"
LABEL, CAPTION = "label", "caption"
QUALITY = 95
"""Of the JPEGs."""


@dataclass(frozen=True)
class Layout:
    """A mosaic of ``grid`` x ``grid`` images, each ``cell`` pixels wide.

    ``most`` is the number of images that a class may have in it to be asked for; ``text`` is what
    it is asked for by: its label, or a caption of one of its images.
    """

    grid: int = 10
    cell: int = 300
    most: int = 3
    text: str = LABEL

    def __post_init__(self) -> None:
        """Raises TrainingError for numbers that make no mosaic."""
        if min(self.grid, self.cell, self.most) < 1:
            raise TrainingError("a mosaic has at least one image, of a pixel, and a region a query")


def write_mosaics(
    out: Path,
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    layout: Layout,
    count: int,
    seed: int,
) -> int:
    """Write ``count`` mosaics and their annotations to ``out``; return the number of queries.

    No image is in a mosaic twice, and the same seed gives the same mosaics.

    Raises:
        TrainingError: fewer labelled images than a mosaic takes, images that cannot be read, or
            no mosaic is wanted.
    """
    folder = out / IMAGES
    entries: list[dict[str, Any]] = []
    for number, mosaic in enumerate(laid_out(records, sources, layout, count, seed)):
        folder.mkdir(parents=True, exist_ok=True)
        name = f"{number}.jpg"
        Image.fromarray(mosaic.picture).save(folder / name, quality=QUALITY)
        entries += _entries(mosaic.records, name, layout, mosaic.random)
    (out / ANNOTATIONS).write_text(json.dumps(entries, indent=1), encoding="utf-8")
    return len(entries)


@dataclass(frozen=True)
class Mosaic:
    """``records`` row by row, laid out as ``picture`` uint8 [side, side, 3].

    ``random`` is what draws whatever else belongs to this mosaic.
    """

    records: list[ImageRecord]
    picture: np.ndarray
    random: np.random.Generator


def laid_out(
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    layout: Layout,
    count: int,
    seed: int,
) -> Iterator[Mosaic]:
    """Yield ``count`` mosaics of labelled images; no image is in one twice.

    Raises:
        TrainingError: as :func:`write_mosaics`.
    """
    if count < 1:
        raise TrainingError(f"{count} mosaics: give --count one or more")
    labelled = [record for record in records if record.label]
    cells = layout.grid**2
    if len(labelled) < cells:
        raise TrainingError(
            f"a mosaic takes {cells} images, and {len(labelled)} have a label; give --grid a "
            "smaller number, or pairs with labels"
        )
    for number in range(count):
        random = np.random.default_rng((seed, number))
        chosen = [labelled[i] for i in random.permutation(len(labelled))[:cells]]
        with tempfile.TemporaryDirectory() as cache:
            images = load_images(chosen, sources, layout.cell, Path(cache))
            side = layout.grid * layout.cell
            picture = (
                images[:]
                .reshape(layout.grid, layout.grid, layout.cell, layout.cell, 3)
                .transpose(0, 2, 1, 3, 4)
                .reshape(side, side, 3)
            )
            del images
        yield Mosaic(chosen, picture, random)


def _entries(
    chosen: Sequence[ImageRecord], name: str, layout: Layout, random: np.random.Generator
) -> list[dict[str, Any]]:
    """The queries of a mosaic, in the order of the alphabet."""
    entries = []
    for label, places in sorted(Counter(record.label for record in chosen).items()):
        if places > layout.most:
            continue
        at = [i for i, record in enumerate(chosen) if record.label == label]
        text = label
        if layout.text == CAPTION:
            captions = chosen[at[0]].captions
            text = captions[int(random.integers(len(captions)))]
        points = [_outline(*divmod(i, layout.grid), layout.cell) for i in at]
        entries.append({"caption": text, "jpg_name": name, "points": points})
    return entries


def _outline(row: int, column: int, cell: int) -> list[list[float]]:
    """A cell's corner pixels; neighbours share none, which the even-odd rule would take out."""
    x0, y0 = float(column * cell), float(row * cell)
    x1, y1 = x0 + cell - 1, y0 + cell - 1
    return [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training mosaics``."""
    standard = Layout()
    parser.description = (
        f"Lay labelled images side by side at random and write {IMAGES}/ and {ANNOTATIONS}, as "
        "AIR-SLT has them, for training selo. Use validation images."
    )
    add_pairs(parser, "pairs with labels")
    add_images(parser)
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="folder for them")
    parser.add_argument(
        "--count", type=int, default=4, help="number of mosaics (default: %(default)s)"
    )
    parser.add_argument(
        "--grid", type=int, default=standard.grid, help="images a side (default: %(default)s)"
    )
    parser.add_argument(
        "--cell",
        type=int,
        default=standard.cell,
        metavar="PIXELS",
        help="side that every image is scaled to (default: %(default)s)",
    )
    parser.add_argument(
        "--most",
        type=int,
        default=standard.most,
        metavar="N",
        help="classes with more images in a mosaic are not asked for (default: %(default)s)",
    )
    parser.add_argument(
        "--text",
        choices=(LABEL, CAPTION),
        default=standard.text,
        help="what a class is asked for by: its label, or a caption of one of its images "
        "(default: %(default)s)",
    )
    add_seed(parser)


def run(args: argparse.Namespace) -> int:
    """Write mosaics."""
    layout = Layout(args.grid, args.cell, args.most, args.text)
    records = read_pairs(args.pairs)
    queries = write_mosaics(args.out, records, args.images, layout, args.count, args.seed)
    print(f"{args.out}: {args.count} mosaics, {queries} queries")
    return 0
