"""ONNX Runtime: sessions for the towers of a bundle, and what it can compute on here.

The one place of the engine that imports it. Since version 1.32 it reports on its user unless it is
told not to: by the environment before it is loaded (see :mod:`rs_textsearch.engine.process`), and
once more here.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from rs_textsearch.engine.encoding import cuda
from rs_textsearch.engine.encoding.bundle import Bundle
from rs_textsearch.engine.encoding.half import halved
from rs_textsearch.engine.encoding.wire import NoModel
from rs_textsearch.engine.errors import BundleError, first_line
from rs_textsearch.engine.notes import Note
from rs_textsearch.engine.process import wanted_threads

CPU = "CPUExecutionProvider"
_CUDA_OPTIONS = {
    # No more of the GPU's memory than is needed: QGIS draws with it too.
    "arena_extend_strategy": "kSameAsRequested",
    # The default tries every way to convolve, anew for each size of a batch.
    "cudnn_conv_algo_search": "HEURISTIC",
}


@lru_cache(maxsize=1)
def library() -> Any:
    """Return the package onnxruntime."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    return onnxruntime


@lru_cache(maxsize=1)
def _load_cuda() -> None:
    """Load CUDA's libraries, gigabytes of them, once a process wants them."""
    cuda.load_libraries(library())


def open_session(bundle: Bundle, name: str, provider: str, *, half: bool = False) -> Any:
    """Return a session for the tower ``name`` of ``bundle``, computing in float16 if ``half``.

    A provider that cannot be started is no error, but the session does not name it then. Raises
    :class:`BundleError`.
    """
    if provider != CPU:
        _load_cuda()
    onnxruntime = library()
    data = bundle.read_file(name)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    # Threads that spin between two operators take the cores from the reader and from QGIS:
    # without spinning an index run on two cores was 1.3 to 1.6 times as fast.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.intra_op_num_threads = wanted_threads()
    providers = [CPU] if provider == CPU else [(provider, _CUDA_OPTIONS), CPU]
    try:
        data = halved(data) if half else data
        # By itself it would print a provider's error on stdout and take the CPU.
        return onnxruntime.InferenceSession(data, options, providers=providers, enable_fallback=0)
    except NoModel as error:
        raise BundleError.of("model_no_half", path=str(bundle.path / name)) from error
    except Exception as error:  # onnxruntime's errors share no public base class
        path, reason = str(bundle.path / name), first_line(error)
        raise BundleError.of("tower_unloaded", path=path, reason=reason) from error


def without_cuda() -> Note | None:
    """Return why ONNX Runtime cannot use CUDA here, ``None`` where it may be tried."""
    return cuda.not_here(library())


def why_no_cuda(error: BaseException | None = None) -> Note:
    """Return why CUDA was tried and did not start; ``error`` is what was raised."""
    return cuda.not_started(library(), error)
