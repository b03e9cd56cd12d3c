"""The local similarities against their direct forms, in loops of Python's float64."""

from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from training.errors import TrainingError
from training.models.similarity import global_similarity, local_similarity

KINDS = ("rms", "frobenius", "late")
T = 0.1


def unit(values: np.ndarray) -> np.ndarray:
    return values / np.linalg.norm(values, axis=-1, keepdims=True)


def cosine(left: np.ndarray, right: np.ndarray) -> float:
    return sum(float(x) * float(y) for x, y in zip(left, right, strict=True))


def direct(text: np.ndarray, valid: np.ndarray, image: np.ndarray, kind: str) -> float:
    """The published form, token by token and patch by patch."""
    rows = [[cosine(token, patch) for patch in image] for token in text[valid]]
    if kind == "late":
        forward = [T * math.log(sum(math.exp(a / T) for a in row)) for row in rows]
        columns = zip(*rows, strict=True)
        backward = [T * math.log(sum(math.exp(a / T) for a in column)) for column in columns]
        return 0.5 * (sum(forward) / len(forward) + sum(backward) / len(backward))
    # EBAKER takes a norm over the tokens, then one over the patches.
    norms = [math.sqrt(sum(a * a for a in column)) for column in zip(*rows, strict=True)]
    frobenius = math.sqrt(sum(norm * norm for norm in norms))
    return frobenius if kind == "frobenius" else frobenius / math.sqrt(len(rows) * len(rows[0]))


@settings(max_examples=30, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    seed=st.integers(0, 2**32 - 1),
    texts=st.integers(1, 4),
    tokens=st.integers(2, 9),
    images=st.integers(1, 4),
    patches=st.integers(1, 30),
    dim=st.integers(2, 24),
)
def test_every_kind_equals_its_direct_form(kind, seed, texts, tokens, images, patches, dim):
    random = np.random.default_rng(seed)
    text = unit(random.normal(size=(texts, tokens, dim)))
    image = unit(random.normal(size=(images, patches, dim)))
    valid = random.random((texts, tokens)) < 0.6
    valid[:, 0] = True
    ours = local_similarity(
        torch.from_numpy(text).float(),
        torch.from_numpy(valid),
        torch.from_numpy(image).float(),
        kind,
        T,
    )
    expected = [[direct(t, v, i, kind) for i in image] for t, v in zip(text, valid, strict=True)]
    assert ours.dtype == torch.float32
    np.testing.assert_allclose(ours.numpy(), expected, atol=2e-5, rtol=1e-5)


def test_one_token_and_one_patch_by_hand():
    text = torch.tensor([[[1.0, 0.0]]])
    image = torch.tensor([[[-0.6, 0.8]]])
    valid = torch.ones(1, 1, dtype=torch.bool)
    for kind, expected in (("rms", 0.6), ("frobenius", 0.6), ("late", -0.6)):
        assert local_similarity(text, valid, image, kind).item() == pytest.approx(expected)


def test_unknown_kind_is_named():
    with pytest.raises(TrainingError, match="cosine"):
        local_similarity(
            torch.ones(1, 1, 2), torch.ones(1, 1).bool(), torch.ones(1, 1, 2), "cosine"
        )


@pytest.mark.parametrize("kind", KINDS)
def test_padding_features_do_not_count(kind):
    torch.manual_seed(0)
    text, image = torch.randn(2, 5, 8), torch.randn(3, 4, 8)
    valid = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]], dtype=torch.bool)
    changed = text.clone()
    changed[~valid] = 99.0
    torch.testing.assert_close(
        local_similarity(text, valid, image, kind), local_similarity(changed, valid, image, kind)
    )


@pytest.mark.parametrize("kind", KINDS)
def test_gradients_are_finite_for_orthogonal_features_and_padding(kind):
    text = torch.tensor([[[1.0, 0.0], [1.0, 0.0]]], requires_grad=True)
    image = torch.tensor([[[0.0, 1.0]]], requires_grad=True)
    local_similarity(text, torch.tensor([[True, False]]), image, kind).sum().backward()
    assert torch.isfinite(text.grad).all() and torch.isfinite(image.grad).all()
    assert (text.grad[0, 1] == 0).all()


def test_global_similarity_is_the_cosine():
    text, image = torch.eye(3)[:2], torch.eye(3)
    torch.testing.assert_close(global_similarity(text, image), torch.eye(3)[:2])
