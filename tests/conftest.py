"""What holds for every test: no race, no reports, and nothing in the user's own cache."""

from __future__ import annotations

import os
import tempfile

import pytest

from rs_textsearch.definitions import SILENCE

_CACHE = tempfile.TemporaryDirectory(prefix="rs-textsearch-tests-")


def pytest_configure(config: pytest.Config) -> None:
    # In the environment, so that engines which tests start do the same.
    os.environ["RS_TEXTSEARCH_RUNTIME"] = "onnxruntime"
    os.environ["RS_TEXTSEARCH_CACHE"] = _CACHE.name
    os.environ.update(SILENCE)


def pytest_unconfigure(config: pytest.Config) -> None:
    _CACHE.cleanup()
