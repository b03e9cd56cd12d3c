"""Commands run as on a new computer, watched for what they leave there and whom they call."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from rs_textsearch.definitions import SILENCE

ROOT = Path(__file__).resolve().parents[2]
_CALL = re.compile(r"\b(?:connect|sendto|sendmsg|sendmmsg)\(.*")
_FAMILY = re.compile(r"sa_family=(AF_INET6?).*?inet_(?:addr|pton)\((?:AF_INET6, )?\"?([^\")]+)")
_HERE = re.compile(r"127\.|::1$|::ffff:127\.|0\.0\.0\.0$|::$")
_STRACE = ("strace", "-f", "--seccomp-bpf", "-qq", "-s", "200", "-e", "trace=network", "-o")
_LISTENER = """
import os, runpy, sys
local = ("127.", "::1", "localhost", "0.0.0.0", "::ffff:127.")
def hear(event, values):
    if event == "socket.connect":
        name = values[1][0] if isinstance(values[1], tuple) else ""
    elif event == "socket.getaddrinfo":
        name = values[0]
    elif event == "socket.sendto":
        name = values[1][0] if isinstance(values[1], tuple) else ""
    else:
        return
    name = name.decode() if isinstance(name, bytes) else str(name or "")
    if name and not name.startswith(local):
        with open(os.environ["HEARD"], "a", encoding="utf-8") as heard:
            heard.write(f"{event} {name}\\n")
sys.addaudithook(hear)
sys.argv = sys.argv[1:]
if sys.argv[0] == "-m":
    del sys.argv[0]
    sys.path.insert(0, os.getcwd())
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
else:
    runpy.run_path(sys.argv[0], run_name="__main__")
"""
"""Runs a program and notes whom Python's own sockets call: all that can be seen without strace."""


@dataclass
class Watched:
    """What a command did: exit status, outputs, whom it called and which files it left at home."""

    status: int
    out: str
    err: str
    called: list[str] = field(default_factory=list)
    left: set[str] = field(default_factory=set)


@lru_cache(maxsize=1)
def can_trace() -> bool:
    """Whether strace is here and may look at processes."""
    if shutil.which("strace") is None:
        return False
    probe = [*_STRACE, os.devnull, sys.executable, "-c", ""]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def watched(
    home: Path, *arguments: object, traced: bool = True, heard: bool = False
) -> Watched:
    """Run this Python with ``arguments`` in an empty ``home``.

    With ``traced`` all processes that it starts are looked at, where strace can. With ``heard``,
    and where it cannot, a program that is a file, or a module after ``-m``, runs under
    :data:`_LISTENER`, which sees what the sockets of Python do in its own process.
    """
    traced = traced and can_trace()
    heard = (heard or not traced) and arguments[0] != "-c"
    home.mkdir(exist_ok=True)
    trace, notes = (home.with_name(f"{home.name}.{name}") for name in ("trace", "heard"))
    inside = {
        "HOME": home, "USERPROFILE": home, "LOCALAPPDATA": home / "local",
        "XDG_CACHE_HOME": home / ".cache", "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local", "XDG_STATE_HOME": home / ".state",
        "RS_TEXTSEARCH_CACHE": home.with_name("own cache"), "HEARD": notes,
    }
    # What tests and servers for tests say in the environment would hide what a user gets.
    hidden = {*SILENCE, "CI", "TF_BUILD", "JENKINS_URL", "RS_TEXTSEARCH_RUNTIME"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {name: str(value) for name, value in inside.items()}
    environment["OMP_NUM_THREADS"] = "1"
    program = [sys.executable, *map(str, arguments)]
    if heard:
        program = [sys.executable, "-c", _LISTENER, *program[1:]]
    if traced:
        program = [*_STRACE, str(trace), *program]
    done = subprocess.run(
        program, env=environment, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=240,
        check=False,
    )  # fmt: skip
    called = [*filter(None, map(_foreign, _taken(trace))), *_taken(notes)]
    left = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
    return Watched(done.returncode, done.stdout, done.stderr, called, left)


def _taken(file: Path) -> list[str]:
    """The lines of a file, which is removed; none where nothing was written."""
    file.touch()
    lines = file.read_text(encoding="utf-8", errors="replace").splitlines()
    file.unlink()
    return lines


def _foreign(line: str) -> str:
    """Return a line of strace that tells of a call to another computer, "" for all others."""
    call = _CALL.search(line)
    if call is None:
        return ""
    addresses = _FAMILY.findall(call.group())
    return call.group() if any(not _HERE.match(address) for _, address in addresses) else ""
