"""Labelled polygons: what is read of a layer, and which tiles show a region."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.definitions import SAMPLE_SCENE
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.labels import (
    LEAST_OF_REGION,
    LEAST_OF_TILE,
    Label,
    Labels,
    said_of,
    shown,
    touched,
)
from rs_textsearch.engine.reading.polygons import read_polygons
from rs_textsearch.engine.reading.shapes import in_pixels

SQUARE = [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]]
BOW_TIE = [[0, 0], [10, 10], [10, 0], [0, 10], [0, 0]]
UTM = Place(100, 100, "EPSG:32633", (1.0, 0.0, 0.0, 0.0, -1.0, 100.0), (1.0, 1.0))


def layer(path: Path, *features: tuple[object, dict[str, object]]) -> Path:
    items = [
        {"type": "Feature", "properties": fields, "geometry": geometry}
        for geometry, fields in features
    ]
    crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
    document = {"type": "FeatureCollection", "crs": crs, "features": items}
    path.write_text(json.dumps(document), "utf-8")
    return path


def polygon(ring: list[list[int]]) -> dict[str, object]:
    return {"type": "Polygon", "coordinates": [ring]}


def test_what_says_nothing_or_is_no_polygon_is_left_out_and_said(tmp_path: Path) -> None:
    path = layer(
        tmp_path / "labels.geojson",
        (polygon(SQUARE), {"class": " a  pond ", "depth": 3, "ok": "wrong"}),
        (polygon(BOW_TIE), {"class": "field", "ok": None}),
        (polygon(SQUARE), {"class": None, "ok": True}),
        (polygon(SQUARE), {"class": "  ", "ok": 1}),
        (None, {"class": "field", "ok": "yes"}),
        ({"type": "Point", "coordinates": [1, 1]}, {"class": "field", "ok": "yes"}),
        (polygon(SQUARE), {"class": "field", "ok": "perhaps"}),
    )
    read = Labels.read(path, "Class", "OK")
    pond, field = read.labels
    assert (pond.text, pond.right, dict(pond.attributes)) == ("a pond", False, {"depth": 3})
    assert field.right and field.shape.is_valid and field.shape.area == pytest.approx(50)
    assert [(note.code, note.values["n"]) for note in read.notes] == [
        ("labels_without_text", 2), ("labels_without_polygon", 2),
        ("labels_without_verdict", 1), ("labels_repaired", 1), ("labels_unjudged", 1),
    ]  # fmt: skip
    assert len(Labels.read(path, "class").labels) == 3  # without verdicts all of them are right


def test_a_field_that_is_not_there_or_says_nothing_is_refused(tmp_path: Path) -> None:
    path = layer(tmp_path / "labels.geojson", (polygon(SQUARE), {"class": None, "ok": 1}))
    for field, verdict, code in (
        ("kind", None, "labels_field"), ("class", "right", "labels_field"),
        ("class", None, "labels_none"),
    ):  # fmt: skip
        with pytest.raises(BadInput) as refused:
            Labels.read(path, field, verdict)
        assert refused.value.note.code == code


def test_verdicts_are_understood_as_people_write_them(tmp_path: Path) -> None:
    said = ["y", "N", "t", "f", "R", "w", "OK", "richtig", "falsch", "Ja", "nein", ""]
    path = layer(
        tmp_path / "labels.geojson",
        *((polygon(SQUARE), {"class": "pond", "v": word}) for word in said),
    )
    read = Labels.read(path, "class", "v")
    assert [label.right for label in read.labels] == [True, False] * 3 + [
        True, True, False, True, False, True
    ]  # fmt: skip
    assert [note.code for note in read.notes] == ["labels_unjudged"]
    assert read.notes[0].text == "Labels without a verdict: 1 – they count as right."
    assert not Labels.read(path, "class").notes  # nobody asked for verdicts


def test_labels_of_which_none_is_right_say_why(tmp_path: Path) -> None:
    for words, code, text in (
        (("hm", "perhaps", "hm"), "labels_verdicts", "neither right nor wrong: hm, perhaps."),
        (("wrong", "no"), "labels_all_wrong", r"All polygons .* \(2\) .* wrong"),
    ):
        features = ((polygon(SQUARE), {"class": "pond", "v": word}) for word in words)
        path = layer(tmp_path / "labels.geojson", *features)
        with pytest.raises(BadInput, match=text) as refused:
            Labels.read(path, "class", "v")
        assert refused.value.note.code == code


def test_a_ring_that_is_not_closed_loses_that_feature_alone(tmp_path: Path) -> None:
    bad = (polygon(SQUARE[:-1]), {"class": "field"})
    path = layer(tmp_path / "labels.geojson", (polygon(SQUARE), {"class": "pond"}), bad)
    read = Labels.read(path, "class")
    (note,) = read.notes
    assert [label.text for label in read.labels] == ["pond"]
    assert note.code == "labels_damaged" and "first that of feature 2: " in note.text
    with pytest.raises(BadInput, match=r"feature 2 of .* cannot be read"):
        read_polygons(path)  # an area must not be smaller than it was drawn
    with pytest.raises(BadInput, match=r"feature 1 of .* cannot be read"):
        Labels.read(layer(tmp_path / "labels.geojson", bad), "class")


def test_json_that_is_no_map_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "labels.geojson"
    path.write_text("[1, 2, 3]", "utf-8")
    with pytest.raises(BadInput, match="cannot be read: it is no JSON object"):
        Labels.read(path, "class")


def test_labels_are_placed_on_a_raster_of_another_system(tmp_path: Path) -> None:
    inside, outside = [[x + 40, y + 40] for x, y in SQUARE], [[x + 400, y] for x, y in SQUARE]
    path = layer(
        tmp_path / "labels.geojson",
        (polygon(inside), {"class": "pond"}), (polygon(outside), {"class": "pond"}),
    )  # fmt: skip
    ((label, shape),) = Labels.read(path, "class").on(UTM, tmp_path / "a.tif")
    assert label.text == "pond" and shape.bounds == (40, 50, 50, 60)  # rows run downwards
    unplaced = Place(100, 100, None, (1.0, 0.0, 0.0, 0.0, 1.0, 0.0), None)
    assert len(Labels.read(path, "class").on(unplaced, tmp_path / "b.tif")) == 1


def test_only_labels_near_a_raster_are_moved_into_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import rs_textsearch.engine.reading.labels as module

    moved = []

    def counted(shape: shapely.Geometry, *of: object) -> shapely.Geometry:
        moved.append(shape)
        return in_pixels(shape, *of)

    monkeypatch.setattr(module, "in_pixels", counted)
    ring = [[[x + 300 * i, y] for x, y in SQUARE] for i in range(50)]
    path = layer(tmp_path / "l.geojson", *((polygon(one), {"class": "a"}) for one in ring))
    labels = Labels.read(path, "class")
    assert len(labels.on(UTM, path)) == 1 and len(moved) == 1
    degrees = Place(10, 10, "EPSG:4326", (0.1, 0.0, 10.4, 0.0, -0.1, 0.5), None)
    assert len(labels.on(degrees, path)) == 50


def test_all_classes_of_the_sample_scene_are_read() -> None:
    read = Labels.read(SAMPLE_SCENE.with_name("scene_truth.gpkg"), "class")
    assert len({label.text for label in read.labels}) == 18 and not read.notes


corners = st.tuples(*[st.integers(0, 20)] * 4)


@given(st.lists(corners, max_size=6), st.lists(corners, min_size=1, max_size=3))
def test_a_tile_shows_what_fills_a_quarter_of_it_or_lies_half_in_it(tiles, regions) -> None:
    def box(numbers):
        x, y, wide, high = numbers
        return shapely.box(x, y, x + wide + 1, y + high + 1)

    boxes = [box(one) for one in tiles]
    shape = shapely.union_all([box(one) for one in regions])
    whole = [
        bool(
            tile.intersection(shape).area >= LEAST_OF_TILE * tile.area
            or any(
                tile.intersection(part).area >= LEAST_OF_REGION * part.area
                for part in shapely.get_parts(shape)
            )
        )
        for tile in boxes
    ]
    bounds = np.array([tile.bounds for tile in boxes]).reshape(-1, 4)
    assert shown(bounds, shape).tolist() == whole


def test_nothing_shows_a_shape_without_area() -> None:
    assert not shown(np.array([[0, 0, 9, 9]]), shapely.Point(3, 3)).any()
    assert not shown(np.array([[0, 0, 9, 9]]), shapely.Polygon()).any()


def test_overlapping_polygons_cover_a_tile_once() -> None:
    twice = shapely.geometrycollections([shapely.box(0, 0, 13, 1000)] * 2)
    assert not shown(np.array([[0.0, 0, 100, 100]]), twice).any()
    beside = shapely.geometrycollections([shapely.box(x, 0, x + 13, 1000) for x in (0, 13)])
    assert shown(np.array([[0.0, 0, 100, 100]]), beside).all()


def test_a_tile_has_the_verdict_of_the_outline_that_it_is_most_like() -> None:
    def mark(side: float, right: bool) -> tuple[Label, shapely.Geometry]:
        shape = shapely.box(100 - side / 2, 100 - side / 2, 100 + side / 2, 100 + side / 2)
        return Label("Pond", shape, right, {"tile_px": side}), shape

    boxes = np.array([[0.0, 0, 200, 200], [-25, -25, 225, 225], [100, 0, 300, 200]])
    said = said_of(boxes, [mark(200, True), mark(250, False)])["pond"]
    assert said.right.tolist() == [True, False, False]
    assert said.wrong.tolist() == [False, True, False]
    assert said.touched.all() and said.labelled.tolist() == [True, True, False]
    said = said_of(boxes, [mark(200, True), mark(200, False)])["pond"]
    assert said.both.tolist() == [True, False, False] and not (said.right | said.wrong).any()


def test_tiles_that_only_share_an_edge_do_not_touch() -> None:
    boxes = np.array([(0, 0, 10, 10), (10, 0, 20, 10), (12, 5, 22, 15)], float)
    assert touched(boxes, shapely.box(0, 0, 10, 10)).tolist() == [True, False, False]


@pytest.mark.parametrize(
    ("fields", "may"),
    [
        ({}, True), ({"raster": "/x/other.tif"}, True), ({"tile_px": 9}, True),
        ({"tile_px": 9, "raster": "/gone/a.tif"}, True),
        ({"tile_px": 9, "raster": "C:\\gone\\a.tif"}, True),
        ({"tile_px": 9, "raster": "/gone/b.tif"}, False),
        ({"tile_px": 9, "raster": "\0" + "x" * 9999}, False),
    ],
)  # fmt: skip
def test_a_judged_tile_is_of_one_raster(fields: dict[str, object], may: bool) -> None:
    label = Label("pond", shapely.box(0, 0, 9, 9), True, fields)
    assert label.may_be_on(Path("/here/a.tif")) is may


def test_of_rasters_with_one_name_a_judged_tile_is_of_the_one_that_is_there(tmp_path: Path) -> None:
    (tmp_path / "2024").mkdir()
    mine = tmp_path / "2024" / "a.tif"
    mine.touch()
    fields = {"tile_px": 9, "raster": str(mine)}
    label = Label("pond", shapely.box(0, 0, 9, 9), True, fields)
    assert label.may_be_on(mine) and not label.may_be_on(tmp_path / "a.tif")
