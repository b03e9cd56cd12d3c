"""The requests of one client: run side by side, answered once each, given up at once.

Few short requests run at a time and the others wait. One that is cancelled is answered in that
moment, whatever its thread is doing or waiting for: the thread ends at its next check point, and
what it returns is not heard any more. A request that changes an index is answered when it is over.
"""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from rs_textsearch.engine.errors import Cancelled, EngineError, ProtocolError
from rs_textsearch.engine.failures import as_engine_error
from rs_textsearch.engine.protocol import Channel, Request
from rs_textsearch.redaction import redacted

Answer = dict[str, Any]
Method = Callable[[dict[str, Any], Request, threading.Event], Answer]

_AT_ONCE = 2
"""Short requests that run at a time."""


@dataclass(eq=False)
class _Open:
    """A request that was not answered yet."""

    request: Request
    method: Method
    waits: bool
    cancel: threading.Event = field(default_factory=threading.Event)


class Requests:
    """Runs requests and answers them on ``channel``.

    ``long`` are the methods that run beside the short ones, ``changing`` those that change an
    index.
    """

    def __init__(self, channel: Channel, long: set[str], changing: set[str]) -> None:
        self._channel = channel
        self._long = long
        self._changing = changing
        self._lock = threading.Lock()
        self._open: dict[int, _Open] = {}
        self._waiting: deque[_Open] = deque()
        self._short = 0

    @property
    def busy(self) -> bool:
        """Whether a request is open."""
        with self._lock:
            return bool(self._open)

    def accept(self, request: Request, method: Method) -> None:
        """Run a request now, or when others have ended."""
        short = request.method not in self._long
        entry = _Open(request, method, waits=short)
        with self._lock:
            known = request.id in self._open
            if not known:
                self._open[request.id] = entry
                if short:
                    self._waiting.append(entry)
        if known:
            self._channel.error(
                request.id, ProtocolError(f"The request {request.id} is still running.")
            )
        elif short:
            self._start_waiting()
        else:
            self._start(entry)

    def cancel(self, number: object) -> bool:
        """Give the request ``number`` up; returns whether there is one."""
        with self._lock:
            entry = self._open.get(number) if type(number) is int else None
        if entry is None:
            return False
        entry.cancel.set()
        if entry.waits or entry.request.method not in self._changing:
            self._answer(entry, Cancelled.of("request_cancelled"))
        return True

    def end(self, grace_s: float) -> None:
        """Cancel all requests and wait until they are over, at most ``grace_s`` seconds.

        Every committed block is safe, so a thread that does not stop in time may be cut off.
        """
        with self._lock:
            entries = list(self._open.values())
        for entry in entries:
            entry.cancel.set()
        deadline = time.monotonic() + grace_s
        while self.busy and time.monotonic() < deadline:
            time.sleep(0.02)

    def _start_waiting(self) -> None:
        while True:
            with self._lock:
                if not self._waiting or self._short >= _AT_ONCE:
                    return
                entry = self._waiting.popleft()
                entry.waits = False
                self._short += 1
            self._start(entry)

    def _start(self, entry: _Open) -> None:
        name = entry.request.method
        threading.Thread(target=self._run, args=(entry,), name=name, daemon=True).start()

    def _run(self, entry: _Open) -> None:
        answer: Answer | EngineError
        try:
            if entry.cancel.is_set():
                raise Cancelled.of("request_cancelled")
            answer = entry.method(entry.request.params, entry.request, entry.cancel)
        except BaseException as error:  # all must be answered, or the client waits for ever
            answer = as_engine_error(error, entry.request.method)
            if answer.code == EngineError.code:
                sys.stderr.write(redacted("".join(traceback.format_exception(error))))
        self._answer(entry, answer)

    def _answer(self, entry: _Open, answer: Answer | EngineError) -> None:
        number = entry.request.id
        with self._lock:
            if self._open.get(number) is not entry:
                return  # it was answered when it was cancelled
            del self._open[number]
            if entry.waits:
                self._waiting.remove(entry)
            elif entry.request.method not in self._long:
                self._short -= 1
        try:
            if isinstance(answer, EngineError):
                self._channel.error(number, answer)
            else:
                self._channel.result(number, answer)
        except OSError:
            # The client closed its end: nobody is left to be answered.
            sys.stderr.write(f"The answer to request {number} could not be delivered.\n")
        self._start_waiting()
