"""A tour of three pictures: what an index is, what a query gives, how it is refined."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPixmap
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .. import settings
from ..definitions import TOUR
from ..translation import tr

DIALOG_WIDTH = 480


class Picture(QWidget):
    """A picture as wide as there is room, never wider than it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_file(self, path: str) -> None:
        """Show the picture of a file."""
        self._pixmap = QPixmap(path)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the picture itself."""
        return self._pixmap.size()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that keeps the picture's proportions."""
        size = self._pixmap.size()
        return round(min(width, size.width()) * size.height() / max(1, size.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture from the left edge, on which the texts stand as well."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._pixmap.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawPixmap(0, 0, size.width(), size.height(), self._pixmap)


class Tour(QFrame):
    """A page at a time.

    Signals:
        ended(): the user is through, or has skipped the rest.
    """

    ended = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self._pages = (
            ("index", tr("Once per raster: an index"),
             tr("The raster is cut into tiles, and the model describes each. It never leaves this "
                "computer.")),
            ("ask", tr("Ask in plain words"),
             tr("The best tiles come as a list, as outlines and as a heatmap, which is empty where "
                "nothing stands out.")),
            ("refine", tr("More like this, less like that"),
             tr("Mark tiles of the list to refine the query. “Layers” makes polygons of what a "
                "threshold leaves, and exports.")),
        )  # fmt: skip
        self._page = 0
        self.picture = Picture(self)
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel(self)
        self.place = QLabel(self)
        for label in (self.title, self.text):
            label.setWordWrap(True)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.never = QCheckBox(tr("Do not show again"), self)
        self.never.setObjectName("tourNever")
        self.never.setChecked(True)
        self.never.setToolTip(tr("The Help menu shows it at any time"))
        self.skip_button = QPushButton(tr("Skip"), self)
        self.skip_button.setObjectName("tourSkip")
        self.next_button = QPushButton(self)
        self.next_button.setObjectName("tourNext")
        for button in (self.skip_button, self.next_button):
            button.setMinimumWidth(40)  # else they keep a narrow dock from being narrow
        buttons = QHBoxLayout()
        buttons.addWidget(self.place)
        buttons.addStretch(1)
        buttons.addWidget(self.skip_button)
        buttons.addWidget(self.next_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.picture, self.title, self.text):
            column.addWidget(widget)
        column.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(self.never)
        self.skip_button.clicked.connect(self._end)
        self.next_button.clicked.connect(self._go_on)
        self._show()

    def _go_on(self) -> None:
        if self._page == len(self._pages) - 1:
            self._end()
            return
        self._page += 1
        self._show()

    def _end(self) -> None:
        settings.write("tour/over", self.never.isChecked())
        self.ended.emit()

    def _show(self) -> None:
        name, title, text = self._pages[self._page]
        last = self._page == len(self._pages) - 1
        self.picture.show_file(str(TOUR / f"{name}.jpg"))
        self.picture.setAccessibleName(title)
        self.title.setText(title)
        self.text.setText(text)
        self.place.setText(
            tr("{page} of {pages}").format(page=self._page + 1, pages=len(self._pages))
        )
        self.next_button.setText(tr("Done") if last else tr("Next"))
        self.skip_button.setVisible(not last)


class TourDialog(QDialog):
    """The tour in a window of its own, whenever the user asks for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rs_textsearch_tour")
        self.setWindowTitle(tr("Tour of Text Search"))
        tour = Tour(self)
        tour.never.hide()  # it was asked for
        tour.ended.connect(self.accept)
        column = QVBoxLayout(self)
        column.addWidget(tour)
        self.resize(DIALOG_WIDTH, self.heightForWidth(DIALOG_WIDTH))
        tour.next_button.setDefault(True)
