"""CUDA for ONNX Runtime: where its libraries are, and why it does not run here.

NVIDIA's packages on PyPI bring the libraries into folders where no loader looks. So they are loaded
before ONNX Runtime asks for them: by its own function where it has one (since 1.21), else in the
same way. See https://onnxruntime.ai/docs/execution-providers/CUDA-ExecutionProvider.html
"""

from __future__ import annotations

import contextlib
import re
import sys
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from rs_textsearch.definitions import ONNXRUNTIME_OF_CUDA_13
from rs_textsearch.engine.encoding import gpu
from rs_textsearch.engine.errors import first_line
from rs_textsearch.engine.notes import Note

CUDA = "CUDAExecutionProvider"
_FULL = (
    "Failed to allocate memory", "out of memory", "CUBLAS_STATUS_ALLOC_FAILED",
    "CUDNN_STATUS_ALLOC_FAILED", "bad allocation", "std::bad_alloc",
)  # fmt: skip
_NO_KERNEL = (
    "no kernel image", "cudaErrorNoKernelImageForDevice", "CUBLAS_STATUS_ARCH_MISMATCH",
    "CUDNN_STATUS_ARCH_MISMATCH", "device kernel image is invalid",
)  # fmt: skip
_OLD_DRIVER = ("driver version is insufficient", "unsupported toolchain", "forward compatibility")
_FOR_CUDA_12 = f"onnxruntime-gpu[cuda,cudnn]<{ONNXRUNTIME_OF_CUDA_13}"
_NO_DEVICE = ("no CUDA-capable device",)
_FAILURE = re.compile(r"((?:CUDA|CUBLAS|CUDNN|CUFFT) failure \d+: [^;]+)")
"""What ONNX Runtime says of a call that failed; before and after it stand places in its sources."""
_RUNNING_NODE = re.compile(r"Status Message: (.+)")


class Library(NamedTuple):
    """A library of CUDA: its file, as the loader knows it, and the package that brings it."""

    file: str
    package: str


def is_built_in(onnxruntime: Any) -> bool:
    """Whether this ONNX Runtime was built for CUDA; that it can be started is another thing."""
    return bool(
        getattr(onnxruntime, "cuda_version", "") or CUDA in onnxruntime.get_available_providers()
    )


def load_libraries(onnxruntime: Any) -> None:
    """Load the libraries of CUDA where this ONNX Runtime is built for it; nothing is raised."""
    if not is_built_in(onnxruntime) or sys.platform == "darwin":
        return
    preload = getattr(onnxruntime, "preload_dlls", _load_from_packages(onnxruntime))
    # It prints what it misses. Whether that matters only a session shows, and who reads JSON on
    # stdout is not asking.
    with contextlib.redirect_stdout(sys.stderr), contextlib.suppress(Exception):
        preload()


def _load_from_packages(onnxruntime: Any) -> Callable[[], None]:
    def load() -> None:
        spec = find_spec("nvidia")
        for library in libraries(onnxruntime):
            for root in (spec.submodule_search_locations or ()) if spec is not None else ():
                for path in Path(root).glob(f"*/*/{library.file}"):
                    with contextlib.suppress(OSError):
                        gpu.load(str(path))

    return load


def libraries(onnxruntime: Any, platform: str = sys.platform) -> list[Library]:
    """Return what CUDA's part of ONNX Runtime asks the loader for, what others need first."""
    major = _major(_built_for(onnxruntime))
    suffix, fft = ("", 12) if major >= 13 else (f"-cu{major}", 11)
    known = [  # package, its version, and the library's name on Windows and elsewhere
        ("nvidia-cublas", f"{major}.0", f"cublasLt64_{major}.dll", f"libcublasLt.so.{major}"),
        ("nvidia-cublas", f"{major}.0", f"cublas64_{major}.dll", f"libcublas.so.{major}"),
        ("nvidia-cuda-runtime", f"{major}.0", f"cudart64_{major}.dll", f"libcudart.so.{major}"),
        ("nvidia-cuda-nvrtc", f"{major}.0", "", f"libnvrtc.so.{major}"),
        ("nvidia-curand", "10.0", "", "libcurand.so.10"),
        ("nvidia-cufft", f"{fft}.0", f"cufft64_{fft}.dll", f"libcufft.so.{fft}"),
        (f"nvidia-cudnn-cu{major}", "9.0", "cudnn64_9.dll", "libcudnn.so.9"),
    ]
    found = []
    for package, bound, windows, other in known:
        name = package if "cudnn" in package else package + suffix
        file = windows if platform == "win32" else other
        found += [Library(file, f"{name}~={bound}")] if file else []
    return found


def missing(onnxruntime: Any) -> list[Library]:
    """Return the libraries that are neither loaded nor found by the loader."""
    lacking = []
    for library in libraries(onnxruntime):
        try:
            gpu.load(library.file)
        except OSError:
            lacking.append(library)
    return lacking


def not_here(onnxruntime: Any) -> Note | None:
    """Return why CUDA cannot run here, as far as that is known before it is started."""
    if not is_built_in(onnxruntime):
        return Note.of("cuda_build", version=onnxruntime.__version__)
    known = gpu.driver()
    if known.problem:
        return Note.of("cuda_driver", reason=known.problem.rstrip("."))
    if known.hidden and not known.gpus:
        return Note.of("cuda_hidden", gpu=known.hidden[0].name)
    if not known.is_there or (known.version and not known.gpus):
        return Note.of("cuda_no_gpu")
    if known.cuda and _major(known.cuda) < _major(_built_for(onnxruntime)):
        return _old_driver(onnxruntime)
    return None


def not_started(onnxruntime: Any, error: BaseException | None) -> Note:
    """Return why CUDA did not start; ``error`` is what was raised, ``None`` where nothing was."""
    text = str(error or "")
    known, version = gpu.driver(), onnxruntime.__version__
    used = known.used
    if any(sign in text for sign in _FULL):
        free = f"{(gpu.free_memory(used) or 0) / 1e9:.1f} GB"
        return Note.of("cuda_memory", gpu=used.name if used else "GPU", free=free)
    if any(sign in text for sign in _NO_KERNEL):
        name, architecture = (used.name, used.architecture) if used else ("GPU", "?")
        return Note.of("cuda_kernels", version=version, gpu=name, architecture=architecture)
    if any(sign in text for sign in _OLD_DRIVER):
        return _old_driver(onnxruntime)
    if any(sign in text for sign in _NO_DEVICE):
        return Note.of("cuda_no_gpu")
    lacking = missing(onnxruntime)
    named = [library for library in lacking if library.file in text] or lacking
    if named:
        files = ", ".join(library.file for library in named)
        packages = dict.fromkeys(f'"{library.package}"' for library in lacking)
        command = f'"{sys.executable}" -m pip install {" ".join(packages)}'
        return Note.of("cuda_libraries", libraries=files, command=command)
    if error is None:
        return Note.of("cuda_silent")
    return Note.of("cuda_failed", reason=reason_of(error))


def _old_driver(onnxruntime: Any) -> Note:
    known = gpu.driver()
    built = _built_for(onnxruntime)
    told = {"driver": known.version or "?", "knows": known.cuda or "?", "cuda": built}
    if _major(built) >= 13 and known.cuda and _major(known.cuda) == 12:
        command = f'"{sys.executable}" -m pip install "{_FOR_CUDA_12}"'
        return Note.of("cuda_older_runtime", **told, command=command)
    return Note.of("cuda_old_driver", **told)


def _built_for(onnxruntime: Any) -> str:
    """Return the version of CUDA that ONNX Runtime was built for."""
    return str(getattr(onnxruntime, "cuda_version", "") or "12")


def _major(version: str) -> int:
    return int(version.split(".")[0])


def reason_of(error: BaseException) -> str:
    """Return what failed, in the words of CUDA and without places in ONNX Runtime's sources."""
    text = " ".join(str(error).split())
    failure = _FAILURE.search(text)
    if failure:
        return failure[1].strip()
    told = _RUNNING_NODE.search(text)
    return (told[1] if told else first_line(error)).rstrip(". ")


def ran_out_of_memory(error: BaseException) -> bool:
    """Whether a run failed since the GPU's memory was full, and may succeed with fewer tiles."""
    return any(sign in str(error) for sign in _FULL)
