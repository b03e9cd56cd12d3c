"""Labels of a search, found among the tiles of the archive that is searched now."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from rs_textsearch.engine.errors import BadInput, EngineError
from rs_textsearch.engine.evaluating.systems import system_notes
from rs_textsearch.engine.example import TileExample
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.paths import resolved
from rs_textsearch.engine.place import LEAST_OVERLAP
from rs_textsearch.engine.reading.labels import Labels, said_of, text_key
from rs_textsearch.engine.searching.archive import Archive
from rs_textsearch.engine.searching.examples import position

MOST = 500
"""Right tiles and wrong tiles that are taken at most."""


@dataclass(frozen=True)
class LabelledTiles:
    """Tiles at ``positions`` int64 [m], each once, of which ``right`` bool [m] are.

    ``notes`` say which labels were left out, and what stands for others.
    """

    positions: np.ndarray = field(repr=False)
    right: np.ndarray = field(repr=False)
    notes: tuple[Note, ...] = ()

    @classmethod
    def of_marks(
        cls, archive: Archive, marked: Sequence[tuple[TileExample, bool]]
    ) -> LabelledTiles:
        """Find tiles with their verdicts.

        Raises :class:`BadInput` for a number that no tile of the index ever had, and where none of
        them is there any more, or none is right.
        """
        found: list[tuple[int, bool]] = []
        moved, gone = 0, []
        starts = {resolved(index.path): n for n, index in enumerate(archive.indexes)}
        for tile, right in marked:
            try:
                place, stands_for = _found(archive, starts, tile)
            except EngineError as error:
                if tile.box is None:
                    raise
                gone.append(error)
                continue
            moved += stands_for
            found.append((place, right))
        if gone and not found:
            raise BadInput.of("teach_gone", n=len(gone), reason=gone[0].said)
        notes = _counted({"taught_gone": len(gone), "taught_moved": moved})
        rights, wrongs = ([p for p, r in found if r is right] for right in (True, False))
        return cls._of(np.array(rights, np.int64), np.array(wrongs, np.int64), notes)

    @classmethod
    def of_file(
        cls, archive: Archive, labels: Labels, field_name: str, text: str, judged: bool
    ) -> LabelledTiles:
        """Find the tiles that show what ``labels`` call ``text``, and those that do not.

        Where people ``judged`` polygons to be right or wrong, the latter are those of polygons with
        that text that are wrong; otherwise tiles that show other labels and touch none of these.
        Raises :class:`BadInput` where no polygon has the text, or no tile shows one that is right.
        """
        wanted = text_key(text)
        mine = [label for label in labels.labels if label.key == wanted]
        if not mine:
            names = ", ".join(sorted({label.text for label in labels.labels})[:20])
            raise BadInput.of(
                "teach_no_such", path=str(labels.path), label=text, field=field_name, names=names
            )
        if not any(label.right for label in mine):
            raise BadInput.of("teach_all_wrong", path=str(labels.path), label=text, n=len(mine))
        right, wrong, both, others, touched = (np.zeros(len(archive), bool) for _ in range(5))
        inside: set[int] = set()
        for raster in archive.present:
            at = np.flatnonzero(archive.raster == raster)
            placed = labels.on(archive.places[raster], archive.rasters[raster].path)
            inside |= {id(label) for label, _ in placed}
            for key, said in said_of(archive.boxes[at], placed).items():
                if key == wanted:
                    right[at], wrong[at], both[at] = said.right, said.wrong, said.both
                    touched[at] = said.touched
                elif not judged:
                    others[at] |= said.right
        others &= ~touched
        right, wrong = right | both, wrong | both
        if not right.any():
            shapes = sum(label.right for label in mine)
            raise BadInput.of("teach_not_shown", path=str(labels.path), label=text, n=shapes)
        outside = sum(id(label) not in inside for label in mine)
        counts = {"labels_outside": outside, "taught_others": int(others.sum())}
        notes = (*labels.notes, *system_notes(labels, archive), *_counted(counts))
        return cls._of(np.flatnonzero(right), np.flatnonzero(wrong | others), notes)

    @classmethod
    def _of(cls, right: np.ndarray, wrong: np.ndarray, notes: Iterable[Note]) -> LabelledTiles:
        """Take each tile once, those that are both not at all, and of very many some.

        Raises :class:`BadInput` where none is right.
        """
        right, wrong = np.unique(right), np.unique(wrong)
        both = np.intersect1d(right, wrong)
        right, wrong = np.setdiff1d(right, both), np.setdiff1d(wrong, both)
        notes = (*notes, *_counted({"taught_contradicts": len(both)}))
        if not len(right):
            if len(both):
                raise BadInput.of("teach_contradicted", n=len(both))
            raise BadInput.of("teach_no_right", n=len(wrong))
        every = len(right) + len(wrong)
        drawing = np.random.default_rng(0)
        right, wrong = (
            np.sort(drawing.choice(some, MOST, replace=False)) if len(some) > MOST else some
            for some in (right, wrong)
        )
        taken = len(right) + len(wrong)
        if taken < every:
            notes = (*notes, Note.of("taught_many", n=taken, all=every))
        verdicts = np.repeat([True, False], [len(right), len(wrong)])
        return cls(np.concatenate([right, wrong]), verdicts, notes)


def overlapping(archive: Archive, some: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Return which tiles ``some`` [m] share pixels with which ``others`` [k], bool [m, k].

    Both are positions.
    """
    one, two = archive.boxes[some][:, None], archive.boxes[others][None]
    shared = np.minimum(one[..., 2:], two[..., 2:]) > np.maximum(one[..., :2], two[..., :2])
    return shared.all(axis=2) & (archive.scene[some][:, None] == archive.scene[others][None])


def _found(
    archive: Archive, numbers: Mapping[Path, int], tile: TileExample
) -> tuple[int, bool]:
    """Return the position of a tile, and whether it stands for one that is gone.

    ``numbers`` are those of the indexes by their resolved paths. It is looked for where it lay, if
    its own index is not among those that are searched.
    """
    number = numbers.get(resolved(tile.index))
    if number is not None:
        place, note = position(archive.indexes[number], tile)
        return int(archive.starts[number]) + place, note is not None
    if tile.raster is not None and tile.box is not None:
        for start, index in zip(archive.starts.tolist(), archive.indexes):
            place, shared = index.nearest(tile.raster, tile.box)
            if shared >= LEAST_OVERLAP:
                return start + place, True
    raise BadInput.of("teach_elsewhere", tile=str(tile.tile), path=str(tile.index))


def _counted(counts: dict[str, int]) -> tuple[Note, ...]:
    return tuple(Note.of(code, n=n) for code, n in counts.items() if n)
