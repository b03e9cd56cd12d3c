"""Model bundles: added from folders and zips, checked, listed and removed."""

from __future__ import annotations

import json
import shutil
import zipfile

import pytest
from qgis.PyQt.QtWidgets import QListWidget

from rs_textsearch import bundles, settings
from rs_textsearch.definitions import DEFAULT_BUNDLE
from rs_textsearch.errors import BundleError
from rs_textsearch.gui.models.card import card_html
from rs_textsearch.gui.models.manager import ModelManager


@pytest.fixture(autouse=True)
def models(tmp_path, monkeypatch):
    """Keep added models in a folder of the test."""
    place = tmp_path / "prôfile" / "models"
    monkeypatch.setattr(bundles, "folder", lambda: place)
    return place


def zip_of(bundle, path, prefix="", extra=()):
    """Write a zip of a bundle with its files under ``prefix``."""
    with zipfile.ZipFile(path, "w") as archive:
        for file in bundle.iterdir():
            archive.write(file, prefix + file.name)
        for name in extra:
            archive.writestr(name, "evil")
    return path


@pytest.mark.parametrize("prefix", ["", "my model/"])
def test_zip_is_added(bundle, tmp_path, models, prefix):
    added = bundles.add(zip_of(bundle, tmp_path / "b.zip", prefix))
    assert added.folder.parent == models
    assert [b.id for b in bundles.installed()] == [bundles.read(DEFAULT_BUNDLE).id, added.id]
    listed = bundles.read(bundle).card["files"]
    for name in (*listed, bundles.CARD):
        assert (added.folder / name).read_bytes() == (bundle / name).read_bytes()
    assert bundles.add(bundle) == added  # the same again, from a folder
    bundles.remove(added)
    assert len(bundles.installed()) == 1 and list(models.iterdir()) == []


def test_a_copy_that_never_ended_is_no_model(bundle, models):
    shutil.copytree(bundle, models / ".colours-1-abc.0123abcd.part")
    assert [found.folder for found in bundles.installed()] == [DEFAULT_BUNDLE]


def test_identity_is_the_engines(bundle, qtbot, engine):
    outcome = []
    engine.request("doctor", {"bundle": str(bundle)}).succeeded.connect(outcome.append)
    qtbot.waitUntil(lambda: bool(outcome), timeout=60_000)
    assert bundles.read(bundle).id in json.dumps(outcome[0])


def test_nothing_of_an_archive_leads_elsewhere(bundle, tmp_path, models):
    evil = ["../../evil.txt", "/evil.txt", "sub/evil.txt", "evil.py"]
    added = bundles.add(zip_of(bundle, tmp_path / "b.zip", extra=evil))
    assert {p.name for p in added.folder.iterdir()} == {*bundles.FILES, bundles.CARD}
    assert not list(tmp_path.rglob("evil*"))


def test_name_on_the_card_leads_nowhere(bundle, tmp_path, models):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    card = json.loads((copy / "card.json").read_text("utf-8"))
    card["name"] = "../../../evil"
    (copy / "card.json").write_text(json.dumps(card), encoding="utf-8")
    assert bundles.add(copy).folder.parent == models


@pytest.mark.parametrize("name", bundles.FILES)
def test_damaged_file_is_refused_and_nothing_stays(bundle, tmp_path, models, name):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    with (copy / name).open("ab") as file:
        file.write(b" ")
    with pytest.raises(BundleError, match=name):
        bundles.add(zip_of(copy, tmp_path / "b.zip"))
    assert list(models.iterdir()) == []


@pytest.mark.parametrize(
    "card", ["", "[]", "{}", '{"schema": 1, "files": {}}', '{"schema": 9}', "\x00\xff"]
)
def test_what_is_no_bundle_is_refused(bundle, tmp_path, models, card):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    (copy / "card.json").write_text(card, encoding="utf-8")
    for origin in (copy, zip_of(copy, tmp_path / "b.zip"), copy / "image.onnx", tmp_path / "no"):
        with pytest.raises(BundleError) as refused:
            bundles.add(origin)
        assert refused.value.remedy
    assert not models.exists() or list(models.iterdir()) == []


def test_two_cards_in_a_zip_are_refused(bundle, tmp_path):
    path = zip_of(bundle, tmp_path / "b.zip", extra=["other/card.json"])
    with pytest.raises(BundleError, match="cards in it is 2"):
        bundles.add(path)


def test_shipped_model_stays(models):
    with pytest.raises(BundleError):
        bundles.remove(bundles.read(DEFAULT_BUNDLE))
    assert DEFAULT_BUNDLE.is_dir()


def test_card_is_shown_readably_and_escaped():
    shipped = bundles.read(DEFAULT_BUNDLE)
    text = card_html(shipped)
    assert "licence" in text.lower() and "R@10" in text and "words seen in training" in text
    assert "300" in text and shipped.id in text
    shipped.card["title"] = "<b>bold</b>"
    assert "&lt;b&gt;bold" in card_html(shipped)


def test_manager_adds_chooses_and_removes(bundle, tmp_path, qtbot):
    dialog = ModelManager()
    qtbot.addWidget(dialog)
    listed = dialog.findChild(QListWidget, "modelList")
    assert listed.count() == 1 and not dialog.remove_button.isEnabled()
    with qtbot.waitSignal(dialog.changed, timeout=20_000):
        dialog.add(zip_of(bundle, tmp_path / "b.zip"))
    assert listed.count() == 2 and "added" in dialog.notice.text()
    assert "Random weights" in dialog.card.toPlainText()
    dialog.default_button.click()
    assert settings.bundle() == str(dialog.current().folder)
    dialog.remove()
    assert settings.bundle() == "" and listed.count() == 1


def test_manager_tells_why_a_file_is_refused(tmp_path, qtbot):
    dialog = ModelManager()
    qtbot.addWidget(dialog)
    (tmp_path / "x.zip").write_bytes(b"no zip")
    dialog.add(tmp_path / "x.zip")
    qtbot.waitUntil(lambda: "x.zip is no model bundle" in dialog.notice.text(), timeout=20_000)


def test_every_file_that_the_card_lists_is_copied(models):
    added = bundles.add(DEFAULT_BUNDLE)
    listed = set(bundles.read(DEFAULT_BUNDLE).card["files"])
    assert "bank.json" in listed and listed <= {path.name for path in added.folder.iterdir()}


def test_a_copy_of_version_0_1_without_the_bank_is_made_whole(models):
    added = bundles.add(DEFAULT_BUNDLE)
    (added.folder / "bank.json").unlink()
    assert added not in bundles.installed()
    assert bundles.add(DEFAULT_BUNDLE) == added and (added.folder / "bank.json").is_file()


@pytest.mark.parametrize("name", ["../evil.json", "a/evil.json", "a\\evil.json", "card.json", ".."])
def test_files_on_the_card_lead_nowhere(bundle, tmp_path, models, name):
    copy = tmp_path / "copy"
    shutil.copytree(bundle, copy)
    card = json.loads((copy / "card.json").read_text("utf-8"))
    card["files"][name] = {"sha256": "0" * 64}
    (copy / "card.json").write_text(json.dumps(card), encoding="utf-8")
    with pytest.raises(BundleError, match="its card names"):
        bundles.add(copy)
    assert not models.exists()
