"""What is tried and what becomes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.robustness.workplace import Workplace

WELL, REFUSED, BAD = "well", "refused", "bad"
"""How a command ends: done; one clear line and exit status 2; anything else."""
LIMIT_S = 60.0
"""A case that takes longer hangs, on a machine that is busy with other things too."""


@dataclass(frozen=True)
class Outcome:
    """What became of one command of a case.

    Attributes:
        step: the command in a word or two.
        verdict: one of :data:`WELL`, :data:`REFUSED` and :data:`BAD`.
        text: what is wrong, or the line that was printed; empty where all is well.
        seconds: how long it took.
    """

    step: str
    verdict: str
    text: str = ""
    seconds: float = 0.0


Run = Callable[["Workplace"], Iterable[Outcome]]
"""Prepare a case's input in an empty folder, give it to the engine, and yield what became of it."""


@dataclass(frozen=True)
class Case:
    """One input and the commands that get it."""

    kind: str
    name: str
    run: Run
    limit_s: float = LIMIT_S


@dataclass(frozen=True)
class Kind:
    """Cases that differ in one respect.

    Attributes:
        title: heading in the report, unique.
        tried: what is generated, and what must come out, for readers of the report.
        runs: name and run of every case, in an order that never changes.
        sample: how many of them the tests try; all of them are for the report.
        limit_s: how long a case may take.
    """

    title: str
    tried: str
    runs: Callable[[], Iterator[tuple[str, Run]]]
    sample: int = 4
    limit_s: float = LIMIT_S

    def cases(self) -> list[Case]:
        """Every case of this kind."""
        return [Case(self.title, name, run, self.limit_s) for name, run in self.runs()]


def sampled(kind: Kind) -> list[Case]:
    """Cases spread evenly over a kind, the same ones every time."""
    cases = kind.cases()
    count = min(kind.sample, len(cases))
    return [cases[(2 * i + 1) * len(cases) // (2 * count)] for i in range(count)]
