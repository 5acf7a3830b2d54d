"""English is read; what is not is left unread, and English is never taken for something else."""

import json
import re
from pathlib import Path

import pytest
from document_reading import read

BENCH = Path(__file__).parents[4] / "shared" / "bench"

FOREIGN = {
    "Croatian": (
        "Vlada je odlučila da će više od 300 radnika, koji su bili na čekanju, dobiti plaću nakon"
        " Uskrsa, ali nije rekla kako."
    ),
    "Czech": (
        "Podle policie při nehodě, která se stala v úterý ráno, zemřelo 12 lidí a dalších 30 bylo"
        " zraněno, ale jen tři jsou vážně."
    ),
    "Danish": (
        "Politiet siger, at 12 mennesker blev dræbt og 30 såret efter ulykken, som ikke er den "
        "første på vejen i året."
    ),
    "Dutch": (
        "Volgens de politie zijn bij het ongeluk 12 mensen omgekomen en werden er 30 gewond, maar"
        " het aantal is nog niet zeker."
    ),
    "Finnish": (
        "Poliisin mukaan 12 ihmistä kuoli ja noin 30 loukkaantui, mutta tilanne oli jo "
        "rauhallinen, sanoi komisario, joka johtaa tutkintaa."
    ),
    "French": (
        "Selon la police, 12 personnes sont mortes et une trentaine ont été blessées dans un "
        "accident qui est survenu mardi."
    ),
    "German": (
        "Nach Angaben der Polizei wurden bei dem Unfall 12 Menschen getötet und 30 verletzt, wie "
        "ein Sprecher sagte."
    ),
    "Hungarian": (
        "A rendőrség szerint 12 ember meghalt és több mint 30 megsérült a balesetben, amely nem "
        "az első volt az úton."
    ),
    "Indonesian": (
        "Polisi mengatakan 12 orang tewas dan 30 terluka dalam kecelakaan yang terjadi pada hari "
        "Selasa, dan tidak ada yang ditahan."
    ),
    "Italian": (
        "Secondo la polizia, 12 persone sono morte e 30 sono rimaste ferite nell’incidente che è "
        "avvenuto martedì, non lontano dalla città."
    ),
    "Norwegian": (
        "Politiet sier at 12 mennesker ble drept og 30 skadet etter ulykken, som ikke er den "
        "første på veien, ifølge en talsmann."
    ),
    "Polish": (
        "Według policji w wypadku, który wydarzył się we wtorek, zginęło 12 osób, a 30 zostało "
        "rannych, ale nie jest to liczba ostateczna."
    ),
    "Portuguese": (
        "Segundo a polícia, 12 pessoas morreram e mais de 30 foram feridas em um acidente que não"
        " foi o primeiro dos últimos anos."
    ),
    "Romanian": (
        "Poliția spune că 12 oameni au murit și mai mult de 30 sunt răniți după accidentul care "
        "nu este primul din acest an."
    ),
    "Spanish": (
        "Según la policía, 12 personas murieron y más de 30 resultaron heridas en un accidente "
        "que fue muy grave, pero no hay detenidos."
    ),
    "Swedish": (
        "Enligt polisen har 12 människor dött och 30 skadats efter olyckan, som inte är den "
        "första på vägen det här året."
    ),
    "Turkish": (
        "Polise göre kazada 12 kişi öldü ve 30 kişi yaralandı, ancak bu sayı daha kesin değil, "
        "bir sözcü dedi."
    ),
}
OTHER_LETTERS = [
    "По данным полиции, 12 человек погибли и 30 получили ранения.",
    "За даними поліції, 12 людей загинули, 30 поранено.",
    "警察によると、火曜日の事故で12人が死亡し、30人が負傷した。現場は東京の郊外である。",
    "وقالت الشرطة إن 12 شخصا قتلوا وأصيب 30 آخرون في الحادث",
    "Σύμφωνα με την αστυνομία, 12 άνθρωποι σκοτώθηκαν και 30 τραυματίστηκαν.",
]
UNLISTED = (
    "lögreglan greindi frá því í morgun hversu margir slösuðust þegar rútan valt skammt frá bænum "
    "síðdegis í gær og "
    "talsmaður hennar vildi ekkert segja um orsakir slyssins fyrr en rannsókn lyki síðar í vikunni enda "
    "þyrfti fyrst "
    "að ræða við bílstjórann sem lægi enn þungt haldinn á sjúkrahúsi norður í landi ásamt þremur farþegum"
    " hans og "
    "tveimur vegfarendum sem reyndu árangurslaust að hjálpa þeim áður en björgunarsveitir komu á vettvang"
)
ENGLISH = [
    "Stocks up 305",
    "Die Linke wins 12 seats in Thuringia",
    "Les Misérables sold 300,000 tickets",
    "Real Madrid 3, Paris Saint-Germain 2",
    "El Niño, La Niña: 3 charts",
    "Juan Carlos de la Cruz, María del Carmen Ruiz and Los Lobos won 12 Grammys.",
    "Bundesverband der Deutschen Industrie, Union des Industries et des Métiers: 12 members.",
    "The 30 members of Bundesverband der Deutschen Industrie met Médecins sans Frontières in Île-de-France.",
    "Dow 9,625.28 +305.45; Nasdaq 1,780.12 +53.79; S&P 500 1,005.75 +39.45",
    "Smith 12, Jones 14, Müller 3, O’Brien 9, García 22, Nguyễn 7, Kowalski 15, Øst 4, Sørensen 8",
    "Police in Москва, the capital of Россия, said 12 people had died.",
    "“Und das ist nicht genug,” he said: 12 was too few for the party, which has 30 seats in the house.",
    "Ingredients: 200g flour, 3 eggs, butter, sugar, salt",
]


def skipped(text: str, **fields: str) -> str | None:
    batch = read(json.dumps({"id": "s", "text": text, **fields}).encode(), "a.jsonl")
    return batch.skipped[0].reason if batch.skipped else None


@pytest.mark.parametrize("language", FOREIGN)
def test_a_sentence_of_another_language_is_told_by_its_words(language: str) -> None:
    reason = skipped(FOREIGN[language])
    near = {"Danish": "(Danish|Norwegian)", "Norwegian": "(Danish|Norwegian)"}.get(language, language)
    assert reason is not None
    said = rf"the story s is not in English \(its words look {near}\); claimcheck reads English only"
    assert re.fullmatch(said, reason)


@pytest.mark.parametrize("text", OTHER_LETTERS)
def test_other_letters_are_told_at_once(text: str) -> None:
    assert skipped(text) == (
        "the story s is not in English (it is not in Latin letters); claimcheck reads English only"
    )


def test_a_language_that_no_list_has_is_told_by_what_it_lacks() -> None:
    reason = skipped(UNLISTED)
    assert reason is not None
    assert "hardly any of the words that English sentences need" in reason


@pytest.mark.parametrize("text", ENGLISH)
def test_short_copy_and_foreign_names_are_english(text: str) -> None:
    assert skipped(text) is None


@pytest.mark.parametrize(
    ("language", "name"),
    [
        ("de", "German"),
        ("de-AT", "German"),
        ("fr_CA", "French"),
        ("zh-Hans", "Chinese"),
        ("PT", "Portuguese"),
    ],
)
def test_the_files_own_word_goes_first(language: str, name: str) -> None:
    assert skipped("Twelve people died.", language=language) == (
        f'the story s is in {name}, says the file (language "{language}"); claimcheck reads English only'
    )


@pytest.mark.parametrize(
    "language", ["en", "EN-gb", "en_US", "eng", "English", "und", "mul", "", "xx", "python", "plain text"]
)
def test_english_and_what_is_no_language_are_read(language: str) -> None:
    assert skipped("Twelve people died.", language=language) is None


def test_a_file_that_lies_about_its_language_is_found_out() -> None:
    assert "German" in str(skipped(FOREIGN["German"], language="en"))


def test_the_skipped_story_of_a_file_of_one_is_the_file() -> None:
    batch = read(FOREIGN["French"].encode(), "a.txt")
    assert batch.documents == ()
    ((path, reason),) = batch.skipped
    assert (path, reason[:18]) == ("a.txt", "is not in English ")


@pytest.mark.skipif(not BENCH.exists(), reason="the benchmarks are not here")
def test_no_english_news_story_headline_or_sentence_is_taken_for_another_language() -> None:
    texts: set[str] = set()
    for line in (BENCH / "bodies.jsonl").read_text(encoding="utf-8").splitlines():
        texts.update((text := json.loads(line)["text"], *text.split("\n"), *text.split(". ")))
    for line in (BENCH / "headlines.jsonl").read_text(encoding="utf-8").splitlines():
        texts.update((json.loads(line)["headline"], json.loads(line)["body"]))
    batch = read("\n".join(json.dumps({"text": text}) for text in texts).encode(), "a.jsonl")
    assert len(batch.documents) > 10_000
    assert [each for each in batch.skipped if "English" in each.reason] == []
