"""From a base and pairs of a region to a bundle of the region's own."""

from __future__ import annotations

import json
import re
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rs_textsearch.engine.calibration.bundle import write_card
from rs_textsearch.engine.encoding.card import CARD
from rs_textsearch.engine.folders import remove_abandoned, written_folder
from rs_textsearch.engine.notes import Note
from training.adaptation.base import Base
from training.adaptation.data import RegionData
from training.adaptation.memory import peak_memory
from training.adaptation.recipes import Recipe, configured
from training.adaptation.run import Adaptation, Stop
from training.adaptation.weighing import told
from training.bank import write_bank
from training.card import About
from training.events import Events
from training.export import check_replaceable, export
from training.runs import RunFolder, working


@dataclass(frozen=True)
class Names:
    """What a person calls the new model, and says of it; what is empty is the base's or is made."""

    name: str = ""
    title: str = ""
    author: str = ""
    licence: str = ""


def adapt(
    base: Base,
    data: RegionData,
    recipe: Recipe,
    out: Path,
    bundle: Path,
    names: Names | None = None,
    events: Events | None = None,
    command: str = "",
    seed: int = 0,
    stop: Stop | None = None,
) -> dict[str, Any]:
    """Adapt ``base``, or go on with the run in ``out``, and write the new model to ``bundle``.

    Returns:
        what ``--json`` tells: ``bundle``, ``recipe``; ``before`` and ``after`` (``recall`` and
        ``average_precision`` on validation), ``forgotten`` (of
        :meth:`~training.adaptation.forgetting.Examiner.report`), ``share`` of the adapted weights
        that was taken, ``weighed`` (each share that was tried, with ``recall``,
        ``average_precision`` and what is ``known``) and ``why`` (a note; ``None``: all of it was
        taken), ``epochs``, ``best_epoch``, ``images``, ``seconds`` and ``peak_memory``
        (bytes; 0: unknown here).

    Raises:
        TrainingError: what cannot be trained or written; nothing is lost.
        KeyboardInterrupt: the run was stopped; the same call goes on.
    """
    events, names = events or Events(quiet=True), names or Names()
    began = time.perf_counter()
    check_replaceable(bundle)
    if data.left_out:
        kept, measured = len(data.replay), len(data.held_out)
        events.note(Note.of("adapt_replayed", kept=kept, measured=measured, left=data.left_out))
    config = configured(recipe, base, len(data.train), data.replayed, seed)
    with working(out, bundle):
        run = RunFolder(out)
        adaptation = Adaptation.begin(config, data, run, command, events, stop or Stop())
        spent = sum(row["seconds"] for row in adaptation.rows)
        adaptation.train()
        adaptation.take()
        why = told(adaptation.weighed, adaptation.best_epoch)
        if why is not None:
            events.note(why)
        events.progress(0, 1, "writing_model")
        bundle_name = names.name or re.sub(r"[^\w.-]+", "-", bundle.name).strip(".-") or "region"
        about = About(
            bundle_name,
            names.title or f"{base.title}, adapted ({bundle_name})",
            "1",
            names.licence or base.licence,
            f"Adapted from {base.title} by {names.author or 'somebody who is not named'}, on "
            "images whose licence the card does not know. Of the base: "
            f"{base.licence_notes}",
            ground_extent_m=data.ground_extent_m(base.ground_extent_m),
        )
        forgotten = adaptation.examiner.report(adaptation.known, adaptation.kept)
        document = {
            "recipe": recipe.name,
            "before": adaptation.before.as_json,
            "after": adaptation.after.as_json,
            "forgotten": forgotten,
            "share": adaptation.share,
            "weighed": [it.as_json for it in adaptation.weighed],
            "why": None if why is None else why.as_json(),
            "epochs": len(adaptation.rows),
            "best_epoch": adaptation.best_epoch,
            "images": len(data.train),
            "validation_images": len(data.val),
        }
        bundle.parent.mkdir(parents=True, exist_ok=True)
        remove_abandoned(bundle.parent)
        with written_folder(bundle, replaces=True) as folder:
            export(out, folder, about)
            write_bank(folder, adaptation.examiner.bank)
            _tell_card(folder, base, data, names, document)
        return {
            "bundle": str(bundle),
            **document,
            "seconds": round(spent + time.perf_counter() - began, 1),
            "peak_memory": peak_memory(),
        }


def _tell_card(
    folder: Path, base: Base, data: RegionData, names: Names, document: dict[str, Any]
) -> None:
    """Add to the card what the model was adapted from, on what and by whom."""
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    labels = Counter(record.label for record in data.train if record.label)
    card["adapted"] = {
        **document,
        "base": {"title": base.title, "digest": base.digest},
        "by": names.author or "not stated",
        "classes": dict(labels.most_common()),
        "captions": len(data.captions),
        "replayed": len(data.replay),
        **data.place,
    }
    card["data"] += [
        {**item, "of_the_base": True}
        for item in base.card.get("data", [])
        if item.get("split") == "train"
    ]
    card["vocabulary"] = dict(base.card.get("vocabulary", {})) | {
        word: count + base.card.get("vocabulary", {}).get(word, 0)
        for word, count in card["vocabulary"].items()
    }
    write_card(folder, card)
