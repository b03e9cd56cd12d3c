"""A call that waits: made once, and not for what is gone."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer

from rs_textsearch.later import call_later


def test_it_comes_after_what_goes_on(qtbot):
    owner, calls = QObject(), []
    call_later(owner, lambda: calls.append(1))
    assert calls == []
    qtbot.waitUntil(lambda: calls == [1])
    qtbot.waitUntil(lambda: owner.findChildren(QTimer) == [])


def test_what_is_gone_is_not_called(qtbot):
    gone, calls = QObject(), []
    call_later(gone, lambda: calls.append("gone"))
    sip.delete(gone)
    owner = QObject()
    call_later(owner, lambda: calls.append("there"), 20)
    qtbot.waitUntil(lambda: bool(calls))
    assert calls == ["there"]
