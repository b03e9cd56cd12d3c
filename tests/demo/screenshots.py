"""`make screenshots`: the main states of the dock in resources/screenshots, light and dark, and the
pictures of the guide in resources/help/pictures.

    python -m tests.demo.screenshots [PART ...] [--wheels DIR]

A real QGIS window, off-screen, with the plugin in a profile of its own. The parts ``light``,
``dark`` and ``hidpi`` have the real engine and a copy of the sample scene; what is done there
stands in states.py. The parts ``set-up-light`` and ``set-up-dark`` have no engine and really get
one, from a folder of wheels that is filled before; see set_up_states.py. The parts ``guide-light``
and ``training-light`` take what the guide shows; the latter trains a model, which needs the
environment of `make setup`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from rs_textsearch.definitions import HELP, SAMPLE_SCENE
from rs_textsearch.installation.requirements import ONLY_WHEELS, Choice
from tests.demo.common import ROOT, DemoError, shown_path
from tests.demo.picture import COLOURS, OUR_ENGINE, check_ended, keep, run_qgis
from tests.demo.profile import make_profile

OUT = ROOT / "build" / "screenshots"
WHEELS = ROOT / "build" / "wheels"
KEPT = ROOT / "resources" / "screenshots"
GUIDE = HELP / "pictures"
TRUTH = SAMPLE_SCENE.parent / "scene_truth.gpkg"
IMAGERY = Path(tempfile.gettempdir()) / "rs_textsearch-imagery"  # dialogs show this path
HOME = Path(tempfile.gettempdir()) / "rs_textsearch-home"  # and the set-up these
SHOWN_WHEELS = Path(tempfile.gettempdir()) / "rs_textsearch-wheels"
PROGRAMS = "/usr/bin:/bin"  # the Python that is found is the system's, wherever this is run
THEMES = {"light": "default", "dark": "Night Mapping", "hidpi": "default"}
UI_COLOURS = 96  # enough for widgets and a small map
SHARP = ("refined",)  # what is kept of a screen with small pixels


@dataclass(frozen=True)
class Part:
    """Pictures that are taken in one QGIS.

    Attributes:
        script: what QGIS runs.
        kept: the folder that they go to.
        colours: of each, at most.
        only: names of those that are kept; empty: all.
        has_engine: whether there is an engine from the start.
        guide: those that the guide shows as well, with their names and heights there.
    """

    script: str
    kept: Path = KEPT
    colours: int = COLOURS
    only: tuple[str, ...] = ()
    has_engine: bool = True
    guide: tuple[tuple[str, str, int], ...] = ()


PARTS = {
    "light": Part("states.py"),
    "dark": Part("states.py"),
    "hidpi": Part("states.py", only=SHARP),
    "set-up-light": Part(
        "set_up_states.py", has_engine=False, guide=(("setup-create", "setup", 625),)
    ),
    "set-up-dark": Part("set_up_states.py", has_engine=False),
    "guide-light": Part("guide_states.py", GUIDE, UI_COLOURS),
    "training-light": Part("training_states.py", GUIDE, UI_COLOURS),
}
NO_NETWORK = {
    "HTTPS_PROXY": "http://127.0.0.1:9",
    "PIP_CONFIG_FILE": os.devnull,
    "PIP_INDEX_URL": "https://pypi.org/simple",
}
TIMEOUT_S = 1800
MOST_BYTES = {KEPT: 4_000_000, GUIDE: 900_000}
RECIPE, EPOCHS = "heads", 4  # what is trained, and after which epoch the curve is taken
TAUGHT, CLASS = "a bridge over water", "bridge"  # what is taught by the truth of which class


def take(part: str, wheels: Path | None) -> dict:
    """Take the pictures of one part; return QGIS's report."""
    theme = part.rpartition("-")[2]
    folder = OUT / part
    shutil.rmtree(folder, ignore_errors=True)
    clear()
    make_profile(folder / "profile", f"[UI]\nUITheme={THEMES[theme]}\n")
    IMAGERY.mkdir()
    scene, truth = IMAGERY / "scene.tif", IMAGERY / "labelled-places.gpkg"
    shutil.copyfile(SAMPLE_SCENE, scene)
    shutil.copyfile(TRUTH, truth)
    job = {"raster": str(scene), "theme": theme, "out": str(folder), "root": str(ROOT)}
    job |= {"truth": str(truth), "recipe": RECIPE, "epochs": EPOCHS}
    job |= {"query": TAUGHT, "class": CLASS}
    script = PARTS[part].script
    try:
        if not PARTS[part].has_engine:
            SHOWN_WHEELS.symlink_to((wheels or fetched()).resolve())
            job |= {"wheels": str(SHOWN_WHEELS), "python": system_version()}
            return run_qgis(script, job, folder, NO_NETWORK | home(), TIMEOUT_S)
        more = {"QT_SCALE_FACTOR": "2"} if theme == "hidpi" else {}
        report = run_qgis(script, job, folder, OUR_ENGINE | more, TIMEOUT_S)
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
    try:
        for name in options.parts or PARTS:
            part, report = PARTS[name], take(name, options.wheels)
            for picture in part.only or report["pictures"]:
                kept = part.kept / kept_name(picture, name)
                size = keep(OUT / name / f"{picture}.png", kept, part.colours)
                print(f"{picture} ({name}): {size / 1e3:.0f} kB")
            for picture, shown, height in part.guide:
                keep(OUT / name / f"{picture}.png", GUIDE / f"{shown}.png", UI_COLOURS, height)
            for told in ("longest_block_ms", "trained_s", "headline"):
                if told in report:
                    print(f"{told}: {report[told]}")
    except DemoError as error:
        print(f"screenshots: {error}", file=sys.stderr)
        return 1
    sizes = {folder: sum(p.stat().st_size for p in folder.glob("*.png")) for folder in MOST_BYTES}
    print(json.dumps({shown_path(folder): size for folder, size in sizes.items()}))
    return int(any(sizes[folder] > most for folder, most in MOST_BYTES.items()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
