"""Every text of the plugin is in every language, with its placeholders."""

from __future__ import annotations

import importlib.util
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import qm
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from rs_textsearch import translation, wording
from rs_textsearch.gui.sources import draw_dialog, prospect
from rs_textsearch.layers import rendered
from rs_textsearch.values.index_options import IndexOptions
from tests.plugin.helpers import ROOT

LRELEASE = shutil.which("lrelease") or shutil.which(
    "lrelease", path="/usr/lib/qt5/bin:/usr/lib/qt6/bin"
)
NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)


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
    for text, about in update.texts().items():
        assert placeholders(known[text][-1]) == placeholders(text), text
        if about.one is not None and len(known[text]) > 1:
            assert placeholders(known[text][0]) == placeholders(about.one), text


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}", text))


def test_a_text_that_lacks_a_form_is_not_translated(tmp_path):
    file = tmp_path / "a.ts"
    form = "<numerusform>{}</numerusform>".format
    texts = [("{n} cats", form("{n} Katze") + form("{n} Katzen")), ("{n} dogs", form("1")),
             ("{n} bees", form("{n} Biene") + form("")), ("cat &amp; dog", "Katze &amp; Hund")]
    file.write_text("".join(f"<source>{a}</source>\n<translation>{b}</translation>"
                            for a, b in texts), encoding="utf-8")
    assert update.translations(file) == {
        "{n} cats": ["{n} Katze", "{n} Katzen"], "{n} dogs": ["1"], "cat & dog": ["Katze & Hund"]
    }


def answers(compiled: bytes, path: Path) -> dict[str, str]:
    """Return what Qt finds in a .qm file for each text, and for those about numbers for some."""
    path.write_bytes(compiled)
    translator = QTranslator()
    assert translator.load(str(path))
    return {
        f"{n} {text}": translator.translate(b"rs_textsearch", text.encode(), None, n)
        for text, about in update.texts().items()
        for n in ((-1,) if about.one is None else NUMBERS)
    }


@pytest.mark.parametrize("locale", update.LOCALES)
def test_qt_finds_every_text_and_form_in_what_we_compile(tmp_path, locale):
    source = ROOT / "i18n" / f"rs_textsearch_{locale}.ts"
    found = answers(qm.compile_ts(source), tmp_path / "ours.qm")
    known = update.translations(source)
    for text, about in update.texts().items():
        for n in (-1,) if about.one is None else NUMBERS:
            # French and Brazilian count 0 as one; a single form is for all numbers
            few = n in (0, 1) if locale in ("fr", "pt_BR") else n == 1
            forms = known.get(text, [""])
            assert found[f"{n} {text}"] == forms[0 if few else -1], (n, text)
    if LRELEASE is not None:
        target = tmp_path / "theirs.qm"
        subprocess.run([LRELEASE, "-silent", str(source), "-qm", str(target)], check=True)
        assert answers(target.read_bytes(), tmp_path / "theirs again.qm") == found


def test_what_cannot_be_compiled_is_said(tmp_path):
    source = tmp_path / "a.ts"
    head = '<TS version="2.1" language="{}"><context><name>rs_textsearch</name>'
    message = '<message numerus="yes"><source>{{n}} cats</source>{}</message>'
    one, tail = "<translation><numerusform>a</numerusform></translation>", "</context></TS>"
    for text, why in [
        ("<TS>", "no element found"),
        (head.format("tlh") + tail, "language 'tlh'"),
        (head.format("de") + message.format(one) + tail, "has 1 forms of 2"),
    ]:
        source.write_text(text, encoding="utf-8")
        with pytest.raises(qm.TranslationError, match=why):
            qm.compile_ts(source)


@pytest.fixture
def german(qgis_app, tmp_path, monkeypatch):
    """Return the German translator, made from its source and not yet installed."""
    (tmp_path / "i18n").mkdir()
    source = ROOT / "i18n" / "rs_textsearch_de.ts"
    target = tmp_path / "i18n" / "rs_textsearch_de.qm"
    target.write_bytes(qm.compile_ts(source))
    monkeypatch.setattr(translation, "PACKAGE", Path(tmp_path))
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de_AT")
    translator = translation.load_translator()
    assert translator is not None
    return translator


def test_german_is_shown(german):
    QCoreApplication.installTranslator(german)
    try:
        assert translation.tr("Build index") == "Index erstellen"
        assert [wording.tiles(n) for n in (0, 1, 2)] == ["0 Kacheln", "1 Kachel", "2 Kacheln"]
        note = {"code": "again", "text": "English.", "values": {"reason": {
            "code": "content_changed", "text": "English", "values": {}}}}  # fmt: skip
        assert wording.note(note).endswith("Grund: der Inhalt der Datei hat sich geändert.")
    finally:
        QCoreApplication.removeTranslator(german)
    assert translation.tr("Build index") == "Build index"


@pytest.mark.parametrize(("n", "text"), [
    (1, "Written to a.tif. 1 part came at the second try. "
        "1 part is of one colour: perhaps there is no picture at this scale."),
    (2, "Written to a.tif. 2 parts came at the second try. "
        "2 parts are of one colour: perhaps there is no picture at this scale."),
])
def test_one_thing_is_not_told_as_many(n, text):
    report = rendered.Report(Path("a.tif"), 5, retried=n, incomplete=0, plain=n, missing=0.0)
    assert draw_dialog.describe(report) == text
    info = {"state": "partial", "indexes": 3, "indexes_missing": n}
    known = prospect.look(info, IndexOptions(), None, None)
    assert known.text.startswith("1 of 3 rasters has" if n == 1 else "2 of 3 rasters have")


def test_the_language_of_qgis_itself_is_followed(german, qgis_app, monkeypatch):
    """``qgis --lang de`` leaves the locale of the settings as it is."""
    monkeypatch.setattr(QgsApplication, "locale", lambda: "en_US")
    former = qgis_app.translation()
    try:
        qgis_app.setTranslation("de")
        assert translation.load_translator() is not None
        qgis_app.setTranslation("en_US")
        assert translation.load_translator() is None
    finally:
        qgis_app.setTranslation(former)


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("es_MX", ["0 teselas", "1 tesela", "2 teselas"]),
        ("fr_CA", ["0 tuile", "1 tuile", "2 tuiles"]),
        ("pt_BR", ["0 quadrícula", "1 quadrícula", "2 quadrículas"]),
        ("ja", ["0 タイル", "1 タイル", "2 タイル"]),
        ("zh_CN", ["0 个瓦片", "1 个瓦片", "2 个瓦片"]),
        ("zh-Hans", ["0 个瓦片", "1 个瓦片", "2 个瓦片"]),
    ],
)
def test_each_language_counts_in_its_own_way(qgis_app, tmp_path, monkeypatch, locale, texts):
    folder = tmp_path / "i18n"
    folder.mkdir()
    for source in (ROOT / "i18n").glob("*.ts"):
        if source.stem.removeprefix("rs_textsearch_")[:2] == locale[:2]:
            target = folder / f"{source.stem}.qm"
            target.write_bytes(qm.compile_ts(source))
    monkeypatch.setattr(translation, "PACKAGE", tmp_path)
    monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
    translator = translation.load_translator()
    QCoreApplication.installTranslator(translator)
    try:
        assert [wording.tiles(n) for n in (0, 1, 2)] == texts
    finally:
        QCoreApplication.removeTranslator(translator)


def test_unknown_locale_stays_english(monkeypatch):
    monkeypatch.setattr(QgsApplication, "locale", lambda: "xx")
    assert translation.load_translator() is None
