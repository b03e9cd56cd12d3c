"""What a run leaves behind for training: pairs, the list of what was removed, and shards."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from rs_textsearch.engine.paths import written_in_place
from training.curation.images import read_image
from training.curation.parts import Parts
from training.curation.sample import Sample

PAIRS, REMOVED, SHARDS = "pairs.jsonl", "removed.jsonl", "shards"


def kept(parts: Parts) -> Iterator[Sample]:
    """The samples that are left after a stage."""
    for number in parts:
        yield from parts.kept(number)


def write_pairs(parts: Parts, path: Path) -> tuple[int, int]:
    """Write what `fit` takes; returns images with captions, and those left out for want of them."""
    written = bare = 0
    with written_in_place(path) as temporary, temporary.open(
        "w", encoding="utf-8", newline="\n"
    ) as stream:
        for sample in kept(parts):
            if not (sample.captions and sample.filename):
                bare += 1
                continue
            item = {
                "filename": sample.filename,
                "captions": list(sample.captions),
                "label": sample.label,
                "split": sample.split,
                "dataset": sample.dataset,
            }
            line = json.dumps({k: v for k, v in item.items() if v}, ensure_ascii=False)
            stream.write(line + "\n")
            written += 1
    return written, bare


def write_removed(stages: Sequence[tuple[str, Parts]], path: Path) -> None:
    """Write a line for every sample that a stage took out: key, stage, reason, what it repeats."""
    with written_in_place(path) as temporary, temporary.open(
        "w", encoding="utf-8", newline="\n"
    ) as stream:
        for stage, sample in removed(stages):
            item = {
                "key": sample.key,
                "stage": stage,
                "reason": sample.removed,
                "note": sample.note,
                "repeats": sample.repeats,
            }
            line = json.dumps({k: v for k, v in item.items() if v}, ensure_ascii=False)
            stream.write(line + "\n")


def removed(stages: Sequence[tuple[str, Parts]]) -> Iterator[tuple[str, Sample]]:
    """Every sample that a stage took out, with the stage's name."""
    for stage, parts in stages:
        for number in parts:
            yield from ((stage, sample) for sample in parts.read(number) if sample.removed)


def write_shards(parts: Parts, folder: Path, size: int) -> int:
    """Write WebDataset shards of ``size`` samples; returns how many there are.

    A sample is ``000000012.jpg``, ``.txt`` (its first caption) and ``.json`` (all of them, label
    and data set). The same samples give the same bytes.
    """
    folder.mkdir(exist_ok=True)
    samples = (s for s in kept(parts) if s.captions and s.location is not None)
    number, shard = 0, 0
    while block := [sample for _, sample in zip(range(size), samples)]:
        with written_in_place(folder / f"{shard:05d}.tar") as temporary, tarfile.open(
            temporary, "w"
        ) as archive:
            for sample in block:
                for suffix, data in _members(sample):
                    member = tarfile.TarInfo(f"{number:09d}{suffix}")
                    member.size = len(data)
                    archive.addfile(member, io.BytesIO(data))
                number += 1
        shard += 1
    for left in folder.glob("*.tar"):
        if left.stem.isdigit() and int(left.stem) >= shard:
            left.unlink()  # of an earlier run with more samples
    return shard


def _members(sample: Sample) -> Iterator[tuple[str, bytes]]:
    item = {
        "key": sample.key,
        "filename": sample.filename,
        "captions": list(sample.captions),
        "label": sample.label,
        "split": sample.split,
        "dataset": sample.dataset,
        "metadata": dict(sample.metadata),
    }
    yield (Path(sample.filename).suffix.lower() or ".jpg"), read_image(sample.location)
    yield ".txt", sample.captions[0].encode()
    yield ".json", json.dumps(item, ensure_ascii=False, sort_keys=True).encode()
