"""What figures allow and how they stand to each other: intervals, readings, relations, units."""
