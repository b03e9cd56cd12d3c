"""The command line: streams, signals and exit status.

Documents go to stdout, progress, notes and errors to stderr, an error as one line. The exit status
is in the help (:mod:`rs_textsearch.engine.arguments`).
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Iterator

from rs_textsearch.engine import arguments, commands, printing, signals, streams
from rs_textsearch.engine.errors import EngineError
from rs_textsearch.redaction import redacted

DEBUG = "RS_TEXTSEARCH_DEBUG"
"""The environment variable that makes the command line print tracebacks, and lets libraries."""
_SUCCESS, _FAILED, _BAD_INPUT, _SIGNALLED = 0, 1, 2, 128


def main(words: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    streams.prepare()
    words = sys.argv[1:] if words is None else words
    if words[:1] == ["serve"] or os.environ.get(DEBUG):  # standard error is a log then
        return _status(words)
    with _stderr_is_ours():
        return _status(words)


def _status(words: list[str]) -> int:
    """Run a command, say what went wrong, and return the exit status."""
    try:
        with signals.handled(_handlers()):
            status = _SUCCESS if commands.run(arguments.parsed(words)) else _BAD_INPUT
            print(end="", flush=True)
        return status
    except KeyboardInterrupt as stopped:
        if not isinstance(stopped, commands.Stopped):
            printing.say("Interrupted.")
        return _SIGNALLED + getattr(stopped, "number", signal.SIGINT)
    except BrokenPipeError:
        # The reader of our output went away (``| head``).
        _discard_output()
        return _SUCCESS
    except SystemExit:
        raise  # --help and --version
    except BaseException as error:  # no traceback for anybody who did not ask for one
        return _told(error, words)


def _handlers() -> dict[int, signals.Handler]:
    handlers: dict[int, signals.Handler] = {signal.SIGTERM: _stop}
    if signal.getsignal(signal.SIGINT) is signal.SIG_DFL:  # not where it is ignored
        handlers[signal.SIGINT] = signal.default_int_handler
    return handlers


def _stop(number: int, _frame: object) -> None:
    printing.say("Ended.")
    raise commands.Stopped(number)


def _told(error: BaseException, words: list[str]) -> int:
    """Say what went wrong and return the exit status."""
    from rs_textsearch.engine.failures import as_engine_error, kept_for_a_report

    doing = words[0] if words else "the command line"
    known = as_engine_error(error, doing)
    if os.environ.get(DEBUG):
        sys.stderr.write(redacted("".join(traceback.format_exception(error))))
    if arguments.tells_messages(words):
        with contextlib.suppress(OSError):
            printing.message_error(known)
    if isinstance(error, OSError):
        _discard_output()
    if known.code != EngineError.code:
        printing.say(f"error: {known}")
        return _BAD_INPUT
    log = kept_for_a_report(error, words)
    where = f"the file {log}" if log else f"what it prints with {DEBUG}=1"
    printing.say(f"error: {known.message} Please report this with {where}.")
    return _FAILED


@contextlib.contextmanager
def _stderr_is_ours() -> Iterator[None]:
    """Let nothing onto standard error but what is written to ``sys.stderr``.

    Libraries in C print what they also raise (HDF5 its stack of errors, GDAL what goes wrong in
    threads) or what does not matter.
    """
    stream = sys.stderr
    try:
        is_real = stream.fileno() == 2
    except (AttributeError, OSError, ValueError):
        is_real = False
    if not is_real:
        yield
        return
    stream.flush()
    real, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    os.close(nowhere)
    sys.stderr = open(  # noqa: SIM115, PTH123
        real, "w", buffering=1, encoding=stream.encoding, errors=stream.errors
    )
    try:
        yield
    finally:
        sys.stderr.flush()
        os.dup2(real, 2)
        sys.stderr.close()
        sys.stderr = stream


def _discard_output() -> None:
    """Send what is still to be written nowhere: Python writes it on exit, and would fail again."""
    with contextlib.suppress(OSError):  # there is no file behind it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
