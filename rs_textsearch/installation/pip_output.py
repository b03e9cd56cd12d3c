"""What pip says, line by line, as progress and as the reason why it failed.

pip has no other interface for programs; these lines are the same since pip 20.
"""

from __future__ import annotations

import re
from pathlib import Path

from .failures import InstallationError

_COLLECTING = re.compile(r"\s*Collecting ([\w.-]+)")
_FETCHING = re.compile(r"\s*(?:Downloading|Using cached|Processing) (.+?\.whl)(?:\s|$)")
_INSTALLING = "Installing collected packages: "
_NO_VERSION = re.compile(r"No matching distribution found for ([\w.-]+)")
_HOST = re.compile(r"host='([^']+)'")
_PROXY_SAID = re.compile(r"(Tunnel connection failed: [^'\"]+|(?<=ProxyError\(')[^']+)")
_FULL = ("No space left on device", "[Errno 28]", "[WinError 112]", "Disk quota exceeded")
_DENIED = ("Permission denied", "[WinError 5]", "[WinError 32]", "Access is denied")
_CERTIFICATE = ("CERTIFICATE_VERIFY_FAILED", "SSLCertVerificationError")
_PROXY = ("ProxyError", "407 Proxy", "Tunnel connection failed")
_CONNECTION = (
    "Failed to establish a new connection", "NewConnectionError", "NameResolutionError",
    "ConnectTimeoutError", "ReadTimeoutError", "Read timed out", "Max retries exceeded",
    "Connection aborted", "Temporary failure in name resolution",
)  # fmt: skip


class PipOutput:
    """Follows one run of pip.

    Attributes:
        package: what it is about now.
        to_install: the packages that it writes into the environment, once it does.
    """

    def __init__(self) -> None:
        self.package = ""
        self.to_install: list[str] = []
        self._errors: list[str] = []
        self._host = self._proxy = ""
        self._seen = ""  # a word for what was in the way, worst first

    def feed(self, line: str) -> bool:
        """Take one line; tell whether it says that something new has begun."""
        self._look_for_trouble(line)
        if line.startswith(_INSTALLING):
            self.to_install = [each.strip() for each in line[len(_INSTALLING) :].split(",")]
            return True
        for pattern in (_COLLECTING, _FETCHING):
            found = pattern.match(line)
            if found:
                name = found[1].replace("\\", "/").rsplit("/", 1)[-1]
                self.package = name.partition("-")[0] if name.endswith(".whl") else name
                return True
        return False

    def _look_for_trouble(self, line: str) -> None:
        self._host = next(iter(_HOST.findall(line)), self._host)
        self._proxy = next(reversed(_PROXY_SAID.findall(line)), self._proxy).rstrip(". ")
        for word, signs in (
            ("space", _FULL), ("certificate", _CERTIFICATE), ("proxy", _PROXY),
            ("network", _CONNECTION), ("denied", _DENIED),
        ):  # fmt: skip
            if any(sign in line for sign in signs) and self._seen != "space":
                self._seen = word
                break
        if line.startswith("ERROR: "):
            self._errors.append(line[len("ERROR: ") :].strip())

    def failure(self, folder: Path, python: str, *, offline: bool) -> InstallationError:
        """Return why a run failed.

        Args:
            folder: the environment.
            python: the version of its Python.
            offline: whether the wheels were to come from a folder.
        """
        reason = next(iter(self._errors), "it gave no reason").rstrip(".")
        lacks = next(iter(_NO_VERSION.findall("\n".join(self._errors))), "")
        if self._seen == "space":
            return InstallationError("space", folder=folder)
        if self._seen in ("network", "certificate") and not offline:
            host = self._host or "pypi.org"
            return InstallationError(self._seen, host=host)
        if self._seen in ("proxy", "denied"):
            said = self._proxy if self._seen == "proxy" else ""
            return InstallationError(self._seen, reason=said or reason)
        if lacks:
            code = "no_wheel_here" if offline else "no_wheel"
            return InstallationError(code, package=lacks, python=python)
        return InstallationError("pip", reason=reason)
