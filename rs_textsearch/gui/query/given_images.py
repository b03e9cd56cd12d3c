"""Images that are dropped on the query or pasted into it: files, or pixels."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage, QKeySequence
from qgis.PyQt.QtWidgets import QWidget

SUFFIXES = (
    ".png", ".jpg", ".jpeg", ".webp", ".tif", ".tiff", ".bmp", ".gif", ".jp2",
)  # fmt: skip
_DRAGS = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class GivenImages(QObject):
    """Looks at what is dropped on a panel and its lines, and at Paste in them.

    A text is the lines' own, whatever image comes with it.

    Signals:
        files_given(list): paths of image files.
        image_given(object): a ``QImage``.
    """

    files_given = pyqtSignal(list)
    image_given = pyqtSignal(object)

    def __init__(self, panel: QWidget, lines: list[QWidget]) -> None:
        super().__init__(panel)
        panel.setAcceptDrops(True)
        for widget in (panel, *lines):
            widget.installEventFilter(self)

    def can_paste(self) -> bool:
        """Tell whether the clipboard holds an image or image files."""
        data = QgsApplication.clipboard().mimeData()
        return bool(_files(data)) or data.hasImage()

    def take_files(self, paths: list[str]) -> None:
        """Take image files, as if they had been dropped."""
        self.files_given.emit(paths)

    def paste(self) -> None:
        """Take what the clipboard holds."""
        self._take(QgsApplication.clipboard().mimeData())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take images, and leave everything else to the widgets."""
        kind = event.type()
        if kind in _DRAGS and _is_image(event.mimeData()):
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop and _is_image(event.mimeData()):
            event.acceptProposedAction()
            self._take(event.mimeData())
            return True
        if kind in _KEYS and event.matches(QKeySequence.StandardKey.Paste):
            if not _is_image(QgsApplication.clipboard().mimeData()):
                return False
            event.accept()  # else QGIS would paste features
            if kind == QEvent.Type.KeyPress:
                self.paste()
            return True
        return False

    def _take(self, data: QMimeData) -> None:
        files = _files(data)
        if files:
            self.files_given.emit(files)
        elif data.hasImage():
            self.image_given.emit(QImage(data.imageData()))


def _is_image(data: QMimeData) -> bool:
    return bool(_files(data)) or (data.hasImage() and not data.hasText())


def _files(data: QMimeData) -> list[str]:
    paths = [url.toLocalFile() for url in data.urls()] if data.hasUrls() else []
    return [path for path in paths if path.lower().endswith(SUFFIXES)]
