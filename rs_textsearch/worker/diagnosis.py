"""What to tell the user when the engine does not start, dies, or talks nonsense."""

from __future__ import annotations

from ..definitions import PROTOCOL
from ..errors import (
    EngineCrashedError,
    EngineMissingError,
    EngineProtocolError,
    TextSearchError,
)
from ..translation import tr
from . import environment

_KILLED, _ABORTED, _SEGMENTATION = 9, 6, 11  # signals; Windows has none of them


def cancelled() -> str:
    """Return the sentence for a request that the user gave up."""
    return tr("Cancelled.")


def not_started(interpreter: str, reason: str) -> TextSearchError:
    """Return the error for a program that the system refuses to run."""
    return EngineMissingError(
        tr("The search engine could not be started with {path}.").format(path=interpreter),
        tr("Check the interpreter in Settings ▸ Options ▸ Text Search."),
        reason,
    )


def not_the_engine(interpreter: str, line: str) -> TextSearchError:
    """Return the error for a program that says something other than messages."""
    return EngineProtocolError(
        tr("{path} does not answer like the search engine.").format(path=interpreter),
        tr("Choose another interpreter in Settings ▸ Options ▸ Text Search."),
        line,
    )


def other_protocol(interpreter: str, protocol: object) -> TextSearchError:
    """Return the error for an engine of another version of the plugin."""
    return EngineProtocolError(
        tr("The search engine speaks protocol {theirs}, this plugin speaks {ours}.").format(
            theirs=protocol, ours=PROTOCOL
        ),
        tr("Plugin and engine come from different versions: install both anew, restart QGIS."),
        interpreter,
    )


def silent(seconds: int) -> TextSearchError:
    """Return the error for an engine that has stopped sending its heartbeat."""
    return EngineCrashedError(
        tr("The search engine has not answered for {n} seconds and was ended.").format(n=seconds),
        tr("Nothing indexed is lost; try again, it is started anew."),
    )


def ended(
    interpreter: str, code: int, crashed: bool, stderr: str, early: bool
) -> TextSearchError:
    """Return the error for a process that ended by itself.

    Args:
        interpreter: the program.
        code: its exit code, or on Unix the number of the signal that ended it.
        crashed: whether a signal or an exception of the system ended it.
        stderr: the end of what it wrote to stderr.
        early: whether it had not said hello yet.
    """
    if crashed and code == _KILLED:
        return EngineCrashedError(
            tr("The search engine was killed: memory ran out, most likely."),
            tr(
                "Close other programs and try again: the engine is started anew, and an index "
                "continues where it stopped."
            ),
            stderr,
        )
    if early and not crashed:
        reason = stderr.splitlines()[-1] if stderr else tr("exit code {n}").format(n=code)
        return EngineMissingError(
            tr("The search engine did not start with {path}: {reason}.").format(
                path=interpreter, reason=reason.rstrip(".")
            ),
            environment.setup_remedy(),
            stderr,
        )
    if crashed and code in (_SEGMENTATION, _ABORTED):
        how = tr("crashed in one of its libraries")
    else:
        how = tr("ended unexpectedly (exit code {n})").format(n=code)
    return EngineCrashedError(
        tr("The search engine {how}.").format(how=how),
        tr("Try again, it is started anew; the log panel “Text Search” has the details."),
        stderr,
    )
