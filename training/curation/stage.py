"""What a stage is: options, a look at the whole table if it needs one, and work on one part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any, ClassVar, NamedTuple

import numpy as np

from training.config.component import Component
from training.curation.parts import PartDone, Parts
from training.curation.sample import Sample

Features = dict[str, np.ndarray]
"""Features of samples by key, float ``[V, d]`` each: the upright image first, then turned ones."""


@dataclass(frozen=True)
class Table:
    """What came in, part by part.

    Attributes:
        parts: of the stage before.
        embedded: parts of the stage ``embeddings``; None where it did not run.
        encoder: the bundle or run that it encoded with.
    """

    parts: Parts
    embedded: Parts | None = None
    encoder: str = ""

    def __iter__(self) -> Iterator[tuple[int, list[Sample]]]:
        """Number and samples of each part."""
        return ((number, self.parts.kept(number)) for number in self.parts)

    def features(self, number: int) -> Features:
        """Features of a part's samples."""
        return self.embedded.features(number) if self.embedded else {}


class Removal(NamedTuple):
    """Why a sample goes, what more there is to say of it, and the key of the one it repeats."""

    reason: str
    note: str = ""
    repeats: str = ""


@dataclass(frozen=True)
class Plan:
    """What a stage decides on the whole table, before the parts are worked on.

    Attributes:
        facts: JSON values, few enough to be sent to every part; the report has them too.
        removals: by part and key.
    """

    facts: dict[str, Any] = field(default_factory=dict)
    removals: dict[str, dict[str, Removal]] = field(default_factory=dict)

    def remove(self, part: int, key: str, removal: Removal) -> None:
        """Note that a sample of a part goes."""
        self.removals.setdefault(str(part), {})[key] = removal

    def of_part(self, number: int) -> Mapping[str, Removal]:
        """The removals of a part."""
        return {key: Removal(*of) for key, of in self.removals.get(str(number), {}).items()}


class Given(NamedTuple):
    """What work on a part may look at: the plan's facts and removals, and features by key."""

    facts: Mapping[str, Any]
    removals: Mapping[str, Removal]
    features: Callable[[], Features]


class Worked(NamedTuple):
    """The samples of a part in their order, removed ones marked, and features of each or None."""

    samples: list[Sample]
    features: np.ndarray | None = None


@dataclass(frozen=True)
class Stage(Component):
    """A stage of the construction of a data set; its fields are its options.

    Attributes:
        key: its name, in configurations, commands and folders.
        title: what it does, for people.
        version: raised when the same options come to mean something else.
        embedded: whether it looks at features of ``embeddings``, which then has to run before.
    """

    title: ClassVar[str]
    version: ClassVar[int] = 1
    embedded: ClassVar[bool] = False

    def depends_on(self) -> Any:
        """What the result depends on besides options and input, as JSON: weights, files."""
        return None

    def check(self) -> None:
        """Raise TrainingError for options that cannot work, before anything is computed."""

    def plan(self, table: Table) -> Plan:
        """Decide on the whole table; called once, in the process that runs the pipeline."""
        return Plan()

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        """Work on one part, in any process of any machine; the same part gives the same bytes."""
        return Worked([remove(sample, given.removals) for sample in samples])


def remove(sample: Sample, removals: Mapping[str, Removal]) -> Sample:
    """``sample``, marked where it is among ``removals``."""
    if sample.key not in removals:
        return sample
    removal = removals[sample.key]
    return replace(sample, removed=removal.reason, note=removal.note, repeats=removal.repeats)


def parameters(stage: Stage) -> dict[str, Any]:
    """The options of a stage as JSON has them."""
    return {
        name: list(value) if isinstance(value, tuple) else value
        for name, value in asdict(stage).items()
    }


@dataclass(frozen=True)
class PartTask:
    """One part of one stage, for whichever process gets it."""

    stage: Stage
    number: int
    source: str
    target: str
    embedded: str
    facts: dict[str, Any]
    removals: Mapping[str, Removal]

    @property
    def name(self) -> str:
        """For people and for the scheduler of a cluster."""
        return f"{self.stage.key}-{self.number:05d}"


def work_part(task: PartTask) -> PartDone:
    """Do ``task`` and write its part, unless it is there already.

    Raises:
        TrainingError: something in it cannot be worked on.
    """
    target = Parts(Path(task.target))
    done = target.done(task.number)
    if done is not None:
        return done
    samples = Parts(Path(task.source)).kept(task.number)
    embedded = Parts(Path(task.embedded))
    given = Given(task.facts, task.removals, lambda: embedded.features(task.number))
    return target.write(task.number, *task.stage.work(samples, given))
