"""``PAIRS.jsonl``: one image and its captions a line."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine.errors import first_line
from training.errors import TrainingError

TRAIN, VAL, TEST = "train", "val", "test"
HELD_OUT = (VAL, TEST)
"""Splits that no training image may repeat."""
FEWEST = {TRAIN: 8, VAL: 4, TEST: 1}
"""Images of a region's split: with fewer, nothing can be learnt, or told."""
NO_DATASET = {TRAIN, *HELD_OUT, "pairs", "captions", "images", "imgs", "all", "dataset", "data"}
"""Words of a file's or a folder's name that are no data set's."""


@dataclass(frozen=True)
class ImageRecord:
    """One image with its captions, as published (not normalised).

    ``shows`` are all classes that it shows, where that is known: ``label`` is one of them.
    """

    filename: str
    captions: tuple[str, ...]
    label: str = ""
    split: str = ""
    dataset: str = ""
    shows: tuple[str, ...] = ()

    @property
    def key(self) -> tuple[str, str]:
        """Data set and file name, which identify an image: sets share file names."""
        return self.dataset, self.filename


def read_pairs(paths: Sequence[Path]) -> list[ImageRecord]:
    """Read one or more pair files, in order; pairs that name no data set get that of their file.

    Raises:
        TrainingError: a file is missing, a line is not a pair, or an image has no caption; the
            message names file and line.
    """
    records: list[ImageRecord] = []
    for path in map(Path, paths):
        try:
            # Not splitlines(): JSON texts may hold the other line ends of Unicode.
            lines = path.read_text(encoding="utf-8-sig").split("\n")
        except OSError as error:
            raise TrainingError.of(
                "text_unreadable", path=str(path), reason=str(error.strerror)
            ) from error
        except UnicodeDecodeError as error:
            raise TrainingError.of(
                "pairs_not_utf8", path=str(path), reason=error.reason
            ) from error
        dataset = dataset_of(path)
        for number, line in enumerate(lines, start=1):
            if line.strip():
                records.append(_parse(line, f"{path}:{number}", dataset))
    if not records:
        raise TrainingError.of("pairs_none", paths=", ".join(map(str, paths)))
    return records


def read_named_pairs(paths: Sequence[Path]) -> dict[str, list[ImageRecord]]:
    """Read pair files that are sets of their own, such as several validation sets, by name.

    A set is called after its images' data set, or after its file where it holds several.

    Raises:
        TrainingError: as :func:`read_pairs`; or two files hold sets of one name.
    """
    sets: dict[str, list[ImageRecord]] = {}
    for path in map(Path, paths):
        records = read_pairs([path])
        datasets = {record.dataset for record in records}
        name = datasets.pop() if len(datasets) == 1 else dataset_of(path)
        if name in sets:
            raise TrainingError(
                f"{path}: a second set called {name}; put both into one file, or name them apart "
                'in their lines, such as "dataset": "rsicd"'
            )
        sets[name] = records
    return sets


def not_held_out(records: Sequence[ImageRecord]) -> list[ImageRecord]:
    """The records that may be trained on: lines of a validation or test split are left out.

    Raises:
        TrainingError: nothing is left.
    """
    kept = [record for record in records if record.split not in HELD_OUT]
    if not kept:
        raise TrainingError(
            "every training pair is marked as val or test; give the lines whose split is train"
        )
    return kept


def write_pairs(path: Path, records: Sequence[ImageRecord]) -> None:
    """Write ``records`` as a pair file, with label, split and data set where they are known."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="\n") as stream:
        for record in records:
            item = {key: value for key, value in asdict(record).items() if value}
            stream.write(json.dumps(item, ensure_ascii=False) + "\n")


def check_apart(targets: Iterable[Path], read: Iterable[Path]) -> None:
    """Raise TrainingError where a file to write is one that is read, which would be lost."""
    known = {path.resolve() for path in read}
    for path in targets:
        if path.resolve() in known:
            raise TrainingError(
                f"{path} would be written in place of what is read; give another --out"
            )


def with_file_split(records: Sequence[ImageRecord], path: Path) -> list[ImageRecord]:
    """``records`` of the pair file ``path``; those that name no split take that of its name.

    ``val.jsonl`` and ``rsicd_val.jsonl`` hold "val"; a name without a split's word holds "train".
    """
    words = re.split(r"[^a-z]+", path.stem.lower())
    split = next((name for name in HELD_OUT if name in words), TRAIN)
    return [record if record.split else replace(record, split=split) for record in records]


def describe_data(records: Sequence[ImageRecord], split: str) -> list[dict[str, Any]]:
    """What each data set among the records holds: counts, and digests of names and captions.

    ``sha256`` tells other images, or another order of them, from other captions.
    """
    described = []
    for name in dict.fromkeys(record.dataset for record in records):
        part = [record for record in records if record.dataset == name]
        described.append(
            {
                "name": name,
                "split": split,
                "images": len(part),
                "captions": sum(len(record.captions) for record in part),
                "sha256": {
                    "images": _digest((record.filename, record.split) for record in part),
                    "captions": _digest(record.captions for record in part),
                },
            }
        )
    return described


def data_differences(
    before: Sequence[dict[str, Any]], after: Sequence[dict[str, Any]]
) -> list[str]:
    """In words, how one :func:`describe_data` differs from another; nothing if they are equal."""
    old, new = ({(item["name"], item["split"]): item for item in data} for data in (before, after))
    found = [f"{name} ({split}) is missing" for name, split in old if (name, split) not in new]
    for (name, split), item in new.items():
        known = old.get((name, split))
        if known is None:
            found.append(f"{name} ({split}) is new")
            continue
        for part in ("images", "captions"):
            if item[part] != known[part]:
                found.append(f"{name} ({split}) has {item[part]} {part}, not {known[part]}")
            elif item["sha256"][part] != known.get("sha256", {}).get(part):
                found.append(f"{name} ({split}) has other {part}, or another order")
    if not found and list(old) != list(new):
        found.append("the data sets come in another order")
    return found


def _digest(items: Iterable[tuple[str, ...]]) -> str:
    digest = hashlib.sha256()
    for item in items:  # a line each: shards have millions
        digest.update(json.dumps(item).encode() + b"\n")
    return digest.hexdigest()


def dataset_of(path: Path) -> str:
    """Data set by file name, ``rsitmd.jsonl`` or ``rsitmd_train.jsonl``, or else by folder."""
    named = [
        word
        for word in re.split(r"[-_. ]+", path.stem)
        if word.lower() not in NO_DATASET and not word.isdecimal()
    ]
    return "-".join(named) or path.resolve().parent.name


def dataset_words(name: str) -> tuple[str, ...]:
    """Words and numbers of a data set's, file's or folder's name, lower-cased, without those that
    name no data set; nothing if only numbers are left.
    """
    words = tuple(
        word for word in re.split(r"[-_. ]+", name.casefold()) if word and word not in NO_DATASET
    )
    return words if any(not word.isdecimal() for word in words) else ()


def _parse(line: str, where: str, dataset: str) -> ImageRecord:
    try:
        item = json.loads(line)
        filename, captions = item["filename"], item["captions"]
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise TrainingError.of("pairs_line", where=where, reason=first_line(error)) from error
    for name, value, kind in (("filename", filename, str), ("captions", captions, list)):
        if not isinstance(value, kind):
            raise TrainingError.of("pairs_line", where=where, reason=f"{name} = {value!r}")
    captions = tuple(text for text in captions if isinstance(text, str) and text.strip())
    if not captions:
        raise TrainingError.of("pairs_no_caption", where=where, name=filename)
    about = {name: item.get(name) for name in ("label", "split", "dataset")}
    for name, value in about.items():
        if not isinstance(value, str | None):
            raise TrainingError.of("pairs_value", where=where, name=name, value=repr(value))
    shows = item.get("shows") or []
    if not isinstance(shows, list) or not all(isinstance(name, str) for name in shows):
        raise TrainingError.of("pairs_shows", where=where)
    check_unicode([filename, *captions, *shows, *filter(None, about.values())], where)
    return ImageRecord(
        filename=filename,
        captions=captions,
        label=about["label"] or "",
        split=about["split"] or "",
        dataset=about["dataset"] or dataset,
        shows=tuple(shows),
    )


def check_unicode(texts: Iterable[str], where: str) -> None:
    """Raise TrainingError where a text holds half of a character, as JSON can have it.

    Such a text can neither be tokenised nor written.
    """
    try:
        "".join(texts).encode()
    except UnicodeEncodeError as error:
        broken = error.object[error.start : error.end]
        raise TrainingError.of("half_character", where=where, text=repr(broken)) from error
