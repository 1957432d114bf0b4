"""Histories of the bot, and proofs of its parts."""
