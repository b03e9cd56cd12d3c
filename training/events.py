"""What a command says while it runs: words for a person, JSON lines for a program.

A line is an object with a ``type``: *progress* (``done``, ``total``, ``text``, ``note``), *note*
(``text``, ``note``), *step* (``epoch``, ``step``, ``steps``, ``loss``), *validation* (``epoch``,
``recall``, ``loss``) and, as the last one, *result*, or *error* (``code``, ``message``, ``remedy``
and, where it is in a table, ``note``). A ``note`` is the text as ``code`` and ``values``.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tqdm import tqdm

from rs_textsearch.engine.errors import EngineError
from rs_textsearch.engine.notes import Note


class Events:
    """Says what a command does, to a program on standard output or to a person on stderr."""

    def __init__(self, as_json: bool = False, quiet: bool = False) -> None:
        """``quiet``: a person is told of results and notes only."""
        self._json, self._quiet = as_json, quiet
        self._bar: tqdm | None = None

    def progress(self, done: float, total: float, what: str) -> None:
        """Say that ``done`` of ``total`` is over, and what is being done: the code of a note."""
        note = Note.of(what)
        if self._json:
            self._send(
                "progress", done=done, total=total, text=note.text, note=note.as_json()
            )
        elif not self._quiet:
            if self._bar is None or self._bar.desc != note.text or self._bar.total != total:
                self.close()
                self._bar = tqdm(total=total, desc=note.text, leave=False)
            self._bar.update(done - self._bar.n)

    def note(self, note: Note) -> None:
        """Say what was taken for granted."""
        if self._json:
            self._send("note", text=note.text, note=note.as_json())
        else:
            tqdm.write(f"note: {note.text}", file=sys.stderr)

    def step(self, epoch: int, step: int, steps: int, loss: float) -> None:
        """Tell the loss of a step, of ``steps`` in the whole run."""
        if self._json:
            self._send("step", epoch=epoch, step=step, steps=steps, loss=loss)
        else:
            self.progress(step, steps, "training_steps")

    def validation(self, epoch: int, recall: float, **more: Any) -> None:
        """Tell how an epoch does on validation; ``recall`` from 0 to 1."""
        if self._json:
            self._send("validation", epoch=epoch, recall=recall, **more)
        elif not self._quiet:
            tqdm.write(f"epoch {epoch}: validation recall {recall:.3f}", file=sys.stderr)

    def result(self, document: dict[str, Any], text: str) -> None:
        """End with a document, to a person with ``text``."""
        self.close()
        if self._json:
            self._send("result", **document)
        else:
            print(text)

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.close()
            self._bar = None

    @contextmanager
    def errors(self) -> Iterator[None]:
        """End with an *error* line, where a program listens, before an error goes on."""
        try:
            yield
        except (EngineError, OSError) as error:
            if self._json:
                known = error.as_dict() if isinstance(error, EngineError) else {}
                self._send("error", **{"message": str(error), "remedy": "", **known})
            raise
        finally:
            self.close()

    def _send(self, kind: str, /, **values: Any) -> None:
        print(json.dumps({"type": kind, **values}, ensure_ascii=False), flush=True)
