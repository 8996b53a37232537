"""words.py BARRED-WORDS TREE: where the string literals of lib/ and cmd/, and the texts of man/,
examples/ and README.md, use a barred word. Prints FILE:LINE: WORD; exit code 1 if there is any.
"""

import re
import sys
from pathlib import Path

C_TOKEN = re.compile(
    r"""/\*.*?\*/ | //[^\n]* | '(?:\\.|[^'\\\n])*' | "(?P<text>(?:\\.|[^"\\\n])*)" """,
    re.DOTALL | re.VERBOSE,
)


def literals(source):
    """(line, text) of the string literals; those with only space between them are one."""
    found = []
    end = None
    for token in C_TOKEN.finditer(source):
        if token["text"] is None:
            continue
        text = re.sub(r"\\.", " ", token["text"])
        if end is not None and not source[end : token.start()].strip():
            found[-1] = (found[-1][0], found[-1][1] + text)
        else:
            found.append((source.count("\n", 0, token.start()) + 1, text))
        end = token.end()
    return found


def texts_of(path):
    """(line, text) of all that a file says to its readers."""
    source = path.read_text(encoding="utf-8", errors="replace")
    return literals(source) if path.suffix in (".c", ".h") else [(1, source)]


def files_of(tree):
    for folder in ("lib", "cmd", "man", "examples"):
        yield from (path for path in (tree / folder).rglob("*") if path.is_file())
    if (tree / "README.md").exists():
        yield tree / "README.md"


def read_list(path):
    lines = [line.strip() for line in Path(path).read_text(encoding="utf-8").splitlines()]
    lines = [line for line in lines if line and not line.startswith("#")]
    exceptions = {tuple(line.split(None, 2)[1:]) for line in lines if line.startswith("except ")}
    return [line for line in lines if not line.startswith("except ")], exceptions


def main(list_path, tree):
    words, exceptions = read_list(list_path)
    # longest first, so that a phrase is named rather than the word in it
    words = sorted(words, key=len, reverse=True)
    phrases = "|".join(r"\s+".join(map(re.escape, word.split())) for word in words)
    barred = re.compile(rf"(?<![\w-])(?:{phrases})(?![\w-])", re.IGNORECASE)

    found = []
    for path in files_of(tree):
        name = path.relative_to(tree).as_posix()
        for line, text in texts_of(path):
            for match in barred.finditer(text):
                word = " ".join(match.group().lower().split())
                if not exceptions & {(name,), (name, word)}:
                    found.append((name, line + text.count("\n", 0, match.start()), word))
    for name, line, word in sorted(found):
        print(f"{name}:{line}: {word}")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
