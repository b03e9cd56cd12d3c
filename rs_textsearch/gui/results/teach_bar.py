"""A line below the list: how many tiles are marked, and what they can teach the search."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ... import wording
from ...compat import QAction
from ...services.teaching import GOOD_START
from ...translation import tr
from .. import icons
from ..column import Pair, plain_column, plain_row

ONE_LINE = 560  # of this width, text and button are one line
PATIENCE_MS = 1000  # from then on, a run can be given up by the button


class TeachBar(QWidget):
    """Hidden while nothing is marked; below the list, so that no row moves when it comes.

    Signals:
        teach_wanted(): the search should be taught by its marks.
        cancel_wanted(): the run should be given up.
        stop_wanted(): the text should be asked as it stands again.
        layer_wanted(): the labels should be shown as a layer.
    """

    teach_wanted = pyqtSignal()
    cancel_wanted = pyqtSignal()
    stop_wanted = pyqtSignal()
    layer_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("teachBar")
        self._running = False
        self._enough = False
        self._again = False
        self.text = QLabel(self)
        self.text.setObjectName("teachText")
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QToolButton(self)
        self.button.setObjectName("teachButton")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.layer_action = QAction(tr("Show labels as a layer"), self)
        self.layer_action.setObjectName("showLabelsAction")
        self.layer_action.setIcon(icons.icon("/mIconPolygonLayer.svg"))
        self.stop_action = QAction(tr("Stop using what was taught"), self)
        self.stop_action.setObjectName("stopTaughtAction")
        self.stop_action.setIcon(icons.icon("/mIconClearText.svg"))
        menu = QMenu(self.button)
        menu.addActions([self.layer_action, self.stop_action])
        self.button.setMenu(menu)
        beside = QWidget(self)
        row = plain_row(beside)
        row.addWidget(self.button)
        row.addStretch(1)
        column = plain_column(self)
        column.addWidget(Pair(self.text, beside, ONE_LINE, self))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_cancel)
        self.button.clicked.connect(self._on_click)
        self.stop_action.triggered.connect(self.stop_wanted)
        self.layer_action.triggered.connect(self.layer_wanted)
        self.hide()

    def show_marks(
        self, right: int, wrong: int, taught: dict[str, Any] | None, *, fit: bool = True
    ) -> None:
        """Say how many tiles are marked so, and what marks have ``taught`` the listed answer.

        Args:
            right: tiles that are marked right.
            wrong: tiles that are marked wrong.
            taught: ``taught`` of the engine's ``search`` document; None where it was not taught.
            fit: whether any of them is of a tile as large as the listed ones.
        """
        self._enough = right > 0 and fit
        self.stop_action.setVisible(taught is not None)
        self.layer_action.setEnabled(right + wrong > 0)
        self.setVisible(right + wrong > 0 or taught is not None)
        said = [] if taught is None else [_gained(taught)]
        if taught is None or (right, wrong) != (taught.get("right"), taught.get("wrong")):
            said.append(_counted(right, wrong) if fit else _other_tiles(right, wrong))
        self.text.setText(" ".join(said))
        self.text.setToolTip("" if taught is None else _worth())
        self._again = taught is not None
        self.show_running(self._running)

    def show_running(self, running: bool) -> None:
        """Say that the search is being taught, or that it is over."""
        self._running = running
        if running:
            self._patience.start()
        else:
            self._patience.stop()
        text = tr("Teach again") if self._again else tr("Teach this search")
        self._show_button(tr("Teaching…") if running else text, "teach")
        self.button.setEnabled(self._enough and not running)
        tip = tr("Rank by what the marks show, in seconds and without training: the texts stay.")
        if not self._enough:
            tip = tr("Mark at least one of these tiles that is right.")
        self.button.setToolTip(tip)

    def _show_cancel(self) -> None:
        self._show_button(tr("Cancel"), "/mTaskCancel.svg")
        self.button.setToolTip(tr("Give up teaching (Esc)"))
        self.button.setEnabled(True)

    def _show_button(self, text: str, icon: str) -> None:
        self.button.setText(text)
        self.button.setIcon(icons.icon(icon))
        self.button.setAccessibleName(text)
        self.button.setAccessibleDescription(self.text.text())

    def _on_click(self) -> None:
        if self._running:
            self.cancel_wanted.emit()
        else:
            self.teach_wanted.emit()


def _counted(right: int, wrong: int) -> str:
    counts = tr("{right} right, {wrong} wrong").format(right=right, wrong=wrong)
    if right >= GOOD_START and wrong >= GOOD_START:
        return tr("{counts}.").format(counts=counts)
    if not right:
        return tr("{counts}; at least one tile that is right is needed.").format(counts=counts)
    return tr("{counts}: {n} of each are a good start.").format(counts=counts, n=GOOD_START)


def _other_tiles(right: int, wrong: int) -> str:
    return tr(
        "{right} right, {wrong} wrong, on tiles of another size than these: mark some of these."
    ).format(right=right, wrong=wrong)


def _worth() -> str:
    return tr(
        "Each mark was ranked by what the others teach. Average precision is 1 where all that are "
        "right come before all that are wrong."
    )


def _gained(taught: dict[str, Any]) -> str:
    """Return what teaching was worth, on marks that it was not taught by."""
    before, after = (
        (taught.get(name) or {}).get("average_precision") for name in ("before", "after")
    )
    if before is None or after is None:
        if min(int(taught.get(name) or 0) for name in ("right", "wrong")) >= GOOD_START:
            return tr("To tell what was gained, mark tiles in other places as well.")
        return tr("Too few marks to tell what was gained.")
    return tr("On held-out marks: average precision {before} before, {after} after.").format(
        before=wording.number(before, 2), after=wording.number(after, 2)
    )
