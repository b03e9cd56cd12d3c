"""Benchmarks; no library that they load reports on anybody."""

import os

from rs_textsearch.definitions import SILENCE

os.environ.update(SILENCE)
