from __future__ import annotations

import json

import pytest

from training.cli import main
from training.data.pairs import ImageRecord, read_pairs, write_pairs
from training.data.readers import read_dataset
from training.data.repeats import caption_repeats
from training.errors import TrainingError


def karpathy(images, **extra):
    """The JSON text of Karpathy's form; ``images`` are (filename, split, captions)."""
    return json.dumps(
        {
            "images": [
                {
                    "filename": name,
                    "imgid": number,
                    "sentences": [
                        {"raw": text, "tokens": text.split(), "imgid": number, "sentid": 0}
                        for text in captions
                    ],
                    "split": split,
                    "sentids": [0],
                }
                for number, (name, split, captions) in enumerate(images)
            ],
            **extra,
        },
        ensure_ascii=False,
    )


def write(folder, name, text):
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_rsicd_classes_come_from_its_lists_and_else_from_names(tmp_path):
    path = write(
        tmp_path,
        "dataset_rsicd.json",
        karpathy(
            [
                ("airport_1.jpg", "train", ["many planes are parked next to a building . "] * 5),
                ("00623.jpg", "test", ["a piece of bare land ."]),
                ("00624.jpg", "val", ["the café's façade is white ."]),
            ],
            dataset="rsicd",
        ),
    )
    write(tmp_path, "txtclasses_rsicd/bareland.txt", "00623.jpg\nbareland_1.jpg\n")
    records, blank = read_dataset("auto", path)
    assert [(r.filename, r.split, r.label, r.dataset) for r in records] == [
        ("airport_1.jpg", "train", "airport", "rsicd"),
        ("00623.jpg", "test", "bareland", "rsicd"),
        ("00624.jpg", "val", "", "rsicd"),
    ]
    assert records[0].captions == ("many planes are parked next to a building .",) * 5
    assert records[2].captions == ("the café's façade is white .",)
    assert blank == {}


def test_rsitmd_with_blank_sentences_names_their_images(tmp_path):
    path = write(
        tmp_path,
        "dataset_RSITMD.json",
        karpathy(
            [
                ("stadium_4272.tif", "train", ["A stadium.", " ", "", "A green field."]),
                ("boat_0.tif", "test", [""]),
            ]
        ),
    )
    records, blank = read_dataset("auto", path)
    assert records == [
        ImageRecord(
            "stadium_4272.tif", ("A stadium.", "A green field."), "stadium", "train", "rsitmd"
        )
    ]
    assert blank == {"stadium_4272.tif": 2, "boat_0.tif": 1}


def test_ucm_and_sydney_are_told_by_their_folder(tmp_path):
    text = karpathy([("101.tif", "train", ["There is an airplane ."]), ("9.tif", "val", ["x"])])
    ucm = read_dataset("auto", write(tmp_path, "UCM_captions/dataset.json", text)).records
    assert [(r.dataset, r.label) for r in ucm] == [("ucm", "airplane"), ("ucm", "agricultural")]
    sydney = read_dataset("auto", write(tmp_path, "Sydney_captions/dataset.json", text)).records
    assert [(r.dataset, r.label) for r in sydney] == [("sydney", ""), ("sydney", "")]
    nameless = write(tmp_path, "captions/dataset.json", text)
    with pytest.raises(TrainingError, match=r"--format rsicd\|rsitmd\|ucm\|sydney"):
        read_dataset("auto", nameless)
    assert read_dataset("ucm", nameless).records == ucm


def test_nwpu_keeps_the_order_of_its_five_sentences(tmp_path):
    row = {"raw": "A.", "raw_1": "B.", "raw_2": "C.", "raw_3": "D.", "raw_4": "E."}
    rows = {
        "airplane": [{"filename": "airplane_001.jpg", "imgid": 0, "split": "val", **row}],
        "ground_track_field": [
            {"filename": "ground_track_field_700.jpg", "split": "test", "sentids": [5], **row}
        ],
    }
    records, _ = read_dataset("auto", write(tmp_path, "dataset_nwpu.json", json.dumps(rows)))
    assert [(r.filename, r.label, r.split) for r in records] == [
        ("airplane_001.jpg", "airplane", "val"),
        ("ground_track_field_700.jpg", "ground_track_field", "test"),
    ]
    assert records[1].captions == ("A.", "B.", "C.", "D.", "E.")


@pytest.mark.parametrize("repeated", [True, False])
def test_amfmn_lists_pair_lines(tmp_path, repeated):
    folder = tmp_path / "rsitmd_precomp"
    write(folder, "test_caps.txt", "Two ships.\nTwo boats.\nA court.\n\n")
    names = ["boat_0.tif", "playground_1.tif"]
    lines = [name for name in names for _ in range(2 if repeated else 1)]
    write(folder, "test_filename.txt", "\n".join(lines) + "\n")
    write(folder, "train_caps.txt", "A farm\n")
    write(folder, "train_filename.txt", "farmland_9.tif")
    for path in (folder, folder / "test_caps.txt"):
        records, blank = read_dataset("auto", path)
        assert records[:2] == [
            ImageRecord("boat_0.tif", ("Two ships.", "Two boats."), "boat", "test", "rsitmd"),
            ImageRecord("playground_1.tif", ("A court.",), "playground", "test", "rsitmd"),
        ]
        assert blank == {"playground_1.tif": 1}
        assert [r.split for r in records[2:]] == (["train"] if path == folder else [])


@pytest.mark.parametrize(
    ("kind", "text", "message"),
    [
        ("rsicd", "{", "not a JSON file"),
        ("rsicd", "[" * 100_000, "not a JSON file"),
        ("rsicd", '{"images": 5}', 'expected {"images"'),
        ("rsicd", '{"airplane": []}', 'expected {"images"'),
        ("auto", "[]", "not a published caption set"),
        ("auto", '{"x": 5}', "expected {class"),
        ("nwpu", '{"pond": []}', "no captions"),
        ("rsicd", '{"images": [{"filename": 5}]}', 'image 0 has no text "filename"'),
        ("rsicd", '{"images": [{"filename": "a.jpg"}]}', 'a.jpg has no text "split"'),
        ("rsicd", '{"images": [{"filename": "a.jpg", "split": "val"}]}', "a.jpg has no list"),
        (
            "rsitmd",
            '{"images": [{"filename": "a.tif", "split": "val", "sentences": ["text"]}]}',
            'a sentence of a.tif has no text "raw"',
        ),
        ("nwpu", '{"pond": [{"filename": "p.jpg", "split": "val"}]}', 'p.jpg has no text "raw"'),
        ("coco", "{}", "choose from auto, rsicd"),
    ],
)
def test_other_files_are_refused_by_name(tmp_path, kind, text, message):
    path = write(tmp_path, "dataset.json", text)
    with pytest.raises(TrainingError) as error:
        read_dataset(kind, path)
    assert message in str(error.value)


def test_an_image_in_two_splits_is_refused(tmp_path):
    path = write(
        tmp_path, "d.json", karpathy([("a.jpg", "train", ["x"]), ("a.jpg", "test", ["x"])])
    )
    with pytest.raises(TrainingError, match=r"a.jpg is in the splits 'train' and 'test'"):
        read_dataset("rsicd", path)


def test_broken_amfmn_lists_are_refused(tmp_path):
    with pytest.raises(TrainingError, match="cannot be read"):
        read_dataset("amfmn", tmp_path / "test_caps.txt")
    with pytest.raises(TrainingError, match=r"no file such as test_caps.txt"):
        read_dataset("amfmn", tmp_path)
    path = write(tmp_path, "test_caps.txt", "a\nb\nc\n")
    write(tmp_path, "test_filename.txt", "1.jpg\n2.jpg\n")
    with pytest.raises(TrainingError, match=r"has 3 lines, test_filename\.txt 2"):
        read_dataset("amfmn", path)


def convert(*arguments):
    return main(["convert", *map(str, arguments)])


def test_convert_writes_pairs_and_says_what_repeats(tmp_path, capsys):
    path = write(
        tmp_path,
        "dataset_rsicd.json",
        karpathy(
            [
                ("port_1.jpg", "train", ["a ship", "A ship ."]),
                ("port_2.jpg", "train", ["a ship", "größe of a boat", " "]),
                ("port_3.jpg", "test", ["sea"]),
            ]
        ),
    )
    out = tmp_path / "new" / "train.jsonl"
    assert convert(path, "--out", out, "--split", "train", "--folder", "imgs") == 0
    records = read_pairs([out])
    assert [r.filename for r in records] == ["imgs/port_1.jpg", "imgs/port_2.jpg"]
    assert records[1] == ImageRecord(
        "imgs/port_2.jpg", ("a ship", "größe of a boat"), "port", "train", "rsicd"
    )
    assert "größe" in out.read_text(encoding="utf-8")
    printed = capsys.readouterr().out
    assert "train: 2 images, 4 captions" in printed
    assert "test" not in printed.replace(str(out), "")
    assert "2 different captions; 50.0 % of the images have only one, 75.0 %" in printed
    assert "1 without text left out, of port_2.jpg" in printed
    assert convert(path, "--out", out, "--split", "val") == 2
    assert "no split val; it has train, test" in capsys.readouterr().err


def test_repeated_captions_are_counted_as_by_drawing_them():
    records = [
        ImageRecord("1", ("a", "a", "b")),
        ImageRecord("2", ("A .", "b", "b")),
        ImageRecord("3", ("b",)),
        ImageRecord("4", ("c", "c")),
    ]
    repeats = caption_repeats(records)
    assert repeats[:5] == (4, 9, 3, 2, 7)
    # A batch of all four: every pair of images, every draw of one caption from each.
    expected = 0.0
    for i, one in enumerate(records):
        for other in records[i + 1 :]:
            equal = sum(
                x.strip(" .").lower() == y.strip(" .").lower()
                for x in one.captions
                for y in other.captions
            )
            expected += equal / (len(one.captions) * len(other.captions))
    assert repeats.equal_pairs == pytest.approx(expected)
    assert caption_repeats(records[:1]).equal_pairs == 0


def test_captions_command_tells_repeats_and_costs(tmp_path, capsys):
    path = tmp_path / "set.jsonl"
    write_pairs(path, [ImageRecord("1", ("a", "a", "b")), ImageRecord("2", ("b", "c"))])
    assert main(["captions", "--pairs", str(path)]) == 0
    printed = capsys.readouterr().out
    assert "set: 2 images, 5 captions" in printed
    assert "an epoch of all pairs: 5 rows, 5 images and 5 texts" in printed
    assert "an epoch of aggregated: 2 rows, 2 images and 4 texts" in printed
