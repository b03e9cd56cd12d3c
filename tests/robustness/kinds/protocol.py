"""Lines to a live server that no client should send."""

from __future__ import annotations

import json
from collections.abc import Iterator

from tests.robustness.cases import BAD, REFUSED, WELL, Kind, Outcome, Run
from tests.robustness.workplace import Workplace

RAW: dict[str, bytes] = {
    "nothing": b"", "spaces": b"   ", "no JSON": b"hello", "cut": b'{"id": 1, "method": "in',
    "a list": b"[1, 2]", "a number": b"5", "null": b"null", "a text": b'"info"',
    "an object": b"{}", "no UTF-8": b'{"id": 1, "method": "\xff\xfe"}', "NUL": b"\0",
    "a control sign": b'{"id":\x01 1}', "deep lists": b"[" * 50_000,
    "deep objects": b'{"a":' * 20_000, "a byte order mark":
    b'\xef\xbb\xbf{"id": 1, "method": "info"}', "a megabyte": b'{"id": 1, "x": "' + b"a" * 1_000_000
    + b'"}', "two objects": b'{"id": 1, "method": "info"}{"id": 2, "method": "info"}',
    "a name twice": b'{"id": 1, "id": 2, "method": "nosuch"}', "NaN as id":
    b'{"id": NaN, "method": "info"}', "a huge number": b'{"id": 1' + b"0" * 5000 +
    b', "method": "info"}',
}  # fmt: skip
ENVELOPES: dict[str, object] = {
    "no method": {"id": 1},
    "method 5": {"id": 1, "method": 5},
    "method none": {"id": 1, "method": None},
    "an unknown method": {"id": 1, "method": "nosuch"},
    "a private method": {"id": 1, "method": "__init__"},
    "no id": {"method": "info"},
    "id none": {"id": None, "method": "info"},
    "id text": {"id": "1", "method": "info"},
    "id fraction": {"id": 1.5, "method": "info"},
    "id true": {"id": True, "method": "info"},
    "id list": {"id": [1], "method": "info"},
    "params list": {"id": 1, "method": "info", "params": [1]},
    "params text": {"id": 1, "method": "info", "params": "x"},
    "params 5": {"id": 1, "method": "info", "params": 5},
    "cancel nothing": {"id": 1, "method": "cancel"},
    "cancel text": {"id": 1, "method": "cancel", "params": {"id": "x"}},
    "cancel a list": {"id": 1, "method": "cancel", "params": {"id": [1]}},
}
_ODD = (None, "", 5, -1, 1.5, True, [], {}, [None], "a\0b", "x" * 5000, "/none.gpkg", 10**400)
METHODS: dict[str, tuple[str, ...]] = {
    "info": ("index",),
    "search": ("index", "indexes", "query", "not", "like", "unlike", "top", "text_weight",
               "calibration", "smoothing", "heatmap", "tiles"),
    "plan": ("rasters", "out", "bundle", "tile_size", "scales", "overlap", "bands", "stretch",
             "aoi"),
    "index": ("rasters", "out", "bundle", "tile_size", "scales", "overlap", "bands", "stretch",
              "aoi", "views", "workers", "nosuch", "tiling"),
    "forget": ("index", "raster"),
    "relocate": ("index", "raster", "path"),
    "thumbnails": ("index", "tiles", "places", "size"),
    "card": ("bundle",),
    "doctor": ("bundle",),
}  # fmt: skip
"""Methods and the parameters that get odd values; everything else in the request is right."""


def _runs() -> Iterator[tuple[str, Run]]:
    for name, line in RAW.items():
        yield f"raw: {name}", _line(line)
    for name, request in ENVELOPES.items():
        yield name, _line(json.dumps(request).encode())
    for method, parameters in METHODS.items():
        yield f"{method} without anything", _request(method, None, None)
        for parameter in parameters:
            for value in _ODD:
                shown = repr(value)[:14] if value != 10**400 else "10**400"
                yield f"{method}, {parameter}: {shown}", _request(method, parameter, value)


def _line(line: bytes) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        yield Outcome("a line", *place.server.say(line))

    return run


def _request(method: str, parameter: str | None, value: object) -> Run:
    def run(place: Workplace) -> Iterator[Outcome]:
        raster, index = place.copy(place.raster), place.copy(place.index, "i.gpkg")
        before = index.read_bytes(), raster.read_bytes()
        right = {
            "info": {"index": str(index)},
            "search": {"index": str(index), "query": "red"},
            "plan": {"rasters": [str(raster)], "out": str(place.folder / "o.gpkg"),
                     "bundle": str(place.bundle), "tile_size": "32px"},
            "forget": {"index": str(index), "raster": "/no such raster.tif"},
            "relocate": {"index": str(index), "raster": "/none.tif", "path": str(raster)},
            "thumbnails": {"index": str(index), "tiles": [1], "size": 32},
            "card": {"bundle": str(place.bundle)},
            "doctor": {"bundle": str(place.bundle)},
        }  # fmt: skip
        params = dict(right["plan" if method == "index" else method])
        if parameter is None:
            params = {}
        else:
            params[parameter] = value
        verdict, text = place.server.say(
            json.dumps({"id": 1, "method": method, "params": params}).encode()
        )
        if verdict == REFUSED and (index.read_bytes(), raster.read_bytes()) != before:
            verdict, text = BAD, f"changed a file, then: {text}"
        if verdict == WELL and method in ("info", "search", "plan", "card", "thumbnails"):
            same = (index.read_bytes(), raster.read_bytes()) == before
            verdict, text = (WELL, "") if same else (BAD, "changed a file")
        yield Outcome(method, verdict, text)

    return run


KIND = Kind(
    "Protocol",
    "Lines that are no JSON, no request, of a megabyte, deep; requests with wrong envelopes; odd "
    "values for every parameter of every method. The server answers each, and the next request.",
    _runs,
    sample=24,
    limit_s=90.0,
)
