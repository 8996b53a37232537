"""Random edits of random documents, made by the splices and judged by PyYAML.

    splices.py DRIVER [EDITS [SEED]]

For every edit, PyYAML loads the file before and after. The data after must be the data before
with the same edit made in Python; every comment must still be there, in order; and no line may
change but those of the node that the edit is about.
"""

import difflib
import random
import re
import subprocess
import sys

import yaml

from documents import KEYS, document

TEXTS = [
    "", "x", "plain words", "no", "Null", "~", "66", "1_000", "0x1F", "1e3", "e5", "2026-01-09",
    "12:30", "09:00, at my desk", "3 late, 2 early", "- a", "a: b", "a #b", "a:", "[a", "{a}", "a, b",
    "@me", "`x`", "%x", "'q'", '"q"', "it's", "back\\slash", " lead", "trail ", "tab\there",
    "Größe 日本 😀", "<<", "=", ".inf", "!t", "&a", "*a", "?", "-", "--- x", "\x1b[1m", "\u00a0",
    "line\nline", "line\n", "line\n\n", "\nline", "line \nline", " a\nb", "a\n\n  b\nc", "a\n# b\n",
    "x" * 200, "\u2028", "\ufeff", "e\n---\nf", "what? [so]",
]
PLAINS = ["66", "-5", "1.5", "2026-01-16", "true", "false"]
NULLS = ["", "~", "null"]


class Null(str):
    """Null, however it is written."""

    def __eq__(self, other):
        return other in NULLS

    __hash__ = str.__hash__


def encode(value):
    """A value as the driver takes it; see splice_driver.c."""
    kind, content = value
    if kind in "LF":
        content = "".join(map(encode, content))
    elif kind in "MG":
        content = "".join(encode(("t", key)) + encode(item) for key, item in content)
    return "%s%d:%s" % (kind, len(content.encode()), content)


def plain_data(value):
    """A value as PyYAML would load it."""
    kind, content = value
    if kind in "LF":
        return [plain_data(item) for item in content]
    if kind in "MG":
        return {key: plain_data(item) for key, item in content}
    return Null() if value == ("p", "") else content


class Driver:
    def __init__(self, program):
        self.process = subprocess.Popen([program], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def edit(self, edit, file):
        key, value = edit.key.encode(), encode(edit.value).encode()
        path = ".".join(map(str, edit.path)) or "-"
        head = "%s %s %d %d %d %d\n" % (
            edit.operation, path, edit.before, len(key), len(value), len(file))
        self.process.stdin.write(head.encode() + key + value + file)
        self.process.stdin.flush()
        answer = self.process.stdout.readline().decode().strip()
        if answer.startswith("ok "):
            return answer, self.process.stdout.read(int(answer[3:]))
        if not answer:
            raise SystemExit("the driver stopped at\n%r\n%r" % (vars(edit), file))
        return answer, None


class Edit:
    operation = "set"
    path = ()
    before = -1
    key = ""
    value = ("t", "")


def some_value(rng, depth=2):
    kind = rng.random()
    if kind < 0.6 or depth == 0:
        return ("t", rng.choice(TEXTS))
    if kind < 0.8:
        return ("p", rng.choice(PLAINS))
    style = rng.choice("LFMG")
    if style in "LF":
        return (style, [some_value(rng, depth - 1) for _ in range(rng.randint(0, 3))])
    keys = rng.sample(KEYS + ["no", "a b", "x: y", "5"], rng.randint(0, 3))
    return (style, [(key, some_value(rng, depth - 1)) for key in keys])


def nodes_of(node, path=()):
    """All nodes of a composed document with their paths, as the driver counts them."""
    yield path, node
    if isinstance(node, yaml.SequenceNode):
        for number, child in enumerate(node.value):
            yield from nodes_of(child, path + (number,))
    elif isinstance(node, yaml.MappingNode):
        for number, (_, child) in enumerate(node.value):
            yield from nodes_of(child, path + (number,))


def is_null(node):
    return isinstance(node, yaml.ScalarNode) and not node.style and node.value in NULLS


def is_pair(node, text):
    """A lone pair in a flow list, which nothing can be put into."""
    return node.flow_style and text[node.start_mark.index] not in "[{"


def some_edit(rng, root, text):
    """An edit and the node that it is about."""
    while True:
        edit = Edit()
        edit.path, node = rng.choice(list(nodes_of(root)))
        if isinstance(node, yaml.ScalarNode):
            if is_null(node) and rng.random() < 0.6:
                operation = rng.choice(["item", "entry", "dated"])
                if operation == "dated":
                    return some_dated(rng, edit, []), node
                return some_insert(rng, edit, operation, 0), node
            edit.value = some_value(rng, 2 if is_null(node) else 0)
            if rng.random() < 0.03:
                edit.value = ("p", "")
            return edit, node
        if isinstance(node, yaml.SequenceNode):
            return some_insert(rng, edit, "item", len(node.value)), node
        if not is_pair(node, text):
            taken = [key.value for key, _ in node.value]
            if rng.random() < 0.4:
                return some_dated(rng, edit, taken), node
            edit = some_insert(rng, edit, "entry", len(node.value))
            if edit.key not in taken:
                return edit, node


def some_insert(rng, edit, operation, count):
    edit.operation = operation
    edit.before = rng.choice([-1, rng.randint(0, count - 1)]) if count else -1
    edit.value = some_value(rng)
    if operation == "entry":
        edit.key = rng.choice(KEYS + ["new", "no", "5", "x: y", "2026-02-30", "a b", "ü"])
    return edit


def some_dated(rng, edit, taken):
    """Many entries at once, in order of date."""
    edit.operation = "dated"
    days = rng.sample(range(1, 29), rng.randint(1, 6))
    keys = ["2026-%02d-%02d" % (rng.randint(1, 3), day) for day in days]
    entries = [(key, some_value(rng)) for key in sorted(keys) if key not in taken]
    edit.value = (rng.choice("MG"), entries or [("2026-04-01", some_value(rng))])
    return edit


def is_date(key):
    return re.fullmatch(r"2026-\d\d-\d\d", key) and key != "2026-02-30"


def with_dates(entries, new):
    """Each new entry before the first of a later date."""
    for key, value in new:
        later = [at for at, (other, _) in enumerate(entries) if is_date(other) and other > key]
        at = later[0] if later else len(entries)
        entries = entries[:at] + [(key, value)] + entries[at:]
    return dict(entries)


def grown(edit, data):
    """The collection with the new child."""
    value = plain_data(edit.value)
    if edit.operation == "set":
        return value
    if edit.operation == "dated":
        return with_dates([] if isinstance(data, str) else list(data.items()), value.items())
    if isinstance(data, str):
        data = [] if edit.operation == "item" else {}
    at = edit.before if edit.before >= 0 else len(data)
    if edit.operation == "item":
        return data[:at] + [value] + data[at:]
    entries = list(data.items())
    return dict(entries[:at] + [(edit.key, value)] + entries[at:])


def edited(edit, data, path):
    if not path:
        return grown(edit, data)
    if isinstance(data, list):
        data = list(data)
        data[path[0]] = edited(edit, data[path[0]], path[1:])
        return data
    key = list(data)[path[0]]
    return {k: edited(edit, v, path[1:]) if k == key else v for k, v in data.items()}


def same(a, b):
    """Equal, keys in the same order too."""
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(same, a, b))
    return type(a) is not dict and type(b) is not dict and a == b


def lines_changed(old, new):
    """How many lines went, and how many came."""
    old, new = old.replace("\r", "").split("\n"), new.replace("\r", "").split("\n")
    first = 0
    while first < min(len(old), len(new)) and old[first] == new[first]:
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and old[-1 - last] == new[-1 - last]:
        last += 1
    return len(old) - first - last, len(new) - first - last


def lines_gone(edit, old, new):
    """How many of the old lines are not there any more."""
    if edit.operation != "dated":
        return lines_changed(old, new)[0]
    old, new = old.replace("\r", "").split("\n"), new.replace("\r", "").split("\n")
    match = difflib.SequenceMatcher(None, old, new, autojunk=False)
    return len(old) - sum(block.size for block in match.get_matching_blocks())


def lines_allowed(edit, node, text):
    """How many of the old lines may change."""
    if isinstance(node, yaml.ScalarNode):
        return max(1, node.end_mark.line - node.start_mark.line + 1)
    if node.flow_style:
        # each of many may go behind another line
        return len(edit.value[1]) if edit.operation == "dated" else 1
    start = node.start_mark.index
    behind = text[:start].rpartition("\n")[2].strip(" \ufeff")
    first = edit.before == 0 or edit.operation == "dated"
    return 1 if first and behind else 0


def text_nodes(value, node):
    """The scalars written for texts, which no reader may take for anything else."""
    kind, content = value
    if kind == "t":
        yield node
    elif kind in "LF":
        for item, child in zip(content, node.value):
            yield from text_nodes(item, child)
    elif kind in "MG":
        for (_, item), (_, child) in zip(content, node.value):
            yield from text_nodes(item, child)


def new_node(edit, root):
    """Where the new value stands in the new document."""
    path = edit.path
    if edit.operation in ("item", "entry"):
        path += (edit.before,)
    for number in path:
        child = root.value[number]
        root = child[1] if isinstance(child, tuple) else child
    return root


def new_texts(edit, root):
    node = new_node(edit, root)
    if edit.operation != "dated":
        yield from text_nodes(edit.value, node)
        return
    children = {key.value: child for key, child in node.value}
    for key, value in edit.value[1]:
        yield from text_nodes(value, children[key])


def comments(text):
    return re.findall(r"# c\d+ ", text)


def is_content(comment, edit, node):
    """What looks like a comment may be a line of a literal that the edit replaces."""
    return edit.operation == "set" and comment in node.value


def faults(edit, node, old, new):
    """What is wrong with a new file, in words."""
    before, after = old.decode("utf-8-sig"), new.decode("utf-8-sig")
    data = edited(edit, yaml.load(old, yaml.BaseLoader), edit.path)
    loaded = yaml.load(new, yaml.BaseLoader)
    if not same(data, loaded):
        yield "the data are %r, not %r" % (loaded, data)
        return
    for text in new_texts(edit, yaml.compose(new, yaml.SafeLoader)):
        if text.tag != "tag:yaml.org,2002:str":
            yield "the text %r is read as %s" % (text.value, text.tag)
    if [c for c in comments(before) if not is_content(c, edit, node)] != comments(after):
        yield "a comment is gone"
    if old[:3] == b"\xef\xbb\xbf" != new[:3]:
        yield "the byte order mark is gone"
    if b"\r\n" in old and re.search(rb"[^\r]\n", new):
        yield "a line ends in LF alone"
    if not old.endswith(b"\n") and new.endswith(b"\n") and "\n" not in repr(edit.value).replace(
            "\\n", "\n"):
        yield "a final newline appeared"
    if lines_gone(edit, before, after) > lines_allowed(edit, node, old.decode()):
        yield "%d lines changed" % lines_gone(edit, before, after)


def show(edit, old, answer, new):
    print("%s at %s before %d, key %r, value %r: %s" % (
        edit.operation, edit.path, edit.before, edit.key, edit.value, answer))
    print("--- old %r\n%s\n--- new %r\n%s" % (
        old, old.decode(), new, new.decode() if new else ""))


def main(program, edits=3000, seed=1):
    rng = random.Random(seed)
    driver = Driver(program)
    counts = {"ok": 0, "no": 0, "unreadable": 0}
    wrong = 0
    while counts["ok"] + counts["no"] < edits:
        old = document(rng)
        try:
            root = yaml.compose(old, yaml.BaseLoader)
        except yaml.YAMLError:
            counts["unreadable"] += 1
            continue
        edit, node = some_edit(rng, root, old.decode())
        answer, new = driver.edit(edit, old)
        counts[answer.split()[0]] += 1
        if new is None:
            if "-v" in sys.argv:
                show(edit, old, answer, None)
            continue
        for fault in faults(edit, node, old, new):
            show(edit, old, fault, new)
            wrong += 1
    print("seed %d: %d edits made, %d refused, %d documents outside the subset, %d wrong" % (
        seed, counts["ok"], counts["no"], counts["unreadable"], wrong))
    return 1 if wrong or counts["no"] * 50 > edits else 0


if __name__ == "__main__":
    numbers = [argument for argument in sys.argv[2:] if argument != "-v"]
    sys.exit(main(sys.argv[1], *map(int, numbers)))
