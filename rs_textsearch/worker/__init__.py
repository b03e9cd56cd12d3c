"""The engine process as QGIS sees it: where it is, how it is spoken to, how it may fail."""
