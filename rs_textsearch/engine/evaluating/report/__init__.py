"""The report of an evaluation: one page to look at, to print and to hand on."""
