"""The file of the profile in which queries are kept."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QLockFile

from rs_textsearch.errors import QueryFileError
from rs_textsearch.services.history import RECENT, QueryHistory
from rs_textsearch.values.example import TileExample
from rs_textsearch.values.query import Query

FULL = Query(
    "harbour",
    ("ships", "cranes"),
    (TileExample("/data/scene.gpkg", 3),),
    (TileExample("/b.gpkg", 4),),
    0.25,
)


@pytest.fixture
def history(tmp_path):
    return QueryHistory(tmp_path / "dír" / "queries.json")


def test_history_survives_and_puts_the_newest_first(history):
    for text in ("boats", "roofs", "boats"):
        history.remember(Query(text))
    history.save("All", FULL)
    again = QueryHistory(history._file.path)
    assert [query.text for query in again.recent()] == ["boats", "roofs"]
    assert again.saved() == {"All": FULL}
    for number in range(50):
        again.remember(Query(f"query {number}"))
    assert len(again.recent()) == RECENT and again.recent()[0].text == "query 49"
    again.clear_recent()
    assert QueryHistory(history._file.path).recent() == []


def test_saved_queries_are_renamed_and_removed(history):
    history.save("b", Query("boats"))
    history.save("A", Query("roofs"))
    history.rename("b", "C")
    assert list(history.saved()) == ["A", "C"]
    history.remove("A")
    assert history.saved() == {"C": Query("boats")}


def test_export_and_import_keep_what_is_there(history, tmp_path):
    history.save("boats", Query("boats"))
    history.save("roofs", Query("red roofs"))
    file = tmp_path / "exported.json"
    assert history.export_to(file) == 2
    other = QueryHistory(tmp_path / "other.json")
    other.save("boats", Query("small boats"))
    assert other.import_from(file) == 2
    assert other.saved() == {"boats": Query("small boats"), "boats (2)": Query("boats"),
                             "roofs": Query("red roofs")}
    assert other.import_from(file) == 2 and len(other.saved()) == 3


def test_a_file_of_something_else_changes_nothing(history, tmp_path):
    history.save("boats", Query("boats"))
    before = history._file.path.read_bytes()
    file = tmp_path / "other.json"
    for text in ('{"type": "FeatureCollection"}', "not json", '{"schema": 99}'):
        file.write_text(text)
        with pytest.raises(QueryFileError, match=r"other\.json"):
            history.import_from(file)
    with pytest.raises(QueryFileError):
        history.import_from(tmp_path / "gone.json")
    assert history._file.path.read_bytes() == before


def test_a_spoilt_file_is_put_aside(history):
    history._file.path.parent.mkdir()
    history._file.path.write_text("{")
    assert history.recent() == []
    assert history._file.path.with_suffix(".unreadable.json").read_text() == "{"
    history._file.path.write_text("{{")
    assert history.recent() == []
    aside = sorted(path.read_text() for path in history._file.path.parent.glob("*.unreadable*"))
    assert aside == ["{", "{{"]


def test_a_file_that_cannot_be_written_is_an_error(tmp_path):
    (tmp_path / "file").write_text("")
    history = QueryHistory(tmp_path / "file" / "queries.json")
    with pytest.raises(QueryFileError, match="cannot be written"):
        history.remember(Query("boats"))
    assert history.recent() == []


def test_two_windows_lose_nothing_of_each_other(tmp_path):
    one, two = (QueryHistory(tmp_path / "queries.json") for _ in range(2))
    assert one.recent() == two.recent() == []
    two.save("boats", Query("small boats"))
    one.remember(Query("roofs"))
    two.remember(Query("trees"))
    one.save("mine", Query("roofs"))
    for history in (one, two, QueryHistory(tmp_path / "queries.json")):
        assert list(history.saved()) == ["boats", "mine"]
        assert [query.text for query in history.recent()] == ["trees", "roofs"]


def test_a_query_waits_for_another_window_and_is_listed_meanwhile(history, qtbot):
    history.save("boats", Query("boats"))
    path = history._file.path
    lock = QLockFile(str(path.with_name(f".{path.name}.lock")))
    assert lock.lock()
    history.remember(Query("roofs"))
    assert [query.text for query in history.recent()] == ["roofs"]
    assert QueryHistory(path).recent() == []
    lock.unlock()
    qtbot.waitUntil(lambda: len(QueryHistory(path).recent()) == 1)
    assert lock.lock()
    history.save("roofs", Query("roofs"))
    path.unlink()
    path.mkdir()  # cannot be replaced by a file
    with qtbot.waitSignal(history.failed) as told:
        lock.unlock()
    assert "cannot be written" in told.args[0].text()


def test_a_query_that_another_window_removed_is_not_renamed(tmp_path):
    one, two = (QueryHistory(tmp_path / "queries.json") for _ in range(2))
    one.save("boats", Query("boats"))
    assert list(two.saved()) == ["boats"]
    one.remove("boats")
    two.rename("boats", "ships")
    assert one.saved() == two.saved() == {}
