"""The engine's Python environment: made, completed and removed by a process of its own.

Standard library only, and neither QGIS nor the engine: the program of this package is run by the
Python that the environment is made of (``python -I .../installation/__main__.py``), from QGIS
and by ``make`` alike.
"""
