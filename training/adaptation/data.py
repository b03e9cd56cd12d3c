"""What is trained on: pairs of a region, and general pairs that are replayed beside them."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from training.data.captions import CaptionTable, normalise
from training.data.pairs import FEWEST, HELD_OUT, TRAIN, VAL, ImageRecord, read_pairs
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.protocol import Gallery

MOST_REPLAYED, MOST_HELD_OUT = 600, 400
_TRAIN, _VAL, _ABOUT = f"{TRAIN}.jsonl", f"{VAL}.jsonl", "regions.json"
_EVERY = 10
"""One in so many replayed pairs is held out, where their file does not say which are."""


@dataclass(frozen=True)
class RegionData:
    """Pairs of a region and, if there are any, of everywhere.

    Attributes:
        train, val: the region's; its test set is never looked at.
        sources: where all images lie.
        replay: general pairs that are trained on beside them.
        held_out: general pairs that forgetting is measured on.
        left_out: how many general pairs there are beside these.
        of_classes: whether a caption says which classes an image shows, and no more of it: then it
            is right of every image that shows them.
        about: the document of the command regions, {} of other pairs.
    """

    train: Sequence[ImageRecord]
    val: Sequence[ImageRecord]
    sources: Sequence[Source]
    replay: Sequence[ImageRecord] = ()
    held_out: Sequence[ImageRecord] = ()
    left_out: int = 0
    of_classes: bool = False
    about: Mapping[str, Any] = field(default_factory=dict, repr=False)

    @classmethod
    def read(
        cls,
        folder: Path,
        replay: Sequence[Path] = (),
        replay_images: Sequence[Source] = (),
    ) -> RegionData:
        """Read ``train.jsonl``, ``val.jsonl`` and ``images`` of ``folder``, and files to replay.

        Raises:
            TrainingError: too little to learn from, or to see whether anything was learnt.
        """
        train, val = (_read(folder, name) for name in (_TRAIN, _VAL))
        images = folder / "images"
        sources = [Source(images if images.is_dir() else folder)]
        if bool(replay) != bool(replay_images):
            raise TrainingError.of("adapt_replay_alone")
        about = _document(folder)
        options = about.get("options", {})
        written = (
            options.get("attributes") or options.get("caption_field") or options.get("captions")
        )
        found = cls(train, val, sources, of_classes=bool(about) and not written, about=about)
        found._check(folder)
        return found.with_replay(read_pairs(replay), replay_images) if replay else found

    def with_replay(self, records: Sequence[ImageRecord], sources: Sequence[Source]) -> RegionData:
        """The same with general pairs: those of a held-out split are measured on, else every tenth.

        Of more than :data:`MOST_REPLAYED` some are taken, evenly over the files: their features
        are computed like the region's.

        Raises:
            TrainingError: they name the region's data sets, or are too few.
        """
        names = {record.dataset for record in records}
        both = names & {record.dataset for record in (*self.train, *self.val)}
        if both:
            raise TrainingError.of("adapt_replay_names", names=", ".join(sorted(both)))
        held = [record for record in records if record.split in HELD_OUT]
        kept = [record for record in records if record.split not in HELD_OUT]
        if not held:
            held = [replace(record, split=VAL) for record in kept[_EVERY - 1 :: _EVERY]]
            kept = [record for at, record in enumerate(kept) if at % _EVERY != _EVERY - 1]
        if len(held) < FEWEST[VAL] or len(kept) < FEWEST[TRAIN]:
            raise TrainingError.of("adapt_replay_few", n=len(records))
        kept, held = _thinned(kept, MOST_REPLAYED), _thinned(held, MOST_HELD_OUT)
        own = [replace(source, dataset=self.train[0].dataset) for source in self.sources]
        return replace(
            self,
            sources=[*own, *sources],
            replay=kept,
            held_out=held,
            left_out=len(records) - len(kept) - len(held),
        )

    @property
    def records(self) -> list[ImageRecord]:
        """All that is trained on."""
        return [*self.train, *self.replay]

    @property
    def replayed(self) -> dict[str, int]:
        """How many general images there are of each data set."""
        return dict(sorted(Counter(record.dataset for record in self.replay).items()))

    @property
    def classes(self) -> list[str]:
        """The classes of the region; none where the pairs do not tell all that an image shows."""
        if not all(record.shows for record in (*self.train, *self.val)):
            return []
        return sorted({name for record in self.val for name in record.shows})

    def queries(self) -> Gallery:
        """What is asked for on validation: the names of classes, or the captions themselves."""
        classes = self.classes
        if not classes:
            return Gallery.of(self.val)
        place = {name: number for number, name in enumerate(classes)}
        of_image = [np.array([place[name] for name in record.shows]) for record in self.val]
        return Gallery(of_image, [record.filename for record in self.val], classes)

    def also_right(self, table: CaptionTable) -> list[np.ndarray]:
        """For each training image the captions of images all of whose classes it shows."""
        if not self.of_classes:
            return []
        shows = [frozenset(record.shows) for record in self.records]
        said: dict[frozenset[str], set[int]] = {}
        for names, captions in zip(shows, table.of_image, strict=True):
            if names:
                said.setdefault(names, set()).update(captions.tolist())
        right = {
            names: np.array(sorted(set().union(*(it for ot, it in said.items() if ot <= names))))
            for names in said
        }
        return [right.get(names, np.arange(0)) for names in shows]

    def ground_extent_m(self, of_base: Mapping[str, float]) -> dict[str, float]:
        """Sides of ground that images show, metres; the base's where the region's are unknown."""
        sides = sorted(size["side"] for size in self.about.get("sizes", ()))
        if not sides or self.about.get("unit") != "m":
            return dict(of_base)
        low, high = min(sides[0], of_base["min"]), max(sides[-1], of_base["max"])
        return {"min": low, "typical": sides[len(sides) // 2], "max": high}

    @property
    def place(self) -> dict[str, Any]:
        """Names of the rasters and of the labels, where they are known, without their folders."""
        if not self.about:
            return {}
        rasters = [
            {"name": Path(it["path"]).name, "crs": it["crs"]} for it in self.about["rasters"]
        ]
        return {"rasters": rasters, "labels": Path(self.about["labels"]["path"]).name}

    @property
    def captions(self) -> list[str]:
        """The different captions of the region, by normal form."""
        texts = (text for record in self.train for text in record.captions)
        return list({normalise(text): text for text in texts}.values())

    def _check(self, folder: Path) -> None:
        if len(self.train) < FEWEST[TRAIN]:
            raise TrainingError.of(
                "adapt_few", path=str(folder / _TRAIN), n=len(self.train), least=FEWEST[TRAIN]
            )
        if len(self.val) < FEWEST[VAL]:
            raise TrainingError.of(
                "adapt_few_to_validate",
                path=str(folder / _VAL),
                n=len(self.val),
                least=FEWEST[VAL],
            )
        for name, records in ((_TRAIN, self.train), (_VAL, self.val)):
            texts = {frozenset(map(normalise, record.captions)) for record in records}
            if len(texts) == 1 or len(set().union(*(record.shows for record in records))) == 1:
                raise TrainingError.of("adapt_same", path=str(folder / name))


def _read(folder: Path, name: str) -> list[ImageRecord]:
    path = folder / name
    if not path.is_file():
        raise TrainingError.of("adapt_no_pairs", path=str(path), names=f"{_TRAIN}, {_VAL}")
    return read_pairs([path])


def _thinned(records: Sequence[ImageRecord], most: int) -> list[ImageRecord]:
    """At most ``most`` of them, evenly spaced."""
    step = max(1, len(records) / most)
    return [records[int(number * step)] for number in range(min(most, len(records)))]


def _document(folder: Path) -> dict[str, Any]:
    try:
        return json.loads((folder / _ABOUT).read_text(encoding="utf-8"))
    except (OSError, ValueError):  # pairs that something else has made
        return {}
