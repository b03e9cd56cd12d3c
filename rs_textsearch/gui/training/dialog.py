"""The dialog of a training: four steps at the left, walked back and forth."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QMargins, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ...errors import TextSearchError
from ...services import training_runs
from ...services.training import FIT, Training
from ...services.training_runs import EVALUATED, STOPPED, TRAINED, TrainingRun
from ...translation import tr
from ..asking import agrees
from ..help_window import show_help
from ..notice import Notice
from .fit_page import FitPage
from .labels_page import LabelsPage
from .model_page import ModelPage
from .result_page import ResultPage
from .run_combo import RunCombo, unfinished

LABELS, MODEL, FITTING, RESULT = range(4)
AIR = QMargins(8, 7, 12, 7)  # around the name of a step
SIZE = (980, 660)
STOP_MS = 1500


class TrainingDialog(QDialog):
    """Labels, how, training, result; what is done stands in the folder of the training.

    Signals:
        model_added(object): the ``Bundle`` that was registered.
        indexing_wanted(object, list): the rasters with these paths should be indexed with that
            ``Bundle``.
        setup_wanted(): the engine's environment should be set up, or get what training needs.
    """

    model_added = pyqtSignal(object)
    indexing_wanted = pyqtSignal(object, list)
    setup_wanted = pyqtSignal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_training")
        self.setWindowTitle(tr("Train for your region"))
        self.training = training
        self.labels = LabelsPage(training, self)
        self.model = ModelPage(training, self)
        self.fitting = FitPage(training, self)
        self.result = ResultPage(training, self)
        self.runs = RunCombo(self)
        self.steps = QListWidget(self)
        self.steps.setObjectName("trainingSteps")
        self.steps.setAccessibleName(tr("Steps"))
        self.pages = QStackedWidget(self)
        self.notice = Notice("trainingNotice", self)
        self.why = QLabel(self)
        self.why.setObjectName("nextReason")
        self.why.setWordWrap(True)
        buttons = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(buttons.Help | buttons.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.back_button = self.buttons.addButton(tr("Back"), role)
        self.back_button.setObjectName("backButton")
        self.next_button = self.buttons.addButton(tr("Next"), role)
        self.next_button.setObjectName("nextButton")
        for button in self.buttons.buttons():
            button.setAutoDefault(False)  # Enter in a line of the form does not leave the page
        self._lay_out()
        self._connect()
        latest = unfinished()
        if training.running():
            self._show_run()
        elif latest is not None:
            self.open_run(latest)
        else:
            self.begin_anew()

    def _lay_out(self) -> None:
        titles = (tr("Labels"), tr("Model and recipe"), tr("Training"), tr("Result"))
        pages = (self.labels, self.model, self.fitting, self.result)
        width = 0
        for number, (title, page) in enumerate(zip(titles, pages), 1):
            item = QListWidgetItem(f"{number}   {title}", self.steps)
            size = self.fontMetrics().size(0, item.text()).grownBy(AIR)
            item.setSizeHint(QSize(1, size.height()))
            width = max(width, size.width())
            self.pages.addWidget(page)
        self.steps.setFixedWidth(width + 2 * self.steps.frameWidth() + AIR.right())
        self.steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        first = QHBoxLayout()
        first.addWidget(self.runs, 1)
        first.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.steps)
        row.addWidget(self.pages, 1)
        last = QHBoxLayout()
        last.addWidget(self.why, 1)
        last.addWidget(self.buttons)
        column = QVBoxLayout(self)
        column.addLayout(first)
        column.addWidget(self.notice)
        column.addLayout(row, 1)
        column.addLayout(last)
        self.resize(*SIZE)

    def _connect(self) -> None:
        self.runs.run_chosen.connect(self._on_run_chosen)
        self.steps.currentRowChanged.connect(self._on_step)
        self.back_button.clicked.connect(lambda: self.go_to(self.steps.currentRow() - 1))
        self.next_button.clicked.connect(lambda: self.go_to(self.steps.currentRow() + 1))
        self.buttons.rejected.connect(self.reject)
        self.buttons.helpRequested.connect(lambda: show_help("training", self))
        for page in (self.labels, self.model, self.fitting, self.result):
            page.changed.connect(self._show_steps)
        self.model.setup_wanted.connect(self.setup_wanted)
        self.fitting.start_wanted.connect(self.fit)
        self.result.added.connect(self.model_added)
        self.result.indexing_wanted.connect(self._on_indexing_wanted)
        self.result.deleted.connect(self.begin_anew)
        self.training.started.connect(self._show_steps)
        self.training.finished.connect(self._on_finished)
        self.training.failed.connect(self._show_steps)
        self.training.dropped.connect(self._show_steps)

    # -- which training ------------------------------------------------------------------

    def begin_anew(self) -> None:
        """Show a new training; the others stay."""
        self.training.open(training_runs.new())
        self._show_run()

    def open_run(self, run: TrainingRun) -> None:
        """Go on with a training where it was left."""
        self.training.open(run)
        self._show_run()
        if run.stage() == STOPPED:
            self.notice.say(tr("This training was stopped; it can be continued."))

    def _on_run_chosen(self, run: TrainingRun | None) -> None:
        if self.training.running() and not self._agrees_to_end():
            self.runs.fill(self.training.run)
        elif run is None:
            self.end()
            self.begin_anew()
        else:
            self.end()
            self.open_run(run)

    def _show_run(self) -> None:
        """Fill all pages from the folder, and show the step which it has come to."""
        self.notice.clear()
        self.runs.fill(self.training.run)
        self.labels.show_run()
        self.model.show_choice(self.training.model)
        self.fitting.show_run()
        self.result.show_run()
        stage = self.training.stage()
        step = {STOPPED: FITTING, TRAINED: RESULT, EVALUATED: RESULT}.get(stage, LABELS)
        self._show_steps()
        self.go_to(FITTING if self.training.running() == FIT else step)

    # -- steps ---------------------------------------------------------------------------

    def go_to(self, step: int) -> None:
        """Show a step, where it can be reached."""
        if 0 <= step < self.steps.count() and not any(self._problems()[:step]):
            self.steps.setCurrentRow(step)

    def problem(self, step: int) -> str:
        """Return why the step after this one cannot be reached yet, empty where it can."""
        return self._problems()[step]

    def _problems(self) -> list[str]:
        """Return those of all steps; the folder is read for them, so that one asks once."""
        stage = self.training.stage()
        trained = stage in (TRAINED, EVALUATED)
        return [
            self.labels.problem(),
            "" if trained or stage == STOPPED else self.model.problem(),
            "" if trained else tr("The result comes after training."),
            "",
        ]

    def _show_steps(self, *_: object) -> None:
        """Let steps be chosen that can be reached, and say what the next one still needs."""
        now, problems = max(0, self.steps.currentRow()), self._problems()
        for step in range(self.steps.count()):
            usual = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
            flags = Qt.ItemFlag.NoItemFlags if any(problems[:step]) else usual
            self.steps.item(step).setFlags(flags)
        reason = problems[now]
        self.why.setText(reason)
        self.back_button.setEnabled(now > LABELS)
        self.next_button.setVisible(now < RESULT)
        self.next_button.setEnabled(not reason)
        running = self.training.running()
        self.runs.setEnabled(not running)
        self.model.set_free(running != FIT and not self.training.run.run.is_dir())

    def _on_step(self, step: int) -> None:
        self.pages.setCurrentIndex(max(0, step))
        if step == MODEL:
            self.model.enter()
        elif step == FITTING:
            self._keep_model()
            self.fitting.show_state()
        elif step == RESULT:
            self.result.enter()
        self._show_steps()

    def _keep_model(self) -> None:
        """Write down how will be trained, unless that was begun already."""
        if self.training.run.run.is_dir():
            return
        self.training.model = self.model.choice()
        try:
            self.training.keep()
        except TextSearchError as error:
            self.notice.explain(error)

    def fit(self) -> None:
        """Train, or go on with what was stopped."""
        self.notice.clear()
        self.training.fit()

    def _on_finished(self, kind: str, _: dict[str, Any]) -> None:
        self.runs.fill(self.training.run)
        self._show_steps()
        if kind == FIT:
            self.go_to(RESULT)

    def _on_indexing_wanted(self, bundle: object) -> None:
        self.indexing_wanted.emit(bundle, list(self.training.labels.rasters))

    # -- the end -------------------------------------------------------------------------

    def reject(self) -> None:
        """Ask where something runs, then close."""
        if not self.training.running() or self._agrees_to_end():
            self.end()
            super().reject()

    def give_up(self) -> None:
        """End what runs and close without a question, as when the plugin goes."""
        self.end()
        super().reject()

    def _agrees_to_end(self) -> bool:
        text = tr("This ends what is being done.")
        if self.training.running() == FIT:
            text = tr(
                "This stops the training. What it has learnt so far is kept, and it can be "
                "continued when this dialog is opened again."
            )
        return agrees(self, tr("Train for your region"), tr("{text} Go on?").format(text=text))

    def end(self) -> None:
        """End what runs before returning; what it has done is kept."""
        self.training.stop_and_wait(STOP_MS)

    def look_again(self) -> None:
        """Look whether the engine's environment can train by now."""
        if self.steps.currentRow() == MODEL:
            self.model.enter()
