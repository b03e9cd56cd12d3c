"""Where images lie: folders and tar files, each of one data set or of any.

Published sets share file names: RSICD and NWPU both have an ``airport_100.jpg``. An image is
therefore known by its data set and its file name, and it is looked for in the sources of its
data set first, then in those of none.
"""

from __future__ import annotations

import tarfile
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from rs_textsearch.engine.errors import first_line
from training.data.pairs import ImageRecord, dataset_words
from training.errors import TrainingError

IMAGE_SUFFIXES = {".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"}
Parts = tuple[str, ...]
"""Folders and file name of an image, or as many of them as identify it."""


@dataclass(frozen=True)
class Source:
    """A folder or tar file of images.

    Attributes:
        dataset: whose images it holds; "" for any data set's.
    """

    path: Path
    dataset: str = ""

    @classmethod
    def parse(cls, text: str) -> Source:
        """Read ``DATASET=DIR|TAR`` or ``DIR|TAR``; what exists under the whole text is the latter.
        """
        dataset, _, path = text.partition("=")
        if dataset and path and not Path(text).exists():
            return cls(Path(path), dataset)
        return cls(Path(text))

    def __str__(self) -> str:
        return f"{self.dataset}={self.path}" if self.dataset else str(self.path)


def assigned(sources: Iterable[Source | Path], records: Sequence[ImageRecord]) -> list[Source]:
    """``sources`` with the data sets that are in their names, those of a data set first.

    ``rsicd``, ``RSICD_images``, ``rsicd-train-0.tar`` and ``rsicd/train.tar`` name the data set
    "rsicd"; ``train.tar`` in a folder of another name names none.

    Args:
        records: every image that will be looked for, of all splits.

    Raises:
        TrainingError: a source is given to a data set that no image is of, or two data sets share
            a file name and neither has a source of its own.
    """
    found = _named(sources, records)
    known = {record.dataset for record in records}
    for source in found:
        if source.dataset and source.dataset not in known:
            raise TrainingError(
                f"--images {source}: the pair files hold no images of {source.dataset}, but of "
                f"{', '.join(sorted(known))}"
            )
    return found


def _named(sources: Iterable[Source | Path], records: Sequence[ImageRecord]) -> list[Source]:
    """As :func:`assigned`, for some of the images only."""
    names = {dataset_words(record.dataset): record.dataset for record in records}
    found = []
    for source in sources:
        source = source if isinstance(source, Source) else Source(source)
        if source.dataset:
            dataset = names.get(dataset_words(source.dataset), source.dataset)
        else:
            dataset = _dataset_in(source.path, names)
        found.append(replace(source, dataset=dataset))
    own = {source.dataset for source in found}
    homeless: dict[str, str] = {}
    for record in records:
        if record.dataset not in own:
            other = homeless.setdefault(record.filename, record.dataset)
            if other != record.dataset:
                raise TrainingError(_both(record.filename, other, record.dataset, found))
    return sorted(found, key=lambda source: not source.dataset)


def _dataset_in(path: Path, names: dict[Parts, str]) -> str:
    """The data set that the last part of a path with a name names, its numbers counted or not."""
    whole = path.resolve()
    for part in (whole, *whole.parents):
        words = dataset_words(part.name.partition(".")[0])
        if words:
            plain = tuple(word for word in words if not word.isdecimal())
            return names.get(words) or names.get(plain) or ""
    return ""


def _both(filename: str, one: str, other: str, sources: Iterable[Source]) -> str:
    return (
        f"{filename} is an image of {one} and of {other}, and {', '.join(map(str, sources))} do "
        f"not tell whose is whose: give --images {one}=DIR {other}=DIR"
    )


class Found(NamedTuple):
    """An encoded image: the row it belongs to, its name for messages, and what reads it."""

    row: int
    name: str
    read: Callable[[], bytes]


class Finder:
    """Finds the images of ``records`` in sources.

    Args:
        records: of any data sets; a name holds as many folders as tell it apart in its set.
        sources: :func:`assigned` ones, or paths.

    Raises:
        TrainingError: an image is given twice.
    """

    def __init__(self, records: Sequence[ImageRecord], sources: Iterable[Source | Path]) -> None:
        if len({record.key for record in records}) != len(records):
            (dataset, filename), _ = Counter(record.key for record in records).most_common(1)[0]
            raise TrainingError(f"{filename} appears more than once in the pairs of {dataset}")
        self.records = records
        self._rows: dict[str, dict[Parts, int]] = {}
        for row, record in enumerate(records):
            parts = PurePosixPath(record.filename.replace("\\", "/")).parts
            self._rows.setdefault(record.dataset, {})[parts] = row
        self.sources = [
            source
            for source in _named(sources, records)
            if not source.dataset or source.dataset in self._rows
        ]

    def stamps(self) -> list[tuple[str, str, list[tuple[str, int, int]]]]:
        """What changes when an image does: of every source its data set, path and files.

        Files are (path inside, size, modification time in ns): in a folder those that have the
        name of a record, of a tar file the whole.
        """
        return [
            (source.dataset, str(source.path.resolve()), self._stamps_of(source))
            for source in self.sources
        ]

    def _stamps_of(self, source: Source) -> list[tuple[str, int, int]]:
        if not source.path.is_dir():
            return [_stamp(source.path, "")] if source.path.exists() else []
        return [
            _stamp(path, path.relative_to(source.path).as_posix())
            for path in _images_below(source.path)
            if self._answering(source, _parts_below(source.path, path))
        ]

    def __iter__(self) -> Iterator[Found]:
        """Every file that answers to a record, in the sources' order, so that no tar is searched.

        A record whose own sources have it is not looked for in those of no data set.

        Raises:
            TrainingError: a source is missing or broken, or a file answers to two data sets.
        """
        own: set[int] = set()
        for source in self.sources:
            for parts, read in _files(source.path):
                rows = self._answering(source, parts)
                if source.dataset:
                    own.update(rows)
                else:
                    rows = [row for row in rows if row not in own]
                if len(rows) > 1:
                    one, other = (self.records[row].dataset for row in rows[:2])
                    raise TrainingError(_both("/".join(parts), one, other, self.sources))
                for row in rows:
                    yield Found(row, self.records[row].filename, read)

    def _answering(self, source: Source, parts: Parts) -> list[int]:
        """The row in each data set that the source may serve whose name is the end of a path.

        The name with the most folders wins.
        """
        served = [source.dataset] if source.dataset else self._rows
        rows = []
        for names in (self._rows[dataset] for dataset in served):
            row = next((names[parts[i:]] for i in range(len(parts)) if parts[i:] in names), None)
            if row is not None:
                rows.append(row)
        return rows


def _stamp(path: Path, inside: str) -> tuple[str, int, int]:
    state = path.stat()
    return inside, state.st_size, state.st_mtime_ns


def _images_below(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)


def _parts_below(folder: Path, path: Path) -> Parts:
    return (folder.name, *path.relative_to(folder).parts)


def _files(source: Path) -> Iterator[tuple[Parts, Callable[[], bytes]]]:
    """(folders and name, function that reads it) of every image in a folder or tar file."""
    if source.is_dir():
        for path in _images_below(source):
            yield _parts_below(source, path), path.read_bytes
    elif source.is_file():
        try:
            with tarfile.open(source) as archive:
                for member in archive:
                    if Path(member.name).suffix.lower() in IMAGE_SUFFIXES:
                        stream = archive.extractfile(member)
                        if stream is not None:
                            yield PurePosixPath(member.name).parts, stream.read
        except tarfile.TarError as error:
            reason = first_line(error)
            raise TrainingError.of("images_tar", path=str(source), reason=reason) from error
    else:
        raise TrainingError.of("images_none", path=str(source))
