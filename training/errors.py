"""The one error that a user of the training package sees as a message, not a traceback."""

from __future__ import annotations


class TrainingError(Exception):
    """Something that the user can mend: says what happened, to which file, and what to do."""
