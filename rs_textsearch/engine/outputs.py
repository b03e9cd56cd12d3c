"""The gate for everything that a run writes.

It knows all files that the run reads and refuses to write over any of them, by whatever name:
through a link, a hard link or other letters on a file system that does not tell them apart. It
refuses to write over files that this program does not write. What is there stays until the new
file is whole.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from rs_textsearch import moving
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.inside import file_of
from rs_textsearch.engine.kinds import Kind
from rs_textsearch.engine.paths import disk_error, resolved, unused_name, written_in_place

_written: dict[Path, tuple[Kind, tuple[int, ...] | None]] = {}
"""What this process has put into a place: known again without a look into the file."""


class Outputs:
    """The files that a run reads (``inputs``) and those that it writes.

    ``check`` raises where the run was cancelled: asked before every file comes into place. As a
    context, the gate removes what was written where nothing was, should the block fail.
    """

    def __init__(
        self, inputs: Iterable[Path] = (), check: Callable[[], None] = lambda: None
    ) -> None:
        self._inputs: set[object] = set()
        self._targets: set[object] = set()
        self._new: list[Path] = []
        self.check = check
        self.add(inputs)

    def add(self, inputs: Iterable[Path]) -> None:
        """Take more files that the run reads; they need not exist."""
        folders: dict[str, str] = {}
        self._inputs.update(mark for path in inputs for mark in _marks(path, folders))

    def reserve(self, target: Path, kind: Kind) -> Output:
        """Return ``target`` as an output of the run; raises :class:`BadInput` where it is none."""
        place = resolved(target)
        marks = _marks(place)
        if not self._targets.isdisjoint(marks):
            raise BadInput.of("output_twice", path=str(target))
        output = Output(target, place, kind, self, _signature(place))
        output.check()
        self._targets.update(marks)
        return output

    def came(self, path: Path) -> None:
        """Take notice that the run wrote ``path``, where nothing was."""
        self._new.append(path)

    def __enter__(self) -> Outputs:
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        for path in self._new if kind is not None else ():
            moving.discard(path)

    def reads(self, path: Path) -> bool:
        """Whether the run reads the file ``path``."""
        return not self._inputs.isdisjoint(_marks(path))


@dataclass(frozen=True)
class Output:
    """A file that may be written: ``path`` as it was named, ``place`` with all links resolved.

    ``found`` tells what was there when it was asked for from another file, ``None`` for nothing.
    """

    path: Path
    place: Path
    kind: Kind
    gate: Outputs
    found: tuple[int, ...] | None

    def check(self) -> None:
        """Raise :class:`BadInput` where writing would cost the user a file."""
        self._check_inputs()
        there = _signature(self.place)
        if there is None or (self.kind, there) == _written.get(self.place):
            return
        try:
            reason = self.kind.refusal(self.place)
        except OSError as error:
            raise disk_error(error, self.path) from error
        if reason is not None:
            raise BadInput.of("output_kept", path=str(self.path), reason=reason)

    def _check_inputs(self) -> None:
        if self.gate.reads(self.place):
            raise BadInput.of("output_read", path=str(self.path))

    @contextmanager
    def written(self) -> Iterator[Path]:
        """Give a temporary path beside the file, which takes its place when the block succeeds.

        Whatever fails, the old file stays as it is. Disk errors become engine errors.
        """
        with written_in_place(self.place, self.take) as temporary:
            yield temporary

    def take(self, whole: Path) -> None:
        """Move the file ``whole`` into place, without the side files of what was there."""
        # Hours may have passed since it was asked for: others may have written there meanwhile.
        self._check_inputs()
        if _signature(self.place) != self.found:
            self.check()
        self.gate.check()
        new = not os.path.lexists(self.place)
        hidden: list[tuple[Path, Path]] = []
        try:
            self._hide_side_files(hidden)
            moving.move(whole, self.place)
        except OSError as error:
            for side_file, name in hidden:
                moving.move(name, side_file)
            raise disk_error(error, self.path) from error
        _written[self.place] = (self.kind, _signature(self.place))
        if new:
            self.gate.came(self.place)
        for _, name in hidden:
            moving.discard(name)

    def _hide_side_files(self, hidden: list[tuple[Path, Path]]) -> None:
        """Give other names to what would be read together with the new file; ``hidden`` gets both.

        QGIS leaves a write-ahead log behind when it is killed; SQLite would play it into the new
        database, but without it the old one lacks its last changes, should the move fail.
        """
        for suffix in self.kind.side_files:
            side_file = self.place.with_name(self.place.name + suffix)
            if side_file.exists():
                name = unused_name(side_file)
                moving.move(side_file, name)
                hidden.append((side_file, name))


def _signature(path: Path) -> tuple[int, ...] | None:
    """Return what is another one where another file, or other contents, are at ``path``."""
    try:
        stat = path.lstat()
    except OSError:
        return None
    return stat.st_dev, stat.st_ino, stat.st_mode, stat.st_size, stat.st_mtime_ns


def _marks(path: Path, folders: dict[str, str] | None = None) -> set[object]:
    """Return what tells a file from others: its resolved name and, where it exists, its number.

    ``folders`` keeps the resolved names of folders, which thousands of files may share.
    """
    file = os.fspath(file_of(path))
    marks: set[object] = {os.path.normcase(_resolved(file, {} if folders is None else folders))}
    try:
        stat = os.stat(file)  # noqa: PTH116 - no path is made of each of thousands
    except (OSError, ValueError):
        return marks
    # Some network drives number no file.
    return marks | {(stat.st_dev, stat.st_ino)} if stat.st_ino else marks


def _resolved(file: str, folders: dict[str, str]) -> str:
    folder, name = os.path.split(file)
    if not name or os.path.islink(file):  # noqa: PTH114
        return os.path.realpath(file)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)  # noqa: PTH118
