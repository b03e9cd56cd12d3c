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
    r"<message(?: numerus=\"yes\")?>.*?<source>(.*?)</source>(.*?)</message>", re.DOTALL
)
_FORM = re.compile(r"<(?:translation|numerusform)[^>]*>([^<]*)<")


def texts() -> dict[str, tuple[str, bool]]:
    """Return each text passed to ``tr``: its first file, and whether it has a count."""
    found: dict[str, tuple[str, bool]] = {}
    for path in sorted((ROOT / "rs_textsearch").rglob("*.py")):
        if "engine" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                argument = node.args[0]
                if not (isinstance(argument, ast.Constant) and isinstance(argument.value, str)):
                    raise SystemExit(f"{path}:{node.lineno}: tr() needs a plain text")
                place = path.relative_to(ROOT).as_posix()
                found.setdefault(argument.value, (place, len(node.args) > 1))
    return found


def translations(path: Path) -> dict[str, list[str]]:
    """Return the translated forms per text of a ``.ts`` file; missing ones are left out."""
    known = {}
    if path.is_file():
        for source, body in _MESSAGE.findall(path.read_text(encoding="utf-8")):
            forms = [html.unescape(form).strip("\n") for form in _FORM.findall(body)]
            forms = [form for form in forms if form.strip()]
            if forms:
                known[html.unescape(source)] = forms
    return known


def render(locale: str, known: dict[str, list[str]]) -> str:
    """Return the ``.ts`` file for ``locale``."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{locale}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for text, (place, counted) in sorted(texts().items(), key=lambda item: (item[1][0], item[0])):
        forms = known.get(text, [])
        state = "" if forms else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if counted else "    <message>")
        lines.append(f'        <location filename="../{place}"/>')
        lines.append(f"        <source>{html.escape(text, quote=True)}</source>")
        if counted:
            lines.append(f"        <translation{state}>")
            for form in forms or ["", ""]:
                lines.append(f"            <numerusform>{html.escape(form)}</numerusform>")
            lines.append("        </translation>")
        else:
            form = html.escape(forms[0]) if forms else ""
            lines.append(f"        <translation{state}>{form}</translation>")
        lines.append("    </message>")
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
