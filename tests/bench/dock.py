"""How the dock feels: from Enter to the drawn heatmap, and how long QGIS's event loop stands still.

    python -m tests.bench.dock [--quick] [--tiles 10000] [--rounds 8]

Run with QGIS's Python on a display (``xvfb-run`` will do); the engine's interpreter comes from
RS_TEXTSEARCH_ENGINE_PYTHON, as in the tests. The sample scene is cut so small that the index has
at least the wanted number of tiles, by the real engine and the shipped model; that takes most of
the time. Searches are warm: a first one, which loads index and model, is not counted.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgsLayerTreeMapCanvasBridge
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from qgis.PyQt.QtTest import QTest

QUERIES = (
    "many boats in a harbour", "an airport with many planes", "a large stadium",
    "baseball fields", "white storage tanks", "a dense green forest", "farmland",
    "a railway station with many tracks", "a bridge over a river", "cars in a parking lot",
)
WAIT_S = 600
TICK_MS = 1


class Heartbeat:
    """The longest time, in milliseconds, that the event loop gave no turn to a timer."""

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(TICK_MS)
        self.reset()

    def reset(self) -> None:
        """Begin anew."""
        self._last = time.perf_counter()
        self.longest = 0.0

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


def wait(condition: Callable[[], object], what: str) -> None:
    """Let Qt work until ``condition`` holds."""
    end = time.monotonic() + WAIT_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError(what)
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)


class Bench:
    """A window with a map and the dock, on the sample scene."""

    def __init__(self, folder: Path) -> None:
        from rs_textsearch.definitions import SAMPLE_SCENE
        from rs_textsearch.gui.dock import SearchDock
        from rs_textsearch.worker.engine import EngineClient
        from tests.plugin.helpers import WindowInterface

        scene = folder / "scene.tif"
        shutil.copy(SAMPLE_SCENE, scene)
        self.iface = WindowInterface()
        self.engine = EngineClient()
        self.dock = SearchDock(self.iface, self.engine, self.iface.window)
        self.iface.window.resize(1400, 900)
        self.iface.window.setCentralWidget(self.iface.canvas)
        area = Qt.DockWidgetArea.RightDockWidgetArea
        self.iface.window.addDockWidget(area, self.dock)
        self.iface.window.show()
        project = QgsProject.instance()
        self._bridge = QgsLayerTreeMapCanvasBridge(project.layerTreeRoot(), self.iface.canvas)
        self.layer = QgsRasterLayer(str(scene), "scene")
        project.addMapLayer(self.layer)
        self.iface.canvas.setDestinationCrs(self.layer.crs())
        self.iface.canvas.setExtent(self.layer.extent())
        self.drawn = 0
        self.found: list[dict] = []
        self.failures: list[str] = []
        self.iface.canvas.mapCanvasRefreshed.connect(self._on_drawn)
        self.dock.searchFinished.connect(self.found.append)
        self.dock.failed.connect(self.failures.append)
        self.heartbeat = Heartbeat()

    def _on_drawn(self) -> None:
        self.drawn += 1

    def build(self, metres: float) -> tuple[dict, float]:
        """Index the scene with tiles of ``metres``; return the result and the longest block."""
        plans: list[dict] = []
        done: list[dict] = []
        self.dock.planChanged.connect(plans.append)
        self.dock.indexFinished.connect(done.append)
        self.dock.indexProgress.connect(_tell)
        self.dock.set_layer(self.layer)
        wait(lambda: plans or self.failures, "no estimate")
        self.dock.source.tiling.tile_size.setValue(metres)
        self.heartbeat.reset()
        self.dock.build_index()
        wait(lambda: done or self.failures, "no index")
        if self.failures:
            raise RuntimeError(self.failures[-1])
        block = self.heartbeat.longest
        print(f"{done[-1]['tiles']} tiles indexed", file=sys.stderr, flush=True)
        wait(lambda: self.dock.controller.info.get("state") == "fresh", "index is not fresh")
        return done[-1], block

    def ask(self, text: str) -> dict[str, float]:
        """Search by Enter; return milliseconds until the answer and the map, and the block."""
        self.dock.query.query.setText(text)
        wait(lambda: not self.iface.canvas.isDrawing(), "the map is busy")
        self.found.clear()
        self.heartbeat.reset()
        begin = time.perf_counter()
        QTest.keyClick(self.dock.query.query, Qt.Key.Key_Return)
        wait(lambda: self.found or self.failures, "no answer")
        if self.failures:
            raise RuntimeError(self.failures[-1])
        answered = time.perf_counter()
        drawn = self.drawn
        wait(lambda: self.drawn > drawn and not self.iface.canvas.isDrawing(), "no map")
        mapped = time.perf_counter()
        block = self.heartbeat.longest
        wait(lambda: self.dock.thumbnails.count() > 0, "no thumbnails")
        return {
            "engine": float(self.found[-1]["timing_ms"]["total"]),
            "answered": 1000 * (answered - begin),
            "drawn": 1000 * (mapped - begin),
            "block": block,
            "rows": len(self.found[-1]["results"]),
        }

    def slide(self) -> float:
        """Return the milliseconds that the list takes from one row to all, by the slider."""
        slider = self.dock.results.count.slider
        slider.setValue(0)
        QCoreApplication.processEvents()
        begin = time.perf_counter()
        slider.setValue(slider.maximum())
        self.dock.results.view.repaint()
        return 1000 * (time.perf_counter() - begin)

    def scroll(self) -> float:
        """Return the longest block, in milliseconds, while the whole list is scrolled through."""
        bar = self.dock.results.view.verticalScrollBar()
        self.heartbeat.reset()
        steps = 100
        for step in range(steps + 1):
            bar.setValue(bar.maximum() * step // steps)
            end = time.perf_counter() + 0.01
            wait(lambda end=end: time.perf_counter() > end, "time stands still")
        return self.heartbeat.longest


def _tell(message: dict) -> None:
    print(f"\r{message.get('done')} of {message.get('total')} tiles", end="", file=sys.stderr)


def tile_metres(wanted: int) -> float:
    """Return the tile size at which the sample scene has at least ``wanted`` tiles."""
    # 2000 tiles at 200 m with the dock's scales and overlap; the number grows as the square
    return float(int(200.0 * (2000 / wanted) ** 0.5))


def main() -> int:
    """Measure, print Markdown."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="2,000 tiles and 4 queries")
    parser.add_argument("--tiles", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=len(QUERIES))
    options = parser.parse_args()
    wanted, rounds = (2000, 4) if options.quick else (options.tiles, options.rounds)

    folder = Path(tempfile.mkdtemp(prefix="rs_textsearch_bench_"))
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(folder / "profile")
    application = QgsApplication([], True)
    application.initQgis()
    QgsSettings().clear()
    bench = Bench(folder)
    try:
        index, index_block = bench.build(tile_metres(wanted))
        bench.ask("warm up")
        rows = [bench.ask(QUERIES[number % len(QUERIES)]) for number in range(rounds)]
        slid, scrolled = bench.slide(), bench.scroll()
    finally:
        bench.engine.stop_and_wait(3000)
        QgsProject.instance().clear()
        shutil.rmtree(folder, ignore_errors=True)

    print(f"\n## The dock in QGIS {Qgis.version().split('-')[0]}\n")
    print(f"Machine: {platform.machine()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.2f}; "
          f"{index['tiles']} tiles, {rounds} searches by Enter, each of another text, "
          f"{rows[-1]['rows']} ranked tiles fetched.\n")
    print("| one warm search | median, ms | longest, ms |\n|---|---|---|")
    for key, name in (("engine", "engine: score, rank, write heatmap and tiles"),
                      ("answered", "Enter to list and layers"),
                      ("drawn", "Enter to drawn heatmap"),
                      ("block", "longest block of the event loop")):
        values = [row[key] for row in rows]
        print(f"| {name} | {statistics.median(values):.0f} | {max(values):.0f} |")
    print("\n| the rest | ms |\n|---|---|")
    print(f"| slider from 1 row to {rows[-1]['rows']} | {slid:.0f} |")
    print(f"| longest block while the whole list is scrolled | {scrolled:.0f} |")
    print(f"| longest block while indexing | {index_block:.0f} |")
    sys.stdout.flush()
    os._exit(0)  # QGIS's own teardown outside its program is not what is measured


if __name__ == "__main__":
    sys.exit(main())
