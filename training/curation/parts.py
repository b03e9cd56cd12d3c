"""A stage's folder: numbered parts, each in one file, and what is known of the whole."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from rs_textsearch.engine.paths import written_in_place
from training.curation.sample import Sample, read_samples, write_samples


@dataclass(frozen=True)
class PartDone:
    """What is in one part.

    Attributes:
        given: samples that came in.
        removed: how many were taken out, by reason.
        digest: SHA-256 of all that the part holds.
    """

    number: int
    given: int
    removed: dict[str, int]
    digest: str


@dataclass(frozen=True)
class Outcome:
    """What a whole stage did, as ``stage.json`` and the manifest have it.

    Attributes:
        fingerprint: of parameters, input and whatever else the result depends on.
        facts: what the stage found out about the whole table, such as thresholds.
        digest: of all parts; the next stage's input.
    """

    stage: str
    parameters: dict[str, Any]
    fingerprint: str
    parts: int
    given: int
    kept: int
    removed: dict[str, int] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    seconds: float = 0.0
    digest: str = ""

    def to_json(self) -> dict[str, Any]:
        """As a document."""
        return asdict(self)


class Parts:
    """The parts below ``folder``: ``part-00000.jsonl`` and, with features, ``part-00000.npy``.

    A part has a line for every sample that came in, removed ones with the reason. It is written in
    one step, so that a part that is there is whole.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = Path(folder)
        self._state = self.folder / "stage.json"

    def path(self, number: int) -> Path:
        """The table of a part."""
        return self.folder / f"part-{number:05d}.jsonl"

    def begin(self, fingerprint: str) -> None:
        """Make the folder; parts of another fingerprint are thrown away."""
        mark = self.folder / "fingerprint"
        if not mark.is_file() or mark.read_text(encoding="utf-8") != fingerprint:
            # First what says that parts are there: none of them counts if this is cut short.
            for name in (self._state, mark):
                name.unlink(missing_ok=True)
            if self.folder.exists():
                shutil.rmtree(self.folder)
            self.folder.mkdir(parents=True)
            mark.write_text(fingerprint, encoding="utf-8")

    def end(self, outcome: Outcome) -> None:
        """Note that all parts are there, and clear away what killed workers left behind."""
        for left in self.folder.glob(".*.part*"):
            left.unlink(missing_ok=True)
        write_json(self._state, outcome.to_json())

    def outcome(self, fingerprint: str) -> Outcome | None:
        """What the stage did; None unless it has ended under this fingerprint."""
        if not self._state.is_file():
            return None
        outcome = Outcome(**json.loads(self._state.read_text(encoding="utf-8")))
        return outcome if outcome.fingerprint == fingerprint else None

    def read(self, number: int) -> list[Sample]:
        """All samples of a part, removed ones too."""
        return read_samples(self.path(number))

    def kept(self, number: int) -> list[Sample]:
        """The samples of a part that the stage left in."""
        return [sample for sample in self.read(number) if not sample.removed]

    def write(
        self, number: int, samples: list[Sample], features: np.ndarray | None = None
    ) -> PartDone:
        """Write a part, the features of its samples first."""
        if features is not None:
            with written_in_place(self._features_path(number)) as temporary, temporary.open(
                "wb"
            ) as stream:
                np.save(stream, features)
        digest = write_samples(self.path(number), samples)
        return self._done(number, samples, digest)

    def done(self, number: int) -> PartDone | None:
        """What is in a part; None while it is not written."""
        path = self.path(number)
        if not path.is_file():
            return None
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        return self._done(number, self.read(number), digest)

    def features(self, number: int) -> dict[str, np.ndarray]:
        """Features of the samples of a part, by key."""
        array = np.load(self._features_path(number))
        return dict(zip((sample.key for sample in self.read(number)), array, strict=True))

    def _features_path(self, number: int) -> Path:
        return self.path(number).with_suffix(".npy")

    def _done(self, number: int, samples: list[Sample], digest: str) -> PartDone:
        features = self._features_path(number)
        if features.is_file():
            digest += hashlib.sha256(features.read_bytes()).hexdigest()
        removed = Counter(sample.removed for sample in samples if sample.removed)
        return PartDone(number, len(samples), dict(removed), digest)

    def __iter__(self) -> Iterator[int]:
        """The numbers of the parts that are there."""
        return iter(sorted(int(path.stem[5:]) for path in self.folder.glob("part-*.jsonl")))


def write_json(path: Path, document: Any) -> None:
    """Write a document in one step."""
    with written_in_place(path) as temporary:
        text = json.dumps(document, ensure_ascii=False, indent=1) + "\n"
        temporary.write_text(text, encoding="utf-8", newline="\n")
