"""A server of map tiles on this machine, some of which fail, for tests."""

from __future__ import annotations

import contextlib
import re
import threading
import time
import uuid
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QColor, QImage

SIDE = 256


def tile_png(x: int, y: int) -> bytes:
    """Return a tile with a colour of its own and a darker frame."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
    colour = QColor(60 + 37 * x % 180, 60 + 53 * y % 180, 120)
    image.fill(colour.darker(150))
    for row in range(8, SIDE - 8):
        for column in range(8, SIDE - 8, 4):
            image.setPixelColor(column, row, colour)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data)


class TileServer:
    """Serves ``/NAME/z/x/y.png``; ``once`` fail at the first request, ``never`` come at all.

    Each server has a name of its own: QGIS keeps tiles by address, and a port may come again.
    """

    def __init__(self) -> None:
        self.once: set[tuple[int, int]] = set()
        self.never: set[tuple[int, int]] = set()
        self.delay_s = 0.0
        self.name = uuid.uuid4().hex
        self.asked: Counter = Counter()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.answer(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def uri(self, zoom: int) -> str:
        """Return the source of an XYZ layer with nothing but this zoom level."""
        url = f"http://127.0.0.1:{self.port}/{self.name}/{{z}}/{{x}}/{{y}}.png"
        return f"type=xyz&url={url}&zmin={zoom}&zmax={zoom}"

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        """Answer one request."""
        found = re.search(r"/(\d+)/(\d+)/(\d+)\.png$", handler.path)
        place = (int(found[2]), int(found[3]))
        self.asked[place] += 1
        time.sleep(self.delay_s)
        if place in self.never or (place in self.once and self.asked[place] == 1):
            handler.send_error(404)
            return
        body = tile_png(*place)
        handler.send_response(200)
        handler.send_header("Content-Type", "image/png")
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        with contextlib.suppress(ConnectionError):  # whoever asked has given up
            handler.wfile.write(body)

    def close(self) -> None:
        """End the server."""
        self._server.shutdown()
        self._server.server_close()
