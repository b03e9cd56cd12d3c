"""Whether an index run may go on with the index that is there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.index.store import IndexStore

_UNSAID = {"views": 1}
"""What indexes of earlier versions, which do not say, were built with."""
_NAMES = {"tile_size": "tile size", "views": "number of views"}
_MAY_CHANGE = {"aoi"}
"""What may differ from run to run: another area adds its tiles to those that are there."""


def make_ready(out: Path, header: dict[str, Any], crs: str | None, overwrite: bool) -> None:
    """Create the index where there is none, and refuse one that does not fit ``header``."""
    if out.exists():
        if not overwrite:
            with IndexStore(out, write=True) as store:
                check_same(out, store.header, header)
            return
        _check_replaceable(out)
    IndexStore.create(out, header, crs)


def check_same(out: Path, stored: dict[str, Any], wanted: dict[str, Any]) -> None:
    """Raise :class:`StaleIndex` where an index was built with another model or tiling."""
    remedy = "Use --overwrite to build it again, or another --out for a second index."
    if stored["bundle"]["id"] != wanted["bundle"]["id"]:
        old, new = stored["bundle"], wanted["bundle"]
        raise StaleIndex(
            f"The index {out} was built with the model {old['name']} {old['version']} "
            f"({old['id']}), not with {new['name']} {new['version']} ({new['id']}).",
            remedy,
        )
    if wanted["keep_patches"] and not stored.get("keep_patches"):
        raise StaleIndex(f"The index {out} was built without patch features.", remedy)
    for key, value in wanted["tiling"].items():
        before = stored["tiling"].get(key, _UNSAID.get(key))
        if key not in _MAY_CHANGE and before != value:
            raise StaleIndex(
                f"The index {out} was built with another {_NAMES.get(key, key)} "
                f"({_word(before)}, not {_word(value)}).",
                remedy,
            )


def _check_replaceable(out: Path) -> None:
    """Refuse to overwrite a file that is not an index of this program."""
    try:
        with IndexStore(out):
            pass
    except StaleIndex:
        return


def _word(value: object) -> str:
    if value is None:
        return "none"
    return ",".join(f"{v:g}" for v in value) if isinstance(value, list) else str(value)
