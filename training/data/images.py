"""Images decoded once: folders and tar files of pictures become one uint8 memory map.

Decoding JPEGs anew every epoch costs more than the rest of a small model's step; a memory map
of square uint8 images is read at memory speed and leaves augmentation to the batch.
"""

from __future__ import annotations

import hashlib
import json
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from pathlib import Path
from typing import Protocol

import numpy as np
from tqdm import tqdm

from training.data.cache import cached_array
from training.data.decoding import decode_image, decode_whole, whole_dtype
from training.data.pairs import ImageRecord
from training.data.shards import ShardImages, ShardRecord
from training.data.sources import Finder, Source
from training.errors import TrainingError

UNDER_WAY = 64
"""Images read ahead of the slowest thread: few, so that a large set does not fill the memory."""


class Images(Protocol):
    """Images of a split, read by row: an array, a memory map, or files that are decoded then."""

    def __len__(self) -> int: ...

    def __getitem__(self, rows: np.ndarray | slice) -> np.ndarray:
        """uint8 ``[n, S, S, 3]``."""


class WholeImages(Images, Protocol):
    """Images that are no squares: each fills its square from the top left corner on."""

    def extents(self, rows: np.ndarray) -> np.ndarray:
        """Height and width of images in their squares: int64 ``[n, 2]``."""


class MappedImages:
    """Whole images in a memory map.

    Args:
        stored: ``[N]`` of :func:`~training.data.decoding.whole_dtype`.
    """

    def __init__(self, stored: np.memmap) -> None:
        self.stored, self.filename = stored, stored.filename

    def __len__(self) -> int:
        return len(self.stored)

    def __getitem__(self, rows: np.ndarray | slice) -> np.ndarray:
        return self.stored["pixels"][rows]

    def extents(self, rows: np.ndarray) -> np.ndarray:
        return self.stored["extent"][rows].astype(np.int64)


class JoinedImages:
    """Images of which some lie in one place and some in another.

    Args:
        parts: that have the same side.
        place: int64 ``[N, 2]``: for each row of the whole, its part and its row there.
    """

    def __init__(self, parts: Sequence[Images], place: np.ndarray) -> None:
        self.parts, self.place = parts, place
        self.filename = "-".join(Path(part.filename).stem for part in parts)

    def __len__(self) -> int:
        return len(self.place)

    def __getitem__(self, rows: np.ndarray | slice) -> np.ndarray:
        return self._gathered(rows, lambda part, inside: part[inside])

    def extents(self, rows: np.ndarray) -> np.ndarray:
        return self._gathered(rows, lambda part, inside: part.extents(inside))

    def _gathered(
        self, rows: np.ndarray | slice, read: Callable[[Images, np.ndarray], np.ndarray]
    ) -> np.ndarray:
        part, inside = self.place[rows].T
        order = np.argsort(part, kind="stable")
        found = [read(self.parts[number], inside[part == number]) for number in np.unique(part)]
        return np.concatenate(found)[np.argsort(order)]


def load_images(
    records: Sequence[ImageRecord], sources: Sequence[Source | Path], size: int, cache: Path
) -> Images:
    """The records' images as uint8 ``[N, size, size, 3]``.

    The shorter side is scaled to ``size`` (bicubic) and the centre cropped. Images of folders and
    tar files become a memory map in ``cache``, an array, which is reused while names, sources,
    size and every file's length and time of change are the same; those of shards are read from
    there.

    Raises:
        TrainingError: a source or an image is missing, broken or ambiguous; the message names it.
    """

    def mapped(files: Sequence[ImageRecord]) -> np.ndarray:
        item = ((size, size, 3), np.dtype(np.uint8))
        return _mapped(files, sources, item, lambda *image: decode_image(*image, size), cache)

    return _loaded(records, mapped, lambda part: ShardImages(part, size))


def load_whole_images(
    records: Sequence[ImageRecord], sources: Sequence[Source | Path], size: int, cache: Path
) -> WholeImages:
    """The records' images as they are, for crops that are cut from all of an image.

    Those with a side above ``size`` are scaled down until they fit. Mapped or read as
    :func:`load_images` does it.

    Raises:
        TrainingError: as :func:`load_images`.
    """

    def mapped(files: Sequence[ImageRecord]) -> MappedImages:
        item = ((), whole_dtype(size))
        stored = _mapped(files, sources, item, lambda *image: decode_whole(*image, size), cache)
        return MappedImages(stored)

    return _loaded(records, mapped, lambda part: ShardImages(part, size, whole=True))


def _loaded(
    records: Sequence[ImageRecord],
    mapped: Callable[[Sequence[ImageRecord]], Images],
    sharded: Callable[[Sequence[ShardRecord]], Images],
) -> Images:
    """Images of records that lie in files, in shards, or in both."""
    in_shard = np.array([isinstance(record, ShardRecord) for record in records])
    if not in_shard.any():
        return mapped(records)
    if in_shard.all():
        return sharded(records)
    place = np.empty((len(records), 2), np.int64)
    place[:, 0] = in_shard
    for part in (in_shard, ~in_shard):
        place[part, 1] = np.arange(part.sum())
    parts = [
        load([record for record, chosen in zip(records, part, strict=True) if chosen])
        for load, part in ((mapped, ~in_shard), (sharded, in_shard))
    ]
    return JoinedImages(parts, place)


def _mapped(
    records: Sequence[ImageRecord],
    sources: Sequence[Source | Path],
    item: tuple[tuple[int, ...], np.dtype],
    decode: Callable[[bytes, str], np.ndarray],
    cache: Path,
) -> np.ndarray:
    shape, dtype = item
    finder = Finder(records, sources)
    identity = [[record.key for record in records], finder.stamps(), str(item)]
    key = hashlib.sha256(json.dumps(identity).encode()).hexdigest()[:16]
    return cached_array(
        cache / f"images-{key}.npy",
        (len(records), *shape),
        dtype,
        lambda stored: fill_rows(stored, finder, decode, "decode images"),
    )


def fill_rows(
    target: np.ndarray,
    finder: Finder,
    work: Callable[[bytes, str], np.ndarray],
    title: str,
) -> None:
    """``target[row] = work(encoded image, name)`` of every record, in as many threads as cores.

    Pillow lets go of the interpreter's lock while it decodes and resizes.

    Args:
        target: ``[N, ...]``, written in place.
        finder: of the records' files.
        work: what to do with one image; threads call it.
        title: what the progress bar says.

    Raises:
        TrainingError: an image is missing, or two different images answer to a name.
    """
    records = finder.records
    missing = set(range(len(records)))

    def worked(pool: Executor) -> Iterator[tuple[int, np.ndarray]]:
        waiting: deque[tuple[int, Future[np.ndarray]]] = deque()
        for row, name, read in finder:
            waiting.append((row, pool.submit(work, read(), name)))
            if len(waiting) == UNDER_WAY:
                row, future = waiting.popleft()
                yield row, future.result()
        for row, future in waiting:
            yield row, future.result()

    with (
        ThreadPoolExecutor() as pool,
        tqdm(total=len(records), desc=title, unit="img", leave=False, disable=None) as bar,
    ):
        for row, result in worked(pool):
            if row in missing:
                target[row] = result
                missing.discard(row)
                bar.update()
            elif not np.array_equal(result, target[row]):
                name = records[row].filename
                raise TrainingError(
                    f"{name}: several images have this name; give them with their folder in the "
                    f"pair file, such as beach/{name}, or the data set with its folder, such as "
                    f"--images {records[row].dataset or 'DATASET'}=DIR"
                )
    if missing:
        first = records[min(missing)]
        values = {
            "n": len(missing),
            "all": len(records),
            "first": f"{first.filename} ({first.dataset or '-'})",
            "dataset": first.dataset or "DATASET",
        }
        if not finder.sources:
            raise TrainingError.of("images_of_others", **values)
        sources = ", ".join(map(str, finder.sources))
        raise TrainingError.of("images_missing", sources=sources, **values)
