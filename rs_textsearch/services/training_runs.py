"""The folders of trainings: what was chosen, the pairs, the run, the new model and its report.

How far a training is stands in its folder and nowhere else: QGIS may end at any time.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QDateTime

from .. import files, settings
from ..errors import OutputError, unwritable
from ..translation import tr

BEGUN, PAIRS, STOPPED, TRAINED, EVALUATED = "begun", "pairs", "stopped", "trained", "evaluated"
CHOICES, OUTCOME, EVALUATION = "training.json", "outcome.json", "evaluation.json"
EVENTS = "events.jsonl"
REGIONS, TAKEN = "regions.json", "pairs.json"  # what pairs are, and which ones all else is of


@dataclass(frozen=True)
class TrainingRun:
    """One training and the places of its files; those that it has not come to do not exist."""

    folder: Path

    @property
    def labels(self) -> Path:
        """The polygons as they were when the pairs were made."""
        return self.folder / "labels.gpkg"

    @property
    def pairs(self) -> Path:
        """Folder of the pairs."""
        return self.folder / "pairs"

    @property
    def run(self) -> Path:
        """Folder of the run with its state, by which it continues."""
        return self.folder / "run"

    @property
    def bundle(self) -> Path:
        """Folder of the new model, until it moves to the models of the profile."""
        return self.folder / "bundle"

    @property
    def report(self) -> Path:
        """The page about before and after."""
        return self.folder / "report.html"

    def stage(self) -> str:
        """Return how far it is."""
        if not self.has_pairs():
            return BEGUN
        if (self.folder / EVALUATION).is_file():
            return EVALUATED
        if (self.folder / OUTCOME).is_file():
            return TRAINED
        if self.run.is_dir():
            return STOPPED
        return PAIRS

    def has_pairs(self) -> bool:
        """Tell whether there are pairs, and all else in the folder is of them.

        It is not where QGIS ended after pairs were replaced and before that was written down.
        """
        digest = self._pairs_digest()
        return bool(digest) and self.read(TAKEN).get("digest") == digest

    def ground_words(self) -> list[str]:
        """Return the words of ``evaluate`` for what the pairs say, and the ground of their test.

        Tiles are as large as those of the pairs: larger ones would reach out of that ground.
        """
        words = [
            f"--labels={self.pairs / 'labels.gpkg'}", "--field=label",
            f"--area={self.pairs / 'blocks.gpkg'}",
        ]  # fmt: skip
        told = self.regions()
        sides = sorted(float(size["side"]) for size in told.get("sizes") or [])
        if sides:
            scales = ",".join(f"{side / sides[0]:.9g}" for side in sides)
            words += [f"--tile-size={sides[0]:.9g}{told.get('unit')}", f"--scales={scales}"]
        return words

    def regions(self) -> dict[str, Any]:
        """Return what the pairs are; an empty document where there are none."""
        return self.read(f"{self.pairs.name}/{REGIONS}")

    def read(self, name: str) -> dict[str, Any]:
        """Return a document of the folder; an empty one where there is none that can be read."""
        try:
            found = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}

    def write(self, name: str, document: dict[str, Any]) -> None:
        """Keep a document in the folder, which is made where it is missing.

        Raises:
            OutputError: that cannot be done.
        """
        path = self.folder / name
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            with files.Replacement(path) as part:
                part.write_text(json.dumps(document, ensure_ascii=False, indent=1), "utf-8")
        except OSError as error:
            raise unwritable(path, error) from error

    def events(self) -> list[dict[str, Any]]:
        """Return what the run has told so far."""
        told = []
        with contextlib.suppress(OSError):
            for line in (self.folder / EVENTS).read_text(encoding="utf-8").splitlines():
                with contextlib.suppress(ValueError):  # the last one may be half
                    told.append(json.loads(line))
        return [event for event in told if isinstance(event, dict)]

    def remember(self, event: dict[str, Any]) -> None:
        """Append an event, so that the curve is there when the dialog opens again."""
        with contextlib.suppress(OSError), (self.folder / EVENTS).open("a", encoding="utf-8") as f:
            f.write(json.dumps(event) + "\n")

    def take_pairs(self, labels: Path, choices: dict[str, Any]) -> None:
        """Keep ``labels`` and ``choices`` of new pairs, and forget what was trained on others.

        Raises:
            OutputError: a file cannot be written; the pairs do not count then.
        """
        try:
            self.forget_run()
            if labels != self.labels:
                shutil.copyfile(labels, self.labels)
        except OSError as error:
            raise unwritable(self.labels, error) from error
        self.write(CHOICES, choices)
        self.write(TAKEN, {"digest": self._pairs_digest()})

    def _pairs_digest(self) -> str:
        try:
            told = (self.pairs / REGIONS).read_bytes()
        except OSError:
            return ""
        return hashlib.blake2b(told, digest_size=16).hexdigest()

    def forget_run(self) -> None:
        """Remove what was trained, the pairs stay."""
        for path in (self.run, self.bundle):
            shutil.rmtree(path, ignore_errors=True)
        for name in (OUTCOME, EVALUATION, EVENTS, self.report.name):
            (self.folder / name).unlink(missing_ok=True)

    def delete(self) -> None:
        """Remove the folder; a model that was registered stays.

        Raises:
            OutputError: something in it cannot be removed.
        """
        try:
            shutil.rmtree(self.folder)
        except FileNotFoundError:
            return
        except OSError as error:
            text = tr("The training in {path} cannot be deleted: {reason}.")
            raise OutputError(
                text.format(path=self.folder, reason=error.strerror),
                tr("Close what uses it, for example another QGIS, and try again."),
            ) from error


def folder() -> Path:
    """Return the folder of this profile for trainings; it may not exist."""
    return settings.profile_folder() / "training"


def new() -> TrainingRun:
    """Return a training whose folder does not exist yet."""
    name = QDateTime.currentDateTime().toString("yyyy-MM-dd-HHmmss")
    return TrainingRun(files.free_name(folder() / name))


def kept() -> list[TrainingRun]:
    """Return the trainings of the profile, the latest first."""
    found = folder().iterdir() if folder().is_dir() else ()
    places = sorted((p for p in found if (p / CHOICES).is_file()), reverse=True)
    return [TrainingRun(place) for place in places]
