"""Whether a figure of the headline follows from the body: the ground that two checks share."""
