"""One image of a set in the making, and files of them: JSON lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, NamedTuple

from rs_textsearch.engine.paths import written_in_place


class Location(NamedTuple):
    """Where the bytes of an image lie: ``size`` of them from ``offset`` on; -1: to the end."""

    file: str
    offset: int
    size: int


@dataclass(frozen=True)
class Sample:
    """One image with what is known of it.

    Attributes:
        key: ``dataset/filename``, or the URL where there is no file; unique in a table.
        dataset: the set it comes from, by which duplicates are chosen between.
        url: where it was published, "" if unknown.
        metadata: further fields of the input, such as date, place and ground resolution.
        location: where its bytes lie; None where no source holds it.
        scores: what stages measured, by name.
        removed: why a stage took it out, in a word that is counted; "" while it is in.
        note: what more there is to say of that.
        repeats: key of the sample that stays in its place.
    """

    key: str
    filename: str = ""
    dataset: str = ""
    url: str = ""
    captions: tuple[str, ...] = ()
    label: str = ""
    split: str = ""
    metadata: Mapping[str, Any] = field(default_factory=dict)
    location: Location | None = None
    scores: Mapping[str, Any] = field(default_factory=dict)
    removed: str = ""
    note: str = ""
    repeats: str = ""

    def to_json(self) -> str:
        """One line, without the fields that are empty; the same sample gives the same line."""
        values = {item.name: getattr(self, item.name) for item in fields(self)}
        given = {name: value for name, value in values.items() if value}
        return json.dumps(given, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, line: str) -> Sample:
        """The sample of a line of :meth:`to_json`."""
        values = json.loads(line)
        values["captions"] = tuple(values.get("captions", ()))
        if "location" in values:
            values["location"] = Location(*values["location"])
        return cls(**values)


def read_samples(path: Path) -> list[Sample]:
    """The samples of a file of :func:`write_samples`."""
    # Not splitlines(): JSON texts may hold the other line ends of Unicode.
    lines = path.read_text(encoding="utf-8").split("\n")
    return [Sample.from_json(line) for line in lines if line]


def write_samples(path: Path, samples: Iterable[Sample]) -> str:
    """Write ``samples``, a line each, in one step; returns the SHA-256 of the file."""
    data = "".join(f"{sample.to_json()}\n" for sample in samples).encode()
    with written_in_place(path) as temporary:
        temporary.write_bytes(data)
    return hashlib.sha256(data).hexdigest()
