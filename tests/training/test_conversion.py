"""Converted checkpoints compute what open_clip and torch do, in every form they are published in.

The engine converts without torch; here both are at hand.
"""

from __future__ import annotations

import dataclasses
import gzip
import json
from pathlib import Path

import numpy as np
import onnxruntime
import open_clip
import pytest
import torch
from safetensors.torch import save_file

from rs_textsearch.definitions import CLIP_TOKENIZER
from rs_textsearch.engine.conversion.architecture import ARCHITECTURES, Architecture, Transformer
from rs_textsearch.engine.conversion.checkpoint import read
from rs_textsearch.engine.conversion.filling import Filled
from rs_textsearch.engine.conversion.tokenizer import EOT_ID, rules, tokenizer, unpacked
from rs_textsearch.engine.conversion.towers import NORMALISATIONS, image_graph, text_graph
from tests.training.clip_models import TINY, random_weights, register_tiny, tiny_config
from training.data import clip_tokenizer
from training.models import openclip
from training.models.openclip import OpenClipModel

ARCHITECTURE = Architecture(
    16, 64, Transformer(32, 2, 2), Transformer(32, 2, 2), 16, quick=True, context=24
)


@pytest.fixture(scope="module", autouse=True)
def tiny_model(tmp_path_factory):
    register_tiny(tmp_path_factory.mktemp("architecture"))


@pytest.fixture(scope="module")
def weights() -> dict[str, torch.Tensor]:
    return random_weights()


def save(weights: dict[str, torch.Tensor], form: str, folder: Path) -> Path:
    """Write a checkpoint in a published form."""
    path = folder / f"{form}.{'safetensors' if form.startswith('safetensors') else 'pt'}"
    if form == "safetensors":
        save_file(weights, path)
    elif form == "safetensors of bfloat16":
        save_file({name: it.bfloat16() for name, it in weights.items()}, path)
    elif form == "training":  # as GeoRSCLIP's and open_clip's own
        state = {f"module.{name}": value for name, value in weights.items()}
        optimiser = {"state": {0: {"step": torch.tensor(3.0)}}, "param_groups": [{"lr": 1e-4}]}
        torch.save({"epoch": 3, "name": "x", "state_dict": state, "optimizer": optimiser}, path)
    elif form == "torchscript":
        module = torch.nn.Module()
        for name, value in weights.items():
            _put(module, name.split("."), value)
        torch.jit.script(module).save(str(path))
    else:
        model = open_clip.create_model(TINY, pretrained=None)
        names = model.state_dict().keys()
        model.load_state_dict({name: weights[name].float() for name in names})
        torch.save(model.half().state_dict() if form == "half" else model.state_dict(), path)
    return path


def _put(module: torch.nn.Module, names: list[str], value: torch.Tensor) -> None:
    """Make ``value`` a buffer of a module below ``module``, as OpenAI's archives have them."""
    *above, last = names
    for name in above:
        if name not in dict(module.named_children()):
            module.add_module(name, torch.nn.Module())
        module = getattr(module, name)
    module.register_buffer(last, value)


FORMS = ("half", "single", "training", "safetensors", "torchscript", "safetensors of bfloat16")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("form", FORMS)
def test_weights_are_read_as_torch_reads_them(weights, form, tmp_path):
    checkpoint = read(save(weights, form, tmp_path))
    assert checkpoint.openais == (form not in ("half", "single"))
    shapes = ARCHITECTURE.shapes()
    assert checkpoint.weights.keys() == {*shapes, "logit_scale"}
    for name in shapes:
        value = weights[name]
        value = value.half() if form == "half" else value
        value = value.bfloat16() if "bfloat16" in form else value
        assert np.array_equal(checkpoint.weights[name].values(), value.float().numpy()), name


def runs(graph, path: Path, feed: dict[str, np.ndarray]) -> list[np.ndarray]:
    Filled(graph, "fp32").write(path, lambda: None)
    session = onnxruntime.InferenceSession(path, providers=["CPUExecutionProvider"])
    return session.run(["global", "local"], feed)


@pytest.mark.parametrize("quick", [True, False])
@torch.inference_mode()
def test_towers_are_those_of_the_training_package(weights, quick, tmp_path):
    """Which tests/training/test_openclip.py compares with open_clip's own functions."""
    path = save(weights, "safetensors", tmp_path)
    model = OpenClipModel(tiny_config(), None)
    model.load_file(path)
    if not quick:
        for module in model.modules():
            if hasattr(module, "mlp"):
                module.mlp.gelu = torch.nn.GELU()
    model.eval()
    architecture = dataclasses.replace(ARCHITECTURE, quick=quick)
    found = read(path).weights
    generator = np.random.default_rng(0)
    images = generator.integers(0, 256, (3, 64, 64, 3), np.uint8)
    ids = generator.integers(1, EOT_ID - 1, (3, 24))
    ids[:, 0], ids[0, 23], ids[1, 4], ids[2, 7] = EOT_ID - 1, EOT_ID, EOT_ID, EOT_ID
    ids[1, 5:] = 0
    planes = torch.from_numpy(images).permute(0, 3, 1, 2).float()
    for graph, feed, expected in (
        (image_graph(architecture, found, "clip"), {"images": images}, model.encode_image(planes)),
        (text_graph(architecture, found), {"ids": ids}, model.encode_text(torch.from_numpy(ids))),
    ):
        for ours, theirs in zip(runs(graph, tmp_path / "tower.onnx", feed), expected, strict=True):
            np.testing.assert_allclose(ours, theirs.numpy(), atol=3e-6)


@pytest.mark.parametrize("name", ARCHITECTURES)
@pytest.mark.parametrize("quick", ["", "-quickgelu"])
def test_architectures_are_open_clips(name, quick):
    """Every weight with its shape, and what shapes do not tell."""
    with torch.device("meta"):
        config = open_clip.get_model_config(name + quick)
        model = open_clip.create_model(name + quick, pretrained=None, device="meta")
    shapes = {key: tuple(value.shape) for key, value in model.state_dict().items()}
    ours = ARCHITECTURES[name]
    assert shapes == {**ours.shapes(), "logit_scale": ()}
    assert bool(config.get("quick_gelu")) == bool(quick)
    block, inner = model.visual.transformer.resblocks[0], model.transformer.resblocks[0]
    assert ours.image.heads == block.attn.num_heads
    assert ours.text.heads == inner.attn.num_heads
    assert (ours.side, ours.context) == (config["vision_cfg"]["image_size"], model.context_length)
    kind = type(block.mlp.gelu).__name__
    assert kind == type(inner.mlp.gelu).__name__ == ("QuickGELU" if quick else "GELU")
    assert block.ln_1.eps == inner.ln_1.eps == 1e-5


def test_normalisations_are_those_of_training():
    for name, (mean, std) in openclip.NORMALISATIONS.items():
        assert NORMALISATIONS[name] == (tuple(mean), tuple(std))
    assert NORMALISATIONS.keys() == openclip.NORMALISATIONS.keys()


def test_the_packed_tokenizer_is_training_s():
    """If it is not, write it anew: the vocabulary's first 256 words, and pairs as texts."""
    whole = json.loads(clip_tokenizer.clip_tokenizer(77).to_str())
    assert unpacked(gzip.decompress(CLIP_TOKENIZER.read_bytes())) == whole
    assert json.loads(tokenizer(24))["truncation"]["max_length"] == 24
    ours = rules(77)
    assert ours.context_length == clip_tokenizer.CONTEXT_LENGTH
    ids = ours.pad_id, ours.sot_id, ours.eot_id
    assert ids == (clip_tokenizer.PAD_ID, clip_tokenizer.SOT_ID, clip_tokenizer.EOT_ID)
