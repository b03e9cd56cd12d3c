"""Lists of models that can be fetched: the one that ships, and what is wrong with others."""

from __future__ import annotations

import json
import re
from math import prod

import pytest

from rs_textsearch.definitions import OFFERED_MODELS
from rs_textsearch.engine.conversion import architecture as engine
from rs_textsearch.errors import ModelListError
from rs_textsearch.values import offered
from tests.plugin.helpers import offered_entry


def parse(*entries, schema=1):
    return offered.parse(json.dumps({"schema": schema, "models": list(entries)}).encode(), "L.json")


def test_the_list_that_ships_names_the_published_models():
    models = {m.id: m for m in offered.parse(OFFERED_MODELS.read_bytes(), str(OFFERED_MODELS))}
    assert {m.host for m in models.values()} == {"openaipublic.azureedge.net", "huggingface.co"}
    assert all(m.url.startswith("https://") for m in models.values())
    assert len({m.file_name for m in models.values()}) == len(models) == 10
    for name in ("openai-vit-b-32", "openai-vit-l-14"):  # their digest is a part of the address
        assert models[name].sha256 and models[name].sha256 in models[name].url
    # who has measured what is said of each figure, and what nobody says is not made up
    assert all(source and measure for m in models.values() for source, measure, _ in m.published)
    unknown = {m.id for m in models.values() if not m.sha256}
    assert unknown == {m.id for m in models.values() if m.rounded}
    assert unknown == {"georsclip-vit-b-32", "georsclip-vit-b-32-ret-2", "georsclip-vit-h-14"}


def test_the_architectures_are_the_engines_and_cost_what_they_do():
    ends = ("", engine.QUICK)
    assert set(offered.ARCHITECTURES) == {f"{n}{end}" for n in engine.ARCHITECTURES for end in ends}
    for name, shape in engine.ARCHITECTURES.items():
        cost = offered.ARCHITECTURES[name]
        weights = sum(prod(sides) for sides in shape.shapes().values())
        assert cost.parameters == pytest.approx(weights, rel=0.001)
        tokens, width = shape.grid**2 + 1, shape.image.width
        layers = shape.image.layers * (12 * width**2 * tokens + 2 * tokens**2 * width)
        patches = shape.grid**2 * 3 * shape.patch**2 * width
        assert cost.operations == pytest.approx(2e-9 * (layers + patches), rel=0.01)


def test_a_larger_model_costs_more():
    costs = [offered.ARCHITECTURES[name] for name in ("ViT-B-32", "ViT-B-16", "ViT-L-14")]
    times = [cost.times_slower() for cost in costs]
    assert times == sorted(times) and times[0] > 1
    assert all(cost.disk_bytes() < 2**31 for cost in offered.ARCHITECTURES.values())


def test_size_is_compared_exactly_or_to_a_hundredth():
    (exact,) = parse(offered_entry(bytes=1000))
    assert exact.fits(1000) and not exact.fits(1001) and exact.most_bytes() == 1000
    (rounded,) = parse(offered_entry(bytes=1000, bytes_rounded=True))
    assert rounded.fits(991) and rounded.fits(1010) and not rounded.fits(1011)
    assert rounded.most_bytes() == 1010


@pytest.mark.parametrize("name", ["../../evil.pt", "%2e%2e%2fevil.pt", "", "a%20b?x=1", "x/.."])
def test_an_address_names_no_file_elsewhere(name):
    (model,) = parse(offered_entry(url=f"https://host/{name}"))
    assert re.fullmatch(r"one-[0-9a-f]{8}(\.pt)?", model.file_name)


def test_another_file_has_another_name():
    (one,) = parse(offered_entry(sha256="a" * 64))
    (moved,) = parse(offered_entry(sha256="a" * 64, url="https://mirror.example/two.pt"))
    assert one.file_name == moved.file_name == "one-aaaaaaaa.pt"
    (plain,) = parse(offered_entry())
    (keyed,) = parse(offered_entry(url="https://models.example/one.pt?token=first"))
    (again,) = parse(offered_entry(url="https://models.example/one.pt?token=second"))
    assert keyed.file_name == again.file_name != plain.file_name
    others = [{"sha256": "b" * 64}, {"url": "https://other.example/one.pt"}, {"bytes": 1001}]
    names = {parse(offered_entry(**other))[0].file_name for other in others}
    assert len(names | {one.file_name, plain.file_name}) == 5


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("id", "a/b", "letters"),
        ("id", 7, "letters"),
        ("title", "", "a text"),
        ("architecture", "RN50", "ViT-B-32"),
        ("url", "ftp://host/x.pt", "https://"),
        ("url", "https:///x.pt", "https://"),
        ("url", "https://ho st/x", "https://"),
        ("licence", None, "a text"),
        ("licence_url", "javascript:alert(1)", "https://"),
        ("source", "", "https://"),
        ("bytes", 0, "bytes"),
        ("bytes", True, "bytes"),
        ("bytes", 1e3, "bytes"),
        ("bytes_rounded", "no", "true or false"),
        ("sha256", "abc", "64 digits"),
        ("sha256", 12, "64 digits"),
        ("published", [], "figures"),
        ("published", {"paper": 3}, "figures"),
        ("published", {"paper": {"recall": "38"}}, "figures"),
        ("ground_extent_m", 300, "null"),
        ("ground_extent_m", {"min": 5, "typical": 4, "max": 9}, "null"),
        ("note", None, "a text"),
    ],
)
def test_what_is_wrong_is_named(key, value, said):
    entry = offered_entry(**{key: value})
    with pytest.raises(ModelListError) as refused:
        parse(offered_entry(id="good"), entry)
    text = refused.value.text()
    assert "L.json" in text and "model 2" in text and f"“{key}”" in text and said in text


def test_plain_http_needs_a_checksum():
    digest = "0" * 64
    (model,) = parse(offered_entry(url="http://host/x.pt", sha256=f"sha256:{digest}"))
    assert model.sha256 == digest
    with pytest.raises(ModelListError, match="sha256"):
        parse(offered_entry(url="http://host/x.pt", sha256=None))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no JSON"),
        (b"\xff\xfe", "no JSON"),
        (b"<html>Sign in</html>", "no JSON"),
        (b"[" * 100_000, "nested"),
        (b"[]", "schema"),
        (b'{"schema": 2, "models": []}', "schema"),
        (b'{"schema": 1, "models": []}', "holds none"),
        (b'{"schema": 1, "models": [3]}', "model 1"),
    ],
)
def test_what_is_no_list_is_refused(data, said):
    with pytest.raises(ModelListError, match=said) as refused:
        offered.parse(data, "L.json")
    assert "List of models" in refused.value.remedy


def test_two_of_one_name_are_refused():
    with pytest.raises(ModelListError, match="model 2 “one” is there twice"):
        parse(offered_entry(), offered_entry())
    with pytest.raises(ModelListError, match="model 2 “ONE” is there twice"):
        parse(offered_entry(), offered_entry(id="ONE"))
