"""A profile of QGIS with the plugin in it or without it, and QGIS run in it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import package

from tests.plugin.helpers import engine_python

ROOT = Path(__file__).resolve().parents[2]
SETTINGS = """[qgis]
checkVersion=false
newsFeed\\httpsfeedqgisorg\\disabled=true
[app]
askToSaveMemoryLayers=false
[locale]
overrideFlag=true
globalLocale=en_US
userLocale={locale}
"""
LIMIT_S = 600
"""Seconds for a test with a QGIS of its own: ten times what it takes on a machine that is idle."""
WITH_PLUGIN = """[PythonPlugins]
rs_textsearch=true
"""


def make_empty(profiles: Path, locale: str = "en_US", settings: str = "") -> Path:
    """Make ``profiles/profiles/default``, in which QGIS asks nothing at its start; return it.

    ``settings`` are more lines for the settings of QGIS.
    """
    profile = profiles / "profiles" / "default"
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(SETTINGS.format(locale=locale) + settings, encoding="utf-8")
    return profile


def stage(profiles: Path, locale: str = "en_US") -> Path:
    """Make such a profile with the plugin as the zip lays it out; return its folder."""
    profile = make_empty(profiles, locale, WITH_PLUGIN)
    package.stage(profile / "python" / "plugins")
    return profile


def run_qgis(folder: Path, script: str, environment: dict[str, str]) -> dict[str, Any]:
    """Run ``tests/plugin/<script>`` inside QGIS with the profile ``folder/profiles``; the report.

    The script finds the report's path as ``E2E_REPORT`` in its environment. A report without a
    word of how QGIS ended is one of a QGIS that died on the way: ``returncode`` tells.
    """
    target = folder / "report.json"
    whole = {
        **os.environ,
        "QT_QPA_PLATFORM": "xcb",  # QGIS 3.22 does not start on Qt's own off-screen platform
        "RS_TEXTSEARCH_ENGINE_PYTHON": engine_python(),
        "E2E_REPORT": str(target),
        **environment,
    }
    for name in ("QGIS_CUSTOM_CONFIG_PATH", "PYTHONPATH", "PYTEST_CURRENT_TEST"):
        whole.pop(name, None)
    command = ["qgis", "--profiles-path", str(folder / "profiles"), "--profile", "default",
               "--nologo", "--code", str(ROOT / "tests" / "plugin" / script)]  # fmt: skip
    if shutil.which("xvfb-run"):
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
    run = subprocess.run(
        command, env=whole, capture_output=True, text=True, timeout=LIMIT_S - 20, check=False
    )
    said = run.stdout[-3000:] + run.stderr[-3000:]
    assert target.is_file(), said
    report = json.loads(target.read_text(encoding="utf-8"))
    assert "traceback" not in report, report["traceback"]
    return {**report, "returncode": run.returncode, "said": said}
