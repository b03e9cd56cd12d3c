"""The user's preferences, kept by QGIS in the profile under ``rs_textsearch/``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings

PREFIX = "rs_textsearch"
RESULT_COUNT = 20
RESULT_SHARE = 7.0  # thousandths of all tiles
GRID_SIDE = 96
GRID_SIDES = (56, 256)
OPACITY = 70  # per cent
HEATMAP_STYLE = "Violet to yellow"
BESIDE, CACHE = "beside", "cache"  # where indexes are kept
CACHE_LIMIT_GB = 20


def profile_folder() -> Path:
    """Return the plugin's folder in this profile of QGIS; it may not exist."""
    return Path(QgsApplication.qgisSettingsDirPath()) / PREFIX


def _key(name: str) -> str:
    return f"{PREFIX}/{name}"


def _read(name: str, default: Any, kind: type) -> Any:
    """Return a setting, the default where somebody wrote what is not of its kind."""
    try:
        value = QgsSettings().value(_key(name), default, type=kind)
    except (TypeError, ValueError, OverflowError):
        return default
    return value if isinstance(value, kind) else default


def write(name: str, value: Any) -> None:
    """Store ``value`` under ``rs_textsearch/<name>``; None removes the entry."""
    if value is None:
        QgsSettings().remove(_key(name))
    else:
        QgsSettings().setValue(_key(name), value)


def engine_python() -> str:
    """Return the interpreter that the user chose, or an empty text."""
    return _read("engine/python", "", str).strip()


def device() -> str:
    """Return the device to encode on: ``auto``, ``cpu`` or ``cuda``."""
    value = _read("engine/device", "auto", str)
    return value if value in ("auto", "cpu", "cuda") else "auto"


def bundle() -> str:
    """Return the folder of the model bundle to use; empty for the one that ships."""
    return _read("engine/bundle", "", str).strip()


def result_count() -> int:
    """Return how many ranked tiles a search shows."""
    return max(1, min(5000, _read("search/result_count", RESULT_COUNT, int)))


def result_share() -> float:
    """Return how many thousandths of all tiles are shown where a share is chosen."""
    return max(0.1, min(1000.0, _read("search/result_share", RESULT_SHARE, float)))


def count_unit() -> str:
    """Return what the number of shown tiles counts: ``tiles`` or ``permille`` of them."""
    value = _read("search/count_unit", "tiles", str)
    return value if value in ("tiles", "permille") else "tiles"


def results_view() -> str:
    """Return how tiles are shown: ``auto`` (by the width), as a ``list`` or as a ``grid``."""
    value = _read("results/view", "auto", str)
    return value if value in ("auto", "list", "grid") else "auto"


def grid_side() -> int:
    """Return how large the pictures of the grid are, in pixels of the screen's coordinates."""
    return max(GRID_SIDES[0], min(GRID_SIDES[1], _read("results/grid_side", GRID_SIDE, int)))


def heatmap_style() -> str:
    """Return the name of the style that heatmaps are drawn with."""
    return _read("heatmap/ramp", HEATMAP_STYLE, str)


def heatmap_opacity() -> float:
    """Return the opacity of heatmap layers, 0 to 1."""
    return max(5, min(100, _read("heatmap/opacity", OPACITY, int))) / 100.0


def model_list() -> str:
    """Return the file or address of a site's list of models; empty for the one that ships."""
    return _read("models/list", "", str).strip()


def keeps_checkpoints() -> bool:
    """Return whether what a model was converted from is kept after that."""
    return _read("models/keep_checkpoints", False, bool)


def index_rate() -> float:
    """Return the tiles per second that the last index run measured here, 0 when unknown."""
    return max(0.0, _read("index/tiles_per_s", 0.0, float))


def dock_is_open() -> bool:
    """Return whether the dock was open when QGIS was left."""
    return _read("dock/open", False, bool)


def tour_is_over() -> bool:
    """Return whether the tour is not to be shown any more without being asked for."""
    return _read("tour/over", False, bool)


def read_text(name: str) -> str:
    """Return the text stored under ``rs_textsearch/<name>``, empty without one."""
    return _read(name, "", str)


def index_place() -> str:
    """Return where new indexes are kept: ``beside`` the raster or in the ``cache`` folder."""
    value = _read("index/place", BESIDE, str)
    return value if value in (BESIDE, CACHE) else BESIDE


def index_cache_limit_gb() -> int:
    """Return how large the cache folder may grow before the user is asked, in GiB."""
    return max(1, min(100_000, _read("index/cache_limit_gb", CACHE_LIMIT_GB, int)))


def index_cache_limit() -> int:
    """Return the same in bytes."""
    return index_cache_limit_gb() * 1024**3
