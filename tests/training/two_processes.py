"""A few steps of several presets, in one process or as one of those that torchrun launches."""

from __future__ import annotations

import sys
import time
from datetime import timedelta
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch.distributed import distributed_c10d

from tests.training.clip_models import TINY, register_tiny
from tests.training.small import SMALL_TOWERS
from training.config import Config, preset
from training.data.pairs import read_pairs
from training.distributed import Processes
from training.fitting.preparation import Loader
from training.fitting.trainer import Trainer
from training.models.factory import build_encoder, build_tokenizer
from training.objectives.keywords import captions_by_dataset, keywords_of
from training.objectives.material import Material

STEPPING = {
    "optimiser.epochs": 2,
    "optimiser.lr": 0.01,
    "optimiser.warmup_steps": 1,
    "optimiser.precision": "fp32",
}
SMALL = {
    **SMALL_TOWERS,
    "batches.batch_size": 9,  # which two processes cannot halve
    **STEPPING,
    "keywords.count": 4,
}
CLIP = {
    "encoder.name": TINY,
    "encoder.init_from": "random",
    "encoder.input_size": 64,
    "ker.heads": 2,
    "ker.blocks": 1,
    "batches.batch_size": 11,
    **STEPPING,
    "eba.epoch": 1,
    "eba.ratio": 0.3,
}
CASES: dict[str, Config] = {
    "mini": preset("mini").with_values(SMALL),
    "mini, cached": preset("mini").with_values(SMALL | {"batches.grad_cache": 2}),
    "ebaker": preset("ebaker").with_values(CLIP),
    "ebaker, released, cached": preset("ebaker-released").with_values(
        CLIP | {"batches.grad_cache": 3}
    ),
    "iebaker": preset("ebaker").with_values(CLIP | {"eba.kind": "split", "eba.per_dataset": True}),
    "further terms": preset("ebaker-recommended").with_values(
        CLIP
        | {
            "batches.batch_size": 9,
            "batches.grad_cache": 2,
            "consistency.weight": 0.5,
            "mixup.weight": 0.5,
            "memory.weight": 0.5,
            "memory.size": 10,
            "distillation.weight": 0.5,
            "optimiser.ema_decay": 0.5,
            "optimiser.precision": "fp32",
        }
    ),
    "wfa": preset("mini").with_values(
        SMALL | {"wfa.kind": "attention", "encoder.frozen_blocks": 8}
    ),
}
STEPS = 2
"""Of an epoch; more would test nothing else."""


def trained(config: Config, folder: Path) -> tuple[dict[str, torch.Tensor], list[dict]]:
    """Weights before and after two short epochs on the data sets in ``folder``, and their log."""
    processes = Processes()
    records = read_pairs([folder / "first.jsonl", folder / "second.jsonl"])
    tokenizer = build_tokenizer(config, [text for record in records for text in record.captions])
    torch.manual_seed(config.seed)
    encoder = build_encoder(config, tokenizer).to(processes.device)
    sources = [folder / "first", folder / "second"]
    loader = Loader(
        config, encoder, tokenizer, sources, folder / "cache", processes, progress=False
    )
    keywords = keywords_of(config.keywords, captions_by_dataset(records))
    material = Material(config, encoder, tokenizer, loader.train(records), keywords)
    trainer = Trainer(material, processes, progress=False)
    trainer.batches.sampler.steps = STEPS
    for group in trainer.optimisation.optimizer.param_groups:
        # Nearly plain momentum: AdamW makes as much of rounding errors as of a gradient.
        group["eps"] = 1.0
    start = {
        f"start.{name}": value.clone() for name, value in trainer.objective.state_dict().items()
    }
    rows = [trainer.run_epoch() for _ in range(config.optimiser.epochs)]
    state = trainer.objective.state_dict()
    averaged = {} if trainer.ema is None else trainer.ema.state_dict(prefix="ema.")
    return {**start, **state, **averaged}, rows


def wait_for_the_first(out: Path) -> None:
    """What the first process does alone takes longer than a step of all may."""
    processes = Processes()
    limit = getattr(torch.distributed, "set_timeout", None) or distributed_c10d._set_pg_timeout
    limit(timedelta(seconds=1))
    with processes.main_first():
        if processes.main:
            time.sleep(2)
    limit(distributed_c10d.default_pg_timeout)
    (out / f"waited-{processes.index}").touch()


def train_all(folder: Path, out: Path) -> None:
    """Every case in this process; its weights and its log are files in ``out/NUMBER``."""
    models = out / str(Processes().index)
    models.mkdir(parents=True)
    register_tiny(models)
    for name, config in CASES.items():
        weights, rows = trained(config, folder)
        losses = {f"log.{key}": torch.tensor([row[key] for row in rows]) for key in rows[0]}
        contiguous = {key: value.contiguous().clone() for key, value in weights.items()}
        save_file(contiguous | losses, models / f"{name}.safetensors")


if __name__ == "__main__":
    torch.set_num_threads(1)
    wait_for_the_first(Path(sys.argv[1]))
    train_all(Path(sys.argv[1]), Path(sys.argv[2]))
