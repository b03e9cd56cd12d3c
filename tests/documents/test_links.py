"""Every link and picture of a document leads to something that is there."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.documents.markdown import ROOT, Document, documents


def broken(document: Document) -> list[str]:
    """Return the links within the repository that lead nowhere."""
    found = []
    for link in document.links:
        path, _, anchor = unquote(link.text).partition("#")
        if "://" in path or path.startswith("mailto:"):
            continue
        target = (document.path.parent / path).resolve() if path else document.path
        if not target.exists() or not target.is_relative_to(ROOT):
            found.append(f"{link.line}: {link.text}: there is no such file")
        elif anchor and target.suffix == ".md":
            linked = document if target == document.path else Document(target)
            if anchor not in linked.anchors:
                found.append(f"{link.line}: {link.text}: there is no such heading")
    return found


@pytest.mark.parametrize("document", documents(), ids=lambda document: document.name)
def test_links_lead_somewhere(document: Document) -> None:
    wrong = broken(document)
    assert not wrong, f"{document.name}:\n" + "\n".join(wrong)


def test_links_that_lead_nowhere_are_found() -> None:
    text = (
        "# A `b` heading: two\n\n[here](#a-b-heading-two) [there](#nowhere) [file](no.md)\n"
        "[out](../../outside.md) [site](https://example.org/x) ![picture](no.png) `[x](code.md)`\n"
        "\n```text\n[x](block.md)\n```\n"
    )
    wrong = broken(Document(Path(ROOT / "README.md"), text))
    assert [line.split(": ")[1] for line in wrong] == [
        "#nowhere", "no.md", "../../outside.md", "no.png"
    ]  # fmt: skip
