"""Widgets: the dock and its panels, the result list, the options page."""
