"""One large file over HTTP, into a ``.part`` beside its name that a later try continues.

Nothing waits: bytes are written as they come. Servers stall, break off, ignore what they are asked
or send another file; each of it ends in a whole file or in a message, and a broken connection is
taken up again by itself as long as every try brings something.
"""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QElapsedTimer, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply

from .. import wording
from ..errors import CancelledError, DownloadError, TextSearchError
from ..translation import tr
from ..values.offered import OfferedModel
from . import network
from .part_file import PartFile, check_space

AGAIN_MS = 2_000
MOST_TRIES = 20
TELL_MS = 200
BUFFER = 4 << 20  # bytes that may wait in memory
_WHOLE, _PARTIAL, _NOT_SATISFIABLE = 200, 206, 416


class Download(QObject):
    """Fetches a model's checkpoint; exactly one of ``finished`` and ``failed`` follows ``start``.

    Attributes:
        part: the file that is written.

    Signals:
        progressed(float, float): bytes that are there, and of how many.
        finished(): ``part`` has the right size; its content is not checked.
        failed(object): a ``TextSearchError``. What came is kept unless it was of another file.
    """

    progressed = pyqtSignal(float, float)
    finished = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(
        self, model: OfferedModel, folder: Path, reserve: int = 0, parent: QObject | None = None
    ) -> None:
        """Prepare to fetch ``model`` into ``folder``.

        Args:
            model: says address, size and name.
            folder: is made where it is missing.
            reserve: bytes that must be free on the disk after the download.
            parent: owns this object.
        """
        super().__init__(parent)
        self._model = model
        self._reserve = reserve
        self.part = PartFile(folder / model.file_name, model.url)
        self._reply: QNetworkReply | None = None
        self._accepted = False  # the headers of this answer were looked at
        self._whole = 0  # bytes of the file as the server announced them, 0 if it did not
        self._most_done = 0  # bytes, in any try
        self._tries = 0
        self._told = QElapsedTimer()
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self._try)

    def start(self) -> None:
        """Continue what an earlier try left, or begin; the outcome arrives as a signal, later."""
        self._again.start(0)

    def cancel(self) -> None:
        """Stop; what came is kept."""
        if self._reply is not None or self._again.isActive():
            self._fail(CancelledError(tr("The download was cancelled."), self._kept()))

    # -- one try -------------------------------------------------------------------------

    def _try(self) -> None:
        model, part = self._model, self.part
        self._tries += 1
        try:
            if not part.is_open():
                part.open(model.most_bytes(), has_checksum=bool(model.sha256))
                self._most_done = part.size
                check_space(part.path.parent, model.size - part.size + self._reserve)
            if part.size == model.size and not model.rounded:
                self._succeed()  # it ended between the last byte and the check
            else:
                self._ask()
        except OSError as error:
            self._fail(self._disk_error(error))
        except TextSearchError as error:
            self._fail(error)

    def _ask(self) -> None:
        headers = {}
        version = self.part.version()
        if not version and not self._model.sha256:
            self.part.empty()  # nobody could tell whether the two ends belong together
        if self.part.size:
            headers["Range"] = f"bytes={self.part.size}-"
            if version:
                headers["If-Range"] = version
        self._accepted = False
        manager = QgsNetworkAccessManager.instance()
        self._reply = reply = manager.get(network.request(self._model.url, headers))
        reply.setReadBufferSize(BUFFER)
        reply.readyRead.connect(self._on_bytes)
        reply.finished.connect(self._on_ended)

    def _on_bytes(self) -> None:
        reply = self._reply
        if reply is None or network.status(reply) not in (_WHOLE, _PARTIAL):
            return  # the page of an error
        try:
            if not self._accepted:
                self._accept(reply)
            data = bytes(reply.readAll())
            if self.part.size + len(data) > self._model.most_bytes():
                raise self._another(tr("it does not end where it should"))
            self.part.write(data)
        except DownloadError as error:
            self._fail(error, drop=True)
            return
        except OSError as error:
            self._fail(self._disk_error(error))
            return
        if data:
            self._tell()

    def _tell(self) -> None:
        """Tell the progress, at most five times a second."""
        whole = self.part.size >= self._model.size
        if whole or not self._told.isValid() or self._told.elapsed() > TELL_MS:
            self._told.start()
            self.progressed.emit(self.part.size, self._model.size)

    def _accept(self, reply: QNetworkReply) -> None:
        """Look at the headers: of what file they are, and from where on it comes.

        Raises:
            DownloadError: it is another file.
        """
        self._accepted = True
        total = network.header(reply, "Content-Length")
        if network.status(reply) == _PARTIAL:
            part = network.header(reply, "Content-Range")
            found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", part)
            if found is None or int(found[1]) != self.part.size:
                raise self._another(tr("the server sends another part of it than it was asked for"))
            total = found[2]
        elif self.part.size:  # it is another version now, or the server cannot continue a file
            self.part.empty()
        if total.isdigit() and not self._model.fits(int(total)):
            text = tr("the server announces {n} B, and {listed} are listed")
            listed = wording.number(self._model.size)
            raise self._another(text.format(n=wording.number(int(total)), listed=listed))
        self._whole = int(total) if total.isdigit() else 0
        tag = network.header(reply, "ETag")
        strong = tag if not tag.startswith("W/") else ""
        self.part.note_version(strong or network.header(reply, "Last-Modified"))

    def _on_ended(self) -> None:
        self._on_bytes()  # the last ones may not have been announced
        reply = self._reply
        if reply is None:
            return
        code, reason = network.status(reply), network.failure(reply)
        is_all = network.header(reply, "Content-Range") == f"bytes */{self.part.size}"
        self._let_go()
        if code == _NOT_SATISFIABLE and self.part.size:
            if is_all and self._model.fits(self.part.size):
                self._succeed()
            else:
                self._start_anew()
        elif code >= network.ERRORS:
            why, remedy = network.refusal(code)
            self._fail(DownloadError(self._not_fetched(why), remedy))
        elif not reason and self._is_whole():
            self._succeed()
        else:
            self._break_off(reason or tr("the connection ended too early"))

    def _is_whole(self) -> bool:
        """Tell whether all came: a size that is only known to a hundredth does not tell that."""
        size = self.part.size
        return self._model.fits(size) and self._whole in (0, size)

    def _break_off(self, reason: str) -> None:
        """Try again where this try brought something, else tell why it ended."""
        brought = self.part.size > self._most_done
        self._most_done = max(self.part.size, self._most_done)
        if brought and self._tries < MOST_TRIES:
            self._again.start(AGAIN_MS)
        else:
            self._fail(DownloadError(self._not_fetched(reason), self._kept()))

    def _start_anew(self) -> None:
        """Drop a part that is as long as another version is now."""
        try:
            self.part.empty()
        except OSError as error:
            self._fail(self._disk_error(error))
            return
        self._again.start(0)

    # -- the end -------------------------------------------------------------------------

    def _let_go(self) -> None:
        """End the connection and hear no more of it."""
        reply, self._reply = self._reply, None
        if reply is not None:
            network.let_go(reply, self._on_bytes, self._on_ended)

    def _succeed(self) -> None:
        self._let_go()
        try:
            self.part.close()
        except OSError as error:  # the last bytes were still to be written
            self._fail(self._disk_error(error))
            return
        self.finished.emit()

    def _fail(self, error: TextSearchError, *, drop: bool = False) -> None:
        self._again.stop()
        self._let_go()
        with contextlib.suppress(OSError):  # a full disk does not take the last bytes either
            self.part.close()
        if drop:
            self.part.drop()
        self.failed.emit(error)

    # -- what is said --------------------------------------------------------------------

    def _not_fetched(self, reason: str) -> str:
        text = tr("{name} could not be fetched from {host}: {reason}.")
        return text.format(name=self._model.title, host=self._model.host, reason=reason.rstrip("."))

    def _another(self, reason: str) -> DownloadError:
        return DownloadError(
            tr("{host} sends another file than {name}: {reason}.").format(
                host=self._model.host, name=self._model.title, reason=reason
            ),
            tr(
                "Nothing of it was kept. It may have been replaced, or your network puts a page of "
                "its own in its place: look at the page of the source."
            ),
        )

    def _kept(self) -> str:
        if not self.part.size:
            return tr("Check the connection and try again.")
        text = tr("{size} is kept in {path}; the next try continues there.")
        return text.format(size=wording.published_size(self.part.size), path=self.part.path)

    def _disk_error(self, error: OSError) -> DownloadError:
        text = tr("{path} cannot be written: {reason}.")
        return DownloadError(
            text.format(path=self.part.path, reason=error.strerror or error),
            f"{tr('Free space on the disk, or make the folder writable.')} {self._kept()}",
        )
