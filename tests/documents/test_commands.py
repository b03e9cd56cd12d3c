"""Every command that a document shows is taken by the program that it is for."""

from __future__ import annotations

import re
import shlex

import pytest

from tests.documents import kinds, shell
from tests.documents.markdown import Document, Inline, documents
from tests.documents.parsing import Wrong

DOCUMENTS = documents()
_SHOWN = {"", "python", "text", "json", "toml", "yaml", "xml", "csv", "ini", "html", "md", "diff"}
"""Languages of blocks that are no commands."""


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_blocks(document: Document) -> None:
    wrong = []
    for block in document.blocks:
        if not block.is_shell:
            if block.language not in _SHOWN:
                wrong.append(f"{block.line}: a block in {block.language}: are these commands?")
            if block.language == "python":
                compile(block.text, f"{document.name}:{block.line}", "exec")
            continue
        for line in shell.lines(block.text):
            for words in line.commands:
                try:
                    kinds.check(words)
                except Wrong as error:
                    number = block.line + line.number - 1
                    wrong.append(f"{number}: {shlex.join(words)}: {error}")
    assert not wrong, f"{document.name}: commands that do not work:\n" + "\n".join(wrong)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_commands_within_sentences(document: Document) -> None:
    found = re.findall(r"`([A-Z]+)` (?:stands )?for `([^`]+)`", document.prose)
    names = {name: " ".join(meaning.split()) for name, meaning in found}
    wrong = []
    for code in document.inline:
        for words in _words(code, names):
            try:
                kinds.check_piece(words)
            except Wrong as error:
                wrong.append(f"{code.line}: {code.text}: {error}")
    assert not wrong, f"{document.name}: what is not taken:\n" + "\n".join(wrong)


def _words(code: Inline, names: dict[str, str]) -> list[tuple[str, ...]]:
    """The commands in inline code; none where it is something else, such as a file's name."""
    first = code.text.split(" ", 1)[0]
    if not kinds.is_command((first, "--x")):
        return []
    text = re.sub(r"\b[A-Z]+\b", lambda found: names.get(found[0], found[0]), code.text)
    (line,) = shell.lines(text)
    return [words for words in line.commands if kinds.is_command(words)]
