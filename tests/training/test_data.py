from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import open_clip
import pytest

from tests.training.datasets import write_dataset
from training.cli import main
from training.data import captions
from training.data.captions import (
    CaptionTable,
    encode,
    normalise,
    train_tokenizer,
    vocabulary,
    words,
)
from training.data.clip_tokenizer import clip_tokenizer
from training.data.pairs import (
    ImageRecord,
    data_differences,
    describe_data,
    not_held_out,
    read_named_pairs,
    read_pairs,
    write_pairs,
)
from training.errors import TrainingError
from training.objectives.keywords import word_counts


def test_pairs_are_read_and_described(tmp_path):
    records = read_pairs([write_dataset(tmp_path, "shäpes", each=2, seed=0)])
    assert len(records) == 12
    assert records[0].captions[0] == "A red roof on bare land ."
    (described,) = describe_data(records, "train")
    assert {name: described[name] for name in ("split", "images", "captions")} == {
        "split": "train",
        "images": 12,
        "captions": 24,
    }


def test_what_differs_between_data_is_said():
    records = [
        ImageRecord("1.jpg", ("a", "b"), dataset="rsicd"),
        ImageRecord("2.jpg", ("c",), dataset="rsicd"),
        ImageRecord("1.jpg", ("d",), dataset="nwpu"),
    ]

    def differences(*changed):
        return data_differences(describe_data(records, "train"), describe_data(changed, "train"))

    first, second, third = records
    assert differences(*records) == []
    assert differences(replace(first, captions=("a", "x")), second, third) == [
        "rsicd (train) has other captions, or another order"
    ]
    assert differences(replace(first, captions=("a", "b", "x")), second, third) == [
        "rsicd (train) has 4 captions, not 3"
    ]
    assert differences(first, second, replace(third, filename="9.jpg")) == [
        "nwpu (train) has other images, or another order"
    ]
    assert differences(replace(first, split="train"), second, third) == [
        "rsicd (train) has other images, or another order"
    ]
    assert differences(first, second) == ["nwpu (train) is missing"]
    assert differences(third, first, second) == ["the data sets come in another order"]
    assert differences(first, second, replace(third, dataset="aid")) == [
        "nwpu (train) is missing",
        "aid (train) is new",
    ]


def test_pair_files_are_sets_by_name(tmp_path):
    for name in ("rsicd/val", "rsitmd/val", "rsitmd/more"):
        path = tmp_path / f"{name}.jsonl"
        path.parent.mkdir(exist_ok=True)
        path.write_text('{"filename": "1.tif", "captions": ["a"], "dataset": null}')
    sets = read_named_pairs([tmp_path / "rsicd/val.jsonl", tmp_path / "rsitmd/val.jsonl"])
    assert {name: records[0].key for name, records in sets.items()} == {
        "rsicd": ("rsicd", "1.tif"),
        "rsitmd": ("rsitmd", "1.tif"),
    }
    (tmp_path / "joint.jsonl").write_text(
        '{"filename": "1.tif", "captions": ["a"], "dataset": "rsicd"}\n'
        '{"filename": "1.tif", "captions": ["a"], "dataset": "nwpu"}'
    )
    assert list(read_named_pairs([tmp_path / "joint.jsonl"])) == ["joint"]
    with pytest.raises(TrainingError, match=r"val\.jsonl: a second set called rsitmd"):
        read_named_pairs([tmp_path / "rsitmd/val.jsonl"] * 2)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("not json", "pairs.jsonl:2"),
        ('{"captions": ["a"]}', "filename"),
        ('{"filename": "x.jpg", "captions": []}', "x.jpg has no caption"),
        ('{"filename": "x.jpg", "captions": ["  "]}', "x.jpg has no caption"),
        ('{"filename": "x.jpg", "captions": "one text"}', "a list of texts"),
        ('{"filename": "x.jpg", "captions": null}', "a list of texts"),
        ('{"filename": 5, "captions": ["a"]}', "filename = 5"),
        ("[" * 100_000, "expected a JSON object"),
        ('{"filename": "x.jpg", "captions": ["a"], "label": 0}', '"label" is 0; it must be a text'),
        ('{"filename": "x.jpg", "captions": ["a"], "split": NaN}', '"split" is nan'),
        ('{"filename": "x.jpg", "captions": ["a"], "dataset": ["ucm"]}', '"dataset" is '),
        (r'{"filename": "x.jpg", "captions": ["a \ud83d"]}', "2: .* is half of a character"),
    ],
)
def test_broken_pairs_name_the_line(tmp_path, line, message):
    path = tmp_path / "pairs.jsonl"
    path.write_text('{"filename": "ok.jpg", "captions": ["fine"]}\n' + line, encoding="utf-8")
    with pytest.raises(TrainingError, match=message):
        read_pairs([path])


def test_pair_files_are_utf8_with_any_line_end_inside_a_caption(tmp_path):
    path = tmp_path / "pairs.jsonl"
    line = json.dumps({"filename": "a.jpg", "captions": ["two\u2028lines"]}, ensure_ascii=False)
    path.write_text("\ufeff" + line + "\r\n", encoding="utf-8", newline="")
    assert read_pairs([path])[0].captions == ("two\u2028lines",)
    path.write_bytes(b"\xff\xfe\n")
    with pytest.raises(TrainingError, match="not UTF-8"):
        read_pairs([path])


def test_pairs_are_written_as_they_are_read(tmp_path):
    records = [
        ImageRecord("größe.jpg", ("two\u2028lines", "ein Fluß"), "river", "val", "rsicd"),
        ImageRecord("1.tif", ("a",), dataset="ucm"),
    ]
    path = tmp_path / "new" / "pairs.jsonl"
    write_pairs(path, records)
    assert read_pairs([path]) == records
    path.write_text(
        '{"filename": "1.tif", "captions": ["a"], "label": null, "split": null, "dataset": null}'
    )
    assert read_pairs([path]) == [ImageRecord("1.tif", ("a",), "", "", "new")]


@pytest.mark.parametrize(
    ("name", "dataset"),
    [
        ("train", "folder-1"), ("val_2", "folder-1"), ("pairs", "folder-1"), ("rsitmd", "rsitmd"),
        ("rsicd-aid150_val", "rsicd-aid150"), ("Küste.train", "Küste"),
    ],
)  # fmt: skip
def test_data_sets_are_named_by_file_or_folder(tmp_path, name, dataset):
    path = tmp_path / "folder-1" / f"{name}.jsonl"
    path.parent.mkdir()
    path.write_text('{"filename": "1.tif", "captions": ["a"]}')
    assert read_pairs([path])[0].dataset == dataset


@pytest.mark.parametrize("command", ["split", "dedup", "convert", "keywords"])
def test_what_is_read_is_not_written_over(tmp_path, command, capsys):
    path = tmp_path / "train.jsonl"
    path.write_text('{"filename": "1.tif", "captions": ["a roof"]}')
    read = [str(path)] if command == "convert" else ["--pairs", str(path)]
    read += ["--images", str(tmp_path)] if command == "dedup" else []
    out = str(tmp_path if command in ("split", "dedup") else tmp_path / "x/../train.jsonl")
    (tmp_path / "x").mkdir()
    assert main([command, *read, "--out", out]) == 2
    assert "in place of what is read; give another --out" in capsys.readouterr().err
    assert path.read_text() == '{"filename": "1.tif", "captions": ["a roof"]}'


def test_lines_of_held_out_splits_are_not_trained_on():
    records = [ImageRecord(f"{n}.jpg", ("a",), split=s) for n, s in enumerate(["", "train", "val"])]
    assert [record.filename for record in not_held_out(records)] == ["0.jpg", "1.jpg"]
    with pytest.raises(TrainingError, match="marked as val or test"):
        not_held_out([ImageRecord("a.jpg", ("a",), split="test")])


def test_missing_pair_file(tmp_path):
    with pytest.raises(TrainingError, match=r"nowhere.jsonl cannot be read"):
        read_pairs([tmp_path / "nowhere.jsonl"])


def test_caption_normal_form_and_vocabulary():
    assert normalise("Many Planes, near a white-roofed terminal .") == (
        "many planes near a white roofed terminal"
    )
    assert normalise("Küste, façade") == "kuste facade"
    assert vocabulary([ImageRecord("x.jpg", ("Küste",))]) == {"kuste": 1}
    assert words("2 planes on runway 19R, white-roofed .") == [
        "planes", "on", "runway", "white", "roofed",
    ]  # fmt: skip
    texts = ("Runway 19r .", "15 ponds")
    assert vocabulary([ImageRecord("x.jpg", texts)]) == dict(word_counts(texts))
    record = ImageRecord("x.jpg", ("Two ponds .", "two Ponds near 3 roads"))
    assert vocabulary([record]) == {"ponds": 2, "two": 2, "near": 1, "roads": 1}


def test_tokenizer_marks_start_and_end_and_survives_saving(tmp_path):
    tokenizer = train_tokenizer(["a red square", "a blue disc near a river"] * 3, 60, 8)
    ids = encode(tokenizer, ["A red square.", "a blue disc near a river a red square again"])
    assert ids[0, 0] == 1
    assert ids[0][ids[0] != 0][-1] == 2
    assert ids.shape[1] <= 8
    tokenizer.save(str(tmp_path / "t.json"))
    assert json.loads((tmp_path / "t.json").read_text())["model"]["type"] == "BPE"


def test_captions_are_kept_as_published_and_known_to_be_equal():
    """Punctuation has tokens of its own (METHOD G.13), but makes no other caption of it (G.11)."""
    records = [
        ImageRecord("a.jpg", ("a river .", "a river", "trees", "a river .")),
        ImageRecord("b.jpg", ("Trees.", "trees")),
    ]
    table = CaptionTable.build(records, clip_tokenizer(), pad_to=9)
    assert table.texts == ["a river .", "a river", "trees", "Trees."]
    assert [item.tolist() for item in table.of_image] == [[0, 1, 2, 0], [3, 2]]
    assert table.equal.tolist() == [0, 0, 2, 2]
    expected = open_clip.tokenize(table.texts, 9).numpy()
    np.testing.assert_array_equal(table.ids, expected)
    np.testing.assert_array_equal(table.lengths, (expected != 0).sum(axis=1))
    assert CaptionTable.build(records, clip_tokenizer()).ids.shape == (4, 5)


def test_captions_are_encoded_in_blocks_as_they_are_at_once(monkeypatch):
    texts = [" ".join(["river"] * number) for number in range(1, 8)]
    tokenizer = train_tokenizer(texts, 40, 12)
    table = CaptionTable.build([ImageRecord("a.jpg", tuple(texts))], tokenizer)
    monkeypatch.setattr(captions, "ENCODED", 3)
    blocks = CaptionTable.build([ImageRecord("a.jpg", tuple(texts))], tokenizer)
    np.testing.assert_array_equal(blocks.ids, table.ids)
    np.testing.assert_array_equal(blocks.lengths, table.lengths)
    assert len(table.texts) == 7 and table.ids.dtype == np.int64


def test_captions_that_the_tokenizer_cannot_read_are_refused():
    tokenizer = train_tokenizer(["a river"] * 2, 40, 8)
    with pytest.raises(TrainingError, match=r"x\.jpg: no word of the caption '港口'"):
        CaptionTable.build([ImageRecord("x.jpg", ("港口",))], tokenizer)
