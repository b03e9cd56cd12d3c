"""OpenVINO behind the encoder's interface: the image tower in fp32 or bf16, on the CPU.

OpenVINO is optional; this is the one place that imports it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np

from rs_textsearch.engine.encoding import processor
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE
from rs_textsearch.engine.encoding.encoder import ImageTower, TowerEncoder
from rs_textsearch.engine.errors import BundleError, first_line
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.process import wanted_threads

NAME = "openvino"
_HINTS = {"fp32": "f32", "bf16": "bf16"}
_CORE: list[Any] = []
_CORE_LOCK = threading.Lock()


def _core(openvino: Any) -> Any:
    """Return the process's one core, which is kept until it ends.

    Every core loads the CPU plugin anew, which gives its thread a stack for signals and, when it
    goes, the one that was there before. Where an older core went first, that one is gone too: the
    next signal, such as Ctrl-C, ended the process with a segmentation fault.

    The first array that OpenVINO is given makes it look NumPy up, behind a lock of its own that it
    holds while it waits for Python's. Two threads that came to it together stood still for ever,
    and all others with them (pybind11, pull request 4877). So one alone gives it one here.
    """
    with _CORE_LOCK:
        if not _CORE:
            openvino.Tensor(np.zeros(1, np.float32))
            _CORE.append(openvino.Core())
        return _CORE[0]


class OpenVinoEncoder(TowerEncoder):
    """The image tower by OpenVINO."""

    runtime = NAME

    def __init__(self, bundle: Bundle, precision: str = "fp32") -> None:
        super().__init__(bundle, precision, "OpenVINO CPU")

    def load_image_tower(self) -> ImageTower:
        """Compile the image tower; raises :class:`BundleError`."""
        import openvino

        settings: dict[str, Any] = {
            "INFERENCE_PRECISION_HINT": _HINTS[self.precision],
            "PERFORMANCE_HINT": "LATENCY",
            # A batch is one stream: its tiles share the threads, and no batch waits for another.
            "NUM_STREAMS": "1",
        }
        if wanted_threads():
            settings["INFERENCE_NUM_THREADS"] = wanted_threads()
        data = self.bundle.read_file(IMAGE)
        try:
            core = _core(openvino)
            compiled = core.compile_model(core.read_model(data), "CPU", settings)
            request = compiled.create_infer_request()
        except Exception as error:  # openvino's errors share no public base class
            raise BundleError.of(
                "tower_of_openvino",
                path=str(self.bundle.path / IMAGE),
                reason=first_line(error),
            ) from error

        alone = threading.Lock()

        def run(tiles: np.ndarray) -> Sequence[np.ndarray]:
            with alone:  # a request has one set of buffers
                request.infer({"images": np.ascontiguousarray(tiles)}, share_inputs=True)
                return [request.get_tensor(name).data.copy() for name in ("global", "local")]

        return run


def devices() -> dict[str, Note | None]:
    """Return the devices that it is used on, each with the reason why it cannot be."""
    return {"cpu": None}


def candidates(bundle: Bundle, device: str) -> list[TowerEncoder]:
    """Return an encoder for every precision that is worth a try on this CPU.

    bf16 that a CPU has to emulate takes 2 to 20 times as long as fp32, so it is tried only where
    the CPU computes in it.
    """
    if device == "cuda":
        return []
    precisions = ("fp32", "bf16") if processor.has_bf16() else ("fp32",)
    return [OpenVinoEncoder(bundle, precision) for precision in precisions]
