"""The server behind ``serve``: requests on stdin, answers on the reserved stdout.

Searches and other short requests are answered while an index run goes on; two index runs at a
time are refused. The end of stdin ends the engine, so that it never outlives its client.
"""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine import cache, packages
from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import (
    Busy,
    Cancelled,
    EngineError,
    OutOfMemory,
    ProtocolError,
)
from rs_textsearch.engine.protocol import Channel, Request, parse_request, reserve_stdout
from rs_textsearch.redaction import redacted

if TYPE_CHECKING:
    from rs_textsearch.engine.searching.search import Searcher

_HEARTBEAT_S = 5.0
_PROGRESS_S = 0.2
_GRACE_S = 3.0

Answer = dict[str, Any]
Method = Callable[[dict[str, Any], Request, threading.Event], Answer]


class Server:
    """Runs the requests of one client."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self._running: dict[int, threading.Event] = {}
        self._lock = threading.Lock()
        self._long = threading.Lock()
        self._short = ThreadPoolExecutor(max_workers=2, thread_name_prefix="request")
        self._methods: dict[str, Method] = {
            "index": self._index,
            "plan": self._plan,
            "search": self._search,
            "info": self._info,
            "forget": self._forget,
            "relocate": self._relocate,
            "doctor": self._doctor,
            "thumbnails": self._thumbnails,
            "card": self._card,
        }

    @cached_property
    def _searcher(self) -> Searcher:
        # Not before the first search: the doctor must be able to say what is missing for it.
        from rs_textsearch.engine.searching.search import Searcher

        return Searcher()

    def serve(self, lines: Iterable[str]) -> None:
        """Answer requests until ``shutdown`` or the end of ``lines``, then cancel what runs."""
        self.channel.hello()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        for line in lines:
            if not line.strip():
                continue
            try:
                request = parse_request(line)
            except ProtocolError as error:
                self.channel.error(None, error)
                continue
            if request.method == "shutdown":
                self.channel.result(request.id, {})
                break
            self._accept(request)
        self._end()

    def _accept(self, request: Request) -> None:
        if request.method == "cancel":
            self._cancel(request)
            return
        method = self._methods.get(request.method)
        if method is None:
            known = ", ".join(sorted((*self._methods, "cancel", "shutdown")))
            self.channel.error(
                request.id,
                ProtocolError(f"The method {request.method!r} is not known.", f"Known: {known}."),
            )
            return
        cancel = threading.Event()
        with self._lock:
            if request.id in self._running:
                self.channel.error(
                    request.id, ProtocolError(f"The request {request.id} is still running.")
                )
                return
            self._running[request.id] = cancel
        if request.method == "index":
            threading.Thread(
                target=self._run, args=(method, request, cancel), name="index", daemon=True
            ).start()
        else:
            self._short.submit(self._run, method, request, cancel)

    def _cancel(self, request: Request) -> None:
        number = request.params.get("id")
        with self._lock:
            event = self._running.get(number) if isinstance(number, int) else None
        if event is not None:
            event.set()
        self.channel.result(request.id, {"cancelled": event is not None})

    def _run(self, method: Method, request: Request, cancel: threading.Event) -> None:
        answer: Answer | EngineError
        try:
            if cancel.is_set():
                raise Cancelled("The request was cancelled.")
            with packages.loading():
                answer = method(request.params, request, cancel)
        except EngineError as error:
            answer = error
        except MemoryError:
            answer = OutOfMemory(
                f"There is not enough memory for {request.method}.",
                "Close other programs, or use larger tiles or fewer rasters at once.",
            )
        except BaseException as error:  # all must be answered, or the client waits for ever
            sys.stderr.write(redacted(traceback.format_exc()))
            answer = EngineError(
                f"The engine failed at {request.method}: {type(error).__name__}: {error}.",
                "Please report this with the log.",
            )
        with self._lock:
            self._running.pop(request.id, None)
        try:
            if isinstance(answer, EngineError):
                self.channel.error(request.id, answer)
            else:
                self.channel.result(request.id, answer)
        except OSError:
            # The client closed its end: nobody is left to be answered.
            sys.stderr.write(f"The answer to request {request.id} could not be delivered.\n")

    def _beat(self) -> None:
        while True:
            time.sleep(_HEARTBEAT_S)
            with self._lock:
                busy = bool(self._running)
            if busy:
                try:
                    self.channel.send({"type": "heartbeat"})
                except OSError:
                    return

    def _end(self) -> None:
        """Cancel everything and leave within a few seconds, whatever a thread is doing.

        Every committed block is safe, so a thread that does not stop in time may be cut off.
        """
        with self._lock:
            for event in self._running.values():
                event.set()
        deadline = time.monotonic() + _GRACE_S
        while time.monotonic() < deadline:
            with self._lock:
                if not self._running:
                    break
            time.sleep(0.02)
        self._short.shutdown(wait=False, cancel_futures=True)

    def _index(self, params: dict[str, Any], request: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine.building.run import run_index
        from rs_textsearch.engine.options import IndexOptions

        if not self._long.acquire(blocking=False):
            raise Busy(
                "Another index run is still going on.", "Wait for it to end, or cancel it first."
            )
        try:
            progress = _Progress(self.channel, request.id)
            return run_index(IndexOptions.from_params(params), progress, cancel)
        finally:
            self._long.release()

    def _plan(self, params: dict[str, Any], _: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine.building.forecast import make_plan
        from rs_textsearch.engine.options import IndexOptions

        return make_plan(IndexOptions.from_params(params), cancel)

    def _search(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.options import SearchOptions

        return self._searcher.search(SearchOptions.from_params(params))

    def _info(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.index.state import describe_index

        values, _said = checked(params, "info")
        document = describe_index(values["index"])
        if values["warm"]:
            self._searcher.warm(values["index"])
        return document

    def _forget(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.index.upkeep import forget

        values, _said = checked(params, "forget")
        return forget(values["index"], values["raster"])

    def _relocate(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.index.upkeep import relocate

        values, _said = checked(params, "relocate")
        return relocate(values["index"], values["raster"], values["path"])

    def _doctor(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.diagnostics import examine

        values, _said = checked(params, "doctor")
        return examine(values["bundle"])

    def _thumbnails(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.searching.thumbnails import thumbnails

        values, _said = checked(params, "thumbnails")
        index = self._searcher.index(values["index"])
        return {"thumbnails": thumbnails(index, list(values["tiles"]), values["size"])}

    def _card(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.encoding.bundle import Bundle

        values, _said = checked(params, "card")
        return Bundle.open(values["bundle"]).card.raw


class _Progress:
    """Sends an index run's progress, at most five times a second."""

    def __init__(self, channel: Channel, number: int) -> None:
        self._channel = channel
        self._number = number
        self._last = 0.0
        self._first: tuple[int, float] | None = None

    def __call__(self, done: int, total: int, seconds: float, text: str) -> None:
        if self._first is None:
            self._first = (done, seconds)
        now = time.monotonic()
        if now - self._last < _PROGRESS_S and done < total:
            return
        self._last = now
        passed = seconds - self._first[1]
        rate = (done - self._first[0]) / passed if passed > 0 else 0.0
        self._channel.send(
            {
                "id": self._number,
                "type": "progress",
                "stage": "index",
                "done": done,
                "total": total,
                "rate": round(rate, 2),
                "eta_s": round((total - done) / rate, 1) if rate else None,
                "text": text,
            }
        )


def run() -> int:
    """Serve stdin and stdout; returns the exit status after the client has gone."""
    output = reserve_stdout()
    cache.work_in_empty_folder()
    stdin = open(sys.stdin.fileno(), encoding="utf-8", errors="replace", closefd=False)  # noqa: SIM115
    Server(Channel(output)).serve(iter(stdin.readline, ""))
    # Threads that did not stop in time must not keep the process alive.
    sys.stderr.flush()
    os._exit(0)
