"""Cards say what was trained, and name no folder of the machine it was trained on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from training.card import About, config_on_card, method, without_folders
from training.config import Config, preset

ROOT = Path(__file__).parents[2]
GLOBAL = {"local.weight": 0.0, "similarity.local_weight": 0.0}
MINI = "mini encoder: MobileNetV2 and a small transformer"


@pytest.mark.parametrize(
    ("config", "text"),
    [
        (Config().with_values(GLOBAL), f"Contrast of global features; {MINI}"),
        (Config(), f"Contrast of global and of local features (rms); {MINI}"),
        (
            Config().with_values({**GLOBAL, "wfa.kind": "mean", "eba.kind": "joint"}),
            "Contrast of global features, elimination of weakly correlated pairs (joint), captions "
            f"aggregated (mean); {MINI}",
        ),
        (
            Config().with_values(
                {
                    "soft.share": 0.3,
                    "soft.teachers": ("x",),
                    "ker.weight": 0.5,
                    "ker.strategy": "random",
                    "encoder.trunk": "tf_efficientnet_lite0",
                }
            ),
            "Contrast of global and of local features (rms), masked words, soft targets from "
            "caption similarity and teachers; mini encoder: EfficientNet-Lite and a small "
            "transformer",
        ),
        (
            preset("ebaker"),
            "EBAKER (ACM MM 2024): contrast of global and of local features (frobenius), "
            "elimination of weakly correlated pairs (joint), keyword reasoning; CLIP "
            "ViT-B-32-quickgelu",
        ),
        (
            preset("georsclip-lora"),
            "Contrast of global features; CLIP ViT-B-32-quickgelu with adapters (lora)",
        ),
    ],
)
def test_a_card_says_what_was_trained(config, text):
    assert method(config) == text


def test_only_what_has_all_of_its_terms_is_called_by_a_papers_name():
    assert method(preset("iebaker")).startswith("iEBAKER (2025): ")
    for change in ({"eba.kind": "off"}, {"ker.weight": 0.0}, {"ker.strategy": "random"}, GLOBAL):
        assert "EBAKER" not in method(preset("ebaker").with_values(change)), change


def test_the_shipped_card_claims_no_more_than_was_trained():
    card = json.loads((ROOT / "resources/models/mini/card.json").read_text(encoding="utf-8"))
    about = About.read(ROOT / "training/about/mini.json")
    assert card["method"] == method(Config.from_json(card["config"]))
    assert card["title"] == about.title and card["method"].startswith("EBAKER (ACM MM 2024): ")


def test_cards_name_no_folders():
    config = Config().with_values(
        {"encoder.init_from": "/x/y.st", "soft.share": 0.3, "soft.teachers": ("/x/one", "/x/two")}
    )
    found = config_on_card(config)
    assert found["encoder"]["init_from"] == "y.st" and found["soft"]["teachers"] == ["one", "two"]
    assert found["optimiser"]["epochs"] == config.optimiser.epochs
    command = (
        "python -m training fit --pairs /home/me/a.jsonl --set encoder.init_from=/x/y.st "
        "--set soft.teachers=/x/one,/x/two --out r"
    )
    assert without_folders(command) == (
        "python -m training fit --pairs a.jsonl --set encoder.init_from=y.st "
        "--set soft.teachers=one,two --out r"
    )
