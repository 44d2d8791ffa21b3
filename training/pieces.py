"""WordPiece and letter case, word by word: what org.dateline.syntax.WordPiece does in Java."""

import unicodedata

MOST = 8


class Pieces:
    """The pieces of words, from a vocabulary file with one piece a line."""

    def __init__(self, vocabulary):
        lines = open(vocabulary, encoding="utf8").read().split("\n")
        self.ids = {piece: i for i, piece in enumerate(lines) if piece}
        self.unknown, self.root, self.end = (self.ids[p] for p in ("[UNK]", "[CLS]", "[SEP]"))
        self.seen = {}

    def word(self, word):
        if word not in self.seen:
            ids = [i for part in parts(plain(word)) or ["[UNK]"] for i in self.part(part)]
            self.seen[word] = ids[:MOST]
        return self.seen[word]

    def part(self, part):
        ids, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and self.piece(part, start, end) not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            ids.append(self.ids[self.piece(part, start, end)])
            start = end
        return ids

    @staticmethod
    def piece(part, start, end):
        return ("##" if start else "") + part[start:end]

    def sentence(self, words):
        """-> piece ids, case ids, index of each word's first piece; word 0 is the root"""
        ids, cases, first = [self.root], [0], [0]
        for word in words:
            own = self.word(word)
            first.append(len(ids))
            ids += own
            cases += [case_of(word)] * len(own)
        return ids + [self.end], cases + [0], first


    def capitals(self, words):
        """-> the case ids that a sentence has when it is printed in capitals"""
        return [0] + [case for word in words for case in [capital(word)] * len(self.word(word))] + [0]


def plain(word):
    """Lower case, without accents."""
    decomposed = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn")


def parts(text):
    """Runs of letters and digits; every other sign alone; blanks dropped."""
    found, run = [], ""
    for c in text:
        if c.isalnum():
            run += c
            continue
        if run:
            found.append(run)
        run = ""
        if not c.isspace():
            found.append(c)
    return found + [run] if run else found


def case_of(word):
    """0 no letter or digit, 1 digits, 2 lower, 3 UPPER, 4 one capital, 5 Title, 6 mixed"""
    if not any(c.isalpha() for c in word):
        return 1 if any(c.isdigit() for c in word) else 0
    if word.islower():
        return 2
    if word.isupper():
        return 3 if len(word) > 1 else 4
    return 5 if word[0].isupper() and word[1:].islower() else 6


def capital(word):
    """The letter case of the word in capitals."""
    return case_of(word.upper()) if case_of(word) > 1 else case_of(word)
