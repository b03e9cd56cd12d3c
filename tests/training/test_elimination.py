"""Which pairs elimination keeps, against hand-worked banks."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
import torch

from tests.training.doubles import bare_batch
from training.batch import Rows
from training.config.pairs import EbaConfig
from training.distributed import Processes
from training.objectives.elimination import FIFO_SIZE, EliminateBeforeAlign
from training.objectives.step import Scores, Step


class OneScale:
    """All of an encoder that elimination looks at."""

    local_scale = torch.tensor(0.0)


def eliminate(
    kind: str,
    bank: str,
    ratio: float,
    epoch: int,
    capacity: int,
    datasets: Sequence[str] = (),
) -> EliminateBeforeAlign:
    config = EbaConfig(
        kind=kind, bank=bank, ratio=ratio, epoch=epoch, per_dataset=len(datasets) > 0
    )
    return EliminateBeforeAlign(config, capacity, datasets)


def judged(
    eba: EliminateBeforeAlign,
    global_sim: torch.Tensor,
    local_sim: torch.Tensor,
    own_image: torch.Tensor,
) -> tuple[torch.Tensor, torch.Tensor]:
    """Which pairs of a step are eliminated, from the matrices of their similarities."""
    images = np.arange(global_sim.shape[1])
    extras = eba.draw(Rows(images, own_image.numpy(), [], []), None, None)
    batch = bare_batch(own_image, len(images), extras)
    step = Step(OneScale(), batch, None, Processes(), "rms", eliminate=eba)
    for name, values in (("global_scores", global_sim), ("local_scores", local_sim)):
        vars(step)[name] = Scores(values, values)
    out = step.eliminated
    for scores in out.values():
        assert torch.equal(scores.rows, scores.columns)
    return out["global"].rows, out["local"].rows


def keep(
    eba: EliminateBeforeAlign, global_sim: torch.Tensor, local_sim: torch.Tensor
) -> tuple[torch.Tensor, torch.Tensor]:
    """Which captions keep their image, of captions and images with these similarities of pairs."""
    count = len(global_sim)
    own = torch.arange(count).flip(0)  # not on the diagonal
    full = torch.full((2, count, count), 1e9, dtype=global_sim.dtype)
    full[:, torch.arange(count), own] = torch.stack([global_sim, local_sim])
    out = judged(eba, full[0], full[1], own)
    assert not any(item[full[0] == 1e9].any() for item in out)
    return tuple(~item[torch.arange(count), own] for item in out)


def run_epoch(eba: EliminateBeforeAlign, epoch: int, batches: list[torch.Tensor]) -> list:
    eba.start_epoch(epoch)
    return [keep(eba, values, -values) for values in batches]


def test_every_pair_is_judged_by_its_own_similarity():
    """A caption of two images of the batch may lose its own one and keep the other."""
    eba = eliminate("joint", "epoch", 0.5, 1, capacity=2)
    similarities = torch.tensor([[0.1, 0.4], [0.3, 0.05]])
    own = torch.tensor([0, 0])
    eba.start_epoch(0)
    assert not judged(eba, similarities, similarities, own)[0].any()
    assert eba.similarities.tolist() == [pytest.approx([0.1, 0.3])], "own pairs alone are banked"
    eba.start_epoch(1)
    out, _ = judged(eba, similarities, similarities, own)
    assert out.tolist() == [[True, False], [False, True]]


def test_the_last_epochs_least_similar_pairs_are_dropped():
    random = np.random.default_rng(0)
    eba = eliminate("joint", "epoch", ratio=0.1, epoch=2, capacity=60)
    last = None
    for epoch in range(4):
        values = [torch.from_numpy(random.normal(size=20)) for _ in range(3)]
        for value, (keep_g, keep_l) in zip(values, run_epoch(eba, epoch, values), strict=True):
            assert torch.equal(keep_g, keep_l), "one decision for both terms"
            if epoch < 2:
                assert keep_g.all(), "nothing is dropped before that epoch"
            else:
                # 6 of 60 are at or below the sixth smallest similarity of the epoch before.
                threshold = sorted(last)[5]
                assert keep_g.tolist() == [item > threshold for item in value.float().tolist()]
        last = [item for value in values for item in value.float().tolist()]


def test_a_repeated_epoch_drops_exactly_the_ratio():
    values = torch.randperm(200).float()
    eba = eliminate("joint", "epoch", 0.05, 1, 200)
    run_epoch(eba, 0, [values])
    ((kept, _),) = run_epoch(eba, 1, [values])
    assert values[~kept].sort().values.tolist() == list(range(10))


def test_split_has_a_threshold_for_each_term():
    values = torch.arange(10.0)
    eba = eliminate("split", "epoch", 0.2, 1, 10)
    run_epoch(eba, 0, [values])
    ((keep_g, keep_l),) = run_epoch(eba, 1, [values])
    # The local similarities of the test are the negatives of the global ones.
    assert (~keep_g).nonzero().flatten().tolist() == [0, 1]
    assert (~keep_l).nonzero().flatten().tolist() == [8, 9]


@pytest.mark.parametrize("ratio", [0.0, 0.01])
def test_too_few_pairs_for_the_ratio_drop_nothing(ratio):
    eba = eliminate("joint", "epoch", ratio, 0, 50)
    for epoch in range(2):
        ((kept, _),) = run_epoch(eba, epoch, [torch.randn(50)])
        assert kept.all()


def test_the_first_epoch_has_no_bank():
    eba = eliminate("joint", "epoch", 0.5, 0, 4)
    ((kept, _),) = run_epoch(eba, 0, [torch.tensor([-9.0, 0.0, 1.0, 2.0])])
    assert kept.all()


def test_released_bank_is_a_queue_that_starts_with_noise():
    """Sorted ascending at the epoch's start, element int(ratio * 200,000), strictly more stays."""
    eba = eliminate("joint", "fifo", 0.01, 1, capacity=1)
    assert abs(eba.similarities.mean()) < 0.01 and abs(eba.similarities.std() - 1) < 0.01
    queue = eba.similarities[0].tolist()
    seen = torch.linspace(0.2, 0.9, 1000)
    for epoch in range(3):
        eba.start_epoch(epoch)
        threshold = sorted(queue)[int(0.01 * FIFO_SIZE)] if epoch >= 1 else -np.inf
        tested = torch.cat([seen, torch.tensor([threshold]).clamp_min(-9).float()])
        kept, _ = keep(eba, tested, tested)
        expected = [item > np.float32(threshold) for item in tested.tolist()]
        assert kept.tolist() == expected
        queue = [*queue[len(tested) :], *tested.tolist()]
    # METHOD A.2: with a small data set the noise decides, the threshold is far below zero.
    assert eba.thresholds[0] < -2


def test_released_bank_forgets_the_oldest():
    eba = eliminate("joint", "fifo", 0.5, 0, capacity=1)
    one = torch.full((50_000, 1), 0.5)
    for _ in range(5):
        judged(eba, one, one, torch.zeros(50_000, dtype=torch.long))
    eba.start_epoch(0)
    assert eba.thresholds.item() == 0.5, "all noise has left the queue"


def test_state_survives_a_checkpoint():
    values = [torch.randn(30) for _ in range(4)]
    straight = eliminate("split", "epoch", 0.1, 0, 60)
    run_epoch(straight, 0, values[:2])
    straight.start_epoch(1)
    keep(straight, values[2], values[2])

    restored = eliminate("split", "epoch", 0.1, 0, 60)
    restored.load_state_dict({k: v.clone() for k, v in straight.state_dict().items()})
    for ours, theirs in zip(
        keep(restored, values[3], values[0]), keep(straight, values[3], values[0]), strict=True
    ):
        assert torch.equal(ours, theirs)
    restored.start_epoch(2)
    straight.start_epoch(2)
    assert torch.equal(restored.thresholds, straight.thresholds)
    assert torch.isfinite(restored.thresholds).all()


@pytest.mark.parametrize("bank", ["epoch", "fifo"])
def test_each_data_set_loses_a_share_of_its_own(bank):
    """All of the hard set is below all of the easy one: one threshold would take it alone."""
    datasets = ["easy", "hard"] * 10
    values = torch.arange(20.0) / 100 + torch.tensor([5.0, 0.0]).repeat(10)
    eba = eliminate("joint", bank, 0.2, 1, 20, datasets)
    if bank == "fifo":  # without the noise, which hides it for a while
        eba.similarities = values.flip(0).repeat(1, FIFO_SIZE // 20)
        eba.dataset = torch.tensor([0, 1]).repeat(FIFO_SIZE // 2).flip(0).short()
    dropped = []
    for epoch in range(2):
        eba.start_epoch(epoch)
        # ``keep`` has the images in the opposite order, and so the data sets.
        kept, _ = keep(eba, values.flip(0), values.flip(0))
        dropped.append(sorted((~kept).flip(0).nonzero().flatten().tolist()))
    # Of ten, two; the released index drops the element at it too.
    least = [0, 1, 2, 3] if bank == "epoch" else [0, 1, 2, 3, 4, 5]
    assert dropped == [[], least]


def test_pairs_are_judged_by_the_data_set_of_the_image():
    eba = eliminate("joint", "epoch", 0.5, 1, 4, ["a", "a", "b", "b"])
    similarities = torch.tensor(
        [[1.0, 9, 15, 5], [9, 3.0, 9, 9], [2.0, 9, 10.0, 9], [9, 9, 9, 20.0]]
    )
    for epoch in range(2):
        eba.start_epoch(epoch)
        out, _ = judged(eba, similarities, similarities, torch.arange(4))
    # The thresholds are 1 and 10.
    expected = torch.tensor([[1, 0, 0, 1], [0, 0, 1, 1], [0, 0, 1, 1], [0, 0, 1, 0]])
    assert torch.equal(out, expected.bool())
