"""Make a QGIS profile of its own with the plugin in it, staged as in the zip.

    python -m tests.demo.profile FOLDER    for: qgis --profiles-path FOLDER --profile rs_textsearch

The settings are written once; a profile that a person has used keeps them, and only the plugin is
renewed.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.demo.common import ROOT

NAME = "rs_textsearch"

SETTINGS = """\
[qgis]
checkVersion=false
showTips=false

[app]
news-feed\\httpsfeedqgisorg\\disabled=true
projections\\unknownCrsBehavior=NoAction

[Projections]
defaultBehavior=useGlobal

[migration]
fileVersion=2
settings=true
"""
WITH_PLUGIN = """\
[PythonPlugins]
rs_textsearch=true
processing=true
"""


def make_profile(folder: Path, more: str = "") -> Path:
    """Put the plugin, and settings if none are there, into the profile and return its folder.

    ``more`` are lines for the settings, sections included.
    """
    profile = folder / "profiles" / NAME
    subprocess.run(
        [
            sys.executable,
            str(ROOT / ".ci" / "package.py"),
            "stage",
            str(profile / "python" / "plugins"),
        ],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    settings = profile / "QGIS" / "QGIS3.ini"
    if not settings.exists():
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(f"{WITH_PLUGIN}\n{SETTINGS}\n{more}", encoding="utf-8")
    return profile


def make_empty(folder: Path) -> Path:
    """Make a profile without the plugin, in which QGIS asks nothing at its start; return it."""
    settings = folder / "profiles" / NAME / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS, encoding="utf-8")
    return folder / "profiles" / NAME


if __name__ == "__main__":
    make_profile(Path(sys.argv[1]).resolve())
