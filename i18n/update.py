"""Collect the plugin's texts into ``rs_textsearch_<locale>.ts``, keeping translations.

``python i18n/update.py`` rewrites the files; ``--check`` only tells what is missing. Qt's own
tools read texts by class, while this plugin keeps one context for all (see translation.py).
"""

from __future__ import annotations

import ast
import html
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CONTEXT = "rs_textsearch"
LOCALES = ("de",)
_MESSAGE = re.compile(
    r"<source>([^<]*)</source>\s*<translation[^>]*>([^<]*)</translation>"
)


def texts() -> dict[str, str]:
    """Return each text passed to ``tr`` with the first file that has it."""
    found: dict[str, str] = {}
    for path in sorted((ROOT / "rs_textsearch").rglob("*.py")):
        if "engine" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                argument = node.args[0]
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    raise SystemExit(f"{path}:{node.lineno}: tr() needs a plain text")
                found.setdefault(argument.value, path.relative_to(ROOT).as_posix())
    return found


def translations(path: Path) -> dict[str, str]:
    """Return the translated texts of a ``.ts`` file; missing ones are left out."""
    if not path.is_file():
        return {}
    pairs = _MESSAGE.findall(path.read_text(encoding="utf-8"))
    return {html.unescape(source): html.unescape(form) for source, form in pairs if form.strip()}


def render(locale: str, known: dict[str, str]) -> str:
    """Return the ``.ts`` file for ``locale``."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, place in sorted(texts().items(), key=lambda item: (item[1], item[0])):
        form = html.escape(known.get(text, ""))
        state = "" if form else ' type="unfinished"'
        lines += [
            "    <message>",
            f'        <location filename="../{place}"/>',
            f"        <source>{html.escape(text)}</source>",
            f"        <translation{state}>{form}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def missing(locale: str) -> list[str]:
    """Return the texts that have no translation into ``locale``."""
    known = translations(ROOT / "i18n" / f"rs_textsearch_{locale}.ts")
    return [text for text in texts() if text not in known]


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
