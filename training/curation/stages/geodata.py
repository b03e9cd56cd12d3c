"""Meta-captions: what an image's geodata says, in a sentence (RS5M's Geometa)."""

from __future__ import annotations

import datetime
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from training.config.component import option
from training.curation.sample import Sample
from training.curation.stage import Given, Stage, Worked
from training.curation.wording import noun_phrase

SEASONS = ("winter", "spring", "summer", "autumn")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_FIELDS = {
    "date": ("date", "timestamp", "datetime", "acquired", "acquisition_date"),
    "season": ("season",),
    "gsd": ("gsd", "gsd_m", "resolution_m", "ground_sample_distance"),
    "utm": ("utm", "utm_zone"),
    "longitude": ("longitude", "lon", "lng"),
    "latitude": ("latitude", "lat"),
    "city": ("city", "place"),
    "country": ("country", "country_name"),
    "cloud": ("cloud_cover", "cloud", "clouds"),
    "off_nadir": ("off_nadir_angle", "off_nadir", "view_angle"),
    "sun": ("sun_elevation", "sun_elevation_dbl"),
    "sensor": ("sensor", "platform", "satellite"),
    "box": ("box", "bounding_box"),
}
"""What a fact may be called in metadata, the first that is there."""


@dataclass(frozen=True)
class Geodata(Stage):
    """Add a caption made of the class and the geodata of a sample; only what is known is said."""

    key: ClassVar[str] = "geodata"
    title: ClassVar[str] = "captions from geodata"

    alone: bool = option(
        False, "whether it takes the place of all other captions, instead of standing behind them"
    )

    def work(self, samples: Sequence[Sample], given: Given) -> Worked:
        done = []
        for sample in samples:
            text = meta_caption(sample.label, sample.metadata)
            if text:
                before = () if self.alone else sample.captions
                sample = replace(sample, captions=tuple(dict.fromkeys((*before, text))))
            done.append(sample)
        return Worked(done)


def meta_caption(label: str, metadata: Mapping[str, Any]) -> str:
    """A sentence of what is known, "" where no geodata is.

    In the manner of RS5M's for fMoW and BigEarthNet: class, position in the image, place, season
    and date, ground resolution, UTM zone, clouds, viewing angle.
    """
    known = {name: value for name in _FIELDS if (value := _first(metadata, name)) is not None}
    latitude, longitude = _number(known, "latitude", 90), _number(known, "longitude", 180)
    facts = [
        _place(known),
        _time(known, latitude),
        _sensor(known),
        _amount(known, "gsd", "with a ground resolution of {:g} m"),
        _zone(known, latitude, longitude),
        _clouds(known),
        _amount(known, "off_nadir", "seen {:.0f} degrees off nadir"),
        _amount(known, "sun", "with the sun {:.0f} degrees high"),
    ]
    facts = [fact for fact in facts if fact]
    position = _position(known)
    if not facts and not position:
        return ""
    noun = noun_phrase(label)
    subject = f" of {noun}" if noun else ""
    middle = f" {position}" if position and noun else ""
    head = f"a satellite image{subject}{middle}"
    return (", " if subject else " ").join(filter(None, (head, ", ".join(facts))))


def season(date: datetime.date, latitude: float) -> str:
    """The meteorological season at a latitude; "" between the tropics, which have others."""
    if abs(latitude) < 23.4:
        return ""
    quarter = date.month % 12 // 3
    return SEASONS[quarter if latitude > 0 else (quarter + 2) % 4]


def utm_zone(latitude: float, longitude: float) -> str:
    """The UTM zone of a place, such as 33N, with Norway's and Svalbard's exceptions; "" at the
    poles.
    """
    if not -80 <= latitude <= 84:
        return ""
    zone = int((longitude + 180) % 360 // 6) + 1
    if 56 <= latitude < 64 and 3 <= longitude < 12:
        zone = 32
    if latitude >= 72 and 0 <= longitude < 42:
        zone = 31 + 2 * int((longitude + 3) // 12)
    return f"{zone}{'N' if latitude >= 0 else 'S'}"


def nine_fields(box: Sequence[float]) -> str:
    """Which of 3 x 3 fields holds the middle of a box of shares ``(left, top, right, bottom)``."""
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    column = ("left", "centre", "right")[min(2, max(0, int(3 * x)))]
    row = ("top", "middle", "bottom")[min(2, max(0, int(3 * y)))]
    if row == "middle":
        return "in the centre" if column == "centre" else f"in the middle of the {column} side"
    return f"at the {row}" if column == "centre" else f"at the {row} {column}"


def _first(metadata: Mapping[str, Any], name: str) -> Any:
    found = (metadata[key] for key in _FIELDS[name] if metadata.get(key) not in (None, ""))
    return next(found, None)


def _number(known: Mapping[str, Any], name: str, most: float = math.inf) -> float | None:
    """A finite number of at most this size; None for all else, which says nothing."""
    try:
        value = float(known[name])
    except (KeyError, TypeError, ValueError):
        return None
    return value if math.isfinite(value) and abs(value) <= most else None


def _amount(known: Mapping[str, Any], name: str, wording: str) -> str:
    value = _number(known, name)
    return "" if value is None else wording.format(value)


def _place(known: Mapping[str, Any]) -> str:
    places = [str(known[name]) for name in ("city", "country") if name in known]
    return f"in {', '.join(places)}" if places else ""


def _time(known: Mapping[str, Any], latitude: float | None) -> str:
    try:
        date = datetime.date.fromisoformat(str(known.get("date", ""))[:10])
    except ValueError:
        return f"taken in {str(known['season']).lower()}" if "season" in known else ""
    when = f"on {date.day} {_MONTHS[date.month - 1]} {date.year}"
    name = str(known.get("season", "")).lower()
    if not name and latitude is not None:
        name = season(date, latitude)
    return f"taken in {name} {when}" if name else f"taken {when}"


def _sensor(known: Mapping[str, Any]) -> str:
    return f"by {known['sensor']}" if "sensor" in known else ""


def _zone(known: Mapping[str, Any], latitude: float | None, longitude: float | None) -> str:
    zone = str(known.get("utm", ""))
    if not zone and latitude is not None and longitude is not None:
        zone = utm_zone(latitude, longitude)
    return f"in UTM zone {zone}" if zone else ""


def _clouds(known: Mapping[str, Any]) -> str:
    value = _number(known, "cloud", 100)
    if value is None or value < 0:
        return ""
    return "without clouds" if value == 0 else f"with {value:.0f} % clouds"


def _position(known: Mapping[str, Any]) -> str:
    box = known.get("box")
    if not isinstance(box, Sequence) or isinstance(box, str) or len(box) != 4:
        return ""
    try:
        shares = [float(value) for value in box]
    except (TypeError, ValueError):
        return ""
    inside = all(math.isfinite(value) and 0 <= value <= 1 for value in shares)
    return nine_fields(shares) if inside else ""
