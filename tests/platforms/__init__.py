"""What other companies send us, as they write it."""
