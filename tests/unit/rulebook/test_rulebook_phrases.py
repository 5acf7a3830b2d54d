"""Phrases are found as whole words."""

import pytest

from claimcheck.rulebook.phrases import ends_with_phrase, has_phrase

PHRASES = ("up from", "revised", "up", "a week ago")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was Revised on Monday.", True),
        ("It stood at 31 a  week\nago.", True),
        ("UP, at last", True),
        ("It was unrevised.", False),
        ("It was revised_ there.", False),
        ("It went upstairs, and then up.", True),
        ("The group met upstairs.", False),
        ("", False),
    ],
)
def test_in_a_text(text: str, found: bool) -> None:
    assert has_phrase(text, PHRASES) is found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It was up from ", True),
        ("It was Up\n From", True),
        ("It was up", True),
        ("up", True),
        ("up from there ", False),
        ("They grew pup", False),
    ],
)
def test_at_the_end(text: str, found: bool) -> None:
    assert ends_with_phrase(text, PHRASES) is found


def test_no_phrases_are_found_nowhere() -> None:
    assert not has_phrase("It was revised.", ())
    assert not ends_with_phrase("It was revised", ())
