"""The one way in which the plugin's texts are translated.

All texts share one context, so that a sentence which two widgets use is translated
once, and so that functions without a class translate like methods.
"""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from .definitions import PACKAGE

CONTEXT = "rs_textsearch"
_SIMPLIFIED = "zh-Hans"
_CHINESE = {"zh": _SIMPLIFIED, "zh_CN": _SIMPLIFIED, "zh_SG": _SIMPLIFIED, "zh_Hans": _SIMPLIFIED}
"""QGIS's name for simplified Chinese, by what systems call it."""


def tr(text: str) -> str:
    """Return ``text`` in the user's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tr_n(one: str, many: str, n: int) -> str:
    """Return what is said of ``n`` things in the user's language, which may have more forms.

    Args:
        one: the English text for one of them.
        many: the one for any other number, by which translators know the text.
        n: how many there are; placeholders are left to the caller.
    """
    found = QCoreApplication.translate(CONTEXT, many, None, n)
    return one if found == many and n == 1 else found


def load_translator() -> QTranslator | None:
    """Return a translator for the language of QGIS, or None where there is none for it."""
    locale = QgsApplication.instance().translation()  # of its own texts, which --lang may have said
    if not locale or locale == "C":
        locale = QgsApplication.locale()
    for folder in (PACKAGE / "i18n", PACKAGE.parent / "i18n"):
        for name in (_CHINESE.get(locale, locale), locale.split("_")[0]):
            path = folder / f"rs_textsearch_{name}.qm"
            translator = QTranslator()
            if path.is_file() and translator.load(str(path)):
                return translator
    return None
