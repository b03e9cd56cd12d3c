"""Messages survive however the pipe cuts them."""

from __future__ import annotations

import pytest

from rs_textsearch.worker.protocol import LineReader, encode

MESSAGES = [{"type": "hello", "protocol": 1}, {"id": 1, "result": {"text": "Häfen ⚓"}}, {"id": 2}]


@pytest.mark.parametrize("size", [1, 2, 7, 1000])
def test_cut_anywhere(size):
    data = b"".join(encode(message) for message in MESSAGES)
    reader = LineReader()
    found = []
    for start in range(0, len(data), size):
        found += reader.feed(data[start : start + size])
    assert found == MESSAGES


def test_one_message_is_one_line():
    assert encode({"text": "two\nlines"}).count(b"\n") == 1


@pytest.mark.parametrize("line", [b"Traceback (most recent call last):\n", b"[1]\n", b"\xff\n"])
def test_no_message_is_refused(line):
    with pytest.raises(ValueError):
        LineReader().feed(line)
