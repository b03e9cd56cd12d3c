"""One run of the engine's command ``bundle``: a checkpoint becomes a model bundle."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QObject

from . import environment
from .command import Command


class Conversion(Command):
    """``finished`` brings the document, with ``notes`` about the bundle.

    After ``failed`` the bundle's folder is not there.
    """

    def __init__(
        self,
        checkpoint: Path,
        out: Path,
        options: dict[str, str],
        parent: QObject | None = None,
    ) -> None:
        """Prepare to convert ``checkpoint`` to the folder ``out``, which must not exist.

        Args:
            checkpoint: safetensors, PyTorch's zip or a TorchScript archive.
            out: the folder of the bundle.
            options: of the command, by their names without dashes.
            parent: owns this object.
        """
        arguments = environment.arguments(
            "bundle", "--json", f"--checkpoint={checkpoint}", f"--out={out}",
            *(f"--{name}={value}" for name, value in options.items()),
        )  # fmt: skip
        super().__init__("conversion", arguments, parent)
