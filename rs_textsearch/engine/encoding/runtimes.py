"""The runtimes that can run a model's image tower, as a table.

All that the rest of the engine knows of a runtime stands in its row: the race, the doctor, the
command line and runs on a cluster read the table and name no runtime. So a new one is a module with
an encoder (see :class:`~rs_textsearch.engine.encoding.encoder.TowerEncoder`) and a row here.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec

from rs_textsearch.engine.encoding import onnx_encoder, openvino_encoder
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.encoder import Encoder
from rs_textsearch.engine.encoding.onnx_encoder import OnnxEncoder
from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.notes import Note

AUTO = "auto"


@dataclass(frozen=True)
class Runtime:
    """A runtime.

    ``name`` is what an index records and a user asks for, ``title`` what texts call it, ``module``
    what is imported and ``packages`` are the distributions that bring it, the usual one first.
    ``devices`` returns the devices that it knows, each with the reason why it cannot use it here
    (``None`` where it can). ``candidates`` returns, for a bundle and a device (or ``auto``), what
    may run the model, the one that is preferred first; nothing is loaded for that.
    """

    name: str
    title: str
    module: str
    packages: tuple[str, ...]
    devices: Callable[[], dict[str, Note | None]]
    candidates: Callable[[Bundle, str], Sequence[Encoder]]

    def installed(self) -> bool:
        """Whether the engine's environment has it."""
        return find_spec(self.module) is not None


REFERENCE = Runtime(
    onnx_encoder.NAME,
    "ONNX Runtime",
    "onnxruntime",
    ("onnxruntime", "onnxruntime-gpu"),
    onnx_encoder.devices,
    onnx_encoder.candidates,
)
"""What is always there: it needs no race, and others must agree with it."""

TABLE = {
    row.name: row
    for row in (
        REFERENCE,
        Runtime(
            openvino_encoder.NAME,
            "OpenVINO",
            "openvino",
            ("openvino",),
            openvino_encoder.devices,
            openvino_encoder.candidates,
        ),
    )
}


def names() -> tuple[str, ...]:
    """Return what may be asked for: ``auto`` and the runtimes of the table."""
    return (AUTO, *TABLE)


def check_runtime(runtime: str) -> None:
    """Raise :class:`BadInput` for a runtime that is not in the table."""
    if runtime not in names():
        raise BadInput.of("runtime_unknown", runtime=repr(runtime), names=", ".join(names()))


def packages() -> tuple[str, ...]:
    """Return the distributions of all runtimes."""
    return tuple(name for row in TABLE.values() for name in row.packages)


def reference(bundle: Bundle) -> Encoder:
    """Return the reference: ONNX Runtime on the CPU."""
    return OnnxEncoder(bundle, "cpu")


def candidates(bundle: Bundle, device: str, runtime: str) -> list[Encoder]:
    """Return what may run the model here as asked, the one that is preferred first."""
    rows = [row for row in TABLE.values() if runtime in (AUTO, row.name) and row.installed()]
    found = [encoder for row in rows for encoder in row.candidates(bundle, device)]
    return found or [reference(bundle)]


def lacking(device: str) -> Note | None:
    """Return why no runtime computes on ``device`` here, ``None`` where one does."""
    known = [row.devices() for row in TABLE.values() if row.installed()]
    reasons = [reasons[device] for reasons in known if device in reasons]
    if device == AUTO or None in reasons:
        return None
    return reasons[0] if reasons else Note.of("no_runtime", device=device)
