"""`make bench`, adapters: what fine-tuning CLIP with each kind costs, in training and afterwards.

A step is InfoNCE of pooled features over one batch, as GeoRSCLIP is trained, on ViT-B/32 with
random weights: forward, backward, AdamW. Every kind runs in a process of its own; its memory is, on
a processor, the process's peak above what it held before the model was built, on CUDA the peak of
torch's allocator. Operations are of the towers as they are exported, adapters merged or folded
where they can be, on one image and on one caption of full length.
"""

from __future__ import annotations

import argparse
import json
import multiprocessing
import resource
import statistics
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from torch.nn import functional
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from tests.bench.measuring import heading, machine, timed
from tests.bench.training import QUICK as TINY_SIZE
from tests.bench.training import register_tiny
from training.config import Config, preset
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer

KINDS = ("none", "lora", "pfeiffer", "prefix", "unipelt")
TITLES = {"none": "full fine-tuning"}


@dataclass(frozen=True)
class Size:
    """How large the benchmark is: of the real model, or tiny for a test that it runs."""

    encoder: str
    input_size: int
    batch: int
    steps: int


FULL = Size("ViT-B-32-quickgelu", 224, 16, 3)
QUICK = Size(TINY_SIZE.encoder, TINY_SIZE.input_size, 2, 1)


def config_of(kind: str, size: Size) -> Config:
    """GeoRSCLIP as it is trained with adapters of one kind, from random weights."""
    return preset("georsclip-full" if kind == "none" else f"georsclip-{kind}").with_values(
        {
            "encoder.name": size.encoder,
            "encoder.input_size": size.input_size,
            "encoder.init_from": "random",
            "similarity.learnable_scale": False,
        }
    )


def resident() -> float:
    """The most memory that this process has held so far, MB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (2**20 if sys.platform == "darwin" else 2**10)


def measure_kind(kind: str, size: Size, folder: str) -> dict[str, Any]:
    """Numbers of one kind; in a process of its own."""
    if size.encoder == QUICK.encoder:
        register_tiny(Path(folder))
    config = config_of(kind, size)
    tokenizer = build_tokenizer(config, ())
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    torch.manual_seed(0)
    before = resident()
    encoder = build_encoder(config, tokenizer).to(device).train()
    learning = [value for value in encoder.parameters() if value.requires_grad]
    optimizer = torch.optim.AdamW(learning, lr=1e-6)
    images = torch.rand(size.batch, 3, size.input_size, size.input_size, device=device) * 255
    ids = torch.full((size.batch, encoder.context_length), 320, device=device)
    ids[:, 0], ids[:, -1] = encoder.sot_id, encoder.eot_id
    target = torch.arange(size.batch, device=device)

    def step() -> None:
        scores = 20.0 * encoder.encode_text(ids).pooled @ encoder.encode_image(images).pooled.T
        loss = functional.cross_entropy(scores, target) + functional.cross_entropy(scores.T, target)
        loss.backward()
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        if device.type == "cuda":
            torch.cuda.synchronize()

    step()
    seconds = [timed(step)[0] for _ in range(size.steps)]
    on_cuda = device.type == "cuda"
    peak = torch.cuda.max_memory_allocated() / 2**20 if on_cuda else resident() - before
    state = sum(
        value.numel() * value.element_size()
        for own in optimizer.state.values()
        for value in own.values()
        if value.ndim
    )
    return {
        "trainable": sum(value.numel() for value in learning),
        "optimiser_mb": state / 2**20,
        "peak_mb": peak,
        "seconds": statistics.median(seconds),
        "gflop": operations(encoder.cpu()),
        "device": torch.cuda.get_device_name() if on_cuda else "processor",
    }


@torch.inference_mode()
def operations(encoder: DualEncoder) -> list[float]:
    """Billions of operations of the exported image and text tower, on one row each."""
    side = encoder.input_size
    samples = (
        torch.zeros(1, side, side, 3, dtype=torch.uint8),
        torch.ones(1, encoder.context_length, dtype=torch.int64),
    )
    counts = []
    torch.backends.mha.set_fastpath_enabled(False)  # one kernel, whose operations nobody counts
    for tower, sample in zip(encoder.inference_towers(), samples, strict=True):
        with FlopCounterMode(display=False) as counter, sdpa_kernel(SDPBackend.MATH):
            tower(sample)
        counts.append(counter.get_total_flops() / 1e9)
    return counts


def measure(size: Size) -> dict[str, dict[str, Any]]:
    """Numbers of every kind."""
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in KINDS:
            # Unlike a multiprocessing.Pool it says so where a process is killed for its memory.
            with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
                results[kind] = pool.submit(measure_kind, kind, size, folder).result()
    return results


def report(facts: dict[str, Any], size: Size, results: dict[str, dict[str, Any]]) -> str:
    """The numbers as Markdown."""
    plain = results["none"]["gflop"]
    lines = [
        f"{heading(facts)}; "
        f"step on: {results['none']['device']}; torch {torch.__version__}. {size.encoder}, random "
        f"weights, batch {size.batch}, float32.",
        "",
        "| | trainable | optimiser's state | peak of a step | step | exported, image | text |",
        "|---|--:|--:|--:|--:|--:|--:|",
    ]
    for kind, found in results.items():
        towers = [
            f"{count:.2f} GFLOP" + (f" ({count / base - 1:+.1%})" if kind != "none" else "")
            for count, base in zip(found["gflop"], plain, strict=True)
        ]
        lines.append(
            f"| {TITLES.get(kind, kind)} | {found['trainable'] / 1e6:.2f} M |"
            f" {found['optimiser_mb']:.0f} MB | {found['peak_mb']:.0f} MB |"
            f" {found['seconds']:.2f} s | {' | '.join(towers)} |"
        )
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="tiny model: only whether it runs")
    parser.add_argument("--batch", type=int, help="rows of a step")
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    args = parser.parse_args(arguments)
    facts, size = machine(), QUICK if args.quick else FULL
    if args.batch:
        size = Size(size.encoder, size.input_size, args.batch, size.steps)
    results = measure(size)
    print(report(facts, size, results))
    if args.json:
        document = {"machine": facts | {"torch": torch.__version__}, "kinds": results}
        args.json.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
