"""The algorithms as QGIS knows them, and an index that all tests of them may read, made once."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsApplication

from rs_textsearch import settings
from rs_textsearch.processing.provider import TextSearchProvider
from tests.plugin.processing.runs import build_index


@pytest.fixture
def provider(qgis_app, bundle):
    """Return the provider while QGIS has it, with the bundle of colours for new indexes."""
    settings.write("engine/bundle", str(bundle))
    registered = TextSearchProvider()
    QgsApplication.processingRegistry().addProvider(registered)
    yield registered
    QgsApplication.processingRegistry().removeProvider(registered)


@pytest.fixture(scope="session")
def made_index(tmp_path_factory, bundle) -> Path:
    """Return an index, whose raster lies beside it; tests must not change them."""
    return build_index(tmp_path_factory.mktemp("made index"), bundle)
