"""Parameters are declared once: options, checks and defaults follow from the declaration."""

from __future__ import annotations

from dataclasses import dataclass, fields

import pytest

from rs_textsearch import parameters
from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.options import TILING, IndexOptions, SearchOptions
from rs_textsearch.parameters import COMMANDS, RUN, SEARCH, Parameter, parameter


def test_every_declaration_is_whole():
    for command, declared in COMMANDS.items():
        names = [one.name for one in declared]
        assert len(names) == len(set(names)), command
        for one in declared:
            assert one.label and one.help.endswith("."), (command, one.name)
            if one.level != parameters.INTERNAL and one.kind != parameters.FLAG:
                assert one.example or command == "thumbnails", (command, one.name)


def test_defaults_and_examples_are_allowed_values():
    for command, declared in COMMANDS.items():
        for one in declared:
            for value in (one.default, one.example):
                if value in (None, "", ()) or one.kind == parameters.DOCUMENT:
                    continue
                value = list(value) if isinstance(value, tuple) else value
                given = {name.name: "x" for name in declared if name.required}
                values, said = checked({**given, one.name: value}, command)
                assert one.name in said and values[one.name] not in (None, "")


def test_options_have_the_declared_parameters():
    assert {field.name for field in fields(IndexOptions)} == (
        {one.name for one in RUN} - {"tiling"} | {"whole_raster", "said"}
    )
    assert {field.name for field in fields(SearchOptions)} == (
        {one.name for one in SEARCH} - {"index", "not"} | {"negative"}
    )


def test_defaults_are_those_of_the_declaration():
    options = IndexOptions.from_params({"rasters": ["a.tif"], "out": "a.gpkg"})
    for name in ("scales", "overlap", "views", "workers", "fine_share", "device", "keep_patches"):
        assert getattr(options, name) == parameter("index", name).default
    assert options.tile_size is None and options.bands is None and options.aoi is None
    assert options.said == {"rasters", "out"}
    search = SearchOptions.from_params({"index": "a.gpkg", "query": "x"})
    for name in ("text_weight", "calibration", "smoothing", "top", "refine", "like", "unlike"):
        assert getattr(search, name) == parameter("search", name).default


def test_what_an_index_has_is_kept():
    kept = {one.name for one in RUN if one.kept}
    assert set(TILING) < kept and kept >= {"aoi", "nodata", "alpha", "crs", "keep_patches"}


def test_a_run_parameter_is_one_entry_and_its_use(monkeypatch):
    added = Parameter(
        "sharpen", parameters.NUMBER, "Sharpening", "Sharpen tiles.", example="0.3",
        default=0.1, limits=(0.0, 1.0),
    )  # fmt: skip
    for command in ("index", "plan"):
        monkeypatch.setitem(COMMANDS, command, (*RUN, added))

    @dataclass(frozen=True)
    class Options(IndexOptions):
        sharpen: float = 0.0

    request = {"rasters": ["a.tif"], "out": "a.gpkg"}
    assert Options.from_params(request).sharpen == 0.1
    assert Options.from_params({**request, "sharpen": "0.5"}).sharpen == 0.5
    with pytest.raises(BadInput, match=r"Sharpening 2 is above 1. Give a number from 0 to 1, such"):
        Options.from_params({**request, "sharpen": 2})
