"""What is shown of a training that is over, without its dialog."""

from __future__ import annotations

import pytest

from rs_textsearch.gui.training.plot import Curve
from rs_textsearch.services.training import kept_text

LOST = {"code": "photographs", "before": 0.8, "after": 0.8, "most_lost": 0.016}


@pytest.mark.parametrize(
    ("outcome", "said", "kind"),
    [
        ({"share": 0, "best_epoch": 0}, "nothing better", "warning"),
        ({"share": 0, "best_epoch": 3}, "General pairs", "warning"),
        ({"forgotten": {**LOST, "after": 0.79}}, "79.0 %, and 80.0 % before. They show", "info"),
        ({"forgotten": {**LOST, "after": 0.7}}, "70.0 %, and 80.0 % before. They", "warning"),
        ({"forgotten": {**LOST, "code": "replayed", "after": 0.79}}, "nothing to", "success"),
        ({"forgotten": {**LOST, "code": "replayed", "after": 0.78}}, "something", "warning"),
    ],
)  # fmt: skip
def test_what_was_forgotten_is_said_as_it_was_measured(qgis_app, outcome, said, kind):
    text = kept_text(outcome)
    assert said in text[0] and text[1] == kind


def test_a_long_curve_is_drawn_with_few_points_and_keeps_its_end():
    curve = Curve(losses=[(step, 1.0 / step) for step in range(1, 5001)])
    points = curve.smooth()
    assert len(points) < 420 and points[-1][0] == 5000 and points[0] == (1, 1.0)
    curve.recalls[:] = [(0, 0.2), (10, 0.6), (20, 0.6)]
    assert curve.best() == (10, 0.6)
