"""A server of one large file on this machine that misbehaves as it is told, for tests."""

from __future__ import annotations

import contextlib
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

CHUNK = 1024


class ModelServer:
    """Serves ``data`` at any path, with ranges and an ETag.

    Attributes:
        data: the file.
        etag: its ETag, empty for none.
        status: an error status to answer with instead.
        cuts: after how many bytes the next answers break off; one is taken for each answer.
        stalls: like ``cuts``, but the connection stays open and nothing comes.
        announced: a false Content-Length; -1 announces none.
        ranges: whether ranges are answered.
        start: a false begin of a range.
        redirects: how many times a request is sent elsewhere first.
        asked: path and headers of the requests.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.etag = '"one"'
        self.status = 0
        self.cuts: list[int] = []
        self.stalls: list[int] = []
        self.announced: int | None = None
        self.ranges = True
        self.start: int | None = None
        self.redirects = 0
        self.asked: list[tuple[str, dict[str, str]]] = []
        self._end = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                with contextlib.suppress(ConnectionError):  # whoever asked has given up
                    outer.answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True).start()

    def url(self, path: str = "/model.pt") -> str:
        """Return an address of this server."""
        return f"http://127.0.0.1:{self.port}{path}"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        self.asked.append((handler.path, dict(handler.headers)))
        if self.redirects:
            self.redirects -= 1
            handler.send_response(302)
            handler.send_header("Location", self.url(f"/elsewhere/{self.redirects}"))
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        if self.status:
            handler.send_error(self.status)
            return
        wanted = re.fullmatch(r"bytes=(\d+)-", handler.headers.get("Range", ""))
        same = handler.headers.get("If-Range", self.etag) == self.etag
        first = int(wanted[1]) if wanted and same and self.ranges else 0
        if first >= len(self.data):
            handler.send_response(416)
            handler.send_header("Content-Range", f"bytes */{len(self.data)}")
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        self._send(handler, first)

    def _send(self, handler: BaseHTTPRequestHandler, first: int) -> None:
        body = self.data[first:]
        handler.send_response(206 if first else 200)
        if first:
            begin = first if self.start is None else self.start
            ends = f"{begin}-{len(self.data) - 1}/{len(self.data)}"
            handler.send_header("Content-Range", f"bytes {ends}")
        if self.announced != -1:
            handler.send_header("Content-Length", str(self.announced or len(body)))
        if self.etag:
            handler.send_header("ETag", self.etag)
        handler.end_headers()
        cut = self.cuts.pop(0) if self.cuts else None
        stall = self.stalls.pop(0) if self.stalls else None
        end = cut if cut is not None else stall
        handler.wfile.write(body[:end])
        handler.wfile.flush()
        if stall is not None:
            self._end.wait(20)
        handler.close_connection = True

    def close(self) -> None:
        """End the server."""
        self._end.set()
        self._server.shutdown()
        self._server.server_close()
