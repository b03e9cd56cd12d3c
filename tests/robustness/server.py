"""A live server to be asked what nobody should ask."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

from tests.robustness.cases import BAD, REFUSED, WELL

ANSWER_S = 30.0


class LiveServer:
    """``serve`` in a process of its own."""

    def __init__(self, entry: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-I", str(entry), "serve"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "OMP_NUM_THREADS": "1"},
        )
        self._lines: queue.Queue[bytes] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        self._number = 10**6
        hello = self._next(ANSWER_S)
        if hello.get("type") != "hello":
            raise RuntimeError(f"the server does not say hello but {hello}")

    @property
    def alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def close(self) -> None:
        """End it as a client does."""
        self._process.stdin.close()
        self._process.wait(10)

    def say(self, line: bytes) -> tuple[str, str]:
        """Send a line, and a request behind it that any healthy server answers at once.

        Returns:
            The verdict, and what was said.
        """
        self._number += 1
        ping = {"id": self._number, "method": "cancel", "params": {"id": 0}}
        try:
            self._process.stdin.write(line + b"\n" + json.dumps(ping).encode() + b"\n")
            self._process.stdin.flush()
            answers = self._answers(expected=2 if line.strip() else 1)
        except (OSError, TimeoutError, ValueError) as error:
            return BAD, f"{type(error).__name__}: {error}"
        if not any(answer.get("id") == self._number for answer in answers):
            return BAD, "the next request is not answered"
        return self._verdict([item for item in answers if item.get("id") != self._number])

    def _verdict(self, answers: list[dict[str, Any]]) -> tuple[str, str]:
        errors = [answer["error"] for answer in answers if answer.get("type") == "error"]
        for error in errors:
            text = f"{error.get('message')} {error.get('remedy')}"
            if error.get("code") == "internal" or not error.get("message"):
                return BAD, f"no clear answer: {text}"
            return REFUSED, text
        return WELL, ""

    def _answers(self, expected: int) -> list[dict[str, Any]]:
        deadline = time.monotonic() + ANSWER_S
        found: list[dict[str, Any]] = []
        while len(found) < expected:
            message = self._next(deadline - time.monotonic())
            if message.get("type") in ("result", "error"):
                found.append(message)
        return found

    def _next(self, seconds: float) -> dict[str, Any]:
        try:
            line = self._lines.get(timeout=max(0.0, seconds))
        except queue.Empty:
            raise TimeoutError("no answer") from None
        if not line:
            raise OSError(f"the server has ended with status {self._process.wait(5)}")
        return json.loads(line)

    def _read(self) -> None:
        for line in self._process.stdout:
            self._lines.put(line)
        self._lines.put(b"")
