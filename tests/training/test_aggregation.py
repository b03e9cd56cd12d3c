from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
import torch
from torch.nn import functional

from training.data.pairs import ImageRecord
from training.data.repeats import EpochCost, epoch_costs
from training.objectives.aggregation import (
    CaptionAttention,
    aggregate,
    uniqueness_weights,
)

PLANES = "many planes are parked next to a long building in an airport"
RUNWAYS = "many planes are parked in an airport near many runways"
SAME_SIZE = "There are many planes with same size in the airport ."
STADIUM = "a white stadium"
SAND = "sand"


def naive_bleu(candidate: str, references: list[str]) -> float:
    """BLEU with add-one smoothing for n > 1 and the orders that the candidate has."""
    words = candidate.lower().replace(".", "").split()
    others = [reference.lower().replace(".", "").split() for reference in references]
    order = min(4, len(words))
    total = 0.0
    for n in range(1, order + 1):
        grams = Counter(tuple(words[at : at + n]) for at in range(len(words) - n + 1))
        matches = 0
        for gram, count in grams.items():
            most = 0
            for other in others:
                seen = sum(tuple(other[at : at + n]) == gram for at in range(len(other) - n + 1))
                most = max(most, seen)
            matches += min(count, most)
        trials = sum(grams.values())
        if n == 1:
            if matches == 0:
                return 0.0
            precision = matches / trials
        else:
            precision = (matches + 1) / (trials + 1)
        total += math.log(precision) / order
    closest = min((abs(len(other) - len(words)), len(other)) for other in others)[1]
    brevity = 1.0 if len(words) > closest else math.exp(1 - closest / len(words))
    return brevity * math.exp(total)


def naive_weights(distinct: dict[str, int], gamma: float, epsilon: float) -> dict[str, float]:
    raw = {
        text: times**gamma
        * (epsilon + 1 - naive_bleu(text, [other for other in distinct if other != text]))
        for text, times in distinct.items()
    }
    return {text: value / sum(raw.values()) for text, value in raw.items()}


def test_bleu_by_hand():
    """One caption against one: 3 of 4 words, 2 of 3 pairs, 1 of 2 triples, 0 of 1, smoothed."""
    first, second = "a green river flows", "a green river shines"
    bleu = (3 / 4 * 3 / 4 * 2 / 3 * 1 / 2) ** 0.25
    assert naive_bleu(first, [second]) == pytest.approx(bleu)
    third = "boats"
    raw = [1.1 - bleu, 1.1 - bleu, 1.1]
    weights = uniqueness_weights([first, second, third])
    np.testing.assert_allclose(weights, np.array(raw) / sum(raw), rtol=1e-12)


@pytest.mark.parametrize("gamma", [0.0, 0.5, 1.0])
@pytest.mark.parametrize("epsilon", [0.05, 0.5])
def test_equals_a_naive_version(gamma, epsilon):
    captions = [PLANES, RUNWAYS, PLANES, SAME_SIZE, STADIUM, SAND, RUNWAYS, PLANES]
    counts = Counter(captions)
    expected = naive_weights(counts, gamma, epsilon)
    weights = uniqueness_weights(captions, gamma=gamma, epsilon=epsilon)
    assert weights.dtype == np.float64
    for caption, weight in zip(captions, weights, strict=True):
        assert weight == pytest.approx(expected[caption] / counts[caption], rel=1e-12)


def test_repeats_and_counts_say_the_same():
    repeated = uniqueness_weights([PLANES, RUNWAYS, PLANES, SAME_SIZE])
    counted = uniqueness_weights([PLANES, RUNWAYS, SAME_SIZE], [2, 1, 1])
    np.testing.assert_allclose(
        counted, [repeated[0] + repeated[2], repeated[1], repeated[3]], rtol=1e-12
    )
    assert repeated[0] == repeated[2]


def test_captions_are_compared_in_normal_form():
    weights = uniqueness_weights(["Sand, and sea.", "sand and sea", "a port"])
    assert weights[0] == pytest.approx(weights[1])
    expected = naive_weights({"sand and sea": 2, "a port": 1}, 0.5, 0.1)
    assert weights[2] == pytest.approx(expected["a port"])


def test_five_equal_captions_weigh_the_same():
    np.testing.assert_allclose(uniqueness_weights([PLANES] * 5), [0.2] * 5)
    np.testing.assert_allclose(uniqueness_weights([PLANES], [5]), [1.0])


def test_three_and_two_equal_captions():
    """RSICD's other common case: every naive uniqueness would be 0 and the weights NaN."""
    weights = uniqueness_weights([PLANES, RUNWAYS, PLANES, PLANES, RUNWAYS], gamma=1.0)
    first, second = 1.1 - naive_bleu(PLANES, [RUNWAYS]), 1.1 - naive_bleu(RUNWAYS, [PLANES])
    total = 3 * first + 2 * second
    np.testing.assert_allclose(weights[[0, 2, 3]], first / total, rtol=1e-12)
    np.testing.assert_allclose(weights[[1, 4]], second / total, rtol=1e-12)


def test_the_caption_that_says_something_else_weighs_most():
    near = "many planes are parked next to a long building in the airport"
    weights = uniqueness_weights([PLANES, near, "a yellow runway crosses dry grassland"])
    assert weights[2] > 2 * weights[:2].max()
    assert weights.sum() == pytest.approx(1.0)


def test_aggregate_by_hand():
    embeddings = functional.normalize(torch.randn(3, 4, 6), dim=-1)
    weights = torch.rand(3, 4)
    result = aggregate(embeddings, weights)
    for row in range(3):
        total = sum(weights[row, k].item() * embeddings[row, k].double() for k in range(4))
        torch.testing.assert_close(result[row].double(), total / total.norm(), atol=1e-6, rtol=0)


def test_attention_equals_a_naive_version_and_leaves_out_the_absent():
    torch.manual_seed(0)
    attention = CaptionAttention(6)
    torch.nn.init.normal_(attention.query.weight)
    embeddings = functional.normalize(torch.randn(3, 4, 6), dim=-1)
    present = torch.tensor([[1, 1, 1, 1], [1, 0, 1, 0], [1, 0, 0, 0]]).bool()
    weights = attention(embeddings, present).detach()
    project, bias, query = (
        value.detach().numpy().astype(np.float64)
        for value in (
            attention.project.weight,
            attention.project.bias,
            attention.query.weight[0],
        )
    )
    for row in range(3):
        scores = {
            k: math.exp(query @ np.tanh(project @ embeddings[row, k].numpy() + bias))
            for k in range(4)
            if present[row, k]
        }
        for k in range(4):
            expected = scores[k] / sum(scores.values()) if k in scores else 0.0
            assert weights[row, k].item() == pytest.approx(expected, abs=1e-6)


def test_attention_starts_as_the_mean_and_learns():
    torch.manual_seed(0)
    attention = CaptionAttention(6)
    embeddings = functional.normalize(torch.randn(8, 3, 6), dim=-1)
    present = torch.ones(8, 3, dtype=torch.bool)
    present[0, 2] = False
    start = attention(embeddings, present)
    torch.testing.assert_close(start[0], torch.tensor([0.5, 0.5, 0.0]))
    torch.testing.assert_close(start[1], torch.full((3,), 1 / 3))
    optimiser = torch.optim.Adam(attention.parameters(), lr=0.05)
    target = embeddings[:, 0] * 0 + functional.normalize(torch.randn(6), dim=0)
    for _ in range(50):
        aligned = (aggregate(embeddings, attention(embeddings, present)) * target).sum(dim=1)
        optimiser.zero_grad()
        (-aligned.mean()).backward()
        optimiser.step()
    before = (aggregate(embeddings, start.detach()) * target).sum(dim=1).mean()
    assert aligned.mean() > before + 0.1


def test_an_image_without_captions_gives_zeros_not_nan():
    attention = CaptionAttention(6)
    weights = attention(torch.randn(1, 3, 6), torch.zeros(1, 3, dtype=torch.bool))
    assert torch.equal(weights, torch.zeros(1, 3))
    assert torch.equal(aggregate(torch.randn(1, 3, 6), weights), torch.zeros(1, 6))


def test_costs_of_an_epoch():
    records = [
        ImageRecord("a.jpg", (PLANES,) * 5),
        ImageRecord("b.jpg", (PLANES, RUNWAYS, RUNWAYS + " .", PLANES, PLANES)),
        ImageRecord("c.jpg", (SAND, STADIUM)),
    ]
    assert epoch_costs(records) == {
        "all pairs": EpochCost(12, 12, 12),
        "distinct pairs": EpochCost(5, 5, 5),
        "aggregated": EpochCost(3, 3, 5),
        "single caption": EpochCost(3, 3, 3),
    }
