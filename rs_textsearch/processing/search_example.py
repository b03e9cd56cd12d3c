"""Algorithm ``rs_textsearch:searchexample``."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..compat import FILE_SOURCE, NUMBER_DOUBLE, VECTOR_POINT, VECTOR_POLYGON
from ..parameters import parameter
from ..translation import tr
from ..values.example import Example, ImageExample
from ..values.query import Query
from . import declared, questions
from .examples import Features, Ground
from .search import DECLARED, SearchAlgorithm
from .session import Session

WEIGHT = parameter("search", "text_weight")


class SearchExampleAlgorithm(SearchAlgorithm):
    """Ranks the tiles of indexes by how much they look like examples."""

    LIKE, UNLIKE = "LIKE", "UNLIKE"
    LIKE_IMAGES, UNLIKE_IMAGES = "LIKE_IMAGES", "UNLIKE_IMAGES"
    RASTER_OF_EXAMPLES, SIDE = "EXAMPLE_RASTER", "POINT_SIDE"
    QUERY = questions.QUERY
    DECLARED = (WEIGHT, *DECLARED)

    def __init__(self) -> None:
        super().__init__()
        self._features: dict[str, Features] = {}
        self._ground: Ground | None = None

    def name(self) -> str:
        """Return the stable id."""
        return "searchexample"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Search by example")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Ranks the tiles of indexes by how much they look like examples, and writes the best "
            "tiles and a heatmap.\n\nExamples are features of a layer, each showing what the "
            "raster shows there: polygons their bounding box, points a square around them. Select "
            "features and tick “Selected features only” to take these. Image files are examples "
            "too. What the tiles must not look like is given in the same ways.\n\n"
            "With a text, both count; its weight is the share of the text. The results are the "
            "closest matches, not a complete inventory."
        )

    def declare_question(self) -> None:
        """Declare examples, counter-examples and texts."""
        self._declare_examples(
            self.LIKE, tr("Examples: features on the raster"),
            self.LIKE_IMAGES, tr("Examples: image files"), self.addParameter,
        )  # fmt: skip
        self._declare_examples(
            self.UNLIKE, tr("Not similar to: features on the raster"),
            self.UNLIKE_IMAGES, tr("Not similar to: image files"),
            partial(declared.add_advanced, self),
        )  # fmt: skip
        self.addParameter(
            QgsProcessingParameterString(
                self.QUERY, tr("Text in addition to the examples"), optional=True
            )
        )
        questions.add_not(self)
        declared.add_advanced(
            self,
            QgsProcessingParameterRasterLayer(
                self.RASTER_OF_EXAMPLES,
                tr("Raster of the features, if not a searched one"),
                optional=True,
            ),
        )
        declared.add_advanced(
            self,
            QgsProcessingParameterNumber(
                self.SIDE, tr("Side of the square around a point in metres"),
                NUMBER_DOUBLE, None, True, 0.001, 1e6,
            ),
        )  # fmt: skip

    @staticmethod
    def _declare_examples(
        features: str,
        of_features: str,
        images: str,
        of_images: str,
        add: Callable[[QgsProcessingParameterDefinition], Any],
    ) -> None:
        """Declare the names of features and of image files, with their labels."""
        kinds = [VECTOR_POLYGON, VECTOR_POINT]
        add(QgsProcessingParameterFeatureSource(features, of_features, kinds, optional=True))
        add(QgsProcessingParameterMultipleLayers(images, of_images, FILE_SOURCE, optional=True))

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what has no example of what is wanted."""
        if not (parameters.get(self.LIKE) or parameters.get(self.LIKE_IMAGES)):
            return False, tr("Choose features or image files as examples.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read the features and the raster below them, in the main thread."""
        for name in (self.LIKE, self.UNLIKE):
            layer = self.parameterAsSource(parameters, name, context)
            if layer is not None:
                shapes = [each.geometry() for each in layer.getFeatures() if each.hasGeometry()]
                self._features[name] = Features(shapes, layer.sourceCrs())
        raster = self.parameterAsRasterLayer(parameters, self.RASTER_OF_EXAMPLES, context)
        if raster is not None:
            self._ground = Ground.of_layer(raster, self.source_of(raster))
        return super().prepareAlgorithm(parameters, context, feedback)

    def question(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        session: Session,
        feedback: QgsProcessingFeedback,
    ) -> Query | None:
        """Return examples and texts."""
        grounds = [] if self._ground is None else [self._ground]
        for index in self.indexes if self._features else ():
            info = session.ask("info", {"index": index})
            if not info:  # cancelled
                return None
            grounds += Ground.of_index(info)
        like, unlike = (
            (*self._areas(name, grounds, parameters, context, feedback),
             *self._images(images, parameters, context))
            for name, images in ((self.LIKE, self.LIKE_IMAGES), (self.UNLIKE, self.UNLIKE_IMAGES))
        )  # fmt: skip
        if not like:
            raise QgsProcessingException(
                tr("No example lies on a raster. Choose features that lie on a searched raster, or "
                   "name the raster on which they lie.")
            )  # fmt: skip
        weight = declared.said(self, [WEIGHT], parameters, context)
        return Query(
            text=questions.text(self, parameters, context),
            excluded=questions.excluded(self, parameters, context),
            like=like,
            unlike=unlike,
            **weight,
        )

    def _areas(
        self,
        name: str,
        grounds: list[Ground],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> list[Example]:
        if name not in self._features:
            return []
        side = self.parameterAsDouble(parameters, self.SIDE, context)
        areas, outside = self._features[name].on(grounds, side, context.transformContext())
        if outside:
            feedback.pushWarning(
                tr("Examples left out, since they lie on none of the rasters: {count}.").format(
                    count=outside
                )
            )
        return areas

    def _images(
        self, name: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> list[Example]:
        if not parameters.get(name):
            return []
        return [ImageExample(file) for file in self.parameterAsFileList(parameters, name, context)]
