"""The report of a run: one page that opens in any browser and prints."""

from __future__ import annotations

from training.curation.report.page import write_report

__all__ = ["write_report"]
