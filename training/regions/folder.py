"""The folder of pairs: never in place of somebody's own files."""

from __future__ import annotations

import hashlib
import json
from contextlib import suppress
from pathlib import Path

from training.errors import TrainingError

DOCUMENT, CAPTIONS, OVERVIEW, BLOCKS, LABELS = (
    "regions.json", "captions.csv", "overview.html", "blocks.gpkg", "labels.gpkg"
)  # fmt: skip
IMAGES, WRONG = "images", "wrong.jsonl"
MAKER = "training regions"
"""Who made it, as the document says: by this a folder of ours is told from others."""
_OURS = {
    DOCUMENT, CAPTIONS, OVERVIEW, BLOCKS, LABELS, IMAGES, WRONG,
    "train.jsonl", "val.jsonl", "test.jsonl",
}  # fmt: skip


def check_out(out: Path, captions: Path | None) -> None:
    """Raise TrainingError where writing to ``out`` would cost somebody a file.

    It may be missing, empty, or what this command wrote before: unless its captions were edited
    since, and are not what is read now.
    """
    if not out.exists() and not out.is_symlink():
        return
    if not out.is_dir():
        raise TrainingError.of("region_out_file", path=str(out))
    there = {path.name for path in out.iterdir()}
    if not there:
        return
    known = _document(out)
    strange = (there - _OURS) | _strange_images(out)
    if known is None or strange:
        foreign = sorted(strange) or sorted(there)
        raise TrainingError.of(
            "region_out_foreign", path=str(out), names=", ".join(foreign[:3])
        )
    edited = out / CAPTIONS
    if not edited.is_file() or (captions and captions.resolve() == edited.resolve()):
        return
    if hashlib.sha256(edited.read_bytes()).hexdigest() != known.get("captions_digest"):
        raise TrainingError.of("region_out_edited", path=str(edited))


def _strange_images(out: Path) -> set[str]:
    """What lies among the images of a folder of ours that no list of pairs names."""
    known: set[str] = set()
    for path in out.glob("*.jsonl"):
        with suppress(OSError, ValueError, KeyError, TypeError):
            lines = path.read_text(encoding="utf-8").splitlines()
            known |= {json.loads(line)["filename"] for line in lines}
    images = out / IMAGES
    there = {path.name for path in images.iterdir()} if images.is_dir() else set()
    return {f"{IMAGES}/{name}" for name in there - known}


def _document(out: Path) -> dict | None:
    """The document of a folder of ours, ``None`` of another one."""
    try:
        document = json.loads((out / DOCUMENT).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    ours = isinstance(document, dict) and document.get("made_by") == MAKER
    return document if ours else None
