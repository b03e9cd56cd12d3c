"""The first step of a training: rasters, labels and what they say, counted and made into pairs."""

from __future__ import annotations

import json

from qgis.core import QgsProject, QgsRasterLayer

from rs_textsearch.error_texts import ERRORS
from rs_textsearch.errors import EngineReplyError
from rs_textsearch.gui.training import layer_choice, text_choice
from rs_textsearch.gui.training.dialog import LABELS
from rs_textsearch.gui.training.labels_page import CONCERNED, RASTERS, SIZES, concerned
from rs_textsearch.gui.training.labels_page import LABELS as LABEL_FIELD
from rs_textsearch.services import training_runs
from rs_textsearch.values.training import CAPTIONS, OSM
from tests.plugin.gui.training_case import DOCUMENT, idle, kept, said, tick
from tests.plugin.helpers import ENGINE_MS, write_raster


def test_what_is_missing_is_said_beside_its_field(opened, program):
    dialog = opened()
    dialog.labels.check_button.click()
    notices = dialog.labels.notices
    assert "Tick the rasters" in notices["rasters"].text()
    assert "no polygon layer" in notices["labels"].text()
    assert not dialog.training.running() and not training_runs.folder().exists()
    assert not dialog.next_button.isEnabled() and "make the pairs" in dialog.why.text()


def test_typed_words_are_refused_before_anything_is_read(opened, layer, polygons):
    dialog = opened()
    tick(dialog)
    texts = dialog.labels.texts
    assert texts.chosen_field() == "class" and "Check" in texts.preview.text()
    texts.templates.setPlainText("a field with {}")
    assert texts.preview.text() == "“a field with red”\n“a field with green”"
    texts.templates.setPlainText("no place for a class")
    dialog.labels.sizes.kind.setCurrentIndex(1)
    dialog.labels.sizes.sides.setText("64; many")
    dialog.labels.check_button.click()
    notices = dialog.labels.notices
    assert "{}" in notices["texts"].text() and "metres" in notices["sizes"].text()
    assert notices["rasters"].text() == notices["labels"].text() == ""


def test_a_key_in_the_sentences_reads_no_layer(opened, layer, polygons, monkeypatch):
    texts, read = opened().labels.texts, []
    texts.templates.setPlainText("a field with {}")
    monkeypatch.setattr(text_choice.labels, "values", lambda *_, **options: read.append(1) or [])
    texts.templates.setPlainText("one field with {}")
    assert "one field with red" in texts.preview.text() and not read
    texts.set_layer(polygons, selected=True)  # other features are meant
    assert texts.preview.text() == "" and read


def test_a_check_counts_and_writes_nothing(opened, layer, polygons, program, qtbot):
    program("--check", {"type": "note", "text": "Reading."}, DOCUMENT)
    dialog = opened()
    tick(dialog)
    dialog.labels.check_button.click()
    idle(dialog, qtbot)
    counts, notes = dialog.labels.pairs.counts, dialog.labels.pairs.notes
    assert [counts.item(0, column).text() for column in range(5)] == [
        "red", "6", "2", "1", "a photograph of red",
    ]  # fmt: skip
    assert notes.item(0).text() == "One polygon was left out."
    assert "9 images" in dialog.labels.pairs.summary.text()
    assert not dialog.training.run.pairs.exists() and dialog.problem(LABELS)
    words = program.words.read_text("utf-8").splitlines()
    assert words[4:7] == ["regions", "--json", "--check"] and "--field=class" in words


def test_a_check_leaves_what_the_pairs_are_made_of(opened, layer, polygons, program, qtbot):
    run = kept(training_runs.PAIRS)
    program("--check", DOCUMENT)
    dialog = opened()
    tick(dialog)
    dialog.labels.check_button.click()
    idle(dialog, qtbot)
    assert dialog.labels.choice().rasters != ["gone.tif"] == dialog.training.labels.rasters
    dialog.training.keep()
    assert run.read(training_runs.CHOICES)["labels"]["rasters"] == ["gone.tif"]


def test_a_cancel_that_comes_too_late_takes_the_new_pairs(opened, layer, polygons, program, qtbot):
    run = kept(training_runs.STOPPED)
    done = run.pairs / "done"
    body = f"trap '' TERM; touch {done}; while [ -e {done} ]; do sleep 0.02; done"
    program("regions", after=f"{body}; echo '{json.dumps(DOCUMENT)}'; exit 0")
    dialog = opened()
    tick(dialog)
    dialog.labels._training.make_pairs(dialog.labels.choice(), run.labels)
    qtbot.waitUntil(done.is_file, timeout=ENGINE_MS)
    dialog.training.stop()
    done.unlink()
    idle(dialog, qtbot)
    assert dialog.training.labels == dialog.labels.choice()
    assert run.stage() == training_runs.PAIRS and not run.run.exists()


def test_pairs_that_came_while_qgis_ended_are_not_those_of_the_run():
    run = kept(training_runs.STOPPED)
    (run.pairs / "regions.json").write_text(json.dumps({**DOCUMENT, "seed": 1}), encoding="utf-8")
    assert run.stage() == training_runs.BEGUN


def test_a_refusal_of_the_command_stands_at_its_field(opened, layer, polygons, program, qtbot):
    values = {"path": "a.gpkg", "field": "b", "names": "c"}
    error = {
        "type": "error", "code": "training", "message": "English.", "remedy": "English.",
        "note": said("labels_field", **values),
    }  # fmt: skip
    program("--check", error, after="exit 2")
    dialog = opened()
    tick(dialog)
    dialog.labels.check_button.click()
    idle(dialog, qtbot)
    text = "The labels of a.gpkg have no field b. Name one of its fields: c."
    assert dialog.labels.notices["texts"].text() == text


def test_the_fields_that_errors_are_about_are_found_by_their_codes():
    for begins in CONCERNED.values():
        assert [word for word in begins if not any(code.startswith(word) for code in ERRORS)] == []
    error = EngineReplyError("training", "English.")
    for code, field in (("region_sizes_in_metres", SIZES), ("region_raster_twice", RASTERS),
                        ("region_contradicted", LABEL_FIELD), ("", LABEL_FIELD)):  # fmt: skip
        error.text_code = code
        assert concerned(error) == field


def test_captions_of_a_field_are_asked_for_with_it(opened, layer, polygons):
    dialog = opened()
    tick(dialog)
    texts = dialog.labels.texts
    texts.kind.setCurrentIndex(texts.kind.findData(CAPTIONS))
    assert texts.chosen_caption_field() == "caption" and "something red" in texts.preview.text()
    words = dialog.labels.choice().words("labels.gpkg", "out")
    assert "--caption-field=caption" in words and not [w for w in words if "template" in w]


def test_tags_of_openstreetmap_need_no_field(opened, layer, polygons):
    dialog = opened()
    tick(dialog)
    texts = dialog.labels.texts
    texts.kind.setCurrentIndex(texts.kind.findData(OSM))
    words = dialog.labels.choice().words("labels.gpkg", "out")
    assert "--attributes=osm" in words and not [w for w in words if w.startswith("--field")]
    assert texts.problem() == "" and not texts.field.isVisible()
    texts.kind.setCurrentIndex(0)
    assert texts.field.isVisible() and texts.chosen_field() == "class"


def test_sides_are_in_pixels_where_rasters_lie_nowhere(opened, layer, polygons, tmp_path):
    photograph = write_raster(tmp_path / "photograph.tif", epsg=None)
    QgsProject.instance().addMapLayer(QgsRasterLayer(str(photograph), "A photograph"))
    dialog = opened()
    sizes, rasters = dialog.labels.sizes, dialog.labels.rasters
    sizes.kind.setCurrentIndex(1)
    sizes.sides.setText("64; 96")
    rasters.tick([str(photograph)])
    assert rasters.paths() == [str(photograph)] and "pixels" in sizes.kind.currentText()
    assert "--sizes=64px,96px" in dialog.labels.choice().words("labels.gpkg", "out")
    rasters.tick([layer.source()])
    assert "--sizes=64m,96m" in dialog.labels.choice().words("labels.gpkg", "out")


def test_other_polygons_than_those_of_the_pairs_are_told(
    opened, layer, polygons, program, qtbot, monkeypatch
):
    monkeypatch.setattr(layer_choice, "EDITED_MS", 0)
    kept(training_runs.PAIRS)
    program("regions", DOCUMENT)
    dialog = opened()
    tick(dialog)
    dialog.labels.make()
    idle(dialog, qtbot)
    pairs = dialog.labels.pairs.notice
    dialog.labels._on_edited()
    assert pairs.text() == ""
    number = next(polygons.getFeatures()).id()
    polygons.startEditing()
    polygons.changeAttributeValue(number, 0, "blue")
    qtbot.waitUntil(lambda: "changed" in pairs.text(), timeout=ENGINE_MS)
    polygons.rollBack()
    qtbot.waitUntil(lambda: pairs.text() == "", timeout=ENGINE_MS)
    polygons.selectByIds([number])
    dialog.labels.layer.selected.setChecked(True)
    assert "changed" in pairs.text()
