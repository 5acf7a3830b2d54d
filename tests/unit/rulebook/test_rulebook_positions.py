import pytest

from claimcheck.rulebook.positions import key_lines

TEXT = r'''# a comment with [brackets] and "quotes
plain = 1.5
words = [
  "one",  # "not.this" = 1
  "two # three", ["nested",
   "deep"],
]
when = 1979-05-27 07:32:00
long = """
[not.a.table]
quote \" and ""two"" and @@@
"""
raw = @@@
# [no]
@@@
a.b."c d" = true

[table . "more than"]
sign = '>'
inline = { x = 1, y.z = [ { w = 2 } ] }

[[rows]]
name = "first"

[rows.sub]
key = 1

[[rows]]
name = "second"
[[rows.parts]]
p = 1
[[rows.parts]]
p = 2
["caf\u00e9"]
last = "\\"
end = 0'''.replace("@@@", "'''")


@pytest.mark.parametrize(
    ("path", "first_of_line"),
    [
        ("plain", "plain ="),
        ("words", "words ="),
        ("words/0", '  "one"'),
        ("words/1", '  "two'),
        ("words/2", '  "two'),
        ("words/2/1", '   "deep"'),
        ("when", "when"),
        ("long", "long"),
        ("raw", "raw"),
        ("a", "a.b"),
        ("a/b/c d", "a.b"),
        ("table", "[table"),
        ("table/more than", "[table"),
        ("table/more than/sign", "sign"),
        ("table/more than/inline/x", "inline"),
        ("table/more than/inline/y/z/0/w", "inline"),
        ("rows/0/name", 'name = "first'),
        ("rows/0/sub", "[rows.sub]"),
        ("rows/0/sub/key", "key"),
        ("rows/1/name", 'name = "second'),
        ("rows/1/parts/0/p", "p = 1"),
        ("rows/1/parts/1/p", "p = 2"),
        ("café/last", "last"),
        ("café/end", "end"),
    ],
)
def test_line_of_a_key(path: str, first_of_line: str) -> None:
    line = key_lines(TEXT)[tuple(path.split("/"))]
    assert TEXT.split("\n")[line - 1].startswith(first_of_line)


def test_text_is_valid_toml_and_every_key_is_found() -> None:
    import tomli

    def paths(value: object, path: tuple[str, ...] = ()) -> set[tuple[str, ...]]:
        inner = (
            value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        )
        return {path}.union(*(paths(item, (*path, str(key))) for key, item in inner))

    assert set(key_lines(TEXT)) == paths(tomli.loads(TEXT))


def test_windows_line_ends_count_once() -> None:
    assert key_lines("a = 1\r\n\r\nb = 2\r\n") == {(): 1, ("a",): 1, ("b",): 3}


def test_table_opened_after_its_child_stands_where_its_own_header_is() -> None:
    assert key_lines("[a.b]\nx = 1\n[a]\ny = 2")[("a",)] == 3
