from __future__ import annotations

import csv
import io
import json

import imagehash
import numpy as np
import pytest
import torch
from PIL import Image

from resources.scene import chips
from training import dedup
from training.cli import main
from training.data.dedup import (
    UNHASHED,
    VIEWS,
    find_duplicates,
    hash_images,
    least_distance,
    to_drop,
    view_hashes,
    with_neighbours,
)
from training.data.dedup_report import report
from training.data.neighbours import near_neighbours
from training.data.pairs import ImageRecord, read_pairs, with_file_split
from training.errors import TrainingError
from training.evaluation.encode import RetrievalModel
from training.evaluation.scorer import Embeddings, ScoreRule


@pytest.fixture(scope="module")
def pictures():
    """Drawn aerial pictures, 96 px, no two alike."""
    return [Image.fromarray(chip.image) for chip in chips(7, 12, 96)]


def keys_of(images):
    return np.stack([view_hashes(image) for image in images])


def bits(word):
    return bin(int(word)).count("1")


def test_keys_are_the_library_hashes_of_the_turned_images(pictures):
    for picture in pictures[:4]:
        keys = view_hashes(picture)
        for key, view in zip(keys, VIEWS, strict=True):
            turned = picture if view is None else picture.transpose(view)
            expected = np.packbits(imagehash.phash(turned).hash.ravel()).view(np.uint64)[0]
            # Rounding to whole grey levels on the way may swap two coefficients at the median.
            assert bits(key ^ expected) <= 2


def test_turned_mirrored_and_reencoded_copies_are_duplicates(pictures):
    copies = []
    for number, picture in enumerate(pictures):
        view = VIEWS[number % len(VIEWS)]
        copy = picture if view is None else picture.transpose(view)
        stream = io.BytesIO()
        copy.resize((150, 150), Image.Resampling.BICUBIC).save(stream, "JPEG", quality=70)
        copies.append(Image.open(stream))
    found = find_duplicates(keys_of([*pictures, *copies]), 7)
    count = len(pictures)
    assert found.pairs.tolist() == [[number, number + count] for number in range(count)]
    assert found.turned.tolist() == [number % len(VIEWS) > 0 for number in range(count)]
    assert len(set(found.cluster[:count])) == count
    np.testing.assert_array_equal(found.cluster[:count], found.cluster[count:])


@pytest.mark.parametrize("below", [1, 2, 3, 8])
def test_pairs_are_those_of_the_naive_search(below):
    random = np.random.default_rng(below)
    keys = random.integers(1, 2**63, (60, 8), dtype=np.uint64)

    def near(word, most):
        for flip in random.choice(64, random.integers(0, most), replace=False):
            word = int(word) ^ (1 << int(flip))
        return word

    for row in range(30):  # near copies in a view of one of the two, of some upright too
        one, other = (row, row + 30) if row % 2 else (row + 30, row)
        keys[one, random.integers(1, 8)] = near(keys[other, 0], 10)
        if row % 3 == 0:
            keys[one, 0] = near(keys[other, 0], below + 1)
    expected = {}
    for i in range(60):
        for j in range(60):
            for view in range(8):
                distance = bits(keys[i, 0] ^ keys[j, view])
                if i != j and distance < below:
                    key = (min(i, j), max(i, j))
                    best = (view > 0, distance)
                    expected[key] = min(expected.get(key, best), best)
    assert len({turned for turned, _ in expected.values()}) == 2, "too easy a case"
    found = find_duplicates(keys, below)
    assert found.pairs.tolist() == [list(pair) for pair in sorted(expected)]
    assert list(zip(found.turned.tolist(), found.distance.tolist(), strict=True)) == [
        expected[pair] for pair in sorted(expected)
    ]


def test_flat_images_are_no_duplicates_of_each_other():
    flat = [Image.new("RGB", (40, 40), (grey, grey, grey)) for grey in (10, 10, 200)]
    keys = keys_of(flat)
    assert (keys == UNHASHED).all()
    assert len(find_duplicates(keys, 9).pairs) == 0


@pytest.mark.parametrize("below", [0, 18])
def test_distances_that_mean_nothing_are_refused(below):
    with pytest.raises(TrainingError, match="from 1 to 17"):
        find_duplicates(np.zeros((2, 8), np.uint64), below)


def test_training_members_of_held_out_clusters_go_through_chains():
    splits = ["train", "train", "test", "val", "val", "train", "train", "train", "other"]
    records = [
        ImageRecord(f"{number}.jpg", ("x",), split=split, dataset="ab"[number % 2])
        for number, split in enumerate(splits)
    ]
    keys = np.zeros((9, 8), np.uint64)
    # 0 - 1 - 2 is a chain: 0 differs from 2 in two bits. 3 and 4 are held out; 5, 6 and 8 train.
    keys[:, 0] = [0b0101, 0b0111, 0b1111, 0xF0, 0xF0, 0xF000, 0xF000, 0xABC0000, 0xF000]
    keys[:, 1:] = np.arange(1, 64, dtype=np.uint64).reshape(9, 7) << np.uint64(40)
    found = find_duplicates(keys, 2)
    assert found.pairs.tolist() == [[0, 1], [1, 2], [3, 4], [5, 6], [5, 8], [6, 8]]
    assert to_drop(records, found.cluster).tolist() == [True, True, *[False] * 7]
    drop = to_drop(records, found.cluster, one_each=True)
    assert np.flatnonzero(drop).tolist() == [0, 1, 6, 8]
    made = report(records, found, drop, 2)
    assert made["repeat_held_out"] == 2
    assert made["pairs_turned"] == 0
    assert [[m["filename"] for m in c["members"]] for c in made["clusters"]] == [
        ["0.jpg", "1.jpg", "2.jpg"],
        ["3.jpg", "4.jpg"],
        ["5.jpg", "6.jpg", "8.jpg"],
    ]
    assert [c["distance"] for c in made["clusters"]] == [1, 0, 0]
    assert sum(row["images"] for row in made["counts"]) == 9
    assert sum(row["dropped"] for row in made["counts"]) == 4
    assert {(row["dataset"], row["split"]): row["in_clusters"] for row in made["counts"]} == {
        ("a", "train"): 2, ("b", "train"): 2, ("a", "test"): 1, ("b", "val"): 1,
        ("a", "val"): 1, ("a", "other"): 1,
    }  # fmt: skip


def write_set(folder, images, splits):
    """Images 0.png, 1.png, ... and a pair file for each split; returns the pair files."""
    folder.mkdir()
    lines = {}
    for number, (image, split) in enumerate(zip(images, splits, strict=True)):
        image.save(folder / f"{number}.png")
        line = json.dumps({"filename": f"{number}.png", "captions": [f"no {number}"]})
        lines.setdefault(split, []).append(line)
    files = []
    for split, rows in lines.items():
        files.append(folder / f"{split}.jsonl")
        files[-1].write_text("\n".join(rows), encoding="utf-8")
    return files


def test_dedup_over_data_sets_whose_file_names_coincide(tmp_path, pictures, capsys):
    turned = pictures[1].transpose(Image.Transpose.ROTATE_90)
    ucm = write_set(tmp_path / "ucm", pictures[:3], ["train", "train", "val"])
    sydney = write_set(
        tmp_path / "sydney", [pictures[5], turned, pictures[6]], ["train", "test", "train"]
    )
    out = tmp_path / "out"
    images = [f"ucm={tmp_path / 'ucm'}", f"sydney={tmp_path / 'sydney'}"]
    pairs = map(str, [*ucm, *sydney])
    arguments = ["dedup", "--pairs", *pairs, "--images", *images, "--out", str(out)]
    assert main(arguments) == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == [
        "duplicates.json",
        "duplicates.txt",
        "sydney-train.jsonl",
        "test.jsonl",
        "ucm-train.jsonl",
        "val.jsonl",
    ]
    assert read_pairs([out / "ucm-train.jsonl"]) == [
        ImageRecord("0.png", ("no 0",), split="train", dataset="ucm")
    ]
    assert len(read_pairs([out / "sydney-train.jsonl"])) == 2
    assert "training images that repeat a validation or test image: 1;" in capsys.readouterr().out
    found = json.loads((out / "duplicates.json").read_text(encoding="utf-8"))
    assert [
        [(m["dataset"], m["split"], m["filename"], m["dropped"]) for m in c["members"]]
        for c in found["clusters"]
    ] == [[("ucm", "train", "1.png", True), ("sydney", "test", "1.png", False)]]
    assert "-ucm/train/1.png   sydney/test/1.png" in (out / "duplicates.txt").read_text()


def test_a_pair_file_is_given_once(tmp_path):
    with pytest.raises(TrainingError, match="give each file once"):
        dedup.out_names([tmp_path / "a.jsonl"] * 2)


def test_missing_images_are_named(tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(TrainingError, match=r": 1 of 1; the first is 1\.tif \(ucm\)\. Add"):
        hash_images([ImageRecord("1.tif", ("x",), dataset="ucm")], [tmp_path / "empty"])


def test_a_split_that_no_line_names_is_the_files(tmp_path):
    records = [ImageRecord("a", ("x",)), ImageRecord("b", ("x",), split="test")]
    for name, split in (
        ("val", "val"), ("rsicd_test", "test"), ("training", "train"), ("interval", "train"),
    ):  # fmt: skip
        made = with_file_split(records, tmp_path / f"{name}.jsonl")
        assert [record.split for record in made] == [split, "test"]


def unit(rows: np.ndarray) -> np.ndarray:
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def test_near_neighbours_are_all_pairs_above(monkeypatch):
    monkeypatch.setattr("training.data.neighbours.ROWS", 7)
    vectors = unit(np.random.default_rng(0).normal(size=(40, 3)))
    pairs, cosines = near_neighbours(vectors, 0.9)
    expected = [
        (one, other)
        for one in range(40)
        for other in range(one + 1, 40)
        if float(vectors[one] @ vectors[other]) > 0.9
    ]
    assert pairs.tolist() == [list(pair) for pair in expected]
    np.testing.assert_allclose(cosines, [vectors[a] @ vectors[b] for a, b in expected], atol=1e-6)


def test_a_model_that_makes_all_alike_is_refused(monkeypatch):
    monkeypatch.setattr("training.data.neighbours.MOST_PAIRS", 1)
    with pytest.raises(TrainingError, match=r"10 pairs .* does not tell them apart; give a larger"):
        near_neighbours(unit(np.ones((5, 2))), 0.97)
    with pytest.raises(TrainingError, match="not finite"):
        near_neighbours(np.full((2, 2), np.nan, np.float32), 0.97)


def test_neighbours_join_the_clusters_of_hashes():
    keys = np.arange(1, 49, dtype=np.uint64).reshape(6, 8) << np.uint64(20)
    keys[:, 0] = [0xF, 0xF, 0xFF0, 0xFFFF0000, 0xFFFF0000, 0xF0F0F0F0]
    keys[5, 3] = 0xFF0  # turned, it is the third
    found = find_duplicates(keys, 1)
    assert found.pairs.tolist() == [[0, 1], [2, 5], [3, 4]]
    pairs = np.array([[0, 1], [1, 2], [4, 5]])
    both = with_neighbours(found, keys, pairs, np.array([0.99, 0.98, 0.975], np.float32))
    assert both.pairs.tolist() == [[0, 1], [1, 2], [2, 5], [3, 4], [4, 5]]
    assert len(set(both.cluster.tolist())) == 1
    np.testing.assert_array_equal(np.isnan(both.cosine), [False, False, True, True, False])
    expected = [0, least_distance(keys[[1]], keys[[2]])[0], 0, 0, both.distance[4]]
    assert both.distance.tolist() == expected
    assert both.turned[2] and not both.turned[0]
    records = [ImageRecord(f"{n}", ("x",), split="val" if n == 5 else "train") for n in range(6)]
    made = report(records, both, to_drop(records, both.cluster), 1)
    assert (made["pairs"], made["pairs_by_embedding"], made["repeat_held_out"]) == (5, 2, 5)
    (cluster,) = made["clusters"]
    assert (cluster["distance"], cluster["turned"]) == (0, True)
    assert cluster["cosine"] == pytest.approx(0.975)


class Blurred(RetrievalModel):
    """Embeds a picture by its colours in four by four cells: a crop hardly changes them."""

    name, input_size, device, rule = "blurred", 32, torch.device("cpu"), ScoreRule()

    def encode_images(self, images, local=True):
        cells = np.array(images).reshape(-1, 4, 8, 4, 8, 3).mean(axis=(2, 4)).reshape(-1, 48)
        vectors = torch.from_numpy(unit(cells - cells.mean(axis=1, keepdims=True)))
        return Embeddings(vectors, torch.empty(len(vectors), 0, 48), torch.empty(len(vectors), 0))

    def encode_texts(self, texts, local=True):
        raise NotImplementedError


def test_embeddings_find_what_hashes_do_not(tmp_path, pictures, capsys, monkeypatch):
    monkeypatch.setattr("training.evaluation.load.model_of", lambda args: Blurred())
    cropped = pictures[0].crop((3, 2, 93, 94)).resize((96, 96))
    pairs = write_set(
        tmp_path / "ucm", [*pictures[:3], cropped], ["train", "train", "train", "val"]
    )
    out = tmp_path / "out"
    arguments = ["dedup", "--pairs", *map(str, pairs), "--images", str(tmp_path / "ucm")]
    assert main([*arguments, "--out", str(out)]) == 0
    assert len(read_pairs([out / "train.jsonl"])) == 3, "hashes alone do not see a crop"
    model = ["--bundle", "x", "--cosine", "0.97", "--borderline", "0.1"]
    assert main([*arguments, "--out", str(out), *model]) == 0
    kept = [record.filename for record in read_pairs([out / "train.jsonl"])]
    assert kept == ["1.png", "2.png"]
    assert "and 1 by their embeddings alone" in capsys.readouterr().out
    rows = list(csv.DictReader((out / "borderline.csv").open(encoding="utf-8")))
    assert (rows[0]["filename_1"], rows[0]["filename_2"]) == ("0.png", "3.png")
    assert [row["linked"] for row in rows] == ["yes", *["no"] * (len(rows) - 1)]
    cosines = [float(row["cosine"]) for row in rows]
    assert cosines == sorted(cosines, reverse=True) and cosines[0] > 0.97
    assert main([*arguments, "--out", str(out), *model[:-1], "0.99"]) == 2
    assert "the first no larger than the second" in capsys.readouterr().err
