"""Cards: what the engine reads of them, and what it says of one that is damaged."""

from __future__ import annotations

import hashlib
import json

import pytest

from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.engine.encoding.bundle import Bundle, find
from rs_textsearch.engine.encoding.card import BundleRef, Card
from rs_textsearch.engine.errors import BundleError
from rs_textsearch.engine.fields import Fields
from tests.engine.bundles import write_bundle
from tests.engine.made import card_json, made_card

FILES = {name: {"sha256": "00"} for name in ("image.onnx", "text.onnx", "tokenizer.json")}


def changed(path, value):
    card = json.loads(json.dumps(card_json(FILES)))
    part = card
    for key in path[:-1]:
        part = part[key]
    if value is KeyError:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return card


def test_a_card_is_read():
    card = made_card(size=48, grid=3, dim=20)
    assert (card.input_size, card.dim, card.patch_grid, card.patches) == (48, 20, (3, 3), 9)
    assert (card.score.global_weight, card.score.local_weight) == (0.6, 0.4)
    assert (card.score.tokens, card.score.norm) == ("valid", "rms")
    assert (card.text.context_length, card.text.sot_id, card.text.eot_id) == (16, 1, 2)
    assert (card.ground_extent.min, card.ground_extent.typical, card.ground_extent.max) == (
        20, 64, 4800)
    assert card.background == 0.6 and card.draft is None and card.vocabulary == {}
    assert card.presence is None, "a card of an earlier version"


def test_what_need_not_be_on_a_card():
    assert Card.parse(changed(("background",), KeyError), "X").background is None
    assert Card.parse(changed(("presence",), None), "X").presence is None


def test_levels_of_presence():
    limits = {"weak": -0.3, "fair": -0.2, "strong": -0.1, "noticed": 0.5}
    presence = Card.parse(changed(("presence",), limits), "X").presence
    assert presence.reached == ()
    scores = (-0.31, -0.3, -0.21, -0.2, -0.1, 0.5)
    assert [presence.level(score) for score in scores] == [
        "none", "weak", "weak", "fair", "strong", "strong"]


@pytest.mark.parametrize("wrong", [0.5, ["x"], [[0.5]], [float("nan")], {"a": 0.5}])
def test_what_captions_reach(wrong):
    limits = {"weak": -0.3, "fair": -0.2, "strong": -0.1}
    right = changed(("presence",), limits | {"reached": [0.5, 1]})
    assert Card.parse(right, "X").presence.reached == (0.5, 1.0)
    with pytest.raises(BundleError, match="The card of the model bundle X is damaged"):
        Card.parse(changed(("presence",), limits | {"reached": wrong}), "X")


def test_the_shipped_card():
    bundle = Bundle.open()
    raw = json.loads((DEFAULT_BUNDLE / "card.json").read_text(encoding="utf-8"))
    assert bundle.card.raw == raw
    assert bundle.card.vocabulary == raw["vocabulary"]
    assert {name: entry.as_json() for name, entry in bundle.card.files.items()} == raw["files"]
    assert len(bundle.bank) == 500


PATHS = [
    ("schema",), ("name",), ("version",), ("files",), ("files", "image.onnx"),
    ("files", "text.onnx", "sha256"), ("input_size",), ("patch_grid",), ("dim",), ("text",),
    ("text", "context_length"), ("text", "pad_id"), ("text", "eot_id"), ("score",),
    ("score", "global_weight"), ("score", "local_weight"), ("score", "local"),
    ("ground_extent_m",), ("ground_extent_m", "typical"), ("background",),
    ("background", "matched", "p10"),
]  # fmt: skip
WRONG = [None, KeyError, [], ["x"], {"a": 1}, float("inf"), float("nan"), True]


CASES = [(path, value) for path in PATHS for value in WRONG]
CASES.remove((("score", "local"), {"a": 1}))  # members that are not known are passed over
CASES.remove((("background",), None))  # it need not be there
CASES.remove((("background",), KeyError))


@pytest.mark.parametrize(("path", "value"), CASES)
def test_every_member_is_checked(path, value):
    with pytest.raises(BundleError, match="The card of the model bundle X is damaged"):
        Card.parse(json.dumps(changed(path, value)), "X")


@pytest.mark.parametrize(("path", "value"), [
    (("input_size",), -1), (("input_size",), 0), (("input_size",), 10**9), (("dim",), 0),
    (("dim",), 2.5), (("patch_grid",), [0, 4]), (("patch_grid",), [4]), (("patch_grid",), 4),
    (("text", "context_length"), 0), (("text", "pad_id"), -1), (("ground_extent_m", "typical"), 0),
    (("ground_extent_m", "min"), "x"), (("ground_extent_m", "max"), []), (("vocabulary",), ["a"]),
    (("vocabulary",), {"a": "x"}), (("presence",), [1]), (("presence",), {"weak": 0, "fair": 1}),
    (("presence",), {"weak": 0, "fair": 1, "strong": "x"}),
    (("presence",), {"weak": 0, "fair": 2, "strong": 1}), (("draft",), [1]),
    (("draft",), {"precision": "int8"}),
    (("score", "local"), {"tokens": 5}), (("files", "../x.json"), {"sha256": "0"}),
    (("files", "bank.json"), None), (("files", "a\\b"), {"sha256": "0"}),
])
def test_numbers_are_in_range(path, value):
    with pytest.raises(BundleError, match="The card of the model bundle X is damaged"):
        Card.parse(changed(path, value), "X")


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "5", "[" * 100_000, b"\xff\xfe{}"])
def test_what_is_no_card(tmp_path, text):
    folder = write_bundle(tmp_path / "model")
    (folder / "card.json").write_bytes(text if isinstance(text, bytes) else text.encode())
    with pytest.raises(BundleError, match=r"The card of the model bundle .*model is damaged"):
        Bundle.open(folder)


def test_ways_that_this_version_does_not_know():
    with pytest.raises(BundleError, match="card schema 7; this version reads 1"):
        Card.parse(changed(("schema",), 7), "the bundle")
    with pytest.raises(BundleError, match="local ranking norm = 'max'"):
        Card.parse(changed(("score", "local"), {"norm": "max"}), "the bundle")


def listed(folder, name, data):
    """Put a file into a bundle, with its digest on the card."""
    (folder / name).write_bytes(data)
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    card["files"][name] = {"sha256": hashlib.sha256(data).hexdigest()}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")


def test_every_file_that_the_card_lists_is_there(tmp_path):
    """A bundle that was copied without its bank cannot index: it is said before all else."""
    folder = write_bundle(tmp_path / "model")
    listed(folder, "bank.json", b'["a river"]')
    assert Bundle.open(folder).bank == ("a river",)
    (folder / "bank.json").unlink()
    with pytest.raises(BundleError, match=r"lacks bank\.json") as caught:
        Bundle.open(folder)
    assert "all files that it lists" in caught.value.remedy


@pytest.mark.parametrize("data", [b"5", b"null", b'"abc"', b"[1, 2]", b'{"a": 1}', b"[", b"\xff"])
def test_a_bank_is_a_list_of_texts(tmp_path, data):
    folder = write_bundle(tmp_path / "model")
    listed(folder, "bank.json", data)
    with pytest.raises(BundleError, match=r"bank\.json is damaged"):
        _ = Bundle.open(folder).bank


def test_what_an_index_records_of_a_bundle(tmp_path):
    bundle = Bundle.open(write_bundle(tmp_path / "model"))
    said = json.loads(json.dumps(bundle.ref().as_json()))
    assert BundleRef.parse(Fields(said)) == bundle.ref()
    assert find(bundle.ref()).id == bundle.id
    assert str(bundle.ref()) == f"random 0.0.1 ({bundle.id})"
