"""The worked example of an encoder that is trained."""

from __future__ import annotations

import runpy

import torch

from tests.blocks import blocks
from training.models.factory import build_encoder, build_tokenizer, encoder_class
from training.models.registry import _CLASSES

CAPTIONS = ["a blue river", "many boats in a harbour"]


def test_an_encoder_is_a_class_with_a_name(tiny, tmp_path, monkeypatch):
    monkeypatch.setattr("training.models.registry._CLASSES", dict(_CLASSES))
    code = next(each for each in blocks("An encoder that is trained") if each.kind == "python")
    path = tmp_path / code.path
    path.write_text(code.text, encoding="utf-8")
    kind = runpy.run_path(str(path))["DeepLocal"]
    config = tiny.with_values({"encoder.name": "deep-local"})
    assert encoder_class("deep-local") is kind
    encoder = build_encoder(config, build_tokenizer(config, CAPTIONS)).eval()
    assert type(encoder) is kind and len(encoder.image.local_head) == 5
    side, dim = encoder.input_size, encoder.dim
    pixels = torch.randint(0, 256, (2, side, side, 3), dtype=torch.uint8)
    image, _ = encoder.inference_towers()  # as it is exported
    with torch.no_grad():
        features = encoder.encode_image(pixels.permute(0, 3, 1, 2).float())
        pooled, local = image.eval()(pixels)
    rows, columns = encoder.patch_grid
    assert local.shape == (2, rows * columns, dim)
    assert torch.allclose(local, features.local, atol=1e-5)
    assert torch.allclose(pooled, features.pooled, atol=1e-5)
