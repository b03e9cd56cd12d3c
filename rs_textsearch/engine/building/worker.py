"""A worker process of an index run: reads and encodes the shares that it is sent.

Started by spawning on every system. Nothing but Python is imported before the number of threads
is set: numerical libraries read it once, when they are loaded.
"""

from __future__ import annotations

import os
import signal
from typing import TYPE_CHECKING, Any

from rs_textsearch.engine.process import limit_threads

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection

    from rs_textsearch.engine.building.shares import Share
    from rs_textsearch.engine.index.blocks import BlockRows

    Encoded = Callable[[Share], Iterator[BlockRows]]


def work(connection: Connection, setup: dict[str, Any]) -> None:
    """Answer each :class:`Share` with its blocks and then ``None``, until ``None`` is sent.

    ``setup`` is what :func:`~rs_textsearch.engine.building.shares.prepared` takes, and ``threads``.
    An error is sent instead of a block. The end of the run, however it comes, is the end of the
    worker.
    """
    limit_threads(setup["threads"])
    # Ctrl-C goes to all processes of a terminal; the run itself decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        _answer(connection, setup)
    except (EOFError, ConnectionError):
        # The run is gone. What it has not committed is read again by the next one.
        os._exit(1)


def _answer(connection: Connection, setup: dict[str, Any]) -> None:
    from multiprocessing.pool import ExceptionWithTraceback

    from rs_textsearch.engine.failures import as_engine_error

    encoded: Encoded | None = None
    while True:
        try:
            share = connection.recv()  # brings the modules that it is made of
            if share is None:
                return
            encoded = encoded or _encoding(setup)
            for rows in encoded(share):
                connection.send(rows)
            connection.send(None)
        except (EOFError, ConnectionError):
            raise
        except Exception as error:  # all are told, else the run takes it for a worker that died
            known = as_engine_error(error, "index")
            connection.send(ExceptionWithTraceback(known, error.__traceback__))


def _encoding(setup: dict[str, Any]) -> Encoded:
    """Load what encodes shares, and return what yields the blocks of one."""
    import threading

    from rs_textsearch.engine.building.shares import encode_share, open_raster, prepared

    encoder, extras = prepared(setup)

    def encoded(share: Share) -> Iterator[BlockRows]:
        with open_raster(share) as raster:
            yield from encode_share(share, raster, encoder, extras, threading.Event())

    return encoded
