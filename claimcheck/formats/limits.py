"""What no report of claimcheck says, for the reports that are passed on."""

LIMITS = (
    "It does not say which figure is right. Nothing was looked up; the stories were compared with themselves "
    "and, when there are several, with each other.",
    "A story that is wrong throughout, and agrees with itself, has no findings.",
    "Two figures for one thing in quite different words may have been missed: silence is no proof.",
    "A finding can be mistaken. Its table shows how each figure was understood, and so shows a misreading.",
)
"""Plain sentences without any mark-up."""
