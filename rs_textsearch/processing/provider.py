"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..definitions import ICON, VERSION
from ..translation import tr
from .build_index import BuildIndexAlgorithm
from .evaluate import EvaluateAlgorithm
from .search_example import SearchExampleAlgorithm
from .search_text import SearchTextAlgorithm
from .similarity import SimilarityAlgorithm

ALGORITHMS = (
    BuildIndexAlgorithm,
    SearchTextAlgorithm,
    SearchExampleAlgorithm,
    SimilarityAlgorithm,
    EvaluateAlgorithm,
)


class TextSearchProvider(QgsProcessingProvider):
    """Groups the algorithms under ``rs_textsearch``."""

    def loadAlgorithms(self) -> None:
        """Add the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Return the one format of heatmaps, whose tags say what their values mean."""
        return ["tif"]

    def defaultRasterFileExtension(self) -> str:
        """Return it for temporary outputs too."""
        return "tif"

    def id(self) -> str:
        """Return the stable id."""
        return "rs_textsearch"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return tr("Text Search")

    def versionInfo(self) -> str:
        """Return the plugin's version."""
        return VERSION

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))
