"""The one way in which the plugin's texts are translated.

All texts share one context, so that a sentence which two widgets use is translated
once, and so that functions without a class translate like methods.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .definitions import PACKAGE

CONTEXT = "rs_textsearch"


def tr(text: str, count: int = -1) -> str:
    """Return ``text`` in the user's language; ``%n`` becomes ``count`` in its plural form."""
    translated = QCoreApplication.translate(CONTEXT, text, None, count)
    return translated.replace("%n", str(count)) if count >= 0 else translated


def load_translator() -> QTranslator | None:
    """Return a translator for the locale of QGIS, or None where there is none for it."""
    locale = QgsApplication.locale()
    for folder in (PACKAGE / "i18n", PACKAGE.parent / "i18n"):
        for name in (locale, locale.split("_")[0]):
            path = folder / f"rs_textsearch_{name}.qm"
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                return translator
    return None
