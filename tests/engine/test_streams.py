"""Whatever is printed arrives, on consoles and pipes of any system."""

from __future__ import annotations

import io
import sys

import pytest

from rs_textsearch.engine import streams
from training import cli


class Stream(io.TextIOWrapper):
    """A stream as Windows opens it, with its old characters for Western Europe."""

    def __init__(self, console: bool) -> None:
        self.bytes = io.BytesIO()
        super().__init__(self.bytes, encoding="cp1252", newline="\r\n")
        self._console = console

    def isatty(self) -> bool:
        return self._console


@pytest.mark.parametrize("console", [True, False])
def test_letters_that_windows_has_not(monkeypatch, console) -> None:
    stream = Stream(console)
    monkeypatch.setattr(sys, "stdout", stream)
    streams.prepare()
    print("é 東京", flush=True)
    shown = stream.bytes.getvalue()
    assert shown == (b"\xe9 \\u6771\\u4eac\r\n" if console else "é 東京\r\n".encode())


def test_training_prints_them_too(monkeypatch) -> None:
    stream = Stream(console=False)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr(cli, "_parser", lambda words: Says("Δ mR ≥ 東京"))
    assert cli.main([]) == 0
    stream.flush()
    assert stream.bytes.getvalue() == "Δ mR ≥ 東京\r\n".encode()


class Says:
    """A command that prints."""

    def __init__(self, text: str) -> None:
        self.text = text

    def parse_args(self, words):
        return self

    def run(self, args) -> int:
        print(self.text)
        return 0
