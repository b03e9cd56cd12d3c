"""A model adapted to a region: data, recipes, what is taken and what is forgotten, runs."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from rs_textsearch import definitions
from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.engine.calibration.bundle import write_card
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from tests.training.clip_models import TINY, random_weights, register_tiny
from tests.training.datasets import write_dataset
from tests.training.made_runs import made_run
from training.adaptation.adapt import Names, adapt
from training.adaptation.averaging import between
from training.adaptation.base import Base
from training.adaptation.data import RegionData
from training.adaptation.estimate import estimate
from training.adaptation.forgetting import Memory
from training.adaptation.recipes import RECIPES, configured, recipe_of
from training.adaptation.retrieval import Found, found
from training.adaptation.run import Stop
from training.adaptation.weighing import Weighed, heaviest, told
from training.card import About, card_of
from training.cli import main
from training.data.captions import CaptionTable, encode
from training.data.pairs import read_pairs, write_pairs
from training.data.sources import Source
from training.errors import TrainingError
from training.evaluation.protocol import Gallery, Scored
from training.events import Events
from training.fitting.batches import sharing
from training.models.factory import build_tokenizer
from training.runs import RunFolder, working
from training.trained import load_trained

SHIPPED = Path(DEFAULT_BUNDLE)


@pytest.fixture(scope="module")
def region(tmp_path_factory) -> Path:
    """A folder as the command regions makes it: roofs of six colours."""
    folder = tmp_path_factory.mktemp("region")
    for name, each, seed in (("train", 2, 0), ("val", 1, 1)):
        write_dataset(folder, name, each, seed)
    images = folder / "images"
    images.mkdir()
    for path in (*(folder / "train").iterdir(), *(folder / "val").iterdir()):
        path.rename(images / path.name)
    return folder


@pytest.fixture(scope="module")
def tiny_run(tiny, tmp_path_factory) -> Path:
    """A run with random weights to start from."""
    torch.manual_seed(0)
    folder = tmp_path_factory.mktemp("base") / "run"
    captions = ["a red roof on bare land", "there is a green square roof", "blue white black"]
    made_run(folder, tiny, build_tokenizer(tiny, captions * 3), initialise=True)
    return folder


# -- data --------------------------------------------------------------------------------------


def written(folder: Path, lines: list[dict], name: str = "train.jsonl") -> Path:
    folder.mkdir(exist_ok=True)
    text = "".join(json.dumps(line) + "\n" for line in lines)
    (folder / name).write_text(text, encoding="utf-8")
    return folder


def lines(count: int, **more) -> list[dict]:
    return [
        {"filename": f"{number}.png", "captions": [f"a pond {number % 2}"], **more}
        for number in range(count)
    ]


@pytest.mark.parametrize(
    ("train", "val", "message"),
    [
        (lines(3), lines(9), r"too few images to train on: 3\. .* teach the one search"),
        (lines(9), lines(2), r"val\.jsonl has too few images to tell whether .*: 2\."),
        (lines(9, captions=["a pond"]), lines(9), r"All images of .*train\.jsonl show the same"),
        (lines(9, shows=["pond"]), lines(9), r"train\.jsonl .*Label a second class"),
        (lines(9), lines(9, captions=["a pond"]), r"All images of .*val\.jsonl show the same"),
        (lines(9), [], r"no pairs in .*val"),
        (lines(9), lines(9, shows="pond"), r'"shows" must be a list'),
    ],
)
def test_what_nothing_can_be_learnt_from_is_said_before_anything_is_trained(
    tmp_path, train, val, message
):
    written(written(tmp_path, train), val, "val.jsonl")
    with pytest.raises(TrainingError, match=message):
        RegionData.read(tmp_path)


def test_a_folder_without_validation_is_refused(tmp_path):
    with pytest.raises(TrainingError, match=r"val\.jsonl is missing.*training regions"):
        RegionData.read(written(tmp_path, lines(9)))


def test_general_pairs_are_held_out_and_told_apart(tmp_path, region):
    general = written(tmp_path, lines(40, dataset="general")) / "train.jsonl"
    images = [Source(tmp_path, "general")]
    data = RegionData.read(region, [general], images)
    assert (len(data.replay), len(data.held_out)) == (36, 4)
    assert not {it.filename for it in data.replay} & {it.filename for it in data.held_out}
    assert {source.dataset for source in data.sources} == {data.train[0].dataset, "general"}
    many = RegionData.read(region, [written(tmp_path, lines(9000)) / "train.jsonl"], images)
    assert (len(many.replay), len(many.held_out)) == (600, 400)
    assert (many.left_out, data.left_out) == (8000, 0)
    marked = written(tmp_path, [*lines(20), *lines(5, split="val")]) / "train.jsonl"
    assert len(RegionData.read(region, [marked], images).held_out) == 5
    with pytest.raises(TrainingError, match=r"Too few general pairs .*: 10"):
        RegionData.read(region, [written(tmp_path, lines(10)) / "train.jsonl"], images)
    own = lines(40, dataset=data.train[0].dataset)
    with pytest.raises(TrainingError, match="as the region's are"):
        RegionData.read(region, [written(tmp_path, own) / "train.jsonl"], images)
    with pytest.raises(TrainingError, match="belong together"):
        RegionData.read(region, [general])


def test_captions_of_classes_are_right_of_all_that_show_them(tmp_path):
    shown = [["pond"], ["pond"], ["pond", "road"], ["road"]] * 3
    texts = [["a pond"], ["a pond from above"], ["a pond and a road"], ["a road"]] * 3
    pairs = [
        {"filename": f"{number}.png", "captions": captions, "shows": classes}
        for number, (captions, classes) in enumerate(zip(texts, shown, strict=True))
    ]
    written(written(tmp_path, pairs), pairs, "val.jsonl")
    data = RegionData.read(tmp_path)
    assert data.classes == ["pond", "road"]
    assert [own.tolist() for own in data.queries().of_image[:4]] == [[0], [0], [0, 1], [1]]
    table = CaptionTable.build(data.train, build_tokenizer_of(texts))
    assert data.also_right(table) == []  # captions may say more than classes
    (tmp_path / "regions.json").write_text('{"options": {"attributes": ""}}', encoding="utf-8")
    also = RegionData.read(tmp_path).also_right(table)
    names = [{table.texts[row] for row in rows} for rows in also[:4]]
    ponds, roads = {"a pond", "a pond from above"}, {"a road"}
    assert names == [ponds, ponds, ponds | roads | {"a pond and a road"}, roads]
    right = sharing([np.array([table.texts.index("a pond")])], list(also[:4]))
    assert right.tolist() == [[True, True, True, False]]


def build_tokenizer_of(texts):
    from training.config import Config

    return build_tokenizer(Config(), [text for group in texts for text in group] * 3)


# -- what is found, taken and forgotten ----------------------------------------------------------


def test_recall_is_of_as_many_as_there_are():
    gallery = Gallery([np.array([0]), np.array([0]), np.array([1]), np.array([1, 2])])
    scores = np.array([[4.0, 1.0, 3.0, 2.0], [0.0, 1.0, 3.0, 2.0], [0.0, 1.0, 3.0, 2.0]])
    told = found(Scored(scores, gallery))
    assert told.recall == pytest.approx((1 / 2 + 1 + 0) / 3)
    assert told.precision == pytest.approx(((1 + 2 / 4) / 2 + 1 + 1 / 2) / 3)
    equal = Gallery(gallery.of_image, equal=np.array([0, 1, 1]))  # 1 and 2 are one query
    assert found(Scored(scores, equal)).recall == pytest.approx((1 / 2 + 1) / 2)


def test_weights_between_two_models():
    base = {"w": torch.zeros(2), "lora.query.down": torch.ones(1), "lora.query.up": torch.zeros(1)}
    adapted = {"w": torch.ones(2), "lora.query.down": torch.full((1,), 3.0),
               "lora.query.up": torch.full((1,), 2.0)}  # fmt: skip
    half = between(base, adapted, 0.5)
    assert half["w"].tolist() == [0.5, 0.5]
    assert (half["lora.query.up"] * half["lora.query.down"]).item() == 0.5 * 6


def test_what_is_forgotten_is_a_difference():
    bank = np.array([[0.0, 1.0, 2.0], [3.0, 1.0, 0.0]])
    before, after = Memory(0.9, bank), Memory(0.85, 2 * bank + 1)
    assert before.lost(after) == pytest.approx(0.05)
    assert before.agreement(after) == pytest.approx(1)
    assert before.agreement(Memory(0.9, -bank)) == pytest.approx(-1)


@pytest.mark.parametrize(
    ("finds", "knows", "share", "code", "said"),
    [
        ((0.4, 0.5, 0.6), (0.90, 0.90, 0.90), 1.0, None, ""),
        ((0.4, 0.5, 0.6), (0.90, 0.89, 0.80), 0.5, "adapt_part", r"50.0 % .* epoch 3 .* 11.1 % "),
        ((0.4, 0.7, 0.6), (0.90, 0.89, 0.80), 0.5, "adapt_part_better", r"\(70 %, 60 %\)"),
        ((0.4, 0.5, 0.6), (0.90, 0.80, 0.80), 0.0, "adapt_too_dear", "pairs to replay"),
        ((0.4, 0.3, 0.3), (0.90, 0.90, 0.90), 0.0, "adapt_nothing", "nothing better"),
    ],
)
def test_why_not_all_that_was_learnt_is_taken(finds, knows, share, code, said):
    tried = [
        Weighed(of, Found(finding, finding), Memory(known, np.zeros((1, 1))))
        for of, finding, known in zip((0.0, 0.5, 1.0), finds, knows, strict=True)
    ]
    assert heaviest(tried).share == share
    why = told(tried, 3)
    assert (why and why.code) == code
    if why:
        assert re.search(said, why.text)
    assert told(tried[:1], 0).code == "adapt_nothing"


# -- bases and recipes ---------------------------------------------------------------------------


def test_nothing_is_lost_by_starting_from_the_shipped_model():
    """Before the first step images and words, known or not, lie where the bundle has them."""
    base = Base.open(SHIPPED)
    config = configured(recipe_of("heads"), base, 40)
    encoder, tokenizer = base.model(config)
    engine, side = OnnxEncoder(Bundle.open(), "cpu"), base.config.encoder.input_size
    tiles = np.random.default_rng(0).integers(0, 256, (2, side, side, 3), np.uint8)
    texts = ["a solar farm", "vineyard rows", "many planes near a terminal"]
    with torch.inference_mode():
        planes = torch.from_numpy(tiles).permute(0, 3, 1, 2).float()
        image = encoder.encode_image(encoder.encode_frozen(planes))
        text = encoder.encode_text(torch.from_numpy(encode(tokenizer, texts)))
    pooled, local = engine.encode_images(tiles)
    np.testing.assert_allclose(image.pooled, pooled, atol=1e-3)
    np.testing.assert_allclose(image.local, local, atol=1e-3)
    globes = [features.globe for features in engine.encode_texts(texts)]
    np.testing.assert_allclose(text.pooled, np.stack(globes), atol=1e-3)
    learning = {name for name, value in encoder.named_parameters() if value.requires_grad}
    assert all("_head." in name or "_scale" in name for name in learning)
    assert (base.licence, base.digest) == (Bundle.open().card.raw["licence"], Bundle.open().id)


@pytest.mark.parametrize("replay", [{}, {"general": 600}])
@pytest.mark.parametrize("images", [8, 20, 241, 8000])
@pytest.mark.parametrize("name", RECIPES)
def test_recipes_suit_any_number_of_pairs(tmp_path, tiny_run, name, images, replay):
    base = Base.open(tiny_run)
    if name == "lora":
        register_tiny(tmp_path)
        (tmp_path / "clip.pt").write_bytes(b"")
        base = Base.open(tmp_path / "clip.pt", TINY)
    config = configured(recipe_of(name), base, images, replay)
    config.check()
    own = config.batches.batch_size // (2 if replay else 1)
    steps = config.batches.passes * (images // own)
    assert own <= images and 0 < config.optimiser.warmup_steps <= steps
    assert steps * config.optimiser.epochs >= 90
    views = config.augmentation.cached_views
    assert views * (images + sum(replay.values())) <= max(3000, 2 * (images + 600))
    assert (2 <= views <= 16) == (name == "heads")


def test_what_does_not_suit_says_why(tmp_path, tiny_run):
    register_tiny(tmp_path)
    torch.save(random_weights(), tmp_path / "clip.pt")
    clip, mini = Base.open(tmp_path / "clip.pt", TINY), Base.open(tiny_run)
    with pytest.raises(TrainingError, match=r"recipe lora .*Only CLIP models"):
        configured(recipe_of("lora"), mini, 40)
    with pytest.raises(TrainingError, match=r"recipe heads .*Take low-rank updates"):
        configured(recipe_of("heads"), clip, 40)
    with pytest.raises(TrainingError, match="Choose one of heads, lora, full"):
        recipe_of("magic")


def test_what_cannot_be_a_base_says_why(tmp_path, tiny_run):
    (tmp_path / "clip.pt").write_bytes(b"")
    for path, encoder, message in (
        (tmp_path / "nowhere", "", "no bundle, no run"),
        (tmp_path / "clip.pt", "", "Add --encoder"),
        (SHIPPED, TINY, "Omit --encoder"),
    ):
        with pytest.raises(TrainingError, match=message):
            Base.open(path, encoder)
    for number, (changes, message) in enumerate(
        (
            ({"checkpoint": {"file": "clip.pt", "architecture": "ViT-B-32"}}, "converted from"),
            ({"draft": {"precision": "int8", "before": {"mr": 2}, "after": {"mr": 1}}}, "draft"),
            ({"config": {"nothing": 1}}, "another version"),
        )
    ):
        copy = tmp_path / str(number)
        copy.mkdir()
        for file in SHIPPED.iterdir():
            if file.name != "card.json":
                (copy / file.name).symlink_to(file)
        card = json.loads((SHIPPED / "card.json").read_text(encoding="utf-8")) | changes
        (copy / "card.json").write_text(json.dumps(card), encoding="utf-8")
        with pytest.raises(TrainingError, match=message):
            Base.open(copy)


# -- runs ----------------------------------------------------------------------------------------


class Told(Events):
    """Keeps what is said; asks for the end at a step, or when an epoch is over."""

    def __init__(self, stop: Stop | None = None, at: int = 0) -> None:
        super().__init__(quiet=True)
        self.steps, self.epochs, self.stop, self.at = [], [], stop, at

    def step(self, epoch: int, step: int, steps: int, loss: float) -> None:
        self.steps.append((epoch, step, steps))
        if step == self.at:
            self.stop.asked = True

    def validation(self, epoch: int, recall: float, **more) -> None:
        self.epochs.append((epoch, recall, more["average_precision"]))
        if self.stop is not None and epoch:
            self.stop.asked = True


def exported(run: Path, out: Path, about: About) -> None:
    """In place of an export, which takes longer than the run: the shipped graphs, a card of this.

    What is exported is read back, so that weights which do not fit are seen.
    """
    trained, best = load_trained(RunFolder(run)), RunFolder(run).load_summary()
    shutil.copytree(SHIPPED, out, dirs_exist_ok=True)
    own = card_of(RunFolder(run), trained.config, trained.model, best, about, out)
    card = json.loads((SHIPPED / "card.json").read_text(encoding="utf-8"))
    told = ("name", "title", "licence", "data", "command", "background", "vocabulary")
    write_card(out, card | {key: own[key] for key in told})


def test_a_run_is_stopped_goes_on_and_ends_as_a_bundle(tmp_path, region, tiny_run, monkeypatch):
    recipe = replace(recipe_of("heads"), steps=3, epochs=3)
    base, data = Base.open(tiny_run), RegionData.read(region)
    names = Names(title="Roofs", author="A. Roofer")

    def call(out: str, events: Told) -> dict:
        return adapt(
            base, data, recipe, tmp_path / out, tmp_path / "new", names, events, "command",
            stop=events.stop,
        )  # fmt: skip

    monkeypatch.setattr("training.adaptation.adapt.export", exported)
    with pytest.raises(KeyboardInterrupt):
        call("run", Told(Stop(), at=1))  # the second step is over by then
    first = Told(Stop())
    with pytest.raises(KeyboardInterrupt):
        call("run", first)
    assert first.steps == [(1, 3, 9)]
    assert [epoch for epoch, *_ in first.epochs] == [0, 1] and not (tmp_path / "new").exists()
    second = Told()
    result = call("run", second)
    assert [epoch for epoch, *_ in second.epochs] == [0, 2, 3]
    assert second.steps[-1][1:] == (second.steps[-1][2],) * 2  # the last of all

    assert result["epochs"] == 3 and result["images"] == 12 and result["validation_images"] == 6
    assert result["after"]["recall"] >= result["before"]["recall"]
    assert [it["share"] for it in result["weighed"]][::4] in ([0.0], [0.0, 0.5, 1.0])
    taken = next(it for it in result["weighed"] if it["share"] == result["share"])
    assert taken["recall"] == result["after"]["recall"]
    assert (result["why"] is None) == (result["share"] == 1)
    assert result["peak_memory"] > 0 and result["seconds"] > 0
    assert result["forgotten"].keys() == {
        "code", "measured_on", "most_lost", "before", "after", "lost", "agreement"
    }  # fmt: skip
    assert result["forgotten"]["lost"] <= result["forgotten"]["most_lost"]
    assert result["forgotten"]["code"] == "photographs"
    bundle = Bundle.open(tmp_path / "new")
    card = bundle.card.raw
    assert card["title"] == "Roofs" and card["adapted"]["by"] == "A. Roofer"
    assert card["adapted"]["base"]["digest"] == base.digest and card["command"] == "command"
    assert card["adapted"]["classes"] == dict.fromkeys(
        ("red", "green", "blue", "white", "black", "yellow"), 2
    )
    assert bundle.card.presence is not None and bundle.card.background is not None
    assert len(bundle.bank) > 100

    whole = (tmp_path / "new" / "card.json").read_bytes()
    monkeypatch.setattr("training.adaptation.adapt._tell_card", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError):  # after the graphs, before the card is whole
        call("run", Told())
    assert (tmp_path / "new" / "card.json").read_bytes() == whole
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("held", ["run", "new"])
def test_one_run_works_in_a_folder(tmp_path, region, tiny_run, held):
    base, data = Base.open(tiny_run), RegionData.read(region)
    folders = tmp_path / "run", tmp_path / "new"
    with (
        working(tmp_path / held),
        pytest.raises(TrainingError, match=rf"Another run works in \S*{held}\."),
    ):
        adapt(base, data, recipe_of("heads"), *folders, Names(), Events(quiet=True))
    assert not any(folder.exists() for folder in folders) and not list(tmp_path.iterdir())


def test_what_a_run_would_take_is_measured(region, tiny_run):
    recipes = estimate(Base.open(tiny_run), RegionData.read(region), Events(quiet=True))
    assert [recipe["name"] for recipe in recipes] == ["heads", "lora", "full"]
    assert [recipe["suits"] for recipe in recipes] == [True, False, True]
    for recipe in recipes:
        assert recipe["title"]["code"] == f"recipe_{recipe['name']}"
        assert recipe["advice"]["text"] and (recipe["why"] is None) == recipe["suits"]
        # How long it takes is measured, and may be another than one thinks.
        assert not re.search(r"minute|longest|recipe_", recipe["advice"]["text"])
        assert (recipe["seconds"] > 0 and recipe["memory"] > 0) == recipe["suits"]


def test_the_command_tells_programs_what_is_wrong(tmp_path, region, capsys):
    words = ["adapt", "--data", str(region), "--base", str(tmp_path / "nowhere"), "--json"]
    assert main([*words, "--out", str(tmp_path / "run"), "--bundle", str(tmp_path / "new")]) == 2
    (line,) = capsys.readouterr().out.splitlines()
    assert json.loads(line)["type"] == "error" and "nowhere" in line
    for epochs in ("0", "-1"):
        where = ["--out", str(tmp_path / "run"), "--bundle", str(tmp_path / "new")]
        assert main([*words, *where, "--epochs", epochs]) == 2
        assert f"epochs to train cannot be {epochs}." in capsys.readouterr().out
    assert main(words) == 2
    assert "--estimate" in capsys.readouterr().out
    assert not (tmp_path / "run").exists()


def test_pairs_keep_what_an_image_shows(tmp_path):
    written(tmp_path, lines(2, shows=["pond", "road"]))
    records = read_pairs([tmp_path / "train.jsonl"])
    assert records[0].shows == ("pond", "road")
    write_pairs(tmp_path / "again.jsonl", records)
    assert read_pairs([tmp_path / "again.jsonl"])[0].shows == ("pond", "road")


def test_recipes_are_those_that_qgis_offers():
    assert tuple(RECIPES) == definitions.RECIPES
