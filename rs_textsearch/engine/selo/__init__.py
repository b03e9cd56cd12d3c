"""Semantic localization (SeLo): maps of a text over a large image, and how good they are.

The task, the first procedure ("v1") and the metrics are those of Yuan et al., "Learning to Evaluate
Performance of Multi-modal Semantic Localization" (IEEE TGRS 2022, arXiv 2209.06515), the second
procedure ("v2") is of their code release; GeoRSCLIP (Zhang et al., IEEE TGRS 2024) is measured by
v1. What OpenCV computes there, it computes here (:mod:`~rs_textsearch.engine.selo.filters`); the
mended metrics (:class:`~rs_textsearch.engine.selo.rules.Clean`) do without it.
"""
