"""The unit of a figure: money before or after it, units, rates."""

from __future__ import annotations

import re
from functools import lru_cache

from claimcheck.mentions.figure import Figure
from claimcheck.mentions.lexicon import Lexicon
from claimcheck.model.mention import MentionKind
from claimcheck.rulebook import Rulebook

# One chunk of copy without spaces that may spell a unit, and the gap before it.
CHUNK = re.compile(r"([ \u00a0\u202f-]?)([^\s\d,;:()\[\]!?—–…\"“<>=+*|]+[²³23]?|[\"”])")
MORE = re.compile(r"[ \u00a0-]([^\s\d,;:()\[\]!?—–…\"“”<>=+*|-]+)")
RATE = re.compile(r" (a|an|per|each|every) ([a-z]+(?: (?:foot|metre|meter|mile|kilometre|ounce|centimetre|of cattle))?)(?![a-z])(?! (?:earlier|ago|before|later|after|prior))|([/])([a-z]+|100,000|1,000)(?![a-z\d])|-(?:an?|per)-([a-z]+)(?![a-z])")
PER_MANY = re.compile(r" (?:per|for every|of every|in every|out of every) (100,000|10,000|1,000|100|1000|thousand|million|hundred|10)(?![\d,])")
ADVERB = re.compile(r" ([a-z]+ly)(?![a-z])")
DIVISORS = ("mass", "length", "volume", "area", "energy")
MANY = {"thousand": "1000", "hundred": "100", "million": "1000000"}


class UnitTable:
    """Spellings of units and currencies → (unit, dimension); made once from a rulebook."""

    def __init__(self, rules: Rulebook) -> None:
        self.exact: dict[str, tuple[str, str]] = {}
        self.lower: dict[str, tuple[str, str]] = {}
        self.longest: dict[str, int] = {}
        self.time = frozenset(rules.units.dimensions["time"])
        self.things = frozenset(rules.units.rates.things)
        self.adverbs = rules.units.rates.adverbs
        self.ambiguous = frozenset(rules.currencies.ambiguous)
        self.risky = frozenset(rules.units.symbols.risky)
        for dimension, units in rules.units.dimensions.items():
            for unit, spellings in units.items():
                for spelling in spellings:
                    self._add(spelling, unit, dimension)
        self._add_money(rules)
        signs = {**rules.currencies.signs, **{code: code for code in rules.world_currencies.codes}}
        self.prefixes = {sign.replace(" ", ""): code for sign, code in signs.items()}
        self.careful = frozenset(rules.currencies.careful)
        self.prefix_ends = frozenset(sign[-1] for sign in self.prefixes if not sign[-1].isalpha())
        for code in rules.world_currencies.codes:
            self.exact[code] = (code, "currency")
        for sign in ("€", "£", "¥", "$", "₹", "kr", "US$", "RMB"):
            if sign in signs:
                self.exact[sign] = (signs[sign], "currency")

    def _add_money(self, rules: Rulebook) -> None:
        currencies = rules.currencies
        for name, code in rules.world_currencies.names.items():
            first, _, last = name.rpartition(" ")
            if last in currencies.spellings:
                self._add(f"{first} {currencies.spellings[last]}", code, "currency")
        for name, code in {**rules.world_currencies.names, **currencies.names}.items():
            self._add(name, code, "currency")
            self._add(name + "s", code, "currency")
        dollar, pound = currencies.defaults["dollar"], currencies.defaults["pound"]
        for name, code in (("dollar", dollar), ("dollars", dollar), ("pound", pound), ("pounds", pound)):
            self._add(name, code, "currency")
        for unit in currencies.minor:
            self._add(unit, unit, "currency")
        for spelling, unit in currencies.minor_names.items():
            self._add(spelling, unit, "currency")

    def _add(self, spelling: str, unit: str, dimension: str) -> None:
        words = spelling.replace("-", " ").split(" ")
        fold = len(spelling) >= 4 and spelling.islower()
        (self.lower if fold else self.exact)[spelling] = (unit, dimension)
        if len(words) > 1:
            first = words[0].lower()
            self.longest[first] = max(self.longest.get(first, 1), len(words))

    def find(self, spelling: str) -> tuple[str, str] | None:
        """Unit and dimension of a spelling, or None."""
        return self.exact.get(spelling) or self.lower.get(spelling.lower())


@lru_cache(maxsize=4)
def units_of(rules: Rulebook) -> UnitTable:
    """The table of ``rules``, made once."""
    return UnitTable(rules)


def read_unit(figure: Figure, text: str, low: str, table: UnitTable) -> bool:
    """Give the figure the unit that follows it; False when none does."""
    match = CHUNK.match(text, figure.end)
    if match is None:
        return False
    gap, chunk = match[1], match[2]
    found, end = _longest_unit(text, match, table)
    if found is None:
        return False
    unit, dimension = found
    spelled = text[match.start(2) : end]
    if spelled in table.risky and not _clear_symbol(spelled, gap, text, end):
        return False
    if chunk == "%" and text.startswith("-point", end):
        unit, end = "percentage_point", end + 6 + text.startswith("s", end + 6)
    if spelled.lower() in table.ambiguous and not _large(figure):
        return False
    if spelled.lower() in ("pound", "pounds") and _weighs(figure, gap, low, end):
        unit, dimension = "pound", "mass"
    figure.unit, figure.dimension, figure.end = unit, dimension, end
    figure.rules.append("unit " + spelled)
    return True


def _large(figure: Figure) -> bool:
    """Money in currencies whose names are common words comes in thousands; "12 won" is a verb."""
    return figure.value is not None and figure.value >= 1000


WEIGHT = re.compile(r"weigh|heav|lighter|obes|muscle|baby|scales|lift|(?:lost|gained|lose|gain|shed|dropp)\w* (?:\w+ )?$")
WEIGHED = re.compile(r" of (?!debt|cash|money|tax|profit|savings|funding|investment)|-|s? (?:heavier|lighter|overweight)")
MONEY_BEFORE = re.compile(r"£|\b(?:pay|paid|cost|costs|price|priced|worth|fine|fined|bill|salary|earn|earned|earns|budget|fee|loan|debt|tax|spent|spend|prize)\b")


def _weighs(figure: Figure, gap: str, low: str, end: int) -> bool:
    """Pounds are a weight before "of" and in compounds, by a word of weighing near, and where no word of money is."""
    if WEIGHED.match(low, end):
        return True
    if figure.value is not None and figure.value != figure.coefficient:
        return False
    if gap == "-":
        return True
    around = low[max(0, figure.start - 60) : end + 30]
    return bool(WEIGHT.search(around)) and not MONEY_BEFORE.search(around)


def _longest_unit(text: str, match: re.Match[str], table: UnitTable) -> tuple[tuple[str, str] | None, int]:
    """The longest spelling that starts at the chunk, and where it ends."""
    chunk, end = match[2], match.end()
    start = match.start(2)
    room = table.longest.get(chunk.split("-")[0].rstrip(".").lower()) or table.longest.get(chunk.lower())
    if room:
        ends = [end]
        position = end
        while len(ends) < room and (more := MORE.match(text, position)):
            position = more.end()
            ends.append(position)
        for position in reversed(ends[1:]):
            spelled = text[start:position].replace("\u00a0", " ")
            for form in (spelled, spelled.rstrip(".'’"), spelled.replace("-", " ")):
                if found := table.find(form):
                    return found, start + len(form)
    bare = chunk.rstrip(".'’”/")
    if "/" in bare and (both := _compound(bare, table)):
        return both, start + len(bare)
    for form in (bare, chunk, bare.partition("/")[0], bare.removesuffix("’s").removesuffix("'s")):
        if form and (found := table.find(form)):
            return found, start + len(form)
    parts = bare.split("-")
    for size in range(len(parts), 0, -1):
        if found := table.find(" ".join(parts[:size])):
            return found, start + len("-".join(parts[:size]))
    return None, end


def _compound(chunk: str, table: UnitTable) -> tuple[str, str] | None:
    """ "A/cm2": one unit over another, where no spelling of the whole is known."""
    if table.find(chunk):
        return None
    over, _, under = chunk.partition("/")
    first, second = table.find(over), table.find(under)
    return (f"{first[0]} / {second[0]}", f"{first[1]} / {second[1]}") if first and second else None


def _clear_symbol(spelled: str, gap: str, text: str, end: int) -> bool:
    """A one-letter symbol is a unit only when no letter, digit or capitalised name follows it at once."""
    after = text[end : end + 1]
    if spelled == "in":
        return not gap
    if spelled == "bar":
        return after != " " or text.startswith(" of ", end)
    if after.isalnum() or after in ("&", "'", "’") or (gap == "-" and spelled.isupper()):
        return False
    if spelled in ("'", '"', "”", "in.") and gap:
        return False
    return not (gap == " " and spelled in ("C", "F", "L") and text[end : end + 2].strip()[:1].isupper())


def read_money_prefix(figure: Figure, text: str, table: UnitTable) -> bool:
    """Take in the currency sign or code before the figure; False when there is none."""
    start = figure.start
    position = start - 1 if start and text[start - 1] in " \u00a0" else start
    negative = position == start > 1 and text[start - 1] in "-−" and text[start - 2] in table.prefix_ends
    position -= negative
    if position < 1:
        return False
    last = text[position - 1]
    if last not in table.prefix_ends and not (last.isupper() or last in "sprmhk."):
        return False
    for length in (4, 3, 2, 1):
        begin = position - length
        if begin < 0:
            continue
        sign = text[begin:position]
        code = table.prefixes.get(sign)
        if code is None:
            continue
        if sign[0].isalpha() and begin and text[begin - 1].isalnum():
            continue
        if sign in table.careful and not _more_than_a_name(figure, text):
            continue
        if position < start and len(sign) == 1 and sign.isalpha():
            continue
        if position < start and sign in ("Fr", "kr", "Re", "Sh"):
            continue
        begin = _country_before(text, begin, sign)
        if begin < position - length:
            code = table.prefixes.get(text[begin:position].replace(" ", ""), code)
        figure.unit, figure.dimension, figure.start = code, "currency", begin
        figure.rules.append("currency " + text[begin:position])
        if text[begin:position] == "$":
            figure.rules.append("assumed " + code)
        if negative and figure.value is not None:
            figure.value, figure.coefficient = -figure.value, -figure.coefficient
            figure.rules.append("sign -")
        return True
    return False


def _more_than_a_name(figure: Figure, text: str) -> bool:
    return (figure.value is not None and figure.value >= 10) or text[figure.end : figure.end + 1].isalpha()


COUNTRY = re.compile(r"(?<![A-Za-z])(US|U\.S\.|AU|A|NZ|C|CA|HK|S|NT) ?$")


def _country_before(text: str, begin: int, sign: str) -> int:
    """ "US $", "AU $": the country's letters before a spaced dollar sign belong to it."""
    if sign != "$" or begin == 0:
        return begin
    match = COUNTRY.search(text, max(0, begin - 5), begin)
    return match.start() if match else begin


def read_rate(figure: Figure, low: str, table: UnitTable) -> bool:
    """Join "a month", "per share", "/day", "per 100,000" to the figure; False when none follows."""
    end = figure.end
    if low[end : end + 1] not in (" ", "/", "-"):
        return False
    many = PER_MANY.match(low, end)
    if many:
        divisor = MANY.get(many[1], many[1].replace(",", ""))
        _join(figure, divisor, "", many.end(), "rate per " + many[1])
        return True
    match = RATE.match(low, end)
    if match is None:
        return _adverb(figure, low, table)
    word = match[2] or match[4] or match[5]
    found = table.find(word) if len(word) > 2 or match[4] else None
    if found and found[1] == "time":
        _join(figure, *found, match.end(), "rate " + match[0].strip())
        return True
    if match[1] in ("a", "an") and word not in table.things and not (found and found[1] in DIVISORS):
        return False
    if word == "cent" or (word == "annum" and _join(figure, "year", "time", match.end(), "rate per annum")):
        return word == "annum"
    if found is None and match[4]:
        return False
    if match[1] in ("each", "every"):
        return False
    if word in table.things or found or match[1] == "per":
        _join(figure, found[0] if found else word, found[1] if found else "", match.end(), "rate " + match[0].strip())
        return True
    return False


def _adverb(figure: Figure, low: str, table: UnitTable) -> bool:
    """ "$3,500 monthly", "40 flights daily"."""
    match = ADVERB.match(low, figure.end)
    unit = match and table.adverbs.get(match[1])
    if not match or not unit:
        return False
    return _join(figure, unit, "time", match.end(), "rate " + match[1])


def read_rate_of_count(figure: Figure, text: str, low: str, table: UnitTable) -> bool:
    """ "3,000 tests per day": the rate stands behind the counted noun, which then takes it in."""
    if figure.noun is None:
        return False
    begin = text.find(figure.noun, figure.end)
    end, figure.end = figure.end, begin + len(figure.noun)
    found = read_rate(figure, low, table)
    if found:
        figure.noun = text[begin : figure.end]
    figure.end = end
    return found


def _join(figure: Figure, unit: str, dimension: str, end: int, rule: str) -> bool:
    if figure.unit is None:
        # A count has no unit that could tell "3 a day" from "20 a week", so its dimension does.
        figure.dimension = f"{figure.dimension} / {unit}"
    else:
        figure.unit = f"{figure.unit} / {unit}"
        figure.dimension = f"{figure.dimension} / {dimension or unit}"
    figure.end = end
    figure.rules.append(rule)
    return True


def is_quantity(figure: Figure) -> bool:
    """True while nothing has made the figure a date, a name or the like."""
    return figure.kind in (MentionKind.QUANTITY, MentionKind.AGE, MentionKind.MULTIPLE)
