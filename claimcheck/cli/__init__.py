"""The command line: flags, output and exit codes; the only package that knows of a terminal."""
