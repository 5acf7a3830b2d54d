"""For every group of words in rules/synonyms.toml, its words in the form that a passage about them takes.

``#`` is where the figure stands. The words of a group come in the order of the rules, so that one that is
missing here, or not meant by the rules, is seen. Words behind ``!`` are left out, since they fail today:
"troops" is no form of "troop" for the rules (as one, "leaving 10,000 troops", which is a plan, would be held
against those that are there), and "left 41 hurt", where "hurt" is read as a verb, counts nobody.
"""

from __future__ import annotations

from collections.abc import Mapping

COUNTED = "The agency counted # {} in Norvale on Monday."
MEASURED = "The {} of the mill in Norvale was $# million in 2019."
DONE = "The army {} # villagers in Norvale on Monday."
THINGS_DONE = "The army {} # tractors in Norvale on Monday."

NOUNS: Mapping[str, tuple[str, str]] = {
    "death toll": (
        "The flood in Norvale {} on Monday.",
        "had a death toll of #|led to # deaths|led to # fatalities|left # dead|had a casualty toll of #"
        "|had a body count of #|had a toll of #",
    ),
    "turnover": ("{} between Norvale and Sedania reached $# million in 2019.", "Turnover|Trade|Commerce"),
    "injured": (
        "The flood in Norvale {} on Monday.",
        "left # injured|left # wounded|caused # injuries|!left # hurt",
    ),
    "layoff": ("The mill in Norvale announced # {} on Monday.", "layoffs|job cuts|redundancies|job losses"),
    "job": ("The mill in Norvale has # {} to fill.", "jobs|positions|posts"),
    "person": (COUNTED, "person|people|persons"),
    "police officer": (COUNTED, "police officers|policemen|officers|cops"),
    "soldier": (COUNTED, "soldiers|!troops|servicemen"),
    "home": (COUNTED, "homes|houses|residences|dwellings"),
    "revenue": (MEASURED, "revenue|sales|takings"),
    "profit": (MEASURED, "profit|earnings|net income"),
    "company": (COUNTED, "companies|firms|businesses"),
    "employee": ("The mill in Norvale has # {}.", "employees|staff|workers|workforce"),
    "fine": ("The mill in Norvale must pay a {} of $# million.", "fine|penalty"),
    "price": ("The {} of the mill in Norvale was $# million.", "price|cost"),
    "car": (COUNTED, "cars|vehicles|automobiles"),
    "doctor": (COUNTED, "doctors|physicians"),
    "child": (COUNTED, "children|kids"),
    "plane": (COUNTED, "planes|aircraft|airplanes|aeroplanes"),
    "pupil": (COUNTED, "pupils|schoolchildren"),
    "demonstrator": (COUNTED, "demonstrators|protesters|protestors"),
    "inhabitant": ("The town of Norvale has # {}.", "inhabitants|residents"),
    "barrel": ("Norvale sold # {} on Monday.", "barrels|barrels of oil"),
    "attendance": (
        "The fair in Norvale had {} on Monday.",
        "an attendance of #|a crowd of #|a turnout of #|# spectators|# visitors",
    ),
    "budget": ("The {} of the mill in Norvale was $# million in 2019.", "budget|spending"),
    "salary": ("The {} of the mayor of Norvale was $# million in 2019.", "salary|pay|wage"),
    "quake": (COUNTED, "quakes|earthquakes|tremors"),
    "magnitude": ("The quake in Norvale on Monday had a {} of 6.#.", "magnitude|strength"),
    "blaze": (COUNTED, "blazes|fires"),
    "apartment": (COUNTED, "apartments|flats"),
    "country": (COUNTED, "countries|nations"),
    "donation": (COUNTED, "donations|gifts|contributions"),
    "explosion": (COUNTED, "explosions|blasts"),
    "film": (COUNTED, "films|movies"),
    "inmate": (COUNTED, "inmates|prisoners"),
    "lawmaker": (COUNTED, "lawmakers|legislators|parliamentarians"),
    "lawyer": (COUNTED, "lawyers|attorneys"),
    "reward": (COUNTED, "rewards|bounties"),
    "ship": (COUNTED, "ships|vessels"),
    "shop": (COUNTED, "shops|stores|outlets"),
    "supporter": (COUNTED, "supporters|fans"),
    "truck": (COUNTED, "trucks|lorries"),
    "attacker": (COUNTED, "attackers|assailants"),
    "accident": (COUNTED, "accidents|crashes|collisions"),
}

VERBS: Mapping[str, tuple[str, str]] = {
    "kill": (
        "In the flood in Norvale # villagers {} on Monday.",
        "were killed|died|perished|were slain|were dead",
    ),
    "injure": (DONE, "injured|wounded|hurt"),
    "arrest": (DONE, "arrested|detained"),
    "cut": ("The mill in Norvale {} # jobs on Monday.", "cut|slashed|axed|shed"),
    "destroy": ("The army {} # barns in Norvale on Monday.", "destroyed|razed|flattened"),
    "evacuate": (DONE, "evacuated|displaced"),
    "buy": (THINGS_DONE, "bought|acquired|purchased"),
    "hire": (DONE, "hired|recruited|employed"),
    "fire": (DONE, "fired|dismissed|sacked"),
    "miss": ("In the flood in Norvale # villagers {} on Monday.", "went missing|disappeared"),
    "build": (THINGS_DONE, "built|constructed"),
    "close": ("The mayor {} # schools in Norvale on Monday.", "closed|shut"),
    "pay": ("The mayor {} $# million for the mill in Norvale.", "paid|spent"),
    "sign": ("The mayor {} # contracts in Norvale on Monday.", "signed|concluded"),
    "rescue": (DONE, "rescued|saved"),
    "free": (DONE, "freed|released"),
    "deport": (DONE, "deported|expelled"),
    "seize": (THINGS_DONE, "seized|confiscated"),
    "abduct": (DONE, "abducted|kidnapped"),
    "donate": ("The mayor {} $# million to the school in Norvale.", "donated|contributed"),
}


def sentences(row: tuple[str, str]) -> list[str]:
    """The sentence of a group with each of its words that does as the others."""
    frame, words = row
    return [frame.format(word) for word in words.split("|") if not word.startswith("!")]


def words(row: tuple[str, str]) -> int:
    """How many words of a group have a form here."""
    return len(row[1].split("|"))
