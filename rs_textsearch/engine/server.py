"""The server behind ``serve``: requests on stdin, answers on the reserved stdout.

Searches and other short requests are answered while an index run goes on; two index runs at a
time are refused. The end of stdin ends the engine, so that it never outlives its client.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine import cache
from rs_textsearch.engine.checking import checked
from rs_textsearch.engine.errors import Busy, ProtocolError
from rs_textsearch.engine.protocol import Channel, Request, parse_request, reserve_stdout
from rs_textsearch.engine.requests import Answer, Method, Requests

if TYPE_CHECKING:
    from rs_textsearch.engine.searching.search import Searcher

_HEARTBEAT_S = 5.0
_PROGRESS_S = 0.2
_GRACE_S = 3.0


class Server:
    """Answers the requests of one client."""

    def __init__(self, channel: Channel) -> None:
        self.channel = channel
        self._requests = Requests(
            channel, long={"index", "evaluate", "export"}, changing={"index", "forget", "relocate"}
        )
        self._indexing = threading.Lock()
        self._evaluating = threading.Lock()
        self._making = threading.Lock()
        self._made: Searcher | None = None
        self._methods: dict[str, Method] = {
            "index": self._index,
            "plan": self._plan,
            "search": self._search,
            "teach": self._teach,
            "evaluate": self._evaluate,
            "export": self._export,
            "info": self._info,
            "forget": self._forget,
            "relocate": self._relocate,
            "doctor": self._doctor,
            "thumbnails": self._thumbnails,
            "picture": self._picture,
            "card": self._card,
        }

    @property
    def _searcher(self) -> Searcher:
        # Not before the first search: the doctor must be able to say what is missing for it.
        from rs_textsearch.engine.searching.search import Searcher

        with self._making:  # two first requests share one, with all that it remembers
            if self._made is None:
                self._made = Searcher()
            return self._made

    def serve(self, lines: Iterable[str]) -> None:
        """Answer requests until ``shutdown``, a signal or the end of ``lines``."""
        self.channel.hello()
        threading.Thread(target=self._beat, name="heartbeat", daemon=True).start()
        try:
            for line in lines:
                if line.strip() and not self._heard(line):
                    break
        except KeyboardInterrupt:
            sys.stderr.write("The engine was ended by a signal.\n")
        self._requests.end(_GRACE_S)

    def _heard(self, line: str) -> bool:
        """Do what a line asks for; returns whether to go on."""
        try:
            request = parse_request(line)
        except ProtocolError as error:
            self.channel.error(None, error)
            return True
        if request.method == "shutdown":
            self.channel.result(request.id, {})
            return False
        if request.method == "cancel":
            cancelled = self._requests.cancel(request.params.get("id"))
            self.channel.result(request.id, {"cancelled": cancelled})
        elif request.method in self._methods:
            self._requests.accept(request, self._methods[request.method])
        else:
            known = ", ".join(sorted((*self._methods, "cancel", "shutdown")))
            named = f"The method {request.method[:60]!r} is not known."
            self.channel.error(request.id, ProtocolError(named, f"Known: {known}."))
        return True

    def _beat(self) -> None:
        while True:
            time.sleep(_HEARTBEAT_S)
            if self._requests.busy:
                try:
                    self.channel.send({"type": "heartbeat"})
                except OSError:
                    return

    def _index(self, params: dict[str, Any], request: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine import named, notes
        from rs_textsearch.engine.building.request import indexed
        from rs_textsearch.engine.building.run import run_index
        from rs_textsearch.engine.options import IndexOptions, unique

        if not self._indexing.acquire(blocking=False):
            raise Busy.of("run_busy")
        try:
            progress = _Progress(self.channel, request.id, request.method)
            options = IndexOptions.from_params(params)
            words = list(map(str, options.rasters))
            rasters, left_out = named.rasters(words, indexed(options.out))
            options = replace(options, rasters=unique(tuple(map(Path, rasters))))
            return {**run_index(options, progress, cancel), "notes": notes.as_json(left_out)}
        finally:
            self._indexing.release()

    def _plan(self, params: dict[str, Any], _: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine.building.forecast import make_plan
        from rs_textsearch.engine.options import IndexOptions

        return make_plan(IndexOptions.from_params(params), cancel)

    def _search(self, params: dict[str, Any], _: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine.options import SearchOptions

        return self._searcher.search(SearchOptions.from_params(params), cancel)

    def _evaluate(
        self, params: dict[str, Any], request: Request, cancel: threading.Event
    ) -> Answer:
        from rs_textsearch.engine.evaluating.evaluate import evaluate
        from rs_textsearch.engine.evaluating.request import EvaluateOptions

        if not self._evaluating.acquire(blocking=False):
            raise Busy.of("evaluation_busy")
        try:
            progress = _Progress(self.channel, request.id, request.method)
            return evaluate(
                EvaluateOptions.from_params(params),
                lambda done, total, text: progress(done, total, 0.0, text),
                cancel,
            )
        finally:
            self._evaluating.release()

    def _export(
        self, params: dict[str, Any], request: Request, cancel: threading.Event
    ) -> Answer:
        from rs_textsearch.engine.index.exchange import export

        values, _said = checked(params, "export")
        progress = _Progress(self.channel, request.id, request.method)
        return export(values["index"], values["out"], progress, cancel)

    def _teach(self, params: dict[str, Any], _: Request, cancel: threading.Event) -> Answer:
        from rs_textsearch.engine.teaching.request import TeachOptions
        from rs_textsearch.engine.teaching.teach import teach

        return teach(self._searcher, TeachOptions.from_params(params), cancel)

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
        return examine(values["bundle"], values["device"])

    def _thumbnails(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.example import tile_of
        from rs_textsearch.engine.searching.thumbnails import thumbnails

        values, _said = checked(params, "thumbnails")
        path = values["index"]
        wanted = [tile_of(item, path) for name in ("tiles", "places") for item in values[name]]
        return {"thumbnails": thumbnails(self._searcher.index(path), wanted, values["size"])}

    def _picture(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.example import picture_of
        from rs_textsearch.engine.searching.thumbnails import thumbnail

        values, _said = checked(params, "picture")
        return {"picture": thumbnail(picture_of(values["example"]), values["size"])}

    def _card(self, params: dict[str, Any], *_: object) -> Answer:
        from rs_textsearch.engine.encoding.bundle import Bundle

        values, _said = checked(params, "card")
        return Bundle.open(values["bundle"]).card.raw


class _Progress:
    """Sends the progress of a long request, at most five times a second."""

    def __init__(self, channel: Channel, number: int, stage: str) -> None:
        self._channel = channel
        self._number = number
        self._stage = stage
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
                "stage": self._stage,
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
