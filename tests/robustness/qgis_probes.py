"""The findings' tests that need QGIS, run there."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "qgis" / "bin" / "python"
SCREEN = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24 -nolisten tcp")


def can_run() -> bool:
    """Whether there is a QGIS to run them in."""
    return PYTHON.exists() and shutil.which(SCREEN[0]) is not None


def run_in_qgis(tests: Sequence[str]) -> dict[str, str]:
    """Run tests; what became of each: ``passed``, ``failed`` or ``skipped``.

    A test of several parameters failed where one of them did.
    """
    if not tests:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "qgis.xml"
        shutil.rmtree(ROOT / ".qgis-settings", ignore_errors=True)
        engine = ROOT / ".venv" / "engine" / "bin" / "python"
        subprocess.run(
            [*SCREEN, str(PYTHON), "-m", "pytest", "-q", *tests, f"--junitxml={report}"],
            cwd=ROOT,
            env={**os.environ, "RS_TEXTSEARCH_ENGINE_PYTHON": str(engine)},
            capture_output=True,
            check=False,
        )
        found = outcomes_of(report) if report.exists() else {}
    return {test: found.get(test.partition("[")[0], "not run") for test in tests}


def outcomes_of(report: Path) -> dict[str, str]:
    """Read a junit file: what became of every test, by its name without parameters."""
    found: dict[str, str] = {}
    for case in ElementTree.parse(report).getroot().iter("testcase"):
        path = case.get("classname", "").replace(".", "/") + ".py"
        name = f"{path}::{case.get('name', '').partition('[')[0]}"
        tags = {child.tag for child in case}
        outcome = "failed" if tags & {"failure", "error"} else "passed"
        outcome = "skipped" if "skipped" in tags else outcome
        if found.get(name) != "failed":
            found[name] = outcome
    return found
