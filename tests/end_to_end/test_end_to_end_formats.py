"""A folder of what newsrooms have: the good are reported, and each of the others with its reason."""

from __future__ import annotations

import json
import zlib
from pathlib import Path

import pytest
from office_files import docx, odt, w_par, zipped
from pdf_files import bare_pdf, pdf
from stories_in_formats import ANPA, EML, FILES, NINJS, NITF, RSS, csv_text, g2_item, newsml1

DEEP = "<b>" * 10_000 + "12" + "</b>" * 10_000
BOMB = '<!DOCTYPE nitf [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'

HUGE = "Police said that 12 people died. " * 1_600_000

BAD = {
    "empty.json": (b"", "is empty"),
    "cut.json": (json.dumps(NINJS).encode()[:-40], "is not JSON"),
    "deep.json": (
        json.dumps(NINJS).encode()[:-1] + b', "x": ' + b"[" * 10_000 + b"]" * 10_000 + b"}",
        "is JSON nested more than 200 levels deep",
    ),
    "deepest.json": (b"[" * 10_000 + b"]" * 10_000, "is JSON nested more than 200 levels deep"),
    "other.json": (
        b'{"name": "package", "version": "1.0.0"}',
        "has the ending .json, but nothing in it says",
    ),
    "lies.json": (b'{"headline": "caf\xe9 12", "body_text": "12"}', "is not valid UTF-8"),
    "empty.xml": (b"", "is empty"),
    "cut.xml": (NITF.encode()[:-40], "is XML that breaks off"),
    "deep.xml": (NITF.replace("<p>", f"<p>{DEEP}", 1).encode(), "is XML nested more than 200 levels deep"),
    "bomb.xml": (
        (BOMB + NITF[NITF.index("<nitf>") :].replace("Fourteen", "&b;")).encode(),
        "defines XML entities of its own",
    ),
    "lies.xml": (
        newsml1().replace("?>", " encoding='UTF-8'?>", 1).encode("cp1252"),
        "is not well-formed XML",
    ),
    "outside.xml": (
        ('<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>' + g2_item("&a;")).encode(),
        "defines XML entities of its own",
    ),
    "invoice.xml": (b"<?xml version='1.0'?><invoice>12</invoice>", "has the ending .xml, but nothing in it"),
    "cut.rss": (RSS.encode()[:150], "holds no story"),
    "text.rss": (b"Twelve people died.", "has the ending .rss, but nothing in it says that it is a feed"),
    "cut.tst": (ANPA.encode()[:-60], "breaks off before the mark that ends a story"),
    "empty.tst": (b"", "is empty"),
    "text.tst": (b"Twelve people died.", "holds no story"),
    "nobody.eml": (EML.encode()[: EML.index("Content-Type")], "is a letter without text"),
    "nothing.csv": (b"name,colour\r\na,red\r\n", "has no column called text"),
    "cut.csv": (csv_text().encode()[:-20], "is not CSV from line"),
    "cut.parquet": (FILES["batch.parquet"][:-20], "is a Parquet file that is cut off or broken"),
    "text.parquet": (b"Twelve people died.", "has the ending .parquet, but nothing in it"),
    "empty.docx": (b"", "is empty"),
    "cut.docx": (FILES["story.docx"][:-40], "is a zip archive that is cut off or broken"),
    "text.docx": (b"Twelve people died.", "has the ending .docx, but nothing in it"),
    "part.docx": (docx("<w:p>"), "has a part, word/document.xml, that is not well-formed XML"),
    "deep.docx": (
        docx(DEEP.replace("b>", "w:b>")),
        "has a part, word/document.xml, that is XML nested more than 200 levels deep",
    ),
    "bomb.docx": (zipped({"word/document.xml": bytes(200_000_000)}), "is a zip archive of 1"),
    "entities.docx": (
        zipped({"word/document.xml": BOMB + "<nitf>&b;</nitf>"}),
        "has a part, word/document.xml, that defines XML entities of its own",
    ),
    "password.docx": (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        "has a password, which claimcheck cannot know",
    ),
    "long.docx": (docx(w_par(HUGE)), "is a zip archive of"),
    "empty.html": (b"", "is empty"),
    "nothing.html": (
        b"<!DOCTYPE html><html><body><nav><a href='/'>Home</a></nav></body></html>",
        "is a page without",
    ),
    "deep.html": (
        ("<html><body>" + "<div>" * 10_000 + "<p>Police said that 12 people died.</p>").encode(),
        "is a page without an article",
    ),
    "long.html": (b"<!DOCTYPE html><p>" + HUGE.encode(), "is 53 MB large"),
    "empty.pdf": (b"", "is empty"),
    "cut.pdf": (pdf(["Twelve people died."])[:-300], "is a PDF that is cut off or broken"),
    "text.pdf": (b"Twelve people died.", "has the ending .pdf, but nothing in it"),
    "password.pdf": (pdf(["Twelve people died."], password="x"), "has a password, which claimcheck"),
    "scan.pdf": (pdf([]), "is a scan"),
    "bomb.pdf": (bare_pdf(zlib.compress(bytes(200_000_000))), "holds no text"),
    "empty.odt": (b"", "is empty"),
    "cut.odt": (odt("<text:p>12</text:p>")[:-40], "is a zip archive that is cut off or broken"),
    "text.odt": (b"Twelve people died.", "has the ending .odt, but nothing in it"),
    "part.odt": (odt("<text:p>"), "has a part, content.xml, that is not well-formed XML"),
    "password.odt": (odt("", manifest="<encryption-data/>"), "has a password, which claimcheck"),
    "bomb.odt": (odt("", content=chr(0) * 200_000_000), "is a zip archive of 1"),
    "german.txt": (
        b"Nach Angaben der Polizei wurden 12 auf dem Dach verletzt.",
        "is not in English",
    ),
    "huge.txt": (HUGE.encode(), "is 53 MB large, and a file of its kind"),
}


PASSED_OVER = {"other.json", "invoice.xml", "nothing.csv"}
"""Files of other programs, which a folder holds and nobody named."""


def test_a_folder_of_every_kind_of_bad_file_and_one_good_story(claimcheck, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, (data, _) in BAD.items():
        (folder / name).write_bytes(data)
    (folder / "good.txt").write_text(
        "The flood killed 23 people on Sunday, police said.\n\nThe flood killed 32 people on Sunday.\n"
    )
    done = claimcheck("check", "in", "--format", "json")
    assert done.returncode == 1, done.stderr
    report = json.loads(done.stdout)
    assert [document["path"] for document in report["documents"]] == ["in/good.txt"]
    assert len(report["findings"]) == 1
    reasons = {Path(each["path"]).name: each["reason"] for each in report["skipped"]}
    assert set(reasons) == set(BAD) - PASSED_OVER
    for name, (_, said) in BAD.items():
        if name in PASSED_OVER:
            continue
        assert reasons[name].startswith(said), (name, reasons[name])
        assert "\n" not in reasons[name]
    assert "3 files hold nothing that says they are stories, and were passed over: in/" in done.stderr
    strict = claimcheck("check", "in", "--strict")
    assert strict.returncode == 3
    for name in BAD:
        assert name in strict.stdout


def test_a_folder_of_every_format_is_read(claimcheck, tmp_path: Path) -> None:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    done = claimcheck("check", ".", "--scope", "document", "--format", "json")
    assert done.returncode == 0, done.stdout
    report = json.loads(done.stdout)
    assert report["skipped"] == []
    assert len(report["documents"]) == len(FILES)
    paragraphs = {claim["document"]: claim.get("paragraph") for claim in report["claims"]}
    assert paragraphs["nitf.xml"] == 4
    assert paragraphs["wire.tst"] is None


@pytest.mark.parametrize("name", FILES)
def test_standard_input_is_told_by_its_content(claimcheck, name: str) -> None:
    if name == "batch.csv":
        done = claimcheck("extract", "-", "--input-format", "csv", "--format", "jsonl", stdin=FILES[name])
    else:
        done = claimcheck("extract", "-", "--format", "jsonl", stdin=FILES[name])
    assert done.returncode == 0, done.stderr
    assert '"text":"$1.2 million"' in done.stdout.replace('": ', '":')


def test_columns_are_named_on_the_command_line(claimcheck, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("copy;name\nTwelve people died.;a\n")
    done = claimcheck("extract", "a.csv", "--column", "text=copy", "--column", "id=name", "--format", "csv")
    assert (done.returncode, ",a,body,Twelve," in done.stdout) == (0, True)
    done = claimcheck("extract", "a.csv", "--column", "copy")
    assert done.returncode == 2
    assert done.stderr == (
        'claimcheck: --column: "copy" is no pair; write it as FIELD=NAME, such as text=story\n'
    )
    done = claimcheck("check", "a.csv", "--column", "words=copy")
    assert (done.returncode, '"words" is none of text, title' in done.stderr) == (2, True)


def test_an_unknown_input_format_is_bad_usage(claimcheck, slip) -> None:
    done = claimcheck("check", slip, "--input-format", "docx2")
    assert done.returncode == 2
    assert done.stderr.startswith('claimcheck: --input-format: "docx2" is none of text, markdown, jsonl')
    assert claimcheck("check", slip, "--input-format", "text").returncode == 1


def test_a_story_taken_out_of_its_file_is_told_of_by_paragraphs(claimcheck, tmp_path: Path) -> None:
    slip = g2_item(
        "<div><p>The flood killed 23 people on Sunday.</p><p>The flood killed 32 people.</p></div>"
    )
    (tmp_path / "a.xml").write_text(slip)
    done = claimcheck("check", "a.xml")
    assert done.returncode == 1
    assert "a.xml, paragraph 2" in done.stdout
    assert "a.xml:" not in done.stdout
    assert "a.xml, paragraph 3" in claimcheck("check", "a.xml", "--format", "markdown").stdout
    place = json.loads(claimcheck("check", "a.xml", "--format", "sarif").stdout)["runs"][0]["results"][0]
    assert "startLine" not in json.dumps(place["locations"])


def test_files_of_other_programs_are_counted_where_a_folder_is_searched(claimcheck, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in sorted(PASSED_OVER):
        (folder / name).write_bytes(BAD[name][0])
    for number in range(3):
        (folder / f"settings{number}.json").write_text("{}", encoding="utf-8")
    alone = claimcheck("check", "in", "--format", "json")
    assert alone.returncode == 3
    assert {Path(each["path"]).name for each in json.loads(alone.stdout)["skipped"]} >= PASSED_OVER
    (folder / "good.txt").write_text("The flood killed 23 people on Sunday.\n", encoding="utf-8")
    done = claimcheck("check", "in", "--strict")
    assert done.returncode == 0, done.stdout
    shown = " ".join(done.stdout.split())
    assert "6 files hold nothing that says they are stories, and were passed over: in/invoice.xml" in shown
    assert "and 3 more; name one to hear why" in shown
    named = claimcheck("check", "in", "in/other.json", "--strict", "--format", "concise")
    assert (named.returncode, BAD["other.json"][1] in named.stderr + named.stdout) == (3, True)
    for name in ("cut.json", "cut.xml"):
        (folder / name).write_bytes(BAD[name][0])
    assert claimcheck("check", "in", "--strict").returncode == 3


def test_one_file_of_another_program_is_named(claimcheck, tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text("{}", encoding="utf-8")
    (tmp_path / "good.txt").write_text("The flood killed 23 people on Sunday.\n", encoding="utf-8")
    done = claimcheck("extract", ".", "--format", "csv")
    assert done.returncode == 0
    assert "package.json: holds nothing that says it is a story, and was passed over" in done.stderr
