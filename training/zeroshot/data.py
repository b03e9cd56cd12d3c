"""Images with a class each: a folder of class folders, or pair files whose lines have a label."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from training.data.json_file import read_json
from training.data.pairs import ImageRecord
from training.data.sources import IMAGE_SUFFIXES
from training.errors import TrainingError
from training.zeroshot.prompts import class_name


def labelled_folder(folder: Path) -> list[ImageRecord]:
    """The images below ``folder``, labelled by the folder that they lie in, in order.

    A class folder within another is labelled ``outer/inner``.

    Raises:
        TrainingError: there is no image there, or one that lies in no class folder.
    """
    files = sorted(path for path in folder.rglob("*") if path.suffix.lower() in IMAGE_SUFFIXES)
    if not files:
        raise TrainingError(f"{folder}: no folders of images there, one for each class")
    inside = [path.relative_to(folder) for path in files]
    astray = next((path for path in inside if path.parent == Path()), None)
    if astray is not None:
        raise TrainingError(
            f"{folder}: {astray} lies in no class folder; give the folder that holds those of the "
            "classes, or pair files with labels (--pairs)"
        )
    return [ImageRecord(path.as_posix(), (), path.parent.as_posix()) for path in inside]


def labelled(records: Sequence[ImageRecord]) -> list[ImageRecord]:
    """``records`` unchanged.

    Raises:
        TrainingError: one has no label.
    """
    for record in records:
        if not record.label:
            raise TrainingError(f"{record.filename}: its line in the pair file has no label")
    return list(records)


@dataclass(frozen=True)
class Classes:
    """The classes that an image may be of.

    Attributes:
        labels: as the data have them, in order.
        names: what prompts call them.
    """

    labels: tuple[str, ...]
    names: tuple[str, ...]

    @classmethod
    def of(cls, records: Sequence[ImageRecord], names: Mapping[str, str] | None = None) -> Classes:
        """The labels of ``records``, and those in ``names`` that no image has.

        Args:
            names: class names by label, in place of those by
                :func:`~training.zeroshot.prompts.class_name`.

        Raises:
            TrainingError: two classes of one name, or one without.
        """
        names = dict(names or {})
        labels = tuple(sorted({record.label for record in records} | names.keys()))
        found = tuple(names.get(label, class_name(label)) for label in labels)
        for place, name in enumerate(found):
            if not name.strip():
                raise TrainingError(f"the class {labels[place]!r} has no name; see --classes")
            if name in found[:place]:
                other = labels[found.index(name)]
                raise TrainingError(
                    f"the classes {other} and {labels[place]} are both called {name!r}; give them "
                    "names of their own with --classes"
                )
        return cls(labels, found)


def read_names(path: Path) -> dict[str, str]:
    """Class names from a JSON file, ``{"label": "name", ...}``.

    Raises:
        TrainingError: the file is missing or is no such document.
    """
    names = read_json(path)
    if not isinstance(names, dict) or not all(isinstance(name, str) for name in names.values()):
        raise TrainingError(f'{path}: expected class names by label, {{"label": "name", ...}}')
    return names
