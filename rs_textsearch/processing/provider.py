"""The Processing provider."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..definitions import ICON, VERSION
from ..translation import tr
from .batch_queries import BatchQueriesAlgorithm
from .build_index import BuildIndexAlgorithm
from .convert_model import ConvertModelAlgorithm
from .evaluate import EvaluateAlgorithm
from .index_info import IndexInfoAlgorithm
from .index_to_layer import IndexToLayerAlgorithm
from .search_example import SearchExampleAlgorithm
from .search_text import SearchTextAlgorithm
from .similarity import SimilarityAlgorithm
from .threshold_polygons import ThresholdPolygonsAlgorithm
from .train_model import TrainModelAlgorithm
from .training_pairs import TrainingPairsAlgorithm

ALGORITHMS = (
    BatchQueriesAlgorithm,
    BuildIndexAlgorithm,
    ConvertModelAlgorithm,
    EvaluateAlgorithm,
    IndexInfoAlgorithm,
    IndexToLayerAlgorithm,
    SearchExampleAlgorithm,
    SearchTextAlgorithm,
    SimilarityAlgorithm,
    ThresholdPolygonsAlgorithm,
    TrainModelAlgorithm,
    TrainingPairsAlgorithm,
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
