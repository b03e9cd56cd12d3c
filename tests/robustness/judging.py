"""The contract of a command: it does what it is asked, or says in one line why it does not."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

from tests.robustness.cases import BAD, REFUSED, WELL

MOST_MEMORY = 1_500_000_000
"""Bytes that no command needs for the small files that it gets here."""
_HASHED = 64_000_000
"""Larger files are sparse: their size stands for them."""
_NOISE = re.compile(r"Traceback|\.py:\d+|[Pp]lease report|__\w+__|<class|object at 0x")
"""What never belongs in a line for a reader; lines of other kinds are noise as they are."""
_SPOKEN = re.compile(r"error: |note: |\d+ of \d+ rasters")

Snapshot = Mapping[str, str]
"""Every file below a folder and what it holds, by its path there."""


@dataclass(frozen=True)
class Ended:
    """How a command ended.

    Attributes:
        status: exit status; None where an exception left the command.
        out, err: what it printed.
        memory: most memory that it used, bytes.
    """

    status: int | None
    out: str
    err: str
    seconds: float = 0.0
    memory: int = 0


def snapshot(folder: Path) -> Snapshot:
    """What lies in a folder now."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = str(path.relative_to(folder))
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file():
            size = path.stat().st_size
            small = size <= _HASHED
            found[name] = hashlib.sha1(path.read_bytes()).hexdigest() if small else f"{size} bytes"
    return found


def verdict(
    ended: Ended, *, is_json: bool, must: str | None, is_examination: bool = False
) -> tuple[str, str]:
    """Judge what a command said; ``must`` is the one good end of it, where there is one.

    An examination, which ``doctor`` is, tells on standard output what is wrong.
    """
    lines = spoken_lines(ended.err)
    noise = next((line for line in lines if _NOISE.search(line)), None)
    if ended.status is None:
        return BAD, f"traceback: {lines[-1] if lines else 'without a word'}"
    if ended.status not in (0, 2):
        return BAD, f"exit status {ended.status}: {lines[-1] if lines else 'without a word'}"
    if noise is not None:
        return BAD, f"noise: {noise}"
    if ended.memory > MOST_MEMORY:
        return BAD, f"{ended.memory / 1e9:.1f} GB of memory"
    found = WELL if ended.status == 0 else REFUSED
    if is_examination and ended.out.strip():
        text = "" if not is_json or _is_json(ended.out) else "standard output is no JSON document"
    else:
        text = _wrong_words(ended, lines, found, is_json)
    if text:
        return BAD, text
    said = next((line for line in lines if line.startswith("error: ")), "")
    if must is not None and found != must:
        return BAD, f"ended {found}, not {must}: {said or ended.out.strip()[:200]}"
    return found, said


def _wrong_words(ended: Ended, lines: list[str], found: str, is_json: bool) -> str:
    """What is wrong with the words of a command that ended in one of the two good ways."""
    stray = next((line for line in lines if not _SPOKEN.match(line)), None)
    errors = [line for line in lines if line.startswith("error: ")]
    if stray is not None:
        return f"stray line: {stray}"
    if found == WELL:
        if errors:
            return f"an error with exit status 0: {errors[0]}"
        return "" if not is_json or _is_json(ended.out) else "standard output is no JSON document"
    if not errors:
        return f"exit status 2 without an error: {lines[-1] if lines else 'not a word'}"
    short = next((line for line in errors if len(line) < 20 or len(line) > 1500), None)
    return "" if short is None else f"no clear line: {short[:200]}"


def spoken_lines(text: str) -> list[str]:
    """Lines of standard error without progress bars."""
    lines = [line.rpartition("\r")[2].strip() for line in text.split("\n")]
    return [line for line in lines if line and not re.search(r"tile/s|s/tile|\?tile", line)]


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except ValueError:
        return False
    return True


def changes(before: Snapshot, after: Snapshot, writes: Collection[str]) -> str:
    """What a command did to files that are none of its outputs; empty where it left them alone.

    ``writes`` are names, or patterns with wildcards, of what it may write.
    """
    for name, content in before.items():
        if name in writes:
            continue
        if name not in after:
            return f"removed {name!r}"
        if after[name] != content:
            return f"changed {name!r}"
    new = [name for name in after if name not in before and name not in writes]
    left = [name for name in new if not any(fnmatchcase(name, pattern) for pattern in writes)]
    return f"left behind {left[0]!r}" if left else ""
