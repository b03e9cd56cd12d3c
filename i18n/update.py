"""Collect the plugin's texts into ``rs_textsearch_<locale>.ts``, keeping translations.

``python i18n/update.py`` rewrites the files; ``--check`` only tells what is missing. Qt's own
tools read texts by class, while this plugin keeps one context for all (see translation.py).
"""

from __future__ import annotations

import ast
import functools
import html
import json
import re
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "rs_textsearch"
OFFERED = "resources/models/stronger.json"
FORMS = {"de": 2, "es": 2, "fr": 2, "ja": 1, "pt_BR": 2, "zh-Hans": 1}
"""How many forms a text about a number of things has; Qt knows which is when."""
LOCALES = tuple(FORMS)
"""The languages, as QGIS names them."""
_OF_QT = {"zh-Hans": "zh_CN"}
"""What Qt calls a language where QGIS has another name for it."""
_MESSAGE = re.compile(r"<source>([^<]*)</source>\s*<translation[^>]*>(.*?)</translation>", re.S)
_FORM = re.compile(r"<numerusform>([^<]*)</numerusform>")


class Text(NamedTuple):
    """A text of the plugin: the first file that has it, and what it is for one (``tr_n``)."""

    place: str
    one: str | None = None


@functools.cache
def texts() -> dict[str, Text]:
    """Return each text passed to ``tr``, each for many passed to ``tr_n``, and those of data."""
    found: dict[str, Text] = {}
    for path in sorted((ROOT / "rs_textsearch").rglob("*.py")):
        if "engine" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(node.func, "id", "") if isinstance(node, ast.Call) else ""
            if name not in ("tr", "tr_n"):
                continue
            words = [getattr(word, "value", None) for word in node.args[: 1 + (name == "tr_n")]]
            if not all(isinstance(word, str) for word in words):
                raise SystemExit(f"{path}:{node.lineno}: {name}() needs a plain text")
            place = path.relative_to(ROOT).as_posix()
            found.setdefault(words[-1], Text(place, words[0] if name == "tr_n" else None))
    for text in offered_texts():
        found.setdefault(text, Text(OFFERED))
    return found


def offered_texts() -> list[str]:
    """Return what the list of models that ships says in words: notes, licences, measures."""
    models = json.loads((ROOT / OFFERED).read_text(encoding="utf-8"))["models"]
    said = [text for model in models for text in (model["note"], model["licence"])]
    return said + [
        measure
        for model in models
        for figures in model["published"].values()
        for measure in figures
    ]


def translations(path: Path) -> dict[str, list[str]]:
    """Return the translated texts of a ``.ts`` file, each in its forms, of which most have one.

    Those that lack one are left out.
    """
    if not path.is_file():
        return {}
    found = {}
    for source, inside in _MESSAGE.findall(path.read_text(encoding="utf-8")):
        forms = [html.unescape(form) for form in _FORM.findall(inside) or [inside]]
        if all(form.strip() for form in forms):
            found[html.unescape(source)] = forms
    return found


def render(locale: str, known: dict[str, list[str]]) -> str:
    """Return the ``.ts`` file for ``locale``."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{_OF_QT.get(locale, locale)}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, about in sorted(texts().items(), key=lambda item: (item[1].place, item[0])):
        forms = [html.escape(form) for form in known.get(text, [""] * _count(locale, about))]
        numerus = "" if about.one is None else ' numerus="yes"'
        if numerus:
            forms = [f"<numerusform>{form}</numerusform>" for form in forms]
        state = "" if text in known else ' type="unfinished"'
        lines += [
            f"    <message{numerus}>",
            f'        <location filename="../{about.place}"/>',
            f"        <source>{html.escape(text)}</source>",
            f"        <translation{state}>{''.join(forms)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _count(locale: str, text: Text) -> int:
    return 1 if text.one is None else FORMS[locale]


def missing(locale: str) -> list[str]:
    """Return the texts that have no translation into ``locale``, or not in all of its forms."""
    known = translations(ROOT / "i18n" / f"rs_textsearch_{locale}.ts")
    return [
        text
        for text, about in texts().items()
        if len(known.get(text, ())) != _count(locale, about)
    ]


def main(arguments: list[str]) -> int:
    """Update or check all locales; return 1 where a translation is missing."""
    status = 0
    for locale in LOCALES:
        path = ROOT / "i18n" / f"rs_textsearch_{locale}.ts"
        if "--check" not in arguments:
            path.write_text(render(locale, translations(path)), encoding="utf-8")
        for text in missing(locale):
            status = 1
            sys.stderr.write(f"{path.name}: not translated: {text!r}\n")
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
