"""Decimal arithmetic that neither rounds nor depends on the caller's decimal context.

The operators of Decimal round to the precision of the thread's context. These functions are methods of a
context of our own, so they stay exact up to a thousand digits and cost about as much.
"""

from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, DivisionByZero, InvalidOperation, Overflow
from typing import Final

_EXACT: Final = Context(
    prec=1000, Emin=MIN_EMIN, Emax=MAX_EMAX, traps=[InvalidOperation, DivisionByZero, Overflow], flags=[]
)

ZERO: Final = Decimal(0)
ONE: Final = Decimal(1)
HUNDRED: Final = Decimal(100)

add = _EXACT.add
subtract = _EXACT.subtract
multiply = _EXACT.multiply
divide_whole = _EXACT.divide_int
times_power_of_ten = _EXACT.scaleb
