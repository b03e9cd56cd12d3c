"""A plugin of pytest: the tests of the plugin find QGIS's stand-in where QGIS is wanted."""

from __future__ import annotations

import pytest

from tests.qt6.stand_in import modules

modules.install()


@pytest.fixture(scope="session")
def qapp_cls() -> type:
    """Return what pytest-qt makes the application of."""
    from qgis.core import QgsApplication

    return QgsApplication


@pytest.fixture(scope="session")
def qgis_app(qapp):
    """Return the application under the name that pytest-qgis has for it."""
    return qapp
