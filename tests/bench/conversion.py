"""Converted checkpoints of full size against open_clip and torch, and what the conversion takes.

Each architecture is built by open_clip with random weights (biases and gains too, which would
hide mistakes as zeros and ones), saved, converted by the command ``bundle`` in a process of its
own, and both compute the same images and texts. Features of both have length 1; the table shows
the largest absolute difference between two numbers of them. The local features of
open_clip are its states behind the last norm, through its projections (METHOD A.1).

The conversion's memory is the most that its process had resident, pages of the checkpoint that the
system may drop included. ViT-H/14 takes 2 GB of disk for its checkpoint, 2 GB for its bundle and
9 GB of memory; the others less.

With ``--quick`` the towers are only written, as the command writes them: it measures and checks
every model on photographs and the sample scene too, which takes minutes with the large ones. The
memory is then what the command announces.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import open_clip
import torch
import torch.nn.functional as F
from safetensors.torch import save_file

from rs_textsearch.engine.calibration.bundle import write_card
from rs_textsearch.engine.conversion.architecture import ARCHITECTURES, QUICK, tell
from rs_textsearch.engine.conversion.card import About, card_of
from rs_textsearch.engine.conversion.checkpoint import read
from rs_textsearch.engine.conversion.convert import Needs
from rs_textsearch.engine.conversion.filling import Filled
from rs_textsearch.engine.conversion.storage import FP16, FP32
from rs_textsearch.engine.conversion.tokenizer import tokenizer
from rs_textsearch.engine.conversion.towers import image_graph, text_graph
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE, TEXT, TOKENIZER, FileEntry
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from tests.bench.measuring import machine

MODELS = ("ViT-B-32", f"ViT-B-32{QUICK}", "ViT-B-16", "ViT-L-14", "ViT-L-14-336", "ViT-H-14")
_HALF = {"ViT-H-14"}
"""Whose image tower is too large for one file in single precision."""
TEXTS = (
    "a river",
    "an aerial photograph of a river with a bridge beside many houses",
    "Zwölf Bäume, 3 ponds & a car park!",
)
IMAGES = 3
_WRITTEN = "Comparing the towers with the checkpoint"
"""The step of a conversion that follows when its files are written."""
Features = dict[str, np.ndarray]


@dataclass(frozen=True)
class Row:
    """Largest differences of features, and seconds and bytes of the conversion."""

    model: str
    precision: str
    image_global: float
    image_local: float
    text_global: float
    text_local: float
    seconds_to_write: float
    seconds: float
    memory: int
    bundle: int


def pictures(side: int, seed: int) -> np.ndarray:
    """Return uint8 [n, S, S, 3] at random."""
    return np.random.default_rng(seed).integers(0, 256, (IMAGES, side, side, 3), np.uint8)


@torch.inference_mode()
def of_open_clip(name: str, seed: int, half: bool, checkpoint: Path) -> Features:
    """Save an ``open_clip`` model with random weights; returns what it computes.

    ``half`` saves it in half precision, and computes with what was saved in single precision.
    """
    torch.manual_seed(seed)
    model = open_clip.create_model(name, pretrained=None).eval()
    for parameter in model.parameters():
        if parameter.ndim == 1:
            parameter += 0.1 * torch.randn_like(parameter)
    if half:
        model.half()
    save_file({key: it.contiguous() for key, it in model.state_dict().items()}, checkpoint)
    model.float()
    states: dict[str, torch.Tensor] = {}
    for key, norm in (("image", model.visual.ln_post), ("text", model.ln_final)):
        norm.register_forward_hook(lambda _, __, out, key=key: states.update({key: out}))
    images = torch.from_numpy(pictures(ARCHITECTURES[name.removesuffix(QUICK)].side, seed))
    mean, std = (torch.tensor(it) for it in (model.visual.image_mean, model.visual.image_std))
    globes = model.encode_image(((images / 255 - mean) / std).permute(0, 3, 1, 2), normalize=True)
    texts = model.encode_text(open_clip.get_tokenizer(name)(list(TEXTS)), normalize=True)
    return {
        "image_global": globes.numpy(),
        "image_local": F.normalize(states["image"][:, 1:] @ model.visual.proj, dim=-1).numpy(),
        "text_global": texts.numpy(),
        "text_local": F.normalize(states["text"] @ model.text_projection, dim=-1).numpy(),
    }


def convert(name: str, precision: str, checkpoint: Path, out: Path) -> tuple[dict, float, int]:
    """Run ``bundle``; returns its document, its seconds until all is written, and its memory."""
    words = (
        *(sys.executable, "-m", "rs_textsearch.engine", "bundle", "--json", f"--model={name}"),
        *(f"--checkpoint={checkpoint}", f"--out={out}", f"--precision={precision}"),
    )
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        lines = [json.loads(line) for line in process.stdout]
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{name} was not converted")
    written = next(line["seconds"] for line in lines if line.get("text") == _WRITTEN)
    scale = 1 if sys.platform == "darwin" else 1024
    return lines[-1], written, usage.ru_maxrss * scale


def write(name: str, precision: str, checkpoint: Path, out: Path) -> tuple[dict, float, int]:
    """Write the bundle without what is measured with it; returns as :func:`convert` does."""
    begin = time.perf_counter()
    weights = read(checkpoint)
    told, about = tell(weights, name), About(precision=precision)
    architecture = told.architecture
    towers = {
        IMAGE: Filled(image_graph(architecture, weights.weights, about.normalisation), precision),
        TEXT: Filled(text_graph(architecture, weights.weights), precision),
    }
    out.mkdir()
    files = {file: tower.write(out / file, lambda: None) for file, tower in towers.items()}
    data = tokenizer(architecture.context)
    (out / TOKENIZER).write_bytes(data)
    files[TOKENIZER] = FileEntry.of(data).as_json()
    write_card(out, card_of(told, checkpoint, "0" * 64, about, files))
    seconds = time.perf_counter() - begin
    size = sum(file.stat().st_size for file in out.iterdir())
    return {"bytes": size, "seconds": math.nan}, seconds, Needs.of(towers).memory


def of_bundle(folder: Path, side: int, seed: int) -> Features:
    """Return what the bundle's towers compute: of texts, the features of all tokens but starts."""
    encoder = OnnxEncoder(Bundle.open(folder), "cpu")
    globes, patches = encoder.encode_images(pictures(side, seed))
    texts = [encoder.encode_text(text) for text in TEXTS]
    return {
        "image_global": globes,
        "image_local": patches,
        "text_global": np.stack([text.globe for text in texts]),
        "text_local": np.concatenate([text.tokens for text in texts]),
    }


def compare(name: str, seed: int, scratch: Path, quick: bool) -> Row:
    """Build, convert and compare one architecture; what is written goes again."""
    half = name in _HALF
    precision = FP16 if half else FP32
    with tempfile.TemporaryDirectory(dir=scratch) as folder:
        checkpoint, out = Path(folder) / "clip.safetensors", Path(folder) / "bundle"
        theirs = of_open_clip(name, seed, half, checkpoint)
        gc.collect()
        way = write if quick else convert
        document, written, memory = way(name, precision, checkpoint, out)
        ours = of_bundle(out, ARCHITECTURES[name.removesuffix(QUICK)].side, seed)
        counts = [len(OnnxEncoder(Bundle.open(out), "cpu").texts.token_ids(it)) for it in TEXTS]
    # The bundle has every text's tokens after the start, one text after the other.
    tokens = [row[1:count] for row, count in zip(theirs["text_local"], counts, strict=True)]
    theirs["text_local"] = np.concatenate(tokens)
    differences = {key: float(np.abs(ours[key] - theirs[key]).max()) for key in theirs}
    return Row(
        name, precision, **differences, seconds_to_write=written, seconds=document["seconds"],
        memory=memory, bundle=document["bytes"],
    )  # fmt: skip


def shown(row: Row) -> str:
    """Return a row of the table."""
    numbers = (row.image_global, row.image_local, row.text_global, row.text_local)
    differences = " | ".join(f"{number:.1e}" for number in numbers)
    whole = "-" if math.isnan(row.seconds) else f"{row.seconds:.0f} s"
    cost = f"{row.seconds_to_write:.0f} s, {whole} | {row.memory / 1e9:.1f} GB"
    return f"| {row.model} | {row.precision} | {differences} | {cost} | {row.bundle / 1e6:.0f} MB |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the architectures that are named, all of them where none is."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="*", metavar="MODEL", help=", ".join(MODELS))
    parser.add_argument("--seed", type=int, default=0, help="of weights and images")
    parser.add_argument("--scratch", type=Path, help="where up to 4 GB are written")
    parser.add_argument("--quick", action="store_true", help="only write the towers")
    parser.add_argument("--json", type=Path, help="write the numbers there too")
    given = parser.parse_args(arguments)
    unknown = set(given.models) - set(MODELS)
    if unknown:
        parser.error(f"no such model: {', '.join(sorted(unknown))}")
    print(json.dumps(machine()))
    print("| model | stored | image global | local | text global | local | written, all | memory |")
    rows = []
    for name in given.models or MODELS:
        rows.append(compare(name, given.seed, given.scratch, given.quick))
        print(shown(rows[-1]), flush=True)
    if given.json is not None:
        given.json.write_text(json.dumps([asdict(row) for row in rows], indent=1), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
