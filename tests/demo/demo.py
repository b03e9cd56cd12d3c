"""`make demo`: one raster, from the file to a picture of QGIS with its search results.

1. The engine's command line indexes the raster and answers some queries.
2. The best tiles of the first query and its heatmap are written as GeoPackage and GeoTIFF.
3. A real QGIS window, off-screen, with the plugin loaded from where QGIS looks for plugins,
   searches that index through the dock; a picture of the window is kept.

Environment: RASTER (default: the sample scene), QUERY (default: several that suit the scene),
TILE_SIZE ("300m", "256px"; default: what suits the model and the raster), SCREENSHOT=1 (keep the
picture in resources/screenshots). Ends with status 1 and the reason if any step fails.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import warnings
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from rs_textsearch.definitions import DEFAULT_BUNDLE, SAMPLE_SCENE  # noqa: E402
from rs_textsearch.engine.bundle import Bundle  # noqa: E402
from rs_textsearch.engine.errors import EngineError  # noqa: E402
from rs_textsearch.engine.options import IndexOptions  # noqa: E402
from rs_textsearch.engine.planning import make_plan  # noqa: E402
from rs_textsearch.engine.raster import Raster  # noqa: E402
from tests.demo.profile import NAME, make_profile  # noqa: E402
from tests.demo.truth import Truth  # noqa: E402

OUT = ROOT / "build" / "demo"
SIZE = (1600, 1000)
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
QGIS_TIMEOUT_S = 240
MOST_TILES = 8000  # a minute or two of encoding on two cores
LEAST_PIXELS = 64  # fewer raster pixels along a tile show the model nothing


class DemoError(Exception):
    """Why the demo cannot go on, for the person who runs it."""


class Steps:
    """Says what is done, and keeps the time of each step for the closing table."""

    def __init__(self) -> None:
        self.seconds: list[tuple[str, float]] = []

    @contextmanager
    def step(self, name: str, note: str = ""):
        print(f"\n== {name}{f': {note}' if note else ''}", flush=True)
        begin = time.monotonic()
        yield
        self.seconds.append((name, time.monotonic() - begin))


def engine(*arguments: str) -> dict:
    """Run the engine's command line and return its JSON document; progress goes to stderr."""
    shown = " ".join(f'"{a}"' if " " in a else a for a in arguments)
    print(f"$ python -m rs_textsearch.engine {shown}", flush=True)
    done = subprocess.run(
        [sys.executable, "-m", "rs_textsearch.engine", *arguments, "--json"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise DemoError(f"the engine ended with status {done.returncode}; its message stands above")
    return json.loads(done.stdout)


def shown_path(path: Path) -> str:
    """Return `path` as seen from the repository where it lies inside, else whole."""
    return str(path.relative_to(ROOT) if path.is_relative_to(ROOT) else path)


def place_raster(raster: Path) -> Path:
    """Link the raster, with its side files, into the demo's folder and return the link.

    The plugin keeps an index beside its raster; this way it lies in the demo's folder.
    """
    for path in raster.parent.glob("*"):
        belongs = path.name.startswith(raster.name) or path.stem == raster.stem
        if belongs and path.is_file() and path.suffix != ".gpkg":
            (OUT / path.name).symlink_to(path)
    return OUT / raster.name


def tile_size(raster: Path) -> str:
    """Return a tile size for the raster, or "" for the model's own where that suits a demo.

    A raster without coordinate system has no metres, so pixels it is. One smaller than two of the
    model's typical tiles is cut in four along its shorter side. A vast one gets larger tiles, as
    otherwise the demo would run for hours.
    """
    params = {"rasters": [str(raster)], "out": str(OUT / "index.gpkg")}
    try:
        with Raster(raster) as source:
            place = source.place
        shorter = min(place.width, place.height)
        if place.metres_per_pixel is None:
            return f"{min(256, max(32, shorter // 2))}px"
        typical = Bundle.open().card["ground_extent_m"]["typical"]
        across = min(
            pixels * metres
            for pixels, metres in zip((place.width, place.height), place.metres_per_pixel)
        )
        if across < 2 * typical:
            return f"{across / 4:.0f}m"
        side = max(typical, LEAST_PIXELS * max(place.metres_per_pixel))
        while True:
            options = IndexOptions.from_params({**params, "tile_size": f"{side:.0f}m"})
            if make_plan(options)["tiles"] <= MOST_TILES:
                break
            side *= 2
    except EngineError as error:
        raise DemoError(str(error)) from error
    if side == typical:
        return ""
    print(
        f"tiles:  {side:.0f} m, as the model's {typical:.0f} m would be too small or too many here"
    )
    return f"{side:.0f}m"


def print_results(document: dict, truth: Truth | None, rows: int = 5) -> None:
    """Print the ranked tiles of one query as a table."""
    milliseconds = sum(v for k, v in document["timing_ms"].items() if k != "total")
    total = document["timing_ms"].get("total", milliseconds)
    print(f'\n  "{document["query"]}"  ({document["tiles_scored"]} tiles scored in {total:.0f} ms)')
    if document["nothing_stands_out"]:
        print("  nothing stands out: no tile scores better than an unrelated picture would")
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
    import rasterio

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


def photograph(raster: Path, query: str, picture: Path) -> dict:
    """Let QGIS, off-screen, search through the dock and save a picture; return its report."""
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            raise DemoError(f"{program} is not installed (Debian: apt-get install qgis xvfb xauth)")
    profiles = OUT / "profile"
    make_profile(profiles)
    report = OUT / "qgis.json"
    job = OUT / "job.json"
    job.write_text(
        json.dumps(
            {
                "raster": str(raster),
                "query": query,
                "picture": str(picture),
                "report": str(report),
                "width": SIZE[0],
                "height": SIZE[1],
                "timeout_s": QGIS_TIMEOUT_S - 30,
            }
        ),
        encoding="utf-8",
    )
    screen = f"-screen 0 {SIZE[0]}x{SIZE[1]}x24 -dpi 96 -nolisten tcp"
    command = [
        "xvfb-run", "-a", "-s", screen,
        "qgis", "--nologo", "--noversioncheck",
        "--profiles-path", str(profiles), "--profile", NAME,
        "--code", str(ROOT / "tests" / "demo" / "window.py"),
    ]  # fmt: skip
    environment = os.environ | {
        "RS_TEXTSEARCH_DEMO_JOB": str(job),
        "RS_TEXTSEARCH_ENGINE_PYTHON": sys.executable,
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    log = OUT / "qgis.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            process.wait(timeout=QGIS_TIMEOUT_S)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if report.exists():
                raise DemoError("QGIS did not end; a dialog may have been open") from None
    if not report.exists():
        tail = log.read_text("utf-8", "replace").splitlines()[-15:]
        raise DemoError(
            f"QGIS ended (status {process.returncode}) without a report (a dialog, for example that"
            " the plugin cannot be loaded, holds it until the time is up);"
            f" the end of {shown_path(log)}:\n  " + "\n  ".join(tail)
        )
    result = json.loads(report.read_text("utf-8"))
    if not result["ok"]:
        raise DemoError(f"in QGIS: {result['error']}")
    check_picture(picture)
    check_ended(result["engine_pid"])
    return result


def check_ended(pid: int, seconds: float = 10.0) -> None:
    """Raise DemoError if the engine that QGIS started outlives it."""
    end = time.monotonic() + seconds
    while (Path("/proc") / str(pid)).exists():
        if time.monotonic() > end:
            raise DemoError(f"the engine (process {pid}) still runs after QGIS has ended")
        time.sleep(0.1)


def check_picture(path: Path) -> None:
    """Raise DemoError unless the picture has the window's size and something on it."""
    from PIL import Image

    with Image.open(path) as image:
        colours = len(image.convert("RGB").resize((200, 125)).getcolors(200 * 125))
        if image.size != SIZE or colours < 500:
            raise DemoError(
                f"{path}: {image.size[0]} x {image.size[1]} pixels, {colours} colours: no window"
            )


def run(raster: Path, queries: list[str], size: str, screenshot: bool) -> None:
    steps = Steps()
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
    index = placed.with_name(f"{placed.stem}.rs_textsearch.gpkg")
    truth_file = SAMPLE_SCENE.with_name("scene_truth.gpkg")
    truth = Truth(truth_file) if is_scene and truth_file.exists() else None

    with steps.step("index", "cut the raster into tiles and describe each, once"):
        options = ["--tile-size", size] if size else []
        made = engine("index", shown_path(placed), "--out", shown_path(index), *options)
        print(
            f"  {made['tiles']} tiles in {made['seconds']:.1f} s, {made['tiles_per_s']:.0f} tiles/s"
            f" on {made['device']} ({made['provider']}); {index.stat().st_size / 1e6:.1f} MB"
        )
        if made["tiles"] == 0:
            raise DemoError("the raster gave no tile")
    with steps.step("search", f"{len(queries)} queries, each a command of its own"):
        right = 0
        for query in queries:
            document = engine("search", shown_path(index), query, "--top", "10")
            print_results(document, truth)
            if truth and document["results"]:
                best = document["results"][0]["bounds"]
                right += SCENE_QUERIES.get(query) in truth.under(best)
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
        kept.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(picture, kept)
        print(f"  kept as {shown_path(kept)}")

    print("\n== done: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in steps.seconds))
    for what, path in (
        ("index", index),
        ("heatmap", heatmap),
        ("best tiles", tiles),
        ("picture", picture),
    ):
        print(f"  {what:10} {shown_path(path)}")
    print("  open the plugin on it: make run RASTER=" + shown_path(placed))


def main() -> int:
    sys.stdout.reconfigure(line_buffering=True)  # in step with the engine's messages on stderr
    warnings.filterwarnings("ignore", message="Dataset has no geotransform")
    raster = os.environ.get("RASTER") or str(SAMPLE_SCENE)
    query = os.environ.get("QUERY")
    try:
        run(
            Path(raster).expanduser().resolve(),
            [query] if query else list(SCENE_QUERIES),
            os.environ.get("TILE_SIZE", ""),
            os.environ.get("SCREENSHOT", "") not in ("", "0"),
        )
    except DemoError as error:
        print(f"\ndemo: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
