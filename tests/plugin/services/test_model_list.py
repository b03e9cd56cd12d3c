"""Where the list of models comes from."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsNetworkAccessManager

from rs_textsearch import settings
from rs_textsearch.services import network
from rs_textsearch.services.model_list import ModelList
from tests.plugin.helpers import offered_entry
from tests.plugin.model_server import ModelServer

WAIT_MS = 20_000


def load(qtbot):
    """Return the models, or the error."""
    outcome = []
    reader = ModelList()
    reader.loaded.connect(outcome.append)
    reader.failed.connect(outcome.append)
    reader.load()
    assert outcome == []
    qtbot.waitUntil(lambda: bool(outcome), timeout=WAIT_MS)
    qtbot.wait(20)
    assert len(outcome) == 1
    return outcome[0]


def document(**changed):
    return json.dumps({"schema": 1, "models": [offered_entry(**changed)]}).encode()


@pytest.fixture
def server():
    made = ModelServer(document())
    yield made
    made.close()


def test_the_list_that_ships_is_the_default(qgis_app, qtbot):
    assert "remoteclip-vit-b-32" in {model.id for model in load(qtbot)}


def test_a_file_of_the_site_takes_its_place(qgis_app, qtbot, tmp_path):
    path = tmp_path / "lïst.json"
    path.write_bytes(document(title="Ours"))
    settings.write("models/list", str(path))
    assert [model.title for model in load(qtbot)] == ["Ours"]


def test_an_address_of_the_site_takes_its_place(qgis_app, qtbot, server):
    server.redirects = 1
    settings.write("models/list", server.url("/models.json"))
    assert [model.id for model in load(qtbot)] == ["one"]


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"no list", "no JSON"), (document(sha256="x"), "“sha256”"), (b"[" * 3_000_000, "nested")],
)
def test_a_bad_list_is_named_and_the_one_that_ships_does_not_hide_it(
    qgis_app, qtbot, server, data, said
):
    server.data = data
    settings.write("models/list", server.url("/models.json"))
    error = load(qtbot)
    assert said in error.text() and server.url("/models.json") in error.text()


@pytest.mark.parametrize("scheme", ["http", "HTTP"])
def test_a_list_over_http_is_not_asked_for(qgis_app, qtbot, monkeypatch, scheme):
    asked = []
    manager = QgsNetworkAccessManager.instance()
    monkeypatch.setattr(type(manager), "get", lambda *_: asked.append(1))
    settings.write("models/list", f"{scheme}://models.example/list.json")
    error = load(qtbot)
    assert error.code == "model_list" and "not read over http" in error.text()
    assert "https://" in error.remedy and asked == []


@pytest.mark.parametrize(
    ("address", "secure"),
    [
        ("https://models.example/a", True),
        ("http://127.0.0.1:80/a", True),
        ("http://localhost/a", True),
        ("http://[::1]/a", True),
        ("http://127.0.0.1.example/a", False),
        ("http://10.0.0.1/a", False),
        ("ftp://localhost/a", False),
        ("/share/list.json", False),
    ],
)
def test_what_nobody_on_the_way_can_change_is_secure(address, secure):
    assert network.is_secure(address) == secure


def test_a_list_that_is_not_there_is_named(qgis_app, qtbot, server, tmp_path):
    settings.write("models/list", str(tmp_path / "gone.json"))
    assert "gone.json cannot be read" in load(qtbot).text()
    server.status = 404
    settings.write("models/list", server.url("/gone"))
    assert "status 404" in load(qtbot).text()
    settings.write("models/list", "\0")
    assert load(qtbot).code == "model_list"


def test_an_address_that_stalls_is_given_up(qgis_app, qtbot, server):
    server.stalls = [5]
    settings.write("models/list", server.url("/models.json"))
    before = QgsNetworkAccessManager.timeout()
    QgsNetworkAccessManager.setTimeout(300)
    try:
        assert "nothing came" in load(qtbot).text()
    finally:
        QgsNetworkAccessManager.setTimeout(before)
