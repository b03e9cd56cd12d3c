"""`make screenshots`: the main states of the dock in resources/screenshots, light and dark.

A real QGIS window, off-screen, with the plugin in a profile of its own and the real engine on a
copy of the sample scene; what is done in it stands in states.py.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

from rs_textsearch.definitions import SAMPLE_SCENE
from tests.demo.common import ROOT, DemoError, shown_path
from tests.demo.picture import check_ended, keep, run_qgis

OUT = ROOT / "build" / "screenshots"
KEPT = ROOT / "resources" / "screenshots"
IMAGERY = Path(tempfile.gettempdir()) / "rs_textsearch-imagery"  # dialogs show this path
THEMES = {"light": "default", "dark": "Night Mapping"}
MOST_BYTES = 2_500_000


def take(theme: str) -> dict:
    """Take the pictures of one theme; return QGIS's report."""
    folder = OUT / theme
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.rmtree(IMAGERY, ignore_errors=True)
    IMAGERY.mkdir()
    scene = IMAGERY / "scene.tif"
    shutil.copyfile(SAMPLE_SCENE, scene)
    job = {"raster": str(scene), "theme": theme, "out": str(folder)}
    try:
        report = run_qgis("states.py", job, folder, settings=f"[UI]\nUITheme={THEMES[theme]}\n")
    finally:
        shutil.rmtree(IMAGERY)
    for pid in report["engine_pids"]:
        check_ended(pid)
    return report


def main() -> int:
    """Take and keep all pictures."""
    total = 0
    try:
        for theme in sys.argv[1:] or THEMES:
            report = take(theme)
            for name in report["pictures"]:
                kept = f"{name}.png" if theme == "light" else f"{name}-{theme}.png"
                size = keep(OUT / theme / f"{name}.png", KEPT / kept)
                total += size
                print(f"{name} ({theme}): {size / 1e3:.0f} kB")
            print(f"longest block of QGIS while indexing: {report['longest_block_ms']} ms")
    except DemoError as error:
        print(f"screenshots: {error}", file=sys.stderr)
        return 1
    print(json.dumps({"bytes": total, "folder": shown_path(KEPT)}))
    return int(total > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main())
