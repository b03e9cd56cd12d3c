"""Build the help pages that ship from the Markdown of the guide.

    guide.py build [FOLDER]   docs/guide/*.md and docs/limits.md become FOLDER/*.html

The folder is resources/help where none is named. The pages are committed, so that a checkout and a
zip have them without a build; a test compares them with what this makes. Links between the sources,
and anchors of headings, are those that a host of repositories makes too: the guide can be read in
either form.
"""

from __future__ import annotations

import html
import os
import re
import string
import struct
import sys
from dataclasses import dataclass, field
from pathlib import Path

import site_rules
from markdown_it import MarkdownIt
from markdown_it.token import Token

ROOT = Path(__file__).resolve().parents[1]
DOCS = ROOT / "docs"
HELP = ROOT / "resources" / "help"
PAGES = (
    "guide/index.md",
    "guide/first-search.md",
    "guide/results.md",
    "guide/tiles.md",
    "guide/asking.md",
    "guide/archives.md",
    "guide/training.md",
    "guide/models.md",
    "guide/gpu.md",
    "guide/processing.md",
    "guide/command-line.md",
    "guide/troubleshooting.md",
    "guide/privacy.md",
    "limits.md",
)
"""In the order in which one page leads to the next."""
TEMPLATE = DOCS / "guide" / "page.html"
PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")


class GuideError(Exception):
    """What keeps the guide from being built, in words for the person who writes it."""


@dataclass
class Page:
    """A page: where its source lies, its title, its sections, its text as HTML."""

    source: Path
    title: str = ""
    sections: list[tuple[str, str]] = field(default_factory=list)
    """Anchor and heading of each."""
    text: str = ""

    @property
    def name(self) -> str:
        """The name of the built file."""
        return f"{self.source.stem}.html"


def read(source: Path) -> Page:
    """Return a page of the guide; raises GuideError where a link or a picture leads nowhere."""
    page = Page(source)
    tokens = PARSER.parse(source.read_text("utf-8"))
    for token, following in zip(tokens, [*tokens[1:], None]):
        if token.type == "heading_open" and following is not None:
            heading = _plain(following)
            token.attrSet("id", anchor(heading))
            if token.tag == "h1":
                page.title = heading
            elif token.tag == "h2":
                page.sections.append((anchor(heading), heading))
        for child in token.children or ():
            if child.type == "link_open":
                child.attrSet("href", _link(page, str(child.attrGet("href"))))
            elif child.type == "image":
                _show_picture(page, child)
    page.text = PARSER.renderer.render(tokens, PARSER.options, {})
    page.text = page.text.replace("<table>", '<div class="wide"><table>')
    page.text = page.text.replace("</table>", "</table></div>")
    return page


def anchor(heading: str) -> str:
    """Return the anchor of a heading, as hosts of repositories make it."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")


def _plain(inline: Token) -> str:
    return "".join(child.content for child in inline.children or ())


def _link(page: Page, target: str) -> str:
    """Return where a link of the source leads in the built page."""
    if target.startswith(("https://", "#")):
        return target
    path, _, part = target.partition("#")
    found = (page.source.parent / path).resolve()
    if not found.exists():
        raise GuideError(f"{page.source.relative_to(ROOT)}: there is no {target}")
    inside = os.path.relpath(found, DOCS).replace(os.sep, "/")
    if inside in PAGES:
        return f"{found.stem}.html" + (f"#{part}" if part else "")
    return f"{_repository()}/blob/main/{found.relative_to(ROOT).as_posix()}"


def _repository() -> str:
    general = site_rules.read_metadata((ROOT / "metadata.txt").read_text("utf-8"))
    return general["repository"].rstrip("/")


def _show_picture(page: Page, token: Token) -> None:
    """Let an image lead to the picture beside the built page, and say how large it is."""
    path = (page.source.parent / str(token.attrGet("src"))).resolve()
    if not path.is_file() or not path.is_relative_to(HELP):
        raise GuideError(f"{page.source.relative_to(ROOT)}: there is no picture {path}")
    width, height = struct.unpack(">II", path.read_bytes()[16:24])  # of a PNG
    token.attrSet("src", path.relative_to(HELP).as_posix())
    token.attrSet("width", str(width))
    token.attrSet("height", str(height))


def contents(pages: list[Page], shown: Page) -> str:
    """Return the list of all pages, with the sections of the one that is shown."""
    rows = []
    for page in pages:
        here = ' aria-current="page"' if page is shown else ""
        row = f'<li><a href="{page.name}"{here}>{html.escape(page.title)}</a>'
        rows.append(row + (sections(page) if page is shown else "") + "</li>")
    return "<ul>\n" + "\n".join(rows) + "\n</ul>"


def sections(page: Page) -> str:
    """Return the list of a page's sections, empty without any."""
    rows = (f'<li><a href="#{part}">{html.escape(text)}</a></li>' for part, text in page.sections)
    listed = "\n".join(rows)
    return f"\n<ul>\n{listed}\n</ul>" if listed else ""


def steps(pages: list[Page], shown: Page) -> str:
    """Return the links to the page before and the page after."""
    place = pages.index(shown)
    found = []
    if place > 0:
        former = pages[place - 1]
        found.append(f'<a rel="prev" href="{former.name}">← {html.escape(former.title)}</a>')
    if place + 1 < len(pages):
        following = pages[place + 1]
        found.append(
            f'<a rel="next" href="{following.name}">{html.escape(following.title)} →</a>'
        )
    return "\n".join(found)


def built() -> dict[str, str]:
    """Return the text of every page by its file's name."""
    pages = [read(DOCS / name) for name in PAGES]
    template = string.Template(TEMPLATE.read_text("utf-8"))
    return {
        page.name: template.substitute(
            title=html.escape(page.title),
            text=page.text,
            contents=contents(pages, page),
            steps=steps(pages, page),
        )
        for page in pages
    }


def main(arguments: list[str]) -> int:
    if arguments[:1] != ["build"] or len(arguments) > 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder = Path(arguments[1]) if len(arguments) == 2 else HELP
    try:
        texts = built()
    except GuideError as error:
        print(f"guide: {error}", file=sys.stderr)
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{len(texts)} pages in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
