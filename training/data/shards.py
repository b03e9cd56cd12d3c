"""WebDataset shards, which is how RS5M is published: tar files of images and captions.

A shard is indexed once: where each sample's image lies in it, how large it is, and its captions.
Images are then read from their place and decoded when a step needs them: nothing is unpacked, and
memory grows with the captions only, by half a kilobyte a sample and process beside its tokens.

Streaming, which WebDataset is made for, would shuffle within a buffer only, give each process
shards of its own, and could continue a run at a shard's start at best. Read at random, samples are
rows like all others: every epoch shuffles all of them, every process loads its stretch of a step,
and a run goes on at the very next sample. That needs disks which can seek; shards behind a slow
network are copied first.

A sample is every file of one name up to its first dot (WebDataset): an image, ``.jpg`` and the
like or RS5M's ``.img_content``, and captions, ``.txt``, RS5M's ``.caption``, or ``.json`` with a
"caption" or "captions": a text, a list, or texts by name, such as the best-ranked, the
rotation-invariant and the meta caption of RS3 (METHOD D). All are candidates; a step draws among
them. "label", "split" and "dataset" of a ``.json`` count as those of a pair file do.

Each image is decoded once for the index, coarsely where its format allows: what is damaged is
counted and named before training, not in the middle of an epoch.
"""

from __future__ import annotations

import glob
import hashlib
import io
import json
import os
import tarfile
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
from braceexpand import UnbalancedBracesError, braceexpand
from PIL import Image
from tqdm import tqdm

from training.data.cache import written
from training.data.decoding import decode_image, decode_whole, extent_within
from training.data.pairs import ImageRecord, dataset_of
from training.data.sources import IMAGE_SUFFIXES, Source
from training.errors import TrainingError

IMAGES = {suffix[1:] for suffix in IMAGE_SUFFIXES} | {"img_content"}
TEXTS = {"txt", "caption"}
UNDER_WAY = 64
"""Images checked ahead of the slowest thread."""
COARSE = 8
"""JPEG is decoded at an eighth of its size to see whether it can be: all of it is read, the
costly half of the work is saved."""
NAMED = 5
"""Damaged samples that a message names."""
TAR_END = bytes(2 * tarfile.BLOCKSIZE)
"""A tar file that is cut off between two members reads well, but lacks its end."""
ABOUT = ("label", "split", "dataset")
VERSION = 1
"""Of the index files."""


@dataclass(frozen=True)
class ShardRecord(ImageRecord):
    """A sample of a shard: an image and its captions, and where its bytes lie.

    Attributes:
        offset, length: of the encoded image in the file ``shard``.
        extent: width and height of the image.
    """

    shard: Path = field(default_factory=Path)
    offset: int = 0
    length: int = 0
    extent: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Shards:
    """What shards hold.

    Attributes:
        records: in the order of the files.
        damaged: what is left out, "SHARD: KEY" to the reason.
    """

    records: list[ShardRecord]
    damaged: dict[str, str]

    def readable(self) -> str:
        """How many samples there are, and which are left out."""
        text = f"{len(self.records)} samples in {len({item.shard for item in self.records})} shards"
        if self.damaged:
            first = list(self.damaged.items())[:NAMED]
            named = "; ".join(f"{sample} ({reason})" for sample, reason in first)
            more = len(self.damaged) - len(first)
            text += f"; {len(self.damaged)} damaged ones left out: {named}"
            text += f" and {more} more" if more else ""
        return text


def expand_shards(sources: Iterable[Source]) -> list[Source]:
    """The files of patterns such as ``{pub11,rs3}-train-{0000..0031}.tar`` or ``rs5m-*.tar``.

    Raises:
        TrainingError: a file is missing, or no file fits.
    """
    found = []
    for source in sources:
        try:
            texts = list(braceexpand(str(source.path)))
        except UnbalancedBracesError as error:
            raise TrainingError(f"{source.path}: {error}; give {{0000..0031}}") from error
        for text in texts:
            paths = [Path(text)]
            if not paths[0].exists():
                paths = [Path(name) for name in sorted(glob.glob(text))]  # noqa: PTH207
            if not paths:
                raise TrainingError(f"{text}: no such shard")
            found += [Source(path, source.dataset) for path in paths]
    return found


def read_shards(sources: Sequence[Source], cache: Path, progress: bool = True) -> Shards:
    """The samples of shards; each shard is indexed once and anew when it changes.

    Args:
        sources: tar files or patterns of them, with the data set if their names do not have it:
            ``pub11-train-0000.tar`` is of "pub11".
        cache: folder of the index files, which runs may share.

    Raises:
        TrainingError: a shard is missing, compressed or cut off, or nothing is left of them all.
    """
    records: list[ShardRecord] = []
    damaged: dict[str, str] = {}
    files = expand_shards(sources)
    bar = tqdm(files, desc="index shards", leave=False, disable=None if progress else True)
    with ThreadPoolExecutor() as pool:
        for source in bar:
            index = _index(source.path, cache, pool)
            by_name = dataset_of(source.path)
            for key, offset, length, extent, captions, (label, split, dataset) in index["samples"]:
                records.append(
                    ShardRecord(
                        filename=f"{source.path.name}/{key}",
                        captions=tuple(captions),
                        label=label,
                        split=split,
                        dataset=source.dataset or dataset or by_name,
                        shard=source.path,
                        offset=offset,
                        length=length,
                        extent=tuple(extent),
                    )
                )
            for key, reason in index["damaged"].items():
                damaged[f"{source.path}: {key}"] = reason
    shards = Shards(records, damaged)
    if not records:
        raise TrainingError(f"no image with a caption in the shards; {shards.readable()}")
    return shards


def _index(path: Path, cache: Path, pool: ThreadPoolExecutor) -> dict[str, Any]:
    """``{"samples": [[key, offset, length, [width, height], captions, ABOUT]], "damaged": {}}``."""
    state = path.stat()
    identity = [VERSION, str(path.resolve()), state.st_size, state.st_mtime_ns]
    key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]
    target = cache / f"shard-{key}.json"
    try:
        return json.loads(target.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # not there, or of a disk that was full
        index = _scan(path, pool)
    with written(target) as file:
        file.write_text(json.dumps(index, ensure_ascii=False), encoding="utf-8")
    return index


@dataclass
class _Sample:
    """What has been seen of one key."""

    offset: int = 0
    length: int = 0
    extent: tuple[int, int] | None = None
    captions: list[str] = field(default_factory=list)
    about: list[str] = field(default_factory=lambda: [""] * len(ABOUT))
    reason: str = ""


def _scan(path: Path, pool: ThreadPoolExecutor) -> dict[str, Any]:
    samples: dict[str, _Sample] = {}
    waiting: deque[tuple[_Sample, Future[tuple[int, int]]]] = deque()

    def take() -> None:
        sample, future = waiting.popleft()
        try:
            sample.extent = future.result()
        except TrainingError as error:
            sample.reason = str(error)

    for member, data in _members(path):
        # A name in another encoding is a key like any other, but must be fit to be written.
        raw = member.name.encode(errors="surrogateescape")
        inside = PurePosixPath(raw.decode(errors="replace"))
        name, _, kind = inside.name.partition(".")
        if not name:  # hidden files, such as those that macOS adds
            continue
        sample = samples.setdefault(str(inside.with_name(name)), _Sample())
        kind = kind.lower()
        if kind in IMAGES:
            if sample.length:
                sample.reason = "two images"
            sample.offset, sample.length = member.offset_data, member.size
            waiting.append((sample, pool.submit(_extent, data)))
            if len(waiting) == UNDER_WAY:
                take()
        elif kind in TEXTS or kind == "json":
            try:
                if kind == "json":
                    captions, sample.about = _described(data)
                    sample.captions += captions
                else:
                    sample.captions.append(data.decode("utf-8-sig").strip())
            except ValueError as error:
                sample.reason = f"unreadable .{kind} ({error})"
    while waiting:
        take()
    found, damaged = [], {}
    for key, sample in samples.items():
        captions = list(dict.fromkeys(text for text in sample.captions if text))
        reason = (
            sample.reason
            or ("" if sample.length else "no image")
            or ("" if captions else "no caption")
        )
        if reason:
            damaged[key] = reason
        else:
            place = (sample.offset, sample.length, sample.extent)
            found.append([key, *place, captions, sample.about])
    return {"samples": found, "damaged": damaged}


def _members(path: Path) -> Iterator[tuple[tarfile.TarInfo, bytes]]:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - len(TAR_END)))
            if file.read() != TAR_END:
                raise tarfile.ReadError("its end is missing")
        with tarfile.open(path, "r:") as archive:
            for member in archive:
                stream = archive.extractfile(member) if member.isreg() else None
                if stream is not None:
                    yield member, stream.read()
    except tarfile.TarError as error:
        raise TrainingError(
            f"{path}: not a whole uncompressed tar file ({error}); fetch or unpack it again, or "
            "leave it out"
        ) from error


def _extent(data: bytes) -> tuple[int, int]:
    """Width and height of an encoded image that can be decoded."""
    try:
        with Image.open(io.BytesIO(data)) as image:
            extent = image.size
            image.draft("RGB", (extent[0] // COARSE, extent[1] // COARSE))
            image.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise TrainingError(f"not a readable image: {error}") from error
    return extent


def _described(data: bytes) -> tuple[list[str], list[str]]:
    """The caption candidates of a JSON member, and its `ABOUT`; ValueError if it is none."""
    document = json.loads(data.decode("utf-8-sig"))
    if not isinstance(document, dict):
        raise ValueError("no JSON object")
    captions: list[str] = []
    for name in ("caption", "captions"):
        value = document.get(name) or []
        value = list(value.values()) if isinstance(value, dict) else value
        value = [value] if isinstance(value, str) else value
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise ValueError(f'"{name}" holds something else than texts')
        captions += [item.strip() for item in value]
    about = [document.get(name) or "" for name in ABOUT]
    if not all(isinstance(item, str) for item in about):
        raise ValueError(f"one of {', '.join(ABOUT)} is no text")
    "".join([*captions, *about]).encode()  # half of a character is a ValueError too
    return captions, about


class ShardImages:
    """Images of shards, read and decoded row by row, in as many threads as cores.

    Args:
        size: side of the squares.
        whole: images as they are inside the squares, instead of squares from their middle.
    """

    def __init__(self, records: Sequence[ShardRecord], size: int, whole: bool = False) -> None:
        self.records, self.size, self.whole = records, size, whole
        # Of several processes on a machine each takes its share of the cores.
        count = (os.cpu_count() or 1) // int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
        self._pool = ThreadPoolExecutor(max(1, count))

    @property
    def filename(self) -> str:
        """Changes with everything that the pixels depend on, as the name of a cached array does."""
        shards = {item.shard: item.shard.stat().st_mtime_ns for item in self.records}
        stamps = [(str(path.resolve()), changed) for path, changed in shards.items()]
        digest = hashlib.sha256(json.dumps([self.size, self.whole, stamps]).encode())
        for item in self.records:
            digest.update(f"{item.filename} {item.offset}\n".encode())
        return f"shards-{digest.hexdigest()[:16]}"

    def __len__(self) -> int:
        return len(self.records)

    def __getitem__(self, rows: np.ndarray | slice) -> np.ndarray:
        """uint8 ``[n, S, S, 3]``.

        Raises:
            TrainingError: an image can no longer be read.
        """
        chosen = np.arange(len(self))[rows]
        pixels = np.empty((len(chosen), self.size, self.size, 3), np.uint8)
        for number, image in enumerate(self._pool.map(self._decoded, chosen.tolist())):
            pixels[number] = image
        return pixels

    def _decoded(self, row: int) -> np.ndarray:
        record = self.records[row]
        name = f"{record.shard}: {record.filename.removeprefix(record.shard.name + '/')}"
        try:
            with record.shard.open("rb") as stream:
                stream.seek(record.offset)
                data = stream.read(record.length)
        except OSError as error:
            raise TrainingError(f"{name}: cannot be read ({error.strerror})") from error
        if self.whole:
            return decode_whole(data, name, self.size)["pixels"]
        return decode_image(data, name, self.size)

    def extents(self, rows: np.ndarray) -> np.ndarray:
        """Height and width of images in their squares: int64 ``[n, 2]``."""
        extents = [extent_within(self.records[row].extent, self.size) for row in rows.tolist()]
        return np.array(extents, np.int64).reshape(-1, 2)[:, ::-1]
