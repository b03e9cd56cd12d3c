"""WebDataset shards: what is in them, what is damaged, and how samples are drawn."""

from __future__ import annotations

import io
import json
import tarfile
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image
from safetensors.torch import load_file

from tests.training.datasets import write_dataset
from tests.training.doubles import LinearEncoder
from tests.training.small import SMALL_TOWERS
from tests.training.stopping import stopped_after
from training.batch import Split
from training.cli import main
from training.config import Config
from training.data.captions import CaptionTable
from training.data.decoding import decode_image
from training.data.images import JoinedImages, load_images, load_whole_images
from training.data.pairs import ImageRecord, not_held_out, read_pairs
from training.data.shards import ShardImages, expand_shards, read_shards
from training.data.sources import Source
from training.distributed import Processes
from training.errors import TrainingError
from training.fitting.batches import Batches
from training.fitting.fit import fit
from training.models.factory import build_tokenizer
from training.runs import load_checkpoint


def jpeg(level: int, size=(24, 20)) -> bytes:
    """A ramp that differs for each level."""
    data = io.BytesIO()
    ramp = np.linspace(0, level, size[0] * size[1] * 3).reshape(size[1], size[0], 3)
    Image.fromarray(ramp.astype(np.uint8)).save(data, "JPEG", quality=95)
    return data.getvalue()


def write_shard(path: Path, members: dict[str, bytes | str], mode: str = "w") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    with tarfile.open(path, mode) as archive:
        for name, data in members.items():
            data = data.encode() if isinstance(data, str) else data
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return path


def write_shards(folder: Path, count: int = 3, each: int = 4) -> list[Path]:
    """``rs5m-000000.tar`` and so on; every sample has a level and a caption of its own."""
    paths = []
    for shard in range(count):
        members: dict[str, bytes | str] = {}
        for number in range(shard * each, (shard + 1) * each):
            members[f"{number:06d}.jpg"] = jpeg(20 + 15 * number)
            members[f"{number:06d}.txt"] = f"level {number}"
        paths.append(write_shard(folder / f"rs5m-{shard:06d}.tar", members))
    return paths


def read(folder: Path, *patterns: str, cache: str = "cache"):
    sources = [Source.parse(str(folder / pattern)) for pattern in patterns]
    return read_shards(sources, folder / cache, progress=False)


def test_patterns_of_shards(tmp_path):
    for name in ("pub11-train-0000", "pub11-train-0001", "rs3-train-0000", "rs3-train-0001"):
        write_shard(tmp_path / f"{name}.tar", {})
    braces = Source(tmp_path / "{pub11,rs3}-train-{0000..0001}.tar")
    names = [source.path.stem for source in expand_shards([braces])]
    assert names == ["pub11-train-0000", "pub11-train-0001", "rs3-train-0000", "rs3-train-0001"]
    everything = expand_shards([Source(tmp_path / "*.tar", "rs5m")])
    assert [source.dataset for source in everything] == ["rs5m"] * 4
    with pytest.raises(TrainingError, match=r"rs3-train-0002\.tar: no such shard"):
        expand_shards([Source(tmp_path / "rs3-train-{0000..0002}.tar")])
    with pytest.raises(TrainingError, match="braces"):
        expand_shards([Source(tmp_path / "rs3-{0000..0002.tar")])


def test_samples_as_they_are_published(tmp_path):
    """RS5M's own member names, texts, and JSON with several candidates."""
    write_shard(
        tmp_path / "pub11-train-0000.tar",
        {
            "a/laion_1.img_content": jpeg(200),
            "a/laion_1.img_name": "laion_1.jpg",
            "a/laion_1.caption": "an aerial view of a port\n",
            "b.caption": "ein Fluß",
            "b.jpg": jpeg(100, (30, 60)),
            "c.png": jpeg(90),
            "c.json": json.dumps({"caption": "one", "captions": ["two", "one"], "score": 3}),
            "d.jpeg": jpeg(80),
            "d.json": json.dumps({"captions": {"rank_1": "x", "invariant": "y", "meta": "z"}}),
            "._d.jpeg": b"of a Mac",
        },
    )
    shards = read(tmp_path, "pub11-train-0000.tar")
    assert shards.damaged == {}
    assert [record.captions for record in shards.records] == [
        ("an aerial view of a port",), ("ein Fluß",), ("one", "two"), ("x", "y", "z"),
    ]  # fmt: skip
    assert shards.records[0].key == ("pub11", "pub11-train-0000.tar/a/laion_1")
    assert shards.records[1].extent == (30, 60)
    images = ShardImages(shards.records, 16)
    np.testing.assert_array_equal(images[1:2][0], decode_image(jpeg(100, (30, 60)), "b", 16))
    assert {(record.label, record.split) for record in shards.records} == {("", "")}
    named = read_shards([Source(tmp_path / "*.tar", "rs5m")], tmp_path / "cache", False)
    assert {record.dataset for record in named.records} == {"rs5m"}


def test_texts_that_are_no_unicode_are_damage(tmp_path):
    """JSON can have half of a character, and a name the bytes of another encoding."""
    path = write_shard(
        tmp_path / "x.tar",
        {
            "a.jpg": jpeg(200),
            "a.json": r'{"caption": "a port \ud83d"}',
            "b\udce9.jpg": jpeg(100),
            "b\udce9.txt": "a pier",
        },
    )
    shards = read(tmp_path, path.name)
    assert [record.filename for record in shards.records] == ["x.tar/b\ufffd"]
    assert shards.records[0].captions == ("a pier",)
    assert "unreadable .json" in shards.damaged[f"{path}: a"]
    assert len(ShardImages(shards.records, 16)[:1]) == 1


def test_shards_of_curation_are_read_as_its_pairs_say(tmp_path):
    """What `training curate --shards` writes beside ``pairs.jsonl``."""
    pairs = write_dataset(tmp_path / "roofs", "train", each=2, seed=1)
    lines = [json.loads(line) | {"split": "val"} for line in pairs.open(encoding="utf-8")]
    lines[0]["split"] = "train"
    pairs.write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    out = tmp_path / "out"
    images = str(tmp_path / "roofs" / "train")
    arguments = ["--pairs", str(pairs), "--images", images, "--out", str(out), "--shards", "5"]
    assert main(["curate", *arguments, "--stages", "readable"]) == 0
    shards = read_shards([Source(out / "shards" / "*.tar")], tmp_path / "cache", False)
    assert shards.damaged == {} and len(shards.records) == 12
    expected = read_pairs([out / "pairs.jsonl"])
    for record, pair in zip(shards.records, expected, strict=True):
        for name in ("captions", "label", "split", "dataset"):
            assert getattr(record, name) == getattr(pair, name), name
    assert len(not_held_out(shards.records)) == 1


def test_damaged_samples_are_counted_and_named(tmp_path):
    """A sample that cannot be used is left out of the index and said, with shard and key."""
    broken = jpeg(150, (64, 64))
    write_shard(
        tmp_path / "rs5m-0.tar",
        {
            "fine.jpg": jpeg(50),
            "fine.txt": "fine",
            "cut.jpg": broken[: len(broken) // 2],
            "cut.txt": "cut",
            "text.jpg": b"no picture",
            "text.txt": "text",
            "alone.jpg": jpeg(60),
            "blank.jpg": jpeg(70),
            "blank.txt": "  ",
            "lost.txt": "no image",
            "odd.jpg": jpeg(75),
            "odd.json": '{"captions": [3]}',
            "json.jpg": jpeg(76),
            "json.json": "{",
            "latin.jpg": jpeg(77),
            "latin.txt": "Fluß".encode("latin-1"),
            "twice.jpg": jpeg(78),
            "twice.png": jpeg(79),
            "twice.txt": "twice",
        },
    )
    shards = read(tmp_path, "rs5m-0.tar")
    assert [record.captions for record in shards.records] == [("fine",)]
    shard = str(tmp_path / "rs5m-0.tar")
    reasons = {name.removeprefix(f"{shard}: "): text for name, text in shards.damaged.items()}
    assert reasons.keys() == {
        "cut", "text", "alone", "blank", "lost", "odd", "json", "latin", "twice",
    }  # fmt: skip
    assert "runcated" in reasons["cut"] and "not a readable image" in reasons["text"]
    assert (reasons["alone"], reasons["blank"]) == ("no caption", "no caption")
    assert (reasons["lost"], reasons["twice"]) == ("no image", "two images")
    assert "something else than texts" in reasons["odd"] and "unreadable .json" in reasons["json"]
    assert "unreadable .txt" in reasons["latin"]
    text = shards.readable()
    assert text.startswith("1 samples in 1 shards; 9 damaged ones left out: ")
    assert f"{shard}: cut (not a readable image" in text and text.endswith("and 4 more")
    write_shard(tmp_path / "none.tar", {"a.jpg": jpeg(3)})
    with pytest.raises(TrainingError, match=r"no image with a caption.*none\.tar: a \(no caption"):
        read(tmp_path, "none.tar")


def test_a_shard_that_is_cut_off_or_compressed_is_refused(tmp_path):
    (path,) = write_shards(tmp_path, 1)
    data, second = path.read_bytes(), read(tmp_path, path.name).records[1]
    ends = [second.offset - 512, second.offset + 100, 0]  # between two members, inside one, empty
    for end in ends:
        path.write_bytes(data[:end])
        with pytest.raises(TrainingError, match=r"rs5m-000000\.tar: not a whole uncompressed tar"):
            read(tmp_path, path.name)
    packed = write_shard(tmp_path / "rs5m-1.tar", {"a.jpg": jpeg(9), "a.txt": "a"}, "w:gz")
    with pytest.raises(TrainingError, match=r"rs5m-1\.tar: not a whole uncompressed tar"):
        read(tmp_path, packed.name)


def test_an_image_damaged_after_it_was_indexed_is_named(tmp_path):
    paths = write_shards(tmp_path, 2)
    images = ShardImages(read(tmp_path, "*.tar").records, 8)
    record = images.records[5]
    with paths[1].open("r+b") as stream:
        stream.seek(record.offset)
        stream.write(b"\0" * record.length)
    with pytest.raises(TrainingError, match=r"rs5m-000001\.tar: 000005: not a readable image"):
        images[np.array([5, 4])]
    paths[1].unlink()
    with pytest.raises(TrainingError, match=r"rs5m-000001\.tar: 000004: cannot be read"):
        images[np.array([4])]


def test_shards_are_indexed_once_and_again_when_they_change(tmp_path):
    paths = write_shards(tmp_path)
    first = read(tmp_path, "*.tar")
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    assert len(before) == 3 and len(first.records) == 12
    assert read(tmp_path, "*.tar") == first
    write_shard(paths[0], {"new.jpg": jpeg(3), "new.txt": "new"})
    again = read(tmp_path, "*.tar")
    assert [record.captions for record in again.records[:2]] == [("new",), ("level 4",)]
    after = {path: path.stat().st_mtime_ns for path in (tmp_path / "cache").iterdir()}
    assert len(after) == 4 and before.items() <= after.items()


def test_rows_are_read_in_any_order_as_files_would_be(tmp_path):
    write_shards(tmp_path)
    records = read(tmp_path, "*.tar").records
    files = []
    for number, record in enumerate(records):
        (tmp_path / "files").mkdir(exist_ok=True)
        (tmp_path / "files" / f"{number}.jpg").write_bytes(jpeg(20 + 15 * number))
        files.append(ImageRecord(f"{number}.jpg", record.captions))
    rows = np.array([7, 0, 11, 7, 3])
    for load in (load_images, load_whole_images):
        ours = load(records, [], 16, tmp_path / "cache")
        theirs = load(files, [tmp_path / "files"], 16, tmp_path / "cache")
        assert len(ours) == len(theirs) == 12
        np.testing.assert_array_equal(ours[rows], theirs[rows])
        np.testing.assert_array_equal(ours[2:4], theirs[2:4])
        mixed = [files[row] if row % 3 else records[row] for row in range(12)]
        joined = load(mixed, [tmp_path / "files"], 16, tmp_path / "cache")
        assert isinstance(joined, JoinedImages) and len(joined) == 12
        np.testing.assert_array_equal(joined[rows], theirs[rows])
        np.testing.assert_array_equal(joined[1:], theirs[1:])
        if load is load_whole_images:
            np.testing.assert_array_equal(ours.extents(rows), theirs.extents(rows))
            np.testing.assert_array_equal(joined.extents(rows), theirs.extents(rows))
            assert ours.extents(rows).tolist() == [[13, 16]] * 5


def test_what_images_of_shards_depend_on_is_in_their_name(tmp_path):
    paths = write_shards(tmp_path)
    records = read(tmp_path, "*.tar").records
    name = ShardImages(records, 16).filename
    assert name == ShardImages(list(records), 16).filename
    others = {
        ShardImages(records, 8).filename,
        ShardImages(records, 16, whole=True).filename,
        ShardImages(records[1:], 16).filename,
    }
    paths[0].touch()
    others.add(ShardImages(records, 16).filename)
    assert len(others | {name}) == 5


# -- training ----------------------------------------------------------------------------------


def roofs(folder: Path, shards: int = 3) -> Path:
    """24 pictures of roofs in shards, two caption candidates each; returns the pattern."""
    pairs = write_dataset(folder / "roofs", "train", each=4, seed=1)
    lines = [json.loads(line) for line in pairs.open(encoding="utf-8")]
    for shard in range(shards):
        members: dict[str, bytes | str] = {}
        for number in range(shard, len(lines), shards):
            image = folder / "roofs" / "train" / lines[number]["filename"]
            members[f"{number:06d}.jpg"] = image.read_bytes()
            members[f"{number:06d}.json"] = json.dumps({"captions": lines[number]["captions"]})
        write_shard(folder / f"rs5m-{shard:06d}.tar", members)
    return folder / f"rs5m-{{000000..{shards - 1:06d}}}.tar"


class Half(Processes):
    """One of two processes, without any other."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self.count, self.index = 2, index


def drawn(config: Config, records, processes: Processes, epochs: int = 2) -> list[np.ndarray]:
    """The images that a process loads in each epoch, in order."""
    tokenizer = build_tokenizer(config, [text for record in records for text in record.captions])
    encoder = LinearEncoder(config, tokenizer.get_vocab_size())
    loaded: list[int] = []

    class Logged(ShardImages):
        def __getitem__(self, rows: np.ndarray) -> np.ndarray:
            loaded.extend(rows.tolist())
            return super().__getitem__(rows)

    names = [record.filename for record in records]
    datasets = [record.dataset for record in records]
    table = CaptionTable.build(records, tokenizer)
    split = Split(Logged(records, 32), table, names, datasets, [""] * len(names))
    maker = Batches(config, split, encoder, processes)
    found = []
    for _ in range(epochs):
        loaded.clear()
        for batch in maker.epoch():
            assert batch.images.shape[1:] == (3, 32, 32)
        found.append(np.array(loaded))
    return found


def test_every_epoch_and_seed_shuffles_all_samples_and_processes_share_them(tmp_path, tiny):
    config = tiny.with_values({"batches.batch_size": 6, "encoder.input_size": 32})
    records = read_shards([Source(roofs(tmp_path))], tmp_path / "cache", False).records
    assert len(records) == 24
    first, second = drawn(config, records, Processes())
    again, _ = drawn(config, records, Processes())
    (other, _) = drawn(config.with_values({"seed": 1}), records, Processes())
    for order in (first, second, other):
        assert sorted(order) == list(range(24))
        assert len(np.unique(order[:6] // 8)) > 1, "a step takes samples of several shards"
    assert np.array_equal(first, again)
    assert not np.array_equal(first, second) and not np.array_equal(first, other)
    halves = [drawn(config, records, Half(index))[0] for index in (0, 1)]
    assert not set(halves[0]) & set(halves[1]) and len(halves[0]) == len(halves[1]) == 12
    joined = np.concatenate([half.reshape(4, 3) for half in halves], axis=1).ravel()
    assert np.array_equal(joined, first), "together they load what one process does"


def test_fit_takes_shards_alone(tmp_path, tiny, capsys):
    val = write_dataset(tmp_path / "more", "val", each=1, seed=6)
    command = ["fit", "--val", str(val), "--images", str(tmp_path / "more" / "val")]
    command += ["--out", str(tmp_path / "run"), "--quiet"]
    settings = {
        **SMALL_TOWERS,
        "optimiser.epochs": 1,
        "batches.batch_size": 8,
    }
    command += [f"--set={name}={value}" for name, value in settings.items()]
    assert main(command) == 2
    assert "nothing to train on: give --pairs, --shards or both" in capsys.readouterr().err
    assert main([*command, "--shards", f"roofs={roofs(tmp_path)}"]) == 0
    train, held = json.loads((tmp_path / "run" / "data.json").read_text(encoding="utf-8"))
    assert (train["name"], train["images"], train["captions"]) == ("roofs", 24, 48)
    assert (held["name"], held["split"]) == ("more", "val")
    assert (tmp_path / "run" / "summary.json").exists()


def test_a_run_on_shards_goes_on_at_the_very_next_sample(tmp_path, tiny, monkeypatch):
    """A run of shards and pair files together, stopped within its only epoch."""
    config = tiny.with_values({"optimiser.epochs": 1, "batches.captions_per_image": 1})
    pattern = roofs(tmp_path)
    pairs = read_pairs([write_dataset(tmp_path / "more", "train", each=2, seed=5)])
    val = read_pairs([write_dataset(tmp_path / "more", "val", each=1, seed=6)])
    data = {
        "train": pairs,
        "val": val,
        "sources": [tmp_path / "more" / "train", tmp_path / "more" / "val"],
        "shards": [Source(pattern)],
        "cache": tmp_path / "cache",
        "progress": False,
    }
    straight, broken = tmp_path / "straight", tmp_path / "broken"
    fit(config, **data, out=straight)
    with stopped_after(3, monkeypatch):
        fit(config, **data, out=broken)
    assert load_checkpoint(broken / "last.safetensors")[1]["done"] == 3
    fit(config, **data, out=broken)
    left, right = (load_file(path / "last.safetensors") for path in (straight, broken))
    for name, value in left.items():
        assert torch.equal(value, right[name]), name
    described = json.loads((broken / "data.json").read_text(encoding="utf-8"))
    assert [(item["name"], item["split"], item["images"]) for item in described] == [
        ("more", "train", 12), ("rs5m", "train", 24), ("more", "val", 6),
    ]  # fmt: skip
    write_shard(tmp_path / "rs5m-000000.tar", {"a.jpg": jpeg(9), "a.txt": "a roof"})
    with pytest.raises(TrainingError, match=r"other data: rs5m \(train\) has 17 images, not 24"):
        fit(config, **data, out=broken)
