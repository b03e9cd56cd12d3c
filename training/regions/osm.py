"""What the tags of OpenStreetMap say that one can see from above.

A feature has a field a tag, as QuickOSM and osmium write them, or the rest of its tags in
``other_tags``, as GDAL does. Names, addresses and whatever is not to be seen is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from training.regions.words import Noun

THINGS: dict[str, dict[str, str]] = {
    "aeroway": {
        "aerodrome": "airport", "runway": "runway", "taxiway": "taxiway", "apron": "airport apron",
        "terminal": "airport terminal", "hangar": "aircraft hangar", "helipad": "helicopter pad",
    },
    "leisure": {
        "park": "park", "pitch": "sports pitch", "swimming_pool": "swimming pool",
        "stadium": "stadium", "track": "running track", "golf_course": "golf course",
        "garden": "garden", "playground": "playground", "marina": "marina",
        "sports_centre": "sports centre", "slipway": "slipway", "water_park": "water park",
    },
    "man_made": {
        "storage_tank": "storage tank", "silo": "silo", "pier": "pier", "bridge": "bridge",
        "wastewater_plant": "wastewater treatment plant", "breakwater": "breakwater",
        "groyne": "groyne", "works": "factory", "water_works": "waterworks plant",
        "bunker_silo": "bunker silo", "embankment": "embankment", "tower": "tower",
    },
    "amenity": {
        "parking": "car park", "school": "school", "university": "university campus",
        "hospital": "hospital", "place_of_worship": "place of worship", "fuel": "petrol station",
        "grave_yard": "cemetery", "marketplace": "market place", "fountain": "fountain",
        "prison": "prison",
    },
    "power": {
        "plant": "power plant", "substation": "electrical substation",
    },
    "waterway": {
        "river": "river", "riverbank": "river", "stream": "stream", "canal": "canal",
        "ditch": "ditch", "drain": "ditch", "dam": "dam", "dock": "dock", "weir": "weir",
        "boatyard": "boatyard",
    },
    "railway": {
        "rail": "railway line", "station": "railway station", "platform": "railway platform",
        "turntable": "railway turntable",
    },
    "highway": {
        "motorway": "motorway", "trunk": "main road", "primary": "main road",
        "secondary": "road", "tertiary": "road", "unclassified": "road", "residential": "street",
        "living_street": "street", "service": "service road", "track": "track", "path": "path",
        "footway": "footpath", "cycleway": "cycle path", "pedestrian": "pedestrian area",
        "rest_area": "rest area", "steps": "stairway", "road": "road",
    },
    "tourism": {
        "camp_site": "camp site", "caravan_site": "caravan site", "theme_park": "theme park",
        "zoo": "zoo",
    },
    "water": {
        "lake": "lake", "pond": "pond", "river": "river", "reservoir": "reservoir",
        "basin": "water basin", "canal": "canal", "lagoon": "lagoon", "stream": "stream",
        "wastewater": "wastewater basin", "oxbow": "oxbow lake",
    },
    "natural": {
        "water": "water", "wood": "forest", "scrub": "scrubland", "heath": "heath",
        "grassland": "grassland", "beach": "beach", "sand": "sand", "bare_rock": "bare rock",
        "scree": "scree slope", "shingle": "shingle beach", "glacier": "glacier",
        "wetland": "wetland", "mud": "mud", "bay": "bay", "cliff": "cliff",
        "tree_row": "row of trees", "dune": "sand dune", "reef": "reef", "shoal": "sandbank",
    },
    "landuse": {
        "farmland": "farmland", "forest": "forest", "residential": "residential area",
        "industrial": "industrial area", "commercial": "commercial area",
        "retail": "shopping area", "meadow": "meadow", "grass": "lawn", "orchard": "orchard",
        "vineyard": "vineyard", "quarry": "quarry", "cemetery": "cemetery",
        "allotments": "allotment gardens", "basin": "water basin", "reservoir": "reservoir",
        "landfill": "landfill", "construction": "construction site", "brownfield": "wasteland",
        "railway": "railway land", "farmyard": "farmyard", "plant_nursery": "plant nursery",
        "greenhouse_horticulture": "greenhouse area", "salt_pond": "salt pond",
        "recreation_ground": "recreation ground", "village_green": "village green",
        "aquaculture": "fish farm", "garages": "row of garages", "depot": "depot",
        "military": "military area", "port": "harbour",
    },
    "building": {
        "yes": "building", "house": "house", "detached": "house", "bungalow": "house",
        "semidetached_house": "house", "terrace": "terraced house", "residential": "house",
        "apartments": "apartment building", "industrial": "industrial building",
        "warehouse": "warehouse", "commercial": "commercial building", "retail": "shop building",
        "supermarket": "supermarket building", "office": "office building",
        "church": "church", "mosque": "mosque", "temple": "temple", "cathedral": "church",
        "school": "school building", "hospital": "hospital building",
        "university": "university building", "greenhouse": "greenhouse", "garage": "garage",
        "garages": "row of garages", "farm": "farm house", "barn": "barn", "shed": "shed",
        "hut": "hut", "hangar": "hangar", "farm_auxiliary": "farm building",
        "train_station": "railway station building", "stadium": "stadium", "ruins": "ruin",
        "construction": "building under construction", "roof": "roof", "cabin": "cabin",
        "static_caravan": "mobile home", "storage_tank": "storage tank", "silo": "silo",
        "hotel": "hotel building", "public": "public building", "civic": "public building",
        "carport": "carport", "stable": "stable", "cowshed": "farm building",
        "sty": "farm building",
    },
    "place": {"square": "square", "island": "island", "islet": "small island"},
}  # fmt: skip
"""Things by key and value. The key that comes first tells most of a feature with several."""
SPORTS = {
    "soccer": "football pitch", "american_football": "football field", "tennis": "tennis court",
    "basketball": "basketball court", "baseball": "baseball field", "athletics": "running track",
    "golf": "golf course", "equestrian": "riding arena", "volleyball": "volleyball court",
    "beachvolleyball": "beach volleyball court", "cricket": "cricket field",
    "rugby_union": "rugby pitch", "field_hockey": "hockey pitch", "hockey": "hockey pitch",
    "skateboard": "skate park", "bmx": "BMX track", "motor": "race track",
}  # fmt: skip
_EARTH = dict.fromkeys(("unpaved", "ground", "dirt", "earth", "compacted", "mud"), "unpaved")
_SURFACES = _EARTH | {
    "paved": "paved", "asphalt": "asphalt", "concrete": "concrete", "gravel": "gravel",
    "fine_gravel": "gravel", "sand": "sandy", "grass": "grass",
    "artificial_turf": "artificial turf",
    "clay": "clay", "paving_stones": "paved", "sett": "paved", "wood": "wooden",
}  # fmt: skip
COLOURS = {
    "red", "green", "blue", "white", "grey", "gray", "black", "brown", "yellow", "orange", "beige",
    "turquoise", "pink", "purple", "silver", "dark", "light", "bright",
}  # fmt: skip
_CROPS = {
    "rice": "rice", "wheat": "wheat", "corn": "corn", "maize": "maize", "grape": "grape",
    "sugarcane": "sugar cane", "cotton": "cotton", "soy": "soy", "rape": "rapeseed",
    "tea": "tea", "hop": "hop", "cereal": "cereal", "potato": "potato", "oil_palm": "oil palm",
}  # fmt: skip
_LEAVES = {"needleleaved": "coniferous", "broadleaved": "broadleaved", "mixed": "mixed"}
_NOTHING = ("", "no", "none", "null")
"""Values by which a tag, or a field, says nothing."""
_HSTORE = re.compile(r'"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"')
_ADJECTIVES = {"surface": _SURFACES, "leaf_type": _LEAVES, "crop": _CROPS}
"""Tags whose values are words before a thing."""


def tags(fields: Mapping[str, Any]) -> dict[str, str]:
    """The tags of a feature, lower-cased: those in fields of their own, and the others."""
    found = dict(_HSTORE.findall(str(fields.get("other_tags") or "")))
    found |= {
        key.lower(): str(value)
        for key, value in fields.items()
        if value is not None and key.lower() != "other_tags"
    }
    return {
        key: _first(value)
        for key, value in found.items()
        if value.strip().lower() not in _NOTHING
    }


def _first(value: str) -> str:
    """The first of a tag's values, as :data:`THINGS` spells it."""
    return value.strip().lower().split(";")[0].replace(" ", "_")


def says_something(value: Any) -> bool:
    """Whether a field names what a feature is; "yes" says only that it is one, of any kind."""
    return value is not None and str(value).strip().lower() not in (*_NOTHING, "yes")


def named(key: str, value: str) -> str:
    """What the value of a field says in words: those of a tag, or as it is."""
    return THINGS.get(key, {}).get(_first(value), value)


def thing(fields: Mapping[str, Any]) -> str | None:
    """What a feature is, by its tags; ``None`` where they tell nothing that can be seen."""
    known = tags(fields)
    if known.get("leisure") in ("pitch", "track") and known.get("sport") in SPORTS:
        return SPORTS[known["sport"]]
    if known.get("power") == "generator":
        solar = {known.get("generator:source"), known.get("plant:source")} & {"solar"}
        return "solar panels" if solar else None
    for key, values in THINGS.items():
        if known.get(key) in values:
            return values[known[key]]
        if key == "building" and key in known:
            return "building"
    return None


def described(noun: Noun, fields: Mapping[str, Any]) -> Noun:
    """The thing with what its other tags say of how it looks: an asphalt car park."""
    known = tags(fields)
    before = [
        values[known[key]]
        for key, values in _ADJECTIVES.items()
        if known.get(key) in values and values[known[key]] not in noun.one.split()
    ]
    colour = known.get("colour") or known.get("color")
    if colour in COLOURS:
        before.insert(0, colour)
    noun = noun.described(*before)
    roof = known.get("roof:colour") or known.get("roof:color")
    if roof not in COLOURS:
        return noun
    return Noun(f"{noun.one} with a {roof} roof", f"{noun.many} with {roof} roofs", noun.counted)
