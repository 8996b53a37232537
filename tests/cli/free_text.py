"""Look for a text among the values of YAML files, read by a parser that is not coach's.

    free_text.py TEXT COUNT FILE...

Every scalar counts as it is written, whatever type it might have. Exits 1 if fewer than COUNT values
are the text.
"""

import sys

import yaml


def scalars(node):
    if isinstance(node, dict):
        for value in node.values():
            yield from scalars(value)
    elif isinstance(node, list):
        for value in node:
            yield from scalars(value)
    else:
        yield node


def main(text, count, *files):
    found = 0
    for file in files:
        with open(file, encoding="utf-8", newline="") as stream:
            found += list(scalars(yaml.load(stream, Loader=yaml.BaseLoader))).count(text)
    return found < int(count)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
