"""The published caption sets, in the forms that their authors distribute, as image records.

* RSICD (Lu et al. 2017), UCM-Captions and Sydney-Captions (Qu et al. 2016): one JSON file in
  Karpathy's form, ``{"images": [{"filename", "split", "sentences": [{"raw", "tokens"}]}]}``.
* RSITMD (Yuan et al. 2021): the same form; its file names begin with their class.
* NWPU-Captions (Cheng et al. 2022): ``{class: [{"filename", "split", "raw", "raw_1", ...}]}``,
  five sentences an image.
* AMFMN's lists (Yuan et al. 2021), which define the test sets that the papers report on (METHOD
  A.2 #25): ``test_caps.txt`` and ``test_filename.txt``, line by line, in a folder of each set.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple

from training.data.pairs import ImageRecord
from training.errors import TrainingError

KARPATHY = ("rsicd", "rsitmd", "ucm", "sydney")
FORMATS = (*KARPATHY, "nwpu", "amfmn")
AUTO = "auto"

CLASS_IN_NAME = re.compile(r"([A-Za-z]+)_\d+")
"""``airport_12.jpg`` of RSICD, RSITMD and NWPU; some RSICD names are numbers only."""
UCM_CLASSES = (
    "agricultural", "airplane", "baseballdiamond", "beach", "buildings", "chaparral",
    "denseresidential", "forest", "freeway", "golfcourse", "harbor", "intersection",
    "mediumresidential", "mobilehomepark", "overpass", "parkinglot", "river", "runway",
    "sparseresidential", "storagetanks", "tenniscourt",
)  # fmt: skip
UCM_IMAGES_A_CLASS = 100
RSICD_CLASS_FOLDER = "txtclasses_rsicd"
"""Comes with RSICD: a text file of file names for each class."""


class Published(NamedTuple):
    """What a file of captions holds.

    Attributes:
        records: one for each image that has a caption; captions as published, outer blanks
            removed.
        blank: how many captions without text each image has, by file name; they are left out,
            and so are images that have no others. Early copies of RSITMD have some.
    """

    records: list[ImageRecord]
    blank: dict[str, int]


class _Caption(NamedTuple):
    filename: str
    text: str
    split: str
    label: str = ""


def read_dataset(kind: str, path: Path) -> Published:
    """Read one published caption set.

    Args:
        kind: one of `FORMATS`, or "auto" to tell it from the file's shape and name.
        path: the JSON file; for AMFMN a ``*_caps.txt`` file or the folder of several.

    Raises:
        TrainingError: the file is missing, is of another form, or puts one image into two
            splits; the message names the file and the image.
    """
    if kind not in (AUTO, *FORMATS):
        raise TrainingError(f"format {kind}: choose from {AUTO}, {', '.join(FORMATS)}")
    if kind == "amfmn" or (kind == AUTO and (path.is_dir() or path.suffix == ".txt")):
        dataset, captions = _amfmn_dataset(path), _amfmn(path)
    else:
        document = _load_json(path)
        dataset = _kind_of(document, path) if kind == AUTO else kind
        captions = (_nwpu if dataset == "nwpu" else _karpathy)(document, path)
    records, blank = _grouped(captions, dataset, path)
    return Published(records if dataset == "nwpu" else _labelled(records, dataset, path), blank)


def _grouped(captions: Iterable[_Caption], dataset: str, path: Path) -> Published:
    """Captions gathered by image, in the order in which images first appear."""
    texts: dict[str, list[str]] = {}
    first: dict[str, _Caption] = {}
    blank: Counter[str] = Counter()
    for caption in captions:
        known = first.setdefault(caption.filename, caption)
        if known.split != caption.split:
            raise TrainingError(
                f"{path}: {caption.filename} is in the splits {known.split!r} and "
                f"{caption.split!r}; keep one of the two"
            )
        kept = texts.setdefault(caption.filename, [])
        text = caption.text.strip()
        if text:
            kept.append(text)
        else:
            blank[caption.filename] += 1
    records = [
        ImageRecord(name, tuple(kept), first[name].label, first[name].split, dataset)
        for name, kept in texts.items()
        if kept
    ]
    if not records:
        raise TrainingError(f"{path}: no captions in there")
    return Published(records, dict(blank))


def _load_json(path: Path) -> Any:
    try:
        return json.loads(path.read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, RecursionError) as error:  # UnicodeDecodeError is a ValueError
        raise TrainingError(f"{path}: not a JSON file in UTF-8 ({error})") from error


def _kind_of(document: Any, path: Path) -> str:
    """The format of a JSON document; Karpathy's form has no name in it, so the path decides."""
    if not isinstance(document, dict):
        raise TrainingError(f"{path}: not a published caption set; choose a --format")
    if "images" not in document:
        return "nwpu"
    for place in (path.name, path.resolve().parent.name, str(document.get("dataset", ""))):
        for kind in KARPATHY:
            if kind in place.lower():
                return kind
    raise TrainingError(
        f"{path}: whose captions are these? Say it with --format {'|'.join(KARPATHY)}"
    )


def _karpathy(document: Any, path: Path) -> Iterator[_Caption]:
    images = document.get("images") if isinstance(document, dict) else None
    if not isinstance(images, list):
        raise TrainingError(f'{path}: expected {{"images": [...]}} (see --format)')
    for number, image in enumerate(images):
        where = f"{path}: image {number}"
        filename = _text(image, "filename", where)
        split = _text(image, "split", f"{path}: {filename}")
        sentences = image.get("sentences")
        if not isinstance(sentences, list):
            raise TrainingError(f'{path}: {filename} has no list of "sentences"')
        for sentence in sentences:
            text = _text(sentence, "raw", f"{path}: a sentence of {filename}")
            yield _Caption(filename, text, split)


def _nwpu(document: Any, path: Path) -> Iterator[_Caption]:
    if not isinstance(document, dict) or not all(
        isinstance(rows, list) for rows in document.values()
    ):
        raise TrainingError(f"{path}: expected {{class: [...]}} as in NWPU-Captions")
    for label, rows in document.items():
        for number, row in enumerate(rows):
            filename = _text(row, "filename", f"{path}: {label}, image {number}")
            split = _text(row, "split", f"{path}: {filename}")
            yield _Caption(filename, _text(row, "raw", f"{path}: {filename}"), split, label)
            for key in sorted(key for key in row if re.fullmatch(r"raw_\d+", key)):
                yield _Caption(filename, _text(row, key, f"{path}: {filename}"), split, label)


def _amfmn(path: Path) -> Iterator[_Caption]:
    files = sorted(path.glob("*_caps.txt")) if path.is_dir() else [path]
    if not files:
        raise TrainingError(f"{path}: no file such as test_caps.txt in there")
    for captions_file in files:
        split, separator, rest = captions_file.name.partition("_caps")
        if not separator:
            raise TrainingError(f"{captions_file}: expected a name such as test_caps.txt")
        names_file = captions_file.with_name(f"{split}_filename{rest}")
        texts, names = _lines(captions_file), _lines(names_file)
        if not names or len(texts) % len(names):
            raise TrainingError(
                f"{captions_file} has {len(texts)} lines, {names_file.name} {len(names)}; "
                "each caption needs its image's name"
            )
        each = len(texts) // len(names)  # 1; 5 in lists that name every image once
        for row, text in enumerate(texts):
            filename = names[row // each].strip()
            if not filename:
                raise TrainingError(f"{names_file}:{row // each + 1}: no file name")
            yield _Caption(filename, text, split)


def _lines(path: Path) -> list[str]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror})") from error
    except UnicodeDecodeError as error:
        raise TrainingError(f"{path}: not UTF-8 text ({error.reason})") from error
    # Not splitlines(): a caption may hold the other line ends of Unicode.
    return text.removesuffix("\n").split("\n") if text else []


def _amfmn_dataset(path: Path) -> str:
    folder = path.resolve() if path.is_dir() else path.resolve().parent
    return folder.name.removesuffix("_precomp")


def _labelled(records: list[ImageRecord], dataset: str, path: Path) -> list[ImageRecord]:
    """Records with the class that a set's names or its class lists give; some have none."""
    listed = _listed_classes(path.parent / RSICD_CLASS_FOLDER) if dataset == "rsicd" else {}
    class_of = _ucm_class if dataset == "ucm" else _class_in
    return [
        replace(record, label=listed.get(record.filename) or class_of(record.filename))
        for record in records
    ]


def _listed_classes(folder: Path) -> dict[str, str]:
    return {
        name.strip(): file.stem.lower()
        for file in sorted(folder.glob("*.txt"))
        for name in _lines(file)
    }


def _class_in(filename: str) -> str:
    match = CLASS_IN_NAME.fullmatch(PurePosixPath(filename).stem)
    return match[1].lower() if match else ""


def _ucm_class(filename: str) -> str:
    """UCM-Captions numbers the images of UC Merced's 21 classes in their order, from 1."""
    stem = PurePosixPath(filename).stem
    number = (int(stem) - 1) // UCM_IMAGES_A_CLASS if stem.isdecimal() else -1
    return UCM_CLASSES[number] if 0 <= number < len(UCM_CLASSES) else ""


def _text(item: Any, key: str, where: str) -> str:
    value = item.get(key) if isinstance(item, dict) else None
    if not isinstance(value, str):
        raise TrainingError(f'{where} has no text "{key}"; is this the right --format?')
    return value
