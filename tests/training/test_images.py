"""Images of several data sets: which file is whose, and the cache of decoded ones."""

from __future__ import annotations

import io
import os
import tarfile
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.training.datasets import write_dataset
from training.data.cache import ABANDONED, cached_array
from training.data.images import fill_rows, load_images
from training.data.pairs import ImageRecord, read_pairs
from training.data.sources import Finder, Source, assigned
from training.errors import TrainingError


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
    with pytest.raises(TrainingError, match=f"1 of 6; .*{records[3].filename}"):
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
    records = [ImageRecord(name, ("a",)) for name in names]

    def work(data, name):
        time.sleep(0.002 * (int(name.split(".")[0]) % 3))
        return np.array([Image.open(io.BytesIO(data)).getpixel((0, 0))])

    fill_rows(rows, Finder(records, [tmp_path]), work, "read")
    assert rows[:, 0].tolist() == list(range(150))
    with pytest.raises(TrainingError, match=r"7\.png appears more than once"):
        Finder([*records, records[7]], [tmp_path])


# -- data sets with equal file names -----------------------------------------------------------


def grey(path: Path, level: int, tar: Path | None = None) -> None:
    """An even picture; in a tar file too if one is given."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (8, 8), (level,) * 3).save(path)
    if tar is not None:
        with tarfile.open(tar, "w") as archive:
            archive.add(path, path.name)


def levels(records, sources, cache) -> list[int]:
    return [int(image.mean()) for image in load_images(records, sources, 8, cache)]


@pytest.fixture
def two_sets(tmp_path) -> list[ImageRecord]:
    """RSICD and NWPU with an image of one name, as folders and as tar files."""
    (tmp_path / "nwpu").mkdir()
    grey(tmp_path / "rsicd" / "airport_100.png", 50, tmp_path / "rsicd-train-0.tar")
    grey(tmp_path / "NWPU_images" / "airport" / "airport_100.png", 200, tmp_path / "nwpu/train.tar")
    return [
        ImageRecord("airport_100.png", ("a",), dataset="nwpu"),
        ImageRecord("airport_100.png", ("a",), dataset="rsicd"),
    ]


@pytest.mark.parametrize(
    "sources",
    [
        ["rsicd", "NWPU_images"],
        ["rsicd-train-0.tar", "nwpu/train.tar"],
        ["rsicd", "NWPU=NWPU_images/airport"],
        ["rsicd", "nwpu=NWPU_images", "NWPU_images"],
    ],
    ids=str,
)
def test_data_sets_that_share_a_file_name(tmp_path, two_sets, sources):
    parsed = []
    for text in sources:
        dataset, _, path = text.rpartition("=")
        parsed.append(Source(tmp_path / path, dataset))
    assert levels(two_sets, parsed, tmp_path / "cache") == [200, 50]
    assert levels(two_sets[:1], assigned(parsed, two_sets), tmp_path / "cache") == [200]


def test_whose_image_it_is_must_be_told(tmp_path, two_sets):
    grey(tmp_path / "pool" / "airport_100.png", 90)
    remedy = r"airport_100\.png is an image of nwpu and of rsicd.* --images nwpu=DIR rsicd=DIR"
    with pytest.raises(TrainingError, match=remedy):
        load_images(two_sets, [Source(tmp_path / "pool")], 8, tmp_path / "cache")
    # One of the two has a folder of its own, but that lacks the image.
    (tmp_path / "rsicd" / "airport_100.png").unlink()
    sources = [Source(tmp_path / "pool"), Source(tmp_path / "rsicd")]
    with pytest.raises(TrainingError, match=r"pool/airport_100\.png is an image of nwpu and of rs"):
        load_images(two_sets, sources, 8, tmp_path / "cache")
    # Another set's folder is never looked into.
    folders = [tmp_path / "rsicd", tmp_path / "NWPU_images"]
    with pytest.raises(TrainingError, match=r"1 of 1; .* \(rsicd\)\. Add .*--images rsicd=DIR"):
        load_images(two_sets[1:], assigned(folders, two_sets), 8, tmp_path / "cache")


def test_a_source_of_a_data_set_that_is_not_there_is_refused(two_sets):
    with pytest.raises(TrainingError, match=r"--images rscid=x: .* no images of rscid, but of nw"):
        assigned([Source(Path("x"), "rscid"), Source(Path("rsicd"))], two_sets)


def test_images_that_their_own_folder_lacks_lie_in_those_of_no_data_set(tmp_path):
    grey(tmp_path / "rsicd" / "1.png", 10)
    grey(tmp_path / "more" / "1.png", 20)
    grey(tmp_path / "more" / "2.png", 30)
    records = [ImageRecord(f"{number}.png", ("a",), dataset="rsicd") for number in (1, 2)]
    sources = [tmp_path / "more", tmp_path / "rsicd"]
    assert levels(records, sources, tmp_path / "cache") == [10, 30]
    other = [ImageRecord("1.png", ("a",), dataset="nwpu")]
    own = assigned(sources[1:], [*records, *other])
    with pytest.raises(TrainingError, match=r"are of other data sets than .* \(nwpu\) first\. Add"):
        load_images(other, own, 8, tmp_path / "cache")


def test_sources_are_parsed(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("a=b").mkdir()
    assert Source.parse("rsicd=x/y.tar") == Source(Path("x/y.tar"), "rsicd")
    assert Source.parse("a=b") == Source(Path("a=b"))
    texts = ["x", "=x", "x=", "d=x"]
    assert [str(Source.parse(text)) for text in texts] == texts
    with pytest.raises(TrainingError, match="no folder and no tar file of images x="):
        load_images([ImageRecord("1.png", ("a",))], [Source.parse("x=")], 8, tmp_path / "cache")


# -- the cache ---------------------------------------------------------------------------------


@pytest.mark.parametrize("change", ["replaced", "overwritten", "touched"])
@pytest.mark.parametrize("folder", ["", "beach", "beach/large"])
def test_an_image_that_changed_is_decoded_again(tmp_path, folder, change):
    path = tmp_path / "set" / folder / "1.png"
    grey(path, 50)
    records = [ImageRecord("1.png", ("a",))]
    assert levels(records, [tmp_path / "set"], tmp_path / "cache") == [50]
    parent, state = path.parent.stat(), path.stat()
    if change == "replaced":
        path.unlink()
        grey(path, 200)
    else:
        data = io.BytesIO()
        Image.new("RGB", (8, 8), (200,) * 3).save(data, "PNG")
        path.write_bytes(data.getvalue())
        later = 1 if change == "touched" else 0
        os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + later))
        changed = path.stat()
        assert later or changed.st_size != state.st_size, "told by its length alone"
    os.utime(path.parent, ns=(parent.st_atime_ns, parent.st_mtime_ns))
    assert levels(records, [tmp_path / "set"], tmp_path / "cache") == [200]


def test_a_tar_that_changed_is_read_again_and_a_stranger_changes_nothing(tmp_path):
    records = [ImageRecord("1.png", ("a",))]
    for level in (50, 200):
        grey(tmp_path / "set" / "1.png", level, tmp_path / "set.tar")
        assert levels(records, [tmp_path / "set.tar"], tmp_path / "cache") == [level]
    assert levels(records, [tmp_path / "set"], tmp_path / "cache") == [200]
    before = set((tmp_path / "cache").iterdir())
    grey(tmp_path / "set" / "another.png", 3)
    assert levels(records, [tmp_path / "set"], tmp_path / "cache") == [200]
    assert set((tmp_path / "cache").iterdir()) == before


def test_two_runs_decode_into_one_cache(tmp_path):
    """Both find nothing and write; each ends with a whole array, and nothing else is left."""
    target = tmp_path / "cache" / "images-x.npy"
    both, found = threading.Barrier(2), []

    def run(level: int) -> None:
        def fill(array: np.ndarray) -> None:
            both.wait(10)
            array[:] = level
            both.wait(10)

        found.append(np.array(cached_array(target, (4, 3), np.uint8, fill)))

    threads = [threading.Thread(target=run, args=(7,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [array.tolist() for array in found] == [[[7] * 3] * 4] * 2
    assert [path.name for path in target.parent.iterdir()] == ["images-x.npy"]


def test_what_a_killed_run_left_is_removed_after_a_day(tmp_path):
    old, new = tmp_path / "a.1-1.part", tmp_path / "b.2-2.part"
    for path in (old, new):
        path.write_bytes(b"half")
    past = time.time() - ABANDONED - 1
    os.utime(old, (past, past))
    cached_array(tmp_path / "c.npy", (1,), np.uint8, lambda array: array.fill(1))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.2-2.part", "c.npy"]


def test_an_equal_array_that_another_run_has_mapped_stays(tmp_path, monkeypatch):
    """Windows replaces no file that is mapped; both are of the same content."""
    target = tmp_path / "a.npy"
    plain = Path.replace

    def held(path, place):
        if not target.exists():
            plain(path, place)  # of the other run, in that moment
        raise PermissionError(13, "Permission denied", str(place))

    monkeypatch.setattr(Path, "replace", held)
    array = cached_array(target, (2,), "<i4", lambda made: made.__setitem__(slice(None), 7))
    assert array.tolist() == [7, 7] and list(tmp_path.iterdir()) == [target]
