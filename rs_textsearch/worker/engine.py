"""The client of the engine process: requests in, signals out, and QGIS never waits.

The engine is started by the first request, restarted by the next request after it died,
and ended by ``stop`` (dock closed) or ``stop_and_wait`` (plugin unloaded, QGIS quitting).
This module calls nothing of QGIS that belongs to the main thread, so that a Processing
algorithm can own a client in its own thread.
"""

from __future__ import annotations

import itertools
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..definitions import PROTOCOL
from ..errors import CancelledError, TextSearchError, from_reply
from ..later import call_later
from ..redaction import redacted
from . import diagnosis, environment
from .process import EngineProcess
from .protocol import request as request_message

LOG_TAG = "Text Search"
WATCH_MS = 5000
SILENT_TICKS = 12  # the engine sends a heartbeat every 5 s, so this is a minute of silence
CHANGING = {"index": "out", "relocate": "index"}  # methods, and what names the index they change
CANCEL_MS = 20000  # a batch on a slow machine takes seconds, never this long


class Request(QObject):
    """One thing asked of the engine; exactly one of ``succeeded`` and ``failed`` follows.

    Signals:
        progressed(dict): the engine's progress message.
        succeeded(dict): the engine's result.
        failed(object): a ``TextSearchError``.
    """

    progressed = pyqtSignal(dict)
    succeeded = pyqtSignal(dict)
    failed = pyqtSignal(object)

    def __init__(self, client: EngineClient, number: int, method: str, params: dict) -> None:
        super().__init__(client)
        self._client = client
        self.number = number
        self.method = method
        self.params = params
        self.sent = False

    def cancel(self) -> None:
        """Ask the engine to give this request up; ``failed`` follows with ``cancelled``."""
        self._client.cancel(self)


class EngineClient(QObject):
    """Speaks to one engine process at a time.

    Signals:
        state_changed(str): ``stopped``, ``starting`` or ``ready``.
        said_hello(dict): the engine's hello, with version and pid.
    """

    state_changed = pyqtSignal(str)
    said_hello = pyqtSignal(dict)

    def __init__(self, parent: QObject | None = None, interpreter: Path | None = None) -> None:
        super().__init__(parent)
        self._interpreter = interpreter  # None: what the user's settings say at each start
        self._numbers = itertools.count(1)
        self._open: dict[int, Request] = {}
        self._process: EngineProcess | None = None
        self._leaving: list[EngineProcess] = []
        self._state = "stopped"
        self._silent_ticks = 0
        self._watch = QTimer(self)
        self._watch.setInterval(WATCH_MS)
        self._watch.timeout.connect(self._check_silence)

    def state(self) -> str:
        """Return ``stopped``, ``starting`` or ``ready``."""
        return self._state

    def is_running(self) -> bool:
        """Tell whether an engine process exists, one that is ending included."""
        return self._process is not None or bool(self._leaving)

    def pid(self) -> int:
        """Return the engine's process id, 0 without one."""
        return self._process.pid() if self._process else 0

    def is_changing(self, index: Path) -> bool:
        """Tell whether something was asked that builds or changes ``index`` and is not over."""
        changed = (r.params.get(CHANGING.get(r.method, "")) for r in self._open.values())
        return str(index) in changed

    def is_indexing(self) -> bool:
        """Tell whether an index run was asked for and is not over."""
        return any(request.method == "index" for request in self._open.values())

    def request(self, method: str, params: dict[str, Any] | None = None) -> Request:
        """Ask the engine for ``method``; connect to the returned request's signals.

        Nothing is emitted before control returns to the event loop.
        """
        if not self._open and self._is_outdated():
            self.stop()
        request = Request(self, next(self._numbers), method, dict(params or {}))
        self._open[request.number] = request
        if self._state == "ready":
            self._send(request)
        else:
            QTimer.singleShot(0, self._ensure_started)
        return request

    def cancel(self, request: Request) -> None:
        """Give ``request`` up.

        An index run ends itself, so that what it has done is kept, and by force where it does not.
        All others are over at once; the engine is told, and goes on with what else it does.
        """
        if self._open.get(request.number) is not request:
            return
        if request.sent and self._process is not None:
            message = request_message(next(self._numbers), "cancel", {"id": request.number})
            self._process.send(message)
            if request.method == "index":
                call_later(self, partial(self._cancel_by_force, request), CANCEL_MS)
                return
        error = CancelledError(diagnosis.cancelled())
        call_later(self, partial(self._fail, request, error))

    def stop(self) -> None:
        """End the engine without waiting; requests in flight fail as cancelled."""
        process = self._release_process()
        self._fail_all(CancelledError(diagnosis.cancelled()))
        if process is not None and process.is_running():
            self._leaving.append(process)
            process.ended.connect(partial(self._forget, process))
            process.stop()

    def stop_and_wait(self, milliseconds: int = 1500) -> None:
        """End the engine and wait for that, at most ``milliseconds`` and then by force."""
        process = self._release_process()
        self._fail_all(CancelledError(diagnosis.cancelled()))
        for leaving in [*self._leaving, *([process] if process else [])]:
            leaving.stop_and_wait(milliseconds)
        self._leaving.clear()

    def _is_outdated(self) -> bool:
        """Tell whether the user has chosen another interpreter, or model, since it was started."""
        if self._process is None:
            return False
        if environment.known_models() != self._process.models:
            return True
        try:
            wanted = self._interpreter or environment.find_interpreter()
        except TextSearchError:
            return True
        return str(wanted) != self._process.interpreter

    # -- one process ---------------------------------------------------------------------

    def _ensure_started(self) -> None:
        if self._process is not None or not self._open:
            return
        try:
            interpreter = self._interpreter or environment.find_interpreter()
        except TextSearchError as error:
            self._fail_all(error)
            return
        self._process = process = EngineProcess(str(interpreter), self)
        process.received.connect(self._on_message)
        process.garbled.connect(self._on_garbled)
        process.noted.connect(_log)
        process.ended.connect(self._on_ended)
        process.not_started.connect(self._on_not_started)
        self._set_state("starting")
        self._silent_ticks = 0
        self._watch.start()
        process.start()

    def _release_process(self) -> EngineProcess | None:
        """Let go of the current process; what it still says is not heard any more."""
        process, self._process = self._process, None
        self._watch.stop()
        if process is not None:
            for signal in (process.received, process.garbled, process.ended, process.not_started):
                signal.disconnect()
        self._set_state("stopped")
        return process

    def _forget(self, process: EngineProcess, *_: object) -> None:
        if process in self._leaving:
            self._leaving.remove(process)
        process.deleteLater()

    def _drop_process(self, error: TextSearchError, *, kill: bool = False) -> None:
        """Give the process up because of ``error``; the next request starts another."""
        self._end_process(kill=kill)
        if error.details:
            _log(error.details, Qgis.MessageLevel.Warning)
        self._fail_all(error)

    def _end_process(self, *, kill: bool) -> None:
        process = self._release_process()
        if process is None:
            return
        if kill and process.is_running():
            self._leaving.append(process)
            process.ended.connect(partial(self._forget, process))
            process.kill()
        else:
            process.deleteLater()

    def _set_state(self, state: str) -> None:
        if state != self._state:
            self._state = state
            self.state_changed.emit(state)

    # -- messages ------------------------------------------------------------------------

    def _send(self, request: Request) -> None:
        request.sent = True
        self._silent_ticks = 0
        self._process.send(request_message(request.number, request.method, request.params))

    def _on_message(self, message: dict[str, Any]) -> None:
        self._silent_ticks = 0
        kind = message.get("type")
        if self._state == "starting":
            self._on_hello(message)
            return
        request = self._open.get(message.get("id"))
        if request is None:
            return
        if kind == "progress":
            request.progressed.emit(message)
        elif kind == "result":
            self._close(request)
            request.succeeded.emit(message.get("result") or {})
        elif kind == "error":
            self._fail(request, from_reply(message.get("error") or {}))

    def _on_hello(self, message: dict[str, Any]) -> None:
        if message.get("type") != "hello":
            interpreter = self._process.interpreter
            self._drop_process(diagnosis.not_the_engine(interpreter, str(message)), kill=True)
            return
        if message.get("protocol") != PROTOCOL:
            error = diagnosis.other_protocol(self._process.interpreter, message.get("protocol"))
            self._drop_process(error, kill=True)
            return
        self._set_state("ready")
        self.said_hello.emit(message)
        for request in list(self._open.values()):
            self._send(request)

    def _on_garbled(self, line: str) -> None:
        interpreter = self._process.interpreter
        self._drop_process(diagnosis.not_the_engine(interpreter, line), kill=True)

    def _on_not_started(self, reason: str) -> None:
        self._drop_process(diagnosis.not_started(self._process.interpreter, reason))

    def _on_ended(self, code: int, crashed: bool) -> None:
        process = self._process
        early = self._state == "starting"
        error = diagnosis.ended(process.interpreter, code, crashed, process.stderr_tail(), early)
        self._drop_process(error)

    def _check_silence(self) -> None:
        if not self._open:
            self._silent_ticks = 0
            return
        # ticks rather than a clock: a laptop that slept has lost no heartbeat
        self._silent_ticks += 1
        if self._silent_ticks > SILENT_TICKS:
            seconds = SILENT_TICKS * WATCH_MS // 1000
            self._drop_process(diagnosis.silent(seconds), kill=True)

    def _cancel_by_force(self, request: Request) -> None:
        """End the engine where it does not end an index run; what else was asked is asked again."""
        if self._open.get(request.number) is not request:
            return
        self._end_process(kill=True)
        self._fail(request, CancelledError(diagnosis.cancelled()))
        for other in self._open.values():
            other.sent = False
        if self._open:
            QTimer.singleShot(0, self._ensure_started)

    # -- requests ------------------------------------------------------------------------

    def _close(self, request: Request) -> None:
        self._open.pop(request.number, None)
        request.deleteLater()

    def _fail(self, request: Request, error: TextSearchError) -> None:
        if self._open.get(request.number) is request:
            self._close(request)
            request.failed.emit(error)

    def _fail_all(self, error: TextSearchError) -> None:
        for request in list(self._open.values()):
            self._fail(request, error)


def _log(text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Info) -> None:
    QgsMessageLog.logMessage(redacted(text), LOG_TAG, level, notifyUser=False)
