"""ONNX Runtime behind the encoder's interface: on the CPU, or on a GPU by CUDA.

On the CPU in single precision it is always there, and what all others must agree with.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from rs_textsearch.engine import printing
from rs_textsearch.engine.encoding import cuda, gpu
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE
from rs_textsearch.engine.encoding.cuda import CUDA
from rs_textsearch.engine.encoding.encoder import ImageTower, TowerEncoder, check_device
from rs_textsearch.engine.encoding.onnx_session import (
    CPU,
    open_session,
    why_no_cuda,
    without_cuda,
)
from rs_textsearch.engine.notes import Note

NAME = "onnxruntime"
SINGLE, HALF = "fp32", "fp16"
_PROBE = 8
"""Tiles by which a GPU's memory for a tile is measured."""
_SHARE = 0.8
"""Share of the free memory that a batch may take; another program may want some of it too."""


class OnnxEncoder(TowerEncoder):
    """The image tower by ONNX Runtime; where CUDA is not to be had, on the CPU with a note."""

    runtime = NAME

    def __init__(self, bundle: Bundle, device: str = "auto", precision: str = SINGLE) -> None:
        """Raises :class:`BadInput` for a device that is not known.

        Args:
            bundle: the model.
            device: one of ``DEVICES``; ``auto`` is CUDA where it may be had.
            precision: of the arithmetic; on the CPU it is single, or that of the model.
        """
        check_device(device)
        draft = bundle.card.draft
        self._on_cpu = SINGLE if draft is None else draft.precision
        super().__init__(bundle, self._on_cpu, CPU)
        self._most = 0  # tiles at a time, once that is known
        if device == "cpu":
            return
        missing = without_cuda()
        if missing is None:
            self.device, self.provider = "cuda", CUDA
            self.precision = HALF if precision == HALF else self._on_cpu
            self.batch, self.batches = 64, (8, 64, 256)
        elif device == "cuda":
            self.device_note = Note.of("cpu_instead", reason=missing)

    def load_image_tower(self) -> ImageTower:
        """Load the image tower, on the CPU where CUDA does not start."""
        if self.provider == CUDA:
            try:
                return self._on_gpu()
            except _NotStarted:
                self._take_cpu(why_no_cuda())
            except Exception as error:  # whatever a driver or a library of CUDA makes of it
                self._take_cpu(why_no_cuda(error.__cause__ or error))
        return _tower(open_session(self.bundle, IMAGE, CPU))

    def _on_gpu(self) -> ImageTower:
        """Load it on the GPU, run it there and see how many tiles fit; raises what fails."""
        session = open_session(self.bundle, IMAGE, CUDA, half=self.precision == HALF)
        if CUDA not in session.get_providers():
            raise _NotStarted
        run = self._within_memory(_tower(session))
        size = self.bundle.input_size
        tiles = np.zeros((_PROBE, size, size, 3), np.uint8)
        run(tiles[:1])  # brings what is needed for any number of tiles
        used = gpu.driver().used
        before = gpu.free_memory(used)
        run(tiles)
        after = gpu.free_memory(used)
        if before is not None and after is not None and before > after:
            self._limit(max(1, int(_SHARE * after * (_PROBE - 1) / (before - after))))
        return run

    def _within_memory(self, run: ImageTower) -> ImageTower:
        """Return ``run`` for as many tiles at a time as the GPU's memory has shown to hold."""

        def tower(tiles: np.ndarray) -> Sequence[np.ndarray]:
            while True:
                step = min(self._most or len(tiles), len(tiles))
                try:
                    parts = [run(tiles[at : at + step]) for at in range(0, len(tiles), step)]
                except Exception as error:  # ONNX Runtime has no kind of its own for it
                    if step == 1 or not cuda.ran_out_of_memory(error):
                        raise
                    self._limit(step // 2)
                    self._say_limit()
                else:
                    return [np.concatenate(part) for part in zip(*parts)]

        return tower

    def _limit(self, most: int) -> None:
        self._most = most
        self.batches = tuple(size for size in self.batches if size <= most) or (most,)
        self.batch = min(self.batch, most)

    def _say_limit(self) -> None:
        used = gpu.driver().used
        name = used.name if used is not None else "GPU"
        self.device_note = Note.of("smaller_batches", gpu=name, n=self._most)
        printing.note(self.device_note.text)

    def _take_cpu(self, reason: Note) -> None:
        self.device, self.provider, self.precision = "cpu", CPU, self._on_cpu
        self.batch, self.batches = TowerEncoder.batch, TowerEncoder.batches
        self.device_note = Note.of("cpu_instead", reason=reason)


class _NotStarted(Exception):
    """ONNX Runtime took the CPU and did not say why."""


def _tower(session: Any) -> ImageTower:
    return lambda tiles: session.run(["global", "local"], {"images": tiles})


def devices() -> dict[str, Note | None]:
    """Return the devices that it knows, each with the reason why it cannot use it."""
    return {"cpu": None, "cuda": without_cuda()}


def candidates(bundle: Bundle, device: str) -> list[TowerEncoder]:
    """Return what may run the model on ``device``, the one that is preferred first."""
    preferred = OnnxEncoder(bundle, device)
    if preferred.device == "cpu":
        return [preferred]
    found = [preferred]
    if bundle.card.draft is None:
        found.append(OnnxEncoder(bundle, device, HALF))
    return found if device == "cuda" else [*found, OnnxEncoder(bundle, "cpu")]
