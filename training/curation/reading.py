"""Input tables: pair files, Parquet tables with the same columns, and WebDataset shards."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rs_textsearch.engine import packages
from training.curation.images import ImageFiles
from training.curation.sample import Location, Sample
from training.data.pairs import check_unicode, dataset_of
from training.data.shards import read_shards
from training.data.sources import Source
from training.errors import TrainingError

PARQUET, SHARD = {".parquet", ".pq"}, ".tar"
DAMAGED = "damaged in its shard"
COLUMNS = {"key", "filename", "dataset", "url", "captions", "label", "split", "metadata"}
ALIASES = {"caption": "captions", "text": "captions", "source": "dataset", "class": "label"}
"""Columns as published sets call them (LAION, COYO: url and text or caption)."""


def read_table(paths: Sequence[Path], images: ImageFiles, cache: Path) -> Iterator[Sample]:
    """The samples of several tables, in order, with the places of their images.

    A table is a JSON-lines file or a Parquet file with a row an image: ``filename`` or ``url``,
    ``captions`` (a list or one text), ``label``, ``dataset`` (or ``source``), ``split``,
    ``metadata``. Columns of other names are metadata. A ``.tar`` is a WebDataset shard, whose
    samples bring their images with them and are no files of their own.

    Args:
        images: where the images of the tables lie.
        cache: folder for the indexes of shards.

    Raises:
        TrainingError: a file cannot be read, a row names no image, or two name the same.
    """
    seen: set[str] = set()
    for path in map(Path, paths):
        shard = path.suffix.lower() == SHARD
        for where, sample in _of_shard(path, cache) if shard else _of_table(path, images):
            if sample.key in seen:
                raise TrainingError(
                    f"{where}: {sample.key} is there more than once; give each row a key of its "
                    "own, or the sets different names"
                )
            seen.add(sample.key)
            yield sample


def _of_table(path: Path, images: ImageFiles) -> Iterator[tuple[str, Sample]]:
    dataset = dataset_of(path)
    for where, row in _rows(path):
        sample = _sample(row, where, dataset)
        yield where, replace(sample, location=images.find(sample.dataset, sample.filename))


def _of_shard(path: Path, cache: Path) -> Iterator[tuple[str, Sample]]:
    shards = read_shards([Source(path)], cache, progress=False)
    for record in shards.records:
        place = Location(str(record.shard.absolute()), record.offset, record.length)
        yield str(path), Sample(
            f"{record.dataset}/{record.filename}", "", record.dataset, "", record.captions,
            record.label, record.split, location=place,
        )  # fmt: skip
    for name, reason in shards.damaged.items():
        yield str(path), Sample(name, removed=DAMAGED, note=reason)


def _rows(path: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """(where it stands, row) of each row of a table."""
    try:
        if path.suffix.lower() in PARQUET:
            with packages.loading():
                import pyarrow
                from pyarrow import parquet
            try:
                for group in parquet.ParquetFile(path).iter_batches():
                    for number, row in enumerate(group.to_pylist()):
                        yield f"{path}, row {number}", row
            except pyarrow.ArrowException as error:
                raise TrainingError(f"{path}: not a readable Parquet file ({error})") from error
            return
        with path.open(encoding="utf-8-sig", newline="\n") as stream:
            for number, line in enumerate(stream, start=1):
                if line.strip():
                    where = f"{path}:{number}"
                    yield where, _json_object(line, where)
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror or error})") from error
    except UnicodeDecodeError as error:
        raise TrainingError(
            f"{path}: not UTF-8 text ({error.reason}); a table is JSON lines or Parquet"
        ) from error


def _json_object(line: str, where: str) -> Mapping[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise TrainingError(f"{where}: not a JSON object ({error})") from error
    if not isinstance(row, dict):
        raise TrainingError(f"{where}: not a JSON object but {type(row).__name__}")
    if "\\u" in line:
        check_unicode([json.dumps(row, ensure_ascii=False)], where)
    return row


def _sample(row: Mapping[str, Any], where: str, dataset: str) -> Sample:
    known: dict[str, Any] = {}
    metadata: dict[str, Any] = {}
    for name, value in row.items():
        column = ALIASES.get(name, name)
        if value is None or value == "":
            continue
        if column == "metadata":
            metadata |= _metadata(value, where)
        elif column in COLUMNS:
            known[column] = value
        else:
            metadata[name] = _plain(value)
    captions = known.pop("captions", ())
    captions = [captions] if isinstance(captions, str) else captions
    if not isinstance(captions, list | tuple):
        raise TrainingError(f"{where}: captions are {captions!r}; give a text or a list of texts")
    captions = tuple(text for text in captions if isinstance(text, str) and text.strip())
    texts = {name: str(value) for name, value in known.items()}
    texts.setdefault("dataset", dataset)
    image = texts.get("filename") or texts.get("url")
    if not image:
        raise TrainingError(f'{where}: no image is named; give "filename" or "url"')
    texts.setdefault("key", f"{texts['dataset']}/{image}")
    return Sample(**texts, captions=captions, metadata=metadata)


def _plain(value: Any) -> Any:
    """A value of a table as JSON has it: dates, bytes and the like as text."""
    if isinstance(value, dict):
        return {str(name): _plain(item) for name, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def _metadata(value: Any, where: str) -> Mapping[str, Any]:
    value = _json_object(value, where) if isinstance(value, str) else value
    if not isinstance(value, dict):
        raise TrainingError(f"{where}: metadata is no object of names and values")
    return _plain(value)
