"""CLIP encoders: features against open_clip's own, checkpoints in every published form."""

from __future__ import annotations

import hashlib

import numpy as np
import open_clip
import pytest
import torch
from safetensors.torch import save_file

from tests.training.clip_models import TINY, random_weights, register_tiny, tiny_config
from training.config import preset
from training.data.captions import encode
from training.data.clip_tokenizer import EOT_ID, SOT_ID
from training.errors import TrainingError
from training.models import checkpoints
from training.models.factory import build_encoder, build_tokenizer
from training.models.openclip import OpenClipModel, architecture

CAPTIONS = ["many planes are parked near a long building .", "a red roof!!", "green trees"]


@pytest.fixture(scope="module", autouse=True)
def tiny_model(tmp_path_factory):
    register_tiny(tmp_path_factory.mktemp("architecture"))


@pytest.fixture(scope="module")
def weights() -> dict[str, torch.Tensor]:
    return random_weights()


@pytest.fixture(scope="module")
def encoder(weights, tmp_path_factory) -> OpenClipModel:
    path = tmp_path_factory.mktemp("weights") / "tiny.pt"
    torch.save(weights, path)
    return build_encoder(tiny_config({"encoder.init_from": str(path)}), None).eval()


@pytest.fixture(scope="module")
def reference(weights) -> torch.nn.Module:
    model = open_clip.create_model(TINY, pretrained=None)
    names = model.state_dict().keys()
    model.load_state_dict({name: weights[name].float() for name in names})
    return model.eval()


def token_ids(captions: list[str]) -> torch.Tensor:
    return torch.from_numpy(encode(build_tokenizer(tiny_config(), ()), captions))


@torch.inference_mode()
def test_global_features_are_open_clips(encoder, reference):
    pixels = torch.randint(0, 256, (3, 3, 64, 64)).float()
    mean, std = (
        torch.tensor(value).view(3, 1, 1)
        for value in (open_clip.OPENAI_DATASET_MEAN, open_clip.OPENAI_DATASET_STD)
    )
    image = encoder.encode_image(pixels)
    theirs = reference.encode_image((pixels / 255 - mean) / std, normalize=True)
    torch.testing.assert_close(image.pooled, theirs, atol=1e-5, rtol=1e-4)

    text = encoder.encode_text(token_ids(CAPTIONS))
    full = open_clip.tokenize(CAPTIONS, context_length=24)
    theirs = reference.encode_text(full, normalize=True)
    torch.testing.assert_close(text.pooled, theirs, atol=1e-5, rtol=1e-4)


def layer_norm(row: np.ndarray, norm: torch.nn.LayerNorm) -> np.ndarray:
    centred = row - row.mean()
    scaled = centred / np.sqrt((centred**2).mean() + norm.eps)
    return scaled * norm.weight.detach().double().numpy() + norm.bias.detach().double().numpy()


@torch.inference_mode()
def test_local_features_are_the_last_layers_positions_projected(encoder, reference):
    pixels = torch.randint(0, 256, (2, 3, 64, 64)).float()
    full = open_clip.tokenize(CAPTIONS, context_length=24)
    # Both towers' positions after the last layer, in open_clip's own words.
    inner = reference.forward_intermediates(
        image=(pixels - encoder.mean) / encoder.std,
        text=full,
        image_indices=1,
        text_indices=1,
        image_output_fmt="NLC",
    )
    for ours, positions, norm, projection in (
        (
            encoder.encode_image(pixels).local,
            inner["image_intermediates"][-1],
            reference.visual.ln_post,
            reference.visual.proj,
        ),
        (
            encoder.encode_text(full).local,
            inner["text_intermediates"][-1],
            reference.ln_final,
            reference.text_projection,
        ),
    ):
        matrix = projection.double().numpy()
        for row, expected in zip(ours, positions.double().numpy(), strict=True):
            for vector, position in zip(row, expected, strict=True):
                local = layer_norm(position, norm) @ matrix
                np.testing.assert_allclose(vector.numpy(), local / np.linalg.norm(local), atol=2e-5)


@torch.inference_mode()
def test_shapes_and_trimmed_captions(encoder):
    ids = token_ids(CAPTIONS)
    assert ids.shape[1] < 24
    full = torch.zeros(3, 24, dtype=torch.int64)
    full[:, : ids.shape[1]] = ids
    short, long = encoder.encode_text(ids), encoder.encode_text(full)
    torch.testing.assert_close(short.pooled, long.pooled)
    torch.testing.assert_close(short.local, long.local[:, : ids.shape[1]])
    assert encoder.patch_grid == (4, 4) and encoder.dim == 16 and encoder.context_length == 24
    assert encoder.encode_image(torch.zeros(2, 3, 64, 64)).local.shape == (2, 16, 16)


def test_padding_is_told_by_its_place(encoder):
    # 0 pads, but it is the word "!" too: the third position counts, the last two do not.
    ids = torch.tensor([[SOT_ID, 736, 0, 320, EOT_ID, 0, 0]])
    counted = [False, True, True, True, True, False, False]
    assert encoder.local_positions(ids).tolist() == [counted]
    assert encoder.local_positions(ids, "all").all()


def test_every_weight_but_the_unused_scale_learns(encoder):
    trained = {id(value) for value in encoder.pretrained_parameters()}
    names = {name for name, value in encoder.named_parameters() if id(value) not in trained}
    assert names == {"clip.logit_scale", "global_scale", "local_scale"}
    image, text = (
        encoder.encode_image(torch.rand(2, 3, 64, 64)),
        encoder.encode_text(token_ids(CAPTIONS)),
    )
    (image.pooled.sum() + image.local.sum() + text.pooled.sum() + text.local.sum()).backward()
    for name, value in encoder.clip.named_parameters():
        assert name == "logit_scale" or value.grad is not None, name
    encoder.zero_grad(set_to_none=True)
    fixed = build_encoder(tiny_config({"similarity.learnable_scale": False}), None)
    assert not fixed.global_scale.requires_grad and not fixed.local_scale.requires_grad


def wrapped(weights):
    return {"epoch": 3, "state_dict": {f"module.{name}": value for name, value in weights.items()}}


def single_precision(weights):
    return {name: value.float() for name, value in weights.items() if value.ndim or "scale" in name}


@pytest.mark.parametrize(
    "form",
    [lambda weights: weights, wrapped, single_precision],
    ids=["OpenAI", "GeoRSCLIP", "RemoteCLIP"],
)
def test_published_forms_of_checkpoints(weights, tmp_path, form):
    path = tmp_path / "weights.pt"
    torch.save(form(weights), path)
    encoder = build_encoder(tiny_config({"encoder.init_from": str(path)}), None)
    for name, value in encoder.clip.state_dict().items():
        assert value.dtype == torch.float32
        assert torch.equal(value, weights[name].float()), name


def test_safetensors_come_first(weights, tmp_path):
    (tmp_path / "weights.pt").write_bytes(b"no weights at all")
    save_file(
        {name: value.contiguous() for name, value in weights.items()},
        tmp_path / "weights.safetensors",
    )
    for name in ("weights.pt", "weights.safetensors"):
        state = checkpoints.read_weights(tmp_path / name).weights
        assert torch.equal(state["visual.proj"], weights["visual.proj"].float())


class Archive(torch.nn.Module):
    """What OpenAI distributes: a program with its weights."""

    def __init__(self, weights):
        super().__init__()
        self.visual = torch.nn.Module()
        for name in ("proj", "class_embedding"):
            self.visual.register_parameter(name, torch.nn.Parameter(weights[f"visual.{name}"]))
        self.register_buffer("vocab_size", weights["vocab_size"])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return x


def test_archives_with_code_are_opened_only_if_openai_published_them(
    weights, tmp_path, monkeypatch
):
    path = tmp_path / "archive.pt"
    torch.jit.script(Archive(weights)).save(str(path))
    with pytest.raises(TrainingError, match=r"may run code.*convert it"):
        checkpoints.read_weights(path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    monkeypatch.setattr(checkpoints, "published_digests", lambda: frozenset([digest]))
    state = checkpoints.read_weights(path).weights
    assert set(state) == {"visual.proj", "visual.class_embedding"}
    assert torch.equal(state["visual.proj"], weights["visual.proj"].float())


def test_digests_of_openais_archives_are_known():
    # ViT-B-32.pt
    assert any(digest.startswith("40d36571") for digest in checkpoints.published_digests())


class Malicious:
    def __reduce__(self):
        return (print, ("this ran",))


def test_files_that_are_no_weights_end_in_one_line(weights, tmp_path, capsys):
    torch.save({"state_dict": Malicious()}, tmp_path / "code.pt")
    torch.save([1, 2], tmp_path / "list.pt")
    torch.save({"epoch": 1}, tmp_path / "empty.pt")
    (tmp_path / "noise.pt").write_bytes(b"\x00\x01\x02" * 99)
    (tmp_path / "noise2.safetensors").write_bytes(b"\x00\x01\x02" * 99)
    wide = weights | {"visual.proj": torch.zeros(32, 99)}
    torch.save(wide, tmp_path / "wide.pt")
    torch.save({"trunk.weight": torch.zeros(3)}, tmp_path / "other.pt")
    for name, reason in (
        ("code.pt", "weights only"),
        ("list.pt", "not a state dict"),
        ("empty.pt", "no weights"),
        ("noise.pt", "weights only"),
        ("noise2.safetensors", "safetensors"),
        ("wide.pt", "visual.proj"),
        ("other.pt", "lacks"),
        ("missing.pt", "no such checkpoint"),
    ):
        with pytest.raises(TrainingError, match=reason) as error:
            build_encoder(tiny_config({"encoder.init_from": str(tmp_path / name)}), None)
        assert name in str(error.value) and "\n" not in str(error.value)
    assert "this ran" not in capsys.readouterr().out


def test_a_clip_needs_weights_but_not_to_be_loaded_from_a_run():
    with pytest.raises(TrainingError, match="init_from=PATH"):
        build_encoder(tiny_config({"encoder.init_from": ""}), None)
    build_encoder(tiny_config({"encoder.init_from": "gone.pt"}), None, initialise=False)


def test_other_input_sizes_stretch_the_positions(weights, tmp_path):
    torch.save(weights, tmp_path / "weights.pt")
    config = tiny_config(
        {"encoder.init_from": str(tmp_path / "weights.pt"), "encoder.input_size": 96}
    )
    encoder = build_encoder(config, None)
    assert encoder.patch_grid == (6, 6)
    assert encoder.encode_image(torch.zeros(1, 3, 96, 96)).local.shape == (1, 36, 16)


@pytest.mark.parametrize("name", ["ViT-B-33", "RN50", "ViT-B-16-SigLIP", "coca_ViT-B-32"])
def test_other_architectures_are_refused(name):
    with pytest.raises(TrainingError, match=f"{name}.*ViT-B-32-quickgelu"):
        build_encoder(preset("ebaker").with_values({"encoder.name": name}), None)


def test_the_default_model_is_openais():
    config = architecture(preset("ebaker").encoder.name)
    assert config["quick_gelu"] and config["vision_cfg"]["patch_size"] == 32


@pytest.mark.slow
def test_vit_b_32_features():
    encoder = build_encoder(
        preset("ebaker").with_overrides(["encoder.init_from=random"]), None
    ).eval()
    with torch.inference_mode():
        image = encoder.encode_image(torch.zeros(1, 3, 224, 224))
        text = encoder.encode_text(open_clip.tokenize(CAPTIONS[:1]))
        theirs = encoder.clip.encode_text(open_clip.tokenize(CAPTIONS[:1]), normalize=True)
    assert image.local.shape == (1, 49, 512) and text.local.shape == (1, 77, 512)
    torch.testing.assert_close(text.pooled, theirs, atol=1e-5, rtol=1e-4)
