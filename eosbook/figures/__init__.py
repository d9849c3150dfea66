"""Figures: functions from results to Matplotlib figures, one module a chapter."""
