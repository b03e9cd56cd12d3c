"""ONNX Runtime behind the encoder's interface: on the CPU, or on a GPU by CUDA.

On the CPU in single precision it is always there, and what all others must agree with.
"""

from __future__ import annotations

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.card import IMAGE
from rs_textsearch.engine.encoding.encoder import ImageTower, TowerEncoder, check_device
from rs_textsearch.engine.encoding.onnx_session import CPU, CUDA, open_session, without_cuda

NAME = "onnxruntime"
_CPU_INSTEAD = "The CPU is used."


class OnnxEncoder(TowerEncoder):
    """The image tower by ONNX Runtime; where CUDA is not to be had, on the CPU with a note."""

    runtime = NAME

    def __init__(self, bundle: Bundle, device: str = "auto") -> None:
        """Raises :class:`BadInput` for a device that is not known."""
        check_device(device)
        draft = bundle.card.draft
        super().__init__(bundle, "fp32" if draft is None else draft.precision, CPU)
        if device == "cpu":
            return
        missing = without_cuda()
        if not missing:
            self.device, self.provider = "cuda", CUDA
            self.batch, self.batches = 64, (8, 64, 256)
        elif device == "cuda":
            self.device_note = f"{missing} {_CPU_INSTEAD}"

    def load_image_tower(self) -> ImageTower:
        """Load the image tower; ONNX Runtime falls back to the CPU without an error."""
        session = open_session(self.bundle, IMAGE, self.provider)
        if self.provider == CUDA and CUDA not in session.get_providers():
            self.device, self.provider = "cpu", CPU
            self.batch, self.batches = TowerEncoder.batch, TowerEncoder.batches
            self.device_note = (
                "No CUDA: ONNX Runtime could not start it (see the messages above: usually a CUDA "
                f"or cuDNN library is missing). {_CPU_INSTEAD}"
            )
        return lambda tiles: session.run(["global", "local"], {"images": tiles})


def devices() -> dict[str, str]:
    """Return the devices that it knows, each with the reason why it cannot use it ("")."""
    return {"cpu": "", "cuda": without_cuda()}


def candidates(bundle: Bundle, device: str) -> list[TowerEncoder]:
    """Return what may run the model on ``device``, the one that is preferred first."""
    preferred = OnnxEncoder(bundle, device)
    if device == "auto" and preferred.device != "cpu":
        return [preferred, OnnxEncoder(bundle, "cpu")]
    return [preferred]
