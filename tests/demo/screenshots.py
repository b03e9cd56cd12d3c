"""`make screenshots`: the main states of the dock in resources/screenshots, light and dark.

    python -m tests.demo.screenshots [PART ...] [--wheels DIR]

A real QGIS window, off-screen, with the plugin in a profile of its own. The parts ``light``,
``dark`` and ``hidpi`` have the real engine and a copy of the sample scene; what is done there
stands in states.py. The parts ``set-up-light`` and ``set-up-dark`` have no engine and really get
one, from a folder of wheels that is filled before; see set_up_states.py.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.installation.requirements import ONLY_WHEELS, Choice
from tests.demo.common import ROOT, DemoError, shown_path
from tests.demo.picture import OUR_ENGINE, check_ended, keep, run_qgis
from tests.demo.profile import make_profile

OUT = ROOT / "build" / "screenshots"
WHEELS = ROOT / "build" / "wheels"
KEPT = ROOT / "resources" / "screenshots"
IMAGERY = Path(tempfile.gettempdir()) / "rs_textsearch-imagery"  # dialogs show this path
HOME = Path(tempfile.gettempdir()) / "rs_textsearch-home"  # and the set-up these
SHOWN_WHEELS = Path(tempfile.gettempdir()) / "rs_textsearch-wheels"
PROGRAMS = "/usr/bin:/bin"  # the Python that is found is the system's, wherever this is run
THEMES = {"light": "default", "dark": "Night Mapping", "hidpi": "default"}
PARTS = (*THEMES, "set-up-light", "set-up-dark")
SHARP = ("refined",)  # what is kept of a screen with small pixels
NO_NETWORK = {
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "https://pypi.org/simple",
}
TIMEOUT_S = 1800
MOST_BYTES = 3_500_000


def take(part: str, wheels: Path | None) -> dict:
    """Take the pictures of one part; return QGIS's report."""
    theme = part.rpartition("-")[2]
    folder = OUT / part
    shutil.rmtree(folder, ignore_errors=True)
    clear()
    make_profile(folder / "profile", f"[UI]\nUITheme={THEMES[theme]}\n")
    IMAGERY.mkdir()
    scene = IMAGERY / "scene.tif"
    shutil.copyfile(SAMPLE_SCENE, scene)
    job = {"raster": str(scene), "theme": theme, "out": str(folder), "root": str(ROOT)}
    try:
        if part != theme:
            SHOWN_WHEELS.symlink_to((wheels or fetched()).resolve())
            job |= {"wheels": str(SHOWN_WHEELS), "python": system_version()}
            return run_qgis("set_up_states.py", job, folder, NO_NETWORK | home(), TIMEOUT_S)
        more = {"QT_SCALE_FACTOR": "2"} if theme == "hidpi" else {}
        report = run_qgis("states.py", job, folder, OUR_ENGINE | more, TIMEOUT_S)
    finally:
        clear()
    for pid in report["engine_pids"]:
        check_ended(pid)
    return report


def clear() -> None:
    """Remove what was made for the pictures outside the checkout."""
    SHOWN_WHEELS.unlink(missing_ok=True)
    for gone in (IMAGERY, HOME):
        shutil.rmtree(gone, ignore_errors=True)


def home() -> dict[str, str]:
    """Return the variables of a user who has nothing yet."""
    HOME.mkdir()
    return {"HOME": str(HOME), "XDG_DATA_HOME": "", "XDG_CACHE_HOME": "", "PATH": PROGRAMS}


def system_version() -> str:
    """Return the version, as in 3.11, of the Python that the set-up finds."""
    python = shutil.which("python3", path=PROGRAMS)
    if python is None:
        raise DemoError(f"there is no python3 in {PROGRAMS}")
    code = "import sys; print(*sys.version_info[:2], sep='.')"
    return subprocess.run([python, "-c", code], capture_output=True, text=True).stdout.strip()


def fetched() -> Path:
    """Return a folder with the wheels that the engine needs, filled once."""
    if not WHEELS.is_dir():
        words = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(WHEELS)]
        words += [*ONLY_WHEELS, "--python-version", system_version()]
        subprocess.run([*words, *Choice().requirements()], check=True)
    return WHEELS


def kept_name(name: str, part: str) -> str:
    """Return the name of a picture in the repository: the light one needs no word for it."""
    theme = part.rpartition("-")[2]
    return f"{name}.png" if theme == "light" else f"{name}-{theme}.png"


def main(words: list[str]) -> int:
    """Take and keep the pictures of all parts, or of those that are named."""
    parser = argparse.ArgumentParser(prog="screenshots", description=__doc__.splitlines()[0])
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], default=[])
    parser.add_argument("--wheels", type=Path, help="folder with the engine's wheels")
    options = parser.parse_args(words)
    total = 0
    try:
        for part in options.parts or PARTS:
            report = take(part, options.wheels)
            for name in report["pictures"] if part != "hidpi" else SHARP:
                size = keep(OUT / part / f"{name}.png", KEPT / kept_name(name, part))
                total += size
                print(f"{name} ({part}): {size / 1e3:.0f} kB")
            if "longest_block_ms" in report:
                print(f"longest block of QGIS while indexing: {report['longest_block_ms']} ms")
    except DemoError as error:
        print(f"screenshots: {error}", file=sys.stderr)
        return 1
    print(json.dumps({"bytes": total, "folder": shown_path(KEPT)}))
    return int(total > MOST_BYTES)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
