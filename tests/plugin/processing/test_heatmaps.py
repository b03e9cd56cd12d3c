"""Heatmaps that are joined to one file."""

from __future__ import annotations

import weakref

import pytest
from osgeo import gdal

from rs_textsearch.errors import SourceError
from rs_textsearch.files import Replacement
from rs_textsearch.processing import heatmaps, spread
from tests.plugin.helpers import write_raster


@pytest.mark.parametrize("function", [heatmaps.merge, heatmaps.stack])
@pytest.mark.parametrize("step", ["written", "looked at"])
def test_nothing_is_open_when_a_part_file_is_removed(function, step, tmp_path, monkeypatch):
    """Windows removes no open file: GDAL's datasets are let go before, whatever has failed."""
    colours = write_raster(tmp_path / "colours.tif")
    parts = [tmp_path / f"{name}.tif" for name in "ab"]
    for part in parts:
        gdal.Translate(str(part), str(colours), bandList=[1], outputType=gdal.GDT_Float32)
    before = set(tmp_path.iterdir())
    opened, left = [], []

    class Gdal:
        """GDAL, noting what it opens."""

        def __getattr__(self, name):
            return getattr(gdal, name)

        def Open(self, path):
            return self.noted(gdal.Open(path))

        def Warp(self, *words, **named):
            return self.noted(gdal.Warp(*words, **named))

        @staticmethod
        def noted(dataset):
            opened.append(weakref.ref(dataset))
            return dataset

    def fail(*_):
        raise RuntimeError("no space left")

    abandon = Replacement.abandon

    def count(replacement):
        left.append(sum(one() is not None for one in opened))
        abandon(replacement)

    for module in (heatmaps, spread):
        monkeypatch.setattr(module, "gdal", Gdal())
    monkeypatch.setattr(Replacement, "abandon", count)
    failing = {"written": (gdal.Dataset, "SetMetadata"), "looked at": (gdal.Dataset, "GetMetadata")}
    monkeypatch.setattr(*failing[step], fail)
    target = tmp_path / "all.tif"
    with pytest.raises(SourceError, match="no space left"):
        function(parts, target)
    assert opened and left == [0]
    assert set(tmp_path.iterdir()) == before
