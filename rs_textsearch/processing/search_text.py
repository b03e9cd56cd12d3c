"""Algorithm ``rs_textsearch:searchtext``."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..translation import tr
from ..values.query import Query, Taught
from . import questions
from .search import SearchAlgorithm
from .session import Session


class SearchTextAlgorithm(SearchAlgorithm):
    """Ranks the tiles of indexes for a text."""

    QUERY, NOT, TAUGHT = questions.QUERY, questions.NOT, "TAUGHT"

    def name(self) -> str:
        """Return the stable id."""
        return "searchtext"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Search by text")

    def shortHelpString(self) -> str:
        """Return the help text."""
        return tr(
            "Ranks the tiles of indexes by how well they match a text, and writes the best tiles "
            "and a heatmap.\n\nChoose rasters that have an index, or index files; several are "
            "searched as one. Of several rasters the heatmap holds all, and that of each lies "
            "beside it.\n\n"
            "The results are the closest matches, not a complete inventory; values compare places "
            "within one query only. Describe in English what a picture would show."
        )

    def declare_question(self) -> None:
        """Declare texts and a taught search."""
        self.addParameter(
            QgsProcessingParameterString(
                self.QUERY, tr("Query (with a taught search it is that one's)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.TAUGHT, tr("Taught search"), extension="json", optional=True
            )
        )
        questions.add_not(self)

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Refuse what looks for nothing."""
        if not (str(parameters.get(self.QUERY) or "").strip() or parameters.get(self.TAUGHT)):
            return False, tr("Describe what to look for, or choose a taught search.")
        return super().checkParameterValues(parameters, context)

    def question(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        session: Session,
        feedback: QgsProcessingFeedback,
    ) -> Query | None:
        """Return the texts."""
        taught = self.parameterAsFile(parameters, self.TAUGHT, context)
        return Query(
            text=questions.text(self, parameters, context),
            excluded=questions.excluded(self, parameters, context),
            taught=Taught(Path(taught), 0) if taught else None,
        )
