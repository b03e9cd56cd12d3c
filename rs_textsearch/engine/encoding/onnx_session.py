"""ONNX Runtime: sessions for the towers of a bundle, and what it can compute on here.

The one place of the engine that imports it. Since version 1.32 it reports on its user unless it is
told not to: by the environment before it is loaded (see :mod:`rs_textsearch.engine.process`), and
once more here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.errors import BundleError, first_line
from rs_textsearch.engine.process import wanted_threads

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"


@lru_cache(maxsize=1)
def library() -> Any:
    """Return the package onnxruntime."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


def open_session(bundle: Bundle, name: str, provider: str) -> Any:
    """Return a session for the tower ``name`` of ``bundle``; raises :class:`BundleError`."""
    onnxruntime = library()
    data = bundle.read_file(name)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Threads that spin between two operators take the cores from the reader and from QGIS:
    # without spinning an index run on two cores was 1.3 to 1.6 times as fast.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.intra_op_num_threads = wanted_threads()
    providers = [provider] if provider == CPU else [provider, CPU]
    try:
        return onnxruntime.InferenceSession(data, options, providers=providers)
    except Exception as error:  # onnxruntime's errors share no public base class
        raise BundleError(
            f"{bundle.path / name} cannot be loaded: {first_line(error)}.",
            "Export the bundle again, or update onnxruntime.",
        ) from error


def without_cuda() -> str:
    """Return why ONNX Runtime cannot use CUDA here, "" where it says that it can."""
    onnxruntime = library()
    if CUDA in onnxruntime.get_available_providers():
        return ""
    return (
        f"No CUDA: the installed onnxruntime {onnxruntime.__version__} has no CUDA provider "
        "(install onnxruntime-gpu in the engine's environment)."
    )
