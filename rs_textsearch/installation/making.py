"""Makes, completes and removes an environment, and tells how far it is.

What is whole is kept: a run that was cancelled, or whose network or disk failed, is repaired by
running it again. An environment that pip cannot put right is made anew, once.
"""

from __future__ import annotations

import asyncio
import json
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from .. import moving
from ..definitions import PACKAGES, SILENCE
from . import place
from .child import run
from .failures import InstallationError
from .pip_output import PipOutput
from .place import Record
from .requirements import ONLY_WHEELS, Choice, name_of, pip_options

Report = Callable[..., None]
"""Takes an event by its name, and its values."""
PHASES = {"environment": 0.0, "download": 0.06, "install": 0.7, "check": 0.95, "end": 1.0}
"""What is done one after the other, and the share of the whole that is done before, about."""
_MB = 1_000_000
_NOTHING_CAME = ("network", "proxy", "certificate", "no_wheel", "no_wheel_here")
"""Failures before pip changes a package: it fetches all that it installs first."""
_SAME_FILES = ("onnxruntime", "onnxruntime-gpu")
"""Packages of which one takes the place of the other."""
_CHECK = Path(__file__).with_name("check.py")
_PIP = {  # whatever the user's configuration says of other environments
    "PIP_USER": "0", "PIP_NO_INPUT": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_REQUIRE_VIRTUALENV": "0",
    "PIP_RETRIES": "3",  # where it tries once only, it keeps a missing network to itself
}  # fmt: skip


@dataclass(frozen=True)
class Order:
    """What is to be made.

    Attributes:
        folder: of the environment.
        choice: what it is for.
        requirements: what is installed instead of what ``choice`` needs; empty for that.
        wheels: folder with all that is needed; the network is not used then.
        system_packages: whether it sees what is installed for its Python.
    """

    folder: Path
    choice: Choice
    requirements: tuple[str, ...] = ()
    wheels: Path | None = None
    system_packages: bool = False

    def wanted(self) -> tuple[str, ...]:
        """Return all that is to be installed."""
        return self.requirements or self.choice.requirements()


async def make(order: Order, report: Report) -> Record:
    """Make or complete an environment; returns its record.

    Raises:
        InstallationError: why it could not be made; its record says ``unfinished`` then, or what
            it did where no package was changed.
        OSError: the folder cannot be written.
    """
    folder = order.folder
    _check_folder(folder)
    sound = await _is_sound(folder, report)
    if not order.requirements:  # else nobody knows how much
        _check_space(folder, order.choice.needed_bytes() - (_size(folder) if sound else 0))
    with _kept_if_unchanged(folder):
        return await _make(order, sound, report)


async def _make(order: Order, sound: bool, report: Report) -> Record:
    """Make it, on what is there if that is ``sound``."""
    folder = order.folder
    record = Record(False, order.wanted(), order.choice.cuda, order.choice.training)
    with _work_folder(folder) as work:
        fetched = await _fetch_successor(order, work, report) if sound else None
        for anew in (False, True) if sound else (True,):
            if anew:
                remove(folder)
            place.write(folder, record)  # from here on whoever looks sees that it is not whole
            if anew:
                await _make_empty(order, report)
            elif fetched is not None:
                await _exchange(order, fetched, work, report)
            await _install(order, work, report)
            problems = await _check(order, report)
            if not problems:
                break
            report("line", text="\n".join(problems))
        else:
            raise InstallationError("broken", reason=problems[0].rstrip("."))
    report("progress", phase="end", share=1.0)
    made = replace(
        record, ready=True, python=platform.python_version(), bytes=_size(folder)
    )
    place.write(folder, made)
    return made


def remove(folder: Path) -> None:
    """Delete an environment.

    Raises:
        InstallationError: the folder is none, or one of its files is in use.
    """
    _check_folder(folder)
    try:
        # the name goes first: nobody finds half an environment
        gone = folder.with_name(f"{folder.name}.removed")
        shutil.rmtree(gone, ignore_errors=True)
        if folder.exists():
            moving.move(folder, gone)
        shutil.rmtree(gone)
    except FileNotFoundError:
        return
    except OSError as error:
        raise InstallationError("denied", reason=f"{error.filename}: {error.strerror}") from error


# -- the steps -----------------------------------------------------------------------------------


def _check_folder(folder: Path) -> None:
    """Refuse a folder with somebody's own files."""
    if folder.exists() and not (folder.is_dir() and _is_environment(folder)):
        raise InstallationError("occupied", folder=folder)


def _is_environment(folder: Path) -> bool:
    names = {path.name for path in folder.iterdir()}
    return not names or bool(names & {"pyvenv.cfg", place.RECORD, f"{place.RECORD}.part"})


def _check_space(folder: Path, needed: int) -> None:
    there = next(each for each in (folder, *folder.parents) if each.exists())
    free = shutil.disk_usage(there).free
    if free < needed:
        sizes = {"needed": f"{needed / _MB:,.0f} MB", "free": f"{free / _MB:,.0f} MB"}
        raise InstallationError("space_before", folder=there, **sizes)


async def _is_sound(folder: Path, report: Report) -> bool:
    """Tell whether there is an environment whose Python runs and has pip."""
    python = place.interpreter(folder)
    if not python.is_file():
        return False
    # one that is no environment would be the system's own
    code = "import pip, sys; sys.exit(sys.prefix == sys.base_prefix)"
    return await run([str(python), "-I", "-c", code], _to_log(report)) == 0


async def _make_empty(order: Order, report: Report) -> None:
    """Make the environment with pip alone."""
    report("progress", phase="environment", share=PHASES["environment"])
    last = ["it gave no reason"]

    def on_line(line: str) -> None:
        last.extend([line] if line.strip() else [])
        report("line", text=line)

    options = ["--system-site-packages"] if order.system_packages else []
    words = [sys.executable, "-I", "-m", "venv", *options, str(order.folder)]
    if await run(words, on_line):
        if any("[Errno 28]" in line for line in last):
            raise InstallationError("space", folder=order.folder)
        reason = last[-1].strip().rstrip(".")
        raise InstallationError("no_venv", python=sys.executable, reason=reason)


async def _fetch_successor(order: Order, work: Path, report: Report) -> Path | None:
    """Fetch what takes the place of an installed package, before that one goes.

    Returns the folder of its wheels; None where nothing has to go.
    """
    if not _clashing(order):
        return None
    fetched = work / "fetched"
    (options,) = pip_options(_rivals(order), order.wheels, torch_cpu=False)
    words = ["download", "--dest", str(fetched), *ONLY_WHEELS, *options]
    await _run_pip(order, words, work, report)
    return fetched


async def _exchange(order: Order, fetched: Path, work: Path, report: Report) -> None:
    """Put what was fetched in the place of what brings the same files; no network is used."""
    for other in _clashing(order):
        words = _pip(order.folder, ["uninstall", "--yes", other])
        await run(words, _to_log(report), environment=_environment(work))
    (options,) = pip_options(_rivals(order), fetched, torch_cpu=False)
    await _run_pip(order, ["install", *ONLY_WHEELS, *options], work, report)


async def _install(order: Order, work: Path, report: Report) -> None:
    """Let pip bring the packages."""
    runs = pip_options(order.wanted(), order.wheels, torch_cpu=not order.choice.cuda)
    if order.requirements:  # as they are listed
        runs = pip_options(order.wanted(), order.wheels, torch_cpu=False)
    for options in runs:
        await _run_pip(order, ["install", *ONLY_WHEELS, *options], work, report)


async def _run_pip(order: Order, words: list[str], work: Path, report: Report) -> None:
    """Run pip, tell how far it is, and raise why it failed."""
    output = PipOutput()
    packages = _site_packages(order.folder)
    before = _installed(packages)
    total = order.choice.download_bytes()
    said: dict[str, Any] = {}

    def tell() -> None:
        nonlocal said
        if output.to_install:
            count = len(output.to_install)
            done = min(len(_installed(packages) - before), count)
            package = output.to_install[min(done, count - 1)]
            now = {"phase": "install", "package": package, "done": done, "total": count}
            now["share"] = _share("install", "check", done / count)
        else:
            done = sum(path.stat().st_size for path in work.glob("pip-unpack-*/*.whl"))
            now = {"phase": "download", "package": output.package, "bytes": done}
            now["share"] = _share("download", "install", min(1.0, done / total))
        if now != said:
            said = now
            report("progress", **now)

    def on_line(line: str) -> None:
        report("line", text=line)
        if output.feed(line):
            tell()

    command = _pip(order.folder, [words[0], "--progress-bar", "off", *words[1:]])
    if await run(command, on_line, tell, environment=_environment(work)):
        python, offline = platform.python_version(), order.wheels is not None
        raise output.failure(order.folder, python, offline=offline)


async def _check(order: Order, report: Report) -> list[str]:
    """Return what is wrong with the packages, by what their own lists of files say."""
    report("progress", phase="check", share=PHASES["check"])
    names = {name_of(each) for each in order.wanted()}
    loaded = sorted(set(PACKAGES) & names | ({"onnxruntime"} if order.choice.cuda else set()))
    last = ""

    def on_line(line: str) -> None:
        nonlocal last
        last = line.strip() or last

    words = [str(place.interpreter(order.folder)), "-I", "-X", "utf8", str(_CHECK), *loaded]
    code = await run(words, on_line, environment={**os.environ, **SILENCE})
    try:
        return [str(each) for each in json.loads(last)] if code == 0 else [last or f"exit {code}"]
    except ValueError:
        return [last]


@contextmanager
def _kept_if_unchanged(folder: Path) -> Iterator[None]:
    """Let an environment that was ready stay so where the block fails before it changed packages.

    So who is without a network, or cancels a download of gigabytes, still has the engine.
    """
    before, packages = place.read(folder), _installed(_site_packages(folder))
    try:
        yield
    except (InstallationError, asyncio.CancelledError) as error:
        was_ready = before is not None and before.ready
        nothing_came = not isinstance(error, InstallationError) or error.code in _NOTHING_CAME
        if was_ready and nothing_came and _installed(_site_packages(folder)) == packages:
            with suppress(OSError):
                place.write(folder, before)
        raise


# -- helpers -------------------------------------------------------------------------------------


def _pip(folder: Path, words: list[str]) -> list[str]:
    return [str(place.interpreter(folder)), "-I", "-X", "utf8", "-m", "pip", *words]


def _to_log(report: Report) -> Callable[[str], None]:
    return lambda line: report("line", text=line)


def _share(phase: str, following: str, part: float) -> float:
    start, end = PHASES[phase], PHASES[following]
    return round(start + (end - start) * part, 4)


def _clashing(order: Order) -> list[str]:
    """Return installed packages that bring the same files as one that is wanted."""
    names = {name_of(each) for each in _rivals(order)}
    there = {each.partition("-")[0] for each in _installed(_site_packages(order.folder))}
    others = [each for each in _SAME_FILES if each not in names] if names else []
    return [other for other in others if other.replace("-", "_") in there]


def _rivals(order: Order) -> tuple[str, ...]:
    """Return what is wanted of the packages that cannot be installed beside each other."""
    return tuple(each for each in order.wanted() if name_of(each) in _SAME_FILES)


def _environment(work: Path) -> dict[str, str]:
    """Return the environment of pip, whose files go to ``work``."""
    return {**os.environ, **_PIP, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(work))}


def _site_packages(folder: Path) -> Path:
    if sys.platform == "win32":
        return folder / "Lib" / "site-packages"
    return next(iter(folder.glob("lib/python3.*/site-packages")), folder)


def _installed(packages: Path) -> set[str]:
    """Return what is installed, as the names of pip's folders about it."""
    return {path.name for path in packages.glob("*.dist-info")}


@contextmanager
def _work_folder(folder: Path) -> Iterator[Path]:
    """Give a folder for pip's downloads: on the disk whose space was looked at, gone afterwards.

    The system's own for such files may be small and in memory.
    """
    with tempfile.TemporaryDirectory(
        prefix=f"{folder.name}.", suffix=".part", dir=folder.parent, ignore_cleanup_errors=True
    ) as work:
        yield Path(work)


def _size(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*"))
