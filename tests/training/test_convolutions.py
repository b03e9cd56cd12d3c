"""The mini encoder's layers compute what PyTorch's do, with the same state dict."""

from __future__ import annotations

import copy

import pytest
import timm
import torch
from torch import nn

from training.models.convolutions import (
    DepthwiseConv,
    DepthwiseConvSame,
    PointwiseConv,
    SharedDropout,
    use_fast_convolutions,
)


@pytest.fixture
def trunks() -> tuple[nn.Module, nn.Module]:
    """MobileNetV2's last stages, as timm has them and replaced.

    Their activation is smooth here: at the corners of ReLU6 a difference in the last digit of a
    value would change its whole gradient, whichever convolution made it.
    """
    torch.manual_seed(0)
    trunk = timm.create_model(
        "mobilenetv2_100", pad_type="same", num_classes=0, global_pool="", act_layer=nn.SiLU
    )
    plain = nn.Sequential(*trunk.blocks[5:], trunk.conv_head, trunk.bn2)
    fast = copy.deepcopy(plain)
    use_fast_convolutions(fast)
    return plain, fast


def gradients(trunk: nn.Module, pixels: torch.Tensor) -> tuple[torch.Tensor, dict]:
    pixels = pixels.clone().requires_grad_()
    output = trunk(pixels)
    trunk.zero_grad()
    weight = torch.randn(output.shape, generator=torch.Generator().manual_seed(1))
    (output * weight).sum().backward()
    return output, {"": pixels.grad} | {name: item.grad for name, item in trunk.named_parameters()}


@pytest.mark.parametrize("training", [True, False])
def test_values_and_gradients_in_float32(trunks, training):
    pixels = torch.randn(3, 96, 6, 6).contiguous(memory_format=torch.channels_last)
    ours, theirs = (gradients(trunk.train(training), pixels) for trunk in reversed(trunks))
    torch.testing.assert_close(ours[0], theirs[0], atol=1e-4, rtol=1e-4)
    # A shift before a batch norm has no effect in training: such a gradient is zero but for
    # rounding, so it is compared with the size of the others.
    typical = torch.stack([value.norm() for value in theirs[1].values()]).median()
    for name, value in theirs[1].items():
        error = (ours[1][name] - value).norm() / torch.maximum(value.norm(), typical)
        assert error < 1e-4, name


def test_every_such_convolution_is_replaced(trunks):
    plain, fast = trunks
    kinds = {PointwiseConv, DepthwiseConv, DepthwiseConvSame}
    assert {type(item) for item in fast.modules() if isinstance(item, nn.Conv2d)} == kinds
    fast.load_state_dict(plain.state_dict())
    for frozen in plain.parameters():
        frozen.requires_grad_(False)
    use_fast_convolutions(plain)
    assert not kinds & {type(item) for item in plain.modules()}


def test_no_convolution_in_training_and_nothing_else_in_inference(trunks):
    """The matrix product is for training only: an exported model keeps its convolutions."""
    conv, pixels = trunks[1][-2], torch.randn(2, 320, 3, 3)
    calls = []
    for training in (True, False):
        with torch.profiler.profile() as profile:
            conv.train(training)(pixels)
        calls.append({event.key for event in profile.key_averages()})
    assert "aten::linear" in calls[0] and "aten::conv2d" not in calls[0]
    assert "aten::conv2d" in calls[1] and "aten::linear" not in calls[1]


def test_depthwise_is_float32_under_autocast():
    torch.manual_seed(0)
    conv = DepthwiseConv(8, 8, 3, padding=1, groups=8, bias=False)
    pixels = torch.randn(2, 8, 5, 5).bfloat16()
    with torch.autocast("cpu", torch.bfloat16):
        ours = conv(pixels)
    expected = nn.functional.conv2d(pixels.float(), conv.weight, padding=1, groups=8)
    assert ours.dtype == torch.bfloat16
    assert torch.equal(ours, expected.bfloat16())


def test_dropout_takes_whole_channels():
    torch.manual_seed(0)
    features, dropout = torch.ones(64, 5, 32), SharedDropout(0.25)
    dropped = dropout(features)
    assert (dropped == dropped[:, :1]).all(), "the same for all positions"
    assert dropped.unique().tolist() == pytest.approx([0.0, 1 / 0.75])
    assert (dropped == 0).float().mean().item() == pytest.approx(0.25, abs=0.05)
    assert (dropped[0, 0] != dropped[1, 0]).any(), "another draw for each"
    assert torch.equal(dropout.eval()(features), features)
