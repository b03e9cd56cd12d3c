"""Terms that look back: the memory of past steps, the averaged weights as a teacher."""

from __future__ import annotations

import dataclasses
import json
import math

import numpy as np
import pytest
import torch

from tests.training.datasets import write_dataset
from tests.training.doubles import LinearEncoder
from tests.training.test_batches import batches
from tests.training.test_objective import in_parts, make_batch, make_objective
from tests.training.test_view_terms import AXES, step_of
from training.batch import Extra
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.fitting.fit import fit
from training.objectives.distillation import SelfDistillation
from training.objectives.material import Material
from training.objectives.memory import NOBODY, NOTHING, CrossBatchMemory, padded
from training.objectives.soft_targets import SoftTargets
from training.objectives.step import Scores

OWN = math.log(1 + math.exp(-2))
"""What a caption costs whose image is alone with one other, at logits of 2 and 0."""


def extras(said: list[list[int]], numbers: list[int]) -> dict[str, Extra]:
    return {
        "memory_said": Extra(torch.tensor(said), "step"),
        "memory_numbers": Extra(torch.tensor(numbers), "step"),
    }


def test_what_is_remembered_is_a_negative_or_right_by_what_it_says(tiny):
    memory = CrossBatchMemory(1.0, 2, 2, 2, np.array([[0], [1]]), None)
    first = step_of(tiny, {}, extras([[0], [1]], [0, 1]))
    assert memory(first).item() == pytest.approx(2 * OWN), "as yet it is empty"
    # Logits of a caption: 2, 0 in the step, 2, 0 remembered. Half of its target is remembered:
    again = memory(first).item()
    assert again == pytest.approx(2 * (math.log(2 * math.e**2 + 2) - 2))
    # Captions that say what images of the other axis are remembered to show:
    crossed = memory(step_of(tiny, {}, extras([[1], [0]], [1, 0]))).item()
    assert crossed == pytest.approx(2 * (math.log(2 * math.e**2 + 2) - 1))
    # Nothing of what is remembered is right: all of it pushes.
    other = memory(step_of(tiny, {}, extras([[7], [8]], [7, 8]))).item()
    assert other == pytest.approx(2 * (math.log(2 * math.e**2 + 2) - 2))


def test_soft_targets_and_elimination_are_of_the_step_only(tiny):
    soft = SoftTargets(tiny.with_values({"soft.share": 1.0, "soft.temperature": 1.0}).soft, [])
    memory = CrossBatchMemory(1.0, 2, 2, 2, np.array([[0], [1]]), None, soft=soft)
    alike = {"similarity": Extra(torch.tensor([[0.0, 100.0], [100.0, 0.0]]), "step")}
    step = step_of(tiny, {}, extras([[0], [1]], [0, 1]) | alike)
    memory(step)
    # All of a target is on the other image of the step, whose logit is 0.
    assert memory(step).item() == pytest.approx(2 * math.log(2 * math.e**2 + 2))
    hard = CrossBatchMemory(1.0, 2, 2, 2, np.array([[0], [1]]), None)
    gone = torch.tensor([[True, False], [False, False]])
    step = step_of(tiny, {}, extras([[0], [1]], [0, 1]), lambda _: {"global": Scores(gone, gone)})
    assert hard(step).item() == pytest.approx(2 * OWN), "of the pair that is left"


def test_the_oldest_make_room(tiny):
    memory = CrossBatchMemory(1.0, 3, 4, 2, np.array([[0], [1]]), None, epoch=2)
    memory.start_epoch(1)
    assert memory(step_of(tiny, {}, extras([[0], [1]], [0, 1]))).item() == 0, "too early"
    assert memory.said.flatten().tolist() == [0, 1, NOTHING]
    assert memory.numbers.tolist() == [0, 1, NOBODY, NOBODY]
    memory(step_of(tiny, {}, extras([[5], [6]], [5, 6])))
    memory(step_of(tiny, {}, extras([[7], [8]], [7, 8])))
    assert memory.said.flatten().tolist() == [6, 7, 8]
    assert memory.numbers.tolist() == [7, 8, 5, 6]
    assert torch.equal(memory.images, AXES[[1, 0, 1]])
    memory.start_epoch(2)
    assert memory(step_of(tiny, {}, extras([[0], [1]], [0, 1]))).item() > 0
    assert {"images", "texts", "said", "numbers", "seen"} == memory.state_dict().keys()


@pytest.mark.parametrize("equal", [True, False])
def test_a_batch_says_what_is_right(tiny, equal):
    values = {
        "batches.batch_size": 3, "encoder.input_size": 32, "encoder.context_length": 12,
        "batches.word_dropout": 0.0, "batches.multi_positive": equal,
        "memory.weight": 1.0, "memory.size": 4,
    }  # fmt: skip
    config = tiny.with_values(values)
    config.check()
    data = batches(config).data
    term = CrossBatchMemory.build(Material(config, LinearEncoder(config), None, data))
    assert (len(term.images), len(term.texts)) == (4, 8)
    for batch in batches(config, draw=term.draw).epoch():
        said, numbers = batch["memory_said"], batch["memory_numbers"]
        found = (numbers[:, None, None] == said[None]).any(dim=2)
        assert torch.equal(found, batch.positives)
    assert padded([np.array([3]), np.array([1, 2])]).tolist() == [[3, NOTHING], [1, 2]]


def test_the_average_teaches_by_its_similarities(tiny):
    term = SelfDistillation(1.0, epoch=1)
    term.follow(LinearEncoder(tiny.with_values({"similarity.scale": 4.0})).train())
    term.start_epoch(0)
    assert term(step_of(tiny, {}, {})).item() == 0 == len(term.encode(None, None))
    term.start_epoch(1)
    # The teacher sees the other image in each caption: 4 against 0.
    step = step_of(tiny, {"taught_text": AXES, "taught_image": AXES.flip(0)}, {})
    wrong = 1 / (1 + math.exp(-4))
    assert term(step).item() == pytest.approx(2 * (OWN + 2 * wrong))
    (teacher,) = term._teacher
    assert not teacher.training and not term.state_dict()


def test_gradients_in_parts_are_those_of_the_whole(tiny):
    config = tiny.with_values({"ker.weight": 0, "similarity.learnable_scale": True})
    batch = make_batch()
    said = torch.arange(5).unsqueeze(1)
    batch = dataclasses.replace(
        batch, extras={**batch.extras, **extras(said.tolist(), batch.own_image.tolist())}
    )
    torch.manual_seed(5)
    teacher = LinearEncoder(config).double()
    results = []
    for parts in (False, True):
        memory = CrossBatchMemory(0.7, 6, 12, 8, said.numpy(), None)
        distillation = SelfDistillation(0.5)
        distillation.follow(teacher)
        objective = make_objective(config, more=(memory, distillation))
        for _ in range(2):  # the second one remembers
            objective.zero_grad()
            losses = in_parts(objective, batch, 2) if parts else objective(batch)
            if not parts:
                losses["loss"].backward()
        results.append((losses, {key: it.grad for key, it in objective.named_parameters()}))
        assert memory.seen.tolist() == [10, 20], "a step is remembered once"
    (whole, expected), (parted, ours) = results
    for name, value in whole.items():
        assert parted[name].item() == pytest.approx(value.item(), rel=1e-6), name
    for name, value in expected.items():
        torch.testing.assert_close(ours[name], value, rtol=1e-5, atol=1e-7, msg=name)
    assert whole["loss_memory"] > whole["loss_global"] and whole["loss_distillation"] > 0
    assert all(value.grad is None for value in teacher.parameters())


def test_a_run_is_taught_from_its_second_epoch(tmp_path, tiny):
    train, val = (
        read_pairs([write_dataset(tmp_path, name, each=2, seed=1)]) for name in ("train", "val")
    )
    config = tiny.with_values(
        {"encoder.frozen_blocks": 8, "augmentation.cached_views": 1, "distillation.weight": 1.0}
    )
    fit(
        config, train, val, [tmp_path / "train", tmp_path / "val"], tmp_path / "run", progress=False
    )
    rows = (tmp_path / "run/metrics.jsonl").read_text().splitlines()
    taught = [json.loads(row)["loss_distillation"] for row in rows]
    assert taught[0] == 0 < taught[1]


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"memory.weight": 1.0, "memory.size": 7}, r"memory\.size is 7.*batches\.batch_size \(8\)"),
        ({"memory.weight": 1.0, "memory.epoch": 2}, r"memory\.epoch is 2.*last of 2 epochs is 1"),
        ({"memory.weight": 1.0, "wfa.kind": "mean"}, r"memory\.weight is 1 and wfa\.kind is mean"),
        (
            {"distillation.weight": 1.0, "optimiser.ema_decay": 0.0},
            r"distillation\.weight is 1 and optimiser\.ema_decay is 0.*such as to 0\.995",
        ),
        ({"distillation.weight": 1.0, "distillation.epoch": 9}, r"distillation\.epoch is 9"),
        ({"distillation.weight": 1.0, "wfa.kind": "mean"}, r"distillation\.weight is 1 and wfa"),
    ],
)
def test_what_cannot_look_back_is_refused(tiny, values, message):
    with pytest.raises(TrainingError, match=message):
        tiny.with_values(values).check()


def test_without_their_weights_their_options_are_idle(tiny):
    idle = tiny.inactive()
    assert {"memory.size", "memory.epoch", "distillation.epoch"} <= idle.keys()
    acting = tiny.with_values({"memory.weight": 1.0, "distillation.weight": 1.0}).inactive()
    assert not {"memory.size", "memory.epoch", "distillation.epoch"} & acting.keys()
