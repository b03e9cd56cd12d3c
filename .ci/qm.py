"""Compile Qt's translation sources (.ts) without Qt's lrelease.

A .qm file is what QTranslator loads: sixteen bytes that tell the format, then sections of a tag, a
length and data. The layout is the one that Qt's own releaser writes and QTranslator reads
(qttools/src/linguist/shared/qm.cpp, qtbase/src/corelib/kernel/qtranslator.cpp): messages with
context, source and comment in UTF-8 and translations in UTF-16, a sorted table that finds a message
by the hash of its source and comment, and the rules that say which form of a text goes with which
number. All numbers are big-endian.
"""

from __future__ import annotations

import functools
import struct
from pathlib import Path
from xml.etree import ElementTree

MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
LANGUAGE, HASHES, MESSAGES, NUMERUS_RULES = 0xA7, 0x42, 0x69, 0x88
END, TRANSLATION, SOURCE, CONTEXT, COMMENT = 1, 3, 6, 7, 8
_EQUALS, _AT_MOST = 1, 3
NUMERUS = {
    "de": (_EQUALS, 1),
    "es": (_EQUALS, 1),
    "fr": (_AT_MOST, 1),
    "ja": (),
    "pt_BR": (_AT_MOST, 1),
    "zh_CN": (),
}
"""By Qt's name of a language: for which numbers the first form is; any other takes the second.

One form without rules. From qttools/src/linguist/shared/numerus.cpp.
"""


class TranslationError(Exception):
    """What keeps a .ts file from being compiled."""


def compile_ts(source: Path) -> bytes:
    """Return the .qm file of a .ts file; texts without a translation are left out.

    Raises TranslationError if it is no .ts file, of a language without rules above, or if a text
    has not as many forms as they ask for.
    """
    try:
        root = ElementTree.parse(source).getroot()
    except ElementTree.ParseError as error:
        raise TranslationError(f"{source.name}: {error}") from error
    language = root.get("language", "")
    if root.tag != "TS" or language not in NUMERUS:
        raise TranslationError(f"{source.name}: no rules for the numbers of language {language!r}")
    rules = bytes(NUMERUS[language])
    messages = _messages(root, 1 + bool(rules), source.name)
    body, places = b"", []
    for (context, text, comment), forms in sorted(messages.items()):
        places.append((_hash(text + comment), len(body)))
        body += b"".join(_field(TRANSLATION, form.encode("utf-16-be")) for form in forms)
        body += _field(COMMENT, comment) + _field(SOURCE, text) + _field(CONTEXT, context)
        body += bytes([END])
    table = b"".join(struct.pack(">II", *place) for place in sorted(places))
    sections = [(LANGUAGE, language.encode()), (HASHES, table), (MESSAGES, body)]
    sections += [(NUMERUS_RULES, rules)] * bool(rules)
    return MAGIC + b"".join(_field(tag, data) for tag, data in sections)


def _messages(
    root: ElementTree.Element, count: int, name: str
) -> dict[tuple[bytes, bytes, bytes], list[str]]:
    """Return the forms of each translated text, by context, source and comment in UTF-8."""
    found = {}
    for context in root.iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if message.get("numerus") != "yes":
                forms = [translation.text or ""]
            elif len(forms) != count:
                raise TranslationError(f"{name}: {key[1]!r} has {len(forms)} forms of {count}")
            if all(forms):
                comment = message.findtext("comment", "")
                found[tuple(part.encode() for part in (*key, comment))] = forms
    return found


def _field(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


@functools.cache  # all languages have the same texts
def _hash(data: bytes) -> int:
    """Return the hash of ELF object files, as Qt has it: never 0, which ends a table there."""
    value = 0
    for byte in data:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ high >> 24) & ~high & 0xFFFFFFFF
    return value or 1
