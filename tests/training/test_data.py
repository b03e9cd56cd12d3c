from __future__ import annotations

import io
import json
import time

import numpy as np
import pytest
import torch
from PIL import Image

from tests.training.datasets import write_dataset
from training.data.augment import augment, orientation_words, to_planes
from training.data.captions import CaptionTable, encode, normalise, train_tokenizer, vocabulary
from training.data.images import fill_rows, load_images
from training.data.pairs import (
    ImageRecord,
    describe_data,
    not_held_out,
    read_pairs,
    write_pairs,
)
from training.errors import TrainingError


def test_pairs_are_read_and_described(tmp_path):
    records = read_pairs([write_dataset(tmp_path, "shäpes", each=2, seed=0)])
    assert len(records) == 12
    assert records[0].captions[0] == "A red roof on bare land ."
    assert describe_data(records, "train")[0] | {"name": ""} == {
        "name": "",
        "split": "train",
        "images": 12,
        "captions": 24,
    }


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("not json", "pairs.jsonl:2"),
        ('{"captions": ["a"]}', "filename"),
        ('{"filename": "x.jpg", "captions": []}', "x.jpg has no caption"),
        ('{"filename": "x.jpg", "captions": ["  "]}', "x.jpg has no caption"),
        ('{"filename": "x.jpg", "captions": "one text"}', "a list of texts"),
        ('{"filename": "x.jpg", "captions": null}', "a list of texts"),
        ('{"filename": 5, "captions": ["a"]}', "must be a text"),
        ("[" * 100_000, "expected a JSON object"),
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


def test_lines_of_held_out_splits_are_not_trained_on():
    records = [ImageRecord(f"{n}.jpg", ("a",), split=s) for n, s in enumerate(["", "train", "val"])]
    assert [record.filename for record in not_held_out(records)] == ["0.jpg", "1.jpg"]
    with pytest.raises(TrainingError, match="marked as val or test"):
        not_held_out([ImageRecord("a.jpg", ("a",), split="test")])


def test_missing_pair_file(tmp_path):
    with pytest.raises(TrainingError, match=r"nowhere.jsonl: cannot be read"):
        read_pairs([tmp_path / "nowhere.jsonl"])


@pytest.mark.parametrize("tar", [False, True])
def test_images_from_folder_and_tar(tmp_path, tar):
    records = read_pairs([write_dataset(tmp_path, "set", each=1, seed=0, tar=tar)])
    source = tmp_path / ("set.tar" if tar else "set")
    images = load_images(records, [source], 32, tmp_path / "cache")
    assert images.shape == (6, 32, 32, 3)
    assert images.dtype == np.uint8
    expected = Image.open(tmp_path / "set" / records[2].filename).resize(
        (32, 32), Image.Resampling.BICUBIC, box=(5, 0, 75, 70)
    )
    np.testing.assert_array_equal(images[2], np.asarray(expected))


def test_missing_and_broken_images_are_named(tmp_path):
    records = read_pairs([write_dataset(tmp_path, "set", each=1, seed=0)])
    victim = tmp_path / "set" / records[3].filename
    victim.write_bytes(b"no picture")
    with pytest.raises(TrainingError, match=records[3].filename):
        load_images(records, [tmp_path / "set"], 32, tmp_path / "cache")
    victim.unlink()
    with pytest.raises(TrainingError, match=f"1 of 6 images.*{records[3].filename}"):
        load_images(records, [tmp_path / "set"], 32, tmp_path / "cache")
    assert not list((tmp_path / "cache").iterdir()), "a failed decode leaves no cache behind"


def test_images_of_one_name_are_told_apart_by_their_folder(tmp_path):
    for folder, grey in (("beach", 50), ("port", 200)):
        (tmp_path / "set" / folder).mkdir(parents=True)
        Image.new("RGB", (8, 8), (grey,) * 3).save(tmp_path / "set" / folder / "1.png")
    images = load_images(
        [ImageRecord("port/1.png", ("a",)), ImageRecord("beach/1.png", ("b",))],
        [tmp_path / "set"],
        8,
        tmp_path / "cache",
    )
    assert [int(image.mean()) for image in images] == [200, 50]
    with pytest.raises(TrainingError, match="several images have this name"):
        load_images([ImageRecord("1.png", ("a",))], [tmp_path / "set"], 8, tmp_path / "cache")


def test_many_images_keep_their_rows_whichever_thread_is_done_first(tmp_path):
    names = [f"{number}.png" for number in range(150)]
    for number, name in enumerate(names):
        Image.new("L", (2, 2), number).save(tmp_path / name)
    rows = np.zeros((150, 1))

    def work(data, name):
        time.sleep(0.002 * (int(name.split(".")[0]) % 3))
        return np.array([Image.open(io.BytesIO(data)).getpixel((0, 0))])

    fill_rows(rows, names, [tmp_path], work, "read")
    assert rows[:, 0].tolist() == list(range(150))
    with pytest.raises(TrainingError, match=r"7\.png appears more than once"):
        fill_rows(rows, [*names, "7.png"], [tmp_path], work, "read")


def test_a_replaced_image_is_decoded_again(tmp_path):
    (tmp_path / "set").mkdir()
    records = [ImageRecord("1.png", ("a",))]
    for grey in (50, 200):
        (tmp_path / "set" / "1.png").unlink(missing_ok=True)
        Image.new("RGB", (8, 8), (grey,) * 3).save(tmp_path / "set" / "1.png")
        images = load_images(records, [tmp_path / "set"], 8, tmp_path / "cache")
        assert int(images[0].mean()) == grey


def test_caption_normal_form_and_vocabulary():
    assert normalise("Many Planes, near a white-roofed terminal .") == (
        "many planes near a white roofed terminal"
    )
    assert normalise("Küste, façade") == "kuste facade"
    assert vocabulary([ImageRecord("x.jpg", ("Küste",))]) == {"kuste": 1}
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


def test_equal_captions_become_one(tmp_path):
    records = [
        ImageRecord("a.jpg", ("A river .", "a river", "trees")),
        ImageRecord("b.jpg", ("trees",)),
    ]
    tokenizer = train_tokenizer(["a river", "trees"] * 2, 40, 8)
    table = CaptionTable.build(records, tokenizer)
    assert table.texts == ["A river .", "trees"], "as written first"
    assert [item.tolist() for item in table.of_image] == [[0, 0, 1], [1]]
    np.testing.assert_array_equal(table.lengths, (table.ids != 0).sum(axis=1))
    wide = CaptionTable.build(records, tokenizer, pad_to=8)
    assert wide.ids.shape == (2, 8)
    np.testing.assert_array_equal(wide.lengths, table.lengths)


def test_captions_that_the_tokenizer_cannot_read_are_refused():
    tokenizer = train_tokenizer(["a river"] * 2, 40, 8)
    with pytest.raises(TrainingError, match=r"x\.jpg: no word of the caption '港口'"):
        CaptionTable.build([ImageRecord("x.jpg", ("港口",))], tokenizer)


def test_augmentation_without_freedom_is_a_dihedral_view():
    generator = torch.Generator().manual_seed(0)
    images = torch.randint(0, 256, (40, 8, 8, 3), dtype=torch.uint8, generator=generator)
    views = augment(images, 1.0, 0.0, generator)
    seen = set()
    for image, view in zip(to_planes(images), views, strict=True):
        candidates = [torch.rot90(image, turns, (1, 2)) for turns in range(4)]
        candidates += [candidate.flip(2) for candidate in candidates]
        matches = [
            index
            for index, candidate in enumerate(candidates)
            if torch.allclose(candidate, view, atol=0.05)
        ]
        assert matches, "a view that is no rotation or reflection of its image"
        seen.add(matches[0])
    assert len(seen) == 8


def test_augmentation_repeats_with_the_generator_state():
    images = torch.randint(0, 256, (4, 16, 16, 3), dtype=torch.uint8)
    first = augment(images, 0.5, 0.3, torch.Generator().manual_seed(5))
    again = augment(images, 0.5, 0.3, torch.Generator().manual_seed(5))
    torch.testing.assert_close(first, again)
    assert first.min() >= 0
    assert first.max() <= 255


def test_augmentation_leaves_fixed_images_upright():
    images = torch.randint(0, 256, (40, 8, 8, 3), dtype=torch.uint8)
    upright = to_planes(images)

    def views(**options):
        return augment(images, 1.0, 0.0, torch.Generator().manual_seed(3), **options)

    torch.testing.assert_close(views(dihedral=False), upright, atol=0.05, rtol=0)
    fixed = torch.arange(40) % 2 == 0
    some, free = views(fixed=fixed), views()
    torch.testing.assert_close(some[fixed], upright[fixed], atol=0.05, rtol=0)
    torch.testing.assert_close(some[~fixed], free[~fixed])
    assert (free[fixed] - upright[fixed]).abs().amax((1, 2, 3)).max() > 50


def test_fixed_images_keep_the_crop_and_the_colours_of_their_row():
    # A grey image looks alike from everywhere: only its colours can differ.
    images = torch.full((6, 8, 8, 3), 90, dtype=torch.uint8)
    free = augment(images, 0.5, 0.4, torch.Generator().manual_seed(1))
    fixed = augment(images, 0.5, 0.4, torch.Generator().manual_seed(1), dihedral=False)
    torch.testing.assert_close(free, fixed)
    # A ramp from left to right stays one; the crop moves its mean.
    ramp = (torch.arange(16) * 15).to(torch.uint8)[None, None, :, None].expand(6, 16, 16, 3)
    crops = augment(ramp, 0.3, 0.0, torch.Generator().manual_seed(1), dihedral=False)
    assert (crops.diff(dim=3)[..., 2:-2] >= 0).all()
    assert crops.diff(dim=2).abs().max() < 1e-2
    assert crops.mean((1, 2, 3)).std() > 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The park is on the right side of the river", True),
        ("in the Northwest of the city .", True),
        ("a northern road", True),
        ("its white top is round", True),
        ("At the bottom, a pond", True),
        ("trees in vertical lines", True),
        ("the upper part of a church", True),
        ("a brightly coloured roof", False),
        ("many leftover containers in the yeast factory", False),
        ("a desktop of buildings stopped upstream", False),
        ("", False),
    ],
)
def test_captions_that_say_where_up_is(text, expected):
    assert orientation_words(text) is expected
