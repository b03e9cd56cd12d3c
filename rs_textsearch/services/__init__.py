"""What the plugin does, without widgets: searching, indexing, and keeping files and projects."""
