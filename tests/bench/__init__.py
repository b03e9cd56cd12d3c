"""Benchmarks; no library that they load reports on anybody."""

from rs_textsearch.engine.process import prepare

prepare()
