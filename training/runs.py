"""Run folders: configuration, environment, metrics and checkpoints of one training run.

Checkpoints are safetensors (no pickle): tensors under dotted names, the rest as JSON in the
header. ``last`` resumes exactly; ``best`` holds the weights to export.
"""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file

from rs_textsearch import moving
from rs_textsearch.engine import packages
from rs_textsearch.engine.errors import Busy
from rs_textsearch.engine.lock import writing
from rs_textsearch.engine.paths import disk_error
from training.config import Config
from training.data.pairs import data_differences
from training.errors import TrainingError, engine_errors

PACKAGES = (
    "torch",
    "timm",
    "open_clip_torch",
    "accelerate",
    "numpy",
    "tokenizers",
    "safetensors",
    "onnx",
    "onnxruntime",
)


class RunFolder:
    """Files of one run below ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        self.tokenizer = self.path / "tokenizer.json"
        self.vocabulary = self.path / "vocabulary.json"
        self.keywords = self.path / "keywords.txt"
        self.config = self.path / "config.json"
        self.data = self.path / "data.json"
        self.cache = self.path / "cache"
        self.metrics = self.path / "metrics.jsonl"
        self.summary = self.path / "summary.json"
        self.best = self.path / "best.safetensors"
        self.last = self.path / "last.safetensors"
        self.tensorboard = self.path / "tensorboard"

    def check(self, config: Config, data: list[dict[str, Any]]) -> None:
        """Change nothing, and see whether a run that is here can be continued with this.

        Args:
            data: of :func:`~training.data.pairs.describe_data`.

        Raises:
            TrainingError: the folder holds a run with another configuration or other data.
        """
        if not self.last.exists():
            return
        changes = config.differences(self.load_config())
        if changes:
            raise TrainingError.of(
                "run_other_configuration", path=str(self.path), changes="; ".join(changes)
            )
        changes = data_differences(json.loads(self.data.read_text(encoding="utf-8")), data)
        if changes:
            raise TrainingError.of(
                "run_other_data", path=str(self.path), changes="; ".join(changes)
            )

    def create(self, config: Config, command: str, data: list[dict[str, Any]]) -> None:
        """Make the folder and write what is needed to repeat the run; arguments as of `check`."""
        self.path.mkdir(parents=True, exist_ok=True)
        write_json(self.data, data)
        write_json(self.config, {"fit": config.as_json(), "command": command})
        write_json(
            self.path / "environment.json",
            {
                "python": platform.python_version(),
                "platform": platform.platform(),
                "processor": platform.processor() or platform.machine(),
                "threads": torch.get_num_threads(),
                "processes": int(os.environ.get("WORLD_SIZE", "1")),
                "cuda": torch.cuda.get_device_name() if torch.cuda.is_available() else None,
                # One may be missing: onnxruntime, where onnxruntime-gpu stands in for it.
                "packages": {name: packages.version(name) for name in PACKAGES},
            },
        )

    def load_config(self) -> Config:
        """The configuration of the run in this folder.

        Raises:
            TrainingError: there is no readable run here.
        """
        document = self._document().get("fit", {})
        try:
            return Config.from_json(document)
        except TrainingError as error:
            raise TrainingError(f"{self.config}: {error}") from error

    def command(self) -> str:
        """The command line that started the run."""
        return self._document()["command"]

    def load_summary(self) -> dict[str, Any]:
        """What ``fit`` returned when the run ended.

        Raises:
            TrainingError: the run has not ended yet.
        """
        if not self.summary.exists():
            raise TrainingError(f"{self.path}: the run has not ended; continue it with fit first")
        return json.loads(self.summary.read_text(encoding="utf-8"))

    def _document(self) -> dict[str, Any]:
        try:
            return json.loads(self.config.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise TrainingError(f"{self.path}: no training run there ({error})") from error

    def keep_metrics(self, epochs: int) -> None:
        """Drop rows of epochs after ``epochs``: a run that was killed does them again."""
        if self.metrics.exists():
            rows = [json.loads(line) for line in self.metrics.read_text("utf-8").splitlines()]
            lines = [json.dumps(row) + "\n" for row in rows if row["epoch"] <= epochs]
            self.metrics.write_text("".join(lines), encoding="utf-8")

    def append_metrics(self, row: dict[str, Any]) -> None:
        """Add one line to ``metrics.jsonl``."""
        with self.metrics.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(row) + "\n")


@contextmanager
def working(*places: Path) -> Iterator[None]:
    """Hold the right to write run folders and bundles, until the block ends or the process dies.

    Raises:
        TrainingError: another run has it, or there is no place beside them for a lock.
    """
    with ExitStack() as held:
        for place in places:
            with engine_errors():
                try:
                    place.parent.mkdir(parents=True, exist_ok=True)
                    held.enter_context(writing(place))
                except Busy as error:
                    raise TrainingError.of("run_held", path=str(place)) from error
                except OSError as error:
                    raise disk_error(error, place) from error
        yield


def write_json(path: Path, document: Any) -> None:
    """Write JSON through a temporary name, so that a killed process leaves the old file."""
    temporary = path.with_suffix(path.suffix + ".part")
    temporary.write_text(json.dumps(document, indent=1, ensure_ascii=False), encoding="utf-8")
    moving.move(temporary, path)


def save_checkpoint(path: Path, tensors: dict[str, torch.Tensor], header: dict[str, Any]) -> None:
    """Write tensors and a JSON header as one safetensors file, atomically."""
    temporary = path.with_suffix(".part")
    contiguous = {name: value.detach().contiguous().clone() for name, value in tensors.items()}
    save_file(contiguous, temporary, metadata={"header": json.dumps(header)})
    moving.move(temporary, path)


def load_checkpoint(path: Path) -> tuple[dict[str, torch.Tensor], dict[str, Any]]:
    """Tensors and header of a checkpoint.

    Raises:
        TrainingError: the file is missing or broken.
    """
    try:
        with safe_open(path, framework="pt") as stream:
            tensors = {name: stream.get_tensor(name) for name in stream.keys()}  # noqa: SIM118
            return tensors, json.loads((stream.metadata() or {})["header"])
    except (OSError, SafetensorError, KeyError, json.JSONDecodeError) as error:
        raise TrainingError(f"{path}: not a readable checkpoint ({error})") from error


def with_prefix(prefix: str, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """Names with ``prefix.`` in front."""
    return {f"{prefix}.{name}": value for name, value in tensors.items()}


def without_prefix(prefix: str, tensors: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    """The tensors whose names start with ``prefix.``, without it."""
    start = prefix + "."
    return {name[len(start) :]: value for name, value in tensors.items() if name.startswith(start)}
