"""Calendars of Microsoft 365, read through Microsoft Graph, which also tells when to look."""
