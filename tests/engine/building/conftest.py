"""Fixtures of the tests of index runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest

from rs_textsearch.engine.index.writer import IndexWriter


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which the disk takes but little more of any index."""
    open_index = IndexWriter.__init__

    def limited(self: IndexWriter, *arguments: object) -> None:
        open_index(self, *arguments)
        pages = self.connection.execute("PRAGMA page_count").fetchone()[0]
        self.connection.execute(f"PRAGMA max_page_count = {pages + 60}")

    @contextmanager
    def full() -> Iterator[None]:
        with monkeypatch.context() as patch:
            patch.setattr(IndexWriter, "__init__", limited)
            yield

    return full
