"""What the plugin speaks of: queries, sources, options, states and names of files."""
