"""What the dock shows before the first search: the steps, which one is next, and the tour."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ... import settings
from ...definitions import SAMPLE_PHOTOGRAPHS, SAMPLE_SCENE
from ...services.engine_setup import EngineSetup
from ...translation import tr
from ..column import SPACING
from ..setup.panel import SetupPanel
from ..tour import Tour

BADGE = 22
PHOTOGRAPHS_NOTICE = "USDA NAIP 2020, Ventura et al. 2024, CC BY 4.0"


class StepBadge(QLabel):
    """A round number: filled for the step to do now, ticked when done, hollow when later."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self._state = "later"
        self.setFixedSize(QSize(BADGE, BADGE))

    def set_state(self, state: str) -> None:
        """Show ``later``, ``now`` or ``done``."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the badge in the palette's colours."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        highlight = palette.color(QPalette.ColorRole.Highlight)
        quiet = palette.color(self.foregroundRole())
        quiet.setAlphaF(0.6)
        circle = QRectF(1, 1, BADGE - 2, BADGE - 2)
        if self._state == "now":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(highlight)
            painter.drawEllipse(circle)
            painter.setPen(palette.color(QPalette.ColorRole.HighlightedText))
        else:
            painter.setPen(QPen(quiet, 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(circle)
        text = "✓" if self._state == "done" else str(self._number)
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, text)


class WelcomePanel(QWidget):
    """The empty state of the result list; step 0 is there only while there is no engine.

    Signals:
        scene_wanted(): the user wants the drawn scene that ships.
        photographs_wanted(): the user wants the photographs that ship.
    """

    scene_wanted = pyqtSignal()
    photographs_wanted = pyqtSignal()

    def __init__(self, setup: EngineSetup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePanel")
        self._setup = setup
        title = QLabel(tr("Ask a raster in plain words"), self)
        title.setWordWrap(True)
        font = title.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        title.setFont(font)
        self._badges = [StepBadge(number, self) for number in (0, 1, 2, 3)]
        self._labels = [
            self._label(tr("Set up the engine, once.")),
            self._label(tr("Choose a raster: an aerial or satellite image from a file.")),
            self._label(tr("Build its index, once. The raster never leaves this computer.")),
            self._label(tr("Describe what to find, for example “many boats in a harbour”.")),
        ]
        self.scene_button = QPushButton(tr("Drawn scene"), self)
        self.scene_button.setObjectName("sampleButton")
        self.scene_button.setToolTip(tr("Add the small synthetic scene that ships with this"))
        self.photographs_button = QPushButton(tr("Photographs"), self)
        self.photographs_button.setObjectName("photographsButton")
        self.photographs_button.setToolTip(
            tr("Add the aerial photographs of Californian cities that ship with this")
            + f"\n{PHOTOGRAPHS_NOTICE}"
        )
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(10)
        self._setup_panel = SetupPanel(setup, self)
        for step, (badge, label) in enumerate(zip(self._badges, self._labels)):
            row = step + (step > 0)
            grid.addWidget(badge, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label, row, 1)
        grid.addWidget(self._setup_panel, 1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACING, 0, 0)
        column.setSpacing(2 * SPACING)
        column.addWidget(title)
        column.addLayout(grid)
        self._samples = self._sample_row()
        column.addWidget(self._samples)
        column.addStretch(1)
        self.tour = Tour(self)  # below the steps: it pushes nothing that is to be clicked
        self.tour.setHidden(settings.tour_is_over())
        column.addWidget(self.tour)
        self.scene_button.clicked.connect(self.scene_wanted)
        self.photographs_button.clicked.connect(self.photographs_wanted)
        self.tour.ended.connect(self.tour.hide)
        setup.state_changed.connect(self._show)
        self._step = 1
        self._show()

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setWordWrap(True)
        label.setMinimumHeight(BADGE)
        label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        return label

    def _sample_row(self) -> QWidget:
        samples = QWidget(self)
        buttons = QHBoxLayout()
        for button, path in (
            (self.scene_button, SAMPLE_SCENE), (self.photographs_button, SAMPLE_PHOTOGRAPHS)
        ):
            buttons.addWidget(button)
            button.setVisible(path.exists())
        buttons.addStretch(1)
        column = QVBoxLayout(samples)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(QLabel(tr("Or try a sample:"), samples))
        column.addLayout(buttons)
        return samples

    def step(self) -> int:
        """Return the step that is next, 0 to 3."""
        return 0 if self._lacks_engine else self._step

    def set_step(self, step: int) -> None:
        """Mark ``step``, 1 to 3, as the one to do now, where there is an engine."""
        self._step = step
        self._show()

    def _show(self) -> None:
        self._lacks_engine = self._setup.is_running() or not self._setup.is_usable()
        for widget in (self._badges[0], self._labels[0], self._setup_panel):
            widget.setVisible(self._lacks_engine)
        now = self.step()
        for number, (badge, label) in enumerate(zip(self._badges, self._labels)):
            state = "now" if number == now else "done" if number < now else "later"
            badge.set_state(state)
            font = label.font()
            font.setBold(number == now)
            label.setFont(font)
        self._samples.setVisible(
            self._step == 1 and (SAMPLE_SCENE.exists() or SAMPLE_PHOTOGRAPHS.exists())
        )
