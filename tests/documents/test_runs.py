"""What the repository alone can do is done, command by command as the documents have it.

A block runs in a folder of its document, after the blocks before it, unless the comment
``<!-- needs: ... -->`` stands before it: then something is missing here, and its commands are only
checked (test_commands). So are commands of make, pip and tests, the records of measurements, and
what holds a word in capitals for one that the reader knows.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.documents import kinds, reader, shell
from tests.documents.markdown import Document, documents
from tests.documents.parsing import is_placeholder

NEEDS = {"data", "weights", "minutes", "GPU", "cluster", "network", "storage", "QGIS", "screen"}
"""What a block may need that is not here."""


def is_record(document: Document) -> bool:
    """Whether a document tells what was measured, on data of its own."""
    return document.path.name == "RESULTS.md" or "results" in document.path.parts


def steps(document: Document) -> Iterator[tuple[int, str]]:
    """Yield what is run of a document, each with the number of its line."""
    for block in document.blocks:
        if block.is_shell and not block.needs and not is_record(document):
            for line in shell.lines(block.text):
                words = [word for command in line.commands for word in command]
                if not line.text.strip() or any(map(is_placeholder, words)):
                    continue
                if all(map(kinds.is_run, line.commands)):
                    yield block.line + line.number - 1, line.text


DOCUMENTS = documents()
RUN = [document for document in DOCUMENTS if list(steps(document))]


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.parametrize("document", RUN, ids=lambda document: document.name)
def test_commands_do_what_they_say(document: Document, tmp_path: Path) -> None:
    reader.prepare(tmp_path)
    script = ["set -e"]
    for number, text in steps(document):
        script += [f"echo '== line {number}' >&2", text]
    (tmp_path / "script.sh").write_text("\n".join(script) + "\n", encoding="utf-8")
    done = subprocess.run(
        ["sh", "script.sh"],
        cwd=tmp_path,
        env=reader.environment(tmp_path),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    last = done.stderr.rpartition("== line ")[2]
    hint = f"(what cannot be done here has <!-- needs: one of {', '.join(sorted(NEEDS))} --> above)"
    assert done.returncode == 0, f"{document.name}, line {last[-3000:]}\n{hint}"
    assert "Traceback" not in done.stderr


def test_readme_and_training_are_run() -> None:
    assert {"README.md", "training/README.md"} <= {document.name for document in RUN}


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.name)
def test_what_is_needed_is_said_in_known_words(document: Document) -> None:
    said = {word for block in document.blocks for word in block.needs.split(", ") if word}
    assert said <= NEEDS
