"""Words of the command line: values and texts that look like options, help, hints."""

from __future__ import annotations

import pytest

from rs_textsearch import parameters
from rs_textsearch.engine.arguments import parsed
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.parameters import COMMANDS, INTERNAL, RUN, Parameter


def given(*words):
    """Return the parameters that were given."""
    return {name: value for name, value in parsed(words).params.items() if value is not None}


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["--stretch", "-25,0"], {"stretch": "-25,0"}),
        (["--stretch=-25,0"], {"stretch": "-25,0"}),
        (["--stretch", "-25,0;-30,-5;-1,1"], {"stretch": "-25,0;-30,-5;-1,1"}),
        (["--nodata", "-9999"], {"nodata": "-9999"}),
        (["--nodata", "-3.4e38", "--overwrite"], {"nodata": "-3.4e38", "overwrite": True}),
        (["--coarse-to-fine", "-pond"], {"coarse_to_fine": ["-pond"]}),
        (["--scales", "-1"], {"scales": "-1"}),
    ],
)  # fmt: skip
def test_values_may_begin_with_a_dash(words, wanted):
    found = given("index", "a.tif", *words, "--out", "a.gpkg")
    assert found == {"rasters": ["a.tif"], "out": "a.gpkg", **wanted}
    assert given("index", *words, "--out", "a.gpkg", "a.tif") == found


@pytest.mark.parametrize(
    "words",
    [
        ["a.gpkg", "-river", "--not", "-road", "--like", "-5", "--top", "3"],
        ["--not", "-road", "a.gpkg", "--like=-5", "-river", "--top=3"],
        ["--not", "-road", "--like", "-5", "--top", "3", "--", "a.gpkg", "-river"],
        ["a.gpkg", "--not=-road", "--like", "-5", "--top", "3", "--", "-river"],
    ],
)
def test_texts_may_begin_with_a_dash(words):
    assert given("search", *words) == {
        "indexes": ["a.gpkg"], "query": "-river", "not": ["-road"], "like": ["-5"], "top": "3",
    }  # fmt: skip


def test_what_follows_two_dashes_is_no_option():
    found = given("search", "--top", "3", "--", "--json", "--top")
    assert found == {"indexes": ["--json"], "query": "--top", "top": "3"}
    assert given("search", "a.gpkg", "b.gpkg", "-c.gpkg", "")["indexes"] == [
        "a.gpkg", "b.gpkg", "-c.gpkg",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["index", "a.tif", "--out", "a.gpkg", "--tilesize", "9"], "Did you mean --tile-size?"),
        (["index", "a.tif", "--out", "a.gpkg", "--frobnicate"], "See index --help"),
        (["index", "a.tif", "--out"], "expected one argument"),
        (["index", "a.tif", "--out", "--json"], "--out=--json if that is meant"),
        (["index", "a.tif"], "required: --out"),
        (["index", "--out", "a.gpkg"], "required: RASTER"),
        (["search", "a.gpkg"], "required: QUERY"),
        (["search", "a.gpkg", "x", "--refine=yes"], "ignored explicit argument 'yes'"),
        (["forget", "a.gpkg"], "required: RASTER"),
        (["forget", "a", "b", "c"], "Unrecognized arguments: c"),
        (["fly"], "invalid choice: 'fly'"),
        (["--fly", "index"], "required: COMMAND"),
        ([], "required: COMMAND"),
    ],
)
def test_words_that_are_no_command(words, message):
    with pytest.raises(BadInput) as caught:
        parsed(words)
    assert message in str(caught.value) and caught.value.remedy


def test_every_parameter_is_in_the_help(capsys):
    for command, declared in COMMANDS.items():
        if command in ("plan", "card", "thumbnails", "picture"):
            continue
        with pytest.raises(SystemExit) as left:
            parsed([command, "--help"])
        said = " ".join(capsys.readouterr().out.split())
        assert left.value.code == 0 and "exit status" in said
        for one in declared:
            if one.level != INTERNAL:
                assert (one.example if one.positional else one.option) in said
                assert one.help in said
    with pytest.raises(SystemExit):
        parsed(["--help"])
    said = capsys.readouterr().out
    assert "doctor" in said and "130" in said


def test_a_declared_parameter_is_an_option(monkeypatch, capsys):
    added = Parameter(
        "sharpen", parameters.NUMBER, "Sharpening", "Sharpen by 50 % or so.", example="0.3",
        default=0.1,
    )  # fmt: skip
    monkeypatch.setitem(COMMANDS, "index", (*RUN, added))
    assert given("index", "a.tif", "--out", "a.gpkg", "--sharpen", "-0.5")["sharpen"] == "-0.5"
    with pytest.raises(SystemExit):
        parsed(["index", "--help"])
    assert "Sharpen by 50 % or so. (default: 0.1)" in " ".join(capsys.readouterr().out.split())
