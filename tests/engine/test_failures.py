"""Whatever a library raises ends in one line with a remedy, and the right exit status."""

from __future__ import annotations

import errno
import sqlite3
import subprocess
import sys

import pytest

from rs_textsearch.engine.errors import StaleIndex
from rs_textsearch.engine.failures import as_engine_error
from tests.engine.conftest import ROOT, environment


def disk(number, name="/data/a.tif"):
    return OSError(number, "it did not work", name)


@pytest.mark.parametrize(
    ("error", "code", "words"),
    [
        (disk(errno.ENAMETOOLONG), "bad_input", "a.tif is too long. Give it a shorter name"),
        (disk(errno.ELOOP), "bad_input", "circle"),
        (disk(errno.EACCES), "bad_input", "no access to /data/a.tif. Check that you may read"),
        (disk(errno.EMFILE), "bad_input", "ulimit"),
        (disk(errno.EIO), "bad_input", "/data/a.tif: it did not work. Check the file"),
        (disk(errno.ENOSPC), "no_space", "Free some space"),
        (disk(errno.EACCES, b"/data/\xff.tif"), "bad_input", "/data/"),
        (OSError("no number"), "bad_input", "no number. Check"),
        (MemoryError(), "out_of_memory", "not enough memory for search"),
        (RecursionError("x"), "bad_input", "nested too deeply"),
        (OverflowError("x"), "bad_input", "number is too large"),
        (ValueError("embedded null byte"), "bad_input", "null byte"),
        (RuntimeError("Symlink loop from '/a'"), "bad_input", "circle"),
        (RuntimeError("something else"), "internal", "something else"),
        ("\ud800", "bad_input", "not valid UTF-8"),
        (sqlite3.DatabaseError("disk image is malformed"), "bad_input", "malformed"),
        (ModuleNotFoundError("no", name="tokenizers"), "missing_package", "tokenizers"),
        (TypeError("a\nb" + "c" * 9999), "internal", "search: TypeError: a b"),
        (BaseException("panic"), "internal", "BaseException: panic"),
        (StaleIndex("old.", "anew."), "stale_index", "old. anew."),
    ],
)
def test_errors(error, code, words):
    if isinstance(error, str):
        with pytest.raises(UnicodeError) as caught:
            error.encode()
        error = caught.value
    known = as_engine_error(error, "search")
    assert known.code == code and words in str(known) and known.remedy
    assert "\n" not in str(known) and len(str(known)) < 600


def main(tmp_path, body, *words, **variables):
    """Run the command line in a process where the command does what ``body`` says."""
    code = (
        "import runpy, sys\nfrom rs_textsearch.engine import commands\n"
        f"def run(command):\n    {body}\ncommands.run = run\n"
        "runpy.run_module('rs_textsearch.engine', run_name='__main__')"
    )
    return subprocess.run(
        [sys.executable, "-c", code, *(words or ("info", "x.gpkg"))], cwd=ROOT, timeout=60,
        env={**environment(), "RS_TEXTSEARCH_CACHE": str(tmp_path), **variables},
        capture_output=True, encoding="utf-8", check=False,
    )


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ("raise TypeError('no such thing')", 1),
        ("raise BaseException('panic')", 1),
        ("raise OSError(36, 'File name too long', 'x' * 300)", 2),
        ("raise MemoryError", 2),
        ("def f(): f()\n    f()", 2),
        ("'\\ud800'.encode()", 2),
        ("raise KeyboardInterrupt", 130),
        ("import os, signal; os.kill(os.getpid(), signal.SIGTERM); import time; time.sleep(9)",
         143),
        ("return False", 2),
        ("return True", 0),
    ],
)
def test_one_line_and_a_status(tmp_path, body, status):
    done = main(tmp_path, body)
    assert done.returncode == status, done.stderr
    assert done.stdout == "" and "Traceback" not in done.stderr
    assert len(done.stderr.splitlines()) == ("return" not in body)


def test_an_unforeseen_failure_can_be_reported(tmp_path):
    done = main(tmp_path, "raise TypeError('no such thing')", "info", "my index.gpkg")
    log = tmp_path / "error.log"
    assert str(log) in done.stderr and "TypeError: no such thing" in done.stderr
    told = log.read_text("utf-8")
    assert "Traceback" in told and "my index.gpkg" in told and "no such thing" in told
    assert "Traceback" in main(tmp_path, "raise TypeError", RS_TEXTSEARCH_DEBUG="1").stderr
    (tmp_path / "file").write_text("")
    nowhere = main(tmp_path, "raise TypeError", RS_TEXTSEARCH_CACHE=str(tmp_path / "file"))
    assert nowhere.returncode == 1 and "RS_TEXTSEARCH_DEBUG=1" in nowhere.stderr


def test_bad_input_leaves_no_log(tmp_path):
    main(tmp_path, "raise OSError(2, 'No such file', 'x')")
    assert not (tmp_path / "error.log").exists()


def test_warnings_of_libraries_are_not_shown(tmp_path):
    body = "import warnings; warnings.warn('overflow encountered in multiply'); return True"
    assert main(tmp_path, body).stderr == ""
