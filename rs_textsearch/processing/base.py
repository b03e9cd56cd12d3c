"""What the algorithms share: where the toolbox shows them, and how they ask the engine."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsRasterLayer,
)
from qgis.PyQt.QtGui import QIcon

from .. import help
from ..definitions import ICON
from ..errors import SourceError
from ..layers import area
from ..services import sources
from ..translation import tr
from ..values.source import Source
from .groups import SEARCH, Group
from .session import Session


def _whole(path: str) -> str:
    return str(Path(path).absolute()) if path else ""


class EngineAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine, in a process of its own.

    What belongs to the project is read in ``prepareAlgorithm``, in the main thread; the rest may
    run in any, so that the flags are QGIS's own: it can be cancelled and run in the background.

    Attributes:
        GROUP: where the toolbox shows it.
    """

    GROUP: Group = SEARCH

    def createInstance(self) -> QgsProcessingAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def group(self) -> str:
        """Return the name of its group."""
        return self.GROUP.title()

    def groupId(self) -> str:
        """Return the stable id of its group."""
        return self.GROUP.id

    def tags(self) -> list[str]:
        """Return words by which the toolbox finds it, besides those of its name."""
        words = tr("text search,imagery,image,raster,tiles,embedding,CLIP,semantic,similarity")
        return words.split(",")

    def helpUrl(self) -> str:
        """Return the address of the plugin's help page."""
        return help.page("processing").toString()

    # The engine runs in a folder of its own: a name within the caller's says nothing there.

    def parameterAsFile(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the whole path of a file; empty without one."""
        return _whole(super().parameterAsFile(parameters, name, context))

    def parameterAsFileList(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> list[str]:
        """Return the whole path of each file."""
        return [_whole(path) for path in super().parameterAsFileList(parameters, name, context)]

    def parameterAsFileOutput(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the whole path of a file or folder to write; empty without one."""
        return _whole(super().parameterAsFileOutput(parameters, name, context))

    def parameterAsOutputLayer(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> str:
        """Return the whole path of a raster to write; empty without one."""
        return _whole(super().parameterAsOutputLayer(parameters, name, context))

    def source_of(self, layer: QgsRasterLayer) -> Source:
        """Return the file behind a layer of the project; call it in the main thread only.

        Raises:
            QgsProcessingException: it is none that the engine can open.
        """
        try:
            return sources.from_layer(layer)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error

    def area_of(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext
    ) -> Path | None:
        """Write the polygons of the source ``name`` and return their file; None without one.

        Raises:
            QgsProcessingException: there are none, or they cannot be written.
        """
        polygons = self.parameterAsSource(parameters, name, context)
        if polygons is None:
            return None
        try:
            return area.of_source(polygons)
        except SourceError as error:
            raise QgsProcessingException(error.text()) from error

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse formats that cannot be written, too: QGIS does that in its dialog only."""
        for output in self.destinationParameterDefinitions():
            if parameters.get(output.name()):
                ok, reason = output.isSupportedOutputValue(parameters[output.name()], context)
                if not ok:
                    return False, reason
        return super().checkParameterValues(parameters, context)

    def ask(
        self, method: str, params: dict[str, Any], feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Return the engine's answer to the one thing that a run asks, see :meth:`Session.ask`."""
        with Session(feedback) as session:
            return session.ask(method, params)
