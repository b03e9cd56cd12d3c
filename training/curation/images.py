"""Images where they lie: found once in folders and tar files, then read from anywhere."""

from __future__ import annotations

import hashlib
import tarfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path, PurePosixPath
from typing import NamedTuple

import numpy as np

from rs_textsearch.engine.process import wanted_threads
from training.curation.sample import Location, Sample
from training.data.decoding import decode_image
from training.data.sources import IMAGE_SUFFIXES, Source
from training.errors import TrainingError


class _Found(NamedTuple):
    parts: tuple[str, ...]
    location: Location
    stamp: tuple[int, int]


class ImageFiles:
    """Every image of some folders and tar files, by name.

    Tar files are listed once and never unpacked: an image in one is a stretch of its bytes, which
    any process of any machine reads without looking at the rest.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        """List the images of ``sources``.

        Raises:
            TrainingError: a source is missing, or no tar file that can be read from the middle.
        """
        self._digest = hashlib.sha256()
        self._by_name: dict[str, dict[str, list[_Found]]] = defaultdict(lambda: defaultdict(list))
        for source in sources:
            by_name = self._by_name[source.dataset]
            for found in _listed(source.path.absolute()):
                by_name[found.parts[-1]].append(found)
                self._digest.update(repr(found).encode())

    @property
    def digest(self) -> str:
        """Of names, sizes and times of all files: another one where an image may have changed."""
        return self._digest.hexdigest()

    def find(self, dataset: str, filename: str) -> Location | None:
        """Where the image ``filename`` of ``dataset`` lies; None where no source has it.

        Raises:
            TrainingError: several images have this name.
        """
        if not filename:
            return None
        parts = PurePosixPath(filename.replace("\\", "/")).parts
        if not parts:  # a dot, which names a folder
            return None
        for place in (dataset, "") if dataset in self._by_name else ("",):
            known = self._by_name[place].get(parts[-1], ()) if place in self._by_name else ()
            found = [item for item in known if item.parts[-len(parts) :] == parts]
            if len(found) > 1:
                raise TrainingError(
                    f"{filename}: {found[0].location.file} and {found[1].location.file} hold an "
                    "image of this name; name its folder too, such as beach/1.jpg, or give "
                    "--images DATASET=DIR"
                )
            if found:
                return found[0].location
        return None

    def samples(self) -> list[Sample]:
        """A sample for every image, whatever its data set."""
        return [
            Sample("/".join(found.parts), "/".join(found.parts), location=found.location)
            for by_name in self._by_name.values()
            for same_name in by_name.values()
            for found in same_name
        ]


def _listed(source: Path) -> Iterator[_Found]:
    if source.is_dir():
        for path in sorted(source.rglob("*")):
            if path.suffix.lower() in IMAGE_SUFFIXES:
                parts = (source.name, *path.relative_to(source).parts)
                yield _Found(parts, Location(str(path), 0, -1), _stamp(path))
        return
    try:
        stamp = _stamp(source)
        with tarfile.open(source, "r:") as archive:
            for member in archive:
                if member.isfile() and Path(member.name).suffix.lower() in IMAGE_SUFFIXES:
                    place = Location(str(source), member.offset_data, member.size)
                    yield _Found(PurePosixPath(member.name).parts, place, stamp)
    except FileNotFoundError as error:
        raise TrainingError(f"{source}: no such folder or tar file of images") from error
    except tarfile.TarError as error:
        raise TrainingError(
            f"{source}: not a readable tar file ({error}); unpack a compressed one"
        ) from error


def _stamp(path: Path) -> tuple[int, int]:
    state = path.stat()
    return state.st_size, state.st_mtime_ns


def read_image(location: Location) -> bytes:
    """The encoded image.

    Raises:
        TrainingError: the file is gone.
    """
    try:
        with Path(location.file).open("rb") as stream:
            stream.seek(location.offset)
            return stream.read(location.size)
    except OSError as error:
        raise TrainingError(f"{location.file}: cannot be read ({error.strerror})") from error


def square(size: int, sample: Sample) -> np.ndarray:
    """The image of ``sample``, its centre as uint8 RGB ``[size, size, 3]``.

    Raises:
        TrainingError: there is no image, or it cannot be decoded.
    """
    if sample.location is None:
        raise TrainingError(f"{sample.key}: its image is in no --images; run the stage `readable`")
    return decode_image(read_image(sample.location), sample.key, size)


def squares(samples: Sequence[Sample], size: int, at_once: int) -> Iterator[np.ndarray]:
    """The images of ``samples`` in blocks, uint8 ``[at most at_once, size, size, 3]``.

    Pillow lets go of the interpreter's lock, so they are decoded by threads.

    Raises:
        TrainingError: an image is missing or broken; the message names it.
    """
    with ThreadPoolExecutor(wanted_threads() or None) as pool:
        for start in range(0, len(samples), at_once):
            yield np.stack(list(pool.map(partial(square, size), samples[start : start + at_once])))
