"""A worker process of an index run: reads and encodes the shares that it is sent.

Started by spawning on every system. Nothing but Python is imported before the number of threads
is set: numerical libraries read it once, when they are loaded.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from multiprocessing.connection import Connection


def work(connection: Connection, setup: dict[str, Any]) -> None:
    """Answer each :class:`Share` with its blocks and then ``None``, until ``None`` is sent.

    ``setup`` is what :func:`~rs_textsearch.engine.building.shares.prepared` takes, and ``threads``.
    An error is sent instead of a block. The end of the run, however it comes, is the end of the
    worker.
    """
    os.environ["OMP_NUM_THREADS"] = str(setup["threads"])
    # Ctrl-C goes to all processes of a terminal; the run itself decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _answer(connection, setup)
    except (EOFError, ConnectionError):
        # The run is gone. What it has not committed is read again by the next one.
        os._exit(1)


def _answer(connection: Connection, setup: dict[str, Any]) -> None:
    import threading

    from rs_textsearch.engine.building.shares import encode_share, open_raster, prepared
    from rs_textsearch.engine.errors import EngineError

    cancel = threading.Event()
    encoder, extras = None, None
    while (share := connection.recv()) is not None:
        try:
            if encoder is None:
                encoder, extras = prepared(setup)
            with open_raster(share) as raster:
                for rows in encode_share(share, raster, encoder, extras, cancel):
                    connection.send(rows)
            connection.send(None)
        except EngineError as error:
            connection.send(error)
