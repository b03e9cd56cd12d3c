"""The NVIDIA GPUs of this computer, as their driver tells them (NVML).

NVML is a part of the driver: it answers where no library of CUDA is installed, and where CUDA
cannot be started. Its functions and structures are those of NVIDIA's NVML API reference.
"""

from __future__ import annotations

import ctypes
import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from rs_textsearch.definitions import CUDA_DRIVER

LIBRARY = "nvml.dll" if sys.platform == "win32" else "libnvidia-ml.so.1"
_TEXT = 96
"""NVML's longest text, of a name or version, with its end."""


class _Memory(ctypes.Structure):
    """nvmlMemory_t, in bytes."""

    _fields_ = [(name, ctypes.c_ulonglong) for name in ("total", "free", "used")]


class NvmlError(Exception):
    """NVML's word for what does not work."""


@dataclass(frozen=True)
class Gpu:
    """A GPU: its ``number`` and ``uuid`` at the driver, its name, and what it computes with.

    ``architecture`` is NVIDIA's compute capability, such as "8.9"; ``memory`` is in bytes, 0 where
    the driver does not tell.
    """

    number: int
    uuid: str
    name: str
    architecture: str
    memory: int


@dataclass(frozen=True)
class Driver:
    """The driver: its version, the newest CUDA that it knows, the GPUs that CUDA sees by it.

    ``is_there`` is whether a driver is installed; one without NVML tells nothing else. ``hidden``
    are the GPUs that the environment variable CUDA_VISIBLE_DEVICES leaves out, ``problem`` is why
    an installed driver does not answer.
    """

    is_there: bool = False
    version: str = ""
    cuda: str = ""
    gpus: tuple[Gpu, ...] = ()
    hidden: tuple[Gpu, ...] = ()
    problem: str = ""

    @property
    def used(self) -> Gpu | None:
        """The GPU that CUDA takes where none is named: the first that the user chose, or the best.

        CUDA orders GPUs by speed, unless it is told which there are or to keep their order.
        """
        chosen = {"CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER"} & set(os.environ)
        if chosen or not self.gpus:
            return next(iter(self.gpus), None)
        return max(self.gpus, key=lambda gpu: _version(gpu.architecture))


@lru_cache(maxsize=1)
def driver() -> Driver:
    """Return the driver and its GPUs; they do not change while the process lives."""
    try:
        nvml = _opened()
    except OSError:
        return Driver(_loads(CUDA_DRIVER))
    except NvmlError as error:
        return Driver(True, problem=str(error))
    try:
        cuda = ctypes.c_int()
        _call(nvml, "nvmlSystemGetCudaDriverVersion_v2", ctypes.byref(cuda))
        count = ctypes.c_uint()
        _call(nvml, "nvmlDeviceGetCount_v2", ctypes.byref(count))
        gpus = tuple(_gpu(nvml, number) for number in range(count.value))
        version = _text(nvml, "nvmlSystemGetDriverVersion")
    except NvmlError as error:
        return Driver(True, problem=str(error))
    seen = _visible(gpus, os.environ.get("CUDA_VISIBLE_DEVICES"))
    hidden = tuple(gpu for gpu in gpus if gpu not in seen)
    known = f"{cuda.value // 1000}.{cuda.value % 1000 // 10}"
    return Driver(True, version, known, seen, hidden)


def free_memory(gpu: Gpu | None) -> int | None:
    """Return how many bytes of a GPU's memory nobody uses now, ``None`` where it does not tell."""
    if gpu is None:
        return None
    try:
        return _memory(_opened(), gpu.number).free
    except (OSError, NvmlError):
        return None


def _opened() -> Any:
    """Return NVML, which counts how often it is begun and is never ended here."""
    nvml = load(LIBRARY)
    _call(nvml, "nvmlInit_v2")
    return nvml


def load(name: str) -> Any:
    """Return a library by the name that the system's loader knows; raises OSError."""
    return ctypes.CDLL(name)


def _loads(name: str) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True


def _call(nvml: Any, name: str, *arguments: Any) -> None:
    """Call a function; raises :class:`NvmlError` with what NVML says where it fails."""
    try:
        code = getattr(nvml, name)(*arguments)
    except AttributeError as error:
        raise NvmlError(f"it is too old: it has no {name}") from error
    if code:
        said = nvml.nvmlErrorString
        said.restype = ctypes.c_char_p
        raise NvmlError((said(code) or b"").decode("utf-8", "replace") or f"NVML error {code}")


def _text(nvml: Any, name: str, *arguments: Any) -> str:
    text = ctypes.create_string_buffer(_TEXT)
    _call(nvml, name, *arguments, text, ctypes.c_uint(_TEXT))
    return text.value.decode("utf-8", "replace")


def _handle(nvml: Any, number: int) -> ctypes.c_void_p:
    handle = ctypes.c_void_p()
    _call(nvml, "nvmlDeviceGetHandleByIndex_v2", ctypes.c_uint(number), ctypes.byref(handle))
    return handle


def _memory(nvml: Any, number: int) -> _Memory:
    memory = _Memory()
    _call(nvml, "nvmlDeviceGetMemoryInfo", _handle(nvml, number), ctypes.byref(memory))
    return memory


def _gpu(nvml: Any, number: int) -> Gpu:
    handle = _handle(nvml, number)
    major, minor = ctypes.c_int(), ctypes.c_int()
    numbers = (ctypes.byref(major), ctypes.byref(minor))
    _call(nvml, "nvmlDeviceGetCudaComputeCapability", handle, *numbers)
    try:
        memory = int(_memory(nvml, number).total)
    except NvmlError:  # a part of a GPU, or one that shares the computer's memory
        memory = 0
    uuid = _text(nvml, "nvmlDeviceGetUUID", handle)
    name = _text(nvml, "nvmlDeviceGetName", handle)
    return Gpu(number, uuid, name, f"{major.value}.{minor.value}", memory)


def _visible(gpus: tuple[Gpu, ...], named: str | None) -> tuple[Gpu, ...]:
    """Return the GPUs that CUDA_VISIBLE_DEVICES names, up to the first that there is not."""
    if named is None:
        return gpus
    seen: list[Gpu] = []
    for word in map(str.strip, named.split(",")):
        found = [
            gpu for gpu in gpus if word == str(gpu.number) or (word and gpu.uuid.startswith(word))
        ]
        if len(found) != 1:
            break
        seen += found
    return tuple(seen)


def _version(text: str) -> tuple[int, ...]:
    return tuple(map(int, text.split(".")))
