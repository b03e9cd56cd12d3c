"""What some labelled tiles of a region bring there: words, a taught search, an adapted model, both.

Tiles are those of a folder that ``python -m training regions`` made. Of its training tiles so many
a class are drawn by a seed; every way learns from the same ones, and is measured on tiles that have
their centre in blocks of the test, no tile of which overlaps a training tile:

- words: the query alone, by the model that ships;
- taught: what ``teach`` makes of the tiles, of which those of other classes are wrong ones;
- prototype, linear: the methods that it chooses among;
- RECIPE: words by the model that ``adapt`` makes of the same tiles, a third as many from the
  validation blocks beside them; RECIPE taught: the linear classifier on that model's embeddings.

Metrics are means over the classes that the test blocks show; 95 % intervals are of resampled blocks
(differences by the same resamples), over one draw of the labels.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from rs_textsearch.engine.building.run import run_index
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.evaluating.blocks import Blocks
from rs_textsearch.engine.evaluating.ground import read_ground
from rs_textsearch.engine.evaluating.relevance import Relevance, relevance
from rs_textsearch.engine.evaluating.retrieval import measures
from rs_textsearch.engine.evaluating.scoring import Asked
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import IndexOptions
from rs_textsearch.engine.reading.aoi import AreaOfInterest
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.teaching.labelled import overlapping
from rs_textsearch.engine.teaching.learning import learn
from rs_textsearch.engine.teaching.methods import Linear, Method, Prototype
from rs_textsearch.engine.teaching.space import Space, Tiles
from tests.bench.measuring import heading, machine
from training.adaptation.adapt import adapt
from training.adaptation.base import Base
from training.adaptation.data import RegionData
from training.adaptation.recipes import recipe_of

RESAMPLES = 1000
UNLABELLED = 1000
SHOWN = {"AP": "average_precision", "R@50": "recall_at_50", "P@10": "precision_at_10"}
Scores = Mapping[str, np.ndarray]
"""Of each class, float64 [n]: one a tile of the archive."""


@dataclass(frozen=True)
class Region:
    """What is measured: rasters in tiles, what they show, and which tiles are of the test."""

    rasters: list[Path]
    side: float
    bands: str
    labels: Path
    field: str
    ground: Path
    area: Path | None

    @classmethod
    def of(cls, args: argparse.Namespace) -> Region:
        """The region of a folder of pairs, whose tiles have one size."""
        records = _records(args.data, "train")
        sides = {record["side"] for record in records}
        if len(sides) != 1:
            raise SystemExit(f"{args.data}: tiles of several sizes; give regions one of --sizes")
        rasters = sorted({Path(record["raster"]) for record in records})
        ground = args.data / "blocks.gpkg"
        return cls(rasters, sides.pop(), args.bands, args.labels, args.field, ground, args.area)

    def indexed(self, out: Path, bundle: Path | None) -> Archive:
        """Its tiles by a model, from ``out`` where they were indexed before."""
        if not out.exists():
            params: dict[str, Any] = {
                "rasters": [str(path) for path in self.rasters], "out": str(out),
                "tile_size": f"{self.side:g}m", "scales": [1],
            }  # fmt: skip
            params |= {"bands": self.bands} if self.bands else {}
            params |= {"bundle": str(bundle)} if bundle else {}
            run_index(IndexOptions.from_params(params))
        return Archive([load(out)])

    def classes(self, archive: Archive) -> list[Relevance]:
        """What the tiles of test blocks show; the others do not count."""
        test = _centred(archive, read_ground(self.ground, None).area)
        if self.area is not None:
            test &= _centred(archive, AreaOfInterest.read(self.area))
        found = relevance(archive, Labels.read(self.labels, self.field), test, False)
        return [one for one in found if one.relevant.any()]

    def shown(self, archive: Archive) -> dict[str, Relevance]:
        """What all tiles show."""
        everywhere = np.ones(len(archive), bool)
        found = relevance(archive, Labels.read(self.labels, self.field), everywhere, False)
        return {one.label: one for one in found}


def _centred(archive: Archive, area: AreaOfInterest) -> np.ndarray:
    result = np.zeros(len(archive), bool)
    for raster in archive.present:
        mine = archive.raster == raster
        shape = area.on(archive.places[raster], archive.rasters[raster].path)
        centres = (archive.boxes[mine, :2] + archive.boxes[mine, 2:]) / 2
        result[mine] = shapely.contains_xy(shape, *centres.T)
    return result


def _records(folder: Path, split: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (folder / f"{split}.jsonl").open(encoding="utf-8")]


def some(records: Sequence[dict[str, Any]], number: int, seed: int) -> list[dict[str, Any]]:
    """Return ``number`` of the tiles of each class, those that show several once; 0: all."""
    random = np.random.default_rng(seed)
    chosen: set[int] = set()
    for name in sorted({name for record in records for name in record["shows"]}):
        showing = [row for row, record in enumerate(records) if name in record["shows"]]
        chosen |= set(random.permutation(showing)[: number or None].tolist())
    return [records[row] for row in sorted(chosen)]


def folder_of(data: Path, out: Path, number: int, seed: int) -> Path:
    """Write the pairs of some tiles beside the images of all, and return the folder."""
    out.mkdir(parents=True, exist_ok=True)
    if not (out / "images").exists():
        (out / "images").symlink_to((data / "images").resolve())
    for split, wanted in (("train", number), ("val", max(2, round(number / 3)) if number else 0)):
        drawn = some(_records(data, split), wanted, 1000 * seed + number)
        lines = [json.dumps(record) for record in drawn]
        (out / f"{split}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return out


def positions(archive: Archive, records: Sequence[dict[str, Any]]) -> np.ndarray:
    """Return the tiles, int64 [m], that are nearest to those of pairs."""
    found = set()
    centres = (archive.boxes[:, :2] + archive.boxes[:, 2:]) / 2
    names = [record.path for record in archive.rasters]
    for record in records:
        raster = names.index(Path(record["raster"]))
        a, _, c, _, e, f = archive.places[raster].transform
        x0, y0, x1, y1 = record["bounds"]
        centre = [((x0 + x1) / 2 - c) / a, ((y0 + y1) / 2 - f) / e]
        far = np.hypot(*(centres - centre).T) + np.where(archive.raster == raster, 0, np.inf)
        found.add(int(far.argmin()))
    return np.array(sorted(found), np.int64)


def asked(archive: Archive, classes: Sequence[Relevance]) -> Scores:
    """Return the scores of the classes' names."""
    model = Asked(archive, lambda: None)
    return {one.label: model.of_text(one.label).values for one in classes}


def taught(
    archive: Archive,
    words: Scores,
    shown: Mapping[str, Relevance],
    labelled: np.ndarray,
    method: Method | None,
) -> Scores:
    """Return the scores of classes taught by the tiles ``labelled`` int64 [m].

    By ``method``, or by what :func:`learn` chooses; a class that none of them shows stays as it is.
    """
    rest = np.setdiff1d(np.arange(len(archive)), labelled)
    rest = np.random.default_rng(0).permutation(rest)[:UNLABELLED]
    embeddings, blocks = archive.embeddings(np.arange(len(archive))), Blocks.of(archive).of_tile
    result = {}
    for label, scores in words.items():
        known = labelled[shown[label].counted[labelled]]
        right = shown[label].relevant[known]
        tiles = Tiles(scores, embeddings)
        if not right.any():
            result[label] = scores
            continue
        if method is None:
            pairs = overlapping(archive, known, known)
            scorer = learn(tiles[known], right, blocks[known], tiles[rest], pairs).scorer
        else:
            space = Space.of(tiles[rest])
            scorer = method.fit(space, tiles[known], right, tiles[rest[: UNLABELLED // 5]])
        result[label] = scorer(scores, embeddings)
    return result


def worth(classes: Sequence[Relevance], scores: Scores, blocks: Blocks) -> dict[str, np.ndarray]:
    """Return the means over classes of the metrics, float64 [1 + RESAMPLES], the sample first."""
    drawn, found = blocks.draws(RESAMPLES, 0), []
    for one in classes:
        mine = np.flatnonzero(one.counted)
        names, block = np.unique(blocks.of_tile[mine], return_inverse=True)
        values = np.asarray(scores[one.label][mine], np.float64)
        found.append(measures(values, one.relevant[mine], block.reshape(-1), drawn[:, names]))
    return {
        short: np.nanmean([metrics[name] for metrics in found], axis=0)
        for short, name in SHOWN.items()
    }


def ways(region: Region, args: argparse.Namespace, number: int, work: Path) -> Iterator[tuple]:
    """Yield the name of each way, its scores and what it took."""
    archive = region.indexed(args.work / "words.gpkg", None)
    classes, shown = region.classes(archive), region.shown(archive)
    data = folder_of(args.data, work / "pairs", number, args.seed)
    labelled = positions(archive, _records(data, "train"))
    words = asked(archive, classes)
    yield "words", words, {"tiles": len(labelled)}
    methods = {"taught": None, "prototype": Prototype(), "linear": Linear(0.1)}
    for name, method in methods.items():
        began = time.perf_counter()
        scores = taught(archive, words, shown, labelled, method)
        seconds = time.perf_counter() - began
        yield name, scores, {"seconds": round(seconds / len(classes), 1)}
    for name in args.adapt:
        bundle = work / name
        base = Base.open(Bundle.open(None).path)
        pairs = RegionData.read(data)
        made = adapt(base, pairs, recipe_of(name), work / f"run-{name}", bundle, seed=args.seed)
        after = region.indexed(work / f"{name}.gpkg", bundle)
        scores = asked(after, classes)
        cost = {key: made[key] for key in ("seconds", "peak_memory", "forgotten", "share")}
        yield name, scores, cost
        yield f"{name} taught", taught(after, scores, shown, labelled, Linear(0.1)), {}


def measured(region: Region, args: argparse.Namespace, say: Callable[[str], None]) -> list[dict]:
    """Measure every way with every number of labels."""
    archive = region.indexed(args.work / "words.gpkg", None)
    classes, blocks, found = region.classes(archive), Blocks.of(archive), []
    for number in args.few:
        first = None
        for name, scores, cost in ways(region, args, number, args.work / str(number or "all")):
            values = worth(classes, scores, blocks)
            first = first or values
            row = {"labels": number or "all", "way": name, **cost}
            row |= {key: _interval(value) for key, value in values.items()}
            row["gained"] = _interval(values["AP"] - first["AP"])
            found.append(row)
            say(json.dumps(row))
    return found


def _interval(values: np.ndarray) -> list[float]:
    low, high = np.nanpercentile(values[1:], [2.5, 97.5])
    return [round(100 * float(value), 1) for value in (values[0], low, high)]


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print a line of JSON a way."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.region", description=__doc__)
    parser.add_argument("data", type=Path, help="folder that training regions made, of one size")
    parser.add_argument("--labels", type=Path, required=True)
    parser.add_argument("--field", default="class")
    parser.add_argument("--area", type=Path, help="polygons within which the labels are exhaustive")
    parser.add_argument("--bands", default="", help="of the rasters, where they do not tell")
    parser.add_argument("--few", type=int, nargs="+", default=[5, 20, 0], help="0: all there are")
    parser.add_argument("--adapt", nargs="*", default=[], help="recipes")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", type=Path, required=True, help="folder for indexes and runs")
    args = parser.parse_args(arguments)
    args.work.mkdir(parents=True, exist_ok=True)
    print(heading(machine()), file=sys.stderr)
    measured(Region.of(args), args, lambda line: print(line, flush=True))
    return 0


if __name__ == "__main__":
    sys.exit(main())
