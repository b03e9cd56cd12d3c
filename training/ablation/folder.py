"""The folder of an ablation: its runs by job and seed, and what made them.

What loads torch is imported where it is used: the processes of the runs import this module before
they are told how many threads they have.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.ablation.plan import Job
from training.config import Config, preset
from training.errors import TrainingError

RATIOS = "ratios.json"
"""File in a run folder: metrics of its best weights at other ratios, under ``ratio_key``."""
OWN_WORDS = "own_words.json"
"""File in a run folder: how well its best weights do with queries in people's own words."""


@dataclass(frozen=True)
class Ablation:
    """A folder of ablation runs: ``NAME-sSEED`` each, a shared cache, and what made them.

    Attributes:
        path: the folder.
        preset: name of the configuration that the rows change.
        assignments: ``key=value`` changes of it that all rows share.
    """

    path: Path
    preset: str
    assignments: tuple[str, ...] = ()

    @classmethod
    def read(cls, path: Path) -> Ablation:
        """The ablation in a folder.

        Raises:
            TrainingError: there is none.
        """
        try:
            document = json.loads((path / "ablation.json").read_text(encoding="utf-8"))
            return cls(path, document["preset"], tuple(document["set"]))
        except (OSError, ValueError, KeyError) as error:
            raise TrainingError(f"{path}: no ablation there ({error})") from error

    @property
    def base(self) -> Config:
        """The configuration that rows change."""
        return preset(self.preset).with_overrides(list(self.assignments))

    @property
    def cache(self) -> Path:
        """Decoded images and frozen features of all runs."""
        return self.path / "cache"

    def folder(self, job: Job, seed: int) -> Path:
        """Run folder of a job."""
        return self.path / f"{job.name}-s{seed}"

    def seeds(self, job: Job) -> list[int]:
        """Seeds of a job whose runs have ended."""
        tails = (path.parent.name.removeprefix(f"{job.name}-s") for path in self._summaries(job))
        return sorted(int(tail) for tail in tails if tail.isdecimal())

    def ended(self, job: Job) -> list[Path]:
        """Folders of the runs of a job that have ended, by seed."""
        return [self.folder(job, seed) for seed in self.seeds(job)]

    def _summaries(self, job: Job) -> Iterator[Path]:
        return self.path.glob(f"{job.name}-s*/summary.json")

    def commands(self) -> list[str]:
        """The commands that made the runs so far, oldest first."""
        return json.loads((self.path / "ablation.json").read_text(encoding="utf-8"))["commands"]

    def remember(self, command: str) -> None:
        """Note the command, and the configuration that the folder stands for.

        Raises:
            TrainingError: the folder holds an ablation of another configuration.
        """
        from training.runs import write_json

        commands = []
        if (self.path / "ablation.json").exists():
            before = Ablation.read(self.path)
            if before != self:
                raise TrainingError(
                    f"{self.path} holds an ablation of preset {before.preset} with "
                    f"{' '.join(before.assignments) or 'nothing'} set; give another --out"
                )
            commands = self.commands()
        self.path.mkdir(parents=True, exist_ok=True)
        document = {
            "preset": self.preset,
            "set": list(self.assignments),
            "commands": list(dict.fromkeys([*commands, command])),
        }
        write_json(self.path / "ablation.json", document)

    def finished(self, job: Job, seed: int, data: list[dict[str, Any]]) -> bool:
        """Whether the run of this job has ended.

        Raises:
            TrainingError: its folder holds a run of another configuration or other data.
        """
        from training.runs import RunFolder

        run = RunFolder(self.folder(job, seed))
        if not run.summary.exists():
            return False
        same_data = json.loads(run.data.read_text(encoding="utf-8")) == data
        expected = job.config(self.base, seed)
        if run.load_config().as_json() != expected.as_json() or not same_data:
            raise TrainingError(
                f"{run.path} holds a run with another configuration or other data; give another "
                "--out"
            )
        return True


def ratio_key(ratio: tuple[float, float]) -> str:
    """Name of a ratio of global to local similarity in :data:`RATIOS`."""
    return f"{ratio[0]:g}:{ratio[1]:g}"
