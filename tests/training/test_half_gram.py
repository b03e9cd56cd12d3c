"""Half Gram matrices give the squared mean cosines, by naive double-precision loops."""

from __future__ import annotations

import pytest
import torch

from training.models.half_gram import half_grams, squared_similarities


def naive(text: torch.Tensor, valid: torch.Tensor, image: torch.Tensor) -> list[list[float]]:
    rows = []
    for tokens, counted in zip(text.double().tolist(), valid.tolist(), strict=True):
        kept = [token for token, wanted in zip(tokens, counted, strict=True) if wanted]
        rows.append(
            [
                sum(
                    sum(a * b for a, b in zip(token, patch, strict=True)) ** 2
                    for token in kept
                    for patch in patches
                )
                / (len(kept) * len(patches))
                for patches in image.double().tolist()
            ]
        )
    return rows


@pytest.mark.parametrize("width", [3, 8, 16, 21])
def test_equals_naive_loops(width):
    generator = torch.Generator().manual_seed(width)
    text, image = (
        torch.nn.functional.normalize(torch.randn(n, rows, width, generator=generator), dim=-1)
        for n, rows in ((5, 6), (4, 7))
    )
    valid = torch.rand(5, 6, generator=generator) < 0.5
    valid[:, 2] = True
    found = squared_similarities(
        half_grams(text, valid), half_grams(image, torch.ones(4, 7, dtype=torch.bool), doubled=True)
    )
    expected = torch.tensor(naive(text, valid, image), dtype=torch.float32)
    torch.testing.assert_close(found, expected, rtol=1e-5, atol=1e-7)


def test_half_of_the_numbers():
    features = torch.randn(2, 4, 64)
    rows = half_grams(features, torch.ones(2, 4, dtype=torch.bool))
    assert sum(row.shape[1] for row in rows) == 64 * 64 * 9 / 16
