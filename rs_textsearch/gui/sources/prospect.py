"""What is to be said of an index, and what a press on the button below it would do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ... import settings, wording
from ...translation import tr, tr_n
from ...values import index_state
from ...values.index_options import IndexOptions

FEW_TILES = 40


@dataclass(frozen=True)
class Prospect:
    """The state of an index in words, and its button.

    Attributes:
        text: a sentence or more.
        level: ``info``, ``warning`` or ``success``.
        button: what the button says; empty where nothing is to be done.
        possible: whether it can be pressed.
        anew: whether the index would be built anew.
    """

    text: str
    level: str = "info"
    button: str = ""
    possible: bool = True
    anew: bool = False


@dataclass(frozen=True)
class Mark:
    """The state of an index in a word or two.

    Attributes:
        text: for one line beside the raster.
        level: ``info``, ``warning`` or ``success``.
    """

    text: str
    level: str = "warning"


def mark(info: dict[str, Any]) -> Mark:
    """Return the state that the engine's ``info`` tells of, of several indexes the worst."""
    state = info.get("state")
    if not index_state.has_model(info):
        return Mark(tr("no model"))
    if state == "fresh":
        return Mark(wording.tiles(int(info.get("tiles") or 0)), "success")
    if state == "missing":
        return Mark(tr("no index"), "info")
    names = {
        "partial": tr("not complete"),
        "stale": tr("out of date"),
        "unreadable": tr("unreadable"),
    }
    return Mark(names.get(state, tr("unknown")))


def is_anew(info: dict[str, Any], said: IndexOptions) -> bool:
    """Tell whether the index that ``info`` tells of cannot go on, with ``said`` or at all."""
    return (bool(info.get("tiling")) and bool(said.tiling())) or not index_state.has_model(info)


def look(
    info: dict[str, Any], said: IndexOptions, plan: dict[str, Any] | None, free: int | None
) -> Prospect:
    """Return what lies before the user.

    Args:
        info: the engine's ``info`` of the index, of several the sum.
        said: what the user wants otherwise.
        plan: the engine's ``plan`` of a run with it; None while it is not known.
        free: bytes that the disk of the index has left; None where that is not known.
    """
    state = info.get("state")
    if not index_state.has_model(info):
        text = tr(
            "The model that built this index, {model}, is not there any more, and no other can "
            "search in it."
        ).format(model=index_state.model(info))
        return _run(text, tr("Rebuild index"), plan, free, level="warning", anew=True)
    if is_anew(info, said):
        text = tr(
            "These options differ from the index: it would be built anew, and is kept until the "
            "new one is whole."
        )
        return _run(text, tr("Rebuild index"), plan, free, anew=True)
    if said.aoi is not None and state in ("fresh", "partial"):
        return _addition(plan, free)
    if state == "fresh":
        tiles = wording.tiles(int(info.get("tiles") or 0))
        return Prospect(tr("Index ready: {tiles}").format(tiles=tiles), "success")
    if state == "partial":
        return _run(_incomplete(info), tr("Continue index"), plan, free)
    if state == "stale":
        reason = index_state.reason(info) or tr("the raster or the model changed")
        text = tr("The index is out of date: {reason}.").format(reason=reason)
        return _run(text, tr("Update index"), plan, free, level="warning")
    if state == "unreadable":
        text = tr("The index file cannot be read. It would be put aside, and a new one built.")
        return _run(text, tr("Rebuild index"), plan, free, level="warning")
    if state == "unknown":  # what went wrong is said elsewhere
        return Prospect("")
    return _run(tr("No index yet."), tr("Build index"), plan, free)


def _incomplete(info: dict[str, Any]) -> str:
    if info.get("indexes_missing"):
        missing = int(info["indexes_missing"])
        text = tr_n(
            "{n} of {all} rasters has no index yet.",
            "{n} of {all} rasters have no index yet.",
            missing,
        )
        return text.format(n=missing, all=info["indexes"])
    return tr("The index is not complete: {done} of {tiles}.").format(
        done=wording.number(info.get("tiles") or 0),
        tiles=wording.tiles(index_state.tiles_total(info)),
    )


def _addition(plan: dict[str, Any] | None, free: int | None) -> Prospect:
    """Return what comes of another area for an index that is there."""
    button = tr("Add to index")
    if plan is None:
        return Prospect(tr("Looking at the area…"), button=button, possible=False)
    if not plan.get("tiles"):
        return Prospect(tr("No tile lies in the area."), "warning", button, possible=False)
    if not index_state.missing(plan):
        return Prospect(tr("The index covers this area already."), "success", button, False)
    text = tr("Adds {estimate}.").format(estimate=wording.estimate(plan, settings.index_rate()))
    cautions = _disk(plan, free)
    return Prospect(" ".join([text, *cautions]), "warning" if cautions else "info", button)


def _run(
    text: str,
    button: str,
    plan: dict[str, Any] | None,
    free: int | None,
    *,
    level: str = "info",
    anew: bool = False,
) -> Prospect:
    """Return ``text`` with what a run costs and what speaks against it."""
    if plan is None:
        return Prospect(text, level, button, anew=anew)
    if not plan.get("tiles"):
        text = f"{text} " + tr("No tile lies in the area.")
        return Prospect(text, "warning", button, possible=False, anew=anew)
    estimate = wording.estimate(plan, settings.index_rate())
    cautions = _disk(plan, free)
    if int(plan.get("tiles") or 0) < FEW_TILES:
        cautions.append(
            tr("So few tiles leave little to compare: a larger raster, or smaller tiles.")
        )
    text = " ".join([text, f"{estimate[0].upper()}{estimate[1:]}.", *cautions])
    return Prospect(text, "warning" if cautions else level, button, anew=anew)


def _disk(plan: dict[str, Any], free: int | None) -> list[str]:
    if free is None or int(plan.get("bytes") or 0) <= free:
        return []
    return [tr("The disk has only {size} left.").format(size=wording.size(free))]
