from __future__ import annotations

import math

import numpy as np
import pytest
import torch
from torch.nn import functional

from training.models.keyword_reasoning import KeywordReasoning

DIM, HEADS, BLOCKS, OUTPUTS = 16, 4, 2, 11
TEXTS, LENGTH, PATCHES = 3, 7, 5


def features(*shape: int) -> torch.Tensor:
    return functional.normalize(torch.randn(*shape), dim=-1)


@pytest.fixture
def batch() -> dict[str, torch.Tensor]:
    torch.manual_seed(0)
    valid = torch.ones(TEXTS, LENGTH, dtype=torch.bool)
    valid[0, 5:] = False
    valid[1, 4:] = False
    where = torch.zeros(TEXTS, LENGTH, dtype=torch.bool)
    where[0, [1, 3]] = True
    where[2, [0, 5, 6]] = True
    return {
        "text_local": features(TEXTS, LENGTH, DIM),
        "valid": valid,
        "image_pooled": features(TEXTS, DIM),
        "image_local": features(TEXTS, PATCHES, DIM),
        "where": where,
    }


def module(**options) -> KeywordReasoning:
    torch.manual_seed(1)
    made = KeywordReasoning(DIM, HEADS, BLOCKS, OUTPUTS, **options)
    with torch.no_grad():  # norms and biases away from 1 and 0, else errors in them would hide
        for parameter in made.parameters():
            if parameter.ndim == 1:
                parameter.add_(0.3 * torch.randn_like(parameter))
    return made.eval()


# A naive version of it all in float64 with loops over heads, queries and keys.


def array(parameter: torch.Tensor) -> np.ndarray:
    return parameter.detach().numpy().astype(np.float64)


def linear(layer, vector: np.ndarray) -> np.ndarray:
    return array(layer.weight) @ vector + array(layer.bias)


def norm(layer, vector: np.ndarray) -> np.ndarray:
    centred = vector - vector.mean()
    scaled = centred / math.sqrt((centred**2).mean() + layer.eps)
    return scaled * array(layer.weight) + array(layer.bias)


def quick_gelu(vector: np.ndarray) -> np.ndarray:
    return np.array([x / (1 + math.exp(-1.702 * x)) for x in vector])


def attention(layer, queries: list, memory: list, seen: list[bool]) -> list[np.ndarray]:
    weight, bias, width = array(layer.in_proj_weight), array(layer.in_proj_bias), DIM // HEADS
    result = []
    for query in queries:
        joined = np.zeros(DIM)
        for head in range(HEADS):
            part = slice(head * width, (head + 1) * width)
            q = (weight[:DIM] @ query + bias[:DIM])[part]
            scores, values = [], []
            for item, visible in zip(memory, seen, strict=True):
                if visible:
                    k = (weight[DIM : 2 * DIM] @ item + bias[DIM : 2 * DIM])[part]
                    scores.append(math.exp(q @ k / math.sqrt(width)))
                    values.append((weight[2 * DIM :] @ item + bias[2 * DIM :])[part])
            joined[part] = sum(s * v for s, v in zip(scores, values, strict=True)) / sum(scores)
        result.append(linear(layer.out_proj, joined))
    return result


def naive(made: KeywordReasoning, batch: dict[str, torch.Tensor]) -> np.ndarray:
    logits = []
    for row in range(TEXTS):
        visual = [array(patch) for patch in batch["image_local"][row]]
        if not made.patches_only:
            visual = [array(batch["image_pooled"][row]), *visual]
        visual = [norm(made.norm_image, item) for item in visual]
        queries = [norm(made.norm_text, array(token)) for token in batch["text_local"][row]]
        tokens = attention(made.cross_attention, queries, visual, [True] * len(visual))
        seen = batch["valid"][row].tolist() if made.mask_pads else [True] * LENGTH
        for block in made.blocks:
            normed = [norm(block.norm1, token) for token in tokens]
            mixed = attention(block.attention, normed, normed, seen)
            tokens = [token + update for token, update in zip(tokens, mixed, strict=True)]
            tokens = [
                token
                + linear(block.contract, quick_gelu(linear(block.expand, norm(block.norm2, token))))
                for token in tokens
            ]
        for position in range(LENGTH):
            if batch["where"][row, position]:
                hidden = quick_gelu(linear(made.head[0], norm(made.norm_post, tokens[position])))
                logits.append(linear(made.head[3], norm(made.head[2], hidden)))
    return np.array(logits)


@pytest.mark.parametrize("patches_only", [False, True])
@pytest.mark.parametrize("mask_pads", [False, True])
def test_equals_a_naive_version(batch, patches_only, mask_pads):
    made = module(patches_only=patches_only, mask_pads=mask_pads)
    logits = made(**batch)
    assert logits.shape == (5, OUTPUTS)
    np.testing.assert_allclose(logits.detach().numpy(), naive(made, batch), atol=1e-5)


def test_a_position_does_not_care_how_many_others_are_gathered(batch):
    made = module()
    everywhere = made(**{**batch, "where": torch.ones_like(batch["where"])})
    everywhere = everywhere.view(TEXTS, LENGTH, OUTPUTS)
    torch.testing.assert_close(everywhere[batch["where"]], made(**batch))


def test_the_last_feed_forward_computes_masked_positions_only(batch):
    made, widths = module(), []
    for block in made.blocks:
        block.expand.register_forward_hook(lambda _, given, __: widths.append(given[0].shape[:-1]))
    made(**batch)
    *before, last = widths
    assert before and all(shape == (TEXTS, LENGTH) for shape in before)
    assert last == (int(batch["where"].sum()),)
    made(**{**batch, "where": batch["where"] & False})
    assert widths[-1] == (0,)


def test_padding_changes_nothing_when_masked(batch):
    longer = dict(batch)
    for name in ("valid", "where"):
        longer[name] = functional.pad(batch[name], (0, 4))
    longer["text_local"] = torch.cat([batch["text_local"], features(TEXTS, 4, DIM)], dim=1)
    torch.testing.assert_close(module()(**longer), module()(**batch))
    released = module(mask_pads=False)
    assert (released(**longer) - released(**batch)).abs().max() > 1e-3


def test_patches_only_ignores_the_global_vector(batch):
    other = {**batch, "image_pooled": features(TEXTS, DIM)}
    released = module(patches_only=True)
    torch.testing.assert_close(released(**other), released(**batch))
    assert (module()(**other) - module()(**batch)).abs().max() > 1e-3


def test_each_text_looks_at_its_own_image(batch):
    other = {**batch, "image_local": batch["image_local"].clone()}
    other["image_local"][2] = features(PATCHES, DIM)
    change = (module()(**other) - module()(**batch)).abs().amax(dim=1)
    assert change[:2].max() < 1e-6  # the two positions of text 0
    assert change[2:].min() > 1e-4  # the three of text 2


def test_nothing_masked_gives_no_logits_and_a_gradient(batch):
    made = module()
    logits = made(**{**batch, "where": torch.zeros_like(batch["where"])})
    assert logits.shape == (0, OUTPUTS)
    logits.sum().backward()
    assert made.head[0].weight.grad.abs().sum() == 0


def test_initial_deviations():
    torch.manual_seed(0)
    made = KeywordReasoning(256, 8, 4, 5000)
    expected = {
        "cross_attention.in_proj_weight": 256**-0.5,
        "cross_attention.out_proj.weight": 256**-0.5 * 8**-0.5,
        "blocks.3.attention.in_proj_weight": 256**-0.5,
        "blocks.3.attention.out_proj.weight": 256**-0.5 * 8**-0.5,
        "blocks.3.expand.weight": 512**-0.5,
        "blocks.3.contract.weight": 256**-0.5 * 8**-0.5,
        "head.0.weight": 512**-0.5,
        "head.3.weight": 256**-0.5 * 8**-0.5,
    }
    for name, std in expected.items():
        assert made.get_parameter(name).std().item() == pytest.approx(std, rel=0.02), name


def test_learns_a_word_from_the_image():
    """Two words that only the image tells apart: the loss falls to nothing."""
    torch.manual_seed(0)
    made = KeywordReasoning(DIM, HEADS, 1, 2)
    patches = features(2, PATCHES, DIM)
    batch = {
        "text_local": features(1, 3, DIM).expand(2, 3, DIM),
        "valid": torch.ones(2, 3, dtype=torch.bool),
        "image_pooled": features(2, DIM),
        "image_local": patches,
        "where": torch.tensor([[False, True, False]] * 2),
    }
    optimiser = torch.optim.AdamW(made.parameters(), lr=3e-3)
    for _ in range(60):
        loss = functional.cross_entropy(made(**batch), torch.tensor([0, 1]))
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
    assert loss.item() < 0.05
