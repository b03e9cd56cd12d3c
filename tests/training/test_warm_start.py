"""Initial weights from files, runs and bundles; what is frozen of them."""

from __future__ import annotations

import dataclasses
import json
import shutil

import numpy as np
import open_clip
import pytest
import torch
from tokenizers import Tokenizer

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from tests.training.clip_models import (
    ARCHITECTURE,
    TINY,
    random_weights,
    register_tiny,
    tiny_config,
)
from tests.training.made_runs import made_run
from training.config import Config
from training.data.captions import encode, load_tokenizer
from training.errors import TrainingError
from training.models.adapters.adapter import adapter_parameters
from training.models.encoder import DualEncoder
from training.models.factory import build_encoder, build_tokenizer
from training.models.registry import register, registered
from training.models.warm_start import adapters_note
from training.runs import RunFolder, save_checkpoint

CAPTIONS = ["a red roof on bare land", "many green trees", "a red square roof"] * 3
IDS = torch.tensor([[49406, 320, 736, 900, 49407], [49406, 320, 49407, 0, 0]])
PREFIX = {"adapter.kind": "prefix", "adapter.prefix_length": 3, "adapter.prefix_hidden": 8}


@pytest.fixture(scope="module", autouse=True)
def tiny_model(tmp_path_factory):
    register_tiny(tmp_path_factory.mktemp("architecture"))


@pytest.fixture
def weights_file(tmp_path):
    torch.save(random_weights(), tmp_path / "tiny.pt")
    return tmp_path / "tiny.pt"


def shaken(encoder: DualEncoder) -> DualEncoder:
    """The encoder with other weights and other statistics than it starts with."""
    torch.manual_seed(3)
    for name, value in encoder.state_dict().items():
        if value.is_floating_point() and "_scale" not in name:
            value += 0.05 * torch.rand_like(value)
    return encoder.eval()


def saved_run(folder, config: Config, tokenizer: Tokenizer | None = None) -> DualEncoder:
    """A run with random weights, which are returned as an encoder."""
    tokenizer = build_tokenizer(config, CAPTIONS) if tokenizer is None else tokenizer
    made_run(folder, config, tokenizer)
    encoder = shaken(build_encoder(config, tokenizer, initialise=False))
    save_checkpoint(RunFolder(folder).best, encoder.state_dict(), {})
    return encoder


def started(source, config: Config) -> DualEncoder:
    config = config.with_values({"encoder.init_from": str(source)})
    return build_encoder(config, build_tokenizer(config, CAPTIONS)).eval()


def features(encoder: DualEncoder) -> list[torch.Tensor]:
    side = encoder.input_size
    pixels = torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(1)) * 255
    ids = IDS if encoder.vocabulary_size > 49000 else torch.tensor([[1, 7, 9, 2], [1, 8, 2, 0]])
    with torch.inference_mode():
        return [*encoder.encode_image(pixels), *encoder.encode_text(ids)]


def check_equal(one: DualEncoder, other: DualEncoder, atol: float = 1e-6) -> None:
    for ours, theirs in zip(features(one), features(other), strict=True):
        torch.testing.assert_close(ours, theirs, atol=atol, rtol=0)


# -- runs --------------------------------------------------------------------------------------


def test_a_clip_goes_on_where_a_run_ended(tmp_path):
    config = tiny_config()
    ended = saved_run(tmp_path / "run", config)
    ended.global_scale.data += 1.0
    save_checkpoint(RunFolder(tmp_path / "run").best, ended.state_dict(), {})
    encoder = started(tmp_path / "run", config)
    check_equal(encoder, ended)
    assert encoder.global_scale.exp().item() == pytest.approx(config.similarity.scale)
    larger = started(tmp_path / "run", config.with_values({"encoder.input_size": 96}))
    assert larger.patch_grid == (6, 6)


@pytest.mark.parametrize(("before", "after"), [(0, 0), (0, 5), (3, 0), (5, 3)])
def test_a_mini_goes_on_where_a_run_ended(tmp_path, tiny, before, after):
    """Whatever of the trunk was frozen, and with that folded, and is now."""
    tiny = tiny.with_values({"encoder.frozen_blocks": before})
    ended = saved_run(tmp_path / "run", tiny)
    config = tiny.with_values({"encoder.frozen_blocks": after, "optimiser.lr": 1e-4})
    encoder = started(tmp_path / "run", config)
    check_equal(encoder, ended, 1e-5)
    # All of it is pretrained now, and what a second run has learnt is read like any other's.
    learning = {id(value) for value in encoder.parameters() if value.requires_grad}
    scales = {id(encoder.global_scale), id(encoder.local_scale)}
    assert {id(value) for value in encoder.pretrained_parameters()} == learning - scales
    again = build_encoder(config, build_tokenizer(config, CAPTIONS), initialise=False).eval()
    again.load_state_dict(encoder.state_dict())
    check_equal(again, encoder)


def test_a_run_keeps_its_words(tmp_path, tiny):
    tokenizer = build_tokenizer(tiny, ["ships", "harbours"] * 9)
    saved_run(tmp_path / "run", tiny, tokenizer)
    config = tiny.with_values({"encoder.init_from": str(tmp_path / "run")})
    assert build_tokenizer(config, CAPTIONS).get_vocab() == tokenizer.get_vocab()
    assert build_tokenizer(tiny, CAPTIONS).get_vocab() != tokenizer.get_vocab()


def test_lora_of_a_run_goes_on_or_becomes_weights(tmp_path):
    lora = tiny_config({"adapter.kind": "lora", "adapter.rank": 2, "adapter.alpha": 6.0})
    ended = saved_run(tmp_path / "run", lora)
    continued = started(tmp_path / "run", lora)
    check_equal(continued, ended)
    assert len(list(adapter_parameters(continued))) == len(list(adapter_parameters(ended))) > 0
    start = {"encoder.init_from": str(tmp_path / "run")}
    assert adapters_note(lora.with_values(start)) == ""
    merged = started(tmp_path / "run", tiny_config())
    assert "its lora adapters are merged" in adapters_note(tiny_config(start))
    check_equal(merged, ended, 1e-5)
    assert not list(adapter_parameters(merged))
    anew = started(tmp_path / "run", lora.with_values({"adapter.rank": 4}))
    check_equal(anew, ended, 1e-5)


def test_other_adapters_of_a_run_go_on_only(tmp_path):
    prefix = tiny_config(PREFIX)
    ended = saved_run(tmp_path / "run", prefix)
    check_equal(started(tmp_path / "run", prefix), ended)
    for config in (tiny_config(), prefix.with_values({"adapter.prefix_length": 4})):
        with pytest.raises(TrainingError, match=r"prefix adapters.*cannot be merged"):
            started(tmp_path / "run", config)


# -- bundles -----------------------------------------------------------------------------------


def shipped_config() -> Config:
    card = Bundle.open().card.raw["config"]
    encoder = card["encoder"] if isinstance(card["encoder"], dict) else card
    names = {item.name for item in dataclasses.fields(Config().encoder)} & encoder.keys()
    names -= {"name", "init_from", "text_init_from"}
    values = {f"encoder.{name}": encoder[name] for name in names}
    return Config().with_values(values)


@pytest.mark.parametrize("frozen", [0, 3])
def test_training_goes_on_from_the_shipped_model(frozen):
    """Its batch norms are folded for good, so nothing is lost: not even while it trains."""
    bundle = Bundle.open()
    engine = OnnxEncoder(bundle, "cpu")
    config = shipped_config().with_values({"encoder.frozen_blocks": frozen})
    encoder = started(bundle.path, config.with_values({"encoder.dropout": 0.0}))
    side = bundle.input_size
    tiles = np.random.default_rng(0).integers(0, 256, (2, side, side, 3), np.uint8)
    pixels = torch.from_numpy(tiles).permute(0, 3, 1, 2).float()
    query = "many planes near a terminal"
    ids = build_tokenizer(
        config.with_values({"encoder.init_from": str(bundle.path)}), CAPTIONS
    ).encode(query).ids  # fmt: skip
    assert ids == engine.texts.token_ids(query).tolist()
    for training in (False, True):
        encoder.train(training)
        with torch.no_grad():
            image, text = encoder.encode_image(pixels), encoder.encode_text(torch.tensor([ids]))
        pooled, local = engine.encode_images(tiles)
        np.testing.assert_allclose(image.pooled, pooled, atol=1e-4)
        np.testing.assert_allclose(image.local, local, atol=1e-4)
        np.testing.assert_allclose(text.pooled[0], engine.encode_text(query).globe, atol=1e-4)


def test_words_start_where_the_shipped_model_has_them_if_asked():
    """A word that no caption has is drawn to prototypes, which a run loses unless it keeps them."""
    bundle = Bundle.open()
    config = shipped_config().with_values({"encoder.dropout": 0.0})
    queries = ["a solar farm", "vineyard rows", "many planes near a terminal"]
    engine = OnnxEncoder(bundle, "cpu")
    expected = torch.from_numpy(np.stack([engine.encode_text(it).globe for it in queries]))
    cosines = {}
    for keep in (False, True):
        encoder = started(bundle.path, config.with_values({"encoder.keep_prototypes": keep}))
        tokenizer = load_tokenizer(bundle.path / "tokenizer.json")
        ids = torch.from_numpy(encode(tokenizer, queries))
        with torch.inference_mode():
            cosines[keep] = (encoder.encode_text(ids).pooled * expected).sum(dim=1)
    assert cosines[True].min() > 1 - 1e-6
    assert cosines[False].min() < 0.9


# -- what does not fit -------------------------------------------------------------------------


def test_what_does_not_fit_is_named(tmp_path, tiny):
    saved_run(tmp_path / "run", tiny)
    before = (tmp_path / "run" / "best.safetensors").read_bytes()
    for changes, reason in (
        ({"encoder.dim": 16}, r"image\.global_head\.weight 32 x 1280 instead of 16 x 1280"),
        ({"encoder.text_layers": 2}, r"lacks text\.blocks\.1\.norm1\.weight and 11 more"),
    ):
        with pytest.raises(TrainingError, match=reason):
            started(tmp_path / "run", tiny.with_values(changes))
    for source in (tmp_path / "run", Bundle.open().path):
        with pytest.raises(TrainingError, match=rf"encoder\.name=mini, not {TINY}"):
            started(source, tiny_config())
    # Of the same shapes, and still another function.
    with pytest.raises(TrainingError, match=r"encoder\.text_heads=2, not 4"):
        started(tmp_path / "run", tiny.with_values({"encoder.text_heads": 4}))
    saved_run(tmp_path / "clip", tiny_config())
    with pytest.raises(TrainingError, match=r"encoder\.normalisation=clip, not rs5m"):
        started(tmp_path / "clip", tiny_config({"encoder.normalisation": "rs5m"}))
    assert (tmp_path / "run" / "best.safetensors").read_bytes() == before

    with pytest.raises(TrainingError, match=r"set encoder\.init_from=.*run$"):
        started(tmp_path / "run" / "best.safetensors", tiny)
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match="empty: neither a run"):
        started(tmp_path / "empty", tiny)
    shutil.copytree(Bundle.open().path, tmp_path / "cut")
    (tmp_path / "cut" / "text.onnx").write_bytes(b"cut")
    with pytest.raises(TrainingError, match=r"text\.onnx"):
        started(tmp_path / "cut", shipped_config())

    # Only the card tells: what a folded prefix adds are constants without names.
    shutil.copytree(Bundle.open().path, tmp_path / "prefix")
    card = tmp_path / "prefix" / "card.json"
    document = json.loads(card.read_text(encoding="utf-8"))
    document["config"]["adapter"] = {"kind": "prefix"}
    card.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(TrainingError, match=r"prefix adapters.*start from the run"):
        started(tmp_path / "prefix", shipped_config())
    # Those of LoRA are in the stored weights.
    document["config"]["adapter"] = {"kind": "lora"}
    card.write_text(json.dumps(document), encoding="utf-8")
    lora = shipped_config().with_values({"encoder.init_from": str(tmp_path / "prefix")})
    assert "its lora adapters are merged" in adapters_note(lora)
    assert adapters_note(lora.with_values({"encoder.init_from": ""})) == ""


def test_openais_weights_are_refused_where_gelu_is_computed(tmp_path, weights_file):
    """METHOD A.2 #1: the library only warns, and the model is a worse one."""
    gelu = TINY.removesuffix("-quickgelu")
    description = json.dumps(ARCHITECTURE | {"quick_gelu": False})
    (tmp_path / f"{gelu}.json").write_text(description, encoding="utf-8")
    open_clip.add_model_config(tmp_path / f"{gelu}.json")
    started(weights_file, tiny_config())
    other = tiny_config({"encoder.name": gelu})
    with pytest.raises(TrainingError, match=rf"tiny\.pt: .*name {TINY} instead"):
        started(weights_file, other)
    # Weights of others, such as LAION's, do not say which they want.
    weights = torch.load(weights_file, weights_only=True)
    torch.save(
        {name: value for name, value in weights.items() if value.ndim or "scale" in name},
        weights_file,
    )
    started(weights_file, other)


# -- freezing ----------------------------------------------------------------------------------


def learning(encoder: DualEncoder) -> set[str]:
    return {name for name, value in encoder.named_parameters() if value.requires_grad}


def test_leading_layers_and_whole_towers_of_a_clip_freeze(weights_file):
    every = learning(started(weights_file, tiny_config()))
    vision = {name for name in every if name.startswith("clip.visual.")}
    for frozen in (1, 2):
        left = vision & learning(
            started(weights_file, tiny_config({"encoder.frozen_blocks": frozen}))
        )
        top = {"clip.visual.proj", "clip.visual.ln_post.weight", "clip.visual.ln_post.bias"}
        blocks = {name for name in vision if ".resblocks.1." in name} if frozen == 1 else set()
        assert left == top | blocks
    assert (
        learning(started(weights_file, tiny_config({"encoder.freeze": "image"}))) == every - vision
    )
    scales = {"global_scale", "local_scale"}
    text_frozen = learning(started(weights_file, tiny_config({"encoder.freeze": "text"})))
    assert text_frozen == vision | (every & scales)
    with pytest.raises(TrainingError, match=r"frozen_blocks is 3.*2 layers"):
        started(weights_file, tiny_config({"encoder.frozen_blocks": 3}))


def test_whole_towers_of_the_mini_encoder_freeze(tmp_path, tiny):
    saved_run(tmp_path / "run", tiny)
    for tower in ("image", "text"):
        left = learning(started(tmp_path / "run", tiny.with_values({"encoder.freeze": tower})))
        assert left and not any(name.startswith(f"{tower}.") for name in left)


# -- registry ----------------------------------------------------------------------------------


def test_an_encoder_of_ones_own_is_built_by_name(tiny):
    from training.models.mini import MiniModel

    @register("mine")
    class Mine(MiniModel):
        """Somebody's encoder."""

    config = tiny.with_values({"encoder.name": "mine"})
    encoder = build_encoder(config, build_tokenizer(config, CAPTIONS))
    assert isinstance(encoder, Mine) and registered("mine") is Mine
    with pytest.raises(ValueError, match="mine is registered already"):
        register("mine")(MiniModel)


def test_the_mini_encoder_has_no_adapters(tiny):
    with pytest.raises(TrainingError, match=r"adapter\.kind is lora"):
        build_encoder(tiny.with_values({"adapter.kind": "lora"}), build_tokenizer(tiny, CAPTIONS))
