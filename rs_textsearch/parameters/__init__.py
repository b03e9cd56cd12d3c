"""Every parameter of the engine's commands, declared once.

The command line makes its options and help of it, the engine checks every request by it
(:mod:`rs_textsearch.engine.checking`), and Processing and the dock take defaults, limits, choices
and texts from it. Standard library only: both sides import it.
"""

from rs_textsearch.parameters.commands import COMMANDS, parameter
from rs_textsearch.parameters.convert import CONVERT
from rs_textsearch.parameters.declaration import (
    ADVANCED,
    BASIC,
    DOCUMENT,
    EXAMPLES,
    FLAG,
    INTERNAL,
    NUMBER,
    NUMBERS,
    PATH,
    PATHS,
    TEXT,
    TEXTS,
    WHOLE,
    WHOLES,
    Parameter,
    tr,
)
from rs_textsearch.parameters.evaluate import EVALUATE
from rs_textsearch.parameters.run import RUN
from rs_textsearch.parameters.search import SEARCH
from rs_textsearch.parameters.teach import TEACH

__all__ = [
    "ADVANCED",
    "BASIC",
    "COMMANDS",
    "CONVERT",
    "DOCUMENT",
    "EVALUATE",
    "EXAMPLES",
    "FLAG",
    "INTERNAL",
    "NUMBER",
    "NUMBERS",
    "PATH",
    "PATHS",
    "RUN",
    "SEARCH",
    "TEACH",
    "TEXT",
    "TEXTS",
    "WHOLE",
    "WHOLES",
    "Parameter",
    "parameter",
    "tr",
]
