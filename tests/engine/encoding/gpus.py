"""A driver's NVML and an ONNX Runtime for CUDA, played where there is no GPU.

NVML's functions are called through the C interface as the driver's are. Sessions compute on the
CPU, claim CUDA, and fail with errors worded as those of ONNX Runtime's CUDA provider.
"""

from __future__ import annotations

import ctypes
from types import SimpleNamespace
from typing import Any

import onnxruntime

CPU, CUDA = "CPUExecutionProvider", "CUDAExecutionProvider"
PLACE = "; GPU=0 ; hostname=annas-pc ; file=cuda_execution_provider.cc ; line=336 ; expr=f(x);"
OLD_DRIVER = f"CUDA failure 35: CUDA driver version is insufficient for CUDA runtime {PLACE}"
NO_KERNEL = (
    "[ONNXRuntimeError] : 1 : FAIL : Non-zero status code returned while running Conv node. "
    "Name:'c' Status Message: CUDA error cudaErrorNoKernelImageForDevice:no kernel image is "
    "available for execution on the device"
)
FULL = (
    "[ONNXRuntimeError] : 6 : RUNTIME_EXCEPTION : Non-zero status code returned while running Conv "
    "node. Name:'c' Status Message: bfc_arena.cc:376 void* AllocateRawInternal(size_t, bool) "
    "Failed to allocate memory for requested buffer of size 939524096"
)
ADA, HOPPER = ("GPU-ad0a", b"NVIDIA RTX 4000 Ada", (8, 9)), ("GPU-90aa", b"NVIDIA H200", (9, 0))
GB = 10**9


class Runtime:
    """What the engine uses of the package onnxruntime.

    Attributes:
        starts: error while a session is made, None for none; False: it silently takes the CPU.
        runs: error of each run.
        room: most tiles that the GPU's memory holds.
        wrong: whether half precision gives another result.
        made: what sessions were made of, with the options of CUDA.
    """

    __version__ = "1.31.1"
    SessionOptions = onnxruntime.SessionOptions

    def __init__(self, **given: Any) -> None:
        self.cuda_version = "12.8"
        self.starts: str | bool | None = None
        self.runs: str | None = None
        self.room = 10**6
        self.wrong = False
        self.made: list[tuple[bytes, dict[str, str]]] = []
        self.__dict__.update(given)

    def get_available_providers(self) -> list[str]:
        return [CUDA, CPU] if self.cuda_version else [CPU]

    def InferenceSession(self, data, options, providers, enable_fallback):
        assert not enable_fallback, "it would print on stdout and take the CPU"
        options.log_severity_level = 4  # the CPU has no kernels for half precision, and says so
        real = onnxruntime.InferenceSession(data, options, providers=[CPU])
        if providers[0] == CPU:
            return real
        self.made.append((data, providers[0][1]))
        if isinstance(self.starts, str):
            raise RuntimeError(self.starts)
        return _Session(self, real, is_half=data != self.made[0][0])


class _Session:
    def __init__(self, runtime: Runtime, real: Any, is_half: bool) -> None:
        self.runtime, self.real = runtime, real
        self.is_wrong = is_half and runtime.wrong
        self.sizes: list[int] = []

    def get_providers(self) -> list[str]:
        return [CPU] if self.runtime.starts is False else [CUDA, CPU]

    def run(self, names, feeds):
        if self.runtime.runs:
            raise RuntimeError(self.runtime.runs)
        if len(feeds["images"]) > self.runtime.room:
            raise RuntimeError(FULL)
        globe, local = self.real.run(names, feeds)
        return [-globe if self.is_wrong else globe, local]


def nvml(*gpus, version=b"550.54.14", cuda=12080, init=0, free=()) -> SimpleNamespace:
    """Return NVML with GPUs of 24 GB, given as (uuid, name, architecture).

    ``init`` is the code that it begins with, ``free`` what is free at each question, then 20 GB.
    """
    whole, pointer = ctypes.c_uint, ctypes.c_void_p
    waiting, texts = list(free), {}

    def put(kind, place, value):
        ctypes.cast(place, ctypes.POINTER(kind))[0] = value
        return 0

    def put_text(place, room, text):
        assert len(text) < room
        ctypes.memmove(place, text + b"\0", len(text) + 1)
        return 0

    def memory(device, place):
        numbers = ctypes.cast(place, ctypes.POINTER(ctypes.c_ulonglong))
        numbers[0], numbers[1] = 24 * GB, waiting.pop(0) if waiting else 20 * GB
        return 0

    def capability(device, major, minor):
        put(ctypes.c_int, major, gpus[device - 1][2][0])
        return put(ctypes.c_int, minor, gpus[device - 1][2][1])

    def error(code):
        texts[code] = ctypes.create_string_buffer(b"Driver/library version mismatch")
        return ctypes.addressof(texts[code])

    functions = {
        "nvmlInit_v2": ((), lambda: init),
        "nvmlSystemGetCudaDriverVersion_v2": ((pointer,), lambda at: put(ctypes.c_int, at, cuda)),
        "nvmlSystemGetDriverVersion": ((pointer, whole), lambda at, n: put_text(at, n, version)),
        "nvmlDeviceGetCount_v2": ((pointer,), lambda at: put(whole, at, len(gpus))),
        "nvmlDeviceGetHandleByIndex_v2": (
            (whole, pointer), lambda number, at: put(ctypes.c_void_p, at, number + 1)
        ),
        "nvmlDeviceGetMemoryInfo": ((pointer, pointer), memory),
        "nvmlDeviceGetCudaComputeCapability": ((pointer, pointer, pointer), capability),
        "nvmlDeviceGetUUID": (
            (pointer, pointer, whole),
            lambda device, at, n: put_text(at, n, gpus[device - 1][0].encode()),
        ),
        "nvmlDeviceGetName": (
            (pointer, pointer, whole),
            lambda device, at, n: put_text(at, n, gpus[device - 1][1]),
        ),
    }  # fmt: skip
    made = {
        name: ctypes.CFUNCTYPE(ctypes.c_int, *kinds)(call)
        for name, (kinds, call) in functions.items()
    }
    made["nvmlErrorString"] = ctypes.CFUNCTYPE(pointer, ctypes.c_int)(error)
    return SimpleNamespace(**made)
