"""The index: its files, what they hold, and whether that is still true."""
