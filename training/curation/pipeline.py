"""A run: the table in parts, stage after stage, and the manifest of what was done.

A stage is skipped where its options, its input and all else that it depends on are what they were;
one that was cut short goes on with the parts that it lacks.
"""

from __future__ import annotations

import hashlib
import json
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

from rs_textsearch import definitions
from training.curation.images import ImageFiles
from training.curation.parts import Outcome, PartDone, Parts, write_json
from training.curation.reading import read_table
from training.curation.sample import Sample
from training.curation.stage import PartTask, Plan, Stage, Table, parameters
from training.curation.stages import Embeddings
from training.curation.workers import Workers
from training.data.sources import Source
from training.errors import TrainingError

TABLE = "table"
MANIFEST = "manifest.json"


class Progress(Protocol):
    """Hears of a stage's name, the samples that are done, and all of them."""

    def __call__(self, stage: str, done: int, total: int) -> None: ...


def _unseen(stage: str, done: int, total: int) -> None:
    """Nobody hears of it."""


@dataclass(frozen=True)
class Run:
    """What is to be done.

    Attributes:
        tables: pair files, Parquet tables and WebDataset shards.
        images: folders and tar files of them.
        out: folder of the run.
        stages: in the order in which they run.
        part_size: samples a part.
    """

    tables: tuple[Path, ...]
    images: tuple[Source, ...]
    out: Path
    stages: tuple[Stage, ...]
    part_size: int = 1000

    def parts(self, stage: str) -> Parts:
        """The parts of a stage, or of the table."""
        return Parts(self.out / "stages" / stage)


def curate(run: Run, workers: Workers, progress: Progress = _unseen) -> list[Outcome]:
    """Run all stages; returns what the table and each of them came to.

    Raises:
        TrainingError: options, tables or images that cannot be worked with, or a stage that
            keeps nothing.
    """
    if run.part_size < 1:
        raise TrainingError(f"--part-size {run.part_size}: give 1 or more")
    for stage in run.stages:
        stage.check()
    _check_folder(run.out)
    outcomes = [_read(run)]
    write_json(run.out / MANIFEST, _manifest(run, outcomes))
    source = run.parts(TABLE)
    embedded: tuple[Embeddings, Outcome] | None = None
    for stage in run.stages:
        if stage.embedded and embedded is None:
            raise TrainingError(f"{stage.key} needs the stage embeddings before it")
        table = Table(source)
        if embedded is not None:
            table = Table(source, run.parts(Embeddings.key), embedded[0].encoder)
        seen = embedded[1].digest if embedded is not None and stage.embedded else ""
        fingerprint = _fingerprint(
            [stage.key, stage.version, parameters(stage), stage.depends_on()],
            [outcomes[-1].digest, seen],
        )
        target = run.parts(stage.key)
        outcome = target.outcome(fingerprint)
        if outcome is None:
            counted = partial(progress, stage.key, total=outcomes[-1].kept)
            outcome = _run_stage(stage, table, target, fingerprint, workers, counted)
        else:
            progress(stage.key, outcome.given, outcome.given)
        outcomes.append(outcome)
        write_json(run.out / MANIFEST, _manifest(run, outcomes))
        source = target
        if outcome.kept == 0:
            why = ", ".join(f"{reason} {count}" for reason, count in outcome.removed.items())
            raise TrainingError(
                f"the stage {stage.key} keeps none of {outcome.given} samples ({why}): change its "
                "options (see curate --options), or leave it out"
            )
        if isinstance(stage, Embeddings):
            embedded = stage, outcome
    return outcomes


def _check_folder(out: Path) -> None:
    """Refuse a folder that holds something else: stages replace what they find."""
    if out.exists() and not out.is_dir():
        raise TrainingError(f"{out} is a file; give --out a folder")
    if out.is_dir() and any(out.iterdir()) and not (out / MANIFEST).is_file():
        raise TrainingError(f"{out} holds other files; give a new or empty folder as --out")
    out.mkdir(parents=True, exist_ok=True)
    if not (out / MANIFEST).is_file():
        write_json(out / MANIFEST, {})


def _read(run: Run) -> Outcome:
    """Cut the tables into parts, unless nothing has changed since."""
    started = time.monotonic()
    images = ImageFiles(run.images)
    fingerprint = _fingerprint(
        [[str(path.absolute()), *_stamp(path)] for path in run.tables],
        [run.part_size, images.digest],
    )
    parts = run.parts(TABLE)
    outcome = parts.outcome(fingerprint)
    if outcome is not None:
        return outcome
    samples = read_table(run.tables, images, run.out / "cache")
    first = list(islice(samples, run.part_size))  # what cannot be read is found before it is cut
    if not first:
        raise TrainingError(f"{', '.join(map(str, run.tables))}: no samples in there")
    parts.begin(fingerprint)
    done = [
        parts.write(number, part)
        for number, part in enumerate(_blocks(first, samples, run.part_size))
    ]
    options = {"tables": list(map(str, run.tables)), "images": list(map(str, run.images))}
    return _ended(parts, TABLE, options, fingerprint, done, {}, started, images.digest)


def _blocks(
    first: list[Sample], rest: Iterator[Sample], size: int
) -> Iterator[list[Sample]]:
    while first:
        yield first
        first = list(islice(rest, size))


def _run_stage(
    stage: Stage,
    table: Table,
    target: Parts,
    fingerprint: str,
    workers: Workers,
    progress: Callable[[int], None],
) -> Outcome:
    started = time.monotonic()
    target.begin(fingerprint)
    plan = _plan(stage, table, target.folder / "plan.json")
    embedded = str(table.embedded.folder) if table.embedded else ""
    tasks = [
        PartTask(
            stage,
            number,
            str(table.parts.folder.absolute()),
            str(target.folder.absolute()),
            embedded and str(Path(embedded).absolute()),
            plan.facts,
            plan.of_part(number),
        )
        for number in table.parts
    ]
    done: list[PartDone] = []
    progress(0)
    for part in workers.done(tasks, fingerprint[:12]):
        done.append(part)
        progress(sum(part.given for part in done))
    return _ended(target, stage.key, parameters(stage), fingerprint, done, plan.facts, started)


def _plan(stage: Stage, table: Table, file: Path) -> Plan:
    """The plan of a stage; one that was made before a run was cut short holds on."""
    if file.is_file():
        return Plan(**json.loads(file.read_text(encoding="utf-8")))
    plan = stage.plan(table)
    write_json(file, asdict(plan))
    return plan


def _ended(
    parts: Parts,
    stage: str,
    options: dict[str, Any],
    fingerprint: str,
    done: Sequence[PartDone],
    facts: dict[str, Any],
    started: float,
    *beside: str,
) -> Outcome:
    done = sorted(done, key=lambda part: part.number)
    removed = sum((Counter(part.removed) for part in done), Counter())
    given = sum(part.given for part in done)
    outcome = Outcome(
        stage,
        options,
        fingerprint,
        len(done),
        given,
        given - sum(removed.values()),
        dict(sorted(removed.items())),
        facts,
        round(time.monotonic() - started, 3),
        _fingerprint([part.digest for part in done], list(beside)),
    )
    parts.end(outcome)
    return outcome


def _fingerprint(*documents: Any) -> str:
    return hashlib.sha256(json.dumps(documents, sort_keys=True).encode()).hexdigest()


def _stamp(path: Path) -> tuple[int, int]:
    try:
        state = path.stat()
    except OSError as error:
        raise TrainingError(f"{path}: cannot be read ({error.strerror})") from error
    return state.st_size, state.st_mtime_ns


def _manifest(run: Run, outcomes: Sequence[Outcome]) -> dict[str, Any]:
    return {
        "version": definitions.VERSION,
        "part_size": run.part_size,
        "stages": [
            {name: value for name, value in outcome.to_json().items() if name != "facts"}
            for outcome in outcomes
        ],
    }
