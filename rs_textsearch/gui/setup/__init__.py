"""The panel that gets an engine, and where it is shown."""
