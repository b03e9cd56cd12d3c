"""The report that a person copies for somebody who helps: in English, without what is private."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QSysInfo, qVersion

from .. import settings
from ..definitions import VERSION
from ..redaction import redacted, without_home
from ..services.engine_setup import EngineSetup


def text(setup: EngineSetup, engine: str) -> str:
    """Return what is installed and chosen, and below it what the engine says of itself.

    Args:
        setup: how the engine was got.
        engine: the report of ``doctor``, or why there is none.
    """
    record = setup.record()
    made = "none"
    if record is not None:
        chosen = ["CUDA" if record.cuda else "CPU"] + ["training"] * record.training
        state = "ready" if record.ready else "unfinished"
        made = f"Python {record.python or '?'} for {' and '.join(chosen)}, {state}"
    lines = [
        f"Text Search {VERSION}, QGIS {Qgis.QGIS_VERSION}, Qt {qVersion()}, "
        f"{QSysInfo.prettyProductName()} {QSysInfo.currentCpuArchitecture()}",
        f"environment: {made}; {'another Python is used' if setup.own() else 'it is used'}",
        f"device: {settings.device()}",
        engine,
    ]
    return without_home(redacted("\n".join(lines)), str(Path.home()))
