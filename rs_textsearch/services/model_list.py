"""Where the list of models comes from: the plugin, or the file or address that a site has set."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkReply

from .. import settings
from ..definitions import OFFERED_MODELS
from ..errors import ModelListError, TextSearchError
from ..later import call_later
from ..translation import tr
from ..values import offered
from . import network


class ModelList(QObject):
    """Reads the list; exactly one of ``loaded`` and ``failed`` follows ``load``, later.

    Signals:
        loaded(list): the ``OfferedModel`` values.
        failed(object): a ``TextSearchError`` that says what is wrong with a site's list. The list
            that ships does not take its place: a site has its reasons.
    """

    loaded = pyqtSignal(list)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reply: QNetworkReply | None = None
        self._data = b""

    def load(self) -> str:
        """Begin; returns where the list is, empty for the one that ships."""
        where = settings.model_list()
        if network.is_secure(where):
            manager = QgsNetworkAccessManager.instance()
            self._reply = manager.get(network.request(where, {}))
            self._reply.readyRead.connect(self._on_bytes)
            self._reply.finished.connect(self._on_ended)
        elif where.lower().startswith("http://"):
            call_later(self, partial(self.failed.emit, _insecure(where)))
        else:
            path = Path(where) if where else OFFERED_MODELS
            call_later(self, partial(self._read, path))
        return where

    def stop(self) -> None:
        """Let go of an answer that is on its way."""
        reply, self._reply = self._reply, None
        if reply is not None:
            network.let_go(reply, self._on_bytes, self._on_ended)

    def _read(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                data = file.read(offered.MOST_BYTES + 1)
        except (OSError, ValueError) as error:
            self.failed.emit(_unreadable(str(path), getattr(error, "strerror", "") or str(error)))
            return
        self._tell(data, str(path))

    def _tell(self, data: bytes, where: str) -> None:
        try:
            models = offered.parse(data, where)
        except TextSearchError as error:
            self.failed.emit(error)
            return
        self.loaded.emit(models)

    def _on_bytes(self) -> None:
        if self._reply is not None:
            self._data += bytes(self._reply.readAll())
        if len(self._data) > offered.MOST_BYTES:
            self.stop()
            self._tell(self._data, settings.model_list())  # which says what it is instead

    def _on_ended(self) -> None:
        self._on_bytes()
        reply = self._reply
        if reply is None:
            return
        code, reason = network.status(reply), network.failure(reply)
        self.stop()
        if not reason:
            self._tell(self._data, settings.model_list())
            return
        if code >= network.ERRORS:
            reason, _ = network.refusal(code)
        self.failed.emit(_unreadable(settings.model_list(), reason))


def _insecure(where: str) -> ModelListError:
    """Return the refusal of a list that says by itself by which checksums models are known."""
    text = tr(
        "The list of models {path} is not read over http: whoever sits on the way could put "
        "other models and other checksums into it."
    )
    return ModelListError(
        text.format(path=where),
        tr("Give an address with https://, or a file, in Settings ▸ Options ▸ Text Search."),
    )


def _unreadable(where: str, reason: str) -> ModelListError:
    text = tr("The list of models {path} cannot be read: {reason}.")
    return ModelListError(
        text.format(path=where, reason=reason.rstrip(".")),
        tr("Check “List of models” in Settings ▸ Options ▸ Text Search, or clear it."),
    )
