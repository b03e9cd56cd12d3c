"""Train for your region: what the dialog refuses, shows, stops, and finds again."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtWidgets import QLabel, QMessageBox, QRadioButton

from rs_textsearch import translation
from rs_textsearch.gui.setup.dialog import SetupDialog
from rs_textsearch.gui.training.dialog import FITTING, LABELS, MODEL, RESULT
from rs_textsearch.note_texts import TEXTS
from rs_textsearch.services import training_runs
from rs_textsearch.services.training import ESTIMATE
from tests.plugin.gui.training_case import DOCUMENT, STEPS, idle, kept, said, tick
from tests.plugin.helpers import ENGINE_MS
from tests.plugin.services.test_labels import mark

RECIPES = [
    {"name": "heads", "title": said("recipe_heads"), "advice": said("recipe_heads_advice"),
     "seconds": 60, "memory": 1e9, "suits": True, "why": None},
    {"name": "lora", "title": said("recipe_lora"), "advice": said("recipe_lora_advice"),
     "seconds": 0, "memory": 0, "suits": False, "why": said("recipe_lora_unsuited")},
]  # fmt: skip


@pytest.fixture
def answer(monkeypatch):
    """Answer questions with Yes, unless told otherwise; keep what was asked."""
    state = {"answer": QMessageBox.StandardButton.Yes, "asked": []}

    def question(box):
        state["asked"].append(box.text())
        return state["answer"]

    monkeypatch.setattr(QMessageBox, "exec", question)
    return state


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


def test_a_key_in_the_name_hardly_reads_the_folder(opened, monkeypatch):
    kept(training_runs.PAIRS)
    dialog, read = opened(), []
    digest = training_runs.TrainingRun._pairs_digest
    monkeypatch.setattr(
        training_runs.TrainingRun, "_pairs_digest", lambda run: read.append(run) or digest(run)
    )
    dialog.model.title.setText("A name")
    assert 0 < len(read) <= 2


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


def test_marks_are_offered_as_they_come(dock, polygons, qtbot):
    choice = dock.training.open_dialog().labels.layer
    choice.layers.setLayer(polygons)
    rows = choice.layers.count()
    dock.labels.change([mark(1)])
    assert choice.layers.count() == rows + 1 and choice.layer() is polygons
    choice.layers.setCurrentIndex(rows)
    assert choice.layer().featureCount() == 1
    dock.labels.change([mark(2)])
    assert choice.layers.currentIndex() == rows and choice.layer().featureCount() == 2
    dock.training.give_up()
    dock.labels.change([mark(3)])  # nobody is told


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
    assert dialog.steps.currentRow() == RESULT and dialog.result.further.isVisible()
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
