"""`make demo`: one raster, from the file to a picture of QGIS with its search results; an archive.

1. The engine's command line indexes the raster and answers some queries.
2. The best tiles of the first query and its heatmap are written as GeoPackage and GeoTIFF.
3. A real QGIS window, off-screen, with the plugin loaded from where QGIS looks for plugins,
   searches that index through the dock; a picture of the window is kept.
4. Without a raster of one's own, the sample photographs are searched as an archive of scenes, and
   the best of each query are drawn on a sheet.

Environment: RASTER (default: the sample scene), QUERY (default: several that suit the scene),
TILE_SIZE ("300m", "256px"; default: what suits the model and the raster), SCREENSHOT=1 (keep the
picture in resources/screenshots). Ends with status 1 and the reason if any step fails.
"""

from __future__ import annotations

import os
import shutil
import sys
import warnings
from pathlib import Path

import rasterio

from rs_textsearch.definitions import DEFAULT_BUNDLE, SAMPLE_SCENE
from tests.demo.common import OUT, ROOT, DemoError, shown_path
from tests.demo.fit import tile_size
from tests.demo.photographs import QUERIES, search_photographs
from tests.demo.picture import keep, photograph
from tests.demo.steps import Steps, engine, print_index
from tests.demo.truth import Truth

SCENE_QUERIES = {  # and the class of the scene's truth that answers each
    "a harbour with many boats": "harbour",
    "an airport with runways and planes": "airport",
    "a stadium with a football field": "stadium",
    "a baseball field": "baseball field",
    "many storage tanks": "storage tanks",
    "a bridge over a river": "bridge",
    "a railway station": "railway station",
    "a dense residential area": "dense residential",
}


def place_raster(raster: Path) -> Path:
    """Link the raster, with its side files, into the demo's folder and return the link.

    The plugin keeps an index beside its raster; this way it lies in the demo's folder.
    """
    for path in raster.parent.glob("*"):
        belongs = path.name.startswith(raster.name) or path.stem == raster.stem
        if belongs and path.is_file() and path.suffix != ".gpkg":
            (OUT / path.name).symlink_to(path)
    return OUT / raster.name


def print_results(document: dict, truth: Truth | None, rows: int = 5) -> None:
    """Print the ranked tiles of one query as a table."""
    milliseconds = sum(v for k, v in document["timing_ms"].items() if k != "total")
    total = document["timing_ms"].get("total", milliseconds)
    print(f'\n  "{document["query"]}"  ({document["tiles_scored"]} tiles scored in {total:.0f} ms)')
    if document["nothing_stands_out"]:
        print("  nothing stands out: true matches usually score higher than the best tile here")
    if document["unknown_words"]:
        print(f"  words that the model has not learnt: {', '.join(document['unknown_words'])}")
    print(
        f"  {'rank':>4} {'score':>7} {'z':>6} {'percentile':>10} {'tile':>6} {'scale':>5}"
        f" {'centre':>22}  {'really there' if truth else ''}"
    )
    for item in document["results"][:rows]:
        xmin, ymin, xmax, ymax = item["bounds"]
        decimals = 0 if max(map(abs, item["bounds"])) > 360 else 5  # metres or degrees
        centre = f"{(xmin + xmax) / 2:.{decimals}f}, {(ymin + ymax) / 2:.{decimals}f}"
        there = ", ".join(truth.under(item["bounds"])) if truth else ""
        numbers = f"{item['score']:>7.3f} {item['zscore']:>6.1f} {item['percentile']:>10.1f}"
        place = f"{item['tile']:>6} {item['scale']:>5} {centre:>22}"
        print(f"  {item['rank']:>4} {numbers} {place}  {there}")


def check_heatmap(path: Path, raster: Path) -> str:
    """Return a line about the heatmap, or raise DemoError where it does not lie on the raster."""
    with rasterio.open(path) as heat, rasterio.open(raster) as source:
        values = heat.read(1, masked=True)
        if heat.crs != source.crs:
            raise DemoError(f"{path}: its CRS {heat.crs} is not the raster's, {source.crs}")
        if values.count() == 0:
            raise DemoError(f"{path}: holds no value")
        return (
            f"{heat.width} x {heat.height} cells of {heat.dtypes[0]}, {values.min():.3f} to"
            f" {values.max():.3f}, {'no CRS' if heat.crs is None else heat.crs.to_string()[:40]}"
        )


def run(
    steps: Steps, raster: Path, queries: list[str], size: str, screenshot: bool
) -> list[tuple[str, Path]]:
    """Index and ask one raster and take QGIS's picture; return the files that were made."""
    is_scene = raster == SAMPLE_SCENE
    if not raster.is_file():
        raise DemoError(
            f"the raster {raster} does not exist; name one: make demo RASTER=/path/to/raster.tif"
        )
    print(f"raster: {shown_path(raster)}{' (synthetic sample scene)' if is_scene else ''}")
    print(f"model:  {shown_path(DEFAULT_BUNDLE)}")
    OUT.mkdir(parents=True, exist_ok=True)
    size = size or tile_size(raster)  # refuses what is no raster, before anything is removed
    shutil.rmtree(OUT)
    OUT.mkdir()
    placed = place_raster(raster)
    index = placed.with_name(f"{placed.name}.rs_textsearch.gpkg")
    truth_file = SAMPLE_SCENE.with_name("scene_truth.gpkg")
    truth = Truth(truth_file) if is_scene and truth_file.exists() else None

    with steps.step("index", "cut the raster into tiles and describe each, once"):
        options = ["--tile-size", size] if size else []
        made = engine("index", shown_path(placed), "--out", shown_path(index), *options)
        print_index(made, index.stat().st_size)
    with steps.step("search", f"{len(queries)} queries, each a command of its own"):
        right = 0
        for query in queries:
            document = engine("search", shown_path(index), query, "--top", "10")
            print_results(document, truth)
            if truth and document["results"]:
                best = document["results"][0]["bounds"]
                right += SCENE_QUERIES.get(query) in truth.under(best, count=99)
        if truth and set(queries) <= set(SCENE_QUERIES):
            print(f"\n  the best tile shows what was asked for: {right} of {len(queries)} queries")
    heatmap, tiles = OUT / "heatmap.tif", OUT / "tiles.gpkg"
    with steps.step("export", f'heatmap and best tiles of "{queries[0]}"'):
        engine(
            "search",
            shown_path(index),
            queries[0],
            "--heatmap",
            shown_path(heatmap),
            "--tiles",
            shown_path(tiles),
        )
        print(f"  heatmap: {check_heatmap(heatmap, placed)}")
        if not tiles.is_file():
            raise DemoError(f"{tiles} was not written")
    picture = OUT / "qgis.png"
    with steps.step("QGIS", "the plugin's dock searches that index in a window, off-screen"):
        report = photograph(placed, queries[0], picture)
        print(f"  {report['results']} results in the dock; layers: {', '.join(report['layers'])}")
        print(
            "  " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in report["steps"].items())
        )
    if screenshot:
        kept = ROOT / "resources" / "screenshots" / "demo.png"
        keep(picture, kept)
        print(f"  kept as {shown_path(kept)}")

    print("\n  open the plugin on it: make run RASTER=" + shown_path(placed))
    return [("index", index), ("heatmap", heatmap), ("best tiles", tiles), ("picture", picture)]


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)  # in step with the engine's messages on stderr
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    raster = os.environ.get("RASTER")
    query = os.environ.get("QUERY")
    steps = Steps()
    try:
        made = run(
            steps,
            Path(raster or SAMPLE_SCENE).expanduser().resolve(),
            [query] if query else list(SCENE_QUERIES),
            os.environ.get("TILE_SIZE", ""),
            os.environ.get("SCREENSHOT", "") not in ("", "0"),
        )
        if not raster:
            made += search_photographs(steps, [query] if query else list(QUERIES))
    except DemoError as error:
        print(f"\ndemo: {error}", file=sys.stderr)
        return 1
    print("\n== done: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in steps.seconds))
    for what, path in made:
        print(f"  {what:16} {shown_path(path)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
