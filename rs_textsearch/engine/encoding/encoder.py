"""Encoders: tiles and texts to embeddings, behind one small interface.

:mod:`~rs_textsearch.engine.encoding.runtimes` lists who implements it, and
:mod:`~rs_textsearch.engine.encoding.selection` finds out who is fastest here.
"""

from __future__ import annotations

import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.text_encoder import TextEncoder, TextFeatures
from rs_textsearch.engine.errors import BadInput, BundleError, first_line
from rs_textsearch.engine.notes import Note

DEVICES = ("auto", "cpu", "cuda")
ImageTower = Callable[[np.ndarray], Sequence[np.ndarray]]
"""Turns uint8 [B, S, S, 3] into globals [B, dim] and patches [B, P, dim], float32."""


class Encoder(Protocol):
    """What the engine asks of a runtime.

    ``runtime`` and ``precision`` (of the arithmetic) are what an index records, ``provider`` is
    the runtime's own word for what it runs on, ``device_note`` says why that is not what was
    asked for, or not as fast, ``batch`` is how many tiles it likes at a time and ``batches`` are
    the numbers that are worth a try.
    """

    bundle: Bundle
    runtime: str
    precision: str
    device: str
    provider: str
    device_note: Note | None
    batch: int
    batches: tuple[int, ...]

    def prepare(self) -> None:
        """Load what :meth:`encode_images` needs, so that ``provider`` says what really runs."""

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Encode uint8 [B, S, S, 3] to globals [B, dim] and patches [B, P, dim], float32."""

    def encode_text(self, text: str) -> TextFeatures:
        """Encode one text."""

    def encode_texts(self, texts: Sequence[str]) -> list[TextFeatures]:
        """Encode many texts."""


class TowerEncoder(ABC):
    """An encoder of which a runtime only says how the image tower is loaded.

    Texts are the :class:`TextEncoder`'s. The image tower is loaded at its first use.
    """

    runtime: str
    batch = 8
    batches: tuple[int, ...] = (1, 8, 32)

    def __init__(self, bundle: Bundle, precision: str, provider: str) -> None:
        self.bundle = bundle
        self.precision = precision
        self.provider = provider
        self.device = "cpu"
        self.device_note: Note | None = None
        self.texts = TextEncoder(bundle)
        self._lock = threading.Lock()
        self._image: ImageTower | None = None

    @abstractmethod
    def load_image_tower(self) -> ImageTower:
        """Load the image tower, and correct ``device``, ``provider`` and ``device_note``.

        Raises :class:`BundleError`.
        """

    def prepare(self) -> None:
        """Load the image tower and run one tile, so that ``provider`` says what really runs."""
        size = self.bundle.input_size
        self.encode_images(np.zeros((1, size, size, 3), np.uint8))

    def encode_images(self, tiles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Encode uint8 [B, S, S, 3] to globals [B, dim] and patches [B, P, dim], float32."""
        with self._lock:
            if self._image is None:
                self._image = self.load_image_tower()
        try:
            globe, local = self._image(tiles)
        except Exception as error:  # the runtimes' errors share no public base class
            path, reason = str(self.bundle.path), first_line(error)
            raise BundleError.of("image_tower", path=path, reason=reason) from error
        return globe, local

    def take_card(self) -> None:
        """Read the bundle's card again, which says more now; its towers stay loaded."""
        self.bundle = self.texts.bundle = Bundle.open(self.bundle.path)

    def encode_text(self, text: str) -> TextFeatures:
        """Encode one text; see :meth:`TextEncoder.encode_text`."""
        return self.texts.encode_text(text)

    def encode_texts(self, texts: Sequence[str]) -> list[TextFeatures]:
        """Encode many texts; see :meth:`TextEncoder.encode_texts`."""
        return self.texts.encode_texts(texts)


def cause_of(note: Note) -> Note:
    """Return why the CPU is used, of a note that says both."""
    inner = note.values.get("reason")
    return inner if note.code == "cpu_instead" and isinstance(inner, Note) else note


def check_device(device: str) -> None:
    """Raise :class:`BadInput` for a device that is not one of :data:`DEVICES`."""
    if device not in DEVICES:
        raise BadInput.of("device_unknown", device=repr(device), names=", ".join(DEVICES))
