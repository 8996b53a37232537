"""Random YAML documents, formatted by many different hands, all within coach's subset."""

WORDS = (
    "goal rate Größe 日本 naïve x😀y it's on-time C# a:b 65% no yes 66 1.5 2026-01-09 12:30 "
    "e5 (so) x/y what? -5 é"
).split()
KEYS = ("goal kpis readings note name tags é ключ 2026-01-09 2026-02-10 2026-03-05 "
        "a1 b_2 c-3 id who what when".split())


class Writer:
    """Writes one document, line by line, making choices as it goes."""

    def __init__(self, random):
        self.random = random
        self.lines = []
        self.comments = 0
        self.step = random.choice([1, 2, 2, 2, 3, 4])

    def chance(self, share):
        return self.random.random() < share

    def pick(self, *choices):
        return self.random.choice(choices)

    def comment(self):
        self.comments += 1
        return "# c%d %s" % (self.comments, self.pick("why: so", "[x", "'", "plain", "ü - {"))

    def between(self, indent):
        """What may stand between the lines of a block."""
        while self.chance(0.15):
            if self.chance(0.4):
                self.lines.append(self.pick("", "", "  ", " " * indent))
            else:
                column = self.pick(indent, indent, indent + self.step, 0, indent + 1)
                self.lines.append(" " * column + self.comment())

    # scalars

    def words(self, most=4):
        return " ".join(self.pick(*WORDS) for _ in range(self.random.randint(1, most)))

    def plain(self, flow):
        while True:
            text = self.words()
            if text[0] in "-(" or text.endswith(":"):
                continue
            if flow and any(c in text for c in ":,[]{}?#'"):
                continue
            return text

    def quoted(self):
        if self.chance(0.5):
            return "'%s'" % self.pick(self.words(), "", " a  b ", "x: y # z", "[", "- a").replace(
                "'", "''")
        return '"%s"' % self.pick(self.words(), "", "\\t", "x: \\\"y\\\" # z", "\\u00e9\\n", "{")

    def inline(self, flow):
        kind = self.random.random()
        if kind < 0.6:
            return self.plain(flow)
        return self.quoted()

    def folded(self, indent):
        """A scalar over several lines, the first of which goes behind a key or dash."""
        lines = [self.plain(True).replace("#", "") or "x" for _ in range(self.random.randint(2, 3))]
        quote = self.pick("", "'", '"')
        lines = [line.replace("'", "") for line in lines]
        text = quote + lines[0]
        for line in lines[1:]:
            text += "\n" * self.pick(1, 1, 2) + " " * (indent + self.pick(1, 2, 5)) + line
        return text + quote

    def block(self, indent):
        """A literal or folded scalar: header and lines."""
        inner = indent + self.pick(1, 2, 4)
        explicit = self.chance(0.2)
        chomp = self.pick("", "", "-", "+")
        digit = str(inner - indent) if explicit else ""
        header = self.pick("|", ">") + self.pick(chomp + digit, digit + chomp)
        if self.chance(0.2):
            header += " " + self.comment()
        lines = []
        for number in range(self.random.randint(0, 3)):
            more = self.pick(0, 0, 0, 2) if number > 0 or explicit else 0
            lines.append(" " * (inner + more) + self.words() + self.pick("", "", "  ", " # text"))
            if self.chance(0.2):
                lines.append("")
        while self.chance(0.3):
            # Blank lines behind the text; a longer one is content.
            longer = inner + 1 if lines and self.chance(0.2) else self.random.randint(0, inner)
            lines.append(" " * longer)
        return "\n".join([header] + lines)

    # collections in brackets

    def flow(self, depth, indent):
        opening, closing = self.pick("[]", "{}")
        count = self.random.randint(0, 3)
        children = []
        keys = self.random.sample(KEYS, count)
        for key in keys:
            deep = depth > 0 and self.chance(0.3)
            value = self.flow(depth - 1, indent) if deep else self.inline(True)
            if opening == "{":
                value = self.pick("%s: %s", "%s: %s", "'%s': %s") % (key, value)
                if self.chance(0.1):
                    value = key + self.pick("", ": ")
            elif self.chance(0.05) and not deep:
                value = "%s: %s" % (key, value)
            children.append(value)
        if self.chance(0.3) and children:
            return self.lines_of_flow(opening, closing, children, indent)
        space = self.pick("", " ")
        text = self.pick(", ", ",  ", " , ").join(children)
        if children and self.chance(0.1):
            text += self.pick(",", ", ")
        return opening + space + text + space + closing

    def lines_of_flow(self, opening, closing, children, indent):
        inner = " " * (indent + self.pick(1, 2, 4))
        text = opening + self.pick("", " " + self.comment())
        for child in children:
            last = child is children[-1]
            comma = self.pick("", ",") if last else ","
            if comma and child.endswith(":"):
                comma = " ,"
            text += "\n" + inner + child + comma + self.pick("", "", " " + self.comment())
            if self.chance(0.1):
                text += "\n" + " " * self.random.randint(0, 4) + self.comment()
        if "#" not in text.rsplit("\n", 1)[1] and self.chance(0.3):
            return text + " " + closing
        return text + "\n" + " " * (indent + 1) + closing

    # blocks

    def value(self, depth, indent, start, in_list):
        """Write a value behind start, "key:" or "-", which is already indented."""
        kind = self.random.random()
        if depth > 0 and kind < 0.45:
            self.nested(depth - 1, indent, start, in_list)
            return
        text = self.scalar(depth, indent, kind)
        tail = "" if "\n" in text and text[0] in "|>" else self.comment_tail()
        self.lines.extend((start + (" " + text if text else "") + tail).split("\n"))

    def comment_tail(self):
        return self.pick(" ", "  ") + self.comment() if self.chance(0.2) else ""

    def scalar(self, depth, indent, kind):
        if kind < 0.55:
            return self.pick("", "", "~", "null")
        if kind < 0.62:
            return self.folded(indent)
        if kind < 0.72:
            return self.block(indent)
        if kind < 0.85:
            return self.flow(depth, indent)
        return self.inline(False)

    def nested(self, depth, indent, start, in_list):
        make = self.pick(self.block_map, self.block_list)
        if in_list and self.chance(0.7):
            gap = self.pick(" ", " ", "   ")
            make(depth, len(start) + len(gap), start + gap)
            return
        self.lines.append(start + self.comment_tail())
        indentless = make == self.block_list and not in_list and self.chance(0.4)
        inner = indent if indentless else indent + self.step
        self.between(inner)
        make(depth, inner, None)

    def block_map(self, depth, indent, start):
        """The first entry goes behind start, where there is one."""
        keys = self.random.sample(KEYS, self.random.randint(1, 4))
        for number, key in enumerate(keys):
            if number > 0:
                self.between(indent)
            lead = start if number == 0 and start else " " * indent
            quoted = self.pick("%s", "%s", "%s", "'%s'", '"%s"', "%s ") % key
            self.value(depth, indent, lead + quoted + ":", False)

    def block_list(self, depth, indent, start):
        for number in range(self.random.randint(1, 4)):
            if number > 0:
                self.between(indent)
            lead = start if number == 0 and start else " " * indent
            self.value(depth, indent, lead + "-", True)


def document(random):
    """A document's bytes."""
    writer = Writer(random)
    while random.random() < 0.2:
        writer.lines.append(random.choice([writer.comment(), ""]))
    if random.random() < 0.1:
        writer.lines.append("---")
    depth = random.randint(1, 3)
    if random.random() < 0.08:
        writer.lines.extend(writer.flow(depth, 0).split("\n"))
    else:
        random.choice([writer.block_map, writer.block_map, writer.block_list])(depth, 0, None)
    while random.random() < 0.2:
        writer.lines.append(random.choice([writer.comment(), "", "  "]))
    if random.random() < 0.05:
        writer.lines.append("...")
    text = "\n".join(writer.lines) + random.choice(["\n", "\n", "\n", ""])
    if random.random() < 0.2:
        text = text.replace("\n", "\r\n")
    mark = b"\xef\xbb\xbf" if random.random() < 0.1 else b""
    return mark + text.encode()
