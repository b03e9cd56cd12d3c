"""Configurations: what they refuse, what cannot act, their form in files, and every preset."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest

from training.cli import main
from training.config import PRESETS, Config, configured, preset
from training.config.component import help_of
from training.config.presets import ABOUT
from training.errors import TrainingError
from training.fitting.fit import fit
from training.objectives.masked_language import MaskedLanguage
from training.objectives.material import Material
from training.runs import RunFolder

ROOT = Path(__file__).parents[2]

# Values


@pytest.mark.parametrize(
    ("assignment", "message"),
    [
        ("nothing=1", "no such option; fit --options"),
        ("lr=1e-3", r"no such option \(did you mean optimiser\.lr\?\)"),
        ("weight=1", r"did you mean local\.weight or ker\.weight"),
        ("optimizer.epochs=2", r"did you mean optimiser\.epochs\?"),
        ("optimiser.warmup=2", r"did you mean optimiser\.warmup_steps\?"),
        ("preset=mini", "no such option"),
        ("optimiser.epochs", "expected KEY=VALUE"),
        ("optimiser.epochs=x", "type int"),
        ("ker.offset=maybe", "true or false"),
    ],
)
def test_overrides_are_checked(assignment, message):
    with pytest.raises(TrainingError, match=message):
        Config().with_overrides([assignment])


def test_overrides_are_typed():
    config = Config().with_overrides(
        ["ker.offset=Yes", "optimiser.epochs=3", "optimiser.lr=2e-4", "soft.teachers=a,b", "seed=7"]
    )
    assert (config.ker.offset, config.optimiser.epochs, config.optimiser.lr) == (True, 3, 2e-4)
    assert config.soft.teachers == ("a", "b") and config.seed == 7
    assert config["optimiser.epochs"] == 3 and config["seed"] == 7


def test_values_of_another_type_are_named():
    assert Config().with_values({"ker.weight": 1})["ker.weight"] == 1.0
    for values in ({"optimiser.epochs": "3"}, {"optimiser.epochs": True}, {"ker.weight": None}):
        with pytest.raises(TrainingError, match=f"^{next(iter(values))} is .* type"):
            Config().with_values(values)
    with pytest.raises(TrainingError, match=r"ker\.nothing: no such option"):
        Config().with_values({"ker.nothing": 1})


@pytest.mark.parametrize(
    ("values", "remedy"),
    [
        ({"seed": -1}, "from 0 to"),
        ({"seed": 2**64}, "from 0 to 9223372036854775807"),
        ({"batches.seed": 2**64}, "at most"),
        ({"optimiser.lr": float("nan")}, "more than 0"),
        ({"optimiser.precision": "fp8"}, "auto or bf16"),
        ({"encoder.input_size": 100}, "multiple of 32"),
        ({"encoder.frozen_blocks": 9}, "from 0 to 8"),
        ({"encoder.text_heads": 3}, r"divisor of encoder\.text_width \(256\)"),
        ({"augmentation.crop_min": 0.0}, "more than 0 and at most 1"),
        ({"augmentation.cached_views": 4, "encoder.frozen_blocks": 0}, "1 or more"),
        ({"encoder.skip_pooling": True, "encoder.frozen_blocks": 6}, "to 5 or less, or to 8"),
        ({"soft.teachers": ("bundle",)}, r"soft\.share to more than 0"),
        ({"ker.heads": 5, "ker.weight": 1.0}, r"divisor of encoder\.dim \(256\)"),
        ({"eba.epoch": 16, "eba.kind": "joint"}, "set a smaller one"),
        ({"eba.kind": "split", "local.weight": 0.0, "similarity.local_weight": 0.0}, "use joint"),
        ({"wfa.kind": "mean", "batches.sampling": "pairs"}, r"batches\.sampling=images"),
        ({"similarity.local_weight": 0.4, "local.weight": 0.0}, r"set similarity\.local_weight=0"),
        ({"similarity.global_weight": 0.0, "similarity.local_weight": 0.0}, "more than 0"),
    ],
    ids=str,
)
def test_what_cannot_work_is_named_with_its_remedy(values, remedy):
    with pytest.raises(TrainingError, match=f"^{re.escape(next(iter(values)))} is .*{remedy}"):
        Config().with_values(values).check()


def test_heads_are_judged_by_the_encoder_they_belong_to():
    wide = {"encoder.name": "ViT-L-14-quickgelu", "ker.heads": 12, "ker.weight": 0.5}
    Config().with_values(wide).check()  # 768: the mini encoder's 256 has nothing to say here


def test_heads_are_judged_by_the_width_that_an_encoder_has():
    config = Config().with_values({"ker.heads": 5, "ker.weight": 0.5})
    material = Material(config, SimpleNamespace(dim=768), None, None)
    with pytest.raises(TrainingError, match=r"^ker\.heads is 5; .* \(768\)"):
        MaskedLanguage.build(material)


def test_a_keyword_list_is_read_before_a_run_is_made(tmp_path):
    values = {"presence.weight": 1.0, "keywords.files": (str(tmp_path / "gone.txt"),)}
    with pytest.raises(TrainingError, match=r"gone\.txt: not a readable keyword list"):
        fit(Config().with_values(values), [], [], [], tmp_path / "run")
    assert not (tmp_path / "run").exists()


# Options that cannot act (audit, section 1.4)


@pytest.mark.parametrize(
    ("name", "assignments", "reason"),
    [
        ("mini", ["ker.blocks=2"], "ker.weight is 0"),
        ("mini", ["wfa.share=0.3"], "wfa.kind is off"),
        ("mini", ["eba.epoch=2"], "eba.kind is off"),
        ("mini", ["encoder.normalisation=rs5m"], "normalisation of its own"),
        ("mini", ["adapter.rank=4"], "adapter.kind is none"),
        ("mini", ["keywords.count=9", "keywords.files=a.txt"], "keywords.files lists"),
        ("mini", ["soft.share=0", "soft.temperature=0.2"], "soft.share is 0"),
        ("mini", ["local.weight=0", "similarity.local_weight=0", "similarity.kind=late"], "local"),
        ("ebaker", ["batches.captions_per_image=3"], "batches.sampling is pairs"),
        ("ebaker", ["encoder.dim=8"], "architecture says it"),
        ("ebaker", ["encoder.context_length=77"], "architecture says it"),
        ("ebaker", ["encoder.trunk=tf_efficientnet_lite0"], "architecture says it"),
        ("ebaker", ["ker.weight=0", "keywords.count=16"], "keywords have no use"),
        ("georsclip-lora", ["adapter.reduction=8"], "adapter.kind is lora"),
        ("ablation", ["optimiser.pretrained_lr_factor=0.1"], "all pretrained"),
        ("ablation", ["optimiser.decay_towards=start"], "all pretrained"),
        ("mini", ["optimiser.weight_decay=0", "optimiser.decay_towards=start"], "decay is 0"),
        ("ebaker", ["encoder.skip_pooling=true"], "architecture says it"),
        ("mini", ["encoder.freeze=image", "optimiser.pretrained_lr_factor=0.1"], "all pretrained"),
        ("mini", ["batches.grad_cache=128"], "a step has 128 rows"),
    ],
)
def test_an_option_that_would_change_nothing_is_refused(name, assignments, reason):
    with pytest.raises(TrainingError, match=f"would change nothing, because .*{reason}"):
        configured(name, assignments)


def test_options_that_act_together_are_taken():
    config = configured("mini", ["ker.weight=0.5", "ker.blocks=2", "keywords.count=64"])
    assert (config.ker.blocks, config.keywords.count) == (2, 64)
    # A run brings a text tower that is pretrained too.
    config = configured(
        "ablation", ["encoder.init_from=runs/first", "optimiser.pretrained_lr_factor=0.1"]
    )
    assert config.optimiser.pretrained_lr_factor == 0.1
    # A frozen tower has frozen layers, whatever their number would be without.
    views = {"augmentation.cached_views": 4, "encoder.frozen_blocks": 0}
    Config().with_values(views | {"encoder.freeze": "image"}).check()


# Files


@pytest.mark.parametrize("name", PRESETS)
def test_a_document_is_the_same_run(name):
    config = preset(name)
    config.check()
    document = json.loads(json.dumps(config.as_json()))
    again = Config.from_json(document)
    assert again.as_json() == document and again.preset == name
    for key, reason in config.inactive().items():
        component, _, option = key.rpartition(".")
        assert reason and option not in document[component], key


def test_a_clip_keeps_no_numbers_of_another_encoder():
    document = configured("ebaker", ["encoder.init_from=random"]).as_json()
    assert not {"dim", "context_length", "vocabulary_size", "trunk"} & document["encoder"].keys()


def test_a_run_of_an_older_version_is_refused(tmp_path):
    flat = {"preset": "mini", "seed": 0, "encoder": "mini", "lr": 0.001, "mlm_weight": 0.0}
    document = {"fit": flat, "command": "python -m training fit"}
    (tmp_path / "config.json").write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(TrainingError, match=r"config\.json: another version .* start anew"):
        RunFolder(tmp_path).load_config()


# The list of options


@pytest.mark.parametrize("name", PRESETS)
def test_every_option_is_listed_with_its_value(name, capsys):
    assert main(["fit", "--options", name]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) <= 100
    config = preset(name)
    shown = dict(line.split(" = ", 1) for line in lines if re.match(r"[a-z_.]+ = ", line))
    assert shown.keys() == set(Config.option_keys())
    for key, text in shown.items():
        value = config[key]
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            assert float(text.split(" (default")[0]) == value
    assert all(name in ABOUT for name in PRESETS)
    assert "METHOD" not in "".join(lines), "no reader of a run has that document"


@pytest.mark.parametrize(
    "arguments", [["--preset", "wfa", "--options"], ["--options", "--preset", "wfa"]]
)
def test_options_are_those_of_the_preset_wherever_it_stands(arguments, capsys):
    assert main(["fit", *arguments, "--set", "seed=5"]) == 0
    text = capsys.readouterr().out
    assert "wfa.kind = uniqueness (default: off)" in text and "not in use: ker.weight is 0" in text
    assert "seed = 5" in text


def test_only_a_list_of_options_goes_without_data(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["fit", "--preset", "wfa"])
    assert stop.value.code == 2 and "--images, --val, --out" in capsys.readouterr().err


def test_every_option_has_a_help_text():
    for part in Config().components:
        for item in dataclasses.fields(part):
            assert len(help_of(item)) > 10 and not help_of(item).endswith("."), item.name


# Presets


METHOD_A2 = {
    "1: weights": {
        "encoder.name": ("ViT-B-32-quickgelu",) * 3,
        "encoder.frozen_blocks": (0,) * 3,
        "encoder.freeze": ("",) * 3,
    },
    "2: optimiser": {
        "optimiser.lr": (1.5e-5,) * 3,
        "optimiser.weight_decay": (0.7,) * 3,
        "optimiser.pretrained_lr_factor": (1.0,) * 3,
        "optimiser.text_lr_factor": (1.0,) * 3,
        "optimiser.decay_embeddings": (False, True, False),
        "optimiser.decay_towards": ("zero",) * 3,
    },
    "3: schedule": {
        "optimiser.epochs": (7,) * 3,
        "optimiser.warmup_steps": (200,) * 3,
        "optimiser.clip_norm": (50.0,) * 3,
        "optimiser.ema_decay": (0.0,) * 3,
        "optimiser.precision": ("fp16", "fp16", "auto"),
        "batches.batch_size": (100,) * 3,
        "batches.sampling": ("pairs",) * 3,
        "seed": (0,) * 3,
        "batches.seed": (-1,) * 3,
    },
    "4 and 5: local similarity": {
        "similarity.kind": ("frobenius", "frobenius", "rms"),
        "similarity.tokens": ("all", "all", "valid"),
        "local.weight": (1.0,) * 3,
    },
    "A.1: temperature": {
        "similarity.scale": (20.0,) * 3,
        "similarity.learnable_scale": (False, False, True),
    },
    "A.1: images": {
        "encoder.input_size": (224,) * 3,
        "encoder.normalisation": ("clip",) * 3,
        "augmentation.crop": ("released",) * 3,
        "augmentation.crop_min": (0.9,) * 3,
        "augmentation.colour_jitter": (0.0,) * 3,
        "augmentation.flip": ("none", "none", "dihedral"),
        "augmentation.rotation": (0.0,) * 3,
    },
    "A.1: captions": {"batches.word_dropout": (0.0,) * 3},
    "8 to 10: elimination": {
        "eba.kind": ("joint",) * 3,
        "eba.bank": ("epoch", "fifo", "epoch"),
        "eba.ratio": (0.01,) * 3,
        "eba.epoch": (4,) * 3,
        "eba.per_dataset": (False, False, True),
    },
    "12: keywords": {"keywords.count": (512,) * 3, "keywords.files": ((),) * 3},
    "13: match": {"ker.matching": ("normalised", "exact", "normalised")},
    "14: position": {"ker.offset": (False, True, False)},
    "15: pieces": {"ker.pieces": ("all", "first", "all")},
    "17: rate": {"ker.mask_rate": (1.0, 1.0, 0.5), "ker.strategy": ("keywords",) * 3},
    "18: keys and values": {"ker.patches_only": (False, True, False)},
    "19: padding": {"ker.mask_pads": (True, False, True)},
    "20: trunk": {"ker.blocks": (4, 2, 4), "ker.heads": (8,) * 3},
    "21: head": {"ker.head": ("vocabulary",) * 3, "ker.lr_factor": (1.0, 1.0, 10.0)},
    "23: weights": {
        "ker.weight": (0.5,) * 3,
        "similarity.global_weight": (0.6,) * 3,
        "similarity.local_weight": (0.4,) * 3,
    },
    "G.11: equal captions": {"batches.multi_positive": (False, False, True)},
    "ours": {
        "soft.share": (0.0,) * 3,
        "presence.weight": (0.0,) * 3,
        "classes.weight": (0.0,) * 3,
        "preservation.weight": (0.0,) * 3,
        "consistency.weight": (0.0,) * 3,
        "mixup.weight": (0.0,) * 3,
        "memory.weight": (0.0,) * 3,
        "distillation.weight": (0.0,) * 3,
        "retention.weight": (0.0,) * 3,
        "batches.passes": (1,) * 3,
        "batches.replay": ((),) * 3,
        "wfa.kind": ("off",) * 3,
    },
}
"""Values of ``ebaker``, ``ebaker-released`` and ``ebaker-recommended``."""


@pytest.mark.parametrize("row", METHOD_A2)
def test_ebaker_is_the_paper_the_code_and_the_recommendation(row):
    for key, values in METHOD_A2[row].items():
        for name, value in zip(("ebaker", "ebaker-released", "ebaker-recommended"), values):
            assert preset(name)[key] == value, (name, key)


def test_every_option_of_ebaker_that_acts_is_pinned():
    pinned = {key for row in METHOD_A2.values() for key in row}
    pinned |= {"encoder.init_from", "adapter.kind"}  # files, and no adapters
    pinned |= {"batches.grad_cache", "augmentation.cached_views"}  # how, not what
    idle = preset("ebaker").inactive().keys()
    assert set(Config.option_keys()) - idle - pinned == set()


def differences(name: str, base: Config) -> dict:
    config = preset(name)
    return {key: config[key] for key in Config.option_keys() if config[key] != base[key]}


def test_iebaker_differs_in_elimination_alone():
    assert differences("iebaker", preset("ebaker")) == {"eba.kind": "split"}


PAPERS_LOSS = {
    "similarity.tokens": "all",
    "similarity.kind": "frobenius",
    "similarity.learnable_scale": False,
    "batches.multi_positive": False,
    "ker.mask_rate": 1.0,
}


def test_the_ablation_has_the_papers_loss_and_no_component_but_the_local_term():
    assert differences("ablation", Config()) == PAPERS_LOSS | {
        "batches.word_dropout": 0.0,
        "batches.captions_per_image": 1,
        "augmentation.cached_views": 8,
        "encoder.frozen_blocks": 8,
        "encoder.dim": 128,
        "encoder.text_width": 128,
        "encoder.text_layers": 2,
        "ker.heads": 4,
        "optimiser.epochs": 12,
        "optimiser.lr": 2e-3,
        "optimiser.ema_decay": 0.99,
    }
    ebaker = preset("ebaker")
    of_loss = ("similarity.", "keywords.", "local.", "ker.", "eba.")
    own = {"ker.heads", "ker.weight", "eba.kind"}
    for key in Config.option_keys():
        if key.startswith(of_loss) and key not in own:
            assert preset("ablation")[key] == ebaker[key], key


CLIP = {
    "encoder.name": "ViT-B-32-quickgelu",
    "encoder.frozen_blocks": 0,
    "encoder.input_size": 224,
    "batches.word_dropout": 0.0,
    "augmentation.crop": "released",
    "augmentation.crop_min": 0.9,
    "augmentation.colour_jitter": 0.0,
    "optimiser.pretrained_lr_factor": 1.0,
    "optimiser.clip_norm": 50.0,
    "optimiser.ema_decay": 0.0,
    "optimiser.precision": "fp16",
    "similarity.scale": 100.0,
    "similarity.global_weight": 1.0,
    "similarity.local_weight": 0.0,
    "local.weight": 0.0,
    "batches.captions_per_image": 1,
}


def test_wfa_aggregates_under_global_contrast():
    assert differences("wfa", Config()) == CLIP | {
        "augmentation.flip": "none",
        "batches.batch_size": 100,
        "wfa.kind": "uniqueness",
        "optimiser.epochs": 7,
        "optimiser.lr": 1.5e-5,
        "optimiser.weight_decay": 0.7,
        "optimiser.warmup_steps": 200,
    }


def test_georsclip_is_rs5ms_recipe():
    """METHOD D: lr 1e-6, decay 0.5, batches of 700, 20 epochs, flips and any angle."""
    assert differences("georsclip-full", Config()) == CLIP | {
        "batches.batch_size": 700,
        "batches.multi_positive": False,
        "augmentation.flip": "horizontal",
        "augmentation.rotation": 180.0,
        "optimiser.epochs": 20,
        "optimiser.lr": 1e-6,
        "optimiser.weight_decay": 0.5,
    }
    assert preset("georsclip-full").optimiser.warmup_steps == 100


def test_georsclip_ft_is_ret_2s_recipe():
    """METHOD D: lr 5e-6, decay 0.5, batches of 600, 7 epochs, warm-up 100, clip 50."""
    assert differences("georsclip-ft", preset("georsclip-full")) == {
        "batches.batch_size": 600,
        "optimiser.epochs": 7,
        "optimiser.lr": 5e-6,
    }


@pytest.mark.parametrize(
    ("kind", "acting"),
    [
        ("lora", {"rank": 8, "alpha": 8.0}),
        ("pfeiffer", {"reduction": 16}),
        ("prefix", {"prefix_length": 30, "prefix_hidden": 512}),
        (
            "unipelt",
            {"rank": 8, "alpha": 8.0, "reduction": 16, "prefix_length": 10, "prefix_hidden": 512},
        ),
    ],
)
def test_adapters_have_the_published_sizes(kind, acting):
    config = preset(f"georsclip-{kind}")
    assert config.as_json()["adapter"] == {"kind": kind} | acting
    expected = {"adapter.kind": kind, "optimiser.lr": 1e-4}
    changed = differences(f"georsclip-{kind}", preset("georsclip-full"))
    assert {key: changed[key] for key in expected} == expected
    assert all(key.startswith("adapter.") for key in changed.keys() - expected.keys())


def test_words_is_what_the_shipped_model_was_trained_with():
    card = json.loads((ROOT / "resources/models/mini/card.json").read_text(encoding="utf-8"))
    encoder = card["config"]["encoder"]
    starts = [f"encoder.{key}={encoder[key]}" for key in ("init_from", "text_init_from")]
    shipped = Config.from_json(card["config"])  # options that came since are at their defaults
    expected = configured("words", starts).as_json()
    assert expected | {"preset": shipped.preset} == shipped.as_json()


def test_an_unknown_preset_lists_the_presets():
    names = r"'maxi'.* mini, words, ablation, ebaker, ebaker-released"
    with pytest.raises(TrainingError, match=names):
        preset("maxi")
