"""Ablation tables: their rows, runs, report and plots."""
