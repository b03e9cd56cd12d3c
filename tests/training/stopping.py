"""Runs that are stopped within an epoch."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from training.fitting import trainer
from training.fitting.optimisation import Optimisation


@contextmanager
def stopped_after(steps: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Ctrl-C in the place of the step after ``steps``, in a run that saves after every one."""
    update, done = Optimisation.update, []

    def stopped(self: Optimisation):
        if len(done) == steps:
            raise KeyboardInterrupt
        done.append(self.step)
        return update(self)

    with monkeypatch.context() as patch:
        patch.setattr(trainer, "SAVE_SECONDS", 0.0)
        patch.setattr(Optimisation, "update", stopped)
        with pytest.raises(KeyboardInterrupt):
            yield
