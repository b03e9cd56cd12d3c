"""Two processes launched by torchrun give the losses of one."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.datasets import write_dataset
from training.distributed import Processes

ROOT = Path(__file__).parents[2]


def launch(processes: int, folder: Path, out: Path, *overrides: str) -> list[dict]:
    """Train in ``processes`` processes; returns the rows of the log."""
    script = [str(Path(__file__).with_name("two_processes.py")), str(folder), str(out), *overrides]
    command = [sys.executable]
    if processes > 1:
        command += ["-m", "torch.distributed.run", "--standalone", "--nproc-per-node"]
        command += [str(processes)]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "OMP_NUM_THREADS": "1",
        "CUDA_VISIBLE_DEVICES": "",
        "ACCELERATE_USE_CPU": "true",
    }
    done = subprocess.run(
        command + script, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=250
    )
    assert done.returncode == 0, done.stderr[-3000:]
    lines = (out / "metrics.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


@pytest.fixture
def folder(tmp_path, tiny) -> Path:
    write_dataset(tmp_path, "train", each=4, seed=1)
    write_dataset(tmp_path, "val", each=1, seed=2)
    config = tiny.with_values(
        {
            "encoder.frozen_blocks": 8,
            "encoder.dropout": 0.0,
            "optimiser.warmup_steps": 2,
            "ker.weight": 0.5,
            "ker.blocks": 1,
            "ker.heads": 2,
            "eba.kind": "split",
            "eba.ratio": 0.9,
            "eba.epoch": 1,
            "batches.batch_size": 7,  # which two processes cannot halve
            "optimiser.ema_decay": 0.0,
        }
    )
    document = json.dumps(config.as_json())
    (tmp_path / "config.json").write_text(document, encoding="utf-8")
    return tmp_path


@pytest.mark.slow
def test_two_processes_give_the_losses_of_one(folder):
    one = launch(1, folder, folder / "one")
    two = launch(2, folder, folder / "two")
    names = ("loss", "loss_global", "loss_local", "loss_mlm", "kept", "lr")
    for ours, theirs in zip(two, one, strict=True):
        assert [ours[name] for name in names] == pytest.approx(
            [theirs[name] for name in names], rel=1e-4
        )
        assert ours["val"]["mr"] == pytest.approx(theirs["val"]["mr"], abs=3)
    assert one[1]["kept"] < 1 and one[1]["loss"] != one[0]["loss"]
    assert sorted(path.name for path in (folder / "two").iterdir()) == sorted(
        path.name for path in (folder / "one").iterdir()
    )


@pytest.mark.slow
def test_released_preset_and_gradient_cache_in_two_processes(folder):
    """Pairs, the FIFO bank, a cached gradient and soft targets, all gathered."""
    options = (
        "batches.sampling=pairs", "batches.grad_cache=2", "batches.multi_positive=false",
        "eba.bank=fifo", "eba.epoch=0", "soft.share=0.3", "presence.weight=0.5",
        "optimiser.epochs=1",
    )  # fmt: skip
    (one,) = launch(1, folder, folder / "one", *options)
    (two,) = launch(2, folder, folder / "two", *options)
    names = ("loss", "loss_global", "loss_local", "loss_mlm", "loss_presence", "kept")
    assert [two[name] for name in names] == pytest.approx([one[name] for name in names], rel=1e-4)


@pytest.mark.parametrize("items", [1, 2, 7, 100])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_stretches_cover_everything_in_order(items, count):
    processes = Processes()
    processes.count = count
    cuts = processes.cuts(items)
    assert cuts[0] == 0 and cuts[-1] == items and (np.diff(cuts) >= 0).all()
    assert np.ptp(np.diff(cuts)) <= 1


def test_one_process_gathers_nothing():
    processes = Processes()
    tensor = torch.ones(3, 2, requires_grad=True)
    assert processes.main and processes.gather(tensor, [3]) is tensor
    processes.average_gradients([torch.nn.Parameter(tensor)])
    with processes.main_first():
        processes.wait()
