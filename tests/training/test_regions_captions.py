"""Captions from a map: nouns and numbers, tags, relations, other words for the same."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from rs_textsearch.engine.place import Place
from rs_textsearch.engine.reading.labels import Label, Labels
from rs_textsearch.engine.reading.opening import Opening
from training.errors import TrainingError
from training.regions import RegionOptions, osm
from training.regions.captions import TEMPLATES, Captioner
from training.regions.labelled import Labelled
from training.regions.scenes import Scene
from training.regions.synonyms import ROWS, paraphrases
from training.regions.views import Group, size_limits, views
from training.regions.words import Noun, article, listed, plural

PLACE = Place(400, 400, None, (1, 0, 0, 0, -1, 0), None)


@pytest.mark.parametrize(
    ("name", "one", "two", "many"),
    [
        ("quarry", "a quarry", "two quarries", "many quarries"),
        ("orchard", "an orchard", "two orchards", "many orchards"),
        ("House", "a house", "two houses", "many houses"),
        ("university", "a university", "two universities", "many universities"),
        ("church", "a church", "two churches", "many churches"),
        ("dense_residential", *("{} dense residential area{}".format(*w) for w in
                                (("a", ""), ("two", "s"), ("many", "s")))),
        ("storage tanks", "storage tanks", "storage tanks", "storage tanks"),
        ("farmland", "farmland", "farmland", "farmland"),
        ("sea", "the sea", "the sea", "the sea"),
        ("place of worship", "a place of worship", "two places of worship",
         "many places of worship"),
        ("campus", "a campus", "two campuses", "many campuses"),
        ("row of trees", "a row of trees", "two rows of trees", "many rows of trees"),
        ("BMX track", "a BMX track", "two BMX tracks", "many BMX tracks"),
        ("a pond", "a pond", "two ponds", "many ponds"),
        ("the airport", "an airport", "two airports", "many airports"),
        ("ships in a harbour", *["ships in a harbour"] * 3),
        ("bridge over a river", "a bridge over a river", "two bridges over a river",
         "many bridges over a river"),
        ("parking", "a parking lot", "two parking lots", "many parking lots"),
    ],
)  # fmt: skip
def test_things_are_counted_in_words(name: str, one: str, two: str, many: str) -> None:
    noun = Noun.of(name)
    assert (noun.some(1), noun.some(2), noun.some(12)) == (one, two, many)


def test_what_is_cut_off_at_the_edge_is_not_counted_exactly() -> None:
    noun = Noun.of("pond")
    assert [noun.some(n, exact=False) for n in (1, 2, 3, 12)] == [
        "a pond", "some ponds", "several ponds", "many ponds"
    ]  # fmt: skip
    assert [noun.some(n) for n in (3, 4, 5)] == ["three ponds", "four ponds", "several ponds"]


def test_articles_plurals_and_lists() -> None:
    words = ("hour", "island", "one-way street", "European road", "unit", "urban area", "ewe")
    assert [article(word) for word in words] == ["an", "an", "a", "a", "a", "an", "a"]
    assert [plural(word) for word in ("bay", "bush", "leaf", "big box")] == [
        "bays", "bushes", "leaves", "big boxes"
    ]  # fmt: skip
    assert listed(["a", "b", "c"]) == "a, b and c" and listed(["a"]) == "a"


@pytest.mark.parametrize(
    ("tags", "thing", "said"),
    [
        ({"building": "house", "roof:colour": "red"}, "house", "a house with a red roof"),
        ({"building": "yes", "name": "Town hall"}, "building", "a building"),
        ({"amenity": "parking", "surface": "asphalt"}, "car park", "an asphalt car park"),
        ({"natural": "water", "water": "pond"}, "pond", "a pond"),
        ({"leisure": "pitch", "sport": "tennis;soccer", "surface": "clay"}, "tennis court",
         "a clay tennis court"),
        ({"landuse": "forest", "leaf_type": "needleleaved"}, "forest", "a coniferous forest"),
        ({"highway": "track", "surface": "dirt"}, "track", "an unpaved track"),
        ({"power": "generator", "generator:source": "solar"}, "solar panels", "solar panels"),
        ({"other_tags": '"landuse"=>"orchard","name"=>"X"'}, "orchard", "an orchard"),
        ({"landuse": "farmland", "crop": "rice"}, "farmland", "rice farmland"),
        ({"building": "no", "landuse": "Quarry "}, "quarry", "a quarry"),
        ({"roof:colour": "#ff0000", "building": "barn"}, "barn", "a barn"),
        ({"boundary": "administrative", "name": "Here", "place": "suburb"}, None, None),
        ({"power": "generator"}, None, None),
    ],
)  # fmt: skip
def test_tags_say_what_can_be_seen(tags: dict, thing: str | None, said: str | None) -> None:
    assert osm.thing(tags) == thing
    if thing is not None:
        assert osm.described(Noun.of(thing), tags).some(1) == said


def test_every_thing_of_the_table_is_a_noun() -> None:
    for values in (*osm.THINGS.values(), osm.SPORTS):
        for name in values.values():
            assert name.strip() == name and Noun.of(name).some(1)


# -- what lies in a tile ---------------------------------------------------------------------


def scene(*items: tuple[str, object], fields: Mapping[str, object] | None = None) -> Scene:
    labels = tuple(Label(name, shape, True, fields or {}) for name, shape in items)
    shapes = np.array([shape for _, shape in items], object)
    return Scene(Path("a.tif"), "a", PLACE, Opening(), labels, shapes, (100.0, 100.0))


def groups(of: Scene, box: tuple[float, ...], *shown: str) -> list[Group]:
    classes = sorted({label.text for label in of.labels})
    shows = np.array([[name in shown for name in classes]])
    return next(views(of, np.array([box], float), shows, classes))


def captioner(of: Scene, **changes: object) -> Captioner:
    labelled = Labelled(Labels(Path("l"), None, of.labels), "said", ())
    usual = {"templates": ("{}",), "attributes": True, "per_tile": 9}
    return Captioner(labelled, **{**usual, "limits": size_limits([of]), **changes})


FOREST = shapely.box(0, 0, 100, 100)


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (("pond", shapely.box(40, 40, 60, 60)), ("forest", FOREST),
         "a pond in the middle of a forest"),
        (("pond", shapely.box(15, 15, 25, 25)), ("forest", FOREST),
         "a pond surrounded by a forest"),
        (("pond", shapely.box(40, 40, 60, 60)),
         ("forest", FOREST.difference(shapely.box(40, 40, 60, 60))),
         "a pond in the middle of a forest"),
        (("pond", shapely.box(0, 40, 20, 60)), ("forest", FOREST), "a pond in a forest"),
        (("meadow", shapely.box(0, 0, 50, 100)), ("forest", shapely.box(52, 0, 100, 100)),
         "a meadow next to a forest"),
        (("orchard", FOREST), ("canal", shapely.box(0, 45, 100, 55)),
         "an orchard crossed by a canal"),
        (("beach", shapely.box(80, 0, 90, 90)), ("lake", shapely.box(0, 0, 78, 100)),
         "a beach along the edge of a lake"),
        (("pond", shapely.box(0, 0, 30, 30)), ("forest", shapely.box(60, 60, 100, 100)), None),
    ],
)  # fmt: skip
def test_how_things_lie_to_each_other(one: tuple, other: tuple, said: str | None) -> None:
    of = scene(one, other)
    found = captioner(of).captions("x", groups(of, (0, 0, 100, 100), one[0], other[0]))
    words = ("middle", "surrounded", "next", "crossed", "along", " in a")
    related = [text for text in found if any(word in text for word in words)]
    assert (related[0] if related else None) in (said, _turned(said))
    names = {"a " + one[0], "an " + one[0], "a " + other[0]}
    assert len(names & set(found)) == 2
    assert len(captioner(of, attributes=False).captions(
        "x", groups(of, (0, 0, 100, 100), one[0], other[0])
    )) == 3  # fmt: skip


def _turned(said: str | None) -> str | None:
    """Of two as large, either may be next to the other."""
    if said is None or " next to " not in said:
        return None
    one, other = said.split(" next to ")
    return f"{other} next to {one}"


def test_a_road_that_runs_through_is_told_though_the_tile_does_not_show_it() -> None:
    of = scene(("farmland", shapely.box(0, 0, 400, 400)), ("road", shapely.box(0, 47, 400, 53)))
    found = captioner(of).captions("x", groups(of, (0, 0, 100, 100), "farmland"))
    assert found == ["farmland crossed by a road", "farmland"]


def test_houses_are_counted_and_small_ones_called_small() -> None:
    houses = [("house", shapely.box(i * 12, 0, i * 12 + 8, 8)) for i in range(7)]
    large = [("house", shapely.box(0, 200 + 30 * i, 24, 224 + 30 * i)) for i in range(3)]
    of = scene(*houses, *large)
    captions = captioner(of)
    assert captions.captions("x", groups(of, (0, 0, 60, 60), "house")) == ["several houses"]
    assert captions.captions("x", groups(of, (0, 0, 22, 22), "house")) == ["two houses"]
    assert captions.captions("x", groups(of, (-3, -3, 9, 9), "house")) == ["a small house"]
    assert captions.captions("x", groups(of, (0, 195, 28, 228), "house")) == ["a large house"]
    # Two forests side by side look like one.
    woods = scene(("forest", shapely.box(0, 0, 50, 100)), ("forest", shapely.box(50, 0, 100, 100)))
    assert captioner(woods).captions("x", groups(woods, (0, 0, 100, 100), "forest")) == ["a forest"]


def test_what_all_things_of_a_class_have_is_told() -> None:
    items = [("house", shapely.box(10, 10, 30, 30)), ("house", shapely.box(50, 50, 80, 80))]
    of = scene(*items, fields={"colour": "white"})
    shown = groups(of, (0, 0, 100, 100), "house")
    assert captioner(of).captions("x", shown) == ["two white houses"]
    labels = (of.labels[0], Label("house", items[1][1], True, {"colour": "red"}))
    mixed = Scene(of.path, "a", PLACE, Opening(), labels, of.shapes, (100.0, 100.0))
    shown = groups(mixed, (0, 0, 100, 100), "house")
    assert captioner(mixed).captions("x", shown) == ["two houses"]
    assert captioner(of, attributes=False).captions("x", shown) == ["two houses"]


def test_sentences_of_people_come_before_made_ones() -> None:
    of = scene(
        ("pond", shapely.box(10, 10, 30, 30)), fields={"said": "ducks | a green  pond | ducks"}
    )
    shown = groups(of, (0, 0, 100, 100), "pond")
    assert sorted(captioner(of).captions("x", shown)) == ["a green pond", "ducks"]
    assert len(captioner(of, per_tile=1).captions("x", shown)) == 1


def test_captions_vary_with_the_seed_and_with_nothing_else() -> None:
    of = scene(("pond", shapely.box(10, 10, 30, 30)), ("forest", FOREST))
    shown = groups(of, (0, 0, 100, 100), "pond", "forest")
    made = [
        captioner(of, templates=TEMPLATES, per_tile=4, seed=seed).captions(name, shown)
        for seed in (0, 0, 1, 0) for name in ("tile",)
    ]  # fmt: skip
    assert made[0] == made[1] != made[2] and len(set(made[0])) == 4
    other = captioner(of, templates=TEMPLATES, per_tile=4).captions("another", shown)
    assert other != made[0]
    every = captioner(of, templates=TEMPLATES, per_tile=999).captions("tile", shown)
    assert len(every) == len(set(every)) == 4 * len(TEMPLATES)  # relation, list and two classes


# -- paraphrases -----------------------------------------------------------------------------


def test_paraphrases_say_the_same_in_other_words() -> None:
    found = paraphrases("an aerial image of a car park next to an orchard", 6, 0)
    assert len(found) == len(set(found)) == 6
    for words in found:
        assert words.startswith("an aerial ") and words.endswith(" an orchard")
    assert found == paraphrases("an aerial image of a car park next to an orchard", 6, 0)
    assert paraphrases("a stadium", 3, 0) == []
    assert set(paraphrases("Harbour", 9, 0)) == {"Harbor", "Port"}
    assert set(paraphrases("a building site", 9, 1)) == {"a construction site"}
    assert set(paraphrases("a residential area", 40, 1)) == {
        "a housing area", "a neighbourhood", "a neighborhood"
    }  # fmt: skip


def test_no_words_stand_in_two_rows() -> None:
    words = [word for row in ROWS for word in row]
    assert len(words) == len(set(words))


@given(st.sampled_from([row for row in ROWS if len(row) > 1]), st.integers(0, 9))
def test_a_paraphrase_keeps_to_its_row(row: tuple[str, ...], seed: int) -> None:
    for words in paraphrases(row[0], 3, seed):
        assert words in row and words != row[0]


@pytest.mark.parametrize(
    "changes",
    [{"templates": ("a quarry",)}, {"templates": ("{} and {}",)}, {"field": ""},
     {"attributes": "google"}, {"shares": (1.0, 0.0, 0.0)}, {"overlap": 1.0}, {"per_tile": 0},
     {"most": 0.0}, {"rasters": ()}, {"image_side": 3}, {"image_side": 100_000}, {"block": -1.0}],
)  # fmt: skip
def test_options_that_cannot_be_are_refused(changes: dict[str, object]) -> None:
    usual = {"rasters": (Path("a.tif"),), "labels": Path("l.gpkg"), "field": "class"}
    RegionOptions(**usual)
    with pytest.raises(TrainingError):
        RegionOptions(**{**usual, **changes})
