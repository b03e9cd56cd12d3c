"""Where a case is tried: an empty folder, and the engine, in this process or in one of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from rs_textsearch.engine.cli import main
from tests.engine.bundles import write_bundle
from tests.engine.rasters import write_raster
from tests.robustness.cases import BAD, REFUSED, Outcome
from tests.robustness.judging import Ended, changes, snapshot, spoken_lines, verdict
from tests.robustness.server import LiveServer

ROOT = Path(__file__).resolve().parents[2]
ENTRY = ROOT / "rs_textsearch" / "engine" / "__main__.py"


class Workplace:
    """One worker's place. ``folder`` is emptied before every case; ``store`` stays.

    Attributes:
        bundle: a small model with random weights.
    """

    def __init__(self, top: Path) -> None:
        self.folder = top / "in hand, größe"
        self.store = top / "store"
        self.store.mkdir(parents=True)
        self.cache = top / "cache"
        os.environ["RS_TEXTSEARCH_CACHE"] = str(self.cache)
        os.environ["RS_TEXTSEARCH_RUNTIME"] = "onnxruntime"
        self.bundle = write_bundle(self.store / "model")
        self._made: dict[str, Path] = {}
        self._server: LiveServer | None = None

    def clear(self) -> None:
        """Begin a case."""
        if self.folder.exists():
            for path in self.folder.rglob("*"):
                if path.is_dir() and not path.is_symlink():
                    path.chmod(0o755)
            shutil.rmtree(self.folder)
        self.folder.mkdir()

    def close(self) -> None:
        """End what was started."""
        if self._server is not None:
            self._server.close()

    @property
    def server(self) -> LiveServer:
        """A server that all cases of this worker ask; a new one where the last one has died."""
        if self._server is None or not self._server.alive:
            self._server = LiveServer(ENTRY)
        return self._server

    def made(self, name: str, make: Callable[[Path], None]) -> Path:
        """A file in ``store`` that many cases start from, made at its first use."""
        path = self.store / name
        if name not in self._made:
            path.parent.mkdir(parents=True, exist_ok=True)
            make(path)
            self._made[name] = path
        return path

    @property
    def raster(self) -> Path:
        """A plain raster, 96 x 80 px of 2 m."""
        return self.made("scene.tif", lambda path: write_raster(path, width=96, height=80))

    @property
    def index(self) -> Path:
        """An index of :attr:`raster`."""

        def make(path: Path) -> None:
            ended = self.call("index", self.raster, "--out", path, *self.small)
            if ended.status != 0:
                raise RuntimeError(f"no index to start from: {ended.err}")

        return self.made("scene.gpkg", make)

    @property
    def small(self) -> tuple[str, ...]:
        """Options of an index run over a small raster."""
        return ("--bundle", str(self.bundle), "--tile-size", "32px")

    def copy(self, path: Path, name: str | None = None) -> Path:
        """A copy of a file in the case's folder."""
        return Path(shutil.copyfile(path, self.folder / (name or path.name)))

    def engine(
        self,
        *arguments: object,
        step: str | None = None,
        writes: Collection[str] = (),
        must: str | None = None,
        by: Callable[..., Ended] | None = None,
    ) -> Outcome:
        """Try a command and judge it.

        Args:
            arguments: of the command line.
            step: what the report calls it; the command's name otherwise.
            writes: names in :attr:`folder` that it may write or change; all else must stay.
            must: ``well`` or ``refused`` where only one of them is right.
            by: what runs it; this process otherwise.
        """
        before = snapshot(self.folder)
        ended = (by or self.call)(*arguments)
        found, text = verdict(
            _shortened(ended, arguments),
            is_json="--json" in arguments,
            must=must,
            is_examination="doctor" in arguments[:1],
        )
        if found != BAD:
            wrong = changes(before, snapshot(self.folder), writes)
            if not wrong and found == REFUSED:
                wrong = self._half_made(writes, before)
            if wrong:
                found, text = BAD, f"{wrong}; {text}"
        name = step or next((str(word) for word in arguments), "nothing")
        return Outcome(name, found, self._anonymous(text), ended.seconds)

    def _half_made(self, writes: Collection[str], before: Collection[str]) -> str:
        """What is wrong with files that a refused command made.

        An index must hold what was encoded before it failed, or be whole and say that no pixel of
        its rasters is valid.
        """
        for name in writes:
            path = self.folder / name
            if name in before or not path.is_file():
                continue
            if path.suffix != ".gpkg":
                return f"refused, but wrote {name!r}"
            ended = self.call("info", path, "--json")
            document = json.loads(ended.out) if ended.status == 0 else {}
            if not document.get("tiles") and document.get("state") != "fresh":
                return f"left {name!r} without tiles"
        return ""

    def _anonymous(self, text: str) -> str:
        """A text without the folders of this machine."""
        for path, name in ((self.folder, "DIR"), (self.store, "STORE"), (ROOT, "ROOT")):
            text = text.replace(str(path), name)
        return " ".join(text.split())[:400]

    def call(self, *arguments: object) -> Ended:
        """Run a command in this process, in the case's folder."""
        _forget_peak()
        started = time.perf_counter()
        with _captured() as (out, err), warnings.catch_warnings():
            status: int | None
            here = Path.cwd()
            os.chdir(self.folder)
            try:
                status = main([str(word) for word in arguments])
            except SystemExit as end:
                status = end.code if isinstance(end.code, int) else int(end.code is not None)
            except BaseException:
                traceback.print_exc()
                status = None
            finally:
                os.chdir(here)
        seconds = time.perf_counter() - started
        return Ended(status, out(), err(), seconds, _peak())

    def process(self, *arguments: object, timeout: float = 50, **options: object) -> Ended:
        """Run a command in a process of its own; ``options`` are those of ``subprocess.run``.

        Nothing is compiled: behind a full disk, Python would keep the half of a module.
        """
        started = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-I", "-B", str(ENTRY), *map(str, arguments)],
            capture_output=True,
            check=False,
            timeout=timeout,
            cwd=options.pop("cwd", self.folder),
            env={**os.environ, **options.pop("env", {})},
            **options,
        )
        err = done.stderr.decode("utf-8", "replace")
        lines = spoken_lines(err)
        is_traceback = any(line.startswith("Traceback") for line in lines)
        status = None if is_traceback else done.returncode
        return Ended(status, done.stdout.decode("utf-8", "replace"), err,
                     time.perf_counter() - started)  # fmt: skip


def _shortened(ended: Ended, arguments: Sequence[object]) -> Ended:
    """What was said, without the names of thousands of letters that it was said of."""
    err = ended.err
    for word in map(str, arguments):
        err = err.replace(word, f"{word[:9]}...") if len(word) > 300 else err
    return replace(ended, err=err)


@contextmanager
def _captured() -> Iterator[tuple[Callable[[], str], Callable[[], str]]]:
    """Catch what Python and the libraries below it print; the two functions give it afterwards."""
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        saved = os.dup(1), os.dup(2)
        texts: list[str] = []
        try:
            os.dup2(out.fileno(), 1)
            os.dup2(err.fileno(), 2)
            yield (lambda: texts[0]), (lambda: texts[1])
        finally:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
            for number, descriptor in zip((1, 2), saved):
                os.dup2(descriptor, number)
                os.close(descriptor)
            for file in (out, err):
                file.seek(0)
                texts.append(file.read().decode("utf-8", "replace"))


def _forget_peak() -> None:
    """Start measuring memory anew, where the system can."""
    try:
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    except OSError:
        return


def _peak() -> int:
    """Most memory since :func:`_forget_peak`, bytes; 0 where the system does not tell."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").split("\n")
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM")), 0)
