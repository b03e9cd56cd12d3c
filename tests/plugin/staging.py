"""A profile of QGIS with the plugin in it, laid out as the zip lays it out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

from tests.plugin.helpers import engine_python

ROOT = Path(__file__).resolve().parents[2]
IGNORED = shutil.ignore_patterns("__pycache__", "*.pyc")
SETTINGS = """[PythonPlugins]
rs_textsearch=true
[qgis]
checkVersion=false
newsFeed\\httpsfeedqgisorg\\disabled=true
[app]
askToSaveMemoryLayers=false
[locale]
overrideFlag=true
globalLocale=en_US
userLocale={locale}
"""


def stage(profiles: Path, locale: str = "en_US") -> Path:
    """Copy the plugin into ``profiles/profiles/default`` and return that profile folder."""
    profile = profiles / "profiles" / "default"
    plugin = profile / "python" / "plugins" / "rs_textsearch"
    shutil.copytree(ROOT / "rs_textsearch", plugin, ignore=IGNORED)
    shutil.copytree(ROOT / "resources", plugin / "resources", ignore=IGNORED)
    shutil.copytree(ROOT / "i18n", plugin / "i18n", ignore=IGNORED)
    for name in ("metadata.txt", "README.md"):
        if (ROOT / name).is_file():
            shutil.copy(ROOT / name, plugin / name)
    ini = profile / "QGIS" / "QGIS3.ini"
    ini.parent.mkdir(parents=True)
    ini.write_text(SETTINGS.format(locale=locale), encoding="utf-8")
    return profile


def run_qgis(folder: Path, script: str, environment: dict[str, str]) -> dict[str, Any]:
    """Run ``tests/plugin/<script>`` inside QGIS with the plugin; return the report it writes.

    The script finds the report's path as ``E2E_REPORT`` in its environment. A report without a
    word of how QGIS ended is one of a QGIS that died on the way: ``returncode`` tells.
    """
    stage(folder / "profiles")
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
        command, env=whole, capture_output=True, text=True, timeout=280, check=False
    )
    said = run.stdout[-3000:] + run.stderr[-3000:]
    assert target.is_file(), said
    report = json.loads(target.read_text(encoding="utf-8"))
    assert "traceback" not in report, report["traceback"]
    return {**report, "returncode": run.returncode, "said": said}
