"""What the engine's notes say, by their codes; standard library only, for both sides.

The engine sends code and values. The command line fills them into the English text, QGIS into its
translation. A value that is a number is written as its reader's language writes numbers; one that
is a note is said as one; any other is a text that reads alike everywhere: a name, a length with its
unit, a share.
"""

from __future__ import annotations

from rs_textsearch.note_texts.conversion import CONVERSION
from rs_textsearch.note_texts.indexes import INDEXES
from rs_textsearch.note_texts.labels import LABELS
from rs_textsearch.note_texts.machine import MACHINE
from rs_textsearch.note_texts.rasters import RASTERS
from rs_textsearch.note_texts.searching import SEARCHING
from rs_textsearch.note_texts.training import TRAINING
from rs_textsearch.note_texts.wanted import WANTED
from rs_textsearch.parameters import COMMANDS

TABLES = (RASTERS, LABELS, INDEXES, SEARCHING, MACHINE, CONVERSION, WANTED, TRAINING)
"""Every note has a code of its own in one of them."""
PARAMETERS = {
    f"parameter_{command}_{one.name}": one.label
    for command, declared in COMMANDS.items()
    for one in declared
}
"""What parameters are called, by ``parameter_COMMAND_NAME``."""
TEXTS: dict[str, str] = {
    **PARAMETERS, **{code: text for table in TABLES for code, text in table.items()},
}  # fmt: skip
