"""The one error that a user of the training package sees as a message, not a traceback."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from rs_textsearch.engine.errors import EngineError


class TrainingError(EngineError):
    """Something that the user can mend: says what happened, to which file, and what to do.

    What QGIS may show is made with :meth:`of`, from texts that it has in the user's language.
    """

    code = "training"


@contextmanager
def engine_errors() -> Iterator[None]:
    """Raise what the engine finds wrong, with a bundle for instance, as :class:`TrainingError`."""
    try:
        yield
    except EngineError as error:
        told = TrainingError(error.message, error.remedy)
        told.note = error.note
        raise told from error
