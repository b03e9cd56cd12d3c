"""How close encoding comes to what this machine can compute, and where the time goes.

The limit is the machine's own rate of multiplying large matrices, measured in the same rounds:
an encoder that reaches it cannot be made faster in that precision. For the shipped model and for
a ViT-B/32 with random weights (speed does not depend on them), exported in a temporary folder by
our own training package:

- every runtime and precision that agrees with the reference, in tiles a second, and the share of
  the limit that its multiplications take;
- what sketches add, what four views cost, and an ONNX Runtime profile by kind of operator.
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import torch

from rs_textsearch.engine.encoding import processor, runtimes
from rs_textsearch.engine.encoding.bundle import IMAGE, Bundle
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.encoding.race import agreement, sample_tiles
from rs_textsearch.engine.encoding.sketch import make_sketches
from rs_textsearch.engine.encoding.views import AveragedViews
from tests.bench.measuring import heading, in_turns, machine
from tests.training.clip_models import register_tiny, tiny_config
from tests.training.made_runs import made_run
from training.card import About
from training.config import preset
from training.export import export
from training.models.factory import build_tokenizer

SIDE = 2048
"""Of the square matrices that set the limit: 17 GFLOP a product."""


def clip_bundle(folder: Path, quick: bool) -> Bundle:
    """A bundle of ViT-B/32 with random weights, or of a tiny one."""
    if quick:
        register_tiny(folder)
        config = tiny_config()
    else:
        config = preset("ebaker").with_overrides(["encoder.init_from=random"])
    made_run(folder / "run", config, build_tokenizer(config, ()), initialise=True)
    export(folder / "run", folder / "bundle", About("random", config.encoder.name))
    return Bundle.open(folder / "bundle")


def flops(bundle: Bundle) -> float:
    """Operations of a tile's multiplications, two for every multiply-add, from the graph."""
    model = onnx.load(bundle.path / IMAGE)
    for value in (*model.graph.input, *model.graph.output):
        value.type.tensor_type.shape.dim[0].ClearField("dim_param")
        value.type.tensor_type.shape.dim[0].dim_value = 1
    graph = onnx.shape_inference.infer_shapes(model, data_prop=True).graph
    shapes = {weight.name: tuple(weight.dims) for weight in graph.initializer}
    for value in (*graph.value_info, *graph.input, *graph.output):
        shapes[value.name] = tuple(d.dim_value for d in value.type.tensor_type.shape.dim)
    total = 0.0
    for node in graph.node:
        if node.op_type == "Conv":
            each = np.prod(shapes[node.input[1]][1:])
        elif node.op_type in ("MatMul", "Gemm"):
            each = shapes[node.input[0]][-1]
        else:
            continue
        total += 2.0 * each * np.prod([max(1, side) for side in shapes[node.output[0]]])
    return total


def products() -> dict[str, Callable[[], Any]]:
    """Large matrix products by the libraries at hand, by name."""
    rng = np.random.default_rng(0)
    one, other = (rng.normal(size=(SIDE, SIDE)).astype(np.float32) for _ in range(2))
    left, right = torch.from_numpy(one), torch.from_numpy(other)
    ways = {"numpy fp32": lambda: one @ other, "torch fp32": lambda: left @ right}
    if processor.has_bf16():
        halves = left.bfloat16(), right.bfloat16()
        ways["torch bf16"] = lambda: [halves[0] @ halves[1] for _ in range(2)]
    return ways


def encoders(bundle: Bundle) -> list[Encoder]:
    """What can run the model here, whether it agrees or not."""
    return runtimes.candidates(bundle, "cpu", runtimes.AUTO)


def encode(encoder: Encoder, tiles: np.ndarray, batch: int) -> None:
    """Encode all tiles, ``batch`` at a time."""
    for start in range(0, len(tiles), batch):
        encoder.encode_images(tiles[start : start + batch])


def bench_rates(bundle: Bundle, tiles: np.ndarray, batch: int, rounds: int) -> dict[str, Any]:
    """Tiles a second of every runtime and their shares of the limit, in the same rounds."""
    each = flops(bundle)
    limits = products()
    repeats = {name: 2 if name.endswith("bf16") else 1 for name in limits}
    known = encoders(bundle)
    expected = known[0].encode_images(tiles[:8])
    agree = {f"{e.runtime} {e.precision}": e for e in known}
    ways = limits | {n: lambda e=e: encode(e, tiles, batch) for n, e in agree.items()}
    seconds = in_turns(ways, rounds)
    rows = {}
    for name, encoder in agree.items():
        kind = encoder.precision
        peaks = [
            max(
                repeats[limit] * 2 * SIDE**3 / seconds[limit][number]
                for limit in limits
                if limit.endswith(kind)
            )
            for number in range(rounds)
        ]
        rates = [len(tiles) / passed for passed in seconds[name]]
        shares = [rate * each / peak for rate, peak in zip(rates, peaks, strict=True)]
        rows[name] = {
            "tiles_per_s": round(statistics.median(rates), 1),
            "gflops": round(statistics.median(rates) * each / 1e9, 1),
            "limit_gflops": round(statistics.median(peaks) / 1e9, 1),
            "share_of_limit": round(statistics.median(shares), 3),
            "cosine": agreement(encoder.encode_images(tiles[:8]), expected),
        }
    return {"gflops_a_tile": round(each / 1e9, 3), "batch": batch, "runtimes": rows}


def bench_additions(bundle: Bundle, tiles: np.ndarray, rounds: int) -> dict[str, float]:
    """What sketches add to encoding, and how much longer four views take."""
    encoder = OnnxEncoder(bundle, "cpu")
    local = np.concatenate([encoder.encode_images(tiles)[1]] * (128 // len(tiles)))
    seconds = in_turns(
        {
            "encode": lambda: encoder.encode_images(tiles),
            "sketch": lambda: make_sketches(local),
            "views": lambda: AveragedViews(encoder).encode_images(tiles),
        },
        rounds,
    )
    scale = len(tiles) / len(local)
    pairs = list(zip(seconds["encode"], seconds["sketch"], seconds["views"], strict=True))
    return {
        "sketches": round(statistics.median(scale * s / e for e, s, _ in pairs), 4),
        "four views": round(statistics.median(v / e for e, _, v in pairs), 2),
    }


def profile(bundle: Bundle, tiles: np.ndarray, folder: Path) -> dict[str, float]:
    """Share of ONNX Runtime's time by kind of operator, largest first."""
    options = onnxruntime.SessionOptions()
    options.enable_profiling = True
    options.profile_file_prefix = str(folder / "profile")
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(
        str(bundle.path / IMAGE), options, providers=["CPUExecutionProvider"]
    )
    for _ in range(4):
        session.run(None, {"images": tiles})
    times: Counter[str] = Counter()
    for event in json.loads(Path(session.end_profiling()).read_text(encoding="utf-8")):
        if event.get("cat") == "Node" and event["name"].endswith("kernel_time"):
            times[event["args"]["op_name"]] += event["dur"]
    total = sum(times.values())
    return {name: round(time / total, 3) for name, time in times.most_common(6)}


def bench(bundle: Bundle, count: int, batch: int, rounds: int) -> dict[str, Any]:
    """Everything about one model: ``count`` tiles a round, ``batch`` at a time."""
    tiles = sample_tiles(bundle.input_size, count)
    with tempfile.TemporaryDirectory() as name:
        shares = profile(bundle, tiles[:8], Path(name))
    return {
        **bench_rates(bundle, tiles, batch, rounds),
        "additions": bench_additions(bundle, tiles[:8], rounds),
        "profile": shares,
    }


def report(facts: dict[str, Any], models: dict[str, dict[str, Any]]) -> str:
    """Return the numbers as Markdown."""
    lines = [
        f"{heading(facts)};"
        f" Python {facts['python']}, onnxruntime {facts['onnxruntime']}."
    ]
    for name, found in models.items():
        lines += [
            "",
            f"{name}: {found['gflops_a_tile']} GFLOP a tile, batches of {found['batch']}.",
            "",
            "| encoder | tiles/s | GFLOP/s | large matrices here | share | least cosine g / l |",
            "|---|---|---|---|---|---|",
        ]
        for way, row in found["runtimes"].items():
            cosine = row["cosine"]
            lines.append(
                f"| {way} | {row['tiles_per_s']} | {row['gflops']} | {row['limit_gflops']} | "
                f"{row['share_of_limit']:.0%} | {cosine['global']:.5f} / {cosine['local']:.5f} |"
            )
        added, shares = found["additions"], found["profile"]
        lines += [
            "",
            f"Sketches take {added['sketches']:.1%} of encoding; four views take "
            f"{added['four views']:.2f} times as long as one. Time by operator: "
            + ", ".join(f"{kind} {share:.0%}" for kind, share in shares.items())
            + ".",
        ]
    return "\n".join(lines)


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--quick", action="store_true", help="tiny model, one round: does it run")
    parser.add_argument("--json", type=Path, help="also write the numbers to this file")
    options = parser.parse_args(arguments)
    facts = machine()
    rounds, batch = (1, 8) if options.quick else (options.rounds, 32)
    name_of_clip = "tiny" if options.quick else "ViT-B/32 with random weights"
    with tempfile.TemporaryDirectory() as name:
        clip = clip_bundle(Path(name), options.quick)
        models = {
            "mini": bench(Bundle.open(), 8 * batch, 8, rounds),
            name_of_clip: bench(clip, batch, batch, rounds),
        }
    print(report(facts, models))
    if options.json:
        document = {"machine": facts, "models": models}
        options.json.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
