"""The newest CUDA that this computer's NVIDIA driver knows."""

from __future__ import annotations

import ctypes

from ..definitions import CUDA_DRIVER


def cuda_version() -> tuple[int, int] | None:
    """Return major and minor version, such as (12, 4); None without a driver that tells it.

    ``cuDriverGetVersion`` of CUDA's driver interface: 1000 times the major version and 10 times
    the minor one; it answers before CUDA is started.
    """
    number = ctypes.c_int(0)
    try:
        failed = ctypes.CDLL(CUDA_DRIVER).cuDriverGetVersion(ctypes.byref(number))
    except (OSError, AttributeError):
        return None
    return None if failed or not number.value else divmod(number.value // 10, 100)
