"""The report: one file that needs no other, with what the document says."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
import shapely
from rasterio.io import MemoryFile

from rs_textsearch.engine.errors import BadInput
from rs_textsearch.engine.evaluating.relevance import Region, Relevance
from rs_textsearch.engine.evaluating.report import figures
from rs_textsearch.engine.evaluating.report.examples import Examples
from rs_textsearch.engine.evaluating.report.pictures import coloured, jpeg
from rs_textsearch.engine.index.loading import load
from rs_textsearch.engine.searching.archive import Archive
from tests.engine.evaluating.conftest import FIELDS, ask, write_labels

VOID = {"meta", "img", "br", "i", "circle", "line", "path"}


class Parts(HTMLParser):
    """Collects the elements of a page, and fails where one is not closed."""

    def __init__(self):
        super().__init__()
        self.open, self.found, self.text = [], [], ""

    def handle_starttag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))
        if tag not in VOID or tag == "i":
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.found.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def parsed(path):
    parts = Parts()
    parts.feed(path.read_text(encoding="utf-8"))
    assert parts.open == []
    return parts


@pytest.fixture(scope="module")
def compared(here, two, other_bundle):
    out = here.folder / "report.html"
    params = {"against_bundle": str(other_bundle), "block": 60, "template": "the <{}>"}
    return ask(here.index, labels=two, report=str(out), **params), parsed(out)


def test_a_report_holds_all_that_it_shows(compared):
    document, page = compared
    assert "script" not in {tag for tag, _ in page.found}
    for tag, attributes in page.found:
        for name in ("src", "href", "xlink:href"):
            address = attributes.get(name, "")
            assert address.startswith(("#", "data:image/jpeg;base64,")) or not address, tag
    text = Path(document["report"]).read_text(encoding="utf-8")
    style = re.search(r"<style>(.*?)</style>", text, re.DOTALL)[1]
    assert "url(" not in style and "@import" not in style
    ids = {attributes.get("id") for _, attributes in page.found}
    links = [attributes["href"] for tag, attributes in page.found if tag == "a"]
    assert len(links) == 2 and {link[1:] for link in links} <= ids


def test_a_report_says_what_the_document_says(compared):
    document, page = compared
    assert document["headline"]["text"] in page.text
    for note in document["notes"]:
        assert note["text"] in page.text
    for one in document["classes"]:
        assert one["label"] in page.text and one["query"] in page.text  # escaped, as it was typed
    assert document["model"]["id"] in page.text and document["against"]["id"] in page.text
    assert "evaluate" in page.text and "--against-bundle" in page.text


def test_the_pictures_are_pictures(compared):
    _, page = compared
    images = [attributes["src"] for tag, attributes in page.found if tag == "img"]
    assert len(images) >= 2 * 2 + 4
    for image in images[:3]:
        with MemoryFile(base64.b64decode(image.partition(",")[2])) as memory, memory.open() as one:
            assert one.count == 3 and one.driver == "JPEG"


def test_a_report_replaces_no_page_of_somebody_else(here, two, tmp_path):
    page = tmp_path / "index.html"
    page.write_text("<html>mine</html>", encoding="utf-8")
    with pytest.raises(BadInput, match="not a report that this program wrote"):
        ask(here.index, labels=two, report=str(page))
    assert page.read_text(encoding="utf-8") == "<html>mine</html>"
    out = tmp_path / "report.html"
    for _ in range(2):  # its own it does
        ask(here.index, labels=two, report=str(out))


def test_a_raster_that_is_gone_has_no_pictures(here, two, tmp_path, index_of):
    raster = tmp_path / "gone.tif"
    raster.write_bytes(here.raster.read_bytes())
    index_of(raster, tmp_path / "i.gpkg", here.bundle)
    raster.unlink()
    out = tmp_path / "report.html"
    ask(tmp_path / "i.gpkg", labels=two, report=str(out))
    page = parsed(out)
    assert "No picture" in page.text and not any(tag == "img" for tag, _ in page.found)


def test_examples_by_hand(here, tmp_path):
    archive = Archive([load(here.index)])
    scores = np.arange(len(archive), 0, -1).astype(float)
    relevant = np.zeros(len(archive), bool)
    relevant[[0, -1]] = True
    counted = np.ones(len(archive), bool)
    counted[1] = False
    regions = tuple(
        Region(0, shapely.box(*archive.boxes[tile] + [1, 1, -1, -1])) for tile in (0, -1)
    )
    found = Examples.of(archive, Relevance("a", relevant, counted, ~counted, regions), scores)
    assert found.right == [0, len(archive) - 1] and found.missed == [len(archive) - 1]
    assert 1 not in found.wrong and not set(found.wrong) & set(found.right)
    assert found.ranks[0] == 1 and found.ranks[1] == 0 and found.ranks[-1] == len(archive) - 1


def test_what_has_no_score_is_paler():
    rgb = np.full((2, 2, 3), 100, np.uint8)
    grey = np.array([[0, 255], [0, 255]], np.uint8)
    known = np.array([[True, True], [False, False]])
    shown = coloured(rgb, grey, known)
    assert (shown[1] > shown[0, 0]).all() and np.ptp(shown[1]) == 0
    assert shown[0, 1, 0] > shown[0, 1, 1]  # red
    with MemoryFile(jpeg(shown)) as memory, memory.open() as one:
        assert one.shape == (2, 2)


def test_the_reach_of_gains():
    gained = {"value": 0.12, "low": -0.31, "high": None, "p": 1.0}
    assert figures.reach([gained]) == pytest.approx(0.4) and figures.reach([]) == 0.1
    assert figures.direction({"low": 0.1, "high": 0.2}) == "better"
    assert figures.direction({"low": -0.2, "high": -0.1}) == "worse"
    assert figures.direction({"low": -0.1, "high": 0.1}) == ""
    assert figures.direction(gained | {"low": None}) == ""


def test_a_label_with_odd_letters(here, tmp_path):
    labels = write_labels(
        tmp_path / "labels.geojson", [(FIELDS["red"], {"class": "red & <b>\"blue\"</b> ✓"})]
    )
    out = tmp_path / "report.html"
    ask(here.index, labels=labels, report=str(out))
    assert 'red & <b>"blue"</b> ✓' in parsed(out).text
