"""What the algorithms share that make a model."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from .. import bundles
from ..bundles import Bundle
from ..errors import TextSearchError
from ..translation import tr


def add_label() -> str:
    """Return what the choice is called that :func:`finished` takes as ``add``."""
    return tr("Add a copy to the models of the Text Search panel")


def finished(folder: Path, feedback: QgsProcessingFeedback, *, add: bool) -> Bundle:
    """Return the model that was made in ``folder``, of which the panel gets a copy by ``add``.

    Raises:
        QgsProcessingException: it cannot be copied; it is made nevertheless.
    """
    try:
        if add:
            added = bundles.add(folder, feedback.isCanceled)
            feedback.pushInfo(tr("{model} was added.").format(model=added.label()))
        return bundles.read(folder)
    except TextSearchError as error:
        raise QgsProcessingException(error.text()) from None
