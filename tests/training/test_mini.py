"""The mini encoder behind the common interface, and its tokenizer."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from training.config.encoder import TRUNKS
from training.data.captions import EOT_ID, MASK, MASK_ID, PAD_ID, SOT_ID, UNK_ID, encode
from training.errors import TrainingError
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer

CAPTIONS = ["a red roof on bare land", "many green trees", "a red square roof"]


@pytest.fixture
def tokenizer(tiny):
    return build_tokenizer(tiny, CAPTIONS * 3)


def encoder_of(tiny, tokenizer, **changes) -> DualEncoder:
    changes = {f"encoder.{name}": value for name, value in changes.items()}
    torch.manual_seed(0)
    return build_encoder(tiny.with_values(changes), tokenizer).eval()


def test_special_tokens_keep_their_ids(tokenizer):
    assert (PAD_ID, SOT_ID, EOT_ID, UNK_ID, MASK_ID) == (0, 1, 2, 3, 4)
    assert tokenizer.token_to_id(MASK) == MASK_ID


def test_what_the_interface_promises(tiny, tokenizer):
    encoder = encoder_of(tiny, tokenizer)
    assert encoder.dim == 32 and encoder.input_size == 64 and encoder.patch_grid == (2, 2)
    assert encoder.vocabulary_size == tokenizer.get_vocab_size()
    image = encoder.encode_image(torch.rand(3, 3, 64, 64) * 255)
    text = encoder.encode_text(torch.from_numpy(encode(tokenizer, CAPTIONS)))
    assert image.pooled.shape == (3, 32) and image.local.shape == (3, 4, 32)
    assert text.pooled.shape == (3, 32) and text.local.shape[2] == 32
    for value in (*image, *text):
        assert value.dtype == torch.float32
        torch.testing.assert_close(value.norm(dim=-1), torch.ones(value.shape[:-1]))


def test_padding_changes_nothing(tiny, tokenizer):
    encoder = encoder_of(tiny, tokenizer)
    ids = torch.from_numpy(encode(tokenizer, CAPTIONS))
    short, long = (
        encoder.encode_text(ids),
        encoder.encode_text(torch.nn.functional.pad(ids, (0, 3))),
    )
    torch.testing.assert_close(short.pooled, long.pooled)
    torch.testing.assert_close(short.local, long.local[:, : ids.shape[1]])


def test_positions_that_count(tiny, tokenizer):
    encoder = encoder_of(tiny, tokenizer)
    ids = torch.tensor([[1, 9, 8, 2, 0, 0], [1, 9, 4, 8, 3, 2]])
    assert encoder.local_positions(ids).int().tolist() == [[0, 1, 1, 1, 0, 0], [0, 1, 1, 1, 1, 1]]
    assert encoder.local_positions(ids, "all").all()


@pytest.mark.parametrize("frozen", [0, 3, 7, 8])
def test_what_learns(tiny, tokenizer, frozen):
    encoder = encoder_of(tiny, tokenizer, frozen_blocks=frozen)
    image = encoder.encode_image(torch.rand(2, 3, 64, 64) * 255)
    (image.pooled.sum() + image.local.sum()).backward()
    trunk = encoder.image.trunk
    learning = [
        any(value.grad is not None for value in block.parameters()) for block in trunk.blocks
    ]
    assert learning == [number >= frozen for number in range(7)]
    assert (trunk.conv_head.weight.grad is None) == (frozen == 8)
    pretrained = encoder.pretrained_parameters()
    assert bool(pretrained) == (frozen < 8) and all(value.requires_grad for value in pretrained)
    assert not any(value is head for value in pretrained for head in encoder.text.parameters())


@pytest.mark.parametrize("frozen", [3, 7, 8])
def test_cached_features_give_the_same(tiny, tokenizer, frozen):
    encoder = encoder_of(tiny, tokenizer, frozen_blocks=frozen)
    pixels = torch.rand(2, 3, 64, 64) * 255
    cached = encoder.encode_frozen(pixels)
    values = cached.values
    assert values.dtype == torch.float16 and not values.requires_grad
    assert values.shape[:1] + values.shape[3:] == (2, {3: 32, 7: 320, 8: 1280}[frozen])
    for ours, theirs in zip(
        encoder.encode_image(cached), encoder.encode_image(pixels), strict=True
    ):
        torch.testing.assert_close(ours, theirs, atol=2e-3, rtol=0)


@pytest.mark.parametrize("trunk", TRUNKS)
def test_trunks_freeze_cache_and_export_alike(tiny, tokenizer, trunk):
    encoder = encoder_of(tiny, tokenizer, trunk=trunk, frozen_blocks=5)
    images = torch.randint(0, 256, (2, 64, 64, 3), dtype=torch.uint8)
    pixels = images.permute(0, 3, 1, 2).float()
    expected = encoder.encode_image(pixels)
    assert expected.local.shape == (2, 4, 32)
    cached = encoder.encode_image(encoder.encode_frozen(pixels))
    for ours, theirs in zip(cached, expected, strict=True):
        torch.testing.assert_close(ours, theirs, atol=5e-3, rtol=0)
    for ours, theirs in zip(encoder.inference_towers()[0](images), expected, strict=True):
        torch.testing.assert_close(ours, theirs, atol=1e-4, rtol=0)


def test_nothing_frozen_is_nothing_to_cache(tiny, tokenizer):
    encoder = encoder_of(tiny, tokenizer)
    with pytest.raises(TrainingError, match="cached_views"):
        encoder.encode_frozen(torch.rand(1, 3, 64, 64))


def test_scales_learn_or_stay(tiny, tokenizer):
    for learnable in (True, False):
        scale = {"similarity.learnable_scale": learnable, "similarity.scale": 20.0}
        encoder = encoder_of(tiny.with_values(scale), tokenizer)
        for scale in (encoder.global_scale, encoder.local_scale):
            assert scale.requires_grad == learnable
            assert scale.exp().item() == pytest.approx(20.0)


def test_the_tower_for_bytes_is_the_image_tower(tiny, tokenizer):
    for frozen in (0, 8):
        encoder = encoder_of(tiny, tokenizer, frozen_blocks=frozen)
        images = torch.randint(0, 256, (2, 64, 64, 3), dtype=torch.uint8)
        with torch.inference_mode():
            expected = encoder.encode_image(images.permute(0, 3, 1, 2).float())
            for ours, theirs in zip(encoder.inference_towers()[0](images), expected, strict=True):
                torch.testing.assert_close(ours, theirs, atol=1e-5, rtol=1e-4)


def test_the_shipped_model_has_no_mask_and_loads():
    encoder = OnnxEncoder(Bundle.open(), "cpu")
    ids = encoder.texts.token_ids("many planes near a terminal")
    assert ids[0] == SOT_ID and ids[-1] == EOT_ID
    assert encoder.encode_text("many planes").tokens.shape[1] == encoder.bundle.dim
    size = encoder.bundle.input_size
    _, local = encoder.encode_images(np.zeros((1, size, size, 3), np.uint8))
    assert local.shape[1] == encoder.bundle.patches
