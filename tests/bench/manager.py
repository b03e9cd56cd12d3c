"""Main-thread time of the list of indexes: how long QGIS stands still while it is filled.

Run in QGIS's Python: ``.venv/qgis/bin/python -m tests.bench.manager [COUNT]``. An index of the
sample scene lies COUNT times in a cache folder of its own; the dialog is opened, the real engine
answers, and a timer of 5 ms sees when the event loop does not come round.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

FOLDER = Path(tempfile.mkdtemp(prefix="rs-textsearch-bench-"))
os.environ["QGIS_CUSTOM_CONFIG_PATH"] = str(FOLDER)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication  # noqa: E402 - after its folder is named
from qgis.PyQt.QtCore import QTimer  # noqa: E402
from qgis.PyQt.QtTest import QTest  # noqa: E402

from rs_textsearch.definitions import SAMPLE_SCENE  # noqa: E402
from rs_textsearch.gui.indexes.dialog import IndexDialog  # noqa: E402
from rs_textsearch.worker.engine import EngineClient  # noqa: E402

COUNT = 200
TICK_MS = 5
LATE_MS = 20  # later than this a tick was kept waiting


def ask(engine: EngineClient, method: str, params: dict) -> dict:
    """Return the engine's answer."""
    answers: list = []
    request = engine.request(method, params)
    request.succeeded.connect(answers.append)
    request.failed.connect(answers.append)
    while not answers:
        QTest.qWait(5)
    return answers[0]


def make_cache(engine: EngineClient, count: int) -> Path:
    """Fill the cache folder of a profile that is new, and return one of its indexes."""
    cache = Path(QgsApplication.qgisSettingsDirPath()) / "rs_textsearch" / "indexes"
    cache.mkdir(parents=True)
    scene = FOLDER / "scene.tif"
    shutil.copy(SAMPLE_SCENE, scene)
    first = cache / "scene-0.rs_textsearch.gpkg"
    print(ask(engine, "index", {"rasters": [str(scene)], "out": str(first)})["tiles"], "tiles")
    for number in range(1, count):
        shutil.copy(first, cache / f"scene-{number}.rs_textsearch.gpkg")
    return first


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else COUNT
    application = QgsApplication([], True)
    application.initQgis()
    engine = EngineClient()
    index = make_cache(engine, count)
    try:
        from rs_textsearch.services.manager import IndexManager
    except ImportError:  # before the plugin had floors
        from rs_textsearch.indexes.manager import IndexManager
    manager = IndexManager(engine)
    dialog = IndexDialog(manager)
    gaps, last = [], [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append(1000 * (now - last[0]))
        last[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    timer.start(TICK_MS)
    start = last[0] = time.perf_counter()
    dialog.show()
    asked = time.perf_counter()
    answers: list = []
    found = engine.request("search", {"index": str(index), "query": "a harbour"})
    found.succeeded.connect(lambda _: answers.append(time.perf_counter() - asked))
    while not answers or any(entry.state == "asked" for entry in manager.entries):
        QTest.qWait(10)
    whole = time.perf_counter() - start
    timer.stop()
    late = [gap for gap in gaps if gap > LATE_MS]
    print(f"{count} indexes: all answered after {whole:.1f} s")
    print(f"main thread kept waiting {sum(late) / 1000:.2f} s, at most {max(gaps):.0f} ms at once")
    print(f"a search asked for at the same time: answered after {answers[0]:.2f} s")
    dialog.close()
    engine.stop_and_wait(5000)
    shutil.rmtree(FOLDER, ignore_errors=True)
    os._exit(0)


if __name__ == "__main__":
    main()
