"""Why an installation ends early: what happened and what to do, by a code.

The program says code and values, and whoever shows them words them: QGIS in the user's language,
the command line as they stand here.
"""

from __future__ import annotations


def tr(text: str) -> str:
    """Mark a text for translation: QGIS shows it in the user's language."""
    return text


TEXTS = {
    "busy": (
        tr("The engine is being set up by another program already (process {pid} on {host})."),
        tr("Wait until it is done there."),
    ),
    "occupied": (
        tr("{folder} holds files that are none of an environment."),
        tr("Move them elsewhere; nothing was changed."),
    ),
    "no_venv": (
        tr("{python} could not make an environment: {reason}."),
        tr("Choose another Python, or install its modules venv and ensurepip."),
    ),
    "space_before": (
        tr("The disk is too full: {needed} are needed in {folder}, {free} are free."),
        tr("Free some space; nothing was changed."),
    ),
    "space": (
        tr("The disk of {folder} ran full."),
        tr("Free some space, then repair: what is there already is used."),
    ),
    "network": (
        tr("The packages could not be fetched: there is no way to {host}."),
        tr(
            "Check the network, and QGIS's proxy in Settings ▸ Options ▸ Network; or use a folder "
            "of wheels."
        ),
    ),
    "proxy": (
        tr("The proxy let nothing through: {reason}."),
        tr("Check it, and its name and password, in Settings ▸ Options ▸ Network."),
    ),
    "certificate": (
        tr("The certificate of {host} is not trusted here."),
        tr(
            "A filter of your network may look into the connection: name its certificate in the "
            "environment variable PIP_CERT, or use a folder of wheels."
        ),
    ),
    "no_wheel": (
        tr("There is no wheel of {package} for Python {python} on this system."),
        tr("Choose another version of Python."),
    ),
    "no_wheel_here": (
        tr("The folder has no wheel of {package} for Python {python} on this system."),
        tr("Fetch it with the same system and the same version of Python, see the command."),
    ),
    "denied": (
        tr("A file could not be written: {reason}."),
        tr("End what uses the engine, other windows of QGIS too, then repair."),
    ),
    "broken": (
        tr("The packages are installed, but do not work: {reason}."),
        tr("Copy the log and report it, or choose another version of Python."),
    ),
    "pip": (
        tr("pip failed: {reason}."),
        tr("The log has what it said. Repair tries it again."),
    ),
    "cancelled": (tr("Setting up the engine was cancelled."), ""),
}
"""What happened, and what to do about it."""


class InstallationError(Exception):
    """Why an installation ended early.

    Attributes:
        code: a key of :data:`TEXTS`.
        values: what the placeholders of the texts stand for.
    """

    def __init__(self, code: str, **values: object) -> None:
        super().__init__(code)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        return " ".join(filter(None, TEXTS[self.code])).format(**self.values)
