"""Train for your region: what the dialog refuses, shows, stops, and finds again."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QRadioButton

from rs_textsearch import translation
from rs_textsearch.error_texts import ERRORS
from rs_textsearch.errors import EngineReplyError
from rs_textsearch.gui.setup.dialog import SetupDialog
from rs_textsearch.gui.training.dialog import FITTING, LABELS, MODEL, RESULT, TrainingDialog
from rs_textsearch.gui.training.labels_page import CONCERNED, RASTERS, SIZES, concerned
from rs_textsearch.gui.training.labels_page import LABELS as LABEL_FIELD
from rs_textsearch.installation.pythons import MARK
from rs_textsearch.note_texts import TEXTS
from rs_textsearch.services import training_runs
from rs_textsearch.services.training import ESTIMATE, Training
from rs_textsearch.values.training import CAPTIONS, OSM, LabelChoice, ModelChoice
from rs_textsearch.worker import environment
from tests.plugin.helpers import ENGINE_MS

DOCUMENT = {
    "type": "result",
    "unit": "m",
    "sizes": [{"side": 64.0, "tiles": 9}],
    "counts": {"train": 6, "val": 2, "test": 1, "wrong": 0},
    "classes": [
        {"name": "red", "train": 6, "val": 2, "test": 1, "example": "a photograph of red"}
    ],
    "notes": [{"code": "new", "text": "One polygon was left out.", "values": {}}],
}


def said(code: str, **values: str) -> dict:
    """Return a text as a command sends it."""
    return {"code": code, "text": "English.", "values": values}


RECIPES = [
    {"name": "heads", "title": said("recipe_heads"), "advice": said("recipe_heads_advice"),
     "seconds": 60, "memory": 1e9, "suits": True, "why": None},
    {"name": "lora", "title": said("recipe_lora"), "advice": said("recipe_lora_advice"),
     "seconds": 0, "memory": 0, "suits": False, "why": said("recipe_lora_unsuited")},
]  # fmt: skip
STEPS = [
    {"type": "step", "epoch": 1, "step": 1, "steps": 4, "loss": 2.0},
    {"type": "validation", "epoch": 1, "recall": 0.5},
    {"type": "step", "epoch": 2, "step": 2, "steps": 4, "loss": 1.0},
]


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Put a script in the engine's place; ``answers`` has what it does by a word of its command."""
    path, answers = tmp_path / "python", {}

    def say(word: str, *lines: dict, after: str = "") -> None:
        said = "; ".join(f"echo '{json.dumps(line)}'" for line in lines) or ":"
        answers[word] = f'*"{word}"*) {said}; {after or "exit 0"};;'
        body = "\n".join(answers.values())
        words = f'printf "%s\\n" "$@" > "{tmp_path}/words"'
        path.write_text(f'#!/bin/sh\n{words}\ncase "$*" in\n{body}\nesac\n', encoding="utf-8")
        path.chmod(0o755)

    def packages(*lacking: str) -> None:
        python = {"version": [3, 11, 0], "prefix": "/", "executable": str(path), "modules": True}
        said = json.dumps({**python, "lacking": lacking})
        say(" -c ", after=f"echo '{MARK} {said}'")

    monkeypatch.setenv(environment.ENV_VARIABLE, str(path))
    packages()
    say.packages, say.words = packages, tmp_path / "words"
    return say


@pytest.fixture
def polygons(qgis_app):
    """Return a memory layer of the project with two classes."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=class:string&field=caption:string", "Fields", "memory"
    )
    for number, name in enumerate(("red", "green")):
        feature = QgsFeature(layer.fields())
        feature["class"] = name
        feature["caption"] = f"something {name}"
        left = 500_000 + 800 * number
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(left, 5_000_800, left + 300, 5_001_200))
        )
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def opened(qgis_app, qtbot):
    """Return a function that opens the dialog; it is gone at the end."""
    shown = []

    def open_dialog() -> TrainingDialog:
        training = Training()
        dialog = TrainingDialog(training)
        training.setParent(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        shown.append(dialog)
        return dialog

    yield open_dialog
    for dialog in shown:
        dialog.give_up()


@pytest.fixture
def answer(monkeypatch):
    """Answer questions with Yes, unless told otherwise; keep what was asked."""
    state = {"answer": QMessageBox.StandardButton.Yes, "asked": []}

    def question(box):
        state["asked"].append(box.text())
        return state["answer"]

    monkeypatch.setattr(QMessageBox, "exec", question)
    return state


def kept(stage: str) -> training_runs.TrainingRun:
    """Put a training that has come to a stage in the profile."""
    run = training_runs.new()
    labels = LabelChoice(rasters=["gone.tif"], field="class")
    model = ModelChoice(title="Ours", recipe="heads")
    run.pairs.mkdir(parents=True)
    (run.pairs / "regions.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    run.take_pairs(run.labels, {"labels": labels.as_dict(), "model": model.as_dict()})
    if stage == training_runs.STOPPED:
        run.run.mkdir()
        for event in STEPS:
            run.remember(event)
    assert run.stage() == stage
    return run


def tick(dialog, number=0):
    """Tick a raster."""
    dialog.labels.rasters.item(number).setCheckState(Qt.CheckState.Checked)


def idle(dialog, qtbot):
    """Wait until no command runs."""
    qtbot.waitUntil(lambda: not dialog.training.running(), timeout=ENGINE_MS)


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
    dialog.labels.sizes.metres.setText("64; many")
    dialog.labels.check_button.click()
    notices = dialog.labels.notices
    assert "{}" in notices["texts"].text() and "metres" in notices["sizes"].text()
    assert notices["rasters"].text() == notices["labels"].text() == ""


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


def test_training_speaks_the_users_language(opened, program, qtbot, monkeypatch):
    kept(training_runs.PAIRS)
    reading = {"type": "progress", "done": 0, "total": 3, "text": "English.",
               "note": said("measuring_step")}  # fmt: skip
    program("--estimate", reading, {"type": "result", "recipes": RECIPES})
    monkeypatch.setattr(translation, "tr", lambda text: f"<{text}>")
    dialog = opened()
    told = []
    dialog.training.progressed.connect(lambda done, total, text: told.append(text))
    dialog.go_to(MODEL)
    recipes = dialog.model.recipes
    qtbot.waitUntil(lambda: recipes.recipe() == "heads", timeout=ENGINE_MS)
    shown = [part.text() for part in recipes.findChildren((QLabel, QRadioButton))]
    assert told == [f"<{TEXTS['measuring_step']}>"]
    assert f"<{TEXTS['recipe_heads']}>" in shown
    assert f"<{TEXTS['recipe_lora_advice']}>\n<{TEXTS['recipe_lora_unsuited']}>" in shown


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


def test_recipes_are_measured_and_one_that_does_not_suit_says_why(opened, program, qtbot):
    kept(training_runs.PAIRS)
    program("--estimate", {"type": "result", "recipes": RECIPES})
    dialog = opened()
    dialog.go_to(MODEL)
    qtbot.waitUntil(lambda: dialog.model.recipes.recipe() == "heads", timeout=ENGINE_MS)
    texts = [label.text() for label in dialog.model.recipes.findChildren(type(dialog.why))]
    assert "about 60 s" in texts[0] and "Only CLIP models" in texts[1]
    assert dialog.model.problem() == "" and dialog.next_button.isEnabled()  # a name is there
    dialog.model.title.clear()
    assert "name" in dialog.why.text() and not dialog.next_button.isEnabled()


def test_without_torch_the_set_up_is_offered_and_step_2_comes_back(opened, program, qtbot):
    kept(training_runs.PAIRS)
    program("--estimate", {"type": "result", "recipes": RECIPES})
    program.packages("torch", "timm")
    dialog = opened()
    dialog.go_to(MODEL)
    qtbot.waitUntil(lambda: dialog.model.setup_button.isVisible(), timeout=ENGINE_MS)
    assert "torch, timm" in dialog.model.packages.text() and not dialog.next_button.isEnabled()
    with qtbot.waitSignal(dialog.setup_wanted):
        dialog.model.setup_button.click()
    program.packages()
    dialog.look_again()
    qtbot.waitUntil(lambda: dialog.model.recipes.recipe() == "heads", timeout=ENGINE_MS)
    assert not dialog.model.setup_button.isVisible()


def test_a_stopped_training_is_found_again_and_goes_on(opened, program, qtbot):
    run = kept(training_runs.STOPPED)
    more = {"type": "step", "epoch": 2, "step": 3, "steps": 4, "loss": 0.5}
    program("adapt", more, after="exec sleep 60")
    dialog = opened()
    assert dialog.training.run == run and dialog.steps.currentRow() == FITTING
    assert "stopped" in dialog.notice.text() and "Ours" in dialog.runs.currentText()
    fitting = dialog.fitting
    assert fitting.start_button.text() == "Continue" and len(fitting.plot.curve.losses) == 2
    fitting.start_button.click()
    qtbot.waitUntil(lambda: len(fitting.plot.curve.losses) == 3, timeout=ENGINE_MS)
    assert "epoch 2" in fitting.text.text() and not dialog.model._content.isEnabled()
    fitting.stop_button.click()
    idle(dialog, qtbot)
    assert fitting.start_button.isVisible() and run.stage() == training_runs.STOPPED
    assert run.events()[-1] == more


def test_a_stopped_training_keeps_its_recipe_through_a_look_at_step_2(opened, program, qtbot):
    kept(training_runs.STOPPED)
    program("adapt", after="exit 2")
    dialog = opened()
    with qtbot.waitSignal(dialog.training.lacking, timeout=ENGINE_MS):
        dialog.go_to(MODEL)
    assert not dialog.training.running()  # nothing is measured: it goes on as it was begun
    dialog.go_to(FITTING)
    dialog.fitting.start_button.click()
    idle(dialog, qtbot)
    assert "--recipe=heads" in program.words.read_text("utf-8").splitlines()


def test_measuring_leaves_what_was_chosen(opened, program, qtbot):
    kept(training_runs.PAIRS)
    program("--estimate", {"type": "result", "recipes": RECIPES})
    dialog = opened()
    dialog.model.measure()
    assert dialog.training.model.recipe == "heads"
    idle(dialog, qtbot)


def test_new_pairs_are_measured_anew(opened, layer, polygons, program, qtbot):
    run = kept(training_runs.PAIRS)
    program("--estimate", {"type": "result", "recipes": RECIPES})
    dialog = opened()
    dialog.go_to(MODEL)
    qtbot.waitUntil(lambda: dialog.model.recipes.recipe() == "heads", timeout=ENGINE_MS)
    dialog.go_to(LABELS)
    tick(dialog)
    program("regions", DOCUMENT)
    dialog.labels.make_button.click()
    idle(dialog, qtbot)
    assert dialog.model.recipes.recipe() == "" and run.labels.is_file()
    dialog.go_to(MODEL)
    qtbot.waitUntil(lambda: dialog.model.recipes.recipe() == "heads", timeout=ENGINE_MS)


def test_the_set_up_that_is_opened_offers_training(dock, qtbot):
    dialog = dock.training.open_dialog()
    dialog.setup_wanted.emit()
    (window,) = dock.findChildren(SetupDialog)
    assert window.panel.create.training.isChecked() and window.panel.create_choice.isChecked()
    window.close()
    assert dock.training.open_dialog() is dialog
    dock.training.give_up()
    assert not dialog.isVisible()


def test_closing_asks_while_a_model_is_trained(opened, program, qtbot, answer):
    kept(training_runs.STOPPED)
    program("adapt", after="exec sleep 60")
    dialog = opened()
    dialog.fitting.start_button.click()
    assert dialog.training.running()
    answer["answer"] = QMessageBox.StandardButton.Cancel
    dialog.close()
    assert dialog.isVisible() and dialog.training.running() and "continued" in answer["asked"][0]
    answer["answer"] = QMessageBox.StandardButton.Yes
    dialog.close()
    assert not dialog.isVisible() and not dialog.training.running()


def test_what_the_set_up_ends_can_be_begun_again(opened, layer, polygons, program, qtbot):
    kept(training_runs.PAIRS)
    for word in ("--check", "--estimate"):
        program(word, after="exec sleep 60")
    dialog = opened()
    tick(dialog)
    dialog.labels.check_button.click()
    dialog.end()
    assert dialog.labels.check_button.isEnabled() and not dialog.labels.bar.isVisible()
    dialog.go_to(MODEL)
    for _ in range(2):
        dialog.look_again()
        qtbot.waitUntil(lambda: dialog.training.running() == ESTIMATE, timeout=ENGINE_MS)
        dialog.end()
        assert dialog.model.measure_button.isEnabled() and not dialog.model.bar.isVisible()


def test_a_training_that_is_closed_has_time_to_keep_its_state(opened, program, qtbot, tmp_path):
    kept(training_runs.STOPPED)
    ready, saved = tmp_path / "ready", tmp_path / "saved"
    program("adapt", after=f"trap 'touch {saved}; exit 130' TERM; touch {ready}; "
                           "while :; do sleep 0.02; done")  # fmt: skip
    dialog = opened()
    dialog.fitting.start_button.click()
    qtbot.waitUntil(ready.is_file, timeout=ENGINE_MS)
    dialog.give_up()
    assert saved.is_file() and not dialog.training.running()


def test_a_deleted_training_is_gone_and_a_new_one_is_shown(opened, answer):
    run = kept(training_runs.STOPPED)
    run.write(training_runs.OUTCOME, {})
    run.write(training_runs.EVALUATION, {"classes": []})
    dialog = opened()
    dialog.open_run(run)
    assert dialog.steps.currentRow() == RESULT
    dialog.result.delete_button.click()
    assert not run.folder.exists() and dialog.steps.currentRow() == LABELS
    assert dialog.runs.count() == 1


def test_a_repeated_step_takes_the_place_of_what_came_after_it(opened):
    dialog = opened()
    base = {"type": "validation", "epoch": 0, "recall": 0.2}
    for event in (base, *STEPS, base, {**STEPS[0], "step": 2, "loss": 7.0}):
        dialog.fitting._add(event)
    assert dialog.fitting._curve.losses == [(1, 2.0), (2, 7.0)]
    assert dialog.fitting._curve.recalls == [(0, 0.2), (1, 0.5)]
