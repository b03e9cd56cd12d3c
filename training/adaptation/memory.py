"""How much memory this process has taken."""

from __future__ import annotations

import sys

try:
    import resource
except ImportError:  # Windows has none
    resource = None


def peak_memory() -> int:
    """The most that was resident, bytes; 0 where the system does not tell."""
    if resource is None:
        return 0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
