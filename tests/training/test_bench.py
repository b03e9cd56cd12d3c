"""The training benchmark runs, and refuses to time two ways that compute different numbers."""

from __future__ import annotations

import json

import pytest
import torch

from rs_textsearch.engine.encoding.bundle import Bundle
from tests.bench import encoding, peft, published, training
from tests.engine.bundles import write_bundle


def naive_local(text: torch.Tensor, image: torch.Tensor) -> list[list[float]]:
    return [
        [sum(float(t @ v) ** 2 for t in tokens for v in patches) ** 0.5 for patches in image]
        for tokens in text.double()
    ]


def test_published_local_stage_is_the_frobenius_norm():
    generator = torch.Generator().manual_seed(0)
    text = training.unit(generator, 3, 5, 8).double()
    image = training.unit(generator, 4, 6, 8).double()
    expected = torch.tensor(naive_local(text, image), dtype=torch.float64)
    torch.testing.assert_close(published.local_scores(text, image, block=2), expected)


def test_published_local_term_leaves_out_what_does_not_count():
    generator = torch.Generator().manual_seed(1)
    text = training.unit(generator, 2, 5, 8).double()
    image = training.unit(generator, 3, 6, 8).double()
    valid = torch.tensor([[False, True, True, False, False], [False, True, True, True, True]])
    found = published.local_similarity(text, image, valid, 20.0)
    for row, kept in enumerate(valid):
        part = torch.tensor(naive_local(text[row : row + 1, kept], image), dtype=torch.float64)
        torch.testing.assert_close(found[row], 20.0 * part[0] / (int(kept.sum()) * 6) ** 0.5)


def test_quick_benchmark(tmp_path, capsys):
    target = tmp_path / "numbers.json"
    assert training.main(["--quick", "--json", str(target)]) == 0
    shown = capsys.readouterr().out
    document = json.loads(target.read_text(encoding="utf-8"))
    for tokens in ("all", "valid"):
        step = document["step"][tokens]
        assert step["ratio"].keys() == {"ours fp32", "ours bf16"}
        for one, other in step["losses"].values():
            assert one == pytest.approx(other, rel=1e-4)
        assert step["losses"]["loss_mlm"][0] > 0
    # Captions are cut for ours where padding does not count, and only there.
    assert document["step"]["all"]["longest_caption"] == 77
    assert document["step"]["valid"]["longest_caption"] < 25
    assert "| EBAKER step, batch 4 |" in shown
    assert "| local stage of evaluation | pairs/s | faster |" in shown


def test_different_losses_are_not_timed(tmp_path, monkeypatch):
    original = published.local_similarity
    monkeypatch.setattr(
        published, "local_similarity", lambda *arguments: 1.1 * original(*arguments)
    )
    training.register_tiny(tmp_path)
    with pytest.raises(RuntimeError, match=r"loss: .* as published, .* as ours"):
        training.measure(training.QUICK)


def test_operations_of_a_tower_are_counted(tmp_path):
    bundle = Bundle.open(write_bundle(tmp_path / "model", size=32, grid=4, dim=16))
    # Seven colours a pixel, then of each of 16 patches: colours to 16 axes, 8 x 8 pixels to 16.
    assert encoding.flops(bundle) == 2 * (32 * 32 * 3 * 7 + 16 * 7 * 16 + 16 * 3 * 8 * 8 * 16)


def test_what_adapters_cost_is_measured_and_shown(tmp_path):
    results = {kind: peft.measure_kind(kind, peft.QUICK, str(tmp_path)) for kind in peft.KINDS}
    full, lora = results["none"], results["lora"]
    assert lora["trainable"] == 2 * 2 * 2 * 8 * 64  # q and v of a layer in either tower
    # AdamW keeps two numbers a weight.
    assert lora["optimiser_mb"] == pytest.approx(2 * 4 * lora["trainable"] / 2**20)
    assert lora["gflop"] == full["gflop"], "merged"
    for kind in ("pfeiffer", "prefix", "unipelt"):
        assert all(a > b for a, b in zip(results[kind]["gflop"], full["gflop"], strict=True))
    shown = peft.report(peft.machine(), peft.QUICK, results)
    assert "| full fine-tuning | 3.47 M | 26 MB |" in shown and "| lora | 0.00 M |" in shown
