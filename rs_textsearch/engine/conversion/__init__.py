"""Checkpoints of CLIP models to model bundles, without torch.

A checkpoint is read (:mod:`~rs_textsearch.engine.conversion.checkpoint`), its architecture told,
its towers written as ONNX graphs and checked against a computation in numpy.
"""
