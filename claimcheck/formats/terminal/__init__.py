"""``--format rich`` and ``extract --format table``: for people, drawn line by line."""
