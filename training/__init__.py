"""Training package: reproduces EBAKER-style text-image training and exports model bundles.

It imports ``rs_textsearch.engine`` (to evaluate exactly what the engine will run); the engine
never imports it.
"""

from rs_textsearch.engine.process import prepare

prepare()
