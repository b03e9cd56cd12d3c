"""What the test of several processes launches: a tiny run without anything that differs by rank.

Batch norms would see halves of the batch, so they are fixed; dropout is off.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import torch

from training.config import Config
from training.data.pairs import read_pairs
from training.fitting.trainer import Trainer, fit


def main(folder: Path, out: Path, overrides: list[str]) -> None:
    torch.set_num_threads(1)
    run_epoch = Trainer.run_epoch

    def without_batch_statistics(self: Trainer) -> dict:
        for module in self.objective.modules():
            if isinstance(module, torch.nn.BatchNorm2d):
                module.train = lambda mode=True, module=module: module
                module.training = False
        return run_epoch(self)

    Trainer.run_epoch = without_batch_statistics
    document = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config = Config.from_json(document).with_overrides(overrides)
    train, val = (read_pairs([folder / f"{name}.jsonl"]) for name in ("train", "val"))
    fit(config, train, val, [folder / "train", folder / "val"], out, progress=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
