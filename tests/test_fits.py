"""The scripts that fit points know every piece of evidence that the rules give points to."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parent.parent / "benchmarks"


def test_each_point_of_sameness_is_fitted_or_set_by_hand() -> None:
    place = BENCHMARKS / "fit_sameness.py"
    spec = importlib.util.spec_from_file_location(place.stem, place)
    assert spec
    assert spec.loader
    fit = importlib.util.module_from_spec(spec)
    sys.modules[place.stem] = fit
    spec.loader.exec_module(fit)
    assert fit.GUESSES.keys() == set(fit.NAMES)
    assert set(fit.Points._fields) >= fit.BY_HAND
