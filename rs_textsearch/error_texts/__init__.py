"""What the engine's errors say, by their codes; standard library only, for both sides.

As with notes (:mod:`rs_textsearch.note_texts`) the engine sends code and values, the command line
shows the English text and QGIS its translation. A value that tells why a library or the system
refused stays in that one's words.
"""

from __future__ import annotations

from rs_textsearch.error_texts.indexes import INDEXES
from rs_textsearch.error_texts.others import OTHERS
from rs_textsearch.error_texts.rasters import RASTERS
from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.parameters import tr

ERRORS: dict[str, ErrorText] = {**RASTERS, **INDEXES, **OTHERS}
KEPT = tr("The index that is there stays as it is.")
"""What is added to the remedy of a run that was to build an index anew."""
