"""What holds for every test: no race, no reports, and nothing in the user's own cache."""

from __future__ import annotations

import os
import signal
import tempfile

import pytest

from rs_textsearch.definitions import SILENCE

_CACHE = tempfile.TemporaryDirectory(prefix="rs-textsearch-tests-")


def pytest_configure(config: pytest.Config) -> None:
    # In the environment, so that engines which tests start do the same.
    os.environ["RS_TEXTSEARCH_RUNTIME"] = "onnxruntime"
    os.environ["RS_TEXTSEARCH_CACHE"] = _CACHE.name
    os.environ.update(SILENCE)
    # Started in the background of a script, this process and its engines would not hear Ctrl-C.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_unconfigure(config: pytest.Config) -> None:
    _CACHE.cleanup()
