"""Pairs from a map: the command, from rasters and polygons to a folder."""

from __future__ import annotations

import csv
import json
import os
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.reading.labels import Labels
from rs_textsearch.engine.reading.polygons import read_features
from rs_textsearch.engine.reading.tiling import TileSize
from tests.training.region_maps import FIELD, checkerboard, square, write_labels, write_raster
from training.cli import main
from training.data.images import load_images
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.regions import RegionOptions, prepare, write
from training.regions.chips import chips
from training.regions.labelled import read_labels

SIZES = (TileSize(FIELD, "m"),)
BLOCK = 160.0
LEFT, TOP = 400_000.0, 5_000_000.0


@pytest.fixture(scope="module")
def scene(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("map")
    return write_raster(folder / "scene.tif"), checkerboard(folder / "labels.geojson")


@pytest.fixture(scope="module")
def made(scene: tuple[Path, Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("pairs") / "out"
    write(prepare(options(scene)), out)
    return out


def options(scene: tuple[Path, ...], **changes: object) -> RegionOptions:
    *rasters, labels = scene
    usual = {"field": "class", "sizes": SIZES, "image_side": 32, "block": BLOCK, "per_tile": 2}
    return RegionOptions(tuple(rasters), labels, **{**usual, **changes})


def lines(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*")) if path.is_file()
    }  # fmt: skip


def test_a_folder_of_pairs_is_read_by_training(made: Path) -> None:
    for split in ("train", "val", "test"):
        records = read_pairs([made / f"{split}.jsonl"])
        assert {record.split for record in records} == {split}
        assert {record.label for record in records} == {"pond", "orchard", "quarry"}
        pixels = load_images(records, [made / "images"], 32, made.parent / "cache")
        assert pixels[:].shape == (len(records), 32, 32, 3)
    assert {p.name for p in made.iterdir()} == {
        "train.jsonl", "val.jsonl", "test.jsonl", "images", "captions.csv", "blocks.gpkg",
        "labels.gpkg",
        "overview.html", "regions.json",
    }  # fmt: skip


def test_tiles_of_two_splits_never_share_ground(made: Path) -> None:
    boxes = {
        split: shapely.box(*np.array([line["bounds"] for line in lines(made / f"{split}.jsonl")]).T)
        for split in ("train", "val", "test")
    }
    document = json.loads((made / "regions.json").read_text("utf-8"))
    for one, other in (("train", "val"), ("train", "test"), ("val", "test")):
        nearest = min(shapely.distance(boxes[one], other).min() for other in boxes[other])
        assert nearest >= document["blocks"]["buffer"] * 0.99  # the plane of blocks is another one


def test_a_tile_whose_centre_is_in_a_block_overlaps_no_other_split(made: Path) -> None:
    _, features, crs = read_features(made / "blocks.gpkg")
    assert {feature.fields["largest"] for feature in features} == {FIELD}
    from pyproj import Transformer

    to_plane = Transformer.from_crs("EPSG:32633", crs, always_xy=True)
    train = np.array([line["bounds"] for line in lines(made / "train.jsonl")])
    low = np.column_stack(to_plane.transform(train[:, 0], train[:, 1]))
    high = np.column_stack(to_plane.transform(train[:, 2], train[:, 3]))
    tiles = shapely.box(*low.T, *high.T)
    test = [f.polygons[0] for f in features if f.fields["split"] == "test"]
    assert test
    for area in test:
        reach = shapely.buffer(area, FIELD / 2, cap_style="square", join_style="mitre")
        assert not shapely.intersects(reach, tiles).any()


def test_the_same_options_are_the_same_bytes(
    made: Path, scene: tuple[Path, Path], tmp_path: Path
) -> None:
    write(prepare(options(scene)), tmp_path / "again")
    assert files(tmp_path / "again") == files(made)
    write(prepare(options(scene)), tmp_path / "again")  # over its own folder
    assert files(tmp_path / "again") == files(made)
    assert files(tmp_path / "again").keys() and not list(tmp_path.glob(".again*"))


def test_a_check_writes_nothing_and_says_the_same(
    made: Path, scene: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(made.parent)
    words = [
        "regions", "--raster", str(scene[0]), "--labels", str(scene[1]), "--field", "class",
        "--sizes", "64", "--image-side", "32", "--block", "160", "--per-tile", "2", "--check",
        "--json",
    ]  # fmt: skip
    assert main(words) == 0
    assert files(made.parent) == before
    *_, result = map(json.loads, capsys.readouterr().out.splitlines())
    document = json.loads((made / "regions.json").read_text("utf-8"))
    assert result.pop("type") == "result"
    assert result == {**document, "captions_digest": None}


def test_captions_are_edited_in_a_table(
    made: Path, scene: tuple[Path, Path], tmp_path: Path
) -> None:
    with (made / "captions.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    first, second, *_ = sorted({row[0] for row in rows[1:]})
    kept = [row for row in rows if row[0] != first]  # struck out
    for row in kept:
        if row[0] == second:
            row[3] = ""
    kept.append([second, "", "", "a pond; with “ducks”"])
    table = tmp_path / "edited.csv"  # as a German spreadsheet writes it
    with table.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file, delimiter=";").writerows(kept)
    document = write(prepare(options(scene, captions=table)), tmp_path / "out")
    assert document["dropped"]["edited"] == 1
    assert "region_edited" in [note["code"] for note in document["notes"]]
    found = {
        line["filename"]: line["captions"]
        for split in ("train", "val", "test") for line in lines(tmp_path / "out" / f"{split}.jsonl")
    }  # fmt: skip
    assert first not in found and not (tmp_path / "out" / "images" / first).exists()
    assert found[second] == ["a pond; with “ducks”"]
    with pytest.raises(TrainingError, match="not made here"):
        prepare(options(scene, captions=table, sizes=(TileSize(96, "m"),)))


def test_what_is_edited_beside_captions_is_told(
    made: Path, scene: tuple[Path, Path], tmp_path: Path
) -> None:
    with (made / "captions.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    rows[1][1] = "val" if rows[1][1] == "train" else "train"
    rows[2][2] = "castle"
    table = tmp_path / "edited.csv"
    for count, some in ((2, rows), (0, [rows[0], *rows[3:]])):
        with table.open("w", encoding="utf-8-sig", newline="") as file:
            file.write("sep=;\r\n")  # as Excel is told what stands between columns
            csv.writer(file, delimiter=";").writerows(some)
        notes = prepare(options(scene, captions=table)).notes
        assert [n.values["n"] for n in notes if n.code == "region_edited_places"] == [count][:count]
    table.write_text("Bild,Caption\n1.png,a pond\n", "utf-8")
    with pytest.raises(TrainingError, match="it holds: Bild, Caption"):
        prepare(options(scene, captions=table))


def test_somebodys_files_are_never_overwritten(scene: tuple[Path, Path], tmp_path: Path) -> None:
    prepared = prepare(options(scene))
    (tmp_path / "theirs").mkdir()
    (tmp_path / "theirs" / "thesis.txt").write_text("years")
    with pytest.raises(TrainingError, match=r"thesis\.txt"):
        write(prepared, tmp_path / "theirs")
    write(prepared, tmp_path / "ours")
    with (tmp_path / "ours" / "captions.csv").open("a", encoding="utf-8") as file:
        file.write("edited,for,hours,by hand\r\n")
    before = files(tmp_path)
    with pytest.raises(TrainingError, match="was edited, and would be lost"):
        write(prepared, tmp_path / "ours")
    assert files(tmp_path) == before


def test_a_run_that_is_stopped_leaves_nothing(
    scene: tuple[Path, Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: object, **__: object) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)  # the signal ends it

    monkeypatch.setattr("training.regions.writing.write_blocks", stop)
    words = [
        "regions", "--raster", str(scene[0]), "--labels", str(scene[1]), "--field", "class",
        "--sizes", "64", "--image-side", "32", "--block", "160", "--out", str(tmp_path / "out"),
    ]  # fmt: skip
    assert main(words) == 130
    assert list(tmp_path.iterdir()) == []


def test_places_that_are_said_not_to_show_it_are_kept_apart(
    scene: tuple[Path, Path], tmp_path: Path
) -> None:
    document = json.loads(scene[1].read_text("utf-8"))
    for number, feature in enumerate(document["features"]):
        feature["properties"]["ok"] = "wrong" if number % 10 > 7 else "right"
    labels = tmp_path / "verdicts.geojson"
    labels.write_text(json.dumps(document), "utf-8")
    told = write(prepare(options((scene[0], labels), verdict="ok")), tmp_path / "out")
    wrong = lines(tmp_path / "out" / "wrong.jsonl")
    assert told["counts"]["wrong"] == len(wrong) > 0
    assert all(line["wrong"] and "captions" not in line and not line["shows"] for line in wrong)
    assert all((tmp_path / "out" / "images" / line["filename"]).exists() for line in wrong)
    for split in ("train", "val", "test"):
        for line in lines(tmp_path / "out" / f"{split}.jsonl"):
            assert not set(line.get("wrong", ())) & set(line["shows"])
            assert line["bounds"][0] < LEFT + 8.5 * FIELD  # what is wrong gives no pair


def test_tiles_that_people_judged_are_pairs_themselves(
    scene: tuple[Path, Path], tmp_path: Path
) -> None:
    """Verdicts on results of a search: the outlines of tiles, which say nothing of other tiles."""
    raster = scene[0]
    corners = [(LEFT + 16 * x, TOP - 16 * y) for x, y in np.ndindex(37, 37) if (x + y) % 7 == 0]
    path = write_labels(
        tmp_path / "map.labels.geojson",
        [square(*corner, FIELD) for corner in corners],
        [
            {"label": ("a pond", "a quarry")[i % 2], "verdict": ("right", "wrong")[i % 5 == 4],
             "tile_px": 64.0} for i in range(len(corners))
        ],
    )  # fmt: skip
    changes = {"field": "label", "verdict": "verdict", "sizes": (), "block": 200.0}
    prepared = prepare(options((raster, path), **changes))
    assert [size.why.code for size in prepared.sizes] == ["region_size_judged"]
    assert prepared.sizes[0].side == pytest.approx(FIELD, rel=0.01)
    write(prepared, tmp_path / "out")
    kept = Labels.read(tmp_path / "out" / "labels.gpkg", "label", "verdict")
    assert all(label.judged for label in kept.labels)
    assert {label.right for label in kept.labels} == {True, False}
    said = {
        (round(x), round(y)): (i % 2, i % 5 == 4) for i, (x, y) in enumerate(corners)
    }  # fmt: skip
    for split in ("train", "val", "test"):
        for line in lines(tmp_path / "out" / f"{split}.jsonl"):
            x, _, _, y = line["bounds"]
            near = [said[place] for place in said
                    if max(abs(place[0] - x), abs(place[1] - y)) < 8]  # fmt: skip
            assert near and (["a pond", "a quarry"].index(line["label"]), False) in near
            assert all("two" not in text and "some" not in text for text in line["captions"])


def test_rasters_that_cover_the_same_ground_leak_nothing(tmp_path: Path) -> None:
    one = write_raster(tmp_path / "one.tif")
    other = write_raster(tmp_path / "two.tif", 800, (LEFT - 8, TOP + 8), pixel=0.8, seed=1)
    far = write_raster(tmp_path / "far.tif", 640, (500_000.0, TOP), crs="EPSG:32634", seed=2)
    labels = checkerboard(tmp_path / "labels.geojson")
    told = write(prepare(options((one, other, far, labels))), tmp_path / "out")
    assert [raster["path"] for raster in told["rasters"]] == [str(one), str(other)]
    assert {"region_unlabelled"} <= {note["code"] for note in told["notes"]}
    boxes = {
        split: np.array([line["bounds"] for line in lines(tmp_path / "out" / f"{split}.jsonl")])
        for split in ("train", "val", "test")
    }
    train = shapely.STRtree(shapely.box(*boxes["train"].T))
    for split in ("val", "test"):
        assert not len(train.query(shapely.box(*boxes[split].T), predicate="intersects")[0])


def test_a_raster_without_a_place_is_measured_in_pixels(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "photo.tif", crs=None)
    labels = checkerboard(tmp_path / "labels.geojson", corner=(0.0, 0.0), crs=None)
    told = write(
        prepare(options((raster, labels), sizes=(TileSize(FIELD, "px"),))), tmp_path / "out"
    )
    assert told["unit"] == "px" and min(told["counts"][s] for s in ("train", "val", "test")) > 0
    with closing(sqlite3.connect(tmp_path / "out" / "blocks.gpkg")) as file:
        bounds = file.execute("SELECT min_x, min_y, max_x, max_y FROM gpkg_contents").fetchone()
    assert -BLOCK < bounds[0] < bounds[2] < 640 + BLOCK
    assert -640 - BLOCK < bounds[1] < bounds[3] < BLOCK
    # Chips are the pixels that their bounds tell of, four in one.
    with rasterio.open(raster) as file:
        pixels = file.read()
    for line in lines(tmp_path / "out" / "train.jsonl")[:9]:
        x, y = round(line["bounds"][0]), -round(line["bounds"][3])
        part = pixels[:, y : y + FIELD, x : x + FIELD].reshape(3, 32, 2, 32, 2)
        chip = np.asarray(Image.open(tmp_path / "out" / "images" / line["filename"])).astype(float)
        assert np.abs(chip - part.mean(axis=(2, 4)).transpose(1, 2, 0)).max() <= 1
    with pytest.raises(TrainingError, match="pixels, such as 192px"):
        prepare(options((raster, labels)))


def test_tiles_of_a_grid_and_around_an_object_are_read_alike(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "scene.tif", seed=3)
    labels = checkerboard(tmp_path / "labels.geojson")
    sizes = (TileSize(FIELD, "m"), TileSize(150, "m"))
    prepared = prepare(options((raster, labels), sizes=sizes, block=None))
    tiles, scene = prepared.tiles, prepared.map.scenes[0]
    small = (tiles.size == 1) & (tiles.row < 0)
    assert small.any()  # fields are less than half of 150 m wide
    assert not ((tiles.size == 0) & (tiles.row < 0)).any()
    rows = np.flatnonzero(tiles.row >= 0)[:20]
    of_grid = dict(chips(scene, tiles.take(rows), prepared.sizes, 0.5, 32))
    alone = replace(tiles.take(rows), row=np.full(len(rows), -1))
    for number, pixels in chips(scene, alone, prepared.sizes, 0.5, 32):
        # Up to half a pixel of the chip: of grains of four pixels, sides are mixed.
        assert np.corrcoef(pixels.ravel(), of_grid[number].ravel())[0, 1] > 0.8


def test_tiles_without_data_are_left_out(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "scene.tif", nodata=0)
    with rasterio.open(raster, "r+") as file:
        file.write(np.zeros((3, 640, 130), np.uint8), window=((0, 640), (0, 130)))
    labels = checkerboard(tmp_path / "labels.geojson")
    told = write(prepare(options((raster, labels))), tmp_path / "out")
    assert told["dropped"]["no_data"] > 0
    for line in lines(tmp_path / "out" / "train.jsonl"):
        assert line["bounds"][0] >= LEFT + 130 - FIELD / 2


# -- bad labels --------------------------------------------------------------------------------


def rings(count: int) -> list[list[list[float]]]:
    return [square(LEFT + 64 * (i % 9), TOP - 64 * (i // 9), 60) for i in range(count)]


def refused(tmp_path: Path, raster: Path, labels: Path, **changes: object) -> str:
    before = files(tmp_path)
    with pytest.raises((TrainingError, EngineError)) as error:
        write(prepare(options((raster, labels), **changes)), tmp_path / "out")
    assert files(tmp_path) == before
    return str(error.value)


def test_what_cannot_be_labels_is_said(scene: tuple[Path, Path], tmp_path: Path) -> None:
    raster, good = scene
    path = tmp_path / "labels.geojson"
    assert "Name one of its fields: class" in refused(tmp_path, raster, good, field="kind")
    write_labels(path, rings(3), [{"class": None}] * 3)
    assert "says anything" in refused(tmp_path, raster, path)
    write_labels(path, [None] * 3, [{"class": "pond"}] * 3)
    assert "no polygon" in refused(tmp_path, raster, path)
    checkerboard(path, corner=(LEFT + 1e5, TOP))
    assert "lies on" in refused(tmp_path, raster, path)
    checkerboard(path, crs="EPSG:4326")
    assert refused(tmp_path, raster, path)
    write_labels(path, rings(1), [{"class": "pond"}])
    assert "fewer than 3 blocks" in refused(tmp_path, raster, path)
    few = [*rings(1), square(LEFT + 300, TOP, 60), square(LEFT, TOP - 300, 60)]
    write_labels(path, few, [{"class": name} for name in "abc"])
    assert "Images left for" in refused(tmp_path, raster, path, overlap=0.0)
    write_labels(path, rings(3) * 2, [{"class": "pond", "ok": i < 3} for i in range(6)])
    assert "right and wrong" in refused(tmp_path, raster, path, verdict="ok")
    photo = write_raster(tmp_path / "photo.tif", crs=None)
    with pytest.raises(TrainingError, match="no reference system"):
        prepare(options((raster, photo, good)))
    with pytest.raises(TrainingError, match="given twice"):
        prepare(options((raster, raster, good)))
    assert "fit no raster" in refused(tmp_path, raster, good, sizes=(TileSize(5000, "m"),))
    assert "hold no tile" in refused(tmp_path, raster, good, block=50.0)


def test_what_is_left_out_or_cannot_be_split_is_noted(
    scene: tuple[Path, Path], tmp_path: Path
) -> None:
    document = json.loads(scene[1].read_text("utf-8"))
    features = document["features"]
    for feature in features[1:]:
        feature["properties"]["class"] = "pond"
    features[0]["properties"]["class"] = "stadium"
    road = [[LEFT, TOP - 300], [LEFT + 640, TOP - 300], [LEFT + 640, TOP - 304], [LEFT, TOP - 304]]
    far, dot = square(LEFT + 1e5, TOP, 60), square(LEFT + 9, TOP - 9, 0.5)
    features += [
        features[5],
        {"type": "Feature", "properties": {"class": "pond"}, "geometry": None},
        {"type": "Feature", "properties": {"class": "pond"},
         "geometry": {"type": "Polygon", "coordinates": [far]}},
        {"type": "Feature", "properties": {"class": "pond"},
         "geometry": {"type": "Polygon", "coordinates": [dot]}},
        {"type": "Feature", "properties": {"class": "road"},
         "geometry": {"type": "Polygon", "coordinates": [[*road, road[0]]]}},
    ]  # fmt: skip
    path = tmp_path / "labels.geojson"
    path.write_text(json.dumps(document), "utf-8")
    told = write(prepare(options((scene[0], path))), None)
    codes = {note["code"] for note in told["notes"]}
    assert {
        "labels_doubled", "labels_without_polygon", "labels_outside", "labels_tiny",
        "region_one_block", "region_not_in", "region_few", "region_straddling",
        "region_balance", "region_unseen",
    } <= codes  # fmt: skip
    absent = [note["text"] for note in told["notes"] if note["code"] == "region_not_in"]
    assert any(text.startswith("Test shows nothing of ") for text in absent), absent
    stadium = next(row for row in told["classes"] if row["name"] == "stadium")
    assert stadium["train"] > 0 and stadium["test"] == 0
    one = checkerboard(tmp_path / "one.geojson", classes=("pond",))
    told = write(prepare(options((scene[0], one))), None)
    assert told["notes"][0]["code"] == "region_one_class"


@pytest.mark.parametrize("side", [200, 224, 333.3])
def test_judged_tiles_that_overlap_do_not_contradict(tmp_path: Path, side: float) -> None:
    """Those of a search overlap by half, and those of a larger scale hold smaller ones."""
    rows = [(LEFT, side, "right"), (LEFT + side / 2, side, "wrong"), (LEFT, 2 * side, "wrong")]
    path = write_labels(
        tmp_path / "marks.geojson",
        [square(x, TOP, wide) for x, wide, _ in rows],
        [{"label": text, "verdict": said, "tile_px": 64.0}
         for text, (_, _, said) in zip(("Pond", "pond", "pond"), rows, strict=True)],
    )  # fmt: skip
    read = read_labels(options((tmp_path / "a.tif", path), field="label", verdict="verdict"))
    assert [label.text for label in read.labels.labels] == ["Pond"] * 3
    assert not [note for note in read.notes if note.code == "labels_contradict"]


def test_tags_tell_what_the_field_does_not_and_labels_are_kept_by_it(tmp_path: Path) -> None:
    raster = write_raster(tmp_path / "a.tif")
    said = [
        {"building": "yes", "leisure": None}, {"building": "Apartments", "leisure": None},
        {"building": None, "leisure": "park"},
    ]  # fmt: skip
    places = [(x, y) for y in range(10) for x in range(10)]
    path = write_labels(
        tmp_path / "osm.geojson",
        [square(LEFT + FIELD * x, TOP - FIELD * y, FIELD) for x, y in places],
        [said[(x + 2 * y) % 3] for x, y in places],
    )
    asked = options((raster, path), field="building", attributes="osm")
    told = write(prepare(asked), tmp_path / "out")
    assert [one["name"] for one in told["classes"]] == ["apartment building", "building", "park"]
    kept = Labels.read(tmp_path / "out" / "labels.gpkg", "label", "verdict")
    assert len(kept.labels) == 100 and all(label.right for label in kept.labels)
    assert {label.text for label in kept.labels} == {"apartment building", "building", "park"}
    with pytest.raises(EngineError, match="kind"):
        prepare(options((raster, path), field="kind", attributes="osm"))


def test_a_link_to_a_folder_of_pairs_is_kept_and_so_are_foreign_images(
    scene: tuple[Path, Path], tmp_path: Path
) -> None:
    prepared = prepare(options(scene))
    out, link = tmp_path / "pairs", tmp_path / "link"
    write(prepared, out)
    link.symlink_to(out, target_is_directory=True)
    write(prepared, link)
    assert link.is_symlink() and (out / "regions.json").exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link", "pairs"]
    (out / "images" / "mine.png").write_bytes(b"mine")
    with pytest.raises(TrainingError, match=r"images/mine\.png"):
        write(prepared, out)
    assert (out / "images" / "mine.png").read_bytes() == b"mine"
