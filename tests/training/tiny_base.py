"""A bundle of random weights that can be adapted in seconds: the smallest that training takes.

Run as a program with the folder to write, by the engine's Python: QGIS's has no torch.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import torch

from tests.training.made_runs import made_run
from tests.training.small import SMALL_TOWERS
from training.bank import write_bank
from training.card import About
from training.config import Config
from training.export import export
from training.models.factory import build_tokenizer
from training.runs import RunFolder, load_checkpoint, save_checkpoint

WORDS = "an aerial image of a parking lot, bridges, industrial halls, the sea and many houses"


def write_tiny_base(folder: Path) -> None:
    """Write the bundle, with a bank, so that nothing of the model that ships is asked."""
    torch.manual_seed(0)
    config = Config().with_values({**SMALL_TOWERS, "encoder.frozen_blocks": 0})
    with tempfile.TemporaryDirectory() as work:
        run = Path(work) / "run"
        made_run(run, config, build_tokenizer(config, [WORDS] * 3), initialise=True)
        weights, about = load_checkpoint(RunFolder(run).best)
        for value in weights.values():
            if value.ndim == 1:  # else biases of 0 and equal norms are left out of the graphs
                value += 0.05 * torch.randn_like(value)
        save_checkpoint(RunFolder(run).best, weights, about)
        extent = {"min": 100.0, "typical": 300.0, "max": 1000.0}
        export(run, folder, About("tiny", "A tiny model", "1", ground_extent_m=extent))
    write_bank(folder, WORDS.split(", ") * 3)


if __name__ == "__main__":
    write_tiny_base(Path(sys.argv[1]))
