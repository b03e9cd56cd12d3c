"""Examples that are no tiles: parts of rasters and image files, read and encoded like tiles."""

from __future__ import annotations

import base64
import threading

import numpy as np
import pytest
import rasterio
from affine import Affine
from PIL import Image
from pyproj import Transformer

from rs_textsearch.engine.errors import BadInput, Cancelled, EngineError, UnreadableRaster
from rs_textsearch.engine.example import AreaExample, example_of
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.options import SearchOptions
from rs_textsearch.engine.reading import picture
from rs_textsearch.engine.searching import pictures
from rs_textsearch.engine.searching.search import Searcher
from rs_textsearch.engine.searching.thumbnails import thumbnail, thumbnails
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster


@pytest.fixture(scope="module")
def index(tmp_path_factory, bundle, index_of):
    folder = tmp_path_factory.mktemp("pictures")
    raster = write_raster(folder / "a.tif", width=300, height=240)
    index_of(raster, folder / "i.gpkg", bundle)
    return folder / "i.gpkg"


def ask(index, searcher=None, **params):
    request = SearchOptions.from_params({"index": str(index), **params})
    return (searcher or Searcher()).search(request)


def area_of(item):
    """The rectangle of a result as an example."""
    return {"raster": item["raster"], "bounds": item["bounds"], "crs": item["crs"]}


def codes(document):
    return [note["code"] for note in document["notes"]]


@pytest.mark.parametrize(("place", "dtype", "nodata", "options"), [
    ("utm", "uint8", "none", {}),
    ("degrees", "uint16", "value", {"tile_size": "128m"}),
    ("web", "float32", "nan", {"bands": "3,2,1", "stretch": "0,0.3"}),
    ("none", "uint8", "alpha", {"views": 4}),
])  # fmt: skip
def test_the_rectangle_of_a_tile_is_the_tile(
    tmp_path, bundle, index_of, place, dtype, nodata, options
):
    raster = write_raster(tmp_path / "a.tif", place=place, dtype=dtype, nodata=nodata)
    index_of(raster, tmp_path / "i.gpkg", bundle, **options)
    item = ask(tmp_path / "i.gpkg", query="blue")["results"][0]
    found = ask(tmp_path / "i.gpkg", like=[area_of(item)])
    assert found["results"][0]["tile"] == item["tile"] and found["notes"] == []
    assert found["results"][0]["score"] > 0.995


def test_a_rectangle_in_another_reference_system(index):
    item = ask(index, query="blue")["results"][0]
    moved = Transformer.from_crs(item["crs"], "EPSG:4326", always_xy=True)
    bounds = ",".join(map(repr, moved.transform_bounds(*item["bounds"])))
    found = ask(index, like=[f"{item['raster']}@{bounds},EPSG:4326"])
    assert found["results"][0]["tile"] == item["tile"] and found["results"][0]["score"] > 0.99


@pytest.mark.parametrize("name", ["t.png", "t.webp", "t.tif", "t.jpg"])
def test_the_image_of_a_tile_finds_the_tile(tmp_path, index, name):
    item = ask(index, query="yellow")["results"][0]
    seen = thumbnail(example_of(area_of(item), index), 64)
    (tmp_path / "seen.png").write_bytes(base64.b64decode(seen))
    Image.open(tmp_path / "seen.png").save(tmp_path / name)
    found = ask(index, like=[str(tmp_path / name)])
    assert found["results"][0]["tile"] == item["tile"] and found["notes"] == []


def test_pictures_go_together_with_tiles_and_texts(tmp_path, index):
    blue, red = (ask(index, query=word)["results"][0] for word in ("blue", "red"))
    Image.new("RGB", (40, 40), (220, 30, 30)).save(tmp_path / "red.png")
    red_image = {"image": str(tmp_path / "red.png")}
    only = ask(index, like=[red_image], top=500)
    assert only["results"][0]["tile"] == red["tile"]
    both = ask(index, like=[red_image, red["tile"]], top=500)
    assert red["tile"] not in [r["tile"] for r in both["results"]]  # as an example that is a tile
    assert both["results"][0]["score"] != only["results"][0]["score"]
    texts = [ask(index, query="blue", like=[red_image], text_weight=w, top=500) for w in (1, 0)]
    assert [t["results"][0]["tile"] for t in texts] == [blue["tile"], red["tile"]]
    best = ask(index, query="red")["results"][0]["score"]
    without = ask(index, query="red", unlike=[red_image], top=500)["results"]
    assert all(r["score"] < best for r in without)


def test_results_are_written_and_never_over_an_example(tmp_path, index):
    write_raster(tmp_path / "p.tif", place="none")
    area = {"raster": str(tmp_path / "p.tif"), "bounds": [0, -40, 40, 0]}
    named = {**area, "index": str(tmp_path / "gone.gpkg")}
    for example in (str(tmp_path / "p.tif"), area, named):
        outputs = {"heatmap": str(tmp_path / "h.tif"), "tiles": str(tmp_path / "t.gpkg")}
        assert len(ask(index, like=[example], **outputs)["heatmaps"]) == 1
        with pytest.raises(BadInput, match=r"p\.tif"):
            ask(index, query="red", unlike=[example], heatmap=str(tmp_path / "p.tif"))


def test_a_picture_is_encoded_once(tmp_path, index, monkeypatch):
    Image.new("RGB", (40, 40), (220, 30, 30)).save(tmp_path / "p.png")
    calls = []
    real = pictures.reference

    def counted(bundle):
        tower = real(bundle)
        encode = tower.encode_images
        tower.encode_images = lambda tiles: (calls.append(len(tiles)), encode(tiles))[1]
        return tower

    monkeypatch.setattr(pictures, "reference", counted)
    searcher, like = Searcher(), [str(tmp_path / "p.png")]
    first = ask(index, searcher, query="blue", like=like, text_weight=0.5)
    ask(index, searcher, query="blue", like=like, text_weight=0.2)
    again = ask(index, searcher, query="blue", like=like, text_weight=0.5)
    assert calls == [1] and again["results"] == first["results"]
    Image.new("RGB", (50, 50), (30, 50, 210)).save(tmp_path / "p.png")  # another image by now
    changed = ask(index, searcher, query="blue", like=like, text_weight=0.5)
    assert calls == [1, 1] and changed["results"] != first["results"]


def test_others_do_not_wait_for_a_picture_and_its_search_can_be_cancelled(
    tmp_path, index, monkeypatch
):
    Image.new("RGB", (40, 40), (220, 30, 30)).save(tmp_path / "p.png")
    searcher, seen, cancel = Searcher(), [], threading.Event()
    locked = searcher._pictures._lock.locked
    real, read = pictures.reference, pictures.picture_of

    def loaded(bundle):
        tower = real(bundle)
        encode = tower.encode_images
        tower.encode_images = lambda tiles: (seen.append(("encode", locked())), encode(tiles))[1]
        seen.append(("load", locked()))
        return tower

    def picture(*given):
        seen.append(("read", locked()))
        if len(seen) == 1:
            cancel.set()
        return read(*given)

    monkeypatch.setattr(pictures, "reference", loaded)
    monkeypatch.setattr(pictures, "picture_of", picture)
    request = SearchOptions.from_params({"index": str(index), "like": [str(tmp_path / "p.png")]})
    with pytest.raises(Cancelled):
        searcher.search(request, cancel)
    assert seen == [("read", False)]
    assert searcher.search(request)["results"]
    assert seen[1:] == [("read", False), ("load", False), ("encode", False)]


def test_an_area_is_read_as_its_index_reads_it(tmp_path, bundle, index_of):
    raster = write_raster(tmp_path / "a.tif", dtype="uint16", width=300, height=240)
    index_of(raster, tmp_path / "i.gpkg", bundle, bands="3,2,1", stretch="1000,30000")
    item = ask(tmp_path / "i.gpkg", query="blue")["results"][0]
    tile = example_of(item["tile"], tmp_path / "i.gpkg")
    (seen,) = thumbnails(load(tmp_path / "i.gpkg"), [tile], 32).values()
    area = AreaExample(raster, tuple(item["bounds"]))
    assert thumbnail(area, 32) != seen  # on its own: its bands as they are, by percentiles
    named = AreaExample(raster, tuple(item["bounds"]), item["crs"], tmp_path / "i.gpkg")
    assert thumbnail(named, 32) == seen
    gone = AreaExample(raster, tuple(item["bounds"]), item["crs"], tmp_path / "gone.gpkg")
    assert thumbnail(gone, 32) == thumbnail(area, 32)


def test_what_lies_beyond_the_edge_is_filled_as_in_a_tile(tmp_path):
    raster = write_raster(tmp_path / "a.tif", width=100, height=50, place="none",
                          data=np.full((3, 50, 100), 77, np.uint8))  # fmt: skip
    seen = picture.of_area(raster, (0, -50, 100, 0), None, 32, None)
    assert (seen.pixels == 77).all() and seen.side_px == 100
    assert [note.code for note in seen.notes] == ["example_grown"]


def test_what_the_model_sees_of_other_shapes_is_said(tmp_path, index):
    x, y = 500_000, 5_000_000
    found = ask(index, like=[f"{index.parent}/a.tif@{x},{y - 100},{x + 400},{y}"])
    assert codes(found) == ["example_picture"] and "squares" in found["notes"][0]["text"]
    Image.new("RGB", (90, 40), (220, 30, 30)).save(tmp_path / "wide.png")
    found = ask(index, like=[str(tmp_path / "wide.png")])
    assert "wide.png" in found["notes"][0]["text"] and "middle" in found["notes"][0]["text"]


def test_a_reference_system_that_the_raster_lacks_is_not_used_without_a_word(tmp_path):
    raster = write_raster(tmp_path / "a.tif", place="none")
    for crs, said in (("EPSG:4326", True), (None, False)):
        seen = picture.of_area(raster, (0, -100, 100, 0), crs, 64, None)
        assert ("area_of_raster" in [note.code for note in seen.notes]) == said


def test_the_middle_of_an_image_is_seen(tmp_path):
    image = np.zeros((40, 120, 3), np.uint8)
    image[:, 40:80] = (220, 30, 30)
    Image.fromarray(image).save(tmp_path / "wide.png")
    seen = picture.of_image(tmp_path / "wide.png", 32)
    assert (seen.pixels == (220, 30, 30)).all()


def test_other_values_than_8_bits_are_stretched(tmp_path):
    ramp = np.linspace(4000, 5000, 64 * 64).reshape(64, 64).astype(np.uint16)
    Image.fromarray(ramp).save(tmp_path / "16.png")
    seen = picture.of_image(tmp_path / "16.png", 64)
    assert seen.pixels.min() == 0 and seen.pixels.max() == 255
    Image.fromarray((ramp // 256).astype(np.uint8)).save(tmp_path / "8.png")
    assert picture.of_image(tmp_path / "8.png", 64).pixels.max() == 5000 // 256


def test_transparent_pixels_of_an_image_hold_the_mean(tmp_path):
    image = np.full((40, 40, 4), 255, np.uint8)
    image[:, :20] = (0, 0, 0, 0)
    image[:, 20:, :3] = (220, 30, 30)
    Image.fromarray(image).save(tmp_path / "half.png")
    assert (picture.of_image(tmp_path / "half.png", 40).pixels == (220, 30, 30)).all()


def test_what_is_too_small_or_too_large_for_the_model_is_said(tmp_path, index_of):
    model = write_bundle(tmp_path / "model", size=64)
    raster = write_raster(tmp_path / "a.tif")
    with rasterio.open(raster, "r+") as dataset:
        dataset.transform = Affine(500.0, 0, 500_000, 0, -500.0, 5_000_000)
    index_of(raster, tmp_path / "i.gpkg", model)
    found = ask(tmp_path / "i.gpkg", like=[f"{raster}@500000,4980000,520000,5000000"])
    assert codes(found) == ["example_large"] and "20 km" in found["notes"][0]["text"]
    found = ask(tmp_path / "i.gpkg", like=[f"{raster}@500000,4995000,505000,5000000"])
    assert codes(found) == ["example_small"] and "10 pixels" in found["notes"][0]["text"]


REFUSED = {
    "outside": ("a.tif@0,0,100,100", BadInput, "outside of .*a.tif"),
    "system": ("a.tif@0,0,100,100,EPSG:99999", BadInput, "EPSG:99999"),
    "small": ("a.tif@500000,4999990,500010,5000000", BadInput, "only 5 px"),
    "empty": ("hole.tif@500000,4999900,500090,5000000", BadInput, "no valid pixel"),
    "missing": ("none.png", UnreadableRaster, "does not exist"),
    "unreadable": ("bad.png", UnreadableRaster, "bad.png cannot be opened"),
    "tiny": ("tiny.png", BadInput, "only 3 px"),
    "cut": ("cut.jpg", EngineError, "cut.jpg"),
    "folder": (".", EngineError, "cannot be opened"),
    "damaged": ({"raster": "bad.png", "bounds": [0, 0, 9, 9]}, UnreadableRaster, "bad.png"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_cannot_be_used_is_refused_with_a_remedy(tmp_path, index, monkeypatch, case):
    example, kind, told = REFUSED[case]
    monkeypatch.chdir(tmp_path)
    if isinstance(example, str):
        example = example.replace("a.tif", str(index.with_name("a.tif")))
    write_raster(tmp_path / "hole.tif", nodata="value")
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\nno")
    Image.new("RGB", (3, 3)).save(tmp_path / "tiny.png")
    (tmp_path / "cut.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    with pytest.raises(kind, match=told) as caught:
        ask(index, like=[example])
    assert caught.value.remedy and caught.value.code in ("bad_input", "unreadable_raster")


def test_a_picture_that_would_take_minutes_is_refused(tmp_path, index, monkeypatch):
    monkeypatch.setattr(picture, "_MOST_PIXELS", 10_000)
    write_raster(tmp_path / "own.tif", width=300, height=240)
    example = f"{tmp_path}/own.tif@500000,4999520,500480,5000000"
    with pytest.raises(BadInput, match="too long to read"):
        ask(index, like=[example])
    with rasterio.open(tmp_path / "own.tif", "r+") as dataset:
        dataset.build_overviews([2, 4])
    assert ask(index, like=[example])["results"]
