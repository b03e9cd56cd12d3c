"""From a published checkpoint, or one that is there already, to a model that can be used.

Fetched, compared with its checksum, converted by the engine, moved to the models of the profile.
What fails or is cancelled on the way leaves nothing but what was downloaded, and says where.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .. import bundles, settings, wording
from ..errors import CancelledError, DownloadError, TextSearchError
from ..later import call_later
from ..translation import tr
from ..values.offered import ARCHITECTURES, OfferedModel
from ..work_folder import WorkFolder
from ..worker import environment
from ..worker.conversion import Conversion
from .download import Download
from .part_file import check_space

BLOCK = 4 << 20
STOP_MS = 1000


def folder() -> Path:
    """Return the folder of this profile for checkpoints; it may not exist."""
    return settings.profile_folder() / "checkpoints"


class DigestTask(QgsTask):
    """Computes the SHA-256 of a file in a thread of QGIS."""

    def __init__(self, path: Path) -> None:
        super().__init__(tr("Check {name}").format(name=path.name), QgsTask.Flag.CanCancel)
        self._path = path
        self.digest = ""
        self.reason = ""

    def run(self) -> bool:
        """Read the file; QGIS calls this in another thread."""
        digest = hashlib.sha256()
        try:
            size = max(1, self._path.stat().st_size)
            done = 0
            with self._path.open("rb") as file:
                while block := file.read(BLOCK):
                    if self.isCanceled():
                        return False
                    digest.update(block)
                    done += len(block)
                    self.setProgress(100 * done / size)
        except OSError as error:
            self.reason = str(error.strerror)
            return False
        self.digest = digest.hexdigest()
        return True


class ModelFetch(QObject):
    """One model at a time; exactly one of ``finished`` and ``failed`` follows ``start``.

    Signals:
        stage_changed(str): what is being done now.
        progressed(float, float): what is done, and of how much; 0, 0 where nobody knows.
        finished(object, list): the new ``Bundle``, and what the engine says of it in sentences.
        failed(object): a ``TextSearchError``.
    """

    stage_changed = pyqtSignal(str)
    progressed = pyqtSignal(float, float)
    finished = pyqtSignal(object, list)
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model: OfferedModel | None = None
        self._architecture = ""
        self._keep = False
        self._is_own = False  # the file was there already
        self._fetched: Path | None = None  # the checkpoint, where it was downloaded
        self._work: WorkFolder | None = None
        self._needs = ""  # memory and disk, as the engine says it
        self._running = self._cancelled = False
        self._download: Download | None = None
        self._task: DigestTask | None = None
        self._conversion: Conversion | None = None

    def is_running(self) -> bool:
        """Tell whether something goes on."""
        return self._running

    def download(self, model: OfferedModel, *, keep: bool) -> None:
        """Fetch and convert ``model``; ``keep`` its checkpoint after that.

        A checkpoint that was kept before, or the part of one, is used.
        """
        if not self._begin(model, model.architecture, keep):
            return
        self._fetched = folder() / model.file_name
        if self._fetched.is_file():
            self._check(self._fetched)
            return
        self.stage_changed.emit(tr("Asking {host}…").format(host=model.host))
        reserve = model.cost.disk_bytes()
        self._download = Download(model, folder(), reserve, self)
        self._download.progressed.connect(self._on_bytes)
        self._download.finished.connect(lambda: self._check(self._download.part.path))
        self._download.failed.connect(self._fail)
        self._download.start()

    def convert(self, path: Path, model: OfferedModel | None, architecture: str = "") -> None:
        """Convert a checkpoint that is there already, which stays as it is.

        Args:
            path: the file.
            model: what it should be; compared with its size and checksum.
            architecture: of a file that is none of the list; empty: the engine tells it.
        """
        if not self._begin(model, model.architecture if model else architecture, keep=True):
            return
        self._is_own = True
        self._check(path)

    def cancel(self) -> None:
        """Give up; ``failed`` follows with ``cancelled``."""
        self._cancelled = True
        for work in (self._download, self._task, self._conversion):
            if work is not None:
                work.cancel()

    def stop(self) -> None:
        """Give up before returning, as when the window goes; no signal follows."""
        self.blockSignals(True)
        if self._download is not None:
            self._download.cancel()
        if self._task is not None:
            for signal in (
                self._task.progressChanged, self._task.taskCompleted, self._task.taskTerminated,
            ):  # fmt: skip
                signal.disconnect()
            self._task.cancel()
        if self._conversion is not None:
            self._conversion.stop_and_wait(STOP_MS)
        self._clean_up()

    # -- one after the other -------------------------------------------------------------

    def _begin(self, model: OfferedModel | None, architecture: str, keep: bool) -> bool:
        """Prepare, and find the engine before anything large is fetched; tell whether to go on."""
        if self._running:
            return False
        self._running, self._cancelled = True, False
        self._model, self._architecture, self._keep = model, architecture, keep
        self._fetched = self._work = None
        self._is_own = False
        try:
            environment.find_interpreter()
        except TextSearchError as error:
            self._later(self._fail, error)
            return False
        return True

    def _on_bytes(self, done: float, total: float) -> None:
        text = tr("Downloading from {host}: {done} of {total}")
        sizes = {"done": wording.published_size(done), "total": wording.published_size(total)}
        self.stage_changed.emit(text.format(host=self._model.host, **sizes))
        self.progressed.emit(done, total)

    def _check(self, path: Path) -> None:
        """Compare size and checksum with what is published."""
        self.progressed.emit(0, 0)
        try:
            size = path.stat().st_size
        except OSError as error:
            self._later(self._fail, _unreadable(path, str(error.strerror)))
            return
        model = self._model
        if model is not None and not model.fits(size):
            text = tr("it has {n} B, and {listed} are listed")
            listed = wording.number(model.size)
            reason = text.format(n=wording.number(size), listed=listed)
            self._later(self._refuse, path, reason)
        elif model is None or not model.sha256:
            self._later(self._convert, path)
        else:
            self.stage_changed.emit(tr("Comparing the file with its checksum…"))
            self._task = DigestTask(path)
            self._task.progressChanged.connect(lambda percent: self.progressed.emit(percent, 100))
            self._task.taskCompleted.connect(lambda: self._on_digest(path))
            self._task.taskTerminated.connect(lambda: self._on_no_digest(path))
            QgsApplication.taskManager().addTask(self._task)

    def _on_digest(self, path: Path) -> None:
        task, self._task = self._task, None
        if task.digest == self._model.sha256:
            self._convert(path)
        else:
            self._refuse(path, tr("its SHA-256 is not the published one"))

    def _on_no_digest(self, path: Path) -> None:
        task, self._task = self._task, None
        if task.reason:
            self._fail(_unreadable(path, task.reason))
        else:
            self._fail(CancelledError(tr("Getting the model was cancelled.")))

    def _refuse(self, path: Path, reason: str) -> None:
        """Tell that a file is another one; what was downloaded is deleted."""
        remedy = tr("Get it again from its source.")
        if self._fetched is not None:
            if self._download is not None:
                self._download.part.drop()
            with contextlib.suppress(OSError):  # on Windows, where something looks at it
                self._fetched.unlink(missing_ok=True)
            if not self._fetched.exists():
                remedy = tr("It was deleted; try again, or fetch it in a browser from its source.")
        text = tr("{path} is not {name}: {reason}.")
        name = self._model.title
        self._fail(DownloadError(text.format(path=path, name=name, reason=reason), remedy))

    def _convert(self, path: Path) -> None:
        """Let the engine make a bundle in a folder of its own."""
        if self._cancelled:
            self._fail(CancelledError(tr("Getting the model was cancelled.")))
            return
        try:
            if self._download is not None:
                path, self._download = self._download.part.keep(), None
            self._work = WorkFolder(folder())
            cost = ARCHITECTURES.get(self._architecture)
            check_space(self._work.path, cost.disk_bytes() if cost else path.stat().st_size)
            self._conversion = Conversion(path, self._work.path / "bundle", self._options(), self)
            self._conversion.progressed.connect(self._on_converting)
            self._conversion.noted.connect(self._on_needs)
            self._conversion.finished.connect(self._register)
            self._conversion.failed.connect(self._fail)
            self._conversion.start()
        except OSError as error:
            self._fail(_unreadable(path, str(error.strerror)))
            return
        except TextSearchError as error:
            self._fail(error)
            return
        self.stage_changed.emit(tr("Converting: the engine makes a model bundle of it…"))
        self.progressed.emit(0, 0)

    def _options(self) -> dict[str, str]:
        """Return what the list knows of the model and its file does not say."""
        options = {"model": self._architecture} if self._architecture else {}
        model = self._model
        if model is not None:
            options |= {"title": model.title, "licence": model.licence}
            options["source"] = f"{model.note} {model.source} {model.licence_url}"
            if model.ground_extent_m is not None:
                options["ground-extent"] = ",".join(f"{side:g}" for side in model.ground_extent_m)
        return options

    def _on_needs(self, text: str) -> None:
        self._needs = text
        self.stage_changed.emit(text)

    def _on_converting(self, done: float, total: float, text: str) -> None:
        self.stage_changed.emit(f"{text}… {self._needs}".strip())
        self.progressed.emit(done, total)

    def _register(self, document: dict[str, Any]) -> None:
        self._conversion = None
        try:
            bundle = bundles.take(self._work.path / "bundle")
        except TextSearchError as error:
            self._fail(error)
            return
        if self._fetched is not None and not self._keep:
            with contextlib.suppress(OSError):  # the model is there, and the file does no harm
                self._fetched.unlink(missing_ok=True)
        self._clean_up()
        notes = [wording.note(note) for note in document.get("notes") or []]
        if self._model is not None and not self._model.sha256 and self._is_own:
            text = tr("No checksum of {name} is published: by its size alone, the file may be it.")
            notes.append(text.format(name=self._model.title))
        self.finished.emit(bundle, notes)

    # -- the end -------------------------------------------------------------------------

    def _fail(self, error: TextSearchError) -> None:
        if self._fetched is not None and self._fetched.is_file():
            text = tr("The downloaded file is kept for the next try: {path}.")
            error.remedy = f"{error.remedy} {text.format(path=self._fetched)}".strip()
        self._clean_up()
        self.failed.emit(error)

    def _clean_up(self) -> None:
        """Remove what was made on the way."""
        self._running = False
        if self._work is not None:
            self._work.remove()
        for work in (self._download, self._conversion):
            if work is not None:
                work.deleteLater()
        self._download = self._conversion = self._work = None

    def _later(self, step: Callable[..., None], *values: object) -> None:
        """Do ``step`` after control is back in the event loop, as all outcomes arrive."""
        call_later(self, lambda: step(*values) if self._running else None)


def _unreadable(path: Path, reason: str) -> DownloadError:
    return DownloadError(
        tr("{path} cannot be read: {reason}.").format(path=path, reason=reason),
        tr("Check that the file is there and that you may read it."),
    )
