"""The guide: built pages as its sources give them, links that lead somewhere, texts as in QGIS."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import guide
import pytest

WITHOUT_END = ("img", "meta", "link", "br")
MOST_BYTES = 900_000  # of all pictures: the zip has little room
WIDEST = 780  # pixels; the pages' column is 700 wide
OF_QGIS = {
    "Raster", "Processing", "Toolbox", "Options", "Network", "Keyboard Shortcuts", "Settings",
    "R", "W", "90", "67", "Graphical Modeler",
}  # fmt: skip
"""What stands in bold and is no text of the plugin: menus of QGIS, keys, figures."""


@pytest.fixture(scope="module")
def pages() -> dict[str, str]:
    return guide.built()


class Links(HTMLParser):
    """Gathers what a page has and where it leads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.targets, self.pictures, self.anchors, self.untold = [], [], set(), []
        self.open, self.wrong = [], []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        found = dict(attributes)
        if tag not in WITHOUT_END:
            self.open.append(tag)
        self.anchors |= {found["id"]} if "id" in found else set()
        if tag == "a":
            self.targets.append(found["href"])
        elif tag == "img":
            self.pictures.append(found["src"])
            self.untold += [] if found.get("alt") else [found["src"]]

    def handle_endtag(self, tag):
        if tag not in WITHOUT_END and (not self.open or self.open.pop() != tag):
            self.wrong.append(tag)


def test_what_is_committed_is_what_the_sources_give(pages):
    lying = {path.name: path.read_text("utf-8") for path in guide.HELP.glob("*.html")}
    assert sorted(lying) == sorted(pages)
    changed = [name for name, text in pages.items() if lying[name] != text]
    assert not changed, f"python .ci/guide.py build: {changed}"


def test_every_source_is_a_page():
    sources = {path.relative_to(guide.DOCS).as_posix() for path in guide.DOCS.glob("guide/*.md")}
    assert sources <= set(guide.PAGES)


def test_links_lead_somewhere_and_tags_are_closed(pages):
    found = {name: Links(text) for name, text in pages.items()}
    for name, page in found.items():
        assert not page.wrong and not page.open, name
        for target in page.targets:
            if target.startswith("https://"):
                continue
            path, _, part = target.partition("#")
            assert (path or name) in found, f"{name}: {target}"
            assert not part or part in found[path or name].anchors, f"{name}: {target}"


def test_pictures_are_told_in_words_used_and_small(pages):
    lying = {f"pictures/{path.name}": path for path in guide.HELP.glob("pictures/*")}
    used = set()
    for name, text in pages.items():
        page = Links(text)
        used |= set(page.pictures)
        assert not page.untold, name
    assert used == set(lying)
    assert sum(path.stat().st_size for path in lying.values()) < MOST_BYTES
    widths = re.findall(r'<img src="([^"]+)"[^>]*width="(\d+)"', "".join(pages.values()))
    assert {name for name, _ in widths} == used
    assert not [name for name, width in widths if int(width) > WIDEST]


def test_the_pages_need_no_network_and_no_script(pages):
    for text in [*pages.values(), (guide.HELP / "style.css").read_text("utf-8")]:
        assert not re.search(r'<script|<iframe|src="http|url\(|@import', text)


def texts(root: Path) -> Iterator[str]:
    """Yield every text of the plugin, a value in it as ``…`` and an accelerator left out."""
    for path in (root / "rs_textsearch").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.sub(r"\{[^}]*\}", "…", node.value).replace("&", "")


def bold_texts(source: Path) -> Iterator[str]:
    """Yield what stands in bold in a source, the parts of a way through menus one by one."""
    for token in guide.PARSER.parse(source.read_text("utf-8")):
        said = None
        for child in token.children or ():
            if child.type == "strong_open":
                said = ""
            elif child.type == "strong_close":
                yield from said.split(" ▸ ")
                said = None
            elif said is not None:
                said += child.content or " "


def test_what_stands_in_bold_is_what_qgis_shows(root):
    known = "\n".join(texts(root))
    unknown = []
    for source in map(guide.DOCS.joinpath, guide.PAGES):
        for said in bold_texts(source):
            text = said.removesuffix(".").removesuffix("…")
            if said not in OF_QGIS and text not in known:
                unknown.append(f"{source.name}: {said}")
    assert not unknown, "\n".join(unknown)


def test_every_algorithm_is_told(root):
    ids = set()
    for path in (root / "rs_textsearch" / "processing").glob("*.py"):
        text = path.read_text("utf-8")
        found = re.search(r'def name\(self\) -> str:\n +""".*"""\n +return "(\w+)"', text)
        ids |= {found[1]} if found else set()
    text = (guide.DOCS / "guide" / "processing.md").read_text("utf-8")
    assert ids and set(re.findall(r"\| `rs_textsearch:(\w+)`", text)) == ids


def test_every_page_that_the_plugin_opens_is_there(pages, root):
    names = {"index"}
    for path in (root / "rs_textsearch").rglob("*.py"):
        names |= set(re.findall(r'show_help\("([^"]+)", ', path.read_text("utf-8")))
    assert len(names) > 3
    assert {f"{name}.html" for name in names} <= set(pages)


def test_a_link_that_leads_nowhere_is_refused(monkeypatch, tmp_path, capsys):
    page = tmp_path / "guide" / "index.md"
    page.parent.mkdir()
    monkeypatch.setattr(guide, "ROOT", tmp_path)
    monkeypatch.setattr(guide, "DOCS", tmp_path)
    monkeypatch.setattr(guide, "PAGES", ("guide/index.md",))
    for text in ("[one](gone.md)", "![a picture](gone.png)"):
        page.write_text(f"# Title\n\n{text}\n", encoding="utf-8")
        assert guide.main(["build", str(tmp_path / "out")]) == 1
        assert "gone" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
