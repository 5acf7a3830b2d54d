"""What the checks of arithmetic and of the calendar share: figures side by side, and sums in words."""
