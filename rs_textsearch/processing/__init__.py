"""The engine's work as Processing algorithms, for models, batch runs and qgis_process."""
