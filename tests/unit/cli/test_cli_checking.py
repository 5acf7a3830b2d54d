"""A check without flags is the check with every flag left at what it is when not given."""

from __future__ import annotations

from inspect import signature

from claimcheck.cli.checking import Asked
from claimcheck.cli.commands import check


def test_what_is_asked_for_without_flags_is_what_the_flags_default_to() -> None:
    flags = dict(signature(check).parameters)
    paths, debug = flags.pop("paths"), flags.pop("debug")
    assert paths.default is paths.empty
    assert debug.default is False
    assert {name: flag.default for name, flag in flags.items()} == Asked._field_defaults


def test_the_command_passes_on_every_flag_in_its_place(monkeypatch) -> None:
    asked: list[Asked] = []
    monkeypatch.setattr("claimcheck.cli.checking.check_stories", lambda given: asked.append(given) or 0)
    check(**{name: name for name in Asked._fields})
    assert asked == [Asked(*Asked._fields)]
