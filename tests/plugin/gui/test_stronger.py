"""The dialog that gets a stronger model, with a real window, a real server and a real task."""

from __future__ import annotations

import hashlib
import json

import pytest
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMessageBox

from rs_textsearch import bundles, settings
from rs_textsearch.definitions import OFFERED_MODELS
from rs_textsearch.gui.models.card import card_html
from rs_textsearch.gui.models.manager import ModelManager
from rs_textsearch.gui.models.offered_html import consent, offered_html
from rs_textsearch.gui.models.stronger import StrongerDialog
from rs_textsearch.services import model_fetch
from rs_textsearch.values import offered
from tests.plugin.helpers import ENGINE_MS, offered_entry, put_converter
from tests.plugin.model_server import ModelServer

DATA = b"weights" * 9000


@pytest.fixture
def server():
    made = ModelServer(DATA)
    yield made
    made.close()


@pytest.fixture
def converter(tmp_path, monkeypatch, bundle):
    """Put a script in the engine's place that makes of any checkpoint the bundle of colours."""
    put_converter(tmp_path, monkeypatch, f'cp -r "{bundle}" "$out"')


@pytest.fixture
def site_list(server, tmp_path):
    """Let a site offer what the server has, and a second model."""
    digest = hashlib.sha256(DATA).hexdigest()
    one = offered_entry(url=server.url(), bytes=len(DATA), sha256=digest, title="<b>One</b>")
    two = offered_entry(id="two", title="Two", bytes_rounded=True)
    path = tmp_path / "site.json"
    path.write_text(json.dumps({"schema": 1, "models": [one, two]}), encoding="utf-8")
    settings.write("models/list", str(path))
    return path


@pytest.fixture
def answers(monkeypatch):
    """Answer questions with Yes, unless the list is emptied; keep what was asked."""
    buttons = QMessageBox.StandardButton
    state = {"answer": buttons.Yes, "asked": []}

    def question(box):
        state["asked"].append(box.text())
        assert box.defaultButton() is box.button(buttons.No)
        assert box.textFormat() == Qt.TextFormat.PlainText
        return state["answer"]

    monkeypatch.setattr(QMessageBox, "exec", question)
    return state


@pytest.fixture
def dialog(qgis_app, qtbot, site_list):
    shown = StrongerDialog()
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitUntil(lambda: shown.list.count() == 3, timeout=ENGINE_MS)
    yield shown
    shown.give_up()


def done(dialog, qtbot):
    """Wait for the end of what goes on; return what the dialog says."""
    qtbot.waitUntil(lambda: not dialog.fetch.is_running(), timeout=ENGINE_MS)
    return dialog.notice.text()


def test_every_model_is_described_with_terms_and_costs(qgis_app):
    for model in offered.parse(OFFERED_MODELS.read_bytes(), ""):
        text = offered_html(model)
        assert model.licence_url in text and model.source in text
        assert "as long as with the model that ships" in text
        assert ("SHA-256" in text) == bool(model.sha256)
        assert ("not published: only the size" in text) == (not model.sha256)
        asked = consent(model)
        assert model.host in asked and model.licence.rstrip(".") in asked


def test_the_list_is_shown_and_its_texts_are_texts(dialog):
    assert dialog.list.item(0).text().startswith("<b>One</b>")
    assert "<b>One</b>" in dialog.text.toPlainText() and "38.5" in dialog.text.toPlainText()
    assert "A paper" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(1)
    assert "not published" in dialog.text.toPlainText() and "about" in dialog.text.toPlainText()


def test_a_model_is_fetched_after_a_yes_and_used_on_a_second(
    dialog, qtbot, converter, answers, server
):
    assert not dialog.use_button.isVisible()
    with qtbot.waitSignal(dialog.added, timeout=ENGINE_MS) as added:
        dialog.get_button.click()
        assert dialog.close_button.text() == "Cancel" and not dialog.get_button.isEnabled()
    (made,) = added.args
    assert "127.0.0.1" in answers["asked"][0] and "MIT" in answers["asked"][0]
    assert made in bundles.installed() and "was added" in dialog.notice.text()
    assert settings.bundle() == "" and dialog.close_button.text() == "Close"
    assert dialog.use_button.isVisible() and dialog.bar.isHidden()
    assert dialog.use_button.isDefault() and dialog.focusWidget() is dialog.use_button
    with qtbot.waitSignal(dialog.default_changed):
        dialog.use_button.click()
    assert settings.bundle() == str(made.folder) and not dialog.use_button.isVisible()
    assert dialog.close_button.isDefault()
    dialog.list.setCurrentRow(1)
    assert dialog.get_button.isDefault()


def test_what_was_added_is_marked(dialog, qtbot, tmp_path, monkeypatch, bundle, answers):
    digest = hashlib.sha256(DATA).hexdigest()
    entry = {"file": "one.pt", "architecture": "ViT-B-32", "sha256": f"sha256:{digest}"}
    notes = [{"code": "untrained", "text": "Hardly trained & <odd>."}]
    card = {**bundles.read(bundle).card, "checkpoint": entry, "notes": notes}
    (tmp_path / "card.json").write_text(json.dumps(card), encoding="utf-8")
    put_converter(
        tmp_path, monkeypatch, f'cp -r "{bundle}" "$out"; cp "{tmp_path}/card.json" "$out"'
    )
    assert "added" not in dialog.list.item(0).text()
    with qtbot.waitSignal(dialog.added, timeout=ENGINE_MS) as added:
        dialog.get_button.click()
    assert "was added" in dialog.list.item(0).text()
    shown = card_html(added.args[0])
    assert "one.pt, ViT-B-32" in shown and "Hardly trained &amp; &lt;odd&gt;." in shown
    again = StrongerDialog()
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.list.count() == 3, timeout=ENGINE_MS)
    marked = ["was added" in again.list.item(row).text() for row in range(3)]
    assert marked == [True, False, False]


def test_nothing_is_asked_of_the_network_without_a_yes(dialog, qtbot, converter, answers, server):
    answers["answer"] = QMessageBox.StandardButton.No
    dialog.get_button.click()
    qtbot.wait(50)
    assert len(answers["asked"]) == 1 and server.asked == []
    assert not dialog.fetch.is_running() and not model_fetch.folder().exists()
    assert dialog.get_button.isEnabled()


def test_escape_cancels_first_and_closes_then(dialog, qtbot, converter, answers, server):
    server.stalls = [30_000]
    dialog.get_button.click()
    qtbot.waitUntil(lambda: dialog.bar.maximum() > 0, timeout=ENGINE_MS)
    assert not dialog.list.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    text = done(dialog, qtbot)
    assert "cancelled" in text and ".part" in text and dialog.isVisible()
    assert dialog.list.isEnabled() and dialog.get_button.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_window_answers_while_a_file_comes(dialog, qtbot, converter, answers, server):
    server.stalls = [30_000]
    dialog.get_button.click()
    qtbot.waitUntil(lambda: dialog.bar.value() > 0, timeout=ENGINE_MS)
    typed = []
    dialog.file.lineEdit().textChanged.connect(typed.append)
    dialog.file.lineEdit().setText("x")
    assert typed == ["x"] and not dialog.isModal()
    dialog.fetch.cancel()
    done(dialog, qtbot)


def test_a_file_is_brought_along(dialog, qtbot, converter, answers, server, tmp_path):
    dialog.file_choice.setChecked(True)
    assert not dialog.get_button.isEnabled() and not dialog.keep.isEnabled()
    path = tmp_path / "one.pt"
    path.write_bytes(DATA)
    dialog.file.setFilePath(str(path))
    assert dialog.get_button.isEnabled() and "Convert" in dialog.get_button.text()
    dialog.get_button.click()
    assert "was added" in done(dialog, qtbot)
    assert server.asked == [] and answers["asked"] == [] and path.is_file()


def test_a_list_that_comes_late_leaves_what_was_chosen(qgis_app, qtbot, site_list):
    shown = StrongerDialog()
    qtbot.addWidget(shown)
    shown.show()
    assert shown.list.count() == 1 and not shown.list.selectedItems()  # the list is on its way
    assert not shown.get_button.isEnabled() and shown.text.toPlainText() == ""
    shown.list.setCurrentRow(0)
    shown.file.setFilePath("/mine.pt")
    qtbot.waitUntil(lambda: shown.list.count() == 3, timeout=ENGINE_MS)
    assert shown.list.currentRow() == 2 and shown.model() is None
    assert shown.file_choice.isChecked() and "Convert" in shown.get_button.text()
    assert not shown.notice.text()


def test_a_label_goes_with_its_field(dialog):
    label = dialog.findChild(QLabel, "architectureLabel")
    assert not label.isEnabled() and not dialog.architecture.isEnabled()
    dialog.list.setCurrentRow(2)
    assert label.isEnabled() and dialog.architecture.isEnabled()


def test_a_file_of_ones_own_can_name_its_architecture(dialog, qtbot, converter, tmp_path):
    dialog.list.setCurrentRow(2)
    assert dialog.architecture.isEnabled() and not dialog.download_choice.isEnabled()
    assert dialog.file_choice.isChecked() and dialog.file.isEnabled()
    assert "A file of your own" in dialog.text.toPlainText()
    dialog.architecture.setCurrentIndex(dialog.architecture.findData("ViT-L-14"))
    assert "1.71 GB" in dialog.text.toPlainText()
    path = tmp_path / "mine.pt"
    path.write_bytes(b"x")
    dialog.file.setFilePath(str(path))
    dialog.get_button.click()
    assert "was added" in done(dialog, qtbot)


def test_a_failure_is_told_and_can_be_tried_again(dialog, qtbot, converter, answers, server):
    server.status = 404
    dialog.get_button.click()
    text = done(dialog, qtbot)
    assert "not there any more" in text and "I have the file already" in text
    assert dialog.get_button.isEnabled() and dialog.bar.isHidden()
    server.status = 0
    dialog.get_button.click()
    assert "was added" in done(dialog, qtbot)


def test_keeping_the_file_is_remembered(dialog, qtbot, converter, answers):
    assert not dialog.keep.isChecked()
    dialog.keep.setChecked(True)
    dialog.get_button.click()
    assert "was added" in done(dialog, qtbot)
    (kept,) = model_fetch.folder().glob("one-*.pt")
    assert kept.read_bytes() == DATA
    assert settings.keeps_checkpoints()
    dialog.keep.setChecked(False)
    assert not settings.keeps_checkpoints()


def test_a_bad_list_leaves_what_needs_none(qgis_app, qtbot, site_list):
    site_list.write_text('{"schema": 1, "models": [{"id": "bad"}]}', encoding="utf-8")
    shown = StrongerDialog()
    qtbot.addWidget(shown)
    qtbot.waitUntil(lambda: "“bad”" in shown.notice.text(), timeout=ENGINE_MS)
    assert str(site_list) in shown.notice.text()
    assert shown.list.count() == 1 and shown.model() is None
    assert not shown.get_button.isEnabled()


def test_the_tab_key_goes_from_the_choice_to_the_button(dialog, qtbot):
    dialog.list.setFocus()
    order = []
    while len(order) < 9:
        QApplication.sendEvent(
            QApplication.focusWidget() or dialog.list,
            QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        )
        order.append(dialog.focusWidget())
    wanted = [dialog.text, dialog.download_choice, dialog.keep, dialog.get_button]
    places = [order.index(widget) for widget in wanted]
    assert places == sorted(places)
    assert dialog.get_button.isDefault()


def test_models_leads_there_and_shows_what_came(dock, qtbot, converter, answers, site_list):
    manager = dock.source_dialogs.show_models()
    manager.stronger_button.click()
    (shown,) = dock.findChildren(StrongerDialog)
    manager.stronger_button.click()
    assert dock.findChildren(StrongerDialog) == [shown]
    qtbot.waitUntil(lambda: shown.list.count() == 3, timeout=ENGINE_MS)
    with qtbot.waitSignal(shown.added, timeout=ENGINE_MS) as added:
        shown.get_button.click()
    (made,) = added.args
    assert isinstance(manager, ModelManager) and manager.current() == made
    assert dock.source.content.model.findData(str(made.folder)) >= 0
    dock.source_dialogs.close_all()
    assert not shown.isVisible()
