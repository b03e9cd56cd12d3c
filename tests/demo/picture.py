"""A real QGIS, off-screen, with the plugin in its own profile, searches and is photographed."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

from PIL import Image

from tests.demo.common import OUT, ROOT, DemoError, shown_path
from tests.demo.profile import NAME, make_profile

SIZE = (1600, 1000)
COLOURS = 256
QGIS_TIMEOUT_S = 600
OUR_ENGINE = {"RS_TEXTSEARCH_ENGINE_PYTHON": sys.executable}


def photograph(raster: Path, query: str, picture: Path) -> dict:
    """Let QGIS, off-screen, search through the dock and save a picture; return its report."""
    job = {
        "raster": str(raster),
        "query": query,
        "picture": str(picture),
        "width": SIZE[0],
        "height": SIZE[1],
        "timeout_s": QGIS_TIMEOUT_S - 30,
    }
    make_profile(OUT / "profile")
    result = run_qgis("window.py", job, OUT, OUR_ENGINE)
    check_picture(picture)
    check_ended(result["engine_pid"])
    return result


def run_qgis(
    script: str,
    job: dict,
    folder: Path,
    variables: dict[str, str],
    timeout_s: float = QGIS_TIMEOUT_S,
) -> dict:
    """Let QGIS, off-screen, run a script of this folder; return its report.

    Args:
        script: name of the file, which reads its job from RS_TEXTSEARCH_DEMO_JOB.
        job: what it should do; ``report`` is added, the file that it writes last.
        folder: has the profile, and gets the job, the report and the log.
        variables: of the environment.
        timeout_s: then QGIS is ended by force.

    Raises:
        DemoError: QGIS is not there, did not end, or the script failed.
    """
    for program in ("qgis", "xvfb-run"):
        if shutil.which(program) is None:
            raise DemoError(f"{program} is not installed (Debian: apt-get install qgis xvfb xauth)")
    profiles = folder / "profile"
    report = folder / "qgis.json"
    job_file = folder / "job.json"
    job_file.write_text(json.dumps({**job, "report": str(report)}), encoding="utf-8")
    screen = f"-screen 0 {SIZE[0]}x{SIZE[1]}x24 -dpi 96 -nolisten tcp"
    command = [
        "xvfb-run", "-a", "-s", screen,
        "qgis", "--nologo", "--noversioncheck",
        "--profiles-path", str(profiles), "--profile", NAME,
        "--code", str(ROOT / "tests" / "demo" / script),
    ]  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if name not in OUR_ENGINE}
    environment = kept | variables | {
        "RS_TEXTSEARCH_DEMO_JOB": str(job_file),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    log = folder / "qgis.log"
    with log.open("w", encoding="utf-8") as output:
        process = subprocess.Popen(
            command,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            process.wait(timeout=timeout_s)
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
    with Image.open(path) as image:
        colours = len(image.convert("RGB").resize((200, 125)).getcolors(200 * 125))
        if image.size != SIZE or colours < 500:
            raise DemoError(
                f"{path}: {image.size[0]} x {image.size[1]} pixels, {colours} colours: no window"
            )


def keep(
    picture: Path, target: Path, colours: int = COLOURS, height: int | None = None
) -> int:
    """Copy a picture, reduced to a palette, to where the repository keeps it; return its bytes.

    ``height``: of its upper part, which is kept alone.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(picture) as whole:
        image = whole.crop((0, 0, whole.width, height or whole.height))
        reduced = image.convert("RGB").quantize(colours, Image.Quantize.MAXCOVERAGE, kmeans=1)
        reduced.save(target, optimize=True)
    return target.stat().st_size
