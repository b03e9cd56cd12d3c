"""Step 3: training as it goes, with a curve, what is done now, and a way to stop and go on."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QElapsedTimer, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QVBoxLayout, QWidget

from ... import wording
from ...errors import TextSearchError
from ...services.training import FIT, Training, stopped_text
from ...services.training_runs import EVALUATED, STOPPED, TRAINED
from ...translation import tr
from ..asking import agrees
from ..button import plain_button
from ..column import plain_row
from ..notice import Notice
from .plot import Curve, TrainingPlot


class FitPage(QWidget):
    """The plot with the buttons below it.

    Signals:
        changed(): training began or ended.
        start_wanted(): Start or Continue was pressed.
    """

    changed = pyqtSignal()
    start_wanted = pyqtSignal()

    def __init__(self, training: Training, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._training = training
        self._curve = Curve()
        self._clock = QElapsedTimer()
        self._first = 0  # the first step that this window has seen
        self.text = QLabel(self)
        self.text.setObjectName("fitText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.bar = QProgressBar(self)
        self.bar.setObjectName("fitProgress")
        self.plot = TrainingPlot(self)
        self.notice = Notice("fitNotice", self)
        self.start_button = plain_button("startTrainingButton", tr("Start training"), self)
        self.stop_button = plain_button("stopTrainingButton", tr("Stop"), self)
        self.anew_button = plain_button("trainAnewButton", tr("Start over…"), self)
        self.anew_button.setToolTip(tr("Forget what was learnt and begin from the base model"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        column.addWidget(self.plot, 1)
        column.addWidget(self.notice)
        row = plain_row()
        for button in (self.start_button, self.stop_button, self.anew_button):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.start_button.clicked.connect(self.start_wanted)
        self.stop_button.clicked.connect(self._on_stop)
        self.anew_button.clicked.connect(self._start_over)
        training.started.connect(self._on_started)
        training.progressed.connect(self._on_progress)
        training.noted.connect(self._on_noted)
        training.told.connect(self._on_told)
        training.finished.connect(self._on_finished)
        training.failed.connect(self._on_failed)
        training.dropped.connect(self.show_state)

    def show_run(self) -> None:
        """Show the training as its folder has it."""
        self._curve = Curve()
        for event in self._training.run.events():
            self._add(event)
        self.plot.show_curve(self._curve)
        self.notice.clear()
        self.show_state()

    def is_running(self) -> bool:
        """Tell whether a model is being trained."""
        return self._training.running() == FIT

    def show_state(self) -> None:
        """Offer what can be done now."""
        stage, running = self._training.stage(), self.is_running()
        done = stage in (TRAINED, EVALUATED)
        idle = not self._training.running()
        self.bar.setVisible(running)
        self.stop_button.setVisible(running)
        self.start_button.setVisible(not running and not done)
        self.start_button.setEnabled(idle)
        self.start_button.setText(tr("Continue") if stage == STOPPED else tr("Start training"))
        self.anew_button.setVisible(not running and (done or stage == STOPPED))
        self.anew_button.setEnabled(idle)
        if running:
            return
        if done:
            self.text.setText(tr("The model is trained. See the next step for what it brought."))
        elif stage == STOPPED:
            self.text.setText(stopped_text())
        else:
            self.text.setText(tr(
                "Training goes on in a process of its own, with low priority: QGIS and the search "
                "can be used meanwhile. It can be stopped at any time and continued later."
            ))  # fmt: skip

    # -- what is told --------------------------------------------------------------------

    def _on_started(self, kind: str) -> None:
        if kind == FIT:
            self.notice.clear()
            self.stop_button.setEnabled(True)
            self.bar.setRange(0, 0)
            self.text.setText(tr("Starting…"))
            self._first = 0
        self.show_state()

    def _on_progress(self, done: float, total: float, text: str) -> None:
        if self.is_running():
            self.text.setText(text)
            self.bar.setRange(0, 1000 if total else 0)
            self.bar.setValue(int(1000 * done / total) if total else 0)

    def _on_noted(self, text: str) -> None:
        if self.is_running():
            said = self.notice.text()
            self.notice.say(f"{said}\n{text}" if said else text)

    def _on_told(self, event: dict[str, Any]) -> None:
        self._add(event)
        self.plot.show_curve(self._curve)
        if event.get("type") == "step":
            step, steps = int(event.get("step") or 0), int(event.get("steps") or 0)
            self.bar.setRange(0, steps)
            self.bar.setValue(step)
            self.text.setText(self._going_on(int(event.get("epoch") or 0), step, steps))

    def _add(self, event: dict[str, Any]) -> None:
        """Add a step or a validation to the curve; one that is repeated takes the old one's place.

        A run that continues begins at its last state, which may lie before what it has told.
        """
        curve = self._curve
        if event.get("type") == "step":
            step = int(event.get("step") or 0)
            for points in (curve.losses, curve.recalls):  # both by their steps
                while points and points[-1][0] >= step:
                    points.pop()
            curve.losses.append((step, float(event.get("loss") or 0)))
            curve.steps = int(event.get("steps") or 0)
        elif event.get("type") == "validation":
            is_base = not event.get("epoch")  # told again whenever a run goes on
            step = 0 if is_base or not curve.losses else curve.losses[-1][0]
            recall = (step, float(event.get("recall") or 0))
            others = [point for point in curve.recalls if point[0] != step]
            curve.recalls[:] = sorted([*others, recall])

    def _going_on(self, epoch: int, step: int, steps: int) -> str:
        """Return what is done now and how long it will take, measured since this window looks."""
        parts = [tr("Training, epoch {n}").format(n=epoch)]
        if not self._first:
            self._first = step
            self._clock.start()
        elif step > self._first:
            seconds = self._clock.elapsed() / 1000 / (step - self._first) * (steps - step)
            if seconds >= 1:
                parts.append(tr("{time} left").format(time=wording.duration(seconds)))
        return " · ".join(parts)

    def _on_finished(self, kind: str, document: dict[str, Any]) -> None:
        if kind == FIT:
            self.show_state()
            self.changed.emit()
        else:
            self.start_button.setEnabled(True)
            self.anew_button.setEnabled(True)

    def _on_failed(self, kind: str, error: TextSearchError) -> None:
        self.show_state()
        if kind == FIT:
            if error.code != "cancelled":
                self.notice.explain(error)
            self.changed.emit()

    # -- what is done --------------------------------------------------------------------

    def _on_stop(self) -> None:
        self.stop_button.setEnabled(False)
        self.text.setText(tr("Stopping…"))
        self._training.stop()

    def _start_over(self) -> None:
        text = tr("Forget what this training has learnt and begin again from the base model?")
        if agrees(self, tr("Start over"), text):
            self._training.run.forget_run()
            self.show_run()
            self.changed.emit()
