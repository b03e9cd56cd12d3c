"""Credentials reach no message, log, note or index."""

from __future__ import annotations

import json

import pytest

from rs_textsearch.engine.errors import BadInput, EngineError, MissingPackage, UnreadableRaster
from rs_textsearch.engine.notes import Note
from rs_textsearch.redaction import redacted, without_home
from tests.engine.rasters import write_raster

HIDE = "s3cret"
AT = "@"  # apart, so that no scanner takes these for credentials of somebody
TEXTS = [
    f"/vsicurl/https://me:{HIDE}{AT}host/a.tif does not exist",
    f"/vsicurl/https:/me:{HIDE}{AT}host/a.tif",
    f"https://{HIDE}{AT}host/x",
    f"postgresql://me:p{AT}{HIDE}{AT}host/db",
    f"mongodb://me:{HIDE}{AT}one,two/db",
    f"/vsicurl?url=https%3A%2F%2Fme%3A{HIDE}%40host%2Fa.tif&header.Authorization=Bearer%20{HIDE}",
    f"PG:dbname='gis' host=localhost user='me' password='{HIDE}' sslmode=disable",
    f"PG:dbname=gis password={HIDE} mode=2",
    f'dbname=gis password="it is {HIDE}" port=5432',
    f"dbname=gis password = 'it\\'s {HIDE}' port=5432",
    f"dbname=gis sslpassword={HIDE}",
    f"Driver={{SQL Server}};SERVER=x;UID=me;PWD={{{HIDE};x}};",
    f"MSSQL:server=x;uid=me;pwd={HIDE};database=y",
    f"OCI:me/{HIDE}{AT}db",
    f"https://a.blob.core.windows.net/c/a.tif?sv=2022&se=2026-01-01&sig={HIDE}%3D&sp=r",
    f"https://h/wms?SERVICE=WMS&api_key={HIDE}&LAYERS=a",
    f"https://h/wmts?access_token={HIDE}#part",
    f"https://h/a.tif?token={HIDE}",
    f"https://h/a.tif?key={HIDE}",
    f"https://b.s3.amazonaws.com/a?X-Amz-Credential={HIDE}%2F20&X-Amz-Signature={HIDE}&X-Amz-Date=1",
    f"https://b.s3.amazonaws.com/a?AWSAccessKeyId={HIDE}&Signature={HIDE}&Expires=1",
    f"https://storage.googleapis.com/b/a?GoogleAccessId={HIDE}&Signature={HIDE}",
    f"type=xyz&url=https://h/{{z}}?apikey={HIDE}&zmax=18",
    f"Authorization: Bearer {HIDE}",
    f'{{"user": "me", "password": "{HIDE}"}}',
]
PLAIN = [
    "/data/me@home/a.tif is missing. Mail me@host.de.",
    "C:/x@y.tif cannot be read",
    "file:///tmp/a.tif",
    "https://a.de/tiles/c@2x.png?keyword=river&style=keys&monkey=3",
    "/vsizip/a.zip/b.tif",
    "authcfg='a1b2c3' user='me'",
    "/data/token=3/password.tif, 300m",
]


@pytest.mark.parametrize("text", TEXTS)
def test_credentials_are_taken_out(text):
    found = redacted(text)
    assert HIDE not in found and "***" in found
    assert redacted(found) == found
    for kept in ("host/", "dbname", "localhost", "LAYERS=a", "sp=r", "mode=2", "port=5432", "zmax"):
        assert (kept in text) == (kept in found), "what says which source it is stays"


@pytest.mark.parametrize("text", PLAIN)
def test_other_texts_stay_as_they_are(text):
    assert redacted(text) == text


@pytest.mark.parametrize("word", ["a", "a.", "OCI:", "&a=", "token=", "'", "://", "%3A%2F%2F"])
def test_long_texts_take_no_time(word):
    """A megabyte of whatever; a pattern that goes back and forth would take hours."""
    assert len(redacted(word * (1_000_000 // len(word)))) > 1000


def test_a_report_names_neither_the_user_nor_the_computer():
    text = "'/home/anna/x' /home/annabel /data/home/anna =C:\\Users\\Eva\\a GPU=0 ; hostname=pc1 ;"
    said = without_home(without_home(redacted(text), "/home/anna"), "C:\\Users\\Eva")
    assert said == "'~/x' /home/annabel /data/home/anna =~\\a GPU=0 ; hostname=*** ;"
    home = "C:\\Users\\Eva"
    assert without_home(f"No such file: {home + chr(92) + 'a'!r}", home) == r"No such file: '~\\a'"
    assert without_home("/a", "/") == "/a" and without_home("/a", "") == "/a"


@pytest.mark.parametrize("kind", [BadInput, EngineError, MissingPackage, UnreadableRaster])
def test_no_error_can_be_made_with_credentials(kind):
    for text in TEXTS:
        error = kind(text, text)
        said = (str(error), repr(error), *error.args, *error.as_dict().values())
        assert not any(HIDE in part for part in said)


def test_no_note_can_be_made_with_credentials():
    assert HIDE not in Note("nodata", TEXTS[0]).text


SOURCE = f"/vsicurl/http://me:{HIDE}{AT}127.0.0.1:9/a.tif?sig={HIDE}"
BAND = """
<VRTRasterBand dataType="Byte" band="{n}"><SimpleSource>
<SourceFilename relativeToVRT="0">{source}</SourceFilename><SourceBand>1</SourceBand>
<SourceProperties RasterXSize="300" RasterYSize="240" DataType="Byte" BlockXSize="300"
 BlockYSize="240"/>
<SrcRect xOff="0" yOff="0" xSize="300" ySize="240"/>
<DstRect xOff="0" yOff="0" xSize="300" ySize="240"/></SimpleSource></VRTRasterBand>
"""


def test_a_mosaic_of_a_protected_service(tmp_path, bundle, engine):
    """Half of it can be read, so that there is an index; half cannot, so that there are errors."""
    there = write_raster(tmp_path / "there.tif", width=300, height=240)
    bands = [BAND.format(n=n, source=s) for n, s in ((1, there), (2, there), (3, SOURCE))]
    mosaic = tmp_path / "mosaic.vrt"
    mosaic.write_text(
        '<VRTDataset rasterXSize="300" rasterYSize="240"><SRS>EPSG:32633</SRS>'
        "<GeoTransform>500000,1,0,5500000,0,-1</GeoTransform>" + "".join(bands) + "</VRTDataset>"
    )
    out = tmp_path / "i.gpkg"
    options = ("--out", out, "--bundle", bundle, "--tile-size", "64px", "--json")
    broken = engine("index", mosaic, *options)
    assert broken.returncode == 2 and "***" in broken.stderr
    done = engine("index", mosaic, *options, "--bands", "1")
    assert done.returncode == 0, done.stderr
    info = engine("info", out, "--json")
    for text in (broken.stderr, done.stdout, done.stderr, info.stdout, info.stderr):
        assert HIDE not in text
    assert HIDE.encode() not in out.read_bytes(), "an index is passed on"
    assert json.loads(info.stdout)["rasters"][0]["state"] == "fresh"
