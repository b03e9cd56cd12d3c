"""Getting an engine: made here, or one of the user's own; one run at a time in this QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .. import settings, translation
from ..errors import CancelledError, EngineSetupError, TextSearchError
from ..installation import place
from ..installation.failures import TEXTS
from ..installation.place import Record
from ..installation.requirements import Choice
from ..redaction import redacted
from ..translation import tr
from ..worker import environment
from ..worker.installer import Installer
from .network import proxy_variables

OTHER_MS = 2000
OWN = "own"  # a state beside those of place.state: the interpreter is the user's


class EngineSetup(QObject):
    """The engine's environment, as buttons change it.

    Attributes:
        folder: where it is, or will be.
        may_change: asked before the environment's files are changed; False leaves all as it is.

    Signals:
        state_changed(): what there is of it is another, or a run began or ended.
        progressed(dict): how far a run is, as the installation tells it.
        will_change(): the environment's files are about to be changed: its processes must end.
        put_right(): there is an engine now, or another one.
        failed(object): the ``TextSearchError`` of a run.
    """

    state_changed = pyqtSignal()
    progressed = pyqtSignal(dict)
    will_change = pyqtSignal()
    put_right = pyqtSignal()
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = place.environment_folder()
        self.may_change: Callable[[], bool] = lambda: True
        self.error: TextSearchError | None = None
        self._installer: Installer | None = None
        self._last: dict[str, Any] = {}
        self._log: list[str] = []
        self._other = QTimer(self)  # another QGIS makes it: look until that is done
        self._other.setInterval(OTHER_MS)
        self._other.timeout.connect(self._look_at_other)

    def state(self) -> str:
        """Return ``own``, or what ``installation.place.state`` says of the environment."""
        if self.own():
            return OWN
        return place.state(self.folder)

    def own(self) -> Path | None:
        """Return the interpreter that is used instead of the environment, None without one."""
        path = Path(settings.engine_python() or environment.automatic_interpreter())
        return None if path == place.interpreter(self.folder) else path

    def is_usable(self) -> bool:
        """Tell whether there is an engine to start."""
        try:
            environment.find_interpreter()
        except TextSearchError:
            return False
        return True

    def record(self) -> Record | None:
        """Return what is known of the environment, None where there is none."""
        return place.read(self.folder)

    def is_running(self) -> bool:
        """Tell whether the environment is being changed from here."""
        return self._installer is not None

    def log(self) -> str:
        """Return what the last run said, without credentials."""
        return "\n".join(self._log)

    # -- what buttons do -----------------------------------------------------------------

    def make(self, python: Path, choice: Choice, wheels: Path | None = None) -> None:
        """Make, complete or repair the environment, and use it.

        Args:
            python: the environment is made of this one.
            choice: what it is for.
            wheels: a folder that has all packages; the network is not used then.
        """
        words = ["make", str(self.folder)]
        words += ["--cuda"] if choice.cuda else []
        words += ["--training"] if choice.training else []
        words += ["--wheels", str(wheels)] if wheels is not None else []
        self._start(python, words)

    def remove(self, python: Path) -> None:
        """Delete the environment."""
        self._start(python, ["remove", str(self.folder)])

    def use(self, path: Path) -> None:
        """Use an interpreter of the user's own; it was looked at."""
        settings.write("engine/python", str(path))
        self._settle()

    def cancel(self) -> None:
        """End the run; what is there stays, and a repair goes on with it."""
        if self._installer is not None:
            self._installer.cancel()

    def stop_and_wait(self, milliseconds: int) -> None:
        """End the run before returning: only for unloading the plugin and quitting QGIS."""
        self._other.stop()
        if self._installer is not None:
            self._installer.stop_and_wait(milliseconds)
            self._installer = None

    # -- a run ---------------------------------------------------------------------------

    def _start(self, python: Path, words: list[str]) -> None:
        if self.is_running() or not self.may_change():
            return
        self._other.stop()
        self.error, self._last, self._log = None, {}, []
        self.will_change.emit()
        self._installer = Installer(python, words, proxy_variables(), self)
        self._installer.told.connect(self._on_told)
        self._installer.ended.connect(self._on_ended)
        self._installer.start()
        self.state_changed.emit()

    def _on_told(self, event: dict[str, Any]) -> None:
        kind = event.get("event")
        if kind == "line":
            self._log.append(redacted(str(event.get("text"))))
        elif kind == "progress":
            self.progressed.emit(event)
        else:
            self._last = event

    def _on_ended(self, reason: str) -> None:
        installer, self._installer = self._installer, None
        if installer is not None:
            installer.deleteLater()
        kind = self._last.get("event")
        if kind == "made":
            made = place.interpreter(self.folder)
            named = environment.automatic_interpreter() != made  # by a variable
            settings.write("engine/python", str(made) if named else None)
            self._settle()
        elif kind == "removed":
            self.state_changed.emit()
        else:
            self._fail(self._last, reason)

    def _fail(self, event: dict[str, Any], reason: str) -> None:
        code = str(event.get("code") or "pip")
        values = event.get("values") or {"reason": reason.rstrip(".") or tr("it ended early")}
        message, remedy = (translation.tr(text).format(**values) for text in TEXTS[code])
        kind = CancelledError if code == "cancelled" else EngineSetupError
        self.error = kind(message, remedy, self.log())
        if code == "busy":
            self._other.start()
        self.state_changed.emit()
        self.failed.emit(self.error)

    def _look_at_other(self) -> None:
        if place.state(self.folder) == place.READY:
            self._other.stop()
            self._settle()

    def _settle(self) -> None:
        self.error = None
        self.state_changed.emit()
        self.put_right.emit()
