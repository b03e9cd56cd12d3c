"""Learning rate, groups, clipping and precision of a step."""

from __future__ import annotations

import math

import pytest
import torch

from tests.training.test_objective import make_objective
from training.config import Config, preset
from training.distributed import Processes
from training.fitting.optimisation import (
    LARGEST_SCALE,
    Optimisation,
    resolve_precision,
    schedule_notes,
)


def make(config: Config, steps: int = 50) -> Optimisation:
    torch.manual_seed(0)
    processes = Processes()
    objective = make_objective(config).float()
    return Optimisation(objective, config, steps, processes)


def test_warm_up_then_cosine_to_zero(tiny):
    optimisation = make(tiny.with_values({"optimiser.lr": 0.3, "optimiser.warmup_steps": 10}))
    rates = []
    for optimisation.step in range(50):
        rates.append(optimisation.learning_rate())
    expected = [0.3 * (step + 1) / 10 for step in range(10)]
    expected += [0.15 * (1 + math.cos(math.pi * (step - 10) / 40)) for step in range(10, 50)]
    assert rates == pytest.approx(expected)
    optimisation.step = 50
    assert optimisation.learning_rate() == pytest.approx(0, abs=1e-12)


def test_a_run_that_is_short_for_its_schedule_is_said():
    config = preset("mini")  # 100 steps of warm-up, weights averaged over some 200
    warmup, average = schedule_notes(config, 28)
    assert "optimiser.warmup_steps=2," in warmup and "rises in 100" in warmup
    assert "optimiser.ema_decay=0.64," in average and "the last 200" in average
    shorter = {"optimiser.warmup_steps": 2, "optimiser.ema_decay": 0.64}
    assert schedule_notes(config.with_values(shorter), 28) == []
    assert schedule_notes(config.with_values({**shorter, "optimiser.ema_decay": 0.0}), 4) == []
    (only,) = schedule_notes(config, 399)
    assert "ema_decay" in only
    assert schedule_notes(config, 400) == []


@pytest.mark.parametrize("released", [False, True])
def test_groups_have_their_rates_and_decays(tiny, released):
    config = tiny.with_values(
        {
            "ker.weight": 0.5,
            "ker.heads": 2,
            "ker.lr_factor": 10.0,
            "optimiser.pretrained_lr_factor": 0.5,
            "optimiser.weight_decay": 0.7,
            "optimiser.decay_embeddings": released,
        }
    )
    optimisation = make(config)
    encoder = optimisation.objective.encoder
    encoder.token_embedding = encoder.token
    del encoder.token
    optimisation = Optimisation(optimisation.objective, config, 10, Processes())
    found = {}
    for group in optimisation.optimizer.param_groups:
        for value in group["params"]:
            found[id(value)] = (group["lr_factor"], group["weight_decay"])
    names = dict(optimisation.objective.named_parameters())
    assert len(found) == len(names)
    assert found[id(encoder.patch.weight)] == (0.5, 0.7), "pretrained"
    assert found[id(encoder.patch.bias)] == (1.0, 0.0)
    assert found[id(encoder.token_embedding.weight)] == (1.0, 0.7 if released else 0.0)
    assert found[id(encoder.global_scale)] == (1.0, 0.0)
    for name, value in names.items():
        if name.startswith("terms.mlm"):
            assert found[id(value)] == (10.0, 0.7 if value.ndim > 1 else 0.0), name


def test_weights_move_at_the_rates_of_their_groups(tiny):
    """AdamW's first step moves a weight by the learning rate, whatever its gradient's size."""
    changes = {
        "ker.weight": 0.5,
        "ker.heads": 2,
        "ker.lr_factor": 10.0,
        "optimiser.lr": 1e-3,
        "optimiser.pretrained_lr_factor": 0.5,
        "optimiser.weight_decay": 0.0,
        "optimiser.warmup_steps": 0,
    }
    optimisation = make(tiny.with_values(changes))
    objective = optimisation.objective
    before = {name: value.clone() for name, value in objective.named_parameters()}
    for value in optimisation.parameters:
        value.grad = torch.ones_like(value)
    optimisation.update()
    for name, value in objective.named_parameters():
        factor = 10.0 if name.startswith("terms.mlm") else 1.0
        factor = 0.5 if value is objective.encoder.patch.weight else factor
        torch.testing.assert_close(before[name] - value, torch.full_like(value, 1e-3 * factor),
                                   rtol=1e-2, atol=1e-6)  # fmt: skip


def test_pretrained_weights_decay_to_where_they_start(tiny):
    """Twice by hand: Adam's step of the learning rate beside ``lr * decay`` of the way back."""
    changes = {
        "optimiser.lr": 0.1, "optimiser.warmup_steps": 0, "optimiser.weight_decay": 2.0,
        "optimiser.decay_towards": "start", "encoder.init_from": "trunk.safetensors",
    }  # fmt: skip
    optimisation = make(tiny.with_values(changes), steps=10**6)
    objective = optimisation.objective
    start, other = objective.encoder.patch.weight.detach().clone(), objective.encoder.token.weight
    before = other.detach().clone()
    for value in optimisation.parameters:
        value.grad = torch.ones_like(value)
    optimisation.update()
    torch.testing.assert_close(objective.encoder.patch.weight - start, torch.full_like(start, -0.1))
    torch.testing.assert_close(other, 0.8 * before - 0.1, rtol=1e-4, atol=1e-5)
    for value in optimisation.parameters:
        value.grad = torch.ones_like(value)
    optimisation.update()
    # A fifth of the way of 0.1 back, and on by 0.1.
    expected = torch.full_like(start, -0.1 * 0.8 - 0.1)
    torch.testing.assert_close(
        objective.encoder.patch.weight - start, expected, rtol=1e-4, atol=1e-5
    )
    for value in optimisation.parameters:
        value.grad = torch.full_like(value, torch.inf)
    optimisation.update()
    torch.testing.assert_close(
        objective.encoder.patch.weight - start, expected, rtol=1e-4, atol=1e-5, msg="stays"
    )


def test_the_gradient_is_clipped_and_spent(tiny):
    optimisation = make(tiny.with_values({"optimiser.clip_norm": 1.0, "optimiser.warmup_steps": 0}))
    seen = []
    step = optimisation.optimizer.step
    optimisation.optimizer.step = lambda *options: (
        seen.append([value.grad.clone() for value in optimisation.parameters]),
        step(*options),
    )
    for value in optimisation.parameters:
        value.grad = torch.full_like(value, 3.0)
    optimisation.update()
    (gradients,) = seen
    norm = torch.cat([value.flatten() for value in gradients]).norm().item()
    assert norm == pytest.approx(1.0, rel=1e-4)
    assert all(value.grad is None for value in optimisation.parameters)
    assert optimisation.step == 1


def test_scales_stay_below_a_hundred_and_fixed_ones_stay(tiny):
    for learnable in (True, False):
        optimisation = make(
            tiny.with_values({"similarity.learnable_scale": learnable, "optimiser.lr": 5.0})
        )
        encoder = optimisation.objective.encoder
        start = encoder.global_scale.item()
        for _ in range(4):
            for value in optimisation.parameters:
                value.grad = -torch.ones_like(value)
            optimisation.update()
        expected = LARGEST_SCALE if learnable else start
        assert encoder.global_scale.item() == pytest.approx(expected)


def test_half_precision_needs_cuda():
    cpu = torch.device("cpu")
    assert resolve_precision("fp32", cpu) == "fp32"
    assert resolve_precision("bf16", cpu) == "bf16"
    assert resolve_precision("fp16", cpu) == resolve_precision("auto", cpu) != "fp16"
    assert resolve_precision("fp16", torch.device("cuda")) == "fp16"


def test_a_gradient_that_is_not_finite_moves_nothing(tiny):
    optimisation = make(tiny)
    before = [value.clone() for value in optimisation.parameters]
    for value in optimisation.parameters:
        value.grad = torch.ones_like(value)
    optimisation.parameters[0].grad.fill_(torch.nan)
    assert optimisation.update().isnan()
    assert all(torch.equal(*pair) for pair in zip(optimisation.parameters, before, strict=True))
