"""Captions in RSICD's wording for what was drawn."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

NUMBERS = ("no", "one", "two", "three", "four", "five", "six")

# What surrounds an object -> how RSICD's annotators name it.
SURROUNDINGS: dict[str, tuple[str, ...]] = {
    "meadow": ("green meadows", "some green meadows and trees", "a piece of meadow"),
    "pasture": ("green meadows", "some green meadows and trees", "meadows with some trees"),
    "bare": ("bareland", "some barelands", "a piece of bareland"),
    "farmland": ("some farmlands", "many pieces of farmlands", "green farmlands"),
    "forest": ("many green trees", "lush trees", "green trees"),
    "dense": ("many buildings", "many buildings and green trees", "some residential buildings"),
    "sparse": ("some buildings and green trees", "several buildings and many green trees"),
    "industrial": ("several buildings", "many large buildings", "some factories"),
    "sea": ("the sea", "the ocean"),
}

_TEMPLATES: dict[str, tuple[str, ...]] = {
    "airport": (
        "{many} planes are parked near a terminal in an airport",
        "{many} planes are parked next to a long building in an airport",
        "{many} planes are in an airport near {around}",
        "{many} white planes are parked on the apron of an airport",
        "an airport with runways and planes is near {around}",
        "{many} planes are parked near a large building in an airport with a parking lot",
        "there is a terminal with {many} planes in the airport",
    ),
    "airport runway": (
        "a long runway is in an airport surrounded by {around}",
        "a straight runway with white marks is near {around}",
        "this is an airport runway with taxiways beside it",
        "a wide runway and several taxiways are in the airport",
        "a runway of an airport is near {around}",
        "some {ground} are around the runway in an airport",
    ),
    "harbour": (
        "many boats are docked in a harbor",
        "many boats are in a port near {around}",
        "many white boats are docked at the piers of a harbour",
        "a harbour with many boats is near several buildings",
        "many boats are orderly in a port",
        "the port is full of boats and there are warehouses on the quay",
        "rows of white boats are in the harbor near a wharf",
    ),
    "cargo harbour": (
        "several ships are docked in a harbor near a wharf",
        "some large ships are in a port near several buildings",
        "cargo ships are docked at the pier of a harbour",
        "a port with several ships is near {around}",
        "this is a harbour with ships and warehouses on the piers",
        "several ships are in a port near many buildings",
    ),
    "stadium": (
        "a stadium with a {roof} roof is near {around}",
        "a stadium with a football field in it is surrounded by {around}",
        "a large oval stadium is near some green trees",
        "{around} are around a stadium",
        "there is a big stadium with a green football field in the middle",
        "the stadium has a {roof} roof around a green lawn",
    ),
    "track stadium": (
        "a stadium with a green football field and a red track in it",
        "a red track is around the football field in the stadium",
        "an oval stadium with a running track is near {around}",
    ),
    "baseball field": (
        "a baseball field is near some green trees",
        "a baseball field is surrounded by {around}",
        "a baseball field with a brown infield and a green outfield",
        "a fan shaped baseball field is near {around}",
        "several green trees are around a baseball field",
        "there is a baseball field with a diamond on the green lawn",
    ),
    "baseball fields": (
        "{number} baseball fields are near some green trees",
        "{number} baseball fields are surrounded by {around}",
        "{number} baseball fields are together near {around}",
        "some green trees are around {number} baseball fields",
        "there are {number} fan shaped baseball fields on the grass",
    ),
    "storage tanks": (
        "many storage tanks are in a factory near {around}",
        "many {white}storage tanks are arranged in rows",
        "{many} {white}round storage tanks are near a road",
        "many {white}storage tanks are orderly in a piece of land",
        "some {white}oil storage tanks are near {around}",
        "rows of {white}storage tanks are in an industrial area",
    ),
    "dense residential": (
        "many buildings and some green trees are in a dense residential area",
        "many houses are arranged neatly in a dense residential area",
        "rows of houses with {roofs} roofs and streets are in a dense residential area",
        "a dense residential area with many houses and several roads",
        "many orderly buildings and green trees are in a dense residential area",
        "the residential buildings on both sides of the road are neatly arranged",
    ),
    "sparse residential": (
        "some buildings are surrounded by many green trees in a sparse residential area",
        "{number} houses are surrounded by many green trees",
        "several houses with lawns are scattered among green trees",
        "many green trees are around several buildings in a sparse residential area",
        "a sparse residential area with a few houses near a road",
        "houses with gardens are sparsely located near {around}",
    ),
    "farmland": (
        "many pieces of farmlands are together",
        "many pieces of {tone}farmlands are orderly together",
        "it is a large piece of {tone}farmland",
        "the farmland is divided into many rectangular fields",
        "some pieces of {tone}farmlands with crop rows are together",
        "the fields of the farmland have different colors",
    ),
    "forest": (
        "many green trees are in a forest",
        "many green trees form a piece of green forest",
        "it is a piece of dense green forest",
        "this is a dark green forest full of trees",
        "many dark green trees are in a forest",
    ),
    "river": (
        "a curved river is surrounded by {around}",
        "{around} are in two sides of a curved river",
        "many green trees are in two sides of a {water} river",
        "a {water} river flows through {around}",
        "a long curved river with green plants in two sides",
    ),
    "bridge": (
        "a bridge is over a river with some green trees in two sides",
        "a bridge is over a {water} river",
        "a long straight bridge is over a river near {around}",
        "a road bridge connects the two sides of the river",
        "some cars are on a bridge over a river",
        "a bridge across the river is near {around}",
    ),
    "beach": (
        "a {colour} beach is near a piece of {sea} ocean with white waves",
        "white waves are between a {colour} beach and the {sea} sea",
        "a {colour} beach is between the ocean and {around}",
        "a line of white waves is near a sand beach",
        "the {sea} sea beat the white spray on the beach",
        "{sea} ocean with white waves is near a {colour} beach",
    ),
    "railway station": (
        "many railways are in a railway station near {around}",
        "{many} buildings are in two sides of a railway station",
        "a railway station with many parallel tracks and platforms",
        "several trains are on the tracks of a railway station",
        "a railway station with a long roof is near {around}",
        "many tracks pass through a train station near a road",
    ),
    "parking": (
        "many cars are parked in a parking lot",
        "many cars in different colors are parked in a large parking lot near {around}",
        "{fill} cars are parked in rows in a parking lot",
        "many cars are parked neatly in a parking lot near a road",
        "a large parking lot with many cars is near {around}",
        "there are rows of cars in the parking lot",
    ),
    "meadow": (
        "it is a piece of green meadow",
        "this is a large piece of green grassland",
        "several green trees are in a piece of meadow",
        "a large green meadow with smooth lawn",
        "it is a piece of meadow with green grass",
    ),
    "bare land": (
        "it is a piece of {colour} bareland",
        "this is a large piece of {colour} bare land",
        "some sparse plants are in a piece of {colour} bareland",
        "a piece of irregular {colour} bareland",
        "the bare land is {colour} with few plants",
    ),
    "industrial": (
        "many buildings are in an industrial area",
        "several large buildings and some green trees are in an industrial area",
        "many factories with large roofs are in an industrial area",
        "{roofs} industrial buildings are near a road",
        "some large factory buildings are in two sides of the road",
    ),
    "sea": (
        "it is a piece of {sea} ocean",
        "this is the {sea} sea with small waves",
        "a large area of {sea} sea water",
        "the {sea} ocean is calm",
        "only {sea} water is in the sea",
    ),
}


def caption(
    label: str, facts: Mapping[str, Any], around: str, rng: np.random.Generator, count: int = 5
) -> list[str]:
    """`count` lower-case captions of an object.

    label: class name; facts: what its drawing function returned; around: key of `SURROUNDINGS`.
    """
    names = SURROUNDINGS[around]
    words = {
        "around": names[0],
        "many": _quantity(facts.get("planes", facts.get("tanks", 12))),
        "number": _number(facts.get("fields", facts.get("houses", 3))),
        "white": "white " if facts.get("white") else "",
        "roof": facts.get("roof", "grey"),
        "ground": facts.get("ground", "meadows"),
        "fill": "many" if facts.get("full", True) else "some",
        "colour": facts.get("colour", "brown"),
        "water": facts.get("colour", "green"),
        "sea": facts.get("sea", "blue"),
        "tone": "green " if facts.get("green") else "",
        "roofs": facts.get("roofs", "grey"),
    }
    templates: list[str] = []
    for key in _keys(label, facts):
        templates.extend(_TEMPLATES[key])
    order = rng.permutation(len(templates))
    chosen = []
    for k in range(count):
        words["around"] = names[int(rng.integers(len(names)))]
        chosen.append(templates[order[k % len(order)]].format_map(words))
    return chosen


def _keys(label: str, facts: Mapping[str, Any]) -> tuple[str, ...]:
    """Which template groups describe the object."""
    if label == "airport" and facts.get("view") == "runway":
        return ("airport runway",)
    if label == "harbour" and not facts.get("marina", True):
        return ("cargo harbour",)
    if label == "stadium" and facts.get("track"):
        return ("stadium", "track stadium")
    if label == "baseball field" and facts.get("fields", 1) > 1:
        return ("baseball fields",)
    return (label,)


def _quantity(number: int) -> str:
    """RSICD's word for a number of things."""
    if number <= 1:
        return "some"
    return NUMBERS[number] if number < 4 else "several" if number < 9 else "many"


def _number(number: int) -> str:
    """A number as a word; "several" beyond six."""
    return NUMBERS[number] if 1 < number < len(NUMBERS) else "several"
