"""The trainings that there are, and a new one."""

from __future__ import annotations

from qgis.PyQt.QtCore import QDateTime, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QWidget

from ...services import training_runs
from ...services.training_runs import (
    BEGUN,
    CHOICES,
    EVALUATED,
    PAIRS,
    STOPPED,
    TRAINED,
    TrainingRun,
)
from ...translation import tr


class RunCombo(QComboBox):
    """One row a training, the latest first; the first row begins a new one.

    Signals:
        run_chosen(object): another ``TrainingRun``, or None for a new one.
    """

    run_chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trainingRunCombo")
        self.setMinimumContentsLength(20)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.activated.connect(lambda _: self.run_chosen.emit(self.currentData()))

    def fill(self, shown: TrainingRun) -> None:
        """List the trainings of the profile, with ``shown`` chosen."""
        self.clear()
        self.addItem(tr("A new training"), None)
        for run in training_runs.kept():
            self.addItem(_title(run), run)
            if run == shown:
                self.setCurrentIndex(self.count() - 1)


def unfinished() -> TrainingRun | None:
    """Return the latest training, where it is worth going on with."""
    run = next(iter(training_runs.kept()), None)
    return run if run is not None and run.stage() in (PAIRS, STOPPED, TRAINED) else None


def _title(run: TrainingRun) -> str:
    """Return what a training is called: its model or its day, and how far it is."""
    states = {
        BEGUN: tr("begun"),
        PAIRS: tr("pairs are made"),
        STOPPED: tr("stopped"),
        TRAINED: tr("trained"),
        EVALUATED: tr("trained and compared"),
    }
    made = QDateTime.fromString(run.folder.name[:17], "yyyy-MM-dd-HHmmss")
    when = QLocale().toString(made, QLocale.FormatType.ShortFormat)
    title = str((run.read(CHOICES).get("model") or {}).get("title") or "")
    return " · ".join(filter(None, (title, when, states[run.stage()])))
