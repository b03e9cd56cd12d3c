"""Semantic localization as a command: maps of a model, measured and shown."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.selo import filters, windows
from rs_textsearch.engine.selo.annotations import Query, read_annotations
from rs_textsearch.engine.selo.heat import Windows
from rs_textsearch.engine.selo.metrics import measure
from rs_textsearch.engine.selo.rules import Clean
from rs_textsearch.engine.selo.strict import Strict
from tests.bench import selo as bench
from tests.engine.bundles import COLOURS, write_bundle
from tests.training.datasets import write_dataset
from tests.training.made_runs import made_run
from training.cli import main
from training.data.pairs import read_pairs
from training.errors import TrainingError
from training.evaluation.encode import BundleModel
from training.evaluation.load import load
from training.models.factory import build_tokenizer
from training.selo import procedures
from training.selo.mosaics import Layout, write_mosaics
from training.selo.tiles import Tiles

STEPS = (128, 256)
PLACES = {"red": (96, 64), "blue": (560, 330)}
SIDE = 160


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A grey image with a red and a blue square, and annotations of both."""
    folder = tmp_path_factory.mktemp("selo")
    pixels = np.random.default_rng(0).normal(128, 6, (520, 780, 3))
    entries = []
    for name, (x, y) in PLACES.items():
        pixels[y : y + SIDE, x : x + SIDE] = COLOURS[name]
        corners = [[x, y], [x + SIDE, y], [x + SIDE, y + SIDE], [x, y + SIDE], [x, y]]
        entries.append({"caption": f"a {name} field", "jpg_name": "0.jpg", "points": [corners]})
    Image.fromarray(pixels.clip(0, 255).astype(np.uint8)).save(folder / "0.jpg", quality=95)
    (folder / "anno.json").write_text(json.dumps(entries), encoding="utf-8")
    write_bundle(folder / "bundle")
    return folder


@pytest.fixture
def queries(folder: Path) -> list[Query]:
    return read_annotations(folder / "anno.json", folder)


class Counting(BundleModel):
    """Notes how many tiles it encodes."""

    tiles = 0

    def encode_images(self, images, local=True):
        self.tiles += len(images)
        return super().encode_images(images, local)


@pytest.fixture
def model(folder: Path) -> Counting:
    return Counting(Bundle.open(folder / "bundle"), "cpu")


def selo(folder: Path, *arguments: object) -> int:
    return main(
        ["selo", "--bundle", str(folder / "bundle"), "--annotations", str(folder / "anno.json"),
         "--images", str(folder), "--steps", "128,256", *map(str, arguments)]
    )  # fmt: skip


def best(grey: np.ndarray) -> tuple[float, float]:
    y, x = np.nonzero(grey == grey.max())
    return float(x.mean()), float(y.mean())


# -- maps --------------------------------------------------------------------------------------


def test_the_first_version_is_that_of_the_published_loops(folder, queries, model, tmp_path):
    crops = bench.cut(folder / "0.jpg", tmp_path, STEPS)
    boxes, shape = bench.boxes_of(crops), (520, 780)
    assert {tuple(box) for box in boxes.tolist()} == set(
        map(tuple, windows.sliding(shape, STEPS).tolist())
    )
    tiles = Tiles(folder / "0.jpg", model)
    for query, grey in zip(queries, procedures.sliding(STEPS)(tiles, queries), strict=True):
        text = tiles.texts([query.text])[0]
        scores = bench.similarities(crops, model.bundle, text)
        np.testing.assert_allclose(tiles.vectors(boxes) @ text, scores, atol=1e-6)
        total, count = bench.accumulate(boxes, scores, shape)
        published = bench.filtered(total / count)
        # One level: scores of one tile at a time and of many differ by rounding.
        assert np.abs(filters.stored(grey).astype(int) - published).max() <= 1


def test_windows_are_encoded_once_for_all_queries_and_procedures(folder, queries, model):
    tiles = Tiles(folder / "0.jpg", model)
    boxes = windows.sliding(tiles.shape, STEPS)
    for _ in range(2):
        list(procedures.sliding(STEPS)(tiles, queries))
    assert model.tiles == len(boxes)
    tiles.vectors(np.concatenate([boxes[:3], boxes[:3]]))
    assert model.tiles == len(boxes)


def test_the_second_version_looks_into_the_best_windows_only(folder, queries, model):
    tiles = Tiles(folder / "0.jpg", model)
    grey = next(procedures.focused(0)(tiles, queries[:1]))
    x, y = PLACES["red"]
    assert grey[y + 80, x + 80] > 100
    assert grey[:, 512 + 255 :].max() == 0  # beyond the window that was kept and the filter
    again = next(procedures.focused(0)(tiles, queries[:1]))
    assert np.array_equal(grey, again)


def test_the_second_version_averages_over_orders_of_words(folder, model):
    tiles = Tiles(folder / "0.jpg", model)
    asked: list[list[str]] = []
    encode = model.encode_texts

    def noting(texts, local=True):
        asked.append(list(texts))
        return encode(texts, local)

    model.encode_texts = noting
    vector = procedures._averaged(tiles, "a red field", np.random.default_rng(0))
    (texts,) = asked
    assert len(texts) == 5 and texts[0] == "a red field"
    assert all(sorted(text.split()) == ["a", "field", "red"] for text in texts)
    mean = encode(texts).pooled.numpy().mean(axis=0)
    np.testing.assert_allclose(vector, mean / np.linalg.norm(mean), rtol=1e-6)


def test_heatmaps_are_those_that_the_engine_writes(folder, queries, model, tmp_path, monkeypatch):
    from training.selo import dense

    built: list[object] = []
    monkeypatch.setattr(
        dense, "run_index", lambda options, r=dense.run_index: built.append(options) or r(options)
    )
    tiles = Tiles(folder / "0.jpg", model)
    engine = dense.Dense(folder / "bundle", STEPS, tmp_path)
    plain = list(engine.procedure(refine=False)(tiles, queries))
    refined = list(engine.procedure(refine=True)(tiles, queries))
    assert len(built) == 1 and built[0].scales == (1.0, 2.0) and built[0].overlap == 0.5
    for name, coarse, fine in zip(PLACES, plain, refined, strict=True):
        x, y = PLACES[name]
        for grey in (coarse, fine):
            assert grey.shape == (520, 780) and (grey.min(), grey.max()) == (0, 255)
            assert np.hypot(*np.subtract(best(grey), (x + SIDE / 2, y + SIDE / 2))) < 80
        assert not np.array_equal(coarse, fine)
    with rasterio.open(tmp_path / "heatmap.tif") as written:
        cells = written.read(1)
    rows, columns = np.arange(520) * cells.shape[0] // 520, np.arange(780) * cells.shape[1] // 780
    values = cells[np.ix_(rows, columns)].astype(float)
    values = (values - values.min()) / np.ptp(values)
    assert np.array_equal(refined[-1], np.uint8(255 * values))


# -- the command -------------------------------------------------------------------------------


def test_a_model_that_knows_finds_the_places(folder, capsys, tmp_path):
    assert selo(folder, "--protocol", "all", "--out", tmp_path / "maps", "--json") == 0
    report = json.loads(capsys.readouterr().out)
    assert report["mode"] == "strict" and list(report["means"]) == [
        "v1", "v2", "dense", "refined", "uniform", "noise", "truth"
    ]  # fmt: skip
    for name in ("v1", "v2", "dense", "refined", "truth"):
        assert report["means"][name]["untouched"]["pointing"] > 0.5, name
    means = {name: value["untouched"]["rmi"] for name, value in report["means"].items()}
    assert means["truth"] > 0.95 > means["v1"] > 0.6 > means["uniform"]
    first, second = report["queries"]
    assert (first["text"], second["text"]) == ("a red field", "a blue field")
    for name, value in report["means"].items():
        mean = np.mean([q["maps"][name]["untouched"]["rsu"] for q in report["queries"]])
        assert value["untouched"]["rsu"] == pytest.approx(mean)
        assert set(value) == {"untouched", "sharpened"}
    pictures = sorted(path.name for path in (tmp_path / "maps").glob("*.png"))
    assert len(pictures) == 14 and pictures[0] == "000_dense_a-red-field.png"
    with Image.open(tmp_path / "maps" / pictures[0]) as picture:
        assert picture.size == (780, 520)
    assert json.loads((tmp_path / "maps" / "selo.json").read_text()) == report


def test_the_tables_show_the_control_beside_every_value(folder, capsys):
    assert selo(folder, "--protocol", "uniform", "truth", "--clean") == 0
    lines = capsys.readouterr().out.splitlines()
    heads = [line for line in lines if "Rmi ↑" in line]
    assert len(heads) == 3 and all(line.endswith("| Rmi of P^3 |") for line in heads)
    assert "mean of 2 queries, clean" in heads[-1]
    assert sum(line.startswith("| 0.jpg: a ") for line in lines) == 4
    truth = lines[-1].strip("| ").split(" | ")
    assert truth[0] == "truth" and float(truth[1]) == 1.0 and len(truth) == 7


def test_polygons_over_a_raster_do_too(folder, capsys, tmp_path):
    x, y = PLACES["red"]
    ring = [[x, -y], [x + SIDE, -y], [x + SIDE, -y - SIDE], [x, -y - SIDE], [x, -y]]
    feature = {"type": "Feature", "properties": {"class": "red"},
               "geometry": {"type": "Polygon", "coordinates": [ring]}}  # fmt: skip
    (tmp_path / "truth.geojson").write_text(json.dumps(feature), encoding="utf-8")
    assert main(
        ["selo", "--bundle", str(folder / "bundle"), "--raster", str(folder / "0.jpg"), "--truth",
         str(tmp_path / "truth.geojson"), "--template", "a {} field", "--steps", "128", "--json"]
    ) == 0  # fmt: skip
    (query,) = json.loads(capsys.readouterr().out)["queries"]
    assert query["text"] == "a red field" and query["maps"]["v1"]["untouched"]["pointing"] == 1.0


@pytest.mark.parametrize(
    ("arguments", "what"),
    [
        (["--truth", "t.geojson"], "give either --annotations and --images, or --truth"),
        (["--steps", "128,x"], "--steps 128,x: give whole pixels"),
        (["--steps", "1"], "at least 2 pixels"),
        (["--seed", "-1"], "--seed -1: give a whole number, 0 or more"),
        (["--steps", "2000"], "smaller than a window of 2000 pixels"),
    ],
)
def test_what_cannot_be_done_is_said(folder, capsys, arguments, what):
    assert selo(folder, *arguments) == 2
    assert what in capsys.readouterr().err


def test_heatmaps_need_a_bundle(folder, capsys, tmp_path):
    assert main(
        ["selo", "--run", str(tmp_path), "--annotations", str(folder / "anno.json"), "--images",
         str(folder), "--protocol", "v1", "refined"]
    ) == 2  # fmt: skip
    assert "export the model and give --bundle" in capsys.readouterr().err


def test_a_run_is_measured_without_heatmaps(folder, capsys, tmp_path, tiny):
    tokenizer = build_tokenizer(tiny, ["a red field", "a blue field"] * 4)
    made_run(tmp_path / "run", tiny, tokenizer)
    arguments = ["--annotations", str(folder / "anno.json"), "--images", str(folder),
                 "--steps", "256", "--device", "cpu", "--json"]  # fmt: skip
    assert main(["selo", "--run", str(tmp_path / "run"), *arguments, "--protocol", "all"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert list(report["means"]) == ["v1", "v2", "uniform", "noise", "truth"]
    assert report["model"] == "run"
    model = load(tmp_path / "run", "cpu")
    queries = read_annotations(folder / "anno.json", folder)
    boxes, tiles = windows.sliding((520, 780), (256,)), Tiles(folder / "0.jpg", model)
    text = model.encode_texts(["a red field"]).pooled.numpy()[0]
    grey = filters.median(Windows(boxes, (520, 780)).means(tiles.vectors(boxes) @ text).grey())
    assert main(["selo", "--run", str(tmp_path / "run"), *arguments, "--clean"]) == 0
    clean = json.loads(capsys.readouterr().out)
    assert clean["mode"] == "clean"  # which stores no map as a JPEG
    for found, stored, rules in ((report, filters.stored(grey), Strict()), (clean, grey, Clean())):
        expected = asdict(measure(stored, queries[0].polygons, rules))
        assert found["queries"][0]["maps"]["v1"]["untouched"] == pytest.approx(expected)


# -- mosaics -----------------------------------------------------------------------------------


def test_a_mosaic_shows_its_images_where_its_annotations_say(tmp_path, capsys):
    pairs = write_dataset(tmp_path, "val", each=2, seed=0)
    out = tmp_path / "mosaics"
    assert main(
        ["mosaics", "--pairs", str(pairs), "--images", str(tmp_path / "val"), "--out", str(out),
         "--count", "2", "--grid", "3", "--cell", "40", "--most", "2"]
    ) == 0  # fmt: skip
    found = read_annotations(out / "anno.json", out / "imgs")
    assert f"2 mosaics, {len(found)} queries" in capsys.readouterr().out
    assert {query.image.name for query in found} == {"0.jpg", "1.jpg"}
    colours = {"white": (235, 235, 235), "red": (200, 40, 40), "blue": (50, 60, 210)}
    for query in found:
        pixels = np.asarray(Image.open(query.image)).astype(int)
        assert pixels.shape == (120, 120, 3) and 1 <= len(query.polygons) <= 2
        for polygon in query.polygons:
            (x0, y0), (x1, y1) = polygon.min(axis=0), polygon.max(axis=0)
            assert (x1 - x0, y1 - y0) == (39, 39) and x0 % 40 == y0 % 40 == 0
            if query.text in colours:
                middle = pixels[int(y0) + 20, int(x0) + 20]
                assert np.abs(middle - colours[query.text]).max() < 40
    counts = Counter(query.image.name for query in found)
    assert all(count >= 4 for count in counts.values())  # nine of twelve images of six colours


def test_mosaics_follow_their_seed_and_ask_in_captions_too(tmp_path):
    records = read_pairs([write_dataset(tmp_path, "val", each=2, seed=0)])
    sources, layout = [tmp_path / "val"], Layout(3, 30, 1, "caption")
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        write_mosaics(tmp_path / name, records, sources, layout, 1, seed)
    a, b, c = ((tmp_path / name / "imgs" / "0.jpg").read_bytes() for name in "abc")
    assert a == b != c
    captions = {caption for record in records for caption in record.captions}
    for query in read_annotations(tmp_path / "a" / "anno.json", tmp_path / "a" / "imgs"):
        assert query.text in captions and len(query.polygons) == 1


def test_a_mosaic_needs_labelled_images(tmp_path):
    records = read_pairs([write_dataset(tmp_path, "val", each=1, seed=0)])
    with pytest.raises(TrainingError, match="takes 9 images, and 6 have a label"):
        write_mosaics(tmp_path / "out", records, [tmp_path / "val"], Layout(3), 1, 0)
    with pytest.raises(TrainingError, match="at least one image"):
        Layout(grid=0)
    with pytest.raises(TrainingError, match="0 mosaics"):
        write_mosaics(tmp_path / "out", records, [tmp_path / "val"], Layout(2), 0, 0)
    assert not (tmp_path / "out").exists()


def test_neighbouring_cells_of_a_class_share_no_pixel():
    from training.selo.mosaics import _outline

    cells = [np.array(_outline(0, column, 40)) for column in (0, 1)]
    assert filters.filled(cells, (40, 80)).all()


def test_the_benchmark_computes_one_map(folder, tmp_path):
    """Sums in slices and a loop over pixels give what the cells give."""
    boxes = windows.sliding((140, 150), (64, 128))
    scores = np.random.default_rng(0).random(len(boxes)).astype(np.float32)
    loops = bench.divide_in_loops(*bench.accumulate(boxes, scores, (140, 150)))
    cells = Windows(boxes, (140, 150)).means(scores)
    pixels = np.repeat(np.repeat(cells.values, cells.high, axis=0), cells.wide, axis=1)
    np.testing.assert_allclose(pixels, loops, atol=1e-9)
