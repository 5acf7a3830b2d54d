"""``--format rich`` and ``extract --format table``: for people, and the only formats that import rich."""
