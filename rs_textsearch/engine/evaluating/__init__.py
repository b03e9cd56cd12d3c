"""Evaluation by labelled polygons: how well a search finds here what people say is here.

Every tile is an item, relevant to a class or not by what the polygons say
(:mod:`~rs_textsearch.engine.evaluating.relevance`); the scores are those of the search. Intervals
come from drawing blocks of the ground, since tiles side by side are alike.
"""
