"""Parameter-efficient fine-tuning of CLIP: counts as published, functions, gradients, export."""

from __future__ import annotations

import copy

import numpy as np
import onnxruntime
import open_clip
import pytest
import torch
from open_clip.transformer import Transformer
from safetensors.torch import load_file

from tests.training.clip_models import random_weights, register_tiny, tiny_config
from tests.training.datasets import write_dataset
from training.config import preset
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.export import _write_onnx
from training.fitting.fit import fit
from training.models.adapters.adapter import adapter_parameters, is_adapters
from training.models.adapters.pfeiffer import Bottleneck
from training.models.adapters.transformer import AdaptedTransformer
from training.models.factory import build_encoder
from training.models.openclip import OpenClipModel
from training.runs import RunFolder
from training.trained import load_trained

KINDS = {
    "lora": {},
    "pfeiffer": {"adapter.reduction": 4},
    "prefix": {"adapter.prefix_length": 3, "adapter.prefix_hidden": 8},
    "unipelt": {
        "adapter.reduction": 4,
        "adapter.prefix_length": 3,
        "adapter.prefix_hidden": 8,
    },
}
IDS = torch.tensor([[49406, 320, 736, 900, 49407], [49406, 320, 49407, 0, 0]])


@pytest.fixture(scope="module", autouse=True)
def tiny_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("architecture")
    register_tiny(folder)
    torch.save(random_weights(), folder / "tiny.pt")
    return folder / "tiny.pt"


def adapted(path, kind: str, moved: bool = True, **changes) -> OpenClipModel:
    """The tiny model with adapters; ``moved`` away from where they start."""
    torch.manual_seed(1)
    options = {"encoder.init_from": str(path), "adapter.kind": kind, **KINDS[kind], **changes}
    options["similarity.learnable_scale"] = True
    encoder = build_encoder(tiny_config(options), None).eval()
    if moved:
        for value in adapter_parameters(encoder):
            value.data += 0.1 * torch.randn_like(value)
    return encoder


def plain(path) -> OpenClipModel:
    return build_encoder(tiny_config({"encoder.init_from": str(path)}), None).eval()


def pixels() -> torch.Tensor:
    return torch.rand(3, 3, 64, 64, generator=torch.Generator().manual_seed(2)) * 255


def features(encoder: OpenClipModel) -> list[torch.Tensor]:
    return [*encoder.encode_image(pixels()), *encoder.encode_text(IDS)]


def check_equal(ours: list[torch.Tensor], theirs: list[torch.Tensor], atol: float = 1e-5) -> None:
    for one, other in zip(ours, theirs, strict=True):
        torch.testing.assert_close(one, other, atol=atol, rtol=0)


def layers_of(tower: str) -> Transformer:
    """A transformer of the real ViT-B/32 without memory for its weights."""
    config = open_clip.get_model_config("ViT-B-32-quickgelu")[f"{tower}_cfg"]
    heads = config.get("heads", config["width"] // 64)
    with torch.device("meta"):
        return Transformer(config["width"], config["layers"], heads)


@pytest.mark.parametrize(
    ("kind", "trainable", "folded"),
    [
        ("lora", 491_520, 0),
        ("pfeiffer", 1_294_272, 1_294_272),
        ("prefix", 16_454_144, 921_600),
        # The sum with a prefix of 10, and three gates a layer.
        ("unipelt", 491_520 + 1_294_272 + 16_428_544 + 3 * 12 * (769 + 513), None),
    ],
)
def test_as_many_weights_learn_as_published(kind, trainable, folded):
    """With the presets on ViT-B/32: METHOD D's table."""
    config = preset(f"georsclip-{kind}").adapter
    with torch.device("meta"):
        towers = [AdaptedTransformer(layers_of(tower), config) for tower in ("vision", "text")]
    learning = [value for tower in towers for value in adapter_parameters(tower)]
    assert sum(value.numel() for value in learning) == trainable
    if folded is not None:
        before = sum(
            value.numel() for name in ("vision", "text") for value in layers_of(name).parameters()
        )
        for tower in towers:
            tower.merge()
        after = sum(value.numel() for tower in towers for value in tower.parameters())
        assert after - before == folded


def test_a_bottleneck_of_nothing_is_refused():
    """With a width of 0 behind it, an adapter would add a constant and say that it learns."""
    assert Bottleneck(32, 32).down.out_features == 1
    with pytest.raises(TrainingError, match=r"^adapter\.reduction is 33; .* give 32 or less"):
        Bottleneck(32, 33)


def test_the_whole_model_learns_the_adapters_and_the_scales_only(tiny_file):
    for kind in KINDS:
        encoder = adapted(tiny_file, kind)
        expected = {id(value) for value in adapter_parameters(encoder)}
        assert encoder.pretrained_parameters() == []
        sum(part.sum() for part in features(encoder)).backward()
        for name, value in encoder.named_parameters():
            assert value.requires_grad == (id(value) in expected or "_scale" in name[-6:]) or (
                name == "clip.logit_scale"
            ), name
            assert (value.grad is not None) == (id(value) in expected), name


def test_lora_starts_as_the_plain_model(tiny_file):
    check_equal(features(adapted(tiny_file, "lora", moved=False)), features(plain(tiny_file)), 1e-6)


def test_what_adapters_add(tiny_file):
    """Each kind against its formula, in one layer of the vision tower and of the text tower."""
    for kind in KINDS:
        encoder, reference = adapted(tiny_file, kind), plain(tiny_file)
        for ours, theirs, mask in (
            (encoder.clip.visual.transformer, reference.clip.visual.transformer, None),
            (encoder.clip.transformer, reference.clip.transformer, reference.clip.attn_mask),
        ):
            tokens = torch.randn(2, 6, 32, generator=torch.Generator().manual_seed(5))
            mask = None if mask is None else mask[:6, :6]
            expected = tokens
            for number, block in enumerate(theirs.resblocks):
                prefix = None if ours.prefix is None else ours.prefix()[number]
                expected = by_hand(expected, block, ours.resblocks[number], prefix, mask)
            torch.testing.assert_close(ours(tokens, attn_mask=mask), expected, atol=1e-5, rtol=1e-4)


def by_hand(tokens, block, added, prefix, mask):
    """A layer token by token and head by head, in the words of METHOD's table."""
    width, heads = tokens.shape[-1], block.attn.num_heads
    gates = torch.ones(*tokens.shape[:2], 3)
    if added.gating is not None:
        opened = torch.sigmoid(added.gating.map(tokens))
        seen = [slice(0, at + 1) if mask is not None else slice(None) for at in range(6)]
        gates = torch.stack([opened[:, span].mean(dim=1) for span in seen], dim=1)
    inside = block.ln_1(tokens)
    parts = []
    for number, name in enumerate(("query", None, "value")):
        rows = slice(number * width, (number + 1) * width)
        part = inside @ block.attn.in_proj_weight[rows].T + block.attn.in_proj_bias[rows]
        if added.attn.lora is not None and name:
            update = getattr(added.attn.lora, name)
            part = part + gates[..., :1] * (inside @ update.down.T @ update.up.T)  # alpha = rank
        parts.append(part.unflatten(-1, (heads, -1)))
    query, key, value = parts
    mixed = torch.empty_like(query)
    for row in range(2):
        for at in range(6):
            keys, values = key[row], value[row]
            if mask is not None:
                keys, values = keys[: at + 1], values[: at + 1]
            if prefix is not None:
                gate = gates[row, at, 1]
                before = [gate * part.unflatten(-1, (heads, -1)) for part in prefix]
                keys, values = torch.cat([before[0], keys]), torch.cat([before[1], values])
            scores = torch.einsum("hc,nhc->hn", query[row, at], keys) / (width / heads) ** 0.5
            mixed[row, at] = torch.einsum("hn,nhc->hc", scores.softmax(-1), values)
    tokens = tokens + block.attn.out_proj(mixed.flatten(2))
    tokens = tokens + block.mlp(block.ln_2(tokens))
    if added.bottleneck is None:
        return tokens
    down, up = added.bottleneck.down, added.bottleneck.up
    return tokens + gates[..., 2:] * up(torch.relu(down(tokens)))


def test_rows_see_neither_their_padding_nor_each_other(tiny_file):
    """Towers that open_clip builds batch-first read by hand would mix rows (METHOD G.5)."""
    for kind in (None, *KINDS):
        encoder = plain(tiny_file) if kind is None else adapted(tiny_file, kind)
        text, alone = encoder.encode_text(IDS), encoder.encode_text(IDS[1:, :3])
        check_equal([text.pooled[1:], text.local[1:, :3]], list(alone))
        images, one = encoder.encode_image(pixels()), encoder.encode_image(pixels()[1:2])
        check_equal([part[1:2] for part in images], list(one))


def test_merged_adapters_compute_the_same(tiny_file):
    for kind in KINDS:
        encoder = adapted(tiny_file, kind)
        before = copy.deepcopy(encoder.state_dict())
        image, text = encoder.inference_towers()
        bytes_ = torch.randint(0, 256, (2, 64, 64, 3), dtype=torch.uint8)
        expected = [
            *encoder.encode_image(bytes_.permute(0, 3, 1, 2).float()),
            *encoder.encode_text(IDS),
        ]
        with torch.inference_mode():
            check_equal([*image(bytes_), *text(IDS)], expected)
        assert not any("lora" in name for name in image.state_dict()) or kind == "unipelt"
        assert not any("prefix.network" in name for name in text.state_dict())
        for name, value in encoder.state_dict().items():
            assert torch.equal(value, before[name]), name


@pytest.mark.parametrize("kind", ["prefix", "unipelt"])
def test_exported_adapters_are_torchs(tiny_file, tmp_path, kind):
    """The text tower, whose mask grows with the caption; LoRA leaves nothing to export."""
    encoder = adapted(tiny_file, kind)
    tower = encoder.inference_towers()[1]
    axes = {0: torch.export.Dim("batch"), 1: torch.export.Dim("length", min=2, max=24)}
    _write_onnx(tower, IDS, "ids", axes, tmp_path / "text.onnx", "float16")
    session = onnxruntime.InferenceSession(tmp_path / "text.onnx")
    ids = IDS[[0, 1, 0], :4]  # other counts than in the sample
    expected = encoder.encode_text(ids)
    for ours, theirs in zip(session.run(None, {"ids": ids.numpy()}), expected, strict=True):
        np.testing.assert_allclose(ours, theirs.detach().numpy(), atol=3e-3)


def test_a_run_with_adapters_is_continued_exactly(tiny_file, tmp_path):
    """With averaged weights, which are a copy of the encoder with its adapters."""
    options = {
        "encoder.init_from": str(tiny_file),
        "adapter.kind": "unipelt",
        **KINDS["unipelt"],
        "ker.weight": 0.0,
        "eba.kind": "off",
        "batches.batch_size": 8,
        "optimiser.epochs": 2,
        "optimiser.lr": 1e-3,
        "optimiser.warmup_steps": 0,
        "optimiser.ema_decay": 0.9,
    }
    config = tiny_config(options)
    data = {
        "train": read_pairs([write_dataset(tmp_path, "train", each=2, seed=1)]),
        "val": read_pairs([write_dataset(tmp_path, "val", each=1, seed=2)]),
        "sources": [tmp_path / "train", tmp_path / "val"],
        "cache": tmp_path / "cache",
        "progress": False,
    }
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    fit(config, **data, out=straight)
    fit(config, **data, out=broken, stop_after=1)
    fit(config, **data, out=broken)
    left, right = (load_file(path / "last.safetensors") for path in (straight, broken))
    assert left.keys() == right.keys()
    for name, value in left.items():
        assert torch.equal(value, right[name]), name
    trained = load_trained(RunFolder(straight))
    started = build_encoder(config, trained.tokenizer)
    for name, value in trained.model.state_dict().items():
        moved = not torch.equal(value, started.state_dict()[name])
        if not is_adapters(name):
            assert not moved or name.endswith("_scale"), name
        elif name.endswith(("lora.query.up", "bottleneck.up.weight", "gating.map.weight")):
            assert moved, name


def test_a_frozen_tower_has_no_adapters(tiny_file):
    encoder = adapted(tiny_file, "lora", **{"encoder.freeze": "text"})
    assert list(adapter_parameters(encoder.clip.visual)) and not list(
        adapter_parameters(encoder.clip.transformer)
    )
