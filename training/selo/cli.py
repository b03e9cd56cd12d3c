"""``training selo``: semantic localization of a model."""

from __future__ import annotations

import argparse
import json
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from training.arguments import add_model, add_seed
from training.errors import TrainingError

if TYPE_CHECKING:
    from rs_textsearch.engine.selo.annotations import Query
    from training.selo.procedures import Procedure

MAPS = {
    "v1": "windows of 256, 512 and 768 pixels, median filter",
    "v2": "512 pixels, the best 15 in 100 looked into, Gaussian filter",
    "dense": "the engine's heatmap (bundles only)",
    "refined": "the same, refined by patches (bundles only)",
    "uniform": "the same value everywhere, for comparison",
    "noise": "smooth noise, for comparison: the floor",
    "truth": "the regions themselves, for comparison",
}
ENGINE = ("dense", "refined")
EPILOG = """
examples:
  the published benchmark, as published:
    python -m training selo --bundle BUNDLE --annotations AIR-SLT/annotations/anno.json \\
      --images AIR-SLT/imgs --protocol v1
  polygons over a raster, each class a query, with pictures of the maps:
    python -m training selo --bundle resources/models/mini --raster resources/sample/scene.tif \\
      --truth resources/sample/scene_truth.gpkg --field class --protocol all --out maps
  mosaics of labelled images where no annotated ones are at hand:
    python -m training mosaics --pairs val.jsonl --images val.tar --out mosaics
    python -m training selo --bundle BUNDLE --annotations mosaics/anno.json --images mosaics/imgs
All metrics but the pointing game grow with contrast alone. So the last column has, for every map,
Rmi of the same map raised to the third power: compare models by columns, never across them.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Arguments of ``training selo``."""
    parser.description = (
        "Measure how well a model finds on large images what texts describe (Rsu, Rda, Ras, Rmi, "
        "pointing game)."
    )
    parser.epilog = EPILOG
    add_model(parser)
    parser.add_argument(
        "--annotations", type=Path, metavar="anno.json", help="AIR-SLT's annotations, or such"
    )
    parser.add_argument("--images", type=Path, metavar="DIR", help="the images they are about")
    parser.add_argument(
        "--truth", type=Path, metavar="FILE", help="labelled polygons, GeoPackage or GeoJSON"
    )
    parser.add_argument("--raster", type=Path, metavar="RASTER", help="what they lie over")
    parser.add_argument(
        "--field", default="class", help="field of the polygons' label (default: %(default)s)"
    )
    parser.add_argument(
        "--template",
        default="{}",
        metavar="TEXT",
        help="query of a label, {} being the label (default: the label)",
    )
    parser.add_argument(
        "--protocol",
        nargs="+",
        choices=(*MAPS, "all"),
        default=["v1"],
        metavar="MAP",
        help="; ".join(f"{name}: {meaning}" for name, meaning in MAPS.items())
        + "; all (default: v1)",
    )
    rules = parser.add_mutually_exclusive_group()
    rules.add_argument(
        "--strict", action="store_true", help="as published, quirks included (the default)"
    )
    rules.add_argument(
        "--clean", action="store_true", help="quirks mended; not comparable with published values"
    )
    parser.add_argument(
        "--steps",
        default="256,512,768",
        metavar="PIXELS",
        help="sides of v1's and the engine's windows (default: %(default)s, the published ones)",
    )
    add_seed(parser, "of v2's word orders, and of noise (default: 0)")
    parser.add_argument(
        "--out", type=Path, metavar="DIR", help="write the maps over their images, and selo.json"
    )
    parser.add_argument("--json", action="store_true", help="one JSON document on stdout")


def run(args: argparse.Namespace) -> int:
    """Make maps, measure them, report.

    Raises:
        TrainingError: arguments that do not go together.
        EngineError: a model, an image or annotations that cannot be used.
    """
    from rs_textsearch.engine.selo import filters, metrics
    from rs_textsearch.engine.selo.rules import Clean
    from rs_textsearch.engine.selo.strict import Strict
    from training.evaluation.load import model_of
    from training.selo.pictures import file_name, write_overlay
    from training.selo.report import Report
    from training.selo.tiles import Tiles

    queries, steps, names = _queries(args), _steps(args.steps), _names(args)
    model = model_of(args)
    mode = Clean(min(steps)) if args.clean else Strict()
    report = Report(Path(model.name).name, mode.name, queries, {name: [] for name in names})
    if args.out is not None:
        args.out.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        procedures = _procedures(args, names, steps, folder)
        number = 0
        for image, group in groupby(queries, lambda query: query.image):
            tiles, mine = Tiles(image, model), list(group)
            for name, procedure in procedures.items():
                for i, grey in enumerate(procedure(tiles, mine)):
                    # What is published is a JPEG; the comparison with it is a strict one.
                    shown = filters.stored(grey) if mode.name == "strict" else grey
                    report.values[name].append(
                        metrics.controlled(shown, mine[i].polygons, mode)
                    )
                    if args.out is not None:
                        file = args.out / file_name(number + i, name, mine[i].text)
                        write_overlay(file, tiles.pixels, mine[i], shown, mode)
            number += len(mine)
    document = json.dumps(report.as_json(), indent=1)
    if args.out is not None:
        (args.out / "selo.json").write_text(document, encoding="utf-8")
    print(document if args.json else report.tables())
    return 0


def _queries(args: argparse.Namespace) -> list[Query]:
    """The queries, those of one image together, images in the order of their first query."""
    from rs_textsearch.engine.selo.annotations import read_annotations
    from rs_textsearch.engine.selo.truth import read_truth

    if args.annotations and args.images and not (args.truth or args.raster):
        queries = read_annotations(args.annotations, args.images)
    elif args.truth and args.raster and not (args.annotations or args.images):
        queries = read_truth(args.truth, args.raster, args.field, args.template)
    else:
        raise TrainingError("give either --annotations and --images, or --truth and --raster")
    order = {image: i for i, image in enumerate(dict.fromkeys(q.image for q in queries))}
    return sorted(queries, key=lambda query: order[query.image])


def _steps(text: str) -> tuple[int, ...]:
    try:
        steps = tuple(sorted({int(part) for part in text.split(",")}))
    except ValueError as error:
        raise TrainingError(f"--steps {text}: give whole pixels, such as 256,512") from error
    if steps[0] < 2:
        raise TrainingError(f"--steps {text}: windows have at least 2 pixels")
    return steps


def _names(args: argparse.Namespace) -> Sequence[str]:
    """The maps that were asked for; of ``all``, those that the model can make."""
    if "all" in args.protocol:
        return [name for name in MAPS if args.bundle or name not in ENGINE]
    asked = list(dict.fromkeys(args.protocol))
    if args.bundle is None and set(asked) & set(ENGINE):
        raise TrainingError(
            f"--protocol {' '.join(asked)}: heatmaps are the engine's, which runs bundles: export "
            "the model and give --bundle"
        )
    return asked


def _procedures(
    args: argparse.Namespace, names: Sequence[str], steps: tuple[int, ...], folder: Path
) -> dict[str, Procedure]:
    from training.selo import procedures

    known = {
        "v1": procedures.sliding(steps),
        "v2": procedures.focused(args.seed),
        "uniform": procedures.uniform,
        "noise": procedures.noise(args.seed),
        "truth": procedures.truth,
    }
    if set(names) & set(ENGINE):
        from training.selo.dense import Dense

        dense = Dense(args.bundle, steps, folder, args.device)
        known |= {"dense": dense.procedure(refine=False), "refined": dense.procedure(refine=True)}
    return {name: known[name] for name in names}
