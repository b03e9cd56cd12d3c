"""Heatmaps of models that know levels of presence: colours mean the same for every query."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsLayerTree,
    QgsLayerTreeLayer,
    QgsLayerTreeModel,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from rs_textsearch.compat import CUMULATIVE_CUT
from rs_textsearch.layers import heatmap_styles, levels, looks, styles, threshold
from tests.plugin.helpers import drawn

WEAK, STRONG = 0.4, 0.6
SHARES = (WEAK - 0.1, WEAK - 0.001, (WEAK + STRONG) / 2, STRONG + 0.001, STRONG + 0.4)


def heatmap(path, low, high, limits=f"{WEAK} 0.5 {STRONG}", nothing="no"):
    """Return a heatmap of values that rise from ``low`` to ``high``, from left to right."""
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), 100, 20, 1, gdal.GDT_Float32)
    dataset.SetGeoTransform((0, 1, 0, 20, 0, -1))
    dataset.GetRasterBand(1).WriteArray(np.tile(np.linspace(low, high, 100), (20, 1)))
    tags = {"RS_TEXTSEARCH_LEVELS": limits} if limits else {}
    dataset.SetMetadata({**tags, "RS_TEXTSEARCH_NOTHING": nothing})
    dataset = None
    return QgsRasterLayer(str(path), "Heatmap")


def opacities(layer):
    """Return how opaque QGIS draws the middle row of a layer, 0 to 255."""
    image = drawn(layer, 100, 20)
    return np.array([image.pixelColor(x, 10).alpha() for x in range(100)])


def legend(layer):
    """Return what the legend of a layer says, from the top."""
    node = QgsLayerTreeLayer(layer)
    styles.label_heatmap_legend(node)
    tree = QgsLayerTree()
    model = QgsLayerTreeModel(tree)
    model.setFlag(QgsLayerTreeModel.Flag.ShowLegend)
    tree.addChildNode(node)
    said = [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
    del model  # before its tree
    return said


@pytest.mark.parametrize("style", heatmap_styles.STYLES, ids=lambda style: style.name)
def test_colours_begin_at_weak_and_cover_from_strong(tmp_path, style):
    layer = heatmap(tmp_path / "h.tif", 0.1, 0.62)
    styles.style_heatmap(layer)
    styles.set_style(layer, style.name)
    function = layer.renderer().shader().rasterShaderFunction()
    below, edge, between, above, far = (function.shade(value)[-1] for value in SHARES)
    assert below == edge == 0 and 64 < between < 192 and above > 240 and far == 255


def test_the_same_value_looks_the_same_whatever_else_there_is(tmp_path):
    alone, beside = heatmap(tmp_path / "a.tif", 0.5, 0.51), heatmap(tmp_path / "b.tif", -1, 2)
    for layer in (alone, beside):
        styles.style_heatmap(layer)
    shades = [la.renderer().shader().rasterShaderFunction().shade(0.505) for la in (alone, beside)]
    assert shades[0] == shades[1]


def test_nothing_is_drawn_where_nothing_stands_out(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.1, 0.39, nothing="yes")
    styles.style_heatmap(layer)
    assert opacities(layer).max() == 0
    assert legend(layer) == ["Nothing stands out"]


def test_what_is_weak_fades(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.3, 0.7)
    styles.style_heatmap(layer)
    found = opacities(layer)
    assert (np.diff(found) >= 0).all()
    assert found[:24].max() == 0 and 40 < found[50] < 115 and found[-20:].min() > 145


def test_the_legend_speaks_best_first(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.3, 0.7)
    styles.style_heatmap(layer)
    drawn_all = ["strong from 0.60", "fair from 0.50", "weak from 0.40", "unlikely: not drawn"]
    assert legend(layer) == drawn_all
    styles.set_style(layer, "Turbo in steps")
    assert legend(layer) == drawn_all
    styles.show_threshold(layer, 0.55)
    assert legend(layer) == [
        "strong from 0.60", "fair from 0.55", "weak: not drawn", "unlikely: not drawn",
    ]  # fmt: skip
    styles.show_threshold(layer, 0.65)
    assert legend(layer)[:2] == ["strong from 0.65", "fair: not drawn"]
    styles.show_threshold(layer, None)
    assert legend(layer) == drawn_all


def test_the_legend_without_levels_tells_the_threshold(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.1, 0.3, "")
    styles.style_heatmap(layer)
    styles.show_threshold(layer, 0.25)
    shown = layer.renderer().shader().rasterShaderFunction().legendSettings()
    assert shown.minimumLabel() == "drawn from 0.25" and styles.is_fitted(layer)


def test_nothing_is_drawn_where_nothing_stands_out_and_there_are_no_levels(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.1, 0.3, "", nothing="yes")
    styles.style_heatmap(layer)
    assert opacities(layer).max() == 0
    assert legend(layer) == ["Nothing stands out"]


@pytest.mark.parametrize("hand", ["limits", "colours"])
def test_what_was_changed_by_hand_is_not_fitted(tmp_path, hand):
    layer = heatmap(tmp_path / "h.tif", 0.3, 0.7)
    styles.style_heatmap(layer)
    assert styles.is_fitted(layer)
    if hand == "limits":
        layer.renderer().setClassificationMax(0.9)
    else:
        function = layer.renderer().shader().rasterShaderFunction()
        items = function.colorRampItemList()
        items[-1].color = QColor("#000000")
        function.setColorRampItemList(items)
    assert not styles.is_fitted(layer)
    styles.set_style(layer, "Viridis")
    assert layer.renderer().classificationMax() == pytest.approx(0.9 if hand == "limits" else 0.6)


def test_the_users_threshold_holds(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.3, 0.7)
    styles.style_heatmap(layer)
    threshold.show(layer, 0.55)
    found = opacities(layer)
    assert found[:60].max() == 0 and found[65:].min() > 0
    threshold.show(layer, None)
    assert opacities(layer)[50] > 0


@pytest.mark.parametrize("limits", ["", "a few", "0.1 0.2", "0.1 0.2 0.3 0.4"])
def test_a_heatmap_without_levels_is_drawn_between_its_own_values(tmp_path, limits):
    layer = heatmap(tmp_path / "h.tif", 0.1, 0.3, limits)
    styles.style_heatmap(layer)
    assert levels.of_heatmap(layer) is None
    assert layer.renderer().minMaxOrigin().limits() == CUMULATIVE_CUT
    assert opacities(layer)[-1] > 145
    assert layer.renderer().shader().rasterShaderFunction().legendSettings().minimumLabel() == ""
    assert legend(layer)[0] == "relative similarity"


def test_levels_that_are_one_have_an_edge(tmp_path):
    layer = heatmap(tmp_path / "h.tif", 0.3, 0.7, "0.5 0.5 0.5")
    styles.style_heatmap(layer)
    found = opacities(layer)
    assert found[:49].max() == 0 and found[51:].min() > 145


def test_a_repeated_search_keeps_limits_that_were_set_by_hand_only(tmp_path):
    for hand in (False, True):
        old = heatmap(tmp_path / f"old{hand}.tif", 0.3, 0.7)
        styles.style_heatmap(old)
        if hand:
            old.renderer().setClassificationMin(0.0)
        new = heatmap(tmp_path / f"new{hand}.tif", 0.3, 0.7, "0.2 0.3 0.4")
        styles.style_heatmap(new)
        fitted = new.renderer().classificationMin()
        look = looks.Look.of(QgsLayerTreeLayer(old))
        assert look.fitted != hand
        look.give(new)
        expected = 0.0 if hand else fitted
        assert new.renderer().classificationMin() == pytest.approx(expected)


def test_a_look_without_levels_is_given_to_a_heatmap_with_levels(tmp_path):
    old, new = heatmap(tmp_path / "o.tif", 0.1, 0.3, ""), heatmap(tmp_path / "n.tif", 0.1, 0.3)
    for layer in (old, new):
        styles.style_heatmap(layer)
    looks.Look.of(QgsLayerTreeLayer(old)).give(new)
    assert opacities(new).max() == 0 and styles.is_fitted(new)
    assert legend(new)[0] == "strong from 0.60"
