"""The tour: three pictures at most, gone for good when it is skipped, and to be had again."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtGui import QPixmap

from rs_textsearch import settings
from rs_textsearch.definitions import TOUR
from rs_textsearch.gui.sources.welcome import WelcomePanel
from rs_textsearch.gui.tour import Tour, TourDialog
from rs_textsearch.services.engine_setup import EngineSetup


@pytest.fixture
def welcome(qgis_app, qtbot):
    """Return what makes the empty state of the dock."""

    def make() -> WelcomePanel:
        panel = WelcomePanel(EngineSetup())
        qtbot.addWidget(panel)
        panel.show()
        return panel

    return make


def test_the_tour_goes_through_three_pictures_that_are_small(qgis_app, qtbot):
    tour = Tour()
    qtbot.addWidget(tour)
    tour.show()
    ended, seen = [], set()
    tour.ended.connect(lambda: ended.append(True))
    while not ended:
        assert (tour.next_button.text() == "Done") == tour.skip_button.isHidden()
        seen.add(tour.title.text())
        tour.next_button.click()
    files = sorted(TOUR.glob("*.jpg"))
    assert len(seen) == len(files) == 3
    assert not any(QPixmap(str(path)).isNull() for path in files)
    assert sum(path.stat().st_size for path in files) < 150_000
    assert settings.tour_is_over()


@pytest.mark.parametrize("for_ever", [True, False])
def test_a_skipped_tour_does_not_come_back_unless_it_shall(welcome, for_ever):
    panel = welcome()
    assert panel.tour.isVisible()
    panel.tour.never.setChecked(for_ever)
    panel.tour.skip_button.click()
    assert not panel.tour.isVisible()
    assert welcome().tour.isVisible() != for_ever


def test_the_picture_keeps_its_proportions_and_the_panel_its_least_width(welcome, qtbot):
    panel = welcome()
    panel.resize(210, 800)
    picture = panel.tour.picture
    qtbot.waitUntil(lambda: 0 < picture.width() <= 210, timeout=5000)
    assert picture.height() == pytest.approx(picture.width() * 315 / 560, abs=1)
    assert picture.heightForWidth(2000) == 315  # never larger than it is
    assert panel.tour.minimumSizeHint().width() <= 194  # of a dock of 220, less its edges


def test_the_dialog_ends_with_the_tour(qgis_app, qtbot):
    dialog = TourDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    tour = dialog.findChild(Tour)
    assert tour.never.isHidden() and tour.picture.isVisible()
    tour.skip_button.click()
    assert not dialog.isVisible()
