from __future__ import annotations

import json
from collections import Counter

import pytest

from training.cli import main
from training.data.pairs import ImageRecord, read_pairs, write_pairs
from training.data.splits import carve_validation, read_clusters
from training.errors import TrainingError


def images(dataset, labels, split="train", first=0):
    """``{label: count}`` images; numbered from ``first``."""
    return [
        ImageRecord(f"{label or 'image'}_{number}.jpg", ("x",), label, split, dataset)
        for label, count in labels.items()
        for number in range(first, first + count)
    ]


def chosen(records):
    return {(r.dataset, r.filename) for r in records if r.split == "val"}


def test_every_class_gives_its_tenth_and_nothing_else_changes():
    records = [
        *images("rsitmd", {"port": 40, "park": 25, "pond": 4}),
        *images("ucm", {"": 30}),
        *images("rsitmd", {"port": 9}, split="test", first=40),
    ]
    carved = carve_validation(records, 0.1)
    count = Counter((r.dataset, r.label, r.split) for r in carved)
    assert count == {
        ("rsitmd", "port", "train"): 36, ("rsitmd", "port", "val"): 4,
        ("rsitmd", "park", "train"): 22, ("rsitmd", "park", "val"): 3,
        ("rsitmd", "pond", "train"): 4,
        ("ucm", "", "train"): 27, ("ucm", "", "val"): 3,
        ("rsitmd", "port", "test"): 9,
    }  # fmt: skip
    assert [(r.filename, r.captions) for r in carved] == [(r.filename, r.captions) for r in records]


def test_the_choice_is_fixed_and_follows_the_seed():
    records = images("rsitmd", {"port": 40})
    # Written down once: a change of the rule would silently move images between the splits.
    names = ["port_13.jpg", "port_3.jpg", "port_30.jpg", "port_37.jpg"]
    assert chosen(carve_validation(records, 0.1)) == {("rsitmd", name) for name in names}
    assert chosen(carve_validation(records[::-1], 0.1)) == chosen(carve_validation(records, 0.1))
    assert chosen(carve_validation(records, 0.1, seed=1)) != chosen(carve_validation(records, 0.1))


def test_added_images_move_few_others():
    before = chosen(carve_validation(images("a", {"port": 400}), 0.1))
    after = chosen(carve_validation(images("a", {"port": 440, "pond": 50}), 0.1))
    old = {f"port_{number}.jpg" for number in range(400)}
    kept = {name for name in after if name[1] in old}
    assert kept <= before or before <= kept
    assert len(before ^ kept) <= 8


def test_near_duplicates_stay_together():
    records = images("a", {"port": 60})
    cluster_of = {("a", f"port_{number}.jpg"): number // 3 for number in range(60)}
    for seed in range(5):
        carved = carve_validation(records, 0.2, seed, cluster_of)
        assert len(chosen(carved)) == 12
        for start in range(0, 60, 3):
            assert len({r.split for r in carved[start : start + 3]}) == 1
    # A cluster that is larger than the share stays in training.
    assert not chosen(carve_validation(records, 0.1, 0, dict.fromkeys(cluster_of, 1)))


def test_a_published_validation_split_is_kept_or_put_back():
    records = [*images("a", {"port": 20}), *images("a", {"port": 20}, "val", first=20),
               *images("b", {"pond": 20})]  # fmt: skip
    kept = chosen(carve_validation(records, 0.1))
    assert {name for name in kept if name[0] == "a"} == chosen(records)
    assert len([name for name in kept if name[0] == "b"]) == 2
    carved = carve_validation(records, 0.1, recarve=True)
    assert Counter(dataset for dataset, _ in chosen(carved)) == {"a": 4, "b": 2}
    with pytest.raises(TrainingError, match="every data set has a val split"):
        carve_validation(records[:40], 0.1)


@pytest.mark.parametrize("fraction", [0, 1, -0.1, float("nan")])
def test_fractions_out_of_range_are_refused(fraction):
    with pytest.raises(TrainingError, match="more than 0 and less than 1"):
        carve_validation(images("a", {"port": 20}), fraction)


def test_an_image_given_twice_is_refused():
    with pytest.raises(TrainingError, match=r"port_0\.jpg of a is given twice"):
        carve_validation(images("a", {"port": 1}) * 2, 0.5)


def test_split_writes_a_file_a_split(tmp_path, capsys):
    write_pairs(tmp_path / "all.jsonl", images("rsicd", {"größe": 20}))
    write_pairs(tmp_path / "test.jsonl", images("rsicd", {"größe": 2}, "", first=20))
    report = tmp_path / "duplicates.json"
    members = [{"dataset": "rsicd", "filename": f"größe_{number}.jpg"} for number in (3, 8)]
    report.write_text(json.dumps({"clusters": [{"members": members}]}), encoding="utf-8")
    pairs = [str(tmp_path / name) for name in ("all.jsonl", "test.jsonl")]
    out = tmp_path / "out"
    arguments = ["--pairs", *pairs, "--out", str(out), "--clusters", str(report)]
    assert main(["split", *arguments]) == 0
    parts = {name: read_pairs([out / f"{name}.jsonl"]) for name in ("train", "val", "test")}
    assert {name: len(part) for name, part in parts.items()} == {"train": 18, "val": 2, "test": 2}
    assert all(r.split == name for name, part in parts.items() for r in part)
    assert "val.jsonl: 2 images (rsicd 2)" in capsys.readouterr().out


@pytest.mark.parametrize("text", ["[]", "{", '{"clusters": [5]}', '{"clusters": [{}]}'])
def test_other_reports_are_refused(tmp_path, text):
    path = tmp_path / "duplicates.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TrainingError, match=r"duplicates.json: not a report"):
        read_clusters(path)
    with pytest.raises(TrainingError, match="cannot be read"):
        read_clusters(tmp_path / "nowhere.json")
