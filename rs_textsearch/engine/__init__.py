"""The search engine: rasters in, ranked tiles and heatmaps out; runs without QGIS.

Run it as ``python -m rs_textsearch.engine`` or, isolated from the caller's environment, as
``python -I .../rs_textsearch/engine/__main__.py``. It never imports qgis, torch or ``training``.
"""

from rs_textsearch.engine.process import prepare

prepare()
