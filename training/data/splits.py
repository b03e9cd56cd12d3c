"""A validation split carved from training images by rule, the same on every machine.

The published sets of RSITMD have no validation images, and the released code chose everything on
the test set (METHOD A.2 #25, G.2). A tenth of the training images, as RRSITR's partition has it
(METHOD A.3: RSITMD 430 of 4291), chosen by a hash of data set and file name: no list to ship.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from training.data.pairs import HELD_OUT, TRAIN, VAL, ImageRecord
from training.errors import TrainingError

Name = tuple[str, str]
"""Data set and file name."""


def carve_validation(
    records: Sequence[ImageRecord],
    fraction: float,
    seed: int = 0,
    cluster_of: Mapping[Name, int] | None = None,
    recarve: bool = False,
) -> list[ImageRecord]:
    """``records`` with about ``fraction`` of the training images of each class moved to "val".

    Within each data set and class (images without one form a class of their own) images are
    ordered by a hash of their names, and the first go to "val" until their share is reached. So
    adding images moves few others: those whose place in the order passes the share.

    Near duplicates move together, as if they were one image of the class of their first member.

    Args:
        records: of any data sets; a data set that has validation images already is left alone.
        fraction: share of the training images, in (0, 1).
        seed: another gives another choice.
        cluster_of: clusters of near duplicates, see `read_clusters`.
        recarve: put published validation images back first, as RRSITR does for RSICD and NWPU.

    Raises:
        TrainingError: ``fraction`` is out of range, an image is given twice, or nothing can be
            carved.
    """
    if not 0 < fraction < 1:
        raise TrainingError(f"a fraction of {fraction}: give more than 0 and less than 1")
    if recarve:
        records = [
            replace(record, split=TRAIN) if record.split == VAL else record for record in records
        ]
    done = {record.dataset for record in records if record.split == VAL}
    units: dict[object, list[int]] = defaultdict(list)
    seen: set[Name] = set()
    for row, record in enumerate(records):
        name = (record.dataset, record.filename)
        if name in seen:
            raise TrainingError(f"{record.filename} of {record.dataset} is given twice")
        seen.add(name)
        if record.split not in HELD_OUT and record.dataset not in done:
            units[(cluster_of or {}).get(name, name)].append(row)
    if not units:
        raise TrainingError(
            f"every data set has a {VAL} split already ({', '.join(sorted(done))}); --recarve "
            "puts it back first"
        )

    strata: dict[Name, list[tuple[str, list[int]]]] = defaultdict(list)
    for rows in units.values():
        key, first = min((_key(records[row], seed), row) for row in rows)
        strata[records[first].dataset, records[first].label].append((key, rows))
    chosen: set[int] = set()
    for members in strata.values():
        room = int(fraction * sum(len(rows) for _, rows in members) + 0.5)
        for _, rows in sorted(members):
            if len(rows) <= room:
                chosen.update(rows)
                room -= len(rows)
    return [
        replace(record, split=VAL if row in chosen else record.split or TRAIN)
        for row, record in enumerate(records)
    ]


def _key(record: ImageRecord, seed: int) -> str:
    """The image's place in the order; JSON keeps data set and file name apart."""
    text = json.dumps([seed, record.dataset, record.filename])
    return hashlib.sha256(text.encode()).hexdigest()


def read_clusters(path: Path) -> dict[Name, int]:
    """The clusters of near duplicates in a report of ``training dedup``.

    Raises:
        TrainingError: the file is missing or no such report.
    """
    try:
        clusters = json.loads(path.read_text(encoding="utf-8"))["clusters"]
        return {
            (member["dataset"], member["filename"]): number
            for number, cluster in enumerate(clusters)
            for member in cluster["members"]
        }
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError) as error:
        raise TrainingError(f"{path}: not a report of `training dedup`") from error
