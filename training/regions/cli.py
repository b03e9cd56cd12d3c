"""``training regions``: pairs from a map."""

from __future__ import annotations

import argparse
import signal
from pathlib import Path
from typing import Any

from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.reading.tiling import TileSize
from rs_textsearch.engine.signals import handled
from training.arguments import add_seed
from training.errors import TrainingError
from training.events import Events
from training.regions.options import AUTO, FIELDS, OSM, RegionOptions
from training.regions.sizes import length


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training regions``."""
    parser.description = (
        "Make pairs for fit of rasters and the polygons that label them: images as an index reads "
        "its tiles, captions, and a training, a validation and a test split that share no ground."
    )
    standard = RegionOptions((Path(),), Path(), "class")
    what = parser.add_argument_group("what is labelled")
    what.add_argument(
        "--raster", type=Path, nargs="+", required=True, metavar="RASTER", dest="rasters"
    )
    what.add_argument(
        "--labels",
        type=Path,
        required=True,
        metavar="FILE",
        help="polygons: GeoPackage (FILE.gpkg or FILE.gpkg:LAYER) or GeoJSON",
    )
    what.add_argument(
        "--field", default="", help="field that says what a polygon shows: its class, or a sentence"
    )
    what.add_argument(
        "--caption-field",
        default="",
        metavar="FIELD",
        help="field with sentences about a polygon, several apart by |",
    )
    what.add_argument(
        "--verdict",
        default="",
        metavar="FIELD",
        help="field that says right or wrong (empty: right): places that do not show it are no "
        "pairs, but kept",
    )
    what.add_argument(
        "--attributes",
        choices=(OSM, FIELDS),
        default="",
        help="tell in captions what other fields say (colour, surface, roof:colour, crop, "
        "leaf_type), small and large ones, and how things lie to each other; with osm the tags of "
        "OpenStreetMap say what a polygon shows where --field does not",
    )
    captions = parser.add_argument_group("captions")
    captions.add_argument(
        "--template",
        action="append",
        default=[],
        metavar="TEXT",
        dest="templates",
        help='sentence with {} for the class, such as "an aerial image of {}", any number of them',
    )
    captions.add_argument(
        "--per-tile",
        type=int,
        default=standard.per_tile,
        metavar="N",
        help="captions of an image at most (default: %(default)s)",
    )
    captions.add_argument(
        "--paraphrases",
        type=int,
        default=0,
        metavar="N",
        help="other wordings of each caption besides (default: %(default)s)",
    )
    captions.add_argument(
        "--captions",
        type=Path,
        metavar="captions.csv",
        help="the table of an earlier run, edited: images without a caption in it are left out",
    )
    tiles = parser.add_argument_group("tiles")
    tiles.add_argument(
        "--sizes",
        default=AUTO,
        metavar="M,M",
        help="metres of ground that tiles show, such as 150,300, or pixels for rasters without a "
        "reference system: 192px (default: what suits the model, the rasters and the polygons)",
    )
    tiles.add_argument(
        "--overlap",
        type=float,
        default=standard.overlap,
        help="share of a tile that the next one shows too (default: %(default)s)",
    )
    tiles.add_argument(
        "--bundle", type=Path, metavar="DIR", help="the model to train from (default: as shipped)"
    )
    tiles.add_argument(
        "--image-side", type=int, metavar="PIXELS", help="of the images (default: the model's)"
    )
    tiles.add_argument(
        "--most",
        type=float,
        default=standard.most,
        metavar="SHARE",
        help="of the training images that a class may have (default: %(default)s)",
    )
    splits = parser.add_argument_group("splits")
    splits.add_argument(
        "--shares",
        default=",".join(f"{share:g}" for share in standard.shares),
        help="of blocks for train, val and test (default: %(default)s)",
    )
    splits.add_argument(
        "--block", type=float, metavar="M", help="side of a block (default: what loses least)"
    )
    splits.add_argument(
        "--buffer",
        type=float,
        metavar="M",
        help="least distance of tiles of two splits (default: a tenth of a tile)",
    )
    add_seed(splits)
    parser.add_argument("--out", type=Path, metavar="DIR", help="folder for the pairs")
    parser.add_argument("--check", action="store_true", help="read everything and write nothing")
    parser.add_argument("--json", action="store_true", help="tell a program, in lines of JSON")


def run(args: argparse.Namespace) -> int:
    """Make the pairs, or see what they would be."""
    events = Events(args.json)
    # SIGTERM ends it as Ctrl-C does: nothing is left half written.
    with events.errors(), handled({signal.SIGTERM: signal.default_int_handler}):
        from training.regions import folder, prepare, write

        options = _options(args)
        if not args.check:
            if args.out is None:
                raise TrainingError.of("region_no_out")
            folder.check_out(args.out, options.captions)
        document = write(
            prepare(options, events.progress), None if args.check else args.out, events.progress
        )
        for note in (*(size["why"] for size in document["sizes"]), *document["notes"]):
            events.note(Note(**note))
        events.result(document, _words(document))
    return 0


def _options(args: argparse.Namespace) -> RegionOptions:
    names = (
        "labels", "field", "caption_field", "verdict", "attributes", "per_tile", "paraphrases",
        "overlap", "bundle", "image_side", "block", "buffer", "most", "captions", "seed",
    )  # fmt: skip
    try:
        shares = tuple(float(share) for share in args.shares.split(","))
    except ValueError as error:
        raise TrainingError.of("region_shares", shares=args.shares) from error
    sizes = () if args.sizes.strip().lower() == AUTO else args.sizes.split(",")
    return RegionOptions(
        tuple(args.rasters),
        templates=tuple(args.templates),
        sizes=tuple(map(_size, sizes)),
        shares=shares,
        **{name: getattr(args, name) for name in names},
    )


def _size(text: str) -> TileSize:
    """A size; a number alone is metres."""
    text = text.strip()
    return TileSize.parse(f"{text}m" if text[-1:].isdigit() else text)


def _words(document: dict[str, Any]) -> str:
    """The document for a person."""
    counts, blocks, unit = document["counts"], document["blocks"], document["unit"]
    width = max(len(row["name"] or "(no class)") for row in document["classes"])
    lines = [f"{'class':<{width}}  polygons  train    val   test  wrong"]
    lines += [
        f"{row['name'] or '(no class)':<{width}}  {row['polygons']:>8}  {row['train']:>5}  "
        f"{row['val']:>5}  {row['test']:>5}  {row['wrong']:>5}"
        for row in document["classes"]
    ]
    lines.append(
        f"images for training: {counts['train']}, for validation: {counts['val']}, for the test: "
        f"{counts['test']}; blocks of {length(blocks['side'], unit)}: {blocks['train']}, "
        f"{blocks['val']} and {blocks['test']}; captions: {document['captions']['total']}"
    )
    if document.get("out"):
        lines.append(f"{document['out']}: look at overview.html")
    return "\n".join(lines)
