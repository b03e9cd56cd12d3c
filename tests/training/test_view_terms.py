"""Terms that see images once more: two views that agree, mixtures of two images."""

from __future__ import annotations

import dataclasses
import math

import numpy as np
import pytest
import torch

from tests.training.doubles import LinearEncoder, bare_batch
from tests.training.test_batches import Half, batches
from tests.training.test_objective import in_parts, make_batch, make_objective
from training.batch import Extra
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches
from training.models.encoder import Features, FrozenFeatures
from training.objectives.consistency import ViewConsistency
from training.objectives.mixup import MixedContrast, mixed
from training.objectives.soft_targets import SoftTargets
from training.objectives.step import Scores, Step
from training.objectives.term import BatchFeatures, Part

AXES = torch.tensor([[1.0, 0.0], [0.0, 1.0]])


def features(more: dict[str, torch.Tensor]) -> BatchFeatures:
    """Two captions and two images, each pair on an axis of its own."""
    plain = Features(AXES, AXES.unsqueeze(1))
    return BatchFeatures(plain, torch.ones(2, 1).bool(), plain, AXES, more)


def step_of(tiny, more: dict[str, torch.Tensor], extras: dict[str, Extra], eliminate=None) -> Step:
    encoder = LinearEncoder(tiny.with_values({"similarity.scale": 2.0}))
    batch = bare_batch(torch.arange(2), 2, extras)
    return Step(encoder, batch, features(more), Processes(), "rms", eliminate=eliminate)


def test_two_views_agree_by_their_cosine(tiny):
    second = torch.tensor([[0.6, 0.8], [0.0, 1.0]])
    part = Part(None, bare_batch(torch.arange(2), 2, {}), features({"second": second}))
    assert ViewConsistency(1.0)(part).item() == pytest.approx((0.4 + 0) / 2)


def mixup_extras(share: float) -> dict[str, Extra]:
    return {
        "mixup_share": Extra(torch.tensor(share), "step"),
        "mixup_columns": Extra(torch.tensor([1, 0]), "step"),
    }


def test_a_mixture_has_the_targets_of_both_images_in_part(tiny):
    step = step_of(tiny, {"mixed": AXES}, mixup_extras(0.75))
    # Logits are 2 on the diagonal, else 0: the own caption costs log(1 + e^-2), the partner's two
    # more; both directions.
    own = math.log(1 + math.exp(-2))
    expected = 2 * (0.75 * own + 0.25 * (own + 2))
    assert MixedContrast(1.0, 0.4)(step).item() == pytest.approx(expected)


def test_soft_targets_and_elimination_follow_the_partner(tiny):
    """Caption 0 is like image 0 by its words; the pair of image 0 is eliminated."""
    alike = torch.tensor([[100.0, 0.0], [0.0, 100.0]])
    extras = {**mixup_extras(0.25), "similarity": Extra(alike, "step")}
    soft = SoftTargets(tiny.with_values({"soft.share": 1.0, "soft.temperature": 1.0}).soft, [])
    step = step_of(tiny, {"mixed": AXES}, extras)
    own = math.log(1 + math.exp(-2))
    expected = 2 * (0.25 * own + 0.75 * (own + 2))
    assert MixedContrast(1.0, 0.4, soft)(step).item() == pytest.approx(expected)
    gone = torch.tensor([[True, False], [False, False]])
    step = step_of(
        tiny, {"mixed": AXES}, mixup_extras(0.25), lambda _: {"global": Scores(gone, gone)}
    )
    # Whether image 0 is mixed with 1 or 1 with 0, caption 0 has no image: a row and a column less.
    assert MixedContrast(1.0, 0.4)(step).item() == pytest.approx(expected)
    whole = step.reordered(Scores(gone, gone), torch.tensor([1, 0]))
    assert whole.rows.tolist() == [[False, True], [False, False]]


def test_cached_features_are_mixed_like_pixels():
    ours = mixed(
        FrozenFeatures(torch.full((1, 1, 1, 2), 4.0).half()),
        FrozenFeatures(torch.zeros(1, 1, 1, 2).half()),
        torch.tensor(0.25),
    )
    assert ours.values.dtype == torch.float16 and ours.values.flatten().tolist() == [1.0, 1.0]


def both_terms() -> tuple[ViewConsistency, MixedContrast]:
    return ViewConsistency(0.7), MixedContrast(0.5, 0.4)


def test_gradients_in_parts_are_those_of_the_whole(tiny):
    config = tiny.with_values({"ker.weight": 0, "similarity.learnable_scale": True})
    batch, other = make_batch(), make_batch(seed=1)
    partner = torch.tensor([3, 0, 4, 1, 2])
    extras = {
        "second_views": Extra(other.images, "images"),
        "mixup_share": Extra(torch.tensor(0.3), "step"),
        "mixup_columns": Extra(partner, "step"),
        "mixup_partners": Extra(batch.images[partner], "images"),
    }
    batch = dataclasses.replace(batch, extras={**batch.extras, **extras})
    results = []
    for parts in (False, True):
        objective = make_objective(config, more=both_terms())
        losses = in_parts(objective, batch, 2) if parts else objective(batch)
        if not parts:
            losses["loss"].backward()
        results.append((losses, {key: it.grad for key, it in objective.named_parameters()}))
    (whole, expected), (parted, ours) = results
    assert whole["loss_consistency"] > 0 and whole["loss_mixup"] > 0
    for name, value in whole.items():
        assert parted[name].item() == pytest.approx(value.item(), rel=1e-6), name
    for name, value in expected.items():
        torch.testing.assert_close(ours[name], value, rtol=1e-5, atol=1e-7, msg=name)
    plain = make_objective(config)
    plain(batch)["loss"].backward()
    assert not torch.allclose(plain.encoder.patch.weight.grad, expected["encoder.patch.weight"])


@pytest.fixture
def config(tiny):
    return tiny.with_values(
        {
            "batches.batch_size": 6,
            "encoder.input_size": 32,
            "encoder.context_length": 12,
            "mixup.weight": 1.0,
            "consistency.weight": 1.0,
        }
    )


def drawn(rows, ids, generator):
    consistency, mixup = both_terms()
    return {**consistency.draw(rows, ids, generator), **mixup.draw(rows, ids, generator)}


def test_processes_load_their_stretch_of_the_very_same_views(config):
    (whole,) = batches(config, draw=drawn).epoch()
    halves = [next(batches(config, Half(index), draw=drawn).epoch()) for index in (0, 1)]
    for name in ("second_views", "mixup_partners"):
        assert torch.equal(torch.cat([half[name] for half in halves]), whole[name])
    assert not torch.equal(whole["second_views"], whole.images)
    assert 0 <= whole["mixup_share"] <= 1
    assert whole["mixup_columns"].sort().values.tolist() == list(range(6))
    # A term that asks for more views leaves those of the step as they were.
    (plain,) = batches(config).epoch()
    assert torch.equal(plain.images, whole.images)


def test_partners_are_the_images_of_their_columns(config):
    still = {
        "augmentation.crop_min": 1.0, "augmentation.colour_jitter": 0.0, "augmentation.flip": "none"
    }  # fmt: skip
    (batch,) = batches(config.with_values(still), draw=drawn).epoch()
    assert torch.equal(batch["mixup_partners"], batch.images[batch["mixup_columns"]])


@pytest.mark.parametrize("views", [2, 5])
def test_a_second_cached_view_is_another_one(config, views):
    maker = batches(config)
    values = np.arange(6 * views, dtype=np.float16).reshape(6, views, 1, 1, 1)
    data = dataclasses.replace(maker.data, frozen=values)
    (batch,) = Batches(config, data, LinearEncoder(config, 60), Processes(), drawn).epoch()
    first, second = batch.images.values.flatten(), batch["second_views"].values.flatten()
    assert torch.equal(first // views, second // views), "of the same images"
    assert (first != second).all()


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ({"augmentation.cached_views": 1, "encoder.frozen_blocks": 8}, "all views of an image are"),
        (
            {
                "augmentation.crop_min": 1.0,
                "augmentation.colour_jitter": 0.0,
                "augmentation.flip": "none",
            },
            "all views of an image are one",
        ),
        ({"encoder.freeze": "image"}, "leaves nothing for it"),
    ],
)
def test_views_that_cannot_differ_are_refused(tiny, values, message):
    config = tiny.with_values({"consistency.weight": 0.5, **values})
    with pytest.raises(TrainingError, match=rf"consistency\.weight is 0\.5.*{message}"):
        config.check()
    config.with_values({"consistency.weight": 0.0}).check()


def test_a_share_of_nothing_is_refused(tiny):
    with pytest.raises(TrainingError, match=r"mixup\.alpha is 0.* more than 0"):
        tiny.with_values({"mixup.weight": 1.0, "mixup.alpha": 0.0}).check()
    assert "mixup.alpha" in tiny.inactive()
