"""Credentials never reach what the plugin says, logs or keeps."""

from __future__ import annotations

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer

from rs_textsearch.errors import TextSearchError, from_reply
from rs_textsearch.layers import provenance
from rs_textsearch.services.sources import from_layer
from rs_textsearch.worker import engine as engine_module

PLACES = (
    "PG:dbname='gis' host=127.0.0.1 port=1 user='me' password='s3cret' table='ortho' mode=2",
    "/vsicurl/https://me:s3cret@example.invalid/x.tif",
    "/vsicurl/https://example.invalid/x.tif?sig=s3cret",
)


@pytest.mark.parametrize("place", PLACES)
def test_messages(qgis_app, place):
    layer = QgsRasterLayer(place, "Ortho", "gdal")
    with pytest.raises(TextSearchError) as caught:
        from_layer(layer)
    error = caught.value
    assert "s3cret" not in error.text() + str(error) + error.details and "Ortho" in error.text()
    reply = from_reply({"message": place, "remedy": place, "details": place})
    assert "s3cret" not in reply.text() + reply.details


@pytest.mark.parametrize("place", PLACES)
def test_log(qgis_app, place):
    logged = []
    QgsApplication.messageLog().messageReceived.connect(lambda text, *_: logged.append(text))
    engine_module._log(f"cannot open {place}")
    assert logged and "s3cret" not in logged[-1] and "cannot open" in logged[-1]


@pytest.mark.parametrize("place", PLACES)
def test_provenance_and_project(layer, tmp_path, place):
    provenance.write(layer, "title", {"query": "red", "raster": place, "tiles_scored": 5})
    path = tmp_path / "p.qgs"
    QgsProject.instance().write(str(path))
    assert "s3cret" not in path.read_text(encoding="utf-8")
    assert "s3cret" not in str(layer.metadata().history())
    assert provenance.facts(layer)["tiles_scored"] == 5


@pytest.mark.parametrize("place", PLACES)
def test_message_bar(dock, iface, place):
    dock.messages.tell(f"Written to {place}.")
    assert "s3cret" not in iface.bar.currentItem().text()
