"""The Gram form of the local similarity against the published one, in float64."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from training.models.similarity import global_similarity, local_similarity


def unit(values: np.ndarray) -> np.ndarray:
    return values / np.linalg.norm(values, axis=-1, keepdims=True)


def direct(text: np.ndarray, valid: np.ndarray, image: np.ndarray) -> float:
    """Frobenius norm of all token-patch cosines over sqrt(tokens * patches)."""
    cosines = text[valid] @ image.T
    return float(np.sqrt((cosines**2).sum() / cosines.size))


@settings(max_examples=25, deadline=None)
@given(
    seed=st.integers(0, 2**32 - 1),
    texts=st.integers(1, 4),
    tokens=st.integers(2, 9),
    images=st.integers(1, 4),
    patches=st.integers(1, 30),
    dim=st.integers(2, 24),
)
def test_gram_form_equals_direct_form(seed, texts, tokens, images, patches, dim):
    random = np.random.default_rng(seed)
    text = unit(random.normal(size=(texts, tokens, dim)))
    image = unit(random.normal(size=(images, patches, dim)))
    valid = random.random((texts, tokens)) < 0.6
    valid[:, 0] = True
    ours = local_similarity(
        torch.from_numpy(text).float(), torch.from_numpy(valid), torch.from_numpy(image).float()
    )
    expected = [[direct(t, v, i) for i in image] for t, v in zip(text, valid, strict=True)]
    np.testing.assert_allclose(ours.numpy(), expected, atol=2e-5)


def test_padding_features_do_not_count():
    torch.manual_seed(0)
    text, image = torch.randn(2, 5, 8), torch.randn(3, 4, 8)
    valid = torch.tensor([[1, 1, 1, 0, 0], [1, 1, 1, 1, 0]], dtype=torch.bool)
    changed = text.clone()
    changed[~valid] = 99.0
    torch.testing.assert_close(
        local_similarity(text, valid, image), local_similarity(changed, valid, image)
    )


def test_orthogonal_features_have_finite_gradient():
    text = torch.tensor([[[1.0, 0.0]]], requires_grad=True)
    image = torch.tensor([[[0.0, 1.0]]])
    local_similarity(text, torch.ones(1, 1, dtype=torch.bool), image).sum().backward()
    assert torch.isfinite(text.grad).all()


def test_global_similarity_is_the_cosine():
    text, image = torch.eye(3)[:2], torch.eye(3)
    torch.testing.assert_close(global_similarity(text, image), torch.eye(3)[:2])
