"""What the CPU is called and what it can compute natively."""

from __future__ import annotations

import platform
from functools import lru_cache
from pathlib import Path

_CPUINFO = Path("/proc/cpuinfo")
_BF16 = {"avx512_bf16", "amx_bf16", "bf16"}
"""Flags of CPUs that multiply in bfloat16, x86 and Arm."""


@lru_cache(maxsize=1)
def describe() -> dict[str, str]:
    """Return the CPU's ``model`` and its ``flags`` in one line, as far as the system tells."""
    facts = {"model": platform.processor() or platform.machine(), "flags": ""}
    try:
        text = _CPUINFO.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return facts  # not Linux
    names = {"model name": "model", "flags": "flags", "Features": "flags"}
    for line in text.partition("\n\n")[0].splitlines():
        key, _, value = line.partition(":")
        if key.strip() in names:
            facts[names[key.strip()]] = value.strip()
    return facts


def has_bf16() -> bool:
    """Whether the CPU computes in bfloat16; False where the system does not tell."""
    return not _BF16.isdisjoint(describe()["flags"].split())
