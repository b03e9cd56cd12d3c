"""A profile of QGIS with the plugin in it, laid out as the zip lays it out."""

from __future__ import annotations

import shutil
from pathlib import Path

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
