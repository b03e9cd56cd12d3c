"""What the engine's errors say, by their codes; standard library only, for both sides.

As with notes (:mod:`rs_textsearch.note_texts`) the engine sends code and values, the command line
shows the English text and QGIS its translation. A value that tells why a library or the system
refused stays in that one's words.
"""

from __future__ import annotations

from rs_textsearch.error_texts.areas import AREAS
from rs_textsearch.error_texts.conversion import CONVERSION
from rs_textsearch.error_texts.damage import DAMAGE
from rs_textsearch.error_texts.evaluating import EVALUATING
from rs_textsearch.error_texts.files import FILES
from rs_textsearch.error_texts.indexes import INDEXES
from rs_textsearch.error_texts.labels import LABELS
from rs_textsearch.error_texts.machine import MACHINE
from rs_textsearch.error_texts.models import MODELS
from rs_textsearch.error_texts.rasters import RASTERS
from rs_textsearch.error_texts.requests import REQUESTS
from rs_textsearch.error_texts.searching import SEARCHING
from rs_textsearch.error_texts.selo import SELO
from rs_textsearch.error_texts.text import ErrorText
from rs_textsearch.error_texts.training import TRAINING
from rs_textsearch.parameters import tr

TABLES = (
    REQUESTS, FILES, RASTERS, AREAS, LABELS, INDEXES, SEARCHING, EVALUATING, MODELS, CONVERSION,
    MACHINE, SELO, DAMAGE, TRAINING,
)  # fmt: skip
"""Every error has a code of its own in one of them."""
ERRORS: dict[str, ErrorText] = {code: text for table in TABLES for code, text in table.items()}
KEPT = tr("The index that is there stays as it is.")
"""What is added to the remedy of a run that was to build an index anew."""
