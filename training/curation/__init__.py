"""Building data sets in resumable stages, as RS5M was built (METHOD D, "Data pipeline")."""
