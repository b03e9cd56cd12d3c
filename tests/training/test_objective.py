"""The whole objective of a step against float64 loops, and its gradients in parts."""

from __future__ import annotations

import dataclasses
import re
from contextlib import nullcontext
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.doubles import LinearEncoder
from training.batch import Batch, Extra, Rows
from training.config import Config
from training.distributed import Processes
from training.fitting.gradient_cache import SecondPass, backward_in_parts
from training.fitting.optimisation import parameter_groups
from training.models.keyword_reasoning import KeywordReasoning
from training.objectives import terms
from training.objectives.aggregation import CaptionAttention
from training.objectives.contrast import GlobalContrast, LocalContrast
from training.objectives.elimination import EliminateBeforeAlign
from training.objectives.masked_language import MaskedLanguage
from training.objectives.material import Material
from training.objectives.objective import Losses, Objective
from training.objectives.step import Step
from training.objectives.term import Part, Term

SOT, EOT, MASK = 1, 2, 4


def make_batch(images: int = 5, each: int = 2, length: int = 7, seed: int = 0) -> Batch:
    """``each`` captions an image; caption 0 is said of images 0 and 1."""
    random = np.random.default_rng(seed)
    rows = images * each
    ids = np.zeros((rows, length), np.int64)
    for row in range(rows):
        words = int(random.integers(2, length - 1))
        ids[row, : words + 2] = [SOT, *random.integers(5, 40, words), EOT]
    own = np.repeat(np.arange(images), each)
    positives = own[:, None] == np.arange(images)
    positives[0, 1] = True
    targets = np.full(ids.shape, -100)
    masked = ids.copy()
    for row in range(0, rows, 3):  # two of three captions have nothing to mask
        targets[row, 2], masked[row, 2] = ids[row, 2], MASK
    pixels = torch.from_numpy(random.uniform(0, 255, (images, 3, 32, 32)))
    targets = torch.from_numpy(targets)
    extras = {
        "masked": Extra(torch.from_numpy(masked), "rows"),
        "targets": Extra(targets, "rows", host=True),
        "masked_in_step": Extra((targets >= 0).sum(), "step", host=True),
    }
    return Batch(
        images=pixels,
        ids=torch.from_numpy(ids),
        members=None,
        weights=None,
        image_of_text=torch.from_numpy(own),
        positives=torch.from_numpy(positives),
        own_image=torch.from_numpy(own),
        extras=extras,
        image_spans=(slice(0, images),),
        row_spans=(slice(0, rows),),
        process=0,
        row_cuts=np.arange(images + 1) * each,
        caption_cuts=np.arange(rows + 1),
        image_rows=np.arange(images),
        caption_rows=np.arange(rows),
    )


def make_aggregated(members: list[list[int]], weights: list[list[float]]) -> Batch:
    """Three images with two captions each, and one row each, of these members."""
    return dataclasses.replace(
        make_batch(images=3, each=2),
        members=torch.tensor(members),
        weights=torch.tensor(weights),
        image_of_text=torch.arange(3),
        own_image=torch.arange(3),
        positives=torch.eye(3).bool(),
        row_spans=(slice(0, 3),),
    )


def make_objective(
    config: Config, dropout: float = 0.0, rows: int = 100, more: tuple[Term, ...] = ()
) -> Objective:
    """What ``Objective.build`` makes, of 40 words, without a data set."""
    torch.manual_seed(1)
    encoder = LinearEncoder(config, dropout=dropout)
    terms = [GlobalContrast(1.0)]
    if config.local.weight > 0:
        terms.append(LocalContrast(config.local.weight))
    if config.ker.weight > 0:
        ker = config.ker
        reasoning = KeywordReasoning(
            encoder.dim, ker.heads, ker.blocks, 40, ker.patches_only, ker.mask_pads
        )
        terms.append(
            MaskedLanguage(ker.weight, ker.lr_factor, reasoning, None, ker.mask_rate, MASK)
        )
    off = config.eba.kind == "off"
    return Objective(
        encoder,
        Processes(),
        [*terms, *more],
        None if off else EliminateBeforeAlign(config.eba, rows),
        CaptionAttention(encoder.dim) if config.wfa.kind == "attention" else None,
        config.similarity.tokens,
        config.similarity.kind,
    ).double()


def in_parts(objective: Objective, batch: Batch, size: int) -> Losses:
    """Gradients of a batch by the gradient cache."""
    return backward_in_parts(
        SecondPass(objective), objective, batch, size, Processes(), nullcontext, lambda x: x
    )


@pytest.fixture
def config(tiny) -> Config:
    return tiny.with_values(
        {
            "similarity.scale": 7.0,
            "local.weight": 0.7,
            "ker.weight": 0.3,
            "ker.heads": 2,
            "ker.blocks": 1,
        }
    )


def naive_similarities(
    objective: Objective, batch: Batch, valid: str, rms: bool
) -> tuple[np.ndarray, np.ndarray]:
    """``S_g`` and ``S_l`` by loops over texts, images, tokens and patches."""
    encoder = objective.encoder
    with torch.no_grad():
        image = [part.numpy() for part in encoder.encode_image(batch.images)]
        text = [part.numpy() for part in encoder.encode_text(batch.ids)]
    s_g = np.zeros((len(text[0]), len(image[0])))
    s_l = np.zeros_like(s_g)
    for t in range(len(s_g)):
        ids = batch.ids[t].tolist()
        end = ids.index(EOT) if EOT in ids else len(ids) - 1
        tokens = range(1, end + 1) if valid == "valid" else range(len(ids))
        for b in range(s_g.shape[1]):
            s_g[t, b] = text[0][t] @ image[0][b]
            cosines = [text[1][t, i] @ patch for i in tokens for patch in image[1][b]]
            s_l[t, b] = np.sqrt(sum(c * c for c in cosines) / (len(cosines) if rms else 1))
    return s_g, s_l


def naive_contrast(logits: np.ndarray, positives: np.ndarray) -> float:
    """Mean over the rows with a positive, in both directions."""
    total = 0.0
    for scores, marks in ((logits, positives), (logits.T, positives.T)):
        losses = [
            np.mean([np.log(np.exp(row).sum()) - row[p] for p in np.flatnonzero(mark)])
            for row, mark in zip(scores, marks, strict=True)
            if mark.any()
        ]
        total += np.mean(losses)
    return total


@pytest.mark.parametrize(
    ("tokens", "kind"), [("valid", "rms"), ("all", "frobenius"), ("valid", "frobenius")]
)
def test_contrastive_terms_against_loops(config, tokens, kind):
    config = config.with_values(
        {"similarity.tokens": tokens, "similarity.kind": kind, "ker.weight": 0}
    )
    objective, batch = make_objective(config), make_batch()
    losses = objective(batch)
    s_g, s_l = naive_similarities(objective, batch, tokens, kind == "rms")
    expected_g = naive_contrast(7 * s_g, batch.positives.numpy())
    expected_l = naive_contrast(7 * s_l, batch.positives.numpy())
    # Local similarities are computed in float32 whatever comes in.
    assert losses["loss_global"].item() == pytest.approx(expected_g, rel=1e-6)
    assert losses["loss_local"].item() == pytest.approx(expected_l, rel=1e-4)
    assert losses["loss"].item() == pytest.approx(expected_g + 0.7 * expected_l, rel=1e-4)
    assert list(losses) == ["loss", "loss_global", "loss_local"]


@pytest.mark.parametrize("mode", ["joint", "split"])
def test_an_eliminated_pair_is_no_positive_and_stays_a_negative(config, mode):
    config = config.with_values(
        {"eba.kind": mode, "eba.ratio": 0.3, "eba.epoch": 1, "ker.weight": 0}
    )
    objective, batch = make_objective(config, rows=10), make_batch()
    s_g, s_l = naive_similarities(objective, batch, "valid", True)
    own = batch.image_of_text.numpy()
    objective.start_epoch(0)
    plain = objective(batch)
    assert plain["kept"].item() == 1
    objective.start_epoch(1)
    losses = objective(batch)
    left = []
    for scores in (s_g, s_l):
        threshold = np.sort(scores[np.arange(10), own])[2] + 1e-6  # is computed in float32
        left.append(batch.positives.numpy() & (scores > threshold))
    if mode == "joint":
        left[1] = left[0]
    before, after = batch.positives.numpy().sum(axis=0), left[0].sum(axis=0)
    assert ((after > 0) & (after < before)).any(), "an image loses one of its captions"
    assert losses["kept"].item() == pytest.approx(0.7)
    for loss, scores, positives in zip(
        (losses["loss_global"], losses["loss_local"]), (s_g, s_l), left, strict=True
    ):
        assert loss.item() == pytest.approx(naive_contrast(7 * scores, positives), rel=1e-4)


def test_released_bank_holds_the_local_term_as_it_is_scaled(config):
    config = config.with_values({"eba.kind": "split", "eba.bank": "fifo", "ker.weight": 0})
    objective, batch = make_objective(config), make_batch()
    objective(batch)
    s_g, s_l = naive_similarities(objective, batch, "valid", True)
    own = batch.image_of_text.numpy()
    bank = objective.elimination.similarities[:, :10].numpy()
    np.testing.assert_allclose(bank[0], s_g[np.arange(10), own], rtol=1e-5)
    np.testing.assert_allclose(bank[1], 7 * s_l[np.arange(10), own], rtol=1e-4)


@pytest.mark.parametrize("mask_pads", [True, False])
def test_masked_words_count_where_they_are_masked_only(config, mask_pads):
    """And padding alone is hidden from them: SOT is not (METHOD A.2 #19)."""
    config = config.with_values({"ker.mask_pads": mask_pads})
    objective, batch = make_objective(config), make_batch()
    # Quadrants of noise are all alike: then so is what the words make of them, whoever listens.
    colours = torch.rand(5, 3, 2, 2, dtype=torch.float64) * 255
    pixels = colours.repeat_interleave(16, dim=2).repeat_interleave(16, dim=3)
    batch = dataclasses.replace(batch, images=pixels)
    for value in objective.terms.mlm.reasoning.parameters():
        value.data *= 2
    loss = objective(batch)["loss_mlm"]
    with torch.no_grad():
        image = objective.encoder.encode_image(batch.images)
        total = []
        for row in range(len(batch.ids)):
            where = batch["targets"][row] >= 0
            if where.any():
                own = batch.image_of_text[row]
                ids = batch["masked"][row : row + 1]
                # A caption without padding, cut behind its EOT, needs no mask.
                end = ids[0].tolist().index(EOT) + 1 if mask_pads else ids.shape[1]
                logits = objective.terms.mlm.reasoning(
                    objective.encoder.encode_text(ids).local[:, :end],
                    torch.ones(1, end, dtype=torch.bool),
                    image.pooled[own][None],
                    image.local[own][None],
                    where[None, :end],
                )
                for scores, label in zip(logits, batch["targets"][row][where], strict=True):
                    total.append((scores.exp().sum().log() - scores[label]).item())
    assert len(total) == batch["masked_in_step"] == 4
    assert loss.item() == pytest.approx(np.mean(total), rel=1e-5)


def test_a_batch_without_a_mask_has_a_loss(config):
    objective = make_objective(config)
    batch = make_batch()
    nothing = {
        "targets": Extra(torch.full_like(batch["targets"], -100), "rows", host=True),
        "masked_in_step": Extra(torch.tensor(0), "step", host=True),
    }
    batch = dataclasses.replace(batch, extras={**batch.extras, **nothing})
    losses = objective(batch)
    losses["loss"].backward()
    assert losses["loss_mlm"].item() == 0 and torch.isfinite(losses["loss"])


def test_aggregated_rows_are_weighted_means_in_the_global_term_only(config):
    config = config.with_values({"ker.weight": 0, "wfa.kind": "uniqueness"})
    members, weights = [[0, 1], [2, 0], [4, 5]], [[0.3, 0.7], [1.0, 0.0], [0.6, 0.4]]
    objective, batch = make_objective(config), make_aggregated(members, weights)
    encoded = objective.encode(batch)
    text = objective.encoder.encode_text(batch.ids)
    for row, (own, shares) in enumerate(zip(members, weights, strict=True)):
        mean = sum(w * text.pooled[m].detach().numpy() for m, w in zip(own, shares, strict=True))
        np.testing.assert_allclose(
            encoded.text.pooled[row].detach().numpy(), mean / np.linalg.norm(mean), rtol=1e-6
        )
        assert torch.equal(encoded.text.local[row], text.local[own[0]])


def test_learned_attention_gets_a_gradient(config):
    config = config.with_values({"ker.weight": 0, "wfa.kind": "attention"})
    weights = [[1.0, 1.0], [1.0, 1.0], [1.0, 0.0]]
    objective = make_objective(config)
    batch = make_aggregated([[0, 1], [2, 3], [4, 0]], weights)
    objective(batch)["loss"].backward()
    assert objective.attention.query.weight.grad.abs().sum() > 0


def test_without_a_local_term_none_is_computed(config, monkeypatch):
    config = config.with_values({"local.weight": 0.0, "eba.kind": "joint"})
    objective = make_objective(config)
    monkeypatch.setattr("training.objectives.step.local_similarity", None)
    losses = objective(make_batch())
    losses["loss"].backward()
    assert "loss_local" not in losses


def test_the_total_is_the_weighted_sum_of_what_is_logged(config):
    losses = make_objective(config)(make_batch())
    expected = losses["loss_global"] + 0.7 * losses["loss_local"] + 0.3 * losses["loss_mlm"]
    torch.testing.assert_close(losses["loss"], expected)
    assert losses["loss_mlm"] > 0.1


@pytest.mark.parametrize("dropout", [0.0, 0.4])
@pytest.mark.parametrize("size", [1, 2, 4])
def test_gradients_in_parts_are_those_of_the_whole(config, size, dropout):
    config = config.with_values({"eba.kind": "joint", "eba.ratio": 0.2, "eba.epoch": 0})
    batch = make_batch()
    results = []
    for parts in (False, True):
        objective = make_objective(config, dropout, rows=10)
        for epoch in range(2):  # the second one drops rows
            objective.start_epoch(epoch)
            objective.zero_grad()
            torch.manual_seed(3)
            if parts:
                losses = in_parts(objective, batch, size)
            else:
                losses = objective(batch)
                losses["loss"].backward()
        gradients = {name: value.grad for name, value in objective.named_parameters()}
        results.append((losses, gradients))
    (whole, expected), (parted, ours) = results
    if dropout == 0:
        assert parted["kept"].item() < 1
        assert parted.keys() == whole.keys()
        for name, value in whole.items():
            assert parted[name].item() == pytest.approx(value.item(), rel=1e-6), name
        for name, value in expected.items():
            torch.testing.assert_close(ours[name], value, rtol=1e-5, atol=1e-7, msg=name)
    else:  # other features are dropped than in the whole batch, the same ones in both passes
        assert all(torch.isfinite(value).all() for value in ours.values())


def test_dropout_falls_alike_in_both_passes_of_parts(config):
    """One part only: then the gradients are those of a plain pass from the same random state."""
    config = config.with_values({"ker.weight": 0.0})
    batch = make_batch()
    gradients = []
    for parts in (False, True):
        objective = make_objective(config, dropout=0.4)
        torch.manual_seed(3)
        if parts:
            in_parts(objective, batch, 5)
        else:
            objective(batch)["loss"].backward()
        gradients.append([value.grad for value in objective.encoder.parameters()])
    for ours, theirs in zip(gradients[1], gradients[0], strict=True):
        torch.testing.assert_close(ours, theirs, rtol=1e-5, atol=1e-7)


def test_the_attention_over_captions_learns_in_parts_too(config):
    config = config.with_values({"ker.weight": 0, "wfa.kind": "attention"})
    batch = make_aggregated([[0, 1], [2, 3], [4, 0]], [[1.0, 1.0], [1.0, 1.0], [1.0, 0.0]])
    batch = dataclasses.replace(
        batch,
        row_cuts=np.arange(4),
        caption_cuts=np.array([0, 2, 4, 5]),
        ids=batch.ids[:5],
    )
    whole, parted = make_objective(config), make_objective(config)
    whole(batch)["loss"].backward()
    in_parts(parted, batch, 2)
    assert whole.attention.query.weight.grad.abs().sum() > 0
    for (name, ours), theirs in zip(parted.named_parameters(), whole.parameters(), strict=True):
        torch.testing.assert_close(ours.grad, theirs.grad, rtol=1e-5, atol=1e-7, msg=name)


class Brightness(Term):
    """A toy: how bright an image is, predicted from its trunk vector."""

    name, scope = "brightness", "part"

    def __init__(self) -> None:
        super().__init__(0.5, lr_factor=3.0)
        self.head = torch.nn.Linear(8, 1)

    @classmethod
    def build(cls, material: Material) -> Brightness:
        return cls()

    def draw(self, rows, ids, generator):
        return {"brightness": Extra(torch.from_numpy(rows.images) / 10.0, "images")}

    def forward(self, part: Part) -> torch.Tensor:
        predicted = self.head(part.features.trunk).squeeze(1)
        return (predicted - part.batch["brightness"]).square().sum() / part.batch.images_in_step


class Spread(Term):
    """Another: images of a step are to be far from each other."""

    name, scope = "spread", "step"

    @classmethod
    def build(cls, material: Material) -> Spread:
        return cls(0.2)

    def forward(self, step: Step) -> torch.Tensor:
        image = step.features.image.pooled
        return (image @ image.T).square().mean()


def test_a_term_is_one_class_and_one_line(config, monkeypatch):
    """Losses, gradients in whole and in parts, optimiser and state dict follow the table."""
    monkeypatch.setattr(terms, "TERMS", (*terms.TERMS, Brightness, Spread))
    monkeypatch.setattr(GlobalContrast, "build", lambda material: GlobalContrast(1.0))
    material = Material(config.with_values({"ker.weight": 0}), LinearEncoder(config), None, None)
    results = []
    for parts in (False, True):
        torch.manual_seed(0)
        objective = Objective.build(material, Processes(), 100).double()
        batch = make_batch()
        rows = Rows(batch.image_rows, batch.own_image.numpy(), [], [])
        batch = dataclasses.replace(batch, extras=objective.draw(rows, batch.ids, None))
        losses = in_parts(objective, batch, 2) if parts else objective(batch)
        if not parts:
            losses["loss"].backward()
        results.append((losses, objective.terms.brightness.head.weight.grad))
    (whole, expected), (parted, ours) = results
    assert list(whole) == ["loss", "loss_global", "loss_local", "loss_spread", "loss_brightness"]
    for name, value in whole.items():
        assert value.item() == pytest.approx(parted[name].item()), name
    plain = make_objective(config.with_values({"ker.weight": 0}))(make_batch())["loss"]
    extra = 0.2 * whole["loss_spread"] + 0.5 * whole["loss_brightness"]
    assert whole["loss"].item() > extra.item() > 0 and plain > 0
    assert expected.abs().sum() > 0
    torch.testing.assert_close(ours, expected)
    assert "terms.brightness.head.weight" in objective.state_dict()
    factors = {group["lr_factor"] for group in parameter_groups(objective, config)}
    assert 3.0 in factors


def test_the_loss_that_the_readme_shows(config):
    readme = Path(__file__).parents[2] / "training/README.md"
    (block,) = re.findall(r"```python\n(from torch.*?)```", readme.read_text("utf-8"), re.DOTALL)
    shown: dict = {}
    exec(block, shown)
    objective = make_objective(config, more=(shown["PatchAgreement"].build(None),))
    batch = make_batch()
    whole, parts = objective(batch), in_parts(objective, batch, 2)
    assert 0 < whole["loss_agreement"] < 2
    assert parts["loss_agreement"].item() == pytest.approx(whole["loss_agreement"].item())
