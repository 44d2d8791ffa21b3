"""Treebanks, names and our own sentences as lists of words with what is known of each."""

import gzip
import random
import re
from dataclasses import dataclass, field

NAME_TYPES = (
    "PERSON ORG GPE NORP LOC FAC EVENT PRODUCT LAW WORK_OF_ART LANGUAGE "
    "DATE TIME MONEY PERCENT QUANTITY CARDINAL ORDINAL"
).split()
NAME_TAGS = ["O"] + [f"{place}-{kind}" for kind in NAME_TYPES for place in "BI"]

#: Of morphology, what the coder needs.
FEATURES = ("Mood", "Number", "Person", "Tense", "VerbForm", "Voice")


@dataclass
class Sentence:
    """Words, and for each of encoder.TAGS, "head" and "deprel" a value a word; a task that is unknown is absent."""

    document: str
    words: list
    known: dict = field(default_factory=dict)

    def plain(self):
        """What tells sentences apart: letters and digits alone."""
        return re.sub(r"[^a-z0-9]", "", "".join(self.words).lower())


def conllu(path):
    """Sentences of a gzipped CoNLL-U file; mentions where the file has entities."""
    rows, document, entities = [], "", False
    for line in gzip.open(path, "rt", encoding="utf8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            document = line.split("= ")[1]
        elif line.startswith("# global.Entity"):
            entities = True
        elif line and not line.startswith("#"):
            cells = line.split("\t")
            if cells[0].isdigit():
                rows.append(cells)
        elif not line and rows:
            yield tree(document, rows, entities)
            rows = []


def tree(document, rows, entities):
    sentence = Sentence(document, [r[1] for r in rows])
    sentence.known = {
        "upos": [r[3] for r in rows],
        "xpos": [r[4] for r in rows],
        "feats": [features(r[5]) for r in rows],
        "head": [int(r[6]) for r in rows],
        "deprel": [r[7] for r in rows],
    }
    if entities:
        sentence.known["mention"] = mentions(rows)
    return sentence


def features(cell):
    pairs = [] if cell == "_" else [pair.split("=") for pair in cell.split("|")]
    return "|".join(f"{name}={value}" for name, value in pairs if name in FEATURES) or "_"


def mentions(rows):
    """At each mention's head its type, by GUM's scheme; "none" elsewhere."""
    found, open_ = ["none"] * len(rows), []
    for i, row in enumerate(rows):
        cell = next((p[7:] for p in row[9].split("|") if p.startswith("Entity=")), "")
        for what, number, kind in events(cell):
            if what == "open":
                open_.append((number, kind, i))
                continue
            at = max((k for k, o in enumerate(open_) if o[0] == number), default=None)
            if at is not None:
                _, kind, first = open_.pop(at)
                found[top(rows, first, i)] = kind
    return found


def events(cell):
    """The brackets of an Entity value, in order: ("open", number, type), ("close", number, "")."""
    found = []
    for begin, kind, single, end in re.findall(r"\((\d+)-([a-z]+)-[^()]*(\)?)|(\d+)\)", cell):
        if begin:
            found.append(("open", begin, kind))
            if single:
                found.append(("close", begin, ""))
        else:
            found.append(("close", end, ""))
    return found


def top(rows, first, last):
    """Of the words from first to last, the one whose head is none of them."""
    for i in range(first, last + 1):
        if not first <= int(rows[i][6]) - 1 <= last:
            return i
    return last


def names(path):
    """Sentences of a gzipped file with a word and its BILOU tag a line."""
    words, tags = [], []
    for line in gzip.open(path, "rt", encoding="utf8"):
        cells = line.rstrip("\n").split("\t")
        if len(cells) >= 2:
            tag = {"U": "B", "L": "I"}.get(cells[1][0], cells[1][0]) + cells[1][1:]
            words.append(cells[0])
            tags.append(tag if tag in NAME_TAGS else "O")
        elif words:
            yield Sentence("", words, {"ner": tags})
            words, tags = [], []


def corrected(path, names_path):
    """-> (kind, sentence) of trees.tsv.gz: "own" and "kept", of our own sentences, with their words; "news", a sentence of the
    file of names by its number, with the lengths of its words."""
    news = dict(enumerate(("".join(s.words) for s in names(names_path)), 1))
    for block in gzip.open(path, "rt", encoding="utf8").read().split("\n\n"):
        header, *rows = [line for line in block.split("\n") if line]
        kind = header[2:]
        forms, *columns = zip(*(row.split("\t") for row in rows))
        known = dict(zip(("upos", "xpos", "feats", "head", "deprel", "ner", "mention"), map(list, columns)))
        known["head"] = [int(head) for head in known["head"]]
        if kind.isdigit():
            forms, kind = cut(news[int(kind)], forms), "news"
        yield kind, Sentence("", list(forms), known)


def cut(text, lengths):
    """A text without spaces as the words of these lengths."""
    words, at = [], 0
    for length in map(int, lengths):
        words.append(text[at : at + length])
        at += length
    if at != len(text):
        raise SystemExit(f"the file of names is another one than that of trees.tsv.gz: {text[:60]}")
    return words


def own(path):
    """Our own sentences: plain text a line, names in brackets behind their type: [GPE Tehran]."""
    for line in open(path, encoding="utf8"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        words, tags = [], []
        for part in re.split(r"(\[[A-Z_]+ [^\]]*\])", line):
            kind = re.match(r"\[([A-Z_]+) ", part)
            text = part[kind.end() : -1] if kind else part
            for i, word in enumerate(tokens(text)):
                words.append(word)
                tags.append(f"{'I' if i else 'B'}-{kind.group(1)}" if kind else "O")
        yield Sentence("", words, {"ner": tags})


def tokens(text):
    """Words as the treebanks cut them, near enough for our own sentences."""
    text = re.sub(r"([a-z])n['’]t\b", r"\1 n't", text)
    text = re.sub(r"(\w)(['’](?:s|re|ve|ll|d|m))\b", r"\1 \2", text)
    found = re.findall(r"['’](?:s|re|ve|ll|d|m)\b|n't\b|(?:[A-Z]\.)+|(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Capt|Sgt|St|Sen|Rep|Gov|No)\."
                       r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th|pm|am)?|[^\W\d_]+(?:['’][^\W\d_]+)*|\S", text)
    return found


def renamed(sentence, people, places):
    """The same sentence about other people and other places: names that the taggers of silver data do not know."""
    words, tags, i = [], [], 0
    old, was = sentence.words, sentence.known["ner"]
    while i < len(old):
        end = i + 1
        while end < len(old) and was[end].startswith("I-"):
            end += 1
        kind, own_ = was[i][2:], old[i:end]
        given = None
        if was[i] == "B-PERSON" and len(own_) > 1:
            given = tokens(random.choice(people))
        elif was[i] == "B-GPE" and len(own_) == 1 and len(own_[0]) > 3:
            given = tokens(random.choice(places))
        for k, word in enumerate(given or own_):
            words.append(word)
            tags.append(was[i] if k == 0 else ("O" if was[i] == "O" else f"I-{kind}"))
        i = end
    return Sentence("", words, {"ner": tags})
