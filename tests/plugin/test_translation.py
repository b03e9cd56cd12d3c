"""Every text of the plugin is in the German translation, with its placeholders."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from rs_textsearch import translation
from tests.plugin.helpers import ROOT

LRELEASE = shutil.which("lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin") or shutil.which(
    "lrelease"
)


def load_update():
    """Return ``i18n/update.py`` as a module."""
    spec = importlib.util.spec_from_file_location("update", ROOT / "i18n" / "update.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


update = load_update()


@pytest.mark.parametrize("locale", update.LOCALES)
def test_every_text_is_translated(locale):
    assert update.missing(locale) == []


@pytest.mark.parametrize("locale", update.LOCALES)
def test_file_is_up_to_date(locale):
    path = ROOT / "i18n" / f"rs_textsearch_{locale}.ts"
    assert path.read_text(encoding="utf-8") == update.render(locale, update.translations(path))


@pytest.mark.parametrize("locale", update.LOCALES)
def test_placeholders_survive(locale):
    known = update.translations(ROOT / "i18n" / f"rs_textsearch_{locale}.ts")
    for text in update.texts():
        found = [sorted(re.findall(r"\{\w*\}", form)) for form in (text, known[text])]
        assert found[0] == found[1], text


@pytest.mark.skipif(LRELEASE is None, reason="lrelease is not installed")
def test_german_is_shown(qgis_app, tmp_path, monkeypatch):
    (tmp_path / "i18n").mkdir()
    source = ROOT / "i18n" / "rs_textsearch_de.ts"
    target = tmp_path / "i18n" / "rs_textsearch_de.qm"
    subprocess.run([LRELEASE, str(source), "-qm", str(target)], check=True, capture_output=True)
    monkeypatch.setattr(translation, "PACKAGE", Path(tmp_path))
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de_AT")
    translator = translation.load_translator()
    assert translator is not None
    QCoreApplication.installTranslator(translator)
    try:
        assert translation.tr("Build index") == "Index erstellen"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert translation.tr("Build index") == "Build index"


@pytest.mark.skipif(LRELEASE is None, reason="lrelease is not installed")
def test_the_language_of_qgis_itself_is_followed(qgis_app, tmp_path, monkeypatch):
    """``qgis --lang de`` leaves the locale of the settings as it is."""
    (tmp_path / "i18n").mkdir()
    source = ROOT / "i18n" / "rs_textsearch_de.ts"
    target = tmp_path / "i18n" / "rs_textsearch_de.qm"
    subprocess.run([LRELEASE, str(source), "-qm", str(target)], check=True, capture_output=True)
    monkeypatch.setattr(translation, "PACKAGE", Path(tmp_path))
    monkeypatch.setattr(QgsApplication, "locale", lambda: "en_US")
    former = qgis_app.translation()
    try:
        qgis_app.setTranslation("de")
        assert translation.load_translator() is not None
        qgis_app.setTranslation("en_US")
        assert translation.load_translator() is None
    finally:
        qgis_app.setTranslation(former)


def test_unknown_locale_stays_english(monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "xx")
    assert translation.load_translator() is None
