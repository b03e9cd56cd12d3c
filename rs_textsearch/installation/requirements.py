"""What is installed for what the user chose, from where, and how big it is."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from ..definitions import ONNXRUNTIME_OF_CUDA_13, PACKAGES, TRAINING_PACKAGES
from . import driver

TORCH_CPU = "https://download.pytorch.org/whl/cpu"
"""Index of PyTorch's builds without CUDA; what PyPI has for Linux brings CUDA's libraries."""
TORCH = ("torch", "torchvision")
ONLY_WHEELS = ("--only-binary", ":all:")
"""Nothing is compiled: a package without a wheel for this Python is an error that says so."""
_MB = 1_000_000
_SIZES = {  # cuda, training: megabytes to download, and on the disk (Linux, Python 3.11)
    (False, False): (105, 400),
    (False, True): (560, 2000),
    (True, False): (1650, 3300),
    (True, True): (4600, 9500),
}


@dataclass(frozen=True)
class Choice:
    """What the environment is for.

    Attributes:
        cuda: NVIDIA GPUs are used; else the CPU alone.
        training: models are trained with it too.
    """

    cuda: bool = False
    training: bool = False

    def requirements(self) -> tuple[str, ...]:
        """Return what is to be installed, one requirement of pip's each."""
        wanted = dict(PACKAGES)
        if self.cuda:  # the same package, with CUDA's libraries as packages beside it
            bounds = wanted.pop("onnxruntime")
            wanted["onnxruntime-gpu[cuda,cudnn]"] = bounds
        if self.training:
            wanted |= TRAINING_PACKAGES
        return tuple(f"{name}{bounds}" for name, bounds in wanted.items())

    def download_bytes(self) -> int:
        """Return about how much is downloaded."""
        return _SIZES[self.cuda, self.training][0] * _MB

    def disk_bytes(self) -> int:
        """Return about how large the environment becomes."""
        return _SIZES[self.cuda, self.training][1] * _MB

    def needed_bytes(self) -> int:
        """Return what must be free: the environment, and the wheels that it is made of."""
        return self.disk_bytes() + self.download_bytes()


def pip_options(
    requirements: tuple[str, ...], wheels: Path | None, *, torch_cpu: bool
) -> list[list[str]]:
    """Return the options of the runs of ``pip install``, one after the other.

    Args:
        requirements: what is to be installed.
        wheels: a folder that has all of it; the network is not used then.
        torch_cpu: PyTorch comes from its own index of builds without CUDA.
    """
    if wheels is not None:
        return [["--no-index", "--find-links", str(wheels), *requirements]]
    requirements = tuple(map(_for_driver, requirements))
    torch = [each for each in requirements if name_of(each) in TORCH]
    if torch and torch_cpu and sys.platform == "linux":
        return [["--index-url", TORCH_CPU, *torch], list(requirements)]
    return [list(requirements)]


def _for_driver(requirement: str) -> str:
    """Return a requirement of a release that the driver of this computer can run."""
    known = driver.cuda_version() if name_of(requirement).startswith("onnxruntime-gpu") else None
    if known is None or known >= (13, 0):
        return requirement
    return f"{requirement},<{ONNXRUNTIME_OF_CUDA_13}"


def name_of(requirement: str) -> str:
    """Return the name of the package that a requirement asks for."""
    end = next((i for i, each in enumerate(requirement) if each in "<>=!~[; "), len(requirement))
    return requirement[:end]


def lacking(requirements: tuple[str, ...], wheels: Path) -> list[str]:
    """Return the packages of which a folder has no wheel; raises OSError."""
    there = {_plain(path.name.partition("-")[0]) for path in wheels.glob("*.whl")}
    return [name for name in map(name_of, requirements) if _plain(name) not in there]


def download_commands(python: str, choice: Choice, folder: Path) -> str:
    """Return the lines for a terminal that fill a folder of wheels, where there is a network.

    The computer must have the same system and the same version of Python.
    """
    runs = pip_options(choice.requirements(), None, torch_cpu=not choice.cuda)
    start = [python, "-m", "pip", "download", "--dest", str(folder), *ONLY_WHEELS]
    found = ["--find-links", str(folder)]  # PyTorch of the first line, not another one
    lines = [start + (found if number else []) + run for number, run in enumerate(runs)]
    return "\n".join(" ".join(map(quoted, line)) for line in lines)


def quoted(word: str) -> str:
    """Return a word as the shells of all systems take it for one."""
    return f'"{word}"' if set(word) & set(" <>()&;[],") else word


def _plain(name: str) -> str:
    return name.lower().replace("-", "_").replace(".", "_")
